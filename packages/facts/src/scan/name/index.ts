import type { RawNames } from '../../types.js'
import { surroundings } from './around.js'
import { scanBodies, scanFields, scanLawCommittees } from './body.js'
import { scanLevelWords } from './level-word.js'
import { scanPlaces } from './place.js'
import { scanPosts } from './post.js'
import { scanDoubledLevels, scanSeatActs, scanSeatLists } from './seat.js'
import { scanShortNames } from './short-name.js'
import { scanSubjects } from './subject.js'
import { scanPlans, scanTerms } from './term.js'

/** Bodies, places, persons, terms: all that is called by a name. */
export function scanNames(text: string): RawNames {
  const around = surroundings(text)
  const levelWords = scanLevelWords(text, around)
  return {
    levelWords,
    seatLists: scanSeatLists(text, around),
    seatActs: scanSeatActs(text),
    doubledLevels: scanDoubledLevels(text).map(span => ({ span })),
    bodies: scanBodies(text, around),
    fields: scanFields(text, around),
    lawCommittees: scanLawCommittees(text),
    places: scanPlaces(text, levelWords, around),
    posts: scanPosts(text, around),
    terms: scanTerms(text),
    plans: scanPlans(text),
    subjects: scanSubjects(text),
    shortNames: scanShortNames(text),
  }
}
