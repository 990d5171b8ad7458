import { tell } from '../../../lib/model/index.ts';
import { sources } from '../sources.ts';

const { ask, answer, close, move, set, showAt, signal, together } = tell;

type Source = (typeof sources)[keyof typeof sources];

/** From each program down to the calls of the kernel. */
export const ways = {
	mail: { link: 'ask-a', from: 'mail', to: 'hole-a' },
	game: { link: 'ask-b', from: 'game', to: 'hole-b' },
	nginx: { link: 'ask-c', from: 'nginx', to: 'hole-c' },
	redis: { link: 'ask-d', from: 'redis', to: 'hole-d' }
} as const;

type Program = keyof typeof ways;

/** A program asks the kernel, and waits. */
export const asks = (who: Program, id: string, label: string, evidence: Source) =>
	ask(ways[who], { id, label, open: true, evidence });

/** The kernel says no. */
export const refuses = (who: Program, id: string, label: string, evidence: Source) =>
	answer(ways[who], { id: `${id}-no`, label, answers: id, evidence });

/** The kernel has done it. */
export const done = (bar: string, ...ids: string[]) =>
	together(...ids.map(close), set(bar, { status: 'busy' }));

/** The kernel moves a device. */
export const drives = (bar: string, device: string, id: string, evidence: Source) =>
	signal({ link: `to-${device}`, from: bar, to: device }, id, evidence);

/** The kernel mounts the files of an image under a program. */
export const mounts = (image: string, base: string, link: string) => [
	showAt(image, { on: link, at: 1 }),
	move(image, { in: base, slot: 0 })
];

/** What stands on the kernel's calls changes. */
export const plate = (key: string, label: string) => set(key, { label });

/** To the machine's own kernel, the VM is a program like others. */
export const carries = (id: string) =>
	signal({ link: 'carry', from: 'vm', to: 'keys' }, id, sources.desktop);

/** In the VM, a program asks the kernel there. */
export const asksInside = (id: string) =>
	signal({ link: 'ask-guest', from: 'base-d-stand', to: 'guest' }, id, sources.syscalls);
