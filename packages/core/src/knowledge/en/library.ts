/** English: the words of the library, and the pages that tell how a reading is made and what no sign is. */
import type { LibraryTexts } from "../texts.ts"

export const LIBRARY_TEXTS: LibraryTexts = {
  somebody: "the other person",
  kinds: {
    explanation: "Explanations",
    step: "Steps",
    effect: "What a talk can do to you",
    claim: "Claims, checked",
    source: "Sources",
    page: "How it works",
  },
  headings: {
    known: "What is known",
    why: "How it may be understood",
    usual: "How usual it is held to be",
    for: "What speaks for it in a talk",
    against: "What speaks against it",
    only: "When it is shown at all",
    notMean: "What it does not mean",
    article: "What an article says of it, and what we found",
    what: "What to do",
    notIf: "When it does not fit",
    say: "Words you could use",
    ifTrue: "Only if it is true for you",
    calledBy: "What in a talk calls for it",
    shownBy: "What in a talk shows it",
    weSay: "What can be said",
    articleSays: "What the article says",
    verdict: "What we found",
    about: "It is about",
    found: "What it found, in our words",
    seen: "How much of it we saw",
    usedBy: "Where it is used here",
  },
  articleNote: "The article says:",
  strength: {
    "D+": "says it directly",
    "S+": "speaks for it strongly",
    "M+": "speaks for it",
    "W+": "speaks for it a little",
    "W-": "speaks against it a little",
    "M-": "speaks against it",
    "S-": "speaks against it strongly",
    "D-": "speaks against it directly",
  },
  verdicts: {
    supported: { label: "Supported", text: "Studies support it as it stands." },
    "partly supported": {
      label: "Partly supported",
      text: "There is something to it, and it says more than studies show, or leaves out when it does not hold.",
    },
    "not tested": { label: "Not tested", text: "No study that we found looked at it." },
    "contradicted or overstated": {
      label: "Contradicted or overstated",
      text: "Studies point another way, or to much less.",
    },
    "value judgement": {
      label: "A value judgement",
      text: "It says what somebody should do or be. Studies cannot settle that.",
    },
    "no claim of fact": { label: "No claim of fact", text: "There is nothing in it that could be true or false." },
  },
  statuses: {
    verified: "We saw its abstract or its page.",
    "partly verified": "We saw that it exists and part of what it says.",
    "from memory": "We did not see it. It is cited from memory, so look it up before you rely on it.",
  },
  gates: {
    low_mood:
      "Only where weeks of a low time were told, or tears elsewhere together with stress, or a great event in a person who almost never cried.",
    protective:
      "Only where the tears came before a word was said or at a hard question, or where the subject was dropped after them.",
    reaction_harsh: "Only where hurtful words or pressure came just before.",
    strategic:
      "Only where two separate talks tie tears to a demand, a limit or a yes, and at least once to a demand or a threat. It never goes above Fits.",
    return_wish:
      "Never among the explanations. It has three states of its own: not said, said in words, said and acted on.",
  },
  pages: [
    {
      id: "method",
      title: "How a reading is made",
      lead: "By rules that anybody can read, on your own device. No text is written by a machine that guesses, and the same words give the same reading every time.",
      sections: [
        {
          heading: "From words to facts",
          lines: [
            "A fact is something that was seen or said, with the very words it was found in. What is not understood is asked, and counts for nothing until you answer.",
            "Silence is no denial: what you did not tell is simply not known.",
          ],
        },
        {
          heading: "From facts to explanations",
          lines: [
            "Each explanation starts from how usual it is held to be. Each fact then speaks for it or against it: directly, strongly, somewhat or a little.",
            "Facts of one kind in one talk overlap, so the second counts half and the third a quarter. A fact told of a second talk counts half, of later ones a quarter.",
            "Several explanations can be true together, so they are not shares of a whole, and no number is shown.",
          ],
        },
        {
          heading: "The four words",
          lines: [
            "Fits best, Fits, Possible, Little points to it. They say how far what you told fits, not how likely a thing is in the world.",
            "Two that are too close to tell apart stand together: either or both.",
          ],
        },
        {
          heading: "When it says nothing",
          lines: [
            "A reading needs to know who ended it, something about the tears, the words or the state they were in, four facts of three kinds, and a first explanation that the facts have lifted. Else it says: not enough to say.",
          ],
        },
        {
          heading: "What comes first",
          lines: [
            "Words of danger come before everything. Then there is a page with help, and no reading.",
            "The wish to return is never worked out from signs. Only plain words count, and acts over weeks beside them.",
          ],
        },
        {
          heading: "How far to trust it",
          lines: [
            "The rules are reasoned judgement, resting on neighbouring research. No study that we found asks why somebody who ended a relationship cries in talks afterwards. The rules were not estimated from data and not validated.",
            "One of two people tells, hurt and from memory. The other one would tell it otherwise.",
            "It is no therapy, no crisis service, and nobody can read minds.",
          ],
        },
      ],
    },
  ],
  signs: {
    title: "Signs that say nothing about coming back",
    lead: "None of these is evidence that somebody wants to come back, and no number of them together is. Only plain words count, and acts over weeks beside them.",
    heading: "Twenty signs",
  },
}
