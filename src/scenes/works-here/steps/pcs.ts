import { tell, type Structure } from '../../../lib/model/index.ts';
import { onPcs } from '../parts.ts';
import { sources } from '../sources.ts';
import { fails, land, lift, reaches, reachesAll, runs } from './acts.ts';

const { set, show } = tell;

const exits = { id: 'exits', sources: [sources.exits] } as const;

/** It starts on B, and finds what is there. */
const starts = (
	[
		{ cause: 'file', says: 'starts-file', found: ['setting', 'program', 'runtime'] },
		{ cause: 'version', says: 'starts-version', found: ['setting', 'program', 'file'] },
		{ cause: 'setting', says: 'starts-setting', found: ['program', 'file', 'runtime'] }
	] as const
).map(
	({ cause, says, found }) =>
		({
			id: 'starts',
			says,
			subject: 'process-b',
			acts: [runs('process-b'), reaches('b', 'starts', ...found)],
			claims: [{ id: 'depends', sources: [sources.platforms, sources.env] }],
			teaches: ['S47'],
			when: { ...onPcs, cause }
		}) as const
) satisfies Structure['steps'];

/** The one thing that differs. */
const breaks = [
	{
		id: 'breaks',
		says: 'breaks-file',
		subject: 'b-file',
		acts: [show('b-file'), reaches('b', 'breaks', 'file'), fails('b', 'file')],
		claims: [{ id: 'no-file', sources: [sources.noFile] }, exits],
		teaches: ['S47', 'S48'],
		when: { ...onPcs, cause: 'file' }
	},
	{
		id: 'breaks',
		says: 'breaks-version',
		subject: 'b-runtime',
		acts: [
			set('b-runtime', { status: 'busy' }),
			reaches('b', 'breaks', 'runtime'),
			fails('b', 'runtime')
		],
		claims: [{ id: 'other-version', sources: [sources.node17] }, exits],
		teaches: ['S47', 'S49'],
		when: { ...onPcs, cause: 'version' }
	},
	{
		id: 'breaks',
		says: 'breaks-setting',
		subject: 'b-setting',
		acts: [show('b-setting'), reaches('b', 'breaks', 'setting'), fails('b', 'setting')],
		claims: [{ id: 'no-setting', sources: [sources.env] }, exits],
		teaches: ['S47', 'S50'],
		when: { ...onPcs, cause: 'setting' }
	}
] as const satisfies Structure['steps'];

export const pcSteps = [
	{
		id: 'runs',
		subject: 'process-a',
		acts: [runs('process-a'), ...reachesAll('a', 'runs')],
		claims: [{ id: 'depends', sources: [sources.platforms, sources.env] }],
		teaches: ['S47'],
		when: onPcs
	},
	{
		id: 'carry',
		subject: 'b-program',
		acts: [lift('b', 'a', 'program'), land('b', 'b', 'program')],
		claims: [{ id: 'only-program', sources: [sources.platforms] }],
		teaches: ['S47'],
		when: onPcs
	},
	...starts,
	...breaks
] as const satisfies Structure['steps'];
