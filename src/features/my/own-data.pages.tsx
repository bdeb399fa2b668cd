/** What organisations know of the person, since when, what they may share and by which law, and what is not here. Fit to print. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { Why } from '../../ui/why.tsx';
import { letterAddress, noticeWays } from '../notice/notice.ts';
import type { OwnFlow, OwnRecord } from './my.sql.ts';
import { bySource, lawWords, sharingWords } from './my.ts';
import { Known } from './own-fact.pages.tsx';
import { OtherNumbers } from './own-joined.pages.tsx';
import { OwnTabs } from './own-tabs.tsx';

/** Shows all that is known, by who says it. */
export function OwnDataPage({ record }: { record: OwnRecord }) {
  return (
    <>
      <PageHead
        title={say`Mijn gegevens`}
        lead={say`Dit weten organisaties over u, en dit mogen ze delen. U kunt deze pagina afdrukken.`}
      />
      <OwnTabs current="/mijn/gegevens" />
      <Stack>
        <KnownBy record={record} />
        <OtherNumbers joined={record.joined}>
          {(source) => <Known source={source} record={record} />}
        </OtherNumbers>
        <Sharing flows={record.flows} />
        <Letters record={record} />
        <NotHere />
      </Stack>
    </>
  );
}

function KnownBy({ record }: { record: OwnRecord }) {
  const sources = bySource(record);
  return (
    <Card title={say`Wat is bekend`}>
      {sources.length === 0 && <p>{say`Geen enkele organisatie schreef iets over u op.`}</p>}
      {sources.map((source) => (
        <Known source={source} record={record} />
      ))}
    </Card>
  );
}

/** The letters in which the person was told of it. */
function Letters({ record: { notices, language } }: { record: OwnRecord }) {
  if (notices.length === 0) return null;
  return (
    <Card title={say`Brieven die u hierover kreeg`}>
      <Lines
        items={notices.map(({ flow, number, organisation, way, on }) => (
          <>
            {tell`${<Name>{organisation}</Name>} zei het u op ${formatDate(on)}, ${noticeWays[way]}.`}{' '}
            <a
              href={letterAddress(flow, language ?? undefined)}
            >{say`Lees de brief over stroom ${number}`}</a>
          </>
        ))}
      />
    </Card>
  );
}

function Sharing({ flows }: { flows: readonly OwnFlow[] }) {
  const senders = [...Map.groupBy(flows, (flow) => flow.sender)];
  return (
    <Card title={say`Wat mag gedeeld worden`}>
      <p>{say`Een organisatie mag iets over u delen als een wet dat zegt, en als de ander u ook begeleidt. Bedragen worden nooit gedeeld.`}</p>
      {senders.length === 0 && <p>{say`Nu deelt geen enkele organisatie iets over u.`}</p>}
      {senders.map(([sender, own]) => (
        <Fold
          summary={
            <>{tell`${<Name>{sender}</Name>} mag delen, door ${own.length === 1 ? say`1 stroom` : say`${own.length} stromen`}`}</>
          }
        >
          <Lines items={own.map((flow) => <Shared flow={flow} />)} />
        </Fold>
      ))}
    </Card>
  );
}

function Shared({ flow }: { flow: OwnFlow }) {
  return (
    <>
      {sharingWords(flow)}
      <Why question={say`Welke wet zegt dat?`}>
        {lawWords(flow)}. <a href={`/stromen/${flow.id}`}>{say`Lees stroom ${flow.number}`}</a>
      </Why>
    </>
  );
}

function NotHere() {
  return (
    <Card title={say`Wat hier niet staat`}>
      <p>{tell`Notities die een begeleider voor zichzelf maakt, staan hier niet. Over gezondheid en wat u wel en niet kan, praat u met uw begeleider. Wilt u dat ook lezen? ${<a href="/mijn/vragen">{say`Vraag het`}</a>}.`}</p>
    </Card>
  );
}
