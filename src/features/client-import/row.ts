// One row of a client file, judged alone: it becomes a client with a list of what was repaired, or it comes back with every
// reason at once. Nothing here knows the other rows, the database or who is importing.

import type { CivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { inszAgreesWith } from '../person/insz.ts';
import type { CellVerdict } from './cell.ts';
import {
  readCode,
  readDate,
  readEmail,
  readInsz,
  readMunicipality,
  readName,
  readPhone,
  readRegistration,
  readText,
} from './cell.ts';
import type { ImportedClient, Repair } from './client.ts';
import type { CodeLists } from './code-list.ts';
import { endDateStatuses, regimes } from './code-list.ts';
import type { ClientCells, Column } from './column.ts';
import { columns, identifying } from './column.ts';

export type RowProblem = { column: Column; message: string };

export type RowVerdict =
  | { ok: true; client: ImportedClient; repairs: readonly Repair[] }
  | { ok: false; problems: readonly RowProblem[] };

export type RowContext = { today: CivilDate; codeLists: CodeLists };

/** Judges the cells of one row. */
export function judgeRow(cells: ClientCells, context: RowContext): RowVerdict {
  const { today, codeLists } = context;
  const row = readRow(cells, today, codeLists);
  const notes = takeNotes(row);
  const client = clientOf(row, context);
  const problems = [...notes.problems, ...missingIdentity(row), ...contradictions(row, client, today)];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, client, repairs: [...notes.repairs, ...oddities(client, today)] };
}

type Row = ReturnType<typeof readRow>;

function readRow(cells: ClientCells, today: CivilDate, lists: CodeLists) {
  function read<Value>(column: Column, reader: (text: string) => CellVerdict<Value>) {
    const cell = cells[column];
    return cell === undefined ? undefined : readCell(cell, reader);
  }
  return {
    insz: read('insz', (text) => readInsz(text, today)),
    voornaam: read('voornaam', readName),
    achternaam: read('achternaam', readName),
    geboortedatum: read('geboortedatum', readDate),
    gemeente_nis: read('gemeente_nis', readMunicipality),
    taal: read('taal', (text) => readCode(lists.languages, text)),
    telefoon: read('telefoon', readPhone),
    email: read('email', readEmail),
    regime: read('regime', (text) => readCode(regimes, text)),
    regime_van: read('regime_van', readDate),
    regime_tot: read('regime_tot', readDate),
    werkstatus: read('werkstatus', (text) => readCode(lists.workStatuses, text)),
    betrokken_sinds: read('betrokken_sinds', readDate),
    grond: read('grond', (text) => readCode(lists.grounds, text)),
    vdab_ingeschreven: read('vdab_ingeschreven', readRegistration),
    arbeidsbegeleider: read('arbeidsbegeleider', readName),
    einddatum_recht: read('einddatum_recht', readDate),
    einddatum_status: read('einddatum_status', (text) => readCode(endDateStatuses, text)),
  } satisfies Record<Column, CellVerdict<unknown> | undefined>;
}

function readCell<Value>(cell: string, reader: (text: string) => CellVerdict<Value>): CellVerdict<Value> {
  const text = readText(cell);
  if (!text.ok) return text;
  const verdict = reader(text.value);
  if (!verdict.ok) return verdict;
  const repaired = [text.repaired, verdict.repaired].filter(Boolean).join(' ');
  const warning = [text.warning, verdict.warning].filter(Boolean).join(' ');
  return { ok: true, value: verdict.value, ...(repaired && { repaired }), ...(warning && { warning }) };
}

function takeNotes(row: Row) {
  const problems: RowProblem[] = [];
  const repairs: Repair[] = [];
  for (const column of columns) {
    const verdict = row[column];
    if (verdict && !verdict.ok) problems.push({ column, message: verdict.message });
    if (verdict?.ok && verdict.repaired)
      repairs.push({ column, kind: 'repaired', message: verdict.repaired });
    if (verdict?.ok && verdict.warning) repairs.push({ column, kind: 'warning', message: verdict.warning });
  }
  return { problems, repairs };
}

