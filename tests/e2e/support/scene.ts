import { defaultChoice, holds, type Choice, type Scene } from '../../../src/lib/model/index.ts';
import type { Plan } from './geometry.ts';

/** The authored scene, straight from its folder: what a picture is compared with. */
export async function sceneOf(id: string): Promise<Scene> {
	const { default: scene } = (await import(`../../../src/scenes/${id}/index.ts`)) as {
		default: Scene;
	};
	return scene;
}

/** What stands in what, and what is linked, under the choice of an address. */
export function planOf(scene: Scene, url: string): Plan {
	const query = new URL(url, 'http://site').searchParams;
	const choice: Choice = { ...defaultChoice(scene), ...Object.fromEntries(query) };
	const here = <T extends { when?: Scene['nodes'][number]['when'] }>(all: readonly T[]) =>
		all.filter(({ when }) => holds(when, choice));
	return { nodes: here(scene.nodes), links: here(scene.links) };
}
