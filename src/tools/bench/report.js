/** @typedef {import('./table.js').Row} Row @typedef {import('./measure.js').Results} Results */

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
/** @param {number} value */
const ms = (value) => `${Math.round(value)} ms`;
/** @param {number} value */
const long = (value) => (value === 0 ? 'under 50 ms' : ms(value));
/** @param {number} value */
const share = (value) => `${(value * 100).toFixed(1)} %`;
/** @param {boolean} value */
const yes = (value) => (value ? 'yes' : 'no');

/** @param {number} most @param {(value: number) => string} spell */
const atMost = (most, spell) => ({
	text: `at most ${spell(most)}`,
	holds: (/** @type {number} */ value) => value <= most
});

const aims = {
	script: atMost(130_000, kB),
	embedded: atMost(100_000, kB),
	long: atMost(50, ms),
	frames: atMost(2, String),
	// what a heap wavers by itself
	heap: {
		text: 'about none (100 kB)',
		holds: (/** @type {number} */ bytes) => bytes < 100_000
	},
	yes: { text: 'yes', holds: (/** @type {boolean} */ value) => value }
};

/** The lines of the table. @param {Results} results @returns {import('./table.js').Group[]} */
export function groupsOf({ en, ja, floor, embedded, file }) {
	/** @param {'visible' | 'interactive'} moment */
	const bytes = (moment) =>
		/** @type {const} */ (['document', 'style', 'font', 'script']).map((kind) => ({
			label: kind,
			site: en.bytes[moment][kind] ?? 0,
			site2: ja.bytes[moment][kind] ?? 0,
			floor: floor.bytes[moment][kind] ?? 0,
			spell: kB,
			...(moment === 'interactive' && kind === 'script' ? { aim: aims.script } : {})
		}));
	/** @param {'paint' | 'visible' | 'interactive' | 'longest'} name */
	const both = (name) => ({ site: en[name], site2: ja[name], floor: floor[name], spell: ms });
	/** @param {number} i */
	const played = (i) => {
		const [ours, theirs] = [en.played[i], floor.played[i]];
		if (!ours || !theirs) return [];
		const slow = ours.rate > 1 ? [{ ...theirs, ours }] : [];
		return [
			{
				label: 'key to first changed frame',
				site: ours.key.frames,
				floor: theirs.key.frames,
				spell: (/** @type {number} */ n) => `${n} ${n === 1 ? 'frame' : 'frames'}`,
				aim: aims.frames
			},
			{ label: '  the same in time', site: ours.key.ms, floor: theirs.key.ms, spell: ms },
			{
				label: 'frames over 20 ms',
				site: ours.motion.late,
				floor: theirs.motion.late,
				spell: share
			},
			...slow.map(() => ({
				label: 'longest task',
				site: ours.motion.longest,
				floor: theirs.motion.longest,
				spell: long,
				aim: aims.long
			}))
		];
	};
	return [
		{ title: 'Bytes received until the diagram is visible (brotli)', rows: bytes('visible') },
		{ title: 'Bytes received until it can be stepped (brotli)', rows: bytes('interactive') },
		{
			title: 'Loading, 4× slower, 9 Mbit/s, 40 ms',
			rows: [
				{
					label: 'visible without script',
					site: en.withoutScript,
					site2: ja.withoutScript,
					floor: floor.withoutScript,
					spell: yes,
					aim: aims.yes
				},
				{ label: 'first paint', ...both('paint') },
				{ label: 'diagram visible', ...both('visible') },
				{ label: 'can be stepped', ...both('interactive') },
				{ label: 'longest task', ...both('longest'), spell: long, aim: aims.long }
			]
		},
		{ title: 'Stepping, full speed', rows: played(0) },
		{ title: 'Stepping, 4× slower', rows: played(1) },
		{
			title: 'Presenting: from a key in the speaker’s window to the first changed frame',
			rows: [
				{ label: 'in that window', site: en.presented.own, spell: ms },
				{ label: 'in the audience’s', site: en.presented.other, spell: ms }
			]
		},
		embedding({ floor, embedded }),
		{
			title: 'A single file of docker run, both languages',
			rows: [
				{ label: 'as it is', site: file.raw, spell: kB },
				{ label: 'brotli', site: file.brotli, spell: kB }
			]
		},
		{
			title: '50 times forth and back',
			rows: [
				{
					label: 'growth of the heap',
					site: en.growth.heap,
					floor: floor.growth.heap,
					spell: kB,
					aim: aims.heap
				},
				{ label: 'more nodes', site: en.growth.nodes, floor: floor.growth.nodes }
			]
		}
	];
}

/**
 * Our element in a page of others, beside the floor and a picture in reveal.js.
 * @param {Pick<Results, 'floor' | 'embedded'>} results
 * @returns {import('./table.js').Group}
 */
function embedding({ floor, embedded: { element, reveal } }) {
	/** @param {(of: typeof element) => number} value */
	const three = (value) => ({ site: value(element), site2: value(reveal), floor: value(floor) });
	/** @param {'visible' | 'interactive'} moment @param {'script' | 'font'} kind */
	const bytes = (moment, kind) => ({
		...three((of) => of.bytes[moment][kind] ?? 0),
		spell: kB
	});
	const first = {
		text: 'before reveal.js',
		holds: (/** @type {number} */ value) => value <= reveal.picture
	};
	return {
		title: 'In a page of somebody else, 4× slower, 9 Mbit/s, 40 ms',
		heads: ['element', 'reveal.js', 'floor'],
		rows: [
			{ label: 'script until visible', ...bytes('visible', 'script') },
			{ label: 'script until stepped', ...bytes('interactive', 'script'), aim: aims.embedded },
			{ label: 'fonts until stepped', ...bytes('interactive', 'font') },
			{ label: 'step visible', ...three(({ picture }) => picture), spell: ms, aim: first },
			{ label: '  as a stage', ...three(({ visible }) => visible), spell: ms },
			{ label: 'can be stepped', ...three(({ interactive }) => interactive), spell: ms },
			{ label: 'longest task', ...three(({ longest }) => longest), spell: long }
		]
	};
}
