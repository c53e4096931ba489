/** Words that Spanish and English spell alike or borrow from each other; folded. */
export const loanWords: ReadonlySet<string> = new Set(
	`
	a no me he
	actor album amen animal animales arena area auto banana bar base bus cable cafe camera capital central cereal
	chat chocolate chocolates cobra color comic control crater criminal cruel debate detector director doctor
	dragon error familiar fan fans favor final flan formal gas general gol gorila hamster hobby honor horror
	hospital hotel idea ideas iguana internet invisible jaguar judo karate kilo koala lava legal local loco mango
	mangos mapa melon menu metal mineral mini mosquito mosquitos motor musical natural normal oral opera original
	panda pasta patio personal pizza pizzas piano piñata pinata plan plural pop popular poster principal
	probable puma radio radios rap real regular reggaeton rodeo rural robot robots rock saliva salsa sandwich sensor
	series show singular social sofa solar solo super taco tacos tamal tamales tango taxi terrible tigre tornado
	total tractor tropical tv unicornio universal usual video videos violin virus visible volcan vs wifi yoga zebra
	zigzag zoo zoom
	amigo amigos adios gracias fiesta fiestas tortilla tortillas burrito burritos mariachi guitar siesta
	pupusa pupusas curtido loroco jocote jocotes nance nances milpa milpas comal tamale atol torogoz izote
	soccer hockey baseball basketball softball tennis football kickball halloween lego legos minecraft
	youtube spiderman batman pokemon barbie roblox
	ha haha ja jaja ay oh wow ok okay yay miau guau pum bum la
	`
		.trim()
		.split(/\s+/)
);
