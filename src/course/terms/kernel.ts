import type { Term } from '../term.ts';

export const kernel = [
	{
		id: 'kernel',
		group: 'kernel',
		en: {
			term: 'kernel',
			forms: ['kernels'],
			says: 'The core of an operating system: it manages processor, memory, devices and processes.'
		},
		ja: { term: 'カーネル', says: 'OS の中核。CPU・メモリ・機器・プロセスを管理する' }
	},
	{
		id: 'system-call',
		group: 'kernel',
		en: {
			term: 'system call',
			forms: ['system calls', 'syscall', 'syscalls'],
			says: 'A program’s request to the kernel, such as “open this file”.'
		},
		ja: {
			term: 'システムコール',
			says: '「このファイルを開いて」など、プログラムからカーネルへの依頼'
		}
	},
	{
		id: 'user-space',
		group: 'kernel',
		en: {
			term: 'user space',
			says: 'Everything outside the kernel: programs and their libraries.'
		},
		ja: {
			term: 'ユーザ空間',
			forms: ['ユーザー空間'],
			says: 'カーネルの外側。プログラムとライブラリが動く領域'
		}
	},
	{
		id: 'operating-system',
		group: 'kernel',
		en: {
			term: 'operating system',
			forms: ['operating systems', 'OS'],
			says: 'A kernel together with the programs and libraries around it.'
		},
		ja: {
			term: 'オペレーティングシステム',
			forms: ['OS'],
			says: 'カーネルと、その上のプログラムやライブラリの一式'
		}
	},
	{
		id: 'virtual-machine',
		group: 'kernel',
		en: {
			term: 'virtual machine',
			forms: ['virtual machines', 'VM', 'VMs'],
			says: 'A computer made of software, with a kernel of its own.'
		},
		ja: {
			term: '仮想マシン',
			forms: ['VM'],
			says: 'ソフトウェアで作ったコンピュータ。自分のカーネルを持つ'
		}
	},
	{
		id: 'hypervisor',
		group: 'kernel',
		en: {
			term: 'hypervisor',
			forms: ['hypervisors'],
			says: 'Software that runs virtual machines and shares the hardware out to them.'
		},
		ja: { term: 'ハイパーバイザ', says: '仮想マシンを動かし、ハードウェアを分け与えるソフトウェア' }
	},
	{
		id: 'guest-os',
		group: 'kernel',
		en: {
			term: 'guest OS',
			forms: ['guest operating system', 'guest operating systems'],
			says: 'The operating system inside a virtual machine.'
		},
		ja: { term: 'ゲスト OS', says: '仮想マシンの中で動く OS' }
	},
	{
		id: 'microvm',
		group: 'kernel',
		en: {
			term: 'microVM',
			forms: ['microVMs'],
			says: 'A virtual machine cut down to the minimum, to start fast.'
		},
		ja: { term: 'マイクロ VM', says: '速く起動するよう、最小限に絞った仮想マシン' }
	},
	{
		id: 'utility-vm',
		group: 'kernel',
		en: {
			term: 'utility VM',
			forms: ['utility VMs'],
			says: 'A virtual machine that a product runs for itself, out of its user’s sight.'
		},
		ja: { term: 'ユーティリティ VM', says: '製品が内部で動かし、利用者は意識しない仮想マシン' }
	},
	{
		id: 'process-isolation',
		group: 'kernel',
		en: {
			term: 'process isolation',
			says: 'Windows containers that share the kernel of their Windows host.'
		},
		ja: {
			term: 'プロセス分離',
			says: 'Windows コンテナが、ホストの Windows カーネルを共有する方式'
		}
	},
	{
		id: 'hyper-v-isolation',
		group: 'kernel',
		en: {
			term: 'Hyper-V isolation',
			says: 'A Windows container in a small virtual machine, with a kernel of its own.'
		},
		ja: {
			term: 'Hyper-V 分離',
			says: 'Windows コンテナを専用の小さな VM に入れ、専用のカーネルで動かす方式'
		}
	},
	{
		id: 'emulation',
		group: 'kernel',
		en: {
			term: 'emulation',
			forms: ['emulated'],
			says: 'Running code made for another type of processor by translating it.'
		},
		ja: { term: 'エミュレーション', says: '別の種類の CPU 用のコードを、変換しながら動かすこと' }
	},
	{
		id: 'platform',
		group: 'kernel',
		silent: true,
		en: {
			term: 'platform',
			says: 'The operating system and processor type that an image is made for, such as linux/arm64.'
		},
		ja: {
			term: 'プラットフォーム',
			says: 'イメージが対象とする OS と CPU の種類。linux/arm64 など'
		}
	}
] as const satisfies readonly Term[];
