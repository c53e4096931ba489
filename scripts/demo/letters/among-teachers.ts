/** The teachers are pen pals too. These are not reviewed and do not wait for mail day. */
export const fromLaura = `Dear Delmy,

The letters from your class arrived on Thursday, and I have not had a quieter twenty minutes since September. Several children asked to take theirs home at once, so we photographed nothing and promised to bring the paper back.

Two questions. Our report cards are due in three weeks, so I would like to have one more mail day before that. Would the date on the board suit you, or is that the week of your evaluations? And could we plan something small together in science? Mine are full of questions about the rainy season.

I am practicing my Spanish with the translations beside the letters. Slowly, but with pleasure.

Warmly,
Laura`;

export const fromDelmy = `Querida Laura:

¡Qué alegría leerla! Aquí también se hizo un silencio, que con cinco grados en un aula ya es decir algo. A Chepito le leí la suya cuatro veces.

La fecha nos queda bien; las evaluaciones son después. Eso sí, a veces se va la luz, así que si no ve movimiento un par de días, no se preocupe: lo hacemos en papel y lo paso cuando vuelve.

Lo de ciencias me encanta. ¿Y si cada clase mide la lluvia con una botella cortada y se mandan los números? No se necesita nada más.

Un abrazo,
Delmy`;

export const draftOfLaura = `Dear Delmy,

The bottle is cut and taped to the fence. So far we have measured 4 millimeters and one leaf.`;
