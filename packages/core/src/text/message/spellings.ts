/** Chat short forms and contractions, as the phrase tables spell them. Keys have no apostrophe. */

const CONTRACTIONS = `im=i am|ive=i have|ill=i will|id=i would|youre=you are|youve=you have|youll=you will|youd=you would
hes=he is|shes=she is|theyre=they are|theyve=they have|were=were|weve=we have|thats=that is|its=it is|itll=it will
theres=there is|heres=here is|whats=what is|wheres=where is|whos=who is|hows=how is|lets=let us
dont=do not|doesnt=does not|didnt=did not|isnt=is not|arent=are not|wasnt=was not|werent=were not|havent=have not
hasnt=has not|hadnt=had not|cant=can not|cannot=can not|couldnt=could not|wont=will not|wouldnt=would not
shouldnt=should not|shouldve=should have|couldve=could have|wouldve=would have|aint=is not|mustnt=must not|neednt=need not
hed=he would|theyd=they would|theyll=they will|itd=it would|thatll=that will|youse=you|yall=you`

const SHORT_FORMS = `u=you|ya=you|yu=you|ur=your|urself=yourself|r=are|n=and|nd=and|pls=please|plz=please|plss=please|plis=please|pleas=please
sry=sorry|soz=sorry|sozz=sorry|srry=sorry|sowwy=sorry|luv=love|lurv=love|ily=i love you|ilysm=i love you|imy=i miss you
idk=i do not know|dunno=do not know|idc=i do not care|wanna=want to|gonna=going to|gotta=got to|gimme=give me|lemme=let me
tryna=trying to|kinda=kind of|sorta=sort of|bc=because|cuz=because|cos=because|coz=because|cause=because
msg=message|msgs=messages|txt=text|txts=texts|msging=messaging|txting=texting|dnt=do not|wnt=want|hav=have|wud=would|cud=could|shud=should
thx=thanks|tnx=thanks|ty=thank you|ta=thanks|nite=night|tmrw=tomorrow|tmr=tomorrow|rly=really|rlly=really|srsly=seriously
2gether=together|b=be|m=am|wif=with|w=with|w/=with|w/o=without|frm=from|sum1=someone|some1=someone|any1=anyone|every1=everyone
gf=girlfriend|bf=boyfriend|bby=baby|hun=hon|smth=something|sth=something|yr=year|yrs=years|mins=minutes|wk=week|wks=weeks
apologise=apologize|apologised=apologized|apologises=apologizes|apologising=apologizing|realise=realize|mum=mom
shoulda=should have|coulda=could have|woulda=would have|outta=out of|alot=a lot|smn=someone|ppl=people|wen=when|wiv=with|dat=that|da=the
anymore=any more|nvr=never|evr=ever|4ever=forever|luvly=lovely|gd=good|gud=good|goin=going|comin=coming|sayin=saying|cryin=crying|bout=about
crazzy=crazy|definately=definitely|definitly=definitely|desperatly=desperately|becuase=because|beacuse=because|recieve=receive|truely=truly`

export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  `${CONTRACTIONS}|${SHORT_FORMS}`.split(/[|\n]/).map((pair): [string, string] => {
    const cut = pair.indexOf("=")
    return [pair.slice(0, cut), pair.slice(cut + 1)]
  }),
)

/** Written without an apostrophe these are words of their own, and mean that more often. */
export const AMBIGUOUS_WITHOUT_APOSTROPHE: ReadonlySet<string> = new Set([
  "were",
  "id",
  "ill",
  "hed",
  "shed",
  "well",
  "wed",
])

export const PICTURES: ReadonlyMap<string, string> = new Map([
  ["😭", "cryface"],
  ["😢", "cryface"],
  ["💔", "heartbreak"],
  ["😂", "lol"],
  ["🤣", "lol"],
  ["❤", "heart"],
  ["💕", "heart"],
  ["💖", "heart"],
  ["💗", "heart"],
  ["💛", "heart"],
  ["💙", "heart"],
  ["😘", "kissface"],
  ["😍", "heart"],
  ["🙏", "please"],
])

export const LAUGHS: ReadonlySet<string> = new Set(
  "lol lmao lmfao haha hahaha hahahaha hehe rofl jk joking kidding lolol loll".split(" "),
)
