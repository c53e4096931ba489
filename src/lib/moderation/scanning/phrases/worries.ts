import type { Families } from './pattern.ts';

/** Means, places and people in what a child may be carrying: violence, despair, prison, the road north. */
export const worries: Families = {
	hot: {
		es: 'hornilla comal plancha candela vela brasa brasas tizon cigarro cigarrillo puro encendedor fosforo fosforos estufa fuego agua_hirviendo agua_caliente aceite_caliente cafe_caliente sopa_caliente cuchara_caliente cuchillo_caliente olla_caliente',
		en: 'stove stovetop iron burner candle lighter cigarette cigarettes cig matches boiling_water hot_water hot_coffee hot_oil curling_iron flat_iron straightener radiator grill hot_spoon hot_pan campfire'
	},
	ownPart: {
		es: 'mano manos dedo dedos cara brazo brazos pie pies pierna piernas boca lengua espalda nalgas cabeza cuello pescuezo',
		en: 'hand hands finger fingers face arm arms foot feet leg legs mouth tongue back skin head neck throat wrist'
	},
	whip: {
		es: 'cincho cinturon faja correa alambre cable chicote riata acial chilillo vara varejon garrote palo_de_escoba palo_de_la_escoba chancla chancleta manguera regla raja_de_leña hebilla matamoscas cuero lazo_mojado',
		en: 'belt cord extension_cord switch hanger paddle hose wooden_spoon ruler chancla broom_handle hairbrush spatula slipper buckle stick'
	},
	male: {
		es: 'tio padrastro hermanastro padrino primo cuñado abuelo señor hombre vecino profe maestro pastor catequista cura entrenador don patron doctor novio marido sacristan',
		en: 'uncle stepdad stepfather stepbrother godfather cousin grandpa grandfather man guy neighbor teacher coach pastor priest tutor boss boyfriend counselor helper babysitter driver doctor cousins'
	},
	clothing: {
		es: 'calzon calzones calzoncillo blusa falda short pantalon pantalones ropa brasier camisa vestido pijama calzoneta',
		en: 'clothes shirt pants underwear skirt dress shorts bra pajamas towel top bathing_suit bathing_suits swimsuit tights'
	},
	childAge: {
		es: 'nueve diez once doce trece catorce quince 9 10 11 12 13 14 15',
		en: 'nine ten eleven twelve thirteen fourteen fifteen 9 10 11 12 13 14 15'
	},
	grownAge: {
		es: 'veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta 20 21 22 23 24 25 26 27 28 29 30 32 33 34 35 38 40 42 45 48 50 55 60',
		en: 'twenty thirty forty fifty sixty 20 21 22 23 24 25 26 27 28 29 30 32 33 34 35 38 40 42 45 48 50 55 60'
	},
	weekday: {
		es: 'lunes martes miercoles jueves viernes sabado domingo mañana',
		en: 'monday tuesday wednesday thursday friday saturday sunday tomorrow'
	},
	pills: {
		es: 'pastilla pastillas pildora pildoras tabletas medicina medicinas medicamento medicamentos frasco frascos jarabe diazepam',
		en: 'pills pill medicine medicines meds medication tylenol advil tablets_from aspirin sleeping_pills'
	},
	poison: {
		es: 'veneno venenos gramoxone gramosone gramoxon cloro lejia raticida matamonte insecticida folidol herbicida lannate lanate curalotodo tamaron racumin fosfina paraquat veneno_para_ratas',
		en: 'bleach poison antifreeze pesticide drano ammonia weed_killer rat_poison'
	},
	blade: {
		es: 'cuter cutter cuchilla cuchillas navaja navajas gillette yilet gilet hoja_de_afeitar compas vidrio sacapuntas alfiler aguja tijera tijeras clavo encendedor cigarro lapicero',
		en: 'razor razors blade blades thumbtack needle pin paperclip paper_clip lighter sharpener scissors box_cutter knife glass tack staple'
	},
	rope: { es: 'lazo soga mecate horca nudo', en: 'noose rope nooses' },
	limb: {
		es: 'brazo brazos muñeca muñecas pierna piernas muslo muslos piel antebrazo antebrazos mano manos cuerpo panza',
		en: 'arm arms wrist wrists leg legs thigh thighs skin forearm forearms stomach'
	},
	height: {
		es: 'puente techo azotea barranco guindo precipicio campanario pozo quebrada peña tejado balcon acantilado via_del_tren linea_del_tren',
		en: 'bridge roof rooftop ledge cliff tracks traffic balcony overpass highway'
	},
	selfish: {
		es: 'misma mismo sola proposito adrede querer_queriendo escondidas castigo castigarme',
		en: 'myself herself himself themselves themself yourself purpose'
	},
	friendly: {
		es: 'amiga amigo mejor_amiga mejor_amigo compañera compañero prima primo hermana hermano hermanita hermanito vecina vecino ella el alguien muchacha muchacho niña niño chera chero',
		en: 'friend friends bestie classmate cousin sister brother girl boy kid she he someone somebody they sibling neighbor'
	},
	elders: {
		es: '@parent @elder @outsider padrastro madrastra primo_mayor primo_grande hermano_mayor hermano_grande hermanastro hombre señor viejo tipo profe maistro pastor encargado patrona ellos',
		en: 'man guy stepbrother older_brother older_cousin grown_up grownup babysitter sitter coach helper lady godfather he she they'
	},
	he: {
		es: 'el ella ellos papa papi padrastro padre tio abuelo primo señor hombre viejo marido novio profe mama mami madrastra madre abuela tia',
		en: 'he she they dad stepdad stepfather uncle man boyfriend grandpa coach mom stepmom aunt husband father mother teacher pastor'
	},
	lawmen: {
		es: 'policia policias soldado soldados patrulla pnc agentes militares ejercito encapuchados uniformados chota cuilios cuilio tombos tombo juras chontes autoridades antipandillas fiscalia fiscales verdes_del',
		en: 'police cops cop soldiers soldier officers officer agents agent sheriff swat feds guards policeman policemen marshals deputies'
	},
	dear: {
		es: 'papa papi papis papas mama mami padre madre hermano hermana hermanos tio tia tios primo prima primos padrino madrina abuelo abuela hijo vecino vecina vecinos amigo amiga compañero cuñado sobrino esposo marido novio muchacho muchachos padrastro entrenador profe señor señora joven jovenes familia',
		en: 'dad mom father mother parents brother sister brothers uncle tio tia aunt cousin cousins grandpa stepdad friend friends neighbor neighbors husband boyfriend coach son teacher family classmate godfather primo him her them'
	},
	gunlike: {
		es: 'pistola pistolas arma armas navaja cuchillo corvo machete puñal revolver escopeta fusil bomba granada fierro rifle cuma cuete bate bates plomo balas',
		en: 'gun guns knife knives machete bomb pistol rifle weapon weapons grenade shotgun explosives bat bats ar15 glock blade crowbar'
	},
	usCity: {
		es: 'estados estados_unidos eeuu usa los_yunais unites united gringolandia houston los_angeles maryland virginia nueva_york texas boston california chelsea everett =eua usa washington carolina florida miami dallas nevada arizona tijuana',
		en: 'the_states the_us america united_states usa texas maryland virginia houston california boston new_york los_angeles florida new_jersey long_island chelsea everett dallas'
	}
};
