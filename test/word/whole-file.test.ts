/** The document as a file and a file as a document, through the real client: slices, copies let go, refusals by name. */
import { describe, expect, test } from "vitest";
import { HostFault } from "../../src/document/host.ts";
import { readDocument } from "../../src/document/read.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { WordHost } from "../../src/word/word-host.ts";
import { docx } from "../support/docx.ts";
import { faultOf } from "../support/host-cases.ts";
import { openWord } from "../wordhost/word-host.ts";

const REPORT = "BÁO CÁO\nChi bộ có 25 đảng viên.";
const WITH_COMMENTS = { announced: { WordApi: "1.9" } } as const;

describe("the file", () => {
  test("comes whole in as many slices as it has, and no copy stays open", async () => {
    const noise = Array.from({ length: 9 * 1024 * 1024 }, (_, at) => (at * 2_654_435_761) % 251);
    const big = openPackage(docx(REPORT, "typed")).with(
      new Map([["/word/media/anh.bin", Uint8Array.from(noise)]]),
      new Map([["/word/media/anh.bin", "image/png"]]),
    );
    const { zipBytes } = await import("../../src/ooxml/package.ts");
    const word = await openWord(zipBytes(big));
    const bytes = await new WordHost().file();
    expect(openPackage(bytes).bytes("/word/media/anh.bin")?.length).toBe(noise.length);
    expect(word.copies()).toBe(0);
    const calls = word.log().flatMap((trip) => trip.calls);
    expect(calls.filter((call) => call === "file.getSliceAsync").length).toBe(
      Math.ceil(bytes.length / (4 * 1024 * 1024)),
    );
  });

  test("is asked for though the document may only be read", async () => {
    await openWord(docx(REPORT, "typed"), { readOnly: true });
    expect(readDocument(openPackage(await new WordHost().file())).document.paragraphs).toHaveLength(2);
  });

  test("that Word refuses is a fault with a name, and the copy is let go", async () => {
    const word = await openWord(docx(REPORT, "typed"));
    const { document } = word.Office.context;
    const held = async () =>
      new Promise<void>((done) => document.getFileAsync(word.Office.FileType.Compressed, () => done()));
    await held();
    await held();
    expect(await faultOf(new WordHost().file())).toBe("unreadable");
  });

  test("of a closed document is a fault with a name", async () => {
    const word = await openWord(docx(REPORT, "typed"));
    const host = new WordHost();
    word.close();
    expect(await faultOf(host.file())).toBe("closed");
  });
});

describe("a new document", () => {
  test("is opened from a file on a desk, in one trip, and this one stays as it was", async () => {
    const word = await openWord(docx(REPORT, "typed"));
    const host = new WordHost();
    expect(await host.capabilities()).toMatchObject({ newDocument: true, file: true });
    const before = word.document.revision;
    word.reset();
    const copy = docx("BẢN NỘP", "typed");
    await host.openNew(copy);
    expect(word.opened()).toEqual([copy]);
    expect(word.trips().sync).toBe(1);
    expect(word.document.revision).toBe(before);
  });

  test("is nothing a Word in a browser can open, and that is said beforehand", async () => {
    await openWord(docx(REPORT, "typed"), { profile: "web" });
    const host = new WordHost();
    expect(await host.capabilities()).toMatchObject({ newDocument: "notHere", file: true });
    expect(await faultOf(host.openNew(docx("BẢN NỘP", "typed")))).toBe("wordTooOld");
  });

  test("that Word does not take is refused by name", async () => {
    await openWord(docx(REPORT, "typed"));
    expect(await faultOf(new WordHost().openNew(new Uint8Array([1, 2, 3])))).toMatch(/^(?:failed|refused)$/);
  });
});

