/** The form with which a document is added to a meeting or to a point of it. What was typed stays; a file is chosen again. */
import { acceptedEndings } from '../../adapters/files/file-kind.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Columns, Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { FileField, TextField } from '../../ui/text-field.tsx';
import { readerCodes, readers } from '../body/body.ts';
import type { OpenedMeeting } from '../meeting/meeting.sql.ts';
import { meetingPage, underMeeting } from '../meeting/meeting.ts';
import { RemoveDocumentForm } from './document-lines.tsx';
import type { KnownDocument } from './meeting-document.sql.ts';
import { addDocumentPage } from './meeting-document.ts';

interface AddView extends Filled {
  readonly opened: OpenedMeeting;
  readonly csrf: string;
  readonly refused?: string | undefined;
}

/** Asks for a document. */
export function AddDocumentPage(form: AddView) {
  const { opened, csrf, problems, refused } = form;
  const { id, body, on, items } = opened;
  const choices = items.map((item) => ({
    value: item.id,
    label: say`${item.number}. ${item.title} (te lezen door ${readers[item.readers]})`,
  }));
  return (
    <>
      <PageHead
        above={underMeeting(body, { id, on })}
        title={say`Voeg een document toe`}
        lead={say`Een verslag, cijfers of een nota. Zet hier niets over mensen die begeleid worden: dat hoort in hun dossier.`}
      />
      <Columns>
        <Refused message={refused} />
        <Card title={say`Het document`}>
          <Form action={addDocumentPage(id)} csrf={csrf} problems={problems} files>
            <TextField {...fieldIn(form, 'titel')} label={say`Wat voor document is het?`} maxlength={160} />
            {choices.length > 0 && (
              <SelectField
                {...fieldIn(form, 'punt')}
                label={say`Waar hoort het bij?`}
                choose={say`bij de hele vergadering`}
                options={choices}
              />
            )}
            <RadioGroup
              {...fieldIn(form, 'lezers')}
              label={say`Wie mag dit lezen?`}
              hint={say`Nooit meer lezers dan het punt zelf.`}
              options={readerCodes.map((value) => ({ value, label: readers[value] }))}
            />
            <FileField
              {...fieldIn(form, 'bestand')}
              label={say`Bestand`}
              hint={say`Pdf, Word, Excel, afbeelding of tekst, tot 10 MB.`}
              accept={acceptedEndings}
            />
            <Acts>
              <Button look="primary">{say`Voeg toe`}</Button>
              <ButtonLink href={meetingPage(id)}>{say`Terug`}</ButtonLink>
            </Acts>
          </Form>
        </Card>
      </Columns>
    </>
  );
}

/** Asks again why a document is taken away. */
export function RemoveDocumentPage({
  document,
  ...form
}: Filled & { document: KnownDocument; csrf: string }) {
  return (
    <>
      <PageHead
        above={[
          { href: '/overleg', label: say`Overleg` },
          { href: meetingPage(document.meeting), label: say`Vergadering van ${formatDate(document.on)}` },
        ]}
        title={document.title}
      />
      <Stack>
        <Card title={say`Haal dit document weg`}>
          <RemoveDocumentForm {...document} {...form} />
        </Card>
      </Stack>
    </>
  );
}
