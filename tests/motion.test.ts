import { describe, expect, test } from 'vitest';
import {
	frameAt,
	pace,
	stretchOf,
	type Beat,
	type FilmStep,
	type Frame
} from '../src/lib/film/index.ts';
import { actsOf, assertScene, holds, spell } from '../src/lib/model/index.ts';
import { checkAgainstTraces, factsOf, traceNames } from '../src/lib/evidence/index.ts';
import { lookSpace } from '../src/lib/layout/index.ts';
import { allFilms, allScenes } from './films.ts';

/* The rules of motion, of evidence and of legibility that can be told without a browser, for every film. */

const films = await allFilms();
const scenes = await allScenes();

type NodeFrame = Frame['nodes'][number];

const visible = (frame: Frame) => ({
	nodes: frame.nodes.filter(({ opacity }) => opacity > 0),
	messages: frame.messages.filter(({ opacity }) => opacity > 0)
});

/** What moves independently in a beat: nodes that enter or leave together are one group. */
function independent(
	step: FilmStep,
	beat: Beat,
	choice: (typeof films)[number][1]['choice']
): number {
	const movers = new Set(beat.movers);
	const groups = actsOf(step.step, choice).filter(
		(act) => (act.does === 'show' || act.does === 'hide') && act.nodes.every((id) => movers.has(id))
	);
	const grouped = groups.flatMap((act) => ('nodes' in act ? act.nodes : []));
	return movers.size - grouped.length + groups.length;
}

test.each(scenes.map((scene) => [scene.id, scene] as const))('%s passes all checks', (_, scene) => {
	expect(assertScene(scene)).toBe(scene);
});

test.each(scenes.map((scene) => [scene.id, scene] as const))(
	'%s says on the wire what was recorded',
	async (_, scene) => {
		const facts = await Promise.all(traceNames.map(async (id) => [id, await factsOf(id)] as const));
		expect(checkAgainstTraces(scene, new Map(facts)).map(spell)).toEqual([]);
	}
);

test.each(scenes.map((scene) => [scene.id, scene] as const))(
	'%s has Japanese captions that know their phrases',
	(_, { narration }) => {
		const unmarked = Object.entries(narration.ja.steps)
			.filter(([, { caption }]) => caption.length > 20 && !caption.includes('\u200b'))
			.map(([id]) => id);
		expect(unmarked).toEqual([]);
	}
);

