/** The civil day of a demo, where it stands still. Sessions, limits and the log keep the real clock. */
import type { Queryable } from '../adapters/database/pool.ts';
import type { CivilDate } from '../kernel/civil-date.ts';

/** Sets the day on which the demo stands still, or lets it go on; what is done from then on was done on that day. */
export async function standStill(db: Queryable, day: CivilDate | null): Promise<void> {
  await db.many(
    `update gate.civil_clock set civil_date = $1::date, stands_since = case
       when $1::date is null then null
       when civil_date = $1::date then coalesce(stands_since, now())
       else now() end`,
    [day],
  );
}
