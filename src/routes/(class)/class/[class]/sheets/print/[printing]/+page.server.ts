import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { askedOnPaper } from '#lib/delivery/reading/asked-on-paper.server.ts';
import { languageTag } from '#lib/i18n/locale.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { sheetsOfPrinting } from '#lib/letters/on-paper/queries.server.ts';
import { shownSheetCode } from '#lib/letters/on-paper/sheet-code.ts';
import { squaresOf } from '#lib/letters/on-paper/squares.server.ts';
import { notFound } from '#lib/platform/refused.ts';
import { sealingKeyOf } from '#lib/platform/sealing.server.ts';
import { answered } from '../../../../../../answer.ts';
import { actorOf } from '../../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

/** A sheet speaks the language of whoever writes on it, whatever the page around it speaks. */
export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { db, config } = locals;
	const { subject: klass } = await authorizeClass(db, actorOf(locals), 'teach', params.class);
	const sheets = await sheetsOfPrinting(db, klass.id, params.printing);
	if (sheets.length === 0) throw notFound();
	const secret = sealingKeyOf(config);
	return {
		back: `/class/${klass.id}/sheets`,
		children: sheets.filter(({ childId }) => childId !== null).length,
		spare: sheets.filter(({ childId }) => childId === null).length,
		sheets: await Promise.all(
			sheets.map(async (sheet) => {
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
			})
		)
	};
});
