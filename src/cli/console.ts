/** What a command may touch of the machine, so that tests can hand in their own. */
export interface Console {
  /** Results. */
  readonly out: (text: string) => void;
  /** Everything else: progress, remarks, errors. */
  readonly err: (text: string) => void;
  /** Whether progress can be redrawn in place. */
  readonly interactive: boolean;
  readonly workingFolder: string;
  /** ISO date of today. */
  readonly today: string;
  /** The time of day, «14:05». */
  readonly time: string;
}

/** Exit statuses of contract.md. */
export const EXIT = { done: 0, findings: 1, wrongUse: 2 } as const;

/** Wrong use or an unreadable file, worded for the user; ends the command with status 2. */
export class CommandError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "CommandError";
  }
}
