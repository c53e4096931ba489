import { error } from '@sveltejs/kit';
import { fileFor, noteSeen } from '#lib/delivery/pictures/seeing.server.ts';
import { storedAs } from '#lib/photos/intake/pictures.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { partOf } from '#lib/storage/part.ts';
import { NothingStored } from '#lib/storage/storage.ts';
import type { RequestHandler } from './$types';

const types: Record<string, string> = {
	webp: 'image/webp',
	jpg: 'image/jpeg',
	avif: 'image/avif'
};

/** The bytes of a picture, for whoever may look at it at this moment; nobody keeps them. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	const { db, storage } = locals;
	const now = locals.clock.now();
	// A public session plan shows its pictures to everybody.
	const { actor } = locals;
	const wish = { pictureId: params.picture, file: params.file };
	const seen = await fileFor(db, actor, wish, now).catch(sayNothingHere);
	const part = partOf(request.headers.get('range'), seen.bytes);
	if (part === 'outside')
		return new Response(null, {
			status: 416,
			headers: { 'content-range': `bytes */${seen.bytes}` }
		});
	const name = storedAs(seen.pictureId, seen.file);
	const { body } = await storage.stream(name, part).catch(sayNothingHere);
	if (actor && seen.look && request.method === 'GET')
		await noteSeen(db, actor.id, seen.look, now, { whole: !part });
	const { first, last } = part ?? { first: 0, last: seen.bytes - 1 };
	return new Response(body, {
		status: part ? 206 : 200,
		headers: {
			'content-type': types[seen.format] ?? 'application/octet-stream',
			'content-length': String(last - first + 1),
			...(part && { 'content-range': `bytes ${first}-${last}/${seen.bytes}` }),
			'accept-ranges': 'bytes',
			'cache-control': seen.mayBeKept ? 'private, max-age=300' : 'no-store',
			// A name that says nothing of whoever took it.
			'content-disposition': `inline; filename="${seen.pictureId.slice(-8)}-${seen.file}"`,
			'content-security-policy': "default-src 'none'; sandbox"
		}
	});
};

function sayNothingHere(problem: unknown): never {
	if (
		problem instanceof NothingStored ||
		(problem instanceof Refused && problem.kind === 'not-found')
	)
		error(404, { message: 'not-found', reason: 'not-found' });
	throw problem;
}
