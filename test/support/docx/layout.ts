/** Items → draft blocks: styles and bold, automatic numbers, the letterhead's tables, controls around section text. */
import type { DraftBlock, DraftCell, DraftParagraph, DraftTable, Inline } from "./draft.ts";
import { plainParagraph } from "./draft.ts";
import type { Features } from "./features.ts";
import type { NumberingPlan } from "./numbering.ts";
import type { Item, Line, Role, Rows } from "./source.ts";

const TEXT_WIDTH = 9354;
const RIGHT_OF_HEAD = /ĐẢNG CỘNG SẢN|CỘNG H[OÒ]A XÃ|ngày.*tháng/iu;
const STANDARD_LEFT = ["ĐẢNG BỘ CẤP TRÊN TRỰC TIẾP", "ĐẢNG ỦY BAN HÀNH", "*"];
const STANDARD_RIGHT = "ĐẢNG CỘNG SẢN VIỆT NAM";

/** Joins «Phần thứ nhất» with its title and the document's type with its subject, by line breaks. */
export function joinedLines(items: readonly Item[]): Item[] {
  const follows: Readonly<Partial<Record<Role, Role>>> = { partTitle: "part", subject: "docType" };
  const result: Item[] = [];
  for (const item of items) {
    const above = result.at(-1);
    if (item.role !== "table" && above !== undefined && above.role !== "table" && follows[item.role] === above.role) {
      result[result.length - 1] = { ...above, text: `${above.text}\n${item.text}`, headingLength: Infinity };
    } else result.push(item);
  }
  return result;
}

