import type { Term } from '../term.ts';

export const registry = [
	{
		id: 'registry',
		group: 'registry',
		en: {
			term: 'registry',
			forms: ['registries'],
			says: 'A server that stores images and hands them out.'
		},
		ja: { term: 'レジストリ', says: 'イメージを保管し、配るサーバ' }
	},
	{
		id: 'repository',
		group: 'registry',
		en: {
			term: 'repository',
			forms: ['repositories'],
			says: 'A collection of images under one name, told apart by tags.'
		},
		ja: { term: 'リポジトリ', says: '同じ名前のイメージの集まり。タグで区別する' }
	},
	{
		id: 'docker-hub',
		group: 'registry',
		en: {
			term: 'Docker Hub',
			forms: ['Hub'],
			says: 'Docker’s own registry, open to the public; the default one.'
		},
		ja: {
			term: 'Docker Hub',
			forms: ['ドッカーハブ', 'Hub'],
			says: 'Docker 社が公開しているレジストリ。既定ではここを使う'
		}
	},
	{
		id: 'pull',
		group: 'registry',
		en: {
			term: 'pull',
			forms: ['pulls', 'pulled', 'pulling'],
			says: 'Fetching an image from a registry.'
		},
		ja: { term: 'プル', forms: ['pull'], says: 'レジストリからイメージを取ってくること' }
	},
	{
		id: 'push',
		group: 'registry',
		en: { term: 'push', says: 'Sending an image to a registry.' },
		ja: { term: 'プッシュ', forms: ['push'], says: 'レジストリへイメージを送ること' }
	},
	{
		id: 'token',
		group: 'registry',
		en: {
			term: 'token',
			forms: ['tokens'],
			says: 'A proof of permission, valid for a short time.'
		},
		ja: { term: 'トークン', says: '短時間だけ有効な許可証' }
	},
	{
		id: 'rate-limit',
		group: 'registry',
		en: {
			term: 'rate limit',
			forms: ['rate limits'],
			says: 'How many pulls a registry allows within a certain time.'
		},
		ja: { term: 'レート制限', says: '一定時間に取得できる回数の上限' }
	},
	{
		id: 'insecure-registry',
		group: 'registry',
		en: {
			term: 'insecure registry',
			forms: ['insecure registries'],
			says: 'A registry reached without trusted TLS.'
		},
		ja: {
			term: '安全ではないレジストリ',
			forms: ['insecure registry'],
			says: '信頼できる TLS なしで使うレジストリ'
		}
	}
] as const satisfies readonly Term[];
