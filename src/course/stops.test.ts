import { describe, expect, it } from 'vitest';
import { readStops } from './stops.ts';

const told = async (text: string) => {
	const { stops, slips } = await readStops(text);
	return {
		stops: stops.map(({ scene, choice, steps }) =>
			[scene.id, ...Object.values(choice), `${steps[0].id}–${steps.at(-1)?.id}`].join(' ')
		),
		slips: slips.map(({ kind, word, near }) => [kind, word, near].filter(Boolean).join(' '))
	};
};

describe('stops in an address', () => {
	it('are scenes, choices and stretches', async () => {
		expect(await told('run::create..pull; os:host=macos:ground..kernel ;')).toEqual({
			stops: ['run missing create–pull', 'os macos linux ground–kernel'],
			slips: []
		});
	});
	it('may be one step long', async () => {
		expect((await told('run::create')).stops).toEqual(['run missing create–create']);
	});
	it('that do not exist are left out and said', async () => {
		expect(await told('rum;run:image=presen;run::creat;run:image=missing,x=1;run')).toEqual({
			stops: ['run missing command–end'],
			slips: [
				'scene rum run',
				'choice image=presen image=present',
				'step creat create',
				'choice image=missing,x=1'
			]
		});
	});
	it('do not run backwards', async () => {
		expect((await told('run::pull..create')).slips).toEqual(['step pull..create']);
	});
	it('may be none', async () => {
		expect(await told(' ; ')).toEqual({ stops: [], slips: [] });
	});
});
