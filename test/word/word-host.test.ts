/** The contract of the port on Office.js: the real client library with our model of Word at its other end. */
import { WordHost } from "../../src/word/word-host.ts";
import { hostContract } from "../document/host.contract.ts";
import { anyDocumentContract, FEW_TRIES } from "../document/host-any-document.contract.ts";
import { columnsContract } from "../document/host-columns.contract.ts";
import { editContract } from "../document/host-edits.contract.ts";
import { placeContract } from "../document/host-places.contract.ts";
import { fileContract, remarkContract } from "../document/host-remarks.contract.ts";
import { removalContract } from "../document/host-removal.contract.ts";
import { rowContract } from "../document/host-rows.contract.ts";
import { stateContract } from "../document/host-state.contract.ts";
import type { MakeHost } from "../support/host-cases.ts";
import { openWord, type WordOptions } from "../wordhost/word-host.ts";

function hosts(options: WordOptions): MakeHost {
  return async (bytes) => {
    await openWord(bytes, options);
    return new WordHost();
  };
}

hostContract("Word on a desk", hosts({ profile: "desktop" }), FEW_TRIES);
hostContract("Word 2021", hosts({ profile: "ltsc2021" }), FEW_TRIES);

// On the web guidance is text, not a placeholder, and headers are not handed out: insert-anywhere.test.ts says
// what is promised there instead.
const web = hosts({ profile: "web" });
editContract("Word on the web", web);
removalContract("Word on the web", web);
placeContract("Word on the web", web);
rowContract("Word on the web", web);
columnsContract("Word on the web", web);
stateContract("Word on the web", web);
anyDocumentContract("Word on the web", web, FEW_TRIES);

// The old client cannot be told of comments; a new Word with it is announced so.
const ANNOUNCED = { announced: { WordApi: "1.9" } } as const;
remarkContract("Word on a desk with comments", hosts({ profile: "desktop", ...ANNOUNCED }));
remarkContract("Word on the web with comments", hosts({ profile: "web", ...ANNOUNCED }));
fileContract("Word 2021", hosts({ profile: "ltsc2021" }));
