import { expect, it } from 'vitest';
import { parts } from './inline.ts';

it.each([
	['', []],
	['plain', [{ text: 'plain' }]],
	[
		'Set `theme`, see [keys](#keys).',
		[
			{ text: 'Set ' },
			{ code: 'theme' },
			{ text: ', see ' },
			{ link: 'keys', href: '#keys' },
			{ text: '.' }
		]
	],
	['`a[b](c)`', [{ code: 'a[b](c)' }]],
	['a [b] (c) `d', [{ text: 'a [b] (c) `d' }]]
])('%s', (text, found) => {
	expect(parts(text)).toEqual(found);
});
