import { gifts } from '../conduct/things.ts';
import { conductWords } from '../conduct/words.ts';
import type { Families } from './pattern.ts';
import { worries } from './worries.ts';

/** People, and the small words around them. */
const people: Families = {
	parent: {
		es: 'papa papi papito papas papis mama mami mamita ma pa tata nana apa ama padre madre padres padrastro madrastra viejo =jefe',
		en: 'dad mom mother father parent parents stepdad stepmom stepfather stepmother step_dad step_mom step_father step_mother guardian moms dads'
	},
	elder: {
		es: 'abuelo abuela abuelito abuelita abuelos tio tia tios padrino madrina marido esposo compañero_de_vida novio pareja cuñado hombre_de_mi_mama',
		en: 'grandpa grandma grandfather grandmother nana uncle aunt auntie uncles boyfriend husband godfather godmother'
	},
	outsider: {
		es: 'profe profesor profesora maestro maestra seño señor señora vecino vecina pastor cura sacerdote catequista entrenador doctor director directora hombre don patron adulto grande tipo viejito muchacho bolo pandillero',
		en: 'teacher coach neighbor neighbour man guy priest pastor doctor babysitter sitter adult grownup grown_up principal janitor tutor driver counselor camp_leader'
	},
	sibling: {
		es: 'hermano hermana hermanos hermanito hermanita primo prima primos primas hermanastro',
		en: 'brother sister sis bro cousin cousins brothers sisters stepbrother step_brother sibling siblings'
	},
	adult: { es: '@parent @elder @outsider' },
	kin: { es: '@parent @elder @sibling familia pariente parientes hijo hija', en: 'family' },
	friend: {
		es: 'amigo amiga amigos amigas compañero compañera compañeros chero chera cheros vecino vecina muchacho muchacha niño niña cipote cipota bicho bicha',
		en: 'friend friends bestie classmate kid boy girl buddy bff guy'
	},
	anyoneElse: { es: '@kin @friend @outsider' },
	mine: {
		es: 'mi mis su sus el la los las un una nuestro nuestra tu',
		en: 'my our his her the their your a'
	},
	nobody: {
		es: 'nadie ninguno ninguna ningun_adulto ninguna_persona',
		en: 'anyone anybody nobody a_soul any_1 one_person no_one any_one'
	},
	grownups: {
		es: 'papa papi papas papis mama mami mamas tata nana padre padres madre abuelo abuela abuelos tio tia profe profes profesor profesora maestro maestra maestros seño señorita adulto adultos grandes mayores director directora don',
		en: 'mom dad parents parent mother father teacher teachers grownups grownup grown_ups grown_up adult adults grandma grandpa aunt uncle principal counselor family ms mr mrs miss coach stepdad stepmom guardian'
	},
	platform: {
		es: 'whatsapp instagram facebook messenger mesenger telegram tiktok tik_tok snapchat snap discord roblox fortnite free_fire freefire minecraft =ff =fri_fair signal twitch youtube skype zoom meet twitter =x xbox play psn steam imo correo email imeil videollamada',
		en: 'whatsapp instagram facebook messenger telegram tiktok tik_tok snap discord roblox fortnite minecraft signal twitch youtube skype zoom facetime xbox psn playstation switch steam kik wechat twitter email gmail imessage online games'
	},
	contact: {
		es: 'numero numeros telefono telefonos celular whatsapp correo imeil email instagram snapchat snap tiktok facebook usuario user perfil direccion cuenta gamertag nick discord contacto =id arroba =numerito numerito',
		en: 'number phone digits cell email whatsapp instagram snap username user gamertag discord tiktok handle address account profile facebook contact roblox =id tag'
	}
};

