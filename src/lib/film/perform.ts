import type { SimpleAct } from '../model/index.ts';
import { pace, travelTime, typingTime } from './pace.ts';
import type { Scenery } from './scenery.ts';
import type { Beat } from './types.ts';

/** How long an act takes (ms), who moves, and over which ways. */
export interface Done {
	readonly time: number;
	readonly movers: readonly string[];
	readonly ways?: Beat['ways'];
}

/** Does one act to the scenery. */
export function perform(act: SimpleAct, on: Scenery): Done {
	switch (act.does) {
		case 'send': {
			on.send(act.message);
			const { from, to } = on.way(act.message);
			return { time: travelTime([from, to]), movers: [act.message.id] };
		}
		case 'show':
			act.nodes.forEach((id) => on.show(id, act.at));
			return { time: pace.fade, movers: [...act.nodes] };
		case 'hide':
			act.nodes.forEach((id) => on.hide(id));
			return { time: pace.fade, movers: [...act.nodes] };
		case 'move': {
			const way = on.move(act.node, act.to, act.by);
			const movers = [act.node];
			const time = way?.even ? travelTime(way.boxes) : pace.move;
			return way ? { time, movers, ways: { [act.node]: way } } : { time, movers };
		}
		case 'set':
			on.set(act.node, act.to);
			return { time: pace.fade, movers: [act.node] };
		case 'type': {
			const lines = [
				...(on.state(act.node).lines ?? []),
				{ kind: 'command', text: act.text } as const
			];
			on.set(act.node, { lines, typed: act.text.length });
			return { time: typingTime(act.text.length), movers: [act.node] };
		}
		case 'print': {
			const printed = act.lines.map((text) => ({ kind: 'output', text }) as const);
			const lines = [...(on.state(act.node).lines ?? []), ...printed];
			on.set(act.node, { lines, typed: undefined });
			return { time: pace.fade, movers: [act.node] };
		}
		case 'close':
			on.close(act.message);
			return { time: pace.fade, movers: [act.message] };
	}
}
