import { m } from '../../lib/locales/paraglide/messages.js';
import { nearest } from '../../lib/model/problem.ts';
import { sceneIds } from '../../scenes/index.ts';
import type { HatobaError } from '../types.ts';
import type { Options } from './options.ts';

class Failure extends Error implements HatobaError {
	override readonly name = 'HatobaError';
	constructor(
		readonly code: HatobaError['code'],
		message: string,
		options: ErrorOptions
	) {
		super(message, options);
	}
}

/** An error in the words of the reader. */
export function failed(
	code: HatobaError['code'],
	{ scene, language }: Pick<Options, 'scene' | 'language'>,
	cause?: unknown
): HatobaError & Error {
	const locale = { locale: language };
	if (code === 'scene/unloadable') {
		return new Failure(code, m.embed_unloadable({}, locale), { cause });
	}
	const near = nearest(scene, sceneIds);
	const said = scene ? m.site_unknown_scene({ word: scene }, locale) : m.embed_no_scene({}, locale);
	const join = language === 'ja' ? '' : ' ';
	const hint = near ? join + m.site_did_you_mean({ near }, locale) : '';
	return new Failure(code, said + hint, { cause });
}
