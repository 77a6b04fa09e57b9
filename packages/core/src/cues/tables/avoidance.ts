/** Deflecting or refusing to answer a question about the two of them. */
import type { CueTable } from "../cue-table.ts"

export const AVOIDANCE: CueTable = {
  kind: "avoidance",
  lifted: { question: true, negation: true, past: true, condition: true, joke: true },
  roles: ["ex", "account"],
  groups: [
    {
      strength: 2,
      phrases: [
        "let us (not|do not) (get into|go into|talk about|do this|go there|start|discuss|have this|dig|open|fight|argue|make this|go round|over analyse) ~3",
        "(can|could|shall) we (please)? (not|change|talk about something|drop|leave|do this later|skip|move on|just not|park) ~3 (this|subject|it|that|now|else|there|today|later|again)",
        "(change|changed|changes|changing) the (subject|topic) ~1",
        "(do|does|did) not ~1 (want|wanna) to (talk|get into|discuss|go into|think|have this|do this|go there|answer) ~2 (about (it|this|that|us)|this|it|that|again|now|,|.|$)",
        "(do|does|did) not (really)? (know what to (say|tell you)|have an answer|have the energy|feel like (talking|getting)|have time for this) ~2",
        "^ (idk|i do not know)? ,? (whatever|w e|meh|anyway|anyways|ok|okay|k|kk|sure|fine|hmm|dunno|i do not know|i guess|maybe|if you say so|whatever you (want|say|think)) ~1 $",
        "(whatever|what ever) you (want|say|think|like) ~1 ($|,|.|lol)",
        "(it is|its|that is) (complicated|not that simple|a long story|what it is|late|not important|hard to explain|in the past|nothing) ~1",
        "(not|this is not|now is not) (now|the time|right now|the right time|a good time|this again|again|today|that again) ~1 (,|.|$|ok|please|for this|for that)",
        "(some other|another) time ~1 ($|,|.|ok|maybe|yeah)",
        "(we will|i will|will|can we) (talk|speak|discuss|chat|see|tell you|explain) ~2 (later|some other time|another time|about it|when|one day|soon) ~1 ($|,|.|ok|about)",
        "(does|do) it (matter|even matter|really matter) ~1",
        "what (does|do) it matter ~1",
        "why (do|does|are|must|would) (you|we|it) ~2 (always|have to|keep|want|need|bring|asking|analyse|ask|matter|bringing) ~4",
        "(stop|quit) (asking|analysing|analyzing|digging|bringing|overthinking|interrogating|reading into) ~3",
        "(you are|your|u are|ur) ~1 (overthinking|reading too much|making (it|this) (a|into)|being dramatic|over analysing|making a big deal) ~2",
        "(drop|leave) it ~1 ($|,|.|ok|please|there|will you|now|alone)",
        "(gotta|got to|have to|need to|should) (go|run|dash|head) ~1 ($|,|.|bye|sorry|talk|ttyl|now)",
        "(busy|in a meeting|at work|driving|tired|about to sleep|heading out|knackered) ~1 (now|rn|talk|sorry|$|,|.|later|speak)",
        "(can not|cant) (do|deal with|talk about|have|get into|think about|answer) (this|that|it) ~2 (now|right now|tonight|again|today|,|.|$|here|conversation)",
        "(no comment|pass|next question|moving on|here we go again|not this again|anyway)",
        "(would not|did not|does not|wont|will not|refused to|refuses to|never) ~1 (answer|say|reply|give (me)? an answer|tell me|talk about) ~3",
        "(shrugged|looked away|looked at (his|her) phone|went quiet|left (me|it) on read|just shrugged|dodged|dodges|ignored the question|put the kettle on|talked about the weather)",
        "(nothing|not much) to (say|talk about|discuss|explain|add) ~1",
        "(ask|asking) me (something|another) (easier|else|day)",
        "how is (the|your) (cat|dog|weather|mum|work|job|car) ~1",
        "(did|have) you (see|seen|hear|heard|watch) ~4 (match|game|news|weather|film|show|episode)",
      ],
    },
  ],
  unless: [
    "(lunch|dinner|pizza|politics|colour|paint|film|restaurant) ",
    "(please|need|want) ~2 (space|distance)",
    "tell you ~3 in person",
  ],
}
