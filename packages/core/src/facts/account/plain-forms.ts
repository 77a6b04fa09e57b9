/** Words of the plain line under one name each, and those that a role line leaves out. Tables only. */

/** Roles and auxiliaries: what stands in the plain line, and what the phrase tables call it. */
export const FORMS: ReadonlyMap<string, string> = new Map([
  ["EX", "X"],
  ["USER", "U"],
  ["BOTH", "W"],
  ["OTHER", "O"],
  ["EXS", "X's"],
  ["USERS", "U's"],
  ["BOTHS", "W's"],
  ["OTHERS", "O's"],
  ["EXSELF", "X-self"],
  ["USERSELF", "U-self"],
  ["BOTHSELF", "W-self"],
  ["OTHERSELF", "O-self"],
  ...named("be", "am is are was were been being 's 're 'm r"),
  ...named("have", "has had having 've"),
  ...named("do", "does did doing"),
  ...named("will", "shall 'll"),
  ...named("would", "'d"),
  ...named("not", "n't"),
  ...named("can", "could"),
])

/** Words that colour and do not tell. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    "~ so really very just actually honestly truly also literally kinda sorta quite totally completely absolutely deeply " +
    "terribly genuinely even already simply basically apparently probably definitely obviously properly awfully proper " +
    "oh ah well um uh er o lol haha bro yaar babe still finally suddenly quietly calmly please utterly bloody " +
    "fucking freaking damn sincerely then however though sha abeg nah yeah yep pure hella straight outright plainly " +
    "clearly repeatedly practically eventually tonight today yesterday now somehow anyway " +
    " again-and-again"
  ).split(" "),
)

function named(name: string, forms: string): readonly (readonly [string, string])[] {
  return forms.split(" ").map((form) => [form, name] as const)
}

/** After "'d" or "'s" they tell of what has been. */
export const PARTICIPLES: readonly string[] = (
  "been had got gotten lost met found left taken given kept done told said written seen made sent brought bought come become " +
  "started moved stopped finished paid blocked asked changed signed packed joined quit put drunk eaten slept gone forgotten " +
  "filed sold booked called texted rung rang cheated lied apologized begun broken split ended known thrown deleted"
).split(" ")
