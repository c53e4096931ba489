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

/** Collects a view, stretch by stretch. */
export class ViewWriter {
	#text = '';
	#from = new Uint32Array(256);
	#to = new Uint32Array(256);

	/** All units of `text` come from the same stretch of the original. */
	put(text: string, from: number, to: number): void {
		this.#makeRoom(text.length);
		const start = this.#text.length;
		this.#from.fill(from, start, start + text.length);
		this.#to.fill(to, start, start + text.length);
		this.#text += text;
	}

	/** Each unit of `text` comes from one unit of the original, from `from` on. */
	putEach(text: string, from: number): void {
		this.#makeRoom(text.length);
		const start = this.#text.length;
		for (let i = 0; i < text.length; i++) {
			this.#from[start + i] = from + i;
			this.#to[start + i] = from + i + 1;
		}
		this.#text += text;
	}

	/** A stretch of another view as it is. */
	copy({ text, from, to }: View, first: number, after: number): void {
		this.#makeRoom(after - first);
		const start = this.#text.length;
		this.#from.set(from.subarray(first, after), start);
		this.#to.set(to.subarray(first, after), start);
		this.#text += text.slice(first, after);
	}

	#makeRoom(more: number): void {
		const needed = this.#text.length + more;
		if (needed <= this.#from.length) return;
		const wider = () => new Uint32Array(Math.max(needed, this.#from.length * 2));
		const [from, to] = [wider(), wider()];
		from.set(this.#from);
		to.set(this.#to);
		[this.#from, this.#to] = [from, to];
	}

	view(): View {
		const { length } = this.#text;
		return { text: this.#text, from: this.#from.slice(0, length), to: this.#to.slice(0, length) };
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
	for (const match of view.text.matchAll(pattern)) {
		const instead = write(match);
		if (instead === null || match[0] === '') continue;
		writer.copy(view, done, match.index);
		const { start, end } = original(view, match.index, match.index + match[0].length);
		writer.put(instead, start, end);
		done = match.index + match[0].length;
	}
	if (done === 0) return view;
	writer.copy(view, done, view.text.length);
	return writer.view();
}
