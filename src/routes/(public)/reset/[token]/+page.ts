/** Nothing moves here: no script is sent. */
export const csr = false;
