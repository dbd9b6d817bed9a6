/**
 * The look of text once its character style, the paragraph's and the table's style and the defaults are counted in.
 * Toggles such as bold switch each other off between these levels (ECMA-376 part 1, §17.7.3).
 */
import type { Run } from "../document.ts";
import { firstSaid, type Said } from "./layers.ts";
import type { RunProperties } from "./run-properties.ts";
import type { Style, Styles } from "./styles.ts";
import { type ThemeFonts, themeFont } from "./theme.ts";
import { fontSize } from "./values.ts";
import type { Warnings } from "./warnings.ts";

/** All of a run but its text and its tracking; equal looks are the same object. */
export type Look = Omit<Run, "text" | "inserted">;

/** What looks are resolved from. `theme` is asked for only when a font refers to it. */
export interface LookSources {
  readonly styles: Styles;
  readonly theme: () => ThemeFonts;
  readonly warnings: Warnings;
}

/**
 * A lookup of looks by direct properties, for text in paragraphs of these styles. `looks` keeps equal looks the same
 * object across lookups. Runs mostly look like the one before, so that one is compared first.
 */
export function looksIn(
  sources: LookSources,
  paragraph: readonly Style[],
  table: readonly Style[],
  looks: Map<string, Look>,
): (direct: Readonly<RunProperties>) => Look {
  const known = new Map<string, Look>();
  let lastDirect: Readonly<RunProperties> | null = null;
  let lastLook: Look | null = null;
  return (direct) => {
    if (lastLook !== null && lastDirect !== null && sameProperties(direct, lastDirect)) return lastLook;
    const key = Object.values(direct).join("|");
    let look = known.get(key);
    if (look === undefined) {
      const resolved = resolvedLook(sources, paragraph, table, direct);
      const lookKey = JSON.stringify(resolved);
      look = looks.get(lookKey) ?? resolved;
      looks.set(lookKey, look);
      known.set(key, look);
    }
    lastDirect = direct;
    lastLook = look;
    return look;
  };
}

function sameProperties(a: Readonly<RunProperties>, b: Readonly<RunProperties>): boolean {
  return (
    a === b ||
    (a.style === b.style &&
      a.bold === b.bold &&
      a.italic === b.italic &&
      a.caps === b.caps &&
      a.hidden === b.hidden &&
      a.underline === b.underline &&
      a.highlight === b.highlight &&
      a.shading === b.shading &&
      a.color === b.color &&
      a.font === b.font &&
      a.size === b.size)
  );
}

type Toggle = "bold" | "italic" | "caps" | "hidden";

function resolvedLook(
  { styles, theme, warnings }: LookSources,
  paragraph: readonly Style[],
  table: readonly Style[],
  direct: Readonly<RunProperties>,
): Look {
  const character = styles.chain("character", direct.style);
  if (direct.style !== null && character.length === 0) warnings.warn("styleMissing", direct.style);
  const levels = [table, paragraph, character].map((chain) => firstSaid(chain.map(({ run }) => run)));
  const [ofTable, ofParagraph, ofCharacter] = levels;
  const said: Said<RunProperties> = (key) =>
    direct[key] ?? ofCharacter?.(key) ?? ofParagraph?.(key) ?? ofTable?.(key) ?? styles.defaults.run[key];
  const toggled = (key: Toggle): boolean =>
    direct[key] ??
    (styles.defaults.run[key] === true || levels.filter((level) => level(key) === true).length % 2 === 1);
  const color = said("color");
  const font = said("font");
  return {
    bold: toggled("bold"),
    italic: toggled("italic"),
    underline: said("underline") ?? false,
    caps: toggled("caps"),
    hidden: toggled("hidden"),
    highlight: marking(said("highlight"), said("shading")),
    color: color === null || color === "auto" ? null : color.toUpperCase(),
    font: font?.startsWith("+") ? themeFont(theme(), font.slice(1)) : font,
    size: fontSize(said("size")),
  };
}

/** White behind text comes with text pasted from web pages and marks nothing. */
function marking(highlight: string | null, shading: string | null): string | null {
  if (highlight !== null && highlight !== "none") return highlight;
  return shading === null || /^(|auto|ffffff)$/i.test(shading) ? null : shading.toUpperCase();
}
