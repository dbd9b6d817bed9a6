/** What wraps the paragraphs of a body: tables, content controls and the like. Offsets into the text of the main part. */
import type { XmlPosition } from "../ooxml/xml-events.ts";
import { readXml } from "../ooxml/xml-reader.ts";

export interface Wrapper {
  readonly kind: "table" | "control" | "other";
  readonly start: number;
  readonly end: number;
  /**
   * Whether more blocks may stand in it beside what it holds: never in a table, nor in a control that is locked, shows
   * its placeholder or is of another kind than rich text.
   */
  readonly open: boolean;
}

type Growing = { -readonly [Key in keyof Wrapper]: Wrapper[Key] };

const KINDS: ReadonlyMap<string, Wrapper["kind"]> = new Map([
  ["w:tbl", "table"],
  ["w:sdt", "control"],
  ["w:customXml", "other"],
  ["w:smartTag", "other"],
]);

/** Children of `w:sdtPr` that close a control to further blocks (ECMA-376 17.5.2). */
const CLOSING: ReadonlySet<string> = new Set(
  ["text", "date", "comboBox", "dropDownList", "picture", "equation", "citation", "bibliography", "docPartObj"]
    .concat(["docPartList", "group", "dataBinding", "showingPlcHdr"])
    .map((name) => `w:${name}`),
);

/** The wrappers outside paragraphs, outer ones before inner ones. Throws FileFault on malformed XML. */
export function bodyWrappers(xml: string, part: string): readonly Wrapper[] {
  const found: Growing[] = [];
  const open: { readonly name: string; readonly wrapper: Growing | null }[] = [];
  let paragraphs = 0;
  let at: XmlPosition = { position: 0 };
  readXml<string>(
    xml,
    part,
    {
      symbol: (name) => name,
      open: (name, attributes) => {
        const kind = paragraphs > 0 ? undefined : KINDS.get(name);
        const start = kind === undefined ? 0 : xml.lastIndexOf("<", at.position - 1);
        const wrapper = kind === undefined ? null : { kind, start, end: start, open: kind !== "table" };
        if (wrapper !== null) found.push(wrapper);
        if (open.at(-1)?.name === "w:sdtPr") narrow(open.at(-2)?.wrapper ?? null, name, attributes["w:val"]);
        if (name === "w:p") paragraphs += 1;
        open.push({ name, wrapper });
      },
      close: () => {
        const closed = open.pop();
        if (closed?.name === "w:p") paragraphs -= 1;
        if (closed?.wrapper != null) closed.wrapper.end = at.position;
      },
      text: () => {},
    },
    (position) => {
      at = position;
    },
  );
  return found;
}

function narrow(control: Growing | null, property: string, value = ""): void {
  if (control === null) return;
  const locked = property === "w:lock" && /contentLocked$/i.test(value);
  if (locked || CLOSING.has(property)) control.open = false;
}
