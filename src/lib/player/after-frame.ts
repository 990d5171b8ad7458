/** Ends the task, so that the browser may draw or take orders. */
export const pause = (): Promise<unknown> => new Promise((done) => setTimeout(done));

/** What a task may take before it ends. In ms. */
const portion = 8;

/** Ends tasks of work that is done in portions, each when it has become long. */
export function breaks(): () => Promise<void> {
	let since = performance.now();
	return async () => {
		if (performance.now() - since < portion) return;
		await pause();
		since = performance.now();
	};
}

/** How long to wait for a frame where none is drawn, as in a tab that is hidden. In ms. */
const patience = 50;

/**
 * Does work in a task of its own once the frame that is being made has been drawn. Browser only.
 * @returns calls it off
 */
export function afterFrame(work: () => void): () => void {
	let late: ReturnType<typeof setTimeout>;
	const frame = requestAnimationFrame(() => {
		clearTimeout(late);
		late = setTimeout(work);
	});
	late = setTimeout(() => {
		cancelAnimationFrame(frame);
		work();
	}, patience);
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(late);
	};
}
