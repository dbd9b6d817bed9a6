/** The fonts of a theme part (ECMA-376 part 1, §20.1.4.1.24; how they are referred to, §17.18.96). */
import { child, xmlTree } from "../../ooxml/xml-tree.ts";

export interface ThemeFonts {
  readonly major: string | null;
  readonly minor: string | null;
}

export const NO_THEME: ThemeFonts = { major: null, minor: null };

const UNREAD = new Set(["a:clrScheme", "a:fmtScheme", "a:objectDefaults", "a:extraClrSchemeLst", "a:extLst"]);

/** The Latin fonts of a theme. Throws FileFault when it is malformed. */
export function readTheme(xml: string, part: string): ThemeFonts {
  const fonts = child(child(xmlTree(xml, part, UNREAD), "a:themeElements"), "a:fontScheme");
  const latin = (name: string): string | null => child(child(fonts, name), "a:latin").attributes.typeface || null;
  return { major: latin("a:majorFont"), minor: latin("a:minorFont") };
}

/** The font a reference such as «minorHAnsi» stands for, null when the theme has none. */
export function themeFont({ major, minor }: ThemeFonts, reference: string): string | null {
  return reference.startsWith("major") ? major : minor;
}
