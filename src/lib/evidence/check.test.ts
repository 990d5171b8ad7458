import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SceneSchema, spell, type Scene, type SceneSource } from '../model/index.ts';
import { checkAgainstTraces } from './check.ts';
import { fitsPath } from './check-message.ts';
import type { TraceEntry, TraceFacts } from './types.ts';

const id = '0d1b'.repeat(16);
const side = { size: 0, headers: [], hasBody: false };

const entry = (index: number, more: Partial<TraceEntry>): TraceEntry => ({
	index,
	command: 'cmd1',
	from: 'client',
	to: 'daemon',
	kind: 'http',
	connection: 'c1',
	method: 'POST',
	path: '/containers/create',
	rawPath: '/v1.41/containers/create',
	query: [],
	status: 201,
	statusText: 'Created',
	start: 10 * index,
	answered: 10 * index + 5,
	end: 10 * index + 5,
	request: side,
	response: side,
	...more
});

const upload = '388df420-5f51-4218-9cb9-1de992c56074';

const facts: TraceFacts = {
	recording: { id: 'tiny', sha256: '' },
	title: '',
	date: '2026-11-21',
	versions: { client: '', engine: '', api: '', registry: '', containerd: '', runc: '' },
	commands: [
		{
			id: 'cmd1',
			command: 'docker run nginx',
			lines: ['Unable to find', 'Pulling', 'Done'],
			exitCode: 0,
			start: 0,
			duration: 90
		}
	],
	entries: [
		entry(0, { method: 'HEAD', path: '/_ping', status: 200 }),
		entry(1, {}),
		entry(2, {
			path: `/containers/${id}/attach`,
			kind: 'upgrade',
			status: 101,
			end: 90,
			frames: [{ dir: 'down', stream: 'stdout', t: 25, text: 'hello\n' }]
		}),
		entry(3, { path: `/containers/${id}/start`, status: 204 }),
		entry(4, { from: 'daemon', to: 'containerd', kind: 'grpc', path: 'Tasks/Start', status: 200 })
	],
	forks: [
		{ index: 0, t: 41, what: 'fork', process: 'p1' },
		{ index: 1, t: 42, what: 'exec', process: 'p1' }
	]
};

type Acts = SceneSource['steps'][number]['acts'];
type Sent = Extract<Acts[number], { does: 'send' }>;
type MessageSource = Sent['message'];

const request = (name: string, of: number, more: Partial<MessageSource>): Sent => ({
	does: 'send',
	message: {
		id: name,
		kind: 'request',
		link: 'api',
		from: 'terminal',
		to: 'dockerd',
		label: name,
		method: 'POST',
		evidence: { trace: 'tiny', entries: [of] },
		...more
	}
});

const answer = (
	name: string,
	of: number,
	status: number,
	more: Partial<MessageSource> = {}
): Sent =>
	request(`${name}-answer`, of, {
		kind: 'answer',
		from: 'dockerd',
		to: 'terminal',
		method: undefined,
		status,
		answers: name,
		...more
	});

const type: Acts[number] = { does: 'type', node: 'terminal', text: 'docker run…', trace: 'tiny' };
const print = (...lines: string[]): Acts[number] => ({
	does: 'print',
	node: 'terminal',
	lines,
	trace: 'tiny'
});
const ping = [
	request('ping', 0, { method: 'HEAD', path: '/_ping' }),
	answer('ping', 0, 200)
] as const;
const create = [
	request('create', 1, { path: '/containers/create' }),
	answer('create', 1, 201)
] as const;
const attach = [
	request('attach', 2, { path: '/containers/{id}/attach' }),
	answer('attach', 2, 101)
] as const;
const start = [
	request('start', 3, { path: '/containers/{id}/start', open: true }),
	answer('start', 3, 204)
] as const;
const tasks = request('tasks', 4, {
	link: 'grpc',
	from: 'dockerd',
	to: 'containerd',
	path: 'Tasks/Start'
});
const fork = (...forks: number[]) =>
	request('fork', 0, {
		kind: 'signal',
		link: 'grpc',
		from: 'dockerd',
		to: 'containerd',
		method: undefined,
		evidence: { trace: 'tiny', forks }
	});
const frame = (number: number, more: Partial<MessageSource> = {}) =>
	request('log', 2, {
		kind: 'stream',
		from: 'dockerd',
		to: 'terminal',
		method: undefined,
		evidence: { trace: 'tiny', entry: 2, frame: number },
		...more
	});

