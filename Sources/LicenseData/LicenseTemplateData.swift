// swift-format-ignore-file
// Made by generate.py; do not edit.

/// Licence texts as streams of words and marks, two characters a word at most.
package enum LicenseTemplateData {
    /// Words and marks, the most frequent first.
    package static let vocabulary: StaticString = """
the of or to and a license this you in any # that for is by not work software as under with be rights if public may terms other use it code copyright such are
source version on your program from all conditions licensor material licensed an contributor section including copy must means library covered without no free
its distribute original provided which shall notice s patent form 2 licenses otherwise agreement works have but distribution make modified general warranty 1
granted do will [ ] database gnu modifications permission liability does derivative apply at limitation following warranties each copies part purpose available
damages modify law has only extent so these particular party subject implied those commons legal creative above non right whether object applicable either made
3 can notices | include used based additional disclaimer recipient offer versions files corresponding product limited *40 holder grant however where exercise
entity new licensee distributed document 4 also foundation one claims data parties third convey file grants then except than more required fitness permitted
sections 0 commercial name documentation modification written express merchantability executable time user their using ( ) when org similar been hereby
information should special c initial who b making even received reasonable charge contents we contributors expressly includes liable recipients purposes
arising necessary they same unless way author contribution attribution automatically event provide termination consequential contract published reproduce text
users control whole out share affero claim authors individual infringement medium prior example obligations developer names possible publicly changes licence
provision royalty term them incidental terminate our some standard thereof through applies fee lesser would give indirect loss package receive trademark direct
included performance programs action apple kind later within conveying permissions manner see access case certain create exclusive inc upon against how
redistribute resulting www along different exception http perform property 6 below list patents portions avoidance change connection doubt makes stated adapted
binary comply copying display into licensors portion possibility appropriate gpl specified advised application derived place related title distributing network
set system allowed cause contains intended nothing others separate combination computer freedom further intellectual negligence refers uses acceptance anyone
date holders impose person respect choose compliance contributions given governed i jurisdiction associated combined effective entire limitations nor publish
sell violation agree basis option requirements there *4 accept defined herein measures number substantial writing behalf cover full products specific after
business itself licensing redistributions retain tort verbatim what between laws least most provisions restrictions add considerations directly larger
prominent sale theory adaptation cannot independent satisfy absence alone exceptions exercising hereunder interface materials propagate run sublicense
technological worldwide authorized definitions equivalent libraries losses need offering over own parts permit server service services support collection
constitutes reasonably receives caused considered designated designed every failure forth generis get participant profits sui technical unmodified both
communication complete could everyone excluding first international litigation noncommercial readable result stating was 5 addition assert being disclaims
freetype protection remove therefore trademarks want agreed infringed long neither organization python redistribution restriction thus waiver allow damage days
details effect ii machine notwithstanding physical scope valid 1996 7 added authority compilation definition exemplary font interpreted modifying order
ownership previous promote responsible show survive agrees collect cost deemed end here indicate open uri well write accompany appear artistic costs
creativecommons fair project restricted subsequent sure waives alter because containing expressed mean regardless remain require requirement reserved restrict
useful contained forms having infringe keep output responsibility transaction 8 agreements another clear held irrevocable met ordinary reason royalties
secondary v ways whose anything breach called compatible exclusion goods installation language major process produce relating released running wish apache
article choice component concerning consequence disclaimers entitled formats intact jurisdictions limit normally paragraph permanently reformed relevant
requiring unenforceable 9 act bound electronic endorse future hope linked media obtain php steward strict terminated transfer treaty world 11 carry common
consistent created databases distributes ensure european group interactive interruption invariant licensable modules persons produced provides representations
revised sole specifically statement statutory two alleging authorship before circumstances collective contact court essential hyperlink import known licensees
literary moral plus regarding state supplied whom activities arrangement clearly condition continue conveyed copyrighted countries disclaimed domain facilities
follow government individuals interfaces link owned practicable quality refer relationship reproduction requested risk solely three translation whatsoever wide
10 30 additions advertising aggregate assume circumvention contain corporation customarily described differ distinguishing downstream e else enforceable
entirely entities exhibit explicitly gives iii immediately know marked owner page preferred price problems read requires substitute texts unicode year accord
affect compulsory consideration construed forbid freely indirectly install matter meaning needed offers please power procurement propagation protect reinstated
reserves reuse separately single specifies trade acquired adaptations address arrangements california changed changing compiled consumer controlled effectively
expenses f hereafter https incorporated marks offered personal present proprietary said states status still 2007 affirmer attempt cases communicate dealings
defects exchange excluded executables fail format indemnity individually now outside peer permissive permits placed publicity r remains scripts specify take u
whatever *16 60 accompanied according attach closely creation credit cross doing inability invalid linking listed noninfringement obtaining openssl operating
selling together too waived were 1995 accompanying accordance accuracy actions already altered authorizes commands conflict courts covers developers
development direction distributor duration errors fees function generally incurred infringes instead interchange interest line logo many march meet minimum
official policies prepare preserve protecting proxy saying understandings voluntary years 48 ability adapter always beopen consent context counterclaim dealing
december defective documents enforce enforceability eupl extend external finally found functions gcc incorporate indemnify intent knowledge libpng local
management module mozilla nature perpetual prohibited publisher regard sharealike shared sound storage subsection suitable united while wipo although applied
body cc0 collections com comes conspicuously contributing convention correction country cure decide elements enforcing extraction facility far furnished gratis
implementation imply imposed item like limiting mode note operate operation performing png possession preamble prove providing re regulation relicensing repair
replace responsibilities scheme schemes servicing steps sublicensable themselves things translated union void wiki 227 50 among applying broadcast brought
cease compiler copyleft cured detail ever externally find front giving governing hereof image indemnified indicating inform installed instructions
interpretation kernel maintainer miscellaneous musical national originally predecessor prevent prohibits pursuant recording represents requests side society
sold spirit though transmission type university waivable 12 20 2002 absolutely accessible actual addressed amended appendix arrange clause company compensation
complying concerns conditioned content derivatives determining digital directive disclaim displays embodied fifty fullest hardware he identified incompatible
interaction location mark merge numbered obligation organizations origin pay period receipt reference removed stop surrender t transparent validity 15 16 6b1
96 absolute acknowledgment adopted approximates ask attached authorization aware away back become beneficial bring client combinations components constitute
copyrights deal defend develop distributors earlier eclipse eric expected fall force fulfilling g generated goodwill identification inclusion integrity lawsuit
lost malfunction maximum mentioned mpl necessarily net outstanding payment percent phonogram practice presence prohibiting psf regards relation represent
reproducing restricts risks runs runtime secure shares sharing she signed simply site stoppage substantially transferring us utilisation value volume w x
academic accepting accompanies acquire aggregation alternative applications appropriately arranged attorneys authorize autoconf avoid benefit beyond cc
character cnri collecting combine communicated community complies contacted contradict convenient copied copyrightable discoverable elect enables encouraged
endorsement essentially exclusively excuse explicit fails firm granting greatest header html inaccurate june latent mail mechanism mere might mmc modifies
notify paragraphs people privacy prohibit protected punitive qualify rather refrain release remaining rendered representation resource scientific sounds
subsequently sufficient supplement sustained translate true understand usage words wrote 2000 2004 able about acknowledge acknowledges adapt asking assumptions
becoming benefits brief calculated chosen commitment consented contest contracts contractual contrast contributes controls conveys coon council coverage
current dedication delete deletion deploy describe description developed devices discriminatory dispose download due durable ec economic execute extract
features fixed functionality guarantee hereinafter his history idea identifiable identify images incorporates indicated informational input installing judgment
knowingly l member members moving parliament passed performances pertinent pieces precise primarily programmer pseudonym put redistributed reduce referring
regents reinstatement relying remainder results rules seek sense simultaneously speak start structure submitted subprograms timed titles transformed ty
understands until updates venue via vim violations *200 13 1991 1999 212 7202 accepted achieve acting advice allows announcement approved causes cecill
cessation circumvent class combining configuration connected contribute creates creator day defense deny deployment describing dissemination duplicate effort
efforts employer enable encourage ends filed fit fonts fsf goals good gplv3 her infringements issues iv kinds legally less likewise longer manual method model
multiple nations natural notifies occurs odbl opaque paper personality places pointer principal print printed private processes production provisionally
publishes reasons receiving recommend referred remedies reputation restricting revisions sa safest school sent sign since someone statute succeeded supply
table terminates test tortious unauthorized understood up url usa utility view widely 1989 2006 28 acts actually affecting amount anywhere assets assumes
august availability believe categorized circumvented collectively commence contributed course creating creators cryptsoft customary customer death decision
dedicated deprive differs directory discovery don done educational eligible endorsed endorsements engine english enhancements exhaustive existing export
extensions fixes foregoing functioning gets gif glenn gnomovision had him honor icu ies ijg immunities implemented implication importation indication initiate
injury insert instance instances invalidate items joint jpeg key labeled large lawfully lawyer likely loading ma mailing menu misrepresented monetary moreover
netscape never next noderivatives noncommercially normal obligated once partnership pehrson permanent physically practical precisely prepared preserving
primary privileges produces prominently proper randers reading regulated reinstates repository request research resolved retained retains return separable
severed short significant small sometimes sponsored square sublicenses supplements supporting supports synched systems target throughout tools unaltered
uncombined undertaken unrestricted waive window withdraw xyz young 02110 101 1301 2003 2018 42 51 accessing acknowledgements advantage affects affirmed affirms
agency alike analogous appears appropriateness april architecture archive assent automatic becomes best boston bug carefully circumstance combines compile
constantly continues credits d danger de dedications derogatory descriptive disclaiming distributions documented downloading drafter during dynamically
enforced enjoyment equipment examples execution extended faith family fashion fields fifth floor forming franklin french fulfilled grantor guided hold human
identifying implement indicates industrial informed institute intentionally introduced just lines lists maintenance mentioning named none obtained osi owners
password perpetuity pertaining possesses prejudice procedures programming promoting promotional protocols redistributing regulations relink rename replaced
resides respects rest secondarily sentence serve settlement skeleton sublicensing systematic textual threatened transferred treated typical undertakes
unlimited venture vice visible w3c warrants web working yourself yoyodyne 2009 2010 252 6b 6d acknowledgement across activity addendum adding addresses
adjacent adversely affected allegation allowing alterations alternatively analyze ancillary ansi2knr anti apparatus arithmetic asserted assimilated assumption
assurances attention attributions authorizing balance basic bear believed beta binaries book brackets broadcasts bsd ccpl cddl certification characterized
choosing cinematographic civil clicking coding come commercially commission communicates compatibility compelled compilations compute conducts consisting
consists continued conveyance covenant covering criterion cryptographic debugging declining defenses denied denominated depends deployed designate did
differently directions displayed displaying district domains donor doubtful drafted dwelling effected embedded en enclosed entered entirety equitable estoppel
et exact exclude excludes executing exercised expects expressions fact favor feature federal five flow fully generate generous geographical hacker harmless
hosts household hypothetical identifier importing incorporating incorporation indemnification induce infringing institutes institution intention interfered
intermediate internet interpreter intimate james january keys latter lawrence legibly licences linguistic located logos look maintain mariadb market masks
materially measure meets merchantable merely merging methods misrepresentation mongodb months mutually obligate occasionally occurring office online operated
opportunity options originator packaged packages packaging parser peers pertain phonograms placing plain possibly practices pre prejudicial presents
preservation president prevail prevented previously proceedings procuring promptly propagating properly prospectively range readily recitations recognized
references reflect regenerate reliance removal reputations reviewing rom roots sample say semiconductor serves signature sleepycat spare ssl stand standards
starts study subdividing substance sue suffice suit suitability suite taken tangible tells therein thereto thoroughly tim towards translations txt types unique
universal unnecessary unpacking utilizing validly variety various violated violates website welcome willing 1895 1990 1997 1998 2005 2008 25 29 accepts
accessors account acquisition administers admission agreeing alleged alters america andreas annotations apart appeal appreciated argument arise art assembled
assign assistance attorney attributes audiovisual better bind bison bugs build ca ce centrum certified charged clara cnris commit communicating companies
compatiblelicenses competent confusingly conjunction consider consortium contributory cooperate counts covenants david declaratory deleted despite dfar
directed directing discretion disputes documenting drawing easily eay editorial elaborations elastic election email embed embodiments engineering entertainment
entitlement establishment etc everything exceed exclusions executed existence expense experienced expiration explaining facilitate february france freedoms
fuck funding gain generic govern governs guidelines guy hereto hudson ibm ibre identical identifies illinois illustration impossible inconsistency ineffective
inexpensive informs initiative inline inside instituted insubstantial interact interacting interactively interfere internally invoked isolation judged judicial
july justify last lawsuits layouts le legislative lemberg length lgpl lieu losing lower macros maintains managed manuals markup mathematisch matters meaningful
mechanical merchantibility message minimal needs negotiations noncompliance northern notified november nria nrs numerical oct ofl ogiciel omissions operates
operations originate originates osl ours owns pages parameters paris participate partners passage pdf penalties per performer performs perl permitting plainly
potential preceding prepares prevailing principles professional promises provenance publishing quantity quiet reads recover registered releasing remedy remote
remotely reports representatives reproduced resellers respective reverse review robert rosen sake sam santa satisfies schalnat script se secrets security
seeking sept sil similarly somewhere soon sought sources st started stichting straightforwardly street sublicensed submit subroutine supplier takes team
technically telling temporary ten theme tjh toolkit transferable transformation turner typically unavailability uniform unported updated upgrades upper usual
utilization verify very violate wants warrant werner wherein wherever why wilhelm word *2 100 1011 19 1961 1971 1979 22 24 2d 31 60th 69 6a 7014 88 ab abuse
accurate acquiring actors administration advertise afl aggregated agpl aim algorithm alongside alteration alternately alternatives amicable anthologies
anticipated anybody appearance appeared apsl archives area arose articles asked asks assented asserting assigned assurance assures attributed authorised bears
became beginning behind believes belong belonging berkeley berne boilerplate box bracket bram browser bundled bytecode calling cecill1 cedex center champaign
choreographic cinematography circus cldr clicks close collaboration comment communities compilers compiling compliant composition compuserve computers
concluded config configure conflicts constituting contradiction contradicts contrary contravention conveniently conversions cooperation corporate corrections
cosmin counter county creations criteria cultural cwi dancers dated db declaim defining deleting deletions deliberate deliver demarcate denying department
desirable detailed determine detriment developing develops devised diff difference differences digit dilger dimensional directories disable disagreements
discusses discussing dispute distinct distinction distort distortion distributable dollars draft dramatic dramatico dtd dumb easier ecl edit editors employed
enabling encyclopedias engraving ensuring environment environmental erroneously error especially events exist expertise explains expression factual falls fault
fewer field filling financial fixation fixations folklore foo formatters former formerly four framework francisco frob ftl fulfill fundamentally gave
generators geography ghoul gpg gplv2 greater grossly guarantees gui h handle happen harvard heirs help hence historical hocevar honoring icon immediate
implementations implicitly important improved improving inaccuracies ineligible initiation instrument interested interference internal interpret invalidity
invoke involved irreversible irrevocably isn issue japan journal jpg jury knobs label lead lecture lend lending les liliq linux lithography lying lzw mac
machines main manufacturer map massive mathematics microsoft microsystems moe mouse ms multiauthor music musicians mutilate mutilation mutual nc negligent
neighbouring nevertheless newer nominal nonexclusive nongnu ntp null numbering obscure occasions occurrence october old ongoing operator opt optional oral
organisation osedu overall painting pamphlet parallel parentheses partial pass passes past pattern performed permissible philosophy photographic photography
phrases plan play plural pngbar portability porting postgresql posting postscript preprocessors preserved presumption pretend principally processor processors
producer producing projects promise proprietorship quicktime quite random ready rebroadcast recast recherche reciprocal reciprocity recognizably recompile
recompiling recordings redistributors referenced relative rely removes render renting repeated replaces repos represented republish resolution retroactively
rome root rue san satisfactory says science screen screenplay sculpture seat selected selection sentences september series sermon sgml sh signs sing singers
singular sketch skill sm solution something spanish specially sponsor sponsorship stands statements statically stored subclass sublicenseable submission
successive successor successors suffered sufficiently suggest suits summary sun supercomputing supersede supersedes synching synchronization syntax taking
technology terminal terminology territories tested textbook thereby thirty threshold times tom tool topography total trac tracking transform transmit transmits
treat treatment trial truta tweaking twelve unacceptable unaffected undertake unequivocally unilaterally upl urbana usenet v2 v3 verb verbal views virtual vis
visual vote weakening whichever whoever whomever wire wireless writer xml york zend zero *12 00 01 02139 06 105 160 17 17th 18 1994 19xx 19yy 2001 20021231
2012 2013 2014 2016 2017 20191 2023 21 211 225 26 27 272 32 4d0 4d1 510 52 675 7013 7015 74 75015 75794 78153 88x31 89 94107 95051 97 98x31 abandoned abandons
accesses accomplish accomplishes accordingly achieved acknowledgments active activestate additionally adjustment administrative administrators advantages
affiliated affiliates affirming again agencies agents aggregating agreeable aheared air aircraft aladdin alpha alternate altogether amateur ambiguous
amendments ange anglais annexes anniversary announced api apis appendices applicability appropriation approvals apps archival archiving ascii aspects assembler
assemblers assessment associating association assumed assure atomique attack attributable authentic authenticated authorise authoritative authorities
automation automatique aux ave avenue backup banner bec begin belgian beneficiary besides billable binding blue blueoakcouncil blur blurred bodies boost bottom
bowler boxes bp bracey brings broad bushell button byte cadieux call calls cambridge came canada cancellation cancels capital capitalised carries carrying cea
ceases centre chain chance channel chapter characteristics charges charitable chartered charts chesnay citizen clarification clarifies clarity classes
classified classify clearing cnrs co coherence collaborative collateral collected command commissariat commitments commonly communications comp comparisons
compete competing competition complain complements completely completeness complicated complied composed compressed comprises computing concerned conclude
conclusions conditional confer confirm confirmed conform conformant conforming connexes consents consequences consist constant constituent construction
construe consult consultant contacts contemplated continuously contracted contracting contrat convenience copyrightholdersname core correct corrected
cosequential culture currently custom customers dave deals decided decides declarations declatory decoders decompression dedicate deem defendant defending
define delay delivery demand dependence dependent depicted dept depth derives des describes design designer destroy detected determined determines deutsch
devel device dfars differential dig digger diligent disadvantages disagreement disasters disclosed discontinue discourage discrepancy discussions disposal
disrupt disturbance doctrines domaine down drafting drawings drawn drive duly duplication duty earthquakes edited edition editor education effects elected
electricity electronically elects emergency enclose encountered encryption endeavor endeavour energy enforcement engineer enough ensured entanglement
enterprises entry epl equally equivalents ercim establishes ethical evaluated evidence evil excusable exercises exhaustion exig expectation experiment explain
explanations exploit exploiting explosions expose exposed extracted extracting facilitating facto failing failures fallback faq fars faster faults fear final
finds finished fire firstly fits follows forfeit formed formulation fourth freeware frequent frequently ftp functional functionalities generator gifs gilles
glennrp global god goes graphics greg guess guidelinesfor3rdparties guiding half handling haven hdl headers heading health heartened herefrom hereinabove high
higher himself hobby holds holmgren home honour hopes host hosted hosting huffman humanity hyperlinks hypertext ideal ideas ie immeuble impair imported
imposing improvements incomplete incur independently index indexes ineffectiveness info informatique inherent initially initiatives innovative inria insist
inspired installs institut institutions instruction integrated intend intending interacts internals interruptions intervention intro introduction invented
inventor invested issued ivd jan java job john json justice keeping kevin la labor laboratory laid lane languages latex launched lawful lax leads leblanc left
legalese let letter letting level lhash likeness limits linker linus little llvm load loader locations looking lrgrwrks ltconfig ltmain m magnus mainly
maintained maintaining majeure makefile makefiles malicious mandatory marginal martindale mass me meant mechanisms memorandum menlo mercy metadata methodical
michel minimally misconduct mitsubishi modest monitoring moolenaar motivations move mozillapl mozpl much my navigation ncsa near negotiable negotiation
neighboring nergie nergies netscapes networks newsgroups nonetheless nontrivial notably notes notifying npl nuclear numbers numerous oak oblige observance
observe obstruct obtains offices offline older omit omitted omitting ones ont onto opensource optimize oracle orders originating os ought outlined overt
overtly paid paint paralysis park passages patches paul pecuniary periodically persistent peter phase philosophical phpfoo phrase piece pierre pixels pl pngnow
points political polyform polyformproject ponant pose position posted postgres postgres95 pr preferably preparing presented preserves preston prevents printf
procedure proceeding processing professionals profit progress properties propose proprietor protective proved province proviso prudent publically publicdomain
publishers purchase purchases pursuits pythonlabs qu qualitatively quantitatively que quebec query questions quotes rare raymond rc4 readers readme readmes
real recognised recognize recombine recombining record redistributable reducing reflected reflects relate releases reliability reliably religious relinking
relinquish relinquishment remained rent replacing reporting representative representing reproductions rescission reserve residence reston restrictive retailers
retitle revenue revising revocation revoke revoked rl rocquencourt roelofs role rouines rsa rule ruled safe safety saratoga satisfied schaik schema schmidt
scientifique scriptics search second secondly secured seen semblance send seq servers servicemarks sets severability several severe sf sheets shown simon
simple simplest simplified situation six slightly slogan soient solutions sort sourceforge space spaces speaking spec specification splash ssection ssleay
staff starting startup step stimulate stopping storing strategy streaming strikes strong structures studied sub subroutines subscribe subsist substituting
subunit supplementary supplemented surrendered surrenders tables tacit tacitly tanner teaching technique telecommunications tell templates terminable
terminating testing texinfo thereafter therefor thereon think thinking thousands threat thwart timely titled tm tone torts torvalds tous tracing tradename
traffic transferees transforming transforms translates transmitting transposed treats triggers try uncompressed unconditional unconditionally understanding
undesirable unencumbered unfair uniformly uninterrupted unisys unix unknown unlicense unlikely unpatented unrest unsure untested update uploading uris urls
usually utilise utilising utilize uu va van variant varies vary ve vendor verbose verifiable verified verifying versa vested viewable viewed virginia virus
vollant voluceau voluminous voluntarily w3 wanted war water weaker wegner whenever whereas wherewithal white wholly widespread widest wilful willem willingness
windows wishes withdrawn wording xcf yyyy zope zpl
"""
    /// How many of them have a code of one character.
    package static let singles = 40
    /// A line ` KIND ID`, then lines of codes.
    package static let templates: StaticString = """
 text 0BSD
JS%?J,Jc&$J5)4/,J`7$J1LI0K_JK!40J750&!KzNlJ#J[7SV%)4J+J#JmJ[#KR&KH+J2K~J9!Kz8Kq/,KbLRLM$L$Jb$,JbQ6LjJ!LN#?K=$NUJu+J(LV#L%MB$>Y3LVKtL,#$+Ly7!?$LT#)4
 part 0BSD
BKcQ]1Kz`c
 text AAL
Ny&?+E&L~O`7$J1KODKIJ7.!J$LsDOmJiJ$OY'mMK|%K-!KzKel7.J4[pV,<e,a?!p<#dK+J@i6KTlf+Mi)&>QdJaOCE4-Ms#EA+L+$J_&7$J1KO!AJ-ZGM$)d~V$L(+pvJ=-Ms#!A+L~J=J-8RQ1)d~V$L(+,KN
&J]KT!LjKSI$'Ij]p90lx'N%M$QFU_omfl$i0L(#!KzJ;K|K`J8Kp-K-Kz-K-b!Ub&-K-Y7-Nv!KMMX,LQ#!Kz<8K!%P>$O8MmM.J!)4J1MnL4KPJS-L)DQIO9%!Oy#!Kz&,>PZ/MM7JJ[sM41[g$hS#dU[CJ>Mr
=#,>4&JzSN[sPt?J+JnPtPnYg&?#k74)J340J71!Kz50&,KQ$JmJ[J+JD2K,%!JmJ[#KR&KH/'JjJ`DQ#+J2K~J9!Kz$,J)8Kq/,LRLMLAKbO1$L$JbJ+JD2K,%k/#Y4$m<M3L`Qm#QYOz$NELN#?K=$NU$MpPVK
0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?#)4Kh:M,#!M(#CN~
 part AAL
K|cF(
 part AAL
K|cF(L}J!!J6]](
 part AAL
BKcTl1Kzb!UbY7[poc/KzJ;b!UqJ#9O[
 text AFL-2.1
K/#B(J%K_KB*'PJQ7L>J3JsLdSSg-(%JL!JZ-%L'!J63+J^-%S,JVJBJVJBK#Lf!J63-%J5J^#!J63&JVJB%!;-%Lp!J63L:&-%M$!J63L:-K/#J<(J%K_KB*'PJQ7L>J3JsLdSSg-(6J<K<Q+$R#1!J%.DU$+!J
635St1!J%%JF?MZ&K'/N&!J63&JVJB-K/#EA(!L?EAJ.!QTJ=#!J63/KgJR%@&J#JaKNXKLh%Jc!J63J%K_O<%L!'O&NdJ,#!EA#!J63Ll7J]J,#!J63.J%PQJ%Qq!Jt%N+)U01_*'O&NdJ,#!EA+J(K`ZMNIW/%
NBa.&VIL`1*/5Nu5J%[2%J5!J63&1b%!Qy#.K`ZM+'J:QOJZ!BJ:.LH%!J63-`mJ!(K/Nv!L8#J%MX!L8#,Kn%!J63MX,#KVNq$NDR*<8K!%P>$O8MmM.J!)J63J1KQL4KPJS#!J%M:+)(J98O?%K/,9%NqURLuQ
vb?$,>MALq#J%KD5KoL|MeJ2J<(0JK%JF?MZ$K'%MZ`e#,J<K<>KE!J'K<Md+J*J>J2Jt0JK%!Nq#J%Kh:CR*DLS+!J63M:+)(J98O3%ViJ%J!Mr6Lm=J!)(,J63.J%J@LKJC'Jt%(-)J*[[mu-K|9*J-Mt+!EA#
,JVJB.*LcJ#BJ<$LQJ|J!!EA#!J635OE5,J|#Mr&,[9L(U)_`5J(K|J:*J-M7!EA/,JVJB.*Lc%PL'N%K|J:NIW/%TOKr.*JCJG!J63-JI#b$&K%#JIJ%]/.!B+&%!J63&!J<9JKMe1J%DQ+1!J%$DbN%*6!=#)(
7!JS#!J)J;#JnUR&J<9KD5KoL|+!QOnN[{!J630J76)(GJ(50M^&J1JIJxKQ$JmJ+J1JY!J[#JsL2KR$KH/'JjJ`!MVQ25%!Q-#!J6307*)K%#JINHJ(PlJ_#)(J2(%J630JKN0KD6)K%-JY#JT6J2Ph&6J2JpN'
Ju+MuJ+MBL%$J@J9!J%8Kq%,MJ/,LRLMKbLA$L$Jb#,V@Kt5'Ne#)($!?#!J63J+J1JYJb/LN#Ua3V'M>NP$Ug$,&J#>KLJb$N<)JY#JTJ92JW%JT/YT$R,Y|LjJ!J%J;MB%!JgJwJdT[CJYLDP1JL2N}!Oy$JY#
LA$L$JbJh)Oy&JY<2JW%*-ME&L#:*J5J^#!J63$'JV3*J-JF'KjXN6!Ph%PC!KQ['#Kr%!=#)(M:QGJD)($OiKPJAMxJ%&*KB*JS%LcJVJBK#Lf!J63$%K2,#!9JK+J*JJMe&,R5%JLJhKD6!=#)($OiKPJAMxJ%
&*0KoST1RMJ;BJd!N:My#>Q!&1NaPINp1N/,#!9JK%*+J*JJMe*OBHME#)(&J##J4=&J$-L#/J<LV)(J9LBK}&*<J2XdK2,#!9JK%*1)(5#!MG*YLJ(LVJ+'RWL/$S;LgJ%$,K5Pe.!J63R}'J<)L#L=J92JW/J(
LVPeJ<L21UO#!J637>4$U'-MRX+&TJJd,LV$_YP#%)(<8T?Jf+!Rq#'MRbn!J%[w$+J8J%]oJ4ZDMp&6!My#.MRN_J4Rp#JdM|!M-#!S^XiSjGW4/!NaN&#Oz0KoR;,?#!J63RB!O)#)($MoJ4L#J98Jl%!M`&as
#!RMJ;BP;g|RMJ;KcZp^6oQ!N:My#>Q!&NaPI)J*J9O;!L##)(-V9Ry+,LV%S@!=#)($bAJbP#_a!a}JkJ98P.%b)J4OJ&R%J+J1JYKjV9Ry&OJR|+Ly7CLVJ+,`-#CLV)J*J9O;!L##)(-TU)(T_!N[JAP+!JlQ
gTK:,L=#)(0Ok%8P9CL=J98P6Jf%!JgKu%JF@QH-O0#*+)(*Zd)(Ju+be$aJLaJ.J(L1$'JpK3N/96&Tw7J##!=#)(/JpQJ*Kp,K3.W80R#1$06PML*7*/Ks#)O0L*J.MQ!QlLR$LM%M7!Ru$SO#CK3Ju1L%$J@$
O%O6#U%UoT;$KF#!UmU~$QNULO6#CK3-Jt%?*<?!J63+J#Os2J@ON$Ty1)($1Jd&J%b#2%a87$8O9/CMD1*)(0BKcZrW$^aQFb7J#9O[JS0K_JK%J,&J5)(J1KO)(<28JGJ1!KQKPJS#J4BQR
 part AFL-2.1
!V0J3(OrJ>JJ
 part AFL-2.1
)V0J3(!(LH%,J63#Pf!J63OtQR!J%JeRF!JZJ:QOJZ!BJ:/!J63J'6!V0J3(FJ>JJ
 text AFL-3.0
K/#B(J%KB*'N7L>J3JsLdT3(/!Rw#!B%JL!JZ-%L'!J63+J^JxN-$5J_#'Pi3-%VzW)ORgOJc$Ts!J63gEYOJVJBJVJBK#Lf!J63-%J5$R7J^#!J63&JVJB%!;6,(#HP).JU2VH!=&J$J+J%J;O[9&Y!+)V0J3(-
%Lp!J63L:&-%M$!J63L:-K/#J<(J%KB*'N7L>J3JsLdT3(6J<K<Q+$R#1!J%.DU$+!J635St1!J%/!Rw#!Lu%JF?MZK'/N&JCJy&Pn!J63&JVJB-K/#EA(!L?EAJ.!QTJ=#!J63/KgJR%@&J#JaKNXKLh%Jc!J63
J%O<%L!'O&NdJ,#!EA#!J63Ll7J]J,#!J63.J%PQJ%Qq!Jt%N+)U01_*'O&NdJ,#!EA+J(K`ZMNIW/%NBa.&VIL`1*/5Nu5J%[2%J5!J63-`mJ!(K/Nv!L8#J%MX!L8#,Kn%!J63MX,#KVNq$NDR*<8K!%P>$O8M
mM.J!)J63J1KQL4JS#!J%KD5KoL|MeM:+)(KB,(%J%J;NqURLuQvb?$,>MALqJ2J<(0JK%JF?MZK'/N&JCJy$Pn`e#,J<K<>KE!J'K<Md+J*J>J2(0JK%!Nq#J%Kh:CR*DLS+!J63M:+)(J98O3%ViJ%J!Mr6=Lm
J!)(,J63.J%J@LKJC'Jt%(-SDXJ!L?SDXJJ.!?JE$NZ#!J63$JVJB+,KyC.!J63$JVJB<8K!1MF>KE*JuJnJBDK6$VD%JnPZ$JyJa5J(M-M9/?N?'M35J(KQP{/!KB#(N0*J-gR,SDXJ1*#!J63$'JV35'JE6J*J
JKc-K|9*J-Mt+!EA#,JVJB.*LcJ#BJ<$LQJ|J!!EA#!J635OE5,J|#Mr&,[9L(U)_`5J(K|J:*J-M7!EA/,JVJB.*Lc%PL'N%K|J:NIW/%TOKr.*JCJG!J63-JI#b$&K%#JIJ%]/.!B+&%!J63&!J<9JKMe1J%DQ
+1!J%$DbN%*6!=#)(7!JS#!J)J;#JnUR&J<9KD5KoL|+!QOa{[{!J630J76)(GJ(50M^&J1JIJxKQ$JmJ+J1JY!J[#JsL2KR$KH/'JjJ`!MVQ25%!Q-#!J6307*)K%#JINHJ(PlJ_#)(J2(%!J630JK1)(KD6)K%
-JY#JT6J2Ph&6J2JpN'Ju+MuJ+MBL%$J@J9!J%8Kq%MF/,LMKbLA$L$Jb#,V@Kt5'Ne#)($!?#!J63J+J1JYJb/LN#Ua3V'M>NP$Ug$,&J#>KLJb$N<)JY#JTJ92JW%!JgJwJdT[CJY-ME&L#:JX,KT*KocC%)(.
['[WHOj&OlME#)(&J##J4=&J$:*J5$R7J^#!J63$'JV3*J-JF'KjXN6!Ph%PC!KQ['#Kr%!=#)()(J$H9%gZ!PxR]+J*JJJ+HJt%LcJVJBK#Lf!J63&RXJhJ1e0Ji=&J$0ST1BJd&NaPIM:+)(0M9%Q_BN.&MWJ+
OL?$OLS<)(J9LBQO&*<J2XdK2,#!9JK%*1)(LfHNP%Yr!J$+J*JJKc-L#/J<LV)(J9LBK}&*<J2XdK2,#!9JK%*1)(5#!MG*YLJ(LVJ+'RWL/$S;LgJ%$,K5Pe.!J63R}'J<)L#L=J92JW/J(LVPeJ<L21UO#!J6
37>4$U'-MRX+&TJJd,LV$_YP#%)(<8T?Jf+!Rq#'MRbn!J%[w$+J8J%]oJ4ZDMp&6!My#.MRN_J4Rp#JdM|!M-#!S^XiSjGW4/!NaN&#Oz0KoR;,?#!J63RB!O)#)($MoJ4L#J98Jl%!M`&as#B$J<Jd+!M)MR)J
*J9O;!L##)(-V9Ry+,LV%S@!=#)($bAJbP#_a!a}JkJ98P.%b)J4OJ&R%J+J1JYKjV9Ry&OJR|+Ly7CLVJ+,`-#CLV)J*J9O;!L##)(-TU:,L=#)(0Ok%8P9CL=J98P6Jf%!JgKu%JF@QH-O0#*+)(*Zd)(Ju+be
$aJLaJ.J(L1$'JpK3N/96&Tw7J##!=#)(/JpQJ*Kp,K3.W80R#1$06PML*7*/Ks#)O0L*J.MQ!QlLR$LM%M7!Ru$SO#CK3Ju1L%$J@$O%O6#U%UoT;$KF#!UmU~$QNULO6#CK3-Jt%?*<?!J63+J#Os2J@ON$Ty1
)($1Jd&J%b#2%a87$8O9/CMD1*-KO#)()(0B_y^ab7JS0JK%J,J5$R7)(J1KOM:+)(RE*%Jc)(5Sb%!J63$%JVJBK0*<Jc!L(#)(&J,J5$R7HJGF!JG(&JW@%>J6JB#PfJl%!JZJ$MQ*<2OB+,Ky.HJG(0!V0J3(
$c-&*<2?JnL8+!KM#HJG(O%*J-T-!J:M++!N`P4Jr7!J:J'6Y}H(KMOA$7'J:#HN@.02`IK]%!J:+)(&QN*<2L/.HJ6JBDOCE4KxHJG(JeK^X;1OCEa0[f&*M!7J4(b5&]`O~
 part AFL-3.0
V0J3(c-OrJzKK
 part AFL-3.0
)V0J3(!(LH%,J63#Pf!J63OtQR!J%JeRF!JZMrJ:]?%!BJ:/!J63J'6!V0J3(FJzKK
 text AGPL-1.0-only
N^0KI%J,&J5MvJ^#)(K7JDQ}@02M6T&!J?/M{4DNN%RLUIHM?%L-&Lx@1W6!L.JH;(0M9%WRHM?%L-&LxJ34%JFOP!40J3/J#J4L));(LH%M{#L.J;4&%,>IOtL0`D%KW@LD>L.40J01!JQJ/JH;(R~*J{JW@%HL
URdKZKmW|#J34KmDWr%M?2QU)JH;(0NN%JFOP.*JC!M?%J5J^#J34&Kk/)ND:*P&.*LPEA$J{NS@:*Nr@.*J{Lx!4$?Wj#@+K4J3LU&.*QP*J{JLJiT5%QoH9KmN=%JFM}.QcMF%XI*Ji9$%UE*%U9!9JiM}Vz%L
bT./*:*J5J^#!4$:*Jc@/L5:*J5J^#C'IJuSu$/'LI*J-LL!KrJ#!9.*JC*J-JFOP.KvRdLP$J{NS!EA&*J-O:L@Ji=JhKvQPKV9KmQoH97PdT2JJB!4&J>K'*)(J8QM*JpJS%J,J5&$Jc!4K9/J]KzJ;Nn&ajKm
Nr%JFLb.N^X(.Ma0J2JI/)J34:!40JG1Y,QG&WgGKmNrJ4Kr%QP.MwKvJC02!J6Jh.,QV[]1M;JM2_AG!J6L0_ESE,J3I0]%[114LuKmP&%V<![5.fV#'J3IJMR@PCJ<J?+O$Kg!IR.%TZ)KmJCJy@Oj.,J<J-8J
'/N^J;J3?$2J'JXJ#!Wk=&J$/M#JE&KOQ&=&J$/M#JE&KO-)(LH%,I$>3J8M8'J:RF1!BK.S0@<8K66!=#)L.JH;(!ILsMC%,CI$3&'3K#G!IJ.Jx!I$,JV36BJd.0%_J'3OT!I$'M'#@JxMv$7JR&$T6M%OiO|W
SQ50LSJ1JY+!L?KOJ]K50Tp5*Px>KEM#JE&KOD2J01)(KvDRBJ4O)!P;#P%!I02ON&!OdJ!!I0J0Jf:J4KlUQ'3K#G!IN*#OaK^Jy1P%!IJu.0V{]}GMw!IJU-*<J,&J5MvJ^#!IJ;EA5*LP@+,L3J7.*Sh&V7MY
GJ]J,J(M)BJ:&K%#JIOcP0J#!J|.Q.%)(&%!N,#,JI&LL,>Kr#!I'J,#)(Ll7!I*<Kk'LI/!O(P;#V)'J,&*<JXHM_K'JINn+R:/'LI-*<JcHJ,$J^#!I$,M'#@N{[M'3K#G!I&J,&J5CJR$36!=#J*JJJrJ7.*K
9S(J##JiJ$-*J-M7!JGK)%PLN%J|Nf.*Q|!K)&!MG#,Lx-*J-M7,3.*J5$MY.+L+$+J_M8$0M.J!!I$,J_LF%8J'5'L+JXJ2Kk%J#K?K>6!=#)(-:!JGIP3b(Roa7KZN4*J-M7@KZbJP%/CPU?+!M{OnKy%Xt$M$
J(X:J+J(M)BJ:&'J:.Ma0J2JI$QGS0.*L!'JI&.L)<Li!I6JiJ$&bU!KULh%Y:'J,#)(Ln:!IMq0PUJDJU2P3XtCJ(X:H3K#G!I02KG%XtJ(X:-:!I5*Ki@0M9%a57L)LG'M>M3&:+!F*Ki,KUa67!INgMO!^}%Z
NTf%.KU#!IJ;N[EA*J-2No.SrJ!HJGF#!I$3K#G!I&J-K'J(N:^}/J#L)a67HILG'M>M3%ZNe2Tf1Lo#!N[EA#HJGF$>JV3JiM`JW%!JG35'L+:WWKJ#.3D2M.J!!I&J{8NINLN*&M<JB+T4KC)(&J4=JL2JW%Jn
KJKZ*J5L@5M<JBJDKZ*J5!KwKJ5J_#'L+J80'3K#G!I!JE#!L+J-8G!=#)(OtL]/>PpSC%!MVL+&N{%J]&NOJ_OW#KeW!@N{@02!SK#)J*%L/9$W3H9%3KPQI1*Vm!SK0%K2!Jt%L*!JE#JV$PiJBK#G!I+NiVaV
4#Oi32K#G!I7!I$7'3K#G!IG'V-#'SZ$JEL3JU2UM!>36!O)#)(-*<J,&J5!I$'3K#G@6J*J>+JvA$KSJ=6!=#KJJJ&J>JrJ7.*K9JLK;#!JZ-OG@7!N[K*O&NdEAJ8J-8K66!=#KJJJ&J>JrG'L3QAK!/4S!$-O
G@7'KPK'O*/JXMzQ4S3%LL,K?Jk/'KkJ2KFKEHO>#Z?T#EJE'N[O&NdJ,#!K*EA%8K66!=#KJJJ&J>JrG'L3QAK!/4S!$-OG@7!K`*Ki5%!K'%J5K*EA)V50M6Jf/NcJE&Jf:*Ki!I+JvA$KSJ=7CJ(K'+Q^7S[K
fJr!EA/'3J.!QTJ=#!3/KgJR%@/J(KS3N[EAJ.J#!EA/J#PY@M8Ps,MSN1O0K)Ps!RJK!%L*O/&O{#!KSK05'KbLn!EAK6N=2J~Ou.0P3K6+JxE$L~J=7!O}UPTATS&JhG#!RaM5GJ8!KSU{Kx.P*MqV2!KS:JE#
KS$JvA0Jy1N>L`%J,J!'NMM/KCN>N:L`%J,!EAJ!!KwM/`O5JE#!EAKhTeK?K>D2]l%J,!ELl7!JvA-*<2J,JcN5$J5!IKD5KoJ76)(,R5J@%J,JcN5$J5!I0T8&JMK}LBH96)(K0K>KeJCKiJ^$9J!*6)(JM2JC
KVJ?PGJhNu5CK>OX+MlMM-*D2KG%Mc)(Y+*JC2V$@K0M:QGKB*JS%Jc$J5!I$J4JVJBJiRkDST1Jd:*JL2Mc)(Np1O4$M2!I$,3K#G!I*OBHME#)(%JLJh&J#J4=&J$/M#M2$O4!I$JBK#G@-J]KT*Li!I$,3K#G
!I!K&K}NJ'(J!!J6J%%J,J5$Jc!IJl%Ji=&J$*<2MI,M@M}G!KrK2#!9JKMe*D2O9/SpMM1K?K>%)(-:5'P,#'PkW`$]B#J<L2$/,>Oo2K,%J<X^J$DSxG*Ju1PkO5JA$J@.VH!J$#)(KvJL2VS*J!!J$#)(:*N)
J5Jh5%N+W{HL66)(&,>WiL6KC5'P,*<2J5!IJXJ#/L5:'J<(LK2NBL>J3Ny#!I1J#JnKeLPJ^N#$QeLG*KC!JfKy*N]N+NY@&)(LK8%VnQIJ!JE#!I:,M'#)J*0OkRZ$P96,Jj[.!]S#!J*0M9%JW&!J*5'L+0M9
%JW+>Ph@02!J`#)J*%^R*%Ob,Lu$>LqJtK<$%W3U<#,CK<)J*Je!P`J`#S.!Ud#!J34JEM5J80Yw1;(_-S&VgJCJy^FMN%!Q7_<#4K6LG.M5+_CGPNM-#.M5@0Y6%!Kz^*%Sn:U($V#0_t%J54LG,>M5&'K5N)MI
.P))J*0M9%JF_bOjMw0]V%8'P,#![y#)(-:!JE&$?#!I0ON+LbQ!Jx1Lu$1P~Q)!J6BK.KeXq!I6)(<M~J(VT^GJEJYN_JnQ!Jh.JE0KIJf+$T<Q!2N{R;+CLa)(WZ!JY5:KP+!Sc#)(-L.Le<MYP_&$K4K(#!L.
JH;(J!KT%KTCK4K(JM8K]+Td%!R-FJD<QC+TD%QyK4QV$TxJ]F0MO'QDFMg:!IQu'FMg#)(J8LH%@&,LYF*JC!M_#JZ!=&J$Jx#.F$#,LYFL&1L.Le:!IJU2RK'FMg#)(*<ML,FTEL&1L.Le*<K9ML%LiJGK(#)I
6,F#!J34K:J;JQJH;(FJz$l0JhNu5.F#!JQM*Kp=&J$V(N:%Jn#)(-:*P&%SINA#!IM%>J3LUOtJEJ$DLmOF%!Kz%UE/JS/4J80P~1L.LeOF%V*KmZYJFN./)LCYUJM8[R1!PdXX#ZC!J3R1#J#T{#LCJ34&#[o!
V!&Qr#4R{J2JI-OS!I0J'J3#KkMa0J2JI/!I%!JgKI1JwJdKDKZJ@L|+Mi!BMH&$>K>L!!I50J1JI#,LXJxOU$JmJ+JD2K,%!JmJ[#KR&KH/'JjJ`!MVQ25%!Q-&LT#!I07*Ka!IT'S>*Q=!O>#J#KuT1T,$Sk-+
J2K~KxKG1JwJd$Ns%+MiJM,BK.$,>JkKe<Jc&$Li!I5KIJr8Kq%*/JbJ+,JHKbLA$L$JbKtL,#!?$RY%?!IJ+JD2K,%LN#K=$K=NkVqV[$N<Vy1*$K?K>$'NP#!I%S~7,>LUKh:CK.$>JkJeK^M,#!M(#CJb
 part AGPL-1.0-only
L.JH;(FJJS'Tl
 part AGPL-1.0-only
BTlL.Leh7K?bM_[h0fhdu`=hBY8)(0'JGF#!JQJH;(BKcY<X1J34K:LeJy7KVJSJ*J>[4JeK^O-%Mk?#4N?'M>M3
 text AGPL-3.0-only
N^0KI%J,&J5MvJ^#)(K7JDQ}@02M6T&!JQL.JH;(0'J3TB(/4&>X`#JBPaNN%PRcz7!VE+!La#M3NC4!J?/M{4&>Z@JBDNN%RLUIHM?%L-&Lx!JB1W6LCJH;J?DM9%WRHM?%L-&LxJ#K(#'I%JFOP@RIJ34/J#J4
L)KZKmW|#J34KmDWr%M?2QULCJH;J?DNN%JFOP.*JC!M?%J5J^#J34&Kk/L@:*P&.*LPEA$J{NS@:*Nr@.*J{Lx!4$?Wj#@+K4J3LU&.*QP*J{JLJiT5Rs.?LCJH;J?QoH97PdT2JJNjBG!4&J>K'*)(J8QM*JpJ
S%J,J5&$Jc!4'OqV=#jVJ#L)M?0.lFJy+hcK(#!I:KvLPq1?UKJa/>Rs%SIS&Rs#J34Dl,&VO1!LjczK0+!La#4K!GM3oR)Ne<R=%]gW&!JQJH;(REKg'JGF&m$!;L`@G'NCJ1TEb+J4EA%!;!JQL.JH;(0NNPa%
PR.+CR6!JGEA[)Ja%!VE@QX!e{#'M3NC%L!!EA#!JGFP%Ma%!L)#.NCNp;?#'JGFG'L:TnNCQM!;L`%!EA#!JGFJ(ms(Ow!L.JH;(&L&1L.NgNN%hIK]XX)0'Lm(2'F#!L.M*JDL.JeP$'K4F#!L.M*J8RET+6)(
!Wk=&J$/M#JE&KOQ&=&J$-N9)(MC%FJz#!JQL.JH;(BK9J.BSzMy.JW%>X`#JBC5_K^k!IMC%,VK3J'6)(J]K50Tp5*Pp&Kr<8Q($U1%Jc'3J.%J,J!$W)J#$J_#!3+'[IP8BJS>KE!Kg#J(^7J,!Lj30Ow'JGF#
!UW3$'3K#G!UW3'J03J.Jx!NXI$'3K#G!I%N3'3J.%JLOu7@.J1JSLKJF*N#$[zKq/L26JwBJdKD^:@G'M>$O4'XvJ,QnKpM#JE7$J1KOKgJa%!;&+LDQ!>Px5OE%K@'3J.,LX#Qn.VN>K>%JF$LPJ^VaU+7'KUL
G'M>M37J2PH#'J,02L[J(PUKUN1U#M)JpJ|%!Jg.@Kp'VI&ZG]-^@.JJU#J(M)BJ:&J>__!KU.Ma0J2JI/!3KD%!Jg.J[DJ7.Pp<K@!36)(&Lh%Y:'J,#)(:!N1_0'Lt#KURo$^~C5'Z0'N%Sy+!Lt^n)]v-EA!E
A/'3J.!QTJ=#!3/KgJR%@JvAJ.,JsEJ=#'3'LEN1J.J(N1.Jx0J(S*LEMd1'_?_RSc$+!La#Q)M+/'Jj[nO|K;.0Y;K!T<Rs]1+.O|!M5N;#J(KS3J~Ou>KE!35'L+.'0LS+!Z9J=#_%'O}P*JDJ802J_#.O}P*&
Kf_LJf%XQ?#!37.O}P*$%[V'LEN1/J8J(Sv0Ja%!;+EAJ='O}P*+)S:J.'O}PlP*TSZkM5&JhG#!MnRaM5:,GJ8!KS3U{$'TAK!%P!!3$J(JvA^ZK!%N4@!K*E/'3+JvAJ=J.J#!EAQi%^EQf&/J(KS3N4!JvA&%
Jc!3J+RJ%L*JnPxK0@JU2J~!3J;M5N;$JHJ`Ze$R{JaJ3LUJ8DK!NX+T#JnPxJDJ8D2J_#!3/L5K*EKpN1O0K)MS7EK)/!3&!EA/SXN;&[@PAX#.!30PaNN%OYC51^[K=NZ$L*^CMxJnX#&>NA#!3!K*EN=2J~Ou
.L)J{_BK}J!>NA#!K*E!K*E/'3+EAJ=0.Kw3-]TL]J#9JK6)(DJK/!L?#BG!I&DOlJ7!L|J$DOm)(QLZ{H]*JS%N4!NXI!OdJ!P%'J030J01)(Jf:!OdMOJ4TzNH'J03)(W(H9#OL?$>N:5J71BJd*<JFN4&N3J0
JB.*JL2K@J1J$JhNu5H(J@RI+U]*<K@J0JB%M;/!P`J`#OaL@JFJRVR/*$L!*7Q%/P%JnJBJ7.*M!7!=#)(+L[J#J&/J8*JL2L*BJnN{Kg$P%!J0JB/*J-JLJhVRGHMj6HRu&L*G=.ViL@J!Kg,J^#HP~J&RBKVQ
/7*L[6,>Ph0KIQ36!J$L|Ls]!02M6J*Q8L{@_j-S.L)Jp9J!]IQ>JdJ2J03J98O?J_#J(MUN6^m6,JwJdU^L66P(PK#!S`BPIUCGTkS=O+$K]MyUs$Y$Q>#CMfKZ*K@'J03*Zj,JpQl%QcQ>#N6Mf%!JgCQ>0^.1
N/96)(7MK%!J03&*U!,^V%P2T!$KO#!35'J.#SpLg!3J;L)H$K?K>Jp9%QcQ>#N6Mf-L[MvJ^*<K@MvJ^#!IJ;EA5*LP@+,L3J7.*Sh&V7MYGJ]J,J(M)BJ:OcP0J#J|Nf.)(&,JsRD=O-+Q^7J*O,JW%!AOcP0J
#J|#!N,#,JI&LLJ#Kr'J,#)(Ll7!I*<Kk,QU$J2QU/J]J,.*K@&*<K'NF$JINn/'LI-L[JGEK(*<K@'3K#G!I$!JR%P!@J!!I+!J=#EA6!=#J*K8J7.*K9S(J##JiJ$-!3J-PLN%J|Nf.*JG@&TI'P7MG-!3J-PL
N%J|Nf.@0P$6)(&,J$O-6J*O,)OZVd!OZ+J*K8%OcP0J#J|-*J-(!MV35'L+6)(%MFKeSgM%T%#'J,)(JMNpJWLl7,JwJ*O,K$=%!L+#!3&J#J4NAOW#LhKvD_#)(QMJ2JS%(!3+,>KyJD@JU2Z#CJS:*JCQsKi@
-:!3JePUKUQ)J]J-M$M)JpJ|K0:!IJePUQ).JL2M$M)JpJ|H3N=2JFL@JLJh'O/#'J037>M<&N*JBJ8D21KVSRYh#!J03&J8D2MT7@C5%J='N$I+$G'V-#'SZ$JEL30OwJ(Q<:!O/&J4LjBD2K!%P2!L`$Jp9#!O
/J;L)V>Mw!L1JBNBUc#'J03+J(Q<JU2M7)(%JW%!>NA#!Q<-L[JsEO`*<K@'J03+JvAJ=6!=#KJK8&NhJ7.*K9K@!O&NdK*E6!=#)(+K;#JiOs-K@!JvA+$U$+'O(K+J+'O(JEL3RQ1!K*EWPG'WJO(L3QAK!/4S
!-K@!JvA+$U$+'O(K+J+'O(JEL3RQ1'KPK'O*/JXMzQ4S3&O*/5Nu5*K'_ONA$YSNF/.K+Xg%LLMFKe[k!JvAJxJJ'J,#!K*E/J#!4+!K+.0J01)(G'WJO(L3QAK!/4S!/'QUJ2KFKEHKjO>#Z?T#)L[#E$J>L`%
J,!K*EJ!'M3NCJXJ2Kk-K@L1J^#!JvA7'J,#!KPK'%L!!K*E)V50M6Jf^x&Z8&Jf:*Ki!JvA7CJ(K'+Q^7S[]7-K@!JvA1N>L`J!'NMM/Su$/'Kk&K'N:L`%!K*E+!KwKyLG!KwM/JXJ2M@Kk*N=2OYKr%J,!K*E
Ll7!JvA:!M/%J,!JvA0'M3NC!K*E<8G'LmNC^|1*$'K?Jk.Z`N:M#Q%J7*^hOj^%Z6%!JvAS0K1%TG!K*EOW#MwNC^J!K*E*OXZ:%PR.@0Ja/5Nu5Qi%N+JiM`-K@!JvAKWRC%RCTfJ7*TO>_'K1!JvA&K*E#!3D
NkR+%!JH;JXJ2Kk6S[]8'ZTM'#!JvAOtEA0R;J!!K*E5'M5J/N=28LS+L[!JvA3'KUK+0JxJJ'R!K+J8J.,_^R,LqJ80P3K!/R,[H$^KKs$J>OuNN$Tc/^PM%'^-+T|Ju'K+0'R!K+^+R6J98ZP+^?#W</'JjK+K
i1'JjKUP3K!MC%']($PM?#.X@#K+OW#!R1#!JjKU$#!Ky+J8!JjKUY@MD$^<$0UZ%?!K+'K+0'R!K+OW#Ju!K+JeMhKL[X$JsR!MDKxCMDUw!JfZWS|#?#!K+O{K`/'KUK+J.,^r[mUG^_$>K`KG%Qf&WMJGK(#'
J03+.KUK+J!'JGF#J4K*E!K`J-_X%PR.!]rYk#!JGJvA0+J2La_4$^W7Q3OSKOJeK^Jy:*K@J(JvA36)J*+$7$Pa/?+'KUK+&!L[Xl5J_#'Of+J8!Jt#T%&?#!KUK+0]&%!K&+[i$/'WPL?OW#Lh!Of0]a!K*EP}
6)J*J-8RQ1!O{K`JD)OZJU2JW:Nv*MX,K?JkZR!S5%QfJGJvAG!KUK+/L5!3JeK^TP+_G!OZ%L!O{K`JU2J~'OZ%P|%L!NFNDJI$X*/'3.JeK^JG$TP1!K&$/!KUK++J8@JeK^JG$TPL`%'M3<8]{KZ!KOMq^l&]
@Zy!T!#!M3$_q!Wx&[q/NZ]:!M3K*EP}&O{K`J7+Q^7)J*J-8+'R>.0L:[<&7J(SvJa%!;+EAJ=&J-OYJ2Kb[h$Z'/_kZJ$M#-K$=K$L]D=.Vx!=#)(1KgN.J!K;$KF#J4J$K$L].DJw%!MVIJ98]'5TeKvRfLS+
)(%!Jg.KvDO*6JwJd:K$L]JWJf%J_#!I.J_<8K!Qs6JnL]JD!MVIRIMP1)(J1SV%!K$L]KZ*K@'J,#'J03*<JXHM_No,K$L]J!.J,$J!,J_#@K$L]<8KP%OYKVN@_D+LbR6KZ*Jc!3*<M/K$L]GJ&O-1*%'J03/J
8*JC$J{LLM)BJSO',>L=#)(/J&*M~%'J03*<:N81!BMH#.J&Vx!=#)(7=-[:JI$S{JT^$J!!=#KJU=&U>#)($-P8_1#M+KjJpJ|$Kz]Q+.J&$+!M)JpJ|^&1JBOT@$-Us^s#!U2#.J&$P8.JGK(#CJ&8QQ+KjOs5
LmJ!!J6F$-S{!?/RGKs#L8#M&$L0#!J&$-]y%K/96LQJd/?#LDQvL8Nq$NDR*$-P8^Q#M&&L0#.J&1MFKeW9!J&$JGK(#@7W5W+#JT%!K&/,JT.JiW5W+N#MIGJnM&&L0J#>JsRDK$=DNLM@M}LZ!Qh#J*Q8:!I5
*Ki@$,J_#@M8'J:Nf.@0MP1)(Ll7'L?.0'M@Nz*<No.L?:'(K7M8'M@NzJDRET+$L[6)(*<M~%'J03J&MP1!=#.(K7J7.!M@NzJU2O;CT+$L[:*M~=%'J03+Q^7)J**J-M/+!P7EK)'Pb#!K$=.JW%JnK)$'J:TN
K1%TG!Jw=K$=RD$JsRD<8L|+!J=#'QsKP($L|5N.!JrM`JWJxKy-L#*<2N3$Jc'J03KD5KoJ76)(,R5J@%N3$Jc@0T8&JMK}LBH96)(J+,J<J?JK6!K?P4#J*PKK0:*T@J#M[#)(KCH(J!'JjBK.0Qp'XyKx&X)!
BK.QL&SEY1H(&KfP5:!BK.VU%Ve*#!M[1LDKjJ.L4%RPO!Mo!X>Z3H(J!'JjBK.0QpP5:!BK.Xk*#!M[1LDKjJ.)0!N`KT*JCKiJ:#M[#)(/,3J!.BK.&*Sm!M[L4%Q9O!MoHU5#!J:L##H96)J*JU2LB!J?#K>K
eJCKiJ^$9J!*6)(:H9JCK^PG&2P5Qp*JL2Vl%LPK4J?/!KwJ&6J*Q8-ME2KG/OaJ^*D2KG%Mc)(+O5%LP$N4'J,#!I]GQn#'J03^yQ35'P,#KWRC%RCTf%LP'J,XcJU2OYMEK0M:>KE)(KB*JS%N3$Jc,J03JiRk
ObB:*JL2Mc)(Np1O4$_9'J03*OBHME#)(%JLJh-[(Mr#QEKrJ]KT*K@'J03!K&K}NJ'(J!!J6M&%N4Jc&N3.3Jl%)(*D2O9/SpMM1K?K>7)(J(K3Of0'OfV)L*#J(Nw$V(J#YD#K;$_UJ(Nw$^qU1:Qn#'J03WwJ
!J(K3OfJ]Jk%.OfKeNJ'J,#!3K9NJRNJ?%!3!JkJ;TY+S#Yp$N]LL6!O7P4Ps'Jt%T%#!K*E#!3J!!TY+S#:!TYJe@$J{NS@7KjXO*<2MI,M@M}G!K2#!9JK$Zz6)(/L5*<2MI'(LIL>$>Kk/K2#9JK6)(&*<2Y{
NbJ+'RWL/$S;+'UePe.,J<L/0Nt1KgKWRbN>/N&$^N!I$,M'#@-Lu'J)0'BK.KeRn?6)(#!I$'3GJ8!I0K#!3N{J'0Ow!J)J;J)F'J)J;PlJ<K<DJ#J<K<Q+$R#1!J)JuRlQw$R'Qw.LK8Nt1LDL^KI1)(#KgKW$
RbJ4J)FJDJL2J~K<.LK8NtJf5'P,#M@KO#!J)F/Ks#)O0L*Kp!Jt%K/J<Z]+'L^PN7!M`#)(J]J)KB*'JsLdN7L>J3J<(6!J)J;PlJ<K<%JF?MZK'/N&Pn&J@N4Jc&N3!Kl#J4J)F+!JZQ4Vf'J<(0,KQJA$W1K0
]|2%S@'J<C5J(KQJS%Uq'J<$]t2%_W/J<L2%K/C'J<(%'JkJ.%JFCJ(JA$W12%S@'J<Lg!Jk:*K@'J03WaWuG'J<(&!K*E#!302Ja/MF%J,J3#Kk&6!=#)(LG'L:JaM3NC$>_=TnJ.KC*J-JxJJM7!K*E%8JhJa$
J>Ts%YW]2#!V=#!J<(/)Jj3$JzTs+'L^PN7!M`#)(%SC!J<(%QEKrWaWuJ.*JCToSL.JD/!J<(HL[!J03+'Sl$HK&J;?#!J03+'SlLKObK;$KFWWLu+.Sl.*JCOo%YHDO*:T]%$+Ly7'QtOf$Py*K@$N31_7]s#'
J03&K/'J<(%LD#!K>X|!J03]RL@%?N3Jc$K@'MnJ,#!J03KC!J<(*K/0K}[F%J#Kr#!J03&JBK#G@'J<(0WF:@JU2J~LZ!O)#J4W<T[!K2#$0TyG!JsK2#K;$KF#!9.DPaJK6)(*<2K@'J03:*D'Jk%J(Py7'K?J
k.0+!Mp#M246J8*JFUn%!K?JkK#G!Jg#H];#L[!3&6J8!K?JkKB%,#!K>KeLKLP!J03J!*'WFJ<('+Ly7J^#!J03P}1*$J^JyJ!JnJ^$KfWl/&+Ly7MnMm$]m.Q?!J03Kx*^2M%.Py$.J<(NgJKL4%Y>S'R3M:+)
(J98Qb5N_$S{,Jm($>]z%L2.<J@8Ja%*6JwJ<Jd-J2U9#M;M?:J$DSxG*Ju1PkO5JA$J@.VH!J$#)(KvJL2VS*J!!J$#)(:*N)K@'J03Jh5%N+W{HL66)(&,>WiL6KC5'P,*<2K@@JXJ#/L5:*M]%=.^w*%O='L>
/M@L[J!Jn%Pw*K@!I!JfKy*N]N+NYJn=&)(LK8%VnQIJ!L[!I-b-M3U+?7!JQJH;(O',>L=#)(:*Jc!IHJGFJ-ZGK'J#L)a67@b.LG'M>M3:HFZ`CU+J(^}%LP!K*E#HF1T(L`%!K*EJ!'M3NCJXJ2KkLGLDLE$Y
RJ.#kZM##4)K*EJ9J~!K*E/,3J01FJz#!JQJH;(.0R)T]%!JZP4O',>L=#)(*JCJS%Q*$VC,J037'3J'6FJz#!JQJH;(M%'QtMT3&%K@!Lj3!=#)(JMP|%JW%!J_J80!J03JD!37J8@0MTJMOXMP1FJz#!JQJH;(
-P_K(#)(!J34K:<MYP_&$K4K(#!JQL.JH;(J!KT%KTCK4K(JM8K]+Td%!R-FJD<QC+TD%QyK4QV$TxJ]F0MO'QDFMg:!IQu.'LbU/F#!JQL.JH;($,LYFLH%@*JC!M_#JZ!=&J$Jx#.U/F$#,LYFL&1!J34K::!I
JU2RK'FMg#!JQL.JH;(*<ML,FTEL&1!J34K::!IQu.'S/J{SnJ8P?K(#!JQL.JH;(J{8K!.S/J;;Pb#ME#'FP5Rn*%ML.F/!ILY(K(<LL*K$$LmL]K0J2K$L6DSxG,Kz$BK.5'Ne#H]b%Q&'LYF-K%#JIMa0J2JI
/!I%!JgKI1JwJdKDKZJ@L|+Mi!BMH&$>K>L!!I50J1JI#,LXJxOU$JmJ+JD2K,%!JmJ[#KR&KH/'JjJ`!MVQ25%!Q-&LT#!I07*Ka!IT'S>*Q=!O>#J#KuT1T,$Sk-JY#JT+J2K~KxKG1JwJd$Ns%+MiJM,BK.$,
>JkKeVd&$W9!I5KIJr8Kq%*/JbJ+,JHKbLA$L$JbKtL,#!?$RY%?!IJ+JD2K,%LN#K=$K=NkVqV[$N<Vy1*$K?K>$'NP#!I%S~7,>LUKh:CK.$>JkJeK^M,#!M(#CJb-TR#KJU=&U>:!K%#JI&JY#JTJ7JrN)8MO
SNJpO$RR%KV=_FRqJ9JWSNJd.M{RTUDJ(UAN|#J#]dJT+Ly7!IKx'JI$]N#JTV2'J,#!I+ZS/'LIJNO@#=&J$Lh%JWJi=%HK4LU:*UU'K4I&*Nr@%8#!VXL9?%!;![*Ky%X6)0%JF@J34J8N^J{Li&Lx6Ji=%JLJ
hRS!JZJ|%!I@0Y'%RSL@%!W}#J]EKA%M{R$Pu!Oy#JI&J]KAKaJCJXMz!BS$&'Xr%K1!MlJ:0SFK;S$%LL!IJ;KM&'W.WV#Mw@JUBKcQ]KM#Kz)I0J34*J{Li@&$Jc@6!=#!JQL.JH;(5L&1!J34K:JxFJz#!($J
XHM_,LYF)I0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQL.JH;(/KFO#*KaJCKi'J,#!JQL.JH;(Ll7)I:2L_R(LkJQK[J?K9M~K`GLh%Pj*1P=&XoV_:H4J{a57L)b.LG'M>M3*KaK9JFOP.@P]
'Ky/L)%NSJ4E/L5:HI0']0M-J4N1N]M$'EQ*.l{L)%J([&#!AMaDS&Os*N]K'E&LmoeJM8`8/LmLUL_J*X0/!MnM`*KaK9NSHXP:*35'Wm$Y(:,%Y*'BK%/!I:Ku/KFK`G)&Lh%JW&Q&!JQc/L_R(LkJQK[J?JO
 part AGPL-3.0-only
JQL.JH;(FJzbva]R3
 part AGPL-3.0-only
BKcR3J34K:LeR(XWK[
 text APSL-2.0
JHN9)(LH%,I$>3J8LWLeLWL{L:Ja&J8M8'J:RF1LW[UCI$35J6A&Nf.@0Jl%!=#)LW;E(FJ>KK(5K!+)(-JwJ<9OV'+!LaK1LW0![Q#9MQK<#Lu.DRA$R'QwQ+1$cE%LW&O%.MkJlQgO_+!J6AJDJf%!JgKu%?L'
&$J5!J6AJ1L2&Kf+!LaK1*D![Q#9MQK<#Lu.DRA$R'QwQ+1$cE%*&O%.MkJlQg+HJR_]N-$+M=7J6A-J)J.,MJ$K3.XE$W7%!RU#JR-J0AJ.!J6AJR!M=#J6A&,JR&$,b3LvLF-TFWAJ.'%N5J5$J@JFJ0AJaN#$
Qe%MF>KE*&$Kf%?J0AN-$5J_#'N$3+,Ky%L!'NDJ+JD2K,%jY#TzLGP=NZ7'UN>KE*-N$3J.'3J8[/J0A$LvLF7A2MP1!=#)(-JROV,Ni%W@J!&$Lx%!_V&$W~#!J6A,O7JR!M=#J6A&,O7JR&$,b3LvLFKZA0P$
5'ft#K)'KO0',Ni%$W@J!!Kl#'KAOTJ0A&$Kf,K4KA$>Vr#M>Ig).M8,J_#J0A-J6AJ.'!EA#'I$>35TXJyJa1LW6)(J+!EA#,X*$bd%CLU$JBJyJa1LW6)(&.JeK^KoU)1LW5C+!VYKAJ;#C3&Kf!JvAQ~J!CEA
&TXJyJa1LW6)(-EAJ.![TNdJ=#'I$>3.0S]/KgJR%@J+J#PY@M8Ps,MSN1O0K)RJK!%L*O/&O{#J(KSJvA-*$HJ.J(L1$'JpK3N/96)(/JpQJ*$HKp,K3J8W80R#1$06PML*7*K1L*J.'!QlLR$LM%M7!Ru$SO#C
K3Ju1L%$J@$KfO6#U%UoT;$KF#!UmU~$ULO6#CK3-KIMDJ$M}Jl%!=&J$#)(LWK_KB*MUG!MG*Mc)(&WH!J6A'PJQ7L>J3JsLd(%!Jg#LWJ;JwJ<9&UR]u!J6A%JL!JZ-NXA*<?L'M$Lpa9J5LZHNw&TFWAMvNXJ
^#!J6A/KL$JsKLKsJ7.+J]Y~-*J-Mt&L'+J#J^#J6A!B&>R.J|&P-#LW5KvOH+!J6A&OcP0J#J|+!J6A.Q.%)(&-*J-J~'J,#)(7NOJ,#EA#J0A&KN*J5$TFWA&*<2K'$MI,=GCEA.OR$O])($!Kr9N0KD5KI6J*
Lr-JGA*<JcJ0A&?L'M$Lpa9J5LZHNw&TFWAHJR&J0A/KL$JsKLKsJ7.+J]Y~*K9S(J##JiJ$-*J-N+J#!J$#J*J>JJ7MK%!EA#!J0A-*J-XM%!Jg@JU2Rlda!J:+QK'+J]KA#!EA#J#HJR&M7!JGK)%PLN%J|Nf.
*Q|!K)&!MG#,Lx&-:*TFWAHJR*J-JFEA#J#HTF]~JRJxJa%Jn%Pw*JCTF]~HJR$L:JaEA#HTF]~JRJ-8P$6!=M4NQ+)(J+!(KBM4NQ+J*JzLs/5Nu5*TFWA!J0A$gWTj^uJ!!MG#KdSDXJgk0Xd*KanFJ5!EA#HT
F]~JRk2QFU_WHJ!']0V&-JE#KSK(+Ni:*TFWAJ0AJ6A&$JR+JvAKSJ=Jf*J-J~'N%J:+!AMq5OE5+M0KNNf.EA#!J0A0Ja6!=#)(7K`GLh&K1%PCCEA-K?Jk9*KoW'&M].SaLW&J]J)KB!J?%KVb3Lv#!J0AM4NQ
MeJ2]ODJ71LW$,J).!J0AJU2Ob!J<$>MALq9#,>K3LW&J]J)U!,JT%*/K<T?1,>K3K#GL2#MALq9$J@5'P{%N/!9&J?JKN0*K_Q=P`Oe%U},>MALq9Qi:,/L5:'K?JkJ<(0KG%N}*%J5!J0A@0HOe%V3.(PgM2!J
0A-HKB+Qa#&5'P{%!J?JK%*6)(*K_K/%,MJ$K3X|$M2J0A6)('JsLdL>J3SSOl(6HJwJ<9&>MALq9>KEJ<Q+$R#1*%?L'M$LpJcN5J5&TFWAHJR#!KwO)&Jg5LWJ;J?6KJJ>JJ&J>J>Jr-N$JB*<Lc'N$31XAJ0A
7>A2MP1!=#)(&J5!N$35'QtK++J]CY~*J-JFOP!M`#)(D[P/!J0A$,M'LF-MWGJ<(KD5KoL|+J*J>J2>J<9KQ$JmDJK1LWMeJR&$N$JB<OYK$J<J?J!LWJ8LW<K/+J4P``X-K$=*<ML%K'&%Kk'LI/JINFR?$JTL
6&$>9PN7!O)#!(JKMeK$=%K;$KFKr#J0AK0*<JLJhJfGHN@Mj&5HP`Oe&2GMj#LW$,J)*J-PC!K&J;JA.,CK$=DR+1*N-&*K_M]%SJUT&[SLW&NOJ)^I/,JTR|1$K<]LLgLW$CJ)1Oo#,CK$=-K(#!(LW<MYP_&$
K4K(#)(J!KT%KTJ]FJM8MO'QDFMgZ;J6AJeK^L&6'JjF#)(*<P|%?@6!=#.F*<K9ML%?CJ6A6!=#,OOF#)(L&1LWJ2K;>KELWJe!Jt%Jc!=Jw%J0APO6)(-J2JI$NF!J0A<Q?+L+$+J__.Vopd$2^DgCJB!J0A<Q
?Rx.N]M7k^$LN#K=&<8lG$Q?e8*KoW'&M].?#!J0A$,M'LF0JXHP`&MVQ2!J0A0J750&J1JIbd$NF#,LX&LW&LWJ;J%J;YKX~%5LW/!Ks#KJOg&P:&J#KnKoU!J#J[&$J$KQ$JmJ+JD2K,%!JmJ[&$J$#KR#fiQ-
#KH/'JjJ`#Rj#b'[B&R^#K?Jk9LW&J]J)JU2blLge=7H[B#!J0A.!SGO_+!J0AJMS(HM`.!T!#!J0AJM8pZ$d^J3$.R9+!J0AJM8jEJ2e~$KPK`$X8MO1LWJ(LWN8o*$,J)J9Lc'JI*W'.!J0A02M9/?+!T!#mhQ
%h`mVNZZb$h_pHL*eX+J8La!NP#!J0AN]eM%YTR,Y|$oWO($d[N~-JY#JT%!Jg2ST1Jd+J2K~J9LW$,J)8Kq/,LAKbLM$L$JbKtL,#$P#%)($H?$RY%?!J0A$,M'LFJu6'N'#L%JIMuJ+MBMmJT$J@Kh:LW$CJ)J
eK^M,#!M(#CJb&O'!NP#PlJ`#,b,LDP1JL2N}!JY#JT#LA$L$JbJh)JY<2JW%*+J2K~J9LWJ;gLJT%*/J#Jb>KE5<8KG1JwJd6)(`l!YB#U%dKT;gv-Nq)(JU2K/,9%?!Nq$QvL8LWeWeWn!fIfIoxNC$,>NqNDR
*^f$QvL8cP%LWYKLWR*$%,LQNDU-S%$QvKMcP%,J)*M]2%?,LWR*+$5J_#!KM#MmM.J!!J6A$%P>$O8MmM.J!!J6A>KE5KoKI1&+PFMMJXJ#gH7LWJ;K?JkLQV}`~J8DnBJXLoLkLWSfJpl#VZ-O6Jl%!J?JK6)(
J]J)ZRJ#9M1&S#+&%,JRJy1CJ)LWZRJ#9M1&S#+&%!J6A&,JRJy1$GMj#LWLWJR&CLWJRJM28K}Jl%)(LW<JXJ4P``XML%(CLWJR6)($GLm=J!JnO_+)($<ML2%(L@JXJ#-L#-L#)(&!9JKN0JMLB-K}J1J:J!LW
:*R=%M!7,L?J;#)(&R=%SmCOvLZQ9O!#W,UH#COv-QO+!K~#!PhQB+J*X0NhKf$-K}J1J:J!LW:*JX,KT[?!L?#)(YLJ(LV/J<L2LgLWJ7.LW^#2N`YLJ(LV/J<L2Lg*+.Y~-O$#L#LfL#*M]%QOU8,M@?Q0KO]!
&JE#!J0AJ#Z]%!J0AJ8JCK^_:JKL4%L#J9O;,L##)(M|J81KVSRKaOX+O$V>!L##)(J9O;J+JD2K,%KJJzNhOgP:Q8PKTjJ>&X0J2JkJM8Kq%,>/TvR?$Jb#,ofQ35'Ne#p4)(+Ri7J4=&L##)(JM8J1[l%,>Jt$
b,#,Jk-TU-Q'O@L)!J0A0'KLSy5Md+SsJ>ZpQ'4&NWK=9+!J0AJ~JfJn9QAJ7%!;5Md+)()YRKL(+NWK=&40J7+Ri7SsTjh/NWK=&TjX3M>4&/d2#XHn``U]6T:h;NWK=KLZ$&T:X4Jz9+KLM>4$M>4KNhKJ#RMJ
;Q'O@L)V3J0A7JfJn9M4NQMe-Q/#K>)(JM28Qb5YOJ(Z|Z<Z%]+$,>J=#Jph|Mx$T<*LW$,J)&*JM2Uw%!cvJuKo1Yxc:$J@-N*RtM:+)(JMlCLWJ;Jt%V3(UUJCM;UU/@^j&$J5g?$Mm.Lp!Kw$K]SG5$J@iw7J
RN$JBg?$Mm.*<UUP!^j$J5-N|j7NP1LW$,J)%S@,L=#)(JM28O?'N|#P?k;#.$,>L=,Jd$T*J8P].!O|#'L%J98QbLg![>JM2JW%)(-oU':/,Oo'Pk#`HMRkf,L=#)($M'LF%8P9.L=#!(JM8[A%!UhJgf/Jh5%O
$!WLW-&SK#!K>&!Wv#)(JMP|+MlU]&O$KfO'!Yj:JwJdT[$Uy*J!^D&$PaTw7KJJ>&$Jz$nK!SA#Jx#JnKJ)(JMQOLB&*J-QOjv,?#!J0A&jfJ#J^#@.D+HT%$L*-dEfc,Nb$>dEfcMx*&LWP#%)(J9RLM/+!aZ^
(#Q{&*&LWK_S9%!R,MR#&X++!Pu&^ARqLZ.^(7MK%)(!M-#!S^XiSjGW4/!NaN&#Oz0KoR;-MVJATJJd)(NH!MVJAMx!K>7MK%!JlQgTK)(J98MP1!My#!S^R0&!Pu#Q{KD.Sc#Q{JdP+cr#JdK1*D^e+!nX#ngi
M!JZTtLH!K>K_j,.KvJCQ1.)(&J#M0S?8^,+YceQK>mxkNnfaCnEY)j@^6pEeQS?j1odRHjoJ;^0hiJNQK'LvBKcX2R3LWLeJ#9O[)KAM8J6A&$JR#J6A5Md+&.DJl%!LW;E(FJ>KK!(*<2?)KAKD+MM7!(QkPC'
J,#!(JXLoLkmzLWSfc<&QW@PgKW)KA!J6A&J#4K66!(DK6GJ(50M^J1JI#,LXJxKQ$Jm&LWK_NlJ#CJ[J+J1JY,J[#KRKH/'JjJ`b'[B$JsL2QkL_!(/!MnO|TJ9&MW6!(JO
 part APSL-2.0
LW;E(FJ>KKYFLrZr
 part APSL-2.0
QkQW)([-Pg[=)41[=$KW)4*D`&%8P<1!=#)(:*JL2$N)M]%!=#)(QkJL2WH$?!4LWS}+^^R3LWQ|J4c{KMJ!LWM>Le%LWLe)LxJeK^nyLs&BS3bcJDJ2>L;JCK^Jy%!c<J>KK
 text Apache-1.0
Ny&?+E&L~O`7$J1KODKIJ7.!JZJ$DOm-Ms#EAJ-Mt!JrBJ:)Lt#J$&!JZK%-Ms+L~J=J-L'!JrBJ:)Lt#J$&!JZK%+!KN&$>N2J77!JE-J#Q;N2[bWO$?#)4J-M$!JZUB)K+Kp4WD1!K--!KXKMJ;J}KMJ}L8KYK
-J-28K!%P>$O8MmM.J!)4J1L4KPJS/KPJSQkPjK--MmM.J!)4<28OwK-MX<K-OH+KVKXKMJ}L8KYJ1L4KPJS#K--Ms#,J=Q6J-Mt!JZUB)K+Kp4WD1K-)40J71K-50&,OU$JmJ[J+JD2K,%!JmJ[#KR&KH/'JjJ`
DQ#+J2K~J9K-8Kq/,LRLMLAKbO1$L$JbJ+JD2K,%Qm#QYOz$NELN#?K=$NU$MpPVK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?#)4Kh:M,#!M(#CN~JN)4]q#S2MNJy1S&Q(GMj#!P'PT&NgTXK#G;Q$
4KPJX!TWc^/g8V6Th#a)g_c_/KFK`G!P'PT&!P'LoNCOMQkL_LoLkP'K[JO
 part Apache-1.0
BKcRgX2!P'PTJ#9O[
 text Apache-1.1
KcW#!P'4K:J#9O[Ny&?+E&L~O`7$J1KODKIJ7.!JZJ$DOm-Ms#EAJ-Mt!JrBJ:)Lt#J$&!JZK%-Ms+L~J=J-L'!JrBJ:)Lt#J$&!JZK%+!KN&$>N2J77!JE-!O@KUKNLS7!Ny:,J-J~!JZUB)K+Kp4WD1K-c4)UB
<OH+!4Mq:&boCK?JkhMP3OH-!KXKMJ;J}KMJ}L8KYK-J-28K!%P>$O8MmM.J!)4J1L4KPJSJN/KPJSQkPjP'P'K[JO-KXMmM.J!)4<28OwK-MX<K-OH+KVKMJ1L4KPJS#K-J}Mm<2J~K-+KVKMJ1L4KPJS#K-KY)
40J750&,OU$JmJ[J+JD2K,%!JmJ[#KR&KH/'JjJ`DQ#+J2K~J9K-8Kq/,LRLMLAKbO1$L$JbJ+JD2K,%Qm#QYOz$NELN#?K=$NU$MpPVK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?#)4Kh:M,#!M(#C
N~JN)4]q#S2MNJy1S&Q(GMj#!P'4K:/KFK`G!P'4K:QkL_LoLkP'K[Lv#)4DK#Lf;Q$4TXKPJX!TWc^/g8V6Th#a)g_c_JO
 part Apache-1.1
!P'4(FJJJJ
 text Apache-2.0
N9(J9OV!=&J$/?Q0&JE5Md1KJJJLGP:#)K7J%J9OV!BQR$K3N81!BQR.0VW!(JpK3J9OV!T7#!X7K3&J#>QJ.L*DR#1$D6PML*7.K3/!Ks#)O0L*J.MQ!QlLR$LM%M7!Ru$SO#CK3Ju1L%$J@$O%O6#U%UoT;$KF
#!UmU~$QNULO6#CK3*$HJ9OVJ(L1$JpK3N/L]JK1)(EJ=J9OV!QTJ=/KgJRJ+JD2K,%4EAKNE&XBK)JvJ=J9OV,J=LjJ!aSb]$Q5#'EJ=J+JD2K,%Q~JvAU`KN&cy%>PB_g3J9OV!3#PfJu+E$JvJ=JyJa6!(5W[
1'BJ:.0LS+$UF%!3J(L50J7+!TrLsJVJBJ9OV,3Ju+E$JvJ=.0K#G$M.J!!3&/J8!`_Y%`+``$>JRUw5'L+J(J63#Pf/!Ks#)(JVJBJ92J~JB.OXZTJ!$^pQ*$`91KM%!Q)#!3&JVJBLFK{J9OV,3#PfJ+!J6F#!
3&,JR$Q:%.3$JVJBLF.0[[X!%J%/Uc+!31!BQR$1J(L1$JpK3N8%bOGMj#!BQR/!Ks#)O0X!J.,J=#P=gd$KPNZY)%!J%$J4b0J+JD2K,%NZGP=Z/[`EAL*Zb&eFgNZb.DaM1$GMj#!J%/!J`#dD&e7!3JDN_NZ.
0ShQQ$J@NM+Mi1!BQR52'K{J)J9OVJ%&,L1$JpK3GMj#Pw'K{JeK^Ki1J%&VvR)LZ!3-K/#B(Jl%!=&J$#)(J]J)K_KB%*'SSN7JsLdJ2KkL>J3OlB(%L'S,JVJB#L:M$L:LpN5&J5!3&CJVJB+E$JvJ=-K/#J<(
Jl%!=&J$#)(J]J)K_KB%*'SSN7JsLdJ2KkL>J3OlKD5L|+)J*J<(%JFJCJy?K'%MZMZPn&J@PH!3K1C(LHJf%JnJ<K<PX1CJ).DUkNt1KVK{J;N-$1M=#KVK{J;7!3%J8CK{J;NgX!:*[ZJ<NbLg,K3J+'RWL/$S
;+'UePe.!3$'K{R)LZ!3NHLR$`MJ<L2KC,J<J?JK%*6)(/.3J9LB5#!MGCNb0XT-Ny*<L'&J5J^#!3$JVJBLF+,L37$J1JR&+E$JvJ=J7.*S(!JZJ$-*J-LL,>Kr#!3$JVJB'J,#)(&-*J-M7,JGK)%PLN%J|Nf.
*Q|!K)&-*J-Mt+!EJ=#,JVJB.*J5J#BJ<LQ&K|J|J!!EJ=#!3N_JnJ|.JL2_(%,J_#!JVJB&-:!3Kp'J:L(KA5J_#J4JEKC,JVJB.*J5J-J~'NdJ,#!K|J|O_LZCJ:KAN_JnJ|.JL2_(%,J_#!JVJB+JXMzK;#!J
ZXqLZ'J:L(KAK65J_#!JVJBLZ!EJ=$KN:J7Ll7!JVJB$LZ'M$U`1!JVJB:&boCK?JkJ|P3OH!Kl#!J:KAD/W]KsJf&JL2Jc!(*<M~HN@K|J|LZJVJB.*J5c2$5J(]<%!J:L(J!!3J7.CK$K|J|N)8Qb5O4!(*<M~
HN@BPb%HJR&<L!K$$Lm(=&J$/?Q0$JE#HJR$/,CJVJB5'L+J7H?Q0&JE#!3J@VF7!J$L|+)(-g.#MNKx*QLPuJ@,K{[[X!/Uc+!31*%!J%J986!=&J$#)(J1,K$=$J$O'!JrM:MeJ9g9$Jc!=#,M<(JA*<JC`n7J
%PtCMN-Nq)(JU2K/JS%?!QvL8NqNDR*$K+L8#!J%KD5KG/Kj&YR?+XK!U2#!3&Ux!Tz#!J:KA-K%#JIKxKG1JwJd$Ns%+MiJ%P]!3&J]J)P]J4MNGJ(50M^J1J[$J$#,LXJxKQ$JmJ+J1JY,J[$J$#M1JsL2KR$K
H/'JjJ`*DQ3O9/T|![##KW$[r!3&Q=,UzMS7HK2#L]6)(-JY#JT+J2K~&6J2JpN'Ju+MuJ+MBL%$J@KxKG1JwJdC5d.&e$ekY?$Ns%+MiJ9,J)8Kq%*/JbJ+,LRLMKbLA$L$Jb#,V@Kt5'Ne#)($L,#!?$RY%?!3
J+JD2K,%Jb/LN#Ua3V'M>NP$Ug$,&J#>KLJb$N<Kh:CJ)JeK^M,#!M(#CJb-V1JI$K$JTS_[r!3$JVJBLF*<ML%K'&Kk'LI/ME#NFJIR?$>JTL6&$9PN7)(K0+V1CL6*<P;JfGHN@Mj&GHP`Oe2GMj#,>J)&Jf:*
M]%SJUT&[SJ]J)^I/,JTR|1$K<]LLgCJ)1Oo#HV1,CJI$K$JTJNO@#=&J$JOJNTrLh%JW!P'(%H3%JW!P'(%H3RS!JZcSJ:7![J^11]Z[v7HN@[UK`Y[U:J~!]Z!L(Ka8^1+!M)cgg=/!KAR>KmK9X}.'KA$X@KM
&WC#J`8LSG!KwXuQS5!BJ:/dQUbLZK?Jkc=BK-J'6!P'(FJ>KK!(*<2?)KAKD+MM7!(*<PC'J,#!(JXLoLkP'K[J?(J>KKKxKG1JwJd$Ns%+Mi4K66!(0K6GJ(50M^J1J[$J$#,LXJxKQ$JmL_!(/!MnO|TJL]&M
W6!(JO
 part Apache-2.0
P'(FJ>KK^^W$LoLkP'K[J?
 part Apache-2.0
=&J$/?Q0&JE
 text Artistic-1.0
T&!SK#)K70%Pu!J$6J8'LO<8VJC.!BK.aLLDoO#OIL*N?!Rt#!LOS_TI!L)#!LO!Jt%?&J5!LO+'KF$XbYR[IPs!Jt%JFKjJRN9LOMC%!NG#K)K61!BK.&T{#.NG#K)POLG]$KOLEFMC%C'LO:@Je2K^JG$JeK^J
G+Ri7!q7#!BK.BK.0gl0[c+!B$UR/!LO*0*:*T)p;W&M#$M2)LOKjM#LI0RN*J{a?G!M^#PBO>k(i]KT#VgeB&JhG*JM28KG%a?@%!BK.JDJf%!j&VEJXZ)5'^j.J-]U!LIQdJaJ..J2LI0`A/!SyMqTeMa<8Rye
B+l&!Sy@K9J..Kr#!Sy<Li@6!KwJ$KvKi@-*<JF&LLUIMvJ^#!EJ=#!LEF#)LOJ1NzJ7.*XMJ##!J6BJ|&MSP--*<JW[,Yif8Yi&>JRM.J!!;Q$$J!!BK.'LOJG+C'KyJ9R28NL!LEF-*<J@JcHJ,#)LO+,KyJ7.
*Y}'N%J:+J]Q|KANfLh&KZ*Q|.KA&J7.*JLJXMzK;#!JZ-M/HJR+!;Q$$J@JFL@QdJaC51f;R/JR%g`$J(N:L3$_*!JRG'O}[&V&C5kspmUl$1]C!BK.%J~HJR+!LEF#!LO-?!JGLOJfLZHQ@$Nw-[u,JsLER<Jh
!L8JL2Rp7LER<J8J-K98J7&L!'M<XeQS/J]JsLEKS.PzS?Lh@YXJ!!LEF-JF>JEQz7!BK.-*<J5!LU#)LO+JvA$KSJ=J7.*JLJXMzK;#!JZ-J5'LEF#!R<&J/K)Rc7TQ+!XeQS$N:GK1%NS!LEF-OG!JE7!O&NdE
#!LO7HJR-OG,JsLER<7KVK*LEFR<TI!JsLER<JsLEL8&Pz`Z!d<+Xeal$N:Rc7TQGK1%NS!LEF-JF>JEQz7!BK.-*<Kk'KjM#LI/,JE#)LO*<Kk,LI*ML/NF#)LO*<2Kk'LI/)LOMqK0*<J5)LO+Q<7>_,KLLU5J
_#'N$_,KL4JEJ7.*JL2c,)LO5'K+#HN@-!RJ&J/K)Pv5W^%$P[5OdJ!!LU#)LOJL2K}U[6!B#)LOJDcO%gmU`L@&<8Tc]h&<8c.7)LO-Kc$awo~Pv1*&PAM%)LOJ928NLJ_#)LO-!KM#!BK.<28K!%P>$O8MmM.J
!)4J1MnL4KPJS-)LO0J750&J1,KQ$JmJ[J+J1JY!JmJ[#aT&KH/'JjJ`JN!O@JO
 part Artistic-1.0
!OI(
 text Artistic-2.0
N^0KI%J,&J5MvJ^#)(K7JDQ}@02M6T&)(kF!=6J8'MOJ34LO<8VJJGK6&$Wp!SK0.!BK.aLLDOIL*N?!Rt#.LOS_R2lo!LOJa5OCE&J34*DS7KI%JFQzq0RB#)(N#7!BK.#'MOLO:!=#)(JL2NB!Ml?.*nT%JF#!
LO*KaPj!BK.&Wy'LmMrPyN9BK.J.!L1J;$NwJ;[c+!BJ:/!MVLOJ)J.,Jk.JeYMA$>J&%!LO+Ri7!BK.J;[m*&HJ.,MJKeLKSz%J,J5$Jc!LOLOJ.!NG#K)K61!BK.&T{#.NG&$#JnK)'MOLO<j4#Jx!LEF$'JGF
J5J.T('J,#!LO$Kg@Tn%MFQG$+!La#'Tu$Nw%M;RB#HTu$NwRvLIJ.,LI.*Kk/M2)LO$T(NF/)LO%OiJk@JU2OVMrRyLEFMC%!LO:@Je2K^JG$JeK^JGJf+OsQLQ11!BK.JGFJ.!LO:@JeK^Q|&CL;Rf2QLQ11!B
K.J6(J.)OI(5K67!LEF#!LO+J4W=F$5@<8JG1!awK:+!P?EJ=J.!EAKNE&XBK)/!LOQ~J=J.!Q~cYJvAL~$,>J=LjJ!aSb]$Q5#!EJ=JS/?&KOJ1JE-*DKI%?!LEF&Lc&?JGK(/,J`J1NzJ7.*JL2J5!JGFL]/Ny
#!LEF-*<J5MvJ^#!EJ=#!LEF#)LO+,L3J1NzJxSu$/'RvLIJ7.*XMJ##!J6BJ|&MSP-JXH`XCMvJ^<$<2J~'Q~J=#!LO-*<JW,[,Yif8L;&>JRJyJaJ!!BK.!LjLOJMR28NL!LEF&5CJM8Jl%!J6(JE#JGK(#!LO
5E-*<J5HJGF5EJxSu$/'RvLI&7$J1'Q~J=#!JGFJ7.*PzK7Lh@YXJ!!LEFJ+JD2K,%`Z,JsLEWOR<$PY&J7.*JLJXMzK;#!JZ-JF!JGFJa%!BK.#!LEF6!J6(Jh.!BK.<J~HJR+!LEF-PR.O{#HJGFJU2TZ!KUW_
$P%!LEF+Ni!JGFJ-]U'KM.0LmJ!!KM#!LEF-N}MFKeNJ'J,#!JGF%JF!EJ=#!JGFJa%M;6-!J6($-'(.RE!K5%QdJ,Jc&Li!JGFKW!KwMr=.JW%!J,.!K5Ki&QX.!EJ=#!JGF&#,JBM.J!@8JyQdJa+.(RyDSTJD
RvRyDM6JE#Q~O`#!LEF$JGK(J1!E-*<J5Q~O`#!LEFJ1!EJ7.*J~N[TQGLh%NS!E#!LEFCTQJ-8O*JX!KT#HJE:JiTQJX,KTS_*DiSL,CJEUKRZ*J-L!K4TQGjZ$T@M@JE:*L!O*TQ$T@JELZgFO!Mo*UKUH.!TQ
DRZKC*JL2kl,#H96)(-*<J5'JGF+Q~J=J1!EJ7.*M!7J*K87MK%!E#!JGFh[$R[!LO-*<Q<!LOJx!LEF$JGF7>_$&J5!LjV4J7.*JL2Kk'MrLI/!LORvRyDKI&MrRy/>UP+!V4DKI!=#)(JW%!?&JE#!LE$JGK(5
LS+!V4-*DKI%Q*JG&LEK(7>JB%`d!LO+'N$3#HN@$%`<_QN-L~$cYK(#V6.J~!LO&J5!NeJ1NzJ7!NeJU2kV'LRN1%!LOZ$.D2NLJ_#'JGF-JBJ+JD2K,%PY&RJ.^pSC$JF?#!LOJL21T4M7!LO%8'JGF+NiCJBD
2NLNA#!LOMq&D2Jl%!=#)(JHM|-,?KO&JE#!LE$JGK(0MP1)OI(1KWO4$M2!LO*Mc)(JL2?Jc$J5!LO:*JL2Mc)(-:HJGFJeK^M.J!'JGFJy1Y,>KE**DemKG%PR.HJGFVF7!M`#)(-)(JU2K/*!Jt%?,LQNDU-p
G$S%#!BK.-)(Kp!JsLdN7J3#KkJ<(%JFJCJy?K'%MZMZPn&J@PH!LO7MK%,J<K<PX1!BK..DUkNt1!LO:*[ZJ<NbJ+'RWL/$S;Lg,JkPe.!LONHLR$`MJ<L2KC)OI(%*J9LBG!MG.CNb0XT-K%#JI!LO0J71!BK.
&Kn50&J1,KQ$JmJ[!JmJ[#KRKH/'JjJ`$JsL2DQ#%!JgKI1HSNJdKxKG1JdJ2BK.$J)JM8Kq/,LRLMLA$L$JbKt+,KyL,#!?#!LOKh:M,#!M(#CN~
 part Artistic-2.0
!OI(J>KK
 part Artistic-2.0
BKcW#Y=!awK:
 text BSD-1-Clause
Ny&?+E&L~O`7$J1KODKIJ7.!JZJ$DOm-Ms#EAJ-Mt!JrBJ:)Lt#J$&!JZK%)40J71K-50&,KXKQJ}OUKY$JmJ[J+JD2K,%!JmJ[#KR&KH/'JjJ`DQ#+J2K~J9K-8Kq/,LRLMLAKbO1$L$JbJ+JD2K,%Qm#QYOz$N
ELN#?K=$NU$MpPVK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?#)4Kh:M,#!M(#CN~
 text BSD-2-Clause
Ny&?+E&L~O`7$J1KODKIJ7.!JZJ$DOm-Ms#EAJ-Mt!JrBJ:)Lt#J$&!JZK%-Ms+L~J=J-L'!JrBJ:)Lt#J$&!JZK%+!KN&$>N2J77!JE)JN4JO0J71K-50&,KXKQJ}OUKY$JmJ[J+JD2K,%!JmJ[#KR&KH/'JjJ`
DQ#+J2K~J9K-8Kq/,LRLMLAKbO1$L$JbJ+JD2K,%Qm#QYOz$NELN#?K=$NU$MpPVK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?#)JN4JOKh:M,#!M(#CN~
 text BSD-2-Clause-Patent
Ny&?+E&L~O`7$J1KODKIJ7.!JZJ$DOm-Ms#EAJ-Mt!JrBJ:)Lt#J$&!JZK%-Ms+L~J=J-L'!JrBJ:)Lt#J$&!JZK%+!KN&$>N2J77!JEJl%!=&J$#)(J]BK.&J)K_KB%JnX|96)('SSN7JsLdJ2KkL>J3OlKD/NP
%N+!J$#)(J<(%JFJCJy?K'%MZMZPn&J@PH)4K1C(LHJf%JnJ<K<RlQw$R'QwPX1CBK.$J).DUkNt1-KVK{J;!J'UR#BMH&JsVKQ:#Kn+E$L~J=N-$-M=#KVK{J;7!3#Pf%J8CK{J;NgO-1CBK.$J):JX!KT!K{0O
-CNiX<CM=%8UkNt!J<(J92JW%,>UOJ8J~!K{KD5KoL|JrJ29$J?J!,BK.$J)0JK6)(JuKo1Yx^5$J@K%)40J71!BMH&Kn50&,KQ$JmJ[J+JD2K,%!JmJ[#KR&KH/'JjJ`DQ#+J2K~J9!BMH$Kn8Kq/,LRLMLAKbO
1$L$JbJ+JD2K,%Qm#QYOz$NELN#?K=$NU$MpPVK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?#)4Kh:M,#!M(#CN~
 text BSD-2-Clause-Views
Ny&?+E&L~O`7$J1KODKIJ7.!JZJ$DOm-Ms#EAJ-Mt!JrBJ:)Lt#J$&!JZK%-Ms+L~J=J-L'!JrBJ:)Lt#J$&!JZK%+!KN&$>N2J77!JE)40J71K-50&,KXKQJ}OUKY$JmJ[J+JD2K,%!JmJ[#KR&KH/'JjJ`DQ#+
J2K~J9K-8Kq/,LRLMLAKbO1$L$JbJ+JD2K,%Qm#QYOz$NELN#?K=$NU$MpPVK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?#)4Kh:M,#!M(#CN~!ge&j)O_+!4&KNDJn#!L0&Ka28O35o+S*S+JxOU$Jm
#K-
 text BSD-3-Clause
Ny&?+E&L~O`JN#!bXJO7$J1KOKXDJ}0KYKIJ7.!JZJ$DOm-Ms#KXEAJ}JBKYJ-Mt!KXJrJ}J6KYBJ:)Lt#J$&!JZK%-Ms+L~J=J-L'!KXJrJ}J6KYBJ:)Lt#J$&!JZK%+!KN&$>N2J77!JE-KX!KM#K-<2J}Nv!K
M#K-MX!L8#J4Kn<J}Nv!L8#K-MX!L8#J4Kn<J}Nv!KM#K-MX!L8#KVKn<J}Nv!L8#K-MX!L8#KVKn<J}Nv!KM#K-MX!L8#,Kn<J}Nv!L8#K-MX!L8#,Kn<J}Nv!KM#K-MX!L8#J4L0&Kn<J}Nv!KM#K-MX!L8#Kn
<J}Nv!KM#K-MX!L8#MnKn<J}Nv!KMK-MX!L8#Kn<J}!L8#J4Kn<2J}!L8#,Kn<2J}!L8#!Kn<2J}[d#!L8#K-&,Kn<J}NvmUKMK-MX!L8#Kn%)A<J}NvKM#BMHMX!L8#J4Kn<KY8K!%P>$O8MmM.J!)KX4J}3KYJ
1JNMnJOL4KPJSJN%PCJSPjK-JO)KX4J}bXKY0J7K-50&,KXKQJ}OUKY$JmJ[J+JD2K,%!JmJ[#KR&KH/'JjJ`DQ#+J2K~J9K-8Kq/,LRLMLAKbO1$L$JbJ+JD2K,%Qm#QYOz$NELN#?K=$NU$MpPVK0NK&G,N'#J
TJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?#)KX4J}bXKYKh:M,#!M(#CN~
 text BSD-3-Clause-Clear
Ny&?+E&L~O`7$J1KODKIJl%!MW+!K%LsJ7.!JZJ$DOm-Ms#EAJ-Mt!JrBJ:)Lt#J$&!JZK%-Ms+L~J=J-L'!JrBJ:)Lt#J$&!JZK%+!KN&$>N2J77!JE-Nv!KM#K-MX!L8#J4Kn<8K!%P>$O8MmM.J!)4J1MnL4K
PJSJ2KQ$JmJ?%,JkJ;J<9DJK1)()40J71K-50&,KQ$JmJ[J+JD2K,%!JmJ[#KR&KH/'JjJ`DQ#+J2K~J9K-8Kq/,LRLMLAKbO1$L$JbJ+JD2K,%Qm#QYOz$NELN#?K=$NU$MpPVK0NK&G,N'#JTJu+L%PFJT$MuJ
+MB$J@Kt+,KyL,#!?#)4Kh:M,#!M(#CN~
 part BSD-3-Clause-Clear
!Oj]](
 text BSD-3-Clause-LBNL
Ny&?+E&L~O`7$J1KODKIJ7.!JZJ$DOm-Ms#EAJ-Mt!JrBJ:)Lt#J$&!JZK%-Ms+L~J=J-L'!JrBJ:)Lt#J$&!JZK%+!KN&$>N2J77!JE-KX!KM#K-<2J}Nv!KM#K-MX!L8#J4Kn<KY8K!%P>$O8MmM.J!)4J1MnL
4KPJS)40J71!BMH&Kn50&,KQ$JmJ[J+JD2K,%!JmJ[#KR&KH/'JjJ`DQ#+J2K~J9!BQRJN!S^R0Q'JO$Kn8Kq/,LRLMLAKbO1$L$JbJ+JD2K,%Qm#QYOz$NELN#?K=$NU$MpPVK0NK&G,N'#JTJu+L%PFJT$MuJ+
MB$J@Kt+,KyL,#!?#)4Kh:M,#!M(#CN~*D6J2U0Q6%L!,[,Yin,$bd%!WOWQ$LT#!EAYd%MFK0:*ML%JFHYdJaJxL:$N#%K-J1lE'M<KP(JA/CYdKC*K_K/!JZ('JsLdL>J3SS(%Qf?JcS,JVJBSIM%>M>4J5&N5
CYd$JVJBLF+L~&EAJ=
 part BSD-3-Clause-LBNL
BKcZr!Ws#!Th#Q{LG^acQTWlsJl%U5#,KGhrJ!!RMJ;j_#k:J#9O[
 text BSD-4-Clause
Ny&?+E&L~O`7$J1KODKIJ7.!JZJ$DOm-Ms#EAJ-Mt!JrBJ:)Lt#J$&!JZK%-Ms+L~J=J-L'!JrBJ:)Lt#J$&!JZK%+!KN&$>N2J77!JE-J#Q;N2[bWO$?#)4J-M$!JZ]9)K+Kp4WD1K--KX!KM#K-<2J}Nv!KM#K
-MX!L8#J4Kn<J}Nv!KM#K-MX!L8#KVKn<KY8K!%P>$O8MmM.J!)4J1MnL4KPJS)40J71K-50&,KQ$JmJ[J+JD2K,%!JmJ[#KR&KH/'JjJ`DQ#+J2K~J9K-8Kq/,LRLMLAKbO1$L$JbJ+JD2K,%Qm#QYOz$NELN#?
K=$NU$MpPVK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?#)4Kh:M,#!M(#CN~
 text BSD-4-Clause-UC
!Ws#!Th#Q{J#9O[Ny&?+E&L~O`7$J1KODKIJ7.!JZJ$DOm-Ms#EAJ-Mt!JrBJ:)Lt#J$&!JZK%-Ms+L~J=J-L'!JrBJ:)Lt#J$&!JZK%+!KN&$>N2J77!JE-J#Q;N2[bWO$?#)4J-M$!JZ]9)K+Kp4WD1!Th#Q{c
Q&J4Kn-Nv!KM#!ThMX!L8#J4Kn<8K!%P>$O8MmM.J!)4J1MnL4KPJS)40J71!Ws&Kn50&,KQ$JmJ[J+JD2K,%!JmJ[#KR&KH/'JjJ`DQ#+J2K~J9!Ws$Kn8Kq/,LRLMLAKbO1$L$JbJ+JD2K,%Qm#QYOz$NELN#?
K=$NU$MpPVK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?#)4Kh:M,#!M(#CN~
 part BSD-4-Clause-UC
]]K8TtTh#Q{Mn
 text BSL-1.0
JS0K_JKJ3#Kk%,MJ$NwR_'J,#!4&RhKNJ01)(!4%?L'M$J5WM&gP!4&%S,JVJB#!4&%NBK?K>%Pw!40St%JLJhJ#Jl%!JZ!BJ|+!4&)MVPbJ+!Jr(K/)Nz&!JZK%J-8LS+J#J^#!4+L+$+J_&J#JVJB#!4KxCJ^$
JVJBDQ3+!J=#O&KSJvAU`1'EO|fB!40J750J1JI#,LXKQ$JmJ+JD2K,%!J[#KRKH/'JjJ`M1&JsL2+J2K~J9!BMH$MFM2!48Kq/,Jb$>JTJu+L%Mu$J@KtJ!L,#$+Ly7!4$!?$>R8+!4
 part BSL-1.0
i=4(FJJKKYFg}Zr
 text BUSL-1.1
(L(Bh+^iQ@c&J#9O[MpE(0'LQ#^iQ@c&=!J%K_KB*!Jt%J,JcLcJVJBLi&JFJsXx?#!J'3!J%<JFJ(K$?K/JraxK,Xx?MUG!LxMG$!kohk#!N`L:JaJE#'MnF#!J'36)(gkSgN`!J%K_KB*96!=#!Lx(&!9JK+!P
4JrLB:H?#!J'3JU2M!7!M`jH+O$5QB+)(*J-n_'KL(J!!J%J4hUQJ$N8b2$*J-VnJ!KW!J'3J#J^#!J6&JGJ'3&JVJB#!J'3DJl%)()(LHQs/J]F#!J'3&!LxMG<pr/J]F#!J'3P$1J%*J-ShM$)(GJ]J6$JGJ,#
!J'3:*LP!J'3+J6$JGJ=J!'K?Jk!=&J$M4NQ+)(JW%H?#.3,?#!J'3+M[#)(JMK}LBH96)(/!W=&J#>K(#!J'3)(JU2K/*,Jt+,LQ$S%#J%$J4hVJ7.*<?'LQ$S%#J%5KoKG1)(%!JgKI1JwJd!J'30J7GJ(50M^
J%K_NlJ#J[&J$KQ$JmJ+J1JYJ[#KRKH/'JjJ`JsL2&M1^iK_KB*JS%?)(J;L(%(HJB&%Q.%@KW!LQMpE(5Nu5*M!7!`P#J%Ls`P#J%+Qa#!Jt%?)(J;L(&!MpE(KM&LQJ%`P%^i&%J#>Kr#!J'3%8J71J%-%RK5!
Lx(!M*FJ>KK$,LYF$'(.0Ox7M*FJ>KK$'LYFK1OxJ..4J76!Lx(J{8LS+'I74J76M*FJ>KK$'LYFJ%<RKK$LxJ?J1JY-%Jx'RKJ(K$K/#9%?.JU2MI,K$NzG!JtJK+)(5!K$?K/$KfY}!L([d-%RK'LxMG-2%Jc)
(+,>Ky
 part BUSL-1.1
MpE(JJJJ
 text BlueOak-1.0.0
FJJKKKKJ`)(QMN^5mTJS%37)45L9S_S.KnJ!JTME+O5%LP)(*J-M]%J4Wx!Wx#)(DNYL66.JA&J$%H(*J-2JLOu7)4.pP'o?.*N)$JM2Q&BJ]J)J?*%JL`k7)4.LKJ@Ob.J)J;B+@J|*J-PR.N^KeYl'J,#,J_#)
4J!*7$J1L;K9Yl!L(#)($'Q*%R(i9K[(JJKKKKVS:MFXk*+Mi.*JC2j!7KXJ|J|J}J|KY*J{OcH(1g>J#Z@T2%M!LZQ9O!Mo!J::*JL2JLJhH(XSQOJ<J]J)J?*%JL`k7)4.LKJ@Ob,J<K<KvJ{($UKW%%(n}J2J
)J{o7)(J2JT5Ss5!JdX9)4Sg50J1,JI$P{&J2J)JM8Kq%MF/,JbM0%)4$)(6,LX#JpL/
 part BlueOak-1.0.0
i8mkXg(
 text CC-BY-3.0
!35MdLs0J76!=#)JqJo;(]^$(!30Vj1B&$>JwJd,?#!3>KE5N86)($BJd0ST1N/,9%!3J7OA*Mc&M]%8P<1!=#)(%!Jg)(<8NL%8'L%!J%KB*!9O_OA+Qa#HME#C=&J$-N9-N(J.'3K#Lf!3$Lf!3&>_.YfJBC5'
Q5N(JV3Py#ee$>]D#'Pq$OI3$Up$LT&Kp]cQx$,>J=+J8!3<8fNX&$L}J++,J=fRM.J!!J6KD.'3.NH'NGJM28NLJ(N(/!J`#)(/!Lw#LzK1!30'TV3LT$Up!g<#!3+X$Uv7'WeTLg;JM8NLJ(N(/!J`#)(-NGJ.
'NG#Pq$OIJBC5dW&c7$Wh_)$][$>JB$JlQg>KEJBR]+J*JJR&LsJ81Oo#!fq&Py#KVKlUQMAd#+J8!30LS+J4^3+NXJ=Ll7K;$KF>MNJ]csM<&N*JB+T4J8RcD`2M%'PiL+'3.NH'NGJM28NLJ(N(5MdJr/!Ks#)
(-J5J.%JFJa%!;!J6&J^#!3$N(5M)LGN&$>PH#O6-J%J.!L1Q(K3$QJ.K'J;!36!=#)(-J6KzJ.+!La#'Pq$OI3!L1Q(K3$QJKePO!3$:J2L1$K3J{8U)!SU&+NiMQ+!La#'LT!c*fzefd'&>PZKeP;fyd/d*f5+
e?$J@LpPq$OIJB$^=#dnO%+!La#'Up!fDNk!MJ$JpK3KeN`Yi!Vu#'LT$>Vu&QN+!La#][!Nw.gQ!T>-3J.!Pq&$OI3R+6!=#)(J+J1JY,Xx+!PqVt&OIQ$RN<8!S|$J=#J4ddJ+T}J=C5']Yf&&>Mi'eNQyfu$>
3#!KwSR'dM$dNTV3'c`3$`g+dPO:'TVcl7$J1V~']c3%J8D]MJBOU1'O~Z~%ca'3#`[f%[%fndX$eT'f13%J8D]MJBOU1'O~Z~%f2'3#Sb`1J(a*e[f4f|$Q4d?3fX%d|gK[%$fk'LT'T>'Up'O/#K=%!Jg@0Vj5
'VK3$'3f.1'_n$cbau%!Jg@02J@NL'Pq$OI3-*J.J(L1$K3N/96)(KeJe2_5_p!=#)(7MK%!3$KeJeKiKQJSJ!!J%%K296)(`T'O7M[-L:LpJ.%Lp;_>#!3&%R7%!;Jn;_>1,J.$O~J+1gn$goJ.$;T}Wh%JFJa%
!;JB+C'Ky.Wd#!;<L`JiJBJ!'M/&JX'M/R@W01L@%Lp!3%!;1,J.$O~&!NZ%!;#!Wh#!3J+1;T}LT%T>&fM!31,J.J+fxVu$WY-L'J.%JFJ^#!31,J.J+J1JY1SY$ghfU&!Jt#dl&Uxdm#!3J+SZ#'VjLT$Up+T}
J=$>P=L3-OLS<9M:+)(0M9%WqP2$O],MDJ3J!B$9KtJ!MW$N..DJ7/+Ly7!BNn6BJd$>JwMy-(K/Jl%!=&J$#)(J%K_KB*'N7L>J3JsLdSS/!Rw#!JwB(%K2!9+!35L|Ls-%L'!3%SI!3M%K;$KFSe&%L'!35R)+
!Se-%Lc&L'QxJ7.,CN(J+,Q5+,L3bRKjT2%PzeLd0$J@WX.L;RfJy%!J63/L5'Q5N]8QQ!J63NgT6J!Yc%g$$'KON]OB!J63JeK^JG-%J5&L:Lp!3J+5R)+Se&-%J5&L:LpQx-/!Lw#Lz-JsTiQ`(T0+JnP1+J8!
Jt%O=OpLG,Pc$Q`MrT/N)8Re!J%Qq!LdJt%O=COp/,K21*#!9JK6)(-TiQ`(T0+JnP1+J8!Jt%O=OpLG,Pc$Q`MrT/J{8Re!J%OQ!LdJt%O=COp/,K21*#!9JK6)(&-S2(T0!J%OQ!Jt%O=OpJuR@$+!K~.!J%0'
Wc#'VBTb.`$S2MrT0X,.TbJ!,K21*#!9JK6)(!Jr9<8^;+J#PB&P/JuRAPo$R'd9!Jr9J~!Jt%JFCJR5DbTKu%K2!9+>PB&P/Jl%J*OgR&J#92KoJK1J%DK_O[-M}!(JK+J*JzJr0KoJyJl%&K,1!JZM}-*<J5$L
:Lp!3Jf6!=#)(*J-J~'J,#$!baVs^MOD/)(7NOJ,#!3*J5$L:Lp*<2K'$MI,=G!3.O]!=#)($!S5#!K&#!3%K2!9JK%.K&6!=#!(*<2N5!3*J-OcP0J#J|.Q.%)(&%!K%#J[7NOJ,#!3*J5$L:LpKZ*J5$L:Lp!3
*<2MI,MUN6MfG!3.O]!S5#'K&#!3J!*%K2!9JK%.K&6!=#!()J*K8'LH%!35R)+'NGJD)JU2OY!NG`,J!!3Mq%8JyJl%!=#)(:*Lc'NGLfJ:J!,J%*J-%!JgQ,NoJ!!NG,RV5KG1J*K8Kf5Q1:*LcJ(N(LfJ:J!,
J%*J-%!JgQ,NoJ!!N(,RV5KG1J*K8Kf5Q1-:*J5$L:Lp!3$,Qx$Se*J-Kx'ZNJeK^JyT]%J*K8'OcP0J#BJ|/!3&L!Kj%!L3$J.*D_lMQ!KM#!J6Kz$Wn:Jw:Pv&$:!J6Kz&$J%^!OiJk$K>QFU_'g&[Zb%K3eH/
K|K|K>+J%J;BJ:=#ND$1>KjJ.!KM#CJk$K>O%!M1#!3:PvQN%!JgNIQ,!OD:,.J%Qu%8MS7!3KxCODJU2Q.%!BJ:$MrK`/!3&X_PN7J*JzKf+!La#J(N('RV[U!?#!3+!N(QFU_[OQ5#!31J6Kz$fmK#GJ631J6K
z!RVKG1)J*K8Kf<8Yw+,KjL^J7K0.+!La#'N($NGJX'S)CRVJMOH:'RV/J#SiL0#!N($NG[!KC5J_#Ji[3&+'L^JXMz5N%5![3/!>SiL0/!Lw#Lz*<Jf?!RVKG1)J*/!J`#K|+!L^M4L,Jr&1N/H96)(*<2e4$QL
Nj$Sw,Ly7g'$VP1!J6KzJ%&$K|K>5M)#*$H?#!3J1!M<KQL4KPJS#!J6KzJ%&$K|K>-KD5J@Ns+Mi1!J%$5<8J@KI1JwJd:*L'J5$L:Lp!3Jx1Mq$5J_#,Qx$Se*J-2dHegJc$RL>[8LV+Uv%!3J8LK8_/%!J6Kz
J;Yr$Y#J%O<.+JnP1QFU_eG+J8,K2#!JtJK+J*JzKf#)(!Jt%JFQxLK8O?%8'dIehKO$>[8LV_/%!J6KzJ;Yr&Y#!J%JMZj$2Nj5M))J*%!U&JgKI1!JwTWJd%XQ*%NIK2HJt6J*JzKf#)(Jt%JFQxJD2J@-P^J[
&K%KxJ@^vNs%1!K>+MiJ%Qj!350&L{J2P^$J[#,LXP+!3KQJmPc$J@J+J1JYJ[#M1aTKH/'JjJ`R^$!N,#V^$>R9Rj$!Ur#N,#RxJu$2VLLDP1JL2N}!Oy#JmJ[JhCOy<2JW%*-JYGJTKD%!JgKG1JwJd+J2K~JM
J%8Kq%*G,JpN'/,KbLAL$Vk$O1JbKtL,#)($!?#!3Kh:J%JeK^M,#!M(#CJb-L#-)(&!9JKN0JMLBK}Lf,Ov1*#!=#)(Q($QJKeJCKiQx$SeJ!*6)(K0JM2JCKVJ?PGJ7CQ($QJOX+MlMM7JnJ?KJJJJ>NhLrO,&
OgJMO;,L##)(-Jl%!Jr=&J$!(JKOA0SS/!Rw#!JwB+!3O'!JrJ%Qq!Jt%Vo!36Lm(=$%U8M2!3JX,KTJ7K0.,C`bJM2[|%Zl)($,>(.JeK^$0KG%8JK6!=#)(&)(JMP|+MlU]&O$KxPG5L|Jr-TU-J]KT*J5$L:L
p!3$'NG!J%Qj%!K&'(%!3G!Kw=&J$5!(JK%*6)(-J]KT*J5$L:LpJ(N(J%Qj%!K&'(%!J63G!Kw=&J$5!(JK%*6)(-:,L=#)(0RZ$P96JwJd@J92Q_!U<$SA#!Wv#!=#)(&J1M@LV1!K>%)JACL=J98P6%!S)JgK
u%JFCL=O*&QH-J2L?$L=#)(J98O?Re&J2OvW2%KxCN|$S9J98+Mi&V$1!Jk%8`A7CN|$S9-)(NH!MVJAMx!K>7MK%!3J'OAMaDJ2S1Oh$P^7MK%!32M+OAJ%J928P<1,K$M|.<OH+,NZJ!*)(<28JGJ1!eiKPJA#
!J%&*-!9JK6&!JlQgfW+)(Rf^,_l!gA#!cRSj/!Nn#Pq&OIJB5TqGfsY>by!feSj#bw!S`BPI#O+!S`Wh&_)PI#O+&!_iBSj5P_Ga>b{bxJi9&JlQgRLO$+!P7MR+J8!(=DbG%8[ARR%!K*M|#!Sv#JnPIM|+!Jw
TWJd:!LE_[#9JK6JwBJdKpK$92JK6)(CK$9DO?%8LS+!()(02M9%O]!(#,96JwJdJNJqJoJ:JqJo02'Jk%)(&L{J2JIQ6+Ly7!3JqJoJM28Kq%*$,JkG,JpN'/,JbQ6J+J1JY,JHKbLA$L$JbKt+Ly%)(O'!YjPd
J>fr:JqJoJeKoU)Mq5!J%N0@J9JCJ#9&L6#J%KD/!K,J`#TN%!;.!30J'6!]^JqJoJU2V:!?1JxJk#!LQJqJo$,M0LQ$S%#JqJoJ1!L4KPS9#JqJo,KI?JM8+MM7JqJoKCW=LQV}`~5<8L&GJ4_r$J@JyJaLfZNJ
!KT%KT/!Lw#Lz)LQNzJU2J=J_#)(JqJo<8VGJXLoOKK[JO
 part CC-BY-3.0
JqJoJpAK|JzKKbb
 part CC-BY-3.0
JqJoQ@02'JdVV&JU2L!JpNEJE#)(JU2LcJ(`5UNQ/JqJoP])K`GJ(50M^JqJoL{J2J[Pt!K`J7&NlJT/JbLjJ!J4?(
 text CC-BY-4.0
1N/!J'9MdLs*Mc&M]%8P<1!=&J$#)JqJoK|K8KKNa;(;(%!Jg);(<8O35'L%*DJK!J'9+Qa#HME#Ji=&J$&!J%KB*C9+Qa#W-!J%NJJ!Kg!J'J&Ja6Ji=&J$J*JJN9-L}J&J.J&Jl%B&K]9.0M.J!$K#Lf!J'J&&
+J8!J'J&0T6RmV8X&$J@JG+'L^P8JS6!B&K]9Ok1!J%/Ks#);(K1!J'J&0'TV3LT$SYT^L}J&0S7P[K1!J'J&0Za+X$Uv7'WeTL-S6J;(J.!(*JW%HB&K]9+HMN%L}J&+Ri7!=&J$#);(-B&K]9J.B&$K]9RTM0%
BJ+J1JYLTT>SYT^&NVNRJP9J1SV%Lh!9DZ($YI/Ks#);(!9M++J*J>KfJJJ>D2B&K]9-MUN6MfJ.JnMf.+!N,#ZHO.<28YJ6MyU^L66P(PK#!S`BPIUCGS=TkO+&$K]NaOh-N.&MWJ.OL?OLS<&$,>Ln$JY%B&K]
9.LH%H?#!J'J&-J'J&J.!OI$Pq3JP$>J&%J8!J%Sb);(-J'9J.!9JK%*Jl%!=&J$#);(J8DK,%J#B&K]9.JW%H?#!J'J&&.!J%JeO.%(-J%J.!L1J;$K3YtVW96);(-L-J.%L!J&%!;1,J.$O~.QXJS6!J'9C5Q0
;M$;LTJEXLNZ$Yy&%JFJ&Ja%!;J++Os.Wd#!;<L`!J&J!'M/&JX'KTR@W01L@-NVNRJP9J.9>KEBLjJ!T~U@P:WK#!PSWf&#!W;#PKS'O+G!JpNn#PP5Tq&$Y.5OE5>VQN:9YC+!PJ-*J.!L1$K3N/!J'96);(HJ
e'K*QhJ*J>O)-(K/-Jl%!=&J$#);(!J%K_KB*'N7L>J3JsT3JsLdOl(%K2!J'9+!J'J&%-L'&L-!J'J&+L+$+J_&-P!L'&L-L}J&-N.&MW/!Lw#LzK1N.&MWJW%H?);(JU2JW&*JL2N=%M!7J4=&J$-L?!L?#);(
0M++J*Lr'-PB&P/NWJRM6!J%Rn*%K2!J'9+J#PB&P/JuRAPo$R'PO&%JFNWJRKu%JLJh!J%OQ&$O<2%Nj,Jt$O.%Qc*J!KgNWJRKu%K2!J'9J+NWJRKu%X?MUN6Mf/Ks#);(V%KgJRN81)J*J>'K8Z5ZFL}J&-QE
Kr-K'J!!J%J'J&NOK&#!J'J&K}NJJ(K'J!!J%%K2!J'96!=&J$#);(-J2QEM}*<2K'$MI,K$$Lm=$J$G$JW,MUN6Mf%!J'J&:RXJhUyK2#!J'91,K&#!J'J&-J2VPM:+);(NH$<8Qb5JS%Nj$Sw.*D$.H?#!J'J&
0XC7$ZZY`$JKS*R11!J%$M;NM%LPK|5J7+J*Jz'JJ'MQ->9-Pr9C5!Jt#UdD2J'6);(MXDRGVh&$>K]Xp9K0%!JgL9!J%OQ&$O<2%Nj,C9Ok1!J%%!K,JgKu%N}*%K2!J'9JD2J@-J<&LQ9D2J'6);(-%!JgL9!J
%OQ,Jt%O=OpJ!*/!K2#!J'9JuN#$LG'VBTb6,S2$TiPc$Q`MrT/+J#>R6!J%KoQq,Jt%O=COpJ*Jz(J$HK2#!J'90KoJyJl%!JZJ$-K|-:*L-!J'J&J++JGJ=*J--Mt!JZ:@0Pv1!J%7!J'J&-Ub#!XFJ;#!J'J&
&,M;NM%LPK|+,KjL^Q11!J%J+1Wn:NM-'BJ:-'J:.MC%);(-'J:.MC%!K%#J[-'OD$Pm%!J'J&%!JgNIQ,-OB:*JG!J'J&&MtJ(Yz#,O7JR&-OB!J'J&0J'6);(&J~!L(#$!OD$Pm%);(-*<N+!J$+J*Jz'JJ+,K
jL^K#G!L3J.&S:+J8*L-!J'J&/L5@<8Kj%N+!J$1T('OD$Pm%'Vs.Kp!KGK`-:Q11!J%*J-No,#!K`KG1J*Jz'JJ'%!JgNIQ,-:*L-L}J&*P!!S6J;(*JWJ-2TZKr#!L}J&J!Tw7);(J*K8NVNRJP9K1!J'9J~NV
NRJP9.JW%H?#!J'J&-/!Lw#LzJ*J>'JJKB*!Jt%WNQrL'&L-J#$'MhM'#!Kl#!JP-:*J~J#$'MhM'#!JPKl+'JP+J8*JCNVNRJP9KC!JP+J8*JCNVNRJP9JD2J4L1Kl0L}J&&-*J-M!7!J$+J*Jz':*L-J#$'MhM
'#!Kl#!JP/!Lw#Lz)J*K8Z^&JU2T-HL66);(K1!J'9J~>B&K]9J*NhK%#J[&JY#JT-KxJ@QsZh1!J%%!JgL9!J%Qj!J'J&50&5Ja&L{J2P^$J[#,LXP+!J'J&JuKQJmPc$>)KpJ1JYJ[#M1KRKH/'JjJ`JsL2N,#
V^$>R9Rj$!Ur$N,#RxJu$2Po$VLK1P-#J[D2M6+Ml$+J_)K%<2JW%*-%!JgL9+J2K~JM!J%8Kq%*G,JpN'J+J1JYMB$J@/,LRKbLMLAL$VkO1$>N<OJR%$JbKtL,#);($?#!J'J&Kh:!J%JeK^M,#!M(#CN<OJR%
$JbK1'JY#JT02M6+Ml$+J_)JY<2JW%*-!K%#J[&JY#JTJ7JrJ98O3+'L^.%!JgL9M{RTUDJ(UAK%&N|#J#JTJ*LrL?&L#-);(LH/!L?#!B&K]9J'OAK0:*R=%M!7);(KCH96);(LBK}-K1HJt%?!J'J&JePG6J*L
r'@ZL-K}5#!MG!M[0TCJ7@0TCLZQ9O!#HYZ#!M[$-LfKQWt1!J%-/!Lw#Lz)J*LrKfJU2Q_,Jt!J%<JC%WyY!/HX.#);(-/!Lw#Lz!J%<K9K'!J'J&6M<=$J$$U8M2!J'J&JX,KTK0RXJhJM2LB);(-KJJJNhLrO
,&OgO;L##);(J*O,>=&J$-!J%J928P<1,K$$Lm=$J$VD1*KxKoNs-,QzS1$OhPt!J'J&2L|MeDM<J!&N*#!=&J$#);(J*OgTR-/!Lw#Lz);(JU2&J928O3%WqP2O]$MIJ$G,?#!J'J&.N]Z*8JyJ1JS6);(-%!Jg
L9:,L=#);(0O?P9@J98K}P6%!S)JgKu%JF@QH:!L=N)8P6@J98ZUJ!);(J1YA!SA#!Vp=&J$-J2L?$P{#);(JM8Re&J2NP%M!W2%KxKoNs%1!J%-M:+);(NH$<8O35'JYLf$N|#,ZE&Yv.JW%!J%$*J+J!!JpXw#
,MR$O.JNJqJo02'Jk%J4;J?O'JqJo<VM%JWK;#J4;J?%J&@Xz&+JnZ!JM8NL!J%JN!L(#!JqJo;J?0YV%!;Q$6!Sd;Q$W>JOKD/!K,J`#TN.J&0SX6'JqJo;($5J@KI1!JqJoS+L&JXOKK[S+JqJoJU2V:!?#!LQ
JqJo$,>LQ$S%#JqJoJ1J4L4KPS9J+J1JY+Ly7,Y4JR%,#J4;J?$,>QzS1$OhP+?#J'J&/!Lw#Lz)P4JU2J=J_#!;J?JqJo<8VGJXOKK[JO
 part CC-BY-4.0
K|K8KKNa
 part CC-BY-4.0
JqJoQ@JqJo02'JdVV&JU2L!JpNE$JpX8JE#JqJo;J?JU2Lc'Z+UN$>Q/JqJoL{J4J?&M0K`JaGJ(50M^JqJoQMJ2J[PtJ4J?,J&J'6KV=&J$$,M0K`JqJoNlJ#JT/JbLjJ!KV?%!U&JgL9KWJqJo;J?JqJo;J?L!
'LEM4#=&J$.YP&>9MH<?%L-J6JB#Pf&>J&Jl%B&Lb>9M++!;(Ls!JZN!D/W]KsJfD2Ye&JL2J=J_#LCJ?N!/M&LC;J?DM9/?1JnN8%LL!;JS%?J&+OsJ@ON1B&Lb>9LCJ?DOlM&KaQW&V|!=&J$#!(KvMLPgT=@M
&KaK9U}J#9KuPgT=LCJ?Jh.!;J{Qr!J&5UZM&KaPzU-,J&2Jl%!()Kp>V?J'J&$J&K!6J(Ln$JY%BKFN!/M&JNT9OKK[N!/M&JON!/!;1KWK;#LC;J?'J%KB!;JS%?!J'J&6M+=&J$:!J%J;JS02Ku/,Oo/L5OS#
,JwLn$JY%BKC.?02ZK1!(LCJ?K/JfL]6B&Lb>9.'J%JeO.%K/?#!J'J&<R28ON/>X{J+OSM;JCB$>9+!J&'J%<JFKbT`C5W*.J#L;8QQ$QBSa2KG1LCJ?*DVO%MKJnT`K1KjKFN!/!;JNT9OKK[N!/PpJO
 part CC-BY-4.0
JqJoK|K8KKNa;(
 text CC-BY-NC-4.0
1N/!J'9MdLs*Mc&M]%8P<1!=&J$#)JqJoK|NcK8KKNa;(;(%!Jg);(<8O35'L%*DJK!J'9+Qa#HME#Ji=&J$&!J%KB*C9+Qa#W-!J%NJJ!Kg!J'J&Ja6Ji=&J$J*JJN9-L}J&J.J&Jl%B&K]9.0M.J!$K#Lf!J'J
&&+J8!J'J&0T6RmV8X&$J@JG+'L^P8JS6!B&K]9Ok1!J%/Ks#);(K1!J'J&0'TV3LT$SYT^L}J&0S7P[K1!J'J&0Za+X$Uv7'WeTL-S6J;(J.!(*JW%HB&K]9+HMN%L}J&+Ri7!=&J$#);(-B&K]9J.B&$K]9RTM
0%BJ+J1JYLTT>SYT^&NVNRJP9J1SV%Lh!9DZ($YI/Ks#);(!9M++J*J>KfJJJ>D2B&K]9-MUN6MfJ.JnMf.+!N,#ZHO.<28YJ6MyU^L66P(PK#!S`BPIUCGS=TkO+&$K]NaOh-N.&MWJ.OL?OLS<&$,>Ln$JY%B&
K]9.LH%H?#!J'J&-J'J&J.!OI$Pq3JP$>J&%J8!J%Sb);(-J'9J.!9JK%*Jl%!=&J$#);(J8DK,%J#B&K]9.JW%H?#!J'J&&.!J%JeO.%(-J%J.!L1J;$K3YtVW96);(-NcJ.2WlM9/$`V_dKLZx$Z2Tv/Ks#);(
!R:#!J'J&/>J&Jl%B&K]91T}KAV!$K]J.0NcJ7Ma0J2Un#Z2Tv+Ly7!R:-L-J.%L!J&%!;1,J.$O~.QXJS6!J'9C5Q0;M$;LTJEXLNZ$Yy&%JFJ&Ja%!;J++Os.Wd#!;<L`!J&J!'M/&JX'KTR@W01L@-NVNRJP9
J.9>KEBLjJ!T~U@P:WK#!PSWf&#!W;#PKS'O+G!JpNn#PP5Tq&$Y.5OE5>VQN:9YC+!PJ-*J.!L1$K3N/!J'96);(HJe'K*QhJ*J>O)-(K/-Jl%!=&J$#);(!J%K_KB*'N7L>J3JsT3JsLdOl(%K2!J'9+!J'J&%
-L'&L-!J'J&+L+$+J_/NcKsJf&-P!L'&L-L}J&/NcKsJf-N.&MW/!Lw#LzK1N.&MWJW%H?);(JU2JW&*JL2N=%M!7J4=&J$-L?!L?#);(0M++J*Lr'-PB&P/NWJRM6!J%Rn*%K2!J'9+J#PB&P/JuRAPo$R'PO&%
JFNWJRKu%JLJh!J%OQ&$O<2%Nj,Jt$O.%Qc*J!KgNWJRKu%K2!J'9J+NWJRKu%X?MUN6Mf/Ks#);(V%KgJRN81)J*J>'K8Z5ZFL}J&-QEKr-K'J!!J%J'J&NOK&#!J'J&K}NJJ(K'J!!J%%K2!J'96!=&J$#);(-
J2QEM}*<2K'$MI,K$$Lm=$J$G$JW,MUN6Mf%!J'J&:RXJhUyK2#!J'91,K&#!J'J&-J2VPM:+);(NH$<8Qb5JS%Nj$Sw.*D$.H?#!J'J&0XC7$ZZY`$JKS*R11!J%$M;NM%LPK|5J7+J*Jz'JJ'MQ->9-Pr9C5!J
t#UdD2J'6);(MXDRGVh&$>K]Xp9K0%!JgL9!J%OQ&$O<2%Nj,C9Ok1!J%%!K,JgKu%N}*%K2!J'9JD2J@-J<&LQ9D2J'6);(-%!JgL9!J%OQ,Jt%O=OpJ!*/!K2#!J'9JuN#$LG'VBTb6,S2$TiPc$Q`MrT/+J#>
R6!J%KoQq,Jt%O=COpJ+KZ!J'J&0K!>KE/NcKsJ*Jz(J$HK2#!J'90KoJyJl%!JZJ$-K|-:*L-!J'J&J++JGJ=*J--Mt!JZ:@0Pv1!J%7!J'J&-Ub#!XFJ;#!J'J&&,M;NM%LPK|+,KjL^Q11!J%J+1Wn:NM-'BJ
:-'J:.MC%);(-'J:.MC%!K%#J[-'OD$Pm%!J'J&%!JgNIQ,-OB:*JG!J'J&&MtJ(Yz#,O7JR&-OB!J'J&0J'6);(&J~!L(#$!OD$Pm%);(-*<N+!J$+J*Jz'JJ+,KjL^K#G!L3J.&S:+J8*L-!J'J&/L5@<8Kj%N
+!J$1T('OD$Pm%'Vs.Kp!KGK`-:Q11!J%*J-No,#!K`KG1J*Jz'JJ'%!JgNIQ,-:*L-L}J&*P!!S6J;(*JWJ-2TZKr#!L}J&J!Tw7);(J*K8NVNRJP9K1!J'9J~NVNRJP9.JW%H?#!J'J&-/!Lw#LzJ*J>'JJKB*
!Jt%WNQrL'&L-J#$'MhM'#!Kl#!JP/NcKsJf-:*J~J#$'MhM'#!JPKl+'JP+J8*JCNVNRJP9KC!JP+J8*JCNVNRJP9JD2J4L1Kl0L}J&&-*J-M!7!J$+J*Jz':*L-J#$'MhM'#!Kl#!JP/!Lw#Lz)J*K8Z^&JU2T
-HL66);(K1!J'9J~>B&K]9J*NhK%#J[&JY#JT-KxJ@QsZh1!J%%!JgL9!J%Qj!J'J&50&5Ja&L{J2P^$J[#,LXP+!J'J&JuKQJmPc$>)KpJ1JYJ[#M1KRKH/'JjJ`JsL2N,#V^$>R9Rj$!Ur$N,#RxJu$2Po$VLK
1P-#J[D2M6+Ml$+J_)K%<2JW%*-%!JgL9+J2K~JM!J%8Kq%*G,JpN'J+J1JYMB$J@/,LRKbLMLAL$VkO1$>N<OJR%$JbKtL,#);($?#!J'J&Kh:!J%JeK^M,#!M(#CN<OJR%$JbK1'JY#JT02M6+Ml$+J_)JY<2J
W%*-!K%#J[&JY#JTJ7JrJ98O3+'L^.%!JgL9M{RTUDJ(UAK%&N|#J#JTJ*LrL?&L#-);(LH/!L?#!B&K]9J'OAK0:*R=%M!7);(KCH96);(LBK}-K1HJt%?!J'J&JePG6J*Lr'@ZL-K}5#!MG!M[0TCJ7@0TCLZQ
9O!#HYZ#!M[$-LfKQWt1!J%/!Lw#Lz)J*LrKfJU2Q_,Jt!J%<JC%WyY!/HX.#);(-/!Lw#Lz!J%<K9K'!J'J&6M<=$J$$U8M2!J'J&JX,KTK0RXJhJM2LB);(-KJJJNhLrO,&OgO;L##);(J*O,>=&J$-!J%J928
P<1,K$$Lm=$J$VD1*KxKoNs-,QzS1$OhPt!J'J&2L|MeDM<J!&N*#!=&J$#);(J*OgTR-/!Lw#Lz);(JU2&J928O3%WqP2O]$MIJ$G,?#!J'J&.N]Z*8JyJ1JS6);(-%!JgL9:,L=#);(0O?P9@J98K}P6%!S)Jg
Ku%JF@QH:!L=N)8P6@J98ZUJ!);(J1YA!SA#!Vp=&J$-J2L?$P{#);(JM8Re&J2NP%M!W2%KxKoNs%1!J%-M:+);(NH$<8O35'JYLf$N|#,ZE&Yv.JW%!J%$*J+J!!JpXw#,MR$O.JNJqJo02'Jk%J4;J?O'JqJo
<VM%JWK;#J4;J?%J&@Xz&+JnZ!JM8NL!J%JN!L(#!JqJo;J?0YV%!;Q$6!Sd;Q$W>JOKD/!K,J`#TN.J&0SX6'JqJo;($5J@KI1!JqJoS+L&JXOKK[S+JqJoJU2V:!?#!LQJqJo$,>LQ$S%#JqJoJ1J4L4KPS9J+
J1JY+Ly7,Y4JR%,#J4;J?$,>QzS1$OhP+?#J'J&/!Lw#Lz)P4JU2J=J_#!;J?JqJo<8VGJXOKK[JO
 part CC-BY-NC-4.0
K|NcK8KKNa
 part CC-BY-NC-4.0
JqJoQ@JqJo02'JdVV&JU2L!JpNE$JpX8JE#JqJo;J?JU2Lc'Z+UN$>Q/JqJoL{J4J?&M0K`JaGJ(50M^JqJoQMJ2J[PtJ4J?,J&J'6KV=&J$$,M0K`JqJoNlJ#JT/JbLjJ!KV?%!U&JgL9KWJqJo;J?JqJo;J?L!
'LEM4#=&J$.YP&>9MH<?%L-J6JB#Pf&>J&Jl%B&Lb>9M++!;(Ls!JZN!D/W]KsJfD2Ye&JL2J=J_#LCJ?N!/M&LC;J?DM9/?1JnN8%LL!;JS%?J&+OsJ@ON1B&Lb>9LCJ?DOlM&KaQW&V|!=&J$#!(KvMLPgT=@M
&KaK9U}J#9KuPgT=LCJ?Jh.!;J{Qr!J&5UZM&KaPzU-,J&2Jl%!()Kp>V?J'J&$J&K!6J(Ln$JY%BKFN!/M&JNT9OKK[N!/M&JON!/!;1KWK;#LC;J?'J%KB!;JS%?!J'J&6M+=&J$:!J%J;JS02Ku/,Oo/L5OS#
,JwLn$JY%BKC.?02ZK1!(LCJ?K/JfL]6B&Lb>9.'J%JeO.%K/?#!J'J&<R28ON/>X{J+OSM;JCB$>9+!J&'J%<JFKbT`C5W*.J#L;8QQ$QBSa2KG1LCJ?*DVO%MKJnT`K1KjKFN!/!;JNT9OKK[N!/PpJO
 part CC-BY-NC-4.0
JqJoK|NcK8KKNa;(
 text CC-BY-NC-ND-4.0
J*JJN9-L}J&J.J&Jl%B&K]9.0M.J!$K#Lf!J'J&&+J8!J'J&0T6RmV8X&$J@JG+'L^P8JS6!B&K]9Ok1!J%/Ks#);(K1!J'J&0'TV3LT$SYT^L}J&0S7P[K1!J'J&0Za+X$Uv7'WeTL-B&K]9J.B&$K]9RTM0%BJ
+J1JYLTT>SYT^&NVNRJP9J1SV%Lh!9DZ($YI/Ks#);(!9M++J*J>KfJJJ>D2B&K]9-MUN6MfJ.JnMf.+!N,#ZHO.<28YJ6MyU^L66P(PK#!S`BPIUCGS=TkO+&$K]NaOh-N.&MWJ.OL?OLS<&$,>Ln$JY%B&K]9.
LH%H?#!J'J&-J'J&J.!OI$Pq3JP$>J&%J8!J%Sb);(-J'9J.!9JK%*Jl%!=&J$#);(J8DK,%J#B&K]9.JW%H?#!J'J&&.!J%JeO.%(-J%J.!L1J;$K3YtVW96);(-NcJ.2WlM9/$`V_dKLZx$Z2Tv/Ks#);(!R:#
!J'J&/>J&Jl%B&K]91T}KAV!$K]J.0NcJ7Ma0J2Un#Z2Tv+Ly7!R:-L-J.%L!J&%!;1,J.$O~.QXJS6!J'9C5Q0;M$;LTJEXLNZ$Yy&%JFJ&Ja%!;J++Os.Wd#!;<L`!J&J!'M/&JX'KTR@W01L@-NVNRJP9J.9>
KEBLjJ!T~U@P:WK#!PSWf&#!W;#PKS'O+G!JpNn#PP5Tq&$Y.5OE5>VQN:9YC+!PJ-*J.!L1$K3N/!J'96);(HJe'K*QhJ*J>O)-(K/-Jl%!=&J$#);(!J%K_KB*'N7L>J3JsT3JsLdOl(%K2!J'9+!J'J&%-L'&
L-!J'J&+L+$+J_/NcKsJf&-P!&L'JD2L-L}J&/NcKsJf-N.&MW/!Lw#LzK1N.&MWJW%H?);(JU2JW&*JL2N=%M!7J4=&J$-L?!L?#);(0M++J*Lr'-PB&P/NWJRM6!J%Rn*%K2!J'9+J#PB&P/JuRAPo$R'PO&%J
FNWJRKu%JLJh!J%OQ&$O<2%Nj,Jt$O.%Qc*J!KgNWJRKu%K2!J'9J+NWJRKu%X?MUN6Mf/Ks#);(V%KgJRN81)J*J>'K8Z5ZFL}J&-QEKr-K'J!!J%J'J&NOK&#!J'J&K}NJJ(K'J!!J%%K2!J'96!=&J$#);(-J
2QEM}*<2K'$MI,K$$Lm=$J$G$JW,MUN6Mf%!J'J&:RXJhUyK2#!J'91,K&#!J'J&-J2VPM:+);(NH$<8Qb5JS%Nj$Sw.*D$.H?#!J'J&0XC7$ZZY`$JKS*R11!J%$M;NM%LPK|5J7+J*Jz'JJ'MQ->9-Pr9C5!Jt
#UdD2J'6);(MXDRGVh&$>K]Xp9K0%!JgL9!J%OQ&$O<2%Nj,C9Ok1!J%%!K,JgKu%N}*%K2!J'9JD2J@-J<&LQ9D2J'6);(-%!JgL9!J%OQ,Jt%O=OpJ!*/!K2#!J'9JuN#$LG'VBTb6,S2$TiPc$Q`MrT/+J#>R
6!J%KoQq,Jt%O=COpJ+KZ!J'J&0K!>KE/NcKsJ*Jz(J$HK2#!J'90KoJyJl%!JZJ$-K|-:*L-!J'J&*J--Mt!JZ:@0Pv1!J%7!J'J&-Ub#!XFJ;#!J'J&&,M;NM%LPK|+,KjL^Q11!J%J+1Wn:NM-'BJ:-'J:.MC
%);(-'J:.MC%!K%#J[-'OD$Pm%!J'J&%!JgNIQ,-OB:*JG!J'J&&MtJ(Yz#,O7JR&-OB!J'J&0J'6);(&J~!L(#$!OD$Pm%);(/!Lw#Lz*JL2JCJS6);(%L-L}J&-*<N+!J$+J*Jz'JJ+,KjL^K#G!L3J.&S:+J8
*L-!J'J&/L5@<8Kj%N+!J$1T('OD$Pm%'Vs.Kp!KGK`-:Q11!J%*J-No,#!K`KG1J*Jz'JJ'%!JgNIQ,J*K8NVNRJP9K1!J'9J~NVNRJP9.JW%H?#!J'J&-/!Lw#LzJ*J>'JJKB*!Jt%WNQrL'&L-J#$'MhM'#!K
l#!JP/NcKsJf&J7*JL2L-L}J&-:*J~J#$'MhM'#!JPKl+'JP+J8*JCNVNRJP9KC!JP+J8*JCNVNRJP9JD2J4L1Kl0L}J&&-*J-M!7!J$+J*Jz':*L-J#$'MhM'#!Kl#!JP/!Lw#Lz)J*K8Z^&JU2T-HL66);(K1!
J'9J~>B&K]9J*NhK%#J[&JY#JT-KxJ@QsZh1!J%%!JgL9!J%Qj!J'J&50&5Ja&L{J2P^$J[#,LXP+!J'J&JuKQJmPc$>)KpJ1JYJ[#M1KRKH/'JjJ`JsL2N,#V^$>R9Rj$!Ur$N,#RxJu$2Po$VLK1P-#J[D2M6+
Ml$+J_)K%<2JW%*-%!JgL9+J2K~JM!J%8Kq%*G,JpN'J+J1JYMB$J@/,LRKbLMLAL$VkO1$>N<OJR%$JbKtL,#);($?#!J'J&Kh:!J%JeK^M,#!M(#CN<OJR%$JbK1'JY#JT02M6+Ml$+J_)JY<2JW%*-!K%#J[&
JY#JTJ7JrJ98O3+'L^.%!JgL9M{RTUDJ(UAK%&N|#J#JTJ*LrL?&L#-);(LH/!L?#!B&K]9J'OAK0:*R=%M!7);(KCH96);(LBK}-K1HJt%?!J'J&JePG6J*Lr'@ZL-K}5#!MG!M[0TCJ7@0TCLZQ9O!#HYZ#!M[
$-LfKQWt1!J%/!Lw#Lz)J*LrKfJU2Q_,Jt!J%<JC%WyY!/HX.#);(-/!Lw#Lz!J%<K9K'!J'J&6M<=$J$$U8M2!J'J&JX,KTK0RXJhJM2LB);(-KJJJNhLrO,&OgO;L##);(J*O,>=&J$-!J%J928P<1,K$$Lm=$
J$VD1*KxKoNs-,QzS1$OhPt!J'J&2L|MeDM<J!&N*#!=&J$#);(J*OgTR-/!Lw#Lz);(JU2&J928O3%WqP2O]$MIJ$G,?#!J'J&.N]Z*8JyJ1JS6);(-%!JgL9:,L=#);(0O?P9@J98K}P6%!S)JgKu%JF@QH:!L
=N)8P6@J98ZUJ!);(J1YA!SA#!Vp=&J$-J2L?$P{#);(JM8Re&J2NP%M!W2%KxKoNs%1!J%-M:+);(NH$<8O35'JYLf$N|#,ZE&Yv.JW%!J%$*J+J!!JpXw#,MR$O.JNJqJo02'Jk%J4;J?O'JqJo<VM%JWK;#J4
;J?%J&@Xz&+JnZ!JM8NL!J%JN!L(#!JqJo;J?0YV%!;Q$6!Sd;Q$W>JOKD/!K,J`#TN.J&0SX6'JqJo;($5J@KI1!JqJoS+L&JXOKK[S+JqJoJU2V:!?#!LQJqJo$,>LQ$S%#JqJoJ1J4L4KPS9J+J1JY+Ly7,Y4
JR%,#J4;J?$,>QzS1$OhP+?#J'J&/!Lw#Lz)P4JU2J=J_#!;J?JqJo<8VGJXOKK[JO
 part CC-BY-NC-ND-4.0
K|NcZ7K8KKNa
 part CC-BY-NC-ND-4.0
JqJoQ@JqJo02'JdVV&JU2L!JpNE$JpX8JE#JqJo;J?JU2Lc'Z+UN$>Q/JqJoL{J4J?&M0K`JaGJ(50M^JqJoQMJ2J[PtJ4J?,J&J'6KV=&J$$,M0K`JqJoNlJ#JT/JbLjJ!KV?%!U&JgL9KWJqJo;J?JqJo;J?L!
'LEM4#=&J$.YP&>9MH<?%L-J6JB#Pf&>J&Jl%B&Lb>9M++!;(Ls!JZN!D/W]KsJfD2Ye&JL2J=J_#LCJ?N!/M&LC;J?DM9/?1JnN8%LL!;JS%?J&+OsJ@ON1B&Lb>9LCJ?DOlM&KaQW&V|!=&J$#!(KvMLPgT=@M
&KaK9U}J#9KuPgT=LCJ?Jh.!;J{Qr!J&5UZM&KaPzU-,J&2Jl%!()Kp>V?J'J&$J&K!6J(Ln$JY%BKFN!/M&JNT9OKK[N!/M&JON!/!;1KWK;#LC;J?'J%KB!;JS%?!J'J&6M+=&J$:!J%J;JS02Ku/,Oo/L5OS#
,JwLn$JY%BKC.?02ZK1!(LCJ?K/JfL]6B&Lb>9.'J%JeO.%K/?#!J'J&<R28ON/>X{J+OSM;JCB$>9+!J&'J%<JFKbT`C5W*.J#L;8QQ$QBSa2KG1LCJ?*DVO%MKJnT`K1KjKFN!/!;JNT9OKK[N!/PpJOJqJoK|
NcZ7K8KKNa;(1N/!J'9MdLs*Mc&M]%8P<1!=&J$#)JqJoK|NcZ7K8KKNa;(;(%!Jg);(<8O35'L%*DJK!J'9+Qa#HME#Ji=&J$&!J%KB*C9+Qa#W-!J%NJJ!Kg!J'J&Ja6Ji=&J$
 text CC-BY-NC-SA-4.0
JqJoK|NcSWK8KKNa;(1N/!J'9MdLs*Mc&M]%8P<1!=&J$#)JqJoK|NcSWK8KKNa;(;(%!Jg);(<8O35'L%*DJK!J'9+Qa#HME#Ji=&J$&!J%KB*C9+Qa#W-!J%NJJ!Kg!J'J&Ja6Ji=&J$J*JJN9-L}J&J.J&Jl%
B&K]9.0M.J!$K#Lf!J'J&&+J8!J'J&0T6RmV8X&$J@JG+'L^P8JS6!B&K]9Ok1!J%/Ks#);(K1!J'J&0'TV3LT$SYT^L}J&0S7P[K1!J'J&0Za+X$Uv7'WeTL-S6J;(J.!(*JW%HB&K]9+HMN%L}J&+Ri7!=&J$#
);(-1ejY&Ox(J.'(R]JXOKK[`GX;1JqJo5VQ!N:#);(-B&K]9J.B&$K]9RTM0%BJ+J1JYLTT>SYT^&NVNRJP9J1SV%Lh!9DZ($YI/Ks#);(!9M++J*J>KfJJJ>D2B&K]9-MUN6MfJ.JnMf.+!N,#ZHO.<28YJ6My
U^L66P(PK#!S`BPIUCGS=TkO+&$K]NaOh-N.&MWJ.OL?OLS<&$,>Ln$JY%B&K]9.LH%H?#!J'J&-(SoJ.!(`6R]+!KM#'JqJo;(!(So#);(DK|Nc&SW-J'J&J.!OI$Pq3JP$>J&%J8!J%Sb);(-J'9J.!9JK%*Jl
%!=&J$#);(J8DK,%J#B&K]9.JW%H?#!J'J&&.!J%JeO.%(-J%J.!L1J;$K3YtVW96);(-NcJ.2WlM9/$`V_dKLZx$Z2Tv/Ks#);(!R:#!J'J&/>J&Jl%B&K]91T}KAV!$K]J.0NcJ7Ma0J2Un#Z2Tv+Ly7!R:-L-
J.%L!J&%!;1,J.$O~.QXJS6!J'9C5Q0;M$;LTJEXLNZ$Yy&%JFJ&Ja%!;J++Os.Wd#!;<L`!J&J!'M/&JX'KTR@W01L@-NVNRJP9J.9>KEBLjJ!T~U@P:WK#!PSWf&#!W;#PKS'O+G!JpNn#PP5Tq&$Y.5OE5>VQ
N:9YC+!PJ-*J.!L1$K3N/!J'96);(HJe'K*QhJ*J>O)-(K/-Jl%!=&J$#);(!J%K_KB*'N7L>J3JsT3JsLdOl(%K2!J'9+!J'J&%-L'&L-!J'J&+L+$+J_/NcKsJf&-P!L'&L-L}J&/NcKsJf-N.&MW/!Lw#LzK1
N.&MWJW%H?);(JU2JW&*JL2N=%M!7J4=&J$-L?!L?#);(0M++J*Lr'-PB&P/NWJRM6!J%Rn*%K2!J'9+J#PB&P/JuRAPo$R'PO&%JFNWJRKu%JLJh!J%OQ&$O<2%Nj,Jt$O.%Qc*J!KgNWJRKu%K2!J'9J+NWJRK
u%X?MUN6Mf/Ks#);(V%KgJRN81)J*J>'K8Z5ZFL}J&-QEKr-K'J!!J%J'J&NOK&#!J'J&K}NJJ(K'J!!J%%K2!J'96!=&J$#);(-K$K'J!!J%L}J&NOK&#L}J&J!*K}NJJ(K'J!!J%%K2!J'9+!L}J&6!J$#!S6J
;(*JW-J2QEM}*<2K'$MI,K$$Lm=$J$G$JW,MUN6Mf%!J'J&:RXJhUyK2#!J'91,K&#!J'J&-J2VPM:+);(NH$<8Qb5JS%Nj$Sw.*D$.H?#!J'J&0XC7$ZZY`$JKS*R11!J%$M;NM%LPK|5J7+J*Jz'JJ'MQ->9-P
r9C5!Jt#UdD2J'6);(MXDRGVh&$>K]Xp9K0%!JgL9!J%OQ&$O<2%Nj,C9Ok1!J%%!K,JgKu%N}*%K2!J'9JD2J@-J<&LQ9D2J'6);(-%!JgL9!J%OQ,Jt%O=OpJ!*/!K2#!J'9JuN#$LG'VBTb6,S2$TiPc$Q`Mr
T/+J#>R6!J%KoQq,Jt%O=COpJ+KZ!J'J&0K!>KE/NcKsJ*Jz(J$HK2#!J'90KoJyJl%!JZJ$-K|-:*L-!J'J&J++JGJ=*J--Mt!JZ:@0Pv1!J%7!J'J&-Ub#!XFJ;#!J'J&&,M;NM%LPK|+,KjL^Q11!J%J+1Wn:
NM-'BJ:-'J:.MC%);(-'J:.MC%!K%#J[Or'OD$Pm%!J'J&%!JgNIQ,-OB:*JG!J'J&&MtJ(Yz#,O7JR&-OB!J'J&0J'6);(&J~!L(#$!OD$Pm%);(-*<N+!J$+J*Jz'JJ+,KjL^K#G!L3J.&S:+J8*L-!J'J&/L5
@<8Kj%N+!J$1T('OD$Pm%'Vs.Kp!KGK`-:Q11!J%*J-No,#!K`KG1J*Jz'JJ'%!JgNIQ,-SW+Ni%!J$+J*Jz':*L-L}J&*P!!JZJ$K9JW-!S6J;(*JWJ-8'JqJo(7!Kw(So)F$LY$'1ejY&Ox(-*J-J~!L(#$!OD
$Pm%!S6J;(*JW*<N+)P{+,KjL^K#G!L3J.&S:+J8*L-L}J&-*<2K'$MI,K$$Lm=$J$G$JW,MUN6Mf%L}J&.O]K2#!9JK6!S6J;(*JWJ*K8NVNRJP9K1!J'9J~NVNRJP9.JW%H?#!J'J&-/!Lw#LzJ*J>'JJKB*!J
t%WNQrL'&L-J#$'MhM'#!Kl#!JP/NcKsJf-:*J~J#$'MhM'#!JPKl+'JP+J8*JCNVNRJP9KC!JP+J8*JCNVNRJP9JD2J4L1Kl0L}J&J+/Ks#J*JzKf&-*J-M!7!J$+J*Jz':*L-J#$'MhM'#!Kl#!JP/!Lw#Lz)J
*K8Z^&JU2T-HL66);(K1!J'9J~>B&K]9J*NhK%#J[&JY#JT-KxJ@QsZh1!J%%!JgL9!J%Qj!J'J&50&5Ja&L{J2P^$J[#,LXP+!J'J&JuKQJmPc$>)KpJ1JYJ[#M1KRKH/'JjJ`JsL2N,#V^$>R9Rj$!Ur$N,#Rx
Ju$2Po$VLK1P-#J[D2M6+Ml$+J_)K%<2JW%*-%!JgL9+J2K~JM!J%8Kq%*G,JpN'J+J1JYMB$J@/,LRKbLMLAL$VkO1$>N<OJR%$JbKtL,#);($?#!J'J&Kh:!J%JeK^M,#!M(#CN<OJR%$JbK1'JY#JT02M6+Ml
$+J_)JY<2JW%*-!K%#J[&JY#JTJ7JrJ98O3+'L^.%!JgL9M{RTUDJ(UAK%&N|#J#JTJ*LrL?&L#-);(LH/!L?#!B&K]9J'OAK0:*R=%M!7);(KCH96);(LBK}-K1HJt%?!J'J&JePG6J*Lr'@ZL-K}5#!MG!M[0T
CJ7@0TCLZQ9O!#HYZ#!M[$-LfKQWt1!J%/!Lw#Lz)J*LrKfJU2Q_,Jt!J%<JC%WyY!/HX.#);(-/!Lw#Lz!J%<K9K'!J'J&6M<=$J$$U8M2!J'J&JX,KTK0RXJhJM2LB);(-KJJJNhLrO,&OgO;L##);(J*O,>=&
J$-!J%J928P<1,K$$Lm=$J$VD1*KxKoNs-,QzS1$OhPt!J'J&2L|MeDM<J!&N*#!=&J$#);(J*OgTR-/!Lw#Lz);(JU2&J928O3%WqP2O]$MIJ$G,?#!J'J&.N]Z*8JyJ1JS6);(-%!JgL9:,L=#);(0O?P9@J98
K}P6%!S)JgKu%JF@QH:!L=N)8P6@J98ZUJ!);(J1YA!SA#!Vp=&J$-J2L?$P{#);(JM8Re&J2NP%M!W2%KxKoNs%1!J%-M:+);(NH$<8O35'JYLf$N|#,ZE&Yv.JW%!J%$*J+J!!JpXw#,MR$O.JNJqJo02'Jk%J
4;J?O'JqJo<VM%JWK;#J4;J?%J&@Xz&+JnZ!JM8NL!J%JN!L(#!JqJo;J?0YV%!;Q$6!Sd;Q$W>JOKD/!K,J`#TN.J&0SX6'JqJo;($5J@KI1!JqJoS+L&JXOKK[S+JqJoJU2V:!?#!LQJqJo$,>LQ$S%#JqJoJ1
J4L4KPS9J+J1JY+Ly7,Y4JR%,#J4;J?$,>QzS1$OhP+?#J'J&/!Lw#Lz)P4JU2J=J_#!;J?JqJo<8VGJXOKK[JO
 part CC-BY-NC-SA-4.0
K|NcSWK8KKNa
 part CC-BY-NC-SA-4.0
JqJoQ@JqJo02'JdVV&JU2L!JpNE$JpX8JE#JqJo;J?JU2Lc'Z+UN$>Q/JqJoL{J4J?&M0K`JaGJ(50M^JqJoQMJ2J[PtJ4J?,J&J'6KV=&J$$,M0K`JqJoNlJ#JT/JbLjJ!KV?%!U&JgL9KWJqJo;J?JqJo;J?L!
'LEM4#=&J$.YP&>9MH<?%L-J6JB#Pf&>J&Jl%B&Lb>9M++!;(Ls!JZN!D/W]KsJfD2Ye&JL2J=J_#LCJ?N!/M&LC;J?DM9/?1JnN8%LL!;JS%?J&+OsJ@ON1B&Lb>9LCJ?DOlM&KaQW&V|!=&J$#!(KvMLPgT=@M
&KaK9U}J#9KuPgT=LCJ?Jh.!;J{Qr!J&5UZM&KaPzU-,J&2Jl%!()Kp>V?J'J&$J&K!6J(Ln$JY%BKFN!/M&JNT9OKK[N!/M&JON!/!;1KWK;#LC;J?'J%KB!;JS%?!J'J&6M+=&J$:!J%J;JS02Ku/,Oo/L5OS#
,JwLn$JY%BKC.?02ZK1!(LCJ?K/JfL]6B&Lb>9.'J%JeO.%K/?#!J'J&<R28ON/>X{J+OSM;JCB$>9+!J&'J%<JFKbT`C5W*.J#L;8QQ$QBSa2KG1LCJ?*DVO%MKJnT`K1KjKFN!/!;JNT9OKK[N!/PpJO
 text CC-BY-ND-4.0
KWJqJo;J?JqJo;J?L!'LEM4#=&J$.YP&>9MH<?%L-J6JB#Pf&>J&Jl%B&Lb>9M++!;(Ls!JZN!D/W]KsJfD2Ye&JL2J=J_#LCJ?N!/M&LC;J?DM9/?1JnN8%LL!;JS%?J&+OsJ@ON1B&Lb>9LCJ?DOlM&KaQW&V|
!=&J$#!(KvMLPgT=@M&KaK9U}J#9KuPgT=LCJ?Jh.!;J{Qr!J&5UZM&KaPzU-,J&2Jl%!()Kp>V?J'J&$J&K!6J(Ln$JY%BKFN!/M&JNT9OKK[N!/M&JON!/!;1KWK;#LC;J?'J%KB!;JS%?!J'J&6M+=&J$:!J%
J;JS02Ku/,Oo/L5OS#,JwLn$JY%BKC.?02ZK1!(LCJ?K/JfL]6B&Lb>9.'J%JeO.%K/?#!J'J&<R28ON/>X{J+OSM;JCB$>9+!J&'J%<JFKbT`C5W*.J#L;8QQ$QBSa2KG1LCJ?*DVO%MKJnT`K1KjKFN!/!;JNT
9OKK[N!/PpJOJqJoK|Z7K8KKNa;(1N/!J'9MdLs*Mc&M]%8P<1!=&J$#)JqJoK|Z7K8KKNa;(;(%!Jg);(<8O35'L%*DJK!J'9+Qa#HME#Ji=&J$&!J%KB*C9+Qa#W-!J%NJJ!Kg!J'J&Ja6Ji=&J$J*JJN9-L}J
&J.J&Jl%B&K]9.0M.J!$K#Lf!J'J&&+J8!J'J&0T6RmV8X&$J@JG+'L^P8JS6!B&K]9Ok1!J%/Ks#);(K1!J'J&0'TV3LT$SYT^L}J&0S7P[K1!J'J&0Za+X$Uv7'WeTL-B&K]9J.B&$K]9RTM0%BJ+J1JYLTT>S
YT^&NVNRJP9J1SV%Lh!9DZ($YI/Ks#);(!9M++J*J>KfJJJ>D2B&K]9-MUN6MfJ.JnMf.+!N,#ZHO.<28YJ6MyU^L66P(PK#!S`BPIUCGS=TkO+&$K]NaOh-N.&MWJ.OL?OLS<&$,>Ln$JY%B&K]9.LH%H?#!J'J
&-J'J&J.!OI$Pq3JP$>J&%J8!J%Sb);(-J'9J.!9JK%*Jl%!=&J$#);(J8DK,%J#B&K]9.JW%H?#!J'J&&.!J%JeO.%(-J%J.!L1J;$K3YtVW96);(-L-J.%L!J&%!;1,J.$O~.QXJS6!J'9C5Q0;M$;LTJEXLNZ
$Yy&%JFJ&Ja%!;J++Os.Wd#!;<L`!J&J!'M/&JX'KTR@W01L@-NVNRJP9J.9>KEBLjJ!T~U@P:WK#!PSWf&#!W;#PKS'O+G!JpNn#PP5Tq&$Y.5OE5>VQN:9YC+!PJ-*J.!L1$K3N/!J'96);(HJe'K*QhJ*J>O)
-(K/-Jl%!=&J$#);(!J%K_KB*'N7L>J3JsT3JsLdOl(%K2!J'9+!J'J&%-L'&L-!J'J&+L+$+J_&-P!&L'JD2L-L}J&-N.&MW/!Lw#LzK1N.&MWJW%H?);(JU2JW&*JL2N=%M!7J4=&J$-L?!L?#);(0M++J*Lr'
-PB&P/NWJRM6!J%Rn*%K2!J'9+J#PB&P/JuRAPo$R'PO&%JFNWJRKu%JLJh!J%OQ&$O<2%Nj,Jt$O.%Qc*J!KgNWJRKu%K2!J'9J+NWJRKu%X?MUN6Mf/Ks#);(V%KgJRN81)J*J>'K8Z5ZFL}J&-QEKr-K'J!!J
%J'J&NOK&#!J'J&K}NJJ(K'J!!J%%K2!J'96!=&J$#);(-J2QEM}*<2K'$MI,K$$Lm=$J$G$JW,MUN6Mf%!J'J&:RXJhUyK2#!J'91,K&#!J'J&-J2VPM:+);(NH$<8Qb5JS%Nj$Sw.*D$.H?#!J'J&0XC7$ZZY`
$JKS*R11!J%$M;NM%LPK|5J7+J*Jz'JJ'MQ->9-Pr9C5!Jt#UdD2J'6);(MXDRGVh&$>K]Xp9K0%!JgL9!J%OQ&$O<2%Nj,C9Ok1!J%%!K,JgKu%N}*%K2!J'9JD2J@-J<&LQ9D2J'6);(-%!JgL9!J%OQ,Jt%O=
OpJ!*/!K2#!J'9JuN#$LG'VBTb6,S2$TiPc$Q`MrT/+J#>R6!J%KoQq,Jt%O=COpJ*Jz(J$HK2#!J'90KoJyJl%!JZJ$-K|-:*L-!J'J&*J--Mt!JZ:@0Pv1!J%7!J'J&-Ub#!XFJ;#!J'J&&,M;NM%LPK|+,KjL
^Q11!J%J+1Wn:NM-'BJ:-'J:.MC%);(-'J:.MC%!K%#J[-'OD$Pm%!J'J&%!JgNIQ,-OB:*JG!J'J&&MtJ(Yz#,O7JR&-OB!J'J&0J'6);(&J~!L(#$!OD$Pm%);(-/!Lw#Lz*JL2JCJS6);(%L-L}J&-*<N+!J$
+J*Jz'JJ+,KjL^K#G!L3J.&S:+J8*L-!J'J&/L5@<8Kj%N+!J$1T('OD$Pm%'Vs.Kp!KGK`-:Q11!J%*J-No,#!K`KG1J*Jz'JJ'%!JgNIQ,J*K8NVNRJP9K1!J'9J~NVNRJP9.JW%H?#!J'J&-/!Lw#LzJ*J>'J
JKB*!Jt%WNQrL'&L-J#$'MhM'#!Kl#!JPJ7*JL2L-L}J&-:*J~J#$'MhM'#!JPKl+'JP+J8*JCNVNRJP9KC!JP+J8*JCNVNRJP9JD2J4L1Kl0L}J&&-*J-M!7!J$+J*Jz':*L-J#$'MhM'#!Kl#!JP/!Lw#Lz)J*
K8Z^&JU2T-HL66);(K1!J'9J~>B&K]9J*NhK%#J[&JY#JT-KxJ@QsZh1!J%%!JgL9!J%Qj!J'J&50&5Ja&L{J2P^$J[#,LXP+!J'J&JuKQJmPc$>)KpJ1JYJ[#M1KRKH/'JjJ`JsL2N,#V^$>R9Rj$!Ur$N,#RxJ
u$2Po$VLK1P-#J[D2M6+Ml$+J_)K%<2JW%*-%!JgL9+J2K~JM!J%8Kq%*G,JpN'J+J1JYMB$J@/,LRKbLMLAL$VkO1$>N<OJR%$JbKtL,#);($?#!J'J&Kh:!J%JeK^M,#!M(#CN<OJR%$JbK1'JY#JT02M6+Ml$
+J_)JY<2JW%*-!K%#J[&JY#JTJ7JrJ98O3+'L^.%!JgL9M{RTUDJ(UAK%&N|#J#JTJ*LrL?&L#-);(LH/!L?#!B&K]9J'OAK0:*R=%M!7);(KCH96);(LBK}-K1HJt%?!J'J&JePG6J*Lr'@ZL-K}5#!MG!M[0TC
J7@0TCLZQ9O!#HYZ#!M[$-LfKQWt1!J%-/!Lw#Lz)J*LrKfJU2Q_,Jt!J%<JC%WyY!/HX.#);(-/!Lw#Lz!J%<K9K'!J'J&6M<=$J$$U8M2!J'J&JX,KTK0RXJhJM2LB);(-KJJJNhLrO,&OgO;L##);(J*O,>=&
J$-!J%J928P<1,K$$Lm=$J$VD1*KxKoNs-,QzS1$OhPt!J'J&2L|MeDM<J!&N*#!=&J$#);(J*OgTR-/!Lw#Lz);(JU2&J928O3%WqP2O]$MIJ$G,?#!J'J&.N]Z*8JyJ1JS6);(-%!JgL9:,L=#);(0O?P9@J98
K}P6%!S)JgKu%JF@QH:!L=N)8P6@J98ZUJ!);(J1YA!SA#!Vp=&J$-J2L?$P{#);(JM8Re&J2NP%M!W2%KxKoNs%1!J%-M:+);(NH$<8O35'JYLf$N|#,ZE&Yv.JW%!J%$*J+J!!JpXw#,MR$O.JNJqJo02'Jk%J
4;J?O'JqJo<VM%JWK;#J4;J?%J&@Xz&+JnZ!JM8NL!J%JN!L(#!JqJo;J?0YV%!;Q$6!Sd;Q$W>JOKD/!K,J`#TN.J&0SX6'JqJo;($5J@KI1!JqJoS+L&JXOKK[S+JqJoJU2V:!?#!LQJqJo$,>LQ$S%#JqJoJ1
J4L4KPS9J+J1JY+Ly7,Y4JR%,#J4;J?$,>QzS1$OhP+?#J'J&/!Lw#Lz)P4JU2J=J_#!;J?JqJo<8VGJXOKK[JO
 part CC-BY-ND-4.0
K|Z7K8KKNa
 part CC-BY-ND-4.0
JqJoQ@JqJo02'JdVV&JU2L!JpNE$JpX8JE#JqJo;J?JU2Lc'Z+UN$>Q/JqJoL{J4J?&M0K`JaGJ(50M^JqJoQMJ2J[PtJ4J?,J&J'6KV=&J$$,M0K`JqJoNlJ#JT/JbLjJ!KV?%!U&JgL9
 text CC-BY-SA-3.0
!35MdLs0J76!=#)JqJo;(]^$(!30Vj1B&$>JwJd,?#!3>KE5N86)($BJd0ST1N/,9%!3J7OA*Mc&M]%8P<1!=#)(%!Jg)(<8NL%8'L%!J%KB*!9O_OA+Qa#HME#C=&J$-N9-N(J.'3K#Lf!3$Lf!3&>_.YfJBC5'
Q5N(JV3Py#ee$>]D#'Pq$OI3$Up$LT&Kp]cQx$,>J=+J8!3<8fNX&$L}J++,J=fRM.J!!J6KD.'3.NH'NGJM28NLJ(N(/!J`#)(/!Lw#LzK1!30'TV3LT$Up!g<#!3+X$Uv7'WeTLg;JM8NLJ(N(/!J`#)(-NGJ.
'NG#Pq$OIJBC5dW&c7$Wh_)$][$>JB$JlQg>KEJBR]+J*JJR&LsJ81Oo#!fq&Py#KVKlUQMAd#+J8!30LS+J4^3+NXJ=Ll7K;$KF>MNJ]csM<&N*JB+T4J8RcD`2M%'PiL+'3.NH'NGJM28NLJ(N(5MdLs/!Ks#)
(-JqJoOx(J.'(.0R]JXLoOKK[`G.JeK^X;1JqJo5NkVQN:%)(J+JX'S)OS.(MQM8=.JC!KwJ`Qh&O$5!(So#)(&O%QLRE!T+#Qx#JBJyJa6.(6)($'JqJoMR(7!Kw(So5)(-J5J.%JFJa%!;!J6&J^#!3$N(5M)L
GN&$>PH#O6-(SoJ.!JZl/m%(`65fp1J%&W[+!M1#)(K|SW-J%J.!L1Q(K3$QJ.K'J;!36!=#)(-J6KzJ.+!La#'Pq$OI3!L1Q(K3$QJKePO!3$:J2L1$K3J{8U)!SU&+NiMQ+!La#'LT!c*fzefd'&>PZKeP;fyd
/d*f5+e?$J@LpPq$OIJB$^=#dnO%+!La#'Up!fDNk!MJ$JpK3KeN`Yi!Vu#'LT$>Vu&QN+!La#][!Nw.gQ!T>-3J.!Pq&$OI3R+6!=#)(J+J1JY,Xx+!PqVt&OIQ$RN<8!S|$J=#J4ddJ+T}J=C5']Yf&&>Mi'eN
Qyfu$>3#!KwSR'dM$dNTV3'c`3$`g+dPO:'TVcl7$J1V~']c3%J8D]MJBOU1'O~Z~%ca'3#`[f%[%fndX$eT'f13%J8D]MJBOU1'O~Z~%f2'3#Sb`1J(a*e[f4f|$Q4d?3fX%d|gK[%$fk'LT'T>'Up'O/#K=%!J
g@0Vj5'VK3$'3f.1'_n$cbau%!Jg@02J@NL'Pq$OI3-*J.J(L1$K3N/96)(KeJe2_5_p!=#)(7MK%!3$KeJeKiKQJSJ!!J%%K296)(`T'O7M[-L:LpJ.%Lp;_>#!3&%R7%!;Jn;_>1,J.$O~J+1gn$goJ.$;T}Wh
%JFJa%!;JB+C'Ky.Wd#!;<L`JiJBJ!'M/&JX'M/R@W01L@%Lp!3%!;1,J.$O~&!NZ%!;#!Wh#!3J+1;T}LT%T>&fM!31,J.J+fxVu$WY-L'J.%JFJ^#!31,J.J+J1JY1SY$ghfU&!Jt#dl&Uxdm#!3J+SZ#'VjLT
$Up+T}J=$>P=L3-OLS<9M:+)(0M9%WqP2$O],MDJ3J!B$9KtJ!MW$N..DJ7/+Ly7!BNn6BJd$>JwMy-(K/Jl%!=&J$#)(J%K_KB*'N7L>J3JsLdSS/!Rw#!JwB(%K2!9+!35L|Ls-%L'!3%SI!3M%K;$KFSe&%L'
!35R)+!Se-%Lc&L'QxJ7.,CN(J+,Q5+,L3bRKjT2%PzeLd0$J@WX.L;RfJy%!J63/L5'Q5N]8QQ!J63NgT6J!Yc%g$$'KON]OB!J63JeK^JG-%J5&L:Lp!3J+5R)+Se&-%J5&L:LpQx-/!Lw#Lz-JsTiQ`(T0+Jn
P1+J8!Jt%O=OpLG,Pc$Q`MrT/N)8Re!J%Qq!LdJt%O=COp/,K21*#!9JK6)(-TiQ`(T0+JnP1+J8!Jt%O=OpLG,Pc$Q`MrT/J{8Re!J%OQ!LdJt%O=COp/,K21*#!9JK6)(&-S2(T0!J%OQ!Jt%O=OpJuR@$+!K~
.!J%0'Wc#'VBTb.`$S2MrT0X,.TbJ!,K21*#!9JK6)(!Jr9<8^;+J#PB&P/JuRAPo$R'd9!Jr9J~!Jt%JFCJR5DbTKu%K2!9+>PB&P/Jl%J*OgR&J#92KoJK1J%DK_O[-M}!(JK+J*JzJr0KoJyJl%&K,1!JZM}-
*<J5$L:Lp!3Jf6!=#)(*J-J~'J,#$!baVs^MOD/)(7NOJ,#!3*J5$L:Lp*<2K'$MI,=G!3.O]!=#)($!S5#!K&#!3%K2!9JK%.K&6!=#!(*<2N5!3*J-OcP0J#J|.Q.%)(&%!K%#J[7NOJ,#!3*J5$L:LpKZ*J5$
L:Lp!3*<2MI,MUN6MfG!3.O]!S5#'K&#!3J!*%K2!9JK%.K&6!=#!()J*K8'LH%!35R)+'NGJD)JU2OY!NG`,J!!3Mq%8JyJl%!=#)(:*Lc'NGLfJ:J!,J%*J-%!JgQ,NoJ!!NG,RV5KG1J*K8Kc5Q1:*LcJ(N(L
fJ:J!,J%*J-%!JgQ,NoJ!!N(,RV5KG1J*K8Kc5Q1-*<J5$L:LpJ(N(Jf6!=#MQ)(O%'LYF#)(7!Kw(So5)(QN'JqJoMR(Jx)$'LY(F.M8!Kw(So5)(QFU_K|SWJzKKV*X_'JqJoOx(:*(!N(6K;#!J?Ui+X_*J-M
!7!=#.(:*(!N(6!=#,#!J?Ui+MQO%$QN!Jw(*J-M!7!=#!Jw(R{&!JZM|MQ*J-J~'J,#$!OD/!Jw(7NOJ,#J]N(*J5$L:LpO%*<2K'$MI,=G!N(.O]!=#!Jw($!S5#!K&#!N(%K2!9JK%.K&6!=#!Jw(QN*J-OcP
0J#J|.Q.%!Jw(&%!K%#J[7NOJ,#!35LS+!N(*J5$L:LpX_KZ*J5$L:Lp!N(*<2MI,MUN6MfG!N(.O]!S5#'K&#!N(J!*%K2!9JK%.K&6!=#!Jw()J*K8KfLH%!N(5R)+'NGJD)JU2OY!NG`,J!!N(Mq%8JyJl%!=
#!Jw(-:*J5$L:Lp!3$,Qx$Se*J-Kx'ZNJeK^JyT]%J*K8'OcP0J#BJ|/!3&L!Kj%!L3$J.*D_lMQ!KM#!J6Kz$Wn:Jw:Pv&$:!J6Kz&$J%^!OiJk$K>QFU_'g&[Zb%K3eH/K|K|K>+J%J;BJ:=#ND$1>KjJ.!KM#
CJk$K>O%!M1#!3:PvQN%!JgNIQ,!OD:,.J%Qu%8MS7!3KxCODJU2Q.%!BJ:$MrK`/!3&X_PN7KXJ*J}onKYJzKf+!La#J(N('RV[U!?#!3+!N(QFU_[OQ5#!31J6Kz$fmK#GJ631J6Kz!RVKG1)J*K8Kc<8Yw+,K
jL^J7K0.+!La#'N($NGJX'S)CRVJMOH:'RV/J#SiL0#!N($NG[!KC5J_#Ji[3&+'L^JXMz5N%5![3/!>SiL0/!Lw#Lz*<Jf?!RVKG1)J*/!J`#K|+!L^M4L,Jr&1N/H96)(*<2e4$QLNj$Sw,Ly7g'$VP1!J6KzJ
%&$K|K>5M)#*$H?#!3J1!M<KQL4KPJS#!J6KzJ%&$K|K>-KD5J@Ns+Mi1!J%$5<8J@KI1JwJd:*L'J5$L:Lp!3Jx1Mq$5J_#,Qx$Se*J-2dHegJc$RL>[8LV+Uv%!3J8LK8_/%!J6KzJ;Yr$Y#J%O<.+JnP1QFU_
eG+J8,K2#!JtJK+J*JzKf#)(!Jt%JFQxLK8O?%8'dIehKO$>[8LV_/%!J6KzJ;Yr&Y#!J%JMZj$2Nj5M))J*%!U&JgKI1!JwTWJd%XQ*%NIK2HJt6J*JzKf#)(Jt%JFQxJD2J@-P^J[&K%KxJ@^vNs%1!K>+MiJ%
Qj!350&L{J2P^$J[#,LXP+!3KQJmPc$J@J+J1JYJ[#M1aTKH/'JjJ`R^$!N,#V^$>R9Rj$!Ur#N,#RxJu$2VLLDP1JL2N}!Oy#JmJ[JhCOy<2JW%*-JYGJTKD%!JgKG1JwJd+J2K~JMJ%8Kq%*G,JpN'/,KbLAL$
Vk$O1JbKtL,#)($!?#!3Kh:J%JeK^M,#!M(#CJb-L#-)(&!9JKN0JMLBK}Lf,Ov1*#!=#)(Q($QJKeJCKiQx$SeJ!*6)(K0JM2JCKVJ?PGJ7CQ($QJOX+MlMM7JnJ?KJJJJ>NhLrO,&OgJMO;,L##)(-Jl%!Jr=&
J$!(JKOA0SS/!Rw#!JwB+!3O'!JrJ%Qq!Jt%Vo!36Lm(=$%U8M2!3JX,KTJ7K0.,C`bJM2[|%Zl)($,>(.JeK^$0KG%8JK6!=#)(&)(JMP|+MlU]&O$KxPG5L|Jr-TU-J]KT*J5$L:Lp!3$'NG!J%Qj%!K&'(%!3
G!Kw=&J$5!(JK%*6)(-J]KT*J5$L:LpJ(N(J%Qj%!K&'(%!J63G!Kw=&J$5!(JK%*6)(-:,L=#)(0RZ$P96JwJd@J92Q_!U<$SA#!Wv#!=#)(&J1M@LV1!K>%)JACL=J98P6%!S)JgKu%JFCL=O*&QH-J2L?$L=#
)(J98O?Re&J2OvW2%KxCN|$S9J98+Mi&V$1!Jk%8`A7CN|$S9-)(NH!MVJAMx!K>7MK%!3J'OAMaDJ2S1Oh$P^7MK%!32M+OAJ%J928P<1,K$M|.<OH+,NZJ!*)(<28JGJ1!eiKPJA#!J%&*-!9JK6&!JlQgfW+)
(Rf^,_l!gA#!cRSj/!Nn#Pq&OIJB5TqGfsY>by!feSj#bw!S`BPI#O+!S`Wh&_)PI#O+&!_iBSj5P_Ga>b{bxJi9&JlQgRLO$+!P7MR+J8!(=DbG%8[ARR%!K*M|#!Sv#JnPIM|+!JwTWJd:!LE_[#9JK6JwBJdK
pK$92JK6)(CK$9DO?%8LS+!()(02M9%O]!(#,96JwJdJNJqJoJ:JqJo02'Jk%)(&L{J2JIQ6+Ly7!3JqJoJM28Kq%*$,JkG,JpN'/,JbQ6J+J1JY,JHKbLA$L$JbKt+Ly%)(O'!YjPdJ>fr:JqJoJeKoU)Mq5!J%
N0@J9JCJ#9&L6#J%KD/!K,J`#TN%!;.!30J'6!]^JqJoJU2V:!?1JxJk#!LQJqJo$,M0LQ$S%#JqJoJ1!L4KPS9#JqJo,KI?JM8+MM7JqJoKCW=LQV}`~5<8L&GJ4_r$J@JyJaLfZNJ!KT%KT/!Lw#Lz)LQNzJU2
J=J_#!(JqJo<8VGJXLoOKK[JO
 part CC-BY-SA-3.0
JqJoJpAK|SWJzKKbb
 part CC-BY-SA-3.0
JqJoQ@02'JdVV&JU2L!JpNEJE#)(JU2LcJ(`5UNQ/JqJoP])K`GJ(50M^JqJoL{J2J[Pt!K`J7&NlJT/JbLjJ!J4?(
 text CC-BY-SA-4.0
KWJqJo;J?JqJo;J?L!'LEM4#=&J$.YP&>9MH<?%L-J6JB#Pf&>J&Jl%B&Lb>9M++!;(Ls!JZN!D/W]KsJfD2Ye&JL2J=J_#LCJ?N!/M&LC;J?DM9/?1JnN8%LL!;JS%?J&+OsJ@ON1B&Lb>9LCJ?DOlM&KaQW&V|
!=&J$#!(KvMLPgT=@M&KaK9U}J#9KuPgT=LCJ?Jh.!;J{Qr!J&5UZM&KaPzU-,J&2Jl%!()Kp>V?J'J&$J&K!6J(Ln$JY%BKFN!/M&JNT9OKK[N!/M&JON!/!;1KWK;#LC;J?'J%KB!;JS%?!J'J&6M+=&J$:!J%
J;JS02Ku/,Oo/L5OS#,JwLn$JY%BKC.?02ZK1!(LCJ?K/JfL]6B&Lb>9.'J%JeO.%K/?#!J'J&<R28ON/>X{J+OSM;JCB$>9+!J&'J%<JFKbT`C5W*.J#L;8QQ$QBSa2KG1LCJ?*DVO%MKJnT`K1KjKFN!/!;JNT
9OKK[N!/PpJOJqJoK|SWK8KKNa;(1N/!J'9MdLs*Mc&M]%8P<1!=&J$#)JqJoK|SWK8KKNa;(;(%!Jg);(<8O35'L%*DJK!J'9+Qa#HME#Ji=&J$&!J%KB*C9+Qa#W-!J%NJJ!Kg!J'J&Ja6Ji=&J$J*JJN9-L}J
&J.J&Jl%B&K]9.0M.J!$K#Lf!J'J&&+J8!J'J&0T6RmV8X&$J@JG+'L^P8JS6!B&K]9Ok1!J%/Ks#);(K1!J'J&0'TV3LT$SYT^L}J&0S7P[K1!J'J&0Za+X$Uv7'WeTL-S6J;(J.!(*JW%HB&K]9+HMN%L}J&+R
i7!=&J$#);(-1Y&Ox(J.'(R]JXOKK[`GX;1JqJo5VQ!N:#);(-B&K]9J.B&$K]9RTM0%BJ+J1JYLTT>SYT^&NVNRJP9J1SV%Lh!9DZ($YI/Ks#);(!9M++J*J>KfJJJ>D2B&K]9-MUN6MfJ.JnMf.+!N,#ZHO.<2
8YJ6MyU^L66P(PK#!S`BPIUCGS=TkO+&$K]NaOh-N.&MWJ.OL?OLS<&$,>Ln$JY%B&K]9.LH%H?#!J'J&-(SoJ.!(`6R]+!KM#'JqJo;(!(So#);(DK|&SW-J'J&J.!OI$Pq3JP$>J&%J8!J%Sb);(-J'9J.!9JK
%*Jl%!=&J$#);(J8DK,%J#B&K]9.JW%H?#!J'J&&.!J%JeO.%(-J%J.!L1J;$K3YtVW96);(-L-J.%L!J&%!;1,J.$O~.QXJS6!J'9C5Q0;M$;LTJEXLNZ$Yy&%JFJ&Ja%!;J++Os.Wd#!;<L`!J&J!'M/&JX'KT
R@W01L@-NVNRJP9J.9>KEBLjJ!T~U@P:WK#!PSWf&#!W;#PKS'O+G!JpNn#PP5Tq&$Y.5OE5>VQN:9YC+!PJ-*J.!L1$K3N/!J'96);(HJe'K*QhJ*J>O)-(K/-Jl%!=&J$#);(!J%K_KB*'N7L>J3JsT3JsLdOl
(%K2!J'9+!J'J&%-L'&L-!J'J&+L+$+J_&-P!L'&L-L}J&-N.&MW/!Lw#LzK1N.&MWJW%H?);(JU2JW&*JL2N=%M!7J4=&J$-L?!L?#);(0M++J*Lr'-PB&P/NWJRM6!J%Rn*%K2!J'9+J#PB&P/JuRAPo$R'PO&
%JFNWJRKu%JLJh!J%OQ&$O<2%Nj,Jt$O.%Qc*J!KgNWJRKu%K2!J'9J+NWJRKu%X?MUN6Mf/Ks#);(V%KgJRN81)J*J>'K8Z5ZFL}J&-QEKr-K'J!!J%J'J&NOK&#!J'J&K}NJJ(K'J!!J%%K2!J'96!=&J$#);(
-K$K'J!!J%L}J&NOK&#L}J&J!*K}NJJ(K'J!!J%%K2!J'9+!L}J&6!J$#!S6J;(*JW-J2QEM}*<2K'$MI,K$$Lm=$J$G$JW,MUN6Mf%!J'J&:RXJhUyK2#!J'91,K&#!J'J&-J2VPM:+);(NH$<8Qb5JS%Nj$Sw.
*D$.H?#!J'J&0XC7$ZZY`$JKS*R11!J%$M;NM%LPK|5J7+J*Jz'JJ'MQ->9-Pr9C5!Jt#UdD2J'6);(MXDRGVh&$>K]Xp9K0%!JgL9!J%OQ&$O<2%Nj,C9Ok1!J%%!K,JgKu%N}*%K2!J'9JD2J@-J<&LQ9D2J'6
);(-%!JgL9!J%OQ,Jt%O=OpJ!*/!K2#!J'9JuN#$LG'VBTb6,S2$TiPc$Q`MrT/+J#>R6!J%KoQq,Jt%O=COpJ*Jz(J$HK2#!J'90KoJyJl%!JZJ$-K|-:*L-!J'J&J++JGJ=*J--Mt!JZ:@0Pv1!J%7!J'J&-Ub
#!XFJ;#!J'J&&,M;NM%LPK|+,KjL^Q11!J%J+1Wn:NM-'BJ:-'J:.MC%);(-'J:.MC%!K%#J[Or'OD$Pm%!J'J&%!JgNIQ,-OB:*JG!J'J&&MtJ(Yz#,O7JR&-OB!J'J&0J'6);(&J~!L(#$!OD$Pm%);(-*<N+!
J$+J*Jz'JJ+,KjL^K#G!L3J.&S:+J8*L-!J'J&/L5@<8Kj%N+!J$1T('OD$Pm%'Vs.Kp!KGK`-:Q11!J%*J-No,#!K`KG1J*Jz'JJ'%!JgNIQ,-SW+Ni%!J$+J*Jz':*L-L}J&*P!!JZJ$K9JW-!S6J;(*JWJ-8'
JqJo(7!Kw(So)F$LY$'1Y&Ox(-*J-J~!L(#$!OD$Pm%!S6J;(*JW*<N+)P{+,KjL^K#G!L3J.&S:+J8*L-L}J&-*<2K'$MI,K$$Lm=$J$G$JW,MUN6Mf%L}J&.O]K2#!9JK6!S6J;(*JWJ*K8NVNRJP9K1!J'9J~
NVNRJP9.JW%H?#!J'J&-/!Lw#LzJ*J>'JJKB*!Jt%WNQrL'&L-J#$'MhM'#!Kl#!JP-:*J~J#$'MhM'#!JPKl+'JP+J8*JCNVNRJP9KC!JP+J8*JCNVNRJP9JD2J4L1Kl0L}J&J+/Ks#J*JzKf&-*J-M!7!J$+J*
Jz':*L-J#$'MhM'#!Kl#!JP/!Lw#Lz)J*K8Z^&JU2T-HL66);(K1!J'9J~>B&K]9J*NhK%#J[&JY#JT-KxJ@QsZh1!J%%!JgL9!J%Qj!J'J&50&5Ja&L{J2P^$J[#,LXP+!J'J&JuKQJmPc$>)KpJ1JYJ[#M1KRK
H/'JjJ`JsL2N,#V^$>R9Rj$!Ur$N,#RxJu$2Po$VLK1P-#J[D2M6+Ml$+J_)K%<2JW%*-%!JgL9+J2K~JM!J%8Kq%*G,JpN'J+J1JYMB$J@/,LRKbLMLAL$VkO1$>N<OJR%$JbKtL,#);($?#!J'J&Kh:!J%JeK^
M,#!M(#CN<OJR%$JbK1'JY#JT02M6+Ml$+J_)JY<2JW%*-!K%#J[&JY#JTJ7JrJ98O3+'L^.%!JgL9M{RTUDJ(UAK%&N|#J#JTJ*LrL?&L#-);(LH/!L?#!B&K]9J'OAK0:*R=%M!7);(KCH96);(LBK}-K1HJt%
?!J'J&JePG6J*Lr'@ZL-K}5#!MG!M[0TCJ7@0TCLZQ9O!#HYZ#!M[$-LfKQWt1!J%-/!Lw#Lz)J*LrKfJU2Q_,Jt!J%<JC%WyY!/HX.#);(-/!Lw#Lz!J%<K9K'!J'J&6M<=$J$$U8M2!J'J&JX,KTK0RXJhJM2L
B);(-KJJJNhLrO,&OgO;L##);(J*O,>=&J$-!J%J928P<1,K$$Lm=$J$VD1*KxKoNs-,QzS1$OhPt!J'J&2L|MeDM<J!&N*#!=&J$#);(J*OgTR-/!Lw#Lz);(JU2&J928O3%WqP2O]$MIJ$G,?#!J'J&.N]Z*8J
yJ1JS6);(-%!JgL9:,L=#);(0O?P9@J98K}P6%!S)JgKu%JF@QH:!L=N)8P6@J98ZUJ!);(J1YA!SA#!Vp=&J$-J2L?$P{#);(JM8Re&J2NP%M!W2%KxKoNs%1!J%-M:+);(NH$<8O35'JYLf$N|#,ZE&Yv.JW%!
J%$*J+J!!JpXw#,MR$O.JNJqJo02'Jk%J4;J?O'JqJo<VM%JWK;#J4;J?%J&@Xz&+JnZ!JM8NL!J%JN!L(#!JqJo;J?0YV%!;Q$6!Sd;Q$W>JOKD/!K,J`#TN.J&0SX6'JqJo;($5J@KI1!JqJoS+L&JXOKK[S+J
qJoJU2V:!?#!LQJqJo$,>LQ$S%#JqJoJ1J4L4KPS9J+J1JY+Ly7,Y4JR%,#J4;J?$,>QzS1$OhP+?#J'J&/!Lw#Lz)P4JU2J=J_#!;J?JqJo<8VGJXOKK[JO
 part CC-BY-SA-4.0
K|SWK8KKNa
 part CC-BY-SA-4.0
JqJoQ@JqJo02'JdVV&JU2L!JpNE$JpX8JE#JqJo;J?JU2Lc'Z+UN$>Q/JqJoL{J4J?&M0K`JaGJ(50M^JqJoQMJ2J[PtJ4J?,J&J'6KV=&J$$,M0K`JqJoNlJ#JT/JbLjJ!KV?%!U&JgL9
 text CC0-1.0
Pb#J`!My#M{P1Zd!PJK}j+LdB&M09MdLsLf!XF&OOQRJ;J]&J#J(QR#J(J63#Pf&$'JPJ]'3Lb[gP&%P5o$Jn9%'3/!J`#Si%'Jo#Jqd%&VtJBJo.!;J{n~&J1kd#LYK<#L2`<LfJcSI+>JBQr&Li5Qd5L9+,J=Q
6&/,KsJ+J1JYKLKsJi[g<XD%!Jo%O8!l?#'J3jG&!M@Xx#Jqd%&VtJB$%`zY#$e#JE/KV3+J_LG!?&XO#M;/Ji&$>Ks&mP&J1,kO#K$Qa$Tv!MJh{Sd7'3!R4%!Jg.U($V#0J(QR#B&M09+!3q%k3%JWSd%!3&L:
J5!36J4=7SL#WT$X[B&M09+!3&!Qh&M9JpO$#SdGJn9-B&M09'3JyJa6Sd<8Vj1B&M0$m[9B&M09B&M09J~JDD2K,%!JZ-!Jt%L'W)J5LpM$R7&Vz'3-Pr9ZQ1!J6KzJ;&$auJ;-RG&Vh9[j%'MJJ;TL$m'j^+'3
-9S.LgpXiy+Uu%'3Jl%!MW+P4K8'Ls-9S.!SqXL?&Qr#K=+'3-JP9C5JnKt6T~U@P:WK#!PSWf&#!W;#PKS'O+G!JpNn#PP&6,TWSvLFJ+,Tq$g0F#CT~&->K]N:$K*9Zd!PJK#GJwJd$PI&,TWe3LF-N|%!VXJg
KI1JD2+cw#JwJdR4K_n&^DP5eD&pTOQhG&p)J##R4J;B&M09&MSK<&X<#LVJuRAPo$p^J+Yf5OE5P?K<&X<#LV+!3MQ+J#gBN7O%/!UhRwJ71JwJd$PIJ+P?KTYhQN+,W=$P?L3&/,Mg#J^&X_/,J`Q6J+J1JYKL
Q;$[pKs!N|R4L{!N|/!V=#J]Wc#!;JXZ)&%!d6#R4J;e+&g1^Dl].CN|J928Jl%o6o-iNL#$,>Jp$^4LV%j{!b'[B#!31!;5j<1R4J;KQPb#J`-;(k_Ka,J_#!N|/,Oo8a<XaRZ$a-6JwJdKC!N|J98f>%!UhJgK
Ig>M%`!R4J;KQPb#J`+Ni%!Jg!N|0Jha<R4K_KB%J]]AMJ'L>J3Jsb[JsT3JsLdOl&pS(%K2R4J;B&M09+!3MQ+J#gBN7O%/!UhRwJ71JwJd$PIJ+P?KTYhQN+,W=$P?L3&/,Mg#J^&X_/,J`Q6J+J1JYKLQ;$[p
Ks!(!(J98O?MU5#!MGSdNgSb1R4%!3Ka,J_#!(/,Oo8a<XaRZ$a-6JwJdCf)e@$lLJ92Z#!Wv#!(&+CLaR4K_Z{.U($V#JM2MQK2,#WT$X[VpB&M09+!3$O%Nj,MSK<&X<#LV7MK%!3+JxLacv%R4J;KQPb#J`-M
W&P--J2LQ$J<9Ok1R4DRehFp(J'$J@]A1)K7-R4Qj!350&L{J2P^$J[#,LXP+!3KQJmPc$J@J+J1JYJ[#M1KRKH/'JjJ`JsL2$!N,#V^$>R9Rj$!R-$N,#RxJu$2VLJ#%!VXJgf/6JwJd-R4NlOe/ii9#>PZ.<JW
%!3$,?LFJ+J1JY,MJJ;B&M09+!3M@R4NlOe/R_,Kuj2L]$>9KG/,?#!3-R4X(&W(.JqJo02'Jk%)K7&JeJ2k)$U07MK%)Sd$?#!3JN/KFK`QkL_LoOKK[n]gtJJKKJO
 part CC0-1.0
SdJJKK_i
 part CC0-1.0
JqJoQ@02'JdVV&JU2L!JpNEJE#)K7JU2LcJ(`5UNQ/JqJoP])K`GJ(50M^JqJoL{J2J[Pt!?#)K7$!K`$JBJ7N0&NlJT/JbLjJ!!?#)K7$!K`$JBJ7N0
 text CDDL-1.0
J)J.J]L1$K3.XE$W7%!RU#JR-J)FJ.!M=#!J64L4JRK!1'J):,&!JRJy1.JjJ)-J04J.'!J64$KfJR$Kc!M=#K)OTJ647K)OTJR+J]LaJ+LvLF-KSJ.!J04+,J=>KEEA-KdL7J.!L1$K3.N`L{J64Ja6)(-N$3J.
'3J8[/J04$LvLF7A2MP1!=#)(-(J.)K7-PXJ.Oa!Jt%K/%!UhJgL9JuJX!KT#!KdK/$VvQw,&J##!9P}Me-JRJ.!EA&KSJ=#,#!JZ-,KA.WwJ!J(Ni%W@J!$KO#!Kl#'KAOTJ64$O7JR-,K4KA.M8,J_#!J64$O7
KO$-,K4KA.0YM$J@JyJa6!=#)(-J64J.!EA&KSJ=#M>4A.0TXP$6)(-J<K<J.,J<L/J;RAQ+$R'QwJ+J1JYXfO~&]JK<+,J<PX1[Q-EAJ.'!PMJ=#M>4A+J8JRDJy&KfMSKNLS+$7CA-*$HJ.J(L1$'JpK3N/96&
Tw7J##!=#)(/JpQJ*Kp,K3J8W80R#1$06PML*7*/Ks#)O0L*J.'!QlLR$LM%M7!Ru$SO#CK3Ju1L%$J@$KfO6#KFKEU%UoT;#!UmU~$ULO6#CK3-(KB-!KdL7K/TyLfHMM7J*JzJJLs&Jl%K?JkMALqK<!KdL7K_
KB*'PJQ7L>J3JsLd(-6MALq9>KEJ<$LQPX1KdL7%?L'JcM$LpN5&J5!J64$LvLF7$J1JR&$5J_#'N$3&-6J<K<Nt1!KgKW$Rb#J64%JFJCJy?UqMZ&K'/N&&$J@WG#!J64$LvLF-!J?JK+KJJ>JJ'&KfDMUG!MGK
dL7N`PQ$J@L{!J64Ja%'K?Jk6!=#)(-O'J*J>JJKfJrJ2J<(0JKJJ/A.*W?J!!J64$J>/X]NK1MQ!KO#!J64$O%!M=#!J647>4$WE-J)K/TyLfHMM7J*JzJJLs&Jl%K?JkMALqK<J]J)K_KB*'PJQ7L>J3JsLd(-
6MALq9>KEJ<$LQPX1J)%?L'JcM$LpN5&J5!JRPO1CJ)$LvLFJxGJ(NXM^7>JR5J04&$5J_#'N$3&-6J<K<Nt1!KgKW$Rb#JRJy1.J)JxN-&$+M=7J4J)F$Lv#CM=%JF?MZK'/N&JCJy&$J@WG#JJJRJy1.J)$LvL
F&J>!M=#JRJy1.J)7J4J)F$Lv#CM=-!J?JK+KJJ>J>'&J>J>KfDMUG!MGJ)N`PQ$J@L{!JRJa%'K?Jk-O'J*J>J>KfJrJ2J<(0JKJJ/,A.J)Je`SJ!!J)FJ>/X]NK1MQK?JkJR#J)F$O%!M=#JRJy1.J)7>4KD5J
_#!J)F$>WE$Jz6J<K<Nt1J04+!N,#JRJy1.J)-JEL6-YG#EA,J04.*J5$J@JFJa+KSJ=J-K98JyJa+EAJ=&.EAJ=J-8K6Jf6!=#)(*J-J~'J,#)(7NOJ,#!EAJ=#!J04*J5$J@JFJa*J-TOKr#,CJ04+KSJ=5%Lh
KvJ{PCCJ04+EAJ=+'KjL^G$LG'L3QAK!/4R:-JR!JR.*Lc$%J8*XDDMP1!=#)(*Uw.*YHHJRDHJ6RUJ;&$*JCVw9%K/!9P}1)(-KGJ|*J-J~'J:+J]#HJR.a(*5!J)#!KO*<2No$OR,BJ<$LQJ|O_LZ!J04$,J|#
Mr$,[9L(TIK|%,J)$!KdL7-M-#K$=*<2K'$MI,=G,J04+EAJ=.`($Uy!JwF#)($!Kr9N0*<ML%K'&%Kk'LI/JINFR?$JTL6%K;$KFKr#J04K0*<JLJhJfGHN@Mj&2GMj#!KdL7$,J)*J-JF@TmOj.,CJINFR?$JT
U00R+1*N-&*K_M]%SJ!KdL7&NOJ)/,JTR|1!KdL7$CJ)5'Ne#JINFR?$JT=*K'-JE#KSK(*<J5!KSJ=#!J046!=#)($6!=#'(#HP)J8<Q?=LmJ!)(J7.*D+MM7!=#)(&.!(/!KSJ=JU2R5%P2$OR!K&J;9+!EAJ=
J!!9M4NQ+)(:*J5!J04+KSJ=6'Lm(*J-JF@TmOj.,=J8QCJ!)(DR+1*N-21!KdL7$J)*K_M]%SJ!KdL7&NOJ)/,JTR|1!KdL7$CJ)5'Ne#,C=*K'-N$JB*<Lc'N$31XAJ047>A2MP1!=#)(&J5!N$35'QtK++C'L
a*J-JFOP!M`#)(D[P/!J04-K(#!(-K4K(g7e`Le0!Kd(PE&<MYP_&$K4K(#)(J!KT%KTJ]FJM8MO'QDFMgKD5J7+J*K8JzJ2K;>KE!(PEJe!Jt%Jc)(-O$#K4K(*<S7P|%?J5$J@JF!J04Ja6!=#!F#!(6J8*TXK
i!J04:!KdL7Kp'J:+!J64Us@J!NkK6$J@JyJa6,OOF#!(*J-J5&JF!J04Ja6!=#!F#!(6J8*TXKi!J04J@*<K9ML%?J5$J@JF!J04Ja6!=#,OOF#!(L&1!(PE-JGK(KZ*DJ(KdL7&*Nr%Lc'K4(/HJ64*<Lc&?'J
GF#)(:*'[u!(&No,_@%!KM#!(PEKD%S}.!(YXJ!)(&KfJ@JF@Oj.!(M8=J8QCJ!)(-K%#JIJ040J76)(GJ(50M^J1JI#,LXJxOU$JmJ+J1JYJ[.!J040J3#R9^oXU/'JjJ`$Js^S!MVQ25%!Q-&LT#!J0407*Ka,
J04T'S>+,MK*2!KdL7$,>J)Q=!O>#,KuT1T,$Sk)K%#JINHJ(PlJ_#)(J2?#,J040N8N0KD6)K%-L#-)(&!9JKN0JMLBK}:*R=%M!7=Me&R=%SmCOvLZQ9O!#W,UH#!OvM|J81KVSRJ-OX+O$V>!L##)(J9O;-:*
Nj'J<L2L/N_`RW`RkLgKdL7$'J)!KdL7$J)LgPw*NjCL/0X~%5NTPe.!NT4Qh!J)FK1!NT0'J)$!J64K1!NT0!KdL7N#$QeR},J<KC,&J#9JKN#$Qe%*1CNT!KdL7:!KdL702!NT&J#Kn6KJJ>JJ&$J>J>#)(J9L
fRPO!J:J!NTLB_;&K}JX!`r#CRPXGJ:U4Kx:LZCRPXGU4*ZlHL/7MK%!NT4LgCNTJxg]$T]%'KPJA7NT-+!K~#L#6KJLrJJ$LrJ>JrJ#O@KUJ?.JCK^_mJK1*$,RvN0L4%L#N_J?JK%*1,RvJ9O;L#-JY#JT6J2P
h&6J2JpN'JuMuJ+MBL%$J@J9*!KdL7,>J)$,Rv#J04$,bQ#,#CK>8Kq%,MJ/,LMKbLA$L$Jb#,V@J+J1JYJb/UfNULN#Ua3V'M>NP$Ug$,&J#>KLJb$N<Kh:CJkJ9JCK^[Y#!M(#CJb)JY#JTJ92JW%JT/YT$R,Y
|LjJ!CJkJ;MB%!JgJwJdT[CJYLDP1JL2N}!Oy$JY#LA$L$JbJh)Oy&JY<2JW%*-RMJ;Q'O@L)!J040'KLSy5.L?0Md+S4KcR&RHJ>ZpaaRg]p#KLM>45.L?0MdJXS4KcR&RH]6T:c$'JJ&KLM>4KN5C=DK!+S4Kc
R&RHTjX3bBRgPN7S4KcR&RHTjX3&S4KcR&RHT:X4JJLGT:X4K8V]RgJ#RMJ;Q'O@L)V3J047JfJn9M4NQMe)RMJ;Q'9Tt0+aH#&g:,>Ss`U$>Tt$L=.]>Q'9+M>46)(-TU)(T_!N[JAP+JlQgTK:,L=#)(0Ok%8P
9CL=J98P6Jf%!JgKu%JF@QH)(J98MP1!Jd#!MRM++'J:O_LZ!J64KD%!JgJwJd:,P]J@N_CMRJ;Rp#JdM|,NbP#%)(J98Jl%!MR#!Rq^e+!MR&X+M++'J:O_LZ!J647!aIJkO9/OJJ+J1JYPkOJ&KjV9Ry&R%!M-
#!S^XiSjGW4/!NaN&#Oz0KoR;,Jd$T*J8P].!O|#'L%J98QbLg![>J92JW%)(*M].*N-DO9/MM7!S^R0Ygc+[s&!YgL*My&T*#,>Q!KZ*?J5$J@JFJa,J04-Oe/K<5MxKdL7&!KnJ]Jk0O9/K<&JbKtN#$QeL,#J
4bg#96)(&*M]%37KdL7&Kn%J5COeGJ(^4M^M:Me0M9$J98O?%UQ,`%#JT
 part CDDL-1.0
PMRt&JE(]_FJJKK
 text CDDL-1.1
J)J.J]L1$K3.XE$W7%!RU#JR-J)FJ.!M=#!J64L4JRK!1'J):,&!JRJy1.JjJ)-J04J.'!J64$KfJR$Kc!M=#K)OTJ647K)OTJR+J]LaJ+LvLF-KSJ.!J04+,J=>KEEA-KdL7J.!L1$K3.N`L{J64Ja6)(-N$3J.
'3J8[/J04$LvLF7A2MP1!=#)(-(J.)K7-PXJ.Oa!Jt%K/%!UhJgL9JuJX!KT#!KdK/$VvQw,&J##!9P}Me-JRJ.!EA&KSJ=#,#!JZ-,KA.WwJ!J(Ni%W@J!$KO#!Kl#'KAOTJ64$O7JR-,K4KA.M8,J_#!J64$O7
KO$-,K4KA.0YM$J@JyJa6!=#)(-J64J.!EA&KSJ=#M>4A.0TXP$6)(-J<K<J.,J<L/J;RAQ+$R'QwJ+J1JYXfO~&]JK<+,J<PX1[Q-EAJ.'!PMJ=#M>4A+J8JRDJy&KfMSKNLS+$7CA-*$HJ.J(L1$'JpK3N/96&
Tw7J##!=#)(/JpQJ*Kp,K3J8W80R#1$06PML*7*/Ks#)O0L*J.'!QlLR$LM%M7!Ru$SO#CK3Ju1L%$J@$KfO6#KFKEU%UoT;#!UmU~$ULO6#CK3-(KB-!KdL7K/TyLfHMM7J*JzJJLs&Jl%K?JkMALqK<!KdL7K_
KB*'PJQ7L>J3JsLd(-6MALq9>KEJ<$LQPX1KdL7%?L'JcM$LpN5&J5!J64$LvLF7$J1JR&$5J_#'N$3&-6J<K<Nt1!KgKW$Rb#J64%JFJCJy?UqMZ&K'/N&&$J@WG#!J64$LvLF-!J?JK+KJJ>JJ'&KfDMUG!MGK
dL7N`PQ$J@L{!J64Ja%'K?Jk6!=#)(-O'J*J>JJKfJrJ2J<(0JKJJ/A.*W?J!!J64$J>/X]NK1MQ!KO#!J64$O%!M=#!J647>4$WE-J)K/TyLfHMM7J*JzJJLs&Jl%K?JkMALqK<J]J)K_KB*'PJQ7L>J3JsLd(-
6MALq9>KEJ<$LQPX1J)%?L'JcM$LpN5&J5!JRPO1CJ)$LvLFJxGJ(NXM^7>JR5J04&$5J_#'N$3&-6J<K<Nt1!KgKW$Rb#JRJy1.J)JxN-&$+M=7J4J)F$Lv#CM=%JF?MZK'/N&JCJy&$J@WG#JJJRJy1.J)$LvL
F&J>!M=#JRJy1.J)7J4J)F$Lv#CM=-!J?JK+KJJ>J>'&J>J>KfDMUG!MGJ)N`PQ$J@L{!JRJa%'K?Jk-O'J*J>J>KfJrJ2J<(0JKJJ/,A.J)Je`SJ!!J)FJ>/X]NK1MQK?JkJR#J)F$O%!M=#JRJy1.J)7>4KD5J
_#!J)F$>WE$Jz6J<K<Nt1J04+!N,#JRJy1.J)-JEL6-YG#EA,J04.*J5$J@JFJa+KSJ=J-K98JyJa+EAJ=&.EAJ=J-8K6Jf6!=#)(*J-J~'J,#)(7NOJ,#!EAJ=#!J04*J5$J@JFJa*J-TOKr#,CJ04+KSJ=5%Lh
KvJ{PCCJ04+EAJ=+'KjL^G$LG'L3QAK!/4R:-JR!JR.*Lc$%J8*XDDMP1!=#)(*Uw.*YHHJRDHJ6RUJ;&$*JCVw9%K/!9P}1)(-KGJ|*J-J~'J:+J]#HJR.a(*5!J)#!KO*<2No$OR,BJ<$LQJ|O_LZ!J04$,J|#
Mr$,[9L(TIK|%,J)$!KdL7-M-#K$=*<2K'$MI,=G,J04+EAJ=.`($Uy!JwF#)($!Kr9N0*<ML%K'&%Kk'LI/JINFR?$JTL6%K;$KFKr#J04K0*<JLJhJfGHN@Mj&2GMj#!KdL7$,J)*J-JF@TmOj.,CJINFR?$JT
U00R+1*N-&*K_M]%SJ!KdL7&NOJ)/,JTR|1!KdL7$CJ)5'Ne#JINFR?$JT=*K'-JE#KSK(*<J5!KSJ=#!J046!=#)($6!=#'(#HP)J8<Q?=LmJ!)(J7.*D+MM7!=#)(&.!(/!KSJ=JU2R5%P2$OR!K&J;9+!EAJ=
J!!9M4NQ+)(:*J5!J04+KSJ=6'Lm(*J-JF@TmOj.,=J8QCJ!)(DR+1*N-21!KdL7$J)*K_M]%SJ!KdL7&NOJ)/,JTR|1!KdL7$CJ)5'Ne#,C=*K'-N$JB*<Lc'N$31XAJ047>A2MP1!=#)(&J5!N$35'QtK++C'L
a*J-JFOP!M`#)(D[P/!J04-K(#!(-K4K(m|0!Kd(PE&<MYP_&$K4K(#)(J!KT%KTJ]FJM8MO'QDFMgKD5J7+J*K8JzJ2K;>KE!(PEJe!Jt%Jc)(-O$#K4K(*<S7P|%?J5$J@JF!J04Ja6!=#!F#!(6J8*TXKi!J0
4:!KdL7Kp'J:+!J64Us@J!NkK6$J@JyJa6,OOF#!(*J-J5&JF!J04Ja6!=#!F#!(6J8*TXKi!J04J@*<K9ML%?J5$J@JF!J04Ja6!=#,OOF#!(L&1!(PE-JGK(KZ*DJ(KdL7&*Nr%Lc'K4(/HJ64*<Lc&?'JGF#)
(:*'[u!(&No,_@%!KM#!(PEKD%S}.!(YXJ!)(&KfJ@JF@Oj.!(M8=J8QCJ!)(-K%#JIJ040J76)(GJ(50M^J1JI#,LXJxOU$JmJ+J1JYJ[.!J040J3#R9^oXU/'JjJ`$Js^S!MVQ25%!Q-&LT#!J0407*Ka,J04T
'S>+,MK*2!KdL7$,>J)Q=!O>#,KuT1T,$Sk)K%#JINHJ(PlJ_#)(J2?#,J040N8N0KD6)K%-L#-)(&!9JKN0JMLBK}:*R=%M!7=Me&R=%SmCOvLZQ9O!#W,UH#!OvM|J81KVSRJ-OX+O$V>!L##)(J9O;-:*Nj'J
<L2L/N_`RW`RkLgKdL7$'J)!KdL7$J)LgPw*NjCL/0X~%5NTPe.!NT4Qh!J)FK1!NT0'J)$!J64K1!NT0!KdL7N#$QeR},J<KC,&J#9JKN#$Qe%*1CNT!KdL7:!KdL702!NT&J#Kn6KJJ>JJ&$J>J>#)(J9LfRPO
!J:J!NTLB_;&K}JX!`r#CRPXGJ:U4Kx:LZCRPXGU4*ZlHL/7MK%!NT4LgCNTJxg]$T]%'KPJA7NT-:*Nj'J<L2L/LgNTPe.!NT4N#$QeR},J<K1CL/0ZPC51($[}L4%!e:#J<L2NbKC!KjV,#!J?JK1CNT6KJJ>J
J$J>J>J98_]M%`!+T|!YB$V,#,Un$(-+!K~#L#6KJLrJJ$LrJ>JrJ#O@KUJ?.JCK^_mJK1*$,RvN0L4%L#N_J?JK%*1,RvJ9O;L#-JY#JT6J2Ph&6J2JpN'JuMuJ+MBL%$J@J9*!KdL7,>J)$,Rv#J04$,bQ#,#C
K>8Kq%,MJ/,LMKbLA$L$Jb#,V@J+J1JYJb/LN#Ua3V'M>NP$Ug$,&J#>KLJb$N<Kh:CJkJ9JCK^[Y#!M(#CJb)JY#JTJ92JW%JT/YT$R,Y|LjJ!CJkJ;MB%!JgJwJdT[CJYLDP1JL2N}!Oy$JY#LA$L$JbJh)Oy&
JY<2JW%*-RMJ;Q'O@L)!J040'KLSy5.L?0Md+S4KcR&RHJ>ZpaaRg]p#KLM>45.L?0MdJXS4KcR&RH]6T:c$'JJ&KLM>4KN5C=DK!+S4KcR&RHTjX3bBRgPN7S4KcR&RHTjX3&S4KcR&RHT:X4JJLGT:X4K8V]Rg
J#RMJ;Q'O@L)V3J047JfJn9M4NQMe)RMJ;Q'9Tt0+aH#&g:,>Ss`U$>Tt$L=.]>Q'9+M>46)(-TU)(T_!N[JAP+JlQgTK:,L=#)(0Ok%8P9CL=J98P6Jf%!JgKu%JF@QH)(J98MP1!Jd#!MRM++'J:O_LZ!J64KD
%!JgJwJd:,P]J@N_CMRJ;Rp#JdM|,NbP#%)(J98Jl%!MR#!Rq^e+!MR&X+M++'J:O_LZ!J647!aIJkO9/OJJ+J1JYPkOJ&KjV9Ry&R%!M-#!S^XiSjGW4/!NaN&#Oz0KoR;,Jd$T*J8P].!O|#'L%J98QbLg![>J
92JW%)(*M].*N-DO9/MM7!S^R0Ygc+[s&!YgL*My&T*#,>Q!KZ*?J5$J@JFJa,J04-Oe/K<5MxKdL7&!KnJ]Jk0O9/K<&JbKtN#$QeL,#J4bg#96)(&*M]%37KdL7&Kn%J5COeGJ(^4M^M:Me0M9$J98O?%UQ,`%
#JTJ:T]%J*P:#!PMRt&JE(]_!AP$6!]_J98MP1!My#!Pu#Q{N_Rp#JdM|,NbP#%)(J98Jl%!MR#!^ARq#!aZ^(#Q{&!PuRq#!Pu#Q{7X+eU+b:`Bd!Q{
 part CDDL-1.1
PMRt&JE(]_FJJJJ
 text CECILL-2.1
FJ>JJd(h(gyh.JNJ:)JA0'J34(JA.0!Ne#jyMxJ4L0+O5%PRMM7!PdeYa~l$J4k#-kiMM7!a~TJ!JE#J34L`%EAiD9JK%L)-oL!`b#'TJJd[OJd7J8@0j/NY5Uu!Jd#pC&MALqJd&!Nn.@Qj%NYL0&MH#!WL9N?4
!L0#!KXX=J}X=/`>'Kca_MQa^WbacWba&J}c[J}c[/`>'Kca_MQa^WbacWba&KY(DiqWbm]i!^6i,m^c5iT';VtNW&[XZO`iOaJ4XsM/#MpJX_{fgl|lBaCn?[4h=an`viVTW[6lqfOoHij';Vt&N6`iOaJ4XsM/
#MpJXJzfgmIhhh>anc]U>`vlWTW[6fO^0lN^6^0i+lS';Vt&N6`iOaJ4XsM/#MpJXj~[6q#o:iAgzh?aCiac]`vJOMb!J`#)J34(JA0%K/L)!Jt%Jc&Li!4MP1)(LZ!dt#J(OCEJEXg!N/#)Jt0j*LfLbL6/L)Jh
5%S-)R1/J#OOMs+Qa#L`%!EA&!9%J,Jc&LiJK1!(L)DJ7Jf7'K,JI&!4J;Kz!K.#!WL9&!g/M&JfJCK,JT+)MK!UzMS7Z-KWO4&$d7$Ux!41!KUDT?%!KUJ;]PMOJ4J34R1J8<JF@i~%?7!Ne.J4?0O[/Rs&`qnP
Oa+j`M>SLL)DNpVO%m-&Y2!_Z#!45UuKVM`+J$dV!b@#KVZb&$K=%8k>&KFR{%?&S~@+!KwJ$#b@)JA<8Qdb1&L&J7@02Rm&.J2M|DJxO-$U7l-)JA<JW%,$J#4/J8!K.#!WL9jN%bO!?LF%J4M|krcAniJ{8SFG
!S*_r#!X=J?[HLoLkX=lMlJ^0VZ/,KuicMbN9/!J`#)JAKZ!JZ^=YL7'iPm#KvJ9JC!JZQhJAJ.)(JA&J4L9OOK(&hj4J.!4+J4JvA&$EAJ=&K1JwJ4KN50KZ!K5_}!JAKd4J.!4+J4EA&_,J4JvAJ=&K1JwJ4KN
50KZ@0N`K66!=&J$#!JAJG4J.!4JG1JXMzK;K{EAJ.J#!4J;TQ&I[_%J8L`0KGJh5%Jc!4JvAJ.!L~K)m~J!!O/#!EAK.J.!K.J;#!WL9N?!Kd4K5J.!4KUJ;OaX5!JAJ)J.'K5OaJyJXMzK;K{J%J.!K.$,>L1$
JpK3KePQ!46!JAK{J.,$J#JRc|_eQx&$K4SGlZM%!41,$J#Kn5OE5,$J#e>PYSPJ.'M4#bHK)J+KVKN.VNp&SG$NE+Ni%JnR+1!4SDSPJ.,$J#PY2M.J!!4Jh.)SP&!4N4+M<Qyoi7K;cZ!>KZKvDN4e>SPJ.,$J
#SPXC%!4Jh.KvNYWM+!KwQyohJQM*J.!JQJH;(FJ>$,OOF5L&1!J34K:LeJQL.M*J.!JQL.JH;(FJz$,OOF5L&1!J34K:LeSBJ.!PST7;(FJJJJ$,OOF5L&1!PS]iK>OVNY!K5&!J%Ji^=<8K!NY+f{&f6J=MbJ`
!J`#!JA0!K/1!J%%!K5#'JsLdb[&N7(/!45M4NQ+P(NhJNO)JOWS/!L+L?#!NnJK1!9N?R/4MbME-!K5J98O?5OaX5!=&J$#)JALf!ew#!N`#!JZd`-Z-!41,$J#J.md1[=J!'b-NC$1Z-J!'O(L3-!N`KT!K5kL
,#!9JKN0-K;J,#!JAOT'J:P#%!i[#!4%!K,JI&%!^>.J4?0ON%`qL)JeK^J7%!K5L4%J4ME5M4NQ+P(JzJJJNV1JOl.&!K5K_W(.@JeQW&Y5@MbMUMG&L?-MUMG!JAJ9UKMUG!MGKZ@0X51!K55M4NQ+P(JzJJJN
V1JO-L?!JAJ9OX+U]/!MVJpL?#Nn#!WL9N?!4MbO)#9JK!J%K_KB%!K5Ke_}!JZ9N?!4/,$J#?&/!L?#!JAG!M^#!=&J$M4NQWSi5:!J%ak$Sg%N@K;$KFLuS.J#$J_#!SG#!4$#J4UP!J%])2%S@!9JK1JiLuLg
g/PpKWkT$O4!4:JiLuD]&!J%])%JC!pIp!%!L6M4NQ+)P4-Jt#?!K50N8%?!4J1,JY5%J4[J#M-7@NkWSM+.)j%-Z>$bVQ0#J#$J_#!41,$J#J.&+,$J#J=-Z-^'P%$ov!4G,$J#L3-`h%mn_T$Y2J4T!Jh5%d5!
l@&a~cM,$J#j6So#R/4)J9JWKZ!K5iRL,,$J#Z-^'P%Tf$SZT!5Uu!4.@0P.%PLL,N0-`h%JFMN!Jt%JFMNKp!Jt%VzW)Ts$JF,$J#JR%!4&!Jt%L'!Lj4!K50N8%JF,$J#MN%!4J7.@KpJ(VTJ:.@0!Kz#R/K{&
[W!MG#!RULF-Jt#JE+Jj!Jt#JEKp!Jt%MYgP&R7!4%!JH;G,$J#L3&1,$J#J.&!Jt%^jJx+Qa#'LI$J3#KkK;$KFJ^#!41,J.!K50M@N8%J5J^#!JG$NX4%K?K>RR%!=&J$M4NQWS-JE#4J1KO!K50N8%J5V{J^#
!4+EA$JvAJ=J7.R/JEVF7J#!M|#!JA&0RQ1-'J,#!JA-'J:P#%!JY#NY!J%J;JI&JT5M4NQ+c@Og&P:&.+!K~.Jf!JvA#!40Wp!K5X9MUL`%!MlEA#!4/'U4#JXMzQ4S3J!!JE#!4@NkY5.!K$`#O>#!EAJ92`l!
O>#!K=PH-JE#JG4KZ!K5L{'K{%!4!=&J$/!JE#!LjJG4UKJl%J#!M|#)JA!K50N8%J5!JG4+EA$JvAJ=J7.R/JEVF7J#!M|#!JA&0RQ1-'J,#!JA-'J:P#%!JY#NY!J%J;JI&JT5M4NQ+c@Og&P:&+!K~.Jf!JvA
#!JG40Wp-'S}Nf!J$#MUL`%!MlEA#!JG4/'U4#JXMzQ4S3J!!JE#!JG4@NkY5.!K$`#O>#!EAJ92`l!O>#!K=PH-JE#SDPYKZ!K5JeWDJ(SDSP!=&J$#)JAJL2JW%R/SDSP.<8K66'M<(JA-]k7>J?!K5J{J~'A.
0Jl%!M|#K;#!K(#!JQM*JQL.M*&$SB+!JG$NX4&J5.MVA6!=#!KwF#!JQM*JQL.M*&$SB!K5J{J~!JG$NX4+'A.0Jl%!M|#K;#!K(#!JQM*JQL.M*&$SB&J5.MVA6!=#!KwF#!JQM*JQL.M*&$SBMbMALq-N?!Kd
4!K.ak!WL9N?!Kd4,$J#?#!Kd40Jl%MM7!=&J$6J8!K.Jek0%J5J43&J2K;J98P.%Jc!=&J$/!JE#R/Kd4!K.]).!Kd4JMOXo@JXMz1)JA/!RwM4NQ+P(K8J>JNL?JO-N?!MN!K5Ked8'K{0!QR#!MALq9N?)K{5
Md1JwJd-N?!SDPY!K5Ked8J(SDSP0!QR#!MALq9N?)SDSP5Md1JwJd&0J3%ML!Tg#JA.J9`|J4JE-Z%M|!K5Ko])-2%No$Jc+,L^!MALqJ|UF%!4-%L'R/J|+J(a'L^+!J^#!4JG$2!K5])2%N#$QeOb!MALq9G!
4#!K.&$Kn&%RLK1JwggggJ4op,&J#MfKG%PRMK#R/MALq9#!K.&$KnMbM0NE-6J2PhJ9!JAml!J%%L!NW`4$[aNE/!4K0!J%0P.%K')Tg#NE!=&J$#CNW`4&$C[aJ98M4NQ+'M<e;Jf!J%N>R/[a&$NW`4NEJ9lH
JTp8-bD,J%0P.%K'%J4Pp6J4P`Oe'JI.J9Jf8i7LfMq/!Ny#!4&$!JG46=&J$.@0J3%SnR/JI&!dk=&J$#J4M-J98Jl#'M<e;`nMx!J%&!K5MbJT-Jl%!M|#P(OgJ>!K5J98P.%L/Tv/,LRLN@<JCg2J!!45'Ne#
'dgG!J_#!P7J%Jl%T(kILF-!J%J;JT0K,%!irJy6)JA&J928R|5'Ne#+JjMQLNWI!K5J;gL$f)NP%dxJ4L6O%LR$L$LN.0g21!K5WI%!?$LT#!4&QNKFR{,L$LN+Jj!K>KoM].,$J#n.$MpLNMQQFLN#K=LN#NUR
aLNLN#jJ$m}^}O>,j|%MpPx$,$J#Jp_6a3Lg!K51'K?JkJ9UQL$LN&J92L!`h%,$J#TvJ!!J%MbJI-!K5W(.!Vt&NWPu#!`1KZ!4NgK6^#2XQJ#L9MD%8gC&pwMX/!Ur#L9R9%8jg+)MK!K5J;]PJeK^k%%!UzMS
7Z-KWO4&$d7&Ux!4J8DO[/`qL)!K5J98O9/px1,$J#J.!_Z#!K+/J4M`J4XY]1O5&/dY.@J92M7N~%JxPZ$nS-!J%K_T_+XY[G.@0P.%K/J#!9N?!4J++Jj!9M4NQ+P(NhJNO)JO-!K5W(.!40Pv501!J%J1,>KQ
$p+JI>KE.J7/+P(P:J>JNXY[GJO&+JjJ1,JI5%J4KLV,J4oMoAlR$P7SRPa!J%JU2bl.!40J3J!,d^.@JMS~J1PV.@JM8Ox7!K5J;N@[C&4XBMX.@JMS(!K5J;M`-!J%JU2JxKo$p,bl.!4JU2Ob,K?JkMALqJtP
#%'J<4$,>LqJtNp!J%Nl,&J#JT_d!K5KtL,#,$J#_6/L2.<8a3+MK#!?KO&Ny#!4emKaC_68a3Lg!K5!J%J9L!@7NW&Jpdb/J4XHCNW&JpdbJ98jMG'La1LaM^Mx!P7J%&!K5T]%'mD#pU!J%Nl,&J#JT5Uu!K5J
;?#!KM#!4J2JI0MO5Uu!`o#L49N?!KM#!4$5Uu!`o#'LQMbL#-+!K~#'Ov1!K5#J4L6N0!J%<K}LB)JAgFQ9O!MoJ:JeK^Y)%!K5&Jeo&a--'K5OtJA0PGJ9J2Xd8N8%?Jc$J5!4K0,J?.@<JCJKL4%L##!JAJ9O
XO*Jl%KVOaK^JK+MM7!=&J$TKMbTU-kKd`NvJkJ98Kq/,$J#jX$NP%Lp!JA.<8i$%J(K~#U]m9J(P;#k{$J(RBM7C5S>Yk$l`#!k1$p0m`M3n)JZ'p~i#la1Q'i)Xjjtq)N~k*khkUoy&lrpbq(`j-,NP1JxJkGK
;$KFev%eAK;$KF#!M|TKJ96J2Ph8O35Nk'N|1!e<Jk#J4Jt%eAR/L=J;Vv-!JAiO&f_,$J#O7OhJuKP$e~Mx!K>&Oa!KwJ`&NH!^3#!JAMxR/K>P+R/J`J2Vx$KO%!=&J$TKJ98MU5Mx!K>Kx@0Jy+Mi&V$1KVk'
N8b0-+!K~.K;$KF#!M|TKRf%Rp7'W=$P?JwP;$aDL(R/P;$aDL(J9_3&!K>J9JF!KuhgJh5%M!7R/P;$aDL(J#>M|J9OXMUbDe@#'L=#!JA/,OoQ6J92M7!JA5'L+%8RZ-O|!JA0^,+NY[O&Yc&NYK(DO?i%MbK4
K(#!JA-,MJ0N8%XM&J5J^#)JA-Jh5%PRil!q9#)JA0Vj&<Jf8JG1!L0#!(Keo.!Jt%n/MYX*$K4K(#!JAJ]7'M<MgJiOOK(<QyK4X^k61J34-,4K66'MOF#!JA<Jf8VvK66!KwF#!JA$'OOFJl%!M|#P(NhJzK8J
N]kJOMbTJJd&MR-!JA0MP1[OJd!K>M]%k8%WyJ(c6g!%,dB$`Y.<`0[?!LT#!JA-k]J(c6g!LZPdJ>^u5J!KVew&Kxk4_6DKu!dB$`YJ98X~%!anRqOaMR1!KFjqJkJNJJX=g(/`>'Kca_MQa^WbacWba&JO
 part CECILL-2.1
X=J34(JA
 text CPL-1.0
!RhI0J76!=#)PM;(JA,?Q0$JE#!INHK&J;ME#)JA-N9K{J.-+!La#!KdJ)!KdA&KNK66)JA&-+!La#J]OOJ)-L;%!I&-Q:%!IK1CL;&$Q:%!IagJ!&DK61.JjJ)'K{ahJ!'J):@NgO-%!I1CJ)Mq$MFX7GCJ)J;M
jMNJL2J~Q:%!IJ8MQDM<PY#4K6+`J7!I6KVN@(JA&O%D2JVJB#!IJ)J.,MJ$K3.PQ!IJ'LuOVJ<K<PX1'J)J8DUkNt1!?$N&#J4K{N-$KZMT7!IIJ.!MNK6+Ri7)JAK&J.MFKeNJ!I6)JAJ+J#Kn-K/#9-Jl%!=#
)JAJ]J)K_KBK&'JsLdN7L>J3B(%L'S,JVJB#L:M$L:LpJ5&N5!K{#CJ):,&CJVJB+EA&JvAJ=-Jl%!=#)JAJ]J)K_KBK&'JsLdN7L>J3J<(6J'Lu%JF?MZK'%MZPn&J@PH!K{#CJ):,+EA&JvAJ=)J<(J9JW%!M=
#!K{&!I:JX!KT!K{0O-1!J)CNi#!K{X<CM=%8J01!J'Lu!J<(J92JW%,>UOJ8J~!K{J2U'atb>0J'N0-K&X(.SaJ]J)KB!J?%J4MNM4NQMeJ2]ODJ71,J).!IJU2Ob!J<$>MALq9#,>K3J]J)Nl,JT%K&/K<T?1,
>K3K#GL2#MALq9$J@5'P{%N/!9&J?JKN0J]K&K_YEP`Oe%U},>MALq9Qi:,/L5:'K?JkJ<(0KG%N}K&%J5!I@0K&J;Oe%V3.(PgM2!I-J]J)T_.%J4SL@JeVwB9+J4K{:,%K/!B(M4NQ+)JA-M`'J)<ML%J5!I+J
vAJ=6J4N@(JAJ7.-@VF7!=&J$#)JA&-J4(JA-R$NlGMj#J#KnJ#J[&J$KQ&JmJ+J[$J$#M1&JsL2&JmJ[$J$#KR&KH/'JjJ`-R$^9GMj#J#KnJ#JT/JbJ+LRLMKbLA&L$JbC5UfNU-R0.,M|J8QCJ!)JADR+1.J)
N-&21,>Jk&-R0.EA/!I0JaJ!CJ)&a/PpLh%PC@+'KjL^G$LG'L3QAK!/4R:KZ!I0JyJa+EAJ=-@J-8JyJa6)JA&-'J,#)JAJ-8LS7J]J,#!IKn<2No$OR,BJ|O_LZ!IJ]J)J-WXMq5!_!#J4K{:,+'L^.NIX9OOK
r%WX!_!#!K{-KLJEKLUV#4<McLbT.7MK%O@L)Mpap&!SzS_)(0M9%`t!KL?#!I!J)KeKp!I+'KLK+N>KaJLJh+'L^J8JU2LcazJT/>KnNp:'J)Kp!I+'KLK+N>CJ)KLJ)K_O<%UT&SJNO>J)TMJ)Lg,N<Jb&OJYK
N<KtJ!K<aA&>JpRkT?1'K?JkLg!TMJ)%!JgNK1!Y?$ad#CKLJ)+Ly7J4JE#!I+'KLK+N>!L6+)J*JL2JW%,K<$N<P#%,To$`'MALqL2+O5%VlJ(TMJ)J-'_8Ve!KLJ)+Mi#CL/&KfN}!KLJ)%L*&`N7!KLJ)+!XH
&,M0[}aX!TMJ)<ao+,CL/JXJ4N@`p/L5'J)VbJ~!I+'KLK+N>K+V/.J)0KC'KLJ):.KLJ)KCL{LTK<$QjJ[M0%K+V/JnLTK<&J[DCKLJ)J;OeN-6)J*!KLJ)LKJC%UTK<Lg!>KnM0%JnLTK<&J[&:'PkQX,>J)%U
3,Jb5'Ne!KLJ)J-U3JnJb-J2JIKD5KoM4NQ+)JA!I0J7GJ(50M^J1J[$J$#,LXJxKQ$JmJ+J1JY,J[$J$#M1JsL2KR$KH/'JjJ`J]K&0Q3O9/T|![##KW&M2!I&YEJ#UzMS7J4K2#96)JAJ+JD2K,%!Uz&OJ#IRx
MM7JwMyN~%$LN#K=LU$[C&b`$PV#af-K%#JTKD5KoM4NQ+)JANvK&MX,KnJ9JC,JT/,LRLMLAKbO1$L$JbJ+J1JYUfNUK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?$JE#!I$!K2#,9JKN0Kh:M,#!M(
#CJb-JH:,L=#)JA0RZ$P96JwJd@J92Q_!U<$SA#!Wv#!=#)JA&J1M@LV1!K>a#CL=J98P6%!S)JgKu%JFCL=O*&QH:K&^TJ<NbLg'J)7MK%'J<Jw%4J+'RWL/$S;+'UeKC,J<J?JK1.J)%CK&6)JAJ9LB5#!MGCN
b0XT+Ni:K&^TJ<NbLg,K3J+'RWL/$S;+'UePe.!IMqN_UO#!I7>4$U'R}CK&J;J<J;KCCK&J;9JK6J*J>KfJ9LB5#!MGCNb0XTJ#K&J;96)JAJ9LB:@VU%M!7,#!J&=$J$#)JA&JU2SmCNP+'KjU4#KTMoW,UH#C
aY:J#K&J;96)JALBK&O<%T@?&JE#!I5bF5NIQ,K0K&J;L66)JA&,J?JK1K&P#%!IJ9P|&O;N^0KI%J,&J5J^#)JAJD+O5%V<a,!JA0P~&<Jf8JG+!JZL^!JAPEQq!Jt%MYK4K(J+Y%#)JAJ!KT%KTJ2K;>KE!JAP
EJe!Jt%Jc)JAa%0!KdJAPEa%<`3!Oe%[|5!JAPE%'S]M<K3J]K4F#!JAJM8MO'QDFMg!IJ+MN<S78K6Jl%!F#!JA6J8@NgKi+NiMo'K4F#!JA0L&J)<VM%J5!IJ+J4MN6!K4FKD5KoL|+KJJ>'&J>KfJrK&NJJ29
$J?%!MALq#,J)6)JAJuKo1Yx^5$J@J#9+!I2KoJK6)JADO[)JA0MP1!My#!Pu#K4gr&!MALqMy#!S^R0#`)J2Jk%)JAJMUM'JpLV6)JAKFKEK;Q]Mo!M7#LVc?J]JkOQJ49%'eJgT+,LjNb
 part CPL-1.0
PM;(FJJKK
 text ECL-2.0
=&J$/?Q0&JE-N9(J9OV!=&J$/?Q0&JE5Md1KJJJLGP:#)K7J%J9OV!BQR$K3N81!BQR.0VW!(JpK3J9OV!T7#!X7K3&J#>QJ.L*DR#1$D6PML*7.K3/!Ks#)O0L*J.MQ!QlLR$LM%M7!Ru$SO#CK3Ju1L%$J@$O%
O6#U%UoT;$KF#!UmU~$QNULO6#CK3*$HJ9OVJ(L1$JpK3N/L]JK1)(EJ=J9OV!QTJ=/KgJRJ+JD2K,%4EAKNE&XBK)JvJ=J9OV,J=LjJ!aSb]$Q5#'EJ=J+JD2K,%Q~JvAU`KN&cy%>PB_g3J9OV!3#PfJu+E$Jv
J=JyJa6!(5W[1'BJ:.0LS+$UF%!3J(L50J7+!TrLsJVJBJ9OV,3Ju+E$JvJ=.0K#G$M.J!!3&/J8!`_Y%`+``$>JRUw5'L+J(J63#Pf/!Ks#)(JVJBJ92J~JB.OXZTJ!$^pQ*$`91KM%!Q)#!3&JVJBLFK{J9OV,
3#PfJ+!J6F#!3&,JR$Q:%.3$JVJBLF.0[[X!%J%/Uc+!31!BQR$1J(L1$JpK3N8%bOGMj#!BQR/!Ks#)O0X!J.,J=#P=gd$KPNZY)%!J%$J4b0J+JD2K,%NZGP=Z/[`EAL*Zb&eFgNZb.DaM1$GMj#!J%/!J`#dD
&e7!3JDN_NZ.0ShQQ$J@NM+Mi1!BQR52'K{J)J9OVJ%&,L1$JpK3GMj#Pw'K{JeK^Ki1J%&VvR)LZ!3-K/#B(Jl%!=&J$#)(J]J)K_KB%*'SSN7JsLdJ2KkL>J3OlB(%L'S,JVJB#L:M$L:LpN5&J5!3&CJVJB+E
$JvJ=-K/#J<(Jl%!=&J$#)(J]J)K_KB%*'SSN7JsLdJ2KkL>J3OlKD5L|+)J*J<(%JFJCJy?K'%MZMZPn&J@PH!3K1C(LHJf%JnJ<K<PX1CJ).DUkNt1KVK{J;N-$1M=#KVK{J;7!3%J8CK{J;NgX!:*[ZJ<NbLg
,K3J+'RWL/$S;+'UePe.!3$'K{R)LZ!3NHLR$`MJ<L2KC,J<J?JK%*6)(/.3J9LB5#!MGCNb0XT,J<(JKK_7MK%MN1J(L1dU1J(^U$Nw0K,%J<K<K1!L1.0!Kz#!30K9!le#!J<K<J'&K1!Nw$^UJe!Jt%K/C(6J
wK/&ZO`yOhJ2>KQ$JmJ?DJK-Ny*<L'&J5J^#!3$JVJBLF+,L37$J1JR&+E$JvJ=J7.*S(!JZJ$-*J-LL,>Kr#!3$JVJB'J,#)(&-*J-M7,JGK)%PLN%J|Nf.*Q|!K)&-*J-Mt+!EJ=#,JVJB.*J5J#BJ<LQ&K|J|
J!!EJ=#!3N_JnJ|.JL2_(%,J_#!JVJB&-:!3Kp'J:L(KA5J_#J4JEKC,JVJB.*J5J-J~'NdJ,#!K|J|O_LZCJ:KAN_JnJ|.JL2_(%,J_#!JVJB+JXMzK;#!JZXqLZ'J:L(KAK65J_#!JVJBLZ!EJ=$KN:J7Ll7!J
VJB$LZ'M$U`1!JVJB:&boCK?JkJ|P3OH!Kl#!J:KAD/W]KsJf&JL2Jc!(*<M~HN@K|J|LZJVJB.*J5c2$5J(]<%!J:L(J!!3J7.CK$K|J|N)8Qb5O4!(*<M~HN@BPb%HJR&<L!K$$Lm(=&J$/?Q0$JE#HJR$/,CJ
VJB5'L+J7H?Q0&JE#!3J@VF7!J$L|+)(-g.#MNKx*QLPuJ@,K{[[X!/Uc+!31*%!J%J986!=&J$#)(J1,K$=$J$O'!JrM:MeJ9g9$Jc!=#,M<(JA*<JC`n7J%PtCMN-Nq)(JU2K/JS%?!QvL8NqNDR*$K+L8#!J%
KD5KG/Kj&YR?+XK!U2#!3&Ux!Tz#!J:KA-K%#JIKxKG1JwJd$Ns%+MiJ%P]!3&J]J)P]J4MNGJ(50M^J1J[$J$#,LXJxKQ$JmJ+J1JY,J[$J$#M1JsL2KR$KH/'JjJ`*DQ3O9/T|![##KW$[r!3&Q=,UzMS7HK2#
L]6)(-JY#JT+J2K~&6J2JpN'Ju+MuJ+MBL%$J@KxKG1JwJdC5d.&e$ekY?$Ns%+MiJ9,J)8Kq%*/JbJ+,LRLMKbLA$L$Jb#,V@Kt5'Ne#)($L,#!?$RY%?!3J+JD2K,%Jb/LN#Ua3V'M>NP$Ug$,&J#>KLJb$N<K
h:CJ)JeK^M,#!M(#CJb-V1JI$K$JTS_[r!3$JVJBLF*<ML%K'&Kk'LI/ME#NFJIR?$>JTL6&$9PN7)(K0+V1CL6*<P;JfGHN@Mj&GHP`Oe2GMj#,>J)&Jf:*M]%SJUT&[SJ]J)^I/,JTR|1$K<]LLgCJ)1Oo#HV1
,CJI$K$JTJNO@#=&J$TrLh%JW!Y^VE(%H3%JW!Y^VE(%H3RS!JZcSJ:7![J^11]Z[v7HN@[UK`Y[U:J~!]Z!L(Ka8^1+!M)cgg=/!KAR>KmK9X}.'KA$X@KM&WC#J`8LSG!KwXuQS5!BJ:/dQUbLZK?Jkc=BK-J'
6!Y^VE(FJ>KK!(*<2?)KAKD+MM7!(*<PC'J,#!(JXLoLkf#K[J?dRJ>KKKxKG1JwJd$Ns%+Mi4K66!(0K6GJ(50M^J1J[$J$#,LXJxKQ$JmL_!(/!MnO|TJL]&MW6!(JO
 part ECL-2.0
Y^VE(FJ>KK[$R3
 part ECL-2.0
LoLkf#K[J?!Y^VE(FJ>KKdR]q#!P'J>KK(JG%Lx!O)#!J<K/+J*Jz%8Mn%!aW#!k.chKW)(!J6P'J>KK(J{8SFJXLoLkP'K[J?(J>KK
 text EPL-1.0
!RhI0J76!=#)UX;(JA,?Q0$JE#!INHK&J;ME#)JA-N9K{J.-+!La#!KdJ)!KdA&KNK66)JA&-+!La#J]OOJ)-L;%!I&-Q:%!IK1CL;&$Q:%!IagJ!&DK61.JjJ)'K{ahJ!'J):@NgO-%!I1CJ)Mq$MFX7GCJ)J;M
jMNJL2J~Q:%!IJ8MQDM<PY#4K6+`J7!I6KVN@(JA&O%D2JVJB#!IJ)J.,MJ$K3.PQ!IJ'LuOVJ<K<PX1'J)J8DUkNt1!?$N&#J4K{N-$KZMT7!IIJ.!MNK6+Ri7)JAK&J.MFKeNJ!I6)JAJ+J#Kn-K/#9-Jl%!=#
)JAJ]J)K_KBK&'JsLdN7L>J3B(%L'S,JVJB#L:M$L:LpJ5&N5!K{#CJ):,&CJVJB+EA&JvAJ=-Jl%!=#)JAJ]J)K_KBK&'JsLdN7L>J3J<(6J'Lu%JF?MZK'%MZPn&J@PH!K{#CJ):,+EA&JvAJ=)J<(J9JW%!M=
#!K{&!I:JX!KT!K{0O-1!J)CNi#!K{X<CM=%8J01!J'Lu!J<(J92JW%,>UOJ8J~!K{J2U'atb>0J'N0-K&X(.SaJ]J)KB!J?%J4MNM4NQMeJ2]ODJ71,J).!IJU2Ob!J<$>MALq9#,>K3J]J)Nl,JT%K&/K<T?1,
>K3K#GL2#MALq9$J@5'P{%N/!9&J?JKN0J]K&K_YEP`Oe%U},>MALq9Qi:,/L5:'K?JkJ<(0KG%N}K&%J5!I@0K&J;Oe%V3.(PgM2!I-J]J)T_.%J4SL@JeVwB9+J4K{:,%K/!B(M4NQ+)JA-M`'J)<ML%J5!I+J
vAJ=6J4N@(JAJ7.-@VF7!=&J$#)JA&-J4(JA-R$NlGMj#J#KnJ#J[&J$KQ&JmJ+J[$J$#M1&JsL2&JmJ[$J$#KR&KH/'JjJ`-R$^9GMj#J#KnJ#JT/JbJ+LRLMKbLA&L$JbC5UfNU-R0.,M|J8QCJ!)JADR+1.J)
N-&21,>Jk&-R0.EA/!I0JaJ!CJ)&a/PpLh%PC@+'KjL^G$LG'L3QAK!/4R:KZ!I0JyJa+EAJ=-@J-8JyJa6)JA&-'J,#)JAJ-8LS7J]J,#!IKn<2No$OR,BJ|O_LZ!IJ]J)J-WXMq5!_!#J4K{:,+'L^.NIX9OOK
r%WX!_!#!K{-KLJEKLUV#4<McLbT.7MK%O@L)Mpap&!SzS_)(0M9%`t!KL?#!I!J)KeKp!I+'KLK+N>KaJLJh+'L^J8JU2LcazJT/>KnNp:'J)Kp!I+'KLK+N>CJ)KLJ)K_O<%UT&SJNO>J)TMJ)Lg,N<Jb&OJYK
N<KtJ!K<aA&>JpRkT?1'K?JkLg!TMJ)%!JgNK1!Y?$ad#CKLJ)+Ly7J4JE#!I+'KLK+N>!L6+)J*JL2JW%,K<$N<P#%,To$`'MALqL2+O5%VlJ(TMJ)J-'_8Ve!KLJ)+Mi#CL/&KfN}!KLJ)%L*&`N7!KLJ)+!XH
&,M0[}aX!TMJ)<ao+,CL/JXJ4N@`p/L5'J)VbJ~!I+'KLK+N>K+V/.J)0KC'KLJ):.KLJ)KCL{LTK<$QjJ[M0%K+V/JnLTK<&J[DCKLJ)J;OeN-6)J*!KLJ)LKJC%UTK<Lg!>KnM0%JnLTK<&J[&:'PkQX,>J)%U
3,Jb5'Ne!KLJ)J-U3JnJb-J2JIKD5KoM4NQ+)JA!I0J7GJ(50M^J1J[$J$#,LXJxKQ$JmJ+J1JY,J[$J$#M1JsL2KR$KH/'JjJ`J]K&0Q3O9/T|![##KW&M2!I&YEJ#UzMS7J4K2#96)JAJ+JD2K,%!Uz&OJ#IRx
MM7JwMyN~%$LN#K=LU$[C&b`$PV#af-K%#JTKD5KoM4NQ+)JANvK&MX,KnJ9JC,JT/,LRLMLAKbO1$L$JbJ+J1JYUfNUK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?$JE#!I$!K2#,9JKN0Kh:M,#!M(
#CJb-JH:,L=#)JA0RZ$P96JwJd@J92Q_!U<$SA#!Wv#!=#)JA&J1M@LV1!K>a#CL=J98P6%!S)JgKu%JFCL=O*&QH:K&^TJ<NbLg,K3J+'RWL/$S;+'UePe.!IMqN_UO#!I7>4$U'R}CK&J;J<J;KCCK&J;9JK6J
*J>KfJ9LB5#!MGCNb0XTJ#K&J;96)JAJ9LB:@VU%M!7,#!J&=$J$#)JA&JU2SmCNP+'KjU4#KTMoW,UH#CaY:J#K&J;96)JALBK&O<%T@?&JE#!I5bF5NIQ,K0K&J;L66)JA&,J?JK1K&P#%!IJ9P|&O;N^0KI%J
,&J5J^#)JAJD+O5%V<a,!JA0P~&<Jf8JG+!JZL^!JAPEQq!Jt%MYK4K(J+Y%#)JAJ!KT%KTJ2K;>KE!JAPEJe!Jt%Jc)JA!UXK:0!KdJAPE!UXK:<`3!Oe%[|5!JAPE%'S]M<K3J]K4F#!JAJM8MO'QDFMg!IJ+M
N<S78K6Jl%!F#!JA6J8@NgKi+NiMo'K4F#!JA0L&J)<VM%J5!IJ+J4MN6!K4FKD5KoL|+KJJ>'&J>KfJrK&NJJ29$J?%!MALq#,J)6)JAJuKo1Yx^5$J@J#9+!I2KoJK6)JADO[)JA0MP1!My#!Pu#K4gr&!MALq
My#!S^R0#`)J2Jk%)JAJMUM'JpLV6)JAKFKEK;Q]Mo!M7#LVc?J]JkOQJ49%'eJgT+,LjNb
 part EPL-1.0
UX;(OrJJKK
 text EPL-2.0
!RhI0J76!=#)UX;(JA,?Q0$JE#!INHK&J;ME#)JA-N9K{J.-+!La#!KdJ)!KdTzK66)JA&-+!La#J]OOJ)-L;%!I&-Q:%!IK1CL;&$Q:%!IagJ!&DK61.JjJ)'K{ahJ!'J):@NgO-%!I1CJ)Mq$MFX7GCJ)J;MjM
NJL2J~L;$Q:%!I.D2JGJBJ)J.,MJ$K3.PQ!IJ'LuOVJ<K<PX1'J)J8DUkNt1!?$N&#J4K{N-$KZMT7!IIJ.!MNK6+Ri7)JAK&J.MFKeNJ!I6)JA$,Oq(5JwJ+KnJVJBJ9OV,3Ju+EA$>J=.0K#G$M.J!!I&/J8!`
_Y%`+``$>JRUw5'L+J(J63#PfJGJBJ9OV,3+EA$>J=.WwJ!J(Ni%W@J!$KO#!Kl#!IJ+/Ks#ie,K4KA+EAJ=.M8,Kl#!IJGJBJ92J~JB.Q?JfjOQ)_gifo{$K)#!IQ3+J]La+O5%Q*%`91KM$g,!I$JGJBLFJ5J.
!Y?#'M2$KfKgJa+,L^.VN!PH#'J,EAJ.!J=#'IQT/KgJRJ+JD2K,%4EAKNE&XBK)Oq(J.Jx!JQJH;(FJ>KK$,LYK(#.(J+,N.$K$L]5U)1!KdJ)-K/#9-Jl%!=#)JAJ]J)K_KBK&'JsLdN7L>J3B(%L'S,JVJB#L
:M$L:LpJ5&N5!K{#CJ):,&CJVJB-Jl%!=#)JAJ]J)K_KBK&'JsLdN7L>J3J<(6J'Lu%JF?MZK'%MZPn&J@PH!K{#CJ):,+EA$>J=)J<(J9JW%!M=#!K{&!I:JX!KT!K{0O-1!J)CNi#!K{X<CM=%8J01!J'Lu!J<
(J92JW%,>UOJ8J~!K{J2U'atb>0J'N0-K&X(.SaJ]J)KB!J?%J4MNM4NQMeJ2]ODJ71,J).!IJU2Ob!J<$>MALq9#,>K3J]J)Nl,JT%K&/K<T?1,>K3K#GL2#MALq9$J@5'P{%N/!9&J?JKN0J]K&K_YEP`Oe%U}
,>MALq9Qi:,/L5:'K?JkJ<(0KG%N}K&%J5!I@0K&J;Oe%V3.(PgM2!I-J]J)T_.%J4SL@JeVwB9+J4K{:,%K/!B(M4NQ+)JA-O'!=#,Oq(J2J)L{K$KB%,K&>KEJnM4NQ+)JA5'Ne#CK&J;U5#!I6!=#'Oq(:KI6
!=#J*Jz-M`-:'J)PQ!I+,J=KC-!IJ-K98JyJa5EA+Ri7J*JzJ>&!J)J-OG!I7'Pb.!EA/!I0Ja6)JA&a/KrLh%PC@+'KjL^G$LG'L3QAK!/4R:&-!J)<J5!I6'(LmKE)JAJ7.C(-R$NlGMj#J#>KnJ#J[&J$KQ&J
mJ+J[$J$#M1&JsL2&JmJ[$J$#KR&KH/'JjJ`-R$^9GMj#J#>KnJ#JT/JbJ+LRLMKbLA&L$JbC5UfNU-JU2R5%P2$OR!Kr9+!EA6J*JzJ>&-QX,OOJE#!I1,Jk%86'(.b;!M`#)J*Jz-KZ!I0K65EA-@J-8JyJa6)
JA$:!IMQ0MT7>J&+'M<KA$K)JyJa6'Oq(&O%!KdJ)UF%!EA!J:QB+QK'#)JAKC!I<8JyJa6!=#COqJ?&-'J,#)JAJ-8LS7J]J,#!I-Kn<2No$OR,BJ<LQK|J|P-#JI$MW#JTJ|O_LZ!IJ!,J,#!IJ8KvJ5J7.Kn<
M~KVN@M)J|-KLJEKLUV#4<McLbT.7MK%O@L)Mpap&!SzS_)(0M9%`t!KL?#!I!J)KeKp!I+'KLK+N>KaJLJh+'L^J8JU2LcazJT/>KnNp:'J)Kp!I+'KLK+N>CJ)KLJ)K_O<%UT&SJNO>J)TMJ)Lg,N<Jb&OJYKN
<KtJ!K<aA&>JpRkT?1'K?JkLg!TMJ)%!JgNK1!Y?$ad#CKLJ)+Ly7J4JE#!I+'KLK+N>!L6+)J*JL2JW%,K<$N<P#%,To$`'MALqL2+O5%VlJ(TMJ)J-'_8Ve!KLJ)+Mi#CL/&KfN}!KLJ)%L*&`N7!KLJ)+!XH&
,M0[}aX!TMJ)<ao+,CL/JXJ4N@`p/L5'J)VbJ~!I+'KLK+N>K+V/.J)0KC'KLJ):.KLJ)KCL{LTK<$QjJ[M0%K+V/JnLTK<&J[DCKLJ)J;OeN-6)J*!KLJ)LKJC%UTK<Lg!>KnM0%JnLTK<&J[&:'PkQX,>J)%U3
,Jb5'Ne!KLJ)J-U3JnJb-J2JIKD5KoM4NQ+)JA&%!JgKI1JwJd!I0J7GJ(50M^J1J[$J$#,LXJxKQ$JmJ+J1JY,J[$J$#M1JsL2KR$KH/'JjJ`J]K&0Q3O9/T|![##KW&M2!I&YEJ#UzMS7J4K2#96)JAJ+JD2K,
%!Uz&OJ#IRxMM7JwMyN~%$LN#K=LU$[C&b`$PV#af-K%#JTKD5KoM4NQ+)JA&%!JgKI1JwJdNvK&MX,KnJ9JC,JT/,LRLMLAKbO1$L$JbJ+J1JYUfNUK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?$JE
#!I$!K2#,9JKN0Kh:M,#!M(#CJb-JH:,L=#)JA0RZ$P96JwJd@J92Q_!U<$SA#!Wv#!=#)JA&J1M@LV1!K>a#CL=J98P6%!S)JgKu%JFCL=O*&QH:K&^TJ<NbLg,K3J+'RWL/$S;+'UePe.!IMqN_UO#!I7>4$U'
R}CK&J;J<J;KCCK&J;9JK6J*J>KfJ9LB5#!MGCNb0XTJ#K&J;96)JAJ9LB:@VU%M!7,#!J&=$J$#)JA&JU2SmCNP+'KjU4#KTMoW,UH#CaY:J#K&J;96)JALBK&O<%T@?&JE#!I5bF5NIQ,K0K&J;L66)JA&,J?J
K1K&P#%!IJ9P|&O;N^0KI%J,&J5J^#)JAJD+O5%V<a,!JA0P~&<Jf8JG+!JZL^!JAPEQq!Jt%MYK4K(J+Y%#)JAJ!KT%KTJ2K;>KE!JAPEJe!Jt%Jc)JA!UXK:0!KdJAPE!UXK:<`3!Oe%[|5!JAPE%'S]M<K3J]
K4F#!JAJM8MO'QDFMg!IJ+MN<S78K6Jl%!F#!JA6J8@NgKi+NiMo'K4F#!JA0L&J)<VM%J5!IJ+J4MN6!K4FKD5KoL|+KJJ>'&J>KfJrK&NJJ29$J?%!MALq#,J)6)JAJuKo1Yx^5$J@J#9+!I2KoJK6)JADO[M:
+)JA0M9%8QH1,K3.02'J)$K&J2K?Jki49DPO6)JAQK'J=#OqJ?J:)EA<K98JyJa6!JZOqJ?KZ!J$/CYGM4NQ+!UX;(OrJ>KKDoDKM(J;FJ;&N.$K$L]OAV%J+'J,#)JAJ+)QK'02Vw%(!EA6OqJ?:@02L9$d3%Wo
!J:+'JjKAKC*<J~!J:+'U,C5'(KA+'P7YYK1'K&LK8Z,%^g/C'J:*<M~K$c(J|#BO6
 part EPL-2.0
UX;(OrJ>KK
 text EUPL-1.2
SB!PST7R3h*)PST7;L<!SBLH%!35MdLsJ80J76!=#)L<,?#!3>KE5cI6)L<0ST%!JgC?0J01'Jt#!BK.#!3!30J76!=#)L<KZ!J%5MdLsJeRF!JZJ:QOJZ!BJ:/!3J'6!SB$JeOU1,>J.WTq5%(6!SB-N9+)L<!J
Z=JC!JZQh-!L<)L<-!J63!3$4K6$VD1!J%6)L<Ja5EA&K95KSA5!La<8-JVJB!JB$4.N]8PO1!K5K#Lf!J63$JRLF)L<JU2jW!Jg#KO$j[G!J63KG+O5%ih'35'JV3)Jg0jh1BJdJw+!SlUi+P(U=-!3!J63$J4J
VJB-!EA![TNdJ=#!3J80!M{VI/Vg%_T&Jc-!KSA,AJ8JeR{K^Q~&J80mB%8O31'M>5'I-!J%!Xj$JpMJ.PQ$]j!36!L<-J)J;,Xj$JpMJKeVd!36!L<$J@W7%!RU#'JV3-!K5$*,Xj$JpMJKeL{,V}#!36!=#!L<
-JE$NZ,P;#RbTIePf]M2`EpM$J@KgJa^{$mrJ^#!3$T(L`%J4PlkuJX!jz#,>Xj$JpMJ-O)#!9JK1!L<!J%K_KB*'N7L>J3JsLdT3L<%JL!JZ/!Rw#Bpz+!J63-?!3+,[.&/J#V}-L'!3-Jc!3&JFJVJBK#Lf!3-
R7%!;J+!Jt%JFJa$M$!3$J^LF%!;&LpL:5!La<8!3-J5!3$J^LF-eO&o'!3$J^LF-N59+!3$J^LFJn9J{8^;G,PBZ`&P/JuRAPo$LYld5Ss5!JwJdREJh+!Q!K1Pr9JW!J%OQWTJt%K2WTPrJt%!JgM61Jd+O5%J
FMU!L<#!WL9OAJrR]!J%KB%!K5L>J3JsLdV}9%,LuOk1!J%%!JgKu%JF?#!9JKG!36)L<-NZ#!EA!J%<L!!3Jx+J4EAJ=$5KSA:!30J75KSA!J%P]+Ni'O&NdJ,#!EA#!3Ll7J]J,#!3.!J%PQ$[W+'J:JZ!BJ:U
F%!3'ZMK1!EA0`]&QdTn/5Nu5!J%[2%J5$R7!3-MWGBM:+)L<0M9%YW!K5#!W-J!,Ln$JY%!Ld9#!9[g+!3#!kM#Jn9$#>JwMW_a-L6#!K5!K/#!9UiJr0Jl%LDM}&L6SxG!K5JnL6D!JZK|Jt!K5J9OcP0J#BJ<
$NqJ|&J#J|.Q.%!L<&%!K%#J[!K5J-J~'J,#CJ|&'J,#!L<7NOJ,#!3U(V#PQ$]j!K5J-M7,JV3%PLN%J|Nf.!3JeK^JG&!MG#KOTBTt:!K5PQ$]jJ^#!J6JB$JVJB)JE$NZJM8Y]6!=#)L<$#'LYF#)L<Kx!J63
0KoK6Jf6)F#!L</L51`ESBOrJJJ>Jf!K5W,J%N)K'$MI,K$=$J$G!3$JV3.OR$O]!=#!L<]kTt:!K5PQ$]jJVJB$J^LFK#LfNY!3&Oi3J'6'OxL<)JE$NZJ{8Y]6!=#)OxL</!b8#)TtOxL<MC%!^cR]+!TrUF%)
L<Ka!K5J;L66!OxL<Rp7WTX[L66)L<!L6#!OxL<J9_3L=#EAKZM2$`EJ^#!3!K5JML!'O&NdJ,#!EA$OB'ZMK1)EJM8`]&QdJa/5Nu5!K5[2%J5$R7!3JpNn)L<JU2K/JS%?!QvL8NqNDR*$L8#!J%KD5KG/Kj&Y
R?+XK!U2#!3&Ux!Tz#!BJ:-iW#Pf!J6J%]/.!B+!J63JKN00Q+1YqX[$J'%YqX[&.U(V#Je!Ql&O.%K/!L<J]J)]/.!B+!JRU(V#iC%!3DQ+1YqX[$J'%YqX[&.U(V#Je!Ql&O.%K/!L<J]KT*Mc!L<!J6J%&OOK
nK/*'L<%KVMN%!36!=#)L<-K%#JI!30'3+nRJ80j=e61mjKn@02'kg3&<NpQ?R9$`;lO%)Tg#Rt/!JrOo!30J76!L<GJ(50M^&J1J[#,LXP+!3J+J1JYKRKH/'JjJ`N,#R9$RxRjJsL2#MALq9>KEB5L|+P(Lr#)
L<)K%#JI0J(PlJ_#!L<&'P{/!K/#,9%!3-K%#JTKD+!R6#q3mK$JbN#NK%XjPZ!J%JM+J2K~8Kq/,LR$LMJ&$PrJb#,LXKtL,#!L<$#!?#!3J+J1JYJb/LN#Ua3V'M>NP$UgLN#K=$,KLN~Kh:!J%JeK^M,#!M(#
CN~K0!J%JM8Kq6PcK+JTMy5SsCMyJW%!3-K$OhS_M2!3*<ML%j(J(K$JAd+L6$NEPN7)L<K0:V1L6*<P;JfGHN@Mj&GHP`Oe2GMj#!J6J%$,>J)&Jf:*M]%SJUT&[SJ]J)^I/,JTR|1$K<]LLgCJ)1!^>*JCX5,J
I$K$JT-ME#!L<!M|#)L<J{8X51]eGJ(e1MQM]RF6!i>#'Zk^'!L(#)L<$1hWS9+,>K]Ky+Ri7!Wx#JwJd]eG.e1[WHOj&OlME#)L<&J##J4=&J$bD*eDMc)L<&J##J4=&J$1N/,9JK%*1P(J>#)L<C5!?#!3!RU1
*#'JV3$!JE$NZ1*#!3$J^LF-K`%!;+La#,JE$NZ#!31J.#P=NZ1*/L51N>%WH!3J!'b-U,!JEiY$PB/L5'_rJ-JXMzL!%!;!K`Q11!JwJdPt!J%!L<&!Ky@<8Tncog+&b11!K5-L##!L<!L<&!9JKN0JMLBK}Lf,
Ov1!K5#!=#!L<C'L#JM2LB!^c#,MJKeJeKi!3J!!K56!L<J7CPZOX+MlMM7!L<-TUJ1[l#P(P:Jr!L<T_!N[JAMx!K>5%!3:,L=#!L<0RZ$P96JwJd)JM2Q_!U<$SA#!L<5'L+CL=JM8Qb$P6Jh5Ku%JF@O*&QH!
PS]i<MY>^dK($K4K(#)L<$bcK(#!TrJhSs)0KG&KjJ1nx!O)#!9JK1!L<K4K(#!L<JM8L&7'_hFMgJ#^dK(#)L<X;1!PS]iJCa'V,K>J{RLZx#!^dF#KVP)-MRJ1[l%MnJAMxK>-,NbLjJ!!TR#)(KtMx!PST7lX
i<mq$hY5'J%&,K5JM8Jl%!MR#!Pk#ln#!PST75ltk!+P(h3#!PIG!Yk#!PST7-,NbKtMx>K>&LjJ!!TR#)(JM8Jl%!LdMR#!`HPkK1!J%[w$]oJ4ZDMp-JwJdJ1[l%MnJAMxK>-)L<J98MP1!Jd#!PST7WcPuK1!
J%JeWTfo[w$JeWTb*^z-)L<J98MP1i3Jd:!J%JeJ2foo/$b*^za2'PST7WcPuTrOx^cRR%P(NhSBD-JQJH;(M*OrJ>OrJz-JQL.JH;(c/OrJz-OC4(aiOrJ>JJOrJzKK-UX;(kBOrJJKK-X=OrJ>KKOrJ>JJ-SQ;
L<UjOrJ>-JQLJJH;L<aGOrJ>JJOrJz-JqJoK|SWOrJzKKbbV?1Y&JzKK/JB>KE4-PST7;L<SBOrJJJJOrJJJ>-nci1J3&OCEL<fQeRRH$ozfQeRRH!PS]i<pe)Tr%LYK(#!Jr^cJ1fE'K4F#!SB5Nu5KvL!!9JK+
P(J>#)L<&Qo!J0EAJ!LdhqJ#>L;$Q:%)TrOY!Xx#'K4SBF
 part EUPL-1.2
PST7;L<OrJJJ>
 text Elastic-2.0
ME1KW!4*M]%J##!=&J$LsB(!J%KB*'JsLdL>J3N7JsT3Jsb[(%?J,J5JFJa&S,JVJB#!4+J]LaJl%!MW&J$LsMW*<2L!!4%K?K>5'l9$aMNDK1!NDP]L)7L`%,MhM4#!WO$WQ#!4*<2mQLxdA$X?!(Z'WQ+!4&*<
2No$eu,WQ+!4.0Vj1!(Z'*<2ORNo$eu,MrB$>J|#!J%+!4,?#!J%J;Nq0Jl%JwJdLu!J%KB*'(6,J<K<!J%J{($[)W%%(%JFJCJy?MZK'/N&Pn&JClD!4+J]LaJl%!MW&J$+)()(JU2Mk,J<K<.*M7%8Nt1JR$Q:
%!4:*$HTuJF,KPL/.!4R}$W7%L2#,J<HJ<(/!4JK6Ji=XSQO:HTuL{C'L/HJ<(XSQO/3GMj#HTuJ|*J-PR.MFKeYl'J,#,J_#!4J!*K9Yl'J,#Ji=:*Jc!4*J-J~+,JGJ^#!4N%J|Nf.*JCJG!4J2>9Ji=JL2Sw,
J?>KEJnKoJK+Ji=L#:*?!4+M[#Ji=C?02J'&HJ?JMK}LB:!J%P]*7'J:#HM[&*T@J#M[#)(J2LYKEQ9O!Mo*LP.J:HJ?JM8QpfdK0:*bjJi=MoCWt,K$M[#Ji=JMM7HJ?%LBK}&P5J2JT5Ss5!JdX9!4Sg50J1,J
I$P{&!J%JM28Kq%*/,JbKtL,#Ji=$!?$SR#!46,LX#JpL/N9!J%0!K3N>Ji=&!40!4!J%L{Ja6Ji=J+,M'#@*MC%!L1$K3`&%Ji=HTu0,JpK3P`fH$>LX#Nw.*3/PsJ#U1.JCL*N?D6!L*#$D6PML*7.NwL*J.O6
#V(J#!YD#J(K3$!Ql%LRJ4SO&S+1giL%$J@L*J{8LR$LMHJ?DJ#!J?JK%*/!46Ji=?J.Ou*JL7!4P8K;#HJ?LQJ.NqNDR*&K]9
 part Elastic-2.0
`a(J>KK
 part Elastic-2.0
Y7R(Lk`aikMr`a(
 text FTL
N9Zd)(!=LONmOM&Nm[&Q.%!M4#K)TXK61!L0`Qb^b6bq&bmaE5!NmOM8Kv[c5hb]W$keVo*MC%!K5$MJKW!OMK1KW0'`{L?J+cj!OMJ;EA5OE5R[@%J='I$KS)I0X~%5'IKW!NmYb)(LH%J#K)K6+!J6NmOMJ+J#
EA]X&KNKxJ@L|+!KA+J4J6NXJ=5K6+!J6[&:*DpcJu$2'JjKA0J01)(*J-PjV*%bh)!NmOM0BKcO+W#1`Qb^b6bq&bmaEJ#9O[KD5M+Ls-J2JI!NmOM0J750J1JI#,LXJxKQ$JmJ+JD2K,%J[#KR&KH/'JjJ`+J2
K~JM,#!L0$BMH8Kq/,JbNK1!?$!RY%?#!NmOM-Ny)(KB'N7L>J3SS&OlJt&(%?WMLp[0M$J,LcJVJB#J5&N5!NmOM+NYE&JvAO`&JVJBLF/,J`&%V:M;%K2LD$J##!9JKMeJl%!JZJ$-Ny#EAJ-Mt)(KAdw_fZf,
Q:d-$L;%!J6K)J-8PzW[+RhKN!BJ|#!ZfJ6K)J-8f>+J#J^#EK)-Ny+L~J=J-L!'K%.R0.!40K#+J_#!3#!NmbS+!JEKNKmK9XR*%WoJ(Y7%!Nm]0QS+HKNTe)eEU:m=JiJ$JW%,4M.J!$K#G!NmOM2[^!NXK):*
?LC3*J-W'V*K0J2LIN=8n'%V*-Q;Nv!NmL0&KnMX*J9?!KM#!>/KLQ;$[pKsJ1MnL4KPJSKmg4JDJL2OY.*?K;$KF#!JZf3%Q.%)4+HKN$Q;N2NmOMNmYbNmJ/$NmJE5*JC2V$)(*D2KG%Mc@K05!NmOM0P~J&Jf
)($OiK;j>7!L0KB*!Jt%?J5&Jc@Np1KWM2$O4!NmOM*OB.*V|&McJ#!=#)(-j;MaDPdZ/[`M0%Nm-NmeqK[dCJH?&V6#Nm5OE5P?&q'Q:%!J/&JE:*Dm0/NFW}+)Lt:*l'U:SFOu%e,*+!KN-NmjkeqK[dC`;5OE
5Ybl_jdX^MnJ?f9`jLCl5QSJ{8SFJXLoLkNmK[JNO@#dw_fJO
 part FTL
!NmOM(Y=lih2
 part FTL
BO+TlY=1`Qb^b6bq&bmaElc!NmOM0K6+oV[&_$LD#L@<Q?+Ni%!NmO2Yb_oZe&MNJ8fYG$n{%!NmOM)(LH%J#K)SF+C_$&J8JL2U[6KVN@VT(!(ZyN{!NmO2Yb!Y2LUKN&m;JX!biMz)(NglU1!]]OI&YuN*Z&PT
J?J8J#XRUc&?#J34+KL&kpMmZ}5'P,J4eYn;D.-KmY[U:fG.)4JBK0KmJM8e<+,LX#[,b/50JE-*J{?)4/RN*Nr+NA$MlJ=J1Oa%U3V*L>J3V}-*<2f@.*W!)4:*?@$JfNA#@+'I*J-W'bE+HKN.*JCK!!NmA[3K
mPaNB&XR!Uc#)47$J1JR+KLMmKmU!J#J[]u!NmOM&Q=J2JTM0%!NmOMSES&VgcAV*/'QTJ=/'RVK%%?+MM7)(KmN{XR*%?!JZL(Lv#)4DBQ]!NmOMLkNmK[J#9O[QkT-Q]7!V,J!!NmF*Y@?
 text GFDL-1.3-only
N^0KI%J,&J5MvJ^#)(K7JDQ}@02M6-T&!J`#)(0%JF'XegD$>kt&O^K7J3+!Wz#M?%h~N^!MUM?%J,&Li@7$J1O4@Jx]h$Z8[z)(nI/!Kz&SU'Ky%NSRV/KV3S_2NkNLO9/JRJy1M;)(0'LX#TBJ8J..JVJB#!K7
J-T48J3+!KwWz@i{!JQJH;(J80'TB(NN/J34KmJCNN)(+O5%?@/aN/J34OSJ34aWJ3KN'J3IKa]g7aNT(!Kw`w.!4JUJD)(02K,%4aN@J{8K!/,]$3OW#JlQg$Ju@0L&5'Xu]YKmX})(fA/JBOtJ`0lY$U6-hp&N
9)(LH%,Xe$>3+,L3.M8'J:RF1!BK.S0@J{8K66!=#)(C'J:KB'PJQ7L>J3(]*+Rw%?.36!J$L|Me!K7LsMC%,CXe$3,Wc#!;0'K5&0Tp5**Mc!(:*J,Jc$J5!3+'KyP8JS6BJd'JGF#!K7J.,3OT!K7$'M'#@JxV
JMv$7JR&$T6M%OiO|'OqJ*0'[cTr$'THQgJ*#!K7.jLVR7!Q/#!n^$L0#!K7%!K7J;f$Jl$%M0aQ&M8M:.N]U[N#LZ.f$JlN{:!K70+J_'gD#e^'OqJ*<2kQ,e^!Q/N]8'Qg#e.Ly7!Jl$7M0aQ$#JpKLn3kG$n<
nAPtL@!PWKJDLbOqKJOtX%DNM5NkJn#PWKJ+!J:.fj.!K70P$6)(:'J*JU2XU!JrO0#OqKC@02M6%8NM5PW!K7<Q?gtPWKJ:!K7JU2WX,PWKJKCMaD[d!MkQZDLbZVn+#L(.DR]5THMkQZ$UJMkQZ+!J:.fj.!K7
0P$6)('THMkL(<8JXM{NhV~&'UJMkL(<8JXM{_{V~'U;J,#!K7J.'O&NdJ,fa+'R>Otol0Ja%!JH;.0S]/o5!K7bL7`{L(dT$/WYj##n8`{n(LU$/k$LDY;Ja`[k-&.0S]/W^%L(dp$/[(Q5%'_n#P/S]/W^%L(d
p'J,Jy+J(J@U;KAR>OtaO$N,#aOJeK^V8%p>$jwOOKO1nn02U;J(TLR>02U;:K!/,MhYB#L('J,.02U;0OwXn[D#S]P//U;J^J~_+hvJ1aOp6W^R>lwW^R>fv$gqKW'L:JadO&LEj0o]VZf<$arNN/[TKO[D#U;T
LP/J~T$q:&eIXnP/J~R.P/.J{8QW&k+Jf1R.brfCfv$gq/J8!dO&$nOZeD2R{Ja&!O&U`VZf<$arP[1LDbrfC/OdKsJf!M1QSJ./'Xu]Y!M1QSMqPsCJZal5DQi%[S^b!J&)(QX%OH+!M1QS/JB+P/J8JL2JC,M1
QS5CM1QSJ.!L(mX!M{N%c:#!3J;M1a{!cL#!Sc#!L(!SUJ.,MJ$K3.PQJ^#!K7%!;'J*P.ZmJ.'[cp%#!K7OtM1Jx0ZAZm$M8Zm+f(JZL(.pLZm+OiO|OAZmg(/'MnJ*KMUiLsC5Zw[7Ya$WU%S-!M1#C'J*KZ*J
c!K7J..@RI'J*P.ZmRR%)O0!K7<J~JIP-Z6%!J:J8R0.)(LH%!K7JiJIP-DNL%8LS1U6+)(JDJf5Uu[:J[,>Yx.JiJIP-<JC0T8&JeJ2O$G!Qh#)(-MvM#*<J,&J5!K7+,L3Jx]h$Z8J7.)(!BJ|&!(J:S0)(LH%
!K7Db1+J#J^&.*M~J2>J$Q6%Jn#)(*<2?NWMf%mo$L*!ZJ$M@M##!J^*JF$J5K0*<McTv+R:/J^:*J5'Z)k=Mg#J^*J-K9Q&!J$+J*Jz*<K9eOJ^6!KwJ$L|Jr&*<L:M$J^-M#+b&:*MYXuJ^$J^+PB.isJCXuRr
#!K7etKFKEbt&!K7J;(J:QXMkQZ*J-k5!J^+Rr.PLPz&^bJ#JiMkQZTHMkQZG!THMk&UJMkQZG!UJMkNYRrJ-K9Pz&^bWX*5!SU#JiJ^!THMkJ-R-!MlM17J#V~#!M1kCN%&]-*<M~>J&G!Rr+NiM#7L;K,%!Rr5
Nu5KvS-!M1#!K7&N+JiJ$J{8]'5MvM#+>[x:!KGQZ/JxMkDRdq$%XU^b*KaWo!N`mwR]5S&5XUNIG!ToMk&P|![ymy]?al:*MY$J5XnJ^#!K7etKFKEbt*J-JxJ~'O&NdU;J,Ll7J]XnJ,$Pu+$7J]XnJ,'M>M3U
,J!J8!JHM3KW;JeL`%WHKW;LEM3[q'N[U;J,#!K7J3#O-J&:*?!^`M_*J-RLNInZT2KZ*i2JE#XnJ^+b&%PR.)U;J,JMOXN{TnJX!L|U,X)JXMzK;Q]Mo!a@KT*J5J(XnJ,N#$LGHhZ$o2#.k,%!;@0Q1JD2KG.*
Pj!L0#!K7OEPg[r,Z)Mg#J^%LLL@'iX%L!*7J(bcF#!K7-JR*<J,&J5'JGF#!K76!J$#KJJ>&JzJrJ7.*Vo!JGF6ZA)(7!JGFdj!o<#!K7N{MrJE&KO#!JGF%gl[k'J,#@+Ni*J-JLJiT5+!JGF-?+!M1QS&G!Rr
:,'M1dFJ!.#!K7&J!Jn#O7K(J8Ka:MaRf,8R]+!WUJ*#!K7*<?!KwM15'O7F:!J6SU#.FQMJS-LtG!M1QS5L0K;$KFPZ$QJO9/Pf#!JR+!JGFRc7JXMz^B#!XsL0#!K7J##J4XsL0:@JedhKE^BKxKvVo*J!)OZ-
PuG!M1QS!KM#!SU#!JGF5!SU-S-J#!BJ|#!K7-M~J(M)BJ:/HJR]?%!>BJ|-J~QOMo!BJ|'(J:TI!;JS%?!JGF6!=#)(+!J=oZ+!]<Ls-S-+.(J:!Ml[`#PWKJ&KGMkQZMO+!K7J;(J:e'J~J(ZfJ,#)(-S-!J*P
.WUS-J4M1&M~%@J(SyNfJXMz!M1Q]K4L0&SU#!JGF5MOG!M1QS:Ma0J2J*P.WU+!K7LcK;Nf!M1Q]L0&SU#!K75MOGJ4M1QSKCM~J(SyXK!JGF5L|+!O7[{-S-!M3U,:,MO+!K7/;L`%'U;J,#!K7&Xc!M3m/MO+
!K7/O7K(@NgK#GJi<8RF+!WUJ**<mt'M3U,/'3.NgL&JXMzdsS3Pg!K7Mq$:!J6SU#!F@MC%QMJS-/,J*P.Zw$[7S-!M1#!J*&S-+!J*J#!_V&pB#J]#!J)Zw&$[7MO_`-S-J#!PWKJ#!K7Zf+KVL(&+KVX%J*mi
$!N:D2NLJ_#!J*X%-W?,J*P.YaC'J*<28LS+!JGF-JL2o3,YfJ*%8P.Ya$%Rp+M17,PWJ*-S-,JIP-:!JGFKpK4THQgKJ$ho.Vl5OqKJ&Q?J2J&VJJ!!K7*<JXHM_^!LD$J##JiKJ5PW%JL)M~KVX%%!Lt#PWKJ+
!JGFJ;(J:JiX%J-8dFJ!,>J*X%*<M~'J*P.YaJ7@M8M:JDYa#HJGF1_oK>/L5g)#RCb5$.!L(JeK^X;1J(Nw5!i(O0#'LE*<M~'aq#Y6%^BV~5'THMkL(&'aq#Y6%_{V~5'UJMkL(%!O@#!Lt#MkQZ+!JGFJfK;a
q#THMkL(&K;#UJMkL(<8O-1$LGQzJy1,K;K3:!K7RlKp'MkL(/!KwMk_5O-1*$1PyJy1!KwK3*DX7GMj#*<2M~OiJD*<T-!eyK;GVTJSJ!!O7SU.O-!eyK;!KzJ;&SUJ;#!K7JL21)(LLJS%?KVL8/RG/$%Nj$Sw
VP#,JGF-XAS?*<VC!K77>S?P$6)(6!=Md+J*K8Jr/JGK(J7.*J~+!M=J##!PWKJ#J##!J6S?NX&LtL@J#5PWKJ#HMT3+J4(J:&.*S-J#KVJIP-!MT3N=JfQ?K;J,#)(&Xha'PWKJ<8[v7'QtJ,:MaDXhPWKJ7!Kw
KMJDLmKlJF!M1#J]CJ*_h1]=JX!O@#@+f(!KM#!J6Kz$SU#.J*:Po$QG'_hMgJF!KwhQ%!J*X%+!Lt#PWKJ+!(J:#!MT3+!M=*J-VC,KJP.WU+!_oJ6S?[MK;J*P.WUXcVC,KJP.Zw&,KJP.[7*J-W?J#KJP.Ya-
Se#S?*<JF'NG]p#!K7&>S?P$6)(&T-!L1J^#)(+!_oS?7'QtJ,.0LS+!NGJ7.*Q&!Wx#)(/MvM##J]#!S?+J#>[x*<WN'QtK7J!C'NG&J5@R@6)(J7*Y}'J,#)(M%!kXK7&Q&)(+J#>[xPtMvM##.K7-V47N*JB'
O/#!K7$J4T{7>M<&N*S?$JB+$G'V-#'SZ$JEL30OwJ(Q<:!BLjJ!!O/02K!%P2!Jp9#!O/J;L)V>Mw!L1JBNBKZ!K70LS+J(Q<)(JU2JW%!>JB+!Q<J8D2T4JVJB#!K7:!MkL(OZ#J*Jz0Jw%JiJ^#!K7KC:!K70
XbKEK;l%#!MVQ<!K7J;MkQZ<8RFGRr.cU!K7LZ!Q<$!P=N:#Rr:!K70+P=J=J@KvJ-OHGXuRr.cU!L+Q<-Q5Q50NL'LX#KOJh*<J5_e#!K76!=#J*K8o(PWKJ7_eQXKbJSJ!KVBMHJD*<J~_e#LD$J#PWKJ+Ni%!
J6K(#JiPWKJ*<J~'Q5#)(&J#!(J|+!K7&,JIP-J7.*K9J~!J6YcF#)(&!J6K(#JnJ|&P-+La#'jsMx!Q5&!J6F#)($'J:$K%!J6FJM_3:'J*+!K70P.Zw[7$WU!OZJ*K8%S-J4M1J*JJJMb_OYQ}!ToM1-L#*<2J
,JcN5$J5!K7KD5KoJ76)(,R5J@%J,JcN5$J5@0T8&JMK}LBH96)(K0:*T@J#M[#)(KCH(J!'JjBK.0Qp'XyKx&X)!BK.QL&SEY1H(&KfP5:!BK.VU%Ve*#!M[1LDKjJ.L4%RPO!Mo!X>Z3H(J!'JjBK.0QpP5:!B
K.Xk*#!M[1LDKjJ.)0!N`KT*JCKiJ:#M[#)(/,3J!.BK.&*Sm!M[L4%Q9O!MoHU5#!J:L##H96)J*JU2LB!J?#K>KeJCKiJ^$9J!*6)(:H9JCK^PG&2P5QpU5#'J,#LD$J##!KwJ&JU2LL*,9%?@-P?Y%#)(!J34
K:<MYK4P_K(#!JQJ3KN(J!KT%KTCK4K(JM8K]+Td%!R-FJD<QC+TD%QyK4QV$TxL_LoLkJQK[TBJ]F#!(0MO'QDFMg:!K7Qu.'JjU/F#)($,LYFLH%@*JC!M_#JZ!=&J$Jx#.M+F$#,LYF.JeK^L&25'dL1!J34K
::!K7JU2RK'FMg#)(*<ML,FTEL&25'dL1!J34K::!K7Qu.'S/J{SnJ8P?K(#)(J{8K!.S/J;;Pb#ME#'FP5Rn*%ML.F/!K7-T+e]edcfV&$VcV&J.,PJQ7]0NC.XzVKJB&K9P]N%Q%/c9%dSJnJB';T9.c9J{dS0
J(L5#C'NC'e]edcf$VcO_+!V&J.,M4#VKJBN{L&G!VcV&V?1Y&J.!JqJoK|L-Z}JzKK(L&1JqJoQ@'2/nQQ@7'XsM/#Mp+fhduQ{5OE5P?TBK(#.(L&1.KwNwSIJ.%MY$fb'K7+L+$+J_5J_#OiK7J(Vc0Y_/T+:
@0J'6)(&:J#JB.RfN`L&6)(bE>KE)Vc&VvR)+L+$+J_M%!VcJJYpJ2MkQZ$PWKJ&J>RfN{R)L4%a]JJ_z!e{#J(VcV&<fbJ(VcO_+!V&6V?1Y&G!KwV&JX,KTPgYFJJ]4J7!Vc0Y_/T+JN]<Lh%?)(/HS?%?)(+'
K7*JCKPJ~'J,#!(+!K7&Wo!JZB&(J|[^Mo!M1QSBKcQ]HKMJS0JK%J,J5&$Jc)K76!=#!JQJ3KN(FJJJz$,LYFL&1!J34K:7J2PWKJJ2THMkQZ&J2UJMkQZ'J,#!(0LS+!J*P.JQJ3KN(:*JCPWKJTHMkQZ&UJMk
QZT-!7QZS$7)7!PWKJNkLtKVX%7!THMkQZNkLt&7!UJMkQZNkLt:*JCPWKJJ1MkQZ$LD>M=#!Q4U.JnPdc5%_Y!o`:HK7M8mc[D#IAKmX}b+Ji[D+f'6HP)#J34(C5!JQJH;(%NBKV?+J34JO
 part GFDL-1.3-only
JQJ3KN(FJJJzJza]_z
 text GPL-1.0-only
N^0KI%J,&J5MvJ^#)(K7JDQ}@02M6T&!(Oh#M{4`FpQ%OcL)JX!mF#Jn`F1W6LCJH;(0M9%WRHM?%L-&LxJ34%JFOP!40J3/J#J4L)!JH;(LH%!J34K:J;4&%,>IOtL0`D%KW@*J{?@/HLURdKZKmW|#J34KmDWr
%M?2QUPa!JH;(0NN%JFOP.*JC!M?%LLUI$MZJ^#J34.*LPEA$J{NS@:*Nr@.*J{Lx!4$?Wj#@+K4J3LU&.*QP*J{JLJiT5%QoH9KmN=%JFM}.QcMF%XI*Ji9$%UE*%U9!9JiM}Vz%LbT./*:*J5J^#!4$:*Jc@/L
5:*J5J^#'C'IJuSu$/'LI*J-LL!KrJ#!9.*JC*J-JFOP.KvRdLP$J{NS!EA&*J-p1L@KV9KmQoH97PdT2JJB!4&J>K'*)(J8QM*JpJS%J,J5&$Jc!4K9/J]KzJ;Nn&ajKmNr%JFLb.N^X(.Ma0J2JI/)J34:!40J
G1Y,QG&WgGKmNrJ4Kr%QP.MwKvJC02!J6Jh.,QV[]1M;JM2_AG!J6L0_E!Wk=&J$/M#JE&KOQ&JQJH;(=&J$/M#JE&KO-)(JALH%,I$>3J8M8'J:RF1!BK.S0@<8K66!=#)JH;(!ILsMC%,CI$3&'3K#G!IJ.Jx!
I$,3OT!I$'M'#@JxMv$7JRJ]K50Tp5*-*<J,&J5MvJ^#!IJ;EA5*LP@+,L3J7.*Sh&V7MYGJ]J,J(M)BJ:&K%#JIOcP0J#!J|.Q.%)JH;(&%!N,#,JI&LL,>Kr#!I'J,#)JH;(Ll7!I*<Kk'LI/!O(P;#V)'J,-*
<JcHJ,$J^#!I$,M'#@&J,&J5CJR6!=#P4JJJrJ7.*K9JL!JZ-M7!JGK)%PLN%J|Nf.*Q|!K)&!MG#,Lx&-M7!L+#,3.*J5$MY.+L+$+J_M8!I$,J_LFJx7$J1JR%8J'JXJ2Kk%J#K?K>6!=#)JH;(KD.*<ML%K/J
INn%LD$J#K?K>JXHM_-:!JGIP3b(Roa7KZN4*J-M7@KZbJP%/CPU?+!o^&M{bfKy%Xt$M$J(X:J+J(M)BJ:&'J:.Ma0J2JI$QGS0.*L!'JI&.L)<Li!I6JiJ$&bU!KULh%Y:'J,#)JH;(-*<Kk'LI/!O(P;#V)'J
,&*<JXHM_K'JINn+R:/'LIVaV4#OiN*37!I$J4JVG'V-#'SZ$JEL3JU2UM!>36!O)#Ji=-*<J,&J5!I$'M'$JV#@6P4J>+JvA$KSJ=6!=#VfJJ&J>JrJ7.*K9JLK;#!JZ-OG@7!N[K*O&NdEAJ8J-8K66!=#VfJJ
&J>Jr$-OG@7'KPK'O*/JXMzQ4S3%LL,K?JkJ3KD/'eoKk/!O>#JE'N[O&NdJ,#!K*EA%8K66!=#VfJJ&J>Jr$-OG@7!K`*Ki5%K1!K*EA<8[e)V50M6Jf/NcJE&Jf:*Ki!I+JvA$KSJ=N-EA/'3J.!QTJ=#!3/Kg
JR%@/J(KSKAN[EAJ.J#!EA/J#PY@M8JD5'KbLn@N=2J~EA/PYJ8DLEN;.OG!RaM5GJ8!KSKAU{$/LEVYK)$N9K).OG.RaM5-*<2J,JcN5J5$PH!IKD5KoJ76)JH;(,R5J@%J,JcN5J5$PH!I0T8&JMK}LBH9%?!I
6)(K0K>KeJCKiJ^$9%?J^J!*6)JH;(JM2JCKVJ?PGJhNu5CK>OX+MlMM-1M#M2$O4!I$,3K#G!I*OBHME#)(%JLJh&J#J4=&J$-J]KT*Li!I$,3K#G!I!K&K}NJ'(J!!J6J%%J,J5$Jc!IJl%Ji=&J$*<2MI,M@M
}G!KrK2#!9JKMe-!J34K:<MYP_&$K4K(#!JH;(J!KT%KTCK4K(JM8K]+Td%!R-FJD<QC+TD%QyK4QV$TxJ]F0MO'QDFMg:!IQu'FMg#!(J8LH%@&,LYF*JC!M_#JZ!=&J$Jx#.F$#,LYFL&1!J34K::!IJU2RK'F
Mg#!(*<ML,FTEL&1!J34K:-:*P&%SINA#!IM%>J3LUOtJEJ$DLmOF%!Kz%UE/JS/4J80P~1!J34K:OF%!J34K:KmZYJFN./)LCYUJM8[R1!PdXX#ZC!J3R1#J#T{#LCJ34&#[o!V!&Qr#4R{J2JI-OS!I0J'J3#K
kMa0J2JI/!I%!JgKI1JwJdKDKZJ@L|+Mi!BMH&$>K>L!!I50J1JI#,LXJxOU$JmJ+JD2K,%!JmJ[#KR&KH/'JjJ`!MVQ25%!Q-&LT#!I07*Ka!IT'S>*Q=!O>#J#KuT1T,$Sk-+J2K~KxKG1JwJd$Ns%+MiJM,BK
.$,>JkKe<Jc&$Li!I5KIJr8Kq%*/JbJ+,JHKbLA$L$JbKtL,#!?$RY%?!IJ+JD2K,%LN#K=$K=NkVqV[$N<Vy1*$K?K>$'NP#!I%S~7,>LUKh:CK.$>JkJeK^M,#!M(#CJbJNO@#=&J$TrLh%JWJi=%HK4LU:*UU
'K4I&*Nr@%8#!VXL9?%l<![*Ky%X6)0%JF@J34J8N^J{Li&Lx6Ji=%JLJhRS!JZJ|%!I@0Y'%RSL@%!W}#J]EKA%M{R$K@!Oy#JI&J]KAKaJCJXMz!BS$&'Xr%K1!MlJ:0SFK;S$%LL!IJ;KM&'W.WV#Mw@JUBKc
h$KM#Kz)I0J34*J{Li@&$Jc@6!=#!JQJH;(5L&1!J34K:JxFJJ$JXHM_,LYF)I0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJH;(/KFO#*KaJCKi'J,#!JQJH;(Ll7)I:2OF%!J34K:Leh9m@i-
iKZ.gxY8K9M~K`GLh%Pj*1P=&XoV_:!I0PUJF@Od'ZVJ:Sz)KZ@_S+J(PUS|YoFc!BKch#KM#KzYoSg7TmJ2JI/O#TgO:V.)0J34&*D_s%Li@6LbJ$TgO:Kc/O#!^LRoO:V.&O:KcKaO:!M)NA#!JH;(#YN!Ro*?
<8Owg#>KEO:V.&O:KcKvN]Kh8ebcd$Z0Z$RNg5HI*KaK9NSHXP:*35'Wm$HY(:,%Y*'BK%/!I:KuOA'_IOR!L8]3LeK_NlJ#BS#+!IYo'I%LRci%JFf+JXhyKP1^]^H_M#X'W:JJ[$Y<X'W:_2#],.J;J#Ma0%@J
O
 part GPL-1.0-only
JQJH;(FJJ`uY<
 part GPL-1.0-only
BKcY<J34K:LeZu[NbI[K[L[+Z.ZoZqY8
 text GPL-2.0-only
N^0KI%J,&J5MvJ^#)(K7JDQ}@02M6T&!J?/M{4DNN%RLUIHM?%L-&Lx@1W6!JQJH;(0M9%WRHM?%L-&LxJ34%JFOP!40J3/J#J4L))JH;(LH%M{#!J34K:J;4&%,>IOtL0`D%KW@LD>J34K:40J01!JQKXLJJ}J/
KYJH;(R~*J{JW@%HLURdKZKmW|#J34KmDWr%M?2QULCJH;J?DNN%JFOP.*JC!M?%J5J^#J34&Kk/)ND:*P&.*LPEA$J{NS@:*Nr@.*J{Lx!4$?Wj#@+K4J3LU&.*QP*J{JLJiT5%QoH9KmN=%JFM}.QcMF%XI*Ji
9$%UE*%U9!9JiM}Vz%LbT./*:*J5J^#!4$:*Jc@/L5:*J5J^#C'IJuSu$/'LI*J-LL!KrJ#!9.*JC*J-JFOP.KvRdLP$J{NS!EA&*J-O:L@Ji=JhKvQPKV9KmQoH97PdT2JJB!4&J>K'*)(J8QM*JpJS%J,J5&$J
c!4K9/J]KzJ;Nn&ajKmNr%JFLb.N^X(.Ma0J2JI/)J34:!40JG1Y,QG&WgGKmNrJ4Kr%QP.MwKvJC02!J6Jh.,QV[]1M;JM2_AG!J6L0_ESE,J3I0]%[114LuKmP&%V<![5.fV#'J3IJMR@PCJ<J?+O$Kg!IR.%T
Z)KmJCJy@Oj.,J<J-8J'/N^J;J3?$2J'JXJ#!Wk=&J$/M#JE&KOQ&JNJQJH;(JO=&J$/M#JE&KO-)(LH%,I$>3J8M8'J:RF1!BK.S0@<8K66!=#)JH;(!ILsMC%,CI$3&'3K#G!IJ.Jx!I$,JV36BJd.0%_J'3OT
!I$'M'#@JxMv$7JR&$T6M%OiO|WSQ50LSJ1JY+!L?KOJ]K50Tp5*Px>KEM#JE&KOD2J01)(KvDRBJ4O)!P;#P%!I02ON&!OdJ!!I0J0Jf:J4KlUQ'3K#G!IN*#OaK^Jy1P%!IJu.0V{]}GMw!IJU-*<J,&J5MvJ^
#!IJ;EA5*LP@+,L3J7.*Sh&V7MYGJ]J,J(M)BJ:&K%#JIOcP0J#!J|.Q.%)(&%!N,#,JI&LL,>Kr#!I'J,#)(Ll7!I*<Kk'LI/!O(P;#V)'J,&*<JXHM_K'JINn+R:/'LI-*<JcHJ,$J^#!I$,M'#@N{[M'3K#G!
I&J,&J5CJR$36!=#J*JJJrJ7.*K9S(J##JiJ$-*J-M7!JGK)%PLN%J|Nf.*Q|!K)&!MG#,Lx-*J-M7,3.*J5$MY.+L+$+J_M8$0M.J!!I$,J_LF%8J'5'L+JXJ2Kk%J#K?K>6!=#)(-:!JGIP3b(Roa7KZN4*J-M
7@KZbJP%/CPU?+!M{OnKy%Xt$M$J(X:J+J(M)BJ:&'J:.Ma0J2JI$QGS0.*L!'JI&.L)<Li!I6JiJ$&bU!KULh%Y:'J,#)(Ln:!IMq0PUJDJU2P3XtCJ(X:H3K#G!I02KG%XtJ(X:JiM`JW%!JG35'L+:WWKJ#.3
D2M.J!!I&J{8NINLN*&M<JB+T4KC)(&J4=JL2JW%JnKJKZ*J5L@5M<JBJDKZ*J5!KwKJ5J_#'L+J80'3K#G!I!JE#!L+J-8G!=#)(OtL]/>PpSC%!MVL+&N{%J]&NOJ_OW#KeW!@N{@02!SK#)J*%L/9$W3H9%3K
PQI1*Vm!SK0%K2!Jt%L*!JE#JV$PiJBK#G!I+NiVaV4#Oi32K#G!I7!I$7'3K#G!IG'V-#'SZ$JEL3JU2UM!>36!O)#)(-*<J,&J5!I$'3K#G@6J*J>+JvA$KSJ=6!=#KJJJ&J>JrJ7.*K9JLK;#!JZ-OG@7!N[K
*O&NdEAJ8J-8K66!=#KJJJ&J>JrG'L3QAK!/4S!$-OG@7'KPK'O*/JXMzQ4S3%LL,K?Jk/'KkJ2KFKEHO>#Z?T#EJE'N[O&NdJ,#!K*EA%8K66!=#KJJJ&J>JrG'L3QAK!/4S!$-OG@7!K`*Ki5%!K'%J5K*EA)V
50M6Jf/NcJE&Jf:*Ki!I+JvA$KSJ=7CJ(K'+Q^7S[KfJr!EA/'3J.!QTJ=#!3/KgJR%@/J(KS3N[EAJ.J#!EA/J#PY@M8Ps,MSN1O0K)Ps!RJK!%L*O/&O{#!KSK05'KbLn!EAK6N=2J~Ou.0P3K6+JxE$L~J=7!
O}UPTATS&JhG#!RaM5GJ8!KSU{Kx.P*MqV2!KS:JE#KS$JvA0Jy1N>L`%J,J!'NMM/KCN>N:L`%J,!EAJ!!KwM/`O5JE#!EAKhTeK?K>D2]l%J,!ELl7!JvA-*<2J,JcN5$J5!IKD5KoJ76)(,R5J@%J,JcN5$J5
!I0T8&JMK}LBH96)(K0K>KeJCKiJ^$9J!*6)(JM2JCKVJ?PGJhNu5CK>OX+MlMM-*D2KG%Mc)(Y+*JC2V$@K0M:QGKB*JS%Jc$J5!I$J4JVJBJiRkDST1Jd:*JL2Mc)(Np1O4$M2!I$,3K#G!I*OBHME#)(%JLJh
&J#J4=&J$/M#M2$O4!I$JBK#G@-J]KT*Li!I$,3K#G!I!K&K}NJ'(J!!J6J%%J,J5$Jc!IJl%Ji=&J$*<2MI,M@M}G!KrK2#!9JKMe*D2O9/SpMM1K?K>%)(-:5'P,#'PkW`$]B#J<L2$/,>Oo2K,%J<X^J$DSxG
*Ju1PkO5JA$J@.VH!J$#)(KvJL2VS*J!!J$#)(:*N)J5Jh5%N+W{HL66)(&,>WiL6KC5'P,*<2J5!IJXJ#/L5:'J<(LK2NBL>J3Ny#!I1J#JnKeLPJ^N#$QeLG*KC!JfKy*N]N+NY@&)(LK8%VnQIJ!JE#!I:,M'
#)J*0OkRZ$P96,Jj[.!]S#!J*0M9%JW&!J*5'L+0M9%JW+>Ph@02!J`#)J*%^R*%Ob,Lu$>LqJtK<$%W3U<#,CK<)J*Je!P`J`#S.!Ud#!J34JEM5J80Yw1;(_-S&VgJCJy^FMN%!Q7_<#4K6LG.M5+_CGPNM-#.
M5@0Y6%!Kz^*%Sn:U($V#0_t%J54LG,>M5&'K5N)MI.P))J*0M9%JF_bOjMw0]V%8'P,#![y#)(-:!JE&$?#!I0ON+LbQ!Jx1Lu$1P~Q)!J6BK.KeXq!I6)(<M~J(VT^GJEJYN_JnQ!Jh.JE0KIJf+$T<Q!2N{R;
+CLa)(WZ!JY5:KP+!Sc#)(-!J34K:<MYP_&$K4K(#!JH;(J!KT%KTCK4K(JM8K]+Td%!R-FJD<QC+TD%QyK4QV$TxJ]F0MO'QDFMg:!IQu'FMg#)(J8LH%@&,LYF*JC!M_#JZ!=&J$Jx#.F$#,LYFL&1!J34K::!
IJU2RK'FMg#)(*<ML,FTEL&1!J34K:-:*P&%SINA#!IM%>J3LUOtJEJ$DLmOF%!Kz%UE/JS/4J80P~1!J34K:OF%!J34K:KmZYJFN./)LCYUJM8[R1!PdXX#ZC!J3R1#J#T{#LCJ34&#[o!V!&Qr#4R{J2JI-OS!
I0J'J3#KkMa0J2JI/!I%!JgKI1JwJdKDKZJ@L|+Mi!BMH&$>K>L!!I50J1JI#,LXJxOU$JmJ+JD2K,%!JmJ[#KR&KH/'JjJ`!MVQ25%!Q-&LT#!I07*Ka!IT'S>*Q=!O>#J#KuT1T,$Sk-+J2K~KxKG1JwJd$Ns%
+MiJM,BK.$,>JkKe<Jc&$Li!I5KIJr8Kq%*/JbJ+,JHKbLA$L$JbKtL,#!?$RY%?!IJ+JD2K,%LN#K=$K=NkVqV[$N<Vy1*$K?K>$'NP#!I%S~7,>LUKh:CK.$>JkJeK^M,#!M(#CJbJNO@#=&J$Lh%JWJi=%HK4
LU:*UU'K4I&*Nr@%8#!VXL9?%!;![*Ky%X6)0%JF@J34J8N^J{Li&Lx6Ji=%JLJhRS!JZJ|%!I@0Y'%RSL@%!W}#J]EKA%M{R$K@!Oy#JI&J]KAKaJCJXMz!BS$&'Xr%K1!MlJ:0SFK;S$%LL!IJ;KM&KX'W.J}J
(KYWV#Mw@JUBKcKXq;J}Q]KYKM#Kz)I0J34*J{Li@&$Jc@6!=#!JQJH;(5L&1!J34K:JxFJ>#!($JXHM_,LYF)I0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJH;(/KFO#*KaJCKi'J,#!JQJH;
(Ll7)I:2OF%!J34K:LeguK9M~K`GLh%Pj*1P=&XoV_:!I0PUJF@Od'ZVJ:Sz)KZ@_S+J(PUS|YoFc!BKcQ]KM#KzYoSg7TmJ2JI/O#TgO:V.)0J34&*D_s%Li@6LbJ$TgO:Kc/O#!^LRoO:V.&O:KcKaO:!M)NA#
!JH;(#YN!Ro*?<8Owg#>KEO:V.&O:KcKvN]Kh8ebcd$Z0Z$RNg5HI*KaK9NSHXP:*35'Wm$HY(:,%Y*'BK%/!I:KuOA0'_IOR!L8]3LeK_NlJ#BS#+!IYoJ8L{f+JXciKP1^]^H_M#KXX'W:J}ead}KYJJ[$Y<KX
X'W:J}ead}KY_2#],JOJN)JH;(JU2NB^OHIM%R.LU:HI0'bPJ/*<`K@KFO^%NBR[R.V67!J/:)0Mw*Nr%JL?!JQKXLJJ}J/KYJH;(R~#)(JO
 part GPL-2.0-only
JQJH;(FJ>V]X1
 part GPL-2.0-only
BKcY<X1J34K:Le
 text GPL-3.0-only
N^0KI%J,&J5MvJ^#)(K7JDQ}@02M6T&!JQJH;(0'J3TB(/4&>X`#JB!J?/M{4&>Z@JBDNN%RLUIHM?%L-&Lx!JB1W6!JQJH;(0M9%WRHM?%L-&LxJ#K(#'I%JFOP@RIJ34/J#J4L)Km!J34K:?!JQJH;(/M{#LC4
@LHK9%,>3P$)Ky1J4L0*J{JW@%HLURdKZKmW|#J34KmDWr%M?2QULCJH;J?DNN%JFOP.*JC!M?%J5J^#J34&Kk/L@:*P&.*LPEA$J{NS@:*Nr@.*J{Lx!4$?Wj#@+K4J3LU&.*QP*J{JLJiT5%QoH9KmN=%TZM;J
!d1*Ji9$W**%U9!9Np*JCLbT.:*J5J^#!4$:*Jc@T.%MK!M?#M;/L5:*J5J^#C'IJuSu$/'LI*J-f*G%!Kr!Kw`w.*Ki*J-JFOP.KvRdLP$J{NS!EA&*J-O:L@Ji=JhKvQPKV9Rs.?!JQM*QoH97PdT2JJNjBG!4
&J>K'*)(TI*JpJS%J,J5&$Jc@/!Rs&L0Nn!M*Pzdc.Ma0J2JI/)J34/NYL)&L0b8!M*QX.JGK(8QQ5Q|Jh.KVQVJM28cHd]%L0#O7K(LDWEDNN%XIL)L`%Qf$N4JGK(#!4a2L@Sa!eZJ{JLJh)0dyU*7!c0#S.L)
M?%Lx!4!]#f-#Cc'Xl+!c>#Mm/Q(%?J80ZAK1@0M{gXNpKmJCNN)F#!M*%Vi!Uq/JnMm:CQV`0V(+>^)Km_QfL%SC)L=%Jn^)+P?K(#!M*5Qi%Qo!M?#L)SENOI0]%[114LuR0Ka2N}Lu%O]Rt&?#4GJHJ`cnJD+
Jn.JLKmP&%V<!Kb[5.LuSb%'J3IN]JF@R$R.%TZ)!M*cG.LuN)8K!%f[!IJsJ3!Wk=&J$/M#JE&KOQ&=&J$-N9)(MC%FJz#!JQJH;(BK9J.BSzMy.JW%>X`#JBC5_K^k!IMC%,VK3J'6)(J]K50Tp5*Pp&Kr<8Q(
$U1%Jc'3J.%J,J!$W)J#$J_#!3+'[IP8BJS>KE!Kg#J(^7J,!Lj30Ow'JGF#!UW3$'3K#G!UW3'J03J.Jx!NXI$'3K#G!I%N3'3J.%JLOu7@.J1JSLKJF*N#$[zKq/L26JwBJdKD^:@G'M>$O4'XvJ,QnKpM#JE7
$J1KOKgJa%!;&+LDQ!>Px5OE%K@'3J.,LX#Qn.VN>K>%JF$LPJ^VaU+7'KULG'M>M37J2PH#'J,02L[J(PUKUN1U#M)JpJ|%!Jg.@Kp'VI&ZG]-^@.JJU#J(M)BJ:&J>__!KU.Ma0J2JI/!3KD%!Jg.J[DJ7.Pp<
K@!36)(&Lh%Y:'J,#)(:!N1_0'Lt#KURo$^~C5'Z0'N%Sy+!Lt^n)]v-EA!EA/'3J.!QTJ=#!3/KgJR%@JvAJ.,JsEJ=#'3'LEN1J.J(N1.Jx0J(S*LEMd1'_?_RSc$+!La#Q)M+/'Jj[nO|K;.0Y;K!T<Rs]1+.
O|!M5N;#J(KS3J~Ou>KE!35'L+.'0LS+!Z9J=#_%'O}P*JDJ802J_#.O}P*&Kf_LJf%XQ?#!37.O}P*$%[V'LEN1/J8J(Sv0Ja%!;+EAJ='O}P*+)S:J.'O}PlP*TSZkM5&JhG#!MnRaM5:,GJ8!KS3U{$'TAK!%
P!!3$J(JvA^ZK!%N4@!K*E/'3+JvAJ=J.J#!EAQi%^EQf&/J(KS3N4!JvA&%Jc!3J+RJ%L*JnPxK0@JU2J~!3J;M5N;$JHJ`Ze$R{JaJ3LUJ8DK!NX+T#JnPxJDJ8D2J_#!3/L5K*EKpN1O0K)MS7EK)/!3&!EA/
SXN;&[@PAX#.!30PaNN%OYC51^[K=NZ$L*^CMxJnX#&>NA#!3!K*EN=2J~Ou.L)J{_BK}J!>NA#!K*E!K*E/'3+EAJ=0.Kw3-]TL]J#9JK6)(DJK/!L?#BG!I&DOlJ7!L|J$DOm)(QLZ{H]*JS%N4!NXI!OdJ!P%
'J030J01)(Jf:!OdMOJ4TzNH'J03)(W(H9#OL?$>N:5J71BJd*<JFN4&N3J0JB.*JL2K@J1J$JhNu5H(J@RI+U]*<K@J0JB%M;/!P`J`#OaL@JFJRVR/*$L!*7Q%/P%JnJBJ7.*M!7!=#)(+L[J#J&/J8*JL2L*B
JnN{Kg$P%!J0JB/*J-JLJhVRGHMj6HRu&L*G=.ViL@J!Kg,J^#HP~J&RBKVQ/7*L[6,>Ph0KIQ36!J$L|Ls]!02M6J*Q8L{@_j-S.L)Jp9J!]IQ>JdJ2J03J98O?J_#J(MUN6^m6,JwJdU^L66P(PK#!S`BPIUCG
TkS=O+$K]MyUs$Y$Q>#CMfKZ*K@'J03*Zj,JpQl%QcQ>#N6Mf%!JgCQ>0^.1N/96)(7MK%!J03&*U!,^V%P2T!$KO#!35'J.#SpLg!3J;L)H$K?K>Jp9%QcQ>#N6Mf-L[MvJ^*<K@MvJ^#!IJ;EA5*LP@+,L3J7.
*Sh&V7MYGJ]J,J(M)BJ:OcP0J#J|Nf.)(&,JsRD=O-+Q^7J*O,JW%!AOcP0J#J|#!N,#,JI&LLJ#Kr'J,#)(Ll7!I*<Kk,QU$J2QU/J]J,.*K@&*<K'NF$JINn/'LI-L[JGEK(*<K@'3K#G!I$!JR%P!@J!!I+!J
=#EA6!=#J*K8J7.*K9S(J##JiJ$-!3J-PLN%J|Nf.*JG@&TI'P7MG-!3J-PLN%J|Nf.@0P$6)(&,J$O-6J*O,)OZVd!OZ+J*K8%OcP0J#J|-*J-(!MV35'L+6)(%MFKeSgM%T%#'J,)(JMNpJWLl7,JwJ*O,K$=%
!L+#!3&J#J4NAOW#LhKvD_#)(QMJ2JS%(!3+,>KyJD@JU2Z#CJS:*JCQsKi@-:!3JePUKUQ)J]J-M$M)JpJ|K0:!IJePUQ).JL2M$M)JpJ|H3N=2JFL@JLJh'O/#'J037>M<&N*JBJ8D21KVSRYh#!J03&J8D2MT
7@C5%J='N$I+$G'V-#'SZ$JEL30OwJ(Q<:!O/&J4LjBD2K!%P2!L`$Jp9#!O/J;L)V>Mw!L1JBNBUc#'J03+J(Q<JU2M7)(%JW%!>NA#!Q<-L[JsEO`*<K@'J03+JvAJ=6!=#KJK8&NhJ7.*K9K@!O&NdK*E6!=#
)(+K;#JiOs-K@!JvA+$U$+'O(K+J+'O(JEL3RQ1!K*EWPG'WJO(L3QAK!/4S!-K@!JvA+$U$+'O(K+J+'O(JEL3RQ1'KPK'O*/JXMzQ4S3&O*/5Nu5*K'_ONA$YSNF/.K+Xg%LLMFKe[k!JvAJxJJ'J,#!K*E/J#
!4+!K+.0J01)(G'WJO(L3QAK!/4S!/'QUJ2KFKEHKjO>#Z?T#)L[#E$J>L`%J,!K*EJ!'M3NCJXJ2Kk-K@L1J^#!JvA7'J,#!KPK'%L!!K*E)V50M6Jf^x&Z8&Jf:*Ki!JvA7CJ(K'+Q^7S[]7-K@!JvA1N>L`J!
'NMM/Su$/'Kk&K'N:L`%!K*E+!KwKyLG!KwM/JXJ2M@Kk*N=2OYKr%J,!K*ELl7!JvA:!M/%J,!JvA0'M3NC!K*E<8G'LmNC^|1*$'K?Jk.Z`N:M#Q%J7*^hOj^%Z6%!JvAS0K1%TG!K*EOW#MwNC^J!K*E*OXZ:
%PR.@0Ja/5Nu5Qi%N+JiM`-K@!JvAKWRC%RCTfJ7*TO>_'K1!JvA&K*E#!3DNkR+%!JH;JXJ2Kk6S[]8'ZTM'#!JvAOtEA0R;J!!K*E5'M5J/N=28LS+L[!JvA3'KUK+0JxJJ'R!K+J8J.,_^R,LqJ80P3K!/R,[
H$^KKs$J>OuNN$Tc/^PM%'^-+T|Ju'K+0'R!K+^+R6J98ZP+^?#W</'JjK+Ki1'JjKUP3K!MC%']($PM?#.X@#K+OW#!R1#!JjKU$#!Ky+J8!JjKUY@MD$^<$0UZ%?!K+'K+0'R!K+OW#Ju!K+JeMhKL[X$JsR!M
DKxCMDUw!JfZWS|#?#!K+O{K`/'KUK+J.,^r[mUG^_$>K`KG%Qf&WMJGK(#'J03+.KUK+J!'JGF#J4K*E!K`J-_X%PR.!]rYk#!JGJvA0+J2La_4$^W7Q3OSKOJeK^Jy:*K@J(JvA36)J*+$7$Pa/?+'KUK+&!L[
Xl5J_#'Of+J8!Jt#T%&?#!KUK+0]&%!K&+[i$/'WPL?OW#Lh!Of0]a!K*EP}6)J*J-8RQ1!O{K`JD)OZJU2JW:Nv*MX,K?JkZR!S5%QfJGJvAG!KUK+/L5!3JeK^TP+_G!OZ%L!O{K`JU2J~'OZ%P|%L!NFNDJI$
X*/'3.JeK^JG$TP1!K&$/!KUK++J8@JeK^JG$TPL`%'M3<8]{KZ!KOMq^l&]@Zy!T!#!M3$_q!Wx&[q/NZ]:!M3K*EP}&O{K`J7+Q^7)J*J-8+'R>.0L:[<&7J(SvJa%!;+EAJ=&J-OYJ2Kb[h$Z'/_kZJ$M#-K$
=K$L]D=.Vx!=#)(1KgN.J!K;$KF#J4J$K$L].DJw%!MVIJ98]'5TeKvRfLS+)(%!Jg.KvDO*6JwJd:K$L]JWJf%J_#!I.J_<8K!Qs6JnL]JD!MVIRIMP1)(J1SV%!K$L]KZ*K@'J,#'J03*<JXHM_No,K$L]J!.J
,$J!,J_#@K$L]<8KP%OYKVN@_D+LbR6KZ*Jc!3*<M/K$L]GJ&O-1*%'J03/J8*JC$J{LLM)BJSO',>L=#)(/J&*M~%'J03*<:N81!BMH#.J&Vx!=#)(7=-[:JI$S{JT^$J!!=#KJU=&U>#)($-P8_1#M+KjJpJ|$
Kz]Q+.J&$+!M)JpJ|^&1JBOT@$-Us^s#!U2#.J&$P8.JGK(#CJ&8QQ+KjOs5LmJ!!J6F$-S{!?/RGKs#L8#M&$L0#!J&$-]y%K/96LQJd/?#LDQvL8Nq$NDR*$-P8^Q#M&&L0#.J&1MFKeW9!J&$JGK(#@7W5W+#
JT%!K&/,JT.JiW5W+N#MIGJnM&&L0J#>JsRDK$=DNLM@M}LZ!Qh#J*Q8:!I5*Ki@$,J_#@M8'J:Nf.@0MP1)(Ll7'L?.0'M@Nz*<No.L?:'(K7M8'M@NzJDRET+$L[6)(*<M~%'J03J&MP1!=#.(K7J7.!M@NzJU
2O;CT+$L[:*M~=%'J03+Q^7)J**J-M/+!P7EK)'Pb#!K$=.JW%JnK)$'J:TNK1%TG!Jw=K$=RD$JsRD<8L|+!J=#'QsKP($L|5N.!JrM`JWJxKy-L#*<2N3$Jc'J03KD5KoJ76)(,R5J@%N3$Jc@0T8&JMK}LBH9
6)(J+,J<J?JK6!K?P4#J*PKK0:*T@J#M[#)(KCH(J!'JjBK.0Qp'XyKx&X)!BK.QL&SEY1H(&KfP5:!BK.VU%Ve*#!M[1LDKjJ.L4%RPO!Mo!X>Z3H(J!'JjBK.0QpP5:!BK.Xk*#!M[1LDKjJ.)0!N`KT*JCKiJ
:#M[#)(/,3J!.BK.&*Sm!M[L4%Q9O!MoHU5#!J:L##H96)J*JU2LB!J?#K>KeJCKiJ^$9J!*6)(:H9JCK^PG&2P5Qp*JL2Vl%LPK4J?/!KwJ&6J*Q8-ME2KG/OaJ^*D2KG%Mc)(+O5%LP$N4'J,#!I]GQn#'J03^
yQ35'P,#KWRC%RCTf%LP'J,XcJU2OYMEK0M:>KE)(KB*JS%N3$Jc,J03JiRkObB:*JL2Mc)(Np1O4$_9'J03*OBHME#)(%JLJh-[(Mr#QEKrJ]KT*K@'J03!K&K}NJ'(J!!J6M&%N4Jc&N3.3Jl%)(*D2O9/SpMM
1K?K>7)(J(K3Of0'OfV)L*#J(Nw$V(J#YD#K;$_UJ(Nw$^qU1:Qn#'J03WwJ!J(K3OfJ]Jk%.OfKeNJ'J,#!3K9NJRNJ?%!3!JkJ;TY+S#Yp$N]LL6!O7P4Ps'Jt%T%#!K*E#!3J!!TY+S#:!TYJe@$J{NS@7KjX
O*<2MI,M@M}G!K2#!9JK$Zz6)(/L5*<2MI'(LIL>$>Kk/K2#9JK6)(&*<2Y{NbJ+'RWL/$S;+'UePe.,J<L/0Nt1KgKWRbN>/N&$^N!I$,M'#@-Lu'J)0'BK.KeRn?6)(#!I$'3GJ8!I0K#!3N{J'0Ow!J)J;J)F
'J)J;PlJ<K<DJ#J<K<Q+$R#1!J)JuRlQw$R'Qw.LK8Nt1LDL^KI1)(#KgKW$RbJ4J)FJDJL2J~K<.LK8NtJf5'P,#M@KO#!J)F/Ks#)O0L*Kp!Jt%K/J<Z]+'L^PN7!M`#)(J]J)KB*'JsLdN7L>J3J<(6!J)J;P
lJ<K<%JF?MZK'/N&Pn&J@N4Jc&N3!Kl#J4J)F+!JZQ4Vf'J<(0,KQJA$W1K0]|2%S@'J<C5J(KQJS%Uq'J<$]t2%_W/J<L2%K/C'J<(%'JkJ.%JFCJ(JA$W12%S@'J<Lg!Jk:*K@'J03WaWuG'J<(&!K*E#!302J
a/MF%J,J3#Kk&6!=#)(LG'L:JaM3NC$>_=TnJ.KC*J-JxJJM7!K*E%8JhJa$J>Ts%YW]2#!V=#!J<(/)Jj3$JzTs+'L^PN7!M`#)(%SC!J<(%QEKrWaWuJ.*JCToSL.JD/!J<(HL[!J03+'Sl$HK&J;?#!J03+'S
lLKObK;$KFWWLu+.Sl.*JCOo%YHDO*:T]%$+Ly7'QtOf$Py*K@$N31_7]s#'J03&K/'J<(%LD#!K>X|!J03]RL@%?N3Jc$K@'MnJ,#!J03KC!J<(*K/0K}[F%J#Kr#!J03&JBK#G@'J<(0WF:@JU2J~LZ!O)#J4W
<T[!K2#$0TyG!JsK2#K;$KF#!9.DPaJK6)(*<2K@'J03:*D'Jk%J(Py7'K?Jk.0+!Mp#M246J8*JFUn%!K?JkK#G!Jg#H];#L[!3&6J8!K?JkKB%,#!K>KeLKLP!J03J!*'WFJ<('+Ly7J^#!J03P}1*$J^JyJ!J
nJ^$KfWl/&+Ly7MnMm$]m.Q?!J03Kx*^2M%.Py$.J<(NgJKL4%Y>S'R3M:+)(J98Qb5N_$S{,Jm($>]z%L2.<J@8Ja%*6JwJ<Jd-J2U9#M;M?:J$DSxG*Ju1PkO5JA$J@.VH!J$#)(KvJL2VS*J!!J$#)(:*N)K@
'J03Jh5%N+W{HL66)(&,>WiL6KC5'P,*<2K@@JXJ#/L5:*M]%=.^w*%O='L>/M@L[J!Jn%Pw*K@!I!JfKy*N]N+NYJn=&)(LK8%VnQIJ!L[!I-?7!JQL.JH;(O',>L=#)(*JCJS%Q*$VC,J037'3J'6FJz#!JQL.
JH;(M%'QtMT3&%K@!Lj3!=#)(JMP|%JW%!J_J80!J03JD!KbM`#!JQL.JH;(J*X0P+U+LG'M3JMJW%!M=5C-P_K(#)(!J34K:<MYP_&$K4K(#!JQJH;(J!KT%KTCK4K(JM8K]+Td%!R-FJD<QC+TD%QyK4QV$TxJ
]F0MO'QDFMg:!IQu.'LbU/F#!JQJH;($,LYFLH%@*JC!M_#JZ!=&J$Jx#.U/F$#,LYFL&1!J34K::!IJU2RK'FMg#!JQJH;(*<ML,FTEL&1!J34K::!IQu.'S/J{SnJ8P?K(#!JQJH;(J{8K!.S/J;;Pb#ME#'FP
5Rn*%ML.F/!ILY(K(<LL*K$$LmL]K0J2K$L6DSxG,Kz$BK.5'Ne#H]b%Q&'LYF-K%#JIMa0J2JI/!I%!JgKI1JwJdKDKZJ@L|+Mi!BMH&$>K>L!!I50J1JI#,LXJxOU$JmJ+JD2K,%!JmJ[#KR&KH/'JjJ`!MVQ2
5%!Q-&LT#!I07*Ka!IT'S>*Q=!O>#J#KuT1T,$Sk-JY#JT+J2K~KxKG1JwJd$Ns%+MiJM,BK.$,>JkKeVd&$W9!I5KIJr8Kq%*/JbJ+,JHKbLA$L$JbKtL,#!?$RY%?!IJ+JD2K,%LN#K=$K=NkVqV[$N<Vy1*$K
?K>$'NP#!I%S~7,>LUKh:CK.$>JkJeK^M,#!M(#CJb-TR#KJU=&U>:!K%#JI&JY#JTJ7JrN)8MOSNJpO$RR%KV=_FRqJ9JWSNJd.M{RTUDJ(UAN|#J#]dJT+Ly7!IKx'JI$]N#JTV2'J,#!I+ZS/'LIJNO@#=&J$
Lh%JWJi=%HK4LU:*UU'K4I&*Nr@%8#!VXL9?%!;![*Ky%X6)0%JF@J34J8N^J{Li&Lx6Ji=%JLJhRS!JZJ|%!I@0Y'%RSL@%!W}#J]EKA%M{R$Pu!Oy#JI&J]KAKaJCJXMz!BS$&'Xr%K1!MlJ:0SFK;S$%LL!IJ
;KM&'W.WV#Mw@JUBKcQ]KM#Kz)I0J34*J{Li@&$Jc@6!=#!JQJH;(5L&1!J34K:JxFJz#!($JXHM_,LYF)I0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJH;(/KFO#*KaJCKi'J,#!JQJH;(Ll7
)I:2L_R(LkJQK[J?K9M~K`GLh%Pj*1P=&XoV_:!IJUg@U+JF@Od'ZVJ:Sz)KZ@_S+J(PUS|IBKcQ]KM#Kz)ISg7TmJ2JI/O#TgO:V.)0J34&*D_s%Li@6LbJ$TgO:Kc/O#!^LRoO:V.&O:KcKaO:!M)NA#!JH;(#
YNHIJ;RoVb8Lm/'e&N1*LK?J(W&cT*KaK9NSHXP:*35'Wm$Y(:,%Y*'BK%/!I:Ku/KFK`G)&Lh%JW&Q&!JQM*L_R(LkJQK[J?!JQJH;(JU2NB^OHIM%R.LU:HI0'bPJ/*<`K@KFO^%NBR[R.V67!J/:)0Mw*Nr%J
L?!JQLJJH;(R~#)(JDN`QkQWR(LkJQK[KXf0J}J?KYbp2aGVZJO
 part GPL-3.0-only
JQJH;(FJz_|V]R3
 part GPL-3.0-only
BR3J34K:LeR(XWK[
 text HPND
JS%?J,Jc&J5)4JN&J4KNJO/,J`&J1LI0K_JKJ7.!JrBJ:KXOHJ}[!KY+J#J^JN&JO.NYKX.J}!KYBJ:&)JSJ:OH+Z_KNJN&.!KXKMJ}L8KYJN#JOK-28K!+Q;$RG[j%JE#!4J1MnKPL4JSJOJNK-L{J2P^W&!_Z#
)4/,J`KX@J})4KY0J750J1KQ$JmJIJOJNK-KXU!J}NlKYJ#J[7SV%)4J+J#JmJ[#KR&KH+J2K~J9K-8Kq/,KbLM$KXL$J}jFKYJb$,JbQ6LjJ!LN#?K=$NUJu+J(LV#L%MB$>Y3LVKtL,#$+Ly7!?$LT#)4JO
 part HPND
e.JSJ:&K%
 text ICU
JS0K_JKJ3#Kk%,MJR_'J,#)4&MSKNK)!4%US+!4J1NzJ+J1JY!9%?J,JcU.MYJ5&$MZJ^#!4&%NBPZ%Pw!40St%JLJhJ7.!JrBJ:J;&)JSJ:OH+J#J^#!4&.NY!JrBJ:J;&)JSJ:OH+Z_KN!40J750J1JI#,LXKQ
$JmJ+JD2K,%!J[#KRKH/'JjJ`&R^#K?Jk9+J2K~J9!BK.$MHLS+)J:8Kq/,L/$,KbLM$L$Jb$,JbQ6LjJ!LN#?K=$NUJu+J(LV#L%MB$>Y3LVKtL,#$+Ly7!?$LT#)4KD5O_+)J:!KM#'BK.J928K!+Q;$J@%O8!
N&?$>R8+)4J1L4KPUG#!BK.
 part ICU
Ys(YsJJOgJJ&LYB&JSJ:
 part ICU
BKcRgh)NaMpeXQ@&M;J#9O[
 text IJG
!L0JFJ2JI$VrJxKQ$Jm7MK%)4J4Q-RjKR$KH/'JjJ`)40J750&*J4KUQ=!MVQ25%J4Q-&RjX/JS0K_JK%?J,Jc&J5)4$LvLF/,J`J1LIJl%JiJ$-:,J_#!EA/)40K6KC)noKAJ-8LS7)B&J2JIJ:Zf&,Q:d-$L;%
!J6K)J-8PzW[+RhKN-:JfKSA0K6KC!RhKNJ-Pu.)40K#+J_G!3#!N*Z&PT-JS/?#)40JKJf:!KU_}MlOe/,pVj3!L0McJ2JT/Jb#,LXJiJ$JW%,4M.J!$K#G!YuA2[^%!NXJ/:*?LC3*n#%W'V*JS02JK/!?#,Yu
KzJ;KM$TuKM+Q;$RGP#%)4$MmM.J!@)4<8X~%Jf5!N*Z&PTJ;4KmPaNB&XR!?#)45!M^#KLMmJ7.J#JI$JTK<Dh}1!K+ptJN]HKc0LS+)JE1JS#Wbn1jjP`nU#J4BK.hak@#mEn*`=]HKc02J01!JrB&J$JDR~1!
bfJE=#!J34K:fA.*J-J~EA:*Li@L_!KA]HKc/MlO#K0Y+]HKc02Qi5J_#,IU`J!!YuA)JU2P2*KFKE!YjVfJL!p]XBb=cqNgP[7JQV;@0B1!J34K:JD0QddJ!Kwl3/J4Z_RJcpl!cpo}m2m3fwOiNFb=Qffw0B1m
4MQU:JD0K9QddJ@[!.!]K]fM_#!Z&ok0J01LuQ+1a%JXU:&mLe-]K]fN)Xa8K!J1R_K;$KFJ?/)OoNF/]K]fJeK^U7J!!J3Z&4Y+]K]fP]Jf'm>`zN?!pal;S|@0p`.biS&e3JMNF@JhSs5KmDUHMaDJ2J<M}G!V
pA!YuJEdrLSA%QW&OFYmK)%V<k?7!p[eVJ<YmZJNFJeK^U7hd&!YmgpJeK^o_%P!pRkw)p/JU2?!eVc1!LjYmK)DN$KEbfJDDNd1J#LEYmjQJOKmDKG%Pu.!k}S!R>Kc0!BLq#cmR)Ymf~0'NDU-Lq#cmR)
 part IJG
N*Z&PT(
 part IJG
JpX^+_+Yc-KmY[U:fG.)4JBJD:*TG,`;Qkm!V*QP-*J{?)4/RN*Nr*Y[U:JC%U3V*-*<2f@.*W!)4:*?@+'I*J-W'bE+HKN.*psK!!YuA+l~
 text ISC
JS%?J,Jc&JN$JOJ5)4/,J`7$J1LI0K_JKJ7.!JrBJ:&)JSJ:OH+J#J^!40J750&K-NlJ#J[7SV%)4J+J#JmJ[#KR&KH+J2K~J9K-8Kq/,KbLRLM$L$Jb$,JbQ6LjJ!LN#?K=$NUJu+J(LV#L%MB$>Y3LVKtL,#$+
Ly7!?$LT#)4
 text JSON
JS0K_JKJ3#Kk%,MJR_'J,#)4&MSKNK)!4%US+!4J1NzJ+J1JY!9%?J,JcU.MYJ5N5&$MZJ^#!4&%NBPZ%Pw!40St%JLJhJl%!JZJ$!JrBJ:&)JSJ:J98LS+J#J^$MhLv#!4!4J98K!/XY2kJ!40J750J1JI#,LXK
Q$JmJ+JD2K,%!J[#KRKH/'JjJ`&R^+J2K~J9!L0$BMH8Kq/,L/Jb$>JTJu+J(LV#L%Mu$J@KtJ!L,#$+Ly7!4$!?$>R8+!4
 part JSON
BKcTllmK[
 text LGPL-2.0-only
N^0KI%J,&J5MvJ^#)(K7JDQ}@02M6)0!N`P$F#!J/M*@0U/J>OS@k|7FJ>#!OnM*T&!J?/M{4DNN%RLUIHM?%L-&Lx@1W6!JQJH;J?DM9%WRHM?%L-&LxJ34%JFOP!40J3/J#J4L))(!J/JH;(LH%LDg%NMJ34K:
4&%,>N;OtL0Sn%?@*J{?@/HN;RdKZKmW|#J34KmDWr%M?2QULCJH;J?DNN%JFOP.*JC!M?%J5J^#J34&Kk/)ND:*P&.*LPEA$J{NS@:*Nr@.*J{Lx!4$?Wj#@+K4J3LU&.*QP*J{JLJiT5%QoH9KmN=%JFM}.QcM
F%XI*Ji9$%UE*%U9!9JiM}Vz%LbT./*:*J5J^#!J/$:*Jc@/L5:*J5J^#!J/JuSu$/'LI*J-LL!KrJ#!9.Kmdz**J-JFOP.KvRdLP$J{NS!EA:*Q*'I7!J/*J-L!N[JvK)%!KrJh.KvJ{[tL@7!J/MoKgL;%!J/&
fT@&*J-O:L@Ji=JhKvQPKV9LCXf#S.H9JePdT2JJB!J/&J>K'*)(J8QM*JpJS%J,J5&$Jc!J/K9/J]RvJ;NnKmNr%JFLb.N^X(.Ma0J2JI/)J3J/:!J/0JG1Y,QG&WgGKmNrJ4Kr%QP.MwKvJC02!J6FJh.,QV[]
1M;JM2_AG!J6L0_ESE,J3I0]%[114LuKmP&%V<![5.`FM2J34JMR@PCJ<J?N{+O$pJ!IM%R.4%TZ)KmJCJy@Oj.,J<J-8J'/N^J;J3?$2J'JXJ#M{JQ4J+LDN;0J01!OnJQJH;(J8NgNN/Y9LU)(!JQJ/JH;(LH%
LbNMN;)(0fJLmJ!!OnK;8OP%QW@+Ml&Y[U:Q=.Ou+@0!Kw5+!On(!OoKmJC'M<;(/LDN;0.Kvi:!dGKmpiJFMxO4$]=%'I&V%KW@R['I7'J/J1Q}!J/0+LDWzV%KW!J/&0Z~%P%'Y9I$M-IK0+']$&JpWz!PAKS0
'MT3'JV#!J6J/&!OnJH;(pO@5COS#)i;dGKW!OnJH;(/N;^#2R$O84V!OSM{Rs^#2?!N;Kmco.q*J$VbO8V!`8K0ZiR[#JsJ3LULKYW!L)#JnLU#J#V=J!!J3R1#!N;T4)J/JH;(0M9%NBRs#JsJ3LU%?J3N;S_Z
CHM?5'KU#CLU%Lx!J3N;.DR)+L@KmJC2oNLh%X6)5UuL;+VYK)JDKmJChL@5UuL;+!ToSG#!J/!P@0.)JMeM%kbRt#J3N;!Wk=&J$/M#JE&KOQ&U3ce]P%!d;Mx'3K#G!J/&'3.MD!J/!dqM8AM.J!!J/S_!^`Jf
JBRc7!J/S}.@0L9/'J/%8J01!OnJH;(VmKE1)KbK;JQJ/JH;(=&J$/M#JE&KO-)(JALH%,4J/J8M8'J:RF1!BK.$>N8JkS0@<8K66!=#)J/JH;(K9Ow)(J]K50Tp5*'J/J.'NG#4SG&$K=ZBJh5%8cxPA7M-LUJ8
?LD#JnSG&K=%J=R<!J/LsMC%,C4J/$3J8JeK^K66Ji='3K#G!J/J.Jx!J/$,JV36BJd.0%_J'3OT!J/$'M'#@JxMv$7JR&$T6bLM%OiO|WSQ50LSJ1JY+!L?KOEA/'3J.!QTJ=#!3/KgJR%@/'J/N[EAJ.J#!EA/
J#PY@M8Ps,MSN1O0K)Ps!RJK!%L*O/&O{#!J/Px>KEM#JE&KOD2J01)(KvDRBJ4O)!P;#P%'IKW!J/02ON&OdJ!C'I0J0Jf:J4KlUQ'3K#G!J/N*#!?#!J/+'gJ/Mi@Ju.0V{]}GMw!J/JU&Mw!I.MD!J/JU-*<J
,&J5MvJ^#!J/J;N[EA5*LP@+,L3J7.*Sh&V7MYGJ]J,J(M)BJ:&K%#JIOcP0J#!J|.Q.%)(&%!N,#,JI&J5'J,#)(Ll7!J/*<Kk'LI/!O(P;#V)'J,&*<JXHM_K'JINn+R:/'LI-*<JcHJ,$J^#!J/$,M'#@N{[M
'3K#G!J/&J,&J5CJR$36!=#J*JJJrJ7.*K9S(J##JiJ$-!JG3J-Mq8'4J/-*J-M7!K)JG%PLN%J|Nf.*Q|!K)&!MG#,Lx-*J-M7!L+#!3%8J'JXJ2Kk%J#K?K>6!=#)(-:'Sr+!JGJ/MC%'Rz$'Y0#K=%8Pv1J(M
-I.MD!Sr>KE5J(`/WgKZ!Sr0a:KC*J-JF'XY[GXN%PR.+!K~J(M-JU2Y/CRz$Y0!SrR2ae&avRNJ_#J4J`RIaR/L5'Rz+'J/%]nZ[_HJe'J`.0QIOEMdN*#!M-NpS[b|QX.,M-PvRz$Y0K!1)RzJ-8e}:!M-JU2Y
/@!Z[ffRzJ-R2]nZ[_HJiM`JW%!JG35'L+:WWKJ#.3D2M.J!!J/&J{8NINLN*&M<JB+T4KC)(&J4=JL2JW%JnKJKZ*J5L@5M<JBJDKZ*J5!KwKJ5J_#'L+J80'3K#G!J/!JE#!L+J-8G!=#)(OtL]/>PpSC%!MVL
+&N{%J]&NOJ_OW#KeW!@N{@02!SK#)J*%L/9$W3H9%3KPQI1*Vm!SK0%K2!Jt%L*!JE#JV$PiJBK#G!J/+NiVaV4#Oi32K#G!J/7!J/$7'3K#G!J/G'V-#'SZ$JEL3JU2UM!>36!O)#)(-*<e|%JW!=#!OnJQJH;
(R~#)(%'MOJ,#!J/%JL)*J-ORJ#!J|.Q.%)(Jh.KvQ.%!OnJQJH;(FJ>R~#%)(:'enFKEFJ>#!OnJQJH;(Jec;KC*J{RK.FR~:*P&JL2JF,>Lx+JiJ|Z;)Lx0Jy+'MOJ,@0eC/.J,Jh!OnJQJH;(LH%J#OOJ^&JV
JBJyJ!.J,)M_0O^KZ*P&%J,J_#!A#!J/M%'I.02'J/-*<J,&J5!J/$'M'$JV#@6J*J>+JvA$KSJ=6!=#KJJJ&J>JrJ7.*OG@7!N[K*O&NdEAJ8J-8K66!=#KJJJ&J>JrG'L3QAK!/4S!:JE#JvA0Jy1N>L`%J,J!
'NMM/KCN>N:L`%J,!EAJ!!KwM/b;!OZ%J5!EAKhTeK?K>D2]l%J,!ELl7!JvA-'I.M8J2JV#,M'#!J/JD0NN%37!J/1NkQ~$PA7@0Ow'3.MD!J/C'3+a;02'JV3#!J/&NpdfRB!O)#)(K0R['3.MD!J/7!J/XEJ(
KS.0'JV#!J/OS@M8Lv#!J/VmKE'3.MD!J/!KS0NpJ01)(J*LrR0=/JE#CR<KZ'3.MD!J/MDJ&J!'VYKA.0J_#!J/!JvA/!3<8'JV3#!J/KhTe!EA02Ju)0V{0d_ZW:!3J{8PAJ1!J/$:!30Mq'J/!gG/)%8V{02Z
AMd1Jd:CJ(JvKAMDJfa`amK=W~aB&_~&ZXaK&ZXa1SGbW[_$Xb+aFKC!?#!JvKA0ZiOW#Ju@0Xa'JV3R<OT)JvAPsLv#!J/JMR2U[6J*LrJ@:!30'JV#!J/*<J5!JvA/!36!=#J*Lr,R<OT.3K9U[6J*LrJu$2Kv
DPAN#7!J/Mq-5J(Ln%!KJJr*<K9[0$Q*'3.MD!J/7!J/%P!'3OTLv#!J/&J5.36=#HP)J7.!=NBKO#!3/!YSJ;N@?&b4`f/]xCJR*J-LLN%J:7J]J,#!3.!J/0K!+@&.!J/&J4?DJ01)(*J-Y/'J,#)(:!3[?[EU
#BJ|*J-J~!BJ:/!J/T<L@5OE5'U6`W!KU%!J,#)(K9*J-JLK;#JiT5-OG!37!N[K*O&NdEA/!J/J+RNL;RfK!+!3J8J-8K66KJJJ&J>Jr&:!30J(KSPA7!J/7!N[O&Nd3.MD!J/5JvA&$EAJh.!KUJ{Jc!J/&KC[
t%P!'JGKSOT!JGJ/@0Y5.!KUKeL;!Kl#N9K)+!J/JM2Uk8W%%fS!M-%?!JGN9-OG!37'KPK'O*/JXMzQ4S3%LL!KwKU!N2M++S[c#Jr/'KkJ2KFKE!O>#T#)JE-:JE#!30Jy1N>L`%J,J!'NMM/K'N:L`%J,!JrM
+N2J!!KwM/-bh.!KUJeRlKi'J,#JiN2$.*JCRlY))KU'J,/J(KS!KGJ=#!3.MD!J/J-J~,K=&Y9LUQi/Ux!KSJ!@K05'KbLn!EAK6N=2J~Ou.0P3K6+JxE$L~J=7!O}UPTATS&JhG#!RaM5GJ8!KSU{Kx.P*MqV2
!KS@<e).)OZcu!(M}#>R.N;.JL2P3OG!RaM5C'ctJ.*N)?NYL@&!J/Rc+J(KS.*J5-*<M/J/Q%.D'3K#G!J/Ta1Ta+'QtJ/Rc7>J/Q%2J01)(&J5C'MTJ/J7.!M<JE#!3K#G!J/&#!>J/Q%0J@KI&J7.*JLJiPdT
5-OG!MTJ/7'J,#!Kw3K#G!J/Zg7,>J/Q%)J-8K66!=#!KJJr-LLN%J:7!MTJ/#!^>.J_#@0'3K#G!J/&`sK1%TG!RhZgJ=#!Kw3-*<2J,JcN5Q*7$J5!J/KD5KoJ76)(,R5J@%J,JcN5Q*7$J5!J/0T8&JMK}LBH
96)(K0K>KeJCKiJ^$9J!*6)(JM2JCKVJ?PGJhNu5CK>OX+MlMM-*D2KG%Mc)(Y+*JC2V$@K0M:QGKB*JS%Jc$J5!J/$J4JVJBJiRkDST1Jd:*JL2Mc)(Np1O4$M2!J/$,3K#G!J/*OBHME#)(%JLJh&J#J4=&J$/
M#M2$O4!J/$JBK#G@-J]KT*Li!J/$,3K#G!J/!K&K}NJ'(J!!J6J%%J,J5Q*7$Jc!J/Jl%Ji=&J$*<2MI,M@M}G!KrK2#!9JKMe*D2O9/SpMM1K?K>%)(-:5'P,#'PkW`$]B#J<L2$/,>Oo2K,%J<X^J$DSxG*Ju
1PkO5JA$J@.VH!J$#)(KvJL2VS*J!!J$#)(:*N)J5Jh5%N+W{HL66)(&,>WiL6KC5'P,*<2J5!J/JXJ#/L5:'J<(LK2NBL>J3Ny#!J/1J#JnKeLPJ^N#$QeLG*KC!JfKy*N]N+NY@&)(LK8%VnQIJ!JE#!J/:,M'
#)J*0OkRZ$P96,Jj[.!]S#!J*0M9%JW&!J*5'L+0M9%JW+>Ph@02!J`#)J*%^R*%Ob,Lu$>LqJtK<$%W3U<#,CK<)J*Je!P`J`#S.!Ud#!J34JEM5J80Yw1;(_-S&VgJCJy^FMN%!Q7_<#4K6LG.M5+_CGPNM-#.
M5@0Y6%!Kz^*%Sn:U($V#0_t%J54LG,>M5&'K5N)MI.P))J*0M9%JF_bOjMw0]V%8'P,#![y#)(-:!JE&$?#!J/0ON+LbQ!Jx1Lu$1P~Q)!J6BK.KeXq!J/6)(<M~J(VT^GJEJYN_JnQ!Jh.JE0KIJf+$T<Q!2N{
R;+CLa)(WZ!JY5:KP+!Sc#)(-!J34K:<MYP_&$K4K(#!J/JH;(J!KT%KTCK4K(JM8K]+Td%!R-FJD<QC+TD%QyK4QV$TxJ]F0MO'QDFMg:!J/Qu'FMg#)(J8LH%@&,LYF*JC!M_#JZ!=&J$Jx#.F$#,LYFL&1!J3
4K::!J/JU2RK'(FMg*<ML,FTEL&1!J34K:-:*P&%SINA#!J/M%>J3LUOtJEJ$DU*7JiOF%!Kz%UE/JS/4J80P~1!J34K:OF%!J34K:KmZYJFN./)LCYUJM8[R1!PdXX#ZC!J3R1#J#T{#LCJ34&#[o!V!&Qr#4R{
J2JI-OS!J/0J'J3#KkMa0J2JI/!J/%!JgKI1JwJdKDKZJ@L|+Mi!BMH&$>K>L!!J/50J1JI#,LXJxOU$JmJ+JD2K,%!JmJ[#KR&KH/'JjJ`!MVQ25%!Q-&LT#!J/07*Ka!J/T'S>*Q=!O>#J#KuT1T,$Sk-+J2K~
KxKG1JwJd$Ns%+MiJM,BK.$,>JkKe<Jc&$Li!J/5KIJr8Kq%*/JbJ+,JHKbLA$L$JbKtL,#!?$RY%?!J/J+JD2K,%LN#K=$K=NkVqV[$N<Vy1*$K?K>$'NP#!J/%S~7,>4Kh:CK.$>JkJeK^M,#!M(#CJbJNO@#=
&J$Lh%JWJi=%HK4N;:*UU'K4J/&*Nr@%8#!VXL9?%!;KmX}Kg@J34.N^J{Li&Lx*J{JLJh1axNy6Ji=$]E6!=#!OnJH;(%JWJi=RS!JZJ|%!J/@0Y'%RSL@%!W}#J]EKA%M{R$K@!Oy#JI&J]KAKaJCJXMz!BS$&
'Xr%K1!MlJ:0SFK;S$%LL!J/J;KM&J(WV#Mw@JUBKcQ]KM#Kz)J/0J34*J{Li@&$Jc@6!=#!JQJ/JH;(5L&1!J34K:JxFJ>#!($JXHM_,LYF)J/0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJ/
JH;(/KFO#*KaJCKi'J,#!JQJ/JH;(Ll7)J/:2OF%!J34K:LeZu[NbI[K[L[+Z.ZoZqY8K9M~K`GLh%Pj*1P=&XoV_*KaK9NSHXP:*35'Wm$HY(:,%Y*'BK%/!J/:KuOA0'_IOR!L8]3LeK_NlJ#BS#+!J/dv'J//
gVeKKP1^]fK^H_M#X'W:JJ[$_vX'W:_2#],.J;J#Ma0%@JO
 part LGPL-2.0-only
JQJ/JH;(FJ>V]X1
 part LGPL-2.0-only
BKcX1J34K:LeZu[NbI[K[L[+Z.ZoZqY8
 text LGPL-2.1-only
N^0KI%J,&J5MvJ^#)(K7JDQ}@02M6)0!N`P$F#!LJM*@K9`O5!g0#!JQJ/;(FJ>e-!FMgJ>JJT&!J?/M{4DNN%RLUIHM?%L-&Lx@1W6!JQJH;J?DM9%WRHM?%L-&LxJ34%JFOP!40J3/J#J4L))(!LJJH;(LH%LD
g%NM4_$b_N;#!J34K:&>L0KeSn%?@*J{?@RdJDKmg4*N`p:[-W&Ju)($!OnJH;(0!`8ow%?+,JjLaK#G!kRLsKZKmW|#J34KmDWr%M?#?2QULCJH;J?DNN%JFOP.*JC!M?%J5J^#J34&Kk/)ND:*P&.*LPEA$J{N
S@:*Nr@.*J{Lx!4&?Wj#@+K4J3LU&.*D[Y.*J{JLJiT5%QoH9KmN=%JFM}.QcUV%XI*Ji9$%UE*%U9Ji9JiM}Vz%LbT./*:*J5J^#!J/$:*Jc@/L5:*J5J^#!J/JuSu$/'LI*J-LL!KrJ#!9.Kmdz**J-JFOP.Kv
RdLP$J{NS!EA:*Q*>A7!J/*J-L!N[JvK)%!KrJh.KvJ{[tL@7!J/MoKgL;%!J/&fT@&*J-O:L@Ji=JhKvQPKV9KmQoH97'PdosXfJJKmB!J/&J>KmK'*)(J8QM*JpJS%J,J5&$Jc!J/%QoJ]RvKmNr%JF@biOj.M
a0J2JI/!J3J/K9:!J/0JG1Y,QG&WgG!KrKaQP.MwKvJC02!J6FJh.!J6KzJ;Y#JM28]A1QV.Vb8[]1M;SE4Lun@'j5p=%!`o#,J3IKmP&%JFOP.'TuN)R$O]!L)#'J3I1R_'o1(J!'J<K.NpKmlT.,J<([e/'F#!
J/J-8PN7!MlM?#?M++)(M{JQ4J+LDN;0J01!OnJQJH;()(!JQLJJH;(LH%LbNMN;&0fJLmJ!!OnJH;(Km?)(/LbN;+O5%NBR[JnN;M%JsJ3LUKZ'I0PA7'J/Jug*$KW'SXJ/!M=#!Pd0Xaoj'MT3'JV#!J6J/!On
JH;(NpRECR[Jf:!MVM=kjJ4d$#M?!LJJH;(REKFlzd$/R[>A7!J/KmiI)(!LJJH;(OS@JUXb%Qo!KUJ;M?KE!OnJH;(@K9P]>J34RsXb#J(ZxN?ixJsJ3LUJijrD!OoKm?!OnJH;(/S&N;K0!LJ(P]hT+LbKbPh/
L5GnkevMa<8'KbN=%XR!q2L9?#'LbJ/Jh.@[)'[6k[LE%X6)JsJ3LUJ-8M6%?!J/'KFkqLa0.'J3J/JU!Kwlk5Y;K!JsJ3N;+)LaMa0m+%`z1S{!J3J/%J34JfJhKm?!LJJH;(+>R6JS%?'JjJ/+JsJ3LUVN'e#M
g#Vg%?'Z)Sc#J34/L5JS%?!JQKcJ/+JsJ3LUVNS&KFVg%?!L+JQRaM55OE5J4pp!JQeSRaM5Sa!LJJH;(0XbnV#!L)M?@JUPR.!KU#'I.0PA7!J/Je!M?&!q.%N4.IKW'JGF#!J/!Wk=&J$/M#JE&KOQ&U3ce]P%
!d;Mx'3K#G!J/&'3.MD!J/!dqM8AM.J!!J/q-!^`J-8MT7!J/+O5%N4JQLJJH;(=&J$/M#JE&KO-)(JALH%,4J/$>IJ8M8'J:RF1!BK.$>N8JkS0@<8K66!=#)LJJH;(K9Ow)(J]K50Tp5*'J/J.'NG#4SG&$K=Z
BJh5%8cxPA7M-LUJ8?LD#JnSG&K=%J=R<!J/LsMC%,C4J/$3J8JeK^K66Ji='3K#G!J/J.Jx!J/$,JV36BJd.0%_J'3OT!J/$'M'#@JxMv$7JR&$T6bLM%OiO|WSQ50LSJ1JY+!L?KOEA/'3J.!QTJ=#!3/KgJR%
@/'J/N[EAJ.J#!EA/J#PY@M8Ps,MSN1O0K)Ps!RJK!%L*O/&O{#!J/Px>KEM#JE&KOD2J01)(KvDRBJ4O)!P;#P%'IKW!J/02ON&OdJ!C'I0J0Jf:J4KlUQ'3K#G!J/N*#!?#!J/+'gJ/Mi@Ju.0V{]}GMw!J/JU
&Mw!I.MD!J/JU-*<J,&J5MvJ^#!J/J;N[EA5*LP@+,L3J7.*Sh&V7MYGJ]J,J(M)BJ:&K%#JIOcP0J#!J|.Q.%)(&%!N,#,JI&J5'J,#)(Ll7!J/*<Kk'LI/!O(P;#V)'J,&*<JXHM_K'JINn+R:/'LI-*<JcHJ,
$J^#!J/$,M'#@N{[M'3K#G!J/&J,&J5CJR$36!=#J*JJJrJ7.*K9S(J##JiJ$-!JG3J-Mq8'4J/-*J-M7!K)JG%PLN%J|Nf.*Q|!K)&!MG#,Lx-*J-M7!L+#!3%8J'JXJ2Kk%J#K?K>6!=#)(-:'Sr+!JGJ/MC%'
Rz$'Y0#K=%8Pv1J(M-I.MD!Sr>KE5J(`/WgKZ!Sr0a:KC*J-JF'XY[GXN%PR.+!K~J(M-JU2Y/CRz$Y0!SrR2ae&avRNJ_#J4J`RIaR/L5'Rz+'J/%]nZ[_HJe'J`.0QIOEMdN*#!M-NpS[b|QX.,M-PvRz$Y0K!
1)RzJ-8e}:!M-JU2Y/@!Z[ffRzJ-R2]nZ[_HJiM`JW%!JG35'L+:WWKJ#.3D2M.J!!J/&J{8NINLN*&M<JB+T4KC)(&J4=JL2JW%JnKJKZ*J5L@5M<JBJDKZ*J5!KwKJ5J_#'L+J80'3K#G!J/!JE#!L+J-8G!=#
)(OtL]/>PpSC%!MVL+&N{%J]&NOJ_OW#KeW!@N{@02!SK#)J*%L/9$W3H9%3KPQI1*Vm!SK0%K2!Jt%L*!JE#JV$PiJBK#G!J/+NiVaV4#Oi32K#G!J/7!J/$7'3K#G!J/G'V-#'SZ$JEL3JU2UM!>36!O)#)(-*
<e|%JW!=#!OnJQJH;(R~#)(%'MOJ,#!J/%JL)*J-ORJ#!J|.Q.%)(Jh.KvQ.%!OnJQJH;(FJ>R~#%)(:'enFKEFJ>#!OnJQJH;(Jec;KC*J{RK.FR~:*P&JL2JF,>Lx+JiJ|Z;)Lx0Jy+'MOJ,@0eC/.J,Jh!OnJ
QJH;(LH%J#OOJ^&JVJBJyJ!.J,)M_0O^KZ*P&%J,J_#!A#!J/M%'I.02'J/-*<J,&J5!J/$'M'$JV#@6J*J>+JvA$KSJ=6!=#KJJJ&J>JrJ7.*OG@7!N[K*O&NdEAJ8J-8K66!=#KJJJ&J>JrG'L3QAK!/4S!:JE
#JvA0Jy1N>L`%J,J!'NMM/KCN>N:L`%J,!EAJ!!KwM/b;!OZ%J5!EAKhTeK?K>D2]l%J,!ELl7!JvA-'I.M8J2JV#,M'#!J/JD0NN%37!J/1NkQ~$PA7@0Ow'3.MD!J/C'3+a;02'JV3#!J/&NpdfRB!O)#)(K0R
['3.MD!J/7!J/XEJ(KS.0'JV#!J/OS@M8Lv#!J/VmKE'3.MD!J/!KS0NpJ01)(J*LrR0=/JE#CR<KZ'3.MD!J/MDJ&J!'VYKA.0J_#!J/!JvA/!3<8'JV3#!J/KhTe!EA02Ju)0V{0d_ZW:!3J{8PAJ1!J/$:!30
Mq'J/!gG/)%8V{02ZAMd1Jd:CJ(JvKAMDJfa`amK=W~aB&_~&ZXaK&ZXa1SGbW[_$Xb+aFKC!?#!JvKA0ZiOW#Ju@0Xa'JV3R<OT)JvAPsLv#!J/JMR2U[6J*LrJ@:!30'JV#!J/*<J5!JvA/!36!=#J*Lr,R<OT
.3K9U[6J*LrJu$2KvDPAN#7!J/Mq-5J(Ln%!KJJr*<K9VC$Q*'3.MD!J/7!J/%P!'3OTLv#!J/&J5.36=#HP)J7.!=NBKO#!3/!YSJ;N@?&b4`f/]xCJR*J-LLN%J:7J]J,#!3.!J/0K!+@&.!J/&J4?DJ01)(*J
-Y/'J,#)(:!3[?[EU#BJ|*J-J~!BJ:/!J/T<L@5OE5'U6`W!KU%!J,#)(K9*J-JLK;#JiT5-OG!37!N[K*O&NdEA/!J/J+RNL;RfK!+!3J8J-8K66KJJJ&J>Jr&:!30J(KSPA7!J/7!N[O&Nd3.MD!J/5JvA&$EA
Jh.!KUJ{Jc!J/&KC[t%P!'JGKSOT!JGJ/@0Y5.!KUKeL;!Kl#N9K)+!J/JM2Uk8W%%fS!M-%?!JGN9-?'S]SXJ/V`/R[7!J/'S]V`0K;.JJMDJXN4KT'J,#!J/RlR-G!KUJ;M>M5VmKEM#J/SGM%!KS&J>JMS~_:
7'JGF#!J/:!KUlVK;5Nu5!JGF0N1Ox7!F.!3NgJy7-OG!37'KPK'O*/JXMzQ4S3%LL!KwKU!N2M++S[c#Jr/'KkJ2KFKE!O>#T#)JE-:JE#!30Jy1N>L`%J,J!'NMM/K'N:L`%J,!JrM+N2J!!KwM/-bh.!KUJeR
lKi'J,#JiN2$.*JCRlY))KU'J,/J(KS!KGJ=#!3.MD!J/J-J~,K=&Y9LUQi/Ux!KSJ!@K05'KbLn!N2%8K6N=2J~Ou.0P3K6+JxE$L~J=7!O}UPTATS&JhG#!RaM5GJ8!KSU{Kx.P*MqV2!KS@<e).)OZcu!(M}#
>R.N;.JL2P3OG!RaM5C'ctJ.*N)?NYL@&!J/Rc+J(KS.*J5-*<M/J/Q%.D'3K#G!J/Ta1Ta+'QtJ/Rc7>J/Q%2J01)(&J5C'MTJ/J7.!M<JE#!3K#G!J/&#!>J/Q%0J@KI&J7.*JLJiPdT5-OG!MTJ/7'J,#!Kw3
K#G!J/Zg7,>J/Q%)J-8K66!=#!KJJr-LLN%J:7!MTJ/#!^>.J_#@0'3K#G!J/&`sK1%TG!RhZgJ=#!Kw3-*<2J,JcN5Q*7$J5!J/KD5KoJ76)(,R5J@%J,JcN5Q*7$J5!J/0T8&JMK}LBH96)(K0K>KeJCKiJ^$9
J!*6)(JM2JCKVJ?PGJhNu5CK>OX+MlMM-*D2KG%Mc)(Y+*JC2V$@K0M:QGKB*JS%Jc$J5!J/$J4JVJBJiRkDST1Jd:*JL2Mc)(Np1O4$M2!J/$,3K#G!J/*OBHME#)(%JLJh&J#J4=&J$/M#M2$O4!J/$JBK#G@-
J]KT*Li!J/$,3K#G!J/!K&K}NJ'(J!!J6J%%J,J5Q*7$Jc!J/Jl%Ji=&J$*<2MI,M@M}G!KrK2#!9JKMe*D2O9/SpMM1K?K>7)(-:5'P,#'PkW`$]B#J<L2$/,>Oo2K,%J<X^J$DSxG*Ju1PkO5JA$J@.VH!J$#)
(KvJL2VS*J!!J$#)(:*N)J5Jh5%N+W{HL66)(&,>WiL6KC5'P,*<2J5!J/JXJ#/L5:'J<(LK2NBL>J3Ny#!J/1J#JnKeLPJ^N#$QeLG*KC!JfKy*N]N+NY@&)(LK8%VnQIJ!JE#!J/:,M'#)J*0OkRZ$P96,Jj[.
!]S#!J*0M9%JW&!J*5'L+0M9%JW+>Ph@02!J`#)J*%^R*%Ob,Lu$>LqJtK<$%W3U<#,CK<)J*Je!P`J`#S.!Ud#!J34JEM5J80Yw1;(_-S&VgJCJy^FMN%!Q7_<#4K6LG.M5+_CGPNM-#.M5@0Y6%!Kz^*%Sn:U(
$V#0_t%J54LG,>M5&'K5N)MI.P))J*0M9%JF_bOjMw0]V%8'P,#![y#)(-:!JE&$?#!J/0ON+LbQ!Jx1Lu$1P~Q)!J6BK.KeXq!J/6)(<M~J(VT^GJEJYN_JnQ!Jh.JE0KIJf+$T<Q!2N{R;+CLa)(WZ!JY5:KP+
!Sc#)(-!J34K:<MYP_&$K4K(#!LJJH;(J!KT%KTCK4K(JM8K]+Td%!R-FJD<QC+TD%QyK4QV$TxJ]F0MO'QDFMg:!J/Qu'FMg#)(J8LH%@&,LYF*JC!M_#JZ!=&J$Jx#.F$#,LYFL&1!J34K::!J/JU2RK'(FMg*
<ML,FTEL&1!J34K:-:*P&%SINA#!J/M%>J3LUOtJEJ$DU*7JiOF%!Kz%UE/JS/4J80P~1!J34K:OF%!J34K:KmZYJFN./)LCYUJM8[R1!PdXX#ZC!J3R1#J#T{#LCJ34&#[o!V!&Qr#4R{J2JI-OS!J/0J'J3#Kk
Ma0J2JI/!J/%!JgKI1JwJdKDKZJ@L|+Mi!BMH&$>K>L!!J/50J1JI#,LXJxOU$JmJ+JD2K,%!JmJ[#KR&KH/'JjJ`!MVQ25%!Q-&LT#!J/07*Ka!J/T'S>*Q=!O>#J#KuT1T,$Sk-+J2K~KxKG1JwJd$Ns%+MiJM
,BK.$,>JkKe<Jc&$Li!J/5KIJr8Kq%*/JbJ+,JHKbLA$L$JbKtL,#!?$RY%?!J/J+JD2K,%LN#K=$K=NkVqV[$N<Vy1*$K?K>$'NP#!J/%S~7,>4Kh:CK.$>JkJeK^M,#!M(#CJbJNO@#=&J$Lh%JWJi=%HK4N;:
*UU'K4J/&*Nr@%8#!VXL9?%!;KmX}Kg@J34.N^J{Li&Lx*J{JLJh1axNy6Ji=$]E6!=#!OnJH;(%JWJi=RS!JZJ|%!J/@0Y'%RSL@%!W}#J]EKA%M{R$K@!Oy#JI&J]KAKaJCJXMz!BS$&'Xr%K1!MlJ:0SFK;S$
%LL!J/J;KM&KXJ(WVJ}'W.WVKY#Mw@JUBKcQ]KM#Kz)J/0J34*J{Li@&$Jc@6!=#!JQLJJH;(5L&1!J34K:JxFJ>JJ#!($JXHM_,LYF)J/0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQLJJH;(/
KFO#*KaJCKi'J,#!JQLJJH;(Ll7)J/:2OF%!J34K:LeZu[NbM[K[L[+Z.ZoZqY8K9M~K`GLh%Pj*1P=&XoV_*KaK9NSHXP:*35'Wm$HY(:,%Y*'BK%/!J/:KuOA0'_IOR!L8]3LeK_NlJ#BS#+!J/dv'J//gVeKK
P1^]fK^H_M#X'W:JJ[$_vX'W:_2#],.J;J#Ma0%@JO
 part LGPL-2.1-only
JQLJJH;(FJ>JJ`uX2
 part LGPL-2.1-only
BKcX1X2J34K:LeZu[NbM[K[L[+Z.ZoZqY8
 text LGPL-3.0-only
N^0KI%J,&J5MvJ^#)(K7JDQ}@02M6)F#!JQLJJH;(WZ!=&J$#FJz#!JQJH;(p'1!K$L]R]Ls-K$N95K!Me)(MC%FJz#!JQLJJH;(&!JQM*MC%FJz#!JQJH;(!J/MC%'J03MP1)(>KEJ(M-$'MT35MdLsJ(M-0,3.
L{?#J(N1J71!J/JDJ802J@K#G!J/d+'g,#'X@Md1!J/0O?'S|#KWJ(N1J71!J/'MT30'3P[1XA$R[J(M-7!J/!JjF#!J/7J8!MT3NgJy0K9Ow!PAF!aVK*E/'MT3J.!K*E/!MT3N_,EA/Lv#!MT3.NL+a;DK#G!M
-&2G!PAF!K*M-A/'MT3J.!JvA&$EA/!M-J+,K=&Y9LUQi/Ux!MT3J!!M-JDN_!M5N;#!MT3-Ln%J*Jz#!JQM**<K@'J036KJJz&K8#)(J1NkP<1J*Jz#!JQM*-L[JGK(:*Jc'J,#!J/&+HJR'SrMC%'Rz$K=%8Pv
1J(M-.MD!Sr>KE5J(`/WgKZ!Sr0a:KC*<K@'J,#!JGF-6)(J7.*JF'XY[GXN%PR.+!K~J(M-JU2Y/!Rz$K=!SrR2ae&avRNJ_#J4J`RIaR$-6!JQM*7[d#!K$L]#)(Jw%.J,-JvA^OJ&J!J/VYK)!JvAJ=#J(M-<
SIJ&J!'VYKA.0J_#!J/*<K@CJvA6=#HP)J7.:!R)J&02K,%a`amK=W~aB&_~$ZXaKa1SG&p2bW$dh[_+aF*JLNY#!JZ-LLN%J:7J]J,#!JvA.!J/0K!+@&.!J/&J4?DJ01)(-OG!JvA7'J,#!JQM*&)(K7-MTJB*
<K@'MT36=#HP)._]RcR$JL2O]KO#!Lv#!J/O_+!MT3&b4`f/]xCJR:*K9JLJ]#!JZ-LLN%J:7J]J,#!MT3.!J/0K!+@&.!J/&J4?DJ01)(-OG!MT37'J,#!JQM*&)(K7-/'MT3.U#BJ|[?[EJ~!BJ:/!J/T<JiJ|
5OE5'U6`W!KU%!J^#!JQM*&)(K7-JLK;#!JZ-K@!aVK*E6!=#)(&!K*M-A+'J=S]/&6=.NB!KU%nt$[t!M-7'JGF#!PAF%P!'JGMT3+!L^M+1J*Lr#!JQM*/L[K*E-?'S]SXJ/V`/R[7!J/'S]V`0K;.'MDJXN4K
T'J,#!J/RlR-G!KUJ;M>M5&KfJMS~_:7'JGF#!J/.0N1Ox7!PAF-L!O{K`JDJf:*LKJ@8KG%L!CK`6J*Lr#!JQM*&Jf%!Jg.CK`0Ku%Qf&WM'JGF#!MT3P[1nu$o#!M-7'JGF#!PAF:*?M_h5!O{K`J-OG!aVK*E
&K*M-A:*?M_h6*J-L!!O{K`+!L^M+1J*Lr#!JQM*/L[K*E-MTN;*<M/J/Q%.D'3K#G!J/Ta1Ta+'QtJ/Rc7>J/Q%.D2V6&D2J01)(&K@C'MTJ/6=#HP):*JLNY#!JZ-OG!MTJ/7'J,#!Kw3K#G!J/Zg7,>J/Q%P}
6!=#)(-LLN%J:7!MTJ/.J_#@0'3K#G!J/&`sK1%TG!RhZgJ=#!Kw3-P_K(#!JQLJJH;(!J34K:<MYP_&$K4K(#!JQLJJH;(J!KT%KTCK4K(JM8K]+Td%!R-FJD<QC+TD%QyK4QV$TxJ]F0MO'QDFMg:!J/5*Ki@Q
u.'LbU/F#!JQLJJH;($,LYFLH%@*JC!M_#JZ!=&J$Jx#.L&F$#,LYFL&1!J34K::!J/5*Ki@JU2RK'FMg#!JQLJJH;(*<ML,F#!JQLJJH;(TEL&1!J34K::!J/5*Ki@Qu.'S/J{SnJuP?K(#!JQLJJH;(J9JW.S/
J;;Pb#ME#,F0Z>UG/*%ML.F/!J/JNJQJH;(FJz_|V]R3BR3J34K:LeR(XWK[N^0KI%J,&J5MvJ^#)(K7JDQ}@02M6T&!JQJH;(0'J3TB(/4&>X`#JB!J?/M{4&>Z@JBDNN%RLUIHM?%L-&Lx!JB1W6!JQJH;(0M9
%WRHM?%L-&LxJ#K(#'I%JFOP@RIJ34/J#J4L)Km!J34K:?!JQJH;(/M{#LC4@LHK9%,>3P$)Ky1J4L0*J{JW@%HLURdKZKmW|#J34KmDWr%M?2QULCJH;J?DNN%JFOP.*JC!M?%J5J^#J34&Kk/L@:*P&.*LPEA$
J{NS@:*Nr@.*J{Lx!4$?Wj#@+K4J3LU&.*QP*J{JLJiT5%QoH9KmN=%TZM;J!d1*Ji9$W**%U9!9Np*JCLbT.:*J5J^#!4$:*Jc@T.%MK!M?#M;/L5:*J5J^#C'IJuSu$/'LI*J-f*G%!Kr!Kw`w.*Ki*J-JFOP.
KvRdLP$J{NS!EA&*J-O:L@Ji=JhKvQPKV9Rs.?!JQM*QoH97PdT2JJNjBG!4&J>K'*)(TI*JpJS%J,J5&$Jc@/!Rs&L0Nn!M*Pzdc.Ma0J2JI/)J34/NYL)&L0b8!M*QX.JGK(8QQ5Q|Jh.KVQVJM28cHd]%L0#O
7K(LDWEDNN%XIL)L`%Qf$N4JGK(#!4a2L@Sa!eZJ{JLJh)0dyU*7!c0#S.L)M?%Lx!4!]#f-#Cc'Xl+!c>#Mm/Q(%?J80ZAK1@0M{gXNpKmJCNN)F#!M*%Vi!Uq/JnMm:CQV`0V(+>^)Km_QfL%SC)L=%Jn^)+P?
K(#!M*5Qi%Qo!M?#L)SENOI0]%[114LuR0Ka2N}Lu%O]Rt&?#4GJHJ`cnJD+Jn.JLKmP&%V<!Kb[5.LuSb%'J3IN]JF@R$R.%TZ)!M*cG.LuN)8K!%f[!IJsJ3!Wk=&J$/M#JE&KOQ&=&J$-N9)(MC%FJz#!JQJH
;(BK9J.BSzMy.JW%>X`#JBC5_K^k!IMC%,VK3J'6)(J]K50Tp5*Pp&Kr<8Q($U1%Jc'3J.%J,J!$W)J#$J_#!3+'[IP8BJS>KE!Kg#J(^7J,!Lj30Ow'JGF#!UW3$'3K#G!UW3'J03J.Jx!NXI$'3K#G!I%N3'3J
.%JLOu7@.J1JSLKJF*N#$[zKq/L26JwBJdKD^:@G'M>$O4'XvJ,QnKpM#JE7$J1KOKgJa%!;&+LDQ!>Px5OE%K@'3J.,LX#Qn.VN>K>%JF$LPJ^VaU+7'KULG'M>M37J2PH#'J,02L[J(PUKUN1U#M)JpJ|%!Jg.
@Kp'VI&ZG]-^@.JJU#J(M)BJ:&J>__!KU.Ma0J2JI/!3KD%!Jg.J[DJ7.Pp<K@!36)(&Lh%Y:'J,#)(:!N1_0'Lt#KURo$^~C5'Z0'N%Sy+!Lt^n)]v-EA!EA/'3J.!QTJ=#!3/KgJR%@JvAJ.,JsEJ=#'3'LEN1
J.J(N1.Jx0J(S*LEMd1'_?_RSc$+!La#Q)M+/'Jj[nO|K;.0Y;K!T<Rs]1+.O|!M5N;#J(KS3J~Ou>KE!35'L+.'0LS+!Z9J=#_%'O}P*JDJ802J_#.O}P*&Kf_LJf%XQ?#!37.O}P*$%[V'LEN1/J8J(Sv0Ja%!
;+EAJ='O}P*+)S:J.'O}PlP*TSZkM5&JhG#!MnRaM5:,GJ8!KS3U{$'TAK!%P!!3$J(JvA^ZK!%N4@!K*E/'3+JvAJ=J.J#!EAQi%^EQf&/J(KS3N4!JvA&%Jc!3J+RJ%L*JnPxK0@JU2J~!3J;M5N;$JHJ`Ze$R
{JaJ3LUJ8DK!NX+T#JnPxJDJ8D2J_#!3/L5K*EKpN1O0K)MS7EK)/!3&!EA/SXN;&[@PAX#.!30PaNN%OYC51^[K=NZ$L*^CMxJnX#&>NA#!3!K*EN=2J~Ou.L)J{_BK}J!>NA#!K*E!K*E/'3+EAJ=0.Kw3-]TL
]J#9JK6)(DJK/!L?#BG!I&DOlJ7!L|J$DOm)(QLZ{H]*JS%N4!NXI!OdJ!P%'J030J01)(Jf:!OdMOJ4TzNH'J03)(W(H9#OL?$>N:5J71BJd*<JFN4&N3J0JB.*JL2K@J1J$JhNu5H(J@RI+U]*<K@J0JB%M;/!
P`J`#OaL@JFJRVR/*$L!*7Q%/P%JnJBJ7.*M!7!=#)(+L[J#J&/J8*JL2L*BJnN{Kg$P%!J0JB/*J-JLJhVRGHMj6HRu&L*G=.ViL@J!Kg,J^#HP~J&RBKVQ/7*L[6,>Ph0KIQ36!J$L|Ls]!02M6J*Q8L{@_j-S
.L)Jp9J!]IQ>JdJ2J03J98O?J_#J(MUN6^m6,JwJdU^L66P(PK#!S`BPIUCGTkS=O+$K]MyUs$Y$Q>#CMfKZ*K@'J03*Zj,JpQl%QcQ>#N6Mf%!JgCQ>0^.1N/96)(7MK%!J03&*U!,^V%P2T!$KO#!35'J.#SpL
g!3J;L)H$K?K>Jp9%QcQ>#N6Mf-L[MvJ^*<K@MvJ^#!IJ;EA5*LP@+,L3J7.*Sh&V7MYGJ]J,J(M)BJ:OcP0J#J|Nf.)(&,JsRD=O-+Q^7J*O,JW%!AOcP0J#J|#!N,#,JI&LLJ#Kr'J,#)(Ll7!I*<Kk,QU$J2Q
U/J]J,.*K@&*<K'NF$JINn/'LI-L[JGEK(*<K@'3K#G!I$!JR%P!@J!!I+!J=#EA6!=#J*K8J7.*K9S(J##JiJ$-!3J-PLN%J|Nf.*JG@&TI'P7MG-!3J-PLN%J|Nf.@0P$6)(&,J$O-6J*O,)OZVd!OZ+J*K8%O
cP0J#J|-*J-(!MV35'L+6)(%MFKeSgM%T%#'J,)(JMNpJWLl7,JwJ*O,K$=%!L+#!3&J#J4NAOW#LhKvD_#)(QMJ2JS%(!3+,>KyJD@JU2Z#CJS:*JCQsKi@-:!3JePUKUQ)J]J-M$M)JpJ|K0:!IJePUQ).JL2M
$M)JpJ|H3N=2JFL@JLJh'O/#'J037>M<&N*JBJ8D21KVSRYh#!J03&J8D2MT7@C5%J='N$I+$G'V-#'SZ$JEL30OwJ(Q<:!O/&J4LjBD2K!%P2!L`$Jp9#!O/J;L)V>Mw!L1JBNBUc#'J03+J(Q<JU2M7)(%JW%!
>NA#!Q<-L[JsEO`*<K@'J03+JvAJ=6!=#KJK8&NhJ7.*K9K@!O&NdK*E6!=#)(+K;#JiOs-K@!JvA+$U$+'O(K+J+'O(JEL3RQ1!K*EWPG'WJO(L3QAK!/4S!-K@!JvA+$U$+'O(K+J+'O(JEL3RQ1'KPK'O*/JX
MzQ4S3&O*/5Nu5*K'_ONA$YSNF/.K+Xg%LLMFKe[k!JvAJxJJ'J,#!K*E/J#!4+!K+.0J01)(G'WJO(L3QAK!/4S!/'QUJ2KFKEHKjO>#Z?T#)L[#E$J>L`%J,!K*EJ!'M3NCJXJ2Kk-K@L1J^#!JvA7'J,#!KPK
'%L!!K*E)V50M6Jf^x&Z8&Jf:*Ki!JvA7CJ(K'+Q^7S[]7-K@!JvA1N>L`J!'NMM/Su$/'Kk&K'N:L`%!K*E+!KwKyLG!KwM/JXJ2M@Kk*N=2OYKr%J,!K*ELl7!JvA:!M/%J,!JvA0'M3NC!K*E<8G'LmNC^|1*
$'K?Jk.Z`N:M#Q%J7*^hOj^%Z6%!JvAS0K1%TG!K*EOW#MwNC^J!K*E*OXZ:%PR.@0Ja/5Nu5Qi%N+JiM`-K@!JvAKWRC%RCTfJ7*TO>_'K1!JvA&K*E#!3DNkR+%!JH;JXJ2Kk6S[]8'ZTM'#!JvAOtEA0R;J!!
K*E5'M5J/N=28LS+L[!JvA3'KUK+0JxJJ'R!K+J8J.,_^R,LqJ80P3K!/R,[H$^KKs$J>OuNN$Tc/^PM%'^-+T|Ju'K+0'R!K+^+R6J98ZP+^?#W</'JjK+Ki1'JjKUP3K!MC%']($PM?#.X@#K+OW#!R1#!JjKU
$#!Ky+J8!JjKUY@MD$^<$0UZ%?!K+'K+0'R!K+OW#Ju!K+JeMhKL[X$JsR!MDKxCMDUw!JfZWS|#?#!K+O{K`/'KUK+J.,^r[mUG^_$>K`KG%Qf&WMJGK(#'J03+.KUK+J!'JGF#J4K*E!K`J-_X%PR.!]rYk#!J
GJvA0+J2La_4$^W7Q3OSKOJeK^Jy:*K@J(JvA36)J*+$7$Pa/?+'KUK+&!L[Xl5J_#'Of+J8!Jt#T%&?#!KUK+0]&%!K&+[i$/'WPL?OW#Lh!Of0]a!K*EP}6)J*J-8RQ1!O{K`JD)OZJU2JW:Nv*MX,K?JkZR!S
5%QfJGJvAG!KUK+/L5!3JeK^TP+_G!OZ%L!O{K`JU2J~'OZ%P|%L!NFNDJI$X*/'3.JeK^JG$TP1!K&$/!KUK++J8@JeK^JG$TPL`%'M3<8]{KZ!KOMq^l&]@Zy!T!#!M3$_q!Wx&[q/NZ]:!M3K*EP}&O{K`J7+
Q^7)J*J-8+'R>.0L:[<&7J(SvJa%!;+EAJ=&J-OYJ2Kb[h$Z'/_kZJ$M#-K$=K$L]D=.Vx!=#)(1KgN.J!K;$KF#J4J$K$L].DJw%!MVIJ98]'5TeKvRfLS+)(%!Jg.KvDO*6JwJd:K$L]JWJf%J_#!I.J_<8K!Q
s6JnL]JD!MVIRIMP1)(J1SV%!K$L]KZ*K@'J,#'J03*<JXHM_No,K$L]J!.J,$J!,J_#@K$L]<8KP%OYKVN@_D+LbR6KZ*Jc!3*<M/K$L]GJ&O-1*%'J03/J8*JC$J{LLM)BJSO',>L=#)(/J&*M~%'J03*<:N81
!BMH#.J&Vx!=#)(7=-[:JI$S{JT^$J!!=#KJU=&U>#)($-P8_1#M+KjJpJ|$Kz]Q+.J&$+!M)JpJ|^&1JBOT@$-Us^s#!U2#.J&$P8.JGK(#CJ&8QQ+KjOs5LmJ!!J6F$-S{!?/RGKs#L8#M&$L0#!J&$-]y%K/9
6LQJd/?#LDQvL8Nq$NDR*$-P8^Q#M&&L0#.J&1MFKeW9!J&$JGK(#@7W5W+#JT%!K&/,JT.JiW5W+N#MIGJnM&&L0J#>JsRDK$=DNLM@M}LZ!Qh#J*Q8:!I5*Ki@$,J_#@M8'J:Nf.@0MP1)(Ll7'L?.0'M@Nz*<
No.L?:'(K7M8'M@NzJDRET+$L[6)(*<M~%'J03J&MP1!=#.(K7J7.!M@NzJU2O;CT+$L[:*M~=%'J03+Q^7)J**J-M/+!P7EK)'Pb#!K$=.JW%JnK)$'J:TNK1%TG!Jw=K$=RD$JsRD<8L|+!J=#'QsKP($L|5N.
!JrM`JWJxKy-L#*<2N3$Jc'J03KD5KoJ76)(,R5J@%N3$Jc@0T8&JMK}LBH96)(J+,J<J?JK6!K?P4#J*PKK0:*T@J#M[#)(KCH(J!'JjBK.0Qp'XyKx&X)!BK.QL&SEY1H(&KfP5:!BK.VU%Ve*#!M[1LDKjJ.L
4%RPO!Mo!X>Z3H(J!'JjBK.0QpP5:!BK.Xk*#!M[1LDKjJ.)0!N`KT*JCKiJ:#M[#)(/,3J!.BK.&*Sm!M[L4%Q9O!MoHU5#!J:L##H96)J*JU2LB!J?#K>KeJCKiJ^$9J!*6)(:H9JCK^PG&2P5Qp*JL2Vl%LPK
4J?/!KwJ&6J*Q8-ME2KG/OaJ^*D2KG%Mc)(+O5%LP$N4'J,#!I]GQn#'J03^yQ35'P,#KWRC%RCTf%LP'J,XcJU2OYMEK0M:>KE)(KB*JS%N3$Jc,J03JiRkObB:*JL2Mc)(Np1O4$_9'J03*OBHME#)(%JLJh-[
(Mr#QEKrJ]KT*K@'J03!K&K}NJ'(J!!J6M&%N4Jc&N3.3Jl%)(*D2O9/SpMM1K?K>7)(J(K3Of0'OfV)L*#J(Nw$V(J#YD#K;$_UJ(Nw$^qU1:Qn#'J03WwJ!J(K3OfJ]Jk%.OfKeNJ'J,#!3K9NJRNJ?%!3!JkJ
;TY+S#Yp$N]LL6!O7P4Ps'Jt%T%#!K*E#!3J!!TY+S#:!TYJe@$J{NS@7KjXO*<2MI,M@M}G!K2#!9JK$Zz6)(/L5*<2MI'(LIL>$>Kk/K2#9JK6)(&*<2Y{NbJ+'RWL/$S;+'UePe.,J<L/0Nt1KgKWRbN>/N&$
^N!I$,M'#@-Lu'J)0'BK.KeRn?6)(#!I$'3GJ8!I0K#!3N{J'0Ow!J)J;J)F'J)J;PlJ<K<DJ#J<K<Q+$R#1!J)JuRlQw$R'Qw.LK8Nt1LDL^KI1)(#KgKW$RbJ4J)FJDJL2J~K<.LK8NtJf5'P,#M@KO#!J)F/K
s#)O0L*Kp!Jt%K/J<Z]+'L^PN7!M`#)(J]J)KB*'JsLdN7L>J3J<(6!J)J;PlJ<K<%JF?MZK'/N&Pn&J@N4Jc&N3!Kl#J4J)F+!JZQ4Vf'J<(0,KQJA$W1K0]|2%S@'J<C5J(KQJS%Uq'J<$]t2%_W/J<L2%K/C'
J<(%'JkJ.%JFCJ(JA$W12%S@'J<Lg!Jk:*K@'J03WaWuG'J<(&!K*E#!302Ja/MF%J,J3#Kk&6!=#)(LG'L:JaM3NC$>_=TnJ.KC*J-JxJJM7!K*E%8JhJa$J>Ts%YW]2#!V=#!J<(/)Jj3$JzTs+'L^PN7!M`#)
(%SC!J<(%QEKrWaWuJ.*JCToSL.JD/!J<(HL[!J03+'Sl$HK&J;?#!J03+'SlLKObK;$KFWWLu+.Sl.*JCOo%YHDO*:T]%$+Ly7'QtOf$Py*K@$N31_7]s#'J03&K/'J<(%LD#!K>X|!J03]RL@%?N3Jc$K@'MnJ
,#!J03KC!J<(*K/0K}[F%J#Kr#!J03&JBK#G@'J<(0WF:@JU2J~LZ!O)#J4W<T[!K2#$0TyG!JsK2#K;$KF#!9.DPaJK6)(*<2K@'J03:*D'Jk%J(Py7'K?Jk.0+!Mp#M246J8*JFUn%!K?JkK#G!Jg#H];#L[!3
&6J8!K?JkKB%,#!K>KeLKLP!J03J!*'WFJ<('+Ly7J^#!J03P}1*$J^JyJ!JnJ^$KfWl/&+Ly7MnMm$]m.Q?!J03Kx*^2M%.Py$.J<(NgJKL4%Y>S'R3M:+)(J98Qb5N_$S{,Jm($>]z%L2.<J@8Ja%*6JwJ<Jd-
J2U9#M;M?:J$DSxG*Ju1PkO5JA$J@.VH!J$#)(KvJL2VS*J!!J$#)(:*N)K@'J03Jh5%N+W{HL66)(&,>WiL6KC5'P,*<2K@@JXJ#/L5:*M]%=.^w*%O='L>/M@L[J!Jn%Pw*K@!I!JfKy*N]N+NYJn=&)(LK8%V
nQIJ!L[!I-?7!JQL.JH;(O',>L=#)(*JCJS%Q*$VC,J037'3J'6FJz#!JQL.JH;(M%'QtMT3&%K@!Lj3!=#)(JMP|%JW%!J_J80!J03JD!KbM`#!JQL.JH;(J*X0P+U+LG'M3JMJW%!M=5C-P_K(#)(!J34K:<MY
P_&$K4K(#!JQJH;(J!KT%KTCK4K(JM8K]+Td%!R-FJD<QC+TD%QyK4QV$TxJ]F0MO'QDFMg:!IQu.'LbU/F#!JQJH;($,LYFLH%@*JC!M_#JZ!=&J$Jx#.U/F$#,LYFL&1!J34K::!IJU2RK'FMg#!JQJH;(*<ML
,FTEL&1!J34K::!IQu.'S/J{SnJ8P?K(#!JQJH;(J{8K!.S/J;;Pb#ME#'FP5Rn*%ML.F/!ILY(K(<LL*K$$LmL]K0J2K$L6DSxG,Kz$BK.5'Ne#H]b%Q&'LYF-K%#JIMa0J2JI/!I%!JgKI1JwJdKDKZJ@L|+Mi
!BMH&$>K>L!!I50J1JI#,LXJxOU$JmJ+JD2K,%!JmJ[#KR&KH/'JjJ`!MVQ25%!Q-&LT#!I07*Ka!IT'S>*Q=!O>#J#KuT1T,$Sk-JY#JT+J2K~KxKG1JwJd$Ns%+MiJM,BK.$,>JkKeVd&$W9!I5KIJr8Kq%*/J
bJ+,JHKbLA$L$JbKtL,#!?$RY%?!IJ+JD2K,%LN#K=$K=NkVqV[$N<Vy1*$K?K>$'NP#!I%S~7,>LUKh:CK.$>JkJeK^M,#!M(#CJb-TR#KJU=&U>:!K%#JI&JY#JTJ7JrN)8MOSNJpO$RR%KV=_FRqJ9JWSNJd.
M{RTUDJ(UAN|#J#]dJT+Ly7!IKx'JI$]N#JTV2'J,#!I+ZS/'LIJNO@#=&J$Lh%JWJi=%HK4LU:*UU'K4I&*Nr@%8#!VXL9?%!;![*Ky%X6)0%JF@J34J8N^J{Li&Lx6Ji=%JLJhRS!JZJ|%!I@0Y'%RSL@%!W}#
J]EKA%M{R$Pu!Oy#JI&J]KAKaJCJXMz!BS$&'Xr%K1!MlJ:0SFK;S$%LL!IJ;KM&'W.WV#Mw@JUBKcQ]KM#Kz)I0J34*J{Li@&$Jc@6!=#!JQJH;(5L&1!J34K:JxFJz#!($JXHM_,LYF)I0K6+!P@.@JM8O^JDJ
1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJH;(/KFO#*KaJCKi'J,#!JQJH;(Ll7)I:2L_R(LkJQK[J?K9M~K`GLh%Pj*1P=&XoV_:!IJUg@U+JF@Od'ZVJ:Sz)KZ@_S+J(PUS|IBKcQ]KM#Kz)ISg7TmJ2JI/O#TgO:
V.)0J34&*D_s%Li@6LbJ$TgO:Kc/O#!^LRoO:V.&O:KcKaO:!M)NA#!JH;(#YNHIJ;RoVb8Lm/'e&N1*LK?J(W&cT*KaK9NSHXP:*35'Wm$Y(:,%Y*'BK%/!I:Ku/KFK`G)&Lh%JW&Q&!JQM*L_R(LkJQK[J?!JQ
JH;(JU2NB^OHIM%R.LU:HI0'bPJ/*<`K@KFO^%NBR[R.V67!J/:)0Mw*Nr%JL?!JQLJJH;(R~#)(JDN`QkQWR(LkJQK[KXf0J}J?KYbp2aGVZJOJO
 part LGPL-3.0-only
JQLJJH;(FJz_|V]R3
 part LGPL-3.0-only
BKcR3J34K:LeR(XWK[
 text Libpng
)J,#!SMJ|0J7/HjA+La#,jxMx)J,&!J|+!KAT$e'.0LS+!SMJE!^`J9_3BJ:K%&(:*JcSM*<Y}K$J|QOJZ)[{)A0P$6!SM(SMK(JJJ>LrYFU=W$LGJJK8NhS=P:]5DBKcW$Y=]5YnZIZ=&DK6RR%!KwK%&(5SMJJ
J>Nh7!JZL1O-%!Lt#SiL0c}gUSMK(JJKKO,a>JJW#LGJJJ>NhexJzTlDBKcW#TlYnZIZ=&DK6RR%!KwK%&(5SMJJKKLr7!JZQ(O-%!Lt#SiL0o[n7iHUYJ;nlkxq!&7!JZQ:%!K%Ma0J2JILge=7H[B#!J/$LgL2
Ma0J2JI.LCXO$!J/JMdx,#HJjKs$aW)J/0J77J#kc&!MVQ2#fiQ-LTRj&XN07!KUSMK(KKhD^^_xLGJJKKLrS'TkW#DBKc_xX2YnZIZ=&DK6RR%!KwK%&(5SMKKU@7!JZQ(O-%!Lt#SiL0gIluYnZIZ=q4pooESM
K(KKhAV]O+LGKKU@<_wDBKcO+_w`*jpK6RR%!KwK%&(5SMKKc%7!JZQ(O-%!Lt#SiL0lli?lpiBb9iEm5l4k~o;gIp-SMK(KKNh<RgLGKKc%^^O+DBKcRgO+a!UYb<PTZtLe/!Ks#)B&(SiL00Md5!JZM4#Q(`*d
>jKm?a!UYb<n-oG_cq+!T$U6J/0Pv50!SiL0&PTZtLeU!J#J[OU$JmJ+J1JY!J[#KR&#KH/,J`!SiL0&PTZtLeQ=J2JT/LRLMLAKbO1$L$JbJ8<NeJ!!?#!T$U6J/Kh:M,#!M(#CN~JS0K_JK%?J,Jc&J5)EA$Lv
TK/,J`J1LIJl%!JZM}-!U2#)EAJ-28Z1-RmK(J-8ayQQ5C&J-28Z15Nk!J6E-)BJ:<28U7$RmJ!,E$RmEJE!SiL0&PTZtLePaNBJ1LI&XR!?#)EA5'P*%Z_!T$KAR>+KLMm:*?)EA+'K+UB02KGJDLK8`.'T$NSB
Rz0Ja/VI?+W&i@&!SznLJ;T$NSBesK9!T$S%+T$R>#YN0Pv+!K)f7T$&f7eIh@&n:T$hESM0[f`@OCE4[f`@OCE0']`U-#!OCEa0YnZIZ=kyJXL)ogUlS=P:]5
 text MIT
JS0K_JKJ3#Kk%,MJR_'J,#KX)4&MSKNK)J})EKAKY!KX4J}N2KY%US+!KX4J}N2KYJ1NzJ+J1JY!9%?J,JcU.MYJ5N5&$MZJ^#!KX4J}N2KY&%NBPZ%Pw!KX4J}N2KY0St%JLJhJl%!JZJ$!JrBJ:&)JSJ:JNJ+!
Z6P4JOJ98LS+J#J^$MhLv#!KX4J}N2KY!KX40J}N2DKYJ750J1JI#,LXKQ$JmJ+JD2K,%!J[#KRKH/'JjJ`&R^+J2K~J9K-8Kq/,L/Jb$>JTJu+J(LV#L%Mu$J@KtJ!L,#$+Ly7!KX4J}N2KY$!?$>R8+!KX4J}N
2KY
 text MIT-0
JS0K_JKJ3#Kk%,MJR_'J,#)4&MSKNK)!4%US+!4J1NzJ+J1JY!9%?J,JcU.MYJ5N5&$MZJ^#!4&%NBPZ%Pw!40St%JLJh!40J750J1JI#,LXKQ$JmJ+JD2K,%!J[#KRKH/'JjJ`&R^+J2K~J9!L0$BMH8Kq/,L/J
b$>JTJu+J(LV#L%Mu$J@KtJ!L,#$+Ly7!4$!?$>R8+!4
 text MITNFA
JS0K_JKJ3#Kk%,MJR_'J,#)4&MSKNK)!4%US+!4J1NzJ+J1JY!9%?J,JcU.MYJ5N5&$MZJ^#!4&%NBPZ%Pw!40St%JLJhJl%!JZJ$!JrBJ:&)JSJ:J98LS+J#J^$MhLv#!4[;#J#$J_#!4M9%8K!1!Kr5KvLK?!N
X4OTJR.V(ORNo$dAWQ#!4RB#![<XBmCJ71!4J98JGC.!J6KzJ;[,o)`c]>&phDJx[v7!PjK`#!K>O9/!L;$U7QI!40J750J1JI#,LXKQ$JmJ+JD2K,%!J[#KRKH/'JjJ`&R^+J2K~J9!L0$BMH8Kq/,L/Jb$>JTJ
u+J(LV#L%Mu$J@KtJ!L,#$+Ly7!4$!?$>R8+!4
 text MPL-1.1
KL?J.JE$J@Kg!J0AJa%'K?Jk-J)J.J]K3.XE$W7%!RU#JR-J)FJ.!M=#!J6AL4JRK!1'J)&!JRJy1.JjJ)-J0AJ.!J6A$JR$!M=#!J6A&JR+J]LaJ+LvLF-P=JEV`J.'V`R{X5+!4RtVE/!P=PH#K=-KSJ.J0A+,
J=>KEEA-KdL7J.!L1$K3U)5!KdL7+!EAJ:KG1QK'-N$3J.'3J8[/J0A$LvLF7A2MP1!=#)(-(J.)K7-PXJ.Oa!Jt%K/%!UhJgL9JuJX!KT#!KdK/$VvQw,&J##!9P}Me-JRJ.,Ni%$W@J!!_V$W~#Jx!J6A$,O7J
RKZJ0A0P$5'ft#K)'KO0,Ni%$W@J!!Kl#'KAOTJ6A$O7JR,K4KA.M8,J_#!J6A$O7JR-J6AJ.EA#M>4AJ80QB+!EAJ:KG1QK'5J6A&J8JX!KT#J4Vo6)(02RlJ0AMP1)(-J<K<J.,J<L/J;RAQ+$R'QwJ+J1JYXf
O~&]JK<+,J<PX1[Q-EAJ.!QTJ=#!J0A/KgJR%@J+J#PY@M8Ps,MSN1O0K)RJK!%L*O/&O{#J(KS$EAjnivLgJx!J6A$OiOEPoJaJ0A#!J)J;P)!EAJ{8+'j$$htJ=J7!M)jR$[6hu40Y;Ja/J2Kk-*$HJ.J(L1$'
JpK3N/96&Tw7J##!=#)($'P?F#)(lg6J*LrJJ/JpQJ*Kp,K3J8W80R#1$06PML*7*/Ks#)O0L*J.'!QlLR$LM%M7!Ru$SO#CK3Ju1L%$J@$KfO6#KFKEU%UoT;#!UmU~$ULO6#CK3-EA(-!KdL7K/!KdL7K_KB*'
PJQ7L>J3JsLd(Jl%K?JkMALqK<-6MALq9>KEJ<$LQPX1KdL7%?L'JcM$LpN5&J5!J6A$LvLF7$J1JR&$5J_#'N$3&-6LuK<Nt1!KgKW$Rb#J6A%JFJCJy?UqMZ&K'/N&&$J@WG#!J6A$LvLF-!J?JK+)J*J>JJ'&
KfDMUG!MGKdL7N`PQJ6A6!=#)(-O'J*J>JJKfJrJ2J<(0JKJJ/A.*W?J!!J6AJ>M<J!!J6A$Jz/X]NK1MQ!KO#!J6A$O%!M=#!J6A7>4$WE-J)K/Jl%K?JkMALqK<J]J)K_KB*'PJQ7L>J3JsLd(-6MALq9>KEJ<
$LQPX1J)%?L'JcM$LpN5&J5!JRPO1CJ)$LvLFJxGJ(NXM^7>JR5J0A&$5J_#'N$3&-6J<K<Nt1!KgKW$Rb#JRJy1.J)JxN-&$+M=7J4J)F$Lv#CM=%JF?MZK'/N&JCJy&$J@WG#JJJRJy1.J)$LvLF&J>!M=#JRJ
y1.J)7J4J)F$Lv#CM=-!J?JK+KJJ>J>'&J>J>KfDMUG!MGJ)N`L{KL?#!J0A-O'J*J>J>KfJrJ2J<(0JKJJ/,A.J)Je`SJ!!J)FJ>M<J!!J)FJz/X]NK1MQK?JkJR#J)F$O%!M=#JRJy1.J)7>4KD5J_#!J)F$>W
E$K86J<K<Nt1J0A+!N,#JRJy1.J)-JEL6-M-#(!JRJ8*Lc$%J8*XDDMP1!=#)(J+J1JYJ*J>J>!EAF#J0A<8K6Jf6!=#)($'P?F#)(P$6J*LrJJ&*J-J~'J,#)(7NOJ,#!EA*J5*<2K'$MI,=G,EAF.`($Uy!JwF
#)($!Kr9N0K0*<J~J(K$K7N>!K$9QB+J*JzNh-YG#EA,KOJ8*Lc$%J8*XDJ-8JyJa+EAJ=6!=#)(JxG!KwPB5J(KSF$X,J(X5P=JEV`%MF%Pw*JyJ(KSFJa&:JyJaX,P=JEV`J-OXJa/JXMzgWTj^uMo!MG@lPcK
Ja$JXMzoaLr^uMo'OOF#.JjKOJeK^JyJa%CKr*DO9/dY.!EAFRIJaKh:!P=JEV`0m71'K?Jk-WC#JR*J-M7J#J0A%J8*XD%Q?'KA`Z!L;*Jy%Lc.J0A&!MG#,Lx*J-J~'N%Pb.!KO0M.N#$QeJ!J6AJ71!KdL7&J
+!KM#!KdL7+'!EA&Kf+,J:+J(KSF$M0KN+J8*WB!U2$O6#!J0A-MALqaQ-K?JkK<:J)JeSL.'(6'K?JkJ;MALq90KG%K2!9JK1CJ)6KJJ>JJ$J>J>J)J-J~'L(KA7!EAJEp@JpJ8jc!L/&!JkKg!L/+VwTD.'K&J
MQPPw%Pj:J)mpCSLMo!KO0JyJa5QB+J*JzJ>J)J9_8Jc!JpKA+J#J^J)L{Jap7&J9RL>T2C5mfM)Z/[`$maNIW/%TOJnKeKi!J0A.K4SLJeK^[e-J)hn:J)J;JRJ~J(M-[nN1&J)JeSL#J<J?J8DNIKu%[V.hmJ)
J-K9J~)K`+!JpKA-P^J)T_.KD5juT]%J*JzK8'JrJ)cN.J)J;JRDJ)J;J6RUJ;&$J)JeVw9%K/!9P}1)(-KGJ|*J-XM!J:+QK'+J]KA#!EA:@02L9%WoCJ:+'JjEAKAWI%J4W~KC*J-J~CJ:+'U,C5'P7YYK1'KU
LK8Z,%^g/C'J::*POK;$KFKOJ;*<M~HKM5'J)%!J:QB+QK'*J-K9XM)(+,KN/!EAK1*WBKr9$O69P#%J0A*<ML%K'&%Kk'LI/JINFR?$JTL6%K;$KFKr#J0AK0*<JLJhJfGHN@Mj&2GMj#!KdL7$,J)*J-JF@TmO
jKE,CJINFR?$JTU00R+1*N-&*K_M]%SJ!KdL7&NOJ)/,JTR|1!KdL7$CJ)5'Ne#JINFR?$JT=*K'-JE#KSK(*<J5J0A+KSJ=Jf:!M`#KJJzJJJzJ>JzJzJzK8&JzNhJCK^Om/.J0A&:*J~'J:Nf.!EAF#!J0A0Ja
6!=#)(J+'WC#Lh&K1*JC[P!L6#J*JzJ>!J:J-8ShLS+,J:+J(KSFM0KN$in+J8*WBKr9P#%!J0A*<J5!KSF#J0A$O696'(#HP)J8<Q?=LmJ!)(J7.*D+MM7!=#)(&.!(/!KSFJU2R5%P2$OR!K&J;9+!EAFJ!!9M
4NQ+)(:*J5!KSF6'Lm(*J-JF@TmOj.,=J8QCJ!)(DR+1*N-21!KdL7$,J)*K_M]%SJ!KdL7&NOJ)/,JTR|1!KdL7$CJ)5'Ne#,C=*K'-N$JB*<Lc'N$31XAJ0A7>A2MP1!=#)(&J5!N$35'QtK++C'La*J-JFOP!
M`#)(D[P/!J0A-RY%M!WI%Y-$T*:@0a+/*%M!7,#!=#)(7MK%LD$J##!J0AWI%Y-a=O5$T*KC*J-'M!7!=#)(%!UhJgL9&KfWB!MW&!AKvQ_CWCJ-8LS+!JpKAQB+J*JzK8&J-8LS7J#[;#!EAKD%!JgST1Y-$T*
CWCJ-8g3d4/'K&#Onf}%8W%%V|@-M-#)()(LH%A%J8!KdL7JeUF!J:+QK'&%M0J0A-K(#!(-K4K(Z4itQ@Z4<MYP_&$K4K(#!(J!KT%KTJ]FJM8MO'QDFMg-O$#K4K(Z;J0AJeK^L&6'JjF#!(*<S7P|%?@6!=#.
F*<K9ML%?CJ0A6!=#,OOF#!(L&1Z4J2K;>KEZ4Je!Jt%Jc!=Jw%J0APO6)(-JVJB:*Lc$?'JGF#)(J8*<JfJL+O5%JW@%AJ802RlJ0AMP1)(*J-'[uH(Jh.!f3SQmRmSZ4Ujmg$,`IK]n5JL2OH+H(KD%S}.H(YX
J!)(&KfJ@JF@Oj.HF#!(M8=J8QCJ!!SQ;(&Z4;(dj+!KM#!KdL7J6A$J)+!J:QB+QK'J92#T48O?%8JR#)(-K%#JIJ0A0J76)(GJ(50M^J1JI#,LXJxOU$JmJ+J1JYJ[.!J0A0J3#R9^oXU/'JjJ`$Js^S!MVQ25
%!Q-&LT#!J0A07*Ka,J0AT'S>+,MK*2!KdL7$,>J)Q=!O>#,KuT1T,$Sk)K%#JINHJ(PlJ_#)(J2?#,J0A0N8N0KD6)K%-L#-)(&!9JKN0JMLBK}:*R=%M!7=Me&R=%SmCOvLZQ9O!#W,UH#!OvJ#Z]%!J0AJ8D_
:JKJ9O;,L##)(M|J81KVSRJ-OX+O$V>!L##)(J9O;-:*Y{Nb1cD'J<L2L/N_jPW`RkLgKdL7$'J)!KdL7$J)LgPw*KACLV0X~%5NTPe.-CNTJ;J)FN#$QeR},J<KC,&J#9JK1CNT%*6KJJ>JJ&$J>J>#)(J9LfRP
O!J:J!NTLB_;Kx:LZRPO!MoU5#J:*JxMQM]+Mi%U3NT'^vh]KjL>/Hf,&P??#JRJy1CNT$O%ZlHNbL/7MK%!J)FLgCNT:LZRPO!#J:'KjL>&UnPyD2^vNsLf+Mi1!K>$!NbL/02q8!9JK1NT%*6KJJ>JJ&$J>J>K
}LBJX!`r#!RPXGJ:U4M+Jr-,4U'$jl>KECNTJ;J)FN#$QeR},J<KC,9JK%*1CNT6KJJ>JJKf&J>J>KfDo8MU5#!MG*N`JyK!TcK6$YpJyJRJy1.NT-:*Nj'J<L2L/LgNTPe.CNTJ;J)FN#$QeR},J<K1CL/0ZPC5
1($[}L4%!e:#J<L2NbKC!KjV,#!J?JK1CNT6KJJ>JJ$J>J>J98_]M%`!+T|!YB$V,#,Un$(-+!K~#L#6KJOgJJ$OgJ>JrJ#O@KU(OhN_UV&b2J8JCK^_mJK1*$,RvN0L4%L#J9O;L#-JY#JT6J2Ph&6J2JpN'JuM
uJ+MBL%$J@J9*!KdL7,>J)$,Rv#J0A$,bQ#,#CK>8Kq%,MJ/,LMKbLA$L$Jb#,V@J+J1JYJb/LN#Ua3V'M>NP$Ug$,&J#>KLJb$N<Kh:CJkJ9JCK^[Y#!M(#CJb)JY#JTJ92JW%JT/YT$R,Y|LjJ!CJkJ;MB%!Jg
JwJdT[CJYLDP1JL2N}!Oy$JY#LA$L$JbJh)Oy&JY<2JW%*-RMJ;Q'O@L)!J0A0'KLSy5.L?0Md+S4KcR&RHJ>ZpaaRg]p#KLM>4&KLM>4KN5C=DK!+S4KcR&RHTjX3bBRgPN7S4KcR&RHTjX3&S4KcR&RHT:X4JJ
LGT:X4K8V]RgJ#RMJ;Q'O@L)V3J0A7JfJn9M4NQMe-TU)(T_!N[JAP+JlQgTK:,L=#)(0Ok%8P9CL=J98P6Jf%!JgKu%JF@QH)(J98MP1Q{JdM|KD%!JgJwJd:,P]J@N_J4Rp#JdM|7MK%`Y+J8JXMzK;Jk0'ib#
$J(K3i_$b*%JLMp+!S^R0#`),NbP#%)(J98Jl%!MR#!^ARq#!aZ^(#Q{7X+eU+b:`Bd!Q{7!aIJkO9/OJJ+J1JYPkOJ&KjV9Ry&R%!M-#!S^XiSjGW4/!NaN&#Oz0KoR;,Jd$T*J8P].!O|#'L%J98QbLg![>J92
JW%)(-Oe/K<5MxKdL7&!KnJ]Jk0O9/K<&JbKtN#$QeL,#J4bg#96)(&*M]%37KdL7&Kn%J5COeGJ(^4M^M:Me0M9$J98O?%UQ,`%#JT-XhJ'AKdL7<^!Lv#!J0A5XhJ'XhJ'J..!KdL7RE*%plLv#!J0A6HP)#!U
j$!V5J?:,M+1!KdL7+!KAQB+QK'JNQK'SQ;(!Kl#)KADJl%!SQ;(FJJJJ!(*<2?)KAKD+MM7!(*<PC'J,#!(JXR(LkSQK[Uj4K66!(0K6GJ(50M^J1JI#,LXJxKQ$JmL_!(/!MnO|TJ9&MW6!(!J6A0K-!KdL7#!
J6A0K-LvPO1K-DBKcK-J#9O[J)J;K-]E!Kl#)KA<8K!6!=#!K-(!K-(+J8La!M|#K-(DJwR~#JnJr:*P&%N}?#HF#)KAJf6!=#!K-(&2%N}M;%?HF#)KA6!UjOBHYU1d,!M|Jr&T-L@7!J:&>M|KG1!K-(:*JL2W
?!M|Jr'K&<?HF#)KA6Jx!Uj$!K-(S}!L(#)QK'<QCobJ!!L(#!J|+!EAK)#!J6A*Ka?!L(#)QK'VmKE!L(SF+!J6AEA/HJRJO
 part MPL-1.1
SQ;(FJJJJ
 text MPL-2.0
J)J.J]L1$JpK3.XEW7%!RU#$akJ04-J)FJ.!M=#!MN#M;:,K!1'J)&.JjJ)J;K{-K{J.J04#'JjJ)-J04J.EAJ=%J8!KdJ)JeUF!J:+QK'!KSJ=#CEAJ=&JR#CEAJ=+J]LaJ+LvLF-U*7OqJ?J.-.!KdJ)JeUF!J
:QB+QKKf%!J04$-.!J04NgJyJa6!=#FJJJJ$UW#!(JD2K96!=#'Oq(-KSJ=J.,J=#!3>KEEAJ=-N$3J.'3.[/J047>J&+'M<KA$K).02J04-(J.)K7-PXJ.Oa!Jt%K/%!UhJgL9JuJX!KT#!KdK/$Vv,&J##!9P}
1)(-JRJ.,#!JZ-,KA+EAJ=.WwJ!J(Ni%W@J!$KO#!Kl#J04$-,K4KA+EAJ=.M8,J04-J<K<#'J)J.,J<L/J;J+J1JYXfO~&]JK<+,J<PX1CJ).LK8NtJD/!K/#!(1!KgKWRbN>/N&OaJyPn$PH#JxJ4MN$J4J)F-
Oq(J.Jx!JQJH;(FJ>KK!JQLJJH;(FJ>JJ!JQL.JH;(FJzKK$,LYK(#JnJ?-EAJ=J.!J=#!3QT/KgJR-*$HJ.J(L1$'JpK3N/96)(/JpQJ*Kp,K3.W80R#1$06PML*7*/Ks#)O0L*J.'!QlLR$LM%M7!Ru$SO#CK3
Ju1L%$J@$KfO6#KFKEU%UoT;#!UmU~$ULO6#CK3-(KB&J$-KBJ]J)K_KB*'PJQ7L>J3JsLd(-6MALq9>KEJ<$LQPX1CJ)%?L'JFJaJcM$LpJ5&J@kSJ4MNJxGJ(NXM^7JR$5J_#'N$3&-6J<K<#CJ)%JF?MZK'/N
&JCJyPn&J@PHJxJ4MN$J4J)F-MUMG!J?JK+J*J>JJ7MK%,K{UKMU/J]K{G!MG!J)N`PQCK{-MWGK/O)!J?JK+)J*J>D!Jf9JK6)(J2K$9$J?JM8JmJ!!JE$Mr#J046)(O'J*J>JJKfJrJ2J<(0JK1'J)-/,A.'J)
JeU7J!J04$-/X]NK1MQH&,>K?JkJ;JR#J04$O%!M=#J4MN7>4KD5J_#J4J)F$-6J<K<Nt1J04+!N,#J4MN)(JU2K/,9+!NqNDR*$^f#,J)KD5<8Ku%M!7!J:M`+J*JzK8-OOJ?J2J)L{K$KB5'Ne#HP)%J5!J046
'OOF#)(L_J*Q8J>$6!=#'Oq(:KI6!=#J*JzJz-VrJ]J)T_.!J)cNJ4MNDJ4J6RUJ;$@JeVw9%K/!9%J4MNP}1)(-OL?)(02M9%P2,9*JC6JwBj}#OL?OLS<$>kD-J$KJJzJJJzJ>JzJz&JzK8DJ$#!J?JK+J*J>J
J-T.-JE#EJ=J#JE#J04+EAJ=J+,JR.*Lc$%J8*XDJ-86!=#)(*J-TOKr.!EAJ=#!J040MP1!=#)(&LhKvJ{PC'J,#)(*<2R5%OR$O]!Kr9+!EAJ=-JE#KSJ=:*J5J04+KSJ=KC-CJ04J-K98JyJa+EAJ=5QB+J*J
zJJ&*J-TOKr#!KSJ=LhKvJ{PC'J,#CEAJ=1KjJ.+'p?L^JX'KkJ2KFKE!O>#JE%!K&&-*<J5CKSJ=6!=#)($N5@6Lm=J7.!(/!KSJ=JU2R5%P2$OR!Kr9+!EAJ=6)(-JE#'N$3*<Lc&J5'N$36=#HP)J7.*K9M!7
!M`#)(/!J04:!N$30'M=#J047'3MP1K;$KFOqJ?&!J0402U*7OqJ?)(RE*%hPJ5CJ046!=#COq(J;Jh.!K&#!N$3<JXKVM_M@J5!J046!=#Jx)($COq(J;-J|*<2No$OR!_V#,(J|J+BJ|J<J|P-#JI$MW#JTO_L
Z!EAJ=#!J04KD.*<OR,(J|%!JgKG%b,Podee8-M-#K$=*<ML%K'&%Kk'LI/JINFR?$JTL6%K;$KFKr#J04K0*<JLJhJfGHN@Mj&2GMj#,J)*J-JF@TmOj.,CJINFR?$JTU00R+1*N-&*K_M]%SJNOJ)/,JTR|1CJ
)5'Ne#JINFR?$JT=*K'*<J~K$P-#JI&MW#JTMn%,MR-RY%M!WI%Y-$T*:@0a+/*%M!7,#!=#)(7MK%LD$J##!J04WI%Y-a=O5$T*KC*J-'M!7!=#)(%!UhJgL9&KfWB!MW&!AKvQ_CWCJ-8RF+'L(KALS7J#[;#!
J046)(KD%!JgST1Y-$T*CWCJ-8g3d4/'K&#Onf}%8W%%V|@-L#-!9JK6)(JMLBK}:*R=%M!7,#J4=K0:*UKckKC!9JK6)(J!'JjJ)DQp'XyKx&X)CJ)QL&SEY1HKB&KfGJ(ezM^:CJ)VU%Ve*#!JsMM1LDKjJ.L4
%RPO!Mo*JC]gUJM%MMZ3HKBJ!'JjJ)DQpGJ(ezM^:CJ)Xk*#!JsMM1LDKjJ.)0!N`KT*JCKiJ:#JsMM7)(J!CJ)&*UKckL4%Q9O!MoHU5#!J:-:*Y{NbLg,K31cD'J<L2L/N_`RW`Rkc~K<&RWK<Pe.'J)FN#$Qe
R},J<KC!9JK%*1,&J#Kn/!J046J*J>JJ#)(J9LB-+!K~#L#6KJNhJJ$NhJ>JrJ#O@KU(OhN_UV&b2J8JCK^_mJK1*$HUV6)(L4%L#J9O;L#-K%#JIJ040J76)(GJ(50M^J1JI#,LXJxOUJm$PcJ+J1JYJ[.!J040
J3#R9^oXU/'JjJ`$Js^S!MVQ25%!Q-&LT#!J0407*Ka,J04T'S>+,MK*2,J)Q=!O>#,KuT1T,$Sk)K%#JINHJ(PlJ_#)(J2?#,J040N86)(KD6)K%-JY#JT6J2Ph&6J2JpN'JuMuJ+MBL%$J@J9,J)$MFKePQJ04
5KIJr8Kq%*/,LRLMKbLA$L$Jb#,V@J+J1JYJb/UfNULN#Ua3V'M>NP$Ug$,&J#>KLJb$N<Kh:CJkJ9JCK^[Y#!M(#CJb)JY#JTJ92JW%JT/YT$R,Y|LjJ!CJkJ;MB%!JgJwJdT[CJYLDP1JL2N}!Oy$JY#LA$L$J
bJh)Oy&JY<2JW%*-Nb,NbP#%)(<8T?Jf+!Rq#'MRK1!jUaLJ4XsM/#Mp&CNbJ98MP1My#.MRJ1U6%J4Rp#JdM|M:+)J*J9TZ'JkJ;S5%UMRWK<$c~K<-TU)(T_!N[JAP+!JlQgTK:,L=#)(0Ok%8P9CL=J98P6Jf
%!JgKu%JF@QH,Jd$T*J8P].!O|#'L%J98QbLg![>J928K!%j8)(Lg'J)-K(#!(-K4K(SQK:0!(PEKD5J7+J*Q8JzJ2K;>KE!(PEJe!Jt%Jc$MYK4K(#)(J]FJM8MO'QDFMg-O$#K4K(*<J5!J046!=#!F#!(6J8*
TXKi!J04$6!=#,OOFL&1!(PE-JGK(:*Lc42MP1)(&*Nr%Lc'K4(/C4*<Lc&?'JGF#)(:*[u!(&No,_@%!KM#!(PEKD%S}.CJG(YXJ!)(-M2EAJ=.0U*7OqJ?:*ML%J5EAJ=.0U*7OqJ?6!=#)F#!(!J:QB+QKKf#
)(J-8UFQK'EAJ=(J:)EAJ=0Jl%!=#!SQ;(OrJ>KK:'J,#!UjNg2K67)KA*J{PCK;JXR(SQK[UjJ>KK:@02L9$d3%Wo!J:+'JjKAKC*<J~!J:+'U,C5'(KA+'P7YYK1'K&LK8Z,%^g/C'J:*<M~K$c(J|#BO6QKKf
U*7OqJ?J:)EAJ=0U*7OqJ?5Md1!SQ;(OrJ>KK
 part MPL-2.0
SQ;(FJ>KK
 text MS-PL
)(`}?#!Rh4:*?!4*Mc)(:*JL2Mc!(JL2?!4-N9!=L'Q0JVJB&JEJC!KwQhOA56RMJ;BJd'K{0!J64$,Q:$L;%!4'J)0,MJ.PQJ4K{6)(J'LuD'J)J;J<K<.QWN#GJ4K{-K/#9-BK/Jl%!=#)(J+!(J$&MW+J*JzJ
]J)KB*'JsLdN7L>J3B(%L'J4K{S,JVJB#J4K{&J5J4K{$,JVJB.*Lc-J<K/Jl%!=#)(J+!(J$&MW+J*JzJ]J)KB*'JsLdN7L>J3(6J4J'Lu%JFJCJy?MZK'/N&Pn&$J@WG#J4K{+!4$JVJB#!K{+!4-J$&MW-J2L
Q()(JU2K/*9%?,KnKMS%$Nq-:*UM'J<L/Lg,J)N?Lu.*L/DNt1!4HJ<(J!CJ)%!4XSK}-:*J5,M'#!4*J-MtJ#BJ<LQ&K|J|.DR-+!4-:*J5,M'#!4+EAJ=*<JLJhJf6)(1J+'N[J,#)(7HJE:*J5,M'#!4+Q~$J
vAJ=*<JfJLJh6'(.VF7)(-!40J'50*]U!Q2#KW@!KnLLJ2KQJ[e%$J$*<JCK$R!96HSNMyJ8)(N)Lx%!JgKI6HSNMy!Kn^8!JmJ[#KRKH/'JjJ`&JsL2
 part MS-PL
e_;(ecn9
 text MS-RL
)(`}?#!Rh4:*?!4*Mc)(:*JL2Mc!(JL2?!4-N9!=L'Q0JVJB&JEJC!KwQhOA56RMJ;BJd'K{0!J64$,Q:$L;%!4'J)0,MJ.PQJ4K{6)(J'LuD'J)J;J<K<.QWN#GJ4K{-K/#9-BK/Jl%!=#)(J+!(J$&MW+J*JzJ
]J)KB*'JsLdN7L>J3B(%L'J4K{S,JVJB#J4K{&J5J4K{$,JVJB.*Lc-J<K/Jl%!=#)(J+!(J$&MW+J*JzJ]J)KB*'JsLdN7L>J3(6J4J'Lu%JFJCJy?MZK'/N&Pn&$J@WG#J4K{+!4$JVJB#!K{+!4-J$&MW-fPK
B/,KA*J5.M8AJ!!4+EA$L~R>*J-L!Kr!EA%.KALl7'J,#)(J8(JM`|.KA*<(>K).DQIHN@3&JL2Q?AJ!!46,=*ML-J2LQ()(JU2K/*9%?,KnKMS%$Nq-:*UM'J<L/Lg,J)N?Lu.*L/DNt1!4HJ<(J!CJ)%!4XSK}
-:*J5,M'#!4*J-MtJ#BJ<LQ&K|J|.DR-+!4-:*J5,M'#!4+EAJ=*<JLJhJf6)(1J+'N[J,#)(7HJE:*J5,M'#!4+Q~$JvAJ=*<JfJLJh6'(.VF7)(-!40J'50*]U!Q2#KW@!KnLLJ2KQJ[e%$J$*<JCK$R!96HSN
MyJ8)(N)Lx%!JgKI6HSNMy!Kn^8!JmJ[#KRKH/'JjJ`&JsL2
 part MS-RL
e_fP(eco9
 text NCSA
JS0K_JKJ3#Kk%,MJR_'J,#)4&MSKNK)!4%US7!4J1NzJ+J1JY!9%?J,JcU.MYJ5N5&$MZJ^#!4&%NBPZ%Pw!40St%JLJhJl%!JZJ$-Ms#EAJ-Mt!JrBJ:)Lt#J$&!JZP--Ms+L~J=J-L'!JrBJ:)Lt#J$&!JZP-+
!KN&$>N2J77!JE-Nv!L8#K-MX!L8#J4Kn<8K!%P>$O8MmM.J!)4J1MnL4KPJS!40J750J1JI#,LXKQ$JmJ+JD2K,%!J[#KRKH/'JjJ`&R^+J2K~J9!Kn$BMH8Kq/,L/Jb$>JTJu+J(LV#L%Mu$J@KtJ!L,#$+Ly7
!4$!?$>R87!4
 part NCSA
Th#a)mWOCE(
 text NTP
JS%?J,Jc&J5)4&J4KN/,J`7$J1LI0K_JKJ7.!JrBJ:[!+J#J^&.NY!BJ:&)JSJ:OH+Z_KN&.!KMK-28K!+Q;$RG[j%JE#!4J1MnKPL4JSK-L{J2P^W&!_ZJN#JO)4/,J`@0J750J1KQ$JmJI
 part NTP
er(er
 part NTP
BKcjBJ!K8d=Q]%K8d=Q]
 text ODbL-1.0
!J%5MdLs&*5MdLsM]5kk-N9#iQV~PiJPJ.)JP+NXJ=5J_#'NG#N*PP+T4.RcD`2M%'PiL+'3.NH'PiJPJM28NL'JVJPK@5'gcJ.KW!JP'JVJP$!JP5J_#'PiJP+,Ky.VN'MJ%JF$LPJ^#!JP$'JVJPL[JU2J~U+7
'KULG'M>M3$YO&KW'P[3K1J2PH#'J,#!JP$'JVJPXlKl!Kl#)JPJ8Kp!K`N*JB$>J&ioM%!JP/L5!Kl#!JPN]8deK=$JBC5WY`7J&L($VuJP'NG#J&!KlV8+']#$mHKy&R@Tn1P=$>J.R+6!=#)(JPT~J.T~U@P:
WK#!PSWf&#!W;#PKS'O+G!JpNn#PP5Tq$Y.JPJtJ.9LjJ!!iZQNNVNR9+!JPT~5Tq&5pN1WcR0J8Kp!Sq&T)V+#!L+$'MhJ_#!Kl5OE5,K]9Ja+!P7MR6J*Q8K8JVJPJ.'JPK#Lf!JP&Kp,Q5N(PyKO$,>c3#!JP
$#'MhJ_#!Kl)KpJD02K,%kY$T)pk!L+$'MhJ_#!Kl+'K4JPSqJ.!Z>$bVPH#J#$'MhJ_#!Kl%OiL31,J.$+,J=(J.)(JA&0NY'(#9C5B&JP9&J(JA+L%J%J.!MJ.Qj!JP6!=#)(MJJ.'Xj$JpMJ$'Sc#PZc{$SIP
[3'3C5J(TL`7J&L($VuLjJ!KW!L+$'MhJ_#!KlX,'oJ$>nhJ!)JP'JVJP$)JP5J_#'PiJPL:J.%PZ>KE*$6HL*1JxKFKET;O6$1!Ql%LRKVPxC5j?7J(N*j:T)V+J.,J=#KgJa%!;J#$'MhJ_#!Kl1!JE#J^1f]1
^{$>O`#TfMhJ.Mh+=#b&$Q-$'M=#NY!f^&]#Sq$T)V+#a4NA#!Kl<YB%!Sq$T)V+#'MhJ_#!Kl?5'gcJ.RX,P;.0ON1B$JP9Ju+!J6L3$,>&KpJ1JYM2M#L:T#L:^'&nGJVJB#!JP5OE5O4!JP5<8bTKu%?@+'Lm
S|$R>*J.'MJN/96)(KeJe2_5_p!=#)(7MK%!JP$KeJeKiKQJSJ!!J%%K296)(`T'O7M[V~+!f{J~!f6&],py-Mw)(Rr-JpO$#)K7)(0-'(#JwB&el9-'(#!JPJt&-J(JA+L%Mx*&!J%-Jp9J0)(Rr!Jp9+!JPJ+-
B,B$el9+!JP!BJ'Kp,L1So#!JPJDJU2Mk!BN?!KlN*#)JPL_J*J>K8/O#BJdpqMxP1JD0Z,%Mk!JPXg$oFJ80!W~Py&f!#!JP&J{K9J~!JPp*&Y0lK!K=kA&OdoY&!diL8#Klg++!JP-JP9JP9JfSC%!Sq&T)V+#
!L+$'MhJ_#!KlJP9J{JWKhKZMa0J2BN?!JPJP9J{K9JWKZ!KlDU7J!!JP&Dfp&V8+'Ky.LK2Ob,JwB&-L%)0J(JAMx*&!J%/L`%!JP+ZS*M]%LbJ$#?G)L`5n$+)(-92J0-)(JU2JW%M>LUK!+!Kg$T!#!JP-)(J
U2Mk,LuN?!Kl$!JP&-)(JU2Mk,NqMS7!JP-Q/%Kl+!JP!L1Z$#!KlO_+)JP<8J01>9J+BJ<K=NnVh$Xp9&)(JU2Mk,9>KEJP9$+L%+L1KlO_+!JP/L5:K!G'JP#WY!Kl)(LK2JW%BN?L1WYJ8N]JCKVN@M<J?$K;
Qt(]uJ##!9N?!WY-9JK-Jl%!=&J$#)(!J%KB%*'N7L>J3JsLdp3JDJf6J*P:(%?!JP/!Rw#,JwB&JP9Ji9QLJ~KL?&JL2^8,di#k9%!JgL9+!P7MRJi9<8^;+J#PB&P/JuRAPo$PO+!P?!9JKMk/L5-Sq&T)V+#!
L+$'MhJ_#!Kl-RU#JVPP-RU#PiPP-RU#bV$Z>o,1,J.&+,J=+L+$+J_J+#,JVPP$5'J_#PiPP&-JENZM$ePKgJa$LT%!;1,J.&+,J=+L+$+J_J+#,JVJP$5'J_#PiPP-Q`(T0/!Lw#Lz-JsTiQ`(T0+JnP1+J8!J
t%O=OpLG,Pc$Q`MrT/N)8Re!J%Qq!LdJt%O=COp/,K21*#!9JK6)(-TiQ`(T0+JnP1+J8!Jt%O=OpLG,Pc$Q`MrT/J{8Re!J%OQ!LdJt%O=COp/,K21*#!9JK6)(&-S2(T0!J%OQ!Jt%O=OpJuR@$+!K~.!J%0'W
c#'VBTb.`$S2MrT0X,.TbJ!,K21*#!9JK6)(-!Jt%Vo!JP6Lm=$%U8M2$KgJa!JP0O[S}.)JP<8XhJ'&Jh*<JC!P)#KWV5J?/)JPJl%J*Q8K8J#>92KoJK1J%DO[-J$#?-!9JK+J*JzJrDKoJyJl%HTw7!JZJ$#?
JiDe5J$#)(&:*R=%Q&L@*JM8+J&Ov#J4=-J|:*L:K@)JP,JVJP$!JP5J_#'PiJPKC*J--JLJhJf6!=#)($Oi(KI6J*K8K8-J~'J,#)($5Jw'(KI6J*K8K8$J4baVs^MOD7!JP$JVJPJ+NY+!JP$JVJP&+,P7KN&-
OcP0,B$JPJtJ|&J|.Q.%)(-:@02L9%Wo!KGJ|+'JjKAWI%J4W~KC*J-J~!J|+'U,C5'P7YYK1L)LK8Z,%^g/@-J:/KWOdKlYO&KW'P[3JU2OY!J:+J*K8J>K0:*L:?'P[3*J-J~'J:MS7!P[3NIW/%JF,MJ.MDge
hHl^7$0J@kW%!P[3UH.TzNg[eJ!!JPJVJP$!JP5J_#'PiJP&.@0Ja6)(-L5J:!JZL(JMN+J:6J*K8JzM8K`J!JPKMJ80JyJaOA6!OCJP(XmJPKMKa8[v7!KM#!JP&'Pm%!OD#!JPOCJP(KaQ?'Pm%!OD#!L(#)(:
l=D2L9*KaJ~!_+L(#!KGODJ;7!JrJ:-L-Z}-,JVJP.*L:?J-8Jf6!=#-)(-'LYF#)(K]+Td%)($-'Ox(:*(!JVJP6K;#!J?Ui+QN*J-M!7!=#.(-/!Lw#LzSq$T)V+#!L+$'MhJ_#!KlM%'K4JP0'JVJP&J-M!7J
*K8K8-JVPP&P[JB'JVJP0L:K!&JhJ-M!7J*K8K8:'P[3POJ!!JVJP0L:K!-L-Z}&K$Kl/!Lw#Lz*J-2M~Kl%JVPP6J*K8K8'.DU*7!9JK6)(-OxJ?M&<i''S/%d5OxJ?6J*K8K8'QN:KvJLJh!cIS/J;;Pb#ME#'
Ox(KB*JS%?!Ox(-m(#L-Z}!M`#J*K8K8JL2JW+!JZ-/!Lw#Lz*D2KG%(PiPP6)(:*SI)JP$'JVJP+!NGJD)(R2LH%)JP$'JVJP5'J_#!PiJP-KW)JP'JVJP$)JP5J_#'PiJP%Lc'P[3JU2Lc'JVJP/Ks#J*K8K8&
-?#'JVJPa9LZJ(f!02%!;&NpJU2U[6!M`#J*K8K8-L`%JVPP:*L:?'JVJP$'P[3J!'JVJP*J-K9K'%Kr#!JVJP$P[3'J,+'O&NdJ=#-!MVJVJP$-'KAOTJ##!]DJy%!JP$!Xf#Kg!]D%!JPC5J(c1J+,K$Kl.JFY
6J#!d<Mx!JP&!JVJP!JVJP6'$c3KA6KfJ-8JaJXJ2KFKE'KjXxO>/O([;&J3#Kk:K6N?!^Y-N6Mf&K$=-)(JU2N}*%MIKDJl%J*K8O,Kf,=$,N6MfG!JP'JVJP$!L+$'MhJ_#!Kl.OR$O]!=#)($,9JK6@$JC!O$
$SK#Y$!S5#,MJ%K2Jn9-f'JE*<MI=$N6MfG!JP'JVJP$!L+$'MhJ_#!Kl'ONJP+cw#J*K8h<'Jf:*K9JF'J,#!JP$'JVJPJa%!K&#!ONJP-.0JaJ1K$LI-.0Ja+'L3.JU2OR$O]!=#)($,9JK6@$JC!O$$SK#Y$!
S5#,MJ%K2Jn9J(ZiJP&-!ZiJP0JXMz5Tn%!K&5'Z@Qg5!ONJP-/!Lw#Lz*<M/)JP$'JVJP+J(i&dZcM'[h$LZ'K]L`L*T/J7.*JL2OR$O]!=#)($,9JK6@$JC!O$$SK#Y$!S5#,MJ%K2Jn9-Mr#M;*<2N5!JPJ]K
T*R7!JP!L+$MhJ_#!Kl$,JVJP%MFQG+,Ky!J%Qj%!K&'(%!JPG!Kw=&J$5)(*D2O9/SpMM1K?K>7)(JD*<S@,9.*JCN?'JVJP*DQ3O9/,JR#'JVJPJy1*$OiMJJXHRu*<2MI,M@M}G!K2#!9JK$Zz6)(-Pr9-Pr9
)J*RrPr9J+,9%8U)5!Kz#!JP$%Jv%gS.LKJ@[l!KzJ;l6&Y#$,>[8gS-/P1]CN|#Pr9J%OQJ#Pr9.J%<JC+!JP%!U&JgL91!Jd#!P7MR6J*Q8K8-:N|#Pr96J*NhJJ'+!P7MR02L9J%O<2%Nj,Pr9N?!JP&OQJ#K
<+Pr9%!U&JgL91!Jd#!P7MR6J*Q8K8&-/P12]CN|$J(JA2%NjPr96J*NhJJ'&Kf!Kz<MtKVPr9N?Lbhw#!JPQkS}.LDP1JL2N}/!N|#Pr9&JhPr9<R2p#N?!JP+LDP1-OLS<JPN.&>92]A-)(JU2Q_,9.*$MFQG<
lIJC6,JwJd%JF,?#)JPJ+J1JY-N.%!JPJtJ+Sq#KlJ!JsP=PP/XvKsSq/Ks#a*/p.$VtZO&Sq$T)V+/;b@$J(hR$a=nM-OLS<OL?$,>XanrJY$Ln%L2#B$>JwMy-)(JU2Q_,9#lyL)%WN&T)pja4NA#!KlkHne$n
d/,KsQ6J+YO'JVJPJl%>9N?!KlL_J*J>K8!f^&]#Sq$T)V+#a4NA#!Kl<K0YB%!Sq$T)V+#'MhJ_#!Kl-J[&K%-!JP0J'1!J%50&J1,JI#,LXJxKQJm$Kt1Y-jIYN#S<$QvV}J%PaNl,&J#JmJ[$J$#M1JsL2Rj$
i}!Ur$N,#RxKH/'JjJ`KR$J@LDP1JL2N}!Oy#JmJ[Jh)Oy<2JW%*-JY#JT-Jl%,JT.<28R;$K,1Jd!J%02Kq/&Ko^9J#JT/LN$N~K0&q,NK%MF1,?6)(Ju1*$1MFQG&JuNK1,dgG!J_#!J%$2)Oy#JTKpJD02K,%
,KbLAL$Vk$O1JbC5LN#o4K=c8NU&UfMp)OyLHKh:!J%JeK^M,#!M(#CJb-:JT<28R;1Jd@0K,%To&LRdkLN%!Jg@0NK1nWMBG!J_#!J%-L##H96)(-,Ov1*#!=&J$#)(K}Y1)(7e2O$&J1J:%*/!Lw#LzPZKeJCK
i!JP!L+$'MhJ_#!KlJVPP$!JP5J_#'PiJPJ!*6)(JM2JCKVJ?PGJ7KV?0+MlMM7)($'(JK6J*K8Og#)(KJJJJ>O,OgP:&Q8JMO;,L##)(-:*D2+Ov#!=#)(!J%JM2LBH96@-KxPG6J*P:JJ)(0JK%*/!Rw#Jw9+!
JP-Wt#9:*T@,Ov#!=&J$#)(KCHMl96)(JM8Qp-Xy&Jl%Z>L#X)!b~XGMoX>#Ov-P5G!b~XGMoX>#OvKxJ@NIa[1!J%$-P5:NIa[1!J%#!M[)0!N`KT*JCKiJ:#M[#)(J!!J%&*Sm!M[L4%Q9O!MoHU5#!J:PZJl%
Z>L##9D2Y_%8'K&&LP'(6J*K8Og-O'!JrJ%Qq!Jt%Vo!JP6Lm(=$%U8M2$KgJa!JPb+!JP6Lm(=$ou!JE#!JPJM2Zl)($,>(.JeK^$0KG%8JK6!=#)(&)(JMP|+MlU]&O$KxPG5L|Jr-JH-:,L=#)(0Ok%8RZ$P9
.J-2Q_!U<$SA#!Wv#!=&J$#)(&J]VpL=#)(J98O*&[A%!U&JgKI1Jd-)(0!MVJAMx!K>7MK%!9JKOAN?!JP@f_,UWS1Oh$P^7MK%!JP-:*D+Ov#!=#)(*JM28P.%fYG!=#)($%iz#,Ov1!J%-P)#Jd)(bRO$+&JM
8MP1!My#!P7MR+J8!(=DbG%8[A:!LE_[#9JK6JwBJd&JP9+!P7MRKpK$92JK6)(JiK$9DJK+)(+O5%S(!=#)(
 part ODbL-1.0
OCK=JoOCJP(Xm
 part ODbL-1.0
T&!OCJP(Xm0'(JAM9%N}L)%QdL-Jc&?)JPS_m8)KwM?/M;S&PPDJ01B&Np)K7J?Ji9LDP1m6+!PST7JCMn9.MkPP&Jh!Xm]>Ji9RdSE!Xm0K9J(JA+L%/L)#)JP%P;+LbOs+ZS/Zv)JPPPJ{Q?'Q7_n#_g#TzWY`
7J&&VuJ#+!KwJP/L5&Jh!XmJf`}!9N?!JP&2!Kl#!JPR@M&Ka?!XmRc7Oi(/!Kl:!KlJC'QtM4#9.pYRrJ##!Kl:!KlJCXhoT#Lm9M&KaWBMw9`|MwKlRc+!L1nv$+LD>Ky.idMw9JWZY!Kl#'JP$!JPMqJ{8J01
>92TpOAC5XvW4QvU-N?!KM$Vh9K=Nn9N?K`+!Kl&Jh*DM,.*<JC%j9>S?$Oj>9PgRXPx2J01)(
 text OFL-1.1
T&!XX#!OCO2(abD%otN7Rt#imO2fF%NF!O2RUXO#V0&^dch&%L!'J3&OCdt+J8XV<8SX&e6+Z<7M;!abX9!J'XV%8K!o|JG&WpQd5Nu5KvD2Tc1T4!XVJ+,JVJBJ{8cX^/Wp&$Tc7,4J7.,O[L8D2K!1JVJB!XV&
T{K0N)8P$6,>Tg#(!OZ/XV%OX6)(JU2JW%,K7POKW!XV$KVT{N9O24MC%!M4#K)P$1!BK.J;6)(&PzQQ5C)<J~EK)`<RJ&KNO[O2KMMC%,L8M+5CMo!BPbJ;J6FMC%!NG#O24UP5K61!BK.J;JGFMC%,JVJy1]=%
d,$p$+J_$+L+,#!UP#!J6F1Q}P/$1f9!O24%'K4dZKzMC%,jek<WmNWgp$>MJKeYM%!O24JSJ$JS0K_JKJ3#Kk%,MJR_'J,#!O24%?_TJ,U.`dJcLi&MZJG&NXJ^#!O24Jl%!JZJ$-Nv!O24MX,#J4L1UP+J6$JG
K(<8Tc1Mq-J6$JGK(#!O24<8cXWp&$Tc7,4J7.J]J,M8!JrBJ:&)(JiJ{8LSJx5_QN-L(K)[TNdl)$+!M)O&NdmG[JLZL($L~K)5Nu5Jn[JJ{8`]p|1!KU-J2JGF#!O24<?!O[O2KMJ;KxVTKPJS0JK1!K*BK.)N
zJfLH%!ZDO2KM5nH%!L)-!KMJ;#!BK.J;$!KzJ;#!O24J928K!%O8P>$c,,JGFKD%W'!K{J;#!BK.J;&!KzJ;$7KVVTKPJS-!O24JG$NX+J_$+L+J-8K6QI6)(&J-28K66,>(!OZ/XV%OX6)(JU2JW%,K7POKW!O
24L#)([)es&T8:,#!JrJ$D2OmK%!O240J750J1JI#,LXKQ$JmJ+JD2K,%,J[#KRKH/'JjJ`&R^#BJ<LQ$>Jt+J2K~J9!BK.8Kq/,L/Jb$>JTJ+,JHKbLMLA$L$JbJu+J(LV#L%Mu$J@KtJ!L,#!?$RY%?!O24$J!
>R8+!O24
 part OFL-1.1
)O240J'6!bCOCO2(FJJJJ)(0VJLs&0K9Ja7'k`JXLoRJbCK[ab
 part OFL-1.1
bCOCO2(FJJJJh1`uR3
 text OSL-3.0
)OC4(!(LH%,J63#Pf!J63OtQR!J%JeRF!JZMrJ:]?%!BJ:/!J63J'6!OC4(FJzKK-K/#B(J%KB*'N7L>J3JsLdT3(/!Rw#!B%JL!JZ-%L'!J63+J^JxN-$5J_#'Pi3-%VzW)ORgOJc$Ts!J63gEYOJVJBJVJBK#L
f!J63-%J5$R7J^#!J63&JVJB%!;7!nY.J^#J63$JVJB.*J5$R7J98J'6)OC4(-%Lp!J63L:&-%M$!J63L:-K/#J<(J%KB*'N7L>J3JsLdT3(6J<K<Q+$R#1!J%.DU$+!J635St1!J%/!Rw#!Lu%JF?MZK'/N&JCJ
y&Pn!J63&JVJB-K/#EA(!L?EAJ.!QTJ=#!J63/KgJR%@&J#JaKNXKLh%Jc!J63J%O<%L!'O&NdJ,#!EA#!J63Ll7J]J,#!J63.J%PQJ%Qq!Jt%N+)U01_*'O&NdJ,#!EA+J(K`ZMNIW/%NBa.&VIL`1*/5Nu5J%[
2%J5!J63-`mJ!(K/Nv!L8#J%MX!L8#,Kn%!J63MX,#KVNq$NDR*<8K!%P>$O8MmM.J!)J63J1KQL4JS#!J%KD5KoL|MeM:+)(KB,(%J%J;NqURLuQvb?$,>MALqJ2J<(0JK%JF?MZK'/N&JCJy$Pn`e#,J<K<>KE
!J'K<Md+J*J>J2(0JK%!Nq#J%Kh:CR*DLS+!J63M:+)(J98O3%ViJ%J!Mr6=LmJ!)(,J63.J%J@LKJC'Jt%(-SDXJ!L?SDXJJ.!?JE$NZ#!J63$JVJB+,KyC.!J63$JVJB<8K!1MF>KE*JuJnJBDK6$VD%JnPZ$J
yJa5J(M-M9/?N?'M35J(KQP{/!KB#(N0*J-gR,SDXJ1*#!J63$'JV35'JE6J*JJKc-K|9*J-Mt+!EA#,JVJB.*LcJ#BJ<$LQJ|J!!EA#!J635OE5,J|#Mr&,[9L(U)_`5J(K|J:*J-M7!EA/,JVJB.*Lc%PL'N%K
|J:NIW/%TOKr.*JCJG!J63-JI#b$&K%#JIJ%]/.!B+&%!J63&!J<9JKMe1J%DQ+1!J%$DbN%*6!=#)(7!JS#!J)J;#JnUR&J<9KD5KoL|+!QOa{[{!J630J76)(GJ(50M^&J1JIJxKQ$JmJ+J1JY!J[#JsL2KR$K
H/'JjJ`!MVQ25%!Q-#!J6307*)K%#JINHJ(PlJ_#)(J2(%!J630JK1)(KD6)K%-JY#JT6J2Ph&6J2JpN'Ju+MuJ+MBL%$J@J9!J%8Kq%MF/,LMKbLA$L$Jb#,V@Kt5'Ne#)($!?#!J63J+J1JYJb/LN#Ua3V'M>N
P$Ug$,&J#>KLJb$N<)JY#JTJ92JW%!JgJwJdT[CJY-ME&L#:JX,KT*KocC%)(.['[WHOj&OlME#)(&J##J4=&J$:*J5$R7J^#!J63$'JV3*J-JF'KjXN6!Ph%PC!KQ['#Kr%!=#)()(J$H9%gZ!PxR]+J*JJJ+HJ
t%LcJVJBK#Lf!J63&RXJhJ1e0Ji=&J$0ST1BJd&NaPIM:+)(0M9%Q_BN.&MWJ+OL?$OLS<)(J9LBQO&*<J2XdK2,#!9JK%*1)(LfHNP%Yr!J$+J*JJKc-L#/J<LV)(J9LBK}&*<J2XdK2,#!9JK%*1)(5#!MG*YL
J(LVJ+'RWL/$S;LgJ%$,K5Pe.!J63R}'J<)L#L=J92JW/J(LVPeJ<L21UO#!J637>4$U'-MRX+&TJJd,LV$_YP#%)(<8T?Jf+!Rq#'MRbn!J%[w$+J8J%]oJ4ZDMp&6!My#.MRN_J4Rp#JdM|!M-#!S^XiSjGW4/
!NaN&#Oz0KoR;,?#!J63RB!O)#)($MoJ4L#J98Jl%!M`&as#B$J<Jd+!M)MR)J*J9O;!L##)(-V9Ry+,LV%S@!=#)($bAJbP#_a!a}JkJ98P.%b)J4OJ&R%J+J1JYKjV9Ry&OJR|+Ly7CLVJ+,`-#CLV)J*J9O;!
L##)(-TU:,L=#)(0Ok%8P9CL=J98P6Jf%!JgKu%JF@QH-O0#*+)(*Zd)(Ju+be$aJLaJ.J(L1$'JpK3N/96&Tw7J##!=#)(/JpQJ*Kp,K3.W80R#1$06PML*7*/Ks#)O0L*J.MQ!QlLR$LM%M7!Ru$SO#CK3Ju1L
%$J@$O%O6#U%UoT;$KF#!UmU~$QNULO6#CK3-Jt%?*<?!J63+J#Os2J@ON$Ty1)($1Jd&J%b#2%a87$8O9/CMD1*-KO#)()(0BKc_y^ab7JS0JK%J,J5$R7)(J1KOM:+)(RE*%Jc)(5Sb%!J63$%JVJBK0*<Jc!L
(#)(&J,J5$R7HJGF!JG(&JW@%>J6JB#PfJl%!JZJ$MQ*<2OB+,Ky.HJG(0!OC4($ai&*<2?JnL8+!KM#HJG(O%*J-T-!J:M++!N`P4Jr7!J:J'6Y}H(KMOA$7'J:#HN@.02`IK]%!J:+)(&QN*<2L/.HJ6JBDOCE
4KxHJG(JeK^X;1OCEa0[f&*M!7J4(b5&]`O~
 part OSL-3.0
OC4(OrJzKKaiJzKK
 text OpenSSL
Ny&?+E&L~O`7$J1KODKIJ7.!JZJ$DOm-Ms#EAJ-Mt!JrBJ:)Lt#J$&!JZK%-Ms+L~J=J-L'!JrBJ:)Lt#J$&!JZK%+!KN&$>N2J77!JE-J#Q;N2[bWO$?#)4J-M$!JZUB)K+Kp4WD1!R`OM/?+!R`bZLoLkR`K[-
!L8R`bZ&R`OMJ-28K!%P>$O8MmM.J!)4J1L4KPJS/KPJSQkPjR`jCR`K[-MmM.J!)4<28OwR`MX<R`OH+KVL8J1L4KPJS#!R`OM-Ms#,J=Q6J-Mt!JZUB)K+Kp4WD1!R`OM/?+!R`bZLoLkR`K[)40J71!R`OM50
&,OU$JmJ[J+JD2K,%!JmJ[#KR&KH/'JjJ`DQ#+J2K~J9!R`OM$J4Kn8Kq/,LRLMLAKbO1$L$JbJ+JD2K,%Qm#QYOz$NELN#?K=$NU$MpPVK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?#)4Kh:M,#!M(
#CN~)K+Kp]w4KP1UYZn`^YQSf)K+Kp4KP1_ca$bYYQSfJNJ6oo(JOX/)LO0J(_PSvKP1UYZn`^YQSf!SvNgKPJh5%j.7m__P)J/0J3/KL&JsKL?5Nu5!JZJ$Dh^%!JZJ$JW%J#ASF+)JE8@!nmo>m&jb`jA2[^!_
PA!_PKNLS7)JE0J01!KwB=KD.!K.0_ca$bYYQSfBRIUYZnJ;&5C,BJ|+!AD2%8U7:)LO0K!+'K+UYZnKa8MOK|5!Kz#!NA#!J/K!)J{8+!J=#']$aUJXIor$+KN^{$]$J77!LONy&?+E&L~O`7$J1KODKIJ7.!JZ
J$DOm-Ms#EAJ-Mt!BJ:)Lt#J$&!JZK%-Ms+L~J=J-L'!JrBJ:)Lt#J$&!JZK%+!KN&$>N2J77!JE-J#Q;N2[bWO$?#)4J-M$!JZ]9)K+Kp]w4KP1UYZn`^YQSf!br]wJ{8l}L,:!o=J!!J/NkK!D2]wM0-:*J~,q
6MnA$'JVLFJ!!hsYYM-A*J-J~J(]9)K+Kp4KP1_ca$bYYQSf)40J71UYZn50&,KQ$JmJ[J+JD2K,%!JmJ[#KR&KH/'JjJ`DQ#+J2K~J9!Kz$Kn8Kq/,LRLMLAKbO1$L$JbJ+JD2K,%Qm#QYOz$NELN#?K=$NU$Mp
PVK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?#)4Kh:M,#!M(#CN~!L<&JE=/,n[JaF$JV#)AN)8Q|MQQF)AN)V%8VJ&Wo6OiJEL<J+!JQ;L<
 part OpenSSL
BKc_x_z!R`OMJ#9O[
 text PHP-3.01
Ny&?+E&L~O`7$J1KO0KIJ7.!JZJ$DOm-Ms#EAJ-Mt!JrBJ:)Lt#J$&!JZK%-Ms+L~J=J-L'!JrBJ:)Lt#J$&!JZK%+!KN&$>N2J77!JE-!KMPDJ-28K!%P>$O8MmM.J!)4J1L4KPJS/KPJSQkPjPTPDUl-MmM.J!
)4<28OwPDMX<PDOH+KVKMJ1L4KPJSJ!PTPDUl*<OB.H4JB+`J7PD1S0do/PDR~#cZ@PDdo$n4-!PDPT<MYP_&$K4K(#!(J!KT%KTJ]FJM8MO'QDFMgZ;J0AJeK^L&6'JjF#!(*<S7P|%?@6!=#.F*<K9ML%?CJ0A
6!=#,OOF#!(L&1!PDPTJ2K;>KE!PDPTJe!Jt%Jc!=Jw%J0APO6)(-Ms#,J=Q6J-Mt!JZUB)K+KpPD4QdJaJ!LoLkPDUl4)40J71!PDRtbS50&,OU$JmJ[J+JD2K,%!JmJ[#KR&KH/'JjJ`DQ#+J2K~J9!PDRtbS$
J4Kn8Kq/,LRLMLAKbO1$L$JbJ+JD2K,%Qm#QYOz$NELN#?K=$NU$MpPVK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?#)4Kh:M,#!M(#CN~)4]q#S2MNJy1S&Q(GMj#!PDPT!PDPTJ{8VGX,`cJXPTPDU
l/KFK`G!PDPT&!PDOMQkL_LoLkPDUlPDKp!gsYbQdJaJXLoLkgsSf
 part PHP-3.01
!PD(FJzgw
 part PHP-3.01
BKcX2h'!PDPTJ#9O[
 text PSF-2.0
)(JA0Mx!K-&!L1$NwK5Zv&J@KWK-+E$L~J=&J4MSKN-Jl%!=&J$#)(JAK-K_KXK/J}KBKYK5'epL>J3PJQ7(%L']FY2Lp&$M$L:S,JVJBJ5&J@?K-N-$+,JVFJ7K0.K-(JA&K-J:#BK-DZQ+K-N-$+,JVFZB1K5-
+!K~K5a|'JV3.0K#G$WZK-$,J_LF&bk%JF!JV3Ja%M;5J7MeKCK5K_O<%J~+,C3'W.g6#!L;Jy%K--K-KgK-Ja%K5GJ(50M^K-KXJFJ}L{KYJ2P^$J[KQ$Jm1Ky#L5JD2JYK-KXJFJ}L{KYJ2&KXU!J}NlKY,Vr$
JI#KR$KH/,JjJ`$.!?#K-JM2Ob,K?Jk9-K-J928Kq%K5$,>L)#K-/,LAKb$L$Jb$LN5'Ne#O4M2$J@KWK-$,JVLFKh:M,#!M(LF-)(JAJMK}LBLf'J&Ov#J4=&J$-M:+)(JAJ98O?%Lc,Q/#Z|Z<$Z%]+MxK-&K5
)(JAJU2K/JS%?K-Nq$QvKM+'LQWz%P>$O8Mm$NE#K5$,K?Jk-1M#W_$J@KWK-K5O<%8P<1!=&J$#)(JA
 part PSF-2.0
Nx4K:(FJ>
 text PolyForm-Noncommercial-1.0.0
R(n>K[J?NcJJKKKKME+O5%NS,(6Ji=*J-M]%L@5NYPFL6&J$%J#HJ?B(!J%KB*'B(/!4%JL`k*VbJL7!4.LKJ@Ob!J%J;B+@/,KIJ`K0*<JfJ5!4RR%JE(JE(&JFL;$K4JBK#G!4RR%L;&K4JB(L;&K4JB(JE(!J
%KB*J(K$B(%J5J^#!4H(%J5RrM2!47L;&K4JBKI1L;&K4JB(L;&K4JB(J|*J-PR.MFKeYl'J,#,J_#!4J!*K9Yl'J,#Ji=$!Y7/L@Jr5OE5J^#,_+L([_cL7KGJ:.!J%J77!4/L5KGJ:B]3LeLoL5SfL;&K4JB(!
J%KB*J(K$B(%JFL;&K4JBK#G!4/,KIJ`J<(!J%KB*'J<(/!4.RrJ<K<!J%J{($[)W%%(.*LKOb1KW!4NcKs,NcJ`0'KIJ`R,MDR,?/ZOkP&p5/!V=#;SLR,_TXv`gl2fFhena$o!mmJ1,c8KLM-0?/'KIJ`NcU1?
1,i^NwY^^U;ZONw;oB$l+Nwd[NnNw$Q'^U0?/'KIJ`OW#!E#`y$L6LjJ!!`yOL?*<JCOL?9/!46!JdJi=JL2P2L@J2>9Ji=JL2N}*%N5$PH,#HJ?%MFQG$TZ!J%J!VWJ?%MFQGJi=JL2Sw,>J?J<XH:*JF,KPL/.
!4R}$W7%L2#,J<HJ<(/!4JK6Ji=XSQO:HTuL{C'L/HJ<(XSQO/3GMj#HTuX.!N`KT*Da[+Mi.*JC_p,#Ji=$Y]Ou7!42J01HJ?HJ?J{mbP|:*]gM%MlMM7Ji=&RLZ@T2%jDf,X.LZh4O!#X|J:J@J#HJ?O@QOJ2J
T5Ss5!JdX9!4Sg50J1,JI$P{&!J%JM28Kq%*/,JbKtL,#Ji=$!?$SR#!46,LX#JpL/N9!J%0!L1$K3N>Ji=&!40!4!J%L{Ja6Ji=*MC%!L1$K3`&%Ji=HTu0,JpK3P`fH$>LX#Nw.*3/PsJ#U1.JCL*N?D6!L*#$
D6PML*7.NwL*J.O6#V(J#!YD#J(K3$!Ql%LRJ4SO&S+1giL%$J@L*J{8LR$LMHJ?DJ#!J?JK%*/!46Ji=?J.Ou*JL7!4P8K;#HJ?
 part PolyForm-Noncommercial-1.0.0
n=Nc(JJKKKK
 text PostgreSQL
JS%?J,Jc&J5)4&J4KN/,J`J1LI&J1'KPJA0K_JKJ7.!JrBJ:&)P4&!JZPdVfOH+J#J^+J2K~J9K-8Kq%,Jk/LRLMKbLA$L$JbJ+UfNUKtL,#!?#)4&J4KNKh:K-JeK^M,#!M(#CN~K-PaNl,J[J+JD2K,%!JmJ[#
KR&KH/'JjJ`!4J7N00GJ(50M^&K-JeJ2L6%L![aNFX*Yd$JR
 part PostgreSQL
f:JPSOM5drPo5nCKC5nD
 part PostgreSQL
LvBKcO+]5!f:kzRtPTLvBKch!!Ws#!Th#Q{
 text Python-2.0
)(JA0Mx!Nx4K:Ut&!L1$NwK5Zv&J@KW)4Nx+E$L~J=&J4MSKN-Jl%!=&J$#)(JAUtK_KBK5'epL>J3PJQ7(%L']FY2Lp&$M$L:S,JVJBJ5&J@?NxN-$+,JVFJ7K0.UtJ;(JA&UtJ;J:#BMQQFBKch%TlZrW$_yY=
Nx4K:J#9O[DZQ+NxN-$+,JVFZB1K5-+!K~K5a|'JV3.0K#G$WZNx$,J_LF&bk%JF!JV3Ja%M;5J7MeKCK5K_O<%J~+,C3'W.g6#!L;Jy%Nx-Ut0KgNxJa%K5GJ(50M^UtL{J2P^$J[KQ$Jm1Ky#L5JD2JYUtL{J2
&Nl,Vr$JI#KR$KH/,JjJ`$.!?#NxJM2Ob,K?Jk9-UtJ928Kq%K5$,>L)#Nx/,LAKb$L$Jb$LN5'Ne#O4M2$J@KWNx$,JVLFKh:M,#!M(LF-)(JAJMK}LBLf'J&Ov#J4=&J$-M:+)(JAJ98O?%Lc,Q/#Z|Z<$Z%]+
MxUt&K5)(JAJU2K/JS%?UtNq$QvKM+'LQWz%P>$O8Mm$NE#K5$,K?Jk-1M#W_$J@KWNxK5O<%8P<1!=&J$#)(JAJNS8Sf(JA/NxJ>KKS8NxOCE(JAFJJJO-)(JA0MxS8SfS8OaJ(^zJXg{oCi.b:`B`=hC&!L1$N
wK5Zv&J@KW)4+E$L~J=&J4MSKN!4-Jl%!=&J$#)S8Nx(JAS8K_KBK5'JsLdL>J3PJQ7(%L']FY2Lp&$M$L:S,JVJBJ5&J@?!4N-$+,JVFJ7K0.!S8Nx(0ZQ+!4N-$+,JVFZB1K5-S80Kg!4Ja%K5GJ(50M^S8L{J
2P^$J[KQ$Jm1Ky#L5JD2JYS8L{J2&Nl,Vr$JI#KR$KH/,JjJ`$.!?#!4JM2Ob,K?Jk9-S8J928Kq%K5$,>L)#!4/,LAKb$L$Jb$LN5'Ne#KWO4$M2!4$,JVLFKh:M,#!M(LF-)(JAJMK}LBLf'J&Ov#J4=&J$-)(
JAJ98MP1&O3+J#[x1!Jd#!Pu#Q{N_Rp#JdM|M:+)(JAJ98O?%Lc,Q/#Z|Z<$Z%]+MxS8&K5)(JAJU2K/JS%?S8Nq$QvL8+'LQWz%P>$O8Mm$NE#K5$,K?Jk5J(Ln!S8Nx^fJaJXLoLknbSf^fVZ<8K!RR%!L]JKG
.]0QS-1M#W_$J@KW!4K5O<%8P<1!=&J$#)(JAJNVAOCE(JA/NxJJU?JOJNe5QkQW!JZJA[-1]eGMcK1W[Ls$1M#W_$J@KWNxJJLr]WJJ4*DO?%JCNs%!=&J$#)(JAJO-)(JA0Mx!Q@/TWZOlQOaJ(^zJX_unJq/k
&o0pnh,VA&!L1$NwK5Zv&J@KWNxJJLr]WJJ4+E$L~J=&J4MSKN5P$JX!LkNxK[^YV&GYFK8W#NxJJU?-Jl%!=&J$#)(JAVAK_KBK5'JsLdL>J3PJQ7(%L']FY2Lp&$M$L:S,JVJBJ5&J@?NxJJU?N-$+,JVFJ7K0
.`C(JA0ZQ+NxJJU?N-$+,JVFZB1K5c4+aH#`C(JAK5<QY!JZL(mv!njNxJJLr]WJJ0JyJaJl%!=&J$+`C(JA)JA<8^eG!^YKW!JZ_hn0^MPo5'e(_ubzbu)JA<K98[eJ!'S/NCG!^YKW!Y7Lol(e(Ul_ubzbu-+!
K~K5a|'JV3.0K#G$WZNxJJU?$,J_LF&bk%JF!JV3Ja%!;5J7MeKCK5K_O<%OB+,C3!SR#!JRJy%NxJJU?-VA0KgNxJJU?Ja%K5GJ(50M^VAL{J2P^$J[KQ$Jm1Ky#L5JD2JYVAL{J2&Nl,Vr$JI#KR$KH/,JjJ`$
.!?#NxJJU?JM2Ob,K?Jk9-VAJ928Kq%K5$,>L)#!4/,LAKb$L$Jb$LN5'Ne#KWO4$M2NxJJU?$,JVLFKh:M,#!M(LF-)(JAJMK}LBLf'J&Ov#J4=&J$-)(JAJ98MP1&O3+J#[x1!Jd#!Pu#p}N_Rp#JdM|M:+)(J
AJ98O?%Lc,Q/#Z|Z<$Z%]+MxVA&K5)(JAJU2K/JS%?VANq$QvKM+'LQWz%P>$O8Mm$NE#K5$,K?Jk-1]eG!MciFK1W[$1M#W_$J@KWNxJJU?K5O<%8P<1!=&J$#)(JAJNMcJOJNd&(JA/NxKKP:KKLGJJJ>JOX/J
S%?J,Jc&J5)4&J4KN/,J`&J1LI0K_JKJ7.!JrBJ:OH+J#J^&.NY.BJ:&)JSJ:OH+Z_KN&.!KM#bKaP`?$d&28K!+Q;$RG[j%JE#!4J1MnKPL4JSbKaP`?NlJ#J[7SV%)4J+J#JmJ[#KR&KH+J2K~J9bKaP`?8Kq/
,KbLM$L$Jb$,JbQ6LjJ!LN#?K=$NUJu+J(LV#L%MB$>Y3LVKtL,#$+Ly7!?$LT#)4
 part Python-2.0
Nx4K:(FJ>
 text Ruby
*<JF&LLUIMvJ^#!EJ=#!4J1NzJ7.*XMJ##!J6BJ|&MSP--*<JcHJ,#!4+,KyJ7.*JLJXMzK;#!JZ-M/HJR+!;Q$$J@JFL@QdJaC51f;R/JR%g`$J(N:L3$1]C!Kz%J~HJR+!4-?!JG4JfLZHQ@$Nw-LLJsLE]XJs
LEL87TQGK1%NS!J64JE-JF>JEQz7!Kz-*<J5!4+JvA$L~J=J7.*JLJXMzK;#!JZ-J5!]X&J/K)#!4Rc7TQ+!XeQS$N:GK1%NS!J6JE-OG!JE7!O&NdE#!4-LLJsLE]XJsLEL87TQGK1%NS!J64JE-JF>JEQz7!Kz
-*<Jc&J~!J_#!4M%,>4_,KLJDLDK)+!JED2KP1!KzJh.KvD26Ji=/!Lt#JnK)&KVM#J$L_!KAJp-!RJ&J/K)Pv5W^%$P[5OdJ!!4JL2K}U[6!B#!4JDcO%gmU`L@&<8Tc]h&<8c.7)4-)40J750&J1,KQ$JmJ[J+
J1JY!JmJ[#KR&KH/'JjJ`
 text SSPL-1.0
N^0KI%J,&J5MvJ^#)(K7JDQ}@02M6=&J$-N9)(MC%NCTa;(BK9J.BSzMy.JW%>X`#JBC5_K^k!IMC%,VK3J'6)(J]K50Tp5*Pp&Kr<8Q($U1%Jc'3J.%J,J!$W)J#$J_#!3+'[IP8BJS>KE!Kg#J(^7J,!Lj30Ow
'JGF#!UW3$'3K#G!UW3'J03J.Jx!NXI$'3K#G!I%N3'3J.%JLOu7@.J1JSLKJF*N#$[zKq/L26JwBJdKD^:@G'M>$O4'XvJ,QnKpM#JE7$J1KOKgJa%!;&+LDQ!>Px5OE%K@'3J.,LX#Qn.VN>K>%JF$LPJ^VaU+
7'KULG'M>M37J2PH#'J,02L[J(PUKUN1U#M)JpJ|%!Jg.@Kp'VI&ZG]-^@.JJU#J(M)BJ:&J>__!KU.Ma0J2JI/!3KD%!Jg.J[DJ7.Pp<K@!36)(&Lh%Y:'J,#)(:!N1_0'Lt#KURo$^~C5'Z0'N%Sy+!Lt^n)]v
-EA!EA/'3J.!QTJ=#!3/KgJR%@JvAJ.,JsEJ=#'3'LEN1J.J(N1.Jx0J(S*LEMd1'_?_RSc$+!La#Q)M+/'Jj[nO|K;.0Y;K!T<Rs]1+.O|!M5N;#J(KS3J~Ou>KE!35'L+.'0LS+!Z9J=#_%'O}P*JDJ802J_#.
O}P*&Kf_LJf%XQ?#!37.O}P*$%[V'LEN1/J8J(Sv0Ja%!;+EAJ='O}P*+)S:J.'O}PlP*TSZkM5&JhG#!MnRaM5:,GJ8!KS3U{$'TAK!%P!!3$J(JvA^ZK!%N4@!K*E/'3+JvAJ=J.J#!EAQi%^EQf&/J(KS3N4!
JvA&%Jc!3J+RJ%L*JnPxK0@JU2J~!3J;M5N;$JHJ`Ze$R{JaJ3LUJ8DK!NX+T#JnPxJDJ8D2J_#!3/L5K*EKpN1O0K)MS7EK)/!3&!EA/SXN;&[@PAX#.!30PaNN%OYC51^[K=NZ$L*^CMxJnX#&>NA#!3!K*EN=
2J~Ou.L)J{_BK}J!>NA#!K*E!K*E/'3+EAJ=0.Kw3-]TL]J#9JK6)(DJK/!L?#BG!I&DOlJ7!L|J$DOm)(QLZ{H]*JS%N4!NXIJl%J*X0!OdJ!P%'J030J01)(Jf:!OdMOJ4TzNH'J03)(W(H9#OL?$>N:5J71BJ
dJl%J*X0*<JFN4&N3J0JB.*JL2K@J1J$JhNu5H(J@RI+U]*<K@J0JB%M;/!P`J`#OaL@JFJRVR/*$L!*7Q%/P%JnJBJ7.*M!7!=#)(+L[J#J&/J8*JL2L*BJnN{Kg$P%!J0JB/*J-JLJhVRGHMj6HRu&L*G=.ViL
@J!Kg,J^#HP~J&RBKVQ/7*L[6,>Ph0KIQ36!J$L|Ls]!02M6J*Q8L{@_j-S.L)Jp9J!]IQ>JdJ2J03J98O?J_#J(MUN6^m6,JwJdU^L66P(PK#!S`BPIUCGTkS=O+$K]MyUs$Y$Q>#CMfKZ*K@'J03*Zj,JpQl%Q
cQ>#N6Mf%!JgCQ>0^.1N/96)(7MK%!J03&*U!,^V%P2T!$KO#!35'J.#SpLg!3J;L)H$K?K>Jp9%QcQ>#N6Mf-L[MvJ^*<K@MvJ^#!IJ;EA5*LP@+,L3J7.*Sh&V7MYGJ]J,J(M)BJ:OcP0J#J|Nf.)(&,JsRD=O
-+Q^7J*O,JW%!AOcP0J#J|#!N,#,JI&LLJ#Kr'J,#)(Ll7!I*<Kk,QU$J2QU/J]J,.*K@&*<K'NF$JINn/'LI-L[JGEK(*<K@'3K#G!I$!JR%P!@J!!I+!J=#EA6!=#J*K8J7.*K9S(J##JiJ$-!3J-PLN%J|Nf.
*JG@&TI'P7MG-!3J-PLN%J|Nf.@0P$6)(&,J$O-6J*O,)OZVd!OZ+J*K8%OcP0J#J|-*J-(!MV35'L+6)(%MFKeSgM%T%#'J,)(JMNpJWLl7,JwJ*O,K$=%!L+#!3&J#J4NAOW#LhKvD_#)(QMJ2JS%(!3+,>KyJ
D@JU2Z#CJS:*JCQsKi@-:!3JePUKUQ)J]J-M$M)JpJ|K0:!IJePUQ).JL2M$M)JpJ|H3N=2JFL@JLJh'O/#'J037>M<&N*JBJ8D21KVSRYh#!J03&J8D2MT7@C5%J='N$I+$G'V-#'SZ$JEL30OwJ(Q<:!O/&J4L
jBD2K!%P2!L`$Jp9#!O/J;L)V>Mw!L1JBNBUc#'J03+J(Q<JU2M7)(%JW%!>NA#!Q<-L[JsEO`*<K@'J03+JvAJ=6!=#KJK8&NhJ7.*K9K@!O&NdK*E6!=#)(+K;#JiOs-K@!JvA+$U$+'O(K+J+'O(JEL3RQ1!K
*EWPG'WJO(L3QAK!/4S!-K@!JvA+$U$+'O(K+J+'O(JEL3RQ1'KPK'O*/JXMzQ4S3&O*/5Nu5*K'_ONA$YSNF/.K+Xg%LLMFKe[k!JvAJxJJ'J,#!K*E/J#!4+!K+.0J01)(G'WJO(L3QAK!/4S!/'QUJ2KFKEHK
jO>#Z?T#)L[#E$J>L`%J,!K*EJ!'M3NCJXJ2Kk-K@L1J^#!JvA7'J,#!KPK'%L!!K*E)V50M6Jf^x&Z8&Jf:*Ki!JvA7CJ(K'+Q^7S[]7-K@!JvA1N>L`J!'NMM/Su$/'Kk&K'N:L`%!K*E+!KwKyLG!KwM/JXJ2
M@Kk*N=2OYKr%J,!K*ELl7!JvA:!M/%J,!JvA0'M3NC!K*E<8G'LmNC^|1*$'K?Jk.Z`N:M#Q%J7*^hOj^%Z6%!JvAS0K1%TG!K*EOW#MwNC^J!K*E*OXZ:%PR.@0Ja/5Nu5Qi%N+JiM`-K@!JvAKWRC%RCTfJ7*
TO>_'K1!JvA&K*E#!3DNkR+%!JH;JXJ2Kk6S[]8'ZTM'#!JvAOtEA0R;J!!K*E5'M5J/N=28LS+L[!JvA3'KUK+0JxJJ'R!K+J8J.,_^R,LqJ80P3K!/R,[H$^KKs$J>OuNN$Tc/^PM%'^-+T|Ju'K+0'R!K+^+R
6J98ZP+^?#W</'JjK+Ki1'JjKUP3K!MC%']($PM?#.X@#K+OW#!R1#!JjKU$#!Ky+J8!JjKUY@MD$^<$0UZ%?!K+'K+0'R!K+OW#Ju!K+JeMhKL[X$JsR!MDKxCMDUw!JfZWS|#?#!K+O{K`/'KUK+J.,^r[mUG^
_$>K`KG%Qf&WMJGK(#'J03+.KUK+J!'JGF#J4K*E!K`J-_X%PR.!]rYk#!JGJvA0+J2La_4$^W7Q3OSKOJeK^Jy:*K@J(JvA36)J*+$7$Pa/?+'KUK+&!L[Xl5J_#'Of+J8!Jt#T%&?#!KUK+0]&%!K&+[i$/'WP
L?OW#Lh!Of0]a!K*EP}6)J*J-8RQ1!O{K`JD)OZJU2JW:Nv*MX,K?JkZR!S5%QfJGJvAG!KUK+/L5!3JeK^TP+_G!OZ%L!O{K`JU2J~'OZ%P|%L!NFNDJI$X*/'3.JeK^JG$TP1!K&$/!KUK++J8@JeK^JG$TPL`
%'M3<8]{KZ!KOMq^l&]@Zy!T!#!M3$_q!Wx&[q/NZ]:!M3K*EP}&O{K`J7+Q^7)J*J-8+'R>.0L:[<&7J(SvJa%!;+EAJ=&J-OYJ2Kb[h$Z'/_kZJ$M#-K$=K$L]D=.Vx!=#)(1KgN.J!K;$KF#J4J$K$L].DJw%
!MVIJ98]'5TeKvRfLS+)(%!Jg.KvDO*6JwJd:K$L]JWJf%J_#!I.J_<8K!Qs6JnL]JD!MVIRIMP1)(J1SV%!K$L]KZ*K@'J,#'J03*<JXHM_No,K$L]J!.J,$J!,J_#@K$L]<8KP%OYKVN@_D+LbR6KZ*Jc!3*<M
/K$L]GJ&O-1*%'J03/J8*JC$J{LLM)BJSO',>L=#)(/J&*M~%'J03*<:N81!BMH#.J&Vx!=#)(7=-[:JI$S{JT^$J!!=#KJU=&U>#)($-P8_1#M+KjJpJ|$Kz]Q+.J&$+!M)JpJ|^&1JBOT@$-Us^s#!U2#.J&$P
8.JGK(#CJ&8QQ+KjOs5LmJ!!J6F$-S{!?/RGKs#L8#M&$L0#!J&$-]y%K/96LQJd/?#LDQvL8Nq$NDR*$-P8^Q#M&&L0#.J&1MFKeW9!J&$JGK(#@7W5W+#JT%!K&/,JT.JiW5W+N#MIGJnM&&L0J#>JsRDK$=DN
LM@M}LZ!Qh#J*Q8:!I5*Ki@$,J_#@M8'J:Nf.@0MP1)(Ll7'L?.0'M@Nz*<No.L?:'(K7M8'M@NzJDRET+$L[6)(*<M~%'J03J&MP1!=#.(K7J7.!M@NzJU2O;CT+$L[:*M~=%'J03+Q^7)J**J-M/+!P7EK)'Pb
#!K$=.JW%JnK)$'J:TNK1%TG!Jw=K$=RD$JsRD<8L|+!J=#'QsKP($L|5N.!JrM`JWJxKy-L#*<2N3$Jc'J03KD5KoJ76)(,R5J@%N3$Jc@0T8&JMK}LBH96)(J+,J<J?JK6!K?P4#J*PKK0:*T@J#M[#)(KCH(J
!'JjBK.0Qp'XyKx&X)!BK.QL&SEY1H(&KfP5:!BK.VU%Ve*#!M[1LDKjJ.L4%RPO!Mo!X>Z3H(J!'JjBK.0QpP5:!BK.Xk*#!M[1LDKjJ.)0!N`KT*JCKiJ:#M[#)(/,3J!.BK.&*Sm!M[L4%Q9O!MoHU5#!J:L#
#H96)J*JU2LB!J?#K>KeJCKiJ^$9J!*6)(:H9JCK^PG&2P5Qp*JL2Vl%LPK4J?/!KwJ&6J*Q8-ME2KG/OaJ^*D2KG%Mc)(+O5%LP$N4'J,#!I]GQn#'J03^yQ35'P,#KWRC%RCTf%LP'J,XcJU2OYMEK0M:>KE)(
KB*JS%N3$Jc,J03JiRkObB:*JL2Mc)(Np1O4$_9'J03*OBHME#)(%JLJh-[(Mr#QEKrJ]KT*K@'J03!K&K}NJ'(J!!J6M&%N4Jc&N3.3Jl%)(*D2O9/SpMM1K?K>7)(J(K3Of0'OfV)L*#J(Nw$V(J#YD#K;$_UJ
(Nw$^qU1:Qn#'J03WwJ!J(K3OfJ]Jk%.OfKeNJ'J,#!3K9NJRNJ?%!3!JkJ;TY+S#Yp$N]LL6!O7P4Ps'Jt%T%#!K*E#!3J!!TY+S#:!TYJe@$J{NS@7KjXO*<2MI,M@M}G!K2#!9JK$Zz6)(/L5*<2MI'(LIL>$
>Kk/K2#9JK6)(&*<2Y{NbJ+'RWL/$S;+'UePe.,J<L/0Nt1KgKWRbN>/N&$^N!I$,M'#@-Lu'J)0'BK.KeRn?6)(#!I$'3GJ8!I0K#!3N{J'0Ow!J)J;J)F'J)J;PlJ<K<DJ#J<K<Q+$R#1!J)JuRlQw$R'Qw.LK
8Nt1LDL^KI1)(#KgKW$RbJ4J)FJDJL2J~K<.LK8NtJf5'P,#M@KO#!J)F/Ks#)O0L*Kp!Jt%K/J<Z]+'L^PN7!M`#)(J]J)KB*'JsLdN7L>J3J<(6!J)J;PlJ<K<%JF?MZK'/N&Pn&J@N4Jc&N3!Kl#J4J)F+!JZ
Q4Vf'J<(0,KQJA$W1K0]|2%S@'J<C5J(KQJS%Uq'J<$]t2%_W/J<L2%K/C'J<(%'JkJ.%JFCJ(JA$W12%S@'J<Lg!Jk:*K@'J03WaWuG'J<(&!K*E#!302Ja/MF%J,J3#Kk&6!=#)(LG'L:JaM3NC$>_=TnJ.KC*
J-JxJJM7!K*E%8JhJa$J>Ts%YW]2#!V=#!J<(/)Jj3$JzTs+'L^PN7!M`#)(%SC!J<(%QEKrWaWuJ.*JCToSL.JD/!J<(HL[!J03+'Sl$HK&J;?#!J03+'SlLKObK;$KFWWLu+.Sl.*JCOo%YHDO*:T]%$+Ly7'Q
tOf$Py*K@$N31_7]s#'J03&K/'J<(%LD#!K>X|!J03]RL@%?N3Jc$K@'MnJ,#!J03KC!J<(*K/0K}[F%J#Kr#!J03&JBK#G@'J<(0WF:@JU2J~LZ!O)#J4W<T[!K2#$0TyG!JsK2#K;$KF#!9.DPaJK6)(*<2K@'
J03:*D'Jk%J(Py7'K?Jk.0+!Mp#M246J8*JFUn%!K?JkK#G!Jg#H];#L[!3&6J8!K?JkKB%,#!K>KeLKLP!J03J!*'WFJ<('+Ly7J^#!J03P}1*$J^JyJ!JnJ^$KfWl/&+Ly7MnMm$]m.Q?!J03Kx*^2M%.Py$.J
<(NgJKL4%Y>S'R3M:+)(J98Qb5N_$S{,Jm($>]z%L2.<J@8Ja%*6JwJ<Jd-J2U9#M;M?:J$DSxG*Ju1PkO5JA$J@.VH!J$#)(KvJL2VS*J!!J$#)(:*N)?N3$K@'J03Jh5%N+W{HL66)(&,>WiL6KC5'P,*<2?N3
$K@@JXJ#/L5:*M]%=.^w*%O='L>/M@L[J!Jn%Pw*K@!I!JfKy*N]N+NYJn=&)(LK8%VnQIJ!L[!I-N>!I5'ND:*JF!WQ#!I$'JGFJa%K?K>5'ND*J-JF!NDEAJaX,M3WH%N^JXJ2Kk6!=#)(Kg!WQ#!I$JGFJa%K
?K>5'NDKpJ1JYdVK?K>%a57!WQ#!I$JGFb.LG'M>M3N>'ND!V,#J8QI$WljaJ!!V,#!I$JGF$N>'ND.hJ/L)!ZDJ`#!I$JGFNDEAJ.!K*E/!I$!JGF&!K*E/J#LU.*?%JF!I$JGFJa5'NDJ+J1JYSO4KUQ)M-IQ)
i*4mN4i/4SZ4&l:4J#C.'KUN]N4J(Y~#!NDKW!NDEA*JFJa-P_K(#)(^tLe<MYP_&$K4K(#!NCTa;(J!KT%KTCK4K(JM8K]+Td%!R-FJD<QC+TD%QyK4QV$TxJ]F0MO'QDFMg:!IQu.'LbU/F#!NCTa;($,LYFLH
%@*JC!M_#JZ!=&J$Jx#.U/F$#,LYFL&1^tLe:!IJU2RK'FMg#!NCTa;(*<ML,FTEL&1^tLe:!IQu.'S/J{SnJ8P?K(#!NCTa;(J{8K!.S/J;;Pb#ME#'FP5Rn*%ML.F/!ILY(K(<LL*K$$LmL]K0J2K$L6DSxG,K
z$BK.5'Ne#H]b%Q&'LYF-K%#JIMa0J2JI/!I%!JgKI1JwJdKDKZJ@L|+Mi!BMH&$>K>L!!I50J1JI#,LXJxOU$JmJ+JD2K,%!JmJ[#KR&KH/'JjJ`!MVQ25%!Q-&LT#!I07*Ka!IT'S>*Q=!O>#J#KuT1T,$Sk-J
Y#JT+J2K~KxKG1JwJd$Ns%+MiJM,BK.$,>JkKeVd&$W9!I5KIJr8Kq%*/JbJ+,JHKbLA$L$JbKtL,#!?$RY%?!IJ+JD2K,%LN#K=$K=NkVqV[$N<Vy1*$K?K>$'NP#!I%S~7,>LUKh:CK.$>JkJeK^M,#!M(#CJb
-TR#KJU=&U>:!K%#JI&JY#JTJ7JrN)8MOSNJpO$RR%KV=_FRqJ9JWSNJd.M{RTUDJ(UAN|#J#]dJT+Ly7!IKx'JI$]N#JTV2'J,#!I+ZS/'LIJNO@#=&J$JO
 part SSPL-1.0
NCTa;(FJJexU>ZsBZs^tLe
 text Sleepycat
Ny&?+E&L~O`7$J1KODKIJ7.!JZJ$DOm-Ms#EAJ-Mt!JrBJ:)Lt#J$&!JZK%-Ms+L~J=J-L'!JrBJ:)Lt#J$&!JZK%+!KN&$>N2J77!JE-Ms+,J=J-8RQ1K`GLh%PCN[EA/!d)4&,Rh4.MD!d)4!EAJ-Jx8LS+!JE
$8Ja/J2KFKE!O>#JEPs'eoLI&J-8Qdnw6KjJ$/J(KSKAN[EAJ.!EA/J#PY@M8@JU2J~EA/PY$K).b_OG!O}UP#!RaM5GJ8!KSKAU{)40J71_N450&,KQ$JmJ[J+JD2K,%!JmJ[#KRKH/'JjJ`$JsL2DQ#+J2K~J9
_N48Kq/,LRLMLAKbO1$L$JbJ+JD2K,%Qm#QYOz$NELN#?K=$NU$MpPVK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?#)4Kh:M,#!M(#CN~X/Ny&?+E&L~O`7$J1KODKIJ7.!JZJ$DOm-Ms#EAJ-Mt!JrB
J:)Lt#J$&!JZK%-Ms+L~J=J-L'!JrBJ:)Lt#J$&!JZK%+!KN&$>N2J77!JE-Nv!KM#!ThMX!L8#J4Kn<8K!%P>$O8MmM.J!)4J1MnL4KPJS)40J71!Ws&Kn50&,KQ$JmJ[J+JD2K,%!JmJ[#KR&KH/'JjJ`DQ#+J
2K~J9!Ws$Kn8Kq/,LRLMLAKbO1$L$JbJ+JD2K,%Qm#QYOz$NELN#?K=$NU$MpPVK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?#)4Kh:M,#!M(#CN~X/Ny&?+E&L~O`7$J1KODKIJ7.!JZJ$DOm-Ms#EA
J-Mt!JrBJ:)Lt#J$&!JZK%-Ms+L~J=J-L'!JrBJ:)Lt#J$&!JZK%+!KN&$>N2J77!JE-Nv!KM#!ThMX!L8#J4Kn<8K!%P>$O8MmM.J!)4J1MnL4KPJS)40J71e*&J4Kn50&,KQ$JmJ[J+JD2K,%!JmJ[#KR&KH/'
JjJ`DQ#+J2K~J9e*$J4Kn8Kq/,LRLMLAKbO1$L$JbJ+JD2K,%Qm#QYOz$NELN#?K=$NU$MpPVK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?#)4Kh:M,#!M(#CN~
 part Sleepycat
!_N(X/
 part Sleepycat
BKc_vX2_N4J#9O[
 text TCL
!JZ=JW%J#K)MS7!4KxQLQ#+L1K)!L0K_K/JS%?J,JcJ5&()4&J4KN/,J`J7.YfBJ|DZQ+J#J^&.)J:0LSMv+,[;J2KPJA($L>LI0KG/,#!N8MDJR%)4<8P~1KVL0&N=2Q&!Mr=QBOAJ7.!K4=DPzW[G!N`QS#J]K
AK1KvJW+J2K~J9!L0$UV8Kq%,Jk/LRLMKbLA$L$JbKtL,#!?#)4J4KN$,T{LFKh:!L0JCK^M,#!M(#CN~!L0&UVPaU!,J[J+JD2K,%!JmJ[#KRKH/'JjJ`&JsL2)40J7GJ(50M^&!L0&UVJCJ2U0%L![aNFX*Yd$
JRQ'?:*Dc))4GMj#!RMJ;Q'!Q'J9JCJfON9+!4&M0KN5Md+!^A`#[ska+Tth8T:bvKcJ>:*Dc)!4GMj#!d2#XH!4J98ig5KLM>4&!Q'J9JCJfON95Md+Tt]6T:h:KcJJ#jmO'!Yj!L0K/!RMJ;Q'&M;X7+J4MjJS
%?&J5!4+Ri7!=M++)(
 part TCL
)40P~1!Ws#!Th#Q{g7e`LeoIQ@hOQ@&>K>
 text UPL-1.0
Jl%!P{M4NQLsJS0K_JK%,MJR_'J,#)4MSKN&$K=YK!4J3#Kk&6,&J#B9+!4&,&J#J<9Q+$QdPX1J]J%N0]uJxMQ!NX45YM%$J71CJ%$O%!N$JB5MdLs%US+NY-!4&-,n6#4&$U'R]+!m1_fKA:K;0LS7!4J]'N$3
%J8!40YM1CM&J1NzJ+J1JY!9%J,LcJVJB#M$Lp&J5!4&JF?MZK'/N&PnYgJCJy&JCTc!4&!N$3J;&%N5!Yj9GJxJi$>=)(0Jl%!JZP{!JrBJ:&Jx)N[JSJ:$JX'S)'U6%!g^J-8LS+J#J^$MhLv#!4!40J750J1J
I#,LXKQ$JmJ+JD2K,%!J[#KRKH/'JjJ`&R^+J2K~J9!L0$BMH8Kq/,L/Jb$>JTJu+J(LV#L%Mu$J@KtJ!L,#$+Ly7!4$!?$>R8+!4
 part UPL-1.0
!_iRD(g^FJJKK
 text Unicode-3.0
J:%KU[-QW!JZJpJA1[=W_M#$J@KWK=K)&$4*g[Mc&M]%8P<1J##!=&J$#)JA:*JL2M]JL2WHQfJ,J5$?!K=K)$4JS0K_JKJ3#Kk%,MJR_'J,#K=K)&,MSKN!K=K)$4&,MSKN!4%US+!K=K)$4J1NzJ+J1JY!9%?J
,JcU.MYJ5&$MZJ^#!K=K)$4&%NBPZ%Pw!K=K)$4DSt%JLJhJ7.Jx')B&JSJ:OH7J#J^#!K=K)$4$Kf)B&JSJ:OH+MSKN!K=K)&4DJ750J1JI#,LXKQ$JmJ+JD2K,%!J[#KRKH/'JjJ`&R^#K?Jk9+J2K~J9!BK.$
MHLS+)J:8Kq/,L/$,KbLM$L$Jb$,JbQ6LjJ!LN#?K=$NUJu+J(LV#L%MB$>Y3LVKtL,#$+Ly7!?$LT#!K=K)$4KD5O_+)J:!KM#'BK.J928K!+Q;$J@%O8!N&?$>R8+JiK=K)$4J1L4KPUG#!BK.
 part Unicode-3.0
Q[(gbB&JSJ:
 part Unicode-3.0
BX1h-Q[Le
 text Unicode-DFS-2016
J:%KU[-QW!JZJpJA1[=W_M#$J@KWQ[LeJ;K=K)K=K)&$44*g[Mc&M]%8P<1J##!=&J$#)JA:*JL2M]JL2WHQfJ,J5$?!K=K)$4B&JSJ:X/JS0K_JKJ3#Kk%,MJR_'J,#!Q[K=K)&,MSKN!K=K)$Q[4&,MSKN!4%U
S+!K=K)$4J1NzJ+J1JY!9%?J,JcU.MYJ5&$MZJ^#!K=K)$4&%NBPZ%Pw!K=K)$4DSt%JLJhJ7.Jx-)B&JSJ:OH7J#J^#!K=K)$4$-)B&JSJ:OH+MSKN!K=K)&4DJ750J1JI#,LXKQ$JmJ+JD2K,%!J[#KRKH/'Jj
J`&R^#K?Jk9+J2K~J9!BK.$MHLS+)J:8Kq/,L/$,KbLM$L$Jb$,JbQ6LjJ!LN#?K=$NUJu+J(LV#L%MB$>Y3LVKtL,#$+Ly7!?$LT#!K=K)$4KD5O_+)J:!KM#'BK.J928K!+Q;$J@%O8!N&?$>R8+JiK=K)$4J1
L4KPUG#!BK.
 part Unicode-DFS-2016
Q[Le(JAK=K)&4
 part Unicode-DFS-2016
L_=#?/N9#Q[LeJ;K=K)&4
 part Unicode-DFS-2016
Q[K=K)J~J#K=K)6!d@LoLkQ[K[;LoLkQ[K[b/LoLkQ[K[ccK=LoEYsOMK[f`YsJNLoLkQ[K[lhK=JO&LoLkQ[K[Y9gMcWQ[K=K)JL2J~ar^{Ai`6!YYLoLkQ[K[;4Kp,EAL&+!Q[LE$6!d@LoLkQ[K[;LoLkQ[K[
b/LoLkQ[K[ccK=LoEYsOMK[f`Ys&LoLkQ[K[Y9gMcW
 text Unlicense
)0J3&pW4P$M%!;Q$MF0J3%J,JcMY?[0MZ$J5)4Jx+EAJ=$5'Q~L~/,J`KL$JsKL&1,J.+P1.nsBMy!Kz$L0#)4jS,&J#BS#+!4%!;Q$KmJF)W>/!V=#!;JXZ)&%!d6#LCe+&g1Kml[)W>%8J(n%P;#o%+[i#J#R-
&P?9%)46BJd!40J750J1JI#,LXKQ$JmJ+JD2K,%!J[#KRKH/'JjJ`&R^+J2K~J9!L08Kq/,L/Jb$>JTJu+J(LV#L%Mu$J@KtJ!L,#$+Ly7!4$!?$>R8+!4JN/KFK`QkQ.%R(p_K[JO
 text Vim
MaDJ2M}GM2NXJ^#K-KD.KvJ-J~)(L(*J{K9J5NXNA#K-XcZiKD.KvJ-J~)(L(*DK9M6%J~R<.*JyJ!!NXK-bHPsHN@V}[D&X-RJ-@0M6%J5'JG$[FF#K-J+R<&$EAKZ!JZdsJ$DOm-)(L(J-8LSNX-!JGK-J-8K6
+K;#!JZ^BOs-:*JFL;%K-]2*J-PzWB+!JELh%Pj*KZ!TTcB*+,Ky/'J,#!JGK-*K6*J-JFHL;J+EAJa%!TTJ1LI!TTQq!Jt%J~HL;+!S*F#K-Mw!TTJMJL7HL;&6Mw(KvJM8K60mY:MaJeK^J2mZKC)($'LYFK9L
H%HL;!W=TT0cVmOcVX-K[:)L;@JM8hl+M)XqM{Z,X-oXUlLkX-K[&$iudTKZ@0i|a+%Pj!TT!U0%oPYqHL;iUZ;!TTJej-.U(JeKiHL;KvJM2JC%8Y)hX-:*JCKi'JGK-.NgK65Ui6'*DM6%M@J5@NX5UiJXMQ:*
JFK$L;!L(6'LH%JnL;-L!J#!L;J+EA7NOJ,#!JGK-*J5)<8Y]+!J=#'S:d:*J{MLMw(%?/K4A*M~!L;&KV(J-2O]M;J!KgKVN@L;%!S*F#K--KZ*JC'JGK-J8KpL;5Ui6Kc*J{J5@J1!EA/!L;:!JZQ4J$DOm-!(
.LH%!L;RE*%J5!L;%!X-TTJ1LI$Nz&RE!X-TT%J~!L;+!S*F#K-J1LI$Nz-*Oc!L;/JXMzQ4S3Moa@M2!K*JGK-KZ!TT$Y,Ke*K6!JGK-%cB*+,Ky/!L;LZ)U4*J-JFL@Ja%Yq-*PzWB+!JELh%Pj*)PjK`J-OXO
*/JXMzQ4S3Moa@M2!K*JGK-$5Nu5L9-KZ!JQJH;(M*LH%!L;*J{J5!JGK-6!JQM*FJ>$,LYF-'aUJ-8O-JXMz+!Od#!Fip&+!lbflC.!KU#!JGK-0W%%L_.@NgJGKZM25Ui6J>QF]=!aU0JfKG/5Ss5)JU2Rp7!(
K!/!L;-!PjK`5KG6J>'&J>[4J-28U7$Q|KD.!MJl1J{JFc|-:*J5'JGF#K-*DVO%?!X-(/HL;&JFL@Ja%!TTJ+!EA!QTKy%JL)01QFV_$1pf!K)%'NC&QFZ/!Y7:!Mg#L;0ZXQFU_'JGm:QFZ/'S:d:JMJL!QFV_
Qy%8K!0TTX-K[-@02M6%No)(J!!JE#!K-bHNA#@$J!'JGF*<?)(/O7K-n|R~#!(.KviL7JXHM_
 text W3C
)3&LS4KNC5np$>M0Z$0NkJ71!BMH6!JZ((1R_KW&$M#)3*!K5M].*JCQWY5&JMM!7!JZ=&J$JS%J,Jc&J5)4&J4KN7$J1KO/,J`&J1LI$L>0K_JKJ7.*J~!JZGJ#J^#!4&KN$LvLFJ+JR!MlL(#)J:+'U,p{%L)#
!Wp$JV3,_.YfMALqP-J|$=&J$:[dda!].4ZVJ:Ka8LSl>0QTL(0KILZ!Sc#,Wp$JVAJ:#,L;$JR%!K)J+!MGL;RfJyKmX}*L!pg%!U,J!J8!A0M.P-)4&KN0J750&BMHJFJ2P^$J[KQ$JmJ+JD2K,%J[#KR$KH/,
JjJ`$.!?#!4$KNJM2Ob,K?JkLuURNq$>9BMHJM28Kq/,LRLMKb$L$JbKtL,#,?#!4$KN!KM&Nq#BMH<28K!+Q;$RG[j%!4J1MnKPL4JSM1%B+)4&,MSKNJMJXJ#gHOX7BMHJNme)FLoLkq&K[`LJpTlB4h&)kn#]
.J;J:&(cKhNGS=b}Tl)FfZ!BO6J:C.)(J{8K!7N2>KEJnQ+1!].nz.kE0RA'l8#!].Kp_@%)Mnd(F#!(&fZ!hfK/#?J@)F0!Kw5!O7F&0KPJh5%S-!J34K:J;hz#M*]k&[fJ;]`6!OCEO0JO
 part W3C
].4J:&(
 text WTFPL
N^0KI%J,&J5Mv$JGJ^#)(K7&Q}@0M65Nu5!KM0Q|JLMw!`x*Nr%;(=&J$/M#JE&KO-*[^JLMw!`x*Nr%
 part WTFPL
JLMw!`x*Nr%;(FJ>S=W$
 part WTFPL
BKcW$b9e/b9e/Ul
 text X11
JS0K_JKJ3#Kk%,MJR_'J,#)4&MSKNK)!4%US+!4J1NzJ+J1JY!9%?J,JcU.MYJ5N5&$MZJ^#!4&%NBPZ%Pw!40St%JLJhJl%!JZJ$!JrBJ:&)JSJ:J98LS+J#J^$MhLv#!4!40J750J1JI#,LXKQ$JmJ+JD2K,%!
J[#KRKH/'JjJ`&R^+J2K~J9K-8Kq/,L/Jb$>JTJu+J(LV#L%Mu$J@KtJ!L,#$+Ly7!4$!?$>R8+!4KD5O_+)J:!KM#K-J928K!+Q;$J@%O8!N&?$>R8+)4J1L4KPUGJ!K-JNV/ZkM50'LQ#V/`LLeJO
 part X11
BKcO+V/`L
 text ZPL-2.1
Ny&?+E&L~O`7$J1KODKIJ7.!JZJ$DOm-Ms+EAJ-Mt!RhBJ:)Lt#J$&!JZK%-Ms+L~J=J-L'!RhBJ:)Lt#J$&!JZK%+!KN&$>N2J77!JE-L8#!BMHJ-28K!%P>$O8MmM.J!)4J1L4KPJSJ!!BMH-!Jt%J5)4$%?@/
,J`JU2LL*!Jt%?oSf~$NqpA#!BMH?#L@0J01M<JA7!BMH-:,K)DJG*J-M7!JGK)%PLN%J|Nf.*Q|!K)&!MG#,LxK%)40J71!BMH50&,OU$JmJ[J+JD2K,%!JmJ[#KR&KH/'JjJ`DQ#+J2K~J9!BMH8Kq/,LRLMLA
KbO1$L$JbJ+JD2K,%Qm#QYOz$NELN#?K=$NU$MpPVK0NK&G,N'#JTJu+L%PFJT$MuJ+MB$J@Kt+,KyL,#!?#)4Kh:M,#!M(#CN~
 part ZPL-2.1
q<;(q=FJ>JJ
 part ZPL-2.1
'BJ:V2)(K7.a(!BMH)(JeK^`@5OCE@JeK9K^NM5M*Ox1!J34K:XW
 text Zlib
)40J750J1,KQ$JmJI+J2K~JM!L08OkKq/,JbKtJ!!?#)4JS0JK%MF%?)4/,J`J+KLV6&%OR@&Li@QdJl%!JZM}-!U2#)4J-28Z1*J-2L/.*W!!J64:*?)4+'K+J(UB+!K+KNLK8`.JD02KG-RmEK(J-8ayQQ5C&J
-28Z15Nk!J64-)J:<28U7$RmJ!,EJE
 text curl
JS%?J,Jc&J5)4/,J`7$J1LI0K_JKJ7.!JrBJ:&)JSJ:OH+J#J^!40J750J1JI#,LXKQ$JmJ+JD2K,%!J[#KRKH/'JjJ`&R^#K?Jk9+J2K~J9!L0$BMH8Kq/,L/Jb$>JTJu+J(LV#L%Mu$J@KtJ!L,#$+Ly7!4$!?
$>R8+!4KD5O_+)J:!KM#'BK.J928K!+Q;$J@%O8!N&?$>R8+)4J1L4KPUG#!BK.
 part curl
B&JSJ:
 text libpng-2.0
!40Pv50J1JI#,LXKQ$JmJ+J1JY!J[#KRKH/'JjJ`M1&JsL2+J2K~J9!B[g$MFM2!48Kq/,Jb$>JTJu+L%Mu$J@KtJ!L,#$+Ly7!4$!?$>R8+!4Kh:M,#!M(#CN~JS0K_JK%?J,Jc&J5)4$LvTK/,J`J1LIJl%!JZ
M}-!U2#)4J-28Z1*J-2L/.*W!!J64:*?)4+'K+J(UB+!K+KNLK8`.JD02KG-RmEK(J-8ayQQ5C&J-28Z15Nk!J64-)BJ:<28U7$RmJ!,E$RmEJE
 part libpng-2.0
T$U6J/(FJ>
 part libpng-2.0
BKcRgZs!T$U6J/L0BKcZsc}gUBKcW#TlW$Y=ZsYnZIZ=BKcO+_w`*d>BKcRgO+a!UYb<PTZtLe
 exception Autoconf-exception-3.0
N^0KI%J,&J5MvJ^#)(K7JDQ}@02M6)Ln0J(K$JS6J*O,#!JQJH;(FJzXZ@LH%'MOKA.cJ'J:RF1!BK.#!KANf.!KA0MP1XZLl7)Ln!J`#)Ln0%N}JE#V;J;](Od6=#!K&J;P)J+R.-N9J0A0!E$JvA#'F#V;.0'J
036)(P3VJA/'F#V;J.J#NA#J4J0AJ8.FJ{J,J!J4AMQQF2J!J4W^KAM%J4mJpuJs]x&JspFOde9A0J0A.02P3VJA-K/#K$JS*JCJS%N3Od#V;Kh:CQnLKJ@bj!=#XZK0:1O4V;*M7,e9A#!F*Ki%UKP3VJA#HJGF
KC*T8)Ln/!LjJ03:*K@.LjJ03*J-No)Ln+Ri7!oKP4#J*O,#XZ-J2gj#V;TB!YG#)LnJU2Sw,JHf?.K?Jk40gY1!TBM`#!(#V;
 part Autoconf-exception-3.0
V;cqb=LnFJzKKg~YF]4
 exception Bison-exception-2.2
5'KbLn*<Lc'N$3.M8J_$J##!`:_&[~&J5.36=#HP)JhNu5.3eEU:Mq'_&kvKW![~$'JGFLF5'_&[~]E:*Jc$Li!_&[~Mq*<JXHM_No)KbLnJ8JMM7![~&!Lj`:OdK)%8J'6!JQJH;(J1)KbLn)KbLnNgO-1!J34K
:+FJ>J>#`:
 exception Classpath-exception-2.0
R[)J/g*$[@7>PY0Kg'MT3K#G)J/N{!=&J$#!JQJH;(JNFJ>JOMk!L+M=5'KbLn!BMH#)J/LL*JS%Q*)J/7N*PY%P!J(KSOW#!(=#JiN*PY&%J,&J5!LjKS6=#HP)J7.*K9S(/J]PAN*SP!=&J$#!(#.SPJ(N*SP0
'SPJ802M.J!$K#G)J/:*Jc)J/*<SC)Ln%HF#!J/JD*D2Z:%JLJh:*JL2P&%JLJhW?)LnPbJ!HF
 exception Font-exception-2.0
5'KbLn:*Lc'K7J8MD)O2&`d)O2$ZfLv#)O2M%!K7)O2JU21MqM7!LjK7%8J01!JQJH;()LnJU2K0Z#,>X{bp!K7Vb8J01!JQJH;(:*Jc)O2*<SC)Ln%HF#!O2JD*D2Z:%JLJh:*JL2P&%JLJhW?)LnPbJ!HF
 exception GCC-exception-3.1
N^0KI%J,&J5MvJ^#)(K7JDQ}@02M6)SHU|J/LnLn0J(K$JS6J*O,#!JQJH;(FJzXZ@LH%'MOKA!U|J/.cJ'J:RF1!BK.#!KANf.!KA0MP1XZLl7)LnKZ*?SH%[0'ISH<VCLv#LbSHVYK)&U|N;7!Q~I!J`#)Ln0%
N}O/#JsM*J+R.LU%?+)Ky!VYK)&U|N;J01)Ln-N9'KA0J(N*SP:@JxQX!U|J//[EMo'O/O~$L{?#J(N1J71!U|J/JD02J@K#G!U|J/SHJ.'F#!JQTANG7$J1JRMP1FJz$'M+LYF#!JQJH;(M*7!M_#KW,OOK(L&1
!XWM*Ox404OtJ$#QnKO&?LKNBM=7SH+Q^7!(#SHZcAMC%OdJ!,TA/'nq$gfZcfB[%+KSJ=$S]/W^%J(hxm.m)&$[En2O'.ZcAJU2J~K=+,R>.0K!5'TA^XVr$K!/fE'TA^XVr!O/O~pKAQIfa+Js^XlvNN/[TKPA
&$+ljgfO&iGAM%ZcAN{/L5?#EAd{&f=N=28NLJ_#!O/O~Y+!O/O~J{8Y55oq7!Od#!d{$f='O/O~0Y_:@0Y]KWSHN-$7>M*Ox4$:@0Y]J1KW,3K#GSH/L5KWJsM*Ox4%m{,SH^XP^LK2Vl5J(Y_O/O~-K/#K$JS*
JCJS%N3'3#ZcAkm1XA!U|J/7N*PYKh:CQnLKJ@bj!=#XZJ7.J#ZcANgU`1Y_O/Xw*<KCK@C'M=6=#HP)PN7!Mr#!N*PY-J2gj#SHTB!YG#)LnJU2Sw,JHf?.K?Jk40gY1!TBM`#!(#SH
 part GCC-exception-3.1
SHU|J/LnFJzJJb}S']4
 part GCC-exception-3.1
JHK`LoLkJQK[J?SHLnVZBKc]4J34K:LeLoXWK[
 exception LLVM-exception
5J(Ln:5'Ne#HcjHEALv#)4D^/M%J(JvJ=#CEA*<LiC^/Lv+CJvJ=J1Tw7!J$#KJK8'K8Kf&K8[4#!(+Ni:*VC$Q*Q~O`#)474.0J'6!e!MT4&:'Pk#`HMRji.!J<L=J*Jz!R?L=J*P:$>J*#!(cr7!J$#!e!*<fd
&_;ML%jTRe$J@^8CJ*J;#!(JDJf+KV^3&Jf7MK%!MT4
 part LLVM-exception
m,N.%!P'J>KK(
 exception Linux-syscall-note
S})BJU2MkKULU.?TSNE1Z9M5iJ)0^pNLZ9?#!TS&JU2U[6!l*#M.3K9S}.!M*Ls0P~1!J34K:JD!Y~#A.@MC%!eSTS0P~1mA&M;KeY@W!@K9S}.!JfO*F#!M*5Ss5!TS0j'0)JjF#!(lAga2gaJ>$gbV/$RNKxQL
J@L|m*pD
 exception Swift-exception
5J(Ln:*?)4%[0HEA&Lv#)4D^/M%!L~K+5'Ne*<LiCK+J1T(K|5LKJ@8KG1KJK8'K8Kf&K8[4#!(
 part Swift-exception
U|J/Ln%!P'J>KK(
 notice Apache-2.0
J'6!P'(FJ>KKJN!(JO*<2?)bsKD+MM7!(*<PC'J,#!(JXbsLoLkP'K[J?(J>KKJN_fJOJNVZJOKxKG1JwJd$Ns%+Mi4K66!(0K6GJ(50M^J1J[$J$#,LXJxKQ$JmL_!(/!MnO|TJL]&MW6!(
 notice MPL-2.0
)EAJ=0Jl%!=#!SQ;(OrJ>KK:'J,#!UjNg2K67)KA*J{PCK;JXLoJNLkJOSQK[UjJ>KK
 notice GPL-1.0-only
Li@&$Jc@6!=#!JQJH;(5L&1!J34K:JN+JOJNJfJOFJJJNKKJOJN#!(JOJNJfJOJN)Mb0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJNKXLJJ}J/J}L.KYJOJH;(/JNKFJOO#JOJN*KaJCKi'J,#
!JQJNKXLJJ}J/J}L.KYJOJH;(Ll7Mb:2KXL_LoLkJQK[J?J}OF%!J34K:LeROKYJO
 notice GPL-1.0-or-later
Li@&$Jc@6!=#!JQJH;(5L&1!J34K:JNJxJOFJJJNKKJOJN#!(JO$JNJXHM_JO,LYFJN)Mb0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJNKXLJJ}J/J}L.KYJOJH;(/JNKFJOO#JOJN*KaJCKi'
J,#!JQJNKXLJJ}J/J}L.KYJOJH;(Ll7Mb:2KXL_LoLkJQK[J?J}OF%!J34K:LeROKYJO
 notice GPL-2.0-only
Li@&$Jc@6!=#!JQJH;(5L&1!J34K:JN+JOJNJfJOFJ>JNKKJOJN#!(JOJNJfJOJN)Mb0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJNKXLJJ}J/J}L.KYJOJH;(/JNKFJOO#JOJN*KaJCKi'J,#
!JQJNKXLJJ}J/J}L.KYJOJH;(Ll7Mb:2KXL_LoLkJQK[J?J}OF%!J34K:LeROKYJO
 notice GPL-2.0-or-later
Li@&$Jc@6!=#!JQJH;(5L&1!J34K:JNJxJOFJ>JNKKJOJN#!(JO$JNJXHM_JO,LYFJN)Mb0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJNKXLJJ}J/J}L.KYJOJH;(/JNKFJOO#JOJN*KaJCKi'
J,#!JQJNKXLJJ}J/J}L.KYJOJH;(Ll7Mb:2KXL_LoLkJQK[J?J}OF%!J34K:LeROKYJO
 notice GPL-3.0-only
Li@&$Jc@6!=#!JQJH;(5L&1!J34K:JN+JOJNJfJOFJzJNKKJOJN#!(JOJNJfJOJN)Mb0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJNKXLJJ}J/J}L.KYJOJH;(/JNKFJOO#JOJN*KaJCKi'J,#
!JQJNKXLJJ}J/J}L.KYJOJH;(Ll7Mb:2KXL_LoLkJQK[J?J}OF%!J34K:LeROKYJO
 notice GPL-3.0-or-later
Li@&$Jc@6!=#!JQJH;(5L&1!J34K:JNJxJOFJzJNKKJOJN#!(JO$JNJXHM_JO,LYFJN)Mb0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJNKXLJJ}J/J}L.KYJOJH;(/JNKFJOO#JOJN*KaJCKi'
J,#!JQJNKXLJJ}J/J}L.KYJOJH;(Ll7Mb:2KXL_LoLkJQK[J?J}OF%!J34K:LeROKYJO
 notice LGPL-2.0-only
Li@&$Jc@6!=#!JQKXLJJ}J/KYJH;(5L&1!J34K:JN+JOJNJfJOFJ>JNKKJOJN#!(JOJNJfJOJN)Mb0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJNKXLJJ}J/J}L.KYJOJH;(/JNKFJOO#JOJN*
KaJCKi'J,#!JQJNKXLJJ}J/J}L.KYJOJH;(Ll7Mb:2KXL_LoLkJQK[J?J}OF%!J34K:LeROKYJO
 notice LGPL-2.0-or-later
Li@&$Jc@6!=#!JQKXLJJ}J/KYJH;(5L&1!J34K:JNJxJOFJ>JNKKJOJN#!(JO$JNJXHM_JO,LYFJN)Mb0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJNKXLJJ}J/J}L.KYJOJH;(/JNKFJOO#JO
JN*KaJCKi'J,#!JQJNKXLJJ}J/J}L.KYJOJH;(Ll7Mb:2KXL_LoLkJQK[J?J}OF%!J34K:LeROKYJO
 notice LGPL-2.1-only
Li@&$Jc@6!=#!JQKXLJJ}J/KYJH;(5L&1!J34K:JN+JOJNJfJOFJ>JJJN#!(JOJNJfJOJN)Mb0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJNKXLJJ}J/J}L.KYJOJH;(/JNKFJOO#JOJN*KaJC
Ki'J,#!JQJNKXLJJ}J/J}L.KYJOJH;(Ll7Mb:2KXL_LoLkJQK[J?J}OF%!J34K:LeROKYJO
 notice LGPL-2.1-or-later
Li@&$Jc@6!=#!JQKXLJJ}J/KYJH;(5L&1!J34K:JNJxJOFJ>JJJN#!(JO$JNJXHM_JO,LYFJN)Mb0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJNKXLJJ}J/J}L.KYJOJH;(/JNKFJOO#JOJN*K
aJCKi'J,#!JQJNKXLJJ}J/J}L.KYJOJH;(Ll7Mb:2KXL_LoLkJQK[J?J}OF%!J34K:LeROKYJO
 notice LGPL-3.0-only
Li@&$Jc@6!=#!JQKXLJJ}J/KYJH;(5L&1!J34K:JN+JOJNJfJOFJzJNKKJOJN#!(JOJNJfJOJN)Mb0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJNKXLJJ}J/J}L.KYJOJH;(/JNKFJOO#JOJN*
KaJCKi'J,#!JQJNKXLJJ}J/J}L.KYJOJH;(Ll7Mb:2KXL_LoLkJQK[J?J}OF%!J34K:LeROKYJO
 notice LGPL-3.0-or-later
Li@&$Jc@6!=#!JQKXLJJ}J/KYJH;(5L&1!J34K:JNJxJOFJzJNKKJOJN#!(JO$JNJXHM_JO,LYFJN)Mb0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJNKXLJJ}J/J}L.KYJOJH;(/JNKFJOO#JO
JN*KaJCKi'J,#!JQJNKXLJJ}J/J}L.KYJOJH;(Ll7Mb:2KXL_LoLkJQK[J?J}OF%!J34K:LeROKYJO
 notice AGPL-1.0-only
Li@&$Jc@6!=#!JQL.JH;(5L&1!J34K:JN+JOJNJfJOFJJJNKKJOJN#!(JOJNJfJOJN)Mb0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJNKXLJJ}J/J}L.KYJOJH;(/JNKFJOO#JOJN*KaJCKi'J
,#!JQJNKXLJJ}J/J}L.KYJOJH;(Ll7Mb:2KXL_LoLkJQK[J?J}OF%!J34K:LeROKYJO
 notice AGPL-1.0-or-later
Li@&$Jc@6!=#!JQL.JH;(5L&1!J34K:JNJxJOFJJJNKKJOJN#!(JO$JNJXHM_JO,LYFJN)Mb0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJNKXLJJ}J/J}L.KYJOJH;(/JNKFJOO#JOJN*KaJCK
i'J,#!JQJNKXLJJ}J/J}L.KYJOJH;(Ll7Mb:2KXL_LoLkJQK[J?J}OF%!J34K:LeROKYJO
 notice AGPL-3.0-only
Li@&$Jc@6!=#!JQL.JH;(5L&1!J34K:JN+JOJNJfJOFJzJNKKJOJN#!(JOJNJfJOJN)Mb0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJNKXLJJ}J/J}L.KYJOJH;(/JNKFJOO#JOJN*KaJCKi'J
,#!JQJNKXLJJ}J/J}L.KYJOJH;(Ll7Mb:2KXL_LoLkJQK[J?J}OF%!J34K:LeROKYJO
 notice AGPL-3.0-or-later
Li@&$Jc@6!=#!JQL.JH;(5L&1!J34K:JNJxJOFJzJNKKJOJN#!(JO$JNJXHM_JO,LYFJN)Mb0K6+!P@.@JM8O^JDJ1,JIJ1Kh!JmJI#KR$KH/'JjJ`L_!JQJNKXLJJ}J/J}L.KYJOJH;(/JNKFJOO#JOJN*KaJCK
i'J,#!JQJNKXLJJ}J/J}L.KYJOJH;(Ll7Mb:2KXL_LoLkJQK[J?J}OF%!J34K:LeROKYJO
"""
}
