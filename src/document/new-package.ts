/**
 * A new document as the parts of its package: A4, the styles of a format, the page number centred in the header from the
 * second page on. Nothing in it depends on the clock or the machine: the same blocks give the same parts.
 */
import { CONTENT_TYPES_PART, contentTypesOf, contentTypesXml } from "../ooxml/content-types.ts";
import { OFFICE_RELATIONSHIPS } from "../ooxml/namespaces.ts";
import { type OfficePackage, packageOf } from "../ooxml/office-package.ts";
import { newPart } from "../ooxml/part.ts";
import { PACKAGE_ROOT, relationshipsPart, relationshipsXml } from "../ooxml/relationships.ts";
import type { Block } from "./blocks.ts";
import { linkedStyles, numberingPlan, numberingXml } from "./heading-numbering.ts";
import { partyFormat, type ReportFormat, twips } from "./report-format.ts";
import { withState } from "./state-package.ts";
import type { StateEntries } from "./state-part.ts";
import { builtInIds, headingStyle, stylesXml } from "./style-set.ts";
import { blocksXml } from "./write-blocks.ts";
import { newContext } from "./write-context.ts";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The document of these blocks; `state` null leaves the state part out. */
export function newPackage(
  blocks: readonly Block[],
  state: StateEntries | null = null,
  format: ReportFormat = partyFormat,
): OfficePackage {
  const plan = numberingPlan(blocks);
  const links = linkedStyles(plan);
  const context = newContext({
    format,
    numbering: (heading) =>
      plan.places.get(heading) ?? (links.has(headingStyle(heading.level)) ? { id: 0, level: 0 } : null),
  });
  const pkg = wordPackage(documentXml(blocksXml(blocks, context), format), [
    ["styles", stylesXml(format, links)],
    ["settings", settingsXml(format)],
    ["header", headerXml()],
    ...(plan.lists.length > 0 ? [["numbering", numberingXml(plan, format)] as const] : []),
  ]);
  return state === null ? pkg : withState(pkg, state, null);
}

/** A main part and the parts it refers to as rId1, rId2 …: the name of each is also its kind of relationship. */
function wordPackage(main: string, parts: readonly (readonly [kind: string, xml: string])[]): OfficePackage {
  const mainName = "/word/document.xml";
  const types = contentTypesOf([
    [mainName, `${WORD_TYPE}.document.main+xml`],
    ...parts.map(([kind]) => [`/word/${kind}.xml`, `${WORD_TYPE}.${kind}+xml`] as const),
  ]);
  const contents: readonly (readonly [string, string])[] = [
    [
      CONTENT_TYPES_PART,
      contentTypesXml({ ...types, defaults: new Map([...types.defaults, ["xml", "application/xml"]]) }),
    ],
    [relationshipsPart(PACKAGE_ROOT), relationshipsXml([link(1, "officeDocument", "word/document.xml")])],
    [mainName, main],
    [relationshipsPart(mainName), relationshipsXml(parts.map(([kind], index) => link(index + 1, kind, `${kind}.xml`)))],
    ...parts.map(([kind, xml]) => [`/word/${kind}.xml`, xml] as const),
  ];
  return packageOf(new Map(contents.map(([name, xml]) => [name, newPart(name, xml)])));
}

function link(number: number, kind: string, stored: string) {
  return { id: `rId${number}`, type: `${OFFICE_RELATIONSHIPS}/${kind}`, target: stored, stored, external: false };
}

const HEADER_LINK = "rId3";

function documentXml(body: string, { page }: ReportFormat): string {
  const { top, bottom, left, right } = page.margins;
  return (
    `${DECLARATION}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE_RELATIONSHIPS}"><w:body>${body}<w:sectPr>` +
    `<w:headerReference w:type="default" r:id="${HEADER_LINK}"/>` +
    `<w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"/>` +
    `<w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}"` +
    ` w:header="${twips(page.header)}" w:footer="${twips(page.header)}" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>`
  );
}

/** «Different first page» without a first header leaves page 1 without a number (ECMA-376 17.10.6). */
function headerXml(): string {
  return (
    `${DECLARATION}<w:hdr xmlns:w="${WORD}"><w:p><w:pPr><w:pStyle w:val="${builtInIds.header}"/></w:pPr>` +
    '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>'
  );
}

/** Compatibility mode 15 keeps Word from opening the document as one of an older version. */
function settingsXml({ language, body }: ReportFormat): string {
  return (
    `${DECLARATION}<w:settings xmlns:w="${WORD}"><w:defaultTabStop w:val="${twips(body.firstLine)}"/>` +
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>' +
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    `<w:themeFontLang w:val="${language}"/></w:settings>`
  );
}
