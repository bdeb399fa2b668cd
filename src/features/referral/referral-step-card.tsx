/** The next step of a referral for who reads it, and the ways on from here. */
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { withReason } from '../dossier/dossier.ts';
import type { OpenedReferral } from './referral.sql.ts';
import { isClosed, nextStepOf } from './referral-step.ts';
import { turnOf, turnSentence } from './referral-turn.ts';

/** Says what to do now and who; where nobody began, the way to ask elsewhere. */
export function NextStepCard({ opened, reason }: { opened: OpenedReferral; reason: string | undefined }) {
  const { referral, incoming, phase, actor } = opened;
  const step = nextStepOf(referral, phase, incoming, actor.today);
  const other = incoming ? referral.from.name : referral.to.name;
  const turn = turnSentence(turnOf(referral, phase, incoming, actor.user_id), other);
  return (
    <Card title={say`Volgende stap`}>
      {step === undefined ? (
        <p>{say`Er is niets meer te doen.`}</p>
      ) : (
        <>
          <p>
            <b>{step.lead ?? turn}</b> {step.what}
          </p>
          {step.otherwise !== undefined && <p class="source">{step.otherwise}</p>}
        </>
      )}
      {referral.dossier !== undefined && (
        <Acts>
          {waysOn(opened, (part = '') => withReason(`/dossiers/${referral.dossier}${part}`, reason))}
        </Acts>
      )}
    </Card>
  );
}

/** The ways on into the dossier of the person, for who has one. */
function waysOn({ referral, incoming, phase, actor }: OpenedReferral, at: (part?: string) => string) {
  const failed = ['refused', 'notStarted', 'withdrawn', 'unanswered'].includes(referral.status);
  return (
    <>
      {!incoming && failed && (
        <ButtonLink look="primary" href={at('/verwijzen')}>
          {referral.status === 'unanswered' && !isClosed(referral, actor.today)
            ? say`Verwijs elders`
            : say`Verwijs opnieuw of elders`}
        </ButtonLink>
      )}
      {incoming && phase === 'known' && actor.organisation_kind === 'ocmw' && (
        <ButtonLink href={at('/intake')}>{say`Bereid de intake voor`}</ButtonLink>
      )}
      <ButtonLink href={at()}>{say`Open het dossier`}</ButtonLink>
    </>
  );
}
