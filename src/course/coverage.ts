import { allChoices, stepsOf, type Choice, type Scene, type StepId } from '../lib/model/index.ts';
import type { Language } from '../lib/locales/languages.ts';
import { loadScene, sceneIds } from '../scenes/index.ts';
import { statements, type StatementId } from '../scenes/statements.ts';

/** A step that teaches a statement, under the first choice that has it. */
export interface Teaching {
	readonly scene: Scene;
	readonly choice: Choice;
	readonly step: StepId;
	readonly caption: string;
}

/** The steps that teach each statement, in the order of the gallery. A caption comes once. */
export async function coverage(language: Language): Promise<ReadonlyMap<StatementId, Teaching[]>> {
	const ids = Object.keys(statements) as StatementId[];
	const found = new Map(ids.map((id): [StatementId, Teaching[]] => [id, []]));
	for (const scene of await Promise.all(sceneIds.map(loadScene))) {
		const seen = new Set<string>();
		for (const choice of allChoices(scene))
			for (const { id: step, says = step, teaches } of stepsOf(scene, choice)) {
				if (seen.has(says)) continue;
				seen.add(says);
				const caption = scene.narration[language].steps[says]?.caption ?? '';
				for (const id of teaches)
					found.get(id as StatementId)?.push({ scene, choice, step, caption });
			}
	}
	return found;
}
