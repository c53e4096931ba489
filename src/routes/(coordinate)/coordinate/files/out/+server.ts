import { requireFreshPassword } from '#lib/identity/signing-in/fresh-password.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { takeOutForm } from '#lib/translation/files/forms.ts';
import { nameOf, noteTakingOut, textOf, typeOf } from '#lib/translation/files/taking-out.server.ts';
import { answered } from '../../../../answer.ts';
import { actorOf, sessionIn } from '../../../../signed-in.ts';
import type { RequestEvent } from './$types';

/** The memory or the glossary as a file. The page before it asked for the password. */
export const GET = answered(async ({ locals, url }: RequestEvent) => {
	const now = locals.clock.now();
	requireFreshPassword(sessionIn(locals), now);
	const asked = new FormData();
	for (const [name, value] of url.searchParams) asked.set(name, value);
	const wish = parse(takeOutForm, asked);
	const actor = actorOf(locals);
	await noteTakingOut(locals.db, actor, wish.what, now);
	return new Response(streamOf(textOf(locals.db, actor, wish, now)), {
		headers: {
			'content-type': typeOf(wish),
			'content-disposition': `attachment; filename="${nameOf(wish)}"`
		}
	});
});

/** As fast as it is read, so that a large file takes no more memory than a small one. */
function streamOf(text: AsyncGenerator<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream({
		async pull(stream) {
			const { value, done } = await text.next();
			if (done) stream.close();
			else stream.enqueue(encoder.encode(value));
		},
		cancel: () => void text.return(undefined)
	});
}
