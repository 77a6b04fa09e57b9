/**
 * English: the next steps. Words to say are short, honest and true for whoever sends them: a time frame, no reproach,
 * no promise of friendship, no space as a means to an end. `ifTrue` may be added only if it is true for you.
 */
import type { NextStepTexts } from "../texts.ts"

const SPACE_KNOWN =
  "In a diary study of 58 students, contact slowed the fading of love and sadness. In separated adults it depended on whether they had accepted the end. Results are mixed."

export const NEXT_STEP_TEXTS: NextStepTexts = {
  NS1: {
    name: "Pause kindly",
    what: "When the tears come, let them be. Say that you can stop here, and end the talk.",
    why: "A talk that has become too much leads nowhere, for neither of you.",
    whyBy: {
      panicky_body: "{name}'s body was flooded{said:panicky_body}. Nothing can be settled in that state.",
      tears_closed_topic:
        "After the tears the subject was gone{said:tears_closed_topic}. A pause is kinder than pressing on.",
      cried_before_user_spoke: "The tears were there before you had spoken. You may stop a talk that has not begun.",
      depleted: "Being worn out or drunk makes a poor hour for this talk.",
      self_attack: "You do not have to answer words that {name} says against themselves.",
    },
    known: "No study tested this. It is common sense, kept gentle.",
    notIf: "Not if there is talk of dying: then get help involved.",
    words: {
      short: "I can see this is hard. Let us stop for today.",
      middle: "I can see this is hard for you. I would like to stop here for today. We do not have to settle it now.",
      long: "I can see this is hard for you, and it is hard for me too. I would like to stop here for today. Neither of us has to settle anything now. If something needs an answer, we can write it down.",
    },
    ifTrue: "You do not have to feel bad on my account.",
  },
  NS2: {
    name: "Ask for some weeks of space",
    what: "Write one calm message with a time frame and without reproach. Then keep to it yourself.",
    why: "Many find that each talk stirs everything up again, and that some weeks without one let it settle.",
    whyBy: {
      no_longer_loves:
        "{name} said that the love is no longer there{said:no_longer_loves}. Some weeks without another talk let that sink in. They will not change it, and they are not meant to.",
      ending_taken_back:
        "It was taken back{said:ending_taken_back}, and nobody has said where you stand. Some weeks without another talk let you find out what you want.",
      "hope-rose":
        "Your hope went from {hopeBefore} to {hopeNow}. Some weeks with less contact let that settle. It will not change {name}'s mind, and it is not meant to.",
      mutual: "You both decided. Some weeks apart let each of you find out what is left.",
      phase_breakup_talk:
        "It was said only now{said:finality_phrase}. Some weeks without another talk let it sink in, for you; they are no answer to {name}.",
      finality_phrase:
        "{name} said plainly that it is over{said:finality_phrase}. Some weeks without another talk let that sink in. They will not change it, and they are not meant to.",
      hope_phrase:
        "A vague hope was left open{said:hope_phrase}. It is hard to put down while the next talk is near, and easier after some weeks without one.",
      new_partner: "There is someone new{said:new_partner}. Some weeks without contact spare you the news of it.",
      cried_most_talks:
        "There were tears in most of your talks{said:cried_most_talks}, and each one stirs it all up again. Some weeks without one let it settle.",
      user_initiates_most:
        "Most of the contact begins with you{said:user_initiates_most}. A time that you set yourself is easier to keep than each single evening.",
      ex_initiates_often:
        "Most of the contact begins with {name}{said:ex_initiates_often}. A time that you name leaves it to you when you talk again.",
      says_love_miss:
        "Words like that stay in the ear{said:says_love_miss}. Some weeks without new ones let them grow quiet.",
      phase_late: "It has been months, and each talk still stirs it up. Some weeks without one let it settle.",
      phase_early: "It is only weeks ago, and each talk stirs it up again. Some weeks without one let it settle.",
    },
    known: SPACE_KNOWN,
    notIf:
      "Not if you share children, a home, money or work: then narrow the contact instead. Not if you are afraid of {name}.",
    words: {
      short: "I need some weeks without contact. I will write when they are over.",
      middle:
        "I need some weeks without contact, for my own sake. Please do not write or call {until}. I am not asking you to do anything else.",
      long: "Our talks take a lot out of me, and I need some weeks to come to rest. Please do not write or call {until}. If something practical cannot wait, a short note about that is fine. I am not asking you for anything else.",
    },
    ifTrue: null,
  },
  NS3: {
    name: "Narrow the contact",
    what: "Agree on one channel for what has to be settled, keep it brief and in writing, and leave the rest for now.",
    why: "You share something that goes on, so contact can be narrow but not gone.",
    whyBy: {
      COPARENTING: "You have children together. Their matters stay open, in one channel; the rest can rest.",
      SHARED_HOME_MONEY: "You share a home or money. Those matters stay open, in one channel; the rest can rest.",
      WORKPLACE_STUDY:
        "You share a workplace or a class. Those matters stay there, in its own channels; the rest can rest.",
    },
    known:
      "In 122 separated adults, meeting more often went with more distress later only for those without children. The form of contact was not tested.",
    notIf: "Not if you are afraid of {name}: then plan it with someone from an abuse line.",
    words: {
      short: "From now on let us write only about what we have to settle, and only here.",
      middle:
        "I would like us to write only about what we have to settle, and only in this channel. Everything else I need to leave for now.",
      long: "I would like us to keep to what we have to settle, in writing and in this one channel. I will answer such messages within a day. Everything else I need to leave for now, and I will not answer it. That is not against you; it is how I can manage this.",
    },
    wordsBy: {
      COPARENTING: {
        short: "From now on let us write only about the children, and only here.",
        middle:
          "I would like us to write only about the children, and only in this channel. Everything else I need to leave for now.",
        long: "I would like us to keep to what the children need, in writing and in this one channel. I will answer such messages within a day. Everything else I need to leave for now, and I will not answer it. That is not against you; it is how I can manage this and be there for them.",
      },
      SHARED_HOME_MONEY: {
        short: "From now on let us write only about the home and the money, and only here.",
        middle:
          "I would like us to write only about the home and the money, and only in this channel. Everything else I need to leave for now.",
        long: "I would like us to keep to what has to be settled about the home and the money, in writing and in this one channel. I will answer such messages within two days. Everything else I need to leave for now, and I will not answer it. That is not against you; it is how I can manage this.",
      },
      WORKPLACE_STUDY: {
        short: "Let us keep to work matters for now, and to the channels of work.",
        middle:
          "I would like us to keep to work matters for now, and to the channels of work. Everything else I need to leave.",
        long: "I would like us to keep to what the work needs, in the channels of work and in working hours. I will be polite, and I will not speak about us there. Everything else I need to leave for now. That is not against you; it is how I can manage this.",
      },
    },
    ifTrue: null,
  },
  NS4: {
    name: "Ask the one question, in writing",
    what: "Write down the one question that matters most. {name} may answer in their own time, or not at all. No second round.",
    why: "In the talk the answer did not come. In writing it can wait, and you need not press.",
    whyBy: {
      tears_closed_topic:
        "After the tears your question stayed open{said:tears_closed_topic}. In writing it can wait for an answer.",
      cried_hard_question:
        "Asked in the talk, it brought tears{said:cried_hard_question}. In writing it can wait for an answer.",
      takes_all_blame: "That it was all on {name}{said:takes_all_blame} tells you no reason. One question may.",
    },
    known:
      "In one group of 160 young adults, those who understood why it ended did better years later. The understanding did not have to come from the other person.",
    notIf: "Not if {name} has asked for no more contact, and not a second time.",
    words: {
      short: "One question stays with me: why did it end for you? You need not answer.",
      middle:
        "One question stays with me, and I would like to ask it once: why did it end for you? You may take your time, or not answer. I will not ask again.",
      long: "One question stays with me, and I would like to ask it once and in writing, so that neither of us has to sit through it: why did it end for you, as you see it? You may take all the time you need, or not answer at all. I will not ask again, and I will not argue with what you say.",
    },
    ifTrue: null,
  },
  NS5: {
    name: "Own your words",
    what: "Leave the reproaches. Say sorry once for what was hurtful, and expect nothing back.",
    why: "Of all that happened, this is the part that is in your hands.",
    whyBy: {
      user_harsh: "You said something hurtful{said:user_harsh}. That part is in your hands.",
      cried_after_harsh_words:
        "The tears came right after hurtful words{said:cried_after_harsh_words}. That part is in your hands.",
    },
    known:
      "People who ended things describe how guilt turned to anger once they were pressed. An apology inside a quarrel can also add weight, so once is enough.",
    notIf: "Not if you are afraid of {name}, and not if they asked you not to write.",
    words: {
      short: "I am sorry for what I said. You need not answer.",
      middle: "I am sorry for what I said to you. It was hurtful and I should not have said it. You need not answer.",
      long: "I am sorry for what I said to you. I was hurt, and that is no excuse for words like that. I will not say them again. You need not answer, and I expect nothing from it.",
    },
    ifTrue: null,
  },
  NS6: {
    name: "Turn the feed off",
    what: "Mute, hide or archive, so that news of {name} stops arriving by itself.",
    why: "News you did not ask for starts it all again.",
    whyBy: { new_partner: "There is someone new{said:new_partner}. You do not have to watch that." },
    known:
      "In two surveys of several hundred people, checking on the other went with more distress. Which came first is open.",
    notIf: "Not if you keep messages as evidence of threats: then save them first.",
    words: null,
    ifTrue: null,
  },
  NS7: {
    name: "Plan for the urge",
    what: "Make one plan for the hour in which you usually reach out: if it comes, then I will do this one thing first.",
    why: "The urge comes as a wave. A plan that stands is easier to follow than a good intention.",
    whyBy: {
      blocked_or_silent:
        "No answer comes{said:blocked_or_silent}. A plan for the hour in which you would write again spares you the next silence.",
      ex_asks_space: "Space was asked for{said:ex_asks_space}. A plan for the urge makes it easier to keep.",
      "hope-rose": "Your hope went from {hopeBefore} to {hopeNow}. The urge to write comes with it.",
      user_initiates_most: "Most of the contact begins with you. A plan for that hour changes most.",
      user_pleaded:
        "You asked to be taken back{said:user_pleaded}. A plan for the next such hour spares you the next no.",
      ex_initiates_often:
        "Most of the contact begins with {name}. A plan for those moments leaves the choice with you.",
      affection_physical: "Closeness{said:affection_physical} is hard to leave by willpower alone.",
    },
    known: "Plans of the form if and then work across many fields. They were not tested for this one.",
    notIf: "It has no exception. If you are not safe from yourself, use the help page first.",
    words: null,
    ifTrue: null,
  },
  NS8: {
    name: "Lean on your people",
    what: "Name one person and one time this week. A walk is enough.",
    why: "You gave attention in that talk. Let someone give you some.",
    whyBy: {
      "mood-low": "Your mood is at {moodNow} of 10. That is a time for somebody who is there for you.",
      "mood-fell": "Your mood went from {moodBefore} to {moodNow}. That is a time for somebody who is there for you.",
      calms_after_comfort: "You gave comfort{said:calms_after_comfort}. Let someone give you some.",
      seeks_comfort: "You were asked for comfort{said:seeks_comfort}. Let someone give you some.",
      user_cried: "You cried too{said:user_cried}. Let someone be there for that.",
      user_pleaded: "You asked for something that matters to you{said:user_pleaded}. Let someone hear it who can stay.",
    },
    known: "That people near us carry part of a load is a well known idea. For breakups there is little direct study.",
    notIf: "Not with someone who would pass it on to {name}.",
    words: {
      short: "Do you have an hour for me this week?",
      middle: "It is a hard week for me. Do you have an hour, for a walk or a tea? You need not solve anything.",
      long: "It is a hard week for me after a talk with my ex. Do you have an hour on one of these evenings, for a walk or a tea? You need not solve anything, and we need not talk about it the whole time.",
    },
    ifTrue: null,
  },
  NS9: {
    name: "Point to other support",
    what: "Say once that a friend, a relative or a professional is better placed than you. Then leave it there.",
    why: "What {name} is going through is real, and you are not the one who can carry it.",
    whyBy: {
      weeks_of_low_mood:
        "Weeks like that{said:weeks_of_low_mood} need someone who can stay with it. That is no longer you.",
      cried_own_problems:
        "The tears were about {name}'s own troubles{said:cried_own_problems}. Others can help with those.",
      seeks_comfort: "You were asked for comfort{said:seeks_comfort}. You may say who else can give it.",
      talks_stress: "The stress is in {name}'s own life{said:talks_stress}. Others can help with it.",
      major_life_event: "What happened is big{said:major_life_event}. It needs people who can be there for long.",
    },
    known: "No study tested this. It rests on the view that neither of you owes the other counselling.",
    notIf: "Not if there is talk of dying: then get help involved at once.",
    words: {
      short: "I hope you have someone for this. It cannot be me.",
      middle:
        "What you are going through sounds hard, and I hope you have someone for it. It cannot be me, not now. A friend or a doctor would be better placed.",
      long: "What you are going through sounds hard, and I do not want you to be alone with it. I cannot be the one, not now. A friend, someone in your family or a doctor would be better placed than I am. I am telling you this once so that it is clear, and not to hurt you.",
    },
    ifTrue: null,
  },
  NS10: {
    name: "Safety first",
    what: "There is no reading now. Open the page for this.",
    why: "What you told comes before any question about why.",
    whyBy: {},
    known: "Separation from a controlling person and talk of suicide both carry real danger. Several studies show it.",
    notIf: "It has no exception.",
    words: null,
    ifTrue: null,
  },
  NS11: {
    name: "Wait and note",
    what: "Leave it for today. If you talk again, note what was said just before and what came after. Two lines are enough.",
    why: "Several things are possible, and choosing one would be a guess.",
    whyBy: {},
    known: "A reading from too little would only repeat what you fear or hope.",
    notIf: "It has no exception.",
    words: null,
    ifTrue: null,
  },
  NS12: {
    name: "Ask once, believe the answer",
    what: "If you want to know, ask in plain words one time. Take the reply, or no reply, as the answer.",
    why: "What {name} wants can only be told in words. Asking once is better than reading signs for months.",
    whyBy: {
      ending_taken_back:
        "It is not clear where you stand{said:ending_taken_back}. A plain question may settle what signs cannot.",
      says_unsure: "{name} spoke of doubt{said:says_unsure}. Signs will not settle it; a plain question may.",
      hope_phrase: "A vague hope was left open{said:hope_phrase}. A plain question closes it or makes it plain.",
      explicit_ask_back: "You were asked{said:explicit_ask_back}. You may ask back what would be different.",
    },
    known:
      "People who came back together most often named feelings that lasted and an ending that was unclear. No study tested asking.",
    notIf: "Not if {name} has already said that it is over, or asked for space.",
    words: {
      short: "Do you want us to try again, yes or no? I will take your answer as it is.",
      middle:
        "I would like to ask once and plainly: do you want us to try again? If the answer is no, or if none comes, I will take that as a no.",
      long: "I would like to ask once and plainly, so that I do not have to guess: do you want us to try again, and if so, what would be different? You may take a week. If the answer is no, or if none comes, I will take that as a no and stop asking.",
    },
    ifTrue: null,
  },
  NS13: {
    name: "Check on yourself",
    what: "If you like, take a short check on mood and sleep. If it stays low for two weeks, speak to a doctor or therapist.",
    why: "A talk like that can cost you something too.",
    whyBy: {
      unfaithful_or_lied:
        "You were lied to or cheated on{said:unfaithful_or_lied}. People who were betrayed tell of more distress than an ending alone brings.",
      "mood-low": "You put your mood at {moodNow} of 10.",
      "mood-fell": "You put your mood at {moodBefore} before the talk, and at {moodNow} now.",
      user_pleaded: "You asked to be taken back{said:user_pleaded}. That can cost sleep and days.",
    },
    known: "Short questionnaires find people who are in need of help fairly well. They do not say what somebody has.",
    notIf: "Not under eighteen: there are people for you to talk to instead.",
    words: null,
    ifTrue: null,
  },
  NS14: {
    name: "Write from a little distance",
    what: "Ten minutes, about today and what comes next, as if about a friend. Not about why. Stop if it makes things worse.",
    why: "It helps to get it out of your head, as long as it does not become a search for meaning.",
    whyBy: {},
    known:
      "Writing long about feelings harmed people who were searching for meaning after a separation, in one trial. Short structured notes helped in another study.",
    notIf: "Not late at night, and not if you feel worse afterwards.",
    words: null,
    ifTrue: null,
  },
  NS15: {
    name: "Rebuild the everyday",
    what: "Choose one thing that is yours: an activity, a role, a place. Put it in this week.",
    why: "What the talk meant may not get clearer. Your own week can.",
    whyBy: {
      known_easy_crier: "These tears carry little news. Your own week is a better place for your attention.",
      respects_space: "You have the space now. Put something of yours into it.",
      mutual: "The decision is made. What is yours now can begin small.",
    },
    known:
      "Breakups blur the sense of who one is, and a clearer sense goes with feeling better. Three studies and one longer one show it.",
    notIf: "It has no exception. Small is enough.",
    words: null,
    ifTrue: null,
  },
  NS16: {
    name: "Weigh what you want",
    what: "Make two columns: what would have to be different, and what you need whatever happens.",
    why: "It is easy to think only of what {name} wants. You have a say as well.",
    whyBy: {
      ending_taken_back:
        "It was ended and taken back{said:ending_taken_back}. Before it is decided again, find out what you want.",
      explicit_ask_back: "You were asked{said:explicit_ask_back}. Before you answer, find out what you want.",
      consistent_repair_action:
        "Something has been done about it{said:consistent_repair_action}. Whether that is enough is yours to say.",
      says_unsure: "While {name} is unsure, you can become clearer about yourself.",
      on_off_history: "It has turned around before. What would have to be different this time?",
    },
    known: "Couples who part and return often do so with the same questions open. No study tested the two columns.",
    notIf: "Not if you are afraid of {name}.",
    words: {
      short: "I heard you. I need time before I answer.",
      middle:
        "I heard what you asked. I do not want to answer at once. I will tell you in two weeks, and until then I would like to have quiet.",
      long: "I heard what you asked, and I take it seriously. I do not want to answer out of relief or out of hurt. I need to find out what I want and what would have to be different. I will tell you in two weeks, and until then I would like to have quiet.",
    },
    ifTrue: null,
  },
  NS17: {
    name: "Hold the limit",
    what: "Repeat your limit once, in writing, and do not debate the tears.",
    why: "A limit can be kept and be kind. It need not be argued again each time there are tears.",
    whyBy: {
      tears_with_request:
        "The tears came with a demand{said:tears_with_request}. You may say no whatever the reason for them.",
      stops_when_gets_way:
        "The tears ended with your yes{said:stops_when_gets_way}. A no in writing is easier for both of you.",
      tears_at_boundary:
        "The tears came at your limit{said:tears_at_boundary}. Ordinary loss looks the same, and the limit may stand.",
    },
    known: "No study tested this. Tears soften those who see them, so writing is easier.",
    notIf: "Not if you are afraid of {name}, or if there are threats: then use the safety page.",
    words: {
      short: "My answer is still no. I will not discuss it again.",
      middle: "My answer is still no. I know that it is hard to hear. I will not discuss it again.",
      long: "My answer is still no, as I said. I know that it is hard to hear, and I am not saying it to hurt you. I will not discuss it again, and I will not answer messages about it.",
    },
    ifTrue: null,
  },
  NS18: {
    name: "Be clear and kind",
    what: "You left, so give a clear answer: no vague hope, and no comfort on demand.",
    why: "Clear words end the waiting. Comfort from you starts it again.",
    whyBy: {},
    known: "Direct ways of leaving went with better outcomes for the one who was left, in a set of five studies.",
    notIf: "Not alone if you are afraid of {name}.",
    words: {
      short: "It is over for me, and that will not change. I am sorry that it hurts.",
      middle:
        "It is over for me, and that will not change. I am sorry that it hurts. I cannot be the one to comfort you through it.",
      long: "It is over for me, and that will not change. I do not want to leave you waiting, so I am saying it as plainly as I can. I am sorry that it hurts. I cannot be the one to comfort you through it, and I hope you have people near you.",
    },
    ifTrue: null,
  },
  NS19: {
    name: "Stop reaching out",
    what: "A clear no, a block or silence ends contact. No further message, through nobody. Get help for the urge.",
    why: "Contact after a no frightens, and can be a crime.",
    whyBy: {
      blocked_or_silent:
        "No answer comes{said:blocked_or_silent}. A block or a silence is an answer, and a further message, also through others, goes past it.",
    },
    known:
      "Unwanted contact after a breakup is common and mostly mild at first. It grows with brooding and with blaming the other.",
    notIf: "It has no exception.",
    words: null,
    ifTrue: null,
  },
  NS20: {
    name: "Keep the space that was asked for",
    what: "No message and no call for as long as {name} asked, or for some weeks where no time was named. If something practical cannot wait, one short note about that alone.",
    why: "Space was asked for in words. To keep it is the one thing you can do about it, and it is no way to win anything.",
    whyBy: {
      ex_asks_space:
        "{name} asked for space{said:ex_asks_space}. To keep it is the one thing you can do about it, and it is no way to win anything.",
    },
    known:
      "People who turned somebody down told of growing annoyance when they were pursued. Nobody tested what keeping such space does for you.",
    notIf: "Where you share children, a home, money or work, those matters go on, in one channel.",
    words: {
      short: "I heard you. I will not write until you do.",
      middle: "I heard that you need space, and I will keep to it. I will not write or call. You need not answer this.",
      long: "I heard that you need space, and I will keep to it. I will not write or call, and I will not ask others about you. If something practical cannot wait, I will write one short note about that alone. You need not answer this.",
    },
    ifTrue: null,
  },
}