describe.each(films)('%s', (_, film) => {
	test('steps follow each other without a gap, in whole milliseconds', () => {
		let time = 0;
		for (const step of film.steps) {
			expect(step.start).toBe(time);
			for (const beat of step.beats) {
				expect(beat.start).toBe(time);
				expect(Number.isInteger(beat.end) && beat.end > beat.start).toBe(true);
				time = beat.end;
			}
			expect(step.end).toBe(time);
		}
		expect(film.duration).toBe(time);
	});

	test('a beat takes at most 1.4 s, a step at most 4 s', () => {
		for (const step of film.steps) {
			expect(step.end - step.start, step.id).toBeLessThanOrEqual(pace.step);
			for (const beat of step.beats) {
				expect(beat.end - beat.start, step.id).toBeLessThanOrEqual(pace.beat);
				expect(beat.end - beat.start, step.id).toBeGreaterThanOrEqual(pace.fade);
			}
		}
	});

	test('a message travels 0.6 to 1.4 s, evenly', () => {
		for (const step of film.steps)
			for (const { message, beat: index } of step.messages) {
				const beat = step.beats[index]!;
				expect(beat.end - beat.start, message.id).toBeGreaterThanOrEqual(600);
				const at = (share: number) => {
					const time = beat.start + Math.round(share * (beat.end - beat.start));
					const { box } = frameAt(film, time).messages.find(({ id }) => id === message.id)!;
					return { time, ...box };
				};
				const [a, b, c] = [at(0.25), at(0.5), at(0.75)];
				// Units a millisecond: the moments are whole ones, so that the stretches differ a little.
				const speed = (from: typeof a, to: typeof a, axis: 'x' | 'y') =>
					(to[axis] - from[axis]) / (to.time - from.time);
				expect(speed(a, b, 'x')).toBeCloseTo(speed(b, c, 'x'), 6);
				expect(speed(a, b, 'y')).toBeCloseTo(speed(b, c, 'y'), 6);
				expect(Math.hypot(c.x - a.x, c.y - a.y), message.id).toBeGreaterThan(8);
			}
	});

	test('an answer comes after its request, and not while the request travels', () => {
		const told = new Map<string, number>();
		for (const step of film.steps)
			for (const { message, beat } of step.messages) {
				const { start, end } = step.beats[beat]!;
				if (message.answers)
					expect(told.get(message.answers), message.id).toBeLessThanOrEqual(start);
				told.set(message.id, end);
			}
	});

	test('never more than three independent movers', () => {
		for (const step of film.steps)
			for (const beat of step.beats)
				expect(independent(step, beat, film.choice), step.id).toBeLessThanOrEqual(3);
	});

	test('what the eye should follow moves', () => {
		for (const step of film.steps) {
			const moving = [
				...step.beats.flatMap(({ movers }) => movers),
				...step.messages.map(({ message }) => message.link)
			];
			expect(moving).toContain(step.step.subject);
			expect(step.keyframe).not.toEqual(step.beats[0]!.from);
		}
	});

	test('what a beat does not touch does not move by a single unit', () => {
		for (const step of film.steps)
			for (const beat of step.beats) {
				const moved = new Set(beat.movers);
				for (const node of beat.to.nodes) {
					if (moved.has(node.id)) continue;
					const before = beat.from.nodes.find(({ id }) => id === node.id)!;
					expect({ ...before, focus: 0 }, `${step.id} ${node.id}`).toEqual({ ...node, focus: 0 });
				}
			}
	});

	test('each beat begins as the one before ended', () => {
		let last = film.opening;
		for (const step of film.steps)
			for (const beat of step.beats) {
				expect(visible(beat.from), step.id).toEqual(visible(last));
				last = beat.to;
			}
	});

	test('at a label stands the keyframe itself, before the first step the opening', () => {
		expect(frameAt(film, 0)).toBe(film.opening);
		for (const step of film.steps) expect(frameAt(film, step.end)).toBe(step.keyframe);
		expect(frameAt(film, film.duration + 1000)).toBe(film.steps.at(-1)!.keyframe);
	});

	test('a number that can be dragged is that of a named gauge and only rises', () => {
		const scene = scenes.find(({ id }) => id === film.scene)!;
		for (const dial of scene.dials.filter(({ when }) => holds(when, film.choice))) {
			const { start, end } = stretchOf(film, dial);
			const gauge = (time: number) => frameAt(film, time).nodes.find(({ id }) => id === dial.node)!;
			expect(gauge(start)).toMatchObject({ look: 'gauge', name: [expect.any(String)] });
			for (let time = start; time < end; time += 25)
				expect(gauge(time + 25).state.level).toBeGreaterThanOrEqual(gauge(time).state.level!);
		}
	});

	test('few named nodes, short names, short labels', () => {
		for (const step of film.steps) {
			const named = step.keyframe.nodes.filter(
				({ opacity, name }) => opacity > 0 && name.length > 0
			);
			expect(named.length, step.id).toBeLessThanOrEqual(11);
			for (const { name } of named) expect(name.join(' ').length).toBeLessThanOrEqual(14);
			for (const { message } of step.messages) expect(message.label.length).toBeLessThanOrEqual(10);
		}
	});

	test('everything stands on the stage', () => {
		for (const step of film.steps)
			for (const { box, opacity, id } of [
				...visible(step.keyframe).nodes,
				...visible(step.keyframe).messages
			]) {
				if (opacity === 0) continue;
				expect(box.x, id).toBeGreaterThanOrEqual(0);
				expect(box.y, id).toBeGreaterThanOrEqual(0);
				expect(box.x + box.w, id).toBeLessThanOrEqual(film.size.w);
				expect(box.y + box.h, id).toBeLessThanOrEqual(film.size.h);
			}
	});

	test('a node stands well inside the node around it, and beside its neighbours', () => {
		for (const step of film.steps) {
			const nodes = step.keyframe.nodes.filter(
				({ look, opacity }) => !lookSpace[look].moves && opacity > 0
			);
			const eps = 0.01;
			/** Where both have an outline, the two never run together. */
			const edgeOf = (...looks: NodeFrame['look'][]) =>
				looks.some((look) => ['group', 'shelf', 'screen'].includes(look)) ? 0 : 4;
			const inside = ({ box: a, look }: NodeFrame, { box: b, look: outer }: NodeFrame) => {
				const edge = edgeOf(look, outer) - eps;
				return (
					a.x >= b.x + edge &&
					a.y >= b.y + edge &&
					a.x + a.w <= b.x + b.w - edge &&
					a.y + a.h <= b.y + b.h - edge
				);
			};
			const apart = (a: NodeFrame['box'], b: typeof a) =>
				a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
			for (const [i, a] of nodes.entries())
				for (const b of nodes.slice(i + 1))
					expect(
						apart(a.box, b.box) || inside(a, b) || inside(b, a),
						`${step.id}: ${a.id} and ${b.id}`
					).toBe(true);
		}
	});
});
