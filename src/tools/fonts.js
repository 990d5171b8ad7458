import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** @type {(font: Buffer, text: string, options: object) => Promise<Buffer>} */
const subset = require('subset-font');
/** @type {{ convert(font: Buffer, to: 'sfnt' | 'woff2'): Promise<Buffer> }} */
const fontverter = require('fontverter');

const COPYRIGHT = 0;
const VERSION = 5;
const LICENCE = 13;
const LICENCE_URL = 14;

/** The tables of an sfnt, by tag. @param {Buffer} sfnt @returns {Map<string, Buffer>} */
function tablesOf(sfnt) {
	const tables = new Map();
	for (let i = 0; i < sfnt.readUInt16BE(4); i++) {
		const at = 12 + 16 * i;
		const offset = sfnt.readUInt32BE(at + 8);
		const length = sfnt.readUInt32BE(at + 12);
		tables.set(sfnt.toString('latin1', at, at + 4), sfnt.subarray(offset, offset + length));
	}
	return tables;
}

/** @param {Map<string, Buffer>} tables @param {string} tag */
function table(tables, tag) {
	const found = tables.get(tag);
	if (!found) throw new Error(`fonts/no-table: the font has no ${tag} table`);
	return found;
}

/** @param {Buffer} bytes */
const padded = (bytes) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);

/** @param {Buffer} bytes a multiple of four */
function checksum(bytes) {
	let sum = 0;
	for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
	return sum;
}

/** @param {Buffer} version the first four bytes @param {Map<string, Buffer>} tables */
function assemble(version, tables) {
	const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
	const directory = Buffer.alloc(12 + 16 * entries.length);
	const log = Math.floor(Math.log2(entries.length));
	version.copy(directory, 0, 0, 4);
	directory.writeUInt16BE(entries.length, 4);
	directory.writeUInt16BE(16 << log, 6);
	directory.writeUInt16BE(log, 8);
	directory.writeUInt16BE(16 * entries.length - (16 << log), 10);
	const parts = [directory];
	let offset = directory.length;
	entries.forEach(([tag, bytes], i) => {
		const part = padded(bytes);
		directory.write(tag, 12 + 16 * i, 'latin1');
		directory.writeUInt32BE(checksum(part), 16 + 16 * i);
		directory.writeUInt32BE(offset, 20 + 16 * i);
		directory.writeUInt32BE(bytes.length, 24 + 16 * i);
		parts.push(part);
		offset += part.length;
	});
	return Buffer.concat(parts);
}

/** Names of a font, by name id (the Windows, English ones). @param {Buffer} sfnt */
export function namesOf(sfnt) {
	const bytes = table(tablesOf(sfnt), 'name');
	const strings = bytes.readUInt16BE(4);
	/** @type {Map<number, string>} */
	const names = new Map();
	for (let i = 0; i < bytes.readUInt16BE(2); i++) {
		const at = 6 + 12 * i;
		if (bytes.readUInt16BE(at) !== 3 || bytes.readUInt16BE(at + 4) !== 0x409) continue;
		const start = strings + bytes.readUInt16BE(at + 10);
		const text = Buffer.from(bytes.subarray(start, start + bytes.readUInt16BE(at + 8)));
		names.set(bytes.readUInt16BE(at + 6), text.swap16().toString('utf16le'));
	}
	return names;
}

/** @param {Map<number, string>} names */
function nameTable(names) {
	const records = [...names].sort(([a], [b]) => a - b);
	const head = Buffer.alloc(6 + 12 * records.length);
	head.writeUInt16BE(records.length, 2);
	head.writeUInt16BE(head.length, 4);
	const strings = records.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
	let offset = 0;
	records.forEach(([id], i) => {
		const length = strings[i]?.length ?? 0;
		[3, 1, 0x409, id, length, offset].forEach((value, field) =>
			head.writeUInt16BE(value, 6 + 12 * i + 2 * field)
		);
		offset += length;
	});
	return Buffer.concat([head, ...strings]);
}

/**
 * The same font under a name of ours: "Plex" is a reserved font name (OFL, §3).
 * Copyright and licence stay.
 * @param {Buffer} sfnt @param {string} family @param {string} style such as `SemiBold`
 */
