/**
 * The figures that the Belarus story must hold: a table of its own, checked against the sources, so that a
 * slip in the story shows. Columns:
 * claim#figure | number | qualifier | unit | measure | as of | of what | in words | base
 */

/** People, reports, days: everything that is not about the vote. */
export const counted = `
A02#n                | 2           | exact         | people     | stock      | 2020-08-14             | in the photograph                | a couple: two people   | -
A03#n                | 1000        | about         | people     | cumulative | 2020-08-14             | released                         | some 1,000             | -
A06#n                | -           | indefinite    | people     | flow       | 2020-08-14             | released                         | dozens                 | -
A07#n                | 119         | at least      | people     | cumulative | 2020-08-14             | released                         | at least 119           | -
A10#n                | -           | indefinite    | people     | flow       | 2020-08-14             | released and speaking of abuse   | many                   | -
A11#n                | -           | indefinite    | people     | flow       | 2020-08-14             | released and showing bruises     | some                   | -
A12#n                | -           | indefinite    | people     | flow       | 2020-08-14             | released and in tears            | some                   | -
A21#n                | 5           | exact         | days       | cumulative | 2020-08-13             | protest                          | five days              | -
A23#n                | 26          | exact         | years      | cumulative | 2020-08-14             | in power                         | 26 years               | -
A24#n                | 7000        | about         | people     | cumulative | 2020-08-13             | detained                         | about 7,000            | -
A25#n                | -           | indefinite    | people     | cumulative | 2020-08-13             | injured                          | hundreds               | -
A26#n                | 80          | about         | percent    | share      | 2020-08-10/2020-08-14  | Aliaksandr Lukashenka            | 80%                    | votes, base not stated
A27#n                | 10          | about         | percent    | share      | 2020-08-10/2020-08-14  | Sviatlana Tsikhanouskaya         | barely 10%             | votes, base not stated
F-DET-1#all          | 3000        | about         | people     | flow       | 2020-08-10T12:36+03:00 | detained                         | -                      | -
F-DET-1#minsk        | 1000        | about         | people     | flow       | 2020-08-10T12:36+03:00 | detained                         | -                      | -
F-DET-1#regions      | 2000        | more than     | people     | flow       | 2020-08-10T12:36+03:00 | detained                         | -                      | -
F-DET-1#civilians    | 50          | more than     | people     | flow       | 2020-08-10T12:36+03:00 | civilians injured                | -                      | -
F-DET-1#officers     | 39          | exact         | people     | flow       | 2020-08-10T12:36+03:00 | officers injured                 | -                      | -
F-DET-1a#n           | 140         | at least      | people     | flow       | 2020-08-10             | detained, known by name          | -                      | -
F-DET-1b#n           | 33          | exact         | localities | flow       | 2020-08-10T12:36+03:00 | gatherings                       | -                      | -
F-DET-2#n            | 2000        | more than     | people     | flow       | 2020-08-11             | detained                         | -                      | -
F-DET-2#officers     | 21          | exact         | people     | flow       | 2020-08-11             | officers injured                 | -                      | -
F-DET-2#hospital     | 5           | exact         | people     | flow       | 2020-08-11             | officers taken to hospital       | -                      | -
F-DET-3#n            | 1000        | more than     | people     | flow       | 2020-08-12             | detained                         | -                      | -
F-DET-3#localities   | 25          | exact         | localities | flow       | 2020-08-12             | gatherings                       | -                      | -
F-DET-3#officers     | 14          | exact         | people     | flow       | 2020-08-12             | officers injured                 | -                      | -
F-DET-4#n            | 700         | about         | people     | flow       | 2020-08-13T11:35+03:00 | detained                         | -                      | -
F-DET-4#officers     | 103         | exact         | people     | cumulative | 2020-08-13T11:35+03:00 | officers injured                 | -                      | -
F-DET-7#n            | 102         | exact         | reports    | flow       | 2020-08-14             | administrative offences          | -                      | -
F-DET-8#n            | -           | indefinite    | people     | flow       | 2020-08-14             | detained                         | no people reported     | -
F-DET-5#n            | 6700        | about         | people     | cumulative | 2020-08-13             | detained                         | -                      | -
F-DET-6-rbc#n        | 7000        | more than     | people     | cumulative | 2020-08-14T18:02+03:00 | detained                         | -                      | -
F-DET-6-ohchr#n      | 6000        | about         | people     | cumulative | 2020-08-12             | detained                         | -                      | -
F-DET-6-ap#n         | 7000        | nearly        | people     | cumulative | 2020-08-14             | detained                         | nearly 7,000           | -
F-DET-10#n           | 503         | exact         | names      | flow       | 2020-08-12             | administrative arrest            | -                      | -
F-DET-10#d11         | 560         | more than     | names      | flow       | 2020-08-11             | administrative arrest            | -                      | -
F-REL-1#n            | 1000        | more than     | people     | cumulative | 2020-08-13T22:17+03:00 | released                         | -                      | -
F-REL-2#n            | 2000        | more than     | people     | cumulative | 2020-08-14T16:11+03:00 | released                         | -                      | -
X-REL-AP2000#n       | 2000        | about         | people     | cumulative | 2020-08-14             | released                         | -                      | -
F-REL-3#n            | 30          | up to         | people     | flow       | 2020-08-13T23:00+03:00 | released                         | -                      | -
F-REL-5#n            | 13          | exact         | people     | flow       | 2020-08-14             | taken to clinics                 | -                      | -
F-REL-5#kept         | 6           | exact         | people     | flow       | 2020-08-14             | taken into hospital              | -                      | -
F-REL-5#examined     | 50          | exact         | people     | flow       | 2020-08-14             | examined                         | -                      | -
F-REL-5#moved        | 4           | exact         | people     | flow       | 2020-08-14             | moved to hospital                | -                      | -
F-REL-7#n            | 122         | exact         | people     | stock      | 2020-08-17T14:00+03:00 | still held                       | -                      | -
F-REL-7#akrestsina   | 6           | exact         | people     | stock      | 2020-08-17T14:00+03:00 | still held                       | -                      | -
F-REL-8#n            | 44          | exact         | people     | stock      | 2020-08-19             | serving administrative detention | -                      | -
F-REL-8#investigated | 6           | exact         | people     | stock      | 2020-08-19             | under investigation              | -                      | -
F-ZHO-1#d13          | 400         | about         | people     | flow       | 2020-08-13             | released                         | -                      | -
F-ZHO-1#d14          | 350         | about         | people     | flow       | 2020-08-14             | released                         | -                      | -
F-ZHO-1#inside       | 1000        | up to         | people     | stock      | 2020-08-14             | still inside                     | -                      | -
F-ZHO-2#n            | 500         | more than     | people     | stock      | 2020-08-13T17:47+03:00 | waiting                          | -                      | -
F-HOS-0#protesters   | 50          | more than     | people     | stock      | 2020-08-10             | protesters in treatment          | -                      | -
F-HOS-0#officers     | 40          | about         | people     | stock      | 2020-08-10             | officers in treatment            | -                      | -
F-HOS-1#n            | 200         | more than     | people     | stock      | 2020-08-11             | in hospital                      | a little more than 200 | -
F-HOS-2#n            | 250         | at least      | people     | cumulative | 2020-08-12             | injured                          | -                      | -
F-HOS-3#n            | 150         | exact         | people     | stock      | 2020-08-14             | in hospital                      | -                      | -
F-HOS-4#n            | 158         | exact         | people     | stock      | 2020-08-17             | in hospital                      | -                      | -
F-HOS-4#severe       | 3           | exact         | people     | stock      | 2020-08-17             | in a severe state                | -                      | -
F-HOS-5#n            | 1406        | at least      | people     | cumulative | 2020-09                | suffered violence                | -                      | -
F-DEA-1#n            | 1           | exact         | people     | flow       | 2020-08-10             | died                             | -                      | -
F-DEA-2#n            | 1           | exact         | people     | flow       | 2020-08-12             | died                             | -                      | -
F-DEA-3#n            | 1           | exact         | people     | flow       | 2020-08-19T10:20+03:00 | died                             | -                      | -
F-WOM-1#n            | 250         | about         | people     | stock      | 2020-08-12T11:21+03:00 | taking part                      | -                      | -
F-WOM-2#n            | -           | indefinite    | people     | stock      | 2020-08-13             | taking part                      | hundreds               | -
F-STR-2#n            | -           | indefinite    | people     | stock      | 2020-08-14             | taking part                      | several thousand       | -
F-STR-2a#n           | 20000       | more than     | people     | stock      | 2020-08-14             | on the square                    | -                      | -
F-MAR-1#n            | 200000      | about         | people     | stock      | 2020-08-16             | taking part                      | -                      | -
F-DET-9#n            | -           | not published | people     | flow       | 2020-08-16             | detained                         | no information         | -
F-DET-9a#n           | -           | indefinite    | people     | flow       | 2020-08-16             | seized                           | several                | -
F-MAR-1a#n           | 65000–70000 | range         | people     | stock      | 2020-08-16             | taking part                      | -                      | -
F-MAR-1b#n           | 31000       | about         | people     | stock      | 2020-08-16             | taking part                      | -                      | -
`;

