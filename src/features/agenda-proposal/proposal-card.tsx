/** What members proposed for an agenda and what came of it, with the form to propose a point. For who sits in the body. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Hidden, Name, Written } from '../../ui/text.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { bodyPage } from '../body/body.ts';
import { meetingPage } from '../meeting/meeting.ts';
import { type Proposal, proposalStates } from './agenda-proposal.ts';

interface ProposalView extends Filled {
  readonly body: string;
  readonly proposals: readonly Proposal[];
  readonly csrf: string;
  /** This form was sent and came back. */
  readonly sent: boolean;
}

/** Shows proposals, and asks for one. */
export function ProposalCard({ body, proposals, csrf, sent, ...filled }: ProposalView) {
  return (
    <Card title={say`Voorstellen voor de agenda`} id="voorstellen">
      {proposals.length === 0 ? (
        <p>{say`Er wacht geen voorstel. Mist u iets op de agenda? Stel het hier voor.`}</p>
      ) : (
        <Lines items={proposals.map((proposal) => <ProposalLine proposal={proposal} csrf={csrf} />)} />
      )}
      <Fold summary={say`Stel een punt voor`} open={sent}>
        <Form action={`${bodyPage(body)}/voorstellen`} csrf={csrf} problems={filled.problems}>
          <TextField {...fieldIn(filled, 'titel')} label={say`Waarover gaat het?`} maxlength={160} />
          <TextArea
            {...fieldIn(filled, 'waarom')}
            label={say`Waarom hoort dit op de agenda?`}
            hint={say`Noem geen personen.`}
            rows={3}
            maxlength={1000}
          />
          <Acts>
            <Button>{say`Stel dit punt voor`}</Button>
          </Acts>
        </Form>
      </Fold>
    </Card>
  );
}

function ProposalLine({ proposal, csrf }: { proposal: Proposal; csrf: string }) {
  const { id, title, why, organisation, state, reason, offBecause, own, on, meeting } = proposal;
  return (
    <>
      <b>
        <Name>{title}</Name>
      </b>{' '}
      <Tag>{proposalStates[state]}</Tag>
      <div class="source">{say`Voorstel van ${organisation}, ${formatDate(on)}`}</div>
      <Written text={reason ?? why} />
      {state === 'waiting' && offBecause !== null && (
        <div class="source">{say`Stond op een agenda en is eraf gehaald: ${offBecause}`}</div>
      )}
      {meeting !== null && (
        <a href={meetingPage(meeting.id)}>{say`Vergadering van ${formatDate(meeting.on)}`}</a>
      )}
      {state === 'waiting' && own && (
        <ActForm action={`/overleg/voorstellen/${id}/intrekken`} csrf={csrf}>
          <Button look="subtle">
            {say`Trek uw voorstel in`}
            <Hidden>: {title}</Hidden>
          </Button>
        </ActForm>
      )}
    </>
  );
}
