/** A meeting: its agenda with what was decided, and for the secretary the way to put a point on it. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, type Filled, filledOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { NotKept } from '../../ui/not-kept.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { WaitingCard } from '../agenda-proposal/waiting-card.tsx';
import { readerCodes, readers, underBody } from '../body/body.ts';
import { shortened } from '../concern/concern-line.tsx';
import { MeetingDocuments } from '../meeting-document/document-lines.tsx';
import { themes } from '../theme/theme.ts';
import { AgendaCard, CaseTalkCard } from './agenda-card.tsx';
import { AttendanceCard } from './attendance.pages.tsx';
import { ChangedAlert, ComingCard, HistoryCard, KeeperCard } from './invitation.pages.tsx';
import { competenceCodes, competences, itemKindCodes, itemKinds, meetingPage } from './meeting.ts';
import type { MeetingView } from './meeting-view.ts';

/** Shows a meeting. */
export function MeetingPage(view: MeetingView) {
  const { opened, refused, mail, csrf, documents } = view;
  const { body, on, at, place, kept, today, cancelled, caseTalk } = opened;
  const takesPoints = kept && on >= today && !cancelled && !caseTalk;
  return (
    <>
      <PageHead
        above={underBody(body)}
        title={say`Vergadering van ${formatDate(on)}`}
        lead={say`Om ${formatWallTime(at)}, ${place}.`}
      />
      <Columns
        side={
          <>
            {kept && <KeeperCard opened={opened} mail={mail} csrf={csrf} />}
            {takesPoints && <AddCard {...view} />}
            <HistoryCard changes={opened.changes} />
          </>
        }
      >
        <ChangedAlert opened={opened} />
        <Refused message={refused} />
        {!takesPoints && refused !== undefined && (
          <NotKept texts={[filledOf('agenda', view).typed['titel']]} />
        )}
        {caseTalk ? <CaseTalkCard opened={opened} /> : <AgendaCard {...view} />}
        {!caseTalk && (
          <MeetingDocuments
            meeting={opened.id}
            documents={documents}
            adds={kept && !cancelled}
            csrf={kept ? csrf : undefined}
          />
        )}
        <ComingCard opened={opened} csrf={csrf} />
        {!cancelled && <AttendanceCard opened={opened} />}
        {!caseTalk && !cancelled && (
          <WaitingCard
            meeting={opened.id}
            waiting={opened.toTake}
            concerns={opened.concerns}
            csrf={view.csrf}
            {...filledOf('uitstel', view)}
          />
        )}
      </Columns>
    </>
  );
}

function AddCard({ opened, csrf, ...sent }: MeetingView) {
  const filled = filledOf('agenda', sent);
  return (
    <Card title={say`Zet iets op de agenda`}>
      <Form action={`${meetingPage(opened.id)}/agenda`} csrf={csrf} problems={filled.problems}>
        {opened.concerns.length > 0 && (
          <SelectField
            {...fieldIn(filled, 'signaal')}
            label={say`Uit een signaal`}
            choose={say`geen signaal`}
            options={opened.concerns.map((one) => ({
              value: one.id,
              label: `${themes[one.theme]}: ${shortened(one.text)}`,
            }))}
          />
        )}
        <TextField
          {...fieldIn(filled, 'titel')}
          label={say`Waarover gaat het?`}
          maxlength={160}
          autocomplete="off"
        />
        <ItemKindFields filled={filled} />
        <Acts>
          <Button look="primary">{say`Zet op de agenda`}</Button>
        </Acts>
      </Form>
    </Card>
  );
}

const optionsOf = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>) =>
  codes.map((value) => ({ value, label: words[value] }));

/** What kind of point it is, who decides about it and who may read it. */
function ItemKindFields({ filled }: { filled: Filled }) {
  return (
    <>
      <SelectField
        {...fieldIn(filled, 'soort')}
        label={say`Wat voor punt is het?`}
        choose={say`Kies`}
        options={optionsOf(itemKindCodes, itemKinds)}
      />
      <SelectField
        {...fieldIn(filled, 'bevoegdheid')}
        label={say`Wie beslist hierover?`}
        choose={say`Kies`}
        options={optionsOf(competenceCodes, competences)}
      />
      <SelectField
        {...fieldIn(filled, 'lezers')}
        label={say`Wie mag dit lezen?`}
        choose={say`Kies`}
        options={optionsOf(readerCodes, readers)}
      />
    </>
  );
}
