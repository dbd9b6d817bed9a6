/** The name an outline is kept under, where it comes from, and which kept one it takes the place of. */
import { Button, Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { outlineDifference } from "../../match/outline-difference.ts";
import type { Outline, OutlineKind } from "../../outline/outline.ts";
import { outlineFile, outlineJson, readOutlineJson } from "../../outline/outline-file.ts";
import { outlineId } from "../../outline/outline-id.ts";
import { sayTheSame } from "../../outline/same-outline.ts";
import { differenceWords, namePage, shelfFaults } from "../../strings/vi/library-pages.ts";
import { kindWords } from "../../strings/vi/pane.ts";
import { datesIn } from "../../text/dates.ts";
import { DifferenceView } from "./difference-view.tsx";
import { type ImportDraft, namedOutline } from "./import-draft.ts";
import type { ShelfFault } from "./kept-outlines.ts";
import { handOver, type SavedFile, SavedFileNote } from "./saved-file.tsx";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "10px" },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  fault: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

const KINDS = Object.keys(kindWords) as readonly OutlineKind[];
const FRESH = "";

export interface NameFormProps {
  readonly draft: ImportDraft;
  readonly kept: readonly Outline[];
  readonly shelfFault: ShelfFault | null;
  /** Keeps it; false when that is not possible. */
  readonly onKeep: (outline: Outline) => void;
  readonly onBack: () => void;
}

export function NameForm({ draft, kept, shelfFault, onKeep, onBack }: NameFormProps) {
  const styles = useStyles();
  const { present } = draft.steps;
  const naming = useNaming(present.parsed, kept);
  const { title, kind, issuer, number, date, replaced, set } = naming;
  const [saved, setSaved] = useState<SavedFile | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const older = kept.find(({ id }) => id === replaced) ?? null;
  const outline = useMemo(() => {
    const day = isoDate(date);
    const source = {
      ...(issuer === "" ? {} : { issuer }),
      ...(number === "" ? {} : { number }),
      ...(day === "" ? {} : { date: day }),
    };
    return namedOutline(present, { id: older?.id ?? freeId(title, kept), title, kind, source });
  }, [present, title, kind, issuer, number, date, older, kept]);
  /** Calls back with the outline if its file would be taken again; else says what stands in the way. */
  const checked = (then: (sound: Outline) => void) => {
    const reading = readOutlineJson(outlineJson(outline));
    setRefused("fault" in reading ? namePage.badText(reading.detail) : null);
    if (!("fault" in reading) && title !== "") then(outline);
  };
  const save = (sound: Outline) => {
    const file = { name: `${sound.id}.decuong.json`, text: outlineFile(sound) };
    handOver(file);
    setSaved(file);
  };
  return (
    <div className={styles.form}>
      <NameFields naming={naming} />
      {kept.length === 0 ? null : (
        <Field label={namePage.place} className={styles.field}>
          <Select value={replaced} onChange={(_, { value }) => set({ replaced: value })}>
            <option value={FRESH}>{namePage.fresh}</option>
            {kept.map((one) => (
              <option key={one.id} value={one.id}>
                {namePage.replaces(one.title)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {older === null ? null : <Compared older={older} newer={outline} />}
      <div role="alert">
        {refused === null && shelfFault === null ? null : (
          <div className={styles.fault}>{refused ?? (shelfFault === null ? "" : shelfFaults[shelfFault])}</div>
        )}
      </div>
      {saved === null ? null : <SavedFileNote key={saved.text} file={saved} />}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={title.trim() === ""} onClick={() => checked(onKeep)}>
          {namePage.keep}
        </Button>
        <Button onClick={() => checked(save)}>{namePage.save}</Button>
        <Button onClick={onBack}>{namePage.back}</Button>
      </div>
    </div>
  );
}

interface Named {
  readonly title: string;
  readonly kind: OutlineKind;
  readonly issuer: string;
  readonly number: string;
  /** As typed: «21/3/2023»; "" for none. */
  readonly date: string;
  /** Id of the kept outline it takes the place of; "" for none. */
  readonly replaced: string;
}

interface NamingState extends Named {
  readonly set: (change: Partial<Named>) => void;
}

/** Begins with what the text says of itself; an outline kept under that id is taken to be its older version. */
function useNaming({ id, title, kind, source }: Outline, kept: readonly Outline[]): NamingState {
  const [named, setNamed] = useState<Named>(() => ({
    title,
    kind,
    issuer: source.issuer ?? "",
    number: source.number ?? "",
    date: (source.date ?? "").split("-").reverse().join("/"),
    replaced: kept.some((one) => one.id === id) ? id : FRESH,
  }));
  return { ...named, set: (change) => setNamed((before) => ({ ...before, ...change })) };
}

function NameFields({ naming }: { readonly naming: NamingState }) {
  const styles = useStyles();
  const { title, kind, issuer, number, date, set } = naming;
  const isNameless = title.trim() === "";
  return (
    <>
      <Field
        label={namePage.name}
        required
        {...(isNameless ? { validationState: "error" as const, validationMessage: namePage.noName } : {})}
      >
        <Input value={title} autoComplete="off" onChange={(_, data) => set({ title: data.value })} />
      </Field>
      <Field label={namePage.kind} className={styles.field}>
        <Select value={kind} onChange={(_, { value }) => set({ kind: KINDS.find((one) => one === value) ?? kind })}>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {kindWords[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={namePage.issuer}>
        <Input value={issuer} autoComplete="off" onChange={(_, data) => set({ issuer: data.value })} />
      </Field>
      <Field label={namePage.number}>
        <Input value={number} autoComplete="off" onChange={(_, data) => set({ number: data.value })} />
      </Field>
      <Field
        label={namePage.date}
        {...(isDateless(date) ? { validationState: "warning" as const, validationMessage: namePage.noDate } : {})}
      >
        <Input
          value={date}
          placeholder={namePage.dateExample}
          autoComplete="off"
          onChange={(_, data) => set({ date: data.value })}
        />
      </Field>
    </>
  );
}

function Compared({ older, newer }: { readonly older: Outline; readonly newer: Outline }) {
  const difference = useMemo(() => outlineDifference(older, newer), [older, newer]);
  if (sayTheSame(older, newer)) return <Text>{differenceWords.same}</Text>;
  return (
    <>
      <Text weight="semibold">{differenceWords.title}</Text>
      <DifferenceView difference={difference} />
    </>
  );
}

/** «21/3/2023» as an ISO date; "" where the text names no whole date. */
function isoDate(text: string): string {
  const found = datesIn(text).find(({ year, month, day }) => year !== null && month !== null && day !== null);
  if (found === undefined) return "";
  return [found.year, found.month, found.day].map((part) => String(part).padStart(2, "0")).join("-");
}

function isDateless(text: string): boolean {
  return text.trim() !== "" && isoDate(text) === "";
}

/** The id of the title, with a number behind it where another outline has it. */
function freeId(title: string, kept: readonly Outline[]): string {
  const id = outlineId(title);
  for (let nth = 1; ; nth++) {
    const tried = nth === 1 ? id : `${id}-${nth}`;
    if (!kept.some((one) => one.id === tried)) return tried;
  }
}
