import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { traceNames } from '../lib/evidence/index.ts';
import { distill, recordings, recordingsFolder, tracesFolder } from './distill.js';

const atHand = existsSync(recordingsFolder);

it('distils exactly the recordings that the index lists', () => {
	expect(recordings).toEqual(traceNames);
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
