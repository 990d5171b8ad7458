import { m } from '../../../lib/locales/paraglide/messages.js';
import type { Language } from '../../../lib/locales/languages.ts';
import type { Choice, StepId } from '../../../lib/model/index.ts';
import { addressOf, placeholder } from '../../origin.ts';
import { attributes } from '../../share/markup.ts';
import { optionsOf } from '../../share/shared.ts';
import { snippets } from '../../share/snippets.ts';
import { desk, element, hostScript, lively, sharedIn, type Example } from './example.ts';

/** Two of different languages and themes. */
const pair = [
	{ language: 'en', theme: 'night' },
	{ language: 'ja', theme: 'paper' }
] as const;

/** Examples of `<hatoba-scene>`. */
export function elementExamples(language: Language) {
	const shared = sharedIn(language);
	const choice = { image: 'present' } as unknown as Choice;
	const quick = optionsOf(shared, 'step');
	const chosen = optionsOf({ ...shared, choice, controls: false }, 'step');
	const part = { scene: 'run', from: 'create', to: 'manifest', lang: language, controls: true };
	const two = pair.map((way) => ({
		way,
		options: optionsOf({ ...shared, ...way, controls: false }, 'step')
	}));
	const steered = { scene: 'run', lang: language };

	return {
		quick: {
			kind: 'HTML',
			code: snippets.element(shared, placeholder),
			live: { is: 'elements', elements: [lively(quick, shared)] }
		},
		parameters: {
			kind: 'HTML',
			code: element(chosen),
			live: { is: 'elements', elements: [lively(chosen, shared)] }
		},
		part: {
			kind: 'HTML',
			code: element(part),
			live: { is: 'elements', elements: [lively(part, shared)] }
		},
		several: {
			kind: 'HTML',
			code: two.map(({ options }) => element(options)).join('\n'),
			live: {
				is: 'elements',
				elements: two.map(({ way, options }) => lively(options, { ...shared, ...way }))
			}
		},
		script: {
			kind: 'HTML',
			code: [
				`<script type="module"${attributes({ src: addressOf('/embed.js', placeholder) })}></script>`,
				element({ id: 'scene', ...steered }),
				desk(m.player_next({}, { locale: language })),
				hostScript([
					"const scene = document.querySelector('#scene');",
					"const said = document.querySelector('#said');",
					"document.querySelector('#on').onclick = () => scene.next();",
					'const tell = ({ detail: { index, steps, caption } }) => {',
					'\tsaid.textContent = `${index + 1}/${steps.length} ${caption}`;',
					'};',
					"scene.addEventListener('ready', tell);",
					"scene.addEventListener('step', tell);"
				])
			].join('\n'),
			live: {
				is: 'elements',
				elements: [lively(steered, { ...shared, step: 'command' as StepId })],
				steered: true
			}
		},
		types: {
			kind: 'TypeScript',
			code: [
				"import type { HatobaState } from './embed';",
				'',
				"const scene = document.querySelector('hatoba-scene');",
				"scene?.addEventListener('step', ({ detail }) => show(detail));",
				'',
				'function show({ step, index, steps }: HatobaState) {',
				'\tconsole.log(`${step}: ${index + 1} of ${steps.length}`);',
				'}'
			].join('\n')
		}
	} as const satisfies Record<string, Example>;
}
