import type { Narration } from '../../lib/model/index.ts';
import { steps } from './ja-steps.ts';
import type { structure } from './structure.ts';

export const ja: Narration<typeof structure> = {
	title: '一つのホストに二つのアプリ',
	promise: '一つの席では衝突する二つの版が、壁を挟めば共存し、跡を残さず去っていく。',
	nodes: {
		client: 'クライアント',
		host: 'ホスト',
		daemon: 'dockerd',
		kernel: 'Linux カーネル',
		images: 'イメージ',
		'app-1': 'アプリ 1',
		'app-2': 'アプリ 2',
		'app-3': 'アプリ 3',
		'node-9': 'Node 9',
		'node-14': 'Node 14',
		browser: 'ブラウザ',
		volume: 'ボリューム',
		network: 'ネットワーク',
		cache: 'ビルドキャッシュ'
	},
	parameters: {
		part: {
			name: '場面',
			values: { collide: '二つの版', clutter: '消してよいのは？', clean: '片付け' }
		}
	},
	steps,
	claims: {
		'one-file':
			'一つのパスは一つのファイルを指す。/usr/local/bin/node を起動すれば、そこにあるものが動く。',
		versions:
			'Node 9 の保守は 2018 年 6 月 30 日まで、Node 14 は 2020 年 4 月 21 日から 2023 年 4 月 30 日まで。',
		overwritten: 'Node はどの版も、同じ名前でプログラムを置く。',
		conflicts: 'マシンに入っているものが、アプリの必要とするものと衝突することがある。',
		'own-root':
			'コンテナは自分のマウントを持ち、イメージから作られた独自のルートファイルシステムを見る。',
		'self-contained': 'コンテナはホストに入っているものに頼らず、ホストへの影響も最小限。',
		'same-path': 'Node 9 と Node 14 の公式イメージは、どちらも /usr/local に入れる。',
		'own-network': 'ネットワーク名前空間は、自分のポートを持つ。',
		published: '公開したポートは、ホストのポートからコンテナのポートへ通じる。',
		'one-kernel': '複数のコンテナが一つのカーネルを共有する。',
		'shared-machine': 'コンテナがなければ、プロジェクトに必要なものはマシンそのものに入れる。',
		'files-stay': 'ホストに入れたものは、それを必要としたプログラムの持ち物ではない。',
		'no-owner': 'ホストにすでにあるものに、ほかのアプリが頼っていることがある。',
		independent: 'コンテナを一つ削除しても、ほかのコンテナに影響はない。',
		stacked:
			'コンテナは、イメージの読み込み専用レイヤの上に書き込み可能なレイヤを載せたもの。下のレイヤは共有される。',
		'rw-goes': 'コンテナを削除すると書き込み可能なレイヤも消える。イメージは変わらない。',
		'unshared-go': 'イメージを削除すると、ほかのイメージが必要としないレイヤも消える。',
		'in-use': 'コンテナが使っているボリュームは削除できない（409）。',
		'volume-stays': 'ボリュームは、使っていたコンテナより長く残る。',
		'never-unasked':
			'使われていないイメージ、ボリューム、ネットワーク、ビルドキャッシュは、頼むまで残る。',
		'df-lists':
			'docker system df は、イメージ、コンテナ、ボリューム、ビルドキャッシュの大きさを示す。',
		'prune-sweeps':
			'docker system prune は、停止したコンテナ、未使用のネットワーク、宙ぶらりんイメージ、ビルドキャッシュを消す。ボリュームは消さない。',
		'volume-by-name': '使うコンテナがなくなったので、ボリュームを削除できる。'
	},
	outdated: {
		'node-versions': {
			then: 'Node 9 が要るアプリと、Node 14 が要るアプリ。',
			now: 'どちらもサポート終了。Node 9 は 2018 年 6 月 30 日、Node 14 は 2023 年 4 月 30 日まで。'
		}
	},
	omissions: {
		ping: 'どのコマンドもまず ping を送る。それはデーモンの場面で一度だけ見せる。'
	}
};
