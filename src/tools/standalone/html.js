import { createHash } from 'node:crypto';

/** @param {string} text @returns a source of the CSP */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @param {string} text as text or in an attribute */
const escaped = (text) =>
	text.replace(
		/[&<>"]/g,
		(c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c
	);

/**
 * A block of data, in which no tag can begin.
 * @param {string} name as in src/embed/standalone/data.ts @param {unknown} data
 */
export const blockOf = (name, data) =>
	`<script type="application/json" id="hatoba:${escaped(name)}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** A script that may stand inside a page: in its strings no tag and no comment begins. @param {string} code */
export const inlined = (code) => code.replace(/<(?=\/?script|!--)/gi, '\\x3c');

/** Before the first paint: the theme that the reader has chosen. */
const themeScript = `try {
	const theme = localStorage.getItem('hatoba:theme');
	if (theme === 'night' || theme === 'paper') document.documentElement.dataset.theme = theme;
} catch {}`;

/**
 * The page around it all. It may load nothing, and runs nothing but what stands here.
 * @param {{
 *   language: string, title: string, promise: string, still: string,
 *   blocks: string, style: string, script: string
 * }} parts the first picture and the blocks as markup; the script from `inlined`
 */
export function htmlOf({ language, title, promise, still, blocks, style, script }) {
	const policy = [
		"default-src 'none'",
		`script-src ${hashOf(themeScript)} ${hashOf(script)}`,
		`style-src ${hashOf(style)}`,
		'img-src data: blob:',
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · Hatoba</title>
<meta name="description" content="${escaped(promise)}">
<script>${themeScript}</script>
<style>${style}</style>
</head>
<body>
<noscript>${still}</noscript>
<div id="app"></div>
${blocks}
<script>${script}</script>
</body>
</html>
`;
}
