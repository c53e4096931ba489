import { holdsAnywhere, adultRoles, type Actor } from '#lib/identity/actor.ts';
import { placesOfMentoring } from '#lib/identity/levels.ts';
import { hasDemoPassword } from '#lib/identity/signing-in/demo.server.ts';
import { passwordIsFresh } from '#lib/identity/signing-in/fresh-password.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { wordsFor } from '#lib/i18n/resources.server.ts';
import { forPage, hasScripts } from './still.ts';
import { namespacesOf, problemsOf } from './words.ts';
import type { LayoutServerLoad } from './$types';

/** Touches no database (but for a hint of the demo), so that a dead one still shows a page. */
export const load: LayoutServerLoad = async ({ locals, route, url }) =>
	forPage(route, {
		locale: locals.locale,
		words: wordsFor(
			locals.locale,
			namespacesOf(route.id),
			hasScripts(route) ? problemsOf(route.id) : undefined
		),
		demo: locals.config.demo,
		/** The demo shows its password beside a question for it, but not to who has another. */
		showPassword:
			locals.config.demo &&
			locals.actor?.kind === 'adult' &&
			(await hasDemoPassword(locals.db, locals.actor.id).catch(() => false)),
		path: placeOf(route, url),
		person: locals.actor && describe(locals.actor),
		/** Acts that matter ask for the password again, unless it was typed lately. */
		askPassword: locals.session !== null && !passwordIsFresh(locals.session, locals.clock.now()),
		/** Forms add what they are about, so that each has an act of its own. */
		act: newId()
	});

/** Where the reader is: in place of a page that is denied, that page, as if it did not exist. */
const placeOf = (route: { id: string | null }, { pathname, search, searchParams }: URL): string =>
	(route.id === '/(public)/nothing-here' && searchParams.get('at')) || pathname + search;

const describe = (actor: Actor) => ({
	name: actor.name,
	kind: actor.kind,
	roles: [
		...adultRoles.filter((role) => holdsAnywhere(actor, role)),
		...(placesOfMentoring(actor).length > 0 ? ['reader'] : []),
		...(actor.leads.length > 0 ? ['lead'] : []),
		...(actor.practice === 'before' ? ['new-moderator'] : [])
	],
	classes: actor.teaches,
	home: actor.kind === 'child' ? '/mailbox' : '/home'
});
