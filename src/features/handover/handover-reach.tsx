/** What stands around a hand-over: the ends that ask for one, and what each of the two may read of the other. */
import { categoriesIn } from '../../gate/category.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { categoriesInWords } from '../../gate/wording.ts';
import { daysBetween, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning, within } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { RowSource } from '../dossier/part-page.tsx';
import { causes, type End, type Handover, type Receiver } from './handover.ts';
import { inWeeks } from './handover-signal.ts';

interface EndsProps {
  readonly opened: OpenedParts<object>;
  readonly ends: readonly End[];
  /** The hand-over that runs names its end itself. */
  readonly named: boolean;
  readonly reason: string | undefined;
}

/** Lists the ends that come, the nearest first. */
export function Ends({ opened, ends, named, reason }: EndsProps) {
  const { today } = opened.actor;
  // A source may say the same end twice: with the measure, and as an end date.
  const coming = ends.filter(
    (end, place) =>
      end.date >= today &&
      ends.findLastIndex(
        (other) => other.source === end.source && other.kind === end.kind && other.date === end.date,
      ) === place,
  );
  if (coming.length === 0 && named) return null;
  return (
    <Card title={say`Wat eindigt`}>
      {coming.length === 0 ? (
        <Empty
          title={say`Er staat geen einddatum in dit dossier.`}
          act={{
            href: withReason(`/dossiers/${opened.person}/vastleggen`, reason),
            label: say`Leg een einddatum vast`,
          }}
        >{say`Leg de einddatum van artikel 60, de tijdelijke werkervaring of de uitkering vast. Dan krijgt u op tijd een signaal.`}</Empty>
      ) : (
        <Lines
          items={coming.map((end) => (
            <>
              {tell`${beginning(causes[end.kind])} eindigt op ${<b>{formatDate(end.date)}</b>}, over ${inWeeks(daysBetween(today, end.date))}. ${end.status === 'provisional' && <Tag tone="wait">{say`kan nog veranderen`}</Tag>}`}
              <RowSource opened={opened} row={end} />
            </>
          ))}
        />
      )}
      {opened.actor.all_persons && (
        <p>
          <a href="/beheer/overdracht">{say`Kies hoeveel weken vooraf uw collega’s een signaal krijgen`}</a>
        </p>
      )}
    </Card>
  );
}

/** Says what the other may read, or with what the receiver begins. */
export function MayRead({
  receivers,
  running,
  side,
  opened,
}: {
  receivers: readonly Receiver[];
  running: Handover | undefined;
  side: 'giver' | 'receiver';
  opened: OpenedParts<object>;
}) {
  if (side === 'receiver' && running !== undefined) {
    const mask = opened.grounds
      .filter(({ source }) => source === running.source)
      .reduce((all, ground) => all | ground.mask, 0);
    return (
      <Card title={say`Waarmee u begint`}>
        <p>{say`Dit mag ${running.giverName} u nu laten lezen: ${within(categoriesInWords(categoriesIn(mask)))}. U vindt het in het dossier. De persoon hoeft het niet opnieuw te vertellen.`}</p>
      </Card>
    );
  }
  if (receivers.length === 0) return null;
  return (
    <Card title={say`Wat de ander van u mag lezen`}>
      <Lines
        items={receivers.map(({ name, opens }) => (
          <>
            <Name>{name}</Name>:{' '}
            {opens === 0 ? say`nu niets` : within(categoriesInWords(categoriesIn(opens)))}.
          </>
        ))}
      />
      <p>{say`Dat bepalen de wet en de overeenkomst, niet u en niet wij.`}</p>
    </Card>
  );
}
