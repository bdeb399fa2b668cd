/** What is asked of a party in an agreement, and under which wider one it stands: the same when it begins and later. */
import { say } from '../../kernel/language.ts';
import { SelectField } from '../../ui/choice-field.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { agreementLevels } from '../agreement/agreement.ts';
import type { Parent } from './party.sql.ts';

/** Asks which wider agreement it stands under. */
export function ParentField({ form, parents }: { form: Filled; parents: readonly Parent[] }) {
  return (
    <SelectField
      {...fieldIn(form, 'kader')}
      label={say`Onder welke ruimere overeenkomst hoort ze?`}
      choose={say`Geen`}
      options={parents.map(({ id, name, level }) => ({
        value: id,
        label: `${name} (${agreementLevels[level]})`,
      }))}
      optional
    />
  );
}

/** Asks what a party is in it, and who signs for it. */
export function PartyFields({ form }: { form: Filled }) {
  return (
    <>
      <TextField
        {...fieldIn(form, 'rol')}
        label={say`Rol in de overeenkomst`}
        hint={say`Bijvoorbeeld: partij, trekker, promotor of penhouder.`}
        maxlength={80}
      />
      <TextField
        {...fieldIn(form, 'functie')}
        label={say`Wie tekent?`}
        hint={say`Schrijf de functie, geen naam. Bijvoorbeeld: voorzitter en algemeen directeur.`}
        maxlength={120}
      />
    </>
  );
}

/** Asks with whom a party acts together. */
export function GroupField({ form }: { form: Filled }) {
  return (
    <TextField
      {...fieldIn(form, 'groep')}
      label={say`Groep`}
      hint={say`Voor partijen die samen optreden. Schrijf bij elk dezelfde naam, bijvoorbeeld: cluster Vlierbeke.`}
      maxlength={80}
      optional
    />
  );
}
