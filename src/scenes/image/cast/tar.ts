import type { Structure } from '../../../lib/model/index.ts';
import { inPart } from '../parts.ts';
import { tarDirectories } from '../recorded.ts';

const member = (id: string, label: string, place: string, slot: number) =>
	({
		id,
		look: 'file',
		role: 'client',
		in: place,
		slot,
		shown: false,
		state: { label }
	}) as const;

const row = (id: string, label: string, slots = 3) =>
	({
		id,
		look: 'tier',
		role: 'image',
		in: 'tar',
		arrange: 'cells',
		slots,
		shown: false,
		state: { label }
	}) as const;

/** A layer in the daemon's store, and the copy of it in the tar. */
const layer = (n: number) =>
	[
		{
			id: `layer-${n}`,
			look: 'layer',
			role: 'image',
			in: 'stack',
			slot: n - 1,
			state: { label: String(n) }
		},
		{
			id: `packed-${n}`,
			look: 'layer',
			role: 'image',
			in: 'stack',
			slot: n - 1,
			shown: false,
			state: { label: String(n), status: 'planned' }
		}
	] as const;

const sheet = (id: string, label: string, place: string, slot: number, shown: boolean) =>
	({
		id,
		look: 'document',
		role: 'image',
		in: place,
		slot,
		shown,
		state: { label }
	}) as const;

export const tar = inPart('tar', [
	{
		id: 'client',
		look: 'terminal',
		role: 'client',
		named: true,
		party: 'client',
		share: 1
	},
	{ id: 'shell', look: 'screen', role: 'client', in: 'client', share: 1 },
	{
		id: 'tar',
		look: 'repository',
		role: 'client',
		in: 'client',
		shown: false,
		state: { label: 'nginx.tar' }
	},
	row('top', '/', 4),
	...tarDirectories.flatMap(({ name, layer: n }) => [
		row(`dir-${n}`, name),
		member(`version-${n}`, 'VERSION', `dir-${n}`, 0),
		member(`json-${n}`, 'json', `dir-${n}`, 1)
	]),
	member('tar-manifest', 'manifest', 'top', 1),
	member('tar-repos', 'repos', 'top', 2),
	member('oci-layout', 'layout', 'top', 0),
	member('oci-index', 'index', 'top', 1),
	sheet('oci-manifest', 'manifest', 'dir-5', 0, false),
	{ id: 'host', look: 'host', named: true, arrange: { wide: 'column', tall: 'row' }, share: 0.4 },
	{
		id: 'daemon',
		look: 'daemon',
		role: 'daemon',
		in: 'host',
		named: true,
		party: 'daemon',
		share: 1
	},
	{ id: 'images', look: 'store', role: 'image', in: 'host', named: true, share: 1 },
	{ id: 'over-stack', look: 'group', in: 'images', share: 1 },
	{ id: 'contents', look: 'group', in: 'images', arrange: 'row' },
	{ id: 'stack', look: 'shelf', in: 'contents', arrange: 'stack', slots: 5, share: 1 },
	{ id: 'beside', look: 'group', in: 'contents', arrange: 'stack', slots: 1 },
	...[1, 2, 3, 4, 5].flatMap(layer),
	sheet('config-file', 'config', 'beside', 0, true),
	sheet('config-packed', 'config', 'beside', 0, false)
]) satisfies Structure['nodes'];

export const tarLinks = inPart('tar', [
	{ id: 'api', from: 'client', to: 'daemon', lanes: 3 }
]) satisfies Structure['links'];
