import * as v from 'valibot';

/*
 * What two windows of one presentation have in common. Both keep a copy, the later change wins, and
 * the storage keeps the last one: a window that comes back goes on where the other one is.
 */

export const blanks = ['none', 'black', 'white'] as const;
export type Blank = (typeof blanks)[number];

/** Whose subtitles are shown: in the language of the page, in the other one, in both, or none. */
export const subtitles = ['own', 'other', 'both', 'none'] as const;
export type Subtitles = (typeof subtitles)[number];

const PointSchema = v.object({ x: v.number(), y: v.number() });
/** A point of the stage, in parts of its width and height. */
export type Point = v.InferOutput<typeof PointSchema>;

const SharedSchema = v.object({
	/** Counts the changes. */
	turn: v.pipe(v.number(), v.integer()),
	/** The window that made the last change: of two with the same number both windows keep the same. */
	by: v.string(),
	/** The deck that it belongs to. */
	deck: v.string(),
	stop: v.pipe(v.number(), v.integer(), v.minValue(0)),
	step: v.string(),
	/** What is chosen at each stop, as in an address: `image=present`. */
	choices: v.array(v.string()),
	/** The step is being played, and how often somebody has asked for that. */
	play: v.boolean(),
	plays: v.pipe(v.number(), v.integer()),
	blank: v.picklist(blanks),
	subtitles: v.picklist(subtitles),
	zoom: v.nullable(PointSchema),
	/** Milliseconds that had gone by when the clock was last started or stopped. */
	elapsed: v.number(),
	/** When the clock was started (ms since 1970); null while it stands. */
	since: v.nullable(v.number()),
	/** What the clock showed when this step began. Milliseconds. */
	entered: v.number(),
	/** Where a jump began. */
	origin: v.nullable(v.object({ stop: v.number(), step: v.string(), choices: v.array(v.string()) }))
});

/** Has changed what only an address asks for: gives way to any window where somebody moves. */
export const nobody = '';

/** What two windows of one presentation have in common. */
export type Shared = v.InferOutput<typeof SharedSchema>;

/** What is only seen while it happens. */
const FleetingSchema = v.variant('kind', [
	v.object({ kind: v.literal('laser'), at: v.nullable(PointSchema) }),
	v.object({ kind: v.literal('stroke'), id: v.string(), points: v.array(PointSchema) }),
	v.object({ kind: v.literal('rub'), id: v.string() }),
	v.object({ kind: v.literal('erase') })
]);
export type Fleeting = v.InferOutput<typeof FleetingSchema>;

const roles = ['audience', 'speaker'] as const;
export type Role = (typeof roles)[number];

const WordSchema = v.variant('kind', [
	/** A window is there, and asks who else is; who hears it for the first time says what it has. */
	v.object({
		kind: v.literal('here'),
		role: v.picklist(roles),
		from: v.string(),
		asks: v.boolean()
	}),
	v.object({ kind: v.literal('gone'), role: v.picklist(roles), from: v.string() }),
	v.object({ kind: v.literal('shared'), shared: SharedSchema }),
	v.object({ kind: v.literal('fleeting'), fleeting: FleetingSchema })
]);
/** What one window says to the others. */
export type Word = v.InferOutput<typeof WordSchema>;

/** Reads what came over a channel; nothing when it is not ours. */
export function readWord(data: unknown): Word | undefined {
	const { success, output } = v.safeParse(WordSchema, data);
	return success ? output : undefined;
}

/** Reads a state that a storage has kept; nothing when it is broken or of another deck. */
export function readShared(data: unknown, deck: string): Shared | undefined {
	const { success, output } = v.safeParse(SharedSchema, data);
	return success && output.deck === deck ? output : undefined;
}

/** Does the first one count, seen from a window that has the second? */
export const isLater = (a: Shared, b: Shared): boolean =>
	a.turn > b.turn || (a.turn === b.turn && a.by > b.by);

/** Milliseconds on the clock of a presentation. */
export const elapsedAt = ({ elapsed, since }: Shared, now: number): number =>
	elapsed + (since === null ? 0 : Math.max(0, now - since));
