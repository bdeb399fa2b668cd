/** The officer of a receiver reads the whole flow and confirms it with the reference of a document. */
import { personCount } from '../../gate/reach.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { type Problem, problemOf } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { tell } from '../../ui/tell.ts';
import { TextField } from '../../ui/text-field.tsx';
import type { FlowDetail } from './flow.sql.ts';
import { groundTerms, reachTerms } from './flow-wording.ts';
import { type ActView, ActPage } from './flow-act.pages.tsx';

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
