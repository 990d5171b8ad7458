import metrics from './generated/metrics.json' with { type: 'json' };

/** How a text is set; `size` in stage units. Mono has one weight, whatever is asked for. */
export interface TextStyle {
	readonly family: 'sans' | 'mono';
	readonly weight: 400 | 600;
	readonly size: number;
}

type Widths = Readonly<Record<string, number>>;

const sans: Record<TextStyle['weight'], Widths> = {
	400: metrics.sans[400],
	600: metrics.sans[600]
};
const jp: Record<TextStyle['weight'], Widths> = { 400: metrics.jp[400], 600: metrics.jp[600] };

const EM = 1000;
/** For a character that no shipped face has, a fallback font's guess. */
const UNKNOWN = 600;
const ZERO_WIDTH = /[\u200b\u200c\u2060\ufeff]|\u200d|\ufe0f/;
const WIDE =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Does a character fill a whole em (two columns of a terminal)? */
export const isWide = (character: string): boolean => WIDE.test(character);

/** Advance of one character, in thousandths of an em. */
function advance(character: string, { family, weight }: TextStyle): number {
	if (ZERO_WIDTH.test(character)) return 0;
	if (family === 'mono' && !isWide(character) && !metrics.mono.lacks.includes(character))
		return metrics.mono.advance;
	return sans[weight][character] ?? jp[weight][character] ?? (isWide(character) ? EM : UNKNOWN);
}

/**
 * Width of a line of text in units, from the metrics of the shipped fonts: characters outside the
 * first face fall to the Japanese one. Kerning is left out: it takes less than 1 % off a word.
 */
export function measure(text: string, style: TextStyle): number {
	let sum = 0;
	for (const character of text) sum += advance(character, style);
	return (sum * style.size) / EM;
}

/** Heights of a face in units at a size: above the baseline, below it (positive), of a capital. */
export function heights({ family, size }: Pick<TextStyle, 'family' | 'size'>) {
	const { ascender, descender, capHeight } = metrics[family];
	return {
		ascender: (ascender * size) / EM,
		descender: (-descender * size) / EM,
		capHeight: (capHeight * size) / EM
	};
}
