import { describe, expect, it } from 'vitest';
import { explain } from './missing.ts';

const scenes = ['run', 'vm-vs-container'];
const of = (path: string) => {
	const { kind, word, near } = explain(path, scenes);
	return [kind, word, near?.href];
};

describe('explain', () => {
	it.each([
		['/scenes/ran', 'scene', 'ran', '/scenes/run'],
		['/ja/scenes/vm-vs-containr/boot', 'scene', 'vm-vs-containr', '/ja/scenes/vm-vs-container'],
		['/scenes/something-else', 'scene', 'something-else', undefined],
		['/ja/handout/ran', 'scene', 'ran', '/ja/handout/run'],
		['/embed/ran', 'scene', 'ran', '/embed/run'],
		['/fr/handout/run', 'language', 'fr', '/handout/run'],
		['/fr/scenes/run/create', 'language', 'fr', '/scenes/run/create'],
		['/fr', 'language', 'fr', '/'],
		['/fr/scenes/nope', 'language', 'fr', undefined],
		['/zh-hant/scenes/run', 'language', 'zh-hant', '/scenes/run'],
		['/en/scenes/run', 'prefix', 'en', '/scenes/run'],
		['/run', 'page', '/run', '/scenes/run'],
		['/ja/run', 'page', '/ja/run', '/ja/scenes/run'],
		['/scenes', 'page', '/scenes', undefined],
		['/ja/nothing/here', 'page', '/ja/nothing/here', undefined]
	])('%s: unknown %s %s, perhaps %s', (path, kind, word, near) => {
		expect(of(path)).toEqual([kind, word, near]);
	});
});
