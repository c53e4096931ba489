import type { Families } from './pattern.ts';

/** Means, places and people in what a child may be carrying: violence, despair, prison, the road north. */
export const worries: Families = {
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
