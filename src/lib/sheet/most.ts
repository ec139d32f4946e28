/** How many letters each field takes: what still fits one side of paper with all else on it (tests/sheet.e2e.ts). */
export const MOST = { want: 120, taking: 200, fear: 120, question: 120 } as const;
