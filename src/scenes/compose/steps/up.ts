import { tell, type Structure } from '../../../lib/model/index.ts';
import { exchange, trace } from '../parts.ts';
import { sources } from '../sources.ts';

const { answer, ask, hide, move, print, recorded, set, show, showAt, together, type } = tell;

const get = (
	id: string,
	label: string,
	path: string,
	status: number,
	entry: number,
	says?: string
) => exchange(id, label, { method: 'GET', path, status, evidence: recorded(trace, entry) }, says);
const post = (id: string, label: string, path: string, status: number, entry: number) =>
	exchange(id, label, { method: 'POST', path, status, evidence: recorded(trace, entry) });

const version = get('version', 'version', '/version', 200, 0);
const missing = get('missing', 'network', '/networks/shop_default', 404, 2);
const network = post('make-network', 'create', '/networks/create', 201, 6);
const mine = get('mine', 'list shop', '/containers/json', 200, 9, 'list: 0');
const redis = get('redis-there', 'image', '/images/localhost:5000/library/redis:7.0/json', 200, 15);
const nginx = get(
	'nginx-there',
	'image',
	'/images/localhost:5000/library/nginx:1.22/json',
	200,
	16
);
const cache = post('make-cache', 'create', '/containers/create', 201, 29);
const unplug = post('unplug', 'disconnect', '/networks/shop_default/disconnect', 200, 31);
const plug = post('plug', 'connect', '/networks/shop_default/connect', 200, 32);
const startCache = post('start-cache', 'start', '/containers/{id}/start', 204, 33);
const web = post('make-web', 'create', '/containers/create', 201, 47);
const startWeb = post('start-web', 'start', '/containers/{id}/start', 204, 51);
const labelled = get('labelled', 'list shop', '/containers/json', 200, 64, 'list: 2');

/** By the door to web, and from there to cache, by its name. */
const call = (link: string, from: string, to: string, label: string, says: string) => {
	const way = { link, from, to };
	const evidence = link === 'visit' ? sources.ports : sources.network;
	return {
		asks: ask(way, { id: link, label, evidence }),
		answers: answer(way, { id: `${link}-done`, label: says, answers: link, evidence })
	};
};
const visit = call('visit', 'client', 'web', 'GET /', '200');
const inner = call('needs', 'web', 'cache', 'get', 'ok');

/** A container comes to stand on its image, with a thin layer and a name of its own. */
const stands = (id: string, slot: number) => [
	show(id, `${id}-label`),
	showAt(`${id}-image`, { in: 'stack', slot }),
	move(`${id}-image`, { in: id }),
	show(`${id}-rw`, `${id}-plug`)
];
const runs = (id: string) => together(show(`${id}-process`), set(id, { status: 'busy' }));
const done = (...lines: string[]) => together(...lines.map((id) => set(id, { status: 'idle' })));

export const up = [
	{
		id: 'command',
		subject: 'version-done',
		acts: [type('shell', trace, 'docker-compose up -d'), version.asks, version.answers],
		claims: [{ id: 'a-client', sources: [sources.overview] }],
		outdated: [
			{
				id: 'generations',
				correction: 'C04',
				then: '2021-05-10',
				now: '2025-12-02',
				sources: [sources.history]
			}
		],
		teaches: ['S55']
	},
	{
		id: 'network',
		subject: 'network',
		acts: [
			missing.asks,
			missing.answers,
			network.asks,
			show('network'),
			network.answers,
			print('shell', trace, '…network "shop_default"…')
		],
		claims: [{ id: 'one-network', sources: [sources.network] }]
	},
	{
		id: 'mine',
		subject: 'mine-done',
		acts: [mine.asks, mine.answers],
		claims: [{ id: 'labels', sources: [sources.labels] }]
	},
	{
		id: 'images',
		subject: 'redis-there',
		acts: [redis.asks, set('images', { status: 'idle' }), redis.answers, nginx.asks, nginx.answers],
		claims: [{ id: 'images-first', sources: [sources.decouple] }],
		teaches: ['S13']
	},
	{
		id: 'cache',
		subject: 'cache',
		acts: [
			together(set('says-cache', { status: 'busy' }), set('says-after', { status: 'busy' })),
			cache.asks,
			...stands('cache', 0),
			cache.answers
		],
		claims: [{ id: 'by-dependency', sources: [sources.dependsOn] }]
	},
	{
		id: 'alias',
		subject: 'cache-plug',
		acts: [
			unplug.asks,
			hide('cache-plug'),
			unplug.answers,
			plug.asks,
			show('cache-plug'),
			plug.answers
		],
		claims: [{ id: 'service-name', sources: [sources.network] }]
	},
	{
		id: 'cache-runs',
		subject: 'cache-process',
		acts: [
			startCache.asks,
			runs('cache'),
			startCache.answers,
			together(print('shell', trace, '…shop_cache_1 … done'), set('says-cache', { status: 'idle' }))
		],
		claims: [{ id: 'started-first', sources: [sources.order] }]
	},
	{
		id: 'web',
		subject: 'web',
		acts: [set('says-web', { status: 'busy' }), web.asks, ...stands('web', 1), web.answers],
		claims: [{ id: 'then-the-next', sources: [sources.dependsOn] }]
	},
	{
		id: 'web-runs',
		subject: 'web-process',
		acts: [
			startWeb.asks,
			show('port'),
			runs('web'),
			startWeb.answers,
			done('says-web', 'says-port', 'says-after'),
			print('shell', trace, '…shop_web_1 … done')
		],
		claims: [{ id: 'ports-outside', sources: [sources.network] }],
		teaches: ['S14']
	},
	{
		id: 'visit',
		subject: 'visit',
		acts: [
			type('shell', trace, 'curl …:8080/'),
			visit.asks,
			inner.asks,
			inner.answers,
			visit.answers,
			print('shell', trace, '…<title>Welcome…')
		],
		claims: [{ id: 'published', sources: [sources.ports] }],
		teaches: ['S14']
	},
	{
		id: 'memory',
		subject: 'labelled-done',
		acts: [
			type('shell', trace, 'docker-compose ps'),
			labelled.asks,
			together(set('cache-label', { status: 'busy' }), set('web-label', { status: 'busy' })),
			labelled.answers,
			print('shell', trace, 'shop_cache_1 … Up…', 'shop_web_1 … Up…')
		],
		claims: [{ id: 'only-memory', sources: [sources.labels] }],
		teaches: ['S38']
	}
] as const satisfies Structure['steps'];
