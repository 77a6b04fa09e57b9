/**
 * How good the evidence for a thing is. A: several kinds of study, or one large preregistered one, agree. B: some direct studies
 * agree. C: few, small or indirect ones. D: theory or reasoned judgement.
 */
export type Grade = "A" | "B" | "C" | "D"
