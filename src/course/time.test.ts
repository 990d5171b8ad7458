import { expect, it } from 'vitest';
import { readStops } from './stops.ts';
import { minutesOf, sayingTime, timeOf, timeOfStep } from './time.ts';

it('says 120 English words, or 300 Japanese characters, in a minute', () => {
	expect(sayingTime(Array(120).fill('word').join(' '), 'en')).toBe(60);
	expect(sayingTime('あ'.repeat(300), 'ja')).toBe(60);
	expect(sayingTime('あ\u200bい', 'ja')).toBe(0.4);
});

it('gives a step time to be said, to move and to be looked at', () => {
	expect(timeOfStep({ caption: 'Four words are here', start: 1000, end: 3500 }, 'en')).toBe(7.5);
});

it('takes longer for more steps, and at least a minute for anything', async () => {
	const { stops } = await readStops('run;run::create..pull');
	const [all, some] = stops.map((stop) => timeOf(stop, 'en'));
	expect(all).toBeGreaterThan(some ?? Infinity);
	expect(some).toBeGreaterThan(10);
	expect(minutesOf(stops.slice(1), 'en')).toBe(1);
});
