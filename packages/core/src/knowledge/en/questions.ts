/** English: the questions about a talk and their answers. `{name}` is the other person. */
import type { QuestionTexts } from "../texts.ts"

export const QUESTION_TEXTS: QuestionTexts = {
  "who-ended": {
    text: "Who ended the relationship?",
    options: { ex: "{name} did", user: "I did", both: "We both did" },
  },
  "just-before": {
    text: "What came just before the tears?",
    options: {
      "nothing-yet": "I had not said anything yet",
      "my-pain": "I cried, or showed how much it hurts",
      "hard-question": "I asked why, since when, or about someone else",
      "sharp-words": "I criticised, insulted or pushed",
      goodbye: "A goodbye, an old thing, a place or a memory",
      "own-troubles": "{name} spoke of their own troubles",
      limit: "I set a limit, or said I had to go",
      other: "Something else",
    },
  },
  "words-hurt": {
    text: "What did {name} say about what happened?",
    options: {
      sorry: "That they are sorry for hurting me",
      guilty: "That they feel guilty, or I did not deserve it",
      "bad-person": "That they are a bad person",
      "their-fault": "That it is all down to them, not me",
      "my-fault": "That it is my fault",
      none: "None of these",
    },
  },
  "words-us": {
    text: "What did {name} say about the two of you?",
    options: {
      over: "That it is over, or that I should go on without them",
      unsure: "That they are not sure",
      maybe: "Something like maybe one day",
      love: "That they love or miss me",
      memories: "Good memories",
      "come-back": "In plain words, that they want us back together",
      "love-gone": "That they do not love me that way any more",
      friends: "That they want to stay friends",
      space: "That they need space or time",
      none: "None of these",
    },
  },
  "cries-easily": {
    text: "Before all this, how easily did {name} cry?",
    options: { hardly: "Hardly ever", "now-and-then": "Now and then", easily: "Easily" },
  },
  "how-often": {
    text: "Since the breakup, how often has {name} cried when you two talked?",
    options: {
      never: "No tears",
      "this-once": "Only this once",
      "first-late": "This was the first time, and long after",
      some: "A few times",
      most: "Most times",
      unsure: "I am not sure that it was tears",
    },
  },
  "after-tears": {
    text: "What happened once the tears had come?",
    options: {
      dropped: "We never got back to the subject",
      answered: "{name} kept talking and answered",
      "no-grudge": "{name} calmed when I said I hold no grudge",
      comforted: "{name} calmed when I comforted them",
      "gave-in": "They stopped as soon as I gave in",
      other: "Something else",
    },
  },
  wanted: {
    text: "What did {name} want from you?",
    options: {
      comfort: "To be held, reassured or listened to",
      "how-i-am": "To know how I am, and they listened",
      dating: "To know whether I am seeing someone",
      demand: "Money, sex, silence or a favour",
      nothing: "Nothing I could see",
    },
  },
  when: {
    text: "When was this talk?",
    options: {
      breakup: "It was the breakup itself",
      closing: "It was a talk to close things, once",
      weeks: "Within about six weeks of the breakup",
      months: "Between six weeks and three months",
      late: "More than three months after",
    },
  },
  "how-talked": {
    text: "How did you talk?",
    options: {
      face: "Face to face",
      call: "On the phone",
      video: "By video",
      text: "In writing: {name} wrote that they were crying",
    },
  },
  "saw-coming": {
    text: "Did you see the breakup coming?",
    options: { no: "No, it came out of the blue", partly: "A little", yes: "Yes" },
  },
  elsewhere: {
    text: "Do you know of tears with other people, or about other things, these weeks?",
    options: { yes: "Yes", no: "No, only with me" },
  },
  lately: {
    text: "How have things been for {name} lately, as far as you know?",
    options: {
      stress: "They spoke of stress: work, money, family, what to do with life",
      low: "Low for weeks: sleep, food or hope have changed",
      event: "Something big happened: a death, an illness, a lost job",
      usual: "Much as usual",
    },
  },
  body: {
    text: "What could you see or hear in {name}?",
    options: {
      shaking: "Shaking, fast breath, could not speak",
      "worn-out": "Worn out, ill, or had been drinking",
      neither: "Neither",
    },
  },
  "who-starts": {
    text: "Who gets in touch first, most of the time?",
    options: { ex: "{name} does", user: "I do", both: "Both of us" },
  },
  closeness: { text: "Did you hug, kiss or sleep together?", options: { yes: "Yes", no: "No" } },
  since: {
    text: "What has {name} done since the breakup?",
    options: {
      practical: "Moved out, shared out our things or filed papers",
      "someone-new": "Started seeing someone new",
      repair: "Worked for weeks on what broke us",
      silent: "Blocked me, or stopped answering",
      none: "None of these",
    },
  },
  "split-before": { text: "Have you two split up and come back together before?", options: { yes: "Yes", no: "No" } },
  space: {
    text: "If you asked for space, what did {name} do?",
    options: { accepted: "Accepted it", "kept-on": "Kept getting in touch", "not-asked": "I have not asked" },
  },
  "blame-or-threat": {
    text: "Did {name} threaten you, or say it will be your fault if something happens?",
    options: { yes: "Yes", no: "No" },
  },
  "your-part": {
    text: "And you, in that talk?",
    options: {
      hurtful: "I said something hurtful or accusing",
      pleaded: "I asked {name} to take me back",
      cried: "I cried too",
      none: "None of these",
    },
  },
  manner: {
    text: "How was {name} towards you in that talk?",
    options: { cold: "Cold, nothing seemed to reach them", angry: "Angry, shouting or insulting", neither: "Neither" },
  },
  lies: {
    text: "Was {name} unfaithful, or did they lie to you?",
    options: { yes: "Yes, I know that", no: "No, not that I know" },
  },
  "clearly-over": {
    text: "Is it clearly over?",
    options: { yes: "Yes", no: "No: it was taken back, or nobody has said" },
  },
  "you-and-others": { text: "Are you seeing someone yourself?", options: { yes: "Yes", no: "No" } },
}