const all: Acts = [
	...ping,
	type,
	...create,
	...attach,
	...start,
	tasks,
	fork(0, 1),
	frame(0),
	print('Pulling')
];

const words = {
	title: '',
	promise: '',
	nodes: {},
	parameters: {},
	steps: {},
	claims: {},
	omissions: {}
};

const sceneOf = (acts: Acts, omissions: SceneSource['omissions'] = []): Scene =>
	v.parse(SceneSchema, {
		id: 'tiny',
		poster: 'only',
		parameters: [{ id: 'image', values: ['missing', 'present'], default: 'missing' }],
		arrangement: 'row',
		nodes: [
			{ id: 'terminal', look: 'terminal', party: 'client' },
			{ id: 'dockerd', look: 'daemon', party: 'daemon' },
			{ id: 'containerd', look: 'box', party: 'containerd' }
		],
		links: [
			{ id: 'api', from: 'terminal', to: 'dockerd' },
			{ id: 'grpc', from: 'dockerd', to: 'containerd' }
		],
		steps: [{ id: 'only', subject: 'dockerd', acts, claims: [] }],
		omissions,
		narration: { en: words, ja: words }
	} satisfies SceneSource);

const problems = (acts: Acts, omissions?: SceneSource['omissions']) =>
	checkAgainstTraces(sceneOf(acts, omissions), new Map([['tiny', facts]]));
const codes = (...of: Parameters<typeof problems>) => problems(...of).map(({ code }) => code);

/** The faultless telling, with the act of that message replaced. */
const instead = (name: string, ...acts: Acts): Acts =>
	all.flatMap((act) => (act.does === 'send' && act.message.id === name ? acts : [act]));

describe('a scene that tells what was recorded', () => {
	it('has no problems', () => expect(problems(all)).toEqual([]));

	it('may cite a source instead', () => {
		const source = { repository: 'moby/moby', path: 'docs/api.md' };
		const told = request('other', 0, { from: 'containerd', path: '/x', evidence: source });
		expect(problems([...all, told])).toEqual([]);
	});

	it('may tell what happens together in any order', () => {
		const together: Acts[number] = { does: 'together', acts: [frame(0, { id: 'hi' }), fork(0)] };
		expect(codes(instead('fork', together))).toEqual([]);
	});
});

describe('a message', () => {
	const without = (name: string) => instead(name);
	it.each<[string, Acts, string]>([
		[
			'to another party',
			instead('create', request('create', 1, { to: 'containerd', path: '/containers/create' })),
			'parties'
		],
		[
			'an answer that goes the wrong way',
			instead('ping-answer', answer('ping', 0, 200, { from: 'terminal', to: 'dockerd' })),
			'parties'
		],
		[
			'another method',
			instead('create', request('create', 1, { path: '/containers/create', method: 'PUT' })),
			'method'
		],
		[
			'no method',
			instead('create', request('create', 1, { path: '/containers/create', method: undefined })),
			'method'
		],
		['another path', instead('create', request('create', 1, { path: '/images/create' })), 'path'],
		['no path', instead('create', request('create', 1, {})), 'path'],
		['another status', instead('create-answer', answer('create', 1, 200)), 'status'],
		[
			'no status',
			instead('create-answer', answer('create', 1, 201, { status: undefined })),
			'status'
		],
		['no such frame', instead('log', frame(1)), 'unknown-frame'],
		[
			'a frame the other way',
			instead('log', frame(0, { from: 'terminal', to: 'dockerd' })),
			'parties'
		],
		['no such fork', instead('fork', fork(0, 2)), 'unknown-fork'],
		['forks in another order', instead('fork', fork(1, 0)), 'fork-order'],
		['an answer to another entry', instead('start-answer', answer('start', 2, 101)), 'answer'],
		[
			'an answer to nothing',
			instead('start-answer', answer('start', 3, 204, { answers: undefined })),
			'answer'
		],
		[
			'an answer to a request not told',
			without('tasks').concat(
				answer('tasks', 4, 200, { from: 'containerd', to: 'dockerd', link: 'grpc' })
			),
			'answer'
		]
	])('%s', (_, acts, code) => expect(codes(acts)).toEqual([`evidence/${code}`]));

	it('no such entry', () => {
		expect(codes([...all, request('more', 9, { path: '/x' })])).toEqual(['evidence/unknown-entry']);
	});

	it('no such recording, with a suggestion', () => {
		const evidence = { trace: 'tinny', entries: [0] };
		const [problem] = problems([...all, request('more', 0, { path: '/x', evidence })]);
		expect(problem && spell(problem)).toBe(
			'evidence/unknown-trace: tiny › only › more cites the recording "tinny", which is not here; did you mean "tiny"?'
		);
	});
});

