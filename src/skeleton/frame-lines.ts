/** The lines of a paper's frame, from what is known of the unit; a blank stands where nothing is known. */
import type { FormatPack } from "../format/format-pack.ts";
import type { FieldValues } from "../outline/outline.ts";
import { datesIn } from "../text/dates.ts";
import { fold } from "../text/fold.ts";
import {
  ARCHIVE_WORD,
  BLANK_WORDS,
  BODY_CODES,
  CELL_ARCHIVE,
  committeeName,
  dateWords,
  NUMBER_LEAD,
  NUMBER_WORD,
  OFFICE_ARCHIVE,
  organisationName,
  REPORT_CODE,
  REPORTED_TO,
  SIGNING_BODIES,
  STATE_ARCHIVE,
} from "../text/frame-prompts.ts";

/** «ĐẢNG BỘ XÃ TÂN LẬP» */
export function superiorLine({ superior }: FieldValues, { body }: FormatPack): string {
  const name = given(superior);
  return (body === "party" ? organisationName(name) : name).toLocaleUpperCase("vi");
}

/** «CHI BỘ TRƯỜNG THPT NGUYỄN TRÃI» */
export function issuerLine({ unit }: FieldValues): string {
  return given(unit).toLocaleUpperCase("vi");
}

/** «Số 05-BC/CB», also where the user gives but «05»; «Số ……-BC/CB» while the office has given no number. */
export function numberLine({ number, unit }: FieldValues, { head }: FormatPack): string {
  const { colon, joint } = head.number;
  const word = `${NUMBER_WORD}${colon ? ":" : ""}`;
  const own = trimmed(number).replace(NUMBER_LEAD, "");
  if (own !== "" && !/^\d+$/.test(own)) return `${word} ${own}`;
  const code = lookedUp(BODY_CODES, unit)?.[1] ?? BLANK_WORDS;
  return `${word} ${own === "" ? BLANK_WORDS : own}${joint}${REPORT_CODE}${joint === "-" ? "/" : "-"}${code}`;
}

/** «Tân Lập, ngày 05 tháng 02 năm 2028»: the user's date in words, with the zeros the rule asks for. */
export function placeDateLine({ place, date }: FieldValues): string {
  const [read] = datesIn(trimmed(date));
  const part = (value: number | null | undefined, most: number): string => {
    if (value === null || value === undefined) return BLANK_WORDS;
    return value <= most ? String(value).padStart(2, "0") : String(value);
  };
  return `${given(place)}, ${dateWords(part(read?.day, 9), part(read?.month, 2), part(read?.year, 0))}`;
}

/** «T/M CHI BỘ» */
export function authorityLine({ authority, unit }: FieldValues, { body, foot }: FormatPack): string {
  const own = trimmed(authority);
  if (own !== "") return own.toLocaleUpperCase("vi");
  const signs = body === "party" ? lookedUp(SIGNING_BODIES, unit)?.[1] : undefined;
  return `T${foot.authority.sign === "/" ? "/M" : "M."} ${signs ?? BLANK_WORDS}`;
}

/** «BÍ THƯ» */
export function postLine({ post, unit }: FieldValues, { body }: FormatPack): string {
  const usual = body === "party" ? lookedUp(SIGNING_BODIES, unit)?.[2] : undefined;
  return trimmed(post) === "" ? (usual ?? BLANK_WORDS) : trimmed(post).toLocaleUpperCase("vi");
}

export function signerLine({ signer }: FieldValues): string {
  return given(signer);
}

/** The superior, and the copy that is kept. */
export function recipientLines({ superior, unit }: FieldValues, { body, foot }: FormatPack): readonly string[] {
  const isParty = body === "party";
  const kept = isParty ? keptBy(unit) : STATE_ARCHIVE;
  const end = isParty ? "," : ";";
  const { colon } = foot.recipients.archive;
  return [
    `- ${isParty ? committeeName(given(superior)) : given(superior)} ${REPORTED_TO}${end}`,
    `- ${ARCHIVE_WORD}${colon ? ":" : ""} ${kept}.`,
  ];
}

function keptBy(unit: string | undefined): string {
  return lookedUp(BODY_CODES, unit)?.[1] === "CB" ? CELL_ARCHIVE : OFFICE_ARCHIVE;
}

function trimmed(value: string | undefined): string {
  return value?.trim() ?? "";
}

function given(value: string | undefined): string {
  return trimmed(value) === "" ? BLANK_WORDS : trimmed(value);
}

/** The entry whose first word begins the name of the body. */
function lookedUp<Entry extends readonly [string, ...string[]]>(
  entries: readonly Entry[],
  name: string | undefined,
): Entry | undefined {
  const folded = fold(name ?? "");
  return entries.find(([opener]) => folded.startsWith(opener));
}
