/**
 * English: the safety pages. Calm and plain; own words acknowledged in two sentences, then calls, then company, then a way
 * back. `never` is for whoever writes or builds here and is never shown.
 */
import type { SafetyPageTexts } from "../texts.ts"

const BACK = "Your words are all still there. You can change the line that was misread."

export const SAFETY_PAGE_TEXTS: SafetyPageTexts = {
  USER_SUICIDE: {
    heading: "The reading can wait. You come first.",
    acknowledgement:
      "You wrote something that sounds as if living is very hard right now. Thank you for putting it into words. You do not have to carry it alone.",
    ask: null,
    steps: [
      { title: "Talk to someone now", text: "A line is answered by a person. You need not know what to say." },
      { title: "Be with someone", text: "Knock, ring, sit in the same room. You need not explain." },
      {
        title: "Put distance between",
        text: "If something near you could hurt you, leave the room or give it to someone.",
      },
    ],
    before: null,
    emergency: "if you are about to act, or already have",
    whyShown: "This page is here because of these words.",
    correct: { label: "That is not what I meant", text: BACK },
    stay: { label: "I am safe now. Stay here with me a while", text: "A quiet page, nothing asked." },
    never: [
      "argue or lecture",
      "promise to keep it secret",
      "ask how it would be done",
      "end without a way on",
      "take a zero in a questionnaire for safety",
    ],
  },
  EX_SUICIDE: {
    heading: "This may be about a life, so there is no reading.",
    acknowledgement:
      "You told of words about dying. It is right to take them seriously, without having to find out whether they are meant.",
    ask: null,
    steps: [
      {
        title: "If there is danger now",
        text: "Call the emergency number for the place where {name} is. Say what was said.",
      },
      { title: "If not", text: "Tell someone close to {name} today, or call a crisis line and ask what to do." },
      {
        title: "It is not your job",
        text: "You cannot keep another person alive by yourself. Going back is not the treatment.",
      },
      {
        title: "If it is said each time you set a limit",
        text: "Then it is pressure on you as well. An abuse line knows this, and can help you plan.",
      },
    ],
    before: "Do not go there alone if you fear for your own safety.",
    emergency: "if {name} is in danger now",
    whyShown: "This page is here because of these words.",
    correct: { label: "That was not about dying", text: BACK },
    stay: { label: "Stay here a while", text: "A quiet page, nothing asked." },
    never: ["read it as love", "call it a trick", "advise silence towards someone in danger now", "advise going alone"],
  },
  ABUSE_STALKING: {
    heading: "This is about your safety, so there is no reading.",
    acknowledgement:
      "What you told sounds like fear, threats or being watched. You are right to take that seriously. You did not cause it, and you do not have to explain it to anyone here.",
    ask: "Is it safe to read this now, on this device?",
    steps: [
      {
        title: "Talk to someone who knows this",
        text: "An abuse line helps you think it through and plan. You need not be sure what to call it.",
      },
      {
        title: "If the device may be watched",
        text: "Use another one to call or search. Hiding this page does not clear the history of the browser.",
      },
      {
        title: "Tell one person you trust",
        text: "Someone who knows can check on you, and can be called at any hour.",
      },
    ],
    before:
      "Blocking, leaving or cutting off access all at once can raise the danger. It is better planned with someone from the line.",
    emergency: "if you are in danger now",
    whyShown: "This page is here because of these words.",
    correct: { label: "This does not fit", text: BACK },
    stay: { label: "Leave this page", text: "Opens something harmless." },
    never: [
      "advise to cut off at once, or to confront",
      "suggest talks for two or mediation",
      "advise one last meeting",
      "send a reminder or notice",
      "explain the other person",
    ],
  },
  USER_PURSUIT: {
    heading: "There is a no here, so there is no reading.",
    acknowledgement:
      "You told of getting through after a no, or of watching. Wanting to is human, and it hurts. Contact after a no frightens the other person, and it can be a crime.",
    ask: null,
    steps: [
      { title: "No further message", text: "Not today, not through friends, not from another account." },
      { title: "Ride out the next hour", text: "Go outside, call someone, put the phone in another room." },
      {
        title: "Talk to someone about it",
        text: "There are people for those who fear what they may do. They do not judge.",
      },
      { title: "If you thought of harm", text: "Call the emergency number now, and leave the place." },
    ],
    before: null,
    emergency: "if you may hurt someone, or yourself",
    whyShown: "This page is here because of these words.",
    correct: { label: "I was not told to stop", text: BACK },
    stay: { label: "Stay here until it passes", text: "A quiet page, nothing asked." },
    never: ["shame", "help to find, reach or watch anybody", "offer a better worded message"],
  },
  MINOR: {
    heading: "There are people for this who are better than an app.",
    acknowledgement:
      "It sounds as if you are under eighteen. A breakup hurts as much at your age, and you deserve a person for it.",
    ask: null,
    steps: [
      { title: "Talk to a youth line", text: "They are there for this too. It can stay between you and them." },
      { title: "Tell one adult you trust", text: "A parent, an aunt, a teacher, a coach. Choose the one who listens." },
      {
        title: "If the other person is an adult",
        text: "Then something is not right, and it is not your fault. A youth line or child protection can help.",
      },
    ],
    before: null,
    emergency: "if you are in danger now",
    whyShown: "This page is here because of these words.",
    correct: { label: "I am eighteen or older", text: BACK },
    stay: { label: "Stay here a while", text: "A quiet page, nothing asked." },
    never: ["give a questionnaire", "read in a chat", "coach to keep secrets"],
  },
  COPARENTING: {
    heading: "You have children together",
    acknowledgement: "So the advice here is narrow contact, not none.",
    ask: null,
    steps: [
      { title: "One channel", text: "Only the children's matters, brief, neutral and in writing." },
      { title: "No messages through children", text: "They should not have to carry anything." },
      { title: "A plan for handing over", text: "Same place, same time, few words." },
    ],
    before: null,
    emergency: "if you or the children are in danger now",
    whyShown: "This is here because of these words.",
    correct: { label: "We have no children together", text: BACK },
    stay: null,
    never: ["advise no contact"],
  },
  SHARED_HOME_MONEY: {
    heading: "You share a home or money",
    acknowledgement: "So the advice here is narrow contact, not none.",
    ask: null,
    steps: [
      { title: "A list of what has to be settled", text: "Only that, in one channel and in writing." },
      { title: "Rules for the home", text: "Your own space, and times for what is shared." },
      { title: "Advice from outside", text: "For lease, debts or papers, ask a legal or debt advice service." },
    ],
    before: "Do not move out or stop payments in a hurry. Ask first what follows from it.",
    emergency: "if you are in danger now",
    whyShown: "This is here because of these words.",
    correct: { label: "We share nothing any more", text: BACK },
    stay: null,
    never: ["advise moving out or stopping payments at once"],
  },
  WORKPLACE_STUDY: {
    heading: "You share a workplace or a class",
    acknowledgement: "So the advice here is narrow contact, not none.",
    ask: null,
    steps: [
      { title: "Work matters only", text: "In the channels of work, in working hours." },
      {
        title: "If one of you has power over the other",
        text: "Personnel, a union or a student service can help to arrange it.",
      },
    ],
    before: null,
    emergency: "if you are in danger now",
    whyShown: "This is here because of these words.",
    correct: { label: "We do not work or study together", text: BACK },
    stay: null,
    never: ["advise to resign", "advise to report someone as a means"],
  },
}