describe('the order', () => {
	/** Told alone: whatever is not told is declared an omission. */
	const told = (...acts: Acts) => {
		const simple = acts.flatMap((act) => (act.does === 'together' ? act.acts : [act]));
		const shown = simple.flatMap((act) =>
			act.does === 'send' && 'entries' in act.message.evidence ? act.message.evidence.entries : []
		);
		const entries = [0, 1, 2, 3].filter((index) => !shown.includes(index));
		return codes(acts, [{ trace: 'tiny', entries, reason: 'short' }]);
	};

	it('of requests', () => expect(told(create[0], ping[0])).toEqual(['evidence/order']));
	it('of a fork and a request', () => expect(told(fork(0), start[0])).toEqual(['evidence/order']));
	it('of a frame and a request', () =>
		expect(told(frame(0), start[0])).toEqual(['evidence/order']));
	it('of an answer and its request', () =>
		expect(told(ping[1], ping[0])).toEqual(['evidence/answer']));
	it('an answer before a later request that it did not await', () => {
		const slow = {
			...facts,
			entries: facts.entries.map((e) => (e.index === 1 ? { ...e, end: 99 } : e))
		};
		const scene = sceneOf(
			[...create, start[0]],
			[{ trace: 'tiny', entries: [0, 2], reason: 'short' }]
		);
		const found = checkAgainstTraces(scene, new Map([['tiny', slow]]));
		expect(found.map(({ code }) => code)).toEqual(['evidence/early-answer']);
	});
	it('an upgrade has been answered when the stream begins', () =>
		expect(told(...attach, start[0])).toEqual([]));
	it('an answer after a request that waited for it', () =>
		expect(told(ping[0], create[0], ping[1])).toEqual(['evidence/late-answer']));
	it('two requests together, of which one waited for the other', () => {
		const both: Acts[number] = { does: 'together', acts: [create[0], ping[0]] };
		expect(told(both, ping[1])).toEqual(['evidence/late-answer']);
	});
});

describe('the terminal', () => {
	it.each<[string, Acts, string]>([
		[
			'a command that was not typed',
			[...all, { ...type, text: 'docker rm' } as typeof type],
			'unknown-command'
		],
		['a line that was not written', [...all, print('Ready')], 'no-excerpt'],
		['a line out of order', [...all, print('Unable…')], 'line-order'],
		['a line before any command', [print('Done'), ...all], 'no-command'],
		['an unknown recording', [...all, { ...type, trace: 'none' } as typeof type], 'unknown-trace']
	])('%s', (_, acts, code) => expect(codes(acts)).toEqual([`evidence/${code}`]));
});

describe('completeness', () => {
	it('names every request of the client that is left out, under each choice', () => {
		const acts = [...ping, ...create, ...start].map((act, i) =>
			i < 2 ? { ...act, when: { image: 'missing' } } : act
		);
		expect(problems(acts).map(spell)).toEqual([
			'evidence/unmentioned-request: tiny neither shows nor omits entry 2 of "tiny", POST /containers/' +
				id +
				'/attach',
			'evidence/unmentioned-request: tiny (image=present) neither shows nor omits entry 0 of "tiny", HEAD /_ping',
			'evidence/unmentioned-request: tiny (image=present) neither shows nor omits entry 2 of "tiny", POST /containers/' +
				id +
				'/attach'
		]);
	});
	it('takes a declared omission', () =>
		expect(
			codes([...ping, ...create, ...start], [{ trace: 'tiny', entries: [2], reason: 'short' }])
		).toEqual([]));
	it('takes an omission only under the choices in which it holds', () => {
		const omission = { trace: 'tiny', entries: [2], reason: 'short', when: { image: 'missing' } };
		expect(problems([...ping, ...create, ...start], [omission]).map(spell)).toEqual([
			`evidence/unmentioned-request: tiny (image=present) neither shows nor omits entry 2 of "tiny", POST /containers/${id}/attach`
		]);
	});
	it('refuses to omit what is shown, where it is shown', () => {
		const attached = attach.map((act) => ({ ...act, when: { image: 'present' } }));
		const omission = { trace: 'tiny', entries: [2], reason: 'short' };
		const when = { image: 'missing' };
		const told = [...ping, ...create, ...attached, ...start];
		expect(codes(told, [{ ...omission, when }])).toEqual([]);
		expect(codes(told, [omission])).toEqual(['evidence/shown-omission']);
	});
	it('refuses to omit what is shown', () =>
		expect(new Set(codes(all, [{ trace: 'tiny', entries: [1], reason: 'short' }]))).toEqual(
			new Set(['evidence/shown-omission'])
		));
	it('refuses to omit what is not there', () =>
		expect(codes(all, [{ trace: 'tiny', entries: [7], reason: 'short' }])).toEqual([
			'evidence/unknown-entry'
		]));
	it('asks for the requests of a command that is typed and shows none', () =>
		expect(codes([type])).toHaveLength(8));
});

