import { m } from '../lib/locales/paraglide/messages.js';
import type { Language } from '../lib/locales/languages.ts';
import type { StopSlip } from '../course/stops.ts';

/** One or two sentences: what a talk names in vain. */
export function sayOfStop({ kind, word, near }: StopSlip, language: Language): string {
	const locale = { locale: language };
	const said = {
		scene: () => m.site_slip_scene({ word }, locale),
		choice: () => m.site_slip_choice({ word }, locale),
		step: () => m.site_slip_step({ word }, locale)
	}[kind]();
	const join = language === 'ja' ? '' : ' ';
	return near ? said + join + m.site_did_you_mean({ near }, locale) : said;
}
