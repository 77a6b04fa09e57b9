/**
 * Lines of talk in English between two invented people who were a couple: short answers, plans and small talk, tenderness,
 * and the words of an ending. The kinds are mixed by the shares below, which are chosen, not measured; what a run finds in
 * them (messages with cues, with safety hits) is printed beside its times. Slots make lines differ as they do in a chat.
 */
import type { Random } from "./random.ts"

/** Shares of a hundred lines. */
const SHORT = 24
const TENDER = 7
const ENDING = 4
/** Of ten thousand lines. */
const DANGER = 8

const SHORT_LINES = (
  "ok|okay|yes|yeah|no|haha|lol|sure|same|hmm|k|yep|nope|cool|nice|good|great|thanks|thank you|np|what|why|where|when|omg|true|" +
  "oh no|oh well|not yet|on my way|home now|at work|in a meeting|two mins|call you later|good morning|morning|night|good night x|" +
  "sleep well|haha yes|ok cool|sounds good|no worries|maybe|idk|we will see|done|found it|got it|yes please|no thanks|really?|" +
  "still awake?|you up?|who knows|fair enough|my bad|all good|xx|x|wow|exactly|of course|later|soon|nearly there|brb|gtg"
).split("|")

const PLAIN_LINES = [
  "are you coming {when} or not",
  "can you bring the {thing} {when} please",
  "the {transport} is {late} again, i will be {late} too",
  "{person} says hi by the way",
  "did you see the {thing} i left on the {place}?",
  "what do you want for {meal}, {food} or {food}",
  "we are out of {food} and {food}",
  "i made {food} and it was {quality}",
  "just got to the {place}, it is so {quality} here",
  "do you remember the name of that {place} near {town}",
  "{person} is getting a {pet}, can you believe it",
  "my {body} hurts from the {activity}",
  "the {thing} broke, need to call someone {when}",
  "how was {activity}?",
  "{activity} was {quality}, tell you {when}",
  "i have {number} meetings {when} and no {meal}",
  "sent you the {thing}, check your mail",
  "your {thing} is still at my {place}",
  "can we talk about the {thing} bill, it is {number} this month",
  "rain all day, took the {transport}",
  "watching that {show} you told me about, the {person} bit is {quality}",
  "i forgot my {thing} at the {place} again",
  "{person} wants to know if we come to {town} {when}",
  "what time does the {place} close",
  "i am at the {place}, need anything?",
  "the kids next door are so loud {when}",
  "new {thing} came in the post, finally",
  "had {food} with {person} at the {place}",
  "could you water the plants {when}",
  "my boss wants the {thing} by {when}, so no {activity} for me",
  "i will be at {town} until {when}",
  "he said the {thing} would be ready {when}",
  "she never told me about the {activity}",
  "we should go to {town} one day",
  "it is {number} degrees and the {transport} has no air",
  "finished the {show} last night, did not like the end",
  "you left the {thing} on, just so you know",
  "{person} asked about you at {activity}",
  "let me know when you are done with the {thing}",
  "going to bed, long day {when}",
  "do not forget the {thing} for {person}",
  "i think the {pet} is ill, taking it to the vet {when}",
  "that is so {quality}, who told you that",
  "got the job at the {place}",
  "the {place} was full so we went to {town}",
  "was thinking about {food} all day",
  "need to buy a {thing} for {person}",
  "what did {person} say about the {activity}",
  "i can pick you up at {number}",
  "parking is a nightmare near the {place}",
  "my phone died, sorry, what did you say?",
  "they changed the time, it is {when} now",
  "you know what, {food} sounds {quality}",
  "how is your mum these days",
  "why is everyone so loud here",
  "that picture of {person} is {quality}",
  "never trying {food} with {food} again",
  "saw a {pet} in a {transport} today, made me laugh",
  "{person} cannot stop talking about {town}",
  "my hair looks {quality}",
  "it smells like {food} in here",
  "that song from {town} came on again",
  "the sky looks {quality}",
  "so this {show} has eight parts and nothing happens",
  "guess who i just met at the {place}",
  "i had the strangest dream about a {pet}",
  "half the street has no light",
  "tell me something {quality}",
  "{food} was a mistake",
  "the {pet} sits on the {place} and looks at me",
  "did not understand one word of that {show}",
  "everyone in {town} seems to own a {pet}",
  "{number} people and one {food}, you can imagine",
  "reading about {town}, it sounds {quality}",
  "i burnt the {food} again",
  "there is a {pet} on our roof",
  "they play the same song all day at the {place}",
  "who even likes {food}",
  "is {person} still living in {town}",
]

