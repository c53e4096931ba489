import { isLocale } from '#lib/i18n/locale.ts';
import { invitationLink } from '#lib/identity/mails.server.ts';
import { createCoordinator } from '#lib/identity/invitations/operator.server.ts';
import { config } from '#lib/platform/config.server.ts';
import { OperatorProblem } from '#lib/platform/operator-problem.ts';
import { needed, read, withSchema, type Verb } from './verb.ts';

export const createCoordinatorVerb: Verb = {
	usage: '--email ADDRESS --name NAME [--language es|en] [--community NAME]',
	does: 'prints the one-time link by which a coordinator comes in; good for seven days',
	async run(args) {
		const { values } = read(args, {
			email: { type: 'string' },
			name: { type: 'string' },
			language: { type: 'string' },
			community: { type: 'string' }
		});
		const email = needed(values.email, '--email');
		if (!/^[^\s@]+@[^\s@]+$/.test(email))
			throw new OperatorProblem('--email must be a mail address.');
		const { language, community } = values;
		if (language !== undefined && !isLocale(language))
			throw new OperatorProblem('--language must be es or en.');
		const coordinator = {
			email,
			name: needed(values.name, '--name').trim(),
			...(language ? { language } : {}),
			...(community ? { community } : {})
		};
		return withSchema(async (db) => {
			const token = await createCoordinator(db, coordinator, Date.now());
			console.log(invitationLink(config(), token));
			return 0;
		});
	}
};
