import './page.css';
import { mount } from 'svelte';
import { theme } from '../../lib/player/theme.svelte.ts';
import { preferred } from './address.ts';
import { readAbout, readScene } from './data.ts';
import { openFramed } from './framed.ts';
import Page from './Page.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('standalone/no-place: this file has lost the place of its page');
const scene = readScene();
const language = preferred(navigator.languages);
if (window.parent !== window) {
	openFramed(target, scene, location.hash, language);
} else {
	theme.read();
	mount(Page, { target, props: { scene, about: readAbout(), language } });
}
