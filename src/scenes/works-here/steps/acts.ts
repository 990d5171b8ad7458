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

export const runs = (process: string) =>
	together(show(process), set(process, { status: 'busy', label: 'app' }));

export const ends = (process: string, label: string, container?: string) =>
	together(
		set(process, { status: 'ended', label }),
		...(container ? [set(container, { status: 'ended' })] : [])
	);
