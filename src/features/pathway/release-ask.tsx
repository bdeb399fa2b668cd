/** The form that asks an organisation to let go of what blocks a step, and what is said where no question would arrive. */
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning, listed } from '../../kernel/sentence.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { DateField, TextArea } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import { proposedDeadline } from './deadline.ts';
import type { Addressee, OpenedPathway } from './pathway.ts';
import { type FormProps, pathwayAddress } from './pathway-address.ts';
import { Buttons } from './phase-form.pages.tsx';
import { heldThings } from './release.ts';

/** Asks who holds what, which step waits for it, and by when to answer. Only one form of a page has the filled button. */
export function AskCard({ opened, asked: all, primary }: FormProps & { primary: boolean }) {
  const asked = all.typed['rij'] === undefined ? all : { ...all, typed: {}, problems: [] };
  const open = opened.parts.addressees.filter((one) => one.may);
  const closed = opened.parts.addressees.filter((one) => !one.may);
  return (
    <Card title={say`Vraag om vrijgave`}>
      {open.length > 0 &&
        closed.map((one) => (
          <p>{say`${one.name} kunt u hier niets vragen: die kan uw vraag niet lezen. Bel of mail die organisatie.`}</p>
        ))}
      {open.length === 0 ? (
        <NobodyToAsk opened={opened} reason={asked.reason} closed={closed} />
      ) : (
        <AskForm opened={opened} asked={asked} open={open} primary={primary} />
      )}
    </Card>
  );
}

function AskForm({
  opened,
  asked,
  open,
  primary,
}: FormProps & { open: readonly Addressee[]; primary: boolean }) {
  const { typed, problems } = asked;
  return (
    <Form
      action={pathwayAddress(opened.person, '/vrijgave', asked.reason)}
      csrf={asked.csrf}
      problems={problems}
    >
      <RadioGroup
        {...fieldIn(asked, 'organisatie')}
        label={say`Wie houdt het vast?`}
        options={open.map((one) => ({ value: one.id, label: one.name }))}
        value={typed['organisatie'] ?? (open.length === 1 ? (open[0]?.id ?? '') : '')}
      />
      <SelectField
        {...fieldIn(asked, 'wat')}
        label={say`Wat houdt die vast?`}
        choose={say`Kies wat`}
        options={Object.entries(heldThings).map(([code, label]) => ({
          value: code,
          label: beginning(label),
        }))}
      />
      <TextArea
        {...fieldIn(asked, 'stap')}
        label={say`Welke stap zit vast?`}
        hint={say`Bijvoorbeeld: ik kan de start van artikel 60 niet registreren.`}
        rows={3}
      />
      <DateField
        {...fieldIn(asked, 'termijn')}
        label={say`Antwoord tegen`}
        hint={say`Een werkdag. Komt er geen antwoord, dan bent u opnieuw aan zet.`}
        value={typed['termijn'] ?? typedDate(proposedDeadline(opened.actor.today))}
      />
      {primary ? <Buttons opened={opened} asked={asked} label={say`Vraag vrijgave`} /> : <PlainButton />}
    </Form>
  );
}

function PlainButton() {
  return (
    <Acts>
      <Button>{say`Vraag vrijgave`}</Button>
    </Acts>
  );
}

/** Why no question would arrive, and what may be done instead. */
function NobodyToAsk({
  opened: { person },
  reason,
  closed,
}: {
  opened: OpenedPathway;
  reason: string | undefined;
  closed: readonly Addressee[];
}) {
  const title = say`U kunt nu niemand om vrijgave vragen.`;
  if (closed.length === 0)
    return (
      <Empty
        title={title}
        act={{
          href: withReason(`/dossiers/${person}`, reason),
          label: say`Kijk wie nog moet bevestigen`,
        }}
      >{say`Dat kan zodra een organisatie bevestigt dat ze deze persoon mee begeleidt, en een gegevensstroom dat toelaat.`}</Empty>
    );
  return (
    <Empty
      title={title}
      act={{ href: withReason(`/dossiers/${person}/plan`, reason), label: say`Naar het plan` }}
    >{say`Er is geen gegevensstroom waarlangs uw vraag aankomt bij ${listed(closed.map(({ name }) => name))}. Bel of mail. Gaat het over een actie, dan kunt u ze misschien in het plan voorstellen.`}</Empty>
  );
}
