/**
 * The bodies of a recording: text as it is, long JSON streams thinned, notes on what was left out.
 *
 * @import { TraceBodies, TraceBody } from '../lib/evidence/types.ts'
 */

/** How many progress messages are kept of one layer and one status (Downloading, Extracting). */
const progressKept = 3;

/** Milliseconds, rounded to 0.1. @param {number} ms */
export const tenth = (ms) => Math.round(ms * 10) / 10;

/**
 * Keeps every message, but of a layer's progress only the first, the last and some between.
 * @param {any[]} stream @returns {TraceBody}
 */
function thin(stream) {
	/** @type {Map<string, any[]>} */
	const progress = new Map();
	for (const message of stream) {
		const { id, status, progressDetail } = message.json;
		if (progressDetail?.current === undefined) continue;
		const run = `${id} ${status}`;
		progress.set(run, [...(progress.get(run) ?? []), message]);
	}
	const dropped = new Set();
	for (const run of progress.values()) {
		const step = Math.max(1, (run.length - 1) / (progressKept - 1));
		const kept = new Set(Array.from({ length: progressKept }, (_, i) => run[Math.round(i * step)]));
		for (const message of run) if (!kept.has(message)) dropped.add(message);
	}
	return {
		stream: stream
			.filter((message) => !dropped.has(message))
			.map(({ t, json }) => ({ t: tenth(t), json })),
		thinned: dropped.size
	};
}

/** @param {any} held @param {number} size @returns {TraceBody} */
function noteOf({ _body = {}, _strings: strings }, size) {
	const { digest, compression, uncompressedSize, diffId, tarMemberCount } = _body;
	const tarMembers = _body.tarMembers?.map((/** @type {any} */ { name }) => name);
	return {
		note: {
			size,
			digest,
			compression,
			uncompressedSize,
			diffId,
			tarMemberCount,
			tarMembers,
			strings
		}
	};
}

/** @param {any} held the HAR's `postData` or `content` @param {number} size @param {any[]} entries @returns {TraceBody | undefined} */
function bodyOf(held, size, entries) {
	if (!held || size <= 0) return undefined;
	if (held._sameAs) {
		const { request, response } = entries[held._sameAs.entry];
		const other = held._sameAs.side === 'request' ? request.postData : response.content;
		return bodyOf(other, size, entries);
	}
	return held.text ? { text: held.text, truncatedTo: held._body?.truncatedTo } : noteOf(held, size);
}

/** The bodies of each entry, in order. @param {any[]} entries @returns {TraceBodies['bodies'][string][]} */
export const bodiesOf = (entries) =>
	entries.map(({ request, response, _stream }) => ({
		request: bodyOf(request.postData, request.bodySize, entries),
		response: _stream ? thin(_stream) : bodyOf(response.content, response.bodySize, entries)
	}));
