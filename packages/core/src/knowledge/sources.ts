/**
 * Bibliography. `status` says how much of the source was seen: the abstract or page ("verified"), parts of it, or nothing.
 * Findings are in our own words and go no further than abstracts. A DOI that was not found is null.
 */
import { CHECKED } from "./reviewed.ts"
import type { SourceEntry } from "./source-entry.ts"

const PAPERS = {
  Baumeister1993: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Baumeister RF, Wotman SR, Stillwell AM (1993). Unrequited love: on heartbreak, anger, guilt, scriptlessness, and humiliation. J Pers Soc Psychol 64, 377",
    doi: "10.1037/0022-3514.64.3.377",
    design: "First-person accounts, about 150 students",
    finding:
      "People who turned someone down reported guilt, self-blame, no script for how to act, and growing annoyance when pursued; they remembered giving clear no's that the other side did not notice.",
    status: "partly verified",
    seenAt:
      "DOI and title via a reference list; content via Psychology Today 1993-09 and Baltimore Sun 1993-02-09; abstract itself not seen",
  },
  Baumeister1994: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Baumeister RF, Stillwell AM, Heatherton TF (1994). Guilt: an interpersonal approach. Psychol Bull 115, 243-267",
    doi: "10.1037/0033-2909.115.2.243",
    design: "Review",
    finding:
      "Guilt arises between people, most in close caring bonds; it prompts repair and confession, redistributes distress, and can be used to influence others.",
    status: "verified",
    seenAt: "abstract, semanticscholar.org and rdlacademicdatabase.cloud",
  },
  Beckes2011: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Beckes L, Coan JA (2011). Social baseline theory: the role of social proximity in emotion and economy of action. Soc Personal Psychol Compass 5, 976-988",
    doi: "10.1111/j.1751-9004.2011.00400.x",
    design: "Theory",
    finding:
      "People regulate effort and threat partly through close others; losing one costs regulation. Theory, not a test of breakups.",
    status: "from memory",
    seenAt: "",
  },
  Blackhart2009: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Blackhart GC et al. (2009). Rejection elicits emotional reactions but neither causes immediate distress nor lowers self-esteem: a meta-analytic review of 192 studies. Pers Soc Psychol Rev 13, 269",
    doi: "10.1177/1088868309346065",
    design: "Meta-analysis, mostly laboratory",
    finding: "Single laboratory rejections shift feelings towards negative/neutral rather than crash self-esteem.",
    status: "partly verified",
    seenAt: "title and DOI in a reference list; content from title",
  },
  Bond2006: {
    ...CHECKED,
    kind: "paper",
    citation: "Bond CF, DePaulo BM (2006). Accuracy of deception judgments. Pers Soc Psychol Rev 10, 214-234",
    doi: "10.1207/s15327957pspr1003_2",
    design: "Meta-analysis, 24,483 judges",
    finding: "54 % correct on average (47 % of lies, 61 % of truths).",
    status: "verified",
    seenAt: "abstract, semanticscholar.org; DOI from memory",
  },
  Bowen2009: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Bowen S, Marlatt A (2009). Surfing the urge: brief mindfulness-based intervention for college student smokers. Psychol Addict Behav 23, 666-671",
    doi: "10.1037/a0017127",
    design: "RCT, n=123 smokers",
    finding: "No difference in urges; fewer cigarettes over 7 days. Smoking only.",
    status: "verified",
    seenAt: "pubmed 20025372",
  },
  Brodbeck2019: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Brodbeck J, Berger T, Biesold N, Rockstroh F, Znoj HJ (2019). Evaluation of a guided internet-based self-help intervention for older adults after spousal bereavement or separation/divorce. J Affect Disord 252, 440-449",
    doi: "10.1016/j.jad.2019.04.008",
    design: "RCT vs waiting list, n=110, mean age 51, 77 % separated",
    finding: "Grief d=0.81, depression d=0.59, distress d=0.39; 11 % dropout. Guided by weekly e-mail.",
    status: "verified",
    seenAt: "boris.unibe.ch/130265",
  },
  Bylsma2008: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Bylsma LM, Vingerhoets AJJM, Rottenberg J (2008). When is crying cathartic? An international study. J Soc Clin Psychol 27, 1165-1187",
    doi: "10.1521/jscp.2008.27.10.1165",
    design: "Survey, 2,181 men and 2,915 women students, 35 countries",
    finding: "Relief goes with support, a resolution, or new understanding; less with suppression or shame.",
    status: "verified",
    seenAt: "abstract, vdocuments.us; DOI from memory",
  },
  Campbell2003: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Campbell JC et al. (2003). Risk factors for femicide in abusive relationships. Am J Public Health 93, 1089-1097",
    doi: "10.2105/AJPH.93.7.1089",
    design: "Case-control, 220 killed women (proxies), 343 abused women",
    finding: "Separation, above all from a controlling partner, raised the risk of being killed.",
    status: "verified",
    seenAt: "ajph.aphapublications.org abstract",
  },
  Cheng2025: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Cheng M, Lee C, Khadpe P, Yu S, Han D, Jurafsky D (2025/2026). Sycophantic AI decreases prosocial intentions and promotes dependence. arXiv 2510.01395; Science 2026",
    doi: "10.1126/science.aec8352",
    design: "11 models; two preregistered experiments, N=1,604",
    finding:
      "Models sided with users about 50 % more than people did; flattered users felt more in the right, were less willing to repair, yet trusted and preferred it.",
    status: "verified",
    seenAt: "arxiv.org/html/2510.01395v1; Science publication via news listing dated 2026-03-26",
  },
  Chong2025: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Chong JY, Fraley RC (2025). The long-term stability of affective bonds after romantic separation. Soc Psychol Personal Sci, online 12 Mar 2025",
    doi: null,
    design: "Cross-sectional, N=320, relationships over 2 years",
    finding:
      "Bond to an ex fades with a midpoint of 4.18 years on average; slower with contact and anxious attachment.",
    status: "verified",
    seenAt: "experts.illinois.edu abstract; DOI not seen",
  },
  Collins2012: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Collins TJ, Gillath O (2012). Attachment, breakup strategies, and associated outcomes. J Res Pers 46, 210-222",
    doi: "10.1016/j.jrp.2012.01.008",
    design: "Five studies",
    finding:
      "Avoidant people leave less directly; anxious people use ways that keep a door open; the 'positive tone/self-blame' way is the classic it-is-me line.",
    status: "verified",
    seenAt: "abstract and highlights, sciencedirect/researchgate; pages from memory",
  },
  Cryder2012: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Cryder CE, Springer S, Morewedge CK (2012). Guilty feelings, targeted actions. Pers Soc Psychol Bull 38, 607",
    doi: "10.1177/0146167211435796",
    design: "Five experiments",
    finding: "Guilt drives repair aimed at the wronged person, so real guilt tends to show in acts.",
    status: "verified",
    seenAt: "abstract, docslib.org",
  },
  Dailey2011: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Dailey RM, Jin B, Pfiester A, Beck G (2011). On-again/off-again dating relationships: what keeps partners coming back? J Soc Psychol 151, 417-440",
    doi: "10.1080/00224545.2010.503249",
    design: "Survey, n=274",
    finding:
      "Lingering feelings were the main reason for renewals; uncertainty about what the breakup meant and no new dating raised the odds.",
    status: "verified",
    seenAt: "abstract, fdocuments.net; DOI from memory",
  },
  Davis2003: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Davis D, Shaver PR, Vernon ML (2003). Physical, emotional, and behavioral reactions to breaking up. Pers Soc Psychol Bull 29, 871-884",
    doi: "10.1177/0146167203252884",
    design: "Internet survey, over 5,000",
    finding:
      "Anxious attachment: more preoccupation, attempts to restore, anger; avoidance: self-reliance; security: friends and family.",
    status: "verified",
    seenAt: "abstract, researchgate",
  },
  Debrot2024: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Debrot A et al. (2024). A French-language web-based intervention targeting prolonged grief symptoms in people who are bereaved and separated. JMIR Form Res 8, e57294",
    doi: "10.2196/57294",
    design: "RCT of two programmes, N=62",
    finding:
      "Large within-group improvement, high dropout (40 % or more by protocol count); programmes not compared with no treatment.",
    status: "verified",
    seenAt: "formative.jmir.org/2024/1/e57294; author order not verified",
  },
  DeSmet2011: {
    ...CHECKED,
    kind: "paper",
    citation:
      "De Smet O et al. (2011). Effect of the breakup context on unwanted pursuit behavior perpetration between former partners. J Forensic Sci",
    doi: "10.1111/j.1556-4029.2011.01745.x",
    design: "Community sample, n=194",
    finding:
      "About one fifth had pursued within two weeks; more when the ex was blamed and seen as the one who left, and with anxiety or loneliness.",
    status: "verified",
    seenAt: "onlinelibrary.wiley.com abstract; author list partly",
  },
  DeSmet2015: {
    ...CHECKED,
    kind: "paper",
    citation:
      "De Smet O, Uzieblo K, Loeys T, Buysse A, Onraedt T (2015). Unwanted pursuit behavior after breakup. J Fam Violence 30, 753-767",
    doi: "10.1007/s10896-015-9687-9",
    design: "Survey, 631 adult ex-partners",
    finding: "Five to six pursuit acts on average after separation; men and women alike; mostly mild.",
    status: "verified",
    seenAt: "researchgate/springer mirror",
  },
  Eastwick2008: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Eastwick PW, Finkel EJ, Krishnamurti T, Loewenstein G (2008). Mispredicting distress following romantic breakup. J Exp Soc Psychol 44, 800-807",
    doi: "10.1016/j.jesp.2007.07.001",
    design: "Longitudinal, students (small; 26 breakups from memory)",
    finding:
      "People overestimated how bad it would be at the start, most when in love and when left; the speed of decline was predicted fairly.",
    status: "verified",
    seenAt: "abstract, docslib.org; n from memory",
  },
  Fagundes2012: {
    ...CHECKED,
    kind: "paper",
    citation: "Fagundes CP (2012). Getting over you. Personal Relationships 19, 37-50",
    doi: "10.1111/j.1475-6811.2010.01336.x",
    design: "Two waves, one month",
    finding:
      "Wanting the ex as attachment figure and much reflection went with worse adjustment, above all with anxious attachment.",
    status: "verified",
    seenAt: "abstract, vdocuments.mx",
  },
  Field2009: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Field T, Diego M, Pelaez M, Deeds O, Delgado J (2009). Breakup distress in university students. Adolescence 44, 705-727",
    doi: null,
    design: "Survey, n=192",
    finding:
      "Higher distress: left by the other, sudden, betrayed, less time, no new partner. Regression explained 37 %.",
    status: "verified",
    seenAt: "proquest abstract",
  },
  Field2010: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Field T et al. (2010). Breakup distress and loss of intimacy in university students. Psychology 1, 173-177",
    doi: "10.4236/psych.2010.13023",
    design: "Survey, n=119",
    finding:
      "Loss of intimacy separates high from low distress; cites links of self-blame and of other-blame with distress.",
    status: "verified",
    seenAt: "file.scirp.org",
  },
  Fiori2013: {
    ...CHECKED,
    kind: "paper",
    citation: "Fiori KL, Consedine NS, Denckla CA, Vingerhoets AJJM (2013). Crying in context. Interpersona 7, 44-62",
    doi: "10.5964/ijpr.v7i1.109",
    design: "Survey, n=305 students",
    finding: "Crying proneness goes with dependency; support and crying are linked more for dependent people.",
    status: "verified",
    seenAt: "interpersona.psychopen.eu",
  },
  Foshay2018: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Foshay JE, O'Sullivan LF (2018). Coping and unwanted pursuit behaviours following breakups in young adulthood. J Relationships Res 10, e3",
    doi: "10.1017/jrr.2018.23",
    design: "Survey, n=200",
    finding: "Rumination predicts more and broader unwanted pursuit.",
    status: "verified",
    seenAt: "researchgate",
  },
  Fox2015: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Fox J, Tokunaga RS (2015). Romantic partner monitoring after breakups. Cyberpsychol Behav Soc Netw 18, 491-498",
    doi: "10.1089/cyber.2015.0123",
    design: "Survey, N=431",
    finding: "Distress predicts watching the ex online, more so in those who were left.",
    status: "verified",
    seenAt: "abstract, pubmed 26348808 mirror",
  },
  Freedman2017: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Freedman G, Burgoon EM, Ferrell JD, Pennebaker JW, Beer JS (2017). When saying sorry may not help. Front Psychol 8, 1375",
    doi: "10.3389/fpsyg.2017.01375",
    design: "Studies with N=1,096, 355, 426; social, mostly not romantic, rejections",
    finding:
      "An apology within a rejection raised hurt and the pressure to express forgiveness, not forgiveness itself.",
    status: "verified",
    seenAt: "frontiersin.org",
  },
  Gollwitzer2006: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Gollwitzer PM, Sheeran P (2006). Implementation intentions and goal achievement. Adv Exp Soc Psychol 38, 69-119",
    doi: "10.1016/S0065-2601(06)38002-1",
    design: "Meta-analysis, 94 tests",
    finding: "d=0.65 on reaching goals, shielding and disengaging included.",
    status: "verified",
    seenAt: "abstract, sciencedirect",
  },
  Gracanin2014: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Gračanin A, Bylsma LM, Vingerhoets AJJM (2014). Is crying a self-soothing behavior? Front Psychol 5, 502",
    doi: "10.3389/fpsyg.2014.00502",
    design: "Review",
    finding: "Soothing by crying is plausible and unproven.",
    status: "partly verified",
    seenAt: "title page; conclusion from memory",
  },
  Gracanin2015: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Gračanin A et al. (2015). Why crying does and sometimes does not seem to alleviate mood. Motiv Emot 39, 953-960",
    doi: "10.1007/s11031-015-9507-9",
    design: "Film study, 28 criers, 32 non-criers",
    finding: "Mood dropped right after crying, was back at 20 minutes and slightly better at 90.",
    status: "verified",
    seenAt: "PMC4608976",
  },
  Gracanin2018: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Gračanin A, Bylsma LM, Vingerhoets AJJM (2018). Why only humans shed emotional tears. Hum Nat 29, 104-133",
    doi: "10.1007/s12110-018-9312-8",
    design: "Review",
    finding: "Main function: signal distress and draw support; any relief depends on that response.",
    status: "verified",
    seenAt: "abstract, docslib.org; pages from memory",
  },
  Griffith2017: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Griffith RL, Gillath O, Zhao X, Martinez R (2017). Staying friends with ex-romantic partners. Personal Relationships 24, 550-566",
    doi: "10.1111/pere.12197",
    design: "Surveys, n=288 and 536",
    finding:
      "Four motives: security, practical, civility, unresolved desire. Desire went with worse, security and practical with better outcomes. About 60 % had stayed friends with someone.",
    status: "partly verified",
    seenAt: "several news summaries; abstract not seen; DOI from memory",
  },
  HalpernMeekin2013: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Halpern-Meekin S, Manning WD, Giordano PC, Longmore MA (2013). Relationship churning in emerging adulthood. J Adolesc Res 28, 166-188",
    doi: "10.1177/0743558412464524",
    design: "Survey, n=792 young adults",
    finding: "Nearly half had broken up and reunited; over half of those who split had sex with the ex.",
    status: "verified",
    seenAt: "PMC3924753",
  },
  Hasson2009: {
    ...CHECKED,
    kind: "paper",
    citation: "Hasson O (2009). Emotional tears as biological signals. Evol Psychol 7, 363-370",
    doi: "10.1177/147470490900700302",
    design: "Theory",
    finding:
      "Tears may signal appeasement, need or attachment because blurred sight hampers attack and defence; not shown by data.",
    status: "verified",
    seenAt: "abstract; DOI from memory",
  },
  Hendriks2008: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Hendriks MCP, Croon MA, Vingerhoets AJJM (2008). Social reactions to adult crying: the help-soliciting function of tears. J Soc Psychol 148, 22-41",
    doi: "10.3200/SOCP.148.1.22-42",
    design: "Vignettes",
    finding: "People offer more support to criers, also while feeling more negative towards them.",
    status: "from memory",
    seenAt: "",
  },
  Horner2019: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Horner SB, Langeslag SJE (2019). Negative and positive reappraisal after a romantic break-up. 8(2), 9-17",
    doi: null,
    design: "Preregistered experiment, n=24",
    finding: "No significant difference between negative and positive reappraisal.",
    status: "verified",
    seenAt: "docslib.org; journal name not seen",
  },
  Ickes2013: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Ickes W, Hodges SD (2013). Empathic accuracy in close relationships. In Oxford Handbook of Close Relationships",
    doi: null,
    design: "Review chapter",
    finding:
      "No one is a superb mind reader. Typical scores (memory): strangers about 20 %, friends and couples 30-35 % of the maximum.",
    status: "partly verified",
    seenAt: "chapter abstract; percentages from memory",
  },
  Joel2018: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Joel S, MacDonald G, Page-Gould E (2018). Wanting to stay and wanting to go. Soc Psychol Personal Sci 9, 631-644",
    doi: "10.1177/1948550617722834",
    design: "Surveys of people thinking of leaving",
    finding:
      "27 reasons to stay, 23 to go; about half were high on both. Concern and obligation to the partner are reasons to stay.",
    status: "verified",
    seenAt: "abstract, researchgate; 'about half' via press; DOI from memory",
  },
  Kansky2018: {
    ...CHECKED,
    kind: "paper",
    citation: "Kansky J, Allen JP (2018). Making sense and moving on. Emerging Adulthood 6, 172-190",
    doi: "10.1177/2167696817711766",
    design: "Longitudinal, N=160, ages 20-25",
    finding:
      "Understanding why it ended predicted fewer later symptoms, less conflict, better relationships; being the initiator did not protect (more peer-rated symptoms).",
    status: "verified",
    seenAt: "PMC6051550",
  },
  Kazan2016: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Kazan D, Calear AL, Batterham PJ (2016). The impact of intimate partner relationships on suicidal thoughts and behaviours. J Affect Disord 190, 585-598",
    doi: "10.1016/j.jad.2015.11.003",
    design: "Systematic review, 51 papers",
    finding: "Separation and conflict are frequent triggers; recently separated men, under-35s and LGBT people named.",
    status: "verified",
    seenAt: "abstract, daneshyari.com; DOI from memory",
  },
  Koban2017: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Koban L, Kross E, Woo CW, Ruzic L, Wager TD (2017). Frontal-brainstem pathways mediating placebo effects on social rejection. J Neurosci 37, 3621-3631",
    doi: "10.1523/JNEUROSCI.2658-16.2017",
    design: "Randomised, 40 recently rejected people",
    finding: "A placebo spray eased the pain of seeing the ex. Short-term.",
    status: "verified",
    seenAt: "jneurosci.org; n via press",
  },
  Langeslag2018: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Langeslag SJE, Sanchez ME (2018). Down-regulation of love feelings after a romantic break-up. J Exp Psychol Gen 147, 720-733",
    doi: "10.1037/xge0000360",
    design: "Within-person experiment (24 from memory)",
    finding:
      "Thinking of the ex's bad sides lowered love and worsened mood; distraction lifted mood only. See Horner2019 for a null.",
    status: "verified",
    seenAt: "abstract, docslib.org; n from memory",
  },
  Larson2015: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Larson GM, Sbarra DA (2015). Participating in research on romantic breakups promotes emotional recovery via changes in self-concept clarity. Soc Psychol Personal Sci 6, 399-406",
    doi: "10.1177/1948550614563085",
    design: "Assigned groups, N=210, 9 weeks",
    finding:
      "Repeated structured reflection reduced self-concept disturbance; this explained less intrusion and loneliness. No other main effects.",
    status: "verified",
    seenAt: "experts.arizona.edu; DOI from memory",
  },
  Lepore2002: {
    ...CHECKED,
    kind: "paper",
    citation: "Lepore SJ, Greenberg MA (2002). Mending broken hearts. Psychol Health 17, 547-560",
    doi: "10.1080/08870440290025768",
    design: "RCT, 145 students",
    finding: "Writing prevented a short-term rise in tension, fatigue, colds; trend (p<.06) to more reunions.",
    status: "verified",
    seenAt: "profiles.foxchase.org",
  },
  Louzon2016: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Louzon SA et al. (2016). Does suicidal ideation as measured by the PHQ-9 predict suicide among VA patients? Psychiatr Serv",
    doi: "10.1176/appi.ps.201500149",
    design: "447,245 assessments",
    finding: "Any yes on item 9 raised risk (HR 1.75-2.85); 71.6 % of suicides had answered 'not at all'.",
    status: "verified",
    seenAt: "psychiatryonline.org; first author from memory",
  },
  Marshall2012: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Marshall TC (2012). Facebook surveillance of former romantic partners. Cyberpsychol Behav Soc Netw 15, 521-526",
    doi: "10.1089/cyber.2012.0125",
    design: "Survey, N=464",
    finding:
      "Checking went with more distress, longing and less growth; merely staying connected went with less longing but also less growth.",
    status: "verified",
    seenAt: "abstract, liebertpub mirror",
  },
  Marshall2013: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Marshall TC, Bejanyan K, Ferenczi N (2013). Attachment styles and personal growth following romantic breakups. PLoS ONE 8, e75161",
    doi: "10.1371/journal.pone.0075161",
    design: "Surveys, N=411, 465",
    finding: "Anxious attachment went with more distress and more growth; avoidance with less of both.",
    status: "verified",
    seenAt: "pubmed 24066169",
  },
  Mason2012: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Mason AE, Sbarra DA, Bryan AEB, Lee LA (2012). Staying connected when coming apart. J Soc Clin Psychol 31, 488-507",
    doi: "10.1521/jscp.2012.31.5.488",
    design: "Cross-sectional, 137 separated adults",
    finding: "Contact went with worse adjustment if acceptance was low and with better if it was high.",
    status: "verified",
    seenAt: "PMC4495913",
  },
  Mogilski2017: {
    ...CHECKED,
    kind: "paper",
    citation: "Mogilski JK, Welling LLM (2017). Staying friends with an ex. Pers Individ Dif 115, 114-119",
    doi: "10.1016/j.paid.2016.04.016",
    design: "Surveys, 348 and more",
    finding: "Seven groups of motives, from sentiment to sex and shared resources.",
    status: "partly verified",
    seenAt: "news summary; DOI from memory",
  },
  Morris2015: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Morris CE, Reiber C, Roman E (2015). Quantitative sex differences in response to the dissolution of a romantic relationship. Evol Behav Sci 9, 270-282",
    doi: "10.1037/ebs0000054",
    design: "Online survey, 5,705 people, 96 countries",
    finding: "Median emotional pain near 7 of 10; higher when left, still marked in those who ended it.",
    status: "verified",
    seenAt: "abstract, researchgate",
  },
  Nelissen2012: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Nelissen RMA (2012). Guilt induced self-punishment as a sign of remorse. Soc Psychol Personal Sci 3, 139-144",
    doi: "10.1177/1948550611411520",
    design: "Experiment",
    finding: "Guilty people hurt themselves a little when the wronged person is there to see it.",
    status: "partly verified",
    seenAt: "title page; content from title and memory",
  },
  OHara2020: {
    ...CHECKED,
    kind: "paper",
    citation:
      "O'Hara KL, Grinberg AM, Tackman AM, Mehl MR, Sbarra DA (2020). Contact with an ex-partner is associated with psychological distress after marital separation. Clin Psychol Sci 8, 450-463",
    doi: "10.1177/2167702620916454",
    design: "122 separated adults, recorded sound, 5 months",
    finding:
      "No link at the time; more meetings predicted more distress two months on, only in people without children.",
    status: "verified",
    seenAt: "PMC7709927",
  },
  Perilloux2008: {
    ...CHECKED,
    kind: "paper",
    citation: "Perilloux C, Buss DM (2008). Breaking up romantic relationships. Evol Psychol 6, 164-181",
    doi: "10.1177/147470490800600119",
    design: "Survey, N=193",
    finding: "Rejected: more depression, lost self-esteem, rumination. Rejectors: cost of being seen as cruel.",
    status: "verified",
    seenAt: "abstract; DOI from memory",
  },
  Preetz2022: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Preetz R (2022). Dissolution of non-cohabiting relationships and changes in life satisfaction and mental health. Front Psychol 13, 812831",
    doi: "10.3389/fpsyg.2022.812831",
    design: "Panel, 2,631 people, fixed effects",
    finding: "A real but temporary dip, back after about a year on average; slower life-satisfaction recovery in men.",
    status: "verified",
    seenAt: "readkong.com copy",
  },
  Rhoades2011: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Rhoades GK, Kamp Dush CM, Atkins DC, Stanley SM, Markman HJ (2011). Breaking up is hard to do. J Fam Psychol 25, 366-374",
    doi: "10.1037/a0023627",
    design: "Panel, N=1,295, ages 18-35",
    finding:
      "36.5 % had a breakup in 20 months; distress up, life satisfaction down; more after cohabiting or marriage plans.",
    status: "verified",
    seenAt: "PMC3115386",
  },
  Rottenberg2002: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Rottenberg J, Gross JJ, Wilhelm FH, Najmi S, Gotlib IH (2002). Crying threshold and intensity in major depressive disorder. J Abnorm Psychol 111, 302-312",
    doi: "10.1037/0021-843x.111.2.302",
    design: "Experiment",
    finding: "Depressed people were no more likely to cry at a sad film.",
    status: "verified",
    seenAt: "scholar.archive.org abstract",
  },
  Sbarra2005: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Sbarra DA, Emery RE (2005). The emotional sequelae of nonmarital relationship dissolution. Personal Relationships 12, 213-232",
    doi: "10.1111/j.1350-4126.2005.00112.x",
    design: "Daily diary 28 days, 58 students",
    finding: "Volatile feelings; contact slowed the decline of love and sadness.",
    status: "verified",
    seenAt: "abstract, paperexplained.cn; DOI from memory",
  },
  Sbarra2006: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Sbarra DA (2006). Predicting the onset of emotional recovery following nonmarital relationship dissolution. Pers Soc Psychol Bull 32, 298-312",
    doi: "10.1177/0146167205280913",
    design: "Same diary",
    finding: "Accepting the end carried the link from security to recovery from sadness; love and anger slowed it.",
    status: "verified",
    seenAt: "journals.sagepub.com",
  },
  Sbarra2012: {
    ...CHECKED,
    kind: "paper",
    citation: "Sbarra DA, Smith HL, Mehl MR (2012). When leaving your ex, love yourself. Psychol Sci 23, 261-269",
    doi: "10.1177/0956797611429466",
    design: "109 divorcing adults, judges' ratings",
    finding: "Self-compassion at the start went with less intrusion to 9 months.",
    status: "verified",
    seenAt: "pubmed 22282874",
  },
  Sbarra2013: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Sbarra DA, Boals A, Mason AE, Larson GM, Mehl MR (2013). Expressive writing can impede emotional recovery following marital separation. Clin Psychol Sci 1, 120-134",
    doi: "10.1177/2167702612469801",
    design: "RCT, 90 adults, to 9 months",
    finding:
      "Those searching for meaning did worse with either kind of expressive writing than with plain writing about the day.",
    status: "verified",
    seenAt: "PMC4297672",
  },
  Sharman2019: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Sharman LS et al. (2019). The relationship of gender roles and beliefs to crying in an international sample. Front Psychol 10, 2288",
    doi: "10.3389/fpsyg.2019.02288",
    design: "Survey, N=893, five countries",
    finding:
      "Gender roles relate to how often one cries, not to relief; relief depends on help and beliefs; crying is likelier near known people.",
    status: "verified",
    seenAt: "frontiersin.org; author order from memory",
  },
  Sheeran2024: {
    ...CHECKED,
    kind: "paper",
    citation: "Sheeran P, Listrom O, Gollwitzer PM (2024). The when and how of planning. Eur Rev Soc Psychol",
    doi: "10.1080/10463283.2024.2334563",
    design: "Meta-analysis, 642 tests",
    finding: "If-then plans work; effects range from small to medium-large (about 0.27-0.66, memory).",
    status: "partly verified",
    seenAt: "title and DOI; effects from memory",
  },
  Simon2013: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Simon GE et al. (2013). Does response on the PHQ-9 depression questionnaire predict subsequent suicide attempt or suicide death? Psychiatr Serv 64, 1195-1202",
    doi: "10.1176/appi.ps.201200587",
    design: "84,418 outpatients",
    finding: "One-year attempts 0.4 % ('not at all') to 4 % ('nearly every day').",
    status: "verified",
    seenAt: "psychiatryonline.org",
  },
  Slotter2010: {
    ...CHECKED,
    kind: "paper",
    citation: "Slotter EB, Gardner WL, Finkel EJ (2010). Who am I without you? Pers Soc Psychol Bull 36, 147-160",
    doi: "10.1177/0146167209352250",
    design: "Three studies",
    finding: "Breakups change and blur the sense of self; less clarity uniquely predicts distress.",
    status: "verified",
    seenAt: "pubmed 20008964",
  },
  Spielmann2009: {
    ...CHECKED,
    kind: "paper",
    citation: "Spielmann SS, MacDonald G, Wilson AE (2009). On the rebound. Pers Soc Psychol Bull 35, 1382-1394",
    doi: "10.1177/0146167209341580",
    design: "Survey and two experiments",
    finding: "For anxiously attached people, hope of someone new loosened the tie to the ex.",
    status: "verified",
    seenAt: "abstract, paperzz.com; DOI from memory",
  },
  Spielmann2013: {
    ...CHECKED,
    kind: "paper",
    citation: "Spielmann SS, Joel S, MacDonald G, Kogan A (2013). Ex appeal. Soc Psychol Personal Sci 4, 175-180",
    doi: "10.1177/1948550612448198",
    design: "Three waves, 6 months",
    finding:
      "A worse current relationship predicts more longing for the ex, so contact from an ex may say more about elsewhere.",
    status: "verified",
    seenAt: "abstract, researchgate; DOI from memory",
  },
  Spielmann2019: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Spielmann SS, Joel S, Impett EA (2019). Pursuing sex with an ex: does it hinder breakup recovery? Arch Sex Behav 48, 691-702",
    doi: "10.1007/s10508-018-1268-6",
    design: "Diary month and follow-up",
    finding: "Seeking sex with the ex went with attachment that day but did not predict slower recovery.",
    status: "verified",
    seenAt: "link.springer.com; pages from memory",
  },
  Sprecher1998: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Sprecher S, Felmlee D, Metts S, Fehr B, Vanni D (1998). Factors associated with distress following the breakup of a close relationship. J Soc Pers Relat 15, 791-809",
    doi: "10.1177/0265407598156005",
    design: "Survey, 257 young adults",
    finding: "Being left, commitment and satisfaction go with distress; time lessens it.",
    status: "verified",
    seenAt: "abstract, researchgate; DOI and pages from memory",
  },
  Sprecher2010: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Sprecher S, Zimmerman C, Abrahams EM (2010). Choosing compassionate strategies to end a relationship. Soc Psychol 41, 66-75",
    doi: "10.1027/1864-9335/a000010",
    design: "Ratings and vignettes",
    finding: "Caring people choose kinder ways of leaving; kindness is not doubt.",
    status: "verified",
    seenAt: "abstract; DOI from memory",
  },
  Tashiro2003: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Tashiro T, Frazier P (2003). I'll never be in a relationship like that again. Personal Relationships 10, 113-128",
    doi: "10.1111/1475-6811.00039",
    design: "92 students, retrospective",
    finding: "Many named positive changes (about five on average, memory). Self-seen growth is not measured change.",
    status: "partly verified",
    seenAt: "secondary summary; DOI and mean from memory",
  },
  vanRoeyen2020: {
    ...CHECKED,
    kind: "paper",
    citation:
      "van Roeyen I, Riem MME, Toncic M, Vingerhoets AJJM (2020). The damaging effects of perceived crocodile tears for a crier's image. Front Psychol 11, 172",
    doi: "10.3389/fpsyg.2020.00172",
    design: "202 viewers of clips",
    finding: "Only slight skill in telling fake from real; whoever is judged fake is seen as manipulative and cold.",
    status: "verified",
    seenAt: "frontiersin.org",
  },
  Vingerhoets2007: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Vingerhoets AJJM, Rottenberg J, Cevaal A, Nelson JK (2007). Is there a relationship between depression and crying? Acta Psychiatr Scand 115, 340-351",
    doi: "10.1111/j.1600-0447.2006.00948.x",
    design: "Review",
    finding: "Little evidence that depression leads to more or easier crying, or to an inability to cry.",
    status: "verified",
    seenAt: "pubmed 17430411",
  },
  Vingerhoets2016: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Vingerhoets AJJM, van de Ven N, van der Velden Y (2016). The social impact of emotional tears. Motiv Emot 40, 455-463",
    doi: "10.1007/s11031-016-9543-0",
    design: "Two experiments, 96 and 196",
    finding: "Tears raise willingness to help through seen helplessness, closeness and friendliness.",
    status: "verified",
    seenAt: "PMC4882350",
  },
  Vingerhoets2016riddle: {
    ...CHECKED,
    kind: "paper",
    citation: "Vingerhoets AJJM, Bylsma LM (2016). The riddle of human emotional crying. Emotion Review 8, 207-217",
    doi: "10.1177/1754073915586226",
    design: "Review",
    finding: "Crying proneness varies widely; women report several times more episodes than men on average.",
    status: "from memory",
    seenAt: "",
  },
  Zickfeld2021: {
    ...CHECKED,
    kind: "paper",
    citation:
      "Zickfeld JH et al. (2021). Tears evoke the intention to offer social support. J Exp Soc Psychol 95, 104137",
    doi: "10.1016/j.jesp.2021.104137",
    design: "Preregistered, 7,007 people, 41 countries",
    finding: "Seeing tears raised the wish to support, d=0.49 (0.43-0.55).",
    status: "verified",
    seenAt: "abstract, hdl.handle.net/20.500.12809/9184",
  },
} as const satisfies Readonly<Record<string, SourceEntry>>

