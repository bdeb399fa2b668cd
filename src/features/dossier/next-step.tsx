/** The one thing to do next in a dossier, from what this organisation may see. */
import { type OpenedDossier, organisationName } from '../../gate/opened.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm } from '../../ui/form.tsx';
import { withReason } from './dossier.ts';

interface NextStepProps {
  readonly dossier: OpenedDossier;
  readonly csrf: string;
  readonly reason?: string | undefined;
}

/** Says whose turn it is: a second person, another organisation, or the reader. */
export function NextStep({ dossier, csrf, reason }: NextStepProps) {
  return <Card title="Volgende stap">{stepOf(dossier, csrf, reason)}</Card>;
}

function stepOf(dossier: OpenedDossier, csrf: string, reason: string | undefined) {
  const { involvement, actor, person } = dossier;
  if (involvement?.awaitsSecondPerson && involvement.recordedBy === actor.user_id)
    return (
      <p>
        Deze persoon woont buiten uw werkgebied. <b>Een collega moet bevestigen</b> dat u hem of haar
        begeleidt. Tot dan ziet u alleen de gegevens van uw eigen organisatie.
      </p>
    );
  if (involvement?.awaitsSecondPerson)
    return (
      <>
        <p>Deze persoon woont buiten uw werkgebied. Klopt het dat uw organisatie deze persoon begeleidt?</p>
        <ActForm action={withReason(`/dossiers/${person}/tweede-persoon`, reason)} csrf={csrf}>
          <Button look="primary">Ja, dat klopt</Button>
        </ActForm>
      </>
    );
  const record = withReason(`/dossiers/${person}/vastleggen`, reason);
  const waiting = waitingFor(dossier);
  if (waiting.length > 0)
    return (
      <>
        <p>
          <b>{waiting.join(' en ')}</b> {waiting.length === 1 ? 'is' : 'zijn'} aan zet: bevestigen dat u deze
          persoon samen begeleidt. Leg intussen vast wat u zelf weet.
        </p>
        <Acts>
          <ButtonLink href={record}>Leg een gegeven vast</ButtonLink>
        </Acts>
      </>
    );
  return (
    <>
      <p>Kijk na of de gegevens nog kloppen en leg vast wat nieuw is.</p>
      <Acts>
        <ButtonLink look="primary" href={record}>
          Leg een gegeven vast
        </ButtonLink>
      </Acts>
    </>
  );
}

function waitingFor(dossier: OpenedDossier): string[] {
  const proven = new Set(dossier.proofs.map((proof) => proof.source));
  return dossier.askable
    .filter((source) => !proven.has(source))
    .map((source) => organisationName(dossier, source));
}
