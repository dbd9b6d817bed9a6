/** Ids of sections: stable paths, «p1.2.1» in an outline of parts, «1.3» in one without. */
import type { Section } from "./outline.ts";

/** The ids of these siblings, in their order, below the section of the id given ("" at the top); parts count apart. */
export function siblingIds(siblings: readonly Pick<Section, "kind">[], above: string): readonly string[] {
  let parts = 0;
  let others = 0;
  return siblings.map(({ kind }) => {
    const number = kind === "part" ? `p${++parts}` : `${++others}`;
    return above === "" ? number : `${above}.${number}`;
  });
}
