import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const ja: Narration<typeof structure> = {
	title: '全体の地図：Build、Ship、Run',
	promise: '一つのイメージが、手元のファイルから多くのホストへ。Docker の部品の居場所がわかる。',
	nodes: {
		build: 'Build',
		ship: 'Ship',
		run: 'Run',
		client: 'クライアント',
		engine: 'Engine',
		registry: 'レジストリ',
		machine: 'Machine',
		compose: 'Compose',
		kernel: 'Linux カーネル',
		kube: 'Kubernetes',
		swarm: 'Swarm'
	},
	parameters: {},
	steps: {
		words: {
			caption: 'Docker を三語で。Build は作る、Ship は配る、Run は動かす。',
			note: '初期の合言葉。今の文書では「開発し、配り、動かす」と言う。Docker は一つのプログラムではなく、いくつもの部品でできている。これから一つずつ登場する。どの名前を知っているか、会場に聞いてみよう。'
		},
		build: {
			caption: 'Build。ファイルを渡すと、Engine がイメージを積み上げる。',
			note: '土台、実行環境、自分のプログラム。ここでは三枚のレイヤで、この先は読み込み専用。クライアントは頼むだけで、作るのは Engine。カーネルは入っていない。ネットワークの設定も、ほとんどは動かすときに決まる。'
		},
		ship: {
			caption: 'Ship。レイヤの写しをレジストリへ。Docker Hub はその一つ。',
			note: 'レイヤが並んで進み、最後に一覧が届く。既定は Docker Hub だが、GitHub も各社のクラウドも自前のサーバも、同じプロトコルのレジストリになる。公開も非公開もできる。'
		},
		fetch: {
			caption: '別のホストが取り寄せる。同じレイヤが、1 バイトも違わずに届く。',
			note: 'そこにも Engine がいる（名前は省いた）。テストも本番も、同じダイジェストの同じイメージ。それでも合っていなければならないのは、Linux カーネルと CPU の種類。'
		},
		run: {
			caption: 'Run。コンテナはイメージの上に立つ。一つのイメージから、二つ。',
			note: 'レイヤはコピーせず共有する。コンテナごとに薄い書き込み可能なレイヤが加わるが、ここでは省いた。中のプログラムは、このホストのふつうのプロセス。カーネルはイメージの中ではなく、ホストのもの。'
		},
		compose: {
			caption: 'Compose。ファイル一つ、コマンド一つで、コンテナがそろって動く。',
			note: 'ここではデータベースが加わった。Compose も docker コマンドと同じくクライアントで、compose.yaml を読んで隣の Engine に頼む。今のコマンドは docker compose（空白区切り）。相手にする Engine は一つだけ。では、ホストが多数あるときは？'
		},
		swarm: {
			caption: 'Swarm。ホストが集まりクラスタに。六個と頼めば、各ホストに分かれて動く。',
			note: 'Engine に組み込まれた機能なので、どのホストにも Engine がいる。イメージは、それぞれが自分で取りに行く。ホストが落ちれば、別のホストで新しく起動する。昔の同じ名前の製品は別物で、もうない。'
		},
		machine: {
			caption: 'Machine は、かつてこうしたホストをコマンド一つで作った。2021 年に非推奨。',
			note: 'VirtualBox や AWS、Azure に仮想マシンを作り、Engine を入れ、証明書を用意した。最後の版は 2019 年、2021 年に非推奨。今は、手元なら Docker Desktop、接続先は SSH のコンテキスト、ホスト作りは Terraform や cloud-init。'
		},
		kubernetes: {
			caption: 'Kubernetes は別のプロジェクト。同じイメージが Engine なしで動く。',
			note: 'ホストを灰色で描いたのは、dockerd がいないから。API と書いたのは、決めるのが仕事のコントロールプレーン。1.24 からは kubelet が containerd や CRI-O と話す。Docker で作ったイメージはそのまま動く。今の大きなクラスタの多くは Kubernetes。'
		},
		open: {
			caption: '全部をつなぐのは公開の標準、OCI。どの部品にも、くわしい場面がある。',
			note: 'イメージの形式、レジストリのプロトコル、ランタイムは、どれも Open Container Initiative の仕様。Docker はその実装の一つ。ここから先は好きな道を。地図のどの部品も入り口になっている。'
		}
	},
	claims: {
		'three-words': 'Docker は、アプリケーションを開発し、配り、動かすための基盤。',
		'several-parts':
			'クライアント、デーモン、レジストリは別々の部品。Compose もクライアントの一つ。',
		'engine-builds': 'クライアントに頼まれたデーモンが、Dockerfile からイメージを作る。',
		'no-kernel': 'イメージはファイルの変更を重ねたレイヤの集まりで、カーネルは含まない。',
		'registry-shares':
			'イメージを保管するのがレジストリ。Docker Hub は公開で、非公開のものも立てられる。',
		'hub-is-one': 'レジストリのプロトコルは公開の仕様。',
		'same-bytes': 'ダイジェストは中身から計算する。ダイジェストが同じなら、中身も同じ。',
		'fetched-by-engine': 'レジストリからイメージを取得するのは、そのホストのデーモン。',
		'on-layers':
			'コンテナはイメージに書き込み可能なレイヤを一枚足したもの。イメージのレイヤは共有する。',
		'one-kernel': 'コンテナは一つのホストに並んで動き、既定ではそのカーネルを共有する。',
		'one-file': 'Compose は、一つのファイルから複数のコンテナを定義して動かす。',
		'one-engine': 'Compose の相手は一つの Engine。複数のホストには Swarm などを使う。',
		'engines-join': 'swarm モードは Engine の機能で、ノードはそこに参加する Engine。',
		replicas: 'レプリカを指定したサービスでは、Swarm が頼まれた数のタスクを保つ。',
		'made-hosts': 'Docker Machine はホストを作り、Engine を入れ、クライアントの設定まで行った。',
		retired: 'Docker Machine は非推奨になり、リポジトリは保存版になった。',
		'same-images':
			'Kubernetes は CRI を通じて containerd などを使い、Docker のイメージもそのまま動かす。',
		'other-project': 'Kubernetes には独自のコントロールプレーンとノードの部品がある。',
		'open-formats': 'イメージの形式、配布のプロトコル、ランタイムは OCI の仕様。'
	},
	outdated: {
		'one-registry': {
			then: 'レジストリといえば Docker Hub。',
			now: 'Docker Hub は多くの中の一つ。共通のプロトコルは公開の標準、OCI Distribution 1.1.1。'
		},
		'two-swarms': {
			then: 'Swarm は、複数の Engine の手前に置く別のプログラムだった。',
			now: '1.12 からは Engine に組み込みの swarm モード。昔の Swarm はもうない。'
		},
		'machine-gone': {
			then: 'Docker Machine が VirtualBox、AWS、Azure にホストを作る。',
			now: '非推奨となり保存版に。コンテキスト、Docker Desktop、Terraform などが代わる。'
		},
		'no-engine': {
			then: 'Kubernetes は dockerd を通してコンテナを起動していた。',
			now: '1.24 からは containerd や CRI-O と話す。dockerd は使わない。'
		}
	},
	omissions: {
		ping: 'どのコマンドも最初に送る ping',
		'who-asked': 'このホストの Engine に誰かが頼んだ pull'
	}
};
