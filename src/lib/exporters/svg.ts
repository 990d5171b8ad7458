import type { Exporter } from './index.ts';

export const svg: Exporter = ({ markup }) =>
	Promise.resolve(new Blob([markup], { type: 'image/svg+xml' }));
