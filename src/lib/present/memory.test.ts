import { beforeEach, expect, it, vi } from 'vitest';
import { keep, lastOf, recall } from './memory.ts';
import type { Shared } from './shared.ts';

const hour = 3600e3;
const now = 1_795_000_000_000;
const state = (part: Partial<Shared> = {}): Shared => ({
	turn: 3,
	by: 'me',
	deck: 'run',
	stop: 0,
	step: 'create',
	choices: [''],
	play: false,
	plays: 1,
	blank: 'none',
	subtitles: 'own',
	zoom: null,
	elapsed: 5000,
	since: null,
	entered: 0,
	origin: null,
	...part
});

beforeEach(() => {
	const kept: Record<string, string> = {};
	const hidden = (name: string, value: unknown) =>
		Object.defineProperty(kept, name, { value, enumerable: false });
	hidden('setItem', (name: string, value: string) => (kept[name] = value));
	hidden('getItem', (name: string) => kept[name] ?? null);
	hidden('removeItem', (name: string) => delete kept[name]);
	vi.stubGlobal('localStorage', kept);
});

it('gives a session back what it kept, of the same deck only', () => {
	keep('a', state(), now);
	expect(recall('a', 'run', now)).toEqual(state());
	expect(recall('a', 'pull', now)).toBeUndefined();
	expect(recall('b', 'run', now)).toBeUndefined();
	for (const broken of ['{', '7', 'null', '{"at":1}', '{"at":1,"shared":{"deck":"run"}}']) {
		localStorage.setItem('hatoba:present:a', broken);
		expect(recall('a', 'run', now), broken).toBeUndefined();
	}
});

it('lets the clock run on over a short absence, and stand over a long one', () => {
	keep('a', state({ since: now - 2000 }), now);
	expect(recall('a', 'run', now + 60e3)).toEqual(state({ since: now - 2000 }));
	expect(recall('a', 'run', now + hour)).toEqual(state({ elapsed: 7000, since: null }));
});

it('finds the last talk that was left, not one that lives, has not begun, or is of yesterday', () => {
	keep('old', state({ step: 'ping' }), now - hour);
	keep('last', state({ step: 'pull' }), now - 60e3);
	keep('alive', state({ step: 'end' }), now);
	keep('other', state({ deck: 'pull' }), now);
	keep('fresh', state({ elapsed: 0 }), now);
	localStorage.setItem('hatoba:present:broken', '{');
	expect(lastOf('run', ['alive'], now)?.step).toBe('pull');
	expect(lastOf('run', ['alive', 'last'], now)?.step).toBe('ping');
	expect(lastOf('run', [], now + 13 * hour)).toBeUndefined();
});

it('forgets what is older than a week', () => {
	keep('old', state(), now - 8 * 24 * hour);
	keep('new', state(), now - hour);
	localStorage.setItem('hatoba:theme', 'night');
	lastOf('run', [], now);
	expect(Object.keys(localStorage)).toEqual(['hatoba:present:new', 'hatoba:theme']);
});
