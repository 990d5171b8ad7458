import { interpolateObject, max } from 'd3';
import {
	holds,
	stepsOf,
	type Choice,
	type LinkId,
	type Message,
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
import { arrangeOf, innerBox, leastSize, nameRoom, slotBox, type Setting } from './nest.ts';
import { nodesOf, treeOf, type Tree } from './tree.ts';
import type { OpenLane } from './journey.ts';
import type { Box, Point, Shape, Size } from './types.ts';

export * from './types.ts';
export { mainLane, type Lane } from './links.ts';
export { nodesOf } from './tree.ts';
export * from './looks.ts';
export { along, journey, lengthOf } from './journey.ts';
export { position } from './chart.ts';

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
	readonly openLane: (mover: NodeId, link: LinkId, lane?: number) => OpenLane;
	/** The box of a node at a place, or at its own. Throws on a place that does not exist. */
	readonly box: (id: NodeId, place?: Place) => Box;
}

/**
 * How much of each link its messages take, in units of length along a row (`w`) and a column (`h`): the
 * widest one, or a request that waits at one end together with what comes back to the other. Links
 * without a labelled message are not in it.
 */
function takenOn(steps: readonly Step[]): Map<LinkId, Size> {
	const messages = steps
		.flatMap(({ acts }) => acts.flatMap((act) => (act.does === 'together' ? act.acts : [act])))
		.flatMap((act) => (act.does === 'send' && act.message.label ? [act.message] : []));
	const width = ({ label }: Message) => pillSize(label).w;
	const taken = new Map<LinkId, Size>();
	for (const message of messages) {
		const { id, link, lane, kind, open } = message;
		const back = messages.filter(
			(m) => m.link === link && m.lane === lane && (m.answers === id ? m.open : m.kind === 'stream')
		);
		const widest = kind === 'request' && open ? (max(back, width) ?? 0) : 0;
		const { w, h } = taken.get(link) ?? { w: 0, h: 0 };
		taken.set(link, {
			w: Math.max(w, width(message) + (widest && widest + pillsApart)),
			h: Math.max(h, pillHeight + (widest && pairHeight))
		});
	}
	return taken;
}

/** Between two messages that rest at the ends of a link, in units: less than a way to go. */
const pillsApart = 8;
/** What two such messages need more than one on a link that runs downwards, in units. */
const pairHeight = 18;

/** What a message has to go, beside its own length. */
const wayToGo = { row: 52, column: 64 };

/** Room for what travels between two neighbours: what the messages of their links take, and a way to go. */
function roomBetween(scene: Scene, choice: Choice): Setting['between'] {
	const taken = takenOn(stepsOf(scene, choice));
	const links = scene.links.filter(({ id, when }) => taken.has(id) && holds(when, choice));
	const within = (tree: Tree) => new Set(tree.descendants().map(({ data }) => data?.id));
	return (a, b, row) => {
		if (links.length === 0) return 0;
		const [one, other] = [within(a), within(b)];
		const joining = links.filter(
			({ from, to }) => (one.has(from) && other.has(to)) || (one.has(to) && other.has(from))
		);
		if (joining.length === 0) return 0;
		const most = (side: 'w' | 'h') => max(joining, ({ id }) => taken.get(id)?.[side]) ?? 0;
		return row ? most('w') + wayToGo.row : most('h') + wayToGo.column;
	};
}

/** Least width of what bears a word and stands in a row of cells, in units. */
const chipWidth = 156;

/** Width of a layer that is on its way along a link; what bears a word is as wide as that. */
const loadWidth = 72;

/** A box of this size, or smaller where there is less room, in the middle of that one. */
const centred = (size: Size, room: Box): Box => {
	const [w, h] = [Math.min(size.w, room.w), Math.min(size.h, room.h)];
	return { x: room.x + (room.w - w) / 2, y: room.y + (room.h - h) / 2, w, h };
};

/**
 * Computes where everything stands. Boxes do not depend on the step: what is hidden keeps its room,
 * so nothing moves that a step does not move.
 */
export function layout(scene: Scene, choice: Choice, language: Language, shape: Shape): Layout {
	const tree = treeOf(scene, choice);
	const { nodes: names } = scene.narration[language];
	const of: Setting = { shape, names, between: roomBetween(scene, choice) };
	const boxes = arrange(tree, scene.arrangement, of);
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
	/** What bears a word keeps its own size in a place, as far as there is room; in wide cells all are as wide. */
	const slotOf = (id: NodeId, target: NodeId, slot: number): Box => {
		const room = slotBox(find(byId, target), find(boxes, target), slot, of);
		if (!lookSpace[find(byId, id).look].mono) return room;
		const { w, h } = least(id);
		const wide = arrangeOf(find(byId, target), shape) === 'cells' ? chipWidth : 0;
		return centred({ w: Math.max(w, wide), h }, room);
	};
	const least = (id: NodeId): Size => leastSize(find(inTree, id), of);
	const own = (id: NodeId): Box => {
		const node = find(byId, id);
		if (node.in === undefined || node.slot === undefined) return find(boxes, id);
		return slotOf(id, node.in, node.slot);
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
	const openLane = (mover: NodeId, id: LinkId, wanted?: number): OpenLane => {
		const link = links.find((l) => l.id === id);
		if (!link) throw new RangeError(`${scene.id} has no link "${id}"`);
		const lane = wanted ?? mainLane(link.lanes);
		const all = find(lanes, link.id);
		const line = all[lane];
		if (!line) throw new RangeError(`${scene.id}: link "${link.id}" has no lane ${lane}`);
		const vertical = line[0].x === line[1].x;
		const apart = vertical && all[1] ? Math.abs(all[1][0].x - (all[0]?.[0].x ?? 0)) - 8 : loadWidth;
		const bearsWord = lookSpace[find(byId, mover).look].mono;
		const size = bearsWord ? least(mover) : { w: Math.min(loadWidth, apart), h: slotHeight };
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
				const { w: narrowest, h } = least(id);
				const w = Math.max(narrowest, Math.min(target.w, own(id).w));
				return { x: target.x + (target.w - w) / 2, y: target.y + target.h - h, w, h };
			}
			if ('on' in place) {
				const [a, b] = openLane(id, place.on, place.lane);
				return { ...interpolateObject(a, b)(place.at) };
			}
			if (place.slot !== undefined) return slotOf(id, place.in, place.slot);
			if (place.in === find(byId, id).in) return own(id);
			const room = innerBox(find(byId, place.in), find(boxes, place.in), names);
			return centred(least(id), room);
		}
	};
}
