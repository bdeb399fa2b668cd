// Common given names and family names, by the background of people whom an OCMW in Flanders meets, with the language they
// would choose. They are combined at random; names that would pair into that of a well-known person are left out.

/** A group of names; `share` is its weight in the population, `newcomer` says that many of its people came recently. */
export interface NameGroup {
  readonly share: number;
  readonly newcomer: boolean;
  readonly languages: readonly string[];
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
}

const list = (names: string) => names.split(', ');

export const nameGroups: readonly NameGroup[] = [
  {
    share: 48,
    newcomer: false,
    languages: ['nl'],
    women: list(
      'An, Anke, Annelies, Bieke, Britt, Charlotte, Christel, Elke, Ellen, Els, Eva, Febe, Greet, Griet, Hanne, Heidi, Hilde, Ilse, Ine, Ingrid, Inge, Jana, Joke, Julie, Karen, Katrien, Kim, Kirsten, Laura, Leen, Lien, Lies, Lieve, Lore, Lotte, Marijke, Marleen, Martine, Mieke, Nathalie, Nele, Noor, Petra, Sarah, Silke, Sofie, Tine, Veerle, Vicky, Yana',
    ),
    men: list(
      'Arne, Bert, Bjorn, Bram, Brecht, Chris, Davy, Dieter, Dirk, Filip, Frank, Geert, Gert, Glenn, Gunther, Hans, Jan, Jef, Jelle, Jens, Jeroen, Johan, Joris, Kenneth, Koen, Kurt, Lars, Luc, Maarten, Marc, Matthias, Nico, Niels, Pieter, Robbe, Ruben, Sander, Seppe, Stef, Steven, Stijn, Tom, Wim, Wout',
    ),
    families: list(
      'Adriaens, Aerts, Baert, Beeckman, Bogaerts, Bosmans, Callens, Ceulemans, Claes, Coppens, Cools, Daems, De Backer, De Bruyn, De Clercq, De Coster, De Meyer, De Pauw, De Smedt, De Vos, Debruyne, Declerck, Devos, Dhondt, Geerts, Goethals, Goossens, Hendrickx, Hermans, Jacobs, Janssens, Lambrecht, Lemmens, Lievens, Maes, Martens, Mertens, Michiels, Nijs, Pauwels, Peeters, Segers, Sterckx, Thijs, Van Acker, Van Damme, Van den Bossche, Van Hecke, Van Hoof, Van Looy, Vandenberghe, Vanhoutte, Vercammen, Verbeke, Verhaegen, Vermeulen, Verstraete, Willems, Wouters',
    ),
  },
  {
    share: 9,
    newcomer: false,
    languages: ['nl', 'tr', 'tr'],
    women: list(
      'Ayşe, Aylin, Büşra, Derya, Ebru, Elif, Emine, Esra, Fadime, Fatma, Gamze, Gülsüm, Hatice, Kübra, Meryem, Nur, Özlem, Selin, Songül, Yasemin, Zehra, Zeynep',
    ),
    men: list(
      'Ahmet, Ali, Emre, Enes, Fatih, Furkan, Hakan, Halil, Hasan, Hüseyin, İbrahim, Kemal, Mehmet, Murat, Mustafa, Onur, Osman, Serkan, Uğur, Yusuf',
    ),
    families: list(
      'Acar, Akın, Aksoy, Arslan, Aslan, Aydın, Bulut, Çelik, Çetin, Demir, Doğan, Güler, Güneş, Kaplan, Kara, Kılıç, Korkmaz, Öztürk, Polat, Şahin, Taş, Yavuz, Yıldırım, Yıldız, Yılmaz',
    ),
  },
  {
    share: 12,
    newcomer: false,
    languages: ['nl', 'nl', 'ar', 'fr'],
    women: list(
      'Amal, Asmae, Chaimae, Fatiha, Fatima, Hafsa, Hajar, Hanane, Ikram, Ilham, Karima, Khadija, Latifa, Loubna, Malika, Naima, Najat, Nora, Rachida, Salma, Samira, Soukaina, Wafae, Yousra, Zohra',
    ),
    men: list(
      'Abdelhak, Abdellah, Anouar, Ayoub, Aziz, Bilal, Driss, Fouad, Hamza, Hassan, Ilias, Imad, Ismail, Jamal, Karim, Khalid, Mohamed, Mounir, Mustapha, Nabil, Omar, Othman, Rachid, Redouan, Said, Soufiane, Tarik, Youssef, Zakaria',
    ),
    families: list(
      'Aarab, Abbou, Aharchi, Amrani, Azzouzi, Bakkali, Belhaj, Benali, Benhaddou, Bouazza, Boulahya, Bouzid, Chaouch, Dahmani, Douiri, El Idrissi, El Kaddouri, El Morabit, Hadri, Haddou, Idrissi, Lahlou, Lamrini, Mansouri, Nassiri, Ouali, Ouchan, Rahmouni, Saidi, Tahiri, Zerouali',
    ),
  },
  {
    share: 7,
    newcomer: true,
    languages: ['ar'],
    women: list(
      'Abir, Aisha, Alaa, Bayan, Dima, Ghada, Hala, Hiba, Huda, Layla, Lina, Maha, Maysa, Mona, Nour, Rana, Rasha, Reem, Rima, Sahar, Shahd, Yara',
    ),
    men: list(
      'Abdulrahman, Adnan, Ahmad, Amjad, Anas, Bassel, Faisal, Fadi, Ghassan, Haitham, Husam, Iyad, Khaled, Mahmoud, Majd, Mazen, Mustafa, Nizar, Omar, Qusai, Samer, Tareq, Wael, Yazan',
    ),
    families: list(
      'Abboud, Al Ahmad, Al Ali, Al Hamad, Al Hussein, Al Jassem, Al Khalil, Al Mohammad, Al Saleh, Barakat, Darwish, Hamdan, Hassoun, Ibrahim, Issa, Jaber, Kanaan, Mansour, Mousa, Najjar, Qasim, Rahal, Salloum, Shaheen, Sulaiman, Zeidan',
    ),
  },
  {
    share: 6,
    newcomer: true,
    languages: ['uk', 'uk', 'ru'],
    women: list(
      'Alina, Anastasiia, Daryna, Halyna, Hanna, Iryna, Kateryna, Kristina, Lesia, Liudmyla, Mariia, Nadiia, Natalia, Oksana, Olena, Olha, Svitlana, Tetiana, Valentyna, Viktoriia, Yuliia, Zoriana',
    ),
    men: list(
      'Andrii, Artem, Bohdan, Denys, Dmytro, Ihor, Ivan, Maksym, Mykola, Nazar, Oleh, Oleksandr, Pavlo, Roman, Ruslan, Serhii, Stepan, Taras, Vadym, Vasyl, Viktor, Yurii',
    ),
    families: list(
      'Babenko, Bilous, Bondar, Danylenko, Honchar, Hrytsenko, Kolisnyk, Kravets, Kuzmenko, Lysenko, Moroz, Oliinyk, Panchenko, Polishchuk, Rudenko, Savchuk, Shvets, Sydorenko, Tkach, Vasylenko, Voloshyn, Yurchenko, Zinchenko',
    ),
  },
  {
    share: 4,
    newcomer: false,
    languages: ['en', 'ak', 'nl'],
    women: list(
      'Abena, Adwoa, Afua, Akosua, Ama, Comfort, Dorcas, Efua, Esi, Gifty, Grace, Joyce, Mavis, Mercy, Patience, Vida, Yaa',
    ),
    men: list(
      'Bismark, Clement, Daniel, Ebenezer, Ernest, Felix, Kofi, Kojo, Kwabena, Kwaku, Kwame, Prince, Samuel, Yaw',
    ),
    families: list(
      'Acheampong, Adjei, Adomako, Agyeman, Amankwah, Amoah, Ansah, Antwi, Appiah, Asamoah, Asante, Baidoo, Boateng, Bonsu, Darko, Donkor, Frimpong, Gyamfi, Mensah, Nkansah, Nyarko, Opoku, Osei, Owusu, Quaye, Sarpong, Tetteh, Yeboah',
    ),
  },
  {
    share: 5,
    newcomer: true,
    languages: ['fa', 'ps', 'fa'],
    women: list(
      'Arezo, Farida, Fereshta, Freshta, Hosna, Latifa, Maryam, Nargis, Parwana, Roya, Sahar, Shabnam, Shukria, Zahra, Zarmina',
    ),
    men: list(
      'Abdul, Ehsan, Farhad, Habibullah, Hamid, Idris, Jawad, Mirwais, Najib, Nasir, Navid, Omid, Rahim, Sayed, Shafiq, Wahid, Zabihullah',
    ),
    families: list(
      'Ahmadi, Akbari, Amiri, Azizi, Faizi, Habibi, Haidari, Hakimi, Hosseini, Jafari, Karimi, Mohammadi, Mohseni, Nazari, Noori, Rahimi, Rasuli, Rezai, Safi, Sharifi, Stanekzai, Sultani, Yousufi, Zaheer',
    ),
  },
  {
    share: 2,
    newcomer: true,
    languages: ['so'],
    women: list('Asli, Ayaan, Bilan, Fowsia, Hodan, Ifrah, Ilhan, Naima, Sahra, Sagal, Ubah, Zamzam'),
    men: list('Abdi, Abdirahman, Bashir, Farah, Guled, Hassan, Ismail, Liban, Mahad, Mukhtar, Yusuf'),
    families: list(
      'Abdullahi, Adan, Ali, Barre, Dirie, Farah, Hagi, Hashi, Hirsi, Jama, Nuur, Omar, Osman, Roble, Shire, Warsame',
    ),
  },
  {
    share: 2,
    newcomer: true,
    languages: ['ti', 'ti', 'am'],
    women: list(
      'Abeba, Feven, Freweini, Helen, Letebrhan, Luwam, Mebrat, Rahwa, Saba, Selam, Semhar, Winta, Yordanos',
    ),
    men: list(
      'Amanuel, Biniam, Dawit, Filmon, Haile, Kibrom, Merhawi, Robel, Samuel, Tesfay, Yohannes, Yonas',
    ),
    families: list(
      'Abraha, Araya, Asfaha, Berhane, Gebremariam, Ghebre, Habte, Hailu, Kidane, Mehari, Mengistu, Tekle, Tesfamariam, Woldu, Zerai',
    ),
  },
  {
    share: 2,
    newcomer: false,
    languages: ['pl', 'nl'],
    women: list(
      'Agnieszka, Barbara, Dorota, Ewa, Joanna, Katarzyna, Magdalena, Małgorzata, Monika, Renata, Sylwia',
    ),
    men: list('Adam, Dariusz, Grzegorz, Jacek, Krzysztof, Łukasz, Marcin, Marek, Paweł, Piotr, Tomasz'),
    families: list(
      'Baran, Dudek, Jaworek, Kaczmarek, Kowalczyk, Król, Lis, Mazur, Nowak, Pawlak, Sikora, Stachowiak, Walczak, Wójcik, Zając',
    ),
  },
  {
    share: 2,
    newcomer: false,
    languages: ['ro', 'nl'],
    women: list(
      'Adriana, Alexandra, Alina, Andreea, Cristina, Daniela, Elena, Gabriela, Ioana, Mihaela, Simona',
    ),
    men: list('Adrian, Alexandru, Andrei, Bogdan, Cristian, Daniel, Florin, Ionuț, Marius, Mihai, Răzvan'),
    families: list(
      'Ciobanu, Cojocaru, Florea, Gheorghe, Lupu, Matei, Moldovan, Munteanu, Pop, Rusu, Stan, Stoica, Tudor, Ungureanu',
    ),
  },
  {
    share: 2,
    newcomer: false,
    languages: ['fr', 'ln', 'nl'],
    women: list(
      'Aline, Béatrice, Blandine, Chantal, Clarisse, Espérance, Florence, Francine, Gisèle, Grâce, Mireille, Odette, Solange',
    ),
    men: list(
      'Alain, Christian, Dieudonné, Fabrice, Gédéon, Héritier, Jean-Claude, Merveille, Olivier, Pascal, Patient, Serge, Trésor',
    ),
    families: list(
      'Ilunga, Kabamba, Kabeya, Kalala, Kalonji, Kasongo, Lukusa, Mbuyi, Mukendi, Mulumba, Ngalula, Ngoy, Nsimba, Tshibanda, Tshimanga',
    ),
  },
];
