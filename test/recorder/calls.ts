/**
 * The fixed list of calls whose answers are recorded in a real Word: each of them is something our model of Word answers
 * by belief. They run one after another on one document, empty at first, and use what every Word since 2019 has.
 */
import type { Insertion } from "../../src/document/blocks.ts";
import { WordHost } from "../../src/word/word-host.ts";
import { guided, heading, table } from "../support/host-cases.ts";
import { ALONE, ENDS_IN_CONTROL, ENDS_IN_TABLE, OTHER_SIZE, REPORT } from "./sample.ts";

export interface Call {
  /** What is asked; the request of a recorded pair. */
  readonly request: string;
  /** Plain data; an error of Office rejects. */
  readonly ask: () => Promise<unknown>;
}

/** A conversation of its own. */
function call(request: string, ask: (context: Word.RequestContext) => Promise<unknown>): Call {
  return { request, ask: () => Word.run(ask) };
}

const LOOK = "text,styleBuiltIn,outlineLevel,isListItem,tableNestingLevel,alignment";

async function lines(context: Word.RequestContext): Promise<unknown> {
  const { paragraphs } = context.document.body;
  paragraphs.load(LOOK);
  await context.sync();
  return paragraphs.items.map((item) => [
    item.text,
    item.styleBuiltIn,
    item.outlineLevel,
    item.isListItem,
    item.tableNestingLevel,
    item.alignment,
  ]);
}

async function controls(context: Word.RequestContext): Promise<unknown> {
  const { contentControls } = context.document.body;
  contentControls.load("tag,title,text,subtype,placeholderText");
  await context.sync();
  return contentControls.items.map(({ tag, title, text, subtype, placeholderText }) => ({
    tag,
    title,
    text,
    subtype,
    placeholderText,
  }));
}

/** What comes of putting this at the end. */
function inserted(request: string, ooxml: string): Call {
  return call(request, async (context) => {
    context.document.body.insertOoxml(ooxml, "End");
    await context.sync();
    return lines(context);
  });
}

async function last(context: Word.RequestContext): Promise<Word.Paragraph> {
  const paragraph = context.document.body.paragraphs.getLast();
  paragraph.load("text");
  await context.sync();
  return paragraph;
}

const READING: readonly Call[] = [
  call("paragraphs of an empty document", lines),
  inserted("insertOoxml End: the sample", REPORT),
  call("content controls of the sample", controls),
  call("text of the body", async (context) => {
    const { body } = context.document;
    body.load("text");
    await context.sync();
    return body.text;
  }),
  call("numbers of list items", async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("isListItem");
    await context.sync();
    const items = paragraphs.items.filter(({ isListItem }) => isListItem).map((item) => item.listItemOrNullObject);
    for (const item of items) item.load("listString,level");
    await context.sync();
    return items.map(({ listString, level }) => [listString, level]);
  }),
  call("what getOoxml holds", async (context) => {
    const ooxml = context.document.body.getOoxml();
    await context.sync();
    const count = (mark: RegExp) => (ooxml.value.match(mark) ?? []).length;
    return {
      placeholders: count(/<w:showingPlcHdr/g),
      controls: count(/<w:sdt>/g),
      listItems: count(/<w:numPr>/g),
      parts: ["styles", "numbering", "settings"].filter((part) => ooxml.value.includes(`/relationships/${part}"`)),
    };
  }),
];

const WRITING: readonly Call[] = [
  inserted("insertOoxml End: a style in use, in another size", OTHER_SIZE),
  call("size of the headings", async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("outlineLevel,font/size");
    await context.sync();
    return paragraphs.items.filter(({ outlineLevel }) => outlineLevel === 1).map(({ font }) => font.size);
  }),
  inserted("insertOoxml End: one paragraph alone", ALONE),
  inserted("insertOoxml End: a text that ends in a table", ENDS_IN_TABLE),
  inserted("insertOoxml End: a text that ends in a control", ENDS_IN_CONTROL),
  call("deleting the last paragraph, if empty", async (context) => {
    const paragraph = await last(context);
    if (paragraph.text !== "") return "not empty";
    paragraph.delete();
    await context.sync();
    return (await last(context)).text;
  }),
  call("insertParagraph behind the last paragraph of a control", async (context) => {
    const control = context.document.contentControls.getByTag("mau.2").getFirst();
    const added = control.paragraphs.getLast().insertParagraph("thêm", "After");
    const around = added.parentContentControlOrNullObject;
    around.load("tag");
    await context.sync();
    return around.isNullObject ? null : around.tag;
  }),
  call("insertText into a control that shows its placeholder", async (context) => {
    const control = context.document.contentControls.getByTag("mau.1").getFirst();
    control.insertText("Đã điền.", "Replace");
    await context.sync();
    return controls(context);
  }),
  call("setting placeholderText", async (context) => {
    const control = context.document.contentControls.getByTag("mau.2").getFirst();
    control.placeholderText = "Nêu rõ.";
    await context.sync();
    return "allowed";
  }),
];

const INSERTION: Insertion = {
  after: null,
  anchor: "",
  blocks: [heading("Chèn bằng công cụ"), guided("mau.9"), table, guided("mau.10")],
};

const ERRORS_AND_OURS: readonly Call[] = [
  call("a control that is not there", async (context) => {
    context.document.contentControls.getByTag("không có").getFirst().load("tag");
    await context.sync();
  }),
  call("insertOoxml of what is none", async (context) => {
    context.document.body.insertOoxml("<a/>", "End");
    await context.sync();
  }),
  call("selecting a paragraph", async (context) => {
    context.document.body.paragraphs.getFirst().select("Select");
    const { paragraphs } = context.document.getSelection();
    paragraphs.load("text");
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  }),
  { request: "our own insertion", ask: async () => new WordHost().insert([INSERTION]) },
  call("paragraphs after our insertion", lines),
  { request: "our own taking back", ask: async () => new WordHost().remove([INSERTION]) },
  call("paragraphs after our taking back", lines),
  {
    request: "our own state, written and read",
    ask: async () => {
      const host = new WordHost();
      await host.writeState(new Map([["mau", "«1»"]]));
      return [...((await host.readState()) ?? [])];
    },
  },
];

export const CALLS: readonly Call[] = [...READING, ...WRITING, ...ERRORS_AND_OURS];
