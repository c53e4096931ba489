import type { Phrases } from '../phrases/phrasebook.ts';

/** What is hidden for one happy day, from the other children or the grown-ups. */
export const happy = {
	es: [
		'sorpresa|sorpresas|respuesta|respuestas|final|cumpleaños|cumple|piñata|pastel|amigo_secreto|amiga_secreta|dia_de_la_madre|dia_de_las_madres|adivinanza|adivinanzas|travesura|broma|receta|spoiler|escondelero|sopa'
	],
	en: [
		'surprise|surprises|birthday|secret_santa|party|mothers_day|fathers_day|riddle|riddles|spoiler|spoilers|spoil|ending|prank|april_fools|recipe|answer_key|hide_and_seek|magic_trick'
	]
};

/**
 * Silence asked for, frame by frame: not to tell, those who must not know, the letter that must go, the lie that is
 * told for it, and who asks it of a child. What the writer did not say ("no le dije nada") is no secret yet.
 */
export const hushed: readonly Phrases[] = [
	{
		kind: 'secrecy',
		why: 'keep-from-grownups',
		confidence: 0.65,
		unless: happy,
		frames: { fiction: 'sentence', war: 'sentence' },
		es: [
			// not to tell
			'no|nunca|jamas|ni|dont|never|nada_de|cuidado_con|cuidadito_con|sin ~3 @dontTell ~4 @nobody|@watchers|@elders2',
			'nada|prohibido|cero ~1 de? ~1 contar*|contarselo|contarlo|decir*|decirselo|chismear|hablar_de|andar_contando|soltar_la|abrir_la ~',
			'no vayas|vayan|vas|andes|anden ~1 a? ~1 andar|ir|estar|salir ~1 de|con|contando|diciendo|hablando|regando|soltando',
			'@mumWord ~',
			'boca|boquita|pico|piquito|labios|lengua ~2 cerrad*|floja|candado|sellad*|amarrad*|cosid*|mordete|zipper|llave',
			'vos|tu|y_vos|usted|ustedes|nosotros ~1 chiton|chito|callad*|callate|callese|callense|mudo|muda|mudos|tumba|mosca ~',
			'tu|yo|vos|ok|va|oiste|promesa|tumba tumba ~',
			'me_la|me_las|te_lo|te_la|se_lo|lo|nos_lo ~1 llevas|lleves|llevo|llevamos|llevá|lleva ~1 a_la ~1 tumba|panteon',
			'calladit* ~1 nos ~2 mas ~1 bonit*',
			'promet*|jura*|jure*|prometan|prometes ~6 callad*|calla*|boca|nada|nadie|secreto|no_contar|no_decir|no_vas_a|no_se_lo|no_le|tumba',
			'si ~3 pregunt*|llaman|revisan|interrogan|sospechan|dicen ~6 no_te_dije|no_sabes|no_viste|no_oiste|no_me_conoces|no_fui|yo_no_fui|no_paso_nada|no_hablamos|hacete|haste|nada|callate|inventa*',
			'yo|nosotros|vos|ella|el ~1 no ~1 =te|me|le|les|nos? ~1 dije|dijiste|contaste|conte|dijimos|contamos ~1 nada|esto|esas_cosas & si ~2 pregunt*|alguien',
			'hace|haz|hacé|haceme|hagan|hagamos|hacete|haste ~2 como_que|de_cuenta|el_loco|la_loca|como_si|el_dormido|la_sorda ~5 no|nunca|nada',
			// it stays here
			'se|que|esto|eso|todo|lo_que ~2 queda|quede|quedan|queden|quedar|muere|muera ~2 aqui|entre|adentro|guardado|dentro|en_esta_carta|en_secreto|nosotros|los_dos|bajo_llave',
			'no ~1 sale|salga|salen|salgan|debe_salir|puede_salir|tiene_que_salir ~2 de_aqui|de_la_casa|de_esta|de_nosotros|de_entre|afuera|de_estas_paredes',
			'lo|cosas|problemas ~1 que|de ~2 pasa|pasan|hablan|hacemos|sucede|adentro|casa|familia ~5 no_sale|se_queda|no_se_cuenta|no_se_dice|no_se_habla|se_arregla_en',
			'no ~1 se ~1 puede|debe|vale|permite ~2 hablar|contar|decir|mencionar|platicar ~1 de|eso|esto|nada|lo|a',
			'nos|me|los|la|lo ~1 tiene|tienen|tenia|tenian|trae ~1 amenazad*|prohibido|advertid*|sentenciad*',
			'amenazad* ~4 decir|contar|hablar|decimos|contamos|hablamos|contemos|digamos|si',
			// who must not know
			'si ~2 le|les|se_lo|lo ~1 contas|contás|decis|dices|cuentas|hablas|acusas|chillas|contaras|dijeras|cuenta|dice|abris_la_boca ~4 @watchers|@elders2|nadie|alguien',
			'no ~1 quiero|queremos|conviene|me_gustaria|hace_falta ~1 que ~4 traduzca*|lea*|vea*|sepa*|mire*|revise*|entere*|oiga*|entiend*|pregunt* ~',
			'para_que|pa_que|que|asi ~3 @watchers|@elders2|revisora|revisor|traductora|nadie ~1 no ~2 viera|vieran|leyera|leyeran|supiera|supieran|entendiera|notara|cachara|descubriera|encontrara|sospechara',
			'cieg* ~2 sord* ~2 mud*|y',
			'mud* ~2 sord* ~2 cieg*|y|frente|con',
			'cremallera|zipper|candado|cinta|tirro|tapon|curita ~3 boca|labios|pico',
			'hoja|carta|nota|esto|platica|conversacion ~2 no|nunca ~1 existe|existio|paso|sucedio|la_viste|la_leiste',
			'siga|sigan|que_sigan|seguir ~1 creyendo|pensando ~1 que ~',
			'lo ~1 sabes|sabés|sabe ~1 vos|tu|usted ~2 lo ~1 se ~1 yo|se_acaba|y_ya|nadie|punto',
			'secreto|secretito ~2 entre ~',
			'ni ~1 se_te|se_les|se_le ocurra ~1 leer*|decir*|contar*|enseñar*|mostrar*|abrir*|hablar*|mencion*',
			'solo|solamente|nomas|unicamente ~3 dos|tres|cuatro|# ~1 personas|gentes? ~4 sab*',
			'sabemos|saben|sabe ~2 solo|solamente|nada_mas|nomas ~2 dos|tres|cuatro|vos|nosotros|yo|el|ella',
			'a ~1 la|tu|el|mi|los ~1 @watchers|@elders2 ~1 decile|dile|deciles|digale|diganle ~1 que ~2 te_escribi|escribi|era|hablamos|fue|estaba|no|es',
			'sin ~1 que ~2 nadie|la|lo|las|los ~2 revis*|lea|lean|vea|vean|traduzca|pase|cheque*',
			'psicologa|enfermera|consejera|orientadora|trabajadora_social|doctora ~6 dije|conte|respondi|conteste|inventé|invente|menti ~2 que ~2 todo|nada|me_cai|no',
			'no ~1 le|les ~1 vayas|vaya|vayan ~1 con ~2 cuento|chisme|queja|quejas|cuentos',
			'saltate|salta|brincate|pasate|omiti|omitan|obvia|ignora|no_leas|tapate ~2 este|esta|esa|ese|lo|la ~1 renglon|parte|linea|parrafo|pagina|ultimo|boca',
			'no ~1 se ~1 anda|debe|vale|puede|hay_que ~1 andar? ~1 divulgando|contando|diciendo|regando|publicando|comentando|divulgar|regar',
			'guarda*|guardate* ~2 solo|solito|nada_mas ~1 para|pa|con ~1 vos|ti|tus',
			'no|ni|sin sapees|soples|rajes|chilles|delates|acuses|chismees|ventanees|balconees|hundas|sapear|delatar|chismear|sapiés|sapies',
			'secreto|secretito ~1 de|pa|para|entre ~1 dos|#|nosotros|los_dos|las_dos|tres|amigas|amigos ~',
			'@watchers|traductora ~1 shh',
			'ojos ~1 que ~1 no ~1 ven',
			'paredes ~2 oyen|oidos|orejas',
			'boca ~1 cerrada',
			'hac* ~2 el ~1 sueco|loco|dormido|mudo|muerto|tonto ~4 si|cuando|con',
			'cero comentarios|palabras|chismes',
			'discrecion|discreto|discreta|discretos ~',
			'no ~1 salga|sale ~2 luz|aqui|carta|nosotros',
			'de ~1 mi|tu ~1 boca ~1 no ~1 sale|salio|salga',
			'aqui ~1 no ~1 paso|ha_pasado ~1 nada',
			'no ~1 salio|sale|viene ~1 de ~1 mi',
			'solo ~1 para ~1 tus|vos|ti ~1 ojos',
			'yo ~1 no ~1 fui|te_conte|te_dije ~3 vos ~1 tampoco|no',
			'mutis|sigilo|confidencial|ultrasecreto|clandestin* ~',
			'a ~1 espaldas|escondidas ~1 de ~2 @watchers|@elders2|todos',
			'@unknowing ~5 @watchers|@nobody|@elders2|demas|otros|otras|ellos|ellas|gente|mundo|familia',
			'@watchers|@elders2|demas|ellos|gente|nadie|ninguno ~2 no|ni|nunca|jamas ~2 @knowing',
			'que|para_que|pa_que|sin_que|mejor_que|ojala|asi ~1 @watchers|@elders2|nadie|los_demas|ellos|ninguno ~2 no|ni|nunca ~2 @knowing|sospech*|entiend*|pregunt*',
			'@watchers|seños|traductora|traductor|los_que_leen|la_que_lee|revisora ~1 no|ni ~1 lo|la|le|nos? ~1 entiend*|entend*|cach*|pill*|agarr*|captan|capte|descubr*',
			'algo|cosa|esto|secreto ~3 que ~2 demas|otros|nadie|grandes|adultos|papas|profes ~2 no|ni ~1 sepan|sepa|conozcan|vean|entiendan',
			'solo|solamente|unica|unico|nadie_mas|nomas ~2 vos|tu|que|persona ~2 sabe|sabes|sabés|sepa ~8 asi|no|nadie|calla*|secreto|quede|queda',
			'asi ~1 tiene_que|debe|va_a|hay_que ~1 quedar|quedarse|seguir|mantener*',
			'nadie|@watchers|mis_papas|mi_mama|mi_papa ~3 sabe|saben|sospecha|sospechan|se_imagina|se_imaginan|idea ~6 quiero|asi|mejor|novio|novia|hablo|escribo|salgo|fumo|tomo|cuenta|veo|juntamos',
			'me|nos ~1 mata|matan|castiga|castigan|pega|pegan|echan|quitan|regañan ~2 si ~1 se|me|lo|la|nos ~1 entera*|sabe*|descubre*|cacha*|lee*|ve*|da_cuenta',
			'mi|mis @watchers|@elders2 ~1 cree|creen|piensa|piensan|juran|jura ~1 que ~2 estoy|ando|estaba|fui|hago|duermo|estudio|vengo|hablo|voy ~',
			// the letter that must go
			'@destroyIt ~4 carta|cartita|hoja|hojita|papel|papelito|pedazo|parte|pagina|nota|mensaje|mensajes|chat|esto|pedacito|sobre',
			'@destroyIt ~6 antes|despues|luego|apenas|cuando|al|ya_que|si ~4 lea*|leer*|leas|vea*|entreg*|termin*|vean|mire*|recib*|revis*|mama|papa|profe|seño|maestra',
			'carta|cartita|hoja|papel|papelito|pedazo|parte|pagina|nota|mensaje|mensajes|chat|esto|leas|leer|leerla|leela ~5 @destroyIt',
			'hacela|hacelo|hazla|hazlo|la_haces|lo_haces ~1 pedacitos|pedazos|bolita|ceniza|añicos|avioncito',
			'debajo|abajo|detras|dentro ~1 del|de_la|de_mi|de_tu ~1 colchon|cama|almohada|ropero|piso|zapato|gaveta|ladrillo ~8 carta|no_la|no_lo|nadie|hall*|encuentr*|vea|halle|mama|papa',
			'carta|cartas|papel|nota|hoja ~8 debajo|abajo|detras|dentro|en ~1 del|de_la|la|el|mi|tu ~1 colchon|cama|almohada|ropero|calcetin|zapato|gaveta|ladrillo|medias',
			'=lee|leela|leelo|lean|leerla|abrila|abrela ~3 escondid*|a_solas|en_el_baño|donde_no|cuando_no|cuando_estes_sol*|de_noche|debajo_de|lejos_de|sin_que',
			'lapiz|tinta|clave|codigo|puntitos|letras|señas|idioma|reves ~8 borr*|invisible|no_entiend*|no_lea|no_lean|no_se_vea|solo_vos|nadie_entienda|secret*|profe|seño|maestra|traductor*',
			'clave|codigo|contraseña|seña|palabra_secreta ~4 para ~3 no|hablar|nosotros|profe',
			// the lie
			'le|les ~1 decimos|dije|dijimos|inventamos|invente|digo|dijera|dijeramos|contamos|conte|diremos ~1 a ~2 @watchers|@elders2|enfermera|doctora ~2 que ~3 iba*|estaba*|habia*|era|fue|fui|cai|caido|golpee|no|me|venia*',
			'a ~2 @watchers|@elders2|enfermera|doctora ~1 le|les ~1 decimos|dije|dijimos|inventamos|invente|digo|diremos|voy_a_decir|mentimos|menti',
			'deci|dile|decile|diles|deciles|decis|inventa|inventale|contesta|contestales|respondeles ~2 que ~3 perdio|no_llego|no_sabes|era|es|estabas|estabamos|fue|no_te|te_la|se_te|clima|tareas|tarea|futbol|me_cai|te_caiste|amigo|amiga|primo|prima',
			'menti* ~3 a|sobre|para ~3 @watchers|@elders2|ellos|nadie',
			// who asks it of a child
			'pide|pidio|pidió|dice|dijo|ordeno|mando|exige|hizo|ruega|suplico|aconsejo ~2 que ~2 no|nunca|mejor_no ~3 @dontTell|contando|diciendo|hablando|comentando|sepa|sepan|entere',
			'mejor no ~1 le|les|lo|se_lo|me? ~1 @dontTell|comentara|dijera|contara|hablara',
			'niños|niñas|cipotes|bichos|amigos|hombres|grandes|novios ~1 buenos|buenas|verdaderos|grandes? ~1 saben|guardan|sabemos|no_cuentan ~2 guardar|secretos|callar|secreto|contar',
			'saber|sabes|sabés|sepas|podes|puedes|podras|puedo_confiar ~1 guardar|guardarme|callar|confiar ~1 un|algo|me? ~1 secreto|algo|secretito|en_vos',
			'me|nos guardas|guardás|guardarias|guardan ~1 algo|esto|un_secreto|lo_que',
			'juego|jueguito|cosa|trato|pacto|costumbre ~1 nuestro|secreto|especial|de_los_dos|entre ~6 nadie|no|contar|decir|mama',
			'secretito|sekretito|secretitos ~',
			'para|pa|con|de ~1 los|las ~1 viejos|grandes|papas|profes|adultos|seños ~2 top|secreto|prohibido|no|nada',
			'secreto|prohibido|nada|silencio ~2 para|con|a|de ~1 los|las|tu|mi ~1 viejos|grandes|papas|profes|adultos|seño|profe|mama|papa',
			'shh ~3 @watchers|@elders2|mama|nadie|nada|ayer|esto'
		],
		not: {
			es: [
				'no|nunca le|les|lo|se|me|nos? dije|digo|dijimos|decia|conto|conte|contamos|decimos',
				'no|ni me|nos @dontTell|digas|digan|cuentes',
				'no ~2 digas|diga|digan|digamos ~2 mentiras|malas|adios|groserias|feo|apodos|que_no',
				'no ~1 sabe|saben|sabia|sabian ~1 que_es|como|donde|cuando|quien|cuanto|cual|leer|nadar|cocinar|escribir|manejar|ingles|español|que_hacer|que_decir|nada_de|bailar|hablar',
				'nadie|ninguno|gente|mundo ~1 sabe|saben|sabia ~1 que_es|como|donde|cuando|quien|cuanto|cual|leer|nadar',
				'no ~2 me|nos|lo|la|los ~1 dejan|deja|dejaba ~2 tener|ver|jugar|salir|ir|entrar',
				'me|nos|lo|=te ~1 queda|quede|quedo|quedan ~1 bien|grande|chico|lejos|cerca|en|a',
				'se ~1 queda|quedo|quedaron|quede|quedan ~2 en_casa|dormid*|sin_luz|solo_en|callad*_de|aqui_en|aqui_con|quiet*',
				'callad* ~3 clase|biblioteca|misa|iglesia|examen|cine|porque_la_seño_lee',
				'no ~1 se|sabe|saben ~1 guardar',
				'le cuento todo',
				'mi|mis|una|la ~1 amiga|amigo|hermana|hermano|prima|primo ~1 =lee|leen|leyo ~4',
				'mi|la ~1 @kin ~2 cree|piensa ~1 que ~1 voy_a_ser|va|es|soy|el|la|los|dios|puedo',
				'gallina|perro|gato|gata|ardilla|chucho|pato|gallinas ~3 escond*|hall*',
				'si ~2 habla|hablo ~2 español|ingles',
				'carta|cartas ~6 caja|cofre|lata|pared|puerta',
				'romp*|quem*|bot*|borr* ~2 basura|pizarra|piñata|vidrio|ventana|record|maleza|milpa|hojas_secas|comida|pelota|tortilla',
				'el|un|del|la|mi ~1 secreto ~1 de|es|esta|del|para',
				'deci|decí|dile|decile ~2 que ~2 gracias|saludos|la_quiero|lo_quiero|felicidades|le_mando|es_bonit*'
			]
		}
	}
];
