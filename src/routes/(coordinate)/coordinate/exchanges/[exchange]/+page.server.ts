/** The same page and acts as the teachers' own; the doors of the group let only coordinators in. */
export { actions, load } from '../../../../(class)/exchange/[exchange]/+page.server.ts';
