import * as v from 'valibot';
import { actId, id } from '#lib/platform/forms.ts';

export const attachForm = v.object({
	act: actId,
	file: v.pipe(
		v.instance(File, 'choose'),
		v.check(({ name, size }) => name !== '' || size > 0, 'choose')
	)
});
export const takeOffForm = v.object({ act: actId, file: id });
