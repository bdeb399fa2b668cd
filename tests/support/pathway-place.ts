/** Where walks go: the organisations of a town, the flows between them, and the sessions of everyone who acts for one. */
import type { FreshDatabase } from './database.ts';
import { type LawPlace, openLaw } from './pathway-flow.ts';
import { everyone, people, type Who } from './pathway-model.ts';
import { town, type Town } from './town.ts';

export interface WalkPlace extends LawPlace {
  readonly town: Town;
  readonly tokens: ReadonlyMap<Who, string>;
}

/** Makes the organisations, the flows between them and the sessions of everyone who acts for one. */
export async function walkPlace(db: FreshDatabase): Promise<WalkPlace> {
  const place = await town(db);
  const law = await openLaw(db, place);
  // A few people do in minutes what a town does in months.
  await db.admin.many('update quota_limits set per_user_day = 2000000000, per_organisation_day = 2000000000');
  const staff = everyone.filter((who) => who !== 'citizen');
  const tokens = await Promise.all(
    staff.map(async (who) => [who, await place.signIn(people[who].user)] as const),
  );
  return { ...law, town: place, tokens: new Map(tokens) };
}

/** Lets signals no longer follow each act in this database: they take most of the time of a walk and have tests of their own. */
export async function restSignals({ db }: WalkPlace): Promise<void> {
  await db.admin.many('alter table act_log disable trigger signals_follow');
}
