import { m } from '../../../lib/locales/paraglide/messages.js';
import type { Language } from '../../../lib/locales/languages.ts';
import { addressOf, placeholder } from '../../origin.ts';
import { attributes } from '../../share/markup.ts';
import { embedOf, titleOf, type Shared } from '../../share/shared.ts';
import { frameSize, snippets } from '../../share/snippets.ts';
import { desk, hostScript, sharedIn, type Example } from './example.ts';

/** Examples of frames. */
export function frameExamples(language: Language) {
	const shared = sharedIn(language);
	const steered: Shared = { ...shared, start: 'first', controls: false };
	const title = titleOf(shared);
	const buttons = desk(m.player_next({}, { locale: language }));
	const frame = (more: Readonly<Record<string, string>>) =>
		`<iframe${attributes({ id: 'scene', src: addressOf(embedOf(steered), placeholder), title, ...more })}></iframe>`;

	return {
		frame: {
			kind: 'HTML',
			code: snippets.iframe(shared, placeholder),
			live: { is: 'frame', src: embedOf(shared), title }
		},
		connect: {
			kind: 'HTML',
			code: [
				frame({ style: 'width:100%;border:0' }),
				buttons,
				hostScript([
					`import { connect } from '${addressOf('/embed/connect.js', placeholder)}';`,
					"const scene = await connect(document.querySelector('#scene'), { height: true });",
					"const said = document.querySelector('#said');",
					"document.querySelector('#on').onclick = () => scene.next();",
					'const tell = () => (said.textContent = scene.state.caption);',
					"scene.addEventListener('step', tell);",
					'tell();'
				])
			].join('\n'),
			live: { is: 'frame', src: embedOf(steered), title, steered: true }
		},
		protocol: {
			kind: 'HTML',
			code: [
				frame({ width: String(frameSize.width), height: String(frameSize.height) }),
				buttons,
				hostScript([
					`const site = '${placeholder}';`,
					"const frame = document.querySelector('#scene');",
					'const say = (command) =>',
					'\tframe.contentWindow.postMessage({ hatoba: 1, ...command }, site);',
					'',
					"addEventListener('message', ({ source, origin, data }) => {",
					'\tif (source !== frame.contentWindow || origin !== site || data?.hatoba !== 1) return;',
					"\tif (data.state) document.querySelector('#said').textContent = data.state.caption;",
					'});',
					"document.querySelector('#on').onclick = () => say({ do: 'next' });",
					"frame.onload = () => say({ do: 'hello', id: 1 });"
				])
			].join('\n')
		}
	} as const satisfies Record<string, Example>;
}
