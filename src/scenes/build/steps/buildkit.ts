import { tell, type Structure } from '../../../lib/model/index.ts';
import {
	askBuild,
	callLane,
	begin,
	built,
	copy,
	done,
	freeze,
	from,
	hideLines,
	load,
	makes,
	sessionLane,
	setOut,
	showLines,
	tagged
} from '../acts.ts';
import { ifBuildkit as when, traces } from '../recordings.ts';
import { sources } from '../sources.ts';

const {
	answer,
	ask,
	close,
	hide,
	move,
	print,
	recorded,
	set,
	show,
	signal,
	stream,
	together,
	type
} = tell;
const trace = traces.buildkit;
const command = 'DOCKER_BUILDKIT=1 …docker build -t …/web:1.0 .';

/** POST /session, which becomes HTTP/2 with the daemon as the one who calls. */
const session = (entry: number, id: string) => [
	ask(sessionLane, {
		id,
		label: 'session',
		open: true,
		method: 'POST',
		path: '/session',
		evidence: recorded(trace, entry)
	}),
	answer(sessionLane, {
		id: `${id}-answer`,
		label: '101',
		answers: id,
		open: true,
		status: 101,
		evidence: recorded(trace, entry)
	})
];

/** The daemon calls the client for files. */
const wants = (id: string, entry: number, frame: number) =>
	stream(callLane, { id, label: 'DiffCopy', evidence: { trace, entry, frame } });

/** The client answers in the same call: a bare dot beside the file that it carries. */
const gives = (id: string, entry: number, frame: number) =>
	stream(
		{ ...callLane, from: callLane.to, to: callLane.from },
		{ id: `give-${id}`, label: '', evidence: { trace, entry, frame } }
	);

const carry = (file: string, to: { in: string; slot?: number }) => move(`copy-${file}`, to, load);

export const buildkit = [
	{
		id: 'command',
		says: 'command-buildkit',
		subject: 'shell',
		acts: [type('shell', trace, command)],
		claims: [{ id: 'default-builder', sources: [sources.buildkit, sources.deprecated] }],
		outdated: [
			{
				id: 'builder',
				correction: 'C09',
				then: '2022',
				now: '2023-02',
				sources: [sources.buildkit, sources.deprecated]
			}
		],
		teaches: ['S36'],
		when
	},
	{
		id: 'send',
		says: 'send-buildkit',
		subject: 'build',
		acts: [askBuild(trace)],
		claims: [{ id: 'no-body', sources: [sources.overview] }],
		when
	},
	{
		id: 'session',
		subject: 'session-answer',
		acts: session(2, 'session'),
		claims: [{ id: 'session', sources: [{ ...sources.api, section: 'Session' }] }],
		when
	},
	{
		id: 'asks',
		subject: 'copy-dockerfile',
		acts: [
			wants('want-dockerfile', 2, 0),
			setOut('dockerfile'),
			together(gives('dockerfile', 2, 1), carry('dockerfile', { in: 'buildkit' })),
			together(hide('copy-dockerfile'), showLines)
		],
		claims: [{ id: 'diffcopy', sources: [sources.filesync] }],
		when
	},
	{
		id: 'files',
		subject: 'copy-site',
		acts: [
			wants('want-files', 2, 4),
			setOut('deps', 'site'),
			together(gives('files', 2, 5), carry('deps', { in: 'parcel', slot: 0 }), show('parcel')),
			carry('site', { in: 'parcel', slot: 1 })
		],
		claims: [{ id: 'unused', sources: [sources.buildkit] }],
		when
	},
	{
		id: 'solve',
		subject: 'layer-mkdir',
		acts: [
			...from,
			together(
				begin(2),
				signal({ ...makes, from: 'buildkit' }, 'start-mkdir', {
					trace,
					forks: [183, 184, 188, 197]
				}),
				set('container', { status: 'busy' }),
				show('container', 'process', 'upper')
			),
			...freeze(2, 'layer-mkdir', 5)
		],
		claims: [{ id: 'runc-directly', sources: [sources.buildkit] }],
		when
	},
	{
		id: 'rest',
		subject: 'layer-site',
		acts: [
			...copy(3, 'deps', 6),
			together(begin(4), show('layer-sort')),
			done(4),
			...copy(5, 'site', 8, 'parcel'),
			together(begin(6), set('config', { status: 'busy' })),
			done(6)
		],
		claims: [{ id: 'graph', sources: [sources.buildkit] }],
		when
	},
	{
		id: 'tagged',
		says: 'tagged-buildkit',
		subject: 'flag',
		acts: [
			built(trace),
			close('session'),
			tagged(trace, 'flag', ['#10 writing image …done', '#10 naming to …/web:1.0 done'])
		],
		claims: [{ id: 'same-image', sources: [sources.overview] }],
		when
	},
	{
		id: 'again',
		subject: 'build-2',
		acts: [
			together(hideLines, set('shell', { status: 'idle' }), type('shell', trace, command)),
			askBuild(trace, 4, 'build-2'),
			...session(5, 'session-2')
		],
		claims: [{ id: 'no-body', sources: [sources.overview] }],
		when
	},
	{
		id: 'cached',
		subject: 'want-again',
		acts: [
			wants('want-again', 5, 4),
			showLines,
			built(trace, 4, 'build-2'),
			together(
				close('session-2'),
				print('shell', trace, '#9 CACHED'),
				set('shell', { status: 'ended' })
			)
		],
		claims: [{ id: 'only-changes', sources: [sources.buildkit] }],
		when
	}
] as const satisfies Structure['steps'];
