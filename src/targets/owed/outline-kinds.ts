/** The kinds of targets an outline itself names: «- Chỉ tiêu về bồi dưỡng kết nạp đảng viên;». They have no figures. */
import { type Guidance, type Outline, sectionsOf } from "../../outline/outline.ts";
import { fold } from "../../text/fold.ts";
import { lowerIsBetter } from "../../text/target-phrases.ts";
import { NAMED_KIND } from "../../text/target-words.ts";
import type { NewTarget } from "./new-targets.ts";

/** The kinds named, in the outline's order, each once; [] for most outlines. */
export function targetsInOutline(outline: Outline): readonly NewTarget[] {
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
