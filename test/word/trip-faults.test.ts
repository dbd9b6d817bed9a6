/**
 * What may happen between an operation and Word while it is under way: answers that do not come, a document that
 * somebody changes or closes, a Word that sleeps, two operations at once.
 */
import { afterEach, describe, expect, it, vi } from "vitest";
import { WordHost } from "../../src/word/word-host.ts";
import type { TripFault } from "../wordhost/faults.ts";
import { type ProfileName, profiles } from "../wordhost/profiles.ts";
import { read } from "../wordhost/samples.ts";
import { type WordHost as OpenWord, openWord } from "../wordhost/word-host.ts";
import { attempt, expectHonest, expectKept, seen } from "./attempts.ts";
import { BYTES, FINE, outcomeOf, WRITES, type Write } from "./writes.ts";

const NAMES = Object.keys(profiles) as ProfileName[];
const TEXT_WRITES = Object.entries<Write>({ insert: WRITES.insert, remove: WRITES.remove, edit: WRITES.edit });

/** The trips of the operation, at most. */
const TRIPS = [1, 2, 3, 4];

describe.each(NAMES)("%s", (profile) => {
  describe.each(TEXT_WRITES)("%s", (_name, write) => {
    it.each(["requestTooLarge", "responseTooLarge", "busy"] as const)(
      "is told the truth when one of its trips ends as %s",
      async (fault: TripFault) => {
        for (const trip of TRIPS) {
          const tried = await attempt(write, { profile }, ({ faults }) => faults.failTrip(trip, fault));
          expectHonest(write, tried);
        }
      },
    );

    it("is told that the document was closed, at whichever of its trips", async () => {
      for (const trip of TRIPS) {
        const tried = await attempt(write, { profile }, (word) => {
          word.faults.failTrip(trip, "sessionLost");
          word.faults.beforeTrip(trip, word.close);
        });
        // With all but the last empty lines done, that is said instead.
        if (tried.outcome.code !== "closed") expectHonest(write, tried);
        if (trip === 1) expect(tried.outcome.code).toBe("closed");
        expectKept(write, tried.after);
      }
    });

    it.each<[string, (word: OpenWord) => void, readonly number[]]>([
      ["adds a line above", ({ user }) => user.newParagraph(0, "Người khác thêm"), []],
      ["adds a line right there", ({ user }) => user.newParagraph(3, "Người khác thêm"), []],
      ["writes in a line", ({ user }) => user.type(2, " thêm chữ"), [2]],
      ["writes in a line it is about", ({ user }) => user.type(3, " Thêm chữ."), [3]],
      ["deletes a line above", ({ user }) => user.deleteParagraph(0), [0]],
      ["deletes a line it is about", ({ user }) => user.deleteParagraph(3), [3]],
    ])("keeps what somebody does who %s meanwhile", async (_what, change, gone) => {
      for (const trip of TRIPS) {
        let wanted: readonly string[] = [];
        const tried = await attempt(write, { profile }, (word) =>
          word.faults.beforeTrip(trip, () => {
            change(word);
            wanted = read(word)
              .paragraphs.map(({ text }) => text)
              .filter((text) => /thêm/i.test(text));
          }),
        );
        expectKept(write, tried.after, gone);
        const texts = tried.after.paragraphs.map(({ text }) => text);
        for (const text of wanted) expect(write === WRITES.edit ? texts.join("\n") : texts).toContain(lastWords(text));
        if (gone.length === 0) expect(tried.outcome).toEqual(FINE);
      }

      /** An edit may change the line around what was added to it. */
      function lastWords(text: string): string {
        return write === WRITES.edit ? text.slice(text.toLowerCase().indexOf("thêm")) : text;
      }
    });
  });

  it("is asked nothing more once the document is closed", async () => {
    const word = await openWord(BYTES, { profile });
    const host = new WordHost();
    word.close();
    for (const write of Object.values<Write>(WRITES)) {
      expect((await outcomeOf(write.run(host))).code).toBe("closed");
    }
    for (const operation of [host.read(), host.readState(), host.goTo({ paragraph: 3, text: "" }), host.selection()]) {
      expect((await outcomeOf(operation)).code).toBe("closed");
    }
  });

  it.each(["styles", "numbering", "settings", "comments", "fontTable", "theme"])(
    "leaves %s out of what it hands over, and is written in all the same",
    async (part) => {
      for (const [, write] of TEXT_WRITES) {
        const tried = await attempt(write, { profile }, ({ faults }) => faults.omitFromOoxml(part));
        expect(tried.outcome).toEqual(FINE);
        expectHonest(write, tried);
      }
    },
  );

  it("goes nowhere, changes nothing and says why when a trip of going to a place fails", async () => {
    const word = await openWord(BYTES, { profile });
    const host = new WordHost();
    await host.read();
    const before = seen(read(word));
    const place = { paragraph: 3, text: "Chi bộ có 25 đảng viên." };
    for (const [fault, code] of [
      ["requestTooLarge", "tooLarge"],
      ["responseTooLarge", "tooLarge"],
      ["busy", "busy"],
      ["sessionLost", "closed"],
    ] as const) {
      for (const trip of [1, 2]) {
        word.faults.failTrip(trip, fault);
        expect((await outcomeOf(host.goTo(place))).code).toBe(code);
      }
    }
    expect(seen(read(word))).toEqual(before);
    word.faults.beforeTrip(1, () => word.user.deleteParagraph(3));
    expect((await outcomeOf(host.goTo(place))).code).toBe("placeGone");
  });

  it("does what it is asked at once one after another", async () => {
    const word = await openWord(BYTES, { profile });
    const host = new WordHost();
    await host.read();
    const place = { paragraph: 3, text: "Chi bộ có 25 đảng viên." };
    const all = [host.goTo(place), WRITES.insert.run(host), WRITES.edit.run(host), host.read(), host.readState()];
    expect(await Promise.all(all.map(outcomeOf))).toEqual(all.map(() => FINE));
    expect(WRITES.insert.done(read(word))).toEqual(WRITES.insert.parts);
    expect(WRITES.edit.done(read(word))).toEqual(WRITES.edit.parts);
  });

  it("goes on with the next of two operations when the first is refused", async () => {
    const word = await openWord(BYTES, { profile });
    const host = new WordHost();
    await host.read();
    word.faults.failWrite(1);
    const both = [WRITES.insert.run(host), WRITES.edit.run(host)];
    expect((await Promise.all(both.map(outcomeOf))).map(({ code }) => code)).toEqual(["refused", "none"]);
    expect(WRITES.edit.done(read(word))).toEqual(WRITES.edit.parts);
  });
});

