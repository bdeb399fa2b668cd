/** What the list of flows and the table of who shares what have in common: heading, views, filters, the empty state. */
import type { ComponentChildren } from 'preact';
import { categories } from '../../gate/category.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Option, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { organisationKindCodes, organisationKinds } from '../organisation/organisation-kind.ts';
import { type Flow, flowStatusCodes, flowStatuses, mayDraft, type Named } from './flow.ts';
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

/** Frames a view of the register. */
export function Register({
  view,
  current,
  children,
}: {
  view: RegisterView;
  current: 'list' | 'matrix' | 'waits';
  children: ComponentChildren;
}) {
  const works = view.actor?.purposes.includes('flowRegister') === true;
  // Who drafts waits for someone else; who confirms is waited for.
  const waits = mayDraft(view.actor) ? say`Wacht op bevestiging` : say`Wacht op u`;
  return (
    <>
      <PageHead
        title={say`Gegevensstromen`}
        lead={say`Wie welke gegevens aan wie geeft, waarvoor en op welke wet. Wat niet in een stroom van kracht staat, deelt niemand.`}
        acts={
          mayDraft(view.actor) && (
            <ButtonLink href="/stromen/nieuw" look="primary">{say`Stel een nieuwe stroom op`}</ButtonLink>
          )
        }
      />
      <Tabs
        label={say`Weergave`}
        items={[
          { href: '/stromen', label: say`Lijst`, current: current === 'list' },
          { href: '/stromen/matrix', label: say`Wie deelt wat`, current: current === 'matrix' },
          ...(works ? [{ href: '/stromen?wacht=ja', label: waits, current: current === 'waits' }] : []),
        ]}
      />
      <Stack>{children}</Stack>
    </>
  );
}

/** Lets the reader choose flows; the choice stands in the address. */
export function Filters({ view, action }: { view: RegisterView; action: string }) {
  const { chosen, senders } = view;
  const field = (name: keyof Chosen, label: string, options: readonly Option[]) => (
    <SelectField name={name} label={label} choose={say`Alle`} options={options} value={chosen[name] ?? ''} />
  );
  return (
    <Card title={say`Kies stromen`}>
      <FilterForm action={action}>
        {field(
          'afzender',
          say`Wie geeft`,
          senders.map(({ id, name }) => ({ value: id, label: name })),
        )}
        {field(
          'soort',
          say`Wie krijgt`,
          organisationKindCodes.map((code) => ({ value: code, label: organisationKinds[code].every })),
        )}
        {field(
          'categorie',
          say`Welke gegevens`,
          shareableCategories.map((code) => ({ value: code, label: categories[code].label })),
        )}
        {field(
          'toestand',
          say`Toestand`,
          flowStatusCodes
            .filter((code) => code !== 'draft' || view.actor?.purposes.includes('flowRegister'))
            .map((code) => ({ value: code, label: flowStatuses[code].label })),
        )}
        <Acts>
          <Button>{say`Toon`}</Button>
        </Acts>
      </FilterForm>
    </Card>
  );
}

/** Takes the place of flows when there are none. */
export function Nothing({ view }: { view: RegisterView }) {
  if (view.chosen.wacht === 'ja')
    return (
      <Empty
        title={say`Er wacht geen enkele stroom.`}
        act={{ href: '/stromen', label: say`Toon alle stromen` }}
      >{say`Hier komen ontwerpen van uw organisatie en stromen die uw organisatie als ontvanger nog niet bevestigde.`}</Empty>
    );
  return (
    <Empty
      title={say`Geen enkele stroom past bij uw keuze.`}
      act={{ href: '/stromen', label: say`Toon alle stromen` }}
    />
  );
}
