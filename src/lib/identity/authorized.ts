import { notFound } from '#lib/platform/refused.ts';
import type { Actor } from './actor.ts';

/**
 * A subject on which this actor may do this act: proof that somebody asked. A use case takes its actor
 * from here, so a checked letter cannot be passed on with another person's name, and a spread copy is
 * not an `Authorized` (private members make the type nominal).
 */
class Checked<Subject, Act extends string> {
	readonly #checked = true;
	readonly actor: Actor;
	readonly act: Act;
	readonly subject: Subject;

	constructor(actor: Actor, act: Act, subject: Subject) {
		this.actor = actor;
		this.act = act;
		this.subject = subject;
	}

	get checked() {
		return this.#checked;
	}
}

export type Authorized<Subject, Act extends string> = Checked<Subject, Act>;

/**
 * The one place where permission is made. What may not be seen does not exist: denied is the same
 * `not-found` as absent.
 *
 * @param subject as found by a scoped query; undefined when there is none
 * @param rule from the capability's `policy.ts`
 */
export function permit<Subject, Act extends string>(
	actor: Actor,
	act: Act,
	subject: Subject | undefined,
	rule: (actor: Actor, subject: Subject) => boolean
): Authorized<Subject, Act> {
	if (subject === undefined || !rule(actor, subject)) throw notFound();
	return new Checked(actor, act, subject);
}
