import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const ja: Narration<typeof structure> = {
	title: 'Kubernetes と Docker',
	promise: 'イメージは同じ、指揮者は別。ノードから dockerd が消えても困らない理由。',
	nodes: {
		dev: 'あなたの PC',
		registry: 'レジストリ',
		api: 'API サーバー',
		node: 'ノード'
	},
	parameters: {
		version: { name: 'Kubernetes', values: { before: '1.23 まで', now: '1.24 から' } }
	},
	steps: {
		build: {
			caption: 'Docker の居場所は、手元のマシン。ここでイメージをビルドする。',
			note: 'クラスタで何が動いていても、ここは何も変わらない。Docker Desktop には、試すための小さな Kubernetes を起動する機能もある。'
		},
		push: {
			caption: 'イメージをレジストリへ。形式は誰のものでもない OCI 標準。',
			note: 'いつもの push と同じ。イメージの形式もレジストリのプロトコルも今は公開標準で、だからこの先の話が成り立つ。'
		},
		apply: {
			caption: 'kubectl が願いを届ける。「web を二つ」。書き留められただけで、まだ何も動かない。',
			note: 'kubectl も docker と同じクライアント。Deployment を API サーバーに送り、それが etcd に保存される。バーは願いと現実で、今は 0/2。命令ではなく「望ましい状態」。Swarm と同じ考え方。'
		},
		plan: {
			caption:
				'2 のはずが 0、とコントローラーが気づく。スケジューラーが二つの Pod のノードを決める。',
			note: 'Pod は、アドレスを共有する一つ以上のコンテナ。ここでは一つずつ。まだ etcd の記録にすぎないので破線。ここはコントロールプレーン。どの部品も話す相手は API サーバーだけで、互いには話さない。'
		},
		watch: {
			caption: 'ノードの kubelet が、自分から聞きに行く。「うちの仕事は？」Pod が二つ。',
			note: 'kubelet は各ノードの代理人。API サーバーへの watch を開いたままにしていて、変化をすぐに知る。誰かに呼び出されるのではない。'
		},
		'cri-before': {
			caption: 'dockerd には言葉が通じない。中の通訳を通して頼み、dockerd はそれを containerd へ。',
			note: 'kubelet が話すのは CRI で、dockerd は CRI を知らない。だから kubelet の中の dockershim が間に立った。しかも dockerd は結局 containerd に渡す。二駅分の回り道。'
		},
		cri: {
			caption: 'kubelet は containerd を CRI で直接呼ぶ。dockerd は要らない。',
			note: 'CRI は Unix ソケットの上の gRPC。応じるのは containerd や CRI-O。dockerd 用の通訳 dockershim は 2022 年 5 月 3 日の 1.24 でなくなった。Pod はここで実体になり、それぞれネットワークの名前空間を持つ。'
		},
		'pull-before': {
			caption: 'イメージを取りに行くのは dockerd。自分の倉庫にしまう。',
			note: '当時はノードで docker ps を打てば Pod のコンテナが見え、docker images でイメージも見えた。それを当てにしたツールが、2022 年に困った。'
		},
		pull: {
			caption: 'kubelet に頼まれ、containerd が pull する。docker がビルドした、同じイメージ。',
			note: 'どのツールでビルドしたかは見分けがつかない。ただしこのノードで docker ps を打っても、仮に dockerd がいても何も出ない。イメージもコンテナも containerd の別の名前空間にある。'
		},
		run: {
			caption: 'Pod ごとにシム。runc がコンテナを起動して去る。kubelet が報告し、2/2。',
			note: 'containerd から下は docker run とまったく同じ。同じシム、同じ runc、同じカーネル。run のシーンと見比べてほしい。'
		},
		gone: {
			caption: '2022 年 5 月 3 日、1.24。通訳も dockerd も外れる。イメージはそのまま使える。',
			note: '実際にはノードを空にし、切り替えて、また使った。ノードで dockerd を使い続けたければ、アダプタ cri-dockerd がある。ここで「1.24 から」に切り替えると、すき間が閉じる。'
		},
		heal: {
			caption: 'コンテナが倒れると、kubelet が同じ Pod に代わりを起動する。また 2/2。',
			note: 'ノードごと倒れたら、コントローラーが別のノードに新しい Pod を作る。Swarm は同じ考えを少ない部品で。Kubernetes には Pod とずっと多くの種類の願い、そして大きな周辺の世界がある。'
		}
	},
	claims: {
		local: 'クラスタのランタイムが何でも、手元の Docker はこれまでどおり使える。',
		'same-images': '`docker build` で作ったイメージは、どの CRI ランタイムでも動く。',
		kubectl: 'kubectl は Kubernetes API を通してコントロールプレーンと話す。',
		hub: 'ノードも、コントロールプレーンのほかの部品も、話す相手は API サーバー。',
		desired: 'API サーバーは望ましい状態を受け取り、etcd に保存する。',
		controllers: 'コントローラーが足りないものを作り、スケジューラーが Pod をノードに割り当てる。',
		kubelet: 'kubelet は、自分のノードの Pod が動いているようにする。',
		adapter: 'Docker Engine は CRI を実装しないので、kubelet の中の dockershim が仲立ちした。',
		cri: 'kubelet は CRI により、gRPC でランタイムにつながる。',
		removed: 'dockershim は Kubernetes 1.24 で削除された。',
		'own-pull': 'イメージはノードのランタイムがレジストリから取得する。',
		shims: 'containerd がシムを起動し、シムが runc にコンテナを作らせる。',
		'cri-dockerd': 'Docker Engine を使い続ける人のためのアダプタが cri-dockerd。',
		restart: '終了したコンテナは、Pod の再起動ポリシーに従って kubelet が再起動する。',
		desktop: 'Docker Desktop は手元で Kubernetes クラスタを動かせる。'
	},
	outdated: {
		component: {
			then: 'Docker の部品として Kubernetes も使え、コンテナは dockerd が動かす。',
			now: '独立したプロジェクト。1.24 からノードで使うのは containerd や CRI-O で、dockerd はいない。'
		}
	},
	omissions: {}
};
