/** The pages before a line of the data annex is stopped or lifted: which lines, what closes or opens, and why. */
import type { ComponentChildren } from 'preact';
import type { Reach } from '../../gate/reach.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Problem, problemOf } from '../../ui/field.tsx';
import { ActForm, Form, FormActs } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Written } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { ReachCard } from '../flow/reach.tsx';
import type { AgreementDetail } from './agreement.sql.ts';
import { AgreementFormPage, at } from './agreement-form.tsx';
import { LineWords } from './annex.tsx';
import type { AnnexLine } from './annex-line.ts';

export interface AnnexActView {
  readonly csrf: string;
  readonly detail: AgreementDetail;
  /** The lines it is about: one, or all of the own organisation. */
  readonly lines: readonly AnnexLine[];
  /** All lines of the own organisation in one act. */
  readonly all: boolean;
  readonly reach: Reach;
}

/** Asks why lines are stopped, beside what that closes. */
export function SuspendLinesPage(
  view: AnnexActView & { readonly typed: string; readonly problems: readonly Problem[] },
) {
  const error = problemOf(view.problems, 'reden');
  return (
    <AnnexActPage
      view={view}
      title={view.all ? say`Schors al onze punten` : say`Schors punt ${numberOf(view.lines)}`}
      lead={say`De schorsing gaat meteen in. Uw organisatie kan ze zelf weer opheffen.`}
    >
      <ReachCard title={say`Wat er sluit`} reach={view.reach} side="closes" />
      <Card title={say`Waarom`}>
        <Form action={actionOf(view, 'schors')} csrf={view.csrf} problems={view.problems}>
          <TextArea
            name="reden"
            label={say`Reden van de schorsing`}
            hint={say`De andere partijen en iedereen die het register leest, zien de reden. Noem geen personen.`}
            value={view.typed}
            maxlength={500}
            error={error}
          />
          <FormActs
            back={at(view.detail)}
            label={view.all ? say`Schors al onze punten nu` : say`Schors dit punt nu`}
          />
        </Form>
      </Card>
    </AnnexActPage>
  );
}

/** Shows what opens again when the suspension ends. */
export function LiftLinesPage(view: AnnexActView) {
  return (
    <AnnexActPage
      view={view}
      title={
        view.all ? say`Hef al onze schorsingen op` : say`Hef de schorsing van punt ${numberOf(view.lines)} op`
      }
      lead={say`Wat de overeenkomst bepaalde, werkt weer. Er komt niets bij.`}
    >
      <ReachCard title={say`Wat er weer opent`} reach={view.reach} side="opens" />
      <ActForm action={actionOf(view, 'hervat')} csrf={view.csrf}>
        <FormActs back={at(view.detail)} label={say`Hef de schorsing op`} />
      </ActForm>
    </AnnexActPage>
  );
}

/** Says that someone was first: how the lines stand now, and what was typed here. */
export function LinesConflictPage({
  detail,
  lines,
  typed,
}: {
  detail: AgreementDetail;
  lines: readonly AnnexLine[];
  typed: string;
}) {
  return (
    <AgreementFormPage
      detail={detail}
      title={say`Iemand was u voor`}
      lead={say`Dit is ondertussen veranderd. Wat u typte, staat hieronder.`}
    >
      <Card title={say`Zo staat het nu`}>
        <Lines items={lines.map(standing)} />
      </Card>
      {typed !== '' && (
        <Card title={say`Uw tekst, niet bewaard`}>
          <Written text={typed} />
        </Card>
      )}
      <Acts>
        <ButtonLink href={at(detail)} look="primary">{say`Naar de overeenkomst`}</ButtonLink>
      </Acts>
    </AgreementFormPage>
  );
}

function standing(line: AnnexLine) {
  if (line.suspension === null) return say`Punt ${line.number} is niet geschorst.`;
  const { by, on, reason } = line.suspension;
  return (
    <>
      {say`Punt ${line.number}: ${by} schorste dit op ${formatDate(on)}.`}
      <Written text={say`Reden: ${reason}`} />
    </>
  );
}

function AnnexActPage({
  view,
  title,
  lead,
  children,
}: {
  view: AnnexActView;
  title: string;
  lead: string;
  children: ComponentChildren;
}) {
  return (
    <AgreementFormPage detail={view.detail} title={title} lead={lead}>
      <Card title={view.lines.length === 1 ? say`Het punt` : say`${view.lines.length} punten`}>
        <Lines
          items={view.lines.map((line) => (
            <>
              {say`Punt ${line.number}.`} <LineWords line={line} />
            </>
          ))}
        />
      </Card>
      {children}
    </AgreementFormPage>
  );
}

function actionOf({ detail, lines, all }: AnnexActView, act: string): string {
  return at(detail, all ? act : `punten/${lines[0]?.id ?? ''}/${act}`);
}

function numberOf([line]: readonly AnnexLine[]): number | undefined {
  return line?.number;
}
