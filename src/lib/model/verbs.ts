import type { Frozen, SceneSource } from './schema.ts';

/*
 * Small verbs with which an author tells a step. Each returns plain data: one act is one beat.
 */

type ActSource = Frozen<SceneSource>['steps'][number]['acts'][number];
type SimpleActSource = Exclude<ActSource, { does: 'together' }>;
type MessageSource = Extract<ActSource, { does: 'send' }>['message'];
type StateSource = Extract<ActSource, { does: 'set' }>['to'];
type PlaceSource = Extract<ActSource, { does: 'move' }>['to'];
type EvidenceSource = MessageSource['evidence'];

/** Both ends of a link, in the direction in which the one who asks sees it, and the lane. */
export interface Way {
	readonly link: string;
	readonly from: string;
	readonly to: string;
	readonly lane?: number;
}

/** The same way in another lane. */
export const inLane = (way: Way, lane: number): Way => ({ ...way, lane });

interface Asked {
	readonly id: string;
	/** On the pill. */
	readonly label: string;
	readonly method?: string;
	readonly path?: string;
	readonly evidence: EvidenceSource;
	/** Its answer comes in a later step, or its exchange goes on. */
	readonly open?: boolean;
}

interface Answered {
	readonly id: string;
	readonly label: string;
	/** Id of the request. */
	readonly answers: string;
	readonly status?: number;
	readonly evidence: EvidenceSource;
	readonly open?: boolean;
}

/** Entries of a recording as evidence. */
export const recorded = (trace: string, ...entries: number[]) => ({ trace, entries }) as const;

/** A request travels. */
export const ask = (way: Way, message: Asked): SimpleActSource => ({
	does: 'send',
	message: { kind: 'request', ...way, ...message }
});

/** The answer travels back along the way of its request. */
export const answer = ({ from, to, ...way }: Way, message: Answered): SimpleActSource => ({
	does: 'send',
	message: { kind: 'answer', ...way, from: to, to: from, ...message }
});

/** Bytes of an open exchange travel from the one who was asked. */
export const stream = (
	{ from, to, ...way }: Way,
	message: Omit<Asked, 'open' | 'method' | 'path'>
): SimpleActSource => ({
	does: 'send',
	message: { kind: 'stream', ...way, from: to, to: from, ...message }
});

/** Something that is not HTTP: a fork, a Unix signal. Drawn as a bare dot. */
export const signal = (way: Way, id: string, evidence: EvidenceSource): SimpleActSource => ({
	does: 'send',
	message: { kind: 'signal', label: '', ...way, id, evidence }
});

/** Nodes enter as one group, where they belong. */
export const show = (...nodes: string[]): SimpleActSource => ({ does: 'show', nodes });

/** A node enters at another place than its own. */
export const showAt = (node: string, at: PlaceSource): SimpleActSource => ({
	does: 'show',
	nodes: [node],
	at
});

/** Nodes leave as one group. */
export const hide = (...nodes: string[]): SimpleActSource => ({ does: 'hide', nodes });

/** A node moves; `by` leads its way over a lane of a link. */
export const move = (
	node: string,
	to: PlaceSource,
	by?: { on: string; lane?: number }
): SimpleActSource => ({
	does: 'move',
	node,
	to,
	...(by && { by })
});

/** What a look shows changes. */
export const set = (node: string, to: StateSource): SimpleActSource => ({ does: 'set', node, to });

/** A recorded command is typed, shortened by the rule of excerpts. */
export const type = (node: string, trace: string, text: string): SimpleActSource => ({
	does: 'type',
	node,
	text,
	trace
});

/** Recorded output appears, shortened by the rule of excerpts. */
export const print = (node: string, trace: string, ...lines: string[]): SimpleActSource => ({
	does: 'print',
	node,
	lines,
	trace
});

/** An open exchange ends without an answer of its own. */
export const close = (message: string): SimpleActSource => ({ does: 'close', message });

/** Several acts at the same time: one beat. */
export const together = (...acts: SimpleActSource[]): ActSource => ({ does: 'together', acts });
