/** Content controls: looked up, written, locked, emptied and taken away. */
import { describe, expect, it } from "vitest";
import { control, failureOf, file, p, read, table, texts, xmlOf } from "./samples.ts";
import { openWord } from "./word-host.ts";

const PROMPT = control("s2", p("Nêu kết quả"), { id: "12", more: "<w:showingPlcHdr/>" });
const INLINE = `<w:p><w:r><w:t xml:space="preserve">Tên: </w:t></w:r>${control("ten", "<w:r><w:t>…</w:t></w:r>", { id: "13" })}<w:r><w:t>.</w:t></w:r></w:p>`;
const TYPED = control("ngày", p("hôm nay"), { id: "14", more: "<w:date/>" });
const report = file(control("s1", p("Một") + p("Hai"), { id: "11" }) + PROMPT + INLINE + TYPED + p("Hết"));

describe("collections", () => {
  it("hold rich text only", async () => {
    const { Word } = await openWord(report);
    const tags = await Word.run(async (context) => {
      const all = context.document.contentControls.load("tag,type");
      await context.sync();
      return all.items.map(({ tag, type }) => [tag, type]);
    });
    expect(tags).toEqual([
      ["s1", "RichText"],
      ["s2", "RichText"],
      ["ten", "RichText"],
    ]);
  });

  it("find by tag, title and id", async () => {
    const { Word } = await openWord(report);
    await Word.run(async (context) => {
      const { contentControls } = context.document;
      const byTag = contentControls.getByTag("s2").getFirst().load("id");
      const byId = contentControls.getById(13).load("tag");
      const none = contentControls.getByIdOrNullObject(99).load("tag");
      const inside = context.document.body.paragraphs.getFirst().parentContentControlOrNullObject.load("tag");
      await context.sync();
      expect([byTag.id, byId.tag, none.isNullObject, inside.tag]).toEqual([12, "ten", true, "s1"]);
    });
  });
});

describe("the text of a control that shows its placeholder", () => {
  const textIn = async (placeholderInText: boolean) => {
    const { Word } = await openWord(report, { quirks: { placeholderInText } });
    return Word.run(async (context) => {
      const item = context.document.contentControls.getByTag("s2").getFirst().load("text,placeholderText");
      await context.sync();
      return [item.text, item.placeholderText];
    });
  };
  it("is the placeholder in one Word and empty in another", async () => {
    expect(await textIn(true)).toEqual(["Nêu kết quả", "Nêu kết quả"]);
    expect(await textIn(false)).toEqual(["", "Nêu kết quả"]);
  });
});

describe("writing", () => {
  it("into a control that shows its placeholder lets the placeholder go", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      context.document.contentControls.getByTag("s2").getFirst().insertText("Đã làm xong", "End");
      await context.sync();
    });
    expect(read(host).controls[1]).toMatchObject({ tag: "s2", placeholder: false, text: "Đã làm xong" });
  });

  it.each([
    ["Start", "Tên: A….", "A…"],
    ["End", "Tên: …A.", "…A"],
    ["Replace", "Tên: A.", "A"],
  ] as const)("into an inline control stays inside it: %s", async (where, paragraph, inside) => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      context.document.contentControls.getByTag("ten").getFirst().insertText("A", where);
      await context.sync();
    });
    expect(texts(host)).toContain(paragraph);
    expect(read(host).controls[2]).toMatchObject({ tag: "ten", text: inside });
  });

  it("blocks into an inline control is refused", async () => {
    const host = await openWord(report);
    const run = host.Word.run(async (context) => {
      context.document.contentControls.getByTag("ten").getFirst().insertParagraph("A", "End");
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("GeneralException");
  });

  it("replaces all paragraphs of a control, and inserts beside it", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      const item = context.document.contentControls.getFirst();
      item.insertText("Mới", "Replace");
      item.insertParagraph("Trước", "Before");
      item.insertParagraph("Sau", "After");
      item.insertParagraph("Cuối", "End");
      await context.sync();
    });
    expect(texts(host).slice(0, 4)).toEqual(["Trước", "Mới", "Cuối", "Sau"]);
    expect(read(host).controls[0]).toMatchObject({ tag: "s1", length: 2 });
  });

  it("a control in a cell writes into the cell", async () => {
    const cell = `<w:tc><w:tcPr/>${control("ô", p("…"), { id: "21" })}</w:tc>`;
    const around = control("quanh ô", `<w:tc><w:tcPr/>${p("…")}</w:tc>`, { id: "22" });
    const host = await openWord(file(`<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell}${around}</w:tr></w:tbl>${p("")}`));
    await host.Word.run(async (context) => {
      context.document.contentControls.getByTag("ô").getFirst().insertText("100", "Replace");
      context.document.contentControls.getByTag("quanh ô").getFirst().insertText("95%", "Replace");
      await context.sync();
    });
    expect(read(host).tables[0]?.rows[0]?.map(({ text }) => text)).toEqual(["100", "95%"]);
  });
});

