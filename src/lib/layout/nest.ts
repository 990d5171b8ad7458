import { max, sum } from 'd3';
import type { NodeId, SceneNode } from '../model/index.ts';
import { measure } from '../text/measure.ts';
import {
	headingHeight,
	iconGap,
	iconSize,
	labelStyle,
	lookSpace,
	nameSize,
	nameStyle,
	slotGap
} from './looks.ts';
import type { Tree } from './tree.ts';
import type { Box, Shape, Size } from './types.ts';

/** What the boxes of a scene depend on, beside the scene itself. */
export interface Setting {
	readonly shape: Shape;
	/** The names of the nodes in the film's language. */
	readonly names: Readonly<Record<string, string>>;
	/** Room that what travels between two neighbours needs, in units; 0: nothing does. */
	readonly between: (a: Tree, b: Tree, row: boolean) => number;
}

export const arrangeOf = (node: SceneNode, shape: Shape) =>
	typeof node.arrange === 'string' ? node.arrange : node.arrange[shape];

const isSlotted = (node: SceneNode, shape: Shape): boolean =>
	['slots', 'stack', 'cells'].includes(arrangeOf(node, shape));

/** Room that the name takes in a box. */
export function nameRoom(node: SceneNode, names: Setting['names']): Size {
	const { name, icon, pad, left, mono } = lookSpace[node.look];
	const own = node.named ? names[node.id] : undefined;
	const text = own ?? node.state.label;
	if (name === 'none' || !text) return { w: 0, h: 0 };
	return {
		w:
			left + measure(text, mono && !own ? labelStyle : nameStyle) + (icon ? iconSize + iconGap : 0),
		h: name === 'heading' ? headingHeight - pad / 2 : mono ? 0 : nameSize * 1.3
	};
}

/** Children that take part in the nesting; those that stand in slots do not. */
const inside = (tree: Tree): Tree[] =>
	(tree.children ?? []).filter(({ data }) => data?.slot === undefined);

/** The gap after each child but the last. */
const gapsOf = (parts: readonly Tree[], gap: number, row: boolean, of: Setting): number[] =>
	parts.slice(1).map((part, i) => Math.max(gap, of.between(parts[i] ?? part, part, row)));

/** The smallest size of a node with everything in it, in units. */
export function leastSize(tree: Tree, of: Setting): Size {
	const node = tree.data;
	if (!node) throw new RangeError('the stage has a size of its own');
	const look = lookSpace[node.look];
	const name = nameRoom(node, of.names);
	const room = isSlotted(node, of.shape) ? slottedSize(tree, node, of) : nestedSize(tree, node, of);
	const heading = look.name === 'heading' ? name.h : 0;
	const middle = look.name === 'middle' ? name : { w: 0, h: 0 };
	return {
		w: Math.max(look.w, Math.max(look.left + room.w, name.w, middle.w) + 2 * look.pad),
		h: Math.max(
			look.h[of.shape],
			Math.max(look.top + room.h + look.bottom, middle.h) + 2 * look.pad + heading
		)
	};
}

/** What the children need side by side, without gaps. */
const lengthOf = (node: SceneNode, parts: Size[], side: (part: Size) => number): number =>
	node.equal ? parts.length * (max(parts, side) ?? 0) : sum(parts, side);

function nestedSize(tree: Tree, node: SceneNode, of: Setting): Size {
	const children = inside(tree);
	const parts = children.map((child) => leastSize(child, of));
	const row = arrangeOf(node, of.shape) === 'row';
	const gaps = sum(gapsOf(children, lookSpace[node.look].gap, row, of));
	return row
		? { w: lengthOf(node, parts, (p) => p.w) + gaps, h: max(parts, (p) => p.h) ?? 0 }
		: { w: max(parts, (p) => p.w) ?? 0, h: lengthOf(node, parts, (p) => p.h) + gaps };
}

/** Equal places, each as wide as the widest that stands in one from the beginning. */
function slottedSize(tree: Tree, node: SceneNode, of: Setting): Size {
	const n = node.slots ?? 1;
	const { slot } = lookSpace[node.look];
	const widest = Math.max(60, max(tree.children ?? [], (child) => leastSize(child, of).w) ?? 0);
	return arrangeOf(node, of.shape) === 'cells'
		? { w: n * widest + (n - 1) * slotGap, h: slot }
		: { w: widest, h: n * slot + (n - 1) * slotGap };
}

/** The box inside a node, below its heading. */
export function innerBox(node: SceneNode, box: Box, names: Setting['names']): Box {
	const { pad, name, left, top, bottom } = lookSpace[node.look];
	const heading = name === 'heading' ? nameRoom(node, names).h : 0;
	return {
		x: box.x + pad + left,
		y: box.y + pad + heading + top,
		w: box.w - 2 * pad - left,
		h: box.h - 2 * pad - heading - top - bottom
	};
}

/**
 * Places everything inside a node: children in a row or a column, each with its smallest size;
 * the room that is left goes to those that ask for a share. Writes the boxes into `boxes`.
 */
export function nest(tree: Tree, box: Box, of: Setting, boxes: Map<NodeId, Box>): void {
	const node = tree.data;
	if (!node) throw new RangeError('the stage is arranged, not nested');
	boxes.set(node.id, box);
	const room = innerBox(node, box, of.names);
	const children = inside(tree);
	const row = arrangeOf(node, of.shape) === 'row';
	const gaps = gapsOf(children, lookSpace[node.look].gap, row, of);
	const least = children.map((child) => leastSize(child, of)[row ? 'w' : 'h']);
	const all = (row ? room.w : room.h) - sum(gaps);
	const left = all - sum(least);
	const shares = sum(children, ({ data }) => data?.share ?? 0);
	let at = row ? room.x : room.y;
	children.forEach((child, i) => {
		const share = shares > 0 ? (Math.max(0, left) * (child.data?.share ?? 0)) / shares : 0;
		const length = node.equal ? all / children.length : (least[i] ?? 0) + share;
		const place = row ? { ...room, x: at, w: length } : { ...room, y: at, h: length };
		nest(child, place, of, boxes);
		at += length + (gaps[i] ?? 0);
	});
}

/** The box of one numbered place of a slotted node. */
export function slotBox(node: SceneNode, box: Box, slot: number, of: Setting): Box {
	const inner = innerBox(node, box, of.names);
	const arranged = arrangeOf(node, of.shape);
	const { slot: h } = lookSpace[node.look];
	if (arranged === 'cells') {
		const n = node.slots ?? 1;
		const w = (inner.w - (n - 1) * slotGap) / n;
		return { x: inner.x + slot * (w + slotGap), y: inner.y + (inner.h - h) / 2, w, h };
	}
	const offset = slot * (h + slotGap);
	const y = arranged === 'stack' ? inner.y + inner.h - offset - h : inner.y + offset;
	return { x: inner.x, y, w: inner.w, h };
}
