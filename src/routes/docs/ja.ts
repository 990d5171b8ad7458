import type { Docs } from './content.ts';

export const ja: Docs = {
	title: '埋め込み',
	lead: 'どのシーンのどのステップも、自分のページ、スライド、文書に埋め込めます。シーンの「共有」ボタンを押すと、いま見ているステップ用のコードができます。このページは、その先の説明です。',
	sections: {
		ways: {
			title: '方法の選び方',
			blocks: [
				{
					pairs: [
						[
							'自分で作るページ',
							'[カスタム要素](#element)：いちばん軽く、スクリプトから操作できる'
						],
						[
							'Wiki、ブログ、CMS',
							'[iframe](#frame)、またはステップの URL だけ（[oEmbed](#previews)）'
						],
						['reveal.js', '[プラグイン](#reveal)：ステップがフラグメントになる'],
						['Slidev', '[コンポーネント](#slidev)：ステップがクリックになる'],
						['README、Markdown', 'シーンへのリンク付きの[画像](#pictures)'],
						['PowerPoint、Keynote、LibreOffice', '[画像ファイル](#slides)'],
						['ネットワークのない会場', '[単一ファイル](#file)']
					]
				},
				'このページにある URL は今後も変わりません。中身は改良されていきます。今のまま残したい場合は単一ファイルを使ってください。'
			]
		},
		element: {
			title: 'カスタム要素',
			blocks: [
				'スクリプトはページに 1 つ、要素はシーンを置きたい場所に書きます。',
				{ example: 'quick' },
				'シーンのデータは、表示領域の 600 px 手前まで近づいたときに読み込みます。それまでは静止画です。通信先はこのサイトだけで、グローバル変数は作りません。スタイルは互いに影響しません。'
			]
		},
		attributes: {
			title: '属性',
			blocks: [
				'どの属性にも同名のプロパティがあります（`lang` は HTML 標準のもの）。いつ変えてもよく、`step` は読者の操作に追従します。フラグは値に関係なく、書いてあれば有効です。',
				{ table: 'options' },
				'存在しないステップを指定すると最も近いステップを表示し、そのことを図の下に示します。'
			]
		},
		parameters: {
			title: 'シーンのパラメータ',
			blocks: [
				'シーンのパラメータは、それぞれ 1 つの属性です。名前と値の一覧は [/scenes.json](/scenes.json) にあります。パラメータを変えてもステップはそのままです。',
				{ example: 'parameters' }
			]
		},
		part: {
			title: 'シーンの一部',
			blocks: ['`from` と `to` で、前後のステップを省けます。', { example: 'part' }]
		},
		several: {
			title: '1 ページに複数',
			blocks: [
				'スクリプト、フォント、シーンのデータは共用し、言語、配色、ステップは要素ごとに決まります。`lang` のない要素は、周りの文章の言語になります。',
				{ example: 'several' }
			]
		},
		script: {
			title: 'スクリプト：プロパティ、メソッド、イベント',
			blocks: [
				{ example: 'script' },
				{ table: 'properties' },
				{ table: 'methods' },
				'イベントはバブリングしません。表の型は `detail` の型です。',
				{ table: 'events' },
				'`HatobaState` の中身：',
				{ table: 'state' }
			]
		},
		look: {
			title: '大きさとスタイル',
			blocks: [
				'要素はブロックで、幅は置いた場所に合います（320 px 以上）。高さを決めなければ図に必要な高さになり、幅 600 px 以上なら横長、それ未満なら縦長です。高さを決めると、全体がその中に収まります。',
				'幅、高さ、余白、枠線、影は画像と同じように指定できます。ページのスタイルは `* { all: unset }` でさえ中に届きません。色は `theme` で選びます。'
			]
		},
		keys: {
			title: 'キー操作',
			blocks: [
				'フォーカスがある間だけ有効です。`keys="page"` なら入力欄を除いて常に有効、`keys="none"` なら常に無効です。',
				{
					pairs: [
						['`→` `↓` `Page Down` `Space`', '次のステップ。動きの途中なら、すぐに終わらせる'],
						['`←` `↑` `Page Up` `Shift+Space`', '前のステップ'],
						['`Home` `End`', '最初と最後のステップ'],
						['`1` … `9`', 'その番号のステップ'],
						['`P` `R`', '再生と一時停止。同じステップをもう一度']
					]
				},
				'何も起きないキー（最後のステップでの「次」、最初のステップでの「前」）はページに渡します。そのため、スライドはそのまま先へ進みます。図のクリックも「次」です。'
			]
		},
		poster: {
			title: '表示前の画像、スクリプトなしの表示',
			blocks: [
				'要素の中の `<img>` は、スクリプトのない環境と検索エンジンに見え、シーンが描かれるまでの間も表示されます。なければ、`step` か `from` の画像をこのサイトから読み込みます。シーンを読み込めなかったときは、画像を残したまま、その旨を表示します。'
			]
		},
		types: {
			title: 'TypeScript',
			blocks: [
				'[embed.d.ts](/embed.d.ts) をプロジェクトに保存します。これで `querySelector` の結果にもイベントにも型が付きます。',
				{ example: 'types' }
			]
		},
		policy: {
			title: 'ページの Content-Security-Policy',
			blocks: [
				'CSP を設定しているページでは、次のディレクティブにこのサイトのオリジンを加えます。ほかは不要です。`style-src`、`connect-src`、`unsafe-inline` は要りません。Trusted Types を必須にしていても動きます。',
				{ example: 'policy' },
				{ table: 'directives' }
			]
		},
		frame: {
			title: 'iframe',
			blocks: [
				'スクリプトを置けないページ向けです。URL には要素と同じ設定を書けます：`/embed/run?step=create&image=present&lang=ja&theme=paper&controls&captions`。フラグは名前だけで有効、`controls=false` で無効です。`origin` では、[コマンド](#protocol)を受け付ける相手を指定します。',
				{ example: 'frame' },
				'キーはフォーカスがある間だけ効きます。スクリプトのない環境では、最初のステップを画像で表示します。`sandbox` を付ける場合は `allow-scripts` だけで動きます。'
			]
		},
		connect: {
			title: '操作と高さの自動調整',
			blocks: [
				'`connect` を使うと、iframe を要素と同じメソッドで操作できます。どのメソッドも Promise を返します。ほかに `set`、`state`、イベントがあり、`detail` は[プロトコル](#protocol)の通知そのものです。`height: true` を付けると、iframe の高さが常に中身に合います。シーンがなければ Promise は reject されます。',
				{ example: 'connect' }
			]
		},
		protocol: {
			title: 'プロトコル（バージョン 1）',
			blocks: [
				'`connect` の中身です。`postMessage` で `hatoba: 1` を持つオブジェクトを送り合います。知らないメッセージは無視するので、後のバージョンで種類が増えても困りません。',
				'コマンドは `{ hatoba: 1, do: … }` です。`id`（数値か文字列）を付けると応答が返ります。',
				{ table: 'commands' },
				'通知は `{ hatoba: 1, is: … }` です。',
				{ table: 'reports' },
				{ example: 'protocol' },
				{
					list: [
						'iframe が従うのは、それを囲むウィンドウだけです。URL に `?origin=https://slides.example` を付けると、そのオリジンのページにだけ従い、通知もそこにだけ送ります。',
						'`origin` がないと、最初のコマンドを受けるまでは囲むページがどこでも通知し、その後はコマンドの送り主のオリジンにだけ通知します。通知に含まれるのは、画面に出ている内容だけです。',
						'受け取る側では、例のように `source` と `origin` を確認してください。',
						'ページが待ち受ける前に `ready` が届いていることがあります。`id` 付きで `hello` を送れば、応答で状態が分かります。'
					]
				}
			]
		},
		reveal: {
			title: 'reveal.js',
			blocks: [
				'reveal.js 5 と 6 のプラグインです。シーンのステップがフラグメントになります。要素と iframe は自動で見つけます。',
				{ example: 'reveal' },
				{
					list: [
						'「次」でステップが進み、最後まで行くと次のスライドへ移ります。戻るときも同じです。1 つ先へ進むときだけ動きを再生し、ほかは結果だけを表示します。',
						'ほかのフラグメントとの順序は、要素の `data-fragment-index` で決めます。クラス `fragment` を付けると、まずシーンそのものが現れます。',
						'一覧、発表者ビュー、フラグメントへのリンク（`#/2/0/3`）でも正しいステップを表示します。',
						'PDF（`?print-pdf`）では 1 ステップが 1 ページになります。`pdfSeparateFragments: false` なら、シーンごとに最後のステップだけです。',
						'Markdown プラグインを使う場合は、それより後に書きます。'
					]
				}
			]
		},
		slidev: {
			title: 'Slidev',
			blocks: [
				'[HatobaScene.vue](/embed/HatobaScene.vue) をスライドの `components/` に置きます（Slidev 52 以降）。ステップがクリックになり、戻ることもできます。発表者モード、一覧、書き出しでも同じです。',
				{ example: 'slidev' },
				{
					list: [
						'`site`：Hatoba のオリジン',
						'`at`：2 番目のステップを出すクリック。`<v-click at="…">` と同じ書き方で、省略すると次のクリック',
						'`steps`：表示するステップの数。同じスライドでシーンの後に別のクリックが続く場合だけ必要',
						'ほかの属性：そのまま要素に渡る'
					]
				}
			]
		},
		pictures: {
			title: 'README と Markdown',
			blocks: [
				'既定のパラメータの各ステップには、変わらない URL の画像があります。フォントを内蔵した SVG で、文字は文字のまま残ります。',
				{ table: 'addresses' },
				{ example: 'markdown' },
				'GitHub で明暗両方の配色に対応する書き方：',
				{ example: 'picture' }
			]
		},
		slides: {
			title: 'PowerPoint、Keynote、LibreOffice',
			blocks: [
				'シーンの「共有」→「画像」で、このステップだけ、または全ステップを zip で保存できます。ファイル名は順番に並びます。形式は SVG か PNG（1600 × 900 または 3200 × 1800）、背景は配色どおりか透明、内容はいま選んでいるパラメータのものです。',
				'LibreOffice と PowerPoint には SVG を使えます。拡大してもぼやけません。LibreOffice のように SVG 内蔵のフォントを使わないアプリでは、文字は Arial と Courier New で表示されます。このサイトと同じ見た目にしたい場合と Keynote では、大きいほうの PNG を使ってください。'
			]
		},
		file: {
			title: '単一ファイル',
			blocks: [
				'「共有」→「単一ファイル」、または `/downloads/<scene>.html` です。プレーヤー、シーン、記録、両言語、フォントが 1 MB 未満の HTML ファイル 1 つに入っています。USB メモリからネットワークなしで開け、キー操作、パラメータ、通信の記録もサイトと同じです。',
				'同じディスクにあるスライドに iframe で埋め込めます。そのときは図と字幕と操作ボタンだけを表示し、同じ[プロトコル](#protocol)で操作できます。ファイルのオリジンは `null` です。開く位置は `#` の後に書きます。',
				{ example: 'file' }
			]
		},
		previews: {
			title: 'リンクのプレビューと oEmbed',
			blocks: [
				'シーンの各ページには Open Graph の情報と 1200 × 630 の画像があります。チャットや Notion などでは、URL を貼るだけでプレビューが出ます。',
				'oEmbed に対応したツールは、ページにある次の行から iframe のコードを見つけます。',
				{ example: 'discovery' },
				'その中身：',
				{ example: 'oembed' },
				'このファイルは、ステップ、パラメータ、言語のすべての組み合わせにあります。静的ホスティングは `/oembed?url=…` に答えられません。ページを見ずに、登録済みのエンドポイントにだけ問い合わせるツールでは使えません。'
			]
		},
		hosting: {
			title: '自分で公開する',
			blocks: [
				'ビルド結果はただのファイル群です。公開先のオリジンを指定してビルドします。',
				{ example: 'build' },
				'`HATOBA_ORIGIN` がなくてもブラウザでの表示に違いはありません。ただし、プレビュー、canonical、oEmbed の URL にホスト名が入らず、外部のサイトではほとんど使えません。',
				'サーバーでは 2 つのヘッダーを送ります。1 つ目がないと、ほかのページから要素もフォントも読み込めません。iframe と画像はなくても動きます。',
				{
					list: [
						'`Access-Control-Allow-Origin: *`',
						'`Cross-Origin-Resource-Policy: cross-origin`（`Cross-Origin-Embedder-Policy` を送るページのため）',
						'`X-Frame-Options` と、`frame-ancestors` を含む CSP は送らないでください。'
					]
				},
				'Netlify と Cloudflare Pages では、ビルド結果の `_headers` が読まれます。GitHub Pages は 1 つ目を自動で送ります。`npm start` は両方を送ります。nginx の場合：',
				{ example: 'nginx' }
			]
		}
	},
	meanings: {
		options: {
			scene: 'シーンの ID。シーンのページの URL にあるもの',
			step: '最初に表示するステップ。その後は表示中のステップ。既定は最初のステップ',
			from: '表示する範囲の最初のステップ',
			to: '表示する範囲の最後のステップ',
			lang: '既定は周りの文章の言語。日本語でも英語でもなければ `en`',
			theme: '既定は `auto`（読者のシステム設定）',
			controls: 'フラグ。操作ボタンとステップの目盛り',
			captions: 'フラグ。ステップの字幕',
			keys: '受け付けるキー。既定は `focus`（フォーカスがある間）',
			shape: '既定は `auto`（置いた場所で大きく表示できるほう）',
			loading: '既定は `lazy`（表示領域に近づいたら）。`eager` はすぐに読み込む'
		},
		properties: {
			parameters: '各パラメータの値。オブジェクトを代入すると、まとめて変更',
			state: '現在の状態（後述）。読み込みが終わるまでは undefined'
		},
		methods: {
			next: '次のステップを再生。動きの途中なら、すぐに終わらせる。もう何もなければ false',
			back: '前のステップへ。最初のステップなら false',
			goTo: '指定したステップを表示（ID か、0 からの番号）。`play: true` で動きも再生。存在しなければ false',
			play: '読む時間を置きながら、続けて再生',
			pause: 'そこで停止',
			load: '表示領域を待たずに読み込む。失敗すると `{ code, message }` で reject'
		},
		events: {
			ready: '操作できるようになった',
			step: 'ステップが変わった、または同じステップでパラメータが変わった',
			end: '最後のステップの動きが終わった',
			edge: '最後のステップで「次」（1）、または最初のステップで「前」（-1）。表示するものはもうない',
			height: 'いまの幅で全体が収まる高さ（CSS ピクセル）',
			error: 'シーンがない（`scene/unknown`）、または読み込めない（`scene/unloadable`）'
		},
		state: {
			scene: 'シーンの ID',
			title: '表示中の言語でのタイトル',
			step: '表示中または再生中のステップの ID',
			steps: '`from` から `to` までのステップの ID',
			index: 'その中での `step` の位置（0 から）',
			caption: 'ステップの字幕',
			parameters: '各パラメータの値',
			language: '表示中の言語',
			theme: '実際の配色。`auto` にはならない',
			playing: '動いている、または連続再生でステップの間を待っている'
		},
		commands: {
			hello: '何もせず、応答だけを返す',
			next: 'メソッドと同じ',
			back: 'メソッドと同じ',
			goTo: 'メソッドと同じ',
			play: 'メソッドと同じ',
			pause: 'メソッドと同じ',
			set: '設定とパラメータを名前で指定。`null` で取り消し'
		},
		reports: {
			ready: '操作できるようになった',
			step: 'ステップが変わった、または同じステップでパラメータが変わった',
			end: '最後のステップの動きが終わった',
			edge: 'その方向には、もう表示するものがない',
			height: '全体が収まる高さ（CSS ピクセル）',
			error: '表示できるシーンがない',
			answer: '同じ `id` のコマンドへの応答。`moved` はメソッドの戻り値と同じ'
		},
		directives: {
			'script-src': '要素、`connect`、reveal.js プラグイン。シーンのデータもモジュールとして届く',
			'font-src':
				'このサイトのフォント。ないとシステムのフォントで表示される。読めるが、文字幅が計算と合わない',
			'img-src': '表示前の画像。ないと、その間は空白になる',
			'frame-src': 'iframe。要素だけなら不要'
		},
		addresses: {
			'/scenes/run/create.svg': 'シーン `run` のステップ `create`、英語、紙の配色',
			'/scenes/run/create.night.svg': '同じものの夜の配色',
			'/ja/scenes/run/create.svg': '同じものの日本語版',
			'/scenes/run.png': 'リンクのプレビュー用。日本語版は `/ja` の下'
		}
	},
	columns: {
		options: ['属性', '意味'],
		properties: ['プロパティ', '意味'],
		methods: ['メソッド', '意味'],
		events: ['イベント', 'いつ'],
		state: ['フィールド', '意味'],
		commands: ['コマンド（do）', '意味'],
		reports: ['通知（is）', 'いつ'],
		directives: ['ディレクティブ', '用途'],
		addresses: ['URL', '画像']
	}
};
