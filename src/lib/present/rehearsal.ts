import type { Deck, Spot } from './deck.ts';

/*
 * How long each step took, kept on this machine: the last time counts. Storage: one entry a deck,
 * `{ "0 create": 12.5 }`, seconds by stop and step.
 */

export type Times = Readonly<Record<string, number>>;

export const nameOf = ({ stop, step }: Pick<Spot, 'stop' | 'step'>): string => `${stop} ${step}`;

const keyOf = ({ key }: Deck) => `hatoba:rehearsal:${key}`;

/** What has been kept of a deck; nothing where there is no storage, or it is broken. */
export function timesOf(deck: Deck): Times {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(keyOf(deck)) ?? '{}');
		if (typeof kept !== 'object' || kept === null) return {};
		return Object.fromEntries(
			Object.entries(kept).filter((pair): pair is [string, number] => Number.isFinite(pair[1]))
		);
	} catch {
		return {};
	}
}

/** Keeps how long a step took (seconds). A stay of under a second was only passing through. */
export function keepTime(deck: Deck, spot: Pick<Spot, 'stop' | 'step'>, seconds: number): Times {
	const times = timesOf(deck);
	if (seconds < 1) return times;
	const more = { ...times, [nameOf(spot)]: Math.round(seconds * 10) / 10 };
	try {
		localStorage.setItem(keyOf(deck), JSON.stringify(more));
	} catch {
		// Without a storage nothing is kept.
	}
	return more;
}

export function clearTimes(deck: Deck): Times {
	try {
		localStorage.removeItem(keyOf(deck));
	} catch {
		// Nothing was kept.
	}
	return {};
}
