import type { Language } from '../../../lib/locales/languages.ts';
import { elementExamples } from './element.ts';
import { frameExamples } from './frame.ts';
import { siteExamples } from './site.ts';
import { toolExamples } from './tools.ts';

export type { Example, Live, LiveElement } from './example.ts';

/** All examples, in one language. */
export const examplesIn = (language: Language) => ({
	...elementExamples(language),
	...frameExamples(language),
	...toolExamples(language),
	...siteExamples(language)
});

export type ExampleId = keyof ReturnType<typeof examplesIn>;
