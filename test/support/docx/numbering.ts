/**
 * Automatic numbering: which typed markers can be left to Word, and the numbering part that computes the same numbers.
 *
 * Headings follow one multilevel list whose levels are linked with heading styles. A number that the count would not
 * give («IV.» after «II.», «I.» again in the next part) starts a new w:num with w:startOverride, in force until a
 * paragraph of a higher level returns to the list above. What no list can say («2. 3.», «Phần thứ hai») stays typed.
 */
import { roman, type TypedMarker } from "./marker.ts";
import type { Item } from "./source.ts";

/** Where a paragraph's number comes from. `linked` when its heading style alone would give the same. */
export interface AutomaticNumber {
  readonly numId: number;
  readonly level: number;
  readonly linked: boolean;
}

export interface NumberingPlan {
  /** By index of the item; absent where the marker stays typed. */
  readonly numbers: ReadonlyMap<number, AutomaticNumber>;
  /** Levels of the heading list in use: marker level (1 roman, 2 decimal …) → ilvl. */
  readonly linkedLevels: ReadonlyMap<number, number>;
  /** `<w:abstractNum>` and `<w:num>` elements; a style id is asked for each linked marker level. */
  readonly xml: (styleOf: (markerLevel: number) => string) => string;
}

interface LevelFormat {
  readonly format: "upperRoman" | "decimal" | "lowerLetter" | "bullet";
  /** `w:lvlText`, «%1.%2.» */
  readonly text: string;
}

interface List {
  readonly id: number;
  readonly levels: (LevelFormat | null)[];
  readonly counters: number[];
  /** The w:num in force at each level. */
  readonly nums: number[];
}

interface Num {
  readonly id: number;
  readonly list: number;
  readonly override: { readonly level: number; readonly start: number } | null;
}

const DEPTH = 5;
const HEADING_LIST = 1;

function digits(format: LevelFormat["format"], value: number): string {
  if (format === "upperRoman") return roman(value);
  return format === "lowerLetter" ? String.fromCharCode(96 + value) : String(value);
}

function formatOf(marker: TypedMarker, level: number, main: boolean): LevelFormat {
  if (marker.kind === "bullet") return { format: "bullet", text: marker.text };
  const format = marker.kind === "roman" ? "upperRoman" : marker.kind === "letter" ? "lowerLetter" : "decimal";
  const places = marker.kind === "dotted" ? Array.from({ length: level }, (_, index) => index + 1) : [level];
  // «2.1.»: the figures of level 2 and below; the roman numeral above is not repeated.
  const figures = places.slice(marker.kind === "dotted" ? 1 : 0).map((place) => `%${main ? place : 1}`);
  return { format, text: `${figures.join(".")}${marker.suffix}` };
}

function shown(list: List, level: number, value: number): string {
  const format = list.levels[level]!;
  return format.text.replace(/%(\d)/gu, (_, place: string) => {
    const at = Number(place) - 1;
    const counted = at === level ? value : list.counters[at]!;
    return digits(list.levels[at]?.format ?? "decimal", counted);
  });
}

function newList(id: number, num: number): List {
  return { id, levels: Array(DEPTH).fill(null), counters: Array(DEPTH).fill(0), nums: Array(DEPTH).fill(num) };
}

/** Plans the numbers of a whole text. */
export function numberingPlan(items: readonly Item[]): NumberingPlan {
  const nums: Num[] = [{ id: 1, list: HEADING_LIST, override: null }];
  const main = newList(HEADING_LIST, 1);
  const others = new Map<string, List>();
  const numbers = new Map<number, AutomaticNumber>();

  const otherList = (marker: TypedMarker): List => {
    const format = formatOf(marker, 1, false);
    const key = `${format.format} ${format.text}`;
    const known = others.get(key);
    if (known !== undefined) return known;
    const list = newList(others.size + 2, nums.length + 1);
    nums.push({ id: nums.length + 1, list: list.id, override: null });
    list.levels[0] = format;
    others.set(key, list);
    return list;
  };

  /** Counts the marker in a list; false when the list cannot show it. */
  const counted = (index: number, marker: TypedMarker, list: List, level: number): boolean => {
    const bullet = marker.kind === "bullet";
    const next = list.counters[level]! + 1;
    const start = bullet ? next : marker.value;
    if (!bullet && (start < 1 || shown(list, level, start) !== marker.text)) return false;
    if (start !== next) {
      nums.push({ id: nums.length + 1, list: list.id, override: { level, start } });
      list.nums.fill(nums.length, level);
    }
    list.counters[level] = start;
    list.counters.fill(0, level + 1);
    list.nums.fill(list.nums[level]!, level + 1);
    const numId = list.nums[level]!;
    numbers.set(index, { numId, level, linked: list === main && numId === 1 });
    return true;
  };

  for (const [index, item] of items.entries()) {
    const marker = item.role === "table" || item.role === "recipients" ? null : item.marker;
    if (marker === null || marker.kind === "part") continue;
    const level = marker.level - 1;
    if (level >= DEPTH - 1) {
      counted(index, marker, otherList(marker), 0);
      continue;
    }
    main.levels[level] ??= formatOf(marker, level + 1, true);
    if (counted(index, marker, main, level) || marker.kind === "dotted") continue;
    counted(index, marker, otherList(marker), 0);
  }

  const linkedLevels = new Map<number, number>();
  for (const [level, format] of main.levels.entries()) {
    if (format !== null) linkedLevels.set(level + 1, level);
  }
  return {
    numbers,
    linkedLevels,
    xml: (styleOf) => numberingXml([main, ...others.values()], nums, styleOf),
  };
}

function levelXml(format: LevelFormat | null, level: number, style: string): string {
  const { format: numFmt, text } = format ?? { format: "decimal", text: `%${level + 1}.` };
  const link = style === "" ? "" : `<w:pStyle w:val="${style}"/>`;
  const suffix = level % 2 === 0 ? '<w:suff w:val="space"/>' : "";
  return (
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${numFmt}"/>${link}${suffix}` +
    `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="0" w:firstLine="567"/></w:pPr></w:lvl>`
  );
}

function numberingXml(lists: readonly List[], nums: readonly Num[], styleOf: (level: number) => string): string {
  const abstract = lists.map((list) => {
    const main = list.id === HEADING_LIST;
    const levels = main ? list.levels : list.levels.slice(0, 1);
    const written = levels.map((format, level) =>
      levelXml(format, level, main && format !== null ? styleOf(level + 1) : ""),
    );
    const type = main ? "multilevel" : "singleLevel";
    return (
      `<w:abstractNum w:abstractNumId="${list.id}"><w:nsid w:val="3C5A1E0${list.id % 10}"/>` +
      `<w:multiLevelType w:val="${type}"/>${written.join("")}</w:abstractNum>`
    );
  });
  const instances = nums.map(({ id, list, override }) => {
    const started =
      override === null
        ? ""
        : `<w:lvlOverride w:ilvl="${override.level}"><w:startOverride w:val="${override.start}"/></w:lvlOverride>`;
    return `<w:num w:numId="${id}"><w:abstractNumId w:val="${list}"/>${started}</w:num>`;
  });
  return abstract.join("") + instances.join("");
}
