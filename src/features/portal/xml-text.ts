/** Text as it may stand in XML, between elements and in an attribute. */
const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Writes a text for XML; signs that XML may not hold at all are left out. */
export function xmlText(text: string): string {
  return text
    .replaceAll(/[&<>"]/g, (sign) => named[sign] ?? '')
    .replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu, '');
}
