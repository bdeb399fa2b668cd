/** Writing the portal: one editor drafts and hands over, another reads, publishes or hands back. PostgreSQL holds everyone to it. */
import { z } from 'zod';
import { type Answer, outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalid, type Outcome } from '../../kernel/outcome.ts';
import { count, date, id, line, optionalDate, text } from '../../kernel/typed.ts';
import { ofNobody, withoutNumber } from '../sensitive/personal-text.ts';
import { longest } from './article.ts';
import * as gate from './article-desk.sql.ts';
import { gatheringOf, pictureFault, slugOf, sourcesIn } from './typed-article.ts';

const onlyEditor = 'Alleen een redacteur van deze pagina doet dit.';
const moved = 'Intussen veranderde iemand deze pagina.';
const needsTitle = 'Schrijf een titel.';
const needsSummary = 'Schrijf in één of twee zinnen waarover de pagina gaat.';
const needsBody = 'Schrijf de tekst van de pagina.';
const needsFunction = 'Schrijf uw functie, bijvoorbeeld stafmedewerker werk. Schrijf geen naam.';
const needsHour = 'Schrijf de uren als 13:30, en het einde na het begin.';

/** What is wrong with a field that PostgreSQL refused. */
const faults: Readonly<Record<string, readonly [field: string, message: string]>> = {
  slug: ['adres', 'Gebruik in het adres kleine letters, cijfers en streepjes.'],
  taken: ['adres', 'Een andere pagina heeft of had dit adres. Kies een ander.'],
  kind: ['soort', 'Kies welke soort pagina dit is.'],
  title: ['titel', needsTitle],
  summary: ['inleiding', needsSummary],
  body: ['tekst', needsBody],
  audience: ['groep', 'Schrijf in enkele woorden voor wie de pagina is.'],
  authorFunction: ['functie', needsFunction],
  reviewedOn: ['datum', 'Deze dag moet vandaag zijn of vroeger.'],
  nextReviewOn: ['opnieuw', 'Deze dag moet na vandaag komen.'],
  afterReview: ['dag', 'Kies een dag voor de dag waarop de pagina opnieuw nagekeken wordt.'],
  reviewDue: [
    '',
    'De dag waarop de pagina opnieuw nagekeken wordt, is voorbij. Kies eerst in de tekst een andere dag.',
  ],
  on: ['dag', 'Deze dag is voorbij. Kies vandaag of later.'],
};

function withField<Done>(answer: Answer, value: Done): Outcome<Done> {
  const fault = answer.outcome === 'invalid' ? faults[answer.field ?? ''] : undefined;
  if (fault !== undefined) return invalid(...fault);
  return outcomeOf(answer, value, {
    forbidden: onlyEditor,
    conflict: moved,
    ownDraft: say`U schreef deze tekst zelf. Een andere redacteur publiceert hem.`,
  });
}

const seen = { pagina: id, revisie: count };
const optionalLine = z
  .string()
  .optional()
  .transform((typed) => (typed ?? '').trim());

const words = z.object({
  pagina: id.nullable(),
  versie: count.nullable(),
  revisie: count.nullable(),
  soort: z.string().nullable(),
  titel: ofNobody(line(needsTitle, longest.title)),
  adres: withoutNumber(optionalLine),
  inleiding: ofNobody(line(needsSummary, longest.summary)),
  tekst: ofNobody(text(needsBody, longest.body)),
  thema: z.array(z.string().max(longest.slug)).max(12),
  groep: ofNobody(optionalLine),
  bron: withoutNumber(optionalLine),
  functie: ofNobody(line(needsFunction, longest.function)),
  datum: date,
  opnieuw: date,
  dag: optionalDate,
  van: optionalLine,
  tot: optionalLine,
  plaats: withoutNumber(optionalLine),
});

export const draftArticle = act({
  name: 'article.draft',
  input: words,
  async run(db, token, typed) {
    const sources = sourcesIn(typed.bron);
    if (typeof sources === 'string') return invalid('bron', sources);
    const takesPlace = gatheringOf(typed);
    if (typed.soort === 'event' && takesPlace === null) return invalid('van', needsHour);
    const picture = pictureFault(typed.tekst);
    if (picture !== undefined) return invalid('tekst', picture);
    const { pagina, versie, revisie, soort } = typed;
    const answer = await gate.draftArticle(
      db,
      token,
      { id: pagina, version: versie, revision: revisie, kind: soort },
      {
        slug: typed.adres === '' ? slugOf(typed.titel) : typed.adres,
        title: typed.titel,
        summary: typed.inleiding,
        body: typed.tekst,
        themes: typed.thema,
        audience: typed.groep,
        sources,
        takesPlace,
        authorFunction: typed.functie,
        reviewedOn: typed.datum,
        nextReviewOn: typed.opnieuw,
      },
    );
    return withField(answer, { id: answer.id ?? '' });
  },
});

export const draftLocal = act({
  name: 'article.draftLocal',
  input: words.pick({ pagina: true, revisie: true, tekst: true, functie: true, datum: true, opnieuw: true }),
  async run(db, token, { pagina, revisie, tekst, functie, datum, opnieuw }) {
    const picture = pictureFault(tekst);
    if (picture !== undefined) return invalid('tekst', picture);
    const answer = await gate.draftLocal(db, token, pagina ?? '', revisie, {
      body: tekst,
      authorFunction: functie,
      reviewedOn: datum,
      nextReviewOn: opnieuw,
    });
    return withField(answer, { id: answer.id ?? '' });
  },
});

export const submitArticle = act({
  name: 'article.submit',
  input: z.object(seen),
  async run(db, token, { pagina, revisie }) {
    return withField(await gate.submitArticle(db, token, pagina, revisie), {});
  },
});

export const dropDraft = act({
  name: 'article.dropDraft',
  input: z.object(seen),
  async run(db, token, { pagina, revisie }) {
    const answer = await gate.dropDraft(db, token, pagina, revisie);
    return withField(answer, { left: answer.id ?? null });
  },
});

const needsRemark = 'Schrijf wat er moet veranderen.';

export const returnArticle = act({
  name: 'article.return',
  input: z.object({ ...seen, opmerking: ofNobody(text(needsRemark, 1000)) }),
  async run(db, token, { pagina, revisie, opmerking }) {
    return withField(await gate.returnArticle(db, token, pagina, revisie, opmerking), {});
  },
});

export const publishArticle = act({
  name: 'article.publish',
  recordedAs: ['article.publish', 'article.schedule'],
  input: z.object({ ...seen, dag: optionalDate }),
  async run(db, token, { pagina, revisie, dag }) {
    const answer = await gate.publishArticle(db, token, pagina, revisie, dag);
    return withField(answer, { later: answer.later ?? false });
  },
});

export const withdrawArticle = act({
  name: 'article.withdraw',
  input: z.object({ pagina: id, versie: count }),
  async run(db, token, { pagina, versie }) {
    return withField(await gate.withdrawArticle(db, token, pagina, versie), {});
  },
});