export interface Letterhead {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** The two columns of a letterhead; what the lines lack is filled in. Null where the text has a table for it already. */
export function letterheadOf(items: readonly Item[]): Letterhead | null {
  if (items.some((item) => item.role === "table" && item.placing === "head")) return null;
  const head = items.filter((item): item is Line => item.role === "head").map((line) => line.text.trim());
  const right = head.filter((line) => RIGHT_OF_HEAD.test(line));
  const left = head.filter((line) => !RIGHT_OF_HEAD.test(line));
  return {
    left: left.length > 0 ? left : STANDARD_LEFT,
    right: right.some((line) => /ĐẢNG CỘNG SẢN/u.test(line)) ? right : [STANDARD_RIGHT, ...right],
  };
}

/** The heading style of a level: parts come first where there are any. */
function headingStyle(line: Line, hasParts: boolean): string {
  return `heading${Math.min(5, Math.max(1, line.marker!.level + (hasParts ? 1 : 0)))}`;
}

function styleOf(line: Line, features: Features, hasParts: boolean): string {
  if (features.headings === "bold") return "";
  if (line.role === "heading" || line.role === "part") return headingStyle(line, hasParts);
  return line.role === "partTitle" && features.numbers === "typed" ? "heading1" : "";
}

function inlinesOf(text: string, line: Line, style: string): Inline[] {
  const strong: readonly Role[] = ["docType", "subject", "part", "partTitle", "heading"];
  if (!strong.includes(line.role)) return [{ text, look: {} }];
  const cut = text.length - Math.max(0, line.text.length - line.headingLength);
  const look = style === "" ? { bold: true } : {};
  if (cut >= text.length) return [{ text, look }];
  const rest: Inline = { text: text.slice(cut), look: style === "" ? {} : { bold: false } };
  return [{ text: text.slice(0, cut), look }, rest];
}

/** A typed number and what follows it, with a tab or a no-break space between. */
function separated(line: Line, index: number): string {
  if (line.marker === null || line.marker.rest === "") return line.text;
  return `${line.marker.text}${index % 2 === 0 ? "\t" : "\u00A0"}${line.marker.rest}`;
}

function lineBlock(line: Line, index: number, features: Features, plan: NumberingPlan, hasParts: boolean): DraftBlock {
  const number = plan.numbers.get(index) ?? null;
  const style = styleOf(line, features, hasParts);
  const text = number !== null ? line.marker!.rest : features.separators ? separated(line, index) : line.text;
  const centered: readonly Role[] = ["docType", "subject", "rule", "part", "partTitle"];
  return {
    type: "paragraph",
    role: line.role,
    style: style === "" && number !== null ? "list" : style,
    number: number ?? "none",
    centered: centered.includes(line.role),
    inlines: inlinesOf(text, line, style),
  };
}

function columns(count: number): number[] {
  return Array<number>(count).fill(Math.floor(TEXT_WIDTH / count));
}

export function cell(blocks: readonly DraftBlock[]): DraftCell {
  return { blocks, span: 1, merge: null };
}

export function table(rows: readonly (readonly DraftCell[])[], bordered: boolean): DraftTable {
  const width = Math.max(...rows.map((row) => row.reduce((sum, { span }) => sum + span, 0)));
  return { type: "table", bordered, widths: columns(width), rows };
}

function rowsTable(item: Rows): DraftTable {
  const rows = item.rows.map((row) => row.map((text) => cell([plainParagraph(text, {}, "cell")])));
  return table(rows, item.placing === null);
}

function sideBySide(left: readonly DraftParagraph[], right: readonly DraftParagraph[]): DraftTable {
  return table([[cell(left), cell(right)]], false);
}

function centered(text: string, bold: boolean): DraftParagraph {
  return { ...plainParagraph(text, bold ? { bold: true } : {}, "head"), centered: true };
}

/** The superior light, the issuer and the name of the Party bold, as a Party letterhead has them. */
function letterheadTable({ left, right }: Letterhead): DraftTable {
  return sideBySide(
    left.map((line, index) => centered(line, index > 0 && /\p{Lu}{3}/u.test(line))),
    right.map((line) => centered(line, /CỘNG SẢN/u.test(line))),
  );
}

/** Moves the head and, where both are there, recipients and signature into borderless tables. */
function withLetterhead(items: readonly Item[], blocks: readonly DraftBlock[]): DraftBlock[] {
  const of = (role: Role): DraftParagraph[] =>
    blocks.filter((block): block is DraftParagraph => block.type === "paragraph" && block.role === role);
  const signed = of("signature").length > 0;
  const foot = signed ? sideBySide(of("recipients"), of("signature")) : null;
  const letterhead = letterheadOf(items);
  const result: DraftBlock[] = letterhead === null ? [] : [letterheadTable(letterhead)];
  for (const block of blocks) {
    const role = block.type === "paragraph" ? block.role : null;
    if ((role === "head" && letterhead !== null) || (signed && role === "signature")) continue;
    if (!signed || role !== "recipients") result.push(block);
    else if (foot !== null && result.at(-1) !== foot) result.push(foot);
  }
  return result;
}

/** Puts what stands under each heading into a control, a part of every third one into a control inside. */
function withControls(blocks: readonly DraftBlock[]): DraftBlock[] {
  const held: readonly (Role | "cell")[] = ["body", "bullet", "item", "rule"];
  const result: DraftBlock[] = [];
  let under = false;
  let group: DraftBlock[] = [];
  let count = 0;
  const close = (): void => {
    if (group.length === 0) return;
    count += 1;
    const control = { type: "control", placeholder: false } as const;
    const inner: DraftBlock[] =
      count % 3 === 0 && group.length > 1
        ? [group[0]!, { ...control, tag: `phu-${count}`, title: "Phần trong", blocks: group.slice(1) }]
        : group;
    result.push({ ...control, tag: `muc-${count}`, title: `Nội dung mục ${count}`, blocks: inner });
    group = [];
  };
  for (const block of blocks) {
    const holds = block.type === "paragraph" ? held.includes(block.role) : block.type === "table" && block.bordered;
    if (under && holds) {
      group.push(block);
      continue;
    }
    close();
    under = block.type === "paragraph" && (block.role === "heading" || block.role === "partTitle");
    result.push(block);
  }
  close();
  return result;
}

/** The draft of a text in a dialect. */
export function draftBlocks(items: readonly Item[], features: Features, plan: NumberingPlan): DraftBlock[] {
  const hasParts = items.some((item) => item.role === "part");
  const blocks = items.map((item, index) =>
    item.role === "table" ? rowsTable(item) : lineBlock(item, index, features, plan, hasParts),
  );
  const headed = features.letterhead ? withLetterhead(items, blocks) : blocks;
  return features.blockControls ? withControls(headed) : headed;
}
