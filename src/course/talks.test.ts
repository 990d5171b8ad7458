import { describe, expect, it } from 'vitest';
import { languages } from '../lib/locales/languages.ts';
import { loadScene, sceneIds } from '../scenes/index.ts';
import { readStops } from './stops.ts';
import { talkIds, talks, type TalkId } from './talks.ts';
import { minutesOf } from './time.ts';

/** What their titles and descriptions promise. */
const minutes: Readonly<Record<TalkId, readonly [number, number]>> = {
	'ground-up': [17, 23],
	five: [4, 6]
};

describe.each(talkIds)('the talk %s', (id) => {
	it('stops only where there is something', async () => {
		const { stops, slips } = await readStops(talks[id].stops.join(';'));
		expect(slips).toEqual([]);
		expect(stops).toHaveLength(talks[id].stops.length);
	});
	it.each(languages)('takes as long as it says, in %s', async (language) => {
		const { stops } = await readStops(talks[id].stops.join(';'));
		const [least, most] = minutes[id];
		const taken = minutesOf(stops, language);
		expect(taken).toBeGreaterThanOrEqual(least);
		expect(taken).toBeLessThanOrEqual(most);
	});
});

it('leaves the names of its own query to itself', async () => {
	for (const scene of await Promise.all(sceneIds.map(loadScene)))
		for (const { id } of scene.parameters)
			expect(['talk', 'stop', 'step', 'notes', 'sources', 'stops']).not.toContain(id);
});
