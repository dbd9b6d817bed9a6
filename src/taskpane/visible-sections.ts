/** The sections of a tree that are to be seen while some of its branches are closed, as one flat list. */
import type { Section } from "../outline/outline.ts";

export interface VisibleSection {
  readonly section: Section;
  /** From 1. */
  readonly depth: number;
  readonly parent: string | null;
}

export function visibleSections(
  sections: readonly Section[],
  open: ReadonlySet<string>,
  depth = 1,
  parent: string | null = null,
): readonly VisibleSection[] {
  return sections.flatMap((section) => [
    { section, depth, parent },
    ...(open.has(section.id) ? visibleSections(section.children, open, depth + 1, section.id) : []),
  ]);
}

/** Where a key of the tree pattern leads from a section: to another one, or to opening or closing it. */
export type TreeMove = { readonly to: string } | { readonly open: string } | { readonly close: string } | null;

export function treeMove(
  key: string,
  at: string,
  visible: readonly VisibleSection[],
  open: ReadonlySet<string>,
  opens: (section: Section) => boolean,
): TreeMove {
  const place = visible.findIndex(({ section }) => section.id === at);
  const here = visible[place];
  if (here === undefined) return null;
  const to = (index: number): TreeMove => {
    const target = visible[index];
    return target === undefined ? null : { to: target.section.id };
  };
  switch (key) {
    case "ArrowDown":
      return to(place + 1);
    case "ArrowUp":
      return to(place - 1);
    case "Home":
      return to(0);
    case "End":
      return to(visible.length - 1);
    case "ArrowRight":
      if (!opens(here.section)) return null;
      return open.has(at) ? to(place + 1) : { open: at };
    case "ArrowLeft":
      if (open.has(at) && opens(here.section)) return { close: at };
      return here.parent === null ? null : { to: here.parent };
    default:
      return null;
  }
}
