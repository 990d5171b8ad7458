import { readFile } from 'node:fs/promises';

const icon = /@lucide\/svelte\/dist\/icons\/[a-z0-9-]+\.svelte$/;

/** @param {Record<string, string>} attributes */
const spell = (attributes) =>
	Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${value}"`)
		.join('');

/**
 * Writes the icons of Lucide out as plain SVG at build. Their own component makes each shape of
 * shapes and attributes while the page runs, which takes most of the time that a page needs to wake.
 * @returns {import('vite').Plugin}
 */
export function icons() {
	return {
		name: 'hatoba:icons',
		enforce: 'pre',
		async load(id) {
			if (!icon.test(id)) return null;
			const source = await readFile(id, 'utf8');
			const data = /const iconData = (\{.*\});$/m.exec(source)?.[1];
			if (!data) this.error(`${id} holds no icon where it is looked for`);
			/** @type {{ name: string, node: [string, Record<string, string>][] }} */
			const { name, node } = JSON.parse(data);
			const shapes = node.map(([tag, attributes]) => `<${tag}${spell(attributes)} />`).join('');
			return `<!-- @lucide/svelte, ISC licence -->
<script>
	const { class: own, size = 24, strokeWidth = 2, x, y } = $props();
</script>

<svg
	xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" {x} {y} width={size} height={size}
	fill="none" stroke="currentColor" stroke-width={strokeWidth} stroke-linecap="round"
	stroke-linejoin="round" class={['lucide', 'lucide-${name}', own]} aria-hidden="true"
>${shapes}</svg>
`;
		}
	};
}
