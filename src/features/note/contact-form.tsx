/** The form of ten seconds: how, reached or not, one line. Today and the telephone stand ready. */
import { type CivilDate, formatDate, typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { contactChannels, LONGEST_LINE } from './contact.ts';

export type TypedContact = Readonly<Record<string, string | undefined>>;

interface ContactFormProps {
  readonly action: string;
  readonly csrf: string;
  readonly today: CivilDate;
  readonly typed?: TypedContact;
  readonly problems?: readonly Problem[];
  /** It is the one thing to do on this page. */
  readonly primary?: boolean;
}

/** Asks how the contact went. */
export function ContactForm({ action, csrf, today, typed = {}, problems = [], primary }: ContactFormProps) {
  const error = (name: string) => ({ error: problemOf(problems, name) });
  return (
    <Form action={action} csrf={csrf} problems={problems}>
      <RadioGroup
        name="kanaal"
        label={say`Hoe?`}
        options={Object.entries(contactChannels).map(([value, label]) => ({
          value,
          label: beginning(label),
        }))}
        value={typed['kanaal'] ?? 'phone'}
        {...error('kanaal')}
      />
      <RadioGroup
        name="bereikt"
        label={say`Bereikt?`}
        options={[
          { value: 'ja', label: say`Ja` },
          { value: 'nee', label: say`Nee, alleen geprobeerd` },
        ]}
        value={typed['bereikt'] ?? 'ja'}
        {...error('bereikt')}
      />
      <TextField
        name="regel"
        label={say`Eén regel`}
        optional
        hint={say`Alleen uw eigen organisatie leest dit.`}
        value={typed['regel'] ?? ''}
        maxlength={LONGEST_LINE}
        autocomplete="off"
        {...error('regel')}
      />
      <DateField
        name="datum"
        label={say`Wanneer?`}
        hint={say`Vandaag is ${formatDate(today)}.`}
        value={typed['datum'] ?? typedDate(today)}
        {...error('datum')}
      />
      <Button look={primary ? 'primary' : 'secondary'}>{say`Bewaar het contact`}</Button>
    </Form>
  );
}
