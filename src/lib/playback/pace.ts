import type { Language } from '../locales/languages.ts';

export const slowest = 0.5;
export const fastest = 2;

/** A speed that the player accepts. */
export const clampSpeed = (speed: number): number => Math.min(fastest, Math.max(slowest, speed));

/** How long going back to the step before may take, in seconds. */
export const quick = 0.35;

/** How long autoplay rests after a step, at 1×, in seconds: long enough to read its caption. */
export function readingStop(caption: string, language: Language): number {
	const plain = caption.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();
	const reading =
		language === 'ja' ? 0.12 * [...plain].length : 0.3 * plain.split(' ').filter(Boolean).length;
	return 1.2 + reading;
}
