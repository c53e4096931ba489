/** Links and one form: nothing that needs the client. */
export const csr = false;
