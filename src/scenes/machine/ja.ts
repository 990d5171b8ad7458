import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const ja: Narration<typeof structure> = {
	title: '一つのクライアント、多くのホスト',
	promise: 'Docker Machine がしていた仕事と、今それを引き受けているもの。',
	nodes: {
		tool: 'docker-machine',
		desktop: 'Docker Desktop',
		terraform: 'Terraform',
		client: 'クライアント'
	},
	parameters: { time: { name: '時代', values: { then: '当時', now: '今' } } },
	steps: {
		need: {
			caption:
				'クライアントだけでは何も動かない。ホストを用意したのが Docker Machine。一台につき仕事は四つ。',
			note: '一覧の四つは、マシンの作成、Engine のインストール、証明書、環境変数。2015 年には Docker Desktop がなかった。Mac や Windows ではこれが定番。Linux のマシン、その上の Engine、鍵、シェルに設定する接続先。全部どこかから用意する必要があった。'
		},
		create: {
			caption: 'コマンドは一つ。まずマシンを作る。ここではノート PC の上の VM。',
			note: '破線の枠が本物になる。中身は boot2docker という小さな Linux。マシンの作り方はドライバの担当で、-d の後の語がそれ。Docker Machine はもう記録できないので、コマンドは文書にあるとおりに書いた。'
		},
		engine: {
			caption: '次に SSH で入り、Docker Engine を入れる。',
			note: 'boot2docker には Engine が最初から入っていて、設定だけすればよかった。ほかの OS ではインストールスクリプトを実行した。Engine はソケットに加えて TCP 2376 番で待ち受ける。'
		},
		certs: {
			caption: 'ホストに証明書、手元に鍵。ほかの人は入れない。',
			note: 'Engine のポートに届く人は、そのホストの root と同じ。だから Machine は小さな認証局を作り、Engine とクライアントが TLS で互いを確かめるようにした。'
		},
		clouds: {
			caption: '替えるのはドライバだけ。同じコマンドで AWS にも Azure にもホストができる。',
			note: 'amazonec2、azure、google、digitalocean、vmwarevsphere など。毎回同じ四つの仕事で、違うのは一つ目だけ。それが魅力だった。'
		},
		env: {
			caption: '四つ目、行き先を決める。DOCKER_HOST という変数一つで。',
			note: 'eval $(docker-machine env 名前) が DOCKER_HOST、DOCKER_TLS_VERIFY、DOCKER_CERT_PATH をシェルに設定した。線に注目。変数が動くと、線も動く。ホストは二台でも、行き先は一つ。'
		},
		use: {
			caption: 'いつもの docker run が、遠くのホストで動く。戻ってくるのは出力だけ。',
			note: '記録した通信。接続先を指定する -H は画面では省いている。記録は同じマシンの中の TCP で、TLS なし。コンテナが動くのは Engine のある場所で、クライアントのある場所ではない。'
		},
		end: {
			caption:
				'最後のリリースは 2019 年、2021 年に非推奨、今はアーカイブ。作ったホストはそのまま使える。',
			note: 'v0.16.2 は 2019 年 9 月 2 日。ホストの上で Machine は何も動いていないので、なくなってもそのまま動く。GitLab はランナー用にフォークを残した。ここで時代を「今」に切り替え、四つの仕事の行方を見る。'
		},
		'need-now': {
			caption: '道具は消えても、四つの仕事は残る。それぞれ別の引き受け手に。',
			note: 'マシン作りは Terraform などへ。インストールはマシン自身の中へ。鍵は SSH の鍵で、もう持っている。行き先の指定は docker クライアントの中へ。'
		},
		'create-now': {
			caption: 'ノート PC なら Docker Desktop が全部。ローカルのソケットに証明書は要らない。',
			note: 'VM も Engine も行き先もまとめて用意する。通信はノート PC の外に出ないので、証明書の行は消した。コンテキストを作って選ぶところまでするので、クライアントはすぐ使える。Lima、Colima、WSL 2 もそれぞれのやり方で同じことをする。VM の中身は OS のシーンで。'
		},
		'clouds-now': {
			caption: 'クラウドなら、ほしいマシンをファイルに書く。Terraform がそのとおり作る。',
			note: 'Pulumi、CloudFormation、Ansible でもよい。書いたものは読めて、レビューできて、繰り返せる。Machine の情報は一台のノート PC のフォルダの中にしかなかった。'
		},
		'engine-now': {
			caption: '入りに行く人はもういない。初回起動で cloud-init が中から入れる。',
			note: 'クラウドがマシンに作業の一覧を渡し、cloud-init が順に実行する。Engine を入れたディスクイメージを先に作っておく方法もある。'
		},
		'certs-now': {
			caption: 'SSH の公開鍵を、マシンが生まれるときに入れておく。証明書は作らない。',
			note: 'Engine は Unix ソケットだけで待ち受け、ネットワークにポートを開かない。SSH で入ってそのソケットを使える人だけが Engine を使える。root と同じ重さで守る。'
		},
		'env-now': {
			caption: 'docker context は、接続先に名前を付ける。今はクライアントの機能。',
			note: '記録した行で、アドレスは省いている。遠くのホストなら host=ssh://user@host と書く。コンテキストはクライアントの設定に残る名前なので、DOCKER_HOST と違いシェルを閉じても消えない。'
		},
		'use-now': {
			caption: '名前を言えば、別の Engine が答える。SSH でも中を通るのは同じ HTTP。',
			note: '記録では、同じマシンの TCP を指すコンテキストを使った。ssh:// の場合はクライアントが ssh を起動し、要求はその中をそのまま通る。'
		},
		'end-now': {
			caption: 'ホストは多くても、相手は一度に一つ。一体で使う話は、クラスタへ。',
			note: 'Machine もコンテキストも、コンテナをホストに振り分けてはくれない。切り替えるのは人。それを引き受けるのが swarm モードと Kubernetes で、それぞれのシーンがある。'
		}
	},
	claims: {
		purpose:
			'Machine はサーバを作り、Docker を入れ、クライアントがつながるように設定するツールだった。',
		creates: '`docker-machine create -d virtualbox` で VM とホストができた。',
		installs: '続いて SSH 経由で Engine を入れて設定した。',
		certifies: 'クライアントと Engine は証明書を持ち、2376 番で TLS を使った。',
		drivers: 'ドライバが、手元のハイパーバイザやクラウドにホストを作った。',
		variables: '`docker-machine env` は、クライアントの接続先を決める変数を出力した。',
		'same-client': '接続先を渡されたクライアントは、同じ要求をその Engine に送る。',
		deprecated: 'Docker は 2021 年 9 月 27 日に Docker Machine を非推奨にした。',
		successors: '遠くの Engine にはコンテキストでつなぐ。たとえば SSH で。',
		desktop: 'Docker Desktop は Engine の入った VM と、そのコンテキストを用意する。',
		'as-code': 'Terraform はインフラをコードで記述し、そのとおりに作る。',
		'first-boot': 'cloud-init は起動時にクラウドのマシンを設定する。',
		ssh: 'Engine のソケットには SSH 経由で届く。専用のポートは要らない。',
		context: '`docker context create` は接続先を名前で保存する。',
		'over-ssh': 'ssh:// のホストには、クライアントが SSH でつなぐ。',
		seen: '記録：名前付きコンテキストの先にある Engine のバージョン。',
		'one-at-a-time': '使われるコンテキストは一つ。コマンドごとに名前で指定することもできる。'
	},
	outdated: {
		machine: {
			then: 'Docker Machine で VirtualBox・AWS・Azure に Docker ホストを作る。',
			now: '非推奨でアーカイブ済み。Docker Desktop、Terraform と cloud-init、docker context が仕事を分け合う。'
		}
	},
	omissions: {
		ping: '前に送られる ping',
		around: '同じ道を通る attach・wait・start'
	}
};
