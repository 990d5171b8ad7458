import { error } from '@sveltejs/kit';
import { stepOf } from '../../../../lib/exporters/server/index.ts';
import { sceneEntries, showOf } from '../../../stills.ts';
import { previewOf } from './preview.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = sceneEntries;

/** The picture that other sites show beside a link to the scene. */
export const GET: RequestHandler = async ({ params }) => {
	const { film, poster } = await showOf(params);
	const step = stepOf(film, poster);
	if (!step) error(404, `The scene "${params.scene}" has no poster.`);
	return new Response(await previewOf(film, step), { headers: { 'content-type': 'image/png' } });
};
