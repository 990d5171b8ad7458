import type { Narration } from '../../lib/model/index.ts';
import { steps } from './ja-steps.ts';
import type { structure } from './structure.ts';

export const ja: Narration<typeof structure> = {
	title: 'コンテナの正体',
	promise: 'カーネルが見せるものと許すものを減らした、ふつうのプロセス。',
	nodes: {
		host: 'ホスト',
		container: 'コンテナ',
		cache: 'コンテナ 2',
		outside: 'ホストの視点',
		hog: '隣のコンテナ',
		image: 'イメージ',
		ring: 'root の権限',
		standard: 'OCI',
		kernel: 'Linux カーネル'
	},
	parameters: {
		part: {
			name: '内容',
			values: { walls: '見えるもの', limits: '使えるもの', history: '歴史' }
		}
	},
	steps,
	claims: {
		ordinary: 'コンテナのプログラムはホストのふつうのプロセスで、ホストの一覧にも載る。',
		'own-root':
			'マウント名前空間には独自のマウントがあり、そのルートはイメージのレイヤを重ねたもの。',
		merged: 'そのルートは、ホストでは …/merged という一つのディレクトリ。',
		'own-name': 'UTS 名前空間には独自のホスト名がある。ここではコンテナ ID の先頭 12 桁。',
		'own-memory': '共有メモリとメッセージキューは、専用の IPC 名前空間に属する。',
		'own-number': '同じプロセスの番号が、ホストでは 7776、中では 1。',
		'own-network': 'ネットワーク名前空間には独自のインターフェース、アドレス、ポートがある。',
		cable: '一対の仮想インターフェースが、コンテナとホストのブリッジ docker0 をつなぐ。',
		'no-machine': 'コンテナは隔離されたプロセスで、隔離するのは名前空間。',
		five: '記録した既定の構成で新しくなる名前空間は mnt、uts、ipc、pid、net の五つ。',
		'no-such-process':
			'プロセスは、自分の PID 名前空間の外のプロセスを指せず、シグナルも送れない。',
		'one-way': '内側の PID 名前空間のプロセスは、それを囲む名前空間から見える。',
		'same-kernel': 'コンテナはホストのカーネルを共有する。',
		'the-version': '記録したホストのカーネルは 6.18.44。',
		'three-shared':
			'cgroup v1 では user、cgroup、time はホストのもの。v2 では cgroup も新しくなる。',
		'root-is-root': 'user 名前空間がなければ、中の root は外でも root。実時間の時計は常に共通。',
		counted: 'cgroup は、まとめて制限・計測されるプロセスの集まり。',
		'three-programs':
			'記録したコンテナのプロセスは三つで、すべて /docker/<id> のグループに属する。',
		'no-limit': '既定では、コンテナのメモリにも CPU にも制限がない。',
		'sixty-four': '--memory 64m は、グループの memory.limit_in_bytes では 67108864。',
		killed: 'メモリの上限を超えると、グループのプロセスが強制終了される。終了コードは 137。',
		throttled: '--cpus 0.5 は 100000 µs ごとに 50000 µs。超えた分は待たされる。',
		fourteen: 'コンテナの root が既定で持つケーパビリティは 14 個。',
		mask: '記録したコンテナのケーパビリティは a80425fb、seccomp のモードは 2。',
		refused: '既定の seccomp プロファイルは許可する呼び出しの一覧で、reboot は載っていない。',
		'all-end': 'PID 名前空間のプロセス 1 が終わると、カーネルが残りをすべて終了させる。',
		'not-safe': 'runc やカーネルの欠陥で、プログラムがコンテナの外へ出たことがある。',
		'first-root': 'chroot が与えるのは別のルートディレクトリだけ。',
		'mounts-2419': 'マウント名前空間は Linux 2.4.19 から。',
		'names-2619': 'UTS と IPC の名前空間は Linux 2.6.19 から。',
		'groups-2624': 'PID とネットワークの名前空間、そして cgroup は Linux 2.6.24 から。',
		packed: 'Docker は、ファイル一式を持つイメージからコンテナを起動する。',
		'users-38': 'user 名前空間は Linux 3.8 から使える。',
		'open-standard': 'イメージとランタイムは、公開された仕様。'
	},
	omissions: {}
};
