import type { TraceEntry, TraceFork } from '../evidence/index.ts';

/** Where a current engine does otherwise than the one that was recorded. */
export type Difference = 'api' | 'store' | 'network';

const asksEngine = ({ from, to }: TraceEntry) => from === 'client' && to === 'daemon';
const touchesImages = ({ to, path }: TraceEntry) =>
	to === 'registry' || path.startsWith('/images/');
const starts = ({ path }: TraceEntry) =>
	/^\/containers\/[^/]+\/start$|Tasks\/(Create|Start)$/.test(path);
const runs = ({ comm, command }: TraceFork) => /runc|shim|docker-proxy/.test(`${comm} ${command}`);

/** The differences that matter for what is looked at, each once. */
export function differencesOf(
	entries: readonly TraceEntry[],
	forks: readonly TraceFork[]
): Difference[] {
	const found: [Difference, boolean][] = [
		['api', entries.some(asksEngine)],
		['store', entries.some(touchesImages)],
		['network', entries.some(starts) || forks.some(runs)]
	];
	return found.filter(([, holds]) => holds).map(([difference]) => difference);
}
