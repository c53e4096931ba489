/** Of one work: what is printed with it stays short. */
export const mostPictures = 12;
