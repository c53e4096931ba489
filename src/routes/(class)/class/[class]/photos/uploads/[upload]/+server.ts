import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { quarantineOf } from '#lib/photos/intake/quarantine.server.ts';
import { append } from '#lib/photos/sending/appending.server.ts';
import { largestPiece } from '#lib/photos/sending/limits.ts';
import { keepPace } from '#lib/photos/sending/pace.server.ts';
import { findUpload } from '#lib/photos/sending/queries.server.ts';
import { whatCame } from '#lib/photos/sending/what-came.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { inJson } from '../../../../../../in-json.ts';
import { actorOf } from '../../../../../../signed-in.ts';
import type { RequestEvent } from './$types';

/**
 * A piece of a file: raw bytes, and in `Upload-Offset` where they begin. The answer says where the file goes on,
 * or, once all of it is there, what became of it.
 */
export const PUT = inJson(async ({ locals, params, request }: RequestEvent) => {
	const { db, clock, storage, config } = locals;
	const klass = await authorizeClass(db, actorOf(locals), 'teach', params.class);
	if (!(await findUpload(db, klass.subject.id, params.upload))) throw notFound();
	await keepPace(klass.actor.id);
	const at = /^\d{1,9}$/.exec(request.headers.get('upload-offset') ?? '')?.[0];
	if (at === undefined || Number(request.headers.get('content-length')) > largestPiece)
		throw new Refused('invalid', 'unreadable-form');
	const bytes = await whatCame(request.body, largestPiece);
	if (!bytes) throw new Refused('invalid', 'unreadable-form');
	const where = { storage, quarantine: quarantineOf(config) };
	const piece = { uploadId: params.upload, at: Number(at), bytes };
	return append(db, where, klass, piece, clock.now());
});
