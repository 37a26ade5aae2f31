import { expect, test } from 'vitest';
import { dress, textOf, tokens } from '../../../../src/publish/picture/dress';
import { holds, rules } from '../../../../src/publish/picture/rules';

const drawn = (markup: string, css: string, width = 700) => dress(markup, 'svg', rules(css, width))[0];

test('a class becomes an attribute, and leaves', () => {
	expect(drawn('<svg><path class="a" d="M0 0"></path></svg>', '.a{fill:#f00}')).toBe(
		'<svg><path d="M0 0" fill="#f00"/></svg>'
	);
});

test('a custom property is that of the nearest ancestor, a style attribute included', () => {
	const markup = '<svg><g style="--hue: var(--ink)"><path class="a"></path></g><path class="a"></path></svg>';
	const css = '.daybook{--ink:#111;--hue:#222}.a{fill:var(--hue)}';
	expect(drawn(markup, css)).toBe('<svg><g><path fill="#111"/></g><path fill="#222"/></svg>');
});

test('the stronger rule wins, then the later one; a layer is weaker than all else', () => {
	const css = '@layer base{.daybook svg text{fill:#1}}text{fill:#2}.b{fill:#4}.a{fill:#3}';
	expect(drawn('<svg><text></text><text class="a b"></text></svg>', css)).toBe(
		'<svg><text fill="#2"/><text fill="#3"/></svg>'
	);
	expect(drawn('<svg><text class="a"></text></svg>', '.a.a{fill:#5}.a{fill:#3}')).toContain('#5');
	expect(drawn('<svg><text class="a"></text></svg>', '.a{fill:#3}text:where(.a){fill:#6}')).toContain('#3');
});

test('a rule may hold because of what an element stands in', () => {
	const markup = '<svg><g class="out"><rect class="body"></rect></g><rect class="body"></rect></svg>';
	expect(drawn(markup, '.out .body{fill:#7}')).toBe('<svg><g><rect fill="#7"/></g><rect/></svg>');
});

test('rules for paper, pointers and other widths do not count', () => {
	const css = `.a{fill:#1}@media print{.a{fill:#2}}.a:hover{fill:#3}.a:before{fill:#4}
		@container daybook (width<560px){.a{fill:#5}}@container daybook (width>=700px){.a{stroke:#6}}`;
	expect(drawn('<svg><path class="a"></path></svg>', css)).toBe('<svg><path fill="#1" stroke="#6"/></svg>');
	expect(drawn('<svg><path class="a"></path></svg>', css, 320)).toBe('<svg><path fill="#5"/></svg>');
});

test.each([
	['daybook (width < 700px)', 699, true],
	['daybook (width < 700px)', 700, false],
	['daybook (width>=1120px)', 1120, true],
	['daybook (700px <= width < 1120px)', 900, true],
	['daybook (700px<=width<1120px)', 1120, false],
	['daybook (700px<=width<1120px)', 600, false]
])('%s at %i: %s', (query, width, expected) => {
	expect(holds(query, width)).toBe(expected);
});

test('what is for hands or cannot be seen is not there', () => {
	const markup = `<svg><rect class="hit"></rect><g role="button" aria-expanded="false"><text>Table</text></g>
		<path class="gone"></path><path d="M1 1" tabindex="0" data-x="1"></path></svg>`;
	const css = '.hit{fill:transparent}.gone{display:none}';
	expect(drawn(markup, css)?.replace(/\s+</g, '<')).toBe('<svg><path d="M1 1"/></svg>');
});

test('the colour of the text around a sign is the sign’s', () => {
	const markup = '<div class="quiet"><svg><path fill="currentColor"></path></svg></div>';
	expect(drawn(markup, '.quiet{color:#4c5058}')).toContain('fill="#4c5058"');
});

test('words keep their signs, whatever they are written as', () => {
	expect(textOf('<li><b>&#x2260;</b> editor&rsquo;s &amp;\n others</li>')).toBe('≠ editor’s & others');
	const svg = drawn('<svg><text>≠ &amp; &lt;a&gt;</text></svg>', '') ?? '';
	expect(svg).not.toContain('<a>');
	expect(textOf(svg)).toBe('≠ & <a>');
});

test('tokens are those of the light theme', () => {
	const css = '.daybook{--paper:#14161a}.daybook[data-theme=light]{--paper:#fbfaf7}';
	expect(tokens(rules(css, 700))('--paper')).toBe('#fbfaf7');
});
