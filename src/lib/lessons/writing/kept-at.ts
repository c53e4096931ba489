/** Where this device keeps what was written in a plan and is not home yet, locked. */
export const keptAt = (workId: string): string => `puente-plan:${workId}`;
