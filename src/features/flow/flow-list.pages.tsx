/** The register of flows: the list with its filters, and who shares what as a table per sender. */
import type { ComponentChildren } from 'preact';
import { categories, categoriesIn, type Category } from '../../gate/category.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { purposes } from '../../gate/purpose.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Option, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { organisationKindCodes, organisationKinds } from '../organisation/organisation-kind.ts';
import { type Flow, flowStatusCodes, flowStatuses, mayDraft, type Named, receiverName } from './flow.ts';
import { FlowTag } from './flow-tag.tsx';
import { categoryNames } from './flow-words.ts';
import { shareableCategories } from './wording-input.ts';

/** What the reader chose in the filter, by the names in the address. */
export interface Chosen {
  readonly afzender?: string | undefined;
  readonly soort?: string | undefined;
  readonly categorie?: string | undefined;
  readonly toestand?: string | undefined;
  readonly wacht?: string | undefined;
}

export interface RegisterView {
  readonly actor: ActorRow | undefined;
  readonly chosen: Chosen;
  readonly items: readonly Flow[];
  readonly senders: readonly Named[];
  readonly total: number;
}

/** Shows the flows one under the other. */
export function FlowListPage(view: RegisterView & { readonly page: number; readonly pages: number }) {
  return (
    <Register view={view} current={view.chosen.wacht === 'ja' ? 'waits' : 'list'}>
      {view.chosen.wacht !== 'ja' && <Filters view={view} action="/stromen" />}
      <Card title={view.total === 1 ? '1 stroom' : `${view.total} stromen`}>
        {view.items.length === 0 ? (
          <Nothing view={view} />
        ) : (
          <DataTable
            caption="Gegevensstromen, op nummer"
            captionHidden
            rows={view.items}
            columns={[
              {
                head: 'Stroom',
                rowHead: true,
                cell: (flow) => <a href={`/stromen/${flow.id}`}>{`${flow.number}. ${flow.title}`}</a>,
              },
              { head: 'Van en naar', cell: (flow) => `${flow.sender.name} → ${receiverName(flow)}` },
              { head: 'Waarvoor', cell: (flow) => purposes[flow.purpose] },
              { head: 'Welke gegevens', cell: (flow) => categoryNames(flow.mask) },
              { head: 'Toestand', cell: (flow) => <FlowTag flow={flow} /> },
            ]}
          />
        )}
        <Pagination
          page={view.page}
          pages={view.pages}
          href={(page) => address('/stromen', view.chosen, page)}
        />
      </Card>
    </Register>
  );
}

/** Shows for each sender which category goes to whom, and under which flow. */
export function FlowMatrixPage(view: RegisterView) {
  const senders = view.senders.filter(({ id }) => view.items.some((flow) => flow.sender.id === id));
  return (
    <Register view={view} current="matrix">
      <Filters view={view} action="/stromen/matrix" />
      {senders.length === 0 && (
        <Card title="Geen stromen">
          <Nothing view={view} />
        </Card>
      )}
      {senders.map((sender) => (
        <SenderMatrix sender={sender} flows={view.items.filter((flow) => flow.sender.id === sender.id)} />
      ))}
      {view.total > view.items.length && (
        <p class="source">
          Dit zijn de eerste {view.items.length} van {view.total} stromen. Kies een afzender om de rest te
          zien.
        </p>
      )}
    </Register>
  );
}

function Register({
  view,
  current,
  children,
}: {
  view: RegisterView;
  current: 'list' | 'matrix' | 'waits';
  children: ComponentChildren;
}) {
  const works = view.actor?.purposes.includes('flowRegister') === true;
  return (
    <>
      <PageHead
        title="Gegevensstromen"
        lead="Wie welke gegevens aan wie geeft, waarvoor en op welke wet. Wat niet in een stroom van kracht staat, deelt niemand."
        acts={
          mayDraft(view.actor) && (
            <ButtonLink href="/stromen/nieuw" look="primary">
              Stel een nieuwe stroom op
            </ButtonLink>
          )
        }
      />
      <Tabs
        label="Weergave"
        items={[
          { href: '/stromen', label: 'Lijst', current: current === 'list' },
          { href: '/stromen/matrix', label: 'Wie deelt wat', current: current === 'matrix' },
          ...(works
            ? [{ href: '/stromen?wacht=ja', label: 'Wacht op u', current: current === 'waits' }]
            : []),
        ]}
      />
      <Stack>{children}</Stack>
    </>
  );
}

