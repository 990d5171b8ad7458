import { tell, type Structure } from '../../lib/model/index.ts';
import { named, type LayerNumber } from './layers.ts';
import type { Recorded } from './recordings.ts';

const { answer, ask, inLane, move, recorded, set, showAt, together } = tell;

export const api = { link: 'api', from: 'client', to: 'daemon' };
export const hub = { link: 'hub', from: 'daemon', to: 'registry' };

type Act = Structure['steps'][number]['acts'][number];
type SimpleAct = Exclude<Act, { does: 'together' }>;

/** Each layer has a lane of its own, in the order of the layers; a single one has the middle lane. */
const laneOf = ({ layers }: Recorded, n: LayerNumber) =>
	Object.keys(layers).length > 1 ? 3 - n : 1;

/** A step under one value of the parameter. */
export const inCase = <const V extends string, const S extends Structure['steps'][number]>(
	value: V,
	step: S
) => ({ ...step, when: { case: value } });

/** An exchange with the registry: its request and its answer are acts of their own. */
export interface Exchange {
	readonly ask: SimpleAct;
	readonly answer: SimpleAct;
}

interface Asked {
	readonly id: string;
	/** On the request. */
	readonly label: string;
	/** On the answer, before its status. */
	readonly names?: string;
	readonly method: string;
	readonly path: string;
	readonly status: number;
	readonly lane?: number;
}

export function exchange(
	trace: string,
	entry: number | undefined,
	{ id, label, names = label, method, path, status, lane = 1 }: Asked
): Exchange {
	if (entry === undefined) throw new RangeError(`"${trace}" has no entry for "${id}"`);
	const way = inLane(hub, lane);
	const evidence = recorded(trace, entry);
	return {
		ask: ask(way, { id, label, method, path, evidence }),
		answer: answer(way, {
			id: `${id}-answer`,
			label: `${names} ${status}`,
			answers: id,
			status,
			evidence
		})
	};
}

/** GET /v2/: is this a registry, and may I come in? */
export const door = (of: Recorded, entry: number, status: number, id = 'door') =>
	exchange(of.trace, entry, { id, label: '/v2/', method: 'GET', path: '/v2/', status });

const blobs = (of: Recorded) => `/v2/${of.repository}/blobs`;

/** HEAD of a layer: is it there? */
export const head = (of: Recorded, n: LayerNumber, status: number) =>
	exchange(of.trace, of.layers[n]?.head, {
		id: `head-${n}`,
		label: `HEAD ${n}`,
		names: `${n}:`,
		method: 'HEAD',
		path: `${blobs(of)}/{digest}`,
		status,
		lane: laneOf(of, n)
	});

/** HEAD of a layer that was sent: is it there now? */
export const check = (of: Recorded, n: LayerNumber) =>
	exchange(of.trace, of.layers[n]?.check, {
		id: `check-${n}`,
		label: `HEAD ${n}`,
		names: `${n}:`,
		method: 'HEAD',
		path: `${blobs(of)}/{digest}`,
		status: 200,
		lane: laneOf(of, n)
	});

/** POST that opens an upload of a layer, or, with `mount`, asks for that of another repository. */
export const post = (of: Recorded, n: LayerNumber, status: number) =>
	exchange(of.trace, of.layers[n]?.post, {
		id: `post-${n}`,
		label: `${status === 201 ? 'mount' : 'POST'} ${n}`,
		names: `${n}:`,
		method: 'POST',
		path: `${blobs(of)}/uploads/`,
		status,
		lane: laneOf(of, n)
	});

/** PATCH: the bytes of a layer follow it. Its answer is not shown. */
export const patch = (of: Recorded, n: LayerNumber) =>
	exchange(of.trace, of.layers[n]?.patch, {
		id: `patch-${n}`,
		label: `PATCH ${n}`,
		names: `${n}:`,
		method: 'PATCH',
		path: `${blobs(of)}/uploads/{upload}`,
		status: 202,
		lane: laneOf(of, n)
	}).ask;

/** PUT ?digest=: that was all of it, and this is its digest. */
export const put = (of: Recorded, n: LayerNumber) =>
	exchange(of.trace, of.layers[n]?.put, {
		id: `put-${n}`,
		label: `PUT ${n}`,
		names: `${n}:`,
		method: 'PUT',
		path: `${blobs(of)}/uploads/{upload}`,
		status: 201,
		lane: laneOf(of, n)
	});

