import { isLanguage } from '../../lib/locales/languages.ts';
import type { Scene } from '../../lib/model/schema.ts';
import { openFrame } from '../frame/open.ts';
import { cut } from './address.ts';

/**
 * In a frame the file is what `/embed/<scene>` is: the picture alone, and it obeys. As nobody may
 * have meant to frame it, caption and controls are there unless the address says `controls=false`.
 * @param hash as in `location.hash`: `#/ja/create?image=present&controls=false`
 */
export function openFramed(box: HTMLElement, scene: Scene, hash: string, language: string): void {
	const { parts, query } = cut(hash);
	const origin = query.get('origin') ?? undefined;
	query.delete('origin');
	const spoken = parts.find(isLanguage);
	const step = parts.find((part) => part !== spoken);
	openFrame(
		box,
		[
			['scene', scene.id],
			['lang', spoken ?? language],
			...(step ? [['step', step] as const] : []),
			['controls', ''],
			['captions', ''],
			...query
		],
		origin
	);
	box.className = 'framed';
}
