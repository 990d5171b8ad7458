import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const ja: Narration<typeof structure> = {
	title: 'docker run の一部始終',
	promise: 'クライアントは何を頼み、デーモンは何を取りに行き、誰がプロセスを起動するのか。',
	nodes: {
		client: 'クライアント',
		host: 'Docker ホスト',
		daemon: 'dockerd',
		containerd: 'containerd',
		shim: 'shim',
		runc: 'runc',
		container: 'コンテナ',
		images: 'イメージ',
		kernel: 'Linux カーネル',
		registry: 'レジストリ',
		nginx: 'nginx'
	},
	parameters: {
		image: { name: 'イメージ', values: { missing: '手元にない', present: '手元にある' } }
	},
	steps: {
		command: {
			caption: '打ち込むコマンドは一つ。クライアントがそれを HTTP リクエストに変える。',
			note: 'クライアントは小さなプログラムで、コンテナを起動することも、イメージを保管することもない。この先はすべて Unix ソケット上の HTTP。「ソケットに直接話しかけてもよいのか」とよく聞かれる。よい。curl でもできるし、IDE や Compose もそうしている。'
		},
		ping: {
			caption: 'まず ping。お互いが話せる API バージョンを確かめる。',
			note: 'HEAD /_ping は、ほぼすべてのコマンドの最初のリクエスト。応答の Api-Version ヘッダはここでは 1.41 なので、以降のパスはすべて /v1.41 で始まる。新しいエンジンはもっと大きい番号を返す。'
		},
		create: {
			caption: '「コンテナを作って」。デーモンは手元を探し、404 を返す。それだけ。',
			note: 'ここでデーモンが自分で pull する図をよく見るが、実際はしない。イメージがないと答えて、このリクエストは終わる。会場に聞いてみよう。次に動くのは誰か。'
		},
		'create-present': {
			caption: '作成。イメージのレイヤの上に、薄くて空の書き込み可能なレイヤが一枚。',
			note: 'イメージは手元にあるので、レジストリには一度も問い合わせない。コンテナは created 状態のオブジェクトになった。名前と設定と 0 バイトの書き込み可能なレイヤ。レイヤはコピーされず、まだ何も動いていない。'
		},
		pull: {
			caption: 'pull を決めるのは、クライアント。',
			note: 'POST /images/create が pull の正体。ダウンロードが終わるまでリクエストは開いたままで、進捗はその応答の中を流れてくる。docker run に --pull オプションがあるのは、これがクライアントの判断だから。'
		},
		manifest: {
			caption: 'デーモンがレジストリに聞く。タグからダイジェスト、そこからレイヤの一覧へ。',
			note: 'タグへの HEAD でダイジェストが、そのダイジェストへの GET でマニフェストが得られる。中身は設定一つとレイヤ五つ。タグは付け替えられるが、ダイジェストは変わらない。図では省いたが、先に GET /v2/ があり、Docker Hub なら 401 とトークンが加わる。'
		},
		fetch: {
			caption: 'レイヤを取りに行くのはデーモン。同時に三つまで。',
			note: '三つのレイヤと設定を、それぞれ別の接続で同時に頼む。三番目は 0.1 MB なので最初に届く。二番目は 3.9 MB。取りに行くのはクライアントではなくデーモンで、手元にない分だけ。'
		},
		queue: {
			caption: '枠が空けば、次が出発する。届く順番はばらばら。',
			note: '三番目の枠に四番目、その枠に五番目が入る。そのあと届いた一番目は、下に何もないのですぐに展開される。二番目はまだ途中。同時に三つ、というのはデーモンの既定値。'
		},
		unpack: {
			caption: '展開は必ず下から順に。遅い二番目を、みんなが待つ。',
			note: 'レイヤは一つ下への差分なので、順番に意味がある。3、4、5 はとっくに届いていたのに待たされた。端末の「Download complete」と「Pull complete」が、この二つの瞬間にあたる。記録したエンジンに残るのは展開後のものだけ。新しい環境の containerd イメージストアは、圧縮されたレイヤも残す。'
		},
		'create-again': {
			caption: 'クライアントがもう一度頼む。最後に載るのは、薄くて空の書き込み可能なレイヤ。',
			note: '断られたときと一字一句同じリクエストで、今度は 201。コンテナはイメージのレイヤを共有し、0 バイトの書き込み可能なレイヤを一枚足すだけ。作られただけで、まだ動いていない。'
		},
		attach: {
			caption: 'start より先に attach。出力を一行も取りこぼさないために。',
			note: '101 は「この接続はもう HTTP ではなく、双方向の生のストリーム」という意味。端末なしでは stdout と stderr が 8 バイトのヘッダ付きで相乗りする。-d なら attach はない。'
		},
		wait: {
			caption: 'wait は「終わったら教えて」。応答は何年先でもかまわない。',
			note: 'wait も start より先に送る。そうしないと、一瞬で終わるプロセスを見逃しかねない。コンテナが止まるまで接続は開いたまま。docker run -d でも送っていて、start のあとで切る。'
		},
		start: {
			caption: 'start。デーモンはコンテナを containerd に任せる。',
			note: 'ここから先はホストの中の gRPC で、Containers/Create と Tasks/Create。この版の dockerd は、その前にルートファイルシステムをマウントし、ポートの設定も済ませている。'
		},
		process: {
			caption: 'shim、runc、そして新しいプロセス。runc は去り、プログラムが残る。',
			note: '名前空間と cgroup を作るのは runc。その子プロセスが exec で nginx になる。プロセスは同じまま。runc はもういない。shim は親として残るので、デーモンが再起動してもコンテナは生き残れる。カーネルは一つも起動していない。'
		},
		output: {
			caption: '誰かが 8080 番ポートを開く。ログは attach のストリームを通って届く。',
			note: '二つ目の端末の curl がページを開いた。nginx が stdout に一行書き、それが attach で開いた接続を通ってクライアントに届いた。'
		},
		stop: {
			caption: '二つ目の端末から stop。シグナルが下へ伝わり、プロセスが終わる。',
			note: 'docker stop は一つのリクエスト。同じ道を下りていく。dockerd、containerd、shim、そして runc がもう一度だけ現れ、イメージの停止シグナルを送る。nginx はそれを受けて終了する。コンテナは残っていて、中で何も動いていないだけ。'
		},
		end: {
			caption: '終わったという知らせが上へ戻り、wait にやっと応答が返る。終了コードは 0。',
			note: '最初に知るのは親である shim。attach のストリームが閉じ、wait が StatusCode 0 を返し、docker run はその値で終わる。コンテナは書き込み可能なレイヤごと、docker rm するまで残る。'
		}
	},
	claims: {
		'client-is-http':
			'クライアントは独立したプログラムで、デーモンはソケット上に HTTP の API を出している。',
		versions: 'ping の応答が最大の API バージョンを示し、クライアントがそれに合わせる。',
		'client-decides': 'イメージがないとき、pull して作り直すのはデーモンではなくクライアント。',
		'pull-policy': '手元になければ pull する、というのはクライアントの既定の動作。',
		'daemon-pulls': 'レジストリと話すのはデーモンだけで、プロトコルはレジストリの HTTP API。',
		'tag-to-digest':
			'マニフェストはタグでもダイジェストでも取得でき、設定とレイヤの一覧が入っている。',
		'three-at-once': 'デーモンが同時にダウンロードするレイヤは、既定で三つまで。',
		'only-missing': 'すでに手元にあるレイヤは共有され、もう一度取りに行くことはない。',
		'bottom-up': 'ダウンロードは並行して進むが、展開は一番下から一つずつ。',
		'writable-layer':
			'コンテナは、イメージの読み込み専用レイヤと、自分専用の書き込み可能なレイヤ一枚でできている。',
		'attach-first': 'クライアントは起動の前に attach する。101 以降は生のストリーム。',
		'wait-before-start': 'クライアントは、終了の知らせを起動の前に頼んでおく。',
		'containerd-runs': 'コンテナの実行は、デーモンから containerd に任される。',
		'same-process': 'runc はコンテナを作ると終了し、shim がプロセスの親として残る。',
		frames: '端末なしの出力は、8 バイトのヘッダが付いたフレームで届く。',
		'stop-signal': 'docker stop は停止シグナルを送り、コンテナが終わったところで応答を受け取る。',
		'exit-code': 'docker run の終了コードは、wait の応答に入っている値。',
		'container-stays': '書き込み可能なレイヤは、コンテナが削除されるまで残る。'
	},
	omissions: {
		'second-terminal-ps': '二つ目の端末での docker ps（実行中と終了後）',
		'registry-small': 'GET /v2/ と、最初のレイヤと同時に届いたイメージの設定',
		'second-terminal-stop': '二つ目の端末の docker stop が最初に送る ping'
	}
};
