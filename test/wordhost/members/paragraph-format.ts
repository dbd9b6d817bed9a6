/** The form of a paragraph in the API's measures: points, and Word's words for alignment. */
import { properties, setProperty } from "../model/property-order.ts";
import { effective, outlineLevel } from "../model/styles.ts";
import { type Element, wordAttribute } from "../model/xml.ts";
import type { Json } from "../protocol/wire.ts";
import { WordError } from "../protocol/word-error.ts";
import type { Definition } from "../protocol/word-object.ts";
import type { Api } from "./api.ts";
import { openForWriting } from "./insertions.ts";

type Scalars = NonNullable<Definition<Element>["scalars"]>;

const ALIGNMENTS: ReadonlyMap<string, string> = new Map([
  ["left", "Left"],
  ["start", "Left"],
  ["center", "Centered"],
  ["right", "Right"],
  ["end", "Right"],
  ["both", "Justified"],
  ["distribute", "Justified"],
]);

const STORED_ALIGNMENTS: Readonly<Record<string, string>> = {
  Left: "left",
  Centered: "center",
  Right: "right",
  Justified: "both",
};

export function paragraphFormat(api: Api): Scalars {
  const { document } = api;
  const attribute = (paragraph: Element, property: string, ...names: readonly string[]): number => {
    const element = effective(document, paragraph, property);
    const value = names.map((name) => wordAttribute(element, name)).find((one) => one !== null);
    return Number(value ?? 0);
  };
  const write = (paragraph: Element, property: string, values: Readonly<Record<string, string>>): void => {
    openForWriting(api, paragraph);
    setProperty(properties(paragraph, "pPr"), property, values);
    document.changed();
  };
  const spacing = (name: string): Scalars[string] => ({
    get: (paragraph) => attribute(paragraph, "spacing", name) / 20,
    set: (paragraph, value) => write(paragraph, "spacing", { [name]: twentieths(value) }),
  });
  const indent = (name: string, strictName: string): Scalars[string] => ({
    get: (paragraph) => attribute(paragraph, "ind", name, strictName) / 20,
    set: (paragraph, value) => write(paragraph, "ind", { [name]: twentieths(value) }),
  });
  return {
    alignment: {
      get: (paragraph) =>
        ALIGNMENTS.get(wordAttribute(effective(document, paragraph, "jc"), "val") ?? "left") ?? "Unknown",
      set: (paragraph, value) => {
        const stored = STORED_ALIGNMENTS[String(value)];
        if (stored === undefined) throw new WordError("InvalidArgument", `${String(value)} is no alignment`);
        write(paragraph, "jc", { val: stored });
      },
    },
    firstLineIndent: {
      get: (paragraph) => (attribute(paragraph, "ind", "firstLine") - attribute(paragraph, "ind", "hanging")) / 20,
      set: (paragraph, value) => write(paragraph, "ind", { firstLine: twentieths(value) }),
    },
    leftIndent: indent("left", "start"),
    rightIndent: indent("right", "end"),
    spaceBefore: spacing("before"),
    spaceAfter: spacing("after"),
    lineUnitBefore: { get: (paragraph) => attribute(paragraph, "spacing", "beforeLines") / 100 },
    lineUnitAfter: { get: (paragraph) => attribute(paragraph, "spacing", "afterLines") / 100 },
    lineSpacing: {
      // A multiple of single spacing counts in lines of 12 points (17.3.1.33).
      get: (paragraph) => (attribute(paragraph, "spacing", "line") || 240) / 20,
      set: (paragraph, value) => write(paragraph, "spacing", { line: twentieths(value), lineRule: "auto" }),
    },
    outlineLevel: {
      get: (paragraph) => outlineLevel(document, paragraph),
      set: (paragraph, value) => {
        if (typeof value !== "number" || value < 1 || value > 10) throw new WordError("InvalidArgument", "1 to 10");
        write(paragraph, "outlineLvl", { val: String(value - 1) });
      },
    },
  };
}

function twentieths(value: Json): string {
  if (typeof value !== "number") throw new WordError("InvalidArgument", `${String(value)} is no length`);
  return String(Math.round(value * 20));
}