describe("properties", () => {
  it("are set where the file keeps them", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      const item = context.document.body.paragraphs.getLast().insertContentControl();
      item.title = "Kết quả";
      item.tag = "s9";
      item.appearance = "Hidden";
      item.cannotDelete = true;
      await context.sync();
      item.load();
      await context.sync();
      expect(item.toJSON()).toMatchObject({
        title: "Kết quả",
        tag: "s9",
        appearance: "Hidden",
        cannotDelete: true,
        cannotEdit: false,
      });
    });
    expect(xmlOf(host)).toMatch(
      /<w:alias w:val="Kết quả"\/><w:tag w:val="s9"\/><w:id w:val="\d+"\/><w:lock w:val="sdtLocked"\/>/,
    );
    expect(read(host).warnings).toEqual([]);
  });

  it("set a placeholder that comes back when the control is emptied", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      const item = context.document.contentControls.getByTag("s2").getFirst();
      item.placeholderText = "Viết vào đây";
      await context.sync();
      item.insertText("Đã viết", "Replace");
      await context.sync();
      item.clear();
      item.load("text,placeholderText");
      await context.sync();
      expect([item.text, item.placeholderText]).toEqual(["Viết vào đây", "Viết vào đây"]);
    });
    expect(read(host).controls[1]).toMatchObject({ tag: "s2", placeholder: true });
    const again = await openWord(host.document.bytes());
    await again.Word.run(async (context) => {
      const item = context.document.contentControls.getByTag("s2").getFirst().load("placeholderText");
      await context.sync();
      expect(item.placeholderText).toBe("Viết vào đây");
    });
  });

  it("set a placeholder nowhere in Word for the web", async () => {
    const host = await openWord(report, { profile: "web" });
    const run = host.Word.run(async (context) => {
      context.document.contentControls.getByTag("s2").getFirst().placeholderText = "Viết vào đây";
      await context.sync();
    });
    expect(await failureOf(run)).toMatchObject({ code: "NotAllowed", location: "ContentControl.placeholderText" });
  });
});

describe("locks", () => {
  const locked = (lock: string) =>
    file(control("s1", p("Khóa"), { id: "11", more: `<w:lock w:val="${lock}"/>` }) + p(""));

  it("keep a control from being deleted", async () => {
    const host = await openWord(locked("sdtLocked"));
    const run = host.Word.run(async (context) => {
      context.document.contentControls.getFirst().delete(false);
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("AccessDenied");
  });

  it("keep everything inside from being written", async () => {
    const host = await openWord(locked("contentLocked"));
    for (const write of [
      (context: Word.RequestContext) => context.document.contentControls.getFirst().insertText("x", "End"),
      (context: Word.RequestContext) => context.document.body.paragraphs.getFirst().insertText("x", "End"),
      (context: Word.RequestContext) => context.document.body.paragraphs.getFirst().delete(),
    ]) {
      const run = host.Word.run(async (context) => {
        write(context);
        await context.sync();
      });
      expect((await failureOf(run)).code).toBe("AccessDenied");
    }
    expect(texts(host)).toEqual(["Khóa", ""]);
  });
});

describe("deleting", () => {
  it("keeps the content when asked, and otherwise leaves a paragraph where one is needed", async () => {
    const host = await openWord(file(control("s1", p("Giữ")) + table(["ô"]) + control("s2", p("Bỏ"))));
    await host.Word.run(async (context) => {
      context.document.contentControls.getByTag("s1").getFirst().delete(true);
      context.document.contentControls.getByTag("s2").getFirst().delete(false);
      await context.sync();
    });
    expect(texts(host)).toEqual(["Giữ", "ô", ""]);
    expect(read(host).controls).toEqual([]);
  });
});
