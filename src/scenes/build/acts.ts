import { tell } from '../../lib/model/index.ts';

const { answer, ask, hide, inLane, move, print, recorded, set, show, showAt, together, type } =
	tell;

export const api = { link: 'api', from: 'client', to: 'daemon' };
export const makes = { link: 'makes', from: 'builder', to: 'container' };

/** Lanes of the API link: the build itself, its session, calls in the session and what is carried. */
export const buildLane = inLane(api, 0);
export const sessionLane = inLane(api, 1);
export const callLane = inLane(api, 2);
export const load = { on: 'api', lane: 2 };

/** A further command, at the prompt that the last one left. */
export const typeNext = (trace: string, text: string) =>
	together(set('shell', { status: 'idle' }), type('shell', trace, text));

/** POST /build; it stays open until the image is there. */
export const askBuild = (trace: string, entry = 1, id = 'build') =>
	ask(buildLane, {
		id,
		label: 'build',
		open: true,
		method: 'POST',
		path: '/build',
		evidence: recorded(trace, entry)
	});

export const built = (trace: string, entry = 1, request = 'build') =>
	answer(buildLane, {
		id: `${request}-answer`,
		label: 'build 200',
		answers: request,
		status: 200,
		evidence: recorded(trace, entry)
	});

/** Places of the files in the context. */
const home = { dockerfile: 1, deps: 2, site: 3 } as const;
type File = keyof typeof home;

/** Copies of files set out from where the files are. */
export const setOut = (...names: File[]) =>
	together(...names.map((name) => showAt(`copy-${name}`, { in: 'files', slot: home[name] })));

const all = [1, 2, 3, 4, 5, 6].map((n) => `line-${n}`);
export const showLines = show(...all);
export const hideLines = hide(...all);

/** A line of the Dockerfile is being worked on, and done. */
export const begin = (n: number) => set(`line-${n}`, { status: 'busy' });
export const done = (n: number) => set(`line-${n}`, { status: 'idle' });

/** The tar travels; the builder reads the Dockerfile in it, and keeps the files at hand. */
export const sendTar = (trace: string) => [
	together(askBuild(trace), move('tar', { in: 'builder' }, load)),
	together(hide('tar'), showLines),
	together(
		show('parcel'),
		showAt('copy-deps', { in: 'parcel', slot: 0 }),
		showAt('copy-site', { in: 'parcel', slot: 1 })
	)
];

/** FROM: the new image begins with the base and a copy of its config. */
export const from = [
	begin(1),
	showAt('config', { over: 'stack' }),
	together(move('config', { in: 'configs', slot: 0 }), done(1))
];

/** COPY: the files become a layer; no container to be seen. With the last ones, their box goes. */
export const copy = (line: number, name: string, slot: number, ...last: string[]) => [
	together(begin(line), move(`copy-${name}`, { in: 'stack', slot })),
	together(show(`layer-${name}`), hide(`copy-${name}`, ...last), done(line))
];

/** What the container of a RUN has written becomes a layer, and the container goes. */
export const freeze = (line: number, layer: string, slot: number) => [
	set('process', { status: 'ended' }),
	showAt(layer, { over: 'upper' }),
	move(layer, { in: 'stack', slot }),
	together(hide('container', 'process', 'upper'), done(line))
];

/** A line that makes no layer goes into the config. */
export const intoConfig = (line: number) => [
	together(begin(line), showAt('setting', { over: `line-${line}` })),
	move('setting', { in: 'configs', slot: 0 }),
	together(hide('setting'), set('config', { status: 'busy' }), done(line))
];

/** The flag goes up, and the terminal tells. */
export const tagged = (trace: string, flag: string, lines: readonly string[]) =>
	together(show(flag), print('shell', trace, ...lines), set('shell', { status: 'ended' }));
