/**
 * The example file for trying an import in the demo: 24 clients of OCMW Vlierbeke. Eight are known to VDAB already, twelve
 * are new, three rows are wrong and one lost the zero in front of its number.
 */
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import { exampleClients } from './demo-caseload.ts';
import { demoPlaces } from './demo-organisation.ts';
import { inszCheckDigits } from '../../src/features/person/insz.ts';
import type { InventedPerson } from './people.ts';

const headings = [
  'insz',
  'voornaam',
  'achternaam',
  'geboortedatum',
  'gemeente_nis',
  'taal',
  'telefoon',
  'email',
  'regime',
  'regime_van',
  'regime_tot',
  'werkstatus',
  'betrokken_sinds',
  'grond',
  'vdab_ingeschreven',
  'arbeidsbegeleider',
  'einddatum_recht',
  'einddatum_status',
] as const;

type Row = Partial<Record<(typeof headings)[number], string>>;

/** Writes the file as Excel in Belgium would: semicolons, days first, a byte order mark for the accents. */
export function exampleClientFile(today: CivilDate): string {
  const rows = [...exampleClients.map((person, index) => clientRow(person, index, today)), ...oddRows(today)];
  const lines = rows.map((row) => headings.map((heading) => row[heading] ?? '').join(';'));
  return `\ufeff${[headings.join(';'), ...lines].join('\r\n')}\r\n`;
}

function clientRow(person: InventedPerson, index: number, today: CivilDate): Row {
  const since = addDays(today, -(20 + index * 9));
  const unemployed = index % 4 === 3 && index >= 8;
  return {
    insz: person.insz,
    voornaam: person.givenName,
    achternaam: person.familyName,
    geboortedatum: flemish(person.birthDate),
    gemeente_nis: demoPlaces.vlierbeke,
    taal: person.language,
    telefoon: person.phone,
    email: person.email,
    regime: unemployed ? 'uitkering' : 'leefloon',
    regime_van: flemish(since),
    werkstatus: 'werkt niet',
    betrokken_sinds: flemish(since),
    vdab_ingeschreven: index < 8 ? 'ja' : 'nee',
    arbeidsbegeleider: index % 2 === 0 ? 'coach.vlierbeke' : '',
    ...(unemployed && {
      einddatum_recht: flemish(addDays(today, 30 + index * 5)),
      einddatum_status: 'voorlopig',
    }),
  };
}

/** A wrong check digit, a missing name, a day that does not exist, and a number that a spreadsheet shortened. */
function oddRows(today: CivilDate): Row[] {
  const since = flemish(addDays(today, -15));
  const rest = {
    gemeente_nis: demoPlaces.vlierbeke,
    regime: 'leefloon',
    regime_van: since,
    betrokken_sinds: since,
  };
  const wrong = inszOf('850314995');
  const short = inszOf('020719995');
  return [
    {
      ...rest,
      insz: `${wrong.slice(0, 9)}${wrong.endsWith('11') ? '12' : '11'}`,
      voornaam: 'Nadine',
      achternaam: 'Geens',
      geboortedatum: '14/03/1985',
    },
    { ...rest, voornaam: 'Freddy', geboortedatum: '02/09/1977' },
    { ...rest, voornaam: 'Samira', achternaam: 'Belhaj', geboortedatum: '31/02/1990' },
    { ...rest, insz: short.slice(1), voornaam: 'Jelle', achternaam: 'Cools', geboortedatum: '19/07/2002' },
  ];
}

function inszOf(firstNine: string): string {
  return `${firstNine}${inszCheckDigits(firstNine, firstNine < '2')}`;
}

function flemish(date: CivilDate): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}
