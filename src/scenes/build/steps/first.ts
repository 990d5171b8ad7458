import { tell, type Structure } from '../../../lib/model/index.ts';
import {
	begin,
	built,
	copy,
	freeze,
	from,
	intoConfig,
	makes,
	sendTar,
	setOut,
	tagged,
	typeNext,
	api
} from '../acts.ts';
import { ifFirst as when, traces } from '../recordings.ts';
import { sources } from '../sources.ts';

const { answer, ask, hide, move, print, recorded, set, show, signal, together, type } = tell;
const trace = traces.first;

/** A RUN starts a container of its own: what the kernel saw of it. */
const start = (line: number, process: string, forks: number[]) => [
	together(
		begin(line),
		set('process', { label: process, status: 'idle' }),
		set('container', { status: 'busy' }),
		signal(makes, `start-${process}`, { trace, forks }),
		show('container', 'process')
	),
	show('upper')
];

export const first = [
	{
		id: 'command',
		subject: 'shell',
		acts: [
			type('shell', trace, 'DOCKER_BUILDKIT=0 docker build -t …/web:1.0 .'),
			set('context', { status: 'idle' })
		],
		claims: [{ id: 'context-dot', sources: [sources.context] }],
		when
	},
	{
		id: 'pack',
		subject: 'tar',
		acts: [
			setOut('dockerfile', 'deps', 'site'),
			together(
				...['dockerfile', 'deps', 'site'].map((name) =>
					move(`copy-${name}`, { in: 'files', slot: 0 })
				)
			),
			together(show('tar'), hide('copy-dockerfile', 'copy-deps', 'copy-site'))
		],
		claims: [{ id: 'ignored', sources: [{ ...sources.context, section: '.dockerignore files' }] }],
		teaches: ['S9'],
		when
	},
	{
		id: 'send',
		subject: 'tar',
		acts: [...sendTar(trace)],
		claims: [
			{ id: 'tar-first', sources: [{ ...sources.api, section: 'ImageBuild' }] },
			{ id: 'daemon-builds', sources: [sources.dispatchers] }
		],
		teaches: ['S19', 'S36'],
		when
	},
	{
		id: 'from',
		subject: 'config',
		acts: [...from],
		claims: [{ id: 'from', sources: [{ ...sources.reference, section: 'FROM' }] }],
		when
	},
	{
		id: 'run',
		subject: 'container',
		acts: start(2, 'mkdir', [3, 4, 5, 6, 8, 9, 26]),
		claims: [
			{
				id: 'run-container',
				sources: [{ ...sources.reference, section: 'RUN' }, sources.dispatchers]
			}
		],
		when
	},
	{
		id: 'freeze',
		subject: 'layer-mkdir',
		acts: freeze(2, 'layer-mkdir', 5),
		claims: [
			{ id: 'rw-layer', sources: [{ ...sources.drivers, section: 'Container and layers' }] }
		],
		when
	},
	{
		id: 'copy',
		subject: 'layer-deps',
		acts: [...copy(3, 'deps', 6)],
		claims: [{ id: 'copy', sources: [{ ...sources.reference, section: 'COPY' }] }],
		when
	},
	{
		id: 'more',
		subject: 'layer-site',
		acts: [
			...start(4, 'sort', [50, 51, 52, 53, 55, 56, 73]),
			...freeze(4, 'layer-sort', 7),
			...copy(5, 'site', 8, 'parcel')
		],
		claims: [{ id: 'layers', sources: [sources.layers] }],
		when
	},
	{
		id: 'cmd',
		subject: 'config',
		acts: [...intoConfig(6)],
		claims: [
			{ id: 'metadata', sources: [sources.drivers] },
			{ id: 'config', sources: [{ ...sources.imageSpec, section: 'Properties' }] }
		],
		when
	},
	{
		id: 'tagged',
		subject: 'flag',
		acts: [
			built(trace),
			tagged(trace, 'flag', ['Successfully built 31e85c9a6b2a', 'Successfully tagged …/web:1.0'])
		],
		claims: [{ id: 'no-kernel', sources: [sources.baseImages] }],
		teaches: ['S12'],
		when
	},
	{
		id: 'history',
		subject: 'lines',
		acts: [
			typeNext(trace, 'docker history …/web:1.0'),
			ask(api, {
				id: 'history',
				label: 'history',
				method: 'GET',
				path: '/images/localhost:5000/demo/web:1.0/history',
				evidence: recorded(trace, 41)
			}),
			answer(api, {
				id: 'lines',
				label: '200',
				answers: 'history',
				status: 200,
				evidence: recorded(trace, 41)
			}),
			print(
				'shell',
				trace,
				'…CMD…0B…',
				'…COPY dir…72B…',
				'…sort…18B…',
				'…COPY file…18B…',
				'…mkdir…14B…'
			)
		],
		claims: [{ id: 'history', sources: [sources.history] }],
		when
	}
] as const satisfies Structure['steps'];
