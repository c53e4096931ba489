/** Words with their accents, as Spanish tells one way to say “you” from another. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What only `tú` says: verbs that are no noun as well, and orders with their accents. */
export const tuWords = list(`
	tú ti contigo eres tienes quieres puedes sabes vives haces dices vienes juegas comes escribes hablas piensas crees
	lees sientes prefieres duermes pones conoces entiendes recuerdas necesitas estudias trabajas cantas bailas corres
	subes llegas vuelves llevas tomas miras dibujas sueñas usas celebras respondes contestas pides sigues oyes traes
	cuéntame dime escríbeme mándame muéstrame espérame salúdame ayúdame respóndeme contéstame explícame envíame
	dibújame pregúntame créeme llámame perdóname hazme tráeme ponme avísame regálame enséñame préstame déjame léeme
	dile salúdalo salúdala cuéntale pregúntale escríbele acuérdate fíjate imagínate cuídate pórtate quédate
	siéntate levántate ponte vete diviértete vístete haz
`);

/** What only `vos` says and its accents alone do not tell: `sos`, and orders that lost theirs before a pronoun. */
export const vosWords = list(`
	vos sos contame decime escribime mandame mostrame esperame saludame ayudame respondeme contestame explicame enviame
	dibujame preguntame creeme llamame perdoname haceme traeme poneme avisame regalame enseñame prestame dejame leeme
	decile saludalo saludala contale preguntale escribile acordate fijate imaginate cuidate portate quedate sentate
	levantate ponete andate divertite vestite vení decí andá
	hacé poné tené comé leé traé volvé aprendé corré creé
`);

export const ustedWords = list(`
	usted ud vd cuénteme dígame escríbame mándeme muéstreme espéreme salúdeme ayúdeme respóndame contésteme explíqueme
	envíeme pregúnteme créame perdóneme hágame tráigame avíseme regáleme enséñeme présteme déjeme dígale salúdelo
	salúdela cuéntele acuérdese fíjese imagínese cuídese pórtese quédese siéntese diviértase
`);

/** To somebody close, whether `vos` or `tú`. */
export const closeWords = list('te tu tus tuyo tuya tuyos tuyas');

/** They end like verbs of `vos` and are none. */
export const noVos = list(`
	más jamás atrás además detrás quizás demás compás estás tomás nicolás barrabás satanás gas vas das has
	después inglés francés japonés portugués holandés danés irlandés escocés marqués ciprés arnés estrés interés revés
	través cortés burgués leonés cordobés milanés nepalés libanés finlandés tailandés neozelandés montañés andrés inés
	moisés mes tres exprés ajedrés bebés cafés pies piés papás mamás sofás salvadoreñés ciempiés traspiés puntapiés comités purés ananás entremés bufés congoleñés
	luis país parís anís maís colibrís rubís ajís manís israelís iraquís esquís solís beatrís compadrés veintitrés
	papá mamá allá acá ojalá quizá sofá está panamá canadá bogotá jacarandá maná alá mamacitá
`);

/** Verbs in `-rar`, of which the present of `vos` looks like the future of another verb. */
export const notFuture = list(`
	mirás esperás comprás entrás mostrás encontrás tirás llorás preparás parás lográs cerrás borrás ahorrás
	mirá esperá comprá entrá mostrá encontrá tirá llorá prepará pará lográ cerrá borrá ahorrá
`);
