import type { About } from './device.ts';
import type { FileState } from './stack.ts';

/** One file of the stack on this page. */
export interface StackFile {
	readonly id: string;
	/** What it shows, where that was seen already; else it is known by its number. */
	readonly name: string;
	/** What its file is called, while this page is open: neither kept nor sent. */
	readonly called: string;
	state: FileState;
	/** What is sent, and shown: made smaller, or as it was chosen. */
	blob: Blob;
	bytes: number;
	/** As it was chosen; null when it would be refused, or was found on the device. */
	original: Blob | null;
	light: Blob;
	/** Known once it was said to be sent. */
	about: About | null;
}

/** Of a file that could go as it is or lighter: which of both. */
export function weigh(file: StackFile, original: Blob | null) {
	file.blob = original ?? file.light;
	file.bytes = file.blob.size;
}

export const isWaiting = ({ status }: FileState) => status === 'here' || status === 'sending';

export const isLoose = (state: FileState) =>
	state.status === 'preparing' || state.status === 'ready' || ('kept' in state && !state.kept);
