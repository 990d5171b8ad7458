import { expect, it } from 'vitest';
import { entryOf, factsOf } from '../evidence/index.ts';
import { differencesOf } from './differences.ts';

it('says of each exchange where a current engine differs', async () => {
	const facts = await factsOf('run-missing-layers');
	const of = (method: string, path: RegExp) => {
		const entry = facts.entries.find((e) => e.method === method && path.test(e.path));
		if (!entry) throw new Error(`no ${method} ${path}`);
		return differencesOf([entryOf(facts, entry.index)], []);
	};
	expect(of('HEAD', /_ping/)).toEqual(['api']);
	expect(of('POST', /^\/images\/create/)).toEqual(['api', 'store']);
	expect(of('GET', /blobs/)).toEqual(['store']);
	expect(of('POST', /\/start$/)).toEqual(['api', 'network']);
	expect(of('POST', /Tasks\/Create$/)).toEqual(['network']);
	expect(differencesOf([], [])).toEqual([]);
	const exec = await factsOf('exec');
	expect(differencesOf([entryOf(exec, 3)], [])).toEqual(['api']);
});

it('tells the runtime from the unpacking of layers', async () => {
	const { forks } = await factsOf('run-missing-layers');
	const untar = forks.filter(({ command }) => command?.startsWith('docker-untar'));
	expect(untar.length).toBeGreaterThan(0);
	expect(differencesOf([], untar)).toEqual([]);
	expect(differencesOf([], forks)).toEqual(['network']);
});
