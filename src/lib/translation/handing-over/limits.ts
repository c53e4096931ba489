/** UTF-16 units of what is written for whoever goes on. */
export const longestHandOver = 600;
