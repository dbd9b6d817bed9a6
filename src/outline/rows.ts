/**
 * Rows: an outline as the flat list of its lines, each with its level, for those who correct what was understood. A tree
 * of rows is never unsound: whatever stands below what follows from the levels alone, and a level too deep for its place
 * counts as the deepest that is possible there.
 */
import { demandsOf } from "./demands.ts";
import { type Demand, type Guidance, type Outline, type Section, sectionsOf } from "./outline.ts";
import { siblingIds } from "./section-ids.ts";

export type OutlineRow = HeadingRow | GuidanceRow;

interface Line {
  /** Stays with the row through every correction. */
  readonly key: number;
  readonly marker: string;
  readonly text: string;
  /** Line (or paragraph) of what was parsed; null when that is not known. */
  readonly origin: number | null;
  /** Whether somebody has corrected this row, so that a doubt about its line is settled. */
  readonly settled: boolean;
}

export interface HeadingRow extends Line {
  readonly kind: "heading";
  /** 0 for a part, 1 for the outermost numbered level, and so on, as `Section.level`. */
  readonly level: number;
  readonly required: boolean;
  /** Demands added (true) or taken away (false) by hand; the others are those its words ask for. */
  readonly demands: Readonly<Partial<Record<Demand, boolean>>>;
}

export interface GuidanceRow extends Line {
  readonly kind: "guidance";
  /** 0 for a line of its own, 1 for one under another, and so on. */
  readonly level: number;
}

// As deep as the parser goes: deeper would be damage, and no outline file takes it.
export const DEEPEST_HEADING = 12;
export const DEEPEST_GUIDANCE = 8;

/** The outline's lines in its order: a heading, its guidance, the headings below it. */
export function rowsOf(
  { guidance = [], sections }: Pick<Outline, "guidance" | "sections">,
  origins: ReadonlyMap<Section | Guidance, number> = new Map(),
): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const line = (piece: Section | Guidance) => ({
    key: rows.length,
    origin: origins.get(piece) ?? null,
    settled: false,
  });
  const addGuidance = (lines: readonly Guidance[], level: number): void => {
    for (const one of lines) {
      rows.push({ ...line(one), kind: "guidance", level, marker: one.marker, text: one.text });
      addGuidance(one.children ?? [], level + 1);
    }
  };
  const addSections = (siblings: readonly Section[], below: number): void => {
    for (const section of siblings) {
      const level = section.kind === "part" ? 0 : below + 1;
      const { marker, title, required } = section;
      const demands = byHand(section);
      rows.push({ ...line(section), kind: "heading", level, marker, text: title, required, demands });
      addGuidance(section.guidance, 0);
      addSections(section.children, level);
    }
  };
  addGuidance(guidance, 0);
  addSections(sections, 0);
  return rows;
}

/** Where the demands of a section are not those its words ask for. */
function byHand(section: Section): HeadingRow["demands"] {
  const read = demandsRead(section);
  const added = section.demands.filter((demand) => !read.includes(demand));
  const removed = read.filter((demand) => !section.demands.includes(demand));
  return Object.fromEntries([...added.map((one) => [one, true]), ...removed.map((one) => [one, false])]);
}

function demandsRead({ title, guidance, children }: Pick<Section, "title" | "guidance" | "children">) {
  return demandsOf({ title, guidance, subtitles: children.map((child) => child.title), hasTable: false });
}

/** All demands there are, in the order of the type. */
export const DEMANDS: readonly Demand[] = ["targetComparison", "figures", "rate", "table", "annex", "causes", "choice"];

