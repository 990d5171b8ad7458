import { sum } from 'd3';
import type { NodeId, Scene } from '../model/index.ts';
import { leastSize, nest, type Setting } from './nest.ts';
import type { Tree } from './tree.ts';
import { stageSize, type Box } from './types.ts';

const margin = { wide: 24, tall: 26 } as const;

/** Between the parties, in units: at least this, or what travels there needs. */
const least = { wide: 140, tall: 132 } as const;

/**
 * (A party that asks,) one that serves, one far away. Wide: side by side, the one that serves over the
 * full height. Tall: the others on top, the one that serves below them over the full width.
 */
function parties(children: Tree[], of: Setting): [Tree, Box][] {
	const { shape } = of;
	const [remote, server, asker] = [...children].reverse();
	if (!server || !remote || children.length > 3)
		throw new RangeError('an arrangement of parties has two or three nodes on the stage');
	const { w, h } = stageSize[shape];
	const m = margin[shape];
	const a = asker && leastSize(asker, of);
	const r = leastSize(remote, of);
	const placed: [Tree, Box][] = [];
	if (shape === 'wide') {
		const gap = (one: Tree, other: Tree) => Math.max(least.wide, of.between(one, other, true));
		const x = asker && a ? m + a.w + gap(asker, server) : m;
		const right = w - m - r.w;
		if (asker && a) placed.push([asker, { x: m, y: m, w: a.w, h: a.h }]);
		placed.push(
			[server, { x, y: m, w: right - gap(server, remote) - x, h: h - 2 * m }],
			[remote, { x: right, y: m, w: r.w, h: r.h }]
		);
		return placed;
	}
	const top = Math.max(a?.h ?? 0, r.h);
	const y = m + top + least.tall;
	if (asker) placed.push([asker, { x: m, y: m, w: w - 2 * m - r.w - 30, h: top }]);
	placed.push(
		[server, { x: m, y, w: w - 2 * m, h: h - m - y }],
		[remote, { x: w - m - r.w, y: m, w: r.w, h: top }]
	);
	return placed;
}

/** Equal-height columns, or equal-width rows, that share what is left by weight. */
function line(children: Tree[], of: Setting, row: boolean): [Tree, Box][] {
	const { w, h } = stageSize[of.shape];
	const m = margin[of.shape];
	const smallest = children.map((child) => leastSize(child, of)[row ? 'w' : 'h']);
	const gaps = children
		.slice(1)
		.map((child, i) => Math.max(60, of.between(children[i] ?? child, child, row)));
	const left = Math.max(0, (row ? w : h) - 2 * m - sum(gaps) - sum(smallest));
	const weight = (child: Tree) => child.data?.share ?? 0;
	const shares = sum(children, weight);
	let at = m;
	return children.map((child, i) => {
		const share = shares > 0 ? weight(child) / shares : 1 / children.length;
		const length = (smallest[i] ?? 0) + left * share;
		const box = row
			? { x: at, y: m, w: length, h: h - 2 * m }
			: { x: m, y: at, w: w - 2 * m, h: length };
		at += length + (gaps[i] ?? 0);
		return [child, box];
	});
}

/** The boxes of all nested nodes of a scene, in units. */
export function arrange(
	tree: Tree,
	arrangement: Scene['arrangement'],
	of: Setting
): Map<NodeId, Box> {
	const top = tree.children ?? [];
	const row = (arrangement === 'row') === (of.shape === 'wide');
	const placed = arrangement === 'parties' ? parties(top, of) : line(top, of, row);
	const boxes = new Map<NodeId, Box>();
	for (const [child, box] of placed) nest(child, box, of, boxes);
	return boxes;
}
