/** Of a file or of pasted words, UTF-16 units. */
export const longestFile = 200_000;
/** Plans in one table. */
export const mostPlans = 100;
