import type { ActionResult } from '@sveltejs/kit';
import type { DeskWords } from '../desk-words.svelte.ts';
import type { Refused } from '../refused.ts';
import type { HandedIn } from './handed-in.svelte.ts';
import { whyUnsent } from './why-unsent.ts';

interface Desk {
	words: DeskWords;
	handed: HandedIn;
	/** What the page says at its top is over. */
	onover: () => void;
	/** The sentences were cut anew; this one is written. */
	oncut: (n: number) => void;
	/** Brings what the server notices. */
	lookAgain: () => Promise<void>;
	/** Lets the page say any other answer. */
	answer: (result: ActionResult) => Promise<void>;
}

/**
 * For `use:enhance`: sends the form of a desk whole, once nothing is on its way, and stays when no answer comes.
 *
 * @param isCut it joins, splits or moves a sentence
 */
export async function handIn(formData: FormData, isCut: boolean, desk: Desk) {
	const { words, handed } = desk;
	const { saving } = words;
	const isNewest = handed.press();
	saving.stop();
	await saving.settled();
	formData.set('base', String(words.base));
	return async ({ result }: { result: ActionResult }) => {
		if (!isNewest()) return;
		handed.unsent = whyUnsent(result);
		const arrived = result.type === 'redirect' && !handed.unsent;
		if (arrived) {
			saving.arrived();
			void words.device.forget();
		} else saving.resume();
		if (handed.unsent) return;
		if (arrived && isCut) return desk.oncut(Number(formData.get('sentence')));
		const refused: Refused | undefined =
			result.type === 'failure' ? result.data?.['refused'] : undefined;
		const reason = refused?.reason ?? '';
		words.takeOver(refused);
		// What only the server noticed is in the list too.
		if (handed.isUnlooked(reason)) await desk.lookAgain();
		handed.refusal = refused;
		// Beside the button that was pressed, with the way to each sentence; else at the top of the page.
		if (handed.isUnlooked(reason) || handed.isUnfinished(reason)) desk.onover();
		else await desk.answer(result);
	};
}
