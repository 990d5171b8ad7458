import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HatobaReport } from '../types.ts';
import { bridge, type Port } from './bridge.ts';

type Hear = (event: Pick<MessageEvent, 'source' | 'origin' | 'data'>) => void;

let hear: Hear;
const sent: { message: HatobaReport; target: string }[] = [];
const parent = {
	postMessage: (message: HatobaReport, target: string) => sent.push({ message, target })
} as unknown as Window;
const calls: unknown[] = [];
const port: Port = {
	state: undefined,
	next: () => calls.push('next') > 0,
	back: () => calls.push('back') < 0,
	goTo: (...how) => calls.push(how) > 0,
	play: () => void calls.push('play'),
	pause: () => void calls.push('pause'),
	set: (options) => void calls.push(options)
};

beforeEach(() => {
	vi.stubGlobal('addEventListener', (_: string, listener: Hear) => (hear = listener));
	vi.stubGlobal('removeEventListener', () => (hear = () => {}));
	sent.length = calls.length = 0;
});
afterEach(() => void vi.unstubAllGlobals());

/** A command as the page around the frame sends it. */
const say = (data: object, { source = parent, origin = 'https://slides.example' } = {}) =>
	hear({ source, origin, data: { hatoba: 1, ...data } });

describe('a frame', () => {
	it.each([
		[{ do: 'next' }, ['next']],
		[{ do: 'back' }, ['back']],
		[{ do: 'play' }, ['play']],
		[{ do: 'pause' }, ['pause']],
		[{ do: 'goTo', step: 'create' }, [['create', { play: false }]]],
		[{ do: 'goTo', step: 3, play: true }, [[3, { play: true }]]],
		[
			{ do: 'set', options: { lang: 'ja', controls: true, to: null } },
			[{ lang: 'ja', controls: true, to: null }]
		],
		// only plain values pass
		[{ do: 'set', options: { lang: { evil: 1 }, theme: 7 } }, [{}]],
		[{ do: 'set', options: 'lang' }, [{}]],
		[{ do: 'hello' }, []],
		[{ do: 'explode' }, []],
		[{ hatoba: 2, do: 'next' }, []],
		[{ do: 7 }, []]
	])('on %o does %o', (command, done) => {
		bridge(port, { parent });
		say(command);
		expect(calls).toEqual(done);
	});

	it('answers a command that has an id, and says whether anything moved', () => {
		bridge(port, { parent });
		say({ do: 'next', id: 'a' });
		say({ do: 'back', id: 2 });
		say({ do: 'next' });
		expect(sent.map(({ message }) => message)).toEqual([
			{ hatoba: 1, is: 'answer', id: 'a', moved: true, state: undefined },
			{ hatoba: 1, is: 'answer', id: 2, moved: false, state: undefined }
		]);
	});

	it('hears nobody but the page around it', () => {
		bridge(port, { parent });
		say({ do: 'next' }, { source: {} as Window });
		expect(calls).toEqual([]);
	});

	it('hears and tells only the origin that it was told', () => {
		const { report } = bridge(port, { parent, origin: 'https://slides.example' });
		say({ do: 'next' }, { origin: 'https://other.example' });
		expect(calls).toEqual([]);
		say({ do: 'next' });
		expect(calls).toEqual(['next']);
		report({ hatoba: 1, is: 'height', height: 1 });
		expect(sent.map(({ target }) => target)).toEqual(['https://slides.example']);
	});

	it('tells everybody until somebody has spoken, then only that one', () => {
		const { report } = bridge(port, { parent });
		report({ hatoba: 1, is: 'height', height: 1 });
		say({ do: 'hello' });
		report({ hatoba: 1, is: 'height', height: 2 });
		expect(sent.map(({ target }) => target)).toEqual(['*', 'https://slides.example']);
	});

	it.each([undefined, 'null'])('serves a page from a disk (origin %s)', (origin) => {
		const { report } = bridge(port, { parent, origin });
		say({ do: 'next' }, { origin: 'null' });
		report({ hatoba: 1, is: 'height', height: 1 });
		expect(calls).toEqual(['next']);
		expect(sent.map(({ target }) => target)).toEqual(['*']);
	});

	it('hears nothing more when it is closed', () => {
		bridge(port, { parent }).close();
		say({ do: 'next' });
		expect(calls).toEqual([]);
	});
});
