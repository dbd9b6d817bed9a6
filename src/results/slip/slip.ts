/**
 * The check slip (phiếu kiểm tra) as plain data: what the secretary of a cell signs on the strength of. Everything on it
 * comes from one check of one text, named by its fingerprint.
 */

import type { Counts } from "../../check/check.ts";
import type { Severity } from "../../check/rule.ts";
import type { AnyFinding } from "../../check/rules/index.ts";
import type { SectionStatus } from "../../check/section-status.ts";
import type { ReportDocument } from "../../document/document.ts";
import { type Fingerprint, fingerprint } from "../../document/fingerprint.ts";
import { paperFrame } from "../../format/paper-frame.ts";
import type { FieldValues, Outline, OutlineSource } from "../../outline/outline.ts";
import { outlineFile } from "../../outline/outline-file.ts";
import type { TargetResult } from "../../targets/target.ts";
import { sha256 } from "../../text/sha256.ts";
import { sectionHeadings } from "../by-section.ts";
import type { ReadReport } from "../checked-report.ts";

/** What a slip is made from. */
export interface SlipSource {
  readonly report: ReadReport;
  readonly document: ReportDocument;
  /** The outline before its fields were filled: what the committee above issued. */
  readonly issued: Outline | null;
  readonly fields: FieldValues;
  /** ISO date, and the time of day («14:05») where it is known. */
  readonly date: string;
  readonly time: string | null;
}

export interface Slip {
  /** Name without its folders. */
  readonly file: string;
  /** Title of the report as it stands there, on one line; "" when it has none. */
  readonly title: string;
  /** From the fields, else from the head of the report; "" where neither says. */
  readonly unit: string;
  readonly superior: string;
  readonly place: string;
  readonly date: string;
  readonly time: string | null;
  readonly outline: SlipOutline | null;
  readonly fingerprint: Fingerprint;
  readonly verdict: "ready" | "notReady";
  readonly counts: Counts;
  /** Sections that are not simply written, in the outline's order. */
  readonly sections: readonly SlipSection[];
  /** What the report says of its targets, compared; owed ones it does not speak of are among them. */
  readonly targets: readonly TargetResult[];
  /** Errors first, then warnings; notes are only counted. */
  readonly findings: readonly SlipFinding[];
  /** Findings left as they are, with reasons. */
  readonly ignored: readonly (SlipFinding & { readonly reason: string; readonly date: string })[];
}

export interface SlipSection {
  readonly heading: string;
  readonly status: SectionStatus;
  /** The reason of a section said not to arise, where one was given. */
  readonly declared: string | undefined;
}

export interface SlipOutline {
  readonly title: string;
  readonly source: OutlineSource;
  /** Eight hex digits over the outline as issued: two offices with the same code hold the same text. */
  readonly edition: string;
}

export interface SlipFinding {
  readonly finding: AnyFinding;
  /** Heading of the section concerned, without the part it stands in; "" for the document as a whole. */
  readonly section: string;
}

const IN_ORDER: readonly Severity[] = ["error", "warning"];

/** The slip of a check. */
export function slipOf({ report, document, issued, fields, date, time }: SlipSource): Slip {
  const { checked, outline, file } = report;
  const head = headOf(document);
  const headings = sectionHeadings(outline?.sections ?? []);
  const heading = (section: string | null): string => (section === null ? "" : (headings.get(section) ?? ""));
  const named = (finding: AnyFinding): SlipFinding => ({
    finding,
    section: heading(finding.section).split(" › ").at(-1) ?? "",
  });
  return {
    file: /[^/\\]*$/.exec(file)?.[0] ?? file,
    title: head.title,
    unit: fields.unit ?? head.unit,
    superior: fields.superior ?? head.superior,
    place: fields.place ?? head.place,
    date,
    time,
    outline:
      issued === null
        ? null
        : { title: outlineTitle(outline ?? issued), source: issued.source, edition: edition(issued) },
    fingerprint: fingerprint(document),
    verdict: checked.verdict,
    counts: checked.counts,
    sections: [...checked.sections.values()]
      .filter(({ status, wantsText }) => status !== "filled" && (wantsText || status === "missing"))
      .map(({ section, status, declared }) => ({ heading: heading(section), status, declared })),
    targets: checked.targets,
    findings: IN_ORDER.flatMap((severity) => checked.findings.filter((one) => one.severity === severity)).map(named),
    ignored: checked.ignored.map(({ finding, ignore: { reason, date: decided } }) => ({
      ...named(finding),
      reason,
      date: decided,
    })),
  };
}

function outlineTitle({ title }: Outline): string {
  return title.replace(/\s+/g, " ").trim();
}

/** Its warnings tell of how it was read, not of what it says. */
function edition(outline: Outline): string {
  const digest = sha256(outlineFile({ ...outline, warnings: [] })).toUpperCase();
  return `${digest.slice(0, 4)}-${digest.slice(4, 8)}`;
}

/** What the head of the report says of whose it is and where it was made; a long name of the unit takes several lines. */
function headOf(document: ReportDocument): Pick<Slip, "title" | "unit" | "superior" | "place"> {
  const { head, docType, subject } = paperFrame(document);
  const names = head.names.map(({ text }) => text);
  const [place = ""] = head.placeDate?.text.split(",") ?? [];
  return {
    title: joined([docType?.text ?? "", ...subject.map(({ text }) => text)]),
    superior: names.length > 1 ? (names[0] ?? "") : "",
    unit: joined(names.length > 1 ? names.slice(1) : names),
    // «……, ngày …»: the place is not filled in.
    place: /^\p{L}[\p{L}\s.-]*$/u.test(place) ? place : "",
  };
}

function joined(lines: readonly string[]): string {
  return lines.join(" ").replace(/\s+/g, " ").trim();
}
