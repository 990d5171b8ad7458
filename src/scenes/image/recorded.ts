/** What was recorded of one image, nginx:1.22: its five layers, from the bottom up. */

/** The first six digits of each layer's digest, in the manifest of `pull-miss`. */
export const layerDigests = ['8eb1ce', '524d35', '14c0b3', '984dbf', 'b892dc'] as const;

/** One file of each layer, as its tar lists it. */
export const layerFiles = ['busybox', 'libc.so.6', 'ld-linux', 'nginx', 'index.html'] as const;

/** The directories in the tar of `save-load`, in the order of the tar, and the layer in each. */
export const tarDirectories = [
	{ name: '1cb62a', layer: 1 },
	{ name: '5d1128', layer: 3 },
	{ name: '685626', layer: 5 },
	{ name: 'a69cdd', layer: 2 },
	{ name: 'b63205', layer: 4 }
] as const;

/** The first six digits of each layer's DiffID, the digest of its unpacked tar (`pull-miss`). */
export const diffIds = ['64027f', 'ef1cc6', '1a3466', 'cb53e4', 'eba9c8'] as const;
