/** One call of `decuong`: finds the command, runs it, words what went wrong. */
import { help, internalFault, usage } from "../strings/vi/command-line.ts";
import { check } from "./commands/check.ts";
import { clean } from "./commands/clean.ts";
import { outline } from "./commands/outline.ts";
import { outlines } from "./commands/outlines.ts";
import { read } from "./commands/read.ts";
import { skeleton } from "./commands/skeleton.ts";
import { targets } from "./commands/targets.ts";
import { verify } from "./commands/verify.ts";
import { CommandError, type Console, EXIT } from "./console.ts";

/** Runs with the arguments after its own name; resolves to an exit status of contract.md. */
export type Command = (args: readonly string[], console: Console) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  outlines,
  outline,
  read,
  skeleton,
  check,
  targets,
  clean,
  verify,
};

/** Runs the command line and resolves to the exit status; never rejects. */
export async function run(args: readonly string[], console: Console): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
      console.out(help.all);
      return name === undefined ? EXIT.wrongUse : EXIT.done;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw new CommandError(`${unknown(name)} ${usage.seeHelp}`);
    if (rest.includes("--help")) {
      console.out(help[name as keyof typeof help]);
      return EXIT.done;
    }
    return await command(rest, console);
  } catch (fault) {
    console.err(`${fault instanceof CommandError ? fault.message : internalFault(String(fault))}\n`);
    return EXIT.wrongUse;
  }
}

function unknown(name: string): string {
  return name.startsWith("-") ? usage.unknownOption(name) : usage.unknownCommand(name);
}
