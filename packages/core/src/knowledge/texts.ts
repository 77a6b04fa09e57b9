/**
 * What a language must bring: one table of words for each table of the knowledge, with the same keys.
 * A second language is a second folder beside `en/`. `{name}` stands for the other person wherever it appears.
 */
import type { QuestionId } from "../model/ids.ts"

export interface QuestionText {
  readonly text: string
  readonly options: Readonly<Record<string, string>>
}
export type QuestionTexts = Readonly<Record<QuestionId, QuestionText>>
