/** Members that several classes have word for word: what is inside, what is around, searching. */

import { type Range, type Stretch, textRange } from "../model/range.ts";
import { found, LONGEST_SEARCH, plainSearch, type SearchOptions } from "../model/search.ts";
import {
  cellAround,
  containerOf,
  controlAround,
  controlsIn,
  isRichText,
  paragraphsIn,
  tableAround,
  tablesIn,
} from "../model/story.ts";
import { textOf } from "../model/text.ts";
import { type Element, isWord } from "../model/xml.ts";
import { WordError } from "../protocol/word-error.ts";
import { type Argument, isWordObject, type WordObject } from "../protocol/word-object.ts";
import { type Api, textArgument } from "./api.ts";

/** Word's own collections hold rich-text controls only, whatever the type definitions of today say. */
export function richControlsIn(container: Element): Element[] {
  return controlsIn(container).filter(isRichText);
}

export function insideOf(api: Api) {
  return {
    paragraphs: (at: Element) => api.make.paragraphs(() => paragraphsIn(at)),
    contentControls: (at: Element) => api.make.controls(() => richControlsIn(at)),
    tables: (at: Element) => api.make.tables(() => tablesIn(at)),
  };
}

/** The object, or null where there is none. */
export function maybe(make: (element: Element) => WordObject, element: Element | null): WordObject | null {
  return element === null ? null : make(element);
}

export function aroundOf(api: Api) {
  const control = (at: Element) => maybe(api.make.control, controlAround(at));
  const table = (at: Element) => maybe(api.make.table, tableAround(at));
  const cell = (at: Element) => maybe(api.make.cell, cellAround(at));
  const body = (at: Element): WordObject | null => {
    let container = containerOf(at);
    while (container !== null && isWord(container, "sdt")) container = containerOf(container);
    return maybe(api.make.body, container);
  };
  return {
    parentContentControl: control,
    parentContentControlOrNullObject: control,
    parentTable: table,
    parentTableOrNullObject: table,
    parentTableCell: cell,
    parentTableCellOrNullObject: cell,
    parentBody: body,
  };
}

/** `search` in the stretches of a range. */
export function searched(api: Api, stretches: () => readonly Stretch[], args: readonly Argument[]): WordObject {
  const text = textArgument(args, 0);
  if (api.isSearchOpen()) throw new WordError("SearchDialogIsOpen");
  const plain = plainSearch(text);
  if (text === "" || text.length > LONGEST_SEARCH) throw new WordError("SearchStringInvalidOrTooLong");
  const options = optionsOf(args[1]);
  if (plain === null || options === null) {
    throw new WordError("NotImplemented", "this host does not search for patterns and special characters");
  }
  return api.make.ranges(kept(() => found(stretches(), plain, options)));
}

/** `getTextRanges`: the text cut behind each of these marks, with or without the spaces around. */
export function textRanges(api: Api, stretches: () => readonly Stretch[], args: readonly Argument[]): WordObject {
  const marks = args[0];
  if (!Array.isArray(marks) || marks.some((mark) => typeof mark !== "string" || mark.length !== 1)) {
    throw new WordError("InvalidArgument", "ending marks are single characters");
  }
  return api.make.ranges(kept(() => cut(stretches(), new Set(marks as string[]), args[1] === true)));
}

function cut(stretches: readonly Stretch[], marks: ReadonlySet<string>, trimmed: boolean): Range[] {
  return stretches.flatMap(({ paragraph, from, to }) => {
    const text = textOf(paragraph);
    const ends = [...text]
      .map((_, at) => at + 1)
      .filter((end) => end > from && end < to && marks.has(text[end - 1] ?? ""));
    return [...ends, to].map((end, index) => {
      const start = ends[index - 1] ?? from;
      const inside = text.slice(start, end);
      const before = trimmed ? inside.length - inside.trimStart().length : 0;
      const after = trimmed ? inside.length - inside.trimEnd().length : 0;
      return textRange(paragraph, start + before, Math.max(end - after, start + before));
    });
  });
}

/** What a search found stays what it is, however often it is looked at. */
function kept(find: () => readonly Range[]): () => readonly Range[] {
  const ranges = find();
  return () => ranges;
}

const NO_OPTIONS: SearchOptions = {
  ignorePunct: false,
  ignoreSpace: false,
  matchCase: false,
  matchPrefix: false,
  matchSuffix: false,
  matchWholeWord: false,
};

function optionsOf(argument: Argument | undefined): SearchOptions | null {
  if (argument === undefined || argument === null) return NO_OPTIONS;
  const given = isWordObject(argument) ? (argument.target as Map<string, unknown>) : new Map(Object.entries(argument));
  if (given.get("matchWildcards") === true) return null;
  const names = Object.keys(NO_OPTIONS);
  return Object.fromEntries(names.map((name) => [name, given.get(name) === true])) as unknown as SearchOptions;
}
