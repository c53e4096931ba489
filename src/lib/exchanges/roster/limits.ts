/** More than any class list; what is longer was pasted by mistake. In UTF-16 units. */
export const longestList = 40_000;
