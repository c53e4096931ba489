import { quarterOf, readQuarter } from '#lib/delivery/numbers/quarter.ts';
import { reportOn } from '#lib/delivery/numbers/report.server.ts';
import { rowsOf } from '#lib/delivery/numbers/report.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { csvOf } from '#lib/platform/csv.ts';
import { localDate } from '#lib/platform/dates.ts';
import { answered } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { RequestEvent } from './$types';

/** The numbers of a quarter as a file for a spreadsheet, in the reader's language. */
export const GET = answered(async ({ locals, url }: RequestEvent) => {
	const actor = actorOf(locals);
	const now = locals.clock.now();
	const quarter =
		readQuarter(url.searchParams.get('quarter')) ?? quarterOf(localDate(now, actor.timeZone));
	const { locale } = locals;
	const t = tFor(locale);
	const report = await reportOn(locals.db, actor, quarter, { t, locale }, now);
	const head = [
		t('numbers:column.quarter'),
		t('numbers:column.what'),
		t('numbers:column.of'),
		t('numbers:column.which'),
		t('numbers:column.unit'),
		t('numbers:column.figure')
	];
	return new Response(csvOf(rowsOf(report, quarter, head)), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="puente-${quarter}.csv"`
		}
	});
});
