/** Whether two outlines are one. */
import type { Outline, Section } from "./outline.ts";
import { outlineJson } from "./outline-file.ts";

/** Whether two outlines say the same, apart from ids and from remarks of the reading. */
export function sayTheSame(one: Outline, other: Outline): boolean {
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}

function contentOf(outline: Outline): object {
  return { ...outlineJson({ ...outline, warnings: [], sections: [] }), id: "", sections: outline.sections.map(idless) };
}

function idless({ id: _, children, marker, title, required, guidance, demands }: Section): object {
  return { marker, title, required, guidance, demands, children: children.map(idless) };
}
