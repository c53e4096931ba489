import { error, json, type RequestEvent } from '@sveltejs/kit';
import { Refused, statusOf } from '#lib/platform/refused.ts';
import { isStorageTrouble } from '#lib/platform/trouble.ts';

/** Answers a script of ours in JSON, also with a no that it can act on; absent and denied are the same 404. */
export const inJson =
	<Event extends RequestEvent>(answer: (event: Event) => Promise<object>) =>
	async (event: Event): Promise<Response> => {
		try {
			return json(await answer(event));
		} catch (problem) {
			if (isStorageTrouble(problem)) return json({ reason: 'storage-trouble' }, { status: 503 });
			if (!(problem instanceof Refused)) throw problem;
			const { kind, reason, detail, fields } = problem;
			if (kind === 'not-found') error(404, { message: reason, reason });
			return json({ reason, detail, fields }, { status: statusOf[kind] });
		}
	};

/** What a script of ours sent as a form. @throws Refused where it is none */
export async function formOf({ request }: Pick<RequestEvent, 'request'>): Promise<FormData> {
	const form = await request.formData().catch(() => undefined);
	if (!form) throw new Refused('invalid', 'unreadable-form');
	return form;
}
