/** Pages are turned without asking the server, so that full screen stays full. */
export const csr = true;
