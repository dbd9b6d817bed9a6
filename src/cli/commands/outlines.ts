/** `decuong outlines`: the built-in outlines. */
import { builtinOutlines } from "../../outline/builtin/builtin.ts";
import { outlineWords, usage } from "../../strings/vi/command-line.ts";
import { readArguments } from "../arguments.ts";
import { CommandError, type Console, EXIT } from "../console.ts";

export async function outlines(args: readonly string[], console: Console): Promise<number> {
  const given = readArguments(args, { json: { type: "boolean" } });
  if (given.files[0] !== undefined) throw new CommandError(usage.noArguments(given.files[0]));
  if (given.flag("json")) {
    const rows = builtinOutlines.map(({ id, title, kind, source }) => ({ id, title, kind, source }));
    console.out(`${JSON.stringify(rows, null, 2)}\n`);
    return EXIT.done;
  }
  for (const { id, title, source } of builtinOutlines) {
    const origin = outlineWords.source(source.issuer ?? "", source.number ?? "", source.date ?? "");
    console.out(`${id}\n    ${title}\n${origin === "" ? "" : `    ${origin}\n`}`);
  }
  return EXIT.done;
}
