import { isStamp, type StampId } from '#lib/letters/stamps.ts';
import { languageTag, locales, type Locale } from '#lib/i18n/locale.ts';
import { formatDate, localDate } from '#lib/platform/dates.ts';

/** Who wrote, as it is honestly said on the envelope. */
export type Sender = 'correspondent' | 'classmate' | 'teacher' | 'older-student';

interface Delivered {
	readonly from: string;
	readonly authorKind: 'adult' | 'child';
	readonly kind: string;
	readonly pairId: string | null;
	readonly toChildId: string | null;
	readonly stamp: string;
	readonly place: string;
	readonly timeZone: string;
	readonly releasedAt: number;
}

export function senderOf({
	authorKind,
	kind,
	pairId
}: Pick<Delivered, 'authorKind' | 'kind' | 'pairId'>): Sender {
	if (authorKind === 'adult') return 'teacher';
	if (kind === 'class') return 'classmate';
	return pairId === null ? 'older-student' : 'correspondent';
}

/** What stands on an envelope: the postmark is of the place and day that it left, in both languages. */
export function envelopeWords(letter: Delivered) {
	const { from, stamp, place, timeZone, releasedAt } = letter;
	const on = localDate(releasedAt, timeZone);
	return {
		from,
		sender: senderOf(letter),
		toClass: letter.toChildId === null,
		stamp: (isStamp(stamp) ? stamp : 'footbridge') satisfies StampId,
		place,
		dates: locales.map((locale: Locale) => ({
			lang: languageTag[locale],
			text: formatDate(on, locale, 'short')
		}))
	};
}

export type EnvelopeWords = ReturnType<typeof envelopeWords>;
