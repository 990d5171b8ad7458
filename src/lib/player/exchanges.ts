import type { Language } from '../locales/languages.ts';
import type { Message, NodeId, Scene, Source, TraceId } from '../model/index.ts';
import type { Film, FilmStep } from '../film/types.ts';
import {
	entryOf,
	type TraceEntry,
	type TraceFacts,
	type TraceFork,
	type TraceFrame
} from '../evidence/index.ts';

/** What is said in a step about one request: the request, its answer, or both. */
export interface Exchange {
	/** Id of the request, or of a message that stands alone. */
	readonly id: string;
	/** The request, also when it was sent in an earlier step. */
	readonly request: Message | undefined;
	/** Those of this step, in order. */
	readonly messages: readonly Message[];
}

const requestOf = (message: Message): string => message.answers ?? message.id;

/** The exchanges of a step in the order in which they begin; answers stand with their requests. */
export function exchangesOf(film: Pick<Film, 'steps'>, step: FilmStep): Exchange[] {
	const sent = film.steps.flatMap(({ messages }) => messages.map(({ message }) => message));
	const groups = new Map<string, Message[]>();
	for (const { message } of step.messages) {
		const id = requestOf(message);
		groups.set(id, [...(groups.get(id) ?? []), message]);
	}
	return [...groups].map(([id, messages]) => ({
		id,
		request: sent.find((message) => message.id === id && message.kind === 'request'),
		messages
	}));
}

/** Id of the exchange whose message travels at a time (ms), or has travelled last. */
export function exchangeAt(step: FilmStep, time: number): string | undefined {
	const begun = step.messages.filter(({ beat }) => (step.beats[beat]?.start ?? 0) <= time);
	const latest = begun.at(-1) ?? step.messages[0];
	const first = step.messages.find(({ beat }) => beat === latest?.beat);
	return first && requestOf(first.message);
}

/** The recordings that a step draws on. */
export function tracesOf({ step, messages }: Pick<FilmStep, 'step' | 'messages'>): TraceId[] {
	const acts = step.acts.flatMap((act) => (act.does === 'together' ? act.acts : [act]));
	const said = acts.flatMap((act) => ('trace' in act ? [act.trace] : []));
	const sent = messages.flatMap(({ message: { evidence } }) =>
		'trace' in evidence ? [evidence.trace] : []
	);
	return [...new Set([...sent, ...said])];
}

/** What the panel shows of an exchange: what was recorded of it, or where it is documented. */
export interface Shown {
	/** The recording, once it has arrived. */
	readonly facts: TraceFacts | undefined;
	readonly entries: readonly TraceEntry[];
	readonly forks: readonly TraceFork[];
	/** What travelled inside an open connection. */
	readonly frames: readonly TraceFrame[];
	readonly sources: readonly Source[];
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Gathers the evidence of an exchange from the recordings that have arrived. */
export function shownOf(
	{ messages }: Pick<Exchange, 'messages'>,
	arrived: Readonly<Record<string, TraceFacts>>
): Shown {
	const evidence = messages.map((message) => message.evidence);
	const trace = evidence.flatMap((e) => ('trace' in e ? [e.trace] : []))[0];
	const facts = trace && arrived[trace];
	const entries = evidence.flatMap((e) =>
		'entries' in e ? e.entries : 'entry' in e ? [e.entry] : []
	);
	const frames = evidence.flatMap((e) => {
		const frame = facts && 'frame' in e ? entryOf(facts, e.entry).frames?.[e.frame] : undefined;
		return frame ? [frame] : [];
	});
	const forks = evidence.flatMap((e) => ('forks' in e ? e.forks : []));
	return {
		facts,
		entries: facts ? unique(entries).map((index) => entryOf(facts, index)) : [],
		forks: facts ? facts.forks.filter(({ index }) => forks.includes(index)) : [],
		frames,
		sources: evidence.flatMap((e) => ('repository' in e ? [e] : []))
	};
}

/** Names of nodes by their ids. */
type Names = Readonly<Record<string, string>>;

/**
 * What each node can be called: by its name, else by what is written on it, else by the one thing
 * that stands in it, else by what it stands in.
 */
export function namesOf({ nodes, narration }: Scene, language: Language): Names {
	const own = new Map<string, string>(
		nodes.flatMap(({ id, state }) => (state.label ? [[id, state.label] as const] : []))
	);
	for (const [id, name] of Object.entries(narration[language].nodes)) own.set(id, name);
	const parents = new Map(nodes.map((node) => [node.id, node.in]));
	const name = (id: NodeId): string | undefined => {
		const inside = nodes.filter((node) => node.in === id);
		const only = inside.length === 1 ? own.get(inside[0]!.id) : undefined;
		const around = parents.get(id);
		return own.get(id) ?? only ?? (around && name(around));
	};
	const all = nodes.map(({ id }) => [id, name(id)] as const);
	return Object.fromEntries(all.filter((pair): pair is [NodeId, string] => Boolean(pair[1])));
}

function nameOf({ method, path = '', label, from, to }: Message, names: Names): string {
	// A path of HTTP begins with a slash; `Tasks/Create` is a call of gRPC.
	if (method) return `${path.startsWith('/') ? method : 'gRPC'} ${path}`;
	return label || `${names[from] ?? from} → ${names[to] ?? to}`;
}

/** What an exchange is called: `POST /containers/create → 404`. */
export function titleOf({ request, messages }: Exchange, names: Names): string {
	const status = messages.find((message) => message.status !== undefined)?.status;
	const first = request ?? messages[0];
	return `${first ? nameOf(first, names) : ''}${status === undefined ? '' : ` → ${status}`}`;
}

/** Names for a list of exchanges; of two with the same name the pill's label tells which is which. */
export function titlesOf(
	exchanges: readonly Exchange[],
	names: Names
): { id: string; title: string }[] {
	const titles = exchanges.map((exchange) => titleOf(exchange, names));
	return exchanges.map(({ id, request, messages }, i) => {
		const title = titles[i] ?? '';
		const alone = titles.filter((other) => other === title).length === 1;
		return { id, title: alone ? title : `${title} · ${(request ?? messages[0])?.label ?? ''}` };
	});
}
