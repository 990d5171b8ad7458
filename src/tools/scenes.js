import { runnerImport } from 'vite';
import { phrases } from './phrases.js';

const scene = /\/src\/scenes\/[^/]+\/index\.ts$/;

/**
 * Gives the browser each scene as the plain data that it is: parsed and checked at build, so that
 * neither the schema nor its library travels.
 * @returns {import('vite').Plugin}
 */
export function scenes() {
	return {
		name: 'hatoba:scenes',
		enforce: 'pre',
		applyToEnvironment: (environment) => environment.name === 'client',
		async load(id) {
			if (!scene.test(id)) return null;
			const { module, dependencies } = await runnerImport(id, {
				configFile: false,
				logLevel: 'silent',
				plugins: [phrases()]
			});
			for (const file of dependencies) this.addWatchFile(file);
			const data = JSON.stringify(/** @type {{ default: unknown }} */ (module).default);
			return `export default JSON.parse(${JSON.stringify(data)});`;
		}
	};
}
