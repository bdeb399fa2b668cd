/** One join as the two colleagues read it: who wrote it down, on what proof, and whose turn it is. */
import type { ComponentChildren } from 'preact';
import type { JoinedRecord } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import type { JoinView } from './join-view.ts';
import { joinPath, joinProofs, undoReasons } from './joined-record.ts';

interface JoinProps {
  readonly one: JoinedRecord;
  readonly view: JoinView;
}

/** Shows a join and what the reader can do about it now. */
export function JoinCard({ one, view }: JoinProps) {
  const other = withReason(`/dossiers/${one.dossier}`, view.reason);
  return (
    <Card
      title={
        one.number === 'previous' ? say`Dossier onder een vorig nummer` : say`Dossier onder het nieuwe nummer`
      }
    >
      <Stack>
        <p>
          {tell`${<Name>{one.by}</Name>} schreef op ${formatDate(one.on)} op dat het om dezelfde persoon gaat.`}{' '}
          {one.confirmedBy !== null &&
            one.confirmedOn !== null &&
            tell`${<Name>{one.confirmedBy}</Name>} bevestigde dat op ${formatDate(one.confirmedOn)}.`}
        </p>
        <p class="source">{say`Bewijs: ${joinProofs[one.proof]}, van ${formatDate(one.provedOn)}.`}</p>
        <p>
          <a href={other}>
            {one.number === 'previous'
              ? say`Open het dossier met het vorige nummer`
              : say`Open het dossier met het nieuwe nummer`}
          </a>
        </p>
        {one.status === 'joined' ? <AskUndo one={one} view={view} /> : <Answer one={one} view={view} />}
      </Stack>
    </Card>
  );
}

/** Whoever asked waits, and may take it back; a second person says yes or no. */
function Answer({ one, view }: JoinProps) {
  const { undo } = one;
  const mine = undo === null ? one.mine : undo.mine;
  return (
    <>
      {undo !== null && (
        <p>{tell`${<Name>{undo.by}</Name>} vroeg op ${formatDate(undo.on)} om dit ongedaan te maken. Reden: ${undoReasons[undo.why]}.`}</p>
      )}
      {mine ? (
        <>
          <p>{say`U vroeg dit. Een collega die de twee dossiers mag openen, moet het bevestigen.`}</p>
          <Acts>
            <AnswerForm one={one} view={view} says="nee">
              <Button>{say`Neem het terug`}</Button>
            </AnswerForm>
          </Acts>
        </>
      ) : (
        <>
          <p>
            {undo === null ? say`Kijk het bewijs na. Klopt het?` : say`Moet dit ongedaan gemaakt worden?`}
          </p>
          <Acts>
            <AnswerForm one={one} view={view} says="ja">
              <Button look="primary">
                {undo === null ? say`Ja, dat klopt` : say`Ja, maak het ongedaan`}
              </Button>
            </AnswerForm>
            <AnswerForm one={one} view={view} says="nee">
              <Button>{undo === null ? say`Nee, dit klopt niet` : say`Nee, laat het zo`}</Button>
            </AnswerForm>
          </Acts>
        </>
      )}
    </>
  );
}

function AnswerForm(props: JoinProps & { says: 'ja' | 'nee'; children: ComponentChildren }) {
  const { one, view, says, children } = props;
  return (
    <ActForm
      action={withReason(`${joinPath(view.dossier.person)}/${one.id}/antwoord`, view.reason)}
      csrf={view.csrf}
    >
      <input type="hidden" name="stand" value={one.status} />
      <input type="hidden" name="antwoord" value={says} />
      {children}
    </ActForm>
  );
}

/** Folded away, for it is seldom needed; open where something is still to be filled in. */
function AskUndo({ one, view }: JoinProps) {
  const wrong = problemOf(view.problems, 'waarom') !== undefined;
  const form = <UndoForm one={one} view={view} />;
  return wrong ? form : <Fold summary={say`Klopt dit niet?`}>{form}</Fold>;
}

function UndoForm({ one, view }: JoinProps) {
  const { dossier, reason, csrf, problems } = view;
  const error = problemOf(problems, 'waarom');
  return (
    <Form
      action={withReason(`${joinPath(dossier.person)}/${one.id}/ongedaan`, reason)}
      csrf={csrf}
      problems={error === undefined ? [] : problems}
    >
      <p>{say`Een collega moet bevestigen wat u vraagt. Daarna staan de twee dossiers weer los van elkaar.`}</p>
      <RadioGroup
        name="waarom"
        label={say`Waarom klopt het niet?`}
        options={Object.entries(undoReasons).map(([value, label]) => ({ value, label }))}
        error={error}
      />
      <Acts>
        <Button look="danger">{say`Vraag om het ongedaan te maken`}</Button>
      </Acts>
    </Form>
  );
}
