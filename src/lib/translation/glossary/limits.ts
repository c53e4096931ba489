/** In UTF-16 units. */
export const longestTerm = 60;
export const longestNote = 300;
