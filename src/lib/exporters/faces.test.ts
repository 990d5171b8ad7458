import { expect, test } from 'vitest';
import { facesFor, fontRules } from './faces.ts';

const set = (text: string, families: string, weight: number) =>
	facesFor(text, families, weight).map(
		([
			{
				family,
				weight: [thin]
			},
			character
		]) => `${character} ${family} ${thin}`
	);
const sans = "'Hatoba Sans', 'Hatoba Sans JP', system-ui";
const mono = "'Hatoba Mono', 'Hatoba Sans JP', monospace";

test('a letter is set in the face that browsers choose', () => {
	expect(set('aホ', sans, 600)).toEqual(['a Hatoba Sans 600', 'ホ Hatoba Sans JP 600']);
	expect(set('aホ', sans, 400)).toEqual(['a Hatoba Sans 400', 'ホ Hatoba Sans JP 400']);
	// Up to 500 the lighter face is nearer, as CSS has it.
	expect(set('aホ', mono, 500)).toEqual(['a Hatoba Mono 400', 'ホ Hatoba Sans JP 400']);
	expect(set('a', 'Arial', 400)).toEqual([]);
});

test('fonts travel in the picture', () => {
	const [[face] = []] = facesFor('a', mono, 500);
	const rules = fontRules([[face!, new Uint8Array([0, 1, 255])]]);
	expect(rules).toBe(
		"@font-face{font-family:'Hatoba Mono';font-weight:400 600;src:url(data:font/woff2;base64,AAH/) format('woff2')}"
	);
});
