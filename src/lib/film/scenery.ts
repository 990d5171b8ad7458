import {
	journey,
	mainLane,
	pillSize,
	position,
	type Box,
	type Layout,
	type Point
} from '../layout/index.ts';
import type {
	Axis,
	LinkId,
	LookState,
	Message,
	MessageId,
	NodeId,
	Place,
	Role,
	Scene,
	SceneLink,
	SceneNode,
	SimpleAct
} from '../model/index.ts';
import { lookSpace, nameStyle } from '../layout/index.ts';
import { wrap, plain } from '../text/breaks.ts';
import { Memo, sameList } from './memo.ts';
import type { Frame, LinkFrame, MessageFrame, NodeFrame, Way } from './types.ts';
import type { Language } from '../locales/languages.ts';

/** A message that is on the stage. */
interface Standing {
	readonly message: Message;
	/** It stays where it arrived: an answer, a request that waits. */
	readonly rests: boolean;
}

/** An axis whose ticks know where they are. */
const placed = (axis: Axis): Axis => ({
	...axis,
	ticks: axis.ticks.map((tick) => ({ ...tick, share: position(axis, tick.at) }))
});

/**
 * What is on the stage while a film is compiled: acts change it, `frame()` takes its picture.
 * Pictures share the parts that did not change, so a part is untouched exactly if it is the same object.
 */
export class Scenery {
	readonly #layout: Layout;
	readonly #names: Readonly<Record<string, string>>;
	readonly #size: Frame['size'];
	readonly #places = new Map<NodeId, Place>();
	readonly #shown = new Set<NodeId>();
	readonly #states = new Map<NodeId, LookState>();
	readonly #messages = new Map<MessageId, Standing>();
	readonly #waiting = new Map<MessageId, { link: LinkId; lane: number }>();
	readonly #order: readonly SceneNode[];
	readonly #answered = new Set<MessageId>();
	#focus: ReadonlySet<string> = new Set();
	/** Lanes on which this beat sends something. */
	readonly #used = new Set<string>();
	readonly #nodeFrames = new Memo<NodeFrame>();
	readonly #linkFrames = new Memo<LinkFrame>();
	readonly #messageFrames = new Memo<MessageFrame>();
	#last: Frame | undefined;

	constructor(scene: Scene, language: Language, layout: Layout, size: Frame['size']) {
		this.#layout = layout;
		this.#names = scene.narration[language].nodes;
		this.#size = size;
		// Movers are drawn above what stands still, deeper nodes above those around them.
		const rank = (node: SceneNode) =>
			(lookSpace[node.look].moves ? 100 : 0) + layout.depth(node.id);
		this.#order = [...layout.nodes].sort((a, b) => rank(a) - rank(b));
		for (const node of layout.nodes) {
			this.set(node.id, node.state);
			if (node.shown) this.#shown.add(node.id);
		}
	}

	/** Lights up nodes, and the boxes that hold what is lit: an image is where its layers are. */
	focus(ids: Iterable<string>): void {
		const lit = new Set(ids);
		const places = new Set<string>(['group', 'shelf']);
		for (const node of this.#layout.nodes) {
			if (!lit.has(node.id) || !places.has(node.look)) continue;
			const outer = [...this.#layout.around(node.id)].reverse();
			const box = outer.find(
				(id) => !places.has(this.#layout.nodes.find((n) => n.id === id)?.look ?? '')
			);
			if (box) lit.add(box);
		}
		this.#focus = lit;
	}

	/** A beat begins: no lane has been used yet. */
	begin(): void {
		this.#used.clear();
	}

	show(id: NodeId, at?: Place): void {
		this.#shown.add(id);
		if (at) this.#places.set(id, at);
	}

	hide(id: NodeId): void {
		this.#shown.delete(id);
	}

	/** Moves a node; returns its way if that has corners. */
	move(id: NodeId, to: Place, by?: { on: LinkId; lane?: number | undefined }): Way | undefined {
		const from = this.#places.get(id);
		const start = this.#box(id);
		this.#places.set(id, to);
		const goal = this.#box(id);
		const startsOn = from !== undefined && 'on' in from;
		const endsOn = 'on' in to;
		const link = by ?? (endsOn ? to : startsOn ? from : undefined);
		if (link) {
			const lane = this.#layout.openLane(id, link.on, link.lane);
			return { boxes: journey(start, goal, lane, startsOn, endsOn), even: true };
		}
		// From one slot to another: across first, then down onto what lies there.
		const slotted = 'slot' in to && to.slot !== undefined;
		const across = { ...goal, y: start.y };
		return slotted ? { boxes: [start, across, goal], even: false } : undefined;
	}

	set(id: NodeId, to: LookState): void {
		const state = { ...this.#states.get(id), ...to };
		const axis = to.value === undefined ? undefined : this.#axis(id);
		this.#states.set(id, {
			...state,
			...(axis && { level: position(axis, to.value ?? 0) }),
			...(to.axis && { axis: placed(to.axis) })
		});
	}

	/** The axis of the chart that a bar stands in. */
	#axis(id: NodeId): LookState['axis'] {
		const chart = this.#layout.nodes.find((n) => n.id === this.#layout.around(id).at(-1));
		return chart?.state.axis;
	}

