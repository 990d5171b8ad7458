import { tell } from '../../../lib/model/index.ts';
import { inPart } from '../parts.ts';
import { sources } from '../sources.ts';

const { set, show, together } = tell;

/** Memory of the computer on which it was measured, in MB. */
const memory = 25_277;

/** So many programs on both sides, or so many towers. */
const count = (n: number, towers = n) => [
	set('slider', { count: n, level: n / 100 }),
	set('machines', { count: towers }),
	set('containers', { count: n })
];

/** Measured for so many idle containers: programs, shims, what the engine and the kernel grew by. */
const measured = (mb: number) => set('memory', { label: `${mb} MB / 25 GB`, level: mb / memory });

/** So many programs that need 1 GB each. */
const filled = (n: number) =>
	set('memory', { label: `${n} GB / 25 GB`, level: (n * 1024) / memory });

export const many = inPart('many', [
	{
		id: 'one',
		subject: 'containers',
		acts: [together(...count(1)), together(show('memory'), measured(13))],
		claims: [{ id: 'first-box', sources: [sources.measured] }],
		teaches: ['S67']
	},
	{
		id: 'twenty',
		subject: 'machines',
		acts: [together(...count(10)), together(...count(20)), measured(83)],
		claims: [{ id: 'twenty-measured', sources: [sources.measured] }],
		teaches: ['S68']
	},
	{
		id: 'hundred',
		subject: 'containers',
		acts: [
			...[30, 40, 50].map((n) => together(...count(n))),
			measured(196),
			...[60, 70, 80, 90, 100].map((n) => together(...count(n))),
			measured(388)
		],
		claims: [{ id: 'hundred-measured', sources: [sources.measured] }],
		teaches: ['S74', 'S73']
	},
	{
		id: 'once',
		subject: 'kernel',
		acts: [set('kernel', { status: 'busy' }), set('left', { status: 'busy' })],
		claims: [
			{ id: 'paid-once', sources: [sources.measured, sources.versus] },
			{ id: 'small-machines', sources: [sources.microvm, sources.microvmDesign] }
		],
		teaches: ['S67', 'S70', 'S73']
	},
	{
		id: 'work',
		subject: 'memory',
		acts: [
			together(...count(0)),
			filled(0),
			...[8, 16].flatMap((n) => [together(...count(n)), filled(n)]),
			together(...count(24, 21)),
			filled(24)
		],
		claims: [{ id: 'work-decides', sources: [sources.measured, sources.microvm] }],
		teaches: ['S74']
	}
]);
