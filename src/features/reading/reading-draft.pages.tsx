/** Choosing a reading: the form of the legal editor, and the draft as one of another organisation reads it before it counts. */
import type { ComponentChildren } from 'preact';
import { formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { legalStatuses } from '../../rules/legal-status.ts';
import type { DisputedPoint } from '../../rules/reading.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, type Problem, problemOf } from '../../ui/field.tsx';
import { ActForm, Form, FormActs } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Written } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { obligationWords, resultWords, ruleText } from '../instrument/rule-words.ts';
import { slugOf, statusWords } from './reading.ts';
import { ChoiceDifferences } from './reading-history.tsx';
import type { ChangedAnswer } from './reading-preview.ts';
import type { ReadingVersion } from './reading.sql.ts';

interface Frame {
  readonly point: DisputedPoint;
  readonly csrf: string;
}

export interface FormView extends Frame {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  /** Someone else saved meanwhile. */
  readonly conflict: boolean;
}

/** Shows the form: for each status a reading, and why. */
export function ReadingFormPage({ point, csrf, typed, problems, conflict }: FormView) {
  const form = { typed, problems };
  return (
    <Framed point={point} title={say`Kies een lezing`} conflict={conflict}>
      <Card title={say`Uw keuze`}>
        <Form action={`/betwiste-punten/${slugOf(point)}/wijzig`} csrf={csrf} problems={problems}>
          <input type="hidden" name="versie" value={typed['versie'] ?? '0'} />
          <input type="hidden" name="revisie" value={typed['revisie'] ?? ''} />
          {legalStatuses
            .filter((status) => point.statuses.includes(status))
            .map((status) => (
              <SelectField
                name={`lezing-${status}`}
                label={say`Voor ${statusWords[status]}`}
                value={typed[`lezing-${status}`] ?? ''}
                choose={say`Geen lezing: het blijft open`}
                options={point.readings.map(({ code, text }) => ({ value: code, label: ruleText(text) }))}
                error={problemOf(problems, `lezing-${status}`)}
              />
            ))}
          <TextArea
            {...fieldIn(form, 'reden')}
            label={say`Waarom`}
            hint={say`Iedereen kan de reden lezen. Noem de bron of de uitspraak. Noem geen personen.`}
            maxlength={1000}
          />
          <FormActs back={`/betwiste-punten/${slugOf(point)}`} label={say`Bewaar het ontwerp`} />
        </Form>
      </Card>
    </Framed>
  );
}

export interface DraftView extends Frame {
  readonly draft: ReadingVersion;
  readonly standing: ReadingVersion | undefined;
  readonly changes: readonly ChangedAnswer[];
  /** The words changed after the reader opened the page. */
  readonly conflict: boolean;
}

/** Shows a draft as it will be: what changes, which answers come out otherwise, and the way to confirm. */
export function ReadingDraftPage({ point, csrf, draft, standing, changes, conflict }: DraftView) {
  const at = (part: string) => `/betwiste-punten/${slugOf(point)}/${part}`;
  const revision = <input type="hidden" name="revisie" value={String(draft.revision)} />;
  return (
    <Framed point={point} title={say`Ontwerp van een keuze`} conflict={conflict}>
      <Card title={say`Wat er verandert`}>
        <p class="source">{say`${draft.draftedFor} stelde dit op, op ${formatDate(draft.draftedOn)}.`}</p>
        <ChoiceDifferences point={point} before={standing?.followed ?? {}} after={draft.followed} />
        <Written text={say`Reden: ${draft.reason}`} />
      </Card>
      <ChangesCard changes={changes} />
      {draft.own && (
        <Alert>{say`Een juridisch redacteur van een andere organisatie moet dit bevestigen.`}</Alert>
      )}
      <Acts>
        {!draft.own && (
          <ActForm action={at('bevestig')} csrf={csrf}>
            {revision}
            <Button look="primary">{say`Bevestig deze keuze`}</Button>
          </ActForm>
        )}
        <ButtonLink href={at('wijzig')}>{say`Verander het ontwerp`}</ButtonLink>
        <ActForm action={at('intrekken')} csrf={csrf}>
          {revision}
          <Button look="danger">{say`Trek het ontwerp in`}</Button>
        </ActForm>
      </Acts>
    </Framed>
  );
}

function ChangesCard({ changes }: { changes: readonly ChangedAnswer[] }) {
  return (
    <Card title={say`Welke antwoorden veranderen`}>
      <p>
        {changes.length === 0
          ? say`Bij de gepubliceerde gevallen verandert geen enkel antwoord.`
          : say`Bij de gepubliceerde gevallen veranderen deze antwoorden. Het antwoord voor een echte persoon volgt zodra iemand het dossier opent.`}
      </p>
      {changes.length > 0 && (
        <DataTable
          caption={say`Antwoorden die veranderen`}
          captionHidden
          rows={changes}
          columns={[
            {
              head: say`Geval`,
              rowHead: true,
              cell: ({ title, status }) => (
                <>
                  <span lang="nl">{title}</span>
                  {status !== undefined && <div class="source">{say`Voor ${statusWords[status]}`}</div>}
                </>
              ),
            },
            { head: say`Instrument`, cell: ({ told }) => ruleText(told.name) },
            { head: say`Nu`, cell: ({ before }) => answerText(before) },
            { head: say`Wordt`, cell: ({ told }) => answerText(told) },
          ]}
        />
      )}
    </Card>
  );
}

function answerText({ result, obligation, outcomes }: ChangedAnswer['told']): string {
  const end = outcomes.find(({ code, value }) => code === 'end' && value !== undefined)?.value;
  return [
    resultWords[result],
    obligation === undefined ? '' : obligationWords[obligation],
    typeof end === 'string' && isCivilDate(end) ? formatDate(end) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function Framed({
  point,
  title,
  conflict,
  children,
}: {
  point: DisputedPoint;
  title: string;
  conflict: boolean;
  children: ComponentChildren;
}) {
  return (
    <>
      <PageHead
        above={[
          { href: '/betwiste-punten', label: say`Betwiste punten` },
          { href: `/betwiste-punten/${slugOf(point)}`, label: ruleText(point.question) },
        ]}
        title={title}
        lead={say`Een keuze geldt pas als twee mensen van twee organisaties ze maakten. Ze telt vanaf de volgende vraag.`}
      />
      <Stack>
        {conflict && (
          <Alert
            tone="warning"
            live
          >{say`Intussen veranderde iemand dit. Er is niets bewaard of bevestigd. Lees wat er nu staat.`}</Alert>
        )}
        {children}
      </Stack>
    </>
  );
}
