import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { colourOf, draw, rendered, stillOf } from '../src/lib/exporters/server/index.ts';
import { stageOf } from '../src/lib/exporters/picture.ts';
import { compile, type FilmStep } from '../src/lib/film/index.ts';
import { languages } from '../src/lib/locales/languages.ts';
import { defaultChoice } from '../src/lib/model/index.ts';
import Stage from '../src/lib/stage/Stage.svelte';
import { measure } from '../src/lib/text/measure.ts';
import { allScenes } from './films.ts';

/* Pictures hold without a style sheet, without a font and without a network, in any program. */

const themes = ['paper', 'night'] as const;
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

/** Steps that are unlike each other: the first, one in the middle, and the most telling one. */
function someSteps(steps: readonly FilmStep[], poster: string): FilmStep[] {
	const middle = steps[Math.floor(steps.length / 2)]?.id;
	return steps.filter(({ id }, i) => i === 0 || id === middle || id === poster);
}

const scenes = await allScenes();
const films = scenes.flatMap((scene) =>
	languages.map((language) => {
		const film = compile(scene, defaultChoice(scene), language, 'wide');
		return [`${scene.id} ${language}`, film, someSteps(film.steps, scene.poster)] as const;
	})
);

const css = readFileSync('src/lib/stage/theme.css', 'utf8');
const names = [...new Set(css.match(/--[\w-]+(?=: light-dark)/g))] as `--${string}`[];

const byte = (hex: string, at: number) => parseInt(hex.slice(at, at + 2), 16);
/** The one mixture of stage.css: what a container stands on. */
const unpacked = (theme: 'paper' | 'night') =>
	[1, 3, 5].reduce((mixed, at) => {
		const value =
			0.36 * byte(colourOf('--image', theme), at) + 0.64 * byte(colourOf('--bg', theme), at);
		return mixed + Math.round(value).toString(16).padStart(2, '0');
	}, '#');

/** A picture's texts in order; what lies below one as its halo says the same again. */
const textsOf = (svg: string) =>
	[...parse(svg).querySelectorAll('text')].filter((text) => !text.getAttribute('aria-hidden'));
/** As it is read; between the lines of a name, which parsers run together, there is nothing. */
const read = ({ textContent }: { textContent: string | null }) =>
	(textContent ?? '').replace(/\s+/g, '');

describe.each(films)('%s', (_, film, steps) => {
	test.each(themes)('%s: a picture of its own', async (theme) => {
		const colours = new Set([
			'none',
			unpacked(theme),
			...names.map((name) => colourOf(name, theme))
		]);
		for (const step of steps) {
			const svg = await stillOf(film, step, theme);
			const [, style = ''] = /<style>([^]*)<\/style>/.exec(svg) ?? [];
			const drawn = svg.replace(style, '').replace(' class="hatoba"', '');
			expect(drawn).not.toMatch(/var\(|light-dark|color-mix|currentcolor|NaN|undefined/i);
			expect(drawn).not.toMatch(/ (class|style|id|data-[\w-]+|role|href|xlink:href)=/);
			expect(drawn).not.toMatch(/<(foreignObject|script|image|use|a)\b|url\(|<!/i);
			expect(style.replace(/url\(data:font\/woff2;base64,[\w+/=]+\)/g, '')).not.toMatch(/url|http/);
			for (const [, value = ''] of drawn.matchAll(/ (?:fill|stroke)="([^"]*)"/g))
				expect(colours, value).toContain(value);

			const { body } = render(Stage, { props: stageOf(film, step) });
			const shown = [...parse(body).querySelectorAll('text')].map(read).filter(Boolean);
			expect(textsOf(svg).map(read)).toEqual(shown);
			// Offices take the first family, and only browsers our own.
			for (const text of textsOf(svg))
				expect(text.getAttribute('font-family')).toMatch(/^(Arial|'Courier New'),/);
			expect(style).toMatch(/^\.hatoba text\[font-family="Arial.*\{font-family:'Hatoba Sans'/m);
			expect(style).toMatch(/^\.hatoba text\[font-family="'Cour.*\{font-family:'Hatoba Mono'/m);
			const root = parse(svg).documentElement;
			expect(root.getAttribute('lang')).toBe(film.language);
			expect(root.querySelector('title')?.textContent).toBe(step.caption);
		}
	});
});

interface Letter {
	readonly letter: string;
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly size: number;
}

/** How much of a line lies left of where it is anchored. */
const shares: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

/** Where each letter of a picture is expected, in units: left end of its place, and its baseline. */
function lettersOf(svg: string): Letter[] {
	return textsOf(svg).flatMap((text) => {
		const at = { x: 0, y: 0 };
		for (let group = text.parentElement; group; group = group.parentElement) {
			const [, x = 0, y = 0] =
				/translate\((\S+) (\S+)\)/.exec(group.getAttribute('transform') ?? '') ?? [];
			at.x += Number(x);
			at.y += Number(y);
		}
		const number = (of: Element, name: string) => Number(of.getAttribute(name) ?? 0);
		const size = number(text, 'font-size');
		const family = text.getAttribute('font-family')?.includes('mono') ? 'mono' : 'sans';
		const style = { family, size, weight: number(text, 'font-weight') > 500 ? 600 : 400 } as const;
		let y = at.y + number(text, 'y');
		const lines = text.children.length ? [...text.children] : [text];
		return lines.flatMap((line) => {
			const said = line.textContent ?? '';
			const share = shares[text.getAttribute('text-anchor') ?? ''] ?? 0;
			y += line === text ? 0 : number(line, 'dy');
			let x = at.x + number(text, 'x') - share * measure(said, style);
			return [...said].map((letter) => {
				const w = measure(letter, style);
				x += w;
				return { letter, x: x - w, y, w, size };
			});
		});
	});
}

const seen = ({ width, pixels }: { width: number; pixels: Uint8Array }) => ({ width, pixels });

describe('a second renderer', () => {
	test.each(films)('%s: every letter is there', async (_, film, steps) => {
		const step = steps.at(-1)!;
		for (const theme of themes) {
			const { use } = draw(film, step, theme);
			const svg = await stillOf(film, step, theme);
			// It reads XML as strictly as the standard asks for.
			const whole = await rendered(svg, use, seen);
			const bare = await rendered(svg.replace(/<text [^]*?<\/text>/g, ''), use, seen);
			expect(whole.width).toBe(film.size.w);
			const [left = 0, top = 0, wide = 1] = (
				parse(svg).documentElement.getAttribute('viewBox') ?? ''
			)
				.split(' ')
				.map(Number);
			const scale = whole.width / wide;
			const inked = ({ x, y, w, size }: Letter) => {
				const [x1, x2] = [x - left - 2, x + w - left + 2].map((at) => Math.round(at * scale));
				const [y1, y2] = [y - top - size, y - top + size / 3].map((at) => Math.round(at * scale));
				for (let row = y1!; row < y2!; row++)
					for (let column = x1!; column < x2!; column++) {
						const i = 4 * (row * whole.width + column);
						if ([0, 1, 2].some((c) => Math.abs(whole.pixels[i + c]! - bare.pixels[i + c]!) > 40))
							return true;
					}
				return false;
			};
			const letters = lettersOf(svg).filter(({ letter }) => letter.trim());
			expect(letters.length).toBeGreaterThan(8);
			expect(letters.filter((letter) => !inked(letter))).toEqual([]);
		}
	});
});
