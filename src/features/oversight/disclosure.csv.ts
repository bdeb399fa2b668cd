/** The list of showings as CSV for Belgian Excel: `;`, CRLF and a byte order mark, and no cell that a spreadsheet would run. */
import { stringify } from 'csv-stringify/sync';
import { spreadsheetCell } from '../../kernel/plain-text.ts';
import { functionName, purposeName, reasonName, shownWords } from './disclosure.ts';
import type { Disclosures } from './oversight.ts';

const headings = [
  'tijdstip (UTC)',
  'dossier',
  'organisatie',
  'collega',
  'functie',
  'doel',
  'reden',
  'gegevens',
  'bronnen',
  'stromen',
  'uitkomst',
];

/** Writes the showings as one text. */
export function disclosuresCsv({ items, names }: Disclosures): string {
  const rows = items.map((row) => [
    row.at,
    row.dossier ?? '',
    row.organisation ?? 'de persoon zelf',
    row.user ?? '',
    functionName(row.function) ?? '',
    purposeName(row.purpose),
    reasonName(row.reason) ?? '',
    shownWords(row.mask) ?? '',
    row.sources.map((source) => names.organisations[source]?.name ?? '').join(', '),
    row.flows.join(', '),
    row.outcome,
  ]);
  const safe = [headings, ...rows].map((cells) => cells.map(spreadsheetCell));
  return `\ufeff${stringify(safe, { delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/ })}`;
}
