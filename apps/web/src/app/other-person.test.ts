import { describe, expect, it } from "vitest"
import { asSentence, withName } from "./other-person.ts"

describe("withName()", () => {
  it("puts the name in every place, as it was given", () => {
    expect(withName("What did {name} say? Did {name} cry?", "Ines")).toBe("What did Ines say? Did Ines cry?")
  })

  it("starts a sentence with a capital", () => {
    expect(withName("{name} did", "your ex")).toBe("Your ex did")
    expect(asSentence("you both ended it", "your ex")).toBe("You both ended it.")
  })

  it("takes a dollar sign in a name as it is", () => {
    expect(withName("{name} did", "$&")).toBe("$& did")
  })
})
