import type { Term } from '../term.ts';

export const basics = [
	{
		id: 'container',
		group: 'basics',
		en: {
			term: 'container',
			forms: ['containers'],
			says: 'A process, or several, started from an image and kept in its own view of files, network and processes.'
		},
		ja: {
			term: 'コンテナ',
			says: 'イメージから起動し、ファイルもネットワークもプロセスも自分のものしか見えないプロセス'
		}
	},
	{
		id: 'image',
		group: 'basics',
		en: {
			term: 'image',
			forms: ['images'],
			says: 'A read-only template for containers: layers of files and their configuration.'
		},
		ja: { term: 'イメージ', says: 'コンテナのひな形。レイヤと設定からなり、読み込み専用' }
	},
	{
		id: 'host',
		group: 'basics',
		silent: true,
		en: {
			term: 'host',
			says: 'The machine, real or virtual, on which the engine and its containers run.'
		},
		ja: { term: 'ホスト', says: 'Docker Engine とコンテナが動くマシン。仮想マシンのこともある' }
	},
	{
		id: 'isolation',
		group: 'basics',
		en: {
			term: 'isolation',
			forms: ['isolated'],
			says: 'Keeping processes from seeing or disturbing one another.'
		},
		ja: {
			term: '隔離',
			forms: ['分離'],
			says: 'プロセス同士が互いに見えず、影響し合わないようにすること'
		}
	},
	{
		id: 'namespace',
		group: 'basics',
		en: {
			term: 'namespace',
			forms: ['namespaces'],
			says: 'A kernel feature that decides what a process can see, such as files, processes or networks.'
		},
		ja: { term: '名前空間', says: 'プロセスから見える範囲を分ける、カーネルの機能' }
	},
	{
		id: 'control-group',
		group: 'basics',
		en: {
			term: 'control group',
			forms: ['control groups', 'cgroup', 'cgroups'],
			says: 'A kernel feature that counts and limits what a group of processes may use.'
		},
		ja: {
			term: 'コントロール・グループ',
			forms: ['コントロールグループ', 'cgroup', 'cgroups'],
			says: 'プロセスのグループごとに CPU やメモリを計測し、制限するカーネルの機能'
		}
	},
	{
		id: 'capability',
		group: 'basics',
		en: {
			term: 'capability',
			forms: ['capabilities'],
			says: 'One piece of what root may do, which can be given or taken away by itself.'
		},
		ja: { term: 'ケーパビリティ', says: 'root の権限を細かく分けた、その一つ一つ' }
	},
	{
		id: 'seccomp-profile',
		group: 'basics',
		en: {
			term: 'seccomp profile',
			forms: ['seccomp profiles', 'seccomp'],
			says: 'A list of the system calls that a process may make.'
		},
		ja: {
			term: 'seccomp プロファイル',
			forms: ['seccomp'],
			says: 'プロセスが呼んでよいシステムコールの一覧'
		}
	},
	{
		id: 'root-filesystem',
		group: 'basics',
		en: {
			term: 'root filesystem',
			forms: ['root filesystems', 'root file system', 'root file systems'],
			says: 'The tree of files that a container sees as /.'
		},
		ja: { term: 'ルートファイルシステム', says: 'コンテナの中で / として見える、ファイルの木構造' }
	},
	{
		id: 'process-id',
		group: 'basics',
		en: {
			term: 'process ID',
			forms: ['process IDs', 'PID', 'PIDs'],
			says: 'The number of a process; in a container it may be 1 while the host counts otherwise.'
		},
		ja: {
			term: 'プロセス ID',
			forms: ['PID'],
			says: 'プロセスの番号。コンテナの中では 1、ホストでは別の番号になる'
		}
	},
	{
		id: 'signal',
		group: 'basics',
		en: {
			term: 'signal',
			forms: ['signals'],
			says: 'A short notice from the kernel to a process, such as “please end”.'
		},
		ja: { term: 'シグナル', says: '「終了してください」など、カーネルがプロセスに届ける短い通知' }
	},
	{
		id: 'exit-code',
		group: 'basics',
		en: {
			term: 'exit code',
			forms: ['exit codes'],
			says: 'The number with which a process ends; 0 means success.'
		},
		ja: { term: '終了コード', says: 'プロセスが終わるときに残す番号。0 なら成功' }
	},
	{
		id: 'privileged',
		group: 'basics',
		en: { term: 'privileged', says: 'Started with nearly all the rights of the host’s root.' },
		ja: {
			term: '特権モード',
			forms: ['privileged'],
			says: 'ホストの root とほぼ同じ権限をコンテナに与える動かし方'
		}
	},
	{
		id: 'rootless-mode',
		group: 'basics',
		en: {
			term: 'rootless mode',
			forms: ['rootless'],
			says: 'Daemon and containers run as an ordinary user, without root.'
		},
		ja: {
			term: 'ルートレスモード',
			forms: ['ルートレス'],
			says: 'デーモンもコンテナも、root ではない一般ユーザで動かす方式'
		}
	},
	{
		id: 'sandbox',
		group: 'basics',
		en: {
			term: 'sandbox',
			forms: ['sandboxes'],
			says: 'A closed room for programs that one does not trust.'
		},
		ja: { term: 'サンドボックス', says: '信頼できないプログラムを閉じ込めて動かす場所' }
	}
] as const satisfies readonly Term[];
