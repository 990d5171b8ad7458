import { tell } from '../../../lib/model/index.ts';
import { only, traces } from '../cases.ts';
import { hub, sources } from './tools.ts';

const { answer, ask, recorded, set, show } = tell;

/** HEAD of the tag: what comes back is a digest, and it stays on the desk. */
export const digestStep = (of: 'fresh' | 'current', entries: { tag: number }) => ({
	id: 'tag' as const,
	subject: 'digest' as const,
	acts: [
		ask(hub, {
			id: 'get-tag',
			label: '1.22?',
			method: 'HEAD',
			path: '/v2/library/nginx/manifests/1.22',
			evidence: recorded(traces[of], entries.tag)
		}),
		set('nginx-1-22', { status: 'busy' }),
		answer(hub, {
			id: 'tag-answer',
			label: '9bb7…',
			answers: 'get-tag',
			status: 200,
			evidence: recorded(traces[of], entries.tag)
		}),
		show('digest')
	],
	claims: [{ id: 'tag-moves' as const, sources: [sources.manifests, sources.digests] }],
	when: only(of)
});
