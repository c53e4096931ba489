import type { Locale } from '#lib/i18n/locale.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import type { Config } from '#lib/platform/config.server.ts';
import { sendMail } from '#lib/platform/mail.server.ts';

export const invitationLink = ({ origin }: Pick<Config, 'origin'>, token: string): string =>
	`${origin}/invitation/${token}`;

/** Mails the one-time link of an invitation. Rejects when the mail server did not take it. */
export function mailInvitation(
	config: Config,
	guest: { email: string; name: string; language: Locale; token: string }
): Promise<void> {
	const t = tFor(guest.language);
	const link = invitationLink(config, guest.token);
	return sendMail(config, {
		to: guest.email,
		subject: t('identity:mail.invitation.subject'),
		text: t('identity:mail.invitation.text', { name: guest.name, link })
	});
}

/** Mails the one-time link for a new password. */
export function mailReset(
	config: Config,
	to: { email: string; language: Locale; token: string }
): Promise<void> {
	const t = tFor(to.language);
	return sendMail(config, {
		to: to.email,
		subject: t('identity:mail.reset.subject'),
		text: t('identity:mail.reset.text', { link: `${config.origin}/reset/${to.token}` })
	});
}