	state(id: NodeId): LookState {
		return this.#states.get(id) ?? {};
	}

	#box(id: NodeId): Box {
		return this.#layout.box(id, this.#places.get(id));
	}

	lane(message: Message): number {
		return message.lane ?? mainLane(this.#link(message.link).lanes);
	}

	/** Which of all requests of the film will be answered. */
	expect(acts: Iterable<SimpleAct>): void {
		for (const act of acts)
			if (act.does === 'send' && act.message.answers) this.#answered.add(act.message.answers);
	}

	/** What the receiver keeps in view: a request until it is answered, an answer, something printed; never a bare dot. */
	#rests({ id, kind, open, label }: Message): boolean {
		if (!label) return false;
		return open || kind === 'answer' || kind === 'stream' || this.#answered.has(id);
	}

	send(message: Message): void {
		const { id, kind, link, answers, open } = message;
		const rests = this.#rests(message);
		this.#messages.set(id, { message, rests });
		this.#used.add(`${link} ${this.lane(message)}`);
		if (kind === 'request' && rests) this.#waiting.set(id, { link, lane: this.lane(message) });
		// An answer that ends the exchange takes the waiting request off the stage.
		if (answers && !open) {
			this.#waiting.delete(answers);
			this.#messages.delete(answers);
		}
	}

	close(id: MessageId): void {
		this.#waiting.delete(id);
		for (const [key, { message }] of this.#messages)
			if (key === id || message.answers === id) this.#messages.delete(key);
	}

	/** Takes off what has arrived: everything but requests that wait. */
	clear(): void {
		for (const [id, { message }] of this.#messages)
			if (!(message.kind === 'request' && this.#waiting.has(id))) this.#messages.delete(id);
	}

	/** The box of a message before and after its travel. */
	way(message: Message): { from: Box; to: Box; direction: Point } {
		const link = this.#link(message.link);
		const line = this.#layout.lanes(link.id)[this.lane(message)];
		if (!line) throw new RangeError(`link "${link.id}" has no lane ${this.lane(message)}`);
		const [a, b] = message.from === link.from ? line : [line[1], line[0]];
		const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
		const direction = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
		const size = message.label ? pillSize(message.label) : { w: 16, h: 16 };
		const end = this.#rests(message) ? this.#dock(message, b, direction, size) : b;
		// Links inside a host are short: a bare dot sets out at the sender's edge and ends in the receiver's.
		const depth = message.label ? 0 : 10;
		const centred = ({ x, y }: Point, by: number): Box => ({
			x: x + by * direction.x - size.w / 2,
			y: y + by * direction.y - size.h / 2,
			...size
		});
		return { from: centred(a, -depth), to: centred(end, depth), direction };
	}

	/** Where a pill rests: just outside the outermost box around the receiver that does not hold the sender. */
	#dock(message: Message, end: Point, direction: Point, size: { w: number; h: number }): Point {
		const [outer] = this.#layout.entered(message.from, message.to);
		const box = this.#layout.box(outer ?? message.to);
		const reach = 17 + (Math.abs(direction.x) * size.w + Math.abs(direction.y) * size.h) / 2;
		if (direction.x > 0.5) return { x: box.x - reach, y: end.y };
		if (direction.x < -0.5) return { x: box.x + box.w + reach, y: end.y };
		return { x: end.x, y: direction.y > 0 ? box.y - reach : box.y + box.h + reach };
	}

	#link(id: LinkId): SceneLink {
		const link = this.#layout.links.find((l) => l.id === id);
		if (!link) throw new RangeError(`there is no link "${id}" under this choice`);
		return link;
	}

	/** The picture of the stage as it is now. */
	frame(): Frame {
		const last = this.#last;
		const nodes = this.#order.map((node) => this.#nodeFrame(node));
		const links = this.#layout.links.map((link) => this.#linkFrame(link));
		const messages = [...this.#messages.values()].map((standing) => this.#messageFrame(standing));
		return (this.#last = {
			size: this.#size,
			nodes: sameList(last?.nodes, nodes),
			links: sameList(last?.links, links),
			messages: sameList(last?.messages, messages)
		});
	}

	#nodeFrame(node: SceneNode): NodeFrame {
		const { id, look, role, door } = node;
		const state = this.state(id);
		const opacity = this.#shown.has(id) ? 1 : 0;
		const focus = this.#focus.has(id) ? 1 : 0;
		return this.#nodeFrames.get(id, [this.#places.get(id), state, opacity, focus], () => {
			const box = this.#box(id);
			const name = node.named ? (this.#names[id] ?? '') : '';
			const lines = name ? wrap(name, nameStyle, box.w - 2 * lookSpace[look].pad + 1) : [];
			const depth = this.#layout.depth(id);
			const parts = { id, look, role, depth, box, opacity, focus, name: lines.map(plain), state };
			return door ? { ...parts, door } : parts;
		});
	}

	/** The lanes of a link that are taken: by an exchange, a message at rest, a mover on its way. */
	#busy(link: SceneLink): Set<number> {
		const main = mainLane(link.lanes);
		const taken = [...this.#waiting.values()];
		for (const { message, rests } of this.#messages.values())
			if (rests) taken.push({ link: message.link, lane: this.lane(message) });
		for (const place of this.#places.values())
			if ('on' in place) taken.push({ link: place.on, lane: place.lane ?? main });
		return new Set(taken.flatMap((use) => (use.link === link.id ? [use.lane] : [])));
	}

	#linkFrame(link: SceneLink): LinkFrame {
		const busy = this.#busy(link);
		const lanes = this.#layout.lanes(link.id);
		const live = lanes.map((_, i) => busy.has(i) || this.#used.has(`${link.id} ${i}`));
		const there = [link.from, link.to, link.with ?? link.to].every((id) => this.#shown.has(id));
		return this.#linkFrames.get(link.id, [there, ...live], () => ({
			id: link.id,
			role: this.#role(link.from),
			opacity: there ? 1 : 0,
			socket: this.#layout.nodes.find(({ id }) => id === link.to)?.look !== 'process',
			lanes: lanes.map((points, i) => ({
				points,
				opacity: i === mainLane(link.lanes) || live[i] ? 1 : 0,
				focus: live[i] ? 1 : 0
			}))
		}));
	}

	#messageFrame({ message, rests }: Standing): MessageFrame {
		const { id, kind, label, status = 0 } = message;
		const waiting = kind === 'request' && this.#waiting.has(id);
		return this.#messageFrames.get(id, [message, rests, waiting], () => {
			const { to, direction } = this.way(message);
			return {
				id,
				kind,
				role: this.#role(message.from),
				label,
				box: to,
				opacity: rests ? 1 : 0,
				direction,
				waiting,
				refused: status >= 400,
				documented: 'repository' in message.evidence
			};
		});
	}

	#role(id: NodeId): Role {
		return this.#layout.nodes.find((node) => node.id === id)?.role ?? 'plain';
	}
}
