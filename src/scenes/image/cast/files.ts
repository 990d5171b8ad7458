import type { Structure } from '../../../lib/model/index.ts';
import { inPart } from '../parts.ts';

/** The columns: one file each, and one for the search. */
export const columns = { nginx: 0, conf: 1, page: 2, key: 3, search: 4 } as const;
export type File = 'nginx' | 'conf' | 'page' | 'key';

const row = <const Id extends string>(
	id: Id,
	role: 'image' | 'container',
	place: string,
	label: string
) =>
	({
		id,
		look: 'tier',
		role,
		in: place,
		arrange: 'cells',
		slots: 5,
		share: 1,
		shown: role === 'image',
		state: { label }
	}) as const;

const file = <const Id extends string>(
	id: Id,
	name: File,
	place: string,
	role: 'image' | 'container',
	label: string = name,
	status: 'idle' | 'ended' = 'idle'
) =>
	({
		id,
		look: 'file',
		role,
		in: place,
		slot: columns[name],
		shown: false,
		state: { label, status }
	}) as const;

export const files = inPart('files', [
	{ id: 'grid', look: 'group', share: 1 },
	{
		id: 'container',
		look: 'container',
		role: 'container',
		in: 'grid',
		named: true,
		share: 3,
		shown: false,
		state: { status: 'busy' }
	},
	{
		id: 'process',
		look: 'process',
		role: 'container',
		in: 'container',
		shown: false,
		state: { label: 'nginx' }
	},
	row('view', 'container', 'container', '/'),
	row('upper', 'container', 'container', 'rw'),
	{ id: 'image', look: 'store', role: 'image', in: 'grid', named: true, share: 3 },
	row('row-3', 'image', 'image', '3'),
	row('row-2', 'image', 'image', '2'),
	row('row-1', 'image', 'image', '1'),
	file('base-nginx', 'nginx', 'row-1', 'image'),
	file('base-conf', 'conf', 'row-1', 'image', 'conf1'),
	file('page', 'page', 'row-2', 'image'),
	file('key', 'key', 'row-2', 'image'),
	file('newer-conf', 'conf', 'row-3', 'image', 'conf2'),
	file('no-key', 'key', 'row-3', 'image', 'key', 'ended'),
	file('seen-nginx', 'nginx', 'view', 'container'),
	file('seen-conf', 'conf', 'view', 'container', 'conf2'),
	file('seen-page', 'page', 'view', 'container'),
	file('seen-key', 'key', 'row-2', 'image'),
	file('own-conf', 'conf', 'upper', 'container', 'conf2'),
	file('no-page', 'page', 'upper', 'container', 'page', 'ended'),
	{
		id: 'search',
		look: 'tag',
		role: 'container',
		in: 'view',
		slot: columns.search,
		shown: false,
		state: { label: 'write' }
	}
]) satisfies Structure['nodes'];
