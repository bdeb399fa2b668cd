/** What is asked and said about the figures beside the analysis of an agreement. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Snapshot } from './snapshot.tsx';

/** Puts the figures of the own organisation beside the analysis. */
export function takeSnapshot(db: Queryable, token: string, agreement: string): Promise<Answer> {
  return askGate(db, 'gate.take_snapshot($1, $2)', [token, agreement]);
}

/** Lists the figures beside the analysis of an agreement, the last day first. */
export function listSnapshots(db: Queryable, agreement: string): Promise<readonly Snapshot[]> {
  return db.many<Snapshot>(
    `select o.name as party, o.id as party_id, s.counted_on as "on", (
       select jsonb_object_agg(f.figure, f.value) from agreement_snapshot_figures f where f.snapshot_id = s.id) as figures
     from agreement_snapshots s join organisations o on o.ref = s.organisation
     where s.agreement_id = $1 order by s.counted_on desc, o.name`,
    [agreement],
  );
}
