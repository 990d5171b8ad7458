import type { Problem } from '../model/index.ts';
import { citedEntries, type Facts, type ToldMessage } from './told.ts';

/**
 * Where a recording has several machines: a daemon on the stage stands for one of them, under one
 * choice, and no two stand for the same.
 */
export function machineProblems(
	daemons: ReadonlySet<string>,
	messages: readonly ToldMessage[],
	facts: Facts
): Problem[] {
	const machineOf = new Map<string, string>();
	const nodeOf = new Map<string, string>();
	return messages.flatMap(({ message, place }) => {
		const node = [message.from, message.to].find((id) => daemons.has(id));
		const machine = citedEntries(message, facts)[0]?.machine;
		if (node === undefined || machine === undefined) return [];
		const [known, other] = [machineOf.get(node), nodeOf.get(machine)];
		machineOf.set(node, known ?? machine);
		nodeOf.set(machine, other ?? node);
		const code = 'evidence/machine';
		if (known !== undefined && known !== machine)
			return [{ code, place, sentence: `cites ${machine}, but "${node}" has been ${known}` }];
		if (other !== undefined && other !== node)
			return [
				{ code, place, sentence: `cites ${machine}, which has been "${other}", not "${node}"` }
			];
		return [];
	});
}
