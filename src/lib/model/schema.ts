import * as v from 'valibot';
import { looks, roles } from './looks.ts';

/*
 * A scene is plain data. What authors write is the schema's input (ordinary strings);
 * what the pipeline takes is its output, in which every id carries a brand.
 */

const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is lower-case letters, digits and hyphens')
);

const SceneIdSchema = v.pipe(slug, v.brand('SceneId'));
const NodeIdSchema = v.pipe(slug, v.brand('NodeId'));
const LinkIdSchema = v.pipe(slug, v.brand('LinkId'));
const StepIdSchema = v.pipe(slug, v.brand('StepId'));
const MessageIdSchema = v.pipe(slug, v.brand('MessageId'));
const ParameterIdSchema = v.pipe(slug, v.brand('ParameterId'));
const ClaimIdSchema = v.pipe(slug, v.brand('ClaimId'));
const TraceIdSchema = v.pipe(slug, v.brand('TraceId'));

export type SceneId = v.InferOutput<typeof SceneIdSchema>;
export type NodeId = v.InferOutput<typeof NodeIdSchema>;
export type LinkId = v.InferOutput<typeof LinkIdSchema>;
export type StepId = v.InferOutput<typeof StepIdSchema>;
export type MessageId = v.InferOutput<typeof MessageIdSchema>;
export type ParameterId = v.InferOutput<typeof ParameterIdSchema>;
export type ClaimId = v.InferOutput<typeof ClaimIdSchema>;
export type TraceId = v.InferOutput<typeof TraceIdSchema>;

/** Holds when each named parameter has (one of) the given value(s). Absent: always. */
const WhenSchema = v.optional(
	v.record(ParameterIdSchema, v.union([v.string(), v.array(v.string())]))
);

const ParameterSchema = v.object({
	id: ParameterIdSchema,
	values: v.pipe(v.array(slug), v.minLength(2)),
	default: slug
});

/** Who a node is in a recording: the `_from` and `_to` of its entries. */
export const parties = ['client', 'daemon', 'registry', 'auth', 'containerd'] as const;
export type Party = (typeof parties)[number];

const LookStateSchema = v.partial(
	v.object({
		count: v.pipe(v.number(), v.integer(), v.minValue(0)),
		lines: v.array(v.object({ kind: v.picklist(['command', 'output']), text: v.string() })),
		label: v.string(),
		level: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
		value: v.pipe(v.number(), v.minValue(0)),
		axis: v.object({
			scale: v.picklist(['linear', 'log']),
			from: v.number(),
			to: v.number(),
			ticks: v.array(v.object({ at: v.number(), label: v.string() }))
		}),
		status: v.picklist(['planned', 'idle', 'busy', 'ended'])
	})
);

/** Where a node stands: in a node (at a numbered slot of it), over another one, or on its way along a link. */
const PlaceSchema = v.union([
	/** Without a slot: back at its own place, or in the middle of another node. */
	v.object({ in: NodeIdSchema, slot: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))) }),
	/** In front of that node, on its floor and as wide. */
	v.object({ over: NodeIdSchema }),
	v.object({
		/** Along this link, … */
		on: LinkIdSchema,
		/** … this far from the link's `from` end to its `to` end, 0–1, … */
		at: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
		/** … in this lane, counted from the top (or the left); absent: the middle one. */
		lane: v.optional(v.pipe(v.number(), v.integer()))
	})
]);

/** Equal places: `slots` from the top down, `stack` from the bottom up, `cells` from left to right. */
const ArrangeSchema = v.picklist(['row', 'column', 'slots', 'stack', 'cells']);

const NodeSchema = v.object({
	id: NodeIdSchema,
	look: v.picklist(looks),
	role: v.optional(v.picklist(roles), 'plain'),
	/** The node it stands in from the beginning; absent: the stage itself. */
	in: v.optional(NodeIdSchema),
	slot: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
	/** The narration has a name for it. */
	named: v.optional(v.boolean(), false),
	party: v.optional(v.picklist(parties)),
	/** How its children stand. */
	arrange: v.optional(
		v.union([ArrangeSchema, v.object({ wide: ArrangeSchema, tall: ArrangeSchema })]),
		'column'
	),
	/** Id of the scene that tells more of it: a door, where the page can open it. */
	door: v.optional(slug),
	/** How many places, when they stand in slots, a stack or cells. */
	slots: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
	/** Its children in a row are equally wide, in a column equally high, whatever is in them. */
	equal: v.optional(v.boolean(), false),
	/** Weight in the room that its parent has left over; 0 keeps its smallest size. */
	share: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
	/** Is it there before the first step? */
	shown: v.optional(v.boolean(), true),
	state: v.optional(LookStateSchema, {}),
	when: WhenSchema
});

