import type { Narration } from '../../lib/model/index.ts';
import { jaSteps } from './ja-steps.ts';
import type { structure } from './structure.ts';

export const ja: Narration<typeof structure> = {
	title: '仮想マシンとコンテナ',
	promise: '二つを積み上げ、同時に起動し、百倍に増やしてみる。',
	nodes: {
		slider: 'プログラム',
		left: '仮想マシン',
		right: 'コンテナ',
		hypervisor: 'ハイパーバイザ',
		'hardware-left': 'ハードウェア',
		hardware: 'ハードウェア',
		kernel: 'Linux カーネル',
		daemon: 'dockerd',
		you: 'あなた',
		times: '起動時間',
		run: 'docker run',
		'ec2-linux': 'EC2 Linux',
		'ec2-windows': 'EC2 Windows',
		microvm: 'Firecracker',
		cold: 'イメージなし',
		pull: 'pull',
		memory: 'メモリ',
		sentry: 'gVisor',
		'kernel-1': 'NT'
	},
	parameters: {
		part: {
			name: '比べる',
			values: {
				stacks: '積み重ね',
				start: '起動',
				numbers: '起動時間',
				many: '百個',
				wall: '壁'
			}
		}
	},
	steps: jaSteps,
	claims: {
		'one-computer':
			'仮想マシンもコンテナも、一台のコンピュータで複数のアプリケーションを動かすための技術。',
		'hypervisor-makes': 'ハイパーバイザは、仮想マシンごとに仮想のハードウェアを用意する。',
		'whole-computer':
			'仮想マシンは、カーネル、ドライバ、プログラム、アプリケーションまでそろった OS 一式。',
		'no-kernel-inside':
			'コンテナは、必要なファイルを持った隔離されたプロセス。カーネルは持ち込まない。',
		'many-on-one':
			'複数のコンテナが一つのカーネルを共有するため、同じコンピュータでより多く動かせる。',
		'shared-kernel':
			'コンテナは既定でホストのカーネルを共有する。仮想マシンはそれぞれ自分のカーネルを持つ。',
		'no-layer':
			'エンジンはコンテナを準備して見守る。プログラムのシステムコールは直接カーネルに届く。',
		'both-ready': '定義済みの仮想マシンも作成済みのコンテナも、起動の前から存在する。',
		'one-process': 'コンテナの起動とは、設定に書かれたプログラムを実行すること。',
		'firmware-first':
			'電源が入ると、ファームウェアがハードウェアを初期化し、それからカーネルを読み込む。',
		'kernel-boots':
			'カーネルはデバイスを検出し、ルートファイルシステムをマウントして init を実行する。',
		'kernel-log':
			'試験用の小さな仮想マシンでは、Debian のカーネルが init までに 340〜343 行のログを出した。',
		'init-then-services': 'init は、ファイルシステムとサービスを順に立ち上げる。',
		'program-last': 'サービスとして動くアプリケーションは、その並びの最後に起動する。',
		'no-kernel-boots': 'コンテナのプログラムは、ホストですでに動いているカーネルの上で起動する。',
		'run-measured':
			'記録に使ったコンピュータで、イメージがある状態の `docker run -d` は 404 ミリ秒。',
		'cloud-study': 'Mao と Humphrey（2012 年）：EC2 での平均は Linux 96.9 秒、Windows 810.2 秒。',
		'microvm-spec':
			'Firecracker：ゲストの init まで最大 125 ミリ秒。1 CPU、128 MiB、最小のカーネルとファイルシステム。',
		'pull-dominates':
			'Harter ほか（2016 年）：起動時間の 76 % は取得。読まれるのはそのデータの 6.4 %。',
		'first-box': '待機中のコンテナ一つで 13 MB。ほとんどはシムの分。',
		'twenty-measured': '待機中のコンテナ二十個で、合わせて 83 MB。',
		'hundred-measured': '待機中のコンテナ百個で、合わせて 388 MB。一つ約 4 MB。',
		'paid-once': '388 MB のうち 239 MB がプログラムとシム、残りがエンジンとカーネルの増加分。',
		'small-machines':
			'Firecracker がゲストのメモリに足すのは最大 5 MiB。数千台を動かすように作られている。',
		'work-decides':
			'測定に使ったコンピュータのメモリは 25,277 MB。Firecracker の小さな試験用ゲストは 128 MiB。',
		'wide-wall':
			'コンテナはホストのカーネルを共有する。数多くのシステムコールが、そのまま攻撃を受ける面になる。',
		escapes:
			'コンテナから抜け出す方法は何度も見つかり、そのたびに修正された。CVE-2024-21626 など。',
		'application-kernel':
			'gVisor は、コンテナとホストのカーネルの間に、ユーザ空間で動くカーネルを置く。',
		'kata-kernel':
			'Kata Containers は、ポッドやコンテナごとに、ゲストカーネルを持つ軽い仮想マシンを使う。',
		boundary: 'Microsoft がコンテナのセキュリティ境界と認めるのは、ハイパーバイザによる分離だけ。',
		'any-system': '仮想マシンでは、ほぼどんな OS でも動かせる。',
		'both-together': 'コンテナと仮想マシンは、組み合わせて使われることも多い。'
	},
	omissions: {
		ping: 'コマンドの前に毎回行う ping。`run` の場面で見られる。'
	}
};
