/** What stands beside the agreements of a municipality for everyone to read: figures of the territory, and attachments that name nobody. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Card } from '../../ui/card.tsx';
import { ShowMore } from '../../ui/fold.tsx';
import { Lines } from '../../ui/list.tsx';
import { attachmentsOf } from '../agreement-attachment/attachment.ts';
import type { PlacePublic } from './place-public.sql.ts';

/** Shows both; nothing where there is none. */
export function BesideCards({ context, attachments }: Pick<PlacePublic, 'context' | 'attachments'>) {
  return (
    <>
      {context.length > 0 && (
        <Card title={say`De streek in cijfers`} id="streek">
          <ShowMore items={context} first={4}>
            {(some) => (
              <Lines
                items={some.map(({ subject, value, unit, on, source, agreement }) => (
                  <>
                    {subject}: <b>{[formatNumber(Number(value)), unit ?? ''].join(' ').trim()}</b>
                    <span class="source">
                      {source}, {formatDate(on)}.{' '}
                      <a href={`/overeenkomsten/${agreement.id}`}>{agreement.name}</a>
                    </span>
                  </>
                ))}
              />
            )}
          </ShowMore>
        </Card>
      )}
      {attachments.length > 0 && (
        <Card title={say`Bijlagen die iedereen mag lezen`} id="bijlagen">
          <ShowMore items={attachments} first={4}>
            {(some) => (
              <Lines
                items={some.map(({ id, title, agreement }) => (
                  <>
                    <a href={`${attachmentsOf(agreement.id)}/${id}`}>{title}</a>
                    <span class="source">{agreement.name}</span>
                  </>
                ))}
              />
            )}
          </ShowMore>
        </Card>
      )}
    </>
  );
}