function Filters({ view, action }: { view: RegisterView; action: string }) {
  const { chosen, senders } = view;
  const field = (name: keyof Chosen, label: string, options: readonly Option[]) => (
    <SelectField name={name} label={label} choose="Alle" options={options} value={chosen[name] ?? ''} />
  );
  return (
    <Card title="Kies stromen">
      <FilterForm action={action}>
        {field(
          'afzender',
          'Wie geeft',
          senders.map(({ id, name }) => ({ value: id, label: name })),
        )}
        {field(
          'soort',
          'Wie krijgt',
          organisationKindCodes.map((code) => ({ value: code, label: organisationKinds[code].every })),
        )}
        {field(
          'categorie',
          'Welke gegevens',
          shareableCategories.map((code) => ({ value: code, label: categories[code].label })),
        )}
        {field(
          'toestand',
          'Toestand',
          flowStatusCodes
            .filter((code) => code !== 'draft' || view.actor?.purposes.includes('flowRegister'))
            .map((code) => ({ value: code, label: flowStatuses[code].label })),
        )}
        <Acts>
          <Button>Toon</Button>
        </Acts>
      </FilterForm>
    </Card>
  );
}

function Nothing({ view }: { view: RegisterView }) {
  if (view.chosen.wacht === 'ja')
    return (
      <Empty title="Er wacht geen stroom op u." act={{ href: '/stromen', label: 'Toon alle stromen' }}>
        Hier komen ontwerpen van uw organisatie en stromen die uw organisatie als ontvanger nog niet
        bevestigde.
      </Empty>
    );
  return (
    <Empty
      title="Geen enkele stroom past bij uw keuze."
      act={{ href: '/stromen', label: 'Toon alle stromen' }}
    />
  );
}

function SenderMatrix({ sender, flows }: { sender: Named; flows: readonly Flow[] }) {
  const receivers = [...new Set(flows.map(receiverName))];
  const shared = categoriesIn(flows.reduce((mask, flow) => mask | flow.mask, 0));
  return (
    <Card title={`${sender.name} deelt`} id={`afzender-${sender.id}`}>
      <DataTable<Category>
        caption={`Wat ${sender.name} deelt, per ontvanger`}
        captionHidden
        rows={shared}
        columns={[
          { head: 'Soort gegevens', rowHead: true, cell: (category) => categories[category].label },
          ...receivers.map((receiver) => ({
            head: receiver,
            cell: (category: Category) =>
              flowLinks(flows.filter((flow) => receiverName(flow) === receiver && names(flow, category))),
          })),
        ]}
      />
    </Card>
  );
}

function flowLinks(flows: readonly Flow[]) {
  if (flows.length === 0) return undefined;
  return flows.map((flow, index) => (
    <>
      {index > 0 && ', '}
      <a href={`/stromen/${flow.id}`} title={flow.title}>
        stroom {flow.number}
      </a>
      {flow.status !== 'inForce' && <small> ({flowStatuses[flow.status].label})</small>}
    </>
  ));
}

function names(flow: Flow, category: Category): boolean {
  return categoriesIn(flow.mask).includes(category);
}

/** Makes the address of a page of the list with the same choices. */
export function address(path: string, chosen: Chosen, page = 1): string {
  const kept = Object.entries(chosen).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const query = new URLSearchParams([...kept, ...(page > 1 ? [['pagina', String(page)]] : [])]);
  return query.size === 0 ? path : `${path}?${query}`;
}
