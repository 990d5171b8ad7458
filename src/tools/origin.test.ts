import { expect, it } from 'vitest';
import { originOf } from './origin.js';

it.each([
	[undefined, ''],
	['', ''],
	['https://hatoba.example', 'https://hatoba.example'],
	['https://Hatoba.example/', 'https://hatoba.example'],
	['http://127.0.0.1:4173', 'http://127.0.0.1:4173']
])('%s is the origin "%s"', (said, origin) => {
	expect(originOf(said === undefined ? {} : { HATOBA_ORIGIN: said })).toBe(origin);
});

it.each([
	'hatoba.example',
	'https://hatoba.example/docs',
	'https://hatoba.example?x',
	'https://me@hatoba.example',
	'ftp://hatoba.example'
])('%s is none', (said) => {
	expect(() => originOf({ HATOBA_ORIGIN: said })).toThrow(`origin/not-an-origin: `);
});
