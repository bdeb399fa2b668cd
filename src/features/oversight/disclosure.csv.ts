/** The list of showings as CSV for Belgian Excel: `;`, CRLF and a byte order mark, and no cell that a spreadsheet would run. */
import { csvOf } from '../../adapters/files/spreadsheet.ts';
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
  return csvOf([headings, ...rows]);
}
