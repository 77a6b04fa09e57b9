/** Fact "panicky_body": the ex shook, gasped or could not get a word out. The user's own shaking is not it. */
import type { PhraseTable } from "./phrase-table.ts"

export const PANICKY_BODY: PhraseTable = {
  fact: "panicky_body",
  told: [
    "X ( be|have be|start*|begin|began|keep*|kept )? ( ~3 )? ( shaking|shook|shakes|shake|trembling|trembled|tremble|trembles|shivering|shivered|quivering|quaking|hyperventilat*|hyperventilating|gasping|gasp*|panting|wheezing|retching|rocking ) ( ~2 )?",
    "X's ( ~1 )? ( hand|hands|body|whole body|voice|legs|shoulders|knees|fingers|chin|arms|knee|leg ) ( ~1 )? ( be|start*|keep*|kept|would not stop|do not stop )? ( ~2 )? ( shaking|shook|shake|trembl*|shiver*|going|jiggl*|jerk*|heav* )",
    "( whole )? ( shoulders|body|hands ) ( be )? ( going|shaking|heaving|trembling )",
    "X ( can not|do not|could hardly|can hardly|hardly|can barely|barely|unable to|struggle* to|be not able to|struggling to ) ( ~1 )? ( even )? ( get|catch|breathe|breath|speak|talk|got|say|form|finish|manage|get out ) ( ~2 )? ( breath|X's breath|word|words|a word|words out|a word out|the words out|a sentence|air|sentence|anything|out|speak|talk|enough air )?",
    "( can not|could not ) ( ~1 )? ( get a ( breath|word ) ( out )? |breathe|catch X's breath|speak|get X's breath|get the words out )",
    "X's ( ~1 )? ( breath|breathing|breaths|heart|chest ) ( ~1 )? ( be|come|came|go|went|get*|got )? ( ~2 )? ( fast|short|quick|ragged|heavy|racing|pounding|like|all over|going|shallow|tight|hard|in gasps|hitching|stuck|caught ) ( ~3 )?",
    "X ( have|be have|had|start* having|go* into|went into|get*|got ) ( ~1 )? ( a|an|full|full blown|another|in ) ( ~2 )? ( panic attack|panic|meltdown|anxiety attack )",
    "panic attack ~2",
    "X ( breathe*|breath* ) ( ~1 )? ( fast|heavy|heavily|hard|quick* )",
    "X ( be )? ( short of breath|out of breath|sweating|in a panic|panicking|panicked|as white as ~2|white as ~2|about to faint|faint )",
    "X ( open* ) ( X's mouth ) ( ~1 )? ( and )? nothing ( came|come ) ( out )?",
    "X ( try|tried|tries ) to ( say|speak|talk|answer ) ( ~2 )? ,? ( and|but )? nothing ( came|come ) ( out )?",
    "( words|voice ) ( would not|will not|do not ) come ( out )?",
  ],
  spoken: [
    "X ( can not|be not able to ) ( ~1 )? ( breathe|breath|get a breath|stop shaking|catch X's breath|get X's breath|speak|talk )",
    "( can not|could not ) ( ~1 )? ( breathe|get a breath|stop shaking )",
    "X be ( shaking|trembling|hyperventilating|panicking )",
    "X ( be )? having a panic attack",
    "can not talk can not get a breath",
  ],
  denied: ["X's ( hands|hand|voice ) ( be )? ( steady|calm )", "X be not ( ~1 )? ( shaking|trembling )"],
  except: [
    "U ( ~3 ) ( shaking|shook|trembling|shake|breathe|breath|speak ) ( ~1 )?",
    "U's ( ~2 ) ( shaking|shook|trembling|shake )",
    "( shook|shake*|shaking ) ( X's|U's|his|her|the )? ( ~1 )? ( head|hands|hand ) ( on it|with )?",
    "W shook ( hands|on ) ~2",
    "shook U",
    "can not ( speak|talk|breathe ) ( to|about|with|a word of ) ~2",
    "X ( do not|barely|hardly ) ( speak|talk|say ) ( ~2 )? ( to U|any more|anymore|about )",
    "do not say ( anything|a word )",
    "X do not ( speak|talk|say|get|manage|finish|catch )",
    "can not talk ( right|about|now|to )",
  ],
}
