import { sum } from 'd3';
import type { NodeId, Scene } from '../model/index.ts';
import { leastSize, nest, type Names } from './nest.ts';
import type { Tree } from './tree.ts';
import { stageSize, type Box, type Shape } from './types.ts';

const margin = { wide: 24, tall: 26 } as const;

/** Room that the parties leave for what travels between them, in units: the widest pill and a way to go. */
export interface Gaps {
	/** Between the first party and the middle one, and between the middle one and the last. */
	readonly first: number;
	readonly last: number;
}

/**
 * A party that asks, one that serves, one far away. Wide: side by side, the middle one over the full
 * height. Tall: the outer two on top, the middle one below them over the full width.
 */
function parties(children: Tree[], shape: Shape, names: Names, gaps: Gaps): [Tree, Box][] {
	const [asker, server, remote] = children;
	if (!asker || !server || !remote || children.length > 3)
		throw new RangeError('an arrangement of parties has three nodes on the stage');
	const { w, h } = stageSize[shape];
	const m = margin[shape];
	const a = leastSize(asker, shape, names);
	const r = leastSize(remote, shape, names);
	if (shape === 'wide') {
		const x = m + a.w + gaps.first;
		const right = w - m - r.w;
		return [
			[asker, { x: m, y: m, w: a.w, h: a.h }],
			[server, { x, y: m, w: right - gaps.last - x, h: h - 2 * m }],
			[remote, { x: right, y: m, w: r.w, h: r.h }]
		];
	}
	const top = Math.max(a.h, r.h);
	const between = 132;
	const y = m + top + between;
	return [
		[asker, { x: m, y: m, w: w - 2 * m - r.w - 30, h: top }],
		[server, { x: m, y, w: w - 2 * m, h: h - m - y }],
		[remote, { x: w - m - r.w, y: m, w: r.w, h: top }]
	];
}

/** Equal-height columns, or equal-width rows, that share what is left by weight. */
function line(children: Tree[], shape: Shape, names: Names, row: boolean): [Tree, Box][] {
	const { w, h } = stageSize[shape];
	const m = margin[shape];
	const gap = 60;
	const least = children.map((child) => leastSize(child, shape, names)[row ? 'w' : 'h']);
	const all = (row ? w : h) - 2 * m - gap * (children.length - 1);
	const left = Math.max(0, all - sum(least));
	const weight = (child: Tree) => child.data?.share ?? 0;
	const shares = sum(children, weight);
	let at = m;
	return children.map((child, i) => {
		const share = shares > 0 ? weight(child) / shares : 1 / children.length;
		const length = (least[i] ?? 0) + left * share;
		const box = row
			? { x: at, y: m, w: length, h: h - 2 * m }
			: { x: m, y: at, w: w - 2 * m, h: length };
		at += length + gap;
		return [child, box];
	});
}

/** The boxes of all nested nodes of a scene, in units. */
export function arrange(
	tree: Tree,
	arrangement: Scene['arrangement'],
	shape: Shape,
	names: Names,
	gaps: Gaps
): Map<NodeId, Box> {
	const top = tree.children ?? [];
	const placed =
		arrangement === 'parties'
			? parties(top, shape, names, gaps)
			: line(top, shape, names, (arrangement === 'row') === (shape === 'wide'));
	const boxes = new Map<NodeId, Box>();
	for (const [child, box] of placed) nest(child, box, shape, names, boxes);
	return boxes;
}