describe('a recording of several commands', () => {
	const at = (command: string, start: number, ...lines: string[]) => ({
		id: `cmd${start}`,
		command,
		lines,
		exitCode: 0,
		start,
		duration: 1
	});
	const ps = { method: 'GET', path: '/containers/json', status: 200 };
	const several: TraceFacts = {
		...facts,
		commands: [
			at('docker ps', 0, 'nothing'),
			at('docker run nginx', 1, 'id'),
			at('docker ps', 2, 'web')
		],
		entries: [
			entry(0, { ...ps, command: 'cmd0' }),
			entry(1, { command: 'cmd1' }),
			entry(2, { ...ps, command: 'cmd2' }),
			entry(3, { command: 'cmd1', from: 'daemon', to: 'containerd', kind: 'grpc', path: 'T/S' })
		]
	};
	/** The entries that are asked for, under the default choice. */
	const asked = (...acts: Acts) => {
		const found = checkAgainstTraces(sceneOf(acts), new Map([['tiny', several]]));
		expect(new Set(found.map(({ code }) => code))).toEqual(
			new Set(found.length ? ['evidence/unmentioned-request'] : [])
		);
		return found
			.filter(({ place }) => place === 'tiny')
			.map(({ sentence }) => Number(/entry (\d+)/.exec(sentence)?.[1]));
	};
	const typed = (text: string): Acts[number] => ({
		does: 'type',
		node: 'terminal',
		text,
		trace: 'tiny'
	});
	const list = request('list', 2, { method: 'GET', path: '/containers/json' });

	it('asks for nothing of a command that is not told of', () => {
		expect(asked(...create)).toEqual([]);
		expect(asked(typed('docker run nginx'))).toEqual([1]);
		expect(asked(...create, list, answer('list', 2, 200))).toEqual([]);
	});
	it('asks for the client’s requests when only the daemon’s is shown', () =>
		expect(
			asked(
				request('task', 3, { link: 'grpc', from: 'dockerd', to: 'containerd', path: 'T/S' }),
				answer('task', 3, 201, { link: 'grpc', from: 'containerd', to: 'dockerd' })
			)
		).toEqual([1]));
	it('knows by what is printed, or shown, which of two equal commands was typed', () => {
		expect(asked(typed('docker ps'))).toEqual([0]);
		expect(asked(typed('docker ps'), print('nothing'))).toEqual([0]);
		expect(asked(typed('docker ps'), print('web'))).toEqual([2]);
		expect(asked(typed('docker ps'), list, answer('list', 2, 200))).toEqual([]);
	});
	it('takes a command that is typed again for the later one', () => {
		expect(asked(typed('docker ps'), print('nothing'), typed('docker ps'))).toEqual([0, 2]);
		const late = checkAgainstTraces(
			sceneOf([typed('docker ps'), typed('docker ps'), print('nothing')]),
			new Map([['tiny', several]])
		);
		expect(late.map(({ code }) => code)).toContain('evidence/no-excerpt');
	});
});

it.each([
	['/containers/{id}/start', `/containers/${id}/start`, true],
	['/containers/{id}/start', '/containers/web/start', false],
	['/v2/n/blobs/{digest}', `/v2/n/blobs/sha256:${id}`, true],
	['/v2/n/blobs/{digest}', `/v2/n/blobs/${id}`, false],
	['/v2/n/blobs/uploads/{upload}', `/v2/n/blobs/uploads/${upload}`, true],
	['/v2/n/blobs/uploads/{upload}', '/v2/n/blobs/uploads/', false],
	['/v2/{name}/blobs/uploads/', '/v2/n/blobs/uploads/', false],
	['/v2/n.x/manifests/1.22', '/v2/nax/manifests/1.22', false],
	['/v2/', '/v2/', true],
	['/services/{object}/update', '/services/332hcxx96uocm56zlhvrr2fqk/update', true],
	['/services/{object}/update', '/services/web/update', false]
])('the path %s for %s: %s', (path, recorded, fits) => expect(fitsPath(path, recorded)).toBe(fits));
