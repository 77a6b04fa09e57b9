/**
 * Years and dates of other calendars, turned into Gregorian days.
 *
 * No chat is older than WhatsApp (2009), so the size of a four-digit year names its calendar: 24xx and 25xx Buddhist,
 * 1388 to 1412 Persian, 1430 to 1455 Islamic (Umm al-Qura), and a three-digit year the Republic of China.
 * Persian leap years: the 33-year rule, exact for these years. Umm al-Qura month lengths: the calendar as published,
 * one bit a month, 1 for 30 days (also Unicode CLDR "islamic-umalqura").
 */
import { daysFromDate, isDate } from "../../model/time.ts"

/** No calendar has this date. No chat is older than 1970, so no real day has this number. */
export const NO_DAY = -1

/** @returns days from 1970-01-01, or `NO_DAY` */
export function dayOf(year: number, width: number, addYears: number | null, month: number, day: number): number {
  if (addYears !== null) return gregorian(year + addYears + (addYears < 0 && year < 100 ? 2500 : 0), month, day)
  if (width <= 2) return gregorian(year >= 52 ? year + 2500 - 543 : 2000 + year, month, day)
  if (width === 3) return year >= 98 && year <= 140 ? gregorian(year + 1911, month, day) : NO_DAY
  if (year >= 2500 && year < 2600) return gregorian(year - 543, month, day)
  if (year >= 1388 && year <= 1412) return persian(year, month, day)
  if (year >= 1430 && year <= 1455) return islamic(year, month, day)
  return year >= 1970 && year <= 2100 ? gregorian(year, month, day) : NO_DAY
}

function gregorian(year: number, month: number, day: number): number {
  return isDate(year, month, day) ? daysFromDate(year, month, day) : NO_DAY
}

/** 1 Farvardin 1388. */
const PERSIAN_START = daysFromDate(2009, 3, 21)

function persian(year: number, month: number, day: number): number {
  const length = month <= 6 ? 31 : month < 12 || isPersianLeap(year) ? 30 : 29
  if (month < 1 || month > 12 || day < 1 || day > length) return NO_DAY
  let days = PERSIAN_START
  for (let y = 1388; y < year; y += 1) days += isPersianLeap(y) ? 366 : 365
  return days + (month - 1) * 30 + Math.min(month - 1, 6) + day - 1
}

function isPersianLeap(year: number): boolean {
  return (8 * year + 29) % 33 < 8
}

/** 1 Muharram 1430. */
const ISLAMIC_START = daysFromDate(2008, 12, 29)
const ISLAMIC_LONG_MONTHS = [
  0xaa6, 0x956, 0x2ae, 0x56d, 0x36a, 0xb55, 0xaaa, 0x94d, 0x49d, 0x95d, 0x2ba, 0x5b5, 0x5aa, 0xd55, 0xa9a, 0x92e, 0x26e,
  0x55d, 0xada, 0x6d4, 0x6a5, 0xb27, 0xa4d, 0x4ad, 0x56d, 0xb5a,
]

function islamic(year: number, month: number, day: number): number {
  if (month < 1 || month > 12) return NO_DAY
  let days = ISLAMIC_START
  for (let y = 1430; y < year; y += 1) for (let m = 0; m < 12; m += 1) days += islamicMonth(y, m)
  for (let m = 0; m < month - 1; m += 1) days += islamicMonth(year, m)
  return day >= 1 && day <= islamicMonth(year, month - 1) ? days + day - 1 : NO_DAY
}

function islamicMonth(year: number, month: number): number {
  return 29 + (((ISLAMIC_LONG_MONTHS[year - 1430] ?? 0) >> month) & 1)
}
