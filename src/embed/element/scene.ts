import type { Language } from '../../lib/locales/languages.ts';
import { isKnownScene, loadScene } from '../../scenes/index.ts';
import type { Scene } from '../../lib/model/schema.ts';
import { failed } from './failure.ts';

/** Loads a scene. Rejects with a HatobaError. */
export async function sceneOf(id: string, language: Language): Promise<Scene> {
	if (!isKnownScene(id)) throw failed('scene/unknown', { scene: id, language });
	try {
		return await loadScene(id);
	} catch (cause) {
		throw failed('scene/unloadable', { scene: id, language }, cause);
	}
}
