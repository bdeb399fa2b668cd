/** The last step of sending: everything that will be sent, word for word, and by when an answer is asked. Nothing has left yet. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Fact, Facts } from '../../ui/fact.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { day } from './referral-day.ts';
import type { Deadline } from './referral-form.ts';
import { type OfferedCategory, offeredTo } from './referral-offer.ts';
import { type FormView, SendFrame, sendAddress } from './referral-send.pages.tsx';
import { outcomeWords } from './referral.ts';

/** Shows what will be sent, and asks for the last yes. */
export function PreviewPage({ view, deadline }: { view: FormView; deadline: Deadline }) {
  const { opened, reason, csrf, choice, form } = view;
  const chosen = offeredTo(opened, choice.receiver).filter(({ code }) => form.categories.includes(code));
  return (
    <SendFrame view={view} step={3} lead={say`Dit gaat naar ${choice.name}. Er is nog niets verstuurd.`}>
      {deadline.moved !== undefined && <Alert tone="info">{deadline.moved}</Alert>}
      <Card title={say`De vraag`}>
        <Written text={form.question} />
        <DefinitionList
          items={[
            { term: say`Doel`, details: outcomeWords(form.outcomes) },
            { term: say`Antwoord voor`, details: formatDate(deadline.day, 'full') },
          ]}
        />
      </Card>
      <Card title={say`Wat u meestuurt`}>
        <Stack>
          {chosen.map((category) => (
            <CategoryFacts category={category} organisation={opened.actor.organisation_name ?? ''} />
          ))}
        </Stack>
        <p class="source">{say`${choice.name} ziet dit zoals het nu is, tot het antwoord en ten laatste tot 10 werkdagen na de termijn. Verandert er iets, dan ziet ${choice.name} dat niet.`}</p>
      </Card>
      <Form action={withReason(sendAddress(opened.person), reason)} csrf={csrf}>
        <Kept view={view} />
        <Acts>
          <Button look="primary" name="stap" value="verstuur">{say`Verstuur de verwijzing`}</Button>
          <Button name="stap" value="terug">{say`Pas aan`}</Button>
        </Acts>
      </Form>
    </SendFrame>
  );
}

function CategoryFacts({ category, organisation }: { category: OfferedCategory; organisation: string }) {
  return (
    <div>
      <h3>{category.label}</h3>
      {category.facts.length === 0 ? (
        <p class="source">{say`Uw organisatie legde hierover niets vast: er gaat niets mee.`}</p>
      ) : (
        <Facts>
          {category.facts.map(({ label, value, asOf }) => (
            <Fact
              label={label}
              statements={[
                { value: <Name>{value}</Name>, source: `${organisation} · ${day(asOf)}`, kind: 'own' },
              ]}
            />
          ))}
        </Facts>
      )}
    </div>
  );
}

/** Carries what was typed to the next step; a tick past a warning goes along. */
function Kept({ view: { choice, form } }: { view: FormView }) {
  const kept: [string, string][] = [
    ['naar', choice.id],
    ['vraag', form.question],
    ['termijn', form.term],
    ['datum', form.day],
    ...form.outcomes.map((code): [string, string] => ['doel', code]),
    ...form.categories.map((code): [string, string] => ['soort', code]),
    ['nagekeken', 'ja'],
  ];
  return (
    <>
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
