/** A recording: what a Word answered to the fixed list of calls, as a file. Pure but for the calls themselves. */
import { CALLS, type Call } from "./calls.ts";

export interface Pair {
  readonly request: string;
  readonly response: Response;
}

/** What was answered, or the code of the error. */
export type Response = { readonly value: unknown } | { readonly error: string };

export interface Recording {
  readonly format: "de-cuong-bao-cao/recording";
  readonly version: 1;
  readonly word: {
    readonly platform: string;
    /** As Office tells it; "" where it does not. */
    readonly version: string;
    readonly language: string;
    /** The highest version of WordApi announced. */
    readonly api: string;
  };
  readonly pairs: readonly Pair[];
}

/** Runs the calls; `progress` is told how many are done. Only what the calls give is kept. */
export async function record(progress: (done: number, all: number) => void = () => {}): Promise<Recording> {
  const pairs: Pair[] = [];
  for (const one of CALLS) {
    pairs.push({ request: one.request, response: await answer(one) });
    progress(pairs.length, CALLS.length);
  }
  return { format: "de-cuong-bao-cao/recording", version: 1, word: thisWord(), pairs };
}

async function answer({ ask }: Call): Promise<Response> {
  try {
    return { value: (await ask()) ?? null };
  } catch (error) {
    const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
    return { error: String(code ?? name) };
  }
}

function thisWord(): Recording["word"] {
  const { requirements, diagnostics, platform, displayLanguage } = Office.context;
  const minor = [9, 8, 7, 6, 5, 4, 3].find((set) => requirements.isSetSupported("WordApi", `1.${set}`)) ?? 0;
  return {
    platform: String(platform),
    version: diagnostics?.version ?? "",
    language: displayLanguage,
    api: `1.${minor}`,
  };
}

/** Whether the document may be written in: nothing stands there. */
export async function isEmptyDocument(): Promise<boolean> {
  return Word.run(async (context) => {
    const { body } = context.document;
    body.load("text");
    await context.sync();
    return body.text.trim() === "";
  });
}

/** Where two recordings differ, a line each. */
export function differences(real: Recording, ours: Recording): readonly string[] {
  const answers = new Map(ours.pairs.map(({ request, response }) => [request, response]));
  return real.pairs.flatMap(({ request, response }) => {
    const said = JSON.stringify(response);
    const believed = JSON.stringify(answers.get(request));
    return said === believed ? [] : [`${request}: Word ${said}, our model ${believed}`];
  });
}
