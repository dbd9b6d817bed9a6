/** A sentence and what a rule says of it, for tables of sentences. */
export interface Told {
  readonly text: string;
  /** The finding's «have» in full; absent for silence. */
  readonly have?: string;
}

export const told = (text: string, have: string): Told => ({ text, have });
export const silent = (text: string): Told => ({ text });
