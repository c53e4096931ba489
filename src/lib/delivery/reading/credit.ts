import type { T } from '#lib/i18n/words.ts';

/** "Translated by Doña Carmen. Read by Inés."; undefined when nobody is named. */
export function creditWords(
	t: T,
	{
		translatedBy,
		readBy
	}: { translatedBy?: string | null | undefined; readBy?: string | null | undefined }
): string | undefined {
	const words = [
		translatedBy && t('delivery:read.translatedBy', { name: translatedBy }),
		readBy && t('delivery:read.readBy', { name: readBy })
	].filter(Boolean);
	return words.length > 0 ? words.join(' · ') : undefined;
}
