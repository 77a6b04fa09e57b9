/** Fact "user_pleaded": the user begged to be taken back or not to be left. The ex's begging is not it. */
import type { PhraseTable } from "./phrase-table.ts"

export const USER_PLEADED: PhraseTable = {
  fact: "user_pleaded",
  told: [
    "U ( said|told X|promised|swore ) ( X )? U would ( do anything|change|do whatever|give up ~2|quit ~2|go to ~2|move ~2 ) ~4",
    "U kept ( asking|begging|telling ) X ( not to|to ) ( do this|go|leave|stay|come|think|reconsider ) ~3",
    "U ask* ( X )? ( if|for|to|could ) ( W|X )? ( can|could )? ( ~2 )? ( try|give it|start|get back|go back|be together|stay together|work ) ( ~4 )?",
    "U ( have|be|have be )? ( ~3 )? ( beg|begged|begging|pleaded|plead|pleading|pled|implored|grovel*|bargain*|beseech* ) ( X|him|her|them|you|this ~1|with )? ( ~6 )?",
    "( begging|pleading with|begged|beg ) ( X|this ~1|him|her|them ) ( ~6 )?",
    "U ( ~2 )? ( ask*|<say>|text*|wrote ) ( X )? ( ~3 )? ( to|for|can W|could W|if W could|if X would|would X|give U|let us|let's ) ( ~3 )? ( take U back|have U back|another chance|one more chance|a second chance|one last chance|try again|not to leave|not leave|stay|come back|come home|reconsider|not go|start again|start over|not do this|change X's mind|give W another ~1|get back together|work it out|not give up ) ( ~4 )?",
    "U ( <say>|told|text* ) ( X )? ( _3 )? ( do not ) ( ~1 )? ( go|leave|leave U|do this|end|give up|throw W away ) ( ~3 )?",
    "U ( got|went|go|get|fell|fall|was|be|drop* ) ( down )? ( ~1 )? on ( U's|my ) ( ~1 )? knees ( ~2 )?",
    "U ( got|get ) ( down )? on the ( ~1 )? floor ( ~3 )?",
    "U ( <say>|promise*|swore|told X ) ( X )? ( that )? ( _3 )? ( U ) ( will|would ) ( ~1 )? ( change|do anything|do better|quit|move|be better|fix|give up|get help|go to ~3|learn|try harder|talk to U's ) ( ~4 )?",
    "U ( ~1 )? ( cried|crying ) ( and ) ( begged|pleaded ) ( ~3 )?",
    "U ( <say> ) ( X )? ( _3 )? ( one more chance|another chance|take me back|take U back|come home|come back ) ( ~3 )?",
    "U ( folded|fold|joined ) ( U's|my )? hands ( ~4 )?",
    "U ( would not|do not ) ( let X go|let go of X|let go ) ( ~2 )?",
    "U ( hung|clung|held ) ( on )? to X's ( leg|legs|ankles|sleeve|coat|arm ) ( ~2 )?",
    "U ( ask* ) ( ~1 )? ( be )? there ( any|a ) ( ~1 )? ( chance|way back|hope ) ( ~3 )?",
    "( on ) ( U's ) ( hands and )? knees ( ~1 )?",
  ],
  mine: [
    "do not ( ~1 )? ( go|leave|leave U|do this|end ~2|give up on ~2|throw ~3 )",
    "( take|have ) U back",
    "( one more|another|a second|one last ) ( chance|try|go )",
    "( give|giving ) ( U|W|it ) ( another|one more|a second|one last ) ~1",
    "( come|come back ) ( home|to U )",
    "U will ( ~1 )? ( change|do anything|do better|be better|quit|get help|fix ~2|go to ~2|move|talk to ~2|stop ~2|try harder|learn ~1 )",
    "U ( be )? beg* ( X )? ( ~2 )?",
    "( can|could ) W ( ~1 )? <try again>",
    "stay ( with U )",
  ],
  denied: [
    "U ( do not|never|will not|would not|have not|be not ) ( ~1 )? ( beg|begged|plead|pleaded|begging|going to beg|grovel|ask X to ~3|chase ) ( ~3 )?",
    "( no ) ( begging|pleading|grovelling ) ( ~2 )?",
    "( without ) ( begging|pleading )",
  ],
  except: [
    "X ( ~3 )? ( beg*|plead* ) ( U )? ( ~3 )?",
    "( refuse|refused|going|want|wanted|tempted ) to ( beg|plead|grovel )",
    "U ( beg ) ( X's|your )? pardon",
    "U ( ask* ) ( X )? ( ~1 )? ( to )? ( stay away|leave|go|stop ) ( ~2 )?",
  ],
}
