import type { RefusedFile } from '../processing/picture.ts';

/** How one file of a stack stands. Only a receipt makes it `there`. */
export type FileState =
	| { readonly status: 'preparing' }
	/** Chosen, and not sent before somebody says so. */
	| { readonly status: 'ready' }
	/** To be sent; kept on this device where that is possible, else only while the page is open. */
	| { readonly status: 'here'; readonly kept: boolean }
	| { readonly status: 'sending'; readonly received: number; readonly kept: boolean }
	| { readonly status: 'there'; readonly again: boolean; readonly resultId: string }
	| { readonly status: 'refused'; readonly reason: RefusedFile };

/** Whose it is and what became of a file that is there, and whether nobody need do anything about it. */
export interface Told {
	readonly words: string;
	readonly good: boolean;
}

export interface Weighed {
	readonly bytes: number;
	readonly state: FileState;
}

/** Bytes of a file that need not go over the line any more. */
function sentOf({ bytes, state }: Weighed): number {
	if (state.status === 'there' || state.status === 'refused') return bytes;
	return state.status === 'sending' ? state.received : 0;
}

/** Whole hundredths; 100 only when every byte is there. */
export const shareOf = (file: Weighed): number =>
	file.bytes === 0 ? 0 : Math.floor((100 * sentOf(file)) / file.bytes);

export interface Sum {
	readonly count: number;
	readonly there: number;
	readonly bytes: number;
	readonly sent: number;
}

/** A whole stack. What was refused counts for nothing: it is no longer on its way. */
export function sumOf(files: readonly Weighed[]): Sum {
	const going = files.filter(({ state }) => state.status !== 'refused');
	return {
		count: going.length,
		there: going.filter(({ state }) => state.status === 'there').length,
		bytes: going.reduce((sum, { bytes }) => sum + bytes, 0),
		sent: going.reduce((sum, file) => sum + sentOf(file), 0)
	};
}

/** To one digit, and never nothing for something: "0.1". */
export const megabytes = (bytes: number): number =>
	bytes === 0 ? 0 : Math.max(0.1, Math.round(bytes / 104_857.6) / 10);

/** Whether a device that says what it has (`navigator.storage.estimate`) can keep so much more, with some room left. */
export const hasRoomFor = (
	bytes: number,
	{ usage = 0, quota }: { usage?: number | undefined; quota?: number | undefined }
): boolean => quota === undefined || usage + 1.1 * bytes < 0.9 * quota;
