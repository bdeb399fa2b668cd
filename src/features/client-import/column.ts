// The columns a client file may have, and which heading means which column. Headings are matched generously, but a
// heading that is not known is reported and its cells are never used. What the cells say is judged in row.ts.

import { bareWord } from '../../kernel/plain-text.ts';
import { mended } from './misread.ts';

const headings = {
  insz: [
    'rijksregisternummer',
    'rijksregisternr',
    'rijksregister',
    'RRN',
    'RR',
    'INSZ-nummer',
    'INSZ-nr',
    'BIS-nummer',
    'nationaal nummer',
    'NISS',
    'SSIN',
  ],
  voornaam: ['voornamen', 'prénom', 'first name'],
  achternaam: ['familienaam', 'naam', 'nom', 'last name'],
  geboortedatum: ['geboortedag', 'datum geboorte', 'geboren', 'geboren op', 'geb. datum', 'gebdat'],
  gemeente_nis: ['NIS', 'NIS-code', 'NIS-code gemeente', 'NIS gemeente', 'gemeente', 'woonplaats'],
  taal: ['contacttaal', 'voertaal', 'moedertaal'],
  telefoon: ['telefoonnummer', 'telefoonnr', 'tel', 'tel. nr', 'gsm', 'gsm-nummer', 'gsm-nr', 'mobiel'],
  email: ['e-mailadres', 'mail', 'mailadres'],
  regime: ['steun', 'soort steun', 'steunvorm', 'stelsel'],
  regime_van: [
    'regime vanaf',
    'begindatum regime',
    'startdatum regime',
    'begindatum steun',
    'startdatum steun',
  ],
  regime_tot: ['regime tot en met', 'einddatum regime', 'einddatum steun'],
  werkstatus: ['werksituatie', 'arbeidssituatie'],
  betrokken_sinds: [
    'begeleiding sinds',
    'in begeleiding sinds',
    'start begeleiding',
    'startdatum begeleiding',
  ],
  grond: ['grondslag', 'reden van begeleiding'],
  vdab_ingeschreven: ['ingeschreven VDAB', 'ingeschreven bij VDAB', 'inschrijving VDAB', 'VDAB-inschrijving'],
  arbeidsbegeleider: ['begeleider', 'trajectbegeleider', 'arbeidstrajectbegeleider'],
  einddatum_recht: ['einde recht', 'einddatum uitkering', 'einde uitkering'],
  einddatum_status: ['status einddatum', 'status einddatum recht'],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof headings;

/** A choice an organisation keeps for a heading of its own files. */
export type ColumnMapping = Readonly<Record<string, Column | 'ignore'>>;

/** The cells of one row by column; blank cells are left out, so that an absent and an empty cell are alike. */
export type ClientCells = Readonly<Partial<Record<Column, string>>>;

/** For each heading its column; `unknown` are the headings nothing is done with; with problems no row may be used. */
export type ColumnMatch = {
  columns: readonly (Column | undefined)[];
  unknown: readonly string[];
  problems: readonly string[];
};

/** The heading that the file of bad rows adds; it is passed over when that file comes back. */
export const reasonHeading = 'reden';

/** The columns in the order in which an empty example file offers them. */
export const columns = Object.keys(headings).filter(isColumn);

/** What a row needs to tell whom it is about, when it has no INSZ. */
export const identifying = ['voornaam', 'achternaam', 'geboortedatum'] as const;

/** Tells whether a text is the name of a column. */
export function isColumn(name: string): name is Column {
  return Object.hasOwn(headings, name);
}

const columnOfWord = new Map(
  columns.flatMap((column) => [column, ...headings[column]].map((word) => [bareWord(word), column] as const)),
);

/** Decides which heading of a file means which column; a saved choice goes before our own reading. */
export function matchColumns(fileHeadings: readonly string[], saved: ColumnMapping = {}): ColumnMatch {
  const choices = new Map(Object.entries(saved).map(([heading, choice]) => [bareWord(heading), choice]));
  const unknown: string[] = [];
  const matched = fileHeadings.map((heading, index) => {
    const word = bareWord(mended(heading) ?? heading);
    const choice = choices.get(word) ?? columnOfWord.get(word);
    if (choice === undefined && word !== reasonHeading)
      unknown.push(heading.trim() || `kolom ${index + 1} zonder naam`);
    return choice === 'ignore' ? undefined : choice;
  });
  return { columns: matched, unknown, problems: [...doubles(fileHeadings, matched), ...missing(matched)] };
}

function doubles(fileHeadings: readonly string[], matched: readonly (Column | undefined)[]): string[] {
  return columns.flatMap((column) => {
    const same = fileHeadings
      .filter((_, index) => matched[index] === column)
      .map((heading) => `“${heading.trim()}”`);
    if (same.length < 2) return [];
    return [`Meer dan één kolom betekent ${column}: ${same.join(' en ')}. Kies welke we gebruiken.`];
  });
}

function missing(matched: readonly (Column | undefined)[]): string[] {
  if (matched.includes('insz')) return [];
  const absent = identifying.filter((column) => !matched.includes(column));
  if (absent.length === 0) return [];
  const wanted = new Intl.ListFormat('nl').format(absent);
  return [`We herkennen niemand in dit bestand. Voeg de kolom insz toe, of anders ${wanted}.`];
}

/** Takes the cells of one row by their columns. */
export function pickCells(matched: ColumnMatch['columns'], cells: readonly string[]): ClientCells {
  const picked: Partial<Record<Column, string>> = {};
  matched.forEach((column, index) => {
    const cell = cells[index];
    if (column && cell?.trim()) picked[column] = cell;
  });
  return picked;
}
