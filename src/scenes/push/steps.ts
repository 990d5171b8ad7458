import type { Structure } from '../../lib/model/index.ts';
import { againSteps, secondTagSteps } from './steps/again.ts';
import { closedSteps } from './steps/closed.ts';
import { freshSteps } from './steps/fresh.ts';
import { otherRepositorySteps } from './steps/other-repository.ts';

export const steps = [
	...freshSteps,
	...againSteps,
	...secondTagSteps,
	...otherRepositorySteps,
	...closedSteps
] as const satisfies Structure['steps'];
