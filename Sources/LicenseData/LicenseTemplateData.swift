// swift-format-ignore-file
// Made by generate.py; do not edit.

/// Licence texts as streams of words and marks, two characters a word at most.
package enum LicenseTemplateData {
    /// Pairs `word=word`: the first is spelt as the second.
    package static let spelling: StaticString = #"""
https=http acknowledgement=acknowledgment analogue=analog analyse=analyze artefact=artifact authorisation=authorization authorised=authorized calibre=caliber
cancelled=canceled capitalisations=capitalizations catalogue=catalog categorise=categorize centre=center emphasised=emphasized favour=favor favourite=favorite
fulfil=fulfill fulfilment=fulfillment initialise=initialize judgement=judgment labelling=labeling labour=labor licence=license licences=licenses
licenced=licensed licencing=licensing maximise=maximize modelled=modeled modelling=modeling offence=offense optimise=optimize organisation=organization
organisations=organizations organise=organize practise=practice programme=program programmes=programs realise=realize recognise=recognize signalling=signaling
sublicence=sublicense sublicences=sublicenses utilisation=utilization whilst=while wilful=willful wilfull=willful
"""#
    /// Words and marks, the most frequent first.
    package static let vocabulary: StaticString = #"""
the of or to and a license this you in any # that for is by not work software as under with be rights if public may terms other use it code copyright such are
version source on your program from all conditions licensor material licensed an contributor section including copy must [ ] means library covered without no
free its distribute original provided which shall notice s patent form 2 licenses otherwise agreement works have but distribution make modified general
warranty 1 granted do will database gnu modifications permission liability | does derivative apply at limitation following warranties each copies part purpose
available damages modify law has only extent so these particular party subject implied those commons legal creative above right whether object applicable
either made 3 can notices ( ) include used based holder additional disclaimer recipient offer versions files corresponding product limited *40 grant however
where entity new licensee distributed document exercise 4 also foundation one claims data parties third convey file grants then except than more required
fitness permitted sections 0 name documentation modification written express merchantability executable time user commercial their using when org similar been
hereby information should special c initial who b making even received reasonable charge contents we contributors expressly includes liable recipients purposes
arising necessary they same unless way attribution author contribution automatically event provide termination consequential contract published reproduce text
users control whole http out share affero claim authors individual medium prior example obligations developer names possible publicly changes provision royalty
term them incidental place terminate our some thereof through applies fee lesser would give indirect loss package receive trademark direct included performance
programs action apple kind later within conveying permissions manner see access case certain create inc upon against how redistribute resulting www along
different exception perform property 6 below list patents portions standard avoidance change connection doubt makes stated adapted binary comply copying
display into licensors portion possibility appropriate specified usa advised application derived ma nonexclusive related title distributing gpl network set
system allowed cause contains intended nothing others separate combination computer freedom further holders intellectual negligence refers uses acceptance
anyone date impose person respect choose contributions given governed i jurisdiction associated combined effective entire limitations nor publish sell
violation agree basis option requirements there *4 accept compliance defined herein infringement measures number substantial writing behalf cover full
noninfringement products specific after business itself licensing redistributions retain tort verbatim what between laws least most provisions restrictions add
considerations directly larger prominent sale theory adaptation authorized cannot independent satisfy absence alone exceptions exercising hereunder interface
materials noncommercial propagate run sublicense technological worldwide definitions equivalent libraries losses need offering over own parts permit server
service services support collection constitutes reasonably receives boston caused considered designated designed every failure forth generis get participant
profits sui technical unmodified both communication complete could everyone excluding first international litigation organization readable result stating suite
was 5 addition assert being disclaims freetype protection remove therefore trademarks want agreed infringed long neither python redistribution restriction thus
waiver allow damage days details effect ii machine notwithstanding physical scope valid 1996 7 added authority compilation definition exemplary font
interpreted modifying order ownership previous promote responsible show survive agrees collect cost deemed end here indicate open uri well write accompany
appear artistic costs creativecommons fair project restricted subsequent sure waives alter because containing expressed mean regardless remain require
requirement reserved restrict useful contained forms having infringe keep output responsibility transaction 8 agreements another clear held irrevocable met
ordinary reason royalties secondary v ways whose anything breach called compatible exclusion goods installation language major process produce relating
released running wish apache article choice component concerning consequence disclaimers entitled formats intact jurisdictions limit normally paragraph
permanently reformed relevant requiring unenforceable 9 act bound endorse future hope linked media obtain php steward strict terminated transfer treaty world
11 carry common consistent created databases distributes electronic ensure european group interactive interruption invariant licensable modules persons
produced provides representations revised sole specifically statement statutory two alleging authorship before circumstances collective contact court essential
hyperlink import known licensees literary moral plus regarding state supplied whom 02110 1301 51 activities arrangement clearly condition continue conveyed
copyrighted countries disclaimed domain facilities fifth floor follow franklin government individuals interfaces link owned practicable quality refer
relationship reproduction requested risk solely three translation whatsoever wide 10 30 additions advertising aggregate assume circumvention contain
corporation customarily described differ distinguishing downstream e else enforceable entirely entities exhibit explicitly gives iii immediately know marked
page preferred price problems read requires substitute texts unicode year accord affect clause compulsory consideration construed forbid freely indirectly
install matter meaning needed offers please power procurement propagation protect reinstated reserves reuse separately single specifies st street trade
acquired adaptations address arrangements california changed changing compiled controlled effectively expenses f hereafter incorporated marks offered personal
present proprietary said states status still 02139 2007 675 affirmer attempt ave cambridge cases communicate dealings defects exchange excluded executables
fail format indemnity individually mass now outside peer permits placed publicity r remains scripts specify take u whatever 02111 1307 1335 330 500 59 60
accompanied according attach closely creation credit cross doing inability invalid linking listed obtaining openssl operating selling temple together too
waived were 1995 accompanying accordance accuracy actions already altered authorizes commands conflict courts covers developers development direction
distributor duration errors fees function generally incurred infringes instead interchange interest line logo many march meet minimum official policies prepare
preserve protecting proxy saying understandings voluntary years 48 ability acknowledgment adapter always beopen consent consumer context counterclaim dealing
december defective documents enforce enforceability eupl extend external finally found functions gcc incorporate indemnify intent knowledge libpng local
management module mozilla nature perpetual prohibited publisher regard sharealike shared sound storage subsection suitable united while wipo although applied
body cc0 collections com comes conspicuously contributing convention correction country cure decide elements enforcing extraction facility far furnished gratis
implementation imply imposed item like limiting mode note operate operation performing png possession preamble prove providing re regulation relicensing repair
replace responsibilities scheme schemes servicing steps themselves things translated union utilization void wiki 227 50 among applying broadcast brought bsd
cease compiler copyleft cured detail ever externally find front giving governing hereof image indemnified indicating inform installed instructions
interpretation kernel maintainer miscellaneous musical national nonpermissive originally predecessor prevent prohibits pursuant recording represents requests
side society sold spirit though transmission type university 12 20 2002 absolutely accessible actual addressed amended appendix arrange company compensation
complying concerns conditioned content derivatives determining digital directive disclaim displays embodied fifty fullest hardware he identified incompatible
interaction location mark merge numbered obligation organizations origin pay period receipt reference removed stop surrender t transparent validity zero 15 16
6b1 96 absolute adopted approximates ask attached authorization aware away back become beneficial bring client combinations components constitute copyrights
deal defend develop distributors earlier eclipse eric exclusive expected fall force fulfilling g generated goodwill identification inclusion integrity lawsuit
lost malfunction maximum mentioned mpl necessarily net nonfree nonstandard outstanding payment percent phonogram practice presence prohibiting psf regards
relation represent reproducing restricts risks runs runtime secure shares sharing she signed simply site stoppage substantially transferring us value volume w
x academic accepting accompanies acquire aggregation alternative applications appropriately arranged attorneys authorize autoconf avoid benefit beyond cc
character cnri collecting combine communicated community complies contacted contradict convenient copied discoverable elect enables encouraged endorsement
essentially exclusively excuse explicit fails firm granting greatest header html inaccurate june latent mail mechanism mere might mmc modifies notify
paragraphs people privacy prohibit protected punitive qualify rather refrain release remaining rendered representation resource scientific sounds subsequently
sufficient supplement sustained translate true understand usage waivable words wrote 2000 2004 able about acknowledge acknowledges adapt asking assumptions
becoming benefits brief calculated chosen commitment consented contest contracts contractual contrast contributes controls conveys coon copyrightable council
coverage current dedication delete deletion deploy describe description developed devices discriminatory dispose download due durable ec economic execute
extract features fixed functionality guarantee hereinafter his history idea identifiable identify images incorporates indicated informational input installing
judgment knowingly l member members moving nonsource nonsublicensable owner parliament passed performances pertinent pieces precise primarily programmer
pseudonym put redistributed reduce referring regents reinstatement relying remainder results rules seek sense simultaneously speak start structure submitted
subprograms timed titles transformed ty understands until updates venue via vim violations *200 13 1991 1999 212 7202 accepted achieve acting advice allows
announcement approved causes cecill cessation circumvent class combining configuration connected contribute creates creator day defense deny deployment
describing dissemination duplicate effort efforts employer enable encourage ends filed fit fonts fsf goals good gplv3 her infringements isc issues iv kinds
legally less likewise longer manual method model multiple nations natural notifies occurs odbl opaque paper personality places pointer principal print printed
private processes provisionally publishes reasons receiving recommend referred remedies reputation restricting revisions sa safest school sent sign since
someone statute succeeded supply table terminates test tortious unauthorized understood up url utility view widely 1989 2006 28 acts actually affecting amount
anywhere assets assumes august availability believe categorized circumvented collectively commence contributed course creating creators cryptsoft customary
customer death decision dedicated deprive differs directory discovery don done educational eligible endorsed endorsements engine english enhancements
exhaustive existing export extensions fixes foregoing functioning gets gif glenn gnomovision had him honor icu ies ijg immunities implemented implication
importation indication initiate injury insert instance instances invalidate items joint jpeg key labeled large lawfully lawyer likely loading mailing menu
misrepresented monetary moreover netscape never next noderivatives noncommercially noncompliance normal obligated once partnership pehrson permanent physically
practical precisely prepared preserving primary privileges produces production prominently proper randers reading regulated reinstates repository request
research resolved retained retains return separable severed short significant small sometimes sponsored square sublicenses supplements supporting supports
synched systems target throughout tools unaltered uncombined undertaken unrestricted waive window withdraw xyz young 101 2003 2018 42 accessing
acknowledgements advantage affects affirmed affirms agency alike analogous appears appropriateness april architecture archive assent automatic becomes best bug
carefully circumstance combines compile constantly continues credits d danger de dedications derogatory descriptive disclaiming distributions documented
downloading drafter during dynamically enforced enjoyment equipment examples execution extended faith family fashion fields forming french fulfilled grantor
guided hold human identifying implement indicates industrial informed institute intentionally introduced just lines lists maintenance mentioning named none
obtained osi password permissive perpetuity pertaining possesses prejudice procedures programming promoting promotional protocols redistributing regulations
relink rename replaced resides respects rest secondarily sentence serve settlement skeleton sublicensable sublicensing systematic textual threatened
transferred treated typical undertakes unlimited venture vice visible w3c warrants web working yourself yoyodyne 0bsd 2009 2010 252 6b 6d across activity
addendum adding addresses adjacent adversely affected allegation allowing alterations alternatively analyze ancillary ansi2knr anti apparatus arithmetic
asserted assimilated assumption assurances attention attributions authorizing balance basic bear believed beta binaries book brackets broadcasts ccpl cddl
certification characterized choosing cinematographic civil clicking coding come commercially commission communicates compatibility compelled compilations
compute conducts consisting consists continued conveyance covenant covering criterion cryptographic declining defenses denied denominated depends deployed
designate did differently directions displayed displaying district domains donor doubtful drafted dwelling effected embedded en enclosed entered entirety
equitable estoppel et exact exclude excludes executing exercised expects expressions fact favor feature federal five flow fully generate generous geographical
hacker harmless hosts household hypothetical identifier importing incorporating incorporation indemnification induce institutes institution intention
interfered internet interpreter intimate james january keys latter lawrence legibly linguistic located logos look maintain mariadb market masks materially
measure meets merchantable merely merging methods misrepresentation mongodb months mutually nonconsumer nonexercise noninfringing obligate occasionally
occurring office online operated opportunity options originator owners packaged packages packaging parser peers pertain phonograms placing plain possibly
practices pre prejudicial presents preservation president prevail prevented previously proceedings procuring promptly propagating properly prospectively range
readily recitations recognized references reflect regenerate reliance removal reputations reviewing rom roots sample say semiconductor serves signature
sleepycat spare ssl stand standards starts study subdividing substance sue suffice suit suitability taken tangible tells therein thereto thoroughly tim towards
translations txt types unique universal unnecessary unpacking utilizing validly variety various violated violates website welcome willing 1895 1990 1997 1998
2005 2008 25 29 accepts accessors account acquisition administers admission agreeing alleged alters america andreas annotations apart appeal appreciated
argument arise art assembled assign assistance attorney attributes audiovisual better bind bison bugs build ca ce center centrum certified charged clara cnris
commit communicating companies compatiblelicenses competent confusingly conjunction consider consortium contributory cooperate counts covenants david debugging
declaratory deleted despite dfar directed directing discretion disputes documenting drawing easily eay editorial elaborations elastic election email embed
embodiments engineering entertainment entitlement establishment etc everything exceed exclusions executed existence expense experienced expiration explaining
facilitate february france freedoms fuck funding gain generic govern governs guidelines guy hereto hudson ibm ibre identical identifies illinois illustration
impossible inconsistency ineffective inexpensive informs initiative inline inside instituted insubstantial interact interacting interactively interfere
intermediate internally invoked isolation judged judicial july justify last lawsuits layouts le legislative lemberg length lgpl lieu losing lower macros
maintains managed manuals markup mathematisch matters meaningful mechanical merchantibility message minimal needs negotiations nonwaivable northern notified
november nria nrs numerical oct ofl ogiciel omissions operates operations originate originates osl ours owns pages parameters paris participate partners
passage pdf penalties per performer performs perl permitting plainly potential preceding prepares prevailing principles professional promises provenance
publishing quantity quiet reads recover registered releasing remedy remote remotely reports representatives reproduced resellers respective reverse review
robert rosen sake sam santa satisfies schalnat script se secrets security seeking sept sil similarly somewhere soon sought sources started stichting
straightforwardly sublicensed submit subroutine supplier takes team technically telling temporary ten theme tjh toolkit transformation turner typically
unavailability uniform unported updated upgrades upper usual verify very violate wants warrant werner wherein wherever why wilhelm word *2 100 1011 19 1961
1971 1979 22 24 2d 31 60th 69 6a 7014 88 ab abuse accurate acquiring actors administration advertise afl aggregated agpl aim algorithm alongside alteration
alternately alternatives amicable anthologies anticipated anybody appearance appeared apsl archives area arose articles asked asks assented asserting assigned
assurance assures attributed bears became beginning behind believes belong belonging berkeley berne boilerplate box bracket bram browser bundled bytecode
calling cecill1 cedex champaign choreographic cinematography circus cldr clicks close collaboration comment communities compilers compiling compliant
composition compuserve computers concluded config configure conflicts constituting contradiction contradicts contrary contravention conveniently conversions
cooperation corporate corrections cosmin counter county creations criteria cultural cwi dancers dated db declaim defining deleting deletions deliberate deliver
demarcate denying department desirable detailed determine detriment developing develops devised diff difference differences digit dilger dimensional
directories disable disagreements discusses discussing dispute distinct distinction distort distortion distributable dollars draft dramatic dramatico dtd dumb
easier ecl edit editors employed enabling encyclopedias engraving ensuring environment environmental erroneously error especially events exist expertise
explains expression factual falls fault fewer field filling financial fixation fixations folklore foo formatters former formerly four framework francisco frob
ftl fulfill fundamentally gave generators geography ghoul gpg gplv2 greater grossly guarantees gui h handle happen harvard heirs help hence historical hocevar
honoring icon immediate implementations implicitly important improved improving inaccuracies ineligible initiation instrument interested interference internal
interpret invalidity invoke involved irreversible irrevocably iscl isn issue japan journal jpg jury knobs label lead lecture lend lending les liliq linux
lithography lying lzw mac machines main manufacturer map massive mathematics microsoft microsystems mit moe mouse ms multiauthor music musicians mutilate
mutilation mutual nc negligent neighbouring nevertheless newer nominal nongnu nongpl nontransferable ntp null numbering obscure occasions occurrence october
old ongoing operator opt optional oral osedu overall painting pamphlet parallel parentheses partial pass passes past pattern performed permissible philosophy
photographic photography phrases plan play plural pngbar portability porting postgresql posting postscript preprocessors preserved presumption pretend
principally processor processors producer producing projects promise proprietorship quicktime quite random ready rebroadcast recast recherche reciprocal
reciprocity recognizably recompile recompiling recordings redistributors referenced relative rely removes render renting repeated replaces repos represented
republish resolution retroactively rome root rue san satisfactory says science screen screenplay sculpture seat selected selection sentences september series
sermon sgml sh signs sing singers singular sketch skill sm solution something spanish specially sponsor sponsorship stands statements statically stored
subclass sublicenseable submission successive successor successors suffered sufficiently suggest suits summary sun supercomputing supersede supersedes synching
synchronization syntax taking technology terminal terminology territories tested textbook thereby thirty threshold times tom tool topography total trac
tracking transform transmit transmits treat treatment trial truta tweaking twelve unacceptable unaffected undertake unequivocally unilaterally upl urbana
usenet v2 v3 verb verbal views virtual vis visual vote weakening whichever whoever whomever wire wireless writer xml york zend *12 00 01 06 105 160 17 17th 18
1994 19xx 19yy 2001 20021231 2012 2013 2014 2016 2017 20191 2023 21 211 225 26 27 272 32 4d0 4d1 510 52 7013 7015 74 75015 75794 78153 88x31 89 94107 95051 97
98x31 abandoned abandons accesses accomplish accomplishes accordingly achieved acknowledgments active activestate additionally adjustment administrative
administrators advantages affiliated affiliates affirming again agencies agents aggregating agreeable aheared air aircraft aladdin alpha alternate altogether
amateur ambiguous amendments ange anglais annexes anniversary announced api apis appendices applicability appropriation approvals apps archival archiving ascii
aspects assembler assemblers assessment associating association assumed assure atomique attack attributable authentic authenticated authorise authoritative
authorities automation automatique aux avenue backup banner bec begin belgian beneficiary besides billable binding blue blueoakcouncil blur blurred bodies
boost bottom bowler boxes bp bracey brings broad bushell button byte cadieux call calls came canada cancellation cancels capital capitalised carries carrying
cea ceases chain chance channel chapter characteristics charges charitable chartered charts chesnay citizen clarification clarifies clarity classes classified
classify clearing cnrs co coherence collaborative collateral collected command commissariat commitments commonly communications comp comparisons compete
competing competition complain complements completely completeness complicated complied composed compressed comprises computing concerned conclude conclusions
conditional confer confirm confirmed conform conformant conforming connexes consents consequences consist constant constituent construction construe consult
consultant contacts contemplated continuously contracted contracting contrat convenience copyrightholdersname core correct corrected cosequential culture
currently custom customers dave deals decided decides declarations declatory decoders decompression dedicate deem defendant defending define delay delivery
demand dependence dependent depicted dept depth derives des describes design designer destroy detected determined determines deutsch devel device dfars
differential dig digger diligent disadvantages disagreement disasters disclosed discontinue discourage discrepancy discussions disposal disrupt disturbance
doctrines domaine down drafting drawings drawn drive duly duplication duty earthquakes edited edition editor education effects elected electricity
electronically elects emergency enclose encountered encryption endeavor endeavour energy enforcement engineer enough ensured entanglement enterprises entry epl
equally equivalents ercim establishes ethical evaluated evidence evil excusable exercises exhaustion exig expectation experiment explain explanations exploit
exploiting explosions expose exposed extracted extracting facilitating facto failing failures fallback faq fars faster faults fear final finds finished fire
firstly fits follows forfeit formed formulation fourth freeware frequent frequently ftp functional functionalities generator gifs gilles glennrp global god
goes graphics greg guess guidelinesfor3rdparties guiding half handling haven hdl headers heading health heartened herefrom hereinabove high higher himself
hobby holds holmgren home honour hopes host hosted hosting huffman humanity hyperlinks hypertext ideal ideas ie immeuble impair imported imposing improvements
incomplete incur independently index indexes ineffectiveness info informatique inherent initially initiatives innovative inria insist inspired installs
institut institutions instruction integrated intend intending interacts internals interruptions intervention intro introduction invented inventor invested
issued ivd jan java job john json justice keeping kevin la labor laboratory laid lane languages latex launched lawful lax leads leblanc left legalese let
letter letting level lhash likeness limits linker linus little llvm load loader locations looking lrgrwrks ltconfig ltmain m magnus mainly maintained
maintaining majeure makefile makefiles malicious mandatory marginal martindale me meant mechanisms memorandum menlo mercy metadata methodical michel minimally
misconduct mitsubishi modest monitoring moolenaar motivations move mozillapl mozpl much my navigation ncsa near negotiable negotiation neighboring nergie
nergies netscapes networks newsgroups noncopyrightable nondebugging nonelectronic nonetheless nonintermediate nonproduction nontracing nontrivial notably notes
notifying npl nuclear numbers numerous oak oblige observance observe obstruct obtains offices offline older omit omitted omitting ones ont onto opensource
optimize oracle orders originating os ought outlined overt overtly paid paint paralysis park passages patches paul pecuniary periodically persistent peter
phase philosophical phpfoo phrase piece pierre pixels pl pngnow points political polyform polyformproject ponant pose position posted postgres postgres95 pr
preferably preparing presented preserves preston prevents printf procedure proceeding processing professionals profit progress properties propose proprietor
protective proved province proviso prudent publically publicdomain publishers purchase purchases pursuits pythonlabs qu qualitatively quantitatively que quebec
query questions quotes rare raymond rc4 readers readme readmes real recognised recognize recombine recombining record redistributable reducing reflected
reflects relate releases reliability reliably religious relinking relinquish relinquishment remained rent replacing reporting representative representing
reproductions rescission reserve residence reston restrictive retailers retitle revenue revising revocation revoke revoked rl rocquencourt roelofs role rouines
rsa rule ruled safe safety saratoga satisfied schaik schema schmidt scientifique scriptics search second secondly secured seen semblance send seq servers
servicemarks sets severability several severe sf sheets shown simon simple simplest simplified situation six slightly slogan soient solutions sort sourceforge
space spaces speaking spec specification splash ssection ssleay staff starting startup step stimulate stopping storing strategy streaming strikes strong
structures studied sub subroutines subscribe subsist substituting subunit supplementary supplemented surrendered surrenders tables tacit tacitly tanner
teaching technique telecommunications tell templates terminable terminating testing texinfo thereafter therefor thereon think thinking thousands threat thwart
timely titled tm tone torts torvalds tous tradename traffic transferable transferees transforming transforms translates transmitting transposed treats triggers
try uncompressed unconditional unconditionally understanding undesirable unencumbered unfair uniformly uninterrupted unisys unix unknown unlicense unlikely
unpatented unrest unsure untested update uploading uris urls usually utilise utilising utilize uu va van variant varies vary ve vendor verbose verifiable
verified verifying versa vested viewable viewed virginia virus vollant voluceau voluminous voluntarily w3 wanted war water weaker wegner whenever whereas
wherewithal white wholly widespread widest willem willful willingness windows wishes withdrawn wording xcf yyyy zope zpl
"""#
    /// How many of them have a code of one character.
    package static let singles = 40
    /// A line ` KIND ID`, then lines of codes.
    package static let templates: StaticString = #"""
 text 0BSD
JS%?J,Jd&$J7)4/,Ja7$J3LG0K^JM!40J950&!KzNpJ#J]7Sk%)4J+J#JnJ]#KR&KI+J4K}J;!Kz8Kp/,KaLPLK$L#Jc$,JcQ?LgJ!LL#?K>$NXJu+J(LT#L$MB$>YMLTKsL,#$+Lv7!?$LR#)4
 part 0BSD
TTUQQh
 part 0BSD
TTUQQh]H
 part 0BSD
TTUQQh(
 part 0BSD
TTUQQh(]H
 part 0BSD
UQQhTT
 part 0BSD
UQQhTT]H
 part 0BSD
UQQhTT(
 part 0BSD
UQQhTT(]H
 part 0BSD
BKbQe1Kz`w
 text AAL
N|&?+F&L{Oc7$J3KODKJJ9.!J$LoDOpJjJ$O]'mWKy%K/!KzKdlB.J6]&VB<e;aT!pL#dZ+JBiCKTlq+Mi)&>QmJbOFF4-Mt#FA+L*$J`&7$J3KO!AJ-ZbL~)e0V;L'+q)J?-Mt#!A+L{J?J-8Rd1)e0V;L'+,KN
&J^KT!LgKSI$'IjhpI0m&'N&L~QOUto}f}$i=L'#!KzJ=KyK_J:Ko-K/Kz-K/b7Uw&-K/YQ-Nz!KMMV,LO#!Kz<8K#%P@$O;MnM+J!)4J3MoL3KPJS-L(DQRO<%!O|#!Kz&,>P^/Mb7JL])M31_5$hb#de[YJ@Ms
=#,>4&JzSc])Pw?J+JoPwPqZ#&?#kB4)J540J91!Kz50&,KQ$JnJ]J+JF2K.%!JnJ]#KR&KI/'JkJaDQ)+J4K}J;!Kz$,J)8Kp/,LPLKL?KaO4$L#JcJ+JF2K.%k:#YN$mGM2L^Qv#QbO}$NGLL#?K>$NX$MqPYK
1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?#)4Kg:M)#!M%#CO$
 part AAL
KycW(
 part AAL
KycW(LzJ!!J8TT(
 part AAL
BKbU$1Kzb7UwYQ]&os/KzJ=b7V+J#9O_
 text AFL-2.1
K0#B(J%K^KC*'PLQ@L<J5M-Shg>(%JN!J[-%L&!J83+J_-%S>JWJDJWJDK$Lc!J83-%J7J_#!J83&JWJD%!;-%Ll!J83L9&-%L~!J83L9-K0#J>(J%K^KC*'PLQ@L<J5M-Shg>(6J>K=Q4$R-1!J%.DU8+!J835T
+1!J%%JH?MX&K)/N'!J83&JWJD-K0#FA(!L=FAJ0!Q]J?#!J83/KfJR%@&J#JbKNXfLe%Jd!J83J%K^O?%K~'O)NgJ,#!FA#!J83Li7J^J,#!J83.J%PSJ%Qz!Jt%N-)UD1_='O)NgJ,#!FA+J(K_ZhNKWE%NDaB
&V`L^1*/5Ny5J%[H%J7!J83&1b:!R'#.K_Zh+'J<QXJ[!BJ<.LF%!J83-a$J!(K0Nz!L7#J%MV!L7#,Km%!J83MV,#KWNu$NFR3<8K#%P@$O;MnM+J!)J83J3KQL3KPJS#!J%M9+)(J;8OB%K0,9%NuUgLqR$bT$
,>MALm#J%KE5KnLyMdJ4J>(0JM%JH?MX$K)%MX`y#,J>K=>KF!J'K=Mc+J*J@J4Jt0JM%!Nu#J%Kg:CR3DLQ+!J83M9+)(J;8O6%V~J%J!Ms6Lj=J!)(,J83.J%JBLIJE'Jt%(-)J*[on(-Ky9*J-Mu+!FA#,JWJ
D.*LaJ#BJ>$LOJ|J!!FA#!J835OH5,J|#Ms&,[OL'U=_r5J(KyJ<*J-M6!FA/,JWJD.*La%PN'N&KyJ<NKWE%TeKq.*JEJI!J83-JK#b9&K'#JKJ%]C.!B+&%!J83&!J>9JMMd1J%DQ41!J%$Dbb%*6!=#)(7!JS
#!J)J=#JoUg&J>9KE5KnLy+!QXn_]1!J830J96)(GJ(50M[&J3JKJxKQ$JnJ+J3JZ!J]#MmKR$KI/'JkJa!MTQ;5%!Q6#!J8307*)K'#JKNJJ(PoJ`#)(J4(%J830JMN2KE6)K'-JZ#JT6J4Pk&6J4JqN(Ju+MvJ
+MBL$$JBJ;!J%8Kp%,MI/,LPLKKaL?$L#Jc#,VVKs5'Nh#)($!?#!J83J+J3JZJc/LL#Uv3V>M=NS$U|$,&J#>KVJc$N>)JZ#JTJ;2JX%JT/Yn$R5Z8LgJ!J%J=MB%!JhJwJeTrCJZLCP4JN2O#!O|$JZ#L?$L#J
cJi)O|&JZ<2JX%*-ME&L!:*J7J_#!J83$'JW3*J-JH'KiXi6!Pk%PE!KQ[>#Kq%!=#)(M9QPJF)($OlKPJCMyJ%&*KC*JS%LaJWJDK$Lc!J83$%K8,#!9JM+J*JLMd&,R@%JNJiKE6!=#)($OlKPJCMyJ%&*0KnS
i1RZJ=BJe!N<Mz#>Q(&1NdPKNt1N1,#!9JM%*+J*JLMd*OEHME#)(&J##J6=&J$-L!/J>LT)(J;LAK|&*<J4Y!K8,#!9JM%*1)(5#!MG*YfJ(LTJ+'RjL/$SOLdJ%$,K5Ph.!J83S2'J>)L!L;J;2JX/J(LTPhJ>
Me1Ud#!J837>4$U;-MPXE&T`Je,LT$_mP&%)(<8TSJg+!S&#'MPc!!J%]-$+J:J%^%J6Z^Mq&6!Mz#.MPNbJ6S%#JeM}!M*#!SrY'S~GWJ/!NdN'#O}0KnRH,?#!J83RP!O,#)($MpJ6L!J;8Jm%!M^&b+#!RZJ=
BP>h.RZJ=Kb[,^Hob!N<Mz#>Q(&NdPK)J*J;O>!L!#)(-VOS.+,LT%ST!=#)($bVJcP&_s!b5JlJ;8P1%b>J6OM&R/J+J3JZKiVOS.&OMS1+Lv7CLTJ+,`?#CLT)J*J;O>!L!#)(-Tk)(Tu!N_JCP.!JmQpTa:,L
;#)(0On%8P<CL;J;8P9Jg%!JhKt%JH@QQ-O3#*+)(*Z~)(Ju+bw$a`L_J0J(L1$'JqK3N196&U.7J##!=#)(/JqQS*Ko,K3.WN0R-1$06POL)7*/Kr#)O3L)J0MO!QuLP$LK%M6!S*$Sd#CK3Ju1L$$JB$O(O9#U
9V)TO$KG#!V'V8$QWUaO9#CK3-Jt%?*<?!J83+J#Ov2JBOQ$U01)($1Je&J%b82%aL7$8O</CMD1*)(0BKb[-W:^qQObLJ#9O_JS0K^JM%J,&J7)(J3KO)(<28JIJ3!KQKPJS#J6BK%
 part AFL-2.1
!VFJ5(OuJ@JL
 part AFL-2.1
)VFJ5(!(LF%,J83#Pi!J83OwX!!J%JfRS!J[J<QXJ[!BJ</!J83J'6!VFJ5(EJ@JL
 text AFL-3.0
K0#B(J%KC*'N:L<J5M-]5(/!S,#!B%JN!J[-%L&!J83+J_JxN/$5J`#'Pl3-%W2W?OUgaJd$U+!J83gVYiJWJDJWJDK$Lc!J83-%J7$RDJ_#!J83&JWJD%!;6,(#HP,.JV2V_!=&J$J+J%J=O_9&Y<+)VFJ5(-%L
l!J83L9&-%L~!J83L9-K0#J>(J%KC*'N:L<J5M-]5(6J>K=Q4$R-1!J%.DU8+!J835T+1!J%/!S,#!Lq%JH?MXK)/N'JEJy&Pq!J83&JWJD-K0#FA(!L=FAJ0!Q]J?#!J83/KfJR%@&J#JbKNXfLe%Jd!J83J%O?
%K~'O)NgJ,#!FA#!J83Li7J^J,#!J83.J%PSJ%Qz!Jt%N-)UD1_='O)NgJ,#!FA+J(K_ZhNKWE%NDaB&V`L^1*/5Ny5J%[H%J7!J83-a$J!(K0Nz!L7#J%MV!L7#,Km%!J83MV,#KWNu$NFR3<8K#%P@$O;MnM+J
!)J83J3KQL3JS#!J%KE5KnLyMdM9+)(KC,(%J%J=NuUgLqR$bT$,>MALmJ4J>(0JM%JH?MXK)/N'JEJy$Pq`y#,J>K=>KF!J'K=Mc+J*J@J4(0JM%!Nu#J%Kg:CR3DLQ+!J83M9+)(J;8O6%V~J%J!Ms6=LjJ!)(
,J83.J%JBLIJE'Jt%(-SXXe!L=SXXeJ0!?JG$N^#!J83$JWJD+,KxC.!J83$JWJD<8K#1MF>KF*JuJoJDDK6$VZ%JoP^$JyJb5J(M*M8/?NA'M25J(KQQ$/!KC#(N2*J-gd,SXXe1*#!J83$'JW35'JG6J*JLKb-
Ky9*J-Mu+!FA#,JWJD.*LaJ#BJ>$LOJ|J!!FA#!J835OH5,J|#Ms&,[OL'U=_r5J(KyJ<*J-M6!FA/,JWJD.*La%PN'N&KyJ<NKWE%TeKq.*JEJI!J83-JK#b9&K'#JKJ%]C.!B+&%!J83&!J>9JMMd1J%DQ41!J
%$Dbb%*6!=#)(7!JS#!J)J=#JoUg&J>9KE5KnLy+!QXb3]1!J830J96)(GJ(50M[&J3JKJxKQ$JnJ+J3JZ!J]#MmKR$KI/'JkJa!MTQ;5%!Q6#!J8307*)K'#JKNJJ(PoJ`#)(J4(%!J830JM1)(KE6)K'-JZ#JT
6J4Pk&6J4JqN(Ju+MvJ+MBL$$JBJ;!J%8Kp%MF/,LKKaL?$L#Jc#,VVKs5'Nh#)($!?#!J83J+J3JZJc/LL#Uv3V>M=NS$U|$,&J#>KVJc$N>)JZ#JTJ;2JX%!JhJwJeTrCJZ-ME&L!:JY,KT*KncT%)(.[>[kHO
m&OoME#)(&J##J6=&J$:*J7$RDJ_#!J83$'JW3*J-JH'KiXi6!Pk%PE!KQ[>#Kq%!=#)()(J$H9%gl!P~Ro+J*JLJ+HJt%LaJWJDK$Lc!J83&RkJiJ3e?Jj=&J$0Si1BJe&NdPKM9+)(0M8%QgBN0&MUJ+OO?$OO
SP)(J;LAQX&*<J4Y!K8,#!9JM%*1)(LcHNS%Z.!J$+J*JLKb-L!/J>LT)(J;LAK|&*<J4Y!K8,#!9JM%*1)(5#!MG*YfJ(LTJ+'RjL/$SOLdJ%$,K5Ph.!J83S2'J>)L!L;J;2JX/J(LTPhJ>Me1Ud#!J837>4$U
;-MPXE&T`Je,LT$_mP&%)(<8TSJg+!S&#'MPc!!J%]-$+J:J%^%J6Z^Mq&6!Mz#.MPNbJ6S%#JeM}!M*#!SrY'S~GWJ/!NdN'#O}0KnRH,?#!J83RP!O,#)($MpJ6L!J;8Jm%!M^&b+#B$J>Je+!M&MP)J*J;O>!
L!#)(-VOS.+,LT%ST!=#)($bVJcP&_s!b5JlJ;8P1%b>J6OM&R/J+J3JZKiVOS.&OMS1+Lv7CLTJ+,`?#CLT)J*J;O>!L!#)(-Tk:,L;#)(0On%8P<CL;J;8P9Jg%!JhKt%JH@QQ-O3#*+)(*Z~)(Ju+bw$a`L_J
0J(L1$'JqK3N196&U.7J##!=#)(/JqQS*Ko,K3.WN0R-1$06POL)7*/Kr#)O3L)J0MO!QuLP$LK%M6!S*$Sd#CK3Ju1L$$JB$O(O9#U9V)TO$KG#!V'V8$QWUaO9#CK3-Jt%?*<?!J83+J#Ov2JBOQ$U01)($1Je
&J%b82%aL7$8O</CMD1*-KO#)()(0B`.^qbLJS0JM%J,J7$RD)(J3KOM9+)(RR*%Jd)(5Sv%!J83$%JWJDK1*<Jd!L'#)(&J,J7$RDHJIE!JI(&JX@%>J8JD#PiJm%!J[J$MO*<2OE+,Kx.HJI(0!VFJ5($c>&*<
2?JoL7+!KM#HJI(O(*J-TA!J<M'+!NcP7Js7!J<J'6Z9H(KMOD$7'J<#HNB.02`]K[%!J<+)(&QW*<2L/.HJ8JDDOFF4KwHJI(JfK]XU1OFFaD[y&*L|7J6(bJ&]sP$
 part AFL-3.0
VFJ5(c>OuJzKL
 part AFL-3.0
)VFJ5(!(LF%,J83#Pi!J83OwX!!J%JfRS!J[MsJ<]S%!BJ</!J83J'6!VFJ5(EJzKL
 text AGPL-1.0-only
Na0KJ%J,&J7MwJ_#)(K7JFR+@02M5T:!JA/M|4DNQ%RYU^HM>%L-&Lu@1WL!L.JJ;(0M8%WjHM>%L-&LuJ54%JHOS!40J5/J#J6L();(LF%M|#L.J=4&%,>IOwL0`W%KX@LC>L.40J21!JQJ1JJ;(S3*J{JX@%HL
SRvKYKlX9#J54KlDX/%M>2Q^)JJ;(0NQ%JHOS.*JE!M>%J7J_#J54&Kj/)NF:*P).*LNFA$J{NV@:*Nv@.*J{Lu!4$?X'#@+K4J5LS&.*QY*J{JNJjTH%QxH9KlN?%JHM~.QlMF%Xd*Jj9$%UY*%UM!9JjM~W2%L
`TB/*:*J7J_#!4$:*Jd@/L4:*J7J_#C'IJuT,$/'LG*J-LJ!KqJ#!9.*JE*J-JHOS.KuRvLN$J{NV!FA&*J-O=L>Jj=JiKuQYKW9KlQxH97PgTFJLB!4&J@K)*)(J:QV*JqJS%J,J7&$Jd!4K:/J^KzJ=Nr&b!Kl
Nv%JHL`.NaXB.M_0J4JK/)J54:!40JI1YFQP&X$GKlNvJ6Kq%QY.MxKuJE02!J8Ji.,Q_[p1M:JO2_TG!J8L0_XSY,J5I0]9[G14LqKlP)%VR![K.fh#'J5IJORMPEJ>JA+O'Kf!IR7%Tq)KlJEJy@Om.,J>J-8J
'/NaJ=J5?$2J'JYJ#!X(=&J$/L}JG&KOQ.=&J$/L}JG&KO-)(LF%,I$>3J:M7'J<RS1!BK%SB@<8K66!=#)L.JJ;(!ILoMC%,CI$3&'3K$G!IJ0Jx!I$,JW36BJe.0%_^'3OW!I$'M$#@JxMw$7JR&$TIM!OlP!W
kQ>0LQJ3JZ+!L=KOJ^K50U(5*P~>KFL}JG&KOD2J21)(KuDRPJ6O,!P>#P(!I02OQ&!OgJ!!I0J2Jg:J6KkUf'3K$G!IN,#OdK]Jy1P(!IJu.0W3^2GMx!IJV-*<J,&J7MwJ_#!IJ=FA5*LN@+,L2J9.*S|&VMMW
GJ^J,J(M&BJ<&K'#JKOfP3J#!J|.Q7%)(&%!N.#,JK&LJ,>Kq#!I'J,#)(Li7!I*<Kj'LG/!O+P>#V@'J,&*<JYHM]K)JKNr+RG/'LG-*<JdHJ,$J_#!I$,M$#@N~[b'3K$G!I&J,&J7CJR$36!=#J*JLJsJ9.*K
:S:J##JjJ$-*J-M6!JIK+%PNN&J|Ni.*R*!K+&!MG#,Lu-*J-M6,3.*J7$MW.+L*$+J`M7$0M+J!!I$,J`LD%8J'5'L*JYJ4Kj%J#K@K?6!=#)(-:!JIIP6b=S$aKKYN7*J-M6@KYb_P(/CPX?+!M|OqKx%Y2$L~
J(XTJ+J(M&BJ<&'J<.M_0J4JK$QPSB.*K~'JK&.L(<Lf!I6JjJ$&bi!KULe%YS'J,#)(Lk:!IMr0PXJFJV2P6Y2CJ(XTH3K$G!I02KH%Y2J(XT-:!I5*Kh@0M8%aI7L(LE'M=M2&:+!E*Kh,KUaJ7!INkMM!_2%Z
iT|%.KU#!IJ=N_FA*J-2Ns.T)J!HJIE#!I$3K$G!I&J-K)J(N<_2/J#L(aJ7HILE'M=M2%ZieAT|1L+#!N_FA#HJIE$>JW3JjM^JX%!JI35'L*:WoKK#.3D2M+J!!I&J{8NKNON,&M;JD+TGKD)(&J6=JN2JX%Jo
KKKY*J7L>5M;JDJFKY*J7!KvKK5J`#'L*J:0'3K$G!I!JG#!L*J-8G!=#)(OwLZ/>PsSW%!MTL*&N~%J^&NRJ`OZ#KdW8@N~@02!S`#)J*%L/9$WIH9%3KPQR1*W%!S`0%K8!Jt%L)!JG#JW$PlJDK$G!I+NmVvV
J#Ol32K$G!I7!I$7'3K$G!IG'VC#'So$JGL2JV2Ub!>36!O,#)(-*<J,&J7!I$'3K$G@6J*J@+JvA$KSJ?6!=#KKJL&J@JsJ9.*K:JNK<#!J[-OJ@7!N_K,O)NgFAJ:J-8K66!=#KKJL&J@JsG'L2QJK#/4S4$-O
J@7'KPK)O-/JYM{Q=SE%LJ,K@Jl/'KjJ4KGKFHOA#ZXT7FJG'N_O)NgJ,#!K,FA%8K66!=#KKJL&J@JsG'L2QJK#/4S4$-OJ@7!K_*Kh5%!K)%J7K,FA)VK0M5Jg/N5JG&Jg:*Kh!I+JvA$KSJ?7CJ(K)+Qf7SpK
eJs!FA/'3J0!Q]J?#!3/KfJR%@/J(KS3N_FAJ0J#!FA/J#P]@M7Pv,MQN3O3K+Pv!RWK#%L)O2&O~#!KSK15'KaLk!FAK6N?2K!Ox.0P6K6+JxF$L{J?7!P#UeTVTi&JiG#!RrM4GJ:!KSV5Kw.P-MrVH!KS:JG#
KS$JvA0Jy1N@L^%J,J!'NPL@KDN@N<L^%J,!FAJ!!KvL@`c5JG#!FAKgT{K@K?D2^!%J,!FLi7!JvA-*<2J,JdN8$J7!IKE5KnJ96)(,R@JB%J,JdN8$J7!I0TL&JOK|LAH96)(K1K?KdJEKhJ_$9J!*6)(JO2JE
KWJAPIJiNy5CK?O[+MlMb-*D2KH%Ma)(YE*JE2V;@K1M9QPKC*JS%Jd$J7!I$J6JWJDJjR}DSi1Je:*JN2Ma)(Nt1O7$M0!I$,3K$G!I*OEHME#)(%JNJi&J#J6=&J$/L}M0$O7!I$JDK$G@-J^KT*Lf!I$,3K$G
!I!K(K|NL'(J!!J8J%%J,J7$Jd!IJm%Jj=&J$*<2MH,M?M~G!KqK8#!9JMMd*D2O</T'Mb1K@K?%)(-:5'P/#'PnWw$]V#J>Me$/,>Or2K.%J>XyJ$DT/G*Ju1PnO8JC$JB.V_!J$#)(KuJN2Vi*J!!J$#)(:*N+
J7Ji5%N-X8HL56)(&,>X&L5KD5'P/*<2J7!IJYJ#/L4:'J>(LI2NDL<J5N|#!I1J#JoKdLNJ_N$$QnLE*KD!JgKx*N`N-N]@&)(LI8%W&QRJ!JG#!I:,M$#)J*0OnRm$P<6,Jk[D!]h#!J*0M8%JX&!J*5'L*0M8
%JX+>Pk@02!Ja#)J*%^e*%Oe,Lq$>LmJtK=$%WIUP#,CK=)J*Jf!PcJa#S@!Uy#!J54JGM4J:0Z31;(_@S8V|JEJy^XML%!Q@_O#4K6LE.M4+_VGPPM*#.M4@0YP%!Kz^<%T%:U<$V:0`)%J74LE,>M4&'K5N+MH
.P,)J*0M8%JH_tOmMx0]k%8'P/#!]/#)(-:!JG&$?#!I0OQ+L`Q(Jx1Lq$1Q'Q2!J8BK%KdY/!I6)(<N!J(Vj^YJGJZNbJoQ(Ji.JG0KJJg+$TPQ(2N~RH+CL_)(Wr!JZ5:KP+!Sw#)(-L.Lb<MWPb&$K4K*#!L.
JJ;(J!KT%KTCK4K*JO8K[+Tz%!R6EJF<QL+TY%R'K4Q_$U/J^E0MM'QMEMg:!IQ~'EMg#)(J:LF%@&,LWE*JE!M]#J[!=&J$Jx#.E$#,LWEL%1L.Lb:!IJV2RX'EMg#)(*<MK,ETZL%1L.Lb*<K:MK%LfJIK*#)I
6,E#!J54K;J=JQJJ;(EJz$l;JiNy5.E#!JQM1Ko=&J$V?N<%Jo#)(-:*P)%S^NC#!IM!>J5LSOwJGJ$DLjOI%!Kz%UY/JS/4J:0Q'1L.LbOI%VAKlZtJHN0/)LBYoJO8[f1!PgXs#Z]!J5R:#J#U2#LBJ54&#]%!
V9&Q{#4S0J4JK-OV!I0J'J5#KjM_0J4JK/!I%!JhKJ1JwJeKEKYJBLy+Mi!BM@&$>K?K~!I50J3JK#,LVJxOX$JnJ+JF2K.%!JnJ]#KR&KI/'JkJa!MTQ;5%!Q6&LR#!I07*K`!IT;SR*QF!OA#J#KtTET@$T!-+
J4K}KwKH1JwJe$Nw%+MiJO,BK%$,>JlKd<Jd&$Lf!I5KJJs8Kp%*/JcJ+,JJKaL?$L#JcKsL,#!?$Rl%?!IJ+JF2K.%LL#K>$K>NoW)Vq$N>W11*$K@K?$'NS#!I%T57,>LSKg:CK%$>JlJfK]M)#!M%#CJc
 part AGPL-1.0-only
L.JJ;(EJLS9U$
 part AGPL-1.0-only
BU$L.LbhFK@R#Njh?fye'`OhPM()(0'JIE#!JQJJ;(BKbYUXKJ54K;LbJy7KWJSJ*J@[JJfK]O0%Mk?#4NA'M=M2
 text AGPL-3.0-only
Na0KJ%J,&J7MwJ_#)(K7JFR+@02M5T:!JQL.JJ;(0'J5TW(/4&>X{#JDPdNQ%PUd,7!V[+!L_#M2NE4!JA/M|4&>ZYJDDNQ%RYU^HM>%L-&Lu!JD1WLLBJJ;JADM8%WjHM>%L-&LuJ#K*#'I%JHOS@RVJ54/J#J6
L(KYKlX9#J54KlDX/%M>2Q^LBJJ;JADNQ%JHOS.*JE!M>%J7J_#J54&Kj/L>:*P).*LNFA$J{NV@:*Nv@.*J{Lu!4$?X'#@+K4J5LS&.*QY*J{JNJjTHS(.?LBJJ;JAQxH97PgTFJLNnBG!4&J@K)*)(J:QV*JqJ
S%J,J7&$Jd!4'OtVS#jbJ#L(M>0.lQJy+hqK*#!I:KuLNqA?U`Jb/>S(%S^S8S(#J54Dl7&Ve1!Lgd,K1+!L_#4K#GM2oc)Nh<RJ%]zW<!JQJJ;(RRKf'JIE&m/!;L^@G'NEJ3TZb@J6FA%!;!JQL.JJ;(0NQPd%
PU.+CRC!JIFA[@Jb%!V[@Qa!f0#'M2NE%K~!FA#!JIEP(M_%!L(#.NENt;?#'JIEG'L9U&NEQV!;L^%!FA#!JIEJ(n&(Oz!L.JJ;(&L%1L.NkNQ%hWK[Xs)0'Lj(2'E#!L.M1JFL.JfP''K4E#!L.M1J:RRT?6)(
!X(=&J$/L}JG&KOQ.=&J$-N;)(MC%EJz#!JQL.JJ;(BK:J0BT1Mz.JX%>X{#JDC5__^z!IMC%,WQ3J'6)(J^K50U(5*Ps&Kq<8Q1$UE%Jd'3J0%J,J!$W?J#$J`#!3+'[`P;BJS>KF!Kf#J(^IJ,!Lg30Oz'JIE#
!Ul3$'3K$G!Ul3'J23J0Jx!N[I$'3K$G!I%N6'3J0%JNOx7@.J3JSLIJH*N$$]0Kp/Me6JwBJeKE^L@G'M=$O7'Y4J,QwKoL}JG7$J3KOKfJb%!;&+LCQ(>P~5OH%KA'3J0,LV#Qw.Vd>K?%JH$LNJ_VvU?7'KUL
E'M=M27J4PJ#'J,02LYJ(PXKUN3U7M&JqJ|%!Jh.@Ko'V`&Zb]A^R.JLU7J(M&BJ<&J@_q!KU.M_0J4JK/!3KE%!Jh.J]DJ9.Ps<KA!36)(&Le%YS'J,#)(:!N3_C'Lp#KUS$$_3C5'ZH'N&T0+!Lp^})^,-FA!F
A/'3J0!Q]J?#!3/KfJR%@JvAJ0,W}J?#'3'LsN3J0J(N3.Jx0J(S<LsMc1'_R_fSw$+!L_#Q2M'/'Jk]$P!K<.0YTK#TPS(]E+.P!!M4N=#J(KS3K!Ox>KF!35'L*.'0LQ+!ZRJ?#_8'P#P-JFJ:02J`#.P#P-&K
e_`Jg%Xl?#!37.P#P-$%[j'LsN3/J:J(T-0Jb%!;+FAJ?'P#P-+)SNJ0'P#PoP-Ti[(M4&JiG#!MoRrM4:,GJ:!KS3V5$'TVK#%P%!3$J(JvA^kK#%N7@!K,F/'3+JvAJ?J0J#!FAQr%^WQo&/J(KS3N7!JvA&%J
d!3J+RW%L)JoP~K1@JV2K!!3J=M4N=$JJJa[!$S0JbJ5LSJ:DK#N[+T7JoP~JFJ:D2J`#!3/L4K,FKoN3O3K+MQ7FK+/!3&!FA/SmN=&[VPCX=.!30PdNQ%O]C51^lK>N^$L)^UMyJoX=&>NC#!3!K,FN?2K!Ox.
L(J{_UK|J!>NC#!K,F!K,F/'3+FAJ?0.Kv3-]iLZJ#9JM6)(DJM/!L=#BG!I&DOoJ9!LyJ$DOp)(QU[5H]>JS%N7!N[I!OgJ!P('J230J21)(Jg:!OgMMJ6U1NJ'J23)(W>H9#OO?$>N<5J91BJe*<JHN7&N6J2J
D.*JN2KAJ3J$JiNy5H(JBRV+Ur*<KAJ2JD%M:/!PcJa#OdL>JHJRVh/*$K~*7Q+/P(JoJDJ9.*L|7!=#)(+LYJ#J&/J:*JN2L)BJoN~Kf$P(!J2JD/*J-JNJiVhGHMj6HS*&L)G=.V~L>J!Kf,J_#HQ'J&RPKWQ8
7*LY6,>Pk0KJQ<6!J$LyLo]602M5J*QALx@_|-S@L(Jq9J!]^QGJeJ4J23J;8OBJ`#J(MSN9^|6,JwJeUsL56P+PM#!StBPKUWGU#SQO.$K[MzV-$Y>QG#CMfKY*KA'J23*[',JqQu%QlQG#N9Mf%!JhCQG0^@1N
196)(7MJ%!J23&*U6,^h%P5T6$KO#!35'J0#T'Ld!3J=L(H$K@K?Jq9%QlQG#N9Mf-LYMwJ_*<KAMwJ_#!IJ=FA5*LN@+,L2J9.*S|&VMMWGJ^J,J(M&BJ<OfP3J#J|Ni.)(&,Tn=O0+Qf7J*O/JX%!AOfP3J#J|
#!N.#,JK&LJJ#Kq'J,#)(Li7!I*<Kj,Q^$J4Q^/J^J,.*KA&*<K)NH$JKNr/'LG-LYJIFK**<KA'3K$G!I$!JR%P%@J!!I+!J?#FA6!=#J*K9J9.*K:S:J##JjJ$-!3J-PNN&J|Ni.*JI@&T_'P:MG-!3J-PNN&J
|Ni.@0P'6)(&,J$O06J*O/)O^Vy!O^+J*K9%OfP3J#J|-*J-(!MT35'L*6)(%MFKdS{M!T9#'J,)(JONtJXLi7,JwJ*O/K&=%!L*#!3&J#J6NCOZ#LeKuD_6)(QVJ4JS%(!3+,>KxJF@JV2Z<CJS:*JEQ|Kh@-:!
3JfPXKUQ2J^J-L~M&JqJ|K1:!IJfPXQ2.JN2L~M&JqJ|H3N?2JHL>JNJi'O2#'J237>M;&N,JDJ:D21KWSgZ$#!J23&J:D2MR7@C5%J?'N%I+$G'VC#'So$JGL20OzJ(QE:!O2&J6LgBD2K#%P5!L^$Jq9#!O2J=
L(VTMx!L1JDNDUx#'J23+J(QEJV2M6)(%JX%!>NC#!QE-LYW}Oc*<KA'J23+JvAJ?6!=#KKK9&NlJ9.*K:KA!O)NgK,F6!=#)(+K<#JjOv-KA!JvA+$U8+'O+K-J+'O+JGL2Rd1!K,FWhG'WbO+L2QJK#/4S4-KA
!JvA+$U8+'O+K-J+'O+JGL2Rd1'KPK)O-/JYM{Q=SE&O-/5Ny5*K)_cNC$YmNH/.K-Y%%LJMFKd[~!JvAJxJL'J,#!K,F/J#!4+!K-.0J21)(G'WbO+L2QJK#/4S4/'Q^J4KGKFHKiOA#ZXT7)LY#F$J@L^%J,!K
,FJ!'M2NEJYJ4Kj-KAL1J_#!JvA7'J,#!KPK)%K~!K,F)VK0M5Jg_-&ZP&Jg:*Kh!JvA7CJ(K)+Qf7Sp]L-KA!JvA1N@L^J!'NPL@T,$/'Kj&K)N<L^%!K,F+!KvKxLE!KvL@JYJ4M?Kj*N?2O]Kq%J,!K,FLi7!
JvA:!L@%J,!JvA0'M2NE!K,F<8G'LjNE_11*$'K@Jl.ZzN<L}Q+J9*^wOm^7ZN%!JvASBK2%T]!K,FOZ#MxNE^]!K,F*O[ZS%PU.@0Jb/5Ny5Qr%N-JjM^-KA!JvAKXRQ%RQT|J9*Te>_:K2!JvA&K,F#!3DNoR4
%!JJ;JYJ4Kj6Sp]M'ZoM$#!JvAOwFA0RHJ!!K,F5'M4J1N?28LQ+LY!JvA3'KUK-0JxJL'SMK-J:J0,_pR5LmJ:0P6K#/R5[_$^^Kr$J@OxNQ$Ty/^cM!'^?+U3Ju'K-0'SMK-^=RCJ;8Zk+^Q#WS/'JkK-Kh1'J
kKUP6K#MC%']<$PO?#.XZ#K-OZ#!R:#!JkKU$#!Kx+J:!JkKUYYMD$^N$0Up%?!K-'K-0'SMK-OZ#Ju!K-JfMhKV[l$_)MDKwCMDV1!JgZrT3#?#!K-O~K_/'KUK-J0,_$]#U[^o$>K_KH%Qo&WeJIK*#'J23+.K
UK-J!'JIE#J6K,F!K_J-_l%PU.!^(Z'#!JIJvA0+J4L__G$^i7Q<OVKOJfK]Jy:*KAJ(JvA36)J*+$7$Pd/?+'KUK-&!LYY*5J`#'Oi+J:!Jt#T9&?#!KUK-0]:%!K(+[|$/'WhL=OZ#Le!Oi0]t!K,FQ&6)J*J-
8Rd1!O~K_JF)O^JV2JX:Nz*MV,K@JlZm!SG%QoJIJvAG!KUK-/L4!3JfK]Tf+_Z!O^%K~O~K_JV2K!'O^%Q%%K~NHNFJK$XD/'3.JfK]JI$Tf1!K($/!KUK-+J:@JfK]JI$TfL^%'M2<8^0KY!KOMr^{&]T[3!T6
#!M2$`&!X5&]'/N^]N!M2K,FQ&&O~K_J9+Qf7)J*J-8+'RK.0L9[R&7J(T-Jb%!;+FAJ?&J-O]J4Ka[z$Z@/_}Ze$L}-K&=K&LZD=.W0!=#)(1KfN0J!K<$KG#J6J$K&LZ.DJw%!MTIJ;8];5T{KuRxLQ+)(%!Jh
.KuDO-6JwJe:K&LZJXJg%J`#!I.J`<8K#Q|6JoLZJF!MTIRVMN1)(J3Sk%!K&LZKY*KA'J,#'J23*<JYHM]Ns,K&LZJ!.J,$J!,J`#@K&LZ<8KP%O]KWNB_W+L`RCKY*Jd!3*<L@K&LZGJ&O01*%'J23/J:*JE$J
{LJM&BJSO*,>L;#)(/J&*N!%'J23*<:N*1!BM@#.J&W0!=#)(7=-[PJK$T2JT^6J!!=#KKUR&US#)($-P;_D#M'KiJqJ|$Kz]f+.J&$+!M&JqJ|^81JDOW@$-V-_%#!UF#.J&$P;.JIK*#CJ&8QZ+KiOv5LjJ!!J
8E$-T2!?/RTKr#L7#M#$L0#!J&$-^.%K096LOJe/?#LCR$L7Nu$NFR3$-P;^d#M#&L0#.J&1MFKdWO!J&$JIK*#@7WKWA#JT%!K(/,JT.JjWKWAN$MHGJoM#&L0J#>TnK&=DNOM?M~LX!Qq#J*QA:!I5*Kh@$,J`
#@M7'J<Ni.@0MN1)(Li7'L=.0'M?N}*<Ns.L=:'(K7M7'M?N}JFRRT?$LY6)(*<N!%'J23J&MN1!=#.(K7J9.!M?N}JV2O>CT?$LY:*N!=%'J23+Qf7)J**J-L@+!P:FK+'Pe#!K&=.JX%JoK+$'J<TdK2%T]!Jw
=K&=[{$Tn<8Ly+!J?#'Q|KP($Ly5N0!JsM^JXJxKx-L!*<2N6$Jd'J23KE5KnJ96)(,R@JB%N6$Jd@0TL&JOK|LAH96)(J+,J>JAJM6!K@P7#J*PMK1:*TUJ#MY#)(KDH(J!'JkBK%0Qy'Y6Kw&XC!BK%QU&SYYK
H(&KeP8:!BK%Vk%Vz*#!MY1LCKiJ0L3%RcO%Mp!XXZKH(J!'JkBK%0QyP8:!BK%Y)*#!MY1LCKiJ0)0!NcKT*JEKhJ<#MY#)(/,3J!.BK%&*T$!MYL3%QBO%MpHUI#!J<L!#H96)J*JV2LA!JA#K?KdJEKhJ_$9J
!*6)(:H9JEK]PI&2P8Qy*JN2W$%LNK4JA/!KvJ&6J*QA-ME2KH/OdJ_*D2KH%Ma)(+O8%LN$N7'J,#!I][Qw#'J23_.Q<5'P/#KXRQ%RQT|%LN'J,X~JV2O]MEK1M9>KF)(KC*JS%N6$Jd,J23JjR}OeB:*JN2Ma
)(Nt1O7$_L'J23*OEHME#)(%JNJi-[?Ms#QNKqJ^KT*KA'J23!K(K|NL'(J!!J8M#%N7Jd&N6.3Jm%)(*D2O</T'Mb1K@K?7)(J(K3Oi0'OiV@L)#J(Nf$V?J#Y^#K<$_iJ(Nf$_#UE:Qw#'J23X4J!J(K3OiJ^J
l%.OiKdNL'J,#!3K:NLR[JA%!3!JlJ=Tp+S5Z,$N`LJ6!O:P7Pv'Jt%T9#!K,F#!3J!!Tp+S5:!TpJf@$J{NV@7KiXj*<2MH,M?M~G!K8#!9JM$[46)(/L4*<2MH'(LGL<$>Kj/K8#9JM6)(&*<2Z7NeJ+'RjL/$
SO+'UzPh.,J>L/0Nx1KfKXRsN@/N'$^a!I$,M$#@-Lq'J)0'BK%KdS#?6)(#!I$'3GJ:!I0K$!3N~J'0Oz!J)J=J)E'J)J=PoJ>K=DJ#J>K=Q4$R-1!J)JuR~R%$R1R%.LI8Nx1LCL[KJ1)(#KfKX$RsJ6J)EJFJ
N2K!K=.LI8NxJg5'P/#M?KO#!J)E/Kr#)O3L)Ko!Jt%K0J>Zw+'L[PP7!M^#)(J^J)KC*'M-N:L<J5J>(6!J)J=PoJ>K=%JH?MXK)/N'Pq&JBN7Jd&N6!Kk#J6J)E+!J[Q=V{'J>(0,KQJC$WGK1^12%ST'J>C5J
(KQJS%V+'J>$^*2%_k/J>Me%K0C'J>(%'JlJ0%JHCJ(JC$WG2%ST'J>Ld!Jl:*KA'J23WxX2G'J>(&!K,F#!302Jb/MF%J,J5#Kj&6!=#)(LE'L9JbM2NE$>_PU&J0KD*J-JxJLM6!K,F%8JiJb$J@U+%Yq]F#!V
S#!J>(/)Jk3$JzU++'L[PP7!M^#)(%SW!J>(%QNKqWxX2J0*JEU'Sa.JF/!J>(HLY!J23+'T#$HK(J=?#!J23+'T#LIOeK<$KGWoLq+.T#.*JEOr%YbDO-:Ts%$+Lv7'Q}Oi$Q!*KA$N61_J^)#'J23&K0'J>(%L
C#!K?Y9!J23]gL>%?N6Jd$KA'MoJ,#!J23KD!J>(*K00K|[]%J#Kq#!J23&JDK$G@'J>(0W^:@JV2K!LX!O,#J6WSTr!K8#$0U0G!_*#K<$KG#!9.DPdJM6)(*<2KA'J23:*D'Jl%J(Q!7'K@Jl.0+!Mq#M046J:
*JHV(%!K@JlK$G!Jh#H]O#LY!3&6J:!K@JlKC%,#!K?KdLILN!J23J!*'W^J>('+Lv7J_#!J23Q&1*$J_JyJ!JoJ_$KeX)/&+Lv7MoMn$^#.QH!J23Kw*^DM!.Q!$.J>(NkJML3%YWS9R=M9+)(J;8Qk5Nb$T2,J
n($>^/%Me.<JB8Jb%*6JwJ>Je-J4UM#M:M>:J$DT/G*Ju1PnO8JC$JB.V_!J$#)(KuJN2Vi*J!!J$#)(:*N+KA'J23Ji5%N-X8HL56)(&,>X&L5KD5'P/*<2KA@JYJ#/L4:*MZ%=._,*%O@'L</M?LYJ!Jo%Pz*K
A!I!JgKx*N`N-N]Jo=&)(LI8%W&QRJ!LY!I-bBM2U??7!JQJJ;(O*,>L;#)(:*Jd!IHJIEJ-ZbK)J#L(aJ7@bCLE'M=M2:HEZzCU?J(_2%LN!K,F#HE1T<L^%!K,FJ!'M2NEJYJ4KjLELCLs$YlJ0#kfL}#4)K,F
J;K!!K,F/,3J21EJz#!JQJJ;(.0R2Ts%!J[P7O*,>L;#)(*JEJS%Q3$VY,J237'3J'6EJz#!JQJJ;(M!'Q}MR3&%KA!Lg3!=#)(JOQ%%JX%!J`J:0!J23JF!37J:@0MRJOO[MN1EJz#!JQJJ;(-PbK*#)(!J54K;
<MWPb&$K4K*#!JQL.JJ;(J!KT%KTCK4K*JO8K[+Tz%!R6EJF<QL+TY%R'K4Q_$U/J^E0MM'QMEMg:!IQ~.'L`UCE#!JQL.JJ;($,LWELF%@*JE!M]#J[!=&J$Jx#.UCE$#,LWEL%1!J54K;:!IJV2RX'EMg#!JQL
.JJ;(*<MK,ETZL%1!J54K;:!IQ~.'SAJ{T%J:PAK*#!JQL.JJ;(J{8K#.SAJ=;Pe#ME#'EP8S#*%MK.E/!ILW(K*<LJ*K&$LjLZK1J4K&L5DT/G,Kz$BK%5'Nh#H]u%Q.'LWE-K'#JKM_0J4JK/!I%!JhKJ1JwJe
KEKYJBLy+Mi!BM@&$>K?K~!I50J3JK#,LVJxOX$JnJ+JF2K.%!JnJ]#KR&KI/'JkJa!MTQ;5%!Q6&LR#!I07*K`!IT;SR*QF!OA#J#KtTET@$T!-JZ#JT+J4K}KwKH1JwJe$Nw%+MiJO,BK%$,>JlKdVy&$WO!I5
KJJs8Kp%*/JcJ+,JJKaL?$L#JcKsL,#!?$Rl%?!IJ+JF2K.%LL#K>$K>NoW)Vq$N>W11*$K@K?$'NS#!I%T57,>LSKg:CK%$>JlJfK]M)#!M%#CJc-Th#KKUR&US:!K'#JK&JZ#JTJ9JsN+8MMScJqO'Re%KW=_Y
S&J;JXScJe.M|RgUXJ(UVO!#J#]wJT+Lv7!IKw'JK$]c#JTVH'J,#!I+Zn/'LGJ.OC#=&J$Le%JXJj=%HK4LS:*Uj'K4I&*Nv@%8#!VnL8?%!;![AKx%XP)0%JH@J54J:NaJ{Lf&Lu6Jj=%JNJiRf!J[J|%!I@0Y
A%RfL>%!X:#J^FKB%M|R.Px!O|#JK&J^KBK`JEJYM{!BS6&'Y0%K2!MlJ<0SZK<S6%LJ!IJ=KM&'WDWn#Mx@JVBKbQeKM#Kz)I0J54*J{Lf@&$Jd@6!=#!JQL.JJ;(5L%1!J54K;JxEJz#!($JYHM],LWE)I0K6+
!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQL.JJ;(/KGO&*K`JEKh'J,#!JQL.JJ;(Li7)I:2L]L+LhJQKZJAK:N!K_GLe%Pm*1PT&Y-Vt:H4J{aI7L(bCLE'M=M2*K`K:JHOS.@P`'Kx/L(%NVJ6F/L
4:HI0']DM*J6N3N`L~'FQ3.m)L(%J([=#!AM_DS8Ov*N`K)F&LjouJO8`J/LjLSL]J*XJ/!MoM^*K`K:NVHXk:*35'X*$YB:,%YD'BK'/!I:Kt/KGK_G)&Le%JX&Q.!JQc@L]L+LhJQKZJAJ/
 part AGPL-3.0-only
JQL.JJ;(EJzc*arR=
 part AGPL-3.0-only
BKbR=J54K;LbL+XrKZ
 text APSL-2.0
JJN;)(LF%,I$>3J:LULbLULxL9Jb&J:M7'J<RS1LU[iCI$35J8A&Ni.@0Jm%!=#)LU;F(EJ@KL(5K#+)(-JwJ>9OY'+!L_K2LU0![e#9MOK=#Lq.DRO$R1R%Q41$cV%LU&O(.MkJmQpOb+!J8AJFJg%!JhKt%?L&
&$J7!J8AJ3Me&Ke+!L_K2*D![e#9MOK=#Lq.DRO$R1R%Q41$cV%*&O(.MkJmQp+HJR_oN/$+M<7J8A-J)J0,MI$K3.X`$WM%!Rh#JR-J2AJ0!J8AJR!M<#J8A&,JR&$,bHLrLD-T[WXJ0'%N8J7$JBJHJ2AJbN$$
Qn%MF>KF*&$Ke%?J2AN/$5J`#'N%3+,Kx%K~'NFJ+JF2K.%je#U1LEPTN^7'Uc>KF*-N%3J0'3J:[EJ2A$LrLD7A2MN1!=#)(-JROY,Nm%WWJ!&$Lu%!_j&$X;#!J8A,O:JR!M<#J8A&,O:JR&$,bHLrLDKYA0P'
5'g(#K+'KO0',Nm%$WWJ!!Kk#'KBOWJ2A&$Ke,K4KB$>W*#M=Ig:.M7,J`#J2A-J8AJ0'!FA#'I$>35ToJyJb1LU6)(J+!FA#,XD$bv%CLS$JDJyJb1LU6)(&.JfK]KnU=1LU5C+!VoKBJ=#C3&Ke!JvAR,J!CFA
&ToJyJb1LU6)(-FAJ0![hNgJ?#'I$>3.0Sq/KfJR%@J+J#P]@M7Pv,MQN3O3K+RWK#%L)O2&O~#J(KSJvA-*$HJ0J(L1$'JqK3N196)(/JqQS*$HKo,K3J:WN0R-1$06POL)7*K2L)J0'!QuLP$LK%M6!S*$Sd#C
K3Ju1L$$JB$KeO9#U9V)TO$KG#!V'V8$UaO9#CK3-KJMDJ$M~Jm%!=&J$#)(LUK^KC*MSG!MG*Ma)(&W`!J8A'PLQ@L<J5M-(%!Jh#LUJ=JwJ>9&Ug^+!J8A%JN!J[-N[A*<?L&L~LlaNJ7LXHNf&T[WXMwN[J_#
!J8A/KV$N5KrJ9.+J^Z:-*J-Mu&L&+J#J_#J8A!B&>R7J|&P0#LU5KuOK+!J8A&OfP3J#J|+!J8A.Q7%)(&-*J-K!'J,#)(7NRJ,#FA#J2A&KN*J7$T[WX&*<2K)$MH,=GCFA.OU$O`)($!Kq9N2KE5KJ6J*Ln-J
IA*<JdJ2A&?L&L~LlaNJ7LXHNf&T[WXHJR&J2A/KV$N5KrJ9.+J^Z:*K:S:J##JjJ$-*J-N-J#!J$#J*J@JL7MJ%!FA#!J2A-*J-Xh%!Jh@JV2R~dp!J<+QT'+J^KB#!FA#J#HJR&M6!JIK+%PNN&J|Ni.*R*!K+
&!MG#,Lu&-:*T[WXHJR*J-JHFA#J#HT[^3JRJxJb%Jo%Pz*JET[^3HJR$L9JbFA#HT[^3JRJ-8P'6!=M3NT+)(J+!(KCM3NT+J*JzLo/5Ny5*T[WX!J2A$giU!_'J!!MG#KcSXXeg|0Y!*K`nVJ7!FA#HT[^3JRk
=QOUtW`J!']DV=-JG#KSK*+Nm:*T[WXJ2AJ8A&$JR+JvAKSJ?Jg*J-K!'N&J<+!AMr5OH5+M.KNNi.FA#!J2A0Jb6!=#)(7K_GLe&K2%PECFA-K@Jl9*KnW=&MZ.SuLU&J^J)KC!JA%KWbHLr#!J2AM3NTMdJ4]d
DJ91LU$,J).!J2AJV2Oe!J>$>MALm9#,>K3LU&J^J)U6,JT%*/K=TS1,>K3K$GMe#MALm9$JB5'Q$%N1!9&JAJMN2*K^QFPcOh%V7,>MALm9Qr:,/L4:'K@JlJ>(0KH%O#*%J7!J2A@0HOh%VI.(PjM0!J2A-HKC
+Qj#&5'Q$%!JAJM%*6)(*K^K0%,MI$K3Y9$M0J2A6)('M-L<J5ShOo(6HJwJ>9&>MALm9>KFJ>Q4$R-1*%?L&L~LlJdN8J7&T[WXHJR#!KvO,&Jh5LUJ=JA6KKJ@JL&J@J@Js-N%JD*<La'N%31X[J2A7>A2MN1!
=#)(&J7!N%35'Q}K-+J^CZ:*J-JHOS!M^#)(D[d/!J2A$,M$LD-MUGJ>(KE5KnLy+J*J@J4>J>9KQ$JnDJM1LUMdJR&$N%JD<O]K&J>JAJ!LUJ:LU<K0+J6Pc`m-K&=*<MK%K)&%Kj'LG/JKNHRL$JTL5&$>9PP7
!O,#!(JMMdK&=%K<$KGKq#J2AK1*<JNJiJgGHNBMj&5HPcOh&2GMj#LU$,J)*J-PE!K(J=JC.,CK&=DR41*N/&*K^MZ%S_Ui&[gLU&NRJ)^[/,JTS11$K=]aLdLU$CJ)1Or#,CK&=-K*#!(LU<MWPb&$K4K*#)(J
!KT%KTJ^EJO8MM'QMEMgZTJ8AJfK]L%6'JkE#)(*<Q%%?@6!=#.E*<K:MK%?CJ8A6!=#,ORE#)(L%1LUJ4K<>KFLUJf!Jt%Jd!=Jw%J2APQ6)(-J4JK$NH!J2A<QH+L*$+J`_AW'pt$2^VgTJD!J2A<QHS-.N`M6
ki$LL#K>&<8lR$QHeG*KnW=&MZ.?#!J2A$,M$LD0JYHPc&MTQ;!J2A0J950&J3JKbv$NH#,LV&LU&LUJ=J%J=YeY;%5LU/!Kr#KKOj&P=&J#KmKnU6J#J]&$J$KQ$JnJ+JF2K.%!JnJ]&$J$#KR#fzQ6#KI/'JkJ
a#R|#b<[X&Mm#K@Jl9LU&J^J)JV2b}LdeL7H[X#!J2A.!S[Ob+!J2AJOS:HM^.!T6#!J2AJO8pk$dmJ5$.RF+!J2AJO8jPJ4f3$KPK_$XRMM1LUJ(LUN*o:$,J)J;La'JK*W=.!J2A02M8/?+!T6#mxQ+hnmaN^Z
|$hmpWL)ei+J:L_!NS#!J2AN`e^%YnR5Z8$ohO+$dkO$-JZ#JT%!Jh2Si1Je+J4K}J;LU$,J)8Kp/,L?KaLK$L#JcKsL,#$P&%)($H?$Rl%?!J2A$,M$LDJu6'N(#L$JKMvJ+MBMnJT$JBKg:LU$CJ)JfK]M)#!M
%#CJc&O*!NS#PoJa#,bALCP4JN2O#!JZ#JT#L?$L#JcJi)JZ<2JX%*+J4K}J;LUJ=g^JT%*/J#Jc>KF5<8KH1JwJe6)(a#!Y[#U9dZTOh)-Nu)(JV2K0,9%?!Nu$R$L7LUehehn2fZfZp+NE$,>NuNFR3^u$R$L7
ca%LUYeLUR3$%,LONFUAS7$R$KMca%,J)*MZ2%?,LUR3+$5J`#!KM#MnM+J!!J8A$%P@$O;MnM+J!!J8A>KF5KnKJ1&+PHMbJYJ#gY7LUJ=K@JlLOW5a5J:DnRJYL+LhLUSzJql.Vp-O9Jm%!JAJM6)(J^J)ZmJ#
9M/&S5+&%,JRJy1CJ)LUZmJ#9M/&S5+&%!J8A&,JRJy1$GMj#LULUJR&CLUJRJO28K|Jm%)(LU<JYJ6Pc`mMK%(CLUJR6)($GLj=J!JoOb+)($<MK2%(L>JYJ#-L!-L!)(&!9JMN2JOLA-K|J3J<J!LU:*RJ%L|7
,L=J=#)(&RJ%T$COyLXQBO%#WBU]#COy-QX+!K}#!PkQK+J*XJNlKe$-K|J3J<J!LU:*JY,KT[U!L=#)(YfJ(LT/J>MeLdLUJ9.LU^52NcYfJ(LT/J>MeLd*+.Z:-O'#L!LcL!*MZ%QXUL,M??Q9KO]6&JG#!J2A
J#Zw%!J2AJ:JEK]_MJML3%L!J;O>,L!#)(M}J:1KWSgK`O[+O'VT!L!#)(J;O>J+JF2K.%KKJzNlOjP=QAPMU!J@&XJJ4JlJO8Kp%,>/U-RL$Jc#,ovQ<5'Nh#pD)(+R{7J6=&L!#)(JO8J3]!%,>Jt$bA#,Jl-T
k-Q0OCL(!J2A0'KVT05Mc+T*J@[,Q04&NZK>9+!J2AK!JgJo9QJJ9%!;5Mc+)()YlKV(+NZK>&40J9+R{7T*U!h>NZK>&U!XMM=4&/dA#Xcnp`j]KTNhINZK>KVZ=&TNXNJz9+KVM=4$M=4KNhYJ#RZJ=Q0OCL(V
IJ2A7JgJo9M3NTMd-Q8#K?)(JO28Qk5YiJ([6ZUZ>]?$,>J?#Jqi-My$TP*LU$,J)&*JO2V1%!d(JuKn1Z4cK$JB-N,S)M9+)(JOlNLUJ=Jt%VI(UjJEM:Uj/@^y&$J7gP$Mn.Ll!Kv$K[S[5$JBj%7JRN%JDgP$
Mn.*<UjP%^y$J7-O!jBNS1LU$,J)%ST,L;#)(JO28OB'O!#PAkF#.$,>L;,Je$T>J:P`.!P!#'L$J;8QkLd![TJO2JX%)(-of':/,Or'Pn#`[MPkq,L;#)($M$LD%8P<.L;#!(JO8[W%!U}Jhf@Ji5%O'!WdWC&S
`#!K?&!X3#)(JOQ%+MlUr&O'KeO*!Z&:JwJeTr$V3*J!^V&$PdU.7KKJ@&$Jz$n[!SU#Jx#JoKK)(JOQXLA&*J-QXk$,?#!J2A&jqJ#J_#@.D+HT9$L)-dTft,Ne$>dTftMy*&LUP&%)(J;RYL@+!ap^:#R)&*&L
UK^SL%!R5MP#&XE+!Px&^SS&LX.^:7MJ%)(!M*#!SrY'S~GWJ/!NdN'#O}0KnRH-MTJCT`Je)(NJ!MTJCMy!K?7MJ%!JmQpTa)(J;8MN1!Mz#!SrR9&!Px#R)KE.Sw#R)JeP.d$#JeK2*D^t+!ni#nwiY!J[QhLF
!K?K^j7.KuJEQ:.)(&J#M.SS8^>+Y|ebK?n+kYnvaXnUYCjK^HpUebSSj<otRUjzJ=^BhwJ.QT'LrBKbXLR=LULbJ#9O_)KBM7J8A&$JR#J8A5Mc+&.DJm%!LU;F(EJ@KL!(*<2?)KBKE+Mb7!(QtPE'J,#!(JYL
+Lhn-LUSzcM&Q`@PjKX)KB!J8A&J#4K66!(DK6GJ(50M[J3JK#,LVJxKQ$Jn&LUK^NpJ#CJ]J+J3JZ,J]#KRKI/'JkJab<[X$MmQtL]!(/!MoP!T`9&MU6!(J/
 part APSL-2.0
LU;F(EJ@KLY`Ln[-
 part APSL-2.0
QtQ`)([CPj[S)41[S$KX)4*D`8%8P?1!=#)(:*JN2$N+MZ%!=#)(QtJN2W`$?!4LUT4+^nR=LUR*J6d-KMJ!LUM=Lb%LULb)LuJfK]o,Lo&BSEbuJFJ4>L:JEK]Jy%!cMJ@KL
 text Apache-1.0
N|&?+F&L{Oc7$J3KODKJJ9.!J[J$DOp-Mt#FAJ-Mu!JsBJ<)Lp#J$&!J[K'-Mt+L{J?J-L&!JsBJ<)Lp#J$&!J[K'+!KN&$>N4J97!JG-J#QDN4[uWg$?#)4J-L~!J[SH)K-Ko4W[1!K/-!J}KMJ=JUKMJUL7J~K
/J-28K#%P@$O;MnM+J!)4J3L3KPJS/KPJSQtPmK/-MnM+J!)4<28OzK/MV<K/OK+KWJ}KMJUL7J~J3L3KPJS#K/-Mt#,J?Q?J-Mu!J[SH)K-Ko4W[1K/)40J91K/50&,OX$JnJ]J+JF2K.%!JnJ]#KR&KI/'JkJa
DQ)+J4K}J;K/8Kp/,LPLKL?KaO4$L#JcJ+JF2K.%Qv#QbO}$NGLL#?K>$NX$MqPYK1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?#)4Kg:M)#!M%#CO$J.)4^'#SDMLJy1S8Q1GMj#!P*PW&NkToK$G;Q*
4KPJY!Tm`Q/gIVLT~#a=gpcn/KGK_G!P*PW&!P*L+NEOPQtL]L+LhP*KZJ/
 part Apache-1.0
BKbRyXL!P*PWJ#9O_
 text Apache-1.1
KbW9!P*4K;J#9O_N|&?+F&L{Oc7$J3KODKJJ9.!J[J$DOp-Mt#FAJ-Mu!JsBJ<)Lp#J$&!J[K'-Mt+L{J?J-L&!JsBJ<)Lp#J$&!J[K'+!KN&$>N4J97!JG-!OCKUKNLQ7!N|:,J-K!!J[SH)K-Ko4W[1K/cE)SH
<OK+!4Mr:&c#CK@Jlh[P6OK-!J}KMJ=JUKMJUL7J~K/J-28K#%P@$O;MnM+J!)4J3L3KPJSJ./KPJSQtPmP*P*KZJ/-J}MnM+J!)4<28OzK/MV<K/OK+KWKMJ3L3KPJS#K/JUMn<2K!K/+KWKMJ3L3KPJS#K/J~)
40J950&,OX$JnJ]J+JF2K.%!JnJ]#KR&KI/'JkJaDQ)+J4K}J;K/8Kp/,LPLKL?KaO4$L#JcJ+JF2K.%Qv#QbO}$NGLL#?K>$NX$MqPYK1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?#)4Kg:M)#!M%#C
O$J.)4^'#SDMLJy1S8Q1GMj#!P*4K;/KGK_G!P*4K;QtL]L+LhP*KZLr#)4DK$Lc;Q*4ToKPJY!Tm`Q/gIVLT~#a=gpcnJ/
 part Apache-1.1
!P*4(EJLJL
 text Apache-2.0
N;(J;OY!=&J$/?Q9&JG5Mc1KKJLLEP=#)K7J%J;OY!BK%$K3N*1!BK%.0Vm!(JqK3J;OY!TJ#!XQK3&J#>QS.L)DR-1$D6POL)7.K3/!Kr#)O3L)J0MO!QuLP$LK%M6!S*$Sd#CK3Ju1L$$JB$O(O9#U9V)TO$KG
#!V'V8$QWUaO9#CK3*$HJ;OYJ(L1$JqK3N1LZJM1)(FJ?J;OY!Q]J?/KfJRJ+JF2K.%4FAKNF&X]K+JvJ?J;OY,J?LgJ!aibo$Q>#'FJ?J+JF2K.%R,JvAUuKN&d+%>PD_y3J;OY!3#PiJu+F$JvJ?JyJb6!(5Ws
1'BJ<.0LQ+$UZ%!3J(L40J9+!U*LoJWJDJ;OY,3Ju+F$JvJ?.0K$G$M+J!!3&/J:!`sY?`=`t$>JRV15'L*J(J83#Pi/!Kr#)(JWJDJ;2K!JD.O[ZoJ!$_!Q3$`K1KM%!Q2#!3&JWJDLDK{J;OY,3#PiJ+!J8E#!
3&,JR$QC%.3$JWJDLD.0[oX<%J%/Ux+!31!BK%$1J(L1$JqK3N*%bcGMj#!BK%/!Kr#)O3X<J0,J?#PTgu$KPN^YC%!J%$J6bEJ+JF2K.%N^GPTZG[sFAL)Z|&eVg`Z|.Dac1$GMj#!J%/!Ja#dS&eF!3JFNbN^.
0S|QZ$JBNP+Mi1!BK%52'K{J)J;OYJ%&,L1$JqK3GMj#Pz'K{JfK]Kh1J%&W.R2LX!3-K0#B(Jm%!=&J$#)(J^J)K^KC%*'ShN:M-J4KjL<J5OoB(%L&S>JWJD#L9L~L9LlN8&J7!3&CJWJD+F$JvJ?-K0#J>(Jm
%!=&J$#)(J^J)K^KC%*'ShN:M-J4KjL<J5OoKE5Ly+)J*J>(%JHJEJy?K)%MXMXPq&JBPJ!3K2C(LFJg%JoJ>K=P[1CJ).DV#Nx1KWK{J=N/$1M<#KWK{J=7!3%J:CK{J=NkX<:*[nJ>NeLd,K3J+'RjL/$SO+'U
zPh.!3$'K{R2LX!3NJLP$`aJ>MeKD,J>JAJM%*6)(/.3J;LA5#!MGCNe0Xo-N|*<L&&J7J_#!3$JWJDLD+,L27$J3JR&+F$JvJ?J9.*S:!J[J$-*J-LJ,>Kq#!3$JWJD'J,#)(&-*J-M6,JIK+%PNN&J|Ni.*R*!
K+&-*J-Mu+!FJ?#,JWJD.*J7J#BJ>LO&KyJ|J!!FJ?#!3NbJoJ|.JN2_;%,J`#!JWJD&-:!3Ko'J<L'KB5J`#J6JGKD,JWJD.*J7J-K!'NgJ,#!KyJ|ObLXCJ<KBNbJoJ|.JN2_;%,J`#!JWJD+JYM{K<#!J[Y/L
X'J<L'KBK65J`#!JWJDLX!FJ?$KN:J9Li7!JWJD$LX'L~Uu1!JWJD:&c#CK@JlJ|P6OK!Kk#!J<KBD/WtKrJg&JN2Jd!(*<N!HNBKyJ|LXJWJD.*J7cC$5J(]P%!J<L'J!!3J9.CK&KyJ|N+8Qk5O7!(*<N!HNBB
Pe%HJR&<K~K&$Lj(=&J$/?Q9$JG#HJR$/,CJWJD5'L*J9H?Q9&JG#!3JBV]7!J$Ly+)(-g?#MLKw*QUPxJB,K{[oX</Ux+!31*%!J%J;86!=&J$#)(J3,K&=$J$O*!JsM9MdJ;gJ$Jd!=#,M;(JC*<JEa%7J%PwC
ML-Nu)(JV2K0JS%?!R$L7NuNFR3$K-L7#!J%KE5KH/Ki&Yl?+Xf!UF#!3&V2!U1#!J<KB-K'#JKKwKH1JwJe$Nw%+MiJ%P`!3&J^J)P`J6MLGJ(50M[J3J]$J$#,LVJxKQ$JnJ+J3JZ,J]$J$#M/MmKR$KI/'JkJ
a*DQ<O</U3![:#KX$](!3&QF,V4MQ7HK8#LZ6)(-JZ#JT+J4K}&6J4JqN(Ju+MvJ+MBL$$JBKwKH1JwJeC5d=&e3e|YX$Nw%+MiJ;,J)8Kp%*/JcJ+,LPLKKaL?$L#Jc#,VVKs5'Nh#)($L,#!?$Rl%?!3J+JF2K
.%Jc/LL#Uv3V>M=NS$U|$,&J#>KVJc$N>Kg:CJ)JfK]M)#!M%#CJc-VGJK$K&JTSs](!3$JWJDLD*<MK%K)&Kj'LG/ME#NHJKRL$>JTL5&$9PP7)(K1+VGCL5*<P>JgGHNBMj&GHPcOh2GMj#,>J)&Jg:*MZ%S_U
i&[gJ^J)^[/,JTS11$K=]aLdCJ)1Or#HVG,CJK$K&JTJ.OC#=&J$J/J.U*Le%JX!P*(%H3%JX!P*(%H3Rf!J[cdJ<7![a^C1]o],7HNB[iK_YuUNK!!]o!L'K`8^C+!M&cvgN/!KBRKKlK:Y:.'KB$XZKM&WZ#Ja
8LQG!KvY3Q[5!BJ</daUwLXK@JlcNBK/J'6!P*(EJ@KL!(*<2?)KBKE+Mb7!(*<PE'J,#!(JYL+LhP*KZJA(J@KLKwKH1JwJe$Nw%+Mi4K66!(0K6GJ(50M[J3J]$J$#,LVJxKQ$JnL]!(/!MoP!T`LZ&MU6!(J/
 part Apache-2.0
P*(EJ@KL^nW:L+LhP*KZJA
 part Apache-2.0
=&J$/?Q9&JG
 text Artistic-1.0
T:!S`#)K70%Px!J$6J:'LM<8VaC.!BK%abLCo`#OLL)NA!S)#!LMSsT_!L(#!LM!Jt%?&J7!LM+'KG$X}Yl[`Pv!Jt%JHKiJRN;LMMC%!NI#K+K61!BK%&U2#.NI#K+PQLE]8KOLsEMC%C'LM:@Jf2K]JI$JfK]J
I+R{7!qG#!BK%BK%0g}0[v+!B$Ug/!LM*0*:*T=pKW<L}$M0)LMKiL}LG0R[*J{aTG!M[#PDOAk3ihKT#V|eQ&JiG*JO28KH%aT@%!BK%JFJg%!j1V[JYZB5'^y.J-]j!LGQmJbJ0.J4LG0`T/!T0MrT{M_<8S.e
Q+l1!T0@K:J0.Kq#!T0<Lf@6!KvJ$KuKh@-*<JH&LJU^MwJ_#!FJ?#!LsE#)LMJ3N}J9.*XhJ##!J8BJ|&MQP0-*<JX[BZ%fIZ%&>JRM+J!!;Q*$J!!BK%'LMJI+C'KxJ;R;8NO!LsE-*<JBJdHJ,#)LM+,KxJ9.
*Z9'N&J<+J^R*KBNiLe&KY*R*.KB&J9.*JNJYM{K<#!J[-L@HJR+!;Q*$JBJHL>QmJbC51fLR8JR%gq$J(N<L2$_=!JRG'P#[=V=C5k~p}V$$1]W!BK%%K!HJR+!LsE#!LM-?!JILMJgLXHQI$Nf-]+,V&RIJi!L
7JN2S%7LsRIJ:J-K:8J9&K~'M;Y#Q[/J^V&KS.Q#SSLe@YrJ!!LsE-JH>JGR(7!BK%-*<J7!LS#)LM+JvA$KSJ?J9.*JNJYM{K<#!J[-J7'LsE#!RI&J1K+Ru7Tg+!Y#Q[$N<GK2%NV!LsE-OJ!JG7!O)NgF#!LM
7HJR-OJ,V&RI7KWK,LsERIT_!V&RIV&L7&Q#`o!dK+Y#b$$N<Ru7TgGK2%NV!LsE-JH>JGR(7!BK%-*<Kj'KiL}LG/,JG#)LM*<Kj,LG*MK/NH#)LM*<2Kj'LG/)LMMrK1*<J7)LM+QE7>_?KVLS5J`#'N%_?KV4
JGJ9.*JN2c=)LM5'K-#HNB-!RW&J1K+Py5Wu%$P_5OgJ!!LS#)LMJN2K|Uq6!B#)LMJFc`%g~UuL>&<8Ty]{&<8c?7)LM-Kb$b/p1Py1*&PCM!)LMJ;28NOJ`#)LM-!KM#!BK%<28K#%P@$O;MnM+J!)4J3MoL3K
PJS-)LM0J950&J3,KQ$JnJ]J+J3JZ!JnJ]#aj&KI/'JkJaJ.!OCJ/
 part Artistic-1.0
!OL(
 text Artistic-2.0
Na0KJ%J,&J7MwJ_#)(K7JFR+@02M5T:)(kQ!=6J:'MMJ54LM<8VaJIK6&$X-!S`0.!BK%abLCOLL)NA!S)#.LMSsR;lz!LMJb5OFF&J54*DSJKJ%JHR(q@RP#)(N$7!BK%#'MMLM:!=#)(JN2ND!Ml?.*ne%JH#!
LM*K`Pm!BK%&X6'LjMsQ!N;BK%J0!L1J=$NfJ=[v+!BJ</!MTLMJ)J0,Jl.JfYgA$>J&%!LM+R{7!BK%J=]#*&HJ0,MIKdLIT1%J,J7$Jd!LMLMJ0!NI#K+K61!BK%&U2#.NI&$#JoK+'MMLM<j?#Jx!LsE$'JIE
J7J0T<'J,#!LM$Kf@U&%MFQP$+!L_#'U,$Nf%M:RP#HU,$NfS+LGJ0,LG.*Kj/M0)LM$T<NH/)LM%OlJl@JV2OYMsS.LsEMC%!LM:@Jf2K]JI$JfK]JIJg+OvQUQ:1!BK%JIEJ0!LM:@JfK]R*&CL:Rx2QUQ:1!B
K%J8(J0)OL(5K67!LsE#!LM+J6WTE$5@<8JI1!b/K;+!PAFJ?J0!FAKNF&X]K+/!LMR,J?J0!R,cjJvAL{$,>J?LgJ!aibo$Q>#!FJ?JS/?&KOJ3JG-*DKJ%?!LsE&La&?JIK*/,JaJ3N}J9.*JN2J7!JIELZ/N|
#!LsE-*<J7MwJ_#!FJ?#!LsE#)LM+,L2J3N}JxT,$/'S+LGJ9.*XhJ##!J8BJ|&MQP0JYH`mCMwJ_<$<2K!'R,J?#!LM-*<JX,[BZ%fIL:&>JRJyJbJ!!BK%!LgLMJOR;8NO!LsE&5CJO8Jm%!J8(JG#JIK*#!LM
5F-*<J7HJIE5FJxT,$/'S+LG&7$J3'R,J?#!JIEJ9.*Q#K7Le@YrJ!!LsEJ+JF2K.%`o,V&WgRI$P]&J9.*JNJYM{K<#!J[-JH!JIEJb%!BK%#!LsE6!J8(Ji.!BK%<K!HJR+!LsE-PU.O~#HJIEJV2Tq!KUWv$P
(!LsE+Nm!JIEJ-]j'KM.0LjJ!!KM#!LsE-O#MFKdNL'J,#!JIE%JH!FJ?#!JIEJb%M:6-!J8($-'(.RR!K5%QmJ,Jd&Lf!JIEKX!KvMs=.JX%!J,.!K5Kh&Qa.!FJ?#!JIE&#,JDM+J!@8JyQmJb+.(S.DSiJFS+
S.DM5JG#R,Oc#!LsE$JIK*J3!F-*<J7R,Oc#!LsEJ3!FJ9.*K!N_TgGLe%NV!F#!LsECTgJ-8O-JY!KT#HJG:JjTgJY,KTSs*Di`L,CJGU`Rm*J-K~K4TgGjf$TUM?JG:*K~O-Tg$TUJGLXgWO%Mp*U`U].!TgDR
mKD*JN2kw,#H96)(-*<J7'JIE+R,J?J3!FJ9.*L|7J*K97MJ%!F#!JIEhj$Rn!LM-*<QE!LMJx!LsE$JIE7>_7&J7!LgVJJ9.*JN2Kj'MsLG/!LMS+S.DKJ&MsS./>Ue+!VJDKJ!=#)(JX%!?&JG#!Ls$JIK*5LQ
+!VJ-*DKJ%Q3JI&LsK*7>JD%`x!LM+'N%3#HNB$%`N_eN/L{$cjK*#VL.K!!LM&J7!NhJ3N}J9!NhJV2kb'LPN3%!LMZ=.D2NOJ`#'JIE-JDJ+JF2K.%P]&RW._!SW$JH?#!LMJN21TGM6!LM%8'JIE+NmCJDD2N
ONC#!LMMr&D2Jm%!=#)(JJM}-,?KO&JG#!Ls$JIK*0MN1)OL(1KXO7$M0!LM*Ma)(JN2?Jd$J7!LM:*JN2Ma)(-:HJIEJfK]M+J!'JIEJy1YF>KF**De~KH%PU.HJIEV]7!M^#)(-)(JV2K0*!Jt%?,LONFUApV$
S7#!BK%-)(Ko!M-N:J5#KjJ>(%JHJEJy?K)%MXMXPq&JBPJ!LM7MJ%,J>K=P[1!BK%.DV#Nx1!LM:*[nJ>NeJ+'RjL/$SOLd,JlPh.!LMNJLP$`aJ>MeKD)OL(%*J;LAG!MG.CNe0Xo-K'#JK!LM0J91!BK%&Km5
0&J3,KQ$JnJ]!JnJ]#KRKI/'JkJa$MmDQ)%!JhKJ1HScJeKwKH1JeJ4BK%$J)JO8Kp/,LPLKL?$L#JcKs+,KxL,#!?#!LMKg:M)#!M%#CO$
 part Artistic-2.0
!OL(J@KL
 part Artistic-2.0
BKbW9YV!b/K;
 text BSD-1-Clause
N|&?+F&L{Oc7$J3KODKJJ9.!J[J$DOp-Mt#FAJ-Mu!JsBJ<)Lp#J$&!J[K')40J91K/50&,J}KQJUOXJ~$JnJ]J+JF2K.%!JnJ]#KR&KI/'JkJaDQ)+J4K}J;K/8Kp/,LPLKL?KaO4$L#JcJ+JF2K.%Qv#QbO}$N
GLL#?K>$NX$MqPYK1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?#)4Kg:M)#!M%#CO$
 text BSD-2-Clause
N|&?+F&L{Oc7$J3KODKJJ9.!J[J$DOp-Mt#FAJ-Mu!JsBJ<)Lp#J$&!J[K'-Mt+L{J?J-L&!JsBJ<)Lp#J$&!J[K'+!KN&$>N4J97!JG)J.4J/0J91K/50&,J}KQJUOXJ~$JnJ]J+JF2K.%!JnJ]#KR&KI/'JkJa
DQ)+J4K}J;K/8Kp/,LPLKL?KaO4$L#JcJ+JF2K.%Qv#QbO}$NGLL#?K>$NX$MqPYK1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?#)J.4J/Kg:M)#!M%#CO$
 text BSD-2-Clause-Patent
N|&?+F&L{Oc7$J3KODKJJ9.!J[J$DOp-Mt#FAJ-Mu!JsBJ<)Lp#J$&!J[K'-Mt+L{J?J-L&!JsBJ<)Lp#J$&!J[K'+!KN&$>N4J97!JGJm%!=&J$#)(J^BK%&J)K^KC%JoY996)('ShN:M-J4KjL<J5OoKE/NS%N
-!J$#)(J>(%JHJEJy?K)%MXMXPq&JBPJ)4K2C(LFJg%JoJ>K=R~R%$R1R%P[1CBK%$J).DV#Nx1-KWK{J=!J'Ug#BM@&mlQC#Km+F$L{J?N/$-M<#KWK{J=7!3#Pi%J:CK{J=NkO01CBK%$J):JY!KT!K{0O0CNm
XVCM<%8V#Nx!J>(J;2JX%,>UdJ:K!!K{KE5KnLyJsJ49$JAJ!,BK%$J)0JM6)(JuKn1Z4^G$JBK')40J91!BM@&Km50&,KQ$JnJ]J+JF2K.%!JnJ]#KR&KI/'JkJaDQ)+J4K}J;!BM@$Km8Kp/,LPLKL?KaO4$L#
JcJ+JF2K.%Qv#QbO}$NGLL#?K>$NX$MqPYK1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?#)4Kg:M)#!M%#CO$
 text BSD-2-Clause-Views
N|&?+F&L{Oc7$J3KODKJJ9.!J[J$DOp-Mt#FAJ-Mu!JsBJ<)Lp#J$&!J[K'-Mt+L{J?J-L&!JsBJ<)Lp#J$&!J[K'+!KN&$>N4J97!JG)40J91K/50&,J}KQJUOXJ~$JnJ]J+JF2K.%!JnJ]#KR&KI/'JkJaDQ)+
J4K}J;K/8Kp/,LPLKL?KaO4$L#JcJ+JF2K.%Qv#QbO}$NGLL#?K>$NX$MqPYK1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?#)4Kg:M)#!M%#CO$!gv&j4Ob+!4&KNDJo#!L0&K`28O65o;S<S=JxOX$Jn
#K/
 text BSD-3-Clause
N|&?+F&L{OcJ.#!blJ/7$J3KOJ}DJU0J~KJJ9.!J[J$DOp-Mt#J}FAJUJDJ~J-Mu!J}JsJUJ8J~BJ<)Lp#J$&!J[K'-Mt+L{J?J-L&!J}JsJUJ8J~BJ<)Lp#J$&!J[K'+!KN&$>N4J97!JG-J}!KM#K/<2JUNz!K
M#K/MV!L7#J6Km<JUNz!L7#K/MV!L7#J6Km<JUNz!KM#K/MV!L7#KWKm<JUNz!L7#K/MV!L7#KWKm<JUNz!KM#K/MV!L7#,Km<JUNz!L7#K/MV!L7#,Km<JUNz!KM#K/MV!L7#J6L0&Km<JUNz!KM#K/MV!L7#Km
<JUNz!KM#K/MV!L7#MoKm<JUNz!KMK/MV!L7#Km<JU!L7#J6Km<2JU!L7#,Km<2JU!L7#!Km<2JU[w#!L7#K/&,Km<JUNzm`KMK/MV!L7#Km%)A<JUNzKM#BM@MV!L7#J6Km<J~8K#%P@$O;MnM+J!)J}4JU3J~J
3J.MoJ/L3KPJSJ.%PEJSPmK/J/)J}4JUblJ~0J9K/50&,J}KQJUOXJ~$JnJ]J+JF2K.%!JnJ]#KR&KI/'JkJaDQ)+J4K}J;K/8Kp/,LPLKL?KaO4$L#JcJ+JF2K.%Qv#QbO}$NGLL#?K>$NX$MqPYK1NN&G,N(#J
TJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?#)J}4JUblJ~Kg:M)#!M%#CO$
 text BSD-3-Clause-Clear
N|&?+F&L{Oc7$J3KODKJJm%!MU+!K'LoJ9.!J[J$DOp-Mt#FAJ-Mu!JsBJ<)Lp#J$&!J[K'-Mt+L{J?J-L&!JsBJ<)Lp#J$&!J[K'+!KN&$>N4J97!JG-Nz!KM#K/MV!L7#J6Km<8K#%P@$O;MnM+J!)4J3MoL3K
PJSJ4KQ$JnJA%,JlJ=J>9DJM1)()40J91K/50&,KQ$JnJ]J+JF2K.%!JnJ]#KR&KI/'JkJaDQ)+J4K}J;K/8Kp/,LPLKL?KaO4$L#JcJ+JF2K.%Qv#QbO}$NGLL#?K>$NX$MqPYK1NN&G,N(#JTJu+L$PHJT$MvJ
+MB$JBKs+,KxL,#!?#)4Kg:M)#!M%#CO$
 part BSD-3-Clause-Clear
!OmTT(
 text BSD-3-Clause-LBNL
N|&?+F&L{Oc7$J3KODKJJ9.!J[J$DOp-Mt#FAJ-Mu!JsBJ<)Lp#J$&!J[K'-Mt+L{J?J-L&!JsBJ<)Lp#J$&!J[K'+!KN&$>N4J97!JG-J}!KM#K/<2JUNz!KM#K/MV!L7#J6Km<J~8K#%P@$O;MnM+J!)4J3MoL
3KPJS)40J91!BM@&Km50&,KQ$JnJ]J+JF2K.%!JnJ]#KR&KI/'JkJaDQ)+J4K}J;!BK%J.!SrR9Q0J/$Km8Kp/,LPLKL?KaO4$L#JcJ+JF2K.%Qv#QbO}$NGLL#?K>$NX$MqPYK1NN&G,N(#JTJu+L$PHJT$MvJ+
MB$JBKs+,KxL,#!?#)4Kg:M)#!M%#CO$*D6J4UDQ?%K~,[BZ%n<$bv%!WgWi$LR#!FAY}%MFK1:*MK%JHHY}JbJxL9$N$%K/J3lP'M;KP(JC/CY}KD*K^K0!J[('M-L<J5Sh(%Qo?JdS>JWJDS^M!>M=4J7&N8CY
}$JWJDLD+L{&FAJ?
 part BSD-3-Clause-LBNL
BKb[-!X0#!T~#R)LE^qcbTml~Jm%UI#,KHi#J!!RZJ=jj#kEJ#9O_
 text BSD-4-Clause
N|&?+F&L{Oc7$J3KODKJJ9.!J[J$DOp-Mt#FAJ-Mu!JsBJ<)Lp#J$&!J[K'-Mt+L{J?J-L&!JsBJ<)Lp#J$&!J[K'+!KN&$>N4J97!JG-J#QDN4[uWg$?#)4J-L~!J[SH)K-Ko4W[1K/-J}!KM#K/<2JUNz!KM#K
/MV!L7#J6Km<JUNz!KM#K/MV!L7#KWKm<J~8K#%P@$O;MnM+J!)4J3MoL3KPJS)40J91K/50&,KQ$JnJ]J+JF2K.%!JnJ]#KR&KI/'JkJaDQ)+J4K}J;K/8Kp/,LPLKL?KaO4$L#JcJ+JF2K.%Qv#QbO}$NGLL#?
K>$NX$MqPYK1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?#)4Kg:M)#!M%#CO$
 text BSD-4-Clause-UC
!X0#!T~#R)J#9O_N|&?+F&L{Oc7$J3KODKJJ9.!J[J$DOp-Mt#FAJ-Mu!JsBJ<)Lp#J$&!J[K'-Mt+L{J?J-L&!JsBJ<)Lp#J$&!J[K'+!KN&$>N4J97!JG-J#QDN4[uWg$?#)4J-L~!J[SH)K-Ko4W[1!T~#R)c
b&J6Km-Nz!KM#!T~MV!L7#J6Km<8K#%P@$O;MnM+J!)4J3MoL3KPJS)40J91!X0&Km50&,KQ$JnJ]J+JF2K.%!JnJ]#KR&KI/'JkJaDQ)+J4K}J;!X0$Km8Kp/,LPLKL?KaO4$L#JcJ+JF2K.%Qv#QbO}$NGLL#?
K>$NX$MqPYK1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?#)4Kg:M)#!M%#CO$
 part BSD-4-Clause-UC
TTK9QhT~#R)Mo
 text BSL-1.0
JS0K^JMJ5#Kj%,MI$NfRp'J,#!4&RzKNJ21)(!4%?L&L~J7We&gb!4&%S>JWJD#!4&%NDK@K?%Pz!40T+%JNJiJ#Jm%!J[!BJ|+!4&)MTPeJ+!Js(K0)N}&!J[K'J-8LQ+J#J_#!4+L*$+J`&J#JWJD#!4KwCJ_$
JWJDDQ<+!J?#O)KSJvAUu1'FP!fS!40J950J3JK#,LVKQ$JnJ+JF2K.%!J]#KRKI/'JkJaM/&Mm+J4K}J;!BM@$MFM0!48Kp/,Jc$>JTJu+L$Mv$JBKsJ!L,#$+Lv7!4$!?$>RE+!4
 part BSL-1.0
iJ4(EJLKLY`h/[-
 text BUSL-1.1
(L'Bh:^xQIc7J#9O_MqF(0'LO#^xQIc7=!J%K^KC*!Jt%J,JdLaJWJDLf&JHmq?#!J'3!J%<JHJ(K&?K0Jsb0K.Za?MSG!LuMG$!kzhy#!NcL9JbJG#'MoE#!J'36)(g|S{Nc!J%K^KC*96!=#!Lu(&!9JM+!P7J
sLA:H?#!J'3JV2L|7!M^jS+O'5QK+)(*J-no'KV(J!!J%J6hdQS$N*bG$*J-W&J!KX!J'3J#J_#!J8&JIJ'3&JWJD#!J'3DJm%)()(LFQ|/J^E#!J'3&!LuMG<q%/J^E#!J'3P'1J%*J-S|L~)(GJ^J8$JIJ,#!J
'3:*LN!J'3+J8$JIJ?J!'K@Jl!=&J$M3NT+)(JX%H?#.3,?#!J'3+MY#)(JOK|LAH96)(/!WT&J#>K*#!J'3)(JV2K0*,Jt+,LO$S7#J%$J6heJ9.*<?'LO$S7#J%5KnKH1)(%!JhKJ1JwJe!J'30J9GJ(50M[J%
K^NpJ#J]&J$KQ$JnJ+J3JZJ]#KRKI/'JkJaMm&M/^xK^KC*JS%?)(J=L'%(HJD&%Q7%@KX!LOMqF(5Ny5*L|7!`d#J%Lo`d#J%+Qj#!Jt%?)(J=L'&!MqF(KM&LOJ%`d%^x&%J#>Kq#!J'3%8J91J%-%RX5!Lu(!
M1EJ@KL$,LWE$'(.0O{7M1EJ@KL$'LWEK2O{J0.4J96!Lu(J{8LQ+'I74J96M1EJ@KL$'LWEJ%<RXK&LuJAJ3JZ-%Jx'RXJ(K&K0#9%?.JV2MH,K&N}G!JtJM+)(5!K&?K0$KeZ9!L'[w-%RX'LuMG-2%Jd)(+,>
Kx
 part BUSL-1.1
MqF(JLJL
 text BlueOak-1.0.0
EJLKLKLJa)(QVNa5m_JS%37)45L8SsS@KmJ!JTME+O8%LN)(*J-MZ%J6X5!X5#)(DN]L56.JC&J$%H(*J-2JNOx7)4.pa'oO.*N+$JO2Q.BJ^J)JA*%JNa!7)4.LIJBOe.J)J=B+@J|*J-PU.NaKdZ('J,#,J`#)
4J!*7$J3L:K:Z(!L'#)($'Q3%L+iFKZ(JLKLKLVi:MFY)*+Mi.*JE2j-7J}J|J|JUJ|J~*J{OfH(1gOJ#ZYTF%L|LXQBO%Mp!J<:*JN2JNJiH(XnQXJ>J^J)JA*%JNa!7)4.LIJBOe,J>K=KuJ{($U`W;%(o0J4J
)J{oG)(J4JT5T*5!JeXS)4S{50J3,JK$Q$&J4J)JO8Kp%MF/,JcM.%)4$)(6,LV#JqL/
 part BlueOak-1.0.0
iEm{Y%(
 text CC-BY-3.0
!35McLo0J96!=#)JrJp;(]q$(!30W!1B&$>JwJe,?#!3>KF5N*6)($BJe0Si1N1,9%!3J9OD*Ma&MZ%8P?1!=#)(%!Jh)(<8NO%8'L$!J%KC*!9ObOD+Qj#HME#C=&J$-N;-N)J0'3K$Lc!3$Lc!3&>_AZ!JDC5'
Q>N)JW3Q!#ev$>]X#'Pt$OL3$V*$LR&Ko]vR&$,>J?+J:!3<8f`X@$LzJ++,J?fdM+J!!J8KE.'3.NJ'NIJO28NOJ(N)/!Ja#)(/!Lt#LwK2!30'Tl3LR$V*!gM#!3+X>V07'W|TbgLJO8NOJ(N)/!Ja#)(-NIJ0
'NI#Pt$OLJDC5dg&cH$X%_<$]p$>JD$JmQp>KFJDRo+J*JLR0LoJ:1Or#!g%&Q!#KWKkUfMAd2+J:!30LQ+J6^E+N[J?Li7K<$KG>MLJ^d%M;&N,JD+TGJ:RuD`DM!'PlL*'3.NJ'NIJO28NOJ(N)5McJs/!Kr#)
(-J7J0%JHJb%!;!J8&J_#!3$N)5M&LEN'$>PJ#O9-J%J0!L1Q1K3$QS.K)J=!36!=#)(-J8KzJ0+!L_#'Pt$OL3!L1Q1K3$QSKdPQ!3$:J4L1$K3J{8U=!Sj&+NmMO+!L_#'LR!c;g.ewd6&>P^KdP>g-d>d9fF+
eN$JBLlPt$OLJD$^O#d}O(+!L_#'V*!fUNo!MI$JqK3KdNcZ%!W-#'LR$>W-&QW+!L_#]p!Nf.gc!TR-3J0!Pt&$OL3R46!=#)(J+J3JZ,Za+!PtW,&OLQ*R[<8!T3$J?#J6dsJ+U4J?C5']nf7&>Mi'e_R'g)$>
3#!KvSg'd]$d^Tl3'co3$`{+d`O='Tlc{7$J3W7']v3%J:D]bJDOX1'P$[8%cp'3#`pf6[<g!dh$ee'fB3%J:D]bJDOX1'P$[8%fC'3#Sv`CJ(a>elfEg0$Q=dN3fj%e.g][<$f|'LR'TR'V*'O2#K>%!Jh@0W!5
'WQ3$'3f?1'`#$cqb-%!Jh@02JBNO'Pt$OL3-*J0J(L1$K3N196)(KdJf2_H`%!=#)(7MJ%!3$KdJfKhKQJSJ!!J%%K896)(`i'O:MY-L9LlJ0%Ll;_Q#!3&%RD%!;Jo;_Q1,J0$P$J+1h!$h#J0$;U4X%%JHJb%
!;JD+C'Kx.W{#!;<L^JjJDJ!'L@&JY'L@RMWF1L>%Ll!3%!;1,J0$P$&!N^%!;#!X%#!3J+1;U4LR%TR&f_!31,J0J+g,W-$Wq-L&J0%JHJ_#!31,J0J+J3JZ1Sn$gyfg&!Jt#d{&V2d|#!3J+So#'W!LR$V*+U4
J?$>PTL2-OOSP9M9+)(0M8%X.P5$O`,MDJ5J!B$9KsJ!MU$N0.DJ9/+Lv7!BNr6BJe$>JwMz-(K0Jm%!=&J$#)(J%K^KC*'N:L<J5M-Sh/!S,#!JwB(%K8!9+!35LyLo-%L&!3%S^!3M!K<$KGSy&%L&!35R2+!S
y-%La&L&R&J9.,CN)J+,Q>+,L2bfKiTF%Q#e]d?$JBWp.L:RxJy%!J83/L4'Q>N`8QZ!J83NkTIJ!Y|%g5$'KON`OE!J83JfK]JI-%J7&L9Ll!3J+5R2+Sy&-%J7&L9LlR&-/!Lt#Lw-aoQi(TD+JoP4+J:!Jt%O
@OsLE,Pf$QiMsTCN+8Rw!J%Qz!UoJt%O@COs/,K81*#!9JM6)(-W6Qi(TD+JoP4+J:!Jt%O@OsLE,Pf$QiMsTCJ{8Rw!J%OT!UoJt%O@COs/,K81*#!9JM6)(&-SD(TD!J%OT!Jt%O@OsJuRM$+!K}.!J%0'Wz#'
VXTx.`6SDMsTDXF.TxJ!,K81*#!9JM6)(!Js9<8^M+J#PD&P2JuROPr$R1dH!Js9K!!Jt%JHCJR5DbhKt%K8!9+>PD&P2Jm%J*OjR0J#92KnJM1J%DK^O_-M~!(JM+J*JzJs0KnJyJm%&K.1!J[M~-*<J7$L9Ll!
3Jg6!=#)(*J-K!'J,#$!bsW+^`OG/)(7NRJ,#!3*J7$L9Ll*<2K)$MH,=G!3.O`!=#)($!SG#!K(#!3%K8!9JM%.K(6!=#!(*<2N8!3*J-OfP3J#J|.Q7%)(&%!K'#J]7NRJ,#!3*J7$L9LlKY*J7$L9Ll!3*<2M
H,MSN9MfG!3.O`!SG#'K(#!3J!*%K8!9JM%.K(6!=#!()J*K9'LF%!35R2+'NIJF)JV2O]!NI`>J!!3Mr%8JyJm%!=#)(:*La'NILcJ<J!,J%*J-%!JhQ5NsJ!!NI,Ri5KH1J*K9Ke5Q::*LaJ(N)LcJ<J!,J%*J
-%!JhQ5NsJ!!N),Ri5KH1J*K9Ke5Q:-:*J7$L9Ll!3$,R&$Sy*J-Kw'ZiJfK]JyTs%J*K9'OfP3J#BJ|/!3&K~Ki%!L2$J0*D_~MO!KM#!J8Kz$X+:Jw:Py&$:!J8Kz&$J%^4OlJl$K?QOUt'g7[nb:K3eX/KyKy
K?+J%J=BJ<=#NF$1>KiJ0!KM#CJl$K?O(!M/#!3:PyQW%!JhNKQ5!OG:,.J%Q~%8MQ7!3KwCOGJV2Q7%!BJ<$MsK_/!3&XzPP7J*JzKe+!L_#J(N)'Ri[i!?#!3+!N)QOUt[cQ>#!31J8Kz$f~K$GJ831J8Kz!Ri
KH1)J*K9Ke<8Z3+,KiL[J9K1.+!L_#'N)$NIJY'S;CRiJOOK:'Ri/J#S}L0#!N)$NI[9KD5J`#Jj[I&+'L[JYM{5N&5![I/!>S}L0/!Lt#Lw*<Jg?!RiKH1)J*/!Ja#Ky+!L[M3L,Js&1N1H96)(*<2eC$QUNn$T
.,Lv7g8$Vf1!J8KzJ%&$KyK?5M&#*$H?#!3J3!M;KQL3KPJS#!J8KzJ%&$KyK?-KE5JBNw+Mi1!J%$5<8JBKJ1JwJe:*L&J7$L9Ll!3Jx1Mr$5J`#,R&$Sy*J-2dWexJd$RY>[NLT+V0%!3J:LI8_B%!J8KzJ=Z.
$Y=J%O?.+JoP4QOUteW+J:,K8#!JtJM+J*JzKe#)(!Jt%JHR&LI8OB%8'dXeyKO$>[NLT_B%!J8KzJ=Z.&Y=!J%JO['$2Nn5M&)J*%!U:JhKJ1!JwTmJe%Xl*%NKK8HJt6J*JzKe#)(Jt%JHR&JF2JB-PaJ]&K'K
wJB_(Nw%1!K?+MiJ%Qs!350&LxJ4Pa$J]#,LVP.!3KQJnPf$JBJ+J3JZJ]#M/ajKI/'JkJaMm$!N.#Vs$>RFR|$!V,#N.#S-Ju$2VbLCP4JN2O#!O|#JnJ]JiCO|<2JX%*-JZGJTKE%!JhKH1JwJe+J4K}JOJ%8K
p%*G,JqN(/,KaL?L#W#$O4JcKsL,#)($!?#!3Kg:J%JfK]M)#!M%#CJc-L!-)(&!9JMN2JOLAK|Lc,Oy1*#!=#)(Q1$QSKdJEKhR&$SyJ!*6)(K1JO2JEKWJAPIJ9CQ1$QSO[+MlMb7JoJAKKJLJ@NlLnO/&OjJO
O>,L!#)(-Jm%!Js=&J$!(JMOD0Sh/!S,#!JwB+!3O*!JsJ%Qz!Jt%W'!36Lj(=$%ULM0!3JY,KTJ9K1.,C`vJO2]2%[))($,>(.JfK]$0KH%8JM6!=#)(&)(JOQ%+MlUr&O'KwPI5LyJs-Tk-J^KT*J7$L9Ll!3$
'NI!J%Qs%!K('(%!3G!Kv=&J$5!(JM%*6)(-J^KT*J7$L9LlJ(N)J%Qs%!K('(%!J83G!Kv=&J$5!(JM%*6)(-:,L;#)(0Rm$P<6JwJe@J;2Qg!UP$SU#!X3#!=#)(&J3M?LT1!K?%)JCCL;J;8P9%!S;JhKt%JH
CL;O-&QQ-J4L=$L;#)(J;8OBRw&J4OyWH%KwCO!$SLJ;8+Mi&V;1!Jl%8`T7CO!$SL-)(NJ!MTJCMy!K?7MJ%!3J'ODM_DJ4SCOk$Pa7MJ%!32M'ODJ%J;28P?1,K&M}.<OK+,N^J!*)(<28JIJ3!ezKPJC#!J%&
*-!9JM6&!JmQpfi+)(Rx^>_~!gR#!ccS~/!Nr#Pt&OLJD5U)Gg'YWc-!fvS~#c+!StBPK#O.!StX%&_<PK#O.&!_{BS~5PbGaSc/c,Jj9&JmQpRYO'+!P:MP+J:!(=Db]%8[WRe%!K,M}#!T-#JoPKM}+!JwTmJe
:!LsNj#9JM6JwBJeKoK&92JM6)(CK&9DOB%8LQ+!()(02M8%O`!(#,96JwJeJ.JrJpJ<JrJp02'Jl%)(&LxJ4JKQ?+Lv7!3JrJpJO28Kp%*$,JlG,JqN(/,JcQ?J+J3JZ,JJKaL?$L#JcKs+Lv%)(O*!Z&PgJ@g&
:JrJpJfKnU=Mr5!J%N2@J;JEJ#9&L5#J%KE/!K.Ja#Td%!;.!30J'6!]qJrJpJV2VP!?1JxJl#!LOJrJp$,M.LO$S7#JrJpJ3!L3KPSL#JrJp,KJ?JO8+Mb7JrJpKDWTLOW5a55<8L%GJ6`'$JBJyJbLcZiJ!KT%
KT/!Lt#Lw)LON}JV2J?J`#)(JrJp<8V^JYL+ONKZJ/
 part CC-BY-3.0
JrJpJqAKyJzKLbt
 part CC-BY-3.0
JrJpQI02'JeVl&JV2K~JqNGJG#)(JV2LaJ(`GUcQ8JrJpP`)K_GJ(50M[JrJpLxJ4J]Pw!K_J9&NpJT/JcLgJ!J6?(
 text CC-BY-4.0
1N1!J'9McLo*Ma&MZ%8P?1!=&J$#)JrJpKyK9KLNd;(;(%!Jh);(<8O65'L$*DJM!J'9+Qj#HME#Jj=&J$&!J%KC*C9+Qj#WC!J%NLJ!Kf!J'J&Jb6Jj=&J$J*JLN;-LzJ&J0J&Jm%B&K[9.0M+J!$K$Lc!J'J&&
+J:!J'J&0TIS!VNX@$JBJI+'L[P;JS6!B&K[9On1!J%/Kr#);(K2!J'J&0'Tl3LR$SnTtLzJ&0SJP_K2!J'J&0Z{+X>V07'W|Tb-SIJ=(J0!(*JX%HB&K[9+HML%LzJ&+R{7!=&J$#);(-B&K[9J0B&$K[9RgM.%
BJ+J3JZLRTRSnTt&NYNUJP9J3Sk%Le!9DZA$Yc/Kr#);(!9M'+J*J@KeJLJ@D2B&K[9-MSN9MfJ0JoMf.+!N.#ZcO1<28Yd6MzUsL56P+PM#!StBPKUWGSQU#O.&$K[NdOk-N0&MUJ0OO?OOSP&$,>Lk$JZ%B&K[
9.LF%H?#!J'J&-J'J&J0!OL$Pt3JP$>J&%J:!J%Sv);(-J'9J0!9JM%*Jm%!=&J$#);(J:DK.%J#B&K[9.JX%H?#!J'J&&.!J%JfO1%(-J%J0!L1J=$K3Z0Vm96);(-L-J0%K~J&%!;1,J0$P$.QaJS6!J'9C5Q9
;L~;LRJGXgN^$Z5&%JHJ&Jb%!;J++Ov.W{#!;<L^!J&J!'L@&JY'KTRMWF1L>-NYNUJP9J09>KFBLgJ!U5UUP=Wc#!PVX#&#!WR#PMS9O.G!JqNr#PR5U)&$YH5OH5>VgN<9Y]+!PL-*J0!L1$K3N1!J'96);(HJ
f'K,QqJ*J@O,-(K0-Jm%!=&J$#);(!J%K^KC*'N:L<J5W~M-Oo(%K8!J'9+!J'J&%-L&&L-!J'J&+L*$+J`&-P%L&&L-LzJ&-N0&MU/!Lt#LwK2N0&MUJX%H?);(JV2JX&*JN2N?%L|7J6=&J$-L=!L=#);(0M'+
J*Ln'-PD&P2NZJRM5!J%S#*%K8!J'9+J#PD&P2JuROPr$R1PQ&%JHNZJRKt%JNJi!J%OT&$O?2%Nn,Jt$O1%Ql*J!KfNZJRKt%K8!J'9J+NZJRKt%XYMSN9Mf/Kr#);(V<KfJRN*1)J*J@'K9ZMZ`LzJ&-QNKq-K
)J!!J%J'J&NRK(#!J'J&K|NLJ(K)J!!J%%K8!J'96!=&J$#);(-J4QNM~*<2K)$MH,K&$Lj=$J$G$JX,MSN9Mf%!J'J&:RkJiV3K8#!J'91,K(#!J'J&-J4VfM9+);(NJ$<8Qk5JS%Nn$T..*D$.H?#!J'J&0X^7
$ZuYy$JMS<R:1!J%$M:NP%LNKy5J9+J*Jz'JL'MO->9-Pu9C5!Jt#UyD2J'6);(MVDRTV}&$>K[Y.9K1%!JhL8!J%OT&$O?2%Nn,C9On1!J%%!K.JhKt%O#*%K8!J'9JF2JB-J>&LO9D2J'6);(-%!JhL8!J%OT,
Jt%O@OsJ!*/!K8#!J'9JuN$$LE'VXTx6,SD$W6Pf$QiMsTC+J#>RC!J%KnQz,Jt%O@COsJ*Jz(J$HK8#!J'90KnJyJm%!J[J$-Ky-:*L-!J'J&J++JIJ?*J--Mu!J[:@0Py1!J%7!J'J&-Uw#!XaJ=#!J'J&&,M:
NP%LNKy+,KiL[Q:1!J%J+1X+:NP-'BJ<-'J<.MC%);(-'J<.MC%!K'#J]-'OG$Pp%!J'J&%!JhNKQ5-OE:*JI!J'J&&MuJ(Z6#,O:JR&-OE!J'J&0J'6);(&K!!L'#$!OG$Pp%);(-*<N-!J$+J*Jz'JL+,KiL[K
$G!L2J0&SN+J:*L-!J'J&/L4@<8Ki%N-!J$1T<'OG$Pp%'W+.Ko!KHK_-:Q:1!J%*J-Ns,#!K_KH1J*Jz'JL'%!JhNKQ5-:*L-LzJ&*P%!SIJ=(*JXJ-2TqKq#!LzJ&J!U.7);(J*K9NYNUJP9K2!J'9K!NYNUJP
9.JX%H?#!J'J&-/!Lt#LwJ*J@'JLKC*!Jt%WfQ{L&&L-J#$'MhM$#!Kk#!JP-:*K!J#$'MhM$#!JPKk+'JP+J:*JENYNUJP9KD!JP+J:*JENYNUJP9JF2J6L1Kk0LzJ&&-*J-L|7!J$+J*Jz':*L-J#$'MhM$#!K
k#!JP/!Lt#Lw)J*K9Zx&JV2TAHL56);(K2!J'9K!>B&K[9J*NlK'#J]&JZ#JT-KwJBQ|[%1!J%%!JhL8!J%Qs!J'J&50&5Jb&LxJ4Pa$J]#,LVP.!J'J&JuKQJnPf$>)KoJ3JZJ]#M/KRKI/'JkJaMmN.#Vs$>RF
R|$!V,$N.#S-Ju$2Pr$VbK2P0#J]D2M5+Ml$+J`)K'<2JX%*-%!JhL8+J4K}JO!J%8Kp%*G,JqN(J+J3JZMB$JB/,LPKaLKL?L#W#O4$>N>OMR/$JcKsL,#);($?#!J'J&Kg:!J%JfK]M)#!M%#CN>OMR/$JcK2'
JZ#JT02M5+Ml$+J`)JZ<2JX%*-!K'#J]&JZ#JTJ9JsJ;8O6+'L[.%!JhL8M|RgUXJ(UVK'&O!#J#JTJ*LnL=&L!-);(LF/!L=#!B&K[9J'ODK1:*RJ%L|7);(KDH96);(LAK|-K2HJt%?!J'J&JfPI6J*Ln'@Zg-
K|5#!MG!MY0TXJ9@0TXLXQBO%#HYt#!MY$-LcKQX11!J%-/!Lt#Lw)J*LnKeJV2Qg,Jt!J%<JE%X6Y</HXH#);(-/!Lt#Lw!J%<K:K)!J'J&6M;=$J$$ULM0!J'J&JY,KTK1RkJiJO2LA);(-KKJLNlLnO/&OjO>
L!#);(J*O/>=&J$-!J%J;28P?1,K&$Lj=$J$VZ1*KwKnNw-,R(SC$OkPw!J'J&2LyMdDM;J!&N,#!=&J$#);(J*OjTh-/!Lt#Lw);(JV2&J;28O6%X.P5O`$MHJ$G,?#!J'J&.N`ZC8JyJ3JS6);(-%!JhL8:,L;
#);(0OBP<@J;8K|P9%!S;JhKt%JH@QQ:!L;N+8P9@J;8ZpJ!);(J3YZ!SU#!W(=&J$-J4L=$Q$#);(JO8Rw&J4NS%L|WH%KwKnNw%1!J%-M9+);(NJ$<8O65'JZLc$O!#,Z_&Z2.JX%!J%$*J+J!!JqY5#,MP$O1
J.JrJp02'Jl%J6;JAO*JrJp<Vc%JXK<#J6;JA%J&@Y7&+JoZ;JO8NO!J%J.!L'#!JrJp;JA0Yp%!;Q*6!Sx;Q*WUJ/KE/!K.Ja#Td.J&0Sm6'JrJp;($5JBKJ1!JrJpS=L%JYONKZS=JrJpJV2VP!?#!LOJrJp$,
>LO$S7#JrJpJ3J6L3KPSLJ+J3JZ+Lv7,YNJR%,#J6;JA$,>R(SC$OkP.?#J'J&/!Lt#Lw)P7JV2J?J`#!;JAJrJp<8V^JYONKZJ/
 part CC-BY-4.0
KyK9KLNd
 part CC-BY-4.0
JrJpQIJrJp02'JeVl&JV2K~JqNG$JqXRJG#JrJp;JAJV2La'ZDUc$>Q8JrJpLxJ6JA&M.K_JbGJ(50M[JrJpQVJ4J]PwJ6JA,J&J'6KW=&J$$,M.K_JrJpNpJ#JT/JcLgJ!KW?%!U:JhL8KXJrJp;JAJrJp;JAK~
'LsM3#=&J$.Yj&>9M@<?%L-J8JD#Pi&>J&Jm%B&L`>9M'+!;(Lo!J[N#D/WtKrJgD2Y~&JN2J?J`#LBJAN#/M#LB;JADM8/?1JoN*%LJ!;JS%?J&+OvJBOQ1B&L`>9LBJADOoM#K`Q`&W4!=&J$#!(KuMKPjTQ@M
#K`K:V7J#9KtPjTQLBJAJi.!;J{Q{!J&5UpM#K`Q#UA,J&2Jm%!()Ko>VUJ'J&$J&K#6J(Lk$JZ%BKGN#/M#J.TMONKZN#/M#J/N#/!;1KXK<#LB;JA'J%KC!;JS%?!J'J&6M'=&J$:!J%J=JS02Kt/,Or/L4OV#
,JwLk$JZ%BKD.?02Zf1!(LBJAK0JgLZ6B&L`>9.'J%JfO1%K0?#!J'J&<R;8OQ/>Y8J+OVM:JEB$>9+!J&'J%<JHKaTvC5W@.J#L:8QZ$QKSu2KH1LBJA*DVe%MJJoTvK2KiKGN#/!;J.TMONKZN#/PsJ/
 part CC-BY-4.0
JrJpKyK9KLNd;(
 text CC-BY-NC-4.0
1N1!J'9McLo*Ma&MZ%8P?1!=&J$#)JrJpKyN5K9KLNd;(;(%!Jh);(<8O65'L$*DJM!J'9+Qj#HME#Jj=&J$&!J%KC*C9+Qj#WC!J%NLJ!Kf!J'J&Jb6Jj=&J$J*JLN;-LzJ&J0J&Jm%B&K[9.0M+J!$K$Lc!J'J
&&+J:!J'J&0TIS!VNX@$JBJI+'L[P;JS6!B&K[9On1!J%/Kr#);(K2!J'J&0'Tl3LR$SnTtLzJ&0SJP_K2!J'J&0Z{+X>V07'W|Tb-SIJ=(J0!(*JX%HB&K[9+HML%LzJ&+R{7!=&J$#);(-B&K[9J0B&$K[9RgM
.%BJ+J3JZLRTRSnTt&NYNUJP9J3Sk%Le!9DZA$Yc/Kr#);(!9M'+J*J@KeJLJ@D2B&K[9-MSN9MfJ0JoMf.+!N.#ZcO1<28Yd6MzUsL56P+PM#!StBPKUWGSQU#O.&$K[NdOk-N0&MUJ0OO?OOSP&$,>Lk$JZ%B&
K[9.LF%H?#!J'J&-J'J&J0!OL$Pt3JP$>J&%J:!J%Sv);(-J'9J0!9JM%*Jm%!=&J$#);(J:DK.%J#B&K[9.JX%H?#!J'J&&.!J%JfO1%(-J%J0!L1J=$K3Z0Vm96);(-N5J02X)M8/$`k_vKV[2$ZJU-/Kr#);(
!RG#!J'J&/>J&Jm%B&K[91U4KBV9$K[J00N5J9M_0J4V(#ZJU-+Lv7!RG-L-J0%K~J&%!;1,J0$P$.QaJS6!J'9C5Q9;L~;LRJGXgN^$Z5&%JHJ&Jb%!;J++Ov.W{#!;<L^!J&J!'L@&JY'KTRMWF1L>-NYNUJP9
J09>KFBLgJ!U5UUP=Wc#!PVX#&#!WR#PMS9O.G!JqNr#PR5U)&$YH5OH5>VgN<9Y]+!PL-*J0!L1$K3N1!J'96);(HJf'K,QqJ*J@O,-(K0-Jm%!=&J$#);(!J%K^KC*'N:L<J5W~M-Oo(%K8!J'9+!J'J&%-L&&
L-!J'J&+L*$+J`/N5KrJg&-P%L&&L-LzJ&/N5KrJg-N0&MU/!Lt#LwK2N0&MUJX%H?);(JV2JX&*JN2N?%L|7J6=&J$-L=!L=#);(0M'+J*Ln'-PD&P2NZJRM5!J%S#*%K8!J'9+J#PD&P2JuROPr$R1PQ&%JHNZ
JRKt%JNJi!J%OT&$O?2%Nn,Jt$O1%Ql*J!KfNZJRKt%K8!J'9J+NZJRKt%XYMSN9Mf/Kr#);(V<KfJRN*1)J*J@'K9ZMZ`LzJ&-QNKq-K)J!!J%J'J&NRK(#!J'J&K|NLJ(K)J!!J%%K8!J'96!=&J$#);(-J4QN
M~*<2K)$MH,K&$Lj=$J$G$JX,MSN9Mf%!J'J&:RkJiV3K8#!J'91,K(#!J'J&-J4VfM9+);(NJ$<8Qk5JS%Nn$T..*D$.H?#!J'J&0X^7$ZuYy$JMS<R:1!J%$M:NP%LNKy5J9+J*Jz'JL'MO->9-Pu9C5!Jt#Uy
D2J'6);(MVDRTV}&$>K[Y.9K1%!JhL8!J%OT&$O?2%Nn,C9On1!J%%!K.JhKt%O#*%K8!J'9JF2JB-J>&LO9D2J'6);(-%!JhL8!J%OT,Jt%O@OsJ!*/!K8#!J'9JuN$$LE'VXTx6,SD$W6Pf$QiMsTC+J#>RC!J
%KnQz,Jt%O@COsJ+KY!J'J&0K#>KF/N5KrJ*Jz(J$HK8#!J'90KnJyJm%!J[J$-Ky-:*L-!J'J&J++JIJ?*J--Mu!J[:@0Py1!J%7!J'J&-Uw#!XaJ=#!J'J&&,M:NP%LNKy+,KiL[Q:1!J%J+1X+:NP-'BJ<-'J
<.MC%);(-'J<.MC%!K'#J]-'OG$Pp%!J'J&%!JhNKQ5-OE:*JI!J'J&&MuJ(Z6#,O:JR&-OE!J'J&0J'6);(&K!!L'#$!OG$Pp%);(-*<N-!J$+J*Jz'JL+,KiL[K$G!L2J0&SN+J:*L-!J'J&/L4@<8Ki%N-!J$
1T<'OG$Pp%'W+.Ko!KHK_-:Q:1!J%*J-Ns,#!K_KH1J*Jz'JL'%!JhNKQ5-:*L-LzJ&*P%!SIJ=(*JXJ-2TqKq#!LzJ&J!U.7);(J*K9NYNUJP9K2!J'9K!NYNUJP9.JX%H?#!J'J&-/!Lt#LwJ*J@'JLKC*!Jt%
WfQ{L&&L-J#$'MhM$#!Kk#!JP/N5KrJg-:*K!J#$'MhM$#!JPKk+'JP+J:*JENYNUJP9KD!JP+J:*JENYNUJP9JF2J6L1Kk0LzJ&&-*J-L|7!J$+J*Jz':*L-J#$'MhM$#!Kk#!JP/!Lt#Lw)J*K9Zx&JV2TAHL5
6);(K2!J'9K!>B&K[9J*NlK'#J]&JZ#JT-KwJBQ|[%1!J%%!JhL8!J%Qs!J'J&50&5Jb&LxJ4Pa$J]#,LVP.!J'J&JuKQJnPf$>)KoJ3JZJ]#M/KRKI/'JkJaMmN.#Vs$>RFR|$!V,$N.#S-Ju$2Pr$VbK2P0#J]
D2M5+Ml$+J`)K'<2JX%*-%!JhL8+J4K}JO!J%8Kp%*G,JqN(J+J3JZMB$JB/,LPKaLKL?L#W#O4$>N>OMR/$JcKsL,#);($?#!J'J&Kg:!J%JfK]M)#!M%#CN>OMR/$JcK2'JZ#JT02M5+Ml$+J`)JZ<2JX%*-!K
'#J]&JZ#JTJ9JsJ;8O6+'L[.%!JhL8M|RgUXJ(UVK'&O!#J#JTJ*LnL=&L!-);(LF/!L=#!B&K[9J'ODK1:*RJ%L|7);(KDH96);(LAK|-K2HJt%?!J'J&JfPI6J*Ln'@Zg-K|5#!MG!MY0TXJ9@0TXLXQBO%#HY
t#!MY$-LcKQX11!J%/!Lt#Lw)J*LnKeJV2Qg,Jt!J%<JE%X6Y</HXH#);(-/!Lt#Lw!J%<K:K)!J'J&6M;=$J$$ULM0!J'J&JY,KTK1RkJiJO2LA);(-KKJLNlLnO/&OjO>L!#);(J*O/>=&J$-!J%J;28P?1,K&
$Lj=$J$VZ1*KwKnNw-,R(SC$OkPw!J'J&2LyMdDM;J!&N,#!=&J$#);(J*OjTh-/!Lt#Lw);(JV2&J;28O6%X.P5O`$MHJ$G,?#!J'J&.N`ZC8JyJ3JS6);(-%!JhL8:,L;#);(0OBP<@J;8K|P9%!S;JhKt%JH@
QQ:!L;N+8P9@J;8ZpJ!);(J3YZ!SU#!W(=&J$-J4L=$Q$#);(JO8Rw&J4NS%L|WH%KwKnNw%1!J%-M9+);(NJ$<8O65'JZLc$O!#,Z_&Z2.JX%!J%$*J+J!!JqY5#,MP$O1J.JrJp02'Jl%J6;JAO*JrJp<Vc%JX
K<#J6;JA%J&@Y7&+JoZ;JO8NO!J%J.!L'#!JrJp;JA0Yp%!;Q*6!Sx;Q*WUJ/KE/!K.Ja#Td.J&0Sm6'JrJp;($5JBKJ1!JrJpS=L%JYONKZS=JrJpJV2VP!?#!LOJrJp$,>LO$S7#JrJpJ3J6L3KPSLJ+J3JZ+L
v7,YNJR%,#J6;JA$,>R(SC$OkP.?#J'J&/!Lt#Lw)P7JV2J?J`#!;JAJrJp<8V^JYONKZJ/
 part CC-BY-NC-4.0
KyN5K9KLNd
 part CC-BY-NC-4.0
JrJpQIJrJp02'JeVl&JV2K~JqNG$JqXRJG#JrJp;JAJV2La'ZDUc$>Q8JrJpLxJ6JA&M.K_JbGJ(50M[JrJpQVJ4J]PwJ6JA,J&J'6KW=&J$$,M.K_JrJpNpJ#JT/JcLgJ!KW?%!U:JhL8KXJrJp;JAJrJp;JAK~
'LsM3#=&J$.Yj&>9M@<?%L-J8JD#Pi&>J&Jm%B&L`>9M'+!;(Lo!J[N#D/WtKrJgD2Y~&JN2J?J`#LBJAN#/M#LB;JADM8/?1JoN*%LJ!;JS%?J&+OvJBOQ1B&L`>9LBJADOoM#K`Q`&W4!=&J$#!(KuMKPjTQ@M
#K`K:V7J#9KtPjTQLBJAJi.!;J{Q{!J&5UpM#K`Q#UA,J&2Jm%!()Ko>VUJ'J&$J&K#6J(Lk$JZ%BKGN#/M#J.TMONKZN#/M#J/N#/!;1KXK<#LB;JA'J%KC!;JS%?!J'J&6M'=&J$:!J%J=JS02Kt/,Or/L4OV#
,JwLk$JZ%BKD.?02Zf1!(LBJAK0JgLZ6B&L`>9.'J%JfO1%K0?#!J'J&<R;8OQ/>Y8J+OVM:JEB$>9+!J&'J%<JHKaTvC5W@.J#L:8QZ$QKSu2KH1LBJA*DVe%MJJoTvK2KiKGN#/!;J.TMONKZN#/PsJ/
 part CC-BY-NC-4.0
JrJpKyN5K9KLNd;(
 text CC-BY-NC-ND-4.0
J*JLN;-LzJ&J0J&Jm%B&K[9.0M+J!$K$Lc!J'J&&+J:!J'J&0TIS!VNX@$JBJI+'L[P;JS6!B&K[9On1!J%/Kr#);(K2!J'J&0'Tl3LR$SnTtLzJ&0SJP_K2!J'J&0Z{+X>V07'W|Tb-B&K[9J0B&$K[9RgM.%BJ
+J3JZLRTRSnTt&NYNUJP9J3Sk%Le!9DZA$Yc/Kr#);(!9M'+J*J@KeJLJ@D2B&K[9-MSN9MfJ0JoMf.+!N.#ZcO1<28Yd6MzUsL56P+PM#!StBPKUWGSQU#O.&$K[NdOk-N0&MUJ0OO?OOSP&$,>Lk$JZ%B&K[9.
LF%H?#!J'J&-J'J&J0!OL$Pt3JP$>J&%J:!J%Sv);(-J'9J0!9JM%*Jm%!=&J$#);(J:DK.%J#B&K[9.JX%H?#!J'J&&.!J%JfO1%(-J%J0!L1J=$K3Z0Vm96);(-N5J02X)M8/$`k_vKV[2$ZJU-/Kr#);(!RG#
!J'J&/>J&Jm%B&K[91U4KBV9$K[J00N5J9M_0J4V(#ZJU-+Lv7!RG-L-J0%K~J&%!;1,J0$P$.QaJS6!J'9C5Q9;L~;LRJGXgN^$Z5&%JHJ&Jb%!;J++Ov.W{#!;<L^!J&J!'L@&JY'KTRMWF1L>-NYNUJP9J09>
KFBLgJ!U5UUP=Wc#!PVX#&#!WR#PMS9O.G!JqNr#PR5U)&$YH5OH5>VgN<9Y]+!PL-*J0!L1$K3N1!J'96);(HJf'K,QqJ*J@O,-(K0-Jm%!=&J$#);(!J%K^KC*'N:L<J5W~M-Oo(%K8!J'9+!J'J&%-L&&L-!J
'J&+L*$+J`/N5KrJg&-P%&L&JF2L-LzJ&/N5KrJg-N0&MU/!Lt#LwK2N0&MUJX%H?);(JV2JX&*JN2N?%L|7J6=&J$-L=!L=#);(0M'+J*Ln'-PD&P2NZJRM5!J%S#*%K8!J'9+J#PD&P2JuROPr$R1PQ&%JHNZJ
RKt%JNJi!J%OT&$O?2%Nn,Jt$O1%Ql*J!KfNZJRKt%K8!J'9J+NZJRKt%XYMSN9Mf/Kr#);(V<KfJRN*1)J*J@'K9ZMZ`LzJ&-QNKq-K)J!!J%J'J&NRK(#!J'J&K|NLJ(K)J!!J%%K8!J'96!=&J$#);(-J4QNM
~*<2K)$MH,K&$Lj=$J$G$JX,MSN9Mf%!J'J&:RkJiV3K8#!J'91,K(#!J'J&-J4VfM9+);(NJ$<8Qk5JS%Nn$T..*D$.H?#!J'J&0X^7$ZuYy$JMS<R:1!J%$M:NP%LNKy5J9+J*Jz'JL'MO->9-Pu9C5!Jt#UyD
2J'6);(MVDRTV}&$>K[Y.9K1%!JhL8!J%OT&$O?2%Nn,C9On1!J%%!K.JhKt%O#*%K8!J'9JF2JB-J>&LO9D2J'6);(-%!JhL8!J%OT,Jt%O@OsJ!*/!K8#!J'9JuN$$LE'VXTx6,SD$W6Pf$QiMsTC+J#>RC!J%
KnQz,Jt%O@COsJ+KY!J'J&0K#>KF/N5KrJ*Jz(J$HK8#!J'90KnJyJm%!J[J$-Ky-:*L-!J'J&*J--Mu!J[:@0Py1!J%7!J'J&-Uw#!XaJ=#!J'J&&,M:NP%LNKy+,KiL[Q:1!J%J+1X+:NP-'BJ<-'J<.MC%);(
-'J<.MC%!K'#J]-'OG$Pp%!J'J&%!JhNKQ5-OE:*JI!J'J&&MuJ(Z6#,O:JR&-OE!J'J&0J'6);(&K!!L'#$!OG$Pp%);(/!Lt#Lw*JN2JEJS6);(%L-LzJ&-*<N-!J$+J*Jz'JL+,KiL[K$G!L2J0&SN+J:*L-!
J'J&/L4@<8Ki%N-!J$1T<'OG$Pp%'W+.Ko!KHK_-:Q:1!J%*J-Ns,#!K_KH1J*Jz'JL'%!JhNKQ5J*K9NYNUJP9K2!J'9K!NYNUJP9.JX%H?#!J'J&-/!Lt#LwJ*J@'JLKC*!Jt%WfQ{L&&L-J#$'MhM$#!Kk#!J
P/N5KrJg&J9*JN2L-LzJ&-:*K!J#$'MhM$#!JPKk+'JP+J:*JENYNUJP9KD!JP+J:*JENYNUJP9JF2J6L1Kk0LzJ&&-*J-L|7!J$+J*Jz':*L-J#$'MhM$#!Kk#!JP/!Lt#Lw)J*K9Zx&JV2TAHL56);(K2!J'9K
!>B&K[9J*NlK'#J]&JZ#JT-KwJBQ|[%1!J%%!JhL8!J%Qs!J'J&50&5Jb&LxJ4Pa$J]#,LVP.!J'J&JuKQJnPf$>)KoJ3JZJ]#M/KRKI/'JkJaMmN.#Vs$>RFR|$!V,$N.#S-Ju$2Pr$VbK2P0#J]D2M5+Ml$+J`
)K'<2JX%*-%!JhL8+J4K}JO!J%8Kp%*G,JqN(J+J3JZMB$JB/,LPKaLKL?L#W#O4$>N>OMR/$JcKsL,#);($?#!J'J&Kg:!J%JfK]M)#!M%#CN>OMR/$JcK2'JZ#JT02M5+Ml$+J`)JZ<2JX%*-!K'#J]&JZ#JTJ
9JsJ;8O6+'L[.%!JhL8M|RgUXJ(UVK'&O!#J#JTJ*LnL=&L!-);(LF/!L=#!B&K[9J'ODK1:*RJ%L|7);(KDH96);(LAK|-K2HJt%?!J'J&JfPI6J*Ln'@Zg-K|5#!MG!MY0TXJ9@0TXLXQBO%#HYt#!MY$-LcKQ
X11!J%/!Lt#Lw)J*LnKeJV2Qg,Jt!J%<JE%X6Y</HXH#);(-/!Lt#Lw!J%<K:K)!J'J&6M;=$J$$ULM0!J'J&JY,KTK1RkJiJO2LA);(-KKJLNlLnO/&OjO>L!#);(J*O/>=&J$-!J%J;28P?1,K&$Lj=$J$VZ1*
KwKnNw-,R(SC$OkPw!J'J&2LyMdDM;J!&N,#!=&J$#);(J*OjTh-/!Lt#Lw);(JV2&J;28O6%X.P5O`$MHJ$G,?#!J'J&.N`ZC8JyJ3JS6);(-%!JhL8:,L;#);(0OBP<@J;8K|P9%!S;JhKt%JH@QQ:!L;N+8P9
@J;8ZpJ!);(J3YZ!SU#!W(=&J$-J4L=$Q$#);(JO8Rw&J4NS%L|WH%KwKnNw%1!J%-M9+);(NJ$<8O65'JZLc$O!#,Z_&Z2.JX%!J%$*J+J!!JqY5#,MP$O1J.JrJp02'Jl%J6;JAO*JrJp<Vc%JXK<#J6;JA%J&
@Y7&+JoZ;JO8NO!J%J.!L'#!JrJp;JA0Yp%!;Q*6!Sx;Q*WUJ/KE/!K.Ja#Td.J&0Sm6'JrJp;($5JBKJ1!JrJpS=L%JYONKZS=JrJpJV2VP!?#!LOJrJp$,>LO$S7#JrJpJ3J6L3KPSLJ+J3JZ+Lv7,YNJR%,#J
6;JA$,>R(SC$OkP.?#J'J&/!Lt#Lw)P7JV2J?J`#!;JAJrJp<8V^JYONKZJ/
 part CC-BY-NC-ND-4.0
KyN5ZOK9KLNd
 part CC-BY-NC-ND-4.0
JrJpQIJrJp02'JeVl&JV2K~JqNG$JqXRJG#JrJp;JAJV2La'ZDUc$>Q8JrJpLxJ6JA&M.K_JbGJ(50M[JrJpQVJ4J]PwJ6JA,J&J'6KW=&J$$,M.K_JrJpNpJ#JT/JcLgJ!KW?%!U:JhL8KXJrJp;JAJrJp;JAK~
'LsM3#=&J$.Yj&>9M@<?%L-J8JD#Pi&>J&Jm%B&L`>9M'+!;(Lo!J[N#D/WtKrJgD2Y~&JN2J?J`#LBJAN#/M#LB;JADM8/?1JoN*%LJ!;JS%?J&+OvJBOQ1B&L`>9LBJADOoM#K`Q`&W4!=&J$#!(KuMKPjTQ@M
#K`K:V7J#9KtPjTQLBJAJi.!;J{Q{!J&5UpM#K`Q#UA,J&2Jm%!()Ko>VUJ'J&$J&K#6J(Lk$JZ%BKGN#/M#J.TMONKZN#/M#J/N#/!;1KXK<#LB;JA'J%KC!;JS%?!J'J&6M'=&J$:!J%J=JS02Kt/,Or/L4OV#
,JwLk$JZ%BKD.?02Zf1!(LBJAK0JgLZ6B&L`>9.'J%JfO1%K0?#!J'J&<R;8OQ/>Y8J+OVM:JEB$>9+!J&'J%<JHKaTvC5W@.J#L:8QZ$QKSu2KH1LBJA*DVe%MJJoTvK2KiKGN#/!;J.TMONKZN#/PsJ/JrJpKy
N5ZOK9KLNd;(1N1!J'9McLo*Ma&MZ%8P?1!=&J$#)JrJpKyN5ZOK9KLNd;(;(%!Jh);(<8O65'L$*DJM!J'9+Qj#HME#Jj=&J$&!J%KC*C9+Qj#WC!J%NLJ!Kf!J'J&Jb6Jj=&J$
 text CC-BY-NC-SA-4.0
JrJpKyN5SlK9KLNd;(1N1!J'9McLo*Ma&MZ%8P?1!=&J$#)JrJpKyN5SlK9KLNd;(;(%!Jh);(<8O65'L$*DJM!J'9+Qj#HME#Jj=&J$&!J%KC*C9+Qj#WC!J%NLJ!Kf!J'J&Jb6Jj=&J$J*JLN;-LzJ&J0J&Jm%
B&K[9.0M+J!$K$Lc!J'J&&+J:!J'J&0TIS!VNX@$JBJI+'L[P;JS6!B&K[9On1!J%/Kr#);(K2!J'J&0'Tl3LR$SnTtLzJ&0SJP_K2!J'J&0Z{+X>V07'W|Tb-SIJ=(J0!(*JX%HB&K[9+HML%LzJ&+R{7!=&J$#
);(-1e{Y@O{(J0'(RoJYONKZ`ZXU1JrJp5Vg!N<#);(-B&K[9J0B&$K[9RgM.%BJ+J3JZLRTRSnTt&NYNUJP9J3Sk%Le!9DZA$Yc/Kr#);(!9M'+J*J@KeJLJ@D2B&K[9-MSN9MfJ0JoMf.+!N.#ZcO1<28Yd6Mz
UsL56P+PM#!StBPKUWGSQU#O.&$K[NdOk-N0&MUJ0OO?OOSP&$,>Lk$JZ%B&K[9.LF%H?#!J'J&-(T&J0!(`HRo+!KM#'JrJp;(!(T&#);(DKyN5&Sl-J'J&J0!OL$Pt3JP$>J&%J:!J%Sv);(-J'9J0!9JM%*Jm
%!=&J$#);(J:DK.%J#B&K[9.JX%H?#!J'J&&.!J%JfO1%(-J%J0!L1J=$K3Z0Vm96);(-N5J02X)M8/$`k_vKV[2$ZJU-/Kr#);(!RG#!J'J&/>J&Jm%B&K[91U4KBV9$K[J00N5J9M_0J4V(#ZJU-+Lv7!RG-L-
J0%K~J&%!;1,J0$P$.QaJS6!J'9C5Q9;L~;LRJGXgN^$Z5&%JHJ&Jb%!;J++Ov.W{#!;<L^!J&J!'L@&JY'KTRMWF1L>-NYNUJP9J09>KFBLgJ!U5UUP=Wc#!PVX#&#!WR#PMS9O.G!JqNr#PR5U)&$YH5OH5>Vg
N<9Y]+!PL-*J0!L1$K3N1!J'96);(HJf'K,QqJ*J@O,-(K0-Jm%!=&J$#);(!J%K^KC*'N:L<J5W~M-Oo(%K8!J'9+!J'J&%-L&&L-!J'J&+L*$+J`/N5KrJg&-P%L&&L-LzJ&/N5KrJg-N0&MU/!Lt#LwK2N0&M
UJX%H?);(JV2JX&*JN2N?%L|7J6=&J$-L=!L=#);(0M'+J*Ln'-PD&P2NZJRM5!J%S#*%K8!J'9+J#PD&P2JuROPr$R1PQ&%JHNZJRKt%JNJi!J%OT&$O?2%Nn,Jt$O1%Ql*J!KfNZJRKt%K8!J'9J+NZJRKt%XY
MSN9Mf/Kr#);(V<KfJRN*1)J*J@'K9ZMZ`LzJ&-QNKq-K)J!!J%J'J&NRK(#!J'J&K|NLJ(K)J!!J%%K8!J'96!=&J$#);(-K&K)J!!J%LzJ&NRK(#LzJ&J!*K|NLJ(K)J!!J%%K8!J'9+!LzJ&6!J$#!SIJ=(*J
X-J4QNM~*<2K)$MH,K&$Lj=$J$G$JX,MSN9Mf%!J'J&:RkJiV3K8#!J'91,K(#!J'J&-J4VfM9+);(NJ$<8Qk5JS%Nn$T..*D$.H?#!J'J&0X^7$ZuYy$JMS<R:1!J%$M:NP%LNKy5J9+J*Jz'JL'MO->9-Pu9C5
!Jt#UyD2J'6);(MVDRTV}&$>K[Y.9K1%!JhL8!J%OT&$O?2%Nn,C9On1!J%%!K.JhKt%O#*%K8!J'9JF2JB-J>&LO9D2J'6);(-%!JhL8!J%OT,Jt%O@OsJ!*/!K8#!J'9JuN$$LE'VXTx6,SD$W6Pf$QiMsTC+J
#>RC!J%KnQz,Jt%O@COsJ+KY!J'J&0K#>KF/N5KrJ*Jz(J$HK8#!J'90KnJyJm%!J[J$-Ky-:*L-!J'J&J++JIJ?*J--Mu!J[:@0Py1!J%7!J'J&-Uw#!XaJ=#!J'J&&,M:NP%LNKy+,KiL[Q:1!J%J+1X+:NP-'
BJ<-'J<.MC%);(-'J<.MC%!K'#J]Ou'OG$Pp%!J'J&%!JhNKQ5-OE:*JI!J'J&&MuJ(Z6#,O:JR&-OE!J'J&0J'6);(&K!!L'#$!OG$Pp%);(-*<N-!J$+J*Jz'JL+,KiL[K$G!L2J0&SN+J:*L-!J'J&/L4@<8K
i%N-!J$1T<'OG$Pp%'W+.Ko!KHK_-:Q:1!J%*J-Ns,#!K_KH1J*Jz'JL'%!JhNKQ5-Sl+Nm%!J$+J*Jz':*L-LzJ&*P%!J[J$K:JX-!SIJ=(*JXJ-8'JrJp(7!Kv(T&)E$LW$'1e{Y@O{(-*J-K!!L'#$!OG$Pp%
!SIJ=(*JX*<N-)Q$+,KiL[K$G!L2J0&SN+J:*L-LzJ&-*<2K)$MH,K&$Lj=$J$G$JX,MSN9Mf%LzJ&.O`K8#!9JM6!SIJ=(*JXJ*K9NYNUJP9K2!J'9K!NYNUJP9.JX%H?#!J'J&-/!Lt#LwJ*J@'JLKC*!Jt%Wf
Q{L&&L-J#$'MhM$#!Kk#!JP/N5KrJg-:*K!J#$'MhM$#!JPKk+'JP+J:*JENYNUJP9KD!JP+J:*JENYNUJP9JF2J6L1Kk0LzJ&J+/Kr#J*JzKe&-*J-L|7!J$+J*Jz':*L-J#$'MhM$#!Kk#!JP/!Lt#Lw)J*K9Z
x&JV2TAHL56);(K2!J'9K!>B&K[9J*NlK'#J]&JZ#JT-KwJBQ|[%1!J%%!JhL8!J%Qs!J'J&50&5Jb&LxJ4Pa$J]#,LVP.!J'J&JuKQJnPf$>)KoJ3JZJ]#M/KRKI/'JkJaMmN.#Vs$>RFR|$!V,$N.#S-Ju$2Pr
$VbK2P0#J]D2M5+Ml$+J`)K'<2JX%*-%!JhL8+J4K}JO!J%8Kp%*G,JqN(J+J3JZMB$JB/,LPKaLKL?L#W#O4$>N>OMR/$JcKsL,#);($?#!J'J&Kg:!J%JfK]M)#!M%#CN>OMR/$JcK2'JZ#JT02M5+Ml$+J`)J
Z<2JX%*-!K'#J]&JZ#JTJ9JsJ;8O6+'L[.%!JhL8M|RgUXJ(UVK'&O!#J#JTJ*LnL=&L!-);(LF/!L=#!B&K[9J'ODK1:*RJ%L|7);(KDH96);(LAK|-K2HJt%?!J'J&JfPI6J*Ln'@Zg-K|5#!MG!MY0TXJ9@0T
XLXQBO%#HYt#!MY$-LcKQX11!J%/!Lt#Lw)J*LnKeJV2Qg,Jt!J%<JE%X6Y</HXH#);(-/!Lt#Lw!J%<K:K)!J'J&6M;=$J$$ULM0!J'J&JY,KTK1RkJiJO2LA);(-KKJLNlLnO/&OjO>L!#);(J*O/>=&J$-!J%
J;28P?1,K&$Lj=$J$VZ1*KwKnNw-,R(SC$OkPw!J'J&2LyMdDM;J!&N,#!=&J$#);(J*OjTh-/!Lt#Lw);(JV2&J;28O6%X.P5O`$MHJ$G,?#!J'J&.N`ZC8JyJ3JS6);(-%!JhL8:,L;#);(0OBP<@J;8K|P9%!
S;JhKt%JH@QQ:!L;N+8P9@J;8ZpJ!);(J3YZ!SU#!W(=&J$-J4L=$Q$#);(JO8Rw&J4NS%L|WH%KwKnNw%1!J%-M9+);(NJ$<8O65'JZLc$O!#,Z_&Z2.JX%!J%$*J+J!!JqY5#,MP$O1J.JrJp02'Jl%J6;JAO*
JrJp<Vc%JXK<#J6;JA%J&@Y7&+JoZ;JO8NO!J%J.!L'#!JrJp;JA0Yp%!;Q*6!Sx;Q*WUJ/KE/!K.Ja#Td.J&0Sm6'JrJp;($5JBKJ1!JrJpS=L%JYONKZS=JrJpJV2VP!?#!LOJrJp$,>LO$S7#JrJpJ3J6L3KP
SLJ+J3JZ+Lv7,YNJR%,#J6;JA$,>R(SC$OkP.?#J'J&/!Lt#Lw)P7JV2J?J`#!;JAJrJp<8V^JYONKZJ/
 part CC-BY-NC-SA-4.0
KyN5SlK9KLNd
 part CC-BY-NC-SA-4.0
JrJpQIJrJp02'JeVl&JV2K~JqNG$JqXRJG#JrJp;JAJV2La'ZDUc$>Q8JrJpLxJ6JA&M.K_JbGJ(50M[JrJpQVJ4J]PwJ6JA,J&J'6KW=&J$$,M.K_JrJpNpJ#JT/JcLgJ!KW?%!U:JhL8KXJrJp;JAJrJp;JAK~
'LsM3#=&J$.Yj&>9M@<?%L-J8JD#Pi&>J&Jm%B&L`>9M'+!;(Lo!J[N#D/WtKrJgD2Y~&JN2J?J`#LBJAN#/M#LB;JADM8/?1JoN*%LJ!;JS%?J&+OvJBOQ1B&L`>9LBJADOoM#K`Q`&W4!=&J$#!(KuMKPjTQ@M
#K`K:V7J#9KtPjTQLBJAJi.!;J{Q{!J&5UpM#K`Q#UA,J&2Jm%!()Ko>VUJ'J&$J&K#6J(Lk$JZ%BKGN#/M#J.TMONKZN#/M#J/N#/!;1KXK<#LB;JA'J%KC!;JS%?!J'J&6M'=&J$:!J%J=JS02Kt/,Or/L4OV#
,JwLk$JZ%BKD.?02Zf1!(LBJAK0JgLZ6B&L`>9.'J%JfO1%K0?#!J'J&<R;8OQ/>Y8J+OVM:JEB$>9+!J&'J%<JHKaTvC5W@.J#L:8QZ$QKSu2KH1LBJA*DVe%MJJoTvK2KiKGN#/!;J.TMONKZN#/PsJ/
 text CC-BY-ND-4.0
KXJrJp;JAJrJp;JAK~'LsM3#=&J$.Yj&>9M@<?%L-J8JD#Pi&>J&Jm%B&L`>9M'+!;(Lo!J[N#D/WtKrJgD2Y~&JN2J?J`#LBJAN#/M#LB;JADM8/?1JoN*%LJ!;JS%?J&+OvJBOQ1B&L`>9LBJADOoM#K`Q`&W4
!=&J$#!(KuMKPjTQ@M#K`K:V7J#9KtPjTQLBJAJi.!;J{Q{!J&5UpM#K`Q#UA,J&2Jm%!()Ko>VUJ'J&$J&K#6J(Lk$JZ%BKGN#/M#J.TMONKZN#/M#J/N#/!;1KXK<#LB;JA'J%KC!;JS%?!J'J&6M'=&J$:!J%
J=JS02Kt/,Or/L4OV#,JwLk$JZ%BKD.?02Zf1!(LBJAK0JgLZ6B&L`>9.'J%JfO1%K0?#!J'J&<R;8OQ/>Y8J+OVM:JEB$>9+!J&'J%<JHKaTvC5W@.J#L:8QZ$QKSu2KH1LBJA*DVe%MJJoTvK2KiKGN#/!;J.T
MONKZN#/PsJ/JrJpKyZOK9KLNd;(1N1!J'9McLo*Ma&MZ%8P?1!=&J$#)JrJpKyZOK9KLNd;(;(%!Jh);(<8O65'L$*DJM!J'9+Qj#HME#Jj=&J$&!J%KC*C9+Qj#WC!J%NLJ!Kf!J'J&Jb6Jj=&J$J*JLN;-LzJ
&J0J&Jm%B&K[9.0M+J!$K$Lc!J'J&&+J:!J'J&0TIS!VNX@$JBJI+'L[P;JS6!B&K[9On1!J%/Kr#);(K2!J'J&0'Tl3LR$SnTtLzJ&0SJP_K2!J'J&0Z{+X>V07'W|Tb-B&K[9J0B&$K[9RgM.%BJ+J3JZLRTRS
nTt&NYNUJP9J3Sk%Le!9DZA$Yc/Kr#);(!9M'+J*J@KeJLJ@D2B&K[9-MSN9MfJ0JoMf.+!N.#ZcO1<28Yd6MzUsL56P+PM#!StBPKUWGSQU#O.&$K[NdOk-N0&MUJ0OO?OOSP&$,>Lk$JZ%B&K[9.LF%H?#!J'J
&-J'J&J0!OL$Pt3JP$>J&%J:!J%Sv);(-J'9J0!9JM%*Jm%!=&J$#);(J:DK.%J#B&K[9.JX%H?#!J'J&&.!J%JfO1%(-J%J0!L1J=$K3Z0Vm96);(-L-J0%K~J&%!;1,J0$P$.QaJS6!J'9C5Q9;L~;LRJGXgN^
$Z5&%JHJ&Jb%!;J++Ov.W{#!;<L^!J&J!'L@&JY'KTRMWF1L>-NYNUJP9J09>KFBLgJ!U5UUP=Wc#!PVX#&#!WR#PMS9O.G!JqNr#PR5U)&$YH5OH5>VgN<9Y]+!PL-*J0!L1$K3N1!J'96);(HJf'K,QqJ*J@O,
-(K0-Jm%!=&J$#);(!J%K^KC*'N:L<J5W~M-Oo(%K8!J'9+!J'J&%-L&&L-!J'J&+L*$+J`&-P%&L&JF2L-LzJ&-N0&MU/!Lt#LwK2N0&MUJX%H?);(JV2JX&*JN2N?%L|7J6=&J$-L=!L=#);(0M'+J*Ln'-PD&
P2NZJRM5!J%S#*%K8!J'9+J#PD&P2JuROPr$R1PQ&%JHNZJRKt%JNJi!J%OT&$O?2%Nn,Jt$O1%Ql*J!KfNZJRKt%K8!J'9J+NZJRKt%XYMSN9Mf/Kr#);(V<KfJRN*1)J*J@'K9ZMZ`LzJ&-QNKq-K)J!!J%J'J
&NRK(#!J'J&K|NLJ(K)J!!J%%K8!J'96!=&J$#);(-J4QNM~*<2K)$MH,K&$Lj=$J$G$JX,MSN9Mf%!J'J&:RkJiV3K8#!J'91,K(#!J'J&-J4VfM9+);(NJ$<8Qk5JS%Nn$T..*D$.H?#!J'J&0X^7$ZuYy$JMS
<R:1!J%$M:NP%LNKy5J9+J*Jz'JL'MO->9-Pu9C5!Jt#UyD2J'6);(MVDRTV}&$>K[Y.9K1%!JhL8!J%OT&$O?2%Nn,C9On1!J%%!K.JhKt%O#*%K8!J'9JF2JB-J>&LO9D2J'6);(-%!JhL8!J%OT,Jt%O@OsJ!
*/!K8#!J'9JuN$$LE'VXTx6,SD$W6Pf$QiMsTC+J#>RC!J%KnQz,Jt%O@COsJ*Jz(J$HK8#!J'90KnJyJm%!J[J$-Ky-:*L-!J'J&*J--Mu!J[:@0Py1!J%7!J'J&-Uw#!XaJ=#!J'J&&,M:NP%LNKy+,KiL[Q:1
!J%J+1X+:NP-'BJ<-'J<.MC%);(-'J<.MC%!K'#J]-'OG$Pp%!J'J&%!JhNKQ5-OE:*JI!J'J&&MuJ(Z6#,O:JR&-OE!J'J&0J'6);(&K!!L'#$!OG$Pp%);(-/!Lt#Lw*JN2JEJS6);(%L-LzJ&-*<N-!J$+J*J
z'JL+,KiL[K$G!L2J0&SN+J:*L-!J'J&/L4@<8Ki%N-!J$1T<'OG$Pp%'W+.Ko!KHK_-:Q:1!J%*J-Ns,#!K_KH1J*Jz'JL'%!JhNKQ5J*K9NYNUJP9K2!J'9K!NYNUJP9.JX%H?#!J'J&-/!Lt#LwJ*J@'JLKC*
!Jt%WfQ{L&&L-J#$'MhM$#!Kk#!JPJ9*JN2L-LzJ&-:*K!J#$'MhM$#!JPKk+'JP+J:*JENYNUJP9KD!JP+J:*JENYNUJP9JF2J6L1Kk0LzJ&&-*J-L|7!J$+J*Jz':*L-J#$'MhM$#!Kk#!JP/!Lt#Lw)J*K9Zx
&JV2TAHL56);(K2!J'9K!>B&K[9J*NlK'#J]&JZ#JT-KwJBQ|[%1!J%%!JhL8!J%Qs!J'J&50&5Jb&LxJ4Pa$J]#,LVP.!J'J&JuKQJnPf$>)KoJ3JZJ]#M/KRKI/'JkJaMmN.#Vs$>RFR|$!V,$N.#S-Ju$2Pr$
VbK2P0#J]D2M5+Ml$+J`)K'<2JX%*-%!JhL8+J4K}JO!J%8Kp%*G,JqN(J+J3JZMB$JB/,LPKaLKL?L#W#O4$>N>OMR/$JcKsL,#);($?#!J'J&Kg:!J%JfK]M)#!M%#CN>OMR/$JcK2'JZ#JT02M5+Ml$+J`)JZ
<2JX%*-!K'#J]&JZ#JTJ9JsJ;8O6+'L[.%!JhL8M|RgUXJ(UVK'&O!#J#JTJ*LnL=&L!-);(LF/!L=#!B&K[9J'ODK1:*RJ%L|7);(KDH96);(LAK|-K2HJt%?!J'J&JfPI6J*Ln'@Zg-K|5#!MG!MY0TXJ9@0TX
LXQBO%#HYt#!MY$-LcKQX11!J%-/!Lt#Lw)J*LnKeJV2Qg,Jt!J%<JE%X6Y</HXH#);(-/!Lt#Lw!J%<K:K)!J'J&6M;=$J$$ULM0!J'J&JY,KTK1RkJiJO2LA);(-KKJLNlLnO/&OjO>L!#);(J*O/>=&J$-!J%
J;28P?1,K&$Lj=$J$VZ1*KwKnNw-,R(SC$OkPw!J'J&2LyMdDM;J!&N,#!=&J$#);(J*OjTh-/!Lt#Lw);(JV2&J;28O6%X.P5O`$MHJ$G,?#!J'J&.N`ZC8JyJ3JS6);(-%!JhL8:,L;#);(0OBP<@J;8K|P9%!
S;JhKt%JH@QQ:!L;N+8P9@J;8ZpJ!);(J3YZ!SU#!W(=&J$-J4L=$Q$#);(JO8Rw&J4NS%L|WH%KwKnNw%1!J%-M9+);(NJ$<8O65'JZLc$O!#,Z_&Z2.JX%!J%$*J+J!!JqY5#,MP$O1J.JrJp02'Jl%J6;JAO*
JrJp<Vc%JXK<#J6;JA%J&@Y7&+JoZ;JO8NO!J%J.!L'#!JrJp;JA0Yp%!;Q*6!Sx;Q*WUJ/KE/!K.Ja#Td.J&0Sm6'JrJp;($5JBKJ1!JrJpS=L%JYONKZS=JrJpJV2VP!?#!LOJrJp$,>LO$S7#JrJpJ3J6L3KP
SLJ+J3JZ+Lv7,YNJR%,#J6;JA$,>R(SC$OkP.?#J'J&/!Lt#Lw)P7JV2J?J`#!;JAJrJp<8V^JYONKZJ/
 part CC-BY-ND-4.0
KyZOK9KLNd
 part CC-BY-ND-4.0
JrJpQIJrJp02'JeVl&JV2K~JqNG$JqXRJG#JrJp;JAJV2La'ZDUc$>Q8JrJpLxJ6JA&M.K_JbGJ(50M[JrJpQVJ4J]PwJ6JA,J&J'6KW=&J$$,M.K_JrJpNpJ#JT/JcLgJ!KW?%!U:JhL8
 text CC-BY-SA-3.0
!35McLo0J96!=#)JrJp;(]q$(!30W!1B&$>JwJe,?#!3>KF5N*6)($BJe0Si1N1,9%!3J9OD*Ma&MZ%8P?1!=#)(%!Jh)(<8NO%8'L$!J%KC*!9ObOD+Qj#HME#C=&J$-N;-N)J0'3K$Lc!3$Lc!3&>_AZ!JDC5'
Q>N)JW3Q!#ev$>]X#'Pt$OL3$V*$LR&Ko]vR&$,>J?+J:!3<8f`X@$LzJ++,J?fdM+J!!J8KE.'3.NJ'NIJO28NOJ(N)/!Ja#)(/!Lt#LwK2!30'Tl3LR$V*!gM#!3+X>V07'W|TbgLJO8NOJ(N)/!Ja#)(-NIJ0
'NI#Pt$OLJDC5dg&cH$X%_<$]p$>JD$JmQp>KFJDRo+J*JLR0LoJ:1Or#!g%&Q!#KWKkUfMAd2+J:!30LQ+J6^E+N[J?Li7K<$KG>MLJ^d%M;&N,JD+TGJ:RuD`DM!'PlL*'3.NJ'NIJO28NOJ(N)5McLo/!Kr#)
(-JrJpO{(J0'(.0RoJYL+ONKZ`Z.JfK]XU1JrJp5NoVgN<%)(J+JY'S;OV.(MOM7=.JE!KvJaQq&O'5!(T&#)(&O(QURR!T?#R&#JDJyJb6.(6)($'JrJpMP(7!Kv(T&5)(-J7J0%JHJb%!;!J8&J_#!3$N)5M&L
EN'$>PJ#O9-(T&J0!J[l:m0(`H5g$1J%&Ws+!M/#)(KySl-J%J0!L1Q1K3$QS.K)J=!36!=#)(-J8KzJ0+!L_#'Pt$OL3!L1Q1K3$QSKdPQ!3$:J4L1$K3J{8U=!Sj&+NmMO+!L_#'LR!c;g.ewd6&>P^KdP>g-d
>d9fF+eN$JBLlPt$OLJD$^O#d}O(+!L_#'V*!fUNo!MI$JqK3KdNcZ%!W-#'LR$>W-&QW+!L_#]p!Nf.gc!TR-3J0!Pt&$OL3R46!=#)(J+J3JZ,Za+!PtW,&OLQ*R[<8!T3$J?#J6dsJ+U4J?C5']nf7&>Mi'e_
R'g)$>3#!KvSg'd]$d^Tl3'co3$`{+d`O='Tlc{7$J3W7']v3%J:D]bJDOX1'P$[8%cp'3#`pf6[<g!dh$ee'fB3%J:D]bJDOX1'P$[8%fC'3#Sv`CJ(a>elfEg0$Q=dN3fj%e.g][<$f|'LR'TR'V*'O2#K>%!J
h@0W!5'WQ3$'3f?1'`#$cqb-%!Jh@02JBNO'Pt$OL3-*J0J(L1$K3N196)(KdJf2_H`%!=#)(7MJ%!3$KdJfKhKQJSJ!!J%%K896)(`i'O:MY-L9LlJ0%Ll;_Q#!3&%RD%!;Jo;_Q1,J0$P$J+1h!$h#J0$;U4X%
%JHJb%!;JD+C'Kx.W{#!;<L^JjJDJ!'L@&JY'L@RMWF1L>%Ll!3%!;1,J0$P$&!N^%!;#!X%#!3J+1;U4LR%TR&f_!31,J0J+g,W-$Wq-L&J0%JHJ_#!31,J0J+J3JZ1Sn$gyfg&!Jt#d{&V2d|#!3J+So#'W!LR
$V*+U4J?$>PTL2-OOSP9M9+)(0M8%X.P5$O`,MDJ5J!B$9KsJ!MU$N0.DJ9/+Lv7!BNr6BJe$>JwMz-(K0Jm%!=&J$#)(J%K^KC*'N:L<J5M-Sh/!S,#!JwB(%K8!9+!35LyLo-%L&!3%S^!3M!K<$KGSy&%L&!3
5R2+!Sy-%La&L&R&J9.,CN)J+,Q>+,L2bfKiTF%Q#e]d?$JBWp.L:RxJy%!J83/L4'Q>N`8QZ!J83NkTIJ!Y|%g5$'KON`OE!J83JfK]JI-%J7&L9Ll!3J+5R2+Sy&-%J7&L9LlR&-/!Lt#Lw-aoQi(TD+JoP4+J
:!Jt%O@OsLE,Pf$QiMsTCN+8Rw!J%Qz!UoJt%O@COs/,K81*#!9JM6)(-W6Qi(TD+JoP4+J:!Jt%O@OsLE,Pf$QiMsTCJ{8Rw!J%OT!UoJt%O@COs/,K81*#!9JM6)(&-SD(TD!J%OT!Jt%O@OsJuRM$+!K}.!J%
0'Wz#'VXTx.`6SDMsTDXF.TxJ!,K81*#!9JM6)(!Js9<8^M+J#PD&P2JuROPr$R1dH!Js9K!!Jt%JHCJR5DbhKt%K8!9+>PD&P2Jm%J*OjR0J#92KnJM1J%DK^O_-M~!(JM+J*JzJs0KnJyJm%&K.1!J[M~-*<J7
$L9Ll!3Jg6!=#)(*J-K!'J,#$!bsW+^`OG/)(7NRJ,#!3*J7$L9Ll*<2K)$MH,=G!3.O`!=#)($!SG#!K(#!3%K8!9JM%.K(6!=#!(*<2N8!3*J-OfP3J#J|.Q7%)(&%!K'#J]7NRJ,#!3*J7$L9LlKY*J7$L9Ll
!3*<2MH,MSN9MfG!3.O`!SG#'K(#!3J!*%K8!9JM%.K(6!=#!()J*K9'LF%!35R2+'NIJF)JV2O]!NI`>J!!3Mr%8JyJm%!=#)(:*La'NILcJ<J!,J%*J-%!JhQ5NsJ!!NI,Ri5KH1J*K9Kb5Q::*LaJ(N)LcJ<J
!,J%*J-%!JhQ5NsJ!!N),Ri5KH1J*K9Kb5Q:-*<J7$L9LlJ(N)Jg6!=#MO)(O('LWE#)(7!Kv(T&5)(QW'JrJpMP(Jx)$'LW(E.M7!Kv(T&5)(QOUtKySlJzKLVAXz'JrJpO{(:*(!N)6K<#!JAU~+Xz*J-L|7!=
#.(:*(!N)6!=#,#!JAU~+MOO($QW!Jw(*J-L|7!=#!Jw(S0&!J[M}MO*J-K!'J,#$!OG/!Jw(7NRJ,#J^N)*J7$L9LlO(*<2K)$MH,=G!N).O`!=#!Jw($!SG#!K(#!N)%K8!9JM%.K(6!=#!Jw(QW*J-OfP3J#J
|.Q7%!Jw(&%!K'#J]7NRJ,#!35LQ+!N)*J7$L9LlXzKY*J7$L9Ll!N)*<2MH,MSN9MfG!N).O`!SG#'K(#!N)J!*%K8!9JM%.K(6!=#!Jw()J*K9KeLF%!N)5R2+'NIJF)JV2O]!NI`>J!!N)Mr%8JyJm%!=#!Jw
(-:*J7$L9Ll!3$,R&$Sy*J-Kw'ZiJfK]JyTs%J*K9'OfP3J#BJ|/!3&K~Ki%!L2$J0*D_~MO!KM#!J8Kz$X+:Jw:Py&$:!J8Kz&$J%^4OlJl$K?QOUt'g7[nb:K3eX/KyKyK?+J%J=BJ<=#NF$1>KiJ0!KM#CJl$
K?O(!M/#!3:PyQW%!JhNKQ5!OG:,.J%Q~%8MQ7!3KwCOGJV2Q7%!BJ<$MsK_/!3&XzPP7J}J*JUo~J~JzKe+!L_#J(N)'Ri[i!?#!3+!N)QOUt[cQ>#!31J8Kz$f~K$GJ831J8Kz!RiKH1)J*K9Kb<8Z3+,KiL[J
9K1.+!L_#'N)$NIJY'S;CRiJOOK:'Ri/J#S}L0#!N)$NI[9KD5J`#Jj[I&+'L[JYM{5N&5![I/!>S}L0/!Lt#Lw*<Jg?!RiKH1)J*/!Ja#Ky+!L[M3L,Js&1N1H96)(*<2eC$QUNn$T.,Lv7g8$Vf1!J8KzJ%&$K
yK?5M&#*$H?#!3J3!M;KQL3KPJS#!J8KzJ%&$KyK?-KE5JBNw+Mi1!J%$5<8JBKJ1JwJe:*L&J7$L9Ll!3Jx1Mr$5J`#,R&$Sy*J-2dWexJd$RY>[NLT+V0%!3J:LI8_B%!J8KzJ=Z.$Y=J%O?.+JoP4QOUteW+J
:,K8#!JtJM+J*JzKe#)(!Jt%JHR&LI8OB%8'dXeyKO$>[NLT_B%!J8KzJ=Z.&Y=!J%JO['$2Nn5M&)J*%!U:JhKJ1!JwTmJe%Xl*%NKK8HJt6J*JzKe#)(Jt%JHR&JF2JB-PaJ]&K'KwJB_(Nw%1!K?+MiJ%Qs!3
50&LxJ4Pa$J]#,LVP.!3KQJnPf$JBJ+J3JZJ]#M/ajKI/'JkJaMm$!N.#Vs$>RFR|$!V,#N.#S-Ju$2VbLCP4JN2O#!O|#JnJ]JiCO|<2JX%*-JZGJTKE%!JhKH1JwJe+J4K}JOJ%8Kp%*G,JqN(/,KaL?L#W#$O
4JcKsL,#)($!?#!3Kg:J%JfK]M)#!M%#CJc-L!-)(&!9JMN2JOLAK|Lc,Oy1*#!=#)(Q1$QSKdJEKhR&$SyJ!*6)(K1JO2JEKWJAPIJ9CQ1$QSO[+MlMb7JoJAKKJLJ@NlLnO/&OjJOO>,L!#)(-Jm%!Js=&J$!(
JMOD0Sh/!S,#!JwB+!3O*!JsJ%Qz!Jt%W'!36Lj(=$%ULM0!3JY,KTJ9K1.,C`vJO2]2%[))($,>(.JfK]$0KH%8JM6!=#)(&)(JOQ%+MlUr&O'KwPI5LyJs-Tk-J^KT*J7$L9Ll!3$'NI!J%Qs%!K('(%!3G!Kv
=&J$5!(JM%*6)(-J^KT*J7$L9LlJ(N)J%Qs%!K('(%!J83G!Kv=&J$5!(JM%*6)(-:,L;#)(0Rm$P<6JwJe@J;2Qg!UP$SU#!X3#!=#)(&J3M?LT1!K?%)JCCL;J;8P9%!S;JhKt%JHCL;O-&QQ-J4L=$L;#)(J;
8OBRw&J4OyWH%KwCO!$SLJ;8+Mi&V;1!Jl%8`T7CO!$SL-)(NJ!MTJCMy!K?7MJ%!3J'ODM_DJ4SCOk$Pa7MJ%!32M'ODJ%J;28P?1,K&M}.<OK+,N^J!*)(<28JIJ3!ezKPJC#!J%&*-!9JM6&!JmQpfi+)(Rx^
>_~!gR#!ccS~/!Nr#Pt&OLJD5U)Gg'YWc-!fvS~#c+!StBPK#O.!StX%&_<PK#O.&!_{BS~5PbGaSc/c,Jj9&JmQpRYO'+!P:MP+J:!(=Db]%8[WRe%!K,M}#!T-#JoPKM}+!JwTmJe:!LsNj#9JM6JwBJeKoK&9
2JM6)(CK&9DOB%8LQ+!()(02M8%O`!(#,96JwJeJ.JrJpJ<JrJp02'Jl%)(&LxJ4JKQ?+Lv7!3JrJpJO28Kp%*$,JlG,JqN(/,JcQ?J+J3JZ,JJKaL?$L#JcKs+Lv%)(O*!Z&PgJ@g&:JrJpJfKnU=Mr5!J%N2@J
;JEJ#9&L5#J%KE/!K.Ja#Td%!;.!30J'6!]qJrJpJV2VP!?1JxJl#!LOJrJp$,M.LO$S7#JrJpJ3!L3KPSL#JrJp,KJ?JO8+Mb7JrJpKDWTLOW5a55<8L%GJ6`'$JBJyJbLcZiJ!KT%KT/!Lt#Lw)LON}JV2J?J`
#!(JrJp<8V^JYL+ONKZJ/
 part CC-BY-SA-3.0
JrJpJqAKySlJzKLbt
 part CC-BY-SA-3.0
JrJpQI02'JeVl&JV2K~JqNGJG#)(JV2LaJ(`GUcQ8JrJpP`)K_GJ(50M[JrJpLxJ4J]Pw!K_J9&NpJT/JcLgJ!J6?(
 text CC-BY-SA-4.0
KXJrJp;JAJrJp;JAK~'LsM3#=&J$.Yj&>9M@<?%L-J8JD#Pi&>J&Jm%B&L`>9M'+!;(Lo!J[N#D/WtKrJgD2Y~&JN2J?J`#LBJAN#/M#LB;JADM8/?1JoN*%LJ!;JS%?J&+OvJBOQ1B&L`>9LBJADOoM#K`Q`&W4
!=&J$#!(KuMKPjTQ@M#K`K:V7J#9KtPjTQLBJAJi.!;J{Q{!J&5UpM#K`Q#UA,J&2Jm%!()Ko>VUJ'J&$J&K#6J(Lk$JZ%BKGN#/M#J.TMONKZN#/M#J/N#/!;1KXK<#LB;JA'J%KC!;JS%?!J'J&6M'=&J$:!J%
J=JS02Kt/,Or/L4OV#,JwLk$JZ%BKD.?02Zf1!(LBJAK0JgLZ6B&L`>9.'J%JfO1%K0?#!J'J&<R;8OQ/>Y8J+OVM:JEB$>9+!J&'J%<JHKaTvC5W@.J#L:8QZ$QKSu2KH1LBJA*DVe%MJJoTvK2KiKGN#/!;J.T
MONKZN#/PsJ/JrJpKySlK9KLNd;(1N1!J'9McLo*Ma&MZ%8P?1!=&J$#)JrJpKySlK9KLNd;(;(%!Jh);(<8O65'L$*DJM!J'9+Qj#HME#Jj=&J$&!J%KC*C9+Qj#WC!J%NLJ!Kf!J'J&Jb6Jj=&J$J*JLN;-LzJ
&J0J&Jm%B&K[9.0M+J!$K$Lc!J'J&&+J:!J'J&0TIS!VNX@$JBJI+'L[P;JS6!B&K[9On1!J%/Kr#);(K2!J'J&0'Tl3LR$SnTtLzJ&0SJP_K2!J'J&0Z{+X>V07'W|Tb-SIJ=(J0!(*JX%HB&K[9+HML%LzJ&+R
{7!=&J$#);(-1Y@O{(J0'(RoJYONKZ`ZXU1JrJp5Vg!N<#);(-B&K[9J0B&$K[9RgM.%BJ+J3JZLRTRSnTt&NYNUJP9J3Sk%Le!9DZA$Yc/Kr#);(!9M'+J*J@KeJLJ@D2B&K[9-MSN9MfJ0JoMf.+!N.#ZcO1<2
8Yd6MzUsL56P+PM#!StBPKUWGSQU#O.&$K[NdOk-N0&MUJ0OO?OOSP&$,>Lk$JZ%B&K[9.LF%H?#!J'J&-(T&J0!(`HRo+!KM#'JrJp;(!(T&#);(DKy&Sl-J'J&J0!OL$Pt3JP$>J&%J:!J%Sv);(-J'9J0!9JM
%*Jm%!=&J$#);(J:DK.%J#B&K[9.JX%H?#!J'J&&.!J%JfO1%(-J%J0!L1J=$K3Z0Vm96);(-L-J0%K~J&%!;1,J0$P$.QaJS6!J'9C5Q9;L~;LRJGXgN^$Z5&%JHJ&Jb%!;J++Ov.W{#!;<L^!J&J!'L@&JY'KT
RMWF1L>-NYNUJP9J09>KFBLgJ!U5UUP=Wc#!PVX#&#!WR#PMS9O.G!JqNr#PR5U)&$YH5OH5>VgN<9Y]+!PL-*J0!L1$K3N1!J'96);(HJf'K,QqJ*J@O,-(K0-Jm%!=&J$#);(!J%K^KC*'N:L<J5W~M-Oo(%K8
!J'9+!J'J&%-L&&L-!J'J&+L*$+J`&-P%L&&L-LzJ&-N0&MU/!Lt#LwK2N0&MUJX%H?);(JV2JX&*JN2N?%L|7J6=&J$-L=!L=#);(0M'+J*Ln'-PD&P2NZJRM5!J%S#*%K8!J'9+J#PD&P2JuROPr$R1PQ&%JHN
ZJRKt%JNJi!J%OT&$O?2%Nn,Jt$O1%Ql*J!KfNZJRKt%K8!J'9J+NZJRKt%XYMSN9Mf/Kr#);(V<KfJRN*1)J*J@'K9ZMZ`LzJ&-QNKq-K)J!!J%J'J&NRK(#!J'J&K|NLJ(K)J!!J%%K8!J'96!=&J$#);(-K&K
)J!!J%LzJ&NRK(#LzJ&J!*K|NLJ(K)J!!J%%K8!J'9+!LzJ&6!J$#!SIJ=(*JX-J4QNM~*<2K)$MH,K&$Lj=$J$G$JX,MSN9Mf%!J'J&:RkJiV3K8#!J'91,K(#!J'J&-J4VfM9+);(NJ$<8Qk5JS%Nn$T..*D$.
H?#!J'J&0X^7$ZuYy$JMS<R:1!J%$M:NP%LNKy5J9+J*Jz'JL'MO->9-Pu9C5!Jt#UyD2J'6);(MVDRTV}&$>K[Y.9K1%!JhL8!J%OT&$O?2%Nn,C9On1!J%%!K.JhKt%O#*%K8!J'9JF2JB-J>&LO9D2J'6);(-
%!JhL8!J%OT,Jt%O@OsJ!*/!K8#!J'9JuN$$LE'VXTx6,SD$W6Pf$QiMsTC+J#>RC!J%KnQz,Jt%O@COsJ*Jz(J$HK8#!J'90KnJyJm%!J[J$-Ky-:*L-!J'J&J++JIJ?*J--Mu!J[:@0Py1!J%7!J'J&-Uw#!Xa
J=#!J'J&&,M:NP%LNKy+,KiL[Q:1!J%J+1X+:NP-'BJ<-'J<.MC%);(-'J<.MC%!K'#J]Ou'OG$Pp%!J'J&%!JhNKQ5-OE:*JI!J'J&&MuJ(Z6#,O:JR&-OE!J'J&0J'6);(&K!!L'#$!OG$Pp%);(-*<N-!J$+J
*Jz'JL+,KiL[K$G!L2J0&SN+J:*L-!J'J&/L4@<8Ki%N-!J$1T<'OG$Pp%'W+.Ko!KHK_-:Q:1!J%*J-Ns,#!K_KH1J*Jz'JL'%!JhNKQ5-Sl+Nm%!J$+J*Jz':*L-LzJ&*P%!J[J$K:JX-!SIJ=(*JXJ-8'JrJp
(7!Kv(T&)E$LW$'1Y@O{(-*J-K!!L'#$!OG$Pp%!SIJ=(*JX*<N-)Q$+,KiL[K$G!L2J0&SN+J:*L-LzJ&-*<2K)$MH,K&$Lj=$J$G$JX,MSN9Mf%LzJ&.O`K8#!9JM6!SIJ=(*JXJ*K9NYNUJP9K2!J'9K!NYNU
JP9.JX%H?#!J'J&-/!Lt#LwJ*J@'JLKC*!Jt%WfQ{L&&L-J#$'MhM$#!Kk#!JP-:*K!J#$'MhM$#!JPKk+'JP+J:*JENYNUJP9KD!JP+J:*JENYNUJP9JF2J6L1Kk0LzJ&J+/Kr#J*JzKe&-*J-L|7!J$+J*Jz':
*L-J#$'MhM$#!Kk#!JP/!Lt#Lw)J*K9Zx&JV2TAHL56);(K2!J'9K!>B&K[9J*NlK'#J]&JZ#JT-KwJBQ|[%1!J%%!JhL8!J%Qs!J'J&50&5Jb&LxJ4Pa$J]#,LVP.!J'J&JuKQJnPf$>)KoJ3JZJ]#M/KRKI/'J
kJaMmN.#Vs$>RFR|$!V,$N.#S-Ju$2Pr$VbK2P0#J]D2M5+Ml$+J`)K'<2JX%*-%!JhL8+J4K}JO!J%8Kp%*G,JqN(J+J3JZMB$JB/,LPKaLKL?L#W#O4$>N>OMR/$JcKsL,#);($?#!J'J&Kg:!J%JfK]M)#!M%
#CN>OMR/$JcK2'JZ#JT02M5+Ml$+J`)JZ<2JX%*-!K'#J]&JZ#JTJ9JsJ;8O6+'L[.%!JhL8M|RgUXJ(UVK'&O!#J#JTJ*LnL=&L!-);(LF/!L=#!B&K[9J'ODK1:*RJ%L|7);(KDH96);(LAK|-K2HJt%?!J'J&
JfPI6J*Ln'@Zg-K|5#!MG!MY0TXJ9@0TXLXQBO%#HYt#!MY$-LcKQX11!J%-/!Lt#Lw)J*LnKeJV2Qg,Jt!J%<JE%X6Y</HXH#);(-/!Lt#Lw!J%<K:K)!J'J&6M;=$J$$ULM0!J'J&JY,KTK1RkJiJO2LA);(-K
KJLNlLnO/&OjO>L!#);(J*O/>=&J$-!J%J;28P?1,K&$Lj=$J$VZ1*KwKnNw-,R(SC$OkPw!J'J&2LyMdDM;J!&N,#!=&J$#);(J*OjTh-/!Lt#Lw);(JV2&J;28O6%X.P5O`$MHJ$G,?#!J'J&.N`ZC8JyJ3JS6
);(-%!JhL8:,L;#);(0OBP<@J;8K|P9%!S;JhKt%JH@QQ:!L;N+8P9@J;8ZpJ!);(J3YZ!SU#!W(=&J$-J4L=$Q$#);(JO8Rw&J4NS%L|WH%KwKnNw%1!J%-M9+);(NJ$<8O65'JZLc$O!#,Z_&Z2.JX%!J%$*J+
J!!JqY5#,MP$O1J.JrJp02'Jl%J6;JAO*JrJp<Vc%JXK<#J6;JA%J&@Y7&+JoZ;JO8NO!J%J.!L'#!JrJp;JA0Yp%!;Q*6!Sx;Q*WUJ/KE/!K.Ja#Td.J&0Sm6'JrJp;($5JBKJ1!JrJpS=L%JYONKZS=JrJpJV2
VP!?#!LOJrJp$,>LO$S7#JrJpJ3J6L3KPSLJ+J3JZ+Lv7,YNJR%,#J6;JA$,>R(SC$OkP.?#J'J&/!Lt#Lw)P7JV2J?J`#!;JAJrJp<8V^JYONKZJ/
 part CC-BY-SA-4.0
KySlK9KLNd
 part CC-BY-SA-4.0
JrJpQIJrJp02'JeVl&JV2K~JqNG$JqXRJG#JrJp;JAJV2La'ZDUc$>Q8JrJpLxJ6JA&M.K_JbGJ(50M[JrJpQVJ4J]PwJ6JA,J&J'6KW=&J$$,M.K_JrJpNpJ#JT/JcLgJ!KW?%!U:JhL8
 text CC0-1.0
Pe#Ja!Mz#M|P4Z~!PLK|j6UoB&M.9McLoLc!Xa&ORX!J=J^&J#J(X!#J(J83#Pi&$'JPJ^'3L`_5P)%P8o4Jo9%'3/!Ja#S}%'Jp#Jrd4&W,JDJp.!;J{o1&J3ko#LWK=#Me`NLcJdS^+>JDQ{&Lf5Qm5L8+,J?Q
?&/,KrJ+J3JZKVKrJj_5<X_%!Jp%O;!lJ#'J5jR&!M?Za#Jrd4&W,JD$%a1Y=$e2JG/KW3+J`LE!?&Xj#M:/Jj&$>Kr&mZ&J3,kZ#K&Qj$U-!MIi,Sx7'3!R?%!Jh.U<$V:0J(X!#B&M.9+!3q5k>%JXSx%!3&L9
J7!36J6=7Sa#Wl$XvB&M.9+!3&!Qq&M8JqO'#SxGJo9-B&M.9'3JyJb6Sx<8W!1B&M.$mf9B&M.9B&M.9K!JFD2K.%!J[-!Jt%L&W?J7LlL~RD&W2'3-Pu9Zl1!J8KzJ=&$b-J=-RT&V}9[}%'MIJ=Tb$m2ji+'3
-9S@Ldpij'+V/%'3Jm%!MU+P7K9'Lo-9S@!T(Xg?&Q{#K>+'3-JP9C5JoKs6U5UUP=Wc#!PVX#&#!WR#PMS9O.G!JqNr#PR&6,TmT-LDJ+,U)$gAE#CU5&->K[N<$K,9Z~!PLK$GJwJe$PK&,TmeBLD-O!%!VnJh
KJ1JF2+d)#JwJeR?K^n6^VP8eS&peOThU&p9J##R?J=B&M.9&MQK=&XV#LTJuROPr$pnJ+Z!5OH5PAK=&XV#LT+!3MO+J#gSN:O(/!U}S,J91JwJe$PKJ+PAKTZ$QW+,WT$PAL2&/,Mg#J_&Xz/,JaQ?J+J3JZKV
QD$]&Kr!O!R?Lx!O!/!VS#J^Wz#!;JYZB&%!dE#R?J=e:&gB^Vlh.CO!J;28Jm%oFo=iZL!$,>Jq$^FLT%k)!b<[X#!31!;5jG1R?J=KQPe#Ja-;(kjK`,J`#!O!/,Or8aQX|Rm$aA6JwJeKD!O!J;8fO%!U}JhK
JgOM!`4R?J=KQPe#Ja+Nm%!Jh!O!0JiaQR?K^KC%J^]UMI'L<J5f&W~M-Oo&pd(%K8R?J=B&M.9+!3MO+J#gSN:O(/!U}S,J91JwJe$PKJ+PAKTZ$QW+,WT$PAL2&/,Mg#J_&Xz/,JaQ?J+J3JZKVQD$]&Kr!(!(
J;8OBMS5#!MGSxNkSv1R?%!3K`,J`#!(/,Or8aQX|Rm$aA6JwJeCf:eO$lWJ;2Z<!X3#!(&+CL_R?K^[5.U<$V:JO2MOK8,#Wl$XvW(B&M.9+!3$O(Nn,MQK=&XV#LT7MJ%!3+JxL_d(%R?J=KQPe#Ja-MU&P0-J
4LO$J>9On1R?DRwhTp8J'$JB]U1)K7-R?Qs!350&LxJ4Pa$J]#,LVP.!3KQJnPf$JBJ+J3JZJ]#M/KRKI/'JkJaMm$!N.#Vs$>RFR|$!R6$N.#S-Ju$2VbJ#%!VnJhf@6JwJe-R?NpOh/it9#>P^.<JX%!3$,?LD
J+J3JZ,MIJ=B&M.9+!3M?R?NpOh/Rp,Ktj=LZ$>9KH/,?#!3-R?XB&W>.JrJp02'Jl%)K7&JfJ4k4$UD7MJ%)Sx$?#!3J./KGK_QtL]L+ONKZnmUQJLKLJ/
 part CC0-1.0
SxJLKL_{
 part CC0-1.0
JrJpQI02'JeVl&JV2K~JqNGJG#)K7JV2LaJ(`GUcQ8JrJpP`)K_GJ(50M[JrJpLxJ4J]Pw!?#)K7$!K_$JDJ9N2&NpJT/JcLgJ!!?#)K7$!K_$JDJ9N2
 text CDDL-1.0
J)J0J^L1$K3.X`$WM%!Rh#JR-J)EJ0!M<#!J84L3JRK#1'J):,&!JRJy1.JkJ)-J24J0'!J84$KeJR$Kb!M<#K+OWJ847K+OWJR+J^L_J+LrLD-KSJ0!J24+,J?>KFFA-KcL6J0!L1$K3.NcLxJ84Jb6)(-N%3J0
'3J:[EJ24$LrLD7A2MN1!=#)(-(J0)K7-P[J0Od!Jt%K0%!U}JhL8JuJY!KT#!KcK0$W.R%,&J##!9Q&Md-JRJ0!FA&KSJ?#,#!J[-,KB.X4J!J(Nm%WWJ!$KO#!Kk#'KBOWJ84$O:JR-,K4KB.M7,J`#!J84$O:
KO$-,K4KB.0Yg$JBJyJb6!=#)(-J84J0!FA&KSJ?#M=4A.0ToP'6)(-J>K=J0,J>L/J=ROQ4$R1R%J+J3JZY$P$&]_K=+,J>P[1[e-FAJ0'!POJ?#M=4A+J:JRDJy&KeMQKNLQ+$7CA-*$HJ0J(L1$'JqK3N196&
U.7J##!=#)(/JqQS*Ko,K3J:WN0R-1$06POL)7*/Kr#)O3L)J0'!QuLP$LK%M6!S*$Sd#CK3Ju1L$$JB$KeO9#KGKFU9V)TO#!V'V8$UaO9#CK3-(KC-!KcL6K0U0LcHMb7J*JzJLLo&Jm%K@JlMALmK=!KcL6K^
KC*'PLQ@L<J5M-(-6MALm9>KFJ>$LOP[1KcL6%?L&JdL~LlN8&J7!J84$LrLD7$J3JR&$5J`#'N%3&-6J>K=Nx1!KfKX$Rs#J84%JHJEJy?V+MX&K)/N'&$JBW_#!J84$LrLD-!JAJM+KKJ@JL'&KeDMSG!MGKcL
6NcPS$JBLx!J84Jb%'K@Jl6!=#)(-O*J*J@JLKeJsJ4J>(0JMJL/A.*WVJ!!J84$J@/XwNN1MO!KO#!J84$O(!M<#!J847>4$W]-J)K0U0LcHMb7J*JzJLLo&Jm%K@JlMALmK=J^J)K^KC*'PLQ@L<J5M-(-6MAL
m9>KFJ>$LOP[1J)%?L&JdL~LlN8&J7!JRPQ1CJ)$LrLDJxGJ(N[M[7>JR5J24&$5J`#'N%3&-6J>K=Nx1!KfKX$Rs#JRJy1.J)JxN/&$+M<7J6J)E$Lr#CM<%JH?MXK)/N'JEJy&$JBW_#JLJRJy1.J)$LrLD&J@
!M<#JRJy1.J)7J6J)E$Lr#CM<-!JAJM+KKJ@J@'&J@J@KeDMSG!MGJ)NcPS$JBLx!JRJb%'K@Jl-O*J*J@J@KeJsJ4J>(0JMJL/,A.J)Jf`hJ!!J)EJ@/XwNN1MOK@JlJR#J)E$O(!M<#JRJy1.J)7>4KE5J`#!J
)E$>W]$Jz6J>K=Nx1J24+!N.#JRJy1.J)-JGL5-Ya#FA,J24.*J7$JBJHJb+KSJ?J-K:8JyJb+FAJ?&.FAJ?J-8K6Jg6!=#)(*J-K!'J,#)(7NRJ,#!FAJ?#!J24*J7$JBJHJb*J-TeKq#,CJ24+KSJ?5%LeKuJ{
PECJ24+FAJ?+'KiL[G$LE'L2QJK#/4RG-JR!JR.*La$%J:*X_DMN1!=#)(*V1.*YbHJRDHJ8RhJ=&$*JEW/9%K0!9Q&1)(-KHJ|*J-K!'J<+J^#HJR.a<*5!J)#!KO*<2Ns$OU,BJ>$LOJ|ObLX!J24$,J|#Ms$,
[OL'T_Ky%,J)$!KcL6-M*#K&=*<2K)$MH,=G,J24+FAJ?.`:$V3!JwE#)($!Kq9N2*<MK%K)&%Kj'LG/JKNHRL$JTL5%K<$KGKq#J24K1*<JNJiJgGHNBMj&2GMj#!KcL6$,J)*J-JH@U%Om.,CJKNHRL$JTUD0R
41*N/&*K^MZ%S_!KcL6&NRJ)/,JTS11!KcL6$CJ)5'Nh#JKNHRL$JT=*K)-JG#KSK**<J7!KSJ?#!J246!=#)($6!=#'(#HP,J:<QH=LjJ!)(J9.*D+Mb7!=#)(&.!(/!KSJ?JV2R@%P5$OU!K(J=9+!FAJ?J!!9
M3NT+)(:*J7!J24+KSJ?6'Lj(*J-JH@U%Om.,=J:QLJ!)(DR41*N/21!KcL6$J)*K^MZ%S_!KcL6&NRJ)/,JTS11!KcL6$CJ)5'Nh#,C=*K)-N%JD*<La'N%31X[J247>A2MN1!=#)(&J7!N%35'Q}K-+C'L_*J-
JHOS!M^#)(D[d/!J24-K*#!(-K4K*gHepLb0!Kc(PG&<MWPb&$K4K*#)(J!KT%KTJ^EJO8MM'QMEMgKE5J9+J*K9JzJ4K<>KF!(PGJf!Jt%Jd)(-O'#K4K**<SJQ%%?J7$JBJH!J24Jb6!=#!E#!(6J:*ToKh!J2
4:!KcL6Ko'J<+!J84V-@J!NoK6$JBJyJb6,ORE#!(*J-J7&JH!J24Jb6!=#!E#!(6J:*ToKh!J24JB*<K:MK%?J7$JBJH!J24Jb6!=#,ORE#!(L%1!(PG-JIK*KY*DJ(KcL6&*Nv%La'K4(/HJ84*<La&?'JIE#)
(:*']+!(&Ns,_S%!KM#!(PGKE%T4.!(YrJ!)(&KeJBJH@Om.!(M7=J:QLJ!)(-K'#JKJ240J96)(GJ(50M[J3JK#,LVJxOX$JnJ+J3JZJ].!J240J5#RF^~Xp/'JkJa$_+!MTQ;5%!Q6&LR#!J2407*K`,J24T;S
R+,MJ*2!KcL6$,>J)QF!OA#,KtTET@$T!)K'#JKNJJ(PoJ`#)(J4?#,J240N*N2KE6)K'-L!-)(&!9JMN2JOLAK|:*RJ%L|7=Md&RJ%T$COyLXQBO%#WBU]#!OyM}J:1KWSgJ-O[+O'VT!L!#)(J;O>-:*Nn'J>M
eL/Nb`gWwR}LdKcL6$'J)!KcL6$J)LdPz*NnCL/0Y;%5NWPh.!NW4Qq!J)EK2!NW0'J)$!J84K2!NW0!KcL6N$$QnS2,J>KD,&J#9JMN$$Qn%*1CNW!KcL6:!KcL602!NW&J#Km6KKJ@JL&$J@J@#)(J;LcRcO%J
<J!NWLA_N&K|JY!a)#CRcXbJ<UHKw:LXCRcXbUH*[)HL/7MJ%!NW4LdCNWJxgn$Ts%'KPJC7NW-+!K}#L!6KKLnJL$LnJ@JsJ#OCKUJA.JEK]`!JM1*$,S+N2L3%L!NbJAJM%*1,S+J;O>L!-JZ#JT6J4Pk&6J4J
qN(JuMvJ+MBL$$JBJ;*!KcL6,>J)$,S+#J24$,be#,#CK?8Kp%,MI/,LKKaL?$L#Jc#,VVJ+J3JZJc/U{NXLL#Uv3V>M=NS$U|$,&J#>KVJc$N>Kg:CJlJ;JEK][m#!M%#CJc)JZ#JTJ;2JX%JT/Yn$R5Z8LgJ!C
JlJ=MB%!JhJwJeTrCJZLCP4JN2O#!O|$JZ#L?$L#JcJi)O|&JZ<2JX%*-RZJ=Q0OCL(!J240'KVT05.L=0Mc+SFKbR0RUJ@[,avRy^&#KVM=45.L=0McJYSFKbR0RU]KTNc5'JL&KVM=4KN5C=DK#+SFKbR0RUU!
XMbWRyPP7SFKbR0RUU!XM&SFKbR0RUTNXNJLLETNXNK9VrRyJ#RZJ=Q0OCL(VIJ247JgJo9M3NTMd)RZJ=Q09Qh0+a^#&gK,>T*`j$>Qh$L;.]RQ09+M=46)(-Tk)(Tu!N_JCP.JmQpTa:,L;#)(0On%8P<CL;J;
8P9Jg%!JhKt%JH@QQ)(J;8MN1!Je#!MPM'+'J<ObLX!J84KE%!JhJwJe:,P`JBNbCMPJ=S%#JeM},NeP&%)(J;8Jm%!MP#!S&^t+!MP&XEM'+'J<ObLX!J847!a_JlO</OMJ+J3JZPnOM&KiVOS.&R/!M*#!SrY'
S~GWJ/!NdN'#O}0KnRH,Je$T>J:P`.!P!#'L$J;8QkLd![TJ;2JX%)(*MZ.*N/DO</Mb7!SrR9Z#c<])&!Z#L)Mz&T>#,>Q(KY*?J7$JBJHJb,J24-Oh/K=5MyKcL6&!KmJ^Jl0O</K=&JcKsN$$QnL,#J6TK#96
)(&*MZ%37KcL6&Km%J7COhGJ(^FM[M9Md0M8$J;8OB%Uf,`7#JT
 part CDDL-1.0
POS)&JG(]rEJLKL
 text CDDL-1.1
J)J0J^L1$K3.X`$WM%!Rh#JR-J)EJ0!M<#!J84L3JRK#1'J):,&!JRJy1.JkJ)-J24J0'!J84$KeJR$Kb!M<#K+OWJ847K+OWJR+J^L_J+LrLD-KSJ0!J24+,J?>KFFA-KcL6J0!L1$K3.NcLxJ84Jb6)(-N%3J0
'3J:[EJ24$LrLD7A2MN1!=#)(-(J0)K7-P[J0Od!Jt%K0%!U}JhL8JuJY!KT#!KcK0$W.R%,&J##!9Q&Md-JRJ0!FA&KSJ?#,#!J[-,KB.X4J!J(Nm%WWJ!$KO#!Kk#'KBOWJ84$O:JR-,K4KB.M7,J`#!J84$O:
KO$-,K4KB.0Yg$JBJyJb6!=#)(-J84J0!FA&KSJ?#M=4A.0ToP'6)(-J>K=J0,J>L/J=ROQ4$R1R%J+J3JZY$P$&]_K=+,J>P[1[e-FAJ0'!POJ?#M=4A+J:JRDJy&KeMQKNLQ+$7CA-*$HJ0J(L1$'JqK3N196&
U.7J##!=#)(/JqQS*Ko,K3J:WN0R-1$06POL)7*/Kr#)O3L)J0'!QuLP$LK%M6!S*$Sd#CK3Ju1L$$JB$KeO9#KGKFU9V)TO#!V'V8$UaO9#CK3-(KC-!KcL6K0U0LcHMb7J*JzJLLo&Jm%K@JlMALmK=!KcL6K^
KC*'PLQ@L<J5M-(-6MALm9>KFJ>$LOP[1KcL6%?L&JdL~LlN8&J7!J84$LrLD7$J3JR&$5J`#'N%3&-6J>K=Nx1!KfKX$Rs#J84%JHJEJy?V+MX&K)/N'&$JBW_#!J84$LrLD-!JAJM+KKJ@JL'&KeDMSG!MGKcL
6NcPS$JBLx!J84Jb%'K@Jl6!=#)(-O*J*J@JLKeJsJ4J>(0JMJL/A.*WVJ!!J84$J@/XwNN1MO!KO#!J84$O(!M<#!J847>4$W]-J)K0U0LcHMb7J*JzJLLo&Jm%K@JlMALmK=J^J)K^KC*'PLQ@L<J5M-(-6MAL
m9>KFJ>$LOP[1J)%?L&JdL~LlN8&J7!JRPQ1CJ)$LrLDJxGJ(N[M[7>JR5J24&$5J`#'N%3&-6J>K=Nx1!KfKX$Rs#JRJy1.J)JxN/&$+M<7J6J)E$Lr#CM<%JH?MXK)/N'JEJy&$JBW_#JLJRJy1.J)$LrLD&J@
!M<#JRJy1.J)7J6J)E$Lr#CM<-!JAJM+KKJ@J@'&J@J@KeDMSG!MGJ)NcPS$JBLx!JRJb%'K@Jl-O*J*J@J@KeJsJ4J>(0JMJL/,A.J)Jf`hJ!!J)EJ@/XwNN1MOK@JlJR#J)E$O(!M<#JRJy1.J)7>4KE5J`#!J
)E$>W]$Jz6J>K=Nx1J24+!N.#JRJy1.J)-JGL5-Ya#FA,J24.*J7$JBJHJb+KSJ?J-K:8JyJb+FAJ?&.FAJ?J-8K6Jg6!=#)(*J-K!'J,#)(7NRJ,#!FAJ?#!J24*J7$JBJHJb*J-TeKq#,CJ24+KSJ?5%LeKuJ{
PECJ24+FAJ?+'KiL[G$LE'L2QJK#/4RG-JR!JR.*La$%J:*X_DMN1!=#)(*V1.*YbHJRDHJ8RhJ=&$*JEW/9%K0!9Q&1)(-KHJ|*J-K!'J<+J^#HJR.a<*5!J)#!KO*<2Ns$OU,BJ>$LOJ|ObLX!J24$,J|#Ms$,
[OL'T_Ky%,J)$!KcL6-M*#K&=*<2K)$MH,=G,J24+FAJ?.`:$V3!JwE#)($!Kq9N2*<MK%K)&%Kj'LG/JKNHRL$JTL5%K<$KGKq#J24K1*<JNJiJgGHNBMj&2GMj#!KcL6$,J)*J-JH@U%Om.,CJKNHRL$JTUD0R
41*N/&*K^MZ%S_!KcL6&NRJ)/,JTS11!KcL6$CJ)5'Nh#JKNHRL$JT=*K)-JG#KSK**<J7!KSJ?#!J246!=#)($6!=#'(#HP,J:<QH=LjJ!)(J9.*D+Mb7!=#)(&.!(/!KSJ?JV2R@%P5$OU!K(J=9+!FAJ?J!!9
M3NT+)(:*J7!J24+KSJ?6'Lj(*J-JH@U%Om.,=J:QLJ!)(DR41*N/21!KcL6$J)*K^MZ%S_!KcL6&NRJ)/,JTS11!KcL6$CJ)5'Nh#,C=*K)-N%JD*<La'N%31X[J247>A2MN1!=#)(&J7!N%35'Q}K-+C'L_*J-
JHOS!M^#)(D[d/!J24-K*#!(-K4K*n/0!Kc(PG&<MWPb&$K4K*#)(J!KT%KTJ^EJO8MM'QMEMgKE5J9+J*K9JzJ4K<>KF!(PGJf!Jt%Jd)(-O'#K4K**<SJQ%%?J7$JBJH!J24Jb6!=#!E#!(6J:*ToKh!J24:!K
cL6Ko'J<+!J84V-@J!NoK6$JBJyJb6,ORE#!(*J-J7&JH!J24Jb6!=#!E#!(6J:*ToKh!J24JB*<K:MK%?J7$JBJH!J24Jb6!=#,ORE#!(L%1!(PG-JIK*KY*DJ(KcL6&*Nv%La'K4(/HJ84*<La&?'JIE#)(:*'
]+!(&Ns,_S%!KM#!(PGKE%T4.!(YrJ!)(&KeJBJH@Om.!(M7=J:QLJ!)(-K'#JKJ240J96)(GJ(50M[J3JK#,LVJxOX$JnJ+J3JZJ].!J240J5#RF^~Xp/'JkJa$_+!MTQ;5%!Q6&LR#!J2407*K`,J24T;SR+,M
J*2!KcL6$,>J)QF!OA#,KtTET@$T!)K'#JKNJJ(PoJ`#)(J4?#,J240N*N2KE6)K'-L!-)(&!9JMN2JOLAK|:*RJ%L|7=Md&RJ%T$COyLXQBO%#WBU]#!OyM}J:1KWSgJ-O[+O'VT!L!#)(J;O>-:*Nn'J>MeL/N
b`gWwR}LdKcL6$'J)!KcL6$J)LdPz*NnCL/0Y;%5NWPh.!NW4Qq!J)EK2!NW0'J)$!J84K2!NW0!KcL6N$$QnS2,J>KD,&J#9JMN$$Qn%*1CNW!KcL6:!KcL602!NW&J#Km6KKJ@JL&$J@J@#)(J;LcRcO%J<J!N
WLA_N&K|JY!a)#CRcXbJ<UHKw:LXCRcXbUH*[)HL/7MJ%!NW4LdCNWJxgn$Ts%'KPJC7NW-:*Nn'J>MeL/LdNWPh.!NW4N$$QnS2,J>K2CL/0ZkC51($]3L3%!eI#J>MeNeKD!KiVB#!JAJM1CNW6KKJ@JL$J@J@
J;8_oM!`4+U3!Y[$VB#,V($(-+!K}#L!6KKLnJL$LnJ@JsJ#OCKUJA.JEK]`!JM1*$,S+N2L3%L!NbJAJM%*1,S+J;O>L!-JZ#JT6J4Pk&6J4JqN(JuMvJ+MBL$$JBJ;*!KcL6,>J)$,S+#J24$,be#,#CK?8Kp%
,MI/,LKKaL?$L#Jc#,VVJ+J3JZJc/LL#Uv3V>M=NS$U|$,&J#>KVJc$N>Kg:CJlJ;JEK][m#!M%#CJc)JZ#JTJ;2JX%JT/Yn$R5Z8LgJ!CJlJ=MB%!JhJwJeTrCJZLCP4JN2O#!O|$JZ#L?$L#JcJi)O|&JZ<2JX
%*-RZJ=Q0OCL(!J240'KVT05.L=0Mc+SFKbR0RUJ@[,avRy^&#KVM=45.L=0McJYSFKbR0RU]KTNc5'JL&KVM=4KN5C=DK#+SFKbR0RUU!XMbWRyPP7SFKbR0RUU!XM&SFKbR0RUTNXNJLLETNXNK9VrRyJ#RZJ=
Q0OCL(VIJ247JgJo9M3NTMd)RZJ=Q09Qh0+a^#&gK,>T*`j$>Qh$L;.]RQ09+M=46)(-Tk)(Tu!N_JCP.JmQpTa:,L;#)(0On%8P<CL;J;8P9Jg%!JhKt%JH@QQ)(J;8MN1!Je#!MPM'+'J<ObLX!J84KE%!JhJw
Je:,P`JBNbCMPJ=S%#JeM},NeP&%)(J;8Jm%!MP#!S&^t+!MP&XEM'+'J<ObLX!J847!a_JlO</OMJ+J3JZPnOM&KiVOS.&R/!M*#!SrY'S~GWJ/!NdN'#O}0KnRH,Je$T>J:P`.!P!#'L$J;8QkLd![TJ;2JX%)
(*MZ.*N/DO</Mb7!SrR9Z#c<])&!Z#L)Mz&T>#,>Q(KY*?J7$JBJHJb,J24-Oh/K=5MyKcL6&!KmJ^Jl0O</K=&JcKsN$$QnL,#J6TK#96)(&*MZ%37KcL6&Km%J7COhGJ(^FM[M9Md0M8$J;8OB%Uf,`7#JTJ<T
s%J*P=#!POS)&JG(]r!AP'6!]rJ;8MN1!Mz#!Px#R)NbS%#JeM},NeP&%)(J;8Jm%!MP#!^SS&#!ap^:#R)&!PxS&#!Px#R)7XEef+bO`Ud1R)
 part CDDL-1.1
POS)&JG(]rEJLJL
 text CECILL-2.1
EJ@JLd7h7h+h=J.J<)JC0'J54(JC.0!Nh#k'MyJ6L0+O8%PUMb7!Pgejb6l/J6k.-ktMb7!b6T`!JG#J54L^%FAiQ9JM%L(-o]!`v#'T`Je[cJe7J:@0j:N]5V/!Je#pS&MALmJe&!Nr.@Qs%N]L0&M@#!Wd9NA4
!L0#!J}XWJUXW/`P'KbatMOasWyaxWya:JUclJUcl/`P'KbatMOasWyaxWya:J~(Di|Wymgi0^Hi:mhcFia';W,NZ&[lZj`}OdJ6Y1L@#MqJY`0fxm*lMaXnO[JhKb&a-`QTm[Ll|faoXiu';W,&N9`}OdJ6Y1L@
#MqJYJzfxmShvhLb&cmUSa-lcTm[Lfa^BlY^H^Bi9l_';W,&N9`}OdJ6Y1L@#MqJYk,[Lq3oJiNh,hMaXilcma-J/M`!Ja#)J54(JC0%K0L(!Jt%Jd&Lf!4MN1)(LX!e&#J(OFFJGY%!N1#)Jt0j5LcL`L5/L(Ji
5%S?)R:/J#ORMt+Qj#L^%!FA&!9%J,Jd&LfJM1!(L(DJ9Jg7'K.JK&!4J=Kz!K%#!Wd9&!g@M#JgJEK.JT+)MJ!V4MQ7ZFKXO7&$dF$V2!41!KUDTS%!KUJ=]eMMJ6J54R:J:<JH@j,%?7!Nh.J6?0O_/S(&a(na
Od+jkM=SaL(DNtVe%m8&YL!_n#!45V/KWM^+J$df!bU#KWZ|&$K>%8kI&KGS0%?&T5@+!KvJ$#bU)JC<8QmbF&L%J9@02S!&.J4M}DJxO0$UKl8)JC<JX%,$J#4/J:!K%#!Wd9jY%bc!?LD%J6M}k}cRnyJ{8SZG
!S<`'#!XWJA[_L+LhXWlXlU^BVp/,KtinM`N;/!Ja#)JCKY!J[^OYf7'i]m.KuJ;JE!J[QqJCJ0)(JC&J6L8ORK*&hx4J0!4+J6JvA&$FAJ?&K2JwJ6KN50KY!K5`2!JCKc4J0!4+J6FA&_?J6JvAJ?&K2JwJ6KN
50KY@0NcK66!=&J$#!JCJI4J0!4JI1JYM{K<K{FAJ0J#!4J=Tg&I[r%J:L^0KHJi5%Jd!4JvAJ0!L{K+n1J!!O2#!FAK%J0!K%J=#!Wd9NA!Kc4K5J0!4KUJ=OdXO!JCJ)J0'K5OdJyJYM{K<K{J%J0!K%$,>L1$
JqK3KdPS!46!JCK{J0,$J#JRd._wR&&$K4S[lfM!!41,$J#Km5OH5,$J#eMP]SeJ0'M3#b^K+J+KWKN.Vdp6S[$NG+Nm%JoR41!4SXSeJ0,$J#P]2M+J!!4Ji.)Se&!4N7+M;R'oy7K<ck!>KYKuDN7eMSeJ0,$J
#SeX^%!4Ji.KuN]We+!KvR'oxJQM1J0!JQJJ;(EJ@$,ORE5L%1!J54K;LbJQL.M1J0!JQL.JJ;(EJz$,ORE5L%1!J54K;LbSVJ0!PVTJ;(EJLJL$,ORE5L%1!PV]|K?OYN]!K5&!J%Jj^O<8K#N]+g/&fGJ?M`Ja
!Ja#!JC0!K01!J%%!K5#'M-pX&N:(/!45M3NT+P+NlJ.O,J/Wk/!L*L=#!NrJM1!9NAR84M`ME-!K5J;8OB5OdXO!=&J$#)JCLc!f,#!Nc#!J[do-ZF!41,$J#J0mt1[SJ!'bBNE$1ZFJ!'O+L2-!NcKT!K5kW,#
!9JMN2-K<J,#!JCOW'J<P&%!ig#!4%!K.JK&%!^P.J6?0OQ%a(L(JfK]J9%!K5L3%J6ME5M3NT+P+JzJLJ.VGJ/l9&!K5K^W>.@JfQ`&YO@M`MSMG&L=-MSMG!JCJ;U`MSG!MGKY@0XO1!K55M3NT+P+JzJLJ.VG
J/-L=!JCJ;O[+Ur/!MTJqL=#Nr#!Wd9NA!4M`O,#9JM!J%K^KC%!K5Kd`2!J[9NA!4/,$J#?&/!L=#!JCG!M[#!=&J$M3NTWkiB:!J%b#$S{%NBK<$KGLqS@J#$J`#!S[#!4$#J6Ue!J%]=2%ST!9JM1JjLqLdg@
PsKXk`$O7!4:JjLqD]:!J%]=%JE!pYp2%!L5M3NT+)P7-Jt#?!K50N*%?!4J3,JZ5%J6[a#M*7@NoWkM'.)j0-ZW$bjQ9#J#$J`#!41,$J#J0&+,$J#J?-ZF^9P($p)!4G,$J#L2-`|%m~_h$YLJ6T6Ji5%dD!lK
&b6c^,$J#jAT&#R84)J;JXKY!K5i_L,,$J#ZF^9P(T|$SoT65V/!4.@0P1%PNL,N2-`|%JHML!Jt%JHMLKo!Jt%W2W?U+$JH,$J#JR%!4&!Jt%L&!Lg4!K50N*%JH,$J#ML%!4J9.@KoJ(VjJ<.@0!Kz#R8K{&[k
!MG#!RhLD-Jt#JG+Jk!Jt#JGKo!Jt%MWgb&RD!4%!JJ;G,$J#L2&1,$J#J0&!Jt%^yJx+Qj#'LG$J5#KjK<$KGJ_#!41,J0!K50M?N*%J7J_#!JI$N[4%K@K?Re%!=&J$M3NTWk-JG#4J3KO!K50N*%J7W3J_#!4
+FA$JvAJ?J9.R8JGV]7J#!M}#!JC&0Rd1-'J,#!JC-'J<P&%!JZ#N]!J%J=JK&JT5M3NT+cQOj&P=&.+!K}.Jg!JvA#!40X-!K5XSMSL^%!MlFA#!4/'UH#JYM{Q=SEJ!!JG#!4@NoYO.!K&`5OA#!FAJ;2a#!OA
#!K>PJ-JG#JI4KY!K5Lx'K{%!4!=&J$/!JG#!LgJI4U`Jm%J#!M}#)JC!K50N*%J7!JI4+FA$JvAJ?J9.R8JGV]7J#!M}#!JC&0Rd1-'J,#!JC-'J<P&%!JZ#N]!J%J=JK&JT5M3NT+cQOj&P=&+!K}.Jg!JvA#!
JI40X--'T4Ni!J$#MSL^%!MlFA#!JI4/'UH#JYM{Q=SEJ!!JG#!JI4@NoYO.!K&`5OA#!FAJ;2a#!OA#!K>PJ-JG#SXP]KY!K5JfW[J(SXSe!=&J$#)JCJN2JX%R8SXSe.<8K66'M;(JC-]~7>JA!K5J{K!'A.0J
m%!M}#K<#!K*#!JQM1JQL.M1&$SV+!JI$N[4&J7.MTA6!=#!KvE#!JQM1JQL.M1&$SV!K5J{K!!JI$N[4+'A.0Jm%!M}#K<#!K*#!JQM1JQL.M1&$SV&J7.MTA6!=#!KvE#!JQM1JQL.M1&$SVM`MALm-NA!Kc4!
K%b#!Wd9NA!Kc4,$J#?#!Kc40Jm%Mb7!=&J$6J:!K%Jfk;%J7J63&J4K<J;8P1%Jd!=&J$/!JG#R8Kc4!K%]=.!Kc4JOO[oPJYM{1)JC/!S,M3NT+P+K9J@J.L=J/-NA!ML!K5KddG'K{0!X!#!MALm9NA)K{5Mc
1JwJe-NA!SXP]!K5KddGJ(SXSe0!X!#!MALm9NA)SXSe5Mc1JwJe&0J5%MK!T}#JC.J;a3J6JG-Z>M}!K5Kn]=-2%Ns$Jd+,L[!MALmJ|UZ%!4-%L&R8J|+J(a;L[+!J_#!4JI$2!K5]=2%N$$QnOe!MALm9G!4#
!K%&$Km&%RYK2JwgxgxJ6p#,&J#MfKH%PUMJ#R8MALm9#!K%&$KmM`M.NG-6J4PkJ;!JCm|!J%%K~NZ`F$[tNG/!4K1!J%0P1%K))T}#NG!=&J$#CNZ`F&$C[tJ;8M3NT+'M;eJJg!J%N@R8[t&$NZ`FNGJ;lSJT
pH-bY,J%0P1%K)%J6Ps6J6PcOh'JK.J;Jg8iDLcMr/!N|#!4&$!JI46=&J$.@0J5%T%R8JK&!dz=&J$#J6M*J;8Jm#'M;eJa%My!J%&!K5M`JT-Jm%!M}#P+OjJ@!K5J;8P1%L/U-/,LPLL@<JEgCJ!!45'Nh#'d
vG!J`#!P:J%Jm%T<kTLD-!J%J=JT0K.%!i}Jy6)JC&J;28S15'Nh#+JkMOLLWa!K5J=g^$f:NS%e*J6L5O(LP$L#LL.0gC1!K5Wa%!?$LR#!4&QWKGS0,L#LL+Jk!K?KnMZ.,$J#n>$MqLLMOQOLL#K>LL#NXRrL
LLL#jU$n0_2OA,k*%MqP~$,$J#Jq_IaGLd!K51'K@JlJ;UfL#LL&J;2K~`|%,$J#U-J!!J%M`JK-!K5W>.!W,&NZPx#!`CKY!4NkK6^52XlJ#L8MD%8gT&q*MV/!V,#L8RF%8jr+)MJ!K5J=]eJfK]k0%!V4MQ7Z
FKXO7&$dF&V2!4J:DO_/a(L(!K5J;8O</q+1,$J#J0!_n#!K-/J6M^J6Xt]EO8&/di.@J;2M6O$%JxP^$nd-!J%K^Tu+Xt[^.@0P1%K0J#!9NA!4J++Jk!9M3NT+P+NlJ.O,J/-!K5W>.!40Py501!J%J3,>KQ$p
;JK>KF.J9/+P+P=J@J.Xt[^J/&+JkJ3,JK5%J6KVVBJ6o^oQl^$P:SgPd!J%JV2b}.!40J5J!,dm.@JOT5J3PY.@JO8O{7!K5J=NB[Y&4X]MV.@JOS:!K5J=M^-!J%JV2JxKn$p<b}.!4JV2Oe,K@JlMALmJtP&%
'J>4$,>LmJtNt!J%Np,&J#JT_v!K5KsL,#,$J#_I/Me.<8aG+MJ#!?KO&N|#!4e~K`C_I8aGLd!K5!J%J;K~@7NZ&Jqdq/J6XcCNZ&JqdqJ;8jXG'L_1L_M[My!P:J%&!K5Ts%'mN#pf!J%Np,&J#JT5V/!K5J=?
#!KM#!4J4JK0MM5V/!a&#L39NA!KM#!4$5V/!a&#'LOM`L!-+!K}#'Oy1!K5#J6L5N2!J%<K|LA)JCgWQBO%MpJ<JfK]YC%!K5&Jfo6aA-'K5OwJC0PIJ;J4Y!8N*%?Jd$J7!4K1,JA.@<JEJML3%L!#!JCJ;O[O
-Jm%KWOdK]JM+Mb7!=&J$TaM`Tk-kVdoNzJlJ;8Kp/,$J#jd$NS%Ll!JC.<8i2%J(K}#UrmDJ(P>#l)$J(RPM6C5SRZ'$lk#!k<$p@mjM2n9J['q1i1ll1Q0i7Y(k!q9O$k5kskap,&l}prq8`~-,NS1JxJlGK<$
KGf+%ePK<$KG#!M}TaJ;6J4Pk8O65No'O!1!eKJl#J6Jt%ePR8L;J=W.-!JCi[&fp,$J#O:OkJuKP$f3My!K?&Od!KvJa&NJ!^E#!JCMyR8K?P.R8JaJ4W0$KO%!=&J$TaJ;8MS5My!K?Kw@0Jy+Mi&V;1KWk2N*
bE-+!K}.K<$KG#!M}TaRx%S%7'WT$PAJwP>$aYL'R8P>$aYL'J;_F&!K?J;JH!KthuJi5%L|7R8P>$aYL'J#>M}J;O[MSbYeO#'L;#!JC/,OrQ?J;2M6!JC5'L*%8Rm-P!!JC0^>+N][c&Y|&N]K*DOBi3M`K4K*
#!JC-,MI0N*%Xh&J7J_#)JC-Ji5%PUiw!qI#)JC0W!&<Jg8JI1!L0#!(Kdo>!Jt%n?MWXD$K4K*#!JCJ^7'M;MgJjORK*<R'K4XykA1J54-,4K66'MME#!JC<Jg8W.K66!KvE#!JC$'OREJm%!M}#P+NlJzK9J.]
~J/M`T`Je&MP-!JC0MN1[cJe!K?MZ%kC%X6J(cGg3%,dQ$`n.<`B[U!LR#!JC-khJ(cGg3LXPgJ@_'5J!KWf,&Kwk?_IDKt!dQ$`nJ;8Y;%!b&S&OdMP1!KGj|JlJ.JLXWg9/`P'KbatMOasWyaxWya:J/
 part CECILL-2.1
XWJ54(JC
 text CPL-1.0
!RzI0J96!=#)PO;(JC,?Q9$JG#!INJK(J=ME#)JC-N;K{J0-+!L_#!KcJ)!KcA&KNK66)JC&-+!L_#J^ORJ)-L:%!I&-QC%!IK2CL:&$QC%!Ia|J!&DK61.JkJ)'K{a}J!'J):@NkO0%!I1CJ)Mr$MFXQGCJ)J=M
jMLJN2K!QC%!IJ:MODM;P]#4K6+`^7!I6KWNB(JC&O(D2JWJD#!IJ)J0,MI$K3.PS!IJ'LqOYJ>K=P[1'J)J:DV#Nx1!?$N'#J6K{N/$KYMR7!IIJ0!MLK6+R{7)JCK(J0MFKdNL!I6)JCJ+J#Km-K0#9-Jm%!=#
)JCJ^J)K^KCK('M-N:L<J5B(%L&S>JWJD#L9L~L9LlJ7&N8!K{#CJ):,&CJWJD+FA&JvAJ?-Jm%!=#)JCJ^J)K^KCK('M-N:L<J5J>(6J'Lq%JH?MXK)%MXPq&JBPJ!K{#CJ):,+FA&JvAJ?)J>(J;JX%!M<#!K{
&!I:JY!KT!K{0O01!J)CNm#!K{XVCM<%8J21!J'Lq!J>(J;2JX%,>UdJ:K!!K{J4U;b,bS0J'N2-K(XB.SuJ^J)KC!JA%J6MLM3NTMdJ4]dDJ91,J).!IJV2Oe!J>$>MALm9#,>K3J^J)Np,JT%K(/K=TS1,>K3K
$GMe#MALm9$JB5'Q$%N1!9&JAJMN2J^K(K^Y_PcOh%V7,>MALm9Qr:,/L4:'K@JlJ>(0KH%O#K(%J7!I@0K(J=Oh%VI.(PjM0!I-J^J)Tu.%J6Sa@JfW/B9+J6K{:,%K0!B(M3NT+)JC-M^'J)<MK%J7!I+JvAJ?
6J6NB(JCJ9.-@V]7!=&J$#)JC&-J6(JC-R.NpGMj#J#KmJ#J]&J$KQ&JnJ+J]$J$#M/&Mm&JnJ]$J$#KR&KI/'JkJa-R.^KGMj#J#KmJ#JT/JcJ+LPLKKaL?&L#JcC5U{NX-R9.,M}J:QLJ!)JCDR41.J)N/&21,
>Jl&-R9.FA/!I0JbJ!CJ)&aCPsLe%PE@+'KiL[G$LE'L2QJK#/4RGKY!I0JyJb+FAJ?-@J-8JyJb6)JC&-'J,#)JCJ-8LQ7J^J,#!IKm<2Ns$OU,BJ|ObLX!IJ^J)J-WpMr5!_4#J6K{:,+'L[.NKXSORKq%Wp!_
4#!K{-KVJGKVUk#4<MaL`TB7MJ%OCL(Mqb(&!T1Ss)(0M8%a+!KV?#!I!J)KdKo!I+'KVK-N@K`JNJi+'L[J:JV2Lab2JT/>KmNt:'J)Ko!I+'KVK-N@CJ)KVJ)K^O?%Ui&S_NR>J)TcJ)Ld,N>Jc&OMYeN>KsJ!
K=aV&>JqR}TS1'K@JlLd!TcJ)%!JhNN1!YX$ay#CKVJ)+Lv7J6JG#!I+'KVK-N@!L5+)J*JN2JX%,K=$N>P&%,U'$`9MALmMe+O8%W$J(TcJ)J-'_KVz!KVJ)+Mi#CL/&KeO#!KVJ)%L)&`b7!KVJ)+!Xc&,M.]3
an!TcJ)<b'+,CL/JYJ6NBa'/L4'J)VwK!!I+'KVK-N@K-VE.J)0KD'KVJ):.KVJ)KDLxLRK=$QsJ]M.%K-VEJoLRK=&J]DCKVJ)J=OhN/6)J*!KVJ)LIJE%UiK=Ld!>KmM.%JoLRK=&J]&:'PnQa,>J)%UG,Jc5'
Nh!KVJ)J-UGJoJc-J4JKKE5KnM3NT+)JC!I0J9GJ(50M[J3J]$J$#,LVJxKQ$JnJ+J3JZ,J]$J$#M/MmKR$KI/'JkJaJ^K(0Q<O</U3![:#KX&M0!I&Y_J#V4MQ7J6K8#96)JCJ+JF2K.%!V4&OM#IS-Mb7JwMzO
$%$LL#K>LS$[Y&br$PY#a{-K'#JTKE5KnM3NT+)JCNzK(MV,KmJ;JE,JT/,LPLKL?KaO4$L#JcJ+J3JZU{NXK1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?$JG#!I$!K8#,9JMN2Kg:M)#!M%#CJc-JJ:
,L;#)JC0Rm$P<6JwJe@J;2Qg!UP$SU#!X3#!=#)JC&J3M?LT1!K?a7CL;J;8P9%!S;JhKt%JHCL;O-&QQ:K(^fJ>NeLd'J)7MJ%'J>Jw%4J+'RjL/$SO+'UzKD,J>JAJM1.J)%CK(6)JCJ;LA5#!MGCNe0Xo+Nm:
K(^fJ>NeLd,K3J+'RjL/$SO+'UzPh.!IMrNbUd#!I7>4$U;S2CK(J=J>J=KDCK(J=9JM6J*J@KeJ;LA5#!MGCNe0XoJ#K(J=96)JCJ;LA:@Vk%L|7,#!J&=$J$#)JC&JV2T$CNS+'KiUH#KTMpWBU]#CZQ:J#K(J
=96)JCLAK(O?%TU?&JG#!I5b[5NKQ5K1K(J=L56)JC&,JAJM1K(P&%!IJ;Q%&O>Na0KJ%J,&J7J_#)JCJF+O8%VRa@!JC0Q'&<Jg8JI+!J[L[!JCPGQz!Jt%MWK4K*J+Y?#)JCJ!KT%KTJ4K<>KF!JCPGJf!Jt%J
d)JCa90!KcJCPGa9<`E!Oh%]25!JCPG%'SqM;K3J^K4E#!JCJO8MM'QMEMg!IJ+ML<SJ8K6Jm%!E#!JC6J:@NkKh+NmMp'K4E#!JC0L%J)<Vc%J7!IJ+J6ML6!K4EKE5KnLy+KKJ@'&J@KeJsK(NLJ49$JA%!MAL
m#,J)6)JCJuKn1Z4^G$JBJ#9+!I2KnJM6)JCDO_)JC0MN1!Mz#!Px#K4h&&!MALmMz#!SrR9#`;J4Jl%)JCJOUb'JqLT6)JCKGKFK<QeMp!M6#LTcPJ^JlOTJ69%'eZgf+,LgNe
 part CPL-1.0
PO;(EJLKL
 text ECL-2.0
=&J$/?Q9&JG-N;(J;OY!=&J$/?Q9&JG5Mc1KKJLLEP=#)K7J%J;OY!BK%$K3N*1!BK%.0Vm!(JqK3J;OY!TJ#!XQK3&J#>QS.L)DR-1$D6POL)7.K3/!Kr#)O3L)J0MO!QuLP$LK%M6!S*$Sd#CK3Ju1L$$JB$O(
O9#U9V)TO$KG#!V'V8$QWUaO9#CK3*$HJ;OYJ(L1$JqK3N1LZJM1)(FJ?J;OY!Q]J?/KfJRJ+JF2K.%4FAKNF&X]K+JvJ?J;OY,J?LgJ!aibo$Q>#'FJ?J+JF2K.%R,JvAUuKN&d+%>PD_y3J;OY!3#PiJu+F$Jv
J?JyJb6!(5Ws1'BJ<.0LQ+$UZ%!3J(L40J9+!U*LoJWJDJ;OY,3Ju+F$JvJ?.0K$G$M+J!!3&/J:!`sY?`=`t$>JRV15'L*J(J83#Pi/!Kr#)(JWJDJ;2K!JD.O[ZoJ!$_!Q3$`K1KM%!Q2#!3&JWJDLDK{J;OY,
3#PiJ+!J8E#!3&,JR$QC%.3$JWJDLD.0[oX<%J%/Ux+!31!BK%$1J(L1$JqK3N*%bcGMj#!BK%/!Kr#)O3X<J0,J?#PTgu$KPN^YC%!J%$J6bEJ+JF2K.%N^GPTZG[sFAL)Z|&eVg`Z|.Dac1$GMj#!J%/!Ja#dS
&eF!3JFNbN^.0S|QZ$JBNP+Mi1!BK%52'K{J)J;OYJ%&,L1$JqK3GMj#Pz'K{JfK]Kh1J%&W.R2LX!3-K0#B(Jm%!=&J$#)(J^J)K^KC%*'ShN:M-J4KjL<J5OoB(%L&S>JWJD#L9L~L9LlN8&J7!3&CJWJD+F$J
vJ?-K0#J>(Jm%!=&J$#)(J^J)K^KC%*'ShN:M-J4KjL<J5OoKE5Ly+)J*J>(%JHJEJy?K)%MXMXPq&JBPJ!3K2C(LFJg%JoJ>K=P[1CJ).DV#Nx1KWK{J=N/$1M<#KWK{J=7!3%J:CK{J=NkX<:*[nJ>NeLd,K3J
+'RjL/$SO+'UzPh.!3$'K{R2LX!3NJLP$`aJ>MeKD,J>JAJM%*6)(/.3J;LA5#!MGCNe0Xo,J>(JMK^7MJ%ML1J(L1de1J(^g$Nf0K.%J>K=K2!L1.0!Kz#!30K:!lp#!J>K=J'&K2!Nf$^gJf!Jt%K0C(6JwK0&
Zja0OkJ4>KQ$JnJADJM-N|*<L&&J7J_#!3$JWJDLD+,L27$J3JR&+F$JvJ?J9.*S:!J[J$-*J-LJ,>Kq#!3$JWJD'J,#)(&-*J-M6,JIK+%PNN&J|Ni.*R*!K+&-*J-Mu+!FJ?#,JWJD.*J7J#BJ>LO&KyJ|J!!F
J?#!3NbJoJ|.JN2_;%,J`#!JWJD&-:!3Ko'J<L'KB5J`#J6JGKD,JWJD.*J7J-K!'NgJ,#!KyJ|ObLXCJ<KBNbJoJ|.JN2_;%,J`#!JWJD+JYM{K<#!J[Y/LX'J<L'KBK65J`#!JWJDLX!FJ?$KN:J9Li7!JWJD$
LX'L~Uu1!JWJD:&c#CK@JlJ|P6OK!Kk#!J<KBD/WtKrJg&JN2Jd!(*<N!HNBKyJ|LXJWJD.*J7cC$5J(]P%!J<L'J!!3J9.CK&KyJ|N+8Qk5O7!(*<N!HNBBPe%HJR&<K~K&$Lj(=&J$/?Q9$JG#HJR$/,CJWJD5
'L*J9H?Q9&JG#!3JBV]7!J$Ly+)(-g?#MLKw*QUPxJB,K{[oX</Ux+!31*%!J%J;86!=&J$#)(J3,K&=$J$O*!JsM9MdJ;gJ$Jd!=#,M;(JC*<JEa%7J%PwCML-Nu)(JV2K0JS%?!R$L7NuNFR3$K-L7#!J%KE5K
H/Ki&Yl?+Xf!UF#!3&V2!U1#!J<KB-K'#JKKwKH1JwJe$Nw%+MiJ%P`!3&J^J)P`J6MLGJ(50M[J3J]$J$#,LVJxKQ$JnJ+J3JZ,J]$J$#M/MmKR$KI/'JkJa*DQ<O</U3![:#KX$](!3&QF,V4MQ7HK8#LZ6)(-
JZ#JT+J4K}&6J4JqN(Ju+MvJ+MBL$$JBKwKH1JwJeC5d=&e3e|YX$Nw%+MiJ;,J)8Kp%*/JcJ+,LPLKKaL?$L#Jc#,VVKs5'Nh#)($L,#!?$Rl%?!3J+JF2K.%Jc/LL#Uv3V>M=NS$U|$,&J#>KVJc$N>Kg:CJ)J
fK]M)#!M%#CJc-VGJK$K&JTSs](!3$JWJDLD*<MK%K)&Kj'LG/ME#NHJKRL$>JTL5&$9PP7)(K1+VGCL5*<P>JgGHNBMj&GHPcOh2GMj#,>J)&Jg:*MZ%S_Ui&[gJ^J)^[/,JTS11$K=]aLdCJ)1Or#HVG,CJK$K
&JTJ.OC#=&J$U*Le%JX!YwV[(%H3%JX!YwV[(%H3Rf!J[cdJ<7![a^C1]o],7HNB[iK_YuUNK!!]o!L'K`8^C+!M&cvgN/!KBRKKlK:Y:.'KB$XZKM&WZ#Ja8LQG!KvY3Q[5!BJ</daUwLXK@JlcNBK/J'6!YwV[
(EJ@KL!(*<2?)KBKE+Mb7!(*<PE'J,#!(JYL+Lhf4KZJAdbJ@KLKwKH1JwJe$Nw%+Mi4K66!(0K6GJ(50M[J3J]$J$#,LVJxKQ$JnL]!(/!MoP!T`LZ&MU6!(J/
 part ECL-2.0
YwV[(EJ@KL[;R=
 part ECL-2.0
L+Lhf4KZJA!YwV[(EJ@KLdb^'#!P*J@KL(JI%Lu!O,#!J>K0+J*Jz%8Mo%!am#!k9cwKX)(!J8P*J@KL(J{8SZJYL+LhP*KZJA(J@KL
 text EPL-1.0
!RzI0J96!=#)Um;(JC,?Q9$JG#!INJK(J=ME#)JC-N;K{J0-+!L_#!KcJ)!KcA&KNK66)JC&-+!L_#J^ORJ)-L:%!I&-QC%!IK2CL:&$QC%!Ia|J!&DK61.JkJ)'K{a}J!'J):@NkO0%!I1CJ)Mr$MFXQGCJ)J=M
jMLJN2K!QC%!IJ:MODM;P]#4K6+`^7!I6KWNB(JC&O(D2JWJD#!IJ)J0,MI$K3.PS!IJ'LqOYJ>K=P[1'J)J:DV#Nx1!?$N'#J6K{N/$KYMR7!IIJ0!MLK6+R{7)JCK(J0MFKdNL!I6)JCJ+J#Km-K0#9-Jm%!=#
)JCJ^J)K^KCK('M-N:L<J5B(%L&S>JWJD#L9L~L9LlJ7&N8!K{#CJ):,&CJWJD+FA&JvAJ?-Jm%!=#)JCJ^J)K^KCK('M-N:L<J5J>(6J'Lq%JH?MXK)%MXPq&JBPJ!K{#CJ):,+FA&JvAJ?)J>(J;JX%!M<#!K{
&!I:JY!KT!K{0O01!J)CNm#!K{XVCM<%8J21!J'Lq!J>(J;2JX%,>UdJ:K!!K{J4U;b,bS0J'N2-K(XB.SuJ^J)KC!JA%J6MLM3NTMdJ4]dDJ91,J).!IJV2Oe!J>$>MALm9#,>K3J^J)Np,JT%K(/K=TS1,>K3K
$GMe#MALm9$JB5'Q$%N1!9&JAJMN2J^K(K^Y_PcOh%V7,>MALm9Qr:,/L4:'K@JlJ>(0KH%O#K(%J7!I@0K(J=Oh%VI.(PjM0!I-J^J)Tu.%J6Sa@JfW/B9+J6K{:,%K0!B(M3NT+)JC-M^'J)<MK%J7!I+JvAJ?
6J6NB(JCJ9.-@V]7!=&J$#)JC&-J6(JC-R.NpGMj#J#KmJ#J]&J$KQ&JnJ+J]$J$#M/&Mm&JnJ]$J$#KR&KI/'JkJa-R.^KGMj#J#KmJ#JT/JcJ+LPLKKaL?&L#JcC5U{NX-R9.,M}J:QLJ!)JCDR41.J)N/&21,
>Jl&-R9.FA/!I0JbJ!CJ)&aCPsLe%PE@+'KiL[G$LE'L2QJK#/4RGKY!I0JyJb+FAJ?-@J-8JyJb6)JC&-'J,#)JCJ-8LQ7J^J,#!IKm<2Ns$OU,BJ|ObLX!IJ^J)J-WpMr5!_4#J6K{:,+'L[.NKXSORKq%Wp!_
4#!K{-KVJGKVUk#4<MaL`TB7MJ%OCL(Mqb(&!T1Ss)(0M8%a+!KV?#!I!J)KdKo!I+'KVK-N@K`JNJi+'L[J:JV2Lab2JT/>KmNt:'J)Ko!I+'KVK-N@CJ)KVJ)K^O?%Ui&S_NR>J)TcJ)Ld,N>Jc&OMYeN>KsJ!
K=aV&>JqR}TS1'K@JlLd!TcJ)%!JhNN1!YX$ay#CKVJ)+Lv7J6JG#!I+'KVK-N@!L5+)J*JN2JX%,K=$N>P&%,U'$`9MALmMe+O8%W$J(TcJ)J-'_KVz!KVJ)+Mi#CL/&KeO#!KVJ)%L)&`b7!KVJ)+!Xc&,M.]3
an!TcJ)<b'+,CL/JYJ6NBa'/L4'J)VwK!!I+'KVK-N@K-VE.J)0KD'KVJ):.KVJ)KDLxLRK=$QsJ]M.%K-VEJoLRK=&J]DCKVJ)J=OhN/6)J*!KVJ)LIJE%UiK=Ld!>KmM.%JoLRK=&J]&:'PnQa,>J)%UG,Jc5'
Nh!KVJ)J-UGJoJc-J4JKKE5KnM3NT+)JC!I0J9GJ(50M[J3J]$J$#,LVJxKQ$JnJ+J3JZ,J]$J$#M/MmKR$KI/'JkJaJ^K(0Q<O</U3![:#KX&M0!I&Y_J#V4MQ7J6K8#96)JCJ+JF2K.%!V4&OM#IS-Mb7JwMzO
$%$LL#K>LS$[Y&br$PY#a{-K'#JTKE5KnM3NT+)JCNzK(MV,KmJ;JE,JT/,LPLKL?KaO4$L#JcJ+J3JZU{NXK1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?$JG#!I$!K8#,9JMN2Kg:M)#!M%#CJc-JJ:
,L;#)JC0Rm$P<6JwJe@J;2Qg!UP$SU#!X3#!=#)JC&J3M?LT1!K?a7CL;J;8P9%!S;JhKt%JHCL;O-&QQ:K(^fJ>NeLd,K3J+'RjL/$SO+'UzPh.!IMrNbUd#!I7>4$U;S2CK(J=J>J=KDCK(J=9JM6J*J@KeJ;L
A5#!MGCNe0XoJ#K(J=96)JCJ;LA:@Vk%L|7,#!J&=$J$#)JC&JV2T$CNS+'KiUH#KTMpWBU]#CZQ:J#K(J=96)JCLAK(O?%TU?&JG#!I5b[5NKQ5K1K(J=L56)JC&,JAJM1K(P&%!IJ;Q%&O>Na0KJ%J,&J7J_#)
JCJF+O8%VRa@!JC0Q'&<Jg8JI+!J[L[!JCPGQz!Jt%MWK4K*J+Y?#)JCJ!KT%KTJ4K<>KF!JCPGJf!Jt%Jd)JC!UmK;0!KcJCPG!UmK;<`E!Oh%]25!JCPG%'SqM;K3J^K4E#!JCJO8MM'QMEMg!IJ+ML<SJ8K6J
m%!E#!JC6J:@NkKh+NmMp'K4E#!JC0L%J)<Vc%J7!IJ+J6ML6!K4EKE5KnLy+KKJ@'&J@KeJsK(NLJ49$JA%!MALm#,J)6)JCJuKn1Z4^G$JBJ#9+!I2KnJM6)JCDO_)JC0MN1!Mz#!Px#K4h&&!MALmMz#!SrR9
#`;J4Jl%)JCJOUb'JqLT6)JCKGKFK<QeMp!M6#LTcPJ^JlOTJ69%'eZgf+,LgNe
 part EPL-1.0
Um;(OuJLKL
 text EPL-2.0
!RzI0J96!=#)Um;(JC,?Q9$JG#!INJK(J=ME#)JC-N;K{J0-+!L_#!KcJ)!KcU1K66)JC&-+!L_#J^ORJ)-L:%!I&-QC%!IK2CL:&$QC%!Ia|J!&DK61.JkJ)'K{a}J!'J):@NkO0%!I1CJ)Mr$MFXQGCJ)J=MjM
LJN2K!L:$QC%!I.D2JIJDJ)J0,MI$K3.PS!IJ'LqOYJ>K=P[1'J)J:DV#Nx1!?$N'#J6K{N/$KYMR7!IIJ0!MLK6+R{7)JCK(J0MFKdNL!I6)JC$,Ot(5JwJ+KmJWJDJ;OY,3Ju+FA$>J?.0K$G$M+J!!I&/J:!`
sY?`=`t$>JRV15'L*J(J83#PiJIJDJ;OY,3+FA$>J?.X4J!J(Nm%WWJ!$KO#!Kk#!IJ+/Kr#ip,K4KB+FAJ?.M7,Kk#!IJIJDJ;2K!JD.QHJgjZQ2_yiqp.$K+#!IQ<+J^L_+O8%Q3%`K1KM$g=!I$JIJDLDJ7J0
!YX#'M0$KeKfJb+,L[.Vd!PJ#'J,FAJ0!J?#'IQ]/KfJRJ+JF2K.%4FAKNF&X]K+Ot(J0Jx!JQJJ;(EJ@KL$,LWK*#.(J+,N0$K&LZ5U=1!KcJ)-K0#9-Jm%!=#)JCJ^J)K^KCK('M-N:L<J5B(%L&S>JWJD#L9L
~L9LlJ7&N8!K{#CJ):,&CJWJD-Jm%!=#)JCJ^J)K^KCK('M-N:L<J5J>(6J'Lq%JH?MXK)%MXPq&JBPJ!K{#CJ):,+FA$>J?)J>(J;JX%!M<#!K{&!I:JY!KT!K{0O01!J)CNm#!K{XVCM<%8J21!J'Lq!J>(J;2
JX%,>UdJ:K!!K{J4U;b,bS0J'N2-K(XB.SuJ^J)KC!JA%J6MLM3NTMdJ4]dDJ91,J).!IJV2Oe!J>$>MALm9#,>K3J^J)Np,JT%K(/K=TS1,>K3K$GMe#MALm9$JB5'Q$%N1!9&JAJMN2J^K(K^Y_PcOh%V7,>MA
Lm9Qr:,/L4:'K@JlJ>(0KH%O#K(%J7!I@0K(J=Oh%VI.(PjM0!I-J^J)Tu.%J6Sa@JfW/B9+J6K{:,%K0!B(M3NT+)JC-O*!=#,Ot(J4J)LxK&KC%,K(>KFJoM3NT+)JC5'Nh#CK(J=UI#!I6!=#'Ot(:KJ6!=#J
*Jz-M^-:'J)PS!I+,J?KD-!IJ-K:8JyJb5FA+R{7J*JzJ@&!J)J-OJ!I7'Pe.!FA/!I0Jb6)JC&aCKqLe%PE@+'KiL[G$LE'L2QJK#/4RG&-!J)<J7!I6'(LjKF)JCJ9.C(-R.NpGMj#J#>KmJ#J]&J$KQ&JnJ+J
]$J$#M/&Mm&JnJ]$J$#KR&KI/'JkJa-R.^KGMj#J#>KmJ#JT/JcJ+LPLKKaL?&L#JcC5U{NX-JV2R@%P5$OU!Kq9+!FA6J*JzJ@&-Qa,ORJG#!I1,Jl%86'(.bP!M^#)J*Jz-KY!I0K65FA-@J-8JyJb6)JC$:!I
MO0MR7>J&+'M;KB$K+JyJb6'Ot(&O(!KcJ)UZ%!FA!J<QK+QT'#)JCKD!I<8JyJb6!=#COtJA&-'J,#)JCJ-8LQ7J^J,#!I-Km<2Ns$OU,BJ>LOKyJ|P0#JK$MU#JTJ|ObLX!IJ!,J,#!IJ:KuJ7J9.Km<N!KWNB
M&J|-KVJGKVUk#4<MaL`TB7MJ%OCL(Mqb(&!T1Ss)(0M8%a+!KV?#!I!J)KdKo!I+'KVK-N@K`JNJi+'L[J:JV2Lab2JT/>KmNt:'J)Ko!I+'KVK-N@CJ)KVJ)K^O?%Ui&S_NR>J)TcJ)Ld,N>Jc&OMYeN>KsJ!K
=aV&>JqR}TS1'K@JlLd!TcJ)%!JhNN1!YX$ay#CKVJ)+Lv7J6JG#!I+'KVK-N@!L5+)J*JN2JX%,K=$N>P&%,U'$`9MALmMe+O8%W$J(TcJ)J-'_KVz!KVJ)+Mi#CL/&KeO#!KVJ)%L)&`b7!KVJ)+!Xc&,M.]3a
n!TcJ)<b'+,CL/JYJ6NBa'/L4'J)VwK!!I+'KVK-N@K-VE.J)0KD'KVJ):.KVJ)KDLxLRK=$QsJ]M.%K-VEJoLRK=&J]DCKVJ)J=OhN/6)J*!KVJ)LIJE%UiK=Ld!>KmM.%JoLRK=&J]&:'PnQa,>J)%UG,Jc5'N
h!KVJ)J-UGJoJc-J4JKKE5KnM3NT+)JC&%!JhKJ1JwJe!I0J9GJ(50M[J3J]$J$#,LVJxKQ$JnJ+J3JZ,J]$J$#M/MmKR$KI/'JkJaJ^K(0Q<O</U3![:#KX&M0!I&Y_J#V4MQ7J6K8#96)JCJ+JF2K.%!V4&OM#
IS-Mb7JwMzO$%$LL#K>LS$[Y&br$PY#a{-K'#JTKE5KnM3NT+)JC&%!JhKJ1JwJeNzK(MV,KmJ;JE,JT/,LPLKL?KaO4$L#JcJ+J3JZU{NXK1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?$JG#!I$!K8#
,9JMN2Kg:M)#!M%#CJc-JJ:,L;#)JC0Rm$P<6JwJe@J;2Qg!UP$SU#!X3#!=#)JC&J3M?LT1!K?a7CL;J;8P9%!S;JhKt%JHCL;O-&QQ:K(^fJ>NeLd,K3J+'RjL/$SO+'UzPh.!IMrNbUd#!I7>4$U;S2CK(J=J
>J=KDCK(J=9JM6J*J@KeJ;LA5#!MGCNe0XoJ#K(J=96)JCJ;LA:@Vk%L|7,#!J&=$J$#)JC&JV2T$CNS+'KiUH#KTMpWBU]#CZQ:J#K(J=96)JCLAK(O?%TU?&JG#!I5b[5NKQ5K1K(J=L56)JC&,JAJM1K(P&%!
IJ;Q%&O>Na0KJ%J,&J7J_#)JCJF+O8%VRa@!JC0Q'&<Jg8JI+!J[L[!JCPGQz!Jt%MWK4K*J+Y?#)JCJ!KT%KTJ4K<>KF!JCPGJf!Jt%Jd)JC!UmK;0!KcJCPG!UmK;<`E!Oh%]25!JCPG%'SqM;K3J^K4E#!JCJ
O8MM'QMEMg!IJ+ML<SJ8K6Jm%!E#!JC6J:@NkKh+NmMp'K4E#!JC0L%J)<Vc%J7!IJ+J6ML6!K4EKE5KnLy+KKJ@'&J@KeJsK(NLJ49$JA%!MALm#,J)6)JCJuKn1Z4^G$JBJ#9+!I2KnJM6)JCDO_M9+)JC0M8%
8QQ1,K3.02'J)$K(J4K@JliA9DPQ6)JCQT'J?#OtJAJ<)FA<K:8JyJb6!J[OtJAKY!J$/CYaM3NT+!Um;(OuJ@KLDoTKM(J=EJ=&N0$K&LZODV<J+'J,#)JCJ+)QT'02W/%(!FA6OtJA:@02L8$dB%X,!J<+'JkK
BKD*<K!!J<+'U@C5'(KB+'P:YsK2'K(LI8ZE%^v/C'J<*<N!K&c9J|#BO9
 part EPL-2.0
Um;(OuJ@KL
 text EUPL-1.2
SV!PVTJR=h9)PVTJ;(!SVLF%!35McLoJ:0J96!=#)(,?#!3>KF5N*6)(0Si%!JhC?0J21'Jt#!BK%#!3!30J96!=#)(KY!J%5McLoJfRS!J[J<QXJ[!BJ</!3J'6!SV$JfOX1,>J0WlqE%(6!SV-N;+)(!J[=JE!
J[Qq-!()(-!J83!3$4K6$VZ1!J%6)(Jb5FA&K:5KSA5!L_<8-JWJD!JD$4.N`8PQ1!K5K$Lc!J83$JRLD)(JV2jc!Jh#KO$jgG!J83KH+O8%is'35'JW3)Jh0js1BJeJw+!T#U~+P+UR-!3!J83$J6JWJD-!FA![
hNgJ?#!3J:0!M|V`/V|%_h&Jd-!KSA,AJ:JfS0K]R,&J:0mL%8O61'M=5'I-!J%!Y($JqMI.PS$]}!36!(-J)J=,Y($JqMIKdVy!36!($JBWM%!Rh#'JW3-!K5$*,Y($JqMIKdLx,W5#!36!=#!(-JG$N^,P>#Rs
T_eafnM0`Xp^$JBKfJb_0$n%J_#!3$T<L^%J6Pol#JY!k(#,>Y($JqMI-O,#!9JM1!(!J%K^KC*'N:L<J5M-]5(%JN!J[/!S,#Bq-+!J83-?!3+,[D&/J#W5-L&!3-Jd!3&JHJWJDK$Lc!3-RD%!;J+!Jt%JHJb$
L~!3$J_LD%!;&LlL95!L_<8!3-J7!3$J_LD-e`&o7!3$J_LD-N89+!3$J_LDJo9J{8^MG,PDZz&P2JuROPr$LWlo5T*5!JwJeRRJi+!Q(K2Pu9JX!J%OTWlJt%K8WlPuJt%!JhM51Je+O8%JHMS!(#!Wd9ODJsRo
!J%KC%!K5L<J5M-W59%,LqOn1!J%%!JhKt%JH?#!9JMG!36)(-N^#!FA!J%<K~!3Jx+J6FAJ?$5KSA:!30J95KSA!J%P`+Nm'O)NgJ,#!FA#!3Li7J^J,#!3.!J%PS$[k+'J<J[!BJ<UZ%!3'ZhK2!FA0`q&QmU&
/5Ny5!J%[H%J7$RD!3-MUGBM9+)(0M8%Yq!K5#!WCJ!,Lk$JZ%!Uo9#!9_5+!3#!kX#Jo9$#>JwMU_s-L5#!K5!K0#!9U~Js0Jm%LCM~&L5T/G!K5JoL5D!J[KyJt!K5J;OfP3J#BJ>$NuJ|&J#J|.Q7%!(&%!K'
#J]!K5J-K!'J,#CJ|&'J,#!(7NRJ,#!3U<V:PS$]}!K5J-M6,JW3%PNN&J|Ni.!3JfK]JI&!MG#KOTWQh:!K5PS$]}J_#!J8JD$JWJD)JG$N^JO8Yv6!=#)($#'LWE#)(Kw!J830KnK6Jg6)E#!(/L41`XSVOuJL
J@Jg!K5WBJ%N+K)$MH,K&=$J$G!3$JW3.OU$O`!=#!(]~Qh:!K5PS$]}JWJD$J_LDK$LcN]!3&Ol3J'6'O{()JG$N^J{8Yv6!=#)O{(/!bM#)QhO{(MC%!JARo+!U*UZ%)(K`!K5J=L56!O{(S%7WlXvL56)(!L5
#!O{(J;_FL;#FAKYM0$`XJ_#!3!K5JOK~'O)NgJ,#!FA$OE'ZhK2)FJO8`q&QmJb/5Ny5!K5[H%J7$RD!3JqNr)(JV2K0JS%?!R$L7NuNFR3$L7#!J%KE5KH/Ki&Yl?+Xf!UF#!3&V2!U1#!BJ<-ic#Pi!J8J%]C
.!B+!J83JMN20Q41Z-Xv$J'%Z-Xv&.U<V:Jf!Qu&O1%K0!(J^J)]C.!B+!JRU<V:iP%!3DQ41Z-Xv$J'%Z-Xv&.U<V:Jf!Qu&O1%K0!(J^KT*Ma!(!J8J%&ORKmK0*'(%KWML%!36!=#)(-K'#JK!30'3+ncJ:0j
HeE1mzKm@02'kr3&<NtQHRF$`MlZ%)T}#S)/!JsOr!30J96!(GJ(50M[&J3J]#,LVP.!3J+J3JZKRKI/'JkJaN.#RF$S-R|Mm#MALm9>KFB5Ly+P+Ln#)()K'#JK0J(PoJ`#!(&'Q$/!K0#,9%!3-K'#JTKE+!RC
#qDmU$JcN$NN%Y(P^!J%JO+J4K}8Kp/,LP$LKJ&$PuJc#,LVKsL,#!($#!?#!3J+J3JZJc/LL#Uv3V>M=NS$U|LL#K>$,KVO$Kg:!J%JfK]M)#!M%#CO$K1!J%JO8Kp6PfK-JTMz5T*CMzJX%!3-K&OkSsM0!3*<
MK%j3J(K&JCd:L5$NGPP7)(K1:VGL5*<P>JgGHNBMj&GHPcOh2GMj#!J8J%$,>J)&Jg:*MZ%S_Ui&[gJ^J)^[/,JTS11$K=]aLdCJ)1!^P*JEXO,JK$K&JT-ME#!(!M}#)(J{8XO1]xGJ(e@MOMZRS6!iK#'[(^9
!L'#)($1hfSL+,>K[Kx+R{7!X5#JwJe]xG.e@[kHOm&OoME#)(&J##J6=&J$bY*eSMa)(&J##J6=&J$1N1,9JM%*1P+J@#)(C5!?#!3!Rh1*#'JW3$!JG$N^1*#!3$J_LD-K_%!;+L_#,JG$N^#!31J0#PTN^1*/
L41N@%W`!3J!'bBU@!JGie$PD/L4'`'J-JYM{K~%!;!K_Q:1!JwJePw!J%!(&!Kx@<8U&c~g<&bF1!K5-L!#!(!(&!9JMN2JOLAK|Lc,Oy1!K5#!=#!(C'L!JO2LA!JA#,MIKdJfKh!3J!!K56!(J9CP^O[+MlMb
7!(-TkJ3]!#P+P=Js!(Tu!N_JCMy!K?5%!3:,L;#!(0Rm$P<6JwJe)JO2Qg!UP$SU#!(5'L*CL;JO8Qk$P9Ji5Kt%JH@O-&QQ!PV]|<MW>^sK*$K4K*#)($buK*#!U*JiT*)0KH&KiJ3o+!O,#!9JM1!(K4K*#!(
JO8L%7'_zEMgJ#^sK*#)(XU1!PV]|JEa;VBK?J{RY[2#!^sE#KWP,-MPJ3]!%MoJCMyK?-,NeLgJ!!Th#)(KsMy!PVTJldiIn$$hh5'J%&,K5JO8Jm%!MP#!Pn#ly#!PVTJ5m!k-+P+hB#!PKG!Z'#!PVTJ-,NeK
sMy>K?&LgJ!!Th#)(JO8Jm%!UoMP#!`[PnK2!J%]-$^%J6Z^Mq-JwJeJ3]!%MoJCMyK?-)(J;8MN1!Je#!PVTJWzPxK2!J%JfWlg#]-$JfWlb?_/-)(J;8MN1i@Je:!J%JfJ4g#o?$b?_/aF'PVTJWzPxU*O{JAR
e%P+NlSVD-JQJJ;(M1OuJ@OuJz-JQL.JJ;(c@OuJz-OF4(a~OuJ@JLOuJzKL-Um;(kMOuJLKL-XWOuJ@KLOuJ@JL-Sf;(V!OuJ@-JQLHJJ;(a]OuJ@JLOuJz-JrJpKySlOuJzKLbtVU1Y@JzKL/JD>KF4-PVTJ;(
SVOuJLJLOuJLJ@-nsi>J5&OFF(fcecRU$p-fcecRU!PV]|<pu)U*%LWK*#!JsJAJ3fV'K4E#!SV5Ny5KuK~!9JM+P+J@#)(&Qx!J2FAJ!Uoi!J#>L:$QC%)U*O]!Za#'K4SVE
 part EUPL-1.2
PVTJ;(OuJLJ@
 text Elastic-2.0
ME1KX!4*MZ%J##!=&J$LoB(!J%KC*'M-L<J5N:W~f&(%?J,J7JHJb&S>JWJD#!4+J^L_Jm%!MU&J$LoMU*<2K~!4%K@K?5'lD$acNFK2!NFP`L(7L^%,MhM3#!Wg$Wi#!4*<2m[LudP$XY!(Z@Wi+!4&*<2Ns$f*
,Wi+!4.0W!1!(Z@*<2OUNs$f*,MsB$>J|#!J%+!4,?#!J%J=Nu0Jm%JwJeLq!J%KC*'(6,J>K=!J%J{($[@W;%(%JHJEJy?MXK)/N'Pq&JElO!4+J^L_Jm%!MU&J$+)()(JV2Mk,J>K=.*M6%8Nx1JR$QC%!4:*$
HU,JH,KPL/.!4S2$WM%Me#,J>HJ>(/!4JM6Jj=XnQX:HU,LxC'L/HJ>(XnQX/3GMj#HU,J|*J-PU.MFKdZ('J,#,J`#!4J!*K:Z('J,#Jj=:*Jd!4*J-K!+,JIJ_#!4N&J|Ni.*JEJI!4J4>9Jj=JN2T.,JA>KFJ
oKnJM+Jj=L!:*?!4+MY#Jj=C?02J'&HJAJOK|LA:!J%P`*7'J<#HMY&*TUJ#MY#)(J4LWKFQBO%Mp*LN.J<HJAJO8QyfuK1:*b{Jj=MpCX1,K&MY#Jj=JOM6HJA%LAK|&P8J4JT5T*5!JeXS!4S{50J3,JK$Q$&!
J%JO28Kp%*/,JcKsL,#Jj=$!?$Sg#!46,LV#JqL/N;!J%0!K3N@Jj=&!40!4!J%LxJb6Jj=J+,M$#@*MC%!L1$K3`8%Jj=HU,0,JqK3PcfY$>LV#Nf.*3/PvJ#UE.JEL)NAD6!L)#$D6POL)7.NfL)J0O9#V?J#!
Y^#J(K3$!Qu%LPJ6Sd&S=1gzL$$JBL)J{8LP$LKHJADJ#!JAJM%*/!46Jj=?J0Ox*JN7!4P;K<#HJALOJ0NuNFR3&K[9
 part Elastic-2.0
`u(J@KL
 part Elastic-2.0
YQL+Lh`uivMs`u(
 text FTL
N;Z~)(!=LMNqOP&Nq[=Q7%!M3#K+ToK61!L0`ebpbKc%&b~aZ5!NqOP8Ku[v5hp]l$kpW'*MC%!K5$MIKX!OPK2KX0'a2L=J+cy!OPJ=FA5OH5Rn@%J?'I$KS)I0Y;%5'IKX!NqY{)(LF%J#K+K6+!J8NqOPJ+J#
FA]m&KNKwJBLy+!KB+J6J8N[J?5K6+!J8[=:*DpsJu$2'JkKB0J21)(*J-PmVA%by)!NqOP0BKbO.W91`ebpbKc%&b~aZJ#9O_KE5M'Lo-J4JK!NqOP0J950J3JK#,LVJxKQ$JnJ+JF2K.%J]#KR&KI/'JkJa+J4
K}JO,#!L0$BM@8Kp/,JcNN1!?$!Rl%?#!NqOP-N|)(KC'N:L<J5Sh&OoJt&(%?WeLl[FL~J,LaJWJD#J7&N8!NqOP+N]F&JvAOc&JWJDLD/,Ja&%VPM:%K8LC$J##!9JMMdJm%!J[J$-N|#FAJ-Mu)(KBe)_x[#,
QCd<$L:%!J8K+J-8Q#Ws+RzKN!BJ|#![#J8K+J-8fO+J#J_#FK+-N|+L{J?J-K~'K'.R9.!40K$+J`#!3#!Nqbg+!JGKNKlK:Xm*%X,J(YQ%!Nq]DQ[+HKNT{)eUUNmHJjJ$JX%,4M+J!$K$G!NqOP2[q!N[K+:*
?LB3*J-W=VAK1J4LGN?8n7%VA-QDNz!NqL0&KmMV*J;?!KM#!>/KVQD$]&KrJ3MoL3KPJSKlgEJFJN2O].*?K<$KG#!J[fD%Q7%)4+HKN$QDN4NqOPNqY{NqJ1$NqJG5*JE2V;)(*D2KH%Ma@K15!NqOP0Q'J&Jg
)($OlK<jI7!L0KC*!Jt%?J7&Jd@Nt1KXM0$O7!NqOP*OE.*W4&MaJ#!=#)(-jFM_DPgZG[sM.%Nq-Nqf$KZdRJJ?&VL#Nq5OH5PA&q7QC%!J1&JG:*Dm;/NHX:+)Lp:*l2UNSZOx%e;*+!KN-Nqjvf$KZdR`M5OH
5Y{ljjoXyMoJAfJ`~LBl@Q[J{8SZJYL+LhNqKZJ.OC#e)_xJ/
 part FTL
!NqOP(YVlthA
 part FTL
BO.U$YV1`ebpbKc%&b~aZln!NqOP0K6+og[=_7LC#L><QH+Nm%!NqO5Y{`$[!&MLJ:fkG$o.%!NqOP)(LF%J#K+SZ+C_7&J:JN2Uq6KWNBVj(!([3N~!NqO5Y{!YLLSKN&mFJY!bzM{)(Nkla1!TTOL&Z1N,Z?PW
JAJ:J#XmUx&?#J54+KV&k{Mn[75'P/J6ejnKD.-KlYuUNfX.)4JDK1KlJO8eK+,LV#[BbD50JG-*J{?)4/R[*Nv+NC$MlJ?J3Od%UGVAL<J5W5-*<2fQ.*W8)4:*?@$JgNC#@+'I*J-W=bZ+HKN.*JEK#!NqA[IK
lPdND&Xm!Ux#)47$J3JR+KVMnKlU6J#J]^+!NqOP&QFJ4JTM.%!NqOPSYS8V|cRVA/'Q]J?/'RiK'%?+Mb7)(KlN~Xm*%?!J[L'Lr#)4DBQe!NqOPLhNqKZJ#9O_QtTAQe7!VBJ!!NqE*YY?
 text GFDL-1.3-only
Na0KJ%J,&J7MwJ_#)(K7JFR+@02M5-T:!Ja#)(0%JH'Y#gU$>l!&OaK7J5+!X7#M>%i/Na!MSM>%J,&Lf@7$J3O7@Jx]{$ZP]0)(nY/!Kz&Sj'Kx%NVRi/KW3Ss2NoNOO</JRJy1M:)(0'LV#TWJ:J0.JWJD#!K7
J-TG8J5+!KvX7@j)!JQJJ;(J:0'TW(NQ/J54KlJENQ)(+O8%?@/ad/J54OVJ54amJ5KN'J5IK`]z7adT<!Kva..!4JVJF)(02K.%4ad@J{8K#/,]83OZ#JmQp$Ju@0L%5'Y3]nKlY:)(fR/JDOwJa0le$UJ-h~&N
;)(LF%,Y#$>3+,L2.M7'J<RS1!BK%SB@J{8K66!=#)(C'J<KC'PLQ@L<J5(]>+S,%?.36!J$LyMd!K7LoMC%,CY#$3,Wz#!;0'K5&0U(5**Ma!(:*J,Jd$J7!3+'KxP;JS6BJe'JIE#!K7J0,3OW!K7$'M$#@JxV
aMw$7JR&$TIM!OlP!'OtJ*0'[vU*$'T^QpJ*#!K7.jWVh7!Q8#!nn$L0#!K7%!K7J=f5Jm$%M.ag&M7M9.N`UqN$LX.f5JmN~:!K70+J`'gU#en'OtJ*<2k],en!Q8N`8'Qp#e=Lv7!Jm$7M.ag$#JqKVnCkR$nL
nQPwL>!PZKKDL`OtKKOwX?DNP5NoJo#PZKK+!J<.f{.!K70P'6)(:'J*JV2Xp!JsO3#OtKD@02M5%8NP5PZ!K7<QHUQPZKK:!K7JV2Wp,PZKKKDM_D[w!MkQcDL`Zqn;#L'.DRo5T^MkQc$U_MkQc+!J<.f{.!K7
0P'6)('T^MkL'<8JYM|NlW7&'U_MkL'<8JYM|`0W7'UOJ,#!K7J0'O)NgJ,fr+'RKOwo|0Jb%!JJ;.0Sq/oE!K7ba7a2L'dd$/Wqj.#nHa2n8LS$/k/LCYTJb`pk8&.0Sq/Wu%L'e!$/[?Q>%'`##P2Sq/Wu%L'e
!'J,Jy+J(JBUOKBRKOwae$N.#aeJfK]VN%pN$k%ORKO1n~02UOJ(TbRK02UO:K#/,MhY[#L''J,.02UO0OzY,[Z#SqP2/UOJ_K!_>i'J3aepFWuRKm%WuRKg*$h%KX'L9Jbd_&Lsj;omVpfM$b*NQ/[hKO[Z#UOT
bP2K!T8qJ&eYY,P2K!R7P2.J{8Q`&k6Jg1R7c&fTg*$h%/J:!d_&$n`[!D2S0Jb&!O)UuVpfM$b*P_1LCc&fT/OgKrJg!M/Q[J0/'Y3]n!M/Q[MrPvCJ[b$5DQr%[g^r!J&)(Qa%OK+!M/Q[/JD+P2J:JN2JE,M/
Q[5CM/Q[J0!L'mc!M|N&cK#!3J=M/b3!c]#!Sw#!L'!SjJ0,MI$K3.PSJ_#!K7%!;'J*P1[*J0'[vp5#!K7OwM/Jx0ZZ[*$M7[*+f9J[L'.p][*+OlP!OD[*g9/'MoJ*KMU~LoC5[1[MYz$Wm%S?!M/#C'J*KY*J
d!K7J0.@RV'J*P1[*Re%)O3!K7<K!JKP0ZN%!J<J:R9.)(LF%!K7JjJKP0DNO%8LQ1UJ+)(JFJg5V/[PJ],>Z4.JjJKP0<JE0TL&JfJ4O'G!Qq#)(-MwL}*<J,&J7!K7+,L2Jx]{$ZPJ9.)(!BJ|&!(J<SB)(LF%
!K7DbF+J#J_&.*N!J4>J$Q?%Jo#)(*<2?NZMf%n!$L)!Ze$M?L}#!J_*JH$J7K1*<MaU-+RG/J_:*J7'ZBkHMg#J_*J-K:Q.!J$+J*Jz*<K:e`J_6!KvJ$LyJs&*<L9L~J_-L}+b;:*MWY3J_$J_+PD.i~JEY3S'
#!K7f)KGKFc(&!K7J=(J<QaMkQc*J-k@!J_+S'.PNQ#&^rJ#JjMkQcT^MkQcG!T^Mk&U_MkQcG!U_MkN]S'J-K:Q#&^rWp*5!Sj#JjJ_!T^MkJ-R6!MlM/7J#W7#!M/kNN&&]A*<N!>J&G!S'+NmL}7L:K.%!S'5
Ny5KuS?!M/#!K7&N-JjJ$J{8];5MwL}+>].:!KHQc/JxMkDRvq4%Xp^r*K`X,!Ncn*Ro5S85XpNKG!U'Mk&Q%!]/n,]Sb$:*MW$J7Y,J_#!K7f)KGKFc(*J-JxK!'O)NgUOJ,Li7J^Y,J,$Px+$7J^Y,J,'M=M2U
@J!J:!JJM2KX;JfL^%W`KX;LsM2]''N_UOJ,#!K7J5#O0J&:*?!^pM]*J-RYNKnkTFKY*i?JG#Y,J_+b;%PU.)UOJ,JOO[N~U&JY!LyU@XCJYM{K<QeMp!aUKT*J7J(Y,J,N$$LEHhi$oB#.k7%!;@0Q:JF2KH.*
Pm!L0#!K7OHPj](,ZBMg#J_%LJL>'id%K~*7J(buE#!K7-JR*<J,&J7'JIE#!K76!J$#KKJ@&JzJsJ9.*W'!JIE6ZZ)(7!JIEdy!oL#!K7N~MsJG&KO#!JIE%g}[~'J,#@+Nm*J-JNJjTH+!JIE-?+!M/Q[&G!S'
:,'M/dUJ!.#!K7&J!Jo#O:K*J:K`:M_Rx,8Ro+!WmJ*#!K7*<?!KvM/5'O:E:!J8Sj#.EQVJS-LpG!M/Q[5L0K<$KGP^$QSO</Pi#!JR+!JIERu7JYM{^T#!Y1L0#!K7J##J6Y1L0:@JfdwKF^TKwKuW'*J!)O^-
PxG!M/Q[!KM#!Sj#!JIE5!Sj-S?J#!BJ|#!K7-N!J(M&BJ</HJR]S%!>BJ|-K!QXMp!BJ|'(J<T_!;JS%?!JIE6!=#)(+!J?ok+!]PLo-S?+.(J<!Ml[s#PZKK&KHMkQcMM+!K7J=(J<e6K!J([#J,#)(-S?!J*P
1WmS?J6M/&N!%@J(T0NiJYM{!M/QeK4L0&Sj#!JIE5MMG!M/Q[:M_0J4J*P1Wm+!K7LaK<Ni!M/QeL0&Sj#!K75MMGJ6M/Q[KDN!J(T0Xf!JIE5Ly+!O:]1-S?!M2U@:,MM+!K7/;L^%'UOJ,#!K7&X~!M2m:MM+
!K7/O:K*@NkK$GJj<8RS+!WmJ**<n''M2U@/'3.NkL%JYM{e%SEPj!K7Mr$:!J8Sj#!E@MC%QVJS-/,J*P1[1$[MS?!M/#!J*&S?+!J*J#!_j&pR#J^#!J)[1&$[MMM_r-S?J#!PZKK#!K7[#+KWL'&+KWX?J*my
$!N<D2NOJ`#!J*X?-WV,J*P1YzC'J*<28LQ+!JIE-JN2oC,Z!J*%8P1Yz$%S%+M/7,PZJ*-S?,JKP0:!JIEKoK4T^QpKK$h}.W$5OtKK&QHJ4J&VaJ!!K7*<JYHM]^4LC$J##JjKK5PZ%JN)N!KWX?%!Lp#PZKK+
!JIEJ=(J<JjX?J-8dUJ!,>J*X?*<N!'J*P1YzJ9@M7M9JFYz#HJIE1`$K?/L4g:#RQbJ$.!L'JfK]XU1J(Nf5!i6O3#'Ls*<N!'b)#YP%^TW75'T^MkL'&'b)#YP%`0W75'U_MkL'%!OC#!Lp#MkQc+!JIEJgK<b
)#T^MkL'&K<#U_MkL'<8O01$LER(Jy1,K<K3:!K7R~Ko'MkL'/!KvMk_HO01*$1Q!Jy1!KvK3*DXQGMj#*<2N!OlJF*<TA!f.K<GVjJSJ!!O:Sj.O0!f.K<!KzJ=&SjJ=#!K7JN21)(LJJS%?KWL7/RT/$%Nn$T.
Vf#,JIE-X[SS*<VY!K77>SSP'6)(6!=Mc+J*K9Js/JIK*J9.*K!+!M<J##!PZKK#J##!J8SSN[&LpL>J#5PZKK#HMR3+J6(J<&.*S?J#KWJKP0!MR3N?JgQHK<J,#)(&Y&a;PZKK<8],7'Q}J,:M_DY&PZKK7!Kv
KMJFLjKkJH!M/#J^CJ*_z1]QJY!OC#@+f9!KM#!J8Kz$Sj#.J*:Pr$QP'_zMgJH!Kvh`%!J*X?+!Lp#PZKK+!(J<#!MR3+!M<*J-VY,KKP1Wm+!`$J8SS[bK<J*P1WmX~VY,KKP1[1&,KKP1[M*J-WVJ#KKP1Yz-
Sy#SS*<JH'NI^&#!K7&>SSP'6)(&TA!L1J_#)(+!`$SS7'Q}J,.0LQ+!NIJ9.*Q.!X5#)(/MwL}#J^#!SS+J#>].*<Wf'Q}K7J!C'NI&J7@RM6)(J9*Z9'J,#)(M!!kdK7&Q.)(+J#>].PwMwL}#.K7-VJ7N,JD'
O2#!K7$J6U27>M;&N,SS$JD+$G'VC#'So$JGL20OzJ(QE:!BLgJ!!O202K#%P5!Jq9#!O2J=L(VTMx!L1JDNDKY!K70LQ+J(QE)(JV2JX%!>JD+!QEJ:D2TGJWJD#!K7:!MkL'O^#J*Jz0Jw%JjJ_#!K7KD:!K70
X}KFK<l0#!MTQE!K7J=MkQc<8RSGS'.cf!K7LX!QE$!PTN<#S':!K70+PTJ?JBKuJ-OKGY3S'.cf!L*QE-Q>Q>0NO'LV#KOJi*<J7_w#!K76!=#J*K9o8PZKK7_wQaKaJSJ!KWBM@JF*<K!_w#LC$J#PZKK+Nm%!
J8K*#JjPZKK*<K!'Q>#)(&J#!(J|+!K7&,JKP0J9.*K:K!!J8Y|E#)(&!J8K*#JoJ|&P0+L_#'j~My!Q>&!J8E#)($'J<$K'!J8EJO_F:'J*+!K70P1[1[M$Wm!O^J*K9%S?J6M/J*JLJObqO]R+!U'M/-L!*<2J
,JdN8$J7!K7KE5KnJ96)(,R@JB%J,JdN8$J7@0TL&JOK|LAH96)(K1:*TUJ#MY#)(KDH(J!'JkBK%0Qy'Y6Kw&XC!BK%QU&SYYKH(&KeP8:!BK%Vk%Vz*#!MY1LCKiJ0L3%RcO%Mp!XXZKH(J!'JkBK%0QyP8:!B
K%Y)*#!MY1LCKiJ0)0!NcKT*JEKhJ<#MY#)(/,3J!.BK%&*T$!MYL3%QBO%MpHUI#!J<L!#H96)J*JV2LA!JA#K?KdJEKhJ_$9J!*6)(:H9JEK]PI&2P8QyUI#'J,#LC$J##!KvJ&JV2LJ*,9%?@-PAY?#)(!J54
K;<MWK4PbK*#!JQJ5KN(J!KT%KTCK4K*JO8K[+Tz%!R6EJF<QL+TY%R'K4Q_$U/L]L+LhJQKZTWJ^E#!(0MM'QMEMg:!K7Q~.'JkUCE#)($,LWELF%@*JE!M]#J[!=&J$Jx#.M'E$#,LWE.JfK]L%25'd[1!J54K
;:!K7JV2RX'EMg#)(*<MK,ETZL%25'd[1!J54K;:!K7Q~.'SAJ{T%J:PAK*#)(J{8K#.SAJ=;Pe#ME#'EP8S#*%MK.E/!K7-T?emeucuV=$VxV=J0,PLQ@]DNE.Y7WQJD&K:P`N&Q+/cJ%dcJoJD';TM.cJJ{dc0
J(L4#C'NE'emeucu$VxOb+!V=J0,M3#WQJDN~L%G!VxV=VU1Y@J0!JrJpKyL-[7JzKL(L%1JrJpQI'2/nbQI7'Y1L@#Mq+fye'R)5OH5PATWK*#.(L%1.KvNfS^J0%MW$fs'K7+L*$+J`5J`#OlK7J(Vx0Yx/T?:
@0J'6)(&:J#JD.RxNcL%6)(bZ>KF)Vx&W.R2+L*$+J`M!!VxJLZ,J4MkQc$PZKK&J@RxN~R2L3%arJL`/!f0#J(VxV=<fsJ(VxOb+!V=6VU1Y@G!KvV=JY,KTPjY`JL]IJ9!Vx0Yx/T?J.]PLe%?)(/HSS%?)(+'
K7*JEKPK!'J,#!(+!K7&X,!J[B&(J|[qMp!M/Q[BKbQeHKMJS0JM%J,J7&$Jd)K76!=#!JQJ5KN(EJLJz$,LWEL%1!J54K;7J4PZKKJ4T^MkQc&J4U_MkQc'J,#!(0LQ+!J*P1JQJ5KN(:*JEPZKKT^MkQc&U_Mk
QcTA!7QcS67)7!PZKKNoLpKWX?7!T^MkQcNoLp&7!U_MkQcNoLp:*JEPZKKJ3MkQc$LC>M<#!Q=UBJoPgcF%_m!op:HK7M7ms[Z#IAKlY:b@Jj[Z+f86HP,#J54(C5!JQJJ;(%NDKW?+J54J/
 part GFDL-1.3-only
JQJ5KN(EJLJzJzar`/
 text GPL-1.0-only
Na0KJ%J,&J7MwJ_#)(K7JFR+@02M5T:!(Ok#M|4`Ypb%OfL(JY!mP#Jo`Y1WLLBJJ;(0M8%WjHM>%L-&LuJ54%JHOS!40J5/J#J6L(!JJ;(LF%!J54K;J=4&%,>IOwL0`W%KX@*J{?@/HLSRvKYKlX9#J54KlDX/
%M>2Q^Pd!JJ;(0NQ%JHOS.*JE!M>%LJU^$MXJ_#J54.*LNFA$J{NV@:*Nv@.*J{Lu!4$?X'#@+K4J5LS&.*QY*J{JNJjTH%QxH9KlN?%JHM~.QlMF%Xd*Jj9$%UY*%UM!9JjM~W2%L`TB/*:*J7J_#!4$:*Jd@/L
4:*J7J_#'C'IJuT,$/'LG*J-LJ!KqJ#!9.*JE*J-JHOS.KuRvLN$J{NV!FA&*J-pAL>KW9KlQxH97PgTFJLB!4&J@K)*)(J:QV*JqJS%J,J7&$Jd!4K:/J^KzJ=Nr&b!KlNv%JHL`.NaXB.M_0J4JK/)J54:!40J
I1YFQP&X$GKlNvJ6Kq%QY.MxKuJE02!J8Ji.,Q_[p1M:JO2_TG!J8L0_X!X(=&J$/L}JG&KOQ.JQJJ;(=&J$/L}JG&KO-)(JCLF%,I$>3J:M7'J<RS1!BK%SB@<8K66!=#)JJ;(!ILoMC%,CI$3&'3K$G!IJ0Jx!
I$,3OW!I$'M$#@JxMw$7JRJ^K50U(5*-*<J,&J7MwJ_#!IJ=FA5*LN@+,L2J9.*S|&VMMWGJ^J,J(M&BJ<&K'#JKOfP3J#!J|.Q7%)JJ;(&%!N.#,JK&LJ,>Kq#!I'J,#)JJ;(Li7!I*<Kj'LG/!O+P>#V@'J,-*
<JdHJ,$J_#!I$,M$#@&J,&J7CJR6!=#P7JLJsJ9.*K:JN!J[-M6!JIK+%PNN&J|Ni.*R*!K+&!MG#,Lu&-M6!L*#,3.*J7$MW.+L*$+J`M7!I$,J`LDJx7$J3JR%8J'JYJ4Kj%J#K@K?6!=#)JJ;(KE.*<MK%K0J
KNr%LC$J#K@K?JYHM]-:!JIIP6b=S$aKKYN7*J-M6@KYb_P(/CPX?+!on&M|bxKx%Y2$L~J(XTJ+J(M&BJ<&'J<.M_0J4JK$QPSB.*K~'JK&.L(<Lf!I6JjJ$&bi!KULe%YS'J,#)JJ;(-*<Kj'LG/!O+P>#V@'J
,&*<JYHM]K)JKNr+RG/'LGVvVJ#OlN,37!I$J6JWG'VC#'So$JGL2JV2Ub!>36!O,#Jj=-*<J,&J7!I$'M$$JW#@6P7J@+JvA$KSJ?6!=#V{JL&J@JsJ9.*K:JNK<#!J[-OJ@7!N_K,O)NgFAJ:J-8K66!=#V{JL
&J@Js$-OJ@7'KPK)O-/JYM{Q=SE%LJ,K@JlJ5KE/'f#Kj/!OA#JG'N_O)NgJ,#!K,FA%8K66!=#V{JL&J@Js$-OJ@7!K_*Kh5%K2!K,FA<8[x)VK0M5Jg/N5JG&Jg:*Kh!I+JvA$KSJ?N/FA/'3J0!Q]J?#!3/Kf
JR%@/J(KSKBN_FAJ0J#!FA/J#P]@M7JF5'KaLk@N?2K!FA/P]J:DLsN=.OJ!RrM4GJ:!KSKBV5$/LsVoK+$N;K+.OJ.RrM4-*<2J,JdN8J7$PJ!IKE5KnJ96)JJ;(,R@JB%J,JdN8J7$PJ!I0TL&JOK|LAH9%?!I
6)(K1K?KdJEKhJ_$9%?J_J!*6)JJ;(JO2JEKWJAPIJiNy5CK?O[+MlMb-1L}M0$O7!I$,3K$G!I*OEHME#)(%JNJi&J#J6=&J$-J^KT*Lf!I$,3K$G!I!K(K|NL'(J!!J8J%%J,J7$Jd!IJm%Jj=&J$*<2MH,M?M
~G!KqK8#!9JMMd-!J54K;<MWPb&$K4K*#!JJ;(J!KT%KTCK4K*JO8K[+Tz%!R6EJF<QL+TY%R'K4Q_$U/J^E0MM'QMEMg:!IQ~'EMg#!(J:LF%@&,LWE*JE!M]#J[!=&J$Jx#.E$#,LWEL%1!J54K;:!IJV2RX'E
Mg#!(*<MK,ETZL%1!J54K;-:*P)%S^NC#!IM!>J5LSOwJGJ$DLjOI%!Kz%UY/JS/4J:0Q'1!J54K;OI%!J54K;KlZtJHN0/)LBYoJO8[f1!PgXs#Z]!J5R:#J#U2#LBJ54&#]%!V9&Q{#4S0J4JK-OV!I0J'J5#K
jM_0J4JK/!I%!JhKJ1JwJeKEKYJBLy+Mi!BM@&$>K?K~!I50J3JK#,LVJxOX$JnJ+JF2K.%!JnJ]#KR&KI/'JkJa!MTQ;5%!Q6&LR#!I07*K`!IT;SR*QF!OA#J#KtTET@$T!-+J4K}KwKH1JwJe$Nw%+MiJO,BK
%$,>JlKd<Jd&$Lf!I5KJJs8Kp%*/JcJ+,JJKaL?$L#JcKsL,#!?$Rl%?!IJ+JF2K.%LL#K>$K>NoW)Vq$N>W11*$K@K?$'NS#!I%T57,>LSKg:CK%$>JlJfK]M)#!M%#CJcJ.OC#=&J$U*Le%JXJj=%HK4LS:*Uj
'K4I&*Nv@%8#!VnL8?%lG![AKx%XP)0%JH@J54J:NaJ{Lf&Lu6Jj=%JNJiRf!J[J|%!I@0YA%RfL>%!X:#J^FKB%M|R.KA!O|#JK&J^KBK`JEJYM{!BS6&'Y0%K2!MlJ<0SZK<S6%LJ!IJ=KM&'WDWn#Mx@JVBKb
h3KM#Kz)I0J54*J{Lf@&$Jd@6!=#!JQJJ;(5L%1!J54K;JxEJL$JYHM],LWE)I0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJJ;(/KGO&*K`JEKh'J,#!JQJJ;(Li7)I:2OI%!J54K;LbR>RNRA
RBM,R<M(K:N!K_GLe%Pm*1PT&Y-Vt:!I0PXJH@Og'ZqJ<T1)KY@_g+J(PXT3Z+Ec3BKbh2KM#KzZ+S{7U%J4JK/O&T}O=VD)0J54&*D`(%Lf@6L`J$T}O=Kb/O&!^_S$O=VD&O=KbK`O=!M&NC#!JJ;(#Yh!S$*?
<8Ozg4>KFO=VD&O=KbKuN`Kg8escs$ZHZ=R[gFHI*K`K:NVHXk:*35'X*$HYB:,%YD'BK'/!I:KtOD'_]OU!L7]GLbK^NpJ#BS5+!IZ+'I%LPcx%JHf<JYi*KP1^m^Z_a#XAWPJL[;YUXAWP_E#]@.J=J#M_0%@J
/
 part GPL-1.0-only
JQJJ;(EJLa,YU
 part GPL-1.0-only
BKbYUJ54K;LbP}Q/R!Q,Q-NMM,P{P|M(
 text GPL-2.0-only
Na0KJ%J,&J7MwJ_#)(K7JFR+@02M5T:!JA/M|4DNQ%RYU^HM>%L-&Lu@1WL!JQJJ;(0M8%WjHM>%L-&LuJ54%JHOS!40J5/J#J6L()JJ;(LF%M|#!J54K;J=4&%,>IOwL0`W%KX@LC>J54K;40J21!JQJ}LHJUJ1
J~JJ;(S3*J{JX@%HLSRvKYKlX9#J54KlDX/%M>2Q^LBJJ;JADNQ%JHOS.*JE!M>%J7J_#J54&Kj/)NF:*P).*LNFA$J{NV@:*Nv@.*J{Lu!4$?X'#@+K4J5LS&.*QY*J{JNJjTH%QxH9KlN?%JHM~.QlMF%Xd*Jj
9$%UY*%UM!9JjM~W2%L`TB/*:*J7J_#!4$:*Jd@/L4:*J7J_#C'IJuT,$/'LG*J-LJ!KqJ#!9.*JE*J-JHOS.KuRvLN$J{NV!FA&*J-O=L>Jj=JiKuQYKW9KlQxH97PgTFJLB!4&J@K)*)(J:QV*JqJS%J,J7&$J
d!4K:/J^KzJ=Nr&b!KlNv%JHL`.NaXB.M_0J4JK/)J54:!40JI1YFQP&X$GKlNvJ6Kq%QY.MxKuJE02!J8Ji.,Q_[p1M:JO2_TG!J8L0_XSY,J5I0]9[G14LqKlP)%VR![K.fh#'J5IJORMPEJ>JA+O'Kf!IR7%T
q)KlJEJy@Om.,J>J-8J'/NaJ=J5?$2J'JYJ#!X(=&J$/L}JG&KOQ.J.JQJJ;(J/=&J$/L}JG&KO-)(LF%,I$>3J:M7'J<RS1!BK%SB@<8K66!=#)JJ;(!ILoMC%,CI$3&'3K$G!IJ0Jx!I$,JW36BJe.0%_^'3OW
!I$'M$#@JxMw$7JR&$TIM!OlP!WkQ>0LQJ3JZ+!L=KOJ^K50U(5*P~>KFL}JG&KOD2J21)(KuDRPJ6O,!P>#P(!I02OQ&!OgJ!!I0J2Jg:J6KkUf'3K$G!IN,#OdK]Jy1P(!IJu.0W3^2GMx!IJV-*<J,&J7MwJ_
#!IJ=FA5*LN@+,L2J9.*S|&VMMWGJ^J,J(M&BJ<&K'#JKOfP3J#!J|.Q7%)(&%!N.#,JK&LJ,>Kq#!I'J,#)(Li7!I*<Kj'LG/!O+P>#V@'J,&*<JYHM]K)JKNr+RG/'LG-*<JdHJ,$J_#!I$,M$#@N~[b'3K$G!
I&J,&J7CJR$36!=#J*JLJsJ9.*K:S:J##JjJ$-*J-M6!JIK+%PNN&J|Ni.*R*!K+&!MG#,Lu-*J-M6,3.*J7$MW.+L*$+J`M7$0M+J!!I$,J`LD%8J'5'L*JYJ4Kj%J#K@K?6!=#)(-:!JIIP6b=S$aKKYN7*J-M
6@KYb_P(/CPX?+!M|OqKx%Y2$L~J(XTJ+J(M&BJ<&'J<.M_0J4JK$QPSB.*K~'JK&.L(<Lf!I6JjJ$&bi!KULe%YS'J,#)(Lk:!IMr0PXJFJV2P6Y2CJ(XTH3K$G!I02KH%Y2J(XTJjM^JX%!JI35'L*:WoKK#.3
D2M+J!!I&J{8NKNON,&M;JD+TGKD)(&J6=JN2JX%JoKKKY*J7L>5M;JDJFKY*J7!KvKK5J`#'L*J:0'3K$G!I!JG#!L*J-8G!=#)(OwLZ/>PsSW%!MTL*&N~%J^&NRJ`OZ#KdW8@N~@02!S`#)J*%L/9$WIH9%3K
PQR1*W%!S`0%K8!Jt%L)!JG#JW$PlJDK$G!I+NmVvVJ#Ol32K$G!I7!I$7'3K$G!IG'VC#'So$JGL2JV2Ub!>36!O,#)(-*<J,&J7!I$'3K$G@6J*J@+JvA$KSJ?6!=#KKJL&J@JsJ9.*K:JNK<#!J[-OJ@7!N_K
,O)NgFAJ:J-8K66!=#KKJL&J@JsG'L2QJK#/4S4$-OJ@7'KPK)O-/JYM{Q=SE%LJ,K@Jl/'KjJ4KGKFHOA#ZXT7FJG'N_O)NgJ,#!K,FA%8K66!=#KKJL&J@JsG'L2QJK#/4S4$-OJ@7!K_*Kh5%!K)%J7K,FA)V
K0M5Jg/N5JG&Jg:*Kh!I+JvA$KSJ?7CJ(K)+Qf7SpKeJs!FA/'3J0!Q]J?#!3/KfJR%@/J(KS3N_FAJ0J#!FA/J#P]@M7Pv,MQN3O3K+Pv!RWK#%L)O2&O~#!KSK15'KaLk!FAK6N?2K!Ox.0P6K6+JxF$L{J?7!
P#UeTVTi&JiG#!RrM4GJ:!KSV5Kw.P-MrVH!KS:JG#KS$JvA0Jy1N@L^%J,J!'NPL@KDN@N<L^%J,!FAJ!!KvL@`c5JG#!FAKgT{K@K?D2^!%J,!FLi7!JvA-*<2J,JdN8$J7!IKE5KnJ96)(,R@JB%J,JdN8$J7
!I0TL&JOK|LAH96)(K1K?KdJEKhJ_$9J!*6)(JO2JEKWJAPIJiNy5CK?O[+MlMb-*D2KH%Ma)(YE*JE2V;@K1M9QPKC*JS%Jd$J7!I$J6JWJDJjR}DSi1Je:*JN2Ma)(Nt1O7$M0!I$,3K$G!I*OEHME#)(%JNJi
&J#J6=&J$/L}M0$O7!I$JDK$G@-J^KT*Lf!I$,3K$G!I!K(K|NL'(J!!J8J%%J,J7$Jd!IJm%Jj=&J$*<2MH,M?M~G!KqK8#!9JMMd*D2O</T'Mb1K@K?%)(-:5'P/#'PnWw$]V#J>Me$/,>Or2K.%J>XyJ$DT/G
*Ju1PnO8JC$JB.V_!J$#)(KuJN2Vi*J!!J$#)(:*N+J7Ji5%N-X8HL56)(&,>X&L5KD5'P/*<2J7!IJYJ#/L4:'J>(LI2NDL<J5N|#!I1J#JoKdLNJ_N$$QnLE*KD!JgKx*N`N-N]@&)(LI8%W&QRJ!JG#!I:,M$
#)J*0OnRm$P<6,Jk[D!]h#!J*0M8%JX&!J*5'L*0M8%JX+>Pk@02!Ja#)J*%^e*%Oe,Lq$>LmJtK=$%WIUP#,CK=)J*Jf!PcJa#S@!Uy#!J54JGM4J:0Z31;(_@S8V|JEJy^XML%!Q@_O#4K6LE.M4+_VGPPM*#.
M4@0YP%!Kz^<%T%:U<$V:0`)%J74LE,>M4&'K5N+MH.P,)J*0M8%JH_tOmMx0]k%8'P/#!]/#)(-:!JG&$?#!I0OQ+L`Q(Jx1Lq$1Q'Q2!J8BK%KdY/!I6)(<N!J(Vj^YJGJZNbJoQ(Ji.JG0KJJg+$TPQ(2N~RH
+CL_)(Wr!JZ5:KP+!Sw#)(-!J54K;<MWPb&$K4K*#!JJ;(J!KT%KTCK4K*JO8K[+Tz%!R6EJF<QL+TY%R'K4Q_$U/J^E0MM'QMEMg:!IQ~'EMg#)(J:LF%@&,LWE*JE!M]#J[!=&J$Jx#.E$#,LWEL%1!J54K;:!
IJV2RX'EMg#)(*<MK,ETZL%1!J54K;-:*P)%S^NC#!IM!>J5LSOwJGJ$DLjOI%!Kz%UY/JS/4J:0Q'1!J54K;OI%!J54K;KlZtJHN0/)LBYoJO8[f1!PgXs#Z]!J5R:#J#U2#LBJ54&#]%!V9&Q{#4S0J4JK-OV!
I0J'J5#KjM_0J4JK/!I%!JhKJ1JwJeKEKYJBLy+Mi!BM@&$>K?K~!I50J3JK#,LVJxOX$JnJ+JF2K.%!JnJ]#KR&KI/'JkJa!MTQ;5%!Q6&LR#!I07*K`!IT;SR*QF!OA#J#KtTET@$T!-+J4K}KwKH1JwJe$Nw%
+MiJO,BK%$,>JlKd<Jd&$Lf!I5KJJs8Kp%*/JcJ+,JJKaL?$L#JcKsL,#!?$Rl%?!IJ+JF2K.%LL#K>$K>NoW)Vq$N>W11*$K@K?$'NS#!I%T57,>LSKg:CK%$>JlJfK]M)#!M%#CJcJ.OC#=&J$Le%JXJj=%HK4
LS:*Uj'K4I&*Nv@%8#!VnL8?%!;![AKx%XP)0%JH@J54J:NaJ{Lf&Lu6Jj=%JNJiRf!J[J|%!I@0YA%RfL>%!X:#J^FKB%M|R.KA!O|#JK&J^KBK`JEJYM{!BS6&'Y0%K2!MlJ<0SZK<S6%LJ!IJ=KM&J}'WDJUJ
(J~Wn#Mx@JVBKbJ}qKJUQeJ~KM#Kz)I0J54*J{Lf@&$Jd@6!=#!JQJJ;(5L%1!J54K;JxEJ@#!($JYHM],LWE)I0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJJ;(/KGO&*K`JEKh'J,#!JQJJ;
(Li7)I:2OI%!J54K;Lbh(K:N!K_GLe%Pm*1PT&Y-Vt:!I0PXJH@Og'ZqJ<T1)KY@_g+J(PXT3Z+Ec3BKbQeKM#KzZ+S{7U%J4JK/O&T}O=VD)0J54&*D`(%Lf@6L`J$T}O=Kb/O&!^_S$O=VD&O=KbK`O=!M&NC#
!JJ;(#Yh!S$*?<8Ozg4>KFO=VD&O=KbKuN`Kg8escs$ZHZ=R[gFHI*K`K:NVHXk:*35'X*$HYB:,%YD'BK'/!I:KtOD0'_]OU!L7]GLbK^NpJ#BS5+!IZ+J:Lxf<JYcxKP1^m^Z_a#J}XAWPJUere/J~JL[;YUJ}
XAWPJUere/J~_E#]@J/J.)JJ;(JV2ND^bHIM!R7LS:HI0'bdJ1*<`_@KGOa%NDRnR7VL7!J1:)0Mx*Nv%JN?!JQJ}LHJUJ1J~JJ;(S3#)(J/
 part GPL-2.0-only
JQJJ;(EJ@VrXK
 part GPL-2.0-only
BKbYUXKJ54K;Lb
 text GPL-3.0-only
Na0KJ%J,&J7MwJ_#)(K7JFR+@02M5T:!JQJJ;(0'J5TW(/4&>X{#JD!JA/M|4&>ZYJDDNQ%RYU^HM>%L-&Lu!JD1WL!JQJJ;(0M8%WjHM>%L-&LuJ#K*#'I%JHOS@RVJ54/J#J6L(Kl!J54K;?!JQJJ;(/M|#LB4
@LFK:%,>3P')Kx1J6L0*J{JX@%HLSRvKYKlX9#J54KlDX/%M>2Q^LBJJ;JADNQ%JHOS.*JE!M>%J7J_#J54&Kj/L>:*P).*LNFA$J{NV@:*Nv@.*J{Lu!4$?X'#@+K4J5LS&.*QY*J{JNJjTH%QxH9KlN?%TqM:J
!d@*Jj9$W@*%UM!9Nt*JEL`TB:*J7J_#!4$:*Jd@TB%MJ!M>#M:/L4:*J7J_#C'IJuT,$/'LG*J-f;G%!Kq!Kva..*Kh*J-JHOS.KuRvLN$J{NV!FA&*J-O=L>Jj=JiKuQYKW9S(.?!JQM1QxH97PgTFJLNnBG!4
&J@K)*)(T_*JqJS%J,J7&$Jd@/!S(&L0Nr!M1Q#dr.M_0J4JK/)J54/N]L(&L0bM!M1Qa.JIK*8QZ5R*Ji.KWQ_JO28cYdl%L0#O:K*LCW]DNQ%XdL(L^%Qo$N7JIK*#!4aFL>Su!ekJ{JNJi)0e+U>7!cA#S@L(
M>%Lu!4!]7f>#Cc8Y*+!cO#Mn/Q1%?J:0ZZK2@0M|gjNtKlJENQ)E#!M1%V~!V+/JoMn:CQ_`BV?+>^;Kl_ef^%SW)L;%Jo^;+PAK*#!M15Qr%Qx!M>#L(SYNRI0]9[G14LqR9K`2O#Lq%O`S)&?#4GJJJac}JF+
Jo.JNKlP)%VR!Ka[K.LqSv%'J5IN`JH@R.R7%Tq)!M1cX.LqN+8K#%fm!IV%!X(=&J$/L}JG&KOQ.=&J$-N;)(MC%EJz#!JQJJ;(BK:J0BT1Mz.JX%>X{#JDC5__^z!IMC%,WQ3J'6)(J^K50U(5*Ps&Kq<8Q1$U
E%Jd'3J0%J,J!$W?J#$J`#!3+'[`P;BJS>KF!Kf#J(^IJ,!Lg30Oz'JIE#!Ul3$'3K$G!Ul3'J23J0Jx!N[I$'3K$G!I%N6'3J0%JNOx7@.J3JSLIJH*N$$]0Kp/Me6JwBJeKE^L@G'M=$O7'Y4J,QwKoL}JG7$J
3KOKfJb%!;&+LCQ(>P~5OH%KA'3J0,LV#Qw.Vd>K?%JH$LNJ_VvU?7'KULE'M=M27J4PJ#'J,02LYJ(PXKUN3U7M&JqJ|%!Jh.@Ko'V`&Zb]A^R.JLU7J(M&BJ<&J@_q!KU.M_0J4JK/!3KE%!Jh.J]DJ9.Ps<KA
!36)(&Le%YS'J,#)(:!N3_C'Lp#KUS$$_3C5'ZH'N&T0+!Lp^})^,-FA!FA/'3J0!Q]J?#!3/KfJR%@JvAJ0,W}J?#'3'LsN3J0J(N3.Jx0J(S<LsMc1'_R_fSw$+!L_#Q2M'/'Jk]$P!K<.0YTK#TPS(]E+.P!!
M4N=#J(KS3K!Ox>KF!35'L*.'0LQ+!ZRJ?#_8'P#P-JFJ:02J`#.P#P-&Ke_`Jg%Xl?#!37.P#P-$%[j'LsN3/J:J(T-0Jb%!;+FAJ?'P#P-+)SNJ0'P#PoP-Ti[(M4&JiG#!MoRrM4:,GJ:!KS3V5$'TVK#%P%!
3$J(JvA^kK#%N7@!K,F/'3+JvAJ?J0J#!FAQr%^WQo&/J(KS3N7!JvA&%Jd!3J+RW%L)JoP~K1@JV2K!!3J=M4N=$JJJa[!$S0JbJ5LSJ:DK#N[+T7JoP~JFJ:D2J`#!3/L4K,FKoN3O3K+MQ7FK+/!3&!FA/SmN
=&[VPCX=.!30PdNQ%O]C51^lK>N^$L)^UMyJoX=&>NC#!3!K,FN?2K!Ox.L(J{_UK|J!>NC#!K,F!K,F/'3+FAJ?0.Kv3-]iLZJ#9JM6)(DJM/!L=#BG!I&DOoJ9!LyJ$DOp)(QU[5H]>JS%N7!N[I!OgJ!P('J2
30J21)(Jg:!OgMMJ6U1NJ'J23)(W>H9#OO?$>N<5J91BJe*<JHN7&N6J2JD.*JN2KAJ3J$JiNy5H(JBRV+Ur*<KAJ2JD%M:/!PcJa#OdL>JHJRVh/*$K~*7Q+/P(JoJDJ9.*L|7!=#)(+LYJ#J&/J:*JN2L)BJoN
~Kf$P(!J2JD/*J-JNJiVhGHMj6HS*&L)G=.V~L>J!Kf,J_#HQ'J&RPKWQ87*LY6,>Pk0KJQ<6!J$LyLo]602M5J*QALx@_|-S@L(Jq9J!]^QGJeJ4J23J;8OBJ`#J(MSN9^|6,JwJeUsL56P+PM#!StBPKUWGU#S
QO.$K[MzV-$Y>QG#CMfKY*KA'J23*[',JqQu%QlQG#N9Mf%!JhCQG0^@1N196)(7MJ%!J23&*U6,^h%P5T6$KO#!35'J0#T'Ld!3J=L(H$K@K?Jq9%QlQG#N9Mf-LYMwJ_*<KAMwJ_#!IJ=FA5*LN@+,L2J9.*S|
&VMMWGJ^J,J(M&BJ<OfP3J#J|Ni.)(&,Tn=O0+Qf7J*O/JX%!AOfP3J#J|#!N.#,JK&LJJ#Kq'J,#)(Li7!I*<Kj,Q^$J4Q^/J^J,.*KA&*<K)NH$JKNr/'LG-LYJIFK**<KA'3K$G!I$!JR%P%@J!!I+!J?#FA6
!=#J*K9J9.*K:S:J##JjJ$-!3J-PNN&J|Ni.*JI@&T_'P:MG-!3J-PNN&J|Ni.@0P'6)(&,J$O06J*O/)O^Vy!O^+J*K9%OfP3J#J|-*J-(!MT35'L*6)(%MFKdS{M!T9#'J,)(JONtJXLi7,JwJ*O/K&=%!L*#!
3&J#J6NCOZ#LeKuD_6)(QVJ4JS%(!3+,>KxJF@JV2Z<CJS:*JEQ|Kh@-:!3JfPXKUQ2J^J-L~M&JqJ|K1:!IJfPXQ2.JN2L~M&JqJ|H3N?2JHL>JNJi'O2#'J237>M;&N,JDJ:D21KWSgZ$#!J23&J:D2MR7@C5%
J?'N%I+$G'VC#'So$JGL20OzJ(QE:!O2&J6LgBD2K#%P5!L^$Jq9#!O2J=L(VTMx!L1JDNDUx#'J23+J(QEJV2M6)(%JX%!>NC#!QE-LYW}Oc*<KA'J23+JvAJ?6!=#KKK9&NlJ9.*K:KA!O)NgK,F6!=#)(+K<#
JjOv-KA!JvA+$U8+'O+K-J+'O+JGL2Rd1!K,FWhG'WbO+L2QJK#/4S4-KA!JvA+$U8+'O+K-J+'O+JGL2Rd1'KPK)O-/JYM{Q=SE&O-/5Ny5*K)_cNC$YmNH/.K-Y%%LJMFKd[~!JvAJxJL'J,#!K,F/J#!4+!K-
.0J21)(G'WbO+L2QJK#/4S4/'Q^J4KGKFHKiOA#ZXT7)LY#F$J@L^%J,!K,FJ!'M2NEJYJ4Kj-KAL1J_#!JvA7'J,#!KPK)%K~!K,F)VK0M5Jg_-&ZP&Jg:*Kh!JvA7CJ(K)+Qf7Sp]L-KA!JvA1N@L^J!'NPL@T
,$/'Kj&K)N<L^%!K,F+!KvKxLE!KvL@JYJ4M?Kj*N?2O]Kq%J,!K,FLi7!JvA:!L@%J,!JvA0'M2NE!K,F<8G'LjNE_11*$'K@Jl.ZzN<L}Q+J9*^wOm^7ZN%!JvASBK2%T]!K,FOZ#MxNE^]!K,F*O[ZS%PU.@0
Jb/5Ny5Qr%N-JjM^-KA!JvAKXRQ%RQT|J9*Te>_:K2!JvA&K,F#!3DNoR4%!JJ;JYJ4Kj6Sp]M'ZoM$#!JvAOwFA0RHJ!!K,F5'M4J1N?28LQ+LY!JvA3'KUK-0JxJL'SMK-J:J0,_pR5LmJ:0P6K#/R5[_$^^Kr
$J@OxNQ$Ty/^cM!'^?+U3Ju'K-0'SMK-^=RCJ;8Zk+^Q#WS/'JkK-Kh1'JkKUP6K#MC%']<$PO?#.XZ#K-OZ#!R:#!JkKU$#!Kx+J:!JkKUYYMD$^N$0Up%?!K-'K-0'SMK-OZ#Ju!K-JfMhKV[l$_)MDKwCMDV1
!JgZrT3#?#!K-O~K_/'KUK-J0,_$]#U[^o$>K_KH%Qo&WeJIK*#'J23+.KUK-J!'JIE#J6K,F!K_J-_l%PU.!^(Z'#!JIJvA0+J4L__G$^i7Q<OVKOJfK]Jy:*KAJ(JvA36)J*+$7$Pd/?+'KUK-&!LYY*5J`#'O
i+J:!Jt#T9&?#!KUK-0]:%!K(+[|$/'WhL=OZ#Le!Oi0]t!K,FQ&6)J*J-8Rd1!O~K_JF)O^JV2JX:Nz*MV,K@JlZm!SG%QoJIJvAG!KUK-/L4!3JfK]Tf+_Z!O^%K~O~K_JV2K!'O^%Q%%K~NHNFJK$XD/'3.Jf
K]JI$Tf1!K($/!KUK-+J:@JfK]JI$TfL^%'M2<8^0KY!KOMr^{&]T[3!T6#!M2$`&!X5&]'/N^]N!M2K,FQ&&O~K_J9+Qf7)J*J-8+'RK.0L9[R&7J(T-Jb%!;+FAJ?&J-O]J4Ka[z$Z@/_}Ze$L}-K&=K&LZD=.
W0!=#)(1KfN0J!K<$KG#J6J$K&LZ.DJw%!MTIJ;8];5T{KuRxLQ+)(%!Jh.KuDO-6JwJe:K&LZJXJg%J`#!I.J`<8K#Q|6JoLZJF!MTIRVMN1)(J3Sk%!K&LZKY*KA'J,#'J23*<JYHM]Ns,K&LZJ!.J,$J!,J`#
@K&LZ<8KP%O]KWNB_W+L`RCKY*Jd!3*<L@K&LZGJ&O01*%'J23/J:*JE$J{LJM&BJSO*,>L;#)(/J&*N!%'J23*<:N*1!BM@#.J&W0!=#)(7=-[PJK$T2JT^6J!!=#KKUR&US#)($-P;_D#M'KiJqJ|$Kz]f+.J&
$+!M&JqJ|^81JDOW@$-V-_%#!UF#.J&$P;.JIK*#CJ&8QZ+KiOv5LjJ!!J8E$-T2!?/RTKr#L7#M#$L0#!J&$-^.%K096LOJe/?#LCR$L7Nu$NFR3$-P;^d#M#&L0#.J&1MFKdWO!J&$JIK*#@7WKWA#JT%!K(/,
JT.JjWKWAN$MHGJoM#&L0J#>TnK&=DNOM?M~LX!Qq#J*QA:!I5*Kh@$,J`#@M7'J<Ni.@0MN1)(Li7'L=.0'M?N}*<Ns.L=:'(K7M7'M?N}JFRRT?$LY6)(*<N!%'J23J&MN1!=#.(K7J9.!M?N}JV2O>CT?$LY:
*N!=%'J23+Qf7)J**J-L@+!P:FK+'Pe#!K&=.JX%JoK+$'J<TdK2%T]!Jw=K&=[{$Tn<8Ly+!J?#'Q|KP($Ly5N0!JsM^JXJxKx-L!*<2N6$Jd'J23KE5KnJ96)(,R@JB%N6$Jd@0TL&JOK|LAH96)(J+,J>JAJM
6!K@P7#J*PMK1:*TUJ#MY#)(KDH(J!'JkBK%0Qy'Y6Kw&XC!BK%QU&SYYKH(&KeP8:!BK%Vk%Vz*#!MY1LCKiJ0L3%RcO%Mp!XXZKH(J!'JkBK%0QyP8:!BK%Y)*#!MY1LCKiJ0)0!NcKT*JEKhJ<#MY#)(/,3J!
.BK%&*T$!MYL3%QBO%MpHUI#!J<L!#H96)J*JV2LA!JA#K?KdJEKhJ_$9J!*6)(:H9JEK]PI&2P8Qy*JN2W$%LNK4JA/!KvJ&6J*QA-ME2KH/OdJ_*D2KH%Ma)(+O8%LN$N7'J,#!I][Qw#'J23_.Q<5'P/#KXRQ
%RQT|%LN'J,X~JV2O]MEK1M9>KF)(KC*JS%N6$Jd,J23JjR}OeB:*JN2Ma)(Nt1O7$_L'J23*OEHME#)(%JNJi-[?Ms#QNKqJ^KT*KA'J23!K(K|NL'(J!!J8M#%N7Jd&N6.3Jm%)(*D2O</T'Mb1K@K?7)(J(K3
Oi0'OiV@L)#J(Nf$V?J#Y^#K<$_iJ(Nf$_#UE:Qw#'J23X4J!J(K3OiJ^Jl%.OiKdNL'J,#!3K:NLR[JA%!3!JlJ=Tp+S5Z,$N`LJ6!O:P7Pv'Jt%T9#!K,F#!3J!!Tp+S5:!TpJf@$J{NV@7KiXj*<2MH,M?M~G
!K8#!9JM$[46)(/L4*<2MH'(LGL<$>Kj/K8#9JM6)(&*<2Z7NeJ+'RjL/$SO+'UzPh.,J>L/0Nx1KfKXRsN@/N'$^a!I$,M$#@-Lq'J)0'BK%KdS#?6)(#!I$'3GJ:!I0K$!3N~J'0Oz!J)J=J)E'J)J=PoJ>K=D
J#J>K=Q4$R-1!J)JuR~R%$R1R%.LI8Nx1LCL[KJ1)(#KfKX$RsJ6J)EJFJN2K!K=.LI8NxJg5'P/#M?KO#!J)E/Kr#)O3L)Ko!Jt%K0J>Zw+'L[PP7!M^#)(J^J)KC*'M-N:L<J5J>(6!J)J=PoJ>K=%JH?MXK)/
N'Pq&JBN7Jd&N6!Kk#J6J)E+!J[Q=V{'J>(0,KQJC$WGK1^12%ST'J>C5J(KQJS%V+'J>$^*2%_k/J>Me%K0C'J>(%'JlJ0%JHCJ(JC$WG2%ST'J>Ld!Jl:*KA'J23WxX2G'J>(&!K,F#!302Jb/MF%J,J5#Kj&6
!=#)(LE'L9JbM2NE$>_PU&J0KD*J-JxJLM6!K,F%8JiJb$J@U+%Yq]F#!VS#!J>(/)Jk3$JzU++'L[PP7!M^#)(%SW!J>(%QNKqWxX2J0*JEU'Sa.JF/!J>(HLY!J23+'T#$HK(J=?#!J23+'T#LIOeK<$KGWoLq
+.T#.*JEOr%YbDO-:Ts%$+Lv7'Q}Oi$Q!*KA$N61_J^)#'J23&K0'J>(%LC#!K?Y9!J23]gL>%?N6Jd$KA'MoJ,#!J23KD!J>(*K00K|[]%J#Kq#!J23&JDK$G@'J>(0W^:@JV2K!LX!O,#J6WSTr!K8#$0U0G!_
*#K<$KG#!9.DPdJM6)(*<2KA'J23:*D'Jl%J(Q!7'K@Jl.0+!Mq#M046J:*JHV(%!K@JlK$G!Jh#H]O#LY!3&6J:!K@JlKC%,#!K?KdLILN!J23J!*'W^J>('+Lv7J_#!J23Q&1*$J_JyJ!JoJ_$KeX)/&+Lv7Mo
Mn$^#.QH!J23Kw*^DM!.Q!$.J>(NkJML3%YWS9R=M9+)(J;8Qk5Nb$T2,Jn($>^/%Me.<JB8Jb%*6JwJ>Je-J4UM#M:M>:J$DT/G*Ju1PnO8JC$JB.V_!J$#)(KuJN2Vi*J!!J$#)(:*N+KA'J23Ji5%N-X8HL56
)(&,>X&L5KD5'P/*<2KA@JYJ#/L4:*MZ%=._,*%O@'L</M?LYJ!Jo%Pz*KA!I!JgKx*N`N-N]Jo=&)(LI8%W&QRJ!LY!I-?7!JQL.JJ;(O*,>L;#)(*JEJS%Q3$VY,J237'3J'6EJz#!JQL.JJ;(M!'Q}MR3&%KA
!Lg3!=#)(JOQ%%JX%!J`J:0!J23JF!KaM^#!JQL.JJ;(J*XJP.U?LE'M2JOJX%!M<5C-PbK*#)(!J54K;<MWPb&$K4K*#!JQJJ;(J!KT%KTCK4K*JO8K[+Tz%!R6EJF<QL+TY%R'K4Q_$U/J^E0MM'QMEMg:!IQ~
.'L`UCE#!JQJJ;($,LWELF%@*JE!M]#J[!=&J$Jx#.UCE$#,LWEL%1!J54K;:!IJV2RX'EMg#!JQJJ;(*<MK,ETZL%1!J54K;:!IQ~.'SAJ{T%J:PAK*#!JQJJ;(J{8K#.SAJ=;Pe#ME#'EP8S#*%MK.E/!ILW(K
*<LJ*K&$LjLZK1J4K&L5DT/G,Kz$BK%5'Nh#H]u%Q.'LWE-K'#JKM_0J4JK/!I%!JhKJ1JwJeKEKYJBLy+Mi!BM@&$>K?K~!I50J3JK#,LVJxOX$JnJ+JF2K.%!JnJ]#KR&KI/'JkJa!MTQ;5%!Q6&LR#!I07*K`
!IT;SR*QF!OA#J#KtTET@$T!-JZ#JT+J4K}KwKH1JwJe$Nw%+MiJO,BK%$,>JlKdVy&$WO!I5KJJs8Kp%*/JcJ+,JJKaL?$L#JcKsL,#!?$Rl%?!IJ+JF2K.%LL#K>$K>NoW)Vq$N>W11*$K@K?$'NS#!I%T57,>
LSKg:CK%$>JlJfK]M)#!M%#CJc-Th#KKUR&US:!K'#JK&JZ#JTJ9JsN+8MMScJqO'Re%KW=_YS&J;JXScJe.M|RgUXJ(UVO!#J#]wJT+Lv7!IKw'JK$]c#JTVH'J,#!I+Zn/'LGJ.OC#=&J$Le%JXJj=%HK4LS:*
Uj'K4I&*Nv@%8#!VnL8?%!;![AKx%XP)0%JH@J54J:NaJ{Lf&Lu6Jj=%JNJiRf!J[J|%!I@0YA%RfL>%!X:#J^FKB%M|R.Px!O|#JK&J^KBK`JEJYM{!BS6&'Y0%K2!MlJ<0SZK<S6%LJ!IJ=KM&'WDWn#Mx@JVB
KbQeKM#Kz)I0J54*J{Lf@&$Jd@6!=#!JQJJ;(5L%1!J54K;JxEJz#!($JYHM],LWE)I0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJJ;(/KGO&*K`JEKh'J,#!JQJJ;(Li7)I:2L]L+LhJQKZJA
K:N!K_GLe%Pm*1PT&Y-Vt:!IJVgQU?JH@Og'ZqJ<T1)KY@_g+J(PXT3IBKbQeKM#Kz)IS{7U%J4JK/O&T}O=VD)0J54&*D`(%Lf@6L`J$T}O=Kb/O&!^_S$O=VD&O=KbK`O=!M&NC#!JJ;(#YhHIJ=S$Vw8Lj/'e
5N3*LI?J(W<ce*K`K:NVHXk:*35'X*$YB:,%YD'BK'/!I:Kt/KGK_G)&Le%JX&Q.!JQM1L]L+LhJQKZJA!JQJJ;(JV2ND^bHIM!R7LS:HI0'bdJ1*<`_@KGOa%NDRnR7VL7!J1:)0Mx*Nv%JN?!JQLHJJ;(S3#)(
JFNcQtQ`L+LhJQKZJ}fAJUJAJ~c$2a]VpJ/
 part GPL-3.0-only
JQJJ;(EJz`1VrR=
 part GPL-3.0-only
BR=J54K;LbL+XrKZ
 text HPND
JS%?J,Jd&J7)4J.&J6KNJ//,Ja&J3LG0K^JMJ9.!JsBJ<J}OKJU[9J~+J#J_J.&J/.N]J}.JU!J~BJ<&)JSJ<OK+ZyKNJ.&.!J}KMJUL7J~J.#J/K/28K#+QD$RT[}%JG#!4J3MoKPL3JSJ/J.K/LxJ4PaW<!_n#
)4/,JaJ}@JU)4J~0J950J3KQ$JnJKJ/J.K/J}U6JUNpJ~J#J]7Sk%)4J+J#JnJ]#KR&KI+J4K}J;K/8Kp/,KaLK$J}L#JUjQJ~Jc$,JcQ?LgJ!LL#?K>$NXJu+J(LT#L$MB$>YMLTKsL,#$+Lv7!?$LR#)4J/
 part HPND
e=JSJ<&K'
 text ICU
JS0K^JMJ5#Kj%,MIRp'J,#)4&MQKNK+!4%Uh+!4J3N}J+J3JZ!9%?J,JdUBMWJ7&$MXJ_#!4&%NDP^%Pz!40T+%JNJiJ9.!JsBJ<J=&)JSJ<OK+J#J_#!4&.N]!JsBJ<J=&)JSJ<OK+ZyKN!40J950J3JK#,LVKQ
$JnJ+JF2K.%!J]#KRKI/'JkJa&Mm#K@Jl9+J4K}J;!BK%$M@LQ+)J<8Kp/,L/$,KaLK$L#Jc$,JcQ?LgJ!LL#?K>$NXJu+J(LT#L$MB$>YMLTKsL,#$+Lv7!?$LR#)4KE5Ob+)J<!KM#'BK%J;28K#+QD$JB%O;!
N'?$>RE+)4J3L3KPU[#!BK%
 part ICU
Z/(Z/JLOjJL&LWB&JSJ<
 part ICU
BKbRyh8NdMqeiQI&M:J#9O_
 text IJG
!L0JHJ4JK$W*JxKQ$Jn7MJ%)4J6Q6R|KR$KI/'JkJa)40J950&*J6KUQF!MTQ;5%J6Q6&R|XIJS0K^JM%?J,Jd&J7)4$LrLD/,JaJ3LGJm%JjJ$-:,J`#!FA/)40K6KD)o!KBJ-8LQ7)B&J4JKJ<[#&,QCd<$L:%
!J8K+J-8Q#Ws+RzKN-:JgKSA0K6KD!RzKNJ-Px.)40K$+J`G!3#!N,Z?PW-JS/?#)40JMJg:!KU`2MlOh/,pgj>!L0MaJ4JT/Jc#,LVJjJ$JX%,4M+J!$K$G!Z1A2[q%!N[J1:*?LB3*n3%W=VAJS02JM/!?#,Z1
KzJ=KM$U,KM+QD$RTP&%)4$MnM+J!@)4<8Y;%Jg5!N,Z?PWJ=4KlPdND&Xm!?#)45!M[#KVMnJ9.J#JK$JTK=Di.1!K-q'J.]]Kb0LQ+)JG1JS#WynAjuPcnf#J6BK%hokK#mOn:`O]]Kb02J21!JsB&J$JFS31!
bxJG=#!J54K;fR.*J-K!FA:*Lf@L]!KB]]Kb/MlO&K1YE]]Kb02Qr5J`#,IUuJ!!Z1A)JV2P5*KGKF!Z&V{JN!pmX]bRd#NkP_7JQVQ@0B1!J54K;JF0QmdY!Kvl>/J6ZyRWd!l-d!p0m=m>g+OlNHbRQog+0B1m
?MOUNJF0K:QmdY@[9.!]`]yM]#!Z?o{0J21LqQ41a9JYUN&mVe<]`]yN+X|8K#J3RpK<$KGJA/)OrNH/]`]yJfK]UKJ!!J5Z?4YE]`]yP`Jg'mIa1NA!pqlFT3@0pp.bzS8eBJONH@JiT*5KlDU]M_DJ4J>M~G!W
(A!Z1JGe$LQA%Q`&OIZ)K+%VRkJ7!plegJ>Z)ZeNHJfK]UKhr&!Z)h$JfK]oo%P%pcl%)p?JV2?!egcB!LgZ)K+DN%KFbxJFDNg1J#LsZ)j]J/KlDKH%Px.!l+S4RKKb0!BLm#c|R2Z)g20'NFUALm#c|R2
 part IJG
N,Z?PW(
 part IJG
JqXy+_>Y|-KlYuUNfX.)4JDJF:*T],`MQtm-VAQY-*J{?)4/R[*Nv*YuUNJE%UGVA-*<2fQ.*W8)4:*?@+'I*J-W=bZ+HKN.*q&K#!Z1A+m,
 text ISC
JS%?J,Jd&J.$J/J7)4/,Ja7$J3LG0K^JMJ9.!JsBJ<&)JSJ<OK+J#J_!40J950&K/NpJ#J]7Sk%)4J+J#JnJ]#KR&KI+J4K}J;K/8Kp/,KaLPLK$L#Jc$,JcQ?LgJ!LL#?K>$NXJu+J(LT#L$MB$>YMLTKsL,#$+
Lv7!?$LR#)4
 part ISC
Xx(Xx
 part ISC
Xx(eT
 part ISC
!Xx(
 part ISC
!Xx(Xx
 part ISC
!Xx(eT
 text JSON
JS0K^JMJ5#Kj%,MIRp'J,#)4&MQKNK+!4%Uh+!4J3N}J+J3JZ!9%?J,JdUBMWJ7N8&$MXJ_#!4&%NDP^%Pz!40T+%JNJiJm%!J[J$!JsBJ<&)JSJ<J;8LQ+J#J_$MhLr#!4!4J;8K#/Xt2kU!40J950J3JK#,LVK
Q$JnJ+JF2K.%!J]#KRKI/'JkJa&Mm+J4K}J;!L0$BM@8Kp/,L/Jc$>JTJu+J(LT#L$Mv$JBKsJ!L,#$+Lv7!4$!?$>RE+!4
 part JSON
BKbU$lxKZ
 text LGPL-2.0-only
Na0KJ%J,&J7MwJ_#)(K7JFR+@02M5)0!NcP'E#!J1M1@0UCJ@OV@l*7EJ@#!OqM1T:!JA/M|4DNQ%RYU^HM>%L-&Lu@1WL!JQJJ;JADM8%WjHM>%L-&LuJ54%JHOS!40J5/J#J6L()(!J1JJ;(LF%LCg6NPJ54K;
4&%,>N=OwL0T%%?@*J{?@/HN=RvKYKlX9#J54KlDX/%M>2Q^LBJJ;JADNQ%JHOS.*JE!M>%J7J_#J54&Kj/)NF:*P).*LNFA$J{NV@:*Nv@.*J{Lu!4$?X'#@+K4J5LS&.*QY*J{JNJjTH%QxH9KlN?%JHM~.QlM
F%Xd*Jj9$%UY*%UM!9JjM~W2%L`TB/*:*J7J_#!J1$:*Jd@/L4:*J7J_#!J1JuT,$/'LG*J-LJ!KqJ#!9.Kle,**J-JHOS.KuRvLN$J{NV!FA:*Q3'I7!J1*J-K~N_JvK+%!KqJi.KuJ{]*L>7!J1MpKfL:%!J1&
ff@&*J-O=L>Jj=JiKuQYKW9LBY$#S@H9JfPgTFJLB!J1&J@K)*)(J:QV*JqJS%J,J7&$Jd!J1K:/J^S+J=NrKlNv%JHL`.NaXB.M_0J4JK/)J5J1:!J10JI1YFQP&X$GKlNvJ6Kq%QY.MxKuJE02!J8EJi.,Q_[p
1M:JO2_TG!J8L0_XSY,J5I0]9[G14LqKlP)%VR![K.`YM0J54JORMPEJ>JAN~+O'pZ!IM!R74%Tq)KlJEJy@Om.,J>J-8J'/NaJ=J5?$2J'JYJ#M|JQ4J+LCN=0J21!OqJQJJ;(J:NkNQ/YRLS)(!JQJ1JJ;(LF%
L`NPN=)(0f[LjJ!!OqK<8OS%Q`@+Ml&YuUNQF.Ox+@0!Kv5+!Oq(!OrKlJE'M;;(/LCN=0.KuiG!dVKlpyJHMyO7$]Q%'I&V<KX@Rn'I7'J1J3R+!J10+LCX7V<KX!J1&0[8%P('YRI$M*IK1+']8&JqX7!PCKS0
'MR3'JW#!J8J1&!OqJJ;(p`@5COV#)iHdVKX!OqJJ;(/N=^52R.O;4V9OVM|S(^52?!N=Klc~.q:J$VwO;V9`JK1[&Rn#V%LSLIYq!L(#JoLS#J#VSJ!!J5R:#!N=TG)J1JJ;(0M8%NDS(#V%LS%?J5N=SsZ]HM>
5'KU#CLS%Lu!J5N=.DR2+L>KlJE2o_Le%XP)5V/L:+VoK+JFKlJEhZ@5V/L:+!U'S[#!J1!PB0.)JOe^%kmS)#J5N=!X(=&J$/L}JG&KOQ.UGct]e%!dJMy'3K$G!J1&'3.MD!J1!e#M7AM+J!!J1Ss!^pJgJDRu
7!J1T4.@0L8/'J1%8J21!OqJJ;(W%KF1)KaK<JQJ1JJ;(=&J$/L}JG&KO-)(JCLF%,4J1J:M7'J<RS1!BK%$>N*JlSB@<8K66!=#)J1JJ;(K:Oz)(J^K50U(5*'J1J0'NI#4S[&$K>Z[Ji5%8d*PC7M*LSJ:?LC#
JoS[&K>%J?RI!J1LoMC%,C4J1$3J:JfK]K66Jj='3K$G!J1J0Jx!J1$,JW36BJe.0%_^'3OW!J1$'M$#@JxMw$7JR&$TIbaM!OlP!WkQ>0LQJ3JZ+!L=KOFA/'3J0!Q]J?#!3/KfJR%@/'J1N_FAJ0J#!FA/J#P]
@M7Pv,MQN3O3K+Pv!RWK#%L)O2&O~#!J1P~>KFL}JG&KOD2J21)(KuDRPJ6O,!P>#P('IKX!J102OQ&OgJ!C'I0J2Jg:J6KkUf'3K$G!J1N,#!?#!J1+'g[/Mi@Ju.0W3^2GMx!J1JV&Mx!I.MD!J1JV-*<J,&J7
MwJ_#!J1J=N_FA5*LN@+,L2J9.*S|&VMMWGJ^J,J(M&BJ<&K'#JKOfP3J#!J|.Q7%)(&%!N.#,JK&J7'J,#)(Li7!J1*<Kj'LG/!O+P>#V@'J,&*<JYHM]K)JKNr+RG/'LG-*<JdHJ,$J_#!J1$,M$#@N~[b'3K$
G!J1&J,&J7CJR$36!=#J*JLJsJ9.*K:S:J##JjJ$-!JI3J-Mr8'4J1-*J-M6!K+JI%PNN&J|Ni.*R*!K+&!MG#,Lu-*J-M6!L*#!3%8J'JYJ4Kj%J#K@K?6!=#)(-:'T)+!JIJ1MC%'S/$'YJ#K>%8Py1J(M*I.M
D!T)>KF5J(`AX$KY!T)0aOKD*J-JH'Xt[^Xi%PU.+!K}J(M*JV2YICS/$YJ!T)R;az&b.R[J`#J6JaRVah/L4'S/+'J1%^$Zv_[Jf'Ja.0QROHMcN,#!M*NtSpc0Qa.,M*PyS/$YJK#1)S/J-8f2:!M*JV2YI@!Z
vfwS/J-R;^$Zv_[JjM^JX%!JI35'L*:WoKK#.3D2M+J!!J1&J{8NKNON,&M;JD+TGKD)(&J6=JN2JX%JoKKKY*J7L>5M;JDJFKY*J7!KvKK5J`#'L*J:0'3K$G!J1!JG#!L*J-8G!=#)(OwLZ/>PsSW%!MTL*&N~
%J^&NRJ`OZ#KdW8@N~@02!S`#)J*%L/9$WIH9%3KPQR1*W%!S`0%K8!Jt%L)!JG#JW$PlJDK$G!J1+NmVvVJ#Ol32K$G!J17!J1$7'3K$G!J1G'VC#'So$JGL2JV2Ub!>36!O,#)(-*<f1%JX!=#!OqJQJJ;(S3#
)(%'MMJ,#!J1%JN)*J-OUJ#!J|.Q7%)(Ji.KuQ7%!OqJQJJ;(EJ@S3#%)(:'f!EKFEJ@#!OqJQJJ;(JfcLKD*J{RX.ES3:*P)JN2JH,>Lu+JjJ|ZT)Lu0Jy+'MMJ,@0eR/.J,Ji!OqJQJJ;(LF%J#ORJ_&JWJDJy
J!.J,)M]0OaKY*P)%J,J`#!A#!J1M!'I.02'J1-*<J,&J7!J1$'M$$JW#@6J*J@+JvA$KSJ?6!=#KKJL&J@JsJ9.*OJ@7!N_K,O)NgFAJ:J-8K66!=#KKJL&J@JsG'L2QJK#/4S4:JG#JvA0Jy1N@L^%J,J!'NPL
@KDN@N<L^%J,!FAJ!!KvL@bP!O^%J7!FAKgT{K@K?D2^!%J,!FLi7!JvA-'I.M7J4JW#,M$#!J1JF0NQ%37!J11NoR,$PC7@0Oz'3.MD!J1C'3+aP02'JW3#!J1&NtduRP!O,#)(K1Rn'3.MD!J17!J1X`J(KS.0
'JW#!J1OV@M7Lr#!J1W%KF'3.MD!J1!KS0NtJ21)(J*LnR9=/JG#CRIKY'3.MD!J1MDJ&J!'VoKB.0J`#!J1!JvA/!3<8'JW3#!J1KgT{!FA02Ju)0W30dnZr:!3J{8PCJ3!J1$:!30Mr'J1!gX/)%8W302ZZMc1
Je:CJ(JvKBMDJgaub%K>X;aW&`3&Zsaa&ZsaES[bk[r$X}+a[KD!?#!JvKB0[&OZ#Ju@0X|'JW3RIOW)JvAPvLr#!J1JOR;Uq6J*LnJB:!30'JW#!J1*<J7!JvA/!36!=#J*Ln,RIOW.3K:Uq6J*LnJu$2KuDPCN
$7!J1Mr-5J(Lk%!KKJs*<K:[F$Q3'3.MD!J17!J1%P%'3OWLr#!J1&J7.36=#HP,J9.!=NDKO#!3/!YmJ=NB?&bI`z/`fCJR*J-LJN&J<7J^J,#!3.!J10K#+@&.!J1&J6?DJ21)(*J-YI'J,#)(:!3[U[[U7BJ|
*J-K!!BJ</!J1TPL>5OH5'UJ`l!KU%!J,#)(K:*J-JNK<#JjTH-OJ!37!N_K,O)NgFA/!J1J+R[L:RxK#+!3J:J-8K66KKJL&J@Js&:!30J(KSPC7!J17!N_O)Ng3.MD!J15JvA&$FAJi.!KUJ{Jd!J1&KD]*%P%
'JIKSOW!JIJ1@0YO.!KUKdL:!Kk#N;K++!J1JO2V#8W;%fe!M*%?!JIN;-OJ!37'KPK)O-/JYM{Q=SE%LJ!KvKU!N4M'+Spc4Js/'KjJ4KGKF!OA#T7)JG-:JG#!30Jy1N@L^%J,J!'NPL@K)N<L^%J,!JsM'N4J
!!KvL@-by.!KUJfR~Kh'J,#JjN4$.*JER~YC)KU'J,/J(KS!KHJ?#!3.MD!J1J-K!,K>&YRLSQr/V2!KSJ!@K15'KaLk!FAK6N?2K!Ox.0P6K6+JxF$L{J?7!P#UeTVTi&JiG#!RrM4GJ:!KSV5Kw.P-MrVH!KS@
<e8.)O^d'!(M~#>R7N=.JN2P6OJ!RrM4C'd&J0*N+?N]L>&!J1Ru+J(KS.*J7-*<L@J1Q+.D'3K$G!J1Tw1Tw+'Q}J1Ru7>J1Q+2J21)(&J7C'MRJ1J9.!M;JG#!3K$G!J1&#!>J1Q+0JBKJ&J9.*JNJjPgTH-OJ
!MRJ17'J,#!Kv3K$G!J1[$7,>J1Q+)J-8K66!=#!KKJs-LJN&J<7!MRJ1#!^P.J`#@0'3K$G!J1&a*K2%T]!Rz[$J?#!Kv3-*<2J,JdN8Q37$J7!J1KE5KnJ96)(,R@JB%J,JdN8Q37$J7!J10TL&JOK|LAH96)(
K1K?KdJEKhJ_$9J!*6)(JO2JEKWJAPIJiNy5CK?O[+MlMb-*D2KH%Ma)(YE*JE2V;@K1M9QPKC*JS%Jd$J7!J1$J6JWJDJjR}DSi1Je:*JN2Ma)(Nt1O7$M0!J1$,3K$G!J1*OEHME#)(%JNJi&J#J6=&J$/L}M0
$O7!J1$JDK$G@-J^KT*Lf!J1$,3K$G!J1!K(K|NL'(J!!J8J%%J,J7Q37$Jd!J1Jm%Jj=&J$*<2MH,M?M~G!KqK8#!9JMMd*D2O</T'Mb1K@K?%)(-:5'P/#'PnWw$]V#J>Me$/,>Or2K.%J>XyJ$DT/G*Ju1PnO
8JC$JB.V_!J$#)(KuJN2Vi*J!!J$#)(:*N+J7Ji5%N-X8HL56)(&,>X&L5KD5'P/*<2J7!J1JYJ#/L4:'J>(LI2NDL<J5N|#!J11J#JoKdLNJ_N$$QnLE*KD!JgKx*N`N-N]@&)(LI8%W&QRJ!JG#!J1:,M$#)J*
0OnRm$P<6,Jk[D!]h#!J*0M8%JX&!J*5'L*0M8%JX+>Pk@02!Ja#)J*%^e*%Oe,Lq$>LmJtK=$%WIUP#,CK=)J*Jf!PcJa#S@!Uy#!J54JGM4J:0Z31;(_@S8V|JEJy^XML%!Q@_O#4K6LE.M4+_VGPPM*#.M4@0
YP%!Kz^<%T%:U<$V:0`)%J74LE,>M4&'K5N+MH.P,)J*0M8%JH_tOmMx0]k%8'P/#!]/#)(-:!JG&$?#!J10OQ+L`Q(Jx1Lq$1Q'Q2!J8BK%KdY/!J16)(<N!J(Vj^YJGJZNbJoQ(Ji.JG0KJJg+$TPQ(2N~RH+C
L_)(Wr!JZ5:KP+!Sw#)(-!J54K;<MWPb&$K4K*#!J1JJ;(J!KT%KTCK4K*JO8K[+Tz%!R6EJF<QL+TY%R'K4Q_$U/J^E0MM'QMEMg:!J1Q~'EMg#)(J:LF%@&,LWE*JE!M]#J[!=&J$Jx#.E$#,LWEL%1!J54K;:
!J1JV2RX'(EMg*<MK,ETZL%1!J54K;-:*P)%S^NC#!J1M!>J5LSOwJGJ$DU>7JjOI%!Kz%UY/JS/4J:0Q'1!J54K;OI%!J54K;KlZtJHN0/)LBYoJO8[f1!PgXs#Z]!J5R:#J#U2#LBJ54&#]%!V9&Q{#4S0J4JK
-OV!J10J'J5#KjM_0J4JK/!J1%!JhKJ1JwJeKEKYJBLy+Mi!BM@&$>K?K~!J150J3JK#,LVJxOX$JnJ+JF2K.%!JnJ]#KR&KI/'JkJa!MTQ;5%!Q6&LR#!J107*K`!J1T;SR*QF!OA#J#KtTET@$T!-+J4K}KwKH
1JwJe$Nw%+MiJO,BK%$,>JlKd<Jd&$Lf!J15KJJs8Kp%*/JcJ+,JJKaL?$L#JcKsL,#!?$Rl%?!J1J+JF2K.%LL#K>$K>NoW)Vq$N>W11*$K@K?$'NS#!J1%T57,>4Kg:CK%$>JlJfK]M)#!M%#CJcJ.OC#=&J$L
e%JXJj=%HK4N=:*Uj'K4J1&*Nv@%8#!VnL8?%!;KlY:Kf@J54.NaJ{Lf&Lu*J{JNJi1b0N|6Jj=$]Y6!=#!OqJJ;(%JXJj=Rf!J[J|%!J1@0YA%RfL>%!X:#J^FKB%M|R.KA!O|#JK&J^KBK`JEJYM{!BS6&'Y0%
K2!MlJ<0SZK<S6%LJ!J1J=KM&J(Wn#Mx@JVBKbQeKM#Kz)J10J54*J{Lf@&$Jd@6!=#!JQJ1JJ;(5L%1!J54K;JxEJ@#!($JYHM],LWE)J10K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJ1JJ;(
/KGO&*K`JEKh'J,#!JQJ1JJ;(Li7)J1:2OI%!J54K;LbP}Q/R!Q,Q-NMM,P{P|M(K:N!K_GLe%Pm*1PT&Y-Vt*K`K:NVHXk:*35'X*$HYB:,%YD'BK'/!J1:KtOD0'_]OU!L7]GLbK^NpJ#BS5+!J1e('J1/ghe[
KP1^mf]^Z_a#XAWPJL[;`+XAWP_E#]@.J=J#M_0%@J/
 part LGPL-2.0-only
JQJ1JJ;(EJ@VrXK
 part LGPL-2.0-only
BKbXKJ54K;LbP}Q/R!Q,Q-NMM,P{P|M(
 text LGPL-2.1-only
Na0KJ%J,&J7MwJ_#)(K7JFR+@02M5)0!NcP'E#!LHM1@K:`c5!gA#!JQJ1;(EJ@e<!EMgJ@JLT:!JA/M|4DNQ%RYU^HM>%L-&Lu@1WL!JQJJ;JADM8%WjHM>%L-&LuJ54%JHOS!40J5/J#J6L()(!LHJJ;(LF%LC
g6NP4_7bqN=#!J54K;&>L0KdT%%?@*J{?@RvJFKlgE*NcpJ[CW<Ju)($!OqJJ;(0!`Jp*%?+,JkL_K$G!k^LoKYKlX9#J54KlDX/%M>#?2Q^LBJJ;JADNQ%JHOS.*JE!M>%J7J_#J54&Kj/)NF:*P).*LNFA$J{N
V@:*Nv@.*J{Lu!4&?X'#@+K4J5LS&.*D[m.*J{JNJjTH%QxH9KlN?%JHM~.QlUk%Xd*Jj9$%UY*%UMJj9JjM~W2%L`TB/*:*J7J_#!J1$:*Jd@/L4:*J7J_#!J1JuT,$/'LG*J-LJ!KqJ#!9.Kle,**J-JHOS.Ku
RvLN$J{NV!FA:*Q3>A7!J1*J-K~N_JvK+%!KqJi.KuJ{]*L>7!J1MpKfL:%!J1&ff@&*J-O=L>Jj=JiKuQYKW9KlQxH97'Pgp&Y$JLKlB!J1&J@KlK)*)(J:QV*JqJS%J,J7&$Jd!J1%QxJ^S+KlNv%JH@bzOm.M
_0J4JK/!J5J1K::!J10JI1YFQP&X$G!KqK`QY.MxKuJE02!J8EJi.!J8KzJ=Y=JO28]U1Q_.Vw8[p1M:SY4LqnP'j@pM%!a&#,J5IKlP)%JHOS.'U,N+R.O`!L(#'J5I1Rp'oA(J!'J>K%NtKll`.,J>([x/'E#!
J1J-8PP7!MlM>#?M'+)(M|JQ4J+LCN=0J21!OqJQJJ;()(!JQLHJJ;(LF%L`NPN=&0f[LjJ!!OqJJ;(Kl?)(/L`N=+O8%NDRnJoN=M!V%LSKY'I0PC7'J1Jug;$KX'SmJ1!M<#!Pg0X|oz'MR3'JW#!J8J1!OqJJ
;(NtRRCRnJg:!MTM<kuJ6d3#M>!LHJJ;(RRKGm(d3/Rn>A7!J1KliV)(!LHJJ;(OV@JVX}%Qx!KUJ=M>KF!OqJJ;(@K:P`>J54S(X}#J([2NAj&V%LSJjj}D!OrKl?!OqJJ;(/S8N=K1!LH(P`hc+L`KaPk/L4Gn
{f+M_<8'KaN?%Xm!qBL8?#'L`J1Ji.@[@'[LkgLs%XP)V%LSJ-8M5%?!J1'KGk|L_0.'J5J1JV!Kvlv5YTK#V%N=+)L_M_0m6%a11T2!J5J1%J54JgJiKl?!LHJJ;(+>RCJS%?'JkJ1+V%LSVd'e2Mg#V|%?'ZBS
w#J54/L4JS%?!JQKbJ1+V%LSVdS8KGV|%?!L*JQRrM45OH5J6q#!JQedRrM4Su!LHJJ;(0X}ng#!L(M>@JVPU.!KU#'I.0PC7!J1Jf!M>&!q>%N7.IKX'JIE#!J1!X(=&J$/L}JG&KOQ.UGct]e%!dJMy'3K$G!J
1&'3.MD!J1!e#M7AM+J!!J1q=!^pJ-8MR7!J1+O8%N7JQLHJJ;(=&J$/L}JG&KO-)(JCLF%,4J1$>IJ:M7'J<RS1!BK%$>N*JlSB@<8K66!=#)LHJJ;(K:Oz)(J^K50U(5*'J1J0'NI#4S[&$K>Z[Ji5%8d*PC7M
*LSJ:?LC#JoS[&K>%J?RI!J1LoMC%,C4J1$3J:JfK]K66Jj='3K$G!J1J0Jx!J1$,JW36BJe.0%_^'3OW!J1$'M$#@JxMw$7JR&$TIbaM!OlP!WkQ>0LQJ3JZ+!L=KOFA/'3J0!Q]J?#!3/KfJR%@/'J1N_FAJ0J
#!FA/J#P]@M7Pv,MQN3O3K+Pv!RWK#%L)O2&O~#!J1P~>KFL}JG&KOD2J21)(KuDRPJ6O,!P>#P('IKX!J102OQ&OgJ!C'I0J2Jg:J6KkUf'3K$G!J1N,#!?#!J1+'g[/Mi@Ju.0W3^2GMx!J1JV&Mx!I.MD!J1J
V-*<J,&J7MwJ_#!J1J=N_FA5*LN@+,L2J9.*S|&VMMWGJ^J,J(M&BJ<&K'#JKOfP3J#!J|.Q7%)(&%!N.#,JK&J7'J,#)(Li7!J1*<Kj'LG/!O+P>#V@'J,&*<JYHM]K)JKNr+RG/'LG-*<JdHJ,$J_#!J1$,M$#
@N~[b'3K$G!J1&J,&J7CJR$36!=#J*JLJsJ9.*K:S:J##JjJ$-!JI3J-Mr8'4J1-*J-M6!K+JI%PNN&J|Ni.*R*!K+&!MG#,Lu-*J-M6!L*#!3%8J'JYJ4Kj%J#K@K?6!=#)(-:'T)+!JIJ1MC%'S/$'YJ#K>%8P
y1J(M*I.MD!T)>KF5J(`AX$KY!T)0aOKD*J-JH'Xt[^Xi%PU.+!K}J(M*JV2YICS/$YJ!T)R;az&b.R[J`#J6JaRVah/L4'S/+'J1%^$Zv_[Jf'Ja.0QROHMcN,#!M*NtSpc0Qa.,M*PyS/$YJK#1)S/J-8f2:!M
*JV2YI@!ZvfwS/J-R;^$Zv_[JjM^JX%!JI35'L*:WoKK#.3D2M+J!!J1&J{8NKNON,&M;JD+TGKD)(&J6=JN2JX%JoKKKY*J7L>5M;JDJFKY*J7!KvKK5J`#'L*J:0'3K$G!J1!JG#!L*J-8G!=#)(OwLZ/>PsSW
%!MTL*&N~%J^&NRJ`OZ#KdW8@N~@02!S`#)J*%L/9$WIH9%3KPQR1*W%!S`0%K8!Jt%L)!JG#JW$PlJDK$G!J1+NmVvVJ#Ol32K$G!J17!J1$7'3K$G!J1G'VC#'So$JGL2JV2Ub!>36!O,#)(-*<f1%JX!=#!Oq
JQJJ;(S3#)(%'MMJ,#!J1%JN)*J-OUJ#!J|.Q7%)(Ji.KuQ7%!OqJQJJ;(EJ@S3#%)(:'f!EKFEJ@#!OqJQJJ;(JfcLKD*J{RX.ES3:*P)JN2JH,>Lu+JjJ|ZT)Lu0Jy+'MMJ,@0eR/.J,Ji!OqJQJJ;(LF%J#OR
J_&JWJDJyJ!.J,)M]0OaKY*P)%J,J`#!A#!J1M!'I.02'J1-*<J,&J7!J1$'M$$JW#@6J*J@+JvA$KSJ?6!=#KKJL&J@JsJ9.*OJ@7!N_K,O)NgFAJ:J-8K66!=#KKJL&J@JsG'L2QJK#/4S4:JG#JvA0Jy1N@L^
%J,J!'NPL@KDN@N<L^%J,!FAJ!!KvL@bP!O^%J7!FAKgT{K@K?D2^!%J,!FLi7!JvA-'I.M7J4JW#,M$#!J1JF0NQ%37!J11NoR,$PC7@0Oz'3.MD!J1C'3+aP02'JW3#!J1&NtduRP!O,#)(K1Rn'3.MD!J17!J
1X`J(KS.0'JW#!J1OV@M7Lr#!J1W%KF'3.MD!J1!KS0NtJ21)(J*LnR9=/JG#CRIKY'3.MD!J1MDJ&J!'VoKB.0J`#!J1!JvA/!3<8'JW3#!J1KgT{!FA02Ju)0W30dnZr:!3J{8PCJ3!J1$:!30Mr'J1!gX/)%8
W302ZZMc1Je:CJ(JvKBMDJgaub%K>X;aW&`3&Zsaa&ZsaES[bk[r$X}+a[KD!?#!JvKB0[&OZ#Ju@0X|'JW3RIOW)JvAPvLr#!J1JOR;Uq6J*LnJB:!30'JW#!J1*<J7!JvA/!36!=#J*Ln,RIOW.3K:Uq6J*LnJ
u$2KuDPCN$7!J1Mr-5J(Lk%!KKJs*<K:VY$Q3'3.MD!J17!J1%P%'3OWLr#!J1&J7.36=#HP,J9.!=NDKO#!3/!YmJ=NB?&bI`z/`fCJR*J-LJN&J<7J^J,#!3.!J10K#+@&.!J1&J6?DJ21)(*J-YI'J,#)(:!3
[U[[U7BJ|*J-K!!BJ</!J1TPL>5OH5'UJ`l!KU%!J,#)(K:*J-JNK<#JjTH-OJ!37!N_K,O)NgFA/!J1J+R[L:RxK#+!3J:J-8K66KKJL&J@Js&:!30J(KSPC7!J17!N_O)Ng3.MD!J15JvA&$FAJi.!KUJ{Jd!J
1&KD]*%P%'JIKSOW!JIJ1@0YO.!KUKdL:!Kk#N;K++!J1JO2V#8W;%fe!M*%?!JIN;-?'SqSmJ1Vu/Rn7!J1'SqVu0K<.JLMDJYN7KT'J,#!J1R~R6G!KUJ=M=M4W%KFL}J1S[M!!KS&J@JOT5_M7'JIE#!J1:!K
UlbK<5Ny5!JIE0N3O{7!E.!3NkJy7-OJ!37'KPK)O-/JYM{Q=SE%LJ!KvKU!N4M'+Spc4Js/'KjJ4KGKF!OA#T7)JG-:JG#!30Jy1N@L^%J,J!'NPL@K)N<L^%J,!JsM'N4J!!KvL@-by.!KUJfR~Kh'J,#JjN4$
.*JER~YC)KU'J,/J(KS!KHJ?#!3.MD!J1J-K!,K>&YRLSQr/V2!KSJ!@K15'KaLk!N4%8K6N?2K!Ox.0P6K6+JxF$L{J?7!P#UeTVTi&JiG#!RrM4GJ:!KSV5Kw.P-MrVH!KS@<e8.)O^d'!(M~#>R7N=.JN2P6O
J!RrM4C'd&J0*N+?N]L>&!J1Ru+J(KS.*J7-*<L@J1Q+.D'3K$G!J1Tw1Tw+'Q}J1Ru7>J1Q+2J21)(&J7C'MRJ1J9.!M;JG#!3K$G!J1&#!>J1Q+0JBKJ&J9.*JNJjPgTH-OJ!MRJ17'J,#!Kv3K$G!J1[$7,>J
1Q+)J-8K66!=#!KKJs-LJN&J<7!MRJ1#!^P.J`#@0'3K$G!J1&a*K2%T]!Rz[$J?#!Kv3-*<2J,JdN8Q37$J7!J1KE5KnJ96)(,R@JB%J,JdN8Q37$J7!J10TL&JOK|LAH96)(K1K?KdJEKhJ_$9J!*6)(JO2JEK
WJAPIJiNy5CK?O[+MlMb-*D2KH%Ma)(YE*JE2V;@K1M9QPKC*JS%Jd$J7!J1$J6JWJDJjR}DSi1Je:*JN2Ma)(Nt1O7$M0!J1$,3K$G!J1*OEHME#)(%JNJi&J#J6=&J$/L}M0$O7!J1$JDK$G@-J^KT*Lf!J1$,
3K$G!J1!K(K|NL'(J!!J8J%%J,J7Q37$Jd!J1Jm%Jj=&J$*<2MH,M?M~G!KqK8#!9JMMd*D2O</T'Mb1K@K?7)(-:5'P/#'PnWw$]V#J>Me$/,>Or2K.%J>XyJ$DT/G*Ju1PnO8JC$JB.V_!J$#)(KuJN2Vi*J!!
J$#)(:*N+J7Ji5%N-X8HL56)(&,>X&L5KD5'P/*<2J7!J1JYJ#/L4:'J>(LI2NDL<J5N|#!J11J#JoKdLNJ_N$$QnLE*KD!JgKx*N`N-N]@&)(LI8%W&QRJ!JG#!J1:,M$#)J*0OnRm$P<6,Jk[D!]h#!J*0M8%J
X&!J*5'L*0M8%JX+>Pk@02!Ja#)J*%^e*%Oe,Lq$>LmJtK=$%WIUP#,CK=)J*Jf!PcJa#S@!Uy#!J54JGM4J:0Z31;(_@S8V|JEJy^XML%!Q@_O#4K6LE.M4+_VGPPM*#.M4@0YP%!Kz^<%T%:U<$V:0`)%J74LE
,>M4&'K5N+MH.P,)J*0M8%JH_tOmMx0]k%8'P/#!]/#)(-:!JG&$?#!J10OQ+L`Q(Jx1Lq$1Q'Q2!J8BK%KdY/!J16)(<N!J(Vj^YJGJZNbJoQ(Ji.JG0KJJg+$TPQ(2N~RH+CL_)(Wr!JZ5:KP+!Sw#)(-!J54K
;<MWPb&$K4K*#!LHJJ;(J!KT%KTCK4K*JO8K[+Tz%!R6EJF<QL+TY%R'K4Q_$U/J^E0MM'QMEMg:!J1Q~'EMg#)(J:LF%@&,LWE*JE!M]#J[!=&J$Jx#.E$#,LWEL%1!J54K;:!J1JV2RX'(EMg*<MK,ETZL%1!J
54K;-:*P)%S^NC#!J1M!>J5LSOwJGJ$DU>7JjOI%!Kz%UY/JS/4J:0Q'1!J54K;OI%!J54K;KlZtJHN0/)LBYoJO8[f1!PgXs#Z]!J5R:#J#U2#LBJ54&#]%!V9&Q{#4S0J4JK-OV!J10J'J5#KjM_0J4JK/!J1%
!JhKJ1JwJeKEKYJBLy+Mi!BM@&$>K?K~!J150J3JK#,LVJxOX$JnJ+JF2K.%!JnJ]#KR&KI/'JkJa!MTQ;5%!Q6&LR#!J107*K`!J1T;SR*QF!OA#J#KtTET@$T!-+J4K}KwKH1JwJe$Nw%+MiJO,BK%$,>JlKd<
Jd&$Lf!J15KJJs8Kp%*/JcJ+,JJKaL?$L#JcKsL,#!?$Rl%?!J1J+JF2K.%LL#K>$K>NoW)Vq$N>W11*$K@K?$'NS#!J1%T57,>4Kg:CK%$>JlJfK]M)#!M%#CJcJ.OC#=&J$Le%JXJj=%HK4N=:*Uj'K4J1&*Nv
@%8#!VnL8?%!;KlY:Kf@J54.NaJ{Lf&Lu*J{JNJi1b0N|6Jj=$]Y6!=#!OqJJ;(%JXJj=Rf!J[J|%!J1@0YA%RfL>%!X:#J^FKB%M|R.KA!O|#JK&J^KBK`JEJYM{!BS6&'Y0%K2!MlJ<0SZK<S6%LJ!J1J=KM&J
}J(WnJU'WDWnJ~#Mx@JVBKbQeKM#Kz)J10J54*J{Lf@&$Jd@6!=#!JQLHJJ;(5L%1!J54K;JxEJ@JL#!($JYHM],LWE)J10K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQLHJJ;(/KGO&*K`JEKh'
J,#!JQLHJJ;(Li7)J1:2OI%!J54K;LbP}Q/R#Q,Q-NMM,P{P|M(K:N!K_GLe%Pm*1PT&Y-Vt*K`K:NVHXk:*35'X*$HYB:,%YD'BK'/!J1:KtOD0'_]OU!L7]GLbK^NpJ#BS5+!J1e('J1/ghe[KP1^mf]^Z_a#X
AWPJL[;`+XAWP_E#]@.J=J#M_0%@J/
 part LGPL-2.1-only
JQLHJJ;(EJ@JLa,XL
 part LGPL-2.1-only
BKbXKXLJ54K;LbP}Q/R#Q,Q-NMM,P{P|M(
 text LGPL-3.0-only
Na0KJ%J,&J7MwJ_#)(K7JFR+@02M5)E#!JQLHJJ;(Wr!=&J$#EJz#!JQJJ;(p71!K&LZRoLo-K&N;5K#Md)(MC%EJz#!JQLHJJ;(&!JQM1MC%EJz#!JQJJ;(!J1MC%'J23MN1)(>KFJ(M*$'MR35McLoJ(M*0,3.
Lx?#J(N3J91!J1JFJ:02JBK$G!J1d:'g=#'XZMc1!J10OB'T3#KXJ(N3J91!J1'MR30'3P_1X[$RnJ(M*7!J1!JkE#!J17J:!MR3NkJy0K:Oz!PCE!alK,F/'MR3J0!K,F/!MR3Nb,FA/Lr#!MR3.NO+aPDK$G!M
*&2G!PCE!K,M*A/'MR3J0!JvA&$FA/!M*J+,K>&YRLSQr/V2!MR3J!!M*JFNb!M4N=#!MR3-Lk%J*Jz#!JQM1*<KA'J236KKJz&K9#)(J3NoP?1J*Jz#!JQM1-LYJIK*:*Jd'J,#!J1&+HJR'T)MC%'S/$K>%8Py
1J(M*.MD!T)>KF5J(`AX$KY!T)0aOKD*<KA'J,#!JIE-6)(J9.*JH'Xt[^Xi%PU.+!K}J(M*JV2YI!S/$K>!T)R;az&b.R[J`#J6JaRVah$-6!JQM17[w#!K&LZ#)(Jw%.J,-JvA^bJ&J!J1VoK+!JvAJ?#J(M*<
S^J&J!'VoKB.0J`#!J1*<KACJvA6=#HP,J9.:!R2J&02K.%aub%K>X;aW&`3$ZsaaaES[&pBbk$dw[r+a[*JNN]#!J[-LJN&J<7J^J,#!JvA.!J10K#+@&.!J1&J6?DJ21)(-OJ!JvA7'J,#!JQM1&)(K7-MRJD*
<KA'MR36=#HP,._oRuR.JN2O`KO#!Lr#!J1Ob+!MR3&bI`z/`fCJR:*K:JNJ^#!J[-LJN&J<7J^J,#!MR3.!J10K#+@&.!J1&J6?DJ21)(-OJ!MR37'J,#!JQM1&)(K7-/'MR3.U7BJ|[U[[K!!BJ</!J1TPJjJ|
5OH5'UJ`l!KU%!J_#!JQM1&)(K7-JNK<#!J[-KA!alK,F6!=#)(&!K,M*A+'J?Sq/&6=.ND!KU%o'$]*!M*7'JIE#!PCE%P%'JIMR3+!L[M'1J*Ln#!JQM1/LYK,F-?'SqSmJ1Vu/Rn7!J1'SqVu0K<.'MDJYN7K
T'J,#!J1R~R6G!KUJ=M=M4&KeJOT5_M7'JIE#!J1.0N3O{7!PCE-K~O~K_JFJg:*LIJB8KH%K~CK_6J*Ln#!JQM1&Jg%!Jh.CK_0Kt%Qo&We'JIE#!MR3P_1o($o3!M*7'JIE#!PCE:*?M]hD!O~K_J-OJ!alK,F
&K,M*A:*?M]hE*J-K~!O~K_+!L[M'1J*Ln#!JQM1/LYK,F-MRN=*<L@J1Q+.D'3K$G!J1Tw1Tw+'Q}J1Ru7>J1Q+.D2VL&D2J21)(&KAC'MRJ16=#HP,:*JNN]#!J[-OJ!MRJ17'J,#!Kv3K$G!J1[$7,>J1Q+Q&
6!=#)(-LJN&J<7!MRJ1.J`#@0'3K$G!J1&a*K2%T]!Rz[$J?#!Kv3-PbK*#!JQLHJJ;(!J54K;<MWPb&$K4K*#!JQLHJJ;(J!KT%KTCK4K*JO8K[+Tz%!R6EJF<QL+TY%R'K4Q_$U/J^E0MM'QMEMg:!J15*Kh@Q
~.'L`UCE#!JQLHJJ;($,LWELF%@*JE!M]#J[!=&J$Jx#.L%E$#,LWEL%1!J54K;:!J15*Kh@JV2RX'EMg#!JQLHJJ;(*<MK,E#!JQLHJJ;(TZL%1!J54K;:!J15*Kh@Q~.'SAJ{T%JuPAK*#!JQLHJJ;(J;JX.SA
J=;Pe#ME#,E0ZWU[/*%MK.E/!J1J.JQJJ;(EJz`1VrR=BR=J54K;LbL+XrKZNa0KJ%J,&J7MwJ_#)(K7JFR+@02M5T:!JQJJ;(0'J5TW(/4&>X{#JD!JA/M|4&>ZYJDDNQ%RYU^HM>%L-&Lu!JD1WL!JQJJ;(0M8
%WjHM>%L-&LuJ#K*#'I%JHOS@RVJ54/J#J6L(Kl!J54K;?!JQJJ;(/M|#LB4@LFK:%,>3P')Kx1J6L0*J{JX@%HLSRvKYKlX9#J54KlDX/%M>2Q^LBJJ;JADNQ%JHOS.*JE!M>%J7J_#J54&Kj/L>:*P).*LNFA$
J{NV@:*Nv@.*J{Lu!4$?X'#@+K4J5LS&.*QY*J{JNJjTH%QxH9KlN?%TqM:J!d@*Jj9$W@*%UM!9Nt*JEL`TB:*J7J_#!4$:*Jd@TB%MJ!M>#M:/L4:*J7J_#C'IJuT,$/'LG*J-f;G%!Kq!Kva..*Kh*J-JHOS.
KuRvLN$J{NV!FA&*J-O=L>Jj=JiKuQYKW9S(.?!JQM1QxH97PgTFJLNnBG!4&J@K)*)(T_*JqJS%J,J7&$Jd@/!S(&L0Nr!M1Q#dr.M_0J4JK/)J54/N]L(&L0bM!M1Qa.JIK*8QZ5R*Ji.KWQ_JO28cYdl%L0#O
:K*LCW]DNQ%XdL(L^%Qo$N7JIK*#!4aFL>Su!ekJ{JNJi)0e+U>7!cA#S@L(M>%Lu!4!]7f>#Cc8Y*+!cO#Mn/Q1%?J:0ZZK2@0M|gjNtKlJENQ)E#!M1%V~!V+/JoMn:CQ_`BV?+>^;Kl_ef^%SW)L;%Jo^;+PA
K*#!M15Qr%Qx!M>#L(SYNRI0]9[G14LqR9K`2O#Lq%O`S)&?#4GJJJac}JF+Jo.JNKlP)%VR!Ka[K.LqSv%'J5IN`JH@R.R7%Tq)!M1cX.LqN+8K#%fm!IV%!X(=&J$/L}JG&KOQ.=&J$-N;)(MC%EJz#!JQJJ;(
BK:J0BT1Mz.JX%>X{#JDC5__^z!IMC%,WQ3J'6)(J^K50U(5*Ps&Kq<8Q1$UE%Jd'3J0%J,J!$W?J#$J`#!3+'[`P;BJS>KF!Kf#J(^IJ,!Lg30Oz'JIE#!Ul3$'3K$G!Ul3'J23J0Jx!N[I$'3K$G!I%N6'3J0%
JNOx7@.J3JSLIJH*N$$]0Kp/Me6JwBJeKE^L@G'M=$O7'Y4J,QwKoL}JG7$J3KOKfJb%!;&+LCQ(>P~5OH%KA'3J0,LV#Qw.Vd>K?%JH$LNJ_VvU?7'KULE'M=M27J4PJ#'J,02LYJ(PXKUN3U7M&JqJ|%!Jh.@K
o'V`&Zb]A^R.JLU7J(M&BJ<&J@_q!KU.M_0J4JK/!3KE%!Jh.J]DJ9.Ps<KA!36)(&Le%YS'J,#)(:!N3_C'Lp#KUS$$_3C5'ZH'N&T0+!Lp^})^,-FA!FA/'3J0!Q]J?#!3/KfJR%@JvAJ0,W}J?#'3'LsN3J0J
(N3.Jx0J(S<LsMc1'_R_fSw$+!L_#Q2M'/'Jk]$P!K<.0YTK#TPS(]E+.P!!M4N=#J(KS3K!Ox>KF!35'L*.'0LQ+!ZRJ?#_8'P#P-JFJ:02J`#.P#P-&Ke_`Jg%Xl?#!37.P#P-$%[j'LsN3/J:J(T-0Jb%!;+F
AJ?'P#P-+)SNJ0'P#PoP-Ti[(M4&JiG#!MoRrM4:,GJ:!KS3V5$'TVK#%P%!3$J(JvA^kK#%N7@!K,F/'3+JvAJ?J0J#!FAQr%^WQo&/J(KS3N7!JvA&%Jd!3J+RW%L)JoP~K1@JV2K!!3J=M4N=$JJJa[!$S0Jb
J5LSJ:DK#N[+T7JoP~JFJ:D2J`#!3/L4K,FKoN3O3K+MQ7FK+/!3&!FA/SmN=&[VPCX=.!30PdNQ%O]C51^lK>N^$L)^UMyJoX=&>NC#!3!K,FN?2K!Ox.L(J{_UK|J!>NC#!K,F!K,F/'3+FAJ?0.Kv3-]iLZJ#
9JM6)(DJM/!L=#BG!I&DOoJ9!LyJ$DOp)(QU[5H]>JS%N7!N[I!OgJ!P('J230J21)(Jg:!OgMMJ6U1NJ'J23)(W>H9#OO?$>N<5J91BJe*<JHN7&N6J2JD.*JN2KAJ3J$JiNy5H(JBRV+Ur*<KAJ2JD%M:/!PcJ
a#OdL>JHJRVh/*$K~*7Q+/P(JoJDJ9.*L|7!=#)(+LYJ#J&/J:*JN2L)BJoN~Kf$P(!J2JD/*J-JNJiVhGHMj6HS*&L)G=.V~L>J!Kf,J_#HQ'J&RPKWQ87*LY6,>Pk0KJQ<6!J$LyLo]602M5J*QALx@_|-S@L(
Jq9J!]^QGJeJ4J23J;8OBJ`#J(MSN9^|6,JwJeUsL56P+PM#!StBPKUWGU#SQO.$K[MzV-$Y>QG#CMfKY*KA'J23*[',JqQu%QlQG#N9Mf%!JhCQG0^@1N196)(7MJ%!J23&*U6,^h%P5T6$KO#!35'J0#T'Ld!3
J=L(H$K@K?Jq9%QlQG#N9Mf-LYMwJ_*<KAMwJ_#!IJ=FA5*LN@+,L2J9.*S|&VMMWGJ^J,J(M&BJ<OfP3J#J|Ni.)(&,Tn=O0+Qf7J*O/JX%!AOfP3J#J|#!N.#,JK&LJJ#Kq'J,#)(Li7!I*<Kj,Q^$J4Q^/J^J
,.*KA&*<K)NH$JKNr/'LG-LYJIFK**<KA'3K$G!I$!JR%P%@J!!I+!J?#FA6!=#J*K9J9.*K:S:J##JjJ$-!3J-PNN&J|Ni.*JI@&T_'P:MG-!3J-PNN&J|Ni.@0P'6)(&,J$O06J*O/)O^Vy!O^+J*K9%OfP3J#
J|-*J-(!MT35'L*6)(%MFKdS{M!T9#'J,)(JONtJXLi7,JwJ*O/K&=%!L*#!3&J#J6NCOZ#LeKuD_6)(QVJ4JS%(!3+,>KxJF@JV2Z<CJS:*JEQ|Kh@-:!3JfPXKUQ2J^J-L~M&JqJ|K1:!IJfPXQ2.JN2L~M&Jq
J|H3N?2JHL>JNJi'O2#'J237>M;&N,JDJ:D21KWSgZ$#!J23&J:D2MR7@C5%J?'N%I+$G'VC#'So$JGL20OzJ(QE:!O2&J6LgBD2K#%P5!L^$Jq9#!O2J=L(VTMx!L1JDNDUx#'J23+J(QEJV2M6)(%JX%!>NC#!
QE-LYW}Oc*<KA'J23+JvAJ?6!=#KKK9&NlJ9.*K:KA!O)NgK,F6!=#)(+K<#JjOv-KA!JvA+$U8+'O+K-J+'O+JGL2Rd1!K,FWhG'WbO+L2QJK#/4S4-KA!JvA+$U8+'O+K-J+'O+JGL2Rd1'KPK)O-/JYM{Q=SE
&O-/5Ny5*K)_cNC$YmNH/.K-Y%%LJMFKd[~!JvAJxJL'J,#!K,F/J#!4+!K-.0J21)(G'WbO+L2QJK#/4S4/'Q^J4KGKFHKiOA#ZXT7)LY#F$J@L^%J,!K,FJ!'M2NEJYJ4Kj-KAL1J_#!JvA7'J,#!KPK)%K~!K
,F)VK0M5Jg_-&ZP&Jg:*Kh!JvA7CJ(K)+Qf7Sp]L-KA!JvA1N@L^J!'NPL@T,$/'Kj&K)N<L^%!K,F+!KvKxLE!KvL@JYJ4M?Kj*N?2O]Kq%J,!K,FLi7!JvA:!L@%J,!JvA0'M2NE!K,F<8G'LjNE_11*$'K@Jl
.ZzN<L}Q+J9*^wOm^7ZN%!JvASBK2%T]!K,FOZ#MxNE^]!K,F*O[ZS%PU.@0Jb/5Ny5Qr%N-JjM^-KA!JvAKXRQ%RQT|J9*Te>_:K2!JvA&K,F#!3DNoR4%!JJ;JYJ4Kj6Sp]M'ZoM$#!JvAOwFA0RHJ!!K,F5'M
4J1N?28LQ+LY!JvA3'KUK-0JxJL'SMK-J:J0,_pR5LmJ:0P6K#/R5[_$^^Kr$J@OxNQ$Ty/^cM!'^?+U3Ju'K-0'SMK-^=RCJ;8Zk+^Q#WS/'JkK-Kh1'JkKUP6K#MC%']<$PO?#.XZ#K-OZ#!R:#!JkKU$#!Kx+
J:!JkKUYYMD$^N$0Up%?!K-'K-0'SMK-OZ#Ju!K-JfMhKV[l$_)MDKwCMDV1!JgZrT3#?#!K-O~K_/'KUK-J0,_$]#U[^o$>K_KH%Qo&WeJIK*#'J23+.KUK-J!'JIE#J6K,F!K_J-_l%PU.!^(Z'#!JIJvA0+J4
L__G$^i7Q<OVKOJfK]Jy:*KAJ(JvA36)J*+$7$Pd/?+'KUK-&!LYY*5J`#'Oi+J:!Jt#T9&?#!KUK-0]:%!K(+[|$/'WhL=OZ#Le!Oi0]t!K,FQ&6)J*J-8Rd1!O~K_JF)O^JV2JX:Nz*MV,K@JlZm!SG%QoJIJv
AG!KUK-/L4!3JfK]Tf+_Z!O^%K~O~K_JV2K!'O^%Q%%K~NHNFJK$XD/'3.JfK]JI$Tf1!K($/!KUK-+J:@JfK]JI$TfL^%'M2<8^0KY!KOMr^{&]T[3!T6#!M2$`&!X5&]'/N^]N!M2K,FQ&&O~K_J9+Qf7)J*J-
8+'RK.0L9[R&7J(T-Jb%!;+FAJ?&J-O]J4Ka[z$Z@/_}Ze$L}-K&=K&LZD=.W0!=#)(1KfN0J!K<$KG#J6J$K&LZ.DJw%!MTIJ;8];5T{KuRxLQ+)(%!Jh.KuDO-6JwJe:K&LZJXJg%J`#!I.J`<8K#Q|6JoLZJF
!MTIRVMN1)(J3Sk%!K&LZKY*KA'J,#'J23*<JYHM]Ns,K&LZJ!.J,$J!,J`#@K&LZ<8KP%O]KWNB_W+L`RCKY*Jd!3*<L@K&LZGJ&O01*%'J23/J:*JE$J{LJM&BJSO*,>L;#)(/J&*N!%'J23*<:N*1!BM@#.J&
W0!=#)(7=-[PJK$T2JT^6J!!=#KKUR&US#)($-P;_D#M'KiJqJ|$Kz]f+.J&$+!M&JqJ|^81JDOW@$-V-_%#!UF#.J&$P;.JIK*#CJ&8QZ+KiOv5LjJ!!J8E$-T2!?/RTKr#L7#M#$L0#!J&$-^.%K096LOJe/?#
LCR$L7Nu$NFR3$-P;^d#M#&L0#.J&1MFKdWO!J&$JIK*#@7WKWA#JT%!K(/,JT.JjWKWAN$MHGJoM#&L0J#>TnK&=DNOM?M~LX!Qq#J*QA:!I5*Kh@$,J`#@M7'J<Ni.@0MN1)(Li7'L=.0'M?N}*<Ns.L=:'(K7
M7'M?N}JFRRT?$LY6)(*<N!%'J23J&MN1!=#.(K7J9.!M?N}JV2O>CT?$LY:*N!=%'J23+Qf7)J**J-L@+!P:FK+'Pe#!K&=.JX%JoK+$'J<TdK2%T]!Jw=K&=[{$Tn<8Ly+!J?#'Q|KP($Ly5N0!JsM^JXJxKx-
L!*<2N6$Jd'J23KE5KnJ96)(,R@JB%N6$Jd@0TL&JOK|LAH96)(J+,J>JAJM6!K@P7#J*PMK1:*TUJ#MY#)(KDH(J!'JkBK%0Qy'Y6Kw&XC!BK%QU&SYYKH(&KeP8:!BK%Vk%Vz*#!MY1LCKiJ0L3%RcO%Mp!XXZ
KH(J!'JkBK%0QyP8:!BK%Y)*#!MY1LCKiJ0)0!NcKT*JEKhJ<#MY#)(/,3J!.BK%&*T$!MYL3%QBO%MpHUI#!J<L!#H96)J*JV2LA!JA#K?KdJEKhJ_$9J!*6)(:H9JEK]PI&2P8Qy*JN2W$%LNK4JA/!KvJ&6J*
QA-ME2KH/OdJ_*D2KH%Ma)(+O8%LN$N7'J,#!I][Qw#'J23_.Q<5'P/#KXRQ%RQT|%LN'J,X~JV2O]MEK1M9>KF)(KC*JS%N6$Jd,J23JjR}OeB:*JN2Ma)(Nt1O7$_L'J23*OEHME#)(%JNJi-[?Ms#QNKqJ^KT
*KA'J23!K(K|NL'(J!!J8M#%N7Jd&N6.3Jm%)(*D2O</T'Mb1K@K?7)(J(K3Oi0'OiV@L)#J(Nf$V?J#Y^#K<$_iJ(Nf$_#UE:Qw#'J23X4J!J(K3OiJ^Jl%.OiKdNL'J,#!3K:NLR[JA%!3!JlJ=Tp+S5Z,$N`L
J6!O:P7Pv'Jt%T9#!K,F#!3J!!Tp+S5:!TpJf@$J{NV@7KiXj*<2MH,M?M~G!K8#!9JM$[46)(/L4*<2MH'(LGL<$>Kj/K8#9JM6)(&*<2Z7NeJ+'RjL/$SO+'UzPh.,J>L/0Nx1KfKXRsN@/N'$^a!I$,M$#@-L
q'J)0'BK%KdS#?6)(#!I$'3GJ:!I0K$!3N~J'0Oz!J)J=J)E'J)J=PoJ>K=DJ#J>K=Q4$R-1!J)JuR~R%$R1R%.LI8Nx1LCL[KJ1)(#KfKX$RsJ6J)EJFJN2K!K=.LI8NxJg5'P/#M?KO#!J)E/Kr#)O3L)Ko!Jt
%K0J>Zw+'L[PP7!M^#)(J^J)KC*'M-N:L<J5J>(6!J)J=PoJ>K=%JH?MXK)/N'Pq&JBN7Jd&N6!Kk#J6J)E+!J[Q=V{'J>(0,KQJC$WGK1^12%ST'J>C5J(KQJS%V+'J>$^*2%_k/J>Me%K0C'J>(%'JlJ0%JHCJ
(JC$WG2%ST'J>Ld!Jl:*KA'J23WxX2G'J>(&!K,F#!302Jb/MF%J,J5#Kj&6!=#)(LE'L9JbM2NE$>_PU&J0KD*J-JxJLM6!K,F%8JiJb$J@U+%Yq]F#!VS#!J>(/)Jk3$JzU++'L[PP7!M^#)(%SW!J>(%QNKqW
xX2J0*JEU'Sa.JF/!J>(HLY!J23+'T#$HK(J=?#!J23+'T#LIOeK<$KGWoLq+.T#.*JEOr%YbDO-:Ts%$+Lv7'Q}Oi$Q!*KA$N61_J^)#'J23&K0'J>(%LC#!K?Y9!J23]gL>%?N6Jd$KA'MoJ,#!J23KD!J>(*K
00K|[]%J#Kq#!J23&JDK$G@'J>(0W^:@JV2K!LX!O,#J6WSTr!K8#$0U0G!_*#K<$KG#!9.DPdJM6)(*<2KA'J23:*D'Jl%J(Q!7'K@Jl.0+!Mq#M046J:*JHV(%!K@JlK$G!Jh#H]O#LY!3&6J:!K@JlKC%,#!K
?KdLILN!J23J!*'W^J>('+Lv7J_#!J23Q&1*$J_JyJ!JoJ_$KeX)/&+Lv7MoMn$^#.QH!J23Kw*^DM!.Q!$.J>(NkJML3%YWS9R=M9+)(J;8Qk5Nb$T2,Jn($>^/%Me.<JB8Jb%*6JwJ>Je-J4UM#M:M>:J$DT/G
*Ju1PnO8JC$JB.V_!J$#)(KuJN2Vi*J!!J$#)(:*N+KA'J23Ji5%N-X8HL56)(&,>X&L5KD5'P/*<2KA@JYJ#/L4:*MZ%=._,*%O@'L</M?LYJ!Jo%Pz*KA!I!JgKx*N`N-N]Jo=&)(LI8%W&QRJ!LY!I-?7!JQL
.JJ;(O*,>L;#)(*JEJS%Q3$VY,J237'3J'6EJz#!JQL.JJ;(M!'Q}MR3&%KA!Lg3!=#)(JOQ%%JX%!J`J:0!J23JF!KaM^#!JQL.JJ;(J*XJP.U?LE'M2JOJX%!M<5C-PbK*#)(!J54K;<MWPb&$K4K*#!JQJJ;(
J!KT%KTCK4K*JO8K[+Tz%!R6EJF<QL+TY%R'K4Q_$U/J^E0MM'QMEMg:!IQ~.'L`UCE#!JQJJ;($,LWELF%@*JE!M]#J[!=&J$Jx#.UCE$#,LWEL%1!J54K;:!IJV2RX'EMg#!JQJJ;(*<MK,ETZL%1!J54K;:!I
Q~.'SAJ{T%J:PAK*#!JQJJ;(J{8K#.SAJ=;Pe#ME#'EP8S#*%MK.E/!ILW(K*<LJ*K&$LjLZK1J4K&L5DT/G,Kz$BK%5'Nh#H]u%Q.'LWE-K'#JKM_0J4JK/!I%!JhKJ1JwJeKEKYJBLy+Mi!BM@&$>K?K~!I50J
3JK#,LVJxOX$JnJ+JF2K.%!JnJ]#KR&KI/'JkJa!MTQ;5%!Q6&LR#!I07*K`!IT;SR*QF!OA#J#KtTET@$T!-JZ#JT+J4K}KwKH1JwJe$Nw%+MiJO,BK%$,>JlKdVy&$WO!I5KJJs8Kp%*/JcJ+,JJKaL?$L#JcK
sL,#!?$Rl%?!IJ+JF2K.%LL#K>$K>NoW)Vq$N>W11*$K@K?$'NS#!I%T57,>LSKg:CK%$>JlJfK]M)#!M%#CJc-Th#KKUR&US:!K'#JK&JZ#JTJ9JsN+8MMScJqO'Re%KW=_YS&J;JXScJe.M|RgUXJ(UVO!#J#]
wJT+Lv7!IKw'JK$]c#JTVH'J,#!I+Zn/'LGJ.OC#=&J$Le%JXJj=%HK4LS:*Uj'K4I&*Nv@%8#!VnL8?%!;![AKx%XP)0%JH@J54J:NaJ{Lf&Lu6Jj=%JNJiRf!J[J|%!I@0YA%RfL>%!X:#J^FKB%M|R.Px!O|#
JK&J^KBK`JEJYM{!BS6&'Y0%K2!MlJ<0SZK<S6%LJ!IJ=KM&'WDWn#Mx@JVBKbQeKM#Kz)I0J54*J{Lf@&$Jd@6!=#!JQJJ;(5L%1!J54K;JxEJz#!($JYHM],LWE)I0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR
$KI/'JkJaL]!JQJJ;(/KGO&*K`JEKh'J,#!JQJJ;(Li7)I:2L]L+LhJQKZJAK:N!K_GLe%Pm*1PT&Y-Vt:!IJVgQU?JH@Og'ZqJ<T1)KY@_g+J(PXT3IBKbQeKM#Kz)IS{7U%J4JK/O&T}O=VD)0J54&*D`(%Lf@
6L`J$T}O=Kb/O&!^_S$O=VD&O=KbK`O=!M&NC#!JJ;(#YhHIJ=S$Vw8Lj/'e5N3*LI?J(W<ce*K`K:NVHXk:*35'X*$YB:,%YD'BK'/!I:Kt/KGK_G)&Le%JX&Q.!JQM1L]L+LhJQKZJA!JQJJ;(JV2ND^bHIM!R
7LS:HI0'bdJ1*<`_@KGOa%NDRnR7VL7!J1:)0Mx*Nv%JN?!JQLHJJ;(S3#)(JFNcQtQ`L+LhJQKZJ}fAJUJAJ~c$2a]VpJ/J/
 part LGPL-3.0-only
JQLHJJ;(EJz`1VrR=
 part LGPL-3.0-only
BKbR=J54K;LbL+XrKZ
 text Libpng
)J,#!SbJ|0J9/HjL+L_#,k&My)J,&!J|+!KBT8e6.0LQ+!SbJG!^pJ;_FBJ<K'&(:*JdSb*<Z9K&J|QXJ[)]1)A0P'6!Sb(SbK*JLJ@LnY`URW:LEJLK9NlSQP=]JDBKbW:YV]JZ*ZdZV&DK6Re%!KvK'&(5SbJL
J@Nl7!J[L1O0%!Lp#S}L0d/ggSbK*JLKLO/aSJLW9LEJLJ@Nlf-JzU$DBKbW9U$Z*ZdZV&DK6Re%!KvK'&(5SbJLKLLn7!J[Q1O0%!Lp#S}L0olnGiUUnJ=n|l&q2&7!J[QC%!K'M_0J4JKLdeL7H[X#!J1$LdMe
M_0J4JK.LBXj$!J1JOe*,#HJkKr$am)J10J97J#kn&!MTQ;#fzQ6LRR|&Xi07!KUSbK*KLhR^n`-LEJLKLLnS9U#W9DBKb`-XLZ*ZdZV&DK6Re%!KvK'&(5SbKLUU7!J[Q1O0%!Lp#S}L0gZm#Z*ZdZVqCq!oUSb
K*KLhOVrO.LEKLUU<`,DBKbO.`,`<j{K6Re%!KvK'&(5SbKLc67!J[Q1O0%!Lp#S}L0lwiLl{iObNiRm@l?l,oKgZp=SbK*KLNl<RyLEKLc6^nO.DBKbRyO.a6UnbQPW[/Lb/!Kr#)B&(S}L00Mc5!J[M3#Q1`<d
MjVmJa6UnbQn=oW_uq;!T8UJJ10Py50!S}L0&PW[/LbU6J#J]OX$JnJ+J3JZ!J]#KR&#KI/,Ja!S}L0&PW[/LbQFJ4JT/LPLKL?KaO4$L#JcJ:<NhJ!!?#!T8UJJ1Kg:M)#!M%#CO$JS0K^JM%?J,Jd&J7)FA$Lr
Ta/,JaJ3LGJm%!J[M~-!UF#)FAJ-28ZI-S!K*J-8b1QZ5C&J-28ZI5No!J8F-)BJ<<28UK$S!J!,F$S!FJG!S}L0&PW[/LbPdNDJ3LG&Xm!?#)FA5'P-%Zy!T8KBRK+KVMn:*?)FA+'K-SH02KHJFLI8`@'T8NVB
S/0Jb/V`?+W<iM&!T1n]J=T8NVBf(K:!T8S7+T8RK#Yh0Py+!K+fHT8&fHeYhN&nJT8hSSb0[y`SOFF4[y`SOFF0']sUA#!OFFaDZ*ZdZVl'JYL(owV$SQP=]J
 text MIT
JS0K^JMJ5#Kj%,MIRp'J,#J})4&MQKNK+JU)FKBJ~!J}4JUN4J~%Uh+!J}4JUN4J~J3N}J+J3JZ!9%?J,JdUBMWJ7N8&$MXJ_#!J}4JUN4J~&%NDP^%Pz!J}4JUN4J~0T+%JNJiJm%!J[J$!JsBJ<&)JSJ<J.J+!
ZNP7J/J;8LQ+J#J_$MhLr#!J}4JUN4J~!J}40JUN4DJ~J950J3JK#,LVKQ$JnJ+JF2K.%!J]#KRKI/'JkJa&Mm+J4K}J;K/8Kp/,L/Jc$>JTJu+J(LT#L$Mv$JBKsJ!L,#$+Lv7!J}4JUN4J~$!?$>RE+!J}4JUN
4J~
 text MIT-0
JS0K^JMJ5#Kj%,MIRp'J,#)4&MQKNK+!4%Uh+!4J3N}J+J3JZ!9%?J,JdUBMWJ7N8&$MXJ_#!4&%NDP^%Pz!40T+%JNJi!40J950J3JK#,LVKQ$JnJ+JF2K.%!J]#KRKI/'JkJa&Mm+J4K}J;!L0$BM@8Kp/,L/J
c$>JTJu+J(LT#L$Mv$JBKsJ!L,#$+Lv7!4$!?$>RE+!4
 part MIT-0
!eqUQ(
 part MIT-0
eqJ4Ky
 text MITNFA
JS0K^JMJ5#Kj%,MIRp'J,#)4&MQKNK+!4%Uh+!4J3N}J+J3JZ!9%?J,JdUBMWJ7N8&$MXJ_#!4&%NDP^%Pz!40T+%JNJiJm%!J[J$!JsBJ<&)JSJ<J;8LQ+J#J_$MhLr#!4[Q#J#$J`#!4M8%8K#1!Kq5KuLI?!N
[4OWJR.V?OUNs$dPWi#!4RP#![RX]mMJ91!4J;8JIC.!J8KzJ=[Bo9`w]R&pxDJx],7!PmK_#!K?O</!L:$UKQR!40J950J3JK#,LVKQ$JnJ+JF2K.%!J]#KRKI/'JkJa&Mm+J4K}J;!L0$BM@8Kp/,L/Jc$>JTJ
u+J(LT#L$Mv$JBKsJ!L,#$+Lv7!4$!?$>RE+!4
 text MPL-1.1
KV?J0JG$JBKf!J2AJb%'K@Jl-J)J0J^K3.X`$WM%!Rh#JR-J)EJ0!M<#!J8AL3JRK#1'J)&!JRJy1.JkJ)-J2AJ0!J8A$JR$!M<#!J8A&JR+J^L_J+LrLD-PTJGVuJ0'VuS0XO+!4S)V[/!PTPJ#K>-KSJ0J2A+,
J?>KFFA-KcL6J0!L1$K3U=5!KcL6+!FAJ<KH1QT'-N%3J0'3J:[EJ2A$LrLD7A2MN1!=#)(-(J0)K7-P[J0Od!Jt%K0%!U}JhL8JuJY!KT#!KcK0$W.R%,&J##!9Q&Md-JRJ0,Nm%$WWJ!!_j$X;#Jx!J8A$,O:J
RKYJ2A0P'5'g(#K+'KO0,Nm%$WWJ!!Kk#'KBOWJ8A$O:JR,K4KB.M7,J`#!J8A$O:JR-J8AJ0FA#M=4AJ:0QK+!FAJ<KH1QT'5J8A&J:JY!KT#J6W'6)(02R~J2AMN1)(-J>K=J0,J>L/J=ROQ4$R1R%J+J3JZY$
P$&]_K=+,J>P[1[e-FAJ0!Q]J?#!J2A/KfJR%@J+J#P]@M7Pv,MQN3O3K+RWK#%L)O2&O~#J(KS$FAjyj$LdJx!J8A$OlOHPrJbJ2A#!J)J=P,!FAJ{8+'j/$i%J?J9!M&j^$[Li&40YTJb/J4Kj-*$HJ0J(L1$'
JqK3N196&U.7J##!=#)($'PAE#)(lr6J*LnJL/JqQS*Ko,K3J:WN0R-1$06POL)7*/Kr#)O3L)J0'!QuLP$LK%M6!S*$Sd#CK3Ju1L$$JB$KeO9#KGKFU9V)TO#!V'V8$UaO9#CK3-FA(-!KcL6K0!KcL6K^KC*'
PLQ@L<J5M-(Jm%K@JlMALmK=-6MALm9>KFJ>$LOP[1KcL6%?L&JdL~LlN8&J7!J8A$LrLD7$J3JR&$5J`#'N%3&-6LqK=Nx1!KfKX$Rs#J8A%JHJEJy?V+MX&K)/N'&$JBW_#!J8A$LrLD-!JAJM+)J*J@JL'&Ke
DMSG!MGKcL6NcPSJ8A6!=#)(-O*J*J@JLKeJsJ4J>(0JMJL/A.*WVJ!!J8AJ@M;J!!J8A$Jz/XwNN1MO!KO#!J8A$O(!M<#!J8A7>4$W]-J)K0Jm%K@JlMALmK=J^J)K^KC*'PLQ@L<J5M-(-6MALm9>KFJ>$LOP
[1J)%?L&JdL~LlN8&J7!JRPQ1CJ)$LrLDJxGJ(N[M[7>JR5J2A&$5J`#'N%3&-6J>K=Nx1!KfKX$Rs#JRJy1.J)JxN/&$+M<7J6J)E$Lr#CM<%JH?MXK)/N'JEJy&$JBW_#JLJRJy1.J)$LrLD&J@!M<#JRJy1.J
)7J6J)E$Lr#CM<-!JAJM+KKJ@J@'&J@J@KeDMSG!MGJ)NcLxKV?#!J2A-O*J*J@J@KeJsJ4J>(0JMJL/,A.J)Jf`hJ!!J)EJ@M;J!!J)EJz/XwNN1MOK@JlJR#J)E$O(!M<#JRJy1.J)7>4KE5J`#!J)E$>W]$K9
6J>K=Nx1J2A+!N.#JRJy1.J)-JGL5-M*#(!JRJ:*La$%J:*X_DMN1!=#)(J+J3JZJ*J@J@!FAE#J2A<8K6Jg6!=#)($'PAE#)(P'6J*LnJL&*J-K!'J,#)(7NRJ,#!FA*J7*<2K)$MH,=G,FAE.`:$V3!JwE#)($
!Kq9N2K1*<K!J(K&K7N@!K&9QK+J*JzNl-Ya#FA,KOJ:*La$%J:*X_J-8JyJb+FAJ?6!=#)(JxG!KvPD5J(KSE$XFJ(XOPTJGVu%MF%Pz*JyJ(KSEJb&:JyJbXFPTJGVuJ-O[Jb/JYM{giU!_'Mp!MG@l[c[Jb$J
YM{oqLn_'Mp'ORE#.JkKOJfK]JyJb%CKq*DO</di.!FAERVJbKg:!PTJGVu0mB1'K@Jl-WZ#JR*J-M6J#J2A%J:*X_%QH'KB`o!L:*Jy%La.J2A&!MG#,Lu*J-K!'N&Pe.!KO0M+N$$QnJ!J8AJ91!KcL6&J+!KM
#!KcL6+'!FA&Ke+,J<+J(KSE$M.KN+J:*WY!UF$O9#!J2A-MALmag-K@JlK=:J)JfSa.'(6'K@JlJ=MALm90KH%K8!9JM1CJ)6KKJ@JL$J@J@J)J-K!'L'KB7!FAJGpPJqJ:jn!L/&!JlKf!L/+W/TY.'K(JOQYP
z%Pm:J)n#CSaMp!KO0JyJb5QK+J*JzJ@J)J;_KJd!JqKB+J#J_J)LxJbpG&J;RY>TFC5mvM&ZG[s$mkNKWE%TeJoKdKh!J2A.K4SaJfK][x-J)h|:J)J=JRK!J(M*]$N3&J)JfSa#J>JAJ:DNKKt%[j.h{J)J-K:
K!)K_+!JqKB-PaJ)Tu.KE5k#Ts%J*JzK9'JsJ)c_.J)J=JRDJ)J=J8RhJ=&$J)JfW/9%K0!9Q&1)(-KHJ|*J-Xh!J<+QT'+J^KB#!FA:@02L8%X,CJ<+'JkFAKBWa%J6X;KD*J-K!CJ<+'U@C5'P:YsK2'KULI8Z
E%^v/C'J<:*PQK<$KGKOJ=*<N!HKM5'J)%!J<QK+QT'*J-K:Xh)(+,KN/!FAK2*WYKq9$O99P&%J2A*<MK%K)&%Kj'LG/JKNHRL$JTL5%K<$KGKq#J2AK1*<JNJiJgGHNBMj&2GMj#!KcL6$,J)*J-JH@U%OmKF,
CJKNHRL$JTUD0R41*N/&*K^MZ%S_!KcL6&NRJ)/,JTS11!KcL6$CJ)5'Nh#JKNHRL$JT=*K)-JG#KSK**<J7J2A+KSJ?Jg:!M^#KKJzJLJzJ@JzJzJzK9&JzNlJEK]Op/.J2A&:*K!'J<Ni.!FAE#!J2A0Jb6!=#
)(J+'WZ#Le&K2*JE[d!L5#J*JzJ@!J<J-8S|LQ+,J<+J(KSEM.KN$iy+J:*WYKq9P&%!J2A*<J7!KSE#J2A$O996'(#HP,J:<QH=LjJ!)(J9.*D+Mb7!=#)(&.!(/!KSEJV2R@%P5$OU!K(J=9+!FAEJ!!9M3NT+
)(:*J7!KSE6'Lj(*J-JH@U%Om.,=J:QLJ!)(DR41*N/21!KcL6$,J)*K^MZ%S_!KcL6&NRJ)/,JTS11!KcL6$CJ)5'Nh#,C=*K)-N%JD*<La'N%31X[J2A7>A2MN1!=#)(&J7!N%35'Q}K-+C'L_*J-JHOS!M^#)
(D[d/!J2A-Rl%L|Wa%YG$T>:@0a?/*%L|7,#!=#)(7MJ%LC$J##!J2AWa%YGaRO8$T>KD*J-'L|7!=#)(%!U}JhL8&KeWY!MU&!AKuQgCWZJ-8LQ+!JqKBQK+J*JzK9&J-8LQ7J#[Q#!FAKE%!JhSi1YG$T>CWZJ
-8gDdC/'K(#Oqg1%8W;%W4@-M*#)()(LF%A%J:!KcL6JfUZ!J<+QT'&%M.J2A-K*#!(-K4K*ZLj!QIZL<MWPb&$K4K*#!(J!KT%KTJ^EJO8MM'QMEMg-O'#K4K*ZTJ2AJfK]L%6'JkE#!(*<SJQ%%?@6!=#.E*<K
:MK%?CJ2A6!=#,ORE#!(L%1ZLJ4K<>KFZLJf!Jt%Jd!=Jw%J2APQ6)(-JWJD:*La$?'JIE#)(J:*<JgJN+O8%JX@%AJ:02R~J2AMN1)(*J-']+H(Ji.!fDSfm]m^ZLV!mw$,`]K[nEJN2OK+H(KE%T4.H(YrJ!)(
&KeJBJH@Om.HE#!(M7=J:QLJ!!Sf;(&ZL;(dy+!KM#!KcL6J8A$J)+!J<QK+QT'J;2#TG8OB%8JR#)(-K'#JKJ2A0J96)(GJ(50M[J3JK#,LVJxOX$JnJ+J3JZJ].!J2A0J5#RF^~Xp/'JkJa$_+!MTQ;5%!Q6&L
R#!J2A07*K`,J2AT;SR+,MJ*2!KcL6$,>J)QF!OA#,KtTET@$T!)K'#JKNJJ(PoJ`#)(J4?#,J2A0N*N2KE6)K'-L!-)(&!9JMN2JOLAK|:*RJ%L|7=Md&RJ%T$COyLXQBO%#WBU]#!OyJ#Zw%!J2AJ:D_MJMJ;O
>,L!#)(M}J:1KWSgJ-O[+O'VT!L!#)(J;O>-:*Z7Ne1cU'J>MeL/Nbj[WwR}LdKcL6$'J)!KcL6$J)LdPz*KBCLT0Y;%5NWPh.-CNWJ=J)EN$$QnS2,J>KD,&J#9JM1CNW%*6KKJ@JL&$J@J@#)(J;LcRcO%J<J!
NWLA_NKw:LXRcO%MpUI#J<*JxMOMZ+Mi%UGNW'_(hkKiL</Hf=&PA?#JRJy1CNW$O([)HNeL/7MJ%!J)ELdCNW:LXRcO%#J<'KiL<&V(Q!D2_(NwLc+Mi1!K?$!NeL/02qH!9JM1NW%*6KKJ@JL&$J@J@K|LAJY!
a)#!RcXbJ<UHM'Js-,4U;$jw>KFCNWJ=J)EN$$QnS2,J>KD,9JM%*1CNW6KKJ@JLKe&J@J@KeDoHMS5#!MG*NcJyK#TyK6$Z,JyJRJy1.NW-:*Nn'J>MeL/LdNWPh.CNWJ=J)EN$$QnS2,J>K2CL/0ZkC51($]3L
3%!eI#J>MeNeKD!KiVB#!JAJM1CNW6KKJ@JL$J@J@J;8_oM!`4+U3!Y[$VB#,V($(-+!K}#L!6KKOjJL$OjJ@JsJ#OCKU(OkNbUk&bGJ:JEK]`!JM1*$,S+N2L3%L!J;O>L!-JZ#JT6J4Pk&6J4JqN(JuMvJ+MBL
$$JBJ;*!KcL6,>J)$,S+#J2A$,be#,#CK?8Kp%,MI/,LKKaL?$L#Jc#,VVJ+J3JZJc/LL#Uv3V>M=NS$U|$,&J#>KVJc$N>Kg:CJlJ;JEK][m#!M%#CJc)JZ#JTJ;2JX%JT/Yn$R5Z8LgJ!CJlJ=MB%!JhJwJeTr
CJZLCP4JN2O#!O|$JZ#L?$L#JcJi)O|&JZ<2JX%*-RZJ=Q0OCL(!J2A0'KVT05.L=0Mc+SFKbR0RUJ@[,avRy^&#KVM=4&KVM=4KN5C=DK#+SFKbR0RUU!XMbWRyPP7SFKbR0RUU!XM&SFKbR0RUTNXNJLLETNXN
K9VrRyJ#RZJ=Q0OCL(VIJ2A7JgJo9M3NTMd-Tk)(Tu!N_JCP.JmQpTa:,L;#)(0On%8P<CL;J;8P9Jg%!JhKt%JH@QQ)(J;8MN1R)JeM}KE%!JhJwJe:,P`JBNbJ6S%#JeM}7MJ%`n+J:JYM{K<Jl0'im#$J(K3i
j$b?%JNMq+!SrR9#`;,NeP&%)(J;8Jm%!MP#!^SS&#!ap^:#R)7XEef+bO`Ud1R)7!a_JlO</OMJ+J3JZPnOM&KiVOS.&R/!M*#!SrY'S~GWJ/!NdN'#O}0KnRH,Je$T>J:P`.!P!#'L$J;8QkLd![TJ;2JX%)(-
Oh/K=5MyKcL6&!KmJ^Jl0O</K=&JcKsN$$QnL,#J6TK#96)(&*MZ%37KcL6&Km%J7COhGJ(^FM[M9Md0M8$J;8OB%Uf,`7#JT-Y&J'AKcL6<^4Lr#!J2A5Y&J'Y&J'J0.!KcL6RR*%p|Lr#!J2A6HP,#!V!$!VKJ
A:,M'1!KcL6+!KBQK+QT'J.QT'Sf;(!Kk#)KBDJm%!Sf;(EJLJL!(*<2?)KBKE+Mb7!(*<PE'J,#!(JYL+LhSfKZV!4K66!(0K6GJ(50M[J3JK#,LVJxKQ$JnL]!(/!MoP!T`9&MU6!(!J8A0K/!KcL6#!J8A0K/
LrPQ1K/DBKbK/J#9O_J)J=K/]Y!Kk#)KB<8K#6!=#!K/(!K/(+J:L_!M}#K/(DJwS3#JoJs:*P)%O#?#HE#)KBJg6!=#!K/(&2%O#M:%?HE#)KB6!V!OEHYo1d;!M}Js&TAL>7!J<&>M}KH1!K/(:*JN2WV!M}Js
'K(<?HE#)KB6Jx!V!$!K/(T4!L'#)QT'<QLorJ!!L'#!J|+!FAK+#!J8A*K`?!L'#)QT'W%KF!L'SZ+!J8AFA/HJRJ/
 part MPL-1.1
Sf;(EJLJL
 text MPL-2.0
J)J0J^L1$JqK3.X`WM%!Rh#$b#J24-J)EJ0!M<#!ML#M::,K#1'J)&.JkJ)J=K{-K{J0J24#'JkJ)-J24J0FAJ?%J:!KcJ)JfUZ!J<+QT'!KSJ?#CFAJ?&JR#CFAJ?+J^L_J+LrLD-U>7OtJAJ0-.!KcJ)JfUZ!J
<QK+QTKe%!J24$-.!J24NkJyJb6!=#EJLJL$Ul#!(JF2K:6!=#'Ot(-KSJ?J0,J?#!3>KFFAJ?-N%3J0'3.[EJ247>J&+'M;KB$K+.02J24-(J0)K7-P[J0Od!Jt%K0%!U}JhL8JuJY!KT#!KcK0$W.,&J##!9Q&
1)(-JRJ0,#!J[-,KB+FAJ?.X4J!J(Nm%WWJ!$KO#!Kk#J24$-,K4KB+FAJ?.M7,J24-J>K=#'J)J0,J>L/J=J+J3JZY$P$&]_K=+,J>P[1CJ).LI8NxJF/!K0#!(1!KfKXRsN@/N'OdJyPq$PJ#JxJ6ML$J6J)E-
Ot(J0Jx!JQJJ;(EJ@KL!JQLHJJ;(EJ@JL!JQL.JJ;(EJzKL$,LWK*#JoJA-FAJ?J0!J?#!3Q]/KfJR-*$HJ0J(L1$'JqK3N196)(/JqQS*Ko,K3.WN0R-1$06POL)7*/Kr#)O3L)J0'!QuLP$LK%M6!S*$Sd#CK3
Ju1L$$JB$KeO9#KGKFU9V)TO#!V'V8$UaO9#CK3-(KC&J$-KCJ^J)K^KC*'PLQ@L<J5M-(-6MALm9>KFJ>$LOP[1CJ)%?L&JHJbJdL~LlJ7&JBk_J6MLJxGJ(N[M[7JR$5J`#'N%3&-6J>K=#CJ)%JH?MXK)/N'J
EJyPq&JBPJJxJ6ML$J6J)E-MSMG!JAJM+J*J@JL7MJ%,K{U`MS/J^K{G!MG!J)NcPSCK{-MUGK0O,!JAJM+)J*J@D!Jg9JM6)(J4K&9$JAJO8JnJ!!JG$Ms#J246)(O*J*J@JLKeJsJ4J>(0JM1'J)-/,A.'J)Jf
UKJ!J24$-/XwNN1MOH&,>K@JlJ=JR#J24$O(!M<#J6ML7>4KE5J`#J6J)E$-6J>K=Nx1J24+!N.#J6ML)(JV2K0,9+!NuNFR3$^u#,J)KE5<8Kt%L|7!J<M^+J*JzK9-ORJAJ4J)LxK&KC5'Nh#HP,%J7!J246'O
RE#)(L]J*QAJ@$6!=#'Ot(:KJ6!=#J*JzJz-W*J^J)Tu.!J)c_J6MLDJ6J8RhJ=$@JfW/9%K0!9%J6MLQ&1)(-OO?)(02M8%P5,9*JE6JwBk+#OO?OOSP$>kO-J$KKJzJLJzJ@JzJz&JzK9DJ$#!JAJM+J*J@JL-
TB-JG#FJ?J#JG#J24+FAJ?J+,JR.*La$%J:*X_J-86!=#)(*J-TeKq.!FAJ?#!J240MN1!=#)(&LeKuJ{PE'J,#)(*<2R@%OU$O`!Kq9+!FAJ?-JG#KSJ?:*J7J24+KSJ?KD-CJ24J-K:8JyJb+FAJ?5QK+J*JzJ
L&*J-TeKq#!KSJ?LeKuJ{PE'J,#CFAJ?1KiJ0+'pOL[JY'KjJ4KGKF!OA#JG%!K(&-*<J7CKSJ?6!=#)($N8@6Lj=J9.!(/!KSJ?JV2R@%P5$OU!Kq9+!FAJ?6)(-JG#'N%3*<La&J7'N%36=#HP,J9.*K:L|7!M
^#)(/!J24:!N%30'M<#J247'3MN1K<$KGOtJA&!J2402U>7OtJA)(RR*%h_J7CJ246!=#COt(J=Ji.!K(#!N%3<JYKWM]M?J7!J246!=#Jx)($COt(J=-J|*<2Ns$OU!_j#,(J|J+BJ|J>J|P0#JK$MU#JTObLX!
FAJ?#!J24KE.*<OU,(J|%!JhKH%bAPrdteG-M*#K&=*<MK%K)&%Kj'LG/JKNHRL$JTL5%K<$KGKq#J24K1*<JNJiJgGHNBMj&2GMj#,J)*J-JH@U%Om.,CJKNHRL$JTUD0R41*N/&*K^MZ%S_NRJ)/,JTS11CJ)5
'Nh#JKNHRL$JT=*K)*<K!K&P0#JK&MU#JTMo%,MP-Rl%L|Wa%YG$T>:@0a?/*%L|7,#!=#)(7MJ%LC$J##!J24Wa%YGaRO8$T>KD*J-'L|7!=#)(%!U}JhL8&KeWY!MU&!AKuQgCWZJ-8RS+'L'KBLQ7J#[Q#!J2
46)(KE%!JhSi1YG$T>CWZJ-8gDdC/'K(#Oqg1%8W;%W4@-L!-!9JM6)(JOLAK|:*RJ%L|7,#J6=K1:*U`czKD!9JM6)(J!'JkJ)DQy'Y6Kw&XCCJ)QU&SYYKHKC&KeGJ(f/M[:CJ)Vk%Vz*#!ZQ1LCKiJ0L3%RcO
%Mp*JE]zU_M!MbZKHKCJ!'JkJ)DQyGJ(f/M[:CJ)Y)*#!ZQ1LCKiJ0)0!NcKT*JEKhJ<#ZQ7)(J!CJ)&*U`czL3%QBO%MpHUI#!J<-:*Z7NeLd,K31cU'J>MeL/Nb`gWwR}d0K=&RjK=Ph.'J)EN$$QnS2,J>KD!
9JM%*1,&J#Km/!J246J*J@JL#)(J;LA-+!K}#L!6KKNlJL$NlJ@JsJ#OCKU(OkNbUk&bGJ:JEK]`!JM1*$HUk6)(L3%L!J;O>L!-K'#JKJ240J96)(GJ(50M[J3JK#,LVJxOXJn$PfJ+J3JZJ].!J240J5#RF^~X
p/'JkJa$_+!MTQ;5%!Q6&LR#!J2407*K`,J24T;SR+,MJ*2,J)QF!OA#,KtTET@$T!)K'#JKNJJ(PoJ`#)(J4?#,J240N*6)(KE6)K'-JZ#JT6J4Pk&6J4JqN(JuMvJ+MBL$$JBJ;,J)$MFKdPSJ245KJJs8Kp%*
/,LPLKKaL?$L#Jc#,VVJ+J3JZJc/U{NXLL#Uv3V>M=NS$U|$,&J#>KVJc$N>Kg:CJlJ;JEK][m#!M%#CJc)JZ#JTJ;2JX%JT/Yn$R5Z8LgJ!CJlJ=MB%!JhJwJeTrCJZLCP4JN2O#!O|$JZ#L?$L#JcJi)O|&JZ<
2JX%*-Ne,NeP&%)(<8TSJg+!S&#'MPK2!jaabJ6Y1L@#Mq&CNeJ;8MN1Mz#.MPJ3UJ%J6S%#JeM}M9+)J*J;Tq'JlJ=SG%UbRjK=$d0K=-Tk)(Tu!N_JCP.!JmQpTa:,L;#)(0On%8P<CL;J;8P9Jg%!JhKt%JH@
QQ,Je$T>J:P`.!P!#'L$J;8QkLd![TJ;28K#%jC)(Ld'J)-K*#!(-K4K*SfK;0!(PGKE5J9+J*QAJzJ4K<>KF!(PGJf!Jt%Jd$MWK4K*#)(J^EJO8MM'QMEMg-O'#K4K**<J7!J246!=#!E#!(6J:*ToKh!J24$6
!=#,OREL%1!(PG-JIK*:*La42MN1)(&*Nv%La'K4(/C4*<La&?'JIE#)(:*]+!(&Ns,_S%!KM#!(PGKE%T4.CJI(YrJ!)(-M0FAJ?.0U>7OtJA:*MK%J7FAJ?.0U>7OtJA6!=#)E#!(!J<QK+QTKe#)(J-8UZQT'
FAJ?(J<)FAJ?0Jm%!=#!Sf;(OuJ@KL:'J,#!V!Nk2K67)KB*J{PEK<JYL+SfKZV!J@KL:@02L8$dB%X,!J<+'JkKBKD*<K!!J<+'U@C5'(KB+'P:YsK2'K(LI8ZE%^v/C'J<*<N!K&c9J|#BO9QTKeU>7OtJAJ<)
FAJ?0U>7OtJA5Mc1!Sf;(OuJ@KL
 part MPL-2.0
Sf;(EJ@KL
 text MS-PL
)(a4?#!Rz4:*?!4*Ma)(:*JN2Ma!(JN2?!4-N;!=L&Q9JWJD&JGJE!KvQqOD56RZJ=BJe'K{0!J84$,QC$L:%!4'J)0,MI.PSJ6K{6)(J'LqD'J)J=J>K=.Q`N$GJ6K{-K0#9-BK0Jm%!=#)(J+!(J$&MU+J*JzJ
^J)KC*'M-N:L<J5B(%L&J6K{S>JWJD#J6K{&J7J6K{$,JWJD.*La-J>K0Jm%!=#)(J+!(J$&MU+J*JzJ^J)KC*'M-N:L<J5(6J6J'Lq%JHJEJy?MXK)/N'Pq&$JBW_#J6K{+!4$JWJD#!K{+!4-J$&MU-J4LO()(
JV2K0*9%?,KmKMS7$Nu-:*Ub'J>L/Ld,J)NALq.*L/DNx1!4HJ>(J!CJ)%!4XnK|-:*J7,M$#!4*J-MuJ#BJ>LO&KyJ|.DR6+!4-:*J7,M$#!4+FAJ?*<JNJiJg6)(1J+'N_J,#)(7HJG:*J7,M$#!4+R,$JvAJ?
*<JgJNJi6'(.V]7)(-!40J'50*]j!Q;#KX@!KmLJJ4KQJ]e4$J$*<JEK&SM96HScMzJ:)(N+Lu%!JhKJ6HScMz!Km^J!JnJ]#KRKI/'JkJa&Mm
 part MS-PL
eo;(etnI
 text MS-RL
)(a4?#!Rz4:*?!4*Ma)(:*JN2Ma!(JN2?!4-N;!=L&Q9JWJD&JGJE!KvQqOD56RZJ=BJe'K{0!J84$,QC$L:%!4'J)0,MI.PSJ6K{6)(J'LqD'J)J=J>K=.Q`N$GJ6K{-K0#9-BK0Jm%!=#)(J+!(J$&MU+J*JzJ
^J)KC*'M-N:L<J5B(%L&J6K{S>JWJD#J6K{&J7J6K{$,JWJD.*La-J>K0Jm%!=#)(J+!(J$&MU+J*JzJ^J)KC*'M-N:L<J5(6J6J'Lq%JHJEJy?MXK)/N'Pq&$JBW_#J6K{+!4$JWJD#!K{+!4-J$&MU-fbKC/,K
B*J7.M7AJ!!4+FA$L{RK*J-K~Kq!FA%.KBLi7'J,#)(J:(JOa3.KB*<(>K+.DQRHNB3&JN2QHAJ!!46,=*MK-J4LO()(JV2K0*9%?,KmKMS7$Nu-:*Ub'J>L/Ld,J)NALq.*L/DNx1!4HJ>(J!CJ)%!4XnK|-:*J
7,M$#!4*J-MuJ#BJ>LO&KyJ|.DR6+!4-:*J7,M$#!4+FAJ?*<JNJiJg6)(1J+'N_J,#)(7HJG:*J7,M$#!4+R,$JvAJ?*<JgJNJi6'(.V]7)(-!40J'50*]j!Q;#KX@!KmLJJ4KQJ]e4$J$*<JEK&SM96HScMzJ:
)(N+Lu%!JhKJ6HScMz!Km^J!JnJ]#KRKI/'JkJa&Mm
 part MS-RL
eofb(etoI
 text NCSA
JS0K^JMJ5#Kj%,MIRp'J,#)4&MQKNK+!4%Uh7!4J3N}J+J3JZ!9%?J,JdUBMWJ7N8&$MXJ_#!4&%NDP^%Pz!40T+%JNJiJm%!J[J$-Mt#FAJ-Mu!JsBJ<)Lp#J$&!J[P0-Mt+L{J?J-L&!JsBJ<)Lp#J$&!J[P0+
!KN&$>N4J97!JG-Nz!L7#K/MV!L7#J6Km<8K#%P@$O;MnM+J!)4J3MoL3KPJS!40J950J3JK#,LVKQ$JnJ+JF2K.%!J]#KRKI/'JkJa&Mm+J4K}J;!Km$BM@8Kp/,L/Jc$>JTJu+J(LT#L$Mv$JBKsJ!L,#$+Lv7
!4$!?$>RE7!4
 part NCSA
T~#a=mbOFF(
 text NTP
JS%?J,Jd&J7)4&J6KN/,Ja7$J3LG0K^JMJ9.!JsBJ<[9+J#J_&.N]!BJ<&)JSJ<OK+ZyKN&.!KMK/28K#+QD$RT[}%JG#!4J3MoKPL3JSK/LxJ4PaW<!_nJ.#J/)4/,Ja@0J950J3KQ$JnJK
 part NTP
f'(f'
 part NTP
BKbjMJ!K9dLQe%K9dLQe
 text ODbL-1.0
!J%5McLo&*5McLoMZ5kv-N;#i^W7PlJPJ0)JP+N[J?5J`#'NI#N,PR+TG.RuD`DM!'PlL*'3.NJ'PlJPJO28NO'JWJPKA5'gtJ0KX!JP'JWJP$!JP5J`#'PlJP+,Kx.Vd'MI%JH$LNJ_#!JP$'JWJPLYJV2K!U?7
'KULE'M=M2$Yi&KX'P_3K2J4PJ#'J,#!JP$'JWJPY*Kk!Kk#)JPJ:Ko!K_N,JD$>J&izM!!JP/L4!Kk#!JPN`8dtK>$JDC5Wq`IJ&L'$W-JP'NI#J&!KkVN+']7$mRKx&RMU&1PT$>J0R46!=#)(JPU5J0U5UUP=
Wc#!PVX#&#!WR#PMS9O.G!JqNr#PR5U)$YHJPJtJ09LgJ!!ifQWNYNU9+!JPU55U)&5p_1WzR9J:Ko!T(&T=TK#!L*$'MhJ`#!Kk5OH5,K[9Jb+!P:MP6J*QAK9JWJPJ0'JPK$Lc!JP&Ko,Q>N)Q!KO$,>cD#!JP
$#'MhJ`#!Kk)KoJF02K.%ke$T=p{!L*$'MhJ`#!Kk+'K4JPT(J0!ZW$bjPJ#J#$'MhJ`#!Kk%OlL21,J0$+,J?(J0)(JC&0N]'(#9C5B&JP9&J(JC+L$J%J0!MI.Qs!JP6!=#)(MIJ0'Y($JqMI$'Sw#P^d-$S^P
_3'3C5J(Tb`IJ&L'$W-LgJ!KX!L*$'MhJ`#!KkXF'oZ$>nxJ!)JP'JWJP$)JP5J`#'PlJPL9J0%P^>KF*$6HL)1JxKGKFTOO9$1!Qu%LPKWP~C5jJ7J(N,jET=TKJ0,J?#KfJb%!;J#$'MhJ`#!Kk1!JG#J_1fn1
_0$>Oc#T|MhJ0Mh+=#b;$Q6$'M<#N]!fo&]7T($T=TK#aHNC#!Kk<Y[%!T($T=TK#'MhJ`#!Kk?5'gtJ0Rk,P>.0OQ1B$JP9Ju+!J8L2$,>&KoJ3JZM0L}L9T7L9^9&nWJWJD#!JP5OH5O7!JP5<8bhKt%?@+'Lj
T3$RK*J0'MIN196)(KdJf2_H`%!=#)(7MJ%!JP$KdJfKhKQJSJ!!J%%K896)(`i'O:MYW7+!g/K!!fG&]@q,-Mx)(S'-JqO'#)K7)(0-'(#JwB&e}9-'(#!JPJt&-J(JC+L$My*&!J%-Jq9J2)(S'!Jq9+!JPJ+-
B,B$e}9+!JP!BJ'Ko,L1T&#!JPJFJV2Mk!BNA!KkN,#)JPL]J*J@K9/O&BJeq$MyP4JF0ZE%Mk!JPY%$oVJ:0!X;Q!&Nf#!JP&J{K:K!!JPp:&YJlV!K>kL&Ogoj&!dxL7#Kkg<+!JP-JP9JP9JgSW%!T(&T=TK#
!L*$'MhJ`#!KkJP9J{JXKgKYM_0J4BNA!JPJP9J{K:JXKY!KkDUKJ!!JP&Dg$&VN+'Kx.LI2Oe,JwB&-L$)0J(JCMy*&!J%/L^%!JP+Zn*MZ%L`J$#?G)L^5n4+)(-92J2-)(JV2JX%M=LSK#+!Kf$T6#!JP-)(J
V2Mk,LqNA!Kk$!JP&-)(JV2Mk,NuMQ7!JP-Q8%Kk+!JP!L1Z=#!KkOb+)JP<8J21>9J+BJ>K>NrV}$Y.9&)(JV2Mk,9>KFJP9$+L$+L1KkOb+!JP/L4:K#G'JP#Wq!Kk)(LI2JX%BNAL1WqJ:N`JEKWNBM;JA$K<
Q}(^+J##!9NA!Wq-9JM-Jm%!=&J$#)(!J%KC%*'N:L<J5M-pCJFJg6J*P=(%?!JP/!S,#,JwB&JP9Jj9QUK!KV?&JN2^J,dx#kD%!JhL8+!P:MPJj9<8^M+J#PD&P2JuROPr$PQ+!PA!9JMMk/L4-T(&T=TK#!L*
$'MhJ`#!Kk-Rh#JWPR-Rh#PlPR-Rh#bj$ZWo<1,J0&+,J?+L*$+J`J+#,JWPR$5'J`#PlPR&-JGN^L~eaKfJb$LR%!;1,J0&+,J?+L*$+J`J+#,JWJP$5'J`#PlPR-Qi(TD/!Lt#Lw-aoQi(TD+JoP4+J:!Jt%O@
OsLE,Pf$QiMsTCN+8Rw!J%Qz!UoJt%O@COs/,K81*#!9JM6)(-W6Qi(TD+JoP4+J:!Jt%O@OsLE,Pf$QiMsTCJ{8Rw!J%OT!UoJt%O@COs/,K81*#!9JM6)(&-SD(TD!J%OT!Jt%O@OsJuRM$+!K}.!J%0'Wz#'V
XTx.`6SDMsTDXF.TxJ!,K81*#!9JM6)(-!Jt%W'!JP6Lj=$%ULM0$KfJb!JP0O_T4.)JP<8Y&J'&Ji*<JE!P,#KXVKJA/)JPJm%J*QAK9J#>92KnJM1J%DO_-J$#?-!9JM+J*JzJsDKnJyJm%HU.7!J[J$#?JjDe
DJ$#)(&:*RJ%Q.L>*JO8+J&Oy#J6=-J|:*L9KA)JP,JWJP$!JP5J`#'PlJPKD*J--JNJiJg6!=#)($Ol(KJ6J*K9K9-K!'J,#)($5Jw'(KJ6J*K9K9$J6bsW+^`OG7!JP$JWJPJ+N]+!JP$JWJP&+,P:KN&-OfP3
,B$JPJtJ|&J|.Q7%)(-:@02L8%X,!KHJ|+'JkKBWa%J6X;KD*J-K!!J|+'U@C5'P:YsK2L(LI8ZE%^v/@-J</KXOgKkYi&KX'P_3JV2O]!J<+J*K9J@K1:*L9?'P_3*J-K!'J<MQ7!P_3NKWE%JH,MI.MDgvhVli
7$0JBkc%!P_3U].U1Nk[xJ!!JPJWJP$!JP5J`#'PlJP&.@0Jb6)(-L4J<!J[L'JON-J<6J*K9JzM7K_J!JPKMJ:0JyJbOD6!OFJP(Y+JPKMK`8],7!KM#!JP&'Pp%!OG#!JPOFJP(K`QH'Pp%!OG#!L'#)(:lHD2
L8*K`K!!_>L'#!KHOGJ=7!JsJ<-L-[7-,JWJP.*L9?J-8Jg6!=#-)(-'LWE#)(K[+Tz%)($-'O{(:*(!JWJP6K<#!JAU~+QW*J-L|7!=#.(-/!Lt#LwT($T=TK#!L*$'MhJ`#!KkM!'K4JP0'JWJP&J-L|7J*K9K
9-JWPR&P_JD'JWJP0L9K#&JiJ-L|7J*K9K9:'P_3PQJ!!JWJP0L9K#-L-[7&K&Kk/!Lt#Lw*J-2N!Kk%JWPR6J*K9K9'.DU>7!9JM6)(-O{JAM#<i5'SA%dDO{JA6J*K9K9'QW:KuJNJi!N*SAJ=;Pe#ME#'O{(K
C*JS%?!O{(-m3#L-[7!M^#J*K9K9JN2JX+!J[-/!Lt#Lw*D2KH%(PlPR6)(:*S^)JP$'JWJP+!NIJF)(R;LF%)JP$'JWJP5'J`#!PlJP-KX)JP'JWJP$)JP5J`#'PlJP%La'P_3JV2La'JWJP/Kr#J*K9K9&-?#'
JWJPaNLXJ(Nf02%!;&NtJV2Uq6!M^#J*K9K9-L^%JWPR:*L9?'JWJP$'P_3J!'JWJP*J-K:K)%Kq#!JWJP$P_3'J,+'O)NgJ?#-!MTJWJP$-'KBOWJ##!]XJy%!JP$!Y$#Kf!]X%!JPC5J(cBJ+,K&Kk.JHYPJ#!
dKMy!JP&!JWJP!JWJP6'$cDKB6KeJ-8JbJYJ4KGKF'KiZaOA/O+[Q&J5#Kj:K6NA!^j-N9Mf&K&=-)(JV2O#*%MHKEJm%J*K9O/Ke,=$,N9MfG!JP'JWJP$!L*$'MhJ`#!Kk.OU$O`!=#)($,9JM6@$JE!O'$S`#
Y>!SG#,MI%K8Jo9-f8JG*<MH=$N9MfG!JP'JWJP$!L*$'MhJ`#!Kk'OQJP+d)#J*K9hJ'Jg:*K:JH'J,#!JP$'JWJPJb%!K(#!OQJP-.0JbJ3K&LG-.0Jb+'L2.JV2OU$O`!=#)($,9JM6@$JE!O'$S`#Y>!SG#,
MI%K8Jo9J([&JP&-![&JP0JYM{5U&%!K(5'ZYQp5!OQJP-/!Lt#Lw*<L@)JP$'JWJP+J(i4djc^'[z$LX'K[L^L)TCJ9.*JN2OU$O`!=#)($,9JM6@$JE!O'$S`#Y>!SG#,MI%K8Jo9-Ms#M:*<2N8!JPJ^KT*RD
!JP!L*$MhJ`#!Kk$,JWJP%MFQP+,Kx!J%Qs%!K('(%!JPG!Kv=&J$5)(*D2O</T'Mb1K@K?7)(JF*<ST,9.*JENA'JWJP*DQ<O</,JR#'JWJPJy1*$OlMIJYHS**<2MH,M?M~G!K8#!9JM$[46)(-Pu9-Pu9)J*S
'Pu9J+,9%8U=5!Kz#!JP$%Jv%ge.LIJB]!!KzJ=lA&Y=$,>[Nge-/P4]WO!#Pu9J%OTJ#Pu9.J%<JE+!JP%!U:JhL81!Je#!P:MP6J*QAK9-:O!#Pu96J*NlJL'+!P:MP02L8J%O?2%Nn,Pu9NA!JP&OTJ#K=+Pu
9%!U:JhL81!Je#!P:MP6J*QAK9&-/P42]WO!$J(JC2%NnPu96J*NlJL'&Ke!Kz<MuKWPu9NAL`i(#!JPQtT4.LCP4JN2O#/!O!#Pu9&JiPu9<R;p3NA!JP+LCP4-OOSPJPN0&>92]U-)(JV2Qg,9.*$MFQP<lTJE
6,JwJe%JH,?#)JPJ+J3JZ-N0%!JPJtJ+T(#KkJ!mnPR/Y4KrT(/Kr#a>/p>$W,Zj&T($T=TK/;bU$J(ha$aRn^-OOSPOO?$,>X|o%JZ$Lk%Me#B$>JwMz-)(JV2Qg,9#m'L(%Wf&T=pzaHNC#!KkkSnu$nt/,KrQ
?J+Yi'JWJPJm%>9NA!KkL]J*J@K9!fo&]7T($T=TK#aHNC#!Kk<K1Y[%!T($T=TK#'MhJ`#!Kk-J]&K'-!JP0J'1!J%50&J3,JK#,LVJxKQJn$Ks1YGjTYh#SP$R$W5J%PdNp,&J#JnJ]$J$#M/MmR|$j+!V,$N.
#S-KI/'JkJaKR$JBLCP4JN2O#!O|#JnJ]Ji)O|<2JX%*-JZ#JT-Jm%,JT.<28RH$K.1Je!J%02Kp/&Kn^KJ#JT/LL$O$K1&q<NN%MF1,?6)(Ju1*$1MFQP&JuNN1,dvG!J`#!J%$2)O|#JTKoJF02K.%,KaL?L#W
#$O4JcC5LL#oDK>cINX&U{Mq)O|LFKg:!J%JfK]M)#!M%#CJc-:JT<28RH1Je@0K.%U'&LPdzLL%!Jh@0NN1nhMBG!J`#!J%-L!#H96)(-,Oy1*#!=&J$#)(K|YK)(7eAO'&J3J<%*/!Lt#LwP^KdJEKh!JP!L*$
'MhJ`#!KkJWPR$!JP5J`#'PlJPJ!*6)(JO2JEKWJAPIJ9KW?0+MlMb7)($'(JM6J*K9Oj#)(KKJLJ@O/OjP=&QAJOO>,L!#)(-:*D2+Oy#!=#)(!J%JO2LAH96@-KwPI6J*P=JL)(0JM%*/!S,#Jw9+!JP-X1#9:
*TU,Oy#!=&J$#)(KDHMl96)(JO8Qy-Y6&Jm%ZWL!XC!c2XbMpXX#Oy-P8G!c2XbMpXX#OyKwJBNKaq1!J%$-P8:NKaq1!J%#!MY)0!NcKT*JEKhJ<#MY#)(J!!J%&*T$!MYL3%QBO%MpHUI#!J<P^Jm%ZWL!#9D2
Yx%8'K(&LN'(6J*K9Oj-O*!JsJ%Qz!Jt%W'!JP6Lj(=$%ULM0$KfJb!JPb@!JP6Lj(=$p(!JG#!JPJO2[))($,>(.JfK]$0KH%8JM6!=#)(&)(JOQ%+MlUr&O'KwPI5LyJs-JJ-:,L;#)(0On%8Rm$P<.J-2Qg!U
P$SU#!X3#!=&J$#)(&J^W(L;#)(J;8O-&[W%!U:JhKJ1Je-)(0!MTJCMy!K?7MJ%!9JMODNA!JP@fp,UlSCOk$Pa7MJ%!JP-:*D+Oy#!=#)(*JO28P1%fkG!=#)($%j(#,Oy1!J%-P,#Je)(bfO'+&JO8MN1!Mz#
!P:MP+J:!(=Db]%8[W:!LsNj#9JM6JwBJe&JP9+!P:MPKoK&92JM6)(JjK&9DJM+)(+O8%S:!=#)(
 part ODbL-1.0
OFK>JpOFJP(Y+
 part ODbL-1.0
T:!OFJP(Y+0'(JCM8%O#L(%QmL-Jd&?)JPSsmC)KvM>/M:S8PRDJ21B&Nt)K7JAJj9LCP4mA+!PVTJJEMo9.MkPR&Ji!Y+]RJj9RvSY!Y+0K:J(JC+L$/L(#)JP%P>+L`Ov+Zn/[0)JPPRJ{QH'Q@`##_y#U1Wq`
IJ&&W-J#+!KvJP/L4&Ji!Y+Jga4!9NA!JP&2!Kk#!JPRMM#K`?!Y+Ru7Ol(/!Kk:!KkJE'Q}M3#9.pjS'J##!Kk:!KkJEY&oe#Lj9M#K`WYMx9a3MxKkRu+!L1o)$+LC>Kx.ioMx9JXZt!Kk#'JP$!JPMrJ{8J21
>92U(ODC5Y4WJR$UANA!KM$V}9K>Nr9NAK_+!Kk&Ji*DM).*<JE%jD>SS$Om>9PjRkP~2J21)(
 text OFL-1.1
T:!Xs#!OFO5(awD%p'N:S)#ixO5fW%NH!O5RhXj#VF&^scw&%K~'J5&OFe&+J:Xq<8Sm&eE+ZU7M:!awXS!J'Xq%8K#p/JI&X-Qm5Ny5KuD2Ty1TG!XqJ+,JWJDJ{8ci^AX-&$Ty7,4J9.,O_L7D2K#1JWJD!Xq&
U2K1N+8P'6,>T}#(!O^/Xq%O[6)(JV2JX%,K7PQKX!Xq$KWU2N;O54MC%!M3#K+P'1!BK%J=6)(&Q#QZ5C)<K!FK+`NRW&KNO_O5KMMC%,L7M'5CMp!BPeJ=J8EMC%!NI#O54Ue5K61!BK%J=JIEMC%,JWJy1]Q%
d;$p4+J`$+L*,#!Ue#!J8E1R+P2$1fJ!O54%'K4djKzMC%,jpkGX*NZh$$>MIKdYg%!O54JSJ$JS0K^JMJ5#Kj%,MIRp'J,#!O54%?_hJ,UB`xJdLf&MXJI&N[J_#!O54Jm%!J[J$-Nz!O54MV,#J6L1Ue+J8$JI
K*<8Ty1Mr-J8$JIK*#!O54<8ciX-&$Ty7,4J9.J^J,M7!JsBJ<&)(JjJ{8LQJx5_eN/L'K+[hNgl4$+!M&O)NgmQ[aLXL'$L{K+5Ny5Jo[aJ{8`qq/1!KU-J4JIE#!O54<?!O_O5KMJ=KwVjKPJS0JM1!K,BK%)N
}JgLF%!Z^O5KM5nX%!L(-!KMJ=#!BK%J=$!KzJ=#!O54J;28K#%O;P@$c=,JIEKE%W=!K{J=#!BK%J=&!KzJ=$7KWVjKPJS-!O54JI$N[+J`$+L*J-8K6QR6)(&J-28K66,>(!O^/Xq%O[6)(JV2JX%,K7PQKX!O
54L!)([@f(&TL:,#!JsJ$D2OpK'!O540J950J3JK#,LVKQ$JnJ+JF2K.%,J]#KRKI/'JkJa&Mm#BJ>LO$>Jt+J4K}J;!BK%8Kp/,L/Jc$>JTJ+,JJKaLKL?$L#JcJu+J(LT#L$Mv$JBKsJ!L,#!?$Rl%?!O54$J!
>RE+!O54
 part OFL-1.1
)O540J'6!bXOFO5(EJLJL)(0VaLo&0K:Jb7'kkJYL+RWbXKZaw
 part OFL-1.1
bXOFO5(EJLJLh@a,R=
 text OSL-3.0
)OF4(!(LF%,J83#Pi!J83OwX!!J%JfRS!J[MsJ<]S%!BJ</!J83J'6!OF4(EJzKL-K0#B(J%KC*'N:L<J5M-]5(/!S,#!B%JN!J[-%L&!J83+J_JxN/$5J`#'Pl3-%W2W?OUgaJd$U+!J83gVYiJWJDJWJDK$Lc!
J83-%J7$RDJ_#!J83&JWJD%!;7!nj.J_#J83$JWJD.*J7$RDJ;8J'6)OF4(-%Ll!J83L9&-%L~!J83L9-K0#J>(J%KC*'N:L<J5M-]5(6J>K=Q4$R-1!J%.DU8+!J835T+1!J%/!S,#!Lq%JH?MXK)/N'JEJy&Pq
!J83&JWJD-K0#FA(!L=FAJ0!Q]J?#!J83/KfJR%@&J#JbKNXfLe%Jd!J83J%O?%K~'O)NgJ,#!FA#!J83Li7J^J,#!J83.J%PSJ%Qz!Jt%N-)UD1_='O)NgJ,#!FA+J(K_ZhNKWE%NDaB&V`L^1*/5Ny5J%[H%J7
!J83-a$J!(K0Nz!L7#J%MV!L7#,Km%!J83MV,#KWNu$NFR3<8K#%P@$O;MnM+J!)J83J3KQL3JS#!J%KE5KnLyMdM9+)(KC,(%J%J=NuUgLqR$bT$,>MALmJ4J>(0JM%JH?MXK)/N'JEJy$Pq`y#,J>K=>KF!J'K
=Mc+J*J@J4(0JM%!Nu#J%Kg:CR3DLQ+!J83M9+)(J;8O6%V~J%J!Ms6=LjJ!)(,J83.J%JBLIJE'Jt%(-SXXe!L=SXXeJ0!?JG$N^#!J83$JWJD+,KxC.!J83$JWJD<8K#1MF>KF*JuJoJDDK6$VZ%JoP^$JyJb5
J(M*M8/?NA'M25J(KQQ$/!KC#(N2*J-gd,SXXe1*#!J83$'JW35'JG6J*JLKb-Ky9*J-Mu+!FA#,JWJD.*LaJ#BJ>$LOJ|J!!FA#!J835OH5,J|#Ms&,[OL'U=_r5J(KyJ<*J-M6!FA/,JWJD.*La%PN'N&KyJ<N
KWE%TeKq.*JEJI!J83-JK#b9&K'#JKJ%]C.!B+&%!J83&!J>9JMMd1J%DQ41!J%$Dbb%*6!=#)(7!JS#!J)J=#JoUg&J>9KE5KnLy+!QXb3]1!J830J96)(GJ(50M[&J3JKJxKQ$JnJ+J3JZ!J]#MmKR$KI/'JkJ
a!MTQ;5%!Q6#!J8307*)K'#JKNJJ(PoJ`#)(J4(%!J830JM1)(KE6)K'-JZ#JT6J4Pk&6J4JqN(Ju+MvJ+MBL$$JBJ;!J%8Kp%MF/,LKKaL?$L#Jc#,VVKs5'Nh#)($!?#!J83J+J3JZJc/LL#Uv3V>M=NS$U|$,
&J#>KVJc$N>)JZ#JTJ;2JX%!JhJwJeTrCJZ-ME&L!:JY,KT*KncT%)(.[>[kHOm&OoME#)(&J##J6=&J$:*J7$RDJ_#!J83$'JW3*J-JH'KiXi6!Pk%PE!KQ[>#Kq%!=#)()(J$H9%gl!P~Ro+J*JLJ+HJt%LaJW
JDK$Lc!J83&RkJiJ3e?Jj=&J$0Si1BJe&NdPKM9+)(0M8%QgBN0&MUJ+OO?$OOSP)(J;LAQX&*<J4Y!K8,#!9JM%*1)(LcHNS%Z.!J$+J*JLKb-L!/J>LT)(J;LAK|&*<J4Y!K8,#!9JM%*1)(5#!MG*YfJ(LTJ+
'RjL/$SOLdJ%$,K5Ph.!J83S2'J>)L!L;J;2JX/J(LTPhJ>Me1Ud#!J837>4$U;-MPXE&T`Je,LT$_mP&%)(<8TSJg+!S&#'MPc!!J%]-$+J:J%^%J6Z^Mq&6!Mz#.MPNbJ6S%#JeM}!M*#!SrY'S~GWJ/!NdN'#
O}0KnRH,?#!J83RP!O,#)($MpJ6L!J;8Jm%!M^&b+#B$J>Je+!M&MP)J*J;O>!L!#)(-VOS.+,LT%ST!=#)($bVJcP&_s!b5JlJ;8P1%b>J6OM&R/J+J3JZKiVOS.&OMS1+Lv7CLTJ+,`?#CLT)J*J;O>!L!#)(-
Tk:,L;#)(0On%8P<CL;J;8P9Jg%!JhKt%JH@QQ-O3#*+)(*Z~)(Ju+bw$a`L_J0J(L1$'JqK3N196&U.7J##!=#)(/JqQS*Ko,K3.WN0R-1$06POL)7*/Kr#)O3L)J0MO!QuLP$LK%M6!S*$Sd#CK3Ju1L$$JB$O
(O9#U9V)TO$KG#!V'V8$QWUaO9#CK3-Jt%?*<?!J83+J#Ov2JBOQ$U01)($1Je&J%b82%aL7$8O</CMD1*-KO#)()(0BKb`.^qbLJS0JM%J,J7$RD)(J3KOM9+)(RR*%Jd)(5Sv%!J83$%JWJDK1*<Jd!L'#)(&J
,J7$RDHJIE!JI(&JX@%>J8JD#PiJm%!J[J$MO*<2OE+,Kx.HJI(0!OF4($a~&*<2?JoL7+!KM#HJI(O(*J-TA!J<M'+!NcP7Js7!J<J'6Z9H(KMOD$7'J<#HNB.02`]K[%!J<+)(&QW*<2L/.HJ8JDDOFF4KwHJI
(JfK]XU1OFFaD[y&*L|7J6(bJ&]sP$
 part OSL-3.0
OF4(OuJzKLa~JzKL
 text OpenSSL
N|&?+F&L{Oc7$J3KODKJJ9.!J[J$DOp-Mt#FAJ-Mu!JsBJ<)Lp#J$&!J[K'-Mt+L{J?J-L&!JsBJ<)Lp#J$&!J[K'+!KN&$>N4J97!JG-J#QDN4[uWg$?#)4J-L~!J[SH)K-Ko4W[1!RqOP/?+!RqbnL+LhRqKZ-
!L7Rqbn&RqOPJ-28K#%P@$O;MnM+J!)4J3L3KPJS/KPJSQtPmRqjNRqKZ-MnM+J!)4<28OzRqMV<RqOK+KWL7J3L3KPJS#!RqOP-Mt#,J?Q?J-Mu!J[SH)K-Ko4W[1!RqOP/?+!RqbnL+LhRqKZ)40J91!RqOP50
&,OX$JnJ]J+JF2K.%!JnJ]#KR&KI/'JkJaDQ)+J4K}J;!RqOP$J6Km8Kp/,LPLKL?KaO4$L#JcJ+JF2K.%Qv#QbO}$NGLL#?K>$NX$MqPYK1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?#)4Kg:M)#!M%
#CO$)K-Ko^-4KP1Un[+`rYkSz)K-Ko4KP1_ua8bmYkSzJ.J8p!(J/XI)LM0J(_dT-KP1Un[+`rYkSz!T-NkKPJi5%j97mi_d)J10J5/KV&N5?5Ny5!J[J$Dhl%!J[J$JX%J#ASZ+)JG8@!n}oNm1jm`~A2[q!_dA
!_dKNLQ7)JG0J21!KvB=KE.!K%0_ua8bmYkSzBRVUn[+J=&5C,BJ|+!AD2%8UK:)LM0K#+'K-Un[+K`8MMKy5!Kz#!NC#!J1K#)J{8+!J?#']8akJYIp%$+KN_0$]8J97!LMN|&?+F&L{Oc7$J3KODKJJ9.!J[J$
DOp-Mt#FAJ-Mu!BJ<)Lp#J$&!J[K'-Mt+L{J?J-L&!JsBJ<)Lp#J$&!J[K'+!KN&$>N4J97!JG-J#QDN4[uWg$?#)4J-L~!J[SH)K-Ko^-4KP1Un[+`rYkSz!c&^-J{8m+L,:!oMJ!!J1NoK#D2^-M.-:*K!,qFM
oA$'JWLDJ!!i$YsM*A*J-K!J(SH)K-Ko4KP1_ua8bmYkSz)40J91Un[+50&,KQ$JnJ]J+JF2K.%!JnJ]#KR&KI/'JkJaDQ)+J4K}J;!Kz$Km8Kp/,LPLKL?KaO4$L#JcJ+JF2K.%Qv#QbO}$NGLL#?K>$NX$MqPY
K1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?#)4Kg:M)#!M%#CO$!(&JG=/,nlJbE$JW#)AN+8R*MOQO)AN+V<8Va&X,6OlJG(J+!JQ;(
 part OpenSSL
BKb`-`/!RqOPJ#9O_
 text PHP-3.01
N|&?+F&L{Oc7$J3KO0KJJ9.!J[J$DOp-Mt#FAJ-Mu!JsBJ<)Lp#J$&!J[K'-Mt+L{J?J-L&!JsBJ<)Lp#J$&!J[K'+!KN&$>N4J97!JG-!KMPFJ-28K#%P@$O;MnM+J!)4J3L3KPJS/KPJSQtPmPWPFV$-MnM+J!
)4<28OzPFMV<PFOK+KWKMJ3L3KPJSJ!PWPFV$*<OE.H4JD+`^7PF1SBd~/PFS3#ck@PFd~$nD-!PFPW<MWPb&$K4K*#!(J!KT%KTJ^EJO8MM'QMEMgZTJ2AJfK]L%6'JkE#!(*<SJQ%%?@6!=#.E*<K:MK%?CJ2A
6!=#,ORE#!(L%1!PFPWJ4K<>KF!PFPWJf!Jt%Jd!=Jw%J2APQ6)(-Mt#,J?Q?J-Mu!J[SH)K-KoPF4QmJbJ!L+LhPFV$4)40J91!PFS)bg50&,OX$JnJ]J+JF2K.%!JnJ]#KR&KI/'JkJaDQ)+J4K}J;!PFS)bg$
J6Km8Kp/,LPLKL?KaO4$L#JcJ+JF2K.%Qv#QbO}$NGLL#?K>$NX$MqPYK1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?#)4Kg:M)#!M%#CO$)4^'#SDMLJy1S8Q1GMj#!PFPW!PFPWJ{8V^XF`wJYPWPFV
$/KGK_G!PFPW&!PFOPQtL]L+LhPFV$PFKo!h'Y{QmJbJYL+Lhh'Sz
 part PHP-3.01
!PF(EJzh*
 part PHP-3.01
BKbXLh6!PFPWJ#9O_
 text PSF-2.0
)(JC0My!K/&!L1$NfK5[0&JBKXK/+F$L{J?&J6MQKN-Jm%!=&J$#)(JCK/K^J}K0JUKCJ~K5'M-L<J5PLQ@(%L&]ZYLLl&$L~L9S>JWJDJ7&JB?K/N/$+,JWEJ9K1.K/(JC&K/J<#BK/DZl+K/N/$+,JWEZ[1K5-
+!K}K5b4'JW3.0K$G$WrK/$,J`LD&b|%JH!JW3Jb%M:5J9MdKDK5K^O?%K!+,C3'WDgG#!L:Jy%K/-K/KfK/Jb%K5GJ(50M[K/J}JHJULxJ~J4Pa$J]KQ$Jn1Kx#L4JF2JZK/J}JHJULxJ~J4&J}U6JUNpJ~,W*$
JK#KR$KI/,JkJa$.!?#K/JO2Oe,K@Jl9-K/J;28Kp%K5$,>L(#K//,L?Ka$L#Jc$LL5'Nh#O7M0$JBKXK/$,JWLDKg:M)#!M%LD-)(JCJOK|LALc'J&Oy#J6=&J$-M9+)(JCJ;8OB%La,Q8#[6ZU$Z>]?MyK/&K5
)(JCJV2K0JS%?K/Nu$R$KM+'LOX7%P@$O;Mn$NG#K5$,K@Jl-1L}Wv$JBKXK/K5O?%8P?1!=&J$#)(JC
 part PSF-2.0
N{4K;(EJ@
 text PolyForm-Noncommercial-1.0.0
L+nNKZJAN5JLKLKLME+O8%NV,(6Jj=*J-MZ%L>5N]PHL5&J$%J#HJAB(!J%KC*'B(/!4%JNa!*VwJN7!4.LIJBOe!J%J=B+@/,KJJaK1*<JgJ7!4Re%JG(JG(&JHL:$K4JDK$G!4Re%L:&K4JD(L:&K4JD(JG(!J
%KC*J(K&B(%J7J_#!4H(%J7S'M0!47L:&K4JDKJ1L:&K4JD(L:&K4JD(J|*J-PU.MFKdZ('J,#,J`#!4J!*K:Z('J,#Jj=$!YQ/L>Js5OH5J_#,_>L'[rc]7KHJ<.!J%J97!4/L4KHJ<B]GLbL+L4SzL:&K4JD(!
J%KC*J(K&B(%JHL:&K4JDK$G!4/,KJJaJ>(!J%KC*'J>(/!4.S'J>K=!J%J{($[@W;%(.*LIOe1KX!4N5Kr,N5Ja0'KJJaR5MDR5?/Zjk[&pE/!VS#;SaR5_hY4`{l=fWhsnq$o2m}J3,cIKVM*0?/'KJJaN5UE?
1,iiNfYw^g;ZjNf;oR$l6NfdkNrNf$Q0^g0?/'KJJaOZ#!F#a0$L5LgJ!!a0OO?*<JEOO?9/!46!JeJj=JN2P5L>J4>9Jj=JN2O#*%N8$PJ,#HJA%MFQP$Tq!J%J!VmJA%MFQPJj=JN2T.,>JAJ>Xc:*JH,KPL/.
!4S2$WM%Me#,J>HJ>(/!4JM6Jj=XnQX:HU,LxC'L/HJ>(XnQX/3GMj#HU,XH!NcKT*Daq+Mi.*JE`%,#Jj=$YvOx7!42J21HJAHJAJ{moQ%:*]zM!MlMb7Jj=&RYZYTF%jOf=XHLXhCO%#Y9J<JBJ#HJAOCQXJ4J
T5T*5!JeXS!4S{50J3,JK$Q$&!J%JO28Kp%*/,JcKsL,#Jj=$!?$Sg#!46,LV#JqL/N;!J%0!L1$K3N@Jj=&!40!4!J%LxJb6Jj=*MC%!L1$K3`8%Jj=HU,0,JqK3PcfY$>LV#Nf.*3/PvJ#UE.JEL)NAD6!L)#$
D6POL)7.NfL)J0O9#V?J#!Y^#J(K3$!Qu%LPJ6Sd&S=1gzL$$JBL)J{8LP$LKHJADJ#!JAJM%*/!46Jj=?J0Ox*JN7!4P;K<#HJA
 part PolyForm-Noncommercial-1.0.0
nMN5(JLKLKL
 text PostgreSQL
JS%?J,Jd&J7)4&J6KN/,JaJ3LG&J3'KPJC0K^JMJ9.!JsBJ<&)P7&!J[PgV{OK+J#J_+J4K}J;K/8Kp%,Jl/LPLKKaL?$L#JcJ+U{NXKsL,#!?#)4&J6KNKg:K/JfK]M)#!M%#CO$K/PdNp,J]J+JF2K.%!JnJ]#
KR&KI/'JkJa!4J9N20GJ(50M[&K/JfJ4L5%K~[tNHXDY}$JR
 part PostgreSQL
fKJPSdM4e$Pr5nSKD5nT
 part PostgreSQL
LrBKbO.]J!fKl(S)PWLrBKbh1!X0#!T~#R)
 text Python-2.0
)(JC0My!N{4K;V.&!L1$NfK5[0&JBKX)4N{+F$L{J?&J6MQKN-Jm%!=&J$#)(JCV.K^KCK5'M-L<J5PLQ@(%L&]ZYLLl&$L~L9S>JWJDJ7&JB?N{N/$+,JWEJ9K1.V.J=(JC&V.J=J<#BMOQOBKbh4U$[-W:`.YV
N{4K;J#9O_DZl+N{N/$+,JWEZ[1K5-+!K}K5b4'JW3.0K$G$WrN{$,J`LD&b|%JH!JW3Jb%M:5J9MdKDK5K^O?%K!+,C3'WDgG#!L:Jy%N{-V.0KfN{Jb%K5GJ(50M[V.LxJ4Pa$J]KQ$Jn1Kx#L4JF2JZV.LxJ4
&Np,W*$JK#KR$KI/,JkJa$.!?#N{JO2Oe,K@Jl9-V.J;28Kp%K5$,>L(#N{/,L?Ka$L#Jc$LL5'Nh#O7M0$JBKXN{$,JWLDKg:M)#!M%LD-)(JCJOK|LALc'J&Oy#J6=&J$-M9+)(JCJ;8OB%La,Q8#[6ZU$Z>]?
MyV.&K5)(JCJV2K0JS%?V.Nu$R$KM+'LOX7%P@$O;Mn$NG#K5$,K@Jl-1L}Wv$JBKXN{K5O?%8P?1!=&J$#)(JCJ.SKSz(JC/N{J@KLSKN{OFF(JCEJLJ/-)(JC0MySKSzSKOdJ(_/JYh-oSi;bO`U`OhQ&!L1$N
fK5[0&JBKX)4+F$L{J?&J6MQKN!4-Jm%!=&J$#)SKN{(JCSKK^KCK5'M-L<J5PLQ@(%L&]ZYLLl&$L~L9S>JWJDJ7&JB?!4N/$+,JWEJ9K1.!SKN{(0Zl+!4N/$+,JWEZ[1K5-SK0Kf!4Jb%K5GJ(50M[SKLxJ4P
a$J]KQ$Jn1Kx#L4JF2JZSKLxJ4&Np,W*$JK#KR$KI/,JkJa$.!?#!4JO2Oe,K@Jl9-SKJ;28Kp%K5$,>L(#!4/,L?Ka$L#Jc$LL5'Nh#KXO7$M0!4$,JWLDKg:M)#!M%LD-)(JCJOK|LALc'J&Oy#J6=&J$-)(JC
J;8MN1&O6+J#].1!Je#!Px#R)NbS%#JeM}M9+)(JCJ;8OB%La,Q8#[6ZU$Z>]?MySK&K5)(JCJV2K0JS%?SKNu$R$L7+'LOX7%P@$O;Mn$NG#K5$,K@Jl5J(Lk!SKN{^uJbJYL+LhnrSz^uVp<8K#Re%!LZJMG.]
DQ[-1L}Wv$JBKX!4K5O?%8P?1!=&J$#)(JCJ.VWOFF(JC/N{JLUTJ/J.eDQtQ`!J[JC[C1]xGMaK2WsLo$1L}Wv$JBKXN{JLLn]lJL4*DOB%JENw%!=&J$#)(JCJ/-)(JC0My!QI/TmZjl]OdJ(_/JY`*nZq?k1o
@p~h;VW&!L1$NfK5[0&JBKXN{JLLn]lJL4+F$L{J?&J6MQKN5P'JY!LhN{KZ^jV=GY`K9W9N{JLUT-Jm%!=&J$#)(JCVWK^KCK5'M-L<J5PLQ@(%L&]ZYLLl&$L~L9S>JWJDJ7&JB?N{JLUTN/$+,JWEJ9K1.`V(
JC0Zl+N{JLUTN/$+,JWEZ[1K5cE+a^#`V(JCK5<Qb!J[L'n)!nzN{JLLn]lJL0JyJbJm%!=&J$+`V(JC)JC<8^tG!^jKX!J[_zn@^`Pr5'e7`*c.c))JC<K:8[xJ!'SANEG!^jKX!YQL+l3e7V$`*c.c)-+!K}K5
b4'JW3.0K$G$WrN{JLUT$,J`LD&b|%JH!JW3Jb%!;5J9MdKDK5K^O?%OE+,C3!Sg#!JRJy%N{JLUT-VW0KfN{JLUTJb%K5GJ(50M[VWLxJ4Pa$J]KQ$Jn1Kx#L4JF2JZVWLxJ4&Np,W*$JK#KR$KI/,JkJa$.!?#
N{JLUTJO2Oe,K@Jl9-VWJ;28Kp%K5$,>L(#!4/,L?Ka$L#Jc$LL5'Nh#KXO7$M0N{JLUT$,JWLDKg:M)#!M%LD-)(JCJOK|LALc'J&Oy#J6=&J$-)(JCJ;8MN1&O6+J#].1!Je#!Px#q0NbS%#JeM}M9+)(JCJ;8
OB%La,Q8#[6ZU$Z>]?MyVW&K5)(JCJV2K0JS%?VWNu$R$KM+'LOX7%P@$O;Mn$NG#K5$,K@Jl-1]xG!MaiSK2Ws$1L}Wv$JBKXN{JLUTK5O?%8P?1!=&J$#)(JCJ.MaJ/J.d5(JC/N{KLP=KLLEJLJ@J/XIJS%?J
,Jd&J7)4&J6KN/,Ja&J3LG0K^JMJ9.!JsBJ<OK+J#J_&.N].BJ<&)JSJ<OK+ZyKN&.!KM#b`af`R$d528K#+QD$RT[}%JG#!4J3MoKPL3JSb`af`RNpJ#J]7Sk%)4J+J#JnJ]#KR&KI+J4K}J;b`af`R8Kp/,KaL
K$L#Jc$,JcQ?LgJ!LL#?K>$NXJu+J(LT#L$MB$>YMLTKsL,#$+Lv7!?$LR#)4
 part Python-2.0
N{4K;(EJ@
 text Ruby
*<JH&LJU^MwJ_#!FJ?#!4J3N}J9.*XhJ##!J8BJ|&MQP0-*<JdHJ,#!4+,KxJ9.*JNJYM{K<#!J[-L@HJR+!;Q*$JBJHL>QmJbC51fLR8JR%gq$J(N<L2$1]W!Kz%K!HJR+!4-?!JI4JgLXHQI$Nf-LJV&]mV&L7
7TgGK2%NV!J84JG-JH>JGR(7!Kz-*<J7!4+JvA$L{J?J9.*JNJYM{K<#!J[-J7!]m&J1K+#!4Ru7Tg+!Y#Q[$N<GK2%NV!J8JG-OJ!JG7!O)NgF#!4-LJV&]mV&L77TgGK2%NV!J84JG-JH>JGR(7!Kz-*<Jd&K!
!J`#!4M!,>4_?KVJFLCK++!JGD2KP1!KzJi.KuD26Jj=/!Lp#JoK+&KWL}J$L]!KBJq-!RW&J1K+Py5Wu%$P_5OgJ!!4JN2K|Uq6!B#!4JFc`%g~UuL>&<8Ty]{&<8c?7)4-)40J950&J3,KQ$JnJ]J+J3JZ!JnJ
]#KR&KI/'JkJa
 text SSPL-1.0
Na0KJ%J,&J7MwJ_#)(K7JFR+@02M5=&J$-N;)(MC%NETw;(BK:J0BT1Mz.JX%>X{#JDC5__^z!IMC%,WQ3J'6)(J^K50U(5*Ps&Kq<8Q1$UE%Jd'3J0%J,J!$W?J#$J`#!3+'[`P;BJS>KF!Kf#J(^IJ,!Lg30Oz
'JIE#!Ul3$'3K$G!Ul3'J23J0Jx!N[I$'3K$G!I%N6'3J0%JNOx7@.J3JSLIJH*N$$]0Kp/Me6JwBJeKE^L@G'M=$O7'Y4J,QwKoL}JG7$J3KOKfJb%!;&+LCQ(>P~5OH%KA'3J0,LV#Qw.Vd>K?%JH$LNJ_VvU?
7'KULE'M=M27J4PJ#'J,02LYJ(PXKUN3U7M&JqJ|%!Jh.@Ko'V`&Zb]A^R.JLU7J(M&BJ<&J@_q!KU.M_0J4JK/!3KE%!Jh.J]DJ9.Ps<KA!36)(&Le%YS'J,#)(:!N3_C'Lp#KUS$$_3C5'ZH'N&T0+!Lp^})^,
-FA!FA/'3J0!Q]J?#!3/KfJR%@JvAJ0,W}J?#'3'LsN3J0J(N3.Jx0J(S<LsMc1'_R_fSw$+!L_#Q2M'/'Jk]$P!K<.0YTK#TPS(]E+.P!!M4N=#J(KS3K!Ox>KF!35'L*.'0LQ+!ZRJ?#_8'P#P-JFJ:02J`#.P
#P-&Ke_`Jg%Xl?#!37.P#P-$%[j'LsN3/J:J(T-0Jb%!;+FAJ?'P#P-+)SNJ0'P#PoP-Ti[(M4&JiG#!MoRrM4:,GJ:!KS3V5$'TVK#%P%!3$J(JvA^kK#%N7@!K,F/'3+JvAJ?J0J#!FAQr%^WQo&/J(KS3N7!J
vA&%Jd!3J+RW%L)JoP~K1@JV2K!!3J=M4N=$JJJa[!$S0JbJ5LSJ:DK#N[+T7JoP~JFJ:D2J`#!3/L4K,FKoN3O3K+MQ7FK+/!3&!FA/SmN=&[VPCX=.!30PdNQ%O]C51^lK>N^$L)^UMyJoX=&>NC#!3!K,FN?2
K!Ox.L(J{_UK|J!>NC#!K,F!K,F/'3+FAJ?0.Kv3-]iLZJ#9JM6)(DJM/!L=#BG!I&DOoJ9!LyJ$DOp)(QU[5H]>JS%N7!N[IJm%J*XJ!OgJ!P('J230J21)(Jg:!OgMMJ6U1NJ'J23)(W>H9#OO?$>N<5J91BJe
Jm%J*XJ*<JHN7&N6J2JD.*JN2KAJ3J$JiNy5H(JBRV+Ur*<KAJ2JD%M:/!PcJa#OdL>JHJRVh/*$K~*7Q+/P(JoJDJ9.*L|7!=#)(+LYJ#J&/J:*JN2L)BJoN~Kf$P(!J2JD/*J-JNJiVhGHMj6HS*&L)G=.V~L>
J!Kf,J_#HQ'J&RPKWQ87*LY6,>Pk0KJQ<6!J$LyLo]602M5J*QALx@_|-S@L(Jq9J!]^QGJeJ4J23J;8OBJ`#J(MSN9^|6,JwJeUsL56P+PM#!StBPKUWGU#SQO.$K[MzV-$Y>QG#CMfKY*KA'J23*[',JqQu%Ql
QG#N9Mf%!JhCQG0^@1N196)(7MJ%!J23&*U6,^h%P5T6$KO#!35'J0#T'Ld!3J=L(H$K@K?Jq9%QlQG#N9Mf-LYMwJ_*<KAMwJ_#!IJ=FA5*LN@+,L2J9.*S|&VMMWGJ^J,J(M&BJ<OfP3J#J|Ni.)(&,Tn=O0+Q
f7J*O/JX%!AOfP3J#J|#!N.#,JK&LJJ#Kq'J,#)(Li7!I*<Kj,Q^$J4Q^/J^J,.*KA&*<K)NH$JKNr/'LG-LYJIFK**<KA'3K$G!I$!JR%P%@J!!I+!J?#FA6!=#J*K9J9.*K:S:J##JjJ$-!3J-PNN&J|Ni.*JI
@&T_'P:MG-!3J-PNN&J|Ni.@0P'6)(&,J$O06J*O/)O^Vy!O^+J*K9%OfP3J#J|-*J-(!MT35'L*6)(%MFKdS{M!T9#'J,)(JONtJXLi7,JwJ*O/K&=%!L*#!3&J#J6NCOZ#LeKuD_6)(QVJ4JS%(!3+,>KxJF@J
V2Z<CJS:*JEQ|Kh@-:!3JfPXKUQ2J^J-L~M&JqJ|K1:!IJfPXQ2.JN2L~M&JqJ|H3N?2JHL>JNJi'O2#'J237>M;&N,JDJ:D21KWSgZ$#!J23&J:D2MR7@C5%J?'N%I+$G'VC#'So$JGL20OzJ(QE:!O2&J6LgBD
2K#%P5!L^$Jq9#!O2J=L(VTMx!L1JDNDUx#'J23+J(QEJV2M6)(%JX%!>NC#!QE-LYW}Oc*<KA'J23+JvAJ?6!=#KKK9&NlJ9.*K:KA!O)NgK,F6!=#)(+K<#JjOv-KA!JvA+$U8+'O+K-J+'O+JGL2Rd1!K,FWh
G'WbO+L2QJK#/4S4-KA!JvA+$U8+'O+K-J+'O+JGL2Rd1'KPK)O-/JYM{Q=SE&O-/5Ny5*K)_cNC$YmNH/.K-Y%%LJMFKd[~!JvAJxJL'J,#!K,F/J#!4+!K-.0J21)(G'WbO+L2QJK#/4S4/'Q^J4KGKFHKiOA#
ZXT7)LY#F$J@L^%J,!K,FJ!'M2NEJYJ4Kj-KAL1J_#!JvA7'J,#!KPK)%K~!K,F)VK0M5Jg_-&ZP&Jg:*Kh!JvA7CJ(K)+Qf7Sp]L-KA!JvA1N@L^J!'NPL@T,$/'Kj&K)N<L^%!K,F+!KvKxLE!KvL@JYJ4M?Kj
*N?2O]Kq%J,!K,FLi7!JvA:!L@%J,!JvA0'M2NE!K,F<8G'LjNE_11*$'K@Jl.ZzN<L}Q+J9*^wOm^7ZN%!JvASBK2%T]!K,FOZ#MxNE^]!K,F*O[ZS%PU.@0Jb/5Ny5Qr%N-JjM^-KA!JvAKXRQ%RQT|J9*Te>_
:K2!JvA&K,F#!3DNoR4%!JJ;JYJ4Kj6Sp]M'ZoM$#!JvAOwFA0RHJ!!K,F5'M4J1N?28LQ+LY!JvA3'KUK-0JxJL'SMK-J:J0,_pR5LmJ:0P6K#/R5[_$^^Kr$J@OxNQ$Ty/^cM!'^?+U3Ju'K-0'SMK-^=RCJ;8
Zk+^Q#WS/'JkK-Kh1'JkKUP6K#MC%']<$PO?#.XZ#K-OZ#!R:#!JkKU$#!Kx+J:!JkKUYYMD$^N$0Up%?!K-'K-0'SMK-OZ#Ju!K-JfMhKV[l$_)MDKwCMDV1!JgZrT3#?#!K-O~K_/'KUK-J0,_$]#U[^o$>K_K
H%Qo&WeJIK*#'J23+.KUK-J!'JIE#J6K,F!K_J-_l%PU.!^(Z'#!JIJvA0+J4L__G$^i7Q<OVKOJfK]Jy:*KAJ(JvA36)J*+$7$Pd/?+'KUK-&!LYY*5J`#'Oi+J:!Jt#T9&?#!KUK-0]:%!K(+[|$/'WhL=OZ#L
e!Oi0]t!K,FQ&6)J*J-8Rd1!O~K_JF)O^JV2JX:Nz*MV,K@JlZm!SG%QoJIJvAG!KUK-/L4!3JfK]Tf+_Z!O^%K~O~K_JV2K!'O^%Q%%K~NHNFJK$XD/'3.JfK]JI$Tf1!K($/!KUK-+J:@JfK]JI$TfL^%'M2<8
^0KY!KOMr^{&]T[3!T6#!M2$`&!X5&]'/N^]N!M2K,FQ&&O~K_J9+Qf7)J*J-8+'RK.0L9[R&7J(T-Jb%!;+FAJ?&J-O]J4Ka[z$Z@/_}Ze$L}-K&=K&LZD=.W0!=#)(1KfN0J!K<$KG#J6J$K&LZ.DJw%!MTIJ;
8];5T{KuRxLQ+)(%!Jh.KuDO-6JwJe:K&LZJXJg%J`#!I.J`<8K#Q|6JoLZJF!MTIRVMN1)(J3Sk%!K&LZKY*KA'J,#'J23*<JYHM]Ns,K&LZJ!.J,$J!,J`#@K&LZ<8KP%O]KWNB_W+L`RCKY*Jd!3*<L@K&LZG
J&O01*%'J23/J:*JE$J{LJM&BJSO*,>L;#)(/J&*N!%'J23*<:N*1!BM@#.J&W0!=#)(7=-[PJK$T2JT^6J!!=#KKUR&US#)($-P;_D#M'KiJqJ|$Kz]f+.J&$+!M&JqJ|^81JDOW@$-V-_%#!UF#.J&$P;.JIK*
#CJ&8QZ+KiOv5LjJ!!J8E$-T2!?/RTKr#L7#M#$L0#!J&$-^.%K096LOJe/?#LCR$L7Nu$NFR3$-P;^d#M#&L0#.J&1MFKdWO!J&$JIK*#@7WKWA#JT%!K(/,JT.JjWKWAN$MHGJoM#&L0J#>TnK&=DNOM?M~LX!
Qq#J*QA:!I5*Kh@$,J`#@M7'J<Ni.@0MN1)(Li7'L=.0'M?N}*<Ns.L=:'(K7M7'M?N}JFRRT?$LY6)(*<N!%'J23J&MN1!=#.(K7J9.!M?N}JV2O>CT?$LY:*N!=%'J23+Qf7)J**J-L@+!P:FK+'Pe#!K&=.JX
%JoK+$'J<TdK2%T]!Jw=K&=[{$Tn<8Ly+!J?#'Q|KP($Ly5N0!JsM^JXJxKx-L!*<2N6$Jd'J23KE5KnJ96)(,R@JB%N6$Jd@0TL&JOK|LAH96)(J+,J>JAJM6!K@P7#J*PMK1:*TUJ#MY#)(KDH(J!'JkBK%0Qy
'Y6Kw&XC!BK%QU&SYYKH(&KeP8:!BK%Vk%Vz*#!MY1LCKiJ0L3%RcO%Mp!XXZKH(J!'JkBK%0QyP8:!BK%Y)*#!MY1LCKiJ0)0!NcKT*JEKhJ<#MY#)(/,3J!.BK%&*T$!MYL3%QBO%MpHUI#!J<L!#H96)J*JV2
LA!JA#K?KdJEKhJ_$9J!*6)(:H9JEK]PI&2P8Qy*JN2W$%LNK4JA/!KvJ&6J*QA-ME2KH/OdJ_*D2KH%Ma)(+O8%LN$N7'J,#!I][Qw#'J23_.Q<5'P/#KXRQ%RQT|%LN'J,X~JV2O]MEK1M9>KF)(KC*JS%N6$J
d,J23JjR}OeB:*JN2Ma)(Nt1O7$_L'J23*OEHME#)(%JNJi-[?Ms#QNKqJ^KT*KA'J23!K(K|NL'(J!!J8M#%N7Jd&N6.3Jm%)(*D2O</T'Mb1K@K?7)(J(K3Oi0'OiV@L)#J(Nf$V?J#Y^#K<$_iJ(Nf$_#UE:Q
w#'J23X4J!J(K3OiJ^Jl%.OiKdNL'J,#!3K:NLR[JA%!3!JlJ=Tp+S5Z,$N`LJ6!O:P7Pv'Jt%T9#!K,F#!3J!!Tp+S5:!TpJf@$J{NV@7KiXj*<2MH,M?M~G!K8#!9JM$[46)(/L4*<2MH'(LGL<$>Kj/K8#9JM
6)(&*<2Z7NeJ+'RjL/$SO+'UzPh.,J>L/0Nx1KfKXRsN@/N'$^a!I$,M$#@-Lq'J)0'BK%KdS#?6)(#!I$'3GJ:!I0K$!3N~J'0Oz!J)J=J)E'J)J=PoJ>K=DJ#J>K=Q4$R-1!J)JuR~R%$R1R%.LI8Nx1LCL[KJ
1)(#KfKX$RsJ6J)EJFJN2K!K=.LI8NxJg5'P/#M?KO#!J)E/Kr#)O3L)Ko!Jt%K0J>Zw+'L[PP7!M^#)(J^J)KC*'M-N:L<J5J>(6!J)J=PoJ>K=%JH?MXK)/N'Pq&JBN7Jd&N6!Kk#J6J)E+!J[Q=V{'J>(0,KQ
JC$WGK1^12%ST'J>C5J(KQJS%V+'J>$^*2%_k/J>Me%K0C'J>(%'JlJ0%JHCJ(JC$WG2%ST'J>Ld!Jl:*KA'J23WxX2G'J>(&!K,F#!302Jb/MF%J,J5#Kj&6!=#)(LE'L9JbM2NE$>_PU&J0KD*J-JxJLM6!K,F
%8JiJb$J@U+%Yq]F#!VS#!J>(/)Jk3$JzU++'L[PP7!M^#)(%SW!J>(%QNKqWxX2J0*JEU'Sa.JF/!J>(HLY!J23+'T#$HK(J=?#!J23+'T#LIOeK<$KGWoLq+.T#.*JEOr%YbDO-:Ts%$+Lv7'Q}Oi$Q!*KA$N6
1_J^)#'J23&K0'J>(%LC#!K?Y9!J23]gL>%?N6Jd$KA'MoJ,#!J23KD!J>(*K00K|[]%J#Kq#!J23&JDK$G@'J>(0W^:@JV2K!LX!O,#J6WSTr!K8#$0U0G!_*#K<$KG#!9.DPdJM6)(*<2KA'J23:*D'Jl%J(Q!
7'K@Jl.0+!Mq#M046J:*JHV(%!K@JlK$G!Jh#H]O#LY!3&6J:!K@JlKC%,#!K?KdLILN!J23J!*'W^J>('+Lv7J_#!J23Q&1*$J_JyJ!JoJ_$KeX)/&+Lv7MoMn$^#.QH!J23Kw*^DM!.Q!$.J>(NkJML3%YWS9R
=M9+)(J;8Qk5Nb$T2,Jn($>^/%Me.<JB8Jb%*6JwJ>Je-J4UM#M:M>:J$DT/G*Ju1PnO8JC$JB.V_!J$#)(KuJN2Vi*J!!J$#)(:*N+?N6$KA'J23Ji5%N-X8HL56)(&,>X&L5KD5'P/*<2?N6$KA@JYJ#/L4:*M
Z%=._,*%O@'L</M?LYJ!Jo%Pz*KA!I!JgKx*N`N-N]Jo=&)(LI8%W&QRJ!LY!I-N@!I5'NF:*JH!Wi#!I$'JIEJb%K@K?5'NF*J-JH!NFFAJbXFM2W`%NaJYJ4Kj6!=#)(Kf!Wi#!I$JIEJb%K@K?5'NFKoJ3JZd
fK@K?%aI7!Wi#!I$JIEbCLE'M=M2N@'NF!VB#J:QR$X)jlJ!!VB#!I$JIE$N@'NF.hX/L(!Z^Ja#!I$JIENFFAJ0!K,F/!I$!JIE&!K,F/J#LS.*?%JH!I$JIEJb5'NFJ+J3JZSd4KUQ2M*IQ2i84mX4i<4So4&l
E4J#C.'KUN`N7J(Z:#!NFKX!NFFA*JHJb-PbK*#)(_&Lb<MWPb&$K4K*#!NETw;(J!KT%KTCK4K*JO8K[+Tz%!R6EJF<QL+TY%R'K4Q_$U/J^E0MM'QMEMg:!IQ~.'L`UCE#!NETw;($,LWELF%@*JE!M]#J[!=&
J$Jx#.UCE$#,LWEL%1_&Lb:!IJV2RX'EMg#!NETw;(*<MK,ETZL%1_&Lb:!IQ~.'SAJ{T%J:PAK*#!NETw;(J{8K#.SAJ=;Pe#ME#'EP8S#*%MK.E/!ILW(K*<LJ*K&$LjLZK1J4K&L5DT/G,Kz$BK%5'Nh#H]u%
Q.'LWE-K'#JKM_0J4JK/!I%!JhKJ1JwJeKEKYJBLy+Mi!BM@&$>K?K~!I50J3JK#,LVJxOX$JnJ+JF2K.%!JnJ]#KR&KI/'JkJa!MTQ;5%!Q6&LR#!I07*K`!IT;SR*QF!OA#J#KtTET@$T!-JZ#JT+J4K}KwKH1
JwJe$Nw%+MiJO,BK%$,>JlKdVy&$WO!I5KJJs8Kp%*/JcJ+,JJKaL?$L#JcKsL,#!?$Rl%?!IJ+JF2K.%LL#K>$K>NoW)Vq$N>W11*$K@K?$'NS#!I%T57,>LSKg:CK%$>JlJfK]M)#!M%#CJc-Th#KKUR&US:!K
'#JK&JZ#JTJ9JsN+8MMScJqO'Re%KW=_YS&J;JXScJe.M|RgUXJ(UVO!#J#]wJT+Lv7!IKw'JK$]c#JTVH'J,#!I+Zn/'LGJ.OC#=&J$J/
 part SSPL-1.0
NETw;(EJLf-US[.B[._&Lb
 text Sleepycat
N|&?+F&L{Oc7$J3KODKJJ9.!J[J$DOp-Mt#FAJ-Mu!JsBJ<)Lp#J$&!J[K'-Mt+L{J?J-L&!JsBJ<)Lp#J$&!J[K'+!KN&$>N4J97!JG-Mt+,J?J-8Rd1K_GLe%PEN_FA/!d84&,Rz4.MD!d84!FAJ-Jx8LQ+!JG
$8Jb/J4KGKF!OA#JGPv'f#LG&J-8Qmo*6KiJ$/J(KSKBN_FAJ0!FA/J#P]@M7@JV2K!FA/P]$K+.bqOJ!P#Ue#!RrM4GJ:!KSKBV5)40J91_b450&,KQ$JnJ]J+JF2K.%!JnJ]#KRKI/'JkJa$MmDQ)+J4K}J;_b
48Kp/,LPLKL?KaO4$L#JcJ+JF2K.%Qv#QbO}$NGLL#?K>$NX$MqPYK1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?#)4Kg:M)#!M%#CO$XIN|&?+F&L{Oc7$J3KODKJJ9.!J[J$DOp-Mt#FAJ-Mu!JsBJ<
)Lp#J$&!J[K'-Mt+L{J?J-L&!JsBJ<)Lp#J$&!J[K'+!KN&$>N4J97!JG-Nz!KM#!T~MV!L7#J6Km<8K#%P@$O;MnM+J!)4J3MoL3KPJS)40J91!X0&Km50&,KQ$JnJ]J+JF2K.%!JnJ]#KR&KI/'JkJaDQ)+J4K
}J;!X0$Km8Kp/,LPLKL?KaO4$L#JcJ+JF2K.%Qv#QbO}$NGLL#?K>$NX$MqPYK1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?#)4Kg:M)#!M%#CO$XIN|&?+F&L{Oc7$J3KODKJJ9.!J[J$DOp-Mt#FAJ-
Mu!JsBJ<)Lp#J$&!J[K'-Mt+L{J?J-L&!JsBJ<)Lp#J$&!J[K'+!KN&$>N4J97!JG-Nz!KM#!T~MV!L7#J6Km<8K#%P@$O;MnM+J!)4J3MoL3KPJS)40J91e9&J6Km50&,KQ$JnJ]J+JF2K.%!JnJ]#KR&KI/'Jk
JaDQ)+J4K}J;e9$J6Km8Kp/,LPLKL?KaO4$L#JcJ+JF2K.%Qv#QbO}$NGLL#?K>$NX$MqPYK1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?#)4Kg:M)#!M%#CO$
 part Sleepycat
!_b(XI
 part Sleepycat
BKb`+XL_b4J#9O_
 text TCL
!J[=JX%J#K+MQ7!4KwQUQ)+L1K+!L0K^K0JS%?J,JdJ7&()4&J6KN/,JaJ9.Z!BJ|DZl+J#J_&.)J<0LQMw+,[QJ4KPJC($L<LG0KH/,#!N*MDJR%)4<8Q'1KWL0&N?2Q.!Ms=QKODJ9.!K4=DQ#WsG!NcQ[#J^K
BK2KuJX+J4K}J;!L0$Uk8Kp%,Jl/LPLKKaL?$L#JcKsL,#!?#)4J6KN$,U2LDKg:!L0JEK]M)#!M%#CO$!L0&UkPdU6,J]J+JF2K.%!JnJ]#KRKI/'JkJa&Mm)40J9GJ(50M[&!L0&UkJEJ4UD%K~[tNHXDY}$JR
Q0?:*Dc:)4GMj#!RZJ=Q0!Q0J;JEJgOQ9+!4&M.KN5Mc+!^S`5])kl+QhhGTNc*KbJ@:*Dc:!4GMj#!dA#Xc!4J;8ir5KVM=4&!Q0J;JEJgOQ95Mc+Qh]KTNhHKbJL#jxO*!Z&!L0K0!RZJ=Q0&M:XQ+J6MjJS%?
&J7!4+R{7!=M'+)(
 part TCL
)40Q'1!X0#!T~#R)gHepLboYQIh^QI&>K?
 text UPL-1.0
Jm%!Q$M3NTLoJS0K^JM%,MIRp'J,#)4MQKN&$K>Ye!4J5#Kj&6,&J#B9+!4&,&J#J>9Q4$QmP[1J^J%N2^+JxMO!N[45Yg%$J91CJ%$O(!N%JD5McLo%Uh+N]-!4&-,nF#4&$U;Ro+!m<_xKB:K<0LQ7!4J^'N%3
%J:!40Yg1CM#J3N}J+J3JZ!9%J,LaJWJD#L~Ll&J7!4&JH?MXK)/N'PqZ#JEJy&JETy!4&!N%3J=&%N8!Z&9GJxJj$>=)(0Jm%!J[Q$!JsBJ<&Jx)N_JSJ<$JY'S;'UJ%!goJ-8LQ+J#J_$MhLr#!4!40J950J3J
K#,LVKQ$JnJ+JF2K.%!J]#KRKI/'JkJa&Mm+J4K}J;!L0$BM@8Kp/,L/Jc$>JTJu+J(LT#L$Mv$JBKsJ!L,#$+Lv7!4$!?$>RE+!4
 part UPL-1.0
!_{[{(goEJLKL
 text Unicode-3.0
J<%KU[CQ`!J[JqJC1[SWvL}$JBKXK>K+&$4*gmMa&MZ%8P?1J##!=&J$#)JC:*JN2MZJN2W`QoJ,J7$?!K>K+$4JS0K^JMJ5#Kj%,MIRp'J,#K>K+&,MQKN!K>K+$4&,MQKN!4%Uh+!K>K+$4J3N}J+J3JZ!9%?J
,JdUBMWJ7&$MXJ_#!K>K+$4&%NDP^%Pz!K>K+$4DT+%JNJiJ9.Jx')B&JSJ<OK7J#J_#!K>K+$4$Ke)B&JSJ<OK+MQKN!K>K+&4DJ950J3JK#,LVKQ$JnJ+JF2K.%!J]#KRKI/'JkJa&Mm#K@Jl9+J4K}J;!BK%$
M@LQ+)J<8Kp/,L/$,KaLK$L#Jc$,JcQ?LgJ!LL#?K>$NXJu+J(LT#L$MB$>YMLTKsL,#$+Lv7!?$LR#!K>K+$4KE5Ob+)J<!KM#'BK%J;28K#+QD$JB%O;!N'?$>RE+JjK>K+$4J3L3KPU[#!BK%
 part Unicode-3.0
Qd(gsB&JSJ<
 part Unicode-3.0
BXKh<QdLb
 text Unicode-DFS-2016
J<%KU[CQ`!J[JqJC1[SWvL}$JBKXQdLbJ=K>K+K>K+&$44*gmMa&MZ%8P?1J##!=&J$#)JC:*JN2MZJN2W`QoJ,J7$?!K>K+$4B&JSJ<XIJS0K^JMJ5#Kj%,MIRp'J,#!QdK>K+&,MQKN!K>K+$Qd4&,MQKN!4%U
h+!K>K+$4J3N}J+J3JZ!9%?J,JdUBMWJ7&$MXJ_#!K>K+$4&%NDP^%Pz!K>K+$4DT+%JNJiJ9.Jx-)B&JSJ<OK7J#J_#!K>K+$4$-)B&JSJ<OK+MQKN!K>K+&4DJ950J3JK#,LVKQ$JnJ+JF2K.%!J]#KRKI/'Jk
Ja&Mm#K@Jl9+J4K}J;!BK%$M@LQ+)J<8Kp/,L/$,KaLK$L#Jc$,JcQ?LgJ!LL#?K>$NXJu+J(LT#L$MB$>YMLTKsL,#$+Lv7!?$LR#!K>K+$4KE5Ob+)J<!KM#'BK%J;28K#+QD$JB%O;!N'?$>RE+JjK>K+$4J3
L3KPU[#!BK%
 part Unicode-DFS-2016
QdLb(JCK>K+&4
 part Unicode-DFS-2016
L]=#?/N;#QdLbJ=K>K+&4
 part Unicode-DFS-2016
QdK>K+K!J#K>K+6!dOL+LhQdKZ;L+LhQdKZbDL+LhQdKZcrK>L+FZ/OPKZfqZ/J.L+LhQdKZlsK>J/&L+LhQdKZYRg_chQdK>K+JN2K!b*_0Aik6!YsL+LhQdKZ;4Ko,FAL%+!QdLs$6!dOL+LhQdKZ;L+LhQdKZ
bDL+LhQdKZcrK>L+FZ/OPKZfqZ/&L+LhQdKZYRg_ch
 text Unlicense
)0J5&ph4P'M!!;Q*MF0J5%J,JdMW?[FMX$J7)4Jx+FAJ?$5'R,L{/,JaKV$N5&1,J0+P4.o&BMz!Kz$L0#)4j_,&J#BS5+!4%!;Q*KlJH)WU/!VS#!;JYZB&%!dE#LBe:&gBKllg)WU%8J(n5P>#o5+[|#J#R6&P
A9%)46BJe!40J950J3JK#,LVKQ$JnJ+JF2K.%!J]#KRKI/'JkJa&Mm+J4K}J;!L08Kp/,L/Jc$>JTJu+J(LT#L$Mv$JBKsJ!L,#$+Lv7!4$!?$>RE+!4J./KGK_QtQ7%L+poKZJ/
 text Vim
M_DJ4M~GM0N[J_#K/KE.KuJ-K!)(L'*J{K:J7N[NC#K/X~[&KE.KuJ-K!)(L'*DK:M5%K!RI.*JyJ!!N[K/b^PvHNBW5[Z&XGRW-@0M5%J7'JI$[]E#K/J+RI&$FAKY!J[e%J$DOp-)(L'J-8LQN[-!JIK/J-8K6
+K<#!J[^TOv-:*JHL:%K/]F*J-Q#WY+!JGLe%Pm*KY!TjcS*+,Kx/'J,#!JIK/*K6*J-JHHL:J+FAJb%!TjJ3LG!TjQz!Jt%K!HL:+!S<E#K/Mx!TjJOJN7HL:&6Mx(KuJO8K60md:M_JfK]J4meKD)($'LWEK:L
F%HL:!WTTj0cgmYcgXGKZ:)L:@JO8hz+M&Y/M|ZEXGoiV$LhXGKZ&$j#ddKY@0j*a?%Pm!Tj!UD%oaZ-HL:ibZT!TjJfj8.U<JfKhHL:KuJO2JE%8YChg-:*JEKh'JIK/.NkK65U~6'*DM5%M?J7@N[5U~JYMO:*
JHK&L:!L'6'LF%JoL:-K~J#!L:J+FA7NRJ,#!JIK/*J7)<8Yv+!J?#'SNdI*J{MKMx(%?/K4A*N!!L:&KW(J-2O`M:J!KfKWNBL:%!S<E#K/-KY*JE'JIK/J:KoL:5U~6Kb*J{J7@J3!FA/!L::!J[Q=J$DOp-!(
.LF%!L:RR*%J7!L:%!XGTjJ3LG$N}&RR!XGTj%K!!L:+!S<E#K/J3LG$N}-*Of!L:/JYM{Q=SEMpaUM0!K,JIK/KY!Tj$YFKd*K6!JIK/%cS*+,Kx/!L:LX)UH*J-JHL>Jb%Z--*Q#WY+!JGLe%Pm*)PmK_J-O[O
-/JYM{Q=SEMpaUM0!K,JIK/$5Ny5L8-KY!JQJJ;(M1LF%!L:*J{J7!JIK/6!JQM1EJ@$,LWE-'akJ-8O0JYM{+!Og#!Ei{&+!lmf}C.!KU#!JIK/0W;%L].@NkJIKYM05U~6J@QO]Q!ak0JgKH/5T*5)JV2S%7!(
K#/!L:-!PmK_5KH6J@'&J@[JJ-28UK$R*KE.!MIl<J{JHd.-:*J7'JIE#K/*DVe%?!XG(/HL:&JHL>Jb%!TjJ+!FA!Q]Kx%JN)01QOVt$1pv!K+%'NE&QOZG!YQ:!Mg#L:0ZsQOUt'JImEQOZG'SNdIJOJN!QOVt
R'%8K#0TjXGKZ-@02M5%Ns)(J!!JG#!K/b^NC#@$J!'JIE*<?)(/O:K/o/S3#!(.KuiX7JYHM]
 text W3C
)3&LQ4KNC5o#$>M.Z=0NoJ91!BM@6!J[((1RpKX&$L})3*!K5MZ.*JEQ`YO&JOL|7!J[=&J$JS%J,Jd&J7)4&J6KN7$J3KO/,Ja&J3LG$L<0K^JMJ9.*K!!J[GJ#J_#!4&KN$LrLDJ+JR!MlL'#)J<+'U@q.%L(#
!X-$JW3,_AZ!MALmP0J|$=&J$:[wdp!]B4ZqJ<K`8LQlI0Q]L'0KJLX!Sw#,X-$JWAJ<#,L:$JR%!K+J+!MGL:RxJyKlY:*K~pw%!U@J!J:!A0M+P0)4&KN0J950&BM@JHJ4Pa$J]KQ$JnJ+JF2K.%J]#KR$KI/,
JkJa$.!?#!4$KNJO2Oe,K@JlLqUgNu$>9BM@JO28Kp/,LPLKKa$L#JcKsL,#,?#!4$KN!KM&Nu#BM@<28K#+QD$RT[}%!4J3MoKPL3JSM/%B+)4&,MQKNJOJYJ#gYO[7BM@J.mu)EL+Lhq6KZ``JqU$B4h5)ky#]
BJ=J<&(c[h]GSQc1U$)Efl!BO9J<C.)(J{8K#7N4>KFJoQ41!]Bo-.kP0RO'lC#!]BKo_S%)Mod7E#!(&fl!htK0#?JB)E0!Kv5!O:E&0KPJi5%S?!J54K;J=i+#M1]~&[yJ=]s6!OFFO3J/
 part W3C
]B4J<&(
 text WTFPL
Na0KJ%J,&J7Mw$JIJ_#)(K7&R+@0M55Ny5!KM0R*JNMx!a/*Nv%;(=&J$/L}JG&KO-*[qJNMx!a/*Nv%
 part WTFPL
JNMx!a/*Nv%;(EJ@SQW:
 part WTFPL
BKbW:bNe>bNe>V$
 text X11
JS0K^JMJ5#Kj%,MIRp'J,#)4&MQKNK+!4%Uh+!4J3N}J+J3JZ!9%?J,JdUBMWJ7N8&$MXJ_#!4&%NDP^%Pz!40T+%JNJiJm%!J[J$!JsBJ<&)JSJ<J;8LQ+J#J_$MhLr#!4!40J950J3JK#,LVKQ$JnJ+JF2K.%!
J]#KRKI/'JkJa&Mm+J4K}J;K/8Kp/,L/Jc$>JTJu+J(LT#L$Mv$JBKsJ!L,#$+Lv7!4$!?$>RE+!4KE5Ob+)J<!KM#K/J;28K#+QD$JB%O;!N'?$>RE+)4J3L3KPU[J!K/J.VE[(M40'LO#VE``LbJ/
 part X11
BKbO.VE``
 text ZPL-2.1
N|&?+F&L{Oc7$J3KODKJJ9.!J[J$DOp-Mt+FAJ-Mu!RzBJ<)Lp#J$&!J[K'-Mt+L{J?J-L&!RzBJ<)Lp#J$&!J[K'+!KN&$>N4J97!JG-L7#!BM@J-28K#%P@$O;MnM+J!)4J3L3KPJSJ!!BM@-!Jt%J7)4$%?@/
,JaJV2LJ*!Jt%?odg2$NupQ#!BM@?#L>0J21M;JC7!BM@-:,K+DJI*J-M6!JIK+%PNN&J|Ni.*R*!K+&!MG#,LuK')40J91!BM@50&,OX$JnJ]J+JF2K.%!JnJ]#KR&KI/'JkJaDQ)+J4K}J;!BM@8Kp/,LPLKL?
KaO4$L#JcJ+JF2K.%Qv#QbO}$NGLL#?K>$NX$MqPYK1NN&G,N(#JTJu+L$PHJT$MvJ+MB$JBKs+,KxL,#!?#)4Kg:M)#!M%#CO$
 part ZPL-2.1
qL;(qMEJ@JL
 part ZPL-2.1
'BJ<VH)(K7.a<!BM@)(JfK]`S5OFF@JfK:K]NP5M1O{1!J54K;Xr
 text Zlib
)40J950J3,KQ$JnJK+J4K}JO!L08OnKp/,JcKsJ!!?#)4JS0JM%MF%?)4/,JaJ+KVVL&%OU@&Lf@QmJm%!J[M~-!UF#)4J-28ZI*J-2L/.*W8!J84:*?)4+'K-J(SH+!K-KNLI8`@JF02KH-S!FK*J-8b1QZ5C&J
-28ZI5No!J84-)J<<28UK$S!J!,FJG
 text curl
JS%?J,Jd&J7)4/,Ja7$J3LG0K^JMJ9.!JsBJ<&)JSJ<OK+J#J_!40J950J3JK#,LVKQ$JnJ+JF2K.%!J]#KRKI/'JkJa&Mm#K@Jl9+J4K}J;!L0$BM@8Kp/,L/Jc$>JTJu+J(LT#L$Mv$JBKsJ!L,#$+Lv7!4$!?
$>RE+!4KE5Ob+)J<!KM#'BK%J;28K#+QD$JB%O;!N'?$>RE+)4J3L3KPU[#!BK%
 part curl
B&JSJ<
 text libpng-2.0
!40Py50J3JK#,LVKQ$JnJ+J3JZ!J]#KRKI/'JkJaM/&Mm+J4K}J;!BM@$MFM0!48Kp/,Jc$>JTJu+L$Mv$JBKsJ!L,#$+Lv7!4$!?$>RE+!4Kg:M)#!M%#CO$JS0K^JM%?J,Jd&J7)4$LrTa/,JaJ3LGJm%!J[M~
-!UF#)4J-28ZI*J-2L/.*W8!J84:*?)4+'K-J(SH+!K-KNLI8`@JF02KH-S!FK*J-8b1QZ5C&J-28ZI5No!J84-)BJ<<28UK$S!J!,F$S!FJG
 part libpng-2.0
T8UJJ1(EJ@
 part libpng-2.0
BKbRy[.!T8UJJ1L0BKb[.d/ggBKbW9U$W:YV[.Z*ZdZVBKbO.`,`<dMBKbRyO.a6UnbQPW[/Lb
 exception Autoconf-exception-3.0
Na0KJ%J,&J7MwJ_#)(K7JFR+@02M5)Lk0J(K&JS6J*O/#!JQJJ;(EJzXu@LF%'MMKB.cZ'J<RS1!BK%#!KBNi.!KB0MN1XuLi7)Lk!Ja#)Lk0%O#JG#VQJ=]<Og6=#!K(J=P,J+R7-N;J2A0!F$JvA#'E#VQ.0'J
236)(P6VaA/'E#VQJ0J#NC#J6J2AJ:.EJ{J,J!J6AMOQO2J!J6WuKBM!J6mTq(mm&mrOgeHA0J2A.02P6VaA-K0#K&JS*JEJS%N6Og#VQKg:CQwLIJBb{!=#XuK1:1O7VQ*M6,eHA#!E*Kh%U`P6VaA#HJIEKD*T
L)Lk/!LgJ23:*KA.LgJ23*J-Ns)Lk+R{7!o[P7#J*O/#Xu-J4g{#VQTW!Ya#)LkJV2T.,JJfP.K@Jl40gk1!TWM^#!(#VQ
 part Autoconf-exception-3.0
VQd#bRLkEJzKLh0Y`]I
 exception Bison-exception-2.2
5'KaLk*<La'N%3.M7J`$J##!`L_9]4&J7.36=#HP,JiNy5.3eUUNMr'_9l$KX!]4$'JIELD5'_9]4]Y:*Jd$Lf!_9]4Mr*<JYHM]Ns)KaLkJ:JOM6!]4&!Lg`LOgK+%8J'6!JQJJ;(J3)KaLk)KaLkNkO01!J54K
;+EJ@J@#`L
 exception Classpath-exception-2.0
Rn)J1g;$[V7>P]0Kf'MR3K$G)J1N~!=&J$#!JQJJ;(J.EJ@J/Mk!L*M<5'KaLk!BM@#)J1LJ*JS%Q3)J17N,P]%P%J(KSOZ#!(=#JjN,P]&%J,&J7!LgKS6=#HP,J9.*K:S:/J^PCN,Se!=&J$#!(#.SeJ(N,Se0
'SeJ:02M+J!$K$G)J1:*Jd)J1*<SW)Lk%HE#!J1JF*D2ZS%JNJi:*JN2P)%JNJiWV)LkPeJ!HE
 exception Font-exception-2.0
5'KaLk:*La'K7J:MD)O5&`x)O5$[#Lr#)O5M!!K7)O5JV21MrM6!LgK7%8J21!JQJJ;()LkJV2K1Z<,>Y8c$!K7Vw8J21!JQJJ;(:*Jd)O5*<SW)Lk%HE#!O5JF*D2ZS%JNJi:*JN2P)%JNJiWV)LkPeJ!HE
 exception GCC-exception-3.1
Na0KJ%J,&J7MwJ_#)(K7JFR+@02M5)S]V6J1LkLk0J(K&JS6J*O/#!JQJJ;(EJzXu@LF%'MMKB!V6J1.cZ'J<RS1!BK%#!KBNi.!KB0MN1XuLi7)LkKY*?S]%[F'IS]<VYLr#L`S]VoK+&V6N=7!R,I!Ja#)Lk0%
O#O2#f%J+R7LS%?+)Kx!VoK+&V6N=J21)Lk-N;'KB0J(N,Se:@JxQa!V6J1/[[Mp'O2P$$Lx?#J(N3J91!V6J1JF02JBK$G!V6J1S]J0'E#!JQTVNI7$J3JRMN1EJz$'M'LWE#!JQJJ;(M17!M]#KX,ORK*L%1!X
rM1O{404OwJ$#QwKO&?LINDM<7S]+Qf7!(#S]Z}AMC%OgJ!,TV/'o$$gwZ}fS[<+KSJ?$Sq/Wu%J(i)m9m4&$[[nBO*.Z}AJV2K!K>+,RK.0K#5'TVaMW*$K#/fV'TVaMW*!O2P$p[AQRfr+mpm$NQ/[hKPA&$+l
ugwO)iTAM!Z}AN~/L4?#FAe-&fNN?28NOJ`#!O2P$YE!O2P$J{8YO5p$7!Og#!e-$fN'O2P$0Yx:@0YvKXS]N/$7>M1O{4$:@0YvJ3KX,3K$GS]/L4KXf%O{4%n.,S]aMPaLI2W$5J(YxO2P$-K0#K&JS*JEJS%N
6'3#Z}Akx1X[!V6J17N,P]Kg:CQwLIJBb{!=#XuJ9.J#Z}ANkUu1YxO2Y5*<KDKAC'M<6=#HP,PP7!Ms#!N,P]-J4g{#S]TW!Ya#)LkJV2T.,JJfP.K@Jl40gk1!TWM^#!(#S]
 part GCC-exception-3.1
S]V6J1LkEJzJLc1S9]I
 part GCC-exception-3.1
JJK_L+LhJQKZJAS]LkVpBKb]IJ54K;LbL+XrKZ
 exception LLVM-exception
5J(Lk:5'Nh#HcyHFALr#)4D^AM!J(JvJ?#CFA*<LfC^ALr+CJvJ?J3U.7!J$#KKK9'K9Ke&K9[J#!(+Nm:*VY$Q3R,Oc#)474.0J'6!e1MR4&:'Pn#`[MPjt.!J>L;J*Jz!RLL;J*P=$>J*#!(d$7!J$#!e1*<fu
&_NMK%j`Rw$JB^JCJ*J=#!(JFJg+KW^E&Jg7MJ%!MR4
 part LLVM-exception
m7N0%!P*J@KL(
 exception Linux-syscall-note
T4)BJV2MkKULS.?TiNG1ZRM4iW)0_!NOZR?#!Ti&JV2Uq6!l5#M+3K:T4.!M1Lo0Q'1!J54K;JF!Z:#A.@MC%!edTi0Q'1mK&M:KdYYW8@K:T4.!JgO-E#!M15T*5!Ti0j20)JkE#!(lLgr2grJ@$gsVE$R[KwQU
JBLym5pT
 exception Swift-exception
5J(Lk:*?)4%[FHFA&Lr#)4D^AM!!L{K-5'Nh*<LfCK-J3T<Ky5LIJB8KH1KKK9'K9Ke&K9[J#!(
 part Swift-exception
V6J1Lk%!P*J@KL(
 notice Apache-2.0
J'6!P*(EJ@KLJ.!(J/*<2?)c'KE+Mb7!(*<PE'J,#!(JYc'L+LhP*KZJA(J@KLJ._xJ/J.VpJ/KwKH1JwJe$Nw%+Mi4K66!(0K6GJ(50M[J3J]$J$#,LVJxKQ$JnL]!(/!MoP!T`LZ&MU6!(
 notice MPL-2.0
)FAJ?0Jm%!=#!Sf;(OuJ@KL:'J,#!V!Nk2K67)KB*J{PEK<JYL+J.LhJ/SfKZV!J@KL
 notice GPL-1.0-only
Lf@&$Jd@6!=#!JQJJ;(5L%1!J54K;J.+J/J.JgJ/EJLJ.KLJ/J.#!(J/J.JgJ/J.)M`0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJ.J}LHJUJ1JUL.J~J/JJ;(/J.KGJ/O&J/J.*K`JEKh'J,#
!JQJ.J}LHJUJ1JUL.J~J/JJ;(Li7M`:2J}L]L+LhJQKZJAJUOI%!J54K;J.LbJ/J.J}P}Q/J}R#JUR!J~J.Q,Q-J/J.NjRaJ/NMM,P{J.J}P|JUR_J~J/J.M(J/JURbRtL@J.NjR`J/NMM,R]J.R^J/J.M(J/JUR
>RNRARBM,R<J.M(J/J~J/J~J/
 notice GPL-1.0-or-later
Lf@&$Jd@6!=#!JQJJ;(5L%1!J54K;J.JxJ/EJLJ.KLJ/J.#!(J/$J.JYHM]J/,LWEJ.)M`0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJ.J}LHJUJ1JUL.J~J/JJ;(/J.KGJ/O&J/J.*K`JEKh'
J,#!JQJ.J}LHJUJ1JUL.J~J/JJ;(Li7M`:2J}L]L+LhJQKZJAJUOI%!J54K;J.LbJ/J.J}P}Q/J}R#JUR!J~J.Q,Q-J/J.NjRaJ/NMM,P{J.J}P|JUR_J~J/J.M(J/JURbRtL@J.NjR`J/NMM,R]J.R^J/J.M(J/
JUR>RNRARBM,R<J.M(J/J~J/J~J/
 notice GPL-2.0-only
Lf@&$Jd@6!=#!JQJJ;(5L%1!J54K;J.+J/J.JgJ/EJ@J.KLJ/J.#!(J/J.JgJ/J.)M`0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJ.J}LHJUJ1JUL.J~J/JJ;(/J.KGJ/O&J/J.*K`JEKh'J,#
!JQJ.J}LHJUJ1JUL.J~J/JJ;(Li7M`:2J}L]L+LhJQKZJAJUOI%!J54K;J.LbJ/J.J}P}Q/J}R#JUR!J~J.Q,Q-J/J.NjRaJ/NMM,P{J.J}P|JUR_J~J/J.M(J/JURbRtL@J.NjR`J/NMM,R]J.R^J/J.M(J/JUR
>RNRARBM,R<J.M(J/J~J/J~J/
 notice GPL-2.0-or-later
Lf@&$Jd@6!=#!JQJJ;(5L%1!J54K;J.JxJ/EJ@J.KLJ/J.#!(J/$J.JYHM]J/,LWEJ.)M`0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJ.J}LHJUJ1JUL.J~J/JJ;(/J.KGJ/O&J/J.*K`JEKh'
J,#!JQJ.J}LHJUJ1JUL.J~J/JJ;(Li7M`:2J}L]L+LhJQKZJAJUOI%!J54K;J.LbJ/J.J}P}Q/J}R#JUR!J~J.Q,Q-J/J.NjRaJ/NMM,P{J.J}P|JUR_J~J/J.M(J/JURbRtL@J.NjR`J/NMM,R]J.R^J/J.M(J/
JUR>RNRARBM,R<J.M(J/J~J/J~J/
 notice GPL-3.0-only
Lf@&$Jd@6!=#!JQJJ;(5L%1!J54K;J.+J/J.JgJ/EJzJ.KLJ/J.#!(J/J.JgJ/J.)M`0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJ.J}LHJUJ1JUL.J~J/JJ;(/J.KGJ/O&J/J.*K`JEKh'J,#
!JQJ.J}LHJUJ1JUL.J~J/JJ;(Li7M`:2J}L]L+LhJQKZJAJUOI%!J54K;J.LbJ/J.J}P}Q/J}R#JUR!J~J.Q,Q-J/J.NjRaJ/NMM,P{J.J}P|JUR_J~J/J.M(J/JURbRtL@J.NjR`J/NMM,R]J.R^J/J.M(J/JUR
>RNRARBM,R<J.M(J/J~J/J~J/
 notice GPL-3.0-or-later
Lf@&$Jd@6!=#!JQJJ;(5L%1!J54K;J.JxJ/EJzJ.KLJ/J.#!(J/$J.JYHM]J/,LWEJ.)M`0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJ.J}LHJUJ1JUL.J~J/JJ;(/J.KGJ/O&J/J.*K`JEKh'
J,#!JQJ.J}LHJUJ1JUL.J~J/JJ;(Li7M`:2J}L]L+LhJQKZJAJUOI%!J54K;J.LbJ/J.J}P}Q/J}R#JUR!J~J.Q,Q-J/J.NjRaJ/NMM,P{J.J}P|JUR_J~J/J.M(J/JURbRtL@J.NjR`J/NMM,R]J.R^J/J.M(J/
JUR>RNRARBM,R<J.M(J/J~J/J~J/
 notice LGPL-2.0-only
Lf@&$Jd@6!=#!JQJ}LHJUJ1J~JJ;(5L%1!J54K;J.+J/J.JgJ/EJ@J.KLJ/J.#!(J/J.JgJ/J.)M`0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJ.J}LHJUJ1JUL.J~J/JJ;(/J.KGJ/O&J/J.*
K`JEKh'J,#!JQJ.J}LHJUJ1JUL.J~J/JJ;(Li7M`:2J}L]L+LhJQKZJAJUOI%!J54K;J.LbJ/J.J}P}Q/J}R#JUR!J~J.Q,Q-J/J.NjRaJ/NMM,P{J.J}P|JUR_J~J/J.M(J/JURbRtL@J.NjR`J/NMM,R]J.R^J
/J.M(J/JUR>RNRARBM,R<J.M(J/J~J/J~J/
 notice LGPL-2.0-or-later
Lf@&$Jd@6!=#!JQJ}LHJUJ1J~JJ;(5L%1!J54K;J.JxJ/EJ@J.KLJ/J.#!(J/$J.JYHM]J/,LWEJ.)M`0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJ.J}LHJUJ1JUL.J~J/JJ;(/J.KGJ/O&J/
J.*K`JEKh'J,#!JQJ.J}LHJUJ1JUL.J~J/JJ;(Li7M`:2J}L]L+LhJQKZJAJUOI%!J54K;J.LbJ/J.J}P}Q/J}R#JUR!J~J.Q,Q-J/J.NjRaJ/NMM,P{J.J}P|JUR_J~J/J.M(J/JURbRtL@J.NjR`J/NMM,R]J.
R^J/J.M(J/JUR>RNRARBM,R<J.M(J/J~J/J~J/
 notice LGPL-2.1-only
Lf@&$Jd@6!=#!JQJ}LHJUJ1J~JJ;(5L%1!J54K;J.+J/J.JgJ/EJ@JLJ.#!(J/J.JgJ/J.)M`0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJ.J}LHJUJ1JUL.J~J/JJ;(/J.KGJ/O&J/J.*K`JE
Kh'J,#!JQJ.J}LHJUJ1JUL.J~J/JJ;(Li7M`:2J}L]L+LhJQKZJAJUOI%!J54K;J.LbJ/J.J}P}Q/J}R#JUR!J~J.Q,Q-J/J.NjRaJ/NMM,P{J.J}P|JUR_J~J/J.M(J/JURbRtL@J.NjR`J/NMM,R]J.R^J/J.M
(J/JUR>RNRARBM,R<J.M(J/J~J/J~J/
 notice LGPL-2.1-or-later
Lf@&$Jd@6!=#!JQJ}LHJUJ1J~JJ;(5L%1!J54K;J.JxJ/EJ@JLJ.#!(J/$J.JYHM]J/,LWEJ.)M`0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJ.J}LHJUJ1JUL.J~J/JJ;(/J.KGJ/O&J/J.*K
`JEKh'J,#!JQJ.J}LHJUJ1JUL.J~J/JJ;(Li7M`:2J}L]L+LhJQKZJAJUOI%!J54K;J.LbJ/J.J}P}Q/J}R#JUR!J~J.Q,Q-J/J.NjRaJ/NMM,P{J.J}P|JUR_J~J/J.M(J/JURbRtL@J.NjR`J/NMM,R]J.R^J/
J.M(J/JUR>RNRARBM,R<J.M(J/J~J/J~J/
 notice LGPL-3.0-only
Lf@&$Jd@6!=#!JQJ}LHJUJ1J~JJ;(5L%1!J54K;J.+J/J.JgJ/EJzJ.KLJ/J.#!(J/J.JgJ/J.)M`0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJ.J}LHJUJ1JUL.J~J/JJ;(/J.KGJ/O&J/J.*
K`JEKh'J,#!JQJ.J}LHJUJ1JUL.J~J/JJ;(Li7M`:2J}L]L+LhJQKZJAJUOI%!J54K;J.LbJ/J.J}P}Q/J}R#JUR!J~J.Q,Q-J/J.NjRaJ/NMM,P{J.J}P|JUR_J~J/J.M(J/JURbRtL@J.NjR`J/NMM,R]J.R^J
/J.M(J/JUR>RNRARBM,R<J.M(J/J~J/J~J/
 notice LGPL-3.0-or-later
Lf@&$Jd@6!=#!JQJ}LHJUJ1J~JJ;(5L%1!J54K;J.JxJ/EJzJ.KLJ/J.#!(J/$J.JYHM]J/,LWEJ.)M`0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJ.J}LHJUJ1JUL.J~J/JJ;(/J.KGJ/O&J/
J.*K`JEKh'J,#!JQJ.J}LHJUJ1JUL.J~J/JJ;(Li7M`:2J}L]L+LhJQKZJAJUOI%!J54K;J.LbJ/J.J}P}Q/J}R#JUR!J~J.Q,Q-J/J.NjRaJ/NMM,P{J.J}P|JUR_J~J/J.M(J/JURbRtL@J.NjR`J/NMM,R]J.
R^J/J.M(J/JUR>RNRARBM,R<J.M(J/J~J/J~J/
 notice AGPL-1.0-only
Lf@&$Jd@6!=#!JQL.JJ;(5L%1!J54K;J.+J/J.JgJ/EJLJ.KLJ/J.#!(J/J.JgJ/J.)M`0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJ.J}LHJUJ1JUL.J~J/JJ;(/J.KGJ/O&J/J.*K`JEKh'J
,#!JQJ.J}LHJUJ1JUL.J~J/JJ;(Li7M`:2J}L]L+LhJQKZJAJUOI%!J54K;J.LbJ/J.J}P}Q/J}R#JUR!J~J.Q,Q-J/J.NjRaJ/NMM,P{J.J}P|JUR_J~J/J.M(J/JURbRtL@J.NjR`J/NMM,R]J.R^J/J.M(J/J
UR>RNRARBM,R<J.M(J/J~J/J~J/
 notice AGPL-1.0-or-later
Lf@&$Jd@6!=#!JQL.JJ;(5L%1!J54K;J.JxJ/EJLJ.KLJ/J.#!(J/$J.JYHM]J/,LWEJ.)M`0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJ.J}LHJUJ1JUL.J~J/JJ;(/J.KGJ/O&J/J.*K`JEK
h'J,#!JQJ.J}LHJUJ1JUL.J~J/JJ;(Li7M`:2J}L]L+LhJQKZJAJUOI%!J54K;J.LbJ/J.J}P}Q/J}R#JUR!J~J.Q,Q-J/J.NjRaJ/NMM,P{J.J}P|JUR_J~J/J.M(J/JURbRtL@J.NjR`J/NMM,R]J.R^J/J.M(
J/JUR>RNRARBM,R<J.M(J/J~J/J~J/
 notice AGPL-3.0-only
Lf@&$Jd@6!=#!JQL.JJ;(5L%1!J54K;J.+J/J.JgJ/EJzJ.KLJ/J.#!(J/J.JgJ/J.)M`0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJ.J}LHJUJ1JUL.J~J/JJ;(/J.KGJ/O&J/J.*K`JEKh'J
,#!JQJ.J}LHJUJ1JUL.J~J/JJ;(Li7M`:2J}L]L+LhJQKZJAJUOI%!J54K;J.LbJ/J.J}P}Q/J}R#JUR!J~J.Q,Q-J/J.NjRaJ/NMM,P{J.J}P|JUR_J~J/J.M(J/JURbRtL@J.NjR`J/NMM,R]J.R^J/J.M(J/J
UR>RNRARBM,R<J.M(J/J~J/J~J/
 notice AGPL-3.0-or-later
Lf@&$Jd@6!=#!JQL.JJ;(5L%1!J54K;J.JxJ/EJzJ.KLJ/J.#!(J/$J.JYHM]J/,LWEJ.)M`0K6+!PB.@JO8OaJFJ3,JKJ3Kg!JnJK#KR$KI/'JkJaL]!JQJ.J}LHJUJ1JUL.J~J/JJ;(/J.KGJ/O&J/J.*K`JEK
h'J,#!JQJ.J}LHJUJ1JUL.J~J/JJ;(Li7M`:2J}L]L+LhJQKZJAJUOI%!J54K;J.LbJ/J.J}P}Q/J}R#JUR!J~J.Q,Q-J/J.NjRaJ/NMM,P{J.J}P|JUR_J~J/J.M(J/JURbRtL@J.NjR`J/NMM,R]J.R^J/J.M(
J/JUR>RNRARBM,R<J.M(J/J~J/J~J/
"""#
}
