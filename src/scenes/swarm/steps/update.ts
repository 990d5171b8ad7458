import { tell, type Structure } from '../../../lib/model/index.ts';
import { api, digests, down, sources, threeNodesSeen, threeNodesWire, up } from '../cases.ts';

const { answer, ask, hide, print, recorded, set, show, signal, together, type } = tell;

const trace = 'swarm-three-nodes';
const service = '/services/{object}/update';

const counts = (running: number) => set('state', { level: running / 6, label: `web ${running}/6` });

/** Two old ones end, … */
const stop = (...ids: readonly [string, string]) => [
	together(...ids.map((id) => set(`task-${id}`, { status: 'ended' })), counts(4))
];
/** … and two new ones take their places, on the new image. */
const start = (...ids: readonly [string, string]) => [
	hide(...ids.flatMap((id) => [`task-${id}`, `image-${id}`])),
	together(
		show(...ids.map((id) => `image-${id}-new`)),
		...ids.map((id) => set(`task-${id}`, { status: 'idle' }))
	),
	together(show(...ids.map((id) => `task-${id}`)), counts(6))
];

const waits = [...[2, 4, 6].map((s) => set('clock', { level: s / 6, label: `${s} s` }))];

export const update = [
	{
		id: 'wish',
		subject: 'want',
		acts: [
			type('shell', trace, 'docker service update …/nginx:1.23 --update-parallelism 2 …web'),
			together(
				ask(api, {
					id: 'digest',
					label: 'digest',
					method: 'GET',
					path: '/distribution/localhost:5000/library/nginx:1.23/json',
					evidence: recorded(trace, 79)
				}),
				show('want')
			),
			together(
				answer(api, {
					id: 'digest-200',
					label: 'digest 200',
					answers: 'digest',
					status: 200,
					evidence: recorded(trace, 79)
				}),
				set('want', { label: `1.23${digests.new}` })
			),
			ask(api, {
				id: 'update',
				label: 'update',
				method: 'POST',
				path: service,
				evidence: recorded(trace, 84)
			}),
			answer(api, {
				id: 'updated',
				label: 'update 200',
				answers: 'update',
				status: 200,
				evidence: recorded(trace, 84)
			})
		],
		claims: [{ id: 'wish-changed', sources: [sources.rolling, threeNodesWire] }],
		teaches: ['S40']
	},
	{
		id: 'two-stop',
		subject: 'task-1',
		acts: [signal(down(2), 'stop-1', sources.tasks), ...stop('1', '6')],
		claims: [{ id: 'stop-first', sources: [sources.update, sources.rolling] }]
	},
	{
		id: 'two-start',
		subject: 'task-1',
		acts: [...start('1', '6'), signal(up(2), 'new-run', sources.tasks)],
		claims: [{ id: 'new-task', sources: [sources.tasks, threeNodesSeen] }]
	},
	{
		id: 'watch',
		subject: 'clock',
		acts: [show('clock'), ...waits],
		claims: [{ id: 'monitor', sources: [sources.update, threeNodesSeen] }]
	},
	{
		id: 'next-two',
		subject: 'task-3',
		acts: [
			hide('clock'),
			signal(down(1), 'stop-3', sources.tasks),
			...stop('3', '5'),
			...start('3', '5')
		],
		claims: [{ id: 'batch', sources: [sources.rolling, threeNodesSeen] }]
	},
	{
		id: 'last-two',
		subject: 'task-2',
		acts: [
			together(show('clock'), set('clock', { level: 0, label: '0 s' })),
			...waits,
			hide('clock'),
			...stop('2', '4'),
			...start('2', '4')
		],
		claims: [{ id: 'never-down', sources: [threeNodesSeen] }]
	},
	{
		id: 'history',
		subject: 'tasks-listed',
		acts: [
			type('shell', trace, 'docker service ps web'),
			ask(api, {
				id: 'tasks',
				label: 'tasks',
				method: 'GET',
				path: '/tasks',
				evidence: recorded(trace, 106)
			}),
			together(
				answer(api, {
					id: 'tasks-listed',
					label: 'tasks 200',
					answers: 'tasks',
					status: 200,
					evidence: recorded(trace, 106)
				}),
				print('shell', trace, 'zcn8…web.1…1.23…', 'lwn5…web.1…1.22…')
			)
		],
		claims: [{ id: 'old-listed', sources: [sources.rolling] }]
	}
] as const satisfies Structure['steps'];
