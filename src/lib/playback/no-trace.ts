import { gsap } from 'gsap/gsap-core';

/**
 * Starts GSAP's clock and takes away what it leaves on the `window`: a page that is not ours may use
 * another version of it.
 */
export function startWithoutTrace(): void {
	const page = window as { gsapVersions?: string[] };
	const before = page.gsapVersions && [...page.gsapVersions];
	gsap.ticker.wake();
	if (before) page.gsapVersions = before;
	else delete page.gsapVersions;
}
