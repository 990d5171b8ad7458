const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'"': '&quot;',
	'<': '&lt;',
	'>': '&gt;'
};

/** A text as the value of an attribute in double quotes. */
export const attributeValue = (text: string): string =>
	text.replace(/[&"<>]/g, (sign) => entities[sign] ?? sign);

/** Attributes of an element, in order: `true` stands alone, what is undefined or false is left out. */
export const attributes = (all: Readonly<Record<string, string | boolean | undefined>>): string =>
	Object.entries(all)
		.map(([name, value]) => {
			if (value === undefined || value === false) return '';
			return value === true ? ` ${name}` : ` ${name}="${attributeValue(value)}"`;
		})
		.join('');

/** A text that Markdown shows as it is, also as the description of a picture. */
export const markdownText = (text: string): string =>
	text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&!|~]/g, '\\$&');

/** An address as the target of a Markdown link. */
export const markdownTarget = (url: string): string =>
	url.replace(/[()<>\s\\]/g, (sign) =>
		sign === '(' ? '%28' : sign === ')' ? '%29' : encodeURIComponent(sign)
	);
