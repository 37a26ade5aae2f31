import { describe, expect, test } from 'vitest';
import { list, prose, table, words } from '../../../src/exporters/block';
import { markdown } from '../../../src/exporters/markdown';
import { quiz } from '../../../src/exporters/quiz';
import { written } from '../../../src/exporters/sequence';
import { KINDS, pupils, teachers } from './taught';

describe('Markdown', () => {
	test('writes signs as themselves and marks as marks', () => {
		expect(markdown([words('1. *a* [b] <c> #d')])).toBe('1\\. \\*a\\* \\[b\\] \\<c\\> \\#d\n');
		expect(markdown(prose('An *em*, **strong**, `code`, [x](https://example.org/).\n\n- No list.'))).toBe(
			'An *em*, **strong**, `code`, [x](https://example.org/).\n\n\\- No list.\n'
		);
	});

	test('writes lists and tables that a bar in a field does not break', () => {
		expect(markdown([...list(['one', 'two']), table(['A', 'B'], [['a|b', '']])])).toBe(
			'- one\n- two\n\n| A | B |\n| --- | --- |\n| a\\|b |   |\n'
		);
	});
});

describe('a sequence as text', () => {
	const whole = markdown(written(teachers.sequence, teachers.told));
	const cut = markdown(written(pupils.sequence, pupils.told));

	test('has every step, its task and its notes for those who teach', () => {
		for (const kind of KINDS) expect(whole).toContain(`Step ${kind}`);
		expect(whole).toContain('SECRET note');
		expect(whole).toContain('SECRET about');
		expect(whole).toContain('A ministry: more than 500 people');
	});

	test('has every step and task for pupils, and nothing of notes and answers', () => {
		for (const kind of KINDS) expect(cut).toContain(`Step ${kind}`);
		expect(cut).toContain('It rained.');
		expect(cut).not.toMatch(/SECRET|silent\b.*\|.*contradicts|more than 500/);
	});
});

describe('a quiz as text', () => {
	test('has its answers after all tasks, behind a line', () => {
		const [tasks = '', key = ''] = markdown(quiz(teachers.sequence, teachers.told)).split('\n---\n');
		expect(tasks).toContain('9. Step reflect');
		expect(tasks).not.toContain('SECRET');
		expect(key).toContain('# Answer key (for teachers)');
		expect(key.match(/SECRET a = b/g)).toHaveLength(KINDS.length);
	});

	test('has none for pupils', () => {
		expect(markdown(quiz(pupils.sequence, pupils.told))).not.toMatch(/SECRET|Answer key/);
	});
});
