/** With Track Changes on, what add-ins do is marked, and nothing that was there goes. */
import { describe, expect, it } from "vitest";
import { control, file, flat, p, read, table, xmlOf } from "./samples.ts";
import { openWord, type WordHost } from "./word-host.ts";

const tracked = file(p("Giữ nguyên") + p("Bỏ đi") + table(["ô"]) + p("Hết"), { settings: "<w:trackRevisions/>" });

function accepted(host: WordHost): string[] {
  return read(host).paragraphs.map(({ text }) => text);
}

describe("the mode", () => {
  it("is read and set", async () => {
    const host = await openWord(file(p("x")));
    await host.Word.run(async (context) => {
      context.document.load("changeTrackingMode");
      await context.sync();
      expect(context.document.changeTrackingMode).toBe("Off");
      context.document.changeTrackingMode = "TrackAll";
      await context.sync();
    });
    expect(host.document.package().text("/word/settings.xml")).toContain("trackRevisions");
    await host.Word.run(async (context) => {
      context.document.load("changeTrackingMode");
      await context.sync();
      expect(context.document.changeTrackingMode).toBe("TrackAll");
    });
  });
});

describe("an insertion", () => {
  it("of OOXML is marked through: runs, paragraph marks, rows, what stands in controls", async () => {
    const host = await openWord(tracked, { quirks: { lastParagraph: "intact" } });
    await host.Word.run(async (context) => {
      context.document.body.insertOoxml(flat(p("A") + control("s1", p("B")) + table(["1"]) + p("C")), "End");
      await context.sync();
    });
    const insertions = read(host).revisions.filter(({ kind }) => kind === "insertion");
    expect(insertions.map(({ text }) => text).filter((text) => text !== "")).toEqual(["A", "B", "1", "C"]);
    expect(xmlOf(host)).toMatch(/<w:trPr><w:ins /);
    expect(accepted(host)).toEqual(["Giữ nguyên", "Bỏ đi", "ô", "Hết", "A", "B", "1", "C"]);
  });

  it("of a paragraph and of words is marked too", async () => {
    const host = await openWord(tracked);
    await host.Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText(" và thêm", "End");
      context.document.body.paragraphs.getFirst().insertParagraph("Mới", "After");
      await context.sync();
    });
    expect(read(host).revisions.map(({ kind, text }) => [kind, text])).toEqual([
      ["insertion", " và thêm"],
      ["insertion", ""],
      ["insertion", "Mới"],
    ]);
    const again = await openWord(host.document.bytes());
    await again.Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const [current, original] = [first.getReviewedText("Current"), first.getReviewedText("Original")];
      await context.sync();
      expect([current.value, original.value]).toEqual(["Giữ nguyên và thêm", "Giữ nguyên"]);
    });
  });
});

describe("a deletion", () => {
  it("leaves the text, marked; Word's own text of the paragraph still has it", async () => {
    const host = await openWord(tracked);
    await host.Word.run(async (context) => {
      const second = context.document.body.paragraphs.getFirst().getNext();
      second.delete();
      second.load("text");
      await context.sync();
      expect(second.text).toBe("Bỏ đi");
    });
    expect(read(host).revisions.map(({ kind, text }) => [kind, text])).toEqual([
      ["deletion", ""],
      ["deletion", "Bỏ đi"],
    ]);
    expect(accepted(host)).toContain("Hết");
  });

  it("of what was just inserted takes it away", async () => {
    const host = await openWord(tracked);
    const before = accepted(host);
    await host.Word.run(async (context) => {
      const words = context.document.body.paragraphs.getFirst().insertText(" tạm", "End");
      await context.sync();
      words.delete();
      await context.sync();
    });
    expect(accepted(host)).toEqual(before);
    expect(read(host).revisions).toEqual([]);
  });

  it("replacing the body marks the old text deleted and the new inserted", async () => {
    const host = await openWord(tracked, { quirks: { lastParagraph: "intact" } });
    await host.Word.run(async (context) => {
      context.document.body.insertOoxml(flat(p("A") + p("B")), "Replace");
      await context.sync();
    });
    const kinds = (wanted: string) =>
      read(host)
        .revisions.filter(({ kind, text }) => kind === wanted && text !== "")
        .map(({ text }) => text);
    expect(kinds("deletion")).toEqual(["Giữ nguyên", "Bỏ đi", "ô", "Hết"]);
    expect(kinds("insertion")).toEqual(["A", "B"]);
  });

  it("of a control leaves the control in the collection (office-js 1299)", async () => {
    const host = await openWord(file(control("s1", p("B")) + p("Hết"), { settings: "<w:trackRevisions/>" }));
    await host.Word.run(async (context) => {
      context.document.contentControls.getFirst().delete(false);
      const left = context.document.contentControls.load("tag");
      await context.sync();
      expect(left.items.map(({ tag }) => tag)).toEqual(["s1"]);
    });
  });
});
