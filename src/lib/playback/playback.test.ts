import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameAt } from '../film/index.ts';
import type { Film } from '../film/types.ts';
import { handClock } from './hand-clock.ts';
import { handMade } from './hand-made.ts';
import { Playback } from './playback.svelte.ts';

const film = handMade([600, 0, 1301, 907, 2000]);
const other = handMade([900, 0, 300, 777, 1200], {
	choice: { image: 'present' } as Film['choice']
});

const wait = handClock();

const begin = (index = 0, options = {}) => {
	const step = film.steps[index];
	if (!step) throw new Error(`no step ${index}`);
	return new Playback(film, step.id, options);
};

const keyframe = (of: Film, index: number) => of.steps[index]?.keyframe;

/** What a viewer can do, and waiting. */
const deed = fc.oneof(
	fc.constantFrom('next', 'back', 'first', 'last', 'toggle', 'replay', 'restart').map((name) => ({
		name: name as 'next',
		run: (playback: Playback) => playback[name as 'next']()
	})),
	fc.integer({ min: 0, max: 6000 }).map((ms) => ({
		name: `scrub ${ms}`,
		run: (playback: Playback) => playback.scrub(ms)
	})),
	fc.double({ min: 0.2, max: 4, noNaN: true }).map((speed) => ({
		name: `speed ${speed}`,
		run: (playback: Playback) => playback.setSpeed(speed)
	})),
	fc.tuple(fc.integer({ min: 0, max: 4 }), fc.boolean()).map(([index, play]) => ({
		name: `goTo ${index} ${play}`,
		run: (playback: Playback) => playback.goTo(`step-${index}` as typeof playback.step, { play })
	})),
	fc.constantFrom(film, other).map((to) => ({
		name: 'change',
		run: (playback: Playback) => playback.change(to, playback.step)
	})),
	fc.double({ min: 0.001, max: 3, noNaN: true }).map((seconds) => ({
		name: `wait ${seconds}`,
		run: () => void wait(seconds)
	}))
);

describe('any walk', () => {
	it('shows exactly the frame of its moment, and at rest on a label the keyframe', () => {
		fc.assert(
			fc.property(fc.array(deed, { maxLength: 30 }), fc.boolean(), (deeds, reduced) => {
				const playback = begin(0, { reduced });
				for (const { run } of deeds) {
					run(playback);
					expect(Number.isInteger(playback.time)).toBe(true);
					if (playback.changing) continue;
					expect(playback.frame).toEqual(frameAt(playback.film, playback.time));
				}
				playback.next();
				if (playback.state === 'playing') playback.next();
				const { time, index } = playback;
				expect(playback.state).toBe('resting');
				expect(time).toBe(playback.film.steps[index]?.end);
				expect(playback.frame).toEqual(keyframe(playback.film, index));
				playback.destroy();
			}),
			{ numRuns: 300 }
		);
	});

	it('ends in the same frame as a direct jump to the same moment', () => {
		fc.assert(
			fc.property(
				fc.array(deed, { maxLength: 20 }),
				fc.integer({ min: 0, max: 4808 }),
				(deeds, ms) => {
					const walked = begin();
					for (const { run } of deeds) run(walked);
					if (walked.film !== film) walked.change(film, walked.step);
					walked.scrub(ms);
					const jumped = begin(4);
					jumped.scrub(ms);
					expect(walked.frame).toEqual(jumped.frame);
					expect(walked.index).toBe(jumped.index);
					walked.destroy();
				}
			)
		);
	});
});

describe('next', () => {
	it('plays to the next label and rests there', () => {
		const playback = begin(1);
		playback.next();
		expect(playback.state).toBe('playing');
		expect(playback.step).toBe('step-2');
		wait(0.65);
		expect(playback.time).toBeGreaterThan(600);
		expect(playback.time).toBeLessThan(1901);
		wait(0.7);
		expect(playback.state).toBe('resting');
		expect(playback.time).toBe(1901);
		wait(5);
		expect(playback.time).toBe(1901);
	});

	it('completes a motion that is under way', () => {
		const playback = begin(1);
		playback.next();
		wait(0.1);
		playback.next();
		expect(playback.state).toBe('resting');
		expect(playback.frame).toEqual(keyframe(film, 2));
	});

	it('does nothing at the end', () => {
		const playback = begin(4);
		playback.next();
		expect(playback.state).toBe('resting');
		expect(playback.index).toBe(4);
	});

	it('goes faster at a higher speed, also from the middle of a motion', () => {
		const playback = begin(1);
		playback.next();
		playback.setSpeed(2);
		wait(0.64);
		expect(playback.state).toBe('playing');
		wait(0.02);
		expect(playback.state).toBe('resting');
	});
});

describe('back', () => {
	it('arrives at the step before within 0.35 s', () => {
		const playback = begin(4);
		playback.back();
		wait(0.1);
		expect(playback.time).toBeGreaterThan(2808);
		expect(playback.time).toBeLessThan(4808);
		wait(0.26);
		expect(playback.state).toBe('resting');
		expect(playback.frame).toEqual(keyframe(film, 3));
	});

	it('is there at once when something is moving', () => {
		const playback = begin(3);
		playback.next();
		wait(0.5);
		playback.back();
		expect(playback.state).toBe('resting');
		expect(playback.frame).toEqual(keyframe(film, 3));
	});
});

describe('autoplay', () => {
	it('stops for reading after each step and ends after the last', () => {
		const playback = begin(2);
		playback.toggle();
		wait(0.91);
		expect(playback.state).toBe('resting');
		expect(playback.auto).toBe(true);
		wait(1.7);
		expect(playback.index).toBe(3);
		wait(0.2);
		expect(playback.index).toBe(4);
		wait(2.1);
		expect(playback.auto).toBe(false);
		expect(playback.frame).toEqual(keyframe(film, 4));
	});

	it('pauses at once and goes on from there', () => {
		const playback = begin(1);
		playback.toggle();
		wait(0.3);
		playback.toggle();
		const { time } = playback;
		wait(3);
		expect(playback.time).toBe(time);
		expect(playback.auto).toBe(false);
		playback.toggle();
		expect(playback.step).toBe('step-2');
		wait(1.1);
		expect(playback.time).toBe(1901);
	});
});

describe('change', () => {
	it('moves from what is seen to the same step of the other film', () => {
		const playback = begin(2);
		const before = playback.frame;
		playback.change(other, playback.step);
		expect(playback.changing).toBe(true);
		expect(playback.frame).toEqual(before);
		wait(10);
		expect(playback.state).toBe('resting');
		expect(playback.changing).toBe(false);
		expect(playback.frame).toEqual(keyframe(other, 2));
	});
});

describe('swap', () => {
	it('keeps the step and how far into it the viewer is', () => {
		const playback = begin();
		playback.scrub(600 + 1301 + 454);
		const longer = handMade([100, 0, 100, 2000, 100], { language: 'ja' });
		playback.swap(longer);
		expect(playback.time).toBe(200 + Math.round((454 / 907) * 2000));
		expect(playback.state).toBe('resting');
	});
});

describe('reduced motion', () => {
	it('never shows anything between two keyframes', () => {
		const playback = begin(0, { reduced: true });
		playback.next();
		expect(playback.frame).toEqual(keyframe(film, 1));
		playback.next();
		playback.back();
		expect(playback.frame).toEqual(keyframe(film, 1));
		playback.restart();
		expect(playback.frame).toEqual(keyframe(film, 0));
	});
});

it('names the step that a film does not have', () => {
	expect(() => new Playback(film, 'nowhere' as never)).toThrow('has no step "nowhere"');
});
