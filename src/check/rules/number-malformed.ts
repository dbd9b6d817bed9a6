/**
 * A typed number is written unlike the others of its kind, or cannot belong where it stands:
 * - a space inside: «2. 3. Tăng cường …»;
 * - the sign behind it missing or another than its neighbours': «2.4 Công tác» beside «2.3.», «3- » beside «1.», «2.»;
 * - the number in front is not that of the heading above: «3.1.» under «2.».
 *
 * Which sign stands behind a number no rule says; only a mixture among headings counted together, or of one depth, is
 * told, and the majority is taken as meant. Silent for automatic numbers, which Word writes alike, where there is no
 * majority, and for headings counted together that are all written alike. Warning, with the mended number as a fix.
 */
import type { Heading } from "../../match/match.ts";
import { markersOf } from "../../text/marker.ts";
import { numberFamilies, numberStyle } from "../heading-numbers.ts";
import { type CheckContext, type Fix, rule } from "../rule.ts";

export interface NumberMalformed {
  /** As typed. */
  readonly marker: string;
  /** As it should be. */
  readonly mended: string;
  readonly kind: "space" | "sign" | "prefix";
}

export const numberMalformed = rule({
  id: "number-malformed",
  severity: "warning",
  group: "numbering",
  *check(context) {
    const typed = context.headings.filter((heading) => isTyped(heading, context));
    const signs = usualSigns(typed);
    for (const heading of typed) {
      const data = malformed(heading, signs, context);
      if (data === null) continue;
      const fix = data.kind === "prefix" ? null : fixOf(heading, data, context);
      yield { paragraph: heading.paragraph, excerpt: heading.marker, data, ...(fix === null ? {} : { fix }) };
    }
  },
});

function isTyped(heading: Heading, { document }: CheckContext): boolean {
  const style = numberStyle(heading);
  return document.paragraphs[heading.paragraph]?.number === "" && style !== null && style !== "part";
}

function malformed(
  heading: Heading,
  signs: ReadonlyMap<Heading, string>,
  context: CheckContext,
): NumberMalformed | null {
  const { marker } = heading;
  const close = marker.replace(/(?<=[\p{L}\d.])\s+(?=[\d.)/-])/gu, "");
  if (close !== marker) return { marker, mended: withSign(close, signs.get(heading) ?? signOf(close)), kind: "space" };
  const sign = signs.get(heading);
  if (sign !== undefined && sign !== signOf(marker)) return { marker, mended: withSign(marker, sign), kind: "sign" };
  const mended = withNumberAbove(heading, context);
  return mended === null ? null : { marker, mended, kind: "prefix" };
}

/** «.», «-», «)», «/» or "" behind the number. */
function signOf(marker: string): string {
  return /[^\p{L}\p{M}\d\s]+$/u.exec(marker)?.[0] ?? "";
}

function withSign(marker: string, sign: string): string {
  return `${marker.replace(/[^\p{L}\p{M}\d]+$/u, "")}${sign}`;
}

/** The sign the headings around each one have, where most of them have one sign. */
function usualSigns(headings: readonly Heading[]): ReadonlyMap<Heading, string> {
  const signs = new Map<Heading, string>();
  const byDepth = new Map<string, Heading[]>();
  for (const heading of headings) {
    const key = `${numberStyle(heading)} ${heading.numbers.length} ${heading.level}`;
    byDepth.set(key, [...(byDepth.get(key) ?? []), heading]);
  }
  const families = numberFamilies(headings).map(({ members }) => members.map(({ heading }) => heading));
  for (const group of byDepth.values()) setSigns(signs, group, usualSign(group));
  // What is counted together goes first: «1/ … 10/» for a list of targets, «1.», «2.» for causes, each was meant so.
  for (const family of families) setSigns(signs, family, commonSign(family) ?? usualSign(family));
  return signs;
}

function setSigns(signs: Map<Heading, string>, group: readonly Heading[], sign: string | null): void {
  if (sign !== null) for (const heading of group) signs.set(heading, sign);
}

/** The sign that all of several have; null where they differ. */
function commonSign([first, ...others]: readonly Heading[]): string | null {
  if (first === undefined || others.length === 0) return null;
  const sign = signOf(first.marker);
  return others.every(({ marker }) => signOf(marker) === sign) ? sign : null;
}

/** At least three headings and two thirds of them; a bracket opened in front keeps its own. */
function usualSign(group: readonly Heading[]): string | null {
  const counts = new Map<string, number>();
  for (const { marker } of group) counts.set(signOf(marker), (counts.get(signOf(marker)) ?? 0) + 1);
  const [[sign, count] = ["", 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return count >= 2 && group.length >= 3 && count * 3 >= group.length * 2 ? sign : null;
}

/**
 * The number in front must be that of the nearest heading above with one numeral less. Not asked across a roman heading
 * or a part, nor where a line between that is no heading bears the number.
 */
function withNumberAbove(heading: Heading, { headings, document }: CheckContext): string | null {
  const { numbers, marker, paragraph } = heading;
  if (numbers.length < 2 || !/^\d/u.test(marker)) return null;
  const front = numbers.slice(0, -1).join(".");
  const before = headings.slice(0, headings.indexOf(heading));
  const above = before.findLast((one) => one.numbers.length === numbers.length - 1);
  if (above === undefined || !/^\d/u.test(above.marker) || above.numbers.join(".") === front) return null;
  const outer = before.findLast((one) => one.numbers.length > 0 && !/^\d/u.test(one.marker));
  if (outer !== undefined && outer.paragraph > above.paragraph) return null;
  const between = document.paragraphs.slice(above.paragraph + 1, paragraph);
  const borne = between.some(({ text, number }) =>
    markersOf(`${number} ${text}`).some((reading) => reading.numbers.join(".") === front),
  );
  return borne ? null : withSign([...above.numbers, numbers.at(-1)].join("."), signOf(marker));
}

function fixOf({ paragraph, marker }: Heading, { mended }: NumberMalformed, { document }: CheckContext): Fix | null {
  const before = document.paragraphs[paragraph]?.text ?? "";
  const at = before.indexOf(marker);
  if (at === -1) return null;
  const after = `${before.slice(0, at)}${mended}${before.slice(at + marker.length)}`;
  return { type: "replaceText", paragraph, before, after };
}
