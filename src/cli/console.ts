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

/** How far it is: redrawn in place on a terminal, a line each elsewhere. */
export function tell({ interactive, err }: Console, text: string): void {
  err(interactive ? `${REDRAWN}${text}` : `${text}\n`);
}

/** A line that stays, whatever is told after it. */
export function remark({ interactive, err }: Console, text: string): void {
  err(`${interactive ? REDRAWN : ""}${text}\n`);
}

/** Back to the start of the line, and the line cleared. */
const REDRAWN = "\r\u001b[2K";

/** Exit statuses of contract.md. */
export const EXIT = { done: 0, findings: 1, wrongUse: 2 } as const;

/** Wrong use or an unreadable file, worded for the user; ends the command with status 2. */
export class CommandError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "CommandError";
  }
}
