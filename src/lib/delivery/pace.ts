/** The stages from a child's desk to the partner's hands. */
export const stages = ['teacher', 'reader', 'translation', 'mail-day', 'reading'] as const;
export type PaceStage = (typeof stages)[number];
