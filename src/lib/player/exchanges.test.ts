import { expect, it } from 'vitest';
import type { Message } from '../model/index.ts';
import type { FilmStep } from '../film/types.ts';
import { exchangeAt, exchangesOf, tracesOf } from './exchanges.ts';

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
