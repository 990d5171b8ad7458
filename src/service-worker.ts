/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { build, files, prerendered, version } from '$service-worker';
import { pathOf } from './routes/paths.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const CACHE = `hatoba-${version}`;
/** Draws any page in the browser: what a host sends for an unknown address. */
const SHELL = '/404.html';
/** How long a network may take before the page of the last visit is shown. In milliseconds. */
const PATIENCE = 1500;

/** The picture of the README is for repositories, not for readers of the site. */
const assets = new Set([...build, ...files.filter((file) => file !== '/screenshot.png')]);
const isDownload = (path: string) => path.startsWith('/downloads/');

/** Fetches past the browser's own cache, a few at a time: pages of one version belong together. */
async function fill(cache: Cache, paths: readonly string[]) {
	for (let i = 0; i < paths.length; i += 6)
		await cache.addAll(paths.slice(i, i + 6).map((path) => new Request(path, { cache: 'reload' })));
}

/** The shell has the status 404, which `add` refuses. */
async function keepShell(cache: Cache) {
	const { body } = await fetch(SHELL, { cache: 'reload' });
	const headers = { 'content-type': 'text/html;charset=utf-8' };
	await cache.put(SHELL, new Response(body, { headers }));
}

async function install() {
	const cache = await caches.open(CACHE);
	await fill(
		cache,
		[...assets].filter((path) => !isDownload(path))
	);
	await keepShell(cache);
	await fill(
		cache,
		prerendered.filter((path) => !isDownload(path))
	);
}

/** What was kept for an address: its own choice of parameters first, then its plain path. */
async function kept(url: URL): Promise<Response | undefined> {
	const cache = await caches.open(CACHE);
	return (await cache.match(pathOf(url))) ?? cache.match(url.pathname);
}

async function pageOf(request: Request, url: URL): Promise<Response> {
	const waiting = new AbortController();
	const bell = setTimeout(() => waiting.abort(), PATIENCE);
	try {
		return await fetch(request, { signal: waiting.signal });
	} catch (problem) {
		const page = (await kept(url)) ?? (request.mode === 'navigate' && (await shell()));
		if (page) return page;
		throw problem;
	} finally {
		clearTimeout(bell);
	}
}

async function shell(): Promise<Response | undefined> {
	const kept = await (await caches.open(CACHE)).match(SHELL);
	return kept && new Response(kept.body, { status: 404, headers: kept.headers });
}

async function dropOld() {
	const old = (await caches.keys()).filter((key) => key.startsWith('hatoba-') && key !== CACHE);
	await Promise.all(old.map((key) => caches.delete(key)));
	await worker.clients.claim();
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOld()));
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin || isDownload(url.pathname))
		return;
	if (assets.has(url.pathname))
		event.respondWith(kept(url).then((found) => found ?? fetch(request)));
	else event.respondWith(pageOf(request, url));
});
