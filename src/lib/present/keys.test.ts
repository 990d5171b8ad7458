import { expect, it } from 'vitest';
import { commandOf, keys } from './keys.ts';

const press = (key: string, more: object = {}) =>
	commandOf({
		key,
		altKey: false,
		ctrlKey: false,
		metaKey: false,
		shiftKey: false,
		repeat: false,
		target: null,
		defaultPrevented: false,
		...more
	});

it('knows each key of the table, large letters too', () => {
	for (const [command, all] of Object.entries(keys))
		for (const key of all) {
			expect(press(key), key).toBe(command);
			expect(press(key.toUpperCase().length === 1 ? key.toUpperCase() : key), key).toBe(command);
		}
});
it('gives no key two meanings', () => {
	const all = Object.values(keys).flat();
	expect(new Set(all).size).toBe(all.length);
});
it('takes the keys of clickers, also Shift with F5', () => {
	expect(press('F5', { shiftKey: true })).toBe('start');
	expect([press('PageDown'), press('PageUp'), press('.'), press('Escape')]).toEqual([
		'next',
		'back',
		'black',
		'leave'
	]);
});
it('leaves the keys of the browser alone', () => {
	expect(press('r', { ctrlKey: true })).toBeUndefined();
	expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
	expect(press('x')).toBeUndefined();
});
it('steps while a key is held, and does nothing else then', () => {
	expect(press('PageDown', { repeat: true })).toBe('next');
	expect(press('b', { repeat: true })).toBeUndefined();
});
