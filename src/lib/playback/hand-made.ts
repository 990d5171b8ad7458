import type { Choice, LinkId, NodeId, SceneId, Step, StepId } from '../model/index.ts';
import type { Film, Frame } from '../film/types.ts';

/** For tests: a frame with one box, `x` units from the left. */
export const frameWith = (x: number): Frame => ({
	size: { w: 1600, h: 900 },
	nodes: [
		{
			id: 'box' as NodeId,
			look: 'box',
			role: 'plain',
			depth: 0,
			box: { x, y: 100, w: 200, h: 100 },
			opacity: 1,
			focus: 1,
			name: ['Box'],
			state: {}
		}
	],
	links: [
		{
			id: 'line' as LinkId,
			role: 'plain',
			opacity: 1,
			socket: true,
			lanes: [
				{
					points: [
						{ x, y: 0 },
						{ x: 1600, y: 0 }
					],
					opacity: 1,
					focus: 1
				}
			]
		}
	],
	messages: []
});

/** For tests: a film in which each step moves the box once, taking the given milliseconds. */
export function handMade(durations: readonly number[], options: Partial<Film> = {}): Film {
	let [at, x] = [0, 0];
	const opening = frameWith(x);
	let last = opening;
	const steps = durations.map((duration, i) => {
		const [start, from] = [at, last];
		at += duration;
		// A step without motion leaves the picture as it was.
		if (duration > 0) x = (x * 7 + 130) % 1300;
		const to = frameWith(x);
		last = to;
		const id = `step-${i}` as StepId;
		const step: Step = { id, subject: 'box', acts: [], claims: [], outdated: [], teaches: [] };
		const beat = { start, end: at, kind: 'change' as const, movers: ['box'], ways: {}, from, to };
		const beats = duration === 0 ? [] : [beat];
		const said = { caption: `Caption ${i}`, note: '' };
		return { id, step, ...said, start, end: at, beats, keyframe: to, messages: [] };
	});
	return {
		scene: 'hand-made' as SceneId,
		choice: {} as Choice,
		language: 'en',
		shape: 'wide',
		size: opening.size,
		title: 'Hand-made',
		opening,
		steps,
		duration: at,
		...options
	};
}
