/** English: what the talk does not mean. */
import type { DoesNotMeanTexts } from "../texts.ts"

export const DOES_NOT_MEAN_TEXTS: DoesNotMeanTexts = {
  DNM1: "It does not mean that {name} wants you back.",
  DNM2: "It does not mean that {name} still loves you, or does not.",
  DNM3: "It does not mean that you did something to earn this.",
  DNM4: "It does not mean that the tears were put on, or that anybody is playing with you.",
  DNM5: "It does not mean that it is your job to make {name} feel well.",
  DNM6: "Dry eyes would not have meant that {name} did not care.",
  DNM7: "It does not mean that the decision is changing.",
  DNM8: "It does not mean that {name} is weak, or will put up with anything.",
  DNM9: "It does not tell you that {name} has an illness.",
  DNM10: "It does not mean that the breakup was a mistake.",
  DNM11: "It does not mean that this trouble is the true reason, or that things go on once it has passed.",
  DNM12: "Doubt, or a wish to come back, is not yet a plan. It does not decide what you want.",
}
