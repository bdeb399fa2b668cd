/** The form of ten seconds: how, reached or not, one line. Today and the telephone stand ready. */
import { type CivilDate, formatDate, typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
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
  const form = { typed, problems };
  return (
    <Form action={action} csrf={csrf} problems={problems}>
      <RadioGroup
        {...fieldIn(form, 'kanaal')}
        label={say`Hoe?`}
        options={Object.entries(contactChannels).map(([value, label]) => ({
          value,
          label: beginning(label),
        }))}
        value={typed['kanaal'] ?? 'phone'}
      />
      <RadioGroup
        {...fieldIn(form, 'bereikt')}
        label={say`Bereikt?`}
        options={[
          { value: 'ja', label: say`Ja` },
          { value: 'nee', label: say`Nee, alleen geprobeerd` },
        ]}
        value={typed['bereikt'] ?? 'ja'}
      />
      <TextField
        {...fieldIn(form, 'regel')}
        label={say`Eén regel`}
        optional
        hint={say`Alleen uw eigen organisatie leest dit.`}
        maxlength={LONGEST_LINE}
        autocomplete="off"
      />
      <DateField
        {...fieldIn(form, 'datum')}
        label={say`Wanneer?`}
        hint={say`Vandaag is ${formatDate(today)}.`}
        value={typed['datum'] ?? typedDate(today)}
      />
      <Button look={primary ? 'primary' : 'secondary'}>{say`Bewaar het contact`}</Button>
    </Form>
  );
}
