import { lookSpace } from '../../../src/lib/layout/looks.ts';
import type { Box, DrawnShape, DrawnStage, DrawnText } from './read-stage.ts';

/** The two nodes of every link, and the node around each node. */
export interface Plan {
	readonly links: readonly { id: string; from: string; to: string }[];
	readonly nodes: readonly { id: string; in?: string | undefined }[];
}

/** Less than this many units is drawing, not overlap. */
const slack = 0.5;

const overlap = (a: Box, b: Box) =>
	a.x + a.w > b.x + slack &&
	b.x + b.w > a.x + slack &&
	a.y + a.h > b.y + slack &&
	b.y + b.h > a.y + slack;

const inside = (a: Box, b: Box) =>
	a.x >= b.x - slack &&
	a.y >= b.y - slack &&
	a.x + a.w <= b.x + b.w + slack &&
	a.y + a.h <= b.y + b.h + slack;

const centre = ({ x, y, w, h }: Box) => ({ x: x + w / 2, y: y + h / 2 });

/** Does a line pass through the inside of a box? */
function crosses([x1, y1, x2, y2]: readonly number[], box: Box): boolean {
	if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return false;
	let [from, to] = [0, 1];
	const sides = [
		[x1, x2 - x1, box.x + slack, box.x + box.w - slack],
		[y1, y2 - y1, box.y + slack, box.y + box.h - slack]
	] as const;
	for (const [start, way, low, high] of sides) {
		if (way === 0 && (start <= low || start >= high)) return false;
		if (way === 0) continue;
		const [a, b] = [(low - start) / way, (high - start) / way];
		from = Math.max(from, Math.min(a, b));
		to = Math.min(to, Math.max(a, b));
	}
	return from < to;
}

/** Looks that travel, such as a layer. */
const movesItself = (look: string | null | undefined) =>
	Object.entries(lookSpace).some(([id, { moves }]) => id === look && moves);

/** Does a thing travel on a line, or hang on it like a bead: is the line in its middle third? */
function rides(box: Box, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): boolean {
	const { x, y } = centre(box);
	const length = Math.hypot(x2 - x1, y2 - y1) || 1;
	const aside = Math.abs((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)) / length;
	const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
	const across = Math.abs(x2 - x1) > Math.abs(y2 - y1) ? box.h : box.w;
	return (
		aside < Math.max(4, across / 6) &&
		along > -box.w / 2 - box.h / 2 &&
		along < length + box.w / 2 + box.h / 2
	);
}

const quote = ({ text, owner }: DrawnText) => `“${text}” (${owner})`;
const round = (value: number) => Math.round(value * 10) / 10;

/** Texts under the least sizes: `units` of the stage, names 34, `pixels` on this screen. */
export function tooSmall({ texts, scale }: DrawnStage, least: { units: number; pixels: number }) {
	return texts.flatMap((text) => {
		const units = text.name ? 34 : least.units;
		if (text.size < units - 0.01) return [`${quote(text)} has ${text.size} units, needs ${units}`];
		const pixels = text.size * scale;
		if (pixels >= least.pixels - 0.01) return [];
		return [`${quote(text)} has ${round(pixels)} px, needs ${least.pixels}`];
	});
}

/** Texts that lie on each other. */
export const textsOnTexts = ({ texts }: DrawnStage) =>
	texts.flatMap((a, i) =>
		texts
			.slice(i + 1)
			.filter((b) => overlap(a.box, b.box))
			.map((b) => `${quote(a)} and ${quote(b)} overlap`)
	);

/** Texts that something painted later covers, wholly or in part. */
export const covered = ({ texts, shapes }: DrawnStage) =>
	texts.flatMap((text) =>
		shapes
			.filter(({ order, tag }) => order > text.order && tag !== 'line')
			.filter(({ opacity, fill, part }) => opacity * fill[3] > 0 && part !== 'cursor')
			.filter(({ box }) => overlap(box, text.box))
			.map(({ owner, part }) => `${quote(text)} lies under ${owner} (${part})`)
	);

/** The smallest shape of the same owner on which a text stands. */
function boxOf(text: DrawnText, shapes: readonly DrawnShape[]): Box | undefined {
	const middle = { ...centre(text.box), w: 0, h: 0 };
	const area = ({ w, h }: Box) => w * h;
	return shapes
		.filter(({ owner, order, tag }) => owner === text.owner && order < text.order && tag !== 'line')
		.filter(({ part }) => part !== 'strike')
		.map(({ box }) => box)
		.filter((box) => inside(middle, box))
		.sort((a, b) => area(a) - area(b))[0];
}

/** Texts that leave the outline on which they stand, or the stage. */
export function outOfBox({ w, h, texts, shapes }: DrawnStage) {
	return texts.flatMap((text) => {
		const [a, b] = [text.box, boxOf(text, shapes)];
		if (!b) return [`${quote(text)} has no box`];
		if (inside(a, b) && inside(a, { x: 0, y: 0, w, h })) return [];
		const by = Math.max(b.x - a.x, a.x + a.w - b.x - b.w, b.y - a.y, a.y + a.h - b.y - b.h);
		return [`${quote(text)} leaves its box by ${round(by)} units`];
	});
}

/** Nodes and messages that leave the stage. */
export const offStage = ({ w, h, shapes }: DrawnStage) => {
	const out = shapes.filter(({ owner, box }) => owner && !inside(box, { x: 0, y: 0, w, h }));
	return [...new Set(out.map(({ owner }) => `${owner} leaves the stage`))];
};

/** The node itself and all that it stands in. */
function around(id: string | undefined, plan: Plan): string[] {
	if (id === undefined) return [];
	return [id, ...around(plan.nodes.find((node) => node.id === id)?.in, plan)];
}

/** What a line passes through, although its link does not join it. */
export function crossings({ texts, shapes }: DrawnStage, plan: Plan) {
	const lines = shapes.filter((shape): shape is DrawnShape & { ends: number[] } =>
		Boolean(shape.ends && shape.opacity > 0 && shape.owner.startsWith('link '))
	);
	const nodes = shapes.filter(({ owner }) => owner.startsWith('node '));
	const carriers = new Map(shapes.filter(({ outline }) => outline).map((it) => [it.owner, it]));
	const found = lines.flatMap(({ owner, ends }) => {
		const link = plan.links.find(({ id }) => owner === `link ${id}`);
		if (!link) return [`${owner} is not of the scene`];
		const joined = new Set([...around(link.from, plan), ...around(link.to, plan)]);
		const rider = (of: string) => {
			const carrier = carriers.get(of);
			const travels = of.startsWith('message ') || movesItself(carrier?.look);
			return Boolean(travels && carrier && rides(carrier.box, ends));
		};
		return [
			...nodes
				.filter((node) => !joined.has(node.owner.slice(5)) && !rider(node.owner))
				.filter(({ box }) => crosses(ends, box))
				.map((node) => `${owner} crosses ${node.owner}`),
			...texts
				.filter((text) => !rider(text.owner) && crosses(ends, text.box))
				.map((text) => `${owner} crosses ${quote(text)}`)
		];
	});
	return [...new Set(found)];
}
