/** How a hand-over begins: who may propose one, and what stands in the way beforehand. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { leadingKinds } from '../pathway/lead.ts';
import { sendAddress } from '../referral/referral-send.pages.tsx';
import { canPropose, type HandoverParts, type Receiver } from './handover.ts';

/** Offers the first step to who may take it, and says to anyone else whose it is. */
export function Begin({
  opened,
  propose,
  reason,
}: {
  opened: OpenedParts<HandoverParts>;
  propose: string;
  reason: string | undefined;
}) {
  const { receivers, leading } = opened.parts;
  const possible = receivers.some(canPropose);
  const elsewhere = leading.organisation !== undefined && leading.organisation !== opened.actor.organisation;
  if (elsewhere)
    return (
      <Card title={say`Wie is aan zet`}>
        <p>{tell`${<Name>{leading.name ?? say`Een andere organisatie`}</Name>} heeft de regie. Wie de regie heeft, stelt een overdracht voor.`}</p>
      </Card>
    );
  if (leading.organisation === undefined && !mayDecide(opened)) return <LeadUnseen receivers={receivers} />;
  return (
    <Card title={say`Warme overdracht`}>
      <p>{say`Drie mensen rond de tafel, één plan, drie bevestigingen. Dan pas wisselt de regie.`}</p>
      {possible ? (
        <Acts>
          <ButtonLink href={propose} look="primary">{say`Stel een driegesprek voor`}</ButtonLink>
        </Acts>
      ) : (
        <Hindrance opened={opened} reason={reason} />
      )}
    </Card>
  );
}

/** The OCMW and VDAB decide who leads, also where nobody does yet. */
function mayDecide({ actor }: OpenedParts<object>): boolean {
  return actor.organisation_kind !== null && leadingKinds.includes(actor.organisation_kind);
}

/** Says to who does not decide it that the lead is not to be seen here, and whom to ask: those whose pathway no flow lets pass. */
function LeadUnseen({ receivers }: { receivers: readonly Receiver[] }) {
  const silent = receivers.filter(({ answers }) => !answers).map(({ name }) => name);
  return (
    <Card title={say`Wie is aan zet`}>
      <p>
        {say`U kunt niet zien wie de regie heeft.`}
        {silent.length > 0 && <> {say`Vraag het aan ${listed(silent)}.`}</>}
      </p>
      <p>{say`Wie de regie heeft, stelt een overdracht voor.`}</p>
    </Card>
  );
}

/** Says beforehand why a proposal cannot go to an organisation, and what to do about it. */
export function Hindrance({
  opened,
  reason,
}: {
  opened: OpenedParts<HandoverParts>;
  reason: string | undefined;
}) {
  const { actor, parts, person } = opened;
  const { receivers } = parts;
  const blocked = receivers.filter((one) => !canPropose(one));
  if (receivers.length === 0)
    return (
      <>
        <p>{say`U weet van geen andere organisatie die deze persoon begeleidt. Verwijs de persoon eerst, of vraag de andere organisatie om te bevestigen.`}</p>
        {actor.purposes.includes('referral') && (
          <Acts>
            <ButtonLink
              href={withReason(sendAddress(person), reason)}
              look="primary"
            >{say`Verwijs`}</ButtonLink>
          </Acts>
        )}
      </>
    );
  return (
    <>
      {blocked.map(({ name, arrives }) => (
        <p>{tell`Aan ${<Name>{name}</Name>} kunt u nu niet overdragen: ${
          arrives
            ? say`u zou het antwoord niet kunnen lezen. De gegevensstroom naar u laat het traject niet door.`
            : say`uw voorstel komt er niet aan. De gegevensstroom laat het traject er niet door, of u bevestigde nog niet dat jullie samen begeleiden.`
        }`}</p>
      ))}
      {blocked.length === receivers.length && <Instead opened={opened} reason={reason} />}
    </>
  );
}

/** What can be done meanwhile: no page ends at a closed door. */
function Instead({
  opened: { actor, person },
  reason,
}: {
  opened: OpenedParts<HandoverParts>;
  reason: string | undefined;
}) {
  const pathway = withReason(`/dossiers/${person}/traject`, reason);
  return (
    <>
      <p>{tell`Lees ${<a href={pathway}>{say`bij het traject`}</a>} welke deur dicht is. Spreek intussen met de andere organisatie, en noteer dat contact.`}</p>
      {actor.purposes.includes('referral') && (
        <Acts>
          <ButtonLink
            href={withReason(sendAddress(person), reason)}
          >{say`Verwijs in plaats daarvan`}</ButtonLink>
        </Acts>
      )}
    </>
  );
}
