import { interpolateObject, max } from 'd3';
import {
	holds,
	type Choice,
	type LinkId,
	type NodeId,
	type Place,
	type Scene,
	type SceneLink,
	type SceneNode,
	type Step
} from '../model/index.ts';
import type { Language } from '../locales/languages.ts';
import { measure } from '../text/measure.ts';
import { arrange } from './arrange.ts';
import { lanesBetween, mainLane, type Lane } from './links.ts';
import { labelStyle, lookSpace, pillHeight, pillPad, slotHeight } from './looks.ts';
import { leastSize, nameRoom, slotBox, type Names } from './nest.ts';
import { nodesOf, treeOf, type Tree } from './tree.ts';
import type { OpenLane } from './journey.ts';
import type { Box, Point, Shape, Size } from './types.ts';

export * from './types.ts';
export { mainLane, type Lane } from './links.ts';
export { nodesOf } from './tree.ts';
export * from './looks.ts';
export { along, journey, lengthOf } from './journey.ts';

/** Size of a message's pill. */
export const pillSize = (label: string): Size => ({
	w: Math.ceil(measure(label, labelStyle)) + 2 * pillPad,
	h: pillHeight
});

/** Where everything of a scene can stand under one choice, in one language and shape. */
export interface Layout {
	readonly nodes: readonly SceneNode[];
	readonly links: readonly SceneLink[];
	readonly depth: (id: NodeId) => number;
	/** The nodes around a node, from the stage inwards, without itself. */
	readonly around: (id: NodeId) => readonly NodeId[];
	/** The boxes that a way from one node to another enters, outermost first, the receiver last. */
	readonly entered: (from: NodeId, to: NodeId) => readonly NodeId[];
	/** Lanes of a link, from its `from` end to its `to` end. */
	readonly lanes: (id: LinkId) => readonly Lane[];
	/** The box of a mover at both ends of the open part of a lane; absent: the middle one. */
	readonly openLane: (id: LinkId, lane?: number) => OpenLane;
	/** The box of a node at a place, or at its own. Throws on a place that does not exist. */
	readonly box: (id: NodeId, place?: Place) => Box;
}

/** Labels of the messages that come to rest on a link. */
const labelsOn = (steps: readonly Step[], link: LinkId): string[] =>
	steps
		.flatMap(({ acts }) => acts.flatMap((act) => (act.does === 'together' ? act.acts : [act])))
		.flatMap((act) => (act.does === 'send' && act.message.link === link ? [act.message] : []))
		.filter(({ kind, open }) => kind === 'answer' || open)
		.map(({ label }) => label);

/** The widest pill that rests on the links of a node of the top level, and `way` units to go. */
function gapFor(scene: Scene, party: Tree | undefined, way: number): number {
	const ids = new Set(party?.descendants().map(({ data }) => data?.id));
	const links = scene.links.filter(({ from, to }) => ids.has(from) !== ids.has(to));
	const widest = max(
		links.flatMap(({ id }) => labelsOn(scene.steps, id).map((l) => pillSize(l).w))
	);
	return Math.max(140, (widest ?? 0) + way);
}

/** Width of a layer that is on its way along a link. */
const loadWidth = 72;

/**
 * Computes where everything stands. Boxes do not depend on the step: what is hidden keeps its room,
 * so nothing moves that a step does not move.
 */
