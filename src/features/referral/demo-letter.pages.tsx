/** The letters that a demo would have sent. */
import type { KeptLetter } from '../../adapters/mail/postbox.ts';
import { formatMoment } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';

/** The letters that a demo would have sent. */
export function LettersPage({ letters }: { letters: readonly KeptLetter[] }) {
  return (
    <>
      <PageHead
        title={say`Verstuurde berichten`}
        lead={say`Deze demo verstuurt geen mail. Hier leest u wat er anders verstuurd was, het nieuwste eerst.`}
      />
      <Stack>
        {letters.length === 0 && (
          <Empty
            title={say`Er is nog niets verstuurd sinds de start.`}
          >{say`Een bericht vertrekt als iemand verwijst naar een organisatie zonder account, of een overleg plant.`}</Empty>
        )}
        {letters.map((letter, index) => (
          <Card title={letter.subject} id={`bericht-${index}`}>
            <p class="source">{tell`Aan ${<bdi>{letter.to}</bdi>} · ${formatMoment(letter.at.toISOString())}`}</p>
            <p>{letter.text}</p>
            {letter.link !== undefined && (
              <p>
                <a href={letter.link}>{say`Open de link`}</a>
              </p>
            )}
            {letter.calendar !== undefined && (
              <Fold summary={say`Wat een agenda ervan maakt (${letter.calendar.method})`}>
                <pre class="written">{letter.calendar.text}</pre>
              </Fold>
            )}
          </Card>
        ))}
      </Stack>
    </>
  );
}
