import type { Problem } from '../model/index.ts';
import { citedEntries, type Facts, type ToldMessage } from './told.ts';

/** A message with its moments on the clock of its recording, ms. */
interface Timed extends ToldMessage {
	readonly trace: string;
	/** When it set out: a request's first byte, a frame, a fork. Answers and streams have none. */
	readonly begins?: number;
	/** When an answer was complete; of an upgrade, when it was given. */
	readonly ends?: number;
	/** `client daemon`: who asks whom. */
	readonly pair?: string;
}

function timed(told: ToldMessage, facts: Facts): Timed[] {
	const { evidence, kind } = told.message;
	if (!('trace' in evidence)) return [];
	const { trace } = evidence;
	if ('forks' in evidence)
		return [{ ...told, trace, begins: facts.get(trace)?.forks[evidence.forks[0] ?? -1]?.t }];
	if ('frame' in evidence) {
		const entry = facts.get(trace)?.entries[evidence.entry];
		const frame = entry?.frames?.[evidence.frame];
		return entry && frame ? [{ ...told, trace, begins: entry.start + frame.t }] : [];
	}
	const entries = citedEntries(told.message, facts);
	const [first] = entries;
	if (!first) return [];
	const pair = `${first.from} ${first.to}`;
	const ends = Math.max(...entries.map((e) => (e.kind === 'upgrade' ? e.answered : e.end)));
	const begins = Math.min(...entries.map((e) => e.start));
	if (kind === 'request') return [{ ...told, trace, pair, begins }];
	return kind === 'answer' ? [{ ...told, trace, pair, ends }] : [];
}

/** What sets out must not set out before what was told ahead of it. */
function backwards(told: readonly Timed[]): Problem[] {
	return told.flatMap((one) => {
		const ahead = told.filter((other) => other.trace === one.trace && other.beat < one.beat);
		const late = ahead.find((other) => (other.begins ?? 0) > (one.begins ?? Infinity));
		if (!late) return [];
		const sentence = `set out at ${one.begins} ms, before "${late.message.id}" (${late.begins} ms), which is told first`;
		return [{ code: 'evidence/order', place: one.place, sentence }];
	});
}

/** An answer, the request that it answers, and the requests of the same two parties. */
function* answerProblems(answer: Timed, told: readonly Timed[]): Generator<Problem> {
	const { place } = answer;
	const { answers, evidence } = answer.message;
	const request = told.find(({ message }) => message.kind === 'request' && message.id === answers);
	if (!request || request.beat >= answer.beat) {
		const sentence = answers
			? `answers "${answers}", which is not a recorded request told before it`
			: 'does not name the request that it answers';
		yield { code: 'evidence/answer', place, sentence };
		return;
	}
	const asked = request.message.evidence;
	const same =
		'entries' in asked &&
		'entries' in evidence &&
		asked.trace === evidence.trace &&
		evidence.entries.every((index) => asked.entries.includes(index));
	if (!same) {
		const sentence = `cites other entries than its request "${request.message.id}"`;
		yield { code: 'evidence/answer', place, sentence };
		return;
	}
	for (const other of told) {
		if (
			other.trace !== answer.trace ||
			other.pair !== answer.pair ||
			other.message.kind !== 'request'
		)
			continue;
		const [ends, begins] = [answer.ends ?? 0, other.begins ?? 0];
		if (other.beat > answer.beat && ends > begins) {
			const sentence = `ended at ${ends} ms, after "${other.message.id}" had set out (${begins} ms), which is told later`;
			yield { code: 'evidence/early-answer', place, sentence };
		}
		if (other.beat >= request.beat && other.beat < answer.beat && ends < begins) {
			const sentence = `ended at ${ends} ms, before "${other.message.id}" set out (${begins} ms), which is not told after it`;
			yield { code: 'evidence/late-answer', place, sentence };
		}
	}
}

/** Are the messages of one choice told in the order in which they were recorded? */
export function orderProblems(messages: readonly ToldMessage[], facts: Facts): Problem[] {
	const told = messages.flatMap((message) => timed(message, facts));
	const answers = told.filter(({ message }) => message.kind === 'answer');
	return [...backwards(told), ...answers.flatMap((answer) => [...answerProblems(answer, told)])];
}
