// A plain page: it needs no script of its own.
export const csr = false;
