/** Vandaag: the first screen after signing in. Who leads others reads the day of the team; who guides nobody gets a guide, or the page of the own role. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { confirmPage, isOnMenu, menu, startPage } from '../../adapters/web/navigation.ts';
import { showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { ActorRow } from '../../gate/opened.ts';
import { asReader } from '../../gate/reader.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { WaitingCard } from '../article/article-desk.pages.tsx';
import { listDesk } from '../article/article-desk.sql.ts';
import { isEditor } from '../article/article-desk.ts';
import { OffAgendaCard } from '../agenda-proposal/off-agenda-card.tsx';
import { OverdueCard } from '../follow-up/overdue-card.tsx';
import { listToConfirm } from '../mandate/mandate.sql.ts';
import { DayPage } from './day.pages.tsx';
import { type Day, readDay, readTeamDay, type TeamDay } from './day.sql.ts';
import { WorkCards } from './organisation-work.tsx';
import { readSecretaryDay } from './organisation-work.sql.ts';
import { GuidePage, guideOf } from './role-guide.tsx';
import { startPageOf } from './start-page.ts';

/** How many people the first look at a day reads, and how many a day can name at all; who has more sees the most pressing of them. */
const FIRST_LOOK = 40;
const MOST = 300;

export function dayWeb(app: FastifyInstance, world: World): void {
  app.get(startPage, async (request, reply) => {
    const { token, csrf } = request;
    if (token === undefined) return toSignIn(request, reply);
    const actor = await request.whoami();
    // Whoever guides nobody is not asked for a list: a refusal in the log would look like curiosity.
    if (actor !== undefined && !actor.purposes.includes('guidance')) {
      const start = startPageOf(actor);
      if (start !== startPage) return reply.redirect(start, 303);
      const guide = guideOf(actor);
      if (guide !== undefined) {
        const waiting = await waitingFor(world, token, actor);
        const page = <GuidePage {...{ guide, waiting }} organisation={actor.organisation_name ?? ''} />;
        return showPage(request, reply, { title: say`Vandaag`, actor, body: page });
      }
    }
    const all = wantsAll(request.query);
    const day = await readDay(world.database, token, startPage, all ? MOST : FIRST_LOOK);
    if (day.outcome !== 'shown') return showRefused(request, reply, day);
    const mandates = await toConfirm(world, token, day.actor);
    const team = await teamOf(world, token, day);
    const body = <DayPage {...{ day, csrf, mandates, all, team }} />;
    return showPage(request, reply, { title: say`Vandaag`, actor: day.actor, body });
  });
}

/** What waits for an editor, or for a secretary and their organisation. */
async function waitingFor({ database }: World, token: string, actor: ActorRow) {
  if (isEditor(actor)) {
    const lines = await asReader(database, token, listDesk);
    return <WaitingCard lines={lines} today={actor.today} />;
  }
  const day = await asReader(database, token, readSecretaryDay);
  if (day === undefined || day.work === null) return undefined;
  return (
    <>
      <WorkCards work={day.work} />
      <OffAgendaCard offAgenda={day.offAgenda} />
      <OverdueCard overdue={day.overdue} />
    </>
  );
}

const shown = z.object({ toon: z.literal('alle') });

function wantsAll(query: unknown): boolean {
  return shown.safeParse(query).success;
}

/** Who leads others and guides nobody has a day too: that of the team. */
async function teamOf(world: World, token: string, day: Day): Promise<TeamDay | undefined> {
  if (!day.actor.all_persons || day.dossiers > 0 || day.needing > 0) return undefined;
  const team = await readTeamDay(world.database, token, startPage);
  return team.outcome === 'shown' ? team : undefined;
}

async function toConfirm(world: World, token: string, actor: ActorRow): Promise<number> {
  if (!menu.some((page) => page.href === confirmPage && isOnMenu(actor, page))) return 0;
  const mandates = await listToConfirm(world.database, token);
  return mandates.outcome === 'shown' ? mandates.items.length : 0;
}
