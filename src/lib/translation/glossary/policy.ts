import { holdsAnywhere, type Actor } from '#lib/identity/actor.ts';
import type { Term } from './term.ts';

/** The glossary belongs to those who carry words across, or answer for how it is done. */
export const mayShapeGlossary = (actor: Actor): boolean =>
	holdsAnywhere(actor, 'translator') || mayRetireAgreed(actor);

/** What both sides agreed on is not undone by one volunteer. */
const mayRetireAgreed = (actor: Actor): boolean =>
	holdsAnywhere(actor, 'moderator') || holdsAnywhere(actor, 'coordinator');

export const mayRetire = (actor: Actor, { status }: Pick<Term, 'status'>): boolean =>
	(status === 'proposed' && mayShapeGlossary(actor)) ||
	(status === 'agreed' && mayRetireAgreed(actor));