/** The outline's guidance and sections in these rows, and the row each section is; levels made sound, ids given anew. */
export function outlineOfRows(rows: readonly OutlineRow[]): RowsOutline {
  const { top, lead } = grown(rows);
  const sectionKeys = new Map<string, number>();
  const settle = (nodes: readonly Node[], above: string, below: number): readonly Section[] => {
    const kinds = nodes.map(({ row }) => ({ kind: kindOf(row) }));
    const ids = siblingIds(kinds, above);
    return nodes.map(({ row, guidance, children }, at) => {
      const id = ids[at] ?? "";
      const kind = kindOf(row);
      const level = kind === "part" ? 0 : below + 1;
      sectionKeys.set(id, row.key);
      const { marker, text: title, required } = row;
      const inner = { title, guidance: nestedLines(guidance), children: settle(children, id, level) };
      return { id, kind, marker, level, required, ...inner, demands: settledDemands(row, demandsRead(inner)) };
    });
  };
  const guidance = nestedLines(lead);
  return { ...(guidance.length === 0 ? {} : { guidance }), sections: settle(top, "", 0), sectionKeys };
}

export interface RowsOutline extends Pick<Outline, "guidance" | "sections"> {
  /** Section id → key of its row. */
  readonly sectionKeys: ReadonlyMap<string, number>;
}

/** What the section of the heading of this key asks for; nothing for a key of no heading. */
export function demandsOfRow(rows: readonly OutlineRow[], key: number): readonly Demand[] {
  const { sections, sectionKeys } = outlineOfRows(rows);
  return [...sectionsOf({ sections })].find(({ id }) => sectionKeys.get(id) === key)?.demands ?? [];
}

/** The demands of a row whose words ask for these. */
function settledDemands({ demands }: HeadingRow, read: readonly Demand[]): readonly Demand[] {
  return DEMANDS.filter((demand) => demands[demand] ?? read.includes(demand));
}

function kindOf({ level }: HeadingRow): Section["kind"] {
  return level === 0 ? "part" : "section";
}

/** The rows with every level as the tree has it. */
export function withSoundLevels(rows: readonly OutlineRow[]): readonly OutlineRow[] {
  const open: { readonly given: number; readonly sound: number }[] = [];
  let deepest = 0;
  return rows.map((row) => {
    if (row.kind === "guidance") {
      const level = Math.min(row.level, deepest, DEEPEST_GUIDANCE);
      deepest = level + 1;
      return level === row.level ? row : { ...row, level };
    }
    deepest = 0;
    while (open.length > 0 && (open.at(-1)?.given ?? 0) >= row.level) open.pop();
    const level = row.level === 0 ? 0 : Math.min((open.at(-1)?.sound ?? 0) + 1, DEEPEST_HEADING);
    open.push({ given: row.level, sound: level });
    return level === row.level ? row : { ...row, level };
  });
}

interface Node {
  readonly row: HeadingRow;
  readonly guidance: GuidanceRow[];
  readonly children: Node[];
}

/** The tree the levels make, and the guidance before the first heading. */
function grown(rows: readonly OutlineRow[]): { readonly top: readonly Node[]; readonly lead: readonly GuidanceRow[] } {
  const top: Node[] = [];
  const lead: GuidanceRow[] = [];
  const open: Node[] = [];
  for (const row of rows) {
    if (row.kind === "guidance") {
      (open.at(-1)?.guidance ?? lead).push(row);
      continue;
    }
    while (open.length > 0 && (open.at(-1)?.row.level ?? 0) >= row.level) open.pop();
    const node: Node = { row, guidance: [], children: [] };
    (open.at(-1)?.children ?? top).push(node);
    open.push(node);
  }
  return { top, lead };
}

function nestedLines(rows: readonly GuidanceRow[]): readonly Guidance[] {
  const top: Grown[] = [];
  const open: Grown[] = [];
  for (const { level, marker, text } of rows) {
    const line: Grown = { marker, text, children: [] };
    open.length = Math.min(open.length, level);
    (open.at(-1)?.children ?? top).push(line);
    open.push(line);
  }
  return top.map(withoutEmpty);
}

interface Grown {
  readonly marker: string;
  readonly text: string;
  readonly children: Grown[];
}

function withoutEmpty({ marker, text, children }: Grown): Guidance {
  return children.length === 0 ? { marker, text } : { marker, text, children: children.map(withoutEmpty) };
}
