import { gsap } from 'gsap/gsap-core';

/** Takes GSAP's clock into the hands of a test: time passes only when the returned function says so (seconds). */
export function handClock(): (seconds: number) => void {
	gsap.ticker.lagSmoothing(0);
	gsap.ticker.remove(gsap.updateRoot);
	let clock = 0;
	const wait = (seconds: number) => gsap.updateRoot((clock += seconds));
	wait(1);
	return wait;
}