describe("remarks", () => {
  test("need a Word that has comments, and say so beforehand", async () => {
    await openWord(docx(REPORT, "typed"), { profile: "ltsc2021" });
    const host = new WordHost();
    expect(await host.capabilities()).toMatchObject({ remarks: "wordTooOld" });
    expect(await faultOf(host.remark([]))).toBe("wordTooOld");
  });

  test("are two trips, however many", async () => {
    const word = await openWord(docx(REPORT, "typed"), WITH_COMMENTS);
    const host = new WordHost();
    await host.read();
    word.reset();
    const remark = { place: { paragraph: 1, text: "Chi bộ có 25 đảng viên." }, text: "[Đề cương báo cáo] một" };
    await host.remark(Array.from({ length: 20 }, () => remark));
    expect(word.trips().sync).toBe(2);
    await host.remark([]);
    expect(word.trips().sync).toBe(4);
    await host.remark([]);
    expect(word.trips().sync).toBe(5);
  });

  test("that Word stops at half are told by the paragraphs that lack theirs, and none is lost", async () => {
    const word = await openWord(docx(REPORT, "typed"), WITH_COMMENTS);
    const host = new WordHost();
    await host.read();
    const remark = (paragraph: number, text: string) => ({
      place: { paragraph, text },
      text: `[Đề cương báo cáo] ${text}`,
    });
    const two = [remark(0, "BÁO CÁO"), remark(1, "Chi bộ có 25 đảng viên.")];
    await host.remark([two[0]!]);
    word.faults.failWrite(2);
    const fault = await host.remark(two).catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: "partlyDone", detail: "Chi bộ có 25 đảng viên." });
    word.faults.failWrite(1);
    expect(await faultOf(host.remark(two))).toBe("refused");
    expect((await host.read()).comments).toHaveLength(2);
    expect(fault).toBeInstanceOf(HostFault);
  });

  test("that Word wrote though its answer was lost count as written; a trip that never got there changes nothing", async () => {
    const word = await openWord(docx(REPORT, "typed"), WITH_COMMENTS);
    const host = new WordHost();
    await host.read();
    const remark = { place: { paragraph: 0, text: "BÁO CÁO" }, text: "[Đề cương báo cáo] một" };
    const count = async () => (await host.read()).comments.length;
    word.faults.failTrip(2, "responseTooLarge");
    expect(await host.remark([remark, remark])).toMatchObject({ written: 2, left: [] });
    expect(await count()).toBe(2);
    word.faults.failTrip(2, "busy");
    expect(await faultOf(host.remark([]))).toBe("busy");
    expect(await count()).toBe(2);
    word.faults.failTrip(2, "responseTooLarge");
    expect(await host.remark([])).toMatchObject({ written: 0, removed: 2 });
    expect(await count()).toBe(0);
    word.faults.failTrip(1, "busy");
    expect(await faultOf(host.remark([remark]))).toBe("busy");
    expect(await count()).toBe(0);
  });

  test("of which only the old ones cannot be taken away are told as not known to be done", async () => {
    const word = await openWord(docx(REPORT, "typed"), WITH_COMMENTS);
    const host = new WordHost();
    await host.read();
    const remark = { place: { paragraph: 0, text: "BÁO CÁO" }, text: "[Đề cương báo cáo] một" };
    await host.remark([remark]);
    word.faults.failMember("Comment.delete", "GeneralException");
    expect(await faultOf(host.remark([remark]))).toBe("failed");
    expect((await host.read()).comments).toHaveLength(2);
  });

  test("that somebody answered stay with the answer", async () => {
    const word = await openWord(docx(REPORT, "typed"), WITH_COMMENTS);
    const host = new WordHost();
    await host.read();
    const remark = { place: { paragraph: 1, text: "Chi bộ có 25 đảng viên." }, text: "[Đề cương báo cáo] một" };
    await host.remark([remark, remark]);
    await word.Word.run(async (context) => {
      context.document.body.getComments().getFirst().reply("Đã xem");
      await context.sync();
    });
    expect(await host.remark([])).toEqual({ written: 0, left: [], removed: 1, answered: 1 });
    expect((await host.read()).comments.map(({ text }) => text)).toEqual(["[Đề cương báo cáo] một", "Đã xem"]);
  });
});
