import { answerOembed, oembedEntries } from '../../../../../oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => oembedEntries('others');

export const GET: RequestHandler = ({ params }) => answerOembed(params);
