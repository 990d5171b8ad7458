import type { Docs } from './content.ts';

export const en: Docs = {
	title: 'Embedding',
	lead: 'Every step of every scene can stand in a page, a deck or a document of yours. The button “Share” of a scene fills in what you need for the step on your screen; this page says what there is besides.',
	sections: {
		ways: {
			title: 'Which way?',
			blocks: [
				{
					pairs: [
						[
							'A page of your own',
							'[Custom element](#element): smallest, and your scripts can steer it'
						],
						[
							'A wiki, a blog, a CMS',
							'[Frame](#frame), or just the address of a step: [oEmbed](#previews)'
						],
						['reveal.js', '[Plugin](#reveal): steps are fragments'],
						['Slidev', '[Component](#slidev): steps are clicks'],
						['README, Markdown', '[Picture](#pictures) that leads to the scene'],
						['PowerPoint, Keynote, LibreOffice', '[Pictures as files](#slides)'],
						['A hall without a network', '[Single file](#file)']
					]
				},
				'The addresses on this page last. What stands behind them gets better with time; whoever needs it to stay as it is takes the single file.'
			]
		},
		element: {
			title: 'Custom element',
			blocks: [
				'One script a page, one element wherever a scene is to stand:',
				{ example: 'quick' },
				'A scene is fetched when it comes within 600 px of the window; until then there is a picture. The element asks no server but this one, sets no global name, and its styles and yours do not meet.'
			]
		},
		attributes: {
			title: 'Attributes',
			blocks: [
				'For each there is a property of the same name (`lang` is that of HTML). They may change at any time, and `step` follows the reader. Flags count as soon as they are there, whatever their value.',
				{ table: 'options' },
				'A step that does not exist becomes the nearest one, and the scene says so below the picture.'
			]
		},
		parameters: {
			title: 'Parameters of a scene',
			blocks: [
				'Each parameter of a scene is an attribute of its own. Names and values are in [/scenes.json](/scenes.json). The step stays when a parameter changes.',
				{ example: 'parameters' }
			]
		},
		part: {
			title: 'Part of a scene',
			blocks: ['`from` and `to` leave out what is before and after.', { example: 'part' }]
		},
		several: {
			title: 'Several on a page',
			blocks: [
				'They share script, fonts and scenes, and each has its own language, theme and step. An element without `lang` speaks the language of the text around it.',
				{ example: 'several' }
			]
		},
		script: {
			title: 'Scripts: properties, methods, events',
			blocks: [
				{ example: 'script' },
				{ table: 'properties' },
				{ table: 'methods' },
				'Events do not bubble; what the table names is their `detail`.',
				{ table: 'events' },
				'`HatobaState`:',
				{ table: 'state' }
			]
		},
		look: {
			title: 'Size and style',
			blocks: [
				'The element is a block, as wide as its surroundings, from 320 px on. Without a height it takes what the picture needs: wide from 600 px on, upright below. With a height everything fits into it.',
				'Style it as you would an image: width, height, margin, border, shadow. Nothing of your style sheets gets inside, not even `* { all: unset }`; for colours there is `theme`.'
			]
		},
		keys: {
			title: 'Keys',
			blocks: [
				'While it has the focus; with `keys="page"` always, except in input fields; with `keys="none"` never.',
				{
					pairs: [
						['`→` `↓` `Page Down` `Space`', 'Next step; what is moving arrives at once'],
						['`←` `↑` `Page Up` `Shift+Space`', 'Step before'],
						['`Home` `End`', 'First and last step'],
						['`1` … `9`', 'That step'],
						['`P` `R`', 'Play or pause; the same step again']
					]
				},
				'A key that does nothing here is left to your page: Next after the last step, Back before the first. So a deck goes on by itself. A click on the picture is Next, too.'
			]
		},
		poster: {
			title: 'Before the scene, and without scripts',
			blocks: [
				'An `<img>` inside the element is there for readers without scripts, for search engines, and until the scene is drawn. Without one the element shows our picture of `step` or `from`. If a scene cannot be loaded, the picture stays, with a sentence that says so.'
			]
		},
		types: {
			title: 'TypeScript',
			blocks: [
				'Save [embed.d.ts](/embed.d.ts) in your project. From then on `querySelector` knows the element, and its events have types.',
				{ example: 'types' }
			]
		},
		policy: {
			title: 'Content-Security-Policy of your page',
			blocks: [
				'If your page has a policy, these directives need our origin, and no others do: neither `style-src` nor `connect-src`, no `unsafe-inline`. Trusted Types may be required.',
				{ example: 'policy' },
				{ table: 'directives' }
			]
		},
		frame: {
			title: 'Frame',
			blocks: [
				'For pages that take no scripts. The address has the same options as the element: `/embed/run?step=create&image=present&lang=ja&theme=paper&controls&captions`. Flags stand alone; `controls=false` means no. `origin` says who may give [orders](#protocol).',
				{ example: 'frame' },
				'A frame hears keys while it has the focus. Without scripts it shows the first step as a picture. A `sandbox` has to allow nothing but `allow-scripts`.'
			]
		},
		connect: {
			title: 'Orders and automatic height',
			blocks: [
				'`connect` gives you a frame with the methods of the element, each of which promises its answer, and with `set`, `state` and events; `detail` is the report of the [protocol](#protocol). With `height: true` the frame is always as high as what it shows. Where there is no scene, the promise is rejected.',
				{ example: 'connect' }
			]
		},
		protocol: {
			title: 'Protocol, version 1',
			blocks: [
				'What `connect` does for you: messages by `postMessage`, objects with `hatoba: 1`. Receivers ignore what they do not know, so that a later version can say more.',
				'Commands are `{ hatoba: 1, do: … }`. With an `id`, a number or a text, there is an answer.',
				{ table: 'commands' },
				'Reports are `{ hatoba: 1, is: … }`.',
				{ table: 'reports' },
				{ example: 'protocol' },
				{
					list: [
						'The frame obeys only the window around it. With `?origin=https://slides.example` in its address it obeys, and tells, only a page from there.',
						'Without `origin` it tells any page around it until a first command has come, and from then on only the origin of that command. Its reports hold nothing but what is on the screen.',
						'Check `source` and `origin` of what you hear, as the example does.',
						'`ready` may have come before your page listened: send `hello` with an `id`, and the answer holds the state.'
					]
				}
			]
		},
		reveal: {
			title: 'reveal.js',
			blocks: [
				'The plugin, for reveal.js 5 and 6, makes fragments of the steps. Elements and frames of scenes are found by themselves.',
				{ example: 'reveal' },
				{
					list: [
						'Next steps through the scene and then goes to the next slide; Back does the same. A step ahead is played, everything else is just shown.',
						'`data-fragment-index` on the element says when its steps come among other fragments. With the class `fragment` the scene itself appears first.',
						'Overview, speaker view and links to a fragment (`#/2/0/3`) show the right step.',
						'PDF (`?print-pdf`): a page for each step; with `pdfSeparateFragments: false` the last step of each scene.',
						'If you use the Markdown plugin, list it before this one.'
					]
				}
			]
		},
		slidev: {
			title: 'Slidev',
			blocks: [
				'Put [HatobaScene.vue](/embed/HatobaScene.vue) into `components/` of your deck (Slidev 52 and later). Steps are clicks, forwards and backwards, also in presenter mode, overview and export.',
				{ example: 'slidev' },
				{
					list: [
						'`site`: where Hatoba is served from.',
						'`at`: the click of the second step, as in `<v-click at="…">`; without it the next one.',
						'`steps`: how many steps are shown. Needed only if other clicks come after the scene on the same slide.',
						'All else is passed to the element.'
					]
				}
			]
		},
		pictures: {
			title: 'README and Markdown',
			blocks: [
				'Each step, under the default parameters, has a picture at an address that lasts: SVG with its fonts inside and text that stays text.',
				{ table: 'addresses' },
				{ example: 'markdown' },
				'In both themes, as GitHub shows it:',
				{ example: 'picture' }
			]
		},
		slides: {
			title: 'PowerPoint, Keynote, LibreOffice',
			blocks: [
				'“Share” → “Pictures” on a scene: this step, or all of them as a zip, in file names that sort in order; SVG, or PNG of 1600 × 900 or 3200 × 1800 pixels; with the colour of the theme behind or transparent; for the parameters that you see.',
				'LibreOffice and PowerPoint take the SVG, and it stays sharp at any size. An application that does not use fonts inside an SVG, such as LibreOffice, sets its text in Arial and Courier New. Where it has to look as it does here, and in Keynote, take the larger PNG.'
			]
		},
		file: {
			title: 'Single file',
			blocks: [
				'“Share” → “Single file”, or `/downloads/<scene>.html`: player, scene, recordings, both languages and fonts in one HTML file of less than 1 MB. It opens from a USB stick, without a network, and has the keys, parameters and wire panel of the site.',
				'A deck on the same disk can frame it. It then shows the picture with caption and buttons, and speaks the [protocol](#protocol); the origin of a file is `null`. The place follows `#`:',
				{ example: 'file' }
			]
		},
		previews: {
			title: 'Link previews and oEmbed',
			blocks: [
				'Every scene page has Open Graph data and a picture of 1200 × 630. Chats, Notion and others show a preview of any address that is pasted.',
				'Tools that know oEmbed find a frame by this line in the page:',
				{ example: 'discovery' },
				'What lies there:',
				{ example: 'oembed' },
				'Each step, each choice of parameters and each language has such a file. A static host cannot answer `/oembed?url=…`: a tool that only asks an endpoint of its list, and does not look into the page, finds nothing.'
			]
		},
		hosting: {
			title: 'A Hatoba of your own',
			blocks: [
				'The build is a folder of files. Say where it will stand:',
				{ example: 'build' },
				'Without `HATOBA_ORIGIN` everything in the browser works as well, but previews, canonical addresses and oEmbed have addresses without a host, which most other sites cannot use.',
				'The host then needs to send two headers. Without the first one other pages can load neither the element nor its fonts; frames and pictures need none.',
				{
					list: [
						'`Access-Control-Allow-Origin: *`',
						'`Cross-Origin-Resource-Policy: cross-origin`, for pages that send `Cross-Origin-Embedder-Policy`',
						'And not: `X-Frame-Options`, or a policy with `frame-ancestors`.'
					]
				},
				'Netlify and Cloudflare Pages find them in the file `_headers` of the build; GitHub Pages sends the first one by itself; `npm start` sends both. For nginx:',
				{ example: 'nginx' }
			]
		}
	},
	meanings: {
		options: {
			scene: 'Which scene: its id, as in the address of its page.',
			step: 'The step to begin with; later the one that is shown. Default: the first.',
			from: 'Only the steps from here …',
			to: '… to here.',
			lang: 'Default: the language of the text around it, else `en`.',
			theme: 'Default: `auto`, what the reader’s system prefers.',
			controls: 'Flag: buttons, and a mark for each step.',
			captions: 'Flag: the sentence of the step.',
			keys: 'Which keys it hears. Default: `focus`, those pressed while it has the focus.',
			shape: 'Default: `auto`, whichever is larger in the room that there is.',
			loading: 'Default: `lazy`, near the window. `eager`: at once.'
		},
		properties: {
			parameters: 'The value of each parameter. Assign an object to change several at once.',
			state: 'Where it stands (see below). Undefined until the scene is loaded.'
		},
		methods: {
			next: 'Plays the next step; what is moving arrives at once. False if nothing is left.',
			back: 'Goes to the step before. False at the first one.',
			goTo: 'Shows a step, by id or by position from 0; with `play: true` its motion. False if there is none.',
			play: 'Plays on, step after step, with time for reading.',
			pause: 'Stops there.',
			load: 'Fetches the scene without waiting for the window. Rejects with `{ code, message }`.'
		},
		events: {
			ready: 'It can be stepped.',
			step: 'Another step, or the same one under other parameters.',
			end: 'The motion of the last step has ended.',
			edge: 'Next at the last step (1), or Back at the first (-1), and nothing is left to show.',
			height: 'The height in CSS pixels that shows everything at this width.',
			error: 'There is no such scene (`scene/unknown`), or it did not arrive (`scene/unloadable`).'
		},
		state: {
			scene: 'Its id.',
			title: 'Its title, in the language shown.',
			step: 'The id of the step that is shown or played.',
			steps: 'The ids of the steps from `from` to `to`.',
			index: 'The position of `step` among them, from 0.',
			caption: 'The sentence of the step.',
			parameters: 'The value of each parameter.',
			language: 'What it speaks.',
			theme: 'What is seen; never `auto`.',
			playing: 'Something moves, or waits for the reader between two steps.'
		},
		commands: {
			hello: 'Nothing but an answer.',
			next: 'As the method.',
			back: 'As the method.',
			goTo: 'As the method.',
			play: 'As the method.',
			pause: 'As the method.',
			set: 'Options and parameters by name; `null` takes one away.'
		},
		reports: {
			ready: 'It can be stepped.',
			step: 'Another step, or the same one under other parameters.',
			end: 'The motion of the last step has ended.',
			edge: 'Nothing is left to show in this direction.',
			height: 'The height in CSS pixels that shows everything.',
			error: 'There is no scene to show.',
			answer: 'To the command with this `id`; `moved` is what the method returns.'
		},
		directives: {
			'script-src': 'The element, `connect` and the reveal.js plugin; scenes travel as modules.',
			'font-src':
				'Our fonts. Without them the text appears in a font of the system: readable, but not as wide as it was measured.',
			'img-src': 'The picture before the scene. Without it there is an empty area for a moment.',
			'frame-src': 'Frames. The element needs none.'
		},
		addresses: {
			'/scenes/run/create.svg': 'Step `create` of the scene `run`, paper',
			'/scenes/run/create.night.svg': 'The same, night',
			'/ja/scenes/run/create.svg': 'The same in Japanese',
			'/scenes/run.png': 'The scene, for link previews; in Japanese below `/ja`'
		}
	},
	columns: {
		options: ['Attribute', 'Meaning'],
		properties: ['Property', 'Meaning'],
		methods: ['Method', 'Meaning'],
		events: ['Event', 'When'],
		state: ['Field', 'Meaning'],
		commands: ['Command (do)', 'Meaning'],
		reports: ['Report (is)', 'When'],
		directives: ['Directive', 'For'],
		addresses: ['Address', 'Picture']
	}
};
