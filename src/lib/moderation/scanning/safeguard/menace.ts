import type { Phrases } from '../phrases/phrasebook.ts';
import { idle } from './threat.ts';

/** Threats that name no deed: what will happen if, who is next, who is watched, what was left at the door. */
export const menace: readonly Phrases[] = [
	{
		kind: 'threat',
		why: 'will-hurt',
		confidence: 0.7,
		frames: { fiction: 'sentence', war: 'near' },
		not: idle,
		unless: {
			es: [
				'jaja|jajaja|jajajaja|gol|goles|partido|futbol|chiste|broma|piñata|rifa|loteria|fila|turno|gallina|gallinas|zancudos|ratas|ratones|hormigas|cucarachas|milpa_con|zacate|maleza|plaga|tarea|examen|sorpresa|cohetes|lluvia|volcan|huracan|torneo|ajedrez|chibolas|=perro_bravo|vacuna'
			],
			en: [
				'haha|hahaha|lol|jk|joke|prank|my_book|detective|sock|sandwich|rain|beans|romeo|mango|soccer|football|basketball|chess|checkers|marbles|game_night|kickball|weeds|mosquito|mosquitoes|ants|mice|surprise|homework|fractions|quiz|recital|spelling|race|tournament|trivia|uno|monopoly|raffle|vaccine|fish|turkey|recipe|cookies|tag|dodgeball|water_balloon|snowball|hail|storm|cat_murdered|caterpillar|rooster|pumpkin|hunting|water_gun|volleyball|hockey|softball|baseball|cookie'
			]
		},
		es: [
			'si no ~6 te|le|lo|la|los|les|nos ~1 voy_a|vamos_a|van_a|va_a ~1 esperar|agarrar|buscar|caer|dar|quitar|pegar|ir|pesar',
			'vienen|vengo|vendran|venimos|vamos|viene|van|llegan|regresan ~1 por|a_traer ~3 @dear ~6 si|no|pag*|quier*',
			'machetazos|balazos|pedradas|cuchilladas|puñaladas|tiros|palos|batazos|puñetazos ~3 a ~2 @dear|el|la|los|todos|profe',
			'dieron|dan|dio|tenemos|tienen|dijeron ~3 hasta ~2 domingo|lunes|sabado|viernes|mañana|noche|fin|martes|jueves|miercoles ~4 irnos|irse|salir|pagar|desocupar|dejar|largar*',
			'prohib*|no_dejan|no_nos_dejan|no_podemos ~3 pas*|entrar|cruzar|ir & mat*|golpe*|pandill*|muchachos|cuadra|colonia|bala*|quiebr*',
			// if you …, then …
			'si|cuidado_con|pobre_de_vos_si|donde ~1 no? ~6 cont*|habl*|dec*|dig*|dice*|abr*|avis*|denunci*|pag*|mand*|vuelv*|regres*|sal*|met*|acus*|escrib*|deja*|haces|hace ~8 te|le|les|nos|lo|la|los|me ~2 va_a_ir|va_ir|van_a_ir|pesar|pesara|pasa|pase|pasar|pasara|arrepent*|mal|peor|quedar_sin|busc*|encontr*|cae|caemos|quem*|mat*|lastim*|hace|hacemos|hago|desfigur*|cort*|quiebr*|public*|sub*|vas|van|atene*',
			'te|le|les|nos|me|se ~1 va_a|van_a|puede|vas_a|va ~1 ir|quedar|pasar|pesar ~1 mal|peor|feo|sin|algo|lo_mismo|muy_mal|caro|bien_mal ~2',
			'ya ~1 vas|va|van|veras|veran|sabras|sabes|sabés ~2 a? ver|saber|que_pasa|lo_que|quien|como_quedo ~6 pasa|soy|somos|si|cuando|te|le|quedo|somos',
			'ya ~2 vas_a_ver|veras|van_a_ver|sabes_como_quedo ~2 lo|que|si|cuando|como|quien|por',
			'o ~3 me|nos|te|le|les|se? ~1 pag*|dan|das|entrega*|mand*|brinc*|un*|met*|deja*|vas|van|hac*|call* ~8 o ~2 se|te|le|les|lo|la|los|nos|vos|tu|su ~2',
			'pag*|mand*|dame|den|entrega*|deposit*|junt*|da ~6 o ~2 le|te|les|lo|la|los|se|nos|tu|mat*|quem*|mor*|desped*|public* ~1 pasa|pasar*|mat*|quem*|mor*|despid*|secuestr*|llev*|va*|quebr*|public*|sub*|hac*',
			// next, watched
			'proximo|proxima|siguiente|siguientes|sigues|seguis ~3 sos|eres|es|era|soy|seria|serias|va_a_ser|vas_a_ser|somos|vos|mi ~2 & dij*|dice|dedo|hermano|primo|papa|tipo|moto|muert*|mataron|vos|tio|amenaz*|pared|mensaje|gritaron|grito|escribi*',
			'vos|tu|usted|el|mi_hermano|mi_papa|tu_familia ~1 sos|eres|es|seria|sigue|sigues|seguis ~1 el|la|los? proximo|proxima|siguiente|siguientes',
			'ya_se|yo_se|si_se|sabemos|sabe|saben|conocemos|conozco ~3 donde|adonde|a_que_hora|que_hora|que_camino|cual_calle|que_calle|por_donde|tu_casa|tu_calle|tus_horarios|quien_es_tu ~3 vivis|vives|viven|vive|estudias|estudia|estudian|sales|salis|sale|salimos|trabaja|trabajan|vas|pasas|duermes|dormis|te_vas|caminas|mama|hermana|papa|compr* ~4',
			'se|sabemos|sabe|saben donde|adonde|por_donde ~1 vivis|vives|vivimos|viven|vive|estudias|estudiás|estudia|estudio|trabaja|duerm*|estas|te_escondes',
			'te|lo|la|nos|me|le|los|les ~1 tengo|tenemos|tienen|tiene|tenes ~2 en_la_mira|vigilad*|marcad*|fichad*|en_la_lista|ubicad*|control*|localizad*|sentenciad*|cazad*|contad*',
			'en_la_mira|sentenciad*|tienen_marcad*|luz_verde|lista_negra|orden_de_mat*|precio_a_su_cabeza ~2',
			'carro|moto|motos|camioneta|pickup|hombre|hombres|tipo|tipos|señor|muchachos|sujeto|sujetos|alguien|desconocido|ellos|pandilleros ~8 sigue|siguen|siguio|siguieron|persigue|persiguen|vigila|vigilan|vigilando|esperando|espera|esperan|parado|parados|rond*|acecha|acechando|vuelt*|pasa_despacio|espia|espian ~8 a|enfrente|afuera|casa|escuela|salida|nos|me|mi|dias|parada|esquina|porton & miedo|nos|me|mi|placas|casa|salimos|vidrios|polarizad*|noches|dias',
			'lo|la|nos|me|los|te|le ~1 andan|anda|estan|esta|siguen ~1 buscando|siguiendo|vigilando|cazando|esperando|amenazando|molestando|extorsionando ~3',
			'buscan|buscando|buscaban|busca ~2 para ~1 mat*|quebr*|golpe*|llev*|cobr*|peg*|hacer*',
			// left at the door, said with a hand
			'perro_muerto|gato_muerto|gallo_muerto|animal_muerto|cabeza_de|bala|balas|corona|cruz|cruz_negra|ataud|casquillo|casquillos|flores_negras|muñeca_sin|nota|papel|papelito|carta|mensaje|recado|anonimo ~6 puerta|sobre|porton|casa|casquillo|debajo|ventana|parabrisas|techo ~8 & dej*|tir*|pus*|amaneci*|mand*|encontr*|aparec* & muert*|bala|balas|amenaz*|pagu*|pag*|mat*|irnos|irse|advert*|ataud|ultim*|vay*|call*|cruz|corona|sabemos|cuid*|lista|horas|o_pagan|mensaje|despid*',
			'dej*|tir*|mand*|amaneci* ~5 perro_muerto|gato_muerto|gallo_muerto|animal_muerto|pollo_muerto|bala|balas|casquillo|corona_de_flores|cabeza_de ~8 puerta|sobre|casa|porton|mensaje|nota|papel',
			'mand* ~3 bala|balas|corona|amenaza|amenazas|ataud|casquillo ~3',
			'ultima|unica|segunda ~1 advertencia|aviso|oportunidad|llamada ~6',
			'dedo|mano|machete|navaja|seña ~4 cuello|garganta|pescuezo ~2',
			'pas* ~3 dedo|mano ~3 cuello|garganta|pescuezo',
			'seña|señas|gesto ~3 de ~2 pistola|disparar|cortar|muerte|matar|cuello ~2',
			'pared|muro|baño|porton|pizarra|puerta ~8 escrib*|escrit*|pint*|ray*|pus* & muer*|mor*|sangre|mat*|cae*|tirote*|proximo|siguiente|fuera|lista|horas|sapo|sapos|viernes|lunes|mara|numero',
			'corre|correr|corra|va_a_correr|habra ~1 sangre|muertos',
			'ver|vea|mira|oir|oi|ver_oir ~2 oir|oi|ver|calla ~2 callar|calla|call*',
			// metaphors
			'cuid* ~3 espalda|espaldas|familia|tu_hermanit*|boca|palabras|lo_que_dices|lo_que_decis|pellejo ~4',
			'cav*|hoyo|tumba|caja|ataud|cajon ~5 hoyo|tumba|list*|medid*|tenemos|tengo|hecha|hecho|prepar*|escog* & te|le|les|aqui|tu|vos|nos',
			'despid*|despedi*|despedite|reza*|encomend* ~5 hija|hijo|familia|vida|mama|mundo|tu|tus|de_mi|dios|todos & o|te|si|ultim*|papel|mañana|pag*|manana',
			'ir_al|ir_a|terminar|acabar|amanecer|aparecer|terminas|acabas|amaneces|vas_a_quedar|parar|flotando|tirado ~4 rio|hoyo|cajon|cementerio|zanja|hospital|bolsa|bolsas|cañal|quebrada|monte|pedazos|caja ~3 & te|le|lo|si|los|van|vas|sapo|sapos|soplon*|hablan|chism*',
			'sapo|sapos|soplon|soplones|orejas|poste ~5 mueren|muere|caen|cae|mat*|rio|pagan|lengua|cort*|callan',
			'nadie ~4 burla|rie|escapa|salva|sale|juega|mete ~4 queda_vivo|vivo|conmigo|nosotros|y_queda|y_vive|con_nosotros|y_se_va',
			'no|nadie ~1 vas_a|va_a|van_a|quedara|quedar|sale|salir ~1 salir|quedar|llegar|volver|contarla|amanecer|pasar ~1 vivo|viva|vivos|a_tu_casa|a_navidad|de_aqui|de_esta|para_contarlo|nadie ~2',
			'te|lo|la|los|les|le ~1 vamos_a|voy_a|van_a|va_a|tengo_que|quiero|quieren ~1 esperar|agarrar|buscar|encontrar|cazar|dar|hallar|topar|caer|partir|desfigurar|castrar|tronar|quebrar|ahogar|picar|rajar|degollar|sacar|volar|marcar|tirar|aventar|pasar|quitar|echar|hacer|matar|enseñar_a|cobrar|reventar|madrear|moler ~8 salida|cinco|todos|entre|bolson|palos|rio|puente|cabeza|piedras|cara|solo|sola|dientes|ojos|dedos|lengua|cerca|encima|carro|respetar|caro|puente',
			'dijo|dice|dijeron|dicen|jura|juro|juró|escribe|escribio|grito|gritaron|amenazo|puso|mando_a_decir|mandaron_a_decir ~3 que ~3 lo|la|le|les|los|nos|me|te|se|iba_a|iban_a|van_a|va_a ~3 tronar|castrar|desfigurar|quebrar|ahogar|picar|rajar|degollar|quemar|cobrar|matar|desaparecer|partir|reventar|secuestrar|mochar|encontrar|buscar|echar|disparar|llevar|lastimar|cortar|linchar|machetear|venadear|llenar|colgar|hacer',
			'ganas|gustaria|quisiera|quiero|quiere|sueño|sueña|imagino|imagina|pienso|piensa|plan|planea|planeo|planeando|antoja ~3 ahogar*|matar*|acuchill*|quemar*|apuñal*|degoll*|envenen*|machet*|dispar*|estrangul*|golpear*|balear|atropell*|ahorcar*|verl*_muert*|verl*_sufrir|volar|explot*|lastimar*|hacer*_sufrir|vengar*|cobrarmel*|partirl*|desaparecerl* ~3',
			'llorar|sufrir|pagar*|arrepent*|lament*|rogar|suplicar|gritar|temblar|saber_quien_soy ~3 & los_que|todos|quienes|ellos|el_que|la_que|se_rieron|se_burlan|burl*|molest*|compañeros|ustedes & van_a|va_a|voy_a_hacer|plan|lista|vas_a|haran|hare|verlos|algun_dia|viernes|lunes',
			'tengo|tenemos|ya_tengo|tiene|consegui|traje ~2 con_que|lista|plan|un_plan|la_lista|armas ~6 & viernes|lunes|los_que|pagar|llorar|van_a|burl*|rieron|escuela|mat*|vengan*|muert*|todos_los',
			'ech*|pon*|met*|pus*|dar ~4 @poison|vidrio|vidrio_molido|raticida|soda_caustica|caca|@pills ~5 a|en|al ~2 agua|comida|cafe|sopa|botella|jugo|almuerzo|fresco|refresco|bebida|frijoles|pichinga|leche|pan',
			'envenen* ~4 a|al|agua|comida|profe|seño|vecino|perro_del|todos|papa|mama|padrastro|madrastra|pozo',
			'agarr*|sac*|anda|andan|trae|traen|llev*|tiene|carg*|compr*|consig*|afil*|con ~3 @gunlike|armad* ~8 dij*|jur*|amenaz*|buscar*|esperar*|primero|mat*|tron*|miedo|escuela|mochila|vengar*|salida|recreo|profe|anda|si_lo|si_la|enfrente|mostr*|enseñ*|apunt*|cerca_otra_vez',
			'anda|andan|andaba|llego|llegaron|vinieron|entraron ~1 armad* ~2',
			// the ones who rule the street
			'@gunlike|bala|balas|plomo ~6 para|en|a ~1 vos|tu|su|ella|el|cada|todos|los|ustedes ~2 cabeza|familia|nombre|uno',
			'hora*|dias|mañana|noche|lunes|viernes|semana ~3 para|plazo ~2 irse|irnos|salir|desocupar|largar*|pagar|entreg*|dejar|abandon*|conseguir|unir* ~4',
			'# horas|veinticuatro_horas|cuarenta_y_ocho_horas ~1 para',
			'tienen|tenemos|tiene|tengo|obligaron|obligan|dijeron|ordenaron|toca|toco ~4 irnos|irse|salir|dejar_la_casa|desocupar|abandonar|largar*|mudar*|huir|esconder* ~8 amenaz*|pandill*|muchachos_de|mareros|matan|maten|mueren|renta|extors*|muertos|porque_nos|o_si_no|colonia|canton|si_no',
			'muchachos|bichos|los_de|jefes|palabrero|ranflero|homeboys|esos|ellos|hombres|pelones|letras|numeros|mareros|batos|vatos|tipos ~6 brinc*|reclut*|met*|jal*|andar_con|un*|postear|cobr*|pid*|exig*|mand*|obligan|quieren_que ~6 renta|colabor*|pagu*|pag*|cuota|ellos|mara|quiebr*|mat*|negocio|tienda|puesto|hermano|primo|celular|favor|mandado|encargo|paquete|o_se|brinc*|miedo',
			'brinc*|brincarse|unir*|met*|trabaj* ~3 con ellos|los_muchachos|los_de_la|la_mara|los_pelones|esa_gente ~4',
			'cobr*|pid*|exig*|dej*|llev*|recog*|pag* ~5 renta|cuota|colaboracion|extorsion|impuesto|vacuna_semanal ~4 & tienda|negocio|venta|pupuseria|bus|tortillas|puesto|mes|semana|sabado|mat*|quem*|muchacho*|miedo|papa|mama|tia|ellos|nos|cada|cerr*',
			'llamadas|llamaron|llamada|mensajes|audios|=voz ~8 pid*|exig*|amenaz*|vigilad*|mal|mat*|dinero|secuestr*|pagu*|respirando|insult*|sabe*|muert*|madrugada',
			'lista|cuaderno|libreta ~6 nombres|nombre ~6 odi*|mat*|van_a|voy_a|pagar|muert*|tach*|odio|vengar*|primero|sufrir',
			// photos
			'fotos|foto|video|videos|pack|capturas|conversaciones|chat|audios ~6 public*|sub*|enseñ*|mand*|pas*|difund*|reg*|compart*|mostr*|vend*|cuent* ~6 si|todos|internet|escuela|grupo|mama|papa|familia|dinero|o|grado & si|o|amenaz*|dice|dijo|dinero|obliga|exige|pide|piden',
			'si|o ~6 no ~4 mand*|pag*|doy|das|hago|haces|vuelvo|acepto|contesto|quiero ~8 public*|sub*|cuent*|enseñ*|manda_a|mat*|desfigur*|busc*|quem*|mat*|llev*|arrepent*|dice_que_me|se_mata|nadie',
			'jaque*|hack* ~5 banco|cuenta|celular|mama|casa|camara & si|o|dice|dijo|amenaz*|obliga|menos',
			'mañana|hoy|lunes|martes|miercoles|jueves|viernes ~3 no ~1 veng*|vay*|asist*|llegu*|pongas ~4 escuela|clase|clases|instituto|recreo & si|porque|mat*|algo|van|tirote*|conviene|quier*|balac*|hagas|mejor'
		]
	}
];
