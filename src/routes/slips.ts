import { m } from '../lib/locales/paraglide/messages.js';
import type { Language } from '../lib/locales/languages.ts';
import type { StopSlip } from '../course/stops.ts';
import type { Slip } from './place.ts';

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
