import type { Narration } from '../../lib/model/index.ts';
import { steps } from './ja-steps.ts';
import type { structure } from './structure.ts';

export const ja: Narration<typeof structure> = {
	title: 'Compose：一つのファイル、一つのコマンド',
	promise: '半日分の手順書が一行になる。その一行が実際に何をしているのかを見る。',
	nodes: {
		guide: '手順書',
		file: 'compose.yaml',
		pc: '新しい PC',
		loose: 'PC に直接',
		example: '一例',
		cache: 'cache',
		web: 'web',
		images: 'イメージ',
		client: 'クライアント',
		host: 'Docker ホスト',
		daemon: 'dockerd',
		network: 'ネットワーク',
		store: 'ボリューム',
		db: 'db',
		api: 'api',
		guest: 'busybox',
		'web-2': 'web',
		outside: '外'
	},
	parameters: {
		part: {
			name: 'パート',
			values: {
				day: '初日',
				up: 'up',
				healthy: 'healthy を待つ',
				names: '名前',
				down: 'down'
			}
		}
	},
	steps,
	claims: {
		'several-things':
			'アプリはたいてい複数のプログラムからなり、ネットワークや設定の管理も必要になる。',
		'joined-by-hand': 'Compose がなければ、ネットワークも設定も一つずつ手でつなぐ。',
		'right-versions': '同じファイルから、誰でも同じサービスと設定が得られる。',
		'one-file': 'アプリのサービス、ネットワーク、ボリュームを一つのファイルで宣言する。',
		'one-command': 'リポジトリを手に入れた人は、コマンド一つでアプリを動かせる。',
		'in-images': 'プログラムはそれぞれイメージとして届き、自分のコンテナで動く。',
		'a-client': 'Compose もデーモンのクライアントの一つ。',
		'one-network': 'Compose は既定で、プロジェクト名の付いたネットワークを一つ作る。',
		labels: 'Compose が作るものには、プロジェクトとサービスのラベルが付く。',
		'images-first': '一つのコンテナに一つの関心事。web と cache は別のイメージにする。',
		'by-dependency': 'どのサービスを先に作成し起動するかは depends_on が決める。',
		'service-name': 'コンテナはサービス名でネットワークに参加する。',
		'started-first': 'Compose は依存先が動き出すのを待ってから先へ進む。',
		'then-the-next': '依存するサービスは、依存先の後になる。',
		'ports-outside': 'サービス同士にポートの公開は要らない。公開は外のため。',
		published: '公開したホストのポートは、コンテナのポートにつながる。',
		'only-memory': 'Compose はプロジェクトのコンテナをラベルで見つける。',
		'created-all': 'up はコンテナを作成し、依存の順に起動する。',
		'started-not-ready': '既定では、コンテナが動き出すまで待つだけで、使えるまでは待たない。',
		'not-ready': 'データベースが接続を受け付ける前に、アプリが起動することがある。',
		condition: '条件 service_healthy は、依存先のヘルスチェックが通るまで待つ。',
		waits: 'Compose は依存先の条件が満たされるまで起動を控える。',
		'check-inside': 'ヘルスチェックはコンテナの中のコマンド。終了コード 1 は unhealthy。',
		'exit-0': '検査が 0 で終わると、コンテナは healthy になる。',
		polls: 'Compose は依存先が healthy になるまで、状態を繰り返し見る。',
		ready: 'healthy を待ったサービスは、使える状態の依存先に出会う。',
		'embedded-dns': '自分で作ったネットワークでは、コンテナは 127.0.0.11 の内蔵 DNS を使う。',
		'name-to-address': 'そのネットワークでは、コンテナ同士が名前で見つかる。',
		'container-port': 'サービス同士で使うのはコンテナのポート。',
		'not-outside': '既定のブリッジでは、コンテナは互いに名前で見つからない。',
		'one-name-for-all': '一つのサービスのコンテナは、みな同じ名前を共有する。',
		'found-by-label': 'down はプロジェクトのものをラベルで見つける。',
		reverse: 'Compose は依存の逆順に停止する。',
		'needed-last': '頼られている側は最後に止まる。',
		'layers-go': 'down はプロジェクトのコンテナを削除する。',
		'network-goes': 'down は既定のネットワークも削除する。',
		'volume-stays': 'down は名前付きボリュームを残す。',
		'only-with-v': '-v を付けると、ファイルで宣言したボリュームも削除する。'
	},
	outdated: {
		space: {
			then: 'docker-compose up（ハイフン）。独立したプログラム。',
			now: 'docker compose up（空白）。docker コマンドの一部。'
		},
		generations: {
			then: '1.29.2。Python で書かれた docker-compose の最終版。',
			now: 'docker compose 5（Go）。3 と 4 はファイル形式の番号と紛らわしいため欠番。'
		}
	},
	omissions: {
		info: 'docker-compose はエンジンの情報も一度尋ねる',
		'asks-again': '同じ問い合わせの繰り返し',
		'lists-again': 'ラベルによる一覧、さらに何度も',
		inspects: 'コンテナごとの確認',
		'same-for-web': 'web の disconnect と connect。cache と同じ',
		'before-each': '各コマンドの前に尋ねるバージョンとネットワーク',
		run: 'docker run の要求。専用のシーンで扱う'
	}
};
