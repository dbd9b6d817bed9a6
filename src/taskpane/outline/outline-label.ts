/** How an outline is named in a list. */
import type { Outline } from "../../outline/outline.ts";
import { kindWords } from "../../strings/vi/pane.ts";

/** «Sơ kết giữa nhiệm kỳ · 41-KH/ĐUK · 2023»: short enough for one line, and different for each. */
export function outlineLabel({ kind, source, term }: Outline): string {
  const year = source.date?.slice(0, 4) ?? (term === null ? "" : `${term.from}-${term.to}`);
  return [kindWords[kind], source.number ?? source.issuer ?? "", year].filter((piece) => piece !== "").join(" · ");
}

const LONGEST = 70;

/** A title for a list, cut between words: some fill three lines. */
export function shortTitle(title: string): string {
  if (title.length <= LONGEST) return title;
  const cut = title.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(" ") > 0 ? cut.lastIndexOf(" ") : LONGEST)}…`;
}