/** Requests side by side, then their answers side by side. */
export const asked = (...all: Exchange[]) => together(...all.map(({ ask }) => ask));
export const answered = (...all: Exchange[]) => together(...all.map(({ answer }) => answer));

/** A repository's part, by its node. */
export interface Target {
	readonly node: 'fresh' | 'copy' | 'private';
	readonly of: Recorded;
}

/** A layer sets out, packed, over its lane; `sent` is the share of the way behind it. */
export const setsOut = ({ node, of }: Target, n: LayerNumber, sent: number) => [
	showAt(`${node}-blob-${n}`, { in: 'stack', slot: n - 1 }),
	move(`${node}-blob-${n}`, { on: 'hub', at: sent, lane: laneOf(of, n) })
];

export const underWay = ({ node, of }: Target, n: LayerNumber, sent: number) =>
	move(`${node}-blob-${n}`, { on: 'hub', at: sent, lane: laneOf(of, n) });

/** It has come in, and waits. */
export const arrives = ({ node, of }: Target, n: LayerNumber) =>
	move(
		`${node}-blob-${n}`,
		{ in: `${node}-dock-${n}`, slot: 0 },
		{ on: 'hub', lane: laneOf(of, n) }
	);

/** The places to come in that uploads have. */
export const places = ({ node }: Target, ...numbers: LayerNumber[]) =>
	numbers.map((n) => `${node}-dock-${n}`);

/** Its digest is known in the host, or in the registry. */
export const knows = (prefix: string, n: LayerNumber) => set(`${prefix}-${n}`, { label: named(n) });

/** Its digest is right: it is kept. */
export const kept = ({ node }: Target, n: LayerNumber) =>
	move(`${node}-blob-${n}`, { in: `${node}-shelf`, slot: n - 1 });

const ofConfig = (of: Recorded, entry: number | undefined, method: string, status: number) =>
	exchange(of.trace, entry, {
		id: `${method.toLowerCase()}-config`,
		label: method,
		method,
		path: `${blobs(of)}/${method === 'HEAD' ? '{digest}' : 'uploads/{upload}'}`,
		status
	});

/** The config is not there, and is sent like a layer: its bytes travel beside the request. */
export function sendsConfig({ node, of }: Target) {
	const [head, put] = [
		ofConfig(of, of.config.head, 'HEAD', 404),
		ofConfig(of, of.config.put, 'PUT', 201)
	];
	return [
		head.ask,
		head.answer,
		together(
			ofConfig(of, of.config.patch, 'PATCH', 202).ask,
			showAt(`${node}-config`, { in: 'papers', slot: 0 }),
			move(`${node}-config`, { in: `${node}-blobs` }, { on: 'hub', lane: 2 })
		),
		put.ask,
		put.answer
	];
}

/** PUT of the manifest, under a tag. The daemon writes it, and it travels; with it the tag is there. */
export function putsManifest({ node, of }: Target, ...there: SimpleAct[]) {
	const sent = exchange(of.trace, of.manifest, {
		id: 'put-manifest',
		label: 'PUT',
		method: 'PUT',
		path: `/v2/${of.repository}/manifests/${of.tag}`,
		status: 201
	});
	return [
		showAt(`${node}-manifest`, { over: 'daemon' }),
		sent.ask,
		move(`${node}-manifest`, { in: `${node}-papers` }, { on: 'hub' }),
		together(...there),
		sent.answer
	];
}

const name = ({ registry, repository }: Recorded) => `/images/${registry}/${repository}`;

/** POST /images/…/push stays open until everything is there. */
export const asksForPush = (of: Recorded, entry = of.push, id = 'push') =>
	ask(api, {
		id,
		label: 'push',
		open: true,
		method: 'POST',
		path: `${name(of)}/push`,
		evidence: recorded(of.trace, entry)
	});

export const pushAnswered = (of: Recorded, entry = of.push, id = 'push') =>
	answer(api, {
		id: `${id}-answer`,
		label: 'push 200',
		answers: id,
		status: 200,
		evidence: recorded(of.trace, entry)
	});
