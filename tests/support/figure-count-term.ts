/** The second computation of what should happen by a day, and of who is guided. */
import { isWorkingDay } from '../../src/kernel/working-day.ts';
import { addDays, addMonths, ageAt, type CivilDate } from '../../src/kernel/civil-date.ts';
import { between, type Counting, dayOf, first } from './figure-case.ts';

export function countTerms(counting: Counting): void {
  countGuidance(counting);
  countRegistered(counting);
  countGroups(counting);
  countSent(counting);
  countLoops(counting);
  countReceived(counting);
  countEnds(counting);
  countGpmi(counting);
  countEvaluations(counting);
}

function countGuidance({ add, guidances }: Counting): void {
  for (const { began, over, outOn, isWork } of guidances) {
    add('guided', began, over, 'guided', { days: between(began, over) });
    const ended = outOn ?? over;
    const outcome =
      isWork === true ? 'work' : isWork === false ? 'otherWay' : ended === null ? 'running' : 'stopped';
    add('timeToWork', began, ended, outcome, { days: between(began, ended) });
  }
}

function countRegistered({ add, entries, facts, guidances, today }: Counting): void {
  const aided = guidances.filter(({ began }) =>
    entries('benefits[]').some(
      ({ kind, from, to }) =>
        ['LEEFLOON', 'EQ_LEEFLOON'].includes(kind) &&
        from !== undefined &&
        from <= addDays(began, 30) &&
        (to ?? began) >= began,
    ),
  );
  const registered = first(facts('vdab.registeredSince'));
  for (const { began, over } of aided) {
    add('targetGroup', began, over, 'guided', { kind: 'leefloon' });
    const on = registered === null || registered > today ? null : registered < began ? began : registered;
    const term = addDays(began, 30);
    const outcome = on === null ? (today > term ? 'none' : 'open') : on <= term ? 'inTime' : 'late';
    add('registered', began, on, outcome, { days: between(began, on) });
  }
}

function countGroups({ add, facts, guidances }: Counting): void {
  for (const { began, over } of guidances) {
    for (const born of facts('birthDate')) {
      const age = ageAt(born, began);
      if (age < 25) add('targetGroup', began, over, 'guided', { kind: 'under25' });
      if (age >= 55) add('targetGroup', began, over, 'guided', { kind: 'from55' });
    }
    for (const diploma of facts('diploma'))
      if (['NONE', 'LAGER', 'SEC_GRADE2', 'DBSO'].includes(diploma))
        add('targetGroup', began, over, 'guided', { kind: 'shortSchooled' });
    for (const level of facts('language.nl.cefr'))
      if (['A0', 'A1', 'A2'].includes(level))
        add('targetGroup', began, over, 'guided', { kind: 'learnsDutch' });
  }
}

function countSent({ add, today, of }: Counting): void {
  for (const one of of('referrals')) {
    if (one.status === 'withdrawn') continue;
    const sent = dayOf(one.sent_at);
    const decided = one.decided_at === null ? null : dayOf(one.decided_at);
    const due = one.answer_by;
    const outcome =
      decided === null ? (due < today ? 'unanswered' : 'open') : decided <= due ? 'inTime' : 'late';
    add('referralAnswered', sent, decided, outcome, { days: between(sent, decided) });
  }
}

function countLoops({ add, today, of }: Counting): void {
  for (const one of of('referrals')) {
    const sent = dayOf(one.sent_at);
    const told =
      one.status === 'ended' ? one.ended_at : one.status === 'notStarted' ? one.started_at : undefined;
    if (told === undefined && one.status !== 'accepted' && one.status !== 'started') continue;
    const on = told == null ? null : dayOf(told);
    const outcome =
      one.status === 'ended'
        ? 'outcome'
        : one.status === 'notStarted'
          ? 'notStarted'
          : today > addMonths(sent, 6)
            ? 'none'
            : 'open';
    add('referralLoop', sent, on, outcome, { days: between(sent, on), kind: String(one.receiver) });
  }
}

