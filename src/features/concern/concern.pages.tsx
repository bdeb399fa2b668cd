/** One concern: what it says, who carries it, where it stands, what happened and what came of it; and what its secretary may do. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { type Phase, PhaseBar } from '../../ui/phase-bar.tsx';
import { Refused } from '../../ui/refused.tsx';
import { tell } from '../../ui/tell.ts';
import { Name, Written } from '../../ui/text.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { bodyPage, levelCodes, levels } from '../body/body.ts';
import { meetingPage } from '../meeting/meeting.ts';
import { municipalityName } from '../organisation/municipality.ts';
import { stepTitle } from './concern-line.tsx';
import type { OpenedConcern } from './concern.sql.ts';
import type { ConcernView } from './concern-view.ts';
import { CONCERNS, concernPage, countedIn } from './concern.ts';
import { policyDomains } from '../theme/policy-domain.ts';
import { themes } from '../theme/theme.ts';
import { ConcernSide } from './concern-side.tsx';

/** Shows a concern. */
export function ConcernPage(view: ConcernView) {
  const { opened, refused, csrf } = view;
  const { concern, whole, reply } = opened;
  return (
    <>
      <PageHead
        above={[
          { href: '/overleg', label: say`Overleg` },
          { href: CONCERNS, label: say`Signalen` },
        ]}
        title={say`Signaal over ${themes[concern.theme]}`}
        lead={
          concern.decided
            ? say`${countedIn(concern)}. ${concern.body.name} besliste erover.`
            : say`${countedIn(concern)}. Het staat nu bij ${concern.body.name}.`
        }
      >
        <PhaseBar phases={phasesOf(opened)} label={say`Waar dit signaal staat`} />
      </PageHead>
      <Columns side={<ConcernSide view={view} />}>
        <Refused message={refused} />
        {reply !== null && <ReplyCard opened={opened} reply={reply} csrf={csrf} />}
        {whole !== null && (
          <Alert>{tell`Dit signaal gaat verder samen met andere die hetzelfde zeggen. ${<a href={concernPage(whole)}>{say`Lees het hele signaal`}</a>}. U krijgt hetzelfde antwoord.`}</Alert>
        )}
        {opened.joined && whole === null && (
          <Alert>{say`Dit signaal gaat verder samen met andere die hetzelfde zeggen, bij een overleg waar u niet zit. U krijgt hetzelfde antwoord.`}</Alert>
        )}
        <FoundCard opened={opened} />
        <StepsCard steps={opened.steps} />
      </Columns>
    </>
  );
}

function StepsCard({ steps }: Pick<OpenedConcern, 'steps'>) {
  return (
    <Card title={say`Wat gebeurde er met dit signaal?`}>
      <Timeline
        label={say`Wat gebeurde er met dit signaal?`}
        moments={steps.map(({ kind, on, body, organisation, note }) => ({
          iso: on,
          when: formatDate(on),
          title: stepTitle(kind, body.name, organisation),
          ...(note === null ? {} : { text: <Written text={note} /> }),
        }))}
      />
    </Card>
  );
}

function FoundCard({ opened }: { opened: OpenedConcern }) {
  const { concern, onAgenda } = opened;
  return (
    <Card title={say`Wat vastgesteld is`}>
      <Written text={concern.text} />
      <DefinitionList
        items={[
          { term: say`Gegeven door`, details: <Name>{opened.organisation}</Name> },
          {
            term: say`Gemeente`,
            details: municipalityName(concern.municipality) ?? concern.municipality,
          },
          { term: say`Beleidsdomein`, details: policyDomains[concern.domain] },
          { term: say`Staat bij`, details: <a href={bodyPage(concern.body.id)}>{concern.body.name}</a> },
          ...(onAgenda === null
            ? []
            : [
                {
                  term: say`Op de agenda`,
                  details: (
                    <a
                      href={meetingPage(onAgenda.meeting)}
                    >{say`vergadering van ${formatDate(onAgenda.on)}`}</a>
                  ),
                },
              ]),
        ]}
      />
      <Bundled opened={opened} />
    </Card>
  );
}

/** The levels on the way up, and the answer. */
function phasesOf({ concern, steps }: OpenedConcern): Phase[] {
  const at = levelCodes.indexOf(concern.body.level);
  const reached = levelCodes.map((level) => steps.findLast(({ body }) => body.level === level)?.on);
  const answered = steps.find(({ kind }) => kind === 'answered')?.on;
  return [
    ...levelCodes
      .map((level, place): Phase => {
        const since = reached[place];
        return {
          label: levels[level],
          state:
            place < at || concern.decided ? (place <= at ? 'done' : 'later') : place === at ? 'now' : 'later',
          ...(since === undefined ? {} : { note: formatDate(since, 'short') }),
        };
      })
      // What began higher was never lower, and what was answered below went no higher.
      .filter((_, place) => place === at || (place < at ? reached[place] !== undefined : !concern.decided)),
    {
      label: say`antwoord`,
      state: concern.decided ? 'now' : 'later',
      ...(answered === undefined ? {} : { note: formatDate(answered, 'short') }),
    },
  ];
}

function ReplyCard({
  opened,
  reply,
  csrf,
}: {
  opened: OpenedConcern;
  reply: NonNullable<OpenedConcern['reply']>;
  csrf: string;
}) {
  return (
    <Card title={say`Het antwoord`}>
      <Written text={reply.answer} />
      <p class="source">{say`Besluit ${reply.number} van ${opened.concern.body.name}. ${reply.owner} voert het uit, tegen ${formatDate(reply.due)}.`}</p>
      {opened.unread && (
        <ActForm action={`${concernPage(opened.concern.id)}/gelezen`} csrf={csrf}>
          <Button look="primary">{say`Gelezen`}</Button>
        </ActForm>
      )}
    </Card>
  );
}

function Bundled({ opened: { bundled } }: { opened: OpenedConcern }) {
  if (bundled.length === 0) return null;
  return (
    <Fold
      summary={
        bundled.length === 1
          ? say`Nog 1 signaal zegt hetzelfde`
          : say`Nog ${bundled.length} signalen zeggen hetzelfde`
      }
    >
      <Lines
        items={bundled.map(({ text, municipality, organisation }) => (
          <>
            <Written text={text} />
            <div class="source">
              <Name>{organisation}</Name> · {municipalityName(municipality)}
            </div>
          </>
        ))}
      />
    </Fold>
  );
}
