import { tell, type Structure } from '../../lib/model/index.ts';

const { answer, ask, inLane } = tell;

/** The parts of the story that can be chosen. */
export const parts = ['day', 'up', 'healthy', 'names', 'down'] as const;
type Part = (typeof parts)[number];

export const only = (...chosen: Part[]) => ({ part: chosen });

/** Everything but the first day: a client that asks a daemon. */
export const asked = only('up', 'healthy', 'names', 'down');
/** The project of the recording, as it comes and as it goes. */
export const project = only('up', 'down');

/** Steps that are told in one part only. */
export const toldIn = <const S extends Structure['steps']>(part: Part, steps: S) =>
	steps.map((step: S[number]) => ({ ...step, when: { part } }));

export const api = { link: 'api', from: 'client', to: 'daemon' };

/** The recordings that are told from. */
export const trace = 'compose-two-services';
export const dns = 'network-dns';
export const volume = 'volume';

type Evidence = Parameters<typeof ask>[1]['evidence'];

/** An answer names its request, where there is room. */
const named = (label: string, status = 0) =>
	label.length < 7 ? `${label} ${status}` : String(status);

/** A request of Compose and its answer, with the same evidence, in a lane of the link. */
export function exchange(
	id: string,
	label: string,
	wire: { method?: string; path?: string; status?: number; evidence: Evidence; lane?: number },
	says = named(label, wire.status)
) {
	const { method, path, status, evidence, lane } = wire;
	const way = lane === undefined ? api : inLane(api, lane);
	return {
		asks: ask(way, { id, label, method, path, evidence }),
		answers: answer(way, { id: `${id}-done`, label: says, answers: id, status, evidence })
	};
}
