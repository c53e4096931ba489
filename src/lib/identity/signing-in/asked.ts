/** What a form is told of the password that it had no field for: show one. It is no mistake of whoever sent it. */
export const asked = 'asked';
