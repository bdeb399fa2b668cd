/**
 * How one person is opened: one call, one statement, one round trip. PostgreSQL decides, logs and answers (db/functions/gate/open.sql); the
 * call resolves only after COMMIT was acknowledged, so nothing is shown that was not written down.
 */
import type { Queryable } from '../adapters/database/pool.ts';
import { askOpening } from './ask.sql.ts';
import { type DossierAnswer, dossierFrom } from './dossier-answer.ts';
import { lawBehind } from './law-sheets.ts';
import type { OpenedDossier, Refused } from './opened.ts';
import type { Purpose } from './purpose.ts';

/** What was read beside the facts of a dossier: one key for each part that was asked, or nothing where none was. */
export interface Beside<Parts> {
  readonly parts: Parts | null;
}

/** Opens a person's record for a purpose; `history` adds facts that were superseded, `parts` what is read beside the facts. */
export async function openDossier<Parts extends object = object>(
  db: Queryable,
  call: {
    token: string;
    person: string;
    purpose: Purpose;
    route: string;
    reason?: string | undefined;
    history?: boolean;
    parts?: readonly (keyof Parts & string)[];
  },
): Promise<(OpenedDossier & Beside<Parts>) | Refused> {
  const answer = await askOpening<(DossierAnswer & Beside<Parts>) | Refused>(
    db,
    'gate.open($1, $2, $3, $4, $5, $6, $7)',
    [
      call.token,
      call.person,
      call.purpose,
      call.route,
      call.reason ?? null,
      call.history ?? false,
      call.parts ?? [],
    ],
    { text: 'gate.open_together($1, $2, $3)', own: 5 },
  );
  if (answer.outcome !== 'shown') return answer;
  const read = await readDossier(db, call.token, answer);
  return read.outcome === 'shown' ? { ...read, parts: answer.parts } : read;
}

/** Reads what `gate.open` showed, with the law behind it. */
export async function readDossier(
  db: Queryable,
  token: string,
  answer: DossierAnswer,
): Promise<OpenedDossier | Refused> {
  const sources = [...answer.told, ...(answer.askable ?? [])];
  const law = await lawBehind(db, token, answer, sources, answer.sources);
  return law === undefined ? { outcome: 'signedOut' } : dossierFrom(answer, law);
}
