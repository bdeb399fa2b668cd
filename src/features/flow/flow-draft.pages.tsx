/** Drafting a flow and reading a draft before it is confirmed: the form, the two wordings beside each other, the counts. */
import type { ComponentChildren } from 'preact';
import { categories } from '../../gate/category.ts';
import { populationCodes, populations } from '../../gate/population.ts';
import { purposes } from '../../gate/purpose.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox, CheckboxList, RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { type Problem, problemOf } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { organisationKindCodes, organisationKinds } from '../organisation/organisation-kind.ts';
import { flowStatuses, type Named } from './flow.ts';
import type { FlowDetail, FlowVersion } from './flow.sql.ts';
import type { FlowPreview } from './flow-act.sql.ts';
import { Differences, standingWords } from './flow-history.tsx';
import { allTerms, differences } from './flow-words.ts';
import { gdprTermCodes, gdprTermText } from './gdpr-term.ts';
import { ReachCard } from './reach.tsx';
import { type DraftForm, typedList, typedText } from './draft-form.ts';
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
            ? [{ href: '/stromen', label: 'Stromen' }]
            : [
                { href: '/stromen', label: 'Stromen' },
                { href: `/stromen/${detail.flow.id}`, label: `Stroom ${detail.flow.number}` },
              ]
        }
        title={detail === undefined ? 'Nieuwe stroom' : `Wijziging van stroom ${detail.flow.number}`}
        lead="U stelt op. Pas als de functionaris voor gegevensbescherming van uw organisatie bevestigt, verandert er iets."
      />
      <Stack>
        {view.beside}
        <Card title="De stroom">
          <Form action={view.action} csrf={view.csrf} problems={view.problems}>
            <DraftFields view={view} />
          </Form>
        </Card>
      </Stack>
    </>
  );
}

function DraftFields({ view }: { view: DraftFormView }) {
  const { typed } = view;
  const field = (name: string, label: string) => {
    const error = problemOf(view.problems, name);
    return { name, label, value: typedText(typed, name), ...(error ? { error } : {}) };
  };
  return (
    <>
      <input type="hidden" name="versie" value={typedText(typed, 'versie')} />
      <input type="hidden" name="revisie" value={typedText(typed, 'revisie')} />
      <TextField {...field('titel', 'Titel')} hint="Zeg kort wat wie deelt." />
      <SelectField
        {...field('ontvanger', 'Wie krijgt de gegevens?')}
        choose="Kies"
        options={receiverOptions(view.organisations)}
      />
      <SelectField
        {...field('doel', 'Waarvoor?')}
        choose="Kies"
        options={flowPurposes.map((code) => ({ value: code, label: purposes[code] }))}
      />
      <RadioGroup
        {...field('groep', 'Over wie gaat het?')}
        hint="De stroom geldt alleen voor mensen van wie dit zeker is."
        options={populationCodes.map((code) => ({ value: code, label: populations[code] }))}
      />
      <CheckboxList
        {...field('gegevens', 'Welke gegevens?')}
        options={shareableCategories.map((code) => ({ value: code, label: categories[code].label }))}
        values={typedList(typed, 'gegevens')}
      />
      <TextField {...field('wet', 'Wet of besluit')} />
      <TextField {...field('artikel', 'Artikel')} optional />
      <SelectField
        {...field('grond', 'Grond in de AVG')}
        choose="Kies"
        options={gdprTermCodes.map((code) => ({ value: code, label: gdprTermText(code) }))}
      />
      <TextField
        {...field('machtiging', 'Machtiging of protocol')}
        optional
        hint="Nummer en datum van de beraadslaging of het protocol."
      />
      <Checkbox
        name="overeenkomst"
        label="Werkt alleen als een overeenkomst er een punt voor heeft"
        checked={typedText(typed, 'overeenkomst') === 'ja'}
      />
      <TextArea {...field('voorwaarden', 'Voorwaarden')} optional />
      <TextField {...field('bewaring', 'Hoe lang bewaart de ontvanger dit?')} />
      <DateField {...field('van', 'Geldig vanaf')} />
      <DateField {...field('tot', 'Geldig tot en met')} optional />
      <RadioGroup
        {...field('toestand', 'Na bevestiging is de stroom')}
        options={wordingStatuses.map((code) => ({
          value: code,
          label: flowStatuses[code].label,
          hint: flowStatuses[code].meaning,
        }))}
      />
      <Acts>
        <Button look="primary">Bewaar het ontwerp</Button>
      </Acts>
    </>
  );
}

