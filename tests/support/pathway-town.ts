/** A person of whom OCMW, VDAB and partner each know that the others guide too, with the flows between them: for tests of the pathway. */
import type { PersonGiven } from './town-person.ts';
import type { Town } from './town.ts';

/** Opens the flows of guidance between OCMW Vlierbeke and VDAB, both ways, and gives their numbers. */
export async function openPathwayFlows(town: Town): Promise<{ toOcmw: number; toVdab: number }> {
  const toOcmw = await town.flow();
  const toVdab = await town.flow({
    title: 'Begeleiding: OCMW deelt met VDAB',
    from: 'ocmwVlierbeke',
    to: 'vdab',
    categories: [
      'regime',
      'workStatus',
      'pathway',
      'plan',
      'measures',
      'appointments',
      'barriers',
      'endDates',
    ],
  });
  return { toOcmw: toOcmw.number, toVdab: toVdab.number };
}

/**
 * Adds someone whom coach.vlierbeke, bemiddelaar.oost and coach.maatwerk guide together, the relations proved by referrals that were
 * accepted today, or so many days from today.
 */
export async function sharedPerson(town: Town, given: PersonGiven = {}, accepted = 0): Promise<string> {
  const person = await town.person({
    guidedBy: {
      ocmwVlierbeke: 'coach.vlierbeke',
      vdab: 'bemiddelaar.oost',
      schakel: 'coach.maatwerk',
    },
    ...given,
  });
  const decidedOn = town.day(accepted);
  await town.referral(person, { to: 'vdab', status: 'accepted', decidedOn });
  await town.referral(person, { to: 'schakel', status: 'accepted', decidedOn });
  return person;
}
