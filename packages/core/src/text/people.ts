/** Words for people, as accounts of talks with an ex use them. Tables only. */

/** Words for the other one of the couple, after "my", "the" or "his": the ex, unless the text has a "new" one. */
export const EX_NOUNS = set(
  "ex exes husband wife boyfriend girlfriend partner fiance fiancee fiancé fiancée hubby hubs spouse missus wifey bloke fella hubbie exhusband exwife exbf exgf",
)

/** People other than the two. */
export const OTHER_NOUNS = set(
  `mum mom mam momma mama mommy mummy mother ma dad daddy father papa pa parents parent sister brother sis bro cousin aunt auntie aunty uncle
  nan nana nanna gran granny grandma grandmother grandad granddad grandpa grandfather grandson granddaughter niece nephew son sons daughter daughters kid kids child children
  baby boy boys girl girls toddler teen twins friend friends mate mates bestie roommate roommates flatmate flatmates housemate housemates neighbour neighbours neighbor neighbors
  boss manager colleague colleagues coworker coworkers counselor counsellor therapist lawyer solicitor doctor nurse pastor priest teacher miss sir landlord agent
  waiter waitress barman driver stranger someone somebody people everyone everybody family lodger girlfriends guy lad woman man
  brothers sisters cousins crew team classmate classmates inlaws in-laws stepdad stepmum stepmom godmother flatty youngest oldest eldest small-one`,
)

/** What belongs to a body: its owner is the one who acts ("her chin went"). */
export const BODY_NOUNS = set(
  `eyes eye chin lip lips face voice hands hand shoulders shoulder cheeks cheek nose breath breathing head mouth glasses specs tears tear
  mascara body heart legs knees throat jaw makeup make-up sleeve collar waterworks lashes lashline expression bottom lower upper whole`,
)

export const FIRST = set("i me my mine myself")
export const SECOND = set("you your yours yourself")
export const HE = set("he him his himself")
export const SHE = set("she her hers herself")
export const THEY = set("they them their theirs themselves themself themselfs")
export const WE = set("we us our ours ourselves")
export const SUBJECTS = set("i he she they we it you")

/** Capital words that are no person's name. */
export const NOT_NAMES = set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  christmas easter xmas god jesus christ lord allah ramadan eid diwali thanksgiving hogmanay halloween valentines valentine
  whatsapp facetime facebook instagram insta messenger skype snapchat snap zoom teams telegram signal english french german spanish american british
  ok okay the a an and but so then when if not no yes what why how who where which that this there it its he she they we you my his her their our
  yesterday today tonight tomorrow after before because since while until last first second third same just only still even maybe also well oh right
  never always every everything nothing nobody everyone two three four five six seven eight nine ten one at on in of for from with to by as like about
  neither nobody none both each either all some most such nor not another other same several many few one more less much only even besides instead although though unless whether whatever whenever wherever whoever said asked told rang called texted met came went got had was were is are did do does can could would will ex mr mrs ms dr dad mum mom
  sorry please thanks thank fine anyway honestly literally basically apparently actually later long text message video phone`,
)

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ""))
}
