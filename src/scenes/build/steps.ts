import type { Structure } from '../../lib/model/index.ts';
import { buildkit } from './steps/buildkit.ts';
import { cached } from './steps/cached.ts';
import { commit } from './steps/commit.ts';
import { first } from './steps/first.ts';

export const steps = [
	...first,
	...cached,
	...buildkit,
	...commit
] as const satisfies Structure['steps'];
