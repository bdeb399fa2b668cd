/**
 * Why facts behind an advice are no longer there for this reader: which doors of other sources are closed today, told from flows and
 * agreements alone. Which fact it was is not told: that would say something about the person.
 */
import type { Withheld, WithheldReason } from '../../gate/explain.ts';
import { type OpenedDossier, organisationName } from '../../gate/opened.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { categoriesInWords, withheldWords } from '../../gate/wording.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Withheld as WithheldLine } from '../../ui/withheld.tsx';
import { type WithheldGroup, withheldGroups } from '../dossier/dossier.ts';

/** Doors that can have been open when the advice was given. */
const closings: readonly WithheldReason[] = [
  'lineSuspended',
  'flowSuspended',
  'noAgreement',
  'narrowedByAgreement',
  'receiverNotConfirmed',
  'flowEnded',
  'relationNotConfirmed',
];

/** Says which sources share no longer, and why. */
export function ClosedCard({ opened }: { opened: OpenedParts<object> }) {
  const dossier: OpenedDossier = { ...opened, facts: [] };
  const groups = withheldGroups(dossier, 'guidance').filter(({ first }) => closings.includes(first.reason));
  return (
    <Card title={say`Waarom u gegevens niet meer ziet`} id="gesloten">
      {groups.map((group) => (
        <WithheldLine what={whatOf(dossier, group)} {...agreementOf(group.first)}>
          {withheldWords(dossier, group.first)}
        </WithheldLine>
      ))}
      <p>
        {groups.length === 0
          ? say`Wat andere organisaties mogen delen, is niet veranderd. De persoon kan intussen buiten een overeenkomst vallen, of een gegeven is gewist omdat de bewaartermijn om is.`
          : say`Een gegeven kan ook gewist zijn omdat de bewaartermijn om is, of de persoon valt intussen buiten een overeenkomst.`}
      </p>
      <p class="source">{say`Werkwinkel zegt niet welk gegeven het was. Vraag het aan de bron als u het nodig hebt.`}</p>
    </Card>
  );
}

function whatOf(opened: OpenedDossier, { first, categories }: WithheldGroup): string {
  const source = organisationName(opened, first.source);
  return first.reason === 'relationNotConfirmed'
    ? say`Alles van ${source}.`
    : say`${source}: ${categoriesInWords(categories)}.`;
}

/** The agreement under which it was shared, where that is no longer in force. */
function agreementOf({ reason, flow, line }: Withheld) {
  const ended = line ?? (reason === 'noAgreement' ? flow?.lines?.findLast((one) => !one.inForce) : undefined);
  if (ended === undefined) return {};
  return {
    ask: {
      href: `/overeenkomsten/${ended.agreementId}`,
      label: say`Bekijk de overeenkomst “${ended.agreement}”`,
    },
  };
}
