/** Vandaag: the first screen after signing in. Two reads of the gate: the own list and the relations to confirm. */
import type { FastifyInstance } from 'fastify';
import { showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { type ListRow, listPersons, listRelations, type RelationRow } from '../../gate/gate.sql.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { Card } from '../../ui/card.tsx';
import { DayList } from '../../ui/day-list.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import type { World } from '../../world.ts';
import { dayOf } from './day.ts';
import { startPageOf } from './start-page.ts';

export function dayWeb(app: FastifyInstance, world: World): void {
  app.get('/vandaag', async (request, reply) => {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const own = await listPersons(world.database, {
      token,
      purpose: 'guidance',
      route: '/vandaag',
      scope: 'mine',
      size: 100,
    });
    if (own.outcome === 'missing' && own.actor !== undefined) {
      const start = startPageOf(own.actor);
      if (start !== '/vandaag') return reply.redirect(start, 303);
    }
    if (own.outcome !== 'shown') return showRefused(request, reply, own);
    const relations = await listRelations(world.database, {
      token,
      route: '/vandaag',
      scope: 'team',
      answered: false,
    });
    const waiting = relations.outcome === 'shown' ? relations.items : [];
    const body = <DayPage actor={own.actor} rows={own.items} relations={waiting} />;
    return showPage(request, reply, { title: 'Vandaag', actor: own.actor, body });
  });
}

function DayPage({
  actor,
  rows,
  relations,
}: {
  actor: ActorRow;
  rows: readonly ListRow[];
  relations: readonly RelationRow[];
}) {
  const items = dayOf(rows, actor.user_id, actor.today);
  return (
    <>
      <PageHead
        title={`Vandaag, ${formatDate(actor.today, 'full')}`}
        lead={summary(items.length, rows.length)}
      />
      <Columns side={<Side relations={relations} rows={rows} />}>
        <Card title="Wie heeft u nodig">
          {items.length > 0 ? <DayList items={items} /> : <Nobody actor={actor} rows={rows} />}
        </Card>
      </Columns>
    </>
  );
}

function summary(needing: number, all: number): string {
  if (all === 0) return 'U begeleidt hier nog niemand.';
  const waits = needing === 1 ? '1 mens heeft u nodig' : `${needing} mensen hebben u nodig`;
  if (needing === all) return `${waits}. Dat zijn al uw dossiers.`;
  return `${waits}. De rest van uw ${all === 100 ? 'eerste 100' : all} dossiers loopt.`;
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
        U leidt het werk van anderen. Kies een reden en bekijk wie uw organisatie begeleidt.
      </Empty>
    );
  return (
    <Empty title="Aan u is nog niemand toegewezen." act={{ href: '/inlezen', label: 'Lees cliënten in' }}>
      Lees een bestand met uw cliënten in. U ziet daarna hier wie u nodig heeft.
    </Empty>
  );
}

function Side({ relations, rows }: { relations: readonly RelationRow[]; rows: readonly ListRow[] }) {
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
      <Card title="Uw dossiers">
        <p>
          <b>{rows.length}</b> aan u toegewezen
          {provisional > 0 && <>, bij {provisional} is een einddatum voorlopig</>}.
        </p>
        <a href="/personen">Zoek of bekijk ze allemaal</a>
      </Card>
    </>
  );
}
