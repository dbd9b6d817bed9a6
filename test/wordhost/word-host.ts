/** Word at the other end of the real client library: opens a document and answers whatever an add-in asks. */
import { type OfficeClient, officeClient } from "./client/office-client.ts";
import type { Faults } from "./faults.ts";
import { openCopies } from "./model/file-copies.ts";
import { storyOf } from "./model/story.ts";
import { textOf } from "./model/text.ts";
import { WordDocument } from "./model/word-document.ts";
import { type OpenOptions, OpenWord } from "./open-word.ts";
import { type ProfileName, profiles } from "./profiles.ts";
import { type Trip, type TripCounts, tripCounts } from "./trips.ts";
import type { User } from "./user.ts";

export interface WordOptions extends OpenOptions {
  readonly profile?: ProfileName;
}

export interface WordHost extends OfficeClient {
  readonly document: WordDocument;
  readonly faults: Faults;
  readonly user: User;
  /** Trips since the document was opened, or since `reset`. */
  readonly trips: () => TripCounts;
  readonly log: () => readonly Trip[];
  /** Simulated milliseconds the trips would have taken. */
  readonly elapsed: () => number;
  /** Forgets the trips so far. */
  readonly reset: () => void;
  readonly selection: () => { readonly text: string; readonly paragraph: number };
  /** Texts highlighted at the moment, with their color. */
  readonly highlights: () => readonly { readonly text: string; readonly color: string }[];
  /** How many objects the client has asked to keep and not let go of. */
  readonly references: () => number;
  readonly saves: () => number;
  /** Documents opened beside this one, as files. */
  readonly opened: () => readonly Uint8Array[];
  /** How many copies of the document as a file are open. */
  readonly copies: () => number;
  /** Resolves when nothing is under way any more; the client tidies up by itself after each run, a moment later. */
  readonly settled: () => Promise<void>;
  /** The document is closed: nothing is answered but that the session is gone. */
  readonly close: () => void;
}

/** Opens a .docx, or flat OPC. The host opened last is the one the client talks to. */
export async function openWord(source: Uint8Array | string, options: WordOptions = {}): Promise<WordHost> {
  const word = new OpenWord(new WordDocument(source), profiles[options.profile ?? "desktop"], options);
  const client = await officeClient(word);
  const { document, faults, user } = word;
  return {
    ...client,
    document,
    faults,
    user,
    trips: () => tripCounts(word.log),
    log: () => word.log,
    elapsed: () => word.log.reduce((sum, { cost }) => sum + cost, 0),
    reset: () => {
      word.log.length = 0;
    },
    selection: () => word.selection(),
    highlights: () => word.highlights(),
    references: () => word.references.count,
    saves: () => word.saves,
    opened: () => word.opened,
    copies: () => openCopies(document),
    settled: () => word.settled(),
    close: () => {
      word.isClosed = true;
    },
  };
}

/** The texts of the document's paragraphs, as Word's API gives them. */
export function paragraphTexts({ document }: Pick<WordHost, "document">): readonly string[] {
  return storyOf(document).paragraphs.map(textOf);
}
