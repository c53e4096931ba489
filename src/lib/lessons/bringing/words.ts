import { foldName } from '#lib/platform/text.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { MomentField, PlanField } from '../fields.ts';
import type {
	authorKinds,
	Grouping,
	Logic,
	Moment,
	Need,
	Plan,
	Stage,
	Technique
} from '../plan.ts';

/**
 * What the parts of a plan are called in a file, first as it is written and then as it is read too.
 * They are not the words of the interface: a file of last year is still read when those change.
 */
export type Called<Key extends string> = Readonly<
	Record<Key, Readonly<Record<Language, readonly [string, ...string[]]>>>
>;

export const planFields: Called<Exclude<PlanField, 'title'>> = {
	theme: { es: ['Tema generador', 'Tema'], en: ['Generative theme', 'Theme'] },
	question: {
		es: ['Pregunta problema', 'Pregunta', 'Pregunta generadora', 'Problema'],
		en: ['Problem question', 'Question', 'Guiding question', 'Problem']
	},
	purpose: {
		es: ['Propósito', 'Propósitos', 'Objetivo', 'Objetivos', 'Objetivo general', 'Para qué'],
		en: ['Purpose', 'Objective', 'Objectives', 'Goal', 'Goals', 'Aim', 'Aims', 'What for']
	},
	materials: {
		es: ['Materiales', 'Material', 'Recursos', 'Qué se necesita', 'Lo que se necesita'],
		en: ['Materials', 'Material', 'Resources', 'Supplies', 'What you need']
	},
	fewResources: {
		es: ['Con pocos recursos', 'Sin recursos', 'Si no hay materiales'],
		en: ['With few resources', 'Without resources', 'Without materials']
	},
	care: {
		es: ['Cuidado emocional', 'Cuidado', 'Cuidados', 'Cuidado de las emociones'],
		en: ['Emotional care', 'Care']
	},
	evaluation: {
		es: ['Evaluación', 'Cómo evaluamos'],
		en: ['Evaluation', 'Assessment', 'How we evaluate']
	},
	commitments: { es: ['Compromisos', 'Compromiso'], en: ['Commitments', 'Commitment'] },
	sources: {
		es: ['Fuentes', 'Fuente', 'Referencias', 'Bibliografía'],
		en: ['Sources', 'Source', 'References', 'Bibliography']
	},
	changes: {
		es: ['Qué cambiamos y por qué', 'Qué cambiamos', 'Cambios'],
		en: ['What we changed and why', 'What we changed', 'Changes']
	}
};

export const momentFields: Called<Exclude<MomentField, 'name'>> = {
	steps: {
		es: ['Pasos', 'Cómo se hace'],
		en: ['Steps', 'What to do', 'Procedure']
	},
	questions: {
		es: ['Preguntas', 'Preguntas generadoras'],
		en: ['Questions', 'Guiding questions', 'Generative questions']
	}
};

type OfPlan = keyof Pick<Plan, 'language' | 'logic' | 'multigrade' | 'participants' | 'authors'>;
export const about: Called<OfPlan | 'ages' | 'title' | 'licence' | 'address'> = {
	title: { es: ['Título'], en: ['Title'] },
	language: { es: ['Idioma', 'Lengua'], en: ['Language'] },
	logic: { es: ['Lógica', 'Método'], en: ['Logic', 'Method'] },
	ages: { es: ['Edades', 'Edad'], en: ['Ages', 'Age'] },
	multigrade: { es: ['Multigrado'], en: ['Multigrade'] },
	participants: {
		es: ['Participantes', 'Número de participantes'],
		en: ['Participants', 'Number of participants']
	},
	authors: {
		es: ['Autoría', 'Autores', 'Autoras', 'Autor', 'Autora', 'Docente', 'Maestra', 'Maestro'],
		en: ['Authors', 'Author', 'Teacher']
	},
	licence: { es: ['Licencia'], en: ['Licence', 'License'] },
	address: { es: ['Dirección'], en: ['Address'] }
};

/** In front of the number of a column. */
export const momentWord = { es: 'Momento', en: 'Moment' } as const;

export const aspects: Called<
	keyof Pick<Moment, 'stage' | 'minutes' | 'technique' | 'grouping' | 'needs'>
