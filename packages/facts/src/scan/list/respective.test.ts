import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanRespectives } from './respective.js'

const respectives = (text: string) =>
  scanRespectives(text).map(({ subjects, values, oneKind }) => {
    const figures = values.map(({ start, end }) => text.slice(start, end)).join('|')
    return `${subjects.map(subject => subject.text).join('|')} = ${figures}${oneKind ? '' : ' (mixed)'}`
  })

describe('分别', () => {
  it.each([
    ['处罚、许可、强制分别办理28件、15件、6件。', '处罚|许可|强制 = 28件|15件|6件'],
    ['处罚、许可分别增长4.3%和5.5%，均有提高。', '处罚|许可 = 4.3%|5.5%'],
    ['处罚、许可分别提高4.3、5.5个百分点。', '处罚|许可 = 4.3|5.5个百分点'],
    ['处罚、许可同比分别增长４.３％、５.５％。', '处罚|许可 = ４.３％|５.５％'],
    ['《甲法》《乙法》案件分别为3件、5件。', '《甲法》|《乙法》案件 = 3件|5件'],
    ['培训、发放资料分别达1.2万人次、453份。', '培训|发放资料 = 1.2万人次|453份 (mixed)'],
    ['处罚、许可较上年分别增长4.3%、5.5%。', '处罚|许可 = 4.3%|5.5%'],
    ['处罚、许可比2023年分别增长约4.3%及超5.5%以上；', '处罚|许可 = 4.3%|超5.5%以上'],
    ['处罚、许可全年分别 28件与15件。', '处罚|许可 = 28件|15件'],
    ['处罚、许可分别28 件以及15件！', '处罚|许可 = 28 件|15件'],
    ['处罚、许可分别为28、15', '处罚|许可 = 28|15'],
    ['𠮷处罚、许可分别办理28件、15件', '𠮷处罚|许可 = 28件|15件'],
    ['运输、路政、质量监督3个门类案件分别为3件、5件。', '运输|路政|质量监督 = 3件|5件'],
    ['运输、路政、质量监督三类案件分别为3件、5件。', '运输|路政|质量监督 = 3件|5件'],
  ])('%s', (text, expected) => {
    expect(respectives(text)).toEqual([expected])
  })

  it.each([
    ['no figures', '张某、李某分别获得一等奖、二等奖。'],
    ['one subject', '办理案件分别增长4.3%、5.5%。'],
    ['one figure', '处罚、许可分别增加2件。'],
    ['no subject beside it', '分别增长4.3%、5.5%。'],
    ['figures that go on', '处罚、许可分别从3件、5件增加到8件、9件。'],
    ['words among the figures', '处罚、许可、强制分别增长5%、6%、与上年持平。'],
    ['an open list', '处罚、许可等分别增长5%、6%。'],
    ['a subject with a count of its own', '两类案件、投诉分别增长5%、6%。'],
    ['从…到…', '从处罚、许可到强制、检查分别增长5%、6%。'],
    ['a bracket behind the figures', '处罚、许可分别28件、15件（含上年）'],
    ['no figure in between', '处罚、许可分别提高、5%、6%。'],
    ['figures of what comes later', '处罚、许可分别按规定的程序全部办结28件、15件。'],
    ['a number that is not theirs', '运输、路政等3类案件分别为3件、5件。'],
    ['another number', '运输、路政、质量监督5个门类案件分别为3件、5件。'],
    ['quoted', '所谓“处罚、许可分别增长5%、6%”。'],
  ])('%s: %s', (_, text) => {
    expect(respectives(text)).toEqual([])
  })

  it('has a second row of figures', () => {
    const text = '养老、失业、工伤保险分别为86万人、41万人、49万人，同比增长4.1%和5.3%。'
    expect(respectives(text).at(-1)).toBe('86万人|41万人|49万人 = 4.1%|5.3%')
  })

  it.each([
    ['one figure', '养老、失业分别为86万人、41万人，同比增长4.1%。'],
    ['one told otherwise', '甲、乙、丙分别为86件、41件、49件，增长4.1%、5.3%，丙持平。'],
    ['two directions', '甲、乙、丙分别为86件、41件、49件，增长4.1%、下降5.3%、增长2%。'],
    ['another matter', '甲、乙、丙分别为86件、41件、49件，占4.1%和5.3%。'],
  ])('has no second row: %s', (_, text) => {
    expect(scanRespectives(text).filter(({ rows }) => rows)).toEqual([])
  })

  it('of hostile length is read in linear time', () => {
    for (const piece of ['分别', '甲、乙分别5%、', '分别5、', '分别5、6，增长']) {
      expect(growth(piece, scanRespectives)).toBeLessThan(linear)
    }
  })
})
