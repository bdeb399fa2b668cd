/** One referral: the question, what was sent along, the answer and what came of it. Once it is past, only that there was one. */
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { categoriesIn } from '../../gate/category.ts';
import { categoriesInWords } from '../../gate/wording.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { referralsAddress } from './referral.pages.tsx';
import type { OpenedReferral } from './referral.sql.ts';
import { isUndecided, outcomeWords } from './referral.ts';
import { AnswerCard } from './referral-answer.tsx';
import { AttemptCard } from './referral-attempt.tsx';
import { OutcomeCard, StartCard } from './referral-course.tsx';
import { day } from './referral-day.ts';
import { AssignCard, type FormsView, LinkCard, WithdrawCard } from './referral-desk.tsx';
import { Snapshot } from './referral-snapshot.tsx';
import { Standing } from './referral-standing.tsx';
import { isClosed } from './referral-step.ts';
import { hasForm, Unkept } from './referral-unkept.tsx';
import { NextStepCard } from './referral-step-card.tsx';

export interface SheetView {
  readonly opened: OpenedReferral;
  readonly forms: FormsView;
  /** What happened in the meantime, to whoever came too late. */
  readonly late?: string | undefined;
  readonly postbox: Pick<Postbox, 'works' | 'readAt'>;
}

/** Shows one referral to its sender or its receiver. */
export function ReferralPage({ opened, forms, late, postbox }: SheetView) {
  const { referral, phase, incoming } = opened;
  const { reason, csrf } = forms;
  const title = nameOf(opened) ?? (incoming ? say`Vraag van ${referral.from.name}` : say`Verwijzing`);
  const answer = forms.form === 'antwoord' ? forms : { typed: {}, problems: [] };
  return (
    <>
      <PageHead
        above={[{ href: referralsAddress(incoming, reason), label: say`Verwijzingen` }]}
        title={<Name>{title}</Name>}
        lead={say`Van ${referral.from.name} naar ${referral.to.name}, verstuurd op ${day(referral.sentOn)}.`}
      />
      <Columns
        next={<NextStepCard opened={opened} reason={reason} />}
        side={<Side opened={opened} forms={forms} postbox={postbox} />}
      >
        {late !== undefined && (
          <Alert tone="warning" live>
            <p>{late}</p>
          </Alert>
        )}
        <Unkept opened={opened} forms={forms} told={late !== undefined} />
        {referral.question !== undefined && <Question opened={opened} />}
        {phase === 'open' && <Snapshot opened={opened} />}
        {hasForm(opened, 'antwoord') && (
          <AnswerCard
            action={withReason(`/verwijzingen/${referral.id}`, reason)}
            csrf={csrf}
            typed={answer.typed}
            problems={answer.problems}
          />
        )}
        {phase === 'known' && <Course opened={opened} forms={forms} />}
        {(phase === 'open' || phase === 'known') && (
          <AttemptCard view={forms} opened={opened} open={hasForm(opened, 'poging')} />
        )}
        {phase === 'past' && <Past />}
        {phase === 'closed' && <Closed />}
      </Columns>
    </>
  );
}

/** Names whom it is about, as far as the reader may see that. */
export function nameOf({ referral, facts }: Pick<OpenedReferral, 'referral' | 'facts'>): string | undefined {
  const text = (field: string) => {
    const value = facts.find((fact) => fact.field === field)?.value;
    return typeof value === 'string' ? value : '';
  };
  const sent = `${text('identity.givenName')} ${text('identity.familyName')}`.trim();
  return referral.name || sent || undefined;
}

function Side({ opened, forms, postbox }: Pick<SheetView, 'opened' | 'forms' | 'postbox'>) {
  const { referral, incoming, phase, actor } = opened;
  const undecided = isUndecided(referral.status);
  const closed = isClosed(referral, actor.today);
  return (
    <>
      <Standing opened={opened} />
      {hasForm(opened, 'toewijzen') && <AssignCard view={forms} opened={opened} />}
      {!incoming && phase === 'known' && undecided && (
        <LinkCard view={forms} sheet={referral} postbox={postbox} closed={closed} />
      )}
      {!incoming && phase === 'known' && undecided && (
        <WithdrawCard view={forms} sheet={referral} closed={closed} />
      )}
    </>
  );
}

function Question({ opened: { referral, incoming } }: { opened: OpenedReferral }) {
  return (
    <Card title={say`De vraag`}>
      <Written text={referral.question ?? ''} />
      <DefinitionList
        items={[
          { term: say`Doel`, details: outcomeWords(referral.wantedOutcomes ?? []) },
          {
            term: incoming ? say`Gestuurd` : say`Wat u stuurde`,
            details: categoriesInWords(categoriesIn(referral.mask ?? 0)),
          },
        ]}
      />
    </Card>
  );
}

function Course({ opened, forms }: { opened: OpenedReferral; forms: FormsView }) {
  const { referral, incoming } = opened;
  if (referral.reportable !== true) return null;
  const { status } = referral;
  return (
    <>
      {!incoming && (status === 'accepted' || status === 'started') && (
        <Alert tone="info">{say`${referral.to.name} heeft geen account. Noteer hier wat die organisatie u vertelt.`}</Alert>
      )}
      {hasForm(opened, 'start') && <StartCard view={forms} sheet={referral} />}
      {hasForm(opened, 'afloop') && <OutcomeCard view={forms} sheet={referral} />}
    </>
  );
}

function Past() {
  return (
    <Card title={say`Deze verwijzing is voorbij`}>
      <p>{say`U ziet nog dat er een verwijzing was. Wat er gestuurd werd, is hier niet meer te lezen.`}</p>
    </Card>
  );
}

function Closed() {
  return (
    <Card title={say`Nu niet zichtbaar`}>
      <p>{say`Er is nu geen gegevensstroom van kracht die deze gegevens bij u laat komen. Vraag het aan de organisatie die verwees.`}</p>
    </Card>
  );
}
