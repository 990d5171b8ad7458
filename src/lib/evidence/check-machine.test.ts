import { expect, it } from 'vitest';
import type { Message } from '../model/index.ts';
import { machineProblems } from './check-machine.ts';
import type { TraceEntry, TraceFacts } from './types.ts';

const facts = new Map([
	[
		'many',
		{
			entries: ['manager1', 'worker1', undefined].map(
				(machine, index) => ({ index, ...(machine && { machine }) }) as TraceEntry
			)
		} as unknown as TraceFacts
	]
]);

/** A message of the client to a daemon, from an entry of the recording. */
const to = (daemon: string, entry: number) => ({
	message: {
		from: 'client',
		to: daemon,
		evidence: { trace: 'many', entries: [entry] }
	} as unknown as Message,
	beat: 0,
	place: `scene › ${daemon}`
});

const problems = (...told: ReturnType<typeof to>[]) =>
	machineProblems(new Set(['one', 'two']), told, facts).map(({ sentence }) => sentence);

it('takes one daemon of the stage for each recorded machine', () => {
	expect(problems(to('one', 0), to('two', 1), to('one', 0))).toEqual([]);
});
it('refuses a daemon that stands for two machines', () => {
	expect(problems(to('one', 0), to('one', 1))).toEqual([
		'cites worker1, but "one" has been manager1'
	]);
});
it('refuses two daemons for one machine', () => {
	expect(problems(to('one', 0), to('two', 0))).toEqual([
		'cites manager1, which has been "one", not "two"'
	]);
});
it('asks nothing where there was one machine only', () => {
	expect(problems(to('one', 2), to('two', 2))).toEqual([]);
});
