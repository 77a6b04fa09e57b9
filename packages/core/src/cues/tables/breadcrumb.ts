/** Light contact with no purpose and no offer, after a silence. Only from the ex; the policy looks at the silence. */
import type { CueTable } from "../cue-table.ts"

export const BREADCRUMB: CueTable = {
  kind: "breadcrumb",
  lifted: { question: true, past: true, joke: true, condition: true },
  roles: ["ex", "account"],
  groups: [
    {
      strength: 2,
      phrases: [
        "(hey|hi|hiya|hello|yo|oi) (you|stranger|there|trouble|long time|x|xx|$)",
        "^ (hey|hi|hiya|hello|yo|heyy) ~1 $",
        "long time no (see|speak|talk|chat)",
        "(just)? (checking|check|checkin) in ~2 (x|xx|on you|heart|,|.|$|lol|to see)",
        "(how|hows) (are you|is life|you doing|have you been|are things|is it going|is everything|you been|is the|u|life|things|are you getting on|life treating you) ~1 (x|xx|these days|lately|$|stranger|doing|treating|keeping|,)",
        "(thought|thinking|made me think|reminded me|was reminded) of (you|u) ~2",
        "(saw|seen|spotted|heard|found|came across|passed|watching) (this|that|a|your|the|our|an|someone|some) ~8 (thought of (you|u)|made me think|reminded me|remember|lol|made me smile|you would|of you)",
        "(this|that|it) (made me think|reminded me|is so|was so|screams) ~1 (of)? (you|u)",
        "(random|randomly|no reason|out of the blue|weird question|bit random) ~6",
        "(hope|hoping) (you are|your|u are|all is|all|things are|life is|ur) ~1 (good|ok|okay|well|doing (ok|well|good|alright)|alright|keeping well|all good|treating you) ~1 (x|xx|lol|,|.|$|heart|stranger)",
        "(what|whats) (are you|is|you|u|have you been) ~1 (up to|doing|new|happening|been up to) ~2 (these days|tonight|x|lately|$|stranger)",
        "(miss|missed) (your|ur) (face|memes|humour|jokes|laugh|chat)",
        "(you|u) (up|awake|still up) $",
        "(nice|cute|great|love the|lovely|loving the|good) (pic|photo|picture|story|new pic|profile|haircut|hair|selfie) ~1",
        "(liked|likes|reacted to|watched|viewed|hearted) (my|your) (story|stories|photo|photos|post|picture|pic|status) ~1",
        "(sent|sends|texted|messaged) (me)? (a|just|only)? ~2 (meme|gif|emoji|hey|hi|heart|song|thumbs up|wave|cat video|reel|link|sticker) ~2",
        "(happy|merry) (birthday|christmas|new year|easter|friday|monday|sunday) ~1 (x|xx|stranger|you|$|,|.|heart)",
        "(still|do you still|u still) (got|have|listen|go|watch|play|wear|into|drink|hate|like|do) ~4 lol",
        "(wave|waves|👋|poke)",
        "(bet|guess) (you|who|what) ~4 (lol|x|haha)",
      ],
    },
  ],
  unless: [
    "(your|the) (operation|surgery|exam|interview|mum|mom|dad|boxes|keys|kids|handover|deposit|rent|form)",
    "as agreed",
    "(sorry|miss you|love you|come back|together|want you)",
    "(need|can you|could you|please)",
  ],
}
