import { expect, test } from 'vitest';
import { compile } from '../film/index.ts';
import { defaultChoice, type StepId } from '../model/index.ts';
import run from '../../scenes/run/index.ts';
import { formats, make, type Order } from './index.ts';

const film = compile(run, defaultChoice(run), 'en', 'wide');
const order = (...steps: string[]): Order => ({
	film,
	choice: '',
	steps: steps as StepId[],
	format: 'svg',
	theme: 'night',
	scale: 1,
	background: 'themed'
});

test('an order that cannot be carried out says why, before anything is drawn', async () => {
	await expect(make(order('craete'))).rejects.toMatchObject({
		code: 'picture/unknown-step',
		place: 'run',
		message: 'picture/unknown-step: run has no step "craete"; did you mean "create"?'
	});
	await expect(make(order())).rejects.toMatchObject({ code: 'picture/no-steps' });
});

test('the formats are those of the index', () => expect(formats).toEqual(['svg', 'png']));
