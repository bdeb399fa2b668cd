/** The form to add a colleague. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { TextField } from '../../ui/text-field.tsx';

export type TypedColleague = Readonly<
  Partial<Record<'gebruikersnaam' | 'naam' | 'email', string | undefined>>
>;

/** Asks for someone new. */
export function AddColleaguePage(view: {
  csrf: string;
  typed: TypedColleague;
  problems?: readonly Problem[];
}) {
  const { csrf, typed, problems = [] } = view;
  const field = (name: keyof TypedColleague) => fieldIn({ typed, problems }, name);
  return (
    <>
      <PageHead
        above={[{ href: '/beheer', label: say`Beheer` }]}
        title={say`Iemand toevoegen`}
        lead={say`Deze persoon kan daarna nog niets. U geeft eerst een mandaat.`}
      />
      <Form action="/beheer/mensen" csrf={csrf} problems={problems}>
        <TextField
          {...field('naam')}
          label={say`Voornaam en achternaam`}
          autocomplete="off"
          maxlength={120}
        />
        <TextField
          {...field('gebruikersnaam')}
          label={say`Gebruikersnaam`}
          hint={say`De naam waarmee deze persoon zich aanmeldt, bijvoorbeeld an.peeters`}
          autocomplete="off"
          maxlength={120}
        />
        <TextField
          {...field('email')}
          label={say`E-mailadres van het werk`}
          optional
          inputmode="email"
          autocomplete="off"
          maxlength={200}
        />
        <FormActs back="/beheer" label={say`Voeg toe`} />
      </Form>
    </>
  );
}
