import { expect, it } from 'vitest';
import type { Message } from '../model/index.ts';
import type { FilmStep } from '../film/types.ts';
import { factsOf } from '../evidence/index.ts';
import { exchangeAt, exchangesOf, shownOf, titleOf, titlesOf, tracesOf } from './exchanges.ts';

const message = (id: string, kind: Message['kind'], answers?: string): Message =>
	({ id, kind, answers, evidence: { trace: 'run', entries: [0] } }) as Message;

/** A step that begins at `start`, one message a beat of 100 ms. */
const step = (start: number, sent: Message[]): FilmStep =>
	({
		step: { acts: [{ does: 'type', trace: 'other' }] },
		beats: sent.map((_, i) => ({ start: start + i * 100, end: start + i * 100 + 100 })),
		messages: sent.map((message, beat) => ({ message, beat }))
	}) as unknown as FilmStep;

const wait = message('wait', 'request');
const first = step(0, [message('ping', 'request'), message('pong', 'answer', 'ping'), wait]);
const second = step(300, [message('waited', 'answer', 'wait'), message('exit', 'signal')]);
const film = { steps: [first, second] };

it('puts an answer with its request, also with one of an earlier step', () => {
	expect(exchangesOf(film, first).map(({ id, messages }) => [id, messages.length])).toEqual([
		['ping', 2],
		['wait', 1]
	]);
	expect(exchangesOf(film, second).map(({ id, request }) => [id, request])).toEqual([
		['wait', wait],
		['exit', undefined]
	]);
});

it('follows the message that travels', () => {
	expect([0, 99, 150, 200, 300].map((time) => exchangeAt(first, time))).toEqual([
		'ping',
		'ping',
		'ping',
		'wait',
		'wait'
	]);
	expect(exchangeAt(second, 0)).toBe('wait');
	expect(exchangeAt(step(0, []), 0)).toBeUndefined();
});

it('names each recording once', () => {
	expect(tracesOf(first)).toEqual(['run', 'other']);
});

it('gathers what was recorded, or says where it is documented', async () => {
	const trace = 'run-missing-layers';
	const facts = { [trace]: await factsOf(trace) };
	const shown = (...evidence: unknown[]) =>
		shownOf({ messages: evidence.map((one) => ({ evidence: one }) as Message) }, facts);
	const exchange = shown({ trace, entries: [1] }, { trace, entries: [1] });
	expect(exchange.entries.map(({ status }) => status)).toEqual([404]);
	const { entries, frames } = shown({ trace, entry: 18, frame: 0 });
	expect(entries.map(({ kind }) => kind)).toEqual(['upgrade']);
	expect(frames.map(({ text }) => text)).toEqual([expect.stringContaining('GET / HTTP/1.1')]);
	expect(shown({ trace, forks: [1, 0] }).forks.map(({ index }) => index)).toEqual([0, 1]);
	const source = { repository: 'docker/cli', path: 'cli/command/container/run.go' };
	expect(shown(source)).toMatchObject({ facts: undefined, entries: [], sources: [source] });
	expect(
		shownOf({ messages: [{ evidence: { trace, entries: [1] } } as Message] }, {})
	).toMatchObject({ facts: undefined, entries: [] });
});

it('calls exchanges by their request, and no two the same', () => {
	const get = (id: string, label: string) => {
		const request = { ...message(id, 'request'), label, method: 'GET', path: '/blobs/{digest}' };
		return { id, request, messages: [request] };
	};
	expect(titlesOf([get('a', 'GET 4'), get('b', 'GET 5')], {}).map(({ title }) => title)).toEqual([
		'GET /blobs/{digest} · GET 4',
		'GET /blobs/{digest} · GET 5'
	]);
	expect(titlesOf([get('a', 'GET 4')], {})).toEqual([{ id: 'a', title: 'GET /blobs/{digest}' }]);
	const create = { ...message('create', 'request'), method: 'POST', path: 'Tasks/Create' };
	expect(titleOf({ id: 'create', request: create, messages: [create] }, {})).toBe(
		'gRPC Tasks/Create'
	);
	const fork = { ...message('fork', 'signal'), label: '', from: 'shim', to: 'runc' } as Message;
	const signal = { id: 'fork', request: undefined, messages: [fork] };
	expect(titleOf(signal, { shim: 'Shim' })).toBe('Shim → runc');
	const refused = { ...message('no', 'answer', 'a'), status: 404 };
	expect(titleOf({ ...get('a', 'GET'), messages: [refused] }, {})).toBe(
		'GET /blobs/{digest} → 404'
	);
});