const OWN = {
  Model: {
    ...CHECKED,
    kind: "own",
    citation: "Aftertalk, the reading model, version 1.0 (2026). docs/reading-model.md",
    doi: null,
    design: "Reasoned judgement of the authors",
    finding:
      "Weights, base rates, gates and limits were set by reasoning, next to research where there is any. They were not measured.",
    status: "verified",
    seenAt: "docs/reading-model.md",
  },
  Article: {
    ...CHECKED,
    kind: "article",
    citation: "The advice article that Aftertalk began from: why an ex cries in talks after a breakup",
    doi: null,
    design: "Opinion of one writer, without data",
    finding: "Its 124 claims are listed one by one, each with our verdict and the wording we use instead.",
    status: "verified",
    seenAt: "claims.ts",
  },
  Helplines: {
    ...CHECKED,
    kind: "own",
    citation: "Aftertalk, list of help lines, version 1.0 (2026). docs/help-lines.md",
    doi: null,
    design: "Public lists, compared with one another",
    finding: "No number was confirmed by us at the service itself. Each says how far it was checked, by whom and when.",
    status: "partly verified",
    seenAt: "docs/help-lines.md",
  },
  Hotline: {
    ...CHECKED,
    kind: "guidance",
    citation: "National Domestic Violence Hotline (US). When your partner threatens suicide. thehotline.org",
    doi: null,
    design: "Guidance of a service",
    finding: "Get help for real danger, keep your own limits, and take repeated threats at every limit as abuse.",
    status: "verified",
    seenAt: "thehotline.org",
  },
  NNEDV: {
    ...CHECKED,
    kind: "guidance",
    citation:
      "National Network to End Domestic Violence, Safety Net Project. Technology safety guidance. techsafety.org",
    doi: null,
    design: "Guidance of a service",
    finding: "Stopping activity or access all at once can be dangerous. Use a safer device, and plan with an advocate.",
    status: "verified",
    seenAt: "techsafety.org",
  },
} as const satisfies Readonly<Record<string, SourceEntry>>

export const SOURCES = { ...PAPERS, ...OWN }
export type SourceId = keyof typeof SOURCES
