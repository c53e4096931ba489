/** So many texts a page; the count stops at `countsUpTo` and then says "99+". */
export const pageSize = 25;
export const countsUpTo = 100;
