export interface Token {
	readonly kind: 'key' | 'string' | 'number' | 'literal' | 'mark';
	readonly text: string;
}

const mark = (text: string): Token => ({ kind: 'mark', text });

function scalar(value: unknown): Token {
	const text = JSON.stringify(value) ?? 'null';
	if (typeof value === 'string') return { kind: 'string', text };
	return { kind: typeof value === 'number' ? 'number' : 'literal', text };
}

/**
 * A JSON value as coloured pieces of text, in order; joined they are the value again.
 * @param indent what one level is indented by; without it everything stands in one line.
 */
export function tokens(value: unknown, indent = '', margin = ''): Token[] {
	if (typeof value !== 'object' || value === null) return [scalar(value)];
	const list = Array.isArray(value);
	const [open, close] = list ? ['[', ']'] : ['{', '}'];
	const entries = Object.entries(value);
	if (entries.length === 0) return [mark(open + close)];
	const deeper = margin + indent;
	const line = indent ? '\n' : ' ';
	const inner = entries.flatMap(([key, item], i): Token[] => [
		mark((i ? ',' : '') + line + deeper),
		...(list ? [] : [{ kind: 'key' as const, text: JSON.stringify(key) }, mark(': ')]),
		...tokens(item, indent, deeper)
	]);
	return [mark(open), ...inner, mark(line + margin + close)];
}

/** The value of a text that is JSON; nothing for any other text. */
export function parsed(text: string): { readonly value: unknown } | undefined {
	try {
		return { value: JSON.parse(text) as unknown };
	} catch {
		return undefined;
	}
}
