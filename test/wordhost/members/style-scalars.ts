/** `style` and `styleBuiltIn` of whatever has paragraphs: their common style, "" where they differ. */
import {
  builtInOf,
  ensuredBuiltIn,
  setParagraphStyle,
  shownName,
  styleName,
  styleOfParagraph,
  styleShown,
} from "../model/styles.ts";
import type { Element } from "../model/xml.ts";
import type { Json } from "../protocol/wire.ts";
import { WordError } from "../protocol/word-error.ts";
import type { Definition } from "../protocol/word-object.ts";
import type { Api } from "./api.ts";
import { openForWriting } from "./insertions.ts";

export function styleScalars<T>(
  api: Api,
  paragraphs: (target: T) => readonly Element[],
): NonNullable<Definition<T>["scalars"]> {
  const { document, quirks } = api;
  const common = (target: T, mixed: string, name: (stored: string) => string): string => {
    const names = new Set(paragraphs(target).map((paragraph) => stored(api, paragraph)));
    const [only] = names;
    return names.size === 1 && only !== undefined ? name(only) : mixed;
  };
  const apply = (target: T, style: Element | null, value: Json): void => {
    if (style === null) throw new WordError("InvalidArgument", `there is no style ${String(value)}`);
    for (const paragraph of paragraphs(target)) {
      openForWriting(api, paragraph);
      setParagraphStyle(document, paragraph, style);
    }
  };
  return {
    style: {
      get: (target) => common(target, "", (name) => shownName(name, quirks.styleLanguage)),
      set: (target, value) =>
        apply(target, styleShown(document, String(value), "paragraph", quirks.styleLanguage), value),
    },
    styleBuiltIn: {
      get: (target) => common(target, "Other", builtInOf),
      set: (target, value) => apply(target, ensuredBuiltIn(document, String(value), "paragraph"), value),
    },
  };
}

/** A document without styles has one all the same: Normal. */
function stored(api: Api, paragraph: Element): string {
  const style = styleOfParagraph(api.document, paragraph);
  return style === null ? "Normal" : styleName(style);
}
