/** The slip as a paper: what stands on it, in order, as blocks. The .docx and the page are both written from here. */
import type { Block, ColumnLine, ColumnsBlock, TableBlock, TextBlock } from "../../document/blocks.ts";
import { progressWords, reportWords } from "../../strings/vi/check-report.ts";
import { outlineWords } from "../../strings/vi/command-line.ts";
import { slipWords } from "../../strings/vi/slip.ts";
import {
  comparisonWords,
  missingWords,
  resultWords,
  statedGoal,
  targetName,
  targetTable,
  targetVerdicts,
} from "../../strings/vi/target-words.ts";
import { findingText, severityWords, statusText } from "../../strings/vi.ts";
import { TOOL_VERSION } from "../version.ts";
import type { Slip, SlipOutline } from "./slip.ts";

/** A slip is one or two pages; the whole list is in the results of the check. */
const MOST_ROWS = 12;
/** Characters of a heading that only says where a finding belongs. */
const LONGEST_HEADING = 50;

/** The slip's blocks, from head to places to sign. */
export function slipPaper(slip: Slip): readonly Block[] {
  const chapters = [conclusion(slip), sections(slip), targets(slip), findings(slip), ignored(slip)].flatMap(
    (chapter) => chapter ?? [],
  );
  return [
    head(slip),
    { type: "text", text: slipWords.title, look: "docType" },
    ...(slip.title === "" ? [] : [{ type: "text", text: slipWords.cut(slip.title), look: "centerBold" } as const]),
    facts(slip),
    ...chapters.flatMap(({ title, blocks }, at) => [heading(at + 1, title), ...blocks]),
    signatures(),
  ];
}

interface Chapter {
  readonly title: string;
  readonly blocks: readonly Block[];
}

function head({ superior, unit, place, date }: Slip): ColumnsBlock {
  const centered = (line: ColumnLine): ColumnLine => ({ ...line, centered: true });
  const name = (text: string) => (text === "" ? slipWords.blank : text.toLocaleUpperCase("vi"));
  return {
    type: "columns",
    widths: [0.46, 0.54],
    rows: [
      [
        [{ text: name(superior) }, { text: name(unit), bold: true }, { text: slipWords.star }].map(centered),
        [
          { text: slipWords.party, bold: true, underline: true },
          { text: slipWords.placeDate(place, date), italic: true, before: 10 },
        ].map(centered),
      ],
    ],
  };
}

function facts(slip: Slip): ColumnsBlock {
  const { facts: labels } = slipWords;
  const rows = [
    [labels.file, slip.file],
    [labels.unit, slip.unit === "" ? slipWords.blank : slip.unit],
    [labels.outline, slip.outline === null ? slipWords.noOutline : outlineLine(slip.outline)],
    [labels.time, slipWords.time(slip.date, slip.time)],
    [labels.tool, slipWords.tool(TOOL_VERSION)],
  ] as const;
  const remarks = [...slipWords.fingerprint, ...(slip.fingerprint.partial ? [slipWords.partial] : [])];
  return {
    type: "columns",
    widths: [0.22, 0.78],
    rows: [
      ...rows.map(([label, text]) => [[{ text: label, before: 3 }], [{ text: slipWords.cut(text), before: 3 }]]),
      [
        [{ text: labels.fingerprint, before: 3 }],
        [
          { text: slip.fingerprint.code, bold: true, before: 3 },
          ...remarks.map((text) => ({ text, italic: true, size: 11 })),
        ],
      ],
    ],
  };
}

function outlineLine({ title, source, edition }: SlipOutline): string {
  const { issuer = "", number = "", date = "" } = source;
  return slipWords.outline(title, outlineWords.source(issuer, number, date), edition);
}

