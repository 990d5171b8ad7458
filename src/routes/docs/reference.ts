import type {
	HatobaCommand,
	HatobaCommands,
	HatobaEvents,
	HatobaOptions,
	HatobaReport,
	HatobaState
} from '../../embed/types.ts';

/*
 * What src/embed/types.ts declares, row by row: names, and the type or the further fields of each.
 * What a row means is said in en.ts and ja.ts. A row too many or too few fails the type check, and
 * reference.test.ts.
 */

const options: Readonly<Record<keyof HatobaOptions, string>> = {
	scene: 'string',
	step: 'string',
	from: 'string',
	to: 'string',
	lang: "'en' | 'ja'",
	theme: "'night' | 'paper' | 'auto'",
	controls: 'boolean',
	captions: 'boolean',
	keys: "'focus' | 'page' | 'none'",
	shape: "'auto' | 'wide' | 'tall'",
	loading: "'lazy' | 'eager'"
};

/** Those that are no options. */
const properties = {
	parameters: 'Record<string, string>',
	state: 'HatobaState | undefined'
};

const methods: Readonly<Record<keyof HatobaCommands | 'load', string>> = {
	next: '(): boolean',
	back: '(): boolean',
	goTo: '(step: string | number, { play? }): boolean',
	play: '(): void',
	pause: '(): void',
	load: '(): Promise<HatobaState>'
};

const events: Readonly<Record<keyof HatobaEvents, string>> = {
	ready: 'HatobaState',
	step: 'HatobaState',
	end: 'HatobaState',
	edge: '{ direction: 1 | -1 }',
	height: '{ height: number }',
	error: '{ code, message }'
};

const state: Readonly<Record<keyof HatobaState, string>> = {
	scene: 'string',
	title: 'string',
	step: 'string',
	steps: 'string[]',
	index: 'number',
	caption: 'string',
	parameters: 'Record<string, string>',
	language: "'en' | 'ja'",
	theme: "'night' | 'paper'",
	playing: 'boolean'
};

const commands: Readonly<Record<HatobaCommand['do'], string>> = {
	hello: '',
	next: '',
	back: '',
	goTo: 'step: string | number, play?: boolean',
	play: '',
	pause: '',
	set: 'options: Record<string, string | boolean | null>'
};

const reports: Readonly<Record<HatobaReport['is'], string>> = {
	ready: 'state: HatobaState',
	step: 'state: HatobaState',
	end: 'state: HatobaState',
	edge: 'direction: 1 | -1',
	height: 'height: number',
	error: 'error: { code, message }',
	answer: 'id, moved: boolean, state?: HatobaState'
};

/** Directives of a Content-Security-Policy, each with our origin as its source. */
const directives = { 'script-src': '', 'font-src': '', 'img-src': '', 'frame-src': '' };

/** What stands at lasting addresses. */
const addresses = {
	'/scenes/run/create.svg': '1600 × 900',
	'/scenes/run/create.night.svg': '1600 × 900',
	'/ja/scenes/run/create.svg': '1600 × 900',
	'/scenes/run.png': '1200 × 630'
};

export const reference = {
	options,
	properties,
	methods,
	events,
	state,
	commands,
	reports,
	directives,
	addresses
};

export type TableId = keyof typeof reference;

/** A text for each row of each table. */
export type Meanings = {
	readonly [T in TableId]: Readonly<Record<keyof (typeof reference)[T], string>>;
};
