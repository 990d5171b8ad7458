import { faces } from 'hatoba:styles';

/** One font of ours, as its `@font-face` has it. */
export interface Face {
	readonly family: string;
	/** The lightest and the boldest weight that it serves. */
	readonly weight: readonly [number, number];
	/** Below the site's root: `/fonts/….woff2`. */
	readonly path: string;
	/** The code points that it is for; none: all that it has. */
	readonly ranges: readonly (readonly [number, number])[];
}

/** The characters that a picture needs of each face. */
export type Use = ReadonlyMap<Face, ReadonlySet<string>>;

/** Of the faces of a family the one for a weight, as CSS chooses. */
function ofWeight(family: string, weight: number): Face | undefined {
	/** How far a face is from the weight; the wrong direction counts as farther than any other. */
	const distance = ({ weight: [thin, bold] }: Face) => {
		if (thin <= weight && weight <= bold) return 0;
		const lighter = bold < weight;
		const step = lighter ? weight - bold : thin - weight;
		if (weight > 500) return lighter ? step + 1000 : step;
		return lighter ? step + 500 : thin <= 500 ? step : step + 1000;
	};
	return faces
		.filter((face) => face.family === family)
		.sort((a, b) => distance(a) - distance(b))[0];
}

const serves = ({ ranges }: Face, code: number) =>
	ranges.some(([from, to]) => from <= code && code <= to);

/** The faces in which a text is set, with its characters. `families` as in CSS. */
export function facesFor(
	text: string,
	families: string,
	weight: number
): (readonly [Face, string])[] {
	const list = families
		.split(',')
		.map((family) => ofWeight(family.trim().replaceAll(/['"]/g, ''), weight))
		.filter((face) => face !== undefined);
	return [...text].flatMap((character) => {
		const code = character.codePointAt(0) ?? 0;
		const face =
			list.find((one) => serves(one, code)) ?? list.find(({ ranges }) => ranges.length === 0);
		return face ? [[face, character] as const] : [];
	});
}

const encoded = (bytes: Uint8Array) => {
	let text = '';
	for (let at = 0; at < bytes.length; at += 8192)
		text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return btoa(text);
};

/** The rules that bring the fonts along. @param bytes woff2 */
export const fontRules = (fonts: readonly (readonly [Face, Uint8Array])[]): string =>
	fonts
		.map(
			([
				{
					family,
					weight: [thin, bold]
				},
				bytes
			]) =>
				`@font-face{font-family:'${family}';font-weight:${thin === bold ? thin : `${thin} ${bold}`};` +
				`src:url(data:font/woff2;base64,${encoded(bytes)}) format('woff2')}`
		)
		.join('\n');
