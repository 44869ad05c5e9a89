/** The popup's wish that the page be read at once; for the reader that comes right behind it, and gone with it. */
const home = globalThis as {santunReads?: true};

export function wishForReading(): void {
  home.santunReads = true;
}

/** Whether there was such a wish; nothing is left of it. */
export function takeWish(): boolean {
  return home.santunReads === true && delete home.santunReads;
}
