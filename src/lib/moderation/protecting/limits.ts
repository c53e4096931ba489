/** What the author is told is longer than a note: a sentence for each thing that is covered. UTF-16 units. */
export const longestTold = 2000;

/** Rows for words to cover on a page without a script. */
export const wordRows = 3;

/** Of one field, in UTF-16 units. */
export const longestWords = 200;
export const longestName = 40;