function clientOf(row: Row, { today, codeLists }: RowContext): ImportedClient {
  const kind = valueOf(row.regime);
  const from = valueOf(row.regime_van);
  const endsOn = valueOf(row.einddatum_recht);
  const groundOfRegime = kind && kind in codeLists.grounds ? kind : undefined;
  const assumed: Column[] = [];
  if (!row.betrokken_sinds) assumed.push('betrokken_sinds');
  if (!row.grond && groundOfRegime) assumed.push('grond');
  if (!row.einddatum_status && endsOn) assumed.push('einddatum_status');
  return {
    insz: valueOf(row.insz),
    givenName: valueOf(row.voornaam),
    familyName: valueOf(row.achternaam),
    birthDate: valueOf(row.geboortedatum),
    municipalityNis: valueOf(row.gemeente_nis),
    language: valueOf(row.taal),
    phone: valueOf(row.telefoon),
    email: valueOf(row.email),
    regime: kind && { kind, from, until: valueOf(row.regime_tot) },
    workStatus: valueOf(row.werkstatus),
    involvedSince: valueOf(row.betrokken_sinds) ?? from ?? today,
    ground: valueOf(row.grond) ?? groundOfRegime,
    vdab: valueOf(row.vdab_ingeschreven),
    counsellor: valueOf(row.arbeidsbegeleider),
    endOfRight: endsOn && { on: endsOn, status: valueOf(row.einddatum_status) ?? 'provisional' },
    assumed,
  };
}

function valueOf<Value>(verdict: CellVerdict<Value> | undefined): Value | undefined {
  return verdict?.ok ? verdict.value : undefined;
}

function missingIdentity(row: Row): RowProblem[] {
  if (row.insz) return [];
  return identifying
    .filter((column) => !row[column])
    .map((column) => ({
      column,
      message: say`Vul dit in, of vul het rijksregisternummer in. Anders weten we niet om wie het gaat.`,
    }));
}

function contradictions(row: Row, client: ImportedClient, today: CivilDate): RowProblem[] {
  const { birthDate } = client;
  const from = valueOf(row.regime_van);
  const until = valueOf(row.regime_tot);
  const since = valueOf(row.betrokken_sinds);
  const found: [boolean | undefined, Column, string][] = [
    [birthDate && birthDate > today, 'geboortedatum', say`De geboortedatum ligt in de toekomst.`],
    [from && until && until < from, 'regime_tot', say`Het regime eindigt voor het begint.`],
    [
      !row.regime && row.regime_van && true,
      'regime_van',
      say`Er staat een begindatum, maar geen regime. Vul het regime in.`,
    ],
    [
      !row.regime && row.regime_tot && true,
      'regime_tot',
      say`Er staat een einddatum, maar geen regime. Vul het regime in.`,
    ],
    [birthDate && from && from < birthDate, 'regime_van', say`Het regime begint voor de geboortedatum.`],
    [
      birthDate && since && since < birthDate,
      'betrokken_sinds',
      say`De begeleiding begint voor de geboortedatum.`,
    ],
    [
      !row.einddatum_recht && row.einddatum_status && true,
      'einddatum_status',
      say`Er staat een status, maar geen einddatum_recht. Vul de datum in.`,
    ],
  ];
  return found.filter(([wrong]) => wrong).map(([, column, message]) => ({ column, message }));
}

function oddities(client: ImportedClient, today: CivilDate): Repair[] {
  const { insz, birthDate, involvedSince } = client;
  const repairs: Repair[] = [];
  if (insz && birthDate && !inszAgreesWith(insz, birthDate)) {
    const message = say`De geboortedatum is niet die van het rijksregisternummer. Kijk na of alles bij dezelfde persoon hoort.`;
    repairs.push({ column: 'geboortedatum', kind: 'warning', message });
  }
  if (involvedSince > today) {
    repairs.push({
      column: 'betrokken_sinds',
      kind: 'warning',
      message: say`De begeleiding begint pas in de toekomst.`,
    });
  }
  return repairs;
}
