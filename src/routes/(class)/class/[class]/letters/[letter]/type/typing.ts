import type { InferOutput } from 'valibot';
import type { RequestEvent } from '@sveltejs/kit';
import { findWriter } from '#lib/letters/beginning/writers.server.ts';
import type { Letter } from '#lib/letters/letter.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import type { typedForm } from '#lib/letters/pages/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { actorOf } from '../../../../../../signed-in.ts';

/** A child's letter that a teacher of their class may write down. */
export async function typing({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) {
	const letter = await authorizeLetter(locals.db, actorOf(locals), 'write', params['letter'] ?? '');
	const { authorKind, authorClassId } = letter.subject;
	if (authorKind !== 'child' || authorClassId !== params['class']) throw notFound();
	return letter;
}

/** The languages in which the child writes. */
export const spokenBy = async (db: App.Locals['db'], letter: Letter) =>
	(await findWriter(db, letter.authorId))?.reads ?? [letter.language];

export const typedIn = ({
	written,
	writtenBase,
	text,
	base,
	language
}: InferOutput<typeof typedForm>) => ({
	written: { text: written, base: writtenBase },
	reading: { text, base },
	language
});
