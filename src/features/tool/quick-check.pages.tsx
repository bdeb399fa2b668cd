/** The quick check on a page: the questions, what was answered, and what the rules say so far. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { FieldName } from '../../rules/field.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Hidden } from '../../ui/text.tsx';
import { ValueField } from '../fact/fact-form.tsx';
import { type Asked, inputOf, questionAbout } from '../instrument/asked.ts';
import { type Answer, firstFields, type QuickCheck } from './quick-check.ts';
import { ToolPage } from './tool.pages.tsx';
import { Results } from './quick-check-result.tsx';

const path = '/hulpmiddelen/wat-past';

const head = () => ({
  title: say`Wat kan passen?`,
  lead: say`Antwoord op wat u weet. Na elke vraag ziet u welke maatregelen passen, welke niet, en wat nog ontbreekt.`,
});

/** The first questions, together. */
export function StartPage({ csrf }: { csrf: string }) {
  const asked = firstFields.flatMap((name) => questionAbout(name) ?? []);
  return (
    <ToolPage {...head()}>
      <Card title={say`Over wie gaat het?`}>
        <QuestionForm csrf={csrf} asked={asked} />
      </Card>
    </ToolPage>
  );
}

/** The next question, the answers so far, and what follows from them. */
export function QuickCheckPage({ csrf, check }: { csrf: string; check: QuickCheck }) {
  const { told, next, answers, problems } = check;
  return (
    <ToolPage {...head()}>
      {next.length > 0 && (
        <Card title={say`Volgende vraag`}>
          <QuestionForm csrf={csrf} asked={next} check={check} problems={problems} />
        </Card>
      )}
      {next.length === 0 && (
        <Card title={say`Dit is wat we kunnen zeggen`}>
          <p>{say`Er is geen vraag meer die hier iets aan verandert. Bespreek met de persoon wat past.`}</p>
        </Card>
      )}
      {told && <Results told={told} />}
      {answers.length > 0 && <AnswerCard csrf={csrf} check={check} />}
      <Acts>
        <ButtonLink href={path}>{say`Begin opnieuw`}</ButtonLink>
      </Acts>
    </ToolPage>
  );
}

type QuestionFormProps = {
  csrf: string;
  asked: readonly (Asked & { readonly typed?: string })[];
  check?: QuickCheck;
  problems?: readonly Problem[];
};

function QuestionForm({ csrf, asked, check, problems = [] }: QuestionFormProps) {
  return (
    <Form action={path} csrf={csrf} problems={problems}>
      <Carried answers={check?.answers ?? []} skipped={check?.skipped ?? []} />
      <input type="hidden" name="gevraagd" value={asked.map(({ name }) => name).join(' ')} />
      {asked.map(({ name, part, typed }) => (
        <ValueField
          name={inputOf(name)}
          part={part}
          value={typed}
          error={problemOf(problems, inputOf(name))}
          long={false}
          optional={false}
        />
      ))}
      <p class="source">{say`Weet u het niet? Laat het leeg en ga verder.`}</p>
      <Button look="primary">{say`Ga verder`}</Button>
    </Form>
  );
}

/** What was answered and passed over before travels with the form. */
function Carried({ answers, skipped }: { answers: readonly Answer[]; skipped: readonly FieldName[] }) {
  return (
    <>
      {answers.map(({ name, typed }) => (
        <input type="hidden" name={inputOf(name)} value={typed} />
      ))}
      <input type="hidden" name="overgeslagen" value={skipped.join(' ')} />
    </>
  );
}

function AnswerCard({ csrf, check }: { csrf: string; check: QuickCheck }) {
  const { answers, skipped } = check;
  return (
    <Card title={say`Wat u antwoordde`}>
      <Form action={path} csrf={csrf}>
        <Carried answers={answers} skipped={skipped} />
        <DefinitionList
          items={answers.map(({ name, part, typed }) => ({
            term: part.label,
            details: (
              <>
                {answerInWords({ name, part, typed })}{' '}
                <Button look="subtle" name="wijzig" value={name}>
                  {say`Verander`}
                  <Hidden>: {part.label}</Hidden>
                </Button>
              </>
            ),
          }))}
        />
      </Form>
      {skipped.length > 0 && (
        <Form action={path} csrf={csrf}>
          <Carried answers={answers} skipped={[]} />
          <Button>{say`Stel opnieuw wat u niet wist (${skipped.length})`}</Button>
        </Form>
      )}
    </Card>
  );
}

function answerInWords({ part, typed }: Answer): string {
  if (part.type === 'boolean') return typed === 'ja' ? say`Ja` : say`Nee`;
  return part.codes?.[typed] ?? typed;
}
