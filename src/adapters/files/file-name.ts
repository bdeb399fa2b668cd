/** The name of a file that someone sends: what it may not hold, and how it goes along when the file is downloaded. Pure. */

const NAME_LENGTH = 120;

/** Characters that are not seen, or that turn around what is read. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/u;
/** An ending before the last one that says it is a program, a page, or a document of another kind. */
const inner =
  /\.(exe|com|scr|pif|bat|cmd|msi|jar|js|mjs|vbs|ps1|sh|php|html?|xhtml|svg|xml|lnk|docm|xlsm|pdf|docx?|xlsx?|odt|ods|png|jpe?g|txt|csv|zip)\./i;
const notOnEveryDisk = /[\\/:*?"<>|]/g;

/** Gives the name as it is kept, or why it is not taken. */
export function nameTaken(
  given: string,
): { readonly name: string } | { readonly refused: 'name' | 'twoEndings' } {
  const name = given.normalize('NFC').trim();
  if (unseen.test(name) || name.startsWith('.') || name.length > NAME_LENGTH) return { refused: 'name' };
  if (inner.test(name)) return { refused: 'twoEndings' };
  return { name: name.replace(notOnEveryDisk, '-') };
}

/** Says that a browser keeps this file and never shows it, under a name in any alphabet (RFC 6266, RFC 5987). */
export function asAttachment(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%;]/g, '-');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
