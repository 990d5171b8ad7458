import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const ja: Narration<typeof structure> = {
	title: '登場人物：クライアント、デーモン、レジストリ',
	promise: '誰が頼み、誰が働き、それぞれどこで待ち受けているのか。',
	nodes: {
		mine: '手元のマシン',
		client: 'クライアント',
		host: 'Docker ホスト',
		daemon: 'dockerd',
		containerd: 'containerd',
		shim: 'shim',
		runc: 'runc',
		container: 'コンテナ',
		images: 'イメージ',
		registry: 'レジストリ',
		auth: '認可'
	},
	parameters: {
		daemon: {
			name: 'デーモン',
			values: { local: 'このマシン', ssh: '別のマシン（SSH）', tcp: '別のマシン（TCP）' }
		}
	},
	steps: {
		command: {
			caption: '打ち込む先はクライアント。ただの使い走りで、できるのは頼むことだけ。',
			note: 'docker コマンドは独立した小さなプログラムで、コンテナを動かすコードは入っていない。今はデスクトップの画面や IDE のボタンからも使えるが、やっていることは同じ。では、誰に頼むのか。'
		},
		door: {
			caption: 'デーモンはサーバ。ファイル docker.sock で待ち受ける。書ける人は root も同然。',
			note: 'Unix ソケット。同じマシンのプログラム同士が、ファイルを宛先にして話す。ネットワークには何も開いていない。持ち主は root と docker グループ。ディスク全体をマウントしたコンテナを起動できるので、docker グループに入れることは root を渡すこと、とはっきり言おう。'
		},
		'door-ssh': {
			caption: '入り口は SSH。中継役が、向こうの docker.sock までバイト列を運ぶ。',
			note: 'ssh://user@host なら、クライアントが ssh を起動し、向こうで docker system dial-stdio を動かす。これがソケットとの間を中継する。デーモンのポートは一つも開かない。必要な権限は向こうのユーザのもので、docker グループか root。記録ではなく文書に基づくので、破線で描いている。'
		},
		'door-tcp': {
			caption: '2375 番は誰でも通す。つまり全員が root。だから TLS 付きの 2376 番。',
			note: 'TLS なしの TCP は 26.0 で非推奨になり、27.0 からはネットワーク向けにそう設定するとデーモンが起動しない。2376 番では双方が証明書を見せ合う。記録は一台のマシンの中の素の TCP だが、TLS の中を流れる HTTP も同じ。'
		},
		version: {
			caption: 'HTTP で頼めば、JSON が返る。Docker の API は、ほぼこれだけ。',
			note: 'GET /version。REST 風の HTTP で、/info も /containers/json も同じ調子。例外もあって、attach と exec は生のストリームに変わり、ビルドは gRPC を使う。返ってきたのは Engine、containerd、runc。この図の登場人物そのもの。'
		},
		others: {
			caption: 'Compose でも curl でも IDE でも。HTTP で頼めば、デーモンは答える。',
			note: '「利用者は docker コマンドを通してしかデーモンと話せない」という説明は正しくない。HTTP を話せれば何でもよく、IDE も Compose も CI も同じ API を使う。docker-compose も最初に同じ GET /version を送る。curl --unix-socket /var/run/docker.sock http://localhost/version を試してほしい。'
		},
		registry: {
			caption: 'イメージがあるのはレジストリ。そこへ行くのはデーモンだけ。',
			note: 'クライアントは pull と言うだけ。接続するのはデーモンで、HTTPS の 443 番に /v2/ を聞きに行く。だからプロキシや DNS の設定も、効くのはデーモン側のもの。記録のレジストリは同じマシンの中で、素の HTTP で動いていた。'
		},
		token: {
			caption: '401。トークンがなければ渡さない。デーモンは別の窓口へ取りに行く。',
			note: '401 の応答に、認可サービスの場所と、何のためのトークンかが書いてある。Docker Hub なら auth.docker.io で、匿名でももらえる。トークンは一つのリポジトリ用で、短時間で切れる。詳しくは pull の図で。'
		},
		image: {
			caption: 'トークンを見せて受け取る。イメージが届くのは、デーモンの手元。',
			note: '実際は五つのレイヤだが、ここでは一つのイメージとして描いた。クライアントの pull はずっと開いたままで、見えていたのは進捗だけ。今ようやく応答が届く。別のマシンなら、docker images に出るのは向こうにあるもの。'
		},
		create: {
			caption: 'docker run。クライアントが送るのは少しの JSON。力仕事はデーモン。',
			note: 'デーモンが持っているイメージからコンテナを作る。イメージのレイヤと、書き込み可能なレイヤが一枚。作られただけで、まだ動いていない。クライアントのマシンには何も増えない。ここでクライアントが終わっても、コンテナは残る。'
		},
		chain: {
			caption: '起動は containerd、shim、runc へ。runc は去り、プログラムが残る。',
			note: 'dockerd が containerd に頼み、containerd はコンテナごとに shim を起動する。shim が runc を呼び、runc が名前空間を作って、子プロセスが nginx に変わる。「なぜ何段もあるのか」とよく聞かれる。containerd や runc を Docker なしでも使えるようにするため。Kubernetes がそうしている。'
		},
		engine: {
			caption: '「Docker Engine」は三つの総称。dockerd、クライアント、その間の API。',
			note: 'Engine と言ってサーバの dockerd だけを指す人も多い。containerd と runc はその下にある別のプロジェクトで、レジストリと認可サービスはまったく別のサーバ。最後に、箱の名前を会場ともう一度確かめよう。'
		}
	},
	claims: {
		'client-is-http': 'クライアントは独立したプログラムで、デーモンの HTTP API を使う。',
		socket: 'デーモンは既定で Unix ソケット /var/run/docker.sock で待ち受ける。',
		'group-is-root': 'ソケットの持ち主は root と docker グループ。グループに入れば root 相当。',
		'ssh-carries':
			'ssh:// の宛先では、向こうで docker system dial-stdio を動かし、そこのソケットにつなぐ。',
		'tcp-needs-tls': 'TLS なしの TCP は非推奨。新しい Engine では、ローカル以外は拒まれる。',
		'keys-are-root':
			'2376 番は、信頼された証明書を持つクライアントだけを受け付ける。その鍵は root のパスワードに等しい。',
		'http-and-json': 'Engine API は HTTP と JSON。パスは REST 風。',
		'any-client': 'HTTP クライアントなら何でも API を使える。docker コマンドはその一つ。',
		'not-only-json': 'attach のように、接続が生のストリームに変わる呼び出しもある。',
		'daemon-pulls': 'イメージは、レジストリ自身の HTTP プロトコル（/v2/）で取得する。',
		'client-stays-away': 'pull と push をするのはデーモン。',
		'bearer-token': 'レジストリは 401 で認可サービスを示し、そこで Bearer トークンが発行される。',
		'daemon-keeps': 'イメージ、コンテナ、ネットワーク、ボリュームを作って管理するのはデーモン。',
		'heavy-work': 'ビルド、実行、配布という力仕事は、頼まれたデーモンがする。',
		'containerd-runs': 'コンテナの実行は、dockerd から containerd に任される。',
		'runc-leaves': 'runc はコンテナを作ると終了し、shim が親として残る。',
		'engine-is-three': 'Docker Engine は、デーモンと、その API と、コマンドラインのクライアント。',
		'below-the-engine': 'containerd と runc は別のプログラムで、境界は文書で定められている。'
	},
	omissions: {
		ping: 'どのコマンドも最初に送る ping',
		wait: 'docker run -d が送ってすぐ手放す wait',
		'other-way': '記録はローカルのソケット経由。この経路では文書に基づいて描いた'
	}
};
