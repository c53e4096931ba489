/**
 * Marks what a page without a client is made from. Kit spells the data of every page as JavaScript, also
 * of those that send none to read it, which took a tenth of their time; `src/hooks.ts` spells these as
 * nothing. (A WeakSet of them would be looked through at every collection of garbage.)
 */
export const unsent = Symbol('unsent');
