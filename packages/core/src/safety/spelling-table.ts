/**
 * How people type the words that the safety rules look for: chat short forms, missing apostrophes, the usual slips.
 * Left the raw form in lower case and without apostrophes, right the plain words. Our own list; "ill" is read as "I'll"
 * and "shell" as "she'll", because a miss costs more than a needless look.
 */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  `
im=i am|ive=i have|id=i would|ill=i will|ima=i will|imma=i will|iam=i am|i'ma=i will|amn=am
youre=you are|youve=you have|youll=you will|youd=you would|ur=your|u=you|ya=you|yu=you|yall=you|urself=yourself|uve=you have|ull=you will|ure=you are|urs=yours
hes=he is|shes=she is|theyre=they are|theyve=they have|theyll=they will|theyd=they would|hed=he would|shed=she would|shell=she will|weve=we have|weren't=were not
its=it is|thats=that is|whats=what is|wheres=where is|theres=there is|whos=who is|heres=here is|itll=it will|itd=it would|thatll=that will|therell=there will|nobodys=nobody is|everyones=everyone is|everybodys=everybody is|nothings=nothing is|lifes=life is
dont=do not|doesnt=does not|didnt=did not|cant=can not|cannot=can not|cnt=can not|couldnt=could not|wont=will not|wouldnt=would not|shouldnt=should not|isnt=is not|wasnt=was not|arent=are not|werent=were not|havent=have not|hasnt=has not|hadnt=had not|aint=is not|mustnt=must not|neednt=need not|dnt=do not|dunt=do not|dont't=do not|dosent=does not|doesent=does not|didint=did not|cudnt=could not|wudnt=would not|shudnt=should not|wanna=want to|wana=want to|wannna=want to|wnna=want to|gonna=going to|gona=going to|gunna=going to|gon=going to|gna=going to|ganna=going to|gonnae=going to|finna=going to|boutta=about to|bouta=about to|bout=about|tryna=trying to|tryin=trying|gotta=have to|hafta=have to|lemme=let me|gimme=give me|shoulda=should have|coulda=could have|woulda=would have|dunno=do not know|idk=do not know|idc=do not care|idgaf=do not care|idec=do not care
r=are|n=and|nd=and|w=with|wif=with|wid=with|wit=with|cuz=because|cos=because|coz=because|cus=because|bc=because|becuz=because|becoz=because|becos=because|cause=because|abt=about|ppl=people|rn=now|tmrw=tomorrow|tmr=tomorrow|tmw=tomorrow|tomoz=tomorrow|2moro=tomorrow|2morrow=tomorrow|tomorow=tomorrow|tommorow=tomorrow|tommorrow=tomorrow|tn=tonight|2nite=tonight|2night=tonight|tonite=tonight|nite=night|nites=nights|b4=before|thru=through|txt=text|txts=texts|txted=texted|txting=texting|txtd=texted|msg=message|msgs=messages|msging=messaging|msgd=messaged|msged=messaged|pls=please|plz=please|plss=please|da=the|dat=that|dis=this|dem=them|dey=they|wen=when|wat=what|wut=what|wot=what|luv=love|evry=every|evryone=everyone|evryday=everyday|every1=everyone|any1=anyone|some1=someone|no1=noone|nvr=never|nver=never|neva=never|agen=again|agn=again|agian=again|kno=know|no's=knows|nos=knows|noes=knows|knos=knows|wer=where|wher=where|were's=where is|cud=could|wud=would|shud=should|cld=could|wld=would|shld=should|b=be|c=see|y=why|2=to|4=for|m=am|ma=my|mah=my|meh=me|mi=my|ov=of|fone=phone|fones=phones|fon=phone|ph=phone|hav=have|hv=have|haf=have|wiv=with|wiht=with|hse=house|hme=home|thr=there|ther=there|sed=said|sez=says|ses=says|sayin=saying|doin=doing|goin=going|livin=living|dyin=dying|killin=killing|hurtin=hurting|cryin=crying|bein=being|feelin=feeling|nothin=nothing|nuthin=nothing|nuffin=nothing|somethin=something|sumthing=something|sumthin=something|anythin=anything|anyfing=anything|everythin=everything|evrything=everything|evrythin=everything|gettin=getting|comin=coming|waitin=waiting|watchin=watching|followin=following|callin=calling|textin=texting|hittin=hitting|threatnin=threatening|lyf=life|lyfe=life|lfe=life|liv=live|liff=life|alife=alive|alve=alive|enuf=enough|enogh=enough|bin=been|onli=only|jst=just|jus=just|juz=just|rly=really|rlly=really|realy=really|srsly=seriously|fr=really|frfr=really|ngl=really|tbh=really|deffo=definitely|def=definitely|defo=definitely|prob=probably|probs=probably|prolly=probably|prbly=probably|mayb=maybe|4ever=forever|4eva=forever|forevr=forever|l8r=later|gr8=great|bday=birthday|bf=boyfriend|bfs=boyfriends|gf=girlfriend|hubby=husband|hub=husband|hubs=husband|wifey=wife|fiancé=fiance|fiancée=fiance|fiancee=fiance|missus=wife|missis=wife
mom=mum|mam=mum|mama=mum|mother=mum|mummy=mum|mommy=mum|momma=mum|moms=mum's|dad=dad|father=dad|daddy=dad|papa=dad|bro=brother|bros=brothers|sis=sister|auntie=aunt|aunty=aunt
kms=kill myself|kmsing=killing myself|kmself=kill myself|kys=kill yourself|kysing=killing yourself|kym=kill myself|killmyself=kill myself|killmself=kill myself|killhimself=kill himself|killherself=kill herself|killyourself=kill yourself|killurself=kill yourself|offmyself=off myself|hurtmyself=hurt myself|endmylife=end my life|enditall=end it all|endit=end it|wanttodie=want to die|wannadie=want to die|wantodie=want to die|wantto=want to|iwanttodie=i want to die|iwannadie=i want to die|idontwanttolive=i do not want to live|idontwannalive=i do not want to live|idontwanttobehere=i do not want to be here|idontwannabehere=i do not want to be here|betteroffdead=better off dead|mself=myself|myslef=myself|meself=myself|myseld=myself|mysel=myself|mysef=myself|mysself=myself|mself=myself|hisself=himself|himslef=himself|theirself=themself|theirselves=themself|themselves=themself|hrself=herself|herslef=herself
unalive=kill|unalived=killed|unaliving=killing|unlive=kill|unliving=killing|unalove=kill|sewerslide=suicide|sewercide=suicide|sui=suicide|suey=suicidal|suiside=suicide|sucide=suicide|suicde=suicide|suicid=suicide|suecide=suicide|suacide=suicide|suicied=suicide|suicidle=suicidal|sucidal=suicidal|suisidal=suicidal|suicidel=suicidal|suicidial=suicidal|suicdal=suicidal|od=overdose|oding=overdosing|oded=overdosed|ods=overdose|kil=kill|kll=kill|kiil=kill|dieing=dying|dyeing=dying|dye=die|dai=die|ded=dead|deds=dead|deadd=dead|deth=death|deid=dead|tierd=tired|tird=tired|tred=tired|livving=living|hurtt=hurt|hert=hurt|rists=wrists|pils=pills|pilz=pills|tablet=tablet|tabelts=tablets|meds=pills|medication=pills|medicine=pills|medicines=pills|antidepressants=pills|paracetamol=pills|paracetamols=pills|ibuprofen=pills|tylenol=pills|xanax=pills|insulin=pills|painkillers=pills|painkiller=pills|sleepers=pills|brige=bridge|birdge=bridge|treaten=threaten|treatened=threatened|treatens=threatens|treatening=threatening|threating=threatening|threated=threatened|threatning=threatening|threatend=threatened|threatned=threatened|threaten's=threatens|thretening=threatening|stalkin=stalking|stoking=stalking|stlking=stalking|scarred=scared|scard=scared|sacred=scared|scaird=scared|skared=scared|skerd=scared|afriad=afraid|affraid=afraid|frightend=frightened|terified=terrified|terrifed=terrified|strangeled=strangled|strangl=strangle|chocked=choked|choaked=choked|chokd=choked|beated=beat|beats=beats|hitted=hit|hitted=hit|slaped=slapped|slapt=slapped|punchd=punched|kikd=kicked|kiked=kicked|graped=raped|r4pe=rape|r4ped=raped|loc=location|airtags=airtag|air-tag=airtag|insta=instagram|ig=instagram|fb=facebook|snap=snapchat|sc=snapchat|wapp=whatsapp|whatsap=whatsapp|watsapp=whatsapp|acc=account|accs=accounts|acct=account|pw=password|pass=pass|pword=password|pasword=password|passwrd=password|passcode=password|passcodes=passwords|pics=photos|pic=photo|pix=photos|picture=photo|pictures=photos|vids=videos|vid=video
thirteen=13|fourteen=14|forteen=14|fourten=14|fiveteen=15|fifteen=15|fiften=15|sixteen=16|sixten=16|seventeen=17|seventen=17|twelve=12|eleven=11|yrs=years|yr=year|y/o=yo|yrold=yo
lmao=lol|lmfao=lol|rofl=lol|haha=lol|hahaha=lol|hahah=lol|ahaha=lol|ahahaha=lol|hehe=lol|lolol=lol|lool=lol|lols=lol|lmaoo=lol|lmaooo=lol|jk=joke|jks=joke|jokes=joke
recieve=receive|hospitle=hospital|hosptial=hospital|hospitol=hospital|police's=police|feds=police|cops=police|cop=police|polis=police|favour=favor|behaviour=behavior|realise=realize|apologise=apologize|organised=organized|neighbour=neighbor|neighbours=neighbors|licence=license|travelled=traveled|kerb=curb|centre=center|programme=program|mould=mold|cheque=check|jewellery=jewelry
`
    .trim()
    .split(/[|\n]/u)
    .map((pair) => {
      const at = pair.indexOf("=")
      return [pair.slice(0, at).replaceAll("'", ""), pair.slice(at + 1)] as const
    }),
)

/** Emoji that carry a plain word here; every other one is passed over. */
export const EMOJI_WORDS: ReadonlyMap<string, string> = new Map([
  ["💀", "lol"],
  ["☠", "lol"],
  ["😂", "lol"],
  ["🤣", "lol"],
  ["😆", "lol"],
  ["😹", "lol"],
  ["🔫", "gun"],
  ["🔪", "knife"],
  ["💊", "pills"],
  ["🪦", "grave"],
  ["⚰", "grave"],
  ["🥀", "wilted"],
  ["🕊", "dove"],
  ["👋", "bye"],
  ["🔥", "fire"],
  ["🪢", "rope"],
])
