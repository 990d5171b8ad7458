/**
 * What the page noticed by itself. Times are milliseconds since the navigation; 0: not yet.
 * @typedef {object} Noticed
 * @property {number} paint the first paint of anything
 * @property {number} picture the end of the frame that first showed the step, be it as a picture
 * @property {number} visible the end of the frame that first showed the stage, with its text
 * @property {number} interactive the first key that had an effect; only when keys were tried
 * @property {{ start: number, ms: number }[]} long tasks of 50 ms and more
 */

/**
 * @typedef {object} Bench what `probe` leaves in the page
 * @property {() => Noticed} noticed
 * @property {() => boolean} ready is the stage visible, and interactive if keys were tried?
 * @property {() => void} watch from now on keys and frames are written down
 * @property {() => { keys: { frames: number, ms: number }[], gaps: number[], long: number[] }} seen
 * @property {() => Promise<string>} rested resolves with the step, when nothing moves any more
 * @property {(rounds: number) => Promise<void>} walk four steps forth and back, by keys
 */

/**
 * Runs in the page before anything of its own, so it can use nothing from outside.
 * @param {{ tryKeys: boolean }} options press a key again and again until a step follows
 */
export function probe({ tryKeys }) {
	/** In the page, or in an element of ours in it. */
	const stage = () =>
		/** @type {SVGElement | null | undefined} */ (
			document.querySelector('[data-stage]') ??
				document.querySelector('hatoba-scene')?.shadowRoot?.querySelector('[data-stage]')
		);
	/** What stands for the stage until it is there. */
	const picture = () =>
		/** @type {HTMLImageElement | null} */ (document.querySelector('hatoba-scene img'));
	const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
	const long = /** @type {{ start: number, ms: number }[]} */ ([]);
	const found = { picture: 0, visible: 0, interactive: 0 };

	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			long.push({ start: startTime, ms: duration });
		}
	}).observe({ type: 'longtask', buffered: true });

	/** A task that is posted inside a frame runs when the frame has been drawn. */
	const { port1, port2 } = new MessageChannel();
	/** @type {() => void} */
	let afterFrame = () => {
		if (picture()?.complete && !found.picture) found.picture = performance.now();
		if (document.fonts.status === 'loaded' && stage()?.getBoundingClientRect().height) {
			found.visible = performance.now();
			afterFrame = () => {};
		}
	};
	port1.onmessage = () => afterFrame();
	const look = () => {
		port2.postMessage(0);
		if (!found.visible) requestAnimationFrame(look);
	};
	requestAnimationFrame(look);

	/** @param {string} key */
	const press = (key) =>
		(document.activeElement ?? document.documentElement).dispatchEvent(
			new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true })
		);

	if (tryKeys) {
		let [first, at] = ['', 0];
		const timer = setInterval(() => {
			const step = stage()?.dataset.step;
			if (step === undefined) return;
			first ||= step;
			if (step !== first) {
				found.interactive = at;
				return clearInterval(timer);
			}
			at = performance.now();
			press('ArrowRight');
		}, 8);
	}

	const seen = {
		keys: /** @type {{ frames: number, ms: number }[]} */ ([]),
		gaps: /** @type {number[]} */ ([])
	};
	let since = Infinity;

	/** Does a change show? The attributes that describe the stage do not. @param {MutationRecord} record */
	const shows = ({ target, attributeName }) =>
		!/^(data|aria)-/.test(attributeName ?? '') && stage()?.contains(target);

	function watch() {
		since = performance.now();
		/** The last key that asked a resting stage for a step. */
		let pressed = /** @type {{ at: number, frames: number, changed: boolean } | undefined} */ (
			undefined
		);
		addEventListener(
			'keydown',
			({ key, timeStamp: at }) => {
				const asks = key === 'ArrowRight' && stage()?.dataset.state === 'resting';
				pressed = asks ? { at, frames: 0, changed: false } : undefined;
			},
			{ capture: true }
		);
		new MutationObserver((records) => {
			if (pressed && records.some(shows)) pressed.changed = true;
		}).observe(document.body, {
			attributes: true,
			characterData: true,
			childList: true,
			subtree: true
		});
		afterFrame = () => {
			if (!pressed?.changed) return;
			seen.keys.push({ frames: pressed.frames, ms: performance.now() - pressed.at });
			pressed = undefined;
		};
		let [last, moved] = [0, false];
		const frame = (/** @type {number} */ now) => {
			const moves = stage()?.dataset.state === 'playing';
			if (moves || moved) seen.gaps.push(now - last);
			[last, moved] = [now, moves];
			if (pressed) pressed.frames++;
			port2.postMessage(0);
			requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
	}

	async function rested() {
		do await nextFrame();
		while (stage()?.dataset.state !== 'resting');
		return stage()?.dataset.step ?? '';
	}

	/** A second key completes what the first one began. Not faster: browsers slow down `replaceState`. */
	async function walk(/** @type {number} */ rounds) {
		const keys = [...Array(8).fill('ArrowRight'), ...Array(4).fill('ArrowLeft')];
		for (const key of Array(rounds).fill(keys).flat()) {
			press(key);
			for (let i = 0; i < 3; i++) await nextFrame();
		}
	}

	/** @type {Bench} */
	const bench = {
		noticed: () => {
			const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
			return {
				paint,
				picture: Math.max(paint, found.picture || found.visible),
				visible: Math.max(paint, found.visible),
				interactive: found.interactive,
				long
			};
		},
		ready: () => found.visible > 0 && (!tryKeys || found.interactive > 0),
		watch,
		seen: () => ({
			...seen,
			long: long.filter(({ start }) => start >= since).map(({ ms }) => ms)
		}),
		rested,
		walk
	};
	Object.assign(globalThis, { bench });
}
