import type { Structure } from '../../lib/model/index.ts';

/*
 * `docker run` in the foreground was recorded twice: with the image missing (five layers over a slow
 * link) and with it present. Most steps are the same in both; what differs is which entry proves them.
 */

/** Where each thing stands in a recording: entries of its trace.har, indexes into its forks.json. */
export interface Recorded {
	readonly trace: string;
	readonly ping: number;
	/** The create that is answered 201. */
	readonly create: number;
	readonly attach: number;
	readonly wait: number;
	readonly start: number;
	readonly stop: number;
	readonly taskCreate: number;
	readonly taskStart: number;
	readonly taskKill: number;
	readonly shim: readonly number[];
	readonly runc: readonly number[];
	/** runc, started again to send the signal. */
	readonly kill: readonly number[];
	/** The program ends. */
	readonly exit: readonly number[];
}

export const missing = {
	trace: 'run-missing-layers',
	ping: 0,
	create: 17,
	attach: 18,
	wait: 19,
	start: 20,
	stop: 33,
	taskCreate: 28,
	taskStart: 29,
	taskKill: 36,
	shim: [37, 38, 39, 40],
	runc: [42, 43],
	kill: [64, 65],
	exit: [69]
} as const satisfies Recorded;

export const present = {
	trace: 'run-present-attached',
	ping: 0,
	create: 1,
	attach: 2,
	wait: 3,
	start: 4,
	stop: 17,
	taskCreate: 12,
	taskStart: 13,
	taskKill: 20,
	shim: [22, 23, 24, 25],
	runc: [27, 28],
	kill: [49, 50],
	exit: [54]
} as const satisfies Recorded;

export const ifMissing = { image: 'missing' } as const;
export const ifPresent = { image: 'present' } as const;

/** The same step, proven by the recording of each choice. */
export const inBoth = <const S extends Structure['steps'][number]>(
	make: (recorded: Recorded) => S
) => [
	{ ...make(missing), when: ifMissing },
	{ ...make(present), when: ifPresent }
];
