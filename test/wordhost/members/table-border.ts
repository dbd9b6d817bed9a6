/** Word.TableBorder: how one border of a table is drawn. */
import { properties, property, setProperty } from "../model/property-order.ts";
import { isAttached, valueAt, wordElement } from "../model/xml.ts";
import { WordError } from "../protocol/word-error.ts";
import { kindOf } from "../protocol/word-object.ts";
import type { Api, TableBorder } from "./api.ts";
import { openForWriting } from "./insertions.ts";

const ELEMENTS = {
  Top: "top",
  Left: "left",
  Bottom: "bottom",
  Right: "right",
  InsideHorizontal: "insideH",
  InsideVertical: "insideV",
} as const;

/** API names and stored values (ST_Border) of the kinds this model knows. */
const KINDS = [
  ["None", "nil"],
  ["Single", "single"],
  ["Double", "double"],
  ["Dotted", "dotted"],
] as const;

export function borderKind(api: Api) {
  return kindOf<TableBorder>({
    name: "TableBorder",
    alive: ({ table }) => isAttached(table),
    scalars: {
      type: {
        get: ({ table, side }) => {
          const stored = valueAt(wordElement(wordElement(table, "tblPr"), "tblBorders"), ELEMENTS[side]) ?? "single";
          return KINDS.find(([, value]) => value === stored)?.[0] ?? "Mixed";
        },
        set: ({ table, side }, value) => {
          const kind = KINDS.find(([name]) => name === value);
          if (kind === undefined) throw new WordError("InvalidArgument", `no border of type ${String(value)}`);
          openForWriting(api, table);
          setProperty(property(properties(table, "tblPr"), "tblBorders"), ELEMENTS[side], kind[1]);
          api.document.changed();
        },
      },
    },
  });
}
