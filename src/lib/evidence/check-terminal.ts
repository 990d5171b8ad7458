import { didYouMean, type Problem } from '../model/index.ts';
import { followExcerpt, isExcerpt } from './excerpt.ts';
import type { Facts, Told } from './told.ts';
import type { TraceCommand } from './types.ts';

/** Are the typed commands and the printed lines of one choice excerpts of recorded ones? */
export function terminalProblems(told: readonly Told[], facts: Facts): Problem[] {
	const problems: Problem[] = [];
	/* Of each terminal: the command typed last, and the recorded line that may come next. */
	const typed = new Map<string, { trace: string; command: TraceCommand; next: number }>();
	for (const { act, place } of told) {
		if (act.does !== 'type' && act.does !== 'print') continue;
		const { node, trace } = act;
		const of = facts.get(trace);
		if (!of) {
			const sentence = `cites the recording "${trace}", which is not here${didYouMean(trace, facts.keys())}`;
			problems.push({ code: 'evidence/unknown-trace', place, sentence });
		} else if (act.does === 'type') {
			const command =
				of.commands.find((c) => c.command === act.text) ??
				of.commands.find((c) => isExcerpt(act.text, c.command));
			if (command) typed.set(node, { trace, command, next: 0 });
			else {
				const sentence = `types "${act.text}", which was not typed in "${trace}"`;
				problems.push({ code: 'evidence/unknown-command', place, sentence });
			}
		} else {
			const last = typed.get(node);
			if (last?.trace !== trace) {
				const sentence = `prints on "${node}", where no command of "${trace}" was typed before`;
				problems.push({ code: 'evidence/no-command', place, sentence });
				continue;
			}
			const followed = followExcerpt(act.lines, last.command.lines, place, last.next);
			problems.push(...followed.problems);
			last.next = followed.next;
		}
	}
	return problems;
}
