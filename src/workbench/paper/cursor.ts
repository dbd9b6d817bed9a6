/** The marked paragraph of a paper: by a click, by the arrow keys, or because the pane goes there. */

export interface Cursor {
  /** Marks a paragraph; `reveal` also brings it to the middle of what is in sight. */
  readonly mark: (paragraph: number, reveal: boolean) => void;
  /** Takes up a paper drawn anew; nothing is marked on it yet. */
  readonly renew: (paragraphs: readonly HTMLElement[]) => void;
}

/** Listens on `desk`, which holds the paper; `onPoint` is told where a person has put the cursor. */
export function paperCursor(desk: HTMLElement, onPoint: (paragraph: number) => void): Cursor {
  let elements: readonly HTMLElement[] = [];
  let marked: HTMLElement | null = null;
  /** Where the Tab key stops. */
  let stop: HTMLElement | undefined;
  const stopAt = (element: HTMLElement | undefined): void => {
    if (stop !== undefined) stop.tabIndex = -1;
    stop = element;
    if (stop !== undefined) stop.tabIndex = 0;
  };
  const mark = (paragraph: number, reveal: boolean): void => {
    const element = elements[paragraph];
    if (element === undefined) return;
    marked?.removeAttribute("aria-current");
    marked = element;
    element.ariaCurrent = "true";
    stopAt(element);
    if (reveal) element.scrollIntoView({ block: "center" });
  };
  const point = (paragraph: number): void => {
    mark(paragraph, false);
    onPoint(paragraph);
  };
  desk.addEventListener("click", (event) => {
    const at = paragraphOf(event.target);
    if (at !== null) point(at);
  });
  desk.addEventListener("keydown", (event) => {
    const at = paragraphOf(event.target);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (at === null || step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = elements[at + step];
    if (to === undefined) return;
    event.preventDefault();
    point(at + step);
    to.focus({ preventScroll: true });
    to.scrollIntoView({ block: "nearest" });
  });
  return {
    mark,
    renew: (paragraphs) => {
      elements = paragraphs;
      marked = null;
      stopAt(elements[0]);
    },
  };
}

/** Index of the paragraph an event came from; null elsewhere. */
function paragraphOf(target: EventTarget | null): number | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-paragraph]") : null;
  return element === null ? null : Number(element.dataset.paragraph);
}

/** The first paragraph that begins below the upper edge of the desk. */
export function firstInSight(desk: HTMLElement, elements: readonly HTMLElement[]): HTMLElement | null {
  const { top } = desk.getBoundingClientRect();
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) <= top) low = middle + 1;
    else high = middle;
  }
  return elements[low] ?? elements.at(-1) ?? null;
}
