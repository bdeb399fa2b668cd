/** Notes under each other, each with who wrote it, who may say that it does not belong, and what was said about it. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Written } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { RowSource } from '../dossier/part-page.tsx';
import { kindOf, noteKinds, type NoteReport, type NoteRow, removedWords, reportReasons } from './note.ts';

export interface NoteListProps {
  readonly opened: OpenedParts<object>;
  readonly notes: readonly NoteRow[];
  readonly csrf: string;
  readonly reason: string | undefined;
  /** The page to come back to: the notes, or the barriers. */
  readonly back?: 'drempels' | undefined;
  /** The reader decides on what was reported here. */
  readonly decides: (note: NoteRow) => boolean;
}

/** Lists notes, the newest first. */
export function NoteList(props: NoteListProps) {
  return (
    <ul class="plain">
      {props.notes.map((note) => (
        <li id={`n-${note.id}`}>
          {note.body === null ? <Removed note={note} /> : <Kept {...props} note={note} />}
        </li>
      ))}
    </ul>
  );
}

/** Where one kind of act on a note is sent. */
function noteAddress(
  person: string,
  what: 'melden' | 'melding' | 'verwijderen',
  reason: string | undefined,
): string {
  return withReason(`/dossiers/${person}/notities/${what}`, reason);
}

function Removed({ note }: { note: NoteRow }) {
  const { word } = noteKinds[kindOf(note)];
  const why = removedWords(note.removedWhy);
  return (
    <p class="source">
      {note.removedOn === null
        ? say`Hier stond een notitie (${word}). Ze is verwijderd. Reden: ${why}.`
        : say`Hier stond een notitie (${word}). Ze is verwijderd op ${dayInWords(note.removedOn)}. Reden: ${why}.`}
    </p>
  );
}

function Kept(props: NoteListProps & { note: NoteRow }) {
  const { opened, note } = props;
  const kind = kindOf(note);
  return (
    <>
      <Tag tone={kind === 'shared' ? 'ok' : 'plain'}>{noteKinds[kind].word}</Tag>
      <Written text={note.body ?? ''} />
      {note.by !== null && <span class="source">{note.by}</span>}
      <RowSource opened={opened} row={note} />
      {note.reports.map((report) => (
        <Reported {...props} report={report} />
      ))}
      {note.reported ? (
        <p class="source">{say`Uw organisatie meldde dat hier iets niet hoort. Aan zet: de eigenaar.`}</p>
      ) : (
        <ReportForm {...props} />
      )}
      {note.mine && <RemoveForm {...props} />}
    </>
  );
}

function Hiddens({ note, back }: { note: NoteRow; back?: string | undefined }) {
  return (
    <>
      <input type="hidden" name="notitie" value={note.id} />
      {back !== undefined && <input type="hidden" name="terug" value={back} />}
    </>
  );
}

function ReportForm({ opened, note, csrf, reason, back }: NoteListProps & { note: NoteRow }) {
  return (
    <details class="why">
      <summary>{say`Meld wat hier niet hoort`}</summary>
      <div>
        <Form action={noteAddress(opened.person, 'melden', reason)} csrf={csrf}>
          <Hiddens note={note} back={back} />
          <SelectField
            name="waarom"
            id={`waarom-${note.id}`}
            label={say`Deze notitie gaat over`}
            hint={say`De eigenaar van de notitie krijgt alleen dit woord, de datum en de naam van uw organisatie.`}
            choose={say`Kies`}
            options={Object.entries(reportReasons).map(([value, label]) => ({
              value,
              label: beginning(label),
            }))}
          />
          <Button>{say`Meld aan de eigenaar`}</Button>
        </Form>
      </div>
    </details>
  );
}

function RemoveForm({ opened, note, csrf, reason, back }: NoteListProps & { note: NoteRow }) {
  return (
    <details class="why">
      <summary>{say`Neem mijn notitie terug`}</summary>
      <div>
        <p>{say`De tekst verdwijnt voorgoed. Uw organisatie ziet nog dat er een notitie was.`}</p>
        <ActForm action={noteAddress(opened.person, 'verwijderen', reason)} csrf={csrf}>
          <Hiddens note={note} back={back} />
          <Button look="danger">{say`Verwijder de notitie`}</Button>
        </ActForm>
      </div>
    </details>
  );
}

function Reported(props: NoteListProps & { note: NoteRow; report: NoteReport }) {
  const { opened, note, report, csrf, reason, back } = props;
  return (
    <div class="held">
      <p>{tell`${<b>{say`Gemeld:`}</b>} deze notitie gaat over ${reportReasons[report.why]}. ${report.by}, ${dayInWords(report.on)}.`}</p>
      {props.decides(note) ? (
        <ActForm action={noteAddress(opened.person, 'melding', reason)} csrf={csrf}>
          <input type="hidden" name="melding" value={report.id} />
          {back !== undefined && <input type="hidden" name="terug" value={back} />}
          <Acts>
            <Button look="danger" name="antwoord" value="cleared">{say`Klopt, verwijder de tekst`}</Button>
            <Button name="antwoord" value="kept">{say`Laat staan`}</Button>
          </Acts>
        </ActForm>
      ) : (
        <p class="source">{say`Aan zet: de eigenaar van het vertrouwelijk luik.`}</p>
      )}
    </div>
  );
}
