/** A draft as it is read before someone else confirms it: the two wordings beside each other, what opens and what closes. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import type { FlowDetail, FlowVersion } from './flow.sql.ts';
import type { FlowPreview } from './flow-act.sql.ts';
import { Differences, standingWords } from './flow-history.tsx';
import { allTerms, differences } from './flow-wording.ts';
import { ReachCard } from './reach.tsx';

export interface DraftView {
  readonly csrf: string;
  readonly detail: FlowDetail;
  readonly draft: FlowVersion;
  readonly preview: FlowPreview;
  /** The reader is the officer who may confirm. */
  readonly mayConfirm: boolean;
  readonly mayEdit: boolean;
  /** The words changed after the reader opened the page. */
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
          { href: '/stromen', label: say`Stromen` },
          { href: `/stromen/${flow.id}`, label: say`Stroom ${flow.number}` },
        ]}
        title={
          isNew ? say`Ontwerp van stroom ${flow.number}` : say`Ontwerp: wijziging van stroom ${flow.number}`
        }
        lead={leadOf(flow.title, draft)}
      />
      <Stack>
        {view.conflict && (
          <Alert
            tone="warning"
            live
          >{say`Dit ontwerp is veranderd sinds u het las. Er is niets bevestigd. Lees het opnieuw.`}</Alert>
        )}
        <Card title={isNew ? say`Wat er in de stroom staat` : say`Wat er verandert`}>
          {isNew ? (
            <DefinitionList items={allTerms(draft.wording)} />
          ) : (
            <Differences
              lines={differences(standingWords(detail), draft.wording)}
              before={say`Nu`}
              after={say`Wordt`}
            />
          )}
        </Card>
        <PreviewCards preview={view.preview} />
        <DraftActs view={view} />
      </Stack>
    </>
  );
}

function leadOf(title: string, { draftedOn, draftedBy }: FlowVersion): string {
  const on = formatDate(draftedOn);
  return draftedBy
    ? say`${title}. Opgesteld op ${on} door ${draftedBy}. Iemand anders bevestigt.`
    : say`${title}. Opgesteld op ${on}. Iemand anders bevestigt.`;
}

function PreviewCards({ preview }: { preview: FlowPreview }) {
  const { atOnce, later, lapses } = preview;
  return (
    <>
      {lapses && (
        <Alert tone="warning">{say`Dit ontwerp laat meer of iets anders toe dan de ontvangers bevestigden. Na uw bevestiging werkt de stroom pas weer voor een ontvanger die de nieuwe versie bevestigt.`}</Alert>
      )}
      <ReachCard title={say`Wat er meteen sluit`} reach={atOnce} side="closes" />
      <ReachCard title={say`Wat er meteen opent`} reach={atOnce} side="opens" />
      {later && later.opens.categories.length > 0 && (
        <ReachCard title={say`Wat er opent als de ontvangers bevestigen`} reach={later} side="opens" />
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
          <Button look="primary">{say`Bevestig dit ontwerp`}</Button>
        </ActForm>
      )}
      {view.mayEdit && <ButtonLink href={at('wijzig')}>{say`Verander het ontwerp`}</ButtonLink>}
      <ActForm action={at('intrekken')} csrf={csrf}>
        {revision}
        <Button look="danger">{say`Trek het ontwerp in`}</Button>
      </ActForm>
    </Acts>
  );
}
