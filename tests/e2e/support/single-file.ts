import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { HatobaCommand, HatobaReport } from '../../../src/embed/types.ts';

const folder = new URL('../../../build/downloads/', import.meta.url);

/** Where the single file of a scene lies on the disk. */
export const pathOf = (scene: string) => fileURLToPath(new URL(`${scene}.html`, folder));

/** The address under which a browser opens it from there. */
export const addressOf = (scene: string, hash = '') => pathToFileURL(pathOf(scene)).href + hash;

/** All that a page should not do, from now on: errors, warnings, requests to anywhere but the disk. */
export function watch(page: Page): string[] {
	const deeds: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) deeds.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => deeds.push(`error: ${error.message}`));
	page.on('request', (request) => {
		if (!/^(file|data|blob):/.test(request.url())) deeds.push(`request: ${request.url()}`);
	});
	return deeds;
}

declare global {
	interface Window {
		/** What the frames of a deck have reported, in order. */
		reports: HatobaReport[];
		/** Sends a command to the frame with this id. */
		command(frame: string, message: HatobaCommand): void;
	}
}

/** A deck on the disk, which frames scenes: no server, no library. @param frames as markup */
export const deckOf = (frames: string) => `<!doctype html>
<meta charset="utf-8">
<title>A deck</title>
<style>iframe { width: 900px; height: 620px; border: 0 }</style>
<input id="note">
${frames}
<script>
	window.reports = [];
	addEventListener('message', ({ data, source }) => {
		const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
		if (data && data.hatoba === 1) reports.push({ ...data, frame: frame && frame.id });
	});
	window.command = (id, message) => document.getElementById(id).contentWindow.postMessage(message, '*');
</script>`;
