/** How many letters each field takes: what still fits one side of paper with all else on it (tests/sheet.e2e.ts). */
export const MOST = { want: 140, taking: 240, fear: 140, question: 140 } as const;
