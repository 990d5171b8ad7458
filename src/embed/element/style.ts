// What resets everything comes first.
import './embed.css';
import '../../lib/stage/theme.css';
import '../../lib/stage/stage.css';

/** What the build puts here: the style of everything inside of an element (tools/embed.js). */
const text = '__HATOBA_STYLE__';

let sheet: CSSStyleSheet | undefined;

/** Adopts the style. In development, where Vite puts styles into the head, they are copied from there. */
export function adoptStyle(root: ShadowRoot): void {
	if (import.meta.env.DEV) {
		const copy = () => {
			const all = new CSSStyleSheet();
			const texts = [...document.querySelectorAll('style[data-vite-dev-id]')];
			all.replaceSync(texts.map(({ textContent }) => textContent).join('\n'));
			root.adoptedStyleSheets = [all];
		};
		new MutationObserver(copy).observe(document.head, { childList: true });
		return copy();
	}
	if (!sheet) {
		sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
	}
	root.adoptedStyleSheets = [sheet];
}
