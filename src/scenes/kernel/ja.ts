import type { Narration } from '../../lib/model/index.ts';
import type { structure } from './structure.ts';

export const ja: Narration<typeof structure> = {
	title: 'カーネルは、みんなのエンジン',
	promise: 'カーネルは何をするのか。なぜ OS ごとに違うのか。なぜコンテナは共有できるのか。',
	nodes: {
		pc: 'コンピュータ',
		guest: 'Linux',
		kernel: 'Linux カーネル',
		nt: 'Windows カーネル',
		xnu: 'macOS カーネル',
		cpu: 'CPU',
		memory: 'メモリ',
		disk: 'ディスク',
		network: 'LAN'
	},
	parameters: {
		kernel: {
			name: 'カーネル',
			values: { linux: 'Linux', windows: 'Windows', macos: 'macOS' }
		}
	},
	steps: {
		engine: {
			caption: '上にプログラム、下にハードウェア。間に立つのがカーネル、車でいえばエンジン。',
			note: '運転する人はエンジンに触らない。ハードウェアを直接使えるのはカーネルだけ。デスクトップも Docker も、その上のプログラムにすぎない。'
		},
		ask: {
			caption: 'プログラムはディスクに触れない。頼むと、カーネルが取ってくる。',
			note: 'この依頼がシステムコール。CPU がカーネルのモードに切り替わり、カーネルが権限を確かめてディスクを動かし、データを返す。一度読んだ内容はカーネルがメモリに覚えていることも多い。'
		},
		device: {
			caption: '別のプログラムが別の機器を使うときも、頼む相手はカーネル。',
			note: 'ディスクもネットワークも画面も、動かすのはカーネル側のドライバ。だからプログラムは、どのメーカーの機器かを知らなくてよい。'
		},
		turns: {
			caption: 'CPU は一つ、プログラムは三つ。順番を配るのはカーネル。',
			note: '一回の順番はごく短いので、同時に動いて見える。コアが複数あれば本当に同時に動くが、たいていプログラムの方が多い。次を決めるのがスケジューラ。'
		},
		memory: {
			caption: 'メモリも配る。それぞれに専用の場所。ほかのプログラムからは読めない。',
			note: 'プログラムに見えるのは自分のアドレスだけ。実際のメモリとの対応はカーネルと CPU が管理する。よその場所に触れば、エラーになるか強制終了になる。'
		},
		numbers: {
			caption: 'カーネルへの依頼は番号。amd64 の Linux なら read は 0 番、この先も 0 番。',
			note: '番号の一覧は CPU ごとにあり、arm64 なら read は 63 番。ただし一度決まった番号は変わらない。ここで macOS に切り替えると、鍵穴の形も番号も変わる。'
		},
		'numbers-macos': {
			caption:
				'エンジンが違えば番号も違う。read は macOS では 3 番、同じ CPU の Linux では 63 番。',
			note: 'どちらも Unix の流れなので名前は似ているが、番号も細部も違う。macOS では番号を直接使わず、Apple のシステムライブラリを通す決まり。'
		},
		'numbers-windows': {
			caption: '依頼は番号で届く。Windows では版で変わる。Windows 7 では 37 番、10 では 40 番。',
			note: 'NtMapViewOfSection は Windows 7 で 37、8 で 38、8.1 で 39、10 で 40。プログラムは番号を知っている Windows のライブラリを通すので困らない。それだけ両者の結び付きが強い。'
		},
		try: {
			caption: 'Linux 用のプログラム（ELF）がやってくる。鍵が合い、動き出す。',
			note: 'ELF は Linux のプログラムの形式。ここでカーネルを Windows や macOS に切り替え、同じプログラムにもう一度頼ませてみる。'
		},
		'try-macos': {
			caption: 'Linux 用のプログラムを macOS で。鍵が合わず、起動すらできない。',
			note: 'macOS のプログラムの形式は Mach-O。仮に読み込めても、番号の意味が違う。ENOEXEC は「実行できる形式ではない」という返事。'
		},
		'try-windows': {
			caption: 'Linux 用のプログラムを Windows で。エラー 193、有効なアプリではない。',
			note: 'Windows のプログラムの形式は PE。仮に読み込めても、依頼の意味が違う。だから Linux コンテナは、そのままでは Windows で動かない。'
		},
		translate: {
			caption: 'WSL 1 は通訳。Linux の依頼を Windows の依頼に訳した。全部は訳せなかった。',
			note: '今では昔の話。Linux カーネルがないので一つずつ作り直すしかなく、最後までそろわなかった。Docker Engine は動かない。WSL 2 は本物の Linux カーネルを使う。'
		},
		cabin: {
			caption: 'コンテナは自分のライブラリを持ち込む。これは Debian。カーネルはホストのもの。',
			note: 'ホストは Ubuntu、コンテナの中は Debian のユーザ空間。ただしカーネルはない。「OS が入っていない」は半分だけ正しい。本番環境のサーバも、こうしたプログラムの一つ。'
		},
		'cabin-elsewhere': {
			caption: '解決策は、合うエンジンを積むこと。VM の中に Linux カーネル。',
			note: 'Windows や Mac の Docker Desktop がしているのがこれ。Linux コンテナはみな、この VM のカーネルを共有する。コマンドやポートやファイルが境界を越える様子は、三つの OS のシーンで見る。'
		},
		second: {
			caption:
				'こちらは Debian、あちらは Alpine。頼む相手は同じカーネル。部屋は二つ、エンジンは一つ。',
			note: '「コンテナはカーネルを共有する」とはこのこと。一つのエンジンに部屋がいくつも載る車はないので、たとえはここまで。例外は Kata、gVisor、Hyper-V 分離、Mac のコンテナごとの VM。'
		},
		old: {
			caption: '古い CentOS 7 に入れ替える。カーネルは新しくても依頼は同じ。そのまま動く。',
			note: 'プログラムを壊さないのが Linux の約束。逆は約束されない。新しいプログラムが、古いカーネルにない依頼をすることはある。'
		},
		'old-windows': {
			caption: 'カーネルを共有できるのは、版が合う Windows コンテナだけ。2019 は 2025 に断られる。',
			note: 'プロセス分離ではホストとイメージのビルドをそろえる。文書にあるエラーは 0xc0370101。Hyper-V 分離なら専用のカーネルを持つので違ってもよい。Server 2022 以降、条件は少しずつ緩んでいる。'
		},
		arch: {
			caption:
				'カーネルが合うだけでは足りない。エミュレータなしでは、arm64 のコードは amd64 で動かない。',
			note: 'イメージは linux/amd64 のように OS と CPU を決めて作る。よく使われるイメージはたいてい両方ある。なければ QEMU が命令を変換するが、遅くなる。Linux のホストには自分で入れる。'
		},
		'arch-elsewhere': {
			caption: 'CPU も合わせる必要がある。違うときはエミュレータが訳すので、動くが遅い。',
			note: 'イメージは linux/amd64 のように OS と CPU を決めて作る。VM もそのマシンの CPU で動く。Docker Desktop には QEMU が入っていて、Mac なら Rosetta も選べる。変換するのは命令だけで、依頼はやはり同じ Linux カーネルに届く。'
		},
		learn: {
			caption:
				'プロセス、ファイル、ポート。コンテナの言葉は Linux。少し覚えれば、コンテナがわかる。',
			note: 'Linux は英語と同じで、わかるために学ぶ。小説を書けなくてよいように、カーネルも書けなくてよい。プロセスとシグナル、権限、パスとマウント、環境変数、ポート、シェル、パッケージ管理。これだけで長く役に立つ。'
		},
		'learn-elsewhere': {
			caption: 'ここでも、Linux コンテナを動かすのは VM の中の Linux カーネル。',
			note: 'Linux は英語と同じで、わかるために学ぶ。小説を書けなくてよいように、カーネルも書けなくてよい。プロセス、ファイル、マウント、環境変数、ポート、シェルから。言葉が違うのは Windows コンテナだけ。'
		}
	},
	claims: {
		between: 'システムコールは、プログラムとカーネルの間の窓口。',
		'system-call': 'プログラムはシステムコールでカーネルに頼んでファイルを読む。',
		devices: '機器への書き込みもシステムコール。',
		scheduler: '次に動くプロセスは、カーネルのスケジューラが決める。',
		'own-memory': 'カーネルは、一つのプロセスのアドレス空間にメモリを割り当てる。',
		'linux-numbers': 'x86-64 の Linux では read 0、write 1、mmap 9、execve 59。',
		'arm-numbers': 'arm64 の Linux では read 63。',
		'macos-numbers': 'XNU では read 3、write 4、execve 59、mmap 197。',
		'windows-numbers': 'NtMapViewOfSection は Windows 7 で 37、8 で 38、8.1 で 39、10 で 40。',
		'own-api': 'Linux、XNU、Windows NT では、呼び出しもその番号も違う。',
		'linux-format': 'execve は、カーネルが知っている形式のプログラムを起動する。',
		'macos-format': 'XNU が知らない形式のプログラムは ENOEXEC で終わる。',
		'windows-format':
			'エラー 193（ERROR_BAD_EXE_FORMAT）は、有効な Win32 アプリではないという意味。',
		'wsl-1': 'WSL 1 は変換層、WSL 2 は本物の Linux カーネルで、すべてのシステムコールに応える。',
		'vm-kernel': 'Docker Desktop も WSL 2 も、VM で Linux カーネルを動かす。',
		'user-space': 'コンテナは自分のファイルを持ち、ホストのカーネルを共有する。',
		'linux-server': 'Docker は Linux カーネルの機能でコンテナを動かす。',
		'one-kernel': '複数のコンテナが一つのカーネルを共有する。',
		stable: 'Linux のシステムコールの窓口はとても安定していて、壊れない。',
		'builds-match': 'ビルドが違うと、プロセス分離の Windows コンテナは起動が止められる。',
		'processor-too': 'イメージは OS と CPU を決めて作られる。',
		emulated: 'ほかの CPU 用のイメージは、QEMU か、Mac なら Rosetta が動かす。',
		'linux-words': 'コンテナは Linux カーネルの機能でできている。'
	},
	omissions: {}
};
