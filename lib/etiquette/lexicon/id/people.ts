/** Siapa yang dibicarakan: pronouns, titles, kin, roles and grammar words of Indonesian, with regional forms used in messages. */
export const PEOPLE = `
@i: saya, i, me, diriku, kami
@my: saya, my, kami
@you: kamu, anda, kalian, you, saudara, dirimu, situ, mu
@your: kamu, anda, your, saudara, kalian
@we: kita, kami, we
@our: kita, kami, our
@third: dia, ia, beliau, doi, si, he, she, him, her, yang bersangkutan, almarhum, beliaunya, dianya, nya
@their: dia, beliau, mereka, nya, his, her, their
@they: mereka, they, them, orang-orang
@honorific: pak, bu, bapak, ibu, mas, mbak, kak, bang, dok, dokter, prof, om, tante, mister, miss, sis, bro, gan, kang, teh, teteh, akang, uda, uni, ayuk, cece, koh, ci, cik, koko, daeng, bli, mbok, bung, nona, tuan, ustaz, ustad, kiai, haji, gus, ning, mang, abah, sdr, sdri, dr, drg, ir, tulang, ito, opung, pian, ulun, adik, dik, dek
@hearer: kamu, anda, kalian, saudara, bapak, ibu, pak, bu, mas, mbak, kak, bang, situ, dok, dokter, prof, om, tante, kang, teteh, akang, uda, uni, ayuk, koh, koko, cece, ci, bli, pian, abah, you
@not: tidak, bukan, jangan, tanpa, belum, enggan, not, never, no
@negation-lifter: heran, menyangka, sangka, nyangka, percaya, cuma, saja, salah, mungkin, pantas, tahan, ngerti
@if: kalau, andai, seandainya, misalnya, if, asal, asalkan
@said: bilang, kata, katanya, ujar, cerita, ceritanya, dengar, mengatakan, menurut, said, told, heard, ngaku, mengaku, kabarnya
@past: tadi, kemarin, dulu, sudah, lalu, pernah, barusan, waktu itu, minggu lalu, bulan lalu, tahun lalu, semalam
@future: akan, nanti, besok, lusa, bakal, mau, segera, kelak, will
@imperative: tolong, coba, kirim, kirimkan, kasih, beri, berikan, buatkan, bikinkan, carikan, cariin, kenalkan, kenalin, masukkan, masukin, bantu, bantuin, jawab, balas, bales, transfer, pinjamkan, pinjami, pinjemin, tuliskan, tulisin, teruskan, sampaikan, bayar, tanda tangan, teken, hapus, diam, pergi, ambil, bawa, cek, terjemahkan, susun, susunkan, review, share, please, send, give, refer
@conjunction: tapi, karena, sehingga, padahal, sedangkan, meskipun, walaupun, sementara, kalau, supaya, makanya, jadi, sebab, but, because, so, if
@be: itu, adalah, memang, ini, tuh, is, are, tu, ialah, merupakan
@have: punya, ada, mempunyai, memiliki
@can: bisa, boleh, sanggup, mampu, dapat, can, could
@must: harus, wajib, mesti, kudu, perlu, must, have to, need to, musti, should
@want: mau, ingin, minta, butuh, perlu, want, need
@intens: banget, sangat, sekali, benar-benar, benar, sungguh, paling, terlalu, begitu, super, literally, so, such, really, pol, nian, kali, parah, memang, dasar, totally, very
@only: cuma, saja, just, only, tok, thok
@particle: sih, dong, deh, kok, nih, tuh, ya, kan, lho, loh, lah, mah, toh, yuk, kek, sik, to, po
@kin: suami, istri, anak, ayah, mama, papa, orangtua, mertua, menantu, adik, kakak, abang, paman, bibi, om, tante, keponakan, sepupu, pacar, mantan, selingkuhan, simpanan, tunangan, besan, ipar, cucu, keluarga, nikah, sopir, pembantu, bini, laki, istri mudanya, istri muda, wife, husband
@role: bos, atasan, manajer, manager, direktur, ketua, kepala, sekretaris, bendahara, dosen, rektor, dekan, guru, kepsek, kepala sekolah, lurah, camat, bupati, walikota, gubernur, menteri, dirut, kabag, kasubag, kabid, kadis, sekda, mandor, vendor, klien, pemilik, owner, rekan, kolega, karyawan, pegawai, staf, sopir, satpam, resepsionis, admin, anak baru, orang baru, anak magang, magang, tetangga, perawat, bidan, dokter, konsultan, pengacara, auditor, arsitek, mentor, senior, junior, mitra, founder, cofounder, lead, ceo, cfo, cto, cmo, coo, hrd, hr, boss, the new guy, ajudan, komisaris, pejabat, calon, kandidat, panitia, supervisor, spv, kacab, kepala cabang, korlap, pengurus, plt, sekdes, kades, juragan, majikan
@absent: bos saya, bosku, bos kita, bosmu, atasan saya, atasanku, atasanmu, manajer saya, manajer kita, direktur kita, kepala kita, bendahara kita, ketua kita, si bos, si dia, anak baru itu, orang itu, kabag kita, dosen itu, rekan kita, teman kita, si anu
@group: orang, kaum, golongan, suku, ras, kelompok, mereka, warga, anak-anak, para, kalangan, umat, people
@everyone: semua orang, orang-orang, orang, satu kantor, sekantor, seluruh kantor, satu divisi, anak-anak, teman-teman, semua, warga, orang kantor, orang dalam, everyone, everybody, people
@greeting: halo, hai, ya, apa kabar, bisa bantu, hi, hello, hey, hay, hallo, pagi, siang, sore, malam, selamat pagi, selamat siang, selamat sore, selamat malam, permisi, assalamualaikum, assalamu'alaikum, salam, salam kenal, pak, bu, kak, mas, mbak, bang, bapak, ibu, gan, min, p, ping, punten, om swastiastu, shalom, kulo nuwun, test, tes, semua, semuanya, bro, sis, dok
`;
