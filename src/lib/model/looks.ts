/**
 * The looks a node can have. One entry here, one component in `stage/looks/`; what layout must know
 * about a look (room for its name, its smallest size) stands in `layout/looks.ts`.
 */
export const looks = [
	'group',
	'box',
	'terminal',
	'screen',
	'daemon',
	'host',
	'store',
	'shelf',
	'layer',
	'layers',
	'container',
	'process',
	'kernel',
	'registry',
	'repository',
	'service',
	'tier',
	'file',
	'document',
	'tag',
	'instruction',
	'clock',
	'gauge',
	'vm',
	'wall',
	'crowd',
	'chart',
	'bar'
] as const;

export type Look = (typeof looks)[number];

/** Colour is a role; each role has an icon or a shape as a second cue. */
export const roles = [
	'client',
	'daemon',
	'registry',
	'image',
	'container',
	'kernel',
	'machine',
	'plain'
] as const;

export type Role = (typeof roles)[number];

/**
 * What a look can show beside its name. Every look reads the few fields it knows.
 * Numbers move between two keyframes; everything else changes at once.
 */
export interface LookState {
	/** How many there are (the stripes of a set of layers). */
	readonly count?: number;
	/** Lines of a terminal, oldest first. The last may be half typed. */
	readonly lines?: readonly TerminalLine[];
	/** Characters of the last line that stand there already; absent: all. */
	readonly typed?: number;
	/** How far or how full, 0–1: the hand of a clock, the bar of a gauge. */
	readonly level?: number;
	/** The number that a bar stands for, in the unit of its chart. */
	readonly value?: number;
	/** The axis of a chart. */
	readonly axis?: Axis;
	/** A technical word that is the same in every language (a layer's number, a program's name). */
	readonly label?: string;
	/** `planned`: known but not there; `idle`: there, at rest; `busy`: at work; `ended`: has stopped. */
	readonly status?: 'planned' | 'idle' | 'busy' | 'ended';
}

/** An axis from one value to another; `log` needs both above 0. */
export interface Axis {
	readonly scale: 'linear' | 'log';
	readonly from: number;
	readonly to: number;
	/** What is written below it, with its unit. */
	readonly ticks: readonly Tick[];
}

export interface Tick {
	readonly at: number;
	readonly label: string;
	/** Where that is on the axis, 0–1: put in when a film is compiled. */
	readonly share?: number;
}

export interface TerminalLine {
	readonly kind: 'command' | 'output';
	readonly text: string;
}
