import { only } from '../cases.ts';

/** What a container holds, from the top down: its program, air, its own layer, the image's. */
export const program = <const I extends string>(
	id: I,
	inside: string,
	label: string,
	shown = false
) => ({
	id,
	look: 'process' as const,
	role: 'container' as const,
	in: inside,
	share: 1,
	shown,
	state: { label }
});
export const air = <const I extends string>(id: I, inside: string) => ({
	id,
	look: 'group' as const,
	in: inside,
	share: 1
});
export const writable = <const I extends string>(id: I, inside: string, shown = false) => ({
	id,
	look: 'tier' as const,
	role: 'container' as const,
	in: inside,
	arrange: 'cells' as const,
	slots: 1,
	shown,
	state: { label: 'rw' }
});
export const thin = <const I extends string>(id: I, inside: string) => ({
	id,
	look: 'layer' as const,
	role: 'container' as const,
	in: inside,
	shown: false,
	state: { label: 'rw' }
});
/** The one layer of a small image. */
export const single = <const I extends string>(id: I, inside: string) => ({
	id,
	look: 'layer' as const,
	role: 'image' as const,
	in: inside,
	shown: false,
	state: { label: '1', status: 'planned' as const }
});
export const readOnly = <const I extends string>(
	id: I,
	inside: string,
	count: number,
	shown = false
) => ({
	id,
	look: 'layers' as const,
	role: 'image' as const,
	in: inside,
	shown,
	state: { count }
});
export const chip = <const I extends string>(
	id: I,
	inside: string,
	label: string,
	shown = false
) => ({
	id,
	look: 'file' as const,
	role: 'container' as const,
	in: inside,
	slot: 0,
	shown,
	state: { label }
});
/** A signal that has come, and lies beside the program. */
export const mail = <const I extends string>(id: I, label: string) => ({
	id,
	look: 'tag' as const,
	role: 'kernel' as const,
	in: 'mail',
	slot: 0,
	shown: false,
	state: { label },
	when: only('kill')
});
export const box = <const I extends string>(id: I, share: number, running = false) => ({
	id,
	look: 'container' as const,
	role: 'container' as const,
	in: 'inside',
	named: true as const,
	share,
	shown: running,
	state: { status: running ? ('busy' as const) : ('planned' as const) }
});
