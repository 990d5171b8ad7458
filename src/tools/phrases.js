import { loadDefaultJapaneseParser } from 'budoux';
import ts from 'typescript';

const MARK = '\u200b';
const japanese = /[\u3040-\u30ff\u3400-\u9fff]/;
/** A quotation as short as this is one word to the eye. */
const quotation = /「[^「」]{1,8}」|『[^『』]{1,8}』/g;

const parser = loadDefaultJapaneseParser();

/** Is a boundary between these two characters one that a reader would accept? @param {string} left @param {string} right */
function acceptable(left, right) {
	const both = left + right;
	if (both.includes(' ') || both.includes(MARK)) return false;
	if (/^[\x21-\x7e]{2}$/.test(both)) return false;
	if (/[「『（【〈《([]/.test(left) || /[、。，．！？」』）】〉》・ー…：；,.!?:;)\]]/.test(right))
		return false;
	// A number keeps its counter, a Latin word its particle.
	return !/\d/.test(left) && !(/[A-Za-z)]/.test(left) && /[\u3040-\u309f]/.test(right));
}

/**
 * Marks the phrase boundaries of a Japanese text with zero-width spaces. Other texts stay as they are.
 * @param {string} text
 */
export function markPhrases(text) {
	if (!japanese.test(text)) return text;
	const quoted = [...text.matchAll(quotation)].map(({ 0: all, index }) => [
		index,
		index + all.length
	]);
	let marked = '';
	let at = 0;
	for (const boundary of parser.parseBoundaries(text)) {
		if (!acceptable(text[boundary - 1] ?? '', text[boundary] ?? '')) continue;
		if (quoted.some(([from = 0, to = 0]) => from < boundary && boundary < to)) continue;
		marked += text.slice(at, boundary) + MARK;
		at = boundary;
	}
	return marked + text.slice(at);
}

/** @param {ts.Node} node @returns {node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral} */
const isText = (node) =>
	ts.isStringLiteral(node) ||
	(ts.isNoSubstitutionTemplateLiteral(node) && !ts.isTaggedTemplateExpression(node.parent));

/** @param {ts.Node} node */
const isKey = (node) => ts.isPropertyAssignment(node.parent) && node.parent.name === node;

/**
 * Marks the phrases inside the string literals of a TypeScript module; its line numbers may change.
 * @param {string} code
 */
export function markLiterals(code) {
	const source = ts.createSourceFile('ja.ts', code, ts.ScriptTarget.Latest, true);
	let marked = '';
	let at = 0;
	/** @param {ts.Node} node */
	const visit = (node) => {
		if (isText(node) && !isKey(node) && japanese.test(node.text)) {
			marked += code.slice(at, node.getStart()) + JSON.stringify(markPhrases(node.text));
			at = node.getEnd();
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return marked + code.slice(at);
}

/** A Vite plugin: Japanese narrations break at phrases, and viewers need no dictionary for it. */
export function phrases() {
	return {
		name: 'hatoba:phrases',
		enforce: /** @type {const} */ ('pre'),
		/** @param {string} code @param {string} id */
		transform(code, id) {
			const path = id.split('?')[0] ?? '';
			if (!/\/src\/scenes\/.*\/ja(-\w+)?\.ts$/.test(path)) return;
			return { code: markLiterals(code), map: null };
		}
	};
}
