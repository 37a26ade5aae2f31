// @vitest-environment node
import { expect, test } from 'vitest';
import { carried } from '../../../src/story/carried';
import { read } from '../../../src/story/read';
import { sample } from './sample';

test('a story that the build has read is taken as it is', () => {
	const whole = read(sample());
	expect(carried(JSON.stringify(whole))).toEqual(JSON.parse(JSON.stringify(whole)));
});

test.for([[JSON.stringify(sample())], ['{"story": {}}'], ['null'], ['5'], ['{"story": '], ['']])(
	'anything else is left to the validator: %.20s',
	([text = '']) => {
		expect(carried(text)).toBeNull();
	}
);
