/** Keeps the screen awake while the page is to be seen. Returns what ends it. */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | undefined;
	let over = false;
	async function hold() {
		if (document.visibilityState !== 'visible' || over) return;
		try {
			lock = await navigator.wakeLock?.request('screen');
			if (over) void lock?.release();
		} catch {
			// A weak battery may forbid it.
		}
	}
	const seen = () => void hold();
	document.addEventListener('visibilitychange', seen);
	void hold();
	return () => {
		over = true;
		document.removeEventListener('visibilitychange', seen);
		void lock?.release();
	};
}
