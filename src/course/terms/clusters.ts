import type { Term } from '../term.ts';

export const clusters = [
	{
		id: 'compose',
		group: 'clusters',
		en: { term: 'Compose', says: 'A tool that defines and runs several containers from one file.' },
		ja: {
			term: 'Compose',
			forms: ['コンポーズ'],
			says: '一つのファイルから、複数のコンテナをまとめて動かすツール'
		}
	},
	{
		id: 'service',
		group: 'clusters',
		silent: true,
		en: {
			term: 'service',
			says: 'One role of an application, such as the web server, run by one container or more.'
		},
		ja: { term: 'サービス', says: 'アプリの中の役割の一つ。一個以上のコンテナが受け持つ' }
	},
	{
		id: 'project',
		group: 'clusters',
		silent: true,
		en: { term: 'project', says: 'All that is created from one Compose file.' },
		ja: { term: 'プロジェクト', says: '一つの Compose ファイルから作られるもの全体' }
	},
	{
		id: 'dependency',
		group: 'clusters',
		en: {
			term: 'dependency',
			forms: ['dependencies'],
			says: 'Something that must be there first for something else to work.'
		},
		ja: { term: '依存関係', says: '動く前提として、先に必要なもの' }
	},
	{
		id: 'startup-order',
		group: 'clusters',
		en: { term: 'startup order', says: 'The order in which services are started.' },
		ja: { term: '起動順序', forms: ['起動順'], says: 'サービスを起動していく順番' }
	},
	{
		id: 'profile',
		group: 'clusters',
		silent: true,
		en: {
			term: 'profile',
			says: 'A switch in a Compose file for services that are not always wanted.'
		},
		ja: {
			term: 'プロファイル',
			says: 'いつも必要とは限らないサービスを、使うときだけ選ぶための名前'
		}
	},
	{
		id: 'secret',
		group: 'clusters',
		silent: true,
		en: { term: 'secret', says: 'A value to be protected, such as a password.' },
		ja: { term: 'シークレット', says: 'パスワードなど、守るべき値' }
	},
	{
		id: 'orchestration',
		group: 'clusters',
		en: {
			term: 'orchestration',
			forms: ['orchestrator', 'orchestrators'],
			says: 'Running many containers on many hosts by automatic means.'
		},
		ja: {
			term: 'オーケストレーション',
			forms: ['オーケストレータ'],
			says: '多数のホストで多数のコンテナを、自動で動かし続けること'
		}
	},
	{
		id: 'cluster',
		group: 'clusters',
		en: { term: 'cluster', forms: ['clusters'], says: 'Machines that work as if they were one.' },
		ja: {
			term: 'クラスタ',
			forms: ['クラスター'],
			says: 'まとまって一つのように働く、複数のマシン'
		}
	},
	{
		id: 'swarm-mode',
		group: 'clusters',
		en: {
			term: 'swarm mode',
			forms: ['swarm', 'swarms'],
			says: 'The cluster function that is built into Docker Engine.'
		},
		ja: { term: 'swarm モード', forms: ['swarm'], says: 'Docker Engine に組み込まれたクラスタ機能' }
	},
	{
		id: 'node',
		group: 'clusters',
		silent: true,
		en: { term: 'node', says: 'A machine that belongs to a cluster.' },
		ja: { term: 'ノード', says: 'クラスタに加わっているマシン' }
	},
	{
		id: 'manager-node',
		group: 'clusters',
		en: {
			term: 'manager node',
			forms: ['manager nodes', 'manager', 'managers'],
			says: 'A node that keeps the desired state and decides where tasks run.'
		},
		ja: {
			term: 'マネージャノード',
			forms: ['マネージャーノード', 'マネージャ', 'マネージャー'],
			says: '望ましい状態を保ち、タスクの置き場所を決めるノード'
		}
	},
	{
		id: 'worker-node',
		group: 'clusters',
		en: {
			term: 'worker node',
			forms: ['worker nodes', 'worker', 'workers'],
			says: 'A node that runs the tasks it is given.'
		},
		ja: {
			term: 'ワーカノード',
			forms: ['ワーカーノード', 'ワーカ', 'ワーカー'],
			says: '割り当てられたタスクを動かすノード'
		}
	},
	{
		id: 'task',
		group: 'clusters',
		silent: true,
		en: { term: 'task', says: 'One container of a service, assigned to one node.' },
		ja: { term: 'タスク', says: 'サービスのコンテナ一つ分を、一つのノードに割り当てたもの' }
	},
	{
		id: 'replica',
		group: 'clusters',
		en: {
			term: 'replica',
			forms: ['replicas'],
			says: 'One of several equal copies of a container.'
		},
		ja: { term: 'レプリカ', says: '同じコンテナをいくつも動かすときの、その一つ' }
	},
	{
		id: 'desired-state',
		group: 'clusters',
		en: { term: 'desired state', says: 'What should be running, whatever is running right now.' },
		ja: {
			term: '望ましい状態',
			forms: ['期待状態'],
			says: '今どうであれ、「こう動いているべき」という状態'
		}
	},
	{
		id: 'scheduling',
		group: 'clusters',
		en: {
			term: 'scheduling',
			forms: ['scheduler', 'schedulers'],
			says: 'Choosing the node on which a task will run.'
		},
		ja: {
			term: 'スケジューリング',
			forms: ['スケジューラ'],
			says: 'タスクをどのノードで動かすか選ぶこと'
		}
	},
	{
		id: 'quorum',
		group: 'clusters',
		en: { term: 'quorum', says: 'The majority of managers without which nothing can be decided.' },
		ja: { term: 'クォーラム', says: '何かを決めるのに必要な、マネージャの過半数' }
	},
	{
		id: 'consensus',
		group: 'clusters',
		en: {
			term: 'consensus',
			forms: ['Raft'],
			says: 'Several managers agreeing on one state, by a protocol such as Raft.'
		},
		ja: {
			term: '合意',
			forms: ['Raft'],
			says: 'マネージャたちの持つ状態を一つにそろえること。Raft はその手順'
		}
	},
	{
		id: 'leader',
		group: 'clusters',
		silent: true,
		en: { term: 'leader', says: 'The one manager that decides and tells the others.' },
		ja: { term: 'リーダー', says: 'マネージャの代表。決定し、ほかのマネージャに伝える' }
	},
	{
		id: 'join-token',
		group: 'clusters',
		en: {
			term: 'join token',
			forms: ['join tokens'],
			says: 'The password with which a machine may join a swarm.'
		},
		ja: { term: '参加トークン', says: 'マシンが swarm に加わるための合言葉' }
	},
	{
		id: 'drain',
		group: 'clusters',
		en: {
			term: 'drain',
			forms: ['drained'],
			says: 'To empty a node: its tasks are started on others.'
		},
		ja: { term: 'ドレイン', says: 'ノードを空にすること。タスクはほかのノードで動かし直す' }
	},
	{
		id: 'rolling-update',
		group: 'clusters',
		en: {
			term: 'rolling update',
			forms: ['rolling updates'],
			says: 'Replacing the replicas of a service a few at a time.'
		},
		ja: {
			term: 'ローリングアップデート',
			says: 'サービスのレプリカを、少しずつ新しいものに入れ替えること'
		}
	},
	{
		id: 'overlay-network',
		group: 'clusters',
		en: {
			term: 'overlay network',
			forms: ['overlay networks'],
			says: 'One virtual network that spans several hosts.'
		},
		ja: {
			term: 'オーバーレイネットワーク',
			forms: ['オーバレイネットワーク'],
			says: '複数のホストにまたがる、一つの仮想ネットワーク'
		}
	},
	{
		id: 'routing-mesh',
		group: 'clusters',
		en: {
			term: 'routing mesh',
			says: 'Whichever node is asked, the request reaches a container of the service.'
		},
		ja: {
			term: 'ルーティング・メッシュ',
			forms: ['ルーティングメッシュ'],
			says: 'どのノードに届いた要求も、サービスのコンテナに回す仕組み'
		}
	},
	{
		id: 'load-balancer',
		group: 'clusters',
		en: {
			term: 'load balancer',
			forms: ['load balancers', 'load balancing'],
			says: 'What spreads requests over several servers.'
		},
		ja: {
			term: 'ロードバランサ',
			forms: ['負荷分散'],
			says: '要求を複数のサーバに振り分ける仕組み'
		}
	},
	{
		id: 'service-discovery',
		group: 'clusters',
		en: { term: 'service discovery', says: 'Finding a service by its name, wherever it runs.' },
		ja: { term: 'サービスディスカバリ', says: 'どこで動いていても、名前でサービスを見つける仕組み' }
	},
	{
		id: 'stack',
		group: 'clusters',
		silent: true,
		en: { term: 'stack', says: 'A group of services that are deployed together.' },
		ja: { term: 'スタック', says: 'まとめてデプロイするサービスの一式' }
	},
	{
		id: 'docker-machine',
		group: 'clusters',
		en: {
			term: 'Docker Machine',
			says: 'A tool, now retired, that created Docker hosts by command.'
		},
		ja: {
			term: 'Docker Machine',
			forms: ['ドッカーマシン'],
			says: 'Docker ホストをコマンドで作るツール。提供は終了した'
		}
	},
	{
		id: 'provisioning',
		group: 'clusters',
		en: {
			term: 'provisioning',
			forms: ['provision', 'provisioned'],
			says: 'Getting a machine ready for use.'
		},
		ja: { term: 'プロビジョニング', says: 'マシンを使える状態に整えること' }
	}
] as const satisfies readonly Term[];
