/** A number as it stands in the SVG: at most two decimals. */
export const round = (value: number): number => Math.round(value * 100) / 100;
