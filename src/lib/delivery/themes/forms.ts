import * as v from 'valibot';
import { several } from '#lib/platform/forms.ts';

/** Themes are known by their names: what is none is left out where they are kept. */
export const themesForm = v.object({
	theme: several(v.pipe(v.string(), v.maxLength(40, 'too-long')))
});
