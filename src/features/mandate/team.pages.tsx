/** The teams of an organisation: add one, rename one, say which one gets new clients. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Team } from './mandate.ts';
import { DeskTabs } from './staff.pages.tsx';

/** What was typed for a team, and what is wrong with it. */
export interface TypedTeam {
  readonly csrf: string;
  readonly name: string;
  readonly problems?: readonly Problem[];
}

export function TeamsPage({ items, typed }: { items: readonly Team[]; typed: TypedTeam }) {
  return (
    <>
      <PageHead
        title={say`Teams`}
        lead={say`Nieuwe cliënten zonder begeleider komen in het standaardteam.`}
      />
      <DeskTabs current="teams" />
      <Columns side={<AddTeam {...typed} />}>
        {items.length === 0 ? (
          <Empty
            title={say`Uw organisatie heeft nog geen teams.`}
          >{say`Voeg er een toe. Het eerste wordt het standaardteam.`}</Empty>
        ) : (
          <Card title={say`Teams van uw organisatie`} id="teams">
            <TeamTable items={items} />
          </Card>
        )}
      </Columns>
    </>
  );
}

function TeamTable({ items }: { items: readonly Team[] }) {
  return (
    <DataTable<Team>
      caption={say`Teams op naam`}
      captionHidden
      rows={items}
      columns={[
        {
          head: say`Team`,
          rowHead: true,
          cell: (team) => (
            <a href={`/beheer/teams/${team.id}`}>
              <Name>{team.name}</Name>
            </a>
          ),
        },
        { head: say`Mensen met een mandaat`, cell: (team) => team.members, numeric: true },
        {
          head: say`Standaard`,
          stacked: 'plain',
          cell: (team) => team.isDefault && <Tag tone="ok">{say`standaardteam`}</Tag>,
        },
      ]}
    />
  );
}

function AddTeam({ csrf, name, problems = [] }: TypedTeam) {
  return (
    <Card title={say`Nieuw team`}>
      <Form action="/beheer/teams" csrf={csrf} problems={problems}>
        <NameField name={name} problems={problems} />
        <Button look="primary">{say`Voeg het team toe`}</Button>
      </Form>
    </Card>
  );
}

/** Changes the name of a team, or makes it the default. */
export function TeamPage({ team, typed }: { team: Team; typed: TypedTeam }) {
  return (
    <>
      <PageHead
        above={[
          { href: '/beheer', label: say`Beheer` },
          { href: '/beheer/teams', label: say`Teams` },
        ]}
        title={<Name>{team.name}</Name>}
        {...(team.isDefault ? { lead: say`Dit is het standaardteam: nieuwe cliënten komen hier.` } : {})}
      />
      <Form action={`/beheer/teams/${team.id}`} csrf={typed.csrf} problems={typed.problems ?? []}>
        <input type="hidden" name="versie" value={team.version} />
        <NameField name={typed.name} problems={typed.problems ?? []} />
        {!team.isDefault && <Checkbox name="standaard" label={say`Maak dit het standaardteam`} />}
        <FormActs back="/beheer/teams" label={say`Bewaar`} />
      </Form>
    </>
  );
}

function NameField({ name, problems }: { name: string; problems: readonly Problem[] }) {
  const error = problemOf(problems, 'naam');
  return (
    <TextField
      name="naam"
      label={say`Naam van het team`}
      value={name}
      maxlength={80}
      autocomplete="off"
      error={error}
    />
  );
}
