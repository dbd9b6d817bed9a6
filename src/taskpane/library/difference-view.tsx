/** What a newer version of an outline adds, leaves out, renames, moves and asks otherwise. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { OutlineDifference } from "../../match/outline-difference.ts";
import { differenceWords } from "../../strings/vi/library-pages.ts";
import { sectionHeading } from "../section-heading.ts";

const useStyles = makeStyles({
  view: {
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  list: { margin: "2px 0 8px", paddingLeft: "18px" },
});

export function DifferenceView({ difference }: { readonly difference: OutlineDifference }) {
  const styles = useStyles();
  const { pairs, added, removed } = difference;
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [differenceWords.added, added.map(sectionHeading)],
    [differenceWords.removed, removed.map(sectionHeading)],
    [
      differenceWords.renamed,
      pairs
        .filter(({ renamed }) => renamed)
        .map(({ older, newer }) => differenceWords.renamedTo(sectionHeading(older), sectionHeading(newer))),
    ],
    [differenceWords.moved, pairs.filter(({ moved }) => moved).map(({ newer }) => sectionHeading(newer))],
    [differenceWords.changed, pairs.filter(({ changed }) => changed).map(({ newer }) => sectionHeading(newer))],
  ];
  const filled = groups.filter(([, headings]) => headings.length > 0);
  return (
    <section className={styles.view} aria-label={differenceWords.title}>
      {filled.length === 0 ? <Text>{differenceWords.onlyHead}</Text> : null}
      {filled.map(([words, headings]) => (
        <div key={words}>
          <Text weight="semibold">{differenceWords.group(words, headings.length)}</Text>
          <ul className={styles.list}>
            {headings.map((heading, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two sections may have one heading; the list is drawn whole
              <li key={at}>{heading}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The difference in one line: «thêm 2 mục, bỏ 1 mục»; "" where no section differs. */
export function differenceLine({ pairs, added, removed }: OutlineDifference): string {
  const count = (which: "renamed" | "moved" | "changed") => pairs.filter((pair) => pair[which]).length;
  return differenceWords.count(added.length, removed.length, count("renamed"), count("moved"), count("changed"));
}
