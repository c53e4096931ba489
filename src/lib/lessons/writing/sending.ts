import { formOf, type EditedPlan } from './edited.ts';

/** What others wrote while this page was open. */
export interface Meeting {
	readonly version: number;
	readonly plan: EditedPlan;
}

/** What the server says: which version there is now, or what it met there. */
export type Answer = { readonly version: number } | { readonly met: Meeting };

/** What it does not take, and what is wrong with which field. */
export interface No {
	readonly reason: string;
	readonly detail: Record<string, string | number>;
	readonly fields: Record<string, string>;
}

export type Outcome = Answer | { readonly no: No } | 'no-line' | 'signed-out';

interface Saving {
	readonly plan: EditedPlan;
	readonly base: number;
	readonly choice?: { readonly which: 'mine' | 'theirs'; readonly version: number } | undefined;
}

/** Browsers carry 64 KB on for a page that is gone; in UTF-16 units, with what a form puts around each field. */
const longestAfterwards = 12_000;

/** Sends a plan to where it is saved. Never throws: without an answer there is no line. */
export async function send(address: string, { plan, base, choice }: Saving): Promise<Outcome> {
	const body = formOf(plan);
	body.set('base', String(base));
	if (choice) body.set('met', `${choice.which}.${choice.version}`);
	const keepalive = lengthOf(body) < longestAfterwards;
	try {
		const answer = await fetch(address, { method: 'PUT', body, redirect: 'manual', keepalive });
		if (answer.ok) return (await answer.json()) as Answer;
		if (answer.type === 'opaqueredirect' || answer.status === 401) return 'signed-out';
		if (answer.status >= 500) return 'no-line';
		return { no: { fields: {}, detail: {}, ...((await answer.json()) as { reason: string }) } };
	} catch {
		return 'no-line';
	}
}

const around = 120;

const lengthOf = (body: FormData): number =>
	[...body].reduce((sum, [name, value]) => sum + name.length + String(value).length + around, 0);
