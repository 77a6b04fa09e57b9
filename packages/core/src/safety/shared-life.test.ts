import { describe, expect, it } from "vitest"
import { SHARED_LIFE_ROUTES, type SharedLifeRoute, type Speaker } from "../model/safety.ts"
import { findSafetyRoutes } from "./find-safety.ts"

function ties(text: string, speaker: Speaker = "account"): readonly SharedLifeRoute[] {
  const found = findSafetyRoutes(text, speaker).map(({ route }) => route)
  return SHARED_LIFE_ROUTES.filter((route) => found.includes(route))
}

/** Standing facts told sideways. */
const TOLD: readonly (readonly [SharedLifeRoute, string])[] = [
  ["COPARENTING", "We painted our daughter's bedroom the week before he left."],
  ["COPARENTING", "It's my week with the boys so I couldn't really cry."],
  ["COPARENTING", "Our boy is five and asks where she is."],
  ["COPARENTING", "We do alternate weeks, he drops her back on Sundays."],
  ["COPARENTING", "I told him at the changeover that I need a few weeks of nothing."],
  ["COPARENTING", "I have three children with him."],
  ["COPARENTING", "I'm twelve weeks pregnant and he went back to his mum."],
  ["COPARENTING", "She said I'm a good dad, and that it's over."],
  ["COPARENTING", "You and the girls were the best of it."],
  ["COPARENTING", "The kids' dad asked if we could swap weekends so they can do the cake."],
  ["SHARED_HOME_MONEY", "We still have half the mortgage each."],
  ["SHARED_HOME_MONEY", "He wrote to me from the bathroom of the house we both still pay for."],
  ["SHARED_HOME_MONEY", "It's the flat we can't afford to leave till the bond comes back."],
  ["SHARED_HOME_MONEY", "She'd like me to be out by the 15th."],
  ["SHARED_HOME_MONEY", "I've moved to the spare room and he hums through the wall."],
  ["SHARED_HOME_MONEY", "My spouse visa runs till November."],
  ["SHARED_HOME_MONEY", "She wants me to buy out her half."],
  ["SHARED_HOME_MONEY", "We own a narrowboat and neither of us can buy the other out."],
  ["SHARED_HOME_MONEY", "He gets the house and I go to my sister's."],
  ["SHARED_HOME_MONEY", "Whose turn is it for the bins, that is what we talk about."],
  ["WORKPLACE_STUDY", "She sits two desks away and hums."],
  ["WORKPLACE_STUDY", "We have the same shifts till March."],
  ["WORKPLACE_STUDY", "In the lecture he sits two rows in front of me."],
  ["WORKPLACE_STUDY", "We were in the same bank, on different floors."],
  ["WORKPLACE_STUDY", "Third time today he has found a reason to pass my desk."],
  ["WORKPLACE_STUDY", "She signs my timesheets."],
  ["WORKPLACE_STUDY", "I'm not leaving the choir, I was there before him."],
  ["WORKPLACE_STUDY", "He wanted us to remain cordial at work."],
  ["WORKPLACE_STUDY", "We share a lab, a fridge and until last week a life."],
  ["WORKPLACE_STUDY", "He is in every one of my classes."],
]

/** The same words, and no tie. */
const ALIKE: readonly (readonly [SharedLifeRoute, string])[] = [
  ["COPARENTING", "I went out with the girls and danced till three."],
  ["COPARENTING", "The girls say it's guilt."],
  ["COPARENTING", "His cousin told his mum about us."],
  ["COPARENTING", "He ended our three years last month."],
  ["COPARENTING", "It's five weeks today since I found the phone."],
  ["COPARENTING", "The baby upstairs has colic."],
  ["SHARED_HOME_MONEY", "He came to my house in Leeds on Saturday."],
  ["SHARED_HOME_MONEY", "I owe it to my friends to move on."],
  ["SHARED_HOME_MONEY", "She brought back every book I ever lent her."],
  ["SHARED_HOME_MONEY", "I have a flat in Ennis with a cat."],
  ["SHARED_HOME_MONEY", "I'd be there in ten minutes flat in my slippers."],
  ["WORKPLACE_STUDY", "We met at the park, same bench as always."],
  ["WORKPLACE_STUDY", "Would I just sit with him a minute, he said."],
  ["WORKPLACE_STUDY", "It has been one year since February."],
  ["WORKPLACE_STUDY", "He sat next to me on the wall and talked about his mother."],
  ["WORKPLACE_STUDY", "We did the handover of the cat, because we're adults."],
  ["WORKPLACE_STUDY", "I cried at my desk and then on the bus."],
]

describe("the routes of a shared life", () => {
  it.each(TOLD)("%s: %s", (route, text) => {
    expect(ties(text)).toContain(route)
  })

  it.each(ALIKE)("not %s: %s", (route, text) => {
    expect(ties(text)).not.toContain(route)
  })
})
