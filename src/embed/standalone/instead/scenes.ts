import type * as site from '../../../scenes/index.ts';
import { readScene } from '../data.ts';

/* In place of `scenes/index.ts`: the one scene that the file holds. */
const scene = readScene();

export const sceneIds: readonly string[] = [scene.id];

export const isKnownScene = (id: string): id is site.KnownScene => id === scene.id;

export const loadScene: typeof site.loadScene = () => Promise.resolve(scene);
