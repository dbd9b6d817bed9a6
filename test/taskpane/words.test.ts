/** Every word of the pane stands in the catalogue: the screens hold none of their own. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const folder = path.resolve(import.meta.dirname, "../../src/taskpane");
/** Attributes a person reads or hears. */
const SPOKEN = new Set(["aria-label", "aria-description", "aria-valuetext", "title", "placeholder", "alt", "label"]);

/** Text written straight into JSX, or given as it stands to an attribute that is read. */
function ownWords(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && node.text.trim() !== "") found.push(node.text.trim());
    if (ts.isJsxExpression(node) && ts.isJsxElement(node.parent)) found.push(...literals(node));
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer !== undefined) {
      found.push(...literals(node.initializer));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("screen.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

/** Literals with letters in them that become text here: the ends of the expression, not what it compares or calls with. */
function literals(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return /\p{L}/u.test(node.text) ? [node.text] : [];
  if (ts.isTemplateExpression(node)) {
    const pieces = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
    return pieces.filter((piece) => /\p{L}/u.test(piece));
  }
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  if (ts.isJsxExpression(node)) return node.expression === undefined ? [] : literals(node.expression);
  if (ts.isParenthesizedExpression(node)) return literals(node.expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken)
    return literals(node.right);
  return [];
}

describe("the screens", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));

  test("there are some", () => {
    expect(files.length).toBeGreaterThan(15);
  });

  test.each(files)("%s holds no words of its own", (name) => {
    expect(ownWords(readFileSync(path.join(folder, name), "utf8"))).toEqual([]);
  });
});

describe("the net", () => {
  test.each([
    ["<p>Chèn khung</p>", ["Chèn khung"]],
    ['<p>{"Chèn"}</p>', ["Chèn"]],
    ['<p>{busy ? "Đang chèn" : words.insert}</p>', ["Đang chèn"]],
    ["<p>{`Còn $" + "{count} mục`}</p>", ["Còn ", " mục"]],
    ['<button title="Close" />', ["Close"]],
    ['<button aria-label={open ? "Đóng" : "Mở"} />', ["Đóng", "Mở"]],
    ['<p>{state === "read" ? words.read : null}</p>', []],
    ["<p>{words.insert}: {count}</p>", [":"]],
    ['<p className="line">{marker} {title}</p>', []],
  ])("catches what %s says", (source, expected) => {
    expect(ownWords(`const screen = ${source};`)).toEqual(expected);
  });
});
