import { printTable } from '#lib/lessons/csv/print.ts';
import { worksToWrite } from '#lib/lessons/queries.server.ts';
import { asLesson } from '#lib/lessons/works.server.ts';
import { answered } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { RequestEvent } from './$types';

/** What somebody plans and has planned, as a table for a spreadsheet. */
export const GET = answered(async ({ locals }: RequestEvent) => {
	const { id: personId, teaches: classIds } = actorOf(locals);
	const works = await worksToWrite(locals.db, { personId, classIds }, 'lesson');
	const plans = works.map((work) => asLesson(work).doc);
	return new Response(printTable(plans, locals.locale), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="puente.csv"'
		}
	});
});
