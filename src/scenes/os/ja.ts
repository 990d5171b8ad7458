import type { Narration } from '../../lib/model/index.ts';
import { steps } from './ja-steps.ts';
import type { structure } from './structure.ts';

export const ja: Narration<typeof structure> = {
	title: '同じコマンド、三つの OS',
	promise: '同じ docker run が Linux・macOS・Windows で、誰のカーネルにたどり着くか。',
	nodes: {
		client: 'クライアント',
		backend: 'backend',
		apiserver: 'apiserver',
		vm: 'VM',
		'vm-b': 'VM',
		daemon: 'dockerd',
		web: 'web',
		cache: 'cache',
		kernel: 'Linux カーネル',
		'kernel-b': 'Linux カーネル',
		xnu: 'Mac のカーネル',
		nt: 'Windows カーネル',
		'nt-b': 'Windows カーネル'
	},
	parameters: {
		host: {
			name: 'ホスト',
			values: {
				linux: 'Linux',
				macos: 'macOS',
				'macos-vms': 'macOS（個別 VM）',
				windows: 'Windows'
			}
		},
		containers: { name: 'コンテナ', values: { linux: 'Linux', windows: 'Windows' } }
	},
	steps,
	claims: {
		'linux-direct': 'Linux ではデーモンはホストのサービスで、Unix ソケットで待ち受ける。',
		'kernel-needed':
			'コンテナはカーネルを共有する。Linux コンテナには Linux、Windows コンテナには Windows が要る。',
		'desktop-vm': 'Docker Desktop は Docker Engine を軽量な Linux VM の中で動かす。',
		'apple-helper':
			'container コマンドの相手は launchd が起動する container-apiserver。共有の VM はない。',
		'wsl-kernel':
			'WSL 2 は、Microsoft が kernel.org をもとにビルドした Linux カーネルをユーティリティ VM で動かす。',
		'wsl-daemon':
			'Docker Desktop は WSL 2 の専用ディストリビューション docker-desktop の中で動く。',
		'one-mode': 'Windows の Docker Desktop は、Linux コンテナと Windows コンテナを切り替えて使う。',
		'nt-daemon': 'Windows コンテナでは、dockerd は Windows 自身のサービスとして動く。',
		socket: 'デーモンは既定で /var/run/docker.sock で待ち受ける。',
		'mac-socket':
			'Mac ではコンテキストが ~/.docker/run/docker.sock を指し、API 呼び出しは backend が扱う。',
		pipe: 'Windows のクライアントは名前付きパイプで Engine につながる。',
		'apple-command':
			'apple/container は独自のコマンドで OCI イメージを動かす。話すのは XPC で、Docker の API ではない。',
		'image-has-system': 'イメージは OS と CPU を決めて作られる。',
		'windows-files':
			'Server Core などの Windows のベースイメージには、Windows のユーザーモードのファイルが入っている。',
		'no-border': 'Linux では、クライアントもデーモンもコンテナも同じ一つのシステムのプロセス。',
		'backend-relays': 'ホストの backend が API 呼び出しを VM の中の Engine へ渡す。',
		'vm-each': 'apple/container はコンテナごとに、Linux カーネルを持つ軽量 VM を一つずつ動かす。',
		'no-match':
			'イメージの一覧に合うプラットフォームがなければ、プルは「no matching manifest」で終わる。',
		'apple-linux-only': 'apple/container が起動するのは Linux VM。中で動くのは Linux コンテナ。',
		'system-calls': 'システムコールは、プログラムと Linux カーネルの間の窓口。',
		'hosts-kernel': 'コンテナはホストのカーネルを共有する。',
		'vm-kernel': 'Docker Desktop では Engine もコンテナも Linux VM の中にある。',
		'full-calls': 'WSL 2 では本物の Linux カーネルが答えるので、すべてのシステムコールが使える。',
		'process-isolation':
			'プロセス分離の Windows コンテナは、ホストや他のコンテナとカーネルを共有する。',
		'other-calls':
			'コンテナには同じ種類のカーネルを持つホストが要る。Windows ではビルドまで合わせる。',
		'no-exec': '知らない形式や別のアーキテクチャのプログラムに、execve は ENOEXEC と答える。',
		'windows-vm':
			'Windows コンテナが動くのは、Windows の上か、Windows カーネルを持つ VM の中だけ。',
		uname: 'uname はカーネルに版を尋ねる。イメージは関係しない。',
		'one-kernel': '一つの Engine のコンテナは、すべて一つのカーネルを共有する。',
		'hyperv-isolation': 'Hyper-V 分離では、コンテナごとに専用の VM とカーネルがある。',
		'default-isolation':
			'既定は、Windows Server ではプロセス分離、Windows 10・11 では Hyper-V 分離。',
		'who-listens': '公開したポートはホストで開かれ、コンテナへ転送される。',
		'file-crossing': 'バインドマウントは、ホストのディレクトリをコンテナに見せる。',
		'image-has-processor':
			'別の CPU のコードにはエミュレーションが要る。システムコールの行き先は同じカーネル。',
		translator: 'QEMU や Rosetta が、別の CPU の命令を変換する。',
		'build-matches':
			'プロセス分離では、ホストとイメージのビルドが一致していなければならない。Hyper-V 分離なら違ってもよい。'
	},
	outdated: {
		'wsl-kernel': {
			then: 'Windows 10 に Linux カーネルが同梱された。',
			now: 'カーネルは WSL 2 の一部で、WSL と一緒に更新される（Windows 10 と 11）。動く場所はユーティリティ VM の中。WSL 自体も 2025 年 5 月からオープンソース。'
		}
	},
	omissions: {
		around: '前に送られる ping と、docker run -d がすぐ手放す wait',
		start: 'create と同じ道を通る start',
		'other-host': 'Linux で記録した通信。このホストについては文書に基づいて描いた',
		'other-image': 'Linux のイメージで記録した通信'
	}
};
