import * as v from 'valibot';

/** As it is kept and compared: lower case. `not-an-email` is a field problem. */
export const email = v.pipe(
	v.string('missing'),
	v.trim(),
	v.nonEmpty('empty'),
	v.maxLength(200, 'too-long'),
	v.regex(/^[^\s@]+@[^\s@]+$/, 'not-an-email'),
	v.toLowerCase()
);

/** A secret as it is typed to be checked, never a new one. */
export const secret = v.pipe(
	v.string('missing'),
	v.nonEmpty('empty'),
	v.maxLength(500, 'too-long')
);

export const signInForm = v.object({ email, password: secret });
