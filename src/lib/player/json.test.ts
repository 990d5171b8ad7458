import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsed, tokens } from './json.ts';

const joined = (value: unknown, indent?: string) =>
	tokens(value, indent)
		.map(({ text }) => text)
		.join('');

it('loses nothing of any value', () => {
	fc.assert(
		fc.property(fc.jsonValue(), fc.constantFrom('', '  '), (value, indent) => {
			expect(JSON.parse(joined(value, indent))).toEqual(JSON.parse(JSON.stringify(value)));
		})
	);
});

it('is set as usual, and tells keys from strings', () => {
	const value = { message: 'No such image', codes: [404, null], none: {} };
	expect(joined(value, '  ')).toBe(JSON.stringify(value, null, 2));
	expect(joined({ a: [1] })).toBe('{ "a": [ 1 ] }');
	expect(tokens({ a: 'a' }).map(({ kind }) => kind)).toEqual([
		'mark',
		'mark',
		'key',
		'mark',
		'string',
		'mark'
	]);
});

it('takes a text that is not JSON for what it is', () => {
	expect(parsed('{"a":1}')).toEqual({ value: { a: 1 } });
	expect(parsed('OK')).toBeUndefined();
});
