import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { drawingOf } from './drawing.ts';

/** A stage with this inside, in the role of an image. */
function drawn(inner: string, theme: 'night' | 'paper' = 'night') {
	const svg = `<svg class="stage" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g class="role-image">${inner}</g></svg>`;
	const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
	return drawingOf(page.documentElement as unknown as Element, theme).body;
}
const body = '<rect class="body" width="9" height="9"/>';

test('a role colours what is inside of it, in the theme that was asked for', () => {
	const inner = `<g class="node role-client">${body}</g>`;
	expect(drawn(inner)).toBe(
		'<rect width="9" height="9" fill="#151e2b" stroke="#70a9ff" stroke-width="3"/>\n'
	);
	expect(drawn(inner, 'paper')).toContain('fill="#ffffff" stroke="#1f5fbf"');
});

test('the stronger rule wins, not the later one', () => {
	const container = (status: string) =>
		drawn(
			`<g class="node role-container" data-look="container" data-status="${status}">${body}</g>`
		);
	expect(container('idle')).toContain('stroke-dasharray="14 9"');
	expect(container('busy')).not.toContain('stroke-dasharray');
});

test('what cannot be seen is left out', () => {
	const inner = `<g opacity="0">${body}</g><rect class="glow" width="9" height="9" opacity="0"/>
		<rect class="room" width="9" height="9"/><rect class="filling" width="0" height="9"/>
		<g><!----></g><text class="name"> </text>`;
	expect(drawn(inner)).toBe('');
});

test('an icon is a group, not a picture in a picture', () => {
	const inner = `<g class="role-daemon"><svg class="icon" viewBox="0 0 24 24" x="10" y="16" width="32" height="32"
		fill="none" stroke="currentColor" stroke-width="2.25"><path d="M0 0h1"/></svg></g>`;
	expect(drawn(inner)).toBe(
		'<g transform="translate(10 16) scale(1.3333333333333333)">\n' +
			'<path d="M0 0h1" fill="none" stroke="#3fd0bd" stroke-width="2.25"/>\n</g>\n'
	);
});

test('a text says its type, keeps its spaces where they count, and has no invisible stroke', () => {
	const terminal = drawn('<text class="terminal command" x="1" y="2">$ a  &lt;b</text>');
	expect(terminal).toMatch(
		/^<text x="1" y="2" font-family="'Courier New', monospace" font-size="27" font-weight="500" xml:space="preserve" fill="#eef2f8">\$ a {2}&lt;b<\/text>\n$/
	);
	const name = drawn(
		'<text class="name" x="1" y="2">\n <tspan x="1">one</tspan> <tspan x="1" dy="39">two</tspan>\n</text>'
	);
	expect(name).toContain('><tspan x="1">one</tspan><tspan x="1" dy="39">two</tspan></text>');
});

test('a halo lies below its text: not every program can paint a stroke first', () => {
	const [halo, text] = drawn(
		'<g data-look="bar"><text class="word" x="1" y="2">5 s</text></g>'
	).split('\n');
	expect(halo).toContain('stroke="#0d131e" stroke-width="10"');
	expect(halo).toContain('aria-hidden="true"');
	expect(text).not.toContain('stroke');
});

test('a text stays where it has been put, and as large', () => {
	const text = drawn('<text class="word" y="9" transform="translate(140 80) scale(2)">5 s</text>');
	expect(text).toContain('<text y="9" transform="translate(140 80) scale(2)" ');
});

test.each([
	['<image width="1"/>', /^picture\/unknown-element: <image> /],
	['<rect filter="url(#a)" width="1" height="1"/>', /^picture\/unknown-attribute: <rect filter> /],
	['<text><tspan class="a">a</tspan></text>', /^picture\/unknown-element: <text> › <tspan> /]
])('%s is an error, not a hole', (inner, message) => {
	expect(() => drawn(inner)).toThrow(message);
});
