export const themes = ['system', 'night', 'paper'] as const;
export type Theme = (typeof themes)[number];

/** Also read by the script in app.html, before the first paint. */
const KEY = 'hatoba:theme';

/** The reader's theme; `<html data-theme>` carries it, and nothing stands there for `system`. */
class ThemeChoice {
	current: Theme = $state('system');

	/** Takes over what the page was painted with. Browser only. */
	read() {
		const painted = document.documentElement.dataset.theme;
		this.current = painted === 'night' || painted === 'paper' ? painted : 'system';
	}

	/** Browser only. */
	set(theme: Theme) {
		this.current = theme;
		if (theme === 'system') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = theme;
		try {
			if (theme === 'system') localStorage.removeItem(KEY);
			else localStorage.setItem(KEY, theme);
		} catch {
			// Without a storage the choice lasts as long as the page.
		}
	}

	/** What the reader sees now. Browser only. */
	seen(): 'night' | 'paper' {
		if (this.current !== 'system') return this.current;
		return matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'paper';
	}

	/** The theme that looks different: from what the system has to the other one, and back. */
	toggle() {
		this.set(this.seen() === 'night' ? 'paper' : 'night');
	}
}

export const theme = new ThemeChoice();
