import { attachedFor, noteOpened } from '#lib/lessons/attaching/seeing.server.ts';
import { pageOf, wholeOf } from '#lib/lessons/attaching/keeping.server.ts';
import { notFound } from '#lib/platform/refused.ts';
import { NothingStored } from '#lib/storage/storage.ts';
import { answered } from '../../../../../answer.ts';
import type { RequestEvent } from './$types';

const types = { pdf: 'application/pdf', text: 'text/plain; charset=utf-8' };

/** Whatever somebody opens it with: nothing in it runs, fetches or is framed, and nobody keeps it for others. */
const asAStranger = {
	'content-security-policy': "sandbox; default-src 'none'",
	'cache-control': 'no-store'
};

/** A file of a plan to keep, or the picture of one of its pages, for whoever may have it at this moment. */
export const GET = answered(async ({ locals, params, request, url }: RequestEvent) => {
	const { db, actor, storage, clock } = locals;
	const now = clock.now();
	const wish = { lesson: params.lesson, file: params.attached };
	const { id, name, kind, pictured, revisionId } = await attachedFor(db, actor, wish, now);
	const page = url.searchParams.get('page');
	if (page !== null && !(/^\d{1,2}$/.test(page) && isWithin(Number(page), pictured)))
		throw notFound();
	const stored = page === null ? wholeOf(id) : pageOf(id, Number(page));
	const { body, size } = await storage.stream(stored).catch((problem: unknown) => {
		throw problem instanceof NothingStored ? notFound() : problem;
	});
	if (page === null && actor && revisionId && request.method === 'GET')
		await noteOpened(db, actor.id, { revisionId, fileId: id }, now);
	return new Response(body, {
		headers: {
			...asAStranger,
			'content-length': String(size),
			'content-type': page === null ? types[kind] : 'image/webp',
			'content-disposition': page === null ? savedAs(name) : 'inline'
		}
	});
});

const isWithin = (page: number, pages: number) => page >= 1 && page <= pages;

/** The name twice: for programs that know no other letters than ours had in 1968, and for all others (RFC 6266, 5). */
function savedAs(name: string): string {
	const plain = name.normalize('NFD').replace(/[^ -~]/g, '');
	const percent = encodeURIComponent(name).replace(
		/['()*!]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);
	return `attachment; filename="${plain}"; filename*=UTF-8''${percent}`;
}
