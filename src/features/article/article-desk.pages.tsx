/** The desk of the editors: every page they may write, by what it asks of them now. */
import { say } from '../../kernel/language.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { DeskLine } from './article-desk.sql.ts';
import { deskParts, kindWord, lineRemarks, waitingWords } from './article-desk.ts';
import { Dutch } from './article-lines.tsx';

/** Where editors work. */
export const DESK = '/redactie';

/** Shows the desk. */
export function DeskPage({ lines, today }: { lines: readonly DeskLine[]; today: string }) {
  const parts = deskParts(lines, today);
  return (
    <>
      <PageHead
        title={say`Redactie`}
        lead={say`De pagina’s die u schrijft en naleest. Wat u schrijft, leest iemand anders voor het verschijnt.`}
        acts={
          <>
            <ButtonLink href={`${DESK}/nieuw`} look="primary">{say`Schrijf een pagina`}</ButtonLink>
            <ButtonLink href={`${DESK}/beelden`}>{say`Beelden`}</ButtonLink>
            <ButtonLink href={`${DESK}/links`}>{say`Kijk de links na`}</ButtonLink>
          </>
        }
      />
      <Stack>
        <WaitingCard lines={lines} today={today} />
        {parts.length === 0 && (
          <Empty
            title={say`Er is nog geen pagina van u.`}
          >{say`Schrijf de eerste: een andere redacteur leest ze na.`}</Empty>
        )}
        {parts.map(({ title, lines: items }) => (
          <Card title={title}>
            <Lines items={items.map((line) => <Line line={line} />)} />
          </Card>
        ))}
      </Stack>
    </>
  );
}

/** What waits for the reader, in numbers; also for where someone begins the day. */
export function WaitingCard({ lines, today }: { lines: readonly DeskLine[]; today: string }) {
  const waiting = waitingWords(lines, today);
  return (
    <Card title={say`Wat op u wacht`}>
      {waiting.length === 0 ? (
        <p>{say`Niets. Alle teksten zijn gelezen en nagekeken.`}</p>
      ) : (
        <Lines items={waiting} />
      )}
    </Card>
  );
}

function Line({ line }: { line: DeskLine }) {
  return (
    <>
      <a href={`${DESK}/${line.id}`}>
        <Dutch>{line.title}</Dutch>
      </a>{' '}
      <Tag>{kindWord(line.kind)}</Tag>
      {lineRemarks(line).map((remark) => (
        <span class="source">{remark}</span>
      ))}
    </>
  );
}
