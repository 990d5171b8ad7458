import { tell, type Structure } from '../../../lib/model/index.ts';
import { api, begin, done } from '../acts.ts';
import { ifCommit as when, traces } from '../recordings.ts';
import { sources } from '../sources.ts';

const { answer, ask, hide, move, print, recorded, set, show, showAt, together, type } = tell;
const trace = traces.commit;

/** An exchange that is over within its step. */
const asks = (id: string, method: string, path: string, entry: number) =>
	ask(api, { id, label: id, method, path, evidence: recorded(trace, entry) });
const answers = (id: string, status: number, entry: number) =>
	answer(api, {
		id: `${id}-answer`,
		label: `${id} ${status}`,
		answers: id,
		status,
		evidence: recorded(trace, entry)
	});

export const commit = [
	{
		id: 'command',
		says: 'command-commit',
		subject: 'container',
		acts: [
			type('shell', trace, "docker run --name edit …nginx:1.22 sh -c 'echo …'"),
			asks('create', 'POST', '/containers/create', 1),
			show('container'),
			showAt('lower', { over: 'stack' }),
			move('lower', { in: 'container' }),
			show('upper'),
			answers('create', 201, 1)
		],
		claims: [{ id: 'commit', sources: [sources.commit] }],
		when
	},
	{
		id: 'write',
		subject: 'page',
		acts: [
			asks('start', 'POST', '/containers/{id}/start', 4),
			together(
				set('process', { label: 'sh' }),
				show('process'),
				set('container', { status: 'busy' })
			),
			showAt('page', { over: 'process' }),
			move('page', { in: 'changes', slot: 0 }),
			answers('start', 204, 4),
			together(set('process', { status: 'ended' }), set('container', { status: 'ended' }))
		],
		claims: [
			{ id: 'rw-layer', sources: [{ ...sources.drivers, section: 'Container and layers' }] }
		],
		when
	},
	{
		id: 'diff',
		subject: 'changes-answer',
		acts: [
			type('shell', trace, 'docker diff edit'),
			asks('changes', 'GET', '/containers/edit/changes', 24),
			set('page', { status: 'idle' }),
			answer(api, {
				id: 'changes-answer',
				label: '200',
				answers: 'changes',
				status: 200,
				evidence: recorded(trace, 24)
			}),
			print('shell', trace, 'C …/index.html')
		],
		claims: [{ id: 'diff', sources: [sources.diff] }],
		when
	},
	{
		id: 'commit',
		subject: 'layer-hand',
		acts: [
			type('shell', trace, "docker commit -m '…' edit …/edited:1"),
			asks('commit', 'POST', '/commit', 26),
			showAt('layer-hand', { over: 'upper' }),
			move('layer-hand', { in: 'tops', slot: 0 })
		],
		claims: [{ id: 'one-layer', sources: [sources.commitCode] }],
		teaches: ['S18'],
		when
	},
	{
		id: 'frozen',
		subject: 'setting',
		acts: [
			together(set('setting', { label: 'sh -c …' }), showAt('setting', { over: 'process' })),
			move('setting', { in: 'configs', slot: 0 }),
			together(show('config'), hide('setting')),
			answers('commit', 201, 26),
			together(show('flag'), print('shell', trace, 'sha256:a4f0…'))
		],
		claims: [{ id: 'frozen-command', sources: [sources.commitCode] }],
		when
	},
	{
		id: 'history',
		says: 'history-commit',
		subject: 'history-answer',
		acts: [
			type('shell', trace, 'docker history …/edited:1'),
			asks('history', 'GET', '/images/localhost:5000/demo/edited:1/history', 28),
			answer(api, {
				id: 'history-answer',
				label: '200',
				answers: 'history',
				status: 200,
				evidence: recorded(trace, 28)
			}),
			print('shell', trace, '…sh -c echo…')
		],
		claims: [
			{ id: 'command-only', sources: [{ ...sources.layers, section: 'Create a base image' }] }
		],
		when
	},
	{
		id: 'recipe',
		subject: 'layer-site',
		acts: [
			show('recipe', 'line-1', 'line-5'),
			begin(1),
			done(1),
			begin(5),
			together(show('layer-site'), done(5))
		],
		claims: [{ id: 'recipe', sources: [sources.writing, sources.practices] }],
		teaches: ['S20'],
		when
	}
] as const satisfies Structure['steps'];
