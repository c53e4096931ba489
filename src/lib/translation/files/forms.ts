import * as v from 'valibot';
import { locales } from '#lib/i18n/locale.ts';
import { actId } from '#lib/platform/forms.ts';
import { outFormats } from './out-formats.ts';

export const lookForm = v.object({
	act: actId,
	file: v.pipe(
		v.instance(File, 'choose'),
		v.check(({ name }) => name !== '', 'choose')
	)
});

export const fileForm = v.object({ act: actId });

export const takeOutForm = v.variant('what', [
	v.object({
		what: v.literal('memory'),
		format: v.picklist(outFormats.memory, 'choose'),
		/** What the sources are. */
		from: v.picklist(locales, 'choose')
	}),
	v.object({ what: v.literal('glossary'), format: v.picklist(outFormats.glossary, 'choose') })
]);

export type Wish = v.InferOutput<typeof takeOutForm>;
