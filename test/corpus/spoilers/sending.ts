/** What a file must not carry when it is sent: tracked changes, comments, hidden words, highlight. */
import type { CorpusReport } from "../corpus-report.ts";
import { picked, type Spoiler, variant } from "../variant.ts";

/** A line of running text and five of its words that stand nowhere else in the report. */
function phrases(report: CorpusReport): { line: string; words: string }[] {
  const body = report.lines.findIndex(({ role }) => role === "heading");
  return report.lines.flatMap(({ text, role }, index) => {
    if (role !== "text" || index < body || text.includes("\t")) return [];
    const found = /^.{25,}?\s((?:[\p{Ll}]+ ){4}[\p{Ll}]+)/u.exec(text);
    if (found === null) return [];
    const words = found[1]!;
    return report.lines.filter((one) => one.text.includes(words)).length === 1 ? [{ line: text, words }] : [];
  });
}

export const sendingFaults: Spoiler = (report, _outline, random) => {
  const chosen = picked(phrases(report), 6, random);
  const looks = chosen.map(({ line, words }, index) => {
    if (index % 3 === 0) {
      return variant(report, "comment left", words, {
        extras: { comments: [{ at: words, text: "Đề nghị đồng chí xem lại số liệu đoạn này." }] },
        planted: [{ rules: ["comments"], texts: [line] }],
      });
    }
    const hidden = index % 3 === 1;
    return variant(report, hidden ? "hidden text" : "highlight left", words, {
      extras: hidden ? { hidden: [words] } : { highlight: [words] },
      planted: [{ rules: [hidden ? "hidden-text" : "highlight"], texts: [line] }],
    });
  });
  const tracked = variant(report, "tracked changes", "all over", {
    dialect: "tracked",
    planted: [{ rules: ["tracked-changes"] }],
    allowed: [{ rules: ["tracked-changes"] }],
  });
  return [...looks, tracked];
};
