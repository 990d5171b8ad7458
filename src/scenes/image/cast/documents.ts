import type { Structure } from '../../../lib/model/index.ts';
import { inPart } from '../parts.ts';
import { layerDigests, layerFiles } from '../recorded.ts';

/** A layer opened up: a file of it, and the digest that names the whole. */
const layer = <const N extends 1 | 2 | 3 | 4 | 5>(n: N) =>
	[
		{
			id: `tier-${n}`,
			look: 'tier',
			role: 'image',
			in: 'layers',
			arrange: 'cells',
			slots: 2,
			share: 1,
			shown: false,
			state: { label: String(n) }
		},
		{ id: `place-${n}`, look: 'group', in: 'root', arrange: 'cells', slots: 1, share: 1 },
		{
			id: `seen-${n}`,
			look: 'file',
			role: 'container',
			in: `place-${n}`,
			slot: 0,
			shown: false,
			state: { label: layerFiles[n - 1] ?? '' }
		},
		{
			id: `file-${n}`,
			look: 'file',
			role: 'image',
			in: `tier-${n}`,
			slot: 0,
			shown: false,
			state: { label: layerFiles[n - 1] ?? '' }
		},
		{
			id: `digest-${n}`,
			look: 'tag',
			role: 'image',
			in: `tier-${n}`,
			slot: 1,
			shown: false,
			state: { label: layerDigests[n - 1] ?? '' }
		},
		{
			id: `entry-${n}`,
			look: 'tag',
			role: 'image',
			in: 'entries',
			slot: n,
			shown: false,
			state: { label: layerDigests[n - 1] ?? '' }
		}
	] as const;

const line = <const Id extends string>(id: Id, label: string) =>
	({
		id,
		look: 'instruction',
		role: 'image',
		in: 'settings',
		shown: false,
		state: { label }
	}) as const;

/** A row of the index: a platform, and the digest of its manifest. */
const platform = <const Id extends string>(id: Id, digest: string) =>
	[
		{
			id,
			look: 'tier',
			role: 'image',
			in: 'index',
			arrange: 'cells',
			slots: 1,
			shown: false,
			state: { label: id }
		},
		{
			id: `${id}-manifest`,
			look: 'tag',
			role: 'image',
			in: id,
			slot: 0,
			shown: false,
			state: { label: digest, status: digest === other ? 'planned' : 'idle' }
		}
	] as const;
const other = '……';

/** After a change: a digest that is not the old one. */
const renewed = <const Id extends string>(id: Id, place: string, slot: number) =>
	({
		id,
		look: 'tag',
		role: 'image',
		in: place,
		slot,
		shown: false,
		state: { label: 'new' }
	}) as const;

const fromHost = <const Id extends string>(id: Id, label: string, slot: number) =>
	({
		id,
		look: 'file',
		role: 'container',
		in: 'given',
		slot,
		shown: false,
		state: { label }
	}) as const;

export const documents = inPart('documents', [
	{ id: 'apart', look: 'group', share: 1 },
	{ id: 'parts', look: 'group', in: 'apart', arrange: 'row', share: 1 },
	{ id: 'outside', look: 'group', in: 'parts', share: 0.6 },
	{ id: 'root', look: 'repository', role: 'container', in: 'outside', named: true, share: 1 },
	{ id: 'names', look: 'group', in: 'outside', arrange: 'slots', slots: 1 },
	{
		id: 'name',
		look: 'tag',
		role: 'client',
		in: 'names',
		slot: 0,
		shown: false,
		state: { label: 'nginx:1.22' }
	},
	{
		id: 'image',
		look: 'store',
		role: 'image',
		in: 'parts',
		named: true,
		arrange: { wide: 'row', tall: 'column' },
		share: 1
	},
	{ id: 'blobs', look: 'group', in: 'image', share: 1 },
	{
		id: 'layers',
		look: 'repository',
		role: 'image',
		in: 'blobs',
		named: true,
		share: 1,
		shown: false
	},
	...layer(5),
	...layer(4),
	...layer(3),
	...layer(2),
	...layer(1),
	{
		id: 'config',
		look: 'repository',
		role: 'image',
		in: 'blobs',
		named: true,
		arrange: 'row',
		shown: false
	},
	{ id: 'settings', look: 'group', in: 'config', share: 1 },
	line('command', 'CMD nginx'),
	line('environment', 'ENV PATH'),
	line('exposed', 'EXPOSE 80'),
	{ id: 'config-name', look: 'group', in: 'config', arrange: 'slots', slots: 1 },
	{
		id: 'digest-config',
		look: 'tag',
		role: 'image',
		in: 'config-name',
		slot: 0,
		shown: false,
		state: { label: 'fdc390' }
	},
	{ id: 'listed', look: 'group', in: 'image', arrange: 'row' },
	{ id: 'bound', look: 'group', in: 'listed' },
	{ id: 'over-manifest', look: 'group', in: 'bound', share: 1 },
	{ id: 'manifest', look: 'repository', role: 'image', in: 'bound', named: true, shown: false },
	{ id: 'entries', look: 'group', in: 'manifest', arrange: 'slots', slots: 6 },
	{
		id: 'entry-config',
		look: 'tag',
		role: 'image',
		in: 'entries',
		slot: 0,
		shown: false,
		state: { label: 'fdc390' }
	},
	{ id: 'under-manifest', look: 'group', in: 'bound', share: 1 },
	renewed('digest-new', 'tier-5', 1),
	renewed('config-new', 'config-name', 0),
	renewed('entry-new', 'entries', 5),
	renewed('entry-config-new', 'entries', 0),
	{
		id: 'file-new',
		look: 'file',
		role: 'image',
		in: 'tier-5',
		slot: 0,
		shown: false,
		state: { label: layerFiles[4] }
	},
	{ id: 'named', look: 'group', in: 'listed' },
	{ id: 'over-index', look: 'group', in: 'named', share: 1 },
	{ id: 'index', look: 'repository', role: 'image', in: 'named', named: true, shown: false },
	...platform('amd64', '9bb7d6'),
	...platform('arm64', other),
	...platform('s390x', other),
	renewed('manifest-new', 'amd64', 0),
	{ id: 'under-index', look: 'group', in: 'named', share: 1 },
	{ id: 'beneath', look: 'group', in: 'apart', arrange: 'row' },
	{
		id: 'kernel',
		look: 'kernel',
		role: 'kernel',
		in: 'beneath',
		named: true,
		share: 1,
		shown: false
	},
	{ id: 'given', look: 'group', in: 'beneath', arrange: 'cells', slots: 2 },
	{
		id: 'riddle',
		look: 'document',
		role: 'image',
		in: 'given',
		slot: 0,
		named: true,
		shown: false
	},
	fromHost('address', 'network', 0),
	fromHost('port', '-p 8080:80', 1)
]) satisfies Structure['nodes'];
