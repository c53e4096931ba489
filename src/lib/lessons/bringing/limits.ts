/** Of a file or of pasted words, UTF-16 units. */
export const longestFile = 200_000;
export const mostMoments = 40;
/** Plans in one table. */
export const mostPlans = 100;
/** Of a line such as a title, and of a long text, UTF-16 units. */
export const longestLine = 300;
export const longestText = 20_000;
export const mostAuthors = 20;
