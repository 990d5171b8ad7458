/**
 * Reads one recording: what the stage's checks and the wire panel need of a HAR file,
 * of the terminal's text and of the kernel's list of forks.
 *
 * @import { TraceBodies, TraceBody, TraceEntry, TraceFacts, TraceSide } from '../lib/evidence/types.ts'
 */
import { bodiesOf, tenth } from './recording-bodies.js';
import { framesOf } from './recording-frames.js';

/** Not on the wire; from the README of the recordings ("How it was recorded"). */
const installed = { registry: '2.8.2', containerd: '1.6.20', runc: '1.1.5' };
/** The same README's, for a recording in which nothing was sent. */
const silent = { client: '28.2.2', engine: '20.10.24', api: '1.41' };

/** Before a command; where there are several machines, with the name of the one that it was typed on. */
const prompt = /^(?:\[\w+\] )?\$ /;

/** Of a longer password or token the beginning is enough: its end only repeats that it is there. */
const longestToken = 60;

const telling = new Set([
	'accept',
	'api-version',
	'authorization',
	'connection',
	'content-length',
	'content-type',
	'docker-content-digest',
	'docker-distribution-api-version',
	'docker-upload-uuid',
	'location',
	'range',
	'server',
	'transfer-encoding',
	'upgrade',
	'user-agent',
	'www-authenticate',
	'x-docker-expose-session-grpc-method',
	'x-registry-auth'
]);

/**
 * The header's first capture in the first entry that has one.
 * @param {any[]} entries @param {'request' | 'response'} side @param {string} name @param {RegExp} pattern
 * @returns {string}
 */
function fromHeaders(entries, side, name, pattern) {
	for (const entry of entries)
		for (const header of entry[side].headers) {
			const found = header.name.toLowerCase() === name && pattern.exec(header.value);
			if (found && found[1] !== undefined) return found[1];
		}
	throw new Error(`no entry has a ${side} header ${name} like ${pattern}`);
}

/**
 * The recorded text after each command, found by the command's line.
 * @param {any[]} pages @param {string} cli
 * @returns {TraceFacts['commands']}
 */
function commands(pages, cli) {
	const all = cli.split('\n');
	let from = 0;
	const starts = pages.map(({ title }) => {
		const at = all.findIndex((l, i) => i >= from && prompt.test(l) && l.endsWith(title));
		if (at < 0) throw new Error(`cli.txt has no line "$ ${title}"`);
		from = at + 1;
		return at;
	});
	return pages.map((page, n) => {
		const lines = all.slice((starts[n] ?? 0) + 1, starts[n + 1]);
		const typed = all[starts[n] ?? 0] ?? '';
		while (lines.at(-1) === '') lines.pop();
		if (/^\[exit code \d+\]$/.test(lines.at(-1) ?? '')) lines.pop();
		return {
			id: page.id,
			command: typed.replace(prompt, ''),
			machine: page._node,
			lines,
			exitCode: page._exitCode,
			start: tenth(page._t),
			duration: tenth(page.pageTimings.onLoad)
		};
	});
}

/** @param {any[]} entries */
const versionsOf = (entries) => ({
	client: fromHeaders(entries, 'request', 'user-agent', /^Docker-Client\/([\d.]+)/),
	engine: fromHeaders(entries, 'response', 'server', /^Docker\/([\d.]+)/),
	api: fromHeaders(entries, 'response', 'api-version', /^([\d.]+)$/)
});

/** @param {{ name: string, value: string }} header */
const headerOf = ({ name, value }) => ({
	name,
	value:
		name.toLowerCase() === 'authorization' && value.length > longestToken
			? `${value.slice(0, longestToken)}…`
			: value
});

/** @param {any} side @param {TraceBody | undefined} body @returns {TraceSide} */
const sideOf = (side, body) => ({
	size: side.bodySize,
	headers: side.headers
		.filter((/** @type {any} */ { name }) => telling.has(name.toLowerCase()))
		.map(headerOf),
	hasBody: body !== undefined
});

/** @param {any} e @param {number} index @param {TraceBodies['bodies'][string]} body @returns {TraceEntry} */
function entryOf(e, index, body) {
	const { request, response } = e;
	const rawPath = request.url.replace(/^\w+:\/\/[^/]+/, '');
	const path = rawPath.replace(/\?.*$/, '');
	return {
		index,
		command: e.pageref,
		from: e._from,
		to: e._to,
		machine: e._node,
		kind: e._kind,
		connection: e.connection,
		nthOnConnection: e._nthOnConnection,
		method: request.method,
		path:
			e._kind === 'grpc'
				? path.replace(/^.*\.(?=\w+\/)/, '')
				: path.replace(/^\/v\d+\.\d+(?=\/)/, ''),
		rawPath,
		query: request.queryString,
		status: response.status,
		statusText: response.statusText,
		grpcStatus: response._grpcStatus,
		grpcMessage: response._grpcMessage,
		start: tenth(e._t),
		answered: tenth(e._t + e.timings.send + e.timings.wait),
		end: tenth(e._tEnd),
		request: sideOf(request, body.request),
		response: sideOf(response, body.response),
		frames: framesOf(e),
		closes: e._upgrade?.closes?.map((/** @type {any} */ c) => ({ t: tenth(c.t), side: c.side }))
	};
}

/**
 * @param {TraceFacts['recording']} recording
 * @param {{ har: string, cli: string, forks: string }} files their text; `forks` may be `[]`
 * @returns {{ facts: TraceFacts, bodies: TraceBodies }}
 */
export function readRecording(recording, { har, cli, forks }) {
	const { pages, entries, comment } = JSON.parse(har).log;
	const held = bodiesOf(entries);
	return {
		facts: {
			recording,
			title: comment,
			date: pages[0].startedDateTime.slice(0, 10),
			versions: { ...(entries.length > 0 ? versionsOf(entries) : silent), ...installed },
			commands: commands(pages, cli),
			entries: entries.map((/** @type {any} */ e, /** @type {number} */ i) =>
				entryOf(e, i, held[i] ?? {})
			),
			forks: JSON.parse(forks).map((/** @type {any} */ fork, /** @type {number} */ index) => ({
				index,
				...fork,
				t: tenth(fork.t)
			}))
		},
		bodies: {
			recording,
			bodies: Object.fromEntries(
				held.flatMap((body, i) => (body.request || body.response ? [[i, body]] : []))
			)
		}
	};
}
