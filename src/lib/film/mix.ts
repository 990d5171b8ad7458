import { easeCubicIn, easeCubicInOut, easeCubicOut, easeLinear, interpolateNumber } from 'd3';
import type { Beat, Way, Frame, LinkFrame, MessageFrame, NodeFrame } from './types.ts';
import { along, type Box } from '../layout/index.ts';
import type { LookState } from '../model/index.ts';

const sameBox = (a: Box, b: Box) => a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;

const mixBox = (a: Box, b: Box, t: number): Box =>
	sameBox(a, b)
		? b
		: {
				x: interpolateNumber(a.x, b.x)(t),
				y: interpolateNumber(a.y, b.y)(t),
				w: interpolateNumber(a.w, b.w)(t),
				h: interpolateNumber(a.h, b.h)(t)
			};

/** Entrances decelerate, exits accelerate. */
const fade = (from: number, to: number, t: number) =>
	from === to ? to : interpolateNumber(from, to)((to > from ? easeCubicOut : easeCubicIn)(t));

/** The same text stands there, perhaps in another film. */
const sameLines = (a: LookState, b: LookState): boolean =>
	a.lines?.length === b.lines?.length &&
	(a.lines ?? []).every((line, i) => line.text === b.lines?.[i]?.text);

/** Numbers move: letters are typed, hands and bars go on. */
function mixState(a: LookState, b: LookState, t: number): LookState {
	if (a === b) return b;
	const { typed, level, count } = b;
	const counts = count !== undefined && a.count !== undefined && a.status === b.status;
	return {
		...b,
		...(typed !== undefined && {
			typed: Math.round(interpolateNumber(sameLines(a, b) ? typed : 0, typed)(t))
		}),
		...(counts && { count: Math.round(interpolateNumber(a.count, count)(t)) }),
		...(level !== undefined && { level: interpolateNumber(a.level ?? level, level)(t) })
	};
}

function mixNode(a: NodeFrame, b: NodeFrame, t: number, way?: Way): NodeFrame {
	if (a === b) return b;
	return {
		...b,
		box: way
			? along(way.boxes, way.even ? t : easeCubicInOut(t))
			: mixBox(a.box, b.box, (a.opacity < b.opacity ? easeCubicOut : easeCubicInOut)(t)),
		opacity: fade(a.opacity, b.opacity, t),
		focus: fade(a.focus, b.focus, t),
		state: mixState(a.state, b.state, t)
	};
}

function mixLink(a: LinkFrame, b: LinkFrame, t: number): LinkFrame {
	if (a === b) return b;
	return {
		...b,
		opacity: fade(a.opacity, b.opacity, t),
		lanes: b.lanes.map((lane, i) => ({
			points: lane.points.map((p, j) => {
				const q = a.lanes[i]?.points[j] ?? p;
				const eased = easeCubicInOut(t);
				return { x: interpolateNumber(q.x, p.x)(eased), y: interpolateNumber(q.y, p.y)(eased) };
			}),
			opacity: fade(a.lanes[i]?.opacity ?? 0, lane.opacity, t),
			focus: fade(a.lanes[i]?.focus ?? 0, lane.focus, t)
		}))
	};
}

/** A message fades in as it leaves the sender, and out as the receiver takes it. */
const ramp = 0.14;
const passing = (t: number) => Math.min(1, t / ramp, (1 - t) / ramp);

function mixMessage(a: MessageFrame, b: MessageFrame, t: number): MessageFrame {
	if (a === b) return b;
	const travels = !sameBox(a.box, b.box);
	const opacity = travels
		? b.opacity === 0
			? passing(t)
			: Math.min(1, t / ramp)
		: fade(a.opacity, b.opacity, t);
	// Messages travel linearly: this is what the system does, not what the picture does.
	return {
		...b,
		box: mixBox(a.box, b.box, easeLinear(t)),
		opacity,
		waiting: b.waiting && !travels
	};
}

function mixMessages(a: Frame, b: Frame, t: number): readonly MessageFrame[] {
	if (a.messages === b.messages) return b.messages;
	const before = new Map(a.messages.map((m) => [m.id, m]));
	const after = new Set(b.messages.map(({ id }) => id));
	const leaving = a.messages
		.filter(({ id, opacity }) => !after.has(id) && opacity > 0)
		.map((m) => ({ ...m, opacity: fade(m.opacity, 0, Math.min(1, t * 2)) }));
	const staying = b.messages.map((m) => {
		const was = before.get(m.id);
		return was ? mixMessage(was, m, t) : m;
	});
	return [...leaving, ...staying];
}

/** The frame at a share of a beat, 0–1. Untouched parts are the very objects of both ends. */
export function mix({ from, to, ways }: Beat, t: number): Frame {
	if (t >= 1) return to;
	const nodes = new Map(from.nodes.map((n) => [n.id, n]));
	const links = new Map(from.links.map((l) => [l.id, l]));
	return {
		size: to.size,
		nodes: to.nodes.map((n) => mixNode(nodes.get(n.id) ?? n, n, t, ways[n.id])),
		links: to.links.map((l) => mixLink(links.get(l.id) ?? l, l, t)),
		messages: mixMessages(from, to, t)
	};
}
