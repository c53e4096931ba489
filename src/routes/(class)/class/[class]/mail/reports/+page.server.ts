import { authorizeClassMail } from '#lib/delivery/planning/planning.server.ts';
import { reportsInClass } from '#lib/delivery/reporting/queries.server.ts';
import { answered } from '../../../../../answer.ts';
import { actorOf } from '../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

/** What was reported in this class and how it ended; what a child wrote about it is for the reviewer alone. */
export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const mail = await authorizeClassMail(locals.db, actor, 'read-mail', params.class);
	const reports = await reportsInClass(locals.db, mail.subject.id);
	return {
		schoolClass: { id: mail.subject.id, name: mail.subject.name },
		now: locals.clock.now(),
		reports: reports.map(({ reporter, reporterName, reporterId, wholeClass, ...report }) => ({
			...report,
			reporter: reporter ?? reporterName,
			own: reporterId === actor.id,
			wholeClass: wholeClass === 1
		})),
		done: url.searchParams.get('done') === 'reported'
	};
});
