import { error, type ServerLoad } from '@sveltejs/kit';
import { database } from '../../database.ts';

export const load: ServerLoad = async ({ params }) => {
	const page = await database()
		.selectFrom('page')
		.selectAll()
		.where('id', '=', params['letter'] ?? '')
		.executeTakeFirst();
	if (!page) error(404);
	return { original: page.original.split('\n'), translation: page.translation.split('\n') };
};
