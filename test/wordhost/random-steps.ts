/** Things an add-in and a user may do to a document, for properties that must hold whatever they do. */
import fc from "fast-check";
import { control, file, flat, p, STYLES, style, table } from "./samples.ts";
import { paragraphTexts, type WordHost } from "./word-host.ts";

/** A document with a bit of everything. */
export const start = file(
  p("I. Mở đầu", "u1") +
    p("Một hai ba bốn") +
    control("s1", p("Trong ô") + p("và nữa"), { id: "11" }) +
    `<w:p><w:r><w:t xml:space="preserve">Có </w:t></w:r>${control("nhỏ", "<w:r><w:t>ô nhỏ</w:t></w:r>", { id: "12" })}<w:r><w:t> ở giữa</w:t></w:r></w:p>` +
    table(["a", "b"], ["c", "d"]) +
    control("s2", p("Gợi ý"), { id: "13", more: "<w:showingPlcHdr/>" }) +
    p("Hết"),
);

const SENT = [
  flat(p("X")),
  flat(p("X", "Heading1") + p("Y"), { styles: style("Heading1", "heading 1", "<w:rPr><w:i/></w:rPr>") }),
  flat(p("X") + control("mới", p("Z"), { id: "11" }) + p("")),
  flat(table(["1", "2"])),
  flat(p("X", "Lạ") + table(["1"]) + p("Y"), { styles: style("Lạ", "Kiểu lạ") + STYLES }),
];

/** One thing done: by the add-in, or by the user. Numbers pick among what is there. */
export type Step = (context: Word.RequestContext, host: WordHost) => void;

const small = fc.nat({ max: 30 });
const words = fc.constantFrom("chữ", "dòng\nhai", "có\ttab", "");

export const steps: fc.Arbitrary<Step>[] = [
  fc.tuple(small, words).map(
    ([at, text]): Step =>
      (context, host) =>
        void paragraph(context, host, at).insertText(text, "Start"),
  ),
  fc.tuple(small, words).map(
    ([at, text]): Step =>
      (context, host) =>
        void paragraph(context, host, at).insertText(text, "Replace"),
  ),
  fc.tuple(small, words).map(
    ([at, text]): Step =>
      (context, host) =>
        void paragraph(context, host, at).insertParagraph(text, "After"),
  ),
  small.map(
    (at): Step =>
      (context, host) =>
        paragraph(context, host, at).delete(),
  ),
  small.map(
    (at): Step =>
      (context, host) =>
        void paragraph(context, host, at).insertContentControl(),
  ),
  small.map(
    (at): Step =>
      (context, host) =>
        void paragraph(context, host, at).insertTable(1, 2, "Before", [["1"]]),
  ),
  small.map(
    (at): Step =>
      (context, host) => {
        paragraph(context, host, at).styleBuiltIn = "Heading2";
      },
  ),
  fc
    .tuple(
      small,
      fc.nat({ max: SENT.length - 1 }),
      fc.constantFrom("After", "Before", "Replace", "Start") as fc.Arbitrary<"After">,
    )
    .map(
      ([at, sent, where]): Step =>
        (context, host) =>
          void paragraph(context, host, at)
            .getRange()
            .insertOoxml(SENT[sent] ?? "", where),
    ),
  fc.tuple(fc.nat({ max: SENT.length - 1 }), fc.constantFrom("Start", "End", "Replace") as fc.Arbitrary<"Start">).map(
    ([sent, where]): Step =>
      (context) =>
        void context.document.body.insertOoxml(SENT[sent] ?? "", where),
  ),
  words.map(
    (text): Step =>
      (context) =>
        void context.document.contentControls.getFirst().insertText(text, "Replace"),
  ),
  fc.boolean().map(
    (keep): Step =>
      (context) =>
        context.document.contentControls.getFirst().delete(keep),
  ),
  fc.constant<Step>((context) => void context.document.body.search("a").getFirst().insertComment("ghi chú")),
  fc.constant<Step>((context) => void context.document.body.search("ô").getFirst().insertContentControl()),
  fc.constant<Step>((context) => context.document.body.search("một hai").getFirst().delete()),
  words.map(
    (text): Step =>
      (context) =>
        void context.document.body.search("ô").getFirst().insertText(text, "Replace"),
  ),
  fc.constant<Step>((context) => void context.document.body.tables.getFirst().addRows("End", 1)),
  fc.constant<Step>((context) => context.document.body.tables.getFirst().delete()),
  fc.boolean().map(
    (on): Step =>
      (context) => {
        context.document.changeTrackingMode = on ? "TrackAll" : "Off";
      },
  ),
  fc.tuple(small, words).map(
    ([at, text]): Step =>
      (_context, host) =>
        host.user.type(at % count(host), text),
  ),
  small.map(
    (at): Step =>
      (_context, host) =>
        host.user.deleteParagraph(at % count(host)),
  ),
];

/** The paragraph of this number, counted round, as the client asks for an item it has not loaded. */
function paragraph(context: Word.RequestContext, host: WordHost, at: number): Word.Paragraph {
  const list = context.document.body.paragraphs as unknown as { _GetItem(index: number): Word.Paragraph };
  return list._GetItem(at % count(host));
}

/** How many paragraphs Word counts. */
export function count(host: WordHost): number {
  return paragraphTexts(host).length;
}

const REFUSALS = ["ItemNotFound", "InvalidArgument", "GeneralException", "AccessDenied", "ApiNotFound"];

/** Does one thing, in a run of its own. */
export async function apply(host: WordHost, step: Step): Promise<void> {
  try {
    await host.Word.run(async (context) => {
      step(context, host);
      await context.sync();
    });
  } catch (error) {
    // Word refuses some of it (nothing found, locked, inline); what must not happen is an answer of another kind.
    const { code } = error as OfficeExtension.Error;
    if (!REFUSALS.includes(code)) throw error;
  }
}
