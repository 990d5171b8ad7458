import type { Narration } from '../../lib/model/index.ts';
import { steps } from './ja-steps.ts';
import type { structure } from './structure.ts';

export const ja: Narration<typeof structure> = {
	title: 'コンテナの一生',
	promise: '作成、起動、停止、再び起動、そして削除。そのたびに何が残るのか。',
	nodes: {
		client: 'クライアント',
		host: 'Docker ホスト',
		daemon: 'dockerd',
		containerd: 'containerd',
		shim: 'shim',
		container: 'web',
		web1: 'web1',
		web2: 'web2',
		web3: 'web3',
		job: 'job',
		sleeper: 'コンテナ',
		hog: 'hog2',
		images: 'イメージ',
		kernel: 'Linux カーネル',
		registry: 'レジストリ',
		other: '別のホスト',
		'far-daemon': 'dockerd',
		'far-container': '新しい web',
		checks: '条件',
		'far-images': 'イメージ'
	},
	parameters: {
		case: {
			name: '場面',
			values: {
				life: '一生',
				many: '一つのイメージから複数',
				inside: '中をのぞく',
				exit: '終了コード',
				kill: '止まらない',
				oom: 'メモリ不足',
				taken: '名前やポートの重複',
				moved: '別のホストへ'
			}
		}
	},
	steps,
	claims: {
		created:
			'作成すると、イメージのレイヤの上に書き込み可能なレイヤを持つコンテナができる。まだ何も動かない。',
		'same-requests': 'クライアントのコマンドは、デーモンの API へのリクエスト。',
		started: '作成済みのコンテナからプロセスを作るのが start。',
		'own-layer': 'プログラムが書いたものは、そのコンテナの書き込み可能なレイヤに入る。',
		'stop-signal':
			'docker stop は SIGTERM（またはイメージが指定する停止シグナル）を送り、猶予のあと SIGKILL を送る。',
		'answered-at-end': 'プロセスの終了は shim が知らせる。docker stop への応答はそのあと。',
		'stopped-stays': '停止したコンテナの書き込み可能なレイヤは残る。docker ps -a で一覧に出る。',
		'new-process': '再び起動すると、同じ書き込み可能なレイヤの上で新しいプロセスが始まる。',
		'stop-first': '実行中のコンテナは、強制しない限り削除できない。',
		'layer-goes': 'コンテナを削除すると書き込み可能なレイヤも消える。イメージは変わらない。',
		'image-goes': 'イメージの削除では、まずタグが外れ、ほかで使われないレイヤが消える。',
		'on-the-stack': 'コンテナはイメージのレイヤを、その場所のまま読む。',
		instance: 'コンテナは、イメージを実行できる形にした実体。',
		'one-copy': '同じイメージのコンテナは、読み込み専用レイヤ一組を共有する。',
		'image-in-use': 'コンテナが使っているイメージは、そのままでは削除できない。',
		'logs-stay': 'docker logs -f では応答が開いたまま、続きが流れてくる。',
		'two-streams': 'stdout と stderr は、どちらかを示すフレームで届く。',
		'exec-two': 'docker exec は、まず exec を作成し、二つ目のリクエストで開始する。',
		'raw-stream': '101 を境に、HTTP の接続が双方向の生のストリームになる。',
		'second-process': 'docker exec は、実行中のコンテナの中で新しいプロセスを動かす。',
		'one-world': '二つのプロセスは同じ名前空間にいる。主プロセスの PID は 1。',
		'main-process': 'コンテナの寿命は、PID 1 のプロセスの寿命。',
		'wait-first': 'クライアントは、終了の知らせを起動の前に頼んでおく。',
		'last-word': 'docker run は、コンテナのプロセスの終了コードで終わる。',
		'code-stays': '終了コードは、コンテナが残っている間はいつでも聞ける。',
		'pid-one': 'PID 1 に届くのは、ハンドラを用意したシグナルだけ。',
		grace: 'Linux コンテナの猶予は、既定で 10 秒。',
		'no-handler': '外からの SIGKILL は、PID 1 でも拒めない。',
		init: '--init を付けると小さな init が入り、シグナルを中継する。',
		limit: '--memory は、コンテナが使えるメモリの上限を決める。',
		'no-default-limit': '既定では、コンテナにメモリの上限はない。',
		'kernel-kills': '上限を超えると、カーネルがコンテナのプロセスを強制終了する。',
		'signal-plus': 'シグナルで終わったプロセスの終了コードは、128 にその番号を足した値。',
		'why-killed': 'メモリ不足で終わったかどうかは、コンテナの状態に記録される。',
		'port-wish': '-p はホストのポートを求める指定で、コンテナの設定の一部。',
		'port-at-start': 'ホストのポートが確保されるのは、コンテナの起動時。',
		'one-name': '名前は一つのコンテナのもの。同じ名前で作成すると 409。',
		'not-checked': '作成のときは、ポートが空いているかどうかを調べない。',
		'port-refused': 'ホストの同じアドレスとプロトコルのポートは、一度しか確保できない。',
		'created-stays': '作成しただけのコンテナも docker ps -a に出る。',
		'four-conditions':
			'イメージは OS と CPU アーキテクチャごとのもので、対応するランタイムとカーネルが要る。',
		'image-only': 'レジストリが配るのはイメージ、つまりマニフェストとレイヤ。',
		'new-container': '同じイメージから、別の場所で別のコンテナを作成できる。',
		replaced: 'コンテナは移すのではなく置き換える。checkpoint は実験的機能。データはボリュームへ。'
	},
	omissions: {
		ping: '各コマンドの最初の ping',
		'wait-dropped': 'docker run -d も送り、start のあとで切る wait',
		'looks-up': '最初にコンテナを調べるリクエスト',
		'window-size': '端末の大きさの通知',
		attach: '出力を届ける attach（docker run の場面で扱う）',
		'runs-already': 'ほかの場面と同じ create、wait、start',
		'first-try': '一つ前のコンテナについての同じ問い合わせ'
	}
};
