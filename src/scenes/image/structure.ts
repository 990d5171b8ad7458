import type { Structure } from '../../lib/model/index.ts';
import { documents } from './cast/documents.ts';
import { files } from './cast/files.ts';
import { stack } from './cast/stack.ts';
import { tar, tarLinks } from './cast/tar.ts';
import { parts } from './parts.ts';
import { documents as documentSteps } from './steps/documents.ts';
import { files as fileSteps } from './steps/files.ts';
import { stack as stackSteps } from './steps/stack.ts';
import { tar as tarSteps } from './steps/tar.ts';

export const structure = {
	id: 'image',
	poster: 'manifest',
	parameters: [{ id: 'part', values: parts, default: 'documents' }],
	arrangement: 'row',
	nodes: [...documents, ...stack, ...files, ...tar],
	links: tarLinks,
	steps: [...documentSteps, ...stackSteps, ...fileSteps, ...tarSteps],
	omissions: [
		{ trace: 'save-load', entries: [0, 2, 5], reason: 'pings', when: { part: 'tar' } },
		{ trace: 'save-load', entries: [7, 8], reason: 'listing', when: { part: 'tar' } }
	]
} as const satisfies Structure;
