/** Sections: page size, margins, headers and footers (`w:sectPr`; ECMA-376 part 1, §17.6). */
import type { XmlAttributes } from "../../ooxml/xml-events.ts";
import type { PageSetup } from "../document.ts";
import { leaf, Mode, modeRules } from "./rule.ts";
import { isOn, millimetres } from "./values.ts";
import { paragraphHere, tagStart, type Walk } from "./walk.ts";

/** Word's own defaults: Letter with margins of an inch. */
const DEFAULT_PAGE: Omit<PageSetup, "lastParagraph"> = {
  width: 215.9,
  height: 279.4,
  landscape: false,
  margins: { top: 25.4, bottom: 25.4, left: 25.4, right: 25.4 },
  header: 12.7,
  titlePage: false,
};

/** A section that no `w:sectPr` describes. */
export function defaultPage(lastParagraph: number): PageSetup {
  return { ...DEFAULT_PAGE, lastParagraph };
}

/** The last section's, which stands in the body itself and ends the text. */
export const bodySectionRules = modeRules(Mode.content, {
  "w:sectPr": {
    open: (walk) => {
      if (!walk.flow.main || walk.flow.line !== null) return Mode.skip;
      walk.found.textEnd = tagStart(walk);
      return openSection(walk);
    },
    close: (walk) => closeSection(walk, paragraphHere(walk) - 1),
  },
  "w:body": {
    open: ({ found }) => {
      found.hasBody = true;
      return Mode.content;
    },
    close: (walk) => {
      const start = tagStart(walk);
      if (walk.xml.startsWith("</", start)) walk.found.textEnd ??= start;
    },
  },
});

/** An earlier section's, in the properties of its last paragraph. */
export const paragraphSectionRules = modeRules(Mode.paragraphProperties, {
  "w:sectPr": {
    open: (walk) => (walk.flow.main ? openSection(walk) : Mode.skip),
    close: (walk) => closeSection(walk, paragraphHere(walk)),
  },
});

export const sectionPropertyRules = modeRules(Mode.sectionProperties, {
  "w:pgSz": leaf((walk, attributes) => {
    if (walk.section !== null) Object.assign(walk.section, pageSize(attributes));
  }),
  "w:pgMar": leaf((walk, attributes) => {
    if (walk.section === null) return;
    walk.section.margins = margins(attributes);
    walk.section.header = millimetres(attributes["w:header"]) ?? DEFAULT_PAGE.header;
  }),
  "w:titlePg": leaf((walk, attributes) => {
    if (walk.section !== null) walk.section.titlePage = isOn(attributes["w:val"]);
  }),
  "w:headerReference": leaf((walk, attributes) => refer(walk, "header", attributes)),
  "w:footerReference": leaf((walk, attributes) => refer(walk, "footer", attributes)),
});

function openSection(walk: Walk): Mode {
  walk.section = defaultPage(0);
  return Mode.sectionProperties;
}

function closeSection(walk: Walk, lastParagraph: number): void {
  if (walk.section === null) return;
  walk.found.pages.push({ ...walk.section, lastParagraph });
  walk.section = null;
}

function pageSize(attributes: XmlAttributes): Pick<PageSetup, "width" | "height" | "landscape"> {
  return {
    width: millimetres(attributes["w:w"]) ?? DEFAULT_PAGE.width,
    height: millimetres(attributes["w:h"]) ?? DEFAULT_PAGE.height,
    landscape: attributes["w:orient"] === "landscape",
  };
}

/** A negative margin is one that the header may not push down (§17.6.11): the same length. */
function margins(attributes: XmlAttributes): PageSetup["margins"] {
  const length = (side: "top" | "bottom" | "left" | "right"): number =>
    Math.abs(millimetres(attributes[`w:${side}`]) ?? DEFAULT_PAGE.margins[side]);
  return { top: length("top"), bottom: length("bottom"), left: length("left"), right: length("right") };
}

function refer({ found }: Walk, kind: "header" | "footer", attributes: XmlAttributes): void {
  const id = attributes["r:id"];
  const pages = attributes["w:type"];
  if (id === undefined) return;
  found.headersAndFooters.push({ kind, id, ...(pages === "first" || pages === "even" ? { pages } : {}) });
}
