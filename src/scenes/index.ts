import type { Scene } from '../lib/model/index.ts';

/** Every scene, in the order of the gallery. */
const loaders = {
	run: () => import('./run/index.ts')
} satisfies Record<string, () => Promise<{ default: Scene }>>;

export type KnownScene = keyof typeof loaders;

export const sceneIds = Object.keys(loaders) as KnownScene[];

export const isKnownScene = (id: string): id is KnownScene => Object.hasOwn(loaders, id);

/** A scene, loaded when it is asked for. */
export const loadScene = async (id: KnownScene): Promise<Scene> => (await loaders[id]()).default;
