import type { ActionResult } from '@sveltejs/kit';
import type { Answer, Changed } from './autosave.svelte.ts';
import type { Refused } from './refused.ts';

export type Kept = ActionResult<{ version: number }, { refused: Refused }>;

/** The words of some sentences, and what whoever typed them knew of the text. */
export function formOf(changed: Changed, cut: number, base?: number): FormData {
	const form = new FormData();
	if (base !== undefined) form.set('base', String(base));
	form.set('cut', String(cut));
	for (const [n, text] of Object.entries(changed)) form.set(`target-${n}`, text);
	return form;
}

/**
 * Sends them to be kept; the request outlives the page.
 *
 * @param read of Kit
 * @returns null without a connection
 */
export async function send(
	id: string,
	body: FormData,
	read: (answer: string) => Kept
): Promise<Kept | null> {
	try {
		const response = await fetch(`/translate/${id}?/save`, {
			method: 'POST',
			body,
			keepalive: true,
			headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
		});
		return read(await response.text());
	} catch {
		return null;
	}
}

export function answerOf(kept: Kept | null): Answer {
	if (kept?.type === 'success') return 'kept';
	if (kept?.type === 'redirect') return 'signed-out';
	const refused = kept?.type === 'failure' ? kept.data?.refused : undefined;
	return refused ? { said: refused.said } : 'failed';
}
