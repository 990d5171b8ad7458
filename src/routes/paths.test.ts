import { describe, expect, it } from 'vitest';
import { galleryOf, inLanguage, languageOf, pathOf } from './paths.ts';

const at = (address: string) => pathOf(new URL(address, 'https://hatoba.test'));

describe('pathOf', () => {
	it.each([
		['/scenes/run/create', '/scenes/run/create'],
		['/scenes/run/create?image=present', '/scenes/run/create/image=present'],
		['/ja/scenes/run/create?a=1&b=2', '/ja/scenes/run/create/a=1,b=2'],
		['/scenes/run?image=present', '/scenes/run/image=present'],
		['/scenes/run/create/image=present', '/scenes/run/create/image=present'],
		['/scenes/run/create?image=%2F%25', '/scenes/run/create/image=%2F%25'],
		['/?image=present', '/'],
		['/scenes.json?x=1', '/scenes.json']
	])('%s is built at %s', (address, path) => {
		expect(at(address)).toBe(path);
	});

	it('leaves its own paths alone, whatever the query', () => {
		expect(at('/scenes/run/create/image=present?image=missing')).toBe(
			'/scenes/run/create/image=present'
		);
	});
});

describe('languages in paths', () => {
	it.each([
		['/', 'en'],
		['/ja', 'ja'],
		['/ja/scenes/run', 'ja'],
		['/jamboree', 'en'],
		['/fr/scenes/run', 'en']
	])('%s is in %s', (path, language) => {
		expect(languageOf(path)).toBe(language);
	});

	it.each([
		['/', '/ja'],
		['/ja', '/'],
		['/scenes/run', '/ja/scenes/run'],
		['/ja/scenes/run', '/scenes/run']
	] as const)('%s has its other at %s', (path, other) => {
		expect(inLanguage(path, languageOf(other))).toBe(other);
		expect(inLanguage(other, languageOf(path))).toBe(path);
	});

	it('has a gallery for each', () => {
		expect([galleryOf('en'), galleryOf('ja')]).toEqual(['/', '/ja']);
	});
});