const LinkSchema = v.object({
	id: LinkIdSchema,
	from: NodeIdSchema,
	to: NodeIdSchema,
	/** Lines that can be in use side by side; the middle one is the link itself. A link is there when both its ends are. */
	lanes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
	/** It is there only while this node is, too. */
	with: v.optional(NodeIdSchema),
	when: WhenSchema
});

/** A document that says so: a file in a public repository, or a standard. */
const SourceSchema = v.object({
	/** `owner/name` of a public repository. */
	repository: v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+$/)),
	path: v.string(),
	section: v.optional(v.string())
});

/** What was seen while this product's recordings were made: one of their files. */
const ObservedSchema = v.object({ recording: v.string(), file: v.string() });

const EvidenceSchema = v.union([
	/** HTTP or gRPC entries of a recording, by their index in its `trace.har`. */
	v.object({ trace: TraceIdSchema, entries: v.pipe(v.array(v.number()), v.minLength(1)) }),
	/** A run of frames inside an upgraded connection. */
	v.object({ trace: TraceIdSchema, entry: v.number(), frame: v.number() }),
	/** Forks, execs and exits, by their index in `forks.json`. */
	v.object({ trace: TraceIdSchema, forks: v.pipe(v.array(v.number()), v.minLength(1)) }),
	/** Documented, not recorded. */
	SourceSchema
]);

const MessageSchema = v.object({
	id: MessageIdSchema,
	/** `stream`: bytes in an open exchange; `signal`: not HTTP (a fork, a Unix signal). */
	kind: v.picklist(['request', 'answer', 'stream', 'signal']),
	link: LinkIdSchema,
	from: NodeIdSchema,
	to: NodeIdSchema,
	/** On the pill; technical, the same in every language, at most about nine letters. */
	label: v.string(),
	/** Counted from the top (or the left); absent: the middle one. */
	lane: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
	/**
	 * A request whose exchange outlives this step: it stays on the stage, visibly waiting, until it is
	 * answered or closed. An answer that is open does not end the exchange: its body goes on.
	 */
	open: v.optional(v.boolean(), false),
	/** An answer names its request. */
	answers: v.optional(MessageIdSchema),
	/**
	 * As on the wire, without the version prefix and the query. `{id}` stands for the id of a container
	 * or of an exec (64 hex digits), `{object}` for that of a node, a service or a task of a swarm, `{digest}` for `sha256:…`, `{upload}` for an upload session's UUID.
	 */
	method: v.optional(v.string()),
	path: v.optional(v.string()),
	status: v.optional(v.number()),
	evidence: EvidenceSchema
});

const simpleActs = [
	v.object({ does: v.literal('send'), message: MessageSchema, when: WhenSchema }),
	/** A node (or nodes, as one group) enters, or leaves, where it stands. */
	v.object({
		does: v.literal('show'),
		nodes: v.pipe(v.array(NodeIdSchema), v.minLength(1)),
		at: v.optional(PlaceSchema),
		when: WhenSchema
	}),
	v.object({
		does: v.literal('hide'),
		nodes: v.pipe(v.array(NodeIdSchema), v.minLength(1)),
		when: WhenSchema
	}),
	v.object({
		does: v.literal('move'),
		node: NodeIdSchema,
		to: PlaceSchema,
		/** Over this link all the way, from one place to another. */
		by: v.optional(
			v.object({ on: LinkIdSchema, lane: v.optional(v.pipe(v.number(), v.integer())) })
		),
		when: WhenSchema
	}),
	v.object({ does: v.literal('set'), node: NodeIdSchema, to: LookStateSchema, when: WhenSchema }),
	/** A command typed into a terminal, letter by letter. */
	v.object({
		does: v.literal('type'),
		node: NodeIdSchema,
		text: v.string(),
		trace: TraceIdSchema,
		when: WhenSchema
	}),
	/** Output of a recorded command: excerpts, each a recorded line with parts left out as `…`. */
	v.object({
		does: v.literal('print'),
		node: NodeIdSchema,
		lines: v.array(v.string()),
		trace: TraceIdSchema,
		when: WhenSchema
	}),
	/** An open exchange ends without an answer of its own (a stream is closed). */
	v.object({ does: v.literal('close'), message: MessageIdSchema, when: WhenSchema })
] as const;

const SimpleActSchema = v.variant('does', [...simpleActs]);

/** One act is one beat. `together` makes one beat of several. */
const ActSchema = v.variant('does', [
	...simpleActs,
	v.object({
		does: v.literal('together'),
		acts: v.pipe(v.array(SimpleActSchema), v.minLength(1)),
		when: WhenSchema
	})
]);

