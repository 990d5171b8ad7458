import { faces } from 'hatoba:styles';
import { expect, test } from 'vitest';
import { metricsOf, namesOf } from '../../../tools/fonts.js';
import { cut } from './fonts.ts';

test.each(faces.map((face) => [`${face.family} ${face.weight[0]}`, face] as const))(
	'%s: cut to some letters it keeps its name and its licence',
	async (_, face) => {
		const letters = face.ranges.length ? 'ホスト' : 'host';
		const font = Buffer.from(await cut(face, new Set(letters), 'sfnt'));
		const names = namesOf(font);
		// By its typographic family, and else by its plain one, a renderer finds it.
		expect(names.get(16) ?? names.get(1)).toBe(face.family);
		expect(names.get(13)).toContain('Open Font License');
		const { advance } = metricsOf(font);
		for (const letter of letters) expect(advance(letter)).toBeGreaterThan(0);
		expect(advance('x')).toBeUndefined();
	}
);

test('cutting the same twice is done once', async () => {
	const [face] = faces;
	const once = await cut(face!, new Set('ab'), 'woff2');
	expect(await cut(face!, new Set('ba'), 'woff2')).toBe(once);
	expect(once.length).toBeLessThan(3000);
});
