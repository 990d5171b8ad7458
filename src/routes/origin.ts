/** Where the site will be found, as far as the build knows: `https://hatoba.example`, or empty. */
export const origin: string = import.meta.env.HATOBA_ORIGIN;

/** Stands where an origin must be named that nobody knows yet. */
export const placeholder = 'https://hatoba.example';

/** An address for machines: absolute if that can be known, else it begins at the root. */
export const addressOf = (path: string, origin: string): string =>
	origin ? new URL(path, origin).href : path;
