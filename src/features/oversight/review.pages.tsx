/** Exceptional accesses: who opened whom and why, and the officer's verdict. */
import { formatMoment } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { tell } from '../../ui/tell.ts';
import { type AskedAgain, Deadline, DossierLink, OversightTabs } from './oversight-frame.tsx';
import type { ExceptionalAccess, ExceptionalAccesses } from './oversight.ts';

interface ReviewsView {
  readonly shown: ExceptionalAccesses;
  readonly csrf: string;
  readonly again?: AskedAgain | undefined;
}

export function ReviewsPage({ shown, csrf, again }: ReviewsView) {
  return (
    <>
      <PageHead
        title={say`Uitzonderlijke toegang`}
        lead={say`Iemand opende voor hoogstens vier uur een dossier van een persoon die uw organisatie vroeger begeleidde. Kijk binnen vijf werkdagen na of dat nodig was.`}
      />
      <OversightTabs current="/dpo/uitzonderlijk" />
      {shown.items.length === 0 ? (
        <Empty
          title={say`Niemand opende uitzonderlijk een dossier.`}
          act={{ href: '/dpo', label: say`Naar het overzicht` }}
        >{say`Gebeurt dat toch, dan staat het hier meteen.`}</Empty>
      ) : (
        <Stack>
          {shown.items.map((access) => (
            <Card title={`${access.user}, ${formatMoment(access.openedAt)}`} id={`toegang-${access.id}`}>
              <Access access={access} csrf={csrf} again={again?.id === access.id ? again : undefined} />
            </Card>
          ))}
        </Stack>
      )}
    </>
  );
}

interface AccessProps {
  readonly access: ExceptionalAccess;
  readonly csrf: string;
  readonly again: AskedAgain | undefined;
}

function Access({ access, csrf, again }: AccessProps) {
  return (
    <>
      <p>
        {tell`Dossier ${<DossierLink dossier={access.dossier} />}, open tot ${formatMoment(access.endsAt)}.`}{' '}
        {access.verdict === null && <Deadline day={access.reviewBy} late={access.late} />}
      </p>
      <p class="source">{say`De reden die werd opgegeven:`}</p>
      <Written text={access.reason} />
      {access.verdict === null ? <Review {...{ access, csrf, again }} /> : <Verdict access={access} />}
    </>
  );
}

function Verdict({ access: { verdict, note, reviewedBy, reviewedAt } }: { access: ExceptionalAccess }) {
  return (
    <>
      <p>
        <Tag tone={verdict === 'justified' ? 'ok' : 'late'}>
          {verdict === 'justified' ? say`nodig` : say`niet nodig`}
        </Tag>{' '}
        <span class="small">
          <Name>{reviewedBy ?? ''}</Name>
          {reviewedAt !== null && `, ${formatMoment(reviewedAt)}`}
        </span>
      </p>
      {note !== null && <Written text={note} />}
    </>
  );
}

function Review({ access, csrf, again }: AccessProps) {
  if (access.own) return <p>{say`U opende dit zelf. Iemand anders kijkt het na.`}</p>;
  const problems = again?.problems ?? [];
  const field = (name: string) => {
    const error = problemOf(problems, name);
    // The summary of problems leads to a field by its name, so only the form that is asked again has those ids.
    const id = again === undefined ? `${name}-${access.id}` : name;
    return { name, id, value: again?.typed[name] ?? '', error };
  };
  return (
    <Form action={`/dpo/uitzonderlijk/${access.id}`} csrf={csrf} problems={problems}>
      <RadioGroup
        {...field('oordeel')}
        label={say`Was dit nodig?`}
        options={[
          { value: 'justified', label: say`Ja, dit was nodig` },
          {
            value: 'unjustified',
            label: say`Nee`,
            hint: say`Deze collega kan daarna niet meer uitzonderlijk openen.`,
          },
        ]}
      />
      <TextArea
        {...field('uitleg')}
        label={say`Uitleg`}
        hint={say`Verplicht als het niet nodig was.`}
        rows={3}
        maxlength={1000}
      />
      <Button>{say`Bewaar het oordeel`}</Button>
    </Form>
  );
}
