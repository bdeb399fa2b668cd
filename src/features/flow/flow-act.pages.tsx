/** The pages before an act of the sender on a flow: suspending and lifting. Each says beforehand what opens or closes. */
import type { ComponentChildren } from 'preact';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Problem, problemOf } from '../../ui/field.tsx';
import { ActForm, Form, FormActs } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { Written } from '../../ui/text.tsx';
import { flowStatuses } from './flow.ts';
import type { FlowDetail } from './flow.sql.ts';
import type { FlowPreview } from './flow-act.sql.ts';
import { ReachCard } from './reach.tsx';

export interface ActView {
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

export function ActPage({
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
