/** Word.Font: how text looks, where all of it looks alike; null (or "") where it does not. */
import { spotAt } from "../model/edit-text.ts";
import { properties, setFlag, setProperty } from "../model/property-order.ts";
import type { Stretch } from "../model/range.ts";
import { effectiveLook, isOn } from "../model/styles.ts";
import { piecesOf } from "../model/text.ts";
import { type Element, wordAttribute } from "../model/xml.ts";
import type { Json } from "../protocol/wire.ts";
import { WordError } from "../protocol/word-error.ts";
import { type Definition, kindOf } from "../protocol/word-object.ts";
import type { Api } from "./api.ts";
import { openForWriting } from "./insertions.ts";

type Stretches = () => readonly Stretch[];
type Scalars = NonNullable<Definition<Stretches>["scalars"]>;

const UNDERLINES: Readonly<Record<string, string>> = {
  None: "none",
  Single: "single",
  Double: "double",
  Dotted: "dotted",
};

export function fontKind(api: Api) {
  const { document } = api;
  const common = (stretches: Stretches, read: (run: Element, paragraph: Element) => Json): Json => {
    const values = new Set(runsOf(stretches()).map(({ run, paragraph }) => read(run, paragraph)));
    const [only = null] = values;
    return values.size === 1 ? only : null;
  };
  const write = (stretches: Stretches, change: (look: Element) => void): void => {
    for (const stretch of stretches()) {
      openForWriting(api, stretch.paragraph);
      spotAt(stretch.paragraph, stretch.from);
      spotAt(stretch.paragraph, stretch.to);
    }
    for (const { run } of runsOf(stretches())) change(properties(run, "rPr"));
    document.changed();
  };
  const value = (run: Element, paragraph: Element, name: string, attribute = "val") =>
    wordAttribute(effectiveLook(document, run, paragraph, name), attribute);
  const flag = (name: string): Scalars[string] => ({
    get: (stretches) => common(stretches, (run, paragraph) => isOn(document, run, paragraph, name)),
    set: (stretches, on) => write(stretches, (look) => setFlag(look, name, on === true)),
  });
  const position = (name: "subscript" | "superscript"): Scalars[string] => ({
    get: (stretches) => common(stretches, (run, paragraph) => value(run, paragraph, "vertAlign") === name),
    set: (stretches, on) => write(stretches, (look) => setProperty(look, "vertAlign", on === true ? name : "baseline")),
  });
  return kindOf<Stretches>({
    name: "Font",
    scalars: {
      bold: flag("b"),
      italic: flag("i"),
      strikeThrough: flag("strike"),
      doubleStrikeThrough: flag("dstrike"),
      subscript: position("subscript"),
      superscript: position("superscript"),
      name: {
        get: (stretches) => common(stretches, (run, paragraph) => value(run, paragraph, "rFonts", "ascii") ?? "") ?? "",
        set: (stretches, name) =>
          write(stretches, (look) =>
            setProperty(look, "rFonts", { ascii: String(name), hAnsi: String(name), cs: String(name) }),
          ),
      },
      size: {
        get: (stretches) => common(stretches, (run, paragraph) => Number(value(run, paragraph, "sz") ?? 20) / 2),
        set: (stretches, size) => {
          if (typeof size !== "number") throw new WordError("InvalidArgument", "the size is no number");
          write(stretches, (look) => setProperty(look, "sz", String(Math.round(size * 2))));
        },
      },
      color: {
        get: (stretches) => common(stretches, (run, paragraph) => shownColor(value(run, paragraph, "color"))) ?? "",
        set: (stretches, color) => write(stretches, (look) => setProperty(look, "color", storedColor(color))),
      },
      highlightColor: {
        get: (stretches) => common(stretches, (run, paragraph) => value(run, paragraph, "highlight")),
        set: (stretches, color) =>
          write(stretches, (look) => setProperty(look, "highlight", color === null ? null : highlightName(color))),
      },
      underline: {
        get: (stretches) =>
          common(stretches, (run, paragraph) => {
            const stored = value(run, paragraph, "u") ?? "none";
            return Object.entries(UNDERLINES).find(([, name]) => name === stored)?.[0] ?? "Single";
          }) ?? "Mixed",
        set: (stretches, kind) => {
          const stored = UNDERLINES[String(kind)];
          if (stored === undefined) throw new WordError("InvalidArgument", `${String(kind)} is no underline`);
          write(stretches, (look) => setProperty(look, "u", stored));
        },
      },
    },
  });
}

function runsOf(stretches: readonly Stretch[]): { run: Element; paragraph: Element }[] {
  return stretches.flatMap(({ paragraph, from, to }) => {
    const pieces = piecesOf(paragraph).filter(({ start, text }) => start < to && start + text.length > from);
    return [...new Set(pieces.map(({ run }) => run))].map((run) => ({ run, paragraph }));
  });
}

function shownColor(stored: string | null): string {
  return stored === null || stored === "auto" ? "#000000" : `#${stored.toUpperCase()}`;
}

const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: "000000",
  red: "FF0000",
  gray: "808080",
  grey: "808080",
};

function storedColor(color: Json): string {
  const text = String(color).toLowerCase();
  const hex = /^#([0-9a-f]{6})$/.exec(text)?.[1] ?? COLOR_NAMES[text];
  if (hex === undefined) throw new WordError("InvalidArgument", `${text} is no color`);
  return hex.toUpperCase();
}

const HIGHLIGHTS: Readonly<Record<string, string>> = { "#ffff00": "yellow", "#00ff00": "green", "#00ffff": "cyan" };

function highlightName(color: Json): string {
  const text = String(color).toLowerCase();
  return HIGHLIGHTS[text] ?? text;
}
