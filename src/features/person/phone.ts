// Telephone numbers as Belgians write them, in the international form (E.164). Numbers it does not understand are kept by
// the caller as they were typed; whether a number is in use is not known here.

/** A number in E.164; `guessed` when a leading zero had to be added. */
export type Phone = { number: string; guessed: boolean };

/** Reads a telephone number; undefined when it cannot be one. */
export function parsePhone(text: string): Phone | undefined {
  const compact = text.replace(/\(0\)/g, '').replace(/[\s./()\p{Pd}]/gu, '');
  const international = compact.replace(/^00/, '+');
  if (/^\+[1-9]\d{7,14}$/.test(international)) return belgianLength(international);
  if (/^0[1-9]\d{7,8}$/.test(compact)) return belgianLength(`+32${compact.slice(1)}`);
  if (/^324\d{8}$/.test(compact)) return { number: `+${compact}`, guessed: false };
  // A spreadsheet that takes a mobile number for a sum drops its zero.
  if (/^4\d{8}$/.test(compact)) return { number: `+32${compact}`, guessed: true };
  return undefined;
}

// After +32 come eight digits, or nine for a mobile number (BIPT numbering plan).
function belgianLength(number: string): Phone | undefined {
  if (number.startsWith('+32') && !/^\+32([1-9]\d{7}|4\d{8})$/.test(number)) return undefined;
  return { number, guessed: false };
}
