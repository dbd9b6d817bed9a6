/** The port over Office.js, against the real client library with our model of Word at its other end. */
import { WordHost } from "../../src/word/word-host.ts";
import { hostContract } from "../document/host.contract.ts";
import { openWord } from "../wordhost/word-host.ts";

hostContract("Word", async (bytes) => {
  await openWord(bytes);
  return new WordHost();
});
