/** Word.ListItem and Word.List: automatic numbers as shown, computed by the project's reader from the package. */
import { readDocument } from "../../../src/document/read.ts";
import { storyOf } from "../model/story.ts";
import { numberingOf } from "../model/styles.ts";
import type { WordDocument } from "../model/word-document.ts";
import type { Element } from "../model/xml.ts";
import { kindOf } from "../protocol/word-object.ts";
import type { Api } from "./api.ts";
import { inDocument } from "./collections.ts";

const known = new WeakMap<WordDocument, { revision: number; numbers: readonly string[] }>();

function shownNumbers(document: WordDocument): readonly string[] {
  const kept = known.get(document);
  if (kept?.revision === document.revision) return kept.numbers;
  const numbers = readDocument(document.package()).document.paragraphs.map(({ number }) => number);
  known.set(document, { revision: document.revision, numbers });
  return numbers;
}

export function listItemKind({ document }: Api) {
  return kindOf<Element>({
    name: "ListItem",
    ...inDocument,
    scalars: {
      listString: { get: (paragraph) => shownNumbers(document)[storyOf(document).index.get(paragraph) ?? -1] ?? "" },
      level: { get: (paragraph) => numberingOf(document, paragraph)?.level ?? 0 },
      siblingIndex: { get: (paragraph) => siblings(document, paragraph) },
    },
  });
}

/** How many items of the same list and level stand in front, since one of a higher level. */
function siblings(document: WordDocument, paragraph: Element): number {
  const own = numberingOf(document, paragraph);
  const { paragraphs, index } = storyOf(document);
  let count = 0;
  for (let at = (index.get(paragraph) ?? 0) - 1; at >= 0; at -= 1) {
    const other = numberingOf(document, paragraphs[at] as Element);
    if (other === null || own === null || other.id !== own.id || other.level > own.level) continue;
    if (other.level < own.level) break;
    count += 1;
  }
  return count;
}

export function listKind({ document, make }: Api) {
  return kindOf<string>({
    name: "List",
    scalars: { id: { get: (id) => Number(id) } },
    objects: {
      paragraphs: (id) =>
        make.paragraphs(() =>
          storyOf(document).paragraphs.filter((paragraph) => numberingOf(document, paragraph)?.id === id),
        ),
    },
  });
}
