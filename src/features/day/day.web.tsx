/** Vandaag: the first screen after signing in: who needs the reader, and which relations wait. Who guides nobody gets a guide. */
import type { FastifyInstance } from 'fastify';
import { confirmPage, isOnMenu, menu, startPage } from '../../adapters/web/navigation.ts';
import { showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { type ListRow, listPersons, type RelationRow } from '../../gate/gate.sql.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { Card } from '../../ui/card.tsx';
import { DayList } from '../../ui/day-list.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import type { World } from '../../world.ts';
import { listToConfirm } from '../mandate/mandate.sql.ts';
import { DeniedCard } from '../relation/denied-card.tsx';
import { type Denied, listWaiting } from '../relation/relation.sql.ts';
import { dayOf } from './day.ts';
import { GuidePage, guideOf } from './role-guide.tsx';
import { startPageOf } from './start-page.ts';

export function dayWeb(app: FastifyInstance, world: World): void {
  app.get('/vandaag', async (request, reply) => {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const actor = await request.whoami();
    // Whoever guides nobody is not asked for a list: a refusal in the log would look like curiosity.
    if (actor !== undefined && !actor.purposes.includes('guidance')) {
      const start = startPageOf(actor);
      if (start !== startPage) return reply.redirect(start, 303);
      const guide = guideOf(actor);
      if (guide !== undefined) {
        const page = <GuidePage guide={guide} organisation={actor.organisation_name ?? ''} />;
        return showPage(request, reply, { title: 'Vandaag', actor, body: page });
      }
    }
    const own = await listOwn(world, token);
    if (own.outcome !== 'shown') return showRefused(request, reply, own);
    const relations = await listWaiting(world.database, {
      token,
      route: '/vandaag',
      scope: 'team',
      answered: false,
    });
    const waiting = relations.outcome === 'shown' ? relations.items : [];
    const confirms = menu.some((page) => page.href === confirmPage && isOnMenu(own.actor, page));
    const mandates = confirms ? await listToConfirm(world.database, token) : undefined;
    const toConfirm = mandates?.outcome === 'shown' ? mandates.items.length : 0;
    const body = (
      <DayPage
        actor={own.actor}
        rows={own.items}
        more={own.more === true}
        relations={waiting}
        mandates={toConfirm}
        denied={relations.outcome === 'shown' ? relations.denied : []}
      />
    );
    return showPage(request, reply, { title: 'Vandaag', actor: own.actor, body });
  });
}

/** Pages of 100: someone further on in the alphabet needs the reader as much as the first. */
const MOST_PAGES = 5;

async function listOwn(world: World, token: string): Promise<Awaited<ReturnType<typeof listPersons>>> {
  const call = { token, purpose: 'guidance', route: startPage, scope: 'mine', size: 100 } as const;
  const first = await listPersons(world.database, call);
  if (first.outcome !== 'shown') return first;
  let whole = first;
  for (let page = 1; whole.more && page < MOST_PAGES; page += 1) {
    const last = whole.items.at(-1);
    const next = await listPersons(world.database, { ...call, after: last && { person: last.dossier } });
    if (next.outcome !== 'shown') return next;
    whole = { ...next, items: [...whole.items, ...next.items] };
  }
  return whole;
}

interface DayView {
  readonly actor: ActorRow;
  readonly rows: readonly ListRow[];
  /** There are more dossiers than were read. */
  readonly more: boolean;
  readonly relations: readonly RelationRow[];
  /** Mandates of colleagues that this reader may confirm. */
  readonly mandates: number;
  /** Own registrations to which a colleague said no. */
  readonly denied: readonly Denied[];
}

function DayPage({ actor, rows, more, relations, mandates, denied }: DayView) {
  const items = dayOf(rows, actor.user_id, actor.today);
  return (
    <>
      <PageHead
        title={`Vandaag, ${formatDate(actor.today, 'full')}`}
        lead={summary(items.length, rows.length, actor.all_persons)}
      />
      <Columns
        side={<Side relations={relations} rows={rows} more={more} mandates={mandates} denied={denied} />}
      >
        <Card title="Wie heeft u nodig">
          {items.length > 0 ? <DayList items={items} /> : <Nobody actor={actor} rows={rows} />}
        </Card>
      </Columns>
    </>
  );
}

function summary(needing: number, all: number, leads: boolean): string {
  if (all === 0)
    return leads ? 'U leidt het werk van anderen. Zelf begeleidt u niemand.' : 'U begeleidt nog niemand.';
  if (needing === 0) return all === 1 ? 'Uw dossier loopt.' : `Al uw ${all} dossiers lopen.`;
  const waits = needing === 1 ? '1 mens heeft u nodig' : `${needing} mensen hebben u nodig`;
  if (needing === all)
    return `${waits}. ${all === 1 ? 'Dat is uw enige dossier' : 'Dat zijn al uw dossiers'}.`;
  return `${waits}. De rest van uw ${all} dossiers loopt.`;
}

function Nobody({ actor, rows }: { actor: ActorRow; rows: readonly ListRow[] }) {
  if (rows.length > 0)
    return (
      <Empty
        title="Niemand heeft u vandaag dringend nodig."
        act={{ href: '/personen', label: 'Bekijk uw mensen' }}
      />
    );
  if (actor.all_persons)
    return (
      <Empty
        title="Aan u zelf is niemand toegewezen."
        act={{ href: '/personen?van=organisation', label: 'Bekijk de mensen van uw organisatie' }}
      >
        Kies een reden en bekijk wie uw organisatie begeleidt.
      </Empty>
    );
  return (
    <Empty
      title="Aan u is nog niemand toegewezen."
      {...(actor.purposes.includes('import') ? { act: { href: '/inlezen', label: 'Lees cliënten in' } } : {})}
    >
      {actor.purposes.includes('import')
        ? 'Lees een bestand met uw cliënten in. U ziet daarna hier wie u nodig heeft.'
        : 'Krijgt u iemand toegewezen, of aanvaardt u een verwijzing, dan staat die persoon hier.'}
    </Empty>
  );
}

function Side({ relations, rows, more, mandates, denied }: Omit<DayView, 'actor'>) {
  const provisional = rows.filter((row) => row.nextEnd?.status === 'provisional').length;
  return (
    <>
      {relations.length > 0 && (
        <Card title="Te bevestigen">
          <p>
            <b>{relations.length === 100 ? 'Meer dan 99' : relations.length}</b>{' '}
            {relations.length === 1 ? 'persoon wordt' : 'personen worden'} volgens een andere organisatie
            samen begeleid.
          </p>
          <a href="/betrokkenheid">Kijk na en bevestig</a>
        </Card>
      )}
      {mandates > 0 && (
        <Card title="Mandaten">
          <p>
            <b>{mandates}</b> {mandates === 1 ? 'mandaat wacht' : 'mandaten wachten'} op uw bevestiging.
          </p>
          <a href={confirmPage}>Kijk na en bevestig mandaten</a>
        </Card>
      )}
      <DeniedCard denied={denied} />
      <Card title="Uw dossiers">
        <p>
          {more && 'Meer dan '}
          <b>{rows.length}</b> aan u toegewezen
          {provisional > 0 && <>, bij {provisional} is een einddatum voorlopig</>}.
        </p>
        <a href="/personen">Zoek of bekijk ze allemaal</a>
      </Card>
    </>
  );
}
