import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cut, metricsOf, namesOf, toSfnt } from './fonts.js';

const original = await toSfnt(
	readFileSync('node_modules/@ibm/plex-sans/fonts/complete/woff2/IBMPlexSans-SemiBold.woff2')
);
const subset = await toSfnt(
	await cut(original, 'Docker→', {
		family: 'Hatoba Sans',
		style: 'SemiBold',
		features: ['kern']
	})
);

describe('a cut font', () => {
	it('does not carry the reserved name', () => {
		expect(namesOf(original).get(1)).toContain('Plex');
		const names = namesOf(subset);
		for (const id of [1, 2, 3, 4, 6, 16, 17]) {
			expect(names.get(id), `name ${id}`).toBeTruthy();
			expect(names.get(id), `name ${id}`).not.toMatch(/plex/i);
		}
		expect(names.get(16)).toBe('Hatoba Sans');
	});
	it('keeps copyright and licence', () => {
		const names = namesOf(subset);
		expect(names.get(0)).toMatch(/Copyright.*IBM/);
		expect(names.get(13)).toContain('SIL Open Font License');
	});
	it('has the characters asked for, as wide as before, and no others', () => {
		for (const character of 'Docker→')
			expect(metricsOf(subset).advance(character)).toBe(metricsOf(original).advance(character));
		expect(metricsOf(subset).advance('D')).toBeGreaterThan(500);
		expect(metricsOf(subset).advance('Z')).toBeUndefined();
	});
	it('says where its heights are', () => {
		const { ascender, descender, capHeight } = metricsOf(subset);
		expect(ascender).toBeGreaterThan(capHeight);
		expect(capHeight).toBeGreaterThan(500);
		expect(descender).toBeLessThan(0);
	});
});