function receiverOptions(organisations: readonly Named[]) {
  return [
    ...organisationKindCodes.map((code) => ({ value: `kind:${code}`, label: organisationKinds[code].every })),
    ...organisations.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

export interface DraftView {
  readonly csrf: string;
  readonly detail: FlowDetail;
  readonly draft: FlowVersion;
  readonly preview: FlowPreview;
  /** The reader is the officer who may confirm. */
  readonly mayConfirm: boolean;
  readonly mayEdit: boolean;
  /** The reader drafted these words. */
  readonly conflict: boolean;
}

/** Shows a draft as it will be: what changes in words, what opens and closes, and the way to confirm. */
export function DraftPage(view: DraftView) {
  const { detail, draft } = view;
  const { flow } = detail;
  const isNew = flow.status === 'draft';
  return (
    <>
      <PageHead
        above={[
          { href: '/stromen', label: 'Stromen' },
          { href: `/stromen/${flow.id}`, label: `Stroom ${flow.number}` },
        ]}
        title={isNew ? `Ontwerp van stroom ${flow.number}` : `Ontwerp: wijziging van stroom ${flow.number}`}
        lead={`${flow.title}. Opgesteld op ${formatDate(draft.draftedOn)}${draft.draftedBy ? ` door ${draft.draftedBy}` : ''}. Iemand anders bevestigt.`}
      />
      <Stack>
        {view.conflict && (
          <Alert tone="warning" live>
            Dit ontwerp is veranderd sinds u het las. Er is niets bevestigd. Lees het opnieuw.
          </Alert>
        )}
        <Card title={isNew ? 'Wat er in de stroom staat' : 'Wat er verandert'}>
          {isNew ? (
            <DefinitionList items={allTerms(draft.wording)} />
          ) : (
            <Differences
              lines={differences(standingWords(detail), draft.wording)}
              before="Nu"
              after="Wordt"
            />
          )}
        </Card>
        <PreviewCards preview={view.preview} />
        <DraftActs view={view} />
      </Stack>
    </>
  );
}

function PreviewCards({ preview }: { preview: FlowPreview }) {
  const { atOnce, later, lapses } = preview;
  return (
    <>
      {lapses && (
        <Alert tone="warning">
          Dit ontwerp laat meer of iets anders toe dan de ontvangers bevestigden. Na uw bevestiging werkt de
          stroom pas weer voor een ontvanger die de nieuwe versie bevestigt.
        </Alert>
      )}
      <ReachCard title="Wat er meteen sluit" reach={atOnce} side="closes" />
      <ReachCard title="Wat er meteen opent" reach={atOnce} side="opens" />
      {later && later.opens.categories.length > 0 && (
        <ReachCard title="Wat er opent als de ontvangers bevestigen" reach={later} side="opens" />
      )}
    </>
  );
}

function DraftActs({ view }: { view: DraftView }) {
  const { csrf, draft, detail } = view;
  const at = (part: string) => `/stromen/${detail.flow.id}/${part}`;
  const revision = <input type="hidden" name="revisie" value={String(draft.revision)} />;
  return (
    <Acts>
      {view.mayConfirm && (
        <ActForm action={at('bevestig')} csrf={csrf}>
          {revision}
          <Button look="primary">Bevestig dit ontwerp</Button>
        </ActForm>
      )}
      {view.mayEdit && <ButtonLink href={at('wijzig')}>Verander het ontwerp</ButtonLink>}
      <ActForm action={at('intrekken')} csrf={csrf}>
        {revision}
        <Button look="danger">Trek het ontwerp in</Button>
      </ActForm>
    </Acts>
  );
}
