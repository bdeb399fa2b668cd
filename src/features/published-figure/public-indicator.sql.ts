/** Writes which indicators are published into the database, after each migration: who publishes there follows them as they are declared. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { maskOf } from '../../gate/category.ts';
import type { Indicator } from '../figure/indicator-shape.ts';
import { indicators } from '../figure/indicator.ts';

/** An indicator that is no longer published is taken away; what was published of it stays. */
export async function writePublicIndicators(admin: Queryable): Promise<void> {
  const rows = Object.entries<Indicator>(indicators).flatMap(
    ([code, { version, reached, known, published }]) =>
      published === undefined
        ? []
        : [
            {
              code,
              version,
              reached,
              known,
              mask: maskOf(published.categories),
              after: published.knownAfter,
            },
          ],
  );
  await admin.many(
    `with given as (
       select * from jsonb_to_recordset($1::jsonb) as r (code text, version smallint, reached jsonb, known jsonb, mask integer, after smallint)),
     gone as (delete from public_indicators where code not in (select code from given))
     insert into public_indicators as p (code, version, known_after, category_mask, reached, known)
     select code, version, after, mask, array(select jsonb_array_elements_text(g.reached)), array(select jsonb_array_elements_text(g.known))
     from given g
     on conflict (code) do update set version = excluded.version, known_after = excluded.known_after,
       category_mask = excluded.category_mask, reached = excluded.reached, known = excluded.known
     where p is distinct from excluded`,
    [JSON.stringify(rows)],
  );
}
