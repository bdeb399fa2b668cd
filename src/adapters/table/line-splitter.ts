// Cuts text that arrives in pieces into physical lines and never holds more than one line of the allowed length,
// so that a line of 100 MB costs no more memory than a short one. What a line means is decided by the caller.

export type Line = { line: number; text: string; tooLong?: true };

const newline = /\r\n|\n|\r/;

/**
 * Makes a splitter: `push` gives the lines that are complete, `end` the last one. Blank lines are counted, not given.
 * A line over `longest` characters comes once, cut off and marked `tooLong`.
 */
export function splitLines(longest: number) {
  let rest = '';
  let number = 1;
  let skipping = false;

  function close(text: string, into: Line[]): void {
    if (skipping) skipping = false;
    else if (text.length > longest) into.push({ line: number, text: text.slice(0, longest), tooLong: true });
    else if (text.trim() !== '') into.push({ line: number, text });
    number++;
  }

  function push(piece: string): Line[] {
    const lines: Line[] = [];
    const text = rest + piece;
    // A carriage return at the very end may be half of a pair.
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
    const parts = whole.split(newline);
    rest = (parts.pop() ?? '') + text.slice(whole.length);
    for (const part of parts) close(part, lines);
    if (rest.length > longest + 1) {
      if (!skipping) lines.push({ line: number, text: rest.slice(0, longest), tooLong: true });
      skipping = true;
      rest = rest.endsWith('\r') ? '\r' : '';
    }
    return lines;
  }

  function end(): Line[] {
    const lines: Line[] = [];
    if (rest !== '' || skipping) close(rest.replace(/\r$/, ''), lines);
    rest = '';
    return lines;
  }

  return { push, end };
}
