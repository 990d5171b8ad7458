import { answerStill, stepEntries } from '../../../../stills.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = stepEntries;

export const GET: RequestHandler = ({ params }) => answerStill(params, 'paper');
