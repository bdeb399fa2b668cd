/** The conditions under which a person may be talked about, before and after the own organisation confirmed them. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Name } from '../../ui/text.tsx';
import { RowSource } from '../dossier/part-page.tsx';
import { agreements, type Case, casePage, tellings } from './case-talk.ts';
import type { OneView } from './case-view.ts';
import { ConditionTicks } from './condition-ticks.tsx';

/** Before the own organisation confirmed, nothing of the question is shown. */
export function ConfirmCard({
  one,
  opened,
  csrf,
  reason,
  ticked,
  typed,
  problems,
  over,
}: OneView & { over: boolean }) {
  const here = typed['rij'] === one.id ? problems : [];
  // Two organisations may have asked about one person: each form has its own.
  const ticks = `bevestig-${one.id}`;
  const kept = say`Uw bevestiging wordt bewaard, met uw naam en de datum.`;
  const lead = one.open
    ? say`Het overleg is verplaatst. Vertel de persoon de nieuwe dag, en bevestig dit daarna opnieuw.`
    : say`U leest de vraag, en wat eruit kwam, pas als uw organisatie dit bevestigt.`;
  const named = here.map((problem) => ({ ...problem, field: ticks }));
  return (
    <Card title={say`Eerst de voorwaarden`} id={`voorwaarden-${one.id}`}>
      <RowSource opened={opened} row={one} />
      {one.talk.cancelled ? (
        <p>{say`Dit overleg gaat niet door. U hoeft niets te bevestigen.`}</p>
      ) : over ? (
        <p>{say`Dit overleg is voorbij. Uw organisatie bevestigde de voorwaarden niet, en nam voor deze persoon dus niet deel.`}</p>
      ) : (
        <>
          <p>{`${lead} ${kept}`}</p>
          <Form
            action={casePage(one.talk.id, opened.person, reason, '/bevestig')}
            csrf={csrf}
            problems={named}
          >
            <input type="hidden" name="rij" value={one.id} />
            <ConditionTicks id={ticks} ticked={here.length > 0 ? ticked : []} problems={here} />
            <Acts>
              <Button look="primary">
                {one.open ? say`Bevestig opnieuw` : say`Bevestig en lees de vraag`}
              </Button>
            </Acts>
          </Form>
        </>
      )}
    </Card>
  );
}

export function ConditionsCard({ one }: { one: Case }) {
  return (
    <Card title={say`Voorwaarden`} id={`bevestigd-${one.id}`}>
      {one.toldOn !== null && one.toldHow !== null && (
        <p>{say`De persoon weet dit sinds ${formatDate(one.toldOn)}, ${tellings[one.toldHow]}.`}</p>
      )}
      {one.agreement !== null && <p>{agreements[one.agreement]}</p>}
      <p>{say`Bevestigd door:`}</p>
      <Lines
        items={one.confirmed.map(({ name, on }) => (
          <>
            <Name>{name}</Name>
            <div class="source">{formatDate(on)}</div>
          </>
        ))}
      />
    </Card>
  );
}
