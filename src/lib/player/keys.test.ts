import { describe, expect, it } from 'vitest';
import { commandOf, type KeyPress } from './keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}) =>
	commandOf({
		key,
		altKey: false,
		ctrlKey: false,
		metaKey: false,
		shiftKey: false,
		repeat: false,
		defaultPrevented: false,
		target: null,
		...more
	});

/** Something focused that answers to these selectors only. */
const focused = (...selectors: string[]) => {
	const has = (asked: string) => asked.split(', ').some((one) => selectors.includes(one));
	return { target: { matches: has, closest: (s: string) => (has(s) ? {} : null) } as never };
};

it('knows the keys of a clicker and of a keyboard', () => {
	expect(['ArrowRight', 'ArrowDown', ' ', 'PageDown'].map((key) => press(key))).toEqual(
		Array(4).fill('next')
	);
	expect(['ArrowLeft', 'ArrowUp', 'PageUp'].map((key) => press(key))).toEqual(
		Array(3).fill('back')
	);
	expect(['Home', 'End', 'p', 'R', 'l', 'T', '?'].map((key) => press(key))).toEqual([
		'first',
		'last',
		'toggle',
		'replay',
		'language',
		'theme',
		'help'
	]);
	expect(press('3')).toEqual({ jump: 2 });
	expect(press(' ', { shiftKey: true })).toBe('back');
});

describe('leaves alone', () => {
	it('other keys, shortcuts of the browser, and what was handled already', () => {
		expect(press('0')).toBeUndefined();
		expect(press('Enter')).toBeUndefined();
		expect(press('l', { ctrlKey: true })).toBeUndefined();
		expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
		expect(press('ArrowRight', { shiftKey: true })).toBeUndefined();
		expect(press('ArrowRight', { defaultPrevented: true })).toBeUndefined();
	});

	it('letters that are held down', () => {
		expect(press('t', { repeat: true })).toBeUndefined();
		expect(press('ArrowRight', { repeat: true })).toBe('next');
	});

	it('text fields, and dialogs', () => {
		expect(press('p', focused('input'))).toBeUndefined();
		expect(press('ArrowDown', focused('select'))).toBeUndefined();
		expect(press('PageDown', focused('[role="dialog"]'))).toBeUndefined();
	});

	it('the keys that the focused control needs, and no others', () => {
		expect(press(' ', focused('button'))).toBeUndefined();
		expect(press('ArrowRight', focused('button'))).toBe('next');
		const range = focused('input[type="range"]', 'input');
		expect(press('ArrowRight', range)).toBeUndefined();
		expect(press('PageDown', range)).toBe('next');
	});
});
