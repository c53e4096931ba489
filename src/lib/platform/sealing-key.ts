/** 32 bytes in base64 or base64url, as `openssl rand -base64 32` prints them. */
export const isSealingKey = (text: string): boolean => /^[\w+/-]{43}=?$/.test(text);
