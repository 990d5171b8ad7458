import type { Term } from '../term.ts';

export const images = [
	{
		id: 'layer',
		group: 'images',
		en: {
			term: 'layer',
			forms: ['layers'],
			says: 'A set of file changes; stacked on each other, layers make up an image.'
		},
		ja: {
			term: 'レイヤ',
			forms: ['レイヤー'],
			says: 'ファイルの変更のまとまり。積み重なってイメージになる'
		}
	},
	{
		id: 'writable-layer',
		group: 'images',
		en: {
			term: 'writable layer',
			forms: ['writable layers', 'container layer', 'rw layer', 'rw'],
			says: 'The thin top layer in which one container, and no other, keeps its changes.'
		},
		ja: {
			term: '書き込み可能なレイヤ',
			forms: ['rw レイヤ', 'rw'],
			says: 'コンテナごとに一枚だけある一番上の薄いレイヤ。変更はここに入る'
		}
	},
	{
		id: 'base-image',
		group: 'images',
		en: {
			term: 'base image',
			forms: ['base images'],
			says: 'An image that begins from nothing; loosely, the one that FROM names.'
		},
		ja: {
			term: 'ベースイメージ',
			says: '何もないところから作ったイメージ。広くは FROM で指定するもの'
		}
	},
	{
		id: 'parent-image',
		group: 'images',
		en: {
			term: 'parent image',
			forms: ['parent images'],
			says: 'The image that FROM names, on which another one is built.'
		},
		ja: { term: '親イメージ', says: 'FROM で指定した、土台になるイメージ' }
	},
	{
		id: 'union-filesystem',
		group: 'images',
		en: {
			term: 'union filesystem',
			forms: ['union filesystems', 'union file system', 'overlayfs'],
			says: 'Several directories, laid over each other and shown as one.'
		},
		ja: {
			term: 'ユニオンファイルシステム',
			forms: ['overlayfs'],
			says: '複数のディレクトリを重ねて、一つに見せる仕組み'
		}
	},
	{
		id: 'copy-on-write',
		group: 'images',
		en: {
			term: 'copy-on-write',
			forms: ['copy on write'],
			says: 'A file is copied only at the moment when it is first changed.'
		},
		ja: {
			term: 'コピーオンライト',
			says: '初めて変更されるそのときまで、ファイルをコピーしない方式'
		}
	},
	{
		id: 'whiteout',
		group: 'images',
		en: {
			term: 'whiteout',
			forms: ['whiteouts'],
			says: 'A mark that hides a file of a lower layer, as if it were deleted.'
		},
		ja: { term: 'ホワイトアウト', says: '下のレイヤのファイルを、消えたように隠す印' }
	},
	{
		id: 'storage-driver',
		group: 'images',
		en: {
			term: 'storage driver',
			forms: ['storage drivers', 'overlay2'],
			says: 'The part of the engine that lays layers over each other.'
		},
		ja: {
			term: 'ストレージドライバ',
			forms: ['overlay2'],
			says: 'レイヤを重ねて一つに見せる、エンジンの部品'
		}
	},
	{
		id: 'snapshotter',
		group: 'images',
		en: {
			term: 'snapshotter',
			forms: ['snapshotters'],
			says: 'The part of containerd that manages layers, as a storage driver does in the engine.'
		},
		ja: {
			term: 'スナップショッタ',
			says: 'containerd でレイヤを管理する部品。ストレージドライバにあたる'
		}
	},
	{
		id: 'manifest',
		group: 'images',
		en: {
			term: 'manifest',
			forms: ['manifests'],
			says: 'The list of one image’s parts: its configuration and its layers, each by digest.'
		},
		ja: {
			term: 'マニフェスト',
			says: 'イメージ一つの部品表。設定とレイヤをダイジェストで並べたもの'
		}
	},
	{
		id: 'manifest-list',
		group: 'images',
		en: {
			term: 'manifest list',
			forms: ['manifest lists', 'image index', 'image indexes'],
			says: 'A list of manifests, one for each platform.'
		},
		ja: {
			term: 'マニフェストリスト',
			forms: ['イメージインデックス'],
			says: 'プラットフォームごとのマニフェストを並べた一覧'
		}
	},
	{
		id: 'digest',
		group: 'images',
		en: {
			term: 'digest',
			forms: ['digests'],
			says: 'A fingerprint computed from the exact content (SHA-256): same bytes, same digest.'
		},
		ja: {
			term: 'ダイジェスト',
			says: '中身から計算したハッシュ値（SHA-256）。中身が同じなら値も同じ'
		}
	},
	{
		id: 'tag',
		group: 'images',
		en: {
			term: 'tag',
			forms: ['tags'],
			says: 'A name for an image, easy to read, which can be moved to another one.'
		},
		ja: { term: 'タグ', says: 'イメージに付ける読みやすい名札。別のイメージに付け替えられる' }
	},
	{
		id: 'dockerfile',
		group: 'images',
		en: {
			term: 'Dockerfile',
			forms: ['Dockerfiles'],
			says: 'The text file that says, line by line, how an image is made.'
		},
		ja: {
			term: 'Dockerfile',
			forms: ['ドッカーファイル'],
			says: 'イメージの作り方を一行ずつ書いたテキストファイル'
		}
	},
	{
		id: 'instruction',
		group: 'images',
		silent: true,
		en: { term: 'instruction', says: 'One line of a Dockerfile, such as FROM, RUN or COPY.' },
		ja: { term: '命令', says: 'Dockerfile の一行。FROM、RUN、COPY など' }
	},
	{
		id: 'build',
		group: 'images',
		en: {
			term: 'build',
			forms: ['builds'],
			says: 'Making an image from a Dockerfile and the files beside it.'
		},
		ja: {
			term: 'ビルド',
			forms: ['build'],
			says: 'Dockerfile と手元のファイルからイメージを作ること'
		}
	},
	{
		id: 'build-context',
		group: 'images',
		en: {
			term: 'build context',
			forms: ['build contexts'],
			says: 'The files that a build may use.'
		},
		ja: { term: 'ビルドコンテキスト', says: 'ビルドで使ってよいファイルの一式' }
	},
	{
		id: 'build-cache',
		group: 'images',
		en: { term: 'build cache', says: 'Results of earlier builds, ready to be used again.' },
		ja: { term: 'ビルドキャッシュ', says: '前のビルドの結果。同じ手順なら、そのまま使い回せる' }
	},
	{
		id: 'multi-stage-build',
		group: 'images',
		en: {
			term: 'multi-stage build',
			forms: ['multi-stage builds', 'multi-stage'],
			says: 'A build in several stages of which only the wanted result is kept.'
		},
		ja: {
			term: 'マルチステージビルド',
			forms: ['マルチステージ'],
			says: '段階に分けて作り、必要な結果だけを残すビルド'
		}
	},
	{
		id: 'builder',
		group: 'images',
		en: {
			term: 'builder',
			forms: ['builders', 'BuildKit'],
			says: 'The program that carries a build out, such as BuildKit.'
		},
		ja: { term: 'ビルダ', forms: ['BuildKit'], says: 'ビルドを実行するプログラム。BuildKit など' }
	},
	{
		id: 'commit',
		group: 'images',
		silent: true,
		en: { term: 'commit', says: 'Making an image from a container as it is now, changes and all.' },
		ja: { term: 'コミット', says: '手を加えたコンテナを、そのままイメージにすること' }
	},
	{
		id: 'dangling-image',
		group: 'images',
		en: {
			term: 'dangling image',
			forms: ['dangling images', 'dangling'],
			says: 'An image that no tag names any more.'
		},
		ja: {
			term: '宙ぶらりんイメージ',
			forms: ['宙ぶらりん', 'dangling'],
			says: 'タグが一つも付いていないイメージ'
		}
	},
	{
		id: 'infrastructure-as-code',
		group: 'images',
		en: {
			term: 'Infrastructure as Code',
			forms: ['IaC'],
			says: 'Infrastructure described in files that are kept under version control.'
		},
		ja: {
			term: 'Infrastructure as Code',
			forms: ['IaC'],
			says: 'インフラの構成をファイルに書き、コードと同じように管理する考え方'
		}
	}
] as const satisfies readonly Term[];
