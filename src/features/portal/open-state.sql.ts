/** How this installation stands today, as far as everyone may know: who works here, how many flows there are of each state, the last seal. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { listCheckpoints } from '../log/log.sql.ts';

export interface OpenState {
  /** The organisations that record here, each responsible for what it records. */
  readonly controllers: readonly { readonly name: string; readonly kind: string }[];
  readonly flows: { readonly inForce: number; readonly conditional: number; readonly suspended: number };
  /** The moment of the last seal of the log. */
  readonly sealedAt: string | null;
}

/** Reads it. */
export async function readOpenState(db: Queryable): Promise<OpenState> {
  const [row, [last]] = await Promise.all([
    db.one<Omit<OpenState, 'sealedAt'>>(
      `select (select coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'kind', o.kind) order by o.name), '[]')
           from organisations o where o.active and o.kind <> 'unit' and coalesce(o.valid_until, gate.today()) >= gate.today()) as controllers,
         (select jsonb_build_object(
             'inForce', count(*) filter (where f.status = 'inForce' and gate.today() between f.valid_from and coalesce(f.valid_until, gate.today())),
             'conditional', count(*) filter (where f.status = 'conditional'),
             'suspended', count(*) filter (where f.status = 'suspended')) from flows f) as flows`,
    ),
    listCheckpoints(db, undefined, 1),
  ]);
  const none = { controllers: [], flows: { inForce: 0, conditional: 0, suspended: 0 } };
  return { ...(row ?? none), sealedAt: last?.at ?? null };
}
