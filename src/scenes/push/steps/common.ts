import { tell, type Structure } from '../../../lib/model/index.ts';
import { api, asksForPush, door, pushAnswered } from '../acts.ts';
import type { Recorded } from '../recordings.ts';
import { sources } from '../sources.ts';

const { answer, ask, print, recorded, show, type } = tell;

/** The command is typed. */
export const command = <const Says extends string>(of: Recorded, says: Says) =>
	({
		id: 'command',
		says,
		subject: 'shell',
		acts: [type('shell', of.trace, `docker push …/${of.repository}:${of.tag}`)]
	}) as const;

/** The client asks, the daemon goes to the registry. */
export const push = (of: Recorded) =>
	({
		id: 'push',
		subject: 'push',
		acts: [asksForPush(of), door(of, of.door, 200).ask, door(of, of.door, 200).answer],
		claims: [
			{
				id: 'daemon-pushes',
				sources: [{ ...sources.api, section: 'ImagePush' }, sources.commandPush]
			},
			{ id: 'door', sources: [sources.support] }
		]
	}) as const;

/** A second name for the image. */
export const tag = <const Says extends string>(
	of: Recorded & { readonly name: number },
	says: Says
) =>
	({
		id: 'tag',
		says,
		subject: 'name-2',
		acts: [
			type('shell', of.trace, `docker tag …/demo/fresh:1.0 …/${of.repository}:${of.tag}`),
			ask(api, {
				id: 'tag',
				label: 'tag',
				method: 'POST',
				path: `/images/${of.registry}/demo/fresh:1.0/tag`,
				evidence: recorded(of.trace, of.name)
			}),
			show('name-2'),
			answer(api, {
				id: 'tagged',
				label: 'tag 201',
				answers: 'tag',
				status: 201,
				evidence: recorded(of.trace, of.name)
			})
		],
		claims: [{ id: 'name-only', sources: [sources.commandTag] }]
	}) as const;

/** One HEAD for each layer; all of them are there. `heads` are the requests for the layers. */
export const allThere = (of: Recorded, heads: Structure['steps'][number]['acts']) =>
	({
		id: 'ask',
		subject: 'head-3',
		acts: [...heads, print('shell', of.trace, '…: Layer already exists')],
		claims: [
			{
				id: 'only-missing',
				sources: [sources.exists]
			},
			{ id: 'remembered', sources: [sources.remembered] }
		]
	}) as const;

/** The answer to the push, and the last line on the terminal. */
export const answers = (of: Recorded) => [
	pushAnswered(of),
	print('shell', of.trace, `${of.tag}: digest: sha256:…`)
];
