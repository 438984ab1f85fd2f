import type { CalendarSource } from '../calendar.ts';

/**
 * China counts the days that the State Council moves: a notice of its General Office, in the autumn of the year before, names the days off and the Saturdays and
 * Sundays that are worked for them. Before the notice only the statutory days are known (thirteen since 2025).
 */
export const china: CalendarSource = {
  weekend: [6, 7],
  years: {
    2025: {
      source: "State Council General Office, notice on the arrangement of 2025's holidays, 12 November 2024",
      off: [
        '01-01 New Year',
        '01-28..02-04 Spring Festival',
        '04-04..04-06 Qingming',
        '05-01..05-05 Labour Day',
        '05-31..06-02 Dragon Boat Festival',
        '10-01..10-08 National Day and Mid-Autumn Festival',
      ],
      working: ['01-26', '02-08', '04-27', '09-28', '10-11'],
    },
    2026: {
      source: "State Council General Office, notice on the arrangement of 2026's holidays, 4 November 2025",
      off: [
        '01-01..01-03 New Year',
        '02-15..02-23 Spring Festival',
        '04-04..04-06 Qingming',
        '05-01..05-05 Labour Day',
        '06-19..06-21 Dragon Boat Festival',
        '09-25..09-27 Mid-Autumn Festival',
        '10-01..10-07 National Day',
      ],
      working: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
    },
    2027: statutory('02-05..02-08', '04-05', '06-09', '09-15'),
    2028: statutory('01-25..01-28', '04-04', '05-28', '10-03'),
    2029: statutory('02-12..02-15', '04-04', '06-16', '09-22'),
    2030: statutory('02-02..02-05', '04-05', '06-05', '09-12'),
  },
  yearly: {
    source: 'Regulation on national holidays and memorial days, as amended in November 2024',
    off: ['01-01', '05-01..05-02', '10-01..10-03'],
  },
};

/** What the regulation alone gives, the festivals of the lunar calendar by its almanac: the notice moves days around them. */
function statutory(springFestival: string, qingming: string, dragonBoat: string, midAutumn: string): CalendarSource['years'][number] {
  return {
    source: 'Regulation on national holidays and memorial days, as amended in November 2024; the notice for the year is not in it',
    isProvisional: true,
    off: [
      '01-01 New Year',
      `${springFestival} Spring Festival`,
      `${qingming} Qingming`,
      '05-01..05-02 Labour Day',
      `${dragonBoat} Dragon Boat Festival`,
      `${midAutumn} Mid-Autumn Festival`,
      '10-01..10-03 National Day',
    ],
  };
}
