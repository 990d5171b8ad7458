import '../../element/embed.css';

let sheet: CSSStyleSheet | undefined;

/**
 * In place of `element/style.ts`: the style of the page, whose fonts are known already. What it says
 * of the root is said of our own outermost element.
 */
export function adoptStyle(root: ShadowRoot): void {
	if (!sheet) {
		const text = [...document.querySelectorAll('style')].map((style) => style.textContent).join('');
		const own = text.replaceAll(/@font-face\s*\{[^}]*\}/g, '').replaceAll(/:root\b/g, '.hatoba');
		sheet = new CSSStyleSheet();
		sheet.replaceSync(own);
	}
	root.adoptedStyleSheets = [sheet];
}
