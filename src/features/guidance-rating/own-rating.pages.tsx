/** How the person finds the guidance: three questions for each organisation that guides, and who reads the answers and who does not. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name } from '../../ui/text.tsx';
import { OwnTabs } from '../my/own-tabs.tsx';
import type { OwnRatings } from './guidance-rating.sql.ts';
import { type RatedGuide, ratingAnswers, ratingQuestionCodes, ratingQuestions } from './own-rating.ts';

interface View {
  readonly opened: OwnRatings;
  readonly csrf: string;
}

export function OwnRatingPage({ opened, csrf }: View) {
  const { guides, until } = opened;
  return (
    <>
      <PageHead
        title={say`Hoe vindt u de begeleiding?`}
        lead={say`Drie korte vragen. U hoeft niet te antwoorden. Uw antwoord verandert niets aan uw leefloon of uw begeleiding.`}
      />
      <OwnTabs current="/mijn/mening" />
      <Stack>
        <WhoReads />
        {guides.length === 0 && (
          <Empty title={say`Nu begeleidt geen enkele organisatie u.`}>
            {say`Begeleidt iemand u? Dan kunt u hier zeggen hoe u dat vindt.`}
          </Empty>
        )}
        {guides.map((guide) => (
          <Card title={guide.name} heading={<Name>{guide.name}</Name>} id={`van-${guide.id}`}>
            {isAnswered(guide) && (
              <p>{say`U gaf antwoord. Tot en met ${formatDate(until)} kunt u dat veranderen.`}</p>
            )}
            <Fold
              summary={isAnswered(guide) ? say`Verander uw antwoord` : say`Geef antwoord`}
              open={guides.length === 1}
            >
              <Questions guide={guide} csrf={csrf} only={guides.length === 1} />
            </Fold>
          </Card>
        ))}
        <MoreToSay guides={guides} />
      </Stack>
    </>
  );
}

function isAnswered(guide: RatedGuide): boolean {
  return ratingQuestionCodes.some((question) => guide[question] !== null);
}

function WhoReads() {
  return (
    <Card title={say`Wie leest dit?`}>
      <p>{say`Niemand leest wat u antwoordt: uw begeleider niet, en de organisatie ook niet.`}</p>
      <p>{say`De organisatie leest alleen getallen, na elk half jaar. En alleen als tien mensen of meer hetzelfde antwoordden.`}</p>
    </Card>
  );
}

function Questions({ guide, csrf, only }: { guide: RatedGuide; csrf: string; only: boolean }) {
  return (
    <Form action="/mijn/mening" csrf={csrf}>
      <input type="hidden" name="organisatie" value={guide.id} />
      {ratingQuestionCodes.map((code) => (
        <RadioGroup
          name={ratingQuestions[code].field}
          id={`${ratingQuestions[code].field}-${guide.id}`}
          label={ratingQuestions[code].question}
          value={guide[code] ?? ''}
          options={[
            ...Object.entries(ratingAnswers).map(([value, label]) => ({ value, label })),
            { value: '', label: say`Ik zeg dit liever niet` },
          ]}
        />
      ))}
      <Acts>
        <Button look={only ? 'primary' : 'secondary'}>{say`Bewaar`}</Button>
      </Acts>
    </Form>
  );
}

/** Words go where their reader stands beside them: to who guides, or as a complaint. */
function MoreToSay({ guides }: { guides: readonly RatedGuide[] }) {
  return (
    <Card title={say`Wilt u er iets over schrijven?`}>
      <p>{say`Dan kiest u zelf wie het leest. Wie het leest, ziet ook dat het van u komt, en moet u antwoorden.`}</p>
      <Lines
        items={[
          ...guides.map(({ id, name }) => (
            <a href={`/mijn/vragen?aan=${id}&over=help#vraag`}>{say`Schrijf aan ${name}`}</a>
          )),
          <a href="/mijn/klacht">{say`Een klacht`}</a>,
        ]}
      />
    </Card>
  );
}
