/** A page with the child's handwriting, or something that they drew. */
export type PageKind = 'page' | 'drawing';

/** So many pages lie with one letter at most. */
export const mostPagesOfLetter = 8;
export const longestAlt = 300;
