/** The recorder's page: one button, one file. In development builds only. */
import { isEmptyDocument, record } from "./recording.ts";
import { recorderWords } from "./words.ts";

void Office.onReady(({ host }) => {
  const place = document.getElementById("recorder");
  if (place === null) return;
  if (host === Office.HostType.Word) show(place);
  else place.textContent = recorderWords.notWord;
});

function show(place: HTMLElement): void {
  const start = element("button", recorderWords.start);
  const status = element("p", "");
  status.setAttribute("role", "status");
  start.addEventListener("click", () => {
    start.disabled = true;
    run(place, status).catch(() => {
      status.textContent = recorderWords.failed;
    });
  });
  place.replaceChildren(element("h1", recorderWords.title), element("p", recorderWords.about), start, status);
}

async function run(place: HTMLElement, status: HTMLElement): Promise<void> {
  if (!(await isEmptyDocument())) {
    status.textContent = recorderWords.notEmpty;
    return;
  }
  const recording = await record((done, all) => {
    status.textContent = recorderWords.progress(done, all);
  });
  const text = `${JSON.stringify(recording, null, 2)}\n`;
  const result = element("textarea", "");
  result.value = text;
  result.readOnly = true;
  result.setAttribute("aria-label", recorderWords.result);
  const save = element("a", recorderWords.save);
  save.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  save.download = `${recording.word.platform}-${recording.word.version || recording.word.api}.json`;
  place.append(save, result);
  status.textContent = recorderWords.done;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
