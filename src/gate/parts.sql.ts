/**
 * Looking at a person in parts: phases, plan, appointments, notes. One call, one statement: PostgreSQL decides once, reads
 * each part through its registered reader, writes one entry in the log and answers. The shape of a part stands with its feature.
 */
import type { Queryable } from '../adapters/database/pool.ts';
import { askOpening } from './ask.sql.ts';
import { lawBehind } from './law-sheets.ts';
import type { OpenedDossier, Refused } from './opened.ts';
import type { Purpose } from './purpose.ts';

/** What the head of every page about a person says; a field that does not pass is absent. */
export interface HeadPart {
  readonly 'identity.givenName'?: string;
  readonly 'identity.familyName'?: string;
  readonly 'identity.language'?: string;
  readonly birthDate?: string;
  readonly 'residence.municipalityNis'?: string;
}

/** One open door towards a source. */
export interface Ground {
  readonly source: number;
  readonly flow: number;
  readonly line: number | null;
  readonly mask: number;
}

/** A row of a personal table as its reader gives it: who recorded it, when, and in which category. */
export interface PartRow {
  readonly id: string;
  readonly source: number;
  readonly bit: number;
  readonly asOf: string;
}

/** What was shown of a person, by part. */
export interface OpenedParts<Parts> extends Omit<OpenedDossier, 'facts'> {
  readonly parts: Parts & { readonly head: HeadPart };
  readonly grounds: readonly Ground[];
  /** The organisations of which the viewer is told that they know the person. */
  readonly told: readonly number[];
}

interface PartsAnswer<Parts>
  extends Omit<OpenedParts<Parts>, 'flows' | 'organisations' | 'involvement' | 'assignment'> {
  readonly sources: readonly number[];
  readonly law: number;
  readonly guided: Pick<OpenedDossier, 'involvement' | 'assignment'> | null;
}

/** Opens parts of what is known of a person, for a purpose. */
export async function openParts<Parts>(
  db: Queryable,
  call: {
    readonly token: string;
    readonly person: string;
    readonly purpose: Purpose;
    readonly route: string;
    readonly reason?: string | undefined;
    readonly parts: readonly (keyof Parts & string)[];
  },
): Promise<OpenedParts<Parts> | Refused> {
  const answer = await askOpening<PartsAnswer<Parts> | Refused>(
    db,
    'gate.open_parts($1, $2, $3, $4, $5, $6)',
    [call.token, call.person, call.purpose, call.route, call.reason ?? null, call.parts],
  );
  if (answer.outcome !== 'shown') return answer;
  const { sources, law, guided, ...rest } = answer;
  const behind = await lawBehind(
    db,
    call.token,
    { actor: answer.actor, law },
    [...answer.told, ...answer.askable],
    sources,
  );
  if (behind === undefined) return { outcome: 'signedOut' };
  return { ...rest, ...(guided ?? { involvement: null, assignment: null }), ...behind };
}
