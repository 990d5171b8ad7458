import { tell } from '../../../lib/model/index.ts';
import { inPart } from '../parts.ts';
import { sources } from '../sources.ts';

const { set, show, together } = tell;

/** Memory of the computer on which it was measured, in MB. */
const memory = 25_277;

/** So many programs on both sides. */
const count = (n: number) => [
	set('slider', { count: n, level: n / 100 }),
	set('machines', { count: n }),
	set('containers', { count: n })
];

/** Measured for so many idle containers: programs, shims, what the engine and the kernel grew by. */
const measured = (mb: number) => set('memory', { label: `${mb} MB / 25 GB`, level: mb / memory });

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
		acts: [set('kernel', { status: 'busy' }), set('memory', { status: 'busy' })],
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
			set('memory', { label: '0 × 1 GB / 25 GB', level: 0 }),
			...[8, 16, 24].flatMap((n) => [
				together(...count(n)),
				set('memory', { label: `${n} × 1 GB / 25 GB`, level: (n * 1024) / memory })
			])
		],
		claims: [{ id: 'work-decides', sources: [sources.measured] }],
		teaches: ['S74']
	}
]);