// On the web controls are made one by one, and none is handed over with others.
it.each(["desktop", "ltsc2021"] as const)(
  "%s loses a control of what is inserted: the caller learns which",
  async (profile) => {
    const tried = await attempt(WRITES.insert, { profile }, ({ faults }) => faults.loseControls("p1.4"));
    expect(tried.outcome).toEqual({ code: "partlyDone", detail: "p1.4" });
    expectHonest(WRITES.insert, tried);
  },
);

describe("Word asleep", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const operations: Readonly<Record<string, (host: WordHost) => Promise<unknown>>> = {
    ...Object.fromEntries(Object.entries<Write>(WRITES).map(([name, { run }]) => [name, run])),
    read: (host) => host.read(),
    "go to": (host) => host.goTo({ paragraph: 3, text: "Chi bộ có 25 đảng viên." }),
    selection: (host) => host.selection(),
    "read the state": (host) => host.readState(),
  };

  it.each(Object.entries(operations))("keeps nobody waiting for ever (%s)", async (_name, run) => {
    const word = await openWord(BYTES);
    const host = new WordHost();
    await host.read();
    const before = seen(read(word));
    vi.useFakeTimers();
    word.faults.sleep();
    const outcome = outcomeOf(run(host));
    await vi.advanceTimersByTimeAsync(200_000);
    expect((await outcome).code).toBe("timeout");
    expect(seen(read(word))).toEqual(before);
  });

  it("does not carry out, once awake, what nobody waits for any more", async () => {
    const word = await openWord(BYTES);
    const host = new WordHost();
    await host.read();
    const before = seen(read(word));
    vi.useFakeTimers();
    word.faults.sleep();
    const outcome = outcomeOf(WRITES.insert.run(host));
    await vi.advanceTimersByTimeAsync(200_000);
    expect((await outcome).code).toBe("timeout");
    word.faults.wake();
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(seen(read(word))).toEqual(before);
    expect(await outcomeOf(WRITES.insert.run(host))).toEqual(FINE);
    expect(WRITES.insert.done(read(word))).toEqual(WRITES.insert.parts);
  });
});
