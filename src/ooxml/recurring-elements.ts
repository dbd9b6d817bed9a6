/**
 * Elements written alike again and again. Word repeats the formatting of every run and paragraph in full: three quarters
 * of the characters of a report are `w:rPr` and `w:pPr`, of a few dozen kinds. Each kind is parsed once, by the parser
 * that reads everything else, and its events are repeated wherever the same characters stand.
 */
import { SaxesParser } from "saxes";
import { attributesIn, type Names, symbolOf } from "./element-names.ts";
import type { Reported } from "./xml-events.ts";

/** Where an element that is worth remembering stands, if it is one: its first end tag may not be its own. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const START_TAG = /<(?:\w+:)?[pr]Pr>/g;

/** Longer ones hold more than formatting. */
const LONGEST = 2 ** 12;

/** A document with more kinds than this, of tracked formatting for instance, repeats too few of them to remember more. */
const MOST_KINDS = 2 ** 12;

/** The first run or paragraph properties at or behind an offset, under any prefix; null when there are none. */
export function nextRecurring(xml: string, from: number): Stretch | null {
  START_TAG.lastIndex = from;
  for (let found = START_TAG.exec(xml); found !== null; found = START_TAG.exec(xml)) {
    const endTag = `</${found[0].slice(1)}`;
    const last = xml.indexOf(endTag, START_TAG.lastIndex);
    if (last === -1) return null;
    const end = last + endTag.length;
    if (end - found.index <= LONGEST) return { start: found.index, end };
    START_TAG.lastIndex = end;
  }
  return null;
}

/**
 * What a parser reports of the element that `written` is, inside `names`. Null when it is not one whole element, or
 * declares prefixes of its own: then it is to be read in its place, with whatever is wrong about it.
 */
export function reportOf<Symbol>(
  written: string,
  names: Names<Symbol>,
  symbol: (canonicalName: string) => Symbol,
): readonly Reported<Symbol>[] | null {
  const { elements } = names;
  let reported = elements.get(written);
  if (reported === undefined) {
    if (elements.size === MOST_KINDS) return null;
    reported = written.includes("xmlns") ? null : parsed(written, names, symbol);
    elements.set(written, reported);
  }
  return reported;
}

function parsed<Symbol>(
  written: string,
  names: Names<Symbol>,
  make: (canonicalName: string) => Symbol,
): readonly Reported<Symbol>[] | null {
  const reported: Reported<Symbol>[] = [];
  const parser = new SaxesParser({ xmlns: false, fragment: true });
  parser.on("opentag", ({ name, attributes }) => {
    const symbol = symbolOf(names, name, "", make);
    reported.push({ kind: "open", symbol, attributes: attributesIn(names, attributes), end: parser.position });
  });
  parser.on("closetag", () => reported.push({ kind: "close", end: parser.position }));
  const text = (text: string) => reported.push({ kind: "text", text, end: parser.position });
  parser.on("text", text);
  parser.on("cdata", text);
  try {
    parser.write(written).close();
    return reported;
  } catch {
    return null;
  }
}
