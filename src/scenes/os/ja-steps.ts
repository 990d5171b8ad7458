/** What is said at each step, by host and kind of container. */
export const steps = {
	ground: {
		caption: 'Linux では、デーモンはただのサービス。マシンのカーネルでそのまま動く。',
		note: 'VM も変換もない。コンテナはこのマシンの普通のプロセスになる。下の帯（カーネル）に注目してほしい。ここでホストを macOS に切り替えると、この絵がまるごと VM の中へ移る。なお Docker Desktop for Linux は VM を使うが、Docker Engine 単体は使わない。'
	},
	'ground-macos': {
		caption: 'Mac に Linux カーネルはない。だから Docker Desktop が VM ごと用意する。',
		note: 'Mac 自身のカーネルは XNU で、Linux のシステムコールを知らない。VM は LinuxKit で作られた小さなもので、全コンテナに一つだけ。メモリは既定で最大半分まで使う。Colima、Lima、OrbStack もやり方は違うが同じ発想。'
	},
	'ground-macos-vms': {
		caption: 'Apple の container は VM を待たせておかない。控えているのは apiserver だけ。',
		note: 'apple/container は Apple シリコンと macOS 26 で使う。1.0 は 2026 年 6 月。container-apiserver は macOS の小さなサービスで、dockerd も Docker の API もない。docker や Compose からは使えない。'
	},
	'ground-windows': {
		caption: 'Windows では WSL 2 が VM を起動する。中身は Microsoft 製の Linux カーネル。',
		note: '「Windows 10 には Linux カーネルが入っている」は古い説明。正しくは WSL 2（Windows 10 1903 以降と 11）のもので、WSL パッケージとして更新され、ユーティリティ VM の中で動く。dockerd は docker-desktop というディストリビューションにいる。Windows 10 は 2025 年 10 月でサポート終了。'
	},
	'ground-nt': {
		caption: 'Windows コンテナに Linux はいらない。dockerd は Windows の上で動く。',
		note: 'コンテナに VM が付くかどうかは別の話で、二つ先のステップで出てくる。Docker Desktop は一度に一方だけ。Linux コンテナか Windows コンテナかを切り替える。使えるのは Pro か Enterprise で、Home や Arm 版では使えない。Windows Server では Docker Desktop なしで Engine を入れる。'
	},
	command: {
		caption: 'docker run。クライアントは、同じマシンの docker.sock をたたく。',
		note: 'ソケットの実体は /var/run/docker.sock というファイルで、待ち受けるのは dockerd 自身。コマンドは記録したもので、メモリと CPU の制限は省いて表示している。'
	},
	'command-macos': {
		caption: '同じコマンド。docker.sock は Mac にあるが、dockerd はそこにいない。',
		note: 'ソケットは ~/.docker/run/docker.sock。クライアントはコンテキスト desktop-linux でこれを見つける。待ち受けるのは Mac のプログラム com.docker.backend。要求はまだ Linux カーネルに出会っていない。'
	},
	'command-macos-vms': {
		caption: 'ここでのコマンドは container run。イメージは同じでよい。',
		note: 'この行は記録ではなく Apple の文書にあるもの。コマンド名は違うが、使う言葉も OCI イメージも同じ。やり取りは HTTP ではなく、macOS のプロセス間通信 XPC。だから要求の札は出てこない。'
	},
	'command-windows': {
		caption: '同じコマンド。Windows では名前付きパイプをたたく。',
		note: '今のコンテキストは dockerDesktopLinuxEngine を使う。docker_engine は昔からの名前。待ち受けるのは com.docker.backend.exe。WSL 統合をしたディストリビューションの中では Unix ソケットになる。'
	},
	'command-nt': {
		caption: '今度は Windows のイメージで docker run。パイプの主は dockerd 自身。',
		note: 'イメージの中身は Windows のファイル。ここでは mcr.microsoft.com の Server Core。コマンドは Linux のイメージで記録したものなのでイメージ名を省き、頼むものは下の札で示している。'
	},
	'command-wrong': {
		caption: 'ここで Windows のイメージ、Server Core を頼んでみる。',
		note: 'イメージは OS と CPU を決めて作られる。Server Core は windows/amd64。札は、コマンドで省いたイメージ名。何が返ってくるか、誰が断るか、会場に聞いてみるとよい。'
	},
	border: {
		caption: 'デーモンがコンテナを作る。何もマシンの外へ出ていない。',
		note: '境界は一つも越えていない。クライアントもデーモンもコンテナも、同じシステムの隣どうし。このマシンの root からは全部見える。要求はまだ待っている。答えは次のステップで届く。'
	},
	'border-macos': {
		caption: 'backend が要求を境界の向こう、VM の中へ届ける。そこで dockerd がコンテナを作る。',
		note: 'クライアントには dockerd がここにいるように見える。API 呼び出しを扱うのが backend だとは文書にあるが、どう運ばれるかまでは書かれていない。'
	},
	'border-macos-vms': {
		caption: 'まず VM が起動する。このコンテナ一つのための、専用のカーネル。',
		note: '最小限のカーネルと小さな init なので、Apple によれば 1 秒もかからない。よそではプロセス一つで済むものが、ここでは小さなマシンまるごと。そのかわり VM の壁に守られる。'
	},
	'border-windows': {
		caption: 'backend が境界の向こう、VM の中へ届ける。そこで dockerd がコンテナを作る。',
		note: '箱は Mac と同じで、ホストが違うだけ。このステップで macOS と Windows を切り替えてみるとよい。VM も dockerd もコンテナも動かない。変わるのは入口の名前と、カーネルの作り手。'
	},
	'border-nt': {
		caption: 'デーモンがコンテナを作る。ここにも境界はない。',
		note: 'Linux と行き来してみるとよい。カーネルが違うだけで同じ絵になる。dockerd の下は名前が違い、Linux の runc の役は Host Compute Service が務める。'
	},
	'border-wrong': {
		caption: '断られた。このイメージに Linux 用のものは一つもない。',
		note: 'デーモンはイメージの一覧から linux/amd64 を探すが、windows しかない。「no matching manifest」。文書に基づく図。ダウンロードの前に断られる。根本の理由は次のステップ。'
	},
	'border-wrong-macos': {
		caption: '断ったのは VM の中。そこは Linux、これは Windows 用。',
		note: '要求は境界を越えてデーモンまで届いた。デーモンは linux/arm64 を探し、「no matching manifest」と答える。Mac に Windows カーネルはなく、Docker Desktop が用意するのは Linux だけ。'
	},
	'border-wrong-vms': {
		caption: '断られた。ここで起動できるのは Linux の VM だけ。',
		note: 'apple/container が起動するのは Linux カーネルのみ。コンテナごとに別のカーネルを選べても、Windows は選べない。'
	},
	kernel: {
		caption: 'プロセスが動き、頼む。答えるのはマシン自身のカーネル。',
		note: 'ファイルを開く、送る、待つ。どのプログラムもシステムコールでカーネルに頼む。車でいえばエンジン。コンテナは自分のファイルを持つが、自分のエンジンは持たない。'
	},
	'kernel-macos': {
		caption: '答えるのは VM の中の Linux。Mac のカーネルの出番はない。',
		note: 'Mac のカーネルは VM に CPU とメモリを貸すだけで、大きなプログラムが一つ見えるだけ。「コンテナはホストのカーネルを共有する」のホストとは、ここでは VM のこと。'
	},
	'kernel-macos-vms': {
		caption: '頼む相手は、自分だけの VM にある、自分だけのカーネル。',
		note: 'コンテナ一つにカーネル一つ。カーネルの共有は決まりではなく設計上の選択。「すべてのコンテナがホストのカーネルを共有する」には例外があり、これがその一つ。Kata Containers や gVisor もそう。'
	},
	'kernel-windows': {
		caption: '答えるのは Microsoft 製の Linux。Windows のカーネルは呼ばれない。',
		note: 'WSL 1 は Linux のシステムコールを Windows 向けに変換しようとし、Docker Engine は動かなかった。WSL 2 は変換をやめてカーネルを持ち込んだ。「Windows で Linux が動く」とは、Windows が面倒を見る VM の中で動くということ。'
	},
	'kernel-nt': {
		caption: 'プロセス分離。Linux と同じく、ホストの Windows カーネルに頼む。',
		note: 'cgroup と名前空間の役は、ジョブオブジェクトと、ファイル・レジストリ・ポート・プロセスの分離が務める。ホストで get-process を打つと、同じ ping が同じ番号で見える。Windows Server の既定はこちら。'
	},
	'kernel-wrong': {
		caption: 'なぜか。Linux は Windows のプログラムを読めず、頼みごとにも答えられない。',
		note: '灰色のプログラムは、もしイメージがここまで来たらという仮定。ENOEXEC は、Linux の知らない形式だという意味。システムコールも番号も実行形式も違う。Windows コンテナを動かせるのは Windows カーネルだけ。このマシンなら Windows の VM の中。逆の場合に Windows が使う手も、まさに VM。'
	},
	'kernel-wrong-vm': {
		caption: 'Windows のプログラムは、Linux でも Mac のカーネルでも動かない。',
		note: '灰色のプログラムは、もしここまで来たらという仮定。ENOEXEC は、知らない形式だという意味。カーネルは二つあるが、どちらも違う。Windows の VM があれば動くが、Docker Desktop は用意しない。'
	},
	'kernel-wrong-vms': {
		caption: 'VM はコンテナごとに作れる。ただし、どれも中身は Linux。',
		note: '破線は、起動していないものを示す。Windows のプログラムは Windows のシステムコールを使う。コンテナごとの VM という形は合っている（Windows の Hyper-V 分離がそれ）。中のカーネルが違う。'
	},
	proof: {
		caption: 'コンテナの中で uname -r。出てくるのはホストのカーネル、6.18.44。',
		note: '下の帯にも同じ番号がある。カーネルの入ったイメージはない。だからどのイメージでも答えは同じ。6.18.44 は、記録したマシンで docker info が答えた値。中と外で試してみるとよい。'
	},
	'proof-macos': {
		caption: '中で uname -r。末尾は linuxkit。VM のカーネルだ。',
		note: '外の Mac で打てば Darwin。LinuxKit は Docker Desktop の VM を作る部品集。CentOS でも Alpine でも、どのイメージでも linuxkit と出るので驚かれる。'
	},
	'proof-macos-vms': {
		caption: '中で uname -r。6.1.68、小さな VM のカーネルだ。',
		note: '番号は Apple の文書にある例。コンテナごとに別のカーネルを使うこともできる。外の Mac で打てば Darwin。'
	},
	'proof-windows': {
		caption: '中で uname -r。末尾は microsoft-standard-WSL2。作り手の名前だ。',
		note: '2026 年 5 月の例では 6.6.114.1-microsoft-standard-WSL2。kernel.org の安定版をもとにしたオープンソース。WSL のどのディストリビューションでも同じ。みなこのカーネルを共有しているから。'
	},
	second: {
		caption: '二つ目のコンテナも同じカーネルに頼む。コンテナはいくつでも、カーネルは一つ。',
		note: '増えたのはプロセスだけで、カーネルは増えない。コンテナが軽い理由はこれ。VM より壁が薄い理由もこれ。'
	},
	'second-macos': {
		caption: '二つ目も同じ VM、同じカーネル。コンテナどうしでは共有している。',
		note: 'VM はコンテナごとではなく、全体で一つ。Mac の Docker を描いた図で一番多い間違い。'
	},
	'second-macos-vms': {
		caption: '二つ目のコンテナは、二つ目の VM と、二つ目のカーネル。',
		note: '二つの間にあるのは VM の壁。代わりに、メモリもそれぞれに要る。中で空いたメモリも、すべては Mac に戻らない。'
	},
	'second-windows': {
		caption: '二つ目も同じ VM、同じカーネル。ほかの WSL の Linux も共有する。',
		note: 'WSL 2 ではディストリビューション自体が、この一つのカーネルの上で隔離されている。Ubuntu も docker-desktop も同じ VM の中。'
	},
	'second-nt': {
		caption: 'PC の既定は Hyper-V 分離。VM と Windows カーネルが、コンテナごとに付く。',
		note: '同じイメージで、違いは --isolation=hyperv だけ。Windows 10・11 の既定はこちらで、Server の既定はプロセス分離。Microsoft がセキュリティの境界と呼ぶのはこちらだけ。カーネルの版はイメージに合わせる。ここでは下と同じ 2025。'
	},
	port: {
		caption: 'localhost:8080。ホストのポートが、そのままコンテナへ通じる。',
		note: 'カーネルの転送規則と小さなプロキシの仕事。Linux ならコンテナ自身のアドレス 172.17.0.2 にもつながる。'
	},
	'port-macos': {
		caption: 'localhost:8080 は Mac のもの。backend が待ち受け、中へ渡す。',
		note: 'コンテナのアドレス 172.17.0.2 は VM の中だけのもので、Mac からは届かない。だから試すだけでも -p が要る。ファイアウォールからは、すべて com.docker.backend に見える。'
	},
	'port-macos-vms': {
		caption: 'localhost:8080 は、目当ての VM にだけ転送される。',
		note: 'VM はそれぞれ macOS のネットワーク上に自分のアドレスも持つので、-p なしでもつながる。'
	},
	'port-windows': {
		caption: 'localhost:8080 は Windows のもの。backend が待ち受け、中へ渡す。',
		note: 'Mac と同じ仕事を com.docker.backend.exe がする。Windows のファイアウォールに見えるのはこのプログラムで、コンテナではない。'
	},
	files: {
		caption: 'バインドマウント。作り直した web が、ホストのファイルをそのまま読む。',
		note: 'マウントは作成時に決まるので、web を消して docker run -v で作り直した。カーネルもファイルシステムも一つ。コピーも遠回りもなく、速さもそのまま。'
	},
	'files-macos': {
		caption: 'バインドマウントは、読むたびに VirtioFS で境界を越える。その分遅い。',
		note: 'web は -v を付けて作り直した。Mac でバインドマウントの node_modules が遅いのはこのため。VM の中にあるボリュームは速い。既定は VirtioFS で、以前は gRPC FUSE や osxfs。ファイルは backend を通らない。'
	},
	'files-macos-vms': {
		caption: '境界を越えるのは必要なディレクトリだけ。行き先もこの VM だけ。',
		note: 'web は --volume を付けて作り直した。共有の VM では、どれかのコンテナが使うものを全部 VM に見せておく必要がある。ここでは VM ごとに自分のマウントだけが見える。'
	},
	'files-windows': {
		caption: 'C: のファイルは境界を越えてくるので遅い。Linux 側に置くのがよい。',
		note: 'web は -v を付けて作り直した。C: ドライブは中では /mnt/c。プロジェクトは WSL の Linux ファイルシステムに置く、というのが Microsoft と Docker 両方の勧め。そこならファイルの変更通知も届く。境界越しには届かない。'
	},
	fit: {
		caption: 'イメージには CPU の種類もある。違えば QEMU が命令を変換する（要インストール）。',
		note: 'cache を arm64 のイメージで作り直した。PC は amd64。Linux どうしでもこうなる。QEMU を入れておけば、カーネルが別の CPU のプログラムに対して起動する（binfmt_misc）。変換するのは命令だけで、システムコールは同じカーネルへ行く。「どこでも動く」は言い過ぎ。'
	},
	'fit-macos': {
		caption: 'Apple シリコンで amd64 のイメージ。Rosetta が命令を一つずつ変換する。',
		note: 'cache を amd64 のイメージで作り直した。Rosetta は Docker Desktop の設定で選ぶ。選ばなければ QEMU。できれば arm64 のイメージを使う。公式イメージの多くにはある。変換するのは命令だけで、システムコールは同じ Linux カーネルへ行く。'
	},
	'fit-macos-vms': {
		caption: 'Apple シリコンで amd64 のイメージ。ここでも Rosetta が変換する。',
		note: 'cache を container run --arch amd64 で作り直した。カーネルは arm64 のまま。Apple は Rosetta を段階的に終えると発表しており、Linux VM 向けがどうなるかはまだわからない。'
	},
	'fit-windows': {
		caption: 'この PC で arm64 のイメージ。OS が合っても CPU が違うので、QEMU が変換する。',
		note: 'cache を arm64 のイメージで作り直した。Linux なだけでは足りない。QEMU は Docker Desktop に入っている。イメージは OS と CPU の両方に合っていなければならない。変換するのは命令だけで、システムコールは同じ Linux カーネルへ行く。'
	},
	'fit-nt': {
		caption: '新しいホストに Windows 2019 のイメージ。動くのは自分のカーネルを持つ VM だけ。',
		note: 'どちらも 2019 のイメージで作り直した。2025 は Windows Server 2025 と Windows 11 24H2 のこと。エラー 0xc0370101。コンテナとホストの OS が一致しない。Windows はプログラムとカーネルの結び付きが強い。Linux はシステムコールを変えないので、古いイメージも新しいカーネルで動く。'
	}
} as const;
