/** Who is spoken of, where and in what state: each sign with its words in both languages; see signs.ts. */
export const people = {
	parent: {
		es: 'papa papi papas mama mami mamas padre padres madre nana tata jefe',
		en: 'mom mommy mama dad daddy papa mother father parent parents moms dads papi mami'
	},
	stepfather: {
		es: 'padrastro madrastra hermanastro novio_de_mi marido esposo compañero_de_vida pareja ex novio',
		en: 'stepdad stepmom stepfather stepbrother boyfriend husband ex ex_boyfriend moms_boyfriend girlfriend fiance'
	},
	relative: {
		es: 'tio tia tios abuelo abuela padrino madrina primo_grande cuñado hermano_mayor hermano_grande',
		en: 'uncle aunt grandpa grandma grandfather cousin godfather older_brother big_brother auntie tio tia abuela'
	},
	cousin: {
		es: 'primo prima primos hermano hermana hermanos',
		en: 'cousin brother sister brothers sisters cousins'
	},
	keeper: {
		es: 'profe profesor maestro maestra pastor cura sacristan catequista entrenador doctor patron patrona encargado dueño',
		en: 'teacher coach pastor priest tutor boss babysitter sitter counselor helper driver sub principal deacon trainer'
	},
	stranger: {
		es: 'señor hombre hombres tipo tipos viejo don muchacho muchachos muchachon desconocido gente vecino señores maje',
		en: 'man men guy guys stranger lady neighbor someone somebody boys adult grown_up grownup grownups big_kids older_boy older_kids'
	},
	little: {
		es: 'hermanito hermanita hermanitos bebe tierno niño niña niños chiquito chiquita cipote cipota',
		en: 'baby little_brother little_sister kids kid babies toddler brother sister child'
	},
	friend: {
		es: 'amiga amigo chera chero compañera compañero compa alumna alumno estudiante muchacha mejor_amiga bicho',
		en: 'friend bestie classmate student girl boy camper kid buddy senior grader bunkmate'
	},
	me: {
		es: 'me nos mi conmigo a_mi nosotros',
		en: 'me us my we our'
	},
	myself: {
		es: 'misma mismo sola yo_misma yo_sola yo_solo',
		en: 'myself herself himself themselves on_my_own'
	},
	he: {
		es: 'el ella ellos aquel ese',
		en: 'he she him her his hes shes they them theyre'
	},
	you: {
		es: 'te vos tu ti usted ustedes tus',
		en: 'you u your ur youre yall'
	},
	everyone: {
		es: 'todos todas todo_el_mundo ustedes compañeros salon demas',
		en: 'everyone everybody people all_of_you they_all class world kids whole'
	},
	nobody: {
		es: 'nadie ninguno ni_mi',
		en: 'nobody no_one noone anyone anybody no_body'
	},
	home: {
		es: 'casa hogar mi_casa cuarto apartamento',
		en: 'home house apartment room my_house place hallway kitchen'
	},
	bed: {
		es: 'cama hamaca catre colchon sabana cobija cuarto dormitorio petate almohada',
		en: 'bed bedroom mattress covers blanket pillow room sleeping_bag couch'
	},
	night: {
		es: 'noche noches madrugada oscuro oscuras oscuridad medianoche luz apaga duermen dormido dormida',
		en: 'night nights dark midnight lights asleep nighttime 2am 3am late'
	},
	bath: {
		es: 'baño bañar* bañando bañ* ducha duch* vestir* desvestir* desvist* cambio cambiando cambi* letrina desnud* ropa calzon calzones blusa falda short pantalon',
		en: 'bath bathroom shower changing undress* naked clothes shirt pants underwear skirt dress towel swimsuit bra pajamas bathing_suit'
	},
	drunk: {
		es: 'bolo bola borracho borracha tomado tomada toma tomar tragos guaro cantina botella chupa bebe bebido bebido cerveza goma picado drogado drogas olor_a_guaro pastillas_y_no pasa_dormida se_pone_de_otro cobra_y_toma tufo chupado chupando',
		en: 'drunk drinks drinking drink beer beers wasted high bottle bottles vodka whiskey sober passes_out passed_out bar hungover drugs stoned asleep_from smells_like truck_pulls crooked liquor hits_the_bottle drinks_too'
	},
	angry: {
		es: 'enoj* bravo brava furioso colera rabia enfurec* se_pone_de_otro grita gritos gritan grit* pleito pleitos pelean pelea pelear genio mal_humor insult*',
		en: 'angry mad yell* scream* shout* furious fight fights fighting rage temper snaps explodes loud mean argue*'
	},
	fear: {
		es: 'miedo temor terror asusta susto asustad* tiembl* temblar nervios pavor temo corro corremos brinco_cada cuando_llega cuando_viene si_se_despierta se_camina_despacito levanta_la_mano levantan_la_mano',
		en: 'scared afraid fear terrified shak* nervous frightened scares worried panic flinch* freeze jump_every flinch i_jump hides_when when_hes_home when_he_gets_home comes_home'
	},
	sad: {
		es: 'llor* triste tristeza llanto lagrimas sufr* duele dolor',
		en: 'cry crying cries cried sad tears hurts pain sob* ache'
	},
	tired: {
		es: 'cansad* hart* canse agotad* fastidiad* no_puedo_mas no_aguanto aguanto',
		en: 'tired exhausted sick_of done worn_out cant_anymore cant_do_this'
	},
	uneasy: {
		es: 'asco raro rara feo incomod* verguenza no_me_gusta no_quiero asquerosa sucia sucio me_da_cosa no_me_siento_bien me_da_verguenza no_sabia_que_era_malo',
		en: 'gross weird uncomfortable dont_like creepy icky dont_want wrong ashamed funny dirty yucky'
	},
	refuse: {
		es: 'no_quiero no_quiere ya_no no_me_gusta no_queria prefiero que_no no_puedo no_quiero_ir no_me_suelta aunque_yo_diga prefiero_quedarme es_peor no_quiero_volver',
		en: 'dont_want didnt_want not_want rather_not hate_going said_no i_dont_want doesnt_want wont stop rather_not_go dont_want_to_go not_go_to wont_let_go doesnt_stop even_if_i_say'
	},
	hide: {
		es: 'escond* esconde escondemos oculto tapa tapo tapar* cubr* maquill* debajo abajo_de ropero monte calladito calladita callad* despacito',
		en: 'hide hides hid hiding cover covers under closet sneak quiet quietly tiptoe whisper invisible squeaks mice'
	},
	secret: {
		es: 'secreto secretito no_le_diga no_diga no_le_digan no_cuente nadie_sabe no_decir callar boca_cerrada hay_que_decir mentir no_cont* no_mencion*',
		en: 'secret dont_tell not_tell not_supposed never_tell cant_tell do_not_mention promise_not lie told_me_not supposed_to_say'
	},
	alone: {
		es: 'sola solo solos solas solit* a_solas encerrad* abandonad* nadie_llega',
		en: 'alone by_myself by_ourselves nobody_home nobody_is_home by_himself left_us home_alone'
	},
	door: {
		es: 'puerta llave candado tranca silla_en silla cerradura encierr* encerr* pestillo con_llave ropero_contra contra_la_puerta se_mete_a_mi_cuarto entra_a_mi_cuarto entra_al_cuarto abre_la_puerta',
		en: 'door lock locks locked padlock chair key keys knob bolt latch dresser_against against_the_door comes_in_my_room comes_into_my gets_in_my_bed in_my_room_at locks_us_in'
	},
	steps: {
		es: 'pasos llaves moto carro_de_el oigo escucho ruido oir',
		en: 'footsteps keys truck hear hears heard stairs stair listen thumping engine'
	},
	outside: {
		es: 'afuera patio sereno lluvia frio corredor calle gallinero chiquero suelo piso',
		en: 'outside porch yard cold garage shed floor street basement rain closet attic doghouse'
	},
	escape: {
		es: 'huir escap* salir_corriendo corremos nos_vamos ventana vecina irme_de_la_casa refugio',
		en: 'run ran runs escape window neighbors out_the_back shelter get_away leave_the_house'
	},
	again: {
		es: 'otra_vez siempre cada_vez todos_los_dias cada_noche diario a_veces cuando',
		en: 'again always every_time every_night every_day whenever when sometimes keeps until till'
	}
} as const;
