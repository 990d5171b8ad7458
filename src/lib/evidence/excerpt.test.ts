import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptProblems, followExcerpt, isExcerpt } from './excerpt.ts';

/** A recorded line, cut into parts that are kept and parts that are left out, in turn. */
const masking = fc
	.array(fc.string({ minLength: 1, unit: fc.constantFrom(...'abc $:…é漢🐳') }), { minLength: 1 })
	.chain((parts) => fc.tuple(fc.constant(parts), fc.boolean()))
	.map(([parts, keepFirst]) => {
		const kept = (i: number) => (i % 2 === 0) === keepFirst;
		return {
			recorded: parts.join(''),
			shown: parts.map((part, i) => (kept(i) ? part : '…')).join('')
		};
	});

describe('the rule of excerpts', () => {
	it('takes every line in which runs are left out, each marked', () => {
		fc.assert(fc.property(masking, ({ recorded, shown }) => isExcerpt(shown, recorded)));
	});

	it('refuses every line with an altered letter', () => {
		const letters = fc.tuple(masking, fc.nat()).filter(([{ shown }]) => /[^…]/u.test(shown));
		fc.assert(
			fc.property(letters, ([{ recorded, shown }, n]) => {
				const all = [...shown];
				const at = all.flatMap((letter, i) => (letter === '…' ? [] : [i]));
				all[at[n % at.length] ?? 0] = 'X';
				return !isExcerpt(all.join(''), recorded);
			})
		);
	});

	it.each([
		['Digest: sha256:474e…', 'Digest: sha256:474e0edcf5e4', true],
		['…', 'anything', true],
		['…', '', false],
		['', '', true],
		['docker ps', 'docker ps -a', false],
		['docker ps…', 'docker ps', false],
		['"nginx -g \'daemon of…"', '"nginx -g \'daemon of…"', true],
		['of……', 'of…"   12 seconds', true],
		['a……b', 'a12b', false],
		['Pull…complete', 'complete Pull', false]
	])('%j from %j: %s', (shown, recorded, expected) => {
		expect(isExcerpt(shown, recorded)).toBe(expected);
	});
});

describe('lines', () => {
	const recorded = ['one: Waiting', 'two: Waiting', 'one: Pull complete'];
	const codes = (shown: string[]) => excerptProblems(shown, recorded, 'run').map((p) => p.code);

	it('come in recorded order, each once', () => {
		expect(codes(['one: Waiting', '…complete'])).toEqual([]);
		expect(codes(['two: Waiting', 'one: Waiting'])).toEqual(['evidence/line-order']);
		expect(codes(['two: Waiting', 'two: Waiting'])).toEqual(['evidence/line-order']);
		expect(codes(['three: Waiting'])).toEqual(['evidence/no-excerpt']);
	});

	it('go on where the last ones ended', () => {
		const { next } = followExcerpt(['…Waiting', '…Waiting'], recorded, 'run');
		expect(next).toBe(2);
		expect(followExcerpt(['two: Waiting'], recorded, 'run', next).problems).toHaveLength(1);
	});
});
