/**
 * Every write of the port refused by Word at every step it takes: the document is as it was, or the caller is told
 * exactly what was done. What somebody has written is never gone, and no error of Office gets out.
 */
import { describe, expect, it } from "vitest";
import { type ProfileName, profiles } from "../wordhost/profiles.ts";
import type { ErrorCode } from "../wordhost/protocol/word-error.ts";
import { read } from "../wordhost/samples.ts";
import { attempt, expectHonest, seen } from "./attempts.ts";
import { FINE, outcomeOf, WRITES, type Write } from "./writes.ts";

const NAMES = Object.keys(profiles) as ProfileName[];

/** More than any of the writes takes. */
const MOST = 400;

describe.each(NAMES)("%s", (profile) => {
  describe.each(Object.entries<Write>(WRITES))("%s", (_name, write) => {
    it("is told the truth about whichever of its steps fails", async () => {
      let step = 1;
      for (; step < MOST; step += 1) {
        const tried = await attempt(write, { profile }, ({ faults }) => faults.failWrite(step));
        expectHonest(write, tried);
        if (tried.word.log().every(({ error }) => error === null)) break;
      }
      expect(step).toBeGreaterThan(1);
      expect(step).toBeLessThan(MOST);
    });

    it.each(["AccessDenied", "ItemNotFound", "NotAllowed", "InvalidArgument"] as const)(
      "changes nothing where Word answers %s at once",
      async (code: ErrorCode) => {
        const tried = await attempt(write, { profile }, ({ faults }) => faults.failWrite(1, code));
        expect(tried.outcome).not.toEqual(FINE);
        expect(seen(tried.after)).toEqual(seen(tried.before));
      },
    );

    it.each(["GeneralException", "AccessDenied"] as const)(
      "says that Word refuses where all writes end in %s, and works as soon as they do not",
      async (code) => {
        const tried = await attempt(write, { profile }, ({ faults }) => faults.protect(code));
        expect(tried.outcome.code).toBe("refused");
        expect(seen(tried.after)).toEqual(seen(tried.before));
        tried.word.faults.clear();
        expect(await outcomeOf(write.run(tried.host))).toEqual(FINE);
        expect(write.done(read(tried.word))).toEqual(write.parts);
      },
    );

    it("asks for nothing of a placeholder, which the web does not allow", async () => {
      const tried = await attempt(write, { profile }, ({ faults }) =>
        faults.failMember("ContentControl.placeholderText", "NotAllowed"),
      );
      expect(tried.outcome).toEqual(FINE);
    });
  });
});
