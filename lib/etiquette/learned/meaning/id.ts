import type {MeaningWords} from './classes.ts';

/**
 * Indonesian words, formal and colloquial, by what they mean in a networking message. Roots suffice:
 * affixed forms are found by `stemsOf`. The classes are those of English, so that both languages learn
 * from each other's rows.
 */
export const MEANING_ID: MeaningWords = {
  me: 'saya aku gue gua gw w ane awak kula inyong sy aq beta hamba daku',
  mine: 'punyaku milikku',
  we: 'kami kita kite qta',
  you: 'kamu anda lo lu loe elu elo ente situ antum kau engkau kalian sampeyan panjenengan sira kowe maneh dikau km',
  yours: 'punyamu milikmu',
  he: 'dia ia beliau doi dese doski doi',
  his: 'punyanya',
  they: 'mereka',
  theirs: '',
  who: 'siapa siapapun seseorang semua orang sapa',
  title:
    'pak bapak bu ibu mas mbak kak kakak bang abang teh teteh kang akang om tante ustaz ustadz prof dr dokter haji hajah hajjah bos koh cik uda uni daeng dik dek adik gus kiai kyai pakde bude opung tulang inang ko ci ce mba bli mbok cak neng',
  boss: 'bos atasan manajer direktur kepala pimpinan ketua pemilik komisaris dirut kadiv kabag supervisor spv rektor dekan kepsek lurah camat bupati ketum koordinator mandor juragan manager owner founder ceo pembina',
  colleague:
    'rekan teman kolega bawahan asisten tetangga klien pelanggan kandidat karyawan pegawai staf staff magang anak vendor pemasok kontraktor penyewa sekretaris bendahara anggota senior junior sejawat mantan si sang tim partner kontrakan kawan sobat',
  kin: 'istri suami pacar tunangan mantan anak ibu bapak ayah mama papa bunda kakak adik saudara keponakan sepupu nenek kakek mertua menantu ipar cucu bini laki keluarga ortu orangtua kembar janda duda emak babe bokap nyokap besan om tante paman bibi',
  not: 'tidak tak nggak gak ga enggak ngga engga kagak kaga ndak bukan jangan belum blm tanpa tiada mboten ora teu moal gk tdk g bkn jgn nda kgk ogah',
  never: 'pernah sekalipun',
  always: 'selalu terus tiap setiap melulu mulu sering seringkali biasa lagi-lagi',
  very: 'sangat sekali banget bgt amat benar betul sungguh terlalu paling parah pisan pol tenan kali beneran bener emang memang sumpah jujur asli abis',
  only: 'cuma hanya sekadar sekedar cuman doang saja aja semata',
  even: 'bahkan pun malah sampai masih sudah akhirnya padahal',
  must: 'harus wajib kudu mesti musti pokok harap hendak haruslah mau',
  can: 'bisa dapat boleh mungkin mampu sanggup sempat barangkali iso biso',
  want: 'ingin mau pengin pengen kepingin harap berharap minat pingin niat',
  handover:
    'kirim beri kasih serah oper bagi sampai terus titip antar transfer share forward setor kirimi bagikan',
  favour:
    'kenal rekomendasi referensi rujuk sponsor mentor bimbing koreksi review edit terjemah pinjam modal investasi donasi promosi endorse masuk titip lowongan kerja posisi magang penempatan jabatan wawancara bantu cv lamaran portofolio saran masukan nasihat referral loloskan luluskan rekrut salur kontak',
  labour:
    'perbaiki buat bikin rancang tulis siap atur susun urus ambil jemput angkut antar ajar latih terjemah foto gambar cat masak jaga lihat periksa cek baca garap kerja selesai pasang uji pindah angkat bersih ketik desain isi edit benerin beres revisi',
  help: 'bantu tolong bantuan pertolongan dukung dampingi',
  thank:
    'terima kasih makasih trims thanks thank tengkyu nuwun nuhun suwun hatur apresiasi syukur hargai tks thx alhamdulillah suksma mauliate',
  sorry: 'maaf mohon sori sorry punten ampun sesal menyesal ngapunten hampura',
  please: 'tolong mohon silakan silahkan sudi berkenan minta plis please',
  because:
    'karena sebab soalnya lantaran akibat gara-gara alasan kendala krn mengingat berhubung sakit banjir mogok rusak mati listrik macet opname demam kecelakaan duka musibah',
  promise: 'janji berjanji sumpah komitmen sepakat jamin garansi pasti setuju sanggup',
  late: 'telat lambat tunda undur batal mundur molor terlambat lupa absen gagal ketinggalan lewat geser ganti pindah belum urung jadi cancel reschedule delay skip pending mangkir mundurkan jadwal ulang meleset tertunda kelewat sempat susul nyusul ingkar',
  deadline: 'sebelum paling batas tenggat hingga sampai tempo deadline selambat maksimal',
  day: 'hari besok kemarin lusa nanti tadi sekarang pagi siang sore malam senin selasa rabu kamis jumat sabtu minggu ahad pekan subuh magrib dini kemaren bsk',
  month:
    'januari februari maret april mei juni juli agustus september oktober november desember lebaran ramadan puasa natal',
  period: 'menit jam minggu bulan tahun detik abad semester kuartal bln thn',
  urgent:
    'segera sekarang cepat buru buruan langsung lekas gercep urgent asap darurat detik juga kilat mendesak ngebut cepetan skrg',
  again:
    'lagi kembali ulang kedua ketiga keempat kelima kali sekian ingat ingatkan terakhir masih followup tagih',
  reply:
    'balas jawab respon respons abai diam baca centang read dibaca cuek bales kabar anggurin gubris ghosting tanggap angkat kacang hiraukan',
  threat:
    'kalau awas tuntut lapor laporkan sebar viral viralkan hukum pengacara somasi akibat tanggung jangan salah cabut coret putus blokir konsekuensi tahu rasa menyesal sp pecat ultimatum tegas',
  guilt:
    'utang hutang budi balas jasa tega kecewa tahu diri masa dulu setelah semua lupa kacang kulit teman sahabat sedih sakit hati setia ingat bantu pernah gitu egois perhitungan sombong berubah malu persaudaraan solidaritas kasihan durhaka',
  force:
    'paksa harus wajib pokok alasan tolak terima setuju teken tanda tangan ikut gabung beli bayar putuskan titik debat tawar alasan mau tahu nolak hadir datang menolak tunggu depan pagar',
  money:
    'uang duit gaji bayar bayaran utang hutang cicil cicilan kredit pinjam pinjaman pinjol rupiah juta ratus ribu miliar honor bonus upah tunjangan modal pensiun warisan sewa harga biaya ongkos rekening saldo tabungan pajak slip thr tagihan tunggakan gadai bangkrut pailit nunggak nominal dompet omzet laba arisan',
  big: 'juta miliar triliun ribu ratus puluhan ratusan ribuan jutaan lusin persen kali',
  health:
    'sakit kanker tumor kemo hamil keguguran program depresi cemas bipolar autis terapi psikolog psikiater obat diagnosa diagnosis diabetes epilepsi hiv aids hepatitis operasi rumah klinik rehab rehabilitasi kecanduan stroke jantung mandul subur darah ginjal hati liver rawat opname stres gangguan jiwa cacat difabel lumpuh hasil lab tes insulin panik bunuh diri positif bpjs tbc mata rahim kista kandungan ayan gula kejang wasir',
  body: 'gemuk gendut kurus jelek pendek tinggi botak badan tubuh wajah muka rambut gigi kaki paha dada pinggul perut kulit seksi cantik ganteng tampan senyum rok bau keringat jerawat montok bohay bibir mata hitam gosong kilo timbangan diet tembem semok mulus bodi body bening kinclong glowing',
  affair:
    'selingkuh cerai talak pisah ranjang pelakor simpanan pacaran gebetan hotel rujuk nikah siri kawin poligami asuh gugat hak zina hamil luar kumpul kebo mesra gandeng jalan bareng berdua kencan hts putus dekat cemburu mantan orang ketiga janda duda perawan nginep check-in backstreet bercerai',
  lifestage:
    'nikah menikah kawin jomblo lajang anak momongan umur usia tua muda pacar calon jodoh pasangan kapan nyusul bujang perawan pensiun hamil isi ngisi program sendiri single status punya keturunan cucu pelaminan laku',
  religion:
    'tuhan allah yesus kristus kristen katolik protestan islam muslim muslimah masjid gereja pura vihara kelenteng hindu buddha konghucu agama iman beriman kafir sesat dosa neraka surga ustaz kiai pendeta pastor romo alquran quran injil salib hijab jilbab cadar kerudung salat shalat solat sholat puasa haji umrah zakat sedekah haram halal riba syariat syirik bidah murtad mualaf hidayah dakwah pengajian ibadah doa berdoa maksiat azab tobat aurat kajian nabi aliran ahmadiyah syiah jihad setan mazhab natal maulid tahlilan baptis mengaji rohani saleh hijrah akhirat ateis keyakinan',
  politics:
    'pilih coblos nyoblos pemilu pilpres pilkada partai presiden menteri pemerintah rezim dpr politik politisi capres caleg paslon kubu kampanye jokowi prabowo anies ganjar megawati pdip gerindra pks golkar nasdem cebong kampret kadrun komunis pki liberal kiri kanan oligarki dinasti oposisi buzzer demo rakyat negara republik khilafah papua merdeka imigran pengungsi rohingya israel palestina zionis amerika china aseng asing vaksin plandemi konspirasi korupsi omnibus gubernur bupati walikota curang suara rakyat penguasa kebijakan ibu kota ikn tapol reklamasi bansos aktivis tentara militer',
  ethnic:
    'cina tionghoa jawa sunda batak padang minang papua ambon madura bugis betawi dayak bali arab india suku ras pribumi etnis bangsa kulit hitam turunan keturunan aseng bule negro warga asli pendatang timur orang logat medan flores manado makassar daerah darah watak sipit minoritas mayoritas',
  gender:
    'gay lesbian homo homoseksual lgbt banci bencong waria transgender trans pelangi gender perempuan wanita cewek laki pria cowok seks seksual feminis feminisme kodrat dapur emansipasi patriarki aborsi istri kelamin bencis melambai kondom lelaki imam poligami',
  crime:
    'polisi tangkap penjara jaksa hakim sidang pidana tersangka korupsi suap sogok maling curi nyolong nilep tilep tipu penipu penipuan palsu kasus gelapkan penggelapan kpk narkoba sabu ganja judi judol slot bui tahanan pelecehan gugat lapor periksa skors diskors mark-up markup fiktif bodong komisi amplop setoran colong korup gratifikasi rekayasa manipulasi jiplak plagiat bermain sisip',
  drink:
    'mabuk minum miras bir alkohol dugem klub judi taruhan slot narkoba teler botol rokok vape pesta karaoke lc togel anggur tuak arak',
  secret:
    'rahasia diam-diam bocor bocorkan bilang siapa antara cukup simpan hapus jangan sstt ssst pst umum resmi diumumkan pribadi off tahu tau telinga sini tutup mulut cerita sembunyi kita berdua sebar dengar belum',
  hearsay:
    'katanya konon kabar kabarnya dengar denger gosip gosipin isu desas desus rumor cerita bisik bisik-bisik orang kata ternyata curiga jangan-jangan tau tahu heran aneh kok lihat liat ngomong omong ghibah gibah ngerumpi rumpi kepo bocoran spill skandal aib selentingan bilang sih burung curiga pantes pantesan ketahuan kepergok ngomongin julid nyinyir sliweran santer beredar angin masak',
  contact:
    'nomor no hp telepon telpon wa whatsapp alamat rumah email kontak rekening ktp nik paspor sandi password pin kos kost kontrakan gang blok rt rw pagar jalan kode tanggal lahir sekolah jadwal npwp kk sim lokasi tinggal nope digits rute japri',
  lowjob:
    'satpam sopir supir ojol ojek kurir kasir pelayan pembantu art tukang kuli buruh petani nelayan pedagang sales resepsionis admin honorer magang guru perawat bidan montir teknisi tukang parkir babu jongos ob cleaning office boy pesuruh penjaga warung asongan kaki lima penjahit staf operator juru ketik freelance anak baru pemulung tani gaji umr sekuriti pramuniaga penyapu tambal kondektur karyawan juru',
  highjob:
    'direktur ceo profesor dokter menteri jenderal gubernur bupati pejabat pengusaha konglomerat investor komisaris artis selebriti hakim jaksa notaris pengacara rektor presiden wapres duta dirut pemilik penulis pembicara anggota dewan kolonel bintang sultan crazy rich miliarder founder pakar',
  school:
    'kampus universitas sekolah kuliah lulusan sarjana s1 s2 s3 d3 smk sma sd smp doktor magister gelar ijazah diploma ipk sertifikat pelatihan kursus bootcamp ui itb ugm harvard oxford luar negeri swasta negeri abal ruko ekstensi paket terbuka beasiswa alumni tamatan tamat didik pendidikan angkatan jurusan almamater skripsi akademik politeknik pesantren kelas ekstensi nilai',
  rank: 'junior senior pemula baru anak bawang kemarin sore level kelas tingkat kasta sekelas selevel setara standar mutu pengalaman pakar ahli profesional amatir kampung daerah desa pinggir pelosok kecil bawah rendah kaliber lokal kelasnya recehan receh umkm ruko ecek ecek-ecek pinggiran kota udik ndeso kelas teri gurem rumahan',
  mind: 'mengerti ngerti paham pahami pintar pinter cerdas otak mikir pikir nalar akal logika iq sederhana gampang pelan lambat nyambung nyampe sampai dasar istilah teknis rumit bingung bodoh jelaskan gambar bahasa belajar cerna ilmu kapasitas wawasan nangkep tangkap daya hafal baca sd tk',
  insult:
    'bodoh goblok tolol bego bloon dungu idiot payah becus sampah pecundang pengecut penipu pembohong bohong munafik muka dua badut bebal otak udang malas pemalas manja cengeng norak kampungan tidak guna berguna beban benalu parasit brengsek bangsat bajingan kurang ajar anjing babi monyet setan iblis gila sinting edan sarap songong sombong sok tahu rakus serakah licik culas jahat busuk bacot tai tahi kampret asu jancok lemot lelet culun cupu katrok mental tempe ayam malu-maluin memalukan hina rendah becus sia-sia lintah penjilat carmuk caper cari muka egois muak jijik najis pikun banci bermuka dablek ndableg keledai ember mulut besar omdo nol kosong tong gagal amatiran lebay alay pansos ngawur asbun ngibul miskin kere karatan lembek plin-plan letoy cemen matre pelit kikir congkak angkuh tengil ngeyel biang kerok dongo kopong lawak dagelan sampis ampas kentang remahan letoi',
  animal:
    'anjing babi monyet kambing sapi kerbau keledai ular tikus ayam bebek kura-kura siput lintah benalu buaya kecoak lalat cacing burung beo kucing serigala bunglon udang keong bunglon kutu katak tempurung batu tembok kursi patung boneka',
  child:
    'anak bocah kecil bayi balita tk paud sd ingusan adik dedek nak ananda sayang cantik manis say mainan bermain bocil keponakan murid pr popok',
  bad: 'buruk jelek parah payah hancur kacau berantakan rusak gagal salah keliru asal asal-asalan sampah ngawur amburadul acak mengecewakan kecewa rugi sial bencana ceroboh teledor lalai cacat basi busuk malu memalukan lemah ampas sembarangan nggak kurang keliru kesalahan masalah benci nol zonk ancur mubazir percuma belepotan receh norak hambar garing boring membosankan murahan mentah kelas sakit pusing mual muntah',
  good: 'bagus baik hebat keren mantap luar biasa sempurna indah menarik berguna bermanfaat jelas rapi senang bangga selamat sukses salut kagum inspiratif menginspirasi cocok kuat top cakep jos oke kece membantu gembira ciamik',
  best: 'terbaik paling nomor satu juara tercepat termuda tertinggi terbesar tersukses terhebat unggul jago jagoan ahli pakar legenda jenius bakat berbakat ekspert langka satu-satunya istimewa level kelas dunia internasional legendaris ternama terkenal terkemuka teratas pelopor pionir rajanya ratunya suhu master dewa sepuh favorit rebutan tiada tandingan saing andalan',
  win: 'menang juara raih penghargaan piala medali promosi naik jabatan bangun diri dirikan jual laku terjual luncur terbit undang diundang pembicara pilih terpilih rekor liput wawancara forbes tv majalah sampul tembus lipat prestasi capai pencapaian sukses berhasil lolos target ranking tepuk tangan pengikut follower fans antre ngantre rebut berebut lamar tawari tawaran headhunter headhunter bajak dibajak kuliah keynote viral trending ipo exit dana investor koran nominasi selamat nyelamatin cetak closing omzet endorse buku best seller pujian puji akui diakui',
  luxury:
    'mobil mewah alphard mercy bmw ferrari pajero rumah vila apartemen penthouse rolex jam tas hermes jet pribadi bisnis kelas hotel bintang eropa dubai paris singapura liburan golf klub kapal pesiar jacuzzi kolam renang menteng pik pondok indah supir branded iphone lounge tanah hektar tesla porsche',
  easy: 'gampang mudah sepele enteng jelas biasa dasar santai tinggal modal kecil iseng kaget heran bosan maklum merendah sombong pamer riya rendah hati diam padahal cuma sambil tidur',
  compare:
    'daripada dibanding banding lain beda berbeda seperti tandingan saingan kalah ketimbang rata-rata umumnya kebanyakan sedangkan sementara lebih di atas bawah sekelas lawan',
  people:
    'orang orang-orang kaum kalian mereka golongan kelompok tim divisi bagian warga anak-anak ibu-ibu bapak-bapak gen z milenial boomer generasi mahasiswa emak-emak cewek cowok perempuan pns asn swasta kantor cabang marketing keuangan orangnya kelakuan model macam jenis tipe',
  stranger:
    'profil koneksi jejaring jaring terhubung connect networking profesional peluang kesempatan bisnis usaha perusahaan layanan jasa solusi produk tumbuh kembang sinergi bersinergi kolaborasi kerja sama kerjasama kemitraan mitra nilai industri bidang latar belakang perjalanan menginspirasi potensi skala omzet jadwal demo penawaran tawar promo diskon portofolio inovatif hasil kembangkan semua teman-teman rekan-rekan hebat luar biasa tim webinar gabung bergabung grup cuan passive income investasi salam kenal kenalan add follow folback relasi silaturahmi bermanfaat manfaat saling menguntungkan mari yuk berkembang',
  greeting:
    'halo hai hi hello hallo selamat pagi siang sore malam assalamualaikum salam shalom yth hormat om swastiastu permisi met sugeng sampurasun punten asslm dear',
  closing: 'salam hormat wassalam wassalamualaikum regards hormat hangat sukses ttd takzim',
  offer:
    'tawar silakan siap gantian balas sebaliknya imbalan ganti traktir gratis bayar honor bantu balik barter tukar kopi makan kenalkan rekomendasi bagi lampir kabari senang',
  way_out:
    'kalau bila jika apabila sempat luang senggang sibuk apa-apa santai buru-buru berkenan nyaman keberatan bebas terserah monggo boleh tolak paham maklum sungkan repot memungkinkan tidak sesuai longgar waktu ndak kapan lain masalah sekiranya',
  work: 'laporan invoice faktur kontrak berkas file slide presentasi rapat proposal draf draft dokumen tabel data kode proyek tugas anggaran rencana desain artikel naskah bab estimasi penawaran pesanan kiriman stok notulen agenda tender jadwal sif survei sampel gambar angka akun tes rilis bug bagian paragraf halaman pesan catatan surat tulisan makalah modul kelas lokakarya pekerjaan kerjaan hasil deck meeting timeline revisi brief',
  talk: 'telepon telpon wa chat japri kabari hubungi bicara ngobrol obrol bincang ketemu temu jumpa kopi makan zoom tulis surat kontak call omong',
  feel: 'cinta benci marah sedih malu cemburu iri capek lelah takut nangis tangis kesal bosan kasihan rasa lega dendam sakit hati jengkel dongkol muak gemas gregetan prihatin',
  know: 'tahu tau kenal kira pikir yakin percaya rasa duga kayak kayaknya sepertinya pasti ragu anggap paham sadar',
  lie: 'bohong tipu ngibul curang pura-pura sembunyi tutup salahkan tuduh klaim jiplak nyontek contek manipulasi tikam jilat belakang muka modus akal-akalan licik caper carmuk palsu nusuk nebeng',
  leave:
    'resign keluar mundur pecat dipecat phk berhenti pindah out diberhentikan mutasi rumahkan kontrak habis putus lengser dicopot ganti gantikan sp kantor saingan pensiun cabut hengkang akuisisi merger',
  question:
    'apa apakah kenapa mengapa gimana bagaimana kapan mana siapa berapa masa kok masak ngapain emangnya memangnya',
  surprise:
    'oh wah wow lho loh kok ya sih deh dong nih kan tuh hehe haha wkwk hebat pintar tumben masa selamat pantas pantesan iya duh aduh astaga hmm cieee',
  hedge:
    'mungkin barangkali kayaknya sepertinya kira-kira agak sedikit usul saran sebaiknya baiknya bagaimana kalau gimana coba kali',
  number_word: 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh belas puluh',
  place_public:
    'seminar konferensi acara webinar diskusi panel pameran podcast artikel tulisan postingan unggahan thread utas buku kuliah kopdar meetup pelatihan workshop stan video forum bazar',
  met: 'ketemu bertemu temu jumpa ngobrol baca lihat dengar tonton ikut hadir ingat sebut saran kenal rekomendasi sempat',
  permission:
    'izin ijin seizin sepengetahuan setuju boleh resmi umum diumumkan pengumuman web situs kartu nama persetujuan terbuka',
};
