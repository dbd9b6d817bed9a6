/** Inlines → runs, in the way of the dialect. */
import type { Inline, Look } from "./draft.ts";
import { between } from "./random.ts";
import { change, type Writing } from "./writing.ts";
import { NO_BREAK_HYPHEN, SOFT_HYPHEN, textXml } from "./xml.ts";

const OLD_WORDS = ["dự thảo lần 1", "năm 2019", "(đề nghị bỏ) ", "công tác ", "x", "và các đơn vị có liên quan, "];

/** Properties of a run, in schema order; "" when it has none. */
function runProperties(look: Look, writing: Writing): string {
  const on = (name: string, value: boolean | undefined): string =>
    value === undefined ? "" : `<w:${name}${value ? "" : ' w:val="0"'}/>`;
  const { features, random } = writing;
  const formatChange =
    features.tracked && random() < 0.15
      ? `<w:rPrChange ${change(writing)}><w:rPr><w:i/><w:vanish/><w:highlight w:val="red"/></w:rPr></w:rPrChange>`
      : "";
  const language = features.splitRuns ? `<w:lang w:val="${random() < 0.6 ? "vi-VN" : "en-US"}"/>` : "";
  const content = [
    look.style === undefined ? "" : `<w:rStyle w:val="${writing.styles(look.style)}"/>`,
    on("b", look.bold),
    on("i", look.italic),
    look.hidden ? "<w:vanish/>" : "",
    look.highlight ? '<w:highlight w:val="yellow"/>' : "",
    language,
    formatChange,
  ].join("");
  return content === "" ? "" : `<w:rPr>${content}</w:rPr>`;
}

function run(content: string, look: Look, writing: Writing): string {
  const rsid = writing.features.splitRuns ? ` w:rsidR="00${between(writing.random, 100_000, 999_999)}"` : "";
  return `<w:r${rsid}>${runProperties(look, writing)}${content}</w:r>`;
}

/** Pieces of a text; a cut falls anywhere, never inside a character. */
function pieces(text: string, writing: Writing): string[] {
  const { features, random } = writing;
  const busy = features.tracked || features.fields || features.blockControls;
  if (!features.splitRuns && !busy) return [text];
  const [low, high] = features.splitRuns ? [1, 14] : [6, 40];
  const signs = [...text];
  const result: string[] = [];
  for (let at = 0; at < signs.length; ) {
    const length = between(random, low, high);
    result.push(signs.slice(at, at + length).join(""));
    at += length;
  }
  return result;
}

/** Soft hyphens inside words and no-break hyphens for some «-»: both read as the plain text. */
function hyphenated(text: string, writing: Writing): string {
  const { random } = writing;
  return text
    .replace(/(?<=[\p{L}\d])-(?=[\p{L}\d])/gu, () => (random() < 0.5 ? NO_BREAK_HYPHEN : "-"))
    .replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, () => (random() < 0.03 ? SOFT_HYPHEN : ""));
}

function pieceRun(text: string, look: Look, writing: Writing): string {
  const { features, random } = writing;
  const rendered = features.splitRuns && random() < 0.04 ? "<w:lastRenderedPageBreak/>" : "";
  return run(rendered + textXml(features.decomposed ? text.normalize("NFD") : text), look, writing);
}

/** A complex field whose result is the run; the code is cut in two, a nested one stands in the code or in the result. */
function complexField(result: string, nested: "no" | "inCode" | "inResult", writing: Writing): string {
  const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`, {}, writing);
  const code = (text: string): string => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`, {}, writing);
  if (nested === "inCode") {
    const inner = `${mark("begin")}${code(" ADDIN EN.CITE.DATA ")}${mark("end")}`;
    return `${mark("begin")}${code(" ADDIN EN.CITE ")}${inner}${code(" ")}${mark("separate")}${result}${mark("end")}`;
  }
  const shown = nested === "inResult" ? complexField(result, "no", writing) : result;
  const link = `${code(" HYPERLINK ")}${code('"https://example.org/" ')}`;
  return `${mark("begin")}${nested === "no" ? link : code(" ADDIN KyHieu ")}${mark("separate")}${shown}${mark("end")}`;
}

