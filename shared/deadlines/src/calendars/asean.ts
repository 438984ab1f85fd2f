import type { CalendarSource } from '../calendar.ts';

export const thailand: CalendarSource = {
  weekend: [6, 7],
  years: {
    2025: {
      source: "Cabinet Secretariat, government holidays of 2025 with the cabinet's two additional ones",
      off: [
        '01-01 New Year',
        '02-12 Makha Bucha',
        '04-07 Chakri Memorial Day, for the 6th',
        '04-14..04-16 Songkran, for the 13th too',
        '05-01 Labour Day',
        '05-05 Coronation Day, for the 4th',
        '05-09 Royal Ploughing Ceremony',
        '05-12 Visakha Bucha, for the 11th',
        '06-02 additional holiday',
        "06-03 Queen Suthida's birthday",
        '07-10 Asarnha Bucha',
        '07-11 Buddhist Lent',
        "07-28 the King's birthday",
        '08-11 additional holiday',
        "08-12 Queen Mother's birthday",
        '10-13 King Bhumibol Memorial Day',
        '10-23 King Chulalongkorn Memorial Day',
        '12-05 National Day',
        '12-10 Constitution Day',
        "12-31 New Year's Eve",
      ],
    },
    2026: {
      source: "Cabinet Secretariat, government holidays of 2026 with the cabinet's additional one of 2 January",
      off: [
        '01-01..01-02 New Year, additional holiday',
        '03-03 Makha Bucha',
        '04-06 Chakri Memorial Day',
        '04-13..04-15 Songkran',
        '05-01 Labour Day',
        '05-04 Coronation Day',
        '05-13 Royal Ploughing Ceremony',
        '06-01 Visakha Bucha, for 31 May',
        "06-03 Queen Suthida's birthday",
        "07-28 the King's birthday",
        '07-29 Asarnha Bucha',
        '07-30 Buddhist Lent',
        "08-12 Queen Mother's birthday",
        '10-13 King Bhumibol Memorial Day',
        '10-23 King Chulalongkorn Memorial Day',
        '12-07 National Day, for the 5th',
        '12-10 Constitution Day',
        "12-31 New Year's Eve",
      ],
    },
  },
  yearly: {
    source: 'Holidays on fixed days; those of the lunar calendar, substitutes and additional ones are announced each year',
    off: ['01-01', '04-06', '04-13..04-15', '05-01', '05-04', '06-03', '07-28', '08-12', '10-13', '10-23', '12-05', '12-10', '12-31'],
  },
};

export const vietnam: CalendarSource = {
  weekend: [6, 7],
  years: {
    2025: {
      source:
        "Labour Code 2019, article 112, with the government's arrangement of Tet, National Day and the exchange of 2 May for 26 April",
      off: [
        '01-01 New Year',
        '01-27..01-31 Tet',
        "04-07 Hung Kings' Day",
        '04-30 Reunification Day',
        '05-01 Labour Day',
        '05-02 exchanged',
        '09-01..09-02 National Day',
      ],
      working: ['04-26'],
    },
    2026: {
      source:
        "Labour Code 2019, article 112, with the government's arrangement of Tet and National Day and the exchanges of 2 January for the 10th and of 31 August for the 22nd; without Vietnam Culture Day (24 November), whose law has to be named by file",
      off: [
        '01-01 New Year',
        '01-02 exchanged',
        '02-16..02-20 Tet',
        "04-27 Hung Kings' Day, for the 26th",
        '04-30 Reunification Day',
        '05-01 Labour Day',
        '08-31 exchanged',
        '09-01..09-02 National Day',
      ],
      working: ['01-10', '08-22'],
    },
  },
  yearly: {
    source:
      "Labour Code 2019, article 112: holidays on fixed days; Tet, Hung Kings' Day, the second day of National Day and exchanges are announced each year",
    off: ['01-01', '04-30', '05-01', '09-02'],
  },
};

export const singapore: CalendarSource = {
  weekend: [6, 7],
  years: {
    2025: {
      source: 'Ministry of Manpower, gazetted public holidays of 2025, with Polling Day',
      off: ['01-01', '01-29..01-30', '03-31', '04-18', '05-01', '05-03', '05-12', '06-07', '08-09', '10-20', '12-25'],
    },
    2026: {
      source: 'Ministry of Manpower, gazetted public holidays of 2026',
      off: ['01-01', '02-17..02-18', '03-21', '04-03', '05-01', '05-27', '05-31..06-01', '08-09..08-10', '11-08..11-09', '12-25'],
    },
  },
  yearly: { source: 'Holidays Act: holidays on fixed days', off: ['01-01', '05-01', '08-09', '12-25'] },
};

