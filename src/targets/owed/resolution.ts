/** Targets in the text of a resolution: «phấn đấu …, kết nạp 400 đảng viên mới», each with the sentence it stands in. */
import { fold } from "../../text/fold.ts";
import { markersOf } from "../../text/marker.ts";
import { readProse } from "../prose/read-prose.ts";
import { type NewTarget, targetOf } from "./new-targets.ts";

/** The targets of a pasted text, a paragraph a line, in its order; a sentence without a figure or a grade gives none. */
export function targetsInText(text: string): readonly NewTarget[] {
  return text.split(/\r?\n/u).flatMap((line) => {
    const sentences = line.trim().split(/(?<=[^\s\d][.!?])\s+(?=\p{Lu})/u);
    return sentences.flatMap((sentence) => targetsInSentence(sentence));
  });
}

function targetsInSentence(sentence: string): readonly NewTarget[] {
  const rest = markersOf(sentence)[0]?.rest ?? sentence;
  if (rest.trim() === "") return [];
  const readings = readProse(rest, fold(rest), { paragraph: 0, label: "", where: "plan" });
  return readings.filter(({ goal }) => goal !== null).map((reading) => targetOf(reading, "resolution", sentence));
}
