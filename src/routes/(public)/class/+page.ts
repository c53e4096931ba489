/** Four groups of pictures and a little CSS: no script is sent. */
export const csr = false;
