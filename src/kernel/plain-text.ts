// Text that people type or paste, made safe to keep, to show and to put in a spreadsheet, and compared with other text. It says
// nothing about what the text means, and HTML escaping is the renderer's work.

// Bidi controls could make a name read as another name. ZWNJ and ZWJ stay: Persian and Pashto spell with them.
const invisible = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const controls = /\p{Cc}/gu;
const controlsExceptLines = /(?!\n)\p{Cc}/gu;

// OWASP ASVS 1.2.10, and CR besides: a spreadsheet may run a cell that starts so.
const formulaStart = /^[=+\-@\t\r\0]/;

/** Cleans a text of one line: no control or bidi characters, NFC, single spaces, none at the ends. */
export function cleanLine(text: string): string {
  const spaced = visible(text).replace(/\s/gu, ' ').replace(controls, '');
  return spaced.replace(/ {2,}/g, ' ').trim().normalize('NFC');
}

/** Cleans a text of several lines: as one line, but keeps line breaks (as LF) and at most one empty line in a row. */
export function cleanText(text: string): string {
  return visible(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]/gu, ' ')
    .replace(controlsExceptLines, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .normalize('NFC');
}

// Composing comes last everywhere: what is taken out may have stood between a letter and its accent.
function visible(text: string): string {
  return text.toWellFormed().replace(invisible, '');
}

/** Gives a cell that no spreadsheet takes for a formula: a leading `'` before = + - @ tab, carriage return or NUL. */
export function spreadsheetCell(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** Reduces a heading or a word to what matters when two are compared: letters and digits without case or accents. */
export function bareWord(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
