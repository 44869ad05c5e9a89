/** Who is spoken of and how: pronouns, titles, kin, roles, small words that carry grammar. */
export const PEOPLE = `
@i: i, me, myself
@my: my, mine
@you: you, yourself, yourselves
@your: your, yours
@we: we, us, ourselves
@our: our, ours
@third: he, she, him, her, himself, herself
@their: his, her, hers, their, theirs
@they: they, them, themselves
@name-like: someone, somebody
@honorific: mr, mrs, ms, miss, dr, prof, professor, sir, madam, maam, sister, brother, father, pastor, rev, chief, auntie, uncle, aunt
@not: not, never, no, without, hardly, neither, nor, nobody, none, cannot
@negation-lifter: believe, bad, stand, wonder, only, just, imagine, help, surprise, surprised, deny, forget, ignore, mind, bother, afford, care
@if: if, unless, should, whether, provided, suppose
@said: said, says, say, told, tells, heard, hear, claims, claimed, reckons, reckon, thinks, thought, believes, wrote, mentioned, according
@past: was, were, did, had, been, went, got, took, gave, told, said, made, came, saw, left, lost, found, ran, kept, knew, ago, yesterday, last
@future: will, shall, going, tomorrow, soon, next, later, tonight
@imperative: send, give, get, find, make, write, tell, call, let, put, take, do, come, stop, check, read, look, share, forward, introduce, refer, recommend, review, help, fix, translate, design, draft, lend, bring, sign, answer, reply, keep, delete, grow, shut, go, ask, have, post, endorse, proofread, edit, book, arrange, connect, accept, add, join, click, wire, pay, transfer
@conjunction: but, because, so, although, though, while, whereas, since, unless, until, if, when, otherwise, however, which
@be: is, are, was, were, be, am, been, being, seems, seem, looks, sounds
@have: have, has, had, having
@can: can, could, may, might
@must: must, should, need, needs, have to, has to, got to, ought to, better
@want: want, wants, need, needs, require, expect, demand, insist
@intens: very, so, really, truly, totally, utterly, completely, absolutely, such, extremely, quite, pretty, simply, just, plain, complete, total, absolute, utter, bloody, damn, fucking, freaking, freakin, literally, honestly, clearly, obviously, always, too, rather, thoroughly, genuinely
@only: just, only, merely, simply, nothing but, no more than, basically, nothing more than, little more than
@kin: father, mother, dad, mom, brother, sister, son, daughter, wife, husband, ex, uncle, aunt, cousin, nephew, niece, grandfather, grandmother, parents, kid, kids, child, children, baby, in-laws, stepson, fiance, fiancee, boyfriend, girlfriend, partner, spouse, family, twins
@role: boss, bosses, manager, supervisor, director, chairman, chair, chairwoman, treasurer, secretary, bursar, headmaster, headmistress, principal, dean, professor, rector, vicar, priest, pastor, mayor, minister, governor, councillor, foreman, owner, landlord, landlady, tenant, colleague, coworker, teammate, intern, assistant, receptionist, nurse, matron, surgeon, doctor, dentist, lawyer, solicitor, accountant, auditor, consultant, contractor, supplier, recruiter, designer, developer, engineer, founder, cofounder, partner, investor, lead, head, chef, coach, trainer, driver, captain, mate, bosun, clerk, teacher, librarian, curator, editor, reporter, guy, bloke, lad, woman, man, lady, fella, girl, boy, chap, gentleman, hire, newcomer, replacement, predecessor, successor, candidate, applicant, client, customer, guard, cleaner, porter, coordinator, chairperson, deputy, ceo, cfo, cto, coo, cmo, hr, vp, md, gm, neighbor
@absent: my boss, my manager, your boss, your manager, our boss, our manager, our director, our ceo, our cfo, their boss, their ceo, the new guy, that new guy, the new hire, your colleague, my colleague, our colleague, the boss, the director, the manager, the ceo, the chairman, our treasurer, the treasurer, your ex, your predecessor, the last guy, the new manager, our new manager, the new director, our new director
@group: people, folks, guys, everyone, everybody, team, crew, staff, lot, bunch, crowd, types, kind, kids, millennials, boomers, women, men, girls
@everyone: everyone, everybody, people, folks, half the office, the whole office, the whole floor, the whole team, the entire team, staff, half the team, the rest of us, nobody, no one, the team, the crew, the nurses, the drivers, the whole building, all of us
@contact-word: phone, number, mobile, cell, address, email, contact, contacts
@hearer-title: sir, madam, maam, boss, buddy, pal, hon, honey, dear, darling, love, pet, sweetie, sweetheart, mate, bro, dude, man, girl, kid, sunshine, princess, genius, einstein, champ, chief, son, missy, young lady, young man, my dear
@greeting: hi, hello, how are you, how are you today, how r you, hope you are well, hope you are doing well, dude, hey, hiya, yo, greetings, morning, good morning, good afternoon, good evening, good day, afternoon, evening, there, sir, madam, maam, dear, friend, buddy, hey there, hi there, howdy, sup, hola, mate, bro, dude, again
`;
