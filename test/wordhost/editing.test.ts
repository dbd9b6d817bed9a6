/** Paragraphs and their texts: what is inserted and deleted, and what stays where it was. */
import { describe, expect, it } from "vitest";
import { control, failureOf, file, p, read, table, texts } from "./samples.ts";
import { openWord } from "./word-host.ts";

const report = file(p("Mở đầu") + p("I. Kết quả", "u1") + p("Đã làm nhiều việc."));

describe("insertParagraph", () => {
  it("takes over the form of its neighbour, as Enter does", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      const list = context.document.body.paragraphs.load("text");
      await context.sync();
      list.items[1]?.insertParagraph("II. Sau", "After");
      list.items[1]?.insertParagraph("0. Trước", "Before");
      context.document.body.insertParagraph("Cuối", "End");
      context.document.body.insertParagraph("Đầu", "Start");
      await context.sync();
    });
    expect(read(host).paragraphs.map(({ text, style }) => [text, style])).toEqual([
      ["Đầu", "Normal"],
      ["Mở đầu", "Normal"],
      ["0. Trước", "heading 1"],
      ["I. Kết quả", "heading 1"],
      ["II. Sau", "heading 1"],
      ["Đã làm nhiều việc.", "Normal"],
      ["Cuối", "Normal"],
    ]);
  });

  it("is given a built-in style, which the document gets when it lacks it", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      const heading = context.document.body.insertParagraph("a) Nhỏ", "End");
      heading.styleBuiltIn = "Heading3";
      heading.alignment = "Centered";
      heading.font.bold = true;
      heading.font.size = 13;
      await context.sync();
      heading.load("style,styleBuiltIn,outlineLevel,alignment,font/bold,font/size");
      await context.sync();
      expect([heading.style, heading.styleBuiltIn, heading.outlineLevel]).toEqual(["Heading 3", "Heading3", 3]);
      expect([heading.alignment, heading.font.bold, heading.font.size]).toEqual(["Centered", true, 13]);
    });
    expect(read(host).paragraphs.at(-1)).toMatchObject({ style: "heading 3", outlineLevel: 2, alignment: "center" });
    expect(read(host).paragraphs.at(-1)?.runs[0]).toMatchObject({ bold: true, size: 13 });
  });

  it("refuses a place of another object", async () => {
    const host = await openWord(report);
    const failure = await failureOf(
      host.Word.run(async (context) => {
        context.document.body.insertParagraph("x", "After" as "End");
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: "InvalidArgument", location: "Body.insertParagraph" });
  });

  it("in a table cell, and around a table", async () => {
    const host = await openWord(file(p("Trước") + table(["ô"]) + p("Sau")));
    await host.Word.run(async (context) => {
      const first = context.document.body.tables.getFirst();
      first.getCell(0, 0).body.insertParagraph("trong ô", "End");
      first.insertParagraph("trên bảng", "Before");
      first.insertParagraph("dưới bảng", "After");
      await context.sync();
    });
    expect(texts(host)).toEqual(["Trước", "trên bảng", "ô", "trong ô", "dưới bảng", "Sau"]);
  });
});

describe("insertText", () => {
  it("begins, ends or replaces, with the look of the text it joins", async () => {
    const bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>giữa</w:t></w:r></w:p>";
    const host = await openWord(file(bold + p("thay")));
    await host.Word.run(async (context) => {
      const { body } = context.document;
      body.paragraphs.getFirst().insertText("đầu ", "Start");
      body.paragraphs.getFirst().insertText(" cuối", "End");
      body.paragraphs.getLast().insertText("mới", "Replace");
      await context.sync();
    });
    expect(texts(host)).toEqual(["đầu giữa cuối", "mới"]);
    expect(read(host).paragraphs[0]?.runs).toHaveLength(1);
  });

  it("with a line break makes paragraphs, with a tab a tab", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText("\tmột\nhai", "End");
      await context.sync();
    });
    expect(texts(host)).toEqual(["Mở đầu\tmột", "hai", "I. Kết quả", "Đã làm nhiều việc."]);
  });

  it("of the body replaces all of it, tables and all", async () => {
    const host = await openWord(file(p("Một") + table(["ô"]) + p("Hai")));
    await host.Word.run(async (context) => {
      context.document.body.insertText("Chỉ còn đây", "Replace");
      await context.sync();
    });
    expect(texts(host)).toEqual(["Chỉ còn đây"]);
  });
});

describe("what was kept", () => {
  it("follows its paragraph through edits above it", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      const list = context.document.body.paragraphs.load("text");
      await context.sync();
      host.user.newParagraph(-1, "Chen vào");
      context.document.body.insertParagraph("Lên đầu", "Start");
      await context.sync();
      const second = list.items[1];
      second?.load("text");
      second?.select();
      await context.sync();
      expect(second?.text).toBe("I. Kết quả");
    });
    expect(host.selection()).toEqual({ text: "I. Kết quả", paragraph: 3 });
  });

  it("of a search keeps to its words while others are typed in front", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      const found = context.document.body.search("nhiều").getFirst().load("text");
      await context.sync();
      host.user.retype(2, "Trong năm đã làm nhiều việc.");
      await context.sync();
      found.load("text");
      await context.sync();
      expect(found.text).toBe("");
    });
    await host.Word.run(async (context) => {
      const found = context.document.body.search("nhiều").getFirst().load("text");
      await context.sync();
      context.document.body.paragraphs.getLast().insertText("Rằng: ", "Start");
      await context.sync();
      found.load("text");
      await context.sync();
      expect(found.text).toBe("nhiều");
    });
  });
});

describe("deleting", () => {
  it("a paragraph takes it away, the last of a cell only its text", async () => {
    const host = await openWord(file(p("Một") + table(["ô"]) + p("Hai")));
    await host.Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().delete();
      context.document.body.tables.getFirst().getCell(0, 0).body.paragraphs.getFirst().delete();
      await context.sync();
    });
    expect(texts(host)).toEqual(["", "Hai"]);
  });

  it("the last paragraph of a control takes the control away", async () => {
    const host = await openWord(file(p("Một") + control("s1", p("Hai"))));
    await host.Word.run(async (context) => {
      context.document.contentControls.getFirst().paragraphs.getFirst().delete();
      await context.sync();
    });
    expect(read(host).controls).toEqual([]);
    expect(texts(host)).toEqual(["Một"]);
  });

  it("a range over two paragraphs leaves one", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      const from = context.document.body.search("đầu").getFirst();
      const to = context.document.body.search("Kết").getFirst();
      from.expandTo(to).delete();
      await context.sync();
    });
    expect(texts(host)).toEqual(["Mở  quả", "Đã làm nhiều việc."]);
  });
});

describe("lists", () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>';
  const item = (text: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

  it("tell the number shown; a paragraph outside them has a null list item", async () => {
    const { Word } = await openWord(file(p("Mở đầu") + item("Một") + item("Hai"), { numbering }));
    await Word.run(async (context) => {
      const list = context.document.body.paragraphs.load("isListItem,listItemOrNullObject/listString");
      await context.sync();
      expect(list.items.map(({ isListItem }) => isListItem)).toEqual([false, true, true]);
      const items = list.items.map(({ listItemOrNullObject }) => listItemOrNullObject);
      expect(items.map((one) => (one.isNullObject ? null : one.listString))).toEqual([null, "I.", "II."]);
    });
    const failure = await failureOf(
      Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().listItem.load("listString");
        await context.sync();
      }),
    );
    expect(failure.code).toBe("ItemNotFound");
  });
});
