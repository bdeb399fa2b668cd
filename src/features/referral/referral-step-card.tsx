/** The next step of a referral for who reads it, and the ways on from here. */
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { withReason } from '../dossier/dossier.ts';
import type { OpenedReferral } from './referral.sql.ts';
import { isClosed, nextStepOf } from './referral-step.ts';
import { turnOf, turnSentence } from './referral-turn.ts';

/** Says what to do now and who; where nobody began, the way to ask elsewhere. */
export function NextStepCard({
  opened: { referral, incoming, phase, actor },
  reason,
}: {
  opened: OpenedReferral;
  reason: string | undefined;
}) {
  const step = nextStepOf(referral, phase, incoming, actor.today);
  const other = incoming ? referral.from.name : referral.to.name;
  const turn = turnSentence(turnOf(referral, phase, incoming, actor.user_id), other);
  const again =
    !incoming &&
    referral.dossier !== undefined &&
    ['refused', 'notStarted', 'withdrawn', 'unanswered'].includes(referral.status);
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
          {again && (
            <ButtonLink look="primary" href={withReason(`/dossiers/${referral.dossier}/verwijzen`, reason)}>
              {referral.status === 'unanswered' && !isClosed(referral, actor.today)
                ? say`Verwijs elders`
                : say`Verwijs opnieuw of elders`}
            </ButtonLink>
          )}
          {incoming && phase === 'known' && actor.organisation_kind === 'ocmw' && (
            <ButtonLink href={withReason(`/dossiers/${referral.dossier}/intake`, reason)}>
              {say`Bereid de intake voor`}
            </ButtonLink>
          )}
          <ButtonLink
            href={withReason(`/dossiers/${referral.dossier}`, reason)}
          >{say`Open het dossier`}</ButtonLink>
        </Acts>
      )}
    </Card>
  );
}
