/**
 * What was typed and an approval does not carry, as the page asks about it: something for whoever wrote the
 * text, a small change, or both. Each has its words below `moderation:notCarried.` and `problems:`
 */
export const notCarried = ['written-for-author', 'change-not-sent', 'written-and-changed'] as const;
export type NotCarried = (typeof notCarried)[number];

/** @param reason why an approval was refused, if it was */
export const askedAbout = (reason: string | undefined): NotCarried | undefined =>
	notCarried.find((one) => one === reason);
