/** Made by `tools/styles.js` of stage.css, theme.css and fonts.css. */
declare module 'hatoba:styles' {
	/** What holds for elements of the stage; where several speak of one, the later rule wins. */
	export const rules: readonly (readonly [
		selector: string,
		declarations: readonly (readonly [property: string, value: string])[]
	])[];
	/** The custom properties of the root, such as `--bg`, as they are written. */
	export const tokens: Readonly<Record<`--${string}`, string>>;
	export const faces: readonly import('./faces.ts').Face[];
}
