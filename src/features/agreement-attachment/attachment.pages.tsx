/** The form with which a party adds an attachment, and says whom it names. What was typed stays; a file is chosen again. */
import { acceptedEndings } from '../../adapters/files/file-kind.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Checkbox, CheckboxList, RadioGroup } from '../../ui/choice-field.tsx';
import { fieldIn, problemOf } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { FileField, TextField } from '../../ui/text-field.tsx';
import { AgreementFormPage, at, type DraftForm } from '../agreement/agreement-form.tsx';
import { RemoveAttachmentForm } from './attachment-card.tsx';
import { type Attachment, MOST_CHOSEN, namedKindCodes, namedKinds } from './attachment.ts';

interface AddForm extends DraftForm {
  /** The parties that were ticked. */
  readonly chosen: readonly string[];
  /** The own organisation, which always reads what it adds. */
  readonly own: string | undefined;
}

/** Asks for an attachment. */
export function AddAttachmentPage(form: AddForm) {
  const { detail, csrf, typed, problems, chosen, own } = form;
  const { status, parties } = detail.agreement;
  const others = parties.filter(({ id }) => id !== own);
  const writing = ['draft', 'negotiated'].includes(status);
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Voeg een bijlage toe`}
      lead={say`Een besluit, een analyse of een lijst. Gegevens over mensen die begeleid worden, horen hier niet.`}
    >
      <Card title={say`De bijlage`}>
        <Form action={at(detail, 'bijlagen')} csrf={csrf} problems={problems} files>
          <TextField {...fieldIn(form, 'titel')} label={say`Wat voor bijlage is het?`} maxlength={160} />
          <RadioGroup
            {...fieldIn(form, 'wie')}
            label={say`Wie wordt er in het bestand genoemd?`}
            options={namedKindCodes.map((value) => ({ value, ...namedKinds[value] }))}
          />
          {others.length > 0 && others.length <= MOST_CHOSEN && (
            <CheckboxList
              name="voor"
              label={say`Noemt het mensen: voor welke partijen is het?`}
              hint={say`Kiest u niets, dan is het voor alle partijen. Uw eigen organisatie leest het altijd.`}
              options={others.map(({ id, name }) => ({ value: id, label: name }))}
              values={chosen}
              error={problemOf(problems, 'voor')}
            />
          )}
          {writing && (
            <Checkbox
              name="tekst"
              label={say`Deze bijlage hoort bij de tekst die getekend wordt`}
              hint={say`Ze komt in de vingerafdruk en verandert na het voorleggen niet meer. Alle partijen moeten opnieuw akkoord gaan.`}
              checked={typed['tekst'] === 'ja'}
            />
          )}
          <FileField
            {...fieldIn(form, 'bestand')}
            label={say`Bestand`}
            hint={say`Pdf, Word, Excel, afbeelding of tekst, tot 10 MB.`}
            accept={acceptedEndings}
          />
          <FormActs back={at(detail)} label={say`Voeg toe`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

/** Asks again why an attachment is taken away. */
export function RemoveAttachmentPage({ one, detail, ...form }: DraftForm & { readonly one: Attachment }) {
  return (
    <AgreementFormPage detail={detail} title={say`Haal deze bijlage weg`} lead={one.title}>
      <Card title={one.title}>
        <RemoveAttachmentForm {...form} agreement={detail.agreement.id} one={one} />
      </Card>
    </AgreementFormPage>
  );
}
