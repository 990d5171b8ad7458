import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordings } from '../lib/evidence/recordings.js';
import { distill, recordingsFolder, tracesFolder } from './distill.js';

const atHand = existsSync(recordingsFolder);

it('the distilled files are exactly those of the listed recordings', () => {
	const files = recordings.flatMap((id) => [`${id}.bodies.json`, `${id}.facts.json`]);
	expect(readdirSync(tracesFolder).toSorted()).toEqual(files.toSorted());
});

it.each(recordings)('of %s nothing tells of the machine that recorded it', (id) => {
	const text = ['facts', 'bodies']
		.map((part) => readFileSync(join(tracesFolder, `${id}.${part}.json`), 'utf8'))
		.join('');
	const homes = text.match(/\/(?:home|Users|work)\/[\w.-]+/g) ?? [];
	expect(homes.filter((path) => path !== '/home/demo')).toEqual([]);
	const hosts = text.match(/https?:\/\/[^\s/"\\]+/g) ?? [];
	const known = /^https?:\/\/(localhost(:\d+)?|web|docs\.docker\.com|index\.docker\.io)$/;
	expect(hosts.filter((host) => !known.test(host))).toEqual([]);
});

describe.skipIf(!atHand)(
	`the distilled files${atHand ? '' : `: not compared, there are no recordings in ${recordingsFolder}`}`,
	() => {
		it.each(recordings)('of %s are what their recording gives today', (id) => {
			for (const [name, text] of Object.entries(distill(recordingsFolder, id)))
				expect(readFileSync(join(tracesFolder, name), 'utf8') === text, name).toBe(true);
		});

		it.each(recordings)('of %s carry the hash of their recording', (id) => {
			const hash = createHash('sha256');
			for (const name of ['trace.har', 'cli.txt', 'events.jsonl', 'forks.json'])
				if (existsSync(join(recordingsFolder, id, name)))
					hash.update(readFileSync(join(recordingsFolder, id, name)));
			const { recording } = JSON.parse(
				readFileSync(join(tracesFolder, `${id}.facts.json`), 'utf8')
			);
			expect(recording).toEqual({ id, sha256: hash.digest('hex') });
		});
	}
);
