import * as v from 'valibot';
import { locales } from '#lib/i18n/locale.ts';
import { actId, hash, wholeNumber, words } from '#lib/platform/forms.ts';
import { adultRoles } from './actor.ts';
import { isCommonPassword } from './signing-in/common-passwords.ts';
import { shortestPassword } from './limits.ts';

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

/** Long and not among the first that anybody would try; no rules about signs and digits (NIST 800-63B). */
export const newPassword = v.pipe(
	v.string('missing'),
	v.nonEmpty('empty'),
	v.minLength(shortestPassword, 'too-short'),
	v.maxLength(200, 'too-long'),
	v.check((password) => !isCommonPassword(password), 'too-common')
);

const locale = v.picklist(locales, 'choose');

/** A form sends one ticked box as a text and several as a list. */
export const one = <Schema extends v.GenericSchema>(schema: Schema) =>
	v.pipe(
		schema,
		v.transform((value) => [value])
	);

/** Checkboxes of one name: none, one or both. */
const languages = v.pipe(
	v.optional(v.union([v.array(locale), one(locale)], 'choose'), []),
	v.nonEmpty('choose')
);

export const signInForm = v.object({ email, password: secret });
export const resetForm = v.object({ email });
export const newPasswordForm = v.object({ password: newPassword });

/** From which secrets are derived that are shown once; made by the page. */
export const seed = v.pipe(v.string('missing'), v.regex(/^[\w-]{43}$/, 'missing'));

export const seedForm = v.object({ seed });
export const endSessionForm = v.object({ session: hash });
export const codeForm = v.object({ code: words(40) });
export const setUpForm = v.object({ code: words(40), seed });

export const inviteForm = v.object({
	act: actId,
	email,
	name: words(80),
	language: locale,
	role: v.picklist(adultRoles, 'choose')
});

export const newcomerForm = v.object({
	name: words(80),
	password: newPassword,
	reads: languages,
	language: locale
});

export const preferencesForm = v.object({
	reads: languages,
	digestHour: v.pipe(wholeNumber, v.maxValue(23, 'choose'))
});
