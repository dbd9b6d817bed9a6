/** The look of the text a document holds already, so that what is added looks like it grew there. */
import type { Paragraph, ReportDocument, Run } from "./document.ts";
import type { ReportFormat } from "./report-format.ts";

/** Shorter paragraphs are headings, lines of a head or of a list. */
const SHORTEST_BODY = 80;

const MILLIMETRES_A_POINT = 25.4 / 72;

/**
 * `base` with font, size and spacing of the body text of the document (of the look most of its characters have), and
 * the page around paragraph `at`. A document without body text keeps `base` in all but the page.
 */
export function residentFormat(document: ReportDocument, at: number, base: ReportFormat): ReportFormat {
  const page = document.pages.find(({ lastParagraph }) => lastParagraph >= at) ?? document.pages.at(-1);
  const framed: ReportFormat =
    page === undefined
      ? base
      : { ...base, page: { width: page.width, height: page.height, margins: page.margins, header: base.page.header } };
  const body = document.paragraphs.filter(isBody);
  if (body.length === 0) return framed;
  const runs = body.flatMap((paragraph) => paragraph.runs);
  const size = commonest(runs.map((run) => [run.size, run.text.length])) ?? base.sizes.body;
  return {
    ...framed,
    font: commonest(runs.map((run) => [run.font, run.text.length])) ?? base.font,
    sizes: { ...base.sizes, body: size, table: Math.min(base.sizes.table, size) },
    body: {
      firstLine:
        (commonest(body.map((one) => [Math.max(one.spacing.firstLine ?? 0, 0), weight(one)])) ?? 0) *
        MILLIMETRES_A_POINT,
      before: commonest(body.map((one) => [one.spacing.before ?? 0, weight(one)])) ?? 0,
      after: commonest(body.map((one) => [one.spacing.after ?? 0, weight(one)])) ?? 0,
      line: commonest(body.map((one) => [one.spacing.line ?? SINGLE, weight(one)])) ?? SINGLE,
    },
  };
}

const SINGLE = { rule: "multiple", value: 1 } as const;

function isBody({ text, cell, outlineLevel, runs }: Paragraph): boolean {
  return cell === null && outlineLevel === null && text.length >= SHORTEST_BODY && !runs.every((run: Run) => run.bold);
}

function weight({ text }: Paragraph): number {
  return text.length;
}

/** The value that carries most weight, the first of equals; null when there is none but null. */
function commonest<T>(values: readonly (readonly [value: T | null, weight: number])[]): T | null {
  const sums = new Map<string, { readonly value: T; sum: number }>();
  for (const [value, share] of values) {
    if (value === null) continue;
    const key = JSON.stringify(value);
    const known = sums.get(key);
    if (known === undefined) sums.set(key, { value, sum: share });
    else known.sum += share;
  }
  let best: { readonly value: T; sum: number } | null = null;
  for (const candidate of sums.values()) {
    if (best === null || candidate.sum > best.sum) best = candidate;
  }
  return best?.value ?? null;
}
