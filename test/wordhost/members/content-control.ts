/** Word.ContentControl and its collection: rich text only. */
import { commentsOn } from "../model/comments.ts";
import {
  appearance,
  controlId,
  controlParagraphs,
  controlProperties,
  controlText,
  deleteControl,
  isInline,
  isLocked,
  isShowingPlaceholder,
  placeholderText,
  setAppearance,
  setLocked,
  setPlaceholderText,
  showPlaceholder,
} from "../model/controls.ts";
import { deleteRange } from "../model/delete-text.ts";
import { blocksOoxml } from "../model/get-ooxml.ts";
import { setFlag, setProperty } from "../model/property-order.ts";
import { stretchesOf } from "../model/range.ts";
import { reviewedText } from "../model/text.ts";
import { isOwnInsertion, isTracking } from "../model/tracking.ts";
import { type Element, flagAt, valueAt } from "../model/xml.ts";
import { WordError } from "../protocol/word-error.ts";
import { type Argument, kindOf, type WordObject } from "../protocol/word-object.ts";
import { type Api, choice, numberArgument, textArgument, valuesArgument } from "./api.ts";
import { breakInserted } from "./breaks.ts";
import { collectionOf, inDocument } from "./collections.ts";
import {
  containerIn,
  contentRange,
  controlTextInserted,
  edge,
  ownParagraphs,
  refuseInline,
  spotOf,
} from "./control-places.ts";
import { ooxmlInContainer, openForWriting, paragraphInserted, tableInserted } from "./insertions.ts";
import { aroundOf, insideOf, searched, textRanges } from "./shared.ts";
import { styleScalars } from "./style-scalars.ts";

export function controlKind(api: Api) {
  const { make, document, quirks } = api;
  const contents = (control: Element) => stretchesOf(document, contentRange(control));
  const around = aroundOf(api);
  return kindOf<Element>({
    name: "ContentControl",
    ...inDocument,
    scalars: {
      ...styleScalars<Element>(api, controlParagraphs),
      id: { get: controlId },
      tag: {
        get: (control) => valueAt(control, "sdtPr", "tag") ?? "",
        set: (control, value) => setText(api, control, "tag", value),
      },
      title: {
        get: (control) => valueAt(control, "sdtPr", "alias") ?? "",
        set: (control, value) => setText(api, control, "alias", value),
      },
      text: {
        get: (control) =>
          isShowingPlaceholder(control) && !quirks.placeholderInText
            ? ""
            : controlText(control, quirks.paragraphSeparator),
      },
      placeholderText: {
        get: (control) => placeholderText(document, control),
        set: (control, value) => {
          if (typeof value !== "string") throw new WordError("InvalidArgument", "the placeholder is no text");
          setPlaceholderText(document, control, value);
        },
      },
      type: { get: () => "RichText" },
      subtype: { get: (control) => (isInline(control) ? "RichTextInline" : "RichTextParagraphs") },
      appearance: {
        get: appearance,
        set: (control, value) => {
          if (!setAppearance(document, control, String(value))) throw new WordError("InvalidArgument", String(value));
          document.changed();
        },
      },
      color: { get: () => "#000000" },
      removeWhenEdited: {
        get: (control) => flagAt(control, "sdtPr", "temporary") === true,
        set: (control, value) => setFlagOf(api, control, value === true),
      },
      cannotDelete: {
        get: (control) => isLocked(control, "delete"),
        set: (control, value) => setLock(api, control, "delete", value === true),
      },
      cannotEdit: {
        get: (control) => isLocked(control, "edit"),
        set: (control, value) => setLock(api, control, "edit", value === true),
      },
    },
    objects: {
      ...insideOf(api),
      ...around,
      paragraphs: (control) => make.paragraphs(() => ownParagraphs(control)),
      font: (control) => make.font(() => contents(control)),
    },
    reads: {
      getRange: (control, args) =>
        make.range(edge(control, choice(args, 0, ["Whole", "Start", "End", "Before", "After", "Content"], "optional"))),
      getOoxml: (control) =>
        blocksOoxml(document, [isInline(control) ? (ownParagraphs(control)[0] ?? control) : control], api.omitted()),
      getComments: (control) => make.comments(() => commentsOn(document, new Set(ownParagraphs(control)))),
      getReviewedText: (control, args) => {
        const version = choice(args, 0, ["Current", "Original"], "optional");
        return controlParagraphs(control)
          .map((paragraph) => reviewedText(paragraph, version))
          .join(quirks.paragraphSeparator);
      },
      search: (control, args) => searched(api, () => contents(control), args),
      getTextRanges: (control, args) => textRanges(api, () => contents(control), args),
      select: (control, args) => {
        const where = choice(args, 0, ["Select", "Start", "End"], "optional");
        api.selection = edge(control, where === "Select" ? "Content" : where);
      },
    },
    writes: {
      insertText: (control, args) => controlTextInserted(api, control, args),
      insertParagraph: (control, args) => {
        const where = choice(args, 1, ["Start", "End", "Before", "After"]);
        return paragraphInserted(api, spotOf(api, control, where), textArgument(args, 0));
      },
      insertTable: (control, args) => {
        const where = choice(args, 2, ["Start", "End", "Before", "After"]);
        const [rows, columns] = [numberArgument(args, 0), numberArgument(args, 1)];
        return tableInserted(api, spotOf(api, control, where), rows, columns, valuesArgument(args, 3));
      },
      insertOoxml: (control, args) => {
        const where = choice(args, 1, ["Replace", "Start", "End"]);
        refuseInline(control);
        openForWriting(api, control);
        return ooxmlInContainer(api, containerIn(control), where, textArgument(args, 0));
      },
      insertBreak: (control, args) =>
        breakInserted(api, spotOf(api, control, choice(args, 1, ["Start", "End", "Before", "After"])), args),
      clear: (control) => {
        refuseLocked(control, "edit");
        showPlaceholder(document, control);
      },
      delete: (control, args) => {
        refuseLocked(control, "delete");
        const keep = args[0] === true;
        if (!keep && isTracking(document) && !isOwnInsertion(control)) deleteRange(document, contentRange(control));
        else deleteControl(document, control, keep);
      },
    },
  });
}

