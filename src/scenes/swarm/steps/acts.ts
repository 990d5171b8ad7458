import { tell } from '../../../lib/model/index.ts';
import { back, sources } from '../cases.ts';

const { answer, ask, hide, move, set, show, showAt, together } = tell;

/* Nothing of the managers' troubles was recorded: it is told as documented. */
export const door = { link: 'ask', from: 'client', to: 'manager1' };
export const raft12 = { link: 'raft-12', from: 'manager1', to: 'manager2' };
export const raft13 = { link: 'raft-13', from: 'manager1', to: 'manager3' };
export const orders2 = { link: 'orders-2', from: 'manager2', to: 'worker1' };
export const orders3 = { link: 'orders-3', from: 'manager3', to: 'worker1' };
export { back };

/** Where the answer comes in a later step, the exchange is open. */
export const scales = (id: string, open = false) =>
	ask(door, {
		id,
		open,
		label: id.replace('scale-', 'web='),
		method: 'POST',
		path: '/services/web/update',
		evidence: sources.api
	});
export const scaled = (id: string, status: number) =>
	answer(door, {
		id: `${id}-${status}`,
		label: `update ${status}`,
		answers: id,
		status,
		evidence: status === 200 ? sources.api : sources.admin
	});

type N = 1 | 2 | 3;
const entry = (n: N, slot: number) => ({ in: `entries-${n}`, slot });

/** The leader writes a line into its log; the copies for the others lie on it still. */
export const writes = (leader: N, slot: number, ...others: N[]) =>
	together(
		show(`entry-${leader}-${slot}`),
		...others.map((n) => showAt(`entry-${n}-${slot}`, entry(leader, slot)))
	);
/** A copy goes to another manager. */
export const copies = (n: N, slot: number, link: string) =>
	move(`entry-${n}-${slot}`, entry(n, slot), { on: link });

/** A manager goes dark: its outline stays. */
export const dies = (n: N, entries: number) =>
	together(
		set(`manager${n}`, { status: 'ended' }),
		show(`dead-${n}`),
		hide(
			`leader-${n}`,
			`log-${n}`,
			...Array.from({ length: entries }, (_, slot) => `entry-${n}-${slot}`)
		)
	);
