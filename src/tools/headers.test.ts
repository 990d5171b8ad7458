import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from './serve.js';

/* What a static host is told in `_headers` is what our own server does. */

const files = ['index.html', 'embed.js', '_app/immutable/embed/a.js', 'fonts/sans-0123abcd.woff2'];
const dir = mkdtempSync(path.join(tmpdir(), 'hatoba-headers-'));
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	for (const file of files) {
		mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
		writeFileSync(path.join(dir, file), file);
	}
	site = await serve({ dir, port: 0 });
});

afterAll(async () => {
	await site.close();
	rmSync(dir, { recursive: true });
});

/** The rules of `_headers`: a pattern, and below it, indented, the headers. */
const rules = readFileSync('static/_headers', 'utf8')
	.replace(/^#.*\n/gm, '')
	.split(/\n(?=\/)/)
	.map((block) => {
		const [pattern = '', ...lines] = block.trim().split('\n');
		const form = new RegExp(
			`^${pattern.replace(/[.*]/g, (sign) => (sign === '*' ? '.*' : '\\.'))}$`
		);
		const headers = lines.map((line) => line.trim().split(': '));
		return { form, headers: headers as [name: string, value: string][] };
	});

it.each(files)('%s', async (file) => {
	const address = `/${file}`.replace('/index.html', '/');
	const { headers } = await fetch(site.url + address);
	const told = rules.flatMap((rule) => (rule.form.test(address) ? rule.headers : []));
	expect(told.length).toBeGreaterThan(3);
	expect(told.map(([name]) => [name, headers.get(name)])).toEqual(told);
	// What no rule says may not be missed there: only what a host does by itself.
	const names = new Set(told.map(([name]) => name.toLowerCase()));
	const own = /^(content-|date|etag|last-modified|connection|keep-alive|vary|transfer-)/;
	const extra = [...headers].filter(([name]) => !names.has(name) && !own.test(name));
	expect(extra).toEqual(names.has('cache-control') ? [] : [['cache-control', 'no-cache']]);
});
