import { day, minute } from '#lib/platform/clock.ts';
import type { UploadPurpose } from './upload.ts';

const kilobyte = 1024;

/** How large a picture is that a browser makes smaller before it goes. */
export interface Size {
	/** Pixels. */
	readonly longestSide: number;
	readonly bytes: number;
}

/** Of a photo, all that we keep of it; of sheets, as much as sorting needs where two lie in one photograph. */
export const sizes: Record<UploadPurpose, Size> = {
	photo: { longestSide: 2000, bytes: 300 * kilobyte },
	sheet: { longestSide: 2200, bytes: 350 * kilobyte }
};

/** Bytes of one piece: on a line of 64 kbit/s eight seconds, so that a cut costs little. */
export const pieceSize = 64 * kilobyte;
export const smallestPiece = 8 * kilobyte;
/** What a good line may carry at once; the server takes no more. */
export const largestPiece = 256 * kilobyte;

/** Files in one stack. */
export const mostInStack = 200;

/** What one person may have on its way at the same time. */
export const mostOpen = 200;
export const mostOpenBytes = 1024 * kilobyte * kilobyte;

/** Milliseconds after which a file that nobody goes on with is forgotten, here and on the device. */
export const waitsFor = 2 * day;

/** Milliseconds after which a process that took a file into its hands, and never said what became of it, counts as dead. */
export const takesAtMost = 2 * minute;
