import { tell, type Structure } from '../../../lib/model/index.ts';
import { exchange, trace, volume } from '../parts.ts';
import { sources } from '../sources.ts';

const { hide, move, print, recorded, set, show, together, type } = tell;

const list = exchange(
	'list',
	'list shop',
	{
		method: 'GET',
		path: '/containers/json',
		status: 200,
		evidence: recorded(trace, 99)
	},
	'list: 2'
);
const stop = (id: string, entry: number) =>
	exchange(`stop-${id}`, 'stop', {
		method: 'POST',
		path: '/containers/{id}/stop',
		status: 204,
		evidence: recorded(trace, entry)
	});
const remove = (id: string, entry: number, lane: number) =>
	exchange(`remove-${id}`, 'DELETE', {
		method: 'DELETE',
		path: '/containers/{id}',
		status: 204,
		evidence: recorded(trace, entry),
		lane
	});
const network = exchange('remove-network', 'DELETE', {
	method: 'DELETE',
	path: '/networks/shop_default',
	status: 204,
	evidence: recorded(trace, 138)
});
const store = exchange('remove-volume', 'DELETE', {
	method: 'DELETE',
	path: '/volumes/shop_data',
	status: 204,
	evidence: { ...sources.api, section: 'VolumeDelete' }
});

const [web, cache] = [stop('web', 102), stop('cache', 115)];
const [noWeb, noCache] = [remove('web', 136, 0), remove('cache', 137, 2)];
const ends = (id: string) =>
	together(set(`${id}-process`, { status: 'ended' }), set(id, { status: 'ended' }));
const all = (id: string) =>
	['', '-process', '-rw', '-image', '-plug', '-label'].map((part) => `${id}${part}`);

export const down = [
	{
		id: 'find',
		subject: 'list-done',
		acts: [
			type('shell', trace, 'docker-compose down'),
			list.asks,
			together(set('cache-label', { status: 'busy' }), set('web-label', { status: 'busy' })),
			list.answers
		],
		claims: [{ id: 'found-by-label', sources: [sources.labels] }]
	},
	{
		id: 'stop-web',
		subject: 'web-process',
		acts: [web.asks, ends('web'), web.answers],
		claims: [{ id: 'reverse', sources: [sources.order, sources.down] }]
	},
	{
		id: 'stop-cache',
		subject: 'cache-process',
		acts: [
			cache.asks,
			ends('cache'),
			cache.answers,
			print('shell', trace, '…shop_web_1 … done', '…shop_cache_1 … done')
		],
		claims: [{ id: 'needed-last', sources: [sources.order] }]
	},
	{
		id: 'remove',
		subject: 'web',
		acts: [
			together(noWeb.asks, noCache.asks),
			hide(...all('web'), 'port', ...all('cache')),
			together(noWeb.answers, noCache.answers)
		],
		claims: [{ id: 'layers-go', sources: [sources.downCommand] }]
	},
	{
		id: 'no-network',
		subject: 'network',
		acts: [
			network.asks,
			hide('network'),
			network.answers,
			print('shell', trace, '…network shop_default')
		],
		claims: [{ id: 'network-goes', sources: [sources.downCommand] }]
	},
	{
		id: 'stays',
		subject: 'copy',
		acts: [
			type('shell', volume, 'docker run --rm -v data:/data … cat /data/written'),
			show('copy'),
			move('copy', { in: 'shell' }),
			together(hide('copy'), print('shell', volume, 'Sat Nov 21 …'))
		],
		claims: [
			{
				id: 'volume-stays',
				sources: [sources.downCommand, { recording: volume, file: 'cli.txt' }]
			}
		]
	},
	{
		id: 'minus-v',
		subject: 'store',
		acts: [store.asks, hide('store', 'data'), store.answers],
		claims: [{ id: 'only-with-v', sources: [sources.downCommand] }]
	}
] as const satisfies Structure['steps'];
