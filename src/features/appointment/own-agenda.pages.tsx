/** The person's own appointments, what organisations wrote for everyone to read, and how they see the way to work. Fit to print. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name, Written } from '../../ui/text.tsx';
import { domains, levels } from '../barrier/barrier.ts';
import { OwnTabs } from '../my/own-tabs.tsx';
import { appointmentMoment, appointmentStates } from './appointment.ts';
import { AppointmentWhat, withColleague, withWhom } from './appointment-what.tsx';
import { interpreterNeeded } from './interpreter.ts';
import type { OwnAgenda, OwnAppointment } from './own-agenda.sql.ts';

const ownStates = dutch({ ...appointmentStates, missed: 'niet doorgegaan' });

export function OwnAgendaPage({ agenda }: { agenda: OwnAgenda }) {
  const { appointments, notes, barriers, actor } = agenda;
  const coming = appointments.filter(({ state, day }) => state === 'planned' && day >= actor.today);
  const past = appointments.filter((one) => !coming.includes(one)).toReversed();
  return (
    <>
      <PageHead
        title={say`Mijn afspraken`}
        lead={say`Wanneer u wie ziet, en wat organisaties opschreven zodat u het ook leest.`}
      />
      <OwnTabs current="/mijn/afspraken" />
      <Stack>
        <Card title={say`Komende afspraken`}>
          {coming.length === 0 ? (
            <Empty
              title={say`U hebt nu geen afspraak.`}
            >{say`Wilt u iemand spreken? Bel uw begeleider.`}</Empty>
          ) : (
            <Lines items={coming.map((one) => <Appointment one={one} />)} />
          )}
          <p>
            {agenda.interpreter?.needed === true && (
              <>
                <b>{interpreterNeeded(agenda.interpreter.language)}</b>{' '}
                {say`Wie u begeleidt, leest dat bij elke afspraak.`}{' '}
              </>
            )}
            <a href="/mijn/taal">{say`Zeg in welke taal u praat, en of u een tolk nodig hebt`}</a>
          </p>
          <p>
            <a href="/mijn/vragen?over=appointment#vraag">{say`Stel een vraag over een afspraak`}</a>
          </p>
        </Card>
        {notes.length > 0 && <NotesCard notes={notes} />}
        {barriers.length > 0 && <BarriersCard barriers={barriers} />}
        {past.length > 0 && (
          <Card title={say`Vroegere afspraken`}>
            <Lines items={past.map((one) => <Appointment one={one} />)} />
          </Card>
        )}
      </Stack>
    </>
  );
}

function NotesCard({ notes }: Pick<OwnAgenda, 'notes'>) {
  return (
    <Card title={say`Notities die u mee leest`}>
      <Lines
        items={notes.map(({ body, organisation, asOf }) => (
          <>
            <Written text={body} />
            <span class="source">
              {organisation} · {dayInWords(asOf)}
            </span>
          </>
        ))}
      />
    </Card>
  );
}

function BarriersCard({ barriers }: Pick<OwnAgenda, 'barriers'>) {
  return (
    <Card title={say`Wat werk moeilijk maakt, en wat goed gaat`}>
      <Lines
        items={barriers.map(({ domain, level, said, organisation, asOf }) => (
          <>
            <b>{domains[domain].label}</b>: <Name>{said}</Name> <Tag>{levels[level]}</Tag>
            <span class="source">
              {organisation} · {dayInWords(asOf)}
            </span>
          </>
        ))}
      />
      <p class="source">{tell`Klopt iets niet? ${<a href="/mijn/vragen">{say`Vraag om het te verbeteren`}</a>}.`}</p>
    </Card>
  );
}

function Appointment({ one }: { one: OwnAppointment }) {
  const { organisation, joins, state } = one;
  return (
    <>
      <b>{beginning(appointmentMoment(one))}</b> {state !== 'planned' && <Tag>{ownStates[state]}</Tag>}
      <div>
        <AppointmentWhat one={one} />{' '}
        {one.with === null ? withWhom(organisation, joins) : withColleague(one.with, organisation, joins)}
      </div>
    </>
  );
}
