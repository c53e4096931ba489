// A page without a client is the rule, also when it can only say that something went wrong; those that
// need one say so in their +page.ts.
export const csr = false;
