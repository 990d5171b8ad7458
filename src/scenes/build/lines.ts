import type { Structure } from '../../lib/model/index.ts';

/** The recorded Dockerfile, shortened as the terminal's excerpts are. */
const dockerfile = [
	'FROM …/nginx…',
	'RUN mkdir …',
	'COPY deps.txt…',
	'RUN sort …',
	'COPY site …',
	'CMD ["nginx" …'
] as const;

/** Its lines, in a box. */
export const lines = (when: Structure['nodes'][number]['when'], where: string) =>
	dockerfile.map(
		(label, i) =>
			({
				id: `line-${i + 1}`,
				look: 'instruction',
				role: 'client',
				in: where,
				share: 1,
				shown: false,
				state: { label, status: 'planned' },
				when
			}) as const
	);