function countReceived({ add, today, of }: Counting): void {
  for (const one of of('received')) {
    if (!['accepted', 'started', 'notStarted', 'ended'].includes(one.status)) continue;
    const sent = dayOf(one.sent_at);
    let due = sent;
    for (let left = 10; left > 0; ) {
      due = addDays(due, 1);
      if (isWorkingDay(due)) left -= 1;
    }
    const spoken = first(
      [
        ...of('appointments')
          .filter((met) => met.state === 'happened')
          .map((met) => met.day),
        ...of('tries')
          .filter((tried) => tried.referral_id === one.id && tried.with_whom === 'person' && tried.reached)
          .map((tried) => tried.as_of),
        one.started_on,
      ].filter((on) => on !== null && on >= sent && on <= today),
    );
    const outcome = spoken === null ? (due < today ? 'none' : 'open') : spoken <= due ? 'inTime' : 'late';
    add('firstContact', sent, spoken, outcome, { days: between(sent, spoken) });
  }
}

function countEnds({ add, entries, today, workBetween, of }: Counting): void {
  const ends = [...entries('endDates[]'), ...entries('measures[]')].flatMap(({ kind, date, to }) => {
    const on = date ?? to;
    return on === undefined ? [] : [`${kind} ${on}`];
  });
  for (const end of new Set(ends)) {
    const [kind, on] = end.split(' ') as [string, CivilDate];
    const talks = of('handover_steps')
      .filter((step) => step.kind === 'talkHeld')
      .map((step) => step.as_of);
    const held = (until: CivilDate) => talks.some((talk) => talk >= addDays(on, -365) && talk <= until);
    if (kind === 'ART60') {
      const last = addDays(on, -42);
      const outcome = held(last) ? 'inTime' : last < today ? 'notInTime' : 'open';
      add('art60Talk', on, outcome === 'open' ? null : on, outcome);
    }
    if (!['ART60', 'TWE', 'LEEFLOON'].includes(kind)) continue;
    const outcome = held(on)
      ? 'inTime'
      : workBetween(addDays(on, -365), on)
        ? 'work'
        : on < today
          ? 'none'
          : 'open';
    add('handoverHeld', on, outcome === 'open' ? null : on, outcome, { kind });
  }
}

function countGpmi({ add, today, months, of }: Counting): void {
  for (const contract of of('gpmi_contracts')) {
    if (contract.taken_over) continue;
    const granted = contract.granted_on;
    const signed = contract.signed_on;
    const over = contract.ended_on;
    const due = addMonths(granted, months);
    const outcome =
      signed === null
        ? over !== null && over <= due
          ? 'over'
          : due < today
            ? 'none'
            : 'open'
        : signed <= due
          ? 'inTime'
          : 'late';
    add('gpmiSigned', granted, signed, outcome, { days: between(granted, signed) });
  }
}

function countEvaluations({ add, today, looksPerYear, of }: Counting): void {
  for (const contract of of('gpmi_contracts')) {
    if (contract.taken_over || contract.signed_on === null) continue;
    const those = of('gpmi_evaluations')
      .filter((one) => one.contract_id === contract.id)
      .toSorted((a, b) => (`${a.recorded_at}${a.id}` < `${b.recorded_at}${b.id}` ? -1 : 1));
    let from: CivilDate | undefined = contract.signed_on;
    let agreed: CivilDate | null = null;
    while (from !== undefined) {
      const since: CivilDate = from;
      const term = addMonths(since, 12 / looksPerYear);
      const due: CivilDate = agreed !== null && agreed < term ? agreed : term;
      const held: CivilDate | undefined = those
        .map((one) => one.as_of)
        .filter((on) => on > since)
        .toSorted()[0];
      const stopped = contract.ended_on !== null && contract.ended_on <= due;
      const outcome =
        held !== undefined
          ? held <= due
            ? 'inTime'
            : 'late'
          : stopped
            ? 'over'
            : due < today
              ? 'none'
              : 'open';
      add('gpmiEvaluated', since, held ?? null, outcome, { days: between(since, held ?? null) });
      agreed = those.findLast((one) => one.as_of === held)?.next_on ?? null;
      from = held;
    }
  }
}
