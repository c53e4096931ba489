import { expect, test } from 'vitest';
import { wordsFor } from '#lib/i18n/resources.server.ts';
import { tFrom } from '#lib/i18n/words.ts';
import { mailDayWords } from './mail-day-words.ts';

test('a mail day to come, one that has passed and none are said in one way', () => {
	const today = '2026-11-20';
	const said = (mailDay: string | null) =>
		(['es', 'en'] as const).map((locale) =>
			mailDayWords(mailDay, today, { t: tFrom(locale, wordsFor(locale, ['common'])), locale })
		);
	expect(said('2026-11-24')).toEqual(['Día de correo: dentro de 4 días', 'Mail day in 4 days']);
	expect(said(today)).toEqual(['Día de correo: hoy', 'Mail day today']);
	expect(said('2026-11-19')).toEqual(['El día de correo fue ayer', 'Mail day was yesterday']);
	expect(said(null)).toEqual(['Sin día de correo', 'No mail day planned']);
});
