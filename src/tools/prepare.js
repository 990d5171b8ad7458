/*
 * Cuts the fonts to the characters in use and measures them. What it writes is not kept in git:
 * src/lib/text/generated/ and static/fonts/.
 */
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const always =
	Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('') +
	'\u00a0…—–‘’“”·→←↑↓×✓±°©';

/** Where texts stand that a viewer can read. */
const read = [
	/^src\/(scenes|course)\/.*\.(ts|json)$/,
	/^src\/lib\/locales\/messages\/[^/]*\.json$/,
	/^src\/lib\/evidence\/traces\/.*\.json$/,
	/^src\/(routes|lib)\/.*\.svelte$/,
	/^src\/routes\/docs\/(en|ja)\.ts$/
];

const faces = [
	['sans400', 'plex-sans', 'IBMPlexSans-Regular', 'Hatoba Sans'],
	['sans600', 'plex-sans', 'IBMPlexSans-SemiBold', 'Hatoba Sans'],
	['mono500', 'plex-mono', 'IBMPlexMono-Medium', 'Hatoba Mono'],
	['jp400', 'plex-sans-jp', 'hinted/IBMPlexSansJP-Regular', 'Hatoba Sans JP'],
	['jp600', 'plex-sans-jp', 'hinted/IBMPlexSansJP-SemiBold', 'Hatoba Sans JP']
].map(([key = '', name, file = '', family = '']) => ({
	key,
	package: `node_modules/@ibm/${name}`,
	file: `fonts/complete/woff2/${file}.woff2`,
	family,
	style: file.split('-').at(-1) ?? 'Regular'
}));

/** Blocks of the Japanese face: an English page, which has none of these, does not fetch it. */
const japanese = [
	[0x2e80, 0x30ff],
	[0x31f0, 0x33ff],
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
	[0xf900, 0xfaff],
	[0xff00, 0xffef]
];

/** @param {string} character */
const isJapanese = (character) => {
	const code = character.codePointAt(0) ?? 0;
	return japanese.some(([first = 0, last = 0]) => first <= code && code <= last);
};

/** Files below a folder, with forward slashes, from `root`. @param {string} root @param {string} folder */
function filesBelow(root, folder) {
	if (!existsSync(join(root, folder))) return [];
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** All characters that a viewer may be shown, sorted. @param {string} root */
export function charactersInUse(root) {
	const found = new Set(always);
	for (const file of filesBelow(root, 'src').filter((path) => read.some((r) => r.test(path)))) {
		const text = readFileSync(join(root, file), 'utf8').replace(/\\u([\da-f]{4})/gi, (_, hex) =>
			String.fromCharCode(parseInt(hex, 16))
		);
		for (const character of text) found.add(character);
	}
	return [...found].filter((c) => !/[\p{C}\p{Zl}\p{Zp}\ufe0f]/u.test(c)).sort();
}

/** @param {string | Buffer} bytes */
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 8);

/** What the outcome depends on. @param {string} root @param {string[]} characters */
function inputs(root, characters) {
	const scripts = ['prepare.js', 'fonts.js'].map((name) =>
		readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
	);
	const packages = [...new Set(faces.map((face) => face.package)), 'node_modules/subset-font'];
	const versions = packages.map(
		(folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).version
	);
	return hash(JSON.stringify([characters, versions, scripts]));
}

/**
 * What a style sheet and a script say of a face.
 * @param {string} key such as `jp400` @param {string} path @param {string[]} extra
 */
function faceOf(key, path, extra) {
	const family = faces.find((one) => one.key === key)?.family ?? '';
	// One weight serves all of Mono: a range keeps browsers from faking a bolder one.
	const weight = key === 'mono500' ? '400 600' : key.slice(-3);
	const ranges = [
		...japanese.map(([first = 0, last = 0]) => `U+${first.toString(16)}-${last.toString(16)}`),
		...extra.map((character) => `U+${character.codePointAt(0)?.toString(16)}`)
	];
	return { family, weight, path, ...(key.startsWith('jp') && { range: ranges.join(', ') }) };
}

/** @param {ReturnType<typeof faceOf>} face */
const fontFace = ({ family, weight, path, range }) =>
	[
		'@font-face {',
		`\tfont-family: '${family}';`,
		`\tfont-weight: ${weight};`,
		'\tfont-display: block;',
		`\tsrc: url('${path}') format('woff2');`,
		...(range ? [`\tunicode-range: ${range};`] : []),
		'}',
		''
	].join('\n');

/**
 * Brings fonts and metrics up to date; does nothing if they are.
 * @param {string} root the project's folder
 * @returns {Promise<{ made: boolean, missing: string, sizes: Record<string, number> }>}
 * whether anything was made, the characters that no face has, and bytes by face
 */