> = {
	minutes: { es: ['Minutos', 'Tiempo', 'Duración'], en: ['Minutes', 'Time', 'Duration'] },
	stage: { es: ['Etapa'], en: ['Stage'] },
	technique: { es: ['Técnica'], en: ['Technique'] },
	grouping: { es: ['Agrupación', 'Organización'], en: ['Grouping'] },
	needs: { es: ['Necesita'], en: ['Needs'] }
};

export const logicWords: Called<Logic> = {
	'practice-theory-practice': {
		es: ['práctica – teoría – práctica'],
		en: ['practice – theory – practice']
	},
	'see-judge-act': { es: ['ver – juzgar – actuar'], en: ['see – judge – act'] },
	'code-questions-decoding': {
		es: ['código – preguntas – decodificación'],
		en: ['code – questions – decoding']
	}
};

export const stageWords: Called<Stage> = {
	welcome: { es: ['bienvenida', 'saludo'], en: ['welcome', 'greeting'] },
	'warm-up': { es: ['ambientación', 'dinámica'], en: ['warm-up', 'warmup', 'icebreaker'] },
	practice: {
		es: ['partir de la práctica', 'práctica'],
		en: ['starting from practice', 'practice']
	},
	deepening: { es: ['profundización'], en: ['deepening'] },
	'giving-back': {
		es: ['devolución colectiva', 'devolución'],
		en: ['giving back', 'sharing back']
	},
	commitments: { es: ['compromisos'], en: ['commitments'] },
	closing: {
		es: ['evaluación y cierre', 'cierre', 'despedida'],
		en: ['evaluation and closing', 'closing', 'goodbye']
	},
	memory: { es: ['memoria'], en: ['memory'] }
};

export const techniqueWords: Called<Technique> = {
	experiential: { es: ['vivencial'], en: ['experiential'] },
	acting: { es: ['con actuación', 'sociodrama'], en: ['acting', 'role play'] },
	'audio-visual': {
		es: ['auditiva y audiovisual', 'auditiva', 'audiovisual'],
		en: ['audio and audio-visual', 'audio', 'audio-visual', 'audiovisual']
	},
	visual: { es: ['visual'], en: ['visual'] }
};

export const groupingWords: Called<Grouping> = {
	circle: { es: ['en círculo', 'círculo'], en: ['in a circle', 'circle'] },
	'small-groups': {
		es: ['en grupos pequeños', 'grupos pequeños', 'grupos'],
		en: ['in small groups', 'small groups', 'groups']
	},
	pairs: { es: ['en parejas', 'parejas'], en: ['in pairs', 'pairs'] },
	alone: { es: ['cada quien', 'individual'], en: ['alone', 'individual'] },
	'mixed-ages': { es: ['edades mezcladas'], en: ['mixed ages'] }
};

export const needWords: Called<Need> = {
	board: { es: ['pizarra', 'pizarrón'], en: ['board', 'blackboard', 'whiteboard'] },
	paper: { es: ['papel'], en: ['paper'] },
	phone: { es: ['teléfono', 'celular'], en: ['phone'] }
};

export const authorWords: Called<(typeof authorKinds)[number]> = {
	person: { es: ['persona'], en: ['person'] },
	class: { es: ['clase', 'grado'], en: ['class'] },
	community: { es: ['comunidad'], en: ['community'] }
};

export const languageWords: Called<Language> = {
	es: { es: ['español', 'es', 'castellano'], en: ['Spanish'] },
	en: { es: ['inglés'], en: ['English', 'en'] }
};

/** The key of a word in either language, however it is capitalised, accented or joined. */
export function keyOf<Key extends string>(called: Called<Key>, word: string): Key | undefined {
	if (word.length > longestWord) return undefined;
	const wanted = bare(word);
	for (const key in called) if (namesOf(called[key]).has(wanted)) return key;
	return undefined;
}

/** No part of a plan has a longer name. */
const longestWord = 80;

const known = new WeakMap<object, ReadonlySet<string>>();

function namesOf(one: Called<string>[string]): ReadonlySet<string> {
	const names = known.get(one) ?? new Set([...one.es, ...one.en].map(bare));
	known.set(one, names);
	return names;
}

/** Dashes and arrows join words as spaces do; a colon behind a word is none of it. */
const bare = (word: string): string =>
	foldName(word)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** As it is written in this language. */
export const wordFor = <Key extends string>(
	called: Called<Key>,
	key: Key,
	language: Language
): string => called[key][language][0];
