import * as v from 'valibot';
import { actId, id } from '#lib/platform/forms.ts';

export const tryAgainForm = v.object({ act: actId, job: id });
