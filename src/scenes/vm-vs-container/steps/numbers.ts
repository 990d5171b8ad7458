import { tell } from '../../../lib/model/index.ts';
import { inPart } from '../parts.ts';
import { sources } from '../sources.ts';

const { set, show, together } = tell;

/** A bar grows out of the axis. */
const grows = (id: string, value: number) => [show(id), set(id, { value })];

export const numbers = inPart('numbers', [
	{
		id: 'here',
		subject: 'run',
		acts: grows('run', 0.404),
		claims: [{ id: 'run-measured', sources: [sources.measured] }],
		teaches: ['S72']
	},
	{
		id: 'cloud',
		subject: 'ec2-windows',
		acts: [...grows('ec2-linux', 96.9), ...grows('ec2-windows', 810.2)],
		claims: [{ id: 'cloud-study', sources: [sources.cloud] }],
		teaches: ['S66']
	},
	{
		id: 'micro',
		subject: 'microvm',
		acts: grows('microvm', 0.125),
		claims: [{ id: 'microvm-spec', sources: [sources.microvm] }],
		teaches: ['S66']
	},
	{
		id: 'cold',
		subject: 'pull',
		acts: [show('cold'), together(...grows('pull', 76))],
		claims: [{ id: 'pull-dominates', sources: [sources.pull] }],
		teaches: ['S72']
	}
]);
