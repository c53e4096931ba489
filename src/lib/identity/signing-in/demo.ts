/** The password of every adult of the cast; password questions show it in the demo, and only there. */
export const demoPassword = 'puente de flores 1987';
