import type { RefusedFile } from '../processing/picture.ts';

/** What a file is for: what is made of it when all of it is there. */
export const purposes = ['photo', 'sheet'] as const;
export type UploadPurpose = (typeof purposes)[number];

/** On its way, being made into something, or over. */
export type UploadStatus = 'open' | 'taking' | 'taken' | 'refused';

/** What became of a file whose bytes have this hash: only with this in hand is it *on the server*. */
export type Receipt = { readonly sha256: string } & (
	{ readonly resultId: string; readonly again: boolean } | { readonly refused: RefusedFile }
);

/** Where a file is on its way: send on from `received`, or, with a receipt, nothing more. */
export interface Standing {
	readonly id: string;
	/** Bytes that are on the disk of the server. */
	readonly received: number;
	readonly receipt?: Receipt;
}

/** It may have been our fault or that of the line: sent anew, it can still become a picture. */
export const mayTryAgain = (refused: RefusedFile): boolean =>
	refused === 'damaged' || refused === 'too-slow';
