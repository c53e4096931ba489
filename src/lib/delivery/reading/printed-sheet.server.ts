import { languageTag } from '#lib/i18n/locale.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import type { Sheet } from '#lib/letters/on-paper/queries.server.ts';
import { shownSheetCode } from '#lib/letters/on-paper/sheet-code.ts';
import { squaresOf } from '#lib/letters/on-paper/squares.server.ts';
import type { Db } from '#lib/platform/database.ts';
import type { SealingKey } from '#lib/platform/sealing.server.ts';
import { askedOnPaper } from './asked-on-paper.server.ts';

export type PrintedSheet = Awaited<ReturnType<typeof asPrinted>>;

/** A sheet as it comes out of the printer: it speaks the language of whoever writes on it, whatever the page around it speaks. */
export async function asPrinted(db: Db, secret: SealingKey, sheet: Sheet) {
	const t = tFor(sheet.language);
	const asked = await askedOnPaper(db, sheet);
	return {
		id: sheet.id,
		code: shownSheetCode(sheet.code),
		name: sheet.name,
		prompt: sheet.prompt,
		lang: languageTag[sheet.language],
		line: sheet.lineMm,
		asked: asked && { lang: languageTag[asked.language], questions: asked.questions },
		words: {
			to: t('sheets:paper.to', { name: sheet.to ?? sheet.toClass }),
			name: t('sheets:paper.name'),
			asked: asked ? t('sheets:paper.asked', { name: asked.from }) : '',
			drawing: sheet.drawing === 1 ? t('sheets:paper.drawing') : ''
		},
		pages: Array.from({ length: sheet.pages }, (_, n) => ({
			...squaresOf(secret, sheet.key, n + 1),
			place: t('sheets:paper.page', { n: n + 1, of: sheet.pages })
		}))
	};
}
