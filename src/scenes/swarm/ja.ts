import type { Narration } from '../../lib/model/index.ts';
import { steps } from './ja-steps.ts';
import type { structure } from './structure.ts';

export const ja: Narration<typeof structure> = {
	title: 'swarm：たくさんのホストを一つに',
	promise:
		'数を言えば、あとは swarm がそろえる。更新、ワーカの故障、マネージャの喪失を、三台のホストで。',
	nodes: {
		client: 'クライアント',
		users: '利用者',
		worker1: 'worker1',
		manager1: 'manager1',
		worker2: 'worker2',
		manager2: 'manager2',
		manager3: 'manager3',
		daemon: 'dockerd',
		'daemon-w1': 'dockerd',
		'daemon-w2': 'dockerd',
		registry: 'レジストリ',
		'head-1': '1 台',
		'head-2': '2 台',
		'head-3': '3 台',
		'head-4': '4 台',
		'head-5': '5 台',
		'loss-1': '0 台失える',
		'loss-2': '0 台失える',
		'loss-3': '1 台失える',
		'loss-4': '1 台失える',
		'loss-5': '2 台失える'
	},
	parameters: {
		drama: {
			name: '場面',
			values: {
				grow: 'クラスタを作る',
				update: 'ローリングアップデート',
				worker: 'ワーカが落ちる',
				manager: 'リーダーが落ちる',
				quorum: 'クォーラムを失う',
				majority: 'マネージャは何台',
				mesh: 'どのノードでも同じポート'
			}
		}
	},
	steps,
	claims: {
		'built-in':
			'swarm モードは Docker Engine に組み込まれている。init でそのエンジンが最初のマネージャになる。',
		'token-is':
			'参加トークンは swarm のルート証明書のダイジェストと秘密の値からなる。ワーカ用とマネージャ用がある。',
		certificate: '参加したノードは自分の証明書を受け取る。通信はすべて相互 TLS。',
		roles:
			'マネージャは状態を管理して割り当て、ワーカはタスクを実行する。既定ではマネージャもタスクを実行する。',
		'same-bytes': 'サービスの作成時に、タグは一度だけダイジェストに置き換えられる。',
		'desired-state': 'サービスとは「何が動いているべきか」の記述で、マネージャが保持する。',
		'task-is': 'タスクは一つのノード上の一つのコンテナ。割り当ては一度だけで、移動しない。',
		'each-pulls': 'タスクを受け取ったノードは、それぞれ自分でレジストリからイメージを取得する。',
		'all-run': 'ノードはタスクの状態を報告し、マネージャはそれを望ましい状態と比べる。',
		'only-wish': 'スケールで変わるのは、望ましい数だけ。',
		spread: 'タスクは各ノードに分散される。ドレインしない限り、マネージャにも割り当てられる。',
		'wish-changed': '更新で変わるのは望ましい状態。タスクは swarm が入れ替える。',
		'stop-first': '既定では、古いタスクを止めてから新しいタスクを始める。',
		'new-task': '後継は新しい ID と新しいコンテナを持つ、新しいタスク。',
		monitor: '新しいタスクは既定で 5 秒間見守られる。失敗すると更新は一時停止する。',
		batch: '更新は --update-parallelism の数ずつ進む。',
		'never-down': '記録では、一度に入れ替わったのは六つのうち二つまで。',
		'old-listed': 'docker service ps は、終了した古いタスクも一覧に出す。',
		heartbeat: 'どのノードも、およそ 5 秒ごとにマネージャへハートビートを送る。',
		'was-cut': '記録では worker2 のネットワークリンクを落とした。',
		unknown: '切断から 3 秒後、docker node ls はまだ Ready と答えた。',
		'three-periods':
			'ハートビートが 3 周期ぶん途絶えると、ノードは見限られる。記録では切断の 12 秒後。',
		'node-down': 'するとノードの状態は down になり、そのタスクは数に入らなくなる。',
		'new-elsewhere': '新しいタスクがすぐ別のノードに作られ、5 秒後には動いていた。',
		'go-on': '切り離されたノードは、二つのコンテナを動かし続けた。',
		'shut-down': '戻ってくると、古いコンテナは停止された。',
		'no-return': '戻ってきたノードへ、動作中のタスクが移されることはない。',
		'one-leads': 'マネージャは一つの状態を共同で保つ。一台が率い、ほかは要求を取り次ぐ。',
		'majority-agrees': '変更は、マネージャの過半数が合意したとき成立する。',
		'state-copied': 'どのマネージャも同じ状態を持つので、誰でも引き継げる。',
		elected: '残ったマネージャが過半数なら、新しいリーダーを選べる。',
		'management-goes-on': '三台のうち二台が残れば、swarm はそれまでどおり管理できる。',
		'one-tolerated': 'マネージャが三台なら、一台の喪失に耐える。',
		'no-majority': '三台のうち一台では過半数にならず、もう何も合意できない。',
		'nothing-changes': 'クォーラムがないと、管理の操作はすべてエラーになる。',
		'keep-running': 'クォーラムを失っても、ノード上のタスクは動き続ける。',
		'not-replaced': 'クォーラムがないと、失敗したタスクは補充されない。',
		'bring-back':
			'いちばんよい復旧はマネージャを戻すこと。--force-new-cluster なら一台からやり直せる。',
		'one-manager': '唯一のマネージャを失うと、サービスは動き続けるが、クラスタは作り直しになる。',
		'two-managers': '二台では過半数に二台とも要る。一台も失えない。',
		'three-lose-one': '三台なら、一台の喪失に耐える。',
		'even-no-help': '偶数に増やしても、クォーラムは保ちやすくならない。',
		'five-lose-two': '五台なら、二台の喪失に耐える。推奨は最大七台。',
		'every-node': '公開したポートは、タスクの有無によらず全ノードで開く。',
		'serves-itself': 'ノードへの要求には、そこにあるタスクが答えることもある。',
		'no-task-no-matter': 'タスクのないノードは、タスクのあるノードへ要求を転送する。',
		balanced: 'ルーティング・メッシュは、サービスの全タスクに要求を分散する。'
	},
	outdated: {
		'two-swarms': {
			then: 'Docker Swarm は、複数のエンジンの手前に置く別のプログラムだった。',
			now: '今は swarm モードとしてエンジンの中にある。旧版の名残は 23.0 で消えた。'
		}
	},
	omissions: {
		ping: 'どのコマンドも ping から始まる。',
		who: 'クライアントは、話している相手がどのノードかを尋ねる。',
		'looks-up': 'クライアントはサービス、ネットワーク、ノードの名前を調べる。'
	}
};
