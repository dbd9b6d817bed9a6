/** The choices an insertion leaves to the user; each has a default that serves most. */
import { Checkbox, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { type Outline, type Section, sectionsOf } from "../../outline/outline.ts";
import { variantsOf } from "../../skeleton/placeholder.ts";
import { choiceWords } from "../../strings/vi/pane.ts";
import type { InsertChoices, Where } from "../pane-state.ts";
import { sectionHeading } from "../section-heading.ts";

const useStyles = makeStyles({
  options: { display: "flex", flexDirection: "column", gap: "10px" },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  /** As wide as the pane, not as its longest option. */
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3, display: "block" },
});

export interface InsertOptionsProps {
  readonly outline: Outline;
  readonly choices: InsertChoices;
  /** Ways to place the skeleton that make sense for this document in this host. */
  readonly places: readonly Where[];
  readonly onChoices: (choices: Partial<InsertChoices>) => void;
}

export function InsertOptions({ outline, choices, places, onChoices }: InsertOptionsProps) {
  const styles = useStyles();
  const sections = [...sectionsOf(outline)];
  const optional = sections.filter(({ required }) => !required);
  const withVariants = sections.filter(({ guidance }) => variantsOf(guidance).length > 1);
  return (
    <div className={styles.options}>
      {places.length > 1 ? (
        <PickOne
          label={choiceWords.where}
          value={choices.where}
          options={places.map((where) => [where, choiceWords[where]])}
          onPick={(where) => onChoices({ where })}
        />
      ) : null}
      <PickOne
        label={choiceWords.guidance}
        value={choices.guidance}
        options={(["placeholder", "text", "none"] as const).map((guidance) => [guidance, choiceWords[guidance]])}
        onPick={(guidance) => onChoices({ guidance })}
      />
      <PickOne
        label={choiceWords.numbers}
        value={choices.numbers}
        options={(["typed", "automatic"] as const).map((numbers) => [numbers, choiceWords[numbers]])}
        onPick={(numbers) => onChoices({ numbers })}
      />
      {withVariants.map((section) => (
        <Variant key={section.id} section={section} choices={choices} onChoices={onChoices} />
      ))}
      {optional.length > 0 ? (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{choiceWords.optional}</legend>
          <Text size={200} className={styles.hint}>
            {choiceWords.optionalHint}
          </Text>
          {optional.map((section) => (
            <Checkbox
              key={section.id}
              label={sectionHeading(section)}
              checked={!choices.omitted.includes(section.id)}
              onChange={(_, { checked }) =>
                onChoices({
                  omitted:
                    checked === true
                      ? choices.omitted.filter((id) => id !== section.id)
                      : [...choices.omitted, section.id],
                })
              }
            />
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}

interface PickOneProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onPick: (value: Value) => void;
}

function PickOne<Value extends string>({ label, value, options, onPick }: PickOneProps<Value>) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        value={value}
        onChange={(_, data) => {
          const picked = options.find(([one]) => one === data.value);
          if (picked !== undefined) onPick(picked[0]);
        }}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const ALL = "all";

interface VariantProps {
  readonly section: Section;
  readonly choices: InsertChoices;
  readonly onChoices: InsertOptionsProps["onChoices"];
}

function Variant({ section, choices: { variants }, onChoices }: VariantProps) {
  const options: (readonly [string, string])[] = [
    [ALL, choiceWords.allVariants],
    ...variantsOf(section.guidance).map(({ text }, at) => [String(at), text] as const),
  ];
  const { [section.id]: taken, ...others } = variants;
  return (
    <PickOne
      label={choiceWords.variant(sectionHeading(section))}
      value={taken === undefined ? ALL : String(taken)}
      options={options}
      onPick={(value) => onChoices({ variants: value === ALL ? others : { ...others, [section.id]: Number(value) } })}
    />
  );
}
