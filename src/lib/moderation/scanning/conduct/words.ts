import type { Families } from '../phrases/pattern.ts';

/** Words of conduct that stand for each other. */
export const conductWords: Families = {
	/** Places to talk that are not the exchange; also what children call an app without naming it. */
	channel: {
		es: '@platform =face privado interno inbox dm md redes chat en_linea videollamada mensajes mensajitos por_fuera afuera telefono celular cel servidor lobby llamada app_verde app_amarilla app_azul burbujita burbuja_verde fantasmita avioncito camarita pajarito telefonito app_de app_del aplicacion_de aplicacion_del aplicacion_verde aplicacion_azul',
		en: 'green_app yellow_app blue_app ghost_app bird_app dancing_app green_phone_app green_phone phone_app dm dms private privately lobby server group_chat groupchat chat_app text texts phone'
	},
	/** What a phone or an app is asked to do, as a child asks the other; weak alone. */
	reachMe: {
		es: 'escribir~! hablar~! llamar~! marcar~! buscar/busq~! contactar~! encontrar/encuentr~! contestar~! responder~! avisar~! escribas escribis hables hablas llames llamas busques buscas escriba hable encuentras escribes hallas ubicas localizas conectas conectate metete',
		en: 'write_me text_me message_me call_me find_me reach_me answer_me talk_to_me look_me'
	},
	/** Talking, in the ways of an app. */
	chat: {
		es: 'chatear* textear* wasapear* whatsappear* mensajear* platicar hablar hablarnos escribirnos chateemos platicarnos comunicarnos conversar llamarnos mandarnos videollamar* hablando platicando',
		en: 'chat text talk call message facetime dm snap email videochat skype'
	},
	/** Not to be told: the forms a child uses to ask for it. */
	tellNot: {
		es: 'digas digan diga digamos dijera dijeras dijeran dijeramos digás cuentes contes cuente cuenten contemos contara contaras contaran contaramos hables hable hablen hablemos hablara hablaras comentes comente comenten menciones mencione platiques platique avises avise enseñes enseñe muestres mostres muestre sueltes soltes suelte sapees sapee soples sople delates delate chilles acuses acuse rajes riegues regues publiques repitas andes_contando andes_diciendo andes_hablando anden_contando anden_diciendo ande_contando ande_diciendo vayas_contando vayan_contando vayas_a_contar vayas_a_decir vayan_a_decir vayan_a_contar vaya_a_decir vaya_a_contar vas_a_decir vas_a_contar vayas_con_el_chisme vayas_de_chismoso vayas_de_chismosa abras_la_boca abran_la_boca'
	},
	telling: {
		es: 'decirle* decirlo decirselo contarle* contarlo contarselo contar hablar_de enseñarle* enseñarsel* mostrarle* mostrarsel* avisarle* platicarle* chismear sapear',
		en: 'tell telling show snitch talk_about say_anything mention'
	},
	snitch: {
		en: 'snitch snitching snitches blab blabbing tattle tattling narc squeal tattletale rat_me rat_us rat_him rat_her rat_on rat_out spill_it spill_the_beans tell_on'
	},
	watchers: {
		es: '@grownups profesores profesoras traductor traductora traductores revisor revisora revisores catequista psicologa psicologo viejos jefes jefa suegra madrina padrino oficina director directora encargada policia cura doctor doctora',
		en: '@grownups folks grandparents office translator translators priest pastor nurse cops reviewer reviewers counselors school_people staff'
	},
	/** What is given in a letter and is no gift. */
	paper: {
		es: 'carta cartas cartita dibujo dibujos dibujito foto fotos fotito receta recetas poema poemas cuento cuentos respuesta idea ideas consejo consejos abrazo abrazos beso besos saludo saludos chiste chistes adivinanza adivinanzas dato datos palabra palabras cancion canciones pregunta preguntas pista pistas ejemplo nombre mano oportunidad mensaje postal postales lista mapa miedo hambre risa pena gusto sueño ganas favor permiso vuelta paseo razon vergüenza vez rato minuto sonrisa sonrisita carcajada aplauso hoja hojas pluma semilla semillas vocal numero sorpresa clase explicacion opinion nota historia historias leyenda trabalenguas refran secreto bendicion oracion alegria calor frio tarea lastima gripe asco cosquillas',
		en: 'letter letters drawing drawings picture pictures photo photos recipe recipes poem poems story stories answer answers reply idea ideas advice tip tips hug hugs kiss smile joke jokes riddle riddles fact facts word words song songs question questions hint clue example name hand break chance call number time minute message note notes postcard postcards list map explanation opinion description detail details information info leaf leaves turn sign while ride second look bit_about high_five heads_up email list_of_words seed seeds rock feather sheet page nickname headache cold tour pronunciation sentence'
	},
	/** Asked of somebody: to hand over, buy, pay. */
	handOver: {
		es: 'mandar~! enviar/envi~! regalar~! comprar/compr~! traer/traig~! conseguir/consig~! donar~! obsequiar~! canjear~! transferir/transfier~! depositar~! apartar~! patrocinar~! financiar~! disparar~!'
	},
	hearsay: {
		es: 'dicen dice decian gritan gritaron grito gritaban puso pusieron ponen llama llaman llamo llamaron apodan apodaron escribieron escribio dijo dijeron cantan digo decia decimos llamamos',
		en: 'call calls called calling named nicknamed shouted yelled shouts yells says'
	},
	/** Hurting as a name somebody is called, ordinary as a word. */
	nickname: {
		es: 'gorda gordo gordos gordas ballena vaca cerdo cerda cerdos chancha chancho rata mono mona monos gorila enana enano dientona orejona cuatro_ojos narizona india_sucia tonta tonto burra burro piojosa piojoso inutil buena_para_nada bueno_para_nada mongola mongolo fea feo bruja maricon nena nenas mariquita mariquitas bestia apestosa apestoso hedionda cochina cochino basura puerca puerco cucaracha gusano sapo esqueleto tartamuda tartamudo cojo bizca bizco chueca chueco loca zonzo bobo tarado tarada tarados retrasado muerta_de_hambre muerto_de_hambre muertos_de_hambre huerfana bastarda recogida arrimada mugrosa marimacha marimacho machorra niñita caballona trompuda negra_fea',
		en: 'whale pig cow hippo elephant monkey ape fatso fatty fat ugly dumb stupid idiot retard freak loser crybaby baby trash garbage smelly stinky rat snake skank gay four_eyes midget shrimp beanpole metal_mouth pizza_face teachers_pet weirdo psycho witch dork nerd dog horse_face orphan illegal alien'
	},
	/** Nouns that only belittle. */
	scorned: {
		es: 'bruja_chambrosa chambrosa chambroso tacaños tacaño tacaña piojosa piojoso piojosos rastrera rastrero arrastrada arrastrado hipocrita hipocritas mongola tarados tarado tarada mariquita mariquitas soplon soplona patarrajada pata_rajada muertos_de_hambre muertas_de_hambre muerta_de_hambre buena_para_nada bueno_para_nada buenos_para_nada cerota lambiscon lambiscona lameculo lameculos zangano haragana haragan haraganes huevon huevona huevones malcriada malcriado mañosa fracasado fracasada fracasados perdedor perdedora perdedores cabeza_hueca cabezas_huecas inutil inutiles cobarde cobardes ratera ratero rateros hediondo hedionda hediondos mugrosos cochinos apestosos salvajes ignorantes mentirosa mentiroso llorona_fea lacra lacras escoria basura estorbo bestia bestias animales_sin engendro adefesio esperpento mamarracho mequetrefe sangrona sangron pesada_de creida creido creidos creidas presumida presumido ridicula ridiculo patetica patetico pobretona pobreton pobretones piruja ofrecida chusma vieja_metida metiche chismosa_y',
		en: 'cripple cripples midget spaz lowlife wimp wimps coward cowards crybaby crybabies loser losers slob slobs hag hillbilly redneck jerk jerks creep creeps brat brats snob snobs peasant peasants savage savages dummy dummies dimwit nitwit dunce airhead bonehead meathead blockhead doofus fatso fatty lardbutt weakling sissy sissies failure joke waste_of disgrace embarrassment clown coward maggot cockroach parasite leech troll gremlin waste try_hard tryhard wannabe suck_up poser bully_and'
	}
};
