import type { Language } from '../../../lib/locales/languages.ts';
import { addressOf, placeholder } from '../../origin.ts';
import { attributes } from '../../share/markup.ts';
import { pageOf, pictureOf } from '../../share/shared.ts';
import { fileFrame, snippets } from '../../share/snippets.ts';
import { sharedIn, type Example } from './example.ts';

/** Examples for slide tools and documents. */
export function toolExamples(language: Language) {
	const shared = { ...sharedIn(language), theme: 'paper' } as const;
	const page = pageOf(shared);
	const { path: paper, caption: alt } = pictureOf(shared, shared.step);
	const { path: night } = pictureOf({ ...shared, theme: 'night' }, shared.step);
	const at = (path: string) => addressOf(path, placeholder);
	const dark = { srcset: at(night), media: '(prefers-color-scheme: dark)' };

	return {
		reveal: { kind: 'HTML', code: snippets.reveal(shared, placeholder) },
		slidev: { kind: 'Vue', code: snippets.slidev(shared, placeholder) },
		markdown: { kind: 'Markdown', code: snippets.markdown(shared, placeholder) },
		picture: {
			kind: 'HTML',
			code: [
				`<a${attributes({ href: at(page) })}>`,
				'\t<picture>',
				`\t\t<source${attributes(dark)}>`,
				`\t\t<img${attributes({ src: at(paper), alt, width: '1600', height: '900' })}>`,
				'\t</picture>',
				'</a>'
			].join('\n'),
			live: { is: 'picture', href: page, paper, night, alt }
		},
		file: { kind: 'HTML', code: fileFrame(shared) }
	} as const satisfies Record<string, Example>;
}
