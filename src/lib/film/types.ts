import type {
	Choice,
	LinkId,
	Look,
	LookState,
	Message,
	MessageId,
	NodeId,
	Role,
	SceneId,
	Step,
	StepId
} from '../model/index.ts';
import type { Language } from '../locales/languages.ts';
import type { Box, Point, Shape, Size } from '../layout/index.ts';

/** A node at one moment. Boxes are in units of the stage, from its top left corner. */
export interface NodeFrame {
	readonly id: NodeId;
	readonly look: Look;
	readonly role: Role;
	/** Nesting: 0 on the stage itself. Deeper nodes are drawn later. */
	readonly depth: number;
	readonly box: Box;
	/** 0–1; at 0 it is not drawn. */
	readonly opacity: number;
	/** Takes part in this step: 0 no, 1 yes. */
	readonly focus: number;
	/** Its name in the film's language, already broken into lines; empty when it has none. */
	readonly name: readonly string[];
	readonly state: LookState;
	/** The scene that tells more of it. */
	readonly door?: string;
}

/** A link at one moment: where its lanes run, and which of them are in use. */
export interface LinkFrame {
	readonly id: LinkId;
	readonly role: Role;
	readonly opacity: number;
	/** It ends at a box that listens, not at a program. */
	readonly socket: boolean;
	/** One for each lane, from the link's `from` end to its `to` end; `focus` is 1 while it is in use. */
	readonly lanes: readonly {
		readonly points: readonly Point[];
		readonly opacity: number;
		readonly focus: number;
	}[];
}

/** A message at one moment: a pill whose box is `box`. */
export interface MessageFrame {
	readonly id: MessageId;
	readonly kind: Message['kind'];
	readonly role: Role;
	readonly label: string;
	readonly box: Box;
	readonly opacity: number;
	/** Unit vector of its travel. */
	readonly direction: Point;
	/** It has arrived and waits for its answer. */
	readonly waiting: boolean;
	/** An answer of 400 or more. */
	readonly refused: boolean;
	/** Drawn as documented, not recorded. */
	readonly documented: boolean;
}

/** The visual state at one moment. Parts that a beat does not touch are the same objects in both frames. */
export interface Frame {
	readonly size: Size;
	readonly nodes: readonly NodeFrame[];
	readonly links: readonly LinkFrame[];
	readonly messages: readonly MessageFrame[];
}

/** A way with corners. Along a link a mover has an even speed, as messages do; elsewhere it is eased. */
export interface Way {
	readonly boxes: readonly Box[];
	readonly even: boolean;
}

/** One stretch of motion. Times are whole milliseconds of the film. */
export interface Beat {
	readonly start: number;
	readonly end: number;
	/** What happens: a message travels, or the picture changes. */
	readonly kind: 'message' | 'change';
	/** Who moves: ids of nodes and messages. */
	readonly movers: readonly string[];
	/** The boxes that nodes pass which do not move straight. */
	readonly ways: Readonly<Record<string, Way>>;
	readonly from: Frame;
	readonly to: Frame;
}

export interface FilmStep {
	readonly id: StepId;
	/** The authored step, already reduced to the acts that hold under the film's choice. */
	readonly step: Step;
	readonly caption: string;
	readonly note: string;
	/** Motion runs from `start` to `end`; `end` is the step's label. */
	readonly start: number;
	readonly end: number;
	readonly beats: readonly Beat[];
	readonly keyframe: Frame;
	/** The messages of the step in order, and in which beat (index) each one travels. */
	readonly messages: readonly { readonly message: Message; readonly beat: number }[];
}

/** A scene compiled for one choice of parameters, one language and one shape of stage. */
export interface Film {
	readonly scene: SceneId;
	readonly choice: Choice;
	readonly language: Language;
	readonly shape: Shape;
	readonly size: Size;
	readonly title: string;
	/** Before the first step. */
	readonly opening: Frame;
	readonly steps: readonly FilmStep[];
	/** Milliseconds, at 1×, without the stops. */
	readonly duration: number;
}
