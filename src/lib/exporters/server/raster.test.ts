import { faces } from 'hatoba:styles';
import { expect, test } from 'vitest';
import { plainOf } from '../families.ts';
import { rendered } from './raster.ts';

test('a text that names a plain family is drawn in the one of ours that it stands for', async () => {
	const use = new Map(
		faces.flatMap((face) => (face.ranges.length ? [] : [[face, new Set('i')] as const]))
	);
	/** Where the last of eight narrow letters ends, in pixels. */
	const endOf = (families: string) =>
		rendered(
			`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><text x="0" y="60" ` +
				`font-family="${plainOf(families)}" font-size="50" font-weight="500">iiiiiiii</text></svg>`,
			use,
			({ width, pixels }) =>
				Array.from(pixels).reduce(
					(end, byte, i) => (i % 4 === 3 && byte > 99 ? Math.max(end, ((i - 3) / 4) % width) : end),
					0
				)
		);
	// In a monospaced font each takes 0.6 of the size, in the other less than half of that.
	expect(await endOf("'Hatoba Mono', monospace")).toBeGreaterThan(200);
	expect(await endOf("'Hatoba Sans', sans-serif")).toBeLessThan(150);
});
