import { foundPlans } from '#lib/lessons/csv/found.server.ts';
import { printTable } from '#lib/lessons/csv/print.ts';
import { askedIn } from '#lib/lessons/searching/asked.ts';
import { licenceName } from '#lib/lessons/work.ts';
import { answered } from '../../../answer.ts';
import type { RequestEvent } from './$types';

/** The plans that somebody found, as a table for a spreadsheet, each with its licence and its address. */
export const GET = answered(async ({ locals, url }: RequestEvent) => {
	const { db, actor, locale } = locals;
	const found = await foundPlans(db, { actor, asked: askedIn(url.searchParams) });
	const origins = found.map(({ id, licence }) => ({
		licence: licenceName(licence),
		address: `${url.origin}/lessons/${id}`
	}));
	const plans = found.map(({ plan }) => plan);
	return new Response(printTable(plans, locale, origins), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="puente.csv"'
		}
	});
});
