import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { test as base } from './site.ts';

/*
 * Pages of somebody else that embed our scenes. They come from another origin: a second port.
 *
 * The server gives out the files of tests/e2e/hosts, with `%SITE%` replaced by the origin of our
 * site; the headers in `name.headers.json` for `name.html`; reveal.js below `/reveal.js/`; and as
 * `/made.html?html=…&headers=…` what that says.
 */

const folder = fileURLToPath(new URL('../hosts/', import.meta.url));
const reveal = fileURLToPath(new URL('../../../node_modules/reveal.js', import.meta.url));

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html;charset=utf-8',
	'.js': 'text/javascript;charset=utf-8',
	'.css': 'text/css;charset=utf-8',
	'.svg': 'image/svg+xml'
};

/** The text of a file of tests/e2e/hosts; undefined when there is none. */
function textOf(name: string): string | undefined {
	try {
		return readFileSync(path.join(folder, name), 'utf8');
	} catch {
		return undefined;
	}
}

/** Answers for the folder of host pages. */
function answer(request: IncomingMessage, response: ServerResponse, site: string) {
	const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
	if (pathname === '/made.html') {
		const told = JSON.parse(searchParams.get('headers') ?? '{}') as Record<string, string>;
		response.writeHead(200, { 'Content-Type': types['.html'] ?? '', ...told });
		response.end(searchParams.get('html'));
		return;
	}
	const name = pathname.slice(1);
	const { dir, name: stem, ext } = path.posix.parse(name);
	const type = types[ext];
	const text = type && !name.includes('..') ? textOf(name) : undefined;
	if (!type || text === undefined) {
		response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such host page.\n');
		return;
	}
	const own = (some: string) => some.replaceAll('%SITE%', site);
	const headers = textOf(path.join(dir, `${stem}.headers.json`));
	const extra = headers ? (JSON.parse(own(headers)) as Record<string, string>) : {};
	response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store', ...extra });
	response.end(own(text));
}

/**
 * Serves the host pages at a free port.
 * @param site origin of our site, without a slash at its end
 */
export async function serveHosts(site: string) {
	const ofReveal = sirv(reveal, { dev: true, etag: true });
	const server = createServer((request, response) => {
		if (!request.url?.startsWith('/reveal.js/')) return answer(request, response, site);
		request.url = request.url.slice('/reveal.js'.length);
		ofReveal(request, response, () => void response.writeHead(404).end());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise<void>((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

/** Like the test of site.ts, with `hosts`: the origin of the host pages, without a slash at its end. */
export const test = base.extend<object, { hosts: string }>({
	hosts: [
		// eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern
		async ({}, use, { project }) => {
			const { url, close } = await serveHosts(project.use.baseURL ?? '');
			await use(url);
			await close();
		},
		{ scope: 'worker' }
	]
});
