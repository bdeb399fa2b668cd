/** One list of people to reach: who stands on it, what was tried and how it ended. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { channels, listKinds, type OutreachOutcome, outcomes } from './outreach.ts';
import type { Entry, OpenedList } from './outreach.sql.ts';
import { type Typed, nameOf } from './outreach.pages.tsx';

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
        above={[{ href: '/outreach', label: say`Mensen bereiken` }]}
        title={<Name>{list.name}</Name>}
        lead={`${listKinds[list.kind]}. ${open === 0 ? say`Iedereen is opgevolgd.` : say`Nog ${open} te bereiken.`}`}
      />
      <Columns side={<AddForm list={list.id} csrf={csrf} typed={typed} problems={problems} />}>
        <Card title={say`Wie staat erop`}>
          {items.length === 0 ? (
            <Empty
              title={say`U ziet nog niemand op deze lijst.`}
            >{say`Voeg mensen toe met hun rijksregisternummer, of kies “Zet op een lijst” bij de opvolging van een dossier.`}</Empty>
          ) : (
            <Entries list={list} items={items} />
          )}
        </Card>
      </Columns>
    </>
  );
}

function Entries({ list, items }: Pick<ListView['opened'], 'list' | 'items'>) {
  return (
    <DataTable<Entry>
      caption={say`Mensen op deze lijst`}
      captionHidden
      rows={items}
      columns={[
        {
          head: say`Naam`,
          rowHead: true,
          cell: (entry) => (
            <a href={`/outreach/${list.id}/${entry.id}`}>
              <Name>{nameOf(entry)}</Name>
            </a>
          ),
        },
        {
          head: say`Begeleider`,
          stacked: 'short',
          cell: ({ coach }) => <Name>{coach ?? say`niemand`}</Name>,
        },
        { head: say`Laatste poging`, stacked: 'short', cell: lastAttempt },
        { head: say`Stand`, stacked: 'short', cell: state },
      ]}
    />
  );
}

function AddForm({
  list,
  csrf,
  typed,
  problems,
}: Pick<ListView, 'csrf' | 'typed' | 'problems'> & { list: string }) {
  const form = { typed, problems };
  return (
    <Card title={say`Mensen toevoegen`}>
      <Form action={`/outreach/${list}/toevoegen`} csrf={csrf} problems={problems}>
        <TextArea
          {...fieldIn(form, 'insz')}
          label={say`Rijksregisternummers`}
          hint={say`Een nummer per regel. Alleen mensen die uw organisatie begeleidt en die u mag openen.`}
          rows={6}
        />
        <Button look="primary">{say`Voeg toe`}</Button>
      </Form>
    </Card>
  );
}

function lastAttempt({ attempts }: Entry) {
  const last = attempts.at(-1);
  return last === undefined ? say`nog geen` : `${dayInWords(last.on, 'short')}, ${channels[last.channel]}`;
}

/** What gives the person something to go on with; the other ends are ends too, but nothing to be glad of. */
const onward: readonly OutreachOutcome[] = ['guided', 'referred', 'working', 'learning'];

/** After this many attempts without an answer somebody decides what follows; gate.find_outreach_signals asks the same. */
const ENOUGH = 3;

function state({ outcome, attempts }: Entry) {
  if (outcome !== null)
    return <Tag tone={onward.includes(outcome) ? 'ok' : 'plain'}>{outcomes[outcome]}</Tag>;
  const reached = attempts.some((one) => one.reached);
  if (reached) return <Tag tone="wait">{say`bereikt, nog niet afgesloten`}</Tag>;
  return (
    <Tag tone={attempts.length < ENOUGH ? 'wait' : 'late'}>
      {attempts.length === 0 ? say`nog te proberen` : say`${attempts.length} keer geprobeerd`}
    </Tag>
  );
}
