import { tell } from '../../../lib/model/index.ts';
import { seatOf, type Thing } from '../parts.ts';
import { sources } from '../sources.ts';

const { move, set, show, showAt, signal, together } = tell;

/** Where it is documented how a program looks for each thing. */
const looksFor = {
	setting: sources.env,
	program: sources.overview,
	file: sources.noFile,
	runtime: sources.node17
} as const;

/** A program on a PC reaches for some things, all at once. */
export const reaches = (pc: 'a' | 'b', once: string, ...of: Thing[]) =>
	together(
		...of.map((thing) =>
			signal(
				{ link: `reach-${pc}-${thing}`, from: `process-${pc}`, to: seatOf(pc, thing) },
				`${pc}-${thing}-${once}`,
				looksFor[thing]
			)
		)
	);

/** It reaches for all of them: first for the program itself. */
export const reachesAll = (pc: 'a' | 'b', once: string) => [
	reaches(pc, once, 'program'),
	reaches(pc, once, 'setting', 'file', 'runtime')
];

/** Something is not there, or is another: the answer comes back, and the program ends. */
export const fails = (pc: 'a' | 'b', of: Thing) =>
	together(
		signal(
			{ link: `reach-${pc}-${of}`, from: seatOf(pc, of), to: `process-${pc}` },
			`${pc}-${of}-failed`,
			looksFor[of]
		),
		...ends(`process-${pc}`)
	);

/** A copy lies on the place where it comes from, … */
export const lift = (copy: string, from: string, of: Thing) =>
	showAt(`${copy}-${of}`, { in: seatOf(from, of), slot: 0 });

/** … and goes to its new place. */
export const land = (copy: string, to: string, of: Thing) =>
	move(`${copy}-${of}`, { in: seatOf(to, of), slot: 0 });

/** What came in the image takes its places on a PC, in two goes. */
export const unload = (pc: 'a' | 'b') => [
	together(land(`to-${pc}`, pc, 'program'), land(`to-${pc}`, pc, 'file')),
	together(land(`to-${pc}`, pc, 'runtime'), land(`to-${pc}`, pc, 'setting'))
];

export const copiesFor = (pc: 'a' | 'b') =>
	show(`to-${pc}-setting`, `to-${pc}-program`, `to-${pc}-file`, `to-${pc}-runtime`);

export const runs = (process: string) => together(show(process), set(process, { status: 'busy' }));

/** A program ends, with the sign on it. */
export const ends = (process: string) => [
	set(process, { status: 'ended' }),
	show(`${process}-exit`)
];
