/** Asking, correcting, objecting: one form, and what came of earlier ones. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { problemOf } from '../../ui/field.tsx';
import { ShowMore } from '../../ui/fold.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Written } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { OwnTabs } from './own-tabs.tsx';
import type { OwnRecord } from './my.sql.ts';
import { type OwnRequest, requestKinds } from './request.ts';

export type TypedRequest = Readonly<Partial<Record<'soort' | 'organisatie' | 'tekst', string>>>;

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
        lead={say`Vraag wat een organisatie over u weet, laat iets verbeteren, of zeg dat u iets niet wilt. U krijgt hier antwoord, binnen een maand.`}
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
                    <Earlier request={request} />
                  </Card>
                ))}
              </Stack>
            )}
          </ShowMore>
        )}
        <Alert>{tell`${<b>{say`Bezwaar maken raakt niet aan uw leefloon of uw uitkering.`}</b>} Niemand mag u daarvoor straffen.`}</Alert>
        <Card title={say`Iets nieuws vragen`}>
          <Ask {...view} />
        </Card>
      </Stack>
    </>
  );
}

function Earlier({ request: { madeOn, text, state, due, answer, answeredOn } }: { request: OwnRequest }) {
  return (
    <>
      <p>
        {state === 'open' ? (
          <Tag tone="wait">{say`antwoord voor ${formatDate(due, 'short')}`}</Tag>
        ) : (
          <Tag tone="ok">
            {answeredOn === null ? say`beantwoord` : say`beantwoord op ${formatDate(answeredOn, 'short')}`}
          </Tag>
        )}
      </p>
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
  const field = (name: keyof TypedRequest) => {
    const error = problemOf(problems, name);
    return { name, value: typed[name] ?? '', error };
  };
  return (
    <Form action="/mijn/vragen" csrf={csrf} problems={problems}>
      <RadioGroup
        {...field('soort')}
        label={say`Wat wilt u doen?`}
        options={Object.entries(requestKinds).map(([value, { label, hint }]) => ({ value, label, hint }))}
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
