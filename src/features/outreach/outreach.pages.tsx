/** Lists of people to reach: the lists of an organisation, and who stands on one. */
import { formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { problemOf } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { DayTabs } from '../day/day-tabs.tsx';
import { channels, listKinds, outcomes } from './outreach.ts';
import type { Entry, Lists, ListSummary, OpenedList } from './outreach.sql.ts';

type Typed = Readonly<Record<string, string | undefined>>;

interface ListsView {
  readonly lists: Lists;
  readonly csrf: string;
  /** Someone to put on a list, coming from that dossier. */
  readonly person: string | undefined;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** Shows the lists of the organisation and makes a new one. */
export function ListsPage({ lists, csrf, person, typed, problems }: ListsView) {
  return (
    <>
      <PageHead
        title="Mensen bereiken"
        lead="Wie uw organisatie kent en nog niet bereikt. Ieder op een lijst eindigt met een opvolging."
      />
      <DayTabs actor={lists.actor} current="/outreach" />
      <Columns
        side={<MakeForm csrf={csrf} typed={typed} problems={problems} primary={person === undefined} />}
      >
        <Card title={person === undefined ? 'Lijsten' : 'Op welke lijst?'}>
          {lists.items.length === 0 ? (
            <Empty title="Er is nog geen lijst.">Maak er een. Voeg daarna mensen toe.</Empty>
          ) : (
            <DataTable<ListSummary>
              caption="Lijsten van uw organisatie"
              captionHidden
              rows={lists.items}
              columns={[
                {
                  head: 'Lijst',
                  rowHead: true,
                  cell: ({ id, name }) => <a href={`/outreach/${id}`}>{name}</a>,
                },
                { head: 'Over wie', cell: ({ kind }) => listKinds[kind] },
                { head: 'Nog te bereiken', numeric: true, cell: ({ open }) => open },
                { head: 'Samen', numeric: true, cell: ({ all }) => all },
                ...(person === undefined
                  ? []
                  : [
                      {
                        head: 'Kies',
                        cell: ({ id }: ListSummary) => <AddOne list={id} person={person} csrf={csrf} />,
                      },
                    ]),
              ]}
            />
          )}
        </Card>
      </Columns>
    </>
  );
}

function AddOne({ list, person, csrf }: { list: string; person: string; csrf: string }) {
  return (
    <ActForm action={`/outreach/${list}/toevoegen`} csrf={csrf}>
      <input type="hidden" name="dossier" value={person} />
      <Button>Zet op deze lijst</Button>
    </ActForm>
  );
}

type MakeProps = Pick<ListsView, 'csrf' | 'typed' | 'problems'> & { primary: boolean };

function MakeForm({ csrf, typed, problems, primary }: MakeProps) {
  const error = errorsOf(problems);
  return (
    <Card title="Nieuwe lijst">
      <Form action="/outreach" csrf={csrf} problems={problems}>
        <TextField name="naam" label="Naam" value={typed['naam'] ?? ''} maxlength={80} {...error('naam')} />
        <RadioGroup
          name="soort"
          label="Over wie gaat de lijst?"
          options={Object.entries(listKinds).map(([value, label]) => ({ value, label }))}
          value={typed['soort'] ?? ''}
          {...error('soort')}
        />
        <Button look={primary ? 'primary' : 'secondary'}>Maak de lijst</Button>
      </Form>
    </Card>
  );
}

interface ListView {
  readonly opened: OpenedList;
  readonly csrf: string;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** Shows who stands on a list, what was tried and how it ended. */
export function ListPage({ opened, csrf, typed, problems }: ListView) {
  const { list, items } = opened;
  const open = items.filter(({ outcome }) => outcome === null).length;
  return (
    <>
      <PageHead
        above={[{ href: '/outreach', label: 'Mensen bereiken' }]}
        title={<Name>{list.name}</Name>}
        lead={`${listKinds[list.kind]}. ${open === 0 ? 'Iedereen is opgevolgd.' : `Nog ${open} te bereiken.`}`}
      />
      <Columns side={<AddForm list={list.id} csrf={csrf} typed={typed} problems={problems} />}>
        <Card title="Wie staat erop">
          {items.length === 0 ? (
            <Empty title="U ziet nog niemand op deze lijst.">
              Voeg mensen toe met hun rijksregisternummer, of kies “Zet op een lijst” bij de opvolging van een
              dossier.
            </Empty>
          ) : (
            <DataTable<Entry>
              caption="Mensen op deze lijst"
              captionHidden
              rows={items}
              columns={[
                {
                  head: 'Naam',
                  rowHead: true,
                  cell: (entry) => (
                    <a href={`/outreach/${list.id}/${entry.id}`}>
                      <Name>{nameOf(entry)}</Name>
                    </a>
                  ),
                },
                { head: 'Begeleider', cell: ({ coach }) => <Name>{coach ?? 'niemand'}</Name> },
                { head: 'Laatste poging', cell: lastAttempt },
                { head: 'Stand', cell: state },
              ]}
            />
          )}
        </Card>
      </Columns>
    </>
  );
}

function AddForm({
  list,
  csrf,
  typed,
  problems,
}: Pick<ListView, 'csrf' | 'typed' | 'problems'> & { list: string }) {
  return (
    <Card title="Mensen toevoegen">
      <Form action={`/outreach/${list}/toevoegen`} csrf={csrf} problems={problems}>
        <TextArea
          name="insz"
          label="Rijksregisternummers"
          hint="Een nummer per regel. Alleen mensen die uw organisatie begeleidt en die u mag openen."
          value={typed['insz'] ?? ''}
          rows={6}
          {...errorsOf(problems)('insz')}
        />
        <Button look="primary">Voeg toe</Button>
      </Form>
    </Card>
  );
}

/** The name of someone on a list. */
export function nameOf({ givenName, familyName }: Pick<Entry, 'givenName' | 'familyName'>): string {
  return `${givenName} ${familyName}`.trim() || 'Zonder naam';
}

function lastAttempt({ attempts }: Entry) {
  const last = attempts.at(-1);
  return last === undefined ? 'nog geen' : `${day(last.on)}, ${channels[last.channel]}`;
}

function state({ outcome, attempts }: Entry) {
  if (outcome !== null) return <Tag tone="ok">{outcomes[outcome]}</Tag>;
  const reached = attempts.some((one) => one.reached);
  if (reached) return <Tag tone="wait">bereikt, nog niet afgesloten</Tag>;
  return (
    <Tag tone="wait">{attempts.length === 0 ? 'nog te proberen' : `${attempts.length} keer geprobeerd`}</Tag>
  );
}

function errorsOf(problems: readonly Problem[]) {
  return (name: string) => {
    const message = problemOf(problems, name);
    return message === undefined ? {} : { error: message };
  };
}

function day(text: string): string {
  return isCivilDate(text) ? formatDate(text, 'short') : text;
}
