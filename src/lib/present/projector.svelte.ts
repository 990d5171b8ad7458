/** What a weak projector needs: kept for as long as the window lives. */
export interface Adjustment {
	/** 1: as it is. */
	readonly brightness: number;
	readonly contrast: number;
	/** Units by which the outline of text is thicker. */
	readonly heavier: number;
	/** Both themes in their strong variant, text 7:1. */
	readonly high: boolean;
}

export const untouched: Adjustment = { brightness: 1, contrast: 1, heavier: 0, high: false };

/** From the least to the most, and the width of a step. */
export const ranges = {
	brightness: { min: 0.6, max: 1.6, step: 0.05 },
	contrast: { min: 0.6, max: 1.8, step: 0.05 },
	heavier: { min: 0, max: 3, step: 0.25 }
} as const;

const KEY = 'hatoba:projector';

/** Reads an adjustment; what is broken or out of range is left as it is by nature. */
export function readAdjustment(text: string | null): Adjustment {
	let kept: unknown;
	try {
		kept = JSON.parse(text ?? '{}');
	} catch {
		kept = {};
	}
	const of = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
	const number = (name: keyof typeof ranges) => {
		const value = of[name];
		const { min, max } = ranges[name];
		return typeof value === 'number' && value >= min && value <= max ? value : untouched[name];
	};
	return {
		brightness: number('brightness'),
		contrast: number('contrast'),
		heavier: number('heavier'),
		high: of['high'] === true
	};
}

/** The adjustment of this window. Browser only. */
class Projector {
	#now = $state.raw(untouched);

	get now(): Adjustment {
		return this.#now;
	}
	/** A CSS filter; nothing where nothing is adjusted. */
	get filter(): string | undefined {
		const { brightness, contrast } = this.#now;
		if (brightness === 1 && contrast === 1) return undefined;
		return `brightness(${brightness}) contrast(${contrast})`;
	}

	/** Takes over what this window has kept, and what the system asks for. */
	read(): void {
		let kept = untouched;
		try {
			kept = readAdjustment(sessionStorage.getItem(KEY));
		} catch {
			// Without a storage it lasts as long as the page.
		}
		const more = matchMedia('(prefers-contrast: more)').matches;
		this.#show({ ...kept, high: kept.high || more });
	}

	set(part: Partial<Adjustment>): void {
		this.#show({ ...this.#now, ...part });
		try {
			sessionStorage.setItem(KEY, JSON.stringify(this.#now));
		} catch {
			// Without a storage it lasts as long as the page.
		}
	}

	#show(now: Adjustment): void {
		this.#now = now;
		const { dataset } = document.documentElement;
		if (now.high) dataset['contrast'] = 'high';
		else delete dataset['contrast'];
	}
}

export const projector = new Projector();