export const indonesia: CalendarSource = {
  weekend: [6, 7],
  years: {
    2025: {
      source: 'Joint decree of three ministers on national holidays and collective leave of 2025, with 18 August added',
      off: [
        '01-01 New Year',
        "01-27 Isra Mi'raj",
        '01-28..01-29 Lunar New Year',
        '03-28..03-29 Nyepi',
        '03-31..04-04 Idul Fitri',
        '04-07 Idul Fitri',
        '04-18 Good Friday',
        '05-01 Labour Day',
        '05-12..05-13 Waisak',
        '05-29..05-30 Ascension',
        '06-01 Pancasila Day',
        '06-06 Idul Adha',
        '06-09 Idul Adha',
        '06-27 Islamic New Year',
        '08-17..08-18 Independence Day',
        "09-05 the Prophet's birthday",
        '12-25..12-26 Christmas',
      ],
    },
    2026: {
      source: 'Joint decree of three ministers on national holidays and collective leave of 2026, September 2025',
      off: [
        '01-01 New Year',
        "01-16 Isra Mi'raj",
        '02-16..02-17 Lunar New Year',
        '03-18..03-19 Nyepi',
        '03-20..03-24 Idul Fitri',
        '04-03 Good Friday',
        '05-01 Labour Day',
        '05-14..05-15 Ascension',
        '05-27..05-28 Idul Adha',
        '05-31 Waisak',
        '06-01 Pancasila Day',
        '06-16 Islamic New Year',
        '08-17 Independence Day',
        "08-25 the Prophet's birthday",
        '12-24..12-25 Christmas',
      ],
    },
  },
  yearly: { source: 'National holidays on fixed days', off: ['01-01', '05-01', '06-01', '08-17', '12-25'] },
};

export const malaysia: CalendarSource = {
  weekend: [6, 7],
  years: {
    2025: {
      source: "Prime Minister's Department, federal public holidays of 2025, with 15 September added; those of single states are not in it",
      off: [
        '01-29..01-30',
        '03-31..04-01',
        '05-01',
        '05-12',
        '06-02',
        '06-07',
        '06-27',
        '08-31..09-01',
        '09-05',
        '09-15..09-16',
        '10-20',
        '12-25',
      ],
    },
    2026: {
      source: "Prime Minister's Department, federal public holidays of 2026; those of single states are not in it",
      off: ['02-17..02-18', '03-21..03-23', '05-01', '05-27', '05-31..06-02', '06-17', '08-25', '08-31', '09-16', '11-08..11-09', '12-25'],
    },
  },
  yearly: { source: 'Federal public holidays on fixed days', off: ['05-01', '08-31', '09-16', '12-25'] },
};

export const philippines: CalendarSource = {
  weekend: [6, 7],
  years: {
    2025: {
      source: 'Proclamation 727 on regular holidays and special non-working days of 2025, with those proclaimed in the year',
      off: [
        '01-01',
        '01-29',
        '04-01',
        '04-09',
        '04-17..04-19',
        '05-01',
        '05-12',
        '06-06',
        '06-12',
        '07-27',
        '08-21',
        '08-25',
        '10-31..11-01',
        '11-30',
        '12-08',
        '12-24..12-25',
        '12-30..12-31',
      ],
    },
    2026: {
      source: 'Proclamation 1006 on regular holidays and special non-working days of 2026, with those of Islam proclaimed in the year',
      off: [
        '01-01',
        '02-17',
        '03-20',
        '04-02..04-04',
        '04-09',
        '05-01',
        '05-27',
        '06-12',
        '08-21',
        '08-31',
        '11-01..11-02',
        '11-30',
        '12-08',
        '12-24..12-25',
        '12-30..12-31',
      ],
    },
  },
  yearly: {
    source: 'Regular holidays on fixed days, and the special days that are fixed by law',
    off: ['01-01', '04-09', '05-01', '06-12', '08-21', '11-01', '11-30', '12-08', '12-25', '12-30..12-31'],
  },
};

export const cambodia: CalendarSource = {
  weekend: [6, 7],
  years: {
    2025: {
      source: 'Sub-decree on public holidays of 2025',
      off: [
        '01-01',
        '01-07',
        '03-08',
        '04-14..04-16',
        '05-01',
        '05-11',
        '05-14..05-15',
        '06-18',
        '09-21..09-24',
        '10-15',
        '10-29',
        '11-04..11-06',
        '11-09',
        '12-29',
      ],
    },
    2026: {
      source: 'Sub-decree on public holidays of 2026',
      off: [
        '01-01',
        '01-07',
        '03-08',
        '04-14..04-16',
        '05-01',
        '05-05',
        '05-14',
        '06-18',
        '09-24',
        '10-10..10-12',
        '10-15',
        '10-29',
        '11-09',
        '11-23..11-25',
        '12-29',
      ],
    },
  },
  yearly: {
    source: 'Public holidays on fixed days, as in the sub-decrees of 2025 and 2026',
    off: ['01-01', '01-07', '03-08', '04-14..04-16', '05-01', '05-14', '06-18', '09-24', '10-15', '10-29', '11-09', '12-29'],
  },
};

/** Of the countries below only the days are known that are the same in every year. */
export const laos: CalendarSource = {
  weekend: [6, 7],
  years: {},
  yearly: { source: 'Holidays on fixed days', off: ['01-01', '03-08', '04-14..04-16', '05-01', '12-02'] },
};

export const myanmar: CalendarSource = {
  weekend: [6, 7],
  years: {},
  yearly: {
    source: 'Holidays on fixed days',
    off: ['01-01', '01-04', '02-12', '03-02', '03-27', '04-13..04-17', '05-01', '07-19', '12-25'],
  },
};

export const brunei: CalendarSource = {
  weekend: [5, 7],
  years: {},
  yearly: { source: 'Holidays on fixed days; offices are closed on Friday and Sunday', off: ['01-01', '02-23', '05-31', '07-15', '12-25'] },
};

export const timorLeste: CalendarSource = {
  weekend: [6, 7],
  years: {},
  yearly: {
    source: 'Law on national holidays: those on fixed days',
    off: ['01-01', '03-03', '05-01', '05-20', '08-30', '11-01..11-03', '11-12', '11-28', '12-07..12-08', '12-25', '12-31'],
  },
};
