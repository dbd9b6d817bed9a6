/** The headings of a report: the numbered, styled or plainly set-off lines of its body, with their depth. */
import type { ReportDocument } from "../document/document.ts";
import { bodyEnd } from "./body.ts";
import { headingPlaces } from "./heading-levels.ts";
import { type HeadingLine, headingLines, knownTitles } from "./heading-lines.ts";
import { headingsAmong } from "./heading-score.ts";
import type { Heading } from "./match.ts";
import { titleBelow } from "./part-title.ts";
import { titleBlock } from "./title-block.ts";

/**
 * Every heading of the report, in order. Lines of the letterhead, of tables, of the foot («Nơi nhận», «T/M») and of the
 * annexes are none, nor are the items of a list. `titles` are titles to be recognised whatever their look, usually
 * those of the outline. A report without headings gives [].
 */
export function headings(document: ReportDocument, titles: readonly string[] = []): readonly Heading[] {
  const candidates = withoutTitle(headingsAmong(headingLines(document, knownTitles(titles))), document);
  const end = bodyEnd(document, candidates[0]?.paragraph ?? 0);
  const below = new Map<number, ReturnType<typeof titleBelow>>();
  const known = new Set(candidates.flatMap((line) => (line.known ? [line.paragraph] : [])));
  let taken = -1;
  const lines = candidates.filter((line) => {
    if (line.paragraph <= taken || line.paragraph >= end) return false;
    const opens = line.readings[0]?.style === "part" || line.readings[0]?.style === "chapter";
    if (!opens || line.title !== "") return true;
    const title = titleBelow(document, line.paragraph, known);
    below.set(line.paragraph, title);
    taken = title.lastParagraph;
    return true;
  });
  const places = headingPlaces(lines);
  return lines.map((line, at): Heading => {
    const place = places[at];
    const title = below.get(line.paragraph);
    return {
      paragraph: line.paragraph,
      lastParagraph: title?.lastParagraph ?? line.paragraph,
      marker: place?.marker?.text ?? line.readings[0]?.text ?? "",
      title: title?.title ?? line.title,
      level: place?.level ?? 1,
      numbers: place?.marker?.numbers ?? [],
      parent: place?.parent ?? null,
    };
  });
}

/** Without lines of the paper's own title, which stand above all numbers; a section without a number may stand there too. */
function withoutTitle(lines: readonly HeadingLine[], document: ReportDocument): readonly HeadingLine[] {
  const numbered = lines.findIndex(({ readings }) => readings.length > 0);
  if (numbered < 1) return lines;
  const title = titleBlock(document, lines[numbered]?.paragraph ?? 0);
  return lines.filter(({ paragraph }) => !title.has(paragraph));
}
