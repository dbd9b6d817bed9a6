/** Tables, comments and custom properties. */
import { describe, expect, it } from "vitest";
import { control, failureOf, file, p, read, table, texts, xmlOf } from "./samples.ts";
import { openWord } from "./word-host.ts";

const report = file(p("Trước") + table(["TT", "Chỉ tiêu"], ["1", "Kết nạp"]) + p("Đã kết nạp 03 đảng viên."));

describe("tables", () => {
  it("tell their values, rows and cells", async () => {
    const { Word } = await openWord(report);
    await Word.run(async (context) => {
      const first = context.document.body.tables
        .getFirst()
        .load("values,rowCount,headerRowCount,isUniform,nestingLevel");
      const cell = first.getCell(1, 1).load("value,rowIndex,cellIndex");
      const none = first.getCellOrNullObject(5, 5).load("value");
      const paragraph = context.document.body.paragraphs.load("tableNestingLevel");
      const after = first.getParagraphAfter().load("text");
      await context.sync();
      expect(first.values).toEqual([
        ["TT", "Chỉ tiêu"],
        ["1", "Kết nạp"],
      ]);
      expect([first.rowCount, first.headerRowCount, first.isUniform, first.nestingLevel]).toEqual([2, 0, true, 1]);
      expect([cell.value, cell.rowIndex, cell.cellIndex, none.isNullObject]).toEqual(["Kết nạp", 1, 1, true]);
      expect(paragraph.items.map(({ tableNestingLevel }) => tableNestingLevel)).toEqual([0, 1, 1, 1, 1, 0]);
      expect(after.text).toBe("Đã kết nạp 03 đảng viên.");
    });
  });

  it("are inserted with values, in the grid style, with a paragraph behind them", async () => {
    const host = await openWord(file(p("Trước")));
    await host.Word.run(async (context) => {
      const made = context.document.body.insertTable(2, 2, "End", [
        ["a", "b"],
        ["c", "d"],
      ]);
      made.headerRowCount = 1;
      await context.sync();
      made.load("styleBuiltIn,headerRowCount");
      await context.sync();
      expect([made.styleBuiltIn, made.headerRowCount]).toEqual(["TableGrid", 1]);
    });
    expect(texts(host)).toEqual(["Trước", "a", "b", "c", "d", ""]);
    expect(read(host).tables).toHaveLength(1);
  });

  it("lose the lines that are set to none", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      const first = context.document.body.tables.getFirst();
      first.getBorder("Top").type = "None";
      first.getBorder("InsideVertical").type = "None";
      await context.sync();
      const top = first.getBorder("Top").load("type");
      const left = first.getBorder("Left").load("type");
      await context.sync();
      expect([top.type, left.type]).toEqual(["None", "Single"]);
    });
    expect(xmlOf(host)).toContain('<w:tblBorders><w:top w:val="nil"/><w:insideV w:val="nil"/></w:tblBorders>');
  });

  it("with more values than cells are refused", async () => {
    const { Word } = await openWord(report);
    const run = Word.run(async (context) => {
      context.document.body.insertTable(1, 1, "End", [["a", "b"]]);
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("InvalidArgument");
  });

  it("get rows and values, lose rows, and go with the last", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      const first = context.document.body.tables.getFirst();
      first.addRows("End", 1, [["2", "Chuyển chính thức"]]);
      first.getCell(1, 1).value = "Kết nạp mới";
      first.deleteRows(0, 1);
      await context.sync();
      first.load("values");
      await context.sync();
      expect(first.values).toEqual([
        ["1", "Kết nạp mới"],
        ["2", "Chuyển chính thức"],
      ]);
      first.delete();
      await context.sync();
    });
    expect(texts(host)).toEqual(["Trước", "Đã kết nạp 03 đảng viên."]);
  });

  it("may be wrapped in a control", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      context.document.body.tables.getFirst().insertContentControl().tag = "bảng";
      await context.sync();
    });
    expect(read(host).controls).toMatchObject([{ tag: "bảng", kind: "block", paragraph: 1, length: 4 }]);
  });
});

describe("comments", () => {
  it("are put on words, found there, answered, resolved and deleted", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      const comment = context.document.body.search("03").getFirst().insertComment("Kiểm tra lại số");
      await context.sync();
      comment.load("content,resolved,id");
      const range = comment.getRange().load("text");
      await context.sync();
      expect([comment.content, comment.resolved, range.text]).toEqual(["Kiểm tra lại số", false, "03"]);
      comment.reply("Đã kiểm tra");
      comment.resolved = true;
      const onParagraph = context.document.body.paragraphs
        .getLast()
        .getComments()
        .load("content,resolved,replies/content");
      const onFirst = context.document.body.paragraphs.getFirst().getComments().load("content");
      await context.sync();
      expect(onFirst.items).toEqual([]);
      expect(onParagraph.items.map(({ content, resolved }) => [content, resolved])).toEqual([
        ["Kiểm tra lại số", true],
      ]);
      expect(onParagraph.items[0]?.replies.items.map(({ content }) => content)).toEqual(["Đã kiểm tra"]);
    });
    expect(read(host).comments.map(({ paragraph, text }) => [paragraph, text])).toEqual([
      [5, "Kiểm tra lại số"],
      [5, "Đã kiểm tra"],
    ]);
    await host.Word.run(async (context) => {
      context.document.body.getComments().getFirst().delete();
      await context.sync();
    });
    expect(read(host).comments).toEqual([]);
    expect(xmlOf(host)).not.toContain("comment");
    expect(texts(host).at(-1)).toBe("Đã kết nạp 03 đảng viên.");
  });
});

describe("custom properties", () => {
  it("are added, read, changed and deleted, and stay in the file", async () => {
    const host = await openWord(file(p("x")));
    await host.Word.run(async (context) => {
      const all = context.document.properties.customProperties;
      all.add("decuong", "phu-tho-2023");
      all.add("lần", 3);
      const none = all.getItemOrNullObject("khác").load("value");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      all.getItem("lần").value = 4;
      all.getItem("decuong").delete();
      await context.sync();
    });
    const again = await openWord(host.document.bytes());
    await again.Word.run(async (context) => {
      const all = context.document.properties.customProperties.load("key,value,type");
      await context.sync();
      expect(all.items.map(({ key, value, type }) => [key, value, type])).toEqual([["lần", 4, "Number"]]);
    });
  });
});

describe("saving", () => {
  it("makes the document a saved one until it changes", async () => {
    const host = await openWord(file(control("s1", p("x"))));
    await host.Word.run(async (context) => {
      context.document.body.insertParagraph("y", "End");
      context.document.load("saved");
      await context.sync();
      expect(context.document.saved).toBe(false);
      context.document.save();
      context.document.load("saved");
      await context.sync();
      expect(context.document.saved).toBe(true);
    });
    expect(host.saves()).toBe(1);
  });
});
