/** Forms and links only: no script is sent. */
export const csr = false;
