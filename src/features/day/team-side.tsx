/** Beside the team: whom nobody guides, who is away, and who was. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { persons as people } from '../../kernel/sentence.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import type { Move, TeamDay } from './day.sql.ts';

/** Beside it: whom nobody guides, who is away, and who was. */
export function TeamSide({ team, csrf }: { team: TeamDay; csrf: string }) {
  const running = team.moves.filter(({ returnedOn }) => returnedOn === null);
  const earlier = team.moves.filter(({ returnedOn }) => returnedOn !== null);
  return (
    <>
      {team.nobody > 0 && (
        <Card title={say`Nog van niemand`}>
          <p>
            {team.nobody === 1
              ? tell`${<b>1</b>} persoon heeft nog geen begeleider.`
              : tell`${<b>{team.nobody}</b>} personen hebben nog geen begeleider.`}
          </p>
          <a href="/personen?van=organisation&reden=supervision">{say`Bekijk de mensen van uw organisatie`}</a>
        </Card>
      )}
      {running.map((move) => (
        <AwayCard move={move} csrf={csrf} />
      ))}
      {earlier.length > 0 && (
        <Card title={say`Eerder weg`}>
          <Lines
            items={earlier.map((move) => (
              <>{tell`${<Name>{move.from}</Name>}, ${dayInWords(move.startsOn, 'short')} tot ${dayInWords(move.returnedOn ?? '', 'short')}`}</>
            ))}
          />
        </Card>
      )}
    </>
  );
}

function AwayCard({ move, csrf }: { move: Move; csrf: string }) {
  return (
    <Card title={say`${move.from} is weg`} id={`weg-${move.id}`}>
      <p>
        {move.until === null
          ? tell`Sinds ${dayInWords(move.startsOn, 'short')}. Reden: ${<Name>{move.reason}</Name>}.`
          : tell`Sinds ${dayInWords(move.startsOn, 'short')}, tot en met ${dayInWords(move.until, 'short')}. Reden: ${<Name>{move.reason}</Name>}.`}
      </p>
      <Lines
        items={(move.to ?? []).map(({ name, persons }) => (
          <>
            <Name>{name}</Name>: {people(persons)}
          </>
        ))}
      />
      <ActForm action={`/vandaag/team/${move.id}/terug`} csrf={csrf}>
        <Button>{say`Zet terug`}</Button>
      </ActForm>
    </Card>
  );
}
