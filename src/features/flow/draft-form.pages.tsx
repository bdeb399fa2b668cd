/** The form in which a legal editor drafts a flow or a change of one. */
import type { ComponentChildren } from 'preact';
import { categories } from '../../gate/category.ts';
import { populationCodes, populations } from '../../gate/population.ts';
import { purposes } from '../../gate/purpose.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox, CheckboxList, RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { type Problem, problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { organisationKindCodes, organisationKinds } from '../organisation/organisation-kind.ts';
import { type DraftForm, typedList, typedText } from './draft-form.ts';
import { flowStatuses, type Named } from './flow.ts';
import type { FlowDetail } from './flow.sql.ts';
import { gdprTermCodes, gdprTermText } from './gdpr-term.ts';
import { flowPurposes, shareableCategories, wordingStatuses } from './wording-input.ts';

export interface DraftFormView {
  readonly csrf: string;
  readonly action: string;
  /** The flow that changes; nothing for a new one. */
  readonly detail?: FlowDetail | undefined;
  readonly organisations: readonly Named[];
  readonly typed: DraftForm;
  readonly problems: readonly Problem[];
  /** Someone else saved meanwhile: what stands there now beside what was typed here. */
  readonly beside?: ComponentChildren;
}

/** Shows the form in which a legal editor drafts a flow or a change. */
export function DraftFormPage(view: DraftFormView) {
  const { detail } = view;
  return (
    <>
      <PageHead
        above={
          detail === undefined
            ? [{ href: '/stromen', label: say`Stromen` }]
            : [
                { href: '/stromen', label: say`Stromen` },
                { href: `/stromen/${detail.flow.id}`, label: say`Stroom ${detail.flow.number}` },
              ]
        }
        title={detail === undefined ? say`Nieuwe stroom` : say`Wijziging van stroom ${detail.flow.number}`}
        lead={say`U stelt op. Pas als de functionaris voor gegevensbescherming van uw organisatie bevestigt, verandert er iets.`}
      />
      <Stack>
        {view.beside}
        <Card title={say`De stroom`}>
          <Form action={view.action} csrf={view.csrf} problems={view.problems}>
            <DraftFields view={view} />
          </Form>
        </Card>
      </Stack>
    </>
  );
}

type Part = { readonly view: DraftFormView };

/** Gives a field its name, its label, what was typed in it and what is wrong with it. */
function fieldOf({ typed, problems }: DraftFormView) {
  return (name: string, label: string) => ({
    name,
    label,
    value: typedText(typed, name),
    error: problemOf(problems, name),
  });
}

function DraftFields({ view }: Part) {
  const { typed } = view;
  return (
    <>
      <input type="hidden" name="versie" value={typedText(typed, 'versie')} />
      <input type="hidden" name="revisie" value={typedText(typed, 'revisie')} />
      <WhatFields view={view} />
      <GroundFields view={view} />
      <TermFields view={view} />
      <Acts>
        <Button look="primary">{say`Bewaar het ontwerp`}</Button>
      </Acts>
    </>
  );
}

/** Who gets what, about whom, and what for. */
function WhatFields({ view }: Part) {
  const field = fieldOf(view);
  return (
    <>
      <TextField {...field('titel', say`Titel`)} hint={say`Zeg kort wat wie deelt.`} />
      <SelectField
        {...field('ontvanger', say`Wie krijgt de gegevens?`)}
        choose={say`Kies`}
        options={receiverOptions(view.organisations)}
      />
      <SelectField
        {...field('doel', say`Waarvoor?`)}
        choose={say`Kies`}
        options={flowPurposes.map((code) => ({ value: code, label: purposes[code] }))}
      />
      <RadioGroup
        {...field('groep', say`Over wie gaat het?`)}
        hint={say`De stroom geldt alleen voor mensen van wie dit zeker is.`}
        options={populationCodes.map((code) => ({ value: code, label: populations[code] }))}
      />
      <CheckboxList
        {...field('gegevens', say`Welke gegevens?`)}
        options={shareableCategories.map((code) => ({ value: code, label: categories[code].label }))}
        values={typedList(view.typed, 'gegevens')}
      />
    </>
  );
}

/** On what law and agreement the flow stands. */
function GroundFields({ view }: Part) {
  const field = fieldOf(view);
  return (
    <>
      <TextField {...field('wet', say`Wet of besluit`)} />
      <TextField {...field('artikel', say`Artikel`)} optional />
      <SelectField
        {...field('grond', say`Grond in de AVG`)}
        choose={say`Kies`}
        options={gdprTermCodes.map((code) => ({ value: code, label: gdprTermText(code) }))}
      />
      <TextField
        {...field('machtiging', say`Machtiging of protocol`)}
        optional
        hint={say`Nummer en datum van de beraadslaging of het protocol.`}
      />
      <Checkbox
        name="overeenkomst"
        label={say`Werkt alleen als een overeenkomst er een punt voor heeft`}
        checked={typedText(view.typed, 'overeenkomst') === 'ja'}
      />
    </>
  );
}

/** Under which conditions it holds, from when to when, and how it stands once confirmed. */
function TermFields({ view }: Part) {
  const field = fieldOf(view);
  return (
    <>
      <TextArea {...field('voorwaarden', say`Voorwaarden`)} optional />
      <TextField {...field('bewaring', say`Hoe lang bewaart de ontvanger dit?`)} />
      <DateField {...field('van', say`Geldig vanaf`)} />
      <DateField {...field('tot', say`Geldig tot en met`)} optional />
      <RadioGroup
        {...field('toestand', say`Na bevestiging is de stroom`)}
        options={wordingStatuses.map((code) => ({
          value: code,
          label: flowStatuses[code].label,
          hint: flowStatuses[code].meaning,
        }))}
      />
    </>
  );
}

function receiverOptions(organisations: readonly Named[]) {
  return [
    ...organisationKindCodes.map((code) => ({ value: `kind:${code}`, label: organisationKinds[code].every })),
    ...organisations.map(({ id, name }) => ({ value: id, label: name })),
  ];
}
