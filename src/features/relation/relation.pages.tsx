/** The list of relations to confirm, and of those that were answered. */

import type { RelationRow } from '../../gate/involvement.sql.ts';
import type { ListScope } from '../../gate/list.sql.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { CsrfField } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { Why } from '../../ui/why.tsx';
import { municipalityName } from '../organisation/municipality.ts';
import { DeniedCard } from './denied-card.tsx';
import type { Denied } from './relation.sql.ts';

export interface RelationsView {
  readonly actor: ActorRow;
  readonly csrf: string;
  readonly items: readonly RelationRow[];
  readonly scope: ListScope;
  readonly reason?: string | undefined;
  readonly answered: boolean;
  readonly denied: readonly Denied[];
}

/** Shows who waits for an answer, with a tick for each, or what was answered. */
export function RelationsPage(view: RelationsView) {
  return (
    <>
      <PageHead
        title={say`Te bevestigen`}
        lead={say`Een andere organisatie meldt dat zij deze mensen ook begeleidt. Bevestigt u dat, dan ziet u van elkaar wat de wet toelaat.`}
      />
      <Tabs
        label={say`Welke meldingen`}
        items={[
          { href: address(view, false), label: say`Wacht op u`, current: !view.answered },
          { href: address(view, true), label: say`Beantwoord`, current: view.answered },
        ]}
      />
      <Stack>
        {view.items.length === 0 ? <Nothing view={view} /> : <Waiting view={view} />}
        <DeniedCard denied={view.denied} />
      </Stack>
    </>
  );
}

function address(view: RelationsView, answered: boolean): string {
  const query = new URLSearchParams({ van: view.scope, ...(view.reason ? { reden: view.reason } : {}) });
  return `/betrokkenheid?${query}${answered ? '&beantwoord=ja' : ''}`;
}

function Nothing({ view }: { view: RelationsView }) {
  const elsewhere = view.actor.all_persons && view.scope !== 'organisation';
  return (
    <Card title={view.answered ? say`Nog niets beantwoord` : say`Niemand wacht op u`}>
      <Empty
        title={
          view.answered
            ? say`U of uw team beantwoordde nog geen melding.`
            : say`Er zijn geen meldingen voor u of uw team.`
        }
        act={
          elsewhere
            ? {
                href: '/betrokkenheid?van=organisation&reden=relation',
                label: say`Kijk voor de hele organisatie`,
              }
            : { href: '/vandaag', label: say`Naar Vandaag` }
        }
      />
    </Card>
  );
}

function Waiting({ view }: { view: RelationsView }) {
  return (
    <Card title={view.answered ? say`Beantwoord` : say`Wacht op uw antwoord`}>
      <form method="post" action="/betrokkenheid">
        <CsrfField csrf={view.csrf} />
        <input type="hidden" name="van" value={view.scope} />
        {view.reason && <input type="hidden" name="reden" value={view.reason} />}
        <DataTable<RelationRow>
          caption={say`Mensen die een andere organisatie ook begeleidt`}
          captionHidden
          rows={view.items}
          columns={[
            ...(view.answered ? [] : [{ head: say`Kies`, stacked: 'short' as const, cell: tick }]),
            {
              head: say`Naam`,
              rowHead: true,
              cell: (row) => <Name>{`${row.familyName ?? ''} ${row.givenName ?? ''}`.trim()}</Name>,
            },
            { head: say`Geboren`, stacked: 'short', cell: (row) => row.birthYear ?? '' },
            {
              head: say`Gemeente`,
              stacked: 'short',
              cell: (row) => (row.municipality === null ? '' : municipalityName(row.municipality)),
            },
            { head: say`Ook begeleid door`, stacked: 'short', cell: (row) => row.organisation },
            { head: say`Sinds`, stacked: 'short', cell: (row) => dayInWords(row.since, 'short') },
            ...(view.answered ? [{ head: say`Antwoord`, stacked: 'short' as const, cell: answer }] : []),
          ]}
        />
        {!view.answered && (
          <Acts>
            <Button look="primary" name="antwoord" value="confirmed">{say`Wij begeleiden hen samen`}</Button>
            <Button name="antwoord" value="denied">{say`Dat klopt niet`}</Button>
          </Acts>
        )}
      </form>
      <Why>{say`Een OCMW mag aan u melden dat het iemand begeleidt, onder stroom ${listed([...new Set(view.items.map((row) => String(row.flow)))])}. U ziet alleen mensen die uw eigen organisatie begeleidt. Zolang u niet bevestigt, ziet de ander niets van uw gegevens.`}</Why>
    </Card>
  );
}

function tick(row: RelationRow) {
  const name = say`${row.givenName ?? ''} ${row.familyName ?? ''} en ${row.organisation}`;
  return (
    <input
      type="checkbox"
      name="paar"
      value={`${row.dossier}/${row.organisationId}`}
      aria-label={say`Kies ${name}`}
    />
  );
}

function answer(row: RelationRow) {
  const on = dayInWords(row.answeredOn ?? '', 'short');
  return row.answer === 'confirmed' ? (
    <Tag tone="ok">{say`bevestigd op ${on}`}</Tag>
  ) : (
    <Tag>{say`klopt niet, op ${on}`}</Tag>
  );
}
