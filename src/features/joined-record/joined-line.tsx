/** The line on a dossier that says under which other number this person has one too; only who is let in to both reads it. */
import type { JoinedRecord } from '../../gate/opened.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { tell } from '../../ui/tell.ts';
import { withReason } from '../dossier/dossier.ts';
import { joinPath } from './joined-record.ts';

interface JoinedLinesProps {
  readonly person: string;
  readonly joined: readonly JoinedRecord[] | null | undefined;
  readonly reason?: string | undefined;
}

/** Shows a line for each other record, with the way to it; nothing where there is none. */
export function JoinedLines({ person, joined, reason }: JoinedLinesProps) {
  return (
    <>
      {(joined ?? []).map((one) => (
        <Alert>
          <JoinedLine one={one} person={person} reason={reason} />
        </Alert>
      ))}
    </>
  );
}

function JoinedLine(props: { one: JoinedRecord; person: string; reason: string | undefined }) {
  const { one, person, reason } = props;
  const other = withReason(`/dossiers/${one.dossier}`, reason);
  const look = withReason(joinPath(person), reason);
  if (one.status === 'proposed')
    return (
      <p>
        {one.mine
          ? say`U schreef op dat deze persoon een ander nummer kreeg. Een collega moet dat bevestigen.`
          : say`Een collega schreef op dat deze persoon een ander nummer kreeg. Een tweede persoon moet dat bevestigen.`}{' '}
        <a href={look}>{one.mine ? say`Bekijk wat u schreef` : say`Kijk het na`}</a>
      </p>
    );
  return (
    <>
      <p>
        {one.number === 'next'
          ? tell`Deze persoon kreeg een nieuw nummer. Werk verder in ${<a href={other}>{say`het dossier met het nieuwe nummer`}</a>}.`
          : tell`Deze persoon heeft ook ${<a href={other}>{say`een dossier onder een vorig nummer`}</a>}.`}
      </p>
      {one.status === 'undoing' && (
        <p>
          {say`Iemand vroeg om dat ongedaan te maken.`} <a href={look}>{say`Kijk het na`}</a>
        </p>
      )}
    </>
  );
}
