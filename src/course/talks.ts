import type { Language } from '../lib/locales/languages.ts';

interface TalkWords {
	readonly title: string;
	readonly promise: string;
}

/** An ordered list of stops, spelt as in an address (see stops.ts). */
export interface Talk {
	readonly stops: readonly string[];
	readonly words: Readonly<Record<Language, TalkWords>>;
}

/** Every talk, in the order of the page. */
export const talks = {
	'ground-up': {
		stops: [
			'map',
			'works-here',
			'run',
			'image',
			'build',
			'container',
			'vm-vs-container',
			'vm-vs-container:part=start',
			'os:host=macos:ground..kernel',
			'compose',
			'swarm:drama=worker',
			'kubernetes',
			'map::open'
		],
		words: {
			en: {
				title: 'Docker from the ground up',
				promise:
					'From “it works on my machine” to a cluster: what Docker is, what it does, and why.'
			},
			ja: {
				title: 'ゼロからの Docker',
				promise:
					'「自分の PC では動く」からクラスタまで。Docker とは何か、何をしているのか、なぜ使うのか。'
			}
		}
	},
	five: {
		stops: [
			'works-here::runs..breaks',
			'run:image=present',
			'vm-vs-container:part=start',
			'compose',
			'map::open'
		],
		words: {
			en: {
				title: 'Docker in five minutes',
				promise:
					'One command, from the keyboard to the running process, and why that is not a small VM.'
			},
			ja: {
				title: '5 分でわかる Docker',
				promise:
					'コマンド一つを、キーボードから動くプロセスまで。そして、なぜ小さな仮想マシンではないのか。'
			}
		}
	}
} as const satisfies Record<string, Talk>;

export type TalkId = keyof typeof talks;

export const talkIds = Object.keys(talks) as TalkId[];

export const isTalk = (id: string): id is TalkId => Object.hasOwn(talks, id);