/** A year, a month or a day: `2016`, `2021-09`, `2022-05-03`. */
const date = v.pipe(
	v.string(),
	v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD')
);

/** An old statement beside what is true today. */
const OutdatedSchema = v.object({
	id: slug,
	/** Row of the list of corrections, such as `C01`. */
	correction: v.pipe(v.string(), v.regex(/^C\d{2}$/)),
	/** When it was so. */
	then: date,
	/** Since when it is otherwise. */
	now: date,
	sources: v.pipe(v.array(v.union([SourceSchema, ObservedSchema])), v.minLength(1))
});

const StepSchema = v.object({
	id: StepIdSchema,
	/** The key of its caption and note, where one step id speaks differently under another choice. */
	says: v.optional(slug),
	/** What the eye should follow: a node, a link or a message. It moves in this step. */
	subject: slug,
	acts: v.array(ActSchema),
	/** Why we say this: claims, each with at least one source. Their sentences are in the narration. */
	claims: v.array(
		v.object({
			id: ClaimIdSchema,
			sources: v.pipe(v.array(v.union([SourceSchema, ObservedSchema])), v.minLength(1))
		})
	),
	/** What was said of old and is otherwise today. The sentences are in the narration. */
	outdated: v.optional(v.array(OutdatedSchema), []),
	/** Statements of the coverage list that this step teaches, such as `S75`. */
	teaches: v.optional(v.array(v.pipe(v.string(), v.regex(/^S\d+$/))), []),
	when: WhenSchema
});

/** A number that the viewer can drag: a stretch of the film in which the level of a gauge only rises. */
const DialSchema = v.object({
	/** A named gauge, with a `count`. */
	node: NodeIdSchema,
	/** From the end of this step … */
	from: StepIdSchema,
	/** … to the end of this one. */
	to: StepIdSchema,
	/** The number at level 1; the number at the beginning is that of the gauge there. */
	most: v.pipe(v.number(), v.integer(), v.minValue(1)),
	when: WhenSchema
});

/** A request of the recording that the scene does not show, and why. */
const OmissionSchema = v.object({
	trace: TraceIdSchema,
	entries: v.array(v.number()),
	/** Key of the reason in the narration. */
	reason: slug,
	/** Under these choices only. */
	when: WhenSchema
});

const NarrationSchema = v.object({
	title: v.string(),
	promise: v.string(),
	nodes: v.record(slug, v.string()),
	parameters: v.record(slug, v.object({ name: v.string(), values: v.record(slug, v.string()) })),
	steps: v.record(slug, v.object({ caption: v.string(), note: v.string() })),
	claims: v.record(slug, v.string()),
	outdated: v.optional(v.record(slug, v.object({ then: v.string(), now: v.string() })), {}),
	omissions: v.record(slug, v.string())
});

export const SceneSchema = v.object({
	id: SceneIdSchema,
	/** The step whose picture stands for the scene. */
	poster: StepIdSchema,
	parameters: v.array(ParameterSchema),
	/**
	 * How the nodes of the top level stand. `parties`: (one that asks,) one that serves, one far away;
	 * or a plain row or column.
	 */
	arrangement: v.picklist(['parties', 'row', 'column']),
	nodes: v.array(NodeSchema),
	links: v.array(LinkSchema),
	steps: v.pipe(v.array(StepSchema), v.minLength(1)),
	omissions: v.optional(v.array(OmissionSchema), []),
	dials: v.optional(v.array(DialSchema), []),
	narration: v.object({ en: NarrationSchema, ja: NarrationSchema })
});

/** What an author writes. */
export type SceneSource = v.InferInput<typeof SceneSchema>;
/** A scene that has passed the schema. */
export type Scene = v.InferOutput<typeof SceneSchema>;
export type SceneNode = Scene['nodes'][number];
export type SceneLink = Scene['links'][number];
export type Step = Scene['steps'][number];
export type SimpleAct = v.InferOutput<typeof SimpleActSchema>;
export type Message = v.InferOutput<typeof MessageSchema>;
export type Evidence = v.InferOutput<typeof EvidenceSchema>;
export type Outdated = v.InferOutput<typeof OutdatedSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Dial = v.InferOutput<typeof DialSchema>;
export type Observed = v.InferOutput<typeof ObservedSchema>;
export type Place = v.InferOutput<typeof PlaceSchema>;
export type When = v.InferOutput<typeof WhenSchema>;

/** What `as const` makes of a type. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** Everything of a scene but its words: what `scenes/<id>/structure.ts` holds. */
export type Structure = Frozen<Omit<SceneSource, 'narration'>>;

/** One value for every parameter of a scene. */
export type Choice = Readonly<Record<ParameterId, string>>;
