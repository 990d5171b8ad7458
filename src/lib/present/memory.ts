import { readShared, type Shared } from './shared.ts';

/*
 * What the storage of this browser keeps of presentations, so that nothing is lost: the last state of
 * each session, and when it was kept. `{ "at": 1795000000000, "shared": … }`.
 */

const prefix = 'hatoba:present:';

/** Older ones are forgotten. */
const lasting = 7 * 24 * 3600e3;
/** Whoever comes back within this time may want to go on. */
const recent = 12 * 3600e3;
/** After a longer absence the clock has not run on. */
const absence = 30 * 60e3;

interface Kept {
	readonly at: number;
	readonly shared: Shared;
}

function readKept(text: string | null, deck: string): Kept | undefined {
	const kept = parsed(text);
	const shared = readShared(kept.shared, deck);
	return shared && typeof kept.at === 'number' ? { at: kept.at, shared } : undefined;
}

function parsed(text: string | null): Partial<Kept> {
	try {
		const kept: unknown = JSON.parse(text ?? '');
		return typeof kept === 'object' && kept !== null ? kept : {};
	} catch {
		return {};
	}
}

/** The clock went on during a short absence (a crash, a reload); after a longer one it stands. */
export const afterAbsence = ({ at, shared }: Kept, now: number): Shared =>
	shared.since === null || now - at < absence
		? shared
		: { ...shared, elapsed: shared.elapsed + Math.max(0, at - shared.since), since: null };

/** Keeps the state of a session. */
export function keep(session: string, shared: Shared, now = Date.now()): void {
	try {
		localStorage.setItem(prefix + session, JSON.stringify({ at: now, shared } satisfies Kept));
	} catch {
		// Without a storage the address still says where one is.
	}
}

/** What has been kept of a session, if it presented this deck. */
export function recall(session: string, deck: string, now = Date.now()): Shared | undefined {
	try {
		const kept = readKept(localStorage.getItem(prefix + session), deck);
		return kept && afterAbsence(kept, now);
	} catch {
		return undefined;
	}
}

/**
 * Where a deck was left: the last state of those sessions whose window is gone, if the talk had begun.
 * Forgets what is old.
 */
export function lastOf(
	deck: string,
	held: readonly string[],
	now = Date.now()
): Shared | undefined {
	let last: Kept | undefined;
	try {
		for (const name of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
			const text = localStorage.getItem(name);
			if (!(now - (parsed(text).at ?? 0) < lasting)) localStorage.removeItem(name);
			const kept = held.includes(name.slice(prefix.length)) ? undefined : readKept(text, deck);
			const begun = kept && (kept.shared.since !== null || kept.shared.elapsed > 0);
			if (begun && now - kept.at < recent && kept.at > (last?.at ?? 0)) last = kept;
		}
	} catch {
		// Without a storage there is nothing to come back to.
	}
	return last && afterAbsence(last, now);
}
