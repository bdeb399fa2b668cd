/** Asking, correcting, objecting: one form, and what came of earlier ones. */
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { ShowMore } from '../../ui/fold.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Written } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { OwnRecord } from './my.sql.ts';
import { OwnTabs } from './own-tabs.tsx';
import { type OwnRequest, requestKinds, requestSubjects } from './request.ts';

export type TypedRequest = Readonly<Partial<Record<'soort' | 'onderwerp' | 'organisatie' | 'tekst', string>>>;

export interface OwnRequestsView {
  readonly record: OwnRecord;
  readonly csrf: string;
  readonly typed: TypedRequest;
  readonly problems: readonly Problem[];
}

/** How many earlier questions stand there before someone asks for more. */
const REQUESTS_SHOWN = 3;

export function OwnRequestsPage(view: OwnRequestsView) {
  const { requests } = view.record;
  return (
    <>
      <PageHead
        title={say`Vragen en bezwaar`}
        lead={say`Vraag wat een organisatie over u weet, laat iets verbeteren, of zeg dat u iets niet wilt. U krijgt hier antwoord.`}
      />
      <OwnTabs current="/mijn/vragen" />
      <Stack>
        {requests.length > 0 && (
          <ShowMore items={requests} first={REQUESTS_SHOWN}>
            {(some) => (
              <Stack>
                {some.map((request) => (
                  <Card
                    title={say`${requestKinds[request.kind].title} aan ${request.organisation}`}
                    id={`vraag-${request.id}`}
                  >
                    <Earlier request={request} today={view.record.actor.today} />
                  </Card>
                ))}
              </Stack>
            )}
          </ShowMore>
        )}
        <Alert>{tell`${<b>{say`Bezwaar maken raakt niet aan uw leefloon of uw uitkering.`}</b>} Niemand mag u daarvoor straffen.`}</Alert>
        <Card title={say`Iets nieuws vragen`} id="vraag">
          <Ask {...view} />
        </Card>
        <Card title={say`Wanneer krijgt u antwoord?`}>
          <p>{say`Binnen een maand. Voor uw gegevens, een verbetering of een bezwaar staat dat in de wet (AVG, artikel 12.3). Een gewone vraag moet een OCMW binnen 45 dagen beantwoorden (Handvest van de sociaal verzekerde, artikel 3): wij vragen het binnen een maand.`}</p>
          <p>
            {say`Is het te laat? Dan leest de functionaris voor gegevensbescherming van die organisatie uw vraag. U kunt ook klagen bij de toezichthouder.`}{' '}
            <a href="/mijn/klacht">{say`Zo dient u een klacht in`}</a>
          </p>
        </Card>
      </Stack>
    </>
  );
}

function Earlier({ request, today }: { request: OwnRequest; today: CivilDate }) {
  const { madeOn, about, forWhom, text, state, due, answer, answeredOn } = request;
  return (
    <>
      <p>
        {state === 'open' ? (
          due < today ? (
            <Tag tone="late">{say`te laat: antwoord was voor ${formatDate(due, 'short')}`}</Tag>
          ) : (
            <Tag tone="wait">{say`antwoord voor ${formatDate(due, 'short')}`}</Tag>
          )
        ) : (
          <Tag tone="ok">
            {answeredOn === null ? say`beantwoord` : say`beantwoord op ${formatDate(answeredOn, 'short')}`}
          </Tag>
        )}
      </p>
      <p>{say`Over: ${requestSubjects[about]}.`}</p>
      {state === 'open' && (
        <p>
          {forWhom === 'guide'
            ? say`Wie u begeleidt, leest uw vraag en antwoordt.`
            : say`De functionaris voor gegevensbescherming leest dit en antwoordt.`}
        </p>
      )}
      <p class="source">{say`U schreef op ${formatDate(madeOn)}:`}</p>
      <Written text={text} />
      {answer !== null && (
        <>
          <p class="source">{say`Het antwoord:`}</p>
          <Written text={answer} />
        </>
      )}
    </>
  );
}

function Ask({ record, csrf, typed, problems }: OwnRequestsView) {
  const field = (name: keyof TypedRequest) => fieldIn({ typed, problems }, name);
  return (
    <Form action="/mijn/vragen" csrf={csrf} problems={problems}>
      <RadioGroup
        {...field('soort')}
        label={say`Wat wilt u doen?`}
        options={Object.entries(requestKinds).map(([value, { label, hint }]) => ({ value, label, hint }))}
      />
      <SelectField
        {...field('onderwerp')}
        label={say`Waarover gaat het?`}
        choose={say`Kies een onderwerp`}
        options={Object.entries(requestSubjects).map(([value, label]) => ({
          value,
          label: beginning(label),
        }))}
      />
      <SelectField
        {...field('organisatie')}
        label={say`Aan wie?`}
        choose={say`Kies een organisatie`}
        options={record.askable.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea {...field('tekst')} label={say`Schrijf het in uw eigen woorden`} rows={5} maxlength={4000} />
      <Button look="primary">{say`Verstuur`}</Button>
    </Form>
  );
}
