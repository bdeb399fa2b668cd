/** The pages before an act on a flow: suspending, lifting, receiving. Each says beforehand what opens or closes. */
import type { ComponentChildren } from 'preact';
import { personCount } from '../../gate/reach.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { type Problem, problemOf } from '../../ui/field.tsx';
import { ActForm, Form, FormActs } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { Written } from '../../ui/text.tsx';
import { flowStatuses } from './flow.ts';
import type { FlowDetail } from './flow.sql.ts';
import type { FlowPreview } from './flow-act.sql.ts';
import { groundTerms, reachTerms } from './flow-wording.ts';
import { ReachCard } from './reach.tsx';

interface ActView {
  readonly csrf: string;
  readonly detail: FlowDetail;
}

/** Asks why a flow is stopped, beside what that closes. */
export function SuspendFlowPage({
  csrf,
  detail,
  preview,
  typed,
  problems,
}: ActView & {
  readonly preview: FlowPreview;
  readonly typed: string;
  readonly problems: readonly Problem[];
}) {
  const { flow } = detail;
  const error = problemOf(problems, 'reden');
  return (
    <ActPage
      detail={detail}
      title={say`Schors stroom ${flow.number}`}
      lead={say`De schorsing gaat meteen in. U kunt ze zelf weer opheffen.`}
    >
      <ReachCard title={say`Wat er sluit`} reach={preview.atOnce} side="closes" />
      <Card title={say`Waarom`}>
        <Form action={`/stromen/${flow.id}/schors`} csrf={csrf} problems={problems}>
          <TextArea
            name="reden"
            label={say`Reden van de schorsing`}
            hint={say`Iedereen kan de reden lezen in het register. Noem geen personen.`}
            value={typed}
            maxlength={500}
            error={error}
          />
          <FormActs back={`/stromen/${flow.id}`} label={say`Schors de stroom nu`} />
        </Form>
      </Card>
    </ActPage>
  );
}

/** Shows what opens again when the suspension ends. */
export function LiftFlowPage({ csrf, detail, preview }: ActView & { readonly preview: FlowPreview }) {
  const { flow, suspension, standing } = detail;
  return (
    <ActPage
      detail={detail}
      title={say`Hef de schorsing van stroom ${flow.number} op`}
      lead={say`De stroom wordt weer ${flowStatuses[standing].label}: precies wat twee mensen bevestigden, niets meer.`}
    >
      {suspension && (
        <Card title={say`Geschorst op ${formatDate(suspension.on)}`}>
          <Written text={suspension.reason} />
        </Card>
      )}
      <ReachCard title={say`Wat er weer opent`} reach={preview.atOnce} side="opens" />
      <ActForm action={`/stromen/${flow.id}/hervat`} csrf={csrf}>
        <FormActs back={`/stromen/${flow.id}`} label={say`Hef de schorsing op`} />
      </ActForm>
    </ActPage>
  );
}

/** Lets the officer of a receiver read the whole flow and confirm it with the reference of a document. */
export function ReceiveFlowPage({
  csrf,
  detail,
  persons,
  typed,
  problems,
  conflict,
}: ActView & {
  readonly persons: number | null;
  readonly typed: string;
  readonly problems: readonly Problem[];
  /** The words changed after the officer opened the page. */
  readonly conflict: boolean;
}) {
  const { flow } = detail;
  return (
    <ActPage
      detail={detail}
      title={say`Bevestig stroom ${flow.number} als ontvanger`}
      lead={say`${flow.title}. Lees wat uw organisatie zal zien, waarvoor, en wat zij moet doen.`}
    >
      {conflict && (
        <Alert
          tone="warning"
          live
        >{say`Deze stroom is veranderd sinds u ze las. Er is niets bevestigd. Lees ze opnieuw.`}</Alert>
      )}
      <Card title={say`Wat uw organisatie te zien krijgt`}>
        <DefinitionList
          items={[{ term: say`Van`, details: flow.sender.name }, ...reachTerms(flow), ...groundTerms(flow)]}
        />
      </Card>
      <Card title={say`Wat er opent`}>
        <p>{tell`Dit gaat over hoogstens ${<b>{personCount(persons)}</b>}: iedereen die uw organisatie nu begeleidt. U ziet alleen iets van wie vaststaat dat ${flow.sender.name} die persoon ook begeleidt. Of de groep klopt, beslist ${flow.sender.name} met eigen gegevens.`}</p>
      </Card>
      <ReceiveCard {...{ csrf, flow, typed, problems }} />
    </ActPage>
  );
}

type ReceiveProps = {
  csrf: string;
  flow: FlowDetail['flow'];
  typed: string;
  problems: readonly Problem[];
};

function ReceiveCard({ csrf, flow, typed, problems }: ReceiveProps) {
  const error = problemOf(problems, 'document');
  return (
    <Card title={say`Bevestig`}>
      <Form action={`/stromen/${flow.id}/ontvangst`} csrf={csrf} problems={problems}>
        <input type="hidden" name="versie" value={String(flow.version)} />
        <TextField
          name="document"
          label={say`Kenmerk van het document`}
          hint={say`Het protocol of besluit waarin uw organisatie deze stroom aanvaardt.`}
          value={typed}
          error={error}
        />
        <FormActs back={`/stromen/${flow.id}`} label={say`Bevestig voor uw organisatie`} />
      </Form>
    </Card>
  );
}

/** Says that someone was first: what stands there now, and what was typed here. */
export function FlowConflictPage({ detail, typed }: { readonly detail: FlowDetail; readonly typed: string }) {
  const { flow, suspension } = detail;
  return (
    <ActPage
      detail={detail}
      title={say`Iemand was u voor`}
      lead={say`Stroom ${flow.number} is ondertussen veranderd. Wat u typte, staat hieronder.`}
    >
      <Card title={say`Nu: ${flowStatuses[flow.status].label}`}>
        <p>
          {suspension
            ? say`Sinds ${formatDate(suspension.on)}, met deze reden:`
            : flowStatuses[flow.status].meaning}
        </p>
        {suspension && <Written text={suspension.reason} />}
      </Card>
      {typed !== '' && (
        <Card title={say`Uw tekst, niet bewaard`}>
          <Written text={typed} />
        </Card>
      )}
      <Acts>
        <ButtonLink href={`/stromen/${flow.id}`} look="primary">{say`Naar de stroom`}</ButtonLink>
      </Acts>
    </ActPage>
  );
}

function ActPage({
  detail,
  title,
  lead,
  children,
}: {
  detail: FlowDetail;
  title: string;
  lead: string;
  children: ComponentChildren;
}) {
  return (
    <>
      <PageHead
        above={[
          { href: '/stromen', label: say`Stromen` },
          { href: `/stromen/${detail.flow.id}`, label: say`Stroom ${detail.flow.number}` },
        ]}
        title={title}
        lead={lead}
      />
      <Stack>{children}</Stack>
    </>
  );
}
