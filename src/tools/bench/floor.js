// The floor of the bench: what one would write by hand for one flow, with bare GSAP on inline SVG.
// It has the keys and the attributes of a stage, so that the bench measures it like one.
// eslint-disable-next-line boundaries/dependencies -- it stands beside the site and shares nothing
import { gsap } from 'gsap';

const svg = /** @type {SVGSVGElement} */ (document.querySelector('[data-stage]'));
const caption = /** @type {HTMLElement} */ (document.querySelector('[data-caption]'));

const ends = { client: 200, daemon: 800, registry: 1400 };

/** @typedef {keyof typeof ends} Party @typedef {gsap.core.Timeline} Timeline */

/** A pill that is out of sight until it is sent. @param {string} label @param {Party} from */
function pill(label, from) {
	const group = document.createElementNS(svg.namespaceURI, 'g');
	group.setAttribute('class', `message ${from}`);
	group.setAttribute('opacity', '0');
	group.innerHTML = `<rect x="-75" y="-28" width="150" height="56" rx="28"/><text>${label}</text>`;
	return svg.appendChild(group);
}

/** @param {string} label @param {Party} from @param {Party} to */
function send(label, from, to) {
	const message = pill(label, from);
	return (/** @type {Timeline} */ time) =>
		time
			.set(message, { x: ends[from], y: 215 })
			.to(message, { attr: { opacity: 1 }, duration: 0.15 })
			.to(message, { x: ends[to], duration: 0.9, ease: 'none' }, '<')
			.to(message, { attr: { opacity: 0 }, duration: 0.15 });
}

/** @param {string[]} selectors */
const show =
	(...selectors) =>
	(/** @type {Timeline} */ time) =>
		time.to(selectors.join(), { attr: { opacity: 1 }, duration: 0.3, stagger: 0.1 });

/** From the registry to the place beside the stack. @param {number[]} layers */
const fetchLayers =
	(...layers) =>
	(/** @type {Timeline} */ time) =>
		time
			.to(
				layers.map((n) => `[data-node=layer-${n}]`),
				{ x: 1170, y: 330, duration: 0.5, stagger: 0.15, ease: 'none' }
			)
			.to(
				layers.map((n) => `[data-node=layer-${n}]`),
				{ x: 635, y: (i) => 440 + 40 * i, duration: 0.7, stagger: 0.15, ease: 'none' },
				'<0.5'
			);

/** From the bottom up. */
const stack = (/** @type {Timeline} */ time) =>
	time.to(
		[1, 2, 3, 4, 5].map((n) => `[data-node=layer-${n}]`),
		{ x: 635, y: (i) => 770 - 50 * i, duration: 0.5, stagger: 0.4, ease: 'power2.inOut' }
	);

const layers = [1, 2, 3, 4, 5].map((n) => `[data-node=layer-${n}]`);

/** @type {[id: string, caption: string, ...acts: ((time: Timeline) => unknown)[]][]} */
const steps = [
	['command', 'You type one command.'],
	['ping', 'Is anybody there?', send('ping', 'client', 'daemon'), send('200', 'daemon', 'client')],
	[
		'create',
		'The image is not here, and it is the client that hears so.',
		send('create', 'client', 'daemon'),
		send('404', 'daemon', 'client'),
		show('[data-line=absent]')
	],
	['pull', 'The client asks for the image.', send('pull', 'client', 'daemon')],
	[
		'manifest',
		'The registry lists five layers.',
		send('nginx?', 'daemon', 'registry'),
		show(...layers),
		send('1–5', 'registry', 'daemon')
	],
	['fetch', 'Three layers at a time.', send('GET 1–3', 'daemon', 'registry'), fetchLayers(1, 2, 3)],
	['queue', 'The others follow.', send('GET 4–5', 'daemon', 'registry'), fetchLayers(4, 5)],
	['unpack', 'They are unpacked from the bottom up.', stack],
	['pulled', 'The pull ends.', send('200', 'daemon', 'client'), show('[data-line=pulled]')],
	[
		'create-again',
		'The client asks again; now there is a container.',
		send('create', 'client', 'daemon'),
		show('[data-node=container]', '[data-node=lower]', '[data-node=writable]'),
		send('201', 'daemon', 'client')
	],
	[
		'attach',
		'The line stays open.',
		send('attach', 'client', 'daemon'),
		send('101', 'daemon', 'client')
	],
	['wait', 'Tell me when it ends.', send('wait', 'client', 'daemon')],
	['start', 'Start it.', send('start', 'client', 'daemon')],
	['process', 'One process runs.', show('[data-node=process]'), send('204', 'daemon', 'client')],
	['output', 'It speaks.', send('stdout', 'daemon', 'client'), show('[data-line=output]')]
];

const master = gsap.timeline({ paused: true });
for (const [id, , ...acts] of steps) {
	const part = gsap.timeline();
	for (const act of acts) act(part);
	master.add(part).addLabel(id);
}

let index = 0;
/** @type {gsap.core.Tween | undefined} */
let motion;

/** @param {number} to */
function tell(to) {
	const [id = '', words = ''] = steps[to] ?? [];
	index = to;
	svg.dataset.step = id;
	caption.textContent = words;
	history.replaceState(null, '', `#${id}`);
	return id;
}

function halt() {
	motion?.kill();
	motion = undefined;
	svg.dataset.state = 'resting';
}

/** @param {number} to @param {gsap.TweenVars} [vars] */
function move(to, vars = {}) {
	motion = master.tweenTo(tell(to), { ...vars, onComplete: halt });
	svg.dataset.state = 'playing';
}

/** @param {number} to */
function jump(to) {
	halt();
	master.seek(tell(to), false);
}

function next() {
	if (motion) jump(index);
	else if (index < steps.length - 1) move(index + 1);
}

function back() {
	const to = Math.max(0, index - 1);
	if (motion) jump(to);
	else move(to, { duration: 0.35, ease: 'power1.out' });
}

/** @type {Record<string, () => void>} */
const keys = {
	ArrowRight: next,
	ArrowLeft: back,
	Home: () => jump(0),
	End: () => jump(steps.length - 1)
};

addEventListener('keydown', (event) => {
	const act = keys[event.key];
	if (!act) return;
	event.preventDefault();
	act();
});
