import * as v from 'valibot';
import { actId, chosen, date, id, words } from '#lib/platform/forms.ts';
import { adultRoles, translatorLevels, type AdultRole } from '../actor.ts';
import { inviteForm } from '../forms.ts';

export const inviteToForm = v.object({ ...inviteForm.entries, community: chosen });
export const takeBackForm = v.object({ act: actId, invitation: id });
export const vetForm = v.object({ act: actId, what: words(200), until: date });
export const giveRoleForm = v.object({
	act: actId,
	role: v.picklist(adultRoles, 'choose'),
	community: chosen
});
export const endRoleForm = v.object({
	act: actId,
	role: v.picklist(adultRoles, 'choose'),
	scope: id
});

export const levelForm = v.object({
	act: actId,
	scope: id,
	level: v.picklist(translatorLevels, 'choose')
});

/** Nobody is chosen by the empty choice. */
export const mentorForm = v.object({
	act: actId,
	mentor: v.union([v.literal(''), id], 'choose')
});

export const isAdultRole = (value: unknown): value is AdultRole =>
	typeof value === 'string' && (adultRoles as readonly string[]).includes(value);

/** Where a page of people ended, in an address: the id, then the folded name. */
export const writePlace = ({ id, foldedName }: { id: string; foldedName: string }): string =>
	`${id}~${foldedName}`;

export function readPlace(text: string | null): { id: string; foldedName: string } | null {
	const [, id, foldedName] = /^([0-9a-f-]{36})~([^\p{Cc}]{0,200})$/u.exec(text ?? '') ?? [];
	return id !== undefined && foldedName !== undefined ? { id, foldedName } : null;
}
