import * as v from 'valibot';
import { SceneError } from './problem.ts';
import { SceneSchema, type Frozen, type Scene, type SceneSource } from './schema.ts';

/**
 * A scene from what an author wrote: defaults are filled in, ids get their brands.
 * Throws a SceneError that names every place whose shape is wrong.
 */
export function asScene(source: Frozen<SceneSource>): Scene {
	const parsed = v.safeParse(SceneSchema, source);
	if (parsed.success) return parsed.output;
	throw new SceneError(
		parsed.issues.map((issue) => ({
			code: 'scene/shape',
			place: `${source.id} › ${v.getDotPath(issue) ?? 'scene'}`,
			sentence: issue.message
		}))
	);
}