export function rename(sfnt, family, style) {
	const old = namesOf(sfnt);
	const full = style === 'Regular' ? family : `${family} ${style}`;
	const version = old.get(VERSION) ?? 'Version 1.0';
	const names = new Map([
		[1, full],
		[2, 'Regular'],
		[3, `${version};${full}`],
		[4, full],
		[VERSION, version],
		[6, `${family}-${style}`.replaceAll(' ', '')],
		[16, family],
		[17, style]
	]);
	for (const id of [COPYRIGHT, LICENCE, LICENCE_URL]) {
		const text = old.get(id);
		if (text) names.set(id, text);
	}
	const tables = tablesOf(sfnt).set('name', nameTable(names));
	return assemble(sfnt.subarray(0, 4), tables);
}

/**
 * Reads from a cmap table of format 4 or 12.
 * @param {Buffer} cmap @returns {(code: number) => number} code point to glyph, 0 for none
 */
function glyphs(cmap) {
	let best = 0;
	for (let i = 0; i < cmap.readUInt16BE(2); i++) {
		const at = cmap.readUInt32BE(8 + 8 * i);
		const format = cmap.readUInt16BE(at);
		if (format === 12 || (format === 4 && !best)) best = at;
	}
	if (!best) throw new Error('fonts/no-cmap: the font has no cmap of format 4 or 12');
	if (cmap.readUInt16BE(best) === 12) {
		return (code) => {
			for (let i = 0; i < cmap.readUInt32BE(best + 12); i++) {
				const at = best + 16 + 12 * i;
				const first = cmap.readUInt32BE(at);
				if (first <= code && code <= cmap.readUInt32BE(at + 4))
					return cmap.readUInt32BE(at + 8) + code - first;
			}
			return 0;
		};
	}
	const size = cmap.readUInt16BE(best + 6);
	return (code) => {
		for (let at = best + 14; at < best + 14 + size; at += 2) {
			if (code > cmap.readUInt16BE(at)) continue;
			const startAt = at + size + 2;
			const start = cmap.readUInt16BE(startAt);
			const rangeAt = startAt + 2 * size;
			const range = cmap.readUInt16BE(rangeAt);
			const delta = cmap.readUInt16BE(startAt + size);
			if (code < start) return 0;
			if (!range) return (code + delta) & 0xffff;
			const glyph = cmap.readUInt16BE(rangeAt + range + 2 * (code - start));
			return glyph && (glyph + delta) & 0xffff;
		}
		return 0;
	};
}

/**
 * What layout must know of a font, in thousandths of an em.
 * @param {Buffer} sfnt
 */
export function metricsOf(sfnt) {
	const tables = tablesOf(sfnt);
	const hhea = table(tables, 'hhea');
	const hmtx = table(tables, 'hmtx');
	const toGlyph = glyphs(table(tables, 'cmap'));
	const unitsPerEm = table(tables, 'head').readUInt16BE(18);
	const long = hhea.readUInt16BE(34);
	/** @param {number} units */
	const scaled = (units) => Math.round((units * 1000) / unitsPerEm);
	return {
		ascender: scaled(hhea.readInt16BE(4)),
		descender: scaled(hhea.readInt16BE(6)),
		capHeight: scaled(table(tables, 'OS/2').readInt16BE(88)),
		/** Advance of a character; undefined if the font lacks it. @param {string} character */
		advance(character) {
			const glyph = toGlyph(character.codePointAt(0) ?? 0);
			return glyph ? scaled(hmtx.readUInt16BE(4 * Math.min(glyph, long - 1))) : undefined;
		}
	};
}

/** One at a time: the codec shares its memory. @param {Buffer} font woff2 or sfnt */
export const toSfnt = (font) => fontverter.convert(font, 'sfnt');

/**
 * Cuts a font down to some characters, under a name of ours, as woff2. Other features than those
 * named go: they would give widths that layout does not know. Hints go: they only help small text.
 * @param {Buffer} sfnt @param {string} text
 * @param {{ family: string, style: string, features: string[] }} as such as `SemiBold`, `['kern']`
 */
export async function cut(sfnt, text, { family, style, features }) {
	const small = await subset(sfnt, text, {
		targetFormat: 'sfnt',
		keepFeatures: features,
		noHinting: true,
		preserveNameIds: [LICENCE, LICENCE_URL],
		dropTables: ['BASE', 'meta', 'vhea', 'vmtx']
	});
	return fontverter.convert(rename(small, family, style), 'woff2');
}
