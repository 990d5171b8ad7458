import type { Structure } from '../../../lib/model/index.ts';
import { quay } from './quay.ts';
import { copies, port, yard } from './shore.ts';

/** The mark of an open standard: on the image, on the registry, on what runs it. */
const marks = (['mark-image', 'mark-sharing', 'mark-running'] as const).map(
	(id) =>
		({
			id,
			look: 'tag',
			in: 'built',
			slot: 3,
			shown: false,
			state: { label: 'OCI' }
		}) as const
);

/** Who is on the stage, and what stands in what. */
export const nodes = [
	{ id: 'map', look: 'group', arrange: { wide: 'row', tall: 'column' } },
	...copies,
	...yard,
	...port,
	...quay,
	...marks
] as const satisfies Structure['nodes'];

/** Who talks to whom; the cargo goes three abreast. */
export const links = [
	{ id: 'api', from: 'client', to: 'engine' },
	{ id: 'hub', from: 'engine', to: 'registry', lanes: 3 },
	{ id: 'to-host', from: 'registry', to: 'far-engine', lanes: 3 },
	{ id: 'to-kube', from: 'registry', to: 'kube', lanes: 3, with: 'kube-1' },
	{ id: 'to-swarm', from: 'registry', to: 'swarm', lanes: 3, with: 'swarm-1' },
	{ id: 'up', from: 'compose', to: 'far-engine' },
	{ id: 'creates', from: 'machine', to: 'swarm' }
] as const satisfies Structure['links'];
