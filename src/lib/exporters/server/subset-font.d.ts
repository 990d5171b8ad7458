declare module 'subset-font' {
	/** Cuts a font (woff2 or sfnt) down to the characters of a text. */
	export default function subset(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: 'woff2' | 'sfnt';
			noHinting?: boolean;
			preserveNameIds?: readonly number[];
		}
	): Promise<Uint8Array>;
}
