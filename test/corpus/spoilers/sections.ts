/** Sections taken away, emptied, answered by next to nothing, or put in each other's place. */
import { type CorpusLine, type CorpusReport, headedSections, spanOf, textLine } from "../corpus-report.ts";
import { numberOf, siblings, withNumbers } from "../numbers.ts";
import { type Expected, type Spoiler, type Variant, variant } from "../variant.ts";

const NUMBERING: Expected = { rules: ["number-gap", "number-repeated", "number-malformed"] };

function removed(report: CorpusReport, section: string): CorpusLine[] {
  const span = spanOf(report.lines, section)!;
  return report.lines.toSpliced(span.heading, span.end - span.heading);
}

/** Numbers the members of each group of siblings from 1 again. */
function counted(lines: readonly CorpusLine[]): CorpusLine[] {
  const values = new Map<number, number>();
  for (const group of siblings(lines)) {
    for (const [position, index] of group.entries()) values.set(index, position + 1);
  }
  for (const [index, line] of lines.entries()) {
    const alone = line.role === "heading" && numberOf(line) !== null && !values.has(index);
    if (alone) values.set(index, 1);
  }
  return withNumbers(lines, values);
}

/** An annex announced in the removed text is no longer announced, and the other way round. */
function removalAllowed(report: CorpusReport, section: string): Expected[] {
  const span = spanOf(report.lines, section)!;
  const text = report.lines
    .slice(span.heading, span.end)
    .map((line) => line.text)
    .join("\n");
  return /phụ lục/iu.test(text) ? [{ rules: ["annex-missing"] }] : [];
}

export const sectionsRemoved: Spoiler = (report) =>
  headedSections(report.lines).map((section) =>
    variant(report, "section removed", section, {
      lines: removed(report, section),
      planted: [{ rules: ["section-missing"], sections: [section] }],
      allowed: [NUMBERING, ...removalAllowed(report, section)],
    }),
  );

export const sectionsRemovedTidily: Spoiler = (report) => {
  const inner = headedSections(report.lines).filter((section) => section.includes("."));
  return inner.map((section) =>
    variant(report, "section removed, the rest renumbered", section, {
      lines: counted(removed(report, section)),
      planted: [{ rules: ["section-missing"], sections: [section] }],
      allowed: removalAllowed(report, section),
    }),
  );
};

/** Sections that have text and no sub-sections. */
export function leaves(report: CorpusReport): string[] {
  return headedSections(report.lines).filter((section) => {
    const span = spanOf(report.lines, section)!;
    return span.ownEnd > span.content && span.ownEnd === span.end;
  });
}

/** The report with other lines in place of a leaf's text. */
export function answered(report: CorpusReport, section: string, texts: readonly string[]): CorpusLine[] {
  const span = spanOf(report.lines, section)!;
  return report.lines.toSpliced(span.content, span.ownEnd - span.content, ...texts.map(textLine));
}

export const sectionsEmptied: Spoiler = (report) => {
  const single = leaves(report).map((section) =>
    variant(report, "section emptied", section, {
      lines: answered(report, section, []),
      planted: [{ rules: ["section-empty"], sections: [section] }],
      allowed: removalAllowed(report, section),
    }),
  );
  return [...single, ...branchesEmptied(report)];
};

/** A section and all below it without a word: told once, at its own heading. */
function branchesEmptied(report: CorpusReport): Variant[] {
  const branches = headedSections(report.lines).filter((section) => {
    const span = spanOf(report.lines, section)!;
    const listed = report.lines.slice(span.heading, span.end).some(({ role }) => role === "list");
    return span.end > span.ownEnd && section.includes(".") && !listed;
  });
  return branches.map((section) => {
    const { heading, end } = spanOf(report.lines, section)!;
    const lines = report.lines.filter((line, index) => index < heading || index >= end || line.role !== "text");
    return variant(report, "section emptied", `${section} with all below`, {
      lines,
      planted: [{ rules: ["section-empty"], sections: [section] }],
      allowed: removalAllowed(report, section),
    });
  });
}

const NEXT_TO_NOTHING = ["Thực hiện tốt.", "Cơ bản hoàn thành.", "Được quan tâm.", "Đạt kết quả khá."];

export const sectionsThin: Spoiler = (report) =>
  leaves(report).map((section, index) =>
    variant(report, "section thin", section, {
      lines: answered(report, section, [NEXT_TO_NOTHING[(index + report.slug.length) % NEXT_TO_NOTHING.length]!]),
      planted: [{ rules: ["section-thin"], sections: [section] }],
      allowed: [{ rules: ["figure-missing"], sections: [section] }, ...removalAllowed(report, section)],
    }),
  );

/** Neighbours among the sub-sections of one section. */
function neighbours(report: CorpusReport): [string, string][] {
  const headed = headedSections(report.lines);
  return siblings(report.lines).flatMap((group) => {
    const sections = group.map((index) => report.lines[index]!.section);
    return sections.slice(1).flatMap((section, index): [string, string][] => {
      const before = sections[index]!;
      return section === null || before === null || !headed.includes(before) ? [] : [[before, section]];
    });
  });
}

function swapped(report: CorpusReport, first: string, second: string): CorpusLine[] {
  const one = spanOf(report.lines, first)!;
  const other = spanOf(report.lines, second)!;
  const cut = (from: number, to: number): readonly CorpusLine[] => report.lines.slice(from, to);
  return [
    ...cut(0, one.heading),
    ...cut(other.heading, other.end),
    ...cut(one.end, other.heading),
    ...cut(one.heading, one.end),
    ...cut(other.end, report.lines.length),
  ];
}

export const sectionsSwapped: Spoiler = (report) =>
  neighbours(report).flatMap(([first, second]) =>
    [true, false].map((tidy) => {
      const lines = swapped(report, first, second);
      return variant(report, tidy ? "sections swapped and renumbered" : "sections swapped", `${first} and ${second}`, {
        lines: tidy ? counted(lines) : lines,
        planted: [{ rules: ["section-out-of-order"], sections: [first, second] }],
        allowed: tidy ? [] : [NUMBERING],
      });
    }),
  );
