// No client code of Kit's: src/client.ts runs the check, in this page and in /check alike.
export const csr = false;
