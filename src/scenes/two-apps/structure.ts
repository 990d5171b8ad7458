import type { Structure } from '../../lib/model/index.ts';
import { links, nodes } from './cast.ts';
import { only, parts, toldIn } from './parts.ts';
import { clean } from './steps/clean.ts';
import { clutter } from './steps/clutter.ts';
import { collide } from './steps/collide.ts';

export const structure = {
	id: 'two-apps',
	poster: 'one-kernel',
	parameters: [{ id: 'part', values: parts, default: 'collide' }],
	arrangement: 'row',
	nodes,
	links,
	steps: [...toldIn('collide', collide), ...toldIn('clutter', clutter), ...toldIn('clean', clean)],
	omissions: [
		{ trace: 'stop-start-remove', entries: [41, 43], reason: 'ping', when: only('clean') },
		{ trace: 'volume', entries: [63, 65, 79], reason: 'ping', when: only('clean') },
		{ trace: 'ps-stats-inspect', entries: [28], reason: 'ping', when: only('clean') }
	]
} as const satisfies Structure;
