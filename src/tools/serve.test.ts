import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.js';

const dir = mkdtempSync(path.join(tmpdir(), 'hatoba-serve-'));
let site: Awaited<ReturnType<typeof serve>>;

/** Writes a page that says its own path, and its compressed form, which says so too. */
function write(name: string) {
	const file = path.join(dir, name);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, name);
	writeFileSync(`${file}.br`, brotliCompressSync(name));
}

beforeAll(async () => {
	for (const name of [
		'index.html',
		'404.html',
		'scenes/run/create.html',
		'scenes/run/create/image=present.html',
		'scenes/run/create/image=present,os=mac.html',
		'ja/scenes/run/create/image=present.html',
		'_app/immutable/a.js',
		'fonts/sans-0123abcd.woff2',
		'fonts/OFL.txt',
		'favicon.svg'
	])
		write(name);
	site = await serve({ dir, port: 0 });
});

afterAll(async () => {
	await site.close();
	rmSync(dir, { recursive: true });
});

const get = (address: string, headers: Record<string, string> = {}) =>
	fetch(site.url + address, { headers, redirect: 'manual' });

describe('pages for a choice of parameters', () => {
	it.each([
		['/scenes/run/create', 'scenes/run/create.html'],
		['/scenes/run/create?image=present', 'scenes/run/create/image=present.html'],
		['/scenes/run/create/?image=present', 'scenes/run/create/image=present.html'],
		['/scenes/run/create?os=mac&image=present', 'scenes/run/create/image=present,os=mac.html'],
		['/scenes/run/create?image=present&os=plan9', 'scenes/run/create/image=present.html'],
		['/scenes/run/create?utm_x=1&image=present', 'scenes/run/create/image=present.html'],
		['/scenes/run/create?image=present&image=no', 'scenes/run/create/image=present.html'],
		['/scenes/run/create?image=missing', 'scenes/run/create.html'],
		['/scenes/run/create?os=mac', 'scenes/run/create.html'],
		['/ja/scenes/run/create?image=present', 'ja/scenes/run/create/image=present.html']
	])('%s shows %s', async (address, file) => {
		const answer = await get(address);
		expect([answer.status, await answer.text()]).toEqual([200, file]);
	});

	it('are compressed and revalidated like all others', async () => {
		const address = '/scenes/run/create?image=present';
		const answer = await get(address, { 'accept-encoding': 'br' });
		expect(answer.headers.get('content-encoding')).toBe('br');
		expect(await answer.text()).toBe('scenes/run/create/image=present.html');
		const etag = answer.headers.get('etag') ?? '';
		const again = await get(address, { 'accept-encoding': 'br', 'if-none-match': etag });
		expect(again.status).toBe(304);
	});
});

describe('the server', () => {
	it.each(['/nothing', '/nothing?image=present', '/%2e%2e%2f%2e%2e%2fetc/passwd', '/%E0%A4%A'])(
		'answers 404 with its page to %s',
		async (address) => {
			const answer = await get(address);
			expect([answer.status, await answer.text()]).toEqual([404, '404.html']);
			expect(answer.headers.get('content-type')).toBe('text/html;charset=utf-8');
		}
	);

	it.each([
		['/_app/immutable/a.js', 'public,max-age=31536000,immutable'],
		['/fonts/sans-0123abcd.woff2', 'public,max-age=31536000,immutable'],
		['/favicon.svg', 'public,max-age=86400'],
		['/', 'no-cache'],
		['/fonts/OFL.txt', 'no-cache'],
		['/_app/immutable/b.js', 'no-cache'],
		['/fonts/sans-4567.woff2', 'no-cache']
	])('lets hashed names be kept for ever, the icon for a day: %s', async (address, kept) => {
		expect((await get(address)).headers.get('cache-control')).toBe(kept);
	});

	it('may be embedded, but not misread', async () => {
		const { headers } = await get('/');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('x-frame-options')).toBeNull();
	});

	it('only reads', async () => {
		expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
	});

	it('says when there is no build or no free port', async () => {
		await expect(serve({ dir: path.join(dir, 'none') })).rejects.toThrow('no build');
		const port = Number(new URL(site.url).port);
		await expect(serve({ dir, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
	});
});
