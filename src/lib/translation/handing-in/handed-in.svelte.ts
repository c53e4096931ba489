import type { Refused } from '../refused.ts';
import type { WhyUnsent } from './why-unsent.ts';

/** Not before its sentences are mended; each says what it lacks. */
const isUnfinished = (reason: string) =>
	['translation-has-gaps', 'covered-words-lost', 'draft-untouched'].includes(reason);

/** A check noticed something; the list of all that was noticed says where. */
const isUnlooked = (reason: string) =>
	['translation-is-blocked', 'translation-has-findings'].includes(reason);

/**
 * What came of handing a translation in, as its desk says it beside the button.
 *
 * @param old what the page said when it came, at its top
 */
export function handedIn(old: Refused | undefined) {
	let unsent = $state<WhyUnsent>();
	let refusal = $state.raw(old);
	let presses = 0;

	return {
		/** Somebody pressed; @returns whether nobody pressed again since: of two answers the newer one counts. */
		press() {
			const mine = ++presses;
			return () => mine === presses;
		},
		isUnfinished,
		isUnlooked,
		/** No answer came. */
		get unsent() {
			return unsent;
		},
		set unsent(why: WhyUnsent | undefined) {
			unsent = why;
		},
		/** Why it is still here. */
		get refusal() {
			return refusal;
		},
		set refusal(refused: Refused | undefined) {
			refusal = refused;
		},
		/** Sentences say what they lack. */
		get unfinished() {
			return refusal && isUnfinished(refusal.reason) ? refusal : undefined;
		},
		/** Something that was noticed is not mended. */
		get unlooked() {
			return refusal && isUnlooked(refusal.reason) ? refusal : undefined;
		},
		/** The page came with it: the keyboard stays where it is. */
		get isOld() {
			return refusal === old;
		}
	};
}

export type HandedIn = ReturnType<typeof handedIn>;
