import { holdsAnywhere, type Actor } from '#lib/identity/actor.ts';

/** The memory and the glossary belong to all communities; coordinators answer for what comes in and goes out. */
export const mayHandleFiles = (actor: Actor): boolean => holdsAnywhere(actor, 'coordinator');
