import type { Tone } from '#lib/ui/states.ts';
import type { ExchangeStatus } from '../exchange.ts';

/** The shape that goes with each state of an exchange. */
export const toneOf: Record<ExchangeStatus, Tone> = {
	proposed: 'waiting',
	accepted: 'moving',
	open: 'done',
	closed: 'stopped',
	declined: 'back'
};

/** What is needed of an exchange to say what comes next. */
export interface Standing {
	status: ExchangeStatus;
	/** Whether the reader teaches the class that proposed, and the one that was asked. */
	mine: { a: boolean; b: boolean };
	agreed: { a: boolean; b: boolean };
	mayOpen: boolean;
}

export type Next =
	| 'proposedMine'
	| 'proposedTheirs'
	| 'proposed'
	| 'agree'
	| 'agreeOther'
	| 'agreeBoth'
	| 'open'
	| 'openNow'
	| 'match'
	| 'closed'
	| 'declined';

/** What comes next, for this reader. */
export function nextFor({ status, mine, agreed, mayOpen }: Standing): Next {
	if (status === 'open') return 'match';
	if (status === 'closed' || status === 'declined') return status;
	if (status === 'proposed')
		return mine.b ? 'proposedTheirs' : mine.a ? 'proposedMine' : 'proposed';
	if (agreed.a && agreed.b) return mayOpen ? 'openNow' : 'open';
	if ((mine.a && !agreed.a) || (mine.b && !agreed.b)) return 'agree';
	return mine.a || mine.b ? 'agreeOther' : 'agreeBoth';
}

/** Classes that could be opened with nobody to write: worth saying, no reason to refuse. */
export const emptyRosters = ({
	a,
	b
}: Record<'a' | 'b', { name: string; children: number }>): string[] =>
	[a, b].filter(({ children }) => children === 0).map(({ name }) => name);
