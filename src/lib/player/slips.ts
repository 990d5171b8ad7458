import { m } from '../locales/paraglide/messages.js';
import type { Language } from '../locales/languages.ts';
import type { Slip } from '../model/place.ts';

/** One or two sentences: what an address asked for in vain, and what is shown. */
export function sayOf({ kind, word, instead = '', near }: Slip, language: Language): string {
	const locale = { locale: language };
	const said = {
		step: () => m.site_unknown_step({ word, instead }, locale),
		elsewhere: () => m.site_step_elsewhere({ word, instead }, locale),
		parameter: () => m.site_unknown_parameter({ word }, locale),
		value: () => m.site_unknown_value({ word, instead }, locale)
	}[kind]();
	const join = language === 'ja' ? '' : ' ';
	return near ? said + join + m.site_did_you_mean({ near }, locale) : said;
}
