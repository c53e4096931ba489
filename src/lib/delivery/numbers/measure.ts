/** What is counted of each day. */
export type Measure = 'sent' | 'arrived' | 'exit' | 'stage' | 'flag' | 'false-alarm';

/** The stages whose days are counted when a letter arrives. */
export const countedStages = ['teacher', 'reader', 'translation', 'mail-day'] as const;