/** Verbs and things of more than one kind. */
const deeds: Families = {
	tell: {
		es: 'decir/dig/dij~ contar/cuent~ platicar~ comentar~ mencionar~ avisar~ soltar~ hablar~',
		en: 'tell tells told telling say mention mentions share talk'
	},
	tellThem: {
		es: 'decir* contar* enseñar* platicar* avisar* mostrar* dar* comentar* hablar* soltar*'
	},
	show: {
		es: 'enseñar~ mostrar/muestr~ leer~ dar~ prestar~',
		en: 'show shows showing read give let'
	},
	know: {
		es: 'saber/sep/supi~ sabe saben sepa sepan enterar/enter~ entere enteren cuenta cachar~ darse_cuenta dar_cuenta den_cuenta de_cuenta',
		en: 'know knows knowing find_out finds_out found_out finding_out notice see sees hear hears'
	},
	dont: {
		es: 'no nunca jamas ni nadie',
		en: 'dont do_not doesnt never not cant shouldnt didnt wont without'
	},
	hit: {
		es: 'pegar~3 golpear~3 patear~3 cachetear~3 apalear~3 vergear~3 verguear~3 cinchacear~3 garrotear~3 cuerear~3 trompear~3 manotear~3 abofetear~3 azotar~3 chicotear~3 fajear~3 malmatar~3 maltratar~3 zamaquear~3 sopapear~3 estrangular~3 ahorcar~3 aventar/avient~3 empujar~3 arrastrar~3 lastimar~3 agredir~3 pijiar~3 pijear~3 vergaciar~3 amarrar~3 latigar~3 somatar~3 penquear~3 hincar~3 quemar~3 pellizcar~3 pateado',
		en: 'hit hits hitting beat beats beaten beating slap~ slaps punch~ kick~ whip~ whips whipped whipping smack~ spank~ choke~ choking shove~ shoves hurt hurts hurting burn~ burns strangle~ push~ throw_me throws_me threw_me drag~ drags belt~ belts whoop~ whups smash~ grab~ grabs slam~ slams bruise~ backhand~ kicks kicked strike strikes struck'
	},
	weapon: {
		es: 'cincho faja cinturon correa cable lazo palo vara garrote chilillo cuero leño machete corvo chancla chancleta escoba manguera tubo puño puños mecate alambre raja_de_leña chicote plancha cuchara zapato riata paleta acial tabla',
		en: 'belt stick cord hose shoe slipper fist fists paddle broom wire switch cable spoon bat buckle hanger'
	},
	mark: {
		es: 'moretes morete moreton moretones morado morada morados moradas marca marcas marcado sangre sangrando sangro hinchado hinchada golpes chichote chibola verdugones verdugon rojo cicatriz cicatrices',
		en: 'bruise bruises bruised marks mark welts welt bleeding bled black_eye blood scars scar swollen'
	},
	body: {
		es: 'partes cuerpo piernas pierna pecho pechos chiches nalga nalgas trasero pompis muslo muslos entrepierna calzon calzones calzoncillo ropa_interior blusa falda cosita cosa pipi pajarito pene vagina intimo intimas intima privadas privadas genitales brasier cucharita colita cola entre_las_piernas debajo_de_la_ropa =abajo bajo_la_ropa palomita parte_intima donde_no_debe donde_no_quiero donde_no_me_gusta donde_no_se_toca',
		en: 'private privates parts body chest =butt bottom thigh thighs legs leg breast breasts boobs underwear pants shirt skirt penis vagina pee_pee peepee wiener privats down_there bra crotch under_my_clothes where_i_dont_like where_he_shouldnt where_she_shouldnt places bathing_suit_area'
	},
	hide: {
		es: 'esconder~ ocultar~ guardar~ borrar~ romper~ quemar~ botar~ tirar~ eliminar~ enterrar/entierr~',
		en: 'hide hides hiding delete~ erase~ burn~ rip~ tear shred~ destroy~ throw'
	},
	rude: {
		es: 'imbecil imbeciles idiota idiotas estupido estupida estupidos estupidas pendejo pendeja pendejos pendejas puta puto putas putos hijueputa hijueputas hijo_de_puta hdp mierda mierdas culero culera culeros cabron cabrona cabrones maricon marica maricas malparido malparida baboso babosa babosos retrasado retrasada retrasados desgraciado desgraciada mongolo mongol inutil inutiles animal_de asqueroso asquerosa mugroso mugrosa apestoso apestosa cualquiera_de rata_de zorra perra_de muerto_de_hambre bastardo escoria tarado tarada mamon lacra basura_de hdspm hdsptm hdspt kbron fugly pisado pisada come_mierda',
		en: 'idiot idiots moron morons bitch bitches asshole ass_hole jackass dumbass bastard retard retards retarded whore slut hoe fag faggot dumbhead dummy dumbo stupidhead stupid_head butthead butt_head dickhead dick crap_head scum scumbag loser losers douche douchebag imbecile halfwit half_wit numbskull nitwit dipstick fatso fatty lardo lowlife low_life trailer_trash white_trash skank tard piece_of_crap piece_of_trash piece_of_garbage fat_pig pig_face pigface poopface poophead poop_head knucklehead weirdo_freak cry_baby peasant jerkface jerk_face birdbrain bird_brain'
	},
	mildRude: {
		es: 'tonto tonta tontos tontas feo fea feos feas bruto bruta brutos burro burra burros gordo gorda gordos fofo cochino cochina cochinos sucio sucia sucios menso mensa dundo dunda dundos mudo_y pasmado pasmada ignorante ignorantes inutil basura ridiculo ridicula patetico patetica payaso payasa rata vaca cerdo cerda chancho chancha cuche mula perra sapo sapa asco tarado lento_y retardado creido creida presumida presumido piojoso piojosa muerto_de_hambre llorona lloron cobarde fracasado fracasada perdedor perdedora mentirosa mentiroso ladron ladrona indio india animal animales bestia mono mona chuco chuca chucos hediondo hedionda arrastrado metiche porqueria bueno_para_nada bestia_y',
		en: 'stupid dumb ugly gross disgusting loser losers jerk jerks creep fat smelly nasty trash garbage pathetic worthless useless idiotic freak freaks weirdo liar cheater crybaby baby sissy wimp brat dork nerdy_freak pig rat cow dirty lame annoying_and lazy_and witch monkey clown snob fake fool dummy ignorant hick horrible_person dog_face slow_in crazy_person psycho mean_jerk evil stinky stink hideous braindead brain_dead brainless savages animals'
	},
	goAway: {
		es: 'se_fue se_fueron se_va se_van se_ira se_iran se_vaya se_vayan irse se_marcho se_largo se_ha_ido se_habia_ido se_quiere_ir se_quieren_ir se_piensa_ir se_van_a_ir se_va_a_ir me_voy me_voy_a_ir me_quiero_ir irme nos_vamos nos_vamos_a_ir se_iba se_iban se_nos_fue agarro_camino viajo_mojado pego_para jalo_para =marcho',
		en: 'left went going go goes leaving leave'
	},
	theNorth: {
		es: 'norte estados estados_unidos eeuu usa los_yunais yunai iunai unites united gringolandia houston los_angeles maryland virginia nueva_york texas boston california alla =eua usa ee_uu washington carolina',
		en: 'the_north the_states the_us america united_states usa'
	}
};

export const families: Families = { ...people, ...deeds, ...conductWords, ...gifts, ...worries };
