/** The documents that a person was given to read: what waits first, then what was read; and what else is read on other pages. */
import type { ComponentChildren } from 'preact';
import { formatDate } from '../../kernel/civil-date.ts';
import { languageNow, say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name, Written } from '../../ui/text.tsx';
import { OwnTabs } from '../my/own-tabs.tsx';
import { letterAddress } from '../notice/notice.ts';
import type { OwnDocuments } from './given-document.sql.ts';
import { givenKinds, type OwnDocument, ownDocumentAddress, readings } from './own-document.ts';

/** What came back to the form of one document, or what changed under the hands of who said something. */
export interface SaidAgain {
  readonly document?: string;
  readonly problems?: readonly Problem[];
  readonly clash?: string;
}

interface View {
  readonly opened: OwnDocuments;
  readonly csrf: string;
  readonly again: SaidAgain;
}

export function OwnDocumentsPage(view: View) {
  const { opened, again } = view;
  const standing = opened.documents.filter(({ withdrawnOn }) => withdrawnOn === null);
  const withdrawn = opened.documents.filter(({ withdrawnOn }) => withdrawnOn !== null);
  const unread = standing.filter(({ said }) => said === null);
  const read = standing.filter(({ said }) => said !== null);
  return (
    <>
      <PageHead
        title={say`Documenten`}
        lead={say`Dit kreeg u om te lezen. Zeg of u het las, en of u het begrijpt. U kunt deze pagina afdrukken.`}
      />
      <OwnTabs current="/mijn/documenten" />
      <Stack>
        {again.clash !== undefined && (
          <Alert tone="warning" live>
            {again.clash}
          </Alert>
        )}
        {opened.documents.length === 0 && (
          <Empty
            title={say`U kreeg hier nog geen document.`}
          >{say`Geeft iemand u iets om te lezen? Dan staat het hier, en op uw eerste pagina.`}</Empty>
        )}
        {unread.map((one, place) => (
          <Document one={one}>
            <SayForm one={one} view={view} first={place === 0} />
          </Document>
        ))}
        {read.map((one) => (
          <Document one={one}>
            <Said one={one} />
            <Fold summary={say`Zeg iets anders`} open={again.document === one.id}>
              <SayForm one={one} view={view} />
            </Fold>
          </Document>
        ))}
        <Elsewhere turns={opened.turns} />
        <Withdrawn documents={withdrawn} />
      </Stack>
    </>
  );
}

function titleOf({ title, number }: OwnDocument): string {
  return title ?? say`Brief over stroom ${number ?? 0}: wat gedeeld wordt`;
}

function Document({ one, children }: { one: OwnDocument; children: ComponentChildren }) {
  const { id, kind, organisation, on, body, flow, language } = one;
  return (
    <Card title={titleOf(one)} heading={<Name>{titleOf(one)}</Name>} id={`document-${id}`}>
      <p class="source">
        {kind !== 'notice' && `${beginning(givenKinds[kind])}. `}
        {tell`Van ${<Name>{organisation}</Name>}, op ${formatDate(on)}.`}
      </p>
      {body !== null && <Written text={body} />}
      {flow !== null && (
        <p>
          <a href={letterAddress(flow, language ?? undefined)}>{say`Lees de brief`}</a>
        </p>
      )}
      {children}
    </Card>
  );
}

function Said({ one: { said, saidOn, together } }: { one: OwnDocument }) {
  if (said === null || saidOn === null) return null;
  return (
    <p>
      <Tag tone={said === 'unclear' ? 'wait' : 'ok'}>{readings[said].said}</Tag>{' '}
      {together
        ? say`U las dit samen met wie u begeleidt, op ${formatDate(saidOn)}.`
        : say`U zei dit op ${formatDate(saidOn)}.`}
      {said === 'unclear' && <> {say`Wie u begeleidt, leest dat en legt het u uit.`}</>}
    </p>
  );
}

/** Nothing is chosen beforehand, and it says that it is no signature. */
function SayForm({
  one,
  view: { csrf, again },
  first = false,
}: {
  one: OwnDocument;
  view: View;
  /** It is the next to answer. */
  first?: boolean;
}) {
  const here = again.document === one.id;
  const problems = here ? (again.problems ?? []) : [];
  return (
    <Form action={ownDocumentAddress()} csrf={csrf} problems={problems}>
      <input type="hidden" name="document" value={one.id} />
      <RadioGroup
        name="antwoord"
        id={here ? 'antwoord' : `antwoord-${one.id}`}
        label={say`Wat wilt u zeggen?`}
        hint={say`Dit is geen handtekening. ${one.organisation} leest alleen dit antwoord.`}
        value={one.said ?? ''}
        error={problemOf(problems, 'antwoord')}
        options={Object.entries(readings).map(([value, { choice }]) => ({ value, label: choice }))}
      />
      <Acts>
        <Button look={first ? 'primary' : 'secondary'}>{say`Verstuur`}</Button>
      </Acts>
      {languageNow() !== 'nl' && <p class="source">{say`Wat mensen zelf schreven, blijft in hun taal.`}</p>}
    </Form>
  );
}

/** What is read and answered on a page of its own. */
function Elsewhere({ turns }: Pick<OwnDocuments, 'turns'>) {
  const pages = [
    { href: '/mijn/plan', label: say`Mijn plan`, waits: turns.plan },
    { href: '/mijn/gpmi', label: say`Mijn GPMI`, waits: turns.gpmi },
    { href: '/mijn/overdracht', label: say`Overdracht`, waits: turns.handover },
  ];
  return (
    <Card title={say`Ook om te lezen`}>
      <Lines
        items={pages.map(({ href, label, waits }) => (
          <>
            <a href={href}>{label}</a> {waits && <Tag tone="wait">{say`wacht op uw antwoord`}</Tag>}
          </>
        ))}
      />
    </Card>
  );
}

function Withdrawn({ documents }: { documents: readonly OwnDocument[] }) {
  if (documents.length === 0) return null;
  return (
    <Card title={say`Wat teruggenomen werd`}>
      <Lines
        items={documents.map((one) => (
          <>
            <Name>{titleOf(one)}</Name>
            <div class="source">
              {tell`${<Name>{one.organisation}</Name>} nam dit terug op ${formatDate(one.withdrawnOn ?? one.on)}. U hoeft er niets mee te doen.`}
            </div>
          </>
        ))}
      />
    </Card>
  );
}
