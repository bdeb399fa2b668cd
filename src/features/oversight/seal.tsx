/** Whether the log is sealed, and against whom that is proof. Without a witness outside, it is honest about that. */
import { formatMoment } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Card } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import type { LogHealth } from './oversight.ts';

export interface Seal {
  readonly health: LogHealth | undefined;
  /** Where checkpoints are kept: outside, in a file beside the database, or nowhere. */
  readonly witness: 'outside' | 'sameMachine';
}

export function SealCard({ seal: { health, witness } }: { seal: Seal }) {
  return (
    <Card title={say`Zegel op het logboek`}>
      {health === undefined || health.sealed_at === null ? (
        <p>{say`Het logboek is nog nooit verzegeld.`}</p>
      ) : (
        <>
          <p>
            <Tag tone={tones[health.level]}>{ageWords(health.age_seconds ?? 0)}</Tag>
          </p>
          <p class="source">{say`Laatste zegel: ${formatMoment(health.sealed_at)}. Het dekt ${formatNumber(health.size ?? 0)} regels. Op het volgende zegel wachten er nog: ${formatNumber(health.waiting)}.`}</p>
        </>
      )}
      {health !== undefined && <Gaps health={health} />}
      {witness === 'outside' ? (
        <p>
          {health?.witnessed_at
            ? say`Een getuige buiten deze installatie bewaart elk zegel, het laatst op ${formatMoment(health.witnessed_at)}. Wie het logboek achteraf verandert, valt op.`
            : say`Een getuige buiten deze installatie bewaart elk zegel. Wie het logboek achteraf verandert, valt op.`}
        </p>
      ) : (
        <p>{tell`${<b>{say`Niet bewijsbaar tegenover de eigenaar.`}</b>} Er is geen getuige buiten deze installatie. Wie de hele machine beheert, kan het logboek en de zegels samen herschrijven.`}</p>
      )}
      <a href="/log">{say`Hoe het zegel werkt`}</a>
    </Card>
  );
}

/** A gap is a reason to ask, not a proof; so it is said in numbers and with all that it can be. */
function Gaps({ health: { gaps, recent_gaps: recent } }: { health: LogHealth }) {
  if (gaps === 0) return <p class="source">{say`Elk nummer in het logboek heeft een regel.`}</p>;
  const counted = (
    <Tag tone="wait">
      {gaps === 1 ? say`1 nummer zonder regel` : say`${formatNumber(gaps)} nummers zonder regel`}
    </Tag>
  );
  return (
    <>
      <p>
        {recent === null
          ? counted
          : tell`${counted}, waarvan ${formatNumber(recent)} in de laatste dertig dagen`}
      </p>
      <p class="source">{say`Dat telt voor de hele installatie. Het kan een afgebroken verzoek zijn, een storing van de databank, of iemand die het opschrijven ongedaan maakte. Groeit het getal zonder storing, vraag dan aan de beheerder van de databank wat er gebeurde.`}</p>
    </>
  );
}

const tones = { good: 'ok', warn: 'wait', stop: 'late' } as const;

function ageWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return say`minder dan een minuut geleden verzegeld`;
  if (minutes < 120)
    return minutes === 1 ? say`1 minuut geleden verzegeld` : say`${minutes} minuten geleden verzegeld`;
  return say`${Math.floor(minutes / 60)} uur geleden verzegeld`;
}
