/** The forms about the parties of a draft: who takes part, who decides for each, and what one party is in it. */
import { say } from '../../kernel/language.ts';
import { beginning, listed } from '../../kernel/sentence.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ActForm, Form, FormActs } from '../../ui/form.tsx';
import { DataTable } from '../../ui/table.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden } from '../../ui/text.tsx';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import type { Party } from '../agreement/agreement.ts';
import { AgreementFormPage, at, type DraftForm } from '../agreement/agreement-form.tsx';
import type { Named } from '../flow/flow.ts';
import type { Organ } from './party.sql.ts';
import { GroupField, PartyFields } from './party-field.tsx';
import { StandingParty } from './standing.tsx';

interface PartiesForm extends DraftForm {
  readonly organs: readonly Organ[];
  readonly others: readonly Named[];
  /** The id of the own organisation. */
  readonly own: string;
}

/** Shows the parties of a draft, with who decides for each, and lets one be added. */
export function PartiesPage(form: PartiesForm) {
  const { detail, csrf, problems, others } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Partijen`}
      lead={say`Wie hier staat, leest en schrijft mee in het ontwerp. Verandert er een partij, dan gaat iedereen opnieuw akkoord.`}
    >
      <Card title={say`Wie doet mee?`}>
        <PartyTable {...form} />
      </Card>
      <Card title={say`Voeg een partij toe`}>
        <Form action={at(detail, 'partijen')} csrf={csrf} problems={problems}>
          <SelectField
            {...fieldIn(form, 'organisatie')}
            label={say`Organisatie`}
            choose={say`Kies een organisatie`}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <GroupField form={form} />
          <PartyFields form={form} />
          <FormActs back={at(detail)} label={say`Voeg de partij toe`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

function PartyTable(form: PartiesForm) {
  const { detail, organs } = form;
  return (
    <DataTable<Party>
      caption={say`Partijen van deze overeenkomst`}
      captionHidden
      rows={detail.agreement.parties}
      columns={[
        {
          head: say`Partij`,
          rowHead: true,
          cell: ({ name, group }) => (
            <>
              {name}
              {group && <span class="source">{group}</span>}
            </>
          ),
        },
        { head: say`Rol`, stacked: 'short', cell: ({ role }) => beginning(role) },
        { head: say`Wie tekent?`, stacked: 'short', cell: ({ signatory }) => signatory ?? '' },
        {
          head: say`Wie beslist?`,
          stacked: 'plain',
          cell: ({ id }) => organsInWords(organs.filter(({ party }) => party === id)),
        },
        {
          head: say`Doen`,
          stacked: 'short',
          cell: (party) => <PartyActs form={form} party={party} />,
        },
      ]}
    />
  );
}

function PartyActs({ form: { detail, csrf, own }, party }: { form: PartiesForm; party: Party }) {
  return (
    <>
      <a href={at(detail, `partijen/${party.id}`)}>{tell`Wijzig${<Hidden>: {party.name}</Hidden>}`}</a>
      {mayDrop(detail, party, own) && (
        <Fold summary={tell`Schrap${<Hidden>: {party.name}</Hidden>}`}>
          <p>{say`Met deze partij gaan ook haar lijnen, haar cijfers en haar bijlagen naast de tekst weg. Die komen niet terug.`}</p>
          <ActForm action={at(detail, `partijen/${party.id}/schrap`)} csrf={csrf}>
            <Button>{tell`Schrap deze partij${<Hidden>: {party.name}</Hidden>}`}</Button>
          </ActForm>
        </Fold>
      )}
    </>
  );
}

function mayDrop({ agreement, renews }: AgreementDetail, party: Party, own: string): boolean {
  if (agreement.parties.length < 2 || agreement.amends) return false;
  return party.id === own || (renews === null && agreement.begunBy === own);
}

function organsInWords(organs: readonly Organ[]): string {
  return beginning(
    listed(organs.map(({ organ, ratifies }) => (ratifies ? say`${organ} (bekrachtiging)` : organ))),
  );
}

/** Asks again what one party is in the agreement. */
export function PartyPage(form: DraftForm & { readonly party: Party }) {
  const { detail, csrf, problems, party, typed } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={party.name}
      lead={say`Verandert er een partij, dan gaat iedereen opnieuw akkoord met de tekst.`}
    >
      <StandingParty form={form} party={party} />
      <Card title={say`Deze partij`}>
        <Form action={at(detail, `partijen/${party.id}`)} csrf={csrf} problems={problems}>
          <input type="hidden" name="versie" value={typed['versie'] ?? ''} />
          <GroupField form={form} />
          <PartyFields form={form} />
          <FormActs back={at(detail)} label={say`Bewaar`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}
