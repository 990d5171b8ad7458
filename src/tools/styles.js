import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseSelector } from 'css-what';
import postcss from 'postcss';

/** How exporters import the styles. */
const name = 'hatoba:styles';
const resolved = `\0${name}`;

/**
 * @typedef {[selector: string, declarations: [property: string, value: string][]]} Rule
 * @typedef {{ family: string, weight: [number, number], path: string, ranges: [number, number][] }} Face
 */

/** The rules of a sheet that hold on every screen, in its order. @param {string} css @returns {Rule[]} */
function rulesOf(css) {
	/** @type {Rule[]} */
	const rules = [];
	for (const node of postcss.parse(css).nodes) {
		// Print and forced colours are the reader's affair: a picture has colours of its own.
		if (node.type === 'comment' || (node.type === 'atrule' && node.name === 'media')) continue;
		if (node.type !== 'rule') throw node.error('styles/unknown-rule: pictures cannot follow this');
		/** @type {[string, string][]} */
		const declarations = [];
		for (const part of node.nodes) {
			if (part.type === 'comment') continue;
			if (part.type !== 'decl' || part.important)
				throw part.error('styles/unknown-part: pictures cannot follow this');
			declarations.push([part.prop, part.value.trim()]);
		}
		for (const selector of node.selectors) rules.push([selector, declarations]);
	}
	return rules;
}

/** The weight of a selector in the cascade; undefined if it waits for a pointer or a key. @param {string} selector */
function specificity(selector) {
	let weight = 0;
	for (const token of parseSelector(selector)[0] ?? []) {
		if (token.type === 'pseudo' || token.type === 'pseudo-element') return undefined;
		if (token.type === 'attribute') weight += 100;
		if (token.type === 'tag') weight += 1;
	}
	return weight;
}

/** @param {string} css the stage's sheet @returns {Rule[]} what wins comes last */
export function cascadeOf(css) {
	return rulesOf(css)
		.map((rule) => ({ rule, weight: specificity(rule[0]) }))
		.filter(({ weight }) => weight !== undefined)
		.sort((a, b) => (a.weight ?? 0) - (b.weight ?? 0))
		.map(({ rule }) => rule);
}

/** @param {string} css the theme's sheet @returns {Record<string, string>} custom properties of the root */
export function tokensOf(css) {
	const plain = rulesOf(css).filter(([selector]) => selector === ':root');
	return Object.fromEntries(
		plain.flatMap(([, declarations]) => declarations.filter(([prop]) => prop.startsWith('--')))
	);
}

/** @param {string} css the sheet of the fonts @returns {Face[]} */
export function facesOf(css) {
	/** @type {Face[]} */
	const faces = [];
	postcss.parse(css).walkAtRules('font-face', (rule) => {
		/** @type {Record<string, string>} */
		const said = {};
		rule.walkDecls(({ prop, value }) => {
			said[prop] = value;
		});
		const [thin = 400, bold = thin] = (said['font-weight'] ?? '').split(' ').map(Number);
		faces.push({
			family: (said['font-family'] ?? '').replaceAll(/['"]/g, ''),
			weight: [thin, bold],
			path: /url\('([^']+)'\)/.exec(said.src ?? '')?.[1] ?? '',
			ranges: [...(said['unicode-range'] ?? '').matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(
				([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)]
			)
		});
	});
	return faces;
}

/**
 * Gives the exporters the rules of the stage, the tokens of the theme and the faces as data, so that
 * a picture, in which no style sheet holds, has each colour and length from the one place.
 * @returns {import('vite').Plugin}
 */
export function styles() {
	let root = process.cwd();
	return {
		name,
		configResolved: (config) => {
			root = config.root;
		},
		resolveId: (id) => (id === name ? resolved : undefined),
		async load(id) {
			if (id !== resolved) return null;
			/** @param {string} file */
			const read = (file) => {
				this.addWatchFile(join(root, file));
				return readFile(join(root, file), 'utf8');
			};
			const data = {
				rules: cascadeOf(await read('src/lib/stage/stage.css')),
				tokens: tokensOf(await read('src/lib/stage/theme.css')),
				faces: facesOf(await read('src/lib/text/generated/fonts.css'))
			};
			return `export const { rules, tokens, faces } = JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
		}
	};
}
