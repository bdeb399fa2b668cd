/** Who needs something for a GPMI: one call of the gate, which logs each person shown. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';

/** What follow-up found about one person's GPMI. */
export interface GpmiDue {
  readonly dossier: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly user: string | null;
  readonly kind: string;
  readonly subject: string;
  readonly since: CivilDate | null;
  readonly due: CivilDate | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface GpmiOverview {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly items: readonly GpmiDue[];
  readonly total: number;
}

/** Lists who needs something for a GPMI, the most pressing first; logged row by row. */
export function listGpmiDue(
  db: Queryable,
  call: { token: string; route: string; scope: string; reason?: string | undefined; size: number },
): Promise<GpmiOverview | Refused> {
  return askGate(db, 'gate.gpmi_overview($1, $2, $3, $4, $5)', [
    call.token,
    call.route,
    call.scope,
    call.reason ?? null,
    call.size,
  ]);
}
