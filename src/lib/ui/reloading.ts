let last: Promise<void> = Promise.resolve();

/** The page asks how things stand now. */
export const reload = (ask: () => Promise<void>): void => void (last = ask());

/**
 * Once the page has what it asked for last. A form waits for it: what a page asks for may take work into somebody's hands, and
 * must not do so after they have let it go.
 */
export const reloaded = (): Promise<void> => last.catch(() => {});
