/**
 * Building blocks of invented names. They are common Indonesian words for names, put together at random: any likeness
 * to a living person is chance, and no list of real persons was used.
 */

/** Given names of men. */
export const maleNames: readonly string[] = words(
  'Adi Agus Ahmad Andi Arif Bagus Bambang Bayu Budi Cahyo Dadang Daniel Darma Dedi Dimas Eko Fajar Farhan ' +
    'Galih Gilang Hadi Hendra Ilham Iwan Jaya Joko Kurnia Lukman Made Markus Nanang Oki Petrus Rahmat Rizki ' +
    'Rudi Samsul Slamet Taufik Teguh Udin Wahyu Wawan Yanto Yohanes Yusuf Zainal',
);

/** Given names of women. */
export const femaleNames: readonly string[] = words(
  'Aisyah Ani Anisa Ayu Bunga Citra Dewi Dian Eka Elisabet Endang Fatimah Fitri Gita Hana Hesti Ika Indah ' +
    'Intan Kartika Laila Lestari Maria Mega Melati Murni Nadia Nur Nurul Puspita Putri Rahayu Ratna Rina Rini ' +
    'Rosa Sari Siti Sri Suci Tuti Utami Wati Wulan Yanti Yuliana',
);

/** Second names, for either sex. */
export const secondNames: readonly string[] = words(
  'Abdullah Anggraini Anwar Arifin Astuti Bahari Basri Damanik Darmawan Effendi Fauzi Firmansyah Gunawan ' +
    'Halim Handayani Harahap Hartono Hasanah Hidayat Ismail Kusuma Lestari Mahendra Maulana Mulyadi Nugraha ' +
    'Nurhayati Pangaribuan Permata Prasetyo Pratama Purnama Rahman Ramadhan Saputra Santoso Setiawan ' +
    'Sihombing Sukma Susanti Suryadi Syahputra Wahyuni Wibowo Widodo Wijaya Yulianti Yusuf Zulkarnain',
);

/** Names of hamlets for addresses. */
export const hamletNames: readonly string[] = words(
  'Melati Mawar Anggrek Kenanga Cempaka Dahlia Krajan Sukamaju Mekarsari Karanganyar',
);

function words(text: string): readonly string[] {
  return text.split(' ');
}
