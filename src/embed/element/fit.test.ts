import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageSize } from '../../lib/layout/types.ts';
import { heightFor, shapeIn } from './fit.ts';

const pixels = fc.integer({ min: 320, max: 4000 });

describe('the shape of a picture', () => {
	it.each([
		['a phone', { width: 320, bars: 100 }, 'tall'],
		['a column of text', { width: 720, bars: 100 }, 'wide'],
		['a slide', { width: 960, height: 540, bars: 0 }, 'wide'],
		['a narrow slide', { width: 480, height: 270, bars: 0 }, 'wide'],
		['a pillar', { width: 480, height: 1000, bars: 60 }, 'tall'],
		['bars that leave no height', { width: 900, height: 50, bars: 80 }, 'wide']
	] as const)('in %s', (_, room, shape) => expect(shapeIn(room)).toBe(shape));

	it('is the same in a room of the height that it asks for', () => {
		fc.assert(
			fc.property(pixels, fc.integer({ min: 0, max: 200 }), (width, bars) => {
				const height = heightFor({ width, bars });
				expect(shapeIn({ width, height, bars })).toBe(shapeIn({ width, bars }));
			})
		);
	});

	it('needs the height of the picture and of the bars', () => {
		expect(heightFor({ width: 1600, bars: 90 })).toBe(stageSize.wide.h + 90);
		expect(heightFor({ width: 860, bars: 0 }, 'tall')).toBe(stageSize.tall.h);
	});
});
