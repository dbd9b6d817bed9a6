/**
 * A webpack loader: `latin(/…/u)` and `latin(new RegExp(…, "u"))` (src/text/letters.ts) become patterns that never hold
 * `\p{L}`. Done as the program loads, each of some 250 patterns is compiled as it stands before it is narrowed, and a
 * property of Unicode takes longest of all.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const letters = path.join(path.dirname(import.meta.dirname), "src", "text", "letters.ts");
const { outputText } = ts.transpileModule(readFileSync(letters, "utf8"), {
  compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
});
const { latin } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);

/** @param {string} source TypeScript */
export default function narrowed(source) {
  if (!source.includes("latin(")) return source;
  let result = source;
  // From the end, so that what comes before stays where it is.
  for (const { start, end, text } of replacements(source).reverse())
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}

function replacements(source) {
  const found = [];
  const visit = (node) => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) || node.expression.getText() !== "latin") return;
    const [pattern] = node.arguments;
    if (ts.isRegularExpressionLiteral(pattern)) found.push(replaced(node, `${latin(literal(pattern.text))}`));
    else if (ts.isNewExpression(pattern) && pattern.expression.getText() === "RegExp") {
      const [parts, flags] = pattern.arguments.map((argument) => argument.getText());
      found.push(replaced(pattern, `{ source: ${parts}, flags: ${flags ?? '""'} }`));
    }
  };
  visit(ts.createSourceFile("source.ts", source, ts.ScriptTarget.ES2022, true));
  return found.sort((a, b) => a.start - b.start);
}

function replaced(node, text) {
  return { start: node.getStart(), end: node.end, text };
}

function literal(text) {
  const end = text.lastIndexOf("/");
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}
