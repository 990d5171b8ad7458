/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { build, files, version } from '$service-worker';
import { languages } from './lib/locales/languages.ts';
import { galleryOf, pathOf, prefixOf } from './routes/paths.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const CACHE = `hatoba-${version}`;
/** Draws any page in the browser: what a host sends for an unknown address. */
const SHELL = '/404.html';
/** How long a network may take before what was kept is shown. In milliseconds. */
const PATIENCE = 1500;

/** For repositories and for hosts, not for readers of the site; hosts keep the latter to themselves. */
const others: readonly string[] = ['/screenshot.png', '/_headers'];
const assets = new Set([...build, ...files.filter((file) => !others.includes(file))]);
/** A gallery takes its cards from a file beside it; a scene page needs nothing but scripts. */
const galleries = languages.flatMap((language) => [
	galleryOf(language),
	`${prefixOf(language)}/__data.json`
]);
const isDownload = (path: string) => path.startsWith('/downloads/');

/** Fetches past the browser's own cache, a few at a time: files of one version belong together. */
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

/** Pages are many: only those that somebody has seen are kept, for all others there is the shell. */
async function keepOpenPages() {
	const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	await Promise.all(
		open.map(async ({ url }) => keepPage(new URL(url), await fetch(url, { cache: 'reload' })))
	);
}

async function install() {
	const cache = await caches.open(CACHE);
	await fill(
		cache,
		[...assets, ...galleries, '/scenes.json'].filter((path) => !isDownload(path))
	);
	await keepShell(cache);
	// A page that cannot be had now is no reason to keep nothing.
	await keepOpenPages().catch(() => undefined);
}

/** A newer deployment's page would miss its scripts here: a page is kept if all that it names is. */
const isOfThisVersion = (html: string) =>
	[...html.matchAll(/["'](\/_app\/immutable\/[^"']+)["']/g)].every(([, path]) =>
		assets.has(path ?? '')
	);

async function keepPage(url: URL, page: Response) {
	const type = page.headers.get('content-type') ?? '';
	if (!page.ok || page.redirected || !type.startsWith('text/html')) return;
	const html = await page.text();
	if (!isOfThisVersion(html)) return;
	const cache = await caches.open(CACHE);
	await cache.put(pathOf(url), new Response(html, { headers: { 'content-type': type } }));
}

/** What was kept for an address under its own choice of parameters. */
async function kept(url: URL): Promise<Response | undefined> {
	return (await caches.open(CACHE)).match(pathOf(url));
}

async function shell(): Promise<Response | undefined> {
	const found = await (await caches.open(CACHE)).match(SHELL);
	return found && new Response(found.body, { status: 404, headers: found.headers });
}

async function answer(event: FetchEvent, url: URL): Promise<Response> {
	const { request } = event;
	const waiting = new AbortController();
	const bell = setTimeout(() => waiting.abort(), PATIENCE);
	const navigates = request.mode === 'navigate';
	try {
		const fresh = await fetch(request, { signal: waiting.signal });
		if (navigates) event.waitUntil(keepPage(url, fresh.clone()));
		return fresh;
	} catch (problem) {
		const found = (await kept(url)) ?? (navigates && (await shell()));
		if (found) return found;
		throw problem;
	} finally {
		clearTimeout(bell);
	}
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
	else event.respondWith(answer(event, url));
});
