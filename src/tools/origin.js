/**
 * Where the site will be found, as the variable HATOBA_ORIGIN says: for the addresses that machines
 * read outside of a browser.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string} such as `https://hatoba.example`; empty when nobody knows yet
 */
export function originOf({ HATOBA_ORIGIN: said = '' }) {
	if (said === '') return '';
	const url = URL.canParse(said) ? new URL(said) : undefined;
	const plain = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
	if (!plain)
		throw new Error(
			`origin/not-an-origin: HATOBA_ORIGIN is "${said}"; it looks like https://hatoba.example`
		);
	return url.origin;
}
