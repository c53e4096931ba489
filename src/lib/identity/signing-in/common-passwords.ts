/**
 * Whether a password is among the first that somebody would try. The list is our own, in Spanish
 * and English; digits and signs around a common word, substituted letters, repetition, sequences
 * and walks over the keyboard do not make it rarer. Length is checked elsewhere.
 */
export function isCommonPassword(password: string): boolean {
	const plain = fold(password);
	if (plain === '') return true;
	return (
		isMonotonous(plain) ||
		isWalk(plain) ||
		isWordy(plain) ||
		isWordy(unmask(plain)) ||
		isWordy(plain.replace(/^[^a-z]+|[^a-z]+$/g, '')) ||
		isWordy(unmask(plain.replace(/^[^a-z]+|[\d\W_]+$/g, '')))
	);
}

/** Lower case, no accents, no spaces. */
const fold = (password: string) =>
	password
		.slice(0, 200)
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\p{M}\s]/gu, '');

const masks: Record<string, string> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'@': 'a',
	$: 's',
	'!': 'i'
};
const unmask = (plain: string) => plain.replace(/[013457@$!]/g, (sign) => masks[sign] ?? sign);

/** Three different characters or fewer, or one short piece again and again ("abcabcabcabc"). */
const isMonotonous = (plain: string) =>
	new Set(plain).size <= 3 ||
	/^(.{1,6}?)\1{2,}.{0,5}$/su.test(plain) ||
	/^(.{4,})\1$/su.test(plain);

const rows = [
	'01234567890123456789',
	'qwertyuiopasdfghjklzxcvbnm',
	'qwertyuiopasdfghjklñzxcvbnm',
	'1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
	'q1w2e3r4t5y6u7i8o9p0',
	'1q2w3e4r5t6y7u8i9o0p',
	'qazwsxedcrfvtgbyhnujmikolp',
	'abcdefghijklmnopqrstuvwxyz',
	'a1b2c3d4e5f6g7h8i9j0',
	'147258369963852741'
];
const paths = rows.flatMap((row) => [row, [...row].reverse().join('')]);

/** Made of pieces of keyboard rows, the alphabet or counting, each four characters or longer. */
function isWalk(plain: string): boolean {
	let rest = plain.replace(/[^a-z0-9ñ]/g, '');
	if (rest.length < plain.length - 3) return false;
	while (rest.length >= 4) {
		let step = 0;
		for (let length = rest.length; length >= 4 && step === 0; length--)
			if (paths.some((path) => path.includes(rest.slice(0, length)))) step = length;
		if (step === 0) return false;
		rest = rest.slice(step);
	}
	return rest.length < plain.length / 2;
}

/** Nothing but common words and phrases, with years, short numbers and signs between them. */
function isWordy(plain: string): boolean {
	const letters = plain.replace(/[^a-z]/g, '');
	if (letters.length < 3 || letters.length < plain.length / 3)
		return /^\d{1,2}\D?\d{1,2}\D?\d{4}$/.test(plain);
	if (phrases.has(letters)) return true;
	const numbers = plain.length - letters.length;
	return numbers <= 8 && coveredBy(letters, 3);
}

/** Whether up to `most` common words in a row spell the letters. */
function coveredBy(letters: string, most: number): boolean {
	if (letters === '') return true;
	if (most === 0) return false;
	for (let length = Math.min(letters.length, 16); length >= 3; length--)
		if (words.has(letters.slice(0, length)) && coveredBy(letters.slice(length), most - 1))
			return true;
	return false;
}

