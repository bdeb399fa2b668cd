/** What the public processing register says, read from the flows in force. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Purpose } from '../../gate/purpose.ts';

export interface ProcessingRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly sender: string;
  readonly receiver: string;
  readonly purpose: Purpose;
  readonly mask: number;
  readonly act: string;
  readonly article: string | null;
  readonly retention: string;
}

/** Lists the flows in force with sender, receiver, purpose, law and retention. */
export function listProcessing(db: Queryable): Promise<ProcessingRow[]> {
  return db.many<ProcessingRow>(
    `select f.id, f.number, f.title, s.name as sender, coalesce(r.name, f.receiver_kind) as receiver, f.purpose,
       f.category_mask as mask, f.legal_act as act, f.legal_article as article, f.retention
     from flows f join organisations s on s.ref = f.sender left join organisations r on r.ref = f.receiver
     where f.status = 'inForce' and f.valid_from <= gate.today() and (f.valid_until is null or f.valid_until >= gate.today())
     order by f.number`,
  );
}
