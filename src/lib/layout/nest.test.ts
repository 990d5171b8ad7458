import { describe, expect, test } from 'vitest';
import run from '../../scenes/run/index.ts';
import { defaultChoice, type NodeId } from '../model/index.ts';
import { layout } from './index.ts';
import { stageSize, shapes } from './types.ts';

const id = (name: string) => name as NodeId;

describe.each(shapes)('the %s stage', (shape) => {
	const at = layout(run, defaultChoice(run), 'en', shape);

	test('the one who asks and the one far away stand on top, the one who serves takes the rest', () => {
		const [client, host, registry] = ['client', 'host', 'registry'].map((name) => at.box(id(name)));
		expect(client!.y).toBe(registry!.y);
		expect(client!.x + client!.w).toBeLessThan(registry!.x);
		if (shape === 'wide') {
			expect(host!.x).toBeGreaterThan(client!.x + client!.w);
			expect(host!.x + host!.w).toBeLessThan(registry!.x);
		} else expect(host!.y).toBeGreaterThan(client!.y + client!.h);
		expect(host!.y + host!.h).toBeLessThan(stageSize[shape].h);
	});

	test('slots of a stack are counted from the floor up and do not touch', () => {
		const slots = [0, 1, 2, 3, 4].map((slot) => at.box(id('layer-1'), { in: id('stack'), slot }));
		slots.slice(1).forEach((box, i) => expect(box.y + box.h).toBeLessThan(slots[i]!.y));
		const floor = at.box(id('stack'));
		expect(slots[0]!.y + slots[0]!.h).toBeCloseTo(floor.y + floor.h);
	});

	test('in a row, what is left is shared by weight', () => {
		const [container, images] = ['container', 'images'].map((name) => at.box(id(name)));
		expect(container!.y).toBe(images!.y);
		expect(container!.h).toBe(images!.h);
		expect(images!.x).toBeGreaterThan(container!.x + container!.w);
	});

	test('a place that does not exist is an error, not a picture', () => {
		expect(() => at.box(id('nobody'))).toThrow('no place for "nobody"');
		expect(() => at.openLane(id('layer-1'), 'nowhere' as never)).toThrow('no link "nowhere"');
	});
});
