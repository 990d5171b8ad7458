export type Part =
	| { readonly text: string }
	| { readonly code: string }
	| { readonly link: string; readonly href: string };

const forms = /`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g;

/** The parts of a text with `code` and [links](#there). */
export function parts(text: string): Part[] {
	const found: Part[] = [];
	let end = 0;
	for (const { 0: all, 1: code, 2: link, 3: href = '', index } of text.matchAll(forms)) {
		if (index > end) found.push({ text: text.slice(end, index) });
		found.push(link === undefined ? { code: code ?? '' } : { link, href });
		end = index + all.length;
	}
	return end < text.length ? [...found, { text: text.slice(end) }] : found;
}
