const megabyte = 1024 * 1024;

/** Bytes of one file. */
export const largestAttached = 5 * megabyte;
/** Files of one plan, those left out that were refused. */
export const mostAttached = 5;
export const mostPages = 60;
/** So many first pages are shown as pictures, this long at most, in pixels. */
export const picturedPages = 10;
export const longestSide = 1200;
/** Of what is written in one file, UTF-16 units: whoever reviews it reads all of it, some forty full pages. */
export const longestText = 120_000;
