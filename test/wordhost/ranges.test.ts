/** Searches and ranges: what is found, joined, selected, wrapped and highlighted. */
import { describe, expect, it } from "vitest";
import { control, failureOf, file, p, read, table, xmlOf } from "./samples.ts";
import { openWord } from "./word-host.ts";

const report = file(p("Mở đầu") + p("I. Kết quả", "u1") + p("Đã làm nhiều việc."));

describe("search", () => {
  const host = () => openWord(file(p("Chi bộ và chi Bộ, đảng-bộ") + table(["chi bộ khác"])));
  const found = async (text: string, options: object = {}) => {
    const { Word } = await host();
    return Word.run(async (context) => {
      const ranges = context.document.body.search(text, options).load("text");
      await context.sync();
      return ranges.items.map((range) => range.text);
    });
  };

  it("does not care about case, unless told to", async () => {
    expect(await found("chi bộ")).toEqual(["Chi bộ", "chi Bộ", "chi bộ"]);
    expect(await found("chi bộ", { matchCase: true })).toEqual(["chi bộ"]);
  });

  it("finds whole words and beginnings when asked", async () => {
    expect(await found("b", { matchPrefix: true })).toHaveLength(4);
    expect(await found("b", { matchWholeWord: true })).toEqual([]);
    expect(await found("dang bo", { ignorePunct: true })).toEqual([]);
    expect(await found("đảngbộ", { ignorePunct: true })).toEqual(["đảng-bộ"]);
  });

  it("takes «^» only doubled, and no more than 255 characters", async () => {
    expect((await failureOf(found("a".repeat(256)))).code).toBe("SearchStringInvalidOrTooLong");
    expect(await found("^^")).toEqual([]);
  });

  it("is refused while Word's own Find is open", async () => {
    const open = await host();
    open.faults.isSearchOpen = true;
    const run = open.Word.run(async (context) => {
      context.document.body.search("a").load("text");
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("SearchDialogIsOpen");
  });
});

describe("ranges", () => {
  it("join and compare", async () => {
    const { Word } = await openWord(report);
    await Word.run(async (context) => {
      const list = context.document.body.paragraphs.load("text");
      await context.sync();
      const [first, , third] = list.items.map((paragraph) => paragraph.getRange());
      const joined = first!.expandTo(third!).load("text");
      const relation = first!.compareLocationWith(third!);
      const inside = joined.compareLocationWith(first!);
      await context.sync();
      expect(joined.text).toBe("Mở đầu\rI. Kết quả\rĐã làm nhiều việc.");
      expect([relation.value, inside.value]).toEqual(["Before", "ContainsStart"]);
    });
  });

  it("are cut behind marks, with and without the spaces around", async () => {
    const { Word } = await openWord(file(p("Một. Hai;  Ba")));
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const [loose, tight] = [first.getTextRanges([".", ";"], false), first.getTextRanges([".", ";"], true)];
      loose.load("text");
      tight.load("text");
      await context.sync();
      expect(loose.items.map(({ text }) => text)).toEqual(["Một.", " Hai;", "  Ba"]);
      expect(tight.items.map(({ text }) => text)).toEqual(["Một.", "Hai;", "Ba"]);
    });
  });

  it("are selected: all, the start, or the place behind", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      context.document.body.search("nhiều").getFirst().select();
      await context.sync();
    });
    expect(host.selection()).toEqual({ text: "nhiều", paragraph: 2 });
    await host.Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().getRange("After").select();
      await context.sync();
    });
    expect(host.selection()).toEqual({ text: "", paragraph: 1 });
  });

  it("know the selection, its paragraphs and its controls", async () => {
    const host = await openWord(file(p("Một") + control("s1", p("Hai")) + p("Ba")));
    host.user.select(1);
    await host.Word.run(async (context) => {
      const selection = context.document.getSelection().load("text");
      const around = selection.parentContentControlOrNullObject.load("tag");
      const paragraphs = selection.paragraphs.load("text");
      await context.sync();
      expect([selection.text, around.tag, paragraphs.items.length]).toEqual(["Hai", "s1", 1]);
    });
  });

  it("are wrapped in a control: whole paragraphs, or words of one", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      const block = context.document.body.paragraphs.getFirst().insertContentControl();
      block.tag = "khối";
      const words = context.document.body.search("nhiều việc").getFirst().insertContentControl();
      words.tag = "chữ";
      await context.sync();
    });
    expect(read(host).controls).toMatchObject([
      { tag: "khối", kind: "block", text: "Mở đầu" },
      { tag: "chữ", kind: "inline", text: "nhiều việc" },
    ]);
  });

  it("are rewritten in the look of their first character, inside what holds it", async () => {
    const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">đậm </w:t></w:r>';
    const inline = control("ô", "<w:r><w:rPr><w:i/></w:rPr><w:t>nghiêng</w:t></w:r>", { id: "5" });
    const host = await openWord(file(`<w:p>${bold}<w:r><w:t xml:space="preserve">thường </w:t></w:r>${inline}</w:p>`));
    await host.Word.run(async (context) => {
      const replaced = context.document.body.search("thường").getFirst().insertText("mới", "Replace").load("text");
      context.document.body.search("nghiêng").getFirst().insertText("khác", "Replace");
      await context.sync();
      expect(replaced.text).toBe("mới");
    });
    const { paragraphs, controls } = read(host);
    expect(paragraphs[0]?.runs.map(({ text, bold: isBold, italic }) => [text, isBold, italic])).toEqual([
      ["đậm ", true, false],
      ["mới ", false, false],
      ["khác", false, true],
    ]);
    expect(controls[0]?.text).toBe("khác");
  });

  it("rewritten under Track Changes keep the old text, marked", async () => {
    const host = await openWord(file(p("Số 03 đảng viên"), { settings: "<w:trackRevisions/>" }));
    await host.Word.run(async (context) => {
      context.document.body.search("03").getFirst().insertText("04", "Replace");
      await context.sync();
    });
    expect(read(host).paragraphs[0]?.text).toBe("Số 04 đảng viên");
    expect(read(host).revisions.map(({ kind, text }) => [kind, text])).toEqual([
      ["insertion", "04"],
      ["deletion", "03"],
    ]);
  });

  it("are highlighted without a trace in the document", async () => {
    const host = await openWord(report);
    const before = xmlOf(host);
    await host.Word.run(async (context) => {
      // The type definitions of today give the color a default; the client of the package wants it.
      const range = context.document.body.search("nhiều").getFirst() as unknown as { highlight(color: string): void };
      range.highlight("Yellow");
      await context.sync();
    });
    expect(host.highlights()).toEqual([{ text: "nhiều", color: "Yellow" }]);
    expect(xmlOf(host)).toBe(before);
  });
});
