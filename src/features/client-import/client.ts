// A client as a file describes one, and how to tell whether two rows speak of the same person. How a row becomes a client
// stands in row.ts; what becomes of the client in the dossiers is decided elsewhere.

import type { CivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { bareWord } from '../../kernel/plain-text.ts';
import type { Registration } from './cell.ts';
import type { endDateStatuses, Regime } from './code-list.ts';
import type { Column } from './column.ts';

/** What a file says of a person; what it does not say is absent and changes nothing. */
export type ImportedClient = {
  insz?: string;
  givenName?: string;
  familyName?: string;
  birthDate?: CivilDate;
  municipalityNis?: string;
  language?: string;
  phone?: string;
  email?: string;
  regime?: { kind: Regime; from?: CivilDate; until?: CivilDate };
  workStatus?: string;
  involvedSince: CivilDate;
  ground?: string;
  vdab?: Registration;
  counsellor?: string;
  endOfRight?: { on: CivilDate; status: keyof typeof endDateStatuses };
  /** Columns whose value was not in the file but assumed: they hold for someone new and change nothing for someone known. */
  assumed: readonly Column[];
};

/** Something the importer should know of a row that went in: `repaired` changed the value, `warning` did not. */
export type Repair = { column: Column; kind: 'repaired' | 'warning'; message: string };

/**
 * Gives one text for the person of a row, equal for rows about the same person, to find doubles and missing persons. It
 * identifies a person: keep only its keyed hash.
 */
export function clientReference(client: ImportedClient): string {
  if (client.insz) return `insz:${client.insz}`;
  const names = [client.familyName, client.givenName].map((name) => bareWord(name ?? ''));
  return `name:${names.join('|')}|${client.birthDate ?? ''}`;
}

/**
 * Remembers on which line each person of a file stands last. Only that row counts: with two different rows for one person, a
 * second import of the same file would otherwise change things each time.
 */
export function rememberLines() {
  const last = new Map<string, number>();
  return {
    see: (client: ImportedClient, line: number) => void last.set(clientReference(client), line),
    /** Gives a warning when the person stands again on a later line. */
    overruled(client: ImportedClient, line: number): Repair | undefined {
      if ((last.get(clientReference(client)) ?? line) <= line) return undefined;
      const column = client.insz ? 'insz' : 'achternaam';
      const message = say`Deze persoon staat verderop nog eens in het bestand. Alleen de laatste rij telt.`;
      return { column, kind: 'warning', message };
    },
    references: () => last.keys(),
  };
}
