import { didYouMean, type Message, type Party, type Problem } from '../model/index.ts';
import type { TraceEntry } from './types.ts';
import { citedEntries, type Facts, type Telling, type ToldMessage } from './told.ts';

const placeholders: Readonly<Record<string, string>> = {
	'{id}': '[0-9a-f]{64}',
	'{object}': '[0-9a-z]{25}',
	'{digest}': 'sha256:[0-9a-f]{64}',
	'{upload}': '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
};

/** Does a path, in which a placeholder may stand for what was recorded, fit the recorded path? */
export function fitsPath(path: string, recorded: string): boolean {
	const parts = path.split(/(\{\w+\})/);
	const escaped = parts.map((part) => placeholders[part] ?? part.replace(/[^\w/]/g, '\\$&'));
	return new RegExp(`^${escaped.join('')}$`).test(recorded);
}

const numbers = (list: readonly number[]) => list.join(', ');

/** What a message cites must be there. */
function missing({ evidence }: Message, facts: Facts): Omit<Problem, 'place'> | undefined {
	if (!('trace' in evidence)) return undefined;
	const { trace } = evidence;
	const of = facts.get(trace);
	if (!of) {
		const sentence = `cites the recording "${trace}", which is not here${didYouMean(trace, facts.keys())}`;
		return { code: 'evidence/unknown-trace', sentence };
	}
	const cited =
		'entries' in evidence ? evidence.entries : 'entry' in evidence ? [evidence.entry] : [];
	const unknown = cited.filter((index) => !of.entries[index]);
	if (unknown.length > 0) {
		const sentence = `cites entry ${numbers(unknown)} of "${trace}", which has ${of.entries.length}`;
		return { code: 'evidence/unknown-entry', sentence };
	}
	if ('frame' in evidence && !of.entries[evidence.entry]?.frames?.[evidence.frame]) {
		const sentence = `cites frame ${evidence.frame} of entry ${evidence.entry} of "${trace}", which has ${of.entries[evidence.entry]?.frames?.length ?? 0}`;
		return { code: 'evidence/unknown-frame', sentence };
	}
	if (!('forks' in evidence)) return undefined;
	const gone = evidence.forks.filter((index) => !of.forks[index]);
	if (gone.length > 0) {
		const sentence = `cites fork ${numbers(gone)} of "${trace}", which has ${of.forks.length}`;
		return { code: 'evidence/unknown-fork', sentence };
	}
	if (evidence.forks.every((index, i) => i === 0 || index > (evidence.forks[i - 1] ?? 0)))
		return undefined;
	const sentence = `cites forks ${numbers(evidence.forks)} of "${trace}", which do not follow one another`;
	return { code: 'evidence/fork-order', sentence };
}

type Way = readonly [Party | undefined, Party | undefined];

/** Does the message go from and to those who were recorded? A stream may go either way. */
function goesAs(
	{ kind }: Message,
	[from, to]: Way,
	entry: TraceEntry,
	dir?: 'up' | 'down'
): boolean {
	const up = from === entry.from && to === entry.to;
	const down = from === entry.to && to === entry.from;
	if (dir) return dir === 'up' ? up : down;
	return kind === 'request' ? up : kind === 'answer' ? down : up || down;
}

function* against(message: Message, way: Way, entry: TraceEntry, dir?: 'up' | 'down') {
	const recorded = `entry ${entry.index}`;
	if (!goesAs(message, way, entry, dir)) {
		const direction = dir ? ` (${dir})` : '';
		const sentence = `goes from ${way[0] ?? 'nobody'} to ${way[1] ?? 'nobody'}; ${recorded} is ${entry.from} → ${entry.to}${direction}`;
		yield { code: 'evidence/parties', sentence };
	}
	const { kind, method, path, status } = message;
	if (
		method === undefined ? kind === 'request' && entry.kind !== 'grpc' : method !== entry.method
	) {
		const sentence = `has the method ${method ?? '(none)'}; ${recorded} has ${entry.method}`;
		yield { code: 'evidence/method', sentence };
	}
	if (path === undefined ? kind === 'request' : !fitsPath(path, entry.path)) {
		const sentence = `has the path ${path ?? '(none)'}; ${recorded} has ${entry.path}`;
		yield { code: 'evidence/path', sentence };
	}
	if (status === undefined ? kind === 'answer' && entry.kind !== 'grpc' : status !== entry.status) {
		const sentence = `has the status ${status ?? '(none)'}; ${recorded} has ${entry.status}`;
		yield { code: 'evidence/status', sentence };
	}
}

/** Is a message what its evidence says? Messages that cite a source are not looked at. */
export function messageProblems(
	scene: Telling,
	facts: Facts,
	{ message, place }: ToldMessage
): Problem[] {
	const { evidence } = message;
	const lost = missing(message, facts);
	if (lost) return [{ ...lost, place }];
	const party = (id: string) => scene.nodes.find((node) => node.id === id)?.party;
	const way: Way = [party(message.from), party(message.to)];
	const found: Omit<Problem, 'place'>[] = [];
	for (const entry of citedEntries(message, facts)) found.push(...against(message, way, entry));
	if ('frame' in evidence) {
		const entry = facts.get(evidence.trace)?.entries[evidence.entry];
		if (entry) found.push(...against(message, way, entry, entry.frames?.[evidence.frame]?.dir));
	}
	return found.map((problem) => ({ ...problem, place }));
}
