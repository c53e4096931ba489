/** Ready words of thanks; each stands below `adapting:thanks.` */
export const thanksPhrases = ['thanks', 'we-learned', 'we-will-try', 'come-back'] as const;
export type ThanksPhrase = (typeof thanksPhrases)[number];
