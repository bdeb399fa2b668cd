/** The pages before a line of the data annex is stopped or lifted: which lines, what closes or opens, and why. */
import type { ComponentChildren } from 'preact';
import { formatDate } from '../../kernel/civil-date.ts';
import type { Reach } from '../../gate/reach.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Problem, problemOf } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { Written } from '../../ui/text.tsx';
import { ReachCard } from '../flow/reach.tsx';
import type { AnnexLine } from './agreement.ts';
import { LineWords } from './annex.tsx';
import type { AgreementDetail } from './agreement.sql.ts';

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
          <Acts>
            <Button look="primary">
              {view.all ? say`Schors al onze punten nu` : say`Schors dit punt nu`}
            </Button>
            <Back detail={view.detail} />
          </Acts>
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
        <Acts>
          <Button look="primary">{say`Hef de schorsing op`}</Button>
          <Back detail={view.detail} />
        </Acts>
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
    <>
      <Head
        detail={detail}
        title={say`Iemand was u voor`}
        lead={say`Dit is ondertussen veranderd. Wat u typte, staat hieronder.`}
      />
      <Stack>
        <Card title={say`Zo staat het nu`}>
          <Lines items={lines.map(standing)} />
        </Card>
        {typed !== '' && (
          <Card title={say`Uw tekst, niet bewaard`}>
            <Written text={typed} />
          </Card>
        )}
        <Acts>
          <ButtonLink
            href={`/overeenkomsten/${detail.agreement.id}`}
            look="primary"
          >{say`Naar de overeenkomst`}</ButtonLink>
        </Acts>
      </Stack>
    </>
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
    <>
      <Head detail={view.detail} title={title} lead={lead} />
      <Stack>
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
      </Stack>
    </>
  );
}

function Head({ detail, title, lead }: { detail: AgreementDetail; title: string; lead: string }) {
  const { agreement } = detail;
  return (
    <PageHead
      above={[
        { href: '/overeenkomsten', label: say`Overeenkomsten` },
        { href: `/overeenkomsten/${agreement.id}`, label: agreement.title },
      ]}
      title={title}
      lead={lead}
    />
  );
}

function Back({ detail }: { detail: AgreementDetail }) {
  return (
    <ButtonLink href={`/overeenkomsten/${detail.agreement.id}`} look="subtle">{say`Toch niet`}</ButtonLink>
  );
}

function actionOf({ detail, lines, all }: AnnexActView, act: string): string {
  const whole = `/overeenkomsten/${detail.agreement.id}`;
  return all ? `${whole}/${act}` : `${whole}/punten/${lines[0]?.id ?? ''}/${act}`;
}

function numberOf([line]: readonly AnnexLine[]): number | undefined {
  return line?.number;
}
