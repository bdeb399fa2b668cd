/** One report: the document itself, its files, and for who writes it the words beside the figures and the way to fix it. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ActForm, Form, FormActs } from '../../ui/form.tsx';
import { Columns, Stack } from '../../ui/grid.tsx';
import { InDutch } from '../../ui/in-dutch.tsx';
import { NotKept } from '../../ui/not-kept.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Written } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { Agreement } from '../agreement/agreement.ts';
import type { Paper } from './paper.ts';
import { PaperView } from './paper-view.tsx';
import { type Report, reportPage, reportTitle } from './report.ts';

export interface ReportView {
  readonly agreement: Agreement;
  readonly report: Report;
  readonly paper: Paper;
  /** Of the document as it stands here. */
  readonly mark: string;
  readonly csrf: string;
}

/** Shows a report. */
export function ReportPage(view: ReportView) {
  const { agreement, report, paper } = view;
  return (
    <>
      <PageHead
        above={above(agreement)}
        title={reportTitle(report)}
        lead={
          <>
            {agreement.title}. {report.fixedOn === null && <Tag tone="wait">{say`ontwerp`}</Tag>}
            {report.fixedOn !== null && say`Vastgelegd op ${formatDate(report.fixedOn)}.`}
          </>
        }
      />
      <Columns next={<Next {...view} />} side={<Files {...view} />}>
        {report.fixedOn !== null && report.newest !== null && (
          <Alert tone="warning">
            {tell`Dit verslag is vervangen. ${<a href={reportPage(agreement.id, report.newest)}>{say`Lees het nieuwste verslag over ${report.year}`}</a>}.`}
          </Alert>
        )}
        <InDutch show={() => <PaperView paper={paper} />} />
      </Columns>
    </>
  );
}

function Next({ agreement, report, mark, csrf }: ReportView) {
  const at = (part: string) => `${reportPage(agreement.id, report.id)}/${part}`;
  if (report.fixedOn !== null) return null;
  return (
    <Card title={say`Wat u kunt doen`}>
      <p>{say`Dit is een ontwerp: alleen wie eraan schrijft, leest het. De cijfers zijn die van vandaag.`}</p>
      {report.newest !== null && (
        <p>
          {tell`Ligt het vast, dan vervangt het ${<a href={reportPage(agreement.id, report.newest)}>{say`het verslag over ${report.year} dat er al is`}</a>}.`}
        </p>
      )}
      <Acts>
        <ButtonLink href={at('wijzig')}>{say`Schrijf inleiding en besluit`}</ButtonLink>
      </Acts>
      <Fold summary={say`Leg het verslag vast`}>
        <p>{say`Daarna leest iedereen het verslag zoals het hier staat. Het verandert niet meer. Klopt later iets niet, maak dan een nieuw verslag over hetzelfde jaar.`}</p>
        <ActForm action={at('vastleggen')} csrf={csrf}>
          <input type="hidden" name="versie" value={String(report.version)} />
          <input type="hidden" name="kenmerk" value={mark} />
          <Acts>
            <Button look="primary">{say`Leg dit verslag vast`}</Button>
          </Acts>
        </ActForm>
      </Fold>
      <Fold summary={say`Gooi dit ontwerp weg`}>
        <p>{say`Wat u schreef, gaat verloren. De cijfers van de acties blijven.`}</p>
        <ActForm action={at('weg')} csrf={csrf}>
          <Acts>
            <Button look="danger">{say`Gooi het ontwerp weg`}</Button>
          </Acts>
        </ActForm>
      </Fold>
    </Card>
  );
}

function Files({ agreement, report }: ReportView) {
  const at = (part: string) => `${reportPage(agreement.id, report.id)}/${part}`;
  return (
    <Card title={say`Meenemen`}>
      <Acts>
        <ButtonLink href={at('pdf')} download>{say`Download als PDF`}</ButtonLink>
        <ButtonLink href={at('word')} download>{say`Download als Word`}</ButtonLink>
      </Acts>
      <p class="source">{say`De PDF is leesbaar met een schermlezer. In Word kunt u verder schrijven.`}</p>
      {report.hash !== null && (
        <p class="source">
          {say`Kenmerk van dit verslag:`} <code>{report.hash.slice(0, 16)}</code>
        </p>
      )}
    </Card>
  );
}

export interface WriteReportView {
  readonly agreement: Agreement;
  readonly report: Report;
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly problems: readonly Problem[];
  /** Someone wrote in the meantime: what stands there now is shown beside what was typed. */
  readonly moved: boolean;
}

/** Asks for the words beside the figures. */
export function WriteReportPage({ agreement, report, csrf, typed, problems, moved }: WriteReportView) {
  const form = { typed, problems };
  return (
    <>
      <PageHead
        above={[
          ...above(agreement),
          { href: reportPage(agreement.id, report.id), label: reportTitle(report) },
        ]}
        title={say`Schrijf inleiding en besluit`}
        lead={say`De cijfers komen vanzelf. U schrijft wat ze betekenen.`}
      />
      <Stack>
        {moved && (
          <>
            <Alert tone="warning" live>
              {say`Iemand schreef ondertussen aan dit verslag. Hieronder staat wat er nu staat, en in het formulier wat u typte. Bewaart u, dan blijft uw tekst.`}
            </Alert>
            <Card title={say`Wat er nu staat`}>
              <Written text={[report.introduction, report.conclusion].filter(Boolean).join('\n\n')} />
              {report.writtenBy !== null && <p class="source">{say`Geschreven door ${report.writtenBy}.`}</p>}
            </Card>
          </>
        )}
        <Card title={say`Uw tekst`}>
          <Form action={`${reportPage(agreement.id, report.id)}/wijzig`} csrf={csrf} problems={problems}>
            <input type="hidden" name="versie" value={typed['versie'] ?? report.version} />
            <TextArea
              {...fieldIn(form, 'inleiding')}
              label={say`Inleiding`}
              hint={say`Staat vooraan. Noem geen personen.`}
              rows={8}
              maxlength={6000}
              optional
            />
            <TextArea
              {...fieldIn(form, 'slot')}
              label={say`Besluit`}
              hint={say`Staat achteraan: wat u besluit uit de cijfers. Noem geen personen.`}
              rows={8}
              maxlength={6000}
              optional
            />
            <FormActs back={reportPage(agreement.id, report.id)} label={say`Bewaar`} />
          </Form>
        </Card>
      </Stack>
    </>
  );
}

/** Says that a report was fixed while someone wrote in it, with what was written. */
export function FixedMeanwhilePage({
  agreement,
  report,
  texts,
}: Pick<ReportView, 'agreement' | 'report'> & { readonly texts: readonly (string | undefined)[] }) {
  return (
    <>
      <PageHead
        above={above(agreement)}
        title={say`Iemand legde dit verslag vast`}
        lead={say`Het verandert niet meer. Wilt u uw tekst toch gebruiken, maak dan een nieuw verslag over hetzelfde jaar.`}
      />
      <Stack>
        <NotKept texts={texts} />
        <Acts>
          <ButtonLink href={reportPage(agreement.id)} look="primary">{say`Naar de verslagen`}</ButtonLink>
          <ButtonLink href={reportPage(agreement.id, report.id)}>{say`Lees wat vastligt`}</ButtonLink>
        </Acts>
      </Stack>
    </>
  );
}

function above(agreement: Agreement) {
  return [
    { href: '/overeenkomsten', label: say`Overeenkomsten` },
    { href: `/overeenkomsten/${agreement.id}`, label: agreement.title },
    { href: reportPage(agreement.id), label: say`Verslagen` },
  ];
}
