/** What persons ask, correct or object to, with the answer of the officer. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { requestKinds } from '../my/request.ts';
import { type AskedAgain, Deadline, DossierLink, NoNames, OversightTabs } from './oversight-frame.tsx';
import type { RequestToAnswer, RequestsToAnswer } from './oversight.ts';

interface RequestsView {
  readonly shown: RequestsToAnswer;
  readonly csrf: string;
  readonly again?: AskedAgain | undefined;
}

export function RequestsPage({ shown, csrf, again }: RequestsView) {
  return (
    <>
      <PageHead
        title={say`Vragen van mensen`}
        lead={say`Mensen vragen wat bekend is, laten iets verbeteren of maken bezwaar. U antwoordt binnen een maand (AVG, artikel 12.3).`}
      />
      <OversightTabs current="/dpo/vragen" />
      {shown.items.length === 0 ? (
        <Empty
          title={say`Niemand vroeg iets aan uw organisatie.`}
          act={{ href: '/dpo', label: say`Naar het overzicht` }}
        >{say`Een vraag van de eigen pagina van een persoon komt hier binnen.`}</Empty>
      ) : (
        <Stack>
          <NoNames />
          {shown.items.map((request) => (
            <Card
              title={`${requestKinds[request.kind].title}, ${formatDate(request.madeOn)}`}
              id={`vraag-${request.id}`}
            >
              <Request request={request} csrf={csrf} again={again?.id === request.id ? again : undefined} />
            </Card>
          ))}
        </Stack>
      )}
    </>
  );
}

interface RequestProps {
  readonly request: RequestToAnswer;
  readonly csrf: string;
  readonly again: AskedAgain | undefined;
}

function Request({ request, csrf, again }: RequestProps) {
  const { dossier, text, state, due, late, user, team } = request;
  const guide = [user, team].filter(Boolean).join(', ');
  return (
    <>
      <p>
        {say`Dossier`} <DossierLink dossier={dossier} />.{' '}
        {state === 'open' && <Deadline day={due} late={late} />}
      </p>
      <p class="source">
        {guide === ''
          ? say`Niemand van uw organisatie begeleidt deze persoon nu.`
          : say`Begeleid door ${guide}`}
      </p>
      <Written text={text} />
      {state === 'open' ? <Reply {...{ request, csrf, again }} /> : <Answered request={request} />}
    </>
  );
}

function Answered({ request: { answer, answeredBy, answeredOn } }: { request: RequestToAnswer }) {
  return (
    <>
      <p>
        <Tag tone="ok">{say`beantwoord`}</Tag>{' '}
        <span class="small">
          <Name>{answeredBy ?? ''}</Name>
          {answeredOn !== null && `, ${formatDate(answeredOn, 'short')}`}
        </span>
      </p>
      <Written text={answer ?? ''} />
    </>
  );
}

function Reply({ request, csrf, again }: RequestProps) {
  const problems = again?.problems ?? [];
  const error = problemOf(problems, 'antwoord');
  return (
    <Form action={`/dpo/vragen/${request.id}`} csrf={csrf} problems={problems}>
      <input type="hidden" name="versie" value={request.version} />
      <TextArea
        name="antwoord"
        id={again === undefined ? `antwoord-${request.id}` : 'antwoord'}
        label={say`Uw antwoord`}
        hint={say`De persoon leest dit op de eigen pagina, met de naam van uw organisatie.`}
        value={again?.typed['antwoord'] ?? ''}
        maxlength={4000}
        error={error}
      />
      <Button>{say`Verstuur het antwoord`}</Button>
    </Form>
  );
}