export function layout(scene: Scene, choice: Choice, language: Language, shape: Shape): Layout {
	const names: Names = scene.narration[language].nodes;
	const tree = treeOf(scene, choice);
	const top = tree.children ?? [];
	const boxes = arrange(tree, scene.arrangement, shape, names, {
		first: gapFor(scene, top[0], 64),
		last: gapFor(scene, top[2], 40)
	});
	const nodes = nodesOf(scene, choice);
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const inTree = new Map(
		tree.descendants().flatMap((t) => (t.data ? [[t.data.id, t] as const] : []))
	);
	const links = scene.links.filter(
		({ when, from, to }) => holds(when, choice) && byId.has(from) && byId.has(to)
	);

	const find = <K, V>(map: ReadonlyMap<K, V>, key: K): V => {
		const value = map.get(key);
		if (value === undefined) throw new RangeError(`${scene.id} has no place for "${String(key)}"`);
		return value;
	};
	const own = (id: NodeId): Box => {
		const node = find(byId, id);
		if (node.in === undefined || node.slot === undefined) return find(boxes, id);
		return slotBox(find(byId, node.in), find(boxes, node.in), node.slot, shape);
	};
	const around = (id: NodeId): NodeId[] =>
		find(inTree, id)
			.ancestors()
			.slice(1)
			.flatMap(({ data }) => (data ? [data.id] : []))
			.reverse();
	/** The boxes that a link enters at each end, outermost first, its own end last. */
	const entered = (from: NodeId, to: NodeId): NodeId[] =>
		[...around(to), to].filter((id) => id !== from && !around(from).includes(id));
	/** How far to the right the headings reach that a link passes on its way. */
	const clear = ({ from, to }: SceneLink): number =>
		max([...entered(from, to).slice(0, -1), ...entered(to, from).slice(0, -1)], (id) => {
			const node = find(byId, id);
			const { name, pad } = lookSpace[node.look];
			return name === 'heading' ? find(boxes, id).x + pad + nameRoom(node, names).w + 12 : 0;
		}) ?? 0;
	const lanes = new Map(
		links.map((l) => [
			l.id,
			lanesBetween(find(boxes, l.from), find(boxes, l.to), l.lanes, shape, clear(l))
		])
	);
	/** Where a mover on a link stays in the open, between the outermost boxes at both ends. */
	const openLane = (id: LinkId, wanted?: number): OpenLane => {
		const link = links.find((l) => l.id === id);
		if (!link) throw new RangeError(`${scene.id} has no link "${id}"`);
		const lane = wanted ?? mainLane(link.lanes);
		const all = find(lanes, link.id);
		const line = all[lane];
		if (!line) throw new RangeError(`${scene.id}: link "${link.id}" has no lane ${lane}`);
		const vertical = line[0].x === line[1].x;
		const apart = vertical && all[1] ? Math.abs(all[1][0].x - (all[0]?.[0].x ?? 0)) - 8 : loadWidth;
		const size = { w: Math.min(loadWidth, apart), h: slotHeight };
		const outer = (from: NodeId, to: NodeId) => find(boxes, entered(from, to)[0] ?? to);
		const open = lanesBetween(outer(link.to, link.from), outer(link.from, link.to), 1, shape)[0];
		if (!open) throw new RangeError(`${scene.id}: link "${link.id}" has no way`);
		const [side, length] = vertical ? (['y', size.h] as const) : (['x', size.w] as const);
		const sign = Math.sign(open[1][side] - open[0][side]);
		const trim = (sign * (length + 24)) / 2;
		const box = (p: Point): Box => ({ x: p.x - size.w / 2, y: p.y - size.h / 2, ...size });
		return [
			box({ ...line[0], [side]: open[0][side] + trim }),
			box({ ...line[1], [side]: open[1][side] - trim })
		];
	};

	return {
		nodes,
		links,
		depth: (id) => find(inTree, id).depth - 1,
		around,
		entered,
		lanes: (id) => find(lanes, id),
		openLane,
		box: (id, place) => {
			if (!place) return own(id);
			if ('over' in place) {
				const target = find(boxes, place.over);
				const least = leastSize(find(inTree, id), shape, names);
				const w = Math.max(least.w, Math.min(target.w, own(id).w));
				const h = Math.max(least.h, lookSpace[find(byId, id).look].h[shape]);
				return { x: target.x + (target.w - w) / 2, y: target.y + target.h - h, w, h };
			}
			if ('on' in place) {
				const [a, b] = openLane(place.on, place.lane);
				return { ...interpolateObject(a, b)(place.at) };
			}
			if (place.slot === undefined) return own(id);
			return slotBox(find(byId, place.in), find(boxes, place.in), place.slot, shape);
		}
	};
}
