/**
 * The styles that travel with inserted blocks. Word ignores a style the package names but does not define, even one the
 * document has; and keeps the document's own definition of a style in use, whatever is sent. So each style used is sent
 * whole: the document's own definition where it has one, ours where not.
 */
import type { ReportFormat } from "../document/report-format.ts";
import { builtInIds, type StyleName, styleNames, styleXml } from "../document/style-set.ts";
import type { StyleUse } from "../document/write-context.ts";
import type { ResidentStyles } from "./resident-styles.ts";

export interface SentStyles {
  /** The style as blocks refer to it; it is sent from now on. */
  readonly use: (name: StyleName) => StyleUse;
  /** The styles part, with the styles used and those they lean on. */
  readonly xml: () => string;
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Styles beside those of a document. */
export function sentStyles(resident: ResidentStyles, format: ReportFormat): SentStyles {
  const used = new Set<StyleName>(["Normal"]);
  const idOf = (name: StyleName) =>
    resident.byName.get(name.toLowerCase())?.id ?? (used.has(name) ? builtInIds[name] : "");
  const use = (name: StyleName): StyleUse => {
    used.add(name);
    for (const base of BASES[name] ?? []) used.add(base);
    return { id: idOf(name), resident: resident.byName.has(name.toLowerCase()) };
  };
  const xml = (): string => {
    const own = styleNames.filter((name) => used.has(name) && !resident.byName.has(name.toLowerCase()));
    const theirs = [...used].flatMap((name) => resident.byName.get(name.toLowerCase())?.id ?? []);
    const definitions = own.map((name) =>
      styleXml(name, format, { ids: idOf, isDefault: resident.root === null }).replace(
        "<w:style",
        `<w:style${resident.namespace}`,
      ),
    );
    const { open, close } = resident.root ?? { open: `<w:styles xmlns:w="${WORD}">`, close: "</w:styles>" };
    return (
      open +
      leanedOn(theirs, resident)
        .map((id) => resident.byId.get(id)?.xml ?? "")
        .join("") +
      definitions.join("") +
      close
    );
  };
  return { use, xml };
}

/** What a style of ours leans on. */
const BASES: Partial<Record<StyleName, readonly StyleName[]>> = {
  "Placeholder Text": ["Default Paragraph Font"],
  "Table Grid": ["Normal Table"],
};

/** The ids with all they lead to, each once. */
function leanedOn(ids: readonly string[], { byId }: ResidentStyles): readonly string[] {
  const all = new Set(ids);
  for (const id of all) for (const name of byId.get(id)?.names ?? []) if (byId.has(name)) all.add(name);
  return [...all];
}