/** Words that people build passwords from; up to three of them with a number are still common. */
const words = new Set(
	`password passwort passphrase contrasena clave acceso secreto secret login admin administrator administrador
	root user usuario guest invitado test prueba demo default changeme cambiame temporal temp welcome bienvenido
	bienvenidos bienvenida hello hola letmein master maestro maestra teacher teach profe profesor profesora
	student estudiante alumno alumna school escuela class clase colegio aula library biblioteca
	puente bridge carta cartas letter letters correo mail email penpal penpals
	sister sistercity hermanamiento hermana hermano amigos amistad friends friendship friend
	cambridge boston massachusetts sanjose lasflores flores chalatenango salvador elsalvador sansalvador
	guanaco guanaca cuscatlan sumpul america usa
	love iloveyou teamo tequiero amor amorcito corazon mivida micielo princesa princess prince principe
	familia family mama papa mami papi mother father mihijo mihija mishijos bebe baby
	dios jesus jesucristo cristo christ god bendicion bendiciones maria angel angeles angelito virgen
	monkey dragon shadow sunshine superman batman spiderman pokemon football futbol soccer baseball beisbol
	barcelona realmadrid alianza fas messi ronaldo yankees redsox patriots celtics
	computer computadora internet google facebook whatsapp instagram youtube tiktok windows android iphone samsung
	summer winter spring autumn fall verano invierno primavera otono
	monday friday sunday lunes viernes domingo january october enero febrero marzo abril mayo junio julio agosto
	septiembre octubre noviembre diciembre
	chocolate cookie pupusa pupusas coffee cafe gato perro cat dog mascota estrella star luna sol
	qwerty qwertyuiop asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qaz qazwsx abc abcd abcdef abcdefg
	the my mi mis your tu is es for para and con yes no one two uno dos tres new nuevo nueva easy facil super
	money dinero pisto trustno whatever nothing nada life vida happy feliz forever siempre world mundo
	ana carlos jose juan luis pedro miguel maria rosa carmen sofia laura david daniel michael jessica ashley
	jennifer robert thomas charlie jordan`
		.split(/\s+/)
		.filter((word) => word.length > 2)
);

/** Whole phrases, longer than three common words. */
const phrases = new Set(
	`correcthorsebatterystaple thisismypassword estaesmicontrasena miclavesecreta mysecretpassword
	passwordpassword letmeinplease openthedoor openmydoor abretesesamo opensesame iforgotmypassword
	olvidemicontrasena nomeacuerdo nolorecuerdo notengocontrasena donttellanyone nosedigasanadie
	iamthebest soyelmejor soylamejor iloveyousomuch iloveyouforever teamomucho tequieromucho teamoporsiempre
	iloveyoumom iloveyoudad iloveyoubaby iloveyoujesus jesuslovesyou jesuslovesme jesusteama jesusmeama
	godisgood godislove godblessyou diosesamor diosesbueno diosmebendiga diosteama diosconmigo cristovive
	cristoviene jehovaesmipastor elsenoresmipastor confioendios ingodwetrust padrenuestro avemaria
	tobeornottobe onceuponatime habiaunavez enunlugardelamancha itwasthebestoftimes
	quickbrownfox thequickbrownfox thequickbrownfoxjumpsoverthelazydog loremipsum loremipsumdolorsitamet
	maytheforcebewithyou quelafuerzateacompane thereisnospoon winteriscoming hakunamatata
	livelaughlove carpediem timeismoney bigbrother harrypotter gameofthrones starwars
	todobienconpan vivaelsalvador saludemoslapatria saludemoslapatriaorgullosos elpulgarcitodeamerica
	sanjoselasflores sanjoselasfloreschalatenango cambridgemassachusetts bostonmassachusetts
	cambridgeelsalvadorsistercities sistercities sistercityproject ciudadeshermanas hermanamientocambridge
	puentedecartas puenteentrecomunidades lettersacrossthebridge bridgeofletters
	unidosvenceremos elpueblounidojamasseravencido vivalavida lavidaesbella lavidaesunsueno
	happybirthday feliznavidad merrychristmas prosperoanoyfelicidad felizcumpleanos
	onetwothreefour unodostrescuatro unodostrescuatrocinco abcdefghijkl administrator administradora
	nuncatevoyaolvidar siempretequerre mividaerestu eresmivida eresmiamor tuyyoporsiempre
	pasoapaso pocoapoco quelesimporta quienlosabe quieroentrar dejameentrar dejenmeentrar
	whoareyou whatsmypassword whatismypassword cualesmiclave micontrasenasegura contrasenasegura
	clavesegura supersecret supersecretpassword topsecret strongpassword securepassword goodpassword
	newpassword nuevacontrasena mynewpassword temporarypassword contrasenatemporal cambiaestacontrasena
	changethispassword defaultpassword`
		.split(/\s+/)
		.filter((phrase) => phrase !== '')
);
