// swift-format-ignore-file
// Made by generate.py; do not edit.

/// Licence texts, as the SPDX list has them.
package enum LicenseTextData {
    /// A line `=ID`, then the lines of its text after `|`.
    package static let texts: StaticString = #"""
=0BSD
|Copyright (C) YEAR by AUTHOR EMAIL
|
|Permission to use, copy, modify, and/or distribute this software for any
|purpose with or without fee is hereby granted.
|
|THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
|REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY
|AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
|INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
|LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
|OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
|PERFORMANCE OF THIS SOFTWARE.
=AAL
|Attribution Assurance License
|
|Copyright (c) 2002 by AUTHOR PROFESSIONAL IDENTIFICATION * URL "PROMOTIONAL
|SLOGAN FOR AUTHOR'S PROFESSIONAL PRACTICE"
|
|All Rights Reserved
|
|ATTRIBUTION ASSURANCE LICENSE (adapted from the original BSD license)
|
|Redistribution and use in source and binary forms, with or without
|modification, are permitted provided that the conditions below are met. These
|conditions require a modest attribution to <AUTHOR> (the "Author"), who hopes
|that its promotional value may help justify the thousands of dollars in
|otherwise billable time invested in writing this and other freely available,
|open-source software.
|
|1. Redistributions of source code, in whole or part and with or without
|modification (the "Code"), must prominently display this GPG-signed text in
|verifiable form.
|
|2. Redistributions of the Code in binary form must be accompanied by this
|GPG-signed text in any documentation and, each time the resulting executable
|program or a program dependent thereon is launched, a prominent display (e.g.,
|splash screen or banner text) of the Author's attribution information, which
|includes:
|
|     (a) Name ("AUTHOR"),
|     (b) Professional identification ("PROFESSIONAL IDENTIFICATION"), and
|     (c) URL ("URL").
|
|3. Neither the name nor any trademark of the Author may be used to endorse or
|promote products derived from this software without specific prior written
|permission.
|
|4. Users are entirely responsible, to the exclusion of the Author and any
|other persons, for compliance with (1) regulations set by owners or
|administrators of employed equipment, (2) licensing terms of any other
|software, and (3) local regulations regarding use, including those regarding
|import, export, and use of encryption software.
|
|THIS FREE SOFTWARE IS PROVIDED BY THE AUTHOR "AS IS" AND ANY EXPRESS OR
|IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF
|MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO
|EVENT SHALL THE AUTHOR OR ANY CONTRIBUTOR BE LIABLE FOR ANY DIRECT, INDIRECT,
|INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
|LIMITED TO, EFFECTS OF UNAUTHORIZED OR MALICIOUS NETWORK ACCESS; PROCUREMENT
|OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS
|INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN
|CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE)
|ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE
|POSSIBILITY OF SUCH DAMAGE.
=AFL-2.1
|The Academic Free License
|v.2.1
|
|This Academic Free License (the "License") applies to any original work of
|authorship (the "Original Work") whose owner (the "Licensor") has placed the
|following notice immediately following the copyright notice for the Original
|Work:
|
|     Licensed under the Academic Free License version 2.1
|
|1) Grant of Copyright License. Licensor hereby grants You a world-wide,
|royalty-free, non-exclusive, perpetual, sublicenseable license to do the
|following:
|
|     a) to reproduce the Original Work in copies;
|     b) to prepare derivative works ("Derivative Works") based upon the
|     Original Work;
|     c) to distribute copies of the Original Work and Derivative Works to the
|     public;
|     d) to perform the Original Work publicly; and
|     e) to display the Original Work publicly.
|
|2) Grant of Patent License. Licensor hereby grants You a world-wide,
|royalty-free, non-exclusive, perpetual, sublicenseable license, under patent
|claims owned or controlled by the Licensor that are embodied in the Original
|Work as furnished by the Licensor, to make, use, sell and offer for sale the
|Original Work and Derivative Works.
|
|3) Grant of Source Code License. The term "Source Code" means the preferred
|form of the Original Work for making modifications to it and all available
|documentation describing how to modify the Original Work. Licensor hereby
|agrees to provide a machine-readable copy of the Source Code of the Original
|Work along with each copy of the Original Work that Licensor distributes.
|Licensor reserves the right to satisfy this obligation by placing a
|machine-readable copy of the Source Code in an information repository
|reasonably calculated to permit inexpensive and convenient access by You for
|as long as Licensor continues to distribute the Original Work, and by
|publishing the address of that information repository in a notice immediately
|following the copyright notice that applies to the Original Work.
|
|4) Exclusions From License Grant. Neither the names of Licensor, nor the names
|of any contributors to the Original Work, nor any of their trademarks or
|service marks, may be used to endorse or promote products derived from this
|Original Work without express prior written permission of the Licensor.
|Nothing in this License shall be deemed to grant any rights to trademarks,
|copyrights, patents, trade secrets or any other intellectual property of
|Licensor except as expressly stated herein. No patent license is granted to
|make, use, sell or offer to sell embodiments of any patent claims other than
|the licensed claims defined in Section 2. No right is granted to the
|trademarks of Licensor even if such marks are included in the Original Work.
|Nothing in this License shall be interpreted to prohibit Licensor from
|licensing under different terms from this License any Original Work that
|Licensor otherwise would have a right to license.
|
|5) This section intentionally omitted.
|
|6) Attribution Rights. You must retain, in the Source Code of any Derivative
|Works that You create, all copyright, patent or trademark notices from the
|Source Code of the Original Work, as well as any notices of licensing and any
|descriptive text identified therein as an "Attribution Notice." You must cause
|the Source Code for any Derivative Works that You create to carry a prominent
|Attribution Notice reasonably calculated to inform recipients that You have
|modified the Original Work.
|
|7) Warranty of Provenance and Disclaimer of Warranty. Licensor warrants that
|the copyright in and to the Original Work and the patent rights granted herein
|by Licensor are owned by the Licensor or are sublicensed to You under the
|terms of this License with the permission of the contributor(s) of those
|copyrights and patent rights. Except as expressly stated in the immediately
|proceeding sentence, the Original Work is provided under this License on an
|"AS IS" BASIS and WITHOUT WARRANTY, either express or implied, including,
|without limitation, the warranties of NON-INFRINGEMENT, MERCHANTABILITY or
|FITNESS FOR A PARTICULAR PURPOSE. THE ENTIRE RISK AS TO THE QUALITY OF THE
|ORIGINAL WORK IS WITH YOU. This DISCLAIMER OF WARRANTY constitutes an
|essential part of this License. No license to Original Work is granted
|hereunder except under this disclaimer.
|
|8) Limitation of Liability. Under no circumstances and under no legal theory,
|whether in tort (including negligence), contract, or otherwise, shall the
|Licensor be liable to any person for any direct, indirect, special,
|incidental, or consequential damages of any character arising as a result of
|this License or the use of the Original Work including, without limitation,
|damages for loss of goodwill, work stoppage, computer failure or malfunction,
|or any and all other commercial damages or losses. This limitation of
|liability shall not apply to liability for death or personal injury resulting
|from Licensor's negligence to the extent applicable law prohibits such
|limitation. Some jurisdictions do not allow the exclusion or limitation of
|incidental or consequential damages, so this exclusion and limitation may not
|apply to You.
|
| 9) Acceptance and Termination. If You distribute copies of the Original Work
| or a Derivative Work, You must make a reasonable effort under the
| circumstances to obtain the express assent of recipients to the terms of this
| License. Nothing else but this License (or another written agreement between
| Licensor and You) grants You permission to create Derivative Works based upon
| the Original Work or to exercise any of the rights granted in Section 1
| herein, and any attempt to do so except under the terms of this License (or
| another written agreement between Licensor and You) is expressly prohibited
| by U.S. copyright law, the equivalent laws of other countries, and by
| international treaty. Therefore, by exercising any of the rights granted to
| You in Section 1 herein, You indicate Your acceptance of this License and all
| of its terms and conditions.
|
|10) Termination for Patent Action. This License shall terminate automatically
|and You may no longer exercise any of the rights granted to You by this
|License as of the date You commence an action, including a cross-claim or
|counterclaim, against Licensor or any licensee alleging that the Original Work
|infringes a patent. This termination provision shall not apply for an action
|alleging patent infringement by combinations of the Original Work with other
|software or hardware.
|
|11) Jurisdiction, Venue and Governing Law. Any action or suit relating to this
|License may be brought only in the courts of a jurisdiction wherein the
|Licensor resides or in which Licensor conducts its primary business, and under
|the laws of that jurisdiction excluding its conflict-of-law provisions. The
|application of the United Nations Convention on Contracts for the
|International Sale of Goods is expressly excluded. Any use of the Original
|Work outside the scope of this License or after its termination shall be
|subject to the requirements and penalties of the U.S. Copyright Act, 17 U.S.C.
|§ 101 et seq., the equivalent laws of other countries, and international
|treaty. This section shall survive the termination of this License.
|
|12) Attorneys Fees. In any action to enforce the terms of this License or
|seeking damages relating thereto, the prevailing party shall be entitled to
|recover its costs and expenses, including, without limitation, reasonable
|attorneys' fees and costs incurred in connection with such action, including
|any appeal of such action. This section shall survive the termination of this
|License.
|
|13) Miscellaneous. This License represents the complete agreement concerning
|the subject matter hereof. If any provision of this License is held to be
|unenforceable, such provision shall be reformed only to the extent necessary
|to make it enforceable.
|
|14) Definition of "You" in This License. "You" throughout this License,
|whether in upper or lower case, means an individual or a legal entity
|exercising rights under, and complying with all of the terms of, this License.
|For legal entities, "You" includes any entity that controls, is controlled by,
|or is under common control with you. For purposes of this definition,
|"control" means (i) the power, direct or indirect, to cause the direction or
|management of such entity, whether by contract or otherwise, or (ii) ownership
|of fifty percent (50%) or more of the outstanding shares, or (iii) beneficial
|ownership of such entity.
|
|15) Right to Use. You may use the Original Work in all ways not otherwise
|restricted or conditioned by this License or by law, and Licensor promises not
|to interfere with or be responsible for such uses by You.
|
|This license is Copyright (C) 2003-2004 Lawrence E. Rosen. All rights
|reserved.
|Permission is hereby granted to copy and distribute this license without
|modification. This license may not be modified without the express written
|permission of its copyright owner.
=AFL-3.0
|Academic Free License (“AFL”) v. 3.0
|
|This Academic Free License (the "License") applies to any original work of
|authorship (the "Original Work") whose owner (the "Licensor") has placed the
|following licensing notice adjacent to the copyright notice for the Original
|Work:
|
|     Licensed under the Academic Free License version 3.0
|
|1) Grant of Copyright License. Licensor grants You a worldwide, royalty-free,
|non-exclusive, sublicensable license, for the duration of the copyright, to do
|the following:
|
|     a) to reproduce the Original Work in copies, either alone or as part of a
|     collective work;
|     b) to translate, adapt, alter, transform, modify, or arrange the Original
|     Work, thereby creating derivative works ("Derivative Works") based upon
|     the Original Work;
|     c) to distribute or communicate copies of the Original Work and
|     Derivative Works to the public, under any license of your choice that
|     does not contradict the terms and conditions, including Licensor’s
|     reserved rights and remedies, in this Academic Free License;
|     d) to perform the Original Work publicly; and
|     e) to display the Original Work publicly.
|
|2) Grant of Patent License. Licensor grants You a worldwide, royalty-free,
|non-exclusive, sublicensable license, under patent claims owned or controlled
|by the Licensor that are embodied in the Original Work as furnished by the
|Licensor, for the duration of the patents, to make, use, sell, offer for sale,
|have made, and import the Original Work and Derivative Works.
|
|3) Grant of Source Code License. The term "Source Code" means the preferred
|form of the Original Work for making modifications to it and all available
|documentation describing how to modify the Original Work. Licensor agrees to
|provide a machine-readable copy of the Source Code of the Original Work along
|with each copy of the Original Work that Licensor distributes. Licensor
|reserves the right to satisfy this obligation by placing a machine-readable
|copy of the Source Code in an information repository reasonably calculated to
|permit inexpensive and convenient access by You for as long as Licensor
|continues to distribute the Original Work.
|
| 4) Exclusions From License Grant. Neither the names of Licensor, nor the
| names of any contributors to the Original Work, nor any of their trademarks
| or service marks, may be used to endorse or promote products derived from
| this Original Work without express prior permission of the Licensor. Except
| as expressly stated herein, nothing in this License grants any license to
| Licensor’s trademarks, copyrights, patents, trade secrets or any other
| intellectual property. No patent license is granted to make, use, sell, offer
| for sale, have made, or import embodiments of any patent claims other than
| the licensed claims defined in Section 2. No license is granted to the
| trademarks of Licensor even if such marks are included in the Original Work.
| Nothing in this License shall be interpreted to prohibit Licensor from
| licensing under terms different from this License any Original Work that
| Licensor otherwise would have a right to license.
|
|5) External Deployment. The term "External Deployment" means the use,
|distribution, or communication of the Original Work or Derivative Works in any
|way such that the Original Work or Derivative Works may be used by anyone
|other than You, whether those works are distributed or communicated to those
|persons or made available as an application intended for use over a network.
|As an express condition for the grants of license hereunder, You must treat
|any External Deployment by You of the Original Work or a Derivative Work as a
|distribution under section 1(c).
|
|6) Attribution Rights. You must retain, in the Source Code of any Derivative
|Works that You create, all copyright, patent, or trademark notices from the
|Source Code of the Original Work, as well as any notices of licensing and any
|descriptive text identified therein as an "Attribution Notice." You must cause
|the Source Code for any Derivative Works that You create to carry a prominent
|Attribution Notice reasonably calculated to inform recipients that You have
|modified the Original Work.
|
|7) Warranty of Provenance and Disclaimer of Warranty. Licensor warrants that
|the copyright in and to the Original Work and the patent rights granted herein
|by Licensor are owned by the Licensor or are sublicensed to You under the
|terms of this License with the permission of the contributor(s) of those
|copyrights and patent rights. Except as expressly stated in the immediately
|preceding sentence, the Original Work is provided under this License on an "AS
|IS" BASIS and WITHOUT WARRANTY, either express or implied, including, without
|limitation, the warranties of non-infringement, merchantability or fitness for
|a particular purpose. THE ENTIRE RISK AS TO THE QUALITY OF THE ORIGINAL WORK
|IS WITH YOU. This DISCLAIMER OF WARRANTY constitutes an essential part of this
|License. No license to the Original Work is granted by this License except
|under this disclaimer.
|
|8) Limitation of Liability. Under no circumstances and under no legal theory,
|whether in tort (including negligence), contract, or otherwise, shall the
|Licensor be liable to anyone for any indirect, special, incidental, or
|consequential damages of any character arising as a result of this License or
|the use of the Original Work including, without limitation, damages for loss
|of goodwill, work stoppage, computer failure or malfunction, or any and all
|other commercial damages or losses. This limitation of liability shall not
|apply to the extent applicable law prohibits such limitation.
|
|9) Acceptance and Termination. If, at any time, You expressly assented to this
|License, that assent indicates your clear and irrevocable acceptance of this
|License and all of its terms and conditions. If You distribute or communicate
|copies of the Original Work or a Derivative Work, You must make a reasonable
|effort under the circumstances to obtain the express assent of recipients to
|the terms of this License. This License conditions your rights to undertake
|the activities listed in Section 1, including your right to create Derivative
|Works based upon the Original Work, and doing so without honoring these terms
|and conditions is prohibited by copyright law and international treaty.
|Nothing in this License is intended to affect copyright exceptions and
|limitations (including “fair use” or “fair dealing”). This License shall
|terminate immediately and You may no longer exercise any of the rights granted
|to You by this License upon your failure to honor the conditions in Section
|1(c).
|
|10) Termination for Patent Action. This License shall terminate automatically
|and You may no longer exercise any of the rights granted to You by this
|License as of the date You commence an action, including a cross-claim or
|counterclaim, against Licensor or any licensee alleging that the Original Work
|infringes a patent. This termination provision shall not apply for an action
|alleging patent infringement by combinations of the Original Work with other
|software or hardware.
|
|11) Jurisdiction, Venue and Governing Law. Any action or suit relating to this
|License may be brought only in the courts of a jurisdiction wherein the
|Licensor resides or in which Licensor conducts its primary business, and under
|the laws of that jurisdiction excluding its conflict-of-law provisions. The
|application of the United Nations Convention on Contracts for the
|International Sale of Goods is expressly excluded. Any use of the Original
|Work outside the scope of this License or after its termination shall be
|subject to the requirements and penalties of copyright or patent law in the
|appropriate jurisdiction. This section shall survive the termination of this
|License.
|
|12) Attorneys’ Fees. In any action to enforce the terms of this License or
|seeking damages relating thereto, the prevailing party shall be entitled to
|recover its costs and expenses, including, without limitation, reasonable
|attorneys' fees and costs incurred in connection with such action, including
|any appeal of such action. This section shall survive the termination of this
|License.
|
|13) Miscellaneous. If any provision of this License is held to be
|unenforceable, such provision shall be reformed only to the extent necessary
|to make it enforceable.
|
|14) Definition of "You" in This License. "You" throughout this License,
|whether in upper or lower case, means an individual or a legal entity
|exercising rights under, and complying with all of the terms of, this License.
|For legal entities, "You" includes any entity that controls, is controlled by,
|or is under common control with you. For purposes of this definition,
|"control" means (i) the power, direct or indirect, to cause the direction or
|management of such entity, whether by contract or otherwise, or (ii) ownership
|of fifty percent (50%) or more of the outstanding shares, or (iii) beneficial
|ownership of such entity.
|
|15) Right to Use. You may use the Original Work in all ways not otherwise
|restricted or conditioned by this License or by law, and Licensor promises not
|to interfere with or be responsible for such uses by You.
|
|16) Modification of This License. This License is Copyright © 2005 Lawrence
|Rosen. Permission is granted to copy, distribute, or communicate this License
|without modification. Nothing in this License permits You to modify this
|License as applied to the Original Work or to Derivative Works. However, You
|may modify the text of this License and copy, distribute or communicate your
|modified version (the "Modified License") and apply it to other original works
|of authorship subject to the following conditions: (i) You may not indicate in
|any way that your Modified License is the "Academic Free License" or "AFL" and
|you may not use those names in the name of your Modified License; (ii) You
|must replace the notice specified in the first paragraph above with the notice
|"Licensed under <insert your license name here>" or with a notice of your own
|that is not confusingly similar to the notice in this License; and (iii) You
|may not claim that your original works are open source software unless your
|Modified License has been approved by Open Source Initiative (OSI) and You
|comply with its license review and certification process.
=AGPL-1.0-only
|AFFERO GENERAL PUBLIC LICENSE
|Version 1, March 2002 Copyright © 2002 Affero Inc. 510 Third Street - Suite
|225, San Francisco, CA 94107, USA
|
|This license is a modified version of the GNU General Public License copyright
|(C) 1989, 1991 Free Software Foundation, Inc. made with their permission.
|Section 2(d) has been added to cover use of software over a computer network.
|
|Everyone is permitted to copy and distribute verbatim copies of this license
|document, but changing it is not allowed.
|
|Preamble
|
|The licenses for most software are designed to take away your freedom to share
|and change it. By contrast, the Affero General Public License is intended to
|guarantee your freedom to share and change free software--to make sure the
|software is free for all its users. This Public License applies to most of
|Affero's software and to any other program whose authors commit to using it.
|(Some other Affero software is covered by the GNU Library General Public
|License instead.) You can apply it to your programs, too.
|
|When we speak of free software, we are referring to freedom, not price. This
|General Public License is designed to make sure that you have the freedom to
|distribute copies of free software (and charge for this service if you wish),
|that you receive source code or can get it if you want it, that you can change
|the software or use pieces of it in new free programs; and that you know you
|can do these things.
|
|To protect your rights, we need to make restrictions that forbid anyone to
|deny you these rights or to ask you to surrender the rights. These
|restrictions translate to certain responsibilities for you if you distribute
|copies of the software, or if you modify it.
|
|For example, if you distribute copies of such a program, whether gratis or for
|a fee, you must give the recipients all the rights that you have. You must
|make sure that they, too, receive or can get the source code. And you must
|show them these terms so they know their rights.
|
|We protect your rights with two steps: (1) copyright the software, and (2)
|offer you this license which gives you legal permission to copy, distribute
|and/or modify the software.
|
|Also, for each author's protection and ours, we want to make certain that
|everyone understands that there is no warranty for this free software. If the
|software is modified by someone else and passed on, we want its recipients to
|know that what they have is not the original, so that any problems introduced
|by others will not reflect on the original authors' reputations.
|
|Finally, any free program is threatened constantly by software patents. We
|wish to avoid the danger that redistributors of a free program will
|individually obtain patent licenses, in effect making the program proprietary.
|To prevent this, we have made it clear that any patent must be licensed for
|everyone's free use or not licensed at all.
|
|The precise terms and conditions for copying, distribution and modification
|follow.
|
|TERMS AND CONDITIONS FOR COPYING, DISTRIBUTION AND MODIFICATION
|
|0. This License applies to any program or other work which contains a notice
|placed by the copyright holder saying it may be distributed under the terms of
|this Affero General Public License. The "Program", below, refers to any such
|program or work, and a "work based on the Program" means either the Program or
|any derivative work under copyright law: that is to say, a work containing the
|Program or a portion of it, either verbatim or with modifications and/or
|translated into another language. (Hereinafter, translation is included
|without limitation in the term "modification".) Each licensee is addressed as
|"you".
|
|Activities other than copying, distribution and modification are not covered
|by this License; they are outside its scope. The act of running the Program is
|not restricted, and the output from the Program is covered only if its
|contents constitute a work based on the Program (independent of having been
|made by running the Program). Whether that is true depends on what the Program
|does.
|
|1. You may copy and distribute verbatim copies of the Program's source code as
|you receive it, in any medium, provided that you conspicuously and
|appropriately publish on each copy an appropriate copyright notice and
|disclaimer of warranty; keep intact all the notices that refer to this License
|and to the absence of any warranty; and give any other recipients of the
|Program a copy of this License along with the Program.
|
|You may charge a fee for the physical act of transferring a copy, and you may
|at your option offer warranty protection in exchange for a fee.
|
|2. You may modify your copy or copies of the Program or any portion of it,
|thus forming a work based on the Program, and copy and distribute such
|modifications or work under the terms of Section 1 above, provided that you
|also meet all of these conditions:
|
|     a) You must cause the modified files to carry prominent notices stating
|     that you changed the files and the date of any change.
|     b) You must cause any work that you distribute or publish, that in whole
|     or in part contains or is derived from the Program or any part thereof,
|     to be licensed as a whole at no charge to all third parties under the
|     terms of this License.
|     c) If the modified program normally reads commands interactively when
|     run, you must cause it, when started running for such interactive use in
|     the most ordinary way, to print or display an announcement including an
|     appropriate copyright notice and a notice that there is no warranty (or
|     else, saying that you provide a warranty) and that users may redistribute
|     the program under these conditions, and telling the user how to view a
|     copy of this License. (Exception: if the Program itself is interactive
|     but does not normally print such an announcement, your work based on the
|     Program is not required to print an announcement.)
|     d) If the Program as you received it is intended to interact with users
|     through a computer network and if, in the version you received, any user
|     interacting with the Program was given the opportunity to request
|     transmission to that user of the Program's complete source code, you must
|     not remove that facility from your modified version of the Program or
|     work based on the Program, and must offer an equivalent opportunity for
|     all users interacting with your Program through a computer network to
|     request immediate transmission by HTTP of the complete source code of
|     your modified version or other derivative work.
|
|These requirements apply to the modified work as a whole. If identifiable
|sections of that work are not derived from the Program, and can be reasonably
|considered independent and separate works in themselves, then this License,
|and its terms, do not apply to those sections when you distribute them as
|separate works. But when you distribute the same sections as part of a whole
|which is a work based on the Program, the distribution of the whole must be on
|the terms of this License, whose permissions for other licensees extend to the
|entire whole, and thus to each and every part regardless of who wrote it.
|
|Thus, it is not the intent of this section to claim rights or contest your
|rights to work written entirely by you; rather, the intent is to exercise the
|right to control the distribution of derivative or collective works based on
|the Program.
|
|In addition, mere aggregation of another work not based on the Program with
|the Program (or with a work based on the Program) on a volume of a storage or
|distribution medium does not bring the other work under the scope of this
|License.
|
|3. You may copy and distribute the Program (or a work based on it, under
|Section 2) in object code or executable form under the terms of Sections 1 and
|2 above provided that you also do one of the following:
|     a) Accompany it with the complete corresponding machine-readable source
|     code, which must be distributed under the terms of Sections 1 and 2 above
|     on a medium customarily used for software interchange; or,
|     b) Accompany it with a written offer, valid for at least three years, to
|     give any third party, for a charge no more than your cost of physically
|     performing source distribution, a complete machine-readable copy of the
|     corresponding source code, to be distributed under the terms of Sections
|     1 and 2 above on a medium customarily used for software interchange; or,
|     c) Accompany it with the information you received as to the offer to
|     distribute corresponding source code. (This alternative is allowed only
|     for noncommercial distribution and only if you received the program in
|     object code or executable form with such an offer, in accord with
|     Subsection b above.)
|
|The source code for a work means the preferred form of the work for making
|modifications to it. For an executable work, complete source code means all
|the source code for all modules it contains, plus any associated interface
|definition files, plus the scripts used to control compilation and
|installation of the executable. However, as a special exception, the source
|code distributed need not include anything that is normally distributed (in
|either source or binary form) with the major components (compiler, kernel, and
|so on) of the operating system on which the executable runs, unless that
|component itself accompanies the executable.
|
|If distribution of executable or object code is made by offering access to
|copy from a designated place, then offering equivalent access to copy the
|source code from the same place counts as distribution of the source code,
|even though third parties are not compelled to copy the source along with the
|object code.
|
|4. You may not copy, modify, sublicense, or distribute the Program except as
|expressly provided under this License. Any attempt otherwise to copy, modify,
|sublicense or distribute the Program is void, and will automatically terminate
|your rights under this License. However, parties who have received copies, or
|rights, from you under this License will not have their licenses terminated so
|long as such parties remain in full compliance.
|
|5. You are not required to accept this License, since you have not signed it.
|However, nothing else grants you permission to modify or distribute the
|Program or its derivative works. These actions are prohibited by law if you do
|not accept this License. Therefore, by modifying or distributing the Program
|(or any work based on the Program), you indicate your acceptance of this
|License to do so, and all its terms and conditions for copying, distributing
|or modifying the Program or works based on it.
|
|6. Each time you redistribute the Program (or any work based on the Program),
|the recipient automatically receives a license from the original licensor to
|copy, distribute or modify the Program subject to these terms and conditions.
|You may not impose any further restrictions on the recipients' exercise of the
|rights granted herein. You are not responsible for enforcing compliance by
|third parties to this License.
|
|7. If, as a consequence of a court judgment or allegation of patent
|infringement or for any other reason (not limited to patent issues),
|conditions are imposed on you (whether by court order, agreement or otherwise)
|that contradict the conditions of this License, they do not excuse you from
|the conditions of this License. If you cannot distribute so as to satisfy
|simultaneously your obligations under this License and any other pertinent
|obligations, then as a consequence you may not distribute the Program at all.
|For example, if a patent license would not permit royalty-free redistribution
|of the Program by all those who receive copies directly or indirectly through
|you, then the only way you could satisfy both it and this License would be to
|refrain entirely from distribution of the Program.
|
|If any portion of this section is held invalid or unenforceable under any
|particular circumstance, the balance of the section is intended to apply and
|the section as a whole is intended to apply in other circumstances.
|
|It is not the purpose of this section to induce you to infringe any patents or
|other property right claims or to contest validity of any such claims; this
|section has the sole purpose of protecting the integrity of the free software
|distribution system, which is implemented by public license practices. Many
|people have made generous contributions to the wide range of software
|distributed through that system in reliance on consistent application of that
|system; it is up to the author/donor to decide if he or she is willing to
|distribute software through any other system and a licensee cannot impose that
|choice.
|
|This section is intended to make thoroughly clear what is believed to be a
|consequence of the rest of this License.
|
|8. If the distribution and/or use of the Program is restricted in certain
|countries either by patents or by copyrighted interfaces, the original
|copyright holder who places the Program under this License may add an explicit
|geographical distribution limitation excluding those countries, so that
|distribution is permitted only in or among countries not thus excluded. In
|such case, this License incorporates the limitation as if written in the body
|of this License.
|
|9. Affero Inc. may publish revised and/or new versions of the Affero General
|Public License from time to time. Such new versions will be similar in spirit
|to the present version, but may differ in detail to address new problems or
|concerns.
|
|Each version is given a distinguishing version number. If the Program
|specifies a version number of this License which applies to it and "any later
|version", you have the option of following the terms and conditions either of
|that version or of any later version published by Affero, Inc. If the Program
|does not specify a version number of this License, you may choose any version
|ever published by Affero, Inc.
|
|You may also choose to redistribute modified versions of this program under
|any version of the Free Software Foundation's GNU General Public License
|version 3 or higher, so long as that version of the GNU GPL includes terms and
|conditions substantially equivalent to those of this license.
|
|10. If you wish to incorporate parts of the Program into other free programs
|whose distribution conditions are different, write to the author to ask for
|permission. For software which is copyrighted by Affero, Inc., write to us; we
|sometimes make exceptions for this. Our decision will be guided by the two
|goals of preserving the free status of all derivatives of our free software
|and of promoting the sharing and reuse of software generally.
|
|NO WARRANTY
|
|11. BECAUSE THE PROGRAM IS LICENSED FREE OF CHARGE, THERE IS NO WARRANTY FOR
|THE PROGRAM, TO THE EXTENT PERMITTED BY APPLICABLE LAW. EXCEPT WHEN OTHERWISE
|STATED IN WRITING THE COPYRIGHT HOLDERS AND/OR OTHER PARTIES PROVIDE THE
|PROGRAM "AS IS" WITHOUT WARRANTY OF ANY KIND, EITHER EXPRESSED OR IMPLIED,
|INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
|FITNESS FOR A PARTICULAR PURPOSE. THE ENTIRE RISK AS TO THE QUALITY AND
|PERFORMANCE OF THE PROGRAM IS WITH YOU. SHOULD THE PROGRAM PROVE DEFECTIVE,
|YOU ASSUME THE COST OF ALL NECESSARY SERVICING, REPAIR OR CORRECTION.
|
|12. IN NO EVENT UNLESS REQUIRED BY APPLICABLE LAW OR AGREED TO IN WRITING WILL
|ANY COPYRIGHT HOLDER, OR ANY OTHER PARTY WHO MAY MODIFY AND/OR REDISTRIBUTE
|THE PROGRAM AS PERMITTED ABOVE, BE LIABLE TO YOU FOR DAMAGES, INCLUDING ANY
|GENERAL, SPECIAL, INCIDENTAL OR CONSEQUENTIAL DAMAGES ARISING OUT OF THE USE
|OR INABILITY TO USE THE PROGRAM (INCLUDING BUT NOT LIMITED TO LOSS OF DATA OR
|DATA BEING RENDERED INACCURATE OR LOSSES SUSTAINED BY YOU OR THIRD PARTIES OR
|A FAILURE OF THE PROGRAM TO OPERATE WITH ANY OTHER PROGRAMS), EVEN IF SUCH
|HOLDER OR OTHER PARTY HAS BEEN ADVISED OF THE POSSIBILITY OF SUCH DAMAGES.
=AGPL-3.0-only
|GNU AFFERO GENERAL PUBLIC LICENSE
|Version 3, 19 November 2007
|
|Copyright (C) 2007 Free Software Foundation, Inc. <http://fsf.org/>
|
|Everyone is permitted to copy and distribute verbatim copies of this license
|document, but changing it is not allowed.
|
|                    Preamble
|
|The GNU Affero General Public License is a free, copyleft license for software
|and other kinds of works, specifically designed to ensure cooperation with the
|community in the case of network server software.
|
|The licenses for most software and other practical works are designed to take
|away your freedom to share and change the works.  By contrast, our General
|Public Licenses are intended to guarantee your freedom to share and change all
|versions of a program--to make sure it remains free software for all its
|users.
|
|When we speak of free software, we are referring to freedom, not price.  Our
|General Public Licenses are designed to make sure that you have the freedom to
|distribute copies of free software (and charge for them if you wish), that you
|receive source code or can get it if you want it, that you can change the
|software or use pieces of it in new free programs, and that you know you can
|do these things.
|
|Developers that use our General Public Licenses protect your rights with two
|steps: (1) assert copyright on the software, and (2) offer you this License
|which gives you legal permission to copy, distribute and/or modify the
|software.
|
|A secondary benefit of defending all users' freedom is that improvements made
|in alternate versions of the program, if they receive widespread use, become
|available for other developers to incorporate.  Many developers of free
|software are heartened and encouraged by the resulting cooperation.  However,
|in the case of software used on network servers, this result may fail to come
|about. The GNU General Public License permits making a modified version and
|letting the public access it on a server without ever releasing its source
|code to the public.
|
|The GNU Affero General Public License is designed specifically to ensure that,
|in such cases, the modified source code becomes available to the community.
|It requires the operator of a network server to provide the source code of the
|modified version running there to the users of that server.  Therefore, public
|use of a modified version, on a publicly accessible server, gives the public
|access to the source code of the modified version.
|
|An older license, called the Affero General Public License and published by
|Affero, was designed to accomplish similar goals.  This is a different
|license, not a version of the Affero GPL, but Affero has released a new
|version of the Affero GPL which permits relicensing under this license.
|
|The precise terms and conditions for copying, distribution and modification
|follow.
|
|                    TERMS AND CONDITIONS
|
|0. Definitions.
|
|"This License" refers to version 3 of the GNU Affero General Public License.
|
|"Copyright" also means copyright-like laws that apply to other kinds of works,
|such as semiconductor masks.
|
|"The Program" refers to any copyrightable work licensed under this License.
|Each licensee is addressed as "you".  "Licensees" and "recipients" may be
|individuals or organizations.
|
|To "modify" a work means to copy from or adapt all or part of the work in a
|fashion requiring copyright permission, other than the making of an exact
|copy.  The resulting work is called a "modified version" of the earlier work
|or a work "based on" the earlier work.
|
|A "covered work" means either the unmodified Program or a work based on the
|Program.
|
|To "propagate" a work means to do anything with it that, without permission,
|would make you directly or secondarily liable for infringement under
|applicable copyright law, except executing it on a computer or modifying a
|private copy.  Propagation includes copying, distribution (with or without
|modification), making available to the public, and in some countries other
|activities as well.
|
|To "convey" a work means any kind of propagation that enables other parties to
|make or receive copies.  Mere interaction with a user through a computer
|network, with no transfer of a copy, is not conveying.
|
|An interactive user interface displays "Appropriate Legal Notices" to the
|extent that it includes a convenient and prominently visible feature that (1)
|displays an appropriate copyright notice, and (2) tells the user that there is
|no warranty for the work (except to the extent that warranties are provided),
|that licensees may convey the work under this License, and how to view a copy
|of this License.  If the interface presents a list of user commands or
|options, such as a menu, a prominent item in the list meets this criterion.
|
|1. Source Code.
|The "source code" for a work means the preferred form of the work for making
|modifications to it.  "Object code" means any non-source form of a work.
|
|A "Standard Interface" means an interface that either is an official standard
|defined by a recognized standards body, or, in the case of interfaces
|specified for a particular programming language, one that is widely used among
|developers working in that language.
|
|The "System Libraries" of an executable work include anything, other than the
|work as a whole, that (a) is included in the normal form of packaging a Major
|Component, but which is not part of that Major Component, and (b) serves only
|to enable use of the work with that Major Component, or to implement a
|Standard Interface for which an implementation is available to the public in
|source code form.  A "Major Component", in this context, means a major
|essential component (kernel, window system, and so on) of the specific
|operating system (if any) on which the executable work runs, or a compiler
|used to produce the work, or an object code interpreter used to run it.
|
|The "Corresponding Source" for a work in object code form means all the source
|code needed to generate, install, and (for an executable work) run the object
|code and to modify the work, including scripts to control those activities.
|However, it does not include the work's System Libraries, or general-purpose
|tools or generally available free programs which are used unmodified in
|performing those activities but which are not part of the work.  For example,
|Corresponding Source includes interface definition files associated with
|source files for the work, and the source code for shared libraries and
|dynamically linked subprograms that the work is specifically designed to
|require, such as by intimate data communication or control flow between those
|subprograms and other parts of the work.
|
|The Corresponding Source need not include anything that users can regenerate
|automatically from other parts of the Corresponding Source.
|
|The Corresponding Source for a work in source code form is that same work.
|
|2. Basic Permissions.
|All rights granted under this License are granted for the term of copyright on
|the Program, and are irrevocable provided the stated conditions are met.  This
|License explicitly affirms your unlimited permission to run the unmodified
|Program.  The output from running a covered work is covered by this License
|only if the output, given its content, constitutes a covered work.  This
|License acknowledges your rights of fair use or other equivalent, as provided
|by copyright law.
|
|You may make, run and propagate covered works that you do not convey, without
|conditions so long as your license otherwise remains in force.  You may convey
|covered works to others for the sole purpose of having them make modifications
|exclusively for you, or provide you with facilities for running those works,
|provided that you comply with the terms of this License in conveying all
|material for which you do not control copyright.  Those thus making or running
|the covered works for you must do so exclusively on your behalf, under your
|direction and control, on terms that prohibit them from making any copies of
|your copyrighted material outside their relationship with you.
|
|Conveying under any other circumstances is permitted solely under the
|conditions stated below.  Sublicensing is not allowed; section 10 makes it
|unnecessary.
|
|3. Protecting Users' Legal Rights From Anti-Circumvention Law.
|No covered work shall be deemed part of an effective technological measure
|under any applicable law fulfilling obligations under article 11 of the WIPO
|copyright treaty adopted on 20 December 1996, or similar laws prohibiting or
|restricting circumvention of such measures.
|
|When you convey a covered work, you waive any legal power to forbid
|circumvention of technological measures to the extent such circumvention is
|effected by exercising rights under this License with respect to the covered
|work, and you disclaim any intention to limit operation or modification of the
|work as a means of enforcing, against the work's users, your or third parties'
|legal rights to forbid circumvention of technological measures.
|
|4. Conveying Verbatim Copies.
|You may convey verbatim copies of the Program's source code as you receive it,
|in any medium, provided that you conspicuously and appropriately publish on
|each copy an appropriate copyright notice; keep intact all notices stating
|that this License and any non-permissive terms added in accord with section 7
|apply to the code; keep intact all notices of the absence of any warranty; and
|give all recipients a copy of this License along with the Program.
|
|You may charge any price or no price for each copy that you convey, and you
|may offer support or warranty protection for a fee.
|
|5. Conveying Modified Source Versions.
|You may convey a work based on the Program, or the modifications to produce it
|from the Program, in the form of source code under the terms of section 4,
|provided that you also meet all of these conditions:
|
|    a) The work must carry prominent notices stating that you modified it, and
|    giving a relevant date.
|
|    b) The work must carry prominent notices stating that it is released under
|    this License and any conditions added under section 7.  This requirement
|    modifies the requirement in section 4 to "keep intact all notices".
|
|    c) You must license the entire work, as a whole, under this License to
|    anyone who comes into possession of a copy.  This License will therefore
|    apply, along with any applicable section 7 additional terms, to the whole
|    of the work, and all its parts, regardless of how they are packaged.  This
|    License gives no permission to license the work in any other way, but it
|    does not invalidate such permission if you have separately received it.
|
|    d) If the work has interactive user interfaces, each must display
|    Appropriate Legal Notices; however, if the Program has interactive
|    interfaces that do not display Appropriate Legal Notices, your work need
|    not make them do so.
|
|A compilation of a covered work with other separate and independent works,
|which are not by their nature extensions of the covered work, and which are
|not combined with it such as to form a larger program, in or on a volume of a
|storage or distribution medium, is called an "aggregate" if the compilation
|and its resulting copyright are not used to limit the access or legal rights
|of the compilation's users beyond what the individual works permit.  Inclusion
|of a covered work in an aggregate does not cause this License to apply to the
|other parts of the aggregate.
|
|6. Conveying Non-Source Forms.
|You may convey a covered work in object code form under the terms of sections
|4 and 5, provided that you also convey the machine-readable Corresponding
|Source under the terms of this License, in one of these ways:
|
|    a) Convey the object code in, or embodied in, a physical product
|    (including a physical distribution medium), accompanied by the
|    Corresponding Source fixed on a durable physical medium customarily used
|    for software interchange.
|
|    b) Convey the object code in, or embodied in, a physical product
|    (including a physical distribution medium), accompanied by a written
|    offer, valid for at least three years and valid for as long as you offer
|    spare parts or customer support for that product model, to give anyone who
|    possesses the object code either (1) a copy of the Corresponding Source
|    for all the software in the product that is covered by this License, on a
|    durable physical medium customarily used for software interchange, for a
|    price no more than your reasonable cost of physically performing this
|    conveying of source, or (2) access to copy the Corresponding Source from a
|    network server at no charge.
|
|    c) Convey individual copies of the object code with a copy of the written
|    offer to provide the Corresponding Source.  This alternative is allowed
|    only occasionally and noncommercially, and only if you received the object
|    code with such an offer, in accord with subsection 6b.
|
|    d) Convey the object code by offering access from a designated place
|    (gratis or for a charge), and offer equivalent access to the Corresponding
|    Source in the same way through the same place at no further charge.  You
|    need not require recipients to copy the Corresponding Source along with
|    the object code.  If the place to copy the object code is a network
|    server, the Corresponding Source may be on a different server (operated by
|    you or a third party) that supports equivalent copying facilities,
|    provided you maintain clear directions next to the object code saying
|    where to find the Corresponding Source.  Regardless of what server hosts
|    the Corresponding Source, you remain obligated to ensure that it is
|    available for as long as needed to satisfy these requirements.
|
|    e) Convey the object code using peer-to-peer transmission, provided you
|    inform other peers where the object code and Corresponding Source of the
|    work are being offered to the general public at no charge under subsection
|    6d.
|
|A separable portion of the object code, whose source code is excluded from the
|Corresponding Source as a System Library, need not be included in conveying
|the object code work.
|
|A "User Product" is either (1) a "consumer product", which means any tangible
|personal property which is normally used for personal, family, or household
|purposes, or (2) anything designed or sold for incorporation into a dwelling.
|In determining whether a product is a consumer product, doubtful cases shall
|be resolved in favor of coverage.  For a particular product received by a
|particular user, "normally used" refers to a typical or common use of that
|class of product, regardless of the status of the particular user or of the
|way in which the particular user actually uses, or expects or is expected to
|use, the product.  A product is a consumer product regardless of whether the
|product has substantial commercial, industrial or non-consumer uses, unless
|such uses represent the only significant mode of use of the product.
|
|"Installation Information" for a User Product means any methods, procedures,
|authorization keys, or other information required to install and execute
|modified versions of a covered work in that User Product from a modified
|version of its Corresponding Source.  The information must suffice to ensure
|that the continued functioning of the modified object code is in no case
|prevented or interfered with solely because modification has been made.
|
|If you convey an object code work under this section in, or with, or
|specifically for use in, a User Product, and the conveying occurs as part of a
|transaction in which the right of possession and use of the User Product is
|transferred to the recipient in perpetuity or for a fixed term (regardless of
|how the transaction is characterized), the Corresponding Source conveyed under
|this section must be accompanied by the Installation Information.  But this
|requirement does not apply if neither you nor any third party retains the
|ability to install modified object code on the User Product (for example, the
|work has been installed in ROM).
|
|The requirement to provide Installation Information does not include a
|requirement to continue to provide support service, warranty, or updates for a
|work that has been modified or installed by the recipient, or for the User
|Product in which it has been modified or installed.  Access to a network may
|be denied when the modification itself materially and adversely affects the
|operation of the network or violates the rules and protocols for communication
|across the network.
|
|Corresponding Source conveyed, and Installation Information provided, in
|accord with this section must be in a format that is publicly documented (and
|with an implementation available to the public in source code form), and must
|require no special password or key for unpacking, reading or copying.
|
|7. Additional Terms.
|"Additional permissions" are terms that supplement the terms of this License
|by making exceptions from one or more of its conditions. Additional
|permissions that are applicable to the entire Program shall be treated as
|though they were included in this License, to the extent that they are valid
|under applicable law.  If additional permissions apply only to part of the
|Program, that part may be used separately under those permissions, but the
|entire Program remains governed by this License without regard to the
|additional permissions.
|
|When you convey a copy of a covered work, you may at your option remove any
|additional permissions from that copy, or from any part of it.  (Additional
|permissions may be written to require their own removal in certain cases when
|you modify the work.)  You may place additional permissions on material, added
|by you to a covered work, for which you have or can give appropriate copyright
|permission.
|
|Notwithstanding any other provision of this License, for material you add to a
|covered work, you may (if authorized by the copyright holders of that
|material) supplement the terms of this License with terms:
|
|    a) Disclaiming warranty or limiting liability differently from the terms
|    of sections 15 and 16 of this License; or
|
|    b) Requiring preservation of specified reasonable legal notices or author
|    attributions in that material or in the Appropriate Legal Notices
|    displayed by works containing it; or
|
|    c) Prohibiting misrepresentation of the origin of that material, or
|    requiring that modified versions of such material be marked in reasonable
|    ways as different from the original version; or
|
|    d) Limiting the use for publicity purposes of names of licensors or
|    authors of the material; or
|
|    e) Declining to grant rights under trademark law for use of some trade
|    names, trademarks, or service marks; or
|
|    f) Requiring indemnification of licensors and authors of that material by
|    anyone who conveys the material (or modified versions of it) with
|    contractual assumptions of liability to the recipient, for any liability
|    that these contractual assumptions directly impose on those licensors and
|    authors.
|
|All other non-permissive additional terms are considered "further
|restrictions" within the meaning of section 10.  If the Program as you
|received it, or any part of it, contains a notice stating that it is governed
|by this License along with a term that is a further restriction, you may
|remove that term.  If a license document contains a further restriction but
|permits relicensing or conveying under this License, you may add to a covered
|work material governed by the terms of that license document, provided that
|the further restriction does not survive such relicensing or conveying.
|
|If you add terms to a covered work in accord with this section, you must
|place, in the relevant source files, a statement of the additional terms that
|apply to those files, or a notice indicating where to find the applicable
|terms.
|
|Additional terms, permissive or non-permissive, may be stated in the form of a
|separately written license, or stated as exceptions; the above requirements
|apply either way.
|
|8. Termination.
|
|You may not propagate or modify a covered work except as expressly provided
|under this License.  Any attempt otherwise to propagate or modify it is void,
|and will automatically terminate your rights under this License (including any
|patent licenses granted under the third paragraph of section 11).
|
|However, if you cease all violation of this License, then your license from a
|particular copyright holder is reinstated (a) provisionally, unless and until
|the copyright holder explicitly and finally terminates your license, and (b)
|permanently, if the copyright holder fails to notify you of the violation by
|some reasonable means prior to 60 days after the cessation.
|
|Moreover, your license from a particular copyright holder is reinstated
|permanently if the copyright holder notifies you of the violation by some
|reasonable means, this is the first time you have received notice of violation
|of this License (for any work) from that copyright holder, and you cure the
|violation prior to 30 days after your receipt of the notice.
|
|Termination of your rights under this section does not terminate the licenses
|of parties who have received copies or rights from you under this License.  If
|your rights have been terminated and not permanently reinstated, you do not
|qualify to receive new licenses for the same material under section 10.
|
|9. Acceptance Not Required for Having Copies.
|
|You are not required to accept this License in order to receive or run a copy
|of the Program.  Ancillary propagation of a covered work occurring solely as a
|consequence of using peer-to-peer transmission to receive a copy likewise does
|not require acceptance.  However, nothing other than this License grants you
|permission to propagate or modify any covered work.  These actions infringe
|copyright if you do not accept this License.  Therefore, by modifying or
|propagating a covered work, you indicate your acceptance of this License to do
|so.
|
|10. Automatic Licensing of Downstream Recipients.
|
|Each time you convey a covered work, the recipient automatically receives a
|license from the original licensors, to run, modify and propagate that work,
|subject to this License.  You are not responsible for enforcing compliance by
|third parties with this License.
|
|An "entity transaction" is a transaction transferring control of an
|organization, or substantially all assets of one, or subdividing an
|organization, or merging organizations.  If propagation of a covered work
|results from an entity transaction, each party to that transaction who
|receives a copy of the work also receives whatever licenses to the work the
|party's predecessor in interest had or could give under the previous
|paragraph, plus a right to possession of the Corresponding Source of the work
|from the predecessor in interest, if the predecessor has it or can get it with
|reasonable efforts.
|
|You may not impose any further restrictions on the exercise of the rights
|granted or affirmed under this License.  For example, you may not impose a
|license fee, royalty, or other charge for exercise of rights granted under
|this License, and you may not initiate litigation (including a cross-claim or
|counterclaim in a lawsuit) alleging that any patent claim is infringed by
|making, using, selling, offering for sale, or importing the Program or any
|portion of it.
|
|11. Patents.
|
|A "contributor" is a copyright holder who authorizes use under this License of
|the Program or a work on which the Program is based.  The work thus licensed
|is called the contributor's "contributor version".
|
|A contributor's "essential patent claims" are all patent claims owned or
|controlled by the contributor, whether already acquired or hereafter acquired,
|that would be infringed by some manner, permitted by this License, of making,
|using, or selling its contributor version, but do not include claims that
|would be infringed only as a consequence of further modification of the
|contributor version.  For purposes of this definition, "control" includes the
|right to grant patent sublicenses in a manner consistent with the requirements
|of this License.
|
|Each contributor grants you a non-exclusive, worldwide, royalty-free patent
|license under the contributor's essential patent claims, to make, use, sell,
|offer for sale, import and otherwise run, modify and propagate the contents of
|its contributor version.
|
|In the following three paragraphs, a "patent license" is any express agreement
|or commitment, however denominated, not to enforce a patent (such as an
|express permission to practice a patent or covenant not to sue for patent
|infringement).  To "grant" such a patent license to a party means to make such
|an agreement or commitment not to enforce a patent against the party.
|
|If you convey a covered work, knowingly relying on a patent license, and the
|Corresponding Source of the work is not available for anyone to copy, free of
|charge and under the terms of this License, through a publicly available
|network server or other readily accessible means, then you must either (1)
|cause the Corresponding Source to be so available, or (2) arrange to deprive
|yourself of the benefit of the patent license for this particular work, or (3)
|arrange, in a manner consistent with the requirements of this License, to
|extend the patent
|license to downstream recipients.  "Knowingly relying" means you have actual
|knowledge that, but for the patent license, your conveying the covered work in
|a country, or your recipient's use of the covered work in a country, would
|infringe one or more identifiable patents in that country that you have reason
|to believe are valid.
|
|If, pursuant to or in connection with a single transaction or arrangement, you
|convey, or propagate by procuring conveyance of, a covered work, and grant a
|patent license to some of the parties receiving the covered work authorizing
|them to use, propagate, modify or convey a specific copy of the covered work,
|then the patent license you grant is automatically extended to all recipients
|of the covered work and works based on it.
|
|A patent license is "discriminatory" if it does not include within the scope
|of its coverage, prohibits the exercise of, or is conditioned on the
|non-exercise of one or more of the rights that are specifically granted under
|this License.  You may not convey a covered work if you are a party to an
|arrangement with a third party that is in the business of distributing
|software, under which you make payment to the third party based on the extent
|of your activity of conveying the work, and under which the third party
|grants, to any of the parties who would receive the covered work from you, a
|discriminatory patent license (a) in connection with copies of the covered
|work conveyed by you (or copies made from those copies), or (b) primarily for
|and in connection with specific products or compilations that contain the
|covered work, unless you entered into that arrangement, or that patent license
|was granted, prior to 28 March 2007.
|
|Nothing in this License shall be construed as excluding or limiting any
|implied license or other defenses to infringement that may otherwise be
|available to you under applicable patent law.
|
|12. No Surrender of Others' Freedom.
|
|If conditions are imposed on you (whether by court order, agreement or
|otherwise) that contradict the conditions of this License, they do not excuse
|you from the conditions of this License.  If you cannot convey a covered work
|so as to satisfy simultaneously your obligations under this License and any
|other pertinent obligations, then as a consequence you may
|not convey it at all.  For example, if you agree to terms that obligate you to
|collect a royalty for further conveying from those to whom you convey the
|Program, the only way you could satisfy both those terms and this License
|would be to refrain entirely from conveying the Program.
|
|13. Remote Network Interaction; Use with the GNU General Public License.
|
|Notwithstanding any other provision of this License, if you modify the
|Program, your modified version must prominently offer all users interacting
|with it remotely through a computer network (if your version supports such
|interaction) an opportunity to receive the Corresponding Source of your
|version by providing access to the Corresponding Source from a network server
|at no charge, through some standard or customary means of facilitating copying
|of software.  This Corresponding Source shall include the Corresponding Source
|for any work covered by version 3 of the GNU General Public License that is
|incorporated pursuant to the following paragraph.
|
|Notwithstanding any other provision of this License, you have permission to
|link or combine any covered work with a work licensed under version 3 of the
|GNU General Public License into a single combined work, and to convey the
|resulting work.  The terms of this License will continue to apply to the part
|which is the covered work, but the work with which it is combined will remain
|governed by version 3 of the GNU General Public License.
|
|14. Revised Versions of this License.
|
|The Free Software Foundation may publish revised and/or new versions of the
|GNU Affero General Public License from time to time.  Such new versions will
|be similar in spirit to the present version, but may differ in detail to
|address new problems or concerns.
|
|Each version is given a distinguishing version number.  If the Program
|specifies that a certain numbered version of the GNU Affero General Public
|License "or any later version" applies to it, you have the option of following
|the terms and conditions either of that numbered version or of any later
|version published by the Free Software Foundation.  If the Program does not
|specify a version number of the GNU Affero General Public License, you may
|choose any version ever published by the Free Software Foundation.
|
|If the Program specifies that a proxy can decide which future versions of the
|GNU Affero General Public License can be used, that proxy's public statement
|of acceptance of a version permanently authorizes you to choose that version
|for the Program.
|
|Later license versions may give you additional or different permissions.
|However, no additional obligations are imposed on any author or copyright
|holder as a result of your choosing to follow a later version.
|
|15. Disclaimer of Warranty.
|
|THERE IS NO WARRANTY FOR THE PROGRAM, TO THE EXTENT PERMITTED BY APPLICABLE
|LAW.  EXCEPT WHEN OTHERWISE STATED IN WRITING THE COPYRIGHT HOLDERS AND/OR
|OTHER PARTIES PROVIDE THE PROGRAM "AS IS" WITHOUT WARRANTY OF ANY KIND, EITHER
|EXPRESSED OR IMPLIED, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF
|MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE.  THE ENTIRE RISK AS TO
|THE QUALITY AND PERFORMANCE OF THE PROGRAM IS WITH YOU.  SHOULD THE PROGRAM
|PROVE DEFECTIVE, YOU ASSUME THE COST OF ALL NECESSARY SERVICING, REPAIR OR
|CORRECTION.
|
|16. Limitation of Liability.
|
|IN NO EVENT UNLESS REQUIRED BY APPLICABLE LAW OR AGREED TO IN WRITING WILL ANY
|COPYRIGHT HOLDER, OR ANY OTHER PARTY WHO MODIFIES AND/OR CONVEYS THE PROGRAM
|AS PERMITTED ABOVE, BE LIABLE TO YOU FOR DAMAGES, INCLUDING ANY GENERAL,
|SPECIAL, INCIDENTAL OR CONSEQUENTIAL DAMAGES ARISING OUT OF THE USE OR
|INABILITY TO USE THE PROGRAM (INCLUDING BUT NOT LIMITED TO LOSS OF DATA OR
|DATA BEING RENDERED INACCURATE OR LOSSES SUSTAINED BY YOU OR THIRD PARTIES OR
|A FAILURE OF THE PROGRAM TO OPERATE WITH ANY OTHER PROGRAMS), EVEN IF SUCH
|HOLDER OR OTHER PARTY HAS BEEN ADVISED OF THE POSSIBILITY OF SUCH DAMAGES.
|
|17. Interpretation of Sections 15 and 16.
|
|If the disclaimer of warranty and limitation of liability provided above
|cannot be given local legal effect according to their terms, reviewing courts
|shall apply local law that most closely approximates an absolute waiver of all
|civil liability in connection with the Program, unless a warranty or
|assumption of liability accompanies a copy of the Program in return for a fee.
|
|END OF TERMS AND CONDITIONS
|
|            How to Apply These Terms to Your New Programs
|
|If you develop a new program, and you want it to be of the greatest possible
|use to the public, the best way to achieve this is to make it free software
|which everyone can redistribute and change under these terms.
|
|To do so, attach the following notices to the program.  It is safest to attach
|them to the start of each source file to most effectively state the exclusion
|of warranty; and each file should have at least the "copyright" line and a
|pointer to where the full notice is found.
|
|     <one line to give the program's name and a brief idea of what it does.>
|     Copyright (C) <year>  <name of author>
|
|     This program is free software: you can redistribute it and/or modify it
|     under the terms of the GNU Affero General Public License as published by
|     the Free Software Foundation, either version 3 of the License, or (at
|     your option) any later version.
|
|     This program is distributed in the hope that it will be useful, but
|     WITHOUT ANY WARRANTY; without even the implied warranty of
|     MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the GNU Affero
|     General Public License for more details.
|
|     You should have received a copy of the GNU Affero General Public License
|     along with this program.  If not, see <http://www.gnu.org/licenses/>.
|
|Also add information on how to contact you by electronic and paper mail.
|
|If your software can interact with users remotely through a computer network,
|you should also make sure that it provides a way for users to get its source.
|For example, if your program is a web application, its interface could display
|a "Source" link that leads users to an archive of the code.  There are many
|ways you could offer source, and different solutions will be better for
|different programs; see section 13 for the specific requirements.
|
|You should also get your employer (if you work as a programmer) or school, if
|any, to sign a "copyright disclaimer" for the program, if necessary. For more
|information on this, and how to apply and follow the GNU AGPL, see
|<http://www.gnu.org/licenses/>.
=APSL-2.0
|APPLE PUBLIC SOURCE LICENSE
|Version 2.0 -  August 6, 2003
|
|Please read this License carefully before downloading this software.  By
|downloading or using this software, you are agreeing to be bound by the terms
|of this License.  If you do not or cannot agree to the terms of this License,
|please do not download or use the software.
|
|Apple Note:  In January 2007, Apple changed its corporate name from "Apple
|Computer, Inc." to "Apple Inc."  This change has been reflected below and
|copyright years updated, but no other changes have been made to the APSL 2.0.
|
|1. General; Definitions.  This License applies to any program or other work
|which Apple Inc. ("Apple") makes publicly available and which contains a
|notice placed by Apple identifying such program or work as "Original Code" and
|stating that it is subject to the terms of this Apple Public Source License
|version 2.0 ("License").  As used in this License:
|
|     1.1  "Applicable Patent Rights" mean:  (a) in the case where Apple is the
|     grantor of rights, (i) claims of patents that are now or hereafter
|     acquired, owned by or assigned to Apple and (ii) that cover subject
|     matter contained in the Original Code, but only to the extent necessary
|     to use, reproduce and/or distribute the Original Code without
|     infringement; and (b) in the case where You are the grantor of rights,
|     (i) claims of patents that are now or hereafter acquired, owned by or
|     assigned to You and (ii) that cover subject matter in Your Modifications,
|     taken alone or in combination with Original Code.
|
|     1.2 "Contributor" means any person or entity that creates or contributes
|     to the creation of Modifications.
|
|     1.3  "Covered Code" means the Original Code, Modifications, the
|     combination of Original Code and any Modifications, and/or any respective
|     portions thereof.
|
|     1.4 "Externally Deploy" means: (a) to sublicense, distribute or otherwise
|     make Covered Code available, directly or indirectly, to anyone other than
|     You; and/or (b) to use Covered Code, alone or as part of a Larger Work,
|     in any way to provide a service, including but not limited to delivery of
|     content, through electronic communication with a client other than You.
|
|     1.5 "Larger Work" means a work which combines Covered Code or portions
|     thereof with code not governed by the terms of this License.
|
|     1.6 "Modifications" mean any addition to, deletion from, and/or change
|     to, the substance and/or structure of the Original Code, any previous
|     Modifications, the combination of Original Code and any previous
|     Modifications, and/or any respective portions thereof.  When code is
|     released as a series of files, a Modification is:  (a) any addition to or
|     deletion from the contents of a file containing Covered Code; and/or (b)
|     any new file or other representation of computer program statements that
|     contains any part of Covered Code.
|
|     1.7 "Original Code" means (a) the Source Code of a program or other work
|     as originally made available by Apple under this License, including the
|     Source Code of any updates or upgrades to such programs or works made
|     available by Apple under this License, and that has been expressly
|     identified by Apple as such in the header file(s) of such work; and (b)
|     the object code compiled from such Source Code and originally made
|     available by Apple under this License
|
|     1.8 "Source Code" means the human readable form of a program or other
|     work that is suitable for making modifications to it, including all
|     modules it contains, plus any associated interface definition files,
|     scripts used to control compilation and installation of an executable
|     (object code).
|
|     1.9 "You" or "Your" means an individual or a legal entity exercising
|     rights under this License.  For legal entities, "You" or "Your" includes
|     any entity which controls, is controlled by, or is under common control
|     with, You, where "control" means (a) the power, direct or indirect, to
|     cause the direction or management of such entity, whether by contract or
|     otherwise, or (b) ownership of fifty percent (50%) or more of the
|     outstanding shares or beneficial ownership of such entity.
|
|2. Permitted Uses; Conditions & Restrictions.   Subject to the terms and
|conditions of this License, Apple hereby grants You, effective on the date You
|accept this License and download the Original Code, a world-wide,
|royalty-free, non-exclusive license, to the extent of Apple's Applicable
|Patent Rights and copyrights covering the Original Code, to do the following:
|
|     2.1 Unmodified Code.  You may use, reproduce, display, perform,
|     internally distribute within Your organization, and Externally Deploy
|     verbatim, unmodified copies of the Original Code, for commercial or
|     non-commercial purposes, provided that in each instance:
|
|          (a) You must retain and reproduce in all copies of Original Code the
|          copyright and other proprietary notices and disclaimers of Apple as
|          they appear in the Original Code, and keep intact all notices in the
|          Original Code that refer to this License; and
|
|          (b)  You must include a copy of this License with every copy of
|          Source Code of Covered Code and documentation You distribute or
|          Externally Deploy, and You may not offer or impose any terms on such
|          Source Code that alter or restrict this License or the recipients'
|          rights hereunder, except as permitted under Section 6.
|
|     2.2 Modified Code.  You may modify Covered Code and use, reproduce,
|     display, perform, internally distribute within Your organization, and
|     Externally Deploy Your Modifications and Covered Code, for commercial or
|     non-commercial purposes, provided that in each instance You also meet all
|     of these conditions:
|
|          (a) You must satisfy all the conditions of Section 2.1 with respect
|          to the Source Code of the Covered Code;
|
|          (b) You must duplicate, to the extent it does not already exist, the
|          notice in Exhibit A in each file of the Source Code of all Your
|          Modifications, and cause the modified files to carry prominent
|          notices stating that You changed the files and the date of any
|          change; and
|
|          (c) If You Externally Deploy Your Modifications, You must make
|          Source Code of all Your Externally Deployed Modifications either
|          available to those to whom You have Externally Deployed Your
|          Modifications, or publicly available.  Source Code of Your
|          Externally Deployed Modifications must be released under the terms
|          set forth in this License, including the license grants set forth in
|          Section 3 below, for as long as you Externally Deploy the Covered
|          Code or twelve (12) months from the date of initial External
|          Deployment, whichever is longer. You should preferably distribute
|          the Source Code of Your Externally Deployed Modifications
|          electronically (e.g. download from a web site).
|
|     2.3 Distribution of Executable Versions.  In addition, if You Externally
|     Deploy Covered Code (Original Code and/or Modifications) in object code,
|     executable form only, You must include a prominent notice, in the code
|     itself as well as in related documentation, stating that Source Code of
|     the Covered Code is available under the terms of this License with
|     information on how and where to obtain such Source Code.
|
|     2.4 Third Party Rights.  You expressly acknowledge and agree that
|     although Apple and each Contributor grants the licenses to their
|     respective portions of the Covered Code set forth herein, no assurances
|     are provided by Apple or any Contributor that the Covered Code does not
|     infringe the patent or other intellectual property rights of any other
|     entity. Apple and each Contributor disclaim any liability to You for
|     claims brought by any other entity based on infringement of intellectual
|     property rights or otherwise. As a condition to exercising the rights and
|     licenses granted hereunder, You hereby assume sole responsibility to
|     secure any other intellectual property rights needed, if any. For
|     example, if a third party patent license is required to allow You to
|     distribute the Covered Code, it is Your responsibility to acquire that
|     license before distributing the Covered Code.
|
|3. Your Grants.  In consideration of, and as a condition to, the licenses
|granted to You under this License, You hereby grant to any person or entity
|receiving or distributing Covered Code under this License a non-exclusive,
|royalty-free, perpetual, irrevocable license, under Your Applicable Patent
|Rights and other intellectual property rights (other than patent) owned or
|controlled by You, to use, reproduce, display, perform, modify, sublicense,
|distribute and Externally Deploy Your Modifications of the same scope and
|extent as Apple's licenses under Sections 2.1 and 2.2 above.
|
|4. Larger Works.  You may create a Larger Work by combining Covered Code with
|other code not governed by the terms of this License and distribute the Larger
|Work as a single product.  In each such instance, You must make sure the
|requirements of this License are fulfilled for the Covered Code or any portion
|thereof.
|
|5. Limitations on Patent License.   Except as expressly stated in Section 2,
|no other patent rights, express or implied, are granted by Apple herein.
|Modifications and/or Larger Works may require additional patent licenses from
|Apple which Apple may grant in its sole discretion.
|
|6. Additional Terms.  You may choose to offer, and to charge a fee for,
|warranty, support, indemnity or liability obligations and/or other rights
|consistent with the scope of the license granted herein ("Additional Terms")
|to one or more recipients of Covered Code. However, You may do so only on Your
|own behalf and as Your sole responsibility, and not on behalf of Apple or any
|Contributor. You must obtain the recipient's agreement that any such
|Additional Terms are offered by You alone, and You hereby agree to indemnify,
|defend and hold Apple and every Contributor harmless for any liability
|incurred by or claims asserted against Apple or such Contributor by reason of
|any such Additional Terms.
|
|7. Versions of the License.  Apple may publish revised and/or new versions of
|this License from time to time.  Each version will be given a distinguishing
|version number.  Once Original Code has been published under a particular
|version of this License, You may continue to use it under the terms of that
|version. You may also choose to use such Original Code under the terms of any
|subsequent version of this License published by Apple.  No one other than
|Apple has the right to modify the terms applicable to Covered Code created
|under this License.
|
|8. NO WARRANTY OR SUPPORT.  The Covered Code may contain in whole or in part
|pre-release, untested, or not fully tested works.  The Covered Code may
|contain errors that could cause failures or loss of data, and may be
|incomplete or contain inaccuracies.  You expressly acknowledge and agree that
|use of the Covered Code, or any portion thereof, is at Your sole and entire
|risk.  THE COVERED CODE IS PROVIDED "AS IS" AND WITHOUT WARRANTY, UPGRADES OR
|SUPPORT OF ANY KIND AND APPLE AND APPLE'S LICENSOR(S) (COLLECTIVELY REFERRED
|TO AS "APPLE" FOR THE PURPOSES OF SECTIONS 8 AND 9) AND ALL CONTRIBUTORS
|EXPRESSLY DISCLAIM ALL WARRANTIES AND/OR CONDITIONS, EXPRESS OR IMPLIED,
|INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES AND/OR CONDITIONS OF
|MERCHANTABILITY, OF SATISFACTORY QUALITY, OF FITNESS FOR A PARTICULAR PURPOSE,
|OF ACCURACY, OF QUIET ENJOYMENT, AND NONINFRINGEMENT OF THIRD PARTY RIGHTS.
|APPLE AND EACH CONTRIBUTOR DOES NOT WARRANT AGAINST INTERFERENCE WITH YOUR
|ENJOYMENT OF THE COVERED CODE, THAT THE FUNCTIONS CONTAINED IN THE COVERED
|CODE WILL MEET YOUR REQUIREMENTS, THAT THE OPERATION OF THE COVERED CODE WILL
|BE UNINTERRUPTED OR ERROR-FREE, OR THAT DEFECTS IN THE COVERED CODE WILL BE
|CORRECTED.  NO ORAL OR WRITTEN INFORMATION OR ADVICE GIVEN BY APPLE, AN APPLE
|AUTHORIZED REPRESENTATIVE OR ANY CONTRIBUTOR SHALL CREATE A WARRANTY.  You
|acknowledge that the Covered Code is not intended for use in the operation of
|nuclear facilities, aircraft navigation, communication systems, or air traffic
|control machines in which case the failure of the Covered Code could lead to
|death, personal injury, or severe physical or environmental damage.
|
|9. LIMITATION OF LIABILITY. TO THE EXTENT NOT PROHIBITED BY LAW, IN NO EVENT
|SHALL APPLE OR ANY CONTRIBUTOR BE LIABLE FOR ANY INCIDENTAL, SPECIAL, INDIRECT
|OR CONSEQUENTIAL DAMAGES ARISING OUT OF OR RELATING TO THIS LICENSE OR YOUR
|USE OR INABILITY TO USE THE COVERED CODE, OR ANY PORTION THEREOF, WHETHER
|UNDER A THEORY OF CONTRACT, WARRANTY, TORT (INCLUDING NEGLIGENCE), PRODUCTS
|LIABILITY OR OTHERWISE, EVEN IF APPLE OR SUCH CONTRIBUTOR HAS BEEN ADVISED OF
|THE POSSIBILITY OF SUCH DAMAGES AND NOTWITHSTANDING THE FAILURE OF ESSENTIAL
|PURPOSE OF ANY REMEDY. SOME JURISDICTIONS DO NOT ALLOW THE LIMITATION OF
|LIABILITY OF INCIDENTAL OR CONSEQUENTIAL DAMAGES, SO THIS LIMITATION MAY NOT
|APPLY TO YOU. In no event shall Apple's total liability to You for all damages
|(other than as may be required by applicable law) under this License exceed
|the amount of fifty dollars ($50.00).
|
|10. Trademarks.  This License does not grant any rights to use the trademarks
|or trade names  "Apple", "Mac", "Mac OS", "QuickTime", "QuickTime Streaming
|Server" or any other trademarks, service marks, logos or trade names belonging
|to Apple (collectively "Apple Marks") or to any trademark, service mark, logo
|or trade name belonging to any Contributor.  You agree not to use any Apple
|Marks in or as part of the name of products derived from the Original Code or
|to endorse or promote products derived from the Original Code other than as
|expressly permitted by and in strict compliance at all times with Apple's
|third party trademark usage guidelines which are posted at
|http://www.apple.com/legal/guidelinesfor3rdparties.html.
|
|11. Ownership. Subject to the licenses granted under this License, each
|Contributor retains all rights, title and interest in and to any Modifications
|made by such Contributor.  Apple retains all rights, title and interest in and
|to the Original Code and any Modifications made by or on behalf of Apple
|("Apple Modifications"), and such Apple Modifications will not be
|automatically subject to this License.  Apple may, at its sole discretion,
|choose to license such Apple Modifications under this License, or on different
|terms from those contained in this License or may choose not to license them
|at all.
|
|12. Termination.
|
|     12.1 Termination.  This License and the rights granted hereunder will
|     terminate:
|
|          (a) automatically without notice from Apple if You fail to comply
|          with any term(s) of this License and fail to cure such breach within
|          30 days of becoming aware of such breach;
|
|          (b) immediately in the event of the circumstances described in
|          Section 13.5(b); or
|
|          (c) automatically without notice from Apple if You, at any time
|          during the term of this License, commence an action for patent
|          infringement against Apple; provided that Apple did not first
|          commence an action for patent infringement against You in that
|          instance.
|
|     12.2 Effect of Termination.  Upon termination, You agree to immediately
|     stop any further use, reproduction, modification, sublicensing and
|     distribution of the Covered Code.  All sublicenses to the Covered Code
|     which have been properly granted prior to termination shall survive any
|     termination of this License.  Provisions which, by their nature, should
|     remain in effect beyond the termination of this License shall survive,
|     including but not limited to Sections 3, 5, 8, 9, 10, 11, 12.2 and 13.
|     No party will be liable to any other for compensation, indemnity or
|     damages of any sort solely as a result of terminating this License in
|     accordance with its terms, and termination of this License will be
|     without prejudice to any other right or remedy of any party.
|
|13.  Miscellaneous.
|
|     13.1 Government End Users.   The Covered Code is a "commercial item" as
|     defined in FAR 2.101.  Government software and technical data rights in
|     the Covered Code include only those rights customarily provided to the
|     public as defined in this License. This customary commercial license in
|     technical data and software is provided in accordance with FAR 12.211
|     (Technical Data) and 12.212 (Computer Software) and, for Department of
|     Defense purchases, DFAR 252.227-7015 (Technical Data -- Commercial Items)
|     and 227.7202-3 (Rights in Commercial Computer Software or Computer
|     Software Documentation).  Accordingly, all U.S. Government End Users
|     acquire Covered Code with only those rights set forth herein.
|
|     13.2 Relationship of Parties.  This License will not be construed as
|     creating an agency, partnership, joint venture or any other form of legal
|     association between or among You, Apple or any Contributor, and You will
|     not represent to the contrary, whether expressly, by implication,
|     appearance or otherwise.
|
|     13.3 Independent Development.   Nothing in this License will impair
|     Apple's right to acquire, license, develop, have others develop for it,
|     market and/or distribute technology or products that perform the same or
|     similar functions as, or otherwise compete with, Modifications, Larger
|     Works, technology or products that You may develop, produce, market or
|     distribute.
|
|     13.4 Waiver; Construction.  Failure by Apple or any Contributor to
|     enforce any provision of this License will not be deemed a waiver of
|     future enforcement of that or any other provision.  Any law or regulation
|     which provides that the language of a contract shall be construed against
|     the drafter will not apply to this License.
|
|     13.5 Severability.  (a) If for any reason a court of competent
|     jurisdiction finds any provision of this License, or portion thereof, to
|     be unenforceable, that provision of the License will be enforced to the
|     maximum extent permissible so as to effect the economic benefits and
|     intent of the parties, and the remainder of this License will continue in
|     full force and effect.  (b) Notwithstanding the foregoing, if applicable
|     law prohibits or restricts You from fully and/or specifically complying
|     with Sections 2 and/or 3 or prevents the enforceability of either of
|     those Sections, this License will immediately terminate and You must
|     immediately discontinue any use of the Covered Code and destroy all
|     copies of it that are in your possession or control.
|
|     13.6 Dispute Resolution.  Any litigation or other dispute resolution
|     between You and Apple relating to this License shall take place in the
|     Northern District of California, and You and Apple hereby consent to the
|     personal jurisdiction of, and venue in, the state and federal courts
|     within that District with respect to this License. The application of the
|     United Nations Convention on Contracts for the International Sale of
|     Goods is expressly excluded.
|
|     13.7 Entire Agreement; Governing Law.  This License constitutes the
|     entire agreement between the parties with respect to the subject matter
|     hereof.  This License shall be governed by the laws of the United States
|     and the State of California, except that body of California law
|     concerning conflicts of law.
|
|     Where You are located in the province of Quebec, Canada, the following
|     clause applies:  The parties hereby confirm that they have requested that
|     this License and all related documents be drafted in English.  Les
|     parties ont exigé que le présent contrat et tous les documents connexes
|     soient rédigés en anglais.
|
|EXHIBIT A.
|
|"Portions Copyright (c) 1999-2007 Apple Inc.  All Rights Reserved.
|
|This file contains Original Code and/or Modifications of Original Code as
|defined in and that are subject to the Apple Public Source License Version 2.0
|(the 'License').  You may not use this file except in compliance with the
|License.  Please obtain a copy of the License at
|http://www.opensource.apple.com/apsl/ and read it before using this file.
|
|The Original Code and all software distributed under the License are
|distributed on an 'AS IS' basis, WITHOUT WARRANTY OF ANY KIND, EITHER EXPRESS
|OR IMPLIED, AND APPLE HEREBY DISCLAIMS ALL SUCH WARRANTIES, INCLUDING WITHOUT
|LIMITATION, ANY WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR
|PURPOSE, QUIET ENJOYMENT OR NON-INFRINGEMENT.  Please see the License for the
|specific language governing rights and limitations under the License."
=Apache-1.0
|Copyright (c) 1995-1999 The Apache Group. All rights reserved.
|
|Redistribution and use in source and binary forms, with or without
|modification, are permitted provided that the following conditions are met:
|
|1. Redistributions of source code must retain the above copyright notice, this
|list of conditions and the following disclaimer.
|
|2. Redistributions in binary form must reproduce the above copyright notice,
|this list of conditions and the following disclaimer in the documentation
|and/or other materials provided with the distribution.
|
|3. All advertising materials mentioning features or use of this software must
|display the following acknowledgment: "This product includes software
|developed by the Apache Group for use in the Apache HTTP server project
|(http://www.apache.org/)."
|
|4. The names "Apache" and "Apache Software Foundation" must not be used to
|endorse or promote products derived from this software without prior written
|permission. For written permission, please contact apache@apache.org.
|
|5. Products derived from this software may not be called "Apache" nor may
|"Apache" appear in their name, without prior written permission of the Apache
|Group.
|
|6. Redistributions of any form whatsoever must retain the following
|acknowledgment:
|"This product includes software developed by the Apache Group for use in the
|Apache HTTP server project (http://www.apache.org/)."
|
|THIS SOFTWARE IS PROVIDED BY THE APACHE GROUP ``AS IS'' AND ANY EXPRESSED OR
|IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF
|MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO
|EVENT SHALL THE APACHE GROUP OR ITS CONTRIBUTORS BE LIABLE FOR ANY DIRECT,
|INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING,
|BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
|DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY
|OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
|NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
|EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
|
| This software consists of voluntary contributions made by many individuals on
| behalf of the Apache Group and was originally based on public domain software
| written at the National Center for Supercomputing Applications, University of
| Illinois, Urbana-Champaign. For more information on the Apache Group and the
| Apache HTTP server project, please see <http://www.apache.org/>.
=Apache-1.1
|The Apache Software License, Version 1.1
|
|Copyright (c) 2000 The Apache Software Foundation.  All rights reserved.
|
|Redistribution and use in source and binary forms, with or without
|modification, are permitted provided that the following conditions are met:
|
|1. Redistributions of source code must retain the above copyright notice, this
|list of conditions and the following disclaimer.
|
|2. Redistributions in binary form must reproduce the above copyright notice,
|this list of conditions and the following disclaimer in the documentation
|and/or other materials provided with the distribution.
|
|3. The end-user documentation included with the redistribution, if any, must
|include the following acknowledgment:
|"This product includes software developed by the Apache Software Foundation
|(http://www.apache.org/)."
|Alternately, this acknowledgment may appear in the software itself, if and
|wherever such third-party acknowledgments normally appear.
|
|4. The names "Apache" and "Apache Software Foundation" must not be used to
|endorse or promote products derived from this software without prior written
|permission. For written permission, please contact apache@apache.org.
|
|5. Products derived from this software may not be called "Apache" nor may
|"Apache" appear in their name, without prior written permission of the Apache
|Software Foundation.
|
|THIS SOFTWARE IS PROVIDED ``AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES,
|INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
|FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE APACHE
|SOFTWARE FOUNDATION OR ITS CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT,
|INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
|LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR
|PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
|LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
|NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
|EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
|
| This software consists of voluntary contributions made by many individuals on
| behalf of the Apache Software Foundation. For more information on the Apache
| Software Foundation, please see <http://www.apache.org/>. Portions of this
| software are based upon public domain software originally written at the
| National Center for Supercomputing Applications, University of Illinois,
| Urbana-Champaign.
=Apache-2.0
|Apache License
|Version 2.0, January 2004
|http://www.apache.org/licenses/
|
|TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION
|
|1. Definitions.
|
|"License" shall mean the terms and conditions for use, reproduction, and
|distribution as defined by Sections 1 through 9 of this document.
|
|"Licensor" shall mean the copyright owner or entity authorized by the
|copyright owner that is granting the License.
|
|"Legal Entity" shall mean the union of the acting entity and all other
|entities that control, are controlled by, or are under common control with
|that entity. For the purposes of this definition, "control" means (i) the
|power, direct or indirect, to cause the direction or management of such
|entity, whether by contract or otherwise, or (ii) ownership of fifty percent
|(50%) or more of the outstanding shares, or (iii) beneficial ownership of such
|entity.
|
|"You" (or "Your") shall mean an individual or Legal Entity exercising
|permissions granted by this License.
|
|"Source" form shall mean the preferred form for making modifications,
|including but not limited to software source code, documentation source, and
|configuration files.
|
|"Object" form shall mean any form resulting from mechanical transformation or
|translation of a Source form, including but not limited to compiled object
|code, generated documentation, and conversions to other media types.
|
|"Work" shall mean the work of authorship, whether in Source or Object form,
|made available under the License, as indicated by a copyright notice that is
|included in or attached to the work (an example is provided in the Appendix
|below).
|
|"Derivative Works" shall mean any work, whether in Source or Object form, that
|is based on (or derived from) the Work and for which the editorial revisions,
|annotations, elaborations, or other modifications represent, as a whole, an
|original work of authorship. For the purposes of this License, Derivative
|Works shall not include works that remain separable from, or merely link (or
|bind by name) to the interfaces of, the Work and Derivative Works thereof.
|
|"Contribution" shall mean any work of authorship, including the original
|version of the Work and any modifications or additions to that Work or
|Derivative Works thereof, that is intentionally submitted to Licensor for
|inclusion in the Work by the copyright owner or by an individual or Legal
|Entity authorized to submit on behalf of the copyright owner. For the purposes
|of this definition, "submitted" means any form of electronic, verbal, or
|written communication sent to the Licensor or its representatives, including
|but not limited to communication on electronic mailing lists, source code
|control systems, and issue tracking systems that are managed by, or on behalf
|of, the Licensor for the purpose of discussing and improving the Work, but
|excluding communication that is conspicuously marked or otherwise designated
|in writing by the copyright owner as "Not a Contribution."
|
|"Contributor" shall mean Licensor and any individual or Legal Entity on behalf
|of whom a Contribution has been received by Licensor and subsequently
|incorporated within the Work.
|
|2. Grant of Copyright License. Subject to the terms and conditions of this
|License, each Contributor hereby grants to You a perpetual, worldwide,
|non-exclusive, no-charge, royalty-free, irrevocable copyright license to
|reproduce, prepare Derivative Works of, publicly display, publicly perform,
|sublicense, and distribute the Work and such Derivative Works in Source or
|Object form.
|
|3. Grant of Patent License. Subject to the terms and conditions of this
|License, each Contributor hereby grants to You a perpetual, worldwide,
|non-exclusive, no-charge, royalty-free, irrevocable (except as stated in this
|section) patent license to make, have made, use, offer to sell, sell, import,
|and otherwise transfer the Work, where such license applies only to those
|patent claims licensable by such Contributor that are necessarily infringed by
|their Contribution(s) alone or by combination of their Contribution(s) with
|the Work to which such Contribution(s) was submitted. If You institute patent
|litigation against any entity (including a cross-claim or counterclaim in a
|lawsuit) alleging that the Work or a Contribution incorporated within the Work
|constitutes direct or contributory patent infringement, then any patent
|licenses granted to You under this License for that Work shall terminate as of
|the date such litigation is filed.
|
|4. Redistribution. You may reproduce and distribute copies of the Work or
|Derivative Works thereof in any medium, with or without modifications, and in
|Source or Object form, provided that You meet the following conditions:
|
|     (a) You must give any other recipients of the Work or Derivative Works a
|     copy of this License; and
|
|     (b) You must cause any modified files to carry prominent notices stating
|     that You changed the files; and
|
|     (c) You must retain, in the Source form of any Derivative Works that You
|     distribute, all copyright, patent, trademark, and attribution notices
|     from the Source form of the Work, excluding those notices that do not
|     pertain to any part of the Derivative Works; and
|
|     (d) If the Work includes a "NOTICE" text file as part of its
|     distribution, then any Derivative Works that You distribute must include
|     a readable copy of the attribution notices contained within such NOTICE
|     file, excluding those notices that do not pertain to any part of the
|     Derivative Works, in at least one of the following places: within a
|     NOTICE text file distributed as part of the Derivative Works; within the
|     Source form or documentation, if provided along with the Derivative
|     Works; or, within a display generated by the Derivative Works, if and
|     wherever such third-party notices normally appear. The contents of the
|     NOTICE file are for informational purposes only and do not modify the
|     License. You may add Your own attribution notices within Derivative Works
|     that You distribute, alongside or as an addendum to the NOTICE text from
|     the Work, provided that such additional attribution notices cannot be
|     construed as modifying the License.
|
|     You may add Your own copyright statement to Your modifications and may
|     provide additional or different license terms and conditions for use,
|     reproduction, or distribution of Your modifications, or for any such
|     Derivative Works as a whole, provided Your use, reproduction, and
|     distribution of the Work otherwise complies with the conditions stated in
|     this License.
|
|5. Submission of Contributions. Unless You explicitly state otherwise, any
|Contribution intentionally submitted for inclusion in the Work by You to the
|Licensor shall be under the terms and conditions of this License, without any
|additional terms or conditions. Notwithstanding the above, nothing herein
|shall supersede or modify the terms of any separate license agreement you may
|have executed with Licensor regarding such Contributions.
|
|6. Trademarks. This License does not grant permission to use the trade names,
|trademarks, service marks, or product names of the Licensor, except as
|required for reasonable and customary use in describing the origin of the Work
|and reproducing the content of the NOTICE file.
|
|7. Disclaimer of Warranty. Unless required by applicable law or agreed to in
|writing, Licensor provides the Work (and each Contributor provides its
|Contributions) on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY
|KIND, either express or implied, including, without limitation, any warranties
|or conditions of TITLE, NON-INFRINGEMENT, MERCHANTABILITY, or FITNESS FOR A
|PARTICULAR PURPOSE. You are solely responsible for determining the
|appropriateness of using or redistributing the Work and assume any risks
|associated with Your exercise of permissions under this License.
|
|8. Limitation of Liability. In no event and under no legal theory, whether in
|tort (including negligence), contract, or otherwise, unless required by
|applicable law (such as deliberate and grossly negligent acts) or agreed to in
|writing, shall any Contributor be liable to You for damages, including any
|direct, indirect, special, incidental, or consequential damages of any
|character arising as a result of this License or out of the use or inability
|to use the Work (including but not limited to damages for loss of goodwill,
|work stoppage, computer failure or malfunction, or any and all other
|commercial damages or losses), even if such Contributor has been advised of
|the possibility of such damages.
|
|9. Accepting Warranty or Additional Liability. While redistributing the Work
|or Derivative Works thereof, You may choose to offer, and charge a fee for,
|acceptance of support, warranty, indemnity, or other liability obligations
|and/or rights consistent with this License. However, in accepting such
|obligations, You may act only on Your own behalf and on Your sole
|responsibility, not on behalf of any other Contributor, and only if You agree
|to indemnify, defend, and hold each Contributor harmless for any liability
|incurred by, or claims asserted against, such Contributor by reason of your
|accepting any such warranty or additional liability.
|
|END OF TERMS AND CONDITIONS
|
|APPENDIX: How to apply the Apache License to your work.
|
|To apply the Apache License to your work, attach the following boilerplate
|notice, with the fields enclosed by brackets "[]" replaced with your own
|identifying information. (Don't include the brackets!)  The text should be
|enclosed in the appropriate comment syntax for the file format. We also
|recommend that a file or class name and description of purpose be included on
|the same "printed page" as the copyright notice for easier identification
|within third-party archives.
|
|Copyright [yyyy] [name of copyright owner]
|
|Licensed under the Apache License, Version 2.0 (the "License");
|you may not use this file except in compliance with the License.
|You may obtain a copy of the License at
|
|http://www.apache.org/licenses/LICENSE-2.0
|
|Unless required by applicable law or agreed to in writing, software
|distributed under the License is distributed on an "AS IS" BASIS,
|WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
|See the License for the specific language governing permissions and
|limitations under the License.
=Artistic-1.0
|The Artistic License
|
|Preamble
|
|The intent of this document is to state the conditions under which a Package
|may be copied, such that the Copyright Holder maintains some semblance of
|artistic control over the development of the package, while giving the users
|of the package the right to use and distribute the Package in a more-or-less
|customary fashion, plus the right to make reasonable modifications.
|
|Definitions:
|
|     "Package" refers to the collection of files distributed by the Copyright
|     Holder, and derivatives of that collection of files created through
|     textual modification.
|
|     "Standard Version" refers to such a Package if it has not been modified,
|     or has been modified in accordance with the wishes of the Copyright
|     Holder.
|
|     "Copyright Holder" is whoever is named in the copyright or copyrights for
|     the package.
|
|     "You" is you, if you're thinking about copying or distributing this
|     Package.
|
|     "Reasonable copying fee" is whatever you can justify on the basis of
|     media cost, duplication charges, time of people involved, and so on. (You
|     will not be required to justify it to the Copyright Holder, but only to
|     the computing community at large as a market that must bear the fee.)
|
|     "Freely Available" means that no fee is charged for the item itself,
|     though there may be fees involved in handling the item. It also means
|     that recipients of the item may redistribute it under the same conditions
|     they received it.
|
|1. You may make and give away verbatim copies of the source form of the
|Standard Version of this Package without restriction, provided that you
|duplicate all of the original copyright notices and associated disclaimers.
|
|2. You may apply bug fixes, portability fixes and other modifications derived
|from the Public Domain or from the Copyright Holder. A Package modified in
|such a way shall still be considered the Standard Version.
|
|3. You may otherwise modify your copy of this Package in any way, provided
|that you insert a prominent notice in each changed file stating how and when
|you changed that file, and provided that you do at least ONE of the following:
|
|     a) place your modifications in the Public Domain or otherwise make them
|     Freely Available, such as by posting said modifications to Usenet or an
|     equivalent medium, or placing the modifications on a major archive site
|     such as ftp.uu.net, or by allowing the Copyright Holder to include your
|     modifications in the Standard Version of the Package.
|     b) use the modified Package only within your corporation or organization.
|     c) rename any non-standard executables so the names do not conflict with
|     standard executables, which must also be provided, and provide a separate
|     manual page for each non-standard executable that clearly documents how
|     it differs from the Standard Version.
|     d) make other distribution arrangements with the Copyright Holder.
|
|4. You may distribute the programs of this Package in object code or
|executable form, provided that you do at least ONE of the following:
|
|     a) distribute a Standard Version of the executables and library files,
|     together with instructions (in the manual page or equivalent) on where to
|     get the Standard Version.
|     b) accompany the distribution with the machine-readable source of the
|     Package with your modifications.
|     c) accompany any non-standard executables with their corresponding
|     Standard Version executables, giving the non-standard executables
|     non-standard names, and clearly documenting the differences in manual
|     pages (or equivalent), together with instructions on where to get the
|     Standard Version.
|     d) make other distribution arrangements with the Copyright Holder.
|
|5. You may charge a reasonable copying fee for any distribution of this
|Package. You may charge any fee you choose for support of this Package. You
|may not charge a fee for this Package itself. However, you may distribute this
|Package in aggregate with other (possibly commercial) programs as part of a
|larger (possibly commercial) software distribution provided that you do not
|advertise this Package as a product of your own.
|
|6. The scripts and library files supplied as input to or produced as output
|from the programs of this Package do not automatically fall under the
|copyright of this Package, but belong to whomever generated them, and may be
|sold commercially, and may be aggregated with this Package.
|
|7. C or perl subroutines supplied by you and linked into this Package shall
|not be considered part of this Package.
|
|8. The name of the Copyright Holder may not be used to endorse or promote
|products derived from this software without specific prior written permission.
|
|9. THIS PACKAGE IS PROVIDED "AS IS" AND WITHOUT ANY EXPRESS OR IMPLIED
|WARRANTIES, INCLUDING, WITHOUT LIMITATION, THE IMPLIED WARRANTIES OF
|MERCHANTIBILITY AND FITNESS FOR A PARTICULAR PURPOSE.
|
|The End
=Artistic-2.0
|The Artistic License 2.0
|
|Copyright (c) 2000-2006, The Perl Foundation.
|
|Everyone is permitted to copy and distribute verbatim copies of this license
|document, but changing it is not allowed.
|
|Preamble
|
|This license establishes the terms under which a given free software Package
|may be copied, modified, distributed, and/or redistributed. The intent is that
|the Copyright Holder maintains some artistic control over the development of
|that Package while still keeping the Package available as open source and free
|software.
|
|You are always permitted to make arrangements wholly outside of this license
|directly with the Copyright Holder of a given Package.  If the terms of this
|license do not permit the full use that you propose to make of the Package,
|you should contact the Copyright Holder and seek a different licensing
|arrangement.
|
|Definitions
|
|     "Copyright Holder" means the individual(s) or organization(s) named in
|     the copyright notice for the entire Package.
|
|     "Contributor" means any party that has contributed code or other material
|     to the Package, in accordance with the Copyright Holder's procedures.
|
|     "You" and "your" means any person who would like to copy, distribute, or
|     modify the Package.
|
|     "Package" means the collection of files distributed by the Copyright
|     Holder, and derivatives of that collection and/or of those files. A given
|     Package may consist of either the Standard Version, or a Modified
|     Version.
|
|     "Distribute" means providing a copy of the Package or making it
|     accessible to anyone else, or in the case of a company or organization,
|     to others outside of your company or organization.
|
|     "Distributor Fee" means any fee that you charge for Distributing this
|     Package or providing support for this Package to another party.  It does
|     not mean licensing fees.
|
|     "Standard Version" refers to the Package if it has not been modified, or
|     has been modified only in ways explicitly requested by the Copyright
|     Holder.
|
|     "Modified Version" means the Package, if it has been changed, and such
|     changes were not explicitly requested by the Copyright Holder.
|
|     "Original License" means this Artistic License as Distributed with the
|     Standard Version of the Package, in its current version or as it may be
|     modified by The Perl Foundation in the future.
|
|     "Source" form means the source code, documentation source, and
|     configuration files for the Package.
|
|     "Compiled" form means the compiled bytecode, object code, binary, or any
|     other form resulting from mechanical transformation or translation of the
|     Source form.
|
|Permission for Use and Modification Without Distribution
|
|(1) You are permitted to use the Standard Version and create and use Modified
|Versions for any purpose without restriction, provided that you do not
|Distribute the Modified Version.
|
|Permissions for Redistribution of the Standard Version
|
|(2) You may Distribute verbatim copies of the Source form of the Standard
|Version of this Package in any medium without restriction, either gratis or
|for a Distributor Fee, provided that you duplicate all of the original
|copyright notices and associated disclaimers.  At your discretion, such
|verbatim copies may or may not include a Compiled form of the Package.
|
|(3) You may apply any bug fixes, portability changes, and other modifications
|made available from the Copyright Holder.  The resulting Package will still be
|considered the Standard Version, and as such will be subject to the Original
|License.
|
|Distribution of Modified Versions of the Package as Source
|
|(4) You may Distribute your Modified Version as Source (either gratis or for a
|Distributor Fee, and with or without a Compiled form of the Modified Version)
|provided that you clearly document how it differs from the Standard Version,
|including, but not limited to, documenting any non-standard features,
|executables, or modules, and provided that you do at least ONE of the
|following:
|
|     (a) make the Modified Version available to the Copyright Holder of the
|     Standard Version, under the Original License, so that the Copyright
|     Holder may include your modifications in the Standard Version.
|     (b) ensure that installation of your Modified Version does not prevent
|     the user installing or running the Standard Version. In addition, the
|     Modified Version must bear a name that is different from the name of the
|     Standard Version.
|     (c) allow anyone who receives a copy of the Modified Version to make the
|     Source form of the Modified Version available to others under
|
|          (i) the Original License or
|          (ii) a license that permits the licensee to freely copy, modify and
|          redistribute the Modified Version using the same licensing terms
|          that apply to the copy that the licensee received, and requires that
|          the Source form of the Modified Version, and of any works derived
|          from it, be made freely available in that license fees are
|          prohibited but Distributor Fees are allowed.
|
|Distribution of Compiled Forms of the Standard Version or Modified Versions
|without the Source
|
|(5)  You may Distribute Compiled forms of the Standard Version without the
|Source, provided that you include complete instructions on how to get the
|Source of the Standard Version.  Such instructions must be valid at the time
|of your distribution.  If these instructions, at any time while you are
|carrying out such distribution, become invalid, you must provide new
|instructions on demand or cease further distribution. If you provide valid
|instructions or cease distribution within thirty days after you become aware
|that the instructions are invalid, then you do not forfeit any of your rights
|under this license.
|
|(6)  You may Distribute a Modified Version in Compiled form without the
|Source, provided that you comply with Section 4 with respect to the Source of
|the Modified Version.
|
|Aggregating or Linking the Package
|
|(7)  You may aggregate the Package (either the Standard Version or Modified
|Version) with other packages and Distribute the resulting aggregation provided
|that you do not charge a licensing fee for the Package.  Distributor Fees are
|permitted, and licensing fees for other components in the aggregation are
|permitted. The terms of this license apply to the use and Distribution of the
|Standard or Modified Versions as included in the aggregation.
|
|(8) You are permitted to link Modified and Standard Versions with other works,
|to embed the Package in a larger work of your own, or to build stand-alone
|binary or bytecode versions of applications that include the Package, and
|Distribute the result without restriction, provided the result does not expose
|a direct interface to the Package.
|
|Items That are Not Considered Part of a Modified Version
|
|(9) Works (including, but not limited to, modules and scripts) that merely
|extend or make use of the Package, do not, by themselves, cause the Package to
|be a Modified Version.  In addition, such works are not considered parts of
|the Package itself, and are not subject to the terms of this license.
|
|General Provisions
|
|(10)  Any use, modification, and distribution of the Standard or Modified
|Versions is governed by this Artistic License. By using, modifying or
|distributing the Package, you accept this license. Do not use, modify, or
|distribute the Package, if you do not accept this license.
|
|(11)  If your Modified Version has been derived from a Modified Version made
|by someone other than you, you are nevertheless required to ensure that your
|Modified Version complies with the requirements of this license.
|
|(12)  This license does not grant you the right to use any trademark, service
|mark, tradename, or logo of the Copyright Holder.
|
|(13)  This license includes the non-exclusive, worldwide, free-of-charge
|patent license to make, have made, use, offer to sell, sell, import and
|otherwise transfer the Package with respect to any patent claims licensable by
|the Copyright Holder that are necessarily infringed by the Package. If you
|institute patent litigation (including a cross-claim or counterclaim) against
|any party alleging that the Package constitutes direct or contributory patent
|infringement, then this Artistic License to you shall terminate on the date
|that such litigation is filed.
|
|(14)  Disclaimer of Warranty:
|THE PACKAGE IS PROVIDED BY THE COPYRIGHT HOLDER AND CONTRIBUTORS "AS IS" AND
|WITHOUT ANY EXPRESS OR IMPLIED WARRANTIES. THE IMPLIED WARRANTIES OF
|MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE, OR NON-INFRINGEMENT ARE
|DISCLAIMED TO THE EXTENT PERMITTED BY YOUR LOCAL LAW. UNLESS REQUIRED BY LAW,
|NO COPYRIGHT HOLDER OR CONTRIBUTOR WILL BE LIABLE FOR ANY DIRECT, INDIRECT,
|INCIDENTAL, OR CONSEQUENTIAL DAMAGES ARISING IN ANY WAY OUT OF THE USE OF THE
|PACKAGE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
=BSD-1-Clause
|Copyright (c) <year> <owner>. All rights reserved.
|
|Redistribution and use in source and binary forms, with or without
|modification, are permitted provided that the following conditions are met:
|
|1. Redistributions of source code must retain the above copyright notice, this
|list of conditions and the following disclaimer.
|
|THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS ``AS IS''
|AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
|IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
|DISCLAIMED.  IN NO EVENT SHALL THE COPYRIGHT HOLDERS AND CONTRIBUTORS BE
|LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR
|CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF
|SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS
|INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN
|CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE)
|ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE
|POSSIBILITY OF SUCH DAMAGE.
=BSD-2-Clause
|Copyright (c) <year> <owner>
|
|Redistribution and use in source and binary forms, with or without
|modification, are permitted provided that the following conditions are met:
|
|1. Redistributions of source code must retain the above copyright notice, this
|list of conditions and the following disclaimer.
|
|2. Redistributions in binary form must reproduce the above copyright notice,
|this list of conditions and the following disclaimer in the documentation
|and/or other materials provided with the distribution.
|
|THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
|AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
|IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
|DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
|FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
|DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
|SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
|CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
|OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
|OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
=BSD-2-Clause-Patent
|Copyright (c) <YEAR> <COPYRIGHT HOLDERS>
|
|Redistribution and use in source and binary forms, with or without
|modification, are permitted provided that the following conditions are met:
|
|1. Redistributions of source code must retain the above copyright notice, this
|list of conditions and the following disclaimer.
|
|2. Redistributions in binary form must reproduce the above copyright notice,
|this list of conditions and the following disclaimer in the documentation
|and/or other materials provided with the distribution.
|
|Subject to the terms and conditions of this license, each copyright holder and
|contributor hereby grants to those receiving rights under this license a
|perpetual, worldwide, non-exclusive, no-charge, royalty-free, irrevocable
|(except for failure to satisfy the conditions of this license) patent license
|to make, have made, use, offer to sell, sell, import, and otherwise transfer
|this software, where such license applies only to those patent claims, already
|acquired or hereafter acquired, licensable by such copyright holder or
|contributor that are necessarily infringed by:
|
|(a) their Contribution(s) (the licensed copyrights of copyright holders and
|non-copyrightable additions of contributors, in source or binary form) alone;
|or
|
|(b) combination of their Contribution(s) with the work of authorship to which
|such Contribution(s) was added by such copyright holder or contributor, if, at
|the time the Contribution is added, such addition causes such combination to
|be necessarily infringed. The patent license shall not apply to any other
|combinations which include the Contribution.
|
|Except as expressly stated above, no rights or licenses from any copyright
|holder or contributor is granted under this license, whether expressly, by
|implication, estoppel or otherwise.
|
|DISCLAIMER
|
|THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
|AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
|IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
|DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDERS OR CONTRIBUTORS BE LIABLE
|FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
|DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
|SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
|CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
|OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
|OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
=BSD-2-Clause-Views
|Copyright (c) <year> <owner> All rights reserved.
|
|Redistribution and use in source and binary forms, with or without
|modification, are permitted provided that the following conditions are met:
|
|1. Redistributions of source code must retain the above copyright notice, this
|list of conditions and the following disclaimer.
|
|2. Redistributions in binary form must reproduce the above copyright notice,
|this list of conditions and the following disclaimer in the documentation
|and/or other materials provided with the distribution.
|
|THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
|AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
|IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
|DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
|FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
|DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
|SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
|CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
|OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
|OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
|
|The views and conclusions contained in the software and documentation are
|those of the authors and should not be interpreted as representing official
|policies, either expressed or implied, of the copyright holders or
|contributors.
=BSD-3-Clause
|Copyright (c) <year> <owner>.
|
|Redistribution and use in source and binary forms, with or without
|modification, are permitted provided that the following conditions are met:
|
|1. Redistributions of source code must retain the above copyright notice, this
|list of conditions and the following disclaimer.
|
|2. Redistributions in binary form must reproduce the above copyright notice,
|this list of conditions and the following disclaimer in the documentation
|and/or other materials provided with the distribution.
|
|3. Neither the name of the copyright holder nor the names of its contributors
|may be used to endorse or promote products derived from this software without
|specific prior written permission.
|
|THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
|AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
|IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
|DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
|FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
|DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
|SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
|CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
|OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
|OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
=BSD-3-Clause-Clear
|The Clear BSD License
|
|Copyright (c) [xxxx]-[xxxx] [Owner Organization]
|All rights reserved.
|
|Redistribution and use in source and binary forms, with or without
|modification, are permitted (subject to the limitations in the disclaimer
|below) provided that the following conditions are met:
|
|     * Redistributions of source code must retain the above copyright notice,
|     this list of conditions and the following disclaimer.
|
|     * Redistributions in binary form must reproduce the above copyright
|     notice, this list of conditions and the following disclaimer in the
|     documentation and/or other materials provided with the distribution.
|
|     * Neither the name of [Owner Organization] nor the names of its
|     contributors may be used to endorse or promote products derived from this
|     software without specific prior written permission.
|
|NO EXPRESS OR IMPLIED LICENSES TO ANY PARTY'S PATENT RIGHTS ARE GRANTED BY
|THIS LICENSE. THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND
|CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
|LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A
|PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR
|CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL,
|EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO,
|PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR
|BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER
|IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE)
|ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE
|POSSIBILITY OF SUCH DAMAGE.
=BSD-3-Clause-LBNL
|Copyright (c) 2003, The Regents of the University of California, through
|Lawrence Berkeley National Laboratory (subject to receipt of any required
|approvals from the U.S. Dept. of Energy). All rights reserved. Redistribution
|and use in source and binary forms, with or without modification, are
|permitted provided that the following conditions are met:
|
|(1) Redistributions of source code must retain the above copyright notice,
|this list of conditions and the following disclaimer.
|
|(2) Redistributions in binary form must reproduce the above copyright notice,
|this list of conditions and the following disclaimer in the documentation
|and/or other materials provided with the distribution.
|
|(3) Neither the name of the University of California, Lawrence Berkeley
|National Laboratory, U.S. Dept. of Energy nor the names of its contributors
|may be used to endorse or promote products derived from this software without
|specific prior written permission.
|
|THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
|AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
|IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
|DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE
|FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
|DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
|SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
|CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT
|LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT
|OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH
|DAMAGE.
|
|You are under no obligation whatsoever to provide any bug fixes, patches, or
|upgrades to the features, functionality or performance of the source code
|("Enhancements") to anyone; however, if you choose to make your Enhancements
|available either publicly, or directly to Lawrence Berkeley National
|Laboratory, without imposing a separate written license agreement for such
|Enhancements, then you hereby grant the following license: a non-exclusive,
|royalty-free perpetual license to install, use, modify, prepare derivative
|works, incorporate into other computer software, distribute, and sublicense
|such Enhancements or derivative works thereof, in binary and source code form.
=BSD-4-Clause
|Copyright (c) <year> <owner>. All rights reserved.
|
|Redistribution and use in source and binary forms, with or without
|modification, are permitted provided that the following conditions are met:
|
|1. Redistributions of source code must retain the above copyright notice, this
|list of conditions and the following disclaimer.
|
|2. Redistributions in binary form must reproduce the above copyright notice,
|this list of conditions and the following disclaimer in the documentation
|and/or other materials provided with the distribution.
|
|3. All advertising materials mentioning features or use of this software must
|display the following acknowledgement:
|This product includes software developed by the organization.
|
|4. Neither the name of the copyright holder nor the names of its contributors
|may be used to endorse or promote products derived from this software without
|specific prior written permission.
|
|THIS SOFTWARE IS PROVIDED BY COPYRIGHT HOLDER "AS IS" AND ANY EXPRESS OR
|IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF
|MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO
|EVENT SHALL COPYRIGHT HOLDER BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
|SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO,
|PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR
|BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER
|IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE)
|ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE
|POSSIBILITY OF SUCH DAMAGE.
=BSD-4-Clause-UC
|BSD-4-Clause (University of California-Specific)
|
|Copyright [various years] The Regents of the University of California. All
|rights reserved.
|
|Redistribution and use in source and binary forms, with or without
|modification, are permitted provided that the following conditions are met:
|
|1. Redistributions of source code must retain the above copyright notice, this
|list of conditions and the following disclaimer.
|
|2. Redistributions in binary form must reproduce the above copyright notice,
|this list of conditions and the following disclaimer in the documentation
|and/or other materials provided with the distribution.
|
|3. All advertising materials mentioning features or use of this software must
|display the following acknowledgement: This product includes software
|developed by the University of California, Berkeley and its contributors.
|
|4. Neither the name of the University nor the names of its contributors may be
|used to endorse or promote products derived from this software without
|specific prior written permission.
|
|THIS SOFTWARE IS PROVIDED BY THE REGENTS AND CONTRIBUTORS ``AS IS'' AND ANY
|EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
|WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
|DISCLAIMED. IN NO EVENT SHALL THE REGENTS OR CONTRIBUTORS BE LIABLE FOR ANY
|DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
|(INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES;
|LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON
|ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
|(INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
|SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
=BSL-1.0
|Boost Software License - Version 1.0 - August 17th, 2003
|
|Permission is hereby granted, free of charge, to any person or organization
|obtaining a copy of the software and accompanying documentation covered by
|this license (the "Software") to use, reproduce, display, distribute, execute,
|and transmit the Software, and to prepare derivative works of the Software,
|and to permit third-parties to whom the Software is furnished to do so, all
|subject to the following:
|
|The copyright notices in the Software and this entire statement, including the
|above license grant, this restriction and the following disclaimer, must be
|included in all copies of the Software, in whole or in part, and all
|derivative works of the Software, unless such copies or derivative works are
|solely in the form of machine-executable object code generated by a source
|language processor.
|
|THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
|IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
|FITNESS FOR A PARTICULAR PURPOSE, TITLE AND NON-INFRINGEMENT. IN NO EVENT
|SHALL THE COPYRIGHT HOLDERS OR ANYONE DISTRIBUTING THE SOFTWARE BE LIABLE FOR
|ANY DAMAGES OR OTHER LIABILITY, WHETHER IN CONTRACT, TORT OR OTHERWISE,
|ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER
|DEALINGS IN THE SOFTWARE.
=BUSL-1.1
|Business Source License 1.1
|
|License text copyright © 2017 MariaDB Corporation Ab, All Rights Reserved.
|"Business Source License" is a trademark of MariaDB Corporation Ab.
|
|Terms
|
|The Licensor hereby grants you the right to copy, modify, create derivative
|works, redistribute, and make non-production use of the Licensed Work. The
|Licensor may make an Additional Use Grant, above, permitting limited
|production use.
|
|Effective on the Change Date, or the fourth anniversary of the first publicly
|available distribution of a specific version of the Licensed Work under this
|License, whichever comes first, the Licensor hereby grants you rights under
|the terms of the Change License, and the rights granted in the paragraph
|above terminate.
|
|If your use of the Licensed Work does not comply with the requirements
|currently in effect as described in this License, you must purchase a
|commercial license from the Licensor, its affiliated entities, or authorized
|resellers, or you must refrain from using the Licensed Work.
|
|All copies of the original and modified Licensed Work, and derivative works
|of the Licensed Work, are subject to this License. This License applies
|separately for each version of the Licensed Work and the Change Date may vary
|for each version of the Licensed Work released by Licensor.
|
|You must conspicuously display this License on each original or modified copy
|of the Licensed Work. If you receive the Licensed Work in original or
|modified form from a third party, the terms and conditions set forth in this
|License apply to your use of that work.
|
|Any use of the Licensed Work in violation of this License will automatically
|terminate your rights under this License for the current and all other
|versions of the Licensed Work.
|
|This License does not grant you any right in any trademark or logo of
|Licensor or its affiliates (provided that you may use a trademark or logo of
|Licensor as expressly required by this License).
|
|TO THE EXTENT PERMITTED BY APPLICABLE LAW, THE LICENSED WORK IS PROVIDED ON
|AN “AS IS” BASIS. LICENSOR HEREBY DISCLAIMS ALL WARRANTIES AND CONDITIONS,
|EXPRESS OR IMPLIED, INCLUDING (WITHOUT LIMITATION) WARRANTIES OF
|MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE, NON-INFRINGEMENT, AND
|TITLE.
|
|MariaDB hereby grants you permission to use this License’s text to license
|your works, and to refer to it using the trademark “Business Source License”,
|as long as you comply with the Covenants of Licensor below.
|
|Covenants of Licensor
|
|In consideration of the right to use this License’s text and the “Business
|Source License” name and trademark, Licensor covenants to MariaDB, and to all
|other recipients of the licensed work to be provided by Licensor:
|
|1. To specify as the Change License the GPL Version 2.0 or any later version,
|   or a license that is compatible with GPL Version 2.0 or a later version,
|   where “compatible” means that software provided under the Change License
|   can
|   be included in a program with software provided under GPL Version 2.0 or a
|   later version. Licensor may specify additional Change Licenses without
|   limitation.
|
|2. To either: (a) specify an additional grant of rights to use that does not
|   impose any additional restriction on the right granted in this License, as
|   the Additional Use Grant; or (b) insert the text “None”.
|
|3. To specify a Change Date.
|
|4. Not to modify this License in any other way.
=BlueOak-1.0.0
|# Blue Oak Model License
|
|Version 1.0.0
|
|## Purpose
|
|This license gives everyone as much permission to work with
|this software as possible, while protecting contributors
|from liability.
|
|## Acceptance
|
|In order to receive this license, you must agree to its
|rules.  The rules of this license are both obligations
|under that agreement and conditions to your license.
|You must not do anything with this software that triggers
|a rule that you cannot or will not follow.
|
|## Copyright
|
|Each contributor licenses you to do everything with this
|software that would otherwise infringe that contributor's
|copyright in it.
|
|## Notices
|
|You must ensure that everyone who gets a copy of
|any part of this software from you, with or without
|changes, also gets the text of this license or a link to
|<https://blueoakcouncil.org/license/1.0.0>.
|
|## Excuse
|
|If anyone notifies you in writing that you have not
|complied with [Notices](#notices), you can keep your
|license by taking all practical steps to comply within 30
|days after the notice.  If you do not do so, your license
|ends immediately.
|
|## Patent
|
|Each contributor licenses you to do everything with this
|software that would otherwise infringe any patent claims
|they can license or become able to license.
|
|## Reliability
|
|No contributor can revoke this license.
|
|## No Liability
|
|***As far as the law allows, this software comes as is,
|without any warranty or condition, and no contributor
|will be liable to anyone for any damages related to this
|software or this license, under any kind of legal claim.***
=CC-BY-3.0
|Creative Commons Legal Code
|
|Attribution 3.0 Unported
|
|    CREATIVE COMMONS CORPORATION IS NOT A LAW FIRM AND DOES NOT PROVIDE
|    LEGAL SERVICES. DISTRIBUTION OF THIS LICENSE DOES NOT CREATE AN
|    ATTORNEY-CLIENT RELATIONSHIP. CREATIVE COMMONS PROVIDES THIS
|    INFORMATION ON AN "AS-IS" BASIS. CREATIVE COMMONS MAKES NO WARRANTIES
|    REGARDING THE INFORMATION PROVIDED, AND DISCLAIMS LIABILITY FOR
|    DAMAGES RESULTING FROM ITS USE.
|
|License
|
|THE WORK (AS DEFINED BELOW) IS PROVIDED UNDER THE TERMS OF THIS CREATIVE
|COMMONS PUBLIC LICENSE ("CCPL" OR "LICENSE"). THE WORK IS PROTECTED BY
|COPYRIGHT AND/OR OTHER APPLICABLE LAW. ANY USE OF THE WORK OTHER THAN AS
|AUTHORIZED UNDER THIS LICENSE OR COPYRIGHT LAW IS PROHIBITED.
|
|BY EXERCISING ANY RIGHTS TO THE WORK PROVIDED HERE, YOU ACCEPT AND AGREE
|TO BE BOUND BY THE TERMS OF THIS LICENSE. TO THE EXTENT THIS LICENSE MAY
|BE CONSIDERED TO BE A CONTRACT, THE LICENSOR GRANTS YOU THE RIGHTS
|CONTAINED HERE IN CONSIDERATION OF YOUR ACCEPTANCE OF SUCH TERMS AND
|CONDITIONS.
|
|1. Definitions
|
| a. "Adaptation" means a work based upon the Work, or upon the Work and
|    other pre-existing works, such as a translation, adaptation,
|    derivative work, arrangement of music or other alterations of a
|    literary or artistic work, or phonogram or performance and includes
|    cinematographic adaptations or any other form in which the Work may be
|    recast, transformed, or adapted including in any form recognizably
|    derived from the original, except that a work that constitutes a
|    Collection will not be considered an Adaptation for the purpose of
|    this License. For the avoidance of doubt, where the Work is a musical
|    work, performance or phonogram, the synchronization of the Work in
|    timed-relation with a moving image ("synching") will be considered an
|    Adaptation for the purpose of this License.
| b. "Collection" means a collection of literary or artistic works, such as
|    encyclopedias and anthologies, or performances, phonograms or
|    broadcasts, or other works or subject matter other than works listed
|    in Section 1(f) below, which, by reason of the selection and
|    arrangement of their contents, constitute intellectual creations, in
|    which the Work is included in its entirety in unmodified form along
|    with one or more other contributions, each constituting separate and
|    independent works in themselves, which together are assembled into a
|    collective whole. A work that constitutes a Collection will not be
|    considered an Adaptation (as defined above) for the purposes of this
|    License.
| c. "Distribute" means to make available to the public the original and
|    copies of the Work or Adaptation, as appropriate, through sale or
|    other transfer of ownership.
| d. "Licensor" means the individual, individuals, entity or entities that
|    offer(s) the Work under the terms of this License.
| e. "Original Author" means, in the case of a literary or artistic work,
|    the individual, individuals, entity or entities who created the Work
|    or if no individual or entity can be identified, the publisher; and in
|    addition (i) in the case of a performance the actors, singers,
|    musicians, dancers, and other persons who act, sing, deliver, declaim,
|    play in, interpret or otherwise perform literary or artistic works or
|    expressions of folklore; (ii) in the case of a phonogram the producer
|    being the person or legal entity who first fixes the sounds of a
|    performance or other sounds; and, (iii) in the case of broadcasts, the
|    organization that transmits the broadcast.
| f. "Work" means the literary and/or artistic work offered under the terms
|    of this License including without limitation any production in the
|    literary, scientific and artistic domain, whatever may be the mode or
|    form of its expression including digital form, such as a book,
|    pamphlet and other writing; a lecture, address, sermon or other work
|    of the same nature; a dramatic or dramatico-musical work; a
|    choreographic work or entertainment in dumb show; a musical
|    composition with or without words; a cinematographic work to which are
|    assimilated works expressed by a process analogous to cinematography;
|    a work of drawing, painting, architecture, sculpture, engraving or
|    lithography; a photographic work to which are assimilated works
|    expressed by a process analogous to photography; a work of applied
|    art; an illustration, map, plan, sketch or three-dimensional work
|    relative to geography, topography, architecture or science; a
|    performance; a broadcast; a phonogram; a compilation of data to the
|    extent it is protected as a copyrightable work; or a work performed by
|    a variety or circus performer to the extent it is not otherwise
|    considered a literary or artistic work.
| g. "You" means an individual or entity exercising rights under this
|    License who has not previously violated the terms of this License with
|    respect to the Work, or who has received express permission from the
|    Licensor to exercise rights under this License despite a previous
|    violation.
| h. "Publicly Perform" means to perform public recitations of the Work and
|    to communicate to the public those public recitations, by any means or
|    process, including by wire or wireless means or public digital
|    performances; to make available to the public Works in such a way that
|    members of the public may access these Works from a place and at a
|    place individually chosen by them; to perform the Work to the public
|    by any means or process and the communication to the public of the
|    performances of the Work, including by public digital performance; to
|    broadcast and rebroadcast the Work by any means including signs,
|    sounds or images.
| i. "Reproduce" means to make copies of the Work by any means including
|    without limitation by sound or visual recordings and the right of
|    fixation and reproducing fixations of the Work, including storage of a
|    protected performance or phonogram in digital form or other electronic
|    medium.
|
|2. Fair Dealing Rights. Nothing in this License is intended to reduce,
|limit, or restrict any uses free from copyright or rights arising from
|limitations or exceptions that are provided for in connection with the
|copyright protection under copyright law or other applicable laws.
|
|3. License Grant. Subject to the terms and conditions of this License,
|Licensor hereby grants You a worldwide, royalty-free, non-exclusive,
|perpetual (for the duration of the applicable copyright) license to
|exercise the rights in the Work as stated below:
|
| a. to Reproduce the Work, to incorporate the Work into one or more
|    Collections, and to Reproduce the Work as incorporated in the
|    Collections;
| b. to create and Reproduce Adaptations provided that any such Adaptation,
|    including any translation in any medium, takes reasonable steps to
|    clearly label, demarcate or otherwise identify that changes were made
|    to the original Work. For example, a translation could be marked "The
|    original work was translated from English to Spanish," or a
|    modification could indicate "The original work has been modified.";
| c. to Distribute and Publicly Perform the Work including as incorporated
|    in Collections; and,
| d. to Distribute and Publicly Perform Adaptations.
| e. For the avoidance of doubt:
|
|     i. Non-waivable Compulsory License Schemes. In those jurisdictions in
|        which the right to collect royalties through any statutory or
|        compulsory licensing scheme cannot be waived, the Licensor
|        reserves the exclusive right to collect such royalties for any
|        exercise by You of the rights granted under this License;
|    ii. Waivable Compulsory License Schemes. In those jurisdictions in
|        which the right to collect royalties through any statutory or
|        compulsory licensing scheme can be waived, the Licensor waives the
|        exclusive right to collect such royalties for any exercise by You
|        of the rights granted under this License; and,
|   iii. Voluntary License Schemes. The Licensor waives the right to
|        collect royalties, whether individually or, in the event that the
|        Licensor is a member of a collecting society that administers
|        voluntary licensing schemes, via that society, from any exercise
|        by You of the rights granted under this License.
|
|The above rights may be exercised in all media and formats whether now
|known or hereafter devised. The above rights include the right to make
|such modifications as are technically necessary to exercise the rights in
|other media and formats. Subject to Section 8(f), all rights not expressly
|granted by Licensor are hereby reserved.
|
|4. Restrictions. The license granted in Section 3 above is expressly made
|subject to and limited by the following restrictions:
|
| a. You may Distribute or Publicly Perform the Work only under the terms
|    of this License. You must include a copy of, or the Uniform Resource
|    Identifier (URI) for, this License with every copy of the Work You
|    Distribute or Publicly Perform. You may not offer or impose any terms
|    on the Work that restrict the terms of this License or the ability of
|    the recipient of the Work to exercise the rights granted to that
|    recipient under the terms of the License. You may not sublicense the
|    Work. You must keep intact all notices that refer to this License and
|    to the disclaimer of warranties with every copy of the Work You
|    Distribute or Publicly Perform. When You Distribute or Publicly
|    Perform the Work, You may not impose any effective technological
|    measures on the Work that restrict the ability of a recipient of the
|    Work from You to exercise the rights granted to that recipient under
|    the terms of the License. This Section 4(a) applies to the Work as
|    incorporated in a Collection, but this does not require the Collection
|    apart from the Work itself to be made subject to the terms of this
|    License. If You create a Collection, upon notice from any Licensor You
|    must, to the extent practicable, remove from the Collection any credit
|    as required by Section 4(b), as requested. If You create an
|    Adaptation, upon notice from any Licensor You must, to the extent
|    practicable, remove from the Adaptation any credit as required by
|    Section 4(b), as requested.
| b. If You Distribute, or Publicly Perform the Work or any Adaptations or
|    Collections, You must, unless a request has been made pursuant to
|    Section 4(a), keep intact all copyright notices for the Work and
|    provide, reasonable to the medium or means You are utilizing: (i) the
|    name of the Original Author (or pseudonym, if applicable) if supplied,
|    and/or if the Original Author and/or Licensor designate another party
|    or parties (e.g., a sponsor institute, publishing entity, journal) for
|    attribution ("Attribution Parties") in Licensor's copyright notice,
|    terms of service or by other reasonable means, the name of such party
|    or parties; (ii) the title of the Work if supplied; (iii) to the
|    extent reasonably practicable, the URI, if any, that Licensor
|    specifies to be associated with the Work, unless such URI does not
|    refer to the copyright notice or licensing information for the Work;
|    and (iv) , consistent with Section 3(b), in the case of an Adaptation,
|    a credit identifying the use of the Work in the Adaptation (e.g.,
|    "French translation of the Work by Original Author," or "Screenplay
|    based on original Work by Original Author"). The credit required by
|    this Section 4 (b) may be implemented in any reasonable manner;
|    provided, however, that in the case of a Adaptation or Collection, at
|    a minimum such credit will appear, if a credit for all contributing
|    authors of the Adaptation or Collection appears, then as part of these
|    credits and in a manner at least as prominent as the credits for the
|    other contributing authors. For the avoidance of doubt, You may only
|    use the credit required by this Section for the purpose of attribution
|    in the manner set out above and, by exercising Your rights under this
|    License, You may not implicitly or explicitly assert or imply any
|    connection with, sponsorship or endorsement by the Original Author,
|    Licensor and/or Attribution Parties, as appropriate, of You or Your
|    use of the Work, without the separate, express prior written
|    permission of the Original Author, Licensor and/or Attribution
|    Parties.
| c. Except as otherwise agreed in writing by the Licensor or as may be
|    otherwise permitted by applicable law, if You Reproduce, Distribute or
|    Publicly Perform the Work either by itself or as part of any
|    Adaptations or Collections, You must not distort, mutilate, modify or
|    take other derogatory action in relation to the Work which would be
|    prejudicial to the Original Author's honor or reputation. Licensor
|    agrees that in those jurisdictions (e.g. Japan), in which any exercise
|    of the right granted in Section 3(b) of this License (the right to
|    make Adaptations) would be deemed to be a distortion, mutilation,
|    modification or other derogatory action prejudicial to the Original
|    Author's honor and reputation, the Licensor will waive or not assert,
|    as appropriate, this Section, to the fullest extent permitted by the
|    applicable national law, to enable You to reasonably exercise Your
|    right under Section 3(b) of this License (right to make Adaptations)
|    but not otherwise.
|
|5. Representations, Warranties and Disclaimer
|
|UNLESS OTHERWISE MUTUALLY AGREED TO BY THE PARTIES IN WRITING, LICENSOR
|OFFERS THE WORK AS-IS AND MAKES NO REPRESENTATIONS OR WARRANTIES OF ANY
|KIND CONCERNING THE WORK, EXPRESS, IMPLIED, STATUTORY OR OTHERWISE,
|INCLUDING, WITHOUT LIMITATION, WARRANTIES OF TITLE, MERCHANTIBILITY,
|FITNESS FOR A PARTICULAR PURPOSE, NONINFRINGEMENT, OR THE ABSENCE OF
|LATENT OR OTHER DEFECTS, ACCURACY, OR THE PRESENCE OF ABSENCE OF ERRORS,
|WHETHER OR NOT DISCOVERABLE. SOME JURISDICTIONS DO NOT ALLOW THE EXCLUSION
|OF IMPLIED WARRANTIES, SO SUCH EXCLUSION MAY NOT APPLY TO YOU.
|
|6. Limitation on Liability. EXCEPT TO THE EXTENT REQUIRED BY APPLICABLE
|LAW, IN NO EVENT WILL LICENSOR BE LIABLE TO YOU ON ANY LEGAL THEORY FOR
|ANY SPECIAL, INCIDENTAL, CONSEQUENTIAL, PUNITIVE OR EXEMPLARY DAMAGES
|ARISING OUT OF THIS LICENSE OR THE USE OF THE WORK, EVEN IF LICENSOR HAS
|BEEN ADVISED OF THE POSSIBILITY OF SUCH DAMAGES.
|
|7. Termination
|
| a. This License and the rights granted hereunder will terminate
|    automatically upon any breach by You of the terms of this License.
|    Individuals or entities who have received Adaptations or Collections
|    from You under this License, however, will not have their licenses
|    terminated provided such individuals or entities remain in full
|    compliance with those licenses. Sections 1, 2, 5, 6, 7, and 8 will
|    survive any termination of this License.
| b. Subject to the above terms and conditions, the license granted here is
|    perpetual (for the duration of the applicable copyright in the Work).
|    Notwithstanding the above, Licensor reserves the right to release the
|    Work under different license terms or to stop distributing the Work at
|    any time; provided, however that any such election will not serve to
|    withdraw this License (or any other license that has been, or is
|    required to be, granted under the terms of this License), and this
|    License will continue in full force and effect unless terminated as
|    stated above.
|
|8. Miscellaneous
|
| a. Each time You Distribute or Publicly Perform the Work or a Collection,
|    the Licensor offers to the recipient a license to the Work on the same
|    terms and conditions as the license granted to You under this License.
| b. Each time You Distribute or Publicly Perform an Adaptation, Licensor
|    offers to the recipient a license to the original Work on the same
|    terms and conditions as the license granted to You under this License.
| c. If any provision of this License is invalid or unenforceable under
|    applicable law, it shall not affect the validity or enforceability of
|    the remainder of the terms of this License, and without further action
|    by the parties to this agreement, such provision shall be reformed to
|    the minimum extent necessary to make such provision valid and
|    enforceable.
| d. No term or provision of this License shall be deemed waived and no
|    breach consented to unless such waiver or consent shall be in writing
|    and signed by the party to be charged with such waiver or consent.
| e. This License constitutes the entire agreement between the parties with
|    respect to the Work licensed here. There are no understandings,
|    agreements or representations with respect to the Work not specified
|    here. Licensor shall not be bound by any additional provisions that
|    may appear in any communication from You. This License may not be
|    modified without the mutual written agreement of the Licensor and You.
| f. The rights granted under, and the subject matter referenced, in this
|    License were drafted utilizing the terminology of the Berne Convention
|    for the Protection of Literary and Artistic Works (as amended on
|    September 28, 1979), the Rome Convention of 1961, the WIPO Copyright
|    Treaty of 1996, the WIPO Performances and Phonograms Treaty of 1996
|    and the Universal Copyright Convention (as revised on July 24, 1971).
|    These rights and subject matter take effect in the relevant
|    jurisdiction in which the License terms are sought to be enforced
|    according to the corresponding provisions of the implementation of
|    those treaty provisions in the applicable national law. If the
|    standard suite of rights granted under applicable copyright law
|    includes additional rights not granted under this License, such
|    additional rights are deemed to be included in the License; this
|    License is not intended to restrict the license of any rights under
|    applicable law.
|
|Creative Commons Notice
|
|    Creative Commons is not a party to this License, and makes no warranty
|    whatsoever in connection with the Work. Creative Commons will not be
|    liable to You or any party on any legal theory for any damages
|    whatsoever, including without limitation any general, special,
|    incidental or consequential damages arising in connection to this
|    license. Notwithstanding the foregoing two (2) sentences, if Creative
|    Commons has expressly identified itself as the Licensor hereunder, it
|    shall have all rights and obligations of Licensor.
|
|    Except for the limited purpose of indicating to the public that the
|    Work is licensed under the CCPL, Creative Commons does not authorize
|    the use by either party of the trademark "Creative Commons" or any
|    related trademark or logo of Creative Commons without the prior
|    written consent of Creative Commons. Any permitted use will be in
|    compliance with Creative Commons' then-current trademark usage
|    guidelines, as may be published on its website or otherwise made
|    available upon request from time to time. For the avoidance of doubt,
|    this trademark restriction does not form part of this License.
|
|    Creative Commons may be contacted at https://creativecommons.org/.
=CC-BY-4.0
|Creative Commons Attribution 4.0 International
|
| Creative Commons Corporation (“Creative Commons”) is not a law firm and does
| not provide legal services or legal advice. Distribution of Creative Commons
| public licenses does not create a lawyer-client or other relationship.
| Creative Commons makes its licenses and related information available on an
| “as-is” basis. Creative Commons gives no warranties regarding its licenses,
| any material licensed under their terms and conditions, or any related
| information. Creative Commons disclaims all liability for damages resulting
| from their use to the fullest extent possible.
|
|Using Creative Commons Public Licenses
|
|Creative Commons public licenses provide a standard set of terms and
|conditions that creators and other rights holders may use to share original
|works of authorship and other material subject to copyright and certain other
|rights specified in the public license below. The following considerations are
|for informational purposes only, are not exhaustive, and do not form part of
|our licenses.
|
|Considerations for licensors: Our public licenses are intended for use by
|those authorized to give the public permission to use material in ways
|otherwise restricted by copyright and certain other rights. Our licenses are
|irrevocable. Licensors should read and understand the terms and conditions of
|the license they choose before applying it. Licensors should also secure all
|rights necessary before applying our licenses so that the public can reuse the
|material as expected. Licensors should clearly mark any material not subject
|to the license. This includes other CC-licensed material, or material used
|under an exception or limitation to copyright. More considerations for
|licensors.
|
|Considerations for the public: By using one of our public licenses, a licensor
|grants the public permission to use the licensed material under specified
|terms and conditions. If the licensor’s permission is not necessary for any
|reason–for example, because of any applicable exception or limitation to
|copyright–then that use is not regulated by the license. Our licenses grant
|only permissions under copyright and certain other rights that a licensor has
|authority to grant. Use of the licensed material may still be restricted for
|other reasons, including because others have copyright or other rights in the
|material. A licensor may make special requests, such as asking that all
|changes be marked or described. Although not required by our licenses, you are
|encouraged to respect those requests where reasonable. More considerations for
|the public.
|
|Creative Commons Attribution 4.0 International Public License
|
|By exercising the Licensed Rights (defined below), You accept and agree to be
|bound by the terms and conditions of this Creative Commons Attribution 4.0
|International Public License ("Public License"). To the extent this Public
|License may be interpreted as a contract, You are granted the Licensed Rights
|in consideration of Your acceptance of these terms and conditions, and the
|Licensor grants You such rights in consideration of benefits the Licensor
|receives from making the Licensed Material available under these terms and
|conditions.
|
|Section 1 – Definitions.
|
|     a.    Adapted Material means material subject to Copyright and Similar
|     Rights that is derived from or based upon the Licensed Material and in
|     which the Licensed Material is translated, altered, arranged,
|     transformed, or otherwise modified in a manner requiring permission under
|     the Copyright and Similar Rights held by the Licensor. For purposes of
|     this Public License, where the Licensed Material is a musical work,
|     performance, or sound recording, Adapted Material is always produced
|     where the Licensed Material is synched in timed relation with a moving
|     image.
|
|     b.    Adapter's License means the license You apply to Your Copyright and
|     Similar Rights in Your contributions to Adapted Material in accordance
|     with the terms and conditions of this Public License.
|
|     c.    Copyright and Similar Rights means copyright and/or similar rights
|     closely related to copyright including, without limitation, performance,
|     broadcast, sound recording, and Sui Generis Database Rights, without
|     regard to how the rights are labeled or categorized. For purposes of this
|     Public License, the rights specified in Section 2(b)(1)-(2) are not
|     Copyright and Similar Rights.
|
|     d.    Effective Technological Measures means those measures that, in the
|     absence of proper authority, may not be circumvented under laws
|     fulfilling obligations under Article 11 of the WIPO Copyright Treaty
|     adopted on December 20, 1996, and/or similar international agreements.
|
|     e.    Exceptions and Limitations means fair use, fair dealing, and/or any
|     other exception or limitation to Copyright and Similar Rights that
|     applies to Your use of the Licensed Material.
|
|     f.    Licensed Material means the artistic or literary work, database, or
|     other material to which the Licensor applied this Public License.
|
|     g.    Licensed Rights means the rights granted to You subject to the
|     terms and conditions of this Public License, which are limited to all
|     Copyright and Similar Rights that apply to Your use of the Licensed
|     Material and that the Licensor has authority to license.
|
|     h.    Licensor means the individual(s) or entity(ies) granting rights
|     under this Public License.
|
|     i.    Share means to provide material to the public by any means or
|     process that requires permission under the Licensed Rights, such as
|     reproduction, public display, public performance, distribution,
|     dissemination, communication, or importation, and to make material
|     available to the public including in ways that members of the public may
|     access the material from a place and at a time individually chosen by
|     them.
|
|     j.    Sui Generis Database Rights means rights other than copyright
|     resulting from Directive 96/9/EC of the European Parliament and of the
|     Council of 11 March 1996 on the legal protection of databases, as amended
|     and/or succeeded, as well as other essentially equivalent rights anywhere
|     in the world.
|
|     k.    You means the individual or entity exercising the Licensed Rights
|     under this Public License. Your has a corresponding meaning.
|
|Section 2 – Scope.
|
|     a.    License grant.
|
|          1. Subject to the terms and conditions of this Public License, the
|          Licensor hereby grants You a worldwide, royalty-free,
|          non-sublicensable, non-exclusive, irrevocable license to exercise
|          the Licensed Rights in the Licensed Material to:
|
|               A. reproduce and Share the Licensed Material, in whole or in
|               part; and
|
|               B. produce, reproduce, and Share Adapted Material.
|
|          2. Exceptions and Limitations. For the avoidance of doubt, where
|          Exceptions and Limitations apply to Your use, this Public License
|          does not apply, and You do not need to comply with its terms and
|          conditions.
|
|          3. Term. The term of this Public License is specified in Section
|          6(a).
|
|          4. Media and formats; technical modifications allowed. The Licensor
|          authorizes You to exercise the Licensed Rights in all media and
|          formats whether now known or hereafter created, and to make
|          technical modifications necessary to do so. The Licensor waives
|          and/or agrees not to assert any right or authority to forbid You
|          from making technical modifications necessary to exercise the
|          Licensed Rights, including technical modifications necessary to
|          circumvent Effective Technological Measures. For purposes of this
|          Public License, simply making modifications authorized by this
|          Section 2(a)(4) never produces Adapted Material.
|
|          5. Downstream recipients.
|
|               A. Offer from the Licensor – Licensed Material. Every recipient
|               of the Licensed Material automatically receives an offer from
|               the Licensor to exercise the Licensed Rights under the terms
|               and conditions of this Public License.
|
|               B. No downstream restrictions. You may not offer or impose any
|               additional or different terms or conditions on, or apply any
|               Effective Technological Measures to, the Licensed Material if
|               doing so restricts exercise of the Licensed Rights by any
|               recipient of the Licensed Material.
|
|          6.  No endorsement. Nothing in this Public License constitutes or
|          may be construed as permission to assert or imply that You are, or
|          that Your use of the Licensed Material is, connected with, or
|          sponsored, endorsed, or granted official status by, the Licensor or
|          others designated to receive attribution as provided in Section
|          3(a)(1)(A)(i).
|
|b. Other rights.
|
|          1. Moral rights, such as the right of integrity, are not licensed
|          under this Public License, nor are publicity, privacy, and/or other
|          similar personality rights; however, to the extent possible, the
|          Licensor waives and/or agrees not to assert any such rights held by
|          the Licensor to the limited extent necessary to allow You to
|          exercise the Licensed Rights, but not otherwise.
|
|          2. Patent and trademark rights are not licensed under this Public
|          License.
|
|          3. To the extent possible, the Licensor waives any right to collect
|          royalties from You for the exercise of the Licensed Rights, whether
|          directly or through a collecting society under any voluntary or
|          waivable statutory or compulsory licensing scheme. In all other
|          cases the Licensor expressly reserves any right to collect such
|          royalties.
|
|Section 3 – License Conditions.
|
|Your exercise of the Licensed Rights is expressly made subject to the
|following conditions.
|
|     a.    Attribution.
|
|          1. If You Share the Licensed Material (including in modified form),
|          You must:
|
|               A. retain the following if it is supplied by the Licensor with
|               the Licensed Material:
|
|                    i. identification of the creator(s) of the Licensed
|                    Material and any others designated to receive attribution,
|                    in any reasonable manner requested by the Licensor
|                    (including by pseudonym if designated);
|
|                    ii. a copyright notice;
|
|                    iii. a notice that refers to this Public License;
|
|                    iv.    a notice that refers to the disclaimer of
|                    warranties;
|
|                    v. a URI or hyperlink to the Licensed Material to the
|                    extent reasonably practicable;
|
|               B. indicate if You modified the Licensed Material and retain an
|               indication of any previous modifications; and
|
|               C. indicate the Licensed Material is licensed under this Public
|               License, and include the text of, or the URI or hyperlink to,
|               this Public License.
|
|          2. You may satisfy the conditions in Section 3(a)(1) in any
|          reasonable manner based on the medium, means, and context in which
|          You Share the Licensed Material. For example, it may be reasonable
|          to satisfy the conditions by providing a URI or hyperlink to a
|          resource that includes the required information.
|
|          3. If requested by the Licensor, You must remove any of the
|          information required by Section 3(a)(1)(A) to the extent reasonably
|          practicable.
|
|          4. If You Share Adapted Material You produce, the Adapter's License
|          You apply must not prevent recipients of the Adapted Material from
|          complying with this Public License.
|
|Section 4 – Sui Generis Database Rights.
|
|Where the Licensed Rights include Sui Generis Database Rights that apply to
|Your use of the Licensed Material:
|
|     a.    for the avoidance of doubt, Section 2(a)(1) grants You the right to
|     extract, reuse, reproduce, and Share all or a substantial portion of the
|     contents of the database;
|
|     b.    if You include all or a substantial portion of the database
|     contents in a database in which You have Sui Generis Database Rights,
|     then the database in which You have Sui Generis Database Rights (but not
|     its individual contents) is Adapted Material; and
|
|     c.    You must comply with the conditions in Section 3(a) if You Share
|     all or a substantial portion of the contents of the database.
|For the avoidance of doubt, this Section 4 supplements and does not replace
|Your obligations under this Public License where the Licensed Rights include
|other Copyright and Similar Rights.
|
|Section 5 – Disclaimer of Warranties and Limitation of Liability.
|
|     a.    Unless otherwise separately undertaken by the Licensor, to the
|     extent possible, the Licensor offers the Licensed Material as-is and
|     as-available, and makes no representations or warranties of any kind
|     concerning the Licensed Material, whether express, implied, statutory, or
|     other. This includes, without limitation, warranties of title,
|     merchantability, fitness for a particular purpose, non-infringement,
|     absence of latent or other defects, accuracy, or the presence or absence
|     of errors, whether or not known or discoverable. Where disclaimers of
|     warranties are not allowed in full or in part, this disclaimer may not
|     apply to You.
|
|     b.    To the extent possible, in no event will the Licensor be liable to
|     You on any legal theory (including, without limitation, negligence) or
|     otherwise for any direct, special, indirect, incidental, consequential,
|     punitive, exemplary, or other losses, costs, expenses, or damages arising
|     out of this Public License or use of the Licensed Material, even if the
|     Licensor has been advised of the possibility of such losses, costs,
|     expenses, or damages. Where a limitation of liability is not allowed in
|     full or in part, this limitation may not apply to You.
|
|     c.    The disclaimer of warranties and limitation of liability provided
|     above shall be interpreted in a manner that, to the extent possible, most
|     closely approximates an absolute disclaimer and waiver of all liability.
|
|Section 6 – Term and Termination.
|
|     a.    This Public License applies for the term of the Copyright and
|     Similar Rights licensed here. However, if You fail to comply with this
|     Public License, then Your rights under this Public License terminate
|     automatically.
|
|     b.    Where Your right to use the Licensed Material has terminated under
|     Section 6(a), it reinstates:
|
|          1. automatically as of the date the violation is cured, provided it
|          is cured within 30 days of Your discovery of the violation; or
|
|          2. upon express reinstatement by the Licensor.
|
|     c.    For the avoidance of doubt, this Section 6(b) does not affect any
|     right the Licensor may have to seek remedies for Your violations of this
|     Public License.
|
|     d.    For the avoidance of doubt, the Licensor may also offer the
|     Licensed Material under separate terms or conditions or stop distributing
|     the Licensed Material at any time; however, doing so will not terminate
|     this Public License.
|
|     e.    Sections 1, 5, 6, 7, and 8 survive termination of this Public
|     License.
|
|Section 7 – Other Terms and Conditions.
|
|     a.    The Licensor shall not be bound by any additional or different
|     terms or conditions communicated by You unless expressly agreed.
|
|     b.    Any arrangements, understandings, or agreements regarding the
|     Licensed Material not stated herein are separate from and independent of
|     the terms and conditions of this Public License.
|
|Section 8 – Interpretation.
|
|     a.    For the avoidance of doubt, this Public License does not, and shall
|     not be interpreted to, reduce, limit, restrict, or impose conditions on
|     any use of the Licensed Material that could lawfully be made without
|     permission under this Public License.
|
|     b.    To the extent possible, if any provision of this Public License is
|     deemed unenforceable, it shall be automatically reformed to the minimum
|     extent necessary to make it enforceable. If the provision cannot be
|     reformed, it shall be severed from this Public License without affecting
|     the enforceability of the remaining terms and conditions.
|
|     c.    No term or condition of this Public License will be waived and no
|     failure to comply consented to unless expressly agreed to by the
|     Licensor.
|
|     d.    Nothing in this Public License constitutes or may be interpreted as
|     a limitation upon, or waiver of, any privileges and immunities that apply
|     to the Licensor or You, including from the legal processes of any
|     jurisdiction or authority.
|
|Creative Commons is not a party to its public licenses. Notwithstanding,
|Creative Commons may elect to apply one of its public licenses to material it
|publishes and in those instances will be considered the “Licensor.” Except for
|the limited purpose of indicating that material is shared under a Creative
|Commons public license or as otherwise permitted by the Creative Commons
|policies published at creativecommons.org/policies, Creative Commons does not
|authorize the use of the trademark “Creative Commons” or any other trademark
|or logo of Creative Commons without its prior written consent including,
|without limitation, in connection with any unauthorized modifications to any
|of its public licenses or any other arrangements, understandings, or
|agreements concerning use of licensed material. For the avoidance of doubt,
|this paragraph does not form part of the public licenses.
|
|Creative Commons may be contacted at creativecommons.org.
=CC-BY-NC-4.0
|Creative Commons Attribution-NonCommercial 4.0 International
|
| Creative Commons Corporation (“Creative Commons”) is not a law firm and does
| not provide legal services or legal advice. Distribution of Creative Commons
| public licenses does not create a lawyer-client or other relationship.
| Creative Commons makes its licenses and related information available on an
| “as-is” basis. Creative Commons gives no warranties regarding its licenses,
| any material licensed under their terms and conditions, or any related
| information. Creative Commons disclaims all liability for damages resulting
| from their use to the fullest extent possible.
|
|Using Creative Commons Public Licenses
|
|Creative Commons public licenses provide a standard set of terms and
|conditions that creators and other rights holders may use to share original
|works of authorship and other material subject to copyright and certain other
|rights specified in the public license below. The following considerations are
|for informational purposes only, are not exhaustive, and do not form part of
|our licenses.
|
|Considerations for licensors: Our public licenses are intended for use by
|those authorized to give the public permission to use material in ways
|otherwise restricted by copyright and certain other rights. Our licenses are
|irrevocable. Licensors should read and understand the terms and conditions of
|the license they choose before applying it. Licensors should also secure all
|rights necessary before applying our licenses so that the public can reuse the
|material as expected. Licensors should clearly mark any material not subject
|to the license. This includes other CC-licensed material, or material used
|under an exception or limitation to copyright. More considerations for
|licensors.
|
|Considerations for the public: By using one of our public licenses, a licensor
|grants the public permission to use the licensed material under specified
|terms and conditions. If the licensor’s permission is not necessary for any
|reason–for example, because of any applicable exception or limitation to
|copyright–then that use is not regulated by the license. Our licenses grant
|only permissions under copyright and certain other rights that a licensor has
|authority to grant. Use of the licensed material may still be restricted for
|other reasons, including because others have copyright or other rights in the
|material. A licensor may make special requests, such as asking that all
|changes be marked or described. Although not required by our licenses, you are
|encouraged to respect those requests where reasonable. More considerations for
|the public.
|
|Creative Commons Attribution-NonCommercial 4.0 International Public License
|
|By exercising the Licensed Rights (defined below), You accept and agree to be
|bound by the terms and conditions of this Creative Commons
|Attribution-NonCommercial 4.0 International Public License ("Public License").
|To the extent this Public License may be interpreted as a contract, You are
|granted the Licensed Rights in consideration of Your acceptance of these terms
|and conditions, and the Licensor grants You such rights in consideration of
|benefits the Licensor receives from making the Licensed Material available
|under these terms and conditions.
|
|Section 1 – Definitions.
|
|     a.    Adapted Material means material subject to Copyright and Similar
|     Rights that is derived from or based upon the Licensed Material and in
|     which the Licensed Material is translated, altered, arranged,
|     transformed, or otherwise modified in a manner requiring permission under
|     the Copyright and Similar Rights held by the Licensor. For purposes of
|     this Public License, where the Licensed Material is a musical work,
|     performance, or sound recording, Adapted Material is always produced
|     where the Licensed Material is synched in timed relation with a moving
|     image.
|
|     b.    Adapter's License means the license You apply to Your Copyright and
|     Similar Rights in Your contributions to Adapted Material in accordance
|     with the terms and conditions of this Public License.
|
|     c.    Copyright and Similar Rights means copyright and/or similar rights
|     closely related to copyright including, without limitation, performance,
|     broadcast, sound recording, and Sui Generis Database Rights, without
|     regard to how the rights are labeled or categorized. For purposes of this
|     Public License, the rights specified in Section 2(b)(1)-(2) are not
|     Copyright and Similar Rights.
|
|     d.    Effective Technological Measures means those measures that, in the
|     absence of proper authority, may not be circumvented under laws
|     fulfilling obligations under Article 11 of the WIPO Copyright Treaty
|     adopted on December 20, 1996, and/or similar international agreements.
|
|     e.    Exceptions and Limitations means fair use, fair dealing, and/or any
|     other exception or limitation to Copyright and Similar Rights that
|     applies to Your use of the Licensed Material.
|
|     f.    Licensed Material means the artistic or literary work, database, or
|     other material to which the Licensor applied this Public License.
|
|     g.    Licensed Rights means the rights granted to You subject to the
|     terms and conditions of this Public License, which are limited to all
|     Copyright and Similar Rights that apply to Your use of the Licensed
|     Material and that the Licensor has authority to license.
|
|     h.    Licensor means the individual(s) or entity(ies) granting rights
|     under this Public License.
|
|     i.    NonCommercial means not primarily intended for or directed towards
|     commercial advantage or monetary compensation. For purposes of this
|     Public License, the exchange of the Licensed Material for other material
|     subject to Copyright and Similar Rights by digital file-sharing or
|     similar means is NonCommercial provided there is no payment of monetary
|     compensation in connection with the exchange.
|
|     j.    Share means to provide material to the public by any means or
|     process that requires permission under the Licensed Rights, such as
|     reproduction, public display, public performance, distribution,
|     dissemination, communication, or importation, and to make material
|     available to the public including in ways that members of the public may
|     access the material from a place and at a time individually chosen by
|     them.
|
|     k.    Sui Generis Database Rights means rights other than copyright
|     resulting from Directive 96/9/EC of the European Parliament and of the
|     Council of 11 March 1996 on the legal protection of databases, as amended
|     and/or succeeded, as well as other essentially equivalent rights anywhere
|     in the world.
|
|     l.    You means the individual or entity exercising the Licensed Rights
|     under this Public License. Your has a corresponding meaning.
|
|Section 2 – Scope.
|
|     a.    License grant.
|
|          1. Subject to the terms and conditions of this Public License, the
|          Licensor hereby grants You a worldwide, royalty-free,
|          non-sublicensable, non-exclusive, irrevocable license to exercise
|          the Licensed Rights in the Licensed Material to:
|
|               A. reproduce and Share the Licensed Material, in whole or in
|               part, for NonCommercial purposes only; and
|
|               B. produce, reproduce, and Share Adapted Material for
|               NonCommercial purposes only.
|
|          2. Exceptions and Limitations. For the avoidance of doubt, where
|          Exceptions and Limitations apply to Your use, this Public License
|          does not apply, and You do not need to comply with its terms and
|          conditions.
|
|          3. Term. The term of this Public License is specified in Section
|          6(a).
|
|          4. Media and formats; technical modifications allowed. The Licensor
|          authorizes You to exercise the Licensed Rights in all media and
|          formats whether now known or hereafter created, and to make
|          technical modifications necessary to do so. The Licensor waives
|          and/or agrees not to assert any right or authority to forbid You
|          from making technical modifications necessary to exercise the
|          Licensed Rights, including technical modifications necessary to
|          circumvent Effective Technological Measures. For purposes of this
|          Public License, simply making modifications authorized by this
|          Section 2(a)(4) never produces Adapted Material.
|
|          5. Downstream recipients.
|
|               A. Offer from the Licensor – Licensed Material. Every recipient
|               of the Licensed Material automatically receives an offer from
|               the Licensor to exercise the Licensed Rights under the terms
|               and conditions of this Public License.
|
|               B. No downstream restrictions. You may not offer or impose any
|               additional or different terms or conditions on, or apply any
|               Effective Technological Measures to, the Licensed Material if
|               doing so restricts exercise of the Licensed Rights by any
|               recipient of the Licensed Material.
|
|          6. No endorsement. Nothing in this Public License constitutes or may
|          be construed as permission to assert or imply that You are, or that
|          Your use of the Licensed Material is, connected with, or sponsored,
|          endorsed, or granted official status by, the Licensor or others
|          designated to receive attribution as provided in Section
|          3(a)(1)(A)(i).
|
|     b.    Other rights.
|
|          1. Moral rights, such as the right of integrity, are not licensed
|          under this Public License, nor are publicity, privacy, and/or other
|          similar personality rights; however, to the extent possible, the
|          Licensor waives and/or agrees not to assert any such rights held by
|          the Licensor to the limited extent necessary to allow You to
|          exercise the Licensed Rights, but not otherwise.
|
|          2. Patent and trademark rights are not licensed under this Public
|          License.
|
|          3. To the extent possible, the Licensor waives any right to collect
|          royalties from You for the exercise of the Licensed Rights, whether
|          directly or through a collecting society under any voluntary or
|          waivable statutory or compulsory licensing scheme. In all other
|          cases the Licensor expressly reserves any right to collect such
|          royalties, including when the Licensed Material is used other than
|          for NonCommercial purposes.
|
|Section 3 – License Conditions.
|
|Your exercise of the Licensed Rights is expressly made subject to the
|following conditions.
|
|     a.    Attribution.
|
|          1. If You Share the Licensed Material (including in modified form),
|          You must:
|
|               A. retain the following if it is supplied by the Licensor with
|               the Licensed Material:
|
|                    i.    identification of the creator(s) of the Licensed
|                    Material and any others designated to receive attribution,
|                    in any reasonable manner requested by the Licensor
|                    (including by pseudonym if designated);
|
|                    ii.    a copyright notice;
|
|                    iii. a notice that refers to this Public License;
|
|                    iv.    a notice that refers to the disclaimer of
|                    warranties;
|
|                    v.    a URI or hyperlink to the Licensed Material to the
|                    extent reasonably practicable;
|
|               B. indicate if You modified the Licensed Material and retain an
|               indication of any previous modifications; and
|
|               C. indicate the Licensed Material is licensed under this Public
|               License, and include the text of, or the URI or hyperlink to,
|               this Public License.
|
|          2. You may satisfy the conditions in Section 3(a)(1) in any
|          reasonable manner based on the medium, means, and context in which
|          You Share the Licensed Material. For example, it may be reasonable
|          to satisfy the conditions by providing a URI or hyperlink to a
|          resource that includes the required information.
|
|          3. If requested by the Licensor, You must remove any of the
|          information required by Section 3(a)(1)(A) to the extent reasonably
|          practicable.
|
|          4. If You Share Adapted Material You produce, the Adapter's License
|          You apply must not prevent recipients of the Adapted Material from
|          complying with this Public License.
|
|Section 4 – Sui Generis Database Rights.
|
|Where the Licensed Rights include Sui Generis Database Rights that apply to
|Your use of the Licensed Material:
|
|     a.    for the avoidance of doubt, Section 2(a)(1) grants You the right to
|     extract, reuse, reproduce, and Share all or a substantial portion of the
|     contents of the database for NonCommercial purposes only;
|
|     b.    if You include all or a substantial portion of the database
|     contents in a database in which You have Sui Generis Database Rights,
|     then the database in which You have Sui Generis Database Rights (but not
|     its individual contents) is Adapted Material; and
|
|     c.    You must comply with the conditions in Section 3(a) if You Share
|     all or a substantial portion of the contents of the database.
|For the avoidance of doubt, this Section 4 supplements and does not replace
|Your obligations under this Public License where the Licensed Rights include
|other Copyright and Similar Rights.
|
|Section 5 – Disclaimer of Warranties and Limitation of Liability.
|
|     a.    Unless otherwise separately undertaken by the Licensor, to the
|     extent possible, the Licensor offers the Licensed Material as-is and
|     as-available, and makes no representations or warranties of any kind
|     concerning the Licensed Material, whether express, implied, statutory, or
|     other. This includes, without limitation, warranties of title,
|     merchantability, fitness for a particular purpose, non-infringement,
|     absence of latent or other defects, accuracy, or the presence or absence
|     of errors, whether or not known or discoverable. Where disclaimers of
|     warranties are not allowed in full or in part, this disclaimer may not
|     apply to You.
|
|     b.    To the extent possible, in no event will the Licensor be liable to
|     You on any legal theory (including, without limitation, negligence) or
|     otherwise for any direct, special, indirect, incidental, consequential,
|     punitive, exemplary, or other losses, costs, expenses, or damages arising
|     out of this Public License or use of the Licensed Material, even if the
|     Licensor has been advised of the possibility of such losses, costs,
|     expenses, or damages. Where a limitation of liability is not allowed in
|     full or in part, this limitation may not apply to You.
|
|     c.    The disclaimer of warranties and limitation of liability provided
|     above shall be interpreted in a manner that, to the extent possible, most
|     closely approximates an absolute disclaimer and waiver of all liability.
|
|Section 6 – Term and Termination.
|
|     a.    This Public License applies for the term of the Copyright and
|     Similar Rights licensed here. However, if You fail to comply with this
|     Public License, then Your rights under this Public License terminate
|     automatically.
|
|     b.    Where Your right to use the Licensed Material has terminated under
|     Section 6(a), it reinstates:
|
|          1. automatically as of the date the violation is cured, provided it
|          is cured within 30 days of Your discovery of the violation; or
|
|          2. upon express reinstatement by the Licensor.
|
|     For the avoidance of doubt, this Section 6(b) does not affect any right
|     the Licensor may have to seek remedies for Your violations of this Public
|     License.
|
|     c.    For the avoidance of doubt, the Licensor may also offer the
|     Licensed Material under separate terms or conditions or stop distributing
|     the Licensed Material at any time; however, doing so will not terminate
|     this Public License.
|
|     d.    Sections 1, 5, 6, 7, and 8 survive termination of this Public
|     License.
|
|Section 7 – Other Terms and Conditions.
|
|     a.    The Licensor shall not be bound by any additional or different
|     terms or conditions communicated by You unless expressly agreed.
|
|     b.    Any arrangements, understandings, or agreements regarding the
|     Licensed Material not stated herein are separate from and independent of
|     the terms and conditions of this Public License.
|
|Section 8 – Interpretation.
|
|     a.    For the avoidance of doubt, this Public License does not, and shall
|     not be interpreted to, reduce, limit, restrict, or impose conditions on
|     any use of the Licensed Material that could lawfully be made without
|     permission under this Public License.
|
|     b.    To the extent possible, if any provision of this Public License is
|     deemed unenforceable, it shall be automatically reformed to the minimum
|     extent necessary to make it enforceable. If the provision cannot be
|     reformed, it shall be severed from this Public License without affecting
|     the enforceability of the remaining terms and conditions.
|
|     c.    No term or condition of this Public License will be waived and no
|     failure to comply consented to unless expressly agreed to by the
|     Licensor.
|
|     d.    Nothing in this Public License constitutes or may be interpreted as
|     a limitation upon, or waiver of, any privileges and immunities that apply
|     to the Licensor or You, including from the legal processes of any
|     jurisdiction or authority.
|
|Creative Commons is not a party to its public licenses. Notwithstanding,
|Creative Commons may elect to apply one of its public licenses to material it
|publishes and in those instances will be considered the “Licensor.” Except for
|the limited purpose of indicating that material is shared under a Creative
|Commons public license or as otherwise permitted by the Creative Commons
|policies published at creativecommons.org/policies, Creative Commons does not
|authorize the use of the trademark “Creative Commons” or any other trademark
|or logo of Creative Commons without its prior written consent including,
|without limitation, in connection with any unauthorized modifications to any
|of its public licenses or any other arrangements, understandings, or
|agreements concerning use of licensed material. For the avoidance of doubt,
|this paragraph does not form part of the public licenses.
|
|Creative Commons may be contacted at creativecommons.org.
=CC-BY-NC-ND-4.0
|Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International
|
|  Creative Commons Corporation (“Creative Commons”) is not a law firm and does
|  not provide legal services or legal advice. Distribution of Creative Commons
|  public licenses does not create a lawyer-client or other relationship.
|  Creative Commons makes its licenses and related information available on an
|  “as-is” basis. Creative Commons gives no warranties regarding its licenses,
|  any material licensed under their terms and conditions, or any related
|  information. Creative Commons disclaims all liability for damages resulting
|  from their use to the fullest extent possible.
|
|Using Creative Commons Public Licenses
|
|Creative Commons public licenses provide a standard set of terms and
|conditions that creators and other rights holders may use to share original
|works of authorship and other material subject to copyright and certain other
|rights specified in the public license below. The following considerations are
|for informational purposes only, are not exhaustive, and do not form part of
|our licenses.
|
|Considerations for licensors: Our public licenses are intended for use by
|those authorized to give the public permission to use material in ways
|otherwise restricted by copyright and certain other rights. Our licenses are
|irrevocable. Licensors should read and understand the terms and conditions of
|the license they choose before applying it. Licensors should also secure all
|rights necessary before applying our licenses so that the public can reuse the
|material as expected. Licensors should clearly mark any material not subject
|to the license. This includes other CC-licensed material, or material used
|under an exception or limitation to copyright. More considerations for
|licensors.
|
|Considerations for the public: By using one of our public licenses, a licensor
|grants the public permission to use the licensed material under specified
|terms and conditions. If the licensor’s permission is not necessary for any
|reason–for example, because of any applicable exception or limitation to
|copyright–then that use is not regulated by the license. Our licenses grant
|only permissions under copyright and certain other rights that a licensor has
|authority to grant. Use of the licensed material may still be restricted for
|other reasons, including because others have copyright or other rights in the
|material. A licensor may make special requests, such as asking that all
|changes be marked or described. Although not required by our licenses, you are
|encouraged to respect those requests where reasonable. More considerations for
|the public.
|
|Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International
|Public License
|
|By exercising the Licensed Rights (defined below), You accept and agree to be
|bound by the terms and conditions of this Creative Commons
|Attribution-NonCommercial-NoDerivatives 4.0 International Public License
|("Public License"). To the extent this Public License may be interpreted as a
|contract, You are granted the Licensed Rights in consideration of Your
|acceptance of these terms and conditions, and the Licensor grants You such
|rights in consideration of benefits the Licensor receives from making the
|Licensed Material available under these terms and conditions.
|
|Section 1 – Definitions.
|
|     a.    Adapted Material means material subject to Copyright and Similar
|     Rights that is derived from or based upon the Licensed Material and in
|     which the Licensed Material is translated, altered, arranged,
|     transformed, or otherwise modified in a manner requiring permission under
|     the Copyright and Similar Rights held by the Licensor. For purposes of
|     this Public License, where the Licensed Material is a musical work,
|     performance, or sound recording, Adapted Material is always produced
|     where the Licensed Material is synched in timed relation with a moving
|     image.
|
|     b.    Copyright and Similar Rights means copyright and/or similar rights
|     closely related to copyright including, without limitation, performance,
|     broadcast, sound recording, and Sui Generis Database Rights, without
|     regard to how the rights are labeled or categorized. For purposes of this
|     Public License, the rights specified in Section 2(b)(1)-(2) are not
|     Copyright and Similar Rights.
|
|     c.    Effective Technological Measures means those measures that, in the
|     absence of proper authority, may not be circumvented under laws
|     fulfilling obligations under Article 11 of the WIPO Copyright Treaty
|     adopted on December 20, 1996, and/or similar international agreements.
|
|     d.    Exceptions and Limitations means fair use, fair dealing, and/or any
|     other exception or limitation to Copyright and Similar Rights that
|     applies to Your use of the Licensed Material.
|
|     e.    Licensed Material means the artistic or literary work, database, or
|     other material to which the Licensor applied this Public License.
|
|     f.    Licensed Rights means the rights granted to You subject to the
|     terms and conditions of this Public License, which are limited to all
|     Copyright and Similar Rights that apply to Your use of the Licensed
|     Material and that the Licensor has authority to license.
|
|     g.    Licensor means the individual(s) or entity(ies) granting rights
|     under this Public License.
|
|     h.    NonCommercial means not primarily intended for or directed towards
|     commercial advantage or monetary compensation. For purposes of this
|     Public License, the exchange of the Licensed Material for other material
|     subject to Copyright and Similar Rights by digital file-sharing or
|     similar means is NonCommercial provided there is no payment of monetary
|     compensation in connection with the exchange.
|
|     i.    Share means to provide material to the public by any means or
|     process that requires permission under the Licensed Rights, such as
|     reproduction, public display, public performance, distribution,
|     dissemination, communication, or importation, and to make material
|     available to the public including in ways that members of the public may
|     access the material from a place and at a time individually chosen by
|     them.
|
|     j.    Sui Generis Database Rights means rights other than copyright
|     resulting from Directive 96/9/EC of the European Parliament and of the
|     Council of 11 March 1996 on the legal protection of databases, as amended
|     and/or succeeded, as well as other essentially equivalent rights anywhere
|     in the world.
|
|     k.    You means the individual or entity exercising the Licensed Rights
|     under this Public License. Your has a corresponding meaning.
|
|Section 2 – Scope.
|
|     a.    License grant.
|
|          1. Subject to the terms and conditions of this Public License, the
|          Licensor hereby grants You a worldwide, royalty-free,
|          non-sublicensable, non-exclusive, irrevocable license to exercise
|          the Licensed Rights in the Licensed Material to:
|
|               A. reproduce and Share the Licensed Material, in whole or in
|               part, for NonCommercial purposes only; and
|
|               B. produce and reproduce, but not Share, Adapted Material for
|               NonCommercial purposes only.
|
|          2. Exceptions and Limitations. For the avoidance of doubt, where
|          Exceptions and Limitations apply to Your use, this Public License
|          does not apply, and You do not need to comply with its terms and
|          conditions.
|
|          3. Term. The term of this Public License is specified in Section
|          6(a).
|
|          4. Media and formats; technical modifications allowed. The Licensor
|          authorizes You to exercise the Licensed Rights in all media and
|          formats whether now known or hereafter created, and to make
|          technical modifications necessary to do so. The Licensor waives
|          and/or agrees not to assert any right or authority to forbid You
|          from making technical modifications necessary to exercise the
|          Licensed Rights, including technical modifications necessary to
|          circumvent Effective Technological Measures. For purposes of this
|          Public License, simply making modifications authorized by this
|          Section 2(a)(4) never produces Adapted Material.
|
|          5. Downstream recipients.
|               A. Offer from the Licensor – Licensed Material. Every recipient
|               of the Licensed Material automatically receives an offer from
|               the Licensor to exercise the Licensed Rights under the terms
|               and conditions of this Public License.
|
|               B. No downstream restrictions. You may not offer or impose any
|               additional or different terms or conditions on, or apply any
|               Effective Technological Measures to, the Licensed Material if
|               doing so restricts exercise of the Licensed Rights by any
|               recipient of the Licensed Material.
|
|          6. No endorsement. Nothing in this Public License constitutes or may
|          be construed as permission to assert or imply that You are, or that
|          Your use of the Licensed Material is, connected with, or sponsored,
|          endorsed, or granted official status by, the Licensor or others
|          designated to receive attribution as provided in Section
|          3(a)(1)(A)(i).
|
|     b.    Other rights.
|
|          1. Moral rights, such as the right of integrity, are not licensed
|          under this Public License, nor are publicity, privacy, and/or other
|          similar personality rights; however, to the extent possible, the
|          Licensor waives and/or agrees not to assert any such rights held by
|          the Licensor to the limited extent necessary to allow You to
|          exercise the Licensed Rights, but not otherwise.
|
|          2. Patent and trademark rights are not licensed under this Public
|          License.
|
|          3. To the extent possible, the Licensor waives any right to collect
|          royalties from You for the exercise of the Licensed Rights, whether
|          directly or through a collecting society under any voluntary or
|          waivable statutory or compulsory licensing scheme. In all other
|          cases the Licensor expressly reserves any right to collect such
|          royalties, including when the Licensed Material is used other than
|          for NonCommercial purposes.
|
|Section 3 – License Conditions.
|
|Your exercise of the Licensed Rights is expressly made subject to the
|following conditions.
|
|     a.    Attribution.
|
|          1. If You Share the Licensed Material, You must:
|
|               A. retain the following if it is supplied by the Licensor with
|               the Licensed Material:
|
|                    i.    identification of the creator(s) of the Licensed
|                    Material and any others designated to receive attribution,
|                    in any reasonable manner requested by the Licensor
|                    (including by pseudonym if designated);
|
|                    ii.    a copyright notice;
|
|                    iii. a notice that refers to this Public License;
|
|                    iv.    a notice that refers to the disclaimer of
|                    warranties;
|
|                    v.    a URI or hyperlink to the Licensed Material to the
|                    extent reasonably practicable;
|
|               B. indicate if You modified the Licensed Material and retain an
|               indication of any previous modifications; and
|
|               C. indicate the Licensed Material is licensed under this Public
|               License, and include the text of, or the URI or hyperlink to,
|               this Public License.
|
|          For the avoidance of doubt, You do not have permission under this
|          Public License to Share Adapted Material.
|
|          2. You may satisfy the conditions in Section 3(a)(1) in any
|          reasonable manner based on the medium, means, and context in which
|          You Share the Licensed Material. For example, it may be reasonable
|          to satisfy the conditions by providing a URI or hyperlink to a
|          resource that includes the required information.
|
|          3. If requested by the Licensor, You must remove any of the
|          information required by Section 3(a)(1)(A) to the extent reasonably
|          practicable.
|
|Section 4 – Sui Generis Database Rights.
|
|Where the Licensed Rights include Sui Generis Database Rights that apply to
|Your use of the Licensed Material:
|
|     a.    for the avoidance of doubt, Section 2(a)(1) grants You the right to
|     extract, reuse, reproduce, and Share all or a substantial portion of the
|     contents of the database for NonCommercial purposes only and provided You
|     do not Share Adapted Material;
|
|     b.    if You include all or a substantial portion of the database
|     contents in a database in which You have Sui Generis Database Rights,
|     then the database in which You have Sui Generis Database Rights (but not
|     its individual contents) is Adapted Material; and
|
|     c.    You must comply with the conditions in Section 3(a) if You Share
|     all or a substantial portion of the contents of the database.
|For the avoidance of doubt, this Section 4 supplements and does not replace
|Your obligations under this Public License where the Licensed Rights include
|other Copyright and Similar Rights.
|
|Section 5 – Disclaimer of Warranties and Limitation of Liability.
|
|     a.    Unless otherwise separately undertaken by the Licensor, to the
|     extent possible, the Licensor offers the Licensed Material as-is and
|     as-available, and makes no representations or warranties of any kind
|     concerning the Licensed Material, whether express, implied, statutory, or
|     other. This includes, without limitation, warranties of title,
|     merchantability, fitness for a particular purpose, non-infringement,
|     absence of latent or other defects, accuracy, or the presence or absence
|     of errors, whether or not known or discoverable. Where disclaimers of
|     warranties are not allowed in full or in part, this disclaimer may not
|     apply to You.
|
|     b.    To the extent possible, in no event will the Licensor be liable to
|     You on any legal theory (including, without limitation, negligence) or
|     otherwise for any direct, special, indirect, incidental, consequential,
|     punitive, exemplary, or other losses, costs, expenses, or damages arising
|     out of this Public License or use of the Licensed Material, even if the
|     Licensor has been advised of the possibility of such losses, costs,
|     expenses, or damages. Where a limitation of liability is not allowed in
|     full or in part, this limitation may not apply to You.
|
|     c.    The disclaimer of warranties and limitation of liability provided
|     above shall be interpreted in a manner that, to the extent possible, most
|     closely approximates an absolute disclaimer and waiver of all liability.
|
|Section 6 – Term and Termination.
|
|     a.    This Public License applies for the term of the Copyright and
|     Similar Rights licensed here. However, if You fail to comply with this
|     Public License, then Your rights under this Public License terminate
|     automatically.
|
|     b.    Where Your right to use the Licensed Material has terminated under
|     Section 6(a), it reinstates:
|
|          1. automatically as of the date the violation is cured, provided it
|          is cured within 30 days of Your discovery of the violation; or
|
|          2. upon express reinstatement by the Licensor.
|
|     For the avoidance of doubt, this Section 6(b) does not affect any right
|     the Licensor may have to seek remedies for Your violations of this Public
|     License.
|
|     c.    For the avoidance of doubt, the Licensor may also offer the
|     Licensed Material under separate terms or conditions or stop distributing
|     the Licensed Material at any time; however, doing so will not terminate
|     this Public License.
|
|     d.    Sections 1, 5, 6, 7, and 8 survive termination of this Public
|     License.
|
|Section 7 – Other Terms and Conditions.
|
|     a.    The Licensor shall not be bound by any additional or different
|     terms or conditions communicated by You unless expressly agreed.
|
|     b.    Any arrangements, understandings, or agreements regarding the
|     Licensed Material not stated herein are separate from and independent of
|     the terms and conditions of this Public License.
|
|Section 8 – Interpretation.
|
|     a.    For the avoidance of doubt, this Public License does not, and shall
|     not be interpreted to, reduce, limit, restrict, or impose conditions on
|     any use of the Licensed Material that could lawfully be made without
|     permission under this Public License.
|
|     b.    To the extent possible, if any provision of this Public License is
|     deemed unenforceable, it shall be automatically reformed to the minimum
|     extent necessary to make it enforceable. If the provision cannot be
|     reformed, it shall be severed from this Public License without affecting
|     the enforceability of the remaining terms and conditions.
|
|     c.    No term or condition of this Public License will be waived and no
|     failure to comply consented to unless expressly agreed to by the
|     Licensor.
|
|     d.    Nothing in this Public License constitutes or may be interpreted as
|     a limitation upon, or waiver of, any privileges and immunities that apply
|     to the Licensor or You, including from the legal processes of any
|     jurisdiction or authority.
|
|Creative Commons is not a party to its public licenses. Notwithstanding,
|Creative Commons may elect to apply one of its public licenses to material it
|publishes and in those instances will be considered the “Licensor.” Except for
|the limited purpose of indicating that material is shared under a Creative
|Commons public license or as otherwise permitted by the Creative Commons
|policies published at creativecommons.org/policies, Creative Commons does not
|authorize the use of the trademark “Creative Commons” or any other trademark
|or logo of Creative Commons without its prior written consent including,
|without limitation, in connection with any unauthorized modifications to any
|of its public licenses or any other arrangements, understandings, or
|agreements concerning use of licensed material. For the avoidance of doubt,
|this paragraph does not form part of the public licenses.
|
|Creative Commons may be contacted at creativecommons.org.
=CC-BY-NC-SA-4.0
|Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International
|
| Creative Commons Corporation (“Creative Commons”) is not a law firm and does
| not provide legal services or legal advice. Distribution of Creative Commons
| public licenses does not create a lawyer-client or other relationship.
| Creative Commons makes its licenses and related information available on an
| “as-is” basis. Creative Commons gives no warranties regarding its licenses,
| any material licensed under their terms and conditions, or any related
| information. Creative Commons disclaims all liability for damages resulting
| from their use to the fullest extent possible.
|
|Using Creative Commons Public Licenses
|
|Creative Commons public licenses provide a standard set of terms and
|conditions that creators and other rights holders may use to share original
|works of authorship and other material subject to copyright and certain other
|rights specified in the public license below. The following considerations are
|for informational purposes only, are not exhaustive, and do not form part of
|our licenses.
|
|Considerations for licensors: Our public licenses are intended for use by
|those authorized to give the public permission to use material in ways
|otherwise restricted by copyright and certain other rights. Our licenses are
|irrevocable. Licensors should read and understand the terms and conditions of
|the license they choose before applying it. Licensors should also secure all
|rights necessary before applying our licenses so that the public can reuse the
|material as expected. Licensors should clearly mark any material not subject
|to the license. This includes other CC-licensed material, or material used
|under an exception or limitation to copyright. More considerations for
|licensors.
|
|Considerations for the public: By using one of our public licenses, a licensor
|grants the public permission to use the licensed material under specified
|terms and conditions. If the licensor’s permission is not necessary for any
|reason–for example, because of any applicable exception or limitation to
|copyright–then that use is not regulated by the license. Our licenses grant
|only permissions under copyright and certain other rights that a licensor has
|authority to grant. Use of the licensed material may still be restricted for
|other reasons, including because others have copyright or other rights in the
|material. A licensor may make special requests, such as asking that all
|changes be marked or described. Although not required by our licenses, you are
|encouraged to respect those requests where reasonable. More considerations for
|the public.
|
|Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International Public
|License
|
|By exercising the Licensed Rights (defined below), You accept and agree to be
|bound by the terms and conditions of this Creative Commons
|Attribution-NonCommercial-ShareAlike 4.0 International Public License ("Public
|License"). To the extent this Public License may be interpreted as a contract,
|You are granted the Licensed Rights in consideration of Your acceptance of
|these terms and conditions, and the Licensor grants You such rights in
|consideration of benefits the Licensor receives from making the Licensed
|Material available under these terms and conditions.
|
|Section 1 – Definitions.
|
|     a.    Adapted Material means material subject to Copyright and Similar
|     Rights that is derived from or based upon the Licensed Material and in
|     which the Licensed Material is translated, altered, arranged,
|     transformed, or otherwise modified in a manner requiring permission under
|     the Copyright and Similar Rights held by the Licensor. For purposes of
|     this Public License, where the Licensed Material is a musical work,
|     performance, or sound recording, Adapted Material is always produced
|     where the Licensed Material is synched in timed relation with a moving
|     image.
|
|     b.    Adapter's License means the license You apply to Your Copyright and
|     Similar Rights in Your contributions to Adapted Material in accordance
|     with the terms and conditions of this Public License.
|
|     c.    BY-NC-SA Compatible License means a license listed at
|     creativecommons.org/compatiblelicenses, approved by Creative Commons as
|     essentially the equivalent of this Public License.
|
|     d.    Copyright and Similar Rights means copyright and/or similar rights
|     closely related to copyright including, without limitation, performance,
|     broadcast, sound recording, and Sui Generis Database Rights, without
|     regard to how the rights are labeled or categorized. For purposes of this
|     Public License, the rights specified in Section 2(b)(1)-(2) are not
|     Copyright and Similar Rights.
|
|     e.    Effective Technological Measures means those measures that, in the
|     absence of proper authority, may not be circumvented under laws
|     fulfilling obligations under Article 11 of the WIPO Copyright Treaty
|     adopted on December 20, 1996, and/or similar international agreements.
|
|     f.    Exceptions and Limitations means fair use, fair dealing, and/or any
|     other exception or limitation to Copyright and Similar Rights that
|     applies to Your use of the Licensed Material.
|
|     g.    License Elements means the license attributes listed in the name of
|     a Creative Commons Public License. The License Elements of this Public
|     License are Attribution, NonCommercial, and ShareAlike.
|
|     h.    Licensed Material means the artistic or literary work, database, or
|     other material to which the Licensor applied this Public License.
|
|     i.    Licensed Rights means the rights granted to You subject to the
|     terms and conditions of this Public License, which are limited to all
|     Copyright and Similar Rights that apply to Your use of the Licensed
|     Material and that the Licensor has authority to license.
|
|     j.    Licensor means the individual(s) or entity(ies) granting rights
|     under this Public License.
|
|     k.    NonCommercial means not primarily intended for or directed towards
|     commercial advantage or monetary compensation. For purposes of this
|     Public License, the exchange of the Licensed Material for other material
|     subject to Copyright and Similar Rights by digital file-sharing or
|     similar means is NonCommercial provided there is no payment of monetary
|     compensation in connection with the exchange.
|
|     l.    Share means to provide material to the public by any means or
|     process that requires permission under the Licensed Rights, such as
|     reproduction, public display, public performance, distribution,
|     dissemination, communication, or importation, and to make material
|     available to the public including in ways that members of the public may
|     access the material from a place and at a time individually chosen by
|     them.
|
|     m.    Sui Generis Database Rights means rights other than copyright
|     resulting from Directive 96/9/EC of the European Parliament and of the
|     Council of 11 March 1996 on the legal protection of databases, as amended
|     and/or succeeded, as well as other essentially equivalent rights anywhere
|     in the world.
|
|     n.    You means the individual or entity exercising the Licensed Rights
|     under this Public License. Your has a corresponding meaning.
|
|Section 2 – Scope.
|
|     a.    License grant.
|
|          1. Subject to the terms and conditions of this Public License, the
|          Licensor hereby grants You a worldwide, royalty-free,
|          non-sublicensable, non-exclusive, irrevocable license to exercise
|          the Licensed Rights in the Licensed Material to:
|
|               A. reproduce and Share the Licensed Material, in whole or in
|               part, for NonCommercial purposes only; and
|
|               B. produce, reproduce, and Share Adapted Material for
|               NonCommercial purposes only.
|
|          2. Exceptions and Limitations. For the avoidance of doubt, where
|          Exceptions and Limitations apply to Your use, this Public License
|          does not apply, and You do not need to comply with its terms and
|          conditions.
|
|          3. Term. The term of this Public License is specified in Section
|          6(a).
|
|          4. Media and formats; technical modifications allowed. The Licensor
|          authorizes You to exercise the Licensed Rights in all media and
|          formats whether now known or hereafter created, and to make
|          technical modifications necessary to do so. The Licensor waives
|          and/or agrees not to assert any right or authority to forbid You
|          from making technical modifications necessary to exercise the
|          Licensed Rights, including technical modifications necessary to
|          circumvent Effective Technological Measures. For purposes of this
|          Public License, simply making modifications authorized by this
|          Section 2(a)(4) never produces Adapted Material.
|
|          5. Downstream recipients.
|
|               A. Offer from the Licensor – Licensed Material. Every recipient
|               of the Licensed Material automatically receives an offer from
|               the Licensor to exercise the Licensed Rights under the terms
|               and conditions of this Public License.
|
|               B. Additional offer from the Licensor – Adapted Material. Every
|               recipient of Adapted Material from You automatically receives
|               an offer from the Licensor to exercise the Licensed Rights in
|               the Adapted Material under the conditions of the Adapter’s
|               License You apply.
|
|               C. No downstream restrictions. You may not offer or impose any
|               additional or different terms or conditions on, or apply any
|               Effective Technological Measures to, the Licensed Material if
|               doing so restricts exercise of the Licensed Rights by any
|               recipient of the Licensed Material.
|
|          6. No endorsement. Nothing in this Public License constitutes or may
|          be construed as permission to assert or imply that You are, or that
|          Your use of the Licensed Material is, connected with, or sponsored,
|          endorsed, or granted official status by, the Licensor or others
|          designated to receive attribution as provided in Section
|          3(a)(1)(A)(i).
|
|     b.    Other rights.
|
|          1. Moral rights, such as the right of integrity, are not licensed
|          under this Public License, nor are publicity, privacy, and/or other
|          similar personality rights; however, to the extent possible, the
|          Licensor waives and/or agrees not to assert any such rights held by
|          the Licensor to the limited extent necessary to allow You to
|          exercise the Licensed Rights, but not otherwise.
|
|          2. Patent and trademark rights are not licensed under this Public
|          License.
|
|          3. To the extent possible, the Licensor waives any right to collect
|          royalties from You for the exercise of the Licensed Rights, whether
|          directly or through a collecting society under any voluntary or
|          waivable statutory or compulsory licensing scheme. In all other
|          cases the Licensor expressly reserves any right to collect such
|          royalties, including when the Licensed Material is used other than
|          for NonCommercial purposes.
|
|Section 3 – License Conditions.
|
|Your exercise of the Licensed Rights is expressly made subject to the
|following conditions.
|
|     a.    Attribution.
|
|          1. If You Share the Licensed Material (including in modified form),
|          You must:
|
|               A. retain the following if it is supplied by the Licensor with
|               the Licensed Material:
|
|                    i.    identification of the creator(s) of the Licensed
|                    Material and any others designated to receive attribution,
|                    in any reasonable manner requested by the Licensor
|                    (including by pseudonym if designated);
|
|                    ii.    a copyright notice;
|
|                    iii. a notice that refers to this Public License;
|
|                    iv.    a notice that refers to the disclaimer of
|                    warranties;
|
|                    v.    a URI or hyperlink to the Licensed Material to the
|                    extent reasonably practicable;
|
|               B. indicate if You modified the Licensed Material and retain an
|               indication of any previous modifications; and
|
|               C. indicate the Licensed Material is licensed under this Public
|               License, and include the text of, or the URI or hyperlink to,
|               this Public License.
|
|          2. You may satisfy the conditions in Section 3(a)(1) in any
|          reasonable manner based on the medium, means, and context in which
|          You Share the Licensed Material. For example, it may be reasonable
|          to satisfy the conditions by providing a URI or hyperlink to a
|          resource that includes the required information.
|
|          3. If requested by the Licensor, You must remove any of the
|          information required by Section 3(a)(1)(A) to the extent reasonably
|          practicable.
|
|     b.    ShareAlike.In addition to the conditions in Section 3(a), if You
|     Share Adapted Material You produce, the following conditions also apply.
|
|          1. The Adapter’s License You apply must be a Creative Commons
|          license with the same License Elements, this version or later, or a
|          BY-NC-SA Compatible License.
|
|          2. You must include the text of, or the URI or hyperlink to, the
|          Adapter's License You apply. You may satisfy this condition in any
|          reasonable manner based on the medium, means, and context in which
|          You Share Adapted Material.
|
|          3. You may not offer or impose any additional or different terms or
|          conditions on, or apply any Effective Technological Measures to,
|          Adapted Material that restrict exercise of the rights granted under
|          the Adapter's License You apply.
|
|Section 4 – Sui Generis Database Rights.
|
|Where the Licensed Rights include Sui Generis Database Rights that apply to
|Your use of the Licensed Material:
|
|     a.    for the avoidance of doubt, Section 2(a)(1) grants You the right to
|     extract, reuse, reproduce, and Share all or a substantial portion of the
|     contents of the database for NonCommercial purposes only;
|
|     b.    if You include all or a substantial portion of the database
|     contents in a database in which You have Sui Generis Database Rights,
|     then the database in which You have Sui Generis Database Rights (but not
|     its individual contents) is Adapted Material, including for purposes of
|     Section 3(b); and
|
|     c.    You must comply with the conditions in Section 3(a) if You Share
|     all or a substantial portion of the contents of the database.
|For the avoidance of doubt, this Section 4 supplements and does not replace
|Your obligations under this Public License where the Licensed Rights include
|other Copyright and Similar Rights.
|
|Section 5 – Disclaimer of Warranties and Limitation of Liability.
|
|     a.    Unless otherwise separately undertaken by the Licensor, to the
|     extent possible, the Licensor offers the Licensed Material as-is and
|     as-available, and makes no representations or warranties of any kind
|     concerning the Licensed Material, whether express, implied, statutory, or
|     other. This includes, without limitation, warranties of title,
|     merchantability, fitness for a particular purpose, non-infringement,
|     absence of latent or other defects, accuracy, or the presence or absence
|     of errors, whether or not known or discoverable. Where disclaimers of
|     warranties are not allowed in full or in part, this disclaimer may not
|     apply to You.
|
|     b.    To the extent possible, in no event will the Licensor be liable to
|     You on any legal theory (including, without limitation, negligence) or
|     otherwise for any direct, special, indirect, incidental, consequential,
|     punitive, exemplary, or other losses, costs, expenses, or damages arising
|     out of this Public License or use of the Licensed Material, even if the
|     Licensor has been advised of the possibility of such losses, costs,
|     expenses, or damages. Where a limitation of liability is not allowed in
|     full or in part, this limitation may not apply to You.
|
|     c.    The disclaimer of warranties and limitation of liability provided
|     above shall be interpreted in a manner that, to the extent possible, most
|     closely approximates an absolute disclaimer and waiver of all liability.
|
|Section 6 – Term and Termination.
|
|     a.    This Public License applies for the term of the Copyright and
|     Similar Rights licensed here. However, if You fail to comply with this
|     Public License, then Your rights under this Public License terminate
|     automatically.
|
|     b.    Where Your right to use the Licensed Material has terminated under
|     Section 6(a), it reinstates:
|
|          1.    automatically as of the date the violation is cured, provided
|          it is cured within 30 days of Your discovery of the violation; or
|
|          2.    upon express reinstatement by the Licensor.
|
|     For the avoidance of doubt, this Section 6(b) does not affect any right
|     the Licensor may have to seek remedies for Your violations of this Public
|     License.
|
|     c.    For the avoidance of doubt, the Licensor may also offer the
|     Licensed Material under separate terms or conditions or stop distributing
|     the Licensed Material at any time; however, doing so will not terminate
|     this Public License.
|
|     d.    Sections 1, 5, 6, 7, and 8 survive termination of this Public
|     License.
|
|Section 7 – Other Terms and Conditions.
|
|     a.    The Licensor shall not be bound by any additional or different
|     terms or conditions communicated by You unless expressly agreed.
|
|     b.    Any arrangements, understandings, or agreements regarding the
|     Licensed Material not stated herein are separate from and independent of
|     the terms and conditions of this Public License.
|
|Section 8 – Interpretation.
|
|     a.    For the avoidance of doubt, this Public License does not, and shall
|     not be interpreted to, reduce, limit, restrict, or impose conditions on
|     any use of the Licensed Material that could lawfully be made without
|     permission under this Public License.
|
|     b.    To the extent possible, if any provision of this Public License is
|     deemed unenforceable, it shall be automatically reformed to the minimum
|     extent necessary to make it enforceable. If the provision cannot be
|     reformed, it shall be severed from this Public License without affecting
|     the enforceability of the remaining terms and conditions.
|
|     c.    No term or condition of this Public License will be waived and no
|     failure to comply consented to unless expressly agreed to by the
|     Licensor.
|
|     d.    Nothing in this Public License constitutes or may be interpreted as
|     a limitation upon, or waiver of, any privileges and immunities that apply
|     to the Licensor or You, including from the legal processes of any
|     jurisdiction or authority.
|
|Creative Commons is not a party to its public licenses. Notwithstanding,
|Creative Commons may elect to apply one of its public licenses to material it
|publishes and in those instances will be considered the “Licensor.” Except for
|the limited purpose of indicating that material is shared under a Creative
|Commons public license or as otherwise permitted by the Creative Commons
|policies published at creativecommons.org/policies, Creative Commons does not
|authorize the use of the trademark “Creative Commons” or any other trademark
|or logo of Creative Commons without its prior written consent including,
|without limitation, in connection with any unauthorized modifications to any
|of its public licenses or any other arrangements, understandings, or
|agreements concerning use of licensed material. For the avoidance of doubt,
|this paragraph does not form part of the public licenses.
|
|Creative Commons may be contacted at creativecommons.org.
=CC-BY-ND-4.0
|Creative Commons Attribution-NoDerivatives 4.0 International
|
| Creative Commons Corporation (“Creative Commons”) is not a law firm and does
| not provide legal services or legal advice. Distribution of Creative Commons
| public licenses does not create a lawyer-client or other relationship.
| Creative Commons makes its licenses and related information available on an
| “as-is” basis. Creative Commons gives no warranties regarding its licenses,
| any material licensed under their terms and conditions, or any related
| information. Creative Commons disclaims all liability for damages resulting
| from their use to the fullest extent possible.
|
|Using Creative Commons Public Licenses
|
|Creative Commons public licenses provide a standard set of terms and
|conditions that creators and other rights holders may use to share original
|works of authorship and other material subject to copyright and certain other
|rights specified in the public license below. The following considerations are
|for informational purposes only, are not exhaustive, and do not form part of
|our licenses.
|
|Considerations for licensors: Our public licenses are intended for use by
|those authorized to give the public permission to use material in ways
|otherwise restricted by copyright and certain other rights. Our licenses are
|irrevocable. Licensors should read and understand the terms and conditions of
|the license they choose before applying it. Licensors should also secure all
|rights necessary before applying our licenses so that the public can reuse the
|material as expected. Licensors should clearly mark any material not subject
|to the license. This includes other CC-licensed material, or material used
|under an exception or limitation to copyright. More considerations for
|licensors.
|
|Considerations for the public: By using one of our public licenses, a licensor
|grants the public permission to use the licensed material under specified
|terms and conditions. If the licensor’s permission is not necessary for any
|reason–for example, because of any applicable exception or limitation to
|copyright–then that use is not regulated by the license. Our licenses grant
|only permissions under copyright and certain other rights that a licensor has
|authority to grant. Use of the licensed material may still be restricted for
|other reasons, including because others have copyright or other rights in the
|material. A licensor may make special requests, such as asking that all
|changes be marked or described. Although not required by our licenses, you are
|encouraged to respect those requests where reasonable. More considerations for
|the public.
|
|Creative Commons Attribution-NoDerivatives 4.0 International Public License
|
|By exercising the Licensed Rights (defined below), You accept and agree to be
|bound by the terms and conditions of this Creative Commons
|Attribution-NoDerivatives 4.0 International Public License ("Public License").
|To the extent this Public License may be interpreted as a contract, You are
|granted the Licensed Rights in consideration of Your acceptance of these terms
|and conditions, and the Licensor grants You such rights in consideration of
|benefits the Licensor receives from making the Licensed Material available
|under these terms and conditions.
|
|Section 1 – Definitions.
|
|     a.    Adapted Material means material subject to Copyright and Similar
|     Rights that is derived from or based upon the Licensed Material and in
|     which the Licensed Material is translated, altered, arranged,
|     transformed, or otherwise modified in a manner requiring permission under
|     the Copyright and Similar Rights held by the Licensor. For purposes of
|     this Public License, where the Licensed Material is a musical work,
|     performance, or sound recording, Adapted Material is always produced
|     where the Licensed Material is synched in timed relation with a moving
|     image.
|
|     b.    Copyright and Similar Rights means copyright and/or similar rights
|     closely related to copyright including, without limitation, performance,
|     broadcast, sound recording, and Sui Generis Database Rights, without
|     regard to how the rights are labeled or categorized. For purposes of this
|     Public License, the rights specified in Section 2(b)(1)-(2) are not
|     Copyright and Similar Rights.
|
|     c.    Effective Technological Measures means those measures that, in the
|     absence of proper authority, may not be circumvented under laws
|     fulfilling obligations under Article 11 of the WIPO Copyright Treaty
|     adopted on December 20, 1996, and/or similar international agreements.
|
|     d.    Exceptions and Limitations means fair use, fair dealing, and/or any
|     other exception or limitation to Copyright and Similar Rights that
|     applies to Your use of the Licensed Material.
|
|     e.    Licensed Material means the artistic or literary work, database, or
|     other material to which the Licensor applied this Public License.
|
|     f.    Licensed Rights means the rights granted to You subject to the
|     terms and conditions of this Public License, which are limited to all
|     Copyright and Similar Rights that apply to Your use of the Licensed
|     Material and that the Licensor has authority to license.
|
|     g.    Licensor means the individual(s) or entity(ies) granting rights
|     under this Public License.
|
|     h.    Share means to provide material to the public by any means or
|     process that requires permission under the Licensed Rights, such as
|     reproduction, public display, public performance, distribution,
|     dissemination, communication, or importation, and to make material
|     available to the public including in ways that members of the public may
|     access the material from a place and at a time individually chosen by
|     them.
|
|     i.    Sui Generis Database Rights means rights other than copyright
|     resulting from Directive 96/9/EC of the European Parliament and of the
|     Council of 11 March 1996 on the legal protection of databases, as amended
|     and/or succeeded, as well as other essentially equivalent rights anywhere
|     in the world.
|
|     j.    You means the individual or entity exercising the Licensed Rights
|     under this Public License. Your has a corresponding meaning.
|
|Section 2 – Scope.
|
|     a.    License grant.
|
|          1. Subject to the terms and conditions of this Public License, the
|          Licensor hereby grants You a worldwide, royalty-free,
|          non-sublicensable, non-exclusive, irrevocable license to exercise
|          the Licensed Rights in the Licensed Material to:
|
|               A. reproduce and Share the Licensed Material, in whole or in
|               part; and
|
|               B. produce and reproduce, but not Share, Adapted Material.
|
|          2. Exceptions and Limitations. For the avoidance of doubt, where
|          Exceptions and Limitations apply to Your use, this Public License
|          does not apply, and You do not need to comply with its terms and
|          conditions.
|
|          3. Term. The term of this Public License is specified in Section
|          6(a).
|
|          4. Media and formats; technical modifications allowed. The Licensor
|          authorizes You to exercise the Licensed Rights in all media and
|          formats whether now known or hereafter created, and to make
|          technical modifications necessary to do so. The Licensor waives
|          and/or agrees not to assert any right or authority to forbid You
|          from making technical modifications necessary to exercise the
|          Licensed Rights, including technical modifications necessary to
|          circumvent Effective Technological Measures. For purposes of this
|          Public License, simply making modifications authorized by this
|          Section 2(a)(4) never produces Adapted Material.
|
|          5. Downstream recipients.
|
|               A. Offer from the Licensor – Licensed Material. Every recipient
|               of the Licensed Material automatically receives an offer from
|               the Licensor to exercise the Licensed Rights under the terms
|               and conditions of this Public License.
|
|               B. No downstream restrictions. You may not offer or impose any
|               additional or different terms or conditions on, or apply any
|               Effective Technological Measures to, the Licensed Material if
|               doing so restricts exercise of the Licensed Rights by any
|               recipient of the Licensed Material.
|
|          6. No endorsement. Nothing in this Public License constitutes or may
|          be construed as permission to assert or imply that You are, or that
|          Your use of the Licensed Material is, connected with, or sponsored,
|          endorsed, or granted official status by, the Licensor or others
|          designated to receive attribution as provided in Section
|          3(a)(1)(A)(i).
|
|     b.    Other rights.
|
|          1. Moral rights, such as the right of integrity, are not licensed
|          under this Public License, nor are publicity, privacy, and/or other
|          similar personality rights; however, to the extent possible, the
|          Licensor waives and/or agrees not to assert any such rights held by
|          the Licensor to the limited extent necessary to allow You to
|          exercise the Licensed Rights, but not otherwise.
|
|          2. Patent and trademark rights are not licensed under this Public
|          License.
|
|          3. To the extent possible, the Licensor waives any right to collect
|          royalties from You for the exercise of the Licensed Rights, whether
|          directly or through a collecting society under any voluntary or
|          waivable statutory or compulsory licensing scheme. In all other
|          cases the Licensor expressly reserves any right to collect such
|          royalties.
|
|Section 3 – License Conditions.
|
|Your exercise of the Licensed Rights is expressly made subject to the
|following conditions.
|
|     a.    Attribution.
|
|          1. If You Share the Licensed Material, You must:
|
|               A. retain the following if it is supplied by the Licensor with
|               the Licensed Material:
|
|                    i. identification of the creator(s) of the Licensed
|                    Material and any others designated to receive attribution,
|                    in any reasonable manner requested by the Licensor
|                    (including by pseudonym if designated);
|
|                    ii.    a copyright notice;
|
|                    iii. a notice that refers to this Public License;
|
|                    iv.    a notice that refers to the disclaimer of
|                    warranties;
|
|                    v.    a URI or hyperlink to the Licensed Material to the
|                    extent reasonably practicable;
|
|               B. indicate if You modified the Licensed Material and retain an
|               indication of any previous modifications; and
|
|               C. indicate the Licensed Material is licensed under this Public
|               License, and include the text of, or the URI or hyperlink to,
|               this Public License.
|
|          2. For the avoidance of doubt, You do not have permission under this
|          Public License to Share Adapted Material.
|
|          3. You may satisfy the conditions in Section 3(a)(1) in any
|          reasonable manner based on the medium, means, and context in which
|          You Share the Licensed Material. For example, it may be reasonable
|          to satisfy the conditions by providing a URI or hyperlink to a
|          resource that includes the required information.
|
|          4. If requested by the Licensor, You must remove any of the
|          information required by Section 3(a)(1)(A) to the extent reasonably
|          practicable.
|
|Section 4 – Sui Generis Database Rights.
|
|Where the Licensed Rights include Sui Generis Database Rights that apply to
|Your use of the Licensed Material:
|
|     a.    for the avoidance of doubt, Section 2(a)(1) grants You the right to
|     extract, reuse, reproduce, and Share all or a substantial portion of the
|     contents of the database, provided You do not Share Adapted Material;
|
|     b.    if You include all or a substantial portion of the database
|     contents in a database in which You have Sui Generis Database Rights,
|     then the database in which You have Sui Generis Database Rights (but not
|     its individual contents) is Adapted Material; and
|
|     c.    You must comply with the conditions in Section 3(a) if You Share
|     all or a substantial portion of the contents of the database.
|For the avoidance of doubt, this Section 4 supplements and does not replace
|Your obligations under this Public License where the Licensed Rights include
|other Copyright and Similar Rights.
|
|Section 5 – Disclaimer of Warranties and Limitation of Liability.
|
|     a.    Unless otherwise separately undertaken by the Licensor, to the
|     extent possible, the Licensor offers the Licensed Material as-is and
|     as-available, and makes no representations or warranties of any kind
|     concerning the Licensed Material, whether express, implied, statutory, or
|     other. This includes, without limitation, warranties of title,
|     merchantability, fitness for a particular purpose, non-infringement,
|     absence of latent or other defects, accuracy, or the presence or absence
|     of errors, whether or not known or discoverable. Where disclaimers of
|     warranties are not allowed in full or in part, this disclaimer may not
|     apply to You.
|
|     b.    To the extent possible, in no event will the Licensor be liable to
|     You on any legal theory (including, without limitation, negligence) or
|     otherwise for any direct, special, indirect, incidental, consequential,
|     punitive, exemplary, or other losses, costs, expenses, or damages arising
|     out of this Public License or use of the Licensed Material, even if the
|     Licensor has been advised of the possibility of such losses, costs,
|     expenses, or damages. Where a limitation of liability is not allowed in
|     full or in part, this limitation may not apply to You.
|
|     c.    The disclaimer of warranties and limitation of liability provided
|     above shall be interpreted in a manner that, to the extent possible, most
|     closely approximates an absolute disclaimer and waiver of all liability.
|
|Section 6 – Term and Termination.
|
|     a.    This Public License applies for the term of the Copyright and
|     Similar Rights licensed here. However, if You fail to comply with this
|     Public License, then Your rights under this Public License terminate
|     automatically.
|
|     b.    Where Your right to use the Licensed Material has terminated under
|     Section 6(a), it reinstates:
|
|          1. automatically as of the date the violation is cured, provided it
|          is cured within 30 days of Your discovery of the violation; or
|
|          2. upon express reinstatement by the Licensor.
|
|     c.    For the avoidance of doubt, this Section 6(b) does not affect any
|     right the Licensor may have to seek remedies for Your violations of this
|     Public License.
|
|     d.    For the avoidance of doubt, the Licensor may also offer the
|     Licensed Material under separate terms or conditions or stop distributing
|     the Licensed Material at any time; however, doing so will not terminate
|     this Public License.
|
|     e.    Sections 1, 5, 6, 7, and 8 survive termination of this Public
|     License.
|
|Section 7 – Other Terms and Conditions.
|
|     a.    The Licensor shall not be bound by any additional or different
|     terms or conditions communicated by You unless expressly agreed.
|
|     b.    Any arrangements, understandings, or agreements regarding the
|     Licensed Material not stated herein are separate from and independent of
|     the terms and conditions of this Public License.
|
|Section 8 – Interpretation.
|
|     a.    For the avoidance of doubt, this Public License does not, and shall
|     not be interpreted to, reduce, limit, restrict, or impose conditions on
|     any use of the Licensed Material that could lawfully be made without
|     permission under this Public License.
|
|     b.    To the extent possible, if any provision of this Public License is
|     deemed unenforceable, it shall be automatically reformed to the minimum
|     extent necessary to make it enforceable. If the provision cannot be
|     reformed, it shall be severed from this Public License without affecting
|     the enforceability of the remaining terms and conditions.
|
|     c.    No term or condition of this Public License will be waived and no
|     failure to comply consented to unless expressly agreed to by the
|     Licensor.
|
|     d.    Nothing in this Public License constitutes or may be interpreted as
|     a limitation upon, or waiver of, any privileges and immunities that apply
|     to the Licensor or You, including from the legal processes of any
|     jurisdiction or authority.
|
|Creative Commons is not a party to its public licenses. Notwithstanding,
|Creative Commons may elect to apply one of its public licenses to material it
|publishes and in those instances will be considered the “Licensor.” Except for
|the limited purpose of indicating that material is shared under a Creative
|Commons public license or as otherwise permitted by the Creative Commons
|policies published at creativecommons.org/policies, Creative Commons does not
|authorize the use of the trademark “Creative Commons” or any other trademark
|or logo of Creative Commons without its prior written consent including,
|without limitation, in connection with any unauthorized modifications to any
|of its public licenses or any other arrangements, understandings, or
|agreements concerning use of licensed material. For the avoidance of doubt,
|this paragraph does not form part of the public licenses.
|
|Creative Commons may be contacted at creativecommons.org.
=CC-BY-SA-3.0
|Creative Commons Legal Code
|
|Attribution-ShareAlike 3.0 Unported
|
|    CREATIVE COMMONS CORPORATION IS NOT A LAW FIRM AND DOES NOT PROVIDE
|    LEGAL SERVICES. DISTRIBUTION OF THIS LICENSE DOES NOT CREATE AN
|    ATTORNEY-CLIENT RELATIONSHIP. CREATIVE COMMONS PROVIDES THIS
|    INFORMATION ON AN "AS-IS" BASIS. CREATIVE COMMONS MAKES NO WARRANTIES
|    REGARDING THE INFORMATION PROVIDED, AND DISCLAIMS LIABILITY FOR
|    DAMAGES RESULTING FROM ITS USE.
|
|License
|
|THE WORK (AS DEFINED BELOW) IS PROVIDED UNDER THE TERMS OF THIS CREATIVE
|COMMONS PUBLIC LICENSE ("CCPL" OR "LICENSE"). THE WORK IS PROTECTED BY
|COPYRIGHT AND/OR OTHER APPLICABLE LAW. ANY USE OF THE WORK OTHER THAN AS
|AUTHORIZED UNDER THIS LICENSE OR COPYRIGHT LAW IS PROHIBITED.
|
|BY EXERCISING ANY RIGHTS TO THE WORK PROVIDED HERE, YOU ACCEPT AND AGREE
|TO BE BOUND BY THE TERMS OF THIS LICENSE. TO THE EXTENT THIS LICENSE MAY
|BE CONSIDERED TO BE A CONTRACT, THE LICENSOR GRANTS YOU THE RIGHTS
|CONTAINED HERE IN CONSIDERATION OF YOUR ACCEPTANCE OF SUCH TERMS AND
|CONDITIONS.
|
|1. Definitions
|
| a. "Adaptation" means a work based upon the Work, or upon the Work and
|    other pre-existing works, such as a translation, adaptation,
|    derivative work, arrangement of music or other alterations of a
|    literary or artistic work, or phonogram or performance and includes
|    cinematographic adaptations or any other form in which the Work may be
|    recast, transformed, or adapted including in any form recognizably
|    derived from the original, except that a work that constitutes a
|    Collection will not be considered an Adaptation for the purpose of
|    this License. For the avoidance of doubt, where the Work is a musical
|    work, performance or phonogram, the synchronization of the Work in
|    timed-relation with a moving image ("synching") will be considered an
|    Adaptation for the purpose of this License.
| b. "Collection" means a collection of literary or artistic works, such as
|    encyclopedias and anthologies, or performances, phonograms or
|    broadcasts, or other works or subject matter other than works listed
|    in Section 1(f) below, which, by reason of the selection and
|    arrangement of their contents, constitute intellectual creations, in
|    which the Work is included in its entirety in unmodified form along
|    with one or more other contributions, each constituting separate and
|    independent works in themselves, which together are assembled into a
|    collective whole. A work that constitutes a Collection will not be
|    considered an Adaptation (as defined below) for the purposes of this
|    License.
| c. "Creative Commons Compatible License" means a license that is listed
|    at https://creativecommons.org/compatiblelicenses that has been
|    approved by Creative Commons as being essentially equivalent to this
|    License, including, at a minimum, because that license: (i) contains
|    terms that have the same purpose, meaning and effect as the License
|    Elements of this License; and, (ii) explicitly permits the relicensing
|    of adaptations of works made available under that license under this
|    License or a Creative Commons jurisdiction license with the same
|    License Elements as this License.
| d. "Distribute" means to make available to the public the original and
|    copies of the Work or Adaptation, as appropriate, through sale or
|    other transfer of ownership.
| e. "License Elements" means the following high-level license attributes
|    as selected by Licensor and indicated in the title of this License:
|    Attribution, ShareAlike.
| f. "Licensor" means the individual, individuals, entity or entities that
|    offer(s) the Work under the terms of this License.
| g. "Original Author" means, in the case of a literary or artistic work,
|    the individual, individuals, entity or entities who created the Work
|    or if no individual or entity can be identified, the publisher; and in
|    addition (i) in the case of a performance the actors, singers,
|    musicians, dancers, and other persons who act, sing, deliver, declaim,
|    play in, interpret or otherwise perform literary or artistic works or
|    expressions of folklore; (ii) in the case of a phonogram the producer
|    being the person or legal entity who first fixes the sounds of a
|    performance or other sounds; and, (iii) in the case of broadcasts, the
|    organization that transmits the broadcast.
| h. "Work" means the literary and/or artistic work offered under the terms
|    of this License including without limitation any production in the
|    literary, scientific and artistic domain, whatever may be the mode or
|    form of its expression including digital form, such as a book,
|    pamphlet and other writing; a lecture, address, sermon or other work
|    of the same nature; a dramatic or dramatico-musical work; a
|    choreographic work or entertainment in dumb show; a musical
|    composition with or without words; a cinematographic work to which are
|    assimilated works expressed by a process analogous to cinematography;
|    a work of drawing, painting, architecture, sculpture, engraving or
|    lithography; a photographic work to which are assimilated works
|    expressed by a process analogous to photography; a work of applied
|    art; an illustration, map, plan, sketch or three-dimensional work
|    relative to geography, topography, architecture or science; a
|    performance; a broadcast; a phonogram; a compilation of data to the
|    extent it is protected as a copyrightable work; or a work performed by
|    a variety or circus performer to the extent it is not otherwise
|    considered a literary or artistic work.
| i. "You" means an individual or entity exercising rights under this
|    License who has not previously violated the terms of this License with
|    respect to the Work, or who has received express permission from the
|    Licensor to exercise rights under this License despite a previous
|    violation.
| j. "Publicly Perform" means to perform public recitations of the Work and
|    to communicate to the public those public recitations, by any means or
|    process, including by wire or wireless means or public digital
|    performances; to make available to the public Works in such a way that
|    members of the public may access these Works from a place and at a
|    place individually chosen by them; to perform the Work to the public
|    by any means or process and the communication to the public of the
|    performances of the Work, including by public digital performance; to
|    broadcast and rebroadcast the Work by any means including signs,
|    sounds or images.
| k. "Reproduce" means to make copies of the Work by any means including
|    without limitation by sound or visual recordings and the right of
|    fixation and reproducing fixations of the Work, including storage of a
|    protected performance or phonogram in digital form or other electronic
|    medium.
|
|2. Fair Dealing Rights. Nothing in this License is intended to reduce,
|limit, or restrict any uses free from copyright or rights arising from
|limitations or exceptions that are provided for in connection with the
|copyright protection under copyright law or other applicable laws.
|
|3. License Grant. Subject to the terms and conditions of this License,
|Licensor hereby grants You a worldwide, royalty-free, non-exclusive,
|perpetual (for the duration of the applicable copyright) license to
|exercise the rights in the Work as stated below:
|
| a. to Reproduce the Work, to incorporate the Work into one or more
|    Collections, and to Reproduce the Work as incorporated in the
|    Collections;
| b. to create and Reproduce Adaptations provided that any such Adaptation,
|    including any translation in any medium, takes reasonable steps to
|    clearly label, demarcate or otherwise identify that changes were made
|    to the original Work. For example, a translation could be marked "The
|    original work was translated from English to Spanish," or a
|    modification could indicate "The original work has been modified.";
| c. to Distribute and Publicly Perform the Work including as incorporated
|    in Collections; and,
| d. to Distribute and Publicly Perform Adaptations.
| e. For the avoidance of doubt:
|
|     i. Non-waivable Compulsory License Schemes. In those jurisdictions in
|        which the right to collect royalties through any statutory or
|        compulsory licensing scheme cannot be waived, the Licensor
|        reserves the exclusive right to collect such royalties for any
|        exercise by You of the rights granted under this License;
|    ii. Waivable Compulsory License Schemes. In those jurisdictions in
|        which the right to collect royalties through any statutory or
|        compulsory licensing scheme can be waived, the Licensor waives the
|        exclusive right to collect such royalties for any exercise by You
|        of the rights granted under this License; and,
|   iii. Voluntary License Schemes. The Licensor waives the right to
|        collect royalties, whether individually or, in the event that the
|        Licensor is a member of a collecting society that administers
|        voluntary licensing schemes, via that society, from any exercise
|        by You of the rights granted under this License.
|
|The above rights may be exercised in all media and formats whether now
|known or hereafter devised. The above rights include the right to make
|such modifications as are technically necessary to exercise the rights in
|other media and formats. Subject to Section 8(f), all rights not expressly
|granted by Licensor are hereby reserved.
|
|4. Restrictions. The license granted in Section 3 above is expressly made
|subject to and limited by the following restrictions:
|
| a. You may Distribute or Publicly Perform the Work only under the terms
|    of this License. You must include a copy of, or the Uniform Resource
|    Identifier (URI) for, this License with every copy of the Work You
|    Distribute or Publicly Perform. You may not offer or impose any terms
|    on the Work that restrict the terms of this License or the ability of
|    the recipient of the Work to exercise the rights granted to that
|    recipient under the terms of the License. You may not sublicense the
|    Work. You must keep intact all notices that refer to this License and
|    to the disclaimer of warranties with every copy of the Work You
|    Distribute or Publicly Perform. When You Distribute or Publicly
|    Perform the Work, You may not impose any effective technological
|    measures on the Work that restrict the ability of a recipient of the
|    Work from You to exercise the rights granted to that recipient under
|    the terms of the License. This Section 4(a) applies to the Work as
|    incorporated in a Collection, but this does not require the Collection
|    apart from the Work itself to be made subject to the terms of this
|    License. If You create a Collection, upon notice from any Licensor You
|    must, to the extent practicable, remove from the Collection any credit
|    as required by Section 4(c), as requested. If You create an
|    Adaptation, upon notice from any Licensor You must, to the extent
|    practicable, remove from the Adaptation any credit as required by
|    Section 4(c), as requested.
| b. You may Distribute or Publicly Perform an Adaptation only under the
|    terms of: (i) this License; (ii) a later version of this License with
|    the same License Elements as this License; (iii) a Creative Commons
|    jurisdiction license (either this or a later license version) that
|    contains the same License Elements as this License (e.g.,
|    Attribution-ShareAlike 3.0 US)); (iv) a Creative Commons Compatible
|    License. If you license the Adaptation under one of the licenses
|    mentioned in (iv), you must comply with the terms of that license. If
|    you license the Adaptation under the terms of any of the licenses
|    mentioned in (i), (ii) or (iii) (the "Applicable License"), you must
|    comply with the terms of the Applicable License generally and the
|    following provisions: (I) You must include a copy of, or the URI for,
|    the Applicable License with every copy of each Adaptation You
|    Distribute or Publicly Perform; (II) You may not offer or impose any
|    terms on the Adaptation that restrict the terms of the Applicable
|    License or the ability of the recipient of the Adaptation to exercise
|    the rights granted to that recipient under the terms of the Applicable
|    License; (III) You must keep intact all notices that refer to the
|    Applicable License and to the disclaimer of warranties with every copy
|    of the Work as included in the Adaptation You Distribute or Publicly
|    Perform; (IV) when You Distribute or Publicly Perform the Adaptation,
|    You may not impose any effective technological measures on the
|    Adaptation that restrict the ability of a recipient of the Adaptation
|    from You to exercise the rights granted to that recipient under the
|    terms of the Applicable License. This Section 4(b) applies to the
|    Adaptation as incorporated in a Collection, but this does not require
|    the Collection apart from the Adaptation itself to be made subject to
|    the terms of the Applicable License.
| c. If You Distribute, or Publicly Perform the Work or any Adaptations or
|    Collections, You must, unless a request has been made pursuant to
|    Section 4(a), keep intact all copyright notices for the Work and
|    provide, reasonable to the medium or means You are utilizing: (i) the
|    name of the Original Author (or pseudonym, if applicable) if supplied,
|    and/or if the Original Author and/or Licensor designate another party
|    or parties (e.g., a sponsor institute, publishing entity, journal) for
|    attribution ("Attribution Parties") in Licensor's copyright notice,
|    terms of service or by other reasonable means, the name of such party
|    or parties; (ii) the title of the Work if supplied; (iii) to the
|    extent reasonably practicable, the URI, if any, that Licensor
|    specifies to be associated with the Work, unless such URI does not
|    refer to the copyright notice or licensing information for the Work;
|    and (iv) , consistent with Ssection 3(b), in the case of an
|    Adaptation, a credit identifying the use of the Work in the Adaptation
|    (e.g., "French translation of the Work by Original Author," or
|    "Screenplay based on original Work by Original Author"). The credit
|    required by this Section 4(c) may be implemented in any reasonable
|    manner; provided, however, that in the case of a Adaptation or
|    Collection, at a minimum such credit will appear, if a credit for all
|    contributing authors of the Adaptation or Collection appears, then as
|    part of these credits and in a manner at least as prominent as the
|    credits for the other contributing authors. For the avoidance of
|    doubt, You may only use the credit required by this Section for the
|    purpose of attribution in the manner set out above and, by exercising
|    Your rights under this License, You may not implicitly or explicitly
|    assert or imply any connection with, sponsorship or endorsement by the
|    Original Author, Licensor and/or Attribution Parties, as appropriate,
|    of You or Your use of the Work, without the separate, express prior
|    written permission of the Original Author, Licensor and/or Attribution
|    Parties.
| d. Except as otherwise agreed in writing by the Licensor or as may be
|    otherwise permitted by applicable law, if You Reproduce, Distribute or
|    Publicly Perform the Work either by itself or as part of any
|    Adaptations or Collections, You must not distort, mutilate, modify or
|    take other derogatory action in relation to the Work which would be
|    prejudicial to the Original Author's honor or reputation. Licensor
|    agrees that in those jurisdictions (e.g. Japan), in which any exercise
|    of the right granted in Section 3(b) of this License (the right to
|    make Adaptations) would be deemed to be a distortion, mutilation,
|    modification or other derogatory action prejudicial to the Original
|    Author's honor and reputation, the Licensor will waive or not assert,
|    as appropriate, this Section, to the fullest extent permitted by the
|    applicable national law, to enable You to reasonably exercise Your
|    right under Section 3(b) of this License (right to make Adaptations)
|    but not otherwise.
|
|5. Representations, Warranties and Disclaimer
|
|UNLESS OTHERWISE MUTUALLY AGREED TO BY THE PARTIES IN WRITING, LICENSOR
|OFFERS THE WORK AS-IS AND MAKES NO REPRESENTATIONS OR WARRANTIES OF ANY
|KIND CONCERNING THE WORK, EXPRESS, IMPLIED, STATUTORY OR OTHERWISE,
|INCLUDING, WITHOUT LIMITATION, WARRANTIES OF TITLE, MERCHANTIBILITY,
|FITNESS FOR A PARTICULAR PURPOSE, NONINFRINGEMENT, OR THE ABSENCE OF
|LATENT OR OTHER DEFECTS, ACCURACY, OR THE PRESENCE OF ABSENCE OF ERRORS,
|WHETHER OR NOT DISCOVERABLE. SOME JURISDICTIONS DO NOT ALLOW THE EXCLUSION
|OF IMPLIED WARRANTIES, SO SUCH EXCLUSION MAY NOT APPLY TO YOU.
|
|6. Limitation on Liability. EXCEPT TO THE EXTENT REQUIRED BY APPLICABLE
|LAW, IN NO EVENT WILL LICENSOR BE LIABLE TO YOU ON ANY LEGAL THEORY FOR
|ANY SPECIAL, INCIDENTAL, CONSEQUENTIAL, PUNITIVE OR EXEMPLARY DAMAGES
|ARISING OUT OF THIS LICENSE OR THE USE OF THE WORK, EVEN IF LICENSOR HAS
|BEEN ADVISED OF THE POSSIBILITY OF SUCH DAMAGES.
|
|7. Termination
|
| a. This License and the rights granted hereunder will terminate
|    automatically upon any breach by You of the terms of this License.
|    Individuals or entities who have received Adaptations or Collections
|    from You under this License, however, will not have their licenses
|    terminated provided such individuals or entities remain in full
|    compliance with those licenses. Sections 1, 2, 5, 6, 7, and 8 will
|    survive any termination of this License.
| b. Subject to the above terms and conditions, the license granted here is
|    perpetual (for the duration of the applicable copyright in the Work).
|    Notwithstanding the above, Licensor reserves the right to release the
|    Work under different license terms or to stop distributing the Work at
|    any time; provided, however that any such election will not serve to
|    withdraw this License (or any other license that has been, or is
|    required to be, granted under the terms of this License), and this
|    License will continue in full force and effect unless terminated as
|    stated above.
|
|8. Miscellaneous
|
| a. Each time You Distribute or Publicly Perform the Work or a Collection,
|    the Licensor offers to the recipient a license to the Work on the same
|    terms and conditions as the license granted to You under this License.
| b. Each time You Distribute or Publicly Perform an Adaptation, Licensor
|    offers to the recipient a license to the original Work on the same
|    terms and conditions as the license granted to You under this License.
| c. If any provision of this License is invalid or unenforceable under
|    applicable law, it shall not affect the validity or enforceability of
|    the remainder of the terms of this License, and without further action
|    by the parties to this agreement, such provision shall be reformed to
|    the minimum extent necessary to make such provision valid and
|    enforceable.
| d. No term or provision of this License shall be deemed waived and no
|    breach consented to unless such waiver or consent shall be in writing
|    and signed by the party to be charged with such waiver or consent.
| e. This License constitutes the entire agreement between the parties with
|    respect to the Work licensed here. There are no understandings,
|    agreements or representations with respect to the Work not specified
|    here. Licensor shall not be bound by any additional provisions that
|    may appear in any communication from You. This License may not be
|    modified without the mutual written agreement of the Licensor and You.
| f. The rights granted under, and the subject matter referenced, in this
|    License were drafted utilizing the terminology of the Berne Convention
|    for the Protection of Literary and Artistic Works (as amended on
|    September 28, 1979), the Rome Convention of 1961, the WIPO Copyright
|    Treaty of 1996, the WIPO Performances and Phonograms Treaty of 1996
|    and the Universal Copyright Convention (as revised on July 24, 1971).
|    These rights and subject matter take effect in the relevant
|    jurisdiction in which the License terms are sought to be enforced
|    according to the corresponding provisions of the implementation of
|    those treaty provisions in the applicable national law. If the
|    standard suite of rights granted under applicable copyright law
|    includes additional rights not granted under this License, such
|    additional rights are deemed to be included in the License; this
|    License is not intended to restrict the license of any rights under
|    applicable law.
|
|Creative Commons Notice
|
|    Creative Commons is not a party to this License, and makes no warranty
|    whatsoever in connection with the Work. Creative Commons will not be
|    liable to You or any party on any legal theory for any damages
|    whatsoever, including without limitation any general, special,
|    incidental or consequential damages arising in connection to this
|    license. Notwithstanding the foregoing two (2) sentences, if Creative
|    Commons has expressly identified itself as the Licensor hereunder, it
|    shall have all rights and obligations of Licensor.
|
|    Except for the limited purpose of indicating to the public that the
|    Work is licensed under the CCPL, Creative Commons does not authorize
|    the use by either party of the trademark "Creative Commons" or any
|    related trademark or logo of Creative Commons without the prior
|    written consent of Creative Commons. Any permitted use will be in
|    compliance with Creative Commons' then-current trademark usage
|    guidelines, as may be published on its website or otherwise made
|    available upon request from time to time. For the avoidance of doubt,
|    this trademark restriction does not form part of the License.
|
|    Creative Commons may be contacted at https://creativecommons.org/.
=CC-BY-SA-4.0
|Creative Commons Attribution-ShareAlike 4.0 International
|
| Creative Commons Corporation (“Creative Commons”) is not a law firm and does
| not provide legal services or legal advice. Distribution of Creative Commons
| public licenses does not create a lawyer-client or other relationship.
| Creative Commons makes its licenses and related information available on an
| “as-is” basis. Creative Commons gives no warranties regarding its licenses,
| any material licensed under their terms and conditions, or any related
| information. Creative Commons disclaims all liability for damages resulting
| from their use to the fullest extent possible.
|
|Using Creative Commons Public Licenses
|
|Creative Commons public licenses provide a standard set of terms and
|conditions that creators and other rights holders may use to share original
|works of authorship and other material subject to copyright and certain other
|rights specified in the public license below. The following considerations are
|for informational purposes only, are not exhaustive, and do not form part of
|our licenses.
|
|Considerations for licensors: Our public licenses are intended for use by
|those authorized to give the public permission to use material in ways
|otherwise restricted by copyright and certain other rights. Our licenses are
|irrevocable. Licensors should read and understand the terms and conditions of
|the license they choose before applying it. Licensors should also secure all
|rights necessary before applying our licenses so that the public can reuse the
|material as expected. Licensors should clearly mark any material not subject
|to the license. This includes other CC-licensed material, or material used
|under an exception or limitation to copyright. More considerations for
|licensors.
|
|Considerations for the public: By using one of our public licenses, a licensor
|grants the public permission to use the licensed material under specified
|terms and conditions. If the licensor’s permission is not necessary for any
|reason–for example, because of any applicable exception or limitation to
|copyright–then that use is not regulated by the license. Our licenses grant
|only permissions under copyright and certain other rights that a licensor has
|authority to grant. Use of the licensed material may still be restricted for
|other reasons, including because others have copyright or other rights in the
|material. A licensor may make special requests, such as asking that all
|changes be marked or described.
|
|Although not required by our licenses, you are encouraged to respect those
|requests where reasonable. More considerations for the public.
|
|Creative Commons Attribution-ShareAlike 4.0 International Public License
|
|By exercising the Licensed Rights (defined below), You accept and agree to be
|bound by the terms and conditions of this Creative Commons
|Attribution-ShareAlike 4.0 International Public License ("Public License"). To
|the extent this Public License may be interpreted as a contract, You are
|granted the Licensed Rights in consideration of Your acceptance of these terms
|and conditions, and the Licensor grants You such rights in consideration of
|benefits the Licensor receives from making the Licensed Material available
|under these terms and conditions.
|
|Section 1 – Definitions.
|
|     a.    Adapted Material means material subject to Copyright and Similar
|     Rights that is derived from or based upon the Licensed Material and in
|     which the Licensed Material is translated, altered, arranged,
|     transformed, or otherwise modified in a manner requiring permission under
|     the Copyright and Similar Rights held by the Licensor. For purposes of
|     this Public License, where the Licensed Material is a musical work,
|     performance, or sound recording, Adapted Material is always produced
|     where the Licensed Material is synched in timed relation with a moving
|     image.
|
|     b.    Adapter's License means the license You apply to Your Copyright and
|     Similar Rights in Your contributions to Adapted Material in accordance
|     with the terms and conditions of this Public License.
|
|     c.    BY-SA Compatible License means a license listed at
|     creativecommons.org/compatiblelicenses, approved by Creative Commons as
|     essentially the equivalent of this Public License.
|
|     d.    Copyright and Similar Rights means copyright and/or similar rights
|     closely related to copyright including, without limitation, performance,
|     broadcast, sound recording, and Sui Generis Database Rights, without
|     regard to how the rights are labeled or categorized. For purposes of this
|     Public License, the rights specified in Section 2(b)(1)-(2) are not
|     Copyright and Similar Rights.
|
|     e.    Effective Technological Measures means those measures that, in the
|     absence of proper authority, may not be circumvented under laws
|     fulfilling obligations under Article 11 of the WIPO Copyright Treaty
|     adopted on December 20, 1996, and/or similar international agreements.
|
|     f.    Exceptions and Limitations means fair use, fair dealing, and/or any
|     other exception or limitation to Copyright and Similar Rights that
|     applies to Your use of the Licensed Material.
|
|     g.    License Elements means the license attributes listed in the name of
|     a Creative Commons Public License. The License Elements of this Public
|     License are Attribution and ShareAlike.
|
|     h.    Licensed Material means the artistic or literary work, database, or
|     other material to which the Licensor applied this Public License.
|
|     i.    Licensed Rights means the rights granted to You subject to the
|     terms and conditions of this Public License, which are limited to all
|     Copyright and Similar Rights that apply to Your use of the Licensed
|     Material and that the Licensor has authority to license.
|
|     j.    Licensor means the individual(s) or entity(ies) granting rights
|     under this Public License.
|
|     k.    Share means to provide material to the public by any means or
|     process that requires permission under the Licensed Rights, such as
|     reproduction, public display, public performance, distribution,
|     dissemination, communication, or importation, and to make material
|     available to the public including in ways that members of the public may
|     access the material from a place and at a time individually chosen by
|     them.
|
|     l.    Sui Generis Database Rights means rights other than copyright
|     resulting from Directive 96/9/EC of the European Parliament and of the
|     Council of 11 March 1996 on the legal protection of databases, as amended
|     and/or succeeded, as well as other essentially equivalent rights anywhere
|     in the world.
|
|     m.    You means the individual or entity exercising the Licensed Rights
|     under this Public License. Your has a corresponding meaning.
|
|Section 2 – Scope.
|
|     a.    License grant.
|
|          1. Subject to the terms and conditions of this Public License, the
|          Licensor hereby grants You a worldwide, royalty-free,
|          non-sublicensable, non-exclusive, irrevocable license to exercise
|          the Licensed Rights in the Licensed Material to:
|
|               A. reproduce and Share the Licensed Material, in whole or in
|               part; and
|
|               B. produce, reproduce, and Share Adapted Material.
|
|          2. Exceptions and Limitations. For the avoidance of doubt, where
|          Exceptions and Limitations apply to Your use, this Public License
|          does not apply, and You do not need to comply with its terms and
|          conditions.
|
|          3. Term. The term of this Public License is specified in Section
|          6(a).
|
|          4. Media and formats; technical modifications allowed. The Licensor
|          authorizes You to exercise the Licensed Rights in all media and
|          formats whether now known or hereafter created, and to make
|          technical modifications necessary to do so. The Licensor waives
|          and/or agrees not to assert any right or authority to forbid You
|          from making technical modifications necessary to exercise the
|          Licensed Rights, including technical modifications necessary to
|          circumvent Effective Technological Measures. For purposes of this
|          Public License, simply making modifications authorized by this
|          Section 2(a)(4) never produces Adapted Material.
|
|          5. Downstream recipients.
|
|               A. Offer from the Licensor – Licensed Material. Every recipient
|               of the Licensed Material automatically receives an offer from
|               the Licensor to exercise the Licensed Rights under the terms
|               and conditions of this Public License.
|
|               B. Additional offer from the Licensor – Adapted Material. Every
|               recipient of Adapted Material from You automatically receives
|               an offer from the Licensor to exercise the Licensed Rights in
|               the Adapted Material under the conditions of the Adapter’s
|               License You apply.
|
|               C. No downstream restrictions. You may not offer or impose any
|               additional or different terms or conditions on, or apply any
|               Effective Technological Measures to, the Licensed Material if
|               doing so restricts exercise of the Licensed Rights by any
|               recipient of the Licensed Material.
|
|          6. No endorsement. Nothing in this Public License constitutes or may
|          be construed as permission to assert or imply that You are, or that
|          Your use of the Licensed Material is, connected with, or sponsored,
|          endorsed, or granted official status by, the Licensor or others
|          designated to receive attribution as provided in Section
|          3(a)(1)(A)(i).
|
|     b.    Other rights.
|
|          1. Moral rights, such as the right of integrity, are not licensed
|          under this Public License, nor are publicity, privacy, and/or other
|          similar personality rights; however, to the extent possible, the
|          Licensor waives and/or agrees not to assert any such rights held by
|          the Licensor to the limited extent necessary to allow You to
|          exercise the Licensed Rights, but not otherwise.
|
|          2. Patent and trademark rights are not licensed under this Public
|          License.
|
|          3. To the extent possible, the Licensor waives any right to collect
|          royalties from You for the exercise of the Licensed Rights, whether
|          directly or through a collecting society under any voluntary or
|          waivable statutory or compulsory licensing scheme. In all other
|          cases the Licensor expressly reserves any right to collect such
|          royalties.
|
|Section 3 – License Conditions.
|
|Your exercise of the Licensed Rights is expressly made subject to the
|following conditions.
|
|     a.    Attribution.
|
|          1. If You Share the Licensed Material (including in modified form),
|          You must:
|
|               A. retain the following if it is supplied by the Licensor with
|               the Licensed Material:
|
|                    i.    identification of the creator(s) of the Licensed
|                    Material and any others designated to receive attribution,
|                    in any reasonable manner requested by the Licensor
|                    (including by pseudonym if designated);
|
|                    ii.    a copyright notice;
|
|                    iii. a notice that refers to this Public License;
|
|                    iv.    a notice that refers to the disclaimer of
|                    warranties;
|
|                    v.    a URI or hyperlink to the Licensed Material to the
|                    extent reasonably practicable;
|
|               B. indicate if You modified the Licensed Material and retain an
|               indication of any previous modifications; and
|
|               C. indicate the Licensed Material is licensed under this Public
|               License, and include the text of, or the URI or hyperlink to,
|               this Public License.
|
|          2. You may satisfy the conditions in Section 3(a)(1) in any
|          reasonable manner based on the medium, means, and context in which
|          You Share the Licensed Material. For example, it may be reasonable
|          to satisfy the conditions by providing a URI or hyperlink to a
|          resource that includes the required information.
|
|          3. If requested by the Licensor, You must remove any of the
|          information required by Section 3(a)(1)(A) to the extent reasonably
|          practicable.
|
|     b.    ShareAlike.In addition to the conditions in Section 3(a), if You
|     Share Adapted Material You produce, the following conditions also apply.
|
|          1. The Adapter’s License You apply must be a Creative Commons
|          license with the same License Elements, this version or later, or a
|          BY-SA Compatible License.
|
|          2. You must include the text of, or the URI or hyperlink to, the
|          Adapter's License You apply. You may satisfy this condition in any
|          reasonable manner based on the medium, means, and context in which
|          You Share Adapted Material.
|
|          3. You may not offer or impose any additional or different terms or
|          conditions on, or apply any Effective Technological Measures to,
|          Adapted Material that restrict exercise of the rights granted under
|          the Adapter's License You apply.
|
|Section 4 – Sui Generis Database Rights.
|
|Where the Licensed Rights include Sui Generis Database Rights that apply to
|Your use of the Licensed Material:
|
|     a.    for the avoidance of doubt, Section 2(a)(1) grants You the right to
|     extract, reuse, reproduce, and Share all or a substantial portion of the
|     contents of the database;
|
|     b.    if You include all or a substantial portion of the database
|     contents in a database in which You have Sui Generis Database Rights,
|     then the database in which You have Sui Generis Database Rights (but not
|     its individual contents) is Adapted Material, including for purposes of
|     Section 3(b); and
|
|     c.    You must comply with the conditions in Section 3(a) if You Share
|     all or a substantial portion of the contents of the database.
|For the avoidance of doubt, this Section 4 supplements and does not replace
|Your obligations under this Public License where the Licensed Rights include
|other Copyright and Similar Rights.
|
|Section 5 – Disclaimer of Warranties and Limitation of Liability.
|
|     a.    Unless otherwise separately undertaken by the Licensor, to the
|     extent possible, the Licensor offers the Licensed Material as-is and
|     as-available, and makes no representations or warranties of any kind
|     concerning the Licensed Material, whether express, implied, statutory, or
|     other. This includes, without limitation, warranties of title,
|     merchantability, fitness for a particular purpose, non-infringement,
|     absence of latent or other defects, accuracy, or the presence or absence
|     of errors, whether or not known or discoverable. Where disclaimers of
|     warranties are not allowed in full or in part, this disclaimer may not
|     apply to You.
|
|     b.    To the extent possible, in no event will the Licensor be liable to
|     You on any legal theory (including, without limitation, negligence) or
|     otherwise for any direct, special, indirect, incidental, consequential,
|     punitive, exemplary, or other losses, costs, expenses, or damages arising
|     out of this Public License or use of the Licensed Material, even if the
|     Licensor has been advised of the possibility of such losses, costs,
|     expenses, or damages. Where a limitation of liability is not allowed in
|     full or in part, this limitation may not apply to You.
|
|     c.    The disclaimer of warranties and limitation of liability provided
|     above shall be interpreted in a manner that, to the extent possible, most
|     closely approximates an absolute disclaimer and waiver of all liability.
|
|Section 6 – Term and Termination.
|
|     a.    This Public License applies for the term of the Copyright and
|     Similar Rights licensed here. However, if You fail to comply with this
|     Public License, then Your rights under this Public License terminate
|     automatically.
|
|     b.    Where Your right to use the Licensed Material has terminated under
|     Section 6(a), it reinstates:
|
|          1. automatically as of the date the violation is cured, provided it
|          is cured within 30 days of Your discovery of the violation; or
|
|          2. upon express reinstatement by the Licensor.
|
|     c.    For the avoidance of doubt, this Section 6(b) does not affect any
|     right the Licensor may have to seek remedies for Your violations of this
|     Public License.
|
|     d.    For the avoidance of doubt, the Licensor may also offer the
|     Licensed Material under separate terms or conditions or stop distributing
|     the Licensed Material at any time; however, doing so will not terminate
|     this Public License.
|
|     e.    Sections 1, 5, 6, 7, and 8 survive termination of this Public
|     License.
|
|Section 7 – Other Terms and Conditions.
|
|     a.    The Licensor shall not be bound by any additional or different
|     terms or conditions communicated by You unless expressly agreed.
|
|     b.    Any arrangements, understandings, or agreements regarding the
|     Licensed Material not stated herein are separate from and independent of
|     the terms and conditions of this Public License.
|
|Section 8 – Interpretation.
|
|     a.    For the avoidance of doubt, this Public License does not, and shall
|     not be interpreted to, reduce, limit, restrict, or impose conditions on
|     any use of the Licensed Material that could lawfully be made without
|     permission under this Public License.
|
|     b.    To the extent possible, if any provision of this Public License is
|     deemed unenforceable, it shall be automatically reformed to the minimum
|     extent necessary to make it enforceable. If the provision cannot be
|     reformed, it shall be severed from this Public License without affecting
|     the enforceability of the remaining terms and conditions.
|
|     c.    No term or condition of this Public License will be waived and no
|     failure to comply consented to unless expressly agreed to by the
|     Licensor.
|
|     d.    Nothing in this Public License constitutes or may be interpreted as
|     a limitation upon, or waiver of, any privileges and immunities that apply
|     to the Licensor or You, including from the legal processes of any
|     jurisdiction or authority.
|
|Creative Commons is not a party to its public licenses. Notwithstanding,
|Creative Commons may elect to apply one of its public licenses to material it
|publishes and in those instances will be considered the “Licensor.” Except for
|the limited purpose of indicating that material is shared under a Creative
|Commons public license or as otherwise permitted by the Creative Commons
|policies published at creativecommons.org/policies, Creative Commons does not
|authorize the use of the trademark “Creative Commons” or any other trademark
|or logo of Creative Commons without its prior written consent including,
|without limitation, in connection with any unauthorized modifications to any
|of its public licenses or any other arrangements, understandings, or
|agreements concerning use of licensed material. For the avoidance of doubt,
|this paragraph does not form part of the public licenses.
|
|Creative Commons may be contacted at creativecommons.org.
=CC0-1.0
|Creative Commons Legal Code
|
|CC0 1.0 Universal
|
|    CREATIVE COMMONS CORPORATION IS NOT A LAW FIRM AND DOES NOT PROVIDE
|    LEGAL SERVICES. DISTRIBUTION OF THIS DOCUMENT DOES NOT CREATE AN
|    ATTORNEY-CLIENT RELATIONSHIP. CREATIVE COMMONS PROVIDES THIS
|    INFORMATION ON AN "AS-IS" BASIS. CREATIVE COMMONS MAKES NO WARRANTIES
|    REGARDING THE USE OF THIS DOCUMENT OR THE INFORMATION OR WORKS
|    PROVIDED HEREUNDER, AND DISCLAIMS LIABILITY FOR DAMAGES RESULTING FROM
|    THE USE OF THIS DOCUMENT OR THE INFORMATION OR WORKS PROVIDED
|    HEREUNDER.
|
|Statement of Purpose
|
|The laws of most jurisdictions throughout the world automatically confer
|exclusive Copyright and Related Rights (defined below) upon the creator
|and subsequent owner(s) (each and all, an "owner") of an original work of
|authorship and/or a database (each, a "Work").
|
|Certain owners wish to permanently relinquish those rights to a Work for
|the purpose of contributing to a commons of creative, cultural and
|scientific works ("Commons") that the public can reliably and without fear
|of later claims of infringement build upon, modify, incorporate in other
|works, reuse and redistribute as freely as possible in any form whatsoever
|and for any purposes, including without limitation commercial purposes.
|These owners may contribute to the Commons to promote the ideal of a free
|culture and the further production of creative, cultural and scientific
|works, or to gain reputation or greater distribution for their Work in
|part through the use and efforts of others.
|
|For these and/or other purposes and motivations, and without any
|expectation of additional consideration or compensation, the person
|associating CC0 with a Work (the "Affirmer"), to the extent that he or she
|is an owner of Copyright and Related Rights in the Work, voluntarily
|elects to apply CC0 to the Work and publicly distribute the Work under its
|terms, with knowledge of his or her Copyright and Related Rights in the
|Work and the meaning and intended legal effect of CC0 on those rights.
|
|1. Copyright and Related Rights. A Work made available under CC0 may be
|protected by copyright and related or neighboring rights ("Copyright and
|Related Rights"). Copyright and Related Rights include, but are not
|limited to, the following:
|
|  i. the right to reproduce, adapt, distribute, perform, display,
|     communicate, and translate a Work;
| ii. moral rights retained by the original author(s) and/or performer(s);
|iii. publicity and privacy rights pertaining to a person's image or
|     likeness depicted in a Work;
| iv. rights protecting against unfair competition in regards to a Work,
|     subject to the limitations in paragraph 4(a), below;
|  v. rights protecting the extraction, dissemination, use and reuse of data
|     in a Work;
| vi. database rights (such as those arising under Directive 96/9/EC of the
|     European Parliament and of the Council of 11 March 1996 on the legal
|     protection of databases, and under any national implementation
|     thereof, including any amended or successor version of such
|     directive); and
|vii. other similar, equivalent or corresponding rights throughout the
|     world based on applicable law or treaty, and any national
|     implementations thereof.
|
|2. Waiver. To the greatest extent permitted by, but not in contravention
|of, applicable law, Affirmer hereby overtly, fully, permanently,
|irrevocably and unconditionally waives, abandons, and surrenders all of
|Affirmer's Copyright and Related Rights and associated claims and causes
|of action, whether now known or unknown (including existing as well as
|future claims and causes of action), in the Work (i) in all territories
|worldwide, (ii) for the maximum duration provided by applicable law or
|treaty (including future time extensions), (iii) in any current or future
|medium and for any number of copies, and (iv) for any purpose whatsoever,
|including without limitation commercial, advertising or promotional
|purposes (the "Waiver"). Affirmer makes the Waiver for the benefit of each
|member of the public at large and to the detriment of Affirmer's heirs and
|successors, fully intending that such Waiver shall not be subject to
|revocation, rescission, cancellation, termination, or any other legal or
|equitable action to disrupt the quiet enjoyment of the Work by the public
|as contemplated by Affirmer's express Statement of Purpose.
|
|3. Public License Fallback. Should any part of the Waiver for any reason
|be judged legally invalid or ineffective under applicable law, then the
|Waiver shall be preserved to the maximum extent permitted taking into
|account Affirmer's express Statement of Purpose. In addition, to the
|extent the Waiver is so judged Affirmer hereby grants to each affected
|person a royalty-free, non transferable, non sublicensable, non exclusive,
|irrevocable and unconditional license to exercise Affirmer's Copyright and
|Related Rights in the Work (i) in all territories worldwide, (ii) for the
|maximum duration provided by applicable law or treaty (including future
|time extensions), (iii) in any current or future medium and for any number
|of copies, and (iv) for any purpose whatsoever, including without
|limitation commercial, advertising or promotional purposes (the
|"License"). The License shall be deemed effective as of the date CC0 was
|applied by Affirmer to the Work. Should any part of the License for any
|reason be judged legally invalid or ineffective under applicable law, such
|partial invalidity or ineffectiveness shall not invalidate the remainder
|of the License, and in such case Affirmer hereby affirms that he or she
|will not (i) exercise any of his or her remaining Copyright and Related
|Rights in the Work or (ii) assert any associated claims and causes of
|action with respect to the Work, in either case contrary to Affirmer's
|express Statement of Purpose.
|
|4. Limitations and Disclaimers.
|
| a. No trademark or patent rights held by Affirmer are waived, abandoned,
|    surrendered, licensed or otherwise affected by this document.
| b. Affirmer offers the Work as-is and makes no representations or
|    warranties of any kind concerning the Work, express, implied,
|    statutory or otherwise, including without limitation warranties of
|    title, merchantability, fitness for a particular purpose, non
|    infringement, or the absence of latent or other defects, accuracy, or
|    the present or absence of errors, whether or not discoverable, all to
|    the greatest extent permissible under applicable law.
| c. Affirmer disclaims responsibility for clearing rights of other persons
|    that may apply to the Work or any use thereof, including without
|    limitation any person's Copyright and Related Rights in the Work.
|    Further, Affirmer disclaims responsibility for obtaining any necessary
|    consents, permissions or other rights required for any use of the
|    Work.
| d. Affirmer understands and acknowledges that Creative Commons is not a
|    party to this document and has no duty or obligation with respect to
|    this CC0 or use of the Work.
=CDDL-1.0
|COMMON DEVELOPMENT AND DISTRIBUTION LICENSE (CDDL)
|Version 1.0
|
|1. Definitions.
|
|1.1. “Contributor” means each individual or entity that creates or contributes
|to the creation of Modifications.
|
|1.2. “Contributor Version” means the combination of the Original Software,
|prior Modifications used by a Contributor (if any), and the Modifications made
|by that particular Contributor.
|
|1.3. “Covered Software” means (a) the Original Software, or (b) Modifications,
|or (c) the combination of files containing Original Software with files
|containing Modifications, in each case including portions thereof.
|
|1.4. “Executable” means the Covered Software in any form other than Source
|Code.
|
|1.5. “Initial Developer” means the individual or entity that first makes
|Original Software available under this License.
|
|1.6. “Larger Work” means a work which combines Covered Software or portions
|thereof with code not governed by the terms of this License.
|
|1.7. “License” means this document.
|
|1.8. “Licensable” means having the right to grant, to the maximum extent
|possible, whether at the time of the initial grant or subsequently acquired,
|any and all of the rights conveyed herein.
|
|1.9. “Modifications” means the Source Code and Executable form of any of the
|following:
|
|     A. Any file that results from an addition to, deletion from or
|     modification of the contents of a file containing Original Software or
|     previous Modifications;
|
|     B. Any new file that contains any part of the Original Software or
|     previous Modification; or
|
|     C. Any new file that is contributed or otherwise made available under the
|     terms of this License.
|
|1.10. “Original Software” means the Source Code and Executable form of
|computer software code that is originally released under this License.
|
|1.11. “Patent Claims” means any patent claim(s), now owned or hereafter
|acquired, including without limitation, method, process, and apparatus claims,
|in any patent Licensable by grantor.
|
|1.12. “Source Code” means (a) the common form of computer software code in
|which modifications are made and (b) associated documentation included in or
|with such code.
|
|1.13. “You” (or “Your”) means an individual or a legal entity exercising
|rights under, and complying with all of the terms of, this License. For legal
|entities, “You” includes any entity which controls, is controlled by, or is
|under common control with You. For purposes of this definition, “control”
|means (a) the power, direct or indirect, to cause the direction or management
|of such entity, whether by contract or otherwise, or (b) ownership of more
|than fifty percent (50%) of the outstanding shares or beneficial ownership of
|such entity.
|
|2. License Grants.
|
|2.1. The Initial Developer Grant.
|Conditioned upon Your compliance with Section 3.1 below and subject to third
|party intellectual property claims, the Initial Developer hereby grants You a
|world-wide, royalty-free, non-exclusive license:
|
|     (a) under intellectual property rights (other than patent or trademark)
|     Licensable by Initial Developer, to use, reproduce, modify, display,
|     perform, sublicense and distribute the Original Software (or portions
|     thereof), with or without Modifications, and/or as part of a Larger Work;
|     and
|
|     (b) under Patent Claims infringed by the making, using or selling of
|     Original Software, to make, have made, use, practice, sell, and offer for
|     sale, and/or otherwise dispose of the Original Software (or portions
|     thereof).
|
|     (c) The licenses granted in Sections 2.1(a) and (b) are effective on the
|     date Initial Developer first distributes or otherwise makes the Original
|     Software available to a third party under the terms of this License.
|
|     (d) Notwithstanding Section 2.1(b) above, no patent license is granted:
|     (1) for code that You delete from the Original Software, or (2) for
|     infringements caused by: (i) the modification of the Original Software,
|     or (ii) the combination of the Original Software with other software or
|     devices.
|
|2.2. Contributor Grant.
|Conditioned upon Your compliance with Section 3.1 below and subject to third
|party intellectual property claims, each Contributor hereby grants You a
|world-wide, royalty-free, non-exclusive license:
|
|     (a) under intellectual property rights (other than patent or trademark)
|     Licensable by Contributor to use, reproduce, modify, display, perform,
|     sublicense and distribute the Modifications created by such Contributor
|     (or portions thereof), either on an unmodified basis, with other
|     Modifications, as Covered Software and/or as part of a Larger Work; and
|
|     (b) under Patent Claims infringed by the making, using, or selling of
|     Modifications made by that Contributor either alone and/or in combination
|     with its Contributor Version (or portions of such combination), to make,
|     use, sell, offer for sale, have made, and/or otherwise dispose of: (1)
|     Modifications made by that Contributor (or portions thereof); and (2) the
|     combination of Modifications made by that Contributor with its
|     Contributor Version (or portions of such combination).
|
|     (c) The licenses granted in Sections 2.2(a) and 2.2(b) are effective on
|     the date Contributor first distributes or otherwise makes the
|     Modifications available to a third party.
|
|     (d) Notwithstanding Section 2.2(b) above, no patent license is granted:
|     (1) for any code that Contributor has deleted from the Contributor
|     Version; (2) for infringements caused by: (i) third party modifications
|     of Contributor Version, or (ii) the combination of Modifications made by
|     that Contributor with other software (except as part of the Contributor
|     Version) or other devices; or (3) under Patent Claims infringed by
|     Covered Software in the absence of Modifications made by that
|     Contributor.
|
|3. Distribution Obligations.
|
|3.1. Availability of Source Code.
|Any Covered Software that You distribute or otherwise make available in
|Executable form must also be made available in Source Code form and that
|Source Code form must be distributed only under the terms of this License. You
|must include a copy of this License with every copy of the Source Code form of
|the Covered Software You distribute or otherwise make available. You must
|inform recipients of any such Covered Software in Executable form as to how
|they can obtain such Covered Software in Source Code form in a reasonable
|manner on or through a medium customarily used for software exchange.
|
|3.2. Modifications.
|The Modifications that You create or to which You contribute are governed by
|the terms of this License. You represent that You believe Your Modifications
|are Your original creation(s) and/or You have sufficient rights to grant the
|rights conveyed by this License.
|
|3.3. Required Notices.
|You must include a notice in each of Your Modifications that identifies You as
|the Contributor of the Modification. You may not remove or alter any
|copyright, patent or trademark notices contained within the Covered Software,
|or any notices of licensing or any descriptive text giving attribution to any
|Contributor or the Initial Developer.
|
|3.4. Application of Additional Terms.
|You may not offer or impose any terms on any Covered Software in Source Code
|form that alters or restricts the applicable version of this License or the
|recipients’ rights hereunder. You may choose to offer, and to charge a fee
|for, warranty, support, indemnity or liability obligations to one or more
|recipients of Covered Software. However, you may do so only on Your own
|behalf, and not on behalf of the Initial Developer or any Contributor. You
|must make it absolutely clear that any such warranty, support, indemnity or
|liability obligation is offered by You alone, and You hereby agree to
|indemnify the Initial Developer and every Contributor for any liability
|incurred by the Initial Developer or such Contributor as a result of warranty,
|support, indemnity or liability terms You offer.
|
|3.5. Distribution of Executable Versions.
|You may distribute the Executable form of the Covered Software under the terms
|of this License or under the terms of a license of Your choice, which may
|contain terms different from this License, provided that You are in compliance
|with the terms of this License and that the license for the Executable form
|does not attempt to limit or alter the recipient’s rights in the Source Code
|form from the rights set forth in this License. If You distribute the Covered
|Software in Executable form under a different license, You must make it
|absolutely clear that any terms which differ from this License are offered by
|You alone, not by the Initial Developer or Contributor. You hereby agree to
|indemnify the Initial Developer and every Contributor for any liability
|incurred by the Initial Developer or such Contributor as a result of any such
|terms You offer.
|
|3.6. Larger Works.
|You may create a Larger Work by combining Covered Software with other code not
|governed by the terms of this License and distribute the Larger Work as a
|single product. In such a case, You must make sure the requirements of this
|License are fulfilled for the Covered Software.
|
|4. Versions of the License.
|
|4.1. New Versions.
|Sun Microsystems, Inc. is the initial license steward and may publish revised
|and/or new versions of this License from time to time. Each version will be
|given a distinguishing version number. Except as provided in Section 4.3, no
|one other than the license steward has the right to modify this License.
|
|4.2. Effect of New Versions.
|You may always continue to use, distribute or otherwise make the Covered
|Software available under the terms of the version of the License under which
|You originally received the Covered Software. If the Initial Developer
|includes a notice in the Original Software prohibiting it from being
|distributed or otherwise made available under any subsequent version of the
|License, You must distribute and make the Covered Software available under the
|terms of the version of the License under which You originally received the
|Covered Software. Otherwise, You may also choose to use, distribute or
|otherwise make the Covered Software available under the terms of any
|subsequent version of the License published by the license steward.
|
|4.3. Modified Versions.
|When You are an Initial Developer and You want to create a new license for
|Your Original Software, You may create and use a modified version of this
|License if You: (a) rename the license and remove any references to the name
|of the license steward (except to note that the license differs from this
|License); and (b) otherwise make it clear that the license contains terms
|which differ from this License.
|
|5. DISCLAIMER OF WARRANTY.
|
|COVERED SOFTWARE IS PROVIDED UNDER THIS LICENSE ON AN “AS IS” BASIS, WITHOUT
|WARRANTY OF ANY KIND, EITHER EXPRESSED OR IMPLIED, INCLUDING, WITHOUT
|LIMITATION, WARRANTIES THAT THE COVERED SOFTWARE IS FREE OF DEFECTS,
|MERCHANTABLE, FIT FOR A PARTICULAR PURPOSE OR NON-INFRINGING. THE ENTIRE RISK
|AS TO THE QUALITY AND PERFORMANCE OF THE COVERED SOFTWARE IS WITH YOU. SHOULD
|ANY COVERED SOFTWARE PROVE DEFECTIVE IN ANY RESPECT, YOU (NOT THE INITIAL
|DEVELOPER OR ANY OTHER CONTRIBUTOR) ASSUME THE COST OF ANY NECESSARY
|SERVICING, REPAIR OR CORRECTION. THIS DISCLAIMER OF WARRANTY CONSTITUTES AN
|ESSENTIAL PART OF THIS LICENSE. NO USE OF ANY COVERED SOFTWARE IS AUTHORIZED
|HEREUNDER EXCEPT UNDER THIS DISCLAIMER.
|
|6. TERMINATION.
|
|6.1. This License and the rights granted hereunder will terminate
|automatically if You fail to comply with terms herein and fail to cure such
|breach within 30 days of becoming aware of the breach. Provisions which, by
|their nature, must remain in effect beyond the termination of this License
|shall survive.
|
|6.2. If You assert a patent infringement claim (excluding declaratory judgment
|actions) against Initial Developer or a Contributor (the Initial Developer or
|Contributor against whom You assert such claim is referred to as
|“Participant”) alleging that the Participant Software (meaning the Contributor
|Version where the Participant is a Contributor or the Original Software where
|the Participant is the Initial Developer) directly or indirectly infringes any
|patent, then any and all rights granted directly or indirectly to You by such
|Participant, the Initial Developer (if the Initial Developer is not the
|Participant) and all Contributors under Sections 2.1 and/or 2.2 of this
|License shall, upon 60 days notice from Participant terminate prospectively
|and automatically at the expiration of such 60 day notice period, unless if
|within such 60 day period You withdraw Your claim with respect to the
|Participant Software against such Participant either unilaterally or pursuant
|to a written agreement with Participant.
|
|6.3. In the event of termination under Sections 6.1 or 6.2 above, all end user
|licenses that have been validly granted by You or any distributor hereunder
|prior to termination (excluding licenses granted to You by any distributor)
|shall survive termination.
|
|7. LIMITATION OF LIABILITY.
|
|UNDER NO CIRCUMSTANCES AND UNDER NO LEGAL THEORY, WHETHER TORT (INCLUDING
|NEGLIGENCE), CONTRACT, OR OTHERWISE, SHALL YOU, THE INITIAL DEVELOPER, ANY
|OTHER CONTRIBUTOR, OR ANY DISTRIBUTOR OF COVERED SOFTWARE, OR ANY SUPPLIER OF
|ANY OF SUCH PARTIES, BE LIABLE TO ANY PERSON FOR ANY INDIRECT, SPECIAL,
|INCIDENTAL, OR CONSEQUENTIAL DAMAGES OF ANY CHARACTER INCLUDING, WITHOUT
|LIMITATION, DAMAGES FOR LOST PROFITS, LOSS OF GOODWILL, WORK STOPPAGE,
|COMPUTER FAILURE OR MALFUNCTION, OR ANY AND ALL OTHER COMMERCIAL DAMAGES OR
|LOSSES, EVEN IF SUCH PARTY SHALL HAVE BEEN INFORMED OF THE POSSIBILITY OF SUCH
|DAMAGES. THIS LIMITATION OF LIABILITY SHALL NOT APPLY TO LIABILITY FOR DEATH
|OR PERSONAL INJURY RESULTING FROM SUCH PARTY’S NEGLIGENCE TO THE EXTENT
|APPLICABLE LAW PROHIBITS SUCH LIMITATION. SOME JURISDICTIONS DO NOT ALLOW THE
|EXCLUSION OR LIMITATION OF INCIDENTAL OR CONSEQUENTIAL DAMAGES, SO THIS
|EXCLUSION AND LIMITATION MAY NOT APPLY TO YOU.
|
|8. U.S. GOVERNMENT END USERS.
|
|The Covered Software is a “commercial item,” as that term is defined in 48
|C.F.R. 2.101 (Oct. 1995), consisting of “commercial computer software” (as
|that term is defined at 48 C.F.R. § 252.227-7014(a)(1)) and “commercial
|computer software documentation” as such terms are used in 48 C.F.R. 12.212
|(Sept. 1995). Consistent with 48 C.F.R. 12.212 and 48 C.F.R. 227.7202-1
|through 227.7202-4 (June 1995), all U.S. Government End Users acquire Covered
|Software with only those rights set forth herein. This U.S. Government Rights
|clause is in lieu of, and supersedes, any other FAR, DFAR, or other clause or
|provision that addresses Government rights in computer software under this
|License.
|
|9. MISCELLANEOUS.
|
|This License represents the complete agreement concerning subject matter
|hereof. If any provision of this License is held to be unenforceable, such
|provision shall be reformed only to the extent necessary to make it
|enforceable. This License shall be governed by the law of the jurisdiction
|specified in a notice contained within the Original Software (except to the
|extent applicable law, if any, provides otherwise), excluding such
|jurisdiction’s conflict-of-law provisions. Any litigation relating to this
|License shall be subject to the jurisdiction of the courts located in the
|jurisdiction and venue specified in a notice contained within the Original
|Software, with the losing party responsible for costs, including, without
|limitation, court costs and reasonable attorneys’ fees and expenses. The
|application of the United Nations Convention on Contracts for the
|International Sale of Goods is expressly excluded. Any law or regulation which
|provides that the language of a contract shall be construed against the
|drafter shall not apply to this License. You agree that You alone are
|responsible for compliance with the United States export administration
|regulations (and the export control laws and regulation of any other
|countries) when You use, distribute or otherwise make available any Covered
|Software.
|
|10. RESPONSIBILITY FOR CLAIMS.
|
|As between Initial Developer and the Contributors, each party is responsible
|for claims and damages arising, directly or indirectly, out of its utilization
|of rights under this License and You agree to work with Initial Developer and
|Contributors to distribute such responsibility on an equitable basis. Nothing
|herein is intended or shall be deemed to constitute any admission of
|liability.
=CDDL-1.1
|COMMON DEVELOPMENT AND DISTRIBUTION LICENSE (CDDL)
|Version 1.1
|
|1. Definitions.
|
|1.1. “Contributor” means each individual or entity that creates or contributes
|to the creation of Modifications.
|
|1.2. “Contributor Version” means the combination of the Original Software,
|prior Modifications used by a Contributor (if any), and the Modifications made
|by that particular Contributor.
|
|1.3. “Covered Software” means (a) the Original Software, or (b) Modifications,
|or (c) the combination of files containing Original Software with files
|containing Modifications, in each case including portions thereof.
|
|1.4. “Executable” means the Covered Software in any form other than Source
|Code.
|
|1.5. “Initial Developer” means the individual or entity that first makes
|Original Software available under this License.
|
|1.6. “Larger Work” means a work which combines Covered Software or portions
|thereof with code not governed by the terms of this License.
|
|1.7. “License” means this document.
|
|1.8. “Licensable” means having the right to grant, to the maximum extent
|possible, whether at the time of the initial grant or subsequently acquired,
|any and all of the rights conveyed herein.
|
|1.9. “Modifications” means the Source Code and Executable form of any of the
|following:
|
|     A. Any file that results from an addition to, deletion from or
|     modification of the contents of a file containing Original Software or
|     previous Modifications;
|
|     B. Any new file that contains any part of the Original Software or
|     previous Modification; or
|
|     C. Any new file that is contributed or otherwise made available under the
|     terms of this License.
|
|1.10. “Original Software” means the Source Code and Executable form of
|computer software code that is originally released under this License.
|
|1.11. “Patent Claims” means any patent claim(s), now owned or hereafter
|acquired, including without limitation, method, process, and apparatus claims,
|in any patent Licensable by grantor.
|
|1.12. “Source Code” means (a) the common form of computer software code in
|which modifications are made and (b) associated documentation included in or
|with such code.
|
|1.13. “You” (or “Your”) means an individual or a legal entity exercising
|rights under, and complying with all of the terms of, this License. For legal
|entities, “You” includes any entity which controls, is controlled by, or is
|under common control with You. For purposes of this definition, “control”
|means (a) the power, direct or indirect, to cause the direction or management
|of such entity, whether by contract or otherwise, or (b) ownership of more
|than fifty percent (50%) of the outstanding shares or beneficial ownership of
|such entity.
|
|2. License Grants.
|
|2.1. The Initial Developer Grant.
|Conditioned upon Your compliance with Section 3.1 below and subject to third
|party intellectual property claims, the Initial Developer hereby grants You a
|world-wide, royalty-free, non-exclusive license:
|
|     (a) under intellectual property rights (other than patent or trademark)
|     Licensable by Initial Developer, to use, reproduce, modify, display,
|     perform, sublicense and distribute the Original Software (or portions
|     thereof), with or without Modifications, and/or as part of a Larger Work;
|     and
|
|     (b) under Patent Claims infringed by the making, using or selling of
|     Original Software, to make, have made, use, practice, sell, and offer for
|     sale, and/or otherwise dispose of the Original Software (or portions
|     thereof).
|
|     (c) The licenses granted in Sections 2.1(a) and (b) are effective on the
|     date Initial Developer first distributes or otherwise makes the Original
|     Software available to a third party under the terms of this License.
|
|     (d) Notwithstanding Section 2.1(b) above, no patent license is granted:
|     (1) for code that You delete from the Original Software, or (2) for
|     infringements caused by: (i) the modification of the Original Software,
|     or (ii) the combination of the Original Software with other software or
|     devices.
|
|2.2. Contributor Grant.
|Conditioned upon Your compliance with Section 3.1 below and subject to third
|party intellectual property claims, each Contributor hereby grants You a
|world-wide, royalty-free, non-exclusive license:
|
|     (a) under intellectual property rights (other than patent or trademark)
|     Licensable by Contributor to use, reproduce, modify, display, perform,
|     sublicense and distribute the Modifications created by such Contributor
|     (or portions thereof), either on an unmodified basis, with other
|     Modifications, as Covered Software and/or as part of a Larger Work; and
|
|     (b) under Patent Claims infringed by the making, using, or selling of
|     Modifications made by that Contributor either alone and/or in combination
|     with its Contributor Version (or portions of such combination), to make,
|     use, sell, offer for sale, have made, and/or otherwise dispose of: (1)
|     Modifications made by that Contributor (or portions thereof); and (2) the
|     combination of Modifications made by that Contributor with its
|     Contributor Version (or portions of such combination).
|
|     (c) The licenses granted in Sections 2.2(a) and 2.2(b) are effective on
|     the date Contributor first distributes or otherwise makes the
|     Modifications available to a third party.
|
|     (d) Notwithstanding Section 2.2(b) above, no patent license is granted:
|     (1) for any code that Contributor has deleted from the Contributor
|     Version; (2) for infringements caused by: (i) third party modifications
|     of Contributor Version, or (ii) the combination of Modifications made by
|     that Contributor with other software (except as part of the Contributor
|     Version) or other devices; or (3) under Patent Claims infringed by
|     Covered Software in the absence of Modifications made by that
|     Contributor.
|
|3. Distribution Obligations.
|
|3.1. Availability of Source Code.
|Any Covered Software that You distribute or otherwise make available in
|Executable form must also be made available in Source Code form and that
|Source Code form must be distributed only under the terms of this License. You
|must include a copy of this License with every copy of the Source Code form of
|the Covered Software You distribute or otherwise make available. You must
|inform recipients of any such Covered Software in Executable form as to how
|they can obtain such Covered Software in Source Code form in a reasonable
|manner on or through a medium customarily used for software exchange.
|
|3.2. Modifications.
|The Modifications that You create or to which You contribute are governed by
|the terms of this License. You represent that You believe Your Modifications
|are Your original creation(s) and/or You have sufficient rights to grant the
|rights conveyed by this License.
|
|3.3. Required Notices.
|You must include a notice in each of Your Modifications that identifies You as
|the Contributor of the Modification. You may not remove or alter any
|copyright, patent or trademark notices contained within the Covered Software,
|or any notices of licensing or any descriptive text giving attribution to any
|Contributor or the Initial Developer.
|
|3.4. Application of Additional Terms.
|You may not offer or impose any terms on any Covered Software in Source Code
|form that alters or restricts the applicable version of this License or the
|recipients' rights hereunder. You may choose to offer, and to charge a fee
|for, warranty, support, indemnity or liability obligations to one or more
|recipients of Covered Software. However, you may do so only on Your own
|behalf, and not on behalf of the Initial Developer or any Contributor. You
|must make it absolutely clear that any such warranty, support, indemnity or
|liability obligation is offered by You alone, and You hereby agree to
|indemnify the Initial Developer and every Contributor for any liability
|incurred by the Initial Developer or such Contributor as a result of warranty,
|support, indemnity or liability terms You offer.
|
|3.5. Distribution of Executable Versions.
|You may distribute the Executable form of the Covered Software under the terms
|of this License or under the terms of a license of Your choice, which may
|contain terms different from this License, provided that You are in compliance
|with the terms of this License and that the license for the Executable form
|does not attempt to limit or alter the recipient's rights in the Source Code
|form from the rights set forth in this License. If You distribute the Covered
|Software in Executable form under a different license, You must make it
|absolutely clear that any terms which differ from this License are offered by
|You alone, not by the Initial Developer or Contributor. You hereby agree to
|indemnify the Initial Developer and every Contributor for any liability
|incurred by the Initial Developer or such Contributor as a result of any such
|terms You offer.
|
|3.6. Larger Works.
|You may create a Larger Work by combining Covered Software with other code not
|governed by the terms of this License and distribute the Larger Work as a
|single product. In such a case, You must make sure the requirements of this
|License are fulfilled for the Covered Software.
|
|4. Versions of the License.
|
|4.1. New Versions.
|Oracle is the initial license steward and may publish revised and/or new
|versions of this License from time to time. Each version will be given a
|distinguishing version number. Except as provided in Section 4.3, no one other
|than the license steward has the right to modify this License.
|
|4.2. Effect of New Versions.
|You may always continue to use, distribute or otherwise make the Covered
|Software available under the terms of the version of the License under which
|You originally received the Covered Software. If the Initial Developer
|includes a notice in the Original Software prohibiting it from being
|distributed or otherwise made available under any subsequent version of the
|License, You must distribute and make the Covered Software available under the
|terms of the version of the License under which You originally received the
|Covered Software. Otherwise, You may also choose to use, distribute or
|otherwise make the Covered Software available under the terms of any
|subsequent version of the License published by the license steward.
|
|4.3. Modified Versions.
|When You are an Initial Developer and You want to create a new license for
|Your Original Software, You may create and use a modified version of this
|License if You: (a) rename the license and remove any references to the name
|of the license steward (except to note that the license differs from this
|License); and (b) otherwise make it clear that the license contains terms
|which differ from this License.
|
|5. DISCLAIMER OF WARRANTY.
|COVERED SOFTWARE IS PROVIDED UNDER THIS LICENSE ON AN “AS IS” BASIS, WITHOUT
|WARRANTY OF ANY KIND, EITHER EXPRESSED OR IMPLIED, INCLUDING, WITHOUT
|LIMITATION, WARRANTIES THAT THE COVERED SOFTWARE IS FREE OF DEFECTS,
|MERCHANTABLE, FIT FOR A PARTICULAR PURPOSE OR NON-INFRINGING. THE ENTIRE RISK
|AS TO THE QUALITY AND PERFORMANCE OF THE COVERED SOFTWARE IS WITH YOU. SHOULD
|ANY COVERED SOFTWARE PROVE DEFECTIVE IN ANY RESPECT, YOU (NOT THE INITIAL
|DEVELOPER OR ANY OTHER CONTRIBUTOR) ASSUME THE COST OF ANY NECESSARY
|SERVICING, REPAIR OR CORRECTION. THIS DISCLAIMER OF WARRANTY CONSTITUTES AN
|ESSENTIAL PART OF THIS LICENSE. NO USE OF ANY COVERED SOFTWARE IS AUTHORIZED
|HEREUNDER EXCEPT UNDER THIS DISCLAIMER.
|
|6. TERMINATION.
|
|6.1. This License and the rights granted hereunder will terminate
|automatically if You fail to comply with terms herein and fail to cure such
|breach within 30 days of becoming aware of the breach. Provisions which, by
|their nature, must remain in effect beyond the termination of this License
|shall survive.
|
|6.2. If You assert a patent infringement claim (excluding declaratory judgment
|actions) against Initial Developer or a Contributor (the Initial Developer or
|Contributor against whom You assert such claim is referred to as
|“Participant”) alleging that the Participant Software (meaning the Contributor
|Version where the Participant is a Contributor or the Original Software where
|the Participant is the Initial Developer) directly or indirectly infringes any
|patent, then any and all rights granted directly or indirectly to You by such
|Participant, the Initial Developer (if the Initial Developer is not the
|Participant) and all Contributors under Sections 2.1 and/or 2.2 of this
|License shall, upon 60 days notice from Participant terminate prospectively
|and automatically at the expiration of such 60 day notice period, unless if
|within such 60 day period You withdraw Your claim with respect to the
|Participant Software against such Participant either unilaterally or pursuant
|to a written agreement with Participant.
|
|6.3. If You assert a patent infringement claim against Participant alleging
|that the Participant Software directly or indirectly infringes any patent
|where such claim is resolved (such as by license or settlement) prior to the
|initiation of patent infringement litigation, then the reasonable value of the
|licenses granted by such Participant under Sections 2.1 or 2.2 shall be taken
|into account in determining the amount or value of any payment or license.
|
|6.4. In the event of termination under Sections 6.1 or 6.2 above, all end user
|licenses that have been validly granted by You or any distributor hereunder
|prior to termination (excluding licenses granted to You by any distributor)
|shall survive termination.
|
|7. LIMITATION OF LIABILITY.
|
|UNDER NO CIRCUMSTANCES AND UNDER NO LEGAL THEORY, WHETHER TORT (INCLUDING
|NEGLIGENCE), CONTRACT, OR OTHERWISE, SHALL YOU, THE INITIAL DEVELOPER, ANY
|OTHER CONTRIBUTOR, OR ANY DISTRIBUTOR OF COVERED SOFTWARE, OR ANY SUPPLIER OF
|ANY OF SUCH PARTIES, BE LIABLE TO ANY PERSON FOR ANY INDIRECT, SPECIAL,
|INCIDENTAL, OR CONSEQUENTIAL DAMAGES OF ANY CHARACTER INCLUDING, WITHOUT
|LIMITATION, DAMAGES FOR LOSS OF GOODWILL, WORK STOPPAGE, COMPUTER FAILURE OR
|MALFUNCTION, OR ANY AND ALL OTHER COMMERCIAL DAMAGES OR LOSSES, EVEN IF SUCH
|PARTY SHALL HAVE BEEN INFORMED OF THE POSSIBILITY OF SUCH DAMAGES. THIS
|LIMITATION OF LIABILITY SHALL NOT APPLY TO LIABILITY FOR DEATH OR PERSONAL
|INJURY RESULTING FROM SUCH PARTY'S NEGLIGENCE TO THE EXTENT APPLICABLE LAW
|PROHIBITS SUCH LIMITATION. SOME JURISDICTIONS DO NOT ALLOW THE EXCLUSION OR
|LIMITATION OF INCIDENTAL OR CONSEQUENTIAL DAMAGES, SO THIS EXCLUSION AND
|LIMITATION MAY NOT APPLY TO YOU.
|
|8. U.S. GOVERNMENT END USERS.
|
|The Covered Software is a “commercial item,” as that term is defined in 48
|C.F.R. 2.101 (Oct. 1995), consisting of “commercial computer software” (as
|that term is defined at 48 C.F.R. § 252.227-7014(a)(1)) and “commercial
|computer software documentation” as such terms are used in 48 C.F.R. 12.212
|(Sept. 1995). Consistent with 48 C.F.R. 12.212 and 48 C.F.R. 227.7202-1
|through 227.7202-4 (June 1995), all U.S. Government End Users acquire Covered
|Software with only those rights set forth herein. This U.S. Government Rights
|clause is in lieu of, and supersedes, any other FAR, DFAR, or other clause or
|provision that addresses Government rights in computer software under this
|License.
|
|9. MISCELLANEOUS.
|
|This License represents the complete agreement concerning subject matter
|hereof. If any provision of this License is held to be unenforceable, such
|provision shall be reformed only to the extent necessary to make it
|enforceable. This License shall be governed by the law of the jurisdiction
|specified in a notice contained within the Original Software (except to the
|extent applicable law, if any, provides otherwise), excluding such
|jurisdiction's conflict-of-law provisions. Any litigation relating to this
|License shall be subject to the jurisdiction of the courts located in the
|jurisdiction and venue specified in a notice contained within the Original
|Software, with the losing party responsible for costs, including, without
|limitation, court costs and reasonable attorneys' fees and expenses. The
|application of the United Nations Convention on Contracts for the
|International Sale of Goods is expressly excluded. Any law or regulation which
|provides that the language of a contract shall be construed against the
|drafter shall not apply to this License. You agree that You alone are
|responsible for compliance with the United States export administration
|regulations (and the export control laws and regulation of any other
|countries) when You use, distribute or otherwise make available any Covered
|Software.
|
|10. RESPONSIBILITY FOR CLAIMS.
|
|As between Initial Developer and the Contributors, each party is responsible
|for claims and damages arising, directly or indirectly, out of its utilization
|of rights under this License and You agree to work with Initial Developer and
|Contributors to distribute such responsibility on an equitable basis. Nothing
|herein is intended or shall be deemed to constitute any admission of
|liability.
|
|NOTICE PURSUANT TO SECTION 9 OF THE COMMON DEVELOPMENT AND DISTRIBUTION
|LICENSE (CDDL)
|The code released under the CDDL shall be governed by the laws of the State of
|California (excluding conflict-of-law provisions). Any litigation relating to
|this License shall be subject to the jurisdiction of the Federal Courts of the
|Northern District of California and the state courts of the State of
|California, with venue lying in Santa Clara County, California.
=CECILL-2.1
|  CeCILL FREE SOFTWARE LICENSE AGREEMENT
|
|Version 2.1 dated 2013-06-21
|
|    Notice
|
|This Agreement is a Free Software license agreement that is the result
|of discussions between its authors in order to ensure compliance with
|the two main principles guiding its drafting:
|
|  * firstly, compliance with the principles governing the distribution
|    of Free Software: access to source code, broad rights granted to users,
|  * secondly, the election of a governing law, French law, with which it
|    is conformant, both as regards the law of torts and intellectual
|    property law, and the protection that it offers to both authors and
|    holders of the economic rights over software.
|
|The authors of the CeCILL (for Ce[a] C[nrs] I[nria] L[ogiciel] L[ibre])
|license are:
|
|Commissariat à l'énergie atomique et aux énergies alternatives - CEA, a
|public scientific, technical and industrial research establishment,
|having its principal place of business at 25 rue Leblanc, immeuble Le
|Ponant D, 75015 Paris, France.
|
|Centre National de la Recherche Scientifique - CNRS, a public scientific
|and technological establishment, having its principal place of business
|at 3 rue Michel-Ange, 75794 Paris cedex 16, France.
|
|Institut National de Recherche en Informatique et en Automatique -
|Inria, a public scientific and technological establishment, having its
|principal place of business at Domaine de Voluceau, Rocquencourt, BP
|105, 78153 Le Chesnay cedex, France.
|
|    Preamble
|
|The purpose of this Free Software license agreement is to grant users
|the right to modify and redistribute the software governed by this
|license within the framework of an open source distribution model.
|
|The exercising of this right is conditional upon certain obligations for
|users so as to preserve this status for all subsequent redistributions.
|
|In consideration of access to the source code and the rights to copy,
|modify and redistribute granted by the license, users are provided only
|with a limited warranty and the software's author, the holder of the
|economic rights, and the successive licensors only have limited liability.
|
|In this respect, the risks associated with loading, using, modifying
|and/or developing or reproducing the software by the user are brought to
|the user's attention, given its Free Software status, which may make it
|complicated to use, with the result that its use is reserved for
|developers and experienced professionals having in-depth computer
|knowledge. Users are therefore encouraged to load and test the
|suitability of the software as regards their requirements in conditions
|enabling the security of their systems and/or data to be ensured and,
|more generally, to use and operate it in the same conditions of
|security. This Agreement may be freely reproduced and published,
|provided it is not altered, and that no provisions are either added or
|removed herefrom.
|
|This Agreement may apply to any or all software for which the holder of
|the economic rights decides to submit the use thereof to its provisions.
|
|Frequently asked questions can be found on the official website of the
|CeCILL licenses family (http://www.cecill.info/index.en.html) for any
|necessary clarification.
|
|    Article 1 - DEFINITIONS
|
|For the purpose of this Agreement, when the following expressions
|commence with a capital letter, they shall have the following meaning:
|
|Agreement: means this license agreement, and its possible subsequent
|versions and annexes.
|
|Software: means the software in its Object Code and/or Source Code form
|and, where applicable, its documentation, "as is" when the Licensee
|accepts the Agreement.
|
|Initial Software: means the Software in its Source Code and possibly its
|Object Code form and, where applicable, its documentation, "as is" when
|it is first distributed under the terms and conditions of the Agreement.
|
|Modified Software: means the Software modified by at least one
|Contribution.
|
|Source Code: means all the Software's instructions and program lines to
|which access is required so as to modify the Software.
|
|Object Code: means the binary files originating from the compilation of
|the Source Code.
|
|Holder: means the holder(s) of the economic rights over the Initial
|Software.
|
|Licensee: means the Software user(s) having accepted the Agreement.
|
|Contributor: means a Licensee having made at least one Contribution.
|
|Licensor: means the Holder, or any other individual or legal entity, who
|distributes the Software under the Agreement.
|
|Contribution: means any or all modifications, corrections, translations,
|adaptations and/or new functions integrated into the Software by any or
|all Contributors, as well as any or all Internal Modules.
|
|Module: means a set of sources files including their documentation that
|enables supplementary functions or services in addition to those offered
|by the Software.
|
|External Module: means any or all Modules, not derived from the
|Software, so that this Module and the Software run in separate address
|spaces, with one calling the other when they are run.
|
|Internal Module: means any or all Module, connected to the Software so
|that they both execute in the same address space.
|
|GNU GPL: means the GNU General Public License version 2 or any
|subsequent version, as published by the Free Software Foundation Inc.
|
|GNU Affero GPL: means the GNU Affero General Public License version 3 or
|any subsequent version, as published by the Free Software Foundation Inc.
|
|EUPL: means the European Union Public License version 1.1 or any
|subsequent version, as published by the European Commission.
|
|Parties: mean both the Licensee and the Licensor.
|
|These expressions may be used both in singular and plural form.
|
|    Article 2 - PURPOSE
|
|The purpose of the Agreement is the grant by the Licensor to the
|Licensee of a non-exclusive, transferable and worldwide license for the
|Software as set forth in Article 5 <#scope> hereinafter for the whole
|term of the protection granted by the rights over said Software.
|
|    Article 3 - ACCEPTANCE
|
|3.1 The Licensee shall be deemed as having accepted the terms and
|conditions of this Agreement upon the occurrence of the first of the
|following events:
|
|  * (i) loading the Software by any or all means, notably, by
|    downloading from a remote server, or by loading from a physical medium;
|  * (ii) the first time the Licensee exercises any of the rights granted
|    hereunder.
|
|3.2 One copy of the Agreement, containing a notice relating to the
|characteristics of the Software, to the limited warranty, and to the
|fact that its use is restricted to experienced users has been provided
|to the Licensee prior to its acceptance as set forth in Article 3.1
|<#accepting> hereinabove, and the Licensee hereby acknowledges that it
|has read and understood it.
|
|    Article 4 - EFFECTIVE DATE AND TERM
|
|      4.1 EFFECTIVE DATE
|
|The Agreement shall become effective on the date when it is accepted by
|the Licensee as set forth in Article 3.1 <#accepting>.
|
|      4.2 TERM
|
|The Agreement shall remain in force for the entire legal term of
|protection of the economic rights over the Software.
|
|    Article 5 - SCOPE OF RIGHTS GRANTED
|
|The Licensor hereby grants to the Licensee, who accepts, the following
|rights over the Software for any or all use, and for the term of the
|Agreement, on the basis of the terms and conditions set forth hereinafter.
|
|Besides, if the Licensor owns or comes to own one or more patents
|protecting all or part of the functions of the Software or of its
|components, the Licensor undertakes not to enforce the rights granted by
|these patents against successive Licensees using, exploiting or
|modifying the Software. If these patents are transferred, the Licensor
|undertakes to have the transferees subscribe to the obligations set
|forth in this paragraph.
|
|      5.1 RIGHT OF USE
|
|The Licensee is authorized to use the Software, without any limitation
|as to its fields of application, with it being hereinafter specified
|that this comprises:
|
| 1. permanent or temporary reproduction of all or part of the Software
|    by any or all means and in any or all form.
|
| 2. loading, displaying, running, or storing the Software on any or all
|    medium.
|
| 3. entitlement to observe, study or test its operation so as to
|    determine the ideas and principles behind any or all constituent
|    elements of said Software. This shall apply when the Licensee
|    carries out any or all loading, displaying, running, transmission or
|    storage operation as regards the Software, that it is entitled to
|    carry out hereunder.
|
|      5.2 ENTITLEMENT TO MAKE CONTRIBUTIONS
|
|The right to make Contributions includes the right to translate, adapt,
|arrange, or make any or all modifications to the Software, and the right
|to reproduce the resulting software.
|
|The Licensee is authorized to make any or all Contributions to the
|Software provided that it includes an explicit notice that it is the
|author of said Contribution and indicates the date of the creation thereof.
|
|      5.3 RIGHT OF DISTRIBUTION
|
|In particular, the right of distribution includes the right to publish,
|transmit and communicate the Software to the general public on any or
|all medium, and by any or all means, and the right to market, either in
|consideration of a fee, or free of charge, one or more copies of the
|Software by any means.
|
|The Licensee is further authorized to distribute copies of the modified
|or unmodified Software to third parties according to the terms and
|conditions set forth hereinafter.
|
|        5.3.1 DISTRIBUTION OF SOFTWARE WITHOUT MODIFICATION
|
|The Licensee is authorized to distribute true copies of the Software in
|Source Code or Object Code form, provided that said distribution
|complies with all the provisions of the Agreement and is accompanied by:
|
| 1. a copy of the Agreement,
|
| 2. a notice relating to the limitation of both the Licensor's warranty
|    and liability as set forth in Articles 8 and 9,
|
|and that, in the event that only the Object Code of the Software is
|redistributed, the Licensee allows effective access to the full Source
|Code of the Software for a period of at least three years from the
|distribution of the Software, it being understood that the additional
|acquisition cost of the Source Code shall not exceed the cost of the
|data transfer.
|
|        5.3.2 DISTRIBUTION OF MODIFIED SOFTWARE
|
|When the Licensee makes a Contribution to the Software, the terms and
|conditions for the distribution of the resulting Modified Software
|become subject to all the provisions of this Agreement.
|
|The Licensee is authorized to distribute the Modified Software, in
|source code or object code form, provided that said distribution
|complies with all the provisions of the Agreement and is accompanied by:
|
| 1. a copy of the Agreement,
|
| 2. a notice relating to the limitation of both the Licensor's warranty
|    and liability as set forth in Articles 8 and 9,
|
|and, in the event that only the object code of the Modified Software is
|redistributed,
|
| 3. a note stating the conditions of effective access to the full source
|    code of the Modified Software for a period of at least three years
|    from the distribution of the Modified Software, it being understood
|    that the additional acquisition cost of the source code shall not
|    exceed the cost of the data transfer.
|
|        5.3.3 DISTRIBUTION OF EXTERNAL MODULES
|
|When the Licensee has developed an External Module, the terms and
|conditions of this Agreement do not apply to said External Module, that
|may be distributed under a separate license agreement.
|
|        5.3.4 COMPATIBILITY WITH OTHER LICENSES
|
|The Licensee can include a code that is subject to the provisions of one
|of the versions of the GNU GPL, GNU Affero GPL and/or EUPL in the
|Modified or unmodified Software, and distribute that entire code under
|the terms of the same version of the GNU GPL, GNU Affero GPL and/or EUPL.
|
|The Licensee can include the Modified or unmodified Software in a code
|that is subject to the provisions of one of the versions of the GNU GPL,
|GNU Affero GPL and/or EUPL and distribute that entire code under the
|terms of the same version of the GNU GPL, GNU Affero GPL and/or EUPL.
|
|    Article 6 - INTELLECTUAL PROPERTY
|
|      6.1 OVER THE INITIAL SOFTWARE
|
|The Holder owns the economic rights over the Initial Software. Any or
|all use of the Initial Software is subject to compliance with the terms
|and conditions under which the Holder has elected to distribute its work
|and no one shall be entitled to modify the terms and conditions for the
|distribution of said Initial Software.
|
|The Holder undertakes that the Initial Software will remain ruled at
|least by this Agreement, for the duration set forth in Article 4.2 <#term>.
|
|      6.2 OVER THE CONTRIBUTIONS
|
|The Licensee who develops a Contribution is the owner of the
|intellectual property rights over this Contribution as defined by
|applicable law.
|
|      6.3 OVER THE EXTERNAL MODULES
|
|The Licensee who develops an External Module is the owner of the
|intellectual property rights over this External Module as defined by
|applicable law and is free to choose the type of agreement that shall
|govern its distribution.
|
|      6.4 JOINT PROVISIONS
|
|The Licensee expressly undertakes:
|
| 1. not to remove, or modify, in any manner, the intellectual property
|    notices attached to the Software;
|
| 2. to reproduce said notices, in an identical manner, in the copies of
|    the Software modified or not.
|
|The Licensee undertakes not to directly or indirectly infringe the
|intellectual property rights on the Software of the Holder and/or
|Contributors, and to take, where applicable, vis-à-vis its staff, any
|and all measures required to ensure respect of said intellectual
|property rights of the Holder and/or Contributors.
|
|    Article 7 - RELATED SERVICES
|
|7.1 Under no circumstances shall the Agreement oblige the Licensor to
|provide technical assistance or maintenance services for the Software.
|
|However, the Licensor is entitled to offer this type of services. The
|terms and conditions of such technical assistance, and/or such
|maintenance, shall be set forth in a separate instrument. Only the
|Licensor offering said maintenance and/or technical assistance services
|shall incur liability therefor.
|
|7.2 Similarly, any Licensor is entitled to offer to its licensees, under
|its sole responsibility, a warranty, that shall only be binding upon
|itself, for the redistribution of the Software and/or the Modified
|Software, under terms and conditions that it is free to decide. Said
|warranty, and the financial terms and conditions of its application,
|shall be subject of a separate instrument executed between the Licensor
|and the Licensee.
|
|    Article 8 - LIABILITY
|
|8.1 Subject to the provisions of Article 8.2, the Licensee shall be
|entitled to claim compensation for any direct loss it may have suffered
|from the Software as a result of a fault on the part of the relevant
|Licensor, subject to providing evidence thereof.
|
|8.2 The Licensor's liability is limited to the commitments made under
|this Agreement and shall not be incurred as a result of in particular:
|(i) loss due the Licensee's total or partial failure to fulfill its
|obligations, (ii) direct or consequential loss that is suffered by the
|Licensee due to the use or performance of the Software, and (iii) more
|generally, any consequential loss. In particular the Parties expressly
|agree that any or all pecuniary or business loss (i.e. loss of data,
|loss of profits, operating loss, loss of customers or orders,
|opportunity cost, any disturbance to business activities) or any or all
|legal proceedings instituted against the Licensee by a third party,
|shall constitute consequential loss and shall not provide entitlement to
|any or all compensation from the Licensor.
|
|    Article 9 - WARRANTY
|
|9.1 The Licensee acknowledges that the scientific and technical
|state-of-the-art when the Software was distributed did not enable all
|possible uses to be tested and verified, nor for the presence of
|possible defects to be detected. In this respect, the Licensee's
|attention has been drawn to the risks associated with loading, using,
|modifying and/or developing and reproducing the Software which are
|reserved for experienced users.
|
|The Licensee shall be responsible for verifying, by any or all means,
|the suitability of the product for its requirements, its good working
|order, and for ensuring that it shall not cause damage to either persons
|or properties.
|
|9.2 The Licensor hereby represents, in good faith, that it is entitled
|to grant all the rights over the Software (including in particular the
|rights set forth in Article 5 <#scope>).
|
|9.3 The Licensee acknowledges that the Software is supplied "as is" by
|the Licensor without any other express or tacit warranty, other than
|that provided for in Article 9.2 <#good-faith> and, in particular,
|without any warranty as to its commercial value, its secured, safe,
|innovative or relevant nature.
|
|Specifically, the Licensor does not warrant that the Software is free
|from any error, that it will operate without interruption, that it will
|be compatible with the Licensee's own equipment and software
|configuration, nor that it will meet the Licensee's requirements.
|
|9.4 The Licensor does not either expressly or tacitly warrant that the
|Software does not infringe any third party intellectual property right
|relating to a patent, software or any other property right. Therefore,
|the Licensor disclaims any and all liability towards the Licensee
|arising out of any or all proceedings for infringement that may be
|instituted in respect of the use, modification and redistribution of the
|Software. Nevertheless, should such proceedings be instituted against
|the Licensee, the Licensor shall provide it with technical and legal
|expertise for its defense. Such technical and legal expertise shall be
|decided on a case-by-case basis between the relevant Licensor and the
|Licensee pursuant to a memorandum of understanding. The Licensor
|disclaims any and all liability as regards the Licensee's use of the
|name of the Software. No warranty is given as regards the existence of
|prior rights over the name of the Software or as regards the existence
|of a trademark.
|
|    Article 10 - TERMINATION
|
|10.1 In the event of a breach by the Licensee of its obligations
|hereunder, the Licensor may automatically terminate this Agreement
|thirty (30) days after notice has been sent to the Licensee and has
|remained ineffective.
|
|10.2 A Licensee whose Agreement is terminated shall no longer be
|authorized to use, modify or distribute the Software. However, any
|licenses that it may have granted prior to termination of the Agreement
|shall remain valid subject to their having been granted in compliance
|with the terms and conditions hereof.
|
|    Article 11 - MISCELLANEOUS
|
|      11.1 EXCUSABLE EVENTS
|
|Neither Party shall be liable for any or all delay, or failure to
|perform the Agreement, that may be attributable to an event of force
|majeure, an act of God or an outside cause, such as defective
|functioning or interruptions of the electricity or telecommunications
|networks, network paralysis following a virus attack, intervention by
|government authorities, natural disasters, water damage, earthquakes,
|fire, explosions, strikes and labor unrest, war, etc.
|
|11.2 Any failure by either Party, on one or more occasions, to invoke
|one or more of the provisions hereof, shall under no circumstances be
|interpreted as being a waiver by the interested Party of its right to
|invoke said provision(s) subsequently.
|
|11.3 The Agreement cancels and replaces any or all previous agreements,
|whether written or oral, between the Parties and having the same
|purpose, and constitutes the entirety of the agreement between said
|Parties concerning said purpose. No supplement or modification to the
|terms and conditions hereof shall be effective as between the Parties
|unless it is made in writing and signed by their duly authorized
|representatives.
|
|11.4 In the event that one or more of the provisions hereof were to
|conflict with a current or future applicable act or legislative text,
|said act or legislative text shall prevail, and the Parties shall make
|the necessary amendments so as to comply with said act or legislative
|text. All other provisions shall remain effective. Similarly, invalidity
|of a provision of the Agreement, for any reason whatsoever, shall not
|cause the Agreement as a whole to be invalid.
|
|      11.5 LANGUAGE
|
|The Agreement is drafted in both French and English and both versions
|are deemed authentic.
|
|    Article 12 - NEW VERSIONS OF THE AGREEMENT
|
|12.1 Any person is authorized to duplicate and distribute copies of this
|Agreement.
|
|12.2 So as to ensure coherence, the wording of this Agreement is
|protected and may only be modified by the authors of the License, who
|reserve the right to periodically publish updates or new versions of the
|Agreement, each with a separate number. These subsequent versions may
|address new issues encountered by Free Software.
|
|12.3 Any Software distributed under a given version of the Agreement may
|only be subsequently distributed under the same version of the Agreement
|or a subsequent version, subject to the provisions of Article 5.3.4
|<#compatibility>.
|
|    Article 13 - GOVERNING LAW AND JURISDICTION
|
|13.1 The Agreement is governed by French law. The Parties agree to
|endeavor to seek an amicable solution to any disagreements or disputes
|that may arise during the performance of the Agreement.
|
|13.2 Failing an amicable solution within two (2) months as from their
|occurrence, and unless emergency proceedings are necessary, the
|disagreements or disputes shall be referred to the Paris Courts having
|jurisdiction, by the more diligent Party.
=CPL-1.0
|Common Public License Version 1.0
|
|THE ACCOMPANYING PROGRAM IS PROVIDED UNDER THE TERMS OF THIS COMMON PUBLIC
|LICENSE ("AGREEMENT"). ANY USE, REPRODUCTION OR DISTRIBUTION OF THE PROGRAM
|CONSTITUTES RECIPIENT'S ACCEPTANCE OF THIS AGREEMENT.
|
|1. DEFINITIONS
|
|"Contribution" means:
|
|     a) in the case of the initial Contributor, the initial code and
|     documentation distributed under this Agreement, and
|
|     b) in the case of each subsequent Contributor:
|
|          i) changes to the Program, and
|
|          ii) additions to the Program;
|
|where such changes and/or additions to the Program originate from and are
|distributed by that particular Contributor. A Contribution 'originates' from a
|Contributor if it was added to the Program by such Contributor itself or
|anyone acting on such Contributor's behalf. Contributions do not include
|additions to the Program which: (i) are separate modules of software
|distributed in conjunction with the Program under their own license agreement,
|and (ii) are not derivative works of the Program.
|
|"Contributor" means any person or entity that distributes the Program.
|
|"Licensed Patents " mean patent claims licensable by a Contributor which are
|necessarily infringed by the use or sale of its Contribution alone or when
|combined with the Program.
|
|"Program" means the Contributions distributed in accordance with this
|Agreement.
|
|"Recipient" means anyone who receives the Program under this Agreement,
|including all Contributors.
|
|2. GRANT OF RIGHTS
|
|     a) Subject to the terms of this Agreement, each Contributor hereby grants
|     Recipient a non-exclusive, worldwide, royalty-free copyright license to
|     reproduce, prepare derivative works of, publicly display, publicly
|     perform, distribute and sublicense the Contribution of such Contributor,
|     if any, and such derivative works, in source code and object code form.
|
|     b) Subject to the terms of this Agreement, each Contributor hereby grants
|     Recipient a non-exclusive, worldwide, royalty-free patent license under
|     Licensed Patents to make, use, sell, offer to sell, import and otherwise
|     transfer the Contribution of such Contributor, if any, in source code and
|     object code form. This patent license shall apply to the combination of
|     the Contribution and the Program if, at the time the Contribution is
|     added by the Contributor, such addition of the Contribution causes such
|     combination to be covered by the Licensed Patents. The patent license
|     shall not apply to any other combinations which include the Contribution.
|     No hardware per se is licensed hereunder.
|
|     c) Recipient understands that although each Contributor grants the
|     licenses to its Contributions set forth herein, no assurances are
|     provided by any Contributor that the Program does not infringe the patent
|     or other intellectual property rights of any other entity. Each
|     Contributor disclaims any liability to Recipient for claims brought by
|     any other entity based on infringement of intellectual property rights or
|     otherwise. As a condition to exercising the rights and licenses granted
|     hereunder, each Recipient hereby assumes sole responsibility to secure
|     any other intellectual property rights needed, if any. For example, if a
|     third party patent license is required to allow Recipient to distribute
|     the Program, it is Recipient's responsibility to acquire that license
|     before distributing the Program.
|
|     d) Each Contributor represents that to its knowledge it has sufficient
|     copyright rights in its Contribution, if any, to grant the copyright
|     license set forth in this Agreement.
|
|3. REQUIREMENTS
|
|A Contributor may choose to distribute the Program in object code form under
|its own license agreement, provided that:
|
|     a) it complies with the terms and conditions of this Agreement; and
|
|     b) its license agreement:
|
|          i) effectively disclaims on behalf of all Contributors all
|          warranties and conditions, express and implied, including warranties
|          or conditions of title and non-infringement, and implied warranties
|          or conditions of merchantability and fitness for a particular
|          purpose;
|
|          ii) effectively excludes on behalf of all Contributors all liability
|          for damages, including direct, indirect, special, incidental and
|          consequential damages, such as lost profits;
|
|          iii) states that any provisions which differ from this Agreement are
|          offered by that Contributor alone and not by any other party; and
|
|          iv) states that source code for the Program is available from such
|          Contributor, and informs licensees how to obtain it in a reasonable
|          manner on or through a medium customarily used for software
|          exchange.
|
|When the Program is made available in source code form:
|
|     a) it must be made available under this Agreement; and
|
|     b) a copy of this Agreement must be included with each copy of the
|     Program.
|
|Contributors may not remove or alter any copyright notices contained within
|the Program.
|
|Each Contributor must identify itself as the originator of its Contribution,
|if any, in a manner that reasonably allows subsequent Recipients to identify
|the originator of the Contribution.
|
|4. COMMERCIAL DISTRIBUTION
|
|Commercial distributors of software may accept certain responsibilities with
|respect to end users, business partners and the like. While this license is
|intended to facilitate the commercial use of the Program, the Contributor who
|includes the Program in a commercial product offering should do so in a manner
|which does not create potential liability for other Contributors. Therefore,
|if a Contributor includes the Program in a commercial product offering, such
|Contributor ("Commercial Contributor") hereby agrees to defend and indemnify
|every other Contributor ("Indemnified Contributor") against any losses,
|damages and costs (collectively "Losses") arising from claims, lawsuits and
|other legal actions brought by a third party against the Indemnified
|Contributor to the extent caused by the acts or omissions of such Commercial
|Contributor in connection with its distribution of the Program in a commercial
|product offering. The obligations in this section do not apply to any claims
|or Losses relating to any actual or alleged intellectual property
|infringement. In order to qualify, an Indemnified Contributor must: a)
|promptly notify the Commercial Contributor in writing of such claim, and b)
|allow the Commercial Contributor to control, and cooperate with the Commercial
|Contributor in, the defense and any related settlement negotiations. The
|Indemnified Contributor may participate in any such claim at its own expense.
|
|For example, a Contributor might include the Program in a commercial product
|offering, Product X. That Contributor is then a Commercial Contributor. If
|that Commercial Contributor then makes performance claims, or offers
|warranties related to Product X, those performance claims and warranties are
|such Commercial Contributor's responsibility alone. Under this section, the
|Commercial Contributor would have to defend claims against the other
|Contributors related to those performance claims and warranties, and if a
|court requires any other Contributor to pay any damages as a result, the
|Commercial Contributor must pay those damages.
|
|5. NO WARRANTY
|
|EXCEPT AS EXPRESSLY SET FORTH IN THIS AGREEMENT, THE PROGRAM IS PROVIDED ON AN
|"AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, EITHER EXPRESS OR
|IMPLIED INCLUDING, WITHOUT LIMITATION, ANY WARRANTIES OR CONDITIONS OF TITLE,
|NON-INFRINGEMENT, MERCHANTABILITY OR FITNESS FOR A PARTICULAR PURPOSE. Each
|Recipient is solely responsible for determining the appropriateness of using
|and distributing the Program and assumes all risks associated with its
|exercise of rights under this Agreement, including but not limited to the
|risks and costs of program errors, compliance with applicable laws, damage to
|or loss of data, programs or equipment, and unavailability or interruption of
|operations.
|
|6. DISCLAIMER OF LIABILITY
|
|EXCEPT AS EXPRESSLY SET FORTH IN THIS AGREEMENT, NEITHER RECIPIENT NOR ANY
|CONTRIBUTORS SHALL HAVE ANY LIABILITY FOR ANY DIRECT, INDIRECT, INCIDENTAL,
|SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING WITHOUT LIMITATION
|LOST PROFITS), HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN
|CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE)
|ARISING IN ANY WAY OUT OF THE USE OR DISTRIBUTION OF THE PROGRAM OR THE
|EXERCISE OF ANY RIGHTS GRANTED HEREUNDER, EVEN IF ADVISED OF THE POSSIBILITY
|OF SUCH DAMAGES.
|
|7. GENERAL
|
|If any provision of this Agreement is invalid or unenforceable under
|applicable law, it shall not affect the validity or enforceability of the
|remainder of the terms of this Agreement, and without further action by the
|parties hereto, such provision shall be reformed to the minimum extent
|necessary to make such provision valid and enforceable.
|
|If Recipient institutes patent litigation against a Contributor with respect
|to a patent applicable to software (including a cross-claim or counterclaim in
|a lawsuit), then any patent licenses granted by that Contributor to such
|Recipient under this Agreement shall terminate as of the date such litigation
|is filed. In addition, if Recipient institutes patent litigation against any
|entity (including a cross-claim or counterclaim in a lawsuit) alleging that
|the Program itself (excluding combinations of the Program with other software
|or hardware) infringes such Recipient's patent(s), then such Recipient's
|rights granted under Section 2(b) shall terminate as of the date such
|litigation is filed.
|
|All Recipient's rights under this Agreement shall terminate if it fails to
|comply with any of the material terms or conditions of this Agreement and does
|not cure such failure in a reasonable period of time after becoming aware of
|such noncompliance. If all Recipient's rights under this Agreement terminate,
|Recipient agrees to cease use and distribution of the Program as soon as
|reasonably practicable. However, Recipient's obligations under this Agreement
|and any licenses granted by Recipient relating to the Program shall continue
|and survive.
|
|Everyone is permitted to copy and distribute copies of this Agreement, but in
|order to avoid inconsistency the Agreement is copyrighted and may only be
|modified in the following manner. The Agreement Steward reserves the right to
|publish new versions (including revisions) of this Agreement from time to
|time. No one other than the Agreement Steward has the right to modify this
|Agreement. IBM is the initial Agreement Steward. IBM may assign the
|responsibility to serve as the Agreement Steward to a suitable separate
|entity. Each new version of the Agreement will be given a distinguishing
|version number. The Program (including Contributions) may always be
|distributed subject to the version of the Agreement under which it was
|received. In addition, after a new version of the Agreement is published,
|Contributor may elect to distribute the Program (including its Contributions)
|under the new version. Except as expressly stated in Sections 2(a) and 2(b)
|above, Recipient receives no rights or licenses to the intellectual property
|of any Contributor under this Agreement, whether expressly, by implication,
|estoppel or otherwise. All rights in the Program not expressly granted under
|this Agreement are reserved.
|
|This Agreement is governed by the laws of the State of New York and the
|intellectual property laws of the United States of America. No party to this
|Agreement will bring a legal action under this Agreement more than one year
|after the cause of action arose. Each party waives its rights to a jury trial
|in any resulting litigation.
=ECL-2.0
|Educational Community License
|Version 2.0, April 2007
|
|http://www.osedu.org/licenses/
|
|The Educational Community License version 2.0 ("ECL") consists of the Apache
|2.0 license, modified to change the scope of the patent grant in section 3 to
|be specific to the needs of the education communities using this license. The
|original Apache 2.0 license can be found at:
|http://www.apache.org/licenses/LICENSE-2.0
|
|TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION
|
|1. Definitions.
|
|"License" shall mean the terms and conditions for use, reproduction, and
|distribution as defined by Sections 1 through 9 of this document.
|
|"Licensor" shall mean the copyright owner or entity authorized by the
|copyright owner that is granting the License.
|
|"Legal Entity" shall mean the union of the acting entity and all other
|entities that control, are controlled by, or are under common control with
|that entity. For the purposes of this definition, "control" means (i) the
|power, direct or indirect, to cause the direction or management of such
|entity, whether by contract or otherwise, or (ii) ownership of fifty percent
|(50%) or more of the outstanding shares, or (iii) beneficial ownership of such
|entity.
|
|"You" (or "Your") shall mean an individual or Legal Entity exercising
|permissions granted by this License.
|
|"Source" form shall mean the preferred form for making modifications,
|including but not limited to software source code, documentation source, and
|configuration files.
|
|"Object" form shall mean any form resulting from mechanical transformation or
|translation of a Source form, including but not limited to compiled object
|code, generated documentation, and conversions to other media types.
|
|"Work" shall mean the work of authorship, whether in Source or Object form,
|made available under the License, as indicated by a copyright notice that is
|included in or attached to the work (an example is provided in the Appendix
|below).
|
|"Derivative Works" shall mean any work, whether in Source or Object form, that
|is based on (or derived from) the Work and for which the editorial revisions,
|annotations, elaborations, or other modifications represent, as a whole, an
|original work of authorship. For the purposes of this License, Derivative
|Works shall not include works that remain separable from, or merely link (or
|bind by name) to the interfaces of, the Work and Derivative Works thereof.
|
|"Contribution" shall mean any work of authorship, including the original
|version of the Work and any modifications or additions to that Work or
|Derivative Works thereof, that is intentionally submitted to Licensor for
|inclusion in the Work by the copyright owner or by an individual or Legal
|Entity authorized to submit on behalf of the copyright owner. For the purposes
|of this definition, "submitted" means any form of electronic, verbal, or
|written communication sent to the Licensor or its representatives, including
|but not limited to communication on electronic mailing lists, source code
|control systems, and issue tracking systems that are managed by, or on behalf
|of, the Licensor for the purpose of discussing and improving the Work, but
|excluding communication that is conspicuously marked or otherwise designated
|in writing by the copyright owner as "Not a Contribution."
|
|"Contributor" shall mean Licensor and any individual or Legal Entity on behalf
|of whom a Contribution has been received by Licensor and subsequently
|incorporated within the Work.
|
|2. Grant of Copyright License.
|
|Subject to the terms and conditions of this License, each Contributor hereby
|grants to You a perpetual, worldwide, non-exclusive, no-charge, royalty-free,
|irrevocable copyright license to reproduce, prepare Derivative Works of,
|publicly display, publicly perform, sublicense, and distribute the Work and
|such Derivative Works in Source or Object form.
|
|3. Grant of Patent License.
|
|Subject to the terms and conditions of this License, each Contributor hereby
|grants to You a perpetual, worldwide, non-exclusive, no-charge, royalty-free,
|irrevocable (except as stated in this section) patent license to make, have
|made, use, offer to sell, sell, import, and otherwise transfer the Work, where
|such license applies only to those patent claims licensable by such
|Contributor that are necessarily infringed by their Contribution(s) alone or
|by combination of their Contribution(s) with the Work to which such
|Contribution(s) was submitted. If You institute patent litigation against any
|entity (including a cross-claim or counterclaim in a lawsuit) alleging that
|the Work or a Contribution incorporated within the Work constitutes direct or
|contributory patent infringement, then any patent licenses granted to You
|under this License for that Work shall terminate as of the date such
|litigation is filed. Any patent license granted hereby with respect to
|contributions by an individual employed by an institution or organization is
|limited to patent claims where the individual that is the author of the Work
|is also the inventor of the patent claims licensed, and where the organization
|or institution has the right to grant such license under applicable grant and
|research funding agreements. No other express or implied licenses are granted.
|
|4. Redistribution.
|
|You may reproduce and distribute copies of the Work or Derivative Works
|thereof in any medium, with or without modifications, and in Source or Object
|form, provided that You meet the following conditions:
|
|     a. You must give any other recipients of the Work or Derivative Works a
|     copy of this License; and
|
|     b. You must cause any modified files to carry prominent notices stating
|     that You changed the files; and
|
|     c. You must retain, in the Source form of any Derivative Works that You
|     distribute, all copyright, patent, trademark, and attribution notices
|     from the Source form of the Work, excluding those notices that do not
|     pertain to any part of the Derivative Works; and
|
|     d. If the Work includes a "NOTICE" text file as part of its distribution,
|     then any Derivative Works that You distribute must include a readable
|     copy of the attribution notices contained within such NOTICE file,
|     excluding those notices that do not pertain to any part of the Derivative
|     Works, in at least one of the following places: within a NOTICE text file
|     distributed as part of the Derivative Works; within the Source form or
|     documentation, if provided along with the Derivative Works; or, within a
|     display generated by the Derivative Works, if and wherever such
|     third-party notices normally appear. The contents of the NOTICE file are
|     for informational purposes only and do not modify the License. You may
|     add Your own attribution notices within Derivative Works that You
|     distribute, alongside or as an addendum to the NOTICE text from the Work,
|     provided that such additional attribution notices cannot be construed as
|     modifying the License.
|
|You may add Your own copyright statement to Your modifications and may provide
|additional or different license terms and conditions for use, reproduction, or
|distribution of Your modifications, or for any such Derivative Works as a
|whole, provided Your use, reproduction, and distribution of the Work otherwise
|complies with the conditions stated in this License.
|
|5. Submission of Contributions.
|
|Unless You explicitly state otherwise, any Contribution intentionally
|submitted for inclusion in the Work by You to the Licensor shall be under the
|terms and conditions of this License, without any additional terms or
|conditions. Notwithstanding the above, nothing herein shall supersede or
|modify the terms of any separate license agreement you may have executed with
|Licensor regarding such Contributions.
|
|6. Trademarks.
|
|This License does not grant permission to use the trade names, trademarks,
|service marks, or product names of the Licensor, except as required for
|reasonable and customary use in describing the origin of the Work and
|reproducing the content of the NOTICE file.
|
|7. Disclaimer of Warranty.
|
|Unless required by applicable law or agreed to in writing, Licensor provides
|the Work (and each Contributor provides its Contributions) on an "AS IS"
|BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or
|implied, including, without limitation, any warranties or conditions of TITLE,
|NON-INFRINGEMENT, MERCHANTABILITY, or FITNESS FOR A PARTICULAR PURPOSE. You
|are solely responsible for determining the appropriateness of using or
|redistributing the Work and assume any risks associated with Your exercise of
|permissions under this License.
|
|8. Limitation of Liability.
|
|In no event and under no legal theory, whether in tort (including negligence),
|contract, or otherwise, unless required by applicable law (such as deliberate
|and grossly negligent acts) or agreed to in writing, shall any Contributor be
|liable to You for damages, including any direct, indirect, special,
|incidental, or consequential damages of any character arising as a result of
|this License or out of the use or inability to use the Work (including but not
|limited to damages for loss of goodwill, work stoppage, computer failure or
|malfunction, or any and all other commercial damages or losses), even if such
|Contributor has been advised of the possibility of such damages.
|
|9. Accepting Warranty or Additional Liability.
|
|While redistributing the Work or Derivative Works thereof, You may choose to
|offer, and charge a fee for, acceptance of support, warranty, indemnity, or
|other liability obligations and/or rights consistent with this License.
|However, in accepting such obligations, You may act only on Your own behalf
|and on Your sole responsibility, not on behalf of any other Contributor, and
|only if You agree to indemnify, defend, and hold each Contributor harmless for
|any liability incurred by, or claims asserted against, such Contributor by
|reason of your accepting any such warranty or additional liability.
|
|END OF TERMS AND CONDITIONS
|
|APPENDIX: How to apply the Educational Community License to your work
|
|To apply the Educational Community License to your work, attach
|the following boilerplate notice, with the fields enclosed by
|brackets "[]" replaced with your own identifying information.
|(Don't include the brackets!) The text should be enclosed in the
|appropriate comment syntax for the file format. We also recommend
|that a file or class name and description of purpose be included on
|the same "printed page" as the copyright notice for easier
|identification within third-party archives.
|
|  Copyright [yyyy] [name of copyright owner] Licensed under the
|  Educational Community License, Version 2.0 (the "License"); you may
|  not use this file except in compliance with the License. You may
|  obtain a copy of the License at
|
|  http://www.osedu.org/licenses/ECL-2.0
|
|  Unless required by applicable law or agreed to in writing,
|  software distributed under the License is distributed on an "AS IS"
|  BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express
|  or implied. See the License for the specific language governing
|  permissions and limitations under the License.
=EPL-1.0
|Eclipse Public License - v 1.0
|
|THE ACCOMPANYING PROGRAM IS PROVIDED UNDER THE TERMS OF THIS ECLIPSE PUBLIC
|LICENSE ("AGREEMENT"). ANY USE, REPRODUCTION OR DISTRIBUTION OF THE PROGRAM
|CONSTITUTES RECIPIENT'S ACCEPTANCE OF THIS AGREEMENT.
|
|1. DEFINITIONS
|
|"Contribution" means:
|     a) in the case of the initial Contributor, the initial code and
|     documentation distributed under this Agreement, and
|     b) in the case of each subsequent Contributor:
|          i) changes to the Program, and
|          ii) additions to the Program;
|
|where such changes and/or additions to the Program originate from and are
|distributed by that particular Contributor. A Contribution 'originates' from a
|Contributor if it was added to the Program by such Contributor itself or
|anyone acting on such Contributor's behalf. Contributions do not include
|additions to the Program which: (i) are separate modules of software
|distributed in conjunction with the Program under their own license agreement,
|and (ii) are not derivative works of the Program.
|"Contributor" means any person or entity that distributes the Program.
|
|"Licensed Patents" mean patent claims licensable by a Contributor which are
|necessarily infringed by the use or sale of its Contribution alone or when
|combined with the Program.
|
|"Program" means the Contributions distributed in accordance with this
|Agreement.
|
|"Recipient" means anyone who receives the Program under this Agreement,
|including all Contributors.
|
|2. GRANT OF RIGHTS
|
|     a) Subject to the terms of this Agreement, each Contributor hereby grants
|     Recipient a non-exclusive, worldwide, royalty-free copyright license to
|     reproduce, prepare derivative works of, publicly display, publicly
|     perform, distribute and sublicense the Contribution of such Contributor,
|     if any, and such derivative works, in source code and object code form.
|
|     b) Subject to the terms of this Agreement, each Contributor hereby grants
|     Recipient a non-exclusive, worldwide, royalty-free patent license under
|     Licensed Patents to make, use, sell, offer to sell, import and otherwise
|     transfer the Contribution of such Contributor, if any, in source code and
|     object code form. This patent license shall apply to the combination of
|     the Contribution and the Program if, at the time the Contribution is
|     added by the Contributor, such addition of the Contribution causes such
|     combination to be covered by the Licensed Patents. The patent license
|     shall not apply to any other combinations which include the Contribution.
|     No hardware per se is licensed hereunder.
|
|     c) Recipient understands that although each Contributor grants the
|     licenses to its Contributions set forth herein, no assurances are
|     provided by any Contributor that the Program does not infringe the patent
|     or other intellectual property rights of any other entity. Each
|     Contributor disclaims any liability to Recipient for claims brought by
|     any other entity based on infringement of intellectual property rights or
|     otherwise. As a condition to exercising the rights and licenses granted
|     hereunder, each Recipient hereby assumes sole responsibility to secure
|     any other intellectual property rights needed, if any. For example, if a
|     third party patent license is required to allow Recipient to distribute
|     the Program, it is Recipient's responsibility to acquire that license
|     before distributing the Program.
|
|     d) Each Contributor represents that to its knowledge it has sufficient
|     copyright rights in its Contribution, if any, to grant the copyright
|     license set forth in this Agreement.
|
|3. REQUIREMENTS
|A Contributor may choose to distribute the Program in object code form under
|its own license agreement, provided that:
|
|     a) it complies with the terms and conditions of this Agreement; and
|
|     b) its license agreement:
|          i) effectively disclaims on behalf of all Contributors all
|          warranties and conditions, express and implied, including warranties
|          or conditions of title and non-infringement, and implied warranties
|          or conditions of merchantability and fitness for a particular
|          purpose;
|          ii) effectively excludes on behalf of all Contributors all liability
|          for damages, including direct, indirect, special, incidental and
|          consequential damages, such as lost profits;
|          iii) states that any provisions which differ from this Agreement are
|          offered by that Contributor alone and not by any other party; and
|          iv) states that source code for the Program is available from such
|          Contributor, and informs licensees how to obtain it in a reasonable
|          manner on or through a medium customarily used for software
|          exchange.
|
|When the Program is made available in source code form:
|
|     a) it must be made available under this Agreement; and
|
|     b) a copy of this Agreement must be included with each copy of the
|     Program.
|Contributors may not remove or alter any copyright notices contained within
|the Program.
|
|Each Contributor must identify itself as the originator of its Contribution,
|if any, in a manner that reasonably allows subsequent Recipients to identify
|the originator of the Contribution.
|
|4. COMMERCIAL DISTRIBUTION
|Commercial distributors of software may accept certain responsibilities with
|respect to end users, business partners and the like. While this license is
|intended to facilitate the commercial use of the Program, the Contributor who
|includes the Program in a commercial product offering should do so in a manner
|which does not create potential liability for other Contributors. Therefore,
|if a Contributor includes the Program in a commercial product offering, such
|Contributor ("Commercial Contributor") hereby agrees to defend and indemnify
|every other Contributor ("Indemnified Contributor") against any losses,
|damages and costs (collectively "Losses") arising from claims, lawsuits and
|other legal actions brought by a third party against the Indemnified
|Contributor to the extent caused by the acts or omissions of such Commercial
|Contributor in connection with its distribution of the Program in a commercial
|product offering. The obligations in this section do not apply to any claims
|or Losses relating to any actual or alleged intellectual property
|infringement. In order to qualify, an Indemnified Contributor must: a)
|promptly notify the Commercial Contributor in writing of such claim, and b)
|allow the Commercial Contributor to control, and cooperate with the Commercial
|Contributor in, the defense and any related settlement negotiations. The
|Indemnified Contributor may participate in any such claim at its own expense.
|
|For example, a Contributor might include the Program in a commercial product
|offering, Product X. That Contributor is then a Commercial Contributor. If
|that Commercial Contributor then makes performance claims, or offers
|warranties related to Product X, those performance claims and warranties are
|such Commercial Contributor's responsibility alone. Under this section, the
|Commercial Contributor would have to defend claims against the other
|Contributors related to those performance claims and warranties, and if a
|court requires any other Contributor to pay any damages as a result, the
|Commercial Contributor must pay those damages.
|
|5. NO WARRANTY
|EXCEPT AS EXPRESSLY SET FORTH IN THIS AGREEMENT, THE PROGRAM IS PROVIDED ON AN
|"AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, EITHER EXPRESS OR
|IMPLIED INCLUDING, WITHOUT LIMITATION, ANY WARRANTIES OR CONDITIONS OF TITLE,
|NON-INFRINGEMENT, MERCHANTABILITY OR FITNESS FOR A PARTICULAR PURPOSE. Each
|Recipient is solely responsible for determining the appropriateness of using
|and distributing the Program and assumes all risks associated with its
|exercise of rights under this Agreement , including but not limited to the
|risks and costs of program errors, compliance with applicable laws, damage to
|or loss of data, programs or equipment, and unavailability or interruption of
|operations.
|
|6. DISCLAIMER OF LIABILITY
|EXCEPT AS EXPRESSLY SET FORTH IN THIS AGREEMENT, NEITHER RECIPIENT NOR ANY
|CONTRIBUTORS SHALL HAVE ANY LIABILITY FOR ANY DIRECT, INDIRECT, INCIDENTAL,
|SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING WITHOUT LIMITATION
|LOST PROFITS), HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN
|CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE)
|ARISING IN ANY WAY OUT OF THE USE OR DISTRIBUTION OF THE PROGRAM OR THE
|EXERCISE OF ANY RIGHTS GRANTED HEREUNDER, EVEN IF ADVISED OF THE POSSIBILITY
|OF SUCH DAMAGES.
|
|7. GENERAL
|
|If any provision of this Agreement is invalid or unenforceable under
|applicable law, it shall not affect the validity or enforceability of the
|remainder of the terms of this Agreement, and without further action by the
|parties hereto, such provision shall be reformed to the minimum extent
|necessary to make such provision valid and enforceable.
|
|If Recipient institutes patent litigation against any entity (including a
|cross-claim or counterclaim in a lawsuit) alleging that the Program itself
|(excluding combinations of the Program with other software or hardware)
|infringes such Recipient's patent(s), then such Recipient's rights granted
|under Section 2(b) shall terminate as of the date such litigation is filed.
|
|All Recipient's rights under this Agreement shall terminate if it fails to
|comply with any of the material terms or conditions of this Agreement and does
|not cure such failure in a reasonable period of time after becoming aware of
|such noncompliance. If all Recipient's rights under this Agreement terminate,
|Recipient agrees to cease use and distribution of the Program as soon as
|reasonably practicable. However, Recipient's obligations under this Agreement
|and any licenses granted by Recipient relating to the Program shall continue
|and survive.
|
|Everyone is permitted to copy and distribute copies of this Agreement, but in
|order to avoid inconsistency the Agreement is copyrighted and may only be
|modified in the following manner. The Agreement Steward reserves the right to
|publish new versions (including revisions) of this Agreement from time to
|time. No one other than the Agreement Steward has the right to modify this
|Agreement. The Eclipse Foundation is the initial Agreement Steward. The
|Eclipse Foundation may assign the responsibility to serve as the Agreement
|Steward to a suitable separate entity. Each new version of the Agreement will
|be given a distinguishing version number. The Program (including
|Contributions) may always be distributed subject to the version of the
|Agreement under which it was received. In addition, after a new version of the
|Agreement is published, Contributor may elect to distribute the Program
|(including its Contributions) under the new version. Except as expressly
|stated in Sections 2(a) and 2(b) above, Recipient receives no rights or
|licenses to the intellectual property of any Contributor under this Agreement,
|whether expressly, by implication, estoppel or otherwise. All rights in the
|Program not expressly granted under this Agreement are reserved.
|
|This Agreement is governed by the laws of the State of New York and the
|intellectual property laws of the United States of America. No party to this
|Agreement will bring a legal action under this Agreement more than one year
|after the cause of action arose. Each party waives its rights to a jury trial
|in any resulting litigation.
=EPL-2.0
|Eclipse Public License - v 2.0
|THE ACCOMPANYING PROGRAM IS PROVIDED UNDER THE TERMS OF THIS ECLIPSE PUBLIC
|LICENSE (“AGREEMENT”). ANY USE, REPRODUCTION OR DISTRIBUTION OF THE PROGRAM
|CONSTITUTES RECIPIENT'S ACCEPTANCE OF THIS AGREEMENT.
|
|1. DEFINITIONS
|“Contribution” means:
|
|a) in the case of the initial Contributor, the initial content Distributed
|under this Agreement, and
|b) in the case of each subsequent Contributor:
|i) changes to the Program, and
|ii) additions to the Program;
|where such changes and/or additions to the Program originate from and are
|Distributed by that particular Contributor. A Contribution “originates” from a
|Contributor if it was added to the Program by such Contributor itself or
|anyone acting on such Contributor's behalf. Contributions do not include
|changes or additions to the Program that are not Modified Works.
|“Contributor” means any person or entity that Distributes the Program.
|
|“Licensed Patents” mean patent claims licensable by a Contributor which are
|necessarily infringed by the use or sale of its Contribution alone or when
|combined with the Program.
|
|“Program” means the Contributions Distributed in accordance with this
|Agreement.
|
|“Recipient” means anyone who receives the Program under this Agreement or any
|Secondary License (as applicable), including Contributors.
|
|“Derivative Works” shall mean any work, whether in Source Code or other form,
|that is based on (or derived from) the Program and for which the editorial
|revisions, annotations, elaborations, or other modifications represent, as a
|whole, an original work of authorship.
|
|“Modified Works” shall mean any work in Source Code or other form that results
|from an addition to, deletion from, or modification of the contents of the
|Program, including, for purposes of clarity any new file in Source Code form
|that contains any contents of the Program. Modified Works shall not include
|works that contain only declarations, interfaces, types, classes, structures,
|or files of the Program solely in each case in order to link to, bind by name,
|or subclass the Program or Modified Works thereof.
|
|“Distribute” means the acts of a) distributing or b) making available in any
|manner that enables the transfer of a copy.
|
|“Source Code” means the form of a Program preferred for making modifications,
|including but not limited to software source code, documentation source, and
|configuration files.
|
|“Secondary License” means either the GNU General Public License, Version 2.0,
|or any later versions of that license, including any exceptions or additional
|permissions as identified by the initial Contributor.
|
|2. GRANT OF RIGHTS
|a) Subject to the terms of this Agreement, each Contributor hereby grants
|Recipient a non-exclusive, worldwide, royalty-free copyright license to
|reproduce, prepare Derivative Works of, publicly display, publicly perform,
|Distribute and sublicense the Contribution of such Contributor, if any, and
|such Derivative Works.
|b) Subject to the terms of this Agreement, each Contributor hereby grants
|Recipient a non-exclusive, worldwide, royalty-free patent license under
|Licensed Patents to make, use, sell, offer to sell, import and otherwise
|transfer the Contribution of such Contributor, if any, in Source Code or other
|form. This patent license shall apply to the combination of the Contribution
|and the Program if, at the time the Contribution is added by the Contributor,
|such addition of the Contribution causes such combination to be covered by the
|Licensed Patents. The patent license shall not apply to any other combinations
|which include the Contribution. No hardware per se is licensed hereunder.
|c) Recipient understands that although each Contributor grants the licenses to
|its Contributions set forth herein, no assurances are provided by any
|Contributor that the Program does not infringe the patent or other
|intellectual property rights of any other entity. Each Contributor disclaims
|any liability to Recipient for claims brought by any other entity based on
|infringement of intellectual property rights or otherwise. As a condition to
|exercising the rights and licenses granted hereunder, each Recipient hereby
|assumes sole responsibility to secure any other intellectual property rights
|needed, if any. For example, if a third party patent license is required to
|allow Recipient to Distribute the Program, it is Recipient's responsibility to
|acquire that license before distributing the Program.
|d) Each Contributor represents that to its knowledge it has sufficient
|copyright rights in its Contribution, if any, to grant the copyright license
|set forth in this Agreement.
|e) Notwithstanding the terms of any Secondary License, no Contributor makes
|additional grants to any Recipient (other than those set forth in this
|Agreement) as a result of such Recipient's receipt of the Program under the
|terms of a Secondary License (if permitted under the terms of Section 3).
|3. REQUIREMENTS
|3.1 If a Contributor Distributes the Program in any form, then:
|
|a) the Program must also be made available as Source Code, in accordance with
|section 3.2, and the Contributor must accompany the Program with a statement
|that the Source Code for the Program is available under this Agreement, and
|informs Recipients how to obtain it in a reasonable manner on or through a
|medium customarily used for software exchange; and
|b) the Contributor may Distribute the Program under a license different than
|this Agreement, provided that such license:
|i) effectively disclaims on behalf of all other Contributors all warranties
|and conditions, express and implied, including warranties or conditions of
|title and non-infringement, and implied warranties or conditions of
|merchantability and fitness for a particular purpose;
|ii) effectively excludes on behalf of all other Contributors all liability for
|damages, including direct, indirect, special, incidental and consequential
|damages, such as lost profits;
|iii) does not attempt to limit or alter the recipients' rights in the Source
|Code under section 3.2; and
|iv) requires any subsequent distribution of the Program by any party to be
|under a license that satisfies the requirements of this section 3.
|3.2 When the Program is Distributed as Source Code:
|
|a) it must be made available under this Agreement, or if the Program (i) is
|combined with other material in a separate file or files made available under
|a Secondary License, and (ii) the initial Contributor attached to the Source
|Code the notice described in Exhibit A of this Agreement, then the Program may
|be made available under the terms of such Secondary Licenses, and
|b) a copy of this Agreement must be included with each copy of the Program.
|3.3 Contributors may not remove or alter any copyright, patent, trademark,
|attribution notices, disclaimers of warranty, or limitations of liability
|(‘notices’) contained within the Program from any copy of the Program which
|they Distribute, provided that Contributors may add their own appropriate
|notices.
|
|4. COMMERCIAL DISTRIBUTION
|Commercial distributors of software may accept certain responsibilities with
|respect to end users, business partners and the like. While this license is
|intended to facilitate the commercial use of the Program, the Contributor who
|includes the Program in a commercial product offering should do so in a manner
|which does not create potential liability for other Contributors. Therefore,
|if a Contributor includes the Program in a commercial product offering, such
|Contributor (“Commercial Contributor”) hereby agrees to defend and indemnify
|every other Contributor (“Indemnified Contributor”) against any losses,
|damages and costs (collectively “Losses”) arising from claims, lawsuits and
|other legal actions brought by a third party against the Indemnified
|Contributor to the extent caused by the acts or omissions of such Commercial
|Contributor in connection with its distribution of the Program in a commercial
|product offering. The obligations in this section do not apply to any claims
|or Losses relating to any actual or alleged intellectual property
|infringement. In order to qualify, an Indemnified Contributor must: a)
|promptly notify the Commercial Contributor in writing of such claim, and b)
|allow the Commercial Contributor to control, and cooperate with the Commercial
|Contributor in, the defense and any related settlement negotiations. The
|Indemnified Contributor may participate in any such claim at its own expense.
|
|For example, a Contributor might include the Program in a commercial product
|offering, Product X. That Contributor is then a Commercial Contributor. If
|that Commercial Contributor then makes performance claims, or offers
|warranties related to Product X, those performance claims and warranties are
|such Commercial Contributor's responsibility alone. Under this section, the
|Commercial Contributor would have to defend claims against the other
|Contributors related to those performance claims and warranties, and if a
|court requires any other Contributor to pay any damages as a result, the
|Commercial Contributor must pay those damages.
|
|5. NO WARRANTY
|EXCEPT AS EXPRESSLY SET FORTH IN THIS AGREEMENT, AND TO THE EXTENT PERMITTED
|BY APPLICABLE LAW, THE PROGRAM IS PROVIDED ON AN “AS IS” BASIS, WITHOUT
|WARRANTIES OR CONDITIONS OF ANY KIND, EITHER EXPRESS OR IMPLIED INCLUDING,
|WITHOUT LIMITATION, ANY WARRANTIES OR CONDITIONS OF TITLE, NON-INFRINGEMENT,
|MERCHANTABILITY OR FITNESS FOR A PARTICULAR PURPOSE. Each Recipient is solely
|responsible for determining the appropriateness of using and distributing the
|Program and assumes all risks associated with its exercise of rights under
|this Agreement, including but not limited to the risks and costs of program
|errors, compliance with applicable laws, damage to or loss of data, programs
|or equipment, and unavailability or interruption of operations.
|
|6. DISCLAIMER OF LIABILITY
|EXCEPT AS EXPRESSLY SET FORTH IN THIS AGREEMENT, AND TO THE EXTENT PERMITTED
|BY APPLICABLE LAW, NEITHER RECIPIENT NOR ANY CONTRIBUTORS SHALL HAVE ANY
|LIABILITY FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR
|CONSEQUENTIAL DAMAGES (INCLUDING WITHOUT LIMITATION LOST PROFITS), HOWEVER
|CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
|OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
|OR DISTRIBUTION OF THE PROGRAM OR THE EXERCISE OF ANY RIGHTS GRANTED
|HEREUNDER, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGES.
|
|7. GENERAL
|If any provision of this Agreement is invalid or unenforceable under
|applicable law, it shall not affect the validity or enforceability of the
|remainder of the terms of this Agreement, and without further action by the
|parties hereto, such provision shall be reformed to the minimum extent
|necessary to make such provision valid and enforceable.
|
|If Recipient institutes patent litigation against any entity (including a
|cross-claim or counterclaim in a lawsuit) alleging that the Program itself
|(excluding combinations of the Program with other software or hardware)
|infringes such Recipient's patent(s), then such Recipient's rights granted
|under Section 2(b) shall terminate as of the date such litigation is filed.
|
|All Recipient's rights under this Agreement shall terminate if it fails to
|comply with any of the material terms or conditions of this Agreement and does
|not cure such failure in a reasonable period of time after becoming aware of
|such noncompliance. If all Recipient's rights under this Agreement terminate,
|Recipient agrees to cease use and distribution of the Program as soon as
|reasonably practicable. However, Recipient's obligations under this Agreement
|and any licenses granted by Recipient relating to the Program shall continue
|and survive.
|
|Everyone is permitted to copy and distribute copies of this Agreement, but in
|order to avoid inconsistency the Agreement is copyrighted and may only be
|modified in the following manner. The Agreement Steward reserves the right to
|publish new versions (including revisions) of this Agreement from time to
|time. No one other than the Agreement Steward has the right to modify this
|Agreement. The Eclipse Foundation is the initial Agreement Steward. The
|Eclipse Foundation may assign the responsibility to serve as the Agreement
|Steward to a suitable separate entity. Each new version of the Agreement will
|be given a distinguishing version number. The Program (including
|Contributions) may always be Distributed subject to the version of the
|Agreement under which it was received. In addition, after a new version of the
|Agreement is published, Contributor may elect to Distribute the Program
|(including its Contributions) under the new version.
|
|Except as expressly stated in Sections 2(a) and 2(b) above, Recipient receives
|no rights or licenses to the intellectual property of any Contributor under
|this Agreement, whether expressly, by implication, estoppel or otherwise. All
|rights in the Program not expressly granted under this Agreement are reserved.
|Nothing in this Agreement is intended to be enforceable by any entity that is
|not a Contributor or Recipient. No third-party beneficiary rights are created
|under this Agreement.
|
|Exhibit A – Form of Secondary Licenses Notice
|“This Source Code may also be made available under the following Secondary
|Licenses when the conditions for such availability set forth in the Eclipse
|Public License, v. 2.0 are satisfied: {name license(s), version(s), and
|exceptions or additional permissions here}.”
|
|Simply including a copy of this Agreement, including this Exhibit A is not
|sufficient to license the Source Code under Secondary Licenses.
|
|If it is not possible or desirable to put the notice in a particular file,
|then You may include the notice in a location (such as a LICENSE file in a
|relevant directory) where a recipient would be likely to look for such a
|notice.
|
|You may add additional accurate notices of copyright ownership.
=EUPL-1.2
|EUROPEAN UNION PUBLIC LICENCE v. 1.2
|EUPL © the European Union 2007, 2016
|
|This European Union Public Licence (the ‘EUPL’) applies to the Work (as
|defined below) which is provided under the
|terms of this Licence. Any use of the Work, other than as authorised under
|this Licence is prohibited (to the extent such
|use is covered by a right of the copyright holder of the Work).
|The Work is provided under the terms of this Licence when the Licensor (as
|defined below) has placed the following
|notice immediately following the copyright notice for the Work:
|                    Licensed under the EUPL
|or has expressed by any other means his willingness to license under the EUPL.
|
|1.Definitions
|In this Licence, the following terms have the following meaning:
|— ‘The Licence’:this Licence.
|— ‘The Original Work’:the work or software distributed or communicated by the
|Licensor under this Licence, available
|as Source Code and also as Executable Code as the case may be.
|— ‘Derivative Works’:the works or software that could be created by the
|Licensee, based upon the Original Work or
|modifications thereof. This Licence does not define the extent of modification
|or dependence on the Original Work
|required in order to classify a work as a Derivative Work; this extent is
|determined by copyright law applicable in
|the country mentioned in Article 15.
|— ‘The Work’:the Original Work or its Derivative Works.
|— ‘The Source Code’:the human-readable form of the Work which is the most
|convenient for people to study and
|modify.
|— ‘The Executable Code’:any code which has generally been compiled and which
|is meant to be interpreted by
|a computer as a program.
|— ‘The Licensor’:the natural or legal person that distributes or communicates
|the Work under the Licence.
|— ‘Contributor(s)’:any natural or legal person who modifies the Work under the
|Licence, or otherwise contributes to
|the creation of a Derivative Work.
|— ‘The Licensee’ or ‘You’:any natural or legal person who makes any usage of
|the Work under the terms of the
|Licence.
|— ‘Distribution’ or ‘Communication’:any act of selling, giving, lending,
|renting, distributing, communicating,
|transmitting, or otherwise making available, online or offline, copies of the
|Work or providing access to its essential
|functionalities at the disposal of any other natural or legal person.
|
|2.Scope of the rights granted by the Licence
|The Licensor hereby grants You a worldwide, royalty-free, non-exclusive,
|sublicensable licence to do the following, for
|the duration of copyright vested in the Original Work:
|— use the Work in any circumstance and for all usage,
|— reproduce the Work,
|— modify the Work, and make Derivative Works based upon the Work,
|— communicate to the public, including the right to make available or display
|the Work or copies thereof to the public
|and perform publicly, as the case may be, the Work,
|— distribute the Work or copies thereof,
|— lend and rent the Work or copies thereof,
|— sublicense rights in the Work or copies thereof.
|Those rights can be exercised on any media, supports and formats, whether now
|known or later invented, as far as the
|applicable law permits so.
|In the countries where moral rights apply, the Licensor waives his right to
|exercise his moral right to the extent allowed
|by law in order to make effective the licence of the economic rights here
|above listed.
|The Licensor grants to the Licensee royalty-free, non-exclusive usage rights
|to any patents held by the Licensor, to the
|extent necessary to make use of the rights granted on the Work under this
|Licence.
|
|3.Communication of the Source Code
|The Licensor may provide the Work either in its Source Code form, or as
|Executable Code. If the Work is provided as
|Executable Code, the Licensor provides in addition a machine-readable copy of
|the Source Code of the Work along with
|each copy of the Work that the Licensor distributes or indicates, in a notice
|following the copyright notice attached to
|the Work, a repository where the Source Code is easily and freely accessible
|for as long as the Licensor continues to
|distribute or communicate the Work.
|
|4.Limitations on copyright
|Nothing in this Licence is intended to deprive the Licensee of the benefits
|from any exception or limitation to the
|exclusive rights of the rights owners in the Work, of the exhaustion of those
|rights or of other applicable limitations
|thereto.
|
|5.Obligations of the Licensee
|The grant of the rights mentioned above is subject to some restrictions and
|obligations imposed on the Licensee. Those
|obligations are the following:
|
|Attribution right: The Licensee shall keep intact all copyright, patent or
|trademarks notices and all notices that refer to
|the Licence and to the disclaimer of warranties. The Licensee must include a
|copy of such notices and a copy of the
|Licence with every copy of the Work he/she distributes or communicates. The
|Licensee must cause any Derivative Work
|to carry prominent notices stating that the Work has been modified and the
|date of modification.
|
|Copyleft clause: If the Licensee distributes or communicates copies of the
|Original Works or Derivative Works, this
|Distribution or Communication will be done under the terms of this Licence or
|of a later version of this Licence unless
|the Original Work is expressly distributed only under this version of the
|Licence — for example by communicating
|‘EUPL v. 1.2 only’. The Licensee (becoming Licensor) cannot offer or impose
|any additional terms or conditions on the
|Work or Derivative Work that alter or restrict the terms of the Licence.
|
|Compatibility clause: If the Licensee Distributes or Communicates Derivative
|Works or copies thereof based upon both
|the Work and another work licensed under a Compatible Licence, this
|Distribution or Communication can be done
|under the terms of this Compatible Licence. For the sake of this clause,
|‘Compatible Licence’ refers to the licences listed
|in the appendix attached to this Licence. Should the Licensee's obligations
|under the Compatible Licence conflict with
|his/her obligations under this Licence, the obligations of the Compatible
|Licence shall prevail.
|
|Provision of Source Code: When distributing or communicating copies of the
|Work, the Licensee will provide
|a machine-readable copy of the Source Code or indicate a repository where this
|Source will be easily and freely available
|for as long as the Licensee continues to distribute or communicate the Work.
|Legal Protection: This Licence does not grant permission to use the trade
|names, trademarks, service marks, or names
|of the Licensor, except as required for reasonable and customary use in
|describing the origin of the Work and
|reproducing the content of the copyright notice.
|
|6.Chain of Authorship
|The original Licensor warrants that the copyright in the Original Work granted
|hereunder is owned by him/her or
|licensed to him/her and that he/she has the power and authority to grant the
|Licence.
|Each Contributor warrants that the copyright in the modifications he/she
|brings to the Work are owned by him/her or
|licensed to him/her and that he/she has the power and authority to grant the
|Licence.
|Each time You accept the Licence, the original Licensor and subsequent
|Contributors grant You a licence to their contributions
|to the Work, under the terms of this Licence.
|
|7.Disclaimer of Warranty
|The Work is a work in progress, which is continuously improved by numerous
|Contributors. It is not a finished work
|and may therefore contain defects or ‘bugs’ inherent to this type of
|development.
|For the above reason, the Work is provided under the Licence on an ‘as is’
|basis and without warranties of any kind
|concerning the Work, including without limitation merchantability, fitness for
|a particular purpose, absence of defects or
|errors, accuracy, non-infringement of intellectual property rights other than
|copyright as stated in Article 6 of this
|Licence.
|This disclaimer of warranty is an essential part of the Licence and a
|condition for the grant of any rights to the Work.
|
|8.Disclaimer of Liability
|Except in the cases of wilful misconduct or damages directly caused to natural
|persons, the Licensor will in no event be
|liable for any direct or indirect, material or moral, damages of any kind,
|arising out of the Licence or of the use of the
|Work, including without limitation, damages for loss of goodwill, work
|stoppage, computer failure or malfunction, loss
|of data or any commercial damage, even if the Licensor has been advised of the
|possibility of such damage. However,
|the Licensor will be liable under statutory product liability laws as far such
|laws apply to the Work.
|
|9.Additional agreements
|While distributing the Work, You may choose to conclude an additional
|agreement, defining obligations or services
|consistent with this Licence. However, if accepting obligations, You may act
|only on your own behalf and on your sole
|responsibility, not on behalf of the original Licensor or any other
|Contributor, and only if You agree to indemnify,
|defend, and hold each Contributor harmless for any liability incurred by, or
|claims asserted against such Contributor by
|the fact You have accepted any warranty or additional liability.
|
|10.Acceptance of the Licence
|The provisions of this Licence can be accepted by clicking on an icon ‘I
|agree’ placed under the bottom of a window
|displaying the text of this Licence or by affirming consent in any other
|similar way, in accordance with the rules of
|applicable law. Clicking on that icon indicates your clear and irrevocable
|acceptance of this Licence and all of its terms
|and conditions.
|Similarly, you irrevocably accept this Licence and all of its terms and
|conditions by exercising any rights granted to You
|by Article 2 of this Licence, such as the use of the Work, the creation by You
|of a Derivative Work or the Distribution
|or Communication by You of the Work or copies thereof.
|
|11.Information to the public
|In case of any Distribution or Communication of the Work by means of
|electronic communication by You (for example,
|by offering to download the Work from a remote location) the distribution
|channel or media (for example, a website)
|must at least provide to the public the information requested by the
|applicable law regarding the Licensor, the Licence
|and the way it may be accessible, concluded, stored and reproduced by the
|Licensee.
|
|12.Termination of the Licence
|The Licence and the rights granted hereunder will terminate automatically upon
|any breach by the Licensee of the terms
|of the Licence.
|Such a termination will not terminate the licences of any person who has
|received the Work from the Licensee under
|the Licence, provided such persons remain in full compliance with the Licence.
|
|13.Miscellaneous
|Without prejudice of Article 9 above, the Licence represents the complete
|agreement between the Parties as to the
|Work.
|If any provision of the Licence is invalid or unenforceable under applicable
|law, this will not affect the validity or
|enforceability of the Licence as a whole. Such provision will be construed or
|reformed so as necessary to make it valid
|and enforceable.
|The European Commission may publish other linguistic versions or new versions
|of this Licence or updated versions of
|the Appendix, so far this is required and reasonable, without reducing the
|scope of the rights granted by the Licence.
|New versions of the Licence will be published with a unique version number.
|All linguistic versions of this Licence, approved by the European Commission,
|have identical value. Parties can take
|advantage of the linguistic version of their choice.
|
|14.Jurisdiction
|Without prejudice to specific agreement between parties,
|— any litigation resulting from the interpretation of this License, arising
|between the European Union institutions,
|bodies, offices or agencies, as a Licensor, and any Licensee, will be subject
|to the jurisdiction of the Court of Justice
|of the European Union, as laid down in article 272 of the Treaty on the
|Functioning of the European Union,
|— any litigation arising between other parties and resulting from the
|interpretation of this License, will be subject to
|the exclusive jurisdiction of the competent court where the Licensor resides
|or conducts its primary business.
|
|15.Applicable Law
|Without prejudice to specific agreement between parties,
|— this Licence shall be governed by the law of the European Union Member State
|where the Licensor has his seat,
|resides or has his registered office,
|— this licence shall be governed by Belgian law if the Licensor has no seat,
|residence or registered office inside
|a European Union Member State.
|
|                    Appendix
|
|‘Compatible Licences’ according to Article 5 EUPL are:
|— GNU General Public License (GPL) v. 2, v. 3
|— GNU Affero General Public License (AGPL) v. 3
|— Open Software License (OSL) v. 2.1, v. 3.0
|— Eclipse Public License (EPL) v. 1.0
|— CeCILL v. 2.0, v. 2.1
|— Mozilla Public Licence (MPL) v. 2
|— GNU Lesser General Public Licence (LGPL) v. 2.1, v. 3
|— Creative Commons Attribution-ShareAlike v. 3.0 Unported (CC BY-SA 3.0) for
|works other than software
|— European Union Public Licence (EUPL) v. 1.1, v. 1.2
|— Québec Free and Open-Source Licence — Reciprocity (LiLiQ-R) or Strong
|Reciprocity (LiLiQ-R+).
|
|The European Commission may update this Appendix to later versions of the
|above licences without producing
|a new version of the EUPL, as long as they provide the rights granted in
|Article 2 of this Licence and protect the
|covered Source Code from exclusive appropriation.
|All other changes or additions to this Appendix require the production of a
|new EUPL version.
=Elastic-2.0
|Elastic License 2.0
|
|URL: https://www.elastic.co/licensing/elastic-license
|
|Acceptance
|
|By using the software, you agree to all of the terms and conditions below.
|
|Copyright License
|
|The licensor grants you a non-exclusive, royalty-free, worldwide,
|non-sublicensable, non-transferable license to use, copy, distribute, make
|available, and prepare derivative works of the software, in each case subject
|to
|the limitations and conditions below.
|
|Limitations
|
|You may not provide the software to third parties as a hosted or managed
|service, where the service provides users with access to any substantial set
|of
|the features or functionality of the software.
|
|You may not move, change, disable, or circumvent the license key functionality
|in the software, and you may not remove or obscure any functionality in the
|software that is protected by the license key.
|
|You may not alter, remove, or obscure any licensing, copyright, or other
|notices
|of the licensor in the software. Any use of the licensor’s trademarks is
|subject
|to applicable law.
|
|Patents
|
|The licensor grants you a license, under any patent claims the licensor can
|license, or becomes able to license, to make, have made, use, sell, offer for
|sale, import and have imported the software, in each case subject to the
|limitations and conditions in this license. This license does not cover any
|patent claims that you cause to be infringed by modifications or additions to
|the software. If you or your company make any written claim that the software
|infringes or contributes to infringement of any patent, your patent license
|for
|the software granted under these terms ends immediately. If your company makes
|such a claim, your patent license ends immediately for work on behalf of your
|company.
|
|Notices
|
|You must ensure that anyone who gets a copy of any part of the software from
|you
|also gets a copy of these terms.
|
|If you modify the software, you must include in any modified copies of the
|software prominent notices stating that you have modified the software.
|
|## No Other Rights
|
|These terms do not imply any licenses other than those expressly granted in
|these terms.
|
|Termination
|
|If you use the software in violation of these terms, such use is not licensed,
|and your licenses will automatically terminate. If the licensor provides you
|with a notice of your violation, and you cease all violation of this license
|no
|later than 30 days after you receive that notice, your licenses will be
|reinstated retroactively. However, if you violate these terms after such
|reinstatement, any additional violation of these terms will cause your
|licenses
|to terminate automatically and permanently.
|
|No Liability
|
|As far as the law allows, the software comes as is, without any warranty or
|condition, and the licensor will not be liable to you for any damages arising
|out of these terms or the use or nature of the software, under any kind of
|legal claim.
|
|Definitions
|
|The licensor is the entity offering these terms, and the software is the
|software the licensor makes available under these terms, including any portion
|of it.
|
|you refers to the individual or entity agreeing to these terms.
|
|your company is any legal entity, sole proprietorship, or other kind of
|organization that you work for, plus all organizations that have control over,
|are under the control of, or are under common control with that
|organization. control means ownership of substantially all the assets of an
|entity, or the power to direct its management and policies by vote, contract,
|or
|otherwise. Control can be direct or indirect.
|
|your licenses are all the licenses granted to you for the software under
|these terms.
|
|use means anything you do with the software requiring one of your licenses.
|
|trademark means trademarks, service marks, and similar rights.
=FTL
|The FreeType Project LICENSE
|
|2006-Jan-27
|
|Copyright 1996-2002, 2006 by David Turner, Robert Wilhelm, and Werner Lemberg
|
|Introduction
|
|The FreeType Project is distributed in several archive packages; some of them
|may contain, in addition to the FreeType font engine, various tools and
|contributions which rely on, or relate to, the FreeType Project.
|
|This license applies to all files found in such packages, and which do not
|fall under their own explicit license. The license affects thus the FreeType
|font engine, the test programs, documentation and makefiles, at the very
|least.
|
|This license was inspired by the BSD, Artistic, and IJG (Independent JPEG
|Group) licenses, which all encourage inclusion and use of free software in
|commercial and freeware products alike. As a consequence, its main points are
|that:
|
|     o We don't promise that this software works. However, we will be
|     interested in any kind of bug reports. (`as is' distribution)
|
|     o You can use this software for whatever you want, in parts or full form,
|     without having to pay us. (`royalty-free' usage)
|
|     o You may not pretend that you wrote this software. If you use it, or
|     only parts of it, in a program, you must acknowledge somewhere in your
|     documentation that you have used the FreeType code. (`credits')
|
|We specifically permit and encourage the inclusion of this software, with or
|without modifications, in commercial products. We disclaim all warranties
|covering The FreeType Project and assume no liability related to The FreeType
|Project.
|
|Finally, many people asked us for a preferred form for a credit/disclaimer to
|use in compliance with this license. We thus encourage you to use the
|following text:
|
|     """ Portions of this software are copyright © <year> The FreeType Project
|     (www.freetype.org). All rights reserved. """
|
|Please replace <year> with the value from the FreeType version you actually
|use.
|
|Legal Terms
|
|0. Definitions
|
|Throughout this license, the terms `package', `FreeType Project', and
|`FreeType archive' refer to the set of files originally distributed by the
|authors (David Turner, Robert Wilhelm, and Werner Lemberg) as the `FreeType
|Project', be they named as alpha, beta or final release.
|
|`You' refers to the licensee, or person using the project, where `using' is a
|generic term including compiling the project's source code as well as linking
|it to form a `program' or `executable'. This program is referred to as `a
|program using the FreeType engine'.
|
|This license applies to all files distributed in the original FreeType
|Project, including all source code, binaries and documentation, unless
|otherwise stated in the file in its original, unmodified form as distributed
|in the original archive. If you are unsure whether or not a particular file is
|covered by this license, you must contact us to verify this.
|
|The FreeType Project is copyright (C) 1996-2000 by David Turner, Robert
|Wilhelm, and Werner Lemberg. All rights reserved except as specified below.
|
|1. No Warranty
|
|THE FREETYPE PROJECT IS PROVIDED `AS IS' WITHOUT WARRANTY OF ANY KIND, EITHER
|EXPRESS OR IMPLIED, INCLUDING, BUT NOT LIMITED TO, WARRANTIES OF
|MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE. IN NO EVENT WILL ANY OF
|THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY DAMAGES CAUSED BY THE USE
|OR THE INABILITY TO USE, OF THE FREETYPE PROJECT.
|
|2. Redistribution
|
|This license grants a worldwide, royalty-free, perpetual and irrevocable right
|and license to use, execute, perform, compile, display, copy, create
|derivative works of, distribute and sublicense the FreeType Project (in both
|source and object code forms) and derivative works thereof for any purpose;
|and to authorize others to exercise some or all of the rights granted herein,
|subject to the following conditions:
|
|     o Redistribution of source code must retain this license file (`FTL.TXT')
|     unaltered; any additions, deletions or changes to the original files must
|     be clearly indicated in accompanying documentation. The copyright notices
|     of the unaltered, original files must be preserved in all copies of
|     source files.
|
|     o Redistribution in binary form must provide a disclaimer that states
|     that the software is based in part of the work of the FreeType Team, in
|     the distribution documentation. We also encourage you to put an URL to
|     the FreeType web page in your documentation, though this isn't mandatory.
|
|These conditions apply to any software derived from or based on the FreeType
|Project, not just the unmodified files. If you use our work, you must
|acknowledge us. However, no fee need be paid to us.
|
|3. Advertising
|
|Neither the FreeType authors and contributors nor you shall use the name of
|the other for commercial, advertising, or promotional purposes without
|specific prior written permission.
|
|We suggest, but do not require, that you use one or more of the following
|phrases to refer to this software in your documentation or advertising
|materials: `FreeType Project', `FreeType Engine', `FreeType library', or
|`FreeType Distribution'.
|
|As you have not signed this license, you are not required to accept it.
|However, as the FreeType Project is copyrighted material, only this license,
|or another one contracted with the authors, grants you the right to use,
|distribute, and modify it. Therefore, by using, distributing, or modifying the
|FreeType Project, you indicate that you understand and accept all the terms of
|this license.
|
|4. Contacts
|
|There are two mailing lists related to FreeType:
|
|     o freetype@nongnu.org
|
|     Discusses general use and applications of FreeType, as well as future and
|     wanted additions to the library and distribution. If you are looking for
|     support, start in this list if you haven't found anything to help you in
|     the documentation.
|
|     o freetype-devel@nongnu.org
|
|     Discusses bugs, as well as engine internals, design issues, specific
|     licenses, porting, etc.
|
|Our home page can be found at
|
| http://www.freetype.org
|
|--- end of FTL.TXT ---
=GFDL-1.3-only
|GNU Free Documentation License
|Version 1.3, 3 November 2008
|
|Copyright (C) 2000, 2001, 2002, 2007, 2008 Free Software Foundation, Inc.
|<http://fsf.org/>
|
|Everyone is permitted to copy and distribute verbatim copies of this license
|document, but changing it is not allowed.
|
|0. PREAMBLE
|
|The purpose of this License is to make a manual, textbook, or other functional
|and useful document "free" in the sense of freedom: to assure everyone the
|effective freedom to copy and redistribute it, with or without modifying it,
|either commercially or noncommercially. Secondarily, this License preserves
|for the author and publisher a way to get credit for their work, while not
|being considered responsible for modifications made by others.
|
|This License is a kind of "copyleft", which means that derivative works of the
|document must themselves be free in the same sense. It complements the GNU
|General Public License, which is a copyleft license designed for free
|software.
|
|We have designed this License in order to use it for manuals for free
|software, because free software needs free documentation: a free program
|should come with manuals providing the same freedoms that the software does.
|But this License is not limited to software manuals; it can be used for any
|textual work, regardless of subject matter or whether it is published as a
|printed book. We recommend this License principally for works whose purpose is
|instruction or reference.
|
|1. APPLICABILITY AND DEFINITIONS
|
|This License applies to any manual or other work, in any medium, that contains
|a notice placed by the copyright holder saying it can be distributed under the
|terms of this License. Such a notice grants a world-wide, royalty-free
|license, unlimited in duration, to use that work under the conditions stated
|herein. The "Document", below, refers to any such manual or work. Any member
|of the public is a licensee, and is addressed as "you". You accept the license
|if you copy, modify or distribute the work in a way requiring permission under
|copyright law.
|
|A "Modified Version" of the Document means any work containing the Document or
|a portion of it, either copied verbatim, or with modifications and/or
|translated into another language.
|
|A "Secondary Section" is a named appendix or a front-matter section of the
|Document that deals exclusively with the relationship of the publishers or
|authors of the Document to the Document's overall subject (or to related
|matters) and contains nothing that could fall directly within that overall
|subject. (Thus, if the Document is in part a textbook of mathematics, a
|Secondary Section may not explain any mathematics.) The relationship could be
|a matter of historical connection with the subject or with related matters, or
|of legal, commercial, philosophical, ethical or political position regarding
|them.
|
|The "Invariant Sections" are certain Secondary Sections whose titles are
|designated, as being those of Invariant Sections, in the notice that says that
|the Document is released under this License. If a section does not fit the
|above definition of Secondary then it is not allowed to be designated as
|Invariant. The Document may contain zero Invariant Sections. If the Document
|does not identify any Invariant Sections then there are none.
|
|The "Cover Texts" are certain short passages of text that are listed, as
|Front-Cover Texts or Back-Cover Texts, in the notice that says that the
|Document is released under this License. A Front-Cover Text may be at most 5
|words, and a Back-Cover Text may be at most 25 words.
|
|A "Transparent" copy of the Document means a machine-readable copy,
|represented in a format whose specification is available to the general
|public, that is suitable for revising the document straightforwardly with
|generic text editors or (for images composed of pixels) generic paint programs
|or (for drawings) some widely available drawing editor, and that is suitable
|for input to text formatters or for automatic translation to a variety of
|formats suitable for input to text formatters. A copy made in an otherwise
|Transparent file format whose markup, or absence of markup, has been arranged
|to thwart or discourage subsequent modification by readers is not Transparent.
|An image format is not Transparent if used for any substantial amount of text.
|A copy that is not "Transparent" is called "Opaque".
|
|Examples of suitable formats for Transparent copies include plain ASCII
|without markup, Texinfo input format, LaTeX input format, SGML or XML using a
|publicly available DTD, and standard-conforming simple HTML, PostScript or PDF
|designed for human modification. Examples of transparent image formats include
|PNG, XCF and JPG. Opaque formats include proprietary formats that can be read
|and edited only by proprietary word processors, SGML or XML for which the DTD
|and/or processing tools are not generally available, and the machine-generated
|HTML, PostScript or PDF produced by some word processors for output purposes
|only.
|
|The "Title Page" means, for a printed book, the title page itself, plus such
|following pages as are needed to hold, legibly, the material this License
|requires to appear in the title page. For works in formats which do not have
|any title page as such, "Title Page" means the text near the most prominent
|appearance of the work's title, preceding the beginning of the body of the
|text.
|
|The "publisher" means any person or entity that distributes copies of the
|Document to the public.
|
|A section "Entitled XYZ" means a named subunit of the Document whose title
|either is precisely XYZ or contains XYZ in parentheses following text that
|translates XYZ in another language. (Here XYZ stands for a specific section
|name mentioned below, such as "Acknowledgements", "Dedications",
|"Endorsements", or "History".) To "Preserve the Title" of such a section when
|you modify the Document means that it remains a section "Entitled XYZ"
|according to this definition.
|
|The Document may include Warranty Disclaimers next to the notice which states
|that this License applies to the Document. These Warranty Disclaimers are
|considered to be included by reference in this License, but only as regards
|disclaiming warranties: any other implication that these Warranty Disclaimers
|may have is void and has no effect on the meaning of this License.
|
|2. VERBATIM COPYING
|
|You may copy and distribute the Document in any medium, either commercially or
|noncommercially, provided that this License, the copyright notices, and the
|license notice saying this License applies to the Document are reproduced in
|all copies, and that you add no other conditions whatsoever to those of this
|License. You may not use technical measures to obstruct or control the reading
|or further copying of the copies you make or distribute. However, you may
|accept compensation in exchange for copies. If you distribute a large enough
|number of copies you must also follow the conditions in section 3.
|
|You may also lend copies, under the same conditions stated above, and you may
|publicly display copies.
|
|3. COPYING IN QUANTITY
|
|If you publish printed copies (or copies in media that commonly have printed
|covers) of the Document, numbering more than 100, and the Document's license
|notice requires Cover Texts, you must enclose the copies in covers that carry,
|clearly and legibly, all these Cover Texts: Front-Cover Texts on the front
|cover, and Back-Cover Texts on the back cover. Both covers must also clearly
|and legibly identify you as the publisher of these copies. The front cover
|must present the full title with all words of the title equally prominent and
|visible. You may add other material on the covers in addition. Copying with
|changes limited to the covers, as long as they preserve the title of the
|Document and satisfy these conditions, can be treated as verbatim copying in
|other respects.
|
|If the required texts for either cover are too voluminous to fit legibly, you
|should put the first ones listed (as many as fit reasonably) on the actual
|cover, and continue the rest onto adjacent pages.
|
|If you publish or distribute Opaque copies of the Document numbering more than
|100, you must either include a machine-readable Transparent copy along with
|each Opaque copy, or state in or with each Opaque copy a computer-network
|location from which the general network-using public has access to download
|using public-standard network protocols a complete Transparent copy of the
|Document, free of added material. If you use the latter option, you must take
|reasonably prudent steps, when you begin distribution of Opaque copies in
|quantity, to ensure that this Transparent copy will remain thus accessible at
|the stated location until at least one year after the last time you distribute
|an Opaque copy (directly or through your agents or retailers) of that edition
|to the public.
|
|It is requested, but not required, that you contact the authors of the
|Document well before redistributing any large number of copies, to give them a
|chance to provide you with an updated version of the Document.
|
|4. MODIFICATIONS
|
|You may copy and distribute a Modified Version of the Document under the
|conditions of sections 2 and 3 above, provided that you release the Modified
|Version under precisely this License, with the Modified Version filling the
|role of the Document, thus licensing distribution and modification of the
|Modified Version to whoever possesses a copy of it. In addition, you must do
|these things in the Modified Version:
|
|     A. Use in the Title Page (and on the covers, if any) a title distinct
|     from that of the Document, and from those of previous versions (which
|     should, if there were any, be listed in the History section of the
|     Document). You may use the same title as a previous version if the
|     original publisher of that version gives permission.
|     B. List on the Title Page, as authors, one or more persons or entities
|     responsible for authorship of the modifications in the Modified Version,
|     together with at least five of the principal authors of the Document (all
|     of its principal authors, if it has fewer than five), unless they release
|     you from this requirement.
|     C. State on the Title page the name of the publisher of the Modified
|     Version, as the publisher.
|     D. Preserve all the copyright notices of the Document.
|     E. Add an appropriate copyright notice for your modifications adjacent to
|     the other copyright notices.
|     F. Include, immediately after the copyright notices, a license notice
|     giving the public permission to use the Modified Version under the terms
|     of this License, in the form shown in the Addendum below.
|     G. Preserve in that license notice the full lists of Invariant Sections
|     and required Cover Texts given in the Document's license notice. H.
|     Include an unaltered copy of this License.
|     I. Preserve the section Entitled "History", Preserve its Title, and add
|     to it an item stating at least the title, year, new authors, and
|     publisher of the Modified Version as given on the Title Page. If there is
|     no section Entitled "History" in the Document, create one stating the
|     title, year, authors, and publisher of the Document as given on its Title
|     Page, then add an item describing the Modified Version as stated in the
|     previous sentence.
|     J. Preserve the network location, if any, given in the Document for
|     public access to a Transparent copy of the Document, and likewise the
|     network locations given in the Document for previous versions it was
|     based on. These may be placed in the "History" section. You may omit a
|     network location for a work that was published at least four years before
|     the Document itself, or if the original publisher of the version it
|     refers to gives permission.
|     K. For any section Entitled "Acknowledgements" or "Dedications", Preserve
|     the Title of the section, and preserve in the section all the substance
|     and tone of each of the contributor acknowledgements and/or dedications
|     given therein.
|     L. Preserve all the Invariant Sections of the Document, unaltered in
|     their text and in their titles. Section numbers or the equivalent are not
|     considered part of the section titles.
|     M. Delete any section Entitled "Endorsements". Such a section may not be
|     included in the Modified Version.
|     N. Do not retitle any existing section to be Entitled "Endorsements" or
|     to conflict in title with any Invariant Section.
|     O. Preserve any Warranty Disclaimers.
|
|If the Modified Version includes new front-matter sections or appendices that
|qualify as Secondary Sections and contain no material copied from the
|Document, you may at your option designate some or all of these sections as
|invariant. To do this, add their titles to the list of Invariant Sections in
|the Modified Version's license notice. These titles must be distinct from any
|other section titles.
|
|You may add a section Entitled "Endorsements", provided it contains nothing
|but endorsements of your Modified Version by various parties--for example,
|statements of peer review or that the text has been approved by an
|organization as the authoritative definition of a standard.
|
|You may add a passage of up to five words as a Front-Cover Text, and a passage
|of up to 25 words as a Back-Cover Text, to the end of the list of Cover Texts
|in the Modified Version. Only one passage of Front-Cover Text and one of
|Back-Cover Text may be added by (or through arrangements made by) any one
|entity. If the Document already includes a cover text for the same cover,
|previously added by you or by arrangement made by the same entity you are
|acting on behalf of, you may not add another; but you may replace the old one,
|on explicit permission from the previous publisher that added the old one.
|
|The author(s) and publisher(s) of the Document do not by this License give
|permission to use their names for publicity for or to assert or imply
|endorsement of any Modified Version.
|
|5. COMBINING DOCUMENTS
|
|You may combine the Document with other documents released under this License,
|under the terms defined in section 4 above for modified versions, provided
|that you include in the combination all of the Invariant Sections of all of
|the original documents, unmodified, and list them all as Invariant Sections of
|your combined work in its license notice, and that you preserve all their
|Warranty Disclaimers.
|
|The combined work need only contain one copy of this License, and multiple
|identical Invariant Sections may be replaced with a single copy. If there are
|multiple Invariant Sections with the same name but different contents, make
|the title of each such section unique by adding at the end of it, in
|parentheses, the name of the original author or publisher of that section if
|known, or else a unique number. Make the same adjustment to the section titles
|in the list of Invariant Sections in the license notice of the combined work.
|
|In the combination, you must combine any sections Entitled "History" in the
|various original documents, forming one section Entitled "History"; likewise
|combine any sections Entitled "Acknowledgements", and any sections Entitled
|"Dedications". You must delete all sections Entitled "Endorsements".
|
|6. COLLECTIONS OF DOCUMENTS
|
|You may make a collection consisting of the Document and other documents
|released under this License, and replace the individual copies of this License
|in the various documents with a single copy that is included in the
|collection, provided that you follow the rules of this License for verbatim
|copying of each of the documents in all other respects.
|
|You may extract a single document from such a collection, and distribute it
|individually under this License, provided you insert a copy of this License
|into the extracted document, and follow this License in all other respects
|regarding verbatim copying of that document.
|
|7. AGGREGATION WITH INDEPENDENT WORKS
|
|A compilation of the Document or its derivatives with other separate and
|independent documents or works, in or on a volume of a storage or distribution
|medium, is called an "aggregate" if the copyright resulting from the
|compilation is not used to limit the legal rights of the compilation's users
|beyond what the individual works permit. When the Document is included in an
|aggregate, this License does not apply to the other works in the aggregate
|which are not themselves derivative works of the Document.
|
|If the Cover Text requirement of section 3 is applicable to these copies of
|the Document, then if the Document is less than one half of the entire
|aggregate, the Document's Cover Texts may be placed on covers that bracket the
|Document within the aggregate, or the electronic equivalent of covers if the
|Document is in electronic form. Otherwise they must appear on printed covers
|that bracket the whole aggregate.
|
|8. TRANSLATION
|
|Translation is considered a kind of modification, so you may distribute
|translations of the Document under the terms of section 4. Replacing Invariant
|Sections with translations requires special permission from their copyright
|holders, but you may include translations of some or all Invariant Sections in
|addition to the original versions of these Invariant Sections. You may include
|a translation of this License, and all the license notices in the Document,
|and any Warranty Disclaimers, provided that you also include the original
|English version of this License and the original versions of those notices and
|disclaimers. In case of a disagreement between the translation and the
|original version of this License or a notice or disclaimer, the original
|version will prevail.
|
|If a section in the Document is Entitled "Acknowledgements", "Dedications", or
|"History", the requirement (section 4) to Preserve its Title (section 1) will
|typically require changing the actual title.
|
|9. TERMINATION
|
|You may not copy, modify, sublicense, or distribute the Document except as
|expressly provided under this License. Any attempt otherwise to copy, modify,
|sublicense, or distribute it is void, and will automatically terminate your
|rights under this License.
|
|However, if you cease all violation of this License, then your license from a
|particular copyright holder is reinstated (a) provisionally, unless and until
|the copyright holder explicitly and finally terminates your license, and (b)
|permanently, if the copyright holder fails to notify you of the violation by
|some reasonable means prior to 60 days after the cessation.
|
|Moreover, your license from a particular copyright holder is reinstated
|permanently if the copyright holder notifies you of the violation by some
|reasonable means, this is the first time you have received notice of violation
|of this License (for any work) from that copyright holder, and you cure the
|violation prior to 30 days after your receipt of the notice.
|
|Termination of your rights under this section does not terminate the licenses
|of parties who have received copies or rights from you under this License. If
|your rights have been terminated and not permanently reinstated, receipt of a
|copy of some or all of the same material does not give you any rights to use
|it.
|
|10. FUTURE REVISIONS OF THIS LICENSE
|
|The Free Software Foundation may publish new, revised versions of the GNU Free
|Documentation License from time to time. Such new versions will be similar in
|spirit to the present version, but may differ in detail to address new
|problems or concerns. See http://www.gnu.org/copyleft/.
|
|Each version of the License is given a distinguishing version number. If the
|Document specifies that a particular numbered version of this License "or any
|later version" applies to it, you have the option of following the terms and
|conditions either of that specified version or of any later version that has
|been published (not as a draft) by the Free Software Foundation. If the
|Document does not specify a version number of this License, you may choose any
|version ever published (not as a draft) by the Free Software Foundation. If
|the Document specifies that a proxy can decide which future versions of this
|License can be used, that proxy's public statement of acceptance of a version
|permanently authorizes you to choose that version for the Document.
|
|11. RELICENSING
|
|"Massive Multiauthor Collaboration Site" (or "MMC Site") means any World Wide
|Web server that publishes copyrightable works and also provides prominent
|facilities for anybody to edit those works. A public wiki that anybody can
|edit is an example of such a server. A "Massive Multiauthor Collaboration" (or
|"MMC") contained in the site means any set of copyrightable works thus
|published on the MMC site.
|
|"CC-BY-SA" means the Creative Commons Attribution-Share Alike 3.0 license
|published by Creative Commons Corporation, a not-for-profit corporation with a
|principal place of business in San Francisco, California, as well as future
|copyleft versions of that license published by that same organization.
|
|"Incorporate" means to publish or republish a Document, in whole or in part,
|as part of another Document.
|
|An MMC is "eligible for relicensing" if it is licensed under this License, and
|if all works that were first published under this License somewhere other than
|this MMC, and subsequently incorporated in whole or in part into the MMC, (1)
|had no cover texts or invariant sections, and (2) were thus incorporated prior
|to November 1, 2008.
|
|The operator of an MMC Site may republish an MMC contained in the site under
|CC-BY-SA on the same site at any time before August 1, 2009, provided the MMC
|is eligible for relicensing.
|
|ADDENDUM: How to use this License for your documents
|
|To use this License in a document you have written, include a copy of the
|License in the document and put the following copyright and license notices
|just after the title page:
|
| Copyright (c) YEAR YOUR NAME. Permission is granted to copy, distribute
| and/or modify this document under the terms of the GNU Free Documentation
| License, Version 1.3 or any later version published by the Free Software
| Foundation; with no Invariant Sections, no Front-Cover Texts, and no
| Back-Cover Texts. A copy of the license is included in the section entitled
| "GNU Free Documentation License".
|
|If you have Invariant Sections, Front-Cover Texts and Back-Cover Texts,
|replace the "with...Texts." line with this:
|
| with the Invariant Sections being LIST THEIR TITLES, with the Front-Cover
| Texts being LIST, and with the Back-Cover Texts being LIST.
|
|If you have Invariant Sections without Cover Texts, or some other combination
|of the three, merge those two alternatives to suit the situation.
|
|If your document contains nontrivial examples of program code, we recommend
|releasing these examples in parallel under your choice of free software
|license, such as the GNU General Public License, to permit their use in free
|software.
=GPL-1.0-only
|GNU GENERAL PUBLIC LICENSE
|Version 1, February 1989
|
|Copyright (C) 1989 Free Software Foundation, Inc. 51 Franklin St, Fifth Floor,
|Boston, MA 02110-1301 USA
|
|Everyone is permitted to copy and distribute verbatim copies of this license
|document, but changing it is not allowed.
|
|Preamble
|
|The license agreements of most software companies try to keep users at the
|mercy of those companies. By contrast, our General Public License is intended
|to guarantee your freedom to share and change free software--to make sure the
|software is free for all its users. The General Public License applies to the
|Free Software Foundation's software and to any other program whose authors
|commit to using it. You can use it for your programs, too.
|
|When we speak of free software, we are referring to freedom, not price.
|Specifically, the General Public License is designed to make sure that you
|have the freedom to give away or sell copies of free software, that you
|receive source code or can get it if you want it, that you can change the
|software or use pieces of it in new free programs; and that you know you can
|do these things.
|
|To protect your rights, we need to make restrictions that forbid anyone to
|deny you these rights or to ask you to surrender the rights. These
|restrictions translate to certain responsibilities for you if you distribute
|copies of the software, or if you modify it.
|
|For example, if you distribute copies of a such a program, whether gratis or
|for a fee, you must give the recipients all the rights that you have. You must
|make sure that they, too, receive or can get the source code. And you must
|tell them their rights.
|
|We protect your rights with two steps: (1) copyright the software, and (2)
|offer you this license which gives you legal permission to copy, distribute
|and/or modify the software.
|
|Also, for each author's protection and ours, we want to make certain that
|everyone understands that there is no warranty for this free software. If the
|software is modified by someone else and passed on, we want its recipients to
|know that what they have is not the original, so that any problems introduced
|by others will not reflect on the original authors' reputations.
|
|The precise terms and conditions for copying, distribution and modification
|follow.
|
|GNU GENERAL PUBLIC LICENSE TERMS AND CONDITIONS FOR COPYING, DISTRIBUTION AND
|MODIFICATION
|
|0. This License Agreement applies to any program or other work which contains
|a notice placed by the copyright holder saying it may be distributed under the
|terms of this General Public License. The "Program", below, refers to any such
|program or work, and a "work based on the Program" means either the Program or
|any work containing the Program or a portion of it, either verbatim or with
|modifications. Each licensee is addressed as "you".
|
|1. You may copy and distribute verbatim copies of the Program's source code as
|you receive it, in any medium, provided that you conspicuously and
|appropriately publish on each copy an appropriate copyright notice and
|disclaimer of warranty; keep intact all the notices that refer to this General
|Public License and to the absence of any warranty; and give any other
|recipients of the Program a copy of this General Public License along with the
|Program. You may charge a fee for the physical act of transferring a copy.
|
|2. You may modify your copy or copies of the Program or any portion of it, and
|copy and distribute such modifications under the terms of Paragraph 1 above,
|provided that you also do the following:
|
|     a) cause the modified files to carry prominent notices stating that you
|     changed the files and the date of any change; and
|
|     b) cause the whole of any work that you distribute or publish, that in
|     whole or in part contains the Program or any part thereof, either with or
|     without modifications, to be licensed at no charge to all third parties
|     under the terms of this General Public License (except that you may
|     choose to grant warranty protection to some or all third parties, at your
|     option).
|
|     c) If the modified program normally reads commands interactively when
|     run, you must cause it, when started running for such interactive use in
|     the simplest and most usual way, to print or display an announcement
|     including an appropriate copyright notice and a notice that there is no
|     warranty (or else, saying that you provide a warranty) and that users may
|     redistribute the program under these conditions, and telling the user how
|     to view a copy of this General Public License.
|
|     d) You may charge a fee for the physical act of transferring a copy, and
|     you may at your option offer warranty protection in exchange for a fee.
|
|Mere aggregation of another independent work with the Program (or its
|derivative) on a volume of a storage or distribution medium does not bring the
|other work under the scope of these terms.
|
|3. You may copy and distribute the Program (or a portion or derivative of it,
|under Paragraph 2) in object code or executable form under the terms of
|Paragraphs 1 and 2 above provided that you also do one of the following:
|
|     a) accompany it with the complete corresponding machine-readable source
|     code, which must be distributed under the terms of Paragraphs 1 and 2
|     above; or,
|
|     b) accompany it with a written offer, valid for at least three years, to
|     give any third party free (except for a nominal charge for the cost of
|     distribution) a complete machine-readable copy of the corresponding
|     source code, to be distributed under the terms of Paragraphs 1 and 2
|     above; or,
|
|     c) accompany it with the information you received as to where the
|     corresponding source code may be obtained. (This alternative is allowed
|     only for noncommercial distribution and only if you received the program
|     in object code or executable form alone.)
|
|Source code for a work means the preferred form of the work for making
|modifications to it. For an executable file, complete source code means all
|the source code for all modules it contains; but, as a special exception, it
|need not include source code for modules which are standard libraries that
|accompany the operating system on which the executable file runs, or for
|standard header files or definitions files that accompany that operating
|system.
|
|4. You may not copy, modify, sublicense, distribute or transfer the Program
|except as expressly provided under this General Public License. Any attempt
|otherwise to copy, modify, sublicense, distribute or transfer the Program is
|void, and will automatically terminate your rights to use the Program under
|this License. However, parties who have received copies, or rights to use
|copies, from you under this General Public License will not have their
|licenses terminated so long as such parties remain in full compliance.
|
|5. By copying, distributing or modifying the Program (or any work based on the
|Program) you indicate your acceptance of this license to do so, and all its
|terms and conditions.
|
|6. Each time you redistribute the Program (or any work based on the Program),
|the recipient automatically receives a license from the original licensor to
|copy, distribute or modify the Program subject to these terms and conditions.
|You may not impose any further restrictions on the recipients' exercise of the
|rights granted herein.
|
|7. The Free Software Foundation may publish revised and/or new versions of the
|General Public License from time to time. Such new versions will be similar in
|spirit to the present version, but may differ in detail to address new
|problems or concerns.
|
|Each version is given a distinguishing version number. If the Program
|specifies a version number of the license which applies to it and "any later
|version", you have the option of following the terms and conditions either of
|that version or of any later version published by the Free Software
|Foundation. If the Program does not specify a version number of the license,
|you may choose any version ever published by the Free Software Foundation.
|
|8. If you wish to incorporate parts of the Program into other free programs
|whose distribution conditions are different, write to the author to ask for
|permission. For software which is copyrighted by the Free Software Foundation,
|write to the Free Software Foundation; we sometimes make exceptions for this.
|Our decision will be guided by the two goals of preserving the free status of
|all derivatives of our free software and of promoting the sharing and reuse of
|software generally.
|
|NO WARRANTY
|
|9. BECAUSE THE PROGRAM IS LICENSED FREE OF CHARGE, THERE IS NO WARRANTY FOR
|THE PROGRAM, TO THE EXTENT PERMITTED BY APPLICABLE LAW. EXCEPT WHEN OTHERWISE
|STATED IN WRITING THE COPYRIGHT HOLDERS AND/OR OTHER PARTIES PROVIDE THE
|PROGRAM "AS IS" WITHOUT WARRANTY OF ANY KIND, EITHER EXPRESSED OR IMPLIED,
|INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
|FITNESS FOR A PARTICULAR PURPOSE. THE ENTIRE RISK AS TO THE QUALITY AND
|PERFORMANCE OF THE PROGRAM IS WITH YOU. SHOULD THE PROGRAM PROVE DEFECTIVE,
|YOU ASSUME THE COST OF ALL NECESSARY SERVICING, REPAIR OR CORRECTION.
|
|10. IN NO EVENT UNLESS REQUIRED BY APPLICABLE LAW OR AGREED TO IN WRITING WILL
|ANY COPYRIGHT HOLDER, OR ANY OTHER PARTY WHO MAY MODIFY AND/OR REDISTRIBUTE
|THE PROGRAM AS PERMITTED ABOVE, BE LIABLE TO YOU FOR DAMAGES, INCLUDING ANY
|GENERAL, SPECIAL, INCIDENTAL OR CONSEQUENTIAL DAMAGES ARISING OUT OF THE USE
|OR INABILITY TO USE THE PROGRAM (INCLUDING BUT NOT LIMITED TO LOSS OF DATA OR
|DATA BEING RENDERED INACCURATE OR LOSSES SUSTAINED BY YOU OR THIRD PARTIES OR
|A FAILURE OF THE PROGRAM TO OPERATE WITH ANY OTHER PROGRAMS), EVEN IF SUCH
|HOLDER OR OTHER PARTY HAS BEEN ADVISED OF THE POSSIBILITY OF SUCH DAMAGES.
|
|END OF TERMS AND CONDITIONS
|
|Appendix: How to Apply These Terms to Your New Programs
|
|If you develop a new program, and you want it to be of the greatest possible
|use to humanity, the best way to achieve this is to make it free software
|which everyone can redistribute and change under these terms.
|
|To do so, attach the following notices to the program. It is safest to attach
|them to the start of each source file to most effectively convey the exclusion
|of warranty; and each file should have at least the "copyright" line and a
|pointer to where the full notice is found.
|
|     <one line to give the program's name and a brief idea of what it does.>
|     Copyright (C) 19yy <name of author>
|
|     This program is free software; you can redistribute it and/or modify it
|     under the terms of the GNU General Public License as published by the
|     Free Software Foundation; either version 1, or (at your option) any later
|     version.
|
|     This program is distributed in the hope that it will be useful, but
|     WITHOUT ANY WARRANTY; without even the implied warranty of
|     MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU General
|     Public License for more details.
|
|     You should have received a copy of the GNU General Public License along
|     with this program; if not, write to the Free Software Foundation, Inc.,
|     675 Mass Ave, Cambridge, MA 02139, USA.
|
|Also add information on how to contact you by electronic and paper mail.
|
|If the program is interactive, make it output a short notice like this when it
|starts in an interactive mode:
|
|     Gnomovision version 69, Copyright (C) 19xx name of author Gnomovision
|     comes with ABSOLUTELY NO WARRANTY; for details type `show w'. This is
|     free software, and you are welcome to redistribute it under certain
|     conditions; type `show c' for details.
|
|The hypothetical commands `show w' and `show c' should show the appropriate
|parts of the General Public License. Of course, the commands you use may be
|called something other than `show w' and `show c'; they could even be
|mouse-clicks or menu items--whatever suits your program.
|
|You should also get your employer (if you work as a programmer) or your
|school, if any, to sign a "copyright disclaimer" for the program, if
|necessary. Here a sample; alter the names:
|
|     Yoyodyne, Inc., hereby disclaims all copyright interest in the program
|     `Gnomovision' (a program to direct compilers to make passes at
|     assemblers) written by James Hacker.
|
|     <signature of Ty Coon>, 1 April 1989 Ty Coon, President of Vice
|
|That's all there is to it!
=GPL-2.0-only
|GNU GENERAL PUBLIC LICENSE
|Version 2, June 1991
|
|Copyright (C) 1989, 1991 Free Software Foundation, Inc.
|51 Franklin Street, Fifth Floor, Boston, MA  02110-1301, USA
|
|Everyone is permitted to copy and distribute verbatim copies of this license
|document, but changing it is not allowed.
|
|Preamble
|
|The licenses for most software are designed to take away your freedom to share
|and change it. By contrast, the GNU General Public License is intended to
|guarantee your freedom to share and change free software--to make sure the
|software is free for all its users. This General Public License applies to
|most of the Free Software Foundation's software and to any other program whose
|authors commit to using it. (Some other Free Software Foundation software is
|covered by the GNU Lesser General Public License instead.) You can apply it to
|your programs, too.
|
|When we speak of free software, we are referring to freedom, not price. Our
|General Public Licenses are designed to make sure that you have the freedom to
|distribute copies of free software (and charge for this service if you wish),
|that you receive source code or can get it if you want it, that you can change
|the software or use pieces of it in new free programs; and that you know you
|can do these things.
|
|To protect your rights, we need to make restrictions that forbid anyone to
|deny you these rights or to ask you to surrender the rights. These
|restrictions translate to certain responsibilities for you if you distribute
|copies of the software, or if you modify it.
|
|For example, if you distribute copies of such a program, whether gratis or for
|a fee, you must give the recipients all the rights that you have. You must
|make sure that they, too, receive or can get the source code. And you must
|show them these terms so they know their rights.
|
|We protect your rights with two steps: (1) copyright the software, and (2)
|offer you this license which gives you legal permission to copy, distribute
|and/or modify the software.
|
|Also, for each author's protection and ours, we want to make certain that
|everyone understands that there is no warranty for this free software. If the
|software is modified by someone else and passed on, we want its recipients to
|know that what they have is not the original, so that any problems introduced
|by others will not reflect on the original authors' reputations.
|
|Finally, any free program is threatened constantly by software patents. We
|wish to avoid the danger that redistributors of a free program will
|individually obtain patent licenses, in effect making the program proprietary.
|To prevent this, we have made it clear that any patent must be licensed for
|everyone's free use or not licensed at all.
|
|The precise terms and conditions for copying, distribution and modification
|follow.
|
|TERMS AND CONDITIONS FOR COPYING, DISTRIBUTION AND MODIFICATION
|
|0. This License applies to any program or other work which contains a notice
|placed by the copyright holder saying it may be distributed under the terms of
|this General Public License. The "Program", below, refers to any such program
|or work, and a "work based on the Program" means either the Program or any
|derivative work under copyright law: that is to say, a work containing the
|Program or a portion of it, either verbatim or with modifications and/or
|translated into another language. (Hereinafter, translation is included
|without limitation in the term "modification".) Each licensee is addressed as
|"you".
|
|Activities other than copying, distribution and modification are not covered
|by this License; they are outside its scope. The act of running the Program is
|not restricted, and the output from the Program is covered only if its
|contents constitute a work based on the Program (independent of having been
|made by running the Program). Whether that is true depends on what the Program
|does.
|
|1. You may copy and distribute verbatim copies of the Program's source code as
|you receive it, in any medium, provided that you conspicuously and
|appropriately publish on each copy an appropriate copyright notice and
|disclaimer of warranty; keep intact all the notices that refer to this License
|and to the absence of any warranty; and give any other recipients of the
|Program a copy of this License along with the Program.
|
|You may charge a fee for the physical act of transferring a copy, and you may
|at your option offer warranty protection in exchange for a fee.
|
|2. You may modify your copy or copies of the Program or any portion of it,
|thus forming a work based on the Program, and copy and distribute such
|modifications or work under the terms of Section 1 above, provided that you
|also meet all of these conditions:
|
|     a) You must cause the modified files to carry prominent notices stating
|     that you changed the files and the date of any change.
|
|     b) You must cause any work that you distribute or publish, that in whole
|     or in part contains or is derived from the Program or any part thereof,
|     to be licensed as a whole at no charge to all third parties under the
|     terms of this License.
|
|     c) If the modified program normally reads commands interactively when
|     run, you must cause it, when started running for such interactive use in
|     the most ordinary way, to print or display an announcement including an
|     appropriate copyright notice and a notice that there is no warranty (or
|     else, saying that you provide a warranty) and that users may redistribute
|     the program under these conditions, and telling the user how to view a
|     copy of this License. (Exception: if the Program itself is interactive
|     but does not normally print such an announcement, your work based on the
|     Program is not required to print an announcement.)
|
|These requirements apply to the modified work as a whole. If identifiable
|sections of that work are not derived from the Program, and can be reasonably
|considered independent and separate works in themselves, then this License,
|and its terms, do not apply to those sections when you distribute them as
|separate works. But when you distribute the same sections as part of a whole
|which is a work based on the Program, the distribution of the whole must be on
|the terms of this License, whose permissions for other licensees extend to the
|entire whole, and thus to each and every part regardless of who wrote it.
|
|Thus, it is not the intent of this section to claim rights or contest your
|rights to work written entirely by you; rather, the intent is to exercise the
|right to control the distribution of derivative or collective works based on
|the Program.
|
|In addition, mere aggregation of another work not based on the Program with
|the Program (or with a work based on the Program) on a volume of a storage or
|distribution medium does not bring the other work under the scope of this
|License.
|
|3. You may copy and distribute the Program (or a work based on it, under
|Section 2) in object code or executable form under the terms of Sections 1 and
|2 above provided that you also do one of the following:
|
|     a) Accompany it with the complete corresponding machine-readable source
|     code, which must be distributed under the terms of Sections 1 and 2 above
|     on a medium customarily used for software interchange; or,
|
|     b) Accompany it with a written offer, valid for at least three years, to
|     give any third party, for a charge no more than your cost of physically
|     performing source distribution, a complete machine-readable copy of the
|     corresponding source code, to be distributed under the terms of Sections
|     1 and 2 above on a medium customarily used for software interchange; or,
|
|     c) Accompany it with the information you received as to the offer to
|     distribute corresponding source code. (This alternative is allowed only
|     for noncommercial distribution and only if you received the program in
|     object code or executable form with such an offer, in accord with
|     Subsection b above.)
|
|The source code for a work means the preferred form of the work for making
|modifications to it. For an executable work, complete source code means all
|the source code for all modules it contains, plus any associated interface
|definition files, plus the scripts used to control compilation and
|installation of the executable. However, as a special exception, the source
|code distributed need not include anything that is normally distributed (in
|either source or binary form) with the major components (compiler, kernel, and
|so on) of the operating system on which the executable runs, unless that
|component itself accompanies the executable.
|
|If distribution of executable or object code is made by offering access to
|copy from a designated place, then offering equivalent access to copy the
|source code from the same place counts as distribution of the source code,
|even though third parties are not compelled to copy the source along with the
|object code.
|
|4. You may not copy, modify, sublicense, or distribute the Program except as
|expressly provided under this License. Any attempt otherwise to copy, modify,
|sublicense or distribute the Program is void, and will automatically terminate
|your rights under this License. However, parties who have received copies, or
|rights, from you under this License will not have their licenses terminated so
|long as such parties remain in full compliance.
|
|5. You are not required to accept this License, since you have not signed it.
|However, nothing else grants you permission to modify or distribute the
|Program or its derivative works. These actions are prohibited by law if you do
|not accept this License. Therefore, by modifying or distributing the Program
|(or any work based on the Program), you indicate your acceptance of this
|License to do so, and all its terms and conditions for copying, distributing
|or modifying the Program or works based on it.
|
|6. Each time you redistribute the Program (or any work based on the Program),
|the recipient automatically receives a license from the original licensor to
|copy, distribute or modify the Program subject to these terms and conditions.
|You may not impose any further restrictions on the recipients' exercise of the
|rights granted herein. You are not responsible for enforcing compliance by
|third parties to this License.
|
|7. If, as a consequence of a court judgment or allegation of patent
|infringement or for any other reason (not limited to patent issues),
|conditions are imposed on you (whether by court order, agreement or otherwise)
|that contradict the conditions of this License, they do not excuse you from
|the conditions of this License. If you cannot distribute so as to satisfy
|simultaneously your obligations under this License and any other pertinent
|obligations, then as a consequence you may not distribute the Program at all.
|For example, if a patent license would not permit royalty-free redistribution
|of the Program by all those who receive copies directly or indirectly through
|you, then the only way you could satisfy both it and this License would be to
|refrain entirely from distribution of the Program.
|
|If any portion of this section is held invalid or unenforceable under any
|particular circumstance, the balance of the section is intended to apply and
|the section as a whole is intended to apply in other circumstances.
|
|It is not the purpose of this section to induce you to infringe any patents or
|other property right claims or to contest validity of any such claims; this
|section has the sole purpose of protecting the integrity of the free software
|distribution system, which is implemented by public license practices. Many
|people have made generous contributions to the wide range of software
|distributed through that system in reliance on consistent application of that
|system; it is up to the author/donor to decide if he or she is willing to
|distribute software through any other system and a licensee cannot impose that
|choice.
|
|This section is intended to make thoroughly clear what is believed to be a
|consequence of the rest of this License.
|
|8. If the distribution and/or use of the Program is restricted in certain
|countries either by patents or by copyrighted interfaces, the original
|copyright holder who places the Program under this License may add an explicit
|geographical distribution limitation excluding those countries, so that
|distribution is permitted only in or among countries not thus excluded. In
|such case, this License incorporates the limitation as if written in the body
|of this License.
|
|9. The Free Software Foundation may publish revised and/or new versions of the
|General Public License from time to time. Such new versions will be similar in
|spirit to the present version, but may differ in detail to address new
|problems or concerns.
|
|Each version is given a distinguishing version number. If the Program
|specifies a version number of this License which applies to it and "any later
|version", you have the option of following the terms and conditions either of
|that version or of any later version published by the Free Software
|Foundation. If the Program does not specify a version number of this License,
|you may choose any version ever published by the Free Software Foundation.
|
|10. If you wish to incorporate parts of the Program into other free programs
|whose distribution conditions are different, write to the author to ask for
|permission. For software which is copyrighted by the Free Software Foundation,
|write to the Free Software Foundation; we sometimes make exceptions for this.
|Our decision will be guided by the two goals of preserving the free status of
|all derivatives of our free software and of promoting the sharing and reuse of
|software generally.
|
|NO WARRANTY
|
|11. BECAUSE THE PROGRAM IS LICENSED FREE OF CHARGE, THERE IS NO WARRANTY FOR
|THE PROGRAM, TO THE EXTENT PERMITTED BY APPLICABLE LAW. EXCEPT WHEN OTHERWISE
|STATED IN WRITING THE COPYRIGHT HOLDERS AND/OR OTHER PARTIES PROVIDE THE
|PROGRAM "AS IS" WITHOUT WARRANTY OF ANY KIND, EITHER EXPRESSED OR IMPLIED,
|INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
|FITNESS FOR A PARTICULAR PURPOSE. THE ENTIRE RISK AS TO THE QUALITY AND
|PERFORMANCE OF THE PROGRAM IS WITH YOU. SHOULD THE PROGRAM PROVE DEFECTIVE,
|YOU ASSUME THE COST OF ALL NECESSARY SERVICING, REPAIR OR CORRECTION.
|
|12. IN NO EVENT UNLESS REQUIRED BY APPLICABLE LAW OR AGREED TO IN WRITING WILL
|ANY COPYRIGHT HOLDER, OR ANY OTHER PARTY WHO MAY MODIFY AND/OR REDISTRIBUTE
|THE PROGRAM AS PERMITTED ABOVE, BE LIABLE TO YOU FOR DAMAGES, INCLUDING ANY
|GENERAL, SPECIAL, INCIDENTAL OR CONSEQUENTIAL DAMAGES ARISING OUT OF THE USE
|OR INABILITY TO USE THE PROGRAM (INCLUDING BUT NOT LIMITED TO LOSS OF DATA OR
|DATA BEING RENDERED INACCURATE OR LOSSES SUSTAINED BY YOU OR THIRD PARTIES OR
|A FAILURE OF THE PROGRAM TO OPERATE WITH ANY OTHER PROGRAMS), EVEN IF SUCH
|HOLDER OR OTHER PARTY HAS BEEN ADVISED OF THE POSSIBILITY OF SUCH DAMAGES.
|
|END OF TERMS AND CONDITIONS
|
|How to Apply These Terms to Your New Programs
|
|If you develop a new program, and you want it to be of the greatest possible
|use to the public, the best way to achieve this is to make it free software
|which everyone can redistribute and change under these terms.
|
|To do so, attach the following notices to the program. It is safest to attach
|them to the start of each source file to most effectively convey the exclusion
|of warranty; and each file should have at least the "copyright" line and a
|pointer to where the full notice is found.
|
|     one line to give the program's name and an idea of what it does.
|     Copyright (C) yyyy name of author
|
|     This program is free software; you can redistribute it and/or modify it
|     under the terms of the GNU General Public License as published by the
|     Free Software Foundation; either version 2 of the License, or (at your
|     option) any later version.
|
|     This program is distributed in the hope that it will be useful, but
|     WITHOUT ANY WARRANTY; without even the implied warranty of
|     MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU General
|     Public License for more details.
|
|     You should have received a copy of the GNU General Public License along
|     with this program; if not, write to the Free Software Foundation, Inc.,
|     51 Franklin Street, Fifth Floor, Boston, MA 02110-1301, USA. Also add
|     information on how to contact you by electronic and paper mail.
|
|If the program is interactive, make it output a short notice like this when it
|starts in an interactive mode:
|
|     Gnomovision version 69, Copyright (C) year name of author Gnomovision
|     comes with ABSOLUTELY NO WARRANTY; for details type `show w'. This is
|     free software, and you are welcome to redistribute it under certain
|     conditions; type `show c' for details.
|
|The hypothetical commands `show w' and `show c' should show the appropriate
|parts of the General Public License. Of course, the commands you use may be
|called something other than `show w' and `show c'; they could even be
|mouse-clicks or menu items--whatever suits your program.
|
|You should also get your employer (if you work as a programmer) or your
|school, if any, to sign a "copyright disclaimer" for the program, if
|necessary. Here is a sample; alter the names:
|
|     Yoyodyne, Inc., hereby disclaims all copyright interest in the program
|     `Gnomovision' (which makes passes at compilers) written by James Hacker.
|
|signature of Ty Coon, 1 April 1989 Ty Coon, President of Vice
=GPL-3.0-only
|GNU GENERAL PUBLIC LICENSE
|Version 3, 29 June 2007
|
|Copyright © 2007 Free Software Foundation, Inc. <https://fsf.org/>
|
|Everyone is permitted to copy and distribute verbatim copies of this license
|document, but changing it is not allowed.
|
|Preamble
|
|The GNU General Public License is a free, copyleft license for software and
|other kinds of works.
|
|The licenses for most software and other practical works are designed to take
|away your freedom to share and change the works. By contrast, the GNU General
|Public License is intended to guarantee your freedom to share and change all
|versions of a program--to make sure it remains free software for all its
|users. We, the Free Software Foundation, use the GNU General Public License
|for most of our software; it applies also to any other work released this way
|by its authors. You can apply it to your programs, too.
|
|When we speak of free software, we are referring to freedom, not price. Our
|General Public Licenses are designed to make sure that you have the freedom to
|distribute copies of free software (and charge for them if you wish), that you
|receive source code or can get it if you want it, that you can change the
|software or use pieces of it in new free programs, and that you know you can
|do these things.
|
|To protect your rights, we need to prevent others from denying you these
|rights or asking you to surrender the rights. Therefore, you have certain
|responsibilities if you distribute copies of the software, or if you modify
|it: responsibilities to respect the freedom of others.
|
|For example, if you distribute copies of such a program, whether gratis or for
|a fee, you must pass on to the recipients the same freedoms that you received.
|You must make sure that they, too, receive or can get the source code. And you
|must show them these terms so they know their rights.
|
|Developers that use the GNU GPL protect your rights with two steps: (1) assert
|copyright on the software, and (2) offer you this License giving you legal
|permission to copy, distribute and/or modify it.
|
|For the developers' and authors' protection, the GPL clearly explains that
|there is no warranty for this free software. For both users' and authors'
|sake, the GPL requires that modified versions be marked as changed, so that
|their problems will not be attributed erroneously to authors of previous
|versions.
|
|Some devices are designed to deny users access to install or run modified
|versions of the software inside them, although the manufacturer can do so.
|This is fundamentally incompatible with the aim of protecting users' freedom
|to change the software. The systematic pattern of such abuse occurs in the
|area of products for individuals to use, which is precisely where it is most
|unacceptable. Therefore, we have designed this version of the GPL to prohibit
|the practice for those products. If such problems arise substantially in other
|domains, we stand ready to extend this provision to those domains in future
|versions of the GPL, as needed to protect the freedom of users.
|
|Finally, every program is threatened constantly by software patents. States
|should not allow patents to restrict development and use of software on
|general-purpose computers, but in those that do, we wish to avoid the special
|danger that patents applied to a free program could make it effectively
|proprietary. To prevent this, the GPL assures that patents cannot be used to
|render the program non-free.
|
|The precise terms and conditions for copying, distribution and modification
|follow.
|
|TERMS AND CONDITIONS
|
|0. Definitions.
|
|“This License” refers to version 3 of the GNU General Public License.
|
|“Copyright” also means copyright-like laws that apply to other kinds of works,
|such as semiconductor masks.
|
|“The Program” refers to any copyrightable work licensed under this License.
|Each licensee is addressed as “you”. “Licensees” and “recipients” may be
|individuals or organizations.
|
|To “modify” a work means to copy from or adapt all or part of the work in a
|fashion requiring copyright permission, other than the making of an exact
|copy. The resulting work is called a “modified version” of the earlier work or
|a work “based on” the earlier work.
|
|A “covered work” means either the unmodified Program or a work based on the
|Program.
|
|To “propagate” a work means to do anything with it that, without permission,
|would make you directly or secondarily liable for infringement under
|applicable copyright law, except executing it on a computer or modifying a
|private copy. Propagation includes copying, distribution (with or without
|modification), making available to the public, and in some countries other
|activities as well.
|
|To “convey” a work means any kind of propagation that enables other parties to
|make or receive copies. Mere interaction with a user through a computer
|network, with no transfer of a copy, is not conveying.
|
|An interactive user interface displays “Appropriate Legal Notices” to the
|extent that it includes a convenient and prominently visible feature that (1)
|displays an appropriate copyright notice, and (2) tells the user that there is
|no warranty for the work (except to the extent that warranties are provided),
|that licensees may convey the work under this License, and how to view a copy
|of this License. If the interface presents a list of user commands or options,
|such as a menu, a prominent item in the list meets this criterion.
|
|1. Source Code.
|The “source code” for a work means the preferred form of the work for making
|modifications to it. “Object code” means any non-source form of a work.
|
|A “Standard Interface” means an interface that either is an official standard
|defined by a recognized standards body, or, in the case of interfaces
|specified for a particular programming language, one that is widely used among
|developers working in that language.
|
|The “System Libraries” of an executable work include anything, other than the
|work as a whole, that (a) is included in the normal form of packaging a Major
|Component, but which is not part of that Major Component, and (b) serves only
|to enable use of the work with that Major Component, or to implement a
|Standard Interface for which an implementation is available to the public in
|source code form. A “Major Component”, in this context, means a major
|essential component (kernel, window system, and so on) of the specific
|operating system (if any) on which the executable work runs, or a compiler
|used to produce the work, or an object code interpreter used to run it.
|
|The “Corresponding Source” for a work in object code form means all the source
|code needed to generate, install, and (for an executable work) run the object
|code and to modify the work, including scripts to control those activities.
|However, it does not include the work's System Libraries, or general-purpose
|tools or generally available free programs which are used unmodified in
|performing those activities but which are not part of the work. For example,
|Corresponding Source includes interface definition files associated with
|source files for the work, and the source code for shared libraries and
|dynamically linked subprograms that the work is specifically designed to
|require, such as by intimate data communication or control flow between those
|subprograms and other parts of the work.
|
|The Corresponding Source need not include anything that users can regenerate
|automatically from other parts of the Corresponding Source.
|
|The Corresponding Source for a work in source code form is that same work.
|
|2. Basic Permissions.
|All rights granted under this License are granted for the term of copyright on
|the Program, and are irrevocable provided the stated conditions are met. This
|License explicitly affirms your unlimited permission to run the unmodified
|Program. The output from running a covered work is covered by this License
|only if the output, given its content, constitutes a covered work. This
|License acknowledges your rights of fair use or other equivalent, as provided
|by copyright law.
|
|You may make, run and propagate covered works that you do not convey, without
|conditions so long as your license otherwise remains in force. You may convey
|covered works to others for the sole purpose of having them make modifications
|exclusively for you, or provide you with facilities for running those works,
|provided that you comply with the terms of this License in conveying all
|material for which you do not control copyright. Those thus making or running
|the covered works for you must do so exclusively on your behalf, under your
|direction and control, on terms that prohibit them from making any copies of
|your copyrighted material outside their relationship with you.
|
|Conveying under any other circumstances is permitted solely under the
|conditions stated below. Sublicensing is not allowed; section 10 makes it
|unnecessary.
|
|3. Protecting Users' Legal Rights From Anti-Circumvention Law.
|No covered work shall be deemed part of an effective technological measure
|under any applicable law fulfilling obligations under article 11 of the WIPO
|copyright treaty adopted on 20 December 1996, or similar laws prohibiting or
|restricting circumvention of such measures.
|
|When you convey a covered work, you waive any legal power to forbid
|circumvention of technological measures to the extent such circumvention is
|effected by exercising rights under this License with respect to the covered
|work, and you disclaim any intention to limit operation or modification of the
|work as a means of enforcing, against the work's users, your or third parties'
|legal rights to forbid circumvention of technological measures.
|
|4. Conveying Verbatim Copies.
|You may convey verbatim copies of the Program's source code as you receive it,
|in any medium, provided that you conspicuously and appropriately publish on
|each copy an appropriate copyright notice; keep intact all notices stating
|that this License and any non-permissive terms added in accord with section 7
|apply to the code; keep intact all notices of the absence of any warranty; and
|give all recipients a copy of this License along with the Program.
|
|You may charge any price or no price for each copy that you convey, and you
|may offer support or warranty protection for a fee.
|
|5. Conveying Modified Source Versions.
|You may convey a work based on the Program, or the modifications to produce it
|from the Program, in the form of source code under the terms of section 4,
|provided that you also meet all of these conditions:
|
|     a) The work must carry prominent notices stating that you modified it,
|     and giving a relevant date.
|
|     b) The work must carry prominent notices stating that it is released
|     under this License and any conditions added under section 7. This
|     requirement modifies the requirement in section 4 to “keep intact all
|     notices”.
|
|     c) You must license the entire work, as a whole, under this License to
|     anyone who comes into possession of a copy. This License will therefore
|     apply, along with any applicable section 7 additional terms, to the whole
|     of the work, and all its parts, regardless of how they are packaged. This
|     License gives no permission to license the work in any other way, but it
|     does not invalidate such permission if you have separately received it.
|
|     d) If the work has interactive user interfaces, each must display
|     Appropriate Legal Notices; however, if the Program has interactive
|     interfaces that do not display Appropriate Legal Notices, your work need
|     not make them do so.
|
|A compilation of a covered work with other separate and independent works,
|which are not by their nature extensions of the covered work, and which are
|not combined with it such as to form a larger program, in or on a volume of a
|storage or distribution medium, is called an “aggregate” if the compilation
|and its resulting copyright are not used to limit the access or legal rights
|of the compilation's users beyond what the individual works permit. Inclusion
|of a covered work in an aggregate does not cause this License to apply to the
|other parts of the aggregate.
|
|6. Conveying Non-Source Forms.
|You may convey a covered work in object code form under the terms of sections
|4 and 5, provided that you also convey the machine-readable Corresponding
|Source under the terms of this License, in one of these ways:
|
|     a) Convey the object code in, or embodied in, a physical product
|     (including a physical distribution medium), accompanied by the
|     Corresponding Source fixed on a durable physical medium customarily used
|     for software interchange.
|
|     b) Convey the object code in, or embodied in, a physical product
|     (including a physical distribution medium), accompanied by a written
|     offer, valid for at least three years and valid for as long as you offer
|     spare parts or customer support for that product model, to give anyone
|     who possesses the object code either (1) a copy of the Corresponding
|     Source for all the software in the product that is covered by this
|     License, on a durable physical medium customarily used for software
|     interchange, for a price no more than your reasonable cost of physically
|     performing this conveying of source, or (2) access to copy the
|     Corresponding Source from a network server at no charge.
|
|     c) Convey individual copies of the object code with a copy of the written
|     offer to provide the Corresponding Source. This alternative is allowed
|     only occasionally and noncommercially, and only if you received the
|     object code with such an offer, in accord with subsection 6b.
|
|     d) Convey the object code by offering access from a designated place
|     (gratis or for a charge), and offer equivalent access to the
|     Corresponding Source in the same way through the same place at no further
|     charge. You need not require recipients to copy the Corresponding Source
|     along with the object code. If the place to copy the object code is a
|     network server, the Corresponding Source may be on a different server
|     (operated by you or a third party) that supports equivalent copying
|     facilities, provided you maintain clear directions next to the object
|     code saying where to find the Corresponding Source. Regardless of what
|     server hosts the Corresponding Source, you remain obligated to ensure
|     that it is available for as long as needed to satisfy these requirements.
|
|     e) Convey the object code using peer-to-peer transmission, provided you
|     inform other peers where the object code and Corresponding Source of the
|     work are being offered to the general public at no charge under
|     subsection 6d.
|
|A separable portion of the object code, whose source code is excluded from the
|Corresponding Source as a System Library, need not be included in conveying
|the object code work.
|
|A “User Product” is either (1) a “consumer product”, which means any tangible
|personal property which is normally used for personal, family, or household
|purposes, or (2) anything designed or sold for incorporation into a dwelling.
|In determining whether a product is a consumer product, doubtful cases shall
|be resolved in favor of coverage. For a particular product received by a
|particular user, “normally used” refers to a typical or common use of that
|class of product, regardless of the status of the particular user or of the
|way in which the particular user actually uses, or expects or is expected to
|use, the product. A product is a consumer product regardless of whether the
|product has substantial commercial, industrial or non-consumer uses, unless
|such uses represent the only significant mode of use of the product.
|
|“Installation Information” for a User Product means any methods, procedures,
|authorization keys, or other information required to install and execute
|modified versions of a covered work in that User Product from a modified
|version of its Corresponding Source. The information must suffice to ensure
|that the continued functioning of the modified object code is in no case
|prevented or interfered with solely because modification has been made.
|
|If you convey an object code work under this section in, or with, or
|specifically for use in, a User Product, and the conveying occurs as part of a
|transaction in which the right of possession and use of the User Product is
|transferred to the recipient in perpetuity or for a fixed term (regardless of
|how the transaction is characterized), the Corresponding Source conveyed under
|this section must be accompanied by the Installation Information. But this
|requirement does not apply if neither you nor any third party retains the
|ability to install modified object code on the User Product (for example, the
|work has been installed in ROM).
|
|The requirement to provide Installation Information does not include a
|requirement to continue to provide support service, warranty, or updates for a
|work that has been modified or installed by the recipient, or for the User
|Product in which it has been modified or installed. Access to a network may be
|denied when the modification itself materially and adversely affects the
|operation of the network or violates the rules and protocols for communication
|across the network.
|
|Corresponding Source conveyed, and Installation Information provided, in
|accord with this section must be in a format that is publicly documented (and
|with an implementation available to the public in source code form), and must
|require no special password or key for unpacking, reading or copying.
|
|7. Additional Terms.
|“Additional permissions” are terms that supplement the terms of this License
|by making exceptions from one or more of its conditions. Additional
|permissions that are applicable to the entire Program shall be treated as
|though they were included in this License, to the extent that they are valid
|under applicable law. If additional permissions apply only to part of the
|Program, that part may be used separately under those permissions, but the
|entire Program remains governed by this License without regard to the
|additional permissions.
|
|When you convey a copy of a covered work, you may at your option remove any
|additional permissions from that copy, or from any part of it. (Additional
|permissions may be written to require their own removal in certain cases when
|you modify the work.) You may place additional permissions on material, added
|by you to a covered work, for which you have or can give appropriate copyright
|permission.
|
|Notwithstanding any other provision of this License, for material you add to a
|covered work, you may (if authorized by the copyright holders of that
|material) supplement the terms of this License with terms:
|
|     a) Disclaiming warranty or limiting liability differently from the terms
|     of sections 15 and 16 of this License; or
|
|     b) Requiring preservation of specified reasonable legal notices or author
|     attributions in that material or in the Appropriate Legal Notices
|     displayed by works containing it; or
|
|     c) Prohibiting misrepresentation of the origin of that material, or
|     requiring that modified versions of such material be marked in reasonable
|     ways as different from the original version; or
|
|     d) Limiting the use for publicity purposes of names of licensors or
|     authors of the material; or
|
|     e) Declining to grant rights under trademark law for use of some trade
|     names, trademarks, or service marks; or
|
|     f) Requiring indemnification of licensors and authors of that material by
|     anyone who conveys the material (or modified versions of it) with
|     contractual assumptions of liability to the recipient, for any liability
|     that these contractual assumptions directly impose on those licensors and
|     authors.
|
|All other non-permissive additional terms are considered “further
|restrictions” within the meaning of section 10. If the Program as you received
|it, or any part of it, contains a notice stating that it is governed by this
|License along with a term that is a further restriction, you may remove that
|term. If a license document contains a further restriction but permits
|relicensing or conveying under this License, you may add to a covered work
|material governed by the terms of that license document, provided that the
|further restriction does not survive such relicensing or conveying.
|
|If you add terms to a covered work in accord with this section, you must
|place, in the relevant source files, a statement of the additional terms that
|apply to those files, or a notice indicating where to find the applicable
|terms.
|
|Additional terms, permissive or non-permissive, may be stated in the form of a
|separately written license, or stated as exceptions; the above requirements
|apply either way.
|
|8. Termination.
|You may not propagate or modify a covered work except as expressly provided
|under this License. Any attempt otherwise to propagate or modify it is void,
|and will automatically terminate your rights under this License (including any
|patent licenses granted under the third paragraph of section 11).
|
|However, if you cease all violation of this License, then your license from a
|particular copyright holder is reinstated (a) provisionally, unless and until
|the copyright holder explicitly and finally terminates your license, and (b)
|permanently, if the copyright holder fails to notify you of the violation by
|some reasonable means prior to 60 days after the cessation.
|
|Moreover, your license from a particular copyright holder is reinstated
|permanently if the copyright holder notifies you of the violation by some
|reasonable means, this is the first time you have received notice of violation
|of this License (for any work) from that copyright holder, and you cure the
|violation prior to 30 days after your receipt of the notice.
|
|Termination of your rights under this section does not terminate the licenses
|of parties who have received copies or rights from you under this License. If
|your rights have been terminated and not permanently reinstated, you do not
|qualify to receive new licenses for the same material under section 10.
|
|9. Acceptance Not Required for Having Copies.
|You are not required to accept this License in order to receive or run a copy
|of the Program. Ancillary propagation of a covered work occurring solely as a
|consequence of using peer-to-peer transmission to receive a copy likewise does
|not require acceptance. However, nothing other than this License grants you
|permission to propagate or modify any covered work. These actions infringe
|copyright if you do not accept this License. Therefore, by modifying or
|propagating a covered work, you indicate your acceptance of this License to do
|so.
|
|10. Automatic Licensing of Downstream Recipients.
|Each time you convey a covered work, the recipient automatically receives a
|license from the original licensors, to run, modify and propagate that work,
|subject to this License. You are not responsible for enforcing compliance by
|third parties with this License.
|
|An “entity transaction” is a transaction transferring control of an
|organization, or substantially all assets of one, or subdividing an
|organization, or merging organizations. If propagation of a covered work
|results from an entity transaction, each party to that transaction who
|receives a copy of the work also receives whatever licenses to the work the
|party's predecessor in interest had or could give under the previous
|paragraph, plus a right to possession of the Corresponding Source of the work
|from the predecessor in interest, if the predecessor has it or can get it with
|reasonable efforts.
|
|You may not impose any further restrictions on the exercise of the rights
|granted or affirmed under this License. For example, you may not impose a
|license fee, royalty, or other charge for exercise of rights granted under
|this License, and you may not initiate litigation (including a cross-claim or
|counterclaim in a lawsuit) alleging that any patent claim is infringed by
|making, using, selling, offering for sale, or importing the Program or any
|portion of it.
|
|11. Patents.
|A “contributor” is a copyright holder who authorizes use under this License of
|the Program or a work on which the Program is based. The work thus licensed is
|called the contributor's “contributor version”.
|
|A contributor's “essential patent claims” are all patent claims owned or
|controlled by the contributor, whether already acquired or hereafter acquired,
|that would be infringed by some manner, permitted by this License, of making,
|using, or selling its contributor version, but do not include claims that
|would be infringed only as a consequence of further modification of the
|contributor version. For purposes of this definition, “control” includes the
|right to grant patent sublicenses in a manner consistent with the requirements
|of this License.
|
|Each contributor grants you a non-exclusive, worldwide, royalty-free patent
|license under the contributor's essential patent claims, to make, use, sell,
|offer for sale, import and otherwise run, modify and propagate the contents of
|its contributor version.
|
|In the following three paragraphs, a “patent license” is any express agreement
|or commitment, however denominated, not to enforce a patent (such as an
|express permission to practice a patent or covenant not to sue for patent
|infringement). To “grant” such a patent license to a party means to make such
|an agreement or commitment not to enforce a patent against the party.
|
|If you convey a covered work, knowingly relying on a patent license, and the
|Corresponding Source of the work is not available for anyone to copy, free of
|charge and under the terms of this License, through a publicly available
|network server or other readily accessible means, then you must either (1)
|cause the Corresponding Source to be so available, or (2) arrange to deprive
|yourself of the benefit of the patent license for this particular work, or (3)
|arrange, in a manner consistent with the requirements of this License, to
|extend the patent license to downstream recipients. “Knowingly relying” means
|you have actual knowledge that, but for the patent license, your conveying the
|covered work in a country, or your recipient's use of the covered work in a
|country, would infringe one or more identifiable patents in that country that
|you have reason to believe are valid.
|
|If, pursuant to or in connection with a single transaction or arrangement, you
|convey, or propagate by procuring conveyance of, a covered work, and grant a
|patent license to some of the parties receiving the covered work authorizing
|them to use, propagate, modify or convey a specific copy of the covered work,
|then the patent license you grant is automatically extended to all recipients
|of the covered work and works based on it.
|
|A patent license is “discriminatory” if it does not include within the scope
|of its coverage, prohibits the exercise of, or is conditioned on the
|non-exercise of one or more of the rights that are specifically granted under
|this License. You may not convey a covered work if you are a party to an
|arrangement with a third party that is in the business of distributing
|software, under which you make payment to the third party based on the extent
|of your activity of conveying the work, and under which the third party
|grants, to any of the parties who would receive the covered work from you, a
|discriminatory patent license (a) in connection with copies of the covered
|work conveyed by you (or copies made from those copies), or (b) primarily for
|and in connection with specific products or compilations that contain the
|covered work, unless you entered into that arrangement, or that patent license
|was granted, prior to 28 March 2007.
|
|Nothing in this License shall be construed as excluding or limiting any
|implied license or other defenses to infringement that may otherwise be
|available to you under applicable patent law.
|
|12. No Surrender of Others' Freedom.
|If conditions are imposed on you (whether by court order, agreement or
|otherwise) that contradict the conditions of this License, they do not excuse
|you from the conditions of this License. If you cannot convey a covered work
|so as to satisfy simultaneously your obligations under this License and any
|other pertinent obligations, then as a consequence you may not convey it at
|all. For example, if you agree to terms that obligate you to collect a royalty
|for further conveying from those to whom you convey the Program, the only way
|you could satisfy both those terms and this License would be to refrain
|entirely from conveying the Program.
|
|13. Use with the GNU Affero General Public License.
|Notwithstanding any other provision of this License, you have permission to
|link or combine any covered work with a work licensed under version 3 of the
|GNU Affero General Public License into a single combined work, and to convey
|the resulting work. The terms of this License will continue to apply to the
|part which is the covered work, but the special requirements of the GNU Affero
|General Public License, section 13, concerning interaction through a network
|will apply to the combination as such.
|
|14. Revised Versions of this License.
|The Free Software Foundation may publish revised and/or new versions of the
|GNU General Public License from time to time. Such new versions will be
|similar in spirit to the present version, but may differ in detail to address
|new problems or concerns.
|
|Each version is given a distinguishing version number. If the Program
|specifies that a certain numbered version of the GNU General Public License
|“or any later version” applies to it, you have the option of following the
|terms and conditions either of that numbered version or of any later version
|published by the Free Software Foundation. If the Program does not specify a
|version number of the GNU General Public License, you may choose any version
|ever published by the Free Software Foundation.
|
|If the Program specifies that a proxy can decide which future versions of the
|GNU General Public License can be used, that proxy's public statement of
|acceptance of a version permanently authorizes you to choose that version for
|the Program.
|
|Later license versions may give you additional or different permissions.
|However, no additional obligations are imposed on any author or copyright
|holder as a result of your choosing to follow a later version.
|
|15. Disclaimer of Warranty.
|THERE IS NO WARRANTY FOR THE PROGRAM, TO THE EXTENT PERMITTED BY APPLICABLE
|LAW. EXCEPT WHEN OTHERWISE STATED IN WRITING THE COPYRIGHT HOLDERS AND/OR
|OTHER PARTIES PROVIDE THE PROGRAM “AS IS” WITHOUT WARRANTY OF ANY KIND, EITHER
|EXPRESSED OR IMPLIED, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF
|MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE. THE ENTIRE RISK AS TO
|THE QUALITY AND PERFORMANCE OF THE PROGRAM IS WITH YOU. SHOULD THE PROGRAM
|PROVE DEFECTIVE, YOU ASSUME THE COST OF ALL NECESSARY SERVICING, REPAIR OR
|CORRECTION.
|
|16. Limitation of Liability.
|IN NO EVENT UNLESS REQUIRED BY APPLICABLE LAW OR AGREED TO IN WRITING WILL ANY
|COPYRIGHT HOLDER, OR ANY OTHER PARTY WHO MODIFIES AND/OR CONVEYS THE PROGRAM
|AS PERMITTED ABOVE, BE LIABLE TO YOU FOR DAMAGES, INCLUDING ANY GENERAL,
|SPECIAL, INCIDENTAL OR CONSEQUENTIAL DAMAGES ARISING OUT OF THE USE OR
|INABILITY TO USE THE PROGRAM (INCLUDING BUT NOT LIMITED TO LOSS OF DATA OR
|DATA BEING RENDERED INACCURATE OR LOSSES SUSTAINED BY YOU OR THIRD PARTIES OR
|A FAILURE OF THE PROGRAM TO OPERATE WITH ANY OTHER PROGRAMS), EVEN IF SUCH
|HOLDER OR OTHER PARTY HAS BEEN ADVISED OF THE POSSIBILITY OF SUCH DAMAGES.
|
|17. Interpretation of Sections 15 and 16.
|If the disclaimer of warranty and limitation of liability provided above
|cannot be given local legal effect according to their terms, reviewing courts
|shall apply local law that most closely approximates an absolute waiver of all
|civil liability in connection with the Program, unless a warranty or
|assumption of liability accompanies a copy of the Program in return for a fee.
|
|END OF TERMS AND CONDITIONS
|
|How to Apply These Terms to Your New Programs
|
|If you develop a new program, and you want it to be of the greatest possible
|use to the public, the best way to achieve this is to make it free software
|which everyone can redistribute and change under these terms.
|
|To do so, attach the following notices to the program. It is safest to attach
|them to the start of each source file to most effectively state the exclusion
|of warranty; and each file should have at least the “copyright” line and a
|pointer to where the full notice is found.
|
|     <one line to give the program's name and a brief idea of what it does.>
|     Copyright (C) <year>  <name of author>
|
|     This program is free software: you can redistribute it and/or modify it
|     under the terms of the GNU General Public License as published by the
|     Free Software Foundation, either version 3 of the License, or (at your
|     option) any later version.
|
|     This program is distributed in the hope that it will be useful, but
|     WITHOUT ANY WARRANTY; without even the implied warranty of
|     MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the GNU General
|     Public License for more details.
|
|     You should have received a copy of the GNU General Public License along
|     with this program.  If not, see <https://www.gnu.org/licenses/>.
|
|Also add information on how to contact you by electronic and paper mail.
|
|If the program does terminal interaction, make it output a short notice like
|this when it starts in an interactive mode:
|
|     <program>  Copyright (C) <year>  <name of author>
|     This program comes with ABSOLUTELY NO WARRANTY; for details type `show
|     w'.
|     This is free software, and you are welcome to redistribute it under
|     certain conditions; type `show c' for details.
|
|The hypothetical commands `show w' and `show c' should show the appropriate
|parts of the General Public License. Of course, your program's commands might
|be different; for a GUI interface, you would use an “about box”.
|
|You should also get your employer (if you work as a programmer) or school, if
|any, to sign a “copyright disclaimer” for the program, if necessary. For more
|information on this, and how to apply and follow the GNU GPL, see
|<https://www.gnu.org/licenses/>.
|
|The GNU General Public License does not permit incorporating your program into
|proprietary programs. If your program is a subroutine library, you may
|consider it more useful to permit linking proprietary applications with the
|library. If this is what you want to do, use the GNU Lesser General Public
|License instead of this License. But first, please read
|<https://www.gnu.org/philosophy/why-not-lgpl.html>.
=HPND
|Historical Permission Notice and Disclaimer
|
|Copyright <year> <copyright holder>
|
|Permission to use, copy, modify, and distribute this software and its
|documentation for any purpose and without fee is hereby granted, provided that
|the above copyright notice appear in all copies, and that both that copyright
|notice and this permission notice appear in supporting documentation, and that
|the name of <copyright holder> or <related entities> not be used in
|advertising or publicity pertaining to distribution of the software without
|specific, written prior permission. <copyright holder> makes no
|representations about the suitability of this software for any purpose. It is
|provided "as is" without express or implied warranty.
|
|<copyright holder> DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE,
|INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS,. IN NO EVENT
|SHALL <copyright holder> BE LIABLE FOR ANY SPECIAL, INDIRECT OR CONSEQUENTIAL
|DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
|WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING
|OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.
=ICU
|ICU License - ICU 1.8.1 and later
|
|COPYRIGHT AND PERMISSION NOTICE
|
|Copyright (c) 1995-2014 International Business Machines Corporation and others
|All rights reserved.
|
|Permission is hereby granted, free of charge, to any person obtaining a copy
|of this software and associated documentation files (the "Software"), to deal
|in the Software without restriction, including without limitation the rights
|to use, copy, modify, merge, publish, distribute, and/or sell copies of the
|Software, and to permit persons to whom the Software is furnished to do so,
|provided that the above copyright notice(s) and this permission notice appear
|in all copies of the Software and that both the above copyright notice(s) and
|this permission notice appear in supporting documentation.
|
|THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
|IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
|FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD PARTY RIGHTS. IN
|NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE BE
|LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES, OR ANY
|DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
|ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN
|CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.
|
|Except as contained in this notice, the name of a copyright holder shall not
|be used in advertising or otherwise to promote the sale, use or other dealings
|in this Software without prior written authorization of the copyright holder.
=IJG
|Independent JPEG Group License
|
|LEGAL ISSUES
|
|In plain English:
|
|1. We don't promise that this software works. (But if you find any bugs,
|please let us know!)
|2. You can use this software for whatever you want. You don't have to pay us.
|3. You may not pretend that you wrote this software. If you use it in a
|program, you must acknowledge somewhere in your documentation that you've used
|the IJG code.
|
|In legalese:
|
|The authors make NO WARRANTY or representation, either express or implied,
|with respect to this software, its quality, accuracy, merchantability, or
|fitness for a particular purpose. This software is provided "AS IS", and you,
|its user, assume the entire risk as to its quality and accuracy.
|
|This software is copyright (C) 1991-1998, Thomas G. Lane. All Rights Reserved
|except as specified below.
|
|Permission is hereby granted to use, copy, modify, and distribute this
|software (or portions thereof) for any purpose, without fee, subject to these
|conditions:
|
|     (1) If any part of the source code for this software is distributed, then
|     this README file must be included, with this copyright and no-warranty
|     notice unaltered; and any additions, deletions, or changes to the
|     original files must be clearly indicated in accompanying documentation.
|     (2) If only executable code is distributed, then the accompanying
|     documentation must state that "this software is based in part on the work
|     of the Independent JPEG Group".
|     (3) Permission for use of this software is granted only if the user
|     accepts full responsibility for any undesirable consequences; the authors
|     accept NO LIABILITY for damages of any kind.
|
|These conditions apply to any software derived from or based on the IJG code,
|not just to the unmodified library. If you use our work, you ought to
|acknowledge us.
|
|Permission is NOT granted for the use of any IJG author's name or company name
|in advertising or publicity relating to this software or products derived from
|it. This software may be referred to only as "the Independent JPEG Group's
|software".
|
|We specifically permit and encourage the use of this software as the basis of
|commercial products, provided that all warranty or liability claims are
|assumed by the product vendor.
|
|ansi2knr.c is included in this distribution by permission of L. Peter Deutsch,
|sole proprietor of its copyright holder, Aladdin Enterprises of Menlo Park,
|CA. ansi2knr.c is NOT covered by the above copyright and conditions, but
|instead by the usual distribution terms of the Free Software Foundation;
|principally, that you must include source code if you redistribute it. (See
|the file ansi2knr.c for full details.) However, since ansi2knr.c is not needed
|as part of any program generated from the IJG code, this does not limit you
|more than the foregoing paragraphs do.
|
|The Unix configuration script "configure" was produced with GNU Autoconf. It
|is copyright by the Free Software Foundation but is freely distributable. The
|same holds for its supporting scripts (config.guess, config.sub, ltconfig,
|ltmain.sh). Another support script, install-sh, is copyright by M.I.T. but is
|also freely distributable.
|
|It appears that the arithmetic coding option of the JPEG spec is covered by
|patents owned by IBM, AT&T, and Mitsubishi. Hence arithmetic coding cannot
|legally be used without obtaining one or more licenses. For this reason,
|support for arithmetic coding has been removed from the free JPEG software.
|(Since arithmetic coding provides only a marginal gain over the unpatented
|Huffman mode, it is unlikely that very many implementations will support it.)
|So far as we are aware, there are no patent restrictions on the remaining
|code.
|
|The IJG distribution formerly included code to read and write GIF files. To
|avoid entanglement with the Unisys LZW patent, GIF reading support has been
|removed altogether, and the GIF writer has been simplified to produce
|"uncompressed GIFs". This technique does not use the LZW algorithm; the
|resulting GIF files are larger than usual, but are readable by all standard
|GIF decoders.
|
|We are required to state that
|     "The Graphics Interchange Format(c) is the Copyright property of
|     CompuServe Incorporated. GIF(sm) is a Service Mark property of CompuServe
|     Incorporated."
=ISC
|ISC License:
|
|Copyright (c) 2004-2010 by Internet Systems Consortium, Inc. ("ISC")
|Copyright (c) 1995-2003 by Internet Software Consortium
|
|Permission to use, copy, modify, and/or distribute this software for any
|purpose with or without fee is hereby granted, provided that the above
|copyright notice and this permission notice appear in all copies.
|
|THE SOFTWARE IS PROVIDED "AS IS" AND ISC DISCLAIMS ALL WARRANTIES WITH REGARD
|TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
|FITNESS. IN NO EVENT SHALL ISC BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
|CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE,
|DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
|TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE
|OF THIS SOFTWARE.
=JSON
|JSON License
|
|Copyright (c) 2002 JSON.org
|
|Permission is hereby granted, free of charge, to any person obtaining a copy
|of this software and associated documentation files (the "Software"), to deal
|in the Software without restriction, including without limitation the rights
|to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
|copies of the Software, and to permit persons to whom the Software is
|furnished to do so, subject to the following conditions:
|
|The above copyright notice and this permission notice shall be included in all
|copies or substantial portions of the Software.
|
|The Software shall be used for Good, not Evil.
|
|THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
|IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
|FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
|AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
|LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
|OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
|SOFTWARE.
=LGPL-2.0-only
|GNU LIBRARY GENERAL PUBLIC LICENSE
|
|Version 2, June 1991
|
|Copyright (C) 1991 Free Software Foundation, Inc.
|51 Franklin St, Fifth Floor, Boston, MA  02110-1301, USA
|
|Everyone is permitted to copy and distribute verbatim copies of this license
|document, but changing it is not allowed.
|
|[This is the first released version of the library GPL.  It is numbered 2
|because it goes with version 2 of the ordinary GPL.]
|
|Preamble
|
|The licenses for most software are designed to take away your freedom to share
|and change it. By contrast, the GNU General Public Licenses are intended to
|guarantee your freedom to share and change free software--to make sure the
|software is free for all its users.
|
|This license, the Library General Public License, applies to some specially
|designated Free Software Foundation software, and to any other libraries whose
|authors decide to use it. You can use it for your libraries, too.
|
|When we speak of free software, we are referring to freedom, not price. Our
|General Public Licenses are designed to make sure that you have the freedom to
|distribute copies of free software (and charge for this service if you wish),
|that you receive source code or can get it if you want it, that you can change
|the software or use pieces of it in new free programs; and that you know you
|can do these things.
|
|To protect your rights, we need to make restrictions that forbid anyone to
|deny you these rights or to ask you to surrender the rights. These
|restrictions translate to certain responsibilities for you if you distribute
|copies of the library, or if you modify it.
|
|For example, if you distribute copies of the library, whether gratis or for a
|fee, you must give the recipients all the rights that we gave you. You must
|make sure that they, too, receive or can get the source code. If you link a
|program with the library, you must provide complete object files to the
|recipients so that they can relink them with the library, after making changes
|to the library and recompiling it. And you must show them these terms so they
|know their rights.
|
|Our method of protecting your rights has two steps: (1) copyright the library,
|and (2) offer you this license which gives you legal permission to copy,
|distribute and/or modify the library.
|
|Also, for each distributor's protection, we want to make certain that everyone
|understands that there is no warranty for this free library. If the library is
|modified by someone else and passed on, we want its recipients to know that
|what they have is not the original version, so that any problems introduced by
|others will not reflect on the original authors' reputations.
|
|Finally, any free program is threatened constantly by software patents. We
|wish to avoid the danger that companies distributing free software will
|individually obtain patent licenses, thus in effect transforming the program
|into proprietary software. To prevent this, we have made it clear that any
|patent must be licensed for everyone's free use or not licensed at all.
|
|Most GNU software, including some libraries, is covered by the ordinary GNU
|General Public License, which was designed for utility programs. This license,
|the GNU Library General Public License, applies to certain designated
|libraries. This license is quite different from the ordinary one; be sure to
|read it in full, and don't assume that anything in it is the same as in the
|ordinary license.
|
|The reason we have a separate public license for some libraries is that they
|blur the distinction we usually make between modifying or adding to a program
|and simply using it. Linking a program with a library, without changing the
|library, is in some sense simply using the library, and is analogous to
|running a utility program or application program. However, in a textual and
|legal sense, the linked executable is a combined work, a derivative of the
|original library, and the ordinary General Public License treats it as such.
|
|Because of this blurred distinction, using the ordinary General Public License
|for libraries did not effectively promote software sharing, because most
|developers did not use the libraries. We concluded that weaker conditions
|might promote sharing better.
|
|However, unrestricted linking of non-free programs would deprive the users of
|those programs of all benefit from the free status of the libraries
|themselves. This Library General Public License is intended to permit
|developers of non-free programs to use free libraries, while preserving your
|freedom as a user of such programs to change the free libraries that are
|incorporated in them. (We have not seen how to achieve this as regards changes
|in header files, but we have achieved it as regards changes in the actual
|functions of the Library.) The hope is that this will lead to faster
|development of free libraries.
|
|The precise terms and conditions for copying, distribution and modification
|follow. Pay close attention to the difference between a "work based on the
|library" and a "work that uses the library". The former contains code derived
|from the library, while the latter only works together with the library.
|
|Note that it is possible for a library to be covered by the ordinary General
|Public License rather than by this special one.
|
|GNU LIBRARY GENERAL PUBLIC LICENSE
|TERMS AND CONDITIONS FOR COPYING, DISTRIBUTION AND MODIFICATION
|
|0. This License Agreement applies to any software library which contains a
|notice placed by the copyright holder or other authorized party saying it may
|be distributed under the terms of this Library General Public License (also
|called "this License"). Each licensee is addressed as "you".
|
|A "library" means a collection of software functions and/or data prepared so
|as to be conveniently linked with application programs (which use some of
|those functions and data) to form executables.
|
|The "Library", below, refers to any such software library or work which has
|been distributed under these terms. A "work based on the Library" means either
|the Library or any derivative work under copyright law: that is to say, a work
|containing the Library or a portion of it, either verbatim or with
|modifications and/or translated straightforwardly into another language.
|(Hereinafter, translation is included without limitation in the term
|"modification".)
|
|"Source code" for a work means the preferred form of the work for making
|modifications to it. For a library, complete source code means all the source
|code for all modules it contains, plus any associated interface definition
|files, plus the scripts used to control compilation and installation of the
|library.
|
|Activities other than copying, distribution and modification are not covered
|by this License; they are outside its scope. The act of running a program
|using the Library is not restricted, and output from such a program is covered
|only if its contents constitute a work based on the Library (independent of
|the use of the Library in a tool for writing it). Whether that is true depends
|on what the Library does and what the program that uses the Library does.
|
|1. You may copy and distribute verbatim copies of the Library's complete
|source code as you receive it, in any medium, provided that you conspicuously
|and appropriately publish on each copy an appropriate copyright notice and
|disclaimer of warranty; keep intact all the notices that refer to this License
|and to the absence of any warranty; and distribute a copy of this License
|along with the Library.
|
|You may charge a fee for the physical act of transferring a copy, and you may
|at your option offer warranty protection in exchange for a fee.
|
|2. You may modify your copy or copies of the Library or any portion of it,
|thus forming a work based on the Library, and copy and distribute such
|modifications or work under the terms of Section 1 above, provided that you
|also meet all of these conditions:
|
|     a) The modified work must itself be a software library.
|
|     b) You must cause the files modified to carry prominent notices stating
|     that you changed the files and the date of any change.
|
|     c) You must cause the whole of the work to be licensed at no charge to
|     all third parties under the terms of this License.
|
|     d) If a facility in the modified Library refers to a function or a table
|     of data to be supplied by an application program that uses the facility,
|     other than as an argument passed when the facility is invoked, then you
|     must make a good faith effort to ensure that, in the event an application
|     does not supply such function or table, the facility still operates, and
|     performs whatever part of its purpose remains meaningful.
|
|(For example, a function in a library to compute square roots has a purpose
|that is entirely well-defined independent of the application. Therefore,
|Subsection 2d requires that any application-supplied function or table used by
|this function must be optional: if the application does not supply it, the
|square root function must still compute square roots.)
|
|These requirements apply to the modified work as a whole. If identifiable
|sections of that work are not derived from the Library, and can be reasonably
|considered independent and separate works in themselves, then this License,
|and its terms, do not apply to those sections when you distribute them as
|separate works. But when you distribute the same sections as part of a whole
|which is a work based on the Library, the distribution of the whole must be on
|the terms of this License, whose permissions for other licensees extend to the
|entire whole, and thus to each and every part regardless of who wrote it.
|
|Thus, it is not the intent of this section to claim rights or contest your
|rights to work written entirely by you; rather, the intent is to exercise the
|right to control the distribution of derivative or collective works based on
|the Library.
|
|In addition, mere aggregation of another work not based on the Library with
|the Library (or with a work based on the Library) on a volume of a storage or
|distribution medium does not bring the other work under the scope of this
|License.
|
|3. You may opt to apply the terms of the ordinary GNU General Public License
|instead of this License to a given copy of the Library. To do this, you must
|alter all the notices that refer to this License, so that they refer to the
|ordinary GNU General Public License, version 2, instead of to this License.
|(If a newer version than version 2 of the ordinary GNU General Public License
|has appeared, then you can specify that version instead if you wish.) Do not
|make any other change in these notices.
|
|Once this change is made in a given copy, it is irreversible for that copy, so
|the ordinary GNU General Public License applies to all subsequent copies and
|derivative works made from that copy.
|
|This option is useful when you wish to copy part of the code of the Library
|into a program that is not a library.
|
|4. You may copy and distribute the Library (or a portion or derivative of it,
|under Section 2) in object code or executable form under the terms of Sections
|1 and 2 above provided that you accompany it with the complete corresponding
|machine-readable source code, which must be distributed under the terms of
|Sections 1 and 2 above on a medium customarily used for software interchange.
|
|If distribution of object code is made by offering access to copy from a
|designated place, then offering equivalent access to copy the source code from
|the same place satisfies the requirement to distribute the source code, even
|though third parties are not compelled to copy the source along with the
|object code.
|
|5. A program that contains no derivative of any portion of the Library, but is
|designed to work with the Library by being compiled or linked with it, is
|called a "work that uses the Library". Such a work, in isolation, is not a
|derivative work of the Library, and therefore falls outside the scope of this
|License.
|
|However, linking a "work that uses the Library" with the Library creates an
|executable that is a derivative of the Library (because it contains portions
|of the Library), rather than a "work that uses the library". The executable is
|therefore covered by this License. Section 6 states terms for distribution of
|such executables.
|
|When a "work that uses the Library" uses material from a header file that is
|part of the Library, the object code for the work may be a derivative work of
|the Library even though the source code is not. Whether this is true is
|especially significant if the work can be linked without the Library, or if
|the work is itself a library. The threshold for this to be true is not
|precisely defined by law.
|
|If such an object file uses only numerical parameters, data structure layouts
|and accessors, and small macros and small inline functions (ten lines or less
|in length), then the use of the object file is unrestricted, regardless of
|whether it is legally a derivative work. (Executables containing this object
|code plus portions of the Library will still fall under Section 6.)
|
|Otherwise, if the work is a derivative of the Library, you may distribute the
|object code for the work under the terms of Section 6. Any executables
|containing that work also fall under Section 6, whether or not they are linked
|directly with the Library itself.
|
|6. As an exception to the Sections above, you may also compile or link a "work
|that uses the Library" with the Library to produce a work containing portions
|of the Library, and distribute that work under terms of your choice, provided
|that the terms permit modification of the work for the customer's own use and
|reverse engineering for debugging such modifications.
|
|You must give prominent notice with each copy of the work that the Library is
|used in it and that the Library and its use are covered by this License. You
|must supply a copy of this License. If the work during execution displays
|copyright notices, you must include the copyright notice for the Library among
|them, as well as a reference directing the user to the copy of this License.
|Also, you must do one of these things:
|
|     a) Accompany the work with the complete corresponding machine-readable
|     source code for the Library including whatever changes were used in the
|     work (which must be distributed under Sections 1 and 2 above); and, if
|     the work is an executable linked with the Library, with the complete
|     machine-readable "work that uses the Library", as object code and/or
|     source code, so that the user can modify the Library and then relink to
|     produce a modified executable containing the modified Library. (It is
|     understood that the user who changes the contents of definitions files in
|     the Library will not necessarily be able to recompile the application to
|     use the modified definitions.)
|
|     b) Accompany the work with a written offer, valid for at least three
|     years, to give the same user the materials specified in Subsection 6a,
|     above, for a charge no more than the cost of performing this
|     distribution.
|
|     c) If distribution of the work is made by offering access to copy from a
|     designated place, offer equivalent access to copy the above specified
|     materials from the same place.
|
|     d) Verify that the user has already received a copy of these materials or
|     that you have already sent this user a copy.
|
|For an executable, the required form of the "work that uses the Library" must
|include any data and utility programs needed for reproducing the executable
|from it. However, as a special exception, the source code distributed need not
|include anything that is normally distributed (in either source or binary
|form) with the major components (compiler, kernel, and so on) of the operating
|system on which the executable runs, unless that component itself accompanies
|the executable.
|
|It may happen that this requirement contradicts the license restrictions of
|other proprietary libraries that do not normally accompany the operating
|system. Such a contradiction means you cannot use both them and the Library
|together in an executable that you distribute.
|
|7. You may place library facilities that are a work based on the Library
|side-by-side in a single library together with other library facilities not
|covered by this License, and distribute such a combined library, provided that
|the separate distribution of the work based on the Library and of the other
|library facilities is otherwise permitted, and provided that you do these two
|things:
|
|     a) Accompany the combined library with a copy of the same work based on
|     the Library, uncombined with any other library facilities. This must be
|     distributed under the terms of the Sections above.
|
|     b) Give prominent notice with the combined library of the fact that part
|     of it is a work based on the Library, and explaining where to find the
|     accompanying uncombined form of the same work.
|
|8. You may not copy, modify, sublicense, link with, or distribute the Library
|except as expressly provided under this License. Any attempt otherwise to
|copy, modify, sublicense, link with, or distribute the Library is void, and
|will automatically terminate your rights under this License. However, parties
|who have received copies, or rights, from you under this License will not have
|their licenses terminated so long as such parties remain in full compliance.
|
|9. You are not required to accept this License, since you have not signed it.
|However, nothing else grants you permission to modify or distribute the
|Library or its derivative works. These actions are prohibited by law if you do
|not accept this License. Therefore, by modifying or distributing the Library
|(or any work based on the Library), you indicate your acceptance of this
|License to do so, and all its terms and conditions for copying, distributing
|or modifying the Library or works based on it.
|
|10. Each time you redistribute the Library (or any work based on the Library),
|the recipient automatically receives a license from the original licensor to
|copy, distribute, link with or modify the Library subject to these terms and
|conditions. You may not impose any further restrictions on the recipients'
|exercise of the rights granted herein. You are not responsible for enforcing
|compliance by third parties to this License.
|
|11. If, as a consequence of a court judgment or allegation of patent
|infringement or for any other reason (not limited to patent issues),
|conditions are imposed on you (whether by court order, agreement or otherwise)
|that contradict the conditions of this License, they do not excuse you from
|the conditions of this License. If you cannot distribute so as to satisfy
|simultaneously your obligations under this License and any other pertinent
|obligations, then as a consequence you may not distribute the Library at all.
|For example, if a patent license would not permit royalty-free redistribution
|of the Library by all those who receive copies directly or indirectly through
|you, then the only way you could satisfy both it and this License would be to
|refrain entirely from distribution of the Library.
|
|If any portion of this section is held invalid or unenforceable under any
|particular circumstance, the balance of the section is intended to apply, and
|the section as a whole is intended to apply in other circumstances.
|
|It is not the purpose of this section to induce you to infringe any patents or
|other property right claims or to contest validity of any such claims; this
|section has the sole purpose of protecting the integrity of the free software
|distribution system which is implemented by public license practices. Many
|people have made generous contributions to the wide range of software
|distributed through that system in reliance on consistent application of that
|system; it is up to the author/donor to decide if he or she is willing to
|distribute software through any other system and a licensee cannot impose that
|choice.
|
|This section is intended to make thoroughly clear what is believed to be a
|consequence of the rest of this License.
|
|12. If the distribution and/or use of the Library is restricted in certain
|countries either by patents or by copyrighted interfaces, the original
|copyright holder who places the Library under this License may add an explicit
|geographical distribution limitation excluding those countries, so that
|distribution is permitted only in or among countries not thus excluded. In
|such case, this License incorporates the limitation as if written in the body
|of this License.
|
|13. The Free Software Foundation may publish revised and/or new versions of
|the Library General Public License from time to time. Such new versions will
|be similar in spirit to the present version, but may differ in detail to
|address new problems or concerns.
|
|Each version is given a distinguishing version number. If the Library
|specifies a version number of this License which applies to it and "any later
|version", you have the option of following the terms and conditions either of
|that version or of any later version published by the Free Software
|Foundation. If the Library does not specify a license version number, you may
|choose any version ever published by the Free Software Foundation.
|
|14. If you wish to incorporate parts of the Library into other free programs
|whose distribution conditions are incompatible with these, write to the author
|to ask for permission. For software which is copyrighted by the Free Software
|Foundation, write to the Free Software Foundation; we sometimes make
|exceptions for this. Our decision will be guided by the two goals of
|preserving the free status of all derivatives of our free software and of
|promoting the sharing and reuse of software generally.
|
|NO WARRANTY
|
|15. BECAUSE THE LIBRARY IS LICENSED FREE OF CHARGE, THERE IS NO WARRANTY FOR
|THE LIBRARY, TO THE EXTENT PERMITTED BY APPLICABLE LAW. EXCEPT WHEN OTHERWISE
|STATED IN WRITING THE COPYRIGHT HOLDERS AND/OR OTHER PARTIES PROVIDE THE
|LIBRARY "AS IS" WITHOUT WARRANTY OF ANY KIND, EITHER EXPRESSED OR IMPLIED,
|INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
|FITNESS FOR A PARTICULAR PURPOSE. THE ENTIRE RISK AS TO THE QUALITY AND
|PERFORMANCE OF THE LIBRARY IS WITH YOU. SHOULD THE LIBRARY PROVE DEFECTIVE,
|YOU ASSUME THE COST OF ALL NECESSARY SERVICING, REPAIR OR CORRECTION.
|
|16. IN NO EVENT UNLESS REQUIRED BY APPLICABLE LAW OR AGREED TO IN WRITING WILL
|ANY COPYRIGHT HOLDER, OR ANY OTHER PARTY WHO MAY MODIFY AND/OR REDISTRIBUTE
|THE LIBRARY AS PERMITTED ABOVE, BE LIABLE TO YOU FOR DAMAGES, INCLUDING ANY
|GENERAL, SPECIAL, INCIDENTAL OR CONSEQUENTIAL DAMAGES ARISING OUT OF THE USE
|OR INABILITY TO USE THE LIBRARY (INCLUDING BUT NOT LIMITED TO LOSS OF DATA OR
|DATA BEING RENDERED INACCURATE OR LOSSES SUSTAINED BY YOU OR THIRD PARTIES OR
|A FAILURE OF THE LIBRARY TO OPERATE WITH ANY OTHER SOFTWARE), EVEN IF SUCH
|HOLDER OR OTHER PARTY HAS BEEN ADVISED OF THE POSSIBILITY OF SUCH DAMAGES.
|
|END OF TERMS AND CONDITIONS
|
|How to Apply These Terms to Your New Libraries
|
|If you develop a new library, and you want it to be of the greatest possible
|use to the public, we recommend making it free software that everyone can
|redistribute and change. You can do so by permitting redistribution under
|these terms (or, alternatively, under the terms of the ordinary General Public
|License).
|
|To apply these terms, attach the following notices to the library. It is
|safest to attach them to the start of each source file to most effectively
|convey the exclusion of warranty; and each file should have at least the
|"copyright" line and a pointer to where the full notice is found.
|
|     one line to give the library's name and an idea of what it does.
|     Copyright (C) year  name of author
|
|     This library is free software; you can redistribute it and/or modify it
|     under the terms of the GNU Library General Public License as published by
|     the Free Software Foundation; either version 2 of the License, or (at
|     your option) any later version.
|
|     This library is distributed in the hope that it will be useful, but
|     WITHOUT ANY WARRANTY; without even the implied warranty of
|     MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the GNU Library
|     General Public License for more details.
|
|     You should have received a copy of the GNU Library General Public License
|     along with this library; if not, write to the Free Software Foundation,
|     Inc., 51 Franklin St, Fifth Floor, Boston, MA  02110-1301, USA.
|
|Also add information on how to contact you by electronic and paper mail.
|
|You should also get your employer (if you work as a programmer) or your
|school, if any, to sign a "copyright disclaimer" for the library, if
|necessary. Here is a sample; alter the names:
|
|Yoyodyne, Inc., hereby disclaims all copyright interest in
|the library `Frob' (a library for tweaking knobs) written
|by James Random Hacker.
|
|signature of Ty Coon, 1 April 1990
|Ty Coon, President of Vice
|
|That's all there is to it!
=LGPL-2.1-only
|GNU LESSER GENERAL PUBLIC LICENSE
|
|Version 2.1, February 1999
|
|Copyright (C) 1991, 1999 Free Software Foundation, Inc.
|51 Franklin Street, Fifth Floor, Boston, MA  02110-1301  USA
|
|Everyone is permitted to copy and distribute verbatim copies of this license
|document, but changing it is not allowed.
|
|[This is the first released version of the Lesser GPL.  It also counts as the
|successor of the GNU Library Public License, version 2, hence the version
|number 2.1.]
|
|Preamble
|
|The licenses for most software are designed to take away your freedom to share
|and change it. By contrast, the GNU General Public Licenses are intended to
|guarantee your freedom to share and change free software--to make sure the
|software is free for all its users.
|
|This license, the Lesser General Public License, applies to some specially
|designated software packages--typically libraries--of the Free Software
|Foundation and other authors who decide to use it. You can use it too, but we
|suggest you first think carefully about whether this license or the ordinary
|General Public License is the better strategy to use in any particular case,
|based on the explanations below.
|
|When we speak of free software, we are referring to freedom of use, not price.
|Our General Public Licenses are designed to make sure that you have the
|freedom to distribute copies of free software (and charge for this service if
|you wish); that you receive source code or can get it if you want it; that you
|can change the software and use pieces of it in new free programs; and that
|you are informed that you can do these things.
|
|To protect your rights, we need to make restrictions that forbid distributors
|to deny you these rights or to ask you to surrender these rights. These
|restrictions translate to certain responsibilities for you if you distribute
|copies of the library or if you modify it.
|
|For example, if you distribute copies of the library, whether gratis or for a
|fee, you must give the recipients all the rights that we gave you. You must
|make sure that they, too, receive or can get the source code. If you link
|other code with the library, you must provide complete object files to the
|recipients, so that they can relink them with the library after making changes
|to the library and recompiling it. And you must show them these terms so they
|know their rights.
|
|We protect your rights with a two-step method: (1) we copyright the library,
|and (2) we offer you this license, which gives you legal permission to copy,
|distribute and/or modify the library.
|
|To protect each distributor, we want to make it very clear that there is no
|warranty for the free library. Also, if the library is modified by someone
|else and passed on, the recipients should know that what they have is not the
|original version, so that the original author's reputation will not be
|affected by problems that might be introduced by others.
|
|Finally, software patents pose a constant threat to the existence of any free
|program. We wish to make sure that a company cannot effectively restrict the
|users of a free program by obtaining a restrictive license from a patent
|holder. Therefore, we insist that any patent license obtained for a version of
|the library must be consistent with the full freedom of use specified in this
|license.
|
|Most GNU software, including some libraries, is covered by the ordinary GNU
|General Public License. This license, the GNU Lesser General Public License,
|applies to certain designated libraries, and is quite different from the
|ordinary General Public License. We use this license for certain libraries in
|order to permit linking those libraries into non-free programs.
|
|When a program is linked with a library, whether statically or using a shared
|library, the combination of the two is legally speaking a combined work, a
|derivative of the original library. The ordinary General Public License
|therefore permits such linking only if the entire combination fits its
|criteria of freedom. The Lesser General Public License permits more lax
|criteria for linking other code with the library.
|
|We call this license the "Lesser" General Public License because it does Less
|to protect the user's freedom than the ordinary General Public License. It
|also provides other free software developers Less of an advantage over
|competing non-free programs. These disadvantages are the reason we use the
|ordinary General Public License for many libraries. However, the Lesser
|license provides advantages in certain special circumstances.
|
|For example, on rare occasions, there may be a special need to encourage the
|widest possible use of a certain library, so that it becomes a de-facto
|standard. To achieve this, non-free programs must be allowed to use the
|library. A more frequent case is that a free library does the same job as
|widely used non-free libraries. In this case, there is little to gain by
|limiting the free library to free software only, so we use the Lesser General
|Public License.
|
|In other cases, permission to use a particular library in non-free programs
|enables a greater number of people to use a large body of free software. For
|example, permission to use the GNU C Library in non-free programs enables many
|more people to use the whole GNU operating system, as well as its variant, the
|GNU/Linux operating system.
|
|Although the Lesser General Public License is Less protective of the users'
|freedom, it does ensure that the user of a program that is linked with the
|Library has the freedom and the wherewithal to run that program using a
|modified version of the Library.
|
|The precise terms and conditions for copying, distribution and modification
|follow. Pay close attention to the difference between a "work based on the
|library" and a "work that uses the library". The former contains code derived
|from the library, whereas the latter must be combined with the library in
|order to run.
|
|GNU LESSER GENERAL PUBLIC LICENSE
|TERMS AND CONDITIONS FOR COPYING, DISTRIBUTION AND MODIFICATION
|
|0. This License Agreement applies to any software library or other program
|which contains a notice placed by the copyright holder or other authorized
|party saying it may be distributed under the terms of this Lesser General
|Public License (also called "this License"). Each licensee is addressed as
|"you".
|
|A "library" means a collection of software functions and/or data prepared so
|as to be conveniently linked with application programs (which use some of
|those functions and data) to form executables.
|
|The "Library", below, refers to any such software library or work which has
|been distributed under these terms. A "work based on the Library" means either
|the Library or any derivative work under copyright law: that is to say, a work
|containing the Library or a portion of it, either verbatim or with
|modifications and/or translated straightforwardly into another language.
|(Hereinafter, translation is included without limitation in the term
|"modification".)
|
|"Source code" for a work means the preferred form of the work for making
|modifications to it. For a library, complete source code means all the source
|code for all modules it contains, plus any associated interface definition
|files, plus the scripts used to control compilation and installation of the
|library.
|
|Activities other than copying, distribution and modification are not covered
|by this License; they are outside its scope. The act of running a program
|using the Library is not restricted, and output from such a program is covered
|only if its contents constitute a work based on the Library (independent of
|the use of the Library in a tool for writing it). Whether that is true depends
|on what the Library does and what the program that uses the Library does.
|
|1. You may copy and distribute verbatim copies of the Library's complete
|source code as you receive it, in any medium, provided that you conspicuously
|and appropriately publish on each copy an appropriate copyright notice and
|disclaimer of warranty; keep intact all the notices that refer to this License
|and to the absence of any warranty; and distribute a copy of this License
|along with the Library.
|
|You may charge a fee for the physical act of transferring a copy, and you may
|at your option offer warranty protection in exchange for a fee.
|
|2. You may modify your copy or copies of the Library or any portion of it,
|thus forming a work based on the Library, and copy and distribute such
|modifications or work under the terms of Section 1 above, provided that you
|also meet all of these conditions:
|
|     a) The modified work must itself be a software library.
|
|     b) You must cause the files modified to carry prominent notices stating
|     that you changed the files and the date of any change.
|
|     c) You must cause the whole of the work to be licensed at no charge to
|     all third parties under the terms of this License.
|
|     d) If a facility in the modified Library refers to a function or a table
|     of data to be supplied by an application program that uses the facility,
|     other than as an argument passed when the facility is invoked, then you
|     must make a good faith effort to ensure that, in the event an application
|     does not supply such function or table, the facility still operates, and
|     performs whatever part of its purpose remains meaningful.
|
|(For example, a function in a library to compute square roots has a purpose
|that is entirely well-defined independent of the application. Therefore,
|Subsection 2d requires that any application-supplied function or table used by
|this function must be optional: if the application does not supply it, the
|square root function must still compute square roots.)
|
|These requirements apply to the modified work as a whole. If identifiable
|sections of that work are not derived from the Library, and can be reasonably
|considered independent and separate works in themselves, then this License,
|and its terms, do not apply to those sections when you distribute them as
|separate works. But when you distribute the same sections as part of a whole
|which is a work based on the Library, the distribution of the whole must be on
|the terms of this License, whose permissions for other licensees extend to the
|entire whole, and thus to each and every part regardless of who wrote it.
|
|Thus, it is not the intent of this section to claim rights or contest your
|rights to work written entirely by you; rather, the intent is to exercise the
|right to control the distribution of derivative or collective works based on
|the Library.
|
|In addition, mere aggregation of another work not based on the Library with
|the Library (or with a work based on the Library) on a volume of a storage or
|distribution medium does not bring the other work under the scope of this
|License.
|
|3. You may opt to apply the terms of the ordinary GNU General Public License
|instead of this License to a given copy of the Library. To do this, you must
|alter all the notices that refer to this License, so that they refer to the
|ordinary GNU General Public License, version 2, instead of to this License.
|(If a newer version than version 2 of the ordinary GNU General Public License
|has appeared, then you can specify that version instead if you wish.) Do not
|make any other change in these notices.
|
|Once this change is made in a given copy, it is irreversible for that copy, so
|the ordinary GNU General Public License applies to all subsequent copies and
|derivative works made from that copy.
|
|This option is useful when you wish to copy part of the code of the Library
|into a program that is not a library.
|
|4. You may copy and distribute the Library (or a portion or derivative of it,
|under Section 2) in object code or executable form under the terms of Sections
|1 and 2 above provided that you accompany it with the complete corresponding
|machine-readable source code, which must be distributed under the terms of
|Sections 1 and 2 above on a medium customarily used for software interchange.
|
|If distribution of object code is made by offering access to copy from a
|designated place, then offering equivalent access to copy the source code from
|the same place satisfies the requirement to distribute the source code, even
|though third parties are not compelled to copy the source along with the
|object code.
|
|5. A program that contains no derivative of any portion of the Library, but is
|designed to work with the Library by being compiled or linked with it, is
|called a "work that uses the Library". Such a work, in isolation, is not a
|derivative work of the Library, and therefore falls outside the scope of this
|License.
|
|However, linking a "work that uses the Library" with the Library creates an
|executable that is a derivative of the Library (because it contains portions
|of the Library), rather than a "work that uses the library". The executable is
|therefore covered by this License. Section 6 states terms for distribution of
|such executables.
|
|When a "work that uses the Library" uses material from a header file that is
|part of the Library, the object code for the work may be a derivative work of
|the Library even though the source code is not. Whether this is true is
|especially significant if the work can be linked without the Library, or if
|the work is itself a library. The threshold for this to be true is not
|precisely defined by law.
|
|If such an object file uses only numerical parameters, data structure layouts
|and accessors, and small macros and small inline functions (ten lines or less
|in length), then the use of the object file is unrestricted, regardless of
|whether it is legally a derivative work. (Executables containing this object
|code plus portions of the Library will still fall under Section 6.)
|
|Otherwise, if the work is a derivative of the Library, you may distribute the
|object code for the work under the terms of Section 6. Any executables
|containing that work also fall under Section 6, whether or not they are linked
|directly with the Library itself.
|
|6. As an exception to the Sections above, you may also combine or link a "work
|that uses the Library" with the Library to produce a work containing portions
|of the Library, and distribute that work under terms of your choice, provided
|that the terms permit modification of the work for the customer's own use and
|reverse engineering for debugging such modifications.
|
|You must give prominent notice with each copy of the work that the Library is
|used in it and that the Library and its use are covered by this License. You
|must supply a copy of this License. If the work during execution displays
|copyright notices, you must include the copyright notice for the Library among
|them, as well as a reference directing the user to the copy of this License.
|Also, you must do one of these things:
|
|     a) Accompany the work with the complete corresponding machine-readable
|     source code for the Library including whatever changes were used in the
|     work (which must be distributed under Sections 1 and 2 above); and, if
|     the work is an executable linked with the Library, with the complete
|     machine-readable "work that uses the Library", as object code and/or
|     source code, so that the user can modify the Library and then relink to
|     produce a modified executable containing the modified Library. (It is
|     understood that the user who changes the contents of definitions files in
|     the Library will not necessarily be able to recompile the application to
|     use the modified definitions.)
|
|     b) Use a suitable shared library mechanism for linking with the Library.
|     A suitable mechanism is one that (1) uses at run time a copy of the
|     library already present on the user's computer system, rather than
|     copying library functions into the executable, and (2) will operate
|     properly with a modified version of the library, if the user installs
|     one, as long as the modified version is interface-compatible with the
|     version that the work was made with.
|
|     c) Accompany the work with a written offer, valid for at least three
|     years, to give the same user the materials specified in Subsection 6a,
|     above, for a charge no more than the cost of performing this
|     distribution.
|
|     d) If distribution of the work is made by offering access to copy from a
|     designated place, offer equivalent access to copy the above specified
|     materials from the same place.
|
|     e) Verify that the user has already received a copy of these materials or
|     that you have already sent this user a copy.
|
|For an executable, the required form of the "work that uses the Library" must
|include any data and utility programs needed for reproducing the executable
|from it. However, as a special exception, the materials to be distributed need
|not include anything that is normally distributed (in either source or binary
|form) with the major components (compiler, kernel, and so on) of the operating
|system on which the executable runs, unless that component itself accompanies
|the executable.
|
|It may happen that this requirement contradicts the license restrictions of
|other proprietary libraries that do not normally accompany the operating
|system. Such a contradiction means you cannot use both them and the Library
|together in an executable that you distribute.
|
|7. You may place library facilities that are a work based on the Library
|side-by-side in a single library together with other library facilities not
|covered by this License, and distribute such a combined library, provided that
|the separate distribution of the work based on the Library and of the other
|library facilities is otherwise permitted, and provided that you do these two
|things:
|
|     a) Accompany the combined library with a copy of the same work based on
|     the Library, uncombined with any other library facilities. This must be
|     distributed under the terms of the Sections above.
|
|     b) Give prominent notice with the combined library of the fact that part
|     of it is a work based on the Library, and explaining where to find the
|     accompanying uncombined form of the same work.
|
|8. You may not copy, modify, sublicense, link with, or distribute the Library
|except as expressly provided under this License. Any attempt otherwise to
|copy, modify, sublicense, link with, or distribute the Library is void, and
|will automatically terminate your rights under this License. However, parties
|who have received copies, or rights, from you under this License will not have
|their licenses terminated so long as such parties remain in full compliance.
|
|9. You are not required to accept this License, since you have not signed it.
|However, nothing else grants you permission to modify or distribute the
|Library or its derivative works. These actions are prohibited by law if you do
|not accept this License. Therefore, by modifying or distributing the Library
|(or any work based on the Library), you indicate your acceptance of this
|License to do so, and all its terms and conditions for copying, distributing
|or modifying the Library or works based on it.
|
|10. Each time you redistribute the Library (or any work based on the Library),
|the recipient automatically receives a license from the original licensor to
|copy, distribute, link with or modify the Library subject to these terms and
|conditions. You may not impose any further restrictions on the recipients'
|exercise of the rights granted herein. You are not responsible for enforcing
|compliance by third parties with this License.
|
|11. If, as a consequence of a court judgment or allegation of patent
|infringement or for any other reason (not limited to patent issues),
|conditions are imposed on you (whether by court order, agreement or otherwise)
|that contradict the conditions of this License, they do not excuse you from
|the conditions of this License. If you cannot distribute so as to satisfy
|simultaneously your obligations under this License and any other pertinent
|obligations, then as a consequence you may not distribute the Library at all.
|For example, if a patent license would not permit royalty-free redistribution
|of the Library by all those who receive copies directly or indirectly through
|you, then the only way you could satisfy both it and this License would be to
|refrain entirely from distribution of the Library.
|
|If any portion of this section is held invalid or unenforceable under any
|particular circumstance, the balance of the section is intended to apply, and
|the section as a whole is intended to apply in other circumstances.
|
|It is not the purpose of this section to induce you to infringe any patents or
|other property right claims or to contest validity of any such claims; this
|section has the sole purpose of protecting the integrity of the free software
|distribution system which is implemented by public license practices. Many
|people have made generous contributions to the wide range of software
|distributed through that system in reliance on consistent application of that
|system; it is up to the author/donor to decide if he or she is willing to
|distribute software through any other system and a licensee cannot impose that
|choice.
|
|This section is intended to make thoroughly clear what is believed to be a
|consequence of the rest of this License.
|
|12. If the distribution and/or use of the Library is restricted in certain
|countries either by patents or by copyrighted interfaces, the original
|copyright holder who places the Library under this License may add an explicit
|geographical distribution limitation excluding those countries, so that
|distribution is permitted only in or among countries not thus excluded. In
|such case, this License incorporates the limitation as if written in the body
|of this License.
|
|13. The Free Software Foundation may publish revised and/or new versions of
|the Lesser General Public License from time to time. Such new versions will be
|similar in spirit to the present version, but may differ in detail to address
|new problems or concerns.
|
|Each version is given a distinguishing version number. If the Library
|specifies a version number of this License which applies to it and "any later
|version", you have the option of following the terms and conditions either of
|that version or of any later version published by the Free Software
|Foundation. If the Library does not specify a license version number, you may
|choose any version ever published by the Free Software Foundation.
|
|14. If you wish to incorporate parts of the Library into other free programs
|whose distribution conditions are incompatible with these, write to the author
|to ask for permission. For software which is copyrighted by the Free Software
|Foundation, write to the Free Software Foundation; we sometimes make
|exceptions for this. Our decision will be guided by the two goals of
|preserving the free status of all derivatives of our free software and of
|promoting the sharing and reuse of software generally.
|
|NO WARRANTY
|
|15. BECAUSE THE LIBRARY IS LICENSED FREE OF CHARGE, THERE IS NO WARRANTY FOR
|THE LIBRARY, TO THE EXTENT PERMITTED BY APPLICABLE LAW. EXCEPT WHEN OTHERWISE
|STATED IN WRITING THE COPYRIGHT HOLDERS AND/OR OTHER PARTIES PROVIDE THE
|LIBRARY "AS IS" WITHOUT WARRANTY OF ANY KIND, EITHER EXPRESSED OR IMPLIED,
|INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
|FITNESS FOR A PARTICULAR PURPOSE. THE ENTIRE RISK AS TO THE QUALITY AND
|PERFORMANCE OF THE LIBRARY IS WITH YOU. SHOULD THE LIBRARY PROVE DEFECTIVE,
|YOU ASSUME THE COST OF ALL NECESSARY SERVICING, REPAIR OR CORRECTION.
|
|16. IN NO EVENT UNLESS REQUIRED BY APPLICABLE LAW OR AGREED TO IN WRITING WILL
|ANY COPYRIGHT HOLDER, OR ANY OTHER PARTY WHO MAY MODIFY AND/OR REDISTRIBUTE
|THE LIBRARY AS PERMITTED ABOVE, BE LIABLE TO YOU FOR DAMAGES, INCLUDING ANY
|GENERAL, SPECIAL, INCIDENTAL OR CONSEQUENTIAL DAMAGES ARISING OUT OF THE USE
|OR INABILITY TO USE THE LIBRARY (INCLUDING BUT NOT LIMITED TO LOSS OF DATA OR
|DATA BEING RENDERED INACCURATE OR LOSSES SUSTAINED BY YOU OR THIRD PARTIES OR
|A FAILURE OF THE LIBRARY TO OPERATE WITH ANY OTHER SOFTWARE), EVEN IF SUCH
|HOLDER OR OTHER PARTY HAS BEEN ADVISED OF THE POSSIBILITY OF SUCH DAMAGES.
|
|END OF TERMS AND CONDITIONS
|
|How to Apply These Terms to Your New Libraries
|
|If you develop a new library, and you want it to be of the greatest possible
|use to the public, we recommend making it free software that everyone can
|redistribute and change. You can do so by permitting redistribution under
|these terms (or, alternatively, under the terms of the ordinary General Public
|License).
|
|To apply these terms, attach the following notices to the library. It is
|safest to attach them to the start of each source file to most effectively
|convey the exclusion of warranty; and each file should have at least the
|"copyright" line and a pointer to where the full notice is found.
|
|     one line to give the library's name and an idea of what it does.
|     Copyright (C) year  name of author
|
|     This library is free software; you can redistribute it and/or modify it
|     under the terms of the GNU Lesser General Public License as published by
|     the Free Software Foundation; either version 2.1 of the License, or (at
|     your option) any later version.
|
|     This library is distributed in the hope that it will be useful, but
|     WITHOUT ANY WARRANTY; without even the implied warranty of
|     MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the GNU Lesser
|     General Public License for more details.
|
|     You should have received a copy of the GNU Lesser General Public License
|     along with this library; if not, write to the Free Software Foundation,
|     Inc., 51 Franklin Street, Fifth Floor, Boston, MA  02110-1301  USA Also
|     add information on how to contact you by electronic and paper mail.
|
|You should also get your employer (if you work as a programmer) or your
|school, if any, to sign a "copyright disclaimer" for the library, if
|necessary. Here is a sample; alter the names:
|
|Yoyodyne, Inc., hereby disclaims all copyright interest in
|the library `Frob' (a library for tweaking knobs) written
|by James Random Hacker.
|
|signature of Ty Coon, 1 April 1990
|Ty Coon, President of Vice
|That's all there is to it!
=LGPL-3.0-only
|GNU LESSER GENERAL PUBLIC LICENSE
|Version 3, 29 June 2007
|
|Copyright (C) 2007 Free Software Foundation, Inc. <http://fsf.org/>
|
|Everyone is permitted to copy and distribute verbatim copies of this license
|document, but changing it is not allowed.
|
|This version of the GNU Lesser General Public License incorporates the terms
|and conditions of version 3 of the GNU General Public License, supplemented by
|the additional permissions listed below.
|
|0. Additional Definitions.
|
|As used herein, "this License" refers to version 3 of the GNU Lesser General
|Public License, and the "GNU GPL" refers to version 3 of the GNU General
|Public License.
|
|"The Library" refers to a covered work governed by this License, other than an
|Application or a Combined Work as defined below.
|
|An "Application" is any work that makes use of an interface provided by the
|Library, but which is not otherwise based on the Library. Defining a subclass
|of a class defined by the Library is deemed a mode of using an interface
|provided by the Library.
|
|A "Combined Work" is a work produced by combining or linking an Application
|with the Library.  The particular version of the Library with which the
|Combined Work was made is also called the "Linked Version".
|
|The "Minimal Corresponding Source" for a Combined Work means the Corresponding
|Source for the Combined Work, excluding any source code for portions of the
|Combined Work that, considered in isolation, are based on the Application, and
|not on the Linked Version.
|
|The "Corresponding Application Code" for a Combined Work means the object code
|and/or source code for the Application, including any data and utility
|programs needed for reproducing the Combined Work from the Application, but
|excluding the System Libraries of the Combined Work.
|
|1. Exception to Section 3 of the GNU GPL.
|You may convey a covered work under sections 3 and 4 of this License without
|being bound by section 3 of the GNU GPL.
|
|2. Conveying Modified Versions.
|If you modify a copy of the Library, and, in your modifications, a facility
|refers to a function or data to be supplied by an Application that uses the
|facility (other than as an argument passed when the facility is invoked), then
|you may convey a copy of the modified version:
|
|     a) under this License, provided that you make a good faith effort to
|     ensure that, in the event an Application does not supply the function or
|     data, the facility still operates, and performs whatever part of its
|     purpose remains meaningful, or
|
|     b) under the GNU GPL, with none of the additional permissions of this
|     License applicable to that copy.
|
|3. Object Code Incorporating Material from Library Header Files.
|The object code form of an Application may incorporate material from a header
|file that is part of the Library.  You may convey such object code under terms
|of your choice, provided that, if the incorporated material is not limited to
|numerical parameters, data structure layouts and accessors, or small macros,
|inline functions and templates (ten or fewer lines in length), you do both of
|the following:
|
|     a) Give prominent notice with each copy of the object code that the
|     Library is used in it and that the Library and its use are covered by
|     this License.
|
|     b) Accompany the object code with a copy of the GNU GPL and this license
|     document.
|
|4. Combined Works.
|You may convey a Combined Work under terms of your choice that, taken
|together, effectively do not restrict modification of the portions of the
|Library contained in the Combined Work and reverse engineering for debugging
|such modifications, if you also do each of the following:
|
|     a) Give prominent notice with each copy of the Combined Work that the
|     Library is used in it and that the Library and its use are covered by
|     this License.
|
|     b) Accompany the Combined Work with a copy of the GNU GPL and this
|     license document.
|
|     c) For a Combined Work that displays copyright notices during execution,
|     include the copyright notice for the Library among these notices, as well
|     as a reference directing the user to the copies of the GNU GPL and this
|     license document.
|
|     d) Do one of the following:
|
|           0) Convey the Minimal Corresponding Source under the terms of this
|           License, and the Corresponding Application Code in a form suitable
|           for, and under terms that permit, the user to recombine or relink
|           the Application with a modified version of the Linked Version to
|           produce a modified Combined Work, in the manner specified by
|           section 6 of the GNU GPL for conveying Corresponding Source.
|
|          1) Use a suitable shared library mechanism for linking with the
|          Library.  A suitable mechanism is one that (a) uses at run time a
|          copy of the Library already present on the user's computer system,
|          and (b) will operate properly with a modified version of the Library
|          that is interface-compatible with the Linked Version.
|
|     e) Provide Installation Information, but only if you would otherwise be
|     required to provide such information under section 6 of the GNU GPL, and
|     only to the extent that such information is necessary to install and
|     execute a modified version of the Combined Work produced by recombining
|     or relinking the Application with a modified version of the Linked
|     Version. (If you use option 4d0, the Installation Information must
|     accompany the Minimal Corresponding Source and Corresponding Application
|     Code. If you use option 4d1, you must provide the Installation
|     Information in the manner specified by section 6 of the GNU GPL for
|     conveying Corresponding Source.)
|
|5. Combined Libraries.
|You may place library facilities that are a work based on the Library side by
|side in a single library together with other library facilities that are not
|Applications and are not covered by this License, and convey such a combined
|library under terms of your choice, if you do both of the following:
|
|     a) Accompany the combined library with a copy of the same work based on
|     the Library, uncombined with any other library facilities, conveyed under
|     the terms of this License.
|
|     b) Give prominent notice with the combined library that part of it is a
|     work based on the Library, and explaining where to find the accompanying
|     uncombined form of the same work.
|
|6. Revised Versions of the GNU Lesser General Public License.
|The Free Software Foundation may publish revised and/or new versions of the
|GNU Lesser General Public License from time to time. Such new versions will be
|similar in spirit to the present version, but may differ in detail to address
|new problems or concerns.
|
|Each version is given a distinguishing version number. If the Library as you
|received it specifies that a certain numbered version of the GNU Lesser
|General Public License "or any later version" applies to it, you have the
|option of following the terms and conditions either of that published version
|or of any later version published by the Free Software Foundation. If the
|Library as you received it does not specify a version number of the GNU Lesser
|General Public License, you may choose any version of the GNU Lesser General
|Public License ever published by the Free Software Foundation.
|
|If the Library as you received it specifies that a proxy can decide whether
|future versions of the GNU Lesser General Public License shall
|apply, that proxy's public statement of acceptance of any version is permanent
|authorization for you to choose that version for the Library.
|
|GNU GENERAL PUBLIC LICENSE
|Version 3, 29 June 2007
|
|Copyright © 2007 Free Software Foundation, Inc. <http://fsf.org/>
|
|Everyone is permitted to copy and distribute verbatim copies of this license
|document, but changing it is not allowed.
|
|Preamble
|
|The GNU General Public License is a free, copyleft license for software and
|other kinds of works.
|
|The licenses for most software and other practical works are designed to take
|away your freedom to share and change the works. By contrast, the GNU General
|Public License is intended to guarantee your freedom to share and change all
|versions of a program--to make sure it remains free software for all its
|users. We, the Free Software Foundation, use the GNU General Public License
|for most of our software; it applies also to any other work released this way
|by its authors. You can apply it to your programs, too.
|
|When we speak of free software, we are referring to freedom, not price. Our
|General Public Licenses are designed to make sure that you have the freedom to
|distribute copies of free software (and charge for them if you wish), that you
|receive source code or can get it if you want it, that you can change the
|software or use pieces of it in new free programs, and that you know you can
|do these things.
|
|To protect your rights, we need to prevent others from denying you these
|rights or asking you to surrender the rights. Therefore, you have certain
|responsibilities if you distribute copies of the software, or if you modify
|it: responsibilities to respect the freedom of others.
|
|For example, if you distribute copies of such a program, whether gratis or for
|a fee, you must pass on to the recipients the same freedoms that you received.
|You must make sure that they, too, receive or can get the source code. And you
|must show them these terms so they know their rights.
|
|Developers that use the GNU GPL protect your rights with two steps: (1) assert
|copyright on the software, and (2) offer you this License giving you legal
|permission to copy, distribute and/or modify it.
|
|For the developers' and authors' protection, the GPL clearly explains that
|there is no warranty for this free software. For both users' and authors'
|sake, the GPL requires that modified versions be marked as changed, so that
|their problems will not be attributed erroneously to authors of previous
|versions.
|
|Some devices are designed to deny users access to install or run modified
|versions of the software inside them, although the manufacturer can do so.
|This is fundamentally incompatible with the aim of protecting users' freedom
|to change the software. The systematic pattern of such abuse occurs in the
|area of products for individuals to use, which is precisely where it is most
|unacceptable. Therefore, we have designed this version of the GPL to prohibit
|the practice for those products. If such problems arise substantially in other
|domains, we stand ready to extend this provision to those domains in future
|versions of the GPL, as needed to protect the freedom of users.
|
|Finally, every program is threatened constantly by software patents. States
|should not allow patents to restrict development and use of software on
|general-purpose computers, but in those that do, we wish to avoid the special
|danger that patents applied to a free program could make it effectively
|proprietary. To prevent this, the GPL assures that patents cannot be used to
|render the program non-free.
|
|The precise terms and conditions for copying, distribution and modification
|follow.
|
|TERMS AND CONDITIONS
|
|0. Definitions.
|
|“This License” refers to version 3 of the GNU General Public License.
|
|“Copyright” also means copyright-like laws that apply to other kinds of works,
|such as semiconductor masks.
|
|“The Program” refers to any copyrightable work licensed under this License.
|Each licensee is addressed as “you”. “Licensees” and “recipients” may be
|individuals or organizations.
|
|To “modify” a work means to copy from or adapt all or part of the work in a
|fashion requiring copyright permission, other than the making of an exact
|copy. The resulting work is called a “modified version” of the earlier work or
|a work “based on” the earlier work.
|
|A “covered work” means either the unmodified Program or a work based on the
|Program.
|
|To “propagate” a work means to do anything with it that, without permission,
|would make you directly or secondarily liable for infringement under
|applicable copyright law, except executing it on a computer or modifying a
|private copy. Propagation includes copying, distribution (with or without
|modification), making available to the public, and in some countries other
|activities as well.
|
|To “convey” a work means any kind of propagation that enables other parties to
|make or receive copies. Mere interaction with a user through a computer
|network, with no transfer of a copy, is not conveying.
|
|An interactive user interface displays “Appropriate Legal Notices” to the
|extent that it includes a convenient and prominently visible feature that (1)
|displays an appropriate copyright notice, and (2) tells the user that there is
|no warranty for the work (except to the extent that warranties are provided),
|that licensees may convey the work under this License, and how to view a copy
|of this License. If the interface presents a list of user commands or options,
|such as a menu, a prominent item in the list meets this criterion.
|
|1. Source Code.
|The “source code” for a work means the preferred form of the work for making
|modifications to it. “Object code” means any non-source form of a work.
|
|A “Standard Interface” means an interface that either is an official standard
|defined by a recognized standards body, or, in the case of interfaces
|specified for a particular programming language, one that is widely used among
|developers working in that language.
|
|The “System Libraries” of an executable work include anything, other than the
|work as a whole, that (a) is included in the normal form of packaging a Major
|Component, but which is not part of that Major Component, and (b) serves only
|to enable use of the work with that Major Component, or to implement a
|Standard Interface for which an implementation is available to the public in
|source code form. A “Major Component”, in this context, means a major
|essential component (kernel, window system, and so on) of the specific
|operating system (if any) on which the executable work runs, or a compiler
|used to produce the work, or an object code interpreter used to run it.
|
|The “Corresponding Source” for a work in object code form means all the source
|code needed to generate, install, and (for an executable work) run the object
|code and to modify the work, including scripts to control those activities.
|However, it does not include the work's System Libraries, or general-purpose
|tools or generally available free programs which are used unmodified in
|performing those activities but which are not part of the work. For example,
|Corresponding Source includes interface definition files associated with
|source files for the work, and the source code for shared libraries and
|dynamically linked subprograms that the work is specifically designed to
|require, such as by intimate data communication or control flow between those
|subprograms and other parts of the work.
|
|The Corresponding Source need not include anything that users can regenerate
|automatically from other parts of the Corresponding Source.
|
|The Corresponding Source for a work in source code form is that same work.
|
|2. Basic Permissions.
|All rights granted under this License are granted for the term of copyright on
|the Program, and are irrevocable provided the stated conditions are met. This
|License explicitly affirms your unlimited permission to run the unmodified
|Program. The output from running a covered work is covered by this License
|only if the output, given its content, constitutes a covered work. This
|License acknowledges your rights of fair use or other equivalent, as provided
|by copyright law.
|
|You may make, run and propagate covered works that you do not convey, without
|conditions so long as your license otherwise remains in force. You may convey
|covered works to others for the sole purpose of having them make modifications
|exclusively for you, or provide you with facilities for running those works,
|provided that you comply with the terms of this License in conveying all
|material for which you do not control copyright. Those thus making or running
|the covered works for you must do so exclusively on your behalf, under your
|direction and control, on terms that prohibit them from making any copies of
|your copyrighted material outside their relationship with you.
|
|Conveying under any other circumstances is permitted solely under the
|conditions stated below. Sublicensing is not allowed; section 10 makes it
|unnecessary.
|
|3. Protecting Users' Legal Rights From Anti-Circumvention Law.
|No covered work shall be deemed part of an effective technological measure
|under any applicable law fulfilling obligations under article 11 of the WIPO
|copyright treaty adopted on 20 December 1996, or similar laws prohibiting or
|restricting circumvention of such measures.
|
|When you convey a covered work, you waive any legal power to forbid
|circumvention of technological measures to the extent such circumvention is
|effected by exercising rights under this License with respect to the covered
|work, and you disclaim any intention to limit operation or modification of the
|work as a means of enforcing, against the work's users, your or third parties'
|legal rights to forbid circumvention of technological measures.
|
|4. Conveying Verbatim Copies.
|You may convey verbatim copies of the Program's source code as you receive it,
|in any medium, provided that you conspicuously and appropriately publish on
|each copy an appropriate copyright notice; keep intact all notices stating
|that this License and any non-permissive terms added in accord with section 7
|apply to the code; keep intact all notices of the absence of any warranty; and
|give all recipients a copy of this License along with the Program.
|
|You may charge any price or no price for each copy that you convey, and you
|may offer support or warranty protection for a fee.
|
|5. Conveying Modified Source Versions.
|You may convey a work based on the Program, or the modifications to produce it
|from the Program, in the form of source code under the terms of section 4,
|provided that you also meet all of these conditions:
|
|     a) The work must carry prominent notices stating that you modified it,
|     and giving a relevant date.
|
|     b) The work must carry prominent notices stating that it is released
|     under this License and any conditions added under section 7. This
|     requirement modifies the requirement in section 4 to “keep intact all
|     notices”.
|
|     c) You must license the entire work, as a whole, under this License to
|     anyone who comes into possession of a copy. This License will therefore
|     apply, along with any applicable section 7 additional terms, to the whole
|     of the work, and all its parts, regardless of how they are packaged. This
|     License gives no permission to license the work in any other way, but it
|     does not invalidate such permission if you have separately received it.
|
|     d) If the work has interactive user interfaces, each must display
|     Appropriate Legal Notices; however, if the Program has interactive
|     interfaces that do not display Appropriate Legal Notices, your work need
|     not make them do so.
|
|A compilation of a covered work with other separate and independent works,
|which are not by their nature extensions of the covered work, and which are
|not combined with it such as to form a larger program, in or on a volume of a
|storage or distribution medium, is called an “aggregate” if the compilation
|and its resulting copyright are not used to limit the access or legal rights
|of the compilation's users beyond what the individual works permit. Inclusion
|of a covered work in an aggregate does not cause this License to apply to the
|other parts of the aggregate.
|
|6. Conveying Non-Source Forms.
|You may convey a covered work in object code form under the terms of sections
|4 and 5, provided that you also convey the machine-readable Corresponding
|Source under the terms of this License, in one of these ways:
|
|     a) Convey the object code in, or embodied in, a physical product
|     (including a physical distribution medium), accompanied by the
|     Corresponding Source fixed on a durable physical medium customarily used
|     for software interchange.
|
|     b) Convey the object code in, or embodied in, a physical product
|     (including a physical distribution medium), accompanied by a written
|     offer, valid for at least three years and valid for as long as you offer
|     spare parts or customer support for that product model, to give anyone
|     who possesses the object code either (1) a copy of the Corresponding
|     Source for all the software in the product that is covered by this
|     License, on a durable physical medium customarily used for software
|     interchange, for a price no more than your reasonable cost of physically
|     performing this conveying of source, or (2) access to copy the
|     Corresponding Source from a network server at no charge.
|
|     c) Convey individual copies of the object code with a copy of the written
|     offer to provide the Corresponding Source. This alternative is allowed
|     only occasionally and noncommercially, and only if you received the
|     object code with such an offer, in accord with subsection 6b.
|
|     d) Convey the object code by offering access from a designated place
|     (gratis or for a charge), and offer equivalent access to the
|     Corresponding Source in the same way through the same place at no further
|     charge. You need not require recipients to copy the Corresponding Source
|     along with the object code. If the place to copy the object code is a
|     network server, the Corresponding Source may be on a different server
|     (operated by you or a third party) that supports equivalent copying
|     facilities, provided you maintain clear directions next to the object
|     code saying where to find the Corresponding Source. Regardless of what
|     server hosts the Corresponding Source, you remain obligated to ensure
|     that it is available for as long as needed to satisfy these requirements.
|
|     e) Convey the object code using peer-to-peer transmission, provided you
|     inform other peers where the object code and Corresponding Source of the
|     work are being offered to the general public at no charge under
|     subsection 6d.
|
|A separable portion of the object code, whose source code is excluded from the
|Corresponding Source as a System Library, need not be included in conveying
|the object code work.
|
|A “User Product” is either (1) a “consumer product”, which means any tangible
|personal property which is normally used for personal, family, or household
|purposes, or (2) anything designed or sold for incorporation into a dwelling.
|In determining whether a product is a consumer product, doubtful cases shall
|be resolved in favor of coverage. For a particular product received by a
|particular user, “normally used” refers to a typical or common use of that
|class of product, regardless of the status of the particular user or of the
|way in which the particular user actually uses, or expects or is expected to
|use, the product. A product is a consumer product regardless of whether the
|product has substantial commercial, industrial or non-consumer uses, unless
|such uses represent the only significant mode of use of the product.
|
|“Installation Information” for a User Product means any methods, procedures,
|authorization keys, or other information required to install and execute
|modified versions of a covered work in that User Product from a modified
|version of its Corresponding Source. The information must suffice to ensure
|that the continued functioning of the modified object code is in no case
|prevented or interfered with solely because modification has been made.
|
|If you convey an object code work under this section in, or with, or
|specifically for use in, a User Product, and the conveying occurs as part of a
|transaction in which the right of possession and use of the User Product is
|transferred to the recipient in perpetuity or for a fixed term (regardless of
|how the transaction is characterized), the Corresponding Source conveyed under
|this section must be accompanied by the Installation Information. But this
|requirement does not apply if neither you nor any third party retains the
|ability to install modified object code on the User Product (for example, the
|work has been installed in ROM).
|
|The requirement to provide Installation Information does not include a
|requirement to continue to provide support service, warranty, or updates for a
|work that has been modified or installed by the recipient, or for the User
|Product in which it has been modified or installed. Access to a network may be
|denied when the modification itself materially and adversely affects the
|operation of the network or violates the rules and protocols for communication
|across the network.
|
|Corresponding Source conveyed, and Installation Information provided, in
|accord with this section must be in a format that is publicly documented (and
|with an implementation available to the public in source code form), and must
|require no special password or key for unpacking, reading or copying.
|
|7. Additional Terms.
|“Additional permissions” are terms that supplement the terms of this License
|by making exceptions from one or more of its conditions. Additional
|permissions that are applicable to the entire Program shall be treated as
|though they were included in this License, to the extent that they are valid
|under applicable law. If additional permissions apply only to part of the
|Program, that part may be used separately under those permissions, but the
|entire Program remains governed by this License without regard to the
|additional permissions.
|
|When you convey a copy of a covered work, you may at your option remove any
|additional permissions from that copy, or from any part of it. (Additional
|permissions may be written to require their own removal in certain cases when
|you modify the work.) You may place additional permissions on material, added
|by you to a covered work, for which you have or can give appropriate copyright
|permission.
|
|Notwithstanding any other provision of this License, for material you add to a
|covered work, you may (if authorized by the copyright holders of that
|material) supplement the terms of this License with terms:
|
|     a) Disclaiming warranty or limiting liability differently from the terms
|     of sections 15 and 16 of this License; or
|
|     b) Requiring preservation of specified reasonable legal notices or author
|     attributions in that material or in the Appropriate Legal Notices
|     displayed by works containing it; or
|
|     c) Prohibiting misrepresentation of the origin of that material, or
|     requiring that modified versions of such material be marked in reasonable
|     ways as different from the original version; or
|
|     d) Limiting the use for publicity purposes of names of licensors or
|     authors of the material; or
|
|     e) Declining to grant rights under trademark law for use of some trade
|     names, trademarks, or service marks; or
|
|     f) Requiring indemnification of licensors and authors of that material by
|     anyone who conveys the material (or modified versions of it) with
|     contractual assumptions of liability to the recipient, for any liability
|     that these contractual assumptions directly impose on those licensors and
|     authors.
|
|All other non-permissive additional terms are considered “further
|restrictions” within the meaning of section 10. If the Program as you received
|it, or any part of it, contains a notice stating that it is governed by this
|License along with a term that is a further restriction, you may remove that
|term. If a license document contains a further restriction but permits
|relicensing or conveying under this License, you may add to a covered work
|material governed by the terms of that license document, provided that the
|further restriction does not survive such relicensing or conveying.
|
|If you add terms to a covered work in accord with this section, you must
|place, in the relevant source files, a statement of the additional terms that
|apply to those files, or a notice indicating where to find the applicable
|terms.
|
|Additional terms, permissive or non-permissive, may be stated in the form of a
|separately written license, or stated as exceptions; the above requirements
|apply either way.
|
|8. Termination.
|You may not propagate or modify a covered work except as expressly provided
|under this License. Any attempt otherwise to propagate or modify it is void,
|and will automatically terminate your rights under this License (including any
|patent licenses granted under the third paragraph of section 11).
|
|However, if you cease all violation of this License, then your license from a
|particular copyright holder is reinstated (a) provisionally, unless and until
|the copyright holder explicitly and finally terminates your license, and (b)
|permanently, if the copyright holder fails to notify you of the violation by
|some reasonable means prior to 60 days after the cessation.
|
|Moreover, your license from a particular copyright holder is reinstated
|permanently if the copyright holder notifies you of the violation by some
|reasonable means, this is the first time you have received notice of violation
|of this License (for any work) from that copyright holder, and you cure the
|violation prior to 30 days after your receipt of the notice.
|
|Termination of your rights under this section does not terminate the licenses
|of parties who have received copies or rights from you under this License. If
|your rights have been terminated and not permanently reinstated, you do not
|qualify to receive new licenses for the same material under section 10.
|
|9. Acceptance Not Required for Having Copies.
|You are not required to accept this License in order to receive or run a copy
|of the Program. Ancillary propagation of a covered work occurring solely as a
|consequence of using peer-to-peer transmission to receive a copy likewise does
|not require acceptance. However, nothing other than this License grants you
|permission to propagate or modify any covered work. These actions infringe
|copyright if you do not accept this License. Therefore, by modifying or
|propagating a covered work, you indicate your acceptance of this License to do
|so.
|
|10. Automatic Licensing of Downstream Recipients.
|Each time you convey a covered work, the recipient automatically receives a
|license from the original licensors, to run, modify and propagate that work,
|subject to this License. You are not responsible for enforcing compliance by
|third parties with this License.
|
|An “entity transaction” is a transaction transferring control of an
|organization, or substantially all assets of one, or subdividing an
|organization, or merging organizations. If propagation of a covered work
|results from an entity transaction, each party to that transaction who
|receives a copy of the work also receives whatever licenses to the work the
|party's predecessor in interest had or could give under the previous
|paragraph, plus a right to possession of the Corresponding Source of the work
|from the predecessor in interest, if the predecessor has it or can get it with
|reasonable efforts.
|
|You may not impose any further restrictions on the exercise of the rights
|granted or affirmed under this License. For example, you may not impose a
|license fee, royalty, or other charge for exercise of rights granted under
|this License, and you may not initiate litigation (including a cross-claim or
|counterclaim in a lawsuit) alleging that any patent claim is infringed by
|making, using, selling, offering for sale, or importing the Program or any
|portion of it.
|
|11. Patents.
|A “contributor” is a copyright holder who authorizes use under this License of
|the Program or a work on which the Program is based. The work thus licensed is
|called the contributor's “contributor version”.
|
|A contributor's “essential patent claims” are all patent claims owned or
|controlled by the contributor, whether already acquired or hereafter acquired,
|that would be infringed by some manner, permitted by this License, of making,
|using, or selling its contributor version, but do not include claims that
|would be infringed only as a consequence of further modification of the
|contributor version. For purposes of this definition, “control” includes the
|right to grant patent sublicenses in a manner consistent with the requirements
|of this License.
|
|Each contributor grants you a non-exclusive, worldwide, royalty-free patent
|license under the contributor's essential patent claims, to make, use, sell,
|offer for sale, import and otherwise run, modify and propagate the contents of
|its contributor version.
|
|In the following three paragraphs, a “patent license” is any express agreement
|or commitment, however denominated, not to enforce a patent (such as an
|express permission to practice a patent or covenant not to sue for patent
|infringement). To “grant” such a patent license to a party means to make such
|an agreement or commitment not to enforce a patent against the party.
|
|If you convey a covered work, knowingly relying on a patent license, and the
|Corresponding Source of the work is not available for anyone to copy, free of
|charge and under the terms of this License, through a publicly available
|network server or other readily accessible means, then you must either (1)
|cause the Corresponding Source to be so available, or (2) arrange to deprive
|yourself of the benefit of the patent license for this particular work, or (3)
|arrange, in a manner consistent with the requirements of this License, to
|extend the patent license to downstream recipients. “Knowingly relying” means
|you have actual knowledge that, but for the patent license, your conveying the
|covered work in a country, or your recipient's use of the covered work in a
|country, would infringe one or more identifiable patents in that country that
|you have reason to believe are valid.
|
|If, pursuant to or in connection with a single transaction or arrangement, you
|convey, or propagate by procuring conveyance of, a covered work, and grant a
|patent license to some of the parties receiving the covered work authorizing
|them to use, propagate, modify or convey a specific copy of the covered work,
|then the patent license you grant is automatically extended to all recipients
|of the covered work and works based on it.
|
|A patent license is “discriminatory” if it does not include within the scope
|of its coverage, prohibits the exercise of, or is conditioned on the
|non-exercise of one or more of the rights that are specifically granted under
|this License. You may not convey a covered work if you are a party to an
|arrangement with a third party that is in the business of distributing
|software, under which you make payment to the third party based on the extent
|of your activity of conveying the work, and under which the third party
|grants, to any of the parties who would receive the covered work from you, a
|discriminatory patent license (a) in connection with copies of the covered
|work conveyed by you (or copies made from those copies), or (b) primarily for
|and in connection with specific products or compilations that contain the
|covered work, unless you entered into that arrangement, or that patent license
|was granted, prior to 28 March 2007.
|
|Nothing in this License shall be construed as excluding or limiting any
|implied license or other defenses to infringement that may otherwise be
|available to you under applicable patent law.
|
|12. No Surrender of Others' Freedom.
|If conditions are imposed on you (whether by court order, agreement or
|otherwise) that contradict the conditions of this License, they do not excuse
|you from the conditions of this License. If you cannot convey a covered work
|so as to satisfy simultaneously your obligations under this License and any
|other pertinent obligations, then as a consequence you may not convey it at
|all. For example, if you agree to terms that obligate you to collect a royalty
|for further conveying from those to whom you convey the Program, the only way
|you could satisfy both those terms and this License would be to refrain
|entirely from conveying the Program.
|
|13. Use with the GNU Affero General Public License.
|Notwithstanding any other provision of this License, you have permission to
|link or combine any covered work with a work licensed under version 3 of the
|GNU Affero General Public License into a single combined work, and to convey
|the resulting work. The terms of this License will continue to apply to the
|part which is the covered work, but the special requirements of the GNU Affero
|General Public License, section 13, concerning interaction through a network
|will apply to the combination as such.
|
|14. Revised Versions of this License.
|The Free Software Foundation may publish revised and/or new versions of the
|GNU General Public License from time to time. Such new versions will be
|similar in spirit to the present version, but may differ in detail to address
|new problems or concerns.
|
|Each version is given a distinguishing version number. If the Program
|specifies that a certain numbered version of the GNU General Public License
|“or any later version” applies to it, you have the option of following the
|terms and conditions either of that numbered version or of any later version
|published by the Free Software Foundation. If the Program does not specify a
|version number of the GNU General Public License, you may choose any version
|ever published by the Free Software Foundation.
|
|If the Program specifies that a proxy can decide which future versions of the
|GNU General Public License can be used, that proxy's public statement of
|acceptance of a version permanently authorizes you to choose that version for
|the Program.
|
|Later license versions may give you additional or different permissions.
|However, no additional obligations are imposed on any author or copyright
|holder as a result of your choosing to follow a later version.
|
|15. Disclaimer of Warranty.
|THERE IS NO WARRANTY FOR THE PROGRAM, TO THE EXTENT PERMITTED BY APPLICABLE
|LAW. EXCEPT WHEN OTHERWISE STATED IN WRITING THE COPYRIGHT HOLDERS AND/OR
|OTHER PARTIES PROVIDE THE PROGRAM “AS IS” WITHOUT WARRANTY OF ANY KIND, EITHER
|EXPRESSED OR IMPLIED, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF
|MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE. THE ENTIRE RISK AS TO
|THE QUALITY AND PERFORMANCE OF THE PROGRAM IS WITH YOU. SHOULD THE PROGRAM
|PROVE DEFECTIVE, YOU ASSUME THE COST OF ALL NECESSARY SERVICING, REPAIR OR
|CORRECTION.
|
|16. Limitation of Liability.
|IN NO EVENT UNLESS REQUIRED BY APPLICABLE LAW OR AGREED TO IN WRITING WILL ANY
|COPYRIGHT HOLDER, OR ANY OTHER PARTY WHO MODIFIES AND/OR CONVEYS THE PROGRAM
|AS PERMITTED ABOVE, BE LIABLE TO YOU FOR DAMAGES, INCLUDING ANY GENERAL,
|SPECIAL, INCIDENTAL OR CONSEQUENTIAL DAMAGES ARISING OUT OF THE USE OR
|INABILITY TO USE THE PROGRAM (INCLUDING BUT NOT LIMITED TO LOSS OF DATA OR
|DATA BEING RENDERED INACCURATE OR LOSSES SUSTAINED BY YOU OR THIRD PARTIES OR
|A FAILURE OF THE PROGRAM TO OPERATE WITH ANY OTHER PROGRAMS), EVEN IF SUCH
|HOLDER OR OTHER PARTY HAS BEEN ADVISED OF THE POSSIBILITY OF SUCH DAMAGES.
|
|17. Interpretation of Sections 15 and 16.
|If the disclaimer of warranty and limitation of liability provided above
|cannot be given local legal effect according to their terms, reviewing courts
|shall apply local law that most closely approximates an absolute waiver of all
|civil liability in connection with the Program, unless a warranty or
|assumption of liability accompanies a copy of the Program in return for a fee.
|
|END OF TERMS AND CONDITIONS
|
|How to Apply These Terms to Your New Programs
|
|If you develop a new program, and you want it to be of the greatest possible
|use to the public, the best way to achieve this is to make it free software
|which everyone can redistribute and change under these terms.
|
|To do so, attach the following notices to the program. It is safest to attach
|them to the start of each source file to most effectively state the exclusion
|of warranty; and each file should have at least the “copyright” line and a
|pointer to where the full notice is found.
|
|     <one line to give the program's name and a brief idea of what it does.>
|     Copyright (C) <year>  <name of author>
|
|     This program is free software: you can redistribute it and/or modify it
|     under the terms of the GNU General Public License as published by the
|     Free Software Foundation, either version 3 of the License, or (at your
|     option) any later version.
|
|     This program is distributed in the hope that it will be useful, but
|     WITHOUT ANY WARRANTY; without even the implied warranty of
|     MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the GNU General
|     Public License for more details.
|
|     You should have received a copy of the GNU General Public License along
|     with this program.  If not, see <http://www.gnu.org/licenses/>.
|
|Also add information on how to contact you by electronic and paper mail.
|
|If the program does terminal interaction, make it output a short notice like
|this when it starts in an interactive mode:
|
|     <program>  Copyright (C) <year>  <name of author>
|     This program comes with ABSOLUTELY NO WARRANTY; for details type `show
|     w'.
|     This is free software, and you are welcome to redistribute it under
|     certain conditions; type `show c' for details.
|
|The hypothetical commands `show w' and `show c' should show the appropriate
|parts of the General Public License. Of course, your program's commands might
|be different; for a GUI interface, you would use an “about box”.
|
|You should also get your employer (if you work as a programmer) or school, if
|any, to sign a “copyright disclaimer” for the program, if necessary. For more
|information on this, and how to apply and follow the GNU GPL, see
|<http://www.gnu.org/licenses/>.
|
|The GNU General Public License does not permit incorporating your program into
|proprietary programs. If your program is a subroutine library, you may
|consider it more useful to permit linking proprietary applications with the
|library. If this is what you want to do, use the GNU Lesser General Public
|License instead of this License. But first, please read
|<http://www.gnu.org/philosophy/why-not-lgpl.html>.
=Libpng
|This copy of the libpng notices is provided for your convenience.  In case of
|any discrepancy between this copy and the notices in the file png.h that is
|included in the libpng distribution, the latter shall prevail.
|
|COPYRIGHT NOTICE, DISCLAIMER, and LICENSE:
|
|If you modify libpng you may insert additional notices immediately following
|this sentence.
|
|This code is released under the libpng license.
|
|libpng versions 1.2.6, August 15, 2004, through 1.4.5, December 9, 2010, are
|Copyright (c) 2004, 2006-2010 Glenn Randers-Pehrson, and are distributed
|according to the same disclaimer and license as libpng-1.2.5 with the
|following individual added to the list of Contributing Authors
|
|     Cosmin Truta
|
|libpng versions 1.0.7, July 1, 2000, through 1.2.5 - October 3, 2002, are
|Copyright (c) 2000-2002 Glenn Randers-Pehrson, and are distributed according
|to the same disclaimer and license as libpng-1.0.6 with the following
|individuals added to the list of Contributing Authors
|
|     Simon-Pierre Cadieux
|     Eric S. Raymond
|     Gilles Vollant
|
|and with the following additions to the disclaimer:
|
|     There is no warranty against interference with your enjoyment of the
|     library or against infringement.  There is no warranty that our efforts
|     or the library will fulfill any of your particular purposes or needs.
|     This library is provided with all faults, and the entire risk of
|     satisfactory quality, performance, accuracy, and effort is with the user.
|
|libpng versions 0.97, January 1998, through 1.0.6, March 20, 2000, are
|Copyright (c) 1998, 1999 Glenn Randers-Pehrson, and are distributed according
|to the same disclaimer and license as libpng-0.96, with the following
|individuals added to the list of Contributing Authors:
|
|     Tom Lane
|     Glenn Randers-Pehrson
|     Willem van Schaik
|
|libpng versions 0.89, June 1996, through 0.96, May 1997, are
|Copyright (c) 1996, 1997 Andreas Digger
|Distributed according to the same disclaimer and license as libpng-0.88, with
|the following individuals added to the list of Contributing Authors:
|
|     John Bowler
|     Kevin Bracey
|     Sam Bushell
|     Magnus Holmgren
|     Greg Roelofs
|     Tom Tanner
|
|libpng versions 0.5, May 1995, through 0.88, January 1996, are
|Copyright (c) 1995, 1996 Guy Eric Schalnat, Group 42, Inc.
|
|For the purposes of this copyright and license, "Contributing Authors" is
|defined as the following set of individuals:
|
|     Andreas Dilger
|     Dave Martindale
|     Guy Eric Schalnat
|     Paul Schmidt
|     Tim Wegner
|
|The PNG Reference Library is supplied "AS IS".  The Contributing Authors and
|Group 42, Inc. disclaim all warranties, expressed or implied, including,
|without limitation, the warranties of merchantability and of fitness for any
|purpose.  The Contributing Authors and Group 42, Inc. assume no liability for
|direct, indirect, incidental, special, exemplary, or consequential damages,
|which may result from the use of the PNG Reference Library, even if advised of
|the possibility of such damage.
|
|Permission is hereby granted to use, copy, modify, and distribute this source
|code, or portions hereof, for any purpose, without fee, subject to the
|following restrictions:
|
|1. The origin of this source code must not be misrepresented.
|
|2. Altered versions must be plainly marked as such and must not be
|misrepresented as being the original source.
|
|3. This Copyright notice may not be removed or altered from any source or
|altered source distribution.
|
|The Contributing Authors and Group 42, Inc. specifically permit, without fee,
|and encourage the use of this source code as a component to supporting the PNG
|file format in commercial products.  If you use this source code in a product,
|acknowledgment is not required but would be appreciated.
|
|A "png_get_copyright" function is available, for convenient use in "about"
|boxes and the like:
|
|     printf("%s",png_get_copyright(NULL));
|
|Also, the PNG logo (in PNG format, of course) is supplied in the files
|"pngbar.png" and "pngbar.jpg (88x31) and "pngnow.png" (98x31).
|
|Libpng is OSI Certified Open Source Software.  OSI Certified Open Source is a
|certification mark of the Open Source Initiative.
|
|Glenn Randers-Pehrson
|glennrp at users.sourceforge.net
|December 9, 2010
=MIT
|MIT License
|
|Copyright (c) <year> <copyright holders>
|
|Permission is hereby granted, free of charge, to any person obtaining a copy
|of this software and
|associated documentation files (the "Software"), to deal in the Software
|without restriction, including
|without limitation the rights to use, copy, modify, merge, publish,
|distribute, sublicense, and/or sell
|copies of the Software, and to permit persons to whom the Software is
|furnished to do so, subject to the
|following conditions:
|
|The above copyright notice and this permission notice shall be included in all
|copies or substantial
|portions of the Software.
|
|THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
|IMPLIED, INCLUDING BUT NOT
|LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE
|AND NONINFRINGEMENT. IN NO
|EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES
|OR OTHER LIABILITY, WHETHER
|IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
|CONNECTION WITH THE SOFTWARE OR THE
|USE OR OTHER DEALINGS IN THE SOFTWARE.
=MIT-0
|MIT No Attribution
|
|Copyright <YEAR> <COPYRIGHT HOLDER>
|
|Permission is hereby granted, free of charge, to any person obtaining a copy
|of this
|software and associated documentation files (the "Software"), to deal in the
|Software
|without restriction, including without limitation the rights to use, copy,
|modify,
|merge, publish, distribute, sublicense, and/or sell copies of the Software,
|and to
|permit persons to whom the Software is furnished to do so.
|
|THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
|IMPLIED,
|INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A
|PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
|COPYRIGHT
|HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN
|ACTION
|OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
|SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
=MITNFA
|Permission is hereby granted, free of charge, to any person obtaining a copy
|of this software and associated documentation files (the "Software"), to deal
|in the Software without restriction, including without limitation the rights
|to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
|copies of the Software, and to permit persons to whom the Software is
|furnished to do so, subject to the following conditions:
|
|The above copyright notice and this permission notice shall be included in all
|copies or substantial portions of the Software.
|
|Distributions of all or part of the Software intended to be used by the
|recipients as they would use the unmodified Software, containing modifications
|that substantially alter, remove, or disable functionality of the Software,
|outside of the documented configuration mechanisms provided by the Software,
|shall be modified such that the Original Author's bug reporting email
|addresses and urls are either replaced with the contact information of the
|parties responsible for the changes, or removed entirely.
|
|THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
|IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
|FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
|AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
|LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
|OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
|SOFTWARE.
=MPL-1.1
|Mozilla Public License Version 1.1
|
|1. Definitions.
|
|     1.0.1. "Commercial Use" means distribution or otherwise making the
|     Covered Code available to a third party.
|
|     1.1. "Contributor" means each entity that creates or contributes to the
|     creation of Modifications.
|
|     1.2. "Contributor Version" means the combination of the Original Code,
|     prior Modifications used by a Contributor, and the Modifications made by
|     that particular Contributor.
|
|     1.3. "Covered Code" means the Original Code or Modifications or the
|     combination of the Original Code and Modifications, in each case
|     including portions thereof.
|
|     1.4. "Electronic Distribution Mechanism" means a mechanism generally
|     accepted in the software development community for the electronic
|     transfer of data.
|
|     1.5. "Executable" means Covered Code in any form other than Source Code.
|
|     1.6. "Initial Developer" means the individual or entity identified as the
|     Initial Developer in the Source Code notice required by Exhibit A.
|
|     1.7. "Larger Work" means a work which combines Covered Code or portions
|     thereof with code not governed by the terms of this License.
|
|     1.8. "License" means this document.
|
|     1.8.1. "Licensable" means having the right to grant, to the maximum
|     extent possible, whether at the time of the initial grant or subsequently
|     acquired, any and all of the rights conveyed herein.
|
|     1.9. "Modifications" means any addition to or deletion from the substance
|     or structure of either the Original Code or any previous Modifications.
|     When Covered Code is released as a series of files, a Modification is:
|Any addition to or deletion from the contents of a file containing Original
|Code or previous Modifications.
|Any new file that contains any part of the Original Code or previous
|Modifications.
|
|     1.10. "Original Code" means Source Code of computer software code which
|     is described in the Source Code notice required by Exhibit A as Original
|     Code, and which, at the time of its release under this License is not
|     already Covered Code governed by this License.
|
|     1.10.1. "Patent Claims" means any patent claim(s), now owned or hereafter
|     acquired, including without limitation, method, process, and apparatus
|     claims, in any patent Licensable by grantor.
|
|     1.11. "Source Code" means the preferred form of the Covered Code for
|     making modifications to it, including all modules it contains, plus any
|     associated interface definition files, scripts used to control
|     compilation and installation of an Executable, or source code
|     differential comparisons against either the Original Code or another well
|     known, available Covered Code of the Contributor's choice. The Source
|     Code can be in a compressed or archival form, provided the appropriate
|     decompression or de-archiving software is widely available for no charge.
|
|     1.12. "You" (or "Your") means an individual or a legal entity exercising
|     rights under, and complying with all of the terms of, this License or a
|     future version of this License issued under Section 6.1. For legal
|     entities, "You" includes any entity which controls, is controlled by, or
|     is under common control with You. For purposes of this definition,
|     "control" means (a) the power, direct or indirect, to cause the direction
|     or management of such entity, whether by contract or otherwise, or (b)
|     ownership of more than fifty percent (50%) of the outstanding shares or
|     beneficial ownership of such entity.
|
|2. Source Code License.
|
|     2.1. The Initial Developer Grant. The Initial Developer hereby grants You
|     a world-wide, royalty-free, non-exclusive license, subject to third party
|     intellectual property claims:
|
|          a. under intellectual property rights (other than patent or
|          trademark) Licensable by Initial Developer to use, reproduce,
|          modify, display, perform, sublicense and distribute the Original
|          Code (or portions thereof) with or without Modifications, and/or as
|          part of a Larger Work; and
|          b. under Patents Claims infringed by the making, using or selling of
|          Original Code, to make, have made, use, practice, sell, and offer
|          for sale, and/or otherwise dispose of the Original Code (or portions
|          thereof).
|          c. the licenses granted in this Section 2.1 (a) and (b) are
|          effective on the date Initial Developer first distributes Original
|          Code under the terms of this License.
|          d. Notwithstanding Section 2.1 (b) above, no patent license is
|          granted: 1) for code that You delete from the Original Code; 2)
|          separate from the Original Code; or 3) for infringements caused by:
|          i) the modification of the Original Code or ii) the combination of
|          the Original Code with other software or devices.
|
|     2.2. Contributor Grant. Subject to third party intellectual property
|     claims, each Contributor hereby grants You a world-wide, royalty-free,
|     non-exclusive license
|
|          a. under intellectual property rights (other than patent or
|          trademark) Licensable by Contributor, to use, reproduce, modify,
|          display, perform, sublicense and distribute the Modifications
|          created by such Contributor (or portions thereof) either on an
|          unmodified basis, with other Modifications, as Covered Code and/or
|          as part of a Larger Work; and
|          b. under Patent Claims infringed by the making, using, or selling of
|          Modifications made by that Contributor either alone and/or in
|          combination with its Contributor Version (or portions of such
|          combination), to make, use, sell, offer for sale, have made, and/or
|          otherwise dispose of: 1) Modifications made by that Contributor (or
|          portions thereof); and 2) the combination of Modifications made by
|          that Contributor with its Contributor Version (or portions of such
|          combination).
|          c. the licenses granted in Sections 2.2 (a) and 2.2 (b) are
|          effective on the date Contributor first makes Commercial Use of the
|          Covered Code.
|          d. Notwithstanding Section 2.2 (b) above, no patent license is
|          granted: 1) for any code that Contributor has deleted from the
|          Contributor Version; 2) separate from the Contributor Version; 3)
|          for infringements caused by: i) third party modifications of
|          Contributor Version or ii) the combination of Modifications made by
|          that Contributor with other software (except as part of the
|          Contributor Version) or other devices; or 4) under Patent Claims
|          infringed by Covered Code in the absence of Modifications made by
|          that Contributor.
|
|3. Distribution Obligations.
|
|     3.1. Application of License. The Modifications which You create or to
|     which You contribute are governed by the terms of this License, including
|     without limitation Section 2.2. The Source Code version of Covered Code
|     may be distributed only under the terms of this License or a future
|     version of this License released under Section 6.1, and You must include
|     a copy of this License with every copy of the Source Code You distribute.
|     You may not offer or impose any terms on any Source Code version that
|     alters or restricts the applicable version of this License or the
|     recipients' rights hereunder. However, You may include an additional
|     document offering the additional rights described in Section 3.5.
|
|     3.2. Availability of Source Code. Any Modification which You create or to
|     which You contribute must be made available in Source Code form under the
|     terms of this License either on the same media as an Executable version
|     or via an accepted Electronic Distribution Mechanism to anyone to whom
|     you made an Executable version available; and if made available via
|     Electronic Distribution Mechanism, must remain available for at least
|     twelve (12) months after the date it initially became available, or at
|     least six (6) months after a subsequent version of that particular
|     Modification has been made available to such recipients. You are
|     responsible for ensuring that the Source Code version remains available
|     even if the Electronic Distribution Mechanism is maintained by a third
|     party.
|
|     3.3. Description of Modifications. You must cause all Covered Code to
|     which You contribute to contain a file documenting the changes You made
|     to create that Covered Code and the date of any change. You must include
|     a prominent statement that the Modification is derived, directly or
|     indirectly, from Original Code provided by the Initial Developer and
|     including the name of the Initial Developer in (a) the Source Code, and
|     (b) in any notice in an Executable version or related documentation in
|     which You describe the origin or ownership of the Covered Code.
|
|     3.4. Intellectual Property Matters
|
|          (a) Third Party Claims
|          If Contributor has knowledge that a license under a third party's
|          intellectual property rights is required to exercise the rights
|          granted by such Contributor under Sections 2.1 or 2.2, Contributor
|          must include a text file with the Source Code distribution titled
|          "LEGAL" which describes the claim and the party making the claim in
|          sufficient detail that a recipient will know whom to contact. If
|          Contributor obtains such knowledge after the Modification is made
|          available as described in Section 3.2, Contributor shall promptly
|          modify the LEGAL file in all copies Contributor makes available
|          thereafter and shall take other steps (such as notifying appropriate
|          mailing lists or newsgroups) reasonably calculated to inform those
|          who received the Covered Code that new knowledge has been obtained.
|
|          (b) Contributor APIs
|          If Contributor's Modifications include an application programming
|          interface and Contributor has knowledge of patent licenses which are
|          reasonably necessary to implement that API, Contributor must also
|          include this information in the LEGAL file.
|
|          (c) Representations.
|          Contributor represents that, except as disclosed pursuant to Section
|          3.4 (a) above, Contributor believes that Contributor's Modifications
|          are Contributor's original creation(s) and/or Contributor has
|          sufficient rights to grant the rights conveyed by this License.
|
|     3.5. Required Notices. You must duplicate the notice in Exhibit A in each
|     file of the Source Code. If it is not possible to put such notice in a
|     particular Source Code file due to its structure, then You must include
|     such notice in a location (such as a relevant directory) where a user
|     would be likely to look for such a notice. If You created one or more
|     Modification(s) You may add your name as a Contributor to the notice
|     described in Exhibit A. You must also duplicate this License in any
|     documentation for the Source Code where You describe recipients' rights
|     or ownership rights relating to Covered Code. You may choose to offer,
|     and to charge a fee for, warranty, support, indemnity or liability
|     obligations to one or more recipients of Covered Code. However, You may
|     do so only on Your own behalf, and not on behalf of the Initial Developer
|     or any Contributor. You must make it absolutely clear than any such
|     warranty, support, indemnity or liability obligation is offered by You
|     alone, and You hereby agree to indemnify the Initial Developer and every
|     Contributor for any liability incurred by the Initial Developer or such
|     Contributor as a result of warranty, support, indemnity or liability
|     terms You offer.
|
|     3.6. Distribution of Executable Versions. You may distribute Covered Code
|     in Executable form only if the requirements of Sections 3.1, 3.2, 3.3,
|     3.4 and 3.5 have been met for that Covered Code, and if You include a
|     notice stating that the Source Code version of the Covered Code is
|     available under the terms of this License, including a description of how
|     and where You have fulfilled the obligations of Section 3.2. The notice
|     must be conspicuously included in any notice in an Executable version,
|     related documentation or collateral in which You describe recipients'
|     rights relating to the Covered Code. You may distribute the Executable
|     version of Covered Code or ownership rights under a license of Your
|     choice, which may contain terms different from this License, provided
|     that You are in compliance with the terms of this License and that the
|     license for the Executable version does not attempt to limit or alter the
|     recipient's rights in the Source Code version from the rights set forth
|     in this License. If You distribute the Executable version under a
|     different license You must make it absolutely clear that any terms which
|     differ from this License are offered by You alone, not by the Initial
|     Developer or any Contributor. You hereby agree to indemnify the Initial
|     Developer and every Contributor for any liability incurred by the Initial
|     Developer or such Contributor as a result of any such terms You offer.
|
|     3.7. Larger Works. You may create a Larger Work by combining Covered Code
|     with other code not governed by the terms of this License and distribute
|     the Larger Work as a single product. In such a case, You must make sure
|     the requirements of this License are fulfilled for the Covered Code.
|
|4. Inability to Comply Due to Statute or Regulation.
|
|If it is impossible for You to comply with any of the terms of this License
|with respect to some or all of the Covered Code due to statute, judicial
|order, or regulation then You must: (a) comply with the terms of this License
|to the maximum extent possible; and (b) describe the limitations and the code
|they affect. Such description must be included in the LEGAL file described in
|Section 3.4 and must be included with all distributions of the Source Code.
|Except to the extent prohibited by statute or regulation, such description
|must be sufficiently detailed for a recipient of ordinary skill to be able to
|understand it.
|
|5. Application of this License.
|This License applies to code to which the Initial Developer has attached the
|notice in Exhibit A and to related Covered Code.
|
|6. Versions of the License.
|
|     6.1. New Versions
|     Netscape Communications Corporation ("Netscape") may publish revised
|     and/or new versions of the License from time to time. Each version will
|     be given a distinguishing version number.
|
|     6.2. Effect of New Versions
|     Once Covered Code has been published under a particular version of the
|     License, You may always continue to use it under the terms of that
|     version. You may also choose to use such Covered Code under the terms of
|     any subsequent version of the License published by Netscape. No one other
|     than Netscape has the right to modify the terms applicable to Covered
|     Code created under this License.
|
|     6.3. Derivative Works
|     If You create or use a modified version of this License (which you may
|     only do in order to apply it to code which is not already Covered Code
|     governed by this License), You must (a) rename Your license so that the
|     phrases "Mozilla", "MOZILLAPL", "MOZPL", "Netscape", "MPL", "NPL" or any
|     confusingly similar phrase do not appear in your license (except to note
|     that your license differs from this License) and (b) otherwise make it
|     clear that Your version of the license contains terms which differ from
|     the Mozilla Public License and Netscape Public License. (Filling in the
|     name of the Initial Developer, Original Code or Contributor in the notice
|     described in Exhibit A shall not of themselves be deemed to be
|     modifications of this License.)
|
|7. DISCLAIMER OF WARRANTY
|COVERED CODE IS PROVIDED UNDER THIS LICENSE ON AN "AS IS" BASIS, WITHOUT
|WARRANTY OF ANY KIND, EITHER EXPRESSED OR IMPLIED, INCLUDING, WITHOUT
|LIMITATION, WARRANTIES THAT THE COVERED CODE IS FREE OF DEFECTS, MERCHANTABLE,
|FIT FOR A PARTICULAR PURPOSE OR NON-INFRINGING. THE ENTIRE RISK AS TO THE
|QUALITY AND PERFORMANCE OF THE COVERED CODE IS WITH YOU. SHOULD ANY COVERED
|CODE PROVE DEFECTIVE IN ANY RESPECT, YOU (NOT THE INITIAL DEVELOPER OR ANY
|OTHER CONTRIBUTOR) ASSUME THE COST OF ANY NECESSARY SERVICING, REPAIR OR
|CORRECTION. THIS DISCLAIMER OF WARRANTY CONSTITUTES AN ESSENTIAL PART OF THIS
|LICENSE. NO USE OF ANY COVERED CODE IS AUTHORIZED HEREUNDER EXCEPT UNDER THIS
|DISCLAIMER.
|
|8. Termination
|
|     8.1. This License and the rights granted hereunder will terminate
|     automatically if You fail to comply with terms herein and fail to cure
|     such breach within 30 days of becoming aware of the breach. All
|     sublicenses to the Covered Code which are properly granted shall survive
|     any termination of this License. Provisions which, by their nature, must
|     remain in effect beyond the termination of this License shall survive.
|
|     8.2. If You initiate litigation by asserting a patent infringement claim
|     (excluding declatory judgment actions) against Initial Developer or a
|     Contributor (the Initial Developer or Contributor against whom You file
|     such action is referred to as "Participant") alleging that:
|
|          a. such Participant's Contributor Version directly or indirectly
|          infringes any patent, then any and all rights granted by such
|          Participant to You under Sections 2.1 and/or 2.2 of this License
|          shall, upon 60 days notice from Participant terminate prospectively,
|          unless if within 60 days after receipt of notice You either: (i)
|          agree in writing to pay Participant a mutually agreeable reasonable
|          royalty for Your past and future use of Modifications made by such
|          Participant, or (ii) withdraw Your litigation claim with respect to
|          the Contributor Version against such Participant. If within 60 days
|          of notice, a reasonable royalty and payment arrangement are not
|          mutually agreed upon in writing by the parties or the litigation
|          claim is not withdrawn, the rights granted by Participant to You
|          under Sections 2.1 and/or 2.2 automatically terminate at the
|          expiration of the 60 day notice period specified above.
|          b. any software, hardware, or device, other than such Participant's
|          Contributor Version, directly or indirectly infringes any patent,
|          then any rights granted to You by such Participant under Sections
|          2.1(b) and 2.2(b) are revoked effective as of the date You first
|          made, used, sold, distributed, or had made, Modifications made by
|          that Participant.
|
|     8.3. If You assert a patent infringement claim against Participant
|     alleging that such Participant's Contributor Version directly or
|     indirectly infringes any patent where such claim is resolved (such as by
|     license or settlement) prior to the initiation of patent infringement
|     litigation, then the reasonable value of the licenses granted by such
|     Participant under Sections 2.1 or 2.2 shall be taken into account in
|     determining the amount or value of any payment or license.
|
|     8.4. In the event of termination under Sections 8.1 or 8.2 above, all end
|     user license agreements (excluding distributors and resellers) which have
|     been validly granted by You or any distributor hereunder prior to
|     termination shall survive termination.
|
|9. LIMITATION OF LIABILITY
|UNDER NO CIRCUMSTANCES AND UNDER NO LEGAL THEORY, WHETHER TORT (INCLUDING
|NEGLIGENCE), CONTRACT, OR OTHERWISE, SHALL YOU, THE INITIAL DEVELOPER, ANY
|OTHER CONTRIBUTOR, OR ANY DISTRIBUTOR OF COVERED CODE, OR ANY SUPPLIER OF ANY
|OF SUCH PARTIES, BE LIABLE TO ANY PERSON FOR ANY INDIRECT, SPECIAL,
|INCIDENTAL, OR CONSEQUENTIAL DAMAGES OF ANY CHARACTER INCLUDING, WITHOUT
|LIMITATION, DAMAGES FOR LOSS OF GOODWILL, WORK STOPPAGE, COMPUTER FAILURE OR
|MALFUNCTION, OR ANY AND ALL OTHER COMMERCIAL DAMAGES OR LOSSES, EVEN IF SUCH
|PARTY SHALL HAVE BEEN INFORMED OF THE POSSIBILITY OF SUCH DAMAGES. THIS
|LIMITATION OF LIABILITY SHALL NOT APPLY TO LIABILITY FOR DEATH OR PERSONAL
|INJURY RESULTING FROM SUCH PARTY'S NEGLIGENCE TO THE EXTENT APPLICABLE LAW
|PROHIBITS SUCH LIMITATION. SOME JURISDICTIONS DO NOT ALLOW THE EXCLUSION OR
|LIMITATION OF INCIDENTAL OR CONSEQUENTIAL DAMAGES, SO THIS EXCLUSION AND
|LIMITATION MAY NOT APPLY TO YOU.
|
|10. U.S. government end users
|The Covered Code is a "commercial item," as that term is defined in 48 C.F.R.
|2.101 (Oct. 1995), consisting of "commercial computer software" and
|"commercial computer software documentation," as such terms are used in 48
|C.F.R. 12.212 (Sept. 1995). Consistent with 48 C.F.R. 12.212 and 48 C.F.R.
|227.7202-1 through 227.7202-4 (June 1995), all U.S. Government End Users
|acquire Covered Code with only those rights set forth herein.
|
|11. Miscellaneous
|This License represents the complete agreement concerning subject matter
|hereof. If any provision of this License is held to be unenforceable, such
|provision shall be reformed only to the extent necessary to make it
|enforceable. This License shall be governed by California law provisions
|(except to the extent applicable law, if any, provides otherwise), excluding
|its conflict-of-law provisions. With respect to disputes in which at least one
|party is a citizen of, or an entity chartered or registered to do business in
|the United States of America, any litigation relating to this License shall be
|subject to the jurisdiction of the Federal Courts of the Northern District of
|California, with venue lying in Santa Clara County, California, with the
|losing party responsible for costs, including without limitation, court costs
|and reasonable attorneys' fees and expenses. The application of the United
|Nations Convention on Contracts for the International Sale of Goods is
|expressly excluded. Any law or regulation which provides that the language of
|a contract shall be construed against the drafter shall not apply to this
|License.
|
|12. Responsibility for claims
|As between Initial Developer and the Contributors, each party is responsible
|for claims and damages arising, directly or indirectly, out of its utilization
|of rights under this License and You agree to work with Initial Developer and
|Contributors to distribute such responsibility on an equitable basis. Nothing
|herein is intended or shall be deemed to constitute any admission of
|liability.
|
|13. Multiple-licensed code
|Initial Developer may designate portions of the Covered Code as
|"Multiple-Licensed". "Multiple-Licensed" means that the Initial Developer
|permits you to utilize portions of the Covered Code under Your choice of the
|MPL or the alternative licenses, if any, specified by the Initial Developer in
|the file described in Exhibit A.
|
|Exhibit A - Mozilla Public License.
|
|"The contents of this file are subject to the Mozilla Public License Version
|1.1 (the "License"); you may not use this file except in compliance with the
|License. You may obtain a copy of the License at http://www.mozilla.org/MPL/
|
|Software distributed under the License is distributed on an "AS IS" basis,
|WITHOUT WARRANTY OF ANY KIND, either express or implied. See the License for
|the specific language governing rights and limitations under the License.
|
|The Original Code is ______________________________________.
|
|The Initial Developer of the Original Code is ________________________.
|Portions created by ______________________ are Copyright (C) ______
|_______________________. All Rights Reserved.
|
|Contributor(s): ______________________________________.
|
|Alternatively, the contents of this file may be used under the terms of the
|_____ license (the  "[___] License"), in which case the provisions of [______]
|License are applicable instead of those above. If you wish to allow use of
|your version of this file only under the terms of the [____] License and not
|to allow others to use your version of this file under the MPL, indicate your
|decision by deleting the provisions above and replace them with the notice and
|other provisions required by the [___] License. If you do not delete the
|provisions above, a recipient may use your version of this file under either
|the MPL or the [___] License."
|
|NOTE: The text of this Exhibit A may differ slightly from the text of the
|notices in the Source Code files of the Original Code. You should use the text
|of this Exhibit A rather than the text found in the Original Code Source Code
|for Your Modifications.
=MPL-2.0
|Mozilla Public License Version 2.0
|==================================
|
|1. Definitions
|--------------
|
|1.1. "Contributor"
|    means each individual or legal entity that creates, contributes to
|    the creation of, or owns Covered Software.
|
|1.2. "Contributor Version"
|    means the combination of the Contributions of others (if any) used
|    by a Contributor and that particular Contributor's Contribution.
|
|1.3. "Contribution"
|    means Covered Software of a particular Contributor.
|
|1.4. "Covered Software"
|    means Source Code Form to which the initial Contributor has attached
|    the notice in Exhibit A, the Executable Form of such Source Code
|    Form, and Modifications of such Source Code Form, in each case
|    including portions thereof.
|
|1.5. "Incompatible With Secondary Licenses"
|    means
|
|    (a) that the initial Contributor has attached the notice described
|        in Exhibit B to the Covered Software; or
|
|    (b) that the Covered Software was made available under the terms of
|        version 1.1 or earlier of the License, but not also under the
|        terms of a Secondary License.
|
|1.6. "Executable Form"
|    means any form of the work other than Source Code Form.
|
|1.7. "Larger Work"
|    means a work that combines Covered Software with other material, in
|    a separate file or files, that is not Covered Software.
|
|1.8. "License"
|    means this document.
|
|1.9. "Licensable"
|    means having the right to grant, to the maximum extent possible,
|    whether at the time of the initial grant or subsequently, any and
|    all of the rights conveyed by this License.
|
|1.10. "Modifications"
|    means any of the following:
|
|    (a) any file in Source Code Form that results from an addition to,
|        deletion from, or modification of the contents of Covered
|        Software; or
|
|    (b) any new file in Source Code Form that contains any Covered
|        Software.
|
|1.11. "Patent Claims" of a Contributor
|    means any patent claim(s), including without limitation, method,
|    process, and apparatus claims, in any patent Licensable by such
|    Contributor that would be infringed, but for the grant of the
|    License, by the making, using, selling, offering for sale, having
|    made, import, or transfer of either its Contributions or its
|    Contributor Version.
|
|1.12. "Secondary License"
|    means either the GNU General Public License, Version 2.0, the GNU
|    Lesser General Public License, Version 2.1, the GNU Affero General
|    Public License, Version 3.0, or any later versions of those
|    licenses.
|
|1.13. "Source Code Form"
|    means the form of the work preferred for making modifications.
|
|1.14. "You" (or "Your")
|    means an individual or a legal entity exercising rights under this
|    License. For legal entities, "You" includes any entity that
|    controls, is controlled by, or is under common control with You. For
|    purposes of this definition, "control" means (a) the power, direct
|    or indirect, to cause the direction or management of such entity,
|    whether by contract or otherwise, or (b) ownership of more than
|    fifty percent (50%) of the outstanding shares or beneficial
|    ownership of such entity.
|
|2. License Grants and Conditions
|--------------------------------
|
|2.1. Grants
|
|Each Contributor hereby grants You a world-wide, royalty-free,
|non-exclusive license:
|
|(a) under intellectual property rights (other than patent or trademark)
|    Licensable by such Contributor to use, reproduce, make available,
|    modify, display, perform, distribute, and otherwise exploit its
|    Contributions, either on an unmodified basis, with Modifications, or
|    as part of a Larger Work; and
|
|(b) under Patent Claims of such Contributor to make, use, sell, offer
|    for sale, have made, import, and otherwise transfer either its
|    Contributions or its Contributor Version.
|
|2.2. Effective Date
|
|The licenses granted in Section 2.1 with respect to any Contribution
|become effective for each Contribution on the date the Contributor first
|distributes such Contribution.
|
|2.3. Limitations on Grant Scope
|
|The licenses granted in this Section 2 are the only rights granted under
|this License. No additional rights or licenses will be implied from the
|distribution or licensing of Covered Software under this License.
|Notwithstanding Section 2.1(b) above, no patent license is granted by a
|Contributor:
|
|(a) for any code that a Contributor has removed from Covered Software;
|    or
|
|(b) for infringements caused by: (i) Your and any other third party's
|    modifications of Covered Software, or (ii) the combination of its
|    Contributions with other software (except as part of its Contributor
|    Version); or
|
|(c) under Patent Claims infringed by Covered Software in the absence of
|    its Contributions.
|
|This License does not grant any rights in the trademarks, service marks,
|or logos of any Contributor (except as may be necessary to comply with
|the notice requirements in Section 3.4).
|
|2.4. Subsequent Licenses
|
|No Contributor makes additional grants as a result of Your choice to
|distribute the Covered Software under a subsequent version of this
|License (see Section 10.2) or under the terms of a Secondary License (if
|permitted under the terms of Section 3.3).
|
|2.5. Representation
|
|Each Contributor represents that the Contributor believes its
|Contributions are its original creation(s) or it has sufficient rights
|to grant the rights to its Contributions conveyed by this License.
|
|2.6. Fair Use
|
|This License is not intended to limit any rights You have under
|applicable copyright doctrines of fair use, fair dealing, or other
|equivalents.
|
|2.7. Conditions
|
|Sections 3.1, 3.2, 3.3, and 3.4 are conditions of the licenses granted
|in Section 2.1.
|
|3. Responsibilities
|-------------------
|
|3.1. Distribution of Source Form
|
|All distribution of Covered Software in Source Code Form, including any
|Modifications that You create or to which You contribute, must be under
|the terms of this License. You must inform recipients that the Source
|Code Form of the Covered Software is governed by the terms of this
|License, and how they can obtain a copy of this License. You may not
|attempt to alter or restrict the recipients' rights in the Source Code
|Form.
|
|3.2. Distribution of Executable Form
|
|If You distribute Covered Software in Executable Form then:
|
|(a) such Covered Software must also be made available in Source Code
|    Form, as described in Section 3.1, and You must inform recipients of
|    the Executable Form how they can obtain a copy of such Source Code
|    Form by reasonable means in a timely manner, at a charge no more
|    than the cost of distribution to the recipient; and
|
|(b) You may distribute such Executable Form under the terms of this
|    License, or sublicense it under different terms, provided that the
|    license for the Executable Form does not attempt to limit or alter
|    the recipients' rights in the Source Code Form under this License.
|
|3.3. Distribution of a Larger Work
|
|You may create and distribute a Larger Work under terms of Your choice,
|provided that You also comply with the requirements of this License for
|the Covered Software. If the Larger Work is a combination of Covered
|Software with a work governed by one or more Secondary Licenses, and the
|Covered Software is not Incompatible With Secondary Licenses, this
|License permits You to additionally distribute such Covered Software
|under the terms of such Secondary License(s), so that the recipient of
|the Larger Work may, at their option, further distribute the Covered
|Software under the terms of either this License or such Secondary
|License(s).
|
|3.4. Notices
|
|You may not remove or alter the substance of any license notices
|(including copyright notices, patent notices, disclaimers of warranty,
|or limitations of liability) contained within the Source Code Form of
|the Covered Software, except that You may alter any license notices to
|the extent required to remedy known factual inaccuracies.
|
|3.5. Application of Additional Terms
|
|You may choose to offer, and to charge a fee for, warranty, support,
|indemnity or liability obligations to one or more recipients of Covered
|Software. However, You may do so only on Your own behalf, and not on
|behalf of any Contributor. You must make it absolutely clear that any
|such warranty, support, indemnity, or liability obligation is offered by
|You alone, and You hereby agree to indemnify every Contributor for any
|liability incurred by such Contributor as a result of warranty, support,
|indemnity or liability terms You offer. You may include additional
|disclaimers of warranty and limitations of liability specific to any
|jurisdiction.
|
|4. Inability to Comply Due to Statute or Regulation
|---------------------------------------------------
|
|If it is impossible for You to comply with any of the terms of this
|License with respect to some or all of the Covered Software due to
|statute, judicial order, or regulation then You must: (a) comply with
|the terms of this License to the maximum extent possible; and (b)
|describe the limitations and the code they affect. Such description must
|be placed in a text file included with all distributions of the Covered
|Software under this License. Except to the extent prohibited by statute
|or regulation, such description must be sufficiently detailed for a
|recipient of ordinary skill to be able to understand it.
|
|5. Termination
|--------------
|
|5.1. The rights granted under this License will terminate automatically
|if You fail to comply with any of its terms. However, if You become
|compliant, then the rights granted under this License from a particular
|Contributor are reinstated (a) provisionally, unless and until such
|Contributor explicitly and finally terminates Your grants, and (b) on an
|ongoing basis, if such Contributor fails to notify You of the
|non-compliance by some reasonable means prior to 60 days after You have
|come back into compliance. Moreover, Your grants from a particular
|Contributor are reinstated on an ongoing basis if such Contributor
|notifies You of the non-compliance by some reasonable means, this is the
|first time You have received notice of non-compliance with this License
|from such Contributor, and You become compliant prior to 30 days after
|Your receipt of the notice.
|
|5.2. If You initiate litigation against any entity by asserting a patent
|infringement claim (excluding declaratory judgment actions,
|counter-claims, and cross-claims) alleging that a Contributor Version
|directly or indirectly infringes any patent, then the rights granted to
|You by any and all Contributors for the Covered Software under Section
|2.1 of this License shall terminate.
|
|5.3. In the event of termination under Sections 5.1 or 5.2 above, all
|end user license agreements (excluding distributors and resellers) which
|have been validly granted by You or Your distributors under this License
|prior to termination shall survive termination.
|
|************************************************************************
|*                                                                      *
|*  6. Disclaimer of Warranty                                           *
|*  -------------------------                                           *
|*                                                                      *
|*  Covered Software is provided under this License on an "as is"       *
|*  basis, without warranty of any kind, either expressed, implied, or  *
|*  statutory, including, without limitation, warranties that the       *
|*  Covered Software is free of defects, merchantable, fit for a        *
|*  particular purpose or non-infringing. The entire risk as to the     *
|*  quality and performance of the Covered Software is with You.        *
|*  Should any Covered Software prove defective in any respect, You     *
|*  (not any Contributor) assume the cost of any necessary servicing,   *
|*  repair, or correction. This disclaimer of warranty constitutes an   *
|*  essential part of this License. No use of any Covered Software is   *
|*  authorized under this License except under this disclaimer.         *
|*                                                                      *
|************************************************************************
|
|************************************************************************
|*                                                                      *
|*  7. Limitation of Liability                                          *
|*  --------------------------                                          *
|*                                                                      *
|*  Under no circumstances and under no legal theory, whether tort      *
|*  (including negligence), contract, or otherwise, shall any           *
|*  Contributor, or anyone who distributes Covered Software as          *
|*  permitted above, be liable to You for any direct, indirect,         *
|*  special, incidental, or consequential damages of any character      *
|*  including, without limitation, damages for lost profits, loss of    *
|*  goodwill, work stoppage, computer failure or malfunction, or any    *
|*  and all other commercial damages or losses, even if such party      *
|*  shall have been informed of the possibility of such damages. This   *
|*  limitation of liability shall not apply to liability for death or   *
|*  personal injury resulting from such party's negligence to the       *
|*  extent applicable law prohibits such limitation. Some               *
|*  jurisdictions do not allow the exclusion or limitation of           *
|*  incidental or consequential damages, so this exclusion and          *
|*  limitation may not apply to You.                                    *
|*                                                                      *
|************************************************************************
|
|8. Litigation
|-------------
|
|Any litigation relating to this License may be brought only in the
|courts of a jurisdiction where the defendant maintains its principal
|place of business and such litigation shall be governed by laws of that
|jurisdiction, without reference to its conflict-of-law provisions.
|Nothing in this Section shall prevent a party's ability to bring
|cross-claims or counter-claims.
|
|9. Miscellaneous
|----------------
|
|This License represents the complete agreement concerning the subject
|matter hereof. If any provision of this License is held to be
|unenforceable, such provision shall be reformed only to the extent
|necessary to make it enforceable. Any law or regulation which provides
|that the language of a contract shall be construed against the drafter
|shall not be used to construe this License against a Contributor.
|
|10. Versions of the License
|---------------------------
|
|10.1. New Versions
|
|Mozilla Foundation is the license steward. Except as provided in Section
|10.3, no one other than the license steward has the right to modify or
|publish new versions of this License. Each version will be given a
|distinguishing version number.
|
|10.2. Effect of New Versions
|
|You may distribute the Covered Software under the terms of the version
|of the License under which You originally received the Covered Software,
|or under the terms of any subsequent version published by the license
|steward.
|
|10.3. Modified Versions
|
|If you create software not governed by this License, and you want to
|create a new license for such software, you may create and use a
|modified version of this License if you rename the license and remove
|any references to the name of the license steward (except to note that
|such modified license differs from this License).
|
|10.4. Distributing Source Code Form that is Incompatible With Secondary
|Licenses
|
|If You choose to distribute Source Code Form that is Incompatible With
|Secondary Licenses under the terms of this version of the License, the
|notice described in Exhibit B of this License must be attached.
|
|Exhibit A - Source Code Form License Notice
|-------------------------------------------
|
|  This Source Code Form is subject to the terms of the Mozilla Public
|  License, v. 2.0. If a copy of the MPL was not distributed with this
|  file, You can obtain one at https://mozilla.org/MPL/2.0/.
|
|If it is not possible or desirable to put the notice in a particular
|file, then You may include the notice in a location (such as a LICENSE
|file in a relevant directory) where a recipient would be likely to look
|for such a notice.
|
|You may add additional accurate notices of copyright ownership.
|
|Exhibit B - "Incompatible With Secondary Licenses" Notice
|---------------------------------------------------------
|
|  This Source Code Form is "Incompatible With Secondary Licenses", as
|  defined by the Mozilla Public License, v. 2.0.
=MS-PL
|Microsoft Public License (Ms-PL)
|
|This license governs use of the accompanying software. If you use the
|software, you accept this license. If you do not accept the license, do not
|use the software.
|
|1.  Definitions
|The terms "reproduce," "reproduction," "derivative works," and "distribution"
|have the same meaning here as under U.S. copyright law. A "contribution" is
|the original software, or any additions or changes to the software. A
|"contributor" is any person that distributes its contribution under this
|license. "Licensed patents" are a contributor's patent claims that read
|directly on its contribution.
|
|2.  Grant of Rights
|     (A) Copyright Grant- Subject to the terms of this license, including the
|     license conditions and limitations in section 3, each contributor grants
|     you a non-exclusive, worldwide, royalty-free copyright license to
|     reproduce its contribution, prepare derivative works of its contribution,
|     and distribute its contribution or any derivative works that you create.
|
|     (B) Patent Grant- Subject to the terms of this license, including the
|     license conditions and limitations in section 3, each contributor grants
|     you a non-exclusive, worldwide, royalty-free license under its licensed
|     patents to make, have made, use, sell, offer for sale, import, and/or
|     otherwise dispose of its contribution in the software or derivative works
|     of the contribution in the software.
|
|3.  Conditions and Limitations
|     (A) No Trademark License- This license does not grant you rights to use
|     any contributors' name, logo, or trademarks.
|
|     (B) If you bring a patent claim against any contributor over patents that
|     you claim are infringed by the software, your patent license from such
|     contributor to the software ends automatically.
|
|     (C) If you distribute any portion of the software, you must retain all
|     copyright, patent, trademark, and attribution notices that are present in
|     the software.
|
|     (D) If you distribute any portion of the software in source code form,
|     you may do so only under this license by including a complete copy of
|     this license with your distribution. If you distribute any portion of the
|     software in compiled or object code form, you may only do so under a
|     license that complies with this license.
|
|     (E) The software is licensed "as-is." You bear the risk of using it. The
|     contributors give no express warranties, guarantees, or conditions. You
|     may have additional consumer rights under your local laws which this
|     license cannot change. To the extent permitted under your local laws, the
|     contributors exclude the implied warranties of merchantability, fitness
|     for a particular purpose and non-infringement.
=MS-RL
|Microsoft Reciprocal License (Ms-RL)
|
|This license governs use of the accompanying software. If you use the
|software, you accept this license. If you do not accept the license, do not
|use the software.
|
|1.  Definitions
|The terms "reproduce," "reproduction," "derivative works," and "distribution"
|have the same meaning here as under U.S. copyright law.
|
|A "contribution" is the original software, or any additions or changes to the
|software.
|
|A "contributor" is any person that distributes its contribution under this
|license.
|
|"Licensed patents" are a contributor's patent claims that read directly on its
|contribution.
|
|2.  Grant of Rights
|     (A) Copyright Grant- Subject to the terms of this license, including the
|     license conditions and limitations in section 3, each contributor grants
|     you a non-exclusive, worldwide, royalty-free copyright license to
|     reproduce its contribution, prepare derivative works of its contribution,
|     and distribute its contribution or any derivative works that you create.
|
|     (B) Patent Grant- Subject to the terms of this license, including the
|     license conditions and limitations in section 3, each contributor grants
|     you a non-exclusive, worldwide, royalty-free license under its licensed
|     patents to make, have made, use, sell, offer for sale, import, and/or
|     otherwise dispose of its contribution in the software or derivative works
|     of the contribution in the software.
|
|3.  Conditions and Limitations
|     (A) Reciprocal Grants- For any file you distribute that contains code
|     from the software (in source code or binary format), you must provide
|     recipients the source code to that file along with a copy of this
|     license, which license will govern that file. You may license other files
|     that are entirely your own work and do not contain code from the software
|     under any terms you choose.
|
|     (B) No Trademark License- This license does not grant you rights to use
|     any contributors' name, logo, or trademarks.
|
|     (C) If you bring a patent claim against any contributor over patents that
|     you claim are infringed by the software, your patent license from such
|     contributor to the software ends automatically.
|
|     (D) If you distribute any portion of the software, you must retain all
|     copyright, patent, trademark, and attribution notices that are present in
|     the software.
|
|     (E) If you distribute any portion of the software in source code form,
|     you may do so only under this license by including a complete copy of
|     this license with your distribution. If you distribute any portion of the
|     software in compiled or object code form, you may only do so under a
|     license that complies with this license.
|
|     (F) The software is licensed "as-is." You bear the risk of using it. The
|     contributors give no express warranties, guarantees, or conditions. You
|     may have additional consumer rights under your local laws which this
|     license cannot change. To the extent permitted under your local laws, the
|     contributors exclude the implied warranties of merchantability, fitness
|     for a particular purpose and non-infringement.
=NCSA
|University of Illinois/NCSA Open Source License
|
|Copyright (c) <Year> <Owner Organization Name>. All rights reserved.
|
|Developed by: <Name of Development Group> <Name of Institution> <URL for
|Development Group/Institution>
|
|Permission is hereby granted, free of charge, to any person obtaining a copy
|of this software and associated documentation files (the "Software"), to deal
|with the Software without restriction, including without limitation the rights
|to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
|copies of the Software, and to permit persons to whom the Software is
|furnished to do so, subject to the following conditions:
|
|     * Redistributions of source code must retain the above copyright notice,
|     this list of conditions and the following disclaimers.
|
|     * Redistributions in binary form must reproduce the above copyright
|     notice, this list of conditions and the following disclaimers in the
|     documentation and/or other materials provided with the distribution.
|
|     * Neither the names of <Name of Development Group, Name of Institution>,
|     nor the names of its contributors may be used to endorse or promote
|     products derived from this Software without specific prior written
|     permission.
|
|THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
|IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
|FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
|CONTRIBUTORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
|LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
|OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS WITH
|THE SOFTWARE.
=NTP
|NTP License (NTP)
|
|Copyright (c) (CopyrightHoldersName) (From 4-digit-year)-(To 4-digit-year)
|
|Permission to use, copy, modify, and distribute this software and its
|documentation for any purpose with or without fee is hereby granted, provided
|that the above copyright notice appears in all copies and that both the
|copyright notice and this permission notice appear in supporting
|documentation, and that the name (TrademarkedName) not be used in advertising
|or publicity pertaining to distribution of the software without specific,
|written prior permission. (TrademarkedName) makes no representations about the
|suitability this software for any purpose. It is provided "as is" without
|express or implied warranty.
=ODbL-1.0
|## Open Data Commons Open Database License (ODbL)
|
|### Preamble
|
|The Open Database License (ODbL) is a license agreement intended to
|allow users to freely share, modify, and use this Database while
|maintaining this same freedom for others. Many databases are covered by
|copyright, and therefore this document licenses these rights. Some
|jurisdictions, mainly in the European Union, have specific rights that
|cover databases, and so the ODbL addresses these rights, too. Finally,
|the ODbL is also an agreement in contract for users of this Database to
|act in certain ways in return for accessing this Database.
|
|Databases can contain a wide variety of types of content (images,
|audiovisual material, and sounds all in the same database, for example),
|and so the ODbL only governs the rights over the Database, and not the
|contents of the Database individually. Licensors should use the ODbL
|together with another license for the contents, if the contents have a
|single set of rights that uniformly covers all of the contents. If the
|contents have multiple sets of different rights, Licensors should
|describe what rights govern what contents together in the individual
|record or in some other way that clarifies what rights apply.
|
|Sometimes the contents of a database, or the database itself, can be
|covered by other rights not addressed here (such as private contracts,
|trade mark over the name, or privacy rights / data protection rights
|over information in the contents), and so you are advised that you may
|have to consult other documents or clear other rights before doing
|activities not covered by this License.
|
|------
|
|The Licensor (as defined below)
|
|and
|
|You (as defined below)
|
|agree as follows:
|
|### 1.0 Definitions of Capitalised Words
|
|"Collective Database" – Means this Database in unmodified form as part
|of a collection of independent databases in themselves that together are
|assembled into a collective whole. A work that constitutes a Collective
|Database will not be considered a Derivative Database.
|
|"Convey" – As a verb, means Using the Database, a Derivative Database,
|or the Database as part of a Collective Database in any way that enables
|a Person to make or receive copies of the Database or a Derivative
|Database.  Conveying does not include interaction with a user through a
|computer network, or creating and Using a Produced Work, where no
|transfer of a copy of the Database or a Derivative Database occurs.
|"Contents" – The contents of this Database, which includes the
|information, independent works, or other material collected into the
|Database. For example, the contents of the Database could be factual
|data or works such as images, audiovisual material, text, or sounds.
|
|"Database" – A collection of material (the Contents) arranged in a
|systematic or methodical way and individually accessible by electronic
|or other means offered under the terms of this License.
|
|"Database Directive" – Means Directive 96/9/EC of the European
|Parliament and of the Council of 11 March 1996 on the legal protection
|of databases, as amended or succeeded.
|
|"Database Right" – Means rights resulting from the Chapter III ("sui
|generis") rights in the Database Directive (as amended and as transposed
|by member states), which includes the Extraction and Re-utilisation of
|the whole or a Substantial part of the Contents, as well as any similar
|rights available in the relevant jurisdiction under Section 10.4.
|
|"Derivative Database" – Means a database based upon the Database, and
|includes any translation, adaptation, arrangement, modification, or any
|other alteration of the Database or of a Substantial part of the
|Contents. This includes, but is not limited to, Extracting or
|Re-utilising the whole or a Substantial part of the Contents in a new
|Database.
|
|"Extraction" – Means the permanent or temporary transfer of all or a
|Substantial part of the Contents to another medium by any means or in
|any form.
|
|"License" – Means this license agreement and is both a license of rights
|such as copyright and Database Rights and an agreement in contract.
|
|"Licensor" – Means the Person that offers the Database under the terms
|of this License.
|
|"Person" – Means a natural or legal person or a body of persons
|corporate or incorporate.
|
|"Produced Work" –  a work (such as an image, audiovisual material, text,
|or sounds) resulting from using the whole or a Substantial part of the
|Contents (via a search or other query) from this Database, a Derivative
|Database, or this Database as part of a Collective Database.
|
|"Publicly" – means to Persons other than You or under Your control by
|either more than 50% ownership or by the power to direct their
|activities (such as contracting with an independent consultant).
|
|"Re-utilisation" – means any form of making available to the public all
|or a Substantial part of the Contents by the distribution of copies, by
|renting, by online or other forms of transmission.
|
|"Substantial" – Means substantial in terms of quantity or quality or a
|combination of both. The repeated and systematic Extraction or
|Re-utilisation of insubstantial parts of the Contents may amount to the
|Extraction or Re-utilisation of a Substantial part of the Contents.
|
|"Use" – As a verb, means doing any act that is restricted by copyright
|or Database Rights whether in the original medium or any other; and
|includes without limitation distributing, copying, publicly performing,
|publicly displaying, and preparing derivative works of the Database, as
|well as modifying the Database as may be technically necessary to use it
|in a different mode or format.
|
|"You" – Means a Person exercising rights under this License who has not
|previously violated the terms of this License with respect to the
|Database, or who has received express permission from the Licensor to
|exercise rights under this License despite a previous violation.
|
|Words in the singular include the plural and vice versa.
|
|### 2.0 What this License covers
|
|2.1. Legal effect of this document. This License is:
|
|  a. A license of applicable copyright and neighbouring rights;
|
|  b. A license of the Database Right; and
|
|  c. An agreement in contract between You and the Licensor.
|
|2.2 Legal rights covered. This License covers the legal rights in the
|Database, including:
|
|  a. Copyright. Any copyright or neighbouring rights in the Database.
|  The copyright licensed includes any individual elements of the
|  Database, but does not cover the copyright over the Contents
|  independent of this Database. See Section 2.4 for details. Copyright
|  law varies between jurisdictions, but is likely to cover: the Database
|  model or schema, which is the structure, arrangement, and organisation
|  of the Database, and can also include the Database tables and table
|  indexes; the data entry and output sheets; and the Field names of
|  Contents stored in the Database;
|
|  b. Database Rights. Database Rights only extend to the Extraction and
|  Re-utilisation of the whole or a Substantial part of the Contents.
|  Database Rights can apply even when there is no copyright over the
|  Database. Database Rights can also apply when the Contents are removed
|  from the Database and are selected and arranged in a way that would
|  not infringe any applicable copyright; and
|
|  c. Contract. This is an agreement between You and the Licensor for
|  access to the Database. In return you agree to certain conditions of
|  use on this access as outlined in this License.
|
|2.3 Rights not covered.
|
|  a. This License does not apply to computer programs used in the making
|  or operation of the Database;
|
|  b. This License does not cover any patents over the Contents or the
|  Database; and
|
|  c. This License does not cover any trademarks associated with the
|  Database.
|
|2.4 Relationship to Contents in the Database. The individual items of
|the Contents contained in this Database may be covered by other rights,
|including copyright, patent, data protection, privacy, or personality
|rights, and this License does not cover any rights (other than Database
|Rights or in contract) in individual Contents contained in the Database.
|For example, if used on a Database of images (the Contents), this
|License would not apply to copyright over individual images, which could
|have their own separate licenses, or one single license covering all of
|the rights over the images.
|
|### 3.0 Rights granted
|
|3.1 Subject to the terms and conditions of this License, the Licensor
|grants to You a worldwide, royalty-free, non-exclusive, terminable (but
|only under Section 9) license to Use the Database for the duration of
|any applicable copyright and Database Rights. These rights explicitly
|include commercial use, and do not exclude any field of endeavour. To
|the extent possible in the relevant jurisdiction, these rights may be
|exercised in all media and formats whether now known or created in the
|future.
|
|The rights granted cover, for example:
|
|  a. Extraction and Re-utilisation of the whole or a Substantial part of
|  the Contents;
|
|  b. Creation of Derivative Databases;
|
|  c. Creation of Collective Databases;
|
|  d. Creation of temporary or permanent reproductions by any means and
|  in any form, in whole or in part, including of any Derivative
|  Databases or as a part of Collective Databases; and
|
|  e. Distribution, communication, display, lending, making available, or
|  performance to the public by any means and in any form, in whole or in
|  part, including of any Derivative Database or as a part of Collective
|  Databases.
|
|3.2 Compulsory license schemes. For the avoidance of doubt:
|
|  a. Non-waivable compulsory license schemes. In those jurisdictions in
|  which the right to collect royalties through any statutory or
|  compulsory licensing scheme cannot be waived, the Licensor reserves
|  the exclusive right to collect such royalties for any exercise by You
|  of the rights granted under this License;
|
|  b. Waivable compulsory license schemes. In those jurisdictions in
|  which the right to collect royalties through any statutory or
|  compulsory licensing scheme can be waived, the Licensor waives the
|  exclusive right to collect such royalties for any exercise by You of
|  the rights granted under this License; and,
|
|  c. Voluntary license schemes. The Licensor waives the right to collect
|  royalties, whether individually or, in the event that the Licensor is
|  a member of a collecting society that administers voluntary licensing
|  schemes, via that society, from any exercise by You of the rights
|  granted under this License.
|
|3.3 The right to release the Database under different terms, or to stop
|distributing or making available the Database, is reserved. Note that
|this Database may be multiple-licensed, and so You may have the choice
|of using alternative licenses for this Database. Subject to Section
|10.4, all other rights not expressly granted by Licensor are reserved.
|
|### 4.0 Conditions of Use
|
|4.1 The rights granted in Section 3 above are expressly made subject to
|Your complying with the following conditions of use. These are important
|conditions of this License, and if You fail to follow them, You will be
|in material breach of its terms.
|
|4.2 Notices. If You Publicly Convey this Database, any Derivative
|Database, or the Database as part of a Collective Database, then You
|must:
|
|  a. Do so only under the terms of this License or another license
|  permitted under Section 4.4;
|
|  b. Include a copy of this License (or, as applicable, a license
|  permitted under Section 4.4) or its Uniform Resource Identifier (URI)
|  with the Database or Derivative Database, including both in the
|  Database or Derivative Database and in any relevant documentation; and
|
|  c. Keep intact any copyright or Database Right notices and notices
|  that refer to this License.
|
|  d. If it is not possible to put the required notices in a particular
|  file due to its structure, then You must include the notices in a
|  location (such as a relevant directory) where users would be likely to
|  look for it.
|
|4.3 Notice for using output (Contents). Creating and Using a Produced
|Work does not require the notice in Section 4.2. However, if you
|Publicly Use a Produced Work, You must include a notice associated with
|the Produced Work reasonably calculated to make any Person that uses,
|views, accesses, interacts with, or is otherwise exposed to the Produced
|Work aware that Content was obtained from the Database, Derivative
|Database, or the Database as part of a Collective Database, and that it
|is available under this License.
|
|  a. Example notice. The following text will satisfy notice under
|  Section 4.3:
|
|        Contains information from DATABASE NAME, which is made available
|        here under the Open Database License (ODbL).
|
|DATABASE NAME should be replaced with the name of the Database and a
|hyperlink to the URI of the Database. "Open Database License" should
|contain a hyperlink to the URI of the text of this License. If
|hyperlinks are not possible, You should include the plain text of the
|required URI's with the above notice.
|
|4.4 Share alike.
|
|  a. Any Derivative Database that You Publicly Use must be only under
|  the terms of:
|
|    i. This License;
|
|    ii. A later version of this License similar in spirit to this
|      License; or
|
|    iii. A compatible license.
|
|  If You license the Derivative Database under one of the licenses
|  mentioned in (iii), You must comply with the terms of that license.
|
|  b. For the avoidance of doubt, Extraction or Re-utilisation of the
|  whole or a Substantial part of the Contents into a new database is a
|  Derivative Database and must comply with Section 4.4.
|
|  c. Derivative Databases and Produced Works.  A Derivative Database is
|  Publicly Used and so must comply with Section 4.4. if a Produced Work
|  created from the Derivative Database is Publicly Used.
|
|  d. Share Alike and additional Contents. For the avoidance of doubt,
|  You must not add Contents to Derivative Databases under Section 4.4 a
|  that are incompatible with the rights granted under this License.
|
|  e. Compatible licenses. Licensors may authorise a proxy to determine
|  compatible licenses under Section 4.4 a iii. If they do so, the
|  authorised proxy's public statement of acceptance of a compatible
|  license grants You permission to use the compatible license.
|
|4.5 Limits of Share Alike.  The requirements of Section 4.4 do not apply
|in the following:
|
|  a. For the avoidance of doubt, You are not required to license
|  Collective Databases under this License if You incorporate this
|  Database or a Derivative Database in the collection, but this License
|  still applies to this Database or a Derivative Database as a part of
|  the Collective Database;
|
|  b. Using this Database, a Derivative Database, or this Database as
|  part of a Collective Database to create a Produced Work does not
|  create a Derivative Database for purposes of  Section 4.4; and
|
|  c. Use of a Derivative Database internally within an organisation is
|  not to the public and therefore does not fall under the requirements
|  of Section 4.4.
|
|4.6 Access to Derivative Databases. If You Publicly Use a Derivative
|Database or a Produced Work from a Derivative Database, You must also
|offer to recipients of the Derivative Database or Produced Work a copy
|in a machine readable form of:
|
|  a. The entire Derivative Database; or
|
|  b. A file containing all of the alterations made to the Database or
|  the method of making the alterations to the Database (such as an
|  algorithm), including any additional Contents, that make up all the
|  differences between the Database and the Derivative Database.
|
|The Derivative Database (under a.) or alteration file (under b.) must be
|available at no more than a reasonable production cost for physical
|distributions and free of charge if distributed over the internet.
|
|4.7 Technological measures and additional terms
|
|  a. This License does not allow You to impose (except subject to
|  Section 4.7 b.)  any terms or any technological measures on the
|  Database, a Derivative Database, or the whole or a Substantial part of
|  the Contents that alter or restrict the terms of this License, or any
|  rights granted under it, or have the effect or intent of restricting
|  the ability of any person to exercise those rights.
|
|  b. Parallel distribution. You may impose terms or technological
|  measures on the Database, a Derivative Database, or the whole or a
|  Substantial part of the Contents (a "Restricted Database") in
|  contravention of Section 4.74 a. only if You also make a copy of the
|  Database or a Derivative Database available to the recipient of the
|  Restricted Database:
|
|    i. That is available without additional fee;
|
|    ii. That is available in a medium that does not alter or restrict
|    the terms of this License, or any rights granted under it, or have
|    the effect or intent of restricting the ability of any person to
|    exercise those rights (an "Unrestricted Database"); and
|
|    iii. The Unrestricted Database is at least as accessible to the
|    recipient as a practical matter as the Restricted Database.
|
|  c. For the avoidance of doubt, You may place this Database or a
|  Derivative Database in an authenticated environment, behind a
|  password, or within a similar access control scheme provided that You
|  do not alter or restrict the terms of this License or any rights
|  granted under it or have the effect or intent of restricting the
|  ability of any person to exercise those rights.
|
|4.8 Licensing of others. You may not sublicense the Database. Each time
|You communicate the Database, the whole or Substantial part of the
|Contents, or any Derivative Database to anyone else in any way, the
|Licensor offers to the recipient a license to the Database on the same
|terms and conditions as this License. You are not responsible for
|enforcing compliance by third parties with this License, but You may
|enforce any rights that You have over a Derivative Database. You are
|solely responsible for any modifications of a Derivative Database made
|by You or another Person at Your direction. You may not impose any
|further restrictions on the exercise of the rights granted or affirmed
|under this License.
|
|### 5.0 Moral rights
|
|5.1 Moral rights. This section covers moral rights, including any rights
|to be identified as the author of the Database or to object to treatment
|that would otherwise prejudice the author's honour and reputation, or
|any other derogatory treatment:
|
|  a. For jurisdictions allowing waiver of moral rights, Licensor waives
|  all moral rights that Licensor may have in the Database to the fullest
|  extent possible by the law of the relevant jurisdiction under Section
|  10.4;
|
|  b. If waiver of moral rights under Section 5.1 a in the relevant
|  jurisdiction is not possible, Licensor agrees not to assert any moral
|  rights over the Database and waives all claims in moral rights to the
|  fullest extent possible by the law of the relevant jurisdiction under
|  Section 10.4; and
|
|  c. For jurisdictions not allowing waiver or an agreement not to assert
|  moral rights under Section 5.1 a and b, the author may retain their
|  moral rights over certain aspects of the Database.
|
|Please note that some jurisdictions do not allow for the waiver of moral
|rights, and so moral rights may still subsist over the Database in some
|jurisdictions.
|
|### 6.0 Fair dealing, Database exceptions, and other rights not affected
|
|6.1 This License does not affect any rights that You or anyone else may
|independently have under any applicable law to make any use of this
|Database, including without limitation:
|
|  a. Exceptions to the Database Right including: Extraction of Contents
|  from non-electronic Databases for private purposes, Extraction for
|  purposes of illustration for teaching or scientific research, and
|  Extraction or Re-utilisation for public security or an administrative
|  or judicial procedure.
|
|  b. Fair dealing, fair use, or any other legally recognised limitation
|  or exception to infringement of copyright or other applicable laws.
|
|6.2 This License does not affect any rights of lawful users to Extract
|and Re-utilise insubstantial parts of the Contents, evaluated
|quantitatively or qualitatively, for any purposes whatsoever, including
|creating a Derivative Database (subject to other rights over the
|Contents, see Section 2.4). The repeated and systematic Extraction or
|Re-utilisation of insubstantial parts of the Contents may however amount
|to the Extraction or Re-utilisation of a Substantial part of the
|Contents.
|
|### 7.0 Warranties and Disclaimer
|
|7.1 The Database is licensed by the Licensor "as is" and without any
|warranty of any kind, either express, implied, or arising by statute,
|custom, course of dealing, or trade usage. Licensor specifically
|disclaims any and all implied warranties or conditions of title,
|non-infringement, accuracy or completeness, the presence or absence of
|errors, fitness for a particular purpose, merchantability, or otherwise.
|Some jurisdictions do not allow the exclusion of implied warranties, so
|this exclusion may not apply to You.
|
|### 8.0 Limitation of liability
|
|8.1 Subject to any liability that may not be excluded or limited by law,
|the Licensor is not liable for, and expressly excludes, all liability
|for loss or damage however and whenever caused to anyone by any use
|under this License, whether by You or by anyone else, and whether caused
|by any fault on the part of the Licensor or not. This exclusion of
|liability includes, but is not limited to, any special, incidental,
|consequential, punitive, or exemplary damages such as loss of revenue,
|data, anticipated profits, and lost business. This exclusion applies
|even if the Licensor has been advised of the possibility of such
|damages.
|
|8.2 If liability may not be excluded by law, it is limited to actual and
|direct financial loss to the extent it is caused by proved negligence on
|the part of the Licensor.
|
|### 9.0 Termination of Your rights under this License
|
|9.1 Any breach by You of the terms and conditions of this License
|automatically terminates this License with immediate effect and without
|notice to You. For the avoidance of doubt, Persons who have received the
|Database, the whole or a Substantial part of the Contents, Derivative
|Databases, or the Database as part of a Collective Database from You
|under this License will not have their licenses terminated provided
|their use is in full compliance with this License or a license granted
|under Section 4.8 of this License.  Sections 1, 2, 7, 8, 9 and 10 will
|survive any termination of this License.
|
|9.2 If You are not in breach of the terms of this License, the Licensor
|will not terminate Your rights under it.
|
|9.3 Unless terminated under Section 9.1, this License is granted to You
|for the duration of applicable rights in the Database.
|
|9.4 Reinstatement of rights. If you cease any breach of the terms and
|conditions of this License, then your full rights under this License
|will be reinstated:
|
|  a. Provisionally and subject to permanent termination until the 60th
|  day after cessation of breach;
|
|  b. Permanently on the 60th day after cessation of breach unless
|  otherwise reasonably notified by the Licensor; or
|
|  c.  Permanently if reasonably notified by the Licensor of the
|  violation, this is the first time You have received notice of
|  violation of this License from  the Licensor, and You cure the
|  violation prior to 30 days after your receipt of the notice.
|
|Persons subject to permanent termination of rights are not eligible to
|be a recipient and receive a license under Section 4.8.
|
|9.5 Notwithstanding the above, Licensor reserves the right to release
|the Database under different license terms or to stop distributing or
|making available the Database. Releasing the Database under different
|license terms or stopping the distribution of the Database will not
|withdraw this License (or any other license that has been, or is
|required to be, granted under the terms of this License), and this
|License will continue in full force and effect unless terminated as
|stated above.
|
|### 10.0 General
|
|10.1 If any provision of this License is held to be invalid or
|unenforceable, that must not affect the validity or enforceability of
|the remainder of the terms and conditions of this License and each
|remaining provision of this License shall be valid and enforced to the
|fullest extent permitted by law.
|
|10.2 This License is the entire agreement between the parties with
|respect to the rights granted here over the Database. It replaces any
|earlier understandings, agreements or representations with respect to
|the Database.
|
|10.3 If You are in breach of the terms of this License, You will not be
|entitled to rely on the terms of this License or to complain of any
|breach by the Licensor.
|
|10.4 Choice of law. This License takes effect in and will be governed by
|the laws of the relevant jurisdiction in which the License terms are
|sought to be enforced. If the standard suite of rights granted under
|applicable copyright law and Database Rights in the relevant
|jurisdiction includes additional rights not granted under this License,
|these additional rights are granted in this License in order to meet the
|terms of this License.
=OFL-1.1
|SIL OPEN FONT LICENSE
|
|Version 1.1 - 26 February 2007
|
|PREAMBLE
|
|The goals of the Open Font License (OFL) are to stimulate worldwide
|development of collaborative font projects, to support the font creation
|efforts of academic and linguistic communities, and to provide a free and open
|framework in which fonts may be shared and improved in partnership with
|others.
|
|The OFL allows the licensed fonts to be used, studied, modified and
|redistributed freely as long as they are not sold by themselves. The fonts,
|including any derivative works, can be bundled, embedded, redistributed and/or
|sold with any software provided that any reserved names are not used by
|derivative works. The fonts and derivatives, however, cannot be released under
|any other type of license. The requirement for fonts to remain under this
|license does not apply to any document created using the fonts or their
|derivatives.
|
|DEFINITIONS
|
|"Font Software" refers to the set of files released by the Copyright Holder(s)
|under this license and clearly marked as such. This may include source files,
|build scripts and documentation.
|
|"Reserved Font Name" refers to any names specified as such after the copyright
|statement(s).
|
|"Original Version" refers to the collection of Font Software components as
|distributed by the Copyright Holder(s).
|
|"Modified Version" refers to any derivative made by adding to, deleting, or
|substituting — in part or in whole — any of the components of the Original
|Version, by changing formats or by porting the Font Software to a new
|environment.
|
|"Author" refers to any designer, engineer, programmer, technical writer or
|other person who contributed to the Font Software.
|
|PERMISSION & CONDITIONS
|
|Permission is hereby granted, free of charge, to any person obtaining a copy
|of the Font Software, to use, study, copy, merge, embed, modify, redistribute,
|and sell modified and unmodified copies of the Font Software, subject to the
|following conditions:
|
|1) Neither the Font Software nor any of its individual components, in Original
|or Modified Versions, may be sold by itself.
|
|2) Original or Modified Versions of the Font Software may be bundled,
|redistributed and/or sold with any software, provided that each copy contains
|the above copyright notice and this license. These can be included either as
|stand-alone text files, human-readable headers or in the appropriate
|machine-readable metadata fields within text or binary files as long as those
|fields can be easily viewed by the user.
|
|3) No Modified Version of the Font Software may use the Reserved Font Name(s)
|unless explicit written permission is granted by the corresponding Copyright
|Holder. This restriction only applies to the primary font name as presented to
|the users.
|
|4) The name(s) of the Copyright Holder(s) or the Author(s) of the Font
|Software shall not be used to promote, endorse or advertise any Modified
|Version, except to acknowledge the contribution(s) of the Copyright Holder(s)
|and the Author(s) or with their explicit written permission.
|
|5) The Font Software, modified or unmodified, in part or in whole, must be
|distributed entirely under this license, and must not be distributed under any
|other license. The requirement for fonts to remain under this license does not
|apply to any document created using the Font Software.
|
|TERMINATION
|
|This license becomes null and void if any of the above conditions are not met.
|
|DISCLAIMER
|
|THE FONT SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS
|OR IMPLIED, INCLUDING BUT NOT LIMITED TO ANY WARRANTIES OF MERCHANTABILITY,
|FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF COPYRIGHT, PATENT,
|TRADEMARK, OR OTHER RIGHT. IN NO EVENT SHALL THE COPYRIGHT HOLDER BE LIABLE
|FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, INCLUDING ANY GENERAL, SPECIAL,
|INDIRECT, INCIDENTAL, OR CONSEQUENTIAL DAMAGES, WHETHER IN AN ACTION OF
|CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF THE USE OR INABILITY TO USE
|THE FONT SOFTWARE OR FROM OTHER DEALINGS IN THE FONT SOFTWARE.
=OSL-3.0
|Open Software License v. 3.0 (OSL-3.0)
|
|This Open Software License (the "License") applies to any original work of
|authorship (the "Original Work") whose owner (the "Licensor") has placed the
|following licensing notice adjacent to the copyright notice for the Original
|Work:
|
|     Licensed under the Open Software License version 3.0
|
|1) Grant of Copyright License. Licensor grants You a worldwide, royalty-free,
|non-exclusive, sublicensable license, for the duration of the copyright, to do
|the following:
|
|     a) to reproduce the Original Work in copies, either alone or as part of a
|     collective work;
|
|     b) to translate, adapt, alter, transform, modify, or arrange the Original
|     Work, thereby creating derivative works ("Derivative Works") based upon
|     the Original Work;
|
|     c) to distribute or communicate copies of the Original Work and
|     Derivative Works to the public, with the proviso that copies of Original
|     Work or Derivative Works that You distribute or communicate shall be
|     licensed under this Open Software License;
|
|     d) to perform the Original Work publicly; and
|
|     e) to display the Original Work publicly.
|
|2) Grant of Patent License. Licensor grants You a worldwide, royalty-free,
|non-exclusive, sublicensable license, under patent claims owned or controlled
|by the Licensor that are embodied in the Original Work as furnished by the
|Licensor, for the duration of the patents, to make, use, sell, offer for sale,
|have made, and import the Original Work and Derivative Works.
|
|3) Grant of Source Code License. The term "Source Code" means the preferred
|form of the Original Work for making modifications to it and all available
|documentation describing how to modify the Original Work. Licensor agrees to
|provide a machine-readable copy of the Source Code of the Original Work along
|with each copy of the Original Work that Licensor distributes. Licensor
|reserves the right to satisfy this obligation by placing a machine-readable
|copy of the Source Code in an information repository reasonably calculated to
|permit inexpensive and convenient access by You for as long as Licensor
|continues to distribute the Original Work.
|
|4) Exclusions From License Grant. Neither the names of Licensor, nor the names
|of any contributors to the Original Work, nor any of their trademarks or
|service marks, may be used to endorse or promote products derived from this
|Original Work without express prior permission of the Licensor. Except as
|expressly stated herein, nothing in this License grants any license to
|Licensor’s trademarks, copyrights, patents, trade secrets or any other
|intellectual property. No patent license is granted to make, use, sell, offer
|for sale, have made, or import embodiments of any patent claims other than the
|licensed claims defined in Section 2. No license is granted to the trademarks
|of Licensor even if such marks are included in the Original Work. Nothing in
|this License shall be interpreted to prohibit Licensor from licensing under
|terms different from this License any Original Work that Licensor otherwise
|would have a right to license.
|
|5) External Deployment. The term "External Deployment" means the use,
|distribution, or communication of the Original Work or Derivative Works in any
|way such that the Original Work or Derivative Works may be used by anyone
|other than You, whether those works are distributed or communicated to those
|persons or made available as an application intended for use over a network.
|As an express condition for the grants of license hereunder, You must treat
|any External Deployment by You of the Original Work or a Derivative Work as a
|distribution under section 1(c).
|
|6) Attribution Rights. You must retain, in the Source Code of any Derivative
|Works that You create, all copyright, patent, or trademark notices from the
|Source Code of the Original Work, as well as any notices of licensing and any
|descriptive text identified therein as an "Attribution Notice." You must cause
|the Source Code for any Derivative Works that You create to carry a prominent
|Attribution Notice reasonably calculated to inform recipients that You have
|modified the Original Work.
|
|7) Warranty of Provenance and Disclaimer of Warranty. Licensor warrants that
|the copyright in and to the Original Work and the patent rights granted herein
|by Licensor are owned by the Licensor or are sublicensed to You under the
|terms of this License with the permission of the contributor(s) of those
|copyrights and patent rights. Except as expressly stated in the immediately
|preceding sentence, the Original Work is provided under this License on an "AS
|IS" BASIS and WITHOUT WARRANTY, either express or implied, including, without
|limitation, the warranties of non-infringement, merchantability or fitness for
|a particular purpose. THE ENTIRE RISK AS TO THE QUALITY OF THE ORIGINAL WORK
|IS WITH YOU. This DISCLAIMER OF WARRANTY constitutes an essential part of this
|License. No license to the Original Work is granted by this License except
|under this disclaimer.
|
|8) Limitation of Liability. Under no circumstances and under no legal theory,
|whether in tort (including negligence), contract, or otherwise, shall the
|Licensor be liable to anyone for any indirect, special, incidental, or
|consequential damages of any character arising as a result of this License or
|the use of the Original Work including, without limitation, damages for loss
|of goodwill, work stoppage, computer failure or malfunction, or any and all
|other commercial damages or losses. This limitation of liability shall not
|apply to the extent applicable law prohibits such limitation.
|
|9) Acceptance and Termination. If, at any time, You expressly assented to this
|License, that assent indicates your clear and irrevocable acceptance of this
|License and all of its terms and conditions. If You distribute or communicate
|copies of the Original Work or a Derivative Work, You must make a reasonable
|effort under the circumstances to obtain the express assent of recipients to
|the terms of this License. This License conditions your rights to undertake
|the activities listed in Section 1, including your right to create Derivative
|Works based upon the Original Work, and doing so without honoring these terms
|and conditions is prohibited by copyright law and international treaty.
|Nothing in this License is intended to affect copyright exceptions and
|limitations (including “fair use” or “fair dealing”). This License shall
|terminate immediately and You may no longer exercise any of the rights granted
|to You by this License upon your failure to honor the conditions in Section
|1(c).
|
|10) Termination for Patent Action. This License shall terminate automatically
|and You may no longer exercise any of the rights granted to You by this
|License as of the date You commence an action, including a cross-claim or
|counterclaim, against Licensor or any licensee alleging that the Original Work
|infringes a patent. This termination provision shall not apply for an action
|alleging patent infringement by combinations of the Original Work with other
|software or hardware.
|
|11) Jurisdiction, Venue and Governing Law. Any action or suit relating to this
|License may be brought only in the courts of a jurisdiction wherein the
|Licensor resides or in which Licensor conducts its primary business, and under
|the laws of that jurisdiction excluding its conflict-of-law provisions. The
|application of the United Nations Convention on Contracts for the
|International Sale of Goods is expressly excluded. Any use of the Original
|Work outside the scope of this License or after its termination shall be
|subject to the requirements and penalties of copyright or patent law in the
|appropriate jurisdiction. This section shall survive the termination of this
|License.
|
|12) Attorneys' Fees. In any action to enforce the terms of this License or
|seeking damages relating thereto, the prevailing party shall be entitled to
|recover its costs and expenses, including, without limitation, reasonable
|attorneys' fees and costs incurred in connection with such action, including
|any appeal of such action. This section shall survive the termination of this
|License.
|
|13) Miscellaneous. If any provision of this License is held to be
|unenforceable, such provision shall be reformed only to the extent necessary
|to make it enforceable.
|
|14) Definition of "You" in This License. "You" throughout this License,
|whether in upper or lower case, means an individual or a legal entity
|exercising rights under, and complying with all of the terms of, this License.
|For legal entities, "You" includes any entity that controls, is controlled by,
|or is under common control with you. For purposes of this definition,
|"control" means (i) the power, direct or indirect, to cause the direction or
|management of such entity, whether by contract or otherwise, or (ii) ownership
|of fifty percent (50%) or more of the outstanding shares, or (iii) beneficial
|ownership of such entity.
|
|15) Right to Use. You may use the Original Work in all ways not otherwise
|restricted or conditioned by this License or by law, and Licensor promises not
|to interfere with or be responsible for such uses by You.
|
|16) Modification of This License. This License is Copyright (c) 2005 Lawrence
|Rosen. Permission is granted to copy, distribute, or communicate this License
|without modification. Nothing in this License permits You to modify this
|License as applied to the Original Work or to Derivative Works. However, You
|may modify the text of this License and copy, distribute or communicate your
|modified version (the "Modified License") and apply it to other original works
|of authorship subject to the following conditions: (i) You may not indicate in
|any way that your Modified License is the "Open Software License" or "OSL" and
|you may not use those names in the name of your Modified License; (ii) You
|must replace the notice specified in the first paragraph above with the notice
|"Licensed under <insert your license name here>" or with a notice of your own
|that is not confusingly similar to the notice in this License; and (iii) You
|may not claim that your original works are open source software unless your
|Modified License has been approved by Open Source Initiative (OSI) and You
|comply with its license review and certification process.
=OpenSSL
|OpenSSL License
|
|Copyright (c) 1998-2008 The OpenSSL Project. All rights reserved.
|
|Redistribution and use in source and binary forms, with or without
|modification, are permitted provided that the following conditions are met:
|
|1. Redistributions of source code must retain the above copyright notice, this
|list of conditions and the following disclaimer.
|
|2. Redistributions in binary form must reproduce the above copyright notice,
|this list of conditions and the following disclaimer in the documentation
|and/or other materials provided with the distribution.
|
|3. All advertising materials mentioning features or use of this software must
|display the following acknowledgment: "This product includes software
|developed by the OpenSSL Project for use in the OpenSSL Toolkit.
|(http://www.openssl.org/)"
|
|4. The names "OpenSSL Toolkit" and "OpenSSL Project" must not be used to
|endorse or promote products derived from this software without prior written
|permission. For written permission, please contact openssl-core@openssl.org.
|
|5. Products derived from this software may not be called "OpenSSL" nor may
|"OpenSSL" appear in their names without prior written permission of the
|OpenSSL Project.
|
|6. Redistributions of any form whatsoever must retain the following
|acknowledgment: "This product includes software developed by the OpenSSL
|Project for use in the OpenSSL Toolkit (http://www.openssl.org/)"
|
|THIS SOFTWARE IS PROVIDED BY THE OpenSSL PROJECT ``AS IS'' AND ANY EXPRESSED
|OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES
|OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO
|EVENT SHALL THE OpenSSL PROJECT OR ITS CONTRIBUTORS BE LIABLE FOR ANY DIRECT,
|INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING,
|BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
|DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY
|OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
|NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
|EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
|
|This product includes cryptographic software written by Eric Young
|(eay@cryptsoft.com). This product includes software written by Tim Hudson
|(tjh@cryptsoft.com).
|
|Original SSLeay License
|
|Copyright (C) 1995-1998 Eric Young (eay@cryptsoft.com) All rights reserved.
|
|This package is an SSL implementation written by Eric Young
|(eay@cryptsoft.com). The implementation was written so as to conform with
|Netscapes SSL.
|
|This library is free for commercial and non-commercial use as long as the
|following conditions are aheared to. The following conditions apply to all
|code found in this distribution, be it the RC4, RSA, lhash, DES, etc., code;
|not just the SSL code. The SSL documentation included with this distribution
|is covered by the same copyright terms except that the holder is Tim Hudson
|(tjh@cryptsoft.com).
|
|Copyright remains Eric Young's, and as such any Copyright notices in the code
|are not to be removed. If this package is used in a product, Eric Young should
|be given attribution as the author of the parts of the library used. This can
|be in the form of a textual message at program startup or in documentation
|(online or textual) provided with the package.
|
|Redistribution and use in source and binary forms, with or without
|modification, are permitted provided that the following conditions are met:
|
|1. Redistributions of source code must retain the copyright notice, this list
|of conditions and the following disclaimer.
|
|2. Redistributions in binary form must reproduce the above copyright notice,
|this list of conditions and the following disclaimer in the documentation
|and/or other materials provided with the distribution.
|
|3. All advertising materials mentioning features or use of this software must
|display the following acknowledgement:
|"This product includes cryptographic software written by Eric Young
|(eay@cryptsoft.com)"
|The word 'cryptographic' can be left out if the rouines from the library being
|used are not cryptographic related :-).
|
|4. If you include any Windows specific code (or a derivative thereof) from the
|apps directory (application code) you must include an acknowledgement: "This
|product includes software written by Tim Hudson (tjh@cryptsoft.com)"
|
|THIS SOFTWARE IS PROVIDED BY ERIC YOUNG ``AS IS'' AND ANY EXPRESS OR IMPLIED
|WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF
|MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO
|EVENT SHALL THE AUTHOR OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT,
|INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
|LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR
|PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
|LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
|NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
|EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
|
|The licence and distribution terms for any publically available version or
|derivative of this code cannot be changed. i.e. this code cannot simply be
|copied and put under another distribution licence [including the GNU Public
|Licence.]
=PHP-3.01
|The PHP License, version 3.01
|
|Copyright (c) 1999 - 2012 The PHP Group. All rights reserved.
|
|Redistribution and use in source and binary forms, with or without
|modification, is permitted provided that the following conditions are met:
|
|1. Redistributions of source code must retain the above copyright notice, this
|list of conditions and the following disclaimer.
|
|2. Redistributions in binary form must reproduce the above copyright notice,
|this list of conditions and the following disclaimer in the documentation
|and/or other materials provided with the distribution.
|
|3. The name "PHP" must not be used to endorse or promote products derived from
|this software without prior written permission. For written permission, please
|contact group@php.net.
|
|4. Products derived from this software may not be called "PHP", nor may "PHP"
|appear in their name, without prior written permission from group@php.net. You
|may indicate that your software works in conjunction with PHP by saying "Foo
|for PHP" instead of calling it "PHP Foo" or "phpfoo"
|
|5. The PHP Group may publish revised and/or new versions of the license from
|time to time. Each version will be given a distinguishing version number. Once
|covered code has been published under a particular version of the license, you
|may always continue to use it under the terms of that version. You may also
|choose to use such covered code under the terms of any subsequent version of
|the license published by the PHP Group. No one other than the PHP Group has
|the right to modify the terms applicable to covered code created under this
|License.
|
|6. Redistributions of any form whatsoever must retain the following
|acknowledgment: "This product includes PHP software, freely available from
|<http://www.php.net/software/>".
|
|THIS SOFTWARE IS PROVIDED BY THE PHP DEVELOPMENT TEAM ``AS IS'' AND ANY
|EXPRESSED OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
|WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
|DISCLAIMED. IN NO EVENT SHALL THE PHP DEVELOPMENT TEAM OR ITS CONTRIBUTORS BE
|LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR
|CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF
|SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS
|INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN
|CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE)
|ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE
|POSSIBILITY OF SUCH DAMAGE.
|
|This software consists of voluntary contributions made by many individuals on
|behalf of the PHP Group.
|
|The PHP Group can be contacted via Email at group@php.net.
|
|For more information on the PHP Group and the PHP project, please see
|<http://www.php.net>.
|
|PHP includes the Zend Engine, freely available at <http://www.zend.com>.
=PSF-2.0
|PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2
|
|1. This LICENSE AGREEMENT is between the Python Software Foundation
|("PSF"), and the Individual or Organization ("Licensee") accessing and
|otherwise using this software ("Python") in source or binary form and
|its associated documentation.
|
|2. Subject to the terms and conditions of this License Agreement, PSF hereby
|grants Licensee a nonexclusive, royalty-free, world-wide license to reproduce,
|analyze, test, perform and/or display publicly, prepare derivative works,
|distribute, and otherwise use Python alone or in any derivative version,
|provided, however, that PSF's License Agreement and PSF's notice of copyright,
|i.e., "Copyright (c) 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009,
|2010,
|2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019 Python Software
|Foundation;
|All Rights Reserved" are retained in Python alone or in any derivative version
|prepared by Licensee.
|
|3. In the event Licensee prepares a derivative work that is based on
|or incorporates Python or any part thereof, and wants to make
|the derivative work available to others as provided herein, then
|Licensee hereby agrees to include in any such work a brief summary of
|the changes made to Python.
|
|4. PSF is making Python available to Licensee on an "AS IS"
|basis.  PSF MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
|IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PSF MAKES NO AND
|DISCLAIMS ANY REPRESENTATION OR WARRANTY OF MERCHANTABILITY OR FITNESS
|FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF PYTHON WILL NOT
|INFRINGE ANY THIRD PARTY RIGHTS.
|
|5. PSF SHALL NOT BE LIABLE TO LICENSEE OR ANY OTHER USERS OF PYTHON
|FOR ANY INCIDENTAL, SPECIAL, OR CONSEQUENTIAL DAMAGES OR LOSS AS
|A RESULT OF MODIFYING, DISTRIBUTING, OR OTHERWISE USING PYTHON,
|OR ANY DERIVATIVE THEREOF, EVEN IF ADVISED OF THE POSSIBILITY THEREOF.
|
|6. This License Agreement will automatically terminate upon a material
|breach of its terms and conditions.
|
|7. Nothing in this License Agreement shall be deemed to create any
|relationship of agency, partnership, or joint venture between PSF and
|Licensee.  This License Agreement does not grant permission to use PSF
|trademarks or trade name in a trademark sense to endorse or promote
|products or services of Licensee, or any third party.
|
|8. By copying, installing or otherwise using Python, Licensee
|agrees to be bound by the terms and conditions of this License
|Agreement.
=PolyForm-Noncommercial-1.0.0
|# PolyForm Noncommercial License 1.0.0
|
|<https://polyformproject.org/licenses/noncommercial/1.0.0>
|
|## Acceptance
|
|In order to get any license under these terms, you must agree
|to them as both strict obligations and conditions to all
|your licenses.
|
|## Copyright License
|
|The licensor grants you a copyright license for the
|software to do everything you might do with the software
|that would otherwise infringe the licensor's copyright
|in it for any permitted purpose.  However, you may
|only distribute the software according to [Distribution
|License](#distribution-license) and make changes or new works
|based on the software according to [Changes and New Works
|License](#changes-and-new-works-license).
|
|## Distribution License
|
|The licensor grants you an additional copyright license
|to distribute copies of the software.  Your license
|to distribute covers distributing the software with
|changes and new works permitted by [Changes and New Works
|License](#changes-and-new-works-license).
|
|## Notices
|
|You must ensure that anyone who gets a copy of any part of
|the software from you also gets a copy of these terms or the
|URL for them above, as well as copies of any plain-text lines
|beginning with `Required Notice:` that the licensor provided
|with the software.  For example:
|
|> Required Notice: Copyright Yoyodyne, Inc. (http://example.com)
|
|## Changes and New Works License
|
|The licensor grants you an additional copyright license to
|make changes and new works based on the software for any
|permitted purpose.
|
|## Patent License
|
|The licensor grants you a patent license for the software that
|covers patent claims the licensor can license, or becomes able
|to license, that you would infringe by using the software.
|
|## Noncommercial Purposes
|
|Any noncommercial purpose is a permitted purpose.
|
|## Personal Uses
|
|Personal use for research, experiment, and testing for
|the benefit of public knowledge, personal study, private
|entertainment, hobby projects, amateur pursuits, or religious
|observance, without any anticipated commercial application,
|is use for a permitted purpose.
|
|## Noncommercial Organizations
|
|Use by any charitable organization, educational institution,
|public research organization, public safety or health
|organization, environmental protection organization,
|or government institution is use for a permitted purpose
|regardless of the source of funding or obligations resulting
|from the funding.
|
|## Fair Use
|
|You may have "fair use" rights for the software under the
|law. These terms do not limit them.
|
|## No Other Rights
|
|These terms do not allow you to sublicense or transfer any of
|your licenses to anyone else, or prevent the licensor from
|granting licenses to anyone else.  These terms do not imply
|any other licenses.
|
|## Patent Defense
|
|If you make any written claim that the software infringes or
|contributes to infringement of any patent, your patent license
|for the software granted under these terms ends immediately. If
|your company makes such a claim, your patent license ends
|immediately for work on behalf of your company.
|
|## Violations
|
|The first time you are notified in writing that you have
|violated any of these terms, or done anything with the software
|not covered by your licenses, your licenses can nonetheless
|continue if you come into full compliance with these terms,
|and take practical steps to correct past violations, within
|32 days of receiving notice.  Otherwise, all your licenses
|end immediately.
|
|## No Liability
|
|***As far as the law allows, the software comes as is, without
|any warranty or condition, and the licensor will not be liable
|to you for any damages arising out of these terms or the use
|or nature of the software, under any kind of legal claim.***
|
|## Definitions
|
|The **licensor** is the individual or entity offering these
|terms, and the **software** is the software the licensor makes
|available under these terms.
|
|**You** refers to the individual or entity agreeing to these
|terms.
|
|**Your company** is any legal entity, sole proprietorship,
|or other kind of organization that you work for, plus all
|organizations that have control over, are under the control of,
|or are under common control with that organization.  **Control**
|means ownership of substantially all the assets of an entity,
|or the power to direct its management and policies by vote,
|contract, or otherwise.  Control can be direct or indirect.
|
|**Your licenses** are all the licenses granted to you for the
|software under these terms.
|
|**Use** means anything you do with the software requiring one
|of your licenses.
=PostgreSQL
|PostgreSQL Database Management System
|(formerly known as Postgres, then as Postgres95)
|
|Portions Copyright (c) 1996-2010, The PostgreSQL Global Development Group
|
|Portions Copyright (c) 1994, The Regents of the University of California
|
|Permission to use, copy, modify, and distribute this software and its
|documentation for any purpose, without fee, and without a written agreement is
|hereby granted, provided that the above copyright notice and this paragraph
|and the following two paragraphs appear in all copies.
|
|IN NO EVENT SHALL THE UNIVERSITY OF CALIFORNIA BE LIABLE TO ANY PARTY FOR
|DIRECT, INDIRECT, SPECIAL, INCIDENTAL, OR CONSEQUENTIAL DAMAGES, INCLUDING
|LOST PROFITS, ARISING OUT OF THE USE OF THIS SOFTWARE AND ITS DOCUMENTATION,
|EVEN IF THE UNIVERSITY OF CALIFORNIA HAS BEEN ADVISED OF THE POSSIBILITY OF
|SUCH DAMAGE.
|
|THE UNIVERSITY OF CALIFORNIA SPECIFICALLY DISCLAIMS ANY WARRANTIES, INCLUDING,
|BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
|A PARTICULAR PURPOSE. THE SOFTWARE PROVIDED HEREUNDER IS ON AN "AS IS" BASIS,
|AND THE UNIVERSITY OF CALIFORNIA HAS NO OBLIGATIONS TO PROVIDE MAINTENANCE,
|SUPPORT, UPDATES, ENHANCEMENTS, OR MODIFICATIONS.
=Python-2.0
|PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2
|
|     1. This LICENSE AGREEMENT is between the Python Software Foundation
|     ("PSF"), and the Individual or Organization ("Licensee") accessing and
|     otherwise using this software ("Python") in source or binary form and its
|     associated documentation.
|
|     2. Subject to the terms and conditions of this License Agreement, PSF
|     hereby grants Licensee a nonexclusive, royalty-free, world-wide license
|     to reproduce, analyze, test, perform and/or display publicly, prepare
|     derivative works, distribute, and otherwise use Python alone or in any
|     derivative version, provided, however, that PSF's License Agreement and
|     PSF's notice of copyright, i.e., "Copyright (c) 2001, 2002, 2003, 2004,
|     2005, 2006 Python Software Foundation; All Rights Reserved" are retained
|     in Python alone or in any derivative version prepared by Licensee.
|
|     3. In the event Licensee prepares a derivative work that is based on or
|     incorporates Python or any part thereof, and wants to make the derivative
|     work available to others as provided herein, then Licensee hereby agrees
|     to include in any such work a brief summary of the changes made to
|     Python.
|
|     4. PSF is making Python available to Licensee on an "AS IS" basis. PSF
|     MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF
|     EXAMPLE, BUT NOT LIMITATION, PSF MAKES NO AND DISCLAIMS ANY
|     REPRESENTATION OR WARRANTY OF MERCHANTABILITY OR FITNESS FOR ANY
|     PARTICULAR PURPOSE OR THAT THE USE OF PYTHON WILL NOT INFRINGE ANY THIRD
|     PARTY RIGHTS.
|
|     5. PSF SHALL NOT BE LIABLE TO LICENSEE OR ANY OTHER USERS OF PYTHON FOR
|     ANY INCIDENTAL, SPECIAL, OR CONSEQUENTIAL DAMAGES OR LOSS AS A RESULT OF
|     MODIFYING, DISTRIBUTING, OR OTHERWISE USING PYTHON, OR ANY DERIVATIVE
|     THEREOF, EVEN IF ADVISED OF THE POSSIBILITY THEREOF.
|
|     6. This License Agreement will automatically terminate upon a material
|     breach of its terms and conditions.
|
|     7. Nothing in this License Agreement shall be deemed to create any
|     relationship of agency, partnership, or joint venture between PSF and
|     Licensee. This License Agreement does not grant permission to use PSF
|     trademarks or trade name in a trademark sense to endorse or promote
|     products or services of Licensee, or any third party.
|
|     8. By copying, installing or otherwise using Python, Licensee agrees to
|     be bound by the terms and conditions of this License Agreement.
|
|BEOPEN.COM LICENSE AGREEMENT FOR PYTHON 2.0
|
|BEOPEN PYTHON OPEN SOURCE LICENSE AGREEMENT VERSION 1
|
|     1. This LICENSE AGREEMENT is between BeOpen.com ("BeOpen"), having an
|     office at 160 Saratoga Avenue, Santa Clara, CA 95051, and the Individual
|     or Organization ("Licensee") accessing and otherwise using this software
|     in source or binary form and its associated documentation ("the
|     Software").
|
|     2. Subject to the terms and conditions of this BeOpen Python License
|     Agreement, BeOpen hereby grants Licensee a non-exclusive, royalty-free,
|     world-wide license to reproduce, analyze, test, perform and/or display
|     publicly, prepare derivative works, distribute, and otherwise use the
|     Software alone or in any derivative version, provided, however, that the
|     BeOpen Python License is retained in the Software, alone or in any
|     derivative version prepared by Licensee.
|
|     3. BeOpen is making the Software available to Licensee on an "AS IS"
|     basis. BEOPEN MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.
|     BY WAY OF EXAMPLE, BUT NOT LIMITATION, BEOPEN MAKES NO AND DISCLAIMS ANY
|     REPRESENTATION OR WARRANTY OF MERCHANTABILITY OR FITNESS FOR ANY
|     PARTICULAR PURPOSE OR THAT THE USE OF THE SOFTWARE WILL NOT INFRINGE ANY
|     THIRD PARTY RIGHTS.
|
|     4. BEOPEN SHALL NOT BE LIABLE TO LICENSEE OR ANY OTHER USERS OF THE
|     SOFTWARE FOR ANY INCIDENTAL, SPECIAL, OR CONSEQUENTIAL DAMAGES OR LOSS AS
|     A RESULT OF USING, MODIFYING OR DISTRIBUTING THE SOFTWARE, OR ANY
|     DERIVATIVE THEREOF, EVEN IF ADVISED OF THE POSSIBILITY THEREOF.
|
|     5. This License Agreement will automatically terminate upon a material
|     breach of its terms and conditions.
|
|     6. This License Agreement shall be governed by and interpreted in all
|     respects by the law of the State of California, excluding conflict of law
|     provisions. Nothing in this License Agreement shall be deemed to create
|     any relationship of agency, partnership, or joint venture between BeOpen
|     and Licensee. This License Agreement does not grant permission to use
|     BeOpen trademarks or trade names in a trademark sense to endorse or
|     promote products or services of Licensee, or any third party. As an
|     exception, the "BeOpen Python" logos available at
|     http://www.pythonlabs.com/logos.html may be used according to the
|     permissions granted on that web page.
|
|     7. By copying, installing or otherwise using the software, Licensee
|     agrees to be bound by the terms and conditions of this License Agreement.
|
|CNRI OPEN SOURCE LICENSE AGREEMENT (for Python 1.6b1)
|
|IMPORTANT: PLEASE READ THE FOLLOWING AGREEMENT CAREFULLY.
|
|BY CLICKING ON "ACCEPT" WHERE INDICATED BELOW, OR BY COPYING, INSTALLING OR
|OTHERWISE USING PYTHON 1.6, beta 1 SOFTWARE, YOU ARE DEEMED TO HAVE AGREED TO
|THE TERMS AND CONDITIONS OF THIS LICENSE AGREEMENT.
|
|     1. This LICENSE AGREEMENT is between the Corporation for National
|     Research Initiatives, having an office at 1895 Preston White Drive,
|     Reston, VA 20191 ("CNRI"), and the Individual or Organization
|     ("Licensee") accessing and otherwise using Python 1.6, beta 1 software in
|     source or binary form and its associated documentation, as released at
|     the www.python.org Internet site on August 4, 2000 ("Python 1.6b1").
|
|     2. Subject to the terms and conditions of this License Agreement, CNRI
|     hereby grants Licensee a non-exclusive, royalty-free, world-wide license
|     to reproduce, analyze, test, perform and/or display publicly, prepare
|     derivative works, distribute, and otherwise use Python 1.6b1 alone or in
|     any derivative version, provided, however, that CNRIs License Agreement
|     is retained in Python 1.6b1, alone or in any derivative version prepared
|     by Licensee.
|
|     Alternately, in lieu of CNRIs License Agreement, Licensee may substitute
|     the following text (omitting the quotes): "Python 1.6, beta 1, is made
|     available subject to the terms and conditions in CNRIs License Agreement.
|     This Agreement may be located on the Internet using the following unique,
|     persistent identifier (known as a handle): 1895.22/1011. This Agreement
|     may also be obtained from a proxy server on the Internet using the
|     URL:http://hdl.handle.net/1895.22/1011".
|
|     3. In the event Licensee prepares a derivative work that is based on or
|     incorporates Python 1.6b1 or any part thereof, and wants to make the
|     derivative work available to the public as provided herein, then Licensee
|     hereby agrees to indicate in any such work the nature of the
|     modifications made to Python 1.6b1.
|
|     4. CNRI is making Python 1.6b1 available to Licensee on an "AS IS" basis.
|     CNRI MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY
|     OF EXAMPLE, BUT NOT LIMITATION, CNRI MAKES NO AND DISCLAIMS ANY
|     REPRESENTATION OR WARRANTY OF MERCHANTABILITY OR FITNESS FOR ANY
|     PARTICULAR PURPOSE OR THAT THE USE OF PYTHON 1.6b1 WILL NOT INFRINGE ANY
|     THIRD PARTY RIGHTS.
|
|     5. CNRI SHALL NOT BE LIABLE TO LICENSEE OR ANY OTHER USERS OF THE
|     SOFTWARE FOR ANY INCIDENTAL, SPECIAL, OR CONSEQUENTIAL DAMAGES OR LOSS AS
|     A RESULT OF USING, MODIFYING OR DISTRIBUTING PYTHON 1.6b1, OR ANY
|     DERIVATIVE THEREOF, EVEN IF ADVISED OF THE POSSIBILITY THEREOF.
|
|     6. This License Agreement will automatically terminate upon a material
|     breach of its terms and conditions.
|
|     7. This License Agreement shall be governed by and interpreted in all
|     respects by the law of the State of Virginia, excluding conflict of law
|     provisions. Nothing in this License Agreement shall be deemed to create
|     any relationship of agency, partnership, or joint venture between CNRI
|     and Licensee. This License Agreement does not grant permission to use
|     CNRI trademarks or trade name in a trademark sense to endorse or promote
|     products or services of Licensee, or any third party.
|
|     8. By clicking on the "ACCEPT" button where indicated, or by copying,
|     installing or otherwise using Python 1.6b1, Licensee agrees to be bound
|     by the terms and conditions of this License Agreement.
|
|ACCEPT
|
|CWI LICENSE AGREEMENT FOR PYTHON 0.9.0 THROUGH 1.2
|
|Copyright (c) 1991 - 1995, Stichting Mathematisch Centrum Amsterdam, The
|Netherlands. All rights reserved.
|
|     Permission to use, copy, modify, and distribute this software and its
|     documentation for any purpose and without fee is hereby granted, provided
|     that the above copyright notice appear in all copies and that both that
|     copyright notice and this permission notice appear in supporting
|     documentation, and that the name of Stichting Mathematisch Centrum or CWI
|     not be used in advertising or publicity pertaining to distribution of the
|     software without specific, written prior permission.
|
|     STICHTING MATHEMATISCH CENTRUM DISCLAIMS ALL WARRANTIES WITH REGARD TO
|     THIS SOFTWARE, INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
|     FITNESS, IN NO EVENT SHALL STICHTING MATHEMATISCH CENTRUM BE LIABLE FOR
|     ANY SPECIAL, INDIRECT OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER
|     RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF
|     CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN
|     CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.
=Ruby
|1. You may make and give away verbatim copies of the source form of the
|software without restriction, provided that you duplicate all of the original
|copyright notices and associated disclaimers.
|
|2. You may modify your copy of the software in any way, provided that you do
|at least ONE of the following:
|
|     a) place your modifications in the Public Domain or otherwise make them
|     Freely Available, such as by posting said modifications to Usenet or an
|     equivalent medium, or by allowing the author to include your
|     modifications in the software.
|
|     b) use the modified software only within your corporation or
|     organization.
|
|     c) give non-standard binaries non-standard names, with instructions on
|     where to get the original software distribution.
|
|     d) make other distribution arrangements with the author.
|
|3. You may distribute the software in object code or binary form, provided
|that you do at least ONE of the following:
|
|     a) distribute the binaries and library files of the software, together
|     with instructions (in the manual page or equivalent) on where to get the
|     original distribution.
|
|     b) accompany the distribution with the machine-readable source of the
|     software.
|
|     c) give non-standard binaries non-standard names, with instructions on
|     where to get the original software distribution.
|
|     d) make other distribution arrangements with the author.
|
|4. You may modify and include the part of the software into any other software
|(possibly commercial). But some files in the distribution are not written by
|the author, so that they are not under these terms.
|
|For the list of those files and their copying conditions, see the file LEGAL.
|
|5. The scripts and library files supplied as input to or produced as output
|from the software do not automatically fall under the copyright of the
|software, but belong to whomever generated them, and may be sold commercially,
|and may be aggregated with this software.
|
|6. THIS SOFTWARE IS PROVIDED "AS IS" AND WITHOUT ANY EXPRESS OR IMPLIED
|WARRANTIES, INCLUDING, WITHOUT LIMITATION, THE IMPLIED WARRANTIES OF
|MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE.
=SSPL-1.0
|                    Server Side Public License
|                    VERSION 1, OCTOBER 16, 2018
|
|                    Copyright © 2018 MongoDB, Inc.
|
|  Everyone is permitted to copy and distribute verbatim copies of this
|  license document, but changing it is not allowed.
|
|                    TERMS AND CONDITIONS
|
|  0. Definitions.
|
|  “This License” refers to Server Side Public License.
|
|  “Copyright” also means copyright-like laws that apply to other kinds of
|  works, such as semiconductor masks.
|
|  “The Program” refers to any copyrightable work licensed under this
|  License.  Each licensee is addressed as “you”. “Licensees” and
|  “recipients” may be individuals or organizations.
|
|  To “modify” a work means to copy from or adapt all or part of the work in
|  a fashion requiring copyright permission, other than the making of an
|  exact copy. The resulting work is called a “modified version” of the
|  earlier work or a work “based on” the earlier work.
|
|  A “covered work” means either the unmodified Program or a work based on
|  the Program.
|
|  To “propagate” a work means to do anything with it that, without
|  permission, would make you directly or secondarily liable for
|  infringement under applicable copyright law, except executing it on a
|  computer or modifying a private copy. Propagation includes copying,
|  distribution (with or without modification), making available to the
|  public, and in some countries other activities as well.
|
|  To “convey” a work means any kind of propagation that enables other
|  parties to make or receive copies. Mere interaction with a user through a
|  computer network, with no transfer of a copy, is not conveying.
|
|  An interactive user interface displays “Appropriate Legal Notices” to the
|  extent that it includes a convenient and prominently visible feature that
|  (1) displays an appropriate copyright notice, and (2) tells the user that
|  there is no warranty for the work (except to the extent that warranties
|  are provided), that licensees may convey the work under this License, and
|  how to view a copy of this License. If the interface presents a list of
|  user commands or options, such as a menu, a prominent item in the list
|  meets this criterion.
|
|  1. Source Code.
|
|  The “source code” for a work means the preferred form of the work for
|  making modifications to it. “Object code” means any non-source form of a
|  work.
|
|  A “Standard Interface” means an interface that either is an official
|  standard defined by a recognized standards body, or, in the case of
|  interfaces specified for a particular programming language, one that is
|  widely used among developers working in that language.  The “System
|  Libraries” of an executable work include anything, other than the work as
|  a whole, that (a) is included in the normal form of packaging a Major
|  Component, but which is not part of that Major Component, and (b) serves
|  only to enable use of the work with that Major Component, or to implement
|  a Standard Interface for which an implementation is available to the
|  public in source code form. A “Major Component”, in this context, means a
|  major essential component (kernel, window system, and so on) of the
|  specific operating system (if any) on which the executable work runs, or
|  a compiler used to produce the work, or an object code interpreter used
|  to run it.
|
|  The “Corresponding Source” for a work in object code form means all the
|  source code needed to generate, install, and (for an executable work) run
|  the object code and to modify the work, including scripts to control
|  those activities. However, it does not include the work's System
|  Libraries, or general-purpose tools or generally available free programs
|  which are used unmodified in performing those activities but which are
|  not part of the work. For example, Corresponding Source includes
|  interface definition files associated with source files for the work, and
|  the source code for shared libraries and dynamically linked subprograms
|  that the work is specifically designed to require, such as by intimate
|  data communication or control flow between those subprograms and other
|  parts of the work.
|
|  The Corresponding Source need not include anything that users can
|  regenerate automatically from other parts of the Corresponding Source.
|
|  The Corresponding Source for a work in source code form is that same work.
|
|  2. Basic Permissions.
|
|  All rights granted under this License are granted for the term of
|  copyright on the Program, and are irrevocable provided the stated
|  conditions are met. This License explicitly affirms your unlimited
|  permission to run the unmodified Program, subject to section 13. The
|  output from running a covered work is covered by this License only if the
|  output, given its content, constitutes a covered work. This License
|  acknowledges your rights of fair use or other equivalent, as provided by
|  copyright law.  Subject to section 13, you may make, run and propagate
|  covered works that you do not convey, without conditions so long as your
|  license otherwise remains in force. You may convey covered works to
|  others for the sole purpose of having them make modifications exclusively
|  for you, or provide you with facilities for running those works, provided
|  that you comply with the terms of this License in conveying all
|  material for which you do not control copyright. Those thus making or
|  running the covered works for you must do so exclusively on your
|  behalf, under your direction and control, on terms that prohibit them
|  from making any copies of your copyrighted material outside their
|  relationship with you.
|
|  Conveying under any other circumstances is permitted solely under the
|  conditions stated below. Sublicensing is not allowed; section 10 makes it
|  unnecessary.
|
|  3. Protecting Users' Legal Rights From Anti-Circumvention Law.
|
|  No covered work shall be deemed part of an effective technological
|  measure under any applicable law fulfilling obligations under article 11
|  of the WIPO copyright treaty adopted on 20 December 1996, or similar laws
|  prohibiting or restricting circumvention of such measures.
|
|  When you convey a covered work, you waive any legal power to forbid
|  circumvention of technological measures to the extent such circumvention is
|  effected by exercising rights under this License with respect to the
|  covered work, and you disclaim any intention to limit operation or
|  modification of the work as a means of enforcing, against the work's users,
|  your or third parties' legal rights to forbid circumvention of
|  technological measures.
|
|  4. Conveying Verbatim Copies.
|
|  You may convey verbatim copies of the Program's source code as you
|  receive it, in any medium, provided that you conspicuously and
|  appropriately publish on each copy an appropriate copyright notice; keep
|  intact all notices stating that this License and any non-permissive terms
|  added in accord with section 7 apply to the code; keep intact all notices
|  of the absence of any warranty; and give all recipients a copy of this
|  License along with the Program.  You may charge any price or no price for
|  each copy that you convey, and you may offer support or warranty
|  protection for a fee.
|
|  5. Conveying Modified Source Versions.
|
|  You may convey a work based on the Program, or the modifications to
|  produce it from the Program, in the form of source code under the terms
|  of section 4, provided that you also meet all of these conditions:
|
|    a) The work must carry prominent notices stating that you modified it,
|    and giving a relevant date.
|
|    b) The work must carry prominent notices stating that it is released
|    under this License and any conditions added under section 7. This
|    requirement modifies the requirement in section 4 to “keep intact all
|    notices”.
|
|    c) You must license the entire work, as a whole, under this License to
|    anyone who comes into possession of a copy. This License will therefore
|    apply, along with any applicable section 7 additional terms, to the
|    whole of the work, and all its parts, regardless of how they are
|    packaged. This License gives no permission to license the work in any
|    other way, but it does not invalidate such permission if you have
|    separately received it.
|
|    d) If the work has interactive user interfaces, each must display
|    Appropriate Legal Notices; however, if the Program has interactive
|    interfaces that do not display Appropriate Legal Notices, your work
|    need not make them do so.
|
|  A compilation of a covered work with other separate and independent
|  works, which are not by their nature extensions of the covered work, and
|  which are not combined with it such as to form a larger program, in or on
|  a volume of a storage or distribution medium, is called an “aggregate” if
|  the compilation and its resulting copyright are not used to limit the
|  access or legal rights of the compilation's users beyond what the
|  individual works permit. Inclusion of a covered work in an aggregate does
|  not cause this License to apply to the other parts of the aggregate.
|
|  6. Conveying Non-Source Forms.
|
|  You may convey a covered work in object code form under the terms of
|  sections 4 and 5, provided that you also convey the machine-readable
|  Corresponding Source under the terms of this License, in one of these
|  ways:
|
|    a) Convey the object code in, or embodied in, a physical product
|    (including a physical distribution medium), accompanied by the
|    Corresponding Source fixed on a durable physical medium customarily
|    used for software interchange.
|
|    b) Convey the object code in, or embodied in, a physical product
|    (including a physical distribution medium), accompanied by a written
|    offer, valid for at least three years and valid for as long as you
|    offer spare parts or customer support for that product model, to give
|    anyone who possesses the object code either (1) a copy of the
|    Corresponding Source for all the software in the product that is
|    covered by this License, on a durable physical medium customarily used
|    for software interchange, for a price no more than your reasonable cost
|    of physically performing this conveying of source, or (2) access to
|    copy the Corresponding Source from a network server at no charge.
|
|    c) Convey individual copies of the object code with a copy of the
|    written offer to provide the Corresponding Source. This alternative is
|    allowed only occasionally and noncommercially, and only if you received
|    the object code with such an offer, in accord with subsection 6b.
|
|    d) Convey the object code by offering access from a designated place
|    (gratis or for a charge), and offer equivalent access to the
|    Corresponding Source in the same way through the same place at no
|    further charge. You need not require recipients to copy the
|    Corresponding Source along with the object code. If the place to copy
|    the object code is a network server, the Corresponding Source may be on
|    a different server (operated by you or a third party) that supports
|    equivalent copying facilities, provided you maintain clear directions
|    next to the object code saying where to find the Corresponding Source.
|    Regardless of what server hosts the Corresponding Source, you remain
|    obligated to ensure that it is available for as long as needed to
|    satisfy these requirements.
|
|    e) Convey the object code using peer-to-peer transmission, provided you
|    inform other peers where the object code and Corresponding Source of
|    the work are being offered to the general public at no charge under
|    subsection 6d.
|
|  A separable portion of the object code, whose source code is excluded
|  from the Corresponding Source as a System Library, need not be included
|  in conveying the object code work.
|
|  A “User Product” is either (1) a “consumer product”, which means any
|  tangible personal property which is normally used for personal, family,
|  or household purposes, or (2) anything designed or sold for incorporation
|  into a dwelling. In determining whether a product is a consumer product,
|  doubtful cases shall be resolved in favor of coverage. For a particular
|  product received by a particular user, “normally used” refers to a
|  typical or common use of that class of product, regardless of the status
|  of the particular user or of the way in which the particular user
|  actually uses, or expects or is expected to use, the product. A product
|  is a consumer product regardless of whether the product has substantial
|  commercial, industrial or non-consumer uses, unless such uses represent
|  the only significant mode of use of the product.
|
|  “Installation Information” for a User Product means any methods,
|  procedures, authorization keys, or other information required to install
|  and execute modified versions of a covered work in that User Product from
|  a modified version of its Corresponding Source. The information must
|  suffice to ensure that the continued functioning of the modified object
|  code is in no case prevented or interfered with solely because
|  modification has been made.
|
|  If you convey an object code work under this section in, or with, or
|  specifically for use in, a User Product, and the conveying occurs as part
|  of a transaction in which the right of possession and use of the User
|  Product is transferred to the recipient in perpetuity or for a fixed term
|  (regardless of how the transaction is characterized), the Corresponding
|  Source conveyed under this section must be accompanied by the
|  Installation Information. But this requirement does not apply if neither
|  you nor any third party retains the ability to install modified object
|  code on the User Product (for example, the work has been installed in
|  ROM).
|
|  The requirement to provide Installation Information does not include a
|  requirement to continue to provide support service, warranty, or updates
|  for a work that has been modified or installed by the recipient, or for
|  the User Product in which it has been modified or installed. Access
|  to a network may be denied when the modification itself materially
|  and adversely affects the operation of the network or violates the
|  rules and protocols for communication across the network.
|
|  Corresponding Source conveyed, and Installation Information provided, in
|  accord with this section must be in a format that is publicly documented
|  (and with an implementation available to the public in source code form),
|  and must require no special password or key for unpacking, reading or
|  copying.
|
|  7. Additional Terms.
|
|  “Additional permissions” are terms that supplement the terms of this
|  License by making exceptions from one or more of its conditions.
|  Additional permissions that are applicable to the entire Program shall be
|  treated as though they were included in this License, to the extent that
|  they are valid under applicable law. If additional permissions apply only
|  to part of the Program, that part may be used separately under those
|  permissions, but the entire Program remains governed by this License
|  without regard to the additional permissions.  When you convey a copy of
|  a covered work, you may at your option remove any additional permissions
|  from that copy, or from any part of it. (Additional permissions may be
|  written to require their own removal in certain cases when you modify the
|  work.) You may place additional permissions on material, added by you to
|  a covered work, for which you have or can give appropriate copyright
|  permission.
|
|  Notwithstanding any other provision of this License, for material you add
|  to a covered work, you may (if authorized by the copyright holders of
|  that material) supplement the terms of this License with terms:
|
|    a) Disclaiming warranty or limiting liability differently from the
|    terms of sections 15 and 16 of this License; or
|
|    b) Requiring preservation of specified reasonable legal notices or
|    author attributions in that material or in the Appropriate Legal
|    Notices displayed by works containing it; or
|
|    c) Prohibiting misrepresentation of the origin of that material, or
|    requiring that modified versions of such material be marked in
|    reasonable ways as different from the original version; or
|
|    d) Limiting the use for publicity purposes of names of licensors or
|    authors of the material; or
|
|    e) Declining to grant rights under trademark law for use of some trade
|    names, trademarks, or service marks; or
|
|    f) Requiring indemnification of licensors and authors of that material
|    by anyone who conveys the material (or modified versions of it) with
|    contractual assumptions of liability to the recipient, for any
|    liability that these contractual assumptions directly impose on those
|    licensors and authors.
|
|  All other non-permissive additional terms are considered “further
|  restrictions” within the meaning of section 10. If the Program as you
|  received it, or any part of it, contains a notice stating that it is
|  governed by this License along with a term that is a further restriction,
|  you may remove that term. If a license document contains a further
|  restriction but permits relicensing or conveying under this License, you
|  may add to a covered work material governed by the terms of that license
|  document, provided that the further restriction does not survive such
|  relicensing or conveying.
|
|  If you add terms to a covered work in accord with this section, you must
|  place, in the relevant source files, a statement of the additional terms
|  that apply to those files, or a notice indicating where to find the
|  applicable terms.  Additional terms, permissive or non-permissive, may be
|  stated in the form of a separately written license, or stated as
|  exceptions; the above requirements apply either way.
|
|  8. Termination.
|
|  You may not propagate or modify a covered work except as expressly
|  provided under this License. Any attempt otherwise to propagate or modify
|  it is void, and will automatically terminate your rights under this
|  License (including any patent licenses granted under the third paragraph
|  of section 11).
|
|  However, if you cease all violation of this License, then your license
|  from a particular copyright holder is reinstated (a) provisionally,
|  unless and until the copyright holder explicitly and finally terminates
|  your license, and (b) permanently, if the copyright holder fails to
|  notify you of the violation by some reasonable means prior to 60 days
|  after the cessation.
|
|  Moreover, your license from a particular copyright holder is reinstated
|  permanently if the copyright holder notifies you of the violation by some
|  reasonable means, this is the first time you have received notice of
|  violation of this License (for any work) from that copyright holder, and
|  you cure the violation prior to 30 days after your receipt of the notice.
|
|  Termination of your rights under this section does not terminate the
|  licenses of parties who have received copies or rights from you under
|  this License. If your rights have been terminated and not permanently
|  reinstated, you do not qualify to receive new licenses for the same
|  material under section 10.
|
|  9. Acceptance Not Required for Having Copies.
|
|  You are not required to accept this License in order to receive or run a
|  copy of the Program. Ancillary propagation of a covered work occurring
|  solely as a consequence of using peer-to-peer transmission to receive a
|  copy likewise does not require acceptance. However, nothing other than
|  this License grants you permission to propagate or modify any covered
|  work. These actions infringe copyright if you do not accept this License.
|  Therefore, by modifying or propagating a covered work, you indicate your
|  acceptance of this License to do so.
|
|  10. Automatic Licensing of Downstream Recipients.
|
|  Each time you convey a covered work, the recipient automatically receives
|  a license from the original licensors, to run, modify and propagate that
|  work, subject to this License. You are not responsible for enforcing
|  compliance by third parties with this License.
|
|  An “entity transaction” is a transaction transferring control of an
|  organization, or substantially all assets of one, or subdividing an
|  organization, or merging organizations. If propagation of a covered work
|  results from an entity transaction, each party to that transaction who
|  receives a copy of the work also receives whatever licenses to the work
|  the party's predecessor in interest had or could give under the previous
|  paragraph, plus a right to possession of the Corresponding Source of the
|  work from the predecessor in interest, if the predecessor has it or can
|  get it with reasonable efforts.
|
|  You may not impose any further restrictions on the exercise of the rights
|  granted or affirmed under this License. For example, you may not impose a
|  license fee, royalty, or other charge for exercise of rights granted
|  under this License, and you may not initiate litigation (including a
|  cross-claim or counterclaim in a lawsuit) alleging that any patent claim
|  is infringed by making, using, selling, offering for sale, or importing
|  the Program or any portion of it.
|
|  11. Patents.
|
|  A “contributor” is a copyright holder who authorizes use under this
|  License of the Program or a work on which the Program is based. The work
|  thus licensed is called the contributor's “contributor version”.
|
|  A contributor's “essential patent claims” are all patent claims owned or
|  controlled by the contributor, whether already acquired or hereafter
|  acquired, that would be infringed by some manner, permitted by this
|  License, of making, using, or selling its contributor version, but do not
|  include claims that would be infringed only as a consequence of further
|  modification of the contributor version. For purposes of this definition,
|  “control” includes the right to grant patent sublicenses in a manner
|  consistent with the requirements of this License.
|
|  Each contributor grants you a non-exclusive, worldwide, royalty-free
|  patent license under the contributor's essential patent claims, to make,
|  use, sell, offer for sale, import and otherwise run, modify and propagate
|  the contents of its contributor version.
|
|  In the following three paragraphs, a “patent license” is any express
|  agreement or commitment, however denominated, not to enforce a patent
|  (such as an express permission to practice a patent or covenant not to
|  sue for patent infringement). To “grant” such a patent license to a party
|  means to make such an agreement or commitment not to enforce a patent
|  against the party.
|
|  If you convey a covered work, knowingly relying on a patent license, and
|  the Corresponding Source of the work is not available for anyone to copy,
|  free of charge and under the terms of this License, through a publicly
|  available network server or other readily accessible means, then you must
|  either (1) cause the Corresponding Source to be so available, or (2)
|  arrange to deprive yourself of the benefit of the patent license for this
|  particular work, or (3) arrange, in a manner consistent with the
|  requirements of this License, to extend the patent license to downstream
|  recipients. “Knowingly relying” means you have actual knowledge that, but
|  for the patent license, your conveying the covered work in a country, or
|  your recipient's use of the covered work in a country, would infringe
|  one or more identifiable patents in that country that you have reason
|  to believe are valid.
|
|  If, pursuant to or in connection with a single transaction or
|  arrangement, you convey, or propagate by procuring conveyance of, a
|  covered work, and grant a patent license to some of the parties receiving
|  the covered work authorizing them to use, propagate, modify or convey a
|  specific copy of the covered work, then the patent license you grant is
|  automatically extended to all recipients of the covered work and works
|  based on it.
|
|  A patent license is “discriminatory” if it does not include within the
|  scope of its coverage, prohibits the exercise of, or is conditioned on
|  the non-exercise of one or more of the rights that are specifically
|  granted under this License. You may not convey a covered work if you are
|  a party to an arrangement with a third party that is in the business of
|  distributing software, under which you make payment to the third party
|  based on the extent of your activity of conveying the work, and under
|  which the third party grants, to any of the parties who would receive the
|  covered work from you, a discriminatory patent license (a) in connection
|  with copies of the covered work conveyed by you (or copies made from
|  those copies), or (b) primarily for and in connection with specific
|  products or compilations that contain the covered work, unless you
|  entered into that arrangement, or that patent license was granted, prior
|  to 28 March 2007.
|
|  Nothing in this License shall be construed as excluding or limiting any
|  implied license or other defenses to infringement that may otherwise be
|  available to you under applicable patent law.
|
|  12. No Surrender of Others' Freedom.
|
|  If conditions are imposed on you (whether by court order, agreement or
|  otherwise) that contradict the conditions of this License, they do not
|  excuse you from the conditions of this License. If you cannot use,
|  propagate or convey a covered work so as to satisfy simultaneously your
|  obligations under this License and any other pertinent obligations, then
|  as a consequence you may not use, propagate or convey it at all. For
|  example, if you agree to terms that obligate you to collect a royalty for
|  further conveying from those to whom you convey the Program, the only way
|  you could satisfy both those terms and this License would be to refrain
|  entirely from conveying the Program.
|
|  13. Offering the Program as a Service.
|
|  If you make the functionality of the Program or a modified version
|  available to third parties as a service, you must make the Service Source
|  Code available via network download to everyone at no charge, under the
|  terms of this License. Making the functionality of the Program or
|  modified version available to third parties as a service includes,
|  without limitation, enabling third parties to interact with the
|  functionality of the Program or modified version remotely through a
|  computer network, offering a service the value of which entirely or
|  primarily derives from the value of the Program or modified version, or
|  offering a service that accomplishes for users the primary purpose of the
|  Program or modified version.
|
|  “Service Source Code” means the Corresponding Source for the Program or
|  the modified version, and the Corresponding Source for all programs that
|  you use to make the Program or modified version available as a service,
|  including, without limitation, management software, user interfaces,
|  application program interfaces, automation software, monitoring software,
|  backup software, storage software and hosting software, all such that a
|  user could run an instance of the service using the Service Source Code
|  you make available.
|
|  14. Revised Versions of this License.
|
|  MongoDB, Inc. may publish revised and/or new versions of the Server Side
|  Public License from time to time. Such new versions will be similar in
|  spirit to the present version, but may differ in detail to address new
|  problems or concerns.
|
|  Each version is given a distinguishing version number. If the Program
|  specifies that a certain numbered version of the Server Side Public
|  License “or any later version” applies to it, you have the option of
|  following the terms and conditions either of that numbered version or of
|  any later version published by MongoDB, Inc. If the Program does not
|  specify a version number of the Server Side Public License, you may
|  choose any version ever published by MongoDB, Inc.
|
|  If the Program specifies that a proxy can decide which future versions of
|  the Server Side Public License can be used, that proxy's public statement
|  of acceptance of a version permanently authorizes you to choose that
|  version for the Program.
|
|  Later license versions may give you additional or different permissions.
|  However, no additional obligations are imposed on any author or copyright
|  holder
|  as a result of your choosing to follow a later version.
|
|  15. Disclaimer of Warranty.
|
|  THERE IS NO WARRANTY FOR THE PROGRAM, TO THE EXTENT PERMITTED BY
|  APPLICABLE LAW. EXCEPT WHEN OTHERWISE STATED IN WRITING THE COPYRIGHT
|  HOLDERS
|  AND/OR OTHER PARTIES PROVIDE THE PROGRAM “AS IS” WITHOUT WARRANTY
|  OF ANY KIND, EITHER EXPRESSED OR IMPLIED, INCLUDING, BUT NOT LIMITED TO,
|  THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR
|  PURPOSE. THE ENTIRE RISK AS TO THE QUALITY AND PERFORMANCE OF THE PROGRAM
|  IS WITH YOU. SHOULD THE PROGRAM PROVE DEFECTIVE, YOU ASSUME THE COST OF
|  ALL NECESSARY SERVICING, REPAIR OR CORRECTION.
|
|  16. Limitation of Liability.
|
|  IN NO EVENT UNLESS REQUIRED BY APPLICABLE LAW OR AGREED TO IN WRITING
|  WILL ANY COPYRIGHT HOLDER, OR ANY OTHER PARTY WHO MODIFIES AND/OR CONVEYS
|  THE PROGRAM AS PERMITTED ABOVE, BE LIABLE TO YOU FOR DAMAGES, INCLUDING
|  ANY GENERAL, SPECIAL, INCIDENTAL OR CONSEQUENTIAL DAMAGES ARISING OUT OF
|  THE USE OR INABILITY TO USE THE PROGRAM (INCLUDING BUT NOT LIMITED TO
|  LOSS OF DATA OR DATA BEING RENDERED INACCURATE OR LOSSES SUSTAINED BY YOU
|  OR THIRD PARTIES OR A FAILURE OF THE PROGRAM TO OPERATE WITH ANY OTHER
|  PROGRAMS), EVEN IF SUCH HOLDER OR OTHER PARTY HAS BEEN ADVISED OF THE
|  POSSIBILITY OF SUCH DAMAGES.
|
|  17. Interpretation of Sections 15 and 16.
|
|  If the disclaimer of warranty and limitation of liability provided above
|  cannot be given local legal effect according to their terms, reviewing
|  courts shall apply local law that most closely approximates an absolute
|  waiver of all civil liability in connection with the Program, unless a
|  warranty or assumption of liability accompanies a copy of the Program in
|  return for a fee.
|
|                    END OF TERMS AND CONDITIONS
=Sleepycat
|The Sleepycat License Copyright (c) 1990-1999 Sleepycat Software. All rights
|reserved.
|
|Redistribution and use in source and binary forms, with or without
|modification, are permitted provided that the following conditions are met:
|
|     - Redistributions of source code must retain the above copyright notice,
|     this list of conditions and the following disclaimer.
|
|     - Redistributions in binary form must reproduce the above copyright
|     notice, this list of conditions and the following disclaimer in the
|     documentation and/or other materials provided with the distribution.
|
|     - Redistributions in any form must be accompanied by information on how
|     to obtain complete source code for the DB software and any accompanying
|     software that uses the DB software. The source code must either be
|     included in the distribution or be available for no more than the cost of
|     distribution plus a nominal fee, and must be freely redistributable under
|     reasonable conditions. For an executable file, complete source code means
|     the source code for all modules it contains. It does not include source
|     code for modules or files that typically accompany the major components
|     of the operating system on which the executable file runs.
|
|THIS SOFTWARE IS PROVIDED BY SLEEPYCAT SOFTWARE ``AS IS'' AND ANY EXPRESS OR
|IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF
|MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE, OR NON-INFRINGEMENT, ARE
|DISCLAIMED. IN NO EVENT SHALL SLEEPYCAT SOFTWARE BE LIABLE FOR ANY DIRECT,
|INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING,
|BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
|DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY
|OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
|NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
|EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
|
|Copyright (c) 1990, 1993, 1994, 1995 The Regents of the University of
|California. All rights reserved.
|
|Redistribution and use in source and binary forms, with or without
|modification, are permitted provided that the following conditions are met:
|
|     - Redistributions of source code must retain the above copyright notice,
|     this list of conditions and the following disclaimer.
|
|     - Redistributions in binary form must reproduce the above copyright
|     notice, this list of conditions and the following disclaimer in the
|     documentation and/or other materials provided with the distribution.
|
|     - Neither the name of the University nor the names of its contributors
|     may be used to endorse or promote products derived from this software
|     without specific prior written permission.
|
|THIS SOFTWARE IS PROVIDED BY THE REGENTS AND CONTRIBUTORS ``AS IS'' AND ANY
|EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
|WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
|DISCLAIMED. IN NO EVENT SHALL THE REGENTS OR CONTRIBUTORS BE LIABLE FOR ANY
|DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
|(INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES;
|LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON
|ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
|(INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
|SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
|
|Copyright (c) 1995, 1996 The President and Fellows of Harvard University. All
|rights reserved.
|
|Redistribution and use in source and binary forms, with or without
|modification, are permitted provided that the following conditions are met:
|
|     - Redistributions of source code must retain the above copyright notice,
|     this list of conditions and the following disclaimer.
|
|     - Redistributions in binary form must reproduce the above copyright
|     notice, this list of conditions and the following disclaimer in the
|     documentation and/or other materials provided with the distribution.
|
|     - Neither the name of the University nor the names of its contributors
|     may be used to endorse or promote products derived from this software
|     without specific prior written permission.
|
|THIS SOFTWARE IS PROVIDED BY HARVARD AND ITS CONTRIBUTORS ``AS IS'' AND ANY
|EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
|WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
|DISCLAIMED. IN NO EVENT SHALL HARVARD OR ITS CONTRIBUTORS BE LIABLE FOR ANY
|DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
|(INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES;
|LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON
|ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
|(INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
|SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
=TCL
|This software is copyrighted by the Regents of the University of California,
|Sun Microsystems, Inc., Scriptics Corporation, ActiveState Corporation and
|other parties. The following terms apply to all files associated with the
|software unless explicitly disclaimed in individual files.
|
|The authors hereby grant permission to use, copy, modify, distribute, and
|license this software and its documentation for any purpose, provided that
|existing copyright notices are retained in all copies and that this notice is
|included verbatim in any distributions. No written agreement, license, or
|royalty fee is required for any of the authorized uses. Modifications to this
|software may be copyrighted by their authors and need not follow the licensing
|terms described here, provided that the new terms are clearly indicated on the
|first page of each file where they apply.
|
|IN NO EVENT SHALL THE AUTHORS OR DISTRIBUTORS BE LIABLE TO ANY PARTY FOR
|DIRECT, INDIRECT, SPECIAL, INCIDENTAL, OR CONSEQUENTIAL DAMAGES ARISING OUT OF
|THE USE OF THIS SOFTWARE, ITS DOCUMENTATION, OR ANY DERIVATIVES THEREOF, EVEN
|IF THE AUTHORS HAVE BEEN ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
|
|THE AUTHORS AND DISTRIBUTORS SPECIFICALLY DISCLAIM ANY WARRANTIES, INCLUDING,
|BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY, FITNESS FOR A
|PARTICULAR PURPOSE, AND NON-INFRINGEMENT. THIS SOFTWARE IS PROVIDED ON AN "AS
|IS" BASIS, AND THE AUTHORS AND DISTRIBUTORS HAVE NO OBLIGATION TO PROVIDE
|MAINTENANCE, SUPPORT, UPDATES, ENHANCEMENTS, OR MODIFICATIONS.
|
|GOVERNMENT USE: If you are acquiring this software on behalf of the U.S.
|government, the Government shall have only "Restricted Rights" in the software
|and related documentation as defined in the Federal Acquisition Regulations
|(FARs) in Clause 52.227.19 (c) (2). If you are acquiring the software on
|behalf of the Department of Defense, the software shall be classified as
|"Commercial Computer Software" and the Government shall have only "Restricted
|Rights" as defined in Clause 252.227-7013 (c) (1) of DFARs. Notwithstanding
|the foregoing, the authors grant the U.S. Government and others acting in its
|behalf permission to use and distribute the software in accordance with the
|terms specified in this license.
=UPL-1.0
|Copyright (c) [year] [copyright holders]
|
|The Universal Permissive License (UPL), Version 1.0
|
|Subject to the condition set forth below, permission is hereby granted to any
|person obtaining a copy of this software, associated documentation and/or data
|(collectively the "Software"), free of charge and under any and all copyright
|rights in the Software, and any and all patent rights owned or freely
|licensable by each licensor hereunder covering either (i) the unmodified
|Software as contributed to or provided by such licensor, or (ii) the Larger
|Works (as defined below), to deal in both
|
|(a) the Software, and
|
|(b) any piece of software and/or hardware listed in the lrgrwrks.txt file if
|one is included with the Software (each a “Larger Work” to which the Software
|is contributed by such licensors),
|
|without restriction, including without limitation the rights to copy, create
|derivative works of, display, perform, and distribute the Software and make,
|use, sell, offer for sale, import, export, have made, and have sold the
|Software and the Larger Work(s), and to sublicense the foregoing rights on
|either these or other terms.
|
|This license is subject to the following condition:
|
|The above copyright notice and either this complete permission notice or at a
|minimum a reference to the UPL must be included in all copies or substantial
|portions of the Software.
|
|THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
|IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
|FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
|AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
|LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
|OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
|SOFTWARE.
=Unicode-3.0
|UNICODE LICENSE V3
|
|COPYRIGHT AND PERMISSION NOTICE
|
|Copyright © 1991-2023 Unicode, Inc.
|
|NOTICE TO USER: Carefully read the following legal agreement. BY
|DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING DATA FILES, AND/OR
|SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE
|TERMS AND CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT
|DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.
|
|Permission is hereby granted, free of charge, to any person obtaining a
|copy of data files and any associated documentation (the "Data Files") or
|software and any associated documentation (the "Software") to deal in the
|Data Files or Software without restriction, including without limitation
|the rights to use, copy, modify, merge, publish, distribute, and/or sell
|copies of the Data Files or Software, and to permit persons to whom the
|Data Files or Software are furnished to do so, provided that either (a)
|this copyright and permission notice appear with all copies of the Data
|Files or Software, or (b) this copyright and permission notice appear in
|associated Documentation.
|
|THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
|KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
|MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF
|THIRD PARTY RIGHTS.
|
|IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE
|BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES,
|OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
|WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
|ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA
|FILES OR SOFTWARE.
|
|Except as contained in this notice, the name of a copyright holder shall
|not be used in advertising or otherwise to promote the sale, use or other
|dealings in these Data Files or Software without prior written
|authorization of the copyright holder.
=Unicode-DFS-2016
|UNICODE, INC. LICENSE AGREEMENT - DATA FILES AND SOFTWARE
|
|Unicode Data Files include all data files under the directories
|http://www.unicode.org/Public/, http://www.unicode.org/reports/,
|http://www.unicode.org/cldr/data/, http://source.icu-project.org/repos/icu/,
|and http://www.unicode.org/utility/trac/browser/.
|
|Unicode Data Files do not include PDF online code charts under the directory
|http://www.unicode.org/Public/.
|
|Software includes any source code published in the Unicode Standard or under
|the directories http://www.unicode.org/Public/,
|http://www.unicode.org/reports/, http://www.unicode.org/cldr/data/,
|http://source.icu-project.org/repos/icu/, and
|http://www.unicode.org/utility/trac/browser/.
|
|NOTICE TO USER: Carefully read the following legal agreement. BY DOWNLOADING,
|INSTALLING, COPYING OR OTHERWISE USING UNICODE INC.'S DATA FILES ("DATA
|FILES"), AND/OR SOFTWARE ("SOFTWARE"), YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO
|BE BOUND BY, ALL OF THE TERMS AND CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT
|AGREE, DO NOT DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR
|SOFTWARE.
|
|COPYRIGHT AND PERMISSION NOTICE
|
|Copyright © 1991-2016 Unicode, Inc. All rights reserved. Distributed under the
|Terms of Use in http://www.unicode.org/copyright.html.
|
|Permission is hereby granted, free of charge, to any person obtaining a copy
|of the Unicode data files and any associated documentation (the "Data Files")
|or Unicode software and any associated documentation (the "Software") to deal
|in the Data Files or Software without restriction, including without
|limitation the rights to use, copy, modify, merge, publish, distribute, and/or
|sell copies of the Data Files or Software, and to permit persons to whom the
|Data Files or Software are furnished to do so, provided that either
|
|     (a) this copyright and permission notice appear with all copies of the
|     Data Files or Software, or
|     (b) this copyright and permission notice appear in associated
|     Documentation.
|
|THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
|KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
|MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD
|PARTY RIGHTS. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN
|THIS NOTICE BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL
|DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR
|PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS
|ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE
|DATA FILES OR SOFTWARE.
|
|Except as contained in this notice, the name of a copyright holder shall not
|be used in advertising or otherwise to promote the sale, use or other dealings
|in these Data Files or Software without prior written authorization of the
|copyright holder.
=Unlicense
|This is free and unencumbered software released into the public domain.
|
|Anyone is free to copy, modify, publish, use, compile, sell, or distribute
|this software, either in source code form or as a compiled binary, for any
|purpose, commercial or non-commercial, and by any means.
|
|In jurisdictions that recognize copyright laws, the author or authors of this
|software dedicate any and all copyright interest in the software to the public
|domain. We make this dedication for the benefit of the public at large and to
|the detriment of our heirs and
|successors. We intend this dedication to be an overt act of relinquishment in
|perpetuity of all present and future rights to this software under copyright
|law.
|
|THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
|IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
|FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
|AUTHORS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN
|ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
|WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
|
|For more information, please refer to <http://unlicense.org/>
=Vim
|VIM LICENSE
|
|I) There are no restrictions on distributing unmodified copies of Vim except
|that they must include this license text. You can also distribute unmodified
|parts of Vim, likewise unrestricted except that they must include this license
|text. You are also allowed to include executables that you made from the
|unmodified Vim sources, plus your own usage examples and Vim scripts.
|
|II) It is allowed to distribute a modified (or extended) version of Vim,
|including executables and/or source code, when the following four conditions
|are met:
|
|     1) This license text must be included unmodified.
|
|     2) The modified Vim must be distributed in one of the following five
|     ways:
|
|          a) If you make changes to Vim yourself, you must clearly describe in
|          the distribution how to contact you. When the maintainer asks you
|          (in any way) for a copy of the modified Vim you distributed, you
|          must make your changes, including source code, available to the
|          maintainer without fee. The maintainer reserves the right to include
|          your changes in the official version of Vim. What the maintainer
|          will do with your changes and under what license they will be
|          distributed is negotiable. If there has been no negotiation then
|          this license, or a later version, also applies to your changes. The
|          current maintainer is Bram Moolenaar <Bram@vim.org>. If this changes
|          it will be announced in appropriate places (most likely vim.sf.net,
|          www.vim.org and/or comp.editors). When it is completely impossible
|          to contact the maintainer, the obligation to send him your changes
|          ceases. Once the maintainer has confirmed that he has received your
|          changes they will not have to be sent again.
|
|          b) If you have received a modified Vim that was distributed as
|          mentioned under a) you are allowed to further distribute it
|          unmodified, as mentioned at I). If you make additional changes the
|          text under a) applies to those changes.
|
|          c) Provide all the changes, including source code, with every copy
|          of the modified Vim you distribute. This may be done in the form of
|          a context diff. You can choose what license to use for new code you
|          add. The changes and their license must not restrict others from
|          making their own changes to the official version of Vim.
|
|          d) When you have a modified Vim which includes changes as mentioned
|          under c), you can distribute it without the source code for the
|          changes if the following three conditions are met:
|          - The license that applies to the changes permits you to distribute
|          the changes to the Vim maintainer without fee or restriction, and
|          permits the Vim maintainer to include the changes in the official
|          version of Vim without fee or restriction.
|          - You keep the changes for at least three years after last
|          distributing the corresponding modified Vim. When the maintainer or
|          someone who you distributed the modified Vim to asks you (in any
|          way) for the changes within this period, you must make them
|          available to him.
|          - You clearly describe in the distribution how to contact you. This
|          contact information must remain valid for at least three years after
|          last distributing the corresponding modified Vim, or as long as
|          possible.
|
|          e) When the GNU General Public License (GPL) applies to the changes,
|          you can distribute the modified Vim under the GNU GPL version 2 or
|          any later version.
|
|     3) A message must be added, at least in the output of the ":version"
|     command and in the intro screen, such that the user of the modified Vim
|     is able to see that it was modified. When distributing as mentioned under
|     2)e) adding the message is only required for as far as this does not
|     conflict with the license used for the changes.
|
|     4) The contact information as required under 2)a) and 2)d) must not be
|     removed or changed, except that the person himself can make corrections.
|
|III) If you distribute a modified version of Vim, you are encouraged to use
|the Vim license for your changes and make them available to the maintainer,
|including the source code. The preferred way to do this is by e-mail or by
|uploading the files to a server and e-mailing the URL. If the number of
|changes is small (e.g., a modified Makefile) e-mailing a context diff will do.
|The e-mail address to be used is <maintainer@vim.org>
|
|IV) It is not allowed to remove this license from the distribution of the Vim
|sources, parts of it or from a modified version. You may use this license for
|previous Vim releases instead of the license that they came with, at your
|option.
=W3C
|W3C SOFTWARE NOTICE AND LICENSE
|
|This work (and included software, documentation such as READMEs, or other
|related items) is being provided by the copyright holders under the following
|license.
|
|License
|
|By obtaining, using and/or copying this work, you (the licensee) agree that
|you have read, understood, and will comply with the following terms and
|conditions.
|
|Permission to copy, modify, and distribute this software and its
|documentation, with or without modification, for any purpose and without fee
|or royalty is hereby granted, provided that you include the following on ALL
|copies of the software and documentation or portions thereof, including
|modifications:
|
|     The full text of this NOTICE in a location viewable to users of the
|     redistributed or derivative work.
|
|     Any pre-existing intellectual property disclaimers, notices, or terms and
|     conditions. If none exist, the W3C Software Short Notice should be
|     included (hypertext is preferred, text is permitted) within the body of
|     any redistributed or derivative code.
|
|     Notice of any changes or modifications to the files, including the date
|     changes were made. (We recommend you provide URIs to the location from
|     which the code is derived.)
|
|Disclaimers
|
|THIS SOFTWARE AND DOCUMENTATION IS PROVIDED "AS IS," AND COPYRIGHT HOLDERS
|MAKE NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED, INCLUDING BUT NOT
|LIMITED TO, WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR
|PURPOSE OR THAT THE USE OF THE SOFTWARE OR DOCUMENTATION WILL NOT INFRINGE ANY
|THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.
|
|COPYRIGHT HOLDERS WILL NOT BE LIABLE FOR ANY DIRECT, INDIRECT, SPECIAL OR
|CONSEQUENTIAL DAMAGES ARISING OUT OF ANY USE OF THE SOFTWARE OR DOCUMENTATION.
|
|The name and trademarks of copyright holders may NOT be used in advertising or
|publicity pertaining to the software without specific, written prior
|permission. Title to copyright in this software and any associated
|documentation will at all times remain with copyright holders.
|
|Notes
|
|This version:
|http://www.w3.org/Consortium/Legal/2002/copyright-software-20021231
|
|This formulation of W3C's notice and license became active on December 31
|2002. This version removes the copyright ownership notice such that this
|license can be used with materials other than those owned by the W3C, reflects
|that ERCIM is now a host of the W3C, includes references to this specific
|dated version of the license, and removes the ambiguous grant of "use".
|Otherwise, this version is the same as the previous version and is written so
|as to preserve the Free Software Foundation's assessment of GPL compatibility
|and OSI's certification under the Open Source Definition.
=WTFPL
|DO WHAT THE FUCK YOU WANT TO PUBLIC LICENSE
|Version 2, December 2004
|
|Copyright (C) 2004 Sam Hocevar <sam@hocevar.net>
|
|Everyone is permitted to copy and distribute verbatim or modified copies of
|this license document, and changing it is allowed as long as the name is
|changed.
|
|DO WHAT THE FUCK YOU WANT TO PUBLIC LICENSE
|TERMS AND CONDITIONS FOR COPYING, DISTRIBUTION AND MODIFICATION
|
|  0. You just DO WHAT THE FUCK YOU WANT TO.
=X11
|X11 License
|
|Copyright (C) 1996 X Consortium
|
|Permission is hereby granted, free of charge, to any person obtaining a copy
|of this software and associated documentation files (the "Software"), to deal
|in the Software without restriction, including without limitation the rights
|to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
|copies of the Software, and to permit persons to whom the Software is
|furnished to do so, subject to the following conditions:
|
|The above copyright notice and this permission notice shall be included in all
|copies or substantial portions of the Software.
|
|THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
|IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
|FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE X
|CONSORTIUM BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN
|ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
|WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
|
|Except as contained in this notice, the name of the X Consortium shall not be
|used in advertising or otherwise to promote the sale, use or other dealings in
|this Software without prior written authorization from the X Consortium.
|
|X Window System is a trademark of X Consortium, Inc.
=ZPL-2.1
|Zope Public License (ZPL) Version 2.1
|
|A copyright notice accompanies this license document that identifies the
|copyright holders.
|
|This license has been certified as open source. It has also been designated as
|GPL compatible by the Free Software Foundation (FSF).
|
|Redistribution and use in source and binary forms, with or without
|modification, are permitted provided that the following conditions are met:
|
|     1.  Redistributions in source code must retain the accompanying copyright
|     notice, this list of conditions, and the following disclaimer.
|
|     2.  Redistributions in binary form must reproduce the accompanying
|     copyright notice, this list of conditions, and the following disclaimer
|     in the documentation and/or other materials provided with the
|     distribution.
|
|     3.  Names of the copyright holders must not be used to endorse or promote
|     products derived from this software without prior written permission from
|     the copyright holders.
|
|     4.  The right to distribute this software or to use it for any purpose
|     does not give you the right to use Servicemarks (sm) or Trademarks (tm)
|     of the copyright holders. Use of them is covered by separate agreement
|     with the copyright holders.
|
|     5.  If any files are modified, you must cause the modified files to carry
|     prominent notices stating that you changed the files and the date of any
|     change.
|
|Disclaimer
|
|THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS ``AS IS'' AND ANY EXPRESSED
|OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES
|OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO
|EVENT SHALL THE COPYRIGHT HOLDERS BE LIABLE FOR ANY DIRECT, INDIRECT,
|INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
|LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR
|PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
|LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
|NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
|EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
=Zlib
|zlib License
|
|This software is provided 'as-is', without any express or implied warranty.
|In no event will the authors be held liable for any damages arising from the
|use of this software.
|
|Permission is granted to anyone to use this software for any purpose,
|including commercial applications, and to alter it and redistribute it freely,
|subject to the following restrictions:
|
|     1. The origin of this software must not be misrepresented; you must not
|     claim that you wrote the original software. If you use this software in a
|     product, an acknowledgment in the product documentation would be
|     appreciated but is not required.
|
|     2. Altered source versions must be plainly marked as such, and must not
|     be misrepresented as being the original software.
|
|     3. This notice may not be removed or altered from any source
|     distribution.
=curl
|COPYRIGHT AND PERMISSION NOTICE
|
|Copyright (c) 1996 - 2015, Daniel Stenberg, <daniel@haxx.se>.
|All rights reserved.
|
|Permission to use, copy, modify, and distribute this software for any purpose
|with or without fee is hereby granted, provided that the above copyright
|notice and this permission notice appear in all copies.
|
|THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
|IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
|FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD PARTY RIGHTS. IN
|NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
|DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
|OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE
|OR OTHER DEALINGS IN THE SOFTWARE.
|
|Except as contained in this notice, the name of a copyright holder shall not
|be used in advertising or otherwise to promote the sale, use or other dealings
|in this Software without prior written authorization of the copyright holder.
=libpng-2.0
|PNG Reference Library License version 2
|---------------------------------------
|
| * Copyright (c) 1995-2018 The PNG Reference Library Authors.
| * Copyright (c) 2018 Cosmin Truta.
| * Copyright (c) 2000-2002, 2004, 2006-2018 Glenn Randers-Pehrson.
| * Copyright (c) 1996-1997 Andreas Dilger.
| * Copyright (c) 1995-1996 Guy Eric Schalnat, Group 42, Inc.
|
|The software is supplied "as is", without warranty of any kind,
|express or implied, including, without limitation, the warranties
|of merchantability, fitness for a particular purpose, title, and
|non-infringement.  In no event shall the Copyright owners, or
|anyone distributing the software, be liable for any damages or
|other liability, whether in contract, tort or otherwise, arising
|from, out of, or in connection with the software, or the use or
|other dealings in the software, even if advised of the possibility
|of such damage.
|
|Permission is hereby granted to use, copy, modify, and distribute
|this software, or portions hereof, for any purpose, without fee,
|subject to the following restrictions:
|
| 1. The origin of this software must not be misrepresented; you
|    must not claim that you wrote the original software.  If you
|    use this software in a product, an acknowledgment in the product
|    documentation would be appreciated, but is not required.
|
| 2. Altered source versions must be plainly marked as such, and must
|    not be misrepresented as being the original software.
|
| 3. This Copyright notice may not be removed or altered from any
|    source or altered source distribution.
=Autoconf-exception-3.0
|AUTOCONF CONFIGURE SCRIPT EXCEPTION
|
|Version 3.0, 18 August 2009
|Copyright © 2009 Free Software Foundation, Inc. <http://fsf.org/>
|
|Everyone is permitted to copy and distribute verbatim copies of this license
|document, but changing it is not allowed.
|
|This Exception is an additional permission under section 7 of the GNU General
|Public License, version 3 ("GPLv3"). It applies to a given file that bears a
|notice placed by the copyright holder of the file stating that the file is
|governed by GPLv3 along with this Exception.
|
|The purpose of this Exception is to allow distribution of Autoconf's typical
|output under terms of the recipient's choice (including proprietary).
|
|0. Definitions.
|
|"Covered Code" is the source or object code of a version of Autoconf that is a
|covered work under this License.
|
|"Normally Copied Code" for a version of Autoconf means all parts of its
|Covered Code which that version can copy from its code (i.e., not from its
|input file) into its minimally verbose, non-debugging and non-tracing output.
|
|"Ineligible Code" is Covered Code that is not Normally Copied Code.
|
|1. Grant of Additional Permission.
|
|You have permission to propagate output of Autoconf, even if such propagation
|would otherwise violate the terms of GPLv3. However, if by modifying Autoconf
|you cause any Ineligible Code of the version you received to become Normally
|Copied Code of your modified version, then you void this Exception for the
|resulting covered work. If you convey that resulting covered work, you must
|remove this Exception in accordance with the second paragraph of Section 7 of
|GPLv3.
|
|2. No Weakening of Autoconf Copyleft.
|
|The availability of this Exception does not imply any general presumption that
|third-party software is unaffected by the copyleft requirements of the license
|of Autoconf.
=Bison-exception-2.2
|Bison Exception
|
|As a special exception, you may create a larger work that contains part or all
|of the Bison parser skeleton and distribute that work under terms of your
|choice, so long as that work isn't itself a parser generator using the
|skeleton or a modified version thereof as a parser skeleton. Alternatively, if
|you modify or redistribute the parser skeleton itself, you may (at your
|option) remove this special exception, which will cause the skeleton and the
|resulting Bison output files to be licensed under the GNU General Public
|License without this special exception.
|
|This special exception was added by the Free Software Foundation in version
|2.2 of Bison.
=Classpath-exception-2.0
|Linking this library statically or dynamically with other modules is making a
|combined work based on this library. Thus, the terms and conditions of the GNU
|General Public License cover the whole combination.
|
|As a special exception, the copyright holders of this library give you
|permission to link this library with independent modules to produce an
|executable, regardless of the license terms of these independent modules, and
|to copy and distribute the resulting executable under terms of your choice,
|provided that you also meet, for each linked independent module, the terms and
|conditions of the license of that module. An independent module is a module
|which is not derived from or based on this library. If you modify this
|library, you may extend this exception to your version of the library, but you
|are not obligated to do so. If you do not wish to do so, delete this exception
|statement from your version.
=Font-exception-2.0
|As a special exception, if you create a document which uses this font, and
|embed this font or unaltered portions of this font into the document, this
|font does not by itself cause the resulting document to be covered by the GNU
|General Public License. This exception does not however invalidate any other
|reasons why the document might be covered by the GNU General Public License.
|If you modify this font, you may extend this exception to your version of the
|font, but you are not obligated to do so. If you do not wish to do so, delete
|this exception statement from your version.
=GCC-exception-3.1
|GCC RUNTIME LIBRARY EXCEPTION
|
|Version 3.1, 31 March 2009
|
|General information: http://www.gnu.org/licenses/gcc-exception.html
|Copyright (C) 2009 Free Software Foundation, Inc. <http://fsf.org/>
|
|Everyone is permitted to copy and distribute verbatim copies of this license
|document, but changing it is not allowed.
|This GCC Runtime Library Exception ("Exception") is an additional permission
|under section 7 of the GNU General Public License, version 3 ("GPLv3"). It
|applies to a given file (the "Runtime Library") that bears a notice placed by
|the copyright holder of the file stating that the file is governed by GPLv3
|along with this Exception.
|
|When you use GCC to compile a program, GCC may combine portions of certain GCC
|header files and runtime libraries with the compiled program. The purpose of
|this Exception is to allow compilation of non-GPL (including proprietary)
|programs to use, in this way, the header files and runtime libraries covered
|by this Exception.
|
|0. Definitions.
|
|A file is an "Independent Module" if it either requires the Runtime Library
|for execution after a Compilation Process, or makes use of an interface
|provided by the Runtime Library, but is not otherwise based on the Runtime
|Library.
|
|"GCC" means a version of the GNU Compiler Collection, with or without
|modifications, governed by version 3 (or a specified later version) of the GNU
|General Public License (GPL) with the option of using any subsequent versions
|published by the FSF.
|
|"GPL-compatible Software" is software whose conditions of propagation,
|modification and use would permit combination with GCC in accord with the
|license of GCC.
|
|"Target Code" refers to output from any compiler for a real or virtual target
|processor architecture, in executable form or suitable for input to an
|assembler, loader, linker and/or execution phase. Notwithstanding that, Target
|Code does not include data in any format that is used as a compiler
|intermediate representation, or used for producing a compiler intermediate
|representation.
|
|The "Compilation Process" transforms code entirely represented in
|non-intermediate languages designed for human-written code, and/or in Java
|Virtual Machine byte code, into Target Code. Thus, for example, use of source
|code generators and preprocessors need not be considered part of the
|Compilation Process, since the Compilation Process can be understood as
|starting with the output of the generators or preprocessors.
|
|A Compilation Process is "Eligible" if it is done using GCC, alone or with
|other GPL-compatible software, or if it is done without using any work based
|on GCC. For example, using non-GPL-compatible Software to optimize any GCC
|intermediate representations would not qualify as an Eligible Compilation
|Process.
|
|1. Grant of Additional Permission.
|
|You have permission to propagate a work of Target Code formed by combining the
|Runtime Library with Independent Modules, even if such propagation would
|otherwise violate the terms of GPLv3, provided that all Target Code was
|generated by Eligible Compilation Processes. You may then convey such a
|combination under terms of your choice, consistent with the licensing of the
|Independent Modules.
|
|2. No Weakening of GCC Copyleft.
|
|The availability of this Exception does not imply any general presumption that
|third-party software is unaffected by the copyleft requirements of the license
|of GCC.
=LLVM-exception
|---- LLVM Exceptions to the Apache 2.0 License ----
|
|   As an exception, if, as a result of your compiling your source code,
|   portions
|   of this Software are embedded into an Object form of such source code, you
|   may redistribute such embedded portions in such Object form without
|   complying
|   with the conditions of Sections 4(a), 4(b) and 4(d) of the License.
|
|   In addition, if you combine or link compiled forms of this Software with
|   software that is licensed under the GPLv2 ("Combined Software") and if a
|   court of competent jurisdiction determines that the patent provision
|   (Section
|   3), the indemnity provision (Section 9) or other Section of the License
|   conflicts with the conditions of the GPLv2, you may retroactively and
|   prospectively choose to deem waived or otherwise exclude such Section(s) of
|   the License, but only in their entirety and only with respect to the
|   Combined
|   Software.
=Linux-syscall-note
|   NOTE! This copyright does *not* cover user programs that use kernel
| services by normal system calls - this is merely considered normal use
| of the kernel, and does *not* fall under the heading of "derived work".
| Also note that the GPL below is copyrighted by the Free Software
| Foundation, but the instance of code that it refers to (the Linux
| kernel) is copyrighted by me and others who actually wrote it.
|
| Also note that the only valid version of the GPL as far as the kernel
| is concerned is _this_ particular version of the license (ie v2, not
| v2.2 or v3.x or whatever), unless explicitly otherwise stated.
|
|            Linus Torvalds
=Swift-exception
|### Runtime Library Exception to the Apache 2.0 License: ###
|
|As an exception, if you use this Software to compile your source code and
|portions of this Software are embedded into the binary product as a result,
|you may redistribute such product without providing attribution as would
|otherwise be required by Sections 4(a), 4(b) and 4(d) of the License.
"""#
}
