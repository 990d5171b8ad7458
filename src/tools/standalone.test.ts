import { expect, test } from 'vitest';
import { blockOf, htmlOf, inlined } from './standalone/html.js';
import { recordingsOf } from './standalone/parts.js';

const hostile = '</script><!--<script>alert(1)</script>';

test('no data ends its block', () => {
	const block = blockOf('scene', { hostile });
	expect(block.match(/<[/!]?/g)).toEqual(['<', '</']);
	expect(JSON.parse(block.replace(/^<[^>]*>|<[^>]*>$/g, ''))).toEqual({ hostile });
});

test('no string of a script ends the script, and it stays what it was', () => {
	const code = `[${JSON.stringify(hostile)}, /<\\/script>/i.test('</SCRIPT>'), \`<!---->\`]`;
	expect(inlined(code)).not.toMatch(/<\/?script|<!--/i);
	expect(new Function(`return ${inlined(code)}`)()).toEqual([hostile, true, '<!---->']);
});

test('a title is text, and the policy names what stands in the page', () => {
	const parts = { language: 'en', promise: '"quoted"', still: '', blocks: '', style: 'p {}' };
	const html = htmlOf({ ...parts, title: '<b>& co</b>', script: 'run()' });
	expect(html).toContain('<title>&lt;b&gt;&amp; co&lt;/b&gt; · Hatoba</title>');
	expect(html).toContain('content="&quot;quoted&quot;"');
	// printf %s 'run()' | openssl dgst -sha256 -binary | base64
	expect(html).toContain('sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ=');
});

test('of a recording only the bodies that are cited travel', async () => {
	const cited = new Map([['run-missing-layers', new Set([1])]]);
	const parts = new Map(await recordingsOf({ cited }));
	expect([...parts.keys()]).toEqual(['run-missing-layers.facts', 'run-missing-layers.bodies']);
	const { bodies } = parts.get('run-missing-layers.bodies') as { bodies: object };
	expect(Object.keys(bodies)).toEqual(['1']);
});
