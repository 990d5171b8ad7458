import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** A pair of a query that can be part of a file's name. */
const pairForm = /^[a-z0-9][a-z0-9-]*=[a-z0-9][a-z0-9-]*$/;

/** @param {string[]} pairs */
const keyOf = (pairs) => pairs.toSorted().join(',');

/**
 * Finds the pages that exist for a choice of parameters: `…/create/image=present.html` is what
 * `…/create?image=present` shows.
 * @param {string} dir
 * @returns {(pathname: string, query: URLSearchParams) => string | undefined} the path of the page,
 * without `.html`; of several the one that honours most pairs, the first pairs of the query first
 */
export function variantsOf(dir) {
	/** @type {Map<string, Map<string, string>>} folder → the pairs, sorted → path of the page */
	const folders = new Map();
	for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
		const file = `/${name.split(path.sep).join('/')}`;
		if (!file.endsWith('.html')) continue;
		const page = file.slice(0, -'.html'.length);
		const cut = page.lastIndexOf('/');
		const pairs = page.slice(cut + 1).split(',');
		if (!pairs.every((pair) => pairForm.test(pair))) continue;
		const folder = page.slice(0, cut);
		folders.set(folder, (folders.get(folder) ?? new Map()).set(keyOf(pairs), page));
	}
	return (pathname, query) => {
		const pages = folders.get(pathname.replace(/\/$/, ''));
		if (!pages) return undefined;
		const known = new Set([...pages.keys()].flatMap((key) => key.split(',')));
		const pairs = [...new Set(query.keys())]
			.map((name) => `${name}=${query.get(name)}`)
			.filter((pair) => known.has(pair));
		for (const subset of subsets(pairs)) {
			const page = pages.get(keyOf(subset));
			if (page) return page;
		}
		return undefined;
	};
}

/** All choices of some of the words, the larger and the earlier first. @param {string[]} words */
function subsets(words) {
	const all = words.reduceRight(
		(rest, word) => [...rest.map((some) => [word, ...some]), ...rest],
		/** @type {string[][]} */ ([[]])
	);
	return all.toSorted((a, b) => b.length - a.length);
}

/** The page that says that there is none, in the shape in which the client likes it. @param {string} dir */
function missingPage(dir) {
	const file = path.join(dir, '404.html');
	const shapes = /** @type {const} */ ([
		['br', '.br'],
		['gzip', '.gz'],
		[undefined, '']
	]).flatMap(([encoding, ending]) =>
		existsSync(file + ending) ? [{ encoding, body: readFileSync(file + ending) }] : []
	);
	/** @type {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse) => void} */
	return (req, res) => {
		const accepted = String(req.headers['accept-encoding'] ?? '');
		const shape = shapes.find(({ encoding }) => !encoding || accepted.includes(encoding));
		if (shape?.encoding) res.setHeader('Content-Encoding', shape.encoding);
		res.setHeader('Vary', 'Accept-Encoding');
		res.setHeader('Cache-Control', 'no-cache');
		res.setHeader('Content-Type', shape ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8');
		res.writeHead(404).end(shape?.body ?? 'There is nothing at this address.\n');
	};
}

/** How long a file may be kept. Names with a hash never mean another file. @param {string} pathname */
function lifeOf(pathname) {
	if (/^\/(_app\/immutable\/|fonts\/.*\.woff2$)/.test(pathname))
		return 'public,max-age=31536000,immutable';
	return pathname === '/favicon.svg' ? 'public,max-age=86400' : 'no-cache';
}

/** @param {string} pathname */
function decoded(pathname) {
	try {
		return decodeURI(pathname);
	} catch {
		return pathname;
	}
}

/**
 * Serves a finished build: precompressed files, lasting caches for hashed names, real 404s.
 * Which files there are is read once, at the start.
 * @param {{ dir?: string, port?: number, host?: string }} [options] port 0: any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects when the port is taken
 */
export function serve({ dir = 'build', port = 4173, host = '127.0.0.1' } = {}) {
	if (!existsSync(path.join(dir, 'index.html'))) {
		return Promise.reject(new Error(`There is no build in ${dir}; \`npm run build\` makes one.`));
	}
	const variant = variantsOf(dir);
	const missing = missingPage(dir);
	const files = sirv(dir, {
		brotli: true,
		gzip: true,
		etag: true,
		single: false,
		setHeaders(res, pathname) {
			res.setHeader('Cache-Control', lifeOf(pathname));
		}
	});
	const server = createServer((req, res) => {
		res.setHeader('X-Content-Type-Options', 'nosniff');
		res.setHeader('Referrer-Policy', 'no-referrer');
		res.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
		// Nothing here is anybody's secret, and scenes stand in other people's pages.
		res.setHeader('Access-Control-Allow-Origin', '*');
		res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
		if (req.method !== 'GET' && req.method !== 'HEAD') {
			res.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const [pathname = '/', search = ''] = (req.url ?? '/').split(/\?(.*)/s);
		const page = search && variant(decoded(pathname), new URLSearchParams(search));
		if (page) req.url = encodeURI(page);
		files(req, res, () => missing(req, res));
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			const address = /** @type {import('node:net').AddressInfo} */ (server.address());
			const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
			resolve({
				url: `http://${name}:${address.port}`,
				close: () =>
					new Promise((done) => {
						server.close(() => done());
						server.closeAllConnections();
					})
			});
		});
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const dir = fileURLToPath(new URL('../../build', import.meta.url));
	const { url } = await serve({
		dir,
		port: Number(process.env.PORT ?? 4173),
		host: process.env.HOST ?? '127.0.0.1'
	}).catch((/** @type {Error} */ error) => {
		console.error(error.message);
		process.exit(1);
	});
	console.log(`Hatoba is at ${url}`);
}
