/** What other sources do not share here, and why; told from flows alone. */
import { type OpenedDossier, organisationName } from '../../gate/opened.ts';
import { dossierPurposes } from '../../gate/purpose.ts';
import { categoriesInWords, withheldWords } from '../../gate/wording.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Withheld } from '../../ui/withheld.tsx';
import { views, type WithheldGroup, withReason } from './dossier.ts';

/** A door that someone closed on purpose is news; what was never open is background. */
export function isClosed({ first }: WithheldGroup): boolean {
  return first.reason === 'lineSuspended' || first.reason === 'flowSuspended';
}

type WithheldProps = {
  title: string;
  dossier: OpenedDossier;
  groups: readonly WithheldGroup[];
  reason?: string | undefined;
  /** What was never open is no news: it waits under one line. */
  folded?: boolean;
};

/** Shows groups of what is withheld, each with its reason and a next step; nothing when there are none. */
export function WithheldCard({ title, dossier, groups, reason, folded = false }: WithheldProps) {
  if (groups.length === 0) return null;
  const list = groups.map((group) => (
    <Withheld what={whatOf(dossier, group)} {...ask(dossier, group.first, reason)}>
      {withheldWords(dossier, group.first)}
    </Withheld>
  ));
  return (
    <Card title={title}>
      {folded ? <Fold summary={say`Wat niet, en waarom (${groups.length})`}>{list}</Fold> : list}
    </Card>
  );
}

// Until a relation is proved everything is withheld: naming each category would only make noise.
function whatOf(dossier: OpenedDossier, group: WithheldGroup): string {
  if (group.first.reason === 'relationNotConfirmed')
    return say`Alles van ${organisationName(dossier, group.first.source)}.`;
  return `${categoriesInWords(group.categories)}.`;
}

function ask(dossier: OpenedDossier, first: WithheldGroup['first'], reason: string | undefined) {
  const view =
    first.flow === undefined ? undefined : dossierPurposes.find((purpose) => purpose === first.flow?.purpose);
  if (first.reason === 'otherPurpose' && view !== undefined && dossier.actor.purposes.includes(view))
    return {
      ask: {
        href: withReason(`/dossiers/${dossier.person}${views[view].path}`, reason),
        label: say`Open “${views[view].label}”`,
      },
    };
  if (first.reason === 'lineSuspended' && first.line !== undefined)
    return { ask: { href: `/overeenkomsten/${first.line.agreementId}`, label: say`Bekijk de overeenkomst` } };
  if (first.flow !== undefined)
    return { ask: { href: `/stromen/${first.flow.id}`, label: say`Lees de stroom` } };
  return {};
}
