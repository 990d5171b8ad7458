import { tell, type Structure } from '../../../lib/model/index.ts';
import { onPcs } from '../parts.ts';
import { sources } from '../sources.ts';
import { ends, land, lift, reaches, runs } from './acts.ts';

const { set, show } = tell;

const exits = { id: 'exits', sources: [sources.exits] } as const;

/** It starts on B, and finds what is there. */
const starts = (
	[
		{ cause: 'file', found: ['setting', 'runtime'] },
		{ cause: 'version', found: ['setting', 'file'] },
		{ cause: 'setting', found: ['file', 'runtime'] }
	] as const
).map(
	({ cause, found }) =>
		({
			id: 'starts',
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
		acts: [reaches('b', 'breaks', 'file'), show('b-file'), ends('process-b', 'exit 1')],
		claims: [{ id: 'no-file', sources: [sources.noFile] }, exits],
		teaches: ['S47', 'S48'],
		when: { ...onPcs, cause: 'file' }
	},
	{
		id: 'breaks',
		says: 'breaks-version',
		subject: 'b-runtime',
		acts: [
			reaches('b', 'breaks', 'runtime'),
			set('b-runtime', { status: 'busy' }),
			ends('process-b', 'exit 1')
		],
		claims: [{ id: 'other-version', sources: [sources.node17] }, exits],
		teaches: ['S47', 'S49'],
		when: { ...onPcs, cause: 'version' }
	},
	{
		id: 'breaks',
		says: 'breaks-setting',
		subject: 'b-setting',
		acts: [reaches('b', 'breaks', 'setting'), show('b-setting'), ends('process-b', 'exit 1')],
		claims: [{ id: 'no-setting', sources: [sources.env] }, exits],
		teaches: ['S47', 'S50'],
		when: { ...onPcs, cause: 'setting' }
	}
] as const satisfies Structure['steps'];

export const pcSteps = [
	{
		id: 'runs',
		subject: 'process-a',
		acts: [runs('process-a'), reaches('a', 'runs', 'setting', 'file', 'runtime')],
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
