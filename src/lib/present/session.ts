/*
 * A session joins the windows of one presentation: the audience's window has it in its own storage,
 * the speaker's behind the `#` of its address.
 */

const key = 'hatoba:present:session';
const lockOf = (session: string) => `hatoba:present:${session}`;

/** How long a window waits for itself: the page before a reload may not quite have let go. */
const patience = 700;

const fresh = () => crypto.randomUUID().slice(0, 8);

/** The session of this window: a new one, unless the window had one before it was loaded anew. */
export async function sessionOf(): Promise<string> {
	const session = fresh();
	try {
		const before = sessionStorage.getItem(key);
		// A duplicated tab carries the session of its model along: the first to hold it keeps it.
		if (before && (await hold(before))) return before;
		await hold(session);
		sessionStorage.setItem(key, session);
	} catch {
		// Without a storage a reload begins another presentation.
	}
	return session;
}

/** A window that has just been opened belongs to a session. */
export const join = (opened: Window, session: string): void =>
	opened.sessionStorage.setItem(key, session);

/** Has the browser brought this address back by itself: a reload, a tab restored, a way back? */
export function comesBack(address: string): boolean {
	const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (!loaded || loaded.type === 'navigate') return false;
	const { pathname, search } = new URL(loaded.name);
	return pathname + search === address;
}

/** The sessions whose windows live. */
export async function held(): Promise<string[]> {
	const locks = (await navigator.locks?.query())?.held ?? [];
	const prefix = lockOf('');
	return locks.flatMap(({ name }) => (name?.startsWith(prefix) ? name.slice(prefix.length) : []));
}

/** Holds a session for as long as this window lives; false when another window does. */
function hold(session: string): Promise<boolean> {
	const { locks } = navigator;
	if (!locks) return Promise.resolve(true);
	return new Promise((done) => {
		const signal = AbortSignal.timeout(patience);
		const held = () => {
			done(true);
			return new Promise<never>(() => {});
		};
		locks.request(lockOf(session), { signal }, held).catch(() => done(false));
	});
}
