/** English: signs that are no evidence of wanting to come back. */
import type { NotEvidenceTexts } from "../texts.ts"

export const NOT_EVIDENCE_TEXTS: NotEvidenceTexts = {
  crying: "Crying, once or often",
  apology: "Saying sorry",
  "deserve-better": "Feeling guilty, or saying that you deserve better",
  "all-the-blame": "Taking all the blame",
  "not-you-but-me": "Saying that it is not about you",
  closeness: "A hug, a kiss or more around the ending",
  "always-love": "Saying that they will always love you, or miss you",
  "vague-hope": "Vague hope, such as maybe one day",
  memories: "Good memories",
  "how-are-you": "Asking how you are",
  "seeing-someone": "Asking whether you are seeing someone",
  jealousy: "Jealousy",
  "starting-contact": "Getting in touch, late calls, quick replies",
  "looking-at-posts": "Looking at your stories, or liking a post",
  "keeping-things": "Keeping things, photos or a shared list of songs",
  friends: "Wanting to stay friends",
  "trouble-elsewhere": "Trouble at work or with someone new",
  "tears-before-friends": "Crying in front of friends you share",
  "online-mood": "Looking happy or sad online",
  silence: "Going quiet",
}
