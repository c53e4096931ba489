import type { SubmitFunction } from '@sveltejs/kit';
import { applyAction } from '$app/forms';
import { invalidateAll } from '$app/navigation';

/**
 * The page stays, for a stack may be on its way from it.
 *
 * @param onplaced is told which photograph was laid on a sheet just now
 */
export const staying =
	(onplaced?: (stack: string) => void): SubmitFunction =>
	() =>
	async ({ result, update }) => {
		// Where something was asked before, the answer is seen on the page.
		document.querySelector<HTMLElement>(':popover-open')?.hidePopover();
		if (result.type !== 'redirect') return update();
		await applyAction({ type: 'success', status: 200 });
		await invalidateAll();
		const placed = new URL(result.location, location.href).searchParams.get('placed');
		if (placed) onplaced?.(placed);
	};
