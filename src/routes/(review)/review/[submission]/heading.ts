import type { Locale } from '#lib/i18n/locale.ts';
import type { T } from '#lib/i18n/words.ts';
import { ago, isSoon, languageName } from '#lib/moderation/queue/age.ts';
import { mailDayWords } from '#lib/moderation/queue/mail-day-words.ts';
import type { SubmissionKind } from '#lib/moderation/submission.ts';

/** The keys to decide with: words of a letter can be covered, and those of a translation changed. */
export const shortcutsFor = (kind: SubmissionKind, t: T): { keys: string[]; does: string }[] => [
	{ keys: ['a'], does: t('moderation:keys.approve') },
	{ keys: ['f'], does: t('moderation:keys.fine') },
	{ keys: ['r'], does: t('moderation:keys.return') },
	...(kind === 'letter' ? [{ keys: ['p'], does: t('moderation:keys.protect') }] : []),
	...(kind === 'photo'
		? [
				{ keys: ['v'], does: t('photos:review.show') },
				{ keys: ['+', '-'], does: t('photos:review.zoom') },
				{ keys: ['t'], does: t('photos:review.turn') }
			]
		: []),
	...(kind === 'translation' ? [{ keys: ['m'], does: t('mending:key') }] : []),
	{ keys: ['s'], does: t('moderation:keys.safeguard') },
	{ keys: ['Enter'], does: t('moderation:keys.open') }
];

interface Reviewed {
	writer: { kind: string; ageBand: string | null };
	language: Locale;
	/** Of a translation. */
	sourceLanguage: Locale | null;
	submittedAt: number;
	mailDay: string | null;
	now: number;
	today: string;
}

/** What a reviewer should know of a text before the first word. Said by the server, so that no script has to. */
export function factsOf(of: Reviewed, t: T, locale: Locale): { text: string; soon: boolean }[] {
	const { writer, mailDay, now, today } = of;
	const name = (language: Locale) => languageName(language, locale);
	const band = writer.ageBand?.replace('-', '–');
	const about = [
		band
			? t('moderation:item.ages', { band })
			: writer.kind === 'adult' && t('moderation:item.adult'),
		of.sourceLanguage
			? t('moderation:row.way', { from: name(of.sourceLanguage), to: name(of.language) })
			: name(of.language),
		t('moderation:row.handedIn', { when: ago(of.submittedAt, now, locale) })
	];
	return [
		...about.flatMap((text) => (text ? { text, soon: false } : [])),
		...(mailDay
			? [{ text: mailDayWords(mailDay, today, { t, locale }), soon: isSoon(mailDay, today) }]
			: [])
	];
}
