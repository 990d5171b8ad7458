import fc from 'fast-check';
import { expect, test } from 'vitest';
import { terminalRows } from './terminal-rows.ts';

const command = { kind: 'command', text: 'docker run --name web nginx' } as const;
const output = { kind: 'output', text: 'Unable to find image locally' } as const;

test('a command has a prompt and is broken at spaces', () => {
	expect(terminalRows([command], undefined, 20).map(({ text }) => text)).toEqual([
		'$ docker run --name',
		'web nginx'
	]);
});

test('what is typed so far stands where it will stand when the line is whole', () => {
	const whole = terminalRows([output, command], undefined, 20);
	fc.assert(
		fc.property(fc.integer({ min: 0, max: command.text.length }), (typed) => {
			const rows = terminalRows([output, command], typed, 20);
			expect(rows).toHaveLength(whole.length);
			rows.forEach(({ text }, i) => expect(whole[i]!.text.startsWith(text)).toBe(true));
			expect(rows.filter(({ cursor }) => cursor !== undefined)).toHaveLength(1);
		})
	);
});

test('the cursor stands behind the last letter', () => {
	const rows = terminalRows([command], 6, 20);
	expect(rows[0]).toEqual({ kind: 'command', text: '$ docker', cursor: 8 });
});

test('without typing there is no cursor', () => {
	expect(
		terminalRows([command, output], undefined, 20).some(({ cursor }) => cursor !== undefined)
	).toBe(false);
});
