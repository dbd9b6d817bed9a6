/** An outline of a few lines, and versions of it with words changed. */
import type { Outline } from "../../src/outline/outline.ts";
import { linesOfText, parseOutline } from "../../src/outline/parse.ts";

/** The outline of these lines under a title. */
export function parsedOf(lines: string): Outline {
  return parseOutline(linesOfText(`ĐỀ CƯƠNG BÁO CÁO SƠ KẾT${lines}`));
}

/** The outline with each text replaced; a text that is not there is a mistake of the test. */
export function newerVersion(lines: string, changes: readonly (readonly [from: string, to: string])[]): Outline {
  return parsedOf(
    changes.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`no «${from}»`);
      return text.replace(from, to);
    }, lines),
  );
}
