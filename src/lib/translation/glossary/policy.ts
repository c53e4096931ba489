import { holdsAnywhere, type Actor } from '#lib/identity/actor.ts';
import { isStudent } from '#lib/identity/levels.ts';
import type { Term } from './term.ts';

/** The glossary belongs to those who carry words across, or answer for how it is done. */
export const mayShapeGlossary = (actor: Actor): boolean =>
	holdsAnywhere(actor, 'translator') || mayRetireAgreed(actor);

/** Whoever learns proposes and discusses; for a community somebody speaks who does not learn any more. */
export const mayAgreeToWords = (actor: Actor): boolean =>
	mayShapeGlossary(actor) && (!isStudent(actor) || mayRetireAgreed(actor));

/** What both sides agreed on is not undone by one volunteer. */
const mayRetireAgreed = (actor: Actor): boolean =>
	holdsAnywhere(actor, 'moderator') || holdsAnywhere(actor, 'coordinator');

/** A word that is proposed may be what a class answered: whoever learns speaks about it, and does not take it out. */
export const mayRetire = (actor: Actor, { status }: Pick<Term, 'status'>): boolean =>
	(status === 'proposed' && mayAgreeToWords(actor)) ||
	(status === 'agreed' && mayRetireAgreed(actor));

/** Nobody agrees to a word that nobody can use: it says what it means, and what children read. */
export const isReady = ({ meanings, strategy, child }: Term): boolean =>
	meanings.length > 0 && (strategy !== 'explain' || (child.es !== '' && child.en !== ''));
