import { expect, it } from 'vitest';
import { turned } from './handout.ts';

it.each([
	['', 'notes', true, '?notes'],
	['?notes', 'notes', false, ''],
	['?image=present&notes=&sources', 'notes', false, '?image=present&sources'],
	[
		'?talk=kernel::a..b;os:host=macos&sources',
		'notes',
		true,
		'?talk=kernel::a..b;os:host=macos&sources&notes'
	],
	['?notes', 'notes', true, '?notes']
] as const)('%s with %s %s is %s', (search, extra, on, query) => {
	expect(turned(search, extra, on)).toBe(query);
});
