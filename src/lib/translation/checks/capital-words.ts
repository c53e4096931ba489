const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Words with a capital that are no names, or that have another name in the other language; folded. */
export const capitalWords = {
	en: list(`
		i im ive id ill monday tuesday wednesday thursday friday saturday sunday
		january february march april may june july august september october november december
		english spanish french portuguese creole chinese american salvadoran salvadorean mexican african indian
		haitian guatemalan honduran latino latina hispanic nahuat nahuatl mayan maya asian european
		mom mommy mum mama dad daddy papa grandma grandpa granny gramma nana papi abuela abuelo aunt auntie uncle
		cousin mr mrs ms mx miss dr sir coach teacher principal president father sister brother saint st
		god lord jesus christ mary bible christmas easter halloween thanksgiving hanukkah ramadan eid diwali kwanzaa
		hello hi dear hey bye love yours sincerely best
		math science art music gym pe reading writing history social studies lunch recess library ela
		earth moon sun mars north south east west america usa us mexico spain brazil france italy england
		germany japan china haiti egypt europe africa asia boston london new york massachusetts ocean atlantic pacific
		internet youtube tv ok okay pe t-shirt t lego legos
	`),
	es: list(`
		dios senor senora virgen jesus cristo navidad pascua semana santa biblia
		don dona nina sr sra profe senorita maestra maestro mama papa abuela abuelo tia tio
		estados unidos ee uu eeuu usa norte sur este oeste luna sol tierra marte inglaterra espana francia
		alemania japon brasil italia londres nueva york mexico canada haiti egipto europa africa asia america
		centroamerica oceano atlantico pacifico ciudad rio internet tele
		hola querido querida estimado estimada usted ud uds vos
		matematica matematicas ciencia ciencias lenguaje sociales ingles artistica
	`)
} as const;
