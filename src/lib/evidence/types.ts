import type { Party } from '../model/index.ts';

/*
 * A distilled recording. Times are milliseconds since the recording began, rounded to 0.1,
 * unless something else is said; sizes are bytes.
 */

/** The two files of a recording. */
export type TracePart = 'facts' | 'bodies';

export interface Pair {
	readonly name: string;
	readonly value: string;
}

/** One side of an exchange, without its body. */
export interface TraceSide {
	/** Size of the body on the wire. */
	readonly size: number;
	/** The headers that matter, in the order of the wire; a name may come more than once. */
	readonly headers: readonly Pair[];
	/** The bodies hold something for this side. */
	readonly hasBody: boolean;
}

/** A frame inside an upgraded connection, of a container log, or the start or end of a gRPC call in there. */
export interface TraceFrame {
	/** `up`: from the one who asked; `down`: to it. */
	readonly dir: 'up' | 'down';
	readonly stream: string;
	/** Since the start of the request. */
	readonly t: number;
	readonly text: string;
}

/** One request and its answer. */
export interface TraceEntry {
	/** As in the recording's `trace.har`. */
	readonly index: number;
	/** Id of the command that it belongs to. */
	readonly command: string;
	readonly from: Party;
	readonly to: Party;
	/** The machine of the daemon, where there were several: `worker1`. */
	readonly machine?: string;
	readonly kind: 'http' | 'upgrade' | 'grpc';
	readonly connection: string;
	/** 1 for the first request on its connection; absent for gRPC. */
	readonly nthOnConnection?: number;
	readonly method: string;
	/** Without the version prefix and the query; of gRPC `Service/Method`, such as `Tasks/Create`. */
	readonly path: string;
	/** As sent, with version, package and query. */
	readonly rawPath: string;
	readonly query: readonly Pair[];
	readonly status: number;
	readonly statusText: string;
	readonly grpcStatus?: number;
	readonly grpcMessage?: string;
	/** First byte of the request. */
	readonly start: number;
	/** First byte of the answer. */
	readonly answered: number;
	/** Last byte of the answer, or of the upgraded connection. */
	readonly end: number;
	readonly request: TraceSide;
	readonly response: TraceSide;
	readonly frames?: readonly TraceFrame[];
	/** Who closed its direction of an upgraded connection; `t` since the start of the request. */
	readonly closes?: readonly { readonly t: number; readonly side: string }[];
}

/** A command line of the recording, and what it wrote on its terminal. */
export interface TraceCommand {
	readonly id: string;
	readonly command: string;
	/** Where it was typed, where there were several machines. */
	readonly machine?: string;
	readonly lines: readonly string[];
	readonly exitCode: number;
	readonly start: number;
	/** Milliseconds. */
	readonly duration: number;
}

/** A fork, an exec or an exit that the kernel reported. */
export interface TraceFork {
	/** As in the recording's `forks.json`. */
	readonly index: number;
	readonly t: number;
	readonly what: 'fork' | 'exec' | 'exit';
	/** `p1`, `p2` …; the daemons go by their names. */
	readonly process: string;
	readonly parent?: string;
	readonly parentName?: string;
	/** Of an exec: the kernel's short name, and the command line (null: gone before it was read). */
	readonly comm?: string;
	readonly command?: string | null;
	/** Of an exit. */
	readonly name?: string;
	readonly code?: number;
	/** The signal that ended it, instead of a code. */
	readonly signal?: number;
}

/** What the checks and the first view of the wire panel need. */
export interface TraceFacts {
	/** Where it comes from; `sha256` is over its trace.har, cli.txt, events.jsonl and forks.json, in this order. */
	readonly recording: { readonly id: string; readonly sha256: string };
	readonly title: string;
	/** Day, `2026-11-21`. */
	readonly date: string;
	readonly versions: {
		readonly client: string;
		readonly engine: string;
		readonly api: string;
		readonly registry: string;
		readonly containerd: string;
		readonly runc: string;
	};
	readonly commands: readonly TraceCommand[];
	readonly entries: readonly TraceEntry[];
	readonly forks: readonly TraceFork[];
}

/** What is known of a body that the recording leaves out. */
export interface BodyNote {
	readonly size: number;
	readonly digest?: string;
	readonly compression?: string;
	readonly uncompressedSize?: number;
	/** Digest of the layer's uncompressed tar. */
	readonly diffId?: string;
	readonly tarMemberCount?: number;
	/** Names of the first members. */
	readonly tarMembers?: readonly string[];
	/** Readable runs in a protobuf message. */
	readonly strings?: readonly string[];
}

export type TraceBody =
	/** As on the wire; `truncatedTo`: only so many bytes of it were kept. */
	| { readonly text: string; readonly truncatedTo?: number }
	/** A JSON stream; `t` since the start of the request. `thinned` progress messages are left out. */
	| {
			readonly stream: readonly { readonly t: number; readonly json: unknown }[];
			readonly thinned: number;
	  }
	| { readonly note: BodyNote };

/** Bodies by the index of their entry. */
export interface TraceBodies {
	readonly recording: TraceFacts['recording'];
	readonly bodies: Readonly<
		Record<string, { readonly request?: TraceBody; readonly response?: TraceBody }>
	>;
}
