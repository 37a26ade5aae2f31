/**
 * The claims that the Belarus story must hold: a table of its own, checked against the sources. Columns:
 * claim | about | voice | firmness | confidence | known since (- = its first source's date) | verdict | sources
 */
export const claims = `
A01           | some-1000        | agency      | stated   | high   | 2020-08-14             | too vague    | offthebus
A02           | embrace          | agency      | stated   | high   | 2020-08-14             | too vague    | offthebus
A03           | some-1000        | agency      | stated   | high   | 2020-08-14             | refined      | offthebus
A04           | five-days        | agency      | stated   | high   | 2020-08-14             | borne out    | offthebus
A05           | some-1000        | agency      | stated   | high   | 2020-08-14             | too vague    | offthebus
A06           | akrestsina       | eyewitness  | stated   | medium | 2020-08-14             | refined      | offthebus
A07           | zhodzina-dawn    | eyewitness  | estimate | medium | 2020-08-14             | refined      | offthebus
A08           | zhodzina         | agency      | stated   | high   | 2020-08-14             | refined      | offthebus
A09           | ambulances       | eyewitness  | stated   | medium | 2020-08-14             | borne out    | offthebus
A10           | testimony        | eyewitness  | stated   | high   | 2020-08-14             | borne out    | offthebus
A11           | testimony        | eyewitness  | stated   | high   | 2020-08-14             | borne out    | offthebus
A12           | embrace          | eyewitness  | stated   | high   | 2020-08-14             | too vague    | offthebus
A13           | akrestsina       | agency      | stated   | high   | 2020-08-14             | contradicted | offthebus
A14           | apology          | agency      | stated   | high   | 2020-08-14             | contradicted | offthebus
A15           | apology          | official    | stated   | medium | 2020-08-14             | refined      | offthebus
A16           | eu-ministers     | agency      | stated   | high   | 2020-08-14             | borne out    | offthebus
A17           | story            | agency      | stated   | high   | 2020-08-14             | borne out    | offthebus
A18           | lithuania        | agency      | stated   | high   | 2020-08-14             | refined      | offthebus
A19           | video            | campaign    | stated   | high   | 2020-08-14             | refined      | offthebus
A20           | video            | campaign    | stated   | high   | 2020-08-14             | borne out    | offthebus
A21           | five-days        | agency      | stated   | high   | 2020-08-14             | borne out    | offthebus
A22           | five-days        | agency      | stated   | high   | 2020-08-14             | borne out    | offthebus
A23           | story            | agency      | stated   | high   | 2020-08-14             | refined      | offthebus
A24           | total-detained   | agency      | stated   | high   | 2020-08-14             | refined      | offthebus
A25           | force            | agency      | stated   | high   | 2020-08-14             | too vague    | offthebus
A26           | preliminary      | official    | disputed | high   | 2020-08-14             | borne out    | offthebus
A27           | preliminary      | official    | disputed | high   | 2020-08-14             | refined      | offthebus
A28           | force            | agency      | stated   | high   | 2020-08-14             | refined      | offthebus
A29           | some-1000        | agency      | stated   | high   | 2020-08-14             | contradicted | offthebus
F-DET-1       | night-1          | official    | stated   | high   | 2020-08-10T12:36+03:00 | -            | ifx-0810 lwn-0810
F-DET-1a      | night-1          | independent | stated   | high   | -                      | -            | regtrends
F-DET-1b      | first-night      | official    | stated   | high   | 2020-08-10T12:36+03:00 | -            | ifx-0810 lwn-0810
F-DET-2       | night-2          | official    | stated   | high   | -                      | -            | ifx-0811
F-DET-3       | night-3          | official    | stated   | high   | -                      | -            | rt-0812 bd-0812 ria24-0812
F-DET-3a      | story            | official    | stated   | high   | -                      | -            | rt-0812 bd-0812
F-DET-4       | night-4          | official    | stated   | high   | 2020-08-13T11:35+03:00 | -            | tass-0813
F-DET-4a      | story            | official    | stated   | high   | 2020-08-13T11:35+03:00 | -            | tass-0813
N-DET-7       | night-5          | note        | stated   | high   | 2020-08-14             | -            | rfe-ua-0814 fontanka-0814
F-DET-7       | night-5          | official    | stated   | high   | -                      | -            | rfe-ua-0814 fontanka-0814
F-DET-8       | night-5          | independent | stated   | medium | -                      | -            | vkurier
F-DET-5       | total-detained   | note        | estimate | high   | 2020-08-14             | -            | fontanka-0814 reuters-astro
F-DET-6-rbc   | total-detained   | official    | stated   | medium | -                      | -            | rbc-0814
F-DET-6-ohchr | un-statement     | independent | stated   | medium | -                      | -            | ohchr-0812
F-DET-6-ap    | total-detained   | agency      | stated   | medium | -                      | -            | ap-voa
F-DET-10      | court-list       | official    | stated   | medium | -                      | -            | radiosp
F-REL-1       | first-official   | official    | stated   | high   | 2020-08-13T22:17+03:00 | -            | gazeta-koch rtl-koch
F-REL-2       | second-official  | official    | stated   | high   | 2020-08-14T16:11+03:00 | -            | urdu-rel rbc-0814 ap-es-late
X-REL-AP2000  | second-official  | agency      | stated   | high   | -                      | -            | ap-es-late
N-REL-1       | some-1000        | note        | stated   | medium | 2020-08-14             | -            | gazeta-koch rtl-koch
F-REL-3       | akrestsina       | independent | stated   | high   | -                      | -            | promote unn-rel
F-REL-4       | akrestsina       | independent | stated   | high   | 2020-08-14T01:01+03:00 | -            | onliner
N-REL-3       | akrestsina       | note        | stated   | medium | 2020-08-14             | -            | promote unn-rel onliner
F-REL-5       | ambulances       | official    | stated   | medium | -                      | -            | ryb
F-REL-6       | promise          | official    | stated   | high   | -                      | -            | anna reuters-astro
F-REL-6a      | testimony        | official    | stated   | high   | -                      | -            | anna reuters-astro
F-REL-7       | still-held       | official    | stated   | high   | -                      | -            | unn-0817 profile-0817
F-REL-8       | still-held       | official    | stated   | medium | -                      | -            | viasna-0819
F-ZHO-1       | zhodzina-gate    | eyewitness  | estimate | medium | -                      | -            | express
N-ZHO-1       | zhodzina-dawn    | note        | stated   | medium | 2020-08-14             | -            | express
F-ZHO-2       | relatives-wait   | independent | stated   | medium | 2020-08-13T17:47+03:00 | -            | 21by
F-HOS-0       | treatment        | official    | stated   | high   | -                      | -            | censor-hosp
F-HOS-1       | hospital-11      | official    | stated   | high   | -                      | -            | urdu-hosp
F-HOS-2       | un-statement     | independent | stated   | high   | -                      | -            | ohchr-0812
F-HOS-3       | hospital-14      | official    | stated   | high   | -                      | -            | teller-hosp
F-HOS-4       | hospital-14      | official    | stated   | high   | -                      | -            | tass-hosp
F-HOS-5       | force            | independent | estimate | medium | -                      | -            | mediazona
F-DEA-1       | taraikouski      | official    | disputed | high   | 2020-08-10T23:43+03:00 | -            | vfb-tar
F-DEA-1a      | taraikouski      | agency      | stated   | high   | 2020-08-15             | -            | belsat-apvid
F-DEA-1b      | taraikouski      | official    | disputed | high   | 2020-08-16             | -            | urdu-kar16
F-DEA-2       | vikhor           | independent | disputed | medium | 2020-08-12             | -            | vob-vik nau-vik
F-DEA-2a      | vikhor           | eyewitness  | disputed | medium | -                      | -            | vob-vik
F-DEA-2b      | vikhor           | independent | disputed | medium | -                      | -            | nau-vik
F-DEA-2c      | vikhor           | official    | disputed | medium | 2021                   | -            | vob-vik nau-vik
F-DEA-3       | shutau           | eyewitness  | disputed | high   | -                      | -            | vob-shu belsat-shu
F-DEA-3a      | shutau           | official    | disputed | high   | 2020-08-12             | -            | vob-shu belsat-shu
F-KAR-1       | apology          | official    | stated   | high   | 2020-08-13T22:10+03:00 | -            | theins-kar
F-KAR-2       | apology          | agency      | stated   | medium | -                      | -            | urdu-kar
F-KAR-3       | apology          | official    | stated   | high   | -                      | -            | tass-kar
F-ELE-0       | election-day     | official    | stated   | high   | -                      | -            | 21by-poll
F-EXI-1       | exit-polls       | official    | estimate | high   | -                      | -            | tass-exit
F-EXI-2       | exit-polls       | official    | estimate | high   | -                      | -            | tass-exit2
F-EXI-3       | straw-polls      | independent | estimate | low    | 2020-08-09T22:23+03:00 | -            | gazeta-exit
F-EXI-4       | straw-polls      | independent | estimate | low    | -                      | -            | rferl-exit
F-VOT-1       | preliminary      | official    | disputed | high   | 2020-08-10T09:57+03:00 | -            | urdu-prelim senno
F-VOT-2       | preliminary      | official    | disputed | medium | 2020-08-11             | -            | tass-0813
F-VOT-3       | final-result     | official    | disputed | high   | 2020-08-14T14:22+03:00 | -            | belta bfeed-final sb
N-VOT-1       | preliminary      | note        | stated   | medium | 2020-08-14             | -            | urdu-prelim tass-0813 belta
N-VOT-3       | final-result     | note        | stated   | high   | 2020-08-14             | -            | sb belta
F-GOL-1       | golos-interim    | independent | estimate | high   | 2020-08-14T17:40+03:00 | -            | golos-int
F-GOL-2       | golos-final      | independent | estimate | high   | 2020-08-20             | -            | afisha polesye
F-GOL-2a      | golos-final      | agency      | disputed | high   | -                      | -            | sput-golos
N-GOL-2       | golos-final      | note        | stated   | high   | 2020-08-20             | -            | afisha sb
F-GOL-3       | golos-final      | independent | estimate | medium | -                      | -            | motolko
F-TSI-1       | lithuania        | official    | stated   | high   | 2020-08-11T08:49+03:00 | -            | devd1 lrt
F-TSI-2       | lithuania        | official    | stated   | high   | -                      | -            | devd2
F-TSI-3       | video            | campaign    | stated   | high   | -                      | -            | rferl-video
F-EU-1        | eu-declaration   | official    | stated   | high   | -                      | -            | europetimes
F-EU-2        | eu-ministers     | official    | stated   | high   | -                      | -            | eudip-12
F-EU-3        | eu-ministers     | official    | stated   | high   | -                      | -            | eudip-14 eeas
F-EU-3a       | eu-ministers     | agency      | stated   | high   | -                      | -            | france24
F-EU-4        | eu-ministers     | official    | stated   | high   | 2020-08-19             | -            | wired-19
F-WOM-1       | women-in-white   | independent | stated   | high   | 2020-08-12T11:21+03:00 | -            | nn-women
F-WOM-2       | solidarity-lines | agency      | stated   | high   | -                      | -            | ap-early
F-STR-1       | belaz            | independent | disputed | high   | -                      | -            | belsat-belaz
F-STR-1a      | belaz            | official    | disputed | high   | -                      | -            | rt-belaz
F-STR-2       | factory-march    | independent | stated   | high   | -                      | -            | tass-shield bfeed-strike
F-STR-2a      | factory-march    | agency      | stated   | high   | -                      | -            | ap-es-late
F-NET-1       | internet         | independent | stated   | high   | -                      | -            | dig
F-NET-1a      | internet         | official    | stated   | high   | -                      | -            | tass-net
F-NET-2       | internet-returns | independent | stated   | high   | -                      | -            | forsal
F-MAR-1       | largest-march    | independent | estimate | medium | -                      | -            | natpost tj
F-DET-9       | largest-march    | official    | stated   | medium | -                      | -            | rbcua-0816
F-DET-9a      | largest-march    | independent | stated   | medium | -                      | -            | rbcua-0816
F-MAR-1a      | government-rally | official    | stated   | medium | -                      | -            | tj
F-MAR-1b      | government-rally | independent | estimate | medium | -                      | -            | tj
`;
