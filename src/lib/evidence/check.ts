import type { Problem, Scene } from '../model/index.ts';
import { completenessProblems, omissionProblems } from './check-complete.ts';
import { machineProblems } from './check-machine.ts';
import { messageProblems } from './check-message.ts';
import { orderProblems } from './check-order.ts';
import { followTerminal } from './check-terminal.ts';
import { messagesOf, underAllChoices, type Facts } from './told.ts';

/**
 * Everything in which a scene differs from the recordings that it cites, under every choice of its
 * parameters: who speaks to whom, method, path, status, order, the terminal's text, and requests
 * of the client, in the commands that are told of, that are left out without a word. `facts` has the recordings by their id.
 */
export function checkAgainstTraces(scene: Scene, facts: Facts): Problem[] {
	const daemons = new Set(
		scene.nodes.filter(({ party }) => party === 'daemon').map(({ id }): string => id)
	);
	const problems = underAllChoices(scene, (told, choice) => {
		const messages = messagesOf(told);
		const { typed, problems } = followTerminal(told, facts);
		return [
			...messages.flatMap((message) => messageProblems(scene, facts, message)),
			...orderProblems(messages, facts),
			...machineProblems(daemons, messages, facts),
			...problems,
			...completenessProblems(scene, facts, messages, typed, choice)
		];
	});
	return [...problems, ...omissionProblems(scene, facts)];
}
