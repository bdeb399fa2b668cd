/** The cards of the own page about work: the work places where the person works or waits for a place, and the jobs. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { Name } from '../../ui/text.tsx';
import { contractOf } from '../outcome/work-contract.ts';
import {
  employerWords,
  jobEnds,
  jobPeriod,
  jobSayers,
  type OwnJob,
  type OwnPlace,
  placeWords,
} from './own-way.ts';

/** The work places where the person works, worked, or waits for a place. */
export function PlacesCard({ places }: { places: readonly OwnPlace[] }) {
  if (places.length === 0) return null;
  return (
    <Card title={say`Mijn werkplek`}>
      <Lines
        items={places.map((place) => (
          <>
            <b>
              <Name>{place.name}</Name>
            </b>
            , <Name>{place.employer}</Name>
            <div>{beginning(placeWords(place, (day) => formatDate(day)))}</div>
            <div class="source">{say`Opgeschreven door ${place.organisation}`}</div>
          </>
        ))}
      />
    </Card>
  );
}

/** The jobs that were written down about the person, by whoever wrote them. */
export function JobsCard({ jobs }: { jobs: readonly OwnJob[] }) {
  if (jobs.length === 0) return null;
  return (
    <Card title={say`Mijn werk`}>
      <Lines items={jobs.map((job) => <Job job={job} />)} />
    </Card>
  );
}

function Job({ job }: { job: OwnJob }) {
  const employer = employerWords(job);
  return (
    <>
      <b>{beginning(contractOf(job.contract).label)}</b>
      {employer !== undefined && (
        <>
          {' '}
          <Name>{employer}</Name>
        </>
      )}
      <div>
        {jobPeriod(job, (day) => formatDate(day))}
        {job.endReason !== null && `, ${jobEnds[job.endReason] ?? ''}`}
      </div>
      <div class="source">{say`Opgeschreven door ${job.organisation}: ${jobSayers[job.saidBy]}`}</div>
    </>
  );
}
