/** What a reviewer saw, in a few sentences. In UTF-16 units, as all below. */
export const longestWorry = 2_000;
/** A note or the closing statement of a case. */
export const longestCaseNote = 6_000;
export const longestGuide = 300;
export const longestPhone = 40;
/** The name of a file. */
export const longestFileName = 200;
