import { holdsAnywhere, type Actor } from '#lib/identity/actor.ts';
import { readsForOthers } from '#lib/identity/levels.ts';

/**
 * Who may enter a group of routes at all. Closed by default: a route whose group is not listed is for
 * nobody. Each page still asks for its own subject.
 */
const doors: Record<string, (actor: Actor | null) => boolean> = {
	'(public)': () => true,
	// What of the library is whose to read is asked of each work: some of it is everybody's.
	'(library)': () => true,
	'(planning)': (actor) => isTeacher(actor),
	'(home)': (actor) => actor !== null,
	'(student)': (actor) => isInAClass(actor),
	'(class)': (actor) => isTeacher(actor) || isCoordinator(actor),
	'(worried)': (actor) => isTeacher(actor),
	'(album)': (actor) =>
		isInAClass(actor) || isTeacher(actor) || isCoordinator(actor) || isModerator(actor),
	// Who may look at which picture is asked of each: those of a public session plan are everybody's.
	'(media)': () => true,
	// Whom a class named to compare what it types is asked of each letter.
	'(compare)': (actor) => isTranslator(actor) || isModerator(actor),
	'(review)': (actor) => actor !== null && readsForOthers(actor),
	'(practice)': (actor) => actor !== null && actor.practice !== null,
	'(moderate)': (actor) => isModerator(actor),
	'(translate)': (actor) => isTranslator(actor),
	'(words)': (actor) => isTranslator(actor) || isModerator(actor) || isCoordinator(actor),
	'(together)': (actor) => isTranslator(actor) || isCoordinator(actor),
	'(certificate)': (actor) => isTranslator(actor) || isCoordinator(actor),
	'(coordinate)': (actor) => isCoordinator(actor),
	'(safeguard)': (actor) => actor !== null && actor.leads.length > 0
};

const isInAClass = (actor: Actor | null) => actor?.kind === 'child' && actor.classId !== null;
const isTeacher = (actor: Actor | null) => actor !== null && holdsAnywhere(actor, 'teacher');
const isModerator = (actor: Actor | null) => actor !== null && holdsAnywhere(actor, 'moderator');
const isTranslator = (actor: Actor | null) => actor !== null && holdsAnywhere(actor, 'translator');
const isCoordinator = (actor: Actor | null) =>
	actor !== null && holdsAnywhere(actor, 'coordinator');

export type Entry = 'welcome' | 'sign-in-first' | 'not-here';

/** A child's page leads a child who came out back to the door of their class, never to the adults' sign-in. */
export const isOfStudents = (routeId: string | null): boolean =>
	routeId?.split('/')[1] === '(student)';

/** @param routeId as Kit names it; null when no route matched */
export function entryTo(routeId: string | null, actor: Actor | null): Entry {
	if (routeId === null) return 'welcome'; // Kit answers with its own 404.
	const open = doors[routeId.split('/')[1] ?? ''];
	if (open?.(actor)) return 'welcome';
	return actor === null ? 'sign-in-first' : 'not-here';
}
