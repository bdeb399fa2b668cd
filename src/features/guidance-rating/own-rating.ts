/** The noun: what a person answers about the guidance, in three short questions. Words and shapes only. */
import { dutch } from '../../kernel/language.ts';

/** The questions, by the name of their answer; `field` is its name in the form. */
export const ratingQuestions = dutch(
  {
    heard: { field: 'luistert', question: 'Luistert uw begeleider naar u?' },
    clear: { field: 'duidelijk', question: 'Weet u wat er nu gebeurt, en waarom?' },
    helps: { field: 'helpt', question: 'Helpt de begeleiding u vooruit?' },
  },
  'question',
);

export type RatingQuestion = keyof typeof ratingQuestions;

export const ratingQuestionCodes = Object.keys(ratingQuestions) as readonly RatingQuestion[];

export const ratingAnswers = dutch({ yes: 'Ja', partly: 'Een beetje', no: 'Nee' });

export type RatingAnswer = keyof typeof ratingAnswers;

export const ratingAnswerCodes = Object.keys(ratingAnswers) as [RatingAnswer, ...RatingAnswer[]];

/** An organisation that guides now, with what the person answered in this half-year. */
export type RatedGuide = {
  readonly id: string;
  readonly name: string;
} & Readonly<Record<RatingQuestion, RatingAnswer | null>>;
