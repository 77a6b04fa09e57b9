/** The readers, one for each app's exports. Whichever is surest of a file reads it. */
import type { Reader } from "./reader.ts"
import { discordReader } from "./discord/discord.ts"
import { instagramReader, messengerReader } from "./meta/meta.ts"
import { instagramHtmlReader, messengerHtmlReader } from "./meta-html/meta-html.ts"
import { signalReader } from "./signal/signal.ts"
import { smsReader } from "./sms/sms.ts"
import { googleChatReader } from "./google-chat/google-chat.ts"
import { hangoutsReader } from "./google-chat/hangouts.ts"
import { googleVoiceReader } from "./google-voice/google-voice.ts"
import { imessageHtmlReader } from "./imessage/html.ts"
import { imessageTextReader } from "./imessage/text.ts"
import { kakaotalkReader } from "./kakaotalk/kakaotalk.ts"
import { lineReader } from "./line/line.ts"
import { slackReader } from "./slack/slack.ts"
import { skypeReader, teamsReader } from "./skype/skype.ts"
import { snapchatHtmlReader } from "./snapchat/html.ts"
import { snapchatReader } from "./snapchat/json.ts"
import { mailReader } from "./mail/mail.ts"
import { telegramHtmlReader } from "./telegram/html.ts"
import { telegramReader } from "./telegram/telegram.ts"
import { transcriptReader } from "./transcript/transcript.ts"
import { viberReader } from "./viber/viber.ts"
import { whatsappReader } from "./whatsapp/whatsapp.ts"

export const READERS: readonly Reader[] = [
  whatsappReader,
  telegramReader,
  telegramHtmlReader,
  messengerReader,
  instagramReader,
  messengerHtmlReader,
  instagramHtmlReader,
  smsReader,
  signalReader,
  discordReader,
  imessageTextReader,
  imessageHtmlReader,
  lineReader,
  kakaotalkReader,
  snapchatReader,
  googleChatReader,
  hangoutsReader,
  googleVoiceReader,
  mailReader,
  skypeReader,
  teamsReader,
  slackReader,
  viberReader,
  snapchatHtmlReader,
  transcriptReader,
]
