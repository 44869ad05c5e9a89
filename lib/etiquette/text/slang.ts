/**
 * Chat spelling and its plain form, both languages. One entry a word: `written=plain` or `written=two words`.
 * Only spellings that mean nothing else in the other language.
 */
const ENTRIES = `
u=you ur=your ya'll=you all y'all=you all yall=you all urself=yourself im=i am ive=i have youre=you are theyre=they are
dont=do not doesnt=does not didnt=did not cant=can not cannot=can not wont=will not isnt=is not arent=are not wasnt=was not
werent=were not wouldnt=would not couldnt=could not shouldnt=should not havent=have not hasnt=has not hadnt=had not
thats=that is whats=what is hes=he is shes=she is lets=let us 
gonna=going to wanna=want to gotta=have to kinda=kind of sorta=sort of lemme=let me gimme=give me dunno=do not know
cuz=because coz=because cos=because b/c=because pls=please plz=please plss=please pleass=please thx=thanks thnx=thanks
tnx=thanks tks=thanks ty=thanks tysm=thanks rn=right now tmrw=tomorrow tmr=tomorrow tmrrw=tomorrow ppl=people sb=somebody sth=something
smth=something tho=though thru=through nite=night cmon=come on c'mon=come on ok=okay okey=okay oke=okay okee=okay 
wouldve=would have couldve=could have shouldve=should have o'clock=oclock ma'am=maam
rumour=rumor rumours=rumors neighbour=neighbor favour=favor favours=favors favourite=favorite behaviour=behavior colour=color
honour=honor honoured=honored honours=honors humour=humor labour=labor realise=realize realised=realized recognise=recognize recognised=recognized
apologise=apologize apologises=apologizes apologised=apologized organise=organize organised=organized organisation=organization
programme=program mum=mom centre=center cheque=check analyse=analyze practise=practice licence=license
e-mail=email e-mails=emails follow-up=followup co-worker=coworker résumé=resume resumé=resume cv=resume cvs=resumes 
 ga=tidak gak=tidak nggak=tidak ngga=tidak enggak=tidak engga=tidak kagak=tidak kaga=tidak ndak=tidak ndk=tidak nda=tidak gk=tidak tdk=tidak
tak=tidak ngak=tidak gag=tidak nggk=tidak ngg=tidak tda=tidak
gue=saya gw=saya gua=saya guwe=saya aku=saya ane=saya sy=saya sya=saya daku=saya 
lo=kamu lu=kamu elo=kamu elu=kamu loe=kamu kmu=kamu ente=kamu sampeyan=kamu samean=kamu njenengan=anda panjenengan=anda
jenengan=anda antum=kamu kau=kamu kalian=kalian klian=kalian engkau=kamu awakmu=kamu koe=kamu kowe=kamu maneh=kamu
udah=sudah udh=sudah sdh=sudah dah=sudah uda=sudah sdah=sudah wes=sudah wis=sudah ud=sudah telah=sudah
blm=belum belom=belum blom=belum blum=belum durung=belum
yg=yang dgn=dengan dg=dengan dngn=dengan utk=untuk tuk=untuk buat=untuk bwt=untuk kalo=kalau klo=kalau kl=kalau klw=kalau klu=kalau kalu=kalau
jika=kalau bila=kalau apabila=kalau jikalau=kalau bilamana=kalau
gimana=bagaimana gmn=bagaimana gmna=bagaimana gimane=bagaimana piye=bagaimana knp=kenapa knapa=kenapa mengapa=kenapa napa=kenapa ngapa=kenapa
aja=saja aj=saja ae=saja doang=saja doank=saja cuman=cuma cmn=cuma hanya=cuma hny=cuma sekadar=cuma sekedar=cuma
bgt=banget bgtt=banget bngt=banget bangat=banget amat=banget beud=banget 
bs=bisa bsa=bisa dpt=bisa bnyk=banyak byk=banyak jgn=jangan jngn=jangan ojo=jangan
krn=karena karna=karena krna=karena soalnya=karena lantaran=karena gara-gara=karena
tp=tapi tetapi=tapi tpi=tapi namun=tapi jg=juga jga=juga lg=lagi lgi=lagi dr=dari drpd=daripada dlm=dalam dalem=dalam
org=orang orng=orang tlg=tolong tlong=tolong mhn=mohon mohn=mohon
makasih=terimakasih mksh=terimakasih makasi=terimakasih mksih=terimakasih trims=terimakasih trimakasih=terimakasih tq=terimakasih
maacih=terimakasih suwun=terimakasih nuhun=terimakasih thankyou=thanks thank-you=thanks
maap=maaf mf=maaf sori=maaf sory=maaf sorry=sorry punten=maaf 
bpk=bapak pa=pak ibuk=ibu buk=bu mba=mbak mbk=mbak kaka=kak kakak=kak kk=kak abang=bang bng=bang
emang=memang emg=memang mmg=memang gitu=begitu gt=begitu gtu=begitu gini=begini ginian=begini gituan=begitu
kayak=seperti kyk=seperti kaya'=seperti kyak=seperti sprti=seperti spt=seperti laksana=seperti
pake=pakai pke=pakai ama=sama bareng=sama skrg=sekarang skrang=sekarang skg=sekarang skr=sekarang
bsk=besok bsok=besok esok=besok ntar=nanti nti=nanti entar=nanti mgkn=mungkin mngkn=mungkin
tau=tahu taw=tahu liat=lihat lht=lihat denger=dengar dgr=dengar bener=benar bnr=benar pinter=pintar pinteran=pintaran
males=malas mles=malas cape=capek seneng=senang temen=teman tmn=teman tmen=teman sodara=saudara 
pingin=ingin pengen=ingin pengin=ingin kepingin=ingin mw=mau maw=mau
dikit=sedikit dkit=sedikit cepet=cepat cpt=cepat cepetan=cepatan buruan=cepatan
trus=terus trs=terus terusin=teruskan tros=terus sampe=sampai smpe=sampai ampe=sampai 
 blg=bilang bilg=bilang ngomong=bicara ngmng=bicara ngomongin=bicarakan
gapapa=tidak apa gpp=tidak apa gakpapa=tidak apa nggakpapa=tidak apa gppa=tidak apa gakbisa=tidak bisa gabisa=tidak bisa
gatau=tidak tahu gtw=tidak tahu gaada=tidak ada gaboleh=tidak boleh gamau=tidak mau gaperlu=tidak perlu gausah=tidak usah
dpn=depan brp=berapa brapa=berapa spy=supaya agar=supaya
dimana=di mana kemana=ke mana siapapun=siapa pun apapun=apa pun disini=di sini disana=di sana dirumah=di rumah dikantor=di kantor
insyaallah=insyaallah insyallah=insyaallah inshaallah=insyaallah 
 ortu=orangtua ortunya=orangtuanya cowo=cowok cewe=cewek
duit=uang fulus=uang doku=uang nyokap=ibu bokap=ayah
`;

function parse(entries: string): Map<string, string | readonly string[]> {
  const map = new Map<string, string | readonly string[]>();
  let current = '';
  for (const piece of entries.split(/\s+/)) {
    const at = piece.indexOf('=');
    if (at > 0) {
      current = piece.slice(0, at);
      map.set(current, piece.slice(at + 1));
    } else if (piece) map.set(current, [...[map.get(current) ?? ''].flat(), piece]);
  }
  return map;
}

let table: Map<string, string | readonly string[]> | null = null;

/** Plain form of chat spellings: a word, or several. Parsed at first use. */
export const SLANG = {
  get(word: string): string | readonly string[] | undefined {
    table ??= parse(ENTRIES);
    return table.get(word);
  },
};
