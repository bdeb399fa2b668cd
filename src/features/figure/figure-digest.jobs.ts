/**
 * In the first days of a month: keeps the figures of who asked for them, read in a session of their own mandate, and writes to them that they
 * are there. As any letter it carries a month and an address of ours; the numbers are read after signing in. It may run twice without harm.
 */
import type { TaskList } from 'graphile-worker';
import type { Queryable } from '../../adapters/database/pool.ts';
import { newToken, tokenHash } from '../../adapters/identity/session-token.ts';
import type { Letter, Postbox } from '../../adapters/mail/postbox.ts';
import { type InterfaceLanguage, inLanguage, say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { readFigures } from './figure.sql.ts';
import { digestCells, digestPage, monthOf } from './figure-digest.ts';
import { beginDigest, dueDigests, takeDigest } from './figure-digest.sql.ts';
import { beginOf, QUARTERS, quartersUpTo } from './figure-series.ts';

/** The task by its name. */
export function digestTasks(world: World, jobs: Queryable, postbox: Postbox): TaskList {
  return { figureDigests: () => tellDigests(world, jobs, postbox) };
}

/** Tells each reader who is to be told today. What goes wrong for one keeps nobody else from it, and is tried again. */
export async function tellDigests(world: World, jobs: Queryable, postbox: Postbox): Promise<void> {
  const failures: unknown[] = [];
  for (const mandate of await dueDigests(jobs))
    await tellOne(world, jobs, postbox, mandate).catch((cause: unknown) => failures.push(cause));
  if (failures.length > 0) throw failures[0];
}

// Kept before the letter leaves: one that is lost in between stands on its page, and none leaves twice.
async function tellOne(
  { database, clock, config }: World,
  jobs: Queryable,
  postbox: Postbox,
  mandate: string,
): Promise<void> {
  const token = newToken();
  if (!(await beginDigest(jobs, mandate, tokenHash(token)))) return;
  const quarters = quartersUpTo(clock.today(), QUARTERS);
  const shown = await readFigures(database, token, beginOf(quarters));
  if (shown.outcome !== 'shown') return;
  const taken = await takeDigest(database, token, shown.asOf, digestCells(shown, quarters));
  if (taken.outcome !== 'taken' || taken.address === null) return;
  await postbox.send(letterOf(taken.month, taken.language, taken.address, config.publicUrl));
}

function letterOf(month: string, language: InterfaceLanguage, to: string, origin: string): Letter {
  const stop = `${origin}${digestPage}#brief`;
  return inLanguage(language, () => ({
    to,
    subject: say`Uw maandcijfers`,
    text: [
      say`De cijfers van ${monthOf(month)} staan klaar. Meld u aan: dan leest u ze, en wat er veranderde.`,
      say`Wilt u deze brief niet meer? Zet hem hier uit: ${stop}`,
    ].join('\n\n'),
    link: `${origin}${digestPage}?maand=${month}`,
  }));
}
