/**
 * The targets an outline itself names: kinds of them without figures, «- Chỉ tiêu về bồi dưỡng kết nạp đảng viên;», and those
 * it lists where it asks for a comparison, «(5) Tỷ lệ người dân tham gia bảo hiểm y tế đạt 95% trở lên.»
 */
import { type Guidance, type Outline, sectionsOf } from "../../outline/outline.ts";
import { fold } from "../../text/fold.ts";
import { STATES_TARGET } from "../../text/outline-words.ts";
import { lowerIsBetter } from "../../text/target-phrases.ts";
import { NAMED_KIND } from "../../text/target-words.ts";
import type { OwedTarget } from "../target.ts";
import { type NewTarget, withTargets } from "./new-targets.ts";
import { targetsInText } from "./resolution.ts";

/** The kinds named and the targets listed, in the outline's order, each once; [] for most outlines. */
export function targetsInOutline(outline: Outline): readonly NewTarget[] {
  return [...kindsIn(outline), ...listedIn(outline)];
}

/** What a report owes: the targets of its own list, and those its outline lists with their figures. */
export function withOutlineTargets(own: readonly OwedTarget[], outline: Outline): readonly OwedTarget[] {
  const listed = known.get(outline) ?? listedIn(outline);
  known.set(outline, listed);
  return withTargets(own, listed);
}

const known = new WeakMap<Outline, readonly NewTarget[]>();

function listedIn(outline: Outline): readonly NewTarget[] {
  const asking = [...sectionsOf(outline)].filter(({ demands }) => demands.includes("targetComparison"));
  return asking
    .flatMap(({ guidance }) => items(guidance))
    .filter((item) => STATES_TARGET.test(fold(item)))
    .flatMap((item) => targetsInText(item).map((target) => ({ ...target, source: { kind: "outline", text: item } })));
}

/** The lines of a list: those with a marker. */
function items(guidance: readonly Guidance[]): readonly string[] {
  return guidance.flatMap(({ marker, text, children = [] }) => [...(marker === "" ? [] : [text]), ...items(children)]);
}

function kindsIn(outline: Outline): readonly NewTarget[] {
  const found = new Map<string, NewTarget>();
  for (const { title, guidance } of sectionsOf(outline)) {
    for (const line of [title, ...lines(guidance)]) {
      const name = NAMED_KIND.exec(line.normalize("NFC").trim())?.groups?.name?.trim();
      if (name === undefined || found.has(fold(name))) continue;
      found.set(fold(name), {
        name: name.charAt(0).toLocaleUpperCase("vi") + name.slice(1),
        unit: "",
        goal: null,
        base: null,
        better: lowerIsBetter(fold(name)) ? "lower" : "higher",
        source: { kind: "outline", text: line.trim() },
      });
    }
  }
  return [...found.values()];
}

function lines(guidance: readonly Guidance[]): readonly string[] {
  return guidance.flatMap(({ text, children = [] }) => [text, ...lines(children)]);
}
