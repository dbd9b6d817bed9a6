/** Each way Word may fail, made to happen: what the add-in is told, and what has become of the document. */
import { describe, expect, it, vi } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { docx } from "../support/docx.ts";
import { control, failureOf, file, flat, p, texts } from "./samples.ts";
import { openWord, type WordHost } from "./word-host.ts";

const report = file(p("Một") + control("s1", p("Viết"), { more: "<w:showingPlcHdr/>" }) + p("Hai"));

/** Appends three paragraphs in one batch. */
function threeWrites(host: WordHost): Promise<void> {
  return host.Word.run(async (context) => {
    for (const text of ["A", "B", "C"]) context.document.body.insertParagraph(text, "End");
    await context.sync();
  });
}

function oneRead(host: WordHost): Promise<void> {
  return host.Word.run(async (context) => {
    context.document.body.load("text");
    await context.sync();
  });
}

/** Longer than any answer takes. */
function silence(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
}

describe("a write", () => {
  it("that fails ends the batch; those before it stay", async () => {
    const host = await openWord(report);
    host.faults.failWrite(2, "GeneralException");
    expect(await failureOf(threeWrites(host))).toMatchObject({
      code: "GeneralException",
      location: "Body.insertParagraph",
    });
    expect(texts(host)).toEqual(["Một", "Viết", "Hai", "A"]);
    await threeWrites(host);
    expect(texts(host)).toEqual(["Một", "Viết", "Hai", "A", "A", "B", "C"]);
  });

  it.each(["AccessDenied", "ItemNotFound", "NotAllowed"] as const)("may fail as %s", async (code) => {
    const host = await openWord(report);
    host.faults.failWrite(1, code);
    expect((await failureOf(threeWrites(host))).code).toBe(code);
    expect(texts(host)).toEqual(["Một", "Viết", "Hai"]);
  });

  it("of one member may always fail, the others not", async () => {
    const host = await openWord(report);
    host.faults.failMember("ContentControl.placeholderText", "NotAllowed");
    const failure = await failureOf(
      host.Word.run(async (context) => {
        const item = context.document.contentControls.getFirst();
        item.tag = "s2";
        item.placeholderText = "…";
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: "NotAllowed", location: "ContentControl.placeholderText" });
    expect(readDocument(host.document.package()).document.controls[0]?.tag).toBe("s2");
  });
});

describe("a document that cannot be written", () => {
  it.each(["GeneralException", "AccessDenied"] as const)(
    "refuses every write as %s and is read as before",
    async (code) => {
      const host = await openWord(report);
      host.faults.protect(code);
      expect((await failureOf(threeWrites(host))).code).toBe(code);
      await oneRead(host);
      expect(host.Office.context.document.mode).toBe("readWrite");
      host.faults.protect(null);
      await threeWrites(host);
      expect(texts(host)).toHaveLength(6);
    },
  );

  it("opened for reading only says so", async () => {
    const host = await openWord(report, { readOnly: true });
    expect(host.Office.context.document.mode).toBe("readOnly");
    expect((await failureOf(threeWrites(host))).code).toBe("GeneralException");
  });
});

describe("a trip", () => {
  it("too large to be taken changes nothing", async () => {
    const host = await openWord(report, { limits: { request: 400 } });
    const run = host.Word.run(async (context) => {
      context.document.body.insertParagraph("x".repeat(500), "End");
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("RequestPayloadSizeLimitExceeded");
    expect(texts(host)).toEqual(["Một", "Viết", "Hai"]);
  });

  it("whose answer is too large has been carried out all the same", async () => {
    const host = await openWord(report, { limits: { response: 2000 } });
    const failure = await failureOf(
      host.Word.run(async (context) => {
        context.document.body.insertParagraph("A", "End");
        context.document.body.getOoxml();
        await context.sync();
      }),
    );
    expect(failure.code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(texts(host)).toEqual(["Một", "Viết", "Hai", "A"]);
    expect(host.log()[0]).toMatchObject({ error: "responseTooLarge", writes: ["Body.insertParagraph"] });
  });

  it("of more than five megabytes is too large in Word for the web", async () => {
    const host = await openWord(report, { profile: "web" });
    const run = host.Word.run(async (context) => {
      context.document.body.insertOoxml("x".repeat(5 * 1024 * 1024), "End");
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe("RequestPayloadSizeLimitExceeded");
  });

  it.each([
    ["busy", "ActivityLimitReached"],
    ["sessionLost", "InvalidOrTimedOutSession"],
    ["requestTooLarge", "RequestPayloadSizeLimitExceeded"],
    ["responseTooLarge", "ResponsePayloadSizeLimitExceeded"],
  ] as const)("may fail on demand: %s", async (fault, code) => {
    const host = await openWord(report);
    host.faults.failTrip(2, fault);
    await oneRead(host);
    await host.settled();
    expect((await failureOf(oneRead(host))).code).toBe(code);
    await oneRead(host);
  });
});

describe("between two trips", () => {
  it("somebody may change the document", async () => {
    const host = await openWord(report);
    host.faults.beforeTrip(2, () => host.user.deleteParagraph(0));
    const failure = await failureOf(
      host.Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        const list = context.document.body.paragraphs.load("text");
        await context.sync();
        expect(list.items[0]?.text).toBe("Một");
        list.items[0]?.getRange("After").insertOoxml(flat(p("A") + p("B")), "After");
        first.load("text");
        await context.sync();
      }),
    );
    expect(failure.code).toBe("ItemNotFound");
    expect(texts(host)).toEqual(["Viết", "Hai"]);
  });
});

describe("insertOoxml", () => {
  it("may lose controls, and keep their text", async () => {
    const host = await openWord(file(p("Một")), { quirks: { lastParagraph: "intact" } });
    host.faults.loseControls("b");
    await host.Word.run(async (context) => {
      context.document.body.insertOoxml(flat(control("a", p("A")) + control("b", p("B")) + p("")), "End");
      await context.sync();
    });
    expect(texts(host)).toEqual(["Một", "A", "B", ""]);
    expect(readDocument(host.document.package()).document.controls.map(({ tag }) => tag)).toEqual(["a"]);
  });
});

describe("getOoxml", () => {
  it("may leave out parts", async () => {
    const host = await openWord(docx("BÁO CÁO\nI. Kết quả\n1. Đã làm\nII. Phương hướng", "automatic"));
    const numbers = async () => {
      const ooxml = await host.Word.run(async (context) => {
        const whole = context.document.body.getOoxml();
        await context.sync();
        return whole.value;
      });
      return readDocument(openPackage(ooxml)).document.paragraphs.map(({ number }) => number);
    };
    expect(await numbers()).toEqual(["", "I.", "1.", "II."]);
    host.faults.omitFromOoxml("numbering");
    expect(await numbers()).toEqual(["", "", "", ""]);
  });

  it("never holds what belongs to the file and not to its text", async () => {
    const host = await openWord(docx("BÁO CÁO\nI. Kết quả", "typed", { customXml: ['<a xmlns="urn:x"/>'] }));
    const ooxml = await host.Word.run(async (context) => {
      const whole = context.document.body.getOoxml();
      await context.sync();
      return whole.value;
    });
    expect(openPackage(ooxml).names.filter((name) => /customXml|docProps/.test(name))).toEqual([]);
  });
});

describe("a Word that does not answer", () => {
  it("keeps the add-in waiting until it wakes up, then answers in order", async () => {
    const host = await openWord(report);
    host.faults.sleep();
    const write = threeWrites(host);
    const state = await Promise.race([write.then(() => "answered"), silence().then(() => "silent")]);
    expect(state).toBe("silent");
    expect(texts(host)).toHaveLength(3);
    host.faults.wake();
    await write;
    expect(texts(host)).toHaveLength(6);
  });

  it("can be waited for with fake timers", async () => {
    const host = await openWord(report);
    vi.useFakeTimers();
    try {
      host.faults.sleep();
      const late = new Promise((resolve) => {
        setTimeout(() => resolve("late"), 10_000);
      });
      const first = Promise.race([oneRead(host).then(() => "answered"), late]);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await first).toBe("late");
      host.faults.wake();
      const second = oneRead(host).then(() => "answered");
      await vi.advanceTimersByTimeAsync(100);
      expect(await second).toBe("answered");
    } finally {
      vi.useRealTimers();
    }
  });

  it("is silent for the Common API too", async () => {
    const host = await openWord(report);
    host.faults.sleep();
    let answered = false;
    host.Office.context.document.customXmlParts.getByNamespaceAsync("urn:x", () => {
      answered = true;
    });
    await silence();
    expect(answered).toBe(false);
    host.faults.clear();
    await silence();
    expect(answered).toBe(true);
  });
});

describe("a document that was closed", () => {
  it("answers that its session is gone", async () => {
    const host = await openWord(report);
    await oneRead(host);
    host.close();
    expect((await failureOf(oneRead(host))).code).toBe("InvalidOrTimedOutSession");
  });
});
