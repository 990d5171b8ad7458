/**
 * What travelled inside an open connection or a container log, in its order.
 *
 * @import { TraceFrame } from '../lib/evidence/types.ts'
 */
import { tenth } from './recording-bodies.js';

/** @param {any} frame @returns {TraceFrame} */
const frameOf = ({ dir, stream, t, text }) => ({ dir, stream, t: tenth(t), text });

/**
 * A gRPC call inside the connection, as two frames: what was called, and how it ended.
 * @param {any} call @returns {TraceFrame[]}
 */
function framesOfCall({ t, tEnd, caller, path, grpcStatus, responseBytes, responseStrings = [] }) {
	const ended = `grpc-status: ${grpcStatus}, ${responseBytes} bytes`;
	const backwards = caller === '_to';
	return [
		{ dir: backwards ? 'down' : 'up', stream: 'grpc', t: tenth(t), text: path },
		{
			dir: backwards ? 'up' : 'down',
			stream: 'grpc',
			t: tenth(tEnd),
			text: [ended, ...responseStrings].join('\n')
		}
	];
}

/** The frames of an entry of the HAR, if it has any. @param {any} entry @returns {TraceFrame[] | undefined} */
export function framesOf({ _upgrade, _frames }) {
	const calls = _upgrade?.http2?.calls;
	if (calls)
		return calls
			.flatMap(framesOfCall)
			.sort((/** @type {TraceFrame} */ a, /** @type {TraceFrame} */ b) => a.t - b.t);
	return (_upgrade?.frames ?? _frames)?.map(frameOf);
}
