import type { StepId } from '../model/index.ts';
import { lookSpace } from '../layout/index.ts';
import { pace } from './pace.ts';
import type { Beat, Film, Frame, NodeFrame } from './types.ts';

/** All nodes and links of both frames; what a frame lacks stands there unseen. */
function union<T extends { readonly id: string; readonly opacity: number }>(
	a: readonly T[],
	b: readonly T[]
): [T[], T[]] {
	const inA = new Map(a.map((p) => [p.id, p]));
	const inB = new Map(b.map((p) => [p.id, p]));
	const ids = [...b.map(({ id }) => id), ...a.map(({ id }) => id).filter((id) => !inB.has(id))];
	const pick = (mine: Map<string, T>, other: Map<string, T>) =>
		ids.flatMap((id) => {
			const part = mine.get(id) ?? other.get(id);
			return part ? [mine.has(id) ? part : { ...part, opacity: 0 }] : [];
		});
	return [pick(inA, inB), pick(inB, inA)];
}

const byDepth = (nodes: NodeFrame[]): NodeFrame[] => nodes.toSorted((a, b) => rank(a) - rank(b));

const rank = ({ look, depth }: NodeFrame): number => (lookSpace[look].moves ? 100 : 0) + depth;

const gone = (n: NodeFrame, later: NodeFrame | undefined): NodeFrame =>
	n.opacity > 0 && (later?.opacity ?? 0) === 0 ? { ...n, opacity: 0 } : n;

/**
 * A change of parameters as a film of one step: what goes leaves, what both sides have moves, what is
 * new enters. Its opening is `from`, its keyframe the one of `step` in `to`.
 */
export function transition(from: Frame, to: Film, step: StepId): Film {
	const target = to.steps.find(({ id }) => id === step);
	if (!target) throw new RangeError(`the film has no step "${step}"`);
	const goal = target.keyframe;
	// Outer boxes below, inner ones above, whichever of the two pictures they are from.
	const [nodes, goals] = union(from.nodes, goal.nodes).map((all) => byDepth(all)) as [
		NodeFrame[],
		NodeFrame[]
	];
	const [links, linkGoals] = union(from.links, goal.links);
	const later = new Map(goals.map((n) => [n.id, n]));
	const begin: Frame = { size: goal.size, nodes, links, messages: from.messages };
	const left: Frame = { ...begin, nodes: nodes.map((n) => gone(n, later.get(n.id))), messages: [] };
	const moved: Frame = {
		...left,
		nodes: goals.map((n) => {
			const now = left.nodes.find(({ id }) => id === n.id);
			return now && now.opacity > 0 ? n : { ...n, opacity: 0 };
		}),
		links: linkGoals
	};
	const ends: [Frame, Frame, number][] = [
		[begin, left, pace.fade],
		[left, moved, pace.rearrange],
		[moved, { ...goal, nodes: goals, links: linkGoals }, pace.fade]
	];
	let time = 0;
	const beats = ends.map(([a, b, length], i): Beat => {
		const before = new Map(a.nodes.map((n) => [n.id, n]));
		const changed = b.nodes.filter((n) => n !== before.get(n.id)).map(({ id }) => id);
		const beat = {
			start: time,
			end: time + length,
			kind: 'change',
			movers: changed,
			ways: {},
			from: a,
			to: i === 2 ? goal : b
		} as const;
		time += length;
		return beat;
	});
	return {
		...to,
		opening: begin,
		steps: [{ ...target, start: 0, end: time, beats, messages: [] }],
		duration: time
	};
}
