import { describe, expect, it } from 'vitest';
import { bodiesOf, entryOf, factsOf, traceNames } from './index.ts';

describe.each(traceNames)('the recording %s', (name) => {
	it('has facts and bodies of the same recording', async () => {
		const [facts, bodies] = await Promise.all([factsOf(name), bodiesOf(name)]);
		expect(facts.recording.id).toBe(name);
		expect(bodies.recording).toEqual(facts.recording);
	});

	it('numbers its entries and forks as they stand, and has the bodies that it says it has', async () => {
		const [facts, { bodies }] = await Promise.all([factsOf(name), bodiesOf(name)]);
		expect(facts.entries.map((e) => e.index)).toEqual([...facts.entries.keys()]);
		expect(facts.forks.map((f) => f.index)).toEqual([...facts.forks.keys()]);
		for (const { index, request, response } of facts.entries) {
			expect(bodies[index]?.request !== undefined).toBe(request.hasBody);
			expect(bodies[index]?.response !== undefined).toBe(response.hasBody);
		}
	});

	it('names its versions', async () => {
		const { versions } = await factsOf(name);
		expect(versions).toMatchObject({ client: '28.2.2', engine: '20.10.24', api: '1.41' });
	});
});

it('refuses an unknown recording with a suggestion', async () => {
	await expect(factsOf('run-mising-layers')).rejects.toMatchObject({
		code: 'evidence/unknown-trace',
		message:
			'evidence/unknown-trace: the recordings hold no "run-mising-layers"; did you mean "run-missing-layers"?'
	});
	await expect(bodiesOf('toString')).rejects.toMatchObject({ code: 'evidence/unknown-trace' });
});

it('refuses an unknown entry', async () => {
	const facts = await factsOf('run-missing-layers');
	expect(entryOf(facts, 1)).toMatchObject({ path: '/containers/create', status: 404 });
	expect(() => entryOf(facts, 48)).toThrow('evidence/unknown-entry');
});
