import { words } from '../cues.ts';

/** What streets are called in English, as written too. */
export const streetTypes =
	words(`street treet st str avenue ave av road rd lane ln drive dr court ct place pl terrace ter way circle boulevard blvd parkway
	pkwy highway hwy square sq streat stret strt avenu avnue row path alley broadway aven streeet steet rode ally`);
