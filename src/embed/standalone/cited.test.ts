import { expect, test } from 'vitest';
import { compile } from '../../lib/film/index.ts';
import { allChoices } from '../../lib/model/index.ts';
import { exchangesOf, shownOf, tracesOf } from '../../lib/player/exchanges.ts';
import { factsOf } from '../../lib/evidence/index.ts';
import { loadScene, sceneIds } from '../../scenes/index.ts';
import { citedBy } from './cited.ts';

test.each(sceneIds)(
	'%s: all that the wire panel can open is cited, and nothing else',
	async (id) => {
		const scene = await loadScene(id);
		const cited = citedBy(scene);
		const asked = new Map<string, Set<number>>();
		for (const choice of allChoices(scene)) {
			const film = compile(scene, choice, 'en', 'wide');
			for (const step of film.steps) {
				for (const trace of tracesOf(step)) if (!asked.has(trace)) asked.set(trace, new Set());
				const arrived = Object.fromEntries(
					await Promise.all(tracesOf(step).map(async (trace) => [trace, await factsOf(trace)]))
				);
				for (const exchange of exchangesOf(film, step)) {
					const { facts, entries } = shownOf(exchange, arrived);
					for (const { index } of entries) asked.get(facts?.recording.id ?? '')?.add(index);
				}
			}
		}
		expect([...cited.keys()].sort()).toEqual([...asked.keys()].sort());
		for (const [trace, entries] of asked) expect(cited.get(trace), trace).toEqual(entries);
	}
);
