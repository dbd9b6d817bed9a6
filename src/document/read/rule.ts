/**
 * How an element is read: by a rule for its name in the mode of its parent. What has no rule is passed through where
 * content may stand inside (unknown wrappers hold text all the same), and skipped with all it holds everywhere else.
 */
import type { XmlAttributes } from "../../ooxml/xml-events.ts";
import type { Walk } from "./walk.ts";

export const Mode = {
  /** Nothing in here concerns us. */
  skip: 0,
  content: 1,
  /** Inside an element whose character data are text. */
  text: 2,
  paragraphProperties: 3,
  listProperties: 4,
  /** `w:rPr` of a paragraph mark. */
  markProperties: 5,
  runProperties: 6,
  tableProperties: 7,
  rowProperties: 8,
  cellProperties: 9,
  sectionProperties: 10,
  controlProperties: 11,
} as const;

export type Mode = (typeof Mode)[keyof typeof Mode];

export interface Rule {
  /** Returns the mode for what is inside. */
  readonly open: (walk: Walk, attributes: XmlAttributes) => Mode;
  readonly close?: (walk: Walk) => void;
}

/** Rules of one mode, by the canonical name of the element. */
export interface ModeRules {
  readonly mode: Mode;
  readonly rules: ReadonlyMap<string, Rule>;
}

export function modeRules(mode: Mode, rules: Readonly<Record<string, Rule>>): ModeRules {
  return { mode, rules: new Map(Object.entries(rules)) };
}

/** A rule for an element that says something and holds nothing. */
export function leaf(open: (walk: Walk, attributes: XmlAttributes) => void): Rule {
  return {
    open: (walk, attributes) => {
      open(walk, attributes);
      return Mode.skip;
    },
  };
}

/** A rule that only changes the mode. */
export function inside(mode: Mode): Rule {
  return { open: () => mode };
}
