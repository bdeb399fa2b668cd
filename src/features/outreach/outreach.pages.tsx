/** The lists of people to reach that an organisation keeps, and the form to begin one. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DayTabs } from '../day/day-tabs.tsx';
import { listKinds } from './outreach.ts';
import type { Entry, Lists, ListSummary } from './outreach.sql.ts';

export type Typed = Readonly<Record<string, string | undefined>>;

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
        title={say`Mensen bereiken`}
        lead={say`Wie uw organisatie kent en nog niet bereikt. Ieder op een lijst eindigt met een opvolging.`}
      />
      <DayTabs actor={lists.actor} current="/outreach" />
      <Columns
        side={<MakeForm csrf={csrf} typed={typed} problems={problems} primary={person === undefined} />}
      >
        <Card title={person === undefined ? say`Lijsten` : say`Op welke lijst?`}>
          {lists.items.length === 0 ? (
            <Empty title={say`Er is nog geen lijst.`}>{say`Maak er een. Voeg daarna mensen toe.`}</Empty>
          ) : (
            <DataTable<ListSummary>
              caption={say`Lijsten van uw organisatie`}
              captionHidden
              rows={lists.items}
              columns={[
                {
                  head: say`Lijst`,
                  rowHead: true,
                  cell: ({ id, name }) => <a href={`/outreach/${id}`}>{name}</a>,
                },
                { head: say`Over wie`, stacked: 'short', cell: ({ kind }) => listKinds[kind] },
                { head: say`Nog te bereiken`, numeric: true, cell: ({ open }) => open },
                { head: say`Samen`, numeric: true, cell: ({ all }) => all },
                ...(person === undefined
                  ? []
                  : [
                      {
                        head: say`Kies`,
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
      <Button>{say`Zet op deze lijst`}</Button>
    </ActForm>
  );
}

type MakeProps = Pick<ListsView, 'csrf' | 'typed' | 'problems'> & { primary: boolean };

function MakeForm({ csrf, typed, problems, primary }: MakeProps) {
  const form = { typed, problems };
  return (
    <Card title={say`Nieuwe lijst`}>
      <Form action="/outreach" csrf={csrf} problems={problems}>
        <TextField {...fieldIn(form, 'naam')} label={say`Naam`} maxlength={80} />
        <RadioGroup
          {...fieldIn(form, 'soort')}
          label={say`Over wie gaat de lijst?`}
          options={Object.entries(listKinds).map(([value, label]) => ({ value, label }))}
        />
        <Button look={primary ? 'primary' : 'secondary'}>{say`Maak de lijst`}</Button>
      </Form>
    </Card>
  );
}

/** The name of someone on a list. */
export function nameOf({ givenName, familyName }: Pick<Entry, 'givenName' | 'familyName'>): string {
  return `${givenName} ${familyName}`.trim() || say`Zonder naam`;
}
