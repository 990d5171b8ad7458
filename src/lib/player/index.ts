export { default as ScenePlayer } from './ScenePlayer.svelte';
