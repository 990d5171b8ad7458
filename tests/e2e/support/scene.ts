import type { Scene } from '../../../src/lib/model/index.ts';

/** The authored scene, straight from its folder: what a picture is compared with. */
export async function sceneOf(id: string): Promise<Scene> {
	const { default: scene } = (await import(`../../../src/scenes/${id}/index.ts`)) as {
		default: Scene;
	};
	return scene;
}
