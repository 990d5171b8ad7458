import { layout, stageSize, type Shape } from '../layout/index.ts';
import type { Language } from '../locales/languages.ts';
import {
	holds,
	stepsOf,
	type Choice,
	type Message,
	type Scene,
	type SimpleAct,
	type Step
} from '../model/index.ts';
import { perform } from './perform.ts';
import { Scenery } from './scenery.ts';
import type { Beat, Film, FilmStep, Frame } from './types.ts';

/** The beats of a step: the acts that hold, several of a `together` as one. */
const beatsOf = (step: Step, choice: Choice): SimpleAct[][] =>
	step.acts
		.filter(({ when }) => holds(when, choice))
		.map((act) =>
			(act.does === 'together' ? act.acts : [act]).filter(({ when }) => holds(when, choice))
		)
		.filter((acts) => acts.length > 0);

/** What a step has lit up so far: what changed, where things went, who has the last word. */
function cast(told: SimpleAct[]): Set<string> {
	const ids = new Set<string>();
	let last: Message | undefined;
	for (const act of told) {
		if (act.does === 'send') last = act.message;
		else if (act.does === 'show' || act.does === 'hide') act.nodes.forEach((id) => ids.add(id));
		else if (act.does !== 'close') ids.add(act.node);
		if (act.does === 'move' && 'in' in act.to) ids.add(act.to.in);
	}
	if (last) ids.add(last.to);
	return ids;
}

/** How far something that enters comes from, in units. */
const rise = 14;

/** The first frame of a beat: what enters stands, unseen, just below where it will appear, or where it sets out. */
function startOf(before: Frame, after: Frame, acts: readonly SimpleAct[], on: Scenery): Frame {
	const sent = acts.flatMap((act) => (act.does === 'send' ? [act.message] : []));
	const placed = new Set(acts.flatMap((act) => (act.does === 'show' && act.at ? act.nodes : [])));
	const was = new Map(before.nodes.map((n) => [n.id, n]));
	const nodes = after.nodes.map((n) => {
		const old = was.get(n.id) ?? n;
		if (old.opacity > 0 || n.opacity === 0) return old;
		return { ...n, opacity: 0, box: { ...n.box, y: n.box.y + (placed.has(n.id) ? 0 : rise) } };
	});
	const setting = sent.flatMap((message) => {
		const frame = after.messages.find(({ id }) => id === message.id);
		return frame ? [{ ...frame, opacity: 0, box: on.way(message).from }] : [];
	});
	return { ...before, nodes, messages: [...before.messages, ...setting] };
}

interface Cursor {
	readonly on: Scenery;
	frame: Frame;
	time: number;
}

function shoot(
	step: Step,
	choice: Choice,
	cursor: Cursor
): Pick<FilmStep, 'beats' | 'messages' | 'start' | 'end' | 'keyframe'> {
	const { on } = cursor;
	const start = cursor.time;
	const groups = beatsOf(step, choice);
	const messages: { message: Message; beat: number }[] = [];
	const beats = groups.map((acts, index): Beat => {
		const sent = acts.flatMap((act) => (act.does === 'send' ? [act.message] : []));
		if (index === 0 || sent.length > 0) on.clear();
		on.begin();
		on.focus(cast(groups.slice(0, index + 1).flat()));
		const done = acts.map((act) => perform(act, on));
		const to = on.frame();
		const beat: Beat = {
			start: cursor.time,
			end: cursor.time + Math.max(...done.map(({ time }) => time)),
			kind: sent.length > 0 ? 'message' : 'change',
			movers: done.flatMap(({ movers }) => movers),
			ways: Object.assign({}, ...done.map(({ ways }) => ways)),
			from: startOf(cursor.frame, to, acts, on),
			to
		};
		for (const message of sent) messages.push({ message, beat: index });
		cursor.frame = to;
		cursor.time = beat.end;
		return beat;
	});
	return { beats, messages, start, end: cursor.time, keyframe: cursor.frame };
}

/** What a film is made from. */
export type Wanted = readonly [scene: Scene, choice: Choice, language: Language, shape?: Shape];

/** Makes a film; hands the control back before each step. */
function* shooting(...[scene, choice, language, shape = 'wide']: Wanted): Generator<void, Film> {
	const size = stageSize[shape];
	const shown = stepsOf(scene, choice);
	const on = new Scenery(scene, language, layout(scene, choice, language, shape), size);
	on.expect(shown.flatMap((step) => beatsOf(step, choice).flat()));
	const opening = on.frame();
	const cursor: Cursor = { on, frame: opening, time: 0 };
	const { steps: words, title } = scene.narration[language];
	const steps: FilmStep[] = [];
	for (const step of shown) {
		yield;
		const said = words[step.says ?? step.id];
		steps.push({
			id: step.id,
			step,
			caption: said?.caption ?? '',
			note: said?.note ?? '',
			...shoot(step, choice, cursor)
		});
	}
	return {
		scene: scene.id,
		choice,
		language,
		shape,
		size,
		title,
		opening,
		steps,
		duration: cursor.time
	};
}

/**
 * Compiles a scene for one choice of parameters, one language and one shape of stage. Pure: the same
 * arguments give an equal film. Throws a RangeError on a scene that the checks would have refused.
 */
export function compile(...wanted: Wanted): Film {
	const work = shooting(...wanted);
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
}

/**
 * The same film, made in portions, so that a page can draw and obey meanwhile.
 * @param rest awaited between portions
 */
export async function compileGently(wanted: Wanted, rest: () => Promise<unknown>): Promise<Film> {
	const work = shooting(...wanted);
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
		await rest();
	}
}
