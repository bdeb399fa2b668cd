/** Which records the organisation joined, for its officer: numbers, the two persons behind each, the proof, and what was undone. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { joinProofs, undoReasons } from '../joined-record/joined-record.ts';
import type { OverseenJoin } from './oversight.ts';
import { DossierLink } from './oversight-frame.tsx';

/** Shows the latest joins; nothing where there never was one. */
export function JoinsCard({ joined }: { joined: readonly OverseenJoin[] }) {
  if (joined.length === 0) return null;
  return (
    <Card title={say`Verbonden dossiers`} id="verbonden">
      <p>{say`Deze dossiers gaan volgens uw organisatie over dezelfde persoon, met een vorig en een nieuw nummer. Er verhuist niets van het ene naar het andere.`}</p>
      <DataTable<OverseenJoin>
        caption={say`Verbonden dossiers, de nieuwste eerst`}
        captionHidden
        rows={joined}
        columns={[
          { head: say`Gevraagd`, rowHead: true, cell: askedCell },
          { head: say`Dossiers`, cell: recordsCell },
          { head: say`Bewijs`, cell: proofCell },
          { head: say`Hoe het staat`, cell: stateCell },
        ]}
      />
    </Card>
  );
}

function askedCell({ askedOn, by }: OverseenJoin) {
  return (
    <>
      {formatDate(askedOn, 'short')}
      <span class="source">{tell`door ${<Name>{by}</Name>}`}</span>
    </>
  );
}

function recordsCell({ dossier, earlier }: OverseenJoin) {
  return (
    <>
      {say`nieuw nummer:`} <DossierLink dossier={dossier} />
      <span class="source">
        {say`vorig nummer:`} <DossierLink dossier={earlier} />
      </span>
    </>
  );
}

function proofCell({ proof, provedOn }: OverseenJoin) {
  return (
    <>
      {joinProofs[proof]}
      <span class="source">{formatDate(provedOn, 'short')}</span>
    </>
  );
}

function stateCell(join: OverseenJoin) {
  const { status, confirmedBy, confirmedOn, declinedBy, undoWhy, undoBy, undoneBy, undoneOn } = join;
  if (status === 'proposed') return <Tag tone="wait">{say`wacht op tweede persoon`}</Tag>;
  if (status === 'declined') return <>{tell`niet verbonden, zei ${<Name>{declinedBy ?? ''}</Name>}`}</>;
  const undone =
    undoWhy === null || undoBy === null ? null : tell`${<Name>{undoBy}</Name>}: ${undoReasons[undoWhy]}`;
  return (
    <>
      {confirmedOn === null
        ? tell`bevestigd door ${<Name>{confirmedBy ?? ''}</Name>}`
        : tell`bevestigd door ${<Name>{confirmedBy ?? ''}</Name>} op ${formatDate(confirmedOn, 'short')}`}
      {status === 'undoing' && (
        <>
          {' '}
          <Tag tone="wait">{say`ongedaan maken gevraagd`}</Tag> <span class="source">{undone}</span>
        </>
      )}
      {status === 'undone' && (
        <>
          {' '}
          <Tag>{say`ongedaan gemaakt`}</Tag>{' '}
          <span class="source">
            {undone}{' '}
            {undoneOn !== null &&
              tell`Bevestigd door ${<Name>{undoneBy ?? ''}</Name>} op ${formatDate(undoneOn, 'short')}.`}
          </span>
        </>
      )}
    </>
  );
}