/** Puts every other piece into a field or a hyperlink, each kind in turn. */
function inField(text: string, look: Look, writing: Writing): string {
  const kind = writing.next("field") % 9;
  if (kind === 1) return complexField(pieceRun(text, look, writing), "no", writing);
  if (kind === 3) {
    const linked = { ...look, style: "hyperlink" };
    return `<w:hyperlink r:id="rIdLink">${pieceRun(text, linked, writing)}</w:hyperlink>`;
  }
  if (kind === 5) return complexField(pieceRun(text, look, writing), "inCode", writing);
  if (kind === 7) return `<w:hyperlink w:anchor="dau_trang">${pieceRun(text, look, writing)}</w:hyperlink>`;
  if (kind === 8) return complexField(pieceRun(text, look, writing), "inResult", writing);
  if (kind === 4 && writing.features.knotty) {
    return `<w:fldSimple w:instr=" ADDIN KyHieu ">${pieceRun(text, look, writing)}</w:fldSimple>`;
  }
  return pieceRun(text, look, writing);
}

function deletion(writing: Writing): string {
  const words = OLD_WORDS[between(writing.random, 0, OLD_WORDS.length - 1)]!;
  const gone = `<w:del ${change(writing)}>${run(textXml(words, "w:delText"), {}, writing)}</w:del>`;
  return writing.features.knotty && writing.random() < 0.3 ? `<w:ins ${change(writing)}>${gone}</w:ins>` : gone;
}

function tracked(content: string, writing: Writing): string {
  const chance = writing.random();
  const before = chance < 0.2 ? deletion(writing) : "";
  return before + (chance > 0.5 ? `<w:ins ${change(writing)}>${content}</w:ins>` : content);
}

function inControl(content: string, writing: Writing): string {
  const id = writing.next("control");
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="Chữ ${id}"/><w:tag w:val="chu"/><w:id w:val="${id}"/></w:sdtPr>` +
    `<w:sdtContent>${content}</w:sdtContent></w:sdt>`
  );
}

/** Spelling marks and bookmarks that stand between runs. */
function marksAround(content: string, writing: Writing): string {
  const chance = writing.random();
  if (chance < 0.15) return `<w:proofErr w:type="spellStart"/>${content}<w:proofErr w:type="spellEnd"/>`;
  if (chance > 0.05 && chance < 0.25) {
    const id = writing.next("mark");
    return `<w:bookmarkStart w:id="${id}" w:name="_Hlk${id}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
  }
  return content;
}

function pieceXml(text: string, look: Look, writing: Writing): string {
  const { features, random } = writing;
  const plain = features.fields ? inField(text, look, writing) : pieceRun(text, look, writing);
  const inline =
    features.tracked && /^<w:r[ >]/u.test(plain) && !plain.includes("w:fldChar") ? tracked(plain, writing) : plain;
  const held = features.blockControls && random() < 0.06 ? inControl(inline, writing) : inline;
  return features.splitRuns ? marksAround(held, writing) : held;
}

/** Moves the first piece to its place from the end of the paragraph, where its old copy stays as moved away. */
function moved(first: string, others: string, look: Look, writing: Writing): string {
  const name = `move${writing.next("move")}`;
  const range = (kind: "moveFrom" | "moveTo"): string => {
    const id = writing.next("mark");
    const inner = `<w:${kind} ${change(writing)}>${run(textXml(first), look, writing)}</w:${kind}>`;
    const start = `<w:${kind}RangeStart w:id="${id}" w:author="Văn thư" w:date="2023-05-04T08:15:00Z" w:name="${name}"/>`;
    return `${start}${inner}<w:${kind}RangeEnd w:id="${id}"/>`;
  };
  return `${range("moveTo")}${others}${range("moveFrom")}`;
}

/** The runs of a paragraph. */
export function inlinesXml(inlines: readonly Inline[], writing: Writing): string {
  return inlines
    .map((inline) => {
      if (!("text" in inline)) return inline.xml;
      const { text, look } = inline;
      const shown = writing.features.splitRuns ? hyphenated(text, writing) : text;
      const [first, ...others] = pieces(shown, writing);
      if (first === undefined) return "";
      const move = writing.features.tracked && others.length > 2 && writing.random() < 0.1;
      const rest = (move ? others : [first, ...others]).map((piece) => pieceXml(piece, look, writing)).join("");
      return move ? moved(first, rest, look, writing) : rest;
    })
    .join("");
}
