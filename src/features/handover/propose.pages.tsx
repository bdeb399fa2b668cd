/** Proposing a hand-over: to whom, what ends, and when the three can talk. Says beforehand to whom it cannot go. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, type Filled } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { DateField, TextArea } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage } from '../dossier/part-page.tsx';
import { canPropose, causes, type HandoverParts, type Receiver } from './handover.ts';
import { Hindrance } from './handover-begin.tsx';
import { Changed, MomentFields, type Typed } from './handover-form.tsx';

export interface ProposeView {
  readonly opened: OpenedParts<HandoverParts>;
  readonly csrf: string;
  readonly reason: string | undefined;
  readonly typed?: Typed;
  readonly problems?: readonly Problem[];
}

/** Asks for everything of a proposal, with what is known filled in. */
export function ProposePage({ opened, csrf, reason, typed, problems = [] }: ProposeView) {
  const { receivers } = opened.parts;
  const possible = receivers.filter(canPropose);
  const shown = { problems, typed: typed ?? likely(opened, possible) };
  return (
    <PartPage
      opened={opened}
      current="handover"
      reason={reason}
      side={
        <Card title={say`Hoe het gaat`}>
          <p>{say`De andere organisatie leest uw voorstel en kiest een moment, vraagt een ander, of weigert met een reden. U leest het antwoord hier en op Vandaag.`}</p>
          {possible.length > 0 && <Hindrance opened={opened} reason={reason} />}
        </Card>
      }
    >
      <Changed problems={problems} />
      <Card title={say`Stel een driegesprek voor`}>
        {possible.length === 0 ? (
          <Hindrance opened={opened} reason={reason} />
        ) : (
          <ProposalForm person={opened.person} {...{ reason, csrf, possible, shown }} />
        )}
      </Card>
    </PartPage>
  );
}

/** What most likely fits before anyone typed: the only one it can go to, and what ends first. */
function likely({ actor, parts }: OpenedParts<HandoverParts>, possible: readonly Receiver[]): Typed {
  const next = parts.ends.find(({ date }) => date >= actor.today);
  return {
    naar: possible.length === 1 ? possible[0]?.id : undefined,
    wat: next?.kind,
    tegen: next === undefined ? '' : typedDate(next.date),
  };
}

interface FormProps extends Pick<ProposeView, 'csrf' | 'reason'> {
  readonly person: string;
  readonly possible: readonly Receiver[];
  readonly shown: Filled;
}

function ProposalForm({ person, csrf, reason, possible, shown }: FormProps) {
  const page = withReason(`/dossiers/${person}/overdracht`, reason);
  return (
    <Form
      action={withReason(`/dossiers/${person}/overdracht/voorstel`, reason)}
      csrf={csrf}
      problems={shown.problems.filter(({ field }) => field !== '')}
    >
      <RadioGroup
        {...fieldIn(shown, 'naar')}
        label={say`Aan wie draagt u over?`}
        options={possible.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        {...fieldIn(shown, 'wat')}
        label={say`Wat eindigt er?`}
        choose={say`Kies`}
        options={Object.entries(causes).map(([value, label]) => ({ value, label: beginning(label) }))}
      />
      <DateField {...fieldIn(shown, 'tegen')} label={say`Wanneer eindigt het?`} optional />
      <MomentFields {...shown} />
      <TextArea
        {...fieldIn(shown, 'tekst')}
        label={say`Wat moet de ander weten voor het gesprek?`}
        hint={say`Kort, en alleen wat voor het werk telt. Niets over gezondheid, schulden of thuis.`}
        maxlength={500}
        optional
      />
      <FormActs back={page} label={say`Verstuur het voorstel`} />
    </Form>
  );
}
