import type { Term } from '../term.ts';

export const engine = [
	{
		id: 'docker-engine',
		group: 'engine',
		en: {
			term: 'Docker Engine',
			says: 'The core of Docker: the daemon, its API and the docker command.'
		},
		ja: {
			term: 'Docker Engine',
			says: 'Docker の中核。デーモンとその API、docker コマンドからなる'
		}
	},
	{
		id: 'daemon',
		group: 'engine',
		en: {
			term: 'daemon',
			forms: ['daemons', 'dockerd'],
			says: 'The server that builds, keeps and runs images and containers; its program is dockerd.'
		},
		ja: {
			term: 'デーモン',
			forms: ['dockerd'],
			says: 'イメージとコンテナを管理するサーバ。プログラム名は dockerd'
		}
	},
	{
		id: 'client',
		group: 'engine',
		en: {
			term: 'client',
			forms: ['clients', 'docker CLI'],
			says: 'The program that turns a user’s commands into requests to the daemon.'
		},
		ja: {
			term: 'クライアント',
			says: '利用者のコマンドを、デーモンへのリクエストに変えるプログラム'
		}
	},
	{
		id: 'rest-api',
		group: 'engine',
		en: {
			term: 'REST API',
			forms: ['Engine API', 'Docker API'],
			says: 'The daemon’s interface: requests and answers over HTTP.'
		},
		ja: {
			term: 'REST API',
			forms: ['Engine API'],
			says: 'デーモンの窓口。HTTP のリクエストと応答でやり取りする'
		}
	},
	{
		id: 'socket',
		group: 'engine',
		en: {
			term: 'socket',
			forms: ['sockets', 'docker.sock'],
			says: 'The door, often a file, through which client and daemon talk.'
		},
		ja: {
			term: 'ソケット',
			forms: ['docker.sock'],
			says: 'クライアントとデーモンの通信口。多くはファイルの形をとる'
		}
	},
	{
		id: 'container-runtime',
		group: 'engine',
		en: {
			term: 'container runtime',
			forms: ['container runtimes', 'containerd', 'runc'],
			says: 'Software that starts containers and looks after them, such as containerd and runc.'
		},
		ja: {
			term: 'コンテナランタイム',
			forms: ['containerd', 'runc'],
			says: 'コンテナを起動して見守るソフトウェア。containerd、runc など'
		}
	},
	{
		id: 'shim',
		group: 'engine',
		en: {
			term: 'shim',
			forms: ['shims'],
			says: 'The small program that stays with a container as its parent process.'
		},
		ja: {
			term: 'シム',
			forms: ['shim'],
			says: 'コンテナに付き添い、親プロセスになる小さなプログラム'
		}
	},
	{
		id: 'attach',
		group: 'engine',
		en: {
			term: 'attach',
			forms: ['attached', 'detached'],
			says: 'To connect the terminal to a container’s input and output; detached is the opposite.'
		},
		ja: {
			term: 'アタッチ',
			forms: ['attach', 'デタッチド'],
			says: '端末をコンテナの入出力につなぐこと。つながないのがデタッチド'
		}
	},
	{
		id: 'foreground',
		group: 'engine',
		en: {
			term: 'foreground',
			forms: ['background'],
			says: 'Running with the terminal taken; in the background it stays free.'
		},
		ja: {
			term: 'フォアグラウンド',
			forms: ['バックグラウンド'],
			says: '端末を占有する動かし方。占有しないのがバックグラウンド'
		}
	},
	{
		id: 'context',
		group: 'engine',
		silent: true,
		en: {
			term: 'context',
			says: 'A named address of a daemon, which the docker command can be switched to.'
		},
		ja: {
			term: 'コンテキスト',
			says: '接続先のデーモンに付けた名前。docker コマンドはこれで相手を切り替える'
		}
	},
	{
		id: 'volume',
		group: 'engine',
		en: {
			term: 'volume',
			forms: ['volumes'],
			says: 'Storage for data that is to outlive its container.'
		},
		ja: {
			term: 'ボリューム',
			forms: ['名前付きボリューム'],
			says: 'コンテナを消しても残る、データの保存領域'
		}
	},
	{
		id: 'anonymous-volume',
		group: 'engine',
		en: {
			term: 'anonymous volume',
			forms: ['anonymous volumes'],
			says: 'A volume that nobody gave a name.'
		},
		ja: { term: '匿名ボリューム', says: '名前を付けずに作ったボリューム' }
	},
	{
		id: 'bind-mount',
		group: 'engine',
		en: {
			term: 'bind mount',
			forms: ['bind mounts', 'bind-mounted'],
			says: 'A directory of the host, shown inside a container.'
		},
		ja: {
			term: 'バインドマウント',
			says: 'ホストのディレクトリを、そのままコンテナの中に見せること'
		}
	},
	{
		id: 'persistent-storage',
		group: 'engine',
		en: { term: 'persistent storage', says: 'Storage that keeps its data when programs end.' },
		ja: { term: '永続ストレージ', says: 'プログラムが終わってもデータが残る保存領域' }
	},
	{
		id: 'bridge-network',
		group: 'engine',
		en: {
			term: 'bridge network',
			forms: ['bridge networks'],
			says: 'A virtual switch inside one host, to which containers are connected.'
		},
		ja: {
			term: 'ブリッジ・ネットワーク',
			forms: ['ブリッジネットワーク'],
			says: '一つのホストの中で、コンテナ同士をつなぐ仮想のスイッチ'
		}
	},
	{
		id: 'publish-a-port',
		group: 'engine',
		en: {
			term: 'publish a port',
			forms: ['publishes a port', 'published port', 'published ports'],
			says: 'To open a container’s port to the outside, by way of a port of the host.'
		},
		ja: {
			term: 'ポートを公開',
			forms: ['ポートの公開'],
			says: 'コンテナのポートを、ホストのポートを通じて外から使えるようにすること'
		}
	},
	{
		id: 'name-resolution',
		group: 'engine',
		en: {
			term: 'name resolution',
			forms: ['DNS'],
			says: 'Turning a name into an IP address, as DNS does.'
		},
		ja: { term: '名前解決', forms: ['DNS'], says: '名前から IP アドレスを調べること。DNS の仕事' }
	},
	{
		id: 'restart-policy',
		group: 'engine',
		en: {
			term: 'restart policy',
			forms: ['restart policies'],
			says: 'The rule by which a container that has ended is started again, or not.'
		},
		ja: { term: '再起動ポリシー', says: '止まったコンテナを再び起動するかどうかの決まり' }
	},
	{
		id: 'health-check',
		group: 'engine',
		en: {
			term: 'health check',
			forms: ['health checks', 'healthy'],
			says: 'A command, run again and again, that tells whether an application works.'
		},
		ja: {
			term: 'ヘルスチェック',
			forms: ['healthy'],
			says: 'アプリが正常に動いているかを、くり返し調べるコマンド'
		}
	}
] as const satisfies readonly Term[];
