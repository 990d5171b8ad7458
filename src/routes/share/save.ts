/** Long enough for a browser to have read what it downloads. */
const keep = 60_000;

/** Hands a file to the reader's browser as a download. */
export function save(name: string, blob: Blob): void {
	const href = URL.createObjectURL(blob);
	Object.assign(document.createElement('a'), { href, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(href), keep);
}
