/**
 * Copies words to the clipboard.
 * @returns whether they are there; a frame may forbid the modern way, then the old one is tried
 */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyByCommand(words);
  }
}

/** Leaves the selection of the page as it is, and the page's own listeners out of it. */
function copyByCommand(words: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', words);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', put, {capture: true, once: true});
  const done = document.execCommand('copy');
  window.removeEventListener('copy', put, {capture: true});
  return done;
}
