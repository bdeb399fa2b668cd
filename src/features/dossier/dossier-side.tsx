/** Beside a dossier: who is involved, proved by whom, and the note that this look stands in the log. */
import type { ComponentChildren } from 'preact';
import { maskOf } from '../../gate/category.ts';
import { type OpenedDossier, organisationName } from '../../gate/opened.ts';
import { type DossierPurpose, purposes } from '../../gate/purpose.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { formatMoment } from '../../kernel/clock.ts';
import { dutch, say } from '../../kernel/language.ts';
import { Card, Note } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { joinPath } from '../joined-record/joined-record.ts';
import { endPath } from '../relation/end-path.ts';
import { withReason } from './dossier.ts';

interface DossierSideProps {
  readonly dossier: OpenedDossier;
  readonly purpose: DossierPurpose;
  readonly reason: string | undefined;
}

/** Shows who is involved and that this look was written down. */
export function DossierSide({ dossier, purpose, reason }: DossierSideProps) {
  return (
    <>
      <Card title={say`Wie is betrokken`}>
        <Lines items={involvedLines(dossier)} />
      </Card>
      {mayEnd(dossier, purpose) && (
        <p class="source">
          <a href={withReason(endPath(dossier.person), reason)}>{say`Begeleidt u deze persoon niet meer?`}</a>
        </p>
      )}
      {mayJoin(dossier, purpose) && (
        <p class="source">
          <a
            href={withReason(joinPath(dossier.person), reason)}
          >{say`Kreeg deze persoon een nieuw rijksregisternummer?`}</a>
        </p>
      )}
      <Note>
        <p class="source">{tell`U opende dit dossier op ${formatMoment(dossier.at)}, voor ${<i>{purposes[purpose]}</i>}. Dat staat in het logboek. De persoon zelf kan het zien.`}</p>
      </Note>
    </>
  );
}

/** Whoever guides may end that; what still waits for a second person is answered by that one. */
function mayEnd({ door, involvement }: OpenedDossier, purpose: DossierPurpose): boolean {
  return purpose === 'guidance' && door.role === 'guidance' && involvement?.awaitsSecondPerson === false;
}

/** Whoever guides and sees who it is may say that this person had another number before. */
function mayJoin({ door, mask }: OpenedDossier, purpose: DossierPurpose): boolean {
  return purpose === 'guidance' && door.role === 'guidance' && (mask & maskOf(['identity'])) !== 0;
}

const proofWords = dutch({
  authentic: 'bewezen door een authentieke bron',
  confirmed: 'bevestigd',
  referral: 'aanvaarde verwijzing',
});

function involvedLines(dossier: OpenedDossier): ComponentChildren[] {
  const proven = new Set(dossier.proofs.map((proof) => proof.source));
  const { involvement, assignment } = dossier;
  return [
    <>
      <b>{dossier.actor.organisation_name}</b>
      {involvement && <> {say`sinds ${formatDate(involvement.from, 'short')}`}</>}
      {involvement?.awaitsSecondPerson && (
        <>
          {' '}
          <Tag tone="wait">{say`wacht op tweede persoon`}</Tag>
        </>
      )}
      {assignment && (
        <div class="source">{[assignment.user, assignment.team].filter(Boolean).join(' · ')}</div>
      )}
    </>,
    ...[...proven].map((source) => (
      <>
        <b>{organisationName(dossier, source)}</b>
        {dossier.proofs
          .filter((proof) => proof.source === source)
          .map((proof) => (
            <div class="source">{say`${proofWords[proof.kind]} op ${formatDate(proof.on, 'short')}`}</div>
          ))}
      </>
    )),
    ...dossier.askable
      .filter((source) => !proven.has(source))
      .map((source) => (
        <>
          <b>{organisationName(dossier, source)}</b> <Tag tone="wait">{say`nog niet bevestigd`}</Tag>
        </>
      )),
  ];
}
