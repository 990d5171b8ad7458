/** A setting kept in this browser; nothing when there is none, or storage is not to be had. */
export function recall(key: string): string | null {
	try {
		return localStorage.getItem(`hatoba:${key}`);
	} catch {
		return null;
	}
}

/** Keeps a setting in this browser, if it lets us. */
export function remember(key: string, value: string): void {
	try {
		localStorage.setItem(`hatoba:${key}`, value);
	} catch {
		// A reader who forbids storage has the default each time.
	}
}
