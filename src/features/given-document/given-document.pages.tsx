/** What the own organisation gave someone to read, with what the person said of each; and the form to give something. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { type Filled, fieldIn, problemOf } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage } from '../dossier/part-page.tsx';
import type { GivenDocumentParts } from './given-document.sql.ts';
import { type GivenDocument, givenDocumentAddress } from './given-document.ts';
import { givenKinds, readings } from './own-document.ts';

export interface GivenAgain extends Filled {
  /** What changed under the hands of who pressed a button. */
  readonly clash?: string;
}

interface View {
  readonly opened: OpenedParts<GivenDocumentParts>;
  readonly csrf: string;
  readonly reason: string | undefined;
  readonly again: GivenAgain;
}

export function GivenDocumentsPage(view: View) {
  const { opened, reason, again } = view;
  const documents = opened.parts.given_documents;
  return (
    <PartPage opened={opened} current="documents" reason={reason} side={<GiveForm {...view} />}>
      {again.clash !== undefined && (
        <Alert tone="warning" live>
          {again.clash}
        </Alert>
      )}
      {documents.length === 0 && (
        <Empty
          title={say`U gaf deze persoon nog geen document.`}
        >{say`Schrijf bijvoorbeeld op welke stappen u samen afsprak. De persoon leest het op de eigen pagina en zegt of het duidelijk is.`}</Empty>
      )}
      {documents.map((one) => (
        <Given one={one} view={view} />
      ))}
    </PartPage>
  );
}

function Given({ one, view }: { one: GivenDocument; view: View }) {
  const { id, title, kind, by, asOf, body, withdrawnOn } = one;
  return (
    <Card title={title} heading={<Name>{title}</Name>} id={`document-${id}`}>
      <p>
        <State one={one} />
      </p>
      <p class="source">
        {beginning(givenKinds[kind])} · {isCivilDate(asOf) && formatDate(asOf, 'short')} ·{' '}
        <Name>{by ?? ''}</Name>
      </p>
      {body !== null && (
        <Fold summary={say`Lees de tekst`}>
          <Written text={body} />
        </Fold>
      )}
      {withdrawnOn === null && <Follow one={one} view={view} />}
    </Card>
  );
}

function State({ one: { said, saidOn, notedBy, withdrawnOn } }: { one: GivenDocument }) {
  if (withdrawnOn !== null) return <Tag>{say`teruggenomen op ${formatDate(withdrawnOn, 'short')}`}</Tag>;
  if (said === null || saidOn === null) return <Tag tone="wait">{say`nog niet gelezen`}</Tag>;
  return (
    <>
      <Tag tone={said === 'unclear' ? 'late' : 'ok'}>{readings[said].said}</Tag>{' '}
      {notedBy === null
        ? say`Dat zei de persoon op de eigen pagina, op ${formatDate(saidOn, 'short')}.`
        : say`${notedBy} noteerde dat na een gesprek, op ${formatDate(saidOn, 'short')}.`}
    </>
  );
}

/** After reading it together on paper, what the person said; and taking it back. */
function Follow({ one, view: { opened, csrf, reason, again } }: { one: GivenDocument; view: View }) {
  const here = again.typed['document'] === one.id;
  const problems = here ? again.problems : [];
  const address = (end: string) => withReason(`${givenDocumentAddress(opened.person)}/${end}`, reason);
  return (
    <Fold summary={say`Samen gelezen, of terugnemen`} open={here}>
      <Form action={address('gelezen')} csrf={csrf} problems={problems}>
        <input type="hidden" name="document" value={one.id} />
        <RadioGroup
          name="antwoord"
          id={here ? 'antwoord' : `antwoord-${one.id}`}
          label={say`Wat zei de persoon in het gesprek?`}
          value={here ? (again.typed['antwoord'] ?? '') : ''}
          error={problemOf(problems, 'antwoord')}
          options={Object.entries(readings).map(([value, { said }]) => ({ value, label: beginning(said) }))}
        />
        <Button>{say`Noteer`}</Button>
      </Form>
      <ActForm action={address('terug')} csrf={csrf}>
        <input type="hidden" name="document" value={one.id} />
        <p class="source">{say`Gaf u dit bij vergissing? De tekst verdwijnt, ook voor u. De persoon leest dat u het terugnam.`}</p>
        <Acts>
          <Button look="danger">{say`Neem terug`}</Button>
        </Acts>
      </ActForm>
    </Fold>
  );
}

function GiveForm({ opened, csrf, reason, again }: View) {
  // What came back to the form of one document is not of this one.
  const filled = again.typed['document'] === undefined ? again : { typed: {}, problems: [] };
  return (
    <Card title={say`Geef iets om te lezen`}>
      <Form
        action={withReason(givenDocumentAddress(opened.person), reason)}
        csrf={csrf}
        problems={filled.problems}
      >
        <RadioGroup
          {...fieldIn(filled, 'soort')}
          label={say`Wat geeft u?`}
          options={Object.entries(givenKinds).map(([value, label]) => ({ value, label: beginning(label) }))}
        />
        <TextField {...fieldIn(filled, 'titel')} label={say`Titel`} maxlength={120} />
        <TextArea
          {...fieldIn(filled, 'tekst')}
          label={say`Tekst`}
          hint={say`De persoon leest dit op de eigen pagina, in de taal waarin u schrijft. Schrijf kort en eenvoudig. Andere organisaties lezen dit niet.`}
          rows={10}
          maxlength={8000}
        />
        <Acts>
          <Button look="primary">{say`Geef dit`}</Button>
        </Acts>
      </Form>
    </Card>
  );
}
