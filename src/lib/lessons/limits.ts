/** Characters (UTF-16 units) of a line, and of a long text. */
export const longestLine = 160;
export const longestQuestion = 400;
export const longestText = 6000;

export const mostMoments = 30;
export const mostAuthors = 8;

/** Of one moment, and children in one session. */
export const mostMinutes = 600;
export const mostParticipants = 500;

export const youngest = 4;
export const oldest = 19;

/** Of what somebody notes to a session in its week. */
export const longestNote = 300;
