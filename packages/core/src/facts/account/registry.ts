/** The recognisers of facts in an account, in no order that matters. */
import type { AccountRecogniser } from "./found-fact.ts"

export const ACCOUNT_RECOGNISERS: readonly AccountRecogniser[] = []
