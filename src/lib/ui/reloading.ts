import { invalidateAll } from '$app/navigation';

let last: Promise<void> = Promise.resolve();

/** Asks how things stand now, for the page as it is. */
export const reload = (): void => void (last = invalidateAll());

/**
 * Once the page has what it asked for last. A form waits for it: what a page asks for may take work into somebody's hands, and
 * must not do so after they have let it go.
 */
export const reloaded = (): Promise<void> => last.catch(() => {});
