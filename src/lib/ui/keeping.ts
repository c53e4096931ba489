import type { ActionResult, SubmitFunction } from '@sveltejs/kit';
import { reloaded } from './reloading.ts';
import { unsent, type WhyUnsent } from './unsent.svelte.ts';

/**
 * For `use:enhance`: a form whose answer never came, or came from the door, leaves the page as it is, with
 * all that was typed; what happened is said at its edge (NotSent.svelte). Kit would show its error page.
 */
export const keeping =
	(submit?: SubmitFunction): SubmitFunction =>
	async (input) => {
		unsent.why = null;
		await reloaded();
		const answered = await submit?.(input);
		return async (answer) => {
			unsent.why = whyUnsent(answer.result);
			if (unsent.why) return;
			await (answered ? answered(answer) : answer.update());
		};
	};

export function whyUnsent(result: ActionResult, online = navigator.onLine): WhyUnsent | null {
	if (result.type === 'redirect' && /^\/sign-in\b/.test(result.location)) return 'signedOut';
	if (result.type !== 'error') return null;
	if (result.status === undefined) return online ? 'failed' : 'offline';
	return result.status >= 500 ? 'failed' : null;
}
