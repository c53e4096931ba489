import { forgetLocked, keepLocked, openLocked } from '#lib/ui/locked.ts';

/** What a translator typed without a connection, on a device that they called their own (see ui/locked.ts). */
export interface KeptWords {
	readonly words: Readonly<Record<number, string>>;
	/** What stood on the server when it was typed. */
	readonly known: Readonly<Record<number, string>>;
	/** How the sentences were joined and split. */
	readonly cut: number;
}

const placeOf = (translationId: string) => `puente-desk:${translationId}`;

export const keepWords = (key: string, translationId: string, kept: KeptWords): Promise<boolean> =>
	keepLocked(key, placeOf(translationId), translationId, kept);

export const foundWords = (key: string, translationId: string): Promise<KeptWords | null> =>
	openLocked<KeptWords>(key, placeOf(translationId), translationId);

export const forgetWords = (translationId: string) => forgetLocked(placeOf(translationId));
