import { gsap } from 'gsap/gsap-core';

/**
 * Takes away what GSAP has left on the `window`: a page that is not ours may use another version of
 * it, and shall not see this one.
 */
export function leaveNoTrace(): void {
	const page = window as { gsapVersions?: string[] };
	const others = page.gsapVersions?.filter((version) => version !== gsap.version) ?? [];
	if (others.length > 0) page.gsapVersions = others;
	else delete page.gsapVersions;
}
