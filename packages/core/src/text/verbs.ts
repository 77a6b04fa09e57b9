/** Verbs as the clause reader needs them: to know a clause when it sees one, and who is being quoted. Tables only. */

const AUXILIARIES = `am is are was were be been 's 're 'm have has had 've 'd do does did can could will would shall should may might must
  isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't gets got`

const PAST = `said told asked went came left began broke brought built burst bought caught chose cried cut did drew drank drove ate fell felt fought found
  forgot forgave froze gave got grew had heard held hid hit hugged hung hurt kept kissed knew laid lay led lent let lit lost made meant met moved paid put quit
  ran rang read rode rose sat saw sent shook shut slept slid spoke spent stayed stole stood stuck swore took taught texted thought threw told tore
  turned understood woke wore wept won wrote welled filled shed spilled sold dropped sobbed begged phoned apologised bawled cracked wobbled ended finished
  goes called messaged replied answered tried started stopped wanted needed looked walked loved missed blocked dumped agreed decided nodded shrugged picked
  pulled showed swapped handed collected wiped blew smiled laughed screamed shouted yelled packed signed rolled leaned leant patted rubbed squeezed`

const PRESENT = `say says tell tells ask asks go goes come comes leave leaves want wants need needs love loves miss misses hate hates feel feels think thinks
  know knows see sees hear hears get gets give gives take takes make makes keep keeps start starts stop stops cry cries weep weeps sob sobs text texts
  call calls ring rings write writes reply replies hope hopes wish wishes mean means regret regrets try tries let lets hang hangs look looks cries blubs bawls
  lose loses fall falls sob weep bawl wipe wipes seem seems sound sounds sit sits stand stands hold holds hug hugs kiss kisses live lives work works sleep sleeps eat eats move moves message messages put puts
  reckon reckons deserve deserves promise promises blame blames end ends break breaks walk walks turn turns begin begins send sends pick picks drop drops`

export const VERBS: ReadonlySet<string> = words(`${AUXILIARIES} ${PAST} ${PRESENT}`)
export const PAST_VERBS: ReadonlySet<string> = words(PAST)

/** Verbs that may stand before somebody's words. */
export const SAY_VERBS: ReadonlySet<string> = words(
  `said say says saying sez tell tells told telling ask asks asked asking reply replies replied answer answers answered text texts texted texting
  write writes wrote writing message messages messaged admit admits admitted explain explains explained swear swears swore promise promises promised
  whisper whispers whispered mumble mumbles mumbled mutter mutters muttered shout shouts shouted scream screams screamed yell yells yelled
  repeat repeats repeated insist insists insisted claim claims claimed announce announced confess confesses confessed snap snaps snapped joke joked
  add adds added mention mentions mentioned reckon reckons reckoned beg begged begs plead pleaded pleads agree agreed agrees typed types
  suggest suggests suggested sobbed wailed blurted blurts hissed warn warns warned threaten threatens threatened apologised apologized
  thinks thought believes knows`,
)

/** Verbs that introduce words only when words follow at once: "she goes", "he was like", "they put". */
export const LOOSE_SAY_VERBS: ReadonlySet<string> = words("goes go went going like put puts sent sends comes came")

/** A word that can be the verb of a clause. Guessed from its ending where the list does not know it. */
export function looksLikeVerb(word: string): boolean {
  return VERBS.has(word) || /^\p{L}{2,}(?:ed|ied)$/u.test(word)
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""))
}
