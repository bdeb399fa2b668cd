/** What the person asked of this organisation, with the answer, or the form to give one. The person reads the answer on the own page. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { dayInWords, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { problemOf } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage } from '../dossier/part-page.tsx';
import { requestSubjects } from '../my/request.ts';
import type { QuestionParts } from './question.sql.ts';
import { type QuestionRow, questionAddress } from './question.ts';

interface View {
  readonly opened: OpenedParts<QuestionParts>;
  readonly csrf: string;
  readonly reason: string | undefined;
  readonly again: { readonly typed: Readonly<Record<string, string>>; readonly problems: readonly Problem[] };
}

export function QuestionsPage(view: View) {
  const { opened, reason } = view;
  const { questions } = opened.parts;
  return (
    <PartPage opened={opened} current="questions" reason={reason}>
      {questions.length === 0 && (
        <Empty
          title={say`Deze persoon stelde u nog geen vraag.`}
        >{say`Op de eigen pagina kan de persoon u iets vragen over het plan, een afspraak of wat gedeeld wordt. Dat komt hier en op Vandaag.`}</Empty>
      )}
      {questions.map((question) => (
        <Card title={say`Vraag van ${dayInWords(question.asOf)}`} id={`vraag-${question.id}`}>
          <p>
            {say`Over: ${requestSubjects[question.about]}.`}{' '}
            <State question={question} today={opened.actor.today} />
          </p>
          <Written text={question.text} />
          {question.state === 'answered' ? (
            <Answered question={question} />
          ) : (
            <Reply question={question} view={view} />
          )}
        </Card>
      ))}
    </PartPage>
  );
}

function State({ question: { state, due }, today }: { question: QuestionRow; today: string }) {
  if (state === 'answered') return <Tag tone="ok">{say`beantwoord`}</Tag>;
  return due < today ? (
    <Tag tone="late">{say`te laat: antwoord was voor ${formatDate(due, 'short')}`}</Tag>
  ) : (
    <Tag tone="wait">{say`antwoord voor ${formatDate(due, 'short')}`}</Tag>
  );
}

function Answered({ question: { answer, by, answeredOn } }: { question: QuestionRow }) {
  return (
    <>
      <p class="source">
        {beginning(say`het antwoord`)}: <Name>{by ?? ''}</Name>
        {answeredOn !== null && `, ${formatDate(answeredOn, 'short')}`}
      </p>
      <Written text={answer ?? ''} />
    </>
  );
}

function Reply({ question, view: { opened, csrf, reason, again } }: { question: QuestionRow; view: View }) {
  const here = again.typed['vraag'] === question.id;
  const problems = here ? again.problems : [];
  const address = (end = '') => withReason(`${questionAddress(opened.person)}${end}`, reason);
  const own = (
    <>
      <input type="hidden" name="vraag" value={question.id} />
      <input type="hidden" name="versie" value={question.version} />
    </>
  );
  return (
    <>
      <Form action={address()} csrf={csrf} problems={problems}>
        {own}
        <TextArea
          name="antwoord"
          id={here ? 'antwoord' : `antwoord-${question.id}`}
          label={say`Uw antwoord`}
          hint={say`De persoon leest dit op de eigen pagina. Schrijf kort en eenvoudig.`}
          value={here ? (again.typed['antwoord'] ?? '') : ''}
          maxlength={4000}
          error={problemOf(problems, 'antwoord')}
        />
        <Acts>
          <Button look="primary">{say`Verstuur het antwoord`}</Button>
        </Acts>
      </Form>
      <ActForm action={address('/door')} csrf={csrf}>
        {own}
        <p class="source">{say`Gaat de vraag over rechten op gegevens? Dan antwoordt de functionaris voor gegevensbescherming.`}</p>
        <Acts>
          <Button>{say`Geef door aan de functionaris`}</Button>
        </Acts>
      </ActForm>
    </>
  );
}
