import { error, fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { wordsFor } from '#lib/i18n/resources.server.ts';
import { tFrom } from '#lib/i18n/words.ts';
import { Refused, statusOf, type RefusedDetail } from '#lib/platform/refused.ts';
import { isStorageTrouble } from '#lib/platform/trouble.ts';
import { forPage } from './still.ts';

/** What a form gets back when the answer is no: what was typed, and what is wrong with it. */
export interface Answer {
	values: Record<string, string>;
	/** Every value of a name that came more than once, like boxes that were ticked. */
	several: Record<string, string[]>;
	refused: {
		status: number;
		reason: string;
		detail: RefusedDetail;
		fields: Record<string, string>;
		/** The reason as a sentence: a page with scripts does not carry those of all that might be refused. */
		said: string;
	};
}

type Load<Event, Output> = (event: Event) => Output | Promise<Output>;
type Act<Output> = (event: RequestEvent) => Output | Promise<Output>;

interface No {
	status: number;
	reason: string;
	detail: RefusedDetail;
	fields: Record<string, string>;
}

/** What we can explain: a refusal, or a disk or database that cannot store just now. */
function explained(problem: unknown): No | undefined {
	if (problem instanceof Refused) return { ...problem, status: statusOf[problem.kind] };
	if (!isStorageTrouble(problem)) return undefined;
	return { status: 503, reason: 'storage-trouble', detail: {}, fields: {} };
}

/** Kit cannot change a status after the fact, so a `Refused` becomes Kit's own error here. */
export const answered =
	<Event, Output>(load: Load<Event, Output>) =>
	async (event: Event): Promise<Output> => {
		try {
			const data = await load(event);
			return forPage((event as { route?: { id: string | null } }).route, data);
		} catch (problem) {
			const no = explained(problem);
			if (!no) throw problem;
			error(no.status, { message: no.reason, reason: no.reason, detail: no.detail });
		}
	};

/** Everything but not-found goes back into the form: nothing that was typed is lost. */
export function answering<Actions extends Record<string, Act<unknown>>>(actions: Actions) {
	const wrapped = Object.entries(actions).map(([name, act]) => [name, answeredAct(act)]);
	return Object.fromEntries(wrapped) as {
		[Name in keyof Actions]: Act<Awaited<ReturnType<Actions[Name]>> | ActionFailure<Answer>>;
	};
}

const answeredAct =
	(act: Act<unknown>): Act<unknown> =>
	async (event) => {
		const form = await event.request.formData().catch(() => undefined);
		if (!form) return fail(422, { values: {}, several: {}, refused: unreadable(event) });
		// Read once, for the action and for what it gives back; a body that nobody reads to its end blocks
		// the connection that it came on.
		event.request.formData = async () => form;
		try {
			return await act(event);
		} catch (problem) {
			const no = explained(problem);
			if (!no) throw problem;
			const { status, reason, detail, fields } = no;
			if (status === 404) error(404, { message: reason, reason });
			const refused = { status, reason, detail, fields, said: inWords(event, reason, detail) };
			return fail(status, { ...typedIn(form), refused });
		}
	};

function inWords({ locals: { locale } }: RequestEvent, reason: string, detail: RefusedDetail = {}) {
	const t = tFrom(locale, wordsFor(locale, ['problems']));
	return t(`problems:${reason}` as 'problems:not-found', detail);
}

const unreadable = (event: RequestEvent) => {
	const reason = 'unreadable-form';
	return { status: 422, reason, detail: {}, fields: {}, said: inWords(event, reason) };
};

/** Not the one that says what is wrong with a letter: those of a child to sign in are numbered. */
const secret = /password|secret|code|picture\d|^act$/i;
/** Names as our forms have them. Kit refuses to send an object back whose key is `__proto__`. */
const ours = /^[a-z][\w-]{0,60}$/i;

/** What was typed, without secrets. */
function typedIn(form: FormData): Pick<Answer, 'values' | 'several'> {
	const entries = [...form].filter(
		(entry): entry is [string, string] =>
			typeof entry[1] === 'string' && ours.test(entry[0]) && !secret.test(entry[0])
	);
	const several = Map.groupBy(entries, ([name]) => name)
		.entries()
		.filter(([, same]) => same.length > 1)
		.map(([name, same]) => [name, same.map(([, value]) => value)] as const);
	return { values: Object.fromEntries(entries), several: Object.fromEntries(several) };
}
