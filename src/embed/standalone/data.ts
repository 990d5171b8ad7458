import type { TracePart } from '../../lib/evidence/types.ts';
import type { Scene } from '../../lib/model/schema.ts';

/** What the file says of itself. */
export interface About {
	/** The version of Hatoba that wrote it. */
	readonly version: string;
	/** The site that it came from, if that was known: `https://hatoba.example`. */
	readonly origin?: string | undefined;
}

/** Names of the blocks of data; the names of recordings' blocks begin with `recording:`. */
export type BlockName = 'scene' | 'about' | 'licences' | `recording:${string}.${TracePart}`;

/** The text of a block of data, if the file has it. */
export const block = (name: BlockName): string | undefined =>
	document.getElementById(`hatoba:${name}`)?.textContent;

function parsed(name: BlockName): unknown {
	const text = block(name);
	if (text === undefined) throw new Error(`standalone/no-block: this file holds no "${name}"`);
	return JSON.parse(text);
}

/* The build has parsed and checked what it writes. */
let scene: Scene | undefined;
export const readScene = (): Scene => (scene ??= parsed('scene') as Scene);
export const readAbout = () => parsed('about') as About;
export const readLicences = () => parsed('licences') as string;
