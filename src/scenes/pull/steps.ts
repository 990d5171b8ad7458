import type { Structure } from '../../lib/model/index.ts';
import { noDaemon, notFound, refused } from './steps/failures.ts';
import { fresh } from './steps/fresh.ts';
import { current, shared } from './steps/here.ts';
import { login } from './steps/login.ts';

export const steps = [
	...fresh,
	...current,
	...shared,
	...notFound,
	...refused,
	...login,
	...noDaemon
] as const satisfies Structure['steps'];
