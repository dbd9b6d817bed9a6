/** Where add-ins fail in Word they fail here, because the client is Word's own. */
import { describe, expect, it } from "vitest";
import { control, failureOf, file, flat, p, table, xmlOf } from "./samples.ts";
import { openWord } from "./word-host.ts";

const report = file(p("I. Kết quả") + p("Đã làm.") + control("s1", p("Viết ở đây")) + table(["a", "b"]) + p("Hết."));

describe("a proxy", () => {
  it("has no property that was not loaded", async () => {
    const { Word } = await openWord(report);
    const failure = await failureOf(
      Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst().load("text");
        await context.sync();
        expect(first.text).toBe("I. Kết quả");
        return first.alignment;
      }),
    );
    expect(failure).toMatchObject({ code: "PropertyNotLoaded", location: "Paragraph.alignment" });
  });

  it("has no items before they are loaded", async () => {
    const { Word } = await openWord(report);
    const failure = await failureOf(Word.run(async (context) => context.document.body.paragraphs.items));
    expect(failure).toMatchObject({ code: "PropertyNotLoaded", location: "ParagraphCollection.items" });
  });

  it("has no result before the sync", async () => {
    const { Word } = await openWord(report);
    expect(await failureOf(Word.run(async (context) => context.document.body.getOoxml().value))).toMatchObject({
      code: "ValueNotLoaded",
    });
  });

  it("cannot be used in another context", async () => {
    const { Word } = await openWord(report);
    const failure = await failureOf(
      Word.run(async (one) => {
        const range = one.document.body.getRange();
        await Word.run(async (other) => {
          other.document.getSelection().expandTo(range);
          await other.sync();
        });
      }),
    );
    expect(failure.code).toBe("InvalidRequestContext");
  });

  it("of something inserted ends with its run", async () => {
    const { Word } = await openWord(report);
    const inserted = await Word.run(async (context) => {
      const paragraph = context.document.body.insertParagraph("Mới", "End");
      await context.sync();
      return paragraph;
    });
    const used = async () => inserted.load("text");
    expect(await failureOf(used())).toMatchObject({ code: "InvalidObjectPath" });
  });

  it("that is tracked lives on in a later run", async () => {
    const { Word } = await openWord(report);
    const inserted = await Word.run(async (context) => {
      const paragraph = context.document.body.insertParagraph("Mới", "End");
      context.trackedObjects.add(paragraph);
      await context.sync();
      return paragraph;
    });
    const text = await Word.run(inserted, async (context) => {
      inserted.load("text");
      await context.sync();
      return inserted.text;
    });
    expect(text).toBe("Mới");
  });

  it("of nothing is a null object where it says so, and an error where it does not", async () => {
    const { Word } = await openWord(report);
    const isNull = await Word.run(async (context) => {
      const none = context.document.contentControls.getByTag("không có").getFirstOrNullObject().load("tag");
      const parent = context.document.body.paragraphs.getFirst().parentContentControlOrNullObject.load("tag");
      await context.sync();
      return [none.isNullObject, parent.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
    const failure = await failureOf(
      Word.run(async (context) => {
        context.document.contentControls.getByTag("không có").getFirst().load("tag");
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: "ItemNotFound", location: "ContentControlCollection.getFirst" });
  });

  it("of something deleted meanwhile finds nothing", async () => {
    const host = await openWord(report);
    const failure = await failureOf(
      host.Word.run(async (context) => {
        const paragraph = context.document.body.paragraphs.getFirst().load("text");
        await context.sync();
        host.user.deleteParagraph(0);
        paragraph.load("style");
        await context.sync();
      }),
    );
    expect(failure.code).toBe("ItemNotFound");
  });

  it("carries what is set to the document", async () => {
    const { Word } = await openWord(report);
    await Word.run(async (context) => {
      const item = context.document.contentControls.getFirst();
      item.tag = "s2";
      await context.sync();
      item.load("tag,id");
      await context.sync();
      expect(item.tag).toBe("s2");
    });
  });
});

describe("loading", () => {
  it("reaches into objects and collections, and gives no more than was asked for", async () => {
    const { Word } = await openWord(report);
    await Word.run(async (context) => {
      const controls = context.document.contentControls.load("items/tag,items/paragraphs/text,items/font/bold");
      const tables = context.document.body.tables.load("values,rowCount");
      await context.sync();
      expect(controls.items.map(({ tag, paragraphs }) => [tag, paragraphs.items.map(({ text }) => text)])).toEqual([
        ["s1", ["Viết ở đây"]],
      ]);
      expect(controls.items[0]?.font.bold).toBe(false);
      expect(tables.items[0]?.values).toEqual([["a", "b"]]);
      expect(() => controls.items[0]?.title).toThrow(/title/);
    });
  });

  it("takes a part of a collection", async () => {
    const { Word } = await openWord(report);
    const some = await Word.run(async (context) => {
      const list = context.document.body.paragraphs.load({ select: "text", top: 2, skip: 1 });
      await context.sync();
      return list.items.map(({ text }) => text);
    });
    expect(some).toEqual(["Đã làm.", "Viết ở đây"]);
  });

  it("refuses a property that does not exist", async () => {
    const { Word } = await openWord(report);
    const failure = await failureOf(
      Word.run(async (context) => {
        context.document.body.paragraphs.load("texts");
        await context.sync();
      }),
    );
    expect(failure.code).toBe("InvalidArgument");
  });
});

describe("a failing batch", () => {
  it("stops at the call that fails, names it, and keeps what ran before", async () => {
    const { Word, document } = await openWord(report);
    const failure = await failureOf(
      Word.run(async (context) => {
        const { body } = context.document;
        body.insertParagraph("Trước", "End");
        body.insertOoxml(flat(p("Giữa")), "After" as "End");
        body.insertParagraph("Sau", "End");
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: "InvalidArgument", location: "Body.insertOoxml" });
    const xml = document.package().text(document.mainName) ?? "";
    expect([xml.includes("Trước"), xml.includes("Giữa"), xml.includes("Sau")]).toEqual([true, false, false]);
  });

  it("runs each inserting call exactly once, however often its object is used", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      const paragraph = context.document.body.insertParagraph("Một lần", "End");
      paragraph.load("text");
      paragraph.alignment = "Centered";
      paragraph.getRange().select();
      await context.sync();
      paragraph.load("alignment");
      await context.sync();
      expect(paragraph.alignment).toBe("Centered");
    });
    await host.settled();
    expect(xmlOf(host).split("Một lần").length - 1).toBe(1);
  });
});
