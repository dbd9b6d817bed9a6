/** A newer version of an outline taken up by a report begun with the older: what the document already says stays true. */
import { type Outline, type Section, sectionsOf } from "../outline/outline.ts";
import type { Link } from "./match.ts";
import { outlineDifference } from "./outline-difference.ts";

export interface TakenUp {
  /**
   * The newer version with the older ids for the sections that survive, so that the controls of the document, tagged
   * with them, still tell their section; ids the older version does not use for all others.
   */
  readonly outline: Outline;
  /** The links made by hand whose section survives, under its id now. */
  readonly links: readonly Link[];
}

/** A section that moved under another gets an id there: ids are paths, and rules rely on it. */
export function takenUp(older: Outline, newer: Outline, links: readonly Link[]): TakenUp {
  const before = new Map(outlineDifference(older, newer).pairs.map((pair) => [pair.newer, pair.older.id]));
  const parents = parentsOf(older);
  const used = new Set([...sectionsOf(older)].map(({ id }) => id));
  const now = new Map<string, string>();
  const settle = (sections: readonly Section[], above: string, oldAbove: string | null): readonly Section[] =>
    sections.map((section) => {
      const own = before.get(section);
      const stays =
        own !== undefined && oldAbove !== null && (parents.get(own) ?? "") === oldAbove && above === oldAbove;
      const id = stays ? own : freeId(section, above, used);
      used.add(id);
      if (own !== undefined) now.set(own, id);
      return { ...section, id, children: settle(section.children, id, own ?? null) };
    });
  const sections = settle(newer.sections, "", "");
  const kept = links.flatMap(({ section, text }) => {
    const id = now.get(section);
    return id === undefined ? [] : [{ section: id, text }];
  });
  return { outline: { ...newer, id: older.id, sections }, links: kept };
}

/** Id of each section → id of the one above it, "" at the top. */
function parentsOf(outline: Outline): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const walk = (sections: readonly Section[], above: string): void => {
    for (const { id, children } of sections) {
      parents.set(id, above);
      walk(children, id);
    }
  };
  walk(outline.sections, "");
  return parents;
}

/** The next number below the section above that no section has. */
function freeId({ kind }: Section, above: string, used: ReadonlySet<string>): string {
  const start = `${above === "" ? "" : `${above}.`}${kind === "part" ? "p" : ""}`;
  for (let number = 1; ; number++) if (!used.has(`${start}${number}`)) return `${start}${number}`;
}
