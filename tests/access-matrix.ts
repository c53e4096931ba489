import type { Principal } from './support/principals.ts';

/**
 * Who may do what at every address: `+` may, `-` may not, written out for everybody. Seen from Ana's
 * letter to Mateo and the class in Cambridge; delmy and mateo are the partner class, sky and pat another
 * class, rutilio coordinates a third community. Denied is the same 404 as absent (303 to the sign-in
 * page for nobody and for disabled accounts). tests/access.built.test.ts fails when a route or one of
 * its actions has no line here.
 */
export const columns: readonly Principal[] = [
	'nobody',
	'disabled',
	'ana',
	'leo',
	'mateo',
	'sky',
	'laura',
	'delmy',
	'pat',
	'tomas',
	'carmen',
	'ines',
	'sofia',
	'rutilio'
];

export interface Row {
	/** As Kit names it. */
	route: string;
	/** What the parameters stand for; see tests/support/fixtures.ts. */
	about: string;
	/** By method or action, one sign a column. */
	may: Record<string, string>;
	/** Fields that this action needs besides the usual ones. */
	form?: Record<string, string>;
}

const row = (route: string, about: string, may: Record<string, string>, form = {}): Row => ({
	route,
	about,
	may,
	form
});

//                            nob dis ana leo mat sky lau del pat tom car ine sof rut
const everybody /*       */ = ' +   +   +   +   +   +   +   +   +   +   +   +   +   + ';
const whoeverIsIn /*     */ = ' -   -   +   +   +   +   +   +   +   +   +   +   +   + ';
const adultsOnly /*      */ = ' -   -   -   -   -   -   +   +   +   +   +   +   +   + ';
const children /*        */ = ' -   -   +   +   +   +   -   -   -   -   -   -   -   - ';
const anaOnly /*         */ = ' -   -   +   -   -   -   -   -   -   -   -   -   -   - ';
const mateoOnly /*       */ = ' -   -   -   -   +   -   -   -   -   -   -   -   -   - ';
const lauraOnly /*       */ = ' -   -   -   -   -   -   +   -   -   -   -   -   -   - ';
const delmyOnly /*       */ = ' -   -   -   -   -   -   -   +   -   -   -   -   -   - ';
const lauraAndSofia /*   */ = ' -   -   -   -   -   -   +   -   -   -   -   -   +   - ';
const bothAndSofia /*    */ = ' -   -   -   -   -   -   +   +   -   -   -   -   +   - ';
const bothTeachers /*    */ = ' -   -   -   -   -   -   +   +   -   -   -   -   -   - ';
const sofiaOnly /*       */ = ' -   -   -   -   -   -   -   -   -   -   -   -   +   - ';
const coordinators /*    */ = ' -   -   -   -   -   -   -   -   -   -   -   -   +   + ';
const reviewers /*       */ = ' -   -   -   -   -   -   -   -   -   +   +   +   -   - ';
const translators /*     */ = ' -   -   -   -   -   -   -   -   -   -   +   +   -   - ';
const tomasOnly /*       */ = ' -   -   -   -   -   -   -   -   -   +   -   -   -   - ';

export const matrix: readonly Row[] = [
	row('/(public)', 'nothing', { GET: everybody }),
	row('/(public)/privacy', 'nothing', { GET: everybody }),
	row('/(public)/healthz', 'nothing', { GET: everybody }),
	row('/(public)/sign-in', 'nothing', { GET: everybody, 'POST ?/enter': everybody }),
	row('/(public)/sign-out', 'nothing', { POST: everybody }),
	row('/(public)/language', 'nothing', { POST: everybody }, { to: 'es', next: '/' }),
	row('/(public)/class', 'nothing', { GET: everybody, 'POST ?/default': everybody }),
	row('/(public)/badge', 'nothing', { GET: everybody, 'POST ?/default': everybody }),

	row('/(student)/mailbox', 'nothing', { GET: children }),
	row('/(student)/letters', 'nothing', { GET: children }),
	row('/(student)/letters/[letter]', 'a letter with the teacher', {
		GET: anaOnly,
		'POST ?/withdraw': anaOnly
	}),
	row('/(student)/mailbox/[letter]', 'a delivered letter', { GET: mateoOnly }),

	row('/(class)/class/[class]', 'the class', { GET: lauraAndSofia }),
	row('/(class)/class/[class]/letters/[letter]', 'a letter with the teacher', {
		'POST ?/pass': lauraOnly
	}),

	row('/(review)/review', 'nothing', { GET: reviewers }),
	row('/(review)/review/[submission]', 'a letter in review', { GET: tomasOnly }),
	row('/(translate)/translate', 'nothing', { GET: translators }),
	row('/(coordinate)/coordinate', 'nothing', { GET: coordinators })
];

export const unused = {
	whoeverIsIn,
	adultsOnly,
	delmyOnly,
	bothAndSofia,
	bothTeachers,
	sofiaOnly
};
