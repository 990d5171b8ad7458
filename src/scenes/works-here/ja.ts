import type { Narration } from '../../lib/model/index.ts';
import { steps } from './ja-steps.ts';
import type { structure } from './structure.ts';

export const ja: Narration<typeof structure> = {
	title: '私の PC では動くのに',
	promise: '同じプログラムが隣で壊れる理由。イメージに入るもの、入らないもの。',
	nodes: {
		'pc-a': 'PC A',
		'pc-b': 'PC B',
		test: 'テスト',
		prod: '本番',
		'container-a': 'コンテナ',
		'container-b': 'コンテナ',
		'kernel-a': 'Linux カーネル',
		'kernel-b': 'Linux カーネル',
		'kernel-test': 'Linux カーネル',
		'kernel-prod': 'Linux カーネル',
		image: 'イメージ',
		registry: 'レジストリ'
	},
	parameters: {
		part: { name: '場面', values: { pcs: '二台の PC', stages: '本番まで' } },
		cause: {
			name: '違うもの',
			values: { file: 'ファイル', version: 'バージョン', setting: '設定' }
		}
	},
	steps,
	claims: {
		depends:
			'アプリケーションは周りの環境に依存する。両方をまとめて詰めるのが「私の PC では動く」への答え。',
		'only-program': '依存関係ごとパッケージ化して、別の環境でも同じように動かす。',
		'no-file': '存在しないパスを開くと ENOENT（そのようなファイルはない）で失敗する。',
		'other-version':
			'Node.js 17 以降は OpenSSL 3 を含む。許可されなくなったアルゴリズムを使うと ERR_OSSL_EVP_UNSUPPORTED になる。',
		'no-setting': '環境にない変数は、process.env では undefined になる。',
		exits: '捕まえられなかったエラーのあと、Node.js は終了コード 1 で終わる。',
		'base-layers':
			'イメージはベースイメージ、または空から始まる。レイヤは追加・変更したファイルを持つ。',
		'top-layers': 'ファイルを変える命令ごとに、レイヤが上に一つ増える。',
		defaults: '環境変数、コマンド、ポートはイメージの設定に書かれる。',
		'no-kernel': 'イメージにあるのはユーザ空間のファイル。コンテナはホストのカーネルを共有する。',
		digest: 'ダイジェストは、バイト列のハッシュ値で中身を特定する。',
		'container-layers': 'コンテナは、イメージのレイヤの上に薄い書き込み可能なレイヤを載せたもの。',
		'same-image': '依存関係ごとコンテナにすれば、異なる環境でも同じように動かしやすい。',
		partly:
			'コンテナで解決するのは問題の一部。イメージはホストのカーネルとアーキテクチャに合う必要がある。',
		'same-bytes': 'ダイジェストで取得した中身は検証できる。バイト列が違えばダイジェストも違う。',
		'dev-test-prod': 'テストしたコンテナをそのまま配備する。開発、テスト、本番で同じものを使う。',
		'at-start': '環境変数、ポート、マウント、シークレットは、環境ごとに外からコンテナへ与える。',
		'fails-file':
			'バインドマウントを使うコンテナはホストのディレクトリに依存し、それがないホストでは失敗しうる。',
		'fails-setting': 'シークレットは実行時にサービスへ与えるもので、イメージには入らない。',
		variants:
			'マルチプラットフォームのイメージはマニフェストの一覧。ホストのアーキテクチャに合うものが選ばれる。'
	},
	omissions: {}
};
