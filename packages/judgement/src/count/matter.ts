import type { Facts, Quantity } from '@hegao/facts'
import { groupBy } from '../group.js'
import type { Checked } from './conflict.js'
import { settingOf } from './counted.js'

type MatterCount = Facts['matterCounts'][number]

/** A count of a matter that is more than all there is of it, with that one. */
export interface MoreThanAll {
  readonly own: MatterCount
  readonly other: MatterCount
}

/** What is more than this of the other is of another lot. */
const share = 0.25
const some = 3

/**
 * 全年党组会议研究法治工作4次……主持召开党组会议研究法治工作6次, 有执法人员11人……12名执法人员中: where the draft says once
 * how many there are, another paragraph cannot have more of them.
 */
export const moreThanAll = ({ facts }: Checked): MoreThanAll[] =>
  [...groupBy(facts.matterCounts, one => `${one.matter}|${settingIn(one)}`).values()].flatMap(
    counts => {
      const stated = counts.filter(({ aim, setting }) => !aim && !setting.planned)
      const [whole, ...others] = stated.filter(({ role }) => role === 'all')
      if (!whole || others.some(({ quantity }) => quantity.value < whole.quantity.value)) return []
      const isOpen = stated.some(
        ({ role, quantity }) => role === 'other' && quantity.value > whole.quantity.value,
      )
      const own = stated.find(
        one =>
          one.role !== 'other' &&
          one.paragraph > whole.paragraph &&
          one.quantity.value > whole.quantity.value,
      )
      const isExact = [whole, own].every(one => one?.quantity.approximation === undefined)
      if (isOpen || !own || !isExact || !isNear(own.quantity, whole.quantity)) return []
      return [{ own, other: whole }]
    },
  )

/** Meetings are of a part of the year; who is there at one time of it is there at another. */
const settingIn = (one: MatterCount): string =>
  one.quantity.unit === '次' ? settingOf(one) : `${one.setting.scope.name}|${one.setting.time.year}`

const isNear = ({ value }: Quantity, whole: Quantity): boolean =>
  value - whole.value <= Math.max(some, whole.value * share)
