/** Looking back at what fitted someone: one call of the gate that decides, logs and gives what was known then and what is known now. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askOpening } from '../../gate/ask.sql.ts';
import { lawBehind } from '../../gate/law-sheets.ts';
import type { OpenedDossier, Refused } from '../../gate/opened.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Instrument } from '../../rules/instrument.ts';
import type { Followed } from '../../rules/legal-status.ts';
import type { AdviceRow } from './advice.ts';
import type { RuleFactRow } from './known-fact.ts';

/** The rules as they stood at a moment. */
export interface Publication {
  readonly id: string | number;
  readonly mark: string;
  readonly publishedAt: string;
  /** Nothing older was kept: the moment lies before it. */
  readonly isFirst: boolean | null;
}

export interface ReplayParts {
  readonly rule_facts: readonly RuleFactRow[];
  readonly facts_then: readonly RuleFactRow[];
  readonly advices_whole: readonly AdviceRow[];
  readonly readings: Followed;
  readonly readings_then: Followed;
  readonly rules_then: Publication | null;
}

interface Answer
  extends Omit<OpenedParts<ReplayParts>, 'flows' | 'organisations' | 'involvement' | 'assignment'> {
  readonly sources: readonly number[];
  readonly law: number;
  readonly guided: Pick<OpenedDossier, 'involvement' | 'assignment'> | null;
}

/** What one looks back for: to guide, or to handle an appeal. */
export type ReplayPurpose = 'guidance' | 'appeal';

/** Opens what was known then of someone, beside what is known now; without days today. */
export async function openReplay(
  db: Queryable,
  call: {
    readonly token: string;
    readonly person: string;
    readonly purpose: ReplayPurpose;
    readonly route: string;
    readonly reason: string | undefined;
    readonly asOf?: CivilDate | undefined;
    readonly known?: CivilDate | undefined;
  },
): Promise<OpenedParts<ReplayParts> | Refused> {
  const answer = await askOpening<Answer | Refused>(db, 'gate.open_replay($1, $2, $3, $4, $5, $6, $7)', [
    call.token,
    call.person,
    call.purpose,
    call.route,
    call.reason ?? null,
    call.asOf ?? null,
    call.known ?? null,
  ]);
  if (answer.outcome !== 'shown') return answer;
  const { sources, law, guided, ...rest } = answer;
  const named = [...answer.told, ...answer.askable];
  const behind = await lawBehind(db, call.token, { actor: answer.actor, law }, named, sources);
  if (behind === undefined) return { outcome: 'signedOut' };
  return { ...rest, ...(guided ?? { involvement: null, assignment: null }), ...behind };
}

/** Reads the rules of a publication. */
export async function readPublication(
  db: Queryable,
  id: string | number,
): Promise<readonly Instrument[] | undefined> {
  const row = await db.one<{ rules: readonly Instrument[] }>(
    'select rules from rule_publications where id = $1',
    [id],
  );
  return row?.rules;
}
