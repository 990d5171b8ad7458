import { didYouMean, type Problem } from '../model/index.ts';
import { followExcerpt, isExcerpt } from './excerpt.ts';
import type { Facts, Told } from './told.ts';
import type { TraceCommand, TraceFacts } from './types.ts';

/** A recorded command that a typed one may be, and the recorded line that may come next. */
interface Candidate {
	readonly command: TraceCommand;
	readonly next: number;
}

/** A typed command. The same line may have been typed more than once; what is printed tells which it is. */
export interface Typed {
	readonly trace: string;
	candidates: readonly Candidate[];
}

/** The commands that a typed text may be: the same line, or else one that it is an excerpt of. */
function candidatesFor(text: string, of: TraceFacts, before: Typed | undefined): Candidate[] {
	const same = of.commands.filter(({ command }) => command === text);
	const fitting = same.length ? same : of.commands.filter((c) => isExcerpt(text, c.command));
	// What is typed again is a later one, as long as there is one.
	const from = before?.candidates[0]?.command.start ?? -Infinity;
	const later = fitting.filter(({ start }) => start > from);
	return (later.length ? later : fitting).map((command) => ({ command, next: 0 }));
}

/** Goes on with those of the candidates that wrote these lines. If none did, says why not the first. */
function print(typed: Typed, lines: readonly string[], place: string): Problem[] {
	const followed = typed.candidates.map(({ command, next }) => ({
		command,
		...followExcerpt(lines, command.lines, place, next)
	}));
	const fitting = followed.filter(({ problems }) => problems.length === 0);
	typed.candidates = fitting.length ? fitting : followed.slice(0, 1);
	return fitting.length ? [] : (followed[0]?.problems ?? []);
}

/**
 * What was typed, in order; and whether the typed commands and the printed lines of one choice are
 * excerpts of recorded ones.
 */
export function followTerminal(
	told: readonly Told[],
	facts: Facts
): { readonly typed: readonly Typed[]; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const typed: Typed[] = [];
	const last = new Map<string, Typed>();
	for (const { act, place } of told) {
		if (act.does !== 'type' && act.does !== 'print') continue;
		const { node, trace } = act;
		const of = facts.get(trace);
		if (!of) {
			const sentence = `cites the recording "${trace}", which is not here${didYouMean(trace, facts.keys())}`;
			problems.push({ code: 'evidence/unknown-trace', place, sentence });
		} else if (act.does === 'type') {
			const before = typed.findLast((one) => one.trace === trace);
			const candidates = candidatesFor(act.text, of, before);
			if (candidates.length > 0) {
				const now = { trace, candidates };
				typed.push(now);
				last.set(node, now);
			} else {
				const sentence = `types "${act.text}", which was not typed in "${trace}"`;
				problems.push({ code: 'evidence/unknown-command', place, sentence });
			}
		} else {
			const command = last.get(node);
			if (command?.trace === trace) problems.push(...print(command, act.lines, place));
			else {
				const sentence = `prints on "${node}", where no command of "${trace}" was typed before`;
				problems.push({ code: 'evidence/no-command', place, sentence });
			}
		}
	}
	return { typed, problems };
}
