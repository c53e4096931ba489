/**
 * A text as a rule reads it, with the way back: unit `i` of `text` was made of the units from `from[i]` to
 * `to[i]` (end excluded) of the original.
 */
export interface View {
	readonly text: string;
	readonly from: Uint32Array;
	readonly to: Uint32Array;
}

/** Where a stretch of a view (end excluded, not empty) stands in the original. */
export const original = (view: View, start: number, end: number) => ({
	start: view.from[start] ?? 0,
	end: view.to[end - 1] ?? 0
});

/** Collects a view unit by unit. */
export class ViewWriter {
	#text = '';
	#from: number[] = [];
	#to: number[] = [];

	/** All units of `text` come from the same stretch of the original. */
	put(text: string, from: number, to: number): void {
		this.#text += text;
		for (let i = 0; i < text.length; i++) {
			this.#from.push(from);
			this.#to.push(to);
		}
	}

	view(): View {
		return { text: this.#text, from: Uint32Array.from(this.#from), to: Uint32Array.from(this.#to) };
	}
}

/** The same view with every match of a global pattern written as something else ('' takes it out). */
export function rewritten(
	view: View,
	pattern: RegExp,
	write: (match: RegExpExecArray) => string | null
): View {
	const writer = new ViewWriter();
	let done = 0;
	const copy = (until: number) => {
		for (; done < until; done++)
			writer.put(view.text[done] ?? '', view.from[done] ?? 0, view.to[done] ?? 0);
	};
	for (const match of view.text.matchAll(pattern)) {
		const instead = write(match);
		if (instead === null || match[0] === '') continue;
		copy(match.index);
		const { start, end } = original(view, match.index, match.index + match[0].length);
		writer.put(instead, start, end);
		done = match.index + match[0].length;
	}
	if (done === 0) return view;
	copy(view.text.length);
	return writer.view();
}
