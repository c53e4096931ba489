import { after, before, quarterOf, readQuarter } from '#lib/delivery/numbers/quarter.ts';
import { reportOn } from '#lib/delivery/numbers/report.server.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { answered } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const now = locals.clock.now();
	const current = quarterOf(localDate(now, actor.timeZone));
	const wished = readQuarter(url.searchParams.get('quarter')) ?? current;
	const quarter = wished > current ? current : wished;
	const { locale } = locals;
	const report = await reportOn(locals.db, actor, quarter, { t: tFor(locale), locale }, now);
	return {
		...report,
		quarter,
		before: before(quarter),
		after: quarter < current ? after(quarter) : null
	};
});
