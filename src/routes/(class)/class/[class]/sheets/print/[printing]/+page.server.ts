import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { asPrinted } from '#lib/delivery/reading/printed-sheet.server.ts';
import { sheetsOfPrinting } from '#lib/letters/on-paper/queries.server.ts';
import { notFound } from '#lib/platform/refused.ts';
import { sealingKeyOf } from '#lib/platform/sealing.server.ts';
import { answered } from '../../../../../../answer.ts';
import { actorOf } from '../../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

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
		paper: sheets.reduce((all, { pages }) => all + pages, 0),
		sheets: await Promise.all(sheets.map((sheet) => asPrinted(db, secret, sheet)))
	};
});
