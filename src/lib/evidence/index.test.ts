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
		const client = name === 'build-buildkit' ? '20.10.24' : '28.2.2';
		expect(versions).toMatchObject({ client, engine: '20.10.24', api: '1.41' });
	});
});

it('gives calls inside a connection as frames, each call and its end', async () => {
	const { frames = [] } = entryOf(await factsOf('build-buildkit'), 2);
	expect(frames.slice(0, 2)).toEqual([
		{ dir: 'down', stream: 'grpc', t: 598.3, text: '/moby.filesync.v1.FileSync/DiffCopy' },
		{ dir: 'up', stream: 'grpc', t: 602.6, text: 'grpc-status: 0, 285 bytes\nDockerfile' }
	]);
	expect(frames.map(({ t }) => t)).toEqual(frames.map(({ t }) => t).toSorted((a, b) => a - b));
});

it('holds a recording in which nothing was sent', async () => {
	const { entries, commands } = await factsOf('error-daemon-down');
	expect(entries).toEqual([]);
	expect(commands.map(({ exitCode }) => exitCode)).toEqual([1, 125, 1, 1]);
});

it('shows that a token was sent, and not all of it', async () => {
	const { entries } = await factsOf('auth-token');
	const sent = entries.flatMap(({ request }) =>
		request.headers.filter(({ name }) => name === 'Authorization').map(({ value }) => value)
	);
	expect(sent.length).toBeGreaterThan(10);
	expect(sent.filter((value) => value.length > 61)).toEqual([]);
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
