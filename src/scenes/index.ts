import { assertScene, type Scene } from '../lib/model/index.ts';

/** Every scene, in the order of the gallery. */
const loaders = {
	run: () => import('./run/index.ts'),
	architecture: () => import('./architecture/index.ts'),
	pull: () => import('./pull/index.ts'),
	push: () => import('./push/index.ts'),
	build: () => import('./build/index.ts'),
	image: () => import('./image/index.ts'),
	lifecycle: () => import('./lifecycle/index.ts'),
	container: () => import('./container/index.ts'),
	'vm-vs-container': () => import('./vm-vs-container/index.ts'),
	kernel: () => import('./kernel/index.ts'),
	os: () => import('./os/index.ts'),
	'works-here': () => import('./works-here/index.ts'),
	'two-apps': () => import('./two-apps/index.ts'),
	compose: () => import('./compose/index.ts'),
	machine: () => import('./machine/index.ts'),
	swarm: () => import('./swarm/index.ts'),
	kubernetes: () => import('./kubernetes/index.ts'),
	map: () => import('./map/index.ts')
} satisfies Record<string, () => Promise<{ default: Scene }>>;

export type KnownScene = keyof typeof loaders;

export const sceneIds = Object.keys(loaders) as KnownScene[];

export const isKnownScene = (id: string): id is KnownScene => Object.hasOwn(loaders, id);

/**
 * A scene, loaded when it is asked for. While it is built and in development it is checked as well:
 * a broken one stops the build with all its problems.
 */
export async function loadScene(id: KnownScene): Promise<Scene> {
	const { default: scene } = await loaders[id]();
	return import.meta.env.SSR ? assertScene(scene) : scene;
}
