import { languages } from '../locales/languages.ts';
import { allChoices, holds, stepsOf } from './choice.ts';
import { didYouMean, SceneError, type Problem } from './problem.ts';
import type { Choice, Place, Scene, SimpleAct, Step, When } from './schema.ts';

/** A caption fits in two lines: so many words, or so many Japanese characters. */
const longest = { en: 28, ja: 72 } as const;

const invisible = /\u200b/g;

/** All problems of a scene, in no particular order, each reported once. */
export function checkScene(scene: Scene): Problem[] {
	const problems = new Map<string, Problem>();
	const report = (code: string, where: string, sentence: string) => {
		const problem = {
			code: `scene/${code}`,
			place: where ? `${scene.id} › ${where}` : scene.id,
			sentence
		};
		problems.set(JSON.stringify(problem), problem);
	};
	const known = (kind: string, where: string, verb: string, id: string, ids: Iterable<string>) => {
		const all = new Set(ids);
		if (!all.has(id)) report(`unknown-${kind}`, where, `${verb} "${id}"${didYouMean(id, all)}`);
		return all.has(id);
	};

	checkConditions(scene, report, known);
	checkWords(scene, report);
	const everyStep = scene.steps.map(({ id }) => id);
	known('step', '', 'has its poster at', scene.poster, everyStep);

	for (const choice of allChoices(scene)) {
		const nodes = new Map(
			scene.nodes.filter(({ when }) => holds(when, choice)).map((n) => [n.id, n])
		);
		const links = new Map(
			scene.links.filter(({ when }) => holds(when, choice)).map((l) => [l.id, l])
		);
		const steps = stepsOf(scene, choice);
		duplicates(scene, choice, report);
		for (const node of nodes.values())
			if (node.in) known('node', node.id, 'stands in', node.in, nodes.keys());
		for (const link of links.values())
			for (const end of [link.from, link.to, link.with ?? link.to])
				known('node', link.id, 'ends at', end, nodes.keys());

		const place = (where: string, at: Place) => {
			if ('over' in at) known('node', where, 'stands over', at.over, nodes.keys());
			else if ('on' in at) known('link', where, 'travels on', at.on, links.keys());
			else if (known('node', where, 'stands in', at.in, nodes.keys()) && at.slot !== undefined) {
				const { slots = 0 } = nodes.get(at.in) ?? {};
				if (at.slot >= slots)
					report(
						'unknown-slot',
						where,
						`stands at slot ${at.slot} of "${at.in}", which has ${slots}`
					);
			}
		};
		const here = steps.map(({ id }) => id);
		for (const dial of scene.dials.filter(({ when }) => holds(when, choice))) {
			known('node', 'dials', 'turn', dial.node, nodes.keys());
			for (const end of [dial.from, dial.to]) known('step', 'dials', 'have an end at', end, here);
			if (here.indexOf(dial.from) >= here.indexOf(dial.to))
				report('empty-dial', 'dials', `go from "${dial.from}" to "${dial.to}", which is not later`);
		}
		const sent = new Set<string>();
		for (const step of steps) {
			const acts = actsOf(step, choice);
			for (const act of acts) checkAct(act, step, { nodes, links, sent, report, known, place });
			checkSubject(step, acts, [...nodes.keys(), ...links.keys(), ...sent], report, known);
		}
	}
	return [...problems.values()];
}

/** Throws a SceneError with all problems of a scene, if it has any. */
export function assertScene(scene: Scene): Scene {
	const problems = checkScene(scene);
	if (problems.length > 0) throw new SceneError(problems);
	return scene;
}

type Report = (code: string, where: string, sentence: string) => void;
type Known = (
	kind: string,
	where: string,
	verb: string,
	id: string,
	ids: Iterable<string>
) => boolean;

/** The acts of a step that hold under a choice, `together` taken apart. */
export const actsOf = (step: Step, choice: Choice): SimpleAct[] =>
	step.acts
		.filter(({ when }) => holds(when, choice))
		.flatMap((act) => (act.does === 'together' ? act.acts : [act]))
		.filter(({ when }) => holds(when, choice));

/** Conditions and defaults name parameters and values that exist. */
function checkConditions(scene: Scene, report: Report, known: Known): void {
	const values = new Map(scene.parameters.map((p) => [p.id as string, p.values]));
	for (const p of scene.parameters) known('value', p.id, 'has the default', p.default, p.values);
	const conditions: [string, When][] = [
		...[...scene.nodes, ...scene.links].map(({ id, when }): [string, When] => [id, when]),
		...scene.omissions.map(({ reason, when }): [string, When] => [reason, when]),
		...scene.dials.map(({ node, when }): [string, When] => [node, when]),
		...scene.steps.flatMap((step): [string, When][] => [
			[step.id, step.when],
			...step.acts.flatMap((act): [string, When][] => [
				[step.id, act.when],
				...(act.does === 'together' ? act.acts.map((a): [string, When] => [step.id, a.when]) : [])
			])
		])
	];
	for (const [where, when] of conditions)
		for (const [parameter, wanted] of Object.entries(when ?? {})) {
			if (!known('parameter', where, 'depends on', parameter, values.keys())) continue;
			for (const value of [wanted].flat())
				known('value', where, `depends on ${parameter}=`, value, values.get(parameter) ?? []);
		}
	for (const [id, list] of values)
		if (new Set(list).size < list.length) report('duplicate-id', id, 'has the same value twice');
}

