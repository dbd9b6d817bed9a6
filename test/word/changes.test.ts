/** The notice that the document may have changed: by Word's events where it has them, else by a look on focus. */
import { afterEach, describe, expect, it } from "vitest";
import { WordHost } from "../../src/word/word-host.ts";
import { file, p } from "../wordhost/samples.ts";
import { openWord } from "../wordhost/word-host.ts";

const BYTES = file(p("Một") + p("Hai"));
const EVENTS = ["onParagraphChanged", "onParagraphAdded", "onParagraphDeleted"] as const;

type Listener = () => void;

/** The window of the pane, as far as a notice needs it. */
function paneWindow() {
  const listeners = new Set<Listener>();
  const { addEventListener, removeEventListener } = globalThis;
  Object.assign(globalThis, {
    addEventListener: (_: string, listener: Listener) => listeners.add(listener),
    removeEventListener: (_: string, listener: Listener) => listeners.delete(listener),
  });
  return {
    listeners,
    focus: () => {
      for (const listener of listeners) listener();
    },
    restore: () => Object.assign(globalThis, { addEventListener, removeEventListener }),
  };
}

let undo = () => {};
afterEach(() => undo());

describe("a Word without events", () => {
  it("is looked at when the pane gets the focus, in one trip, and tells of changes only", async () => {
    const word = await openWord(BYTES);
    const pane = paneWindow();
    undo = pane.restore;
    let told = 0;
    const stop = new WordHost().onChange(() => {
      told += 1;
    });
    await word.settled();
    word.reset();
    pane.focus();
    await word.settled();
    expect([told, word.trips().sync]).toEqual([0, 1]);
    word.user.type(0, " nữa");
    pane.focus();
    await word.settled();
    pane.focus();
    await word.settled();
    expect(told).toBe(1);
    stop();
    expect(pane.listeners.size).toBe(0);
  });

  it("that does not answer keeps quiet", async () => {
    const word = await openWord(BYTES);
    const pane = paneWindow();
    undo = pane.restore;
    let told = 0;
    new WordHost().onChange(() => {
      told += 1;
    });
    await word.settled();
    word.user.type(0, " nữa");
    word.faults.failTrip(1, "busy");
    pane.focus();
    await word.settled();
    expect(told).toBe(0);
    pane.focus();
    await word.settled();
    expect(told).toBe(1);
  });
});

describe("a Word with events", () => {
  it("tells of each, until asked to stop", async () => {
    const word = await openWord(BYTES, { announced: { WordApi: "1.6" } });
    const handlers = new Set<Listener>();
    // The client of the package has no members for them yet: these stand in for the newer one's.
    const event = {
      add: (handler: Listener) => {
        handlers.add(handler);
        return { remove: () => handlers.delete(handler) };
      },
    };
    for (const name of EVENTS) {
      Object.defineProperty(word.Word.Document.prototype, name, { get: () => event, configurable: true });
    }
    undo = () => {
      for (const name of EVENTS) Reflect.deleteProperty(word.Word.Document.prototype, name);
    };
    const host = new WordHost();
    let told = 0;
    const stop = host.onChange(() => {
      told += 1;
    });
    await word.settled();
    expect(await host.capabilities()).toMatchObject({ changeNotice: true });
    for (const handler of handlers) handler();
    expect(told).toBe(handlers.size);
    expect(told).toBeGreaterThan(0);
    stop();
    await word.settled();
    expect(handlers.size).toBe(0);
    expect(word.references()).toBe(0);
  });
});
