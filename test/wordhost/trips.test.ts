/** Every answer is one round trip, and the host knows what kind. */
import { describe, expect, it } from "vitest";
import { control, file, p } from "./samples.ts";
import { tripKind } from "./trips.ts";
import { openWord } from "./word-host.ts";

const report = file(["Một", "Hai", "Ba", "Bốn", "Năm"].map((text) => p(text)).join("") + control("s1", p("Viết")));

describe("round trips", () => {
  it("are one for one load, and six for five loads in a loop", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      const list = context.document.body.paragraphs.load("text");
      await context.sync();
      expect(list.items).toHaveLength(6);
    });
    await host.settled();
    expect(host.trips()).toEqual({ sync: 1, cleanup: 1, internal: 0, common: 0 });
    host.reset();
    await host.Word.run(async (context) => {
      const list = context.document.body.paragraphs.load("text");
      await context.sync();
      for (const paragraph of list.items.slice(0, 5)) {
        paragraph.load("style");
        await context.sync();
      }
    });
    expect(host.trips().sync).toBe(6);
  });

  it("are none for a sync with nothing to say, but the first", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      await context.sync();
      await context.sync();
    });
    expect(host.trips().sync).toBe(1);
  });

  it("are written down with what they asked for and what they changed", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      context.document.body.paragraphs.load("text");
      context.document.body.insertParagraph("Sáu", "End");
      await context.sync();
    });
    const [trip] = host.log();
    expect(trip).toMatchObject({
      kind: "sync",
      calls: ["ParagraphCollection.load(text)", "Body.insertParagraph"],
      writes: ["Body.insertParagraph"],
      error: null,
    });
    expect(trip?.request).toBeGreaterThan(100);
    expect(trip?.response).toBeGreaterThan(100);
  });

  it("of the client itself, letting references go, are told apart; afterwards none is kept", async () => {
    const host = await openWord(report);
    await host.Word.run(async (context) => {
      const list = context.document.body.paragraphs.load("text");
      await context.sync();
      expect(host.references()).toBeGreaterThanOrEqual(list.items.length);
    });
    await host.settled();
    expect(host.trips()).toEqual({ sync: 1, cleanup: 1, internal: 0, common: 0 });
    expect(host.references()).toBe(0);
  });

  it("of the Common API are told apart", async () => {
    const host = await openWord(report);
    await new Promise((resolve) => host.Office.context.document.customXmlParts.getByNamespaceAsync("urn:x", resolve));
    expect(host.trips()).toEqual({ sync: 0, cleanup: 0, internal: 0, common: 1 });
    expect(host.log()[0]?.calls).toEqual(["customXmlParts.getByNamespaceAsync"]);
  });

  it("by which the client reports that its page is ready are its own affair", () => {
    const path = { Id: 1, ObjectPathType: 2, Name: "Microsoft.InternalService.AddinInternalService" };
    const action = { Id: 2, ActionType: 3, Name: "NotifyActionHandlerReady", ObjectPathId: 1 };
    expect(tripKind({ Actions: [action], ObjectPaths: { "1": path } })).toBe("internal");
  });

  it("cost simulated time by profile, and no real time", async () => {
    const spent = async (profile: "desktop" | "web") => {
      const host = await openWord(report, { profile });
      await host.Word.run(async (context) => {
        context.document.body.getOoxml();
        await context.sync();
      });
      return host.elapsed();
    };
    expect(await spent("desktop")).toBeLessThan(300);
    expect(await spent("web")).toBeGreaterThan(500);
  });

  it("take the real time asked for", async () => {
    const host = await openWord(report, { latency: 60 });
    const start = performance.now();
    await host.Word.run(async (context) => {
      context.document.body.load("text");
      await context.sync();
    });
    expect(performance.now() - start).toBeGreaterThan(50);
  });
});
