/** Whether a JSON text stops before what it opened is closed, as a file does that was not copied whole. */
export function endsTooSoon(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return text.trim() === '';
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (inString) {
      if (c === '\\') i++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{' || c === '[') depth++;
    else if (c === '}' || c === ']') depth--;
  }
  return inString || depth > 0;
}
