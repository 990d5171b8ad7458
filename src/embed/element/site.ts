/**
 * The address of the site that this script came from, with a slash at its end. The script may be the
 * entry or a chunk; in development it is a source.
 */
export const site = import.meta.env.DEV
	? `${new URL(import.meta.url).origin}/`
	: import.meta.url.replace(/(_app\/immutable\/embed\/|embed\/)?[^/]*$/, '');

/** An absolute address on our site. @param path such as `/fonts/x.woff2` */
export const onSite = (path: string): string => new URL(path.replace(/^\//, ''), site).href;
