import { sum } from 'd3';
import type { NodeId, SceneNode } from '../model/index.ts';
import { measure } from '../text/measure.ts';
import {
	headingHeight,
	iconGap,
	iconSize,
	lookSpace,
	nameSize,
	nameStyle,
	slotGap,
	slotHeight
} from './looks.ts';
import type { Tree } from './tree.ts';
import type { Box, Shape, Size } from './types.ts';

export type Names = Readonly<Record<string, string>>;

export const arrangeOf = (node: SceneNode, shape: Shape) =>
	typeof node.arrange === 'string' ? node.arrange : node.arrange[shape];

const isSlotted = (node: SceneNode, shape: Shape): boolean => {
	const arrange = arrangeOf(node, shape);
	return arrange === 'slots' || arrange === 'stack';
};

/** Room that the name takes in a box. */
export function nameRoom(node: SceneNode, names: Names): Size {
	const { name, icon } = lookSpace[node.look];
	const text = node.named ? names[node.id] : node.state.label;
	if (name === 'none' || !text) return { w: 0, h: 0 };
	return {
		w: measure(text, nameStyle) + (icon ? iconSize + iconGap : 0),
		h: name === 'heading' ? headingHeight - lookSpace[node.look].pad / 2 : nameSize * 1.3
	};
}

/** Children that take part in the nesting; those that stand in slots do not. */
const inside = (tree: Tree): Tree[] =>
	(tree.children ?? []).filter(({ data }) => data?.slot === undefined);

/** The smallest size of a node with everything in it, in units. */
export function leastSize(tree: Tree, shape: Shape, names: Names): Size {
	const node = tree.data;
	if (!node) throw new RangeError('the stage has a size of its own');
	const look = lookSpace[node.look];
	const name = nameRoom(node, names);
	const parts = inside(tree).map((child) => leastSize(child, shape, names));
	const row = arrangeOf(node, shape) === 'row';
	const gaps = look.gap * Math.max(0, parts.length - 1);
	let w = row ? sum(parts, (p) => p.w) + gaps : Math.max(0, ...parts.map((p) => p.w));
	let h = row ? Math.max(0, ...parts.map((p) => p.h)) : sum(parts, (p) => p.h) + gaps;
	if (isSlotted(node, shape)) {
		const n = node.slots ?? 1;
		h = n * slotHeight + (n - 1) * slotGap;
		w = 60;
	}
	const heading = look.name === 'heading' ? name.h : 0;
	const middle = look.name === 'middle' ? name : { w: 0, h: 0 };
	return {
		w: Math.max(look.w, Math.max(w, name.w, middle.w) + 2 * look.pad),
		h: Math.max(look.h[shape], Math.max(h, middle.h) + 2 * look.pad + heading)
	};
}

/** The box inside a node, below its heading. */
function innerBox(node: SceneNode, box: Box, names: Names): Box {
	const { pad, name } = lookSpace[node.look];
	const heading = name === 'heading' ? nameRoom(node, names).h : 0;
	return {
		x: box.x + pad,
		y: box.y + pad + heading,
		w: box.w - 2 * pad,
		h: box.h - 2 * pad - heading
	};
}

/**
 * Places everything inside a node: children in a row or a column, each with its smallest size;
 * the room that is left goes to those that ask for a share. Writes the boxes into `boxes`.
 */
export function nest(
	tree: Tree,
	box: Box,
	shape: Shape,
	names: Names,
	boxes: Map<NodeId, Box>
): void {
	const node = tree.data;
	if (!node) throw new RangeError('the stage is arranged, not nested');
	boxes.set(node.id, box);
	const room = innerBox(node, box, names);
	const children = inside(tree);
	const row = arrangeOf(node, shape) === 'row';
	const { gap } = lookSpace[node.look];
	const least = children.map((child) => leastSize(child, shape, names)[row ? 'w' : 'h']);
	const left = (row ? room.w : room.h) - sum(least) - gap * Math.max(0, children.length - 1);
	const shares = sum(children, ({ data }) => data?.share ?? 0);
	let at = row ? room.x : room.y;
	children.forEach((child, i) => {
		const share = shares > 0 ? (Math.max(0, left) * (child.data?.share ?? 0)) / shares : 0;
		const length = (least[i] ?? 0) + share;
		const place = row ? { ...room, x: at, w: length } : { ...room, y: at, h: length };
		nest(child, place, shape, names, boxes);
		at += length + gap;
	});
}

/** The box of one numbered place of a slotted node: from the top down, in a stack from the bottom up. */
export function slotBox(node: SceneNode, box: Box, slot: number, shape: Shape): Box {
	const { pad } = lookSpace[node.look];
	const offset = pad + slot * (slotHeight + slotGap);
	const y =
		arrangeOf(node, shape) === 'stack' ? box.y + box.h - offset - slotHeight : box.y + offset;
	return { x: box.x + pad, y, w: box.w - 2 * pad, h: slotHeight };
}
