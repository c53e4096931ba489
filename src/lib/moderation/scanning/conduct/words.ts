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
	/** The two of them talking, as it is proposed. */
	weTalk: {
		es: 'chateamos chateemos chatear chatiamos hablamos hablemos hablemonos hablarnos platicamos platiquemos platicarnos conversamos conversemos escribamonos nos_escribimos mensajeamos mensajearnos nos_llamamos llamarnos llamemonos nos_vemos_en nos_conectamos conectarnos conectemonos videollamarnos texteamos textearnos nos_mandamos mandarnos comunicarnos nos_comunicamos seguimos_hablando seguir_hablando'
	},
	weTalkEn: {
		en: 'we_talk we_chat we_text we_call lets_talk lets_chat lets_text lets_call lets_message lets_snap talk_on talk_to_you talk_with_you talk_to_u talk_to_me talk_2_me talk_2_u chat_on text_on we_can_talk we_could_talk we_can_chat we_could_chat we_can_text we_could_text we_can_call we_could_call wanna_talk wanna_chat wanna_text wanna_call want_to_talk want_to_chat want_to_call chat_with_me chat_with_you chat_directly talk_directly message_each text_each talk_after'
	},
	/** An app as children paint it. */
	finderApp: {
		en: 'ghost_app ghost_one app_with_the_ghost with_the_ghost bird_one bird_app camera_one camera_app yellow_one yellow_app blue_app blue_one green_app green_one clock_app music_app music_note_app block_game blocky_game bubble_app starts_with_w starts_with_s starts_with_d starts_with_i starts_with_t u_know_which_app you_know_which_app the_app_with app_that_starts white_ghost purple_app orange_app'
	},
	/** Getting away from those who watch. */
	slipAway: {
		es: 'escapate escapémonos escapemonos escaparnos escaparte escapas escapamos salite salgamonos salirte salirnos separate apartate quedate_atras quedemonos_atras fugate fuguemonos fugarnos perdete perdamonos zafate alejate atrasate desaparecete escabullite te_escapas te_salis nos_escapamos nos_salimos nos_perdemos nos_zafamos te_zafas nos_apartamos'
	},
	slipAwayEn: {
		en: 'sneak_away sneak_off sneak_out slip_away slip_out slip_off ditch break_away wander_off get_away_from run_off stay_behind hang_back hide_from lose_the_group lose_them lose_everyone leave_the_group skip_the_tour skip_dinner duck_out bail_on give_them_the_slip split_off split_from'
	},
	/** Meeting, as it is proposed. */
	meetUp: {
		es: 'vernos verte verme nos_vemos nos_veamos juntarnos nos_juntamos juntemonos encontrarnos nos_encontramos encontremonos conocernos conocerte toparnos nos_topamos reunirnos reunamonos quedemos quedamos citarnos veamonos te_espero te_veo te_llevo te_enseño veni venite venis vengas llega llegá llegas salgamos caminemos vamos vayamos'
	},
	meetUpEn: {
		en: 'meet meeting meet_up see_you see_u hang hang_out come_to come_find come_by come_over wait_for go_to walk_to sneak find_me be_at ill_be i_will_be get_together join_me show_up'
	},
	alone: {
		es: 'solo sola solos solas solito solita solitos solitas vos_y_yo tu_y_yo los_dos las_dos nosotros_dos nosotras_dos solo_nosotros a_solas sin_nadie sin_tus sin_los sin_las sin_profes sin_que sin_avisar sin_tu escondidas sin_compañeros sin_grupo aparte nadie_mas en_secreto'
	},
	aloneEn: {
		en: 'alone by_yourself by_urself by_ourselves by_myself just_us just_you just_me just_the_two just_two only_us only_you us_two the_two_of_us you_and_me u_and_me me_and_you you_and_i no_chaperones no_chaperone no_teachers no_adults no_grownups no_parents without_anyone without_the without_your without_telling nobody_else no_one_else in_secret secretly dont_bring dont_tell solo'
	},
	unseen: {
		es: 'noche nadie escondidas dormidos dormidas sin solos solas sola solo solitos solitas vos_y_yo tu_y_yo los_dos las_dos secreto avisar'
	},
	/** Where two could be out of sight. */
	spot: {
		es: 'puente parque rio poza quebrada cueva cerro monte iglesia plaza cancha esquina parada hotel cuarto casa casa_mia milpa cafetal playa muelle tienda desvio calle callejon porton baño baños cementerio champa bodega estadio mirador cine atras detras bosque camino carretera terminal finca'
	},
	spotEn: {
		en: 'bridge park river creek lake boathouse woods church gate back_gate playground alley corner bus_stop hotel room bathroom bathrooms basement field bleachers library_steps dock beach pool mall parking_lot behind roof stairwell locker_room cafe house apartment van tree_house trail cemetery gym shed plaza market pier'
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
	/** To tell, as one is asked not to; and blabbing in English. */
	dontTell: {
		es: '@tellNot decir decirle decirles decirlo decirselo contar contarle contarles contarlo contarselo comentar comentarle hablar hablarle platicar platicarle enseñar enseñarle mostrar mostrarle avisar avisarle chismear soltar sapear contando diciendo comentara dijera contara hablara'
	},
	blab: {
		en: 'tell telling say saying mention share show snitch blab breathe leak repeat talk_about talk_to bring_up go_around_talking spill tattle let_on read_it_to'
	},
	/** Idioms of silence. */
	mumWord: {
		es: 'chiton punto_en_boca ni_pio ni_mu top_secret topsecret boca_de_candado boca_cerrada boquita_cerrada silencio_total silencio_absoluto palabra_de_honor ni_una_palabra ni_media_palabra boca_de_tumba soy_una_tumba sos_una_tumba es_una_tumba hechos_los_mudos top_segret en_boca_cerrada secreto_de_estado secreto_mortal secreto_sagrado archivo_secreto'
	},
	mumWordEn: {
		en: 'mums_the_word mum_is_the_word mums_the_wrd on_the_dl the_down_low downlow hush_hush top_secret sworn_to_secrecy take_it_to_the_grave take_this_to_your_grave my_lips_are_sealed zip_it cone_of_silence secret_safe classified_info strictly_between eyes_only keep_it_hush keep_schtum scouts_honor_no_telling say_nothing mouth_shut'
	},
	/** Those older ones who are kept out, besides the watchers. */
	elders2: {
		es: 'tia tio abuela abuelo padrino madrina hermana_mayor hermano_mayor enfermera catequista grandes viejos ma nana tata jefa mayores'
	},
	eldersEn: {
		en: 'translator translators aunt uncle nurse doctor counselor pastor grandma grandpa older_brother older_sister reviewer reviewers moderator moderators principal readers checker checkers adults prents folks'
	},
	/** Not coming to know, and knowing, of those who must not. */
	unknowing: {
		es: 'no_se_entere no_se_enteren no_sepa no_sepan no_sospeche no_sospechen ni_sospeche ni_sospechen no_se_de_cuenta no_se_den_cuenta no_lo_lea no_la_lea no_lo_lean no_la_lean no_lea no_lean no_lo_vea no_la_vea no_lo_vean no_la_vean no_vea no_vean ni_se_entere ni_se_enteren nunca_se_entere jamas_se_entere nunca_sepa no_me_cache no_nos_cache no_nos_cachen no_me_cachen no_lo_halle no_la_halle no_la_hallara no_lo_hallara no_la_encuentre no_lo_encuentre'
	},
	knowing: {
		es: 'se_entere se_enteren se_enterara sepa sepan supiera supieran sospeche sospechen se_de_cuenta se_den_cuenta lo_lea la_lea lo_lean la_lean lo_vea la_vea lo_vean la_vean entienda entiendan tiene_que_saber tienen_que_saber tiene_por_que tienen_por_que debe_saber deben_saber puede_saber pueden_saber tenia_por_que tenia_que_saber tenian_que_saber debia_saber va_a_saber van_a_saber han_de_saber tiene_que_enterarse tienen_que_enterarse deben_enterarse puede_enterarse pueden_enterarse se_tienen_que_enterar se_puede_enterar se_deben_enterar lo_tiene_que_ver la_tiene_que_ver'
	},
	knowIt: {
		en: 'know knows find finds find_out read reads see sees hear hears catch catches notice notices understand understands suspect suspects figure discover discovers check checks get_wind learn'
	},
	/** Doing away with a letter. */
	destroyIt: {
		es: 'arranca arrancá arrancala arrancalo arranque arrancas rompe rompé rompela rompelo rompes romper romperla rompas quema quemá quemala quemalo quemas quemarla quemes borra borrá borrala borralo borras borres borrarla borrarlo bota botá botala botalo tira tirá tirala tiralo tires esconde escondé escondela escondelo escondes escondas esconderla escondele tapa tapá tapala tapalo tapas tapes elimina eliminala eliminalo destruila destruye destruyela desaparecela desaparece comete comela tragatela tragatelo trituralo tachalo tacha tachá dobla doblá enterrala recortala recorta cortala despegala'
	},
	destroyEn: {
		en: 'tear tear_off tear_up rip rip_off rip_up burn shred delete dlete erase destroy flush trash cut_off throw_away throw_out toss eat_it eat_this eat_the_page eat_the_letter eat_the_note bury get_rid_of lose scribble_over black_out cross_out scratch_out hide soak'
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
		en: 'letter letters drawing drawings picture pictures photo photos recipe recipes poem poems story stories answer answers reply idea ideas advice tip tips hug hugs kiss smile joke jokes riddle riddles fact facts word words song songs question questions hint clue example name hand break chance call number time minute message note notes postcard postcards list map explanation opinion description detail details information info leaf leaves turn sign while ride second look bit_about high_five heads_up email list_of_words seed seeds rock feather sheet page nickname headache attention cold tour pronunciation sentence'
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
		en: 'cripple cripples midget spaz lowlife wimp wimps coward cowards crybaby crybabies loser losers slob slobs hag hillbilly redneck jerk jerks creep creeps brat brats snob snobs peasant peasants savage savages dummy dummies dimwit nitwit dunce airhead bonehead meathead blockhead doofus fatso fatty lardbutt weakling sissy sissies failure waste_of_space disgrace embarrassment clown coward maggot cockroach parasite leech troll gremlin try_hard tryhard wannabe suck_up poser bully_and'
	},
	/** What is only said of people to make them small. */
	contempt: {
		es: 'insufrible insufribles envidioso envidiosa envidiosas vibora hazmerreir manco mancos bembona bembon seboso sebosa poca_cosa poquita_cosa acomplejado acomplejada chillon chillona chilletas marimacha analfabeta analfabeto analfabetos cavernicola cavernicolas indeseable insignificante prepotente anormal anormales desadaptado patas_rajadas amargado amargada amargados engreido engreida engreidos engreidas creido creida creidos creidas presumido presumida presumidos inservible inservibles mantenido mantenida mantenidos arrastrado arrastrada lloron llorona llorones miedoso miedosa cobarde cobardes gallina_miedosa inutil inutiles ignorante ignorantes mediocre mediocres fracasado fracasada fracasados ridiculo ridicula ridiculos patetico patetica metido metida metiche metiches hipocrita hipocritas falso falsa_amiga falsos mentiroso mentirosa mentirosos tacaño tacaña apestoso apestosa apestosos hediondo hedionda mugroso mugrosa mugrosos mugriento cochino cochina cochinos lerdo lerda menso mensa mensos bruto bruta brutos bobo boba zonzo zonza baboso babosa babosos tarado tarada dundo dunda pasmado pasmada insoportable insoportables odioso odiosa odiosos chocante repugnante asqueroso asquerosa corriente chusma racista racistas ladrona tramposa vago vagos haragana haraganes huevon cara_dura lambiscon interesada interesado limosnero limosnera pordiosero pordiosera muerto_de_hambre pobreton pobretona don_nadie tapado tapada animal_sin bestia salvajes incivilizados atrasados naco naca feo_y fea_y rarito rarita afeminado amanerado debilucho debilucha alfeñique enclenque coladera estorbo lastre perdedor perdedora perdedores tartaja gago atontado aplastado igualado igualada malparido lacra delincuente delincuentes vendido vendida traidor traidora soplon soplona sapa'
	},
	person: {
		es: 'niño niña niños niñas cipote cipota cipotes bicho bicha bichos muchacho muchacha muchachos compañero compañera compañeros profe maestra maestro seño director directora señor señora viejo vieja gringo gringa gringos gringas gente tipo tipa vecino vecina vecinos primo prima hermano hermana tio tia chavo chava alumno alumna alumnos portero arbitro entrenador ella ellos ellas ustedes nuevo nueva capitan jugador jugadores ricos capitalinos indios negros campesinos salvadoreños americanos hondureños equipo seccion'
	},
	beast: {
		es: 'burro burra buey mula mono mona gorila chancho cuche cerdo vaca rata sapo iguana garrobo perro culebra zorrillo chivo cabra gallina zopilote tacuazin piojo gusano cucaracha ballena elefante hipopotamo jirafa camello murcielago'
	},
	contemptEn: {
		en: 'nothing_special laughingstock laughing_stock insufferable pitiful unbearable insignificant miserable_little no_good toothless jealous_little two_bit lowlife_scum subhuman unwanted pathetic useless worthless hopeless embarrassing clueless brainless spineless gutless stuck_up conceited snobby snotty two_faced fake phony hypocritical dirty filthy disgusting gross repulsive hideous ugly smelly stinky dumb stupid idiotic moronic dense thick retarded ignorant uneducated uncivilized backward backwards primitive trashy low_class broke_ass dirt_poor boring_and so_boring lame slow_in weirdo creepy freaky psycho mental sissy girly wimpy babyish crybaby loser losers racist racists spoiled bratty selfish_pig two_timing untalented charity_case good_for_nothing waste_of_space nobody_special lazy_pig lazy_bum fat_pig fatso cheap_and crusty musty ghetto inbred illegal illegals'
	},
	contemptNoun: {
		en: 'laughingstock hicks cripples cripple hillbillies rednecks idjit lardo bums loser_face dirtbag dirtbags sleaze simpleton simpletons jerkwad jerk_off jerkoff loser losers crybaby wimp wuss coward chicken_heart hag bum bums bozo doofus dweeb dimwit nitwit halfwit twit twerp dork creep creeps weasel scumbag sleazebag slob pig_face charity_case waste_of_space good_for_nothing brat brats snob snobs phony suck_up teachers_pet know_it_all blabbermouth tattletale snitch freak freaks weirdo weirdos psycho peasant peasants savage savages joke_of leech moocher dunce airhead bonehead numskull meathead lardass fatso shrimp runt beanpole troll gremlin hillbilly hick yokel redneck has_been wannabe poser fraud liar cheater'
	},
	personEn: {
		en: 'kid kids boy boys girl girls guy guys classmate teacher sub substitute principal coach goalie people everyone neighbor brother sister cousin cousins mom team city_kids rich_kids americans mexicans gringos salvadorans immigrants foreigners he she they you lady man woman partner player players players_on somebody new_kid new_girl janitor bully friend'
	},
	beastEn: {
		en: 'pig pigs cow goat donkey mule monkey gorilla rat skunk whale hippo elephant dog horse chicken chickens frog toad snake slug worm cockroach buffalo ox sheep camel ape raccoon possum pigeon'
	}
};