/** Under one choice, an id names one thing. */
function duplicates(scene: Scene, choice: Choice, report: Report): void {
	const here = { nodes: scene.nodes, links: scene.links, steps: scene.steps };
	for (const [kind, list] of Object.entries(here)) {
		const seen = new Set<string>();
		for (const { id, when } of list) {
			if (!holds(when, choice)) continue;
			if (seen.has(id))
				report('duplicate-id', '', `has two ${kind} with the id "${id}" under one choice`);
			seen.add(id);
		}
	}
}

interface Context {
	readonly nodes: ReadonlyMap<string, { readonly look: string }>;
	readonly links: ReadonlyMap<
		string,
		{ readonly from: string; readonly to: string; readonly lanes: number }
	>;
	/** Messages sent so far. */
	readonly sent: Set<string>;
	readonly report: Report;
	readonly known: Known;
	readonly place: (where: string, at: Place) => void;
}

function checkAct(act: SimpleAct, { id: where }: Step, on: Context): void {
	const { nodes, links, sent, report, known } = on;
	switch (act.does) {
		case 'send': {
			const { id, from, to, link, lane = 0, answers } = act.message;
			if (sent.has(id)) report('duplicate-id', where, `sends a second message "${id}"`);
			const there = [from, to].map((end) =>
				known('node', where, 'sends to or from', end, nodes.keys())
			);
			if (known('link', where, `sends "${id}" along`, link, links.keys()) && there.every(Boolean)) {
				const ends = links.get(link);
				const joined = new Set([ends?.from, ends?.to]);
				if (!joined.has(from) || !joined.has(to) || from === to)
					report(
						'no-link',
						where,
						`sends "${id}" from "${from}" to "${to}", which "${link}" does not join`
					);
				if (lane >= (ends?.lanes ?? 1))
					report(
						'unknown-lane',
						where,
						`sends "${id}" in lane ${lane} of "${link}", which has ${ends?.lanes}`
					);
			}
			if (answers !== undefined) known('message', where, `answers, with "${id}",`, answers, sent);
			sent.add(id);
			return;
		}
		case 'show':
		case 'hide':
			for (const node of act.nodes) known('node', where, `${act.does}s`, node, nodes.keys());
			if (act.does === 'show' && act.at) on.place(where, act.at);
			return;
		case 'close':
			known('message', where, 'closes', act.message, sent);
			return;
		default:
			known('node', where, `has to ${act.does}`, act.node, nodes.keys());
			if (act.does === 'move') {
				on.place(where, act.to);
				if (act.by) known('link', where, 'moves over', act.by.on, links.keys());
			}
	}
}

/** What a step asks the eye to follow must exist, and move. */
function checkSubject(
	step: Step,
	acts: SimpleAct[],
	ids: string[],
	report: Report,
	known: Known
): void {
	if (!known('subject', step.id, 'follows', step.subject, ids)) return;
	const moving = acts.flatMap((act): string[] => {
		if (act.does === 'send') return [act.message.id, act.message.link];
		if (act.does === 'show' || act.does === 'hide') return [...act.nodes];
		return [act.does === 'close' ? act.message : act.node];
	});
	if (!moving.includes(step.subject))
		report('still-subject', step.id, `follows "${step.subject}", which does not move`);
}

/** Every text is there in every language, and every caption fits. */
function checkWords(scene: Scene, report: Report): void {
	for (const language of languages) {
		const words = scene.narration[language];
		const missing = (where: string, what: string, text: string | undefined) => {
			if (!text?.trim()) report('missing-text', where, `has no ${what} in "${language}"`);
		};
		missing('', 'title', words.title);
		missing('', 'promise', words.promise);
		for (const node of scene.nodes) if (node.named) missing(node.id, 'name', words.nodes[node.id]);
		for (const p of scene.parameters) {
			missing(p.id, 'name', words.parameters[p.id]?.name);
			for (const value of p.values)
				missing(p.id, `name for "${value}"`, words.parameters[p.id]?.values[value]);
		}
		for (const step of scene.steps) {
			const said = words.steps[step.says ?? step.id];
			missing(step.id, 'caption', said?.caption);
			missing(step.id, 'note', said?.note);
			const caption = (said?.caption ?? '').replace(invisible, '');
			const length = language === 'ja' ? [...caption].length : caption.split(/\s+/).length;
			if (length > longest[language])
				report(
					'long-caption',
					step.id,
					`has a caption of ${length} ${language === 'ja' ? 'characters' : 'words'} in "${language}"; ${longest[language]} fit`
				);
			for (const { id } of step.claims)
				missing(step.id, `sentence for the claim "${id}"`, words.claims[id]);
			for (const { id } of step.outdated)
				for (const when of ['then', 'now'] as const)
					missing(step.id, `sentence "${when}" for "${id}"`, words.outdated[id]?.[when]);
		}
		for (const { reason } of scene.omissions)
			missing('', `reason "${reason}"`, words.omissions[reason]);
	}
}