/** The vote: stations, votes, and shares with what they are shares of. */
export const voted = `
F-ELE-0#n             | 5767    | exact      | stations | stock      | 2020-08-09             | open                     | -                     | -
F-ELE-0#abroad        | 44      | exact      | stations | stock      | 2020-08-09             | open                     | -                     | -
F-EXI-1#l             | 79.7    | exact      | percent  | share      | 2020-08-09             | Aliaksandr Lukashenka    | -                     | 12,340 voters asked, 67.6% answered
F-EXI-1#t             | 6.8     | exact      | percent  | share      | 2020-08-09             | Sviatlana Tsikhanouskaya | -                     | 12,340 voters asked, 67.6% answered
F-EXI-1#k             | 2.3     | exact      | percent  | share      | 2020-08-09             | Hanna Kanapatskaya       | -                     | 12,340 voters asked, 67.6% answered
F-EXI-1#d             | 1.1     | exact      | percent  | share      | 2020-08-09             | Andrei Dmitryieu         | -                     | 12,340 voters asked, 67.6% answered
F-EXI-1#c             | 0.9     | exact      | percent  | share      | 2020-08-09             | Siarhei Cherachen        | -                     | 12,340 voters asked, 67.6% answered
F-EXI-1#against       | 9.2     | exact      | percent  | share      | 2020-08-09             | against all              | -                     | 12,340 voters asked, 67.6% answered
F-EXI-2#l             | 71.4    | exact      | percent  | share      | 2020-08-09             | Aliaksandr Lukashenka    | -                     | voters asked, number not found
F-EXI-2#t             | 10.1    | exact      | percent  | share      | 2020-08-09             | Sviatlana Tsikhanouskaya | -                     | voters asked, number not found
F-EXI-3#l             | 16.1    | exact      | percent  | share      | 2020-08-09T22:23+03:00 | Aliaksandr Lukashenka    | -                     | 15,450 early voters who chose to answer
F-EXI-3#t             | 64.9    | exact      | percent  | share      | 2020-08-09T22:23+03:00 | Sviatlana Tsikhanouskaya | -                     | 15,450 early voters who chose to answer
F-EXI-3#against       | 14.4    | exact      | percent  | share      | 2020-08-09T22:23+03:00 | against all              | -                     | 15,450 early voters who chose to answer
F-EXI-4#t             | 71      | exact      | percent  | share      | 2020-08-09             | Sviatlana Tsikhanouskaya | -                     | voters asked at 18 stations abroad, preliminary
F-VOT-1#l             | 80.23   | exact      | percent  | share      | 2020-08-10T09:57+03:00 | Aliaksandr Lukashenka    | -                     | votes as announced, base not stated
F-VOT-1#t             | 9.9     | exact      | percent  | share      | 2020-08-10T09:57+03:00 | Sviatlana Tsikhanouskaya | 9.90%                 | votes as announced, base not stated
F-VOT-1#k             | 1.68    | exact      | percent  | share      | 2020-08-10T09:57+03:00 | Hanna Kanapatskaya       | -                     | votes as announced, base not stated
F-VOT-1#d             | 1.04    | exact      | percent  | share      | 2020-08-10T09:57+03:00 | Andrei Dmitryieu         | -                     | votes as announced, base not stated
F-VOT-1#c             | 1.13    | exact      | percent  | share      | 2020-08-10T09:57+03:00 | Siarhei Cherachen        | -                     | votes as announced, base not stated
F-VOT-1#against       | 6.02    | exact      | percent  | share      | 2020-08-10T09:57+03:00 | against all              | -                     | votes as announced, base not stated
F-VOT-1#turnout       | 84.23   | exact      | percent  | share      | 2020-08-10T09:57+03:00 | turnout                  | -                     | registered voters
F-VOT-1#votes-t       | 574312  | exact      | votes    | cumulative | 2020-08-10T09:57+03:00 | Sviatlana Tsikhanouskaya | -                     | -
F-VOT-1#votes-k       | 97926   | exact      | votes    | cumulative | 2020-08-10T09:57+03:00 | Hanna Kanapatskaya       | -                     | -
F-VOT-1#votes-d       | 60543   | exact      | votes    | cumulative | 2020-08-10T09:57+03:00 | Andrei Dmitryieu         | -                     | -
F-VOT-2#l             | 80.08   | exact      | percent  | share      | 2020-08-11             | Aliaksandr Lukashenka    | -                     | votes as announced, base not stated
F-VOT-2#t             | 10.09   | exact      | percent  | share      | 2020-08-11             | Sviatlana Tsikhanouskaya | -                     | votes as announced, base not stated
F-VOT-3#l             | 80.1    | exact      | percent  | share      | 2020-08-14T14:22+03:00 | Aliaksandr Lukashenka    | 80.10%                | ballots cast, invalid ones included
F-VOT-3#t             | 10.12   | exact      | percent  | share      | 2020-08-14T14:22+03:00 | Sviatlana Tsikhanouskaya | -                     | ballots cast, invalid ones included
F-VOT-3#k             | 1.68    | exact      | percent  | share      | 2020-08-14T14:22+03:00 | Hanna Kanapatskaya       | -                     | ballots cast, invalid ones included
F-VOT-3#d             | 1.21    | exact      | percent  | share      | 2020-08-14T14:22+03:00 | Andrei Dmitryieu         | -                     | ballots cast, invalid ones included
F-VOT-3#c             | 1.14    | exact      | percent  | share      | 2020-08-14T14:22+03:00 | Siarhei Cherachen        | -                     | ballots cast, invalid ones included
F-VOT-3#against       | 4.59    | exact      | percent  | share      | 2020-08-14T14:22+03:00 | against all              | -                     | ballots cast, invalid ones included
F-VOT-3#turnout       | 84.28   | exact      | percent  | share      | 2020-08-14T14:22+03:00 | turnout                  | -                     | registered voters
F-VOT-3#votes-l       | 4661075 | exact      | votes    | cumulative | 2020-08-14T14:22+03:00 | Aliaksandr Lukashenka    | -                     | -
F-VOT-3#votes-t       | 588622  | exact      | votes    | cumulative | 2020-08-14T14:22+03:00 | Sviatlana Tsikhanouskaya | -                     | -
F-VOT-3#votes-k       | 97489   | exact      | votes    | cumulative | 2020-08-14T14:22+03:00 | Hanna Kanapatskaya       | -                     | -
F-VOT-3#votes-d       | 70671   | exact      | votes    | cumulative | 2020-08-14T14:22+03:00 | Andrei Dmitryieu         | -                     | -
F-VOT-3#votes-c       | 66613   | exact      | votes    | cumulative | 2020-08-14T14:22+03:00 | Siarhei Cherachen        | -                     | -
F-VOT-3#votes-against | 267360  | exact      | votes    | cumulative | 2020-08-14T14:22+03:00 | against all              | -                     | -
F-VOT-3#registered    | 6904649 | exact      | people   | stock      | 2020-08-14T14:22+03:00 | registered voters        | -                     | -
F-VOT-3#voted         | 5818955 | exact      | people   | cumulative | 2020-08-14T14:22+03:00 | voted                    | -                     | -
F-VOT-3#early         | 2806640 | exact      | people   | cumulative | 2020-08-14T14:22+03:00 | voted early              | -                     | -
N-VOT-3#sum           | 98.84   | exact      | percent  | share      | 2020-08-14T14:22+03:00 | all options together     | -                     | ballots cast, invalid ones included
N-VOT-3#invalid       | 67125   | exact      | votes    | cumulative | 2020-08-14T14:22+03:00 | invalid                  | -                     | -
N-VOT-3#l             | 81.04   | exact      | percent  | share      | 2020-08-14T14:22+03:00 | Aliaksandr Lukashenka    | -                     | valid votes
N-VOT-3#t             | 10.23   | exact      | percent  | share      | 2020-08-14T14:22+03:00 | Sviatlana Tsikhanouskaya | -                     | valid votes
F-GOL-1#n             | 507477  | exact      | ballots  | cumulative | 2020-08-14T17:40+03:00 | collected                | -                     | -
F-GOL-1#stations      | 989     | exact      | stations | cumulative | 2020-08-14T17:40+03:00 | protocols processed      | -                     | -
F-GOL-1#falsified     | 300     | nearly     | stations | cumulative | 2020-08-14T17:40+03:00 | falsified, as Golos says | almost 300            | -
F-GOL-1#users         | 1240000 | about      | people   | cumulative | 2020-08-14T17:40+03:00 | registered users         | 1.24 million users    | -
F-GOL-2#l             | 61.7    | exact      | percent  | share      | 2020-08-20             | Aliaksandr Lukashenka    | -                     | votes in the protocols collected
F-GOL-2#t             | 25.4    | exact      | percent  | share      | 2020-08-20             | Sviatlana Tsikhanouskaya | -                     | votes in the protocols collected
F-GOL-2#n             | 471709  | exact      | votes    | cumulative | 2020-08-20             | Sviatlana Tsikhanouskaya | -                     | -
F-GOL-2#stations      | 1310    | exact      | stations | cumulative | 2020-08-20             | protocols collected      | -                     | -
F-GOL-2#falsified     | -       | indefinite | stations | share      | 2020-08-20             | falsified, as Golos says | at least one in three | stations with protocols
F-GOL-2a#l            | 61      | exact      | percent  | share      | 2020-08-24             | Aliaksandr Lukashenka    | -                     | presented as the vote
N-GOL-2#t             | 80.14   | exact      | percent  | share      | 2020-08-20             | Sviatlana Tsikhanouskaya | -                     | her official total as Golos has it, 588,619 votes
N-GOL-2#stations      | 22.72   | exact      | percent  | share      | 2020-08-20             | stations                 | -                     | 5,767 stations
F-GOL-3#l             | 34      | about      | percent  | share      | 2021-07                | Aliaksandr Lukashenka    | -                     | model: 900,000 users and 1,517 protocols
F-GOL-3#t             | 56      | about      | percent  | share      | 2021-07                | Sviatlana Tsikhanouskaya | -                     | model: 900,000 users and 1,517 protocols
F-GOL-3#others        | 10      | about      | percent  | share      | 2021-07                | others                   | -                     | model: 900,000 users and 1,517 protocols
F-GOL-3#turnout       | 78      | about      | percent  | share      | 2021-07                | turnout                  | -                     | model: 900,000 users and 1,517 protocols
F-TSI-3#t             | 60–70   | range      | percent  | share      | 2020-08-14             | Sviatlana Tsikhanouskaya | -                     | votes where they were honestly counted, as she says
`;
