import type { RequestEvent } from '@sveltejs/kit';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { authorizePhoto } from '#lib/photos/photos.server.ts';
import type { PhotoAct } from '#lib/photos/policy.ts';
import { notFound } from '#lib/platform/refused.ts';
import { actorOf } from '../../../../../signed-in.ts';

/** The photo of an address below its class, for the class's teachers. */
export async function photoOfClass<Act extends PhotoAct>(
	{ locals, params }: Pick<RequestEvent, 'locals' | 'params'>,
	act: Act
) {
	const { db } = locals;
	const actor = actorOf(locals);
	const photo = await authorizePhoto(db, actor, act, params.photo ?? '');
	// Whoever looks after the exchange has the album for it: this is a page of the class's teachers.
	await authorizeClass(db, actor, 'teach', photo.subject.classId);
	if (photo.subject.classId !== params.class) throw notFound();
	return photo;
}
