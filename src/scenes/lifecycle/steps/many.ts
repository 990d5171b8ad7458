import { tell, type Structure } from '../../../lib/model/index.ts';
import { api, sources } from '../cases.ts';

const { answer, ask, hide, inLane, move, recorded, set, show, showAt, together, type } = tell;

const trace = 'error-port-allocated';

/** A request that no recording holds, and its answer: documented in the API. */
const documented = (section: string) => ({ ...sources.api, section });
const creates = (n: number, lane: number) =>
	ask(inLane(api, lane), {
		id: `create-${n}`,
		label: 'create',
		method: 'POST',
		path: '/containers/create',
		evidence: documented('ContainerCreate')
	});
const created = (n: number, lane: number) =>
	answer(inLane(api, lane), {
		id: `created-${n}`,
		label: 'create 201',
		answers: `create-${n}`,
		status: 201,
		evidence: documented('ContainerCreate')
	});
const starts = (n: number, lane: number) =>
	ask(inLane(api, lane), {
		id: `start-${n}`,
		label: 'start',
		method: 'POST',
		path: '/containers/{id}/start',
		evidence: documented('ContainerStart')
	});
const started = (n: number, lane: number) =>
	answer(inLane(api, lane), {
		id: `started-${n}`,
		label: 'start 204',
		answers: `start-${n}`,
		status: 204,
		evidence: documented('ContainerStart')
	});

const runs = together(show('process1'), set('web1', { status: 'busy' }));

/** Written by the program of one container, into its own layer. */
const writes = (n: number) => move(`file${n}`, { in: `upper${n}`, slot: 0 });

export const many = [
	{
		id: 'first',
		subject: 'upper1',
		acts: [
			type('shell', trace, 'docker run -d --name web1 …/nginx:1.22'),
			ask(api, {
				id: 'create-1',
				label: 'create',
				method: 'POST',
				path: '/containers/create',
				evidence: recorded(trace, 1)
			}),
			show('web1', 'upper1'),
			answer(api, {
				id: 'created-1',
				label: 'create 201',
				answers: 'create-1',
				status: 201,
				evidence: recorded(trace, 1)
			})
		],
		claims: [{ id: 'on-the-stack', sources: [sources.drivers] }],
		teaches: ['S25', 'S82']
	},
	{
		id: 'first-runs',
		subject: 'process1',
		acts: [
			ask(api, {
				id: 'start-1',
				label: 'start',
				method: 'POST',
				path: '/containers/{id}/start',
				evidence: recorded(trace, 3)
			}),
			runs,
			set('stack', { status: 'idle' }),
			answer(api, {
				id: 'started-1',
				label: 'start 204',
				answers: 'start-1',
				status: 204,
				evidence: recorded(trace, 3)
			})
		],
		claims: [{ id: 'instance', sources: [sources.overview] }]
	},
	{
		id: 'more',
		subject: 'upper3',
		acts: [
			together(creates(2, 0), creates(3, 2)),
			show('web2', 'upper2'),
			show('web3', 'upper3'),
			together(created(2, 0), created(3, 2)),
			together(starts(2, 0), starts(3, 2)),
			together(
				show('process2', 'process3'),
				set('web2', { status: 'busy' }),
				set('web3', { status: 'busy' })
			),
			together(started(2, 0), started(3, 2))
		],
		claims: [{ id: 'one-copy', sources: [sources.drivers] }],
		teaches: ['S25']
	},
	{
		id: 'apart',
		subject: 'file2',
		acts: [
			...[1, 2, 3].map((n) => showAt(`file${n}`, { over: `process${n}` })),
			together(...[1, 2, 3].map(writes))
		],
		claims: [{ id: 'own-layer', sources: [sources.drivers] }]
	},
	{
		id: 'one-less',
		subject: 'web2',
		acts: [
			ask(api, {
				id: 'rm-2',
				label: 'rm',
				method: 'DELETE',
				path: '/containers/web2',
				evidence: documented('ContainerDelete')
			}),
			hide('process2'),
			hide('upper2', 'file2'),
			hide('web2'),
			answer(api, {
				id: 'removed-2',
				label: 'rm 204',
				answers: 'rm-2',
				status: 204,
				evidence: documented('ContainerDelete')
			})
		],
		claims: [{ id: 'image-in-use', sources: [sources.removeImage] }]
	}
] as const satisfies Structure['steps'];