function conclusion({ verdict, counts }: Slip): Chapter {
  const left = slipWords.left(counts.warning, counts.note);
  const sentences = [
    verdict === "ready" ? slipWords.ready : slipWords.notReady(counts.error),
    ...(left.length === 0 ? [] : [slipWords.besides(left)]),
  ];
  return { title: slipWords.conclusion, blocks: [body(sentences.join(" "))] };
}

function sections({ outline, counts, sections: open }: Slip): Chapter | null {
  if (outline === null) return null;
  const title = slipWords.sections;
  const summary = `${progressWords(counts)}.`;
  if (open.length === 0) return { title, blocks: [body(`${summary} ${slipWords.allWritten}`)] };
  const rows = open.map(({ heading: text, status, declared }) => [slipWords.cut(text), statusText(status, declared)]);
  return { title, blocks: [body(summary), table("sections", slipWords.sectionColumns, rows, [0.66, 0.34])] };
}

function targets({ targets: results }: Slip): Chapter | null {
  if (results.length === 0) return null;
  const rows = results.map((result) => {
    const { reading, comparison } = result;
    const claimed = reading?.claimed?.value;
    return [
      slipWords.cut(targetName(result)),
      statedGoal(result) ?? slipWords.none,
      reading === null ? targetTable.notTold : (resultWords(reading) ?? targetTable.noResult),
      claimed === undefined ? slipWords.none : targetVerdicts[claimed],
      slipWords.cut(comparisonWords(comparison) || missingWords(comparison) || slipWords.none),
    ];
  });
  const widths = [0.06, 0.26, 0.15, 0.15, 0.11, 0.27];
  return { title: slipWords.targets, blocks: counted("targets", slipWords.targetColumns, rows, widths) };
}

function findings({ findings: open, counts }: Slip): Chapter {
  const title = slipWords.findings;
  if (open.length === 0) {
    return { title, blocks: [body(counts.note > 0 ? slipWords.onlyNotes(counts.note) : slipWords.noFindings)] };
  }
  const rows = open.map(({ finding, section }) => [
    severityWords[finding.severity],
    slipWords.cut(located(findingText(finding).message, section)),
  ]);
  return { title, blocks: counted("findings", slipWords.findingColumns, rows, [0.07, 0.13, 0.8]) };
}

/** What was found and in which section, unless the words name it already. */
function located(message: string, section: string): string {
  if (section === "" || message.includes(section)) return message;
  return slipWords.inSection(message, slipWords.cut(section, LONGEST_HEADING));
}

function ignored({ ignored: left }: Slip): Chapter | null {
  if (left.length === 0) return null;
  const rows = left.map(({ finding, reason, date }) => [
    slipWords.cut(findingText(finding).message),
    reportWords.decided(slipWords.cut(reason), date),
  ]);
  return { title: slipWords.ignored, blocks: counted("ignored", slipWords.ignoredColumns, rows, [0.07, 0.5, 0.43]) };
}

/** A table whose rows are counted, cut where the slip would grow too long. */
function counted(
  tag: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): readonly Block[] {
  const shown = rows.slice(0, MOST_ROWS).map((row, at) => [String(at + 1), ...row]);
  const more = rows.length - shown.length;
  return [table(tag, head, shown, widths), ...(more > 0 ? [body(slipWords.more(more))] : [])];
}

function signatures(): ColumnsBlock {
  const cells = slipWords.signers.map((post): readonly ColumnLine[] => [
    { text: post, bold: true, centered: true, before: 12 },
    { text: slipWords.signHint, italic: true, centered: true },
    { text: "", before: 60 },
  ]);
  return { type: "columns", widths: [0.5, 0.5], rows: [cells] };
}

function heading(count: number, title: string): Block {
  const look = { bold: true, caps: false, italic: false, centered: false };
  return { type: "heading", level: 2, marker: `${count}.`, title, look };
}

function body(text: string): TextBlock {
  return { type: "text", text, look: "body" };
}

function table(
  tag: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): TableBlock {
  return { type: "table", tag, head, rows, widths };
}
