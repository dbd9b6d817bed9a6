/** What add-ins and users do in the tests' own Word leaves documents that satisfy the schema. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { schemaFaults } from "../support/schema.ts";
import { apply, start, steps } from "../wordhost/random-steps.ts";
import { openWord } from "../wordhost/word-host.ts";

it("after random edits, in every Word", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("desktop", "ltsc2021", "web"),
      fc.array(fc.oneof(...steps), { minLength: 1, maxLength: 20 }),
      async (profile, sequence) => {
        const host = await openWord(start, { profile });
        for (const step of sequence) await apply(host, step);
        expect(await schemaFaults(host.document.bytes())).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
}, 300_000);
