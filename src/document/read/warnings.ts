/** Oddities of a file, gathered once each. */
import { FileFault } from "../../ooxml/fault.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import type { ReadWarning, ReadWarningCode } from "../document.ts";

export interface Warnings {
  readonly all: readonly ReadWarning[];
  /** Adds a warning unless the same was given before. */
  readonly warn: (code: ReadWarningCode, detail: string) => void;
}

export function warnings(): Warnings {
  const all: ReadWarning[] = [];
  const given = new Set<string>();
  const warn = (code: ReadWarningCode, detail: string): void => {
    const key = `${code} ${detail}`;
    if (given.has(key)) return;
    given.add(key);
    all.push({ code, detail });
  };
  return { all, warn };
}

/**
 * What `read` makes of a secondary part's text; `none` when the package lacks the part, or when it is malformed, with a
 * warning. DOCTYPEs and monsters are refused as in the main part.
 */
export function readPart<T>(
  pkg: OfficePackage,
  part: string,
  none: T,
  { warn }: Warnings,
  read: (xml: string) => T,
): T {
  try {
    const xml = pkg.text(part);
    if (xml !== undefined) return read(xml);
    warn("partMissing", part);
  } catch (error) {
    if (!(error instanceof FileFault) || (error.code !== "malformedXml" && error.code !== "truncated")) throw error;
    warn("partMalformed", part);
  }
  return none;
}