/** `getByTag` and its like; ids are looked up before positions. */
export function controlsKind({ make }: Api) {
  const byId = (list: () => readonly Element[], args: readonly Argument[]): WordObject | null => {
    const control = list().find((candidate) => controlId(candidate) === numberArgument(args, 0));
    return control === undefined ? null : make.control(control);
  };
  return collectionOf<Element>("ContentControlCollection", make.control, {
    getById: byId,
    getByIdOrNullObject: byId,
    getByTag: (list, args) => {
      const tag = textArgument(args, 0);
      return make.controls(() => list().filter((control) => (valueAt(control, "sdtPr", "tag") ?? "") === tag));
    },
    getByTitle: (list, args) => {
      const title = textArgument(args, 0);
      return make.controls(() => list().filter((control) => (valueAt(control, "sdtPr", "alias") ?? "") === title));
    },
    getItem: (list, args) => {
      const at = list()[numberArgument(args, 0)];
      return byId(list, args) ?? (at === undefined ? null : make.control(at));
    },
    getByTypes: (list) => make.controls(list),
  });
}

function setText(api: Api, control: Element, name: "tag" | "alias", value: unknown): void {
  if (typeof value !== "string") throw new WordError("InvalidArgument", `${name} is no text`);
  setProperty(controlProperties(control), name, value === "" ? null : value);
  api.document.changed();
}

function setFlagOf(api: Api, control: Element, on: boolean): void {
  if (on) setFlag(controlProperties(control), "temporary", true);
  else setProperty(controlProperties(control), "temporary", null);
  api.document.changed();
}

function setLock(api: Api, control: Element, against: "delete" | "edit", on: boolean): void {
  setLocked(control, against, on);
  api.document.changed();
}

function refuseLocked(control: Element, against: "delete" | "edit"): void {
  if (isLocked(control, against)) throw new WordError("AccessDenied", "the content control is locked");
}
