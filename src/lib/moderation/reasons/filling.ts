/**
 * Puts the ready sentence of a reason into the note as it is picked, and takes it out again. What somebody
 * wrote themselves stays as it is.
 */
export function noteFilling() {
	let filled = '';
	return {
		get filled() {
			return filled;
		},
		/** The note once a reason was picked. */
		with(ready: string, note: string): string {
			if (note.trim() !== '' && note !== filled) return note;
			filled = ready;
			return ready;
		},
		undo(): string {
			filled = '';
			return '';
		}
	};
}
