/** The page of notes: a new one, with who will read it before it is saved; the notes that may be read; and the moments of contact. */
import type { ComponentChildren } from 'preact';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage } from '../dossier/part-page.tsx';
import { type ContactRow, contactChannels } from './contact.ts';
import { ContactForm } from './contact-form.tsx';
import { contactAddress } from './contact-address.ts';
import { NoteList } from './note-list.tsx';
import { kindOf, kindsOf, noteKinds, type NoteRow } from './note.ts';
import { readersOf } from './note-readers.ts';
import type { NoteParts } from './note.sql.ts';

export interface NotesView {
  readonly opened: OpenedParts<NoteParts>;
  readonly csrf: string;
  readonly reason: string | undefined;
  readonly typed?: { readonly soort?: string; readonly tekst?: string };
  readonly problems?: readonly Problem[];
}

export function NotesPage(view: NotesView) {
  const { opened, csrf, reason } = view;
  const { notes, contacts, compartment } = opened.parts;
  const decides = (note: NoteRow) => kindOf(note) !== 'confidential' || compartment?.mine === true;
  const reported = notes.filter((note) => note.reports.length > 0 && decides(note));
  const own = opened.involvement?.role === 'guidance';
  return (
    <PartPage
      opened={opened}
      current="notes"
      reason={reason}
      {...(reported.length > 0 ? { next: <ReportsWait notes={reported} /> } : {})}
      side={
        <>
          <Contacts contacts={contacts}>
            {own && (
              <Fold summary={say`Noteer een contact`}>
                <ContactForm
                  action={contactAddress(opened.person, reason)}
                  csrf={csrf}
                  today={opened.actor.today}
                />
              </Fold>
            )}
          </Contacts>
        </>
      }
    >
      {own && <NewNote {...view} />}
      <Card title={say`Notities`}>
        {notes.length === 0 ? (
          <Empty
            title={say`Hier staat nog geen notitie die u mag lezen.`}
          >{say`Schrijf er een. U ziet vooraf wie ze zal lezen.`}</Empty>
        ) : (
          <NoteList opened={opened} notes={notes} csrf={csrf} reason={reason} decides={decides} />
        )}
      </Card>
    </PartPage>
  );
}

function ReportsWait({ notes }: { notes: readonly NoteRow[] }) {
  const [first] = notes;
  return (
    <Card title={say`Volgende stap`}>
      <p>{tell`${<b>{say`Aan zet: u.`}</b>} Iemand meldde dat in ${notes.length === 1 ? say`een notitie` : say`${notes.length} notities`} iets staat wat hier niet hoort. Verwijder de tekst of laat ze staan.`}</p>
      <a href={`#n-${first?.id}`}>{say`Ga naar de notitie`}</a>
    </Card>
  );
}

function NewNote({ opened, csrf, reason, typed = {}, problems = [] }: NotesView) {
  const kinds = kindsOf(opened.mask);
  const readers = readersOf(opened, opened.parts.note_readers);
  const form = { typed, problems };
  return (
    <Card title={say`Nieuwe notitie`}>
      <Form
        action={withReason(`/dossiers/${opened.person}/notities`, reason)}
        csrf={csrf}
        problems={problems}
      >
        <RadioGroup
          {...fieldIn(form, 'soort')}
          label={say`Wie zal dit lezen?`}
          options={kinds.map((kind) => ({
            value: kind,
            label: noteKinds[kind].label,
            hint: readers[kind],
          }))}
          value={typed.soort ?? kinds.find((kind) => kind === 'internal') ?? kinds[0] ?? ''}
        />
        <TextArea
          {...fieldIn(form, 'tekst')}
          label={say`Notitie`}
          hint={say`Schrijf wat nodig is voor werk. Geen diagnose, geen schulden, geen bank of gerecht.`}
          maxlength={4000}
        />
        <Button look="primary">{say`Bewaar de notitie`}</Button>
      </Form>
    </Card>
  );
}

function Contacts({ contacts, children }: { contacts: readonly ContactRow[]; children: ComponentChildren }) {
  return (
    <Card title={say`Contact`}>
      {children}
      {contacts.length === 0 ? (
        <Empty title={say`Nog geen contact genoteerd.`} />
      ) : (
        <Lines
          items={contacts.map((contact) => (
            <>
              <b>{dayInWords(contact.asOf, 'short')}</b>: {contactChannels[contact.channel]},{' '}
              {contact.reached ? say`bereikt` : say`niet bereikt`}
              {contact.line !== '' && (
                <>
                  . <Name>{contact.line}</Name>
                </>
              )}
              <span class="source">{contact.by ?? say`Uw organisatie`}</span>
            </>
          ))}
        />
      )}
    </Card>
  );
}
