import type { Page } from '@playwright/test';
import type { Sent } from './sent.ts';

/** Red, green, blue 0–255 and opacity 0–1. */
export type Colour = readonly [r: number, g: number, b: number, a: number];

/** In units of the stage. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

interface Drawn {
	/** Position in the order of painting. */
	readonly order: number;
	/** `node client`, `message create`, `link api`. */
	readonly owner: string;
	/** The opacities of all groups around it, multiplied. */
	readonly opacity: number;
	readonly fill: Colour;
	readonly box: Box;
}

/** One line of a text; its box is what the letters cover, from ascender to descender. */
export interface DrawnText extends Drawn {
	readonly text: string;
	readonly name: boolean;
	readonly size: number;
}

/** A rectangle, path, circle or line. */
export interface DrawnShape extends Drawn {
	readonly tag: string;
	readonly look: string | null;
	readonly part: string;
	readonly stroke: Colour;
	readonly strokeWidth: number;
	/** The first shape of its owner, unless that is a link. */
	readonly outline: boolean;
	/** Both ends, of a line. */
	readonly ends?: readonly [x1: number, y1: number, x2: number, y2: number];
}

export interface DrawnStage {
	readonly step: string;
	readonly w: number;
	readonly h: number;
	/** CSS pixels of one unit. */
	readonly scale: number;
	readonly background: Colour;
	readonly texts: readonly DrawnText[];
	readonly shapes: readonly DrawnShape[];
}

/** Reads everything that is painted on the visible stage, as the browser has laid it out. */
export async function readStage(page: Page): Promise<DrawnStage> {
	const [stage] = await readStages(page, [undefined]);
	if (!stage) throw new Error('no stage was read');
	return stage;
}

/**
 * The same for the pictures of several addresses, one after the other put into the place where the
 * page has its own; `openSent` has fetched them. Undefined: what is there.
 */
export const readStages = (
	page: Page,
	urls: readonly (string | undefined)[]
): Promise<DrawnStage[]> =>
	page.evaluate((urls) => {
		const canvas = document.createElement('canvas');
		canvas.width = canvas.height = 1;
		const paint = canvas.getContext('2d', { willReadFrequently: true })!;
		const known = new Map<string, [number, number, number, number]>();
		function colour(css: string): [number, number, number, number] {
			const found = known.get(css);
			if (found) return found;
			paint.clearRect(0, 0, 1, 1);
			paint.fillStyle = css === 'none' ? 'transparent' : css;
			paint.fillRect(0, 0, 1, 1);
			const [r = 0, g = 0, b = 0, a = 0] = paint.getImageData(0, 0, 1, 1).data;
			const read: [number, number, number, number] = [r, g, b, a / 255];
			known.set(css, read);
			return read;
		}

		function put(url: string) {
			const { sent } = globalThis as unknown as Sent;
			for (const place of ['.stage-wide', '.stage-tall']) {
				const pictures = sent.get(url)?.querySelectorAll(`${place} > svg`) ?? [];
				if (pictures.length !== 1) throw new Error(`${url}: ${pictures.length} in ${place}`);
				document.querySelector(place)!.replaceChildren(document.importNode(pictures[0]!, true));
			}
		}

		function visibleStage(): SVGSVGElement {
			const stages = [...document.querySelectorAll<SVGSVGElement>('svg[data-stage]')];
			const visible = stages.filter((stage) => stage.checkVisibility());
			if (!visible[0] || visible.length > 1) throw new Error(`${visible.length} visible stages`);
			return visible[0];
		}

		function read(stage: SVGSVGElement): DrawnStage {
			const root = stage.getScreenCTM()!;
			const toUnits = (x: number, y: number) => ({
				x: (x - root.e) / root.a,
				y: (y - root.f) / root.d
			});
			function place(
				element: SVGGraphicsElement,
				box: { x: number; y: number; width: number; height: number }
			) {
				const m = element.getScreenCTM()!;
				const a = toUnits(box.x * m.a + m.e, box.y * m.d + m.f);
				const b = toUnits((box.x + box.width) * m.a + m.e, (box.y + box.height) * m.d + m.f);
				return { x: a.x, y: a.y, w: b.x - a.x, h: b.y - a.y };
			}
			const opacities = new Map<Element, number>([[stage, 1]]);
			function opacityOf(element: Element): number {
				const known = opacities.get(element);
				if (known !== undefined) return known;
				const own = Number(getComputedStyle(element).opacity);
				const opacity = own * (element.parentElement ? opacityOf(element.parentElement) : 1);
				opacities.set(element, opacity);
				return opacity;
			}

			const all = [...stage.querySelectorAll<SVGGraphicsElement>('*')];
			const seen = new Set<string>();
			const texts: DrawnText[] = [];
			const shapes: DrawnShape[] = [];
			for (const [order, element] of all.entries()) {
				const style = getComputedStyle(element);
				const group = element.closest<SVGElement>('[data-node], [data-link], [data-message]');
				const { node, link, message } = group?.dataset ?? {};
				const owner = node
					? `node ${node}`
					: link
						? `link ${link}`
						: message
							? `message ${message}`
							: '';
				const common = { order, owner, opacity: opacityOf(element), fill: colour(style.fill) };

				if (element instanceof SVGTextContentElement) {
					// The lines of a text are its tspans; a text without them is one line.
					const text = element.textContent?.trim() ?? '';
					if (element.querySelector('tspan') || !text) continue;
					const size = parseFloat(style.fontSize);
					const last = element.getNumberOfChars() - 1;
					const start = element.getStartPositionOfChar(0);
					const end = element.getEndPositionOfChar(last);
					const box = place(element, {
						x: start.x,
						y: start.y - 0.8 * size,
						width: end.x - start.x,
						height: size
					});
					const name = element.closest('text.name') !== null;
					texts.push({ ...common, text, name, size, box });
				} else if (element instanceof SVGGeometryElement && style.visibility === 'visible') {
					const line = element instanceof SVGLineElement ? element : undefined;
					const m = element.getScreenCTM()!;
					const ends =
						line && [line.x1, line.y1, line.x2, line.y2].map(({ baseVal }) => baseVal.value);
					const [a, b] = ends
						? [
								toUnits(ends[0]! * m.a + m.e, ends[1]! * m.d + m.f),
								toUnits(ends[2]! * m.a + m.e, ends[3]! * m.d + m.f)
							]
						: [];
					const outline = !link && owner !== '' && !seen.has(owner);
					seen.add(owner);
					shapes.push({
						...common,
						tag: element.tagName,
						part: element.getAttribute('class') ?? '',
						look: group?.dataset.look ?? null,
						stroke: colour(style.stroke),
						strokeWidth: style.stroke === 'none' ? 0 : parseFloat(style.strokeWidth),
						box: place(element, element.getBBox()),
						outline,
						...(a && b && { ends: [a.x, a.y, b.x, b.y] as const })
					});
				}
			}
			const { width, height } = stage.viewBox.baseVal;
			const behind = colour(getComputedStyle(document.documentElement).backgroundColor);
			const step = stage.dataset.step ?? '';
			return { step, w: width, h: height, scale: root.a, background: behind, texts, shapes };
		}

		return urls.map((url) => {
			if (url !== undefined) put(url);
			return read(visibleStage());
		});
	}, urls);
