import type { Problem, Scene } from '../model/index.ts';
import { completenessProblems, omissionProblems } from './check-complete.ts';
import { messageProblems } from './check-message.ts';
import { orderProblems } from './check-order.ts';
import { terminalProblems } from './check-terminal.ts';
import { messagesOf, underAllChoices, type Facts } from './told.ts';

/**
 * Everything in which a scene differs from the recordings that it cites, under every choice of its
 * parameters: who speaks to whom, method, path, status, order, the terminal's text, and requests
 * of the client that are left out without a word. `facts` has the recordings by their id.
 */
export function checkAgainstTraces(scene: Scene, facts: Facts): Problem[] {
	const problems = underAllChoices(scene, (told, choice) => {
		const messages = messagesOf(told);
		return [
			...messages.flatMap((message) => messageProblems(scene, facts, message)),
			...orderProblems(messages, facts),
			...terminalProblems(told, facts),
			...completenessProblems(scene, facts, told, choice)
		];
	});
	return [...problems, ...omissionProblems(scene, facts)];
}
