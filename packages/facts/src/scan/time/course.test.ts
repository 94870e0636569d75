import { slice } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { scanCourses } from './course.js'
import { scanDates } from './date.js'
import { scanDurations } from './duration.js'

const read = (text: string) =>
  scanCourses(text, scanDates(text).dates, scanDurations(text)).map(({ period, duration, of }) => [
    slice(text, period.span),
    slice(text, duration.span),
    of,
  ])

describe('a matter from its start to its end, and its years', () => {
  it.each([
    [
      '专项整治三年行动于2020年4月启动、2022年12月收官。三年来，排查隐患14万处',
      '2020年4月启动、2022年12月',
      '三年',
    ],
    ['改革试点自2021年全面启动，2023年如期完成，3年间，', '2021年全面启动，2023年', '3年'],
    ['改革2021年实施,到 2023年结束, 两年来,', '2021年实施,到 2023年', '两年'],
    ['攻坚战于 2021年正式部署至2023年完成；三年间，', '2021年正式部署至2023年', '三年'],
    ['攻坚从2021年起步、于2023年收尾，三年来，', '2021年起步、于2023年', '三年'],
  ])('%s', (text, period, duration) => {
    expect(read(text)).toEqual([[period, duration, 'course']])
  })

  it.each([
    ['a matter built', '大桥于2020年4月启动、2022年12月完成。五年来，'],
    ['two matters', '整治行动于2020年4月启动，普法行动2022年12月收官。五年来，'],
    ['years further on', '整治行动于2020年4月启动、2022年12月收官。全市平稳。五年来，'],
    ['years that are to come', '整治行动于2020年4月启动、2022年12月收官。三年后，'],
    ['no years', '整治行动于4月启动、12月收官。三年来，'],
    ['a year between', '整治行动于2020年4月启动、6月推进、2022年12月收官。三年来，'],
    ['what was named otherwise', '攻坚行动方案出台于2020年4月启动、2022年12月收官。三年来，'],
    ['a start that is not over', '整治行动于2020年4月启动准备、2022年12月收官。三年来，'],
    ['an end of a part', '整治行动于2020年4月启动、2022年12月收官阶段。三年来，'],
    ['an end further on', '整治行动于2020年4月启动、2022年12月正式宣布收官。三年来，'],
    ['years that stand alone', '整治行动于2020年4月启动、2022年12月收官。三年来推进有序，'],
    ['months', '整治行动于2020年4月启动、2022年12月收官。三个月来，'],
    ['quoted years', '“整治行动于2020年4月启动、2022年12月收官。三年来，”'],
    ['no year of the end', '整治行动于2020年4月启动、12月收官。三年来，'],
    ['half a year', '整治行动于2020年4月启动、2022年12月收官。半年来，'],
    ['the year of the report', '整治行动于2020年4月启动、2022年12月收官。一年来，'],
  ])('none for %s', (_, text) => {
    expect(read(text)).toEqual([])
  })

  it('reads a long text', () => {
    const text = '行动于2020年4月启动、2022年12月收官。三年来，'.repeat(3_000)
    expect(read(text)).toHaveLength(3_000)
  })
})
