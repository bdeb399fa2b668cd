/** All instruments, in the order in which people read them, and the way in for who asks about one person. */
import type { CivilDate } from '../kernel/civil-date.ts';
import { evaluate } from './evaluate.ts';
import { explain, type Told } from './explain.ts';
import type { Facts } from './fact.ts';
import type { Instrument } from './instrument.ts';
import { hiringIncentive } from './instruments/aanwervingsincentive.ts';
import { activeringstraject } from './instruments/activeringstraject.ts';
import { ama } from './instruments/ama.ts';
import { art60 } from './instruments/art60.ts';
import { art61 } from './instruments/art61.ts';
import { bis } from './instruments/bis.ts';
import { collectiveMaatwerk } from './instruments/collectief-maatwerk.ts';
import { targetGroupReduction } from './instruments/doelgroepvermindering.ts';
import { equivalentLeefloon } from './instruments/equivalent-leefloon.ts';
import { gemeenschapsdienst } from './instruments/gemeenschapsdienst.ts';
import { gpmi } from './instruments/gpmi.ts';
import { ibo } from './instruments/ibo.ts';
import { iboPlus } from './instruments/ibo-plus.ts';
import { inburgering } from './instruments/inburgering.ts';
import { individualMaatwerk } from './instruments/individueel-maatwerk.ts';
import { ips } from './instruments/ips.ts';
import { leefloon } from './instruments/leefloon.ts';
import { lde } from './instruments/lokale-diensteneconomie.ts';
import { okot } from './instruments/okot.ts';
import { routeC } from './instruments/route-c.ts';
import { spi } from './instruments/spi.ts';
import { tweOcmw } from './instruments/twe-ocmw.ts';
import { tweVdab } from './instruments/twe-vdab.ts';
import { unemploymentNotLimited } from './instruments/unemployment.ts';
import { unemploymentAdmission } from './instruments/unemployment-admission.ts';
import { vdabRegistration } from './instruments/vdab-registration.ts';
import { wes } from './instruments/wes.ts';
import { wijkwerk } from './instruments/wijk-werken.ts';
import type { Followed } from './legal-status.ts';
import { sightOf } from './look.ts';
import { nextQuestion, type Question } from './question.ts';

export const instruments: readonly Instrument[] = [
  leefloon,
  equivalentLeefloon,
  gpmi,
  vdabRegistration,
  spi,
  tweOcmw,
  tweVdab,
  art60,
  art61,
  wijkwerk,
  gemeenschapsdienst,
  activeringstraject,
  ama,
  collectiveMaatwerk,
  individualMaatwerk,
  lde,
  ibo,
  iboPlus,
  bis,
  wes,
  okot,
  inburgering,
  ips,
  routeC,
  targetGroupReduction,
  hiringIncentive,
  unemploymentAdmission,
  unemploymentNotLimited,
];

const byName = new Map(instruments.flatMap((one) => [[one.code, one] as const, [one.slug, one] as const]));

/** Gives the instrument with this code or slug. */
export function instrumentNamed(name: string): Instrument | undefined {
  return byName.get(name);
}

export interface Advice {
  readonly items: readonly Told[];
  readonly nextQuestion?: Question;
}

/** Answers for one person on one day, every instrument with its sentences. */
export function advise(facts: Facts, date: CivilDate, followed?: Followed): readonly Told[] {
  const sight = sightOf(facts, date, followed);
  return instruments.map((instrument) => explain(evaluate(instrument, sight), sight));
}

/** Answers for one person on one day, with the question to ask next. */
export function adviseAndAsk(facts: Facts, date: CivilDate, followed?: Followed): Advice {
  const next = nextQuestion(instruments, sightOf(facts, date, followed));
  return { items: advise(facts, date, followed), ...(next === undefined ? {} : { nextQuestion: next }) };
}

/** The days about which the rules can be asked: from the first instrument, and not so far ahead that nobody read the law yet. */
export const knownDays = {
  from: instruments.map(({ from }) => from).toSorted()[0] ?? '',
  until: `${
    Number(
      (
        instruments
          .map(({ reviewedOn }) => reviewedOn)
          .toSorted()
          .at(-1) ?? ''
      ).slice(0, 4),
    ) + 10
  }-12-31`,
} as const;