export async function prepare(root) {
	const fonts = join(root, 'static/fonts');
	const generated = join(root, 'src/lib/text/generated');
	const characters = charactersInUse(root);
	const stamp = inputs(root, characters);
	const stampFile = join(generated, 'stamp.json');
	if (existsSync(stampFile)) {
		const last = JSON.parse(readFileSync(stampFile, 'utf8'));
		const all = Object.keys(last.sizes).every((name) => existsSync(join(fonts, name)));
		if (last.stamp === stamp && all)
			return { made: false, missing: last.missing, sizes: last.sizes };
	}

	const { cut, metricsOf, toSfnt } = await import('./fonts.js');
	mkdirSync(fonts, { recursive: true });
	mkdirSync(generated, { recursive: true });
	/** @type {Record<string, { sfnt: Buffer, metrics: ReturnType<typeof metricsOf> }>} */
	const full = {};
	for (const face of faces) {
		const sfnt = await toSfnt(readFileSync(join(root, face.package, face.file)));
		full[face.key] = { sfnt, metrics: metricsOf(sfnt) };
	}
	/** @param {string} key @param {string} character */
	const advance = (key, character) => full[key]?.metrics.advance(character);
	/** @param {string} key @param {string[]} of */
	const held = (key, of) => of.filter((character) => advance(key, character) !== undefined);
	/** @param {string} key @param {string[]} of */
	const widths = (key, of) =>
		Object.fromEntries(of.map((character) => [character, advance(key, character)]));
	/** @param {string} key */
	const vertical = (key) => {
		const { ascender = 0, descender = 0, capHeight = 0 } = full[key]?.metrics ?? {};
		return { ascender, descender, capHeight };
	};

	const sans = held('sans400', characters);
	const mono = held('mono500', characters);
	const others = characters.filter((character) => !sans.includes(character));
	const jp = held('jp400', others);
	const extra = jp.filter((character) => !isJapanese(character));
	const missing = others.filter((c) => !jp.includes(c) && !mono.includes(c)).join('');

	/** @type {Record<string, string>} */
	const paths = {};
	/** @type {Record<string, number>} */
	const sizes = {};
	for (const { key, family, style } of faces) {
		const text = (key === 'mono500' ? mono : key.startsWith('jp') ? jp : sans).join('');
		// Kerned kana would leave the grid of whole ems, by which Japanese is measured.
		const features = family === 'Hatoba Sans' ? ['kern'] : [];
		const sfnt = full[key]?.sfnt ?? Buffer.alloc(0);
		const woff2 = await cut(sfnt, text, { family, style, features });
		const name = `${family.toLowerCase().replaceAll(' ', '-')}-${key.slice(-3)}-${hash(woff2)}.woff2`;
		writeFileSync(join(fonts, name), woff2);
		paths[key] = `/fonts/${name}`;
		sizes[name] = woff2.length;
	}
	for (const name of readdirSync(fonts)) if (!(name in sizes)) rmSync(join(fonts, name));
	const licence = readFileSync(join(root, 'node_modules/@ibm/plex-sans/LICENSE.txt'));
	writeFileSync(join(fonts, 'OFL.txt'), licence);

	/** Full width goes without saying. @param {string} key */
	const exceptions = (key) =>
		widths(
			key,
			jp.filter((character) => !isJapanese(character) || advance(key, character) !== 1000)
		);
	const metrics = {
		sans: { ...vertical('sans400'), 400: widths('sans400', sans), 600: widths('sans600', sans) },
		mono: {
			...vertical('mono500'),
			advance: advance('mono500', '0'),
			lacks: sans.filter((character) => !mono.includes(character)).join('')
		},
		jp: { ...vertical('jp400'), 400: exceptions('jp400'), 600: exceptions('jp600') }
	};
	/** @param {string} name @param {unknown} value */
	const write = (name, value) =>
		writeFileSync(join(generated, name), JSON.stringify(value, null, '\t') + '\n');
	write('metrics.json', metrics);
	write('fonts.json', paths);
	const made = Object.entries(paths).map(([key, path]) => faceOf(key, path, extra));
	write('faces.json', made);
	writeFileSync(join(generated, 'fonts.css'), made.map(fontFace).join('\n'));
	// Last, so that a run that was cut short is not taken for a whole one.
	write('stamp.json', { stamp, missing, sizes });
	return { made: true, missing, sizes };
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const { made, missing, sizes } = await prepare(fileURLToPath(new URL('../..', import.meta.url)));
	if (made) {
		for (const [name, bytes] of Object.entries(sizes))
			console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}`);
		if (missing) console.warn(`fonts/missing: no face has ${missing}`);
	}
}
