import { layers, packed, sign, stockSlot } from './parts.ts';

/** Copies that will leave the registry, one for every host; they lie below what stays in stock. */
export const copies = [
	packed('db-copy', '', 'stock', 2),
	...layers.map((layer) => packed(`host-${layer}`, '', 'stock', stockSlot(layer))),
	...(['swarm-1', 'swarm-2', 'swarm-3', 'kube-1', 'kube-2', 'kube-3'] as const).map((node) =>
		packed(`${node}-image`, '', 'stock', stockSlot('web'))
	)
] as const;

/** Left, where images are built: you, your files and an engine. */
export const yard = [
	{ id: 'yard', look: 'group', in: 'map', share: 1 },
	...sign('build', 'yard', 'image', 'build'),
	{
		id: 'desk',
		look: 'repository',
		in: 'yard',
		arrange: { wide: 'column', tall: 'row' },
		share: 1
	},
	{ id: 'client', look: 'repository', role: 'client', in: 'desk', named: true, party: 'client' },
	{ id: 'files', look: 'group', in: 'client', arrange: 'slots', slots: 2 },
	...(['app.js', 'Dockerfile'] as const).flatMap((label, slot) => {
		const file = {
			look: 'document',
			role: 'client',
			in: 'files',
			slot,
			state: { label }
		} as const;
		/* One goes to the engine, one stays. */
		return [
			{ ...file, id: slot === 0 ? 'sent-app' : 'sent-recipe', shown: false } as const,
			{ ...file, id: slot === 0 ? 'app' : 'recipe' } as const
		];
	}),
	{
		id: 'works',
		look: 'group',
		in: 'desk',
		arrange: { wide: 'column', tall: 'row' },
		share: 1
	},
	{
		id: 'engine',
		look: 'daemon',
		role: 'daemon',
		in: 'works',
		named: true,
		party: 'daemon',
		share: 1,
		door: 'architecture'
	},
	{
		id: 'built',
		look: 'shelf',
		role: 'image',
		in: 'works',
		arrange: 'stack',
		share: 0.2,
		slots: 4
	},
	/* What will be sent lies below what stays. */
	...layers.map((layer, slot) => packed(`sent-${layer}`, layer, 'built', slot)),
	...layers.map(
		(layer, slot) =>
			({
				id: layer,
				look: 'layer',
				role: 'image',
				in: 'built',
				slot,
				shown: false,
				state: { label: layer },
				...(layer === 'web' && { door: 'image' })
			}) as const
	)
] as const;

/** In the middle, where images are shared; between two images a place stays free. */
export const port = [
	{ id: 'port', look: 'group', in: 'map', share: 0.6 },
	...sign('ship', 'port', 'registry', 'push'),
	{
		id: 'piers',
		look: 'group',
		in: 'port',
		arrange: { wide: 'column', tall: 'row' },
		share: 1
	},
	{
		id: 'registry',
		look: 'registry',
		role: 'registry',
		in: 'piers',
		named: true,
		party: 'registry',
		share: 1,
		shown: false,
		door: 'pull'
	},
	{
		id: 'stock',
		look: 'group',
		in: 'registry',
		arrange: { wide: 'stack', tall: 'cells' },
		share: 1,
		slots: 8
	},
	packed('php', 'php', 'stock', 0),
	packed('db', 'db', 'stock', 2)
] as const;
