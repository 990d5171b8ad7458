import { describe, expect, it } from 'vitest';
import { markLiterals, markPhrases, phrases } from './phrases.js';

const shown = (text: string) => markPhrases(text).replaceAll('\u200b', '|');

describe('markPhrases', () => {
	it.each([
		[
			'クライアントはまずデーモンにpingを送ります。',
			'クライアントは|まずデーモンに|pingを|送ります。'
		],
		['最後に現れるのは、薄くて空の層です。', '最後に|現れるのは、|薄くて|空の|層です。'],
		[
			'クライアントは POST /containers/create を送り、201 が返ります。',
			'クライアントは POST /containers/create を|送り、|201 が|返ります。'
		],
		['プロセスは「待機の中」にある。', 'プロセスは|「待機の中」に|ある。'],
		['an English sentence', 'an English sentence']
	])('%s', (text, wanted) => expect(shown(text)).toBe(wanted));

	it.each(['Dockerはすごい', '3つまで', '2024年に', 'linux/amd64のレイヤー', 'v29.1では'])(
		'keeps %s together at its beginning',
		(text) => expect(shown(text)).not.toMatch(/^[\x21-\x7e]+\|[\u3040-\u309fつ年]/)
	);

	it('never marks before closing or after opening punctuation', () => {
		const text = '答えは（404）。「docker run を実行すると、何が起きるか」という問い。';
		expect(shown(text)).not.toMatch(/\|[、。）」]|[（「]\|/);
	});

	it('adds marks only, and none twice', () => {
		const text = 'イメージがないので、クライアントが「イメージを取得して」と頼みます。';
		const once = markPhrases(text);
		expect(once).not.toBe(text);
		expect(once.replaceAll('\u200b', '')).toBe(text);
		expect(markPhrases(once).replaceAll('\u200b', '')).toBe(text);
		expect(once).not.toContain('\u200b\u200b');
	});
});

describe('markLiterals', () => {
	it('marks inside literals, and leaves code, comments and keys alone', () => {
		const code = [
			'// 最後に現れるのは層です',
			"export const ja = { '最後に現れる': '最後に現れる', b: `最後に現れる`, c: 'it\\'s' } as const;"
		].join('\n');
		expect(markLiterals(code)).toBe(
			[
				'// 最後に現れるのは層です',
				`export const ja = { '最後に現れる': "最後に\u200b現れる", b: "最後に\u200b現れる", c: 'it\\'s' } as const;`
			].join('\n')
		);
	});

	it('keeps the value of a literal with escapes', () => {
		const out = markLiterals("export default '\\u6700後に\\n現れる \\'x\\' \"y\"';");
		const value = new Function(out.replace('export default', 'return'))();
		expect(value.replaceAll('\u200b', '')).toBe('最後に\n現れる \'x\' "y"');
	});
});

describe('the plugin', () => {
	const run = (id: string) => phrases().transform("export default '最後に現れる'", id);
	it('takes Japanese narrations', () => {
		expect(run('/x/src/scenes/run/ja.ts?v=1')?.code).toContain('\u200b');
		expect(run('/x/src/scenes/os/ja-steps.ts')?.code).toContain('\u200b');
	});
	it('takes nothing else', () => {
		expect(run('/x/src/scenes/run/en.ts')).toBeUndefined();
		expect(run('/x/src/lib/ja.ts')).toBeUndefined();
	});
});
