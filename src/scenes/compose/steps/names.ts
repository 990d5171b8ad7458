import { tell, type Structure } from '../../../lib/model/index.ts';
import { dns } from '../parts.ts';
import { sources } from '../sources.ts';

const { answer, ask, print, set, show, together, type } = tell;

/** A name is asked of the engine; the address comes back. */
const lookup = { link: 'lookup', from: 'guest', to: 'daemon' };
const name = (id: string, says: string, evidence: typeof sources.dns | typeof sources.network) => [
	ask(lookup, { id, label: 'web ?', evidence }),
	answer(lookup, { id: `${id}-done`, label: says, answers: id, evidence })
];

/** Straight to one of those who bear the name. */
const page = (id: string, link: string, to: string) => {
	const way = { link, from: 'guest', to };
	const evidence = sources.bridge;
	return [
		ask(way, { id, label: 'GET', evidence }),
		answer(way, { id: `${id}-done`, label: '200', answers: id, evidence })
	];
};

export const names = [
	{
		id: 'resolver',
		subject: 'resolver',
		acts: [
			type('shell', dns, 'docker run … cat /etc/resolv.conf'),
			show('guest'),
			together(show('guest-process'), set('guest', { status: 'busy' })),
			show('resolver'),
			print('shell', dns, 'nameserver 127.0.0.11')
		],
		claims: [{ id: 'embedded-dns', sources: [sources.dns] }]
	},
	{
		id: 'ask',
		subject: 'name-done',
		acts: [
			type('shell', dns, 'docker run … nslookup web'),
			set('guest-process', { label: 'nslookup' }),
			...name('name', '172.18.0.2', sources.dns),
			print('shell', dns, 'Address: 172.18.0.2')
		],
		claims: [
			{
				id: 'name-to-address',
				sources: [sources.bridge, { recording: dns, file: 'cli.txt' }]
			}
		]
	},
	{
		id: 'call',
		subject: 'page',
		acts: [
			together(
				type('shell', dns, 'docker run … http://web/'),
				set('guest-process', { label: 'wget' })
			),
			...page('page', 'way', 'web'),
			print('shell', dns, '…<title>Welcome…')
		],
		claims: [{ id: 'container-port', sources: [sources.network] }],
		teaches: ['S14']
	},
	{
		id: 'outside',
		subject: 'outside-clock',
		acts: [
			type('shell', dns, 'docker run --rm …/busybox:1.35 nslookup web'),
			show('outside'),
			together(show('outside-process'), set('outside', { status: 'busy' })),
			show('outside-clock'),
			...[0.25, 0.5, 0.75, 1].map((level) => set('outside-clock', { level })),
			together(
				set('outside-process', { status: 'ended' }),
				set('outside', { status: 'ended' }),
				print('shell', dns, ';; connection timed out…')
			)
		],
		claims: [{ id: 'not-outside', sources: [sources.dns, { recording: dns, file: 'cli.txt' }] }]
	},
	{
		id: 'replicas',
		subject: 'several-done',
		acts: [
			show('web-2'),
			together(show('web-2-process', 'web-2-plug'), set('web-2', { status: 'busy' })),
			set('guest-process', { label: 'nslookup' }),
			...name('several', '2 × IP', sources.network),
			...page('second', 'way-2', 'web-2')
		],
		claims: [{ id: 'one-name-for-all', sources: [sources.network, sources.model] }],
		teaches: ['S14']
	}
] as const satisfies Structure['steps'];
