/** The documents of a meeting or of one of its points: each with what it is, for whom, and the way to have it; or why it was taken away. */
import { fileInWords } from '../../adapters/files/file-words.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { Filled } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/list.tsx';
import { ReasonForm } from '../../ui/reason-form.tsx';
import { Hidden, Name } from '../../ui/text.tsx';
import { readers } from '../body/body.ts';
import { addDocumentPage, documentAddress, type MeetingDocument } from './meeting-document.ts';

interface LinesView {
  readonly documents: readonly MeetingDocument[];
  /** Where the reader may take a document away, the token of the form for it. */
  readonly csrf?: string | undefined;
}

/** Lists documents; nothing where there are none. */
export function DocumentLines({ documents, csrf }: LinesView) {
  if (documents.length === 0) return null;
  return <Lines items={documents.map((one) => <DocumentLine document={one} csrf={csrf} />)} />;
}

function DocumentLine({ document, csrf }: { document: MeetingDocument; csrf: string | undefined }) {
  const { id, title, file, removedBecause, on } = document;
  if (file === null)
    return (
      <>
        <Name>{title}</Name>
        <div class="source">{say`Weggehaald: ${removedBecause ?? ''}`}</div>
      </>
    );
  return (
    <>
      <a href={documentAddress(id)} download>
        <Name>{title}</Name>
      </a>
      <div class="source">
        {fileInWords(file)}, {formatDate(on, 'short')} · {say`Te lezen door ${readers[document.readers]}`}
      </div>
      {csrf !== undefined && <FoldedRemove id={id} title={title} csrf={csrf} />}
    </>
  );
}

function FoldedRemove({ id, title, csrf }: Titled & { csrf: string }) {
  return (
    <Fold
      summary={
        <>
          {say`Haal weg`}
          <Hidden>: {title}</Hidden>
        </>
      }
    >
      <RemoveDocumentForm id={id} title={title} csrf={csrf} />
    </Fold>
  );
}

type Titled = Pick<MeetingDocument, 'id' | 'title'>;

/** Asks why a document is taken away. */
export function RemoveDocumentForm({
  id,
  title,
  csrf,
  ...filled
}: Titled & Partial<Filled> & { csrf: string }) {
  return (
    <ReasonForm
      {...filled}
      action={`${documentAddress(id)}/weg`}
      {...{ id, csrf }}
      label={say`Waarom haalt u dit document weg?`}
      hint={say`Het bestand is dan echt weg. Wie het mocht lezen, leest uw reden.`}
      longest={500}
      danger
    >
      {say`Haal dit document weg`}
      <Hidden>: {title}</Hidden>
    </ReasonForm>
  );
}

/** The documents of the meeting as a whole, and for its secretary the way to add one. */
export function MeetingDocuments({
  meeting,
  documents,
  adds,
  csrf,
}: LinesView & { readonly meeting: string; readonly adds: boolean }) {
  const own = documents.filter(({ item }) => item === null);
  if (own.length === 0 && !adds) return null;
  return (
    <Card title={say`Documenten`} id="documenten">
      {own.length === 0 && (
        <p>{say`Er staan nog geen documenten bij de hele vergadering. Documenten van een punt staan bij dat punt.`}</p>
      )}
      <DocumentLines documents={own} csrf={csrf} />
      {adds && (
        <Acts>
          <ButtonLink href={addDocumentPage(meeting)}>{say`Voeg een document toe`}</ButtonLink>
        </Acts>
      )}
    </Card>
  );
}
