import type { Phrases } from '../phrases/phrasebook.ts';

/**
 * A person made small, frame by frame: what somebody is, is called, is good for, looks or smells like, who would want
 * them; wherever they come from and whatever they make. Animals, things, stories, and what one says of oneself are not
 * meant; nor is a brother who is "annoying".
 */
export const putDown: readonly Phrases[] = [
	{
		kind: 'insult',
		why: 'belittles',
		confidence: 0.6,
		frames: { war: 'sentence' },
		es: [
			// what somebody is
			'sos|eres|es_usted|pareces|parecés|seas|estas|estás ~2 @contempt|@mildRude|@scorned',
			'ustedes|gringos|gringas|capitalinos|ricos|pobres|indios|los_de|las_de|esos|esas|esa_gente|gente ~6 son|es|parecen|estan ~2 @contempt|@mildRude|@scorned',
			'@person ~4 es|era|esta|parece|son|eran ~2 @contempt|@scorned',
			'es|son|era|eran|sos|seas|parece|pareces|puro|pura|puros|puras ~1 un|una|unos|unas|puro|puros|pura|bola_de|grupo_de|medio|media|bien|toda_una|todo_un ~1 @contempt|@scorned',
			'ese|esa|esos|esas|este_maje|ese_maje ~2 @contempt|@scorned|@nickname|lento|lerdo',
			'un|una don|doña nadie',
			'sos|eres|es|soy ~1 nadie|nada|cero|basura|estorbo|carga|error|vergüenza|desgracia ~',
			'que|tan|muy|mas|bien ~1 @contempt|@mildRude|feo|fea ~2 sos|eres|estas|ustedes|tu|vos|saliste|la_gente|esa_gente',
			'que gente|gentuza|bola|manada|grupo|gentes ~3 @contempt|@mildRude|@scorned',
			'lo|la ~1 @contempt|@mildRude ~1 que|q ~1 sos|eres|es|son|estas',
			'mas ~1 @contempt|@mildRude|lento|lenta|flaco|gordo|pesado|largo|duro ~1 que ~1 un|una|el|la ~1 @beast|piedra|puerta|palo|tranca|moco|domingo|escoba|poste|tronco|adobe|olote',
			'parece|pareces|parecen|pareciera|tenes_cara_de|tiene_cara_de|cara_de ~1 que? ~2 @beast|espantapajaros|bruja|escoba|momia|payaso|monstruo|mendigo|loco|muerto|basurero|gallina ~',
			'medio|bien|re|muy|tan ~1 menso|mensa|tontito|tontita|dundo|dunda|lento_de|tapado|tapada|bruto|bruta|zonzo|zonza|bobo|boba|torpe_que|bruto_que',
			'feo|fea|feos|feas ~1 con|de|hasta|como ~1 ganas|madre|cojones|decir_basta|pegarle|pecado|noche|susto',
			// what somebody is called
			'me|=te|le|les|nos|lo|la ~1 dicen|dice|decia|decian|dijo|dijeron|grita|gritan|gritaba|gritaban|grito|gritaron|llama|llaman|llamaron|apodan|apodaron|pusieron|puso|pusimos|ponen|escribieron|cantan ~3 @contempt|@nickname|@scorned|tartaja|tartamudo|gago|muda|negro|negra|prieto|prieta|flaco_feo|hueso|palillo|jirafa|elefante|orejon|dumbo|huerfano|arrimado',
			'grita|gritan|gritaba|gritaron|apoda|burla|burlan|burlaban|rien ~4 @nickname|@contempt ~',
			'dijo|dice|dijeron|gritaron|grito|llamo|llaman ~1 que ~2 yo|soy|somos|era|eramos|es|son ~3 @contempt|@scorned|@nickname|nada',
			'apodo|apodos|sobrenombre ~6 @nickname|@contempt|feo|cruel|burl*',
			// what somebody is good for
			'no|ni ~1 sirvo|sirves|servis|sirve|sirven|servimos|sirvió|sirvio ~1 ni|para|pa|de ~1 ni? ~2 nada|traer|jugar|cargar|barrer|lavar|cocinar|eso|mandados|estudiar|leña|portero|adorno',
			'no|ni|nunca ~1 valgo|vales|vale|valen|valemos ~1 nada|ni|la_pena|un',
			'ni ~1 bañarse|peinarse|leer|escribir|hablar|sumar|amarrarse|limpiarse|contar|vestirse|su_nombre|tu_nombre|las_tablas|patear ~1 sabe|sabes|saben|puede|puedes|pueden|podes',
			'no|ni ~1 sabe|sabes|saben|sabés|puede|podes|pueden ~1 ni|hacer_nada|nada ~1 bañarse|peinarse|leer|escribir|hablar|sumar|amarrarse|limpiarse|contar|vestirse|su_nombre|hacer_nada|nada|jugar',
			'se|=te ~1 cree|crees|creen|creés|creian|siente|sienten|da|das ~2 la_gran|gran_cosa|mucho|muy|mas_que|mejor_que|superior*|la_reina|el_rey|la_divina|dueña|dueño|millonari*|el_muy|lo_maximo|la_ultima|el_ultimo',
			'para|de ~1 que ~1 te_escribo|te_hablo|me_junto|te_contesto ~2 si ~1 sos|eres|solo|nunca|ni',
			'no_se ~1 para|por ~1 que ~1 =te ~1 escribo|hablo|contesto|aguanto|molesto ~6 aburrid*|tont*|nada|sos|eres|burr*',
			// who would want them
			'nadie|ninguno|quien ~3 =te|lo|la|los|las|le|les|se_le|se_te ~1 soporta|aguanta|quiere|quieren|traga|invito|pregunto|llamo|necesita|acerca|junta|va_a_querer|va_a_contestar|extraña|hace_caso|cree ~',
			'que|a_quien ~1 nadie ~1 soporta|aguanta|quiere|traga|invita|hace_caso',
			'nadie|ninguno|quien ~2 se ~1 junta|sienta|acerca|arrima|quiere_juntar ~2 con|a|cerca ~2 vos|ella|el|ellos|ese|esa ~6 porque|por|hued*|apest*|pioj*|fe*|raro|rara',
			'con ~1 esa|ese|esas|esos|tu ~1 cara|letra|nariz|pelo|ropa|dientes|pinta|cuerpo|voz|panza|cerebro ~5 quien|nadie|nunca|asustas|como|ni',
			'das|dan|da|daba|dabas ~1 pena|lastima|asco|risa|vergüenza|verguenza|grima|miedo_de_fe* ~2 con|vos|tu|tus|su|sus|esa|ese|verte|ver|oirte|lo|de_lo|ajena|leerte|y|ella|ellos|ustedes|jaja',
			'das|dás pena|lastima|asco|risa|verguenza|grima',
			// how somebody smells, looks, writes
			'huele|hueles|oles|olés|huelen|apesta|apestas|apestan|hiede|hedes|jiede|jede|olia|apestaba ~2 a ~1 chivo|chucho|cuche|perro|zorrillo|pies|sobaco|sudor|orines|pipi|caca|muerto|pescado|podrido|basura|cebolla|ajo|queso|chiquero|gallinero|rata|establo|mojado|feo|culebra|cabra',
			'apesta|apestas|apestan|hiedes|hedes ~1',
			'ustedes|ricos|gringos|ellos|esos|gente ~3 no ~1 saben|sirven|valen|pueden|entienden ~2 nada',
			'@mildRude|@contempt|@scorned sos|eres',
			'@mildRude|@contempt @mildRude|@contempt',
			'cerote|serote|bestia ~2 le|te|les ~1 dije|grite|dijo|puse|digo',
			'no ~1 le|=te|les|me ~1 da|dan ~1 el|la|para ~1 coco|cabeza|cerebro|mente|mas',
			'tu|tus|su ~1 idioma|acento|voz|español|ingles|pais|pueblo ~2 suena|suenan|parece|huele|da ~2 como|a|asco|risa|lastima',
			'hazmerreir|hazme_reir|burla|payaso|verguenza ~1 de ~1 tu|la|su|toda|todos|mi',
			'no ~1 =te|se ~1 creas|crea|crean ~1 tanto|mucho|tan|la_gran|muy',
			'ni ~1 guapa|bonita|bonito|inteligente|lista|listo|buena|bueno|chistoso|importante ~1 sos|eres|es|son',
			'pareces|parecés|parece|pareseis ~2 vieja|viejo|bebe|mendigo|mendiga|loco|loca|mono|payaso|espantapajaros|momia|campesina|indigente ~',
			'imitan|burlan|remedan|arremedan|se_rien|molestan ~10 dicen|llaman|gritan|apodan|ponen ~1 la|el|que|un|una|@nickname',
			'dio|da|daba|dieron ~1 sueño|asco|pena|lastima ~3 lo|de|por ~3 tonta|fea|feo|aburrida|mala|tonto',
			'hijo|hija ~1 de ~1 =tu|su|la ~2 madre|🤬',
			'vete|andate|vayanse|eres|sos|pura|hijo|son|you|the|de ~3 🤬',
			'eres|sos|es|son ~1 una|un|pura ~1 caca|mierda|basura',
			'=te|le|les ~1 falta|faltan|zafaron|zafo ~2 tornillo|tornillos|neuronas|jugadores|cerebro|luces',
			'dos ~1 dedos ~1 de ~1 frente',
			'corto|corta|duro|dura ~1 de ~1 entendederas|cabeza|mente|mollera',
			'tiene|tenes|tenés|tienes ~3 aserrin|aire|humo|piedras|paja|telarañas|zacate|agua ~3 cabeza|cerebro|mate|coco',
			'patina ~1 el ~1 coco',
			'ni ~1 tu|su ~1 mama|mami|perro|familia ~1 =te|lo|la ~1 quiere|aguanta|soporta',
			'que ~1 se ~1 puede ~1 esperar ~1 de',
			'cerebro ~2 adorno|lujo|vacaciones',
			'desperdicio|gasto ~1 de ~1 oxigeno|aire|espacio',
			'espejo ~3 rompe|rompio|llora|quiebra|asusta',
			'si ~2 estupidez|tonteria|fealdad|burrada ~2 doliera|pagara|volara',
			'tonto|tonta|burro|burra ~1 del ~1 pueblo|salon|grado',
			'sos|eres|you|youre|ur|u_r ~1 cerda|rata|payaso|snake|mono|vaca|ballena|burro|caca|basura',
			'tonta|tonto|burra|burro|bruta|bruto|gorda|gordo|inutil|fea|feo ~1 y ~1 tonta|tonto|fea|feo|gorda|gordo|burra|bruta|apestosa|sucia',
			'cerota|serota ~',
			'cerote|serote|zerote ~1 el|la|ese|de_mierda|que',
			'que|tan|mas ~2 letra|dibujo|cara|pelo|voz|foto|ropa|carta|nariz ~1 mas|tan ~1 fea|feo|horrible|asqueros*|ridicul*|chueca ~',
			'tu|tus|su|vuestra ~1 letra|dibujo|dibujos|cara|pelo|voz|foto|ropa|carta|cartas|nariz|escuela|pais|pueblo|equipo|casa|clase|familia|mama|ingles|español ~2 es|son|parece|parecen|esta|da|dan|ha_de_ser|han_de_ser|debe_ser|apesta|huele|vale ~3 @contempt|@mildRude|horrible|horribles|para_tontos|para_burros|asco|risa|lastima|pena|porqueria|basura|nada|de_pobres|de_locos|patetic*|aburrid*|un_chiste|gallina|mierda',
			'escuela|clase|pueblo|pais|colegio|equipo|grado ~2 de|para|lleno_de|llena_de ~1 tontos|burros|brutos|locos|tarados|ignorantes|pobres|muertos|perdedores|ladrones|inutiles|mensos|retrasados|idiotas|mantenidos',
			// sent away, told to be quiet
			'anda|andate|andá|vete|vayan|vayanse|vaya|mandalo|mandarlo|largate|quitate|fuera|hacete ~2 a_la_porra|a_la_goma|al_carajo|al_diablo|a_freir|a_volar|de_aqui|feo|fea|de_mi_vista|a_comer|para_alla_fe*',
			'calla*|cerra|cierra|cerrá|quitate|apartate|hacete ~2 @contempt|@nickname|@scorned|vieja|sapa|sapo|metida|boca|hocico|trompa',
			'nadie ~1 =te|le|lo ~1 pregunto|invito|llamo|hablo|pidio',
			'@contempt|@scorned|@nickname ~1 le|me|=te|les|nos ~1 grito|gritaron|dijo|dijeron|grita|gritan|dicen|dice|decian'
		],
		not: {
			es: [
				'no ~1 sos|eres|es|seas|somos|son|era ~3',
				'perdon|disculpa|disculpen|disculpe ~4',
				'me|nos da|dan risa ~1 que|cuando|como|ver',
				'@sibling ~2 me ~1 dijo|dice|grito',
				'soy|me_siento|senti|fui|estoy|me_vi ~3 @contempt|@mildRude|@scorned|@nickname',
				'@beast|animal|animales|zopilote|zopilotes|gallina|gallo|pollo|mapache|sapo|garrobo|culebra|gato|gata|perro|perra|chucho|burro|vaca|toro|cuche|bicho_de|insecto|araña|murcielago|tacuazin ~6 es|son|era|eran|parece ~4',
				'gallo|perro|gato|loro|vaca|toro|caballo|burro|chompipe ~6 creid*|enojad*|bravo|feo',
				'mi|nuestro|nuestra ~1 perro|perra|gato|gata|chucho|gallo|loro|burro|vaca|caballo|pollo',
				'de|con ~1 cariño',
				'bicicleta|bici|silla|mesa|carro|moto|maquina|puerta|cama|juguete ~8',
				'se_llama|llamada|llamado|nombre ~2 @nickname|@beast',
				'@hearsay ~4 se_llama|nombre|cariño',
				'mi|nuestro|el ~1 vaca|burro|perro|gato|cuche|gallo|gallina|chompipe ~4 @hearsay',
				'dia|examen|clase|tarea|juego|partido|clima|calor|frio|lodo|invierno|carretera|internet|bus|pelicula|libro|cancion|sopa|comida|medicina|dibujo_mio|trabajo ~2 es|esta|era|fue|estuvo ~3',
				'bruja|payaso|monstruo|diablito|mono|rata|burro ~2 de ~1 la? ~1 obra|pastorela|fiesta|circo|feria|carnaval|disfraz',
				'disfraz*|disfrac* ~4',
				'es|era ~1 un|una ~1 error|ladron_de|policia',
				'negro|negra|prieto|prieta|chele|chino|gordo|gorda|flaco|flaca ~4 de_cariño|porque_es|porque_tiene|por_el_pelo|y_le_gusta|y_asi|desde_chiquit*'
			]
		},
		unless: {
			es: [
				'el|la|los|las|un|una|mi|nuestro|nuestra sapo|sapos|culebra|culebras|garrobo|iguana|toro|vaca|burro|burra|cerdo|cuche|chompipe|gallina|gallo|animal|animales|raton|ratones|zopilotes',
				'cariño|broma|jugando|mascota|pero_lo_quiero|pero_la_quiero|la_quiero_mucho|lo_quiero_mucho|pero_la_queremos|disfraz|obra|sociodrama|pelicula|peli|cuento|libro|novela|personaje|caricatura|serie|leyenda|fabula|videojuego|perro|chucho|gato|gata'
			],
			en: ['dog|dogs|cat|cats|puppy|hamster|goat|rooster|horse|farm']
		}
	}
];