const TENDER_LINES = [
  "miss you",
  "love you",
  "i love you so much",
  "i miss you too",
  "thinking of you",
  "wish you were here",
  "you looked lovely {when}",
  "thank you for {when}, it meant a lot",
  "sorry i was grumpy {when}",
  "sorry about {when}, i was tired",
  "cannot wait to see you {when}",
  "you make me so happy",
  "proud of you",
  "remember {town}? i still smile about it",
  "good luck with the {activity}, you will be great",
]

const ENDING_LINES = [
  "i think we need a break",
  "i am so sorry for how i treated you",
  "i don't want to be with you any more",
  "it's over, please accept that",
  "i need some space right now",
  "please don't text me for a while",
  "i still love you but i can't do this",
  "maybe one day we will find our way back",
  "i cried all night",
  "i don't know what i want any more",
  "it is not your fault, it is mine",
  "can we try again? please give me one more chance",
  "you never listened to me",
  "i am seeing someone else",
  "i hope you find someone who makes you happy",
  "let's stay friends ok",
  "i feel so guilty about {when}",
  "i miss what we had in {town}",
  "my mind is made up",
  "i can't sleep, i keep thinking about us",
]

const DANGER_LINES = [
  "i don't want to live any more",
  "i was outside your flat {when}, why didn't you open",
  "you know what happens if you tell {person}",
  "i will find out where you live now",
  "sometimes i think everyone would be better off without me",
]

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  when: "tonight|tomorrow|on friday|on sunday|this weekend|next week|later|at 7|after work|in the morning|yesterday|at lunch".split(
    "|",
  ),
  thing:
    "keys|charger|jacket|book|parcel|lamp|report|umbrella|camera|blanket|ticket|form|printer|bike|kettle|invoice|password|glasses|cable|bag".split(
      "|",
    ),
  transport: "bus|train|tram|tube|car|ferry|taxi".split("|"),
  late: "late|ten minutes late|cancelled|stuck|an hour late".split("|"),
  person: "Anna|my sister|Tom|your brother|the neighbour|Lena|Sam|my boss|Ravi|the landlord|grandma|Eva|Jo".split("|"),
  place: "shop|office|gym|station|kitchen|cafe|library|park|garage|cinema|market|pharmacy|balcony|pool|sofa|flat".split(
    "|",
  ),
  meal: "dinner|lunch|breakfast".split("|"),
  food: "pasta|rice|soup|pizza|salad|curry|bread|milk|eggs|coffee|cheese|fish|apples|noodles|cake|beans".split("|"),
  quality: "good|awful|great|weird|cold|boring|amazing|loud|fine|funny|salty|busy|nice|strange|perfect|sad".split("|"),
  town: "York|Leeds|Bath|the coast|the lake|Hull|Ghent|Porto|town|the mountains".split("|"),
  pet: "dog|cat|rabbit|parrot".split("|"),
  body: "back|knee|head|shoulder|foot|neck".split("|"),
  activity:
    "yoga|work|the party|football|the exam|rehearsal|the dentist|swimming|the interview|class|the match|choir".split(
      "|",
    ),
  show: "film|series|game|documentary|book".split("|"),
  number: "2|3|4|6|8|12|20|30|45|80".split("|"),
}

/** One line, of one to three sentences. */
export function chatLine(random: Random): string {
  const kind = random.below(100)
  if (kind < SHORT) return random.pick(SHORT_LINES)
  const first = typed(sentence(random, kind), random)
  const more = random.below(10)
  if (more > 1) return first
  return more === 1
    ? `${first}. ${typed(sentence(random, 99), random)}`
    : `${first} ${typed(sentence(random, 99), random)}. ${sentence(random, 99)}`
}

function sentence(random: Random, kind: number): string {
  if (random.below(10_000) < DANGER) return filled(random.pick(DANGER_LINES), random)
  if (kind < SHORT + TENDER) return filled(random.pick(TENDER_LINES), random)
  return filled(random.pick(kind < SHORT + TENDER + ENDING ? ENDING_LINES : PLAIN_LINES), random)
}

function filled(line: string, random: Random): string {
  return line.replaceAll(/\{(\w+)\}/g, (_, name: string) => random.pick(SLOTS[name] ?? [""]))
}

/** As people type: a capital at times, no apostrophe at times, a letter too many at times. */
function typed(line: string, random: Random): string {
  const way = random.below(12)
  if (way < 4) return line.charAt(0).toUpperCase() + line.slice(1)
  if (way === 4) return line.replaceAll("'", "").replace("you", "u")
  if (way === 5) return line.replace(/([aeo])(\w)\b/, "$1$1$1$2")
  return way === 6 ? `${line}!` : line
}
