/**
 * The eight safety routes: which page comes, which help lines stand on it, and whether it replaces the reading.
 * Pages are fixed words of ours. What is withheld on all serious ones: motives, scripts and advice on contact.
 */
import type { SafetyRoute } from "../model/safety.ts"
import type { Entry } from "./entry.ts"
import type { HelpLineKind } from "./help-line.ts"
import { CHECKED } from "./reviewed.ts"

export interface SafetyPageEntry extends Entry {
  readonly route: SafetyRoute
  /** 1 comes first. The last four only limit what a reading may advise. */
  readonly priority: 1 | 2 | 3 | 4
  readonly serious: boolean
  /** Kinds of help lines to show, in order. */
  readonly lines: readonly HelpLineKind[]
  /** Whose place the emergency number is for. */
  readonly emergencyFor: "you" | "ex"
}

export const SAFETY_PAGES: Readonly<Record<SafetyRoute, SafetyPageEntry>> = {
  USER_SUICIDE: {
    ...CHECKED,
    route: "USER_SUICIDE",
    sources: ["Kazan2016", "Louzon2016", "Helplines"],
    priority: 1,
    serious: true,
    lines: ["crisis", "youth"],
    emergencyFor: "you",
  },
  EX_SUICIDE: {
    ...CHECKED,
    route: "EX_SUICIDE",
    sources: ["Hotline", "Kazan2016", "Helplines"],
    priority: 2,
    serious: true,
    lines: ["crisis", "domestic_abuse"],
    emergencyFor: "ex",
  },
  ABUSE_STALKING: {
    ...CHECKED,
    route: "ABUSE_STALKING",
    sources: ["Campbell2003", "NNEDV", "Helplines"],
    priority: 2,
    serious: true,
    lines: ["domestic_abuse", "stalking", "crisis"],
    emergencyFor: "you",
  },
  USER_PURSUIT: {
    ...CHECKED,
    route: "USER_PURSUIT",
    sources: ["DeSmet2011", "DeSmet2015", "Foshay2018", "Helplines"],
    priority: 2,
    serious: true,
    lines: ["own_behaviour", "crisis"],
    emergencyFor: "you",
  },
  MINOR: {
    ...CHECKED,
    route: "MINOR",
    sources: ["Model", "Helplines"],
    priority: 3,
    serious: true,
    lines: ["youth", "crisis"],
    emergencyFor: "you",
  },
  COPARENTING: {
    ...CHECKED,
    route: "COPARENTING",
    sources: ["OHara2020", "Model"],
    priority: 4,
    serious: false,
    lines: [],
    emergencyFor: "you",
  },
  SHARED_HOME_MONEY: {
    ...CHECKED,
    route: "SHARED_HOME_MONEY",
    sources: ["Model"],
    priority: 4,
    serious: false,
    lines: [],
    emergencyFor: "you",
  },
  WORKPLACE_STUDY: {
    ...CHECKED,
    route: "WORKPLACE_STUDY",
    sources: ["Model"],
    priority: 4,
    serious: false,
    lines: [],
    emergencyFor: "you",
  },
}
