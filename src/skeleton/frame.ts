/**
 * The frame of a paper as blocks (chèn thể thức): head, title, signature and recipients after a format pack, filled with
 * what is known of the unit. Only what a report lacks is put in; what stands there is neither changed nor moved.
 */
import type { Block, ColumnLine, ColumnsBlock, Insertion } from "../document/blocks.ts";
import type { ReportDocument } from "../document/document.ts";
import type { FormatPack, LineForm } from "../format/format-pack.ts";
import { type PaperFrame, paperFrame } from "../format/paper-frame.ts";
import { bodyEnd } from "../match/body.ts";
import { filledOutline } from "../outline/fields.ts";
import type { FieldValues, Outline } from "../outline/outline.ts";
import { DRAWN_RULE } from "../text/frame-prompts.ts";
import {
  authorityLine,
  issuerLine,
  numberLine,
  placeDateLine,
  postLine,
  recipientLines,
  signerLine,
  superiorLine,
} from "./frame-lines.ts";
import { titleBlocks } from "./title-blocks.ts";

/** The parts of a frame that are put in or left as they are, each as a whole. */
export type FramePart = "head" | "title" | "foot";

const STAR = "*";
/** Room between the post and the name, in points: for signature and seal. */
const ROOM_TO_SIGN = 72;
/** Room between the text and the foot. */
const ROOM_ABOVE = 12;

/** Names on the left, whose paper it is on the right; below them the number, place and date. */
export function headBlock(values: FieldValues, pack: FormatPack): ColumnsBlock {
  const { motto, superior, issuer, number, placeDate } = pack.head;
  const right = motto.map((form, at) => line(form.text, form, at === motto.length - 1 ? { underline: true } : {}));
  const below = line(issuer.below === "star" ? STAR : DRAWN_RULE, superior);
  return {
    type: "columns",
    widths: [0.43, 0.57],
    rows: [
      [[line(superiorLine(values, pack), superior), line(issuerLine(values), issuer), below], right],
      [[line(numberLine(values, pack), number)], [line(placeDateLine(values), placeDate)]],
    ],
  };
}

/** Recipients on the left, the signature on the right. */
export function footBlock(values: FieldValues, pack: FormatPack): ColumnsBlock {
  const { authority, post, signer, recipients } = pack.foot;
  const left = { centered: false };
  return {
    type: "columns",
    widths: [0.5, 0.5],
    rows: [
      [
        [
          line(recipients.label.text, recipients.label, { ...left, before: ROOM_ABOVE }),
          ...recipientLines(values, pack).map((text) => line(text, recipients.list, left)),
        ],
        [
          line(authorityLine(values, pack), authority, { before: ROOM_ABOVE }),
          line(postLine(values, pack), post),
          line(signerLine(values), signer, { before: ROOM_TO_SIGN }),
        ],
      ],
    ],
  };
}

/** The line under the subject: five hyphens, or of State papers a rule. */
export function subjectRule({ title }: FormatPack): string {
  return title.subject.below ?? DRAWN_RULE;
}

/** The lesser size of a range, as the body of a report is set in it too. */
function line(text: string, form: LineForm, rest: Partial<ColumnLine> = {}): ColumnLine {
  const { size, bold, italic, underline } = form;
  return {
    text,
    size: size[0],
    centered: true,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline === true ? { underline } : {}),
    ...rest,
  };
}

/** The parts of its frame a report has nothing of; the title only where an outline can give it. */
export function lackingParts(document: ReportDocument, outline: Outline | null): readonly FramePart[] {
  const frame = paperFrame(document);
  const parts: FramePart[] = [];
  if (!hasHead(frame)) parts.push("head");
  if (frame.docType === null && outline !== null) parts.push("title");
  if (!hasFoot(frame)) parts.push("foot");
  return parts;
}

function hasHead({ head }: PaperFrame): boolean {
  return head.motto.length > 0 || head.star !== null || head.number !== null || head.placeDate !== null;
}

function hasFoot({ foot }: PaperFrame): boolean {
  return foot.recipients !== null || foot.authority.length > 0 || foot.posts.length > 0;
}

/** The insertions that give a report the parts of its frame it lacks, in the order of the text; [] when it has all. */
export function missingFrame(
  document: ReportDocument,
  outline: Outline | null,
  values: FieldValues,
  pack: FormatPack,
): readonly Insertion[] {
  const parts = lackingParts(document, outline);
  const top: readonly Block[] = [
    ...(parts.includes("head") ? [headBlock(values, pack)] : []),
    ...(parts.includes("title") && outline !== null
      ? titleBlocks(filledOutline(outline, values), subjectRule(pack))
      : []),
  ];
  const insertions: Insertion[] = [];
  const anchorOf = (index: number | null): string => document.paragraphs[index ?? -1]?.text ?? "";
  if (top.length > 0) {
    const after = parts.includes("head") ? -1 : headEnd(document);
    insertions.push({ after, anchor: anchorOf(after), blocks: top });
  }
  if (parts.includes("foot")) {
    const after = footPlace(document);
    insertions.push({ after, anchor: anchorOf(after), blocks: [footBlock(values, pack)] });
  }
  return insertions;
}

/** The last paragraph of the head, behind whose table the title goes. */
function headEnd(document: ReportDocument): number {
  const { motto, names, star, number, placeDate } = paperFrame(document).head;
  const lines = [...motto, ...names, star, number, placeDate].flatMap((one) => (one === null ? [] : [one.paragraph]));
  return Math.max(-1, ...lines);
}

/** Behind the text, before the annexes: an index, or null for the end. */
function footPlace(document: ReportDocument): number | null {
  const end = bodyEnd(document, 0);
  return end === 0 || end >= document.paragraphs.length ? null : end - 1;
}
