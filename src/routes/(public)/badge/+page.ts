/** One small module reads the badge out of the address; nothing else moves. */
export const csr = false;
